// Generated from packages/types/data/mechanisms.tsv by `pnpm generate`. Do not edit.

import type { ObjectHandleLike } from '../handles.js'
import type * as constants from './constants.js'
import type {
  CK_AES_CBC_ENCRYPT_DATA_PARAMS,
  CK_AES_CTR_PARAMS,
  CK_ARIA_CBC_ENCRYPT_DATA_PARAMS,
  CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS,
  CK_CAMELLIA_CTR_PARAMS,
  CK_CCM_MESSAGE_PARAMS,
  CK_CCM_PARAMS,
  CK_CCM_WRAP_PARAMS,
  CK_CHACHA20_PARAMS,
  CK_CMS_SIG_PARAMS,
  CK_DES_CBC_ENCRYPT_DATA_PARAMS,
  CK_DSA_PARAMETER_GEN_PARAM,
  CK_ECDH1_DERIVE_PARAMS,
  CK_ECDH_AES_KEY_WRAP_PARAMS,
  CK_ECMQV_DERIVE_PARAMS,
  CK_EDDSA_PARAMS,
  CK_GCM_MESSAGE_PARAMS,
  CK_GCM_PARAMS,
  CK_GCM_WRAP_PARAMS,
  CK_GOSTR3410_DERIVE_PARAMS,
  CK_GOSTR3410_KEY_WRAP_PARAMS,
  CK_HASH_SIGN_ADDITIONAL_CONTEXT,
  CK_HKDF_PARAMS,
  CK_IKE1_EXTENDED_DERIVE_PARAMS,
  CK_IKE1_PRF_DERIVE_PARAMS,
  CK_IKE2_PRF_PLUS_DERIVE_PARAMS,
  CK_IKE_PRF_DERIVE_PARAMS,
  CK_KEA_DERIVE_PARAMS,
  CK_KEY_DERIVATION_STRING_DATA,
  CK_KEY_WRAP_SET_OAEP_PARAMS,
  CK_KIP_PARAMS,
  CK_OTP_PARAMS,
  CK_PBE_PARAMS,
  CK_PKCS5_PBKD2_PARAMS,
  CK_PKCS5_PBKD2_PARAMS2,
  CK_RC2_CBC_PARAMS,
  CK_RC2_MAC_GENERAL_PARAMS,
  CK_RC5_CBC_PARAMS,
  CK_RC5_MAC_GENERAL_PARAMS,
  CK_RC5_PARAMS,
  CK_RSA_AES_KEY_WRAP_PARAMS,
  CK_RSA_PKCS_OAEP_PARAMS,
  CK_RSA_PKCS_PSS_PARAMS,
  CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS,
  CK_SALSA20_CHACHA20_POLY1305_PARAMS,
  CK_SALSA20_PARAMS,
  CK_SEED_CBC_ENCRYPT_DATA_PARAMS,
  CK_SIGN_ADDITIONAL_CONTEXT,
  CK_SKIPJACK_PRIVATE_WRAP_PARAMS,
  CK_SKIPJACK_RELAYX_PARAMS,
  CK_SP800_108_FEEDBACK_KDF_PARAMS,
  CK_SP800_108_KDF_PARAMS,
  CK_SSL3_KEY_MAT_PARAMS,
  CK_SSL3_MASTER_KEY_DERIVE_PARAMS,
  CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS,
  CK_TLS12_KEY_MAT_PARAMS,
  CK_TLS12_MASTER_KEY_DERIVE_PARAMS,
  CK_TLS_KDF_PARAMS,
  CK_TLS_MAC_PARAMS,
  CK_TLS_PRF_PARAMS,
  CK_VERSION,
  CK_WTLS_KEY_MAT_PARAMS,
  CK_WTLS_MASTER_KEY_DERIVE_PARAMS,
  CK_WTLS_PRF_PARAMS,
  CK_X2RATCHET_INITIALIZE_PARAMS,
  CK_X2RATCHET_RESPOND_PARAMS,
  CK_X3DH_INITIATE_PARAMS,
  CK_X3DH_RESPOND_PARAMS,
  CK_X9_42_DH1_DERIVE_PARAMS,
  CK_X9_42_DH2_DERIVE_PARAMS,
  CK_X9_42_MQV_DERIVE_PARAMS,
  CK_XEDDSA_PARAMS,
} from './structs.js'

/** The type of the parameter of every mechanism, by name; undefined for none. */
export interface MechanismParameters {
  readonly CKM_RSA_PKCS_KEY_PAIR_GEN: undefined
  readonly CKM_RSA_PKCS: undefined
  readonly CKM_RSA_9796: undefined
  readonly CKM_RSA_X_509: undefined
  readonly CKM_MD2_RSA_PKCS: undefined
  readonly CKM_MD5_RSA_PKCS: undefined
  readonly CKM_SHA1_RSA_PKCS: undefined
  readonly CKM_RIPEMD128_RSA_PKCS: undefined
  readonly CKM_RIPEMD160_RSA_PKCS: undefined
  readonly CKM_RSA_PKCS_OAEP: CK_RSA_PKCS_OAEP_PARAMS
  readonly CKM_RSA_X9_31_KEY_PAIR_GEN: undefined
  readonly CKM_RSA_X9_31: undefined
  readonly CKM_SHA1_RSA_X9_31: undefined
  readonly CKM_RSA_PKCS_PSS: CK_RSA_PKCS_PSS_PARAMS
  readonly CKM_SHA1_RSA_PKCS_PSS: CK_RSA_PKCS_PSS_PARAMS
  readonly CKM_ML_KEM_KEY_PAIR_GEN: undefined
  readonly CKM_DSA_KEY_PAIR_GEN: undefined
  readonly CKM_DSA: undefined
  readonly CKM_DSA_SHA1: undefined
  readonly CKM_DSA_SHA224: undefined
  readonly CKM_DSA_SHA256: undefined
  readonly CKM_DSA_SHA384: undefined
  readonly CKM_DSA_SHA512: undefined
  readonly CKM_ML_KEM: undefined
  readonly CKM_DSA_SHA3_224: undefined
  readonly CKM_DSA_SHA3_256: undefined
  readonly CKM_DSA_SHA3_384: undefined
  readonly CKM_DSA_SHA3_512: undefined
  readonly CKM_ML_DSA_KEY_PAIR_GEN: undefined
  readonly CKM_ML_DSA: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_ML_DSA: CK_HASH_SIGN_ADDITIONAL_CONTEXT
  readonly CKM_DH_PKCS_KEY_PAIR_GEN: undefined
  readonly CKM_DH_PKCS_DERIVE: Uint8Array
  readonly CKM_HASH_ML_DSA_SHA224: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_ML_DSA_SHA256: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_ML_DSA_SHA384: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_ML_DSA_SHA512: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_ML_DSA_SHA3_224: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_ML_DSA_SHA3_256: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_ML_DSA_SHA3_384: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_ML_DSA_SHA3_512: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_ML_DSA_SHAKE128: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_ML_DSA_SHAKE256: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_SLH_DSA_KEY_PAIR_GEN: undefined
  readonly CKM_SLH_DSA: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_X9_42_DH_KEY_PAIR_GEN: undefined
  readonly CKM_X9_42_DH_DERIVE: CK_X9_42_DH1_DERIVE_PARAMS
  readonly CKM_X9_42_DH_HYBRID_DERIVE: CK_X9_42_DH2_DERIVE_PARAMS
  readonly CKM_X9_42_MQV_DERIVE: CK_X9_42_MQV_DERIVE_PARAMS
  readonly CKM_HASH_SLH_DSA: CK_HASH_SIGN_ADDITIONAL_CONTEXT
  readonly CKM_HASH_SLH_DSA_SHA224: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_SLH_DSA_SHA256: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_SLH_DSA_SHA384: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_SLH_DSA_SHA512: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_SLH_DSA_SHA3_224: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_SLH_DSA_SHA3_256: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_SLH_DSA_SHA3_384: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_SLH_DSA_SHA3_512: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_SLH_DSA_SHAKE128: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_HASH_SLH_DSA_SHAKE256: CK_SIGN_ADDITIONAL_CONTEXT | undefined
  readonly CKM_SHA256_RSA_PKCS: undefined
  readonly CKM_SHA384_RSA_PKCS: undefined
  readonly CKM_SHA512_RSA_PKCS: undefined
  readonly CKM_SHA256_RSA_PKCS_PSS: CK_RSA_PKCS_PSS_PARAMS
  readonly CKM_SHA384_RSA_PKCS_PSS: CK_RSA_PKCS_PSS_PARAMS
  readonly CKM_SHA512_RSA_PKCS_PSS: CK_RSA_PKCS_PSS_PARAMS
  readonly CKM_SHA224_RSA_PKCS: undefined
  readonly CKM_SHA224_RSA_PKCS_PSS: CK_RSA_PKCS_PSS_PARAMS
  readonly CKM_SHA512_224: undefined
  readonly CKM_SHA512_224_HMAC: undefined
  readonly CKM_SHA512_224_HMAC_GENERAL: number
  readonly CKM_SHA512_224_KEY_DERIVATION: undefined
  readonly CKM_SHA512_256: undefined
  readonly CKM_SHA512_256_HMAC: undefined
  readonly CKM_SHA512_256_HMAC_GENERAL: number
  readonly CKM_SHA512_256_KEY_DERIVATION: undefined
  readonly CKM_SHA512_T: number
  readonly CKM_SHA512_T_HMAC: undefined
  readonly CKM_SHA512_T_HMAC_GENERAL: number
  readonly CKM_SHA512_T_KEY_DERIVATION: undefined
  readonly CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE: CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS
  readonly CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH: CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS
  readonly CKM_SHA3_256_RSA_PKCS: undefined
  readonly CKM_SHA3_384_RSA_PKCS: undefined
  readonly CKM_SHA3_512_RSA_PKCS: undefined
  readonly CKM_SHA3_256_RSA_PKCS_PSS: CK_RSA_PKCS_PSS_PARAMS
  readonly CKM_SHA3_384_RSA_PKCS_PSS: CK_RSA_PKCS_PSS_PARAMS
  readonly CKM_SHA3_512_RSA_PKCS_PSS: CK_RSA_PKCS_PSS_PARAMS
  readonly CKM_SHA3_224_RSA_PKCS: undefined
  readonly CKM_SHA3_224_RSA_PKCS_PSS: CK_RSA_PKCS_PSS_PARAMS
  readonly CKM_RC2_KEY_GEN: undefined
  readonly CKM_RC2_ECB: number
  readonly CKM_RC2_CBC: CK_RC2_CBC_PARAMS
  readonly CKM_RC2_MAC: number
  readonly CKM_RC2_MAC_GENERAL: CK_RC2_MAC_GENERAL_PARAMS
  readonly CKM_RC2_CBC_PAD: CK_RC2_CBC_PARAMS
  readonly CKM_RC4_KEY_GEN: undefined
  readonly CKM_RC4: undefined
  readonly CKM_DES_KEY_GEN: undefined
  readonly CKM_DES_ECB: undefined
  readonly CKM_DES_CBC: Uint8Array
  readonly CKM_DES_MAC: undefined
  readonly CKM_DES_MAC_GENERAL: number
  readonly CKM_DES_CBC_PAD: Uint8Array
  readonly CKM_DES2_KEY_GEN: undefined
  readonly CKM_DES3_KEY_GEN: undefined
  readonly CKM_DES3_ECB: undefined
  readonly CKM_DES3_CBC: Uint8Array
  readonly CKM_DES3_MAC: undefined
  readonly CKM_DES3_MAC_GENERAL: number
  readonly CKM_DES3_CBC_PAD: Uint8Array
  readonly CKM_DES3_CMAC_GENERAL: number
  readonly CKM_DES3_CMAC: undefined
  readonly CKM_CDMF_KEY_GEN: undefined
  readonly CKM_CDMF_ECB: undefined
  readonly CKM_CDMF_CBC: Uint8Array
  readonly CKM_CDMF_MAC: undefined
  readonly CKM_CDMF_MAC_GENERAL: number
  readonly CKM_CDMF_CBC_PAD: Uint8Array
  readonly CKM_DES_OFB64: Uint8Array
  readonly CKM_DES_OFB8: Uint8Array
  readonly CKM_DES_CFB64: Uint8Array
  readonly CKM_DES_CFB8: Uint8Array
  readonly CKM_MD2: undefined
  readonly CKM_MD2_HMAC: undefined
  readonly CKM_MD2_HMAC_GENERAL: number
  readonly CKM_MD5: undefined
  readonly CKM_MD5_HMAC: undefined
  readonly CKM_MD5_HMAC_GENERAL: number
  readonly CKM_SHA_1: undefined
  readonly CKM_SHA_1_HMAC: undefined
  readonly CKM_SHA_1_HMAC_GENERAL: number
  readonly CKM_RIPEMD128: undefined
  readonly CKM_RIPEMD128_HMAC: undefined
  readonly CKM_RIPEMD128_HMAC_GENERAL: number
  readonly CKM_RIPEMD160: undefined
  readonly CKM_RIPEMD160_HMAC: undefined
  readonly CKM_RIPEMD160_HMAC_GENERAL: number
  readonly CKM_SHA256: undefined
  readonly CKM_SHA256_HMAC: undefined
  readonly CKM_SHA256_HMAC_GENERAL: number
  readonly CKM_SHA224: undefined
  readonly CKM_SHA224_HMAC: undefined
  readonly CKM_SHA224_HMAC_GENERAL: number
  readonly CKM_SHA384: undefined
  readonly CKM_SHA384_HMAC: undefined
  readonly CKM_SHA384_HMAC_GENERAL: number
  readonly CKM_SHA512: undefined
  readonly CKM_SHA512_HMAC: undefined
  readonly CKM_SHA512_HMAC_GENERAL: number
  readonly CKM_SECURID_KEY_GEN: undefined
  readonly CKM_SECURID: CK_OTP_PARAMS
  readonly CKM_HOTP_KEY_GEN: undefined
  readonly CKM_HOTP: CK_OTP_PARAMS
  readonly CKM_ACTI: CK_OTP_PARAMS
  readonly CKM_ACTI_KEY_GEN: undefined
  readonly CKM_SHA3_256: undefined
  readonly CKM_SHA3_256_HMAC: undefined
  readonly CKM_SHA3_256_HMAC_GENERAL: number
  readonly CKM_SHA3_256_KEY_GEN: undefined
  readonly CKM_SHA3_224: undefined
  readonly CKM_SHA3_224_HMAC: undefined
  readonly CKM_SHA3_224_HMAC_GENERAL: number
  readonly CKM_SHA3_224_KEY_GEN: undefined
  readonly CKM_SHA3_384: undefined
  readonly CKM_SHA3_384_HMAC: undefined
  readonly CKM_SHA3_384_HMAC_GENERAL: number
  readonly CKM_SHA3_384_KEY_GEN: undefined
  readonly CKM_SHA3_512: undefined
  readonly CKM_SHA3_512_HMAC: undefined
  readonly CKM_SHA3_512_HMAC_GENERAL: number
  readonly CKM_SHA3_512_KEY_GEN: undefined
  readonly CKM_CAST_KEY_GEN: undefined
  readonly CKM_CAST_ECB: undefined
  readonly CKM_CAST_CBC: Uint8Array
  readonly CKM_CAST_MAC: undefined
  readonly CKM_CAST_MAC_GENERAL: number
  readonly CKM_CAST_CBC_PAD: Uint8Array
  readonly CKM_CAST3_KEY_GEN: undefined
  readonly CKM_CAST3_ECB: undefined
  readonly CKM_CAST3_CBC: Uint8Array
  readonly CKM_CAST3_MAC: undefined
  readonly CKM_CAST3_MAC_GENERAL: number
  readonly CKM_CAST3_CBC_PAD: Uint8Array
  readonly CKM_CAST128_KEY_GEN: undefined
  readonly CKM_CAST5_KEY_GEN: undefined
  readonly CKM_CAST128_ECB: undefined
  readonly CKM_CAST5_ECB: undefined
  readonly CKM_CAST128_CBC: Uint8Array
  readonly CKM_CAST5_CBC: Uint8Array
  readonly CKM_CAST128_MAC: undefined
  readonly CKM_CAST5_MAC: undefined
  readonly CKM_CAST128_MAC_GENERAL: number
  readonly CKM_CAST5_MAC_GENERAL: number
  readonly CKM_CAST128_CBC_PAD: Uint8Array
  readonly CKM_CAST5_CBC_PAD: Uint8Array
  readonly CKM_RC5_KEY_GEN: undefined
  readonly CKM_RC5_ECB: CK_RC5_PARAMS
  readonly CKM_RC5_CBC: CK_RC5_CBC_PARAMS
  readonly CKM_RC5_MAC: CK_RC5_PARAMS
  readonly CKM_RC5_MAC_GENERAL: CK_RC5_MAC_GENERAL_PARAMS
  readonly CKM_RC5_CBC_PAD: CK_RC5_CBC_PARAMS
  readonly CKM_IDEA_KEY_GEN: undefined
  readonly CKM_IDEA_ECB: undefined
  readonly CKM_IDEA_CBC: Uint8Array
  readonly CKM_IDEA_MAC: undefined
  readonly CKM_IDEA_MAC_GENERAL: number
  readonly CKM_IDEA_CBC_PAD: Uint8Array
  readonly CKM_GENERIC_SECRET_KEY_GEN: undefined
  readonly CKM_CONCATENATE_BASE_AND_KEY: ObjectHandleLike
  readonly CKM_CONCATENATE_BASE_AND_DATA: CK_KEY_DERIVATION_STRING_DATA
  readonly CKM_CONCATENATE_DATA_AND_BASE: CK_KEY_DERIVATION_STRING_DATA
  readonly CKM_XOR_BASE_AND_DATA: CK_KEY_DERIVATION_STRING_DATA
  readonly CKM_EXTRACT_KEY_FROM_KEY: number
  readonly CKM_SSL3_PRE_MASTER_KEY_GEN: CK_VERSION
  readonly CKM_SSL3_MASTER_KEY_DERIVE: CK_SSL3_MASTER_KEY_DERIVE_PARAMS
  readonly CKM_SSL3_KEY_AND_MAC_DERIVE: CK_SSL3_KEY_MAT_PARAMS
  readonly CKM_SSL3_MASTER_KEY_DERIVE_DH: CK_SSL3_MASTER_KEY_DERIVE_PARAMS
  readonly CKM_TLS_PRE_MASTER_KEY_GEN: CK_VERSION
  readonly CKM_TLS_MASTER_KEY_DERIVE: CK_SSL3_MASTER_KEY_DERIVE_PARAMS
  readonly CKM_TLS_KEY_AND_MAC_DERIVE: CK_SSL3_KEY_MAT_PARAMS
  readonly CKM_TLS_MASTER_KEY_DERIVE_DH: CK_SSL3_MASTER_KEY_DERIVE_PARAMS
  readonly CKM_TLS_PRF: CK_TLS_PRF_PARAMS
  readonly CKM_SSL3_MD5_MAC: number
  readonly CKM_SSL3_SHA1_MAC: number
  readonly CKM_MD5_KEY_DERIVATION: undefined
  readonly CKM_MD2_KEY_DERIVATION: undefined
  readonly CKM_SHA1_KEY_DERIVATION: undefined
  readonly CKM_SHA256_KEY_DERIVATION: undefined
  readonly CKM_SHA384_KEY_DERIVATION: undefined
  readonly CKM_SHA512_KEY_DERIVATION: undefined
  readonly CKM_SHA224_KEY_DERIVATION: undefined
  readonly CKM_SHA3_256_KEY_DERIVATION: undefined
  readonly CKM_SHA3_256_KEY_DERIVE: undefined
  readonly CKM_SHA3_224_KEY_DERIVATION: undefined
  readonly CKM_SHA3_224_KEY_DERIVE: undefined
  readonly CKM_SHA3_384_KEY_DERIVATION: undefined
  readonly CKM_SHA3_384_KEY_DERIVE: undefined
  readonly CKM_SHA3_512_KEY_DERIVATION: undefined
  readonly CKM_SHA3_512_KEY_DERIVE: undefined
  readonly CKM_SHAKE_128_KEY_DERIVATION: undefined
  readonly CKM_SHAKE_128_KEY_DERIVE: undefined
  readonly CKM_SHAKE_256_KEY_DERIVATION: undefined
  readonly CKM_SHAKE_256_KEY_DERIVE: undefined
  readonly CKM_PBE_MD2_DES_CBC: CK_PBE_PARAMS
  readonly CKM_PBE_MD5_DES_CBC: CK_PBE_PARAMS
  readonly CKM_PBE_MD5_CAST_CBC: CK_PBE_PARAMS
  readonly CKM_PBE_MD5_CAST3_CBC: CK_PBE_PARAMS
  readonly CKM_PBE_MD5_CAST128_CBC: CK_PBE_PARAMS
  readonly CKM_PBE_MD5_CAST5_CBC: CK_PBE_PARAMS
  readonly CKM_PBE_SHA1_CAST128_CBC: CK_PBE_PARAMS
  readonly CKM_PBE_SHA1_CAST5_CBC: CK_PBE_PARAMS
  readonly CKM_PBE_SHA1_RC4_128: CK_PBE_PARAMS
  readonly CKM_PBE_SHA1_RC4_40: CK_PBE_PARAMS
  readonly CKM_PBE_SHA1_DES3_EDE_CBC: CK_PBE_PARAMS
  readonly CKM_PBE_SHA1_DES2_EDE_CBC: CK_PBE_PARAMS
  readonly CKM_PBE_SHA1_RC2_128_CBC: CK_PBE_PARAMS
  readonly CKM_PBE_SHA1_RC2_40_CBC: CK_PBE_PARAMS
  readonly CKM_SP800_108_COUNTER_KDF: CK_SP800_108_KDF_PARAMS
  readonly CKM_SP800_108_FEEDBACK_KDF: CK_SP800_108_FEEDBACK_KDF_PARAMS
  readonly CKM_SP800_108_DOUBLE_PIPELINE_KDF: CK_SP800_108_KDF_PARAMS
  readonly CKM_PKCS5_PBKD2: CK_PKCS5_PBKD2_PARAMS2 | CK_PKCS5_PBKD2_PARAMS
  readonly CKM_PBA_SHA1_WITH_SHA1_HMAC: CK_PBE_PARAMS
  readonly CKM_WTLS_PRE_MASTER_KEY_GEN: number
  readonly CKM_WTLS_MASTER_KEY_DERIVE: CK_WTLS_MASTER_KEY_DERIVE_PARAMS
  readonly CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC: CK_WTLS_MASTER_KEY_DERIVE_PARAMS
  readonly CKM_WTLS_PRF: CK_WTLS_PRF_PARAMS
  readonly CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE: CK_WTLS_KEY_MAT_PARAMS
  readonly CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE: CK_WTLS_KEY_MAT_PARAMS
  readonly CKM_TLS10_MAC_SERVER: Uint8Array | undefined
  readonly CKM_TLS10_MAC_CLIENT: Uint8Array | undefined
  readonly CKM_TLS12_MAC: CK_TLS_MAC_PARAMS
  readonly CKM_TLS12_KDF: CK_TLS_KDF_PARAMS
  readonly CKM_TLS12_MASTER_KEY_DERIVE: CK_TLS12_MASTER_KEY_DERIVE_PARAMS
  readonly CKM_TLS12_KEY_AND_MAC_DERIVE: CK_TLS12_KEY_MAT_PARAMS
  readonly CKM_TLS12_MASTER_KEY_DERIVE_DH: CK_TLS12_MASTER_KEY_DERIVE_PARAMS
  readonly CKM_TLS12_KEY_SAFE_DERIVE: CK_TLS12_KEY_MAT_PARAMS
  readonly CKM_TLS_MAC: CK_TLS_MAC_PARAMS
  readonly CKM_TLS_KDF: CK_TLS_KDF_PARAMS
  readonly CKM_KEY_WRAP_LYNKS: undefined
  readonly CKM_KEY_WRAP_SET_OAEP: CK_KEY_WRAP_SET_OAEP_PARAMS
  readonly CKM_CMS_SIG: CK_CMS_SIG_PARAMS
  readonly CKM_KIP_DERIVE: CK_KIP_PARAMS
  readonly CKM_KIP_WRAP: CK_KIP_PARAMS
  readonly CKM_KIP_MAC: CK_KIP_PARAMS
  readonly CKM_CAMELLIA_KEY_GEN: undefined
  readonly CKM_CAMELLIA_ECB: undefined
  readonly CKM_CAMELLIA_CBC: Uint8Array
  readonly CKM_CAMELLIA_MAC: undefined
  readonly CKM_CAMELLIA_MAC_GENERAL: number
  readonly CKM_CAMELLIA_CBC_PAD: Uint8Array
  readonly CKM_CAMELLIA_ECB_ENCRYPT_DATA: CK_KEY_DERIVATION_STRING_DATA
  readonly CKM_CAMELLIA_CBC_ENCRYPT_DATA: CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS
  readonly CKM_CAMELLIA_CTR: CK_CAMELLIA_CTR_PARAMS
  readonly CKM_ARIA_KEY_GEN: undefined
  readonly CKM_ARIA_ECB: undefined
  readonly CKM_ARIA_CBC: Uint8Array
  readonly CKM_ARIA_MAC: undefined
  readonly CKM_ARIA_MAC_GENERAL: number
  readonly CKM_ARIA_CBC_PAD: Uint8Array
  readonly CKM_ARIA_ECB_ENCRYPT_DATA: CK_KEY_DERIVATION_STRING_DATA
  readonly CKM_ARIA_CBC_ENCRYPT_DATA: CK_ARIA_CBC_ENCRYPT_DATA_PARAMS
  readonly CKM_SEED_KEY_GEN: undefined
  readonly CKM_SEED_ECB: undefined
  readonly CKM_SEED_CBC: Uint8Array
  readonly CKM_SEED_MAC: undefined
  readonly CKM_SEED_MAC_GENERAL: number
  readonly CKM_SEED_CBC_PAD: Uint8Array
  readonly CKM_SEED_ECB_ENCRYPT_DATA: CK_KEY_DERIVATION_STRING_DATA
  readonly CKM_SEED_CBC_ENCRYPT_DATA: CK_SEED_CBC_ENCRYPT_DATA_PARAMS
  readonly CKM_SKIPJACK_KEY_GEN: undefined
  readonly CKM_SKIPJACK_ECB64: Uint8Array
  readonly CKM_SKIPJACK_CBC64: Uint8Array
  readonly CKM_SKIPJACK_OFB64: Uint8Array
  readonly CKM_SKIPJACK_CFB64: Uint8Array
  readonly CKM_SKIPJACK_CFB32: Uint8Array
  readonly CKM_SKIPJACK_CFB16: Uint8Array
  readonly CKM_SKIPJACK_CFB8: Uint8Array
  readonly CKM_SKIPJACK_WRAP: undefined
  readonly CKM_SKIPJACK_PRIVATE_WRAP: CK_SKIPJACK_PRIVATE_WRAP_PARAMS
  readonly CKM_SKIPJACK_RELAYX: CK_SKIPJACK_RELAYX_PARAMS
  readonly CKM_KEA_KEY_PAIR_GEN: undefined
  readonly CKM_KEA_KEY_DERIVE: CK_KEA_DERIVE_PARAMS
  readonly CKM_KEA_DERIVE: CK_KEA_DERIVE_PARAMS
  readonly CKM_FORTEZZA_TIMESTAMP: undefined
  readonly CKM_BATON_KEY_GEN: undefined
  readonly CKM_BATON_ECB128: Uint8Array
  readonly CKM_BATON_ECB96: Uint8Array
  readonly CKM_BATON_CBC128: Uint8Array
  readonly CKM_BATON_COUNTER: Uint8Array
  readonly CKM_BATON_SHUFFLE: Uint8Array
  readonly CKM_BATON_WRAP: undefined
  readonly CKM_EC_KEY_PAIR_GEN: undefined
  readonly CKM_ECDSA_KEY_PAIR_GEN: undefined
  readonly CKM_ECDSA: undefined
  readonly CKM_ECDSA_SHA1: undefined
  readonly CKM_ECDSA_SHA224: undefined
  readonly CKM_ECDSA_SHA256: undefined
  readonly CKM_ECDSA_SHA384: undefined
  readonly CKM_ECDSA_SHA512: undefined
  readonly CKM_ECDSA_SHA3_224: undefined
  readonly CKM_ECDSA_SHA3_256: undefined
  readonly CKM_ECDSA_SHA3_384: undefined
  readonly CKM_ECDSA_SHA3_512: undefined
  readonly CKM_ECDH1_DERIVE: CK_ECDH1_DERIVE_PARAMS
  readonly CKM_ECDH1_COFACTOR_DERIVE: CK_ECDH1_DERIVE_PARAMS
  readonly CKM_ECMQV_DERIVE: CK_ECMQV_DERIVE_PARAMS
  readonly CKM_ECDH_AES_KEY_WRAP: CK_ECDH_AES_KEY_WRAP_PARAMS
  readonly CKM_RSA_AES_KEY_WRAP: CK_RSA_AES_KEY_WRAP_PARAMS
  readonly CKM_EC_EDWARDS_KEY_PAIR_GEN: undefined
  readonly CKM_EC_MONTGOMERY_KEY_PAIR_GEN: undefined
  readonly CKM_EDDSA: CK_EDDSA_PARAMS | undefined
  readonly CKM_JUNIPER_KEY_GEN: undefined
  readonly CKM_JUNIPER_ECB128: Uint8Array
  readonly CKM_JUNIPER_CBC128: Uint8Array
  readonly CKM_JUNIPER_COUNTER: Uint8Array
  readonly CKM_JUNIPER_SHUFFLE: Uint8Array
  readonly CKM_JUNIPER_WRAP: undefined
  readonly CKM_FASTHASH: undefined
  readonly CKM_AES_XTS: Uint8Array
  readonly CKM_AES_XTS_KEY_GEN: undefined
  readonly CKM_AES_KEY_GEN: undefined
  readonly CKM_AES_ECB: undefined
  readonly CKM_AES_CBC: Uint8Array
  readonly CKM_AES_MAC: undefined
  readonly CKM_AES_MAC_GENERAL: number
  readonly CKM_AES_CBC_PAD: Uint8Array
  readonly CKM_AES_CTR: CK_AES_CTR_PARAMS
  readonly CKM_AES_GCM: CK_GCM_PARAMS | CK_GCM_WRAP_PARAMS
  readonly CKM_AES_CCM: CK_CCM_PARAMS | CK_CCM_WRAP_PARAMS
  readonly CKM_AES_CTS: Uint8Array
  readonly CKM_AES_CMAC: undefined
  readonly CKM_AES_CMAC_GENERAL: number
  readonly CKM_AES_XCBC_MAC: undefined
  readonly CKM_AES_XCBC_MAC_96: undefined
  readonly CKM_AES_GMAC: CK_GCM_PARAMS
  readonly CKM_BLOWFISH_KEY_GEN: undefined
  readonly CKM_BLOWFISH_CBC: Uint8Array
  readonly CKM_TWOFISH_KEY_GEN: undefined
  readonly CKM_TWOFISH_CBC: Uint8Array
  readonly CKM_BLOWFISH_CBC_PAD: Uint8Array
  readonly CKM_TWOFISH_CBC_PAD: Uint8Array
  readonly CKM_DES_ECB_ENCRYPT_DATA: CK_KEY_DERIVATION_STRING_DATA
  readonly CKM_DES_CBC_ENCRYPT_DATA: CK_DES_CBC_ENCRYPT_DATA_PARAMS
  readonly CKM_DES3_ECB_ENCRYPT_DATA: CK_KEY_DERIVATION_STRING_DATA
  readonly CKM_DES3_CBC_ENCRYPT_DATA: CK_DES_CBC_ENCRYPT_DATA_PARAMS
  readonly CKM_AES_ECB_ENCRYPT_DATA: CK_KEY_DERIVATION_STRING_DATA
  readonly CKM_AES_CBC_ENCRYPT_DATA: CK_AES_CBC_ENCRYPT_DATA_PARAMS
  readonly CKM_GOSTR3410_KEY_PAIR_GEN: undefined
  readonly CKM_GOSTR3410: undefined
  readonly CKM_GOSTR3410_WITH_GOSTR3411: Uint8Array | undefined
  readonly CKM_GOSTR3410_KEY_WRAP: CK_GOSTR3410_KEY_WRAP_PARAMS
  readonly CKM_GOSTR3410_DERIVE: CK_GOSTR3410_DERIVE_PARAMS
  readonly CKM_GOSTR3411: Uint8Array | undefined
  readonly CKM_GOSTR3411_HMAC: Uint8Array | undefined
  readonly CKM_GOST28147_KEY_GEN: undefined
  readonly CKM_GOST28147_ECB: undefined
  readonly CKM_GOST28147: Uint8Array | undefined
  readonly CKM_GOST28147_MAC: Uint8Array | undefined
  readonly CKM_GOST28147_KEY_WRAP: Uint8Array | undefined
  readonly CKM_CHACHA20_KEY_GEN: undefined
  readonly CKM_CHACHA20: CK_CHACHA20_PARAMS
  readonly CKM_POLY1305_KEY_GEN: undefined
  readonly CKM_POLY1305: undefined
  readonly CKM_EC_KEY_PAIR_GEN_W_EXTRA_BITS: undefined
  readonly CKM_DSA_PARAMETER_GEN: undefined
  readonly CKM_DH_PKCS_PARAMETER_GEN: undefined
  readonly CKM_X9_42_DH_PARAMETER_GEN: undefined
  readonly CKM_DSA_PROBABILISTIC_PARAMETER_GEN: CK_DSA_PARAMETER_GEN_PARAM
  readonly CKM_DSA_PROBABLISTIC_PARAMETER_GEN: CK_DSA_PARAMETER_GEN_PARAM
  readonly CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN: CK_DSA_PARAMETER_GEN_PARAM
  readonly CKM_DSA_FIPS_G_GEN: CK_DSA_PARAMETER_GEN_PARAM
  readonly CKM_AES_OFB: Uint8Array
  readonly CKM_AES_CFB64: Uint8Array
  readonly CKM_AES_CFB8: Uint8Array
  readonly CKM_AES_CFB128: Uint8Array
  readonly CKM_AES_CFB1: Uint8Array
  readonly CKM_AES_KEY_WRAP: Uint8Array | undefined
  readonly CKM_AES_KEY_WRAP_PAD: Uint8Array | undefined
  readonly CKM_AES_KEY_WRAP_KWP: Uint8Array | undefined
  readonly CKM_AES_KEY_WRAP_PKCS7: Uint8Array | undefined
  readonly CKM_RSA_PKCS_TPM_1_1: undefined
  readonly CKM_RSA_PKCS_OAEP_TPM_1_1: undefined
  readonly CKM_SHA_1_KEY_GEN: undefined
  readonly CKM_SHA224_KEY_GEN: undefined
  readonly CKM_SHA256_KEY_GEN: undefined
  readonly CKM_SHA384_KEY_GEN: undefined
  readonly CKM_SHA512_KEY_GEN: undefined
  readonly CKM_SHA512_224_KEY_GEN: undefined
  readonly CKM_SHA512_256_KEY_GEN: undefined
  readonly CKM_SHA512_T_KEY_GEN: undefined
  readonly CKM_NULL: undefined
  readonly CKM_BLAKE2B_160: undefined
  readonly CKM_BLAKE2B_160_HMAC: undefined
  readonly CKM_BLAKE2B_160_HMAC_GENERAL: number
  readonly CKM_BLAKE2B_160_KEY_DERIVE: undefined
  readonly CKM_BLAKE2B_160_KEY_GEN: undefined
  readonly CKM_BLAKE2B_256: undefined
  readonly CKM_BLAKE2B_256_HMAC: undefined
  readonly CKM_BLAKE2B_256_HMAC_GENERAL: number
  readonly CKM_BLAKE2B_256_KEY_DERIVE: undefined
  readonly CKM_BLAKE2B_256_KEY_GEN: undefined
  readonly CKM_BLAKE2B_384: undefined
  readonly CKM_BLAKE2B_384_HMAC: undefined
  readonly CKM_BLAKE2B_384_HMAC_GENERAL: number
  readonly CKM_BLAKE2B_384_KEY_DERIVE: undefined
  readonly CKM_BLAKE2B_384_KEY_GEN: undefined
  readonly CKM_BLAKE2B_512: undefined
  readonly CKM_BLAKE2B_512_HMAC: undefined
  readonly CKM_BLAKE2B_512_HMAC_GENERAL: number
  readonly CKM_BLAKE2B_512_KEY_DERIVE: undefined
  readonly CKM_BLAKE2B_512_KEY_GEN: undefined
  readonly CKM_SALSA20: CK_SALSA20_PARAMS
  readonly CKM_CHACHA20_POLY1305: CK_SALSA20_CHACHA20_POLY1305_PARAMS
  readonly CKM_SALSA20_POLY1305: CK_SALSA20_CHACHA20_POLY1305_PARAMS
  readonly CKM_X3DH_INITIALIZE: CK_X3DH_INITIATE_PARAMS
  readonly CKM_X3DH_RESPOND: CK_X3DH_RESPOND_PARAMS
  readonly CKM_X2RATCHET_INITIALIZE: CK_X2RATCHET_INITIALIZE_PARAMS
  readonly CKM_X2RATCHET_RESPOND: CK_X2RATCHET_RESPOND_PARAMS
  readonly CKM_X2RATCHET_ENCRYPT: Uint8Array | undefined
  readonly CKM_X2RATCHET_DECRYPT: Uint8Array | undefined
  readonly CKM_XEDDSA: CK_XEDDSA_PARAMS
  readonly CKM_HKDF_DERIVE: CK_HKDF_PARAMS
  readonly CKM_HKDF_DATA: CK_HKDF_PARAMS
  readonly CKM_HKDF_KEY_GEN: undefined
  readonly CKM_SALSA20_KEY_GEN: undefined
  readonly CKM_IKE2_PRF_PLUS_DERIVE: CK_IKE2_PRF_PLUS_DERIVE_PARAMS
  readonly CKM_IKE_PRF_DERIVE: CK_IKE_PRF_DERIVE_PARAMS
  readonly CKM_IKE1_PRF_DERIVE: CK_IKE1_PRF_DERIVE_PARAMS
  readonly CKM_IKE1_EXTENDED_DERIVE: CK_IKE1_EXTENDED_DERIVE_PARAMS
  readonly CKM_HSS_KEY_PAIR_GEN: undefined
  readonly CKM_HSS: undefined
  readonly CKM_XMSS_KEY_PAIR_GEN: undefined
  readonly CKM_XMSSMT_KEY_PAIR_GEN: undefined
  readonly CKM_XMSS: undefined
  readonly CKM_XMSSMT: undefined
  readonly CKM_ECDH_X_AES_KEY_WRAP: CK_ECDH_AES_KEY_WRAP_PARAMS
  readonly CKM_ECDH_COF_AES_KEY_WRAP: CK_ECDH_AES_KEY_WRAP_PARAMS
  readonly CKM_PUB_KEY_FROM_PRIV_KEY: undefined
}

/** The type of the parameter that goes with every single message, for mechanisms that have one. */
export interface MessageParameters {
  readonly CKM_AES_GCM: CK_GCM_MESSAGE_PARAMS
  readonly CKM_AES_CCM: CK_CCM_MESSAGE_PARAMS
  readonly CKM_CHACHA20_POLY1305: CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS
  readonly CKM_SALSA20_POLY1305: CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS
}

/** A mechanism of the standard with its parameter, by number or by name. */
export type StandardMechanism =
  | {
      readonly mechanism:
        | typeof constants.CKM_RSA_PKCS_KEY_PAIR_GEN
        | 'CKM_RSA_PKCS_KEY_PAIR_GEN'
        | typeof constants.CKM_RSA_PKCS
        | 'CKM_RSA_PKCS'
        | typeof constants.CKM_RSA_9796
        | 'CKM_RSA_9796'
        | typeof constants.CKM_RSA_X_509
        | 'CKM_RSA_X_509'
        | typeof constants.CKM_MD2_RSA_PKCS
        | 'CKM_MD2_RSA_PKCS'
        | typeof constants.CKM_MD5_RSA_PKCS
        | 'CKM_MD5_RSA_PKCS'
        | typeof constants.CKM_SHA1_RSA_PKCS
        | 'CKM_SHA1_RSA_PKCS'
        | typeof constants.CKM_RIPEMD128_RSA_PKCS
        | 'CKM_RIPEMD128_RSA_PKCS'
        | typeof constants.CKM_RIPEMD160_RSA_PKCS
        | 'CKM_RIPEMD160_RSA_PKCS'
        | typeof constants.CKM_RSA_X9_31_KEY_PAIR_GEN
        | 'CKM_RSA_X9_31_KEY_PAIR_GEN'
        | typeof constants.CKM_RSA_X9_31
        | 'CKM_RSA_X9_31'
        | typeof constants.CKM_SHA1_RSA_X9_31
        | 'CKM_SHA1_RSA_X9_31'
        | typeof constants.CKM_ML_KEM_KEY_PAIR_GEN
        | 'CKM_ML_KEM_KEY_PAIR_GEN'
        | typeof constants.CKM_DSA_KEY_PAIR_GEN
        | 'CKM_DSA_KEY_PAIR_GEN'
        | typeof constants.CKM_DSA
        | 'CKM_DSA'
        | typeof constants.CKM_DSA_SHA1
        | 'CKM_DSA_SHA1'
        | typeof constants.CKM_DSA_SHA224
        | 'CKM_DSA_SHA224'
        | typeof constants.CKM_DSA_SHA256
        | 'CKM_DSA_SHA256'
        | typeof constants.CKM_DSA_SHA384
        | 'CKM_DSA_SHA384'
        | typeof constants.CKM_DSA_SHA512
        | 'CKM_DSA_SHA512'
        | typeof constants.CKM_ML_KEM
        | 'CKM_ML_KEM'
        | typeof constants.CKM_DSA_SHA3_224
        | 'CKM_DSA_SHA3_224'
        | typeof constants.CKM_DSA_SHA3_256
        | 'CKM_DSA_SHA3_256'
        | typeof constants.CKM_DSA_SHA3_384
        | 'CKM_DSA_SHA3_384'
        | typeof constants.CKM_DSA_SHA3_512
        | 'CKM_DSA_SHA3_512'
        | typeof constants.CKM_ML_DSA_KEY_PAIR_GEN
        | 'CKM_ML_DSA_KEY_PAIR_GEN'
        | typeof constants.CKM_DH_PKCS_KEY_PAIR_GEN
        | 'CKM_DH_PKCS_KEY_PAIR_GEN'
        | typeof constants.CKM_SLH_DSA_KEY_PAIR_GEN
        | 'CKM_SLH_DSA_KEY_PAIR_GEN'
        | typeof constants.CKM_X9_42_DH_KEY_PAIR_GEN
        | 'CKM_X9_42_DH_KEY_PAIR_GEN'
        | typeof constants.CKM_SHA256_RSA_PKCS
        | 'CKM_SHA256_RSA_PKCS'
        | typeof constants.CKM_SHA384_RSA_PKCS
        | 'CKM_SHA384_RSA_PKCS'
        | typeof constants.CKM_SHA512_RSA_PKCS
        | 'CKM_SHA512_RSA_PKCS'
        | typeof constants.CKM_SHA224_RSA_PKCS
        | 'CKM_SHA224_RSA_PKCS'
        | typeof constants.CKM_SHA512_224
        | 'CKM_SHA512_224'
        | typeof constants.CKM_SHA512_224_HMAC
        | 'CKM_SHA512_224_HMAC'
        | typeof constants.CKM_SHA512_224_KEY_DERIVATION
        | 'CKM_SHA512_224_KEY_DERIVATION'
        | typeof constants.CKM_SHA512_256
        | 'CKM_SHA512_256'
        | typeof constants.CKM_SHA512_256_HMAC
        | 'CKM_SHA512_256_HMAC'
        | typeof constants.CKM_SHA512_256_KEY_DERIVATION
        | 'CKM_SHA512_256_KEY_DERIVATION'
        | typeof constants.CKM_SHA512_T_HMAC
        | 'CKM_SHA512_T_HMAC'
        | typeof constants.CKM_SHA512_T_KEY_DERIVATION
        | 'CKM_SHA512_T_KEY_DERIVATION'
        | typeof constants.CKM_SHA3_256_RSA_PKCS
        | 'CKM_SHA3_256_RSA_PKCS'
        | typeof constants.CKM_SHA3_384_RSA_PKCS
        | 'CKM_SHA3_384_RSA_PKCS'
        | typeof constants.CKM_SHA3_512_RSA_PKCS
        | 'CKM_SHA3_512_RSA_PKCS'
        | typeof constants.CKM_SHA3_224_RSA_PKCS
        | 'CKM_SHA3_224_RSA_PKCS'
        | typeof constants.CKM_RC2_KEY_GEN
        | 'CKM_RC2_KEY_GEN'
        | typeof constants.CKM_RC4_KEY_GEN
        | 'CKM_RC4_KEY_GEN'
        | typeof constants.CKM_RC4
        | 'CKM_RC4'
        | typeof constants.CKM_DES_KEY_GEN
        | 'CKM_DES_KEY_GEN'
        | typeof constants.CKM_DES_ECB
        | 'CKM_DES_ECB'
        | typeof constants.CKM_DES_MAC
        | 'CKM_DES_MAC'
        | typeof constants.CKM_DES2_KEY_GEN
        | 'CKM_DES2_KEY_GEN'
        | typeof constants.CKM_DES3_KEY_GEN
        | 'CKM_DES3_KEY_GEN'
        | typeof constants.CKM_DES3_ECB
        | 'CKM_DES3_ECB'
        | typeof constants.CKM_DES3_MAC
        | 'CKM_DES3_MAC'
        | typeof constants.CKM_DES3_CMAC
        | 'CKM_DES3_CMAC'
        | typeof constants.CKM_CDMF_KEY_GEN
        | 'CKM_CDMF_KEY_GEN'
        | typeof constants.CKM_CDMF_ECB
        | 'CKM_CDMF_ECB'
        | typeof constants.CKM_CDMF_MAC
        | 'CKM_CDMF_MAC'
        | typeof constants.CKM_MD2
        | 'CKM_MD2'
        | typeof constants.CKM_MD2_HMAC
        | 'CKM_MD2_HMAC'
        | typeof constants.CKM_MD5
        | 'CKM_MD5'
        | typeof constants.CKM_MD5_HMAC
        | 'CKM_MD5_HMAC'
        | typeof constants.CKM_SHA_1
        | 'CKM_SHA_1'
        | typeof constants.CKM_SHA_1_HMAC
        | 'CKM_SHA_1_HMAC'
        | typeof constants.CKM_RIPEMD128
        | 'CKM_RIPEMD128'
        | typeof constants.CKM_RIPEMD128_HMAC
        | 'CKM_RIPEMD128_HMAC'
        | typeof constants.CKM_RIPEMD160
        | 'CKM_RIPEMD160'
        | typeof constants.CKM_RIPEMD160_HMAC
        | 'CKM_RIPEMD160_HMAC'
        | typeof constants.CKM_SHA256
        | 'CKM_SHA256'
        | typeof constants.CKM_SHA256_HMAC
        | 'CKM_SHA256_HMAC'
        | typeof constants.CKM_SHA224
        | 'CKM_SHA224'
        | typeof constants.CKM_SHA224_HMAC
        | 'CKM_SHA224_HMAC'
        | typeof constants.CKM_SHA384
        | 'CKM_SHA384'
        | typeof constants.CKM_SHA384_HMAC
        | 'CKM_SHA384_HMAC'
        | typeof constants.CKM_SHA512
        | 'CKM_SHA512'
        | typeof constants.CKM_SHA512_HMAC
        | 'CKM_SHA512_HMAC'
        | typeof constants.CKM_SECURID_KEY_GEN
        | 'CKM_SECURID_KEY_GEN'
        | typeof constants.CKM_HOTP_KEY_GEN
        | 'CKM_HOTP_KEY_GEN'
        | typeof constants.CKM_ACTI_KEY_GEN
        | 'CKM_ACTI_KEY_GEN'
        | typeof constants.CKM_SHA3_256
        | 'CKM_SHA3_256'
        | typeof constants.CKM_SHA3_256_HMAC
        | 'CKM_SHA3_256_HMAC'
        | typeof constants.CKM_SHA3_256_KEY_GEN
        | 'CKM_SHA3_256_KEY_GEN'
        | typeof constants.CKM_SHA3_224
        | 'CKM_SHA3_224'
        | typeof constants.CKM_SHA3_224_HMAC
        | 'CKM_SHA3_224_HMAC'
        | typeof constants.CKM_SHA3_224_KEY_GEN
        | 'CKM_SHA3_224_KEY_GEN'
        | typeof constants.CKM_SHA3_384
        | 'CKM_SHA3_384'
        | typeof constants.CKM_SHA3_384_HMAC
        | 'CKM_SHA3_384_HMAC'
        | typeof constants.CKM_SHA3_384_KEY_GEN
        | 'CKM_SHA3_384_KEY_GEN'
        | typeof constants.CKM_SHA3_512
        | 'CKM_SHA3_512'
        | typeof constants.CKM_SHA3_512_HMAC
        | 'CKM_SHA3_512_HMAC'
        | typeof constants.CKM_SHA3_512_KEY_GEN
        | 'CKM_SHA3_512_KEY_GEN'
        | typeof constants.CKM_CAST_KEY_GEN
        | 'CKM_CAST_KEY_GEN'
        | typeof constants.CKM_CAST_ECB
        | 'CKM_CAST_ECB'
        | typeof constants.CKM_CAST_MAC
        | 'CKM_CAST_MAC'
        | typeof constants.CKM_CAST3_KEY_GEN
        | 'CKM_CAST3_KEY_GEN'
        | typeof constants.CKM_CAST3_ECB
        | 'CKM_CAST3_ECB'
        | typeof constants.CKM_CAST3_MAC
        | 'CKM_CAST3_MAC'
        | typeof constants.CKM_CAST128_KEY_GEN
        | 'CKM_CAST128_KEY_GEN'
        | typeof constants.CKM_CAST5_KEY_GEN
        | 'CKM_CAST5_KEY_GEN'
        | typeof constants.CKM_CAST128_ECB
        | 'CKM_CAST128_ECB'
        | typeof constants.CKM_CAST5_ECB
        | 'CKM_CAST5_ECB'
        | typeof constants.CKM_CAST128_MAC
        | 'CKM_CAST128_MAC'
        | typeof constants.CKM_CAST5_MAC
        | 'CKM_CAST5_MAC'
        | typeof constants.CKM_RC5_KEY_GEN
        | 'CKM_RC5_KEY_GEN'
        | typeof constants.CKM_IDEA_KEY_GEN
        | 'CKM_IDEA_KEY_GEN'
        | typeof constants.CKM_IDEA_ECB
        | 'CKM_IDEA_ECB'
        | typeof constants.CKM_IDEA_MAC
        | 'CKM_IDEA_MAC'
        | typeof constants.CKM_GENERIC_SECRET_KEY_GEN
        | 'CKM_GENERIC_SECRET_KEY_GEN'
        | typeof constants.CKM_MD5_KEY_DERIVATION
        | 'CKM_MD5_KEY_DERIVATION'
        | typeof constants.CKM_MD2_KEY_DERIVATION
        | 'CKM_MD2_KEY_DERIVATION'
        | typeof constants.CKM_SHA1_KEY_DERIVATION
        | 'CKM_SHA1_KEY_DERIVATION'
        | typeof constants.CKM_SHA256_KEY_DERIVATION
        | 'CKM_SHA256_KEY_DERIVATION'
        | typeof constants.CKM_SHA384_KEY_DERIVATION
        | 'CKM_SHA384_KEY_DERIVATION'
        | typeof constants.CKM_SHA512_KEY_DERIVATION
        | 'CKM_SHA512_KEY_DERIVATION'
        | typeof constants.CKM_SHA224_KEY_DERIVATION
        | 'CKM_SHA224_KEY_DERIVATION'
        | typeof constants.CKM_SHA3_256_KEY_DERIVATION
        | 'CKM_SHA3_256_KEY_DERIVATION'
        | typeof constants.CKM_SHA3_256_KEY_DERIVE
        | 'CKM_SHA3_256_KEY_DERIVE'
        | typeof constants.CKM_SHA3_224_KEY_DERIVATION
        | 'CKM_SHA3_224_KEY_DERIVATION'
        | typeof constants.CKM_SHA3_224_KEY_DERIVE
        | 'CKM_SHA3_224_KEY_DERIVE'
        | typeof constants.CKM_SHA3_384_KEY_DERIVATION
        | 'CKM_SHA3_384_KEY_DERIVATION'
        | typeof constants.CKM_SHA3_384_KEY_DERIVE
        | 'CKM_SHA3_384_KEY_DERIVE'
        | typeof constants.CKM_SHA3_512_KEY_DERIVATION
        | 'CKM_SHA3_512_KEY_DERIVATION'
        | typeof constants.CKM_SHA3_512_KEY_DERIVE
        | 'CKM_SHA3_512_KEY_DERIVE'
        | typeof constants.CKM_SHAKE_128_KEY_DERIVATION
        | 'CKM_SHAKE_128_KEY_DERIVATION'
        | typeof constants.CKM_SHAKE_128_KEY_DERIVE
        | 'CKM_SHAKE_128_KEY_DERIVE'
        | typeof constants.CKM_SHAKE_256_KEY_DERIVATION
        | 'CKM_SHAKE_256_KEY_DERIVATION'
        | typeof constants.CKM_SHAKE_256_KEY_DERIVE
        | 'CKM_SHAKE_256_KEY_DERIVE'
        | typeof constants.CKM_KEY_WRAP_LYNKS
        | 'CKM_KEY_WRAP_LYNKS'
        | typeof constants.CKM_CAMELLIA_KEY_GEN
        | 'CKM_CAMELLIA_KEY_GEN'
        | typeof constants.CKM_CAMELLIA_ECB
        | 'CKM_CAMELLIA_ECB'
        | typeof constants.CKM_CAMELLIA_MAC
        | 'CKM_CAMELLIA_MAC'
        | typeof constants.CKM_ARIA_KEY_GEN
        | 'CKM_ARIA_KEY_GEN'
        | typeof constants.CKM_ARIA_ECB
        | 'CKM_ARIA_ECB'
        | typeof constants.CKM_ARIA_MAC
        | 'CKM_ARIA_MAC'
        | typeof constants.CKM_SEED_KEY_GEN
        | 'CKM_SEED_KEY_GEN'
        | typeof constants.CKM_SEED_ECB
        | 'CKM_SEED_ECB'
        | typeof constants.CKM_SEED_MAC
        | 'CKM_SEED_MAC'
        | typeof constants.CKM_SKIPJACK_KEY_GEN
        | 'CKM_SKIPJACK_KEY_GEN'
        | typeof constants.CKM_SKIPJACK_WRAP
        | 'CKM_SKIPJACK_WRAP'
        | typeof constants.CKM_KEA_KEY_PAIR_GEN
        | 'CKM_KEA_KEY_PAIR_GEN'
        | typeof constants.CKM_FORTEZZA_TIMESTAMP
        | 'CKM_FORTEZZA_TIMESTAMP'
        | typeof constants.CKM_BATON_KEY_GEN
        | 'CKM_BATON_KEY_GEN'
        | typeof constants.CKM_BATON_WRAP
        | 'CKM_BATON_WRAP'
        | typeof constants.CKM_EC_KEY_PAIR_GEN
        | 'CKM_EC_KEY_PAIR_GEN'
        | typeof constants.CKM_ECDSA_KEY_PAIR_GEN
        | 'CKM_ECDSA_KEY_PAIR_GEN'
        | typeof constants.CKM_ECDSA
        | 'CKM_ECDSA'
        | typeof constants.CKM_ECDSA_SHA1
        | 'CKM_ECDSA_SHA1'
        | typeof constants.CKM_ECDSA_SHA224
        | 'CKM_ECDSA_SHA224'
        | typeof constants.CKM_ECDSA_SHA256
        | 'CKM_ECDSA_SHA256'
        | typeof constants.CKM_ECDSA_SHA384
        | 'CKM_ECDSA_SHA384'
        | typeof constants.CKM_ECDSA_SHA512
        | 'CKM_ECDSA_SHA512'
        | typeof constants.CKM_ECDSA_SHA3_224
        | 'CKM_ECDSA_SHA3_224'
        | typeof constants.CKM_ECDSA_SHA3_256
        | 'CKM_ECDSA_SHA3_256'
        | typeof constants.CKM_ECDSA_SHA3_384
        | 'CKM_ECDSA_SHA3_384'
        | typeof constants.CKM_ECDSA_SHA3_512
        | 'CKM_ECDSA_SHA3_512'
        | typeof constants.CKM_EC_EDWARDS_KEY_PAIR_GEN
        | 'CKM_EC_EDWARDS_KEY_PAIR_GEN'
        | typeof constants.CKM_EC_MONTGOMERY_KEY_PAIR_GEN
        | 'CKM_EC_MONTGOMERY_KEY_PAIR_GEN'
        | typeof constants.CKM_JUNIPER_KEY_GEN
        | 'CKM_JUNIPER_KEY_GEN'
        | typeof constants.CKM_JUNIPER_WRAP
        | 'CKM_JUNIPER_WRAP'
        | typeof constants.CKM_FASTHASH
        | 'CKM_FASTHASH'
        | typeof constants.CKM_AES_XTS_KEY_GEN
        | 'CKM_AES_XTS_KEY_GEN'
        | typeof constants.CKM_AES_KEY_GEN
        | 'CKM_AES_KEY_GEN'
        | typeof constants.CKM_AES_ECB
        | 'CKM_AES_ECB'
        | typeof constants.CKM_AES_MAC
        | 'CKM_AES_MAC'
        | typeof constants.CKM_AES_CMAC
        | 'CKM_AES_CMAC'
        | typeof constants.CKM_AES_XCBC_MAC
        | 'CKM_AES_XCBC_MAC'
        | typeof constants.CKM_AES_XCBC_MAC_96
        | 'CKM_AES_XCBC_MAC_96'
        | typeof constants.CKM_BLOWFISH_KEY_GEN
        | 'CKM_BLOWFISH_KEY_GEN'
        | typeof constants.CKM_TWOFISH_KEY_GEN
        | 'CKM_TWOFISH_KEY_GEN'
        | typeof constants.CKM_GOSTR3410_KEY_PAIR_GEN
        | 'CKM_GOSTR3410_KEY_PAIR_GEN'
        | typeof constants.CKM_GOSTR3410
        | 'CKM_GOSTR3410'
        | typeof constants.CKM_GOST28147_KEY_GEN
        | 'CKM_GOST28147_KEY_GEN'
        | typeof constants.CKM_GOST28147_ECB
        | 'CKM_GOST28147_ECB'
        | typeof constants.CKM_CHACHA20_KEY_GEN
        | 'CKM_CHACHA20_KEY_GEN'
        | typeof constants.CKM_POLY1305_KEY_GEN
        | 'CKM_POLY1305_KEY_GEN'
        | typeof constants.CKM_POLY1305
        | 'CKM_POLY1305'
        | typeof constants.CKM_EC_KEY_PAIR_GEN_W_EXTRA_BITS
        | 'CKM_EC_KEY_PAIR_GEN_W_EXTRA_BITS'
        | typeof constants.CKM_DSA_PARAMETER_GEN
        | 'CKM_DSA_PARAMETER_GEN'
        | typeof constants.CKM_DH_PKCS_PARAMETER_GEN
        | 'CKM_DH_PKCS_PARAMETER_GEN'
        | typeof constants.CKM_X9_42_DH_PARAMETER_GEN
        | 'CKM_X9_42_DH_PARAMETER_GEN'
        | typeof constants.CKM_RSA_PKCS_TPM_1_1
        | 'CKM_RSA_PKCS_TPM_1_1'
        | typeof constants.CKM_RSA_PKCS_OAEP_TPM_1_1
        | 'CKM_RSA_PKCS_OAEP_TPM_1_1'
        | typeof constants.CKM_SHA_1_KEY_GEN
        | 'CKM_SHA_1_KEY_GEN'
        | typeof constants.CKM_SHA224_KEY_GEN
        | 'CKM_SHA224_KEY_GEN'
        | typeof constants.CKM_SHA256_KEY_GEN
        | 'CKM_SHA256_KEY_GEN'
        | typeof constants.CKM_SHA384_KEY_GEN
        | 'CKM_SHA384_KEY_GEN'
        | typeof constants.CKM_SHA512_KEY_GEN
        | 'CKM_SHA512_KEY_GEN'
        | typeof constants.CKM_SHA512_224_KEY_GEN
        | 'CKM_SHA512_224_KEY_GEN'
        | typeof constants.CKM_SHA512_256_KEY_GEN
        | 'CKM_SHA512_256_KEY_GEN'
        | typeof constants.CKM_SHA512_T_KEY_GEN
        | 'CKM_SHA512_T_KEY_GEN'
        | typeof constants.CKM_NULL
        | 'CKM_NULL'
        | typeof constants.CKM_BLAKE2B_160
        | 'CKM_BLAKE2B_160'
        | typeof constants.CKM_BLAKE2B_160_HMAC
        | 'CKM_BLAKE2B_160_HMAC'
        | typeof constants.CKM_BLAKE2B_160_KEY_DERIVE
        | 'CKM_BLAKE2B_160_KEY_DERIVE'
        | typeof constants.CKM_BLAKE2B_160_KEY_GEN
        | 'CKM_BLAKE2B_160_KEY_GEN'
        | typeof constants.CKM_BLAKE2B_256
        | 'CKM_BLAKE2B_256'
        | typeof constants.CKM_BLAKE2B_256_HMAC
        | 'CKM_BLAKE2B_256_HMAC'
        | typeof constants.CKM_BLAKE2B_256_KEY_DERIVE
        | 'CKM_BLAKE2B_256_KEY_DERIVE'
        | typeof constants.CKM_BLAKE2B_256_KEY_GEN
        | 'CKM_BLAKE2B_256_KEY_GEN'
        | typeof constants.CKM_BLAKE2B_384
        | 'CKM_BLAKE2B_384'
        | typeof constants.CKM_BLAKE2B_384_HMAC
        | 'CKM_BLAKE2B_384_HMAC'
        | typeof constants.CKM_BLAKE2B_384_KEY_DERIVE
        | 'CKM_BLAKE2B_384_KEY_DERIVE'
        | typeof constants.CKM_BLAKE2B_384_KEY_GEN
        | 'CKM_BLAKE2B_384_KEY_GEN'
        | typeof constants.CKM_BLAKE2B_512
        | 'CKM_BLAKE2B_512'
        | typeof constants.CKM_BLAKE2B_512_HMAC
        | 'CKM_BLAKE2B_512_HMAC'
        | typeof constants.CKM_BLAKE2B_512_KEY_DERIVE
        | 'CKM_BLAKE2B_512_KEY_DERIVE'
        | typeof constants.CKM_BLAKE2B_512_KEY_GEN
        | 'CKM_BLAKE2B_512_KEY_GEN'
        | typeof constants.CKM_HKDF_KEY_GEN
        | 'CKM_HKDF_KEY_GEN'
        | typeof constants.CKM_SALSA20_KEY_GEN
        | 'CKM_SALSA20_KEY_GEN'
        | typeof constants.CKM_HSS_KEY_PAIR_GEN
        | 'CKM_HSS_KEY_PAIR_GEN'
        | typeof constants.CKM_HSS
        | 'CKM_HSS'
        | typeof constants.CKM_XMSS_KEY_PAIR_GEN
        | 'CKM_XMSS_KEY_PAIR_GEN'
        | typeof constants.CKM_XMSSMT_KEY_PAIR_GEN
        | 'CKM_XMSSMT_KEY_PAIR_GEN'
        | typeof constants.CKM_XMSS
        | 'CKM_XMSS'
        | typeof constants.CKM_XMSSMT
        | 'CKM_XMSSMT'
        | typeof constants.CKM_PUB_KEY_FROM_PRIV_KEY
        | 'CKM_PUB_KEY_FROM_PRIV_KEY'
      readonly parameter?: undefined
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_RSA_PKCS_OAEP
        | 'CKM_RSA_PKCS_OAEP'
      readonly parameter: CK_RSA_PKCS_OAEP_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_RSA_PKCS_PSS
        | 'CKM_RSA_PKCS_PSS'
        | typeof constants.CKM_SHA1_RSA_PKCS_PSS
        | 'CKM_SHA1_RSA_PKCS_PSS'
        | typeof constants.CKM_SHA256_RSA_PKCS_PSS
        | 'CKM_SHA256_RSA_PKCS_PSS'
        | typeof constants.CKM_SHA384_RSA_PKCS_PSS
        | 'CKM_SHA384_RSA_PKCS_PSS'
        | typeof constants.CKM_SHA512_RSA_PKCS_PSS
        | 'CKM_SHA512_RSA_PKCS_PSS'
        | typeof constants.CKM_SHA224_RSA_PKCS_PSS
        | 'CKM_SHA224_RSA_PKCS_PSS'
        | typeof constants.CKM_SHA3_256_RSA_PKCS_PSS
        | 'CKM_SHA3_256_RSA_PKCS_PSS'
        | typeof constants.CKM_SHA3_384_RSA_PKCS_PSS
        | 'CKM_SHA3_384_RSA_PKCS_PSS'
        | typeof constants.CKM_SHA3_512_RSA_PKCS_PSS
        | 'CKM_SHA3_512_RSA_PKCS_PSS'
        | typeof constants.CKM_SHA3_224_RSA_PKCS_PSS
        | 'CKM_SHA3_224_RSA_PKCS_PSS'
      readonly parameter: CK_RSA_PKCS_PSS_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_ML_DSA
        | 'CKM_ML_DSA'
        | typeof constants.CKM_HASH_ML_DSA_SHA224
        | 'CKM_HASH_ML_DSA_SHA224'
        | typeof constants.CKM_HASH_ML_DSA_SHA256
        | 'CKM_HASH_ML_DSA_SHA256'
        | typeof constants.CKM_HASH_ML_DSA_SHA384
        | 'CKM_HASH_ML_DSA_SHA384'
        | typeof constants.CKM_HASH_ML_DSA_SHA512
        | 'CKM_HASH_ML_DSA_SHA512'
        | typeof constants.CKM_HASH_ML_DSA_SHA3_224
        | 'CKM_HASH_ML_DSA_SHA3_224'
        | typeof constants.CKM_HASH_ML_DSA_SHA3_256
        | 'CKM_HASH_ML_DSA_SHA3_256'
        | typeof constants.CKM_HASH_ML_DSA_SHA3_384
        | 'CKM_HASH_ML_DSA_SHA3_384'
        | typeof constants.CKM_HASH_ML_DSA_SHA3_512
        | 'CKM_HASH_ML_DSA_SHA3_512'
        | typeof constants.CKM_HASH_ML_DSA_SHAKE128
        | 'CKM_HASH_ML_DSA_SHAKE128'
        | typeof constants.CKM_HASH_ML_DSA_SHAKE256
        | 'CKM_HASH_ML_DSA_SHAKE256'
        | typeof constants.CKM_SLH_DSA
        | 'CKM_SLH_DSA'
        | typeof constants.CKM_HASH_SLH_DSA_SHA224
        | 'CKM_HASH_SLH_DSA_SHA224'
        | typeof constants.CKM_HASH_SLH_DSA_SHA256
        | 'CKM_HASH_SLH_DSA_SHA256'
        | typeof constants.CKM_HASH_SLH_DSA_SHA384
        | 'CKM_HASH_SLH_DSA_SHA384'
        | typeof constants.CKM_HASH_SLH_DSA_SHA512
        | 'CKM_HASH_SLH_DSA_SHA512'
        | typeof constants.CKM_HASH_SLH_DSA_SHA3_224
        | 'CKM_HASH_SLH_DSA_SHA3_224'
        | typeof constants.CKM_HASH_SLH_DSA_SHA3_256
        | 'CKM_HASH_SLH_DSA_SHA3_256'
        | typeof constants.CKM_HASH_SLH_DSA_SHA3_384
        | 'CKM_HASH_SLH_DSA_SHA3_384'
        | typeof constants.CKM_HASH_SLH_DSA_SHA3_512
        | 'CKM_HASH_SLH_DSA_SHA3_512'
        | typeof constants.CKM_HASH_SLH_DSA_SHAKE128
        | 'CKM_HASH_SLH_DSA_SHAKE128'
        | typeof constants.CKM_HASH_SLH_DSA_SHAKE256
        | 'CKM_HASH_SLH_DSA_SHAKE256'
      readonly parameter?: CK_SIGN_ADDITIONAL_CONTEXT | undefined
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_HASH_ML_DSA
        | 'CKM_HASH_ML_DSA'
        | typeof constants.CKM_HASH_SLH_DSA
        | 'CKM_HASH_SLH_DSA'
      readonly parameter: CK_HASH_SIGN_ADDITIONAL_CONTEXT
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_DH_PKCS_DERIVE
        | 'CKM_DH_PKCS_DERIVE'
        | typeof constants.CKM_DES_CBC
        | 'CKM_DES_CBC'
        | typeof constants.CKM_DES_CBC_PAD
        | 'CKM_DES_CBC_PAD'
        | typeof constants.CKM_DES3_CBC
        | 'CKM_DES3_CBC'
        | typeof constants.CKM_DES3_CBC_PAD
        | 'CKM_DES3_CBC_PAD'
        | typeof constants.CKM_CDMF_CBC
        | 'CKM_CDMF_CBC'
        | typeof constants.CKM_CDMF_CBC_PAD
        | 'CKM_CDMF_CBC_PAD'
        | typeof constants.CKM_DES_OFB64
        | 'CKM_DES_OFB64'
        | typeof constants.CKM_DES_OFB8
        | 'CKM_DES_OFB8'
        | typeof constants.CKM_DES_CFB64
        | 'CKM_DES_CFB64'
        | typeof constants.CKM_DES_CFB8
        | 'CKM_DES_CFB8'
        | typeof constants.CKM_CAST_CBC
        | 'CKM_CAST_CBC'
        | typeof constants.CKM_CAST_CBC_PAD
        | 'CKM_CAST_CBC_PAD'
        | typeof constants.CKM_CAST3_CBC
        | 'CKM_CAST3_CBC'
        | typeof constants.CKM_CAST3_CBC_PAD
        | 'CKM_CAST3_CBC_PAD'
        | typeof constants.CKM_CAST128_CBC
        | 'CKM_CAST128_CBC'
        | typeof constants.CKM_CAST5_CBC
        | 'CKM_CAST5_CBC'
        | typeof constants.CKM_CAST128_CBC_PAD
        | 'CKM_CAST128_CBC_PAD'
        | typeof constants.CKM_CAST5_CBC_PAD
        | 'CKM_CAST5_CBC_PAD'
        | typeof constants.CKM_IDEA_CBC
        | 'CKM_IDEA_CBC'
        | typeof constants.CKM_IDEA_CBC_PAD
        | 'CKM_IDEA_CBC_PAD'
        | typeof constants.CKM_CAMELLIA_CBC
        | 'CKM_CAMELLIA_CBC'
        | typeof constants.CKM_CAMELLIA_CBC_PAD
        | 'CKM_CAMELLIA_CBC_PAD'
        | typeof constants.CKM_ARIA_CBC
        | 'CKM_ARIA_CBC'
        | typeof constants.CKM_ARIA_CBC_PAD
        | 'CKM_ARIA_CBC_PAD'
        | typeof constants.CKM_SEED_CBC
        | 'CKM_SEED_CBC'
        | typeof constants.CKM_SEED_CBC_PAD
        | 'CKM_SEED_CBC_PAD'
        | typeof constants.CKM_SKIPJACK_ECB64
        | 'CKM_SKIPJACK_ECB64'
        | typeof constants.CKM_SKIPJACK_CBC64
        | 'CKM_SKIPJACK_CBC64'
        | typeof constants.CKM_SKIPJACK_OFB64
        | 'CKM_SKIPJACK_OFB64'
        | typeof constants.CKM_SKIPJACK_CFB64
        | 'CKM_SKIPJACK_CFB64'
        | typeof constants.CKM_SKIPJACK_CFB32
        | 'CKM_SKIPJACK_CFB32'
        | typeof constants.CKM_SKIPJACK_CFB16
        | 'CKM_SKIPJACK_CFB16'
        | typeof constants.CKM_SKIPJACK_CFB8
        | 'CKM_SKIPJACK_CFB8'
        | typeof constants.CKM_BATON_ECB128
        | 'CKM_BATON_ECB128'
        | typeof constants.CKM_BATON_ECB96
        | 'CKM_BATON_ECB96'
        | typeof constants.CKM_BATON_CBC128
        | 'CKM_BATON_CBC128'
        | typeof constants.CKM_BATON_COUNTER
        | 'CKM_BATON_COUNTER'
        | typeof constants.CKM_BATON_SHUFFLE
        | 'CKM_BATON_SHUFFLE'
        | typeof constants.CKM_JUNIPER_ECB128
        | 'CKM_JUNIPER_ECB128'
        | typeof constants.CKM_JUNIPER_CBC128
        | 'CKM_JUNIPER_CBC128'
        | typeof constants.CKM_JUNIPER_COUNTER
        | 'CKM_JUNIPER_COUNTER'
        | typeof constants.CKM_JUNIPER_SHUFFLE
        | 'CKM_JUNIPER_SHUFFLE'
        | typeof constants.CKM_AES_XTS
        | 'CKM_AES_XTS'
        | typeof constants.CKM_AES_CBC
        | 'CKM_AES_CBC'
        | typeof constants.CKM_AES_CBC_PAD
        | 'CKM_AES_CBC_PAD'
        | typeof constants.CKM_AES_CTS
        | 'CKM_AES_CTS'
        | typeof constants.CKM_BLOWFISH_CBC
        | 'CKM_BLOWFISH_CBC'
        | typeof constants.CKM_TWOFISH_CBC
        | 'CKM_TWOFISH_CBC'
        | typeof constants.CKM_BLOWFISH_CBC_PAD
        | 'CKM_BLOWFISH_CBC_PAD'
        | typeof constants.CKM_TWOFISH_CBC_PAD
        | 'CKM_TWOFISH_CBC_PAD'
        | typeof constants.CKM_AES_OFB
        | 'CKM_AES_OFB'
        | typeof constants.CKM_AES_CFB64
        | 'CKM_AES_CFB64'
        | typeof constants.CKM_AES_CFB8
        | 'CKM_AES_CFB8'
        | typeof constants.CKM_AES_CFB128
        | 'CKM_AES_CFB128'
        | typeof constants.CKM_AES_CFB1
        | 'CKM_AES_CFB1'
      readonly parameter: Uint8Array
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_X9_42_DH_DERIVE
        | 'CKM_X9_42_DH_DERIVE'
      readonly parameter: CK_X9_42_DH1_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_X9_42_DH_HYBRID_DERIVE
        | 'CKM_X9_42_DH_HYBRID_DERIVE'
      readonly parameter: CK_X9_42_DH2_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_X9_42_MQV_DERIVE
        | 'CKM_X9_42_MQV_DERIVE'
      readonly parameter: CK_X9_42_MQV_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_SHA512_224_HMAC_GENERAL
        | 'CKM_SHA512_224_HMAC_GENERAL'
        | typeof constants.CKM_SHA512_256_HMAC_GENERAL
        | 'CKM_SHA512_256_HMAC_GENERAL'
        | typeof constants.CKM_SHA512_T
        | 'CKM_SHA512_T'
        | typeof constants.CKM_SHA512_T_HMAC_GENERAL
        | 'CKM_SHA512_T_HMAC_GENERAL'
        | typeof constants.CKM_RC2_ECB
        | 'CKM_RC2_ECB'
        | typeof constants.CKM_RC2_MAC
        | 'CKM_RC2_MAC'
        | typeof constants.CKM_DES_MAC_GENERAL
        | 'CKM_DES_MAC_GENERAL'
        | typeof constants.CKM_DES3_MAC_GENERAL
        | 'CKM_DES3_MAC_GENERAL'
        | typeof constants.CKM_DES3_CMAC_GENERAL
        | 'CKM_DES3_CMAC_GENERAL'
        | typeof constants.CKM_CDMF_MAC_GENERAL
        | 'CKM_CDMF_MAC_GENERAL'
        | typeof constants.CKM_MD2_HMAC_GENERAL
        | 'CKM_MD2_HMAC_GENERAL'
        | typeof constants.CKM_MD5_HMAC_GENERAL
        | 'CKM_MD5_HMAC_GENERAL'
        | typeof constants.CKM_SHA_1_HMAC_GENERAL
        | 'CKM_SHA_1_HMAC_GENERAL'
        | typeof constants.CKM_RIPEMD128_HMAC_GENERAL
        | 'CKM_RIPEMD128_HMAC_GENERAL'
        | typeof constants.CKM_RIPEMD160_HMAC_GENERAL
        | 'CKM_RIPEMD160_HMAC_GENERAL'
        | typeof constants.CKM_SHA256_HMAC_GENERAL
        | 'CKM_SHA256_HMAC_GENERAL'
        | typeof constants.CKM_SHA224_HMAC_GENERAL
        | 'CKM_SHA224_HMAC_GENERAL'
        | typeof constants.CKM_SHA384_HMAC_GENERAL
        | 'CKM_SHA384_HMAC_GENERAL'
        | typeof constants.CKM_SHA512_HMAC_GENERAL
        | 'CKM_SHA512_HMAC_GENERAL'
        | typeof constants.CKM_SHA3_256_HMAC_GENERAL
        | 'CKM_SHA3_256_HMAC_GENERAL'
        | typeof constants.CKM_SHA3_224_HMAC_GENERAL
        | 'CKM_SHA3_224_HMAC_GENERAL'
        | typeof constants.CKM_SHA3_384_HMAC_GENERAL
        | 'CKM_SHA3_384_HMAC_GENERAL'
        | typeof constants.CKM_SHA3_512_HMAC_GENERAL
        | 'CKM_SHA3_512_HMAC_GENERAL'
        | typeof constants.CKM_CAST_MAC_GENERAL
        | 'CKM_CAST_MAC_GENERAL'
        | typeof constants.CKM_CAST3_MAC_GENERAL
        | 'CKM_CAST3_MAC_GENERAL'
        | typeof constants.CKM_CAST128_MAC_GENERAL
        | 'CKM_CAST128_MAC_GENERAL'
        | typeof constants.CKM_CAST5_MAC_GENERAL
        | 'CKM_CAST5_MAC_GENERAL'
        | typeof constants.CKM_IDEA_MAC_GENERAL
        | 'CKM_IDEA_MAC_GENERAL'
        | typeof constants.CKM_EXTRACT_KEY_FROM_KEY
        | 'CKM_EXTRACT_KEY_FROM_KEY'
        | typeof constants.CKM_SSL3_MD5_MAC
        | 'CKM_SSL3_MD5_MAC'
        | typeof constants.CKM_SSL3_SHA1_MAC
        | 'CKM_SSL3_SHA1_MAC'
        | typeof constants.CKM_WTLS_PRE_MASTER_KEY_GEN
        | 'CKM_WTLS_PRE_MASTER_KEY_GEN'
        | typeof constants.CKM_CAMELLIA_MAC_GENERAL
        | 'CKM_CAMELLIA_MAC_GENERAL'
        | typeof constants.CKM_ARIA_MAC_GENERAL
        | 'CKM_ARIA_MAC_GENERAL'
        | typeof constants.CKM_SEED_MAC_GENERAL
        | 'CKM_SEED_MAC_GENERAL'
        | typeof constants.CKM_AES_MAC_GENERAL
        | 'CKM_AES_MAC_GENERAL'
        | typeof constants.CKM_AES_CMAC_GENERAL
        | 'CKM_AES_CMAC_GENERAL'
        | typeof constants.CKM_BLAKE2B_160_HMAC_GENERAL
        | 'CKM_BLAKE2B_160_HMAC_GENERAL'
        | typeof constants.CKM_BLAKE2B_256_HMAC_GENERAL
        | 'CKM_BLAKE2B_256_HMAC_GENERAL'
        | typeof constants.CKM_BLAKE2B_384_HMAC_GENERAL
        | 'CKM_BLAKE2B_384_HMAC_GENERAL'
        | typeof constants.CKM_BLAKE2B_512_HMAC_GENERAL
        | 'CKM_BLAKE2B_512_HMAC_GENERAL'
      readonly parameter: number
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE
        | 'CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE'
        | typeof constants.CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH
        | 'CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH'
      readonly parameter: CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_RC2_CBC
        | 'CKM_RC2_CBC'
        | typeof constants.CKM_RC2_CBC_PAD
        | 'CKM_RC2_CBC_PAD'
      readonly parameter: CK_RC2_CBC_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_RC2_MAC_GENERAL
        | 'CKM_RC2_MAC_GENERAL'
      readonly parameter: CK_RC2_MAC_GENERAL_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_SECURID
        | 'CKM_SECURID'
        | typeof constants.CKM_HOTP
        | 'CKM_HOTP'
        | typeof constants.CKM_ACTI
        | 'CKM_ACTI'
      readonly parameter: CK_OTP_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_RC5_ECB
        | 'CKM_RC5_ECB'
        | typeof constants.CKM_RC5_MAC
        | 'CKM_RC5_MAC'
      readonly parameter: CK_RC5_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_RC5_CBC
        | 'CKM_RC5_CBC'
        | typeof constants.CKM_RC5_CBC_PAD
        | 'CKM_RC5_CBC_PAD'
      readonly parameter: CK_RC5_CBC_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_RC5_MAC_GENERAL
        | 'CKM_RC5_MAC_GENERAL'
      readonly parameter: CK_RC5_MAC_GENERAL_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_CONCATENATE_BASE_AND_KEY
        | 'CKM_CONCATENATE_BASE_AND_KEY'
      readonly parameter: ObjectHandleLike
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_CONCATENATE_BASE_AND_DATA
        | 'CKM_CONCATENATE_BASE_AND_DATA'
        | typeof constants.CKM_CONCATENATE_DATA_AND_BASE
        | 'CKM_CONCATENATE_DATA_AND_BASE'
        | typeof constants.CKM_XOR_BASE_AND_DATA
        | 'CKM_XOR_BASE_AND_DATA'
        | typeof constants.CKM_CAMELLIA_ECB_ENCRYPT_DATA
        | 'CKM_CAMELLIA_ECB_ENCRYPT_DATA'
        | typeof constants.CKM_ARIA_ECB_ENCRYPT_DATA
        | 'CKM_ARIA_ECB_ENCRYPT_DATA'
        | typeof constants.CKM_SEED_ECB_ENCRYPT_DATA
        | 'CKM_SEED_ECB_ENCRYPT_DATA'
        | typeof constants.CKM_DES_ECB_ENCRYPT_DATA
        | 'CKM_DES_ECB_ENCRYPT_DATA'
        | typeof constants.CKM_DES3_ECB_ENCRYPT_DATA
        | 'CKM_DES3_ECB_ENCRYPT_DATA'
        | typeof constants.CKM_AES_ECB_ENCRYPT_DATA
        | 'CKM_AES_ECB_ENCRYPT_DATA'
      readonly parameter: CK_KEY_DERIVATION_STRING_DATA
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_SSL3_PRE_MASTER_KEY_GEN
        | 'CKM_SSL3_PRE_MASTER_KEY_GEN'
        | typeof constants.CKM_TLS_PRE_MASTER_KEY_GEN
        | 'CKM_TLS_PRE_MASTER_KEY_GEN'
      readonly parameter: CK_VERSION
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_SSL3_MASTER_KEY_DERIVE
        | 'CKM_SSL3_MASTER_KEY_DERIVE'
        | typeof constants.CKM_SSL3_MASTER_KEY_DERIVE_DH
        | 'CKM_SSL3_MASTER_KEY_DERIVE_DH'
        | typeof constants.CKM_TLS_MASTER_KEY_DERIVE
        | 'CKM_TLS_MASTER_KEY_DERIVE'
        | typeof constants.CKM_TLS_MASTER_KEY_DERIVE_DH
        | 'CKM_TLS_MASTER_KEY_DERIVE_DH'
      readonly parameter: CK_SSL3_MASTER_KEY_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_SSL3_KEY_AND_MAC_DERIVE
        | 'CKM_SSL3_KEY_AND_MAC_DERIVE'
        | typeof constants.CKM_TLS_KEY_AND_MAC_DERIVE
        | 'CKM_TLS_KEY_AND_MAC_DERIVE'
      readonly parameter: CK_SSL3_KEY_MAT_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_TLS_PRF
        | 'CKM_TLS_PRF'
      readonly parameter: CK_TLS_PRF_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_PBE_MD2_DES_CBC
        | 'CKM_PBE_MD2_DES_CBC'
        | typeof constants.CKM_PBE_MD5_DES_CBC
        | 'CKM_PBE_MD5_DES_CBC'
        | typeof constants.CKM_PBE_MD5_CAST_CBC
        | 'CKM_PBE_MD5_CAST_CBC'
        | typeof constants.CKM_PBE_MD5_CAST3_CBC
        | 'CKM_PBE_MD5_CAST3_CBC'
        | typeof constants.CKM_PBE_MD5_CAST128_CBC
        | 'CKM_PBE_MD5_CAST128_CBC'
        | typeof constants.CKM_PBE_MD5_CAST5_CBC
        | 'CKM_PBE_MD5_CAST5_CBC'
        | typeof constants.CKM_PBE_SHA1_CAST128_CBC
        | 'CKM_PBE_SHA1_CAST128_CBC'
        | typeof constants.CKM_PBE_SHA1_CAST5_CBC
        | 'CKM_PBE_SHA1_CAST5_CBC'
        | typeof constants.CKM_PBE_SHA1_RC4_128
        | 'CKM_PBE_SHA1_RC4_128'
        | typeof constants.CKM_PBE_SHA1_RC4_40
        | 'CKM_PBE_SHA1_RC4_40'
        | typeof constants.CKM_PBE_SHA1_DES3_EDE_CBC
        | 'CKM_PBE_SHA1_DES3_EDE_CBC'
        | typeof constants.CKM_PBE_SHA1_DES2_EDE_CBC
        | 'CKM_PBE_SHA1_DES2_EDE_CBC'
        | typeof constants.CKM_PBE_SHA1_RC2_128_CBC
        | 'CKM_PBE_SHA1_RC2_128_CBC'
        | typeof constants.CKM_PBE_SHA1_RC2_40_CBC
        | 'CKM_PBE_SHA1_RC2_40_CBC'
        | typeof constants.CKM_PBA_SHA1_WITH_SHA1_HMAC
        | 'CKM_PBA_SHA1_WITH_SHA1_HMAC'
      readonly parameter: CK_PBE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_SP800_108_COUNTER_KDF
        | 'CKM_SP800_108_COUNTER_KDF'
        | typeof constants.CKM_SP800_108_DOUBLE_PIPELINE_KDF
        | 'CKM_SP800_108_DOUBLE_PIPELINE_KDF'
      readonly parameter: CK_SP800_108_KDF_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_SP800_108_FEEDBACK_KDF
        | 'CKM_SP800_108_FEEDBACK_KDF'
      readonly parameter: CK_SP800_108_FEEDBACK_KDF_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_PKCS5_PBKD2
        | 'CKM_PKCS5_PBKD2'
      readonly parameter: CK_PKCS5_PBKD2_PARAMS2 | CK_PKCS5_PBKD2_PARAMS
      readonly parameterType?: 'CK_PKCS5_PBKD2_PARAMS2' | 'CK_PKCS5_PBKD2_PARAMS' | undefined
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_WTLS_MASTER_KEY_DERIVE
        | 'CKM_WTLS_MASTER_KEY_DERIVE'
        | typeof constants.CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC
        | 'CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC'
      readonly parameter: CK_WTLS_MASTER_KEY_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_WTLS_PRF
        | 'CKM_WTLS_PRF'
      readonly parameter: CK_WTLS_PRF_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE
        | 'CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE'
        | typeof constants.CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE
        | 'CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE'
      readonly parameter: CK_WTLS_KEY_MAT_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_TLS10_MAC_SERVER
        | 'CKM_TLS10_MAC_SERVER'
        | typeof constants.CKM_TLS10_MAC_CLIENT
        | 'CKM_TLS10_MAC_CLIENT'
        | typeof constants.CKM_GOSTR3410_WITH_GOSTR3411
        | 'CKM_GOSTR3410_WITH_GOSTR3411'
        | typeof constants.CKM_GOSTR3411
        | 'CKM_GOSTR3411'
        | typeof constants.CKM_GOSTR3411_HMAC
        | 'CKM_GOSTR3411_HMAC'
        | typeof constants.CKM_GOST28147
        | 'CKM_GOST28147'
        | typeof constants.CKM_GOST28147_MAC
        | 'CKM_GOST28147_MAC'
        | typeof constants.CKM_GOST28147_KEY_WRAP
        | 'CKM_GOST28147_KEY_WRAP'
        | typeof constants.CKM_AES_KEY_WRAP
        | 'CKM_AES_KEY_WRAP'
        | typeof constants.CKM_AES_KEY_WRAP_PAD
        | 'CKM_AES_KEY_WRAP_PAD'
        | typeof constants.CKM_AES_KEY_WRAP_KWP
        | 'CKM_AES_KEY_WRAP_KWP'
        | typeof constants.CKM_AES_KEY_WRAP_PKCS7
        | 'CKM_AES_KEY_WRAP_PKCS7'
        | typeof constants.CKM_X2RATCHET_ENCRYPT
        | 'CKM_X2RATCHET_ENCRYPT'
        | typeof constants.CKM_X2RATCHET_DECRYPT
        | 'CKM_X2RATCHET_DECRYPT'
      readonly parameter?: Uint8Array | undefined
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_TLS12_MAC
        | 'CKM_TLS12_MAC'
        | typeof constants.CKM_TLS_MAC
        | 'CKM_TLS_MAC'
      readonly parameter: CK_TLS_MAC_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_TLS12_KDF
        | 'CKM_TLS12_KDF'
        | typeof constants.CKM_TLS_KDF
        | 'CKM_TLS_KDF'
      readonly parameter: CK_TLS_KDF_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_TLS12_MASTER_KEY_DERIVE
        | 'CKM_TLS12_MASTER_KEY_DERIVE'
        | typeof constants.CKM_TLS12_MASTER_KEY_DERIVE_DH
        | 'CKM_TLS12_MASTER_KEY_DERIVE_DH'
      readonly parameter: CK_TLS12_MASTER_KEY_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_TLS12_KEY_AND_MAC_DERIVE
        | 'CKM_TLS12_KEY_AND_MAC_DERIVE'
        | typeof constants.CKM_TLS12_KEY_SAFE_DERIVE
        | 'CKM_TLS12_KEY_SAFE_DERIVE'
      readonly parameter: CK_TLS12_KEY_MAT_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_KEY_WRAP_SET_OAEP
        | 'CKM_KEY_WRAP_SET_OAEP'
      readonly parameter: CK_KEY_WRAP_SET_OAEP_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_CMS_SIG
        | 'CKM_CMS_SIG'
      readonly parameter: CK_CMS_SIG_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_KIP_DERIVE
        | 'CKM_KIP_DERIVE'
        | typeof constants.CKM_KIP_WRAP
        | 'CKM_KIP_WRAP'
        | typeof constants.CKM_KIP_MAC
        | 'CKM_KIP_MAC'
      readonly parameter: CK_KIP_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_CAMELLIA_CBC_ENCRYPT_DATA
        | 'CKM_CAMELLIA_CBC_ENCRYPT_DATA'
      readonly parameter: CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_CAMELLIA_CTR
        | 'CKM_CAMELLIA_CTR'
      readonly parameter: CK_CAMELLIA_CTR_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_ARIA_CBC_ENCRYPT_DATA
        | 'CKM_ARIA_CBC_ENCRYPT_DATA'
      readonly parameter: CK_ARIA_CBC_ENCRYPT_DATA_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_SEED_CBC_ENCRYPT_DATA
        | 'CKM_SEED_CBC_ENCRYPT_DATA'
      readonly parameter: CK_SEED_CBC_ENCRYPT_DATA_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_SKIPJACK_PRIVATE_WRAP
        | 'CKM_SKIPJACK_PRIVATE_WRAP'
      readonly parameter: CK_SKIPJACK_PRIVATE_WRAP_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_SKIPJACK_RELAYX
        | 'CKM_SKIPJACK_RELAYX'
      readonly parameter: CK_SKIPJACK_RELAYX_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_KEA_KEY_DERIVE
        | 'CKM_KEA_KEY_DERIVE'
        | typeof constants.CKM_KEA_DERIVE
        | 'CKM_KEA_DERIVE'
      readonly parameter: CK_KEA_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_ECDH1_DERIVE
        | 'CKM_ECDH1_DERIVE'
        | typeof constants.CKM_ECDH1_COFACTOR_DERIVE
        | 'CKM_ECDH1_COFACTOR_DERIVE'
      readonly parameter: CK_ECDH1_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_ECMQV_DERIVE
        | 'CKM_ECMQV_DERIVE'
      readonly parameter: CK_ECMQV_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_ECDH_AES_KEY_WRAP
        | 'CKM_ECDH_AES_KEY_WRAP'
        | typeof constants.CKM_ECDH_X_AES_KEY_WRAP
        | 'CKM_ECDH_X_AES_KEY_WRAP'
        | typeof constants.CKM_ECDH_COF_AES_KEY_WRAP
        | 'CKM_ECDH_COF_AES_KEY_WRAP'
      readonly parameter: CK_ECDH_AES_KEY_WRAP_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_RSA_AES_KEY_WRAP
        | 'CKM_RSA_AES_KEY_WRAP'
      readonly parameter: CK_RSA_AES_KEY_WRAP_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_EDDSA
        | 'CKM_EDDSA'
      readonly parameter?: CK_EDDSA_PARAMS | undefined
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_AES_CTR
        | 'CKM_AES_CTR'
      readonly parameter: CK_AES_CTR_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_AES_GCM
        | 'CKM_AES_GCM'
      readonly parameter: CK_GCM_PARAMS | CK_GCM_WRAP_PARAMS
      readonly parameterType?: 'CK_GCM_PARAMS' | 'CK_GCM_WRAP_PARAMS' | undefined
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_AES_CCM
        | 'CKM_AES_CCM'
      readonly parameter: CK_CCM_PARAMS | CK_CCM_WRAP_PARAMS
      readonly parameterType?: 'CK_CCM_PARAMS' | 'CK_CCM_WRAP_PARAMS' | undefined
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_AES_GMAC
        | 'CKM_AES_GMAC'
      readonly parameter: CK_GCM_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_DES_CBC_ENCRYPT_DATA
        | 'CKM_DES_CBC_ENCRYPT_DATA'
        | typeof constants.CKM_DES3_CBC_ENCRYPT_DATA
        | 'CKM_DES3_CBC_ENCRYPT_DATA'
      readonly parameter: CK_DES_CBC_ENCRYPT_DATA_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_AES_CBC_ENCRYPT_DATA
        | 'CKM_AES_CBC_ENCRYPT_DATA'
      readonly parameter: CK_AES_CBC_ENCRYPT_DATA_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_GOSTR3410_KEY_WRAP
        | 'CKM_GOSTR3410_KEY_WRAP'
      readonly parameter: CK_GOSTR3410_KEY_WRAP_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_GOSTR3410_DERIVE
        | 'CKM_GOSTR3410_DERIVE'
      readonly parameter: CK_GOSTR3410_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_CHACHA20
        | 'CKM_CHACHA20'
      readonly parameter: CK_CHACHA20_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_DSA_PROBABILISTIC_PARAMETER_GEN
        | 'CKM_DSA_PROBABILISTIC_PARAMETER_GEN'
        | typeof constants.CKM_DSA_PROBABLISTIC_PARAMETER_GEN
        | 'CKM_DSA_PROBABLISTIC_PARAMETER_GEN'
        | typeof constants.CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN
        | 'CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN'
        | typeof constants.CKM_DSA_FIPS_G_GEN
        | 'CKM_DSA_FIPS_G_GEN'
      readonly parameter: CK_DSA_PARAMETER_GEN_PARAM
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_SALSA20
        | 'CKM_SALSA20'
      readonly parameter: CK_SALSA20_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_CHACHA20_POLY1305
        | 'CKM_CHACHA20_POLY1305'
        | typeof constants.CKM_SALSA20_POLY1305
        | 'CKM_SALSA20_POLY1305'
      readonly parameter: CK_SALSA20_CHACHA20_POLY1305_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_X3DH_INITIALIZE
        | 'CKM_X3DH_INITIALIZE'
      readonly parameter: CK_X3DH_INITIATE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_X3DH_RESPOND
        | 'CKM_X3DH_RESPOND'
      readonly parameter: CK_X3DH_RESPOND_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_X2RATCHET_INITIALIZE
        | 'CKM_X2RATCHET_INITIALIZE'
      readonly parameter: CK_X2RATCHET_INITIALIZE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_X2RATCHET_RESPOND
        | 'CKM_X2RATCHET_RESPOND'
      readonly parameter: CK_X2RATCHET_RESPOND_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_XEDDSA
        | 'CKM_XEDDSA'
      readonly parameter: CK_XEDDSA_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_HKDF_DERIVE
        | 'CKM_HKDF_DERIVE'
        | typeof constants.CKM_HKDF_DATA
        | 'CKM_HKDF_DATA'
      readonly parameter: CK_HKDF_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_IKE2_PRF_PLUS_DERIVE
        | 'CKM_IKE2_PRF_PLUS_DERIVE'
      readonly parameter: CK_IKE2_PRF_PLUS_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_IKE_PRF_DERIVE
        | 'CKM_IKE_PRF_DERIVE'
      readonly parameter: CK_IKE_PRF_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_IKE1_PRF_DERIVE
        | 'CKM_IKE1_PRF_DERIVE'
      readonly parameter: CK_IKE1_PRF_DERIVE_PARAMS
    }
  | {
      readonly mechanism:
        | typeof constants.CKM_IKE1_EXTENDED_DERIVE
        | 'CKM_IKE1_EXTENDED_DERIVE'
      readonly parameter: CK_IKE1_EXTENDED_DERIVE_PARAMS
    }

/** Mechanisms whose parameters come with the messages; `C_Message*Init` takes them without one. */
export type MessageInitMechanism =
  | {
      readonly mechanism:
        | typeof constants.CKM_AES_GCM
        | 'CKM_AES_GCM'
        | typeof constants.CKM_AES_CCM
        | 'CKM_AES_CCM'
        | typeof constants.CKM_CHACHA20_POLY1305
        | 'CKM_CHACHA20_POLY1305'
        | typeof constants.CKM_SALSA20_POLY1305
        | 'CKM_SALSA20_POLY1305'
      readonly parameter?: undefined
    }
