import {
  type CK_GCM_PARAMS,
  type CK_GCM_WRAP_PARAMS,
  type CK_RSA_PKCS_PSS_PARAMS,
  type CK_SIGN_ADDITIONAL_CONTEXT,
  CK_SP800_108_BYTE_ARRAY,
  CK_SP800_108_ITERATION_VARIABLE,
  CK_SP800_108_KEY_HANDLE,
  CKG_MGF1_SHA256,
  CKG_NO_GENERATE,
  CKH_HEDGE_PREFERRED,
  CKM_AES_CBC,
  CKM_AES_ECB,
  CKM_AES_GCM,
  CKM_AES_MAC_GENERAL,
  CKM_CONCATENATE_BASE_AND_KEY,
  CKM_ECDSA_SHA256,
  CKM_ML_DSA,
  CKM_RSA_PKCS_OAEP,
  CKM_RSA_PKCS_PSS,
  CKM_SHA256,
  CKM_SP800_108_COUNTER_KDF,
  type Mechanism,
  type MechanismName,
  type MechanismParameter,
  type MechanismParameters,
  type MessageMechanism,
  type MessageParameters,
  type ObjectHandleLike,
  vendorMechanism,
} from '../../src/index.js'
import { same } from './equal.js'

declare const key: ObjectHandleLike
const pss: CK_RSA_PKCS_PSS_PARAMS = { hashAlg: CKM_SHA256, mgf: CKG_MGF1_SHA256, sLen: 32 }
const gcm: CK_GCM_PARAMS = { pIv: new Uint8Array(12), ulTagBits: 128 }
const iv = new Uint8Array(12)

same<MechanismParameter<'CKM_AES_GCM'>, CK_GCM_PARAMS | CK_GCM_WRAP_PARAMS>()
same<MechanismParameter<'CKM_RSA_PKCS_PSS'>, CK_RSA_PKCS_PSS_PARAMS>()
same<MechanismParameter<'CKM_ECDSA_SHA256'>, undefined>()
same<MechanismParameter<'CKM_AES_CBC'>, Uint8Array>()
same<MechanismParameter<'CKM_AES_MAC_GENERAL'>, number>()
same<MechanismParameter<'CKM_CONCATENATE_BASE_AND_KEY'>, ObjectHandleLike>()
same<MechanismParameter<'CKM_ML_DSA'>, CK_SIGN_ADDITIONAL_CONTEXT | undefined>()
same<Exclude<MechanismName, keyof MechanismParameters>, 'CKM_VENDOR_DEFINED'>()
same<
  keyof MessageParameters,
  'CKM_AES_GCM' | 'CKM_AES_CCM' | 'CKM_CHACHA20_POLY1305' | 'CKM_SALSA20_POLY1305'
>()

// Every name of the table, and every constant, is in the union.
type Named = Extract<Mechanism['mechanism'], string>
same<Named, keyof MechanismParameters>()
same<Extract<typeof CKM_AES_GCM, Mechanism['mechanism']>, typeof CKM_AES_GCM>()

export const good: readonly Mechanism[] = [
  { mechanism: CKM_AES_GCM, parameter: { pIv: iv, ulTagBits: 128 } },
  { mechanism: 'CKM_AES_GCM', parameter: { pIv: iv, pAAD: iv, ulTagBits: 128 } },
  {
    mechanism: CKM_AES_GCM,
    parameter: { pIv: iv, ulIvFixedBits: 0, ivGenerator: CKG_NO_GENERATE, ulTagBits: 128 },
  },
  { mechanism: CKM_ECDSA_SHA256 },
  { mechanism: 'CKM_ECDSA_SHA256' },
  { mechanism: CKM_AES_ECB, parameter: undefined },
  { mechanism: CKM_AES_CBC, parameter: Buffer.alloc(16) },
  { mechanism: CKM_AES_MAC_GENERAL, parameter: 8 },
  { mechanism: CKM_CONCATENATE_BASE_AND_KEY, parameter: key },
  { mechanism: CKM_ML_DSA },
  { mechanism: CKM_ML_DSA, parameter: { hedgeVariant: CKH_HEDGE_PREFERRED } },
  { mechanism: CKM_RSA_PKCS_PSS, parameter: { hashAlg: CKM_SHA256, mgf: CKG_MGF1_SHA256, sLen: 32 } },
  { mechanism: CKM_RSA_PKCS_OAEP, parameter: { hashAlg: CKM_SHA256, mgf: CKG_MGF1_SHA256, source: 1 } },
  {
    mechanism: CKM_SP800_108_COUNTER_KDF,
    parameter: {
      prfType: CKM_SHA256,
      pDataParams: [
        { type: CK_SP800_108_ITERATION_VARIABLE, pValue: { bLittleEndian: false, ulWidthInBits: 8 } },
        { type: CK_SP800_108_BYTE_ARRAY, pValue: iv },
        { type: CK_SP800_108_KEY_HANDLE, pValue: key },
      ],
    },
  },
  { mechanism: vendorMechanism(0x80000001), parameter: iv },
  { mechanism: vendorMechanism(0x80000002) },
]

// A mechanism kept in a variable keeps its literal type.
const kept = { mechanism: CKM_AES_CBC, parameter: iv }
export const fromVariable: Mechanism = kept

// Message mechanisms may be initialised without a parameter; others stay as they are.
export const message: readonly MessageMechanism[] = [
  { mechanism: CKM_AES_GCM },
  { mechanism: CKM_ECDSA_SHA256 },
]

// @ts-expect-error the parameter is missing
export const missing: Mechanism = { mechanism: CKM_AES_GCM }
// @ts-expect-error the parameter is of another mechanism
export const other: Mechanism = { mechanism: CKM_AES_GCM, parameter: pss }
// @ts-expect-error a field is misspelt
export const field: Mechanism = { mechanism: CKM_AES_GCM, parameter: { pIV: iv, ulTagBits: 128 } }
// @ts-expect-error the IV is forgotten
export const noIv: Mechanism = { mechanism: CKM_AES_GCM, parameter: { ulTagBits: 128 } }
// @ts-expect-error there is none to give
export const unexpected: Mechanism = { mechanism: CKM_ECDSA_SHA256, parameter: iv }
// @ts-expect-error a misspelt name
export const name: Mechanism = { mechanism: 'CKM_AES_GMC', parameter: iv }
// @ts-expect-error a number that nobody vouched for
export const unknown: Mechanism = { mechanism: 0x80000001, parameter: iv }
// @ts-expect-error marking a known mechanism as a vendor's does not let a struct pass
export const disguised: Mechanism = { mechanism: vendorMechanism(CKM_AES_GCM), parameter: gcm }
export const data: Mechanism = {
  mechanism: CKM_SP800_108_COUNTER_KDF,
  // @ts-expect-error the value does not belong to the type of the data
  parameter: { prfType: CKM_SHA256, pDataParams: [{ type: CK_SP800_108_KEY_HANDLE, pValue: iv }] },
}
