import * as P from '@tatsoi/types'
import { boolOf } from '../attributes.js'
import { cipherOf } from '../ciphers.js'
import type { Machine } from '../machine.js'
import { check } from '../return-value.js'
import type { Implementation, Implementations } from './implementation.js'

type Direction = 'encrypt' | 'decrypt'

const FLAG = { encrypt: P.CKF_ENCRYPT, decrypt: P.CKF_DECRYPT }
const USAGE = { encrypt: P.CKA_ENCRYPT, decrypt: P.CKA_DECRYPT }

function init(direction: Direction): Implementation {
  return (m: Machine, hSession: number, pMechanism: number, hKey: number) => {
    const session = m.session(hSession)
    if (m.cancelled(session, direction, pMechanism)) return
    m.begin(session, direction, () => {
      const mechanism = m.mechanism(session, pMechanism, FLAG[direction])
      const key = m.key(session, hKey, mechanism, USAGE[direction])
      const cipher = cipherOf(mechanism, key, direction === 'encrypt')
      cipher.needsLogin = boolOf(key.attributes, P.CKA_ALWAYS_AUTHENTICATE)
      return cipher
    })
  }
}

function single(direction: Direction): Implementation {
  return (m: Machine, hSession: number, pIn: number, ulInLen: number, pOut: number, pulOutLen: number) => {
    m.operate(m.session(hSession), direction, (operation) => {
      check(!operation.multiPart, P.CKR_OPERATION_ACTIVE)
      check(pulOutLen !== 0, P.CKR_ARGUMENTS_BAD)
      const result = operation.single(m.input(pIn, ulInLen))
      if (!m.output(pOut, pulOutLen, result.length, () => result)) return 'goes-on'
      m.counters[direction === 'encrypt' ? 'encryptions' : 'decryptions']++
      return 'ends'
    })
  }
}

function update(direction: Direction): Implementation {
  return (m: Machine, hSession: number, pIn: number, ulInLen: number, pOut: number, pulOutLen: number) => {
    m.operate(m.session(hSession), direction, (operation) => {
      const length = operation.updateLength(ulInLen)
      // With a NULL buffer this is a question for the length and feeds nothing, even if the answer is 0.
      if (m.output(pOut, pulOutLen, length, () => operation.update(m.input(pIn, ulInLen))))
        operation.multiPart = true
      return 'goes-on'
    })
  }
}

function final(direction: Direction): Implementation {
  return (m: Machine, hSession: number, pOut: number, pulOutLen: number) => {
    m.operate(m.session(hSession), direction, (operation) => {
      check(pulOutLen !== 0, P.CKR_ARGUMENTS_BAD)
      const rest = operation.final()
      // A question for the length never ends the operation, even if the answer is 0 (clause 5.2).
      if (!m.output(pOut, pulOutLen, rest.length, () => rest)) return 'goes-on'
      m.counters[direction === 'encrypt' ? 'encryptions' : 'decryptions']++
      return 'ends'
    })
  }
}

/** Encryption and decryption functions (v3.2, clauses 5.8 and 5.10). */
export const encryption: Implementations = {
  C_EncryptInit: init('encrypt'),
  C_Encrypt: single('encrypt'),
  C_EncryptUpdate: update('encrypt'),
  C_EncryptFinal: final('encrypt'),
  C_DecryptInit: init('decrypt'),
  C_Decrypt: single('decrypt'),
  C_DecryptUpdate: update('decrypt'),
  C_DecryptFinal: final('decrypt'),
}
