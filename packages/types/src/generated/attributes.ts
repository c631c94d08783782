// Generated from packages/types/data/attributes.tsv by `pnpm generate`. Do not edit.

import type { AttributeEntry, AttributeFacts, Template } from '../attributes.js'
import type { CK_VERSION } from './structs.js'

/** The type of the value of every attribute as it is read. */
export interface AttributeTypes {
  /** One of CKO:object-class. */
  readonly CKA_CLASS: number
  readonly CKA_TOKEN: boolean
  readonly CKA_PRIVATE: boolean
  readonly CKA_LABEL: string
  readonly CKA_UNIQUE_ID: string
  readonly CKA_APPLICATION: string
  /** Bytes for every class; CKH_CLOCK has 16 ASCII characters. */
  readonly CKA_VALUE: Uint8Array
  /** Holds OBJECT IDENTIFIER. */
  readonly CKA_OBJECT_ID: Uint8Array
  /** One of CKC:certificate-type. */
  readonly CKA_CERTIFICATE_TYPE: number
  /** Holds Name. */
  readonly CKA_ISSUER: Uint8Array
  /** Holds INTEGER. */
  readonly CKA_SERIAL_NUMBER: Uint8Array
  /** Holds attribute certificate issuer. */
  readonly CKA_AC_ISSUER: Uint8Array
  /** Holds attribute certificate subject. */
  readonly CKA_OWNER: Uint8Array
  /** Holds SEQUENCE OF OBJECT IDENTIFIER. */
  readonly CKA_ATTR_TYPES: Uint8Array
  readonly CKA_TRUSTED: boolean
  /** One of CK:certificate-category. */
  readonly CKA_CERTIFICATE_CATEGORY: number
  /** One of CK:java-midp-security-domain. */
  readonly CKA_JAVA_MIDP_SECURITY_DOMAIN: number
  readonly CKA_URL: string
  readonly CKA_HASH_OF_SUBJECT_PUBLIC_KEY: Uint8Array
  readonly CKA_HASH_OF_ISSUER_PUBLIC_KEY: Uint8Array
  /** One of CKM:mechanism. */
  readonly CKA_NAME_HASH_ALGORITHM: number
  readonly CKA_CHECK_VALUE: Uint8Array
  /** One of CKK:key-type. */
  readonly CKA_KEY_TYPE: number
  /** Holds Name. */
  readonly CKA_SUBJECT: Uint8Array
  readonly CKA_ID: Uint8Array
  readonly CKA_SENSITIVE: boolean
  readonly CKA_ENCRYPT: boolean
  readonly CKA_DECRYPT: boolean
  readonly CKA_WRAP: boolean
  readonly CKA_UNWRAP: boolean
  readonly CKA_SIGN: boolean
  readonly CKA_SIGN_RECOVER: boolean
  readonly CKA_VERIFY: boolean
  readonly CKA_VERIFY_RECOVER: boolean
  readonly CKA_DERIVE: boolean
  /** Midnight UTC; null is an empty date. */
  readonly CKA_START_DATE: Date | null
  /** Midnight UTC; null is an empty date. */
  readonly CKA_END_DATE: Date | null
  /** Unsigned, most significant byte first. */
  readonly CKA_MODULUS: Uint8Array
  readonly CKA_MODULUS_BITS: number
  /** Unsigned, most significant byte first. */
  readonly CKA_PUBLIC_EXPONENT: Uint8Array
  /** Unsigned, most significant byte first. */
  readonly CKA_PRIVATE_EXPONENT: Uint8Array
  /** Unsigned, most significant byte first. */
  readonly CKA_PRIME_1: Uint8Array
  /** Unsigned, most significant byte first. */
  readonly CKA_PRIME_2: Uint8Array
  /** Unsigned, most significant byte first. */
  readonly CKA_EXPONENT_1: Uint8Array
  /** Unsigned, most significant byte first. */
  readonly CKA_EXPONENT_2: Uint8Array
  /** Unsigned, most significant byte first. */
  readonly CKA_COEFFICIENT: Uint8Array
  /** Holds SubjectPublicKeyInfo. */
  readonly CKA_PUBLIC_KEY_INFO: Uint8Array
  /** Unsigned, most significant byte first. */
  readonly CKA_PRIME: Uint8Array
  /** Unsigned, most significant byte first. */
  readonly CKA_SUBPRIME: Uint8Array
  /** Unsigned, most significant byte first. */
  readonly CKA_BASE: Uint8Array
  readonly CKA_PRIME_BITS: number
  readonly CKA_SUBPRIME_BITS: number
  /** @deprecated use CKA_SUBPRIME_BITS */
  readonly CKA_SUB_PRIME_BITS: number
  readonly CKA_VALUE_BITS: number
  readonly CKA_VALUE_LEN: number
  readonly CKA_EXTRACTABLE: boolean
  readonly CKA_LOCAL: boolean
  readonly CKA_NEVER_EXTRACTABLE: boolean
  readonly CKA_ALWAYS_SENSITIVE: boolean
  /** One of CKM:mechanism. */
  readonly CKA_KEY_GEN_MECHANISM: number
  readonly CKA_MODIFIABLE: boolean
  readonly CKA_COPYABLE: boolean
  readonly CKA_DESTROYABLE: boolean
  /** Holds ECParameters. */
  readonly CKA_EC_PARAMS: Uint8Array
  /** Holds ECParameters. @deprecated use CKA_EC_PARAMS */
  readonly CKA_ECDSA_PARAMS: Uint8Array
  /** Holds CKK_EC=ECPoint,CKK_EC_EDWARDS=raw-little-endian,CKK_EC_MONTGOMERY=raw-little-endian. */
  readonly CKA_EC_POINT: Uint8Array
  readonly CKA_SECONDARY_AUTH: boolean
  readonly CKA_AUTH_PIN_FLAGS: number
  readonly CKA_ALWAYS_AUTHENTICATE: boolean
  readonly CKA_WRAP_WITH_TRUSTED: boolean
  readonly CKA_WRAP_TEMPLATE: readonly AttributeEntry[]
  readonly CKA_UNWRAP_TEMPLATE: readonly AttributeEntry[]
  readonly CKA_DERIVE_TEMPLATE: readonly AttributeEntry[]
  /** One of CK:otp-format. */
  readonly CKA_OTP_FORMAT: number
  readonly CKA_OTP_LENGTH: number
  readonly CKA_OTP_TIME_INTERVAL: number
  readonly CKA_OTP_USER_FRIENDLY_MODE: boolean
  /** One of CK:otp-param-requirement. */
  readonly CKA_OTP_CHALLENGE_REQUIREMENT: number
  /** One of CK:otp-param-requirement. */
  readonly CKA_OTP_TIME_REQUIREMENT: number
  /** One of CK:otp-param-requirement. */
  readonly CKA_OTP_COUNTER_REQUIREMENT: number
  /** One of CK:otp-param-requirement. */
  readonly CKA_OTP_PIN_REQUIREMENT: number
  readonly CKA_OTP_USER_IDENTIFIER: string
  readonly CKA_OTP_SERVICE_IDENTIFIER: string
  readonly CKA_OTP_SERVICE_LOGO: Uint8Array
  readonly CKA_OTP_SERVICE_LOGO_TYPE: string
  readonly CKA_OTP_COUNTER: Uint8Array
  readonly CKA_OTP_TIME: string
  /** Holds OBJECT IDENTIFIER. */
  readonly CKA_GOSTR3410_PARAMS: Uint8Array
  /** Holds OBJECT IDENTIFIER. */
  readonly CKA_GOSTR3411_PARAMS: Uint8Array
  /** Holds OBJECT IDENTIFIER. */
  readonly CKA_GOST28147_PARAMS: Uint8Array
  /** One of CKH:hardware-feature. */
  readonly CKA_HW_FEATURE_TYPE: number
  readonly CKA_RESET_ON_INIT: boolean
  readonly CKA_HAS_RESET: boolean
  readonly CKA_PIXEL_X: number
  readonly CKA_PIXEL_Y: number
  readonly CKA_RESOLUTION: number
  readonly CKA_CHAR_ROWS: number
  readonly CKA_CHAR_COLUMNS: number
  readonly CKA_COLOR: boolean
  readonly CKA_BITS_PER_PIXEL: number
  readonly CKA_CHAR_SETS: string
  readonly CKA_ENCODING_METHODS: string
  readonly CKA_MIME_TYPES: string
  /** One of CKM:mechanism. */
  readonly CKA_MECHANISM_TYPE: number
  readonly CKA_REQUIRED_CMS_ATTRIBUTES: Uint8Array
  readonly CKA_DEFAULT_CMS_ATTRIBUTES: Uint8Array
  readonly CKA_SUPPORTED_CMS_ATTRIBUTES: Uint8Array
  /** One of CKM:mechanism. */
  readonly CKA_ALLOWED_MECHANISMS: readonly number[]
  /** One of CKP:profile. */
  readonly CKA_PROFILE_ID: number
  readonly CKA_X2RATCHET_BAG: Uint8Array
  readonly CKA_X2RATCHET_BAGSIZE: number
  readonly CKA_X2RATCHET_BOBS1STMSG: boolean
  readonly CKA_X2RATCHET_CKR: Uint8Array
  readonly CKA_X2RATCHET_CKS: Uint8Array
  readonly CKA_X2RATCHET_DHP: Uint8Array
  readonly CKA_X2RATCHET_DHR: Uint8Array
  readonly CKA_X2RATCHET_DHS: Uint8Array
  readonly CKA_X2RATCHET_HKR: Uint8Array
  readonly CKA_X2RATCHET_HKS: Uint8Array
  readonly CKA_X2RATCHET_ISALICE: boolean
  readonly CKA_X2RATCHET_NHKR: Uint8Array
  readonly CKA_X2RATCHET_NHKS: Uint8Array
  readonly CKA_X2RATCHET_NR: number
  readonly CKA_X2RATCHET_NS: number
  readonly CKA_X2RATCHET_PNS: number
  readonly CKA_X2RATCHET_RK: Uint8Array
  readonly CKA_HSS_LEVELS: number
  readonly CKA_HSS_LMS_TYPE: number
  readonly CKA_HSS_LMOTS_TYPE: number
  readonly CKA_HSS_LMS_TYPES: readonly number[]
  readonly CKA_HSS_LMOTS_TYPES: readonly number[]
  readonly CKA_HSS_KEYS_REMAINING: number
  /** One of CKP:ml-dsa-parameter-set, CKP:ml-kem-parameter-set, CKP:slh-dsa-parameter-set. */
  readonly CKA_PARAMETER_SET: number
  readonly CKA_OBJECT_VALIDATION_FLAGS: number
  /** One of CKV:validation-type. */
  readonly CKA_VALIDATION_TYPE: number
  readonly CKA_VALIDATION_VERSION: CK_VERSION
  readonly CKA_VALIDATION_LEVEL: number
  readonly CKA_VALIDATION_MODULE_ID: string
  readonly CKA_VALIDATION_FLAG: number
  /** One of CKV:validation-authority. */
  readonly CKA_VALIDATION_AUTHORITY_TYPE: number
  readonly CKA_VALIDATION_COUNTRY: string
  readonly CKA_VALIDATION_CERTIFICATE_IDENTIFIER: string
  readonly CKA_VALIDATION_CERTIFICATE_URI: string
  readonly CKA_VALIDATION_VENDOR_URI: string
  readonly CKA_VALIDATION_PROFILE: string
  readonly CKA_ENCAPSULATE_TEMPLATE: readonly AttributeEntry[]
  readonly CKA_DECAPSULATE_TEMPLATE: readonly AttributeEntry[]
  /** One of CKT:trust. */
  readonly CKA_TRUST_SERVER_AUTH: number
  /** One of CKT:trust. */
  readonly CKA_TRUST_CLIENT_AUTH: number
  /** One of CKT:trust. */
  readonly CKA_TRUST_CODE_SIGNING: number
  /** One of CKT:trust. */
  readonly CKA_TRUST_EMAIL_PROTECTION: number
  /** One of CKT:trust. */
  readonly CKA_TRUST_IPSEC_IKE: number
  /** One of CKT:trust. */
  readonly CKA_TRUST_TIME_STAMPING: number
  /** One of CKT:trust. */
  readonly CKA_TRUST_OCSP_SIGNING: number
  readonly CKA_ENCAPSULATE: boolean
  readonly CKA_DECAPSULATE: boolean
  readonly CKA_HASH_OF_CERTIFICATE: Uint8Array
  readonly CKA_PUBLIC_CRC64_VALUE: Uint8Array
  readonly CKA_SEED: Uint8Array
  readonly CKA_VENDOR_DEFINED: never
}

/** The attributes for which more is accepted than is read. */
export interface AttributeInputTypes {
  readonly CKA_WRAP_TEMPLATE: Template
  readonly CKA_UNWRAP_TEMPLATE: Template
  readonly CKA_DERIVE_TEMPLATE: Template
  readonly CKA_ENCAPSULATE_TEMPLATE: Template
  readonly CKA_DECAPSULATE_TEMPLATE: Template
}

export type AttributeValueType =
  | 'enum'
  | 'bool'
  | 'utf8'
  | 'bytes'
  | 'date'
  | 'bigInteger'
  | 'ulong'
  | 'flags'
  | 'attributeArray'
  | 'mechanismTypeArray'
  | 'ulongArray'
  | 'version'
  | 'none'

export const ATTRIBUTES: Readonly<Record<keyof AttributeTypes, AttributeFacts>> = {
  CKA_CLASS: { name: 'CKA_CLASS', value: 0x00000000, since: '2.40', valueType: 'enum', enumGroups: ['CKO:object-class'], ctype: 'CK_OBJECT_CLASS', sensitive: 'no', objectClasses: ['*'], keyTypes: [] },
  CKA_TOKEN: { name: 'CKA_TOKEN', value: 0x00000001, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['storage'], keyTypes: [] },
  CKA_PRIVATE: { name: 'CKA_PRIVATE', value: 0x00000002, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['storage'], keyTypes: [] },
  CKA_LABEL: { name: 'CKA_LABEL', value: 0x00000003, since: '2.40', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['storage'], keyTypes: [] },
  CKA_UNIQUE_ID: { name: 'CKA_UNIQUE_ID', value: 0x00000004, since: '3.0', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['*'], keyTypes: [] },
  CKA_APPLICATION: { name: 'CKA_APPLICATION', value: 0x00000010, since: '2.40', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_DATA'], keyTypes: [] },
  CKA_VALUE: { name: 'CKA_VALUE', value: 0x00000011, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]|CK_CHAR', sensitive: 'secretAndPrivateKeys', objectClasses: ['CKO_CERTIFICATE:CKC_WTLS', 'CKO_CERTIFICATE:CKC_X_509', 'CKO_CERTIFICATE:CKC_X_509_ATTR_CERT', 'CKO_DATA', 'CKO_DOMAIN_PARAMETERS', 'CKO_HW_FEATURE:CKH_CLOCK', 'CKO_HW_FEATURE:CKH_MONOTONIC_COUNTER', 'CKO_OTP_KEY', 'CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: ['CKK_AES', 'CKK_AES_XTS', 'CKK_ARIA', 'CKK_BATON', 'CKK_BLOWFISH', 'CKK_CAMELLIA', 'CKK_CAST', 'CKK_CAST128', 'CKK_CAST3', 'CKK_CDMF', 'CKK_CHACHA20', 'CKK_DES', 'CKK_DES2', 'CKK_DES3', 'CKK_DH', 'CKK_DSA', 'CKK_EC', 'CKK_EC_EDWARDS', 'CKK_EC_MONTGOMERY', 'CKK_GENERIC_SECRET', 'CKK_GOST28147', 'CKK_GOSTR3410', 'CKK_GOSTR3411', 'CKK_HSS', 'CKK_IDEA', 'CKK_JUNIPER', 'CKK_KEA', 'CKK_ML_DSA', 'CKK_ML_KEM', 'CKK_POLY1305', 'CKK_RC2', 'CKK_RC4', 'CKK_RC5', 'CKK_SALSA20', 'CKK_SEED', 'CKK_SKIPJACK', 'CKK_SLH_DSA', 'CKK_TWOFISH', 'CKK_X9_42_DH', 'CKK_XMSS', 'CKK_XMSSMT'] },
  CKA_OBJECT_ID: { name: 'CKA_OBJECT_ID', value: 0x00000012, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'OBJECT IDENTIFIER', sensitive: 'no', objectClasses: ['CKO_DATA', 'CKO_DOMAIN_PARAMETERS'], keyTypes: ['CKK_GOST28147', 'CKK_GOSTR3410', 'CKK_GOSTR3411'] },
  CKA_CERTIFICATE_TYPE: { name: 'CKA_CERTIFICATE_TYPE', value: 0x00000080, since: '2.40', valueType: 'enum', enumGroups: ['CKC:certificate-type'], ctype: 'CK_CERTIFICATE_TYPE', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE'], keyTypes: [] },
  CKA_ISSUER: { name: 'CKA_ISSUER', value: 0x00000081, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'Name', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_WTLS', 'CKO_CERTIFICATE:CKC_X_509', 'CKO_TRUST'], keyTypes: [] },
  CKA_SERIAL_NUMBER: { name: 'CKA_SERIAL_NUMBER', value: 0x00000082, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'INTEGER', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_X_509', 'CKO_CERTIFICATE:CKC_X_509_ATTR_CERT', 'CKO_TRUST'], keyTypes: [] },
  CKA_AC_ISSUER: { name: 'CKA_AC_ISSUER', value: 0x00000083, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'attribute certificate issuer', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_X_509_ATTR_CERT'], keyTypes: [] },
  CKA_OWNER: { name: 'CKA_OWNER', value: 0x00000084, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'attribute certificate subject', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_X_509_ATTR_CERT'], keyTypes: [] },
  CKA_ATTR_TYPES: { name: 'CKA_ATTR_TYPES', value: 0x00000085, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'SEQUENCE OF OBJECT IDENTIFIER', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_X_509_ATTR_CERT'], keyTypes: [] },
  CKA_TRUSTED: { name: 'CKA_TRUSTED', value: 0x00000086, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_CERTIFICATE_CATEGORY: { name: 'CKA_CERTIFICATE_CATEGORY', value: 0x00000087, since: '2.40', valueType: 'enum', enumGroups: ['CK:certificate-category'], ctype: 'CK_CERTIFICATE_CATEGORY', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE'], keyTypes: [] },
  CKA_JAVA_MIDP_SECURITY_DOMAIN: { name: 'CKA_JAVA_MIDP_SECURITY_DOMAIN', value: 0x00000088, since: '2.40', valueType: 'enum', enumGroups: ['CK:java-midp-security-domain'], ctype: 'CK_JAVA_MIDP_SECURITY_DOMAIN', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_X_509'], keyTypes: [] },
  CKA_URL: { name: 'CKA_URL', value: 0x00000089, since: '2.40', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_WTLS', 'CKO_CERTIFICATE:CKC_X_509'], keyTypes: [] },
  CKA_HASH_OF_SUBJECT_PUBLIC_KEY: { name: 'CKA_HASH_OF_SUBJECT_PUBLIC_KEY', value: 0x0000008A, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_WTLS', 'CKO_CERTIFICATE:CKC_X_509'], keyTypes: [] },
  CKA_HASH_OF_ISSUER_PUBLIC_KEY: { name: 'CKA_HASH_OF_ISSUER_PUBLIC_KEY', value: 0x0000008B, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_WTLS', 'CKO_CERTIFICATE:CKC_X_509'], keyTypes: [] },
  CKA_NAME_HASH_ALGORITHM: { name: 'CKA_NAME_HASH_ALGORITHM', value: 0x0000008C, since: '2.40', valueType: 'enum', enumGroups: ['CKM:mechanism'], ctype: 'CK_MECHANISM_TYPE', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_WTLS', 'CKO_CERTIFICATE:CKC_X_509', 'CKO_TRUST'], keyTypes: [] },
  CKA_CHECK_VALUE: { name: 'CKA_CHECK_VALUE', value: 0x00000090, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_KEY_TYPE: { name: 'CKA_KEY_TYPE', value: 0x00000100, since: '2.40', valueType: 'enum', enumGroups: ['CKK:key-type'], ctype: 'CK_KEY_TYPE', sensitive: 'no', objectClasses: ['CKO_DOMAIN_PARAMETERS', 'CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_SUBJECT: { name: 'CKA_SUBJECT', value: 0x00000101, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'Name', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_WTLS', 'CKO_CERTIFICATE:CKC_X_509', 'CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: [] },
  CKA_ID: { name: 'CKA_ID', value: 0x00000102, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE:CKC_X_509', 'CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_SENSITIVE: { name: 'CKA_SENSITIVE', value: 0x00000103, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_ENCRYPT: { name: 'CKA_ENCRYPT', value: 0x00000104, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_DECRYPT: { name: 'CKA_DECRYPT', value: 0x00000105, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_WRAP: { name: 'CKA_WRAP', value: 0x00000106, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_UNWRAP: { name: 'CKA_UNWRAP', value: 0x00000107, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_SIGN: { name: 'CKA_SIGN', value: 0x00000108, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_SIGN_RECOVER: { name: 'CKA_SIGN_RECOVER', value: 0x00000109, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: [] },
  CKA_VERIFY: { name: 'CKA_VERIFY', value: 0x0000010A, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_VERIFY_RECOVER: { name: 'CKA_VERIFY_RECOVER', value: 0x0000010B, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PUBLIC_KEY'], keyTypes: [] },
  CKA_DERIVE: { name: 'CKA_DERIVE', value: 0x0000010C, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_START_DATE: { name: 'CKA_START_DATE', value: 0x00000110, since: '2.40', valueType: 'date', ctype: 'CK_DATE', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE', 'CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_END_DATE: { name: 'CKA_END_DATE', value: 0x00000111, since: '2.40', valueType: 'date', ctype: 'CK_DATE', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE', 'CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_MODULUS: { name: 'CKA_MODULUS', value: 0x00000120, since: '2.40', valueType: 'bigInteger', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_RSA'] },
  CKA_MODULUS_BITS: { name: 'CKA_MODULUS_BITS', value: 0x00000121, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_PUBLIC_KEY'], keyTypes: ['CKK_RSA'] },
  CKA_PUBLIC_EXPONENT: { name: 'CKA_PUBLIC_EXPONENT', value: 0x00000122, since: '2.40', valueType: 'bigInteger', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_RSA'] },
  CKA_PRIVATE_EXPONENT: { name: 'CKA_PRIVATE_EXPONENT', value: 0x00000123, since: '2.40', valueType: 'bigInteger', ctype: 'CK_BYTE[]', sensitive: 'yes', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: ['CKK_RSA'] },
  CKA_PRIME_1: { name: 'CKA_PRIME_1', value: 0x00000124, since: '2.40', valueType: 'bigInteger', ctype: 'CK_BYTE[]', sensitive: 'yes', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: ['CKK_RSA'] },
  CKA_PRIME_2: { name: 'CKA_PRIME_2', value: 0x00000125, since: '2.40', valueType: 'bigInteger', ctype: 'CK_BYTE[]', sensitive: 'yes', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: ['CKK_RSA'] },
  CKA_EXPONENT_1: { name: 'CKA_EXPONENT_1', value: 0x00000126, since: '2.40', valueType: 'bigInteger', ctype: 'CK_BYTE[]', sensitive: 'yes', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: ['CKK_RSA'] },
  CKA_EXPONENT_2: { name: 'CKA_EXPONENT_2', value: 0x00000127, since: '2.40', valueType: 'bigInteger', ctype: 'CK_BYTE[]', sensitive: 'yes', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: ['CKK_RSA'] },
  CKA_COEFFICIENT: { name: 'CKA_COEFFICIENT', value: 0x00000128, since: '2.40', valueType: 'bigInteger', ctype: 'CK_BYTE[]', sensitive: 'yes', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: ['CKK_RSA'] },
  CKA_PUBLIC_KEY_INFO: { name: 'CKA_PUBLIC_KEY_INFO', value: 0x00000129, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'SubjectPublicKeyInfo', sensitive: 'no', objectClasses: ['CKO_CERTIFICATE', 'CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: [] },
  CKA_PRIME: { name: 'CKA_PRIME', value: 0x00000130, since: '2.40', valueType: 'bigInteger', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_DOMAIN_PARAMETERS', 'CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_DH', 'CKK_DSA', 'CKK_KEA', 'CKK_X9_42_DH'] },
  CKA_SUBPRIME: { name: 'CKA_SUBPRIME', value: 0x00000131, since: '2.40', valueType: 'bigInteger', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_DOMAIN_PARAMETERS', 'CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_DSA', 'CKK_KEA', 'CKK_X9_42_DH'] },
  CKA_BASE: { name: 'CKA_BASE', value: 0x00000132, since: '2.40', valueType: 'bigInteger', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_DOMAIN_PARAMETERS', 'CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_DH', 'CKK_DSA', 'CKK_KEA', 'CKK_X9_42_DH'] },
  CKA_PRIME_BITS: { name: 'CKA_PRIME_BITS', value: 0x00000133, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_DOMAIN_PARAMETERS'], keyTypes: ['CKK_DH', 'CKK_DSA', 'CKK_X9_42_DH'] },
  CKA_SUBPRIME_BITS: { name: 'CKA_SUBPRIME_BITS', value: 0x00000134, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_DOMAIN_PARAMETERS'], keyTypes: ['CKK_X9_42_DH'] },
  CKA_SUB_PRIME_BITS: { name: 'CKA_SUB_PRIME_BITS', value: 0x00000134, since: '2.40', aliasOf: 'CKA_SUBPRIME_BITS', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_DOMAIN_PARAMETERS'], keyTypes: ['CKK_X9_42_DH'] },
  CKA_VALUE_BITS: { name: 'CKA_VALUE_BITS', value: 0x00000160, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: ['CKK_DH'] },
  CKA_VALUE_LEN: { name: 'CKA_VALUE_LEN', value: 0x00000161, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_OTP_KEY', 'CKO_SECRET_KEY'], keyTypes: ['CKK_AES', 'CKK_AES_XTS', 'CKK_ARIA', 'CKK_BLOWFISH', 'CKK_CAMELLIA', 'CKK_CAST', 'CKK_CAST128', 'CKK_CAST3', 'CKK_CHACHA20', 'CKK_GENERIC_SECRET', 'CKK_POLY1305', 'CKK_RC2', 'CKK_RC4', 'CKK_RC5', 'CKK_SALSA20', 'CKK_TWOFISH'] },
  CKA_EXTRACTABLE: { name: 'CKA_EXTRACTABLE', value: 0x00000162, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_LOCAL: { name: 'CKA_LOCAL', value: 0x00000163, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_DOMAIN_PARAMETERS', 'CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_NEVER_EXTRACTABLE: { name: 'CKA_NEVER_EXTRACTABLE', value: 0x00000164, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_ALWAYS_SENSITIVE: { name: 'CKA_ALWAYS_SENSITIVE', value: 0x00000165, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_KEY_GEN_MECHANISM: { name: 'CKA_KEY_GEN_MECHANISM', value: 0x00000166, since: '2.40', valueType: 'enum', enumGroups: ['CKM:mechanism'], ctype: 'CK_MECHANISM_TYPE', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_MODIFIABLE: { name: 'CKA_MODIFIABLE', value: 0x00000170, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['storage'], keyTypes: [] },
  CKA_COPYABLE: { name: 'CKA_COPYABLE', value: 0x00000171, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['storage'], keyTypes: [] },
  CKA_DESTROYABLE: { name: 'CKA_DESTROYABLE', value: 0x00000172, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['storage'], keyTypes: [] },
  CKA_EC_PARAMS: { name: 'CKA_EC_PARAMS', value: 0x00000180, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'ECParameters', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_EC', 'CKK_EC_EDWARDS', 'CKK_EC_MONTGOMERY'] },
  CKA_ECDSA_PARAMS: { name: 'CKA_ECDSA_PARAMS', value: 0x00000180, since: '2.40', aliasOf: 'CKA_EC_PARAMS', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'ECParameters', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_EC', 'CKK_EC_EDWARDS', 'CKK_EC_MONTGOMERY'] },
  CKA_EC_POINT: { name: 'CKA_EC_POINT', value: 0x00000181, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'CKK_EC=ECPoint,CKK_EC_EDWARDS=raw-little-endian,CKK_EC_MONTGOMERY=raw-little-endian', sensitive: 'no', objectClasses: ['CKO_PUBLIC_KEY'], keyTypes: ['CKK_EC', 'CKK_EC_EDWARDS', 'CKK_EC_MONTGOMERY'] },
  CKA_SECONDARY_AUTH: { name: 'CKA_SECONDARY_AUTH', value: 0x00000200, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: [], keyTypes: [] },
  CKA_AUTH_PIN_FLAGS: { name: 'CKA_AUTH_PIN_FLAGS', value: 0x00000201, since: '2.40', valueType: 'flags', ctype: 'CK_FLAGS', sensitive: 'no', objectClasses: [], keyTypes: [] },
  CKA_ALWAYS_AUTHENTICATE: { name: 'CKA_ALWAYS_AUTHENTICATE', value: 0x00000202, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: [] },
  CKA_WRAP_WITH_TRUSTED: { name: 'CKA_WRAP_WITH_TRUSTED', value: 0x00000210, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_WRAP_TEMPLATE: { name: 'CKA_WRAP_TEMPLATE', value: 0x40000211, since: '2.40', valueType: 'attributeArray', ctype: 'CK_ATTRIBUTE[]', sensitive: 'no', objectClasses: ['CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_UNWRAP_TEMPLATE: { name: 'CKA_UNWRAP_TEMPLATE', value: 0x40000212, since: '2.40', valueType: 'attributeArray', ctype: 'CK_ATTRIBUTE[]', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_DERIVE_TEMPLATE: { name: 'CKA_DERIVE_TEMPLATE', value: 0x40000213, since: '2.40', valueType: 'attributeArray', ctype: 'CK_ATTRIBUTE[]', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_OTP_FORMAT: { name: 'CKA_OTP_FORMAT', value: 0x00000220, since: '2.40', valueType: 'enum', enumGroups: ['CK:otp-format'], ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_LENGTH: { name: 'CKA_OTP_LENGTH', value: 0x00000221, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_TIME_INTERVAL: { name: 'CKA_OTP_TIME_INTERVAL', value: 0x00000222, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: ['CKK_SECURID'] },
  CKA_OTP_USER_FRIENDLY_MODE: { name: 'CKA_OTP_USER_FRIENDLY_MODE', value: 0x00000223, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_CHALLENGE_REQUIREMENT: { name: 'CKA_OTP_CHALLENGE_REQUIREMENT', value: 0x00000224, since: '2.40', valueType: 'enum', enumGroups: ['CK:otp-param-requirement'], ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_TIME_REQUIREMENT: { name: 'CKA_OTP_TIME_REQUIREMENT', value: 0x00000225, since: '2.40', valueType: 'enum', enumGroups: ['CK:otp-param-requirement'], ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_COUNTER_REQUIREMENT: { name: 'CKA_OTP_COUNTER_REQUIREMENT', value: 0x00000226, since: '2.40', valueType: 'enum', enumGroups: ['CK:otp-param-requirement'], ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_PIN_REQUIREMENT: { name: 'CKA_OTP_PIN_REQUIREMENT', value: 0x00000227, since: '2.40', valueType: 'enum', enumGroups: ['CK:otp-param-requirement'], ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_USER_IDENTIFIER: { name: 'CKA_OTP_USER_IDENTIFIER', value: 0x0000022A, since: '2.40', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_SERVICE_IDENTIFIER: { name: 'CKA_OTP_SERVICE_IDENTIFIER', value: 0x0000022B, since: '2.40', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_SERVICE_LOGO: { name: 'CKA_OTP_SERVICE_LOGO', value: 0x0000022C, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_SERVICE_LOGO_TYPE: { name: 'CKA_OTP_SERVICE_LOGO_TYPE', value: 0x0000022D, since: '2.40', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_COUNTER: { name: 'CKA_OTP_COUNTER', value: 0x0000022E, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_OTP_TIME: { name: 'CKA_OTP_TIME', value: 0x0000022F, since: '2.40', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_OTP_KEY'], keyTypes: [] },
  CKA_GOSTR3410_PARAMS: { name: 'CKA_GOSTR3410_PARAMS', value: 0x00000250, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'OBJECT IDENTIFIER', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_GOSTR3410'] },
  CKA_GOSTR3411_PARAMS: { name: 'CKA_GOSTR3411_PARAMS', value: 0x00000251, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'OBJECT IDENTIFIER', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_GOSTR3410'] },
  CKA_GOST28147_PARAMS: { name: 'CKA_GOST28147_PARAMS', value: 0x00000252, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', derContent: 'OBJECT IDENTIFIER', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: ['CKK_GOST28147', 'CKK_GOSTR3410'] },
  CKA_HW_FEATURE_TYPE: { name: 'CKA_HW_FEATURE_TYPE', value: 0x00000300, since: '2.40', valueType: 'enum', enumGroups: ['CKH:hardware-feature'], ctype: 'CK_HW_FEATURE_TYPE', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE'], keyTypes: [] },
  CKA_RESET_ON_INIT: { name: 'CKA_RESET_ON_INIT', value: 0x00000301, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_MONOTONIC_COUNTER'], keyTypes: [] },
  CKA_HAS_RESET: { name: 'CKA_HAS_RESET', value: 0x00000302, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_MONOTONIC_COUNTER'], keyTypes: [] },
  CKA_PIXEL_X: { name: 'CKA_PIXEL_X', value: 0x00000400, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_USER_INTERFACE'], keyTypes: [] },
  CKA_PIXEL_Y: { name: 'CKA_PIXEL_Y', value: 0x00000401, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_USER_INTERFACE'], keyTypes: [] },
  CKA_RESOLUTION: { name: 'CKA_RESOLUTION', value: 0x00000402, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_USER_INTERFACE'], keyTypes: [] },
  CKA_CHAR_ROWS: { name: 'CKA_CHAR_ROWS', value: 0x00000403, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_USER_INTERFACE'], keyTypes: [] },
  CKA_CHAR_COLUMNS: { name: 'CKA_CHAR_COLUMNS', value: 0x00000404, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_USER_INTERFACE'], keyTypes: [] },
  CKA_COLOR: { name: 'CKA_COLOR', value: 0x00000405, since: '2.40', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_USER_INTERFACE'], keyTypes: [] },
  CKA_BITS_PER_PIXEL: { name: 'CKA_BITS_PER_PIXEL', value: 0x00000406, since: '2.40', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_USER_INTERFACE'], keyTypes: [] },
  CKA_CHAR_SETS: { name: 'CKA_CHAR_SETS', value: 0x00000480, since: '2.40', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_USER_INTERFACE'], keyTypes: [] },
  CKA_ENCODING_METHODS: { name: 'CKA_ENCODING_METHODS', value: 0x00000481, since: '2.40', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_USER_INTERFACE'], keyTypes: [] },
  CKA_MIME_TYPES: { name: 'CKA_MIME_TYPES', value: 0x00000482, since: '2.40', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_HW_FEATURE:CKH_USER_INTERFACE'], keyTypes: [] },
  CKA_MECHANISM_TYPE: { name: 'CKA_MECHANISM_TYPE', value: 0x00000500, since: '2.40', valueType: 'enum', enumGroups: ['CKM:mechanism'], ctype: 'CK_MECHANISM_TYPE', sensitive: 'no', objectClasses: ['CKO_MECHANISM'], keyTypes: [] },
  CKA_REQUIRED_CMS_ATTRIBUTES: { name: 'CKA_REQUIRED_CMS_ATTRIBUTES', value: 0x00000501, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_MECHANISM:CKM_CMS_SIG'], keyTypes: [] },
  CKA_DEFAULT_CMS_ATTRIBUTES: { name: 'CKA_DEFAULT_CMS_ATTRIBUTES', value: 0x00000502, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_MECHANISM:CKM_CMS_SIG'], keyTypes: [] },
  CKA_SUPPORTED_CMS_ATTRIBUTES: { name: 'CKA_SUPPORTED_CMS_ATTRIBUTES', value: 0x00000503, since: '2.40', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_MECHANISM:CKM_CMS_SIG'], keyTypes: [] },
  CKA_ALLOWED_MECHANISMS: { name: 'CKA_ALLOWED_MECHANISMS', value: 0x40000600, since: '2.40', valueType: 'mechanismTypeArray', enumGroups: ['CKM:mechanism'], ctype: 'CK_MECHANISM_TYPE', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_PROFILE_ID: { name: 'CKA_PROFILE_ID', value: 0x00000601, since: '3.0', valueType: 'enum', enumGroups: ['CKP:profile'], ctype: 'CK_PROFILE_ID', sensitive: 'no', objectClasses: ['CKO_PROFILE'], keyTypes: [] },
  CKA_X2RATCHET_BAG: { name: 'CKA_X2RATCHET_BAG', value: 0x00000602, since: '3.0', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_BAGSIZE: { name: 'CKA_X2RATCHET_BAGSIZE', value: 0x00000603, since: '3.0', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_BOBS1STMSG: { name: 'CKA_X2RATCHET_BOBS1STMSG', value: 0x00000604, since: '3.0', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_CKR: { name: 'CKA_X2RATCHET_CKR', value: 0x00000605, since: '3.0', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_CKS: { name: 'CKA_X2RATCHET_CKS', value: 0x00000606, since: '3.0', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_DHP: { name: 'CKA_X2RATCHET_DHP', value: 0x00000607, since: '3.0', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_DHR: { name: 'CKA_X2RATCHET_DHR', value: 0x00000608, since: '3.0', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_DHS: { name: 'CKA_X2RATCHET_DHS', value: 0x00000609, since: '3.0', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_HKR: { name: 'CKA_X2RATCHET_HKR', value: 0x0000060A, since: '3.0', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_HKS: { name: 'CKA_X2RATCHET_HKS', value: 0x0000060B, since: '3.0', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_ISALICE: { name: 'CKA_X2RATCHET_ISALICE', value: 0x0000060C, since: '3.0', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_NHKR: { name: 'CKA_X2RATCHET_NHKR', value: 0x0000060D, since: '3.0', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_NHKS: { name: 'CKA_X2RATCHET_NHKS', value: 0x0000060E, since: '3.0', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_NR: { name: 'CKA_X2RATCHET_NR', value: 0x0000060F, since: '3.0', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_NS: { name: 'CKA_X2RATCHET_NS', value: 0x00000610, since: '3.0', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_PNS: { name: 'CKA_X2RATCHET_PNS', value: 0x00000611, since: '3.0', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_X2RATCHET_RK: { name: 'CKA_X2RATCHET_RK', value: 0x00000612, since: '3.0', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_SECRET_KEY'], keyTypes: ['CKK_X2RATCHET'] },
  CKA_HSS_LEVELS: { name: 'CKA_HSS_LEVELS', value: 0x00000617, since: '3.1', valueType: 'ulong', ctype: 'CK_HSS_LEVELS', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_HSS'] },
  CKA_HSS_LMS_TYPE: { name: 'CKA_HSS_LMS_TYPE', value: 0x00000618, since: '3.1', valueType: 'ulong', ctype: 'CK_LMS_TYPE', sensitive: 'no', objectClasses: ['CKO_PUBLIC_KEY'], keyTypes: ['CKK_HSS'] },
  CKA_HSS_LMOTS_TYPE: { name: 'CKA_HSS_LMOTS_TYPE', value: 0x00000619, since: '3.1', valueType: 'ulong', ctype: 'CK_LMOTS_TYPE', sensitive: 'no', objectClasses: ['CKO_PUBLIC_KEY'], keyTypes: ['CKK_HSS'] },
  CKA_HSS_LMS_TYPES: { name: 'CKA_HSS_LMS_TYPES', value: 0x0000061A, since: '3.1', valueType: 'ulongArray', ctype: 'CK_LMS_TYPE[]', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: ['CKK_HSS'] },
  CKA_HSS_LMOTS_TYPES: { name: 'CKA_HSS_LMOTS_TYPES', value: 0x0000061B, since: '3.1', valueType: 'ulongArray', ctype: 'CK_LMOTS_TYPE[]', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: ['CKK_HSS'] },
  CKA_HSS_KEYS_REMAINING: { name: 'CKA_HSS_KEYS_REMAINING', value: 0x0000061C, since: '3.1', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: ['CKK_HSS'] },
  CKA_PARAMETER_SET: { name: 'CKA_PARAMETER_SET', value: 0x0000061D, since: '3.2', valueType: 'enum', enumGroups: ['CKP:ml-dsa-parameter-set', 'CKP:ml-kem-parameter-set', 'CKP:slh-dsa-parameter-set'], ctype: 'CK_ML_DSA_PARAMETER_SET_TYPE|CK_ML_KEM_PARAMETER_SET_TYPE|CK_SLH_DSA_PARAMETER_SET_TYPE|CK_XMSSMT_PARAMETER_SET_TYPE|CK_XMSS_PARAMETER_SET_TYPE', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_ML_DSA', 'CKK_ML_KEM', 'CKK_SLH_DSA', 'CKK_XMSS', 'CKK_XMSSMT'] },
  CKA_OBJECT_VALIDATION_FLAGS: { name: 'CKA_OBJECT_VALIDATION_FLAGS', value: 0x0000061E, since: '3.2', valueType: 'flags', ctype: 'CK_FLAGS', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY'], keyTypes: [] },
  CKA_VALIDATION_TYPE: { name: 'CKA_VALIDATION_TYPE', value: 0x0000061F, since: '3.2', valueType: 'enum', enumGroups: ['CKV:validation-type'], ctype: 'CK_VALIDATION_TYPE', sensitive: 'no', objectClasses: ['CKO_VALIDATION'], keyTypes: [] },
  CKA_VALIDATION_VERSION: { name: 'CKA_VALIDATION_VERSION', value: 0x00000620, since: '3.2', valueType: 'version', ctype: 'CK_VERSION', sensitive: 'no', objectClasses: ['CKO_VALIDATION'], keyTypes: [] },
  CKA_VALIDATION_LEVEL: { name: 'CKA_VALIDATION_LEVEL', value: 0x00000621, since: '3.2', valueType: 'ulong', ctype: 'CK_ULONG', sensitive: 'no', objectClasses: ['CKO_VALIDATION'], keyTypes: [] },
  CKA_VALIDATION_MODULE_ID: { name: 'CKA_VALIDATION_MODULE_ID', value: 0x00000622, since: '3.2', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_VALIDATION'], keyTypes: [] },
  CKA_VALIDATION_FLAG: { name: 'CKA_VALIDATION_FLAG', value: 0x00000623, since: '3.2', valueType: 'flags', ctype: 'CK_FLAGS', sensitive: 'no', objectClasses: ['CKO_VALIDATION'], keyTypes: [] },
  CKA_VALIDATION_AUTHORITY_TYPE: { name: 'CKA_VALIDATION_AUTHORITY_TYPE', value: 0x00000624, since: '3.2', valueType: 'enum', enumGroups: ['CKV:validation-authority'], ctype: 'CK_VALIDATION_AUTHORITY_TYPE', sensitive: 'no', objectClasses: ['CKO_VALIDATION'], keyTypes: [] },
  CKA_VALIDATION_COUNTRY: { name: 'CKA_VALIDATION_COUNTRY', value: 0x00000625, since: '3.2', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_VALIDATION'], keyTypes: [] },
  CKA_VALIDATION_CERTIFICATE_IDENTIFIER: { name: 'CKA_VALIDATION_CERTIFICATE_IDENTIFIER', value: 0x00000626, since: '3.2', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_VALIDATION'], keyTypes: [] },
  CKA_VALIDATION_CERTIFICATE_URI: { name: 'CKA_VALIDATION_CERTIFICATE_URI', value: 0x00000627, since: '3.2', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_VALIDATION'], keyTypes: [] },
  CKA_VALIDATION_VENDOR_URI: { name: 'CKA_VALIDATION_VENDOR_URI', value: 0x00000628, since: '3.2', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_VALIDATION'], keyTypes: [] },
  CKA_VALIDATION_PROFILE: { name: 'CKA_VALIDATION_PROFILE', value: 0x00000629, since: '3.2', valueType: 'utf8', ctype: 'CK_UTF8CHAR[]', sensitive: 'no', objectClasses: ['CKO_VALIDATION'], keyTypes: [] },
  CKA_ENCAPSULATE_TEMPLATE: { name: 'CKA_ENCAPSULATE_TEMPLATE', value: 0x0000062A, since: '3.2', valueType: 'attributeArray', ctype: 'CK_ATTRIBUTE[]', sensitive: 'no', objectClasses: ['CKO_PUBLIC_KEY'], keyTypes: [] },
  CKA_DECAPSULATE_TEMPLATE: { name: 'CKA_DECAPSULATE_TEMPLATE', value: 0x0000062B, since: '3.2', valueType: 'attributeArray', ctype: 'CK_ATTRIBUTE[]', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: [] },
  CKA_TRUST_SERVER_AUTH: { name: 'CKA_TRUST_SERVER_AUTH', value: 0x0000062C, since: '3.2', valueType: 'enum', enumGroups: ['CKT:trust'], ctype: 'CK_TRUST', sensitive: 'no', objectClasses: ['CKO_TRUST'], keyTypes: [] },
  CKA_TRUST_CLIENT_AUTH: { name: 'CKA_TRUST_CLIENT_AUTH', value: 0x0000062D, since: '3.2', valueType: 'enum', enumGroups: ['CKT:trust'], ctype: 'CK_TRUST', sensitive: 'no', objectClasses: ['CKO_TRUST'], keyTypes: [] },
  CKA_TRUST_CODE_SIGNING: { name: 'CKA_TRUST_CODE_SIGNING', value: 0x0000062E, since: '3.2', valueType: 'enum', enumGroups: ['CKT:trust'], ctype: 'CK_TRUST', sensitive: 'no', objectClasses: ['CKO_TRUST'], keyTypes: [] },
  CKA_TRUST_EMAIL_PROTECTION: { name: 'CKA_TRUST_EMAIL_PROTECTION', value: 0x0000062F, since: '3.2', valueType: 'enum', enumGroups: ['CKT:trust'], ctype: 'CK_TRUST', sensitive: 'no', objectClasses: ['CKO_TRUST'], keyTypes: [] },
  CKA_TRUST_IPSEC_IKE: { name: 'CKA_TRUST_IPSEC_IKE', value: 0x00000630, since: '3.2', valueType: 'enum', enumGroups: ['CKT:trust'], ctype: 'CK_TRUST', sensitive: 'no', objectClasses: ['CKO_TRUST'], keyTypes: [] },
  CKA_TRUST_TIME_STAMPING: { name: 'CKA_TRUST_TIME_STAMPING', value: 0x00000631, since: '3.2', valueType: 'enum', enumGroups: ['CKT:trust'], ctype: 'CK_TRUST', sensitive: 'no', objectClasses: ['CKO_TRUST'], keyTypes: [] },
  CKA_TRUST_OCSP_SIGNING: { name: 'CKA_TRUST_OCSP_SIGNING', value: 0x00000632, since: '3.2', valueType: 'enum', enumGroups: ['CKT:trust'], ctype: 'CK_TRUST', sensitive: 'no', objectClasses: ['CKO_TRUST'], keyTypes: [] },
  CKA_ENCAPSULATE: { name: 'CKA_ENCAPSULATE', value: 0x00000633, since: '3.2', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PUBLIC_KEY'], keyTypes: [] },
  CKA_DECAPSULATE: { name: 'CKA_DECAPSULATE', value: 0x00000634, since: '3.2', valueType: 'bool', ctype: 'CK_BBOOL', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: [] },
  CKA_HASH_OF_CERTIFICATE: { name: 'CKA_HASH_OF_CERTIFICATE', value: 0x00000635, since: '3.2', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_TRUST'], keyTypes: [] },
  CKA_PUBLIC_CRC64_VALUE: { name: 'CKA_PUBLIC_CRC64_VALUE', value: 0x00000636, since: '3.2', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'no', objectClasses: ['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY'], keyTypes: ['CKK_RSA'] },
  CKA_SEED: { name: 'CKA_SEED', value: 0x00000637, since: '3.2', valueType: 'bytes', ctype: 'CK_BYTE[]', sensitive: 'yes', objectClasses: ['CKO_PRIVATE_KEY'], keyTypes: ['CKK_ML_DSA', 'CKK_ML_KEM'] },
  CKA_VENDOR_DEFINED: { name: 'CKA_VENDOR_DEFINED', value: 0x80000000, since: '2.40', valueType: 'none', sensitive: 'no', objectClasses: [], keyTypes: [] },
}
