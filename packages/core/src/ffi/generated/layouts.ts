// Generated from packages/types/data/structs.json by `pnpm generate`. Do not edit.

import type { Abi } from '../abi.js'

/** The size of each struct and the offsets of its fields, in bytes. */
export interface Layouts {
  readonly CK_VERSION: { readonly size: number; readonly major: number; readonly minor: number }
  readonly CK_INFO: { readonly size: number; readonly cryptokiVersion: number; readonly manufacturerID: number; readonly flags: number; readonly libraryDescription: number; readonly libraryVersion: number }
  readonly CK_SLOT_INFO: { readonly size: number; readonly slotDescription: number; readonly manufacturerID: number; readonly flags: number; readonly hardwareVersion: number; readonly firmwareVersion: number }
  readonly CK_TOKEN_INFO: { readonly size: number; readonly label: number; readonly manufacturerID: number; readonly model: number; readonly serialNumber: number; readonly flags: number; readonly ulMaxSessionCount: number; readonly ulSessionCount: number; readonly ulMaxRwSessionCount: number; readonly ulRwSessionCount: number; readonly ulMaxPinLen: number; readonly ulMinPinLen: number; readonly ulTotalPublicMemory: number; readonly ulFreePublicMemory: number; readonly ulTotalPrivateMemory: number; readonly ulFreePrivateMemory: number; readonly hardwareVersion: number; readonly firmwareVersion: number; readonly utcTime: number }
  readonly CK_SESSION_INFO: { readonly size: number; readonly slotID: number; readonly state: number; readonly flags: number; readonly ulDeviceError: number }
  readonly CK_MECHANISM_INFO: { readonly size: number; readonly ulMinKeySize: number; readonly ulMaxKeySize: number; readonly flags: number }
  readonly CK_ATTRIBUTE: { readonly size: number; readonly type: number; readonly pValue: number; readonly ulValueLen: number }
  readonly CK_MECHANISM: { readonly size: number; readonly mechanism: number; readonly pParameter: number; readonly ulParameterLen: number }
  readonly CK_DATE: { readonly size: number; readonly year: number; readonly month: number; readonly day: number }
  readonly CK_INTERFACE: { readonly size: number; readonly pInterfaceName: number; readonly pFunctionList: number; readonly flags: number }
  readonly CK_C_INITIALIZE_ARGS: { readonly size: number; readonly CreateMutex: number; readonly DestroyMutex: number; readonly LockMutex: number; readonly UnlockMutex: number; readonly flags: number; readonly pReserved: number }
  readonly CK_ASYNC_DATA: { readonly size: number; readonly ulVersion: number; readonly pValue: number; readonly ulValue: number; readonly hObject: number; readonly hAdditionalObject: number }
  readonly CK_AES_CBC_ENCRYPT_DATA_PARAMS: { readonly size: number; readonly iv: number; readonly pData: number; readonly length: number }
  readonly CK_AES_CCM_PARAMS: { readonly size: number; readonly ulDataLen: number; readonly pNonce: number; readonly ulNonceLen: number; readonly pAAD: number; readonly ulAADLen: number; readonly ulMACLen: number }
  readonly CK_AES_CTR_PARAMS: { readonly size: number; readonly ulCounterBits: number; readonly cb: number }
  readonly CK_AES_GCM_PARAMS: { readonly size: number; readonly pIv: number; readonly ulIvLen: number; readonly ulIvBits: number; readonly pAAD: number; readonly ulAADLen: number; readonly ulTagBits: number }
  readonly CK_ARIA_CBC_ENCRYPT_DATA_PARAMS: { readonly size: number; readonly iv: number; readonly pData: number; readonly length: number }
  readonly CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS: { readonly size: number; readonly iv: number; readonly pData: number; readonly length: number }
  readonly CK_CAMELLIA_CTR_PARAMS: { readonly size: number; readonly ulCounterBits: number; readonly cb: number }
  readonly CK_CCM_MESSAGE_PARAMS: { readonly size: number; readonly ulDataLen: number; readonly pNonce: number; readonly ulNonceLen: number; readonly ulNonceFixedBits: number; readonly nonceGenerator: number; readonly pMAC: number; readonly ulMACLen: number }
  readonly CK_CCM_PARAMS: { readonly size: number; readonly ulDataLen: number; readonly pNonce: number; readonly ulNonceLen: number; readonly pAAD: number; readonly ulAADLen: number; readonly ulMACLen: number }
  readonly CK_CCM_WRAP_PARAMS: { readonly size: number; readonly ulDataLen: number; readonly pNonce: number; readonly ulNonceLen: number; readonly ulNonceFixedBits: number; readonly nonceGenerator: number; readonly pAAD: number; readonly ulAADLen: number; readonly ulMACLen: number }
  readonly CK_CHACHA20_PARAMS: { readonly size: number; readonly pBlockCounter: number; readonly blockCounterBits: number; readonly pNonce: number; readonly ulNonceBits: number }
  readonly CK_CMS_SIG_PARAMS: { readonly size: number; readonly certificateHandle: number; readonly pSigningMechanism: number; readonly pDigestMechanism: number; readonly pContentType: number; readonly pRequestedAttributes: number; readonly ulRequestedAttributesLen: number; readonly pRequiredAttributes: number; readonly ulRequiredAttributesLen: number }
  readonly CK_DERIVED_KEY: { readonly size: number; readonly pTemplate: number; readonly ulAttributeCount: number; readonly phKey: number }
  readonly CK_DES_CBC_ENCRYPT_DATA_PARAMS: { readonly size: number; readonly iv: number; readonly pData: number; readonly length: number }
  readonly CK_DSA_PARAMETER_GEN_PARAM: { readonly size: number; readonly hash: number; readonly pSeed: number; readonly ulSeedLen: number; readonly ulIndex: number }
  readonly CK_ECDH1_DERIVE_PARAMS: { readonly size: number; readonly kdf: number; readonly ulSharedDataLen: number; readonly pSharedData: number; readonly ulPublicDataLen: number; readonly pPublicData: number }
  readonly CK_ECDH2_DERIVE_PARAMS: { readonly size: number; readonly kdf: number; readonly ulSharedDataLen: number; readonly pSharedData: number; readonly ulPublicDataLen: number; readonly pPublicData: number; readonly ulPrivateDataLen: number; readonly hPrivateData: number; readonly ulPublicDataLen2: number; readonly pPublicData2: number }
  readonly CK_ECDH_AES_KEY_WRAP_PARAMS: { readonly size: number; readonly ulAESKeyBits: number; readonly kdf: number; readonly ulSharedDataLen: number; readonly pSharedData: number }
  readonly CK_ECMQV_DERIVE_PARAMS: { readonly size: number; readonly kdf: number; readonly ulSharedDataLen: number; readonly pSharedData: number; readonly ulPublicDataLen: number; readonly pPublicData: number; readonly ulPrivateDataLen: number; readonly hPrivateData: number; readonly ulPublicDataLen2: number; readonly pPublicData2: number; readonly publicKey: number }
  readonly CK_EDDSA_PARAMS: { readonly size: number; readonly phFlag: number; readonly ulContextDataLen: number; readonly pContextData: number }
  readonly CK_GCM_MESSAGE_PARAMS: { readonly size: number; readonly pIv: number; readonly ulIvLen: number; readonly ulIvFixedBits: number; readonly ivGenerator: number; readonly pTag: number; readonly ulTagBits: number }
  readonly CK_GCM_PARAMS: { readonly size: number; readonly pIv: number; readonly ulIvLen: number; readonly ulIvBits: number; readonly pAAD: number; readonly ulAADLen: number; readonly ulTagBits: number }
  readonly CK_GCM_WRAP_PARAMS: { readonly size: number; readonly pIv: number; readonly ulIvLen: number; readonly ulIvFixedBits: number; readonly ivGenerator: number; readonly pAAD: number; readonly ulAADLen: number; readonly ulTagBits: number }
  readonly CK_GOSTR3410_DERIVE_PARAMS: { readonly size: number; readonly kdf: number; readonly pPublicData: number; readonly ulPublicDataLen: number; readonly pUKM: number; readonly ulUKMLen: number }
  readonly CK_GOSTR3410_KEY_WRAP_PARAMS: { readonly size: number; readonly pWrapOID: number; readonly ulWrapOIDLen: number; readonly pUKM: number; readonly ulUKMLen: number; readonly hKey: number }
  readonly CK_HASH_SIGN_ADDITIONAL_CONTEXT: { readonly size: number; readonly hedgeVariant: number; readonly pContext: number; readonly ulContextLen: number; readonly hash: number }
  readonly CK_HKDF_PARAMS: { readonly size: number; readonly bExtract: number; readonly bExpand: number; readonly prfHashMechanism: number; readonly ulSaltType: number; readonly pSalt: number; readonly ulSaltLen: number; readonly hSaltKey: number; readonly pInfo: number; readonly ulInfoLen: number }
  readonly CK_IKE1_EXTENDED_DERIVE_PARAMS: { readonly size: number; readonly prfMechanism: number; readonly bHasKeygxy: number; readonly hKeygxy: number; readonly pExtraData: number; readonly ulExtraDataLen: number }
  readonly CK_IKE1_PRF_DERIVE_PARAMS: { readonly size: number; readonly prfMechanism: number; readonly bHasPrevKey: number; readonly hKeygxy: number; readonly hPrevKey: number; readonly pCKYi: number; readonly ulCKYiLen: number; readonly pCKYr: number; readonly ulCKYrLen: number; readonly keyNumber: number }
  readonly CK_IKE2_PRF_PLUS_DERIVE_PARAMS: { readonly size: number; readonly prfMechanism: number; readonly bHasSeedKey: number; readonly hSeedKey: number; readonly pSeedData: number; readonly ulSeedDataLen: number }
  readonly CK_IKE_PRF_DERIVE_PARAMS: { readonly size: number; readonly prfMechanism: number; readonly bDataAsKey: number; readonly bRekey: number; readonly pNi: number; readonly ulNiLen: number; readonly pNr: number; readonly ulNrLen: number; readonly hNewKey: number }
  readonly CK_KEA_DERIVE_PARAMS: { readonly size: number; readonly isSender: number; readonly ulRandomLen: number; readonly pRandomA: number; readonly pRandomB: number; readonly ulPublicDataLen: number; readonly pPublicData: number }
  readonly CK_KEY_DERIVATION_STRING_DATA: { readonly size: number; readonly pData: number; readonly ulLen: number }
  readonly CK_KEY_WRAP_SET_OAEP_PARAMS: { readonly size: number; readonly bBC: number; readonly pX: number; readonly ulXLen: number }
  readonly CK_KIP_PARAMS: { readonly size: number; readonly pMechanism: number; readonly hKey: number; readonly pSeed: number; readonly ulSeedLen: number }
  readonly CK_OTP_PARAM: { readonly size: number; readonly type: number; readonly pValue: number; readonly ulValueLen: number }
  readonly CK_OTP_PARAMS: { readonly size: number; readonly pParams: number; readonly ulCount: number }
  readonly CK_OTP_SIGNATURE_INFO: { readonly size: number; readonly pParams: number; readonly ulCount: number }
  readonly CK_PBE_PARAMS: { readonly size: number; readonly pInitVector: number; readonly pPassword: number; readonly ulPasswordLen: number; readonly pSalt: number; readonly ulSaltLen: number; readonly ulIteration: number }
  readonly CK_PKCS5_PBKD2_PARAMS: { readonly size: number; readonly saltSource: number; readonly pSaltSourceData: number; readonly ulSaltSourceDataLen: number; readonly iterations: number; readonly prf: number; readonly pPrfData: number; readonly ulPrfDataLen: number; readonly pPassword: number; readonly ulPasswordLen: number }
  readonly CK_PKCS5_PBKD2_PARAMS2: { readonly size: number; readonly saltSource: number; readonly pSaltSourceData: number; readonly ulSaltSourceDataLen: number; readonly iterations: number; readonly prf: number; readonly pPrfData: number; readonly ulPrfDataLen: number; readonly pPassword: number; readonly ulPasswordLen: number }
  readonly CK_PRF_DATA_PARAM: { readonly size: number; readonly type: number; readonly pValue: number; readonly ulValueLen: number }
  readonly CK_RC2_CBC_PARAMS: { readonly size: number; readonly ulEffectiveBits: number; readonly iv: number }
  readonly CK_RC2_MAC_GENERAL_PARAMS: { readonly size: number; readonly ulEffectiveBits: number; readonly ulMacLength: number }
  readonly CK_RC5_CBC_PARAMS: { readonly size: number; readonly ulWordsize: number; readonly ulRounds: number; readonly pIv: number; readonly ulIvLen: number }
  readonly CK_RC5_MAC_GENERAL_PARAMS: { readonly size: number; readonly ulWordsize: number; readonly ulRounds: number; readonly ulMacLength: number }
  readonly CK_RC5_PARAMS: { readonly size: number; readonly ulWordsize: number; readonly ulRounds: number }
  readonly CK_RSA_AES_KEY_WRAP_PARAMS: { readonly size: number; readonly ulAESKeyBits: number; readonly pOAEPParams: number }
  readonly CK_RSA_PKCS_OAEP_PARAMS: { readonly size: number; readonly hashAlg: number; readonly mgf: number; readonly source: number; readonly pSourceData: number; readonly ulSourceDataLen: number }
  readonly CK_RSA_PKCS_PSS_PARAMS: { readonly size: number; readonly hashAlg: number; readonly mgf: number; readonly sLen: number }
  readonly CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS: { readonly size: number; readonly pNonce: number; readonly ulNonceLen: number; readonly pTag: number }
  readonly CK_SALSA20_CHACHA20_POLY1305_PARAMS: { readonly size: number; readonly pNonce: number; readonly ulNonceLen: number; readonly pAAD: number; readonly ulAADLen: number }
  readonly CK_SALSA20_PARAMS: { readonly size: number; readonly pBlockCounter: number; readonly pNonce: number; readonly ulNonceBits: number }
  readonly CK_SEED_CBC_ENCRYPT_DATA_PARAMS: { readonly size: number; readonly iv: number; readonly pData: number; readonly length: number }
  readonly CK_SIGN_ADDITIONAL_CONTEXT: { readonly size: number; readonly hedgeVariant: number; readonly pContext: number; readonly ulContextLen: number }
  readonly CK_SKIPJACK_PRIVATE_WRAP_PARAMS: { readonly size: number; readonly ulPasswordLen: number; readonly pPassword: number; readonly ulPublicDataLen: number; readonly pPublicData: number; readonly ulPAndGLen: number; readonly ulQLen: number; readonly ulRandomLen: number; readonly pRandomA: number; readonly pPrimeP: number; readonly pBaseG: number; readonly pSubprimeQ: number }
  readonly CK_SKIPJACK_RELAYX_PARAMS: { readonly size: number; readonly ulOldWrappedXLen: number; readonly pOldWrappedX: number; readonly ulOldPasswordLen: number; readonly pOldPassword: number; readonly ulOldPublicDataLen: number; readonly pOldPublicData: number; readonly ulOldRandomLen: number; readonly pOldRandomA: number; readonly ulNewPasswordLen: number; readonly pNewPassword: number; readonly ulNewPublicDataLen: number; readonly pNewPublicData: number; readonly ulNewRandomLen: number; readonly pNewRandomA: number }
  readonly CK_SP800_108_COUNTER_FORMAT: { readonly size: number; readonly bLittleEndian: number; readonly ulWidthInBits: number }
  readonly CK_SP800_108_DKM_LENGTH_FORMAT: { readonly size: number; readonly dkmLengthMethod: number; readonly bLittleEndian: number; readonly ulWidthInBits: number }
  readonly CK_SP800_108_FEEDBACK_KDF_PARAMS: { readonly size: number; readonly prfType: number; readonly ulNumberOfDataParams: number; readonly pDataParams: number; readonly ulIVLen: number; readonly pIV: number; readonly ulAdditionalDerivedKeys: number; readonly pAdditionalDerivedKeys: number }
  readonly CK_SP800_108_KDF_PARAMS: { readonly size: number; readonly prfType: number; readonly ulNumberOfDataParams: number; readonly pDataParams: number; readonly ulAdditionalDerivedKeys: number; readonly pAdditionalDerivedKeys: number }
  readonly CK_SSL3_KEY_MAT_OUT: { readonly size: number; readonly hClientMacSecret: number; readonly hServerMacSecret: number; readonly hClientKey: number; readonly hServerKey: number; readonly pIVClient: number; readonly pIVServer: number }
  readonly CK_SSL3_KEY_MAT_PARAMS: { readonly size: number; readonly ulMacSizeInBits: number; readonly ulKeySizeInBits: number; readonly ulIVSizeInBits: number; readonly bIsExport: number; readonly RandomInfo: number; readonly pReturnedKeyMaterial: number }
  readonly CK_SSL3_MASTER_KEY_DERIVE_PARAMS: { readonly size: number; readonly RandomInfo: number; readonly pVersion: number }
  readonly CK_SSL3_RANDOM_DATA: { readonly size: number; readonly pClientRandom: number; readonly ulClientRandomLen: number; readonly pServerRandom: number; readonly ulServerRandomLen: number }
  readonly CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS: { readonly size: number; readonly prfHashMechanism: number; readonly pSessionHash: number; readonly ulSessionHashLen: number; readonly pVersion: number }
  readonly CK_TLS12_KEY_MAT_PARAMS: { readonly size: number; readonly ulMacSizeInBits: number; readonly ulKeySizeInBits: number; readonly ulIVSizeInBits: number; readonly bIsExport: number; readonly RandomInfo: number; readonly pReturnedKeyMaterial: number; readonly prfHashMechanism: number }
  readonly CK_TLS12_MASTER_KEY_DERIVE_PARAMS: { readonly size: number; readonly RandomInfo: number; readonly pVersion: number; readonly prfHashMechanism: number }
  readonly CK_TLS_KDF_PARAMS: { readonly size: number; readonly prfMechanism: number; readonly pLabel: number; readonly ulLabelLength: number; readonly RandomInfo: number; readonly pContextData: number; readonly ulContextDataLength: number }
  readonly CK_TLS_MAC_PARAMS: { readonly size: number; readonly prfHashMechanism: number; readonly ulMacLength: number; readonly ulServerOrClient: number }
  readonly CK_TLS_PRF_PARAMS: { readonly size: number; readonly pSeed: number; readonly ulSeedLen: number; readonly pLabel: number; readonly ulLabelLen: number; readonly pOutput: number; readonly pulOutputLen: number }
  readonly CK_WTLS_KEY_MAT_OUT: { readonly size: number; readonly hMacSecret: number; readonly hKey: number; readonly pIV: number }
  readonly CK_WTLS_KEY_MAT_PARAMS: { readonly size: number; readonly DigestMechanism: number; readonly ulMacSizeInBits: number; readonly ulKeySizeInBits: number; readonly ulIVSizeInBits: number; readonly ulSequenceNumber: number; readonly bIsExport: number; readonly RandomInfo: number; readonly pReturnedKeyMaterial: number }
  readonly CK_WTLS_MASTER_KEY_DERIVE_PARAMS: { readonly size: number; readonly DigestMechanism: number; readonly RandomInfo: number; readonly pVersion: number }
  readonly CK_WTLS_PRF_PARAMS: { readonly size: number; readonly DigestMechanism: number; readonly pSeed: number; readonly ulSeedLen: number; readonly pLabel: number; readonly ulLabelLen: number; readonly pOutput: number; readonly pulOutputLen: number }
  readonly CK_WTLS_RANDOM_DATA: { readonly size: number; readonly pClientRandom: number; readonly ulClientRandomLen: number; readonly pServerRandom: number; readonly ulServerRandomLen: number }
  readonly CK_X2RATCHET_INITIALIZE_PARAMS: { readonly size: number; readonly sk: number; readonly peer_public_prekey: number; readonly peer_public_identity: number; readonly own_public_identity: number; readonly bEncryptedHeader: number; readonly eCurve: number; readonly aeadMechanism: number; readonly kdfMechanism: number }
  readonly CK_X2RATCHET_RESPOND_PARAMS: { readonly size: number; readonly sk: number; readonly own_prekey: number; readonly initiator_identity: number; readonly own_public_identity: number; readonly bEncryptedHeader: number; readonly eCurve: number; readonly aeadMechanism: number; readonly kdfMechanism: number }
  readonly CK_X3DH_INITIATE_PARAMS: { readonly size: number; readonly kdf: number; readonly pPeer_identity: number; readonly pPeer_prekey: number; readonly pPrekey_signature: number; readonly pOnetime_key: number; readonly pOwn_identity: number; readonly pOwn_ephemeral: number }
  readonly CK_X3DH_RESPOND_PARAMS: { readonly size: number; readonly kdf: number; readonly pIdentity_id: number; readonly pPrekey_id: number; readonly pOnetime_id: number; readonly pInitiator_identity: number; readonly pInitiator_ephemeral: number }
  readonly CK_X9_42_DH1_DERIVE_PARAMS: { readonly size: number; readonly kdf: number; readonly ulOtherInfoLen: number; readonly pOtherInfo: number; readonly ulPublicDataLen: number; readonly pPublicData: number }
  readonly CK_X9_42_DH2_DERIVE_PARAMS: { readonly size: number; readonly kdf: number; readonly ulOtherInfoLen: number; readonly pOtherInfo: number; readonly ulPublicDataLen: number; readonly pPublicData: number; readonly ulPrivateDataLen: number; readonly hPrivateData: number; readonly ulPublicDataLen2: number; readonly pPublicData2: number }
  readonly CK_X9_42_MQV_DERIVE_PARAMS: { readonly size: number; readonly kdf: number; readonly ulOtherInfoLen: number; readonly pOtherInfo: number; readonly ulPublicDataLen: number; readonly pPublicData: number; readonly ulPrivateDataLen: number; readonly hPrivateData: number; readonly ulPublicDataLen2: number; readonly pPublicData2: number; readonly publicKey: number }
  readonly CK_XEDDSA_PARAMS: { readonly size: number; readonly hash: number }
  readonly specifiedParams: { readonly size: number; readonly levels: number; readonly lm_type: number; readonly lm_ots_type: number }
}

const lp64: Layouts = {
  CK_VERSION: { size: 2, major: 0, minor: 1 },
  CK_INFO: { size: 88, cryptokiVersion: 0, manufacturerID: 2, flags: 40, libraryDescription: 48, libraryVersion: 80 },
  CK_SLOT_INFO: { size: 112, slotDescription: 0, manufacturerID: 64, flags: 96, hardwareVersion: 104, firmwareVersion: 106 },
  CK_TOKEN_INFO: { size: 208, label: 0, manufacturerID: 32, model: 64, serialNumber: 80, flags: 96, ulMaxSessionCount: 104, ulSessionCount: 112, ulMaxRwSessionCount: 120, ulRwSessionCount: 128, ulMaxPinLen: 136, ulMinPinLen: 144, ulTotalPublicMemory: 152, ulFreePublicMemory: 160, ulTotalPrivateMemory: 168, ulFreePrivateMemory: 176, hardwareVersion: 184, firmwareVersion: 186, utcTime: 188 },
  CK_SESSION_INFO: { size: 32, slotID: 0, state: 8, flags: 16, ulDeviceError: 24 },
  CK_MECHANISM_INFO: { size: 24, ulMinKeySize: 0, ulMaxKeySize: 8, flags: 16 },
  CK_ATTRIBUTE: { size: 24, type: 0, pValue: 8, ulValueLen: 16 },
  CK_MECHANISM: { size: 24, mechanism: 0, pParameter: 8, ulParameterLen: 16 },
  CK_DATE: { size: 8, year: 0, month: 4, day: 6 },
  CK_INTERFACE: { size: 24, pInterfaceName: 0, pFunctionList: 8, flags: 16 },
  CK_C_INITIALIZE_ARGS: { size: 48, CreateMutex: 0, DestroyMutex: 8, LockMutex: 16, UnlockMutex: 24, flags: 32, pReserved: 40 },
  CK_ASYNC_DATA: { size: 40, ulVersion: 0, pValue: 8, ulValue: 16, hObject: 24, hAdditionalObject: 32 },
  CK_AES_CBC_ENCRYPT_DATA_PARAMS: { size: 32, iv: 0, pData: 16, length: 24 },
  CK_AES_CCM_PARAMS: { size: 48, ulDataLen: 0, pNonce: 8, ulNonceLen: 16, pAAD: 24, ulAADLen: 32, ulMACLen: 40 },
  CK_AES_CTR_PARAMS: { size: 24, ulCounterBits: 0, cb: 8 },
  CK_AES_GCM_PARAMS: { size: 48, pIv: 0, ulIvLen: 8, ulIvBits: 16, pAAD: 24, ulAADLen: 32, ulTagBits: 40 },
  CK_ARIA_CBC_ENCRYPT_DATA_PARAMS: { size: 32, iv: 0, pData: 16, length: 24 },
  CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS: { size: 32, iv: 0, pData: 16, length: 24 },
  CK_CAMELLIA_CTR_PARAMS: { size: 24, ulCounterBits: 0, cb: 8 },
  CK_CCM_MESSAGE_PARAMS: { size: 56, ulDataLen: 0, pNonce: 8, ulNonceLen: 16, ulNonceFixedBits: 24, nonceGenerator: 32, pMAC: 40, ulMACLen: 48 },
  CK_CCM_PARAMS: { size: 48, ulDataLen: 0, pNonce: 8, ulNonceLen: 16, pAAD: 24, ulAADLen: 32, ulMACLen: 40 },
  CK_CCM_WRAP_PARAMS: { size: 64, ulDataLen: 0, pNonce: 8, ulNonceLen: 16, ulNonceFixedBits: 24, nonceGenerator: 32, pAAD: 40, ulAADLen: 48, ulMACLen: 56 },
  CK_CHACHA20_PARAMS: { size: 32, pBlockCounter: 0, blockCounterBits: 8, pNonce: 16, ulNonceBits: 24 },
  CK_CMS_SIG_PARAMS: { size: 64, certificateHandle: 0, pSigningMechanism: 8, pDigestMechanism: 16, pContentType: 24, pRequestedAttributes: 32, ulRequestedAttributesLen: 40, pRequiredAttributes: 48, ulRequiredAttributesLen: 56 },
  CK_DERIVED_KEY: { size: 24, pTemplate: 0, ulAttributeCount: 8, phKey: 16 },
  CK_DES_CBC_ENCRYPT_DATA_PARAMS: { size: 24, iv: 0, pData: 8, length: 16 },
  CK_DSA_PARAMETER_GEN_PARAM: { size: 32, hash: 0, pSeed: 8, ulSeedLen: 16, ulIndex: 24 },
  CK_ECDH1_DERIVE_PARAMS: { size: 40, kdf: 0, ulSharedDataLen: 8, pSharedData: 16, ulPublicDataLen: 24, pPublicData: 32 },
  CK_ECDH2_DERIVE_PARAMS: { size: 72, kdf: 0, ulSharedDataLen: 8, pSharedData: 16, ulPublicDataLen: 24, pPublicData: 32, ulPrivateDataLen: 40, hPrivateData: 48, ulPublicDataLen2: 56, pPublicData2: 64 },
  CK_ECDH_AES_KEY_WRAP_PARAMS: { size: 32, ulAESKeyBits: 0, kdf: 8, ulSharedDataLen: 16, pSharedData: 24 },
  CK_ECMQV_DERIVE_PARAMS: { size: 80, kdf: 0, ulSharedDataLen: 8, pSharedData: 16, ulPublicDataLen: 24, pPublicData: 32, ulPrivateDataLen: 40, hPrivateData: 48, ulPublicDataLen2: 56, pPublicData2: 64, publicKey: 72 },
  CK_EDDSA_PARAMS: { size: 24, phFlag: 0, ulContextDataLen: 8, pContextData: 16 },
  CK_GCM_MESSAGE_PARAMS: { size: 48, pIv: 0, ulIvLen: 8, ulIvFixedBits: 16, ivGenerator: 24, pTag: 32, ulTagBits: 40 },
  CK_GCM_PARAMS: { size: 48, pIv: 0, ulIvLen: 8, ulIvBits: 16, pAAD: 24, ulAADLen: 32, ulTagBits: 40 },
  CK_GCM_WRAP_PARAMS: { size: 56, pIv: 0, ulIvLen: 8, ulIvFixedBits: 16, ivGenerator: 24, pAAD: 32, ulAADLen: 40, ulTagBits: 48 },
  CK_GOSTR3410_DERIVE_PARAMS: { size: 40, kdf: 0, pPublicData: 8, ulPublicDataLen: 16, pUKM: 24, ulUKMLen: 32 },
  CK_GOSTR3410_KEY_WRAP_PARAMS: { size: 40, pWrapOID: 0, ulWrapOIDLen: 8, pUKM: 16, ulUKMLen: 24, hKey: 32 },
  CK_HASH_SIGN_ADDITIONAL_CONTEXT: { size: 32, hedgeVariant: 0, pContext: 8, ulContextLen: 16, hash: 24 },
  CK_HKDF_PARAMS: { size: 64, bExtract: 0, bExpand: 1, prfHashMechanism: 8, ulSaltType: 16, pSalt: 24, ulSaltLen: 32, hSaltKey: 40, pInfo: 48, ulInfoLen: 56 },
  CK_IKE1_EXTENDED_DERIVE_PARAMS: { size: 40, prfMechanism: 0, bHasKeygxy: 8, hKeygxy: 16, pExtraData: 24, ulExtraDataLen: 32 },
  CK_IKE1_PRF_DERIVE_PARAMS: { size: 72, prfMechanism: 0, bHasPrevKey: 8, hKeygxy: 16, hPrevKey: 24, pCKYi: 32, ulCKYiLen: 40, pCKYr: 48, ulCKYrLen: 56, keyNumber: 64 },
  CK_IKE2_PRF_PLUS_DERIVE_PARAMS: { size: 40, prfMechanism: 0, bHasSeedKey: 8, hSeedKey: 16, pSeedData: 24, ulSeedDataLen: 32 },
  CK_IKE_PRF_DERIVE_PARAMS: { size: 56, prfMechanism: 0, bDataAsKey: 8, bRekey: 9, pNi: 16, ulNiLen: 24, pNr: 32, ulNrLen: 40, hNewKey: 48 },
  CK_KEA_DERIVE_PARAMS: { size: 48, isSender: 0, ulRandomLen: 8, pRandomA: 16, pRandomB: 24, ulPublicDataLen: 32, pPublicData: 40 },
  CK_KEY_DERIVATION_STRING_DATA: { size: 16, pData: 0, ulLen: 8 },
  CK_KEY_WRAP_SET_OAEP_PARAMS: { size: 24, bBC: 0, pX: 8, ulXLen: 16 },
  CK_KIP_PARAMS: { size: 32, pMechanism: 0, hKey: 8, pSeed: 16, ulSeedLen: 24 },
  CK_OTP_PARAM: { size: 24, type: 0, pValue: 8, ulValueLen: 16 },
  CK_OTP_PARAMS: { size: 16, pParams: 0, ulCount: 8 },
  CK_OTP_SIGNATURE_INFO: { size: 16, pParams: 0, ulCount: 8 },
  CK_PBE_PARAMS: { size: 48, pInitVector: 0, pPassword: 8, ulPasswordLen: 16, pSalt: 24, ulSaltLen: 32, ulIteration: 40 },
  CK_PKCS5_PBKD2_PARAMS: { size: 72, saltSource: 0, pSaltSourceData: 8, ulSaltSourceDataLen: 16, iterations: 24, prf: 32, pPrfData: 40, ulPrfDataLen: 48, pPassword: 56, ulPasswordLen: 64 },
  CK_PKCS5_PBKD2_PARAMS2: { size: 72, saltSource: 0, pSaltSourceData: 8, ulSaltSourceDataLen: 16, iterations: 24, prf: 32, pPrfData: 40, ulPrfDataLen: 48, pPassword: 56, ulPasswordLen: 64 },
  CK_PRF_DATA_PARAM: { size: 24, type: 0, pValue: 8, ulValueLen: 16 },
  CK_RC2_CBC_PARAMS: { size: 16, ulEffectiveBits: 0, iv: 8 },
  CK_RC2_MAC_GENERAL_PARAMS: { size: 16, ulEffectiveBits: 0, ulMacLength: 8 },
  CK_RC5_CBC_PARAMS: { size: 32, ulWordsize: 0, ulRounds: 8, pIv: 16, ulIvLen: 24 },
  CK_RC5_MAC_GENERAL_PARAMS: { size: 24, ulWordsize: 0, ulRounds: 8, ulMacLength: 16 },
  CK_RC5_PARAMS: { size: 16, ulWordsize: 0, ulRounds: 8 },
  CK_RSA_AES_KEY_WRAP_PARAMS: { size: 16, ulAESKeyBits: 0, pOAEPParams: 8 },
  CK_RSA_PKCS_OAEP_PARAMS: { size: 40, hashAlg: 0, mgf: 8, source: 16, pSourceData: 24, ulSourceDataLen: 32 },
  CK_RSA_PKCS_PSS_PARAMS: { size: 24, hashAlg: 0, mgf: 8, sLen: 16 },
  CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS: { size: 24, pNonce: 0, ulNonceLen: 8, pTag: 16 },
  CK_SALSA20_CHACHA20_POLY1305_PARAMS: { size: 32, pNonce: 0, ulNonceLen: 8, pAAD: 16, ulAADLen: 24 },
  CK_SALSA20_PARAMS: { size: 24, pBlockCounter: 0, pNonce: 8, ulNonceBits: 16 },
  CK_SEED_CBC_ENCRYPT_DATA_PARAMS: { size: 32, iv: 0, pData: 16, length: 24 },
  CK_SIGN_ADDITIONAL_CONTEXT: { size: 24, hedgeVariant: 0, pContext: 8, ulContextLen: 16 },
  CK_SKIPJACK_PRIVATE_WRAP_PARAMS: { size: 88, ulPasswordLen: 0, pPassword: 8, ulPublicDataLen: 16, pPublicData: 24, ulPAndGLen: 32, ulQLen: 40, ulRandomLen: 48, pRandomA: 56, pPrimeP: 64, pBaseG: 72, pSubprimeQ: 80 },
  CK_SKIPJACK_RELAYX_PARAMS: { size: 112, ulOldWrappedXLen: 0, pOldWrappedX: 8, ulOldPasswordLen: 16, pOldPassword: 24, ulOldPublicDataLen: 32, pOldPublicData: 40, ulOldRandomLen: 48, pOldRandomA: 56, ulNewPasswordLen: 64, pNewPassword: 72, ulNewPublicDataLen: 80, pNewPublicData: 88, ulNewRandomLen: 96, pNewRandomA: 104 },
  CK_SP800_108_COUNTER_FORMAT: { size: 16, bLittleEndian: 0, ulWidthInBits: 8 },
  CK_SP800_108_DKM_LENGTH_FORMAT: { size: 24, dkmLengthMethod: 0, bLittleEndian: 8, ulWidthInBits: 16 },
  CK_SP800_108_FEEDBACK_KDF_PARAMS: { size: 56, prfType: 0, ulNumberOfDataParams: 8, pDataParams: 16, ulIVLen: 24, pIV: 32, ulAdditionalDerivedKeys: 40, pAdditionalDerivedKeys: 48 },
  CK_SP800_108_KDF_PARAMS: { size: 40, prfType: 0, ulNumberOfDataParams: 8, pDataParams: 16, ulAdditionalDerivedKeys: 24, pAdditionalDerivedKeys: 32 },
  CK_SSL3_KEY_MAT_OUT: { size: 48, hClientMacSecret: 0, hServerMacSecret: 8, hClientKey: 16, hServerKey: 24, pIVClient: 32, pIVServer: 40 },
  CK_SSL3_KEY_MAT_PARAMS: { size: 72, ulMacSizeInBits: 0, ulKeySizeInBits: 8, ulIVSizeInBits: 16, bIsExport: 24, RandomInfo: 32, pReturnedKeyMaterial: 64 },
  CK_SSL3_MASTER_KEY_DERIVE_PARAMS: { size: 40, RandomInfo: 0, pVersion: 32 },
  CK_SSL3_RANDOM_DATA: { size: 32, pClientRandom: 0, ulClientRandomLen: 8, pServerRandom: 16, ulServerRandomLen: 24 },
  CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS: { size: 32, prfHashMechanism: 0, pSessionHash: 8, ulSessionHashLen: 16, pVersion: 24 },
  CK_TLS12_KEY_MAT_PARAMS: { size: 80, ulMacSizeInBits: 0, ulKeySizeInBits: 8, ulIVSizeInBits: 16, bIsExport: 24, RandomInfo: 32, pReturnedKeyMaterial: 64, prfHashMechanism: 72 },
  CK_TLS12_MASTER_KEY_DERIVE_PARAMS: { size: 48, RandomInfo: 0, pVersion: 32, prfHashMechanism: 40 },
  CK_TLS_KDF_PARAMS: { size: 72, prfMechanism: 0, pLabel: 8, ulLabelLength: 16, RandomInfo: 24, pContextData: 56, ulContextDataLength: 64 },
  CK_TLS_MAC_PARAMS: { size: 24, prfHashMechanism: 0, ulMacLength: 8, ulServerOrClient: 16 },
  CK_TLS_PRF_PARAMS: { size: 48, pSeed: 0, ulSeedLen: 8, pLabel: 16, ulLabelLen: 24, pOutput: 32, pulOutputLen: 40 },
  CK_WTLS_KEY_MAT_OUT: { size: 24, hMacSecret: 0, hKey: 8, pIV: 16 },
  CK_WTLS_KEY_MAT_PARAMS: { size: 88, DigestMechanism: 0, ulMacSizeInBits: 8, ulKeySizeInBits: 16, ulIVSizeInBits: 24, ulSequenceNumber: 32, bIsExport: 40, RandomInfo: 48, pReturnedKeyMaterial: 80 },
  CK_WTLS_MASTER_KEY_DERIVE_PARAMS: { size: 48, DigestMechanism: 0, RandomInfo: 8, pVersion: 40 },
  CK_WTLS_PRF_PARAMS: { size: 56, DigestMechanism: 0, pSeed: 8, ulSeedLen: 16, pLabel: 24, ulLabelLen: 32, pOutput: 40, pulOutputLen: 48 },
  CK_WTLS_RANDOM_DATA: { size: 32, pClientRandom: 0, ulClientRandomLen: 8, pServerRandom: 16, ulServerRandomLen: 24 },
  CK_X2RATCHET_INITIALIZE_PARAMS: { size: 64, sk: 0, peer_public_prekey: 8, peer_public_identity: 16, own_public_identity: 24, bEncryptedHeader: 32, eCurve: 40, aeadMechanism: 48, kdfMechanism: 56 },
  CK_X2RATCHET_RESPOND_PARAMS: { size: 64, sk: 0, own_prekey: 8, initiator_identity: 16, own_public_identity: 24, bEncryptedHeader: 32, eCurve: 40, aeadMechanism: 48, kdfMechanism: 56 },
  CK_X3DH_INITIATE_PARAMS: { size: 56, kdf: 0, pPeer_identity: 8, pPeer_prekey: 16, pPrekey_signature: 24, pOnetime_key: 32, pOwn_identity: 40, pOwn_ephemeral: 48 },
  CK_X3DH_RESPOND_PARAMS: { size: 48, kdf: 0, pIdentity_id: 8, pPrekey_id: 16, pOnetime_id: 24, pInitiator_identity: 32, pInitiator_ephemeral: 40 },
  CK_X9_42_DH1_DERIVE_PARAMS: { size: 40, kdf: 0, ulOtherInfoLen: 8, pOtherInfo: 16, ulPublicDataLen: 24, pPublicData: 32 },
  CK_X9_42_DH2_DERIVE_PARAMS: { size: 72, kdf: 0, ulOtherInfoLen: 8, pOtherInfo: 16, ulPublicDataLen: 24, pPublicData: 32, ulPrivateDataLen: 40, hPrivateData: 48, ulPublicDataLen2: 56, pPublicData2: 64 },
  CK_X9_42_MQV_DERIVE_PARAMS: { size: 80, kdf: 0, ulOtherInfoLen: 8, pOtherInfo: 16, ulPublicDataLen: 24, pPublicData: 32, ulPrivateDataLen: 40, hPrivateData: 48, ulPublicDataLen2: 56, pPublicData2: 64, publicKey: 72 },
  CK_XEDDSA_PARAMS: { size: 8, hash: 0 },
  specifiedParams: { size: 136, levels: 0, lm_type: 8, lm_ots_type: 72 },
}

const llp64Packed1: Layouts = {
  CK_VERSION: { size: 2, major: 0, minor: 1 },
  CK_INFO: { size: 72, cryptokiVersion: 0, manufacturerID: 2, flags: 34, libraryDescription: 38, libraryVersion: 70 },
  CK_SLOT_INFO: { size: 104, slotDescription: 0, manufacturerID: 64, flags: 96, hardwareVersion: 100, firmwareVersion: 102 },
  CK_TOKEN_INFO: { size: 160, label: 0, manufacturerID: 32, model: 64, serialNumber: 80, flags: 96, ulMaxSessionCount: 100, ulSessionCount: 104, ulMaxRwSessionCount: 108, ulRwSessionCount: 112, ulMaxPinLen: 116, ulMinPinLen: 120, ulTotalPublicMemory: 124, ulFreePublicMemory: 128, ulTotalPrivateMemory: 132, ulFreePrivateMemory: 136, hardwareVersion: 140, firmwareVersion: 142, utcTime: 144 },
  CK_SESSION_INFO: { size: 16, slotID: 0, state: 4, flags: 8, ulDeviceError: 12 },
  CK_MECHANISM_INFO: { size: 12, ulMinKeySize: 0, ulMaxKeySize: 4, flags: 8 },
  CK_ATTRIBUTE: { size: 16, type: 0, pValue: 4, ulValueLen: 12 },
  CK_MECHANISM: { size: 16, mechanism: 0, pParameter: 4, ulParameterLen: 12 },
  CK_DATE: { size: 8, year: 0, month: 4, day: 6 },
  CK_INTERFACE: { size: 20, pInterfaceName: 0, pFunctionList: 8, flags: 16 },
  CK_C_INITIALIZE_ARGS: { size: 44, CreateMutex: 0, DestroyMutex: 8, LockMutex: 16, UnlockMutex: 24, flags: 32, pReserved: 36 },
  CK_ASYNC_DATA: { size: 24, ulVersion: 0, pValue: 4, ulValue: 12, hObject: 16, hAdditionalObject: 20 },
  CK_AES_CBC_ENCRYPT_DATA_PARAMS: { size: 28, iv: 0, pData: 16, length: 24 },
  CK_AES_CCM_PARAMS: { size: 32, ulDataLen: 0, pNonce: 4, ulNonceLen: 12, pAAD: 16, ulAADLen: 24, ulMACLen: 28 },
  CK_AES_CTR_PARAMS: { size: 20, ulCounterBits: 0, cb: 4 },
  CK_AES_GCM_PARAMS: { size: 32, pIv: 0, ulIvLen: 8, ulIvBits: 12, pAAD: 16, ulAADLen: 24, ulTagBits: 28 },
  CK_ARIA_CBC_ENCRYPT_DATA_PARAMS: { size: 28, iv: 0, pData: 16, length: 24 },
  CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS: { size: 28, iv: 0, pData: 16, length: 24 },
  CK_CAMELLIA_CTR_PARAMS: { size: 20, ulCounterBits: 0, cb: 4 },
  CK_CCM_MESSAGE_PARAMS: { size: 36, ulDataLen: 0, pNonce: 4, ulNonceLen: 12, ulNonceFixedBits: 16, nonceGenerator: 20, pMAC: 24, ulMACLen: 32 },
  CK_CCM_PARAMS: { size: 32, ulDataLen: 0, pNonce: 4, ulNonceLen: 12, pAAD: 16, ulAADLen: 24, ulMACLen: 28 },
  CK_CCM_WRAP_PARAMS: { size: 40, ulDataLen: 0, pNonce: 4, ulNonceLen: 12, ulNonceFixedBits: 16, nonceGenerator: 20, pAAD: 24, ulAADLen: 32, ulMACLen: 36 },
  CK_CHACHA20_PARAMS: { size: 24, pBlockCounter: 0, blockCounterBits: 8, pNonce: 12, ulNonceBits: 20 },
  CK_CMS_SIG_PARAMS: { size: 52, certificateHandle: 0, pSigningMechanism: 4, pDigestMechanism: 12, pContentType: 20, pRequestedAttributes: 28, ulRequestedAttributesLen: 36, pRequiredAttributes: 40, ulRequiredAttributesLen: 48 },
  CK_DERIVED_KEY: { size: 20, pTemplate: 0, ulAttributeCount: 8, phKey: 12 },
  CK_DES_CBC_ENCRYPT_DATA_PARAMS: { size: 20, iv: 0, pData: 8, length: 16 },
  CK_DSA_PARAMETER_GEN_PARAM: { size: 20, hash: 0, pSeed: 4, ulSeedLen: 12, ulIndex: 16 },
  CK_ECDH1_DERIVE_PARAMS: { size: 28, kdf: 0, ulSharedDataLen: 4, pSharedData: 8, ulPublicDataLen: 16, pPublicData: 20 },
  CK_ECDH2_DERIVE_PARAMS: { size: 48, kdf: 0, ulSharedDataLen: 4, pSharedData: 8, ulPublicDataLen: 16, pPublicData: 20, ulPrivateDataLen: 28, hPrivateData: 32, ulPublicDataLen2: 36, pPublicData2: 40 },
  CK_ECDH_AES_KEY_WRAP_PARAMS: { size: 20, ulAESKeyBits: 0, kdf: 4, ulSharedDataLen: 8, pSharedData: 12 },
  CK_ECMQV_DERIVE_PARAMS: { size: 52, kdf: 0, ulSharedDataLen: 4, pSharedData: 8, ulPublicDataLen: 16, pPublicData: 20, ulPrivateDataLen: 28, hPrivateData: 32, ulPublicDataLen2: 36, pPublicData2: 40, publicKey: 48 },
  CK_EDDSA_PARAMS: { size: 13, phFlag: 0, ulContextDataLen: 1, pContextData: 5 },
  CK_GCM_MESSAGE_PARAMS: { size: 32, pIv: 0, ulIvLen: 8, ulIvFixedBits: 12, ivGenerator: 16, pTag: 20, ulTagBits: 28 },
  CK_GCM_PARAMS: { size: 32, pIv: 0, ulIvLen: 8, ulIvBits: 12, pAAD: 16, ulAADLen: 24, ulTagBits: 28 },
  CK_GCM_WRAP_PARAMS: { size: 36, pIv: 0, ulIvLen: 8, ulIvFixedBits: 12, ivGenerator: 16, pAAD: 20, ulAADLen: 28, ulTagBits: 32 },
  CK_GOSTR3410_DERIVE_PARAMS: { size: 28, kdf: 0, pPublicData: 4, ulPublicDataLen: 12, pUKM: 16, ulUKMLen: 24 },
  CK_GOSTR3410_KEY_WRAP_PARAMS: { size: 28, pWrapOID: 0, ulWrapOIDLen: 8, pUKM: 12, ulUKMLen: 20, hKey: 24 },
  CK_HASH_SIGN_ADDITIONAL_CONTEXT: { size: 20, hedgeVariant: 0, pContext: 4, ulContextLen: 12, hash: 16 },
  CK_HKDF_PARAMS: { size: 38, bExtract: 0, bExpand: 1, prfHashMechanism: 2, ulSaltType: 6, pSalt: 10, ulSaltLen: 18, hSaltKey: 22, pInfo: 26, ulInfoLen: 34 },
  CK_IKE1_EXTENDED_DERIVE_PARAMS: { size: 21, prfMechanism: 0, bHasKeygxy: 4, hKeygxy: 5, pExtraData: 9, ulExtraDataLen: 17 },
  CK_IKE1_PRF_DERIVE_PARAMS: { size: 38, prfMechanism: 0, bHasPrevKey: 4, hKeygxy: 5, hPrevKey: 9, pCKYi: 13, ulCKYiLen: 21, pCKYr: 25, ulCKYrLen: 33, keyNumber: 37 },
  CK_IKE2_PRF_PLUS_DERIVE_PARAMS: { size: 21, prfMechanism: 0, bHasSeedKey: 4, hSeedKey: 5, pSeedData: 9, ulSeedDataLen: 17 },
  CK_IKE_PRF_DERIVE_PARAMS: { size: 34, prfMechanism: 0, bDataAsKey: 4, bRekey: 5, pNi: 6, ulNiLen: 14, pNr: 18, ulNrLen: 26, hNewKey: 30 },
  CK_KEA_DERIVE_PARAMS: { size: 33, isSender: 0, ulRandomLen: 1, pRandomA: 5, pRandomB: 13, ulPublicDataLen: 21, pPublicData: 25 },
  CK_KEY_DERIVATION_STRING_DATA: { size: 12, pData: 0, ulLen: 8 },
  CK_KEY_WRAP_SET_OAEP_PARAMS: { size: 13, bBC: 0, pX: 1, ulXLen: 9 },
  CK_KIP_PARAMS: { size: 24, pMechanism: 0, hKey: 8, pSeed: 12, ulSeedLen: 20 },
  CK_OTP_PARAM: { size: 16, type: 0, pValue: 4, ulValueLen: 12 },
  CK_OTP_PARAMS: { size: 12, pParams: 0, ulCount: 8 },
  CK_OTP_SIGNATURE_INFO: { size: 12, pParams: 0, ulCount: 8 },
  CK_PBE_PARAMS: { size: 36, pInitVector: 0, pPassword: 8, ulPasswordLen: 16, pSalt: 20, ulSaltLen: 28, ulIteration: 32 },
  CK_PKCS5_PBKD2_PARAMS: { size: 52, saltSource: 0, pSaltSourceData: 4, ulSaltSourceDataLen: 12, iterations: 16, prf: 20, pPrfData: 24, ulPrfDataLen: 32, pPassword: 36, ulPasswordLen: 44 },
  CK_PKCS5_PBKD2_PARAMS2: { size: 48, saltSource: 0, pSaltSourceData: 4, ulSaltSourceDataLen: 12, iterations: 16, prf: 20, pPrfData: 24, ulPrfDataLen: 32, pPassword: 36, ulPasswordLen: 44 },
  CK_PRF_DATA_PARAM: { size: 16, type: 0, pValue: 4, ulValueLen: 12 },
  CK_RC2_CBC_PARAMS: { size: 12, ulEffectiveBits: 0, iv: 4 },
  CK_RC2_MAC_GENERAL_PARAMS: { size: 8, ulEffectiveBits: 0, ulMacLength: 4 },
  CK_RC5_CBC_PARAMS: { size: 20, ulWordsize: 0, ulRounds: 4, pIv: 8, ulIvLen: 16 },
  CK_RC5_MAC_GENERAL_PARAMS: { size: 12, ulWordsize: 0, ulRounds: 4, ulMacLength: 8 },
  CK_RC5_PARAMS: { size: 8, ulWordsize: 0, ulRounds: 4 },
  CK_RSA_AES_KEY_WRAP_PARAMS: { size: 12, ulAESKeyBits: 0, pOAEPParams: 4 },
  CK_RSA_PKCS_OAEP_PARAMS: { size: 24, hashAlg: 0, mgf: 4, source: 8, pSourceData: 12, ulSourceDataLen: 20 },
  CK_RSA_PKCS_PSS_PARAMS: { size: 12, hashAlg: 0, mgf: 4, sLen: 8 },
  CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS: { size: 20, pNonce: 0, ulNonceLen: 8, pTag: 12 },
  CK_SALSA20_CHACHA20_POLY1305_PARAMS: { size: 24, pNonce: 0, ulNonceLen: 8, pAAD: 12, ulAADLen: 20 },
  CK_SALSA20_PARAMS: { size: 20, pBlockCounter: 0, pNonce: 8, ulNonceBits: 16 },
  CK_SEED_CBC_ENCRYPT_DATA_PARAMS: { size: 28, iv: 0, pData: 16, length: 24 },
  CK_SIGN_ADDITIONAL_CONTEXT: { size: 16, hedgeVariant: 0, pContext: 4, ulContextLen: 12 },
  CK_SKIPJACK_PRIVATE_WRAP_PARAMS: { size: 68, ulPasswordLen: 0, pPassword: 4, ulPublicDataLen: 12, pPublicData: 16, ulPAndGLen: 24, ulQLen: 28, ulRandomLen: 32, pRandomA: 36, pPrimeP: 44, pBaseG: 52, pSubprimeQ: 60 },
  CK_SKIPJACK_RELAYX_PARAMS: { size: 84, ulOldWrappedXLen: 0, pOldWrappedX: 4, ulOldPasswordLen: 12, pOldPassword: 16, ulOldPublicDataLen: 24, pOldPublicData: 28, ulOldRandomLen: 36, pOldRandomA: 40, ulNewPasswordLen: 48, pNewPassword: 52, ulNewPublicDataLen: 60, pNewPublicData: 64, ulNewRandomLen: 72, pNewRandomA: 76 },
  CK_SP800_108_COUNTER_FORMAT: { size: 5, bLittleEndian: 0, ulWidthInBits: 1 },
  CK_SP800_108_DKM_LENGTH_FORMAT: { size: 9, dkmLengthMethod: 0, bLittleEndian: 4, ulWidthInBits: 5 },
  CK_SP800_108_FEEDBACK_KDF_PARAMS: { size: 40, prfType: 0, ulNumberOfDataParams: 4, pDataParams: 8, ulIVLen: 16, pIV: 20, ulAdditionalDerivedKeys: 28, pAdditionalDerivedKeys: 32 },
  CK_SP800_108_KDF_PARAMS: { size: 28, prfType: 0, ulNumberOfDataParams: 4, pDataParams: 8, ulAdditionalDerivedKeys: 16, pAdditionalDerivedKeys: 20 },
  CK_SSL3_KEY_MAT_OUT: { size: 32, hClientMacSecret: 0, hServerMacSecret: 4, hClientKey: 8, hServerKey: 12, pIVClient: 16, pIVServer: 24 },
  CK_SSL3_KEY_MAT_PARAMS: { size: 45, ulMacSizeInBits: 0, ulKeySizeInBits: 4, ulIVSizeInBits: 8, bIsExport: 12, RandomInfo: 13, pReturnedKeyMaterial: 37 },
  CK_SSL3_MASTER_KEY_DERIVE_PARAMS: { size: 32, RandomInfo: 0, pVersion: 24 },
  CK_SSL3_RANDOM_DATA: { size: 24, pClientRandom: 0, ulClientRandomLen: 8, pServerRandom: 12, ulServerRandomLen: 20 },
  CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS: { size: 24, prfHashMechanism: 0, pSessionHash: 4, ulSessionHashLen: 12, pVersion: 16 },
  CK_TLS12_KEY_MAT_PARAMS: { size: 49, ulMacSizeInBits: 0, ulKeySizeInBits: 4, ulIVSizeInBits: 8, bIsExport: 12, RandomInfo: 13, pReturnedKeyMaterial: 37, prfHashMechanism: 45 },
  CK_TLS12_MASTER_KEY_DERIVE_PARAMS: { size: 36, RandomInfo: 0, pVersion: 24, prfHashMechanism: 32 },
  CK_TLS_KDF_PARAMS: { size: 52, prfMechanism: 0, pLabel: 4, ulLabelLength: 12, RandomInfo: 16, pContextData: 40, ulContextDataLength: 48 },
  CK_TLS_MAC_PARAMS: { size: 12, prfHashMechanism: 0, ulMacLength: 4, ulServerOrClient: 8 },
  CK_TLS_PRF_PARAMS: { size: 40, pSeed: 0, ulSeedLen: 8, pLabel: 12, ulLabelLen: 20, pOutput: 24, pulOutputLen: 32 },
  CK_WTLS_KEY_MAT_OUT: { size: 16, hMacSecret: 0, hKey: 4, pIV: 8 },
  CK_WTLS_KEY_MAT_PARAMS: { size: 53, DigestMechanism: 0, ulMacSizeInBits: 4, ulKeySizeInBits: 8, ulIVSizeInBits: 12, ulSequenceNumber: 16, bIsExport: 20, RandomInfo: 21, pReturnedKeyMaterial: 45 },
  CK_WTLS_MASTER_KEY_DERIVE_PARAMS: { size: 36, DigestMechanism: 0, RandomInfo: 4, pVersion: 28 },
  CK_WTLS_PRF_PARAMS: { size: 44, DigestMechanism: 0, pSeed: 4, ulSeedLen: 12, pLabel: 16, ulLabelLen: 24, pOutput: 28, pulOutputLen: 36 },
  CK_WTLS_RANDOM_DATA: { size: 24, pClientRandom: 0, ulClientRandomLen: 8, pServerRandom: 12, ulServerRandomLen: 20 },
  CK_X2RATCHET_INITIALIZE_PARAMS: { size: 33, sk: 0, peer_public_prekey: 8, peer_public_identity: 12, own_public_identity: 16, bEncryptedHeader: 20, eCurve: 21, aeadMechanism: 25, kdfMechanism: 29 },
  CK_X2RATCHET_RESPOND_PARAMS: { size: 33, sk: 0, own_prekey: 8, initiator_identity: 12, own_public_identity: 16, bEncryptedHeader: 20, eCurve: 21, aeadMechanism: 25, kdfMechanism: 29 },
  CK_X3DH_INITIATE_PARAMS: { size: 36, kdf: 0, pPeer_identity: 4, pPeer_prekey: 8, pPrekey_signature: 12, pOnetime_key: 20, pOwn_identity: 28, pOwn_ephemeral: 32 },
  CK_X3DH_RESPOND_PARAMS: { size: 40, kdf: 0, pIdentity_id: 4, pPrekey_id: 12, pOnetime_id: 20, pInitiator_identity: 28, pInitiator_ephemeral: 32 },
  CK_X9_42_DH1_DERIVE_PARAMS: { size: 28, kdf: 0, ulOtherInfoLen: 4, pOtherInfo: 8, ulPublicDataLen: 16, pPublicData: 20 },
  CK_X9_42_DH2_DERIVE_PARAMS: { size: 48, kdf: 0, ulOtherInfoLen: 4, pOtherInfo: 8, ulPublicDataLen: 16, pPublicData: 20, ulPrivateDataLen: 28, hPrivateData: 32, ulPublicDataLen2: 36, pPublicData2: 40 },
  CK_X9_42_MQV_DERIVE_PARAMS: { size: 52, kdf: 0, ulOtherInfoLen: 4, pOtherInfo: 8, ulPublicDataLen: 16, pPublicData: 20, ulPrivateDataLen: 28, hPrivateData: 32, ulPublicDataLen2: 36, pPublicData2: 40, publicKey: 48 },
  CK_XEDDSA_PARAMS: { size: 4, hash: 0 },
  specifiedParams: { size: 68, levels: 0, lm_type: 4, lm_ots_type: 36 },
}

const ilp32: Layouts = {
  CK_VERSION: { size: 2, major: 0, minor: 1 },
  CK_INFO: { size: 76, cryptokiVersion: 0, manufacturerID: 2, flags: 36, libraryDescription: 40, libraryVersion: 72 },
  CK_SLOT_INFO: { size: 104, slotDescription: 0, manufacturerID: 64, flags: 96, hardwareVersion: 100, firmwareVersion: 102 },
  CK_TOKEN_INFO: { size: 160, label: 0, manufacturerID: 32, model: 64, serialNumber: 80, flags: 96, ulMaxSessionCount: 100, ulSessionCount: 104, ulMaxRwSessionCount: 108, ulRwSessionCount: 112, ulMaxPinLen: 116, ulMinPinLen: 120, ulTotalPublicMemory: 124, ulFreePublicMemory: 128, ulTotalPrivateMemory: 132, ulFreePrivateMemory: 136, hardwareVersion: 140, firmwareVersion: 142, utcTime: 144 },
  CK_SESSION_INFO: { size: 16, slotID: 0, state: 4, flags: 8, ulDeviceError: 12 },
  CK_MECHANISM_INFO: { size: 12, ulMinKeySize: 0, ulMaxKeySize: 4, flags: 8 },
  CK_ATTRIBUTE: { size: 12, type: 0, pValue: 4, ulValueLen: 8 },
  CK_MECHANISM: { size: 12, mechanism: 0, pParameter: 4, ulParameterLen: 8 },
  CK_DATE: { size: 8, year: 0, month: 4, day: 6 },
  CK_INTERFACE: { size: 12, pInterfaceName: 0, pFunctionList: 4, flags: 8 },
  CK_C_INITIALIZE_ARGS: { size: 24, CreateMutex: 0, DestroyMutex: 4, LockMutex: 8, UnlockMutex: 12, flags: 16, pReserved: 20 },
  CK_ASYNC_DATA: { size: 20, ulVersion: 0, pValue: 4, ulValue: 8, hObject: 12, hAdditionalObject: 16 },
  CK_AES_CBC_ENCRYPT_DATA_PARAMS: { size: 24, iv: 0, pData: 16, length: 20 },
  CK_AES_CCM_PARAMS: { size: 24, ulDataLen: 0, pNonce: 4, ulNonceLen: 8, pAAD: 12, ulAADLen: 16, ulMACLen: 20 },
  CK_AES_CTR_PARAMS: { size: 20, ulCounterBits: 0, cb: 4 },
  CK_AES_GCM_PARAMS: { size: 24, pIv: 0, ulIvLen: 4, ulIvBits: 8, pAAD: 12, ulAADLen: 16, ulTagBits: 20 },
  CK_ARIA_CBC_ENCRYPT_DATA_PARAMS: { size: 24, iv: 0, pData: 16, length: 20 },
  CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS: { size: 24, iv: 0, pData: 16, length: 20 },
  CK_CAMELLIA_CTR_PARAMS: { size: 20, ulCounterBits: 0, cb: 4 },
  CK_CCM_MESSAGE_PARAMS: { size: 28, ulDataLen: 0, pNonce: 4, ulNonceLen: 8, ulNonceFixedBits: 12, nonceGenerator: 16, pMAC: 20, ulMACLen: 24 },
  CK_CCM_PARAMS: { size: 24, ulDataLen: 0, pNonce: 4, ulNonceLen: 8, pAAD: 12, ulAADLen: 16, ulMACLen: 20 },
  CK_CCM_WRAP_PARAMS: { size: 32, ulDataLen: 0, pNonce: 4, ulNonceLen: 8, ulNonceFixedBits: 12, nonceGenerator: 16, pAAD: 20, ulAADLen: 24, ulMACLen: 28 },
  CK_CHACHA20_PARAMS: { size: 16, pBlockCounter: 0, blockCounterBits: 4, pNonce: 8, ulNonceBits: 12 },
  CK_CMS_SIG_PARAMS: { size: 32, certificateHandle: 0, pSigningMechanism: 4, pDigestMechanism: 8, pContentType: 12, pRequestedAttributes: 16, ulRequestedAttributesLen: 20, pRequiredAttributes: 24, ulRequiredAttributesLen: 28 },
  CK_DERIVED_KEY: { size: 12, pTemplate: 0, ulAttributeCount: 4, phKey: 8 },
  CK_DES_CBC_ENCRYPT_DATA_PARAMS: { size: 16, iv: 0, pData: 8, length: 12 },
  CK_DSA_PARAMETER_GEN_PARAM: { size: 16, hash: 0, pSeed: 4, ulSeedLen: 8, ulIndex: 12 },
  CK_ECDH1_DERIVE_PARAMS: { size: 20, kdf: 0, ulSharedDataLen: 4, pSharedData: 8, ulPublicDataLen: 12, pPublicData: 16 },
  CK_ECDH2_DERIVE_PARAMS: { size: 36, kdf: 0, ulSharedDataLen: 4, pSharedData: 8, ulPublicDataLen: 12, pPublicData: 16, ulPrivateDataLen: 20, hPrivateData: 24, ulPublicDataLen2: 28, pPublicData2: 32 },
  CK_ECDH_AES_KEY_WRAP_PARAMS: { size: 16, ulAESKeyBits: 0, kdf: 4, ulSharedDataLen: 8, pSharedData: 12 },
  CK_ECMQV_DERIVE_PARAMS: { size: 40, kdf: 0, ulSharedDataLen: 4, pSharedData: 8, ulPublicDataLen: 12, pPublicData: 16, ulPrivateDataLen: 20, hPrivateData: 24, ulPublicDataLen2: 28, pPublicData2: 32, publicKey: 36 },
  CK_EDDSA_PARAMS: { size: 12, phFlag: 0, ulContextDataLen: 4, pContextData: 8 },
  CK_GCM_MESSAGE_PARAMS: { size: 24, pIv: 0, ulIvLen: 4, ulIvFixedBits: 8, ivGenerator: 12, pTag: 16, ulTagBits: 20 },
  CK_GCM_PARAMS: { size: 24, pIv: 0, ulIvLen: 4, ulIvBits: 8, pAAD: 12, ulAADLen: 16, ulTagBits: 20 },
  CK_GCM_WRAP_PARAMS: { size: 28, pIv: 0, ulIvLen: 4, ulIvFixedBits: 8, ivGenerator: 12, pAAD: 16, ulAADLen: 20, ulTagBits: 24 },
  CK_GOSTR3410_DERIVE_PARAMS: { size: 20, kdf: 0, pPublicData: 4, ulPublicDataLen: 8, pUKM: 12, ulUKMLen: 16 },
  CK_GOSTR3410_KEY_WRAP_PARAMS: { size: 20, pWrapOID: 0, ulWrapOIDLen: 4, pUKM: 8, ulUKMLen: 12, hKey: 16 },
  CK_HASH_SIGN_ADDITIONAL_CONTEXT: { size: 16, hedgeVariant: 0, pContext: 4, ulContextLen: 8, hash: 12 },
  CK_HKDF_PARAMS: { size: 32, bExtract: 0, bExpand: 1, prfHashMechanism: 4, ulSaltType: 8, pSalt: 12, ulSaltLen: 16, hSaltKey: 20, pInfo: 24, ulInfoLen: 28 },
  CK_IKE1_EXTENDED_DERIVE_PARAMS: { size: 20, prfMechanism: 0, bHasKeygxy: 4, hKeygxy: 8, pExtraData: 12, ulExtraDataLen: 16 },
  CK_IKE1_PRF_DERIVE_PARAMS: { size: 36, prfMechanism: 0, bHasPrevKey: 4, hKeygxy: 8, hPrevKey: 12, pCKYi: 16, ulCKYiLen: 20, pCKYr: 24, ulCKYrLen: 28, keyNumber: 32 },
  CK_IKE2_PRF_PLUS_DERIVE_PARAMS: { size: 20, prfMechanism: 0, bHasSeedKey: 4, hSeedKey: 8, pSeedData: 12, ulSeedDataLen: 16 },
  CK_IKE_PRF_DERIVE_PARAMS: { size: 28, prfMechanism: 0, bDataAsKey: 4, bRekey: 5, pNi: 8, ulNiLen: 12, pNr: 16, ulNrLen: 20, hNewKey: 24 },
  CK_KEA_DERIVE_PARAMS: { size: 24, isSender: 0, ulRandomLen: 4, pRandomA: 8, pRandomB: 12, ulPublicDataLen: 16, pPublicData: 20 },
  CK_KEY_DERIVATION_STRING_DATA: { size: 8, pData: 0, ulLen: 4 },
  CK_KEY_WRAP_SET_OAEP_PARAMS: { size: 12, bBC: 0, pX: 4, ulXLen: 8 },
  CK_KIP_PARAMS: { size: 16, pMechanism: 0, hKey: 4, pSeed: 8, ulSeedLen: 12 },
  CK_OTP_PARAM: { size: 12, type: 0, pValue: 4, ulValueLen: 8 },
  CK_OTP_PARAMS: { size: 8, pParams: 0, ulCount: 4 },
  CK_OTP_SIGNATURE_INFO: { size: 8, pParams: 0, ulCount: 4 },
  CK_PBE_PARAMS: { size: 24, pInitVector: 0, pPassword: 4, ulPasswordLen: 8, pSalt: 12, ulSaltLen: 16, ulIteration: 20 },
  CK_PKCS5_PBKD2_PARAMS: { size: 36, saltSource: 0, pSaltSourceData: 4, ulSaltSourceDataLen: 8, iterations: 12, prf: 16, pPrfData: 20, ulPrfDataLen: 24, pPassword: 28, ulPasswordLen: 32 },
  CK_PKCS5_PBKD2_PARAMS2: { size: 36, saltSource: 0, pSaltSourceData: 4, ulSaltSourceDataLen: 8, iterations: 12, prf: 16, pPrfData: 20, ulPrfDataLen: 24, pPassword: 28, ulPasswordLen: 32 },
  CK_PRF_DATA_PARAM: { size: 12, type: 0, pValue: 4, ulValueLen: 8 },
  CK_RC2_CBC_PARAMS: { size: 12, ulEffectiveBits: 0, iv: 4 },
  CK_RC2_MAC_GENERAL_PARAMS: { size: 8, ulEffectiveBits: 0, ulMacLength: 4 },
  CK_RC5_CBC_PARAMS: { size: 16, ulWordsize: 0, ulRounds: 4, pIv: 8, ulIvLen: 12 },
  CK_RC5_MAC_GENERAL_PARAMS: { size: 12, ulWordsize: 0, ulRounds: 4, ulMacLength: 8 },
  CK_RC5_PARAMS: { size: 8, ulWordsize: 0, ulRounds: 4 },
  CK_RSA_AES_KEY_WRAP_PARAMS: { size: 8, ulAESKeyBits: 0, pOAEPParams: 4 },
  CK_RSA_PKCS_OAEP_PARAMS: { size: 20, hashAlg: 0, mgf: 4, source: 8, pSourceData: 12, ulSourceDataLen: 16 },
  CK_RSA_PKCS_PSS_PARAMS: { size: 12, hashAlg: 0, mgf: 4, sLen: 8 },
  CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS: { size: 12, pNonce: 0, ulNonceLen: 4, pTag: 8 },
  CK_SALSA20_CHACHA20_POLY1305_PARAMS: { size: 16, pNonce: 0, ulNonceLen: 4, pAAD: 8, ulAADLen: 12 },
  CK_SALSA20_PARAMS: { size: 12, pBlockCounter: 0, pNonce: 4, ulNonceBits: 8 },
  CK_SEED_CBC_ENCRYPT_DATA_PARAMS: { size: 24, iv: 0, pData: 16, length: 20 },
  CK_SIGN_ADDITIONAL_CONTEXT: { size: 12, hedgeVariant: 0, pContext: 4, ulContextLen: 8 },
  CK_SKIPJACK_PRIVATE_WRAP_PARAMS: { size: 44, ulPasswordLen: 0, pPassword: 4, ulPublicDataLen: 8, pPublicData: 12, ulPAndGLen: 16, ulQLen: 20, ulRandomLen: 24, pRandomA: 28, pPrimeP: 32, pBaseG: 36, pSubprimeQ: 40 },
  CK_SKIPJACK_RELAYX_PARAMS: { size: 56, ulOldWrappedXLen: 0, pOldWrappedX: 4, ulOldPasswordLen: 8, pOldPassword: 12, ulOldPublicDataLen: 16, pOldPublicData: 20, ulOldRandomLen: 24, pOldRandomA: 28, ulNewPasswordLen: 32, pNewPassword: 36, ulNewPublicDataLen: 40, pNewPublicData: 44, ulNewRandomLen: 48, pNewRandomA: 52 },
  CK_SP800_108_COUNTER_FORMAT: { size: 8, bLittleEndian: 0, ulWidthInBits: 4 },
  CK_SP800_108_DKM_LENGTH_FORMAT: { size: 12, dkmLengthMethod: 0, bLittleEndian: 4, ulWidthInBits: 8 },
  CK_SP800_108_FEEDBACK_KDF_PARAMS: { size: 28, prfType: 0, ulNumberOfDataParams: 4, pDataParams: 8, ulIVLen: 12, pIV: 16, ulAdditionalDerivedKeys: 20, pAdditionalDerivedKeys: 24 },
  CK_SP800_108_KDF_PARAMS: { size: 20, prfType: 0, ulNumberOfDataParams: 4, pDataParams: 8, ulAdditionalDerivedKeys: 12, pAdditionalDerivedKeys: 16 },
  CK_SSL3_KEY_MAT_OUT: { size: 24, hClientMacSecret: 0, hServerMacSecret: 4, hClientKey: 8, hServerKey: 12, pIVClient: 16, pIVServer: 20 },
  CK_SSL3_KEY_MAT_PARAMS: { size: 36, ulMacSizeInBits: 0, ulKeySizeInBits: 4, ulIVSizeInBits: 8, bIsExport: 12, RandomInfo: 16, pReturnedKeyMaterial: 32 },
  CK_SSL3_MASTER_KEY_DERIVE_PARAMS: { size: 20, RandomInfo: 0, pVersion: 16 },
  CK_SSL3_RANDOM_DATA: { size: 16, pClientRandom: 0, ulClientRandomLen: 4, pServerRandom: 8, ulServerRandomLen: 12 },
  CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS: { size: 16, prfHashMechanism: 0, pSessionHash: 4, ulSessionHashLen: 8, pVersion: 12 },
  CK_TLS12_KEY_MAT_PARAMS: { size: 40, ulMacSizeInBits: 0, ulKeySizeInBits: 4, ulIVSizeInBits: 8, bIsExport: 12, RandomInfo: 16, pReturnedKeyMaterial: 32, prfHashMechanism: 36 },
  CK_TLS12_MASTER_KEY_DERIVE_PARAMS: { size: 24, RandomInfo: 0, pVersion: 16, prfHashMechanism: 20 },
  CK_TLS_KDF_PARAMS: { size: 36, prfMechanism: 0, pLabel: 4, ulLabelLength: 8, RandomInfo: 12, pContextData: 28, ulContextDataLength: 32 },
  CK_TLS_MAC_PARAMS: { size: 12, prfHashMechanism: 0, ulMacLength: 4, ulServerOrClient: 8 },
  CK_TLS_PRF_PARAMS: { size: 24, pSeed: 0, ulSeedLen: 4, pLabel: 8, ulLabelLen: 12, pOutput: 16, pulOutputLen: 20 },
  CK_WTLS_KEY_MAT_OUT: { size: 12, hMacSecret: 0, hKey: 4, pIV: 8 },
  CK_WTLS_KEY_MAT_PARAMS: { size: 44, DigestMechanism: 0, ulMacSizeInBits: 4, ulKeySizeInBits: 8, ulIVSizeInBits: 12, ulSequenceNumber: 16, bIsExport: 20, RandomInfo: 24, pReturnedKeyMaterial: 40 },
  CK_WTLS_MASTER_KEY_DERIVE_PARAMS: { size: 24, DigestMechanism: 0, RandomInfo: 4, pVersion: 20 },
  CK_WTLS_PRF_PARAMS: { size: 28, DigestMechanism: 0, pSeed: 4, ulSeedLen: 8, pLabel: 12, ulLabelLen: 16, pOutput: 20, pulOutputLen: 24 },
  CK_WTLS_RANDOM_DATA: { size: 16, pClientRandom: 0, ulClientRandomLen: 4, pServerRandom: 8, ulServerRandomLen: 12 },
  CK_X2RATCHET_INITIALIZE_PARAMS: { size: 32, sk: 0, peer_public_prekey: 4, peer_public_identity: 8, own_public_identity: 12, bEncryptedHeader: 16, eCurve: 20, aeadMechanism: 24, kdfMechanism: 28 },
  CK_X2RATCHET_RESPOND_PARAMS: { size: 32, sk: 0, own_prekey: 4, initiator_identity: 8, own_public_identity: 12, bEncryptedHeader: 16, eCurve: 20, aeadMechanism: 24, kdfMechanism: 28 },
  CK_X3DH_INITIATE_PARAMS: { size: 28, kdf: 0, pPeer_identity: 4, pPeer_prekey: 8, pPrekey_signature: 12, pOnetime_key: 16, pOwn_identity: 20, pOwn_ephemeral: 24 },
  CK_X3DH_RESPOND_PARAMS: { size: 24, kdf: 0, pIdentity_id: 4, pPrekey_id: 8, pOnetime_id: 12, pInitiator_identity: 16, pInitiator_ephemeral: 20 },
  CK_X9_42_DH1_DERIVE_PARAMS: { size: 20, kdf: 0, ulOtherInfoLen: 4, pOtherInfo: 8, ulPublicDataLen: 12, pPublicData: 16 },
  CK_X9_42_DH2_DERIVE_PARAMS: { size: 36, kdf: 0, ulOtherInfoLen: 4, pOtherInfo: 8, ulPublicDataLen: 12, pPublicData: 16, ulPrivateDataLen: 20, hPrivateData: 24, ulPublicDataLen2: 28, pPublicData2: 32 },
  CK_X9_42_MQV_DERIVE_PARAMS: { size: 40, kdf: 0, ulOtherInfoLen: 4, pOtherInfo: 8, ulPublicDataLen: 12, pPublicData: 16, ulPrivateDataLen: 20, hPrivateData: 24, ulPublicDataLen2: 28, pPublicData2: 32, publicKey: 36 },
  CK_XEDDSA_PARAMS: { size: 4, hash: 0 },
  specifiedParams: { size: 68, levels: 0, lm_type: 4, lm_ots_type: 36 },
}

const ilp32Packed1: Layouts = {
  CK_VERSION: { size: 2, major: 0, minor: 1 },
  CK_INFO: { size: 72, cryptokiVersion: 0, manufacturerID: 2, flags: 34, libraryDescription: 38, libraryVersion: 70 },
  CK_SLOT_INFO: { size: 104, slotDescription: 0, manufacturerID: 64, flags: 96, hardwareVersion: 100, firmwareVersion: 102 },
  CK_TOKEN_INFO: { size: 160, label: 0, manufacturerID: 32, model: 64, serialNumber: 80, flags: 96, ulMaxSessionCount: 100, ulSessionCount: 104, ulMaxRwSessionCount: 108, ulRwSessionCount: 112, ulMaxPinLen: 116, ulMinPinLen: 120, ulTotalPublicMemory: 124, ulFreePublicMemory: 128, ulTotalPrivateMemory: 132, ulFreePrivateMemory: 136, hardwareVersion: 140, firmwareVersion: 142, utcTime: 144 },
  CK_SESSION_INFO: { size: 16, slotID: 0, state: 4, flags: 8, ulDeviceError: 12 },
  CK_MECHANISM_INFO: { size: 12, ulMinKeySize: 0, ulMaxKeySize: 4, flags: 8 },
  CK_ATTRIBUTE: { size: 12, type: 0, pValue: 4, ulValueLen: 8 },
  CK_MECHANISM: { size: 12, mechanism: 0, pParameter: 4, ulParameterLen: 8 },
  CK_DATE: { size: 8, year: 0, month: 4, day: 6 },
  CK_INTERFACE: { size: 12, pInterfaceName: 0, pFunctionList: 4, flags: 8 },
  CK_C_INITIALIZE_ARGS: { size: 24, CreateMutex: 0, DestroyMutex: 4, LockMutex: 8, UnlockMutex: 12, flags: 16, pReserved: 20 },
  CK_ASYNC_DATA: { size: 20, ulVersion: 0, pValue: 4, ulValue: 8, hObject: 12, hAdditionalObject: 16 },
  CK_AES_CBC_ENCRYPT_DATA_PARAMS: { size: 24, iv: 0, pData: 16, length: 20 },
  CK_AES_CCM_PARAMS: { size: 24, ulDataLen: 0, pNonce: 4, ulNonceLen: 8, pAAD: 12, ulAADLen: 16, ulMACLen: 20 },
  CK_AES_CTR_PARAMS: { size: 20, ulCounterBits: 0, cb: 4 },
  CK_AES_GCM_PARAMS: { size: 24, pIv: 0, ulIvLen: 4, ulIvBits: 8, pAAD: 12, ulAADLen: 16, ulTagBits: 20 },
  CK_ARIA_CBC_ENCRYPT_DATA_PARAMS: { size: 24, iv: 0, pData: 16, length: 20 },
  CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS: { size: 24, iv: 0, pData: 16, length: 20 },
  CK_CAMELLIA_CTR_PARAMS: { size: 20, ulCounterBits: 0, cb: 4 },
  CK_CCM_MESSAGE_PARAMS: { size: 28, ulDataLen: 0, pNonce: 4, ulNonceLen: 8, ulNonceFixedBits: 12, nonceGenerator: 16, pMAC: 20, ulMACLen: 24 },
  CK_CCM_PARAMS: { size: 24, ulDataLen: 0, pNonce: 4, ulNonceLen: 8, pAAD: 12, ulAADLen: 16, ulMACLen: 20 },
  CK_CCM_WRAP_PARAMS: { size: 32, ulDataLen: 0, pNonce: 4, ulNonceLen: 8, ulNonceFixedBits: 12, nonceGenerator: 16, pAAD: 20, ulAADLen: 24, ulMACLen: 28 },
  CK_CHACHA20_PARAMS: { size: 16, pBlockCounter: 0, blockCounterBits: 4, pNonce: 8, ulNonceBits: 12 },
  CK_CMS_SIG_PARAMS: { size: 32, certificateHandle: 0, pSigningMechanism: 4, pDigestMechanism: 8, pContentType: 12, pRequestedAttributes: 16, ulRequestedAttributesLen: 20, pRequiredAttributes: 24, ulRequiredAttributesLen: 28 },
  CK_DERIVED_KEY: { size: 12, pTemplate: 0, ulAttributeCount: 4, phKey: 8 },
  CK_DES_CBC_ENCRYPT_DATA_PARAMS: { size: 16, iv: 0, pData: 8, length: 12 },
  CK_DSA_PARAMETER_GEN_PARAM: { size: 16, hash: 0, pSeed: 4, ulSeedLen: 8, ulIndex: 12 },
  CK_ECDH1_DERIVE_PARAMS: { size: 20, kdf: 0, ulSharedDataLen: 4, pSharedData: 8, ulPublicDataLen: 12, pPublicData: 16 },
  CK_ECDH2_DERIVE_PARAMS: { size: 36, kdf: 0, ulSharedDataLen: 4, pSharedData: 8, ulPublicDataLen: 12, pPublicData: 16, ulPrivateDataLen: 20, hPrivateData: 24, ulPublicDataLen2: 28, pPublicData2: 32 },
  CK_ECDH_AES_KEY_WRAP_PARAMS: { size: 16, ulAESKeyBits: 0, kdf: 4, ulSharedDataLen: 8, pSharedData: 12 },
  CK_ECMQV_DERIVE_PARAMS: { size: 40, kdf: 0, ulSharedDataLen: 4, pSharedData: 8, ulPublicDataLen: 12, pPublicData: 16, ulPrivateDataLen: 20, hPrivateData: 24, ulPublicDataLen2: 28, pPublicData2: 32, publicKey: 36 },
  CK_EDDSA_PARAMS: { size: 9, phFlag: 0, ulContextDataLen: 1, pContextData: 5 },
  CK_GCM_MESSAGE_PARAMS: { size: 24, pIv: 0, ulIvLen: 4, ulIvFixedBits: 8, ivGenerator: 12, pTag: 16, ulTagBits: 20 },
  CK_GCM_PARAMS: { size: 24, pIv: 0, ulIvLen: 4, ulIvBits: 8, pAAD: 12, ulAADLen: 16, ulTagBits: 20 },
  CK_GCM_WRAP_PARAMS: { size: 28, pIv: 0, ulIvLen: 4, ulIvFixedBits: 8, ivGenerator: 12, pAAD: 16, ulAADLen: 20, ulTagBits: 24 },
  CK_GOSTR3410_DERIVE_PARAMS: { size: 20, kdf: 0, pPublicData: 4, ulPublicDataLen: 8, pUKM: 12, ulUKMLen: 16 },
  CK_GOSTR3410_KEY_WRAP_PARAMS: { size: 20, pWrapOID: 0, ulWrapOIDLen: 4, pUKM: 8, ulUKMLen: 12, hKey: 16 },
  CK_HASH_SIGN_ADDITIONAL_CONTEXT: { size: 16, hedgeVariant: 0, pContext: 4, ulContextLen: 8, hash: 12 },
  CK_HKDF_PARAMS: { size: 30, bExtract: 0, bExpand: 1, prfHashMechanism: 2, ulSaltType: 6, pSalt: 10, ulSaltLen: 14, hSaltKey: 18, pInfo: 22, ulInfoLen: 26 },
  CK_IKE1_EXTENDED_DERIVE_PARAMS: { size: 17, prfMechanism: 0, bHasKeygxy: 4, hKeygxy: 5, pExtraData: 9, ulExtraDataLen: 13 },
  CK_IKE1_PRF_DERIVE_PARAMS: { size: 30, prfMechanism: 0, bHasPrevKey: 4, hKeygxy: 5, hPrevKey: 9, pCKYi: 13, ulCKYiLen: 17, pCKYr: 21, ulCKYrLen: 25, keyNumber: 29 },
  CK_IKE2_PRF_PLUS_DERIVE_PARAMS: { size: 17, prfMechanism: 0, bHasSeedKey: 4, hSeedKey: 5, pSeedData: 9, ulSeedDataLen: 13 },
  CK_IKE_PRF_DERIVE_PARAMS: { size: 26, prfMechanism: 0, bDataAsKey: 4, bRekey: 5, pNi: 6, ulNiLen: 10, pNr: 14, ulNrLen: 18, hNewKey: 22 },
  CK_KEA_DERIVE_PARAMS: { size: 21, isSender: 0, ulRandomLen: 1, pRandomA: 5, pRandomB: 9, ulPublicDataLen: 13, pPublicData: 17 },
  CK_KEY_DERIVATION_STRING_DATA: { size: 8, pData: 0, ulLen: 4 },
  CK_KEY_WRAP_SET_OAEP_PARAMS: { size: 9, bBC: 0, pX: 1, ulXLen: 5 },
  CK_KIP_PARAMS: { size: 16, pMechanism: 0, hKey: 4, pSeed: 8, ulSeedLen: 12 },
  CK_OTP_PARAM: { size: 12, type: 0, pValue: 4, ulValueLen: 8 },
  CK_OTP_PARAMS: { size: 8, pParams: 0, ulCount: 4 },
  CK_OTP_SIGNATURE_INFO: { size: 8, pParams: 0, ulCount: 4 },
  CK_PBE_PARAMS: { size: 24, pInitVector: 0, pPassword: 4, ulPasswordLen: 8, pSalt: 12, ulSaltLen: 16, ulIteration: 20 },
  CK_PKCS5_PBKD2_PARAMS: { size: 36, saltSource: 0, pSaltSourceData: 4, ulSaltSourceDataLen: 8, iterations: 12, prf: 16, pPrfData: 20, ulPrfDataLen: 24, pPassword: 28, ulPasswordLen: 32 },
  CK_PKCS5_PBKD2_PARAMS2: { size: 36, saltSource: 0, pSaltSourceData: 4, ulSaltSourceDataLen: 8, iterations: 12, prf: 16, pPrfData: 20, ulPrfDataLen: 24, pPassword: 28, ulPasswordLen: 32 },
  CK_PRF_DATA_PARAM: { size: 12, type: 0, pValue: 4, ulValueLen: 8 },
  CK_RC2_CBC_PARAMS: { size: 12, ulEffectiveBits: 0, iv: 4 },
  CK_RC2_MAC_GENERAL_PARAMS: { size: 8, ulEffectiveBits: 0, ulMacLength: 4 },
  CK_RC5_CBC_PARAMS: { size: 16, ulWordsize: 0, ulRounds: 4, pIv: 8, ulIvLen: 12 },
  CK_RC5_MAC_GENERAL_PARAMS: { size: 12, ulWordsize: 0, ulRounds: 4, ulMacLength: 8 },
  CK_RC5_PARAMS: { size: 8, ulWordsize: 0, ulRounds: 4 },
  CK_RSA_AES_KEY_WRAP_PARAMS: { size: 8, ulAESKeyBits: 0, pOAEPParams: 4 },
  CK_RSA_PKCS_OAEP_PARAMS: { size: 20, hashAlg: 0, mgf: 4, source: 8, pSourceData: 12, ulSourceDataLen: 16 },
  CK_RSA_PKCS_PSS_PARAMS: { size: 12, hashAlg: 0, mgf: 4, sLen: 8 },
  CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS: { size: 12, pNonce: 0, ulNonceLen: 4, pTag: 8 },
  CK_SALSA20_CHACHA20_POLY1305_PARAMS: { size: 16, pNonce: 0, ulNonceLen: 4, pAAD: 8, ulAADLen: 12 },
  CK_SALSA20_PARAMS: { size: 12, pBlockCounter: 0, pNonce: 4, ulNonceBits: 8 },
  CK_SEED_CBC_ENCRYPT_DATA_PARAMS: { size: 24, iv: 0, pData: 16, length: 20 },
  CK_SIGN_ADDITIONAL_CONTEXT: { size: 12, hedgeVariant: 0, pContext: 4, ulContextLen: 8 },
  CK_SKIPJACK_PRIVATE_WRAP_PARAMS: { size: 44, ulPasswordLen: 0, pPassword: 4, ulPublicDataLen: 8, pPublicData: 12, ulPAndGLen: 16, ulQLen: 20, ulRandomLen: 24, pRandomA: 28, pPrimeP: 32, pBaseG: 36, pSubprimeQ: 40 },
  CK_SKIPJACK_RELAYX_PARAMS: { size: 56, ulOldWrappedXLen: 0, pOldWrappedX: 4, ulOldPasswordLen: 8, pOldPassword: 12, ulOldPublicDataLen: 16, pOldPublicData: 20, ulOldRandomLen: 24, pOldRandomA: 28, ulNewPasswordLen: 32, pNewPassword: 36, ulNewPublicDataLen: 40, pNewPublicData: 44, ulNewRandomLen: 48, pNewRandomA: 52 },
  CK_SP800_108_COUNTER_FORMAT: { size: 5, bLittleEndian: 0, ulWidthInBits: 1 },
  CK_SP800_108_DKM_LENGTH_FORMAT: { size: 9, dkmLengthMethod: 0, bLittleEndian: 4, ulWidthInBits: 5 },
  CK_SP800_108_FEEDBACK_KDF_PARAMS: { size: 28, prfType: 0, ulNumberOfDataParams: 4, pDataParams: 8, ulIVLen: 12, pIV: 16, ulAdditionalDerivedKeys: 20, pAdditionalDerivedKeys: 24 },
  CK_SP800_108_KDF_PARAMS: { size: 20, prfType: 0, ulNumberOfDataParams: 4, pDataParams: 8, ulAdditionalDerivedKeys: 12, pAdditionalDerivedKeys: 16 },
  CK_SSL3_KEY_MAT_OUT: { size: 24, hClientMacSecret: 0, hServerMacSecret: 4, hClientKey: 8, hServerKey: 12, pIVClient: 16, pIVServer: 20 },
  CK_SSL3_KEY_MAT_PARAMS: { size: 33, ulMacSizeInBits: 0, ulKeySizeInBits: 4, ulIVSizeInBits: 8, bIsExport: 12, RandomInfo: 13, pReturnedKeyMaterial: 29 },
  CK_SSL3_MASTER_KEY_DERIVE_PARAMS: { size: 20, RandomInfo: 0, pVersion: 16 },
  CK_SSL3_RANDOM_DATA: { size: 16, pClientRandom: 0, ulClientRandomLen: 4, pServerRandom: 8, ulServerRandomLen: 12 },
  CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS: { size: 16, prfHashMechanism: 0, pSessionHash: 4, ulSessionHashLen: 8, pVersion: 12 },
  CK_TLS12_KEY_MAT_PARAMS: { size: 37, ulMacSizeInBits: 0, ulKeySizeInBits: 4, ulIVSizeInBits: 8, bIsExport: 12, RandomInfo: 13, pReturnedKeyMaterial: 29, prfHashMechanism: 33 },
  CK_TLS12_MASTER_KEY_DERIVE_PARAMS: { size: 24, RandomInfo: 0, pVersion: 16, prfHashMechanism: 20 },
  CK_TLS_KDF_PARAMS: { size: 36, prfMechanism: 0, pLabel: 4, ulLabelLength: 8, RandomInfo: 12, pContextData: 28, ulContextDataLength: 32 },
  CK_TLS_MAC_PARAMS: { size: 12, prfHashMechanism: 0, ulMacLength: 4, ulServerOrClient: 8 },
  CK_TLS_PRF_PARAMS: { size: 24, pSeed: 0, ulSeedLen: 4, pLabel: 8, ulLabelLen: 12, pOutput: 16, pulOutputLen: 20 },
  CK_WTLS_KEY_MAT_OUT: { size: 12, hMacSecret: 0, hKey: 4, pIV: 8 },
  CK_WTLS_KEY_MAT_PARAMS: { size: 41, DigestMechanism: 0, ulMacSizeInBits: 4, ulKeySizeInBits: 8, ulIVSizeInBits: 12, ulSequenceNumber: 16, bIsExport: 20, RandomInfo: 21, pReturnedKeyMaterial: 37 },
  CK_WTLS_MASTER_KEY_DERIVE_PARAMS: { size: 24, DigestMechanism: 0, RandomInfo: 4, pVersion: 20 },
  CK_WTLS_PRF_PARAMS: { size: 28, DigestMechanism: 0, pSeed: 4, ulSeedLen: 8, pLabel: 12, ulLabelLen: 16, pOutput: 20, pulOutputLen: 24 },
  CK_WTLS_RANDOM_DATA: { size: 16, pClientRandom: 0, ulClientRandomLen: 4, pServerRandom: 8, ulServerRandomLen: 12 },
  CK_X2RATCHET_INITIALIZE_PARAMS: { size: 29, sk: 0, peer_public_prekey: 4, peer_public_identity: 8, own_public_identity: 12, bEncryptedHeader: 16, eCurve: 17, aeadMechanism: 21, kdfMechanism: 25 },
  CK_X2RATCHET_RESPOND_PARAMS: { size: 29, sk: 0, own_prekey: 4, initiator_identity: 8, own_public_identity: 12, bEncryptedHeader: 16, eCurve: 17, aeadMechanism: 21, kdfMechanism: 25 },
  CK_X3DH_INITIATE_PARAMS: { size: 28, kdf: 0, pPeer_identity: 4, pPeer_prekey: 8, pPrekey_signature: 12, pOnetime_key: 16, pOwn_identity: 20, pOwn_ephemeral: 24 },
  CK_X3DH_RESPOND_PARAMS: { size: 24, kdf: 0, pIdentity_id: 4, pPrekey_id: 8, pOnetime_id: 12, pInitiator_identity: 16, pInitiator_ephemeral: 20 },
  CK_X9_42_DH1_DERIVE_PARAMS: { size: 20, kdf: 0, ulOtherInfoLen: 4, pOtherInfo: 8, ulPublicDataLen: 12, pPublicData: 16 },
  CK_X9_42_DH2_DERIVE_PARAMS: { size: 36, kdf: 0, ulOtherInfoLen: 4, pOtherInfo: 8, ulPublicDataLen: 12, pPublicData: 16, ulPrivateDataLen: 20, hPrivateData: 24, ulPublicDataLen2: 28, pPublicData2: 32 },
  CK_X9_42_MQV_DERIVE_PARAMS: { size: 40, kdf: 0, ulOtherInfoLen: 4, pOtherInfo: 8, ulPublicDataLen: 12, pPublicData: 16, ulPrivateDataLen: 20, hPrivateData: 24, ulPublicDataLen2: 28, pPublicData2: 32, publicKey: 36 },
  CK_XEDDSA_PARAMS: { size: 4, hash: 0 },
  specifiedParams: { size: 68, levels: 0, lm_type: 4, lm_ots_type: 36 },
}

export const LAYOUTS: { readonly [id in Abi['id']]: Layouts } = { lp64, llp64Packed1, ilp32, ilp32Packed1 }
