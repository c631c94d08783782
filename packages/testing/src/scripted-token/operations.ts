import type { Attributes } from './attributes.js'
import type { CipherOperation, MessageCipher } from './ciphers.js'
import type { Mechanism } from './mechanism.js'
import type { StoredObject } from './state.js'

/** What a session has under way, one of each kind (v3.2, clause 5.1 and 5.6.7). */
export interface Operations {
  find?: FindOperation
  encrypt?: CipherOperation
  decrypt?: CipherOperation
  digest?: DigestOperation
  sign?: KeyedOperation
  verify?: KeyedOperation
  signRecover?: KeyedOperation
  verifyRecover?: KeyedOperation
  verifySignature?: VerifySignatureOperation
  messageEncrypt?: MessageOperation
  messageDecrypt?: MessageOperation
  messageSign?: MessageSignOperation
  messageVerify?: MessageSignOperation
}

export type OperationName = keyof Operations

export interface FindOperation {
  readonly template: Attributes
  readonly handles: number[]
}

/** Data is collected and worked on at the end: the result is a function of all of it, and a length query costs nothing. */
export interface DigestOperation {
  readonly mechanism: Mechanism
  readonly parts: Buffer[]
  /** An Update was made: the single-part function is no longer allowed. */
  multiPart: boolean
}

export interface KeyedOperation extends DigestOperation {
  readonly key: StoredObject
  /** CKA_ALWAYS_AUTHENTICATE: waits for C_Login with CKU_CONTEXT_SPECIFIC. */
  needsLogin: boolean
}

export interface VerifySignatureOperation extends KeyedOperation {
  readonly signature: Buffer
}

export interface MessageOperation {
  readonly mechanism: Mechanism
  readonly key: StoredObject
  needsLogin: boolean
  /** A message of several parts under way. */
  message?: MessageCipher | undefined
}

export interface MessageSignOperation {
  readonly mechanism: Mechanism
  readonly key: StoredObject
  needsLogin: boolean
  parts?: Buffer[] | undefined
}
