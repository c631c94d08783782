// Generated from packages/types/data/structs.json by `pnpm generate`. Do not edit.

import type { StructFacts } from '../structs.js'

export type StructName =
  | 'CK_VERSION'
  | 'CK_INFO'
  | 'CK_SLOT_INFO'
  | 'CK_TOKEN_INFO'
  | 'CK_SESSION_INFO'
  | 'CK_MECHANISM_INFO'
  | 'CK_ATTRIBUTE'
  | 'CK_MECHANISM'
  | 'CK_DATE'
  | 'CK_INTERFACE'
  | 'CK_C_INITIALIZE_ARGS'
  | 'CK_ASYNC_DATA'
  | 'CK_AES_CBC_ENCRYPT_DATA_PARAMS'
  | 'CK_AES_CCM_PARAMS'
  | 'CK_AES_CTR_PARAMS'
  | 'CK_AES_GCM_PARAMS'
  | 'CK_ARIA_CBC_ENCRYPT_DATA_PARAMS'
  | 'CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS'
  | 'CK_CAMELLIA_CTR_PARAMS'
  | 'CK_CCM_MESSAGE_PARAMS'
  | 'CK_CCM_PARAMS'
  | 'CK_CCM_WRAP_PARAMS'
  | 'CK_CHACHA20_PARAMS'
  | 'CK_CMS_SIG_PARAMS'
  | 'CK_DERIVED_KEY'
  | 'CK_DES_CBC_ENCRYPT_DATA_PARAMS'
  | 'CK_DSA_PARAMETER_GEN_PARAM'
  | 'CK_ECDH1_DERIVE_PARAMS'
  | 'CK_ECDH2_DERIVE_PARAMS'
  | 'CK_ECDH_AES_KEY_WRAP_PARAMS'
  | 'CK_ECMQV_DERIVE_PARAMS'
  | 'CK_EDDSA_PARAMS'
  | 'CK_GCM_MESSAGE_PARAMS'
  | 'CK_GCM_PARAMS'
  | 'CK_GCM_WRAP_PARAMS'
  | 'CK_GOSTR3410_DERIVE_PARAMS'
  | 'CK_GOSTR3410_KEY_WRAP_PARAMS'
  | 'CK_HASH_SIGN_ADDITIONAL_CONTEXT'
  | 'CK_HKDF_PARAMS'
  | 'CK_IKE1_EXTENDED_DERIVE_PARAMS'
  | 'CK_IKE1_PRF_DERIVE_PARAMS'
  | 'CK_IKE2_PRF_PLUS_DERIVE_PARAMS'
  | 'CK_IKE_PRF_DERIVE_PARAMS'
  | 'CK_KEA_DERIVE_PARAMS'
  | 'CK_KEY_DERIVATION_STRING_DATA'
  | 'CK_KEY_WRAP_SET_OAEP_PARAMS'
  | 'CK_KIP_PARAMS'
  | 'CK_OTP_PARAM'
  | 'CK_OTP_PARAMS'
  | 'CK_OTP_SIGNATURE_INFO'
  | 'CK_PBE_PARAMS'
  | 'CK_PKCS5_PBKD2_PARAMS'
  | 'CK_PKCS5_PBKD2_PARAMS2'
  | 'CK_PRF_DATA_PARAM'
  | 'CK_RC2_CBC_PARAMS'
  | 'CK_RC2_MAC_GENERAL_PARAMS'
  | 'CK_RC5_CBC_PARAMS'
  | 'CK_RC5_MAC_GENERAL_PARAMS'
  | 'CK_RC5_PARAMS'
  | 'CK_RSA_AES_KEY_WRAP_PARAMS'
  | 'CK_RSA_PKCS_OAEP_PARAMS'
  | 'CK_RSA_PKCS_PSS_PARAMS'
  | 'CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS'
  | 'CK_SALSA20_CHACHA20_POLY1305_PARAMS'
  | 'CK_SALSA20_PARAMS'
  | 'CK_SEED_CBC_ENCRYPT_DATA_PARAMS'
  | 'CK_SIGN_ADDITIONAL_CONTEXT'
  | 'CK_SKIPJACK_PRIVATE_WRAP_PARAMS'
  | 'CK_SKIPJACK_RELAYX_PARAMS'
  | 'CK_SP800_108_COUNTER_FORMAT'
  | 'CK_SP800_108_DKM_LENGTH_FORMAT'
  | 'CK_SP800_108_FEEDBACK_KDF_PARAMS'
  | 'CK_SP800_108_KDF_PARAMS'
  | 'CK_SSL3_KEY_MAT_OUT'
  | 'CK_SSL3_KEY_MAT_PARAMS'
  | 'CK_SSL3_MASTER_KEY_DERIVE_PARAMS'
  | 'CK_SSL3_RANDOM_DATA'
  | 'CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS'
  | 'CK_TLS12_KEY_MAT_PARAMS'
  | 'CK_TLS12_MASTER_KEY_DERIVE_PARAMS'
  | 'CK_TLS_KDF_PARAMS'
  | 'CK_TLS_MAC_PARAMS'
  | 'CK_TLS_PRF_PARAMS'
  | 'CK_WTLS_KEY_MAT_OUT'
  | 'CK_WTLS_KEY_MAT_PARAMS'
  | 'CK_WTLS_MASTER_KEY_DERIVE_PARAMS'
  | 'CK_WTLS_PRF_PARAMS'
  | 'CK_WTLS_RANDOM_DATA'
  | 'CK_X2RATCHET_INITIALIZE_PARAMS'
  | 'CK_X2RATCHET_RESPOND_PARAMS'
  | 'CK_X3DH_INITIATE_PARAMS'
  | 'CK_X3DH_RESPOND_PARAMS'
  | 'CK_X9_42_DH1_DERIVE_PARAMS'
  | 'CK_X9_42_DH2_DERIVE_PARAMS'
  | 'CK_X9_42_MQV_DERIVE_PARAMS'
  | 'CK_XEDDSA_PARAMS'
  | 'specifiedParams'

export type FieldRole =
  | 'byte'
  | 'struct'
  | 'utf8Fixed'
  | 'flags'
  | 'charFixed'
  | 'ulong'
  | 'slotId'
  | 'enum'
  | 'attributeValue'
  | 'length'
  | 'mechanismParameter'
  | 'utf8CString'
  | 'functionList'
  | 'callback'
  | 'reserved'
  | 'bytes'
  | 'objectHandle'
  | 'bytesFixed'
  | 'structPtr'
  | 'template'
  | 'handleOut'
  | 'bool'
  | 'structArray'
  | 'utf8'
  | 'lengthPtr'
  | 'variant'
  | 'ulongFixed'

export type FieldNullable =
  | 'ifLengthZero'
  | 'no'
  | 'allNullOrNoneNull'
  | 'mustBeNull'
  | 'allowed'
  | 'ifNoIvProduced'
  | 'mustBeNullExceptGostPrf'
  | 'ifCountZero'
  | 'ifNoIv'
  | 'mustBeNullForDhVariant'

export const STRUCT_NAMES: readonly StructName[] = [
  'CK_VERSION',
  'CK_INFO',
  'CK_SLOT_INFO',
  'CK_TOKEN_INFO',
  'CK_SESSION_INFO',
  'CK_MECHANISM_INFO',
  'CK_ATTRIBUTE',
  'CK_MECHANISM',
  'CK_DATE',
  'CK_INTERFACE',
  'CK_C_INITIALIZE_ARGS',
  'CK_ASYNC_DATA',
  'CK_AES_CBC_ENCRYPT_DATA_PARAMS',
  'CK_AES_CCM_PARAMS',
  'CK_AES_CTR_PARAMS',
  'CK_AES_GCM_PARAMS',
  'CK_ARIA_CBC_ENCRYPT_DATA_PARAMS',
  'CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS',
  'CK_CAMELLIA_CTR_PARAMS',
  'CK_CCM_MESSAGE_PARAMS',
  'CK_CCM_PARAMS',
  'CK_CCM_WRAP_PARAMS',
  'CK_CHACHA20_PARAMS',
  'CK_CMS_SIG_PARAMS',
  'CK_DERIVED_KEY',
  'CK_DES_CBC_ENCRYPT_DATA_PARAMS',
  'CK_DSA_PARAMETER_GEN_PARAM',
  'CK_ECDH1_DERIVE_PARAMS',
  'CK_ECDH2_DERIVE_PARAMS',
  'CK_ECDH_AES_KEY_WRAP_PARAMS',
  'CK_ECMQV_DERIVE_PARAMS',
  'CK_EDDSA_PARAMS',
  'CK_GCM_MESSAGE_PARAMS',
  'CK_GCM_PARAMS',
  'CK_GCM_WRAP_PARAMS',
  'CK_GOSTR3410_DERIVE_PARAMS',
  'CK_GOSTR3410_KEY_WRAP_PARAMS',
  'CK_HASH_SIGN_ADDITIONAL_CONTEXT',
  'CK_HKDF_PARAMS',
  'CK_IKE1_EXTENDED_DERIVE_PARAMS',
  'CK_IKE1_PRF_DERIVE_PARAMS',
  'CK_IKE2_PRF_PLUS_DERIVE_PARAMS',
  'CK_IKE_PRF_DERIVE_PARAMS',
  'CK_KEA_DERIVE_PARAMS',
  'CK_KEY_DERIVATION_STRING_DATA',
  'CK_KEY_WRAP_SET_OAEP_PARAMS',
  'CK_KIP_PARAMS',
  'CK_OTP_PARAM',
  'CK_OTP_PARAMS',
  'CK_OTP_SIGNATURE_INFO',
  'CK_PBE_PARAMS',
  'CK_PKCS5_PBKD2_PARAMS',
  'CK_PKCS5_PBKD2_PARAMS2',
  'CK_PRF_DATA_PARAM',
  'CK_RC2_CBC_PARAMS',
  'CK_RC2_MAC_GENERAL_PARAMS',
  'CK_RC5_CBC_PARAMS',
  'CK_RC5_MAC_GENERAL_PARAMS',
  'CK_RC5_PARAMS',
  'CK_RSA_AES_KEY_WRAP_PARAMS',
  'CK_RSA_PKCS_OAEP_PARAMS',
  'CK_RSA_PKCS_PSS_PARAMS',
  'CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS',
  'CK_SALSA20_CHACHA20_POLY1305_PARAMS',
  'CK_SALSA20_PARAMS',
  'CK_SEED_CBC_ENCRYPT_DATA_PARAMS',
  'CK_SIGN_ADDITIONAL_CONTEXT',
  'CK_SKIPJACK_PRIVATE_WRAP_PARAMS',
  'CK_SKIPJACK_RELAYX_PARAMS',
  'CK_SP800_108_COUNTER_FORMAT',
  'CK_SP800_108_DKM_LENGTH_FORMAT',
  'CK_SP800_108_FEEDBACK_KDF_PARAMS',
  'CK_SP800_108_KDF_PARAMS',
  'CK_SSL3_KEY_MAT_OUT',
  'CK_SSL3_KEY_MAT_PARAMS',
  'CK_SSL3_MASTER_KEY_DERIVE_PARAMS',
  'CK_SSL3_RANDOM_DATA',
  'CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS',
  'CK_TLS12_KEY_MAT_PARAMS',
  'CK_TLS12_MASTER_KEY_DERIVE_PARAMS',
  'CK_TLS_KDF_PARAMS',
  'CK_TLS_MAC_PARAMS',
  'CK_TLS_PRF_PARAMS',
  'CK_WTLS_KEY_MAT_OUT',
  'CK_WTLS_KEY_MAT_PARAMS',
  'CK_WTLS_MASTER_KEY_DERIVE_PARAMS',
  'CK_WTLS_PRF_PARAMS',
  'CK_WTLS_RANDOM_DATA',
  'CK_X2RATCHET_INITIALIZE_PARAMS',
  'CK_X2RATCHET_RESPOND_PARAMS',
  'CK_X3DH_INITIATE_PARAMS',
  'CK_X3DH_RESPOND_PARAMS',
  'CK_X9_42_DH1_DERIVE_PARAMS',
  'CK_X9_42_DH2_DERIVE_PARAMS',
  'CK_X9_42_MQV_DERIVE_PARAMS',
  'CK_XEDDSA_PARAMS',
  'specifiedParams',
]

export const STRUCTS: Readonly<Record<StructName, StructFacts>> = {
  CK_VERSION: {
    name: 'CK_VERSION',
    since: '2.40',
    kind: 'general',
    mechanisms: ['CKM_SSL3_PRE_MASTER_KEY_GEN', 'CKM_TLS_PRE_MASTER_KEY_GEN'],
    fields: [
      { name: 'major', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, role: 'byte', direction: 'out', property: true, optional: false },
      { name: 'minor', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, role: 'byte', direction: 'out', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 2, align: 1, offsets: [0, 1] },
      llp64Packed1: { size: 2, align: 1, offsets: [0, 1] },
      ilp32: { size: 2, align: 1, offsets: [0, 1] },
      ilp32Packed1: { size: 2, align: 1, offsets: [0, 1] },
    },
  },
  CK_INFO: {
    name: 'CK_INFO',
    since: '2.40',
    kind: 'general',
    fields: [
      { name: 'cryptokiVersion', ctype: 'CK_VERSION', base: 'CK_VERSION', pointerDepth: 0, role: 'struct', struct: 'CK_VERSION', direction: 'out', property: true, optional: false },
      { name: 'manufacturerID', ctype: 'CK_UTF8CHAR', base: 'CK_UTF8CHAR', pointerDepth: 0, arrayLength: 32, role: 'utf8Fixed', padding: '0x20', direction: 'out', property: true, optional: false },
      { name: 'flags', ctype: 'CK_FLAGS', base: 'CK_FLAGS', pointerDepth: 0, role: 'flags', enum: '', value: '0', direction: 'out', property: true, optional: false },
      { name: 'libraryDescription', ctype: 'CK_UTF8CHAR', base: 'CK_UTF8CHAR', pointerDepth: 0, arrayLength: 32, role: 'utf8Fixed', padding: '0x20', direction: 'out', property: true, optional: false },
      { name: 'libraryVersion', ctype: 'CK_VERSION', base: 'CK_VERSION', pointerDepth: 0, role: 'struct', struct: 'CK_VERSION', direction: 'out', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 88, align: 8, offsets: [0, 2, 40, 48, 80] },
      llp64Packed1: { size: 72, align: 1, offsets: [0, 2, 34, 38, 70] },
      ilp32: { size: 76, align: 4, offsets: [0, 2, 36, 40, 72] },
      ilp32Packed1: { size: 72, align: 1, offsets: [0, 2, 34, 38, 70] },
    },
  },
  CK_SLOT_INFO: {
    name: 'CK_SLOT_INFO',
    since: '2.40',
    kind: 'general',
    fields: [
      { name: 'slotDescription', ctype: 'CK_UTF8CHAR', base: 'CK_UTF8CHAR', pointerDepth: 0, arrayLength: 64, role: 'utf8Fixed', padding: '0x20', direction: 'out', property: true, optional: false },
      { name: 'manufacturerID', ctype: 'CK_UTF8CHAR', base: 'CK_UTF8CHAR', pointerDepth: 0, arrayLength: 32, role: 'utf8Fixed', padding: '0x20', direction: 'out', property: true, optional: false },
      { name: 'flags', ctype: 'CK_FLAGS', base: 'CK_FLAGS', pointerDepth: 0, role: 'flags', enum: 'CKF:slot-info', direction: 'out', property: true, optional: false },
      { name: 'hardwareVersion', ctype: 'CK_VERSION', base: 'CK_VERSION', pointerDepth: 0, role: 'struct', struct: 'CK_VERSION', direction: 'out', property: true, optional: false },
      { name: 'firmwareVersion', ctype: 'CK_VERSION', base: 'CK_VERSION', pointerDepth: 0, role: 'struct', struct: 'CK_VERSION', direction: 'out', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 112, align: 8, offsets: [0, 64, 96, 104, 106] },
      llp64Packed1: { size: 104, align: 1, offsets: [0, 64, 96, 100, 102] },
      ilp32: { size: 104, align: 4, offsets: [0, 64, 96, 100, 102] },
      ilp32Packed1: { size: 104, align: 1, offsets: [0, 64, 96, 100, 102] },
    },
  },
  CK_TOKEN_INFO: {
    name: 'CK_TOKEN_INFO',
    since: '2.40',
    kind: 'general',
    fields: [
      { name: 'label', ctype: 'CK_UTF8CHAR', base: 'CK_UTF8CHAR', pointerDepth: 0, arrayLength: 32, role: 'utf8Fixed', padding: '0x20', direction: 'out', property: true, optional: false },
      { name: 'manufacturerID', ctype: 'CK_UTF8CHAR', base: 'CK_UTF8CHAR', pointerDepth: 0, arrayLength: 32, role: 'utf8Fixed', padding: '0x20', direction: 'out', property: true, optional: false },
      { name: 'model', ctype: 'CK_UTF8CHAR', base: 'CK_UTF8CHAR', pointerDepth: 0, arrayLength: 16, role: 'utf8Fixed', padding: '0x20', direction: 'out', property: true, optional: false },
      { name: 'serialNumber', ctype: 'CK_CHAR', base: 'CK_CHAR', pointerDepth: 0, arrayLength: 16, role: 'charFixed', padding: '0x20', direction: 'out', property: true, optional: false },
      { name: 'flags', ctype: 'CK_FLAGS', base: 'CK_FLAGS', pointerDepth: 0, role: 'flags', enum: 'CKF:token-info', direction: 'out', property: true, optional: false },
      { name: 'ulMaxSessionCount', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', special: 'CK_UNAVAILABLE_INFORMATION,CK_EFFECTIVELY_INFINITE', direction: 'out', property: true, optional: false },
      { name: 'ulSessionCount', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', special: 'CK_UNAVAILABLE_INFORMATION', direction: 'out', property: true, optional: false },
      { name: 'ulMaxRwSessionCount', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', special: 'CK_UNAVAILABLE_INFORMATION,CK_EFFECTIVELY_INFINITE', direction: 'out', property: true, optional: false },
      { name: 'ulRwSessionCount', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', special: 'CK_UNAVAILABLE_INFORMATION', direction: 'out', property: true, optional: false },
      { name: 'ulMaxPinLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'out', property: true, optional: false },
      { name: 'ulMinPinLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'out', property: true, optional: false },
      { name: 'ulTotalPublicMemory', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', special: 'CK_UNAVAILABLE_INFORMATION', direction: 'out', property: true, optional: false },
      { name: 'ulFreePublicMemory', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', special: 'CK_UNAVAILABLE_INFORMATION', direction: 'out', property: true, optional: false },
      { name: 'ulTotalPrivateMemory', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', special: 'CK_UNAVAILABLE_INFORMATION', direction: 'out', property: true, optional: false },
      { name: 'ulFreePrivateMemory', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', special: 'CK_UNAVAILABLE_INFORMATION', direction: 'out', property: true, optional: false },
      { name: 'hardwareVersion', ctype: 'CK_VERSION', base: 'CK_VERSION', pointerDepth: 0, role: 'struct', struct: 'CK_VERSION', direction: 'out', property: true, optional: false },
      { name: 'firmwareVersion', ctype: 'CK_VERSION', base: 'CK_VERSION', pointerDepth: 0, role: 'struct', struct: 'CK_VERSION', direction: 'out', property: true, optional: false },
      { name: 'utcTime', ctype: 'CK_CHAR', base: 'CK_CHAR', pointerDepth: 0, arrayLength: 16, role: 'charFixed', format: 'YYYYMMDDhhmmss00', direction: 'out', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 208, align: 8, offsets: [0, 32, 64, 80, 96, 104, 112, 120, 128, 136, 144, 152, 160, 168, 176, 184, 186, 188] },
      llp64Packed1: { size: 160, align: 1, offsets: [0, 32, 64, 80, 96, 100, 104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 142, 144] },
      ilp32: { size: 160, align: 4, offsets: [0, 32, 64, 80, 96, 100, 104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 142, 144] },
      ilp32Packed1: { size: 160, align: 1, offsets: [0, 32, 64, 80, 96, 100, 104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 142, 144] },
    },
  },
  CK_SESSION_INFO: {
    name: 'CK_SESSION_INFO',
    since: '2.40',
    kind: 'general',
    fields: [
      { name: 'slotID', ctype: 'CK_SLOT_ID', base: 'CK_SLOT_ID', pointerDepth: 0, role: 'slotId', direction: 'out', property: true, optional: false },
      { name: 'state', ctype: 'CK_STATE', base: 'CK_STATE', pointerDepth: 0, role: 'enum', enum: 'CKS:session-state', direction: 'out', property: true, optional: false },
      { name: 'flags', ctype: 'CK_FLAGS', base: 'CK_FLAGS', pointerDepth: 0, role: 'flags', enum: 'CKF:session-info', direction: 'out', property: true, optional: false },
      { name: 'ulDeviceError', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'out', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 8, 16, 24] },
      llp64Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
      ilp32: { size: 16, align: 4, offsets: [0, 4, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
    },
  },
  CK_MECHANISM_INFO: {
    name: 'CK_MECHANISM_INFO',
    since: '2.40',
    kind: 'general',
    fields: [
      { name: 'ulMinKeySize', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'out', property: true, optional: false },
      { name: 'ulMaxKeySize', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'out', property: true, optional: false },
      { name: 'flags', ctype: 'CK_FLAGS', base: 'CK_FLAGS', pointerDepth: 0, role: 'flags', enum: 'CKF:mechanism-info', direction: 'out', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_ATTRIBUTE: {
    name: 'CK_ATTRIBUTE',
    since: '2.40',
    kind: 'general',
    fields: [
      { name: 'type', ctype: 'CK_ATTRIBUTE_TYPE', base: 'CK_ATTRIBUTE_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKA:attribute', direction: 'in', property: true, optional: false },
      { name: 'pValue', ctype: 'CK_VOID_PTR', base: 'void', pointerDepth: 1, role: 'attributeValue', length: 'ulValueLen', unit: 'bytes', direction: 'inout', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulValueLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pValue', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 16, align: 1, offsets: [0, 4, 12] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_MECHANISM: {
    name: 'CK_MECHANISM',
    since: '2.40',
    kind: 'general',
    fields: [
      { name: 'mechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'pParameter', ctype: 'CK_VOID_PTR', base: 'void', pointerDepth: 1, role: 'mechanismParameter', length: 'ulParameterLen', unit: 'bytes', direction: 'inout', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulParameterLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pParameter', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 16, align: 1, offsets: [0, 4, 12] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_DATE: {
    name: 'CK_DATE',
    since: '2.40',
    kind: 'general',
    fields: [
      { name: 'year', ctype: 'CK_CHAR', base: 'CK_CHAR', pointerDepth: 0, arrayLength: 4, role: 'charFixed', format: 'ASCII digits', direction: 'in', property: true, optional: false },
      { name: 'month', ctype: 'CK_CHAR', base: 'CK_CHAR', pointerDepth: 0, arrayLength: 2, role: 'charFixed', format: 'ASCII digits', direction: 'in', property: true, optional: false },
      { name: 'day', ctype: 'CK_CHAR', base: 'CK_CHAR', pointerDepth: 0, arrayLength: 2, role: 'charFixed', format: 'ASCII digits', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 8, align: 1, offsets: [0, 4, 6] },
      llp64Packed1: { size: 8, align: 1, offsets: [0, 4, 6] },
      ilp32: { size: 8, align: 1, offsets: [0, 4, 6] },
      ilp32Packed1: { size: 8, align: 1, offsets: [0, 4, 6] },
    },
  },
  CK_INTERFACE: {
    name: 'CK_INTERFACE',
    since: '3.0',
    kind: 'general',
    fields: [
      { name: 'pInterfaceName', ctype: 'CK_UTF8CHAR_PTR', base: 'CK_UTF8CHAR', pointerDepth: 1, role: 'utf8CString', direction: 'out', nullable: 'no', property: true, optional: false },
      { name: 'pFunctionList', ctype: 'CK_VOID_PTR', base: 'void', pointerDepth: 1, role: 'functionList', direction: 'out', nullable: 'no', property: true, optional: false },
      { name: 'flags', ctype: 'CK_FLAGS', base: 'CK_FLAGS', pointerDepth: 0, role: 'flags', enum: 'CKF:interface', direction: 'out', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 20, align: 1, offsets: [0, 8, 16] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_C_INITIALIZE_ARGS: {
    name: 'CK_C_INITIALIZE_ARGS',
    since: '2.40',
    kind: 'general',
    fields: [
      { name: 'CreateMutex', ctype: 'CK_CREATEMUTEX', base: 'CK_CREATEMUTEX', pointerDepth: 0, role: 'callback', nullable: 'allNullOrNoneNull', direction: 'in', property: false },
      { name: 'DestroyMutex', ctype: 'CK_DESTROYMUTEX', base: 'CK_DESTROYMUTEX', pointerDepth: 0, role: 'callback', nullable: 'allNullOrNoneNull', direction: 'in', property: false },
      { name: 'LockMutex', ctype: 'CK_LOCKMUTEX', base: 'CK_LOCKMUTEX', pointerDepth: 0, role: 'callback', nullable: 'allNullOrNoneNull', direction: 'in', property: false },
      { name: 'UnlockMutex', ctype: 'CK_UNLOCKMUTEX', base: 'CK_UNLOCKMUTEX', pointerDepth: 0, role: 'callback', nullable: 'allNullOrNoneNull', direction: 'in', property: false },
      { name: 'flags', ctype: 'CK_FLAGS', base: 'CK_FLAGS', pointerDepth: 0, role: 'flags', enum: 'CKF:initialize-args', direction: 'in', property: true, optional: false },
      { name: 'pReserved', ctype: 'CK_VOID_PTR', base: 'void', pointerDepth: 1, role: 'reserved', nullable: 'mustBeNull', direction: 'in', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 16, 24, 32, 40] },
      llp64Packed1: { size: 44, align: 1, offsets: [0, 8, 16, 24, 32, 36] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 8, 12, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 4, 8, 12, 16, 20] },
    },
  },
  CK_ASYNC_DATA: {
    name: 'CK_ASYNC_DATA',
    since: '3.2',
    kind: 'general',
    fields: [
      { name: 'ulVersion', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', value: '0', direction: 'in', property: true, optional: true },
      { name: 'pValue', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulValue', unit: 'bytes', direction: 'out', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulValue', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', of: 'pValue', unit: 'bytes', direction: 'out', property: false },
      { name: 'hObject', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'out', property: true, optional: false },
      { name: 'hAdditionalObject', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'out', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 40, align: 8, offsets: [0, 8, 16, 24, 32] },
      llp64Packed1: { size: 24, align: 1, offsets: [0, 4, 12, 16, 20] },
      ilp32: { size: 20, align: 4, offsets: [0, 4, 8, 12, 16] },
      ilp32Packed1: { size: 20, align: 1, offsets: [0, 4, 8, 12, 16] },
    },
  },
  CK_AES_CBC_ENCRYPT_DATA_PARAMS: {
    name: 'CK_AES_CBC_ENCRYPT_DATA_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_AES_CBC_ENCRYPT_DATA'],
    fields: [
      { name: 'iv', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, arrayLength: 16, role: 'bytesFixed', direction: 'in', property: true, optional: false },
      { name: 'pData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'length', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'length', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pData', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 16, 24] },
      llp64Packed1: { size: 28, align: 1, offsets: [0, 16, 24] },
      ilp32: { size: 24, align: 4, offsets: [0, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 16, 20] },
    },
  },
  CK_AES_CCM_PARAMS: {
    name: 'CK_AES_CCM_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    status: 'deprecated',
    replacedBy: 'CK_CCM_PARAMS',
    fields: [
      { name: 'ulDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'pNonce', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNonceLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNonceLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNonce', unit: 'bytes', property: false },
      { name: 'pAAD', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulAADLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulAADLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pAAD', unit: 'bytes', property: false },
      { name: 'ulMACLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 16, 24, 32, 40] },
      llp64Packed1: { size: 32, align: 1, offsets: [0, 4, 12, 16, 24, 28] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 8, 12, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 4, 8, 12, 16, 20] },
    },
  },
  CK_AES_CTR_PARAMS: {
    name: 'CK_AES_CTR_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_AES_CTR'],
    fields: [
      { name: 'ulCounterBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'cb', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, arrayLength: 16, role: 'bytesFixed', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8] },
      llp64Packed1: { size: 20, align: 1, offsets: [0, 4] },
      ilp32: { size: 20, align: 4, offsets: [0, 4] },
      ilp32Packed1: { size: 20, align: 1, offsets: [0, 4] },
    },
  },
  CK_AES_GCM_PARAMS: {
    name: 'CK_AES_GCM_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    status: 'deprecated',
    replacedBy: 'CK_GCM_PARAMS',
    fields: [
      { name: 'pIv', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulIvLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulIvLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pIv', unit: 'bytes', property: false },
      { name: 'ulIvBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', redundantWith: 'ulIvLen', direction: 'in', property: false },
      { name: 'pAAD', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulAADLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulAADLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pAAD', unit: 'bytes', property: false },
      { name: 'ulTagBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 16, 24, 32, 40] },
      llp64Packed1: { size: 32, align: 1, offsets: [0, 8, 12, 16, 24, 28] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 8, 12, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 4, 8, 12, 16, 20] },
    },
  },
  CK_ARIA_CBC_ENCRYPT_DATA_PARAMS: {
    name: 'CK_ARIA_CBC_ENCRYPT_DATA_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_ARIA_CBC_ENCRYPT_DATA'],
    fields: [
      { name: 'iv', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, arrayLength: 16, role: 'bytesFixed', direction: 'in', property: true, optional: false },
      { name: 'pData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'length', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'length', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pData', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 16, 24] },
      llp64Packed1: { size: 28, align: 1, offsets: [0, 16, 24] },
      ilp32: { size: 24, align: 4, offsets: [0, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 16, 20] },
    },
  },
  CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS: {
    name: 'CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_CAMELLIA_CBC_ENCRYPT_DATA'],
    fields: [
      { name: 'iv', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, arrayLength: 16, role: 'bytesFixed', direction: 'in', property: true, optional: false },
      { name: 'pData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'length', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'length', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pData', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 16, 24] },
      llp64Packed1: { size: 28, align: 1, offsets: [0, 16, 24] },
      ilp32: { size: 24, align: 4, offsets: [0, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 16, 20] },
    },
  },
  CK_CAMELLIA_CTR_PARAMS: {
    name: 'CK_CAMELLIA_CTR_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_CAMELLIA_CTR'],
    fields: [
      { name: 'ulCounterBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'cb', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, arrayLength: 16, role: 'bytesFixed', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8] },
      llp64Packed1: { size: 20, align: 1, offsets: [0, 4] },
      ilp32: { size: 20, align: 4, offsets: [0, 4] },
      ilp32Packed1: { size: 20, align: 1, offsets: [0, 4] },
    },
  },
  CK_CCM_MESSAGE_PARAMS: {
    name: 'CK_CCM_MESSAGE_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    messageMechanisms: ['CKM_AES_CCM'],
    fields: [
      { name: 'ulDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'pNonce', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNonceLen', unit: 'bytes', direction: 'inout', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNonceLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNonce', unit: 'bytes', property: false },
      { name: 'ulNonceFixedBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'nonceGenerator', ctype: 'CK_GENERATOR_FUNCTION', base: 'CK_GENERATOR_FUNCTION', pointerDepth: 0, role: 'enum', enum: 'CKG:generator-function', direction: 'in', property: true, optional: false },
      { name: 'pMAC', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulMACLen', unit: 'bytes', direction: 'inout', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulMACLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pMAC', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 56, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48] },
      llp64Packed1: { size: 36, align: 1, offsets: [0, 4, 12, 16, 20, 24, 32] },
      ilp32: { size: 28, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24] },
      ilp32Packed1: { size: 28, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24] },
    },
  },
  CK_CCM_PARAMS: {
    name: 'CK_CCM_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_AES_CCM'],
    fields: [
      { name: 'ulDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'pNonce', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNonceLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNonceLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNonce', unit: 'bytes', property: false },
      { name: 'pAAD', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulAADLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulAADLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pAAD', unit: 'bytes', property: false },
      { name: 'ulMACLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 16, 24, 32, 40] },
      llp64Packed1: { size: 32, align: 1, offsets: [0, 4, 12, 16, 24, 28] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 8, 12, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 4, 8, 12, 16, 20] },
    },
  },
  CK_CCM_WRAP_PARAMS: {
    name: 'CK_CCM_WRAP_PARAMS',
    since: '3.2',
    kind: 'mechanism',
    wrapMechanisms: ['CKM_AES_CCM'],
    fields: [
      { name: 'ulDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'pNonce', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNonceLen', unit: 'bytes', direction: 'inout', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNonceLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNonce', unit: 'bytes', property: false },
      { name: 'ulNonceFixedBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'nonceGenerator', ctype: 'CK_GENERATOR_FUNCTION', base: 'CK_GENERATOR_FUNCTION', pointerDepth: 0, role: 'enum', enum: 'CKG:generator-function', direction: 'in', property: true, optional: false },
      { name: 'pAAD', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulAADLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulAADLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pAAD', unit: 'bytes', property: false },
      { name: 'ulMACLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 64, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56] },
      llp64Packed1: { size: 40, align: 1, offsets: [0, 4, 12, 16, 20, 24, 32, 36] },
      ilp32: { size: 32, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28] },
      ilp32Packed1: { size: 32, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24, 28] },
    },
  },
  CK_CHACHA20_PARAMS: {
    name: 'CK_CHACHA20_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_CHACHA20'],
    fields: [
      { name: 'pBlockCounter', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'blockCounterBits', unit: 'bits', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'blockCounterBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pBlockCounter', unit: 'bits', property: false },
      { name: 'pNonce', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNonceBits', unit: 'bits', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNonceBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNonce', unit: 'bits', property: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 8, 16, 24] },
      llp64Packed1: { size: 24, align: 1, offsets: [0, 8, 12, 20] },
      ilp32: { size: 16, align: 4, offsets: [0, 4, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
    },
  },
  CK_CMS_SIG_PARAMS: {
    name: 'CK_CMS_SIG_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_CMS_SIG'],
    fields: [
      { name: 'certificateHandle', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: true },
      { name: 'pSigningMechanism', ctype: 'CK_MECHANISM_PTR', base: 'CK_MECHANISM', pointerDepth: 1, role: 'structPtr', struct: 'CK_MECHANISM', direction: 'in', nullable: 'no', property: true, optional: false },
      { name: 'pDigestMechanism', ctype: 'CK_MECHANISM_PTR', base: 'CK_MECHANISM', pointerDepth: 1, role: 'structPtr', struct: 'CK_MECHANISM', nullable: 'allowed', direction: 'in', property: true, optional: true },
      { name: 'pContentType', ctype: 'CK_UTF8CHAR_PTR', base: 'CK_UTF8CHAR', pointerDepth: 1, role: 'utf8CString', nullable: 'allowed', direction: 'in', property: true, optional: true },
      { name: 'pRequestedAttributes', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulRequestedAttributesLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulRequestedAttributesLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pRequestedAttributes', unit: 'bytes', property: false },
      { name: 'pRequiredAttributes', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulRequiredAttributesLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulRequiredAttributesLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pRequiredAttributes', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 64, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56] },
      llp64Packed1: { size: 52, align: 1, offsets: [0, 4, 12, 20, 28, 36, 40, 48] },
      ilp32: { size: 32, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28] },
      ilp32Packed1: { size: 32, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24, 28] },
    },
  },
  CK_DERIVED_KEY: {
    name: 'CK_DERIVED_KEY',
    since: '3.0',
    kind: 'mechanism',
    fields: [
      { name: 'pTemplate', ctype: 'CK_ATTRIBUTE_PTR', base: 'CK_ATTRIBUTE', pointerDepth: 1, role: 'template', struct: 'CK_ATTRIBUTE', length: 'ulAttributeCount', unit: 'elements', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulAttributeCount', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pTemplate', unit: 'elements', property: false },
      { name: 'phKey', ctype: 'CK_OBJECT_HANDLE_PTR', base: 'CK_OBJECT_HANDLE', pointerDepth: 1, role: 'handleOut', direction: 'out', nullable: 'no', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 20, align: 1, offsets: [0, 8, 12] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_DES_CBC_ENCRYPT_DATA_PARAMS: {
    name: 'CK_DES_CBC_ENCRYPT_DATA_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_DES_CBC_ENCRYPT_DATA', 'CKM_DES3_CBC_ENCRYPT_DATA'],
    fields: [
      { name: 'iv', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, arrayLength: 8, role: 'bytesFixed', direction: 'in', property: true, optional: false },
      { name: 'pData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'length', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'length', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pData', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 20, align: 1, offsets: [0, 8, 16] },
      ilp32: { size: 16, align: 4, offsets: [0, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 8, 12] },
    },
  },
  CK_DSA_PARAMETER_GEN_PARAM: {
    name: 'CK_DSA_PARAMETER_GEN_PARAM',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_DSA_PROBABILISTIC_PARAMETER_GEN', 'CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN', 'CKM_DSA_FIPS_G_GEN'],
    fields: [
      { name: 'hash', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'pSeed', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSeedLen', unit: 'bytes', direction: 'inout', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulSeedLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSeed', unit: 'bytes', property: false },
      { name: 'ulIndex', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 8, 16, 24] },
      llp64Packed1: { size: 20, align: 1, offsets: [0, 4, 12, 16] },
      ilp32: { size: 16, align: 4, offsets: [0, 4, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
    },
  },
  CK_ECDH1_DERIVE_PARAMS: {
    name: 'CK_ECDH1_DERIVE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_ECDH1_DERIVE', 'CKM_ECDH1_COFACTOR_DERIVE'],
    fields: [
      { name: 'kdf', ctype: 'CK_EC_KDF_TYPE', base: 'CK_EC_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
      { name: 'ulSharedDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSharedData', unit: 'bytes', property: false },
      { name: 'pSharedData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSharedDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulPublicDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData', unit: 'bytes', property: false },
      { name: 'pPublicData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 40, align: 8, offsets: [0, 8, 16, 24, 32] },
      llp64Packed1: { size: 28, align: 1, offsets: [0, 4, 8, 16, 20] },
      ilp32: { size: 20, align: 4, offsets: [0, 4, 8, 12, 16] },
      ilp32Packed1: { size: 20, align: 1, offsets: [0, 4, 8, 12, 16] },
    },
  },
  CK_ECDH2_DERIVE_PARAMS: {
    name: 'CK_ECDH2_DERIVE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    fields: [
      { name: 'kdf', ctype: 'CK_EC_KDF_TYPE', base: 'CK_EC_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
      { name: 'ulSharedDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSharedData', unit: 'bytes', property: false },
      { name: 'pSharedData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSharedDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulPublicDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData', unit: 'bytes', property: false },
      { name: 'pPublicData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulPrivateDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', of: 'hPrivateData', unit: 'bytes', direction: 'in', property: true, optional: false },
      { name: 'hPrivateData', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'ulPublicDataLen2', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData2', unit: 'bytes', property: false },
      { name: 'pPublicData2', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen2', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 72, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56, 64] },
      llp64Packed1: { size: 48, align: 1, offsets: [0, 4, 8, 16, 20, 28, 32, 36, 40] },
      ilp32: { size: 36, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32] },
      ilp32Packed1: { size: 36, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32] },
    },
  },
  CK_ECDH_AES_KEY_WRAP_PARAMS: {
    name: 'CK_ECDH_AES_KEY_WRAP_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_ECDH_AES_KEY_WRAP', 'CKM_ECDH_X_AES_KEY_WRAP', 'CKM_ECDH_COF_AES_KEY_WRAP'],
    fields: [
      { name: 'ulAESKeyBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'kdf', ctype: 'CK_EC_KDF_TYPE', base: 'CK_EC_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
      { name: 'ulSharedDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSharedData', unit: 'bytes', property: false },
      { name: 'pSharedData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSharedDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 8, 16, 24] },
      llp64Packed1: { size: 20, align: 1, offsets: [0, 4, 8, 12] },
      ilp32: { size: 16, align: 4, offsets: [0, 4, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
    },
  },
  CK_ECMQV_DERIVE_PARAMS: {
    name: 'CK_ECMQV_DERIVE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_ECMQV_DERIVE'],
    fields: [
      { name: 'kdf', ctype: 'CK_EC_KDF_TYPE', base: 'CK_EC_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
      { name: 'ulSharedDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSharedData', unit: 'bytes', property: false },
      { name: 'pSharedData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSharedDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulPublicDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData', unit: 'bytes', property: false },
      { name: 'pPublicData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulPrivateDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', of: 'hPrivateData', unit: 'bytes', direction: 'in', property: true, optional: false },
      { name: 'hPrivateData', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'ulPublicDataLen2', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData2', unit: 'bytes', property: false },
      { name: 'pPublicData2', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen2', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'publicKey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 80, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56, 64, 72] },
      llp64Packed1: { size: 52, align: 1, offsets: [0, 4, 8, 16, 20, 28, 32, 36, 40, 48] },
      ilp32: { size: 40, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32, 36] },
      ilp32Packed1: { size: 40, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32, 36] },
    },
  },
  CK_EDDSA_PARAMS: {
    name: 'CK_EDDSA_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_EDDSA'],
    fields: [
      { name: 'phFlag', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'ulContextDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pContextData', unit: 'bytes', property: false },
      { name: 'pContextData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulContextDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 13, align: 1, offsets: [0, 1, 5] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 9, align: 1, offsets: [0, 1, 5] },
    },
  },
  CK_GCM_MESSAGE_PARAMS: {
    name: 'CK_GCM_MESSAGE_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    messageMechanisms: ['CKM_AES_GCM'],
    fields: [
      { name: 'pIv', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulIvLen', unit: 'bytes', direction: 'inout', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulIvLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pIv', unit: 'bytes', property: false },
      { name: 'ulIvFixedBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ivGenerator', ctype: 'CK_GENERATOR_FUNCTION', base: 'CK_GENERATOR_FUNCTION', pointerDepth: 0, role: 'enum', enum: 'CKG:generator-function', direction: 'in', property: true, optional: false },
      { name: 'pTag', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulTagBits', unit: 'bits', direction: 'inout', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulTagBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pTag', unit: 'bits', property: false },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 16, 24, 32, 40] },
      llp64Packed1: { size: 32, align: 1, offsets: [0, 8, 12, 16, 20, 28] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 8, 12, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 4, 8, 12, 16, 20] },
    },
  },
  CK_GCM_PARAMS: {
    name: 'CK_GCM_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_AES_GCM', 'CKM_AES_GMAC'],
    fields: [
      { name: 'pIv', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulIvLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulIvLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pIv', unit: 'bytes', property: false },
      { name: 'ulIvBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', redundantWith: 'ulIvLen', direction: 'in', property: false },
      { name: 'pAAD', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulAADLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulAADLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pAAD', unit: 'bytes', property: false },
      { name: 'ulTagBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 16, 24, 32, 40] },
      llp64Packed1: { size: 32, align: 1, offsets: [0, 8, 12, 16, 24, 28] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 8, 12, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 4, 8, 12, 16, 20] },
    },
  },
  CK_GCM_WRAP_PARAMS: {
    name: 'CK_GCM_WRAP_PARAMS',
    since: '3.2',
    kind: 'mechanism',
    wrapMechanisms: ['CKM_AES_GCM'],
    fields: [
      { name: 'pIv', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulIvLen', unit: 'bytes', direction: 'inout', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulIvLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pIv', unit: 'bytes', property: false },
      { name: 'ulIvFixedBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ivGenerator', ctype: 'CK_GENERATOR_FUNCTION', base: 'CK_GENERATOR_FUNCTION', pointerDepth: 0, role: 'enum', enum: 'CKG:generator-function', direction: 'in', property: true, optional: false },
      { name: 'pAAD', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulAADLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulAADLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pAAD', unit: 'bytes', property: false },
      { name: 'ulTagBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 56, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48] },
      llp64Packed1: { size: 36, align: 1, offsets: [0, 8, 12, 16, 20, 28, 32] },
      ilp32: { size: 28, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24] },
      ilp32Packed1: { size: 28, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24] },
    },
  },
  CK_GOSTR3410_DERIVE_PARAMS: {
    name: 'CK_GOSTR3410_DERIVE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_GOSTR3410_DERIVE'],
    fields: [
      { name: 'kdf', ctype: 'CK_EC_KDF_TYPE', base: 'CK_EC_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
      { name: 'pPublicData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulPublicDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData', unit: 'bytes', property: false },
      { name: 'pUKM', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulUKMLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulUKMLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pUKM', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 40, align: 8, offsets: [0, 8, 16, 24, 32] },
      llp64Packed1: { size: 28, align: 1, offsets: [0, 4, 12, 16, 24] },
      ilp32: { size: 20, align: 4, offsets: [0, 4, 8, 12, 16] },
      ilp32Packed1: { size: 20, align: 1, offsets: [0, 4, 8, 12, 16] },
    },
  },
  CK_GOSTR3410_KEY_WRAP_PARAMS: {
    name: 'CK_GOSTR3410_KEY_WRAP_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_GOSTR3410_KEY_WRAP'],
    fields: [
      { name: 'pWrapOID', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulWrapOIDLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulWrapOIDLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pWrapOID', unit: 'bytes', property: false },
      { name: 'pUKM', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulUKMLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulUKMLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pUKM', unit: 'bytes', property: false },
      { name: 'hKey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 40, align: 8, offsets: [0, 8, 16, 24, 32] },
      llp64Packed1: { size: 28, align: 1, offsets: [0, 8, 12, 20, 24] },
      ilp32: { size: 20, align: 4, offsets: [0, 4, 8, 12, 16] },
      ilp32Packed1: { size: 20, align: 1, offsets: [0, 4, 8, 12, 16] },
    },
  },
  CK_HASH_SIGN_ADDITIONAL_CONTEXT: {
    name: 'CK_HASH_SIGN_ADDITIONAL_CONTEXT',
    since: '3.2',
    kind: 'mechanism',
    mechanisms: ['CKM_HASH_ML_DSA', 'CKM_HASH_SLH_DSA'],
    fields: [
      { name: 'hedgeVariant', ctype: 'CK_HEDGE_TYPE', base: 'CK_HEDGE_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKH:hedge', direction: 'in', property: true, optional: false },
      { name: 'pContext', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulContextLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulContextLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pContext', unit: 'bytes', property: false },
      { name: 'hash', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 8, 16, 24] },
      llp64Packed1: { size: 20, align: 1, offsets: [0, 4, 12, 16] },
      ilp32: { size: 16, align: 4, offsets: [0, 4, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
    },
  },
  CK_HKDF_PARAMS: {
    name: 'CK_HKDF_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_HKDF_DERIVE', 'CKM_HKDF_DATA'],
    fields: [
      { name: 'bExtract', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'bExpand', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'prfHashMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'ulSaltType', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'enum', enum: 'CKF:hkdf-salt-type', direction: 'in', property: true, optional: false },
      { name: 'pSalt', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSaltLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulSaltLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSalt', unit: 'bytes', property: false },
      { name: 'hSaltKey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: true },
      { name: 'pInfo', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulInfoLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulInfoLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pInfo', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 64, align: 8, offsets: [0, 1, 8, 16, 24, 32, 40, 48, 56] },
      llp64Packed1: { size: 38, align: 1, offsets: [0, 1, 2, 6, 10, 18, 22, 26, 34] },
      ilp32: { size: 32, align: 4, offsets: [0, 1, 4, 8, 12, 16, 20, 24, 28] },
      ilp32Packed1: { size: 30, align: 1, offsets: [0, 1, 2, 6, 10, 14, 18, 22, 26] },
    },
  },
  CK_IKE1_EXTENDED_DERIVE_PARAMS: {
    name: 'CK_IKE1_EXTENDED_DERIVE_PARAMS',
    since: '3.1',
    kind: 'mechanism',
    mechanisms: ['CKM_IKE1_EXTENDED_DERIVE'],
    fields: [
      { name: 'prfMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'bHasKeygxy', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'hKeygxy', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: true },
      { name: 'pExtraData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulExtraDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulExtraDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pExtraData', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 40, align: 8, offsets: [0, 8, 16, 24, 32] },
      llp64Packed1: { size: 21, align: 1, offsets: [0, 4, 5, 9, 17] },
      ilp32: { size: 20, align: 4, offsets: [0, 4, 8, 12, 16] },
      ilp32Packed1: { size: 17, align: 1, offsets: [0, 4, 5, 9, 13] },
    },
  },
  CK_IKE1_PRF_DERIVE_PARAMS: {
    name: 'CK_IKE1_PRF_DERIVE_PARAMS',
    since: '3.1',
    kind: 'mechanism',
    mechanisms: ['CKM_IKE1_PRF_DERIVE'],
    fields: [
      { name: 'prfMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'bHasPrevKey', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'hKeygxy', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'hPrevKey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: true },
      { name: 'pCKYi', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulCKYiLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulCKYiLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pCKYi', unit: 'bytes', property: false },
      { name: 'pCKYr', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulCKYrLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulCKYrLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pCKYr', unit: 'bytes', property: false },
      { name: 'keyNumber', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, role: 'byte', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 72, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56, 64] },
      llp64Packed1: { size: 38, align: 1, offsets: [0, 4, 5, 9, 13, 21, 25, 33, 37] },
      ilp32: { size: 36, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32] },
      ilp32Packed1: { size: 30, align: 1, offsets: [0, 4, 5, 9, 13, 17, 21, 25, 29] },
    },
  },
  CK_IKE2_PRF_PLUS_DERIVE_PARAMS: {
    name: 'CK_IKE2_PRF_PLUS_DERIVE_PARAMS',
    since: '3.1',
    kind: 'mechanism',
    mechanisms: ['CKM_IKE2_PRF_PLUS_DERIVE'],
    fields: [
      { name: 'prfMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'bHasSeedKey', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'hSeedKey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: true },
      { name: 'pSeedData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSeedDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulSeedDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSeedData', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 40, align: 8, offsets: [0, 8, 16, 24, 32] },
      llp64Packed1: { size: 21, align: 1, offsets: [0, 4, 5, 9, 17] },
      ilp32: { size: 20, align: 4, offsets: [0, 4, 8, 12, 16] },
      ilp32Packed1: { size: 17, align: 1, offsets: [0, 4, 5, 9, 13] },
    },
  },
  CK_IKE_PRF_DERIVE_PARAMS: {
    name: 'CK_IKE_PRF_DERIVE_PARAMS',
    since: '3.1',
    kind: 'mechanism',
    mechanisms: ['CKM_IKE_PRF_DERIVE'],
    fields: [
      { name: 'prfMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'bDataAsKey', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'bRekey', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'pNi', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNiLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNiLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNi', unit: 'bytes', property: false },
      { name: 'pNr', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNrLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNrLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNr', unit: 'bytes', property: false },
      { name: 'hNewKey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 56, align: 8, offsets: [0, 8, 9, 16, 24, 32, 40, 48] },
      llp64Packed1: { size: 34, align: 1, offsets: [0, 4, 5, 6, 14, 18, 26, 30] },
      ilp32: { size: 28, align: 4, offsets: [0, 4, 5, 8, 12, 16, 20, 24] },
      ilp32Packed1: { size: 26, align: 1, offsets: [0, 4, 5, 6, 10, 14, 18, 22] },
    },
  },
  CK_KEA_DERIVE_PARAMS: {
    name: 'CK_KEA_DERIVE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_KEA_KEY_DERIVE', 'CKM_KEA_DERIVE'],
    fields: [
      { name: 'isSender', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'ulRandomLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pRandomA,pRandomB', unit: 'bytes', property: false },
      { name: 'pRandomA', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulRandomLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', altName: 'RandomA', property: true, optional: false },
      { name: 'pRandomB', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulRandomLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', altName: 'RandomB', property: true, optional: false },
      { name: 'ulPublicDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData', unit: 'bytes', property: false },
      { name: 'pPublicData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', altName: 'PublicData', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 16, 24, 32, 40] },
      llp64Packed1: { size: 33, align: 1, offsets: [0, 1, 5, 13, 21, 25] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 8, 12, 16, 20] },
      ilp32Packed1: { size: 21, align: 1, offsets: [0, 1, 5, 9, 13, 17] },
    },
  },
  CK_KEY_DERIVATION_STRING_DATA: {
    name: 'CK_KEY_DERIVATION_STRING_DATA',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_CONCATENATE_BASE_AND_DATA', 'CKM_CONCATENATE_DATA_AND_BASE', 'CKM_XOR_BASE_AND_DATA', 'CKM_CAMELLIA_ECB_ENCRYPT_DATA', 'CKM_ARIA_ECB_ENCRYPT_DATA', 'CKM_SEED_ECB_ENCRYPT_DATA', 'CKM_DES_ECB_ENCRYPT_DATA', 'CKM_DES3_ECB_ENCRYPT_DATA', 'CKM_AES_ECB_ENCRYPT_DATA'],
    fields: [
      { name: 'pData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pData', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 16, align: 8, offsets: [0, 8] },
      llp64Packed1: { size: 12, align: 1, offsets: [0, 8] },
      ilp32: { size: 8, align: 4, offsets: [0, 4] },
      ilp32Packed1: { size: 8, align: 1, offsets: [0, 4] },
    },
  },
  CK_KEY_WRAP_SET_OAEP_PARAMS: {
    name: 'CK_KEY_WRAP_SET_OAEP_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_KEY_WRAP_SET_OAEP'],
    fields: [
      { name: 'bBC', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, role: 'byte', direction: 'inout', property: true, optional: false },
      { name: 'pX', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulXLen', unit: 'bytes', direction: 'inout', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulXLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pX', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 13, align: 1, offsets: [0, 1, 9] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 9, align: 1, offsets: [0, 1, 5] },
    },
  },
  CK_KIP_PARAMS: {
    name: 'CK_KIP_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_KIP_DERIVE', 'CKM_KIP_WRAP', 'CKM_KIP_MAC'],
    fields: [
      { name: 'pMechanism', ctype: 'CK_MECHANISM_PTR', base: 'CK_MECHANISM', pointerDepth: 1, role: 'structPtr', struct: 'CK_MECHANISM', direction: 'in', nullable: 'no', property: true, optional: false },
      { name: 'hKey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: true },
      { name: 'pSeed', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSeedLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulSeedLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSeed', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 8, 16, 24] },
      llp64Packed1: { size: 24, align: 1, offsets: [0, 8, 12, 20] },
      ilp32: { size: 16, align: 4, offsets: [0, 4, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
    },
  },
  CK_OTP_PARAM: {
    name: 'CK_OTP_PARAM',
    since: '2.40',
    kind: 'mechanism',
    fields: [
      { name: 'type', ctype: 'CK_OTP_PARAM_TYPE', base: 'CK_OTP_PARAM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CK:otp-param-type', direction: 'in', property: true, optional: false },
      { name: 'pValue', ctype: 'CK_VOID_PTR', base: 'void', pointerDepth: 1, role: 'bytes', length: 'ulValueLen', unit: 'bytes', direction: 'inout', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulValueLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pValue', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 16, align: 1, offsets: [0, 4, 12] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_OTP_PARAMS: {
    name: 'CK_OTP_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_SECURID', 'CKM_HOTP', 'CKM_ACTI'],
    fields: [
      { name: 'pParams', ctype: 'CK_OTP_PARAM_PTR', base: 'CK_OTP_PARAM', pointerDepth: 1, role: 'structArray', struct: 'CK_OTP_PARAM', length: 'ulCount', unit: 'elements', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulCount', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pParams', unit: 'elements', property: false },
    ],
    layout: {
      lp64: { size: 16, align: 8, offsets: [0, 8] },
      llp64Packed1: { size: 12, align: 1, offsets: [0, 8] },
      ilp32: { size: 8, align: 4, offsets: [0, 4] },
      ilp32Packed1: { size: 8, align: 1, offsets: [0, 4] },
    },
  },
  CK_OTP_SIGNATURE_INFO: {
    name: 'CK_OTP_SIGNATURE_INFO',
    since: '2.40',
    kind: 'mechanism',
    fields: [
      { name: 'pParams', ctype: 'CK_OTP_PARAM_PTR', base: 'CK_OTP_PARAM', pointerDepth: 1, role: 'structArray', struct: 'CK_OTP_PARAM', length: 'ulCount', unit: 'elements', direction: 'out', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulCount', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'out', of: 'pParams', unit: 'elements', property: false },
    ],
    layout: {
      lp64: { size: 16, align: 8, offsets: [0, 8] },
      llp64Packed1: { size: 12, align: 1, offsets: [0, 8] },
      ilp32: { size: 8, align: 4, offsets: [0, 4] },
      ilp32Packed1: { size: 8, align: 1, offsets: [0, 4] },
    },
  },
  CK_PBE_PARAMS: {
    name: 'CK_PBE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_PBE_MD2_DES_CBC', 'CKM_PBE_MD5_DES_CBC', 'CKM_PBE_MD5_CAST_CBC', 'CKM_PBE_MD5_CAST3_CBC', 'CKM_PBE_MD5_CAST128_CBC', 'CKM_PBE_SHA1_CAST128_CBC', 'CKM_PBE_SHA1_RC4_128', 'CKM_PBE_SHA1_RC4_40', 'CKM_PBE_SHA1_DES3_EDE_CBC', 'CKM_PBE_SHA1_DES2_EDE_CBC', 'CKM_PBE_SHA1_RC2_128_CBC', 'CKM_PBE_SHA1_RC2_40_CBC', 'CKM_PBA_SHA1_WITH_SHA1_HMAC'],
    fields: [
      { name: 'pInitVector', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', fixedLength: 8, direction: 'out', nullable: 'ifNoIvProduced', property: true, optional: true },
      { name: 'pPassword', ctype: 'CK_UTF8CHAR_PTR', base: 'CK_UTF8CHAR', pointerDepth: 1, role: 'utf8', length: 'ulPasswordLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulPasswordLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPassword', unit: 'bytes', property: false },
      { name: 'pSalt', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSaltLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulSaltLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSalt', unit: 'bytes', property: false },
      { name: 'ulIteration', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 16, 24, 32, 40] },
      llp64Packed1: { size: 36, align: 1, offsets: [0, 8, 16, 20, 28, 32] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 8, 12, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 4, 8, 12, 16, 20] },
    },
  },
  CK_PKCS5_PBKD2_PARAMS: {
    name: 'CK_PKCS5_PBKD2_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    replacedBy: 'CK_PKCS5_PBKD2_PARAMS2',
    legacyMechanisms: ['CKM_PKCS5_PBKD2'],
    fields: [
      { name: 'saltSource', ctype: 'CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE', base: 'CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKZ:pbkdf2-salt-source', direction: 'in', property: true, optional: false },
      { name: 'pSaltSourceData', ctype: 'CK_VOID_PTR', base: 'void', pointerDepth: 1, role: 'bytes', length: 'ulSaltSourceDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulSaltSourceDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSaltSourceData', unit: 'bytes', property: false },
      { name: 'iterations', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'prf', ctype: 'CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE', base: 'CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKP:pbkdf2-prf', direction: 'in', property: true, optional: false },
      { name: 'pPrfData', ctype: 'CK_VOID_PTR', base: 'void', pointerDepth: 1, role: 'bytes', length: 'ulPrfDataLen', unit: 'bytes', nullable: 'mustBeNullExceptGostPrf', direction: 'in', property: true, optional: true },
      { name: 'ulPrfDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPrfData', unit: 'bytes', property: false },
      { name: 'pPassword', ctype: 'CK_UTF8CHAR_PTR', base: 'CK_UTF8CHAR', pointerDepth: 1, role: 'utf8', length: 'ulPasswordLen', unit: 'bytes', lengthIsPointer: true, direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulPasswordLen', ctype: 'CK_ULONG_PTR', base: 'CK_ULONG', pointerDepth: 1, role: 'lengthPtr', of: 'pPassword', unit: 'bytes', direction: 'in', nullable: 'no', property: false },
    ],
    layout: {
      lp64: { size: 72, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56, 64] },
      llp64Packed1: { size: 52, align: 1, offsets: [0, 4, 12, 16, 20, 24, 32, 36, 44] },
      ilp32: { size: 36, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32] },
      ilp32Packed1: { size: 36, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32] },
    },
  },
  CK_PKCS5_PBKD2_PARAMS2: {
    name: 'CK_PKCS5_PBKD2_PARAMS2',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_PKCS5_PBKD2'],
    fields: [
      { name: 'saltSource', ctype: 'CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE', base: 'CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKZ:pbkdf2-salt-source', direction: 'in', property: true, optional: false },
      { name: 'pSaltSourceData', ctype: 'CK_VOID_PTR', base: 'void', pointerDepth: 1, role: 'bytes', length: 'ulSaltSourceDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulSaltSourceDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSaltSourceData', unit: 'bytes', property: false },
      { name: 'iterations', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'prf', ctype: 'CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE', base: 'CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKP:pbkdf2-prf', direction: 'in', property: true, optional: false },
      { name: 'pPrfData', ctype: 'CK_VOID_PTR', base: 'void', pointerDepth: 1, role: 'bytes', length: 'ulPrfDataLen', unit: 'bytes', nullable: 'mustBeNullExceptGostPrf', direction: 'in', property: true, optional: true },
      { name: 'ulPrfDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPrfData', unit: 'bytes', property: false },
      { name: 'pPassword', ctype: 'CK_UTF8CHAR_PTR', base: 'CK_UTF8CHAR', pointerDepth: 1, role: 'utf8', length: 'ulPasswordLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulPasswordLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPassword', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 72, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56, 64] },
      llp64Packed1: { size: 48, align: 1, offsets: [0, 4, 12, 16, 20, 24, 32, 36, 44] },
      ilp32: { size: 36, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32] },
      ilp32Packed1: { size: 36, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32] },
    },
  },
  CK_PRF_DATA_PARAM: {
    name: 'CK_PRF_DATA_PARAM',
    since: '3.0',
    kind: 'mechanism',
    fields: [
      { name: 'type', ctype: 'CK_PRF_DATA_TYPE', base: 'CK_PRF_DATA_TYPE', pointerDepth: 0, role: 'enum', enum: 'CK:sp800-108-data-type', direction: 'in', property: true, optional: false },
      { name: 'pValue', ctype: 'CK_VOID_PTR', base: 'void', pointerDepth: 1, role: 'variant', length: 'ulValueLen', unit: 'bytes', selector: 'type', variants: { CK_SP800_108_ITERATION_VARIABLE: 'CK_SP800_108_COUNTER_FORMAT|null', CK_SP800_108_OPTIONAL_COUNTER: 'CK_SP800_108_COUNTER_FORMAT', CK_SP800_108_DKM_LENGTH: 'CK_SP800_108_DKM_LENGTH_FORMAT', CK_SP800_108_BYTE_ARRAY: 'CK_BYTE[]', CK_SP800_108_KEY_HANDLE: 'CK_OBJECT_HANDLE' }, direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulValueLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pValue', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 16, align: 1, offsets: [0, 4, 12] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_RC2_CBC_PARAMS: {
    name: 'CK_RC2_CBC_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_RC2_CBC', 'CKM_RC2_CBC_PAD'],
    fields: [
      { name: 'ulEffectiveBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'iv', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, arrayLength: 8, role: 'bytesFixed', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 16, align: 8, offsets: [0, 8] },
      llp64Packed1: { size: 12, align: 1, offsets: [0, 4] },
      ilp32: { size: 12, align: 4, offsets: [0, 4] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4] },
    },
  },
  CK_RC2_MAC_GENERAL_PARAMS: {
    name: 'CK_RC2_MAC_GENERAL_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_RC2_MAC_GENERAL'],
    fields: [
      { name: 'ulEffectiveBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulMacLength', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 16, align: 8, offsets: [0, 8] },
      llp64Packed1: { size: 8, align: 1, offsets: [0, 4] },
      ilp32: { size: 8, align: 4, offsets: [0, 4] },
      ilp32Packed1: { size: 8, align: 1, offsets: [0, 4] },
    },
  },
  CK_RC5_CBC_PARAMS: {
    name: 'CK_RC5_CBC_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_RC5_CBC', 'CKM_RC5_CBC_PAD'],
    fields: [
      { name: 'ulWordsize', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulRounds', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'pIv', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulIvLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulIvLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pIv', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 8, 16, 24] },
      llp64Packed1: { size: 20, align: 1, offsets: [0, 4, 8, 16] },
      ilp32: { size: 16, align: 4, offsets: [0, 4, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
    },
  },
  CK_RC5_MAC_GENERAL_PARAMS: {
    name: 'CK_RC5_MAC_GENERAL_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_RC5_MAC_GENERAL'],
    fields: [
      { name: 'ulWordsize', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulRounds', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulMacLength', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_RC5_PARAMS: {
    name: 'CK_RC5_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_RC5_ECB', 'CKM_RC5_MAC'],
    fields: [
      { name: 'ulWordsize', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulRounds', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 16, align: 8, offsets: [0, 8] },
      llp64Packed1: { size: 8, align: 1, offsets: [0, 4] },
      ilp32: { size: 8, align: 4, offsets: [0, 4] },
      ilp32Packed1: { size: 8, align: 1, offsets: [0, 4] },
    },
  },
  CK_RSA_AES_KEY_WRAP_PARAMS: {
    name: 'CK_RSA_AES_KEY_WRAP_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_RSA_AES_KEY_WRAP'],
    fields: [
      { name: 'ulAESKeyBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'pOAEPParams', ctype: 'CK_RSA_PKCS_OAEP_PARAMS_PTR', base: 'CK_RSA_PKCS_OAEP_PARAMS', pointerDepth: 1, role: 'structPtr', struct: 'CK_RSA_PKCS_OAEP_PARAMS', direction: 'in', nullable: 'no', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 16, align: 8, offsets: [0, 8] },
      llp64Packed1: { size: 12, align: 1, offsets: [0, 4] },
      ilp32: { size: 8, align: 4, offsets: [0, 4] },
      ilp32Packed1: { size: 8, align: 1, offsets: [0, 4] },
    },
  },
  CK_RSA_PKCS_OAEP_PARAMS: {
    name: 'CK_RSA_PKCS_OAEP_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_RSA_PKCS_OAEP'],
    fields: [
      { name: 'hashAlg', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'mgf', ctype: 'CK_RSA_PKCS_MGF_TYPE', base: 'CK_RSA_PKCS_MGF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKG:mgf', direction: 'in', property: true, optional: false },
      { name: 'source', ctype: 'CK_RSA_PKCS_OAEP_SOURCE_TYPE', base: 'CK_RSA_PKCS_OAEP_SOURCE_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKZ:oaep-source', direction: 'in', property: true, optional: false },
      { name: 'pSourceData', ctype: 'CK_VOID_PTR', base: 'void', pointerDepth: 1, role: 'bytes', length: 'ulSourceDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulSourceDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSourceData', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 40, align: 8, offsets: [0, 8, 16, 24, 32] },
      llp64Packed1: { size: 24, align: 1, offsets: [0, 4, 8, 12, 20] },
      ilp32: { size: 20, align: 4, offsets: [0, 4, 8, 12, 16] },
      ilp32Packed1: { size: 20, align: 1, offsets: [0, 4, 8, 12, 16] },
    },
  },
  CK_RSA_PKCS_PSS_PARAMS: {
    name: 'CK_RSA_PKCS_PSS_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_RSA_PKCS_PSS', 'CKM_SHA1_RSA_PKCS_PSS', 'CKM_SHA256_RSA_PKCS_PSS', 'CKM_SHA384_RSA_PKCS_PSS', 'CKM_SHA512_RSA_PKCS_PSS', 'CKM_SHA224_RSA_PKCS_PSS', 'CKM_SHA3_256_RSA_PKCS_PSS', 'CKM_SHA3_384_RSA_PKCS_PSS', 'CKM_SHA3_512_RSA_PKCS_PSS', 'CKM_SHA3_224_RSA_PKCS_PSS'],
    fields: [
      { name: 'hashAlg', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'mgf', ctype: 'CK_RSA_PKCS_MGF_TYPE', base: 'CK_RSA_PKCS_MGF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKG:mgf', direction: 'in', property: true, optional: false },
      { name: 'sLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS: {
    name: 'CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    messageMechanisms: ['CKM_CHACHA20_POLY1305', 'CKM_SALSA20_POLY1305'],
    fields: [
      { name: 'pNonce', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNonceLen', unit: 'bits-per-spec-text;bytes-in-NSS', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNonceLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNonce', unit: 'bits-per-spec-text;bytes-in-NSS', property: false },
      { name: 'pTag', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', fixedLength: 16, direction: 'inout', nullable: 'no', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 20, align: 1, offsets: [0, 8, 12] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_SALSA20_CHACHA20_POLY1305_PARAMS: {
    name: 'CK_SALSA20_CHACHA20_POLY1305_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_CHACHA20_POLY1305', 'CKM_SALSA20_POLY1305'],
    fields: [
      { name: 'pNonce', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNonceLen', unit: 'bits-per-spec-text;bytes-in-NSS', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNonceLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNonce', unit: 'bits-per-spec-text;bytes-in-NSS', property: false },
      { name: 'pAAD', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulAADLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulAADLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pAAD', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 8, 16, 24] },
      llp64Packed1: { size: 24, align: 1, offsets: [0, 8, 12, 20] },
      ilp32: { size: 16, align: 4, offsets: [0, 4, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
    },
  },
  CK_SALSA20_PARAMS: {
    name: 'CK_SALSA20_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_SALSA20'],
    fields: [
      { name: 'pBlockCounter', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', fixedLength: 8, direction: 'in', nullable: 'no', property: true, optional: false },
      { name: 'pNonce', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNonceBits', unit: 'bits', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNonceBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNonce', unit: 'bits', property: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 20, align: 1, offsets: [0, 8, 16] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_SEED_CBC_ENCRYPT_DATA_PARAMS: {
    name: 'CK_SEED_CBC_ENCRYPT_DATA_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_SEED_CBC_ENCRYPT_DATA'],
    fields: [
      { name: 'iv', ctype: 'CK_BYTE', base: 'CK_BYTE', pointerDepth: 0, arrayLength: 16, role: 'bytesFixed', direction: 'in', property: true, optional: false },
      { name: 'pData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'length', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'length', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pData', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 16, 24] },
      llp64Packed1: { size: 28, align: 1, offsets: [0, 16, 24] },
      ilp32: { size: 24, align: 4, offsets: [0, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 16, 20] },
    },
  },
  CK_SIGN_ADDITIONAL_CONTEXT: {
    name: 'CK_SIGN_ADDITIONAL_CONTEXT',
    since: '3.2',
    kind: 'mechanism',
    mechanisms: ['CKM_ML_DSA', 'CKM_HASH_ML_DSA_SHA224', 'CKM_HASH_ML_DSA_SHA256', 'CKM_HASH_ML_DSA_SHA384', 'CKM_HASH_ML_DSA_SHA512', 'CKM_HASH_ML_DSA_SHA3_224', 'CKM_HASH_ML_DSA_SHA3_256', 'CKM_HASH_ML_DSA_SHA3_384', 'CKM_HASH_ML_DSA_SHA3_512', 'CKM_HASH_ML_DSA_SHAKE128', 'CKM_HASH_ML_DSA_SHAKE256', 'CKM_SLH_DSA', 'CKM_HASH_SLH_DSA_SHA224', 'CKM_HASH_SLH_DSA_SHA256', 'CKM_HASH_SLH_DSA_SHA384', 'CKM_HASH_SLH_DSA_SHA512', 'CKM_HASH_SLH_DSA_SHA3_224', 'CKM_HASH_SLH_DSA_SHA3_256', 'CKM_HASH_SLH_DSA_SHA3_384', 'CKM_HASH_SLH_DSA_SHA3_512', 'CKM_HASH_SLH_DSA_SHAKE128', 'CKM_HASH_SLH_DSA_SHAKE256'],
    fields: [
      { name: 'hedgeVariant', ctype: 'CK_HEDGE_TYPE', base: 'CK_HEDGE_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKH:hedge', direction: 'in', property: true, optional: false },
      { name: 'pContext', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulContextLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulContextLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pContext', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 16, align: 1, offsets: [0, 4, 12] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_SKIPJACK_PRIVATE_WRAP_PARAMS: {
    name: 'CK_SKIPJACK_PRIVATE_WRAP_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_SKIPJACK_PRIVATE_WRAP'],
    fields: [
      { name: 'ulPasswordLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPassword', unit: 'bytes', property: false },
      { name: 'pPassword', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPasswordLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulPublicDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData', unit: 'bytes', property: false },
      { name: 'pPublicData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulPAndGLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPrimeP,pBaseG', unit: 'bytes', property: false },
      { name: 'ulQLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSubprimeQ', unit: 'bytes', property: false },
      { name: 'ulRandomLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pRandomA', unit: 'bytes', property: false },
      { name: 'pRandomA', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulRandomLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'pPrimeP', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPAndGLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'pBaseG', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPAndGLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'pSubprimeQ', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulQLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 88, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56, 64, 72, 80] },
      llp64Packed1: { size: 68, align: 1, offsets: [0, 4, 12, 16, 24, 28, 32, 36, 44, 52, 60] },
      ilp32: { size: 44, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40] },
      ilp32Packed1: { size: 44, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40] },
    },
  },
  CK_SKIPJACK_RELAYX_PARAMS: {
    name: 'CK_SKIPJACK_RELAYX_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_SKIPJACK_RELAYX'],
    fields: [
      { name: 'ulOldWrappedXLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pOldWrappedX', unit: 'bytes', property: false },
      { name: 'pOldWrappedX', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulOldWrappedXLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulOldPasswordLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pOldPassword', unit: 'bytes', property: false },
      { name: 'pOldPassword', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulOldPasswordLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulOldPublicDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pOldPublicData', unit: 'bytes', property: false },
      { name: 'pOldPublicData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulOldPublicDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulOldRandomLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pOldRandomA', unit: 'bytes', property: false },
      { name: 'pOldRandomA', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulOldRandomLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNewPasswordLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNewPassword', unit: 'bytes', property: false },
      { name: 'pNewPassword', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNewPasswordLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNewPublicDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNewPublicData', unit: 'bytes', property: false },
      { name: 'pNewPublicData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNewPublicDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulNewRandomLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pNewRandomA', unit: 'bytes', property: false },
      { name: 'pNewRandomA', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulNewRandomLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 112, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96, 104] },
      llp64Packed1: { size: 84, align: 1, offsets: [0, 4, 12, 16, 24, 28, 36, 40, 48, 52, 60, 64, 72, 76] },
      ilp32: { size: 56, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52] },
      ilp32Packed1: { size: 56, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52] },
    },
  },
  CK_SP800_108_COUNTER_FORMAT: {
    name: 'CK_SP800_108_COUNTER_FORMAT',
    since: '3.0',
    kind: 'mechanism',
    fields: [
      { name: 'bLittleEndian', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'ulWidthInBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 16, align: 8, offsets: [0, 8] },
      llp64Packed1: { size: 5, align: 1, offsets: [0, 1] },
      ilp32: { size: 8, align: 4, offsets: [0, 4] },
      ilp32Packed1: { size: 5, align: 1, offsets: [0, 1] },
    },
  },
  CK_SP800_108_DKM_LENGTH_FORMAT: {
    name: 'CK_SP800_108_DKM_LENGTH_FORMAT',
    since: '3.0',
    kind: 'mechanism',
    fields: [
      { name: 'dkmLengthMethod', ctype: 'CK_SP800_108_DKM_LENGTH_METHOD', base: 'CK_SP800_108_DKM_LENGTH_METHOD', pointerDepth: 0, role: 'enum', enum: 'CK:sp800-108-dkm-length-method', direction: 'in', property: true, optional: false },
      { name: 'bLittleEndian', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'ulWidthInBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 9, align: 1, offsets: [0, 4, 5] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 9, align: 1, offsets: [0, 4, 5] },
    },
  },
  CK_SP800_108_FEEDBACK_KDF_PARAMS: {
    name: 'CK_SP800_108_FEEDBACK_KDF_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_SP800_108_FEEDBACK_KDF'],
    fields: [
      { name: 'prfType', ctype: 'CK_SP800_108_PRF_TYPE', base: 'CK_SP800_108_PRF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'ulNumberOfDataParams', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pDataParams', unit: 'elements', property: false },
      { name: 'pDataParams', ctype: 'CK_PRF_DATA_PARAM_PTR', base: 'CK_PRF_DATA_PARAM', pointerDepth: 1, role: 'structArray', struct: 'CK_PRF_DATA_PARAM', length: 'ulNumberOfDataParams', unit: 'elements', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulIVLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pIV', unit: 'bytes', property: false },
      { name: 'pIV', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulIVLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulAdditionalDerivedKeys', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pAdditionalDerivedKeys', unit: 'elements', property: false },
      { name: 'pAdditionalDerivedKeys', ctype: 'CK_DERIVED_KEY_PTR', base: 'CK_DERIVED_KEY', pointerDepth: 1, role: 'structArray', struct: 'CK_DERIVED_KEY', length: 'ulAdditionalDerivedKeys', unit: 'elements', nullable: 'ifCountZero', direction: 'inout', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 56, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48] },
      llp64Packed1: { size: 40, align: 1, offsets: [0, 4, 8, 16, 20, 28, 32] },
      ilp32: { size: 28, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24] },
      ilp32Packed1: { size: 28, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24] },
    },
  },
  CK_SP800_108_KDF_PARAMS: {
    name: 'CK_SP800_108_KDF_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_SP800_108_COUNTER_KDF', 'CKM_SP800_108_DOUBLE_PIPELINE_KDF'],
    fields: [
      { name: 'prfType', ctype: 'CK_SP800_108_PRF_TYPE', base: 'CK_SP800_108_PRF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'ulNumberOfDataParams', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pDataParams', unit: 'elements', property: false },
      { name: 'pDataParams', ctype: 'CK_PRF_DATA_PARAM_PTR', base: 'CK_PRF_DATA_PARAM', pointerDepth: 1, role: 'structArray', struct: 'CK_PRF_DATA_PARAM', length: 'ulNumberOfDataParams', unit: 'elements', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulAdditionalDerivedKeys', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pAdditionalDerivedKeys', unit: 'elements', property: false },
      { name: 'pAdditionalDerivedKeys', ctype: 'CK_DERIVED_KEY_PTR', base: 'CK_DERIVED_KEY', pointerDepth: 1, role: 'structArray', struct: 'CK_DERIVED_KEY', length: 'ulAdditionalDerivedKeys', unit: 'elements', nullable: 'ifCountZero', direction: 'inout', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 40, align: 8, offsets: [0, 8, 16, 24, 32] },
      llp64Packed1: { size: 28, align: 1, offsets: [0, 4, 8, 16, 20] },
      ilp32: { size: 20, align: 4, offsets: [0, 4, 8, 12, 16] },
      ilp32Packed1: { size: 20, align: 1, offsets: [0, 4, 8, 12, 16] },
    },
  },
  CK_SSL3_KEY_MAT_OUT: {
    name: 'CK_SSL3_KEY_MAT_OUT',
    since: '2.40',
    kind: 'mechanism',
    fields: [
      { name: 'hClientMacSecret', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'out', property: true, optional: true },
      { name: 'hServerMacSecret', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'out', property: true, optional: true },
      { name: 'hClientKey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'out', property: true, optional: true },
      { name: 'hServerKey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'out', property: true, optional: true },
      { name: 'pIVClient', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', lengthOfParent: 'ulIVSizeInBits', unit: 'bits', direction: 'out', nullable: 'ifNoIv', property: true, optional: true },
      { name: 'pIVServer', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', lengthOfParent: 'ulIVSizeInBits', unit: 'bits', direction: 'out', nullable: 'ifNoIv', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 16, 24, 32, 40] },
      llp64Packed1: { size: 32, align: 1, offsets: [0, 4, 8, 12, 16, 24] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 8, 12, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 4, 8, 12, 16, 20] },
    },
  },
  CK_SSL3_KEY_MAT_PARAMS: {
    name: 'CK_SSL3_KEY_MAT_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_SSL3_KEY_AND_MAC_DERIVE', 'CKM_TLS_KEY_AND_MAC_DERIVE'],
    fields: [
      { name: 'ulMacSizeInBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulKeySizeInBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulIVSizeInBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'bIsExport', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'RandomInfo', ctype: 'CK_SSL3_RANDOM_DATA', base: 'CK_SSL3_RANDOM_DATA', pointerDepth: 0, role: 'struct', struct: 'CK_SSL3_RANDOM_DATA', direction: 'in', property: true, optional: false },
      { name: 'pReturnedKeyMaterial', ctype: 'CK_SSL3_KEY_MAT_OUT_PTR', base: 'CK_SSL3_KEY_MAT_OUT', pointerDepth: 1, role: 'structPtr', struct: 'CK_SSL3_KEY_MAT_OUT', direction: 'out', nullable: 'no', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 72, align: 8, offsets: [0, 8, 16, 24, 32, 64] },
      llp64Packed1: { size: 45, align: 1, offsets: [0, 4, 8, 12, 13, 37] },
      ilp32: { size: 36, align: 4, offsets: [0, 4, 8, 12, 16, 32] },
      ilp32Packed1: { size: 33, align: 1, offsets: [0, 4, 8, 12, 13, 29] },
    },
  },
  CK_SSL3_MASTER_KEY_DERIVE_PARAMS: {
    name: 'CK_SSL3_MASTER_KEY_DERIVE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_SSL3_MASTER_KEY_DERIVE', 'CKM_SSL3_MASTER_KEY_DERIVE_DH', 'CKM_TLS_MASTER_KEY_DERIVE', 'CKM_TLS_MASTER_KEY_DERIVE_DH'],
    fields: [
      { name: 'RandomInfo', ctype: 'CK_SSL3_RANDOM_DATA', base: 'CK_SSL3_RANDOM_DATA', pointerDepth: 0, role: 'struct', struct: 'CK_SSL3_RANDOM_DATA', direction: 'in', property: true, optional: false },
      { name: 'pVersion', ctype: 'CK_VERSION_PTR', base: 'CK_VERSION', pointerDepth: 1, role: 'structPtr', struct: 'CK_VERSION', direction: 'out', nullable: 'mustBeNullForDhVariant', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 40, align: 8, offsets: [0, 32] },
      llp64Packed1: { size: 32, align: 1, offsets: [0, 24] },
      ilp32: { size: 20, align: 4, offsets: [0, 16] },
      ilp32Packed1: { size: 20, align: 1, offsets: [0, 16] },
    },
  },
  CK_SSL3_RANDOM_DATA: {
    name: 'CK_SSL3_RANDOM_DATA',
    since: '2.40',
    kind: 'mechanism',
    fields: [
      { name: 'pClientRandom', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulClientRandomLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulClientRandomLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pClientRandom', unit: 'bytes', property: false },
      { name: 'pServerRandom', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulServerRandomLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulServerRandomLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pServerRandom', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 8, 16, 24] },
      llp64Packed1: { size: 24, align: 1, offsets: [0, 8, 12, 20] },
      ilp32: { size: 16, align: 4, offsets: [0, 4, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
    },
  },
  CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS: {
    name: 'CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS',
    since: '3.2',
    kind: 'mechanism',
    mechanisms: ['CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE', 'CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH'],
    fields: [
      { name: 'prfHashMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'pSessionHash', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSessionHashLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulSessionHashLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSessionHash', unit: 'bytes', property: false },
      { name: 'pVersion', ctype: 'CK_VERSION_PTR', base: 'CK_VERSION', pointerDepth: 1, role: 'structPtr', struct: 'CK_VERSION', direction: 'out', nullable: 'mustBeNullForDhVariant', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 8, 16, 24] },
      llp64Packed1: { size: 24, align: 1, offsets: [0, 4, 12, 16] },
      ilp32: { size: 16, align: 4, offsets: [0, 4, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
    },
  },
  CK_TLS12_KEY_MAT_PARAMS: {
    name: 'CK_TLS12_KEY_MAT_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_TLS12_KEY_AND_MAC_DERIVE', 'CKM_TLS12_KEY_SAFE_DERIVE'],
    fields: [
      { name: 'ulMacSizeInBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulKeySizeInBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulIVSizeInBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'bIsExport', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'RandomInfo', ctype: 'CK_SSL3_RANDOM_DATA', base: 'CK_SSL3_RANDOM_DATA', pointerDepth: 0, role: 'struct', struct: 'CK_SSL3_RANDOM_DATA', direction: 'in', property: true, optional: false },
      { name: 'pReturnedKeyMaterial', ctype: 'CK_SSL3_KEY_MAT_OUT_PTR', base: 'CK_SSL3_KEY_MAT_OUT', pointerDepth: 1, role: 'structPtr', struct: 'CK_SSL3_KEY_MAT_OUT', direction: 'out', nullable: 'no', property: true, optional: true },
      { name: 'prfHashMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 80, align: 8, offsets: [0, 8, 16, 24, 32, 64, 72] },
      llp64Packed1: { size: 49, align: 1, offsets: [0, 4, 8, 12, 13, 37, 45] },
      ilp32: { size: 40, align: 4, offsets: [0, 4, 8, 12, 16, 32, 36] },
      ilp32Packed1: { size: 37, align: 1, offsets: [0, 4, 8, 12, 13, 29, 33] },
    },
  },
  CK_TLS12_MASTER_KEY_DERIVE_PARAMS: {
    name: 'CK_TLS12_MASTER_KEY_DERIVE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_TLS12_MASTER_KEY_DERIVE', 'CKM_TLS12_MASTER_KEY_DERIVE_DH'],
    fields: [
      { name: 'RandomInfo', ctype: 'CK_SSL3_RANDOM_DATA', base: 'CK_SSL3_RANDOM_DATA', pointerDepth: 0, role: 'struct', struct: 'CK_SSL3_RANDOM_DATA', direction: 'in', property: true, optional: false },
      { name: 'pVersion', ctype: 'CK_VERSION_PTR', base: 'CK_VERSION', pointerDepth: 1, role: 'structPtr', struct: 'CK_VERSION', direction: 'out', nullable: 'mustBeNullForDhVariant', property: true, optional: true },
      { name: 'prfHashMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 32, 40] },
      llp64Packed1: { size: 36, align: 1, offsets: [0, 24, 32] },
      ilp32: { size: 24, align: 4, offsets: [0, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 16, 20] },
    },
  },
  CK_TLS_KDF_PARAMS: {
    name: 'CK_TLS_KDF_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_TLS12_KDF', 'CKM_TLS_KDF'],
    fields: [
      { name: 'prfMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'pLabel', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulLabelLength', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulLabelLength', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pLabel', unit: 'bytes', property: false },
      { name: 'RandomInfo', ctype: 'CK_SSL3_RANDOM_DATA', base: 'CK_SSL3_RANDOM_DATA', pointerDepth: 0, role: 'struct', struct: 'CK_SSL3_RANDOM_DATA', direction: 'in', property: true, optional: false },
      { name: 'pContextData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulContextDataLength', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulContextDataLength', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pContextData', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 72, align: 8, offsets: [0, 8, 16, 24, 56, 64] },
      llp64Packed1: { size: 52, align: 1, offsets: [0, 4, 12, 16, 40, 48] },
      ilp32: { size: 36, align: 4, offsets: [0, 4, 8, 12, 28, 32] },
      ilp32Packed1: { size: 36, align: 1, offsets: [0, 4, 8, 12, 28, 32] },
    },
  },
  CK_TLS_MAC_PARAMS: {
    name: 'CK_TLS_MAC_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_TLS12_MAC', 'CKM_TLS_MAC'],
    fields: [
      { name: 'prfHashMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'ulMacLength', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulServerOrClient', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', values: '1=server-finished,2=client-finished', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_TLS_PRF_PARAMS: {
    name: 'CK_TLS_PRF_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_TLS_PRF'],
    fields: [
      { name: 'pSeed', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSeedLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulSeedLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSeed', unit: 'bytes', property: false },
      { name: 'pLabel', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulLabelLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulLabelLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pLabel', unit: 'bytes', property: false },
      { name: 'pOutput', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'pulOutputLen', unit: 'bytes', direction: 'out', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'pulOutputLen', ctype: 'CK_ULONG_PTR', base: 'CK_ULONG', pointerDepth: 1, role: 'lengthPtr', of: 'pOutput', unit: 'bytes', direction: 'inout', nullable: 'no', property: false },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 16, 24, 32, 40] },
      llp64Packed1: { size: 40, align: 1, offsets: [0, 8, 12, 20, 24, 32] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 8, 12, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 4, 8, 12, 16, 20] },
    },
  },
  CK_WTLS_KEY_MAT_OUT: {
    name: 'CK_WTLS_KEY_MAT_OUT',
    since: '2.40',
    kind: 'mechanism',
    fields: [
      { name: 'hMacSecret', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'out', property: true, optional: true },
      { name: 'hKey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'out', property: true, optional: true },
      { name: 'pIV', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', lengthOfParent: 'ulIVSizeInBits', unit: 'bits', direction: 'out', nullable: 'ifNoIv', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 24, align: 8, offsets: [0, 8, 16] },
      llp64Packed1: { size: 16, align: 1, offsets: [0, 4, 8] },
      ilp32: { size: 12, align: 4, offsets: [0, 4, 8] },
      ilp32Packed1: { size: 12, align: 1, offsets: [0, 4, 8] },
    },
  },
  CK_WTLS_KEY_MAT_PARAMS: {
    name: 'CK_WTLS_KEY_MAT_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE', 'CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE'],
    fields: [
      { name: 'DigestMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'ulMacSizeInBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulKeySizeInBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulIVSizeInBits', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'ulSequenceNumber', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'bIsExport', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'RandomInfo', ctype: 'CK_WTLS_RANDOM_DATA', base: 'CK_WTLS_RANDOM_DATA', pointerDepth: 0, role: 'struct', struct: 'CK_WTLS_RANDOM_DATA', direction: 'in', property: true, optional: false },
      { name: 'pReturnedKeyMaterial', ctype: 'CK_WTLS_KEY_MAT_OUT_PTR', base: 'CK_WTLS_KEY_MAT_OUT', pointerDepth: 1, role: 'structPtr', struct: 'CK_WTLS_KEY_MAT_OUT', direction: 'out', nullable: 'no', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 88, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 80] },
      llp64Packed1: { size: 53, align: 1, offsets: [0, 4, 8, 12, 16, 20, 21, 45] },
      ilp32: { size: 44, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 40] },
      ilp32Packed1: { size: 41, align: 1, offsets: [0, 4, 8, 12, 16, 20, 21, 37] },
    },
  },
  CK_WTLS_MASTER_KEY_DERIVE_PARAMS: {
    name: 'CK_WTLS_MASTER_KEY_DERIVE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_WTLS_MASTER_KEY_DERIVE', 'CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC'],
    fields: [
      { name: 'DigestMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'RandomInfo', ctype: 'CK_WTLS_RANDOM_DATA', base: 'CK_WTLS_RANDOM_DATA', pointerDepth: 0, role: 'struct', struct: 'CK_WTLS_RANDOM_DATA', direction: 'in', property: true, optional: false },
      { name: 'pVersion', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', fixedLength: 1, direction: 'out', nullable: 'mustBeNullForDhVariant', property: true, optional: true },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 40] },
      llp64Packed1: { size: 36, align: 1, offsets: [0, 4, 28] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 4, 20] },
    },
  },
  CK_WTLS_PRF_PARAMS: {
    name: 'CK_WTLS_PRF_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_WTLS_PRF'],
    fields: [
      { name: 'DigestMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'pSeed', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulSeedLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulSeedLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pSeed', unit: 'bytes', property: false },
      { name: 'pLabel', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulLabelLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulLabelLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pLabel', unit: 'bytes', property: false },
      { name: 'pOutput', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'pulOutputLen', unit: 'bytes', direction: 'out', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'pulOutputLen', ctype: 'CK_ULONG_PTR', base: 'CK_ULONG', pointerDepth: 1, role: 'lengthPtr', of: 'pOutput', unit: 'bytes', direction: 'inout', nullable: 'no', property: false },
    ],
    layout: {
      lp64: { size: 56, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48] },
      llp64Packed1: { size: 44, align: 1, offsets: [0, 4, 12, 16, 24, 28, 36] },
      ilp32: { size: 28, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24] },
      ilp32Packed1: { size: 28, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24] },
    },
  },
  CK_WTLS_RANDOM_DATA: {
    name: 'CK_WTLS_RANDOM_DATA',
    since: '2.40',
    kind: 'mechanism',
    fields: [
      { name: 'pClientRandom', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulClientRandomLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulClientRandomLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pClientRandom', unit: 'bytes', property: false },
      { name: 'pServerRandom', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulServerRandomLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulServerRandomLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pServerRandom', unit: 'bytes', property: false },
    ],
    layout: {
      lp64: { size: 32, align: 8, offsets: [0, 8, 16, 24] },
      llp64Packed1: { size: 24, align: 1, offsets: [0, 8, 12, 20] },
      ilp32: { size: 16, align: 4, offsets: [0, 4, 8, 12] },
      ilp32Packed1: { size: 16, align: 1, offsets: [0, 4, 8, 12] },
    },
  },
  CK_X2RATCHET_INITIALIZE_PARAMS: {
    name: 'CK_X2RATCHET_INITIALIZE_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_X2RATCHET_INITIALIZE'],
    fields: [
      { name: 'sk', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', lengthImplicit: true, direction: 'in', nullable: 'no', property: true, optional: false },
      { name: 'peer_public_prekey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'peer_public_identity', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'own_public_identity', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'bEncryptedHeader', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'eCurve', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', values: '255,448', direction: 'in', property: true, optional: false },
      { name: 'aeadMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'kdfMechanism', ctype: 'CK_X2RATCHET_KDF_TYPE', base: 'CK_X2RATCHET_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 64, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56] },
      llp64Packed1: { size: 33, align: 1, offsets: [0, 8, 12, 16, 20, 21, 25, 29] },
      ilp32: { size: 32, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28] },
      ilp32Packed1: { size: 29, align: 1, offsets: [0, 4, 8, 12, 16, 17, 21, 25] },
    },
  },
  CK_X2RATCHET_RESPOND_PARAMS: {
    name: 'CK_X2RATCHET_RESPOND_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_X2RATCHET_RESPOND'],
    fields: [
      { name: 'sk', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', lengthImplicit: true, direction: 'in', nullable: 'no', property: true, optional: false },
      { name: 'own_prekey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'initiator_identity', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'own_public_identity', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'bEncryptedHeader', ctype: 'CK_BBOOL', base: 'CK_BBOOL', pointerDepth: 0, role: 'bool', direction: 'in', property: true, optional: false },
      { name: 'eCurve', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'ulong', values: '255,448', direction: 'in', property: true, optional: false },
      { name: 'aeadMechanism', ctype: 'CK_MECHANISM_TYPE', base: 'CK_MECHANISM_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
      { name: 'kdfMechanism', ctype: 'CK_X2RATCHET_KDF_TYPE', base: 'CK_X2RATCHET_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 64, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56] },
      llp64Packed1: { size: 33, align: 1, offsets: [0, 8, 12, 16, 20, 21, 25, 29] },
      ilp32: { size: 32, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28] },
      ilp32Packed1: { size: 29, align: 1, offsets: [0, 4, 8, 12, 16, 17, 21, 25] },
    },
  },
  CK_X3DH_INITIATE_PARAMS: {
    name: 'CK_X3DH_INITIATE_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_X3DH_INITIALIZE'],
    fields: [
      { name: 'kdf', ctype: 'CK_X3DH_KDF_TYPE', base: 'CK_X3DH_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
      { name: 'pPeer_identity', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'pPeer_prekey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'pPrekey_signature', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', lengthImplicit: true, nullable: 'no', direction: 'in', property: true, optional: false },
      { name: 'pOnetime_key', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', lengthImplicit: true, nullable: 'allowed', direction: 'in', property: true, optional: true },
      { name: 'pOwn_identity', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'pOwn_ephemeral', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 56, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48] },
      llp64Packed1: { size: 36, align: 1, offsets: [0, 4, 8, 12, 20, 28, 32] },
      ilp32: { size: 28, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24] },
      ilp32Packed1: { size: 28, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24] },
    },
  },
  CK_X3DH_RESPOND_PARAMS: {
    name: 'CK_X3DH_RESPOND_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_X3DH_RESPOND'],
    fields: [
      { name: 'kdf', ctype: 'CK_X3DH_KDF_TYPE', base: 'CK_X3DH_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
      { name: 'pIdentity_id', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', lengthImplicit: true, nullable: 'no', direction: 'in', property: true, optional: false },
      { name: 'pPrekey_id', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', lengthImplicit: true, nullable: 'no', direction: 'in', property: true, optional: false },
      { name: 'pOnetime_id', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', lengthImplicit: true, nullable: 'allowed', direction: 'in', property: true, optional: true },
      { name: 'pInitiator_identity', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'pInitiator_ephemeral', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', lengthImplicit: true, nullable: 'no', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 48, align: 8, offsets: [0, 8, 16, 24, 32, 40] },
      llp64Packed1: { size: 40, align: 1, offsets: [0, 4, 12, 20, 28, 32] },
      ilp32: { size: 24, align: 4, offsets: [0, 4, 8, 12, 16, 20] },
      ilp32Packed1: { size: 24, align: 1, offsets: [0, 4, 8, 12, 16, 20] },
    },
  },
  CK_X9_42_DH1_DERIVE_PARAMS: {
    name: 'CK_X9_42_DH1_DERIVE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_X9_42_DH_DERIVE'],
    fields: [
      { name: 'kdf', ctype: 'CK_X9_42_DH_KDF_TYPE', base: 'CK_X9_42_DH_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
      { name: 'ulOtherInfoLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pOtherInfo', unit: 'bytes', property: false },
      { name: 'pOtherInfo', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulOtherInfoLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulPublicDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData', unit: 'bytes', property: false },
      { name: 'pPublicData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 40, align: 8, offsets: [0, 8, 16, 24, 32] },
      llp64Packed1: { size: 28, align: 1, offsets: [0, 4, 8, 16, 20] },
      ilp32: { size: 20, align: 4, offsets: [0, 4, 8, 12, 16] },
      ilp32Packed1: { size: 20, align: 1, offsets: [0, 4, 8, 12, 16] },
    },
  },
  CK_X9_42_DH2_DERIVE_PARAMS: {
    name: 'CK_X9_42_DH2_DERIVE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_X9_42_DH_HYBRID_DERIVE'],
    fields: [
      { name: 'kdf', ctype: 'CK_X9_42_DH_KDF_TYPE', base: 'CK_X9_42_DH_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
      { name: 'ulOtherInfoLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pOtherInfo', unit: 'bytes', property: false },
      { name: 'pOtherInfo', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulOtherInfoLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: true },
      { name: 'ulPublicDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData', unit: 'bytes', property: false },
      { name: 'pPublicData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
      { name: 'ulPrivateDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', of: 'hPrivateData', unit: 'bytes', direction: 'in', property: true, optional: false },
      { name: 'hPrivateData', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'ulPublicDataLen2', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData2', unit: 'bytes', property: false },
      { name: 'pPublicData2', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen2', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 72, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56, 64] },
      llp64Packed1: { size: 48, align: 1, offsets: [0, 4, 8, 16, 20, 28, 32, 36, 40] },
      ilp32: { size: 36, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32] },
      ilp32Packed1: { size: 36, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32] },
    },
  },
  CK_X9_42_MQV_DERIVE_PARAMS: {
    name: 'CK_X9_42_MQV_DERIVE_PARAMS',
    since: '2.40',
    kind: 'mechanism',
    mechanisms: ['CKM_X9_42_MQV_DERIVE'],
    fields: [
      { name: 'kdf', ctype: 'CK_X9_42_DH_KDF_TYPE', base: 'CK_X9_42_DH_KDF_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKD:*', direction: 'in', property: true, optional: false },
      { name: 'ulOtherInfoLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pOtherInfo', unit: 'bytes', property: false },
      { name: 'pOtherInfo', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulOtherInfoLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', altName: 'OtherInfo', property: true, optional: true },
      { name: 'ulPublicDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData', unit: 'bytes', property: false },
      { name: 'pPublicData', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', altName: 'PublicData', property: true, optional: false },
      { name: 'ulPrivateDataLen', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', of: 'hPrivateData', unit: 'bytes', direction: 'in', property: true, optional: false },
      { name: 'hPrivateData', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
      { name: 'ulPublicDataLen2', ctype: 'CK_ULONG', base: 'CK_ULONG', pointerDepth: 0, role: 'length', direction: 'in', of: 'pPublicData2', unit: 'bytes', property: false },
      { name: 'pPublicData2', ctype: 'CK_BYTE_PTR', base: 'CK_BYTE', pointerDepth: 1, role: 'bytes', length: 'ulPublicDataLen2', unit: 'bytes', direction: 'in', nullable: 'ifLengthZero', altName: 'PublicData2', property: true, optional: false },
      { name: 'publicKey', ctype: 'CK_OBJECT_HANDLE', base: 'CK_OBJECT_HANDLE', pointerDepth: 0, role: 'objectHandle', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 80, align: 8, offsets: [0, 8, 16, 24, 32, 40, 48, 56, 64, 72] },
      llp64Packed1: { size: 52, align: 1, offsets: [0, 4, 8, 16, 20, 28, 32, 36, 40, 48] },
      ilp32: { size: 40, align: 4, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32, 36] },
      ilp32Packed1: { size: 40, align: 1, offsets: [0, 4, 8, 12, 16, 20, 24, 28, 32, 36] },
    },
  },
  CK_XEDDSA_PARAMS: {
    name: 'CK_XEDDSA_PARAMS',
    since: '3.0',
    kind: 'mechanism',
    mechanisms: ['CKM_XEDDSA'],
    fields: [
      { name: 'hash', ctype: 'CK_XEDDSA_HASH_TYPE', base: 'CK_XEDDSA_HASH_TYPE', pointerDepth: 0, role: 'enum', enum: 'CKM:mechanism', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 8, align: 8, offsets: [0] },
      llp64Packed1: { size: 4, align: 1, offsets: [0] },
      ilp32: { size: 4, align: 4, offsets: [0] },
      ilp32Packed1: { size: 4, align: 1, offsets: [0] },
    },
  },
  specifiedParams: {
    name: 'specifiedParams',
    since: '3.1',
    kind: 'mechanism',
    fields: [
      { name: 'levels', ctype: 'CK_HSS_LEVELS', base: 'CK_HSS_LEVELS', pointerDepth: 0, role: 'ulong', direction: 'in', property: true, optional: false },
      { name: 'lm_type', ctype: 'CK_LMS_TYPE', base: 'CK_LMS_TYPE', pointerDepth: 0, arrayLength: 8, role: 'ulongFixed', direction: 'in', property: true, optional: false },
      { name: 'lm_ots_type', ctype: 'CK_LMOTS_TYPE', base: 'CK_LMOTS_TYPE', pointerDepth: 0, arrayLength: 8, role: 'ulongFixed', direction: 'in', property: true, optional: false },
    ],
    layout: {
      lp64: { size: 136, align: 8, offsets: [0, 8, 72] },
      llp64Packed1: { size: 68, align: 1, offsets: [0, 4, 36] },
      ilp32: { size: 68, align: 4, offsets: [0, 4, 36] },
      ilp32Packed1: { size: 68, align: 1, offsets: [0, 4, 36] },
    },
  },
}
