// Generated from packages/types/data/mechanisms.tsv by `pnpm generate`. Do not edit.

import type { MechanismFacts } from '../mechanisms.js'

export type MechanismName =
  | 'CKM_RSA_PKCS_KEY_PAIR_GEN'
  | 'CKM_RSA_PKCS'
  | 'CKM_RSA_9796'
  | 'CKM_RSA_X_509'
  | 'CKM_MD2_RSA_PKCS'
  | 'CKM_MD5_RSA_PKCS'
  | 'CKM_SHA1_RSA_PKCS'
  | 'CKM_RIPEMD128_RSA_PKCS'
  | 'CKM_RIPEMD160_RSA_PKCS'
  | 'CKM_RSA_PKCS_OAEP'
  | 'CKM_RSA_X9_31_KEY_PAIR_GEN'
  | 'CKM_RSA_X9_31'
  | 'CKM_SHA1_RSA_X9_31'
  | 'CKM_RSA_PKCS_PSS'
  | 'CKM_SHA1_RSA_PKCS_PSS'
  | 'CKM_ML_KEM_KEY_PAIR_GEN'
  | 'CKM_DSA_KEY_PAIR_GEN'
  | 'CKM_DSA'
  | 'CKM_DSA_SHA1'
  | 'CKM_DSA_SHA224'
  | 'CKM_DSA_SHA256'
  | 'CKM_DSA_SHA384'
  | 'CKM_DSA_SHA512'
  | 'CKM_ML_KEM'
  | 'CKM_DSA_SHA3_224'
  | 'CKM_DSA_SHA3_256'
  | 'CKM_DSA_SHA3_384'
  | 'CKM_DSA_SHA3_512'
  | 'CKM_ML_DSA_KEY_PAIR_GEN'
  | 'CKM_ML_DSA'
  | 'CKM_HASH_ML_DSA'
  | 'CKM_DH_PKCS_KEY_PAIR_GEN'
  | 'CKM_DH_PKCS_DERIVE'
  | 'CKM_HASH_ML_DSA_SHA224'
  | 'CKM_HASH_ML_DSA_SHA256'
  | 'CKM_HASH_ML_DSA_SHA384'
  | 'CKM_HASH_ML_DSA_SHA512'
  | 'CKM_HASH_ML_DSA_SHA3_224'
  | 'CKM_HASH_ML_DSA_SHA3_256'
  | 'CKM_HASH_ML_DSA_SHA3_384'
  | 'CKM_HASH_ML_DSA_SHA3_512'
  | 'CKM_HASH_ML_DSA_SHAKE128'
  | 'CKM_HASH_ML_DSA_SHAKE256'
  | 'CKM_SLH_DSA_KEY_PAIR_GEN'
  | 'CKM_SLH_DSA'
  | 'CKM_X9_42_DH_KEY_PAIR_GEN'
  | 'CKM_X9_42_DH_DERIVE'
  | 'CKM_X9_42_DH_HYBRID_DERIVE'
  | 'CKM_X9_42_MQV_DERIVE'
  | 'CKM_HASH_SLH_DSA'
  | 'CKM_HASH_SLH_DSA_SHA224'
  | 'CKM_HASH_SLH_DSA_SHA256'
  | 'CKM_HASH_SLH_DSA_SHA384'
  | 'CKM_HASH_SLH_DSA_SHA512'
  | 'CKM_HASH_SLH_DSA_SHA3_224'
  | 'CKM_HASH_SLH_DSA_SHA3_256'
  | 'CKM_HASH_SLH_DSA_SHA3_384'
  | 'CKM_HASH_SLH_DSA_SHA3_512'
  | 'CKM_HASH_SLH_DSA_SHAKE128'
  | 'CKM_HASH_SLH_DSA_SHAKE256'
  | 'CKM_SHA256_RSA_PKCS'
  | 'CKM_SHA384_RSA_PKCS'
  | 'CKM_SHA512_RSA_PKCS'
  | 'CKM_SHA256_RSA_PKCS_PSS'
  | 'CKM_SHA384_RSA_PKCS_PSS'
  | 'CKM_SHA512_RSA_PKCS_PSS'
  | 'CKM_SHA224_RSA_PKCS'
  | 'CKM_SHA224_RSA_PKCS_PSS'
  | 'CKM_SHA512_224'
  | 'CKM_SHA512_224_HMAC'
  | 'CKM_SHA512_224_HMAC_GENERAL'
  | 'CKM_SHA512_224_KEY_DERIVATION'
  | 'CKM_SHA512_256'
  | 'CKM_SHA512_256_HMAC'
  | 'CKM_SHA512_256_HMAC_GENERAL'
  | 'CKM_SHA512_256_KEY_DERIVATION'
  | 'CKM_SHA512_T'
  | 'CKM_SHA512_T_HMAC'
  | 'CKM_SHA512_T_HMAC_GENERAL'
  | 'CKM_SHA512_T_KEY_DERIVATION'
  | 'CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE'
  | 'CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH'
  | 'CKM_SHA3_256_RSA_PKCS'
  | 'CKM_SHA3_384_RSA_PKCS'
  | 'CKM_SHA3_512_RSA_PKCS'
  | 'CKM_SHA3_256_RSA_PKCS_PSS'
  | 'CKM_SHA3_384_RSA_PKCS_PSS'
  | 'CKM_SHA3_512_RSA_PKCS_PSS'
  | 'CKM_SHA3_224_RSA_PKCS'
  | 'CKM_SHA3_224_RSA_PKCS_PSS'
  | 'CKM_RC2_KEY_GEN'
  | 'CKM_RC2_ECB'
  | 'CKM_RC2_CBC'
  | 'CKM_RC2_MAC'
  | 'CKM_RC2_MAC_GENERAL'
  | 'CKM_RC2_CBC_PAD'
  | 'CKM_RC4_KEY_GEN'
  | 'CKM_RC4'
  | 'CKM_DES_KEY_GEN'
  | 'CKM_DES_ECB'
  | 'CKM_DES_CBC'
  | 'CKM_DES_MAC'
  | 'CKM_DES_MAC_GENERAL'
  | 'CKM_DES_CBC_PAD'
  | 'CKM_DES2_KEY_GEN'
  | 'CKM_DES3_KEY_GEN'
  | 'CKM_DES3_ECB'
  | 'CKM_DES3_CBC'
  | 'CKM_DES3_MAC'
  | 'CKM_DES3_MAC_GENERAL'
  | 'CKM_DES3_CBC_PAD'
  | 'CKM_DES3_CMAC_GENERAL'
  | 'CKM_DES3_CMAC'
  | 'CKM_CDMF_KEY_GEN'
  | 'CKM_CDMF_ECB'
  | 'CKM_CDMF_CBC'
  | 'CKM_CDMF_MAC'
  | 'CKM_CDMF_MAC_GENERAL'
  | 'CKM_CDMF_CBC_PAD'
  | 'CKM_DES_OFB64'
  | 'CKM_DES_OFB8'
  | 'CKM_DES_CFB64'
  | 'CKM_DES_CFB8'
  | 'CKM_MD2'
  | 'CKM_MD2_HMAC'
  | 'CKM_MD2_HMAC_GENERAL'
  | 'CKM_MD5'
  | 'CKM_MD5_HMAC'
  | 'CKM_MD5_HMAC_GENERAL'
  | 'CKM_SHA_1'
  | 'CKM_SHA_1_HMAC'
  | 'CKM_SHA_1_HMAC_GENERAL'
  | 'CKM_RIPEMD128'
  | 'CKM_RIPEMD128_HMAC'
  | 'CKM_RIPEMD128_HMAC_GENERAL'
  | 'CKM_RIPEMD160'
  | 'CKM_RIPEMD160_HMAC'
  | 'CKM_RIPEMD160_HMAC_GENERAL'
  | 'CKM_SHA256'
  | 'CKM_SHA256_HMAC'
  | 'CKM_SHA256_HMAC_GENERAL'
  | 'CKM_SHA224'
  | 'CKM_SHA224_HMAC'
  | 'CKM_SHA224_HMAC_GENERAL'
  | 'CKM_SHA384'
  | 'CKM_SHA384_HMAC'
  | 'CKM_SHA384_HMAC_GENERAL'
  | 'CKM_SHA512'
  | 'CKM_SHA512_HMAC'
  | 'CKM_SHA512_HMAC_GENERAL'
  | 'CKM_SECURID_KEY_GEN'
  | 'CKM_SECURID'
  | 'CKM_HOTP_KEY_GEN'
  | 'CKM_HOTP'
  | 'CKM_ACTI'
  | 'CKM_ACTI_KEY_GEN'
  | 'CKM_SHA3_256'
  | 'CKM_SHA3_256_HMAC'
  | 'CKM_SHA3_256_HMAC_GENERAL'
  | 'CKM_SHA3_256_KEY_GEN'
  | 'CKM_SHA3_224'
  | 'CKM_SHA3_224_HMAC'
  | 'CKM_SHA3_224_HMAC_GENERAL'
  | 'CKM_SHA3_224_KEY_GEN'
  | 'CKM_SHA3_384'
  | 'CKM_SHA3_384_HMAC'
  | 'CKM_SHA3_384_HMAC_GENERAL'
  | 'CKM_SHA3_384_KEY_GEN'
  | 'CKM_SHA3_512'
  | 'CKM_SHA3_512_HMAC'
  | 'CKM_SHA3_512_HMAC_GENERAL'
  | 'CKM_SHA3_512_KEY_GEN'
  | 'CKM_CAST_KEY_GEN'
  | 'CKM_CAST_ECB'
  | 'CKM_CAST_CBC'
  | 'CKM_CAST_MAC'
  | 'CKM_CAST_MAC_GENERAL'
  | 'CKM_CAST_CBC_PAD'
  | 'CKM_CAST3_KEY_GEN'
  | 'CKM_CAST3_ECB'
  | 'CKM_CAST3_CBC'
  | 'CKM_CAST3_MAC'
  | 'CKM_CAST3_MAC_GENERAL'
  | 'CKM_CAST3_CBC_PAD'
  | 'CKM_CAST128_KEY_GEN'
  | 'CKM_CAST5_KEY_GEN'
  | 'CKM_CAST128_ECB'
  | 'CKM_CAST5_ECB'
  | 'CKM_CAST128_CBC'
  | 'CKM_CAST5_CBC'
  | 'CKM_CAST128_MAC'
  | 'CKM_CAST5_MAC'
  | 'CKM_CAST128_MAC_GENERAL'
  | 'CKM_CAST5_MAC_GENERAL'
  | 'CKM_CAST128_CBC_PAD'
  | 'CKM_CAST5_CBC_PAD'
  | 'CKM_RC5_KEY_GEN'
  | 'CKM_RC5_ECB'
  | 'CKM_RC5_CBC'
  | 'CKM_RC5_MAC'
  | 'CKM_RC5_MAC_GENERAL'
  | 'CKM_RC5_CBC_PAD'
  | 'CKM_IDEA_KEY_GEN'
  | 'CKM_IDEA_ECB'
  | 'CKM_IDEA_CBC'
  | 'CKM_IDEA_MAC'
  | 'CKM_IDEA_MAC_GENERAL'
  | 'CKM_IDEA_CBC_PAD'
  | 'CKM_GENERIC_SECRET_KEY_GEN'
  | 'CKM_CONCATENATE_BASE_AND_KEY'
  | 'CKM_CONCATENATE_BASE_AND_DATA'
  | 'CKM_CONCATENATE_DATA_AND_BASE'
  | 'CKM_XOR_BASE_AND_DATA'
  | 'CKM_EXTRACT_KEY_FROM_KEY'
  | 'CKM_SSL3_PRE_MASTER_KEY_GEN'
  | 'CKM_SSL3_MASTER_KEY_DERIVE'
  | 'CKM_SSL3_KEY_AND_MAC_DERIVE'
  | 'CKM_SSL3_MASTER_KEY_DERIVE_DH'
  | 'CKM_TLS_PRE_MASTER_KEY_GEN'
  | 'CKM_TLS_MASTER_KEY_DERIVE'
  | 'CKM_TLS_KEY_AND_MAC_DERIVE'
  | 'CKM_TLS_MASTER_KEY_DERIVE_DH'
  | 'CKM_TLS_PRF'
  | 'CKM_SSL3_MD5_MAC'
  | 'CKM_SSL3_SHA1_MAC'
  | 'CKM_MD5_KEY_DERIVATION'
  | 'CKM_MD2_KEY_DERIVATION'
  | 'CKM_SHA1_KEY_DERIVATION'
  | 'CKM_SHA256_KEY_DERIVATION'
  | 'CKM_SHA384_KEY_DERIVATION'
  | 'CKM_SHA512_KEY_DERIVATION'
  | 'CKM_SHA224_KEY_DERIVATION'
  | 'CKM_SHA3_256_KEY_DERIVATION'
  | 'CKM_SHA3_256_KEY_DERIVE'
  | 'CKM_SHA3_224_KEY_DERIVATION'
  | 'CKM_SHA3_224_KEY_DERIVE'
  | 'CKM_SHA3_384_KEY_DERIVATION'
  | 'CKM_SHA3_384_KEY_DERIVE'
  | 'CKM_SHA3_512_KEY_DERIVATION'
  | 'CKM_SHA3_512_KEY_DERIVE'
  | 'CKM_SHAKE_128_KEY_DERIVATION'
  | 'CKM_SHAKE_128_KEY_DERIVE'
  | 'CKM_SHAKE_256_KEY_DERIVATION'
  | 'CKM_SHAKE_256_KEY_DERIVE'
  | 'CKM_PBE_MD2_DES_CBC'
  | 'CKM_PBE_MD5_DES_CBC'
  | 'CKM_PBE_MD5_CAST_CBC'
  | 'CKM_PBE_MD5_CAST3_CBC'
  | 'CKM_PBE_MD5_CAST128_CBC'
  | 'CKM_PBE_MD5_CAST5_CBC'
  | 'CKM_PBE_SHA1_CAST128_CBC'
  | 'CKM_PBE_SHA1_CAST5_CBC'
  | 'CKM_PBE_SHA1_RC4_128'
  | 'CKM_PBE_SHA1_RC4_40'
  | 'CKM_PBE_SHA1_DES3_EDE_CBC'
  | 'CKM_PBE_SHA1_DES2_EDE_CBC'
  | 'CKM_PBE_SHA1_RC2_128_CBC'
  | 'CKM_PBE_SHA1_RC2_40_CBC'
  | 'CKM_SP800_108_COUNTER_KDF'
  | 'CKM_SP800_108_FEEDBACK_KDF'
  | 'CKM_SP800_108_DOUBLE_PIPELINE_KDF'
  | 'CKM_PKCS5_PBKD2'
  | 'CKM_PBA_SHA1_WITH_SHA1_HMAC'
  | 'CKM_WTLS_PRE_MASTER_KEY_GEN'
  | 'CKM_WTLS_MASTER_KEY_DERIVE'
  | 'CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC'
  | 'CKM_WTLS_PRF'
  | 'CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE'
  | 'CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE'
  | 'CKM_TLS10_MAC_SERVER'
  | 'CKM_TLS10_MAC_CLIENT'
  | 'CKM_TLS12_MAC'
  | 'CKM_TLS12_KDF'
  | 'CKM_TLS12_MASTER_KEY_DERIVE'
  | 'CKM_TLS12_KEY_AND_MAC_DERIVE'
  | 'CKM_TLS12_MASTER_KEY_DERIVE_DH'
  | 'CKM_TLS12_KEY_SAFE_DERIVE'
  | 'CKM_TLS_MAC'
  | 'CKM_TLS_KDF'
  | 'CKM_KEY_WRAP_LYNKS'
  | 'CKM_KEY_WRAP_SET_OAEP'
  | 'CKM_CMS_SIG'
  | 'CKM_KIP_DERIVE'
  | 'CKM_KIP_WRAP'
  | 'CKM_KIP_MAC'
  | 'CKM_CAMELLIA_KEY_GEN'
  | 'CKM_CAMELLIA_ECB'
  | 'CKM_CAMELLIA_CBC'
  | 'CKM_CAMELLIA_MAC'
  | 'CKM_CAMELLIA_MAC_GENERAL'
  | 'CKM_CAMELLIA_CBC_PAD'
  | 'CKM_CAMELLIA_ECB_ENCRYPT_DATA'
  | 'CKM_CAMELLIA_CBC_ENCRYPT_DATA'
  | 'CKM_CAMELLIA_CTR'
  | 'CKM_ARIA_KEY_GEN'
  | 'CKM_ARIA_ECB'
  | 'CKM_ARIA_CBC'
  | 'CKM_ARIA_MAC'
  | 'CKM_ARIA_MAC_GENERAL'
  | 'CKM_ARIA_CBC_PAD'
  | 'CKM_ARIA_ECB_ENCRYPT_DATA'
  | 'CKM_ARIA_CBC_ENCRYPT_DATA'
  | 'CKM_SEED_KEY_GEN'
  | 'CKM_SEED_ECB'
  | 'CKM_SEED_CBC'
  | 'CKM_SEED_MAC'
  | 'CKM_SEED_MAC_GENERAL'
  | 'CKM_SEED_CBC_PAD'
  | 'CKM_SEED_ECB_ENCRYPT_DATA'
  | 'CKM_SEED_CBC_ENCRYPT_DATA'
  | 'CKM_SKIPJACK_KEY_GEN'
  | 'CKM_SKIPJACK_ECB64'
  | 'CKM_SKIPJACK_CBC64'
  | 'CKM_SKIPJACK_OFB64'
  | 'CKM_SKIPJACK_CFB64'
  | 'CKM_SKIPJACK_CFB32'
  | 'CKM_SKIPJACK_CFB16'
  | 'CKM_SKIPJACK_CFB8'
  | 'CKM_SKIPJACK_WRAP'
  | 'CKM_SKIPJACK_PRIVATE_WRAP'
  | 'CKM_SKIPJACK_RELAYX'
  | 'CKM_KEA_KEY_PAIR_GEN'
  | 'CKM_KEA_KEY_DERIVE'
  | 'CKM_KEA_DERIVE'
  | 'CKM_FORTEZZA_TIMESTAMP'
  | 'CKM_BATON_KEY_GEN'
  | 'CKM_BATON_ECB128'
  | 'CKM_BATON_ECB96'
  | 'CKM_BATON_CBC128'
  | 'CKM_BATON_COUNTER'
  | 'CKM_BATON_SHUFFLE'
  | 'CKM_BATON_WRAP'
  | 'CKM_EC_KEY_PAIR_GEN'
  | 'CKM_ECDSA_KEY_PAIR_GEN'
  | 'CKM_ECDSA'
  | 'CKM_ECDSA_SHA1'
  | 'CKM_ECDSA_SHA224'
  | 'CKM_ECDSA_SHA256'
  | 'CKM_ECDSA_SHA384'
  | 'CKM_ECDSA_SHA512'
  | 'CKM_ECDSA_SHA3_224'
  | 'CKM_ECDSA_SHA3_256'
  | 'CKM_ECDSA_SHA3_384'
  | 'CKM_ECDSA_SHA3_512'
  | 'CKM_ECDH1_DERIVE'
  | 'CKM_ECDH1_COFACTOR_DERIVE'
  | 'CKM_ECMQV_DERIVE'
  | 'CKM_ECDH_AES_KEY_WRAP'
  | 'CKM_RSA_AES_KEY_WRAP'
  | 'CKM_EC_EDWARDS_KEY_PAIR_GEN'
  | 'CKM_EC_MONTGOMERY_KEY_PAIR_GEN'
  | 'CKM_EDDSA'
  | 'CKM_JUNIPER_KEY_GEN'
  | 'CKM_JUNIPER_ECB128'
  | 'CKM_JUNIPER_CBC128'
  | 'CKM_JUNIPER_COUNTER'
  | 'CKM_JUNIPER_SHUFFLE'
  | 'CKM_JUNIPER_WRAP'
  | 'CKM_FASTHASH'
  | 'CKM_AES_XTS'
  | 'CKM_AES_XTS_KEY_GEN'
  | 'CKM_AES_KEY_GEN'
  | 'CKM_AES_ECB'
  | 'CKM_AES_CBC'
  | 'CKM_AES_MAC'
  | 'CKM_AES_MAC_GENERAL'
  | 'CKM_AES_CBC_PAD'
  | 'CKM_AES_CTR'
  | 'CKM_AES_GCM'
  | 'CKM_AES_CCM'
  | 'CKM_AES_CTS'
  | 'CKM_AES_CMAC'
  | 'CKM_AES_CMAC_GENERAL'
  | 'CKM_AES_XCBC_MAC'
  | 'CKM_AES_XCBC_MAC_96'
  | 'CKM_AES_GMAC'
  | 'CKM_BLOWFISH_KEY_GEN'
  | 'CKM_BLOWFISH_CBC'
  | 'CKM_TWOFISH_KEY_GEN'
  | 'CKM_TWOFISH_CBC'
  | 'CKM_BLOWFISH_CBC_PAD'
  | 'CKM_TWOFISH_CBC_PAD'
  | 'CKM_DES_ECB_ENCRYPT_DATA'
  | 'CKM_DES_CBC_ENCRYPT_DATA'
  | 'CKM_DES3_ECB_ENCRYPT_DATA'
  | 'CKM_DES3_CBC_ENCRYPT_DATA'
  | 'CKM_AES_ECB_ENCRYPT_DATA'
  | 'CKM_AES_CBC_ENCRYPT_DATA'
  | 'CKM_GOSTR3410_KEY_PAIR_GEN'
  | 'CKM_GOSTR3410'
  | 'CKM_GOSTR3410_WITH_GOSTR3411'
  | 'CKM_GOSTR3410_KEY_WRAP'
  | 'CKM_GOSTR3410_DERIVE'
  | 'CKM_GOSTR3411'
  | 'CKM_GOSTR3411_HMAC'
  | 'CKM_GOST28147_KEY_GEN'
  | 'CKM_GOST28147_ECB'
  | 'CKM_GOST28147'
  | 'CKM_GOST28147_MAC'
  | 'CKM_GOST28147_KEY_WRAP'
  | 'CKM_CHACHA20_KEY_GEN'
  | 'CKM_CHACHA20'
  | 'CKM_POLY1305_KEY_GEN'
  | 'CKM_POLY1305'
  | 'CKM_EC_KEY_PAIR_GEN_W_EXTRA_BITS'
  | 'CKM_DSA_PARAMETER_GEN'
  | 'CKM_DH_PKCS_PARAMETER_GEN'
  | 'CKM_X9_42_DH_PARAMETER_GEN'
  | 'CKM_DSA_PROBABILISTIC_PARAMETER_GEN'
  | 'CKM_DSA_PROBABLISTIC_PARAMETER_GEN'
  | 'CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN'
  | 'CKM_DSA_FIPS_G_GEN'
  | 'CKM_AES_OFB'
  | 'CKM_AES_CFB64'
  | 'CKM_AES_CFB8'
  | 'CKM_AES_CFB128'
  | 'CKM_AES_CFB1'
  | 'CKM_AES_KEY_WRAP'
  | 'CKM_AES_KEY_WRAP_PAD'
  | 'CKM_AES_KEY_WRAP_KWP'
  | 'CKM_AES_KEY_WRAP_PKCS7'
  | 'CKM_RSA_PKCS_TPM_1_1'
  | 'CKM_RSA_PKCS_OAEP_TPM_1_1'
  | 'CKM_SHA_1_KEY_GEN'
  | 'CKM_SHA224_KEY_GEN'
  | 'CKM_SHA256_KEY_GEN'
  | 'CKM_SHA384_KEY_GEN'
  | 'CKM_SHA512_KEY_GEN'
  | 'CKM_SHA512_224_KEY_GEN'
  | 'CKM_SHA512_256_KEY_GEN'
  | 'CKM_SHA512_T_KEY_GEN'
  | 'CKM_NULL'
  | 'CKM_BLAKE2B_160'
  | 'CKM_BLAKE2B_160_HMAC'
  | 'CKM_BLAKE2B_160_HMAC_GENERAL'
  | 'CKM_BLAKE2B_160_KEY_DERIVE'
  | 'CKM_BLAKE2B_160_KEY_GEN'
  | 'CKM_BLAKE2B_256'
  | 'CKM_BLAKE2B_256_HMAC'
  | 'CKM_BLAKE2B_256_HMAC_GENERAL'
  | 'CKM_BLAKE2B_256_KEY_DERIVE'
  | 'CKM_BLAKE2B_256_KEY_GEN'
  | 'CKM_BLAKE2B_384'
  | 'CKM_BLAKE2B_384_HMAC'
  | 'CKM_BLAKE2B_384_HMAC_GENERAL'
  | 'CKM_BLAKE2B_384_KEY_DERIVE'
  | 'CKM_BLAKE2B_384_KEY_GEN'
  | 'CKM_BLAKE2B_512'
  | 'CKM_BLAKE2B_512_HMAC'
  | 'CKM_BLAKE2B_512_HMAC_GENERAL'
  | 'CKM_BLAKE2B_512_KEY_DERIVE'
  | 'CKM_BLAKE2B_512_KEY_GEN'
  | 'CKM_SALSA20'
  | 'CKM_CHACHA20_POLY1305'
  | 'CKM_SALSA20_POLY1305'
  | 'CKM_X3DH_INITIALIZE'
  | 'CKM_X3DH_RESPOND'
  | 'CKM_X2RATCHET_INITIALIZE'
  | 'CKM_X2RATCHET_RESPOND'
  | 'CKM_X2RATCHET_ENCRYPT'
  | 'CKM_X2RATCHET_DECRYPT'
  | 'CKM_XEDDSA'
  | 'CKM_HKDF_DERIVE'
  | 'CKM_HKDF_DATA'
  | 'CKM_HKDF_KEY_GEN'
  | 'CKM_SALSA20_KEY_GEN'
  | 'CKM_IKE2_PRF_PLUS_DERIVE'
  | 'CKM_IKE_PRF_DERIVE'
  | 'CKM_IKE1_PRF_DERIVE'
  | 'CKM_IKE1_EXTENDED_DERIVE'
  | 'CKM_HSS_KEY_PAIR_GEN'
  | 'CKM_HSS'
  | 'CKM_XMSS_KEY_PAIR_GEN'
  | 'CKM_XMSSMT_KEY_PAIR_GEN'
  | 'CKM_XMSS'
  | 'CKM_XMSSMT'
  | 'CKM_ECDH_X_AES_KEY_WRAP'
  | 'CKM_ECDH_COF_AES_KEY_WRAP'
  | 'CKM_PUB_KEY_FROM_PRIV_KEY'
  | 'CKM_VENDOR_DEFINED'

/** What a mechanism can be used for; the names are those of the operations, not of the flags of `CK_MECHANISM_INFO`. */
export type MechanismFunction =
  | 'generateKeyPair'
  | 'encrypt'
  | 'decrypt'
  | 'sign'
  | 'verify'
  | 'signRecover'
  | 'verifyRecover'
  | 'wrap'
  | 'unwrap'
  | 'encapsulate'
  | 'decapsulate'
  | 'derive'
  | 'digest'
  | 'generateKey'
  | 'messageEncrypt'
  | 'messageDecrypt'
  | 'wrapAuthenticated'
  | 'unwrapAuthenticated'

export type MechanismLimit =
  | 'singlePartOnly'
  | 'multiPartOnlyViaVerifySignature'
  | 'notSupported'

export const MECHANISMS: Readonly<Record<MechanismName, MechanismFacts>> = {
  CKM_RSA_PKCS_KEY_PAIR_GEN: { name: 'CKM_RSA_PKCS_KEY_PAIR_GEN', value: 0x00000000, since: '2.40', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_RSA_PKCS: { name: 'CKM_RSA_PKCS', value: 0x00000001, since: '2.40', functions: ['encrypt', 'decrypt', 'sign', 'verify', 'signRecover', 'verifyRecover', 'wrap', 'unwrap', 'encapsulate', 'decapsulate'], limits: { decrypt: 'singlePartOnly', encrypt: 'singlePartOnly', sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_RSA_9796: { name: 'CKM_RSA_9796', value: 0x00000002, since: '2.40', functions: ['sign', 'verify', 'signRecover', 'verifyRecover'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_RSA_X_509: { name: 'CKM_RSA_X_509', value: 0x00000003, since: '2.40', functions: ['encrypt', 'decrypt', 'sign', 'verify', 'signRecover', 'verifyRecover', 'wrap', 'unwrap', 'encapsulate', 'decapsulate'], limits: { decrypt: 'singlePartOnly', encrypt: 'singlePartOnly', sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_MD2_RSA_PKCS: { name: 'CKM_MD2_RSA_PKCS', value: 0x00000004, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_MD5_RSA_PKCS: { name: 'CKM_MD5_RSA_PKCS', value: 0x00000005, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA1_RSA_PKCS: { name: 'CKM_SHA1_RSA_PKCS', value: 0x00000006, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_RIPEMD128_RSA_PKCS: { name: 'CKM_RIPEMD128_RSA_PKCS', value: 0x00000007, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_RIPEMD160_RSA_PKCS: { name: 'CKM_RIPEMD160_RSA_PKCS', value: 0x00000008, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_RSA_PKCS_OAEP: { name: 'CKM_RSA_PKCS_OAEP', value: 0x00000009, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap', 'encapsulate', 'decapsulate'], limits: { decrypt: 'singlePartOnly', encrypt: 'singlePartOnly' }, parameter: { kind: 'struct', struct: 'CK_RSA_PKCS_OAEP_PARAMS' } },
  CKM_RSA_X9_31_KEY_PAIR_GEN: { name: 'CKM_RSA_X9_31_KEY_PAIR_GEN', value: 0x0000000A, since: '2.40', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_RSA_X9_31: { name: 'CKM_RSA_X9_31', value: 0x0000000B, since: '2.40', functions: ['sign', 'verify'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_SHA1_RSA_X9_31: { name: 'CKM_SHA1_RSA_X9_31', value: 0x0000000C, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_RSA_PKCS_PSS: { name: 'CKM_RSA_PKCS_PSS', value: 0x0000000D, since: '2.40', functions: ['sign', 'verify'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'struct', struct: 'CK_RSA_PKCS_PSS_PARAMS' } },
  CKM_SHA1_RSA_PKCS_PSS: { name: 'CKM_SHA1_RSA_PKCS_PSS', value: 0x0000000E, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RSA_PKCS_PSS_PARAMS' } },
  CKM_ML_KEM_KEY_PAIR_GEN: { name: 'CKM_ML_KEM_KEY_PAIR_GEN', value: 0x0000000F, since: '3.2', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_DSA_KEY_PAIR_GEN: { name: 'CKM_DSA_KEY_PAIR_GEN', value: 0x00000010, since: '2.40', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_DSA: { name: 'CKM_DSA', value: 0x00000011, since: '2.40', functions: ['sign', 'verify'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_DSA_SHA1: { name: 'CKM_DSA_SHA1', value: 0x00000012, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_DSA_SHA224: { name: 'CKM_DSA_SHA224', value: 0x00000013, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_DSA_SHA256: { name: 'CKM_DSA_SHA256', value: 0x00000014, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_DSA_SHA384: { name: 'CKM_DSA_SHA384', value: 0x00000015, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_DSA_SHA512: { name: 'CKM_DSA_SHA512', value: 0x00000016, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ML_KEM: { name: 'CKM_ML_KEM', value: 0x00000017, since: '3.2', functions: ['encapsulate', 'decapsulate'], parameter: { kind: 'none' } },
  CKM_DSA_SHA3_224: { name: 'CKM_DSA_SHA3_224', value: 0x00000018, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_DSA_SHA3_256: { name: 'CKM_DSA_SHA3_256', value: 0x00000019, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_DSA_SHA3_384: { name: 'CKM_DSA_SHA3_384', value: 0x0000001A, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_DSA_SHA3_512: { name: 'CKM_DSA_SHA3_512', value: 0x0000001B, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ML_DSA_KEY_PAIR_GEN: { name: 'CKM_ML_DSA_KEY_PAIR_GEN', value: 0x0000001C, since: '3.2', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_ML_DSA: { name: 'CKM_ML_DSA', value: 0x0000001D, since: '3.2', functions: ['sign', 'verify'], limits: { verify: 'multiPartOnlyViaVerifySignature' }, parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_ML_DSA: { name: 'CKM_HASH_ML_DSA', value: 0x0000001F, since: '3.2', functions: ['sign', 'verify'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'struct', struct: 'CK_HASH_SIGN_ADDITIONAL_CONTEXT' } },
  CKM_DH_PKCS_KEY_PAIR_GEN: { name: 'CKM_DH_PKCS_KEY_PAIR_GEN', value: 0x00000020, since: '2.40', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_DH_PKCS_DERIVE: { name: 'CKM_DH_PKCS_DERIVE', value: 0x00000021, since: '2.40', functions: ['derive', 'encapsulate', 'decapsulate'], parameter: { kind: 'bytes', meaning: 'publicValue' } },
  CKM_HASH_ML_DSA_SHA224: { name: 'CKM_HASH_ML_DSA_SHA224', value: 0x00000023, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_ML_DSA_SHA256: { name: 'CKM_HASH_ML_DSA_SHA256', value: 0x00000024, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_ML_DSA_SHA384: { name: 'CKM_HASH_ML_DSA_SHA384', value: 0x00000025, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_ML_DSA_SHA512: { name: 'CKM_HASH_ML_DSA_SHA512', value: 0x00000026, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_ML_DSA_SHA3_224: { name: 'CKM_HASH_ML_DSA_SHA3_224', value: 0x00000027, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_ML_DSA_SHA3_256: { name: 'CKM_HASH_ML_DSA_SHA3_256', value: 0x00000028, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_ML_DSA_SHA3_384: { name: 'CKM_HASH_ML_DSA_SHA3_384', value: 0x00000029, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_ML_DSA_SHA3_512: { name: 'CKM_HASH_ML_DSA_SHA3_512', value: 0x0000002A, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_ML_DSA_SHAKE128: { name: 'CKM_HASH_ML_DSA_SHAKE128', value: 0x0000002B, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_ML_DSA_SHAKE256: { name: 'CKM_HASH_ML_DSA_SHAKE256', value: 0x0000002C, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_SLH_DSA_KEY_PAIR_GEN: { name: 'CKM_SLH_DSA_KEY_PAIR_GEN', value: 0x0000002D, since: '3.2', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_SLH_DSA: { name: 'CKM_SLH_DSA', value: 0x0000002E, since: '3.2', functions: ['sign', 'verify'], limits: { verify: 'multiPartOnlyViaVerifySignature' }, parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_X9_42_DH_KEY_PAIR_GEN: { name: 'CKM_X9_42_DH_KEY_PAIR_GEN', value: 0x00000030, since: '2.40', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_X9_42_DH_DERIVE: { name: 'CKM_X9_42_DH_DERIVE', value: 0x00000031, since: '2.40', functions: ['derive', 'encapsulate', 'decapsulate'], parameter: { kind: 'struct', struct: 'CK_X9_42_DH1_DERIVE_PARAMS' } },
  CKM_X9_42_DH_HYBRID_DERIVE: { name: 'CKM_X9_42_DH_HYBRID_DERIVE', value: 0x00000032, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_X9_42_DH2_DERIVE_PARAMS' } },
  CKM_X9_42_MQV_DERIVE: { name: 'CKM_X9_42_MQV_DERIVE', value: 0x00000033, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_X9_42_MQV_DERIVE_PARAMS' } },
  CKM_HASH_SLH_DSA: { name: 'CKM_HASH_SLH_DSA', value: 0x00000034, since: '3.2', functions: ['sign', 'verify'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'struct', struct: 'CK_HASH_SIGN_ADDITIONAL_CONTEXT' } },
  CKM_HASH_SLH_DSA_SHA224: { name: 'CKM_HASH_SLH_DSA_SHA224', value: 0x00000036, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_SLH_DSA_SHA256: { name: 'CKM_HASH_SLH_DSA_SHA256', value: 0x00000037, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_SLH_DSA_SHA384: { name: 'CKM_HASH_SLH_DSA_SHA384', value: 0x00000038, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_SLH_DSA_SHA512: { name: 'CKM_HASH_SLH_DSA_SHA512', value: 0x00000039, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_SLH_DSA_SHA3_224: { name: 'CKM_HASH_SLH_DSA_SHA3_224', value: 0x0000003A, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_SLH_DSA_SHA3_256: { name: 'CKM_HASH_SLH_DSA_SHA3_256', value: 0x0000003B, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_SLH_DSA_SHA3_384: { name: 'CKM_HASH_SLH_DSA_SHA3_384', value: 0x0000003C, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_SLH_DSA_SHA3_512: { name: 'CKM_HASH_SLH_DSA_SHA3_512', value: 0x0000003D, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_SLH_DSA_SHAKE128: { name: 'CKM_HASH_SLH_DSA_SHAKE128', value: 0x0000003E, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_HASH_SLH_DSA_SHAKE256: { name: 'CKM_HASH_SLH_DSA_SHAKE256', value: 0x0000003F, since: '3.2', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_SIGN_ADDITIONAL_CONTEXT' }, parameterOptional: true },
  CKM_SHA256_RSA_PKCS: { name: 'CKM_SHA256_RSA_PKCS', value: 0x00000040, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA384_RSA_PKCS: { name: 'CKM_SHA384_RSA_PKCS', value: 0x00000041, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA512_RSA_PKCS: { name: 'CKM_SHA512_RSA_PKCS', value: 0x00000042, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA256_RSA_PKCS_PSS: { name: 'CKM_SHA256_RSA_PKCS_PSS', value: 0x00000043, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RSA_PKCS_PSS_PARAMS' } },
  CKM_SHA384_RSA_PKCS_PSS: { name: 'CKM_SHA384_RSA_PKCS_PSS', value: 0x00000044, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RSA_PKCS_PSS_PARAMS' } },
  CKM_SHA512_RSA_PKCS_PSS: { name: 'CKM_SHA512_RSA_PKCS_PSS', value: 0x00000045, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RSA_PKCS_PSS_PARAMS' } },
  CKM_SHA224_RSA_PKCS: { name: 'CKM_SHA224_RSA_PKCS', value: 0x00000046, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA224_RSA_PKCS_PSS: { name: 'CKM_SHA224_RSA_PKCS_PSS', value: 0x00000047, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RSA_PKCS_PSS_PARAMS' } },
  CKM_SHA512_224: { name: 'CKM_SHA512_224', value: 0x00000048, since: '2.40', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_SHA512_224_HMAC: { name: 'CKM_SHA512_224_HMAC', value: 0x00000049, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA512_224_HMAC_GENERAL: { name: 'CKM_SHA512_224_HMAC_GENERAL', value: 0x0000004A, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA512_224_KEY_DERIVATION: { name: 'CKM_SHA512_224_KEY_DERIVATION', value: 0x0000004B, since: '2.40', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA512_256: { name: 'CKM_SHA512_256', value: 0x0000004C, since: '2.40', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_SHA512_256_HMAC: { name: 'CKM_SHA512_256_HMAC', value: 0x0000004D, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA512_256_HMAC_GENERAL: { name: 'CKM_SHA512_256_HMAC_GENERAL', value: 0x0000004E, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA512_256_KEY_DERIVATION: { name: 'CKM_SHA512_256_KEY_DERIVATION', value: 0x0000004F, since: '2.40', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA512_T: { name: 'CKM_SHA512_T', value: 0x00000050, since: '2.40', functions: ['digest'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA512_T_HMAC: { name: 'CKM_SHA512_T_HMAC', value: 0x00000051, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA512_T_HMAC_GENERAL: { name: 'CKM_SHA512_T_HMAC_GENERAL', value: 0x00000052, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA512_T_KEY_DERIVATION: { name: 'CKM_SHA512_T_KEY_DERIVATION', value: 0x00000053, since: '2.40', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE: { name: 'CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE', value: 0x00000056, since: '3.2', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS' } },
  CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH: { name: 'CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH', value: 0x00000057, since: '3.2', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS' } },
  CKM_SHA3_256_RSA_PKCS: { name: 'CKM_SHA3_256_RSA_PKCS', value: 0x00000060, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA3_384_RSA_PKCS: { name: 'CKM_SHA3_384_RSA_PKCS', value: 0x00000061, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA3_512_RSA_PKCS: { name: 'CKM_SHA3_512_RSA_PKCS', value: 0x00000062, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA3_256_RSA_PKCS_PSS: { name: 'CKM_SHA3_256_RSA_PKCS_PSS', value: 0x00000063, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RSA_PKCS_PSS_PARAMS' } },
  CKM_SHA3_384_RSA_PKCS_PSS: { name: 'CKM_SHA3_384_RSA_PKCS_PSS', value: 0x00000064, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RSA_PKCS_PSS_PARAMS' } },
  CKM_SHA3_512_RSA_PKCS_PSS: { name: 'CKM_SHA3_512_RSA_PKCS_PSS', value: 0x00000065, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RSA_PKCS_PSS_PARAMS' } },
  CKM_SHA3_224_RSA_PKCS: { name: 'CKM_SHA3_224_RSA_PKCS', value: 0x00000066, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA3_224_RSA_PKCS_PSS: { name: 'CKM_SHA3_224_RSA_PKCS_PSS', value: 0x00000067, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RSA_PKCS_PSS_PARAMS' } },
  CKM_RC2_KEY_GEN: { name: 'CKM_RC2_KEY_GEN', value: 0x00000100, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_RC2_ECB: { name: 'CKM_RC2_ECB', value: 0x00000101, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'ulong', ctype: 'CK_RC2_PARAMS' } },
  CKM_RC2_CBC: { name: 'CKM_RC2_CBC', value: 0x00000102, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_RC2_CBC_PARAMS' } },
  CKM_RC2_MAC: { name: 'CKM_RC2_MAC', value: 0x00000103, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_RC2_PARAMS' } },
  CKM_RC2_MAC_GENERAL: { name: 'CKM_RC2_MAC_GENERAL', value: 0x00000104, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RC2_MAC_GENERAL_PARAMS' } },
  CKM_RC2_CBC_PAD: { name: 'CKM_RC2_CBC_PAD', value: 0x00000105, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_RC2_CBC_PARAMS' } },
  CKM_RC4_KEY_GEN: { name: 'CKM_RC4_KEY_GEN', value: 0x00000110, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_RC4: { name: 'CKM_RC4', value: 0x00000111, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'none' } },
  CKM_DES_KEY_GEN: { name: 'CKM_DES_KEY_GEN', value: 0x00000120, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_DES_ECB: { name: 'CKM_DES_ECB', value: 0x00000121, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_DES_CBC: { name: 'CKM_DES_CBC', value: 0x00000122, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_DES_MAC: { name: 'CKM_DES_MAC', value: 0x00000123, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_DES_MAC_GENERAL: { name: 'CKM_DES_MAC_GENERAL', value: 0x00000124, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_DES_CBC_PAD: { name: 'CKM_DES_CBC_PAD', value: 0x00000125, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_DES2_KEY_GEN: { name: 'CKM_DES2_KEY_GEN', value: 0x00000130, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_DES3_KEY_GEN: { name: 'CKM_DES3_KEY_GEN', value: 0x00000131, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_DES3_ECB: { name: 'CKM_DES3_ECB', value: 0x00000132, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_DES3_CBC: { name: 'CKM_DES3_CBC', value: 0x00000133, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_DES3_MAC: { name: 'CKM_DES3_MAC', value: 0x00000134, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_DES3_MAC_GENERAL: { name: 'CKM_DES3_MAC_GENERAL', value: 0x00000135, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_DES3_CBC_PAD: { name: 'CKM_DES3_CBC_PAD', value: 0x00000136, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_DES3_CMAC_GENERAL: { name: 'CKM_DES3_CMAC_GENERAL', value: 0x00000137, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_DES3_CMAC: { name: 'CKM_DES3_CMAC', value: 0x00000138, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_CDMF_KEY_GEN: { name: 'CKM_CDMF_KEY_GEN', value: 0x00000140, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_CDMF_ECB: { name: 'CKM_CDMF_ECB', value: 0x00000141, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_CDMF_CBC: { name: 'CKM_CDMF_CBC', value: 0x00000142, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_CDMF_MAC: { name: 'CKM_CDMF_MAC', value: 0x00000143, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_CDMF_MAC_GENERAL: { name: 'CKM_CDMF_MAC_GENERAL', value: 0x00000144, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_CDMF_CBC_PAD: { name: 'CKM_CDMF_CBC_PAD', value: 0x00000145, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_DES_OFB64: { name: 'CKM_DES_OFB64', value: 0x00000150, since: '2.40', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_DES_OFB8: { name: 'CKM_DES_OFB8', value: 0x00000151, since: '2.40', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_DES_CFB64: { name: 'CKM_DES_CFB64', value: 0x00000152, since: '2.40', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_DES_CFB8: { name: 'CKM_DES_CFB8', value: 0x00000153, since: '2.40', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_MD2: { name: 'CKM_MD2', value: 0x00000200, since: '2.40', status: 'historical', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_MD2_HMAC: { name: 'CKM_MD2_HMAC', value: 0x00000201, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_MD2_HMAC_GENERAL: { name: 'CKM_MD2_HMAC_GENERAL', value: 0x00000202, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_MD5: { name: 'CKM_MD5', value: 0x00000210, since: '2.40', status: 'historical', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_MD5_HMAC: { name: 'CKM_MD5_HMAC', value: 0x00000211, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_MD5_HMAC_GENERAL: { name: 'CKM_MD5_HMAC_GENERAL', value: 0x00000212, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA_1: { name: 'CKM_SHA_1', value: 0x00000220, since: '2.40', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_SHA_1_HMAC: { name: 'CKM_SHA_1_HMAC', value: 0x00000221, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA_1_HMAC_GENERAL: { name: 'CKM_SHA_1_HMAC_GENERAL', value: 0x00000222, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_RIPEMD128: { name: 'CKM_RIPEMD128', value: 0x00000230, since: '2.40', status: 'historical', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_RIPEMD128_HMAC: { name: 'CKM_RIPEMD128_HMAC', value: 0x00000231, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_RIPEMD128_HMAC_GENERAL: { name: 'CKM_RIPEMD128_HMAC_GENERAL', value: 0x00000232, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_RIPEMD160: { name: 'CKM_RIPEMD160', value: 0x00000240, since: '2.40', status: 'historical', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_RIPEMD160_HMAC: { name: 'CKM_RIPEMD160_HMAC', value: 0x00000241, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_RIPEMD160_HMAC_GENERAL: { name: 'CKM_RIPEMD160_HMAC_GENERAL', value: 0x00000242, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA256: { name: 'CKM_SHA256', value: 0x00000250, since: '2.40', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_SHA256_HMAC: { name: 'CKM_SHA256_HMAC', value: 0x00000251, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA256_HMAC_GENERAL: { name: 'CKM_SHA256_HMAC_GENERAL', value: 0x00000252, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA224: { name: 'CKM_SHA224', value: 0x00000255, since: '2.40', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_SHA224_HMAC: { name: 'CKM_SHA224_HMAC', value: 0x00000256, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA224_HMAC_GENERAL: { name: 'CKM_SHA224_HMAC_GENERAL', value: 0x00000257, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA384: { name: 'CKM_SHA384', value: 0x00000260, since: '2.40', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_SHA384_HMAC: { name: 'CKM_SHA384_HMAC', value: 0x00000261, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA384_HMAC_GENERAL: { name: 'CKM_SHA384_HMAC_GENERAL', value: 0x00000262, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA512: { name: 'CKM_SHA512', value: 0x00000270, since: '2.40', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_SHA512_HMAC: { name: 'CKM_SHA512_HMAC', value: 0x00000271, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA512_HMAC_GENERAL: { name: 'CKM_SHA512_HMAC_GENERAL', value: 0x00000272, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SECURID_KEY_GEN: { name: 'CKM_SECURID_KEY_GEN', value: 0x00000280, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SECURID: { name: 'CKM_SECURID', value: 0x00000282, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_OTP_PARAMS' } },
  CKM_HOTP_KEY_GEN: { name: 'CKM_HOTP_KEY_GEN', value: 0x00000290, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_HOTP: { name: 'CKM_HOTP', value: 0x00000291, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_OTP_PARAMS' } },
  CKM_ACTI: { name: 'CKM_ACTI', value: 0x000002A0, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_OTP_PARAMS' } },
  CKM_ACTI_KEY_GEN: { name: 'CKM_ACTI_KEY_GEN', value: 0x000002A1, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SHA3_256: { name: 'CKM_SHA3_256', value: 0x000002B0, since: '3.0', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_SHA3_256_HMAC: { name: 'CKM_SHA3_256_HMAC', value: 0x000002B1, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA3_256_HMAC_GENERAL: { name: 'CKM_SHA3_256_HMAC_GENERAL', value: 0x000002B2, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA3_256_KEY_GEN: { name: 'CKM_SHA3_256_KEY_GEN', value: 0x000002B3, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SHA3_224: { name: 'CKM_SHA3_224', value: 0x000002B5, since: '3.0', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_SHA3_224_HMAC: { name: 'CKM_SHA3_224_HMAC', value: 0x000002B6, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA3_224_HMAC_GENERAL: { name: 'CKM_SHA3_224_HMAC_GENERAL', value: 0x000002B7, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA3_224_KEY_GEN: { name: 'CKM_SHA3_224_KEY_GEN', value: 0x000002B8, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SHA3_384: { name: 'CKM_SHA3_384', value: 0x000002C0, since: '3.0', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_SHA3_384_HMAC: { name: 'CKM_SHA3_384_HMAC', value: 0x000002C1, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA3_384_HMAC_GENERAL: { name: 'CKM_SHA3_384_HMAC_GENERAL', value: 0x000002C2, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA3_384_KEY_GEN: { name: 'CKM_SHA3_384_KEY_GEN', value: 0x000002C3, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SHA3_512: { name: 'CKM_SHA3_512', value: 0x000002D0, since: '3.0', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_SHA3_512_HMAC: { name: 'CKM_SHA3_512_HMAC', value: 0x000002D1, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SHA3_512_HMAC_GENERAL: { name: 'CKM_SHA3_512_HMAC_GENERAL', value: 0x000002D2, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SHA3_512_KEY_GEN: { name: 'CKM_SHA3_512_KEY_GEN', value: 0x000002D3, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_CAST_KEY_GEN: { name: 'CKM_CAST_KEY_GEN', value: 0x00000300, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_CAST_ECB: { name: 'CKM_CAST_ECB', value: 0x00000301, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_CAST_CBC: { name: 'CKM_CAST_CBC', value: 0x00000302, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_CAST_MAC: { name: 'CKM_CAST_MAC', value: 0x00000303, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_CAST_MAC_GENERAL: { name: 'CKM_CAST_MAC_GENERAL', value: 0x00000304, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_CAST_CBC_PAD: { name: 'CKM_CAST_CBC_PAD', value: 0x00000305, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_CAST3_KEY_GEN: { name: 'CKM_CAST3_KEY_GEN', value: 0x00000310, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_CAST3_ECB: { name: 'CKM_CAST3_ECB', value: 0x00000311, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_CAST3_CBC: { name: 'CKM_CAST3_CBC', value: 0x00000312, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_CAST3_MAC: { name: 'CKM_CAST3_MAC', value: 0x00000313, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_CAST3_MAC_GENERAL: { name: 'CKM_CAST3_MAC_GENERAL', value: 0x00000314, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_CAST3_CBC_PAD: { name: 'CKM_CAST3_CBC_PAD', value: 0x00000315, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_CAST128_KEY_GEN: { name: 'CKM_CAST128_KEY_GEN', value: 0x00000320, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_CAST5_KEY_GEN: { name: 'CKM_CAST5_KEY_GEN', value: 0x00000320, since: '2.40', status: 'alias', aliasOf: 'CKM_CAST128_KEY_GEN', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_CAST128_ECB: { name: 'CKM_CAST128_ECB', value: 0x00000321, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_CAST5_ECB: { name: 'CKM_CAST5_ECB', value: 0x00000321, since: '2.40', status: 'alias', aliasOf: 'CKM_CAST128_ECB', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_CAST128_CBC: { name: 'CKM_CAST128_CBC', value: 0x00000322, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_CAST5_CBC: { name: 'CKM_CAST5_CBC', value: 0x00000322, since: '2.40', status: 'deprecated', aliasOf: 'CKM_CAST128_CBC', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_CAST128_MAC: { name: 'CKM_CAST128_MAC', value: 0x00000323, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_CAST5_MAC: { name: 'CKM_CAST5_MAC', value: 0x00000323, since: '2.40', status: 'deprecated', aliasOf: 'CKM_CAST128_MAC', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_CAST128_MAC_GENERAL: { name: 'CKM_CAST128_MAC_GENERAL', value: 0x00000324, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_CAST5_MAC_GENERAL: { name: 'CKM_CAST5_MAC_GENERAL', value: 0x00000324, since: '2.40', status: 'deprecated', aliasOf: 'CKM_CAST128_MAC_GENERAL', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_CAST128_CBC_PAD: { name: 'CKM_CAST128_CBC_PAD', value: 0x00000325, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_CAST5_CBC_PAD: { name: 'CKM_CAST5_CBC_PAD', value: 0x00000325, since: '2.40', status: 'deprecated', aliasOf: 'CKM_CAST128_CBC_PAD', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_RC5_KEY_GEN: { name: 'CKM_RC5_KEY_GEN', value: 0x00000330, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_RC5_ECB: { name: 'CKM_RC5_ECB', value: 0x00000331, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_RC5_PARAMS' } },
  CKM_RC5_CBC: { name: 'CKM_RC5_CBC', value: 0x00000332, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_RC5_CBC_PARAMS' } },
  CKM_RC5_MAC: { name: 'CKM_RC5_MAC', value: 0x00000333, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RC5_PARAMS' } },
  CKM_RC5_MAC_GENERAL: { name: 'CKM_RC5_MAC_GENERAL', value: 0x00000334, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_RC5_MAC_GENERAL_PARAMS' } },
  CKM_RC5_CBC_PAD: { name: 'CKM_RC5_CBC_PAD', value: 0x00000335, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_RC5_CBC_PARAMS' } },
  CKM_IDEA_KEY_GEN: { name: 'CKM_IDEA_KEY_GEN', value: 0x00000340, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_IDEA_ECB: { name: 'CKM_IDEA_ECB', value: 0x00000341, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_IDEA_CBC: { name: 'CKM_IDEA_CBC', value: 0x00000342, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_IDEA_MAC: { name: 'CKM_IDEA_MAC', value: 0x00000343, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_IDEA_MAC_GENERAL: { name: 'CKM_IDEA_MAC_GENERAL', value: 0x00000344, since: '2.40', status: 'historical', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_IDEA_CBC_PAD: { name: 'CKM_IDEA_CBC_PAD', value: 0x00000345, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_GENERIC_SECRET_KEY_GEN: { name: 'CKM_GENERIC_SECRET_KEY_GEN', value: 0x00000350, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_CONCATENATE_BASE_AND_KEY: { name: 'CKM_CONCATENATE_BASE_AND_KEY', value: 0x00000360, since: '2.40', functions: ['derive'], parameter: { kind: 'handle', ctype: 'CK_OBJECT_HANDLE' } },
  CKM_CONCATENATE_BASE_AND_DATA: { name: 'CKM_CONCATENATE_BASE_AND_DATA', value: 0x00000362, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KEY_DERIVATION_STRING_DATA' } },
  CKM_CONCATENATE_DATA_AND_BASE: { name: 'CKM_CONCATENATE_DATA_AND_BASE', value: 0x00000363, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KEY_DERIVATION_STRING_DATA' } },
  CKM_XOR_BASE_AND_DATA: { name: 'CKM_XOR_BASE_AND_DATA', value: 0x00000364, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KEY_DERIVATION_STRING_DATA' } },
  CKM_EXTRACT_KEY_FROM_KEY: { name: 'CKM_EXTRACT_KEY_FROM_KEY', value: 0x00000365, since: '2.40', functions: ['derive'], parameter: { kind: 'ulong', ctype: 'CK_EXTRACT_PARAMS' } },
  CKM_SSL3_PRE_MASTER_KEY_GEN: { name: 'CKM_SSL3_PRE_MASTER_KEY_GEN', value: 0x00000370, since: '2.40', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_VERSION' } },
  CKM_SSL3_MASTER_KEY_DERIVE: { name: 'CKM_SSL3_MASTER_KEY_DERIVE', value: 0x00000371, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_SSL3_MASTER_KEY_DERIVE_PARAMS' } },
  CKM_SSL3_KEY_AND_MAC_DERIVE: { name: 'CKM_SSL3_KEY_AND_MAC_DERIVE', value: 0x00000372, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_SSL3_KEY_MAT_PARAMS' } },
  CKM_SSL3_MASTER_KEY_DERIVE_DH: { name: 'CKM_SSL3_MASTER_KEY_DERIVE_DH', value: 0x00000373, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_SSL3_MASTER_KEY_DERIVE_PARAMS' } },
  CKM_TLS_PRE_MASTER_KEY_GEN: { name: 'CKM_TLS_PRE_MASTER_KEY_GEN', value: 0x00000374, since: '2.40', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_VERSION' } },
  CKM_TLS_MASTER_KEY_DERIVE: { name: 'CKM_TLS_MASTER_KEY_DERIVE', value: 0x00000375, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_SSL3_MASTER_KEY_DERIVE_PARAMS' } },
  CKM_TLS_KEY_AND_MAC_DERIVE: { name: 'CKM_TLS_KEY_AND_MAC_DERIVE', value: 0x00000376, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_SSL3_KEY_MAT_PARAMS' } },
  CKM_TLS_MASTER_KEY_DERIVE_DH: { name: 'CKM_TLS_MASTER_KEY_DERIVE_DH', value: 0x00000377, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_SSL3_MASTER_KEY_DERIVE_PARAMS' } },
  CKM_TLS_PRF: { name: 'CKM_TLS_PRF', value: 0x00000378, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_TLS_PRF_PARAMS' } },
  CKM_SSL3_MD5_MAC: { name: 'CKM_SSL3_MD5_MAC', value: 0x00000380, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SSL3_SHA1_MAC: { name: 'CKM_SSL3_SHA1_MAC', value: 0x00000381, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_MD5_KEY_DERIVATION: { name: 'CKM_MD5_KEY_DERIVATION', value: 0x00000390, since: '2.40', status: 'historical', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_MD2_KEY_DERIVATION: { name: 'CKM_MD2_KEY_DERIVATION', value: 0x00000391, since: '2.40', status: 'historical', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA1_KEY_DERIVATION: { name: 'CKM_SHA1_KEY_DERIVATION', value: 0x00000392, since: '2.40', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA256_KEY_DERIVATION: { name: 'CKM_SHA256_KEY_DERIVATION', value: 0x00000393, since: '2.40', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA384_KEY_DERIVATION: { name: 'CKM_SHA384_KEY_DERIVATION', value: 0x00000394, since: '2.40', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA512_KEY_DERIVATION: { name: 'CKM_SHA512_KEY_DERIVATION', value: 0x00000395, since: '2.40', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA224_KEY_DERIVATION: { name: 'CKM_SHA224_KEY_DERIVATION', value: 0x00000396, since: '2.40', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA3_256_KEY_DERIVATION: { name: 'CKM_SHA3_256_KEY_DERIVATION', value: 0x00000397, since: '3.0', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA3_256_KEY_DERIVE: { name: 'CKM_SHA3_256_KEY_DERIVE', value: 0x00000397, since: '3.0', status: 'alias', aliasOf: 'CKM_SHA3_256_KEY_DERIVATION', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA3_224_KEY_DERIVATION: { name: 'CKM_SHA3_224_KEY_DERIVATION', value: 0x00000398, since: '3.0', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA3_224_KEY_DERIVE: { name: 'CKM_SHA3_224_KEY_DERIVE', value: 0x00000398, since: '3.0', status: 'alias', aliasOf: 'CKM_SHA3_224_KEY_DERIVATION', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA3_384_KEY_DERIVATION: { name: 'CKM_SHA3_384_KEY_DERIVATION', value: 0x00000399, since: '3.0', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA3_384_KEY_DERIVE: { name: 'CKM_SHA3_384_KEY_DERIVE', value: 0x00000399, since: '3.0', status: 'alias', aliasOf: 'CKM_SHA3_384_KEY_DERIVATION', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA3_512_KEY_DERIVATION: { name: 'CKM_SHA3_512_KEY_DERIVATION', value: 0x0000039A, since: '3.0', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHA3_512_KEY_DERIVE: { name: 'CKM_SHA3_512_KEY_DERIVE', value: 0x0000039A, since: '3.0', status: 'alias', aliasOf: 'CKM_SHA3_512_KEY_DERIVATION', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHAKE_128_KEY_DERIVATION: { name: 'CKM_SHAKE_128_KEY_DERIVATION', value: 0x0000039B, since: '3.0', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHAKE_128_KEY_DERIVE: { name: 'CKM_SHAKE_128_KEY_DERIVE', value: 0x0000039B, since: '3.0', status: 'alias', aliasOf: 'CKM_SHAKE_128_KEY_DERIVATION', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHAKE_256_KEY_DERIVATION: { name: 'CKM_SHAKE_256_KEY_DERIVATION', value: 0x0000039C, since: '3.0', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_SHAKE_256_KEY_DERIVE: { name: 'CKM_SHAKE_256_KEY_DERIVE', value: 0x0000039C, since: '3.0', status: 'alias', aliasOf: 'CKM_SHAKE_256_KEY_DERIVATION', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_PBE_MD2_DES_CBC: { name: 'CKM_PBE_MD2_DES_CBC', value: 0x000003A0, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_MD5_DES_CBC: { name: 'CKM_PBE_MD5_DES_CBC', value: 0x000003A1, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_MD5_CAST_CBC: { name: 'CKM_PBE_MD5_CAST_CBC', value: 0x000003A2, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_MD5_CAST3_CBC: { name: 'CKM_PBE_MD5_CAST3_CBC', value: 0x000003A3, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_MD5_CAST128_CBC: { name: 'CKM_PBE_MD5_CAST128_CBC', value: 0x000003A4, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_MD5_CAST5_CBC: { name: 'CKM_PBE_MD5_CAST5_CBC', value: 0x000003A4, since: '2.40', status: 'deprecated', aliasOf: 'CKM_PBE_MD5_CAST128_CBC', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_SHA1_CAST128_CBC: { name: 'CKM_PBE_SHA1_CAST128_CBC', value: 0x000003A5, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_SHA1_CAST5_CBC: { name: 'CKM_PBE_SHA1_CAST5_CBC', value: 0x000003A5, since: '2.40', status: 'deprecated', aliasOf: 'CKM_PBE_SHA1_CAST128_CBC', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_SHA1_RC4_128: { name: 'CKM_PBE_SHA1_RC4_128', value: 0x000003A6, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_SHA1_RC4_40: { name: 'CKM_PBE_SHA1_RC4_40', value: 0x000003A7, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_SHA1_DES3_EDE_CBC: { name: 'CKM_PBE_SHA1_DES3_EDE_CBC', value: 0x000003A8, since: '2.40', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_SHA1_DES2_EDE_CBC: { name: 'CKM_PBE_SHA1_DES2_EDE_CBC', value: 0x000003A9, since: '2.40', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_SHA1_RC2_128_CBC: { name: 'CKM_PBE_SHA1_RC2_128_CBC', value: 0x000003AA, since: '2.40', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_PBE_SHA1_RC2_40_CBC: { name: 'CKM_PBE_SHA1_RC2_40_CBC', value: 0x000003AB, since: '2.40', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_SP800_108_COUNTER_KDF: { name: 'CKM_SP800_108_COUNTER_KDF', value: 0x000003AC, since: '3.0', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_SP800_108_KDF_PARAMS' } },
  CKM_SP800_108_FEEDBACK_KDF: { name: 'CKM_SP800_108_FEEDBACK_KDF', value: 0x000003AD, since: '3.0', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_SP800_108_FEEDBACK_KDF_PARAMS' } },
  CKM_SP800_108_DOUBLE_PIPELINE_KDF: { name: 'CKM_SP800_108_DOUBLE_PIPELINE_KDF', value: 0x000003AE, since: '3.0', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_SP800_108_KDF_PARAMS' } },
  CKM_PKCS5_PBKD2: { name: 'CKM_PKCS5_PBKD2', value: 0x000003B0, since: '2.40', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PKCS5_PBKD2_PARAMS2' }, legacyParameter: 'CK_PKCS5_PBKD2_PARAMS' },
  CKM_PBA_SHA1_WITH_SHA1_HMAC: { name: 'CKM_PBA_SHA1_WITH_SHA1_HMAC', value: 0x000003C0, since: '2.40', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_PBE_PARAMS' } },
  CKM_WTLS_PRE_MASTER_KEY_GEN: { name: 'CKM_WTLS_PRE_MASTER_KEY_GEN', value: 0x000003D0, since: '2.40', functions: ['generateKey'], parameter: { kind: 'byte', ctype: 'CK_BYTE' } },
  CKM_WTLS_MASTER_KEY_DERIVE: { name: 'CKM_WTLS_MASTER_KEY_DERIVE', value: 0x000003D1, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_WTLS_MASTER_KEY_DERIVE_PARAMS' } },
  CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC: { name: 'CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC', value: 0x000003D2, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_WTLS_MASTER_KEY_DERIVE_PARAMS' } },
  CKM_WTLS_PRF: { name: 'CKM_WTLS_PRF', value: 0x000003D3, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_WTLS_PRF_PARAMS' } },
  CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE: { name: 'CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE', value: 0x000003D4, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_WTLS_KEY_MAT_PARAMS' } },
  CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE: { name: 'CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE', value: 0x000003D5, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_WTLS_KEY_MAT_PARAMS' } },
  CKM_TLS10_MAC_SERVER: { name: 'CKM_TLS10_MAC_SERVER', value: 0x000003D6, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'unknown' } },
  CKM_TLS10_MAC_CLIENT: { name: 'CKM_TLS10_MAC_CLIENT', value: 0x000003D7, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'unknown' } },
  CKM_TLS12_MAC: { name: 'CKM_TLS12_MAC', value: 0x000003D8, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_TLS_MAC_PARAMS' } },
  CKM_TLS12_KDF: { name: 'CKM_TLS12_KDF', value: 0x000003D9, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_TLS_KDF_PARAMS' } },
  CKM_TLS12_MASTER_KEY_DERIVE: { name: 'CKM_TLS12_MASTER_KEY_DERIVE', value: 0x000003E0, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_TLS12_MASTER_KEY_DERIVE_PARAMS' } },
  CKM_TLS12_KEY_AND_MAC_DERIVE: { name: 'CKM_TLS12_KEY_AND_MAC_DERIVE', value: 0x000003E1, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_TLS12_KEY_MAT_PARAMS' } },
  CKM_TLS12_MASTER_KEY_DERIVE_DH: { name: 'CKM_TLS12_MASTER_KEY_DERIVE_DH', value: 0x000003E2, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_TLS12_MASTER_KEY_DERIVE_PARAMS' } },
  CKM_TLS12_KEY_SAFE_DERIVE: { name: 'CKM_TLS12_KEY_SAFE_DERIVE', value: 0x000003E3, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_TLS12_KEY_MAT_PARAMS' } },
  CKM_TLS_MAC: { name: 'CKM_TLS_MAC', value: 0x000003E4, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_TLS_MAC_PARAMS' } },
  CKM_TLS_KDF: { name: 'CKM_TLS_KDF', value: 0x000003E5, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_TLS_KDF_PARAMS' } },
  CKM_KEY_WRAP_LYNKS: { name: 'CKM_KEY_WRAP_LYNKS', value: 0x00000400, since: '2.40', functions: ['wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_KEY_WRAP_SET_OAEP: { name: 'CKM_KEY_WRAP_SET_OAEP', value: 0x00000401, since: '2.40', functions: ['wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_KEY_WRAP_SET_OAEP_PARAMS' } },
  CKM_CMS_SIG: { name: 'CKM_CMS_SIG', value: 0x00000500, since: '2.40', functions: ['sign', 'verify', 'signRecover', 'verifyRecover'], parameter: { kind: 'struct', struct: 'CK_CMS_SIG_PARAMS' } },
  CKM_KIP_DERIVE: { name: 'CKM_KIP_DERIVE', value: 0x00000510, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KIP_PARAMS' } },
  CKM_KIP_WRAP: { name: 'CKM_KIP_WRAP', value: 0x00000511, since: '2.40', functions: ['wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_KIP_PARAMS' } },
  CKM_KIP_MAC: { name: 'CKM_KIP_MAC', value: 0x00000512, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_KIP_PARAMS' } },
  CKM_CAMELLIA_KEY_GEN: { name: 'CKM_CAMELLIA_KEY_GEN', value: 0x00000550, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_CAMELLIA_ECB: { name: 'CKM_CAMELLIA_ECB', value: 0x00000551, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_CAMELLIA_CBC: { name: 'CKM_CAMELLIA_CBC', value: 0x00000552, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_CAMELLIA_MAC: { name: 'CKM_CAMELLIA_MAC', value: 0x00000553, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_CAMELLIA_MAC_GENERAL: { name: 'CKM_CAMELLIA_MAC_GENERAL', value: 0x00000554, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_CAMELLIA_CBC_PAD: { name: 'CKM_CAMELLIA_CBC_PAD', value: 0x00000555, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_CAMELLIA_ECB_ENCRYPT_DATA: { name: 'CKM_CAMELLIA_ECB_ENCRYPT_DATA', value: 0x00000556, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KEY_DERIVATION_STRING_DATA' } },
  CKM_CAMELLIA_CBC_ENCRYPT_DATA: { name: 'CKM_CAMELLIA_CBC_ENCRYPT_DATA', value: 0x00000557, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS' } },
  CKM_CAMELLIA_CTR: { name: 'CKM_CAMELLIA_CTR', value: 0x00000558, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'struct', struct: 'CK_CAMELLIA_CTR_PARAMS' } },
  CKM_ARIA_KEY_GEN: { name: 'CKM_ARIA_KEY_GEN', value: 0x00000560, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_ARIA_ECB: { name: 'CKM_ARIA_ECB', value: 0x00000561, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_ARIA_CBC: { name: 'CKM_ARIA_CBC', value: 0x00000562, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_ARIA_MAC: { name: 'CKM_ARIA_MAC', value: 0x00000563, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ARIA_MAC_GENERAL: { name: 'CKM_ARIA_MAC_GENERAL', value: 0x00000564, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_ARIA_CBC_PAD: { name: 'CKM_ARIA_CBC_PAD', value: 0x00000565, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_ARIA_ECB_ENCRYPT_DATA: { name: 'CKM_ARIA_ECB_ENCRYPT_DATA', value: 0x00000566, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KEY_DERIVATION_STRING_DATA' } },
  CKM_ARIA_CBC_ENCRYPT_DATA: { name: 'CKM_ARIA_CBC_ENCRYPT_DATA', value: 0x00000567, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_ARIA_CBC_ENCRYPT_DATA_PARAMS' } },
  CKM_SEED_KEY_GEN: { name: 'CKM_SEED_KEY_GEN', value: 0x00000650, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SEED_ECB: { name: 'CKM_SEED_ECB', value: 0x00000651, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_SEED_CBC: { name: 'CKM_SEED_CBC', value: 0x00000652, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_SEED_MAC: { name: 'CKM_SEED_MAC', value: 0x00000653, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_SEED_MAC_GENERAL: { name: 'CKM_SEED_MAC_GENERAL', value: 0x00000654, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_SEED_CBC_PAD: { name: 'CKM_SEED_CBC_PAD', value: 0x00000655, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_SEED_ECB_ENCRYPT_DATA: { name: 'CKM_SEED_ECB_ENCRYPT_DATA', value: 0x00000656, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KEY_DERIVATION_STRING_DATA' } },
  CKM_SEED_CBC_ENCRYPT_DATA: { name: 'CKM_SEED_CBC_ENCRYPT_DATA', value: 0x00000657, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_SEED_CBC_ENCRYPT_DATA_PARAMS' } },
  CKM_SKIPJACK_KEY_GEN: { name: 'CKM_SKIPJACK_KEY_GEN', value: 0x00001000, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SKIPJACK_ECB64: { name: 'CKM_SKIPJACK_ECB64', value: 0x00001001, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_SKIPJACK_CBC64: { name: 'CKM_SKIPJACK_CBC64', value: 0x00001002, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_SKIPJACK_OFB64: { name: 'CKM_SKIPJACK_OFB64', value: 0x00001003, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_SKIPJACK_CFB64: { name: 'CKM_SKIPJACK_CFB64', value: 0x00001004, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_SKIPJACK_CFB32: { name: 'CKM_SKIPJACK_CFB32', value: 0x00001005, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_SKIPJACK_CFB16: { name: 'CKM_SKIPJACK_CFB16', value: 0x00001006, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_SKIPJACK_CFB8: { name: 'CKM_SKIPJACK_CFB8', value: 0x00001007, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_SKIPJACK_WRAP: { name: 'CKM_SKIPJACK_WRAP', value: 0x00001008, since: '2.40', status: 'historical', functions: ['wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_SKIPJACK_PRIVATE_WRAP: { name: 'CKM_SKIPJACK_PRIVATE_WRAP', value: 0x00001009, since: '2.40', status: 'historical', functions: ['wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_SKIPJACK_PRIVATE_WRAP_PARAMS' } },
  CKM_SKIPJACK_RELAYX: { name: 'CKM_SKIPJACK_RELAYX', value: 0x0000100A, since: '2.40', status: 'historical', functions: ['wrap'], limits: { unwrap: 'notSupported' }, parameter: { kind: 'struct', struct: 'CK_SKIPJACK_RELAYX_PARAMS' } },
  CKM_KEA_KEY_PAIR_GEN: { name: 'CKM_KEA_KEY_PAIR_GEN', value: 0x00001010, since: '2.40', status: 'historical', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_KEA_KEY_DERIVE: { name: 'CKM_KEA_KEY_DERIVE', value: 0x00001011, since: '2.40', status: 'historical', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KEA_DERIVE_PARAMS' } },
  CKM_KEA_DERIVE: { name: 'CKM_KEA_DERIVE', value: 0x00001012, since: '2.40', status: 'historical', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KEA_DERIVE_PARAMS' } },
  CKM_FORTEZZA_TIMESTAMP: { name: 'CKM_FORTEZZA_TIMESTAMP', value: 0x00001020, since: '2.40', status: 'historical', functions: ['sign', 'verify'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_BATON_KEY_GEN: { name: 'CKM_BATON_KEY_GEN', value: 0x00001030, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_BATON_ECB128: { name: 'CKM_BATON_ECB128', value: 0x00001031, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_BATON_ECB96: { name: 'CKM_BATON_ECB96', value: 0x00001032, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_BATON_CBC128: { name: 'CKM_BATON_CBC128', value: 0x00001033, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_BATON_COUNTER: { name: 'CKM_BATON_COUNTER', value: 0x00001034, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_BATON_SHUFFLE: { name: 'CKM_BATON_SHUFFLE', value: 0x00001035, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_BATON_WRAP: { name: 'CKM_BATON_WRAP', value: 0x00001036, since: '2.40', status: 'historical', functions: ['wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_EC_KEY_PAIR_GEN: { name: 'CKM_EC_KEY_PAIR_GEN', value: 0x00001040, since: '2.40', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_ECDSA_KEY_PAIR_GEN: { name: 'CKM_ECDSA_KEY_PAIR_GEN', value: 0x00001040, since: '2.40', status: 'deprecated', aliasOf: 'CKM_EC_KEY_PAIR_GEN', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_ECDSA: { name: 'CKM_ECDSA', value: 0x00001041, since: '2.40', functions: ['sign', 'verify'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_ECDSA_SHA1: { name: 'CKM_ECDSA_SHA1', value: 0x00001042, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ECDSA_SHA224: { name: 'CKM_ECDSA_SHA224', value: 0x00001043, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ECDSA_SHA256: { name: 'CKM_ECDSA_SHA256', value: 0x00001044, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ECDSA_SHA384: { name: 'CKM_ECDSA_SHA384', value: 0x00001045, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ECDSA_SHA512: { name: 'CKM_ECDSA_SHA512', value: 0x00001046, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ECDSA_SHA3_224: { name: 'CKM_ECDSA_SHA3_224', value: 0x00001047, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ECDSA_SHA3_256: { name: 'CKM_ECDSA_SHA3_256', value: 0x00001048, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ECDSA_SHA3_384: { name: 'CKM_ECDSA_SHA3_384', value: 0x00001049, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ECDSA_SHA3_512: { name: 'CKM_ECDSA_SHA3_512', value: 0x0000104A, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_ECDH1_DERIVE: { name: 'CKM_ECDH1_DERIVE', value: 0x00001050, since: '2.40', functions: ['derive', 'encapsulate', 'decapsulate'], parameter: { kind: 'struct', struct: 'CK_ECDH1_DERIVE_PARAMS' } },
  CKM_ECDH1_COFACTOR_DERIVE: { name: 'CKM_ECDH1_COFACTOR_DERIVE', value: 0x00001051, since: '2.40', functions: ['derive', 'encapsulate', 'decapsulate'], parameter: { kind: 'struct', struct: 'CK_ECDH1_DERIVE_PARAMS' } },
  CKM_ECMQV_DERIVE: { name: 'CKM_ECMQV_DERIVE', value: 0x00001052, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_ECMQV_DERIVE_PARAMS' } },
  CKM_ECDH_AES_KEY_WRAP: { name: 'CKM_ECDH_AES_KEY_WRAP', value: 0x00001053, since: '2.40', functions: ['wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_ECDH_AES_KEY_WRAP_PARAMS' } },
  CKM_RSA_AES_KEY_WRAP: { name: 'CKM_RSA_AES_KEY_WRAP', value: 0x00001054, since: '2.40', functions: ['wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_RSA_AES_KEY_WRAP_PARAMS' } },
  CKM_EC_EDWARDS_KEY_PAIR_GEN: { name: 'CKM_EC_EDWARDS_KEY_PAIR_GEN', value: 0x00001055, since: '3.0', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_EC_MONTGOMERY_KEY_PAIR_GEN: { name: 'CKM_EC_MONTGOMERY_KEY_PAIR_GEN', value: 0x00001056, since: '3.0', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_EDDSA: { name: 'CKM_EDDSA', value: 0x00001057, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_EDDSA_PARAMS' }, parameterOptional: true },
  CKM_JUNIPER_KEY_GEN: { name: 'CKM_JUNIPER_KEY_GEN', value: 0x00001060, since: '2.40', status: 'historical', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_JUNIPER_ECB128: { name: 'CKM_JUNIPER_ECB128', value: 0x00001061, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_JUNIPER_CBC128: { name: 'CKM_JUNIPER_CBC128', value: 0x00001062, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_JUNIPER_COUNTER: { name: 'CKM_JUNIPER_COUNTER', value: 0x00001063, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_JUNIPER_SHUFFLE: { name: 'CKM_JUNIPER_SHUFFLE', value: 0x00001064, since: '2.40', status: 'historical', functions: ['encrypt', 'decrypt'], parameter: { kind: 'bytes', meaning: 'IV', length: 24 } },
  CKM_JUNIPER_WRAP: { name: 'CKM_JUNIPER_WRAP', value: 0x00001065, since: '2.40', status: 'historical', functions: ['wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_FASTHASH: { name: 'CKM_FASTHASH', value: 0x00001070, since: '2.40', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_AES_XTS: { name: 'CKM_AES_XTS', value: 0x00001071, since: '3.0', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'dataUnitSequenceNumber', length: 16 } },
  CKM_AES_XTS_KEY_GEN: { name: 'CKM_AES_XTS_KEY_GEN', value: 0x00001072, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_AES_KEY_GEN: { name: 'CKM_AES_KEY_GEN', value: 0x00001080, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_AES_ECB: { name: 'CKM_AES_ECB', value: 0x00001081, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_AES_CBC: { name: 'CKM_AES_CBC', value: 0x00001082, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_AES_MAC: { name: 'CKM_AES_MAC', value: 0x00001083, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_AES_MAC_GENERAL: { name: 'CKM_AES_MAC_GENERAL', value: 0x00001084, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_AES_CBC_PAD: { name: 'CKM_AES_CBC_PAD', value: 0x00001085, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_AES_CTR: { name: 'CKM_AES_CTR', value: 0x00001086, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_AES_CTR_PARAMS' } },
  CKM_AES_GCM: { name: 'CKM_AES_GCM', value: 0x00001087, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap', 'messageEncrypt', 'messageDecrypt', 'wrapAuthenticated', 'unwrapAuthenticated'], parameter: { kind: 'struct', struct: 'CK_GCM_PARAMS' }, messageParameter: 'CK_GCM_MESSAGE_PARAMS', wrapParameter: 'CK_GCM_WRAP_PARAMS' },
  CKM_AES_CCM: { name: 'CKM_AES_CCM', value: 0x00001088, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap', 'messageEncrypt', 'messageDecrypt', 'wrapAuthenticated', 'unwrapAuthenticated'], parameter: { kind: 'struct', struct: 'CK_CCM_PARAMS' }, messageParameter: 'CK_CCM_MESSAGE_PARAMS', wrapParameter: 'CK_CCM_WRAP_PARAMS' },
  CKM_AES_CTS: { name: 'CKM_AES_CTS', value: 0x00001089, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_AES_CMAC: { name: 'CKM_AES_CMAC', value: 0x0000108A, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_AES_CMAC_GENERAL: { name: 'CKM_AES_CMAC_GENERAL', value: 0x0000108B, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_AES_XCBC_MAC: { name: 'CKM_AES_XCBC_MAC', value: 0x0000108C, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_AES_XCBC_MAC_96: { name: 'CKM_AES_XCBC_MAC_96', value: 0x0000108D, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_AES_GMAC: { name: 'CKM_AES_GMAC', value: 0x0000108E, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_GCM_PARAMS' } },
  CKM_BLOWFISH_KEY_GEN: { name: 'CKM_BLOWFISH_KEY_GEN', value: 0x00001090, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_BLOWFISH_CBC: { name: 'CKM_BLOWFISH_CBC', value: 0x00001091, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_TWOFISH_KEY_GEN: { name: 'CKM_TWOFISH_KEY_GEN', value: 0x00001092, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_TWOFISH_CBC: { name: 'CKM_TWOFISH_CBC', value: 0x00001093, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_BLOWFISH_CBC_PAD: { name: 'CKM_BLOWFISH_CBC_PAD', value: 0x00001094, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 } },
  CKM_TWOFISH_CBC_PAD: { name: 'CKM_TWOFISH_CBC_PAD', value: 0x00001095, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_DES_ECB_ENCRYPT_DATA: { name: 'CKM_DES_ECB_ENCRYPT_DATA', value: 0x00001100, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KEY_DERIVATION_STRING_DATA' } },
  CKM_DES_CBC_ENCRYPT_DATA: { name: 'CKM_DES_CBC_ENCRYPT_DATA', value: 0x00001101, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_DES_CBC_ENCRYPT_DATA_PARAMS' } },
  CKM_DES3_ECB_ENCRYPT_DATA: { name: 'CKM_DES3_ECB_ENCRYPT_DATA', value: 0x00001102, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KEY_DERIVATION_STRING_DATA' } },
  CKM_DES3_CBC_ENCRYPT_DATA: { name: 'CKM_DES3_CBC_ENCRYPT_DATA', value: 0x00001103, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_DES_CBC_ENCRYPT_DATA_PARAMS' } },
  CKM_AES_ECB_ENCRYPT_DATA: { name: 'CKM_AES_ECB_ENCRYPT_DATA', value: 0x00001104, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_KEY_DERIVATION_STRING_DATA' } },
  CKM_AES_CBC_ENCRYPT_DATA: { name: 'CKM_AES_CBC_ENCRYPT_DATA', value: 0x00001105, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_AES_CBC_ENCRYPT_DATA_PARAMS' } },
  CKM_GOSTR3410_KEY_PAIR_GEN: { name: 'CKM_GOSTR3410_KEY_PAIR_GEN', value: 0x00001200, since: '2.40', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_GOSTR3410: { name: 'CKM_GOSTR3410', value: 0x00001201, since: '2.40', functions: ['sign', 'verify'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_GOSTR3410_WITH_GOSTR3411: { name: 'CKM_GOSTR3410_WITH_GOSTR3411', value: 0x00001202, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'bytes', meaning: 'DER-OID' }, parameterOptional: true },
  CKM_GOSTR3410_KEY_WRAP: { name: 'CKM_GOSTR3410_KEY_WRAP', value: 0x00001203, since: '2.40', functions: ['wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_GOSTR3410_KEY_WRAP_PARAMS' } },
  CKM_GOSTR3410_DERIVE: { name: 'CKM_GOSTR3410_DERIVE', value: 0x00001204, since: '2.40', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_GOSTR3410_DERIVE_PARAMS' } },
  CKM_GOSTR3411: { name: 'CKM_GOSTR3411', value: 0x00001210, since: '2.40', functions: ['digest'], parameter: { kind: 'bytes', meaning: 'DER-OID' }, parameterOptional: true },
  CKM_GOSTR3411_HMAC: { name: 'CKM_GOSTR3411_HMAC', value: 0x00001211, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'bytes', meaning: 'DER-OID' }, parameterOptional: true },
  CKM_GOST28147_KEY_GEN: { name: 'CKM_GOST28147_KEY_GEN', value: 0x00001220, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_GOST28147_ECB: { name: 'CKM_GOST28147_ECB', value: 0x00001221, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_GOST28147: { name: 'CKM_GOST28147', value: 0x00001222, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 }, parameterOptional: true },
  CKM_GOST28147_MAC: { name: 'CKM_GOST28147_MAC', value: 0x00001223, since: '2.40', functions: ['sign', 'verify'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 }, parameterOptional: true },
  CKM_GOST28147_KEY_WRAP: { name: 'CKM_GOST28147_KEY_WRAP', value: 0x00001224, since: '2.40', functions: ['wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 8 }, parameterOptional: true },
  CKM_CHACHA20_KEY_GEN: { name: 'CKM_CHACHA20_KEY_GEN', value: 0x00001225, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_CHACHA20: { name: 'CKM_CHACHA20', value: 0x00001226, since: '3.0', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_CHACHA20_PARAMS' } },
  CKM_POLY1305_KEY_GEN: { name: 'CKM_POLY1305_KEY_GEN', value: 0x00001227, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_POLY1305: { name: 'CKM_POLY1305', value: 0x00001228, since: '3.0', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'none' } },
  CKM_EC_KEY_PAIR_GEN_W_EXTRA_BITS: { name: 'CKM_EC_KEY_PAIR_GEN_W_EXTRA_BITS', value: 0x0000140B, since: '3.0', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_DSA_PARAMETER_GEN: { name: 'CKM_DSA_PARAMETER_GEN', value: 0x00002000, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_DH_PKCS_PARAMETER_GEN: { name: 'CKM_DH_PKCS_PARAMETER_GEN', value: 0x00002001, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_X9_42_DH_PARAMETER_GEN: { name: 'CKM_X9_42_DH_PARAMETER_GEN', value: 0x00002002, since: '2.40', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_DSA_PROBABILISTIC_PARAMETER_GEN: { name: 'CKM_DSA_PROBABILISTIC_PARAMETER_GEN', value: 0x00002003, since: '3.0', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_DSA_PARAMETER_GEN_PARAM' } },
  CKM_DSA_PROBABLISTIC_PARAMETER_GEN: { name: 'CKM_DSA_PROBABLISTIC_PARAMETER_GEN', value: 0x00002003, since: '2.40', status: 'alias', aliasOf: 'CKM_DSA_PROBABILISTIC_PARAMETER_GEN', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_DSA_PARAMETER_GEN_PARAM' } },
  CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN: { name: 'CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN', value: 0x00002004, since: '2.40', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_DSA_PARAMETER_GEN_PARAM' } },
  CKM_DSA_FIPS_G_GEN: { name: 'CKM_DSA_FIPS_G_GEN', value: 0x00002005, since: '3.0', functions: ['generateKey'], parameter: { kind: 'struct', struct: 'CK_DSA_PARAMETER_GEN_PARAM' } },
  CKM_AES_OFB: { name: 'CKM_AES_OFB', value: 0x00002104, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_AES_CFB64: { name: 'CKM_AES_CFB64', value: 0x00002105, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_AES_CFB8: { name: 'CKM_AES_CFB8', value: 0x00002106, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_AES_CFB128: { name: 'CKM_AES_CFB128', value: 0x00002107, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_AES_CFB1: { name: 'CKM_AES_CFB1', value: 0x00002108, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'bytes', meaning: 'IV', length: 16 } },
  CKM_AES_KEY_WRAP: { name: 'CKM_AES_KEY_WRAP', value: 0x00002109, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], limits: { decrypt: 'singlePartOnly', encrypt: 'singlePartOnly' }, parameter: { kind: 'bytes', meaning: 'IV', length: 8 }, parameterOptional: true },
  CKM_AES_KEY_WRAP_PAD: { name: 'CKM_AES_KEY_WRAP_PAD', value: 0x0000210A, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], limits: { decrypt: 'singlePartOnly', encrypt: 'singlePartOnly' }, parameter: { kind: 'bytes', meaning: 'IV', length: 8 }, parameterOptional: true },
  CKM_AES_KEY_WRAP_KWP: { name: 'CKM_AES_KEY_WRAP_KWP', value: 0x0000210B, since: '3.0', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], limits: { decrypt: 'singlePartOnly', encrypt: 'singlePartOnly' }, parameter: { kind: 'bytes', meaning: 'IV', length: 4 }, parameterOptional: true },
  CKM_AES_KEY_WRAP_PKCS7: { name: 'CKM_AES_KEY_WRAP_PKCS7', value: 0x0000210C, since: '3.1', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], limits: { decrypt: 'singlePartOnly', encrypt: 'singlePartOnly' }, parameter: { kind: 'bytes', meaning: 'IV', length: 8 }, parameterOptional: true },
  CKM_RSA_PKCS_TPM_1_1: { name: 'CKM_RSA_PKCS_TPM_1_1', value: 0x00004001, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], limits: { decrypt: 'singlePartOnly', encrypt: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_RSA_PKCS_OAEP_TPM_1_1: { name: 'CKM_RSA_PKCS_OAEP_TPM_1_1', value: 0x00004002, since: '2.40', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], limits: { decrypt: 'singlePartOnly', encrypt: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_SHA_1_KEY_GEN: { name: 'CKM_SHA_1_KEY_GEN', value: 0x00004003, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SHA224_KEY_GEN: { name: 'CKM_SHA224_KEY_GEN', value: 0x00004004, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SHA256_KEY_GEN: { name: 'CKM_SHA256_KEY_GEN', value: 0x00004005, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SHA384_KEY_GEN: { name: 'CKM_SHA384_KEY_GEN', value: 0x00004006, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SHA512_KEY_GEN: { name: 'CKM_SHA512_KEY_GEN', value: 0x00004007, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SHA512_224_KEY_GEN: { name: 'CKM_SHA512_224_KEY_GEN', value: 0x00004008, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SHA512_256_KEY_GEN: { name: 'CKM_SHA512_256_KEY_GEN', value: 0x00004009, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SHA512_T_KEY_GEN: { name: 'CKM_SHA512_T_KEY_GEN', value: 0x0000400A, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_NULL: { name: 'CKM_NULL', value: 0x0000400B, since: '3.0', functions: ['encrypt', 'decrypt', 'sign', 'verify', 'signRecover', 'verifyRecover', 'digest', 'wrap', 'unwrap', 'derive'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_160: { name: 'CKM_BLAKE2B_160', value: 0x0000400C, since: '3.0', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_160_HMAC: { name: 'CKM_BLAKE2B_160_HMAC', value: 0x0000400D, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_160_HMAC_GENERAL: { name: 'CKM_BLAKE2B_160_HMAC_GENERAL', value: 0x0000400E, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_BLAKE2B_160_KEY_DERIVE: { name: 'CKM_BLAKE2B_160_KEY_DERIVE', value: 0x0000400F, since: '3.0', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_160_KEY_GEN: { name: 'CKM_BLAKE2B_160_KEY_GEN', value: 0x00004010, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_256: { name: 'CKM_BLAKE2B_256', value: 0x00004011, since: '3.0', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_256_HMAC: { name: 'CKM_BLAKE2B_256_HMAC', value: 0x00004012, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_256_HMAC_GENERAL: { name: 'CKM_BLAKE2B_256_HMAC_GENERAL', value: 0x00004013, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_BLAKE2B_256_KEY_DERIVE: { name: 'CKM_BLAKE2B_256_KEY_DERIVE', value: 0x00004014, since: '3.0', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_256_KEY_GEN: { name: 'CKM_BLAKE2B_256_KEY_GEN', value: 0x00004015, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_384: { name: 'CKM_BLAKE2B_384', value: 0x00004016, since: '3.0', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_384_HMAC: { name: 'CKM_BLAKE2B_384_HMAC', value: 0x00004017, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_384_HMAC_GENERAL: { name: 'CKM_BLAKE2B_384_HMAC_GENERAL', value: 0x00004018, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_BLAKE2B_384_KEY_DERIVE: { name: 'CKM_BLAKE2B_384_KEY_DERIVE', value: 0x00004019, since: '3.0', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_384_KEY_GEN: { name: 'CKM_BLAKE2B_384_KEY_GEN', value: 0x0000401A, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_512: { name: 'CKM_BLAKE2B_512', value: 0x0000401B, since: '3.0', functions: ['digest'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_512_HMAC: { name: 'CKM_BLAKE2B_512_HMAC', value: 0x0000401C, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_512_HMAC_GENERAL: { name: 'CKM_BLAKE2B_512_HMAC_GENERAL', value: 0x0000401D, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'ulong', ctype: 'CK_MAC_GENERAL_PARAMS' } },
  CKM_BLAKE2B_512_KEY_DERIVE: { name: 'CKM_BLAKE2B_512_KEY_DERIVE', value: 0x0000401E, since: '3.0', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_BLAKE2B_512_KEY_GEN: { name: 'CKM_BLAKE2B_512_KEY_GEN', value: 0x0000401F, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SALSA20: { name: 'CKM_SALSA20', value: 0x00004020, since: '3.0', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_SALSA20_PARAMS' } },
  CKM_CHACHA20_POLY1305: { name: 'CKM_CHACHA20_POLY1305', value: 0x00004021, since: '3.0', functions: ['encrypt', 'decrypt', 'messageEncrypt', 'messageDecrypt'], parameter: { kind: 'struct', struct: 'CK_SALSA20_CHACHA20_POLY1305_PARAMS' }, messageParameter: 'CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS' },
  CKM_SALSA20_POLY1305: { name: 'CKM_SALSA20_POLY1305', value: 0x00004022, since: '3.0', functions: ['encrypt', 'decrypt', 'messageEncrypt', 'messageDecrypt'], parameter: { kind: 'struct', struct: 'CK_SALSA20_CHACHA20_POLY1305_PARAMS' }, messageParameter: 'CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS' },
  CKM_X3DH_INITIALIZE: { name: 'CKM_X3DH_INITIALIZE', value: 0x00004023, since: '3.0', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_X3DH_INITIATE_PARAMS' } },
  CKM_X3DH_RESPOND: { name: 'CKM_X3DH_RESPOND', value: 0x00004024, since: '3.0', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_X3DH_RESPOND_PARAMS' } },
  CKM_X2RATCHET_INITIALIZE: { name: 'CKM_X2RATCHET_INITIALIZE', value: 0x00004025, since: '3.0', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_X2RATCHET_INITIALIZE_PARAMS' } },
  CKM_X2RATCHET_RESPOND: { name: 'CKM_X2RATCHET_RESPOND', value: 0x00004026, since: '3.0', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_X2RATCHET_RESPOND_PARAMS' } },
  CKM_X2RATCHET_ENCRYPT: { name: 'CKM_X2RATCHET_ENCRYPT', value: 0x00004027, since: '3.0', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], limits: { decrypt: 'singlePartOnly', encrypt: 'singlePartOnly' }, parameter: { kind: 'unspecified' } },
  CKM_X2RATCHET_DECRYPT: { name: 'CKM_X2RATCHET_DECRYPT', value: 0x00004028, since: '3.0', functions: ['encrypt', 'decrypt', 'wrap', 'unwrap'], limits: { decrypt: 'singlePartOnly', encrypt: 'singlePartOnly' }, parameter: { kind: 'unspecified' } },
  CKM_XEDDSA: { name: 'CKM_XEDDSA', value: 0x00004029, since: '3.0', functions: ['sign', 'verify'], parameter: { kind: 'struct', struct: 'CK_XEDDSA_PARAMS' } },
  CKM_HKDF_DERIVE: { name: 'CKM_HKDF_DERIVE', value: 0x0000402A, since: '3.0', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_HKDF_PARAMS' } },
  CKM_HKDF_DATA: { name: 'CKM_HKDF_DATA', value: 0x0000402B, since: '3.0', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_HKDF_PARAMS' } },
  CKM_HKDF_KEY_GEN: { name: 'CKM_HKDF_KEY_GEN', value: 0x0000402C, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_SALSA20_KEY_GEN: { name: 'CKM_SALSA20_KEY_GEN', value: 0x0000402D, since: '3.0', functions: ['generateKey'], parameter: { kind: 'none' } },
  CKM_IKE2_PRF_PLUS_DERIVE: { name: 'CKM_IKE2_PRF_PLUS_DERIVE', value: 0x0000402E, since: '3.1', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_IKE2_PRF_PLUS_DERIVE_PARAMS' } },
  CKM_IKE_PRF_DERIVE: { name: 'CKM_IKE_PRF_DERIVE', value: 0x0000402F, since: '3.1', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_IKE_PRF_DERIVE_PARAMS' } },
  CKM_IKE1_PRF_DERIVE: { name: 'CKM_IKE1_PRF_DERIVE', value: 0x00004030, since: '3.1', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_IKE1_PRF_DERIVE_PARAMS' } },
  CKM_IKE1_EXTENDED_DERIVE: { name: 'CKM_IKE1_EXTENDED_DERIVE', value: 0x00004031, since: '3.1', functions: ['derive'], parameter: { kind: 'struct', struct: 'CK_IKE1_EXTENDED_DERIVE_PARAMS' } },
  CKM_HSS_KEY_PAIR_GEN: { name: 'CKM_HSS_KEY_PAIR_GEN', value: 0x00004032, since: '3.1', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_HSS: { name: 'CKM_HSS', value: 0x00004033, since: '3.1', functions: ['sign', 'verify'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_XMSS_KEY_PAIR_GEN: { name: 'CKM_XMSS_KEY_PAIR_GEN', value: 0x00004034, since: '3.2', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_XMSSMT_KEY_PAIR_GEN: { name: 'CKM_XMSSMT_KEY_PAIR_GEN', value: 0x00004035, since: '3.2', functions: ['generateKeyPair'], parameter: { kind: 'none' } },
  CKM_XMSS: { name: 'CKM_XMSS', value: 0x00004036, since: '3.2', functions: ['sign', 'verify'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_XMSSMT: { name: 'CKM_XMSSMT', value: 0x00004037, since: '3.2', functions: ['sign', 'verify'], limits: { sign: 'singlePartOnly', verify: 'singlePartOnly' }, parameter: { kind: 'none' } },
  CKM_ECDH_X_AES_KEY_WRAP: { name: 'CKM_ECDH_X_AES_KEY_WRAP', value: 0x00004038, since: '3.2', functions: ['wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_ECDH_AES_KEY_WRAP_PARAMS' } },
  CKM_ECDH_COF_AES_KEY_WRAP: { name: 'CKM_ECDH_COF_AES_KEY_WRAP', value: 0x00004039, since: '3.2', functions: ['wrap', 'unwrap'], parameter: { kind: 'struct', struct: 'CK_ECDH_AES_KEY_WRAP_PARAMS' } },
  CKM_PUB_KEY_FROM_PRIV_KEY: { name: 'CKM_PUB_KEY_FROM_PRIV_KEY', value: 0x0000403A, since: '3.2', functions: ['derive'], parameter: { kind: 'none' } },
  CKM_VENDOR_DEFINED: { name: 'CKM_VENDOR_DEFINED', value: 0x80000000, since: '2.40', status: 'range-start', functions: [], parameter: { kind: 'range' } },
}
