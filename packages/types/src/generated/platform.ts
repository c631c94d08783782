// Generated from packages/types/data/platform.json, packages/types/data/types.tsv, packages/types/data/structs.json by `pnpm generate`. Do not edit.

import type { AbiFacts, CallbackFacts, CTypeFacts, Version } from '../platform.js'

export type AbiId =
  | 'lp64'
  | 'ilp32'
  | 'llp64Packed1'
  | 'ilp32Packed1'

export const ABI_TABLE: Readonly<Record<AbiId, AbiFacts>> = {
  lp64: { id: 'lp64', systems: ['Linux 64-bit', 'macOS 64-bit', 'FreeBSD 64-bit'], ulongSize: 8, pointerSize: 8, packing: 'natural', callingConvention: 'platform C' },
  ilp32: { id: 'ilp32', systems: ['Linux 32-bit'], ulongSize: 4, pointerSize: 4, packing: 'natural', callingConvention: 'platform C' },
  llp64Packed1: { id: 'llp64Packed1', systems: ['Windows 64-bit'], ulongSize: 4, pointerSize: 8, packing: 1, callingConvention: 'platform C' },
  ilp32Packed1: { id: 'ilp32Packed1', systems: ['Windows 32-bit'], ulongSize: 4, pointerSize: 4, packing: 1, callingConvention: 'cdecl' },
}

export const VERSIONS: readonly (Version & { readonly name: string })[] = [
  { name: '1.0', major: 1, minor: 0 },
  { name: '2.01', major: 2, minor: 1 },
  { name: '2.10', major: 2, minor: 10 },
  { name: '2.11', major: 2, minor: 11 },
  { name: '2.20', major: 2, minor: 20 },
  { name: '2.30', major: 2, minor: 30 },
  { name: '2.40', major: 2, minor: 40 },
  { name: '3.0', major: 3, minor: 0 },
  { name: '3.1', major: 3, minor: 1 },
  { name: '3.2', major: 3, minor: 2 },
]

export const STANDARD_INTERFACE_NAME = 'PKCS 11'

export const VENDOR_INTERFACE_PREFIX = 'Vendor '

export const EXPORTED_SYMBOLS: Readonly<Record<'v2' | 'v3', readonly string[]>> = {
  v2: ['C_GetFunctionList'],
  v3: ['C_GetFunctionList', 'C_GetInterfaceList', 'C_GetInterface'],
}

export const VENDOR_RANGES: Readonly<Record<string, { readonly from: number; readonly symbol: string }>> = {
  CKA: { from: 0x80000000, symbol: 'CKA_VENDOR_DEFINED' },
  CKC: { from: 0x80000000, symbol: 'CKC_VENDOR_DEFINED' },
  CKH: { from: 0x80000000, symbol: 'CKH_VENDOR_DEFINED' },
  CKK: { from: 0x80000000, symbol: 'CKK_VENDOR_DEFINED' },
  CKM: { from: 0x80000000, symbol: 'CKM_VENDOR_DEFINED' },
  CKO: { from: 0x80000000, symbol: 'CKO_VENDOR_DEFINED' },
  CKP: { from: 0x80000000, symbol: 'CKP_VENDOR_DEFINED' },
  CKR: { from: 0x80000000, symbol: 'CKR_VENDOR_DEFINED' },
}

export const VENDOR_BASES: Readonly<Record<string, number>> = {
  NSS: 0x4E534350,
}

export const C_TYPES: Readonly<Record<string, CTypeFacts>> = {
  CK_ATTRIBUTE_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKA:attribute', 'CKF:attribute-type'] },
  CK_BBOOL: { kind: 'typedef', aliasOf: 'CK_BYTE', root: 'CK_BYTE', since: '2.40', constants: ['CK:bool'] },
  CK_BYTE: { kind: 'typedef', root: 'CK_BYTE', since: '2.40', constants: [] },
  CK_CERTIFICATE_CATEGORY: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CK:certificate-category'] },
  CK_CERTIFICATE_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKC:certificate-type'] },
  CK_CHAR: { kind: 'typedef', aliasOf: 'CK_BYTE', root: 'CK_BYTE', since: '2.40', constants: [] },
  CK_CREATEMUTEX: { kind: 'callback', root: 'function pointer', since: '2.40', constants: [] },
  CK_DESTROYMUTEX: { kind: 'callback', root: 'function pointer', since: '2.40', constants: [] },
  CK_EC_KDF_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKD:kdf-any', 'CKD:kdf-ec', 'CKD:kdf-gost'] },
  CK_EXTRACT_PARAMS: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: [] },
  CK_FLAGS: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKF:initialize-args', 'CKF:interface', 'CKF:mechanism-info', 'CKF:message-next', 'CKF:otp', 'CKF:session-info', 'CKF:slot-info', 'CKF:token-info', 'CKF:wait-for-slot-event'] },
  CK_GENERATOR_FUNCTION: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.0', constants: ['CKG:generator-function'] },
  CK_HEDGE_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.2', constants: ['CKH:hedge'] },
  CK_HSS_LEVELS: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.1', constants: [] },
  CK_HW_FEATURE_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKH:hardware-feature'] },
  CK_JAVA_MIDP_SECURITY_DOMAIN: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CK:java-midp-security-domain'] },
  CK_KEY_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKK:key-type'] },
  CK_LMOTS_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.1', constants: [] },
  CK_LMS_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.1', constants: [] },
  CK_LOCKMUTEX: { kind: 'callback', root: 'function pointer', since: '2.40', constants: [] },
  CK_LONG: { kind: 'typedef', root: 'CK_LONG', since: '2.40', constants: [] },
  CK_MAC_GENERAL_PARAMS: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: [] },
  CK_MECHANISM_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKM:mechanism'] },
  CK_ML_DSA_PARAMETER_SET_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.2', constants: ['CKP:ml-dsa-parameter-set'] },
  CK_ML_KEM_PARAMETER_SET_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.2', constants: ['CKP:ml-kem-parameter-set'] },
  CK_NOTIFICATION: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKN:notification'] },
  CK_NOTIFY: { kind: 'callback', root: 'function pointer', since: '2.40', constants: [] },
  CK_OBJECT_CLASS: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKO:object-class'] },
  CK_OBJECT_HANDLE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CK:special'] },
  CK_OTP_PARAM_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CK:otp-param-type'] },
  CK_PARAM_TYPE: { kind: 'typedef', aliasOf: 'CK_OTP_PARAM_TYPE', root: 'CK_ULONG', since: '2.40', constants: [] },
  CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKP:pbkdf2-prf'] },
  CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKZ:pbkdf2-salt-source'] },
  CK_PRF_DATA_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.0', constants: ['CK:sp800-108-data-type'] },
  CK_PROFILE_ID: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.0', constants: ['CKP:profile'] },
  CK_RC2_PARAMS: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: [] },
  CK_RSA_PKCS_MGF_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKG:mgf'] },
  CK_RSA_PKCS_OAEP_SOURCE_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKZ:oaep-source'] },
  CK_RV: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKR:return-value'] },
  CK_SESSION_HANDLE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CK:special'] },
  CK_SESSION_VALIDATION_FLAGS_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.2', constants: ['CKS:session-validation-flags-type'] },
  CK_SLH_DSA_PARAMETER_SET_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.2', constants: ['CKP:slh-dsa-parameter-set'] },
  CK_SLOT_ID: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: [] },
  CK_SP800_108_DKM_LENGTH_METHOD: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.0', constants: ['CK:sp800-108-dkm-length-method'] },
  CK_SP800_108_PRF_TYPE: { kind: 'typedef', aliasOf: 'CK_MECHANISM_TYPE', root: 'CK_ULONG', since: '3.0', constants: [] },
  CK_STATE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKS:session-state'] },
  CK_TRUST: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.2', constants: ['CKT:trust'] },
  CK_ULONG: { kind: 'typedef', root: 'CK_ULONG', since: '2.40', constants: [] },
  CK_UNLOCKMUTEX: { kind: 'callback', root: 'function pointer', since: '2.40', constants: [] },
  CK_USER_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKU:user-type'] },
  CK_UTF8CHAR: { kind: 'typedef', aliasOf: 'CK_BYTE', root: 'CK_BYTE', since: '2.40', constants: [] },
  CK_VALIDATION_AUTHORITY_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.2', constants: ['CKV:validation-authority'] },
  CK_VALIDATION_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.2', constants: ['CKV:validation-type'] },
  CK_X2RATCHET_KDF_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.0', constants: [] },
  CK_X3DH_KDF_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.0', constants: [] },
  CK_X9_42_DH_KDF_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '2.40', constants: ['CKD:kdf-x9.42'] },
  CK_XEDDSA_HASH_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.0', constants: [] },
  CK_XMSSMT_PARAMETER_SET_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.2', constants: [] },
  CK_XMSS_PARAMETER_SET_TYPE: { kind: 'typedef', aliasOf: 'CK_ULONG', root: 'CK_ULONG', since: '3.2', constants: [] },
}

export const CALLBACKS: Readonly<Record<string, CallbackFacts>> = {
  CK_NOTIFY: { returns: 'CK_RV', params: [{ name: 'hSession', ctype: 'CK_SESSION_HANDLE' }, { name: 'event', ctype: 'CK_NOTIFICATION' }, { name: 'pApplication', ctype: 'CK_VOID_PTR' }] },
  CK_CREATEMUTEX: { returns: 'CK_RV', params: [{ name: 'ppMutex', ctype: 'CK_VOID_PTR_PTR' }] },
  CK_DESTROYMUTEX: { returns: 'CK_RV', params: [{ name: 'pMutex', ctype: 'CK_VOID_PTR' }] },
  CK_LOCKMUTEX: { returns: 'CK_RV', params: [{ name: 'pMutex', ctype: 'CK_VOID_PTR' }] },
  CK_UNLOCKMUTEX: { returns: 'CK_RV', params: [{ name: 'pMutex', ctype: 'CK_VOID_PTR' }] },
}
