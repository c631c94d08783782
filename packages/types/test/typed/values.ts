import type {
  CK_UNAVAILABLE_INFORMATION,
  CK_VERSION,
  CKM_AES_GCM,
  CKR,
  CKR_OK,
  CkrName,
  ConstantScope,
  ckrName,
  FUNCTIONS,
  FunctionFacts,
  FunctionName,
  ObjectHandleLike,
  SessionHandleLike,
  StructName,
  StructTypes,
  StructWritten,
} from '../../src/index.js'
import type { CKR_NSS_CERTDB_FAILED, NssCKR } from '../../src/nss.js'
import { same } from './equal.js'

same<typeof CKM_AES_GCM, 0x1087>()
same<typeof CKR_OK, 0>()
same<typeof CK_UNAVAILABLE_INFORMATION, number>()
same<typeof CKR_NSS_CERTDB_FAILED, 0xce534351>()
same<ReturnType<typeof ckrName>, CKR>()
same<(typeof FUNCTIONS)['C_Sign'], FunctionFacts>()
same<keyof typeof FUNCTIONS, FunctionName>()
same<keyof StructTypes, StructName>()
same<Exclude<keyof StructWritten, StructName>, never>()
same<StructTypes['CK_VERSION'], CK_VERSION>()
same<CK_VERSION['major'], number>()

export const codes: readonly CKR[] = ['CKR_PIN_INCORRECT', 'CKR_VENDOR_DEFINED+0x12', 'CKR_0x000001FF']
export const vendor: NssCKR = 'CKR_NSS_KEYDB_FAILED'
// @ts-expect-error not a return value
export const misspelt: CKR = 'CKR_PIN_INCORECT'
// @ts-expect-error names of the standard only
export const closed: CkrName = 'CKR_VENDOR_DEFINED+0x12'
// @ts-expect-error a vendor's name is no standard one
export const nss: CKR = 'CKR_NSS_KEYDB_FAILED'
// @ts-expect-error no such function
export const fn: FunctionName = 'C_SignFinall'
// @ts-expect-error no such scope
export const scope: ConstantScope = 'CKF:tokeninfo'

// Handles of one kind do not pass for another.
declare const session: SessionHandleLike
// @ts-expect-error a session is not an object
export const object: ObjectHandleLike = session

// No `any` reaches a public type: it would make both branches possible.
type IsAny<T> = 0 extends 1 & T ? true : false
type AnyField<T> = { [Key in keyof T]-?: IsAny<T[Key]> extends true ? Key : never }[keyof T]
type AnyIn<T> = { [Name in keyof T]-?: AnyField<T[Name]> }[keyof T]
same<AnyIn<StructTypes>, never>()
same<AnyField<FunctionFacts>, never>()
