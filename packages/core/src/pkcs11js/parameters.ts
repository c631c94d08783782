import { isUint8Array } from 'node:util/types'
import {
  type MessageParameter,
  type Mechanism as NativeMechanism,
  STRUCTS,
  type StructName,
} from '@tatsoi/types'
import { nativeAbi } from '../ffi/abi.js'
import { PARAMETER_KINDS } from '../ffi/generated/mechanisms.js'
import { mayBeKept } from '../ffi/mechanism.js'
import { RepeatedMechanisms } from '../ffi/repeated-mechanisms.js'
import { ObjectHandle } from '../recovery/handles.js'
import { numberArgument, wrongType } from './arguments.js'
import { numberIn } from './virtual-handles.js'

/** Gives the object for the number of a handle inside of a parameter, for a call on the session of another number. */
export interface NestedHandles {
  objectIn(object: number, session: number): ObjectHandle
}

/**
 * A property of a parameter: its name, what it is, the field of the struct that it becomes, and another name that it is known by.
 * A lower-case kind may be left out: `bytes` are NULL then, and NULL when they are empty, which modules check more often than the length;
 * `bytesOrNone` are no bytes where the struct has no NULL. A number after `Bytes` is the length that they must have.
 */
type Property = readonly [name: string, kind: Kind, field: string, other?: string]
type Kind =
  | 'Number'
  | 'number'
  | 'Bytes'
  | 'bytes'
  | 'bytesOrNone'
  | 'Bytes8'
  | 'Bytes16'
  | 'boolean'
  | 'byte'
  | 'Handle'
  | 'handle'

interface Parameter {
  readonly struct: StructName
  /** What the struct is called in pkcs11js's errors. */
  readonly name: string
  readonly properties: readonly Property[]
}

const parameter = (
  struct: StructName,
  properties: readonly Property[],
  name: string = struct,
): Parameter => ({
  struct,
  name,
  properties,
})

const GCM: readonly Property[] = [
  ['aad', 'bytes', 'pAAD'],
  ['tagBits', 'number', 'ulTagBits'],
]
const CCM: readonly Property[] = [
  ['dataLength', 'Number', 'ulDataLen', 'dataLen'],
  ['nonce', 'bytesOrNone', 'pNonce'],
  ['aad', 'bytes', 'pAAD'],
  ['macLength', 'number', 'ulMACLen', 'macLen'],
]
const TWO_KEYS: readonly Property[] = [
  ['publicData', 'Bytes', 'pPublicData'],
  ['privateDataLen', 'Number', 'ulPrivateDataLen'],
  ['privateData', 'Handle', 'hPrivateData'],
  ['publicData2', 'bytesOrNone', 'pPublicData2'],
]

/** The parameters of pkcs11js by their `type` (CK_PARAMS_*), with the properties in the order in which they are checked. */
const PARAMETERS: { readonly [type: number]: Parameter } = {
  1: parameter('CK_AES_CBC_ENCRYPT_DATA_PARAMS', [
    ['iv', 'Bytes16', 'iv'],
    ['data', 'bytesOrNone', 'pData'],
  ]),
  2: parameter('CK_CCM_PARAMS', CCM, 'CK_AES_CCM_PARAMS'),
  3: parameter('CK_GCM_PARAMS', [['iv', 'Bytes', 'pIv'], ...GCM], 'CK_AES_GCM_PARAMS'),
  4: parameter('CK_RSA_PKCS_OAEP_PARAMS', [
    ['hashAlg', 'Number', 'hashAlg'],
    ['mgf', 'Number', 'mgf'],
    ['source', 'Number', 'source'],
    ['sourceData', 'bytes', 'pSourceData'],
  ]),
  5: parameter('CK_RSA_PKCS_PSS_PARAMS', [
    ['hashAlg', 'Number', 'hashAlg'],
    ['mgf', 'Number', 'mgf'],
    ['saltLen', 'Number', 'sLen'],
  ]),
  6: parameter('CK_ECDH1_DERIVE_PARAMS', [
    ['kdf', 'Number', 'kdf'],
    ['publicData', 'Bytes', 'pPublicData'],
    ['sharedData', 'bytes', 'pSharedData'],
  ]),
  7: parameter(
    'CK_GCM_PARAMS',
    [['iv', 'Bytes', 'pIv'], ['ivBits', 'Number', 'ulIvBits'], ...GCM],
    'CK_AES_GCM_240_PARAMS',
  ),
  8: parameter('CK_ECDH2_DERIVE_PARAMS', [
    ['kdf', 'Number', 'kdf'],
    ['sharedData', 'bytes', 'pSharedData'],
    ...TWO_KEYS,
  ]),
  // pkcs11js leaves the fourth key of MQV out of its types and out of what it passes on.
  9: parameter('CK_ECMQV_DERIVE_PARAMS', [
    ['kdf', 'Number', 'kdf'],
    ['sharedData', 'bytes', 'pSharedData'],
    ...TWO_KEYS,
    ['publicKey', 'handle', 'publicKey'],
  ]),
  10: parameter('CK_X9_42_DH1_DERIVE_PARAMS', [
    ['kdf', 'Number', 'kdf'],
    ['otherInfo', 'bytes', 'pOtherInfo'],
    ['publicData', 'Bytes', 'pPublicData'],
  ]),
  11: parameter('CK_X9_42_DH2_DERIVE_PARAMS', [
    ['kdf', 'Number', 'kdf'],
    ['otherInfo', 'bytes', 'pOtherInfo'],
    ...TWO_KEYS,
  ]),
  12: parameter('CK_X9_42_MQV_DERIVE_PARAMS', [
    ['kdf', 'Number', 'kdf'],
    ['otherInfo', 'bytes', 'pOtherInfo'],
    ...TWO_KEYS,
    ['publicKey', 'Handle', 'publicKey'],
  ]),
  13: parameter('CK_KEA_DERIVE_PARAMS', [
    ['isSender', 'boolean', 'isSender'],
    ['randomA', 'Bytes', 'pRandomA'],
    ['randomB', 'Bytes', 'pRandomB'],
    ['publicData', 'Bytes', 'pPublicData'],
  ]),
  15: parameter('CK_RC2_CBC_PARAMS', [
    ['effectiveBits', 'Number', 'ulEffectiveBits'],
    ['iv', 'Bytes8', 'iv'],
  ]),
  16: parameter('CK_RC2_MAC_GENERAL_PARAMS', [
    ['effectiveBits', 'Number', 'ulEffectiveBits'],
    ['macLength', 'Number', 'ulMacLength'],
  ]),
  17: parameter('CK_RC5_PARAMS', [
    ['wordSize', 'Number', 'ulWordsize'],
    ['rounds', 'Number', 'ulRounds'],
  ]),
  18: parameter('CK_RC5_CBC_PARAMS', [
    ['wordSize', 'Number', 'ulWordsize'],
    ['rounds', 'Number', 'ulRounds'],
    ['iv', 'Bytes', 'pIv'],
  ]),
  19: parameter('CK_RC5_MAC_GENERAL_PARAMS', [
    ['wordSize', 'Number', 'ulWordsize'],
    ['rounds', 'Number', 'ulRounds'],
    ['macLength', 'Number', 'ulMacLength'],
  ]),
  20: parameter('CK_DES_CBC_ENCRYPT_DATA_PARAMS', [
    ['iv', 'Bytes8', 'iv'],
    ['data', 'bytesOrNone', 'pData'],
  ]),
  21: parameter('CK_SKIPJACK_PRIVATE_WRAP_PARAMS', [
    ['password', 'Bytes', 'pPassword'],
    ['publicData', 'Bytes', 'pPublicData'],
    ['primeP', 'Bytes', 'pPrimeP'],
    ['baseG', 'Bytes', 'pBaseG'],
    ['subprimeQ', 'Bytes', 'pSubprimeQ'],
    ['randomA', 'Bytes', 'pRandomA'],
  ]),
  22: parameter('CK_SKIPJACK_RELAYX_PARAMS', [
    ['oldWrappedX', 'Bytes', 'pOldWrappedX'],
    ['oldPassword', 'Bytes', 'pOldPassword'],
    ['oldPublicData', 'Bytes', 'pOldPublicData'],
    ['oldRandomA', 'Bytes', 'pOldRandomA'],
    ['newPassword', 'Bytes', 'pNewPassword'],
    ['newPublicData', 'Bytes', 'pNewPublicData'],
    ['newRandomA', 'Bytes', 'pNewRandomA'],
  ]),
  23: parameter('CK_PBE_PARAMS', [
    ['initVector', 'Bytes', 'pInitVector'],
    ['password', 'Bytes', 'pPassword'],
    ['salt', 'Bytes', 'pSalt'],
    ['iteration', 'Number', 'ulIteration'],
  ]),
  24: parameter('CK_KEY_WRAP_SET_OAEP_PARAMS', [
    ['bc', 'byte', 'bBC'],
    ['x', 'bytes', 'pX'],
  ]),
  25: parameter('CK_GCM_PARAMS', [['iv', 'Bytes', 'pIv'], ['ivBits', 'Number', 'ulIvBits'], ...GCM]),
  26: parameter('CK_CCM_PARAMS', CCM),
  27: parameter('CK_GOSTR3410_DERIVE_PARAMS', [
    ['kdf', 'Number', 'kdf'],
    ['publicData', 'Bytes', 'pPublicData'],
    ['ukm', 'bytesOrNone', 'pUKM'],
  ]),
  28: parameter('CK_GOSTR3410_KEY_WRAP_PARAMS', [
    ['wrapOID', 'Bytes', 'pWrapOID'],
    ['ukm', 'bytes', 'pUKM'],
    ['key', 'Handle', 'hKey'],
  ]),
}

const NOTHING = new Uint8Array(0)
/** What a field is when its property was left out; the other kinds are left out of the struct too. */
const DEFAULTS: Readonly<Partial<Record<Kind, unknown>>> = {
  number: 0,
  byte: 0,
  boolean: false,
  bytesOrNone: NOTHING,
}
const WANTED: Readonly<Record<Kind, string>> = {
  Number: 'Number',
  number: 'Number',
  byte: 'Number',
  boolean: 'Boolean',
  Bytes: 'Buffer',
  bytes: 'Buffer',
  bytesOrNone: 'Buffer',
  Bytes8: 'Buffer',
  Bytes16: 'Buffer',
  Handle: 'Buffer',
  handle: 'Buffer',
}

type Fields = { [name: string]: unknown }

function asBytes(value: unknown): Uint8Array | undefined {
  if (isUint8Array(value)) return value
  return ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : undefined
}

/** A property as the wrapper takes it, or undefined if it has the wrong type. */
function convert(value: unknown, kind: Kind, handles: NestedHandles, session: number): unknown {
  switch (kind) {
    case 'Number':
    case 'number':
      return typeof value === 'number' ? numberArgument(value, 0) : undefined
    case 'byte':
      return typeof value === 'number' && value >>> 0 <= 255 ? value >>> 0 : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'Handle':
    case 'handle': {
      const bytes = asBytes(value)
      return bytes?.length === 8 ? handles.objectIn(numberIn(bytes), session) : undefined
    }
    default:
      return asBytes(value)
  }
}

function structOf(
  value: Fields,
  { name: struct, properties }: Parameter,
  handles: NestedHandles,
  session: number,
): Fields {
  const fields: Fields = {}
  for (const [name, kind, field, other] of properties) {
    let given = value[name]
    if ((given === undefined || given === null) && other !== undefined) given = value[other]
    if ((given === undefined || given === null) && kind[0] === kind[0]?.toLowerCase()) {
      if (kind in DEFAULTS) fields[field] = DEFAULTS[kind]
      continue
    }
    const converted = convert(given, kind, handles, session)
    if (converted === undefined)
      throw new TypeError(`Property '${name}' of ${struct} mechanism parameter should be ${WANTED[kind]}`)
    const length = kind === 'Bytes8' ? 8 : kind === 'Bytes16' ? 16 : undefined
    if (length !== undefined && (converted as Uint8Array).length !== length)
      throw new TypeError(
        `Property '${name}' of ${struct} mechanism parameter should be a Buffer of length ${length}`,
      )
    if (kind !== 'bytes' || (converted as Uint8Array).length > 0) fields[field] = converted
  }
  return fields
}

/** A struct of the standard by its own field names, with the bytes of handles in it. */
function ownStruct(value: Fields, handles: NestedHandles, session: number): Fields {
  const fields: Fields = {}
  for (const [name, given] of Object.entries(value)) {
    if (name === 'type') continue
    const bytes = /^h[A-Z]|^publicKey$/.test(name) ? asBytes(given) : undefined
    fields[name] = bytes?.length === 8 ? handles.objectIn(numberIn(bytes), session) : given
  }
  return fields
}

interface Converted {
  readonly mechanism: number
  readonly parameter: unknown
  readonly parameterType?: string
}

/**
 * Mechanisms that the wrapper refuses without a parameter. Here the module is to say so, and it does: no bytes are no parameter,
 * whatever the mechanism.
 */
const NEED_PARAMETER = new Set<number>()
for (const [type, , { presence }] of PARAMETER_KINDS) if (presence === 'required') NEED_PARAMETER.add(type)

/** Mechanisms without a parameter, which are used again and again. */
const WITHOUT_PARAMETER = new Map<number, NativeMechanism>()
const KEPT = 1024

function withoutParameter(mechanism: number): NativeMechanism {
  let known = WITHOUT_PARAMETER.get(mechanism)
  if (known === undefined) {
    const parameter = NEED_PARAMETER.has(mechanism) ? { parameter: NOTHING } : {}
    known = Object.freeze({ mechanism, ...parameter }) as unknown as NativeMechanism
    if (WITHOUT_PARAMETER.size < KEPT) WITHOUT_PARAMETER.set(mechanism, known)
  }
  return known
}

/** A mechanism as pkcs11js takes it, for the wrapper. */
export function mechanismArgument(
  value: unknown,
  index: number,
  handles: NestedHandles,
  session: number,
): NativeMechanism {
  if (typeof value !== 'object') wrongType(index, 'an Object')
  const { mechanism, parameter } = (value ?? {}) as Fields
  if (typeof mechanism !== 'number')
    throw new TypeError(`Argument ${index} has wrong type. Property 'mechanism' should be a Number`)
  const type = mechanism >>> 0
  if (parameter === undefined || parameter === null) return withoutParameter(type)
  const known = REPEATED.find(value)
  if (known !== undefined && hasOwnIv(known.value, parameter as Fields)) return known.value
  const converted = parameterOf(type, parameter, index, handles, session) as unknown as NativeMechanism
  if (REPEATED.cameBefore(value as object) && mayBeKept(converted) && !namesObject(converted)) {
    const kept = REPEATED.keep(value as object, converted)
    // Of the copy: the caller may go on using its buffers for something else.
    if (kept !== undefined) {
      const own = parameterOf(type, kept.copy['parameter'], index, handles, session)
      if (isGcm(own)) (own.parameter as Fields)['pIv'] = (converted.parameter as Fields)['pIv']
      kept.value = own as unknown as NativeMechanism
    }
  }
  return converted
}

const REPEATED = new RepeatedMechanisms<NativeMechanism>()

function isGcm(mechanism: object): boolean {
  return (mechanism as Fields)['parameterType'] === 'CK_GCM_PARAMS'
}

/** Whether the IV, if the module may return one, is still the caller's own array. */
function hasOwnIv(kept: NativeMechanism, { iv, pIv }: Fields): boolean {
  return !isGcm(kept) || (kept.parameter as Fields)['pIv'] === (iv ?? pIv)
}

/** An object's bytes mean what the session of the call says. */
function namesObject({ parameter }: NativeMechanism): boolean {
  return (
    typeof parameter === 'object' &&
    parameter !== null &&
    !isUint8Array(parameter) &&
    Object.values(parameter).some((field) => field instanceof ObjectHandle)
  )
}

function parameterOf(
  mechanism: number,
  value: unknown,
  index: number,
  handles: NestedHandles,
  session: number,
): Converted {
  const bytes = asBytes(value)
  if (bytes !== undefined) return { mechanism, parameter: bytes }
  if (typeof value === 'number') return { mechanism, parameter: ulongBytes(value) }
  if (typeof value !== 'object')
    throw new TypeError(
      `Argument ${index} has wrong type. Property 'parameter' should be an Object or Buffer`,
    )
  const { type } = value as Fields
  // An addition of ours: the standard's structs by their names.
  if (typeof type === 'string' && Object.hasOwn(STRUCTS, type))
    return { mechanism, parameter: ownStruct(value as Fields, handles, session), parameterType: type }
  if (typeof type !== 'number')
    throw new TypeError(`Argument ${index} has wrong type. Property 'type' should be a Number`)
  const known = PARAMETERS[type >>> 0]
  if (known === undefined) return { mechanism, parameter: NOTHING }
  return {
    mechanism,
    parameter: structOf(value as Fields, known, handles, session),
    parameterType: known.struct,
  }
}

/** The parameter of a message (v3.0): bytes, or the fields of the struct that the standard has for it. */
export function messageParameterArgument(
  value: unknown,
  index: number,
  handles: NestedHandles,
  session: number,
): MessageParameter | null {
  if (value === undefined || value === null) return null
  const bytes = asBytes(value)
  if (bytes !== undefined) return bytes as unknown as MessageParameter
  if (typeof value !== 'object') wrongType(index, 'an Object or Buffer')
  return ('type' in value
    ? ownStruct(value as Fields, handles, session)
    : value) as unknown as MessageParameter
}

const { ulong: ULONG } = nativeAbi()

/** A CK_ULONG in memory. Negative numbers wrap to 32 bits and fractions are cut off, as in pkcs11js. */
export function ulongBytes(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(ULONG)
  const whole = Number.isSafeInteger(value) && value >= 0 ? value : value >>> 0
  bytes.writeUInt32LE(whole >>> 0)
  if (ULONG === 8) bytes.writeUInt32LE(Math.floor(whole / 0x1_0000_0000), 4)
  return bytes
}
