import * as P from '@tatsoi/types'
import { hashBy } from './hashes.js'
import { type CallerMemory, decodeUlong, LONGEST_INPUT, layoutOf, ULONG_SIZE } from './native-memory.js'
import { check, fail } from './return-value.js'

/** A mechanism's parameter, copied out of the caller's memory together with all that it points to. */
export type MechanismParameter =
  | { readonly kind: 'none' }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'ulong'; readonly value: number }
  | { readonly kind: 'ctr'; readonly bits: number; readonly counter: Buffer }
  | { readonly kind: 'gcm'; readonly iv: Buffer; readonly aad: Buffer; readonly tagLength: number }
  | {
      readonly kind: 'ccm'
      readonly dataLength: number
      readonly nonce: Buffer
      readonly aad: Buffer
      readonly tagLength: number
    }
  | { readonly kind: 'pss'; readonly hash: number; readonly mgf: number; readonly saltLength: number }
  | { readonly kind: 'oaep'; readonly hash: number; readonly mgf: number; readonly label: Buffer }
  | { readonly kind: 'ecdh'; readonly kdf: number; readonly shared: Buffer; readonly publicData: Buffer }
  | { readonly kind: 'eddsa'; readonly prehash: boolean; readonly context: Buffer }
  | {
      readonly kind: 'hkdf'
      readonly extract: boolean
      readonly expand: boolean
      readonly hash: number
      readonly salt: Buffer
      readonly saltKey: number
      readonly info: Buffer
    }

export interface Mechanism {
  readonly type: number
  readonly parameter: MechanismParameter
  /** Where the parameter lies: for those that the token writes into. Used during the call only. */
  readonly address: number
  readonly length: number
}

const NONE = { kind: 'none' } as const

/** Reads a CK_MECHANISM. @throws ReturnValue CKR_ARGUMENTS_BAD for NULL, CKR_MECHANISM_PARAM_INVALID */
export function readMechanism(memory: CallerMemory, address: number): Mechanism {
  check(address !== 0, P.CKR_ARGUMENTS_BAD)
  const struct = memory.struct('CK_MECHANISM', address)
  const type = struct.ulong('mechanism')
  const at = struct.pointer('pParameter')
  const length = struct.ulong('ulParameterLen')
  check(length <= LONGEST_INPUT && (at !== 0 || length === 0), P.CKR_MECHANISM_PARAM_INVALID)
  return { type, address: at, length, parameter: readParameter(memory, type, at, length) }
}

const OF_STRUCT: ReadonlyMap<number, P.StructName> = new Map([
  [P.CKM_AES_CTR, 'CK_AES_CTR_PARAMS'],
  [P.CKM_AES_CCM, 'CK_CCM_PARAMS'],
  [P.CKM_RSA_PKCS_PSS, 'CK_RSA_PKCS_PSS_PARAMS'],
  [P.CKM_RSA_PKCS_OAEP, 'CK_RSA_PKCS_OAEP_PARAMS'],
  [P.CKM_ECDH1_DERIVE, 'CK_ECDH1_DERIVE_PARAMS'],
  [P.CKM_ECDH1_COFACTOR_DERIVE, 'CK_ECDH1_DERIVE_PARAMS'],
  [P.CKM_HKDF_DERIVE, 'CK_HKDF_PARAMS'],
  [P.CKM_CONCATENATE_BASE_AND_DATA, 'CK_KEY_DERIVATION_STRING_DATA'],
  [P.CKM_CONCATENATE_DATA_AND_BASE, 'CK_KEY_DERIVATION_STRING_DATA'],
  [P.CKM_XOR_BASE_AND_DATA, 'CK_KEY_DERIVATION_STRING_DATA'],
  [P.CKM_AES_ECB_ENCRYPT_DATA, 'CK_KEY_DERIVATION_STRING_DATA'],
] satisfies [number, P.StructName][])

const WITH_IV: ReadonlySet<number> = new Set([
  P.CKM_AES_CBC,
  P.CKM_AES_CBC_PAD,
  P.CKM_AES_KEY_WRAP,
  P.CKM_AES_KEY_WRAP_KWP,
])

function readParameter(memory: CallerMemory, type: number, at: number, length: number): MechanismParameter {
  const invalid = P.CKR_MECHANISM_PARAM_INVALID
  const struct = hashBy('rsaPss', type) ? 'CK_RSA_PKCS_PSS_PARAMS' : OF_STRUCT.get(type)
  if (struct !== undefined) {
    check(at !== 0 && length === layoutOf(struct).size, invalid)
    return readStruct(memory, struct, at)
  }
  if (type === P.CKM_AES_GCM) {
    if (length === layoutOf('CK_GCM_PARAMS').size) return readStruct(memory, 'CK_GCM_PARAMS', at)
    // Message operations and authenticated wrapping read their own structs; the mechanism may come without one.
    return length === 0 ? NONE : { kind: 'bytes', bytes: memory.read(at, length) }
  }
  if (type === P.CKM_EDDSA) {
    if (length === 0) return NONE
    check(length === layoutOf('CK_EDDSA_PARAMS').size, invalid)
    return readStruct(memory, 'CK_EDDSA_PARAMS', at)
  }
  if (hashBy('hmacGeneral', type) !== undefined) {
    check(length === ULONG_SIZE, invalid)
    return { kind: 'ulong', value: decodeUlong(memory.read(at, length)) }
  }
  if (WITH_IV.has(type)) return { kind: 'bytes', bytes: memory.read(at, length) }
  check(length === 0, invalid)
  return NONE
}

function readStruct(memory: CallerMemory, name: P.StructName, at: number): MechanismParameter {
  const struct = memory.struct(name, at)
  const bytes = (pointer: string, length: string): Buffer => {
    const count = struct.ulong(length)
    check(
      count <= LONGEST_INPUT && (count === 0 || struct.pointer(pointer) !== 0),
      P.CKR_MECHANISM_PARAM_INVALID,
    )
    return struct.pointed(pointer, count)
  }
  switch (name) {
    case 'CK_AES_CTR_PARAMS':
      return { kind: 'ctr', bits: struct.ulong('ulCounterBits'), counter: struct.bytes('cb', 16) }
    case 'CK_GCM_PARAMS':
      return {
        kind: 'gcm',
        iv: bytes('pIv', 'ulIvLen'),
        aad: bytes('pAAD', 'ulAADLen'),
        tagLength: struct.ulong('ulTagBits') / 8,
      }
    case 'CK_CCM_PARAMS':
      return {
        kind: 'ccm',
        dataLength: struct.ulong('ulDataLen'),
        nonce: bytes('pNonce', 'ulNonceLen'),
        aad: bytes('pAAD', 'ulAADLen'),
        tagLength: struct.ulong('ulMACLen'),
      }
    case 'CK_RSA_PKCS_PSS_PARAMS':
      return {
        kind: 'pss',
        hash: struct.ulong('hashAlg'),
        mgf: struct.ulong('mgf'),
        saltLength: struct.ulong('sLen'),
      }
    case 'CK_RSA_PKCS_OAEP_PARAMS':
      check(struct.ulong('source') <= P.CKZ_DATA_SPECIFIED, P.CKR_MECHANISM_PARAM_INVALID)
      return {
        kind: 'oaep',
        hash: struct.ulong('hashAlg'),
        mgf: struct.ulong('mgf'),
        label: bytes('pSourceData', 'ulSourceDataLen'),
      }
    case 'CK_ECDH1_DERIVE_PARAMS':
      return {
        kind: 'ecdh',
        kdf: struct.ulong('kdf'),
        shared: bytes('pSharedData', 'ulSharedDataLen'),
        publicData: bytes('pPublicData', 'ulPublicDataLen'),
      }
    case 'CK_EDDSA_PARAMS':
      return {
        kind: 'eddsa',
        prehash: struct.bool('phFlag'),
        context: bytes('pContextData', 'ulContextDataLen'),
      }
    case 'CK_HKDF_PARAMS':
      return {
        kind: 'hkdf',
        extract: struct.bool('bExtract'),
        expand: struct.bool('bExpand'),
        hash: struct.ulong('prfHashMechanism'),
        salt:
          struct.ulong('ulSaltType') === P.CKF_HKDF_SALT_DATA ? bytes('pSalt', 'ulSaltLen') : Buffer.alloc(0),
        saltKey: struct.ulong('ulSaltType') === P.CKF_HKDF_SALT_KEY ? struct.ulong('hSaltKey') : 0,
        info: bytes('pInfo', 'ulInfoLen'),
      }
    case 'CK_KEY_DERIVATION_STRING_DATA':
      return { kind: 'bytes', bytes: bytes('pData', 'ulLen') }
    default:
      return fail(P.CKR_MECHANISM_PARAM_INVALID)
  }
}

type Kind = MechanismParameter['kind']

/** The parameter, if it is of the kind that the mechanism must have. */
export function parameterOf<K extends Kind>(
  mechanism: Mechanism,
  kind: K,
): Extract<MechanismParameter, { readonly kind: K }> {
  const { parameter } = mechanism
  check(parameter.kind === kind, P.CKR_MECHANISM_PARAM_INVALID)
  return parameter as Extract<MechanismParameter, { readonly kind: K }>
}
