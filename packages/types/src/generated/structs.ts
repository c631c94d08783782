// Generated from packages/types/data/structs.json by `pnpm generate`. Do not edit.
//
// From C structs to JavaScript objects:
//
//  1. A property has the name of the field. An absent (undefined) property is a NULL pointer of length 0, or CK_INVALID_HANDLE.
//  2. A length field (role length, lengthPtr) is not a property: it is the length of what it measures, in its unit (bytes, bits
//     = 8 x bytes, elements). Fields that share one length must be of one length. A length of something that JavaScript
//     cannot measure (the private data behind a handle) stays a number. Where the unit is disputed (the nonce of
//     ChaCha20-Poly1305: bits in the text, bytes in modules) it is bytes, and an optional number can say 8 x that.
//  3. A field that repeats a length (redundantWith: ulIvBits) is an optional number; left out, it is 8 x the bytes.
//  4. Pointer and length, or pointer and fixed or implicit length, to bytes: Uint8Array. CStrings: string. utf8 (passwords):
//     string, or the bytes of it. Byte arrays in the struct: Uint8Array of exactly that length. Padded text: string without
//     the padding.
//  5. CK_BBOOL: boolean. CK_ULONG, enum, flags, CK_BYTE: number; the comment names the constants that belong there.
//  6. Struct, or pointer to one: nested object. Pointer to many: array. Attributes: Template. CK_MECHANISM: Mechanism.
//  7. Handles: ObjectHandleLike. Slot ids: number. Addresses of C functions: number.
//  8. Direction out: optional, because the module fills it in; but bytes with a length of their own are room that the caller
//     gives, so they are required. Direction inout bytes: what the module wrote is copied into the same Uint8Array.
//     An absent out field is not NULL for that: the codec makes room, unless the standard forbids it (mustBeNullForDhVariant,
//     ifNoIv). Structs of kind general are results: all their fields are present, but for handles and bytes that may be none.
//  9. A pointer that may be NULL is optional where the standard gives an empty value a meaning (AAD, context, salt ...), and
//     required where forgetting it would be a mistake (IV, nonce, public data ...); there, an empty Uint8Array is allowed.
// 10. A field whose value is fixed is optional. Mutex callbacks are not properties: JavaScript cannot lock for a module.
//     pReserved of CK_C_INITIALIZE_ARGS is a string (passed as UTF-8 with a final NUL: NSS takes its configuration so) or bytes.

import type { AttributeEntry, Template } from '../attributes.js'
import type { ObjectHandleLike } from '../handles.js'
import type { Mechanism } from '../mechanisms.js'
import type {
  CK_SP800_108_BYTE_ARRAY,
  CK_SP800_108_DKM_LENGTH,
  CK_SP800_108_ITERATION_VARIABLE,
  CK_SP800_108_KEY_HANDLE,
  CK_SP800_108_OPTIONAL_COUNTER,
} from './constants.js'

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_SSL3_PRE_MASTER_KEY_GEN, CKM_TLS_PRE_MASTER_KEY_GEN.
 */
export interface CK_VERSION {
  readonly major: number
  readonly minor: number
}

/** Since PKCS#11 2.40. */
export interface CK_INFO {
  readonly cryptokiVersion: CK_VERSION
  /** 32 bytes of UTF-8 */
  readonly manufacturerID: string
  /** always 0 */
  readonly flags: number
  /** 32 bytes of UTF-8 */
  readonly libraryDescription: string
  readonly libraryVersion: CK_VERSION
}

/** Since PKCS#11 2.40. */
export interface CK_SLOT_INFO {
  /** 64 bytes of UTF-8 */
  readonly slotDescription: string
  /** 32 bytes of UTF-8 */
  readonly manufacturerID: string
  /** CKF:slot-info */
  readonly flags: number
  readonly hardwareVersion: CK_VERSION
  readonly firmwareVersion: CK_VERSION
}

/** Since PKCS#11 2.40. */
export interface CK_TOKEN_INFO {
  /** 32 bytes of UTF-8 */
  readonly label: string
  /** 32 bytes of UTF-8 */
  readonly manufacturerID: string
  /** 16 bytes of UTF-8 */
  readonly model: string
  /** 16 characters */
  readonly serialNumber: string
  /** CKF:token-info */
  readonly flags: number
  /** or CK_UNAVAILABLE_INFORMATION, CK_EFFECTIVELY_INFINITE */
  readonly ulMaxSessionCount: number
  /** or CK_UNAVAILABLE_INFORMATION */
  readonly ulSessionCount: number
  /** or CK_UNAVAILABLE_INFORMATION, CK_EFFECTIVELY_INFINITE */
  readonly ulMaxRwSessionCount: number
  /** or CK_UNAVAILABLE_INFORMATION */
  readonly ulRwSessionCount: number
  readonly ulMaxPinLen: number
  readonly ulMinPinLen: number
  /** or CK_UNAVAILABLE_INFORMATION */
  readonly ulTotalPublicMemory: number
  /** or CK_UNAVAILABLE_INFORMATION */
  readonly ulFreePublicMemory: number
  /** or CK_UNAVAILABLE_INFORMATION */
  readonly ulTotalPrivateMemory: number
  /** or CK_UNAVAILABLE_INFORMATION */
  readonly ulFreePrivateMemory: number
  readonly hardwareVersion: CK_VERSION
  readonly firmwareVersion: CK_VERSION
  /** 16 characters; YYYYMMDDhhmmss00 */
  readonly utcTime: string
}

/** Since PKCS#11 2.40. */
export interface CK_SESSION_INFO {
  readonly slotID: number
  /** CKS:session-state */
  readonly state: number
  /** CKF:session-info */
  readonly flags: number
  readonly ulDeviceError: number
}

/** Since PKCS#11 2.40. */
export interface CK_MECHANISM_INFO {
  readonly ulMinKeySize: number
  readonly ulMaxKeySize: number
  /** CKF:mechanism-info */
  readonly flags: number
}

/** An attribute is an entry of a template. Since PKCS#11 2.40. */
export type CK_ATTRIBUTE = AttributeEntry

/** A mechanism, its parameter included. Since PKCS#11 2.40. */
export type CK_MECHANISM = Mechanism

/** Since PKCS#11 2.40. */
export interface CK_DATE {
  /** 4 characters; ASCII digits */
  readonly year: string
  /** 2 characters; ASCII digits */
  readonly month: string
  /** 2 characters; ASCII digits */
  readonly day: string
}

/** Since PKCS#11 3.0. */
export interface CK_INTERFACE {
  readonly pInterfaceName: string
  readonly pFunctionList: number
  /** CKF:interface */
  readonly flags: number
}

/** Since PKCS#11 2.40. */
export interface CK_C_INITIALIZE_ARGS {
  /** CKF:initialize-args */
  readonly flags: number
  readonly pReserved?: string | Uint8Array | undefined
}

/** Since PKCS#11 3.2. */
export interface CK_ASYNC_DATA {
  /** always 0 */
  readonly ulVersion?: number | undefined
  readonly pValue?: Uint8Array | undefined
  readonly hObject?: ObjectHandleLike | undefined
  readonly hAdditionalObject?: ObjectHandleLike | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_AES_CBC_ENCRYPT_DATA.
 */
export interface CK_AES_CBC_ENCRYPT_DATA_PARAMS {
  /** 16 bytes */
  readonly iv: Uint8Array
  readonly pData: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * @deprecated use CK_CCM_PARAMS
 */
export interface CK_AES_CCM_PARAMS {
  readonly ulDataLen: number
  readonly pNonce: Uint8Array
  readonly pAAD?: Uint8Array | undefined
  readonly ulMACLen: number
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_AES_CTR.
 */
export interface CK_AES_CTR_PARAMS {
  readonly ulCounterBits: number
  /** 16 bytes */
  readonly cb: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * @deprecated use CK_GCM_PARAMS
 */
export interface CK_AES_GCM_PARAMS {
  readonly pIv: Uint8Array
  /** 8 x ulIvLen, if it is not given */
  readonly ulIvBits?: number | undefined
  readonly pAAD?: Uint8Array | undefined
  readonly ulTagBits: number
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_ARIA_CBC_ENCRYPT_DATA.
 */
export interface CK_ARIA_CBC_ENCRYPT_DATA_PARAMS {
  /** 16 bytes */
  readonly iv: Uint8Array
  readonly pData: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_CAMELLIA_CBC_ENCRYPT_DATA.
 */
export interface CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS {
  /** 16 bytes */
  readonly iv: Uint8Array
  readonly pData: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_CAMELLIA_CTR.
 */
export interface CK_CAMELLIA_CTR_PARAMS {
  readonly ulCounterBits: number
  /** 16 bytes */
  readonly cb: Uint8Array
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_AES_CCM (per message).
 */
export interface CK_CCM_MESSAGE_PARAMS {
  readonly ulDataLen: number
  /** read and written by the module */
  readonly pNonce: Uint8Array
  readonly ulNonceFixedBits: number
  /** CKG:generator-function */
  readonly nonceGenerator: number
  /** read and written by the module */
  readonly pMAC: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_AES_CCM.
 */
export interface CK_CCM_PARAMS {
  readonly ulDataLen: number
  readonly pNonce: Uint8Array
  readonly pAAD?: Uint8Array | undefined
  readonly ulMACLen: number
}

/**
 * Since PKCS#11 3.2.
 * Parameter of CKM_AES_CCM (authenticated wrapping).
 */
export interface CK_CCM_WRAP_PARAMS {
  readonly ulDataLen: number
  /** read and written by the module */
  readonly pNonce: Uint8Array
  readonly ulNonceFixedBits: number
  /** CKG:generator-function */
  readonly nonceGenerator: number
  readonly pAAD?: Uint8Array | undefined
  readonly ulMACLen: number
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_CHACHA20.
 */
export interface CK_CHACHA20_PARAMS {
  /** blockCounterBits is its length in bits */
  readonly pBlockCounter: Uint8Array
  /** ulNonceBits is its length in bits */
  readonly pNonce: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_CMS_SIG.
 */
export interface CK_CMS_SIG_PARAMS {
  readonly certificateHandle?: ObjectHandleLike | undefined
  readonly pSigningMechanism: CK_MECHANISM
  readonly pDigestMechanism?: CK_MECHANISM | undefined
  readonly pContentType?: string | undefined
  readonly pRequestedAttributes?: Uint8Array | undefined
  readonly pRequiredAttributes?: Uint8Array | undefined
}

/** Since PKCS#11 3.0. */
export interface CK_DERIVED_KEY {
  readonly pTemplate?: Template | undefined
  /** written by the module */
  readonly phKey?: ObjectHandleLike | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_DES_CBC_ENCRYPT_DATA, CKM_DES3_CBC_ENCRYPT_DATA.
 */
export interface CK_DES_CBC_ENCRYPT_DATA_PARAMS {
  /** 8 bytes */
  readonly iv: Uint8Array
  readonly pData: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_DSA_PROBABILISTIC_PARAMETER_GEN, CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN, CKM_DSA_FIPS_G_GEN.
 */
export interface CK_DSA_PARAMETER_GEN_PARAM {
  /** CKM:mechanism */
  readonly hash: number
  /** read and written by the module */
  readonly pSeed?: Uint8Array | undefined
  readonly ulIndex: number
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_ECDH1_DERIVE, CKM_ECDH1_COFACTOR_DERIVE.
 */
export interface CK_ECDH1_DERIVE_PARAMS {
  /** CKD:* */
  readonly kdf: number
  readonly pSharedData?: Uint8Array | undefined
  readonly pPublicData: Uint8Array
}

/** Since PKCS#11 2.40. */
export interface CK_ECDH2_DERIVE_PARAMS {
  /** CKD:* */
  readonly kdf: number
  readonly pSharedData?: Uint8Array | undefined
  readonly pPublicData: Uint8Array
  readonly ulPrivateDataLen: number
  readonly hPrivateData: ObjectHandleLike
  readonly pPublicData2: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_ECDH_AES_KEY_WRAP, CKM_ECDH_X_AES_KEY_WRAP, CKM_ECDH_COF_AES_KEY_WRAP.
 */
export interface CK_ECDH_AES_KEY_WRAP_PARAMS {
  readonly ulAESKeyBits: number
  /** CKD:* */
  readonly kdf: number
  readonly pSharedData?: Uint8Array | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_ECMQV_DERIVE.
 */
export interface CK_ECMQV_DERIVE_PARAMS {
  /** CKD:* */
  readonly kdf: number
  readonly pSharedData?: Uint8Array | undefined
  readonly pPublicData: Uint8Array
  readonly ulPrivateDataLen: number
  readonly hPrivateData: ObjectHandleLike
  readonly pPublicData2: Uint8Array
  readonly publicKey: ObjectHandleLike
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_EDDSA.
 */
export interface CK_EDDSA_PARAMS {
  readonly phFlag: boolean
  readonly pContextData?: Uint8Array | undefined
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_AES_GCM (per message).
 */
export interface CK_GCM_MESSAGE_PARAMS {
  /** read and written by the module */
  readonly pIv: Uint8Array
  readonly ulIvFixedBits: number
  /** CKG:generator-function */
  readonly ivGenerator: number
  /** ulTagBits is its length in bits; read and written by the module */
  readonly pTag: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_AES_GCM, CKM_AES_GMAC.
 */
export interface CK_GCM_PARAMS {
  readonly pIv: Uint8Array
  /** 8 x ulIvLen, if it is not given */
  readonly ulIvBits?: number | undefined
  readonly pAAD?: Uint8Array | undefined
  readonly ulTagBits: number
}

/**
 * Since PKCS#11 3.2.
 * Parameter of CKM_AES_GCM (authenticated wrapping).
 */
export interface CK_GCM_WRAP_PARAMS {
  /** read and written by the module */
  readonly pIv: Uint8Array
  readonly ulIvFixedBits: number
  /** CKG:generator-function */
  readonly ivGenerator: number
  readonly pAAD?: Uint8Array | undefined
  readonly ulTagBits: number
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_GOSTR3410_DERIVE.
 */
export interface CK_GOSTR3410_DERIVE_PARAMS {
  /** CKD:* */
  readonly kdf: number
  readonly pPublicData: Uint8Array
  readonly pUKM: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_GOSTR3410_KEY_WRAP.
 */
export interface CK_GOSTR3410_KEY_WRAP_PARAMS {
  readonly pWrapOID?: Uint8Array | undefined
  readonly pUKM?: Uint8Array | undefined
  readonly hKey?: ObjectHandleLike | undefined
}

/**
 * Since PKCS#11 3.2.
 * Parameter of CKM_HASH_ML_DSA, CKM_HASH_SLH_DSA.
 */
export interface CK_HASH_SIGN_ADDITIONAL_CONTEXT {
  /** CKH:hedge */
  readonly hedgeVariant: number
  readonly pContext?: Uint8Array | undefined
  /** CKM:mechanism */
  readonly hash: number
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_HKDF_DERIVE, CKM_HKDF_DATA.
 */
export interface CK_HKDF_PARAMS {
  readonly bExtract: boolean
  readonly bExpand: boolean
  /** CKM:mechanism */
  readonly prfHashMechanism: number
  /** CKF:hkdf-salt-type */
  readonly ulSaltType: number
  readonly pSalt?: Uint8Array | undefined
  readonly hSaltKey?: ObjectHandleLike | undefined
  readonly pInfo?: Uint8Array | undefined
}

/**
 * Since PKCS#11 3.1.
 * Parameter of CKM_IKE1_EXTENDED_DERIVE.
 */
export interface CK_IKE1_EXTENDED_DERIVE_PARAMS {
  /** CKM:mechanism */
  readonly prfMechanism: number
  readonly bHasKeygxy: boolean
  readonly hKeygxy?: ObjectHandleLike | undefined
  readonly pExtraData?: Uint8Array | undefined
}

/**
 * Since PKCS#11 3.1.
 * Parameter of CKM_IKE1_PRF_DERIVE.
 */
export interface CK_IKE1_PRF_DERIVE_PARAMS {
  /** CKM:mechanism */
  readonly prfMechanism: number
  readonly bHasPrevKey: boolean
  readonly hKeygxy: ObjectHandleLike
  readonly hPrevKey?: ObjectHandleLike | undefined
  readonly pCKYi: Uint8Array
  readonly pCKYr: Uint8Array
  readonly keyNumber: number
}

/**
 * Since PKCS#11 3.1.
 * Parameter of CKM_IKE2_PRF_PLUS_DERIVE.
 */
export interface CK_IKE2_PRF_PLUS_DERIVE_PARAMS {
  /** CKM:mechanism */
  readonly prfMechanism: number
  readonly bHasSeedKey: boolean
  readonly hSeedKey?: ObjectHandleLike | undefined
  readonly pSeedData?: Uint8Array | undefined
}

/**
 * Since PKCS#11 3.1.
 * Parameter of CKM_IKE_PRF_DERIVE.
 */
export interface CK_IKE_PRF_DERIVE_PARAMS {
  /** CKM:mechanism */
  readonly prfMechanism: number
  readonly bDataAsKey: boolean
  readonly bRekey: boolean
  readonly pNi: Uint8Array
  readonly pNr: Uint8Array
  readonly hNewKey?: ObjectHandleLike | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_KEA_KEY_DERIVE, CKM_KEA_DERIVE.
 */
export interface CK_KEA_DERIVE_PARAMS {
  readonly isSender: boolean
  readonly pRandomA: Uint8Array
  readonly pRandomB: Uint8Array
  readonly pPublicData: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_CONCATENATE_BASE_AND_DATA, CKM_CONCATENATE_DATA_AND_BASE, CKM_XOR_BASE_AND_DATA, CKM_CAMELLIA_ECB_ENCRYPT_DATA, CKM_ARIA_ECB_ENCRYPT_DATA, CKM_SEED_ECB_ENCRYPT_DATA and 3 others.
 */
export interface CK_KEY_DERIVATION_STRING_DATA {
  readonly pData: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_KEY_WRAP_SET_OAEP.
 */
export interface CK_KEY_WRAP_SET_OAEP_PARAMS {
  /** read and written by the module */
  readonly bBC: number
  /** read and written by the module */
  readonly pX?: Uint8Array | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_KIP_DERIVE, CKM_KIP_WRAP, CKM_KIP_MAC.
 */
export interface CK_KIP_PARAMS {
  readonly pMechanism: CK_MECHANISM
  readonly hKey?: ObjectHandleLike | undefined
  readonly pSeed?: Uint8Array | undefined
}

/** Since PKCS#11 2.40. */
export interface CK_OTP_PARAM {
  /** CK:otp-param-type */
  readonly type: number
  /** read and written by the module */
  readonly pValue?: Uint8Array | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_SECURID, CKM_HOTP, CKM_ACTI.
 */
export interface CK_OTP_PARAMS {
  readonly pParams?: readonly CK_OTP_PARAM[] | undefined
}

/** Since PKCS#11 2.40. */
export interface CK_OTP_SIGNATURE_INFO {
  /** written by the module */
  readonly pParams?: readonly CK_OTP_PARAM[] | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_PBE_MD2_DES_CBC, CKM_PBE_MD5_DES_CBC, CKM_PBE_MD5_CAST_CBC, CKM_PBE_MD5_CAST3_CBC, CKM_PBE_MD5_CAST128_CBC, CKM_PBE_SHA1_CAST128_CBC and 7 others.
 */
export interface CK_PBE_PARAMS {
  /** 8 bytes; written by the module; NULL: ifNoIvProduced */
  readonly pInitVector?: Uint8Array | undefined
  readonly pPassword: string | Uint8Array
  readonly pSalt: Uint8Array
  readonly ulIteration: number
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_PKCS5_PBKD2 (before 3.0).
 * @deprecated use CK_PKCS5_PBKD2_PARAMS2
 */
export interface CK_PKCS5_PBKD2_PARAMS {
  /** CKZ:pbkdf2-salt-source */
  readonly saltSource: number
  readonly pSaltSourceData: Uint8Array
  readonly iterations: number
  /** CKP:pbkdf2-prf */
  readonly prf: number
  /** NULL: mustBeNullExceptGostPrf */
  readonly pPrfData?: Uint8Array | undefined
  readonly pPassword: string | Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_PKCS5_PBKD2.
 */
export interface CK_PKCS5_PBKD2_PARAMS2 {
  /** CKZ:pbkdf2-salt-source */
  readonly saltSource: number
  readonly pSaltSourceData: Uint8Array
  readonly iterations: number
  /** CKP:pbkdf2-prf */
  readonly prf: number
  /** NULL: mustBeNullExceptGostPrf */
  readonly pPrfData?: Uint8Array | undefined
  readonly pPassword: string | Uint8Array
}

/** Since PKCS#11 3.0. */
export type CK_PRF_DATA_PARAM =
  | { readonly type: typeof CK_SP800_108_ITERATION_VARIABLE; readonly pValue?: CK_SP800_108_COUNTER_FORMAT | undefined }
  | { readonly type: typeof CK_SP800_108_OPTIONAL_COUNTER; readonly pValue: CK_SP800_108_COUNTER_FORMAT }
  | { readonly type: typeof CK_SP800_108_DKM_LENGTH; readonly pValue: CK_SP800_108_DKM_LENGTH_FORMAT }
  | { readonly type: typeof CK_SP800_108_BYTE_ARRAY; readonly pValue: Uint8Array }
  | { readonly type: typeof CK_SP800_108_KEY_HANDLE; readonly pValue: ObjectHandleLike }

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_RC2_CBC, CKM_RC2_CBC_PAD.
 */
export interface CK_RC2_CBC_PARAMS {
  readonly ulEffectiveBits: number
  /** 8 bytes */
  readonly iv: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_RC2_MAC_GENERAL.
 */
export interface CK_RC2_MAC_GENERAL_PARAMS {
  readonly ulEffectiveBits: number
  readonly ulMacLength: number
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_RC5_CBC, CKM_RC5_CBC_PAD.
 */
export interface CK_RC5_CBC_PARAMS {
  readonly ulWordsize: number
  readonly ulRounds: number
  readonly pIv: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_RC5_MAC_GENERAL.
 */
export interface CK_RC5_MAC_GENERAL_PARAMS {
  readonly ulWordsize: number
  readonly ulRounds: number
  readonly ulMacLength: number
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_RC5_ECB, CKM_RC5_MAC.
 */
export interface CK_RC5_PARAMS {
  readonly ulWordsize: number
  readonly ulRounds: number
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_RSA_AES_KEY_WRAP.
 */
export interface CK_RSA_AES_KEY_WRAP_PARAMS {
  readonly ulAESKeyBits: number
  readonly pOAEPParams: CK_RSA_PKCS_OAEP_PARAMS
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_RSA_PKCS_OAEP.
 */
export interface CK_RSA_PKCS_OAEP_PARAMS {
  /** CKM:mechanism */
  readonly hashAlg: number
  /** CKG:mgf */
  readonly mgf: number
  /** CKZ:oaep-source */
  readonly source: number
  readonly pSourceData?: Uint8Array | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_RSA_PKCS_PSS, CKM_SHA1_RSA_PKCS_PSS, CKM_SHA256_RSA_PKCS_PSS, CKM_SHA384_RSA_PKCS_PSS, CKM_SHA512_RSA_PKCS_PSS, CKM_SHA224_RSA_PKCS_PSS and 4 others.
 */
export interface CK_RSA_PKCS_PSS_PARAMS {
  /** CKM:mechanism */
  readonly hashAlg: number
  /** CKG:mgf */
  readonly mgf: number
  readonly sLen: number
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_CHACHA20_POLY1305 (per message), CKM_SALSA20_POLY1305 (per message).
 */
export interface CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS {
  readonly pNonce: Uint8Array
  /** in bytes or in bits; in bytes, if it is not given */
  readonly ulNonceLen?: number | undefined
  /** 16 bytes; read and written by the module */
  readonly pTag: Uint8Array
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_CHACHA20_POLY1305, CKM_SALSA20_POLY1305.
 */
export interface CK_SALSA20_CHACHA20_POLY1305_PARAMS {
  readonly pNonce: Uint8Array
  /** in bytes or in bits; in bytes, if it is not given */
  readonly ulNonceLen?: number | undefined
  readonly pAAD?: Uint8Array | undefined
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_SALSA20.
 */
export interface CK_SALSA20_PARAMS {
  /** 8 bytes */
  readonly pBlockCounter: Uint8Array
  /** ulNonceBits is its length in bits */
  readonly pNonce: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_SEED_CBC_ENCRYPT_DATA.
 */
export interface CK_SEED_CBC_ENCRYPT_DATA_PARAMS {
  /** 16 bytes */
  readonly iv: Uint8Array
  readonly pData: Uint8Array
}

/**
 * Since PKCS#11 3.2.
 * Parameter of CKM_ML_DSA, CKM_HASH_ML_DSA_SHA224, CKM_HASH_ML_DSA_SHA256, CKM_HASH_ML_DSA_SHA384, CKM_HASH_ML_DSA_SHA512, CKM_HASH_ML_DSA_SHA3_224 and 16 others.
 */
export interface CK_SIGN_ADDITIONAL_CONTEXT {
  /** CKH:hedge */
  readonly hedgeVariant: number
  readonly pContext?: Uint8Array | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_SKIPJACK_PRIVATE_WRAP.
 */
export interface CK_SKIPJACK_PRIVATE_WRAP_PARAMS {
  readonly pPassword: Uint8Array
  readonly pPublicData: Uint8Array
  readonly pRandomA: Uint8Array
  readonly pPrimeP: Uint8Array
  readonly pBaseG: Uint8Array
  readonly pSubprimeQ: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_SKIPJACK_RELAYX.
 */
export interface CK_SKIPJACK_RELAYX_PARAMS {
  readonly pOldWrappedX: Uint8Array
  readonly pOldPassword: Uint8Array
  readonly pOldPublicData: Uint8Array
  readonly pOldRandomA: Uint8Array
  readonly pNewPassword: Uint8Array
  readonly pNewPublicData: Uint8Array
  readonly pNewRandomA: Uint8Array
}

/** Since PKCS#11 3.0. */
export interface CK_SP800_108_COUNTER_FORMAT {
  readonly bLittleEndian: boolean
  readonly ulWidthInBits: number
}

/** Since PKCS#11 3.0. */
export interface CK_SP800_108_DKM_LENGTH_FORMAT {
  /** CK:sp800-108-dkm-length-method */
  readonly dkmLengthMethod: number
  readonly bLittleEndian: boolean
  readonly ulWidthInBits: number
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_SP800_108_FEEDBACK_KDF.
 */
export interface CK_SP800_108_FEEDBACK_KDF_PARAMS {
  /** CKM:mechanism */
  readonly prfType: number
  readonly pDataParams: readonly CK_PRF_DATA_PARAM[]
  readonly pIV?: Uint8Array | undefined
  /** read and written by the module */
  readonly pAdditionalDerivedKeys?: readonly CK_DERIVED_KEY[] | undefined
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_SP800_108_COUNTER_KDF, CKM_SP800_108_DOUBLE_PIPELINE_KDF.
 */
export interface CK_SP800_108_KDF_PARAMS {
  /** CKM:mechanism */
  readonly prfType: number
  readonly pDataParams: readonly CK_PRF_DATA_PARAM[]
  /** read and written by the module */
  readonly pAdditionalDerivedKeys?: readonly CK_DERIVED_KEY[] | undefined
}

/** Since PKCS#11 2.40. */
export interface CK_SSL3_KEY_MAT_OUT {
  /** written by the module */
  readonly hClientMacSecret?: ObjectHandleLike | undefined
  /** written by the module */
  readonly hServerMacSecret?: ObjectHandleLike | undefined
  /** written by the module */
  readonly hClientKey?: ObjectHandleLike | undefined
  /** written by the module */
  readonly hServerKey?: ObjectHandleLike | undefined
  /** ulIVSizeInBits of the enclosing struct / 8 bytes; written by the module; NULL: ifNoIv */
  readonly pIVClient?: Uint8Array | undefined
  /** ulIVSizeInBits of the enclosing struct / 8 bytes; written by the module; NULL: ifNoIv */
  readonly pIVServer?: Uint8Array | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_SSL3_KEY_AND_MAC_DERIVE, CKM_TLS_KEY_AND_MAC_DERIVE.
 */
export interface CK_SSL3_KEY_MAT_PARAMS {
  readonly ulMacSizeInBits: number
  readonly ulKeySizeInBits: number
  readonly ulIVSizeInBits: number
  readonly bIsExport: boolean
  readonly RandomInfo: CK_SSL3_RANDOM_DATA
  /** written by the module */
  readonly pReturnedKeyMaterial?: CK_SSL3_KEY_MAT_OUT | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_SSL3_MASTER_KEY_DERIVE, CKM_SSL3_MASTER_KEY_DERIVE_DH, CKM_TLS_MASTER_KEY_DERIVE, CKM_TLS_MASTER_KEY_DERIVE_DH.
 */
export interface CK_SSL3_MASTER_KEY_DERIVE_PARAMS {
  readonly RandomInfo: CK_SSL3_RANDOM_DATA
  /** written by the module; NULL: mustBeNullForDhVariant */
  readonly pVersion?: CK_VERSION | undefined
}

/** Since PKCS#11 2.40. */
export interface CK_SSL3_RANDOM_DATA {
  readonly pClientRandom: Uint8Array
  readonly pServerRandom: Uint8Array
}

/**
 * Since PKCS#11 3.2.
 * Parameter of CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE, CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH.
 */
export interface CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS {
  /** CKM:mechanism */
  readonly prfHashMechanism: number
  readonly pSessionHash: Uint8Array
  /** written by the module; NULL: mustBeNullForDhVariant */
  readonly pVersion?: CK_VERSION | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_TLS12_KEY_AND_MAC_DERIVE, CKM_TLS12_KEY_SAFE_DERIVE.
 */
export interface CK_TLS12_KEY_MAT_PARAMS {
  readonly ulMacSizeInBits: number
  readonly ulKeySizeInBits: number
  readonly ulIVSizeInBits: number
  readonly bIsExport: boolean
  readonly RandomInfo: CK_SSL3_RANDOM_DATA
  /** written by the module */
  readonly pReturnedKeyMaterial?: CK_SSL3_KEY_MAT_OUT | undefined
  /** CKM:mechanism */
  readonly prfHashMechanism: number
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_TLS12_MASTER_KEY_DERIVE, CKM_TLS12_MASTER_KEY_DERIVE_DH.
 */
export interface CK_TLS12_MASTER_KEY_DERIVE_PARAMS {
  readonly RandomInfo: CK_SSL3_RANDOM_DATA
  /** written by the module; NULL: mustBeNullForDhVariant */
  readonly pVersion?: CK_VERSION | undefined
  /** CKM:mechanism */
  readonly prfHashMechanism: number
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_TLS12_KDF, CKM_TLS_KDF.
 */
export interface CK_TLS_KDF_PARAMS {
  /** CKM:mechanism */
  readonly prfMechanism: number
  readonly pLabel: Uint8Array
  readonly RandomInfo: CK_SSL3_RANDOM_DATA
  readonly pContextData?: Uint8Array | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_TLS12_MAC, CKM_TLS_MAC.
 */
export interface CK_TLS_MAC_PARAMS {
  /** CKM:mechanism */
  readonly prfHashMechanism: number
  readonly ulMacLength: number
  /** 1=server-finished,2=client-finished */
  readonly ulServerOrClient: number
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_TLS_PRF.
 */
export interface CK_TLS_PRF_PARAMS {
  readonly pSeed: Uint8Array
  readonly pLabel: Uint8Array
  /** room that the module writes to */
  readonly pOutput: Uint8Array
}

/** Since PKCS#11 2.40. */
export interface CK_WTLS_KEY_MAT_OUT {
  /** written by the module */
  readonly hMacSecret?: ObjectHandleLike | undefined
  /** written by the module */
  readonly hKey?: ObjectHandleLike | undefined
  /** ulIVSizeInBits of the enclosing struct / 8 bytes; written by the module; NULL: ifNoIv */
  readonly pIV?: Uint8Array | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE, CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE.
 */
export interface CK_WTLS_KEY_MAT_PARAMS {
  /** CKM:mechanism */
  readonly DigestMechanism: number
  readonly ulMacSizeInBits: number
  readonly ulKeySizeInBits: number
  readonly ulIVSizeInBits: number
  readonly ulSequenceNumber: number
  readonly bIsExport: boolean
  readonly RandomInfo: CK_WTLS_RANDOM_DATA
  /** written by the module */
  readonly pReturnedKeyMaterial?: CK_WTLS_KEY_MAT_OUT | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_WTLS_MASTER_KEY_DERIVE, CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC.
 */
export interface CK_WTLS_MASTER_KEY_DERIVE_PARAMS {
  /** CKM:mechanism */
  readonly DigestMechanism: number
  readonly RandomInfo: CK_WTLS_RANDOM_DATA
  /** 1 byte; written by the module; NULL: mustBeNullForDhVariant */
  readonly pVersion?: Uint8Array | undefined
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_WTLS_PRF.
 */
export interface CK_WTLS_PRF_PARAMS {
  /** CKM:mechanism */
  readonly DigestMechanism: number
  readonly pSeed: Uint8Array
  readonly pLabel: Uint8Array
  /** room that the module writes to */
  readonly pOutput: Uint8Array
}

/** Since PKCS#11 2.40. */
export interface CK_WTLS_RANDOM_DATA {
  readonly pClientRandom: Uint8Array
  readonly pServerRandom: Uint8Array
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_X2RATCHET_INITIALIZE.
 */
export interface CK_X2RATCHET_INITIALIZE_PARAMS {
  /** length fixed by the algorithm */
  readonly sk: Uint8Array
  readonly peer_public_prekey: ObjectHandleLike
  readonly peer_public_identity: ObjectHandleLike
  readonly own_public_identity: ObjectHandleLike
  readonly bEncryptedHeader: boolean
  /** 255,448 */
  readonly eCurve: number
  /** CKM:mechanism */
  readonly aeadMechanism: number
  /** CKD:* */
  readonly kdfMechanism: number
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_X2RATCHET_RESPOND.
 */
export interface CK_X2RATCHET_RESPOND_PARAMS {
  /** length fixed by the algorithm */
  readonly sk: Uint8Array
  readonly own_prekey: ObjectHandleLike
  readonly initiator_identity: ObjectHandleLike
  readonly own_public_identity: ObjectHandleLike
  readonly bEncryptedHeader: boolean
  /** 255,448 */
  readonly eCurve: number
  /** CKM:mechanism */
  readonly aeadMechanism: number
  /** CKD:* */
  readonly kdfMechanism: number
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_X3DH_INITIALIZE.
 */
export interface CK_X3DH_INITIATE_PARAMS {
  /** CKD:* */
  readonly kdf: number
  readonly pPeer_identity: ObjectHandleLike
  readonly pPeer_prekey: ObjectHandleLike
  /** length fixed by the algorithm */
  readonly pPrekey_signature: Uint8Array
  /** length fixed by the algorithm */
  readonly pOnetime_key?: Uint8Array | undefined
  readonly pOwn_identity: ObjectHandleLike
  readonly pOwn_ephemeral: ObjectHandleLike
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_X3DH_RESPOND.
 */
export interface CK_X3DH_RESPOND_PARAMS {
  /** CKD:* */
  readonly kdf: number
  /** length fixed by the algorithm */
  readonly pIdentity_id: Uint8Array
  /** length fixed by the algorithm */
  readonly pPrekey_id: Uint8Array
  /** length fixed by the algorithm */
  readonly pOnetime_id?: Uint8Array | undefined
  readonly pInitiator_identity: ObjectHandleLike
  /** length fixed by the algorithm */
  readonly pInitiator_ephemeral: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_X9_42_DH_DERIVE.
 */
export interface CK_X9_42_DH1_DERIVE_PARAMS {
  /** CKD:* */
  readonly kdf: number
  readonly pOtherInfo?: Uint8Array | undefined
  readonly pPublicData: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_X9_42_DH_HYBRID_DERIVE.
 */
export interface CK_X9_42_DH2_DERIVE_PARAMS {
  /** CKD:* */
  readonly kdf: number
  readonly pOtherInfo?: Uint8Array | undefined
  readonly pPublicData: Uint8Array
  readonly ulPrivateDataLen: number
  readonly hPrivateData: ObjectHandleLike
  readonly pPublicData2: Uint8Array
}

/**
 * Since PKCS#11 2.40.
 * Parameter of CKM_X9_42_MQV_DERIVE.
 */
export interface CK_X9_42_MQV_DERIVE_PARAMS {
  /** CKD:* */
  readonly kdf: number
  readonly pOtherInfo?: Uint8Array | undefined
  readonly pPublicData: Uint8Array
  readonly ulPrivateDataLen: number
  readonly hPrivateData: ObjectHandleLike
  readonly pPublicData2: Uint8Array
  readonly publicKey: ObjectHandleLike
}

/**
 * Since PKCS#11 3.0.
 * Parameter of CKM_XEDDSA.
 */
export interface CK_XEDDSA_PARAMS {
  /** CKM:mechanism */
  readonly hash: number
}

/** Since PKCS#11 3.1. */
export interface specifiedParams {
  readonly levels: number
  /** 8 elements */
  readonly lm_type: readonly number[]
  /** 8 elements */
  readonly lm_ots_type: readonly number[]
}

/** The JavaScript shape of every struct, by name. */
export interface StructTypes {
  readonly CK_VERSION: CK_VERSION
  readonly CK_INFO: CK_INFO
  readonly CK_SLOT_INFO: CK_SLOT_INFO
  readonly CK_TOKEN_INFO: CK_TOKEN_INFO
  readonly CK_SESSION_INFO: CK_SESSION_INFO
  readonly CK_MECHANISM_INFO: CK_MECHANISM_INFO
  readonly CK_ATTRIBUTE: CK_ATTRIBUTE
  readonly CK_MECHANISM: CK_MECHANISM
  readonly CK_DATE: CK_DATE
  readonly CK_INTERFACE: CK_INTERFACE
  readonly CK_C_INITIALIZE_ARGS: CK_C_INITIALIZE_ARGS
  readonly CK_ASYNC_DATA: CK_ASYNC_DATA
  readonly CK_AES_CBC_ENCRYPT_DATA_PARAMS: CK_AES_CBC_ENCRYPT_DATA_PARAMS
  readonly CK_AES_CCM_PARAMS: CK_AES_CCM_PARAMS
  readonly CK_AES_CTR_PARAMS: CK_AES_CTR_PARAMS
  readonly CK_AES_GCM_PARAMS: CK_AES_GCM_PARAMS
  readonly CK_ARIA_CBC_ENCRYPT_DATA_PARAMS: CK_ARIA_CBC_ENCRYPT_DATA_PARAMS
  readonly CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS: CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS
  readonly CK_CAMELLIA_CTR_PARAMS: CK_CAMELLIA_CTR_PARAMS
  readonly CK_CCM_MESSAGE_PARAMS: CK_CCM_MESSAGE_PARAMS
  readonly CK_CCM_PARAMS: CK_CCM_PARAMS
  readonly CK_CCM_WRAP_PARAMS: CK_CCM_WRAP_PARAMS
  readonly CK_CHACHA20_PARAMS: CK_CHACHA20_PARAMS
  readonly CK_CMS_SIG_PARAMS: CK_CMS_SIG_PARAMS
  readonly CK_DERIVED_KEY: CK_DERIVED_KEY
  readonly CK_DES_CBC_ENCRYPT_DATA_PARAMS: CK_DES_CBC_ENCRYPT_DATA_PARAMS
  readonly CK_DSA_PARAMETER_GEN_PARAM: CK_DSA_PARAMETER_GEN_PARAM
  readonly CK_ECDH1_DERIVE_PARAMS: CK_ECDH1_DERIVE_PARAMS
  readonly CK_ECDH2_DERIVE_PARAMS: CK_ECDH2_DERIVE_PARAMS
  readonly CK_ECDH_AES_KEY_WRAP_PARAMS: CK_ECDH_AES_KEY_WRAP_PARAMS
  readonly CK_ECMQV_DERIVE_PARAMS: CK_ECMQV_DERIVE_PARAMS
  readonly CK_EDDSA_PARAMS: CK_EDDSA_PARAMS
  readonly CK_GCM_MESSAGE_PARAMS: CK_GCM_MESSAGE_PARAMS
  readonly CK_GCM_PARAMS: CK_GCM_PARAMS
  readonly CK_GCM_WRAP_PARAMS: CK_GCM_WRAP_PARAMS
  readonly CK_GOSTR3410_DERIVE_PARAMS: CK_GOSTR3410_DERIVE_PARAMS
  readonly CK_GOSTR3410_KEY_WRAP_PARAMS: CK_GOSTR3410_KEY_WRAP_PARAMS
  readonly CK_HASH_SIGN_ADDITIONAL_CONTEXT: CK_HASH_SIGN_ADDITIONAL_CONTEXT
  readonly CK_HKDF_PARAMS: CK_HKDF_PARAMS
  readonly CK_IKE1_EXTENDED_DERIVE_PARAMS: CK_IKE1_EXTENDED_DERIVE_PARAMS
  readonly CK_IKE1_PRF_DERIVE_PARAMS: CK_IKE1_PRF_DERIVE_PARAMS
  readonly CK_IKE2_PRF_PLUS_DERIVE_PARAMS: CK_IKE2_PRF_PLUS_DERIVE_PARAMS
  readonly CK_IKE_PRF_DERIVE_PARAMS: CK_IKE_PRF_DERIVE_PARAMS
  readonly CK_KEA_DERIVE_PARAMS: CK_KEA_DERIVE_PARAMS
  readonly CK_KEY_DERIVATION_STRING_DATA: CK_KEY_DERIVATION_STRING_DATA
  readonly CK_KEY_WRAP_SET_OAEP_PARAMS: CK_KEY_WRAP_SET_OAEP_PARAMS
  readonly CK_KIP_PARAMS: CK_KIP_PARAMS
  readonly CK_OTP_PARAM: CK_OTP_PARAM
  readonly CK_OTP_PARAMS: CK_OTP_PARAMS
  readonly CK_OTP_SIGNATURE_INFO: CK_OTP_SIGNATURE_INFO
  readonly CK_PBE_PARAMS: CK_PBE_PARAMS
  readonly CK_PKCS5_PBKD2_PARAMS: CK_PKCS5_PBKD2_PARAMS
  readonly CK_PKCS5_PBKD2_PARAMS2: CK_PKCS5_PBKD2_PARAMS2
  readonly CK_PRF_DATA_PARAM: CK_PRF_DATA_PARAM
  readonly CK_RC2_CBC_PARAMS: CK_RC2_CBC_PARAMS
  readonly CK_RC2_MAC_GENERAL_PARAMS: CK_RC2_MAC_GENERAL_PARAMS
  readonly CK_RC5_CBC_PARAMS: CK_RC5_CBC_PARAMS
  readonly CK_RC5_MAC_GENERAL_PARAMS: CK_RC5_MAC_GENERAL_PARAMS
  readonly CK_RC5_PARAMS: CK_RC5_PARAMS
  readonly CK_RSA_AES_KEY_WRAP_PARAMS: CK_RSA_AES_KEY_WRAP_PARAMS
  readonly CK_RSA_PKCS_OAEP_PARAMS: CK_RSA_PKCS_OAEP_PARAMS
  readonly CK_RSA_PKCS_PSS_PARAMS: CK_RSA_PKCS_PSS_PARAMS
  readonly CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS: CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS
  readonly CK_SALSA20_CHACHA20_POLY1305_PARAMS: CK_SALSA20_CHACHA20_POLY1305_PARAMS
  readonly CK_SALSA20_PARAMS: CK_SALSA20_PARAMS
  readonly CK_SEED_CBC_ENCRYPT_DATA_PARAMS: CK_SEED_CBC_ENCRYPT_DATA_PARAMS
  readonly CK_SIGN_ADDITIONAL_CONTEXT: CK_SIGN_ADDITIONAL_CONTEXT
  readonly CK_SKIPJACK_PRIVATE_WRAP_PARAMS: CK_SKIPJACK_PRIVATE_WRAP_PARAMS
  readonly CK_SKIPJACK_RELAYX_PARAMS: CK_SKIPJACK_RELAYX_PARAMS
  readonly CK_SP800_108_COUNTER_FORMAT: CK_SP800_108_COUNTER_FORMAT
  readonly CK_SP800_108_DKM_LENGTH_FORMAT: CK_SP800_108_DKM_LENGTH_FORMAT
  readonly CK_SP800_108_FEEDBACK_KDF_PARAMS: CK_SP800_108_FEEDBACK_KDF_PARAMS
  readonly CK_SP800_108_KDF_PARAMS: CK_SP800_108_KDF_PARAMS
  readonly CK_SSL3_KEY_MAT_OUT: CK_SSL3_KEY_MAT_OUT
  readonly CK_SSL3_KEY_MAT_PARAMS: CK_SSL3_KEY_MAT_PARAMS
  readonly CK_SSL3_MASTER_KEY_DERIVE_PARAMS: CK_SSL3_MASTER_KEY_DERIVE_PARAMS
  readonly CK_SSL3_RANDOM_DATA: CK_SSL3_RANDOM_DATA
  readonly CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS: CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS
  readonly CK_TLS12_KEY_MAT_PARAMS: CK_TLS12_KEY_MAT_PARAMS
  readonly CK_TLS12_MASTER_KEY_DERIVE_PARAMS: CK_TLS12_MASTER_KEY_DERIVE_PARAMS
  readonly CK_TLS_KDF_PARAMS: CK_TLS_KDF_PARAMS
  readonly CK_TLS_MAC_PARAMS: CK_TLS_MAC_PARAMS
  readonly CK_TLS_PRF_PARAMS: CK_TLS_PRF_PARAMS
  readonly CK_WTLS_KEY_MAT_OUT: CK_WTLS_KEY_MAT_OUT
  readonly CK_WTLS_KEY_MAT_PARAMS: CK_WTLS_KEY_MAT_PARAMS
  readonly CK_WTLS_MASTER_KEY_DERIVE_PARAMS: CK_WTLS_MASTER_KEY_DERIVE_PARAMS
  readonly CK_WTLS_PRF_PARAMS: CK_WTLS_PRF_PARAMS
  readonly CK_WTLS_RANDOM_DATA: CK_WTLS_RANDOM_DATA
  readonly CK_X2RATCHET_INITIALIZE_PARAMS: CK_X2RATCHET_INITIALIZE_PARAMS
  readonly CK_X2RATCHET_RESPOND_PARAMS: CK_X2RATCHET_RESPOND_PARAMS
  readonly CK_X3DH_INITIATE_PARAMS: CK_X3DH_INITIATE_PARAMS
  readonly CK_X3DH_RESPOND_PARAMS: CK_X3DH_RESPOND_PARAMS
  readonly CK_X9_42_DH1_DERIVE_PARAMS: CK_X9_42_DH1_DERIVE_PARAMS
  readonly CK_X9_42_DH2_DERIVE_PARAMS: CK_X9_42_DH2_DERIVE_PARAMS
  readonly CK_X9_42_MQV_DERIVE_PARAMS: CK_X9_42_MQV_DERIVE_PARAMS
  readonly CK_XEDDSA_PARAMS: CK_XEDDSA_PARAMS
  readonly specifiedParams: specifiedParams
}

/** What the module writes into a parameter struct: its out and inout fields, by the name of the struct. */
export interface StructWritten {
  readonly CK_CCM_MESSAGE_PARAMS: { readonly pNonce: Uint8Array; readonly pMAC: Uint8Array }
  readonly CK_CCM_WRAP_PARAMS: { readonly pNonce: Uint8Array }
  readonly CK_DERIVED_KEY: { readonly phKey?: ObjectHandleLike | undefined }
  readonly CK_DSA_PARAMETER_GEN_PARAM: { readonly pSeed?: Uint8Array | undefined }
  readonly CK_GCM_MESSAGE_PARAMS: { readonly pIv: Uint8Array; readonly pTag: Uint8Array }
  readonly CK_GCM_WRAP_PARAMS: { readonly pIv: Uint8Array }
  readonly CK_KEY_WRAP_SET_OAEP_PARAMS: { readonly bBC: number; readonly pX?: Uint8Array | undefined }
  readonly CK_OTP_PARAM: { readonly pValue?: Uint8Array | undefined }
  readonly CK_OTP_SIGNATURE_INFO: { readonly pParams?: readonly StructWritten['CK_OTP_PARAM'][] | undefined }
  readonly CK_PBE_PARAMS: { readonly pInitVector?: Uint8Array | undefined }
  readonly CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS: { readonly pTag: Uint8Array }
  readonly CK_SP800_108_FEEDBACK_KDF_PARAMS: { readonly pAdditionalDerivedKeys?: readonly StructWritten['CK_DERIVED_KEY'][] | undefined }
  readonly CK_SP800_108_KDF_PARAMS: { readonly pAdditionalDerivedKeys?: readonly StructWritten['CK_DERIVED_KEY'][] | undefined }
  readonly CK_SSL3_KEY_MAT_OUT: { readonly hClientMacSecret?: ObjectHandleLike | undefined; readonly hServerMacSecret?: ObjectHandleLike | undefined; readonly hClientKey?: ObjectHandleLike | undefined; readonly hServerKey?: ObjectHandleLike | undefined; readonly pIVClient?: Uint8Array | undefined; readonly pIVServer?: Uint8Array | undefined }
  readonly CK_SSL3_KEY_MAT_PARAMS: { readonly pReturnedKeyMaterial?: StructWritten['CK_SSL3_KEY_MAT_OUT'] | undefined }
  readonly CK_SSL3_MASTER_KEY_DERIVE_PARAMS: { readonly pVersion?: CK_VERSION | undefined }
  readonly CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS: { readonly pVersion?: CK_VERSION | undefined }
  readonly CK_TLS12_KEY_MAT_PARAMS: { readonly pReturnedKeyMaterial?: StructWritten['CK_SSL3_KEY_MAT_OUT'] | undefined }
  readonly CK_TLS12_MASTER_KEY_DERIVE_PARAMS: { readonly pVersion?: CK_VERSION | undefined }
  readonly CK_TLS_PRF_PARAMS: { readonly pOutput: Uint8Array }
  readonly CK_WTLS_KEY_MAT_OUT: { readonly hMacSecret?: ObjectHandleLike | undefined; readonly hKey?: ObjectHandleLike | undefined; readonly pIV?: Uint8Array | undefined }
  readonly CK_WTLS_KEY_MAT_PARAMS: { readonly pReturnedKeyMaterial?: StructWritten['CK_WTLS_KEY_MAT_OUT'] | undefined }
  readonly CK_WTLS_MASTER_KEY_DERIVE_PARAMS: { readonly pVersion?: Uint8Array | undefined }
  readonly CK_WTLS_PRF_PARAMS: { readonly pOutput: Uint8Array }
}
