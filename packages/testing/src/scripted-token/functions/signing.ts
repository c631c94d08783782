import * as P from '@tatsoi/types'
import { boolOf } from '../attributes.js'
import type { Machine } from '../machine.js'
import type { KeyedOperation, VerifySignatureOperation } from '../operations.js'
import { check } from '../return-value.js'
import { recover, schemeOf } from '../signatures.js'
import type { Session } from '../state.js'
import type { Implementation, Implementations } from './implementation.js'

type Kind = 'sign' | 'verify' | 'signRecover' | 'verifyRecover'

const FACTS: Readonly<Record<Kind, { readonly flag: number; readonly usage: number }>> = {
  sign: { flag: P.CKF_SIGN, usage: P.CKA_SIGN },
  verify: { flag: P.CKF_VERIFY, usage: P.CKA_VERIFY },
  signRecover: { flag: P.CKF_SIGN_RECOVER, usage: P.CKA_SIGN_RECOVER },
  verifyRecover: { flag: P.CKF_VERIFY_RECOVER, usage: P.CKA_VERIFY_RECOVER },
}

/** Mechanisms that take no parts: they sign what they are given as it is (`limits` in the mechanism table). */
const SINGLE_PART: ReadonlySet<number> = new Set([
  P.CKM_RSA_PKCS,
  P.CKM_RSA_X_509,
  P.CKM_RSA_PKCS_PSS,
  P.CKM_ECDSA,
])

function keyed(m: Machine, session: Session, kind: Kind, pMechanism: number, hKey: number): KeyedOperation {
  const { flag, usage } = FACTS[kind]
  const mechanism = m.mechanism(session, pMechanism, flag)
  const key = m.key(session, hKey, mechanism, usage)
  schemeOf(mechanism, key)
  const needsLogin = boolOf(key.attributes, P.CKA_ALWAYS_AUTHENTICATE)
  return { mechanism, key, parts: [], multiPart: false, needsLogin }
}

function init(kind: Kind): Implementation {
  return (m: Machine, hSession: number, pMechanism: number, hKey: number) => {
    const session = m.session(hSession)
    if (m.cancelled(session, kind, pMechanism)) return
    m.begin(session, kind, () => keyed(m, session, kind, pMechanism, hKey))
  }
}

function update(kind: 'sign' | 'verify' | 'verifySignature'): Implementation {
  return (m: Machine, hSession: number, pPart: number, ulPartLen: number) => {
    m.operate(m.session(hSession), kind, (operation) => {
      check(!SINGLE_PART.has(operation.mechanism.type), P.CKR_FUNCTION_NOT_SUPPORTED)
      operation.parts.push(m.input(pPart, ulPartLen))
      operation.multiPart = true
      return 'goes-on'
    })
  }
}

function single(kind: 'sign' | 'signRecover'): Implementation {
  return (
    m: Machine,
    hSession: number,
    pData: number,
    ulDataLen: number,
    pSignature: number,
    pulLen: number,
  ) => {
    m.operate(m.session(hSession), kind, ({ mechanism, key, multiPart }) => {
      check(!multiPart, P.CKR_OPERATION_ACTIVE)
      const data = m.input(pData, ulDataLen)
      const scheme = schemeOf(mechanism, key)
      if (!m.output(pSignature, pulLen, scheme.length, () => scheme.sign(data))) return 'goes-on'
      m.counters.signatures++
      return 'ends'
    })
  }
}

/** Compares a signature. @throws ReturnValue CKR_SIGNATURE_LEN_RANGE, CKR_SIGNATURE_INVALID */
function verifyWith(
  m: Machine,
  { mechanism, key, parts }: KeyedOperation,
  signature: Buffer,
  last?: Buffer,
): void {
  const scheme = schemeOf(mechanism, key)
  check(signature.length === scheme.length, P.CKR_SIGNATURE_LEN_RANGE)
  m.counters.verifications++
  const data = Buffer.concat(last === undefined ? parts : [...parts, last])
  check(scheme.verify(data, signature), P.CKR_SIGNATURE_INVALID)
}

/** Signing and verifying functions (v3.2, clauses 5.13 and 5.15). */
export const signing: Implementations = {
  C_SignInit: init('sign'),
  C_Sign: single('sign'),
  C_SignUpdate: update('sign'),

  C_SignFinal(m: Machine, hSession: number, pSignature: number, pulSignatureLen: number) {
    m.operate(m.session(hSession), 'sign', ({ mechanism, key, parts }) => {
      const scheme = schemeOf(mechanism, key)
      if (!m.output(pSignature, pulSignatureLen, scheme.length, () => scheme.sign(Buffer.concat(parts))))
        return 'goes-on'
      m.counters.signatures++
      return 'ends'
    })
  },

  C_SignRecoverInit: init('signRecover'),
  C_SignRecover: single('signRecover'),
  C_VerifyInit: init('verify'),

  C_Verify(
    m: Machine,
    hSession: number,
    pData: number,
    ulDataLen: number,
    pSignature: number,
    ulLen: number,
  ) {
    m.operate(m.session(hSession), 'verify', (operation) => {
      check(!operation.multiPart, P.CKR_OPERATION_ACTIVE)
      verifyWith(m, operation, m.input(pSignature, ulLen), m.input(pData, ulDataLen))
      return 'ends'
    })
  },

  C_VerifyUpdate: update('verify'),

  C_VerifyFinal(m: Machine, hSession: number, pSignature: number, ulSignatureLen: number) {
    m.operate(m.session(hSession), 'verify', (operation) => {
      verifyWith(m, operation, m.input(pSignature, ulSignatureLen))
      return 'ends'
    })
  },

  C_VerifyRecoverInit: init('verifyRecover'),

  C_VerifyRecover(
    m: Machine,
    hSession: number,
    pSignature: number,
    ulLen: number,
    pData: number,
    pulDataLen: number,
  ) {
    m.operate(m.session(hSession), 'verifyRecover', ({ mechanism, key }) => {
      const data = recover(mechanism, key, m.input(pSignature, ulLen))
      if (!m.output(pData, pulDataLen, data.length, () => data)) return 'goes-on'
      m.counters.verifications++
      return 'ends'
    })
  },

  C_VerifySignatureInit(
    m: Machine,
    hSession: number,
    pMechanism: number,
    hKey: number,
    pSignature: number,
    ulSignatureLen: number,
  ) {
    const session = m.session(hSession)
    if (m.cancelled(session, 'verifySignature', pMechanism)) return
    m.begin(session, 'verifySignature', (): VerifySignatureOperation => {
      const operation = keyed(m, session, 'verify', pMechanism, hKey)
      const signature = m.input(pSignature, ulSignatureLen)
      check(
        signature.length === schemeOf(operation.mechanism, operation.key).length,
        P.CKR_SIGNATURE_LEN_RANGE,
      )
      return { ...operation, signature }
    })
  },

  C_VerifySignature(m: Machine, hSession: number, pData: number, ulDataLen: number) {
    m.operate(m.session(hSession), 'verifySignature', (operation) => {
      check(!operation.multiPart, P.CKR_OPERATION_ACTIVE)
      verifyWith(m, operation, operation.signature, m.input(pData, ulDataLen))
      return 'ends'
    })
  },

  C_VerifySignatureUpdate: update('verifySignature'),

  C_VerifySignatureFinal(m: Machine, hSession: number) {
    m.operate(m.session(hSession), 'verifySignature', (operation) => {
      verifyWith(m, operation, operation.signature)
      return 'ends'
    })
  },
}
