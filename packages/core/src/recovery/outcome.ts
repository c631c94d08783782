import {
  CKR_CRYPTOKI_NOT_INITIALIZED,
  CKR_DEVICE_ERROR,
  CKR_DEVICE_REMOVED,
  CKR_FUNCTION_FAILED,
  CKR_GENERAL_ERROR,
  CKR_KEY_HANDLE_INVALID,
  CKR_OBJECT_HANDLE_INVALID,
  CKR_SESSION_CLOSED,
  CKR_SESSION_HANDLE_INVALID,
  CKR_TOKEN_NOT_PRESENT,
  CKR_TOKEN_NOT_RECOGNIZED,
  CKR_UNWRAPPING_KEY_HANDLE_INVALID,
  CKR_USER_NOT_LOGGED_IN,
  CKR_WRAPPING_KEY_HANDLE_INVALID,
  type FunctionName,
} from '@tatsoi/types'

/**
 * What a return value says about the state that the call needed:
 *
 * - `module`, `session`, `login`, `object`: that is gone, and therefore the call did not run.
 * - `unknown`: the call may or may not have run, and the state may or may not be gone; a probe tells the latter.
 */
export type Verdict = 'module' | 'session' | 'login' | 'object' | 'unknown'

const VERDICTS: ReadonlyMap<number, Verdict> = new Map([
  [CKR_CRYPTOKI_NOT_INITIALIZED, 'module'],
  [CKR_SESSION_HANDLE_INVALID, 'session'],
  [CKR_SESSION_CLOSED, 'session'],
  [CKR_USER_NOT_LOGGED_IN, 'login'],
  [CKR_OBJECT_HANDLE_INVALID, 'object'],
  [CKR_KEY_HANDLE_INVALID, 'object'],
  [CKR_WRAPPING_KEY_HANDLE_INVALID, 'object'],
  [CKR_UNWRAPPING_KEY_HANDLE_INVALID, 'object'],
  [CKR_DEVICE_ERROR, 'unknown'],
  [CKR_DEVICE_REMOVED, 'unknown'],
  [CKR_TOKEN_NOT_PRESENT, 'unknown'],
  [CKR_TOKEN_NOT_RECOGNIZED, 'unknown'],
  [CKR_GENERAL_ERROR, 'unknown'],
  [CKR_FUNCTION_FAILED, 'unknown'],
])

/** What `rv` says, or undefined if it is an answer like any other. */
export function verdictOf(rv: number): Verdict | undefined {
  return VERDICTS.get(rv)
}

/**
 * What may be done when a call failed because state was lost:
 *
 * - `repeat`: changes nothing on the token, so it may be made again even when its outcome is unknown.
 * - `repeat-with-init`: the single-shot end of an operation; its C_*Init is made again first.
 * - `operation`: a part of a multi-part operation. Made again only if no part was sent before; else the operation is lost.
 * - `once`: may change the token or a PIN counter. Made again only when the failed call is proved not to have run.
 * - `once-if-token-object`: as `once` if it makes a token object, else as `repeat`: a session object of a lost session is gone.
 * - `never`: has its own rule in the wrapper (initialise, finalise, sessions, login).
 */
export type Repetition =
  | 'repeat'
  | 'repeat-with-init'
  | 'operation'
  | 'once'
  | 'once-if-token-object'
  | 'never'

/** The rule for each of the 104 functions. */
export const REPETITION: { readonly [name in FunctionName]: Repetition } = {
  C_Initialize: 'never',
  C_Finalize: 'never',
  C_GetInfo: 'repeat',
  C_GetFunctionList: 'never',
  C_GetSlotList: 'repeat',
  C_GetSlotInfo: 'repeat',
  C_GetTokenInfo: 'repeat',
  C_GetMechanismList: 'repeat',
  C_GetMechanismInfo: 'repeat',
  C_InitToken: 'once',
  C_InitPIN: 'once',
  C_SetPIN: 'once',
  C_OpenSession: 'repeat',
  C_CloseSession: 'never',
  C_CloseAllSessions: 'never',
  C_GetSessionInfo: 'repeat',
  C_GetOperationState: 'operation',
  C_SetOperationState: 'once',
  C_Login: 'once',
  C_Logout: 'never',
  C_CreateObject: 'once',
  C_CopyObject: 'once',
  C_DestroyObject: 'once',
  C_GetObjectSize: 'repeat',
  C_GetAttributeValue: 'repeat',
  C_SetAttributeValue: 'once',
  C_FindObjectsInit: 'repeat',
  C_FindObjects: 'operation',
  C_FindObjectsFinal: 'operation',
  C_EncryptInit: 'repeat',
  C_Encrypt: 'repeat-with-init',
  C_EncryptUpdate: 'operation',
  C_EncryptFinal: 'operation',
  C_DecryptInit: 'repeat',
  C_Decrypt: 'repeat-with-init',
  C_DecryptUpdate: 'operation',
  C_DecryptFinal: 'operation',
  C_DigestInit: 'repeat',
  C_Digest: 'repeat-with-init',
  C_DigestUpdate: 'operation',
  C_DigestKey: 'operation',
  C_DigestFinal: 'operation',
  C_SignInit: 'repeat',
  C_Sign: 'repeat-with-init',
  C_SignUpdate: 'operation',
  C_SignFinal: 'operation',
  C_SignRecoverInit: 'repeat',
  C_SignRecover: 'repeat-with-init',
  C_VerifyInit: 'repeat',
  C_Verify: 'repeat-with-init',
  C_VerifyUpdate: 'operation',
  C_VerifyFinal: 'operation',
  C_VerifyRecoverInit: 'repeat',
  C_VerifyRecover: 'repeat-with-init',
  C_DigestEncryptUpdate: 'operation',
  C_DecryptDigestUpdate: 'operation',
  C_SignEncryptUpdate: 'operation',
  C_DecryptVerifyUpdate: 'operation',
  C_GenerateKey: 'once',
  C_GenerateKeyPair: 'once',
  C_WrapKey: 'repeat',
  C_UnwrapKey: 'once-if-token-object',
  C_DeriveKey: 'once-if-token-object',
  C_SeedRandom: 'repeat',
  C_GenerateRandom: 'repeat',
  C_GetFunctionStatus: 'repeat',
  C_CancelFunction: 'repeat',
  C_WaitForSlotEvent: 'repeat',
  C_GetInterfaceList: 'never',
  C_GetInterface: 'never',
  C_LoginUser: 'once',
  C_SessionCancel: 'never',
  C_MessageEncryptInit: 'repeat',
  C_EncryptMessage: 'operation',
  C_EncryptMessageBegin: 'operation',
  C_EncryptMessageNext: 'operation',
  C_MessageEncryptFinal: 'operation',
  C_MessageDecryptInit: 'repeat',
  C_DecryptMessage: 'repeat-with-init',
  C_DecryptMessageBegin: 'operation',
  C_DecryptMessageNext: 'operation',
  C_MessageDecryptFinal: 'operation',
  C_MessageSignInit: 'repeat',
  C_SignMessage: 'repeat-with-init',
  C_SignMessageBegin: 'operation',
  C_SignMessageNext: 'operation',
  C_MessageSignFinal: 'operation',
  C_MessageVerifyInit: 'repeat',
  C_VerifyMessage: 'repeat-with-init',
  C_VerifyMessageBegin: 'operation',
  C_VerifyMessageNext: 'operation',
  C_MessageVerifyFinal: 'operation',
  C_EncapsulateKey: 'once-if-token-object',
  C_DecapsulateKey: 'once-if-token-object',
  C_VerifySignatureInit: 'repeat',
  C_VerifySignature: 'repeat-with-init',
  C_VerifySignatureUpdate: 'operation',
  C_VerifySignatureFinal: 'operation',
  C_GetSessionValidationFlags: 'repeat',
  C_AsyncComplete: 'never',
  C_AsyncGetID: 'never',
  C_AsyncJoin: 'never',
  C_WrapKeyAuthenticated: 'repeat',
  C_UnwrapKeyAuthenticated: 'once-if-token-object',
}
