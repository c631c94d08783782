import { createHash } from 'node:crypto'
import * as P from '@tatsoi/types'
import { bytesOf, ulongOf } from '../attributes.js'
import { hashBy } from '../hashes.js'
import type { Machine } from '../machine.js'
import type { DigestOperation } from '../operations.js'
import { check, fail } from '../return-value.js'
import type { Implementations } from './implementation.js'

function hash(operation: DigestOperation, last?: Buffer): Buffer {
  const { name } = hashBy('digest', operation.mechanism.type) ?? fail(P.CKR_MECHANISM_INVALID)
  const state = createHash(name)
  for (const part of operation.parts) state.update(part)
  if (last !== undefined) state.update(last)
  return state.digest()
}

/** Message digesting functions (v3.2, clause 5.12). */
export const digesting: Implementations = {
  C_DigestInit(m: Machine, hSession: number, pMechanism: number) {
    const session = m.session(hSession)
    if (m.cancelled(session, 'digest', pMechanism)) return
    m.begin(session, 'digest', () => ({
      mechanism: m.mechanism(session, pMechanism, P.CKF_DIGEST),
      parts: [],
      multiPart: false,
    }))
  },

  C_Digest(
    m: Machine,
    hSession: number,
    pData: number,
    ulDataLen: number,
    pDigest: number,
    pulDigestLen: number,
  ) {
    m.operate(m.session(hSession), 'digest', (operation) => {
      check(!operation.multiPart, P.CKR_OPERATION_ACTIVE)
      const data = m.input(pData, ulDataLen)
      const { length } = hashBy('digest', operation.mechanism.type) ?? fail(P.CKR_MECHANISM_INVALID)
      if (!m.output(pDigest, pulDigestLen, length, () => hash(operation, data))) return 'goes-on'
      m.counters.digests++
      return 'ends'
    })
  },

  C_DigestUpdate(m: Machine, hSession: number, pPart: number, ulPartLen: number) {
    m.operate(m.session(hSession), 'digest', (operation) => {
      operation.parts.push(m.input(pPart, ulPartLen))
      operation.multiPart = true
      return 'goes-on'
    })
  },

  C_DigestKey(m: Machine, hSession: number, hKey: number) {
    const session = m.session(hSession)
    m.operate(session, 'digest', (operation) => {
      const { attributes } = m.object(session, hKey, P.CKR_KEY_HANDLE_INVALID)
      check(ulongOf(attributes, P.CKA_CLASS) === P.CKO_SECRET_KEY, P.CKR_KEY_INDIGESTIBLE)
      operation.parts.push(bytesOf(attributes, P.CKA_VALUE) as Buffer)
      operation.multiPart = true
      return 'goes-on'
    })
  },

  C_DigestFinal(m: Machine, hSession: number, pDigest: number, pulDigestLen: number) {
    m.operate(m.session(hSession), 'digest', (operation) => {
      const result = hash(operation)
      if (!m.output(pDigest, pulDigestLen, result.length, () => result)) return 'goes-on'
      m.counters.digests++
      return 'ends'
    })
  },
}
