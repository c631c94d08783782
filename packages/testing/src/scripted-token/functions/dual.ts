import * as P from '@tatsoi/types'
import type { CipherOperation } from '../ciphers.js'
import type { Machine } from '../machine.js'
import { check } from '../return-value.js'
import type { Session } from '../state.js'
import type { Implementation, Implementations } from './implementation.js'

type Side = 'digest' | 'sign' | 'verify'

function side(session: Session, name: Side): { parts: Buffer[]; multiPart: boolean } {
  const operation = session.operations[name]
  check(operation !== undefined, P.CKR_OPERATION_NOT_INITIALIZED)
  return operation
}

/** Runs a cipher's update and hands plaintext to the other operation; nothing moves while only a length is asked for. */
function both(cipher: 'encrypt' | 'decrypt', other: Side): Implementation {
  return (m: Machine, hSession: number, pIn: number, ulInLen: number, pOut: number, pulOutLen: number) => {
    const session = m.session(hSession)
    const second = side(session, other)
    m.operate(session, cipher, (operation: CipherOperation) => {
      m.output(pOut, pulOutLen, operation.updateLength(ulInLen), () => {
        const input = m.input(pIn, ulInLen)
        const output = operation.update(input)
        second.parts.push(cipher === 'encrypt' ? input : Buffer.from(output))
        operation.multiPart = true
        second.multiPart = true
        return output
      })
      return 'goes-on'
    })
  }
}

/** Dual-function cryptographic functions (v3.2, clause 5.17). */
export const dual: Implementations = {
  C_DigestEncryptUpdate: both('encrypt', 'digest'),
  C_DecryptDigestUpdate: both('decrypt', 'digest'),
  C_SignEncryptUpdate: both('encrypt', 'sign'),
  C_DecryptVerifyUpdate: both('decrypt', 'verify'),
}
