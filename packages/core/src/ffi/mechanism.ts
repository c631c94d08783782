import { isUint8Array } from 'node:util/types'
import { type Fields, pointee, pointToBytes, readBytes, readHandle, setHandle, setUlong } from './field.js'
import { MECHANISM_NUMBERS, PARAMETER_KINDS, type ParameterKind } from './generated/mechanisms.js'
import { STRUCTS, type StructCodec, type StructName } from './generated/structs.js'
import type { HandleCodec } from './handle-codec.js'
import { findIv, type LaidIv } from './kept-iv.js'
import type { Memory } from './memory.js'
import { RepeatedMechanisms } from './repeated-mechanisms.js'
import { snapshot } from './snapshot.js'
import { unknownName, wrongType } from './wrong-input.js'

interface KnownMechanism {
  readonly name: string
  readonly kind: ParameterKind
  /** Leaving the parameter out is a mistake. */
  readonly required: boolean
}

const BY_NUMBER = new Map<number, KnownMechanism>()
for (const [number, name, kind] of PARAMETER_KINDS) {
  BY_NUMBER.set(number, { name, kind, required: kind.presence === 'required' })
}
const BY_NAME = new Map(Object.entries(MECHANISM_NUMBERS))
const MEMBERS = ['mechanism', 'parameter', 'parameterType']

/** The number of a mechanism that is given by number or by name. */
export function mechanismNumber(mechanism: unknown, path: string): number {
  if (typeof mechanism === 'number') {
    if (mechanism >>> 0 === mechanism || (Number.isSafeInteger(mechanism) && mechanism >= 0)) return mechanism
    throw new RangeError(`${path} must be the number of a mechanism`)
  }
  if (typeof mechanism === 'string') {
    const number = BY_NAME.get(mechanism)
    if (number !== undefined) return number
    throw unknownName(path, mechanism, 'the name of a mechanism', BY_NAME.keys())
  }
  if (typeof mechanism === 'bigint' && mechanism >= 0n && mechanism <= Number.MAX_SAFE_INTEGER)
    return Number(mechanism)
  throw wrongType(path, 'the number or the name of a mechanism', mechanism)
}

/** What a mechanism is called in messages. */
function nameOf(number: number): string {
  return BY_NUMBER.get(number)?.name ?? `mechanism 0x${number.toString(16)}`
}

/**
 * Lays out a CK_MECHANISM from `{ mechanism, parameter }` and returns its offset.
 *
 * `mechanism` is a number or a name. `parameter` is what the standard gives the mechanism: an object with the fields of the parameter
 * struct, a number, an object handle or bytes. A Uint8Array is always passed on as it is, whatever the mechanism, and is all
 * that a mechanism takes which the table does not have, unless `parameterType` names the struct to build. `parameterType` also decides
 * where a mechanism has two structs of the same fields (CKM_PKCS5_PBKD2 with `'CK_PKCS5_PBKD2_PARAMS'`, for modules before v3.0).
 *
 * Values that the module returns in a parameter go back into the caller's object by {@link readBackMechanism}.
 *
 * @param path names the argument in errors, such as `'C_EncryptInit: mechanism'`
 * @param forMessages for the C_Message*Init functions, where the parameter comes with each message instead
 * @throws {TypeError} for a parameter of the wrong type, one that is missing, and one where there is none
 * @throws {RangeError} for a value that does not fit
 */
export function writeMechanism(
  m: Memory,
  mechanism: unknown,
  path: string,
  handles: HandleCodec,
  forMessages = false,
): number {
  // Without a parameter there is little to lay out, and nothing to compare.
  const bare = (mechanism as Fields | null | undefined)?.['parameter'] === undefined
  const known = bare ? undefined : REPEATED.find(mechanism)
  lastCopy = known?.copy
  lastIv = undefined
  const laid = known?.value
  if (laid !== undefined && laid.memory === m && laid.at === m.next && laid.forMessages === forMessages) {
    lastIv = laid.iv
    return m.repeat(laid.image)
  }
  const at = m.allocate(m.layouts.CK_MECHANISM.size)
  writeInto(m, at, mechanism, path, handles, forMessages)
  if (bare) lastCopy = bareCopy((mechanism as Fields)['mechanism'])
  // Programs have one place for a mechanism that they use often, so the first that comes a second time is kept.
  else if (known !== undefined) known.value ??= { memory: m, at, iv: lastIv, forMessages, image: m.image(at) }
  else if (REPEATED.cameBefore(mechanism as object) && mayBeKept(mechanism as object))
    lastCopy = REPEATED.keep(mechanism as object, undefined)?.copy
  return at
}

let lastBare: Fields = { mechanism: undefined }

/** The same object for the same mechanism, one after the other. Nobody changes it. */
function bareCopy(mechanism: unknown): Fields {
  if (lastBare['mechanism'] !== mechanism) lastBare = { mechanism }
  return lastBare
}

/** How a mechanism was laid out: where, which its pointers depend on, and how that looked. */
interface LaidMechanism {
  readonly memory: Memory
  readonly at: number
  /** The IV of a CK_GCM_PARAMS in it. */
  readonly iv: LaidIv | undefined
  /** For the C_Message*Init functions, where less is required. */
  readonly forMessages: boolean
  readonly image: Uint8Array
}

const REPEATED = new RepeatedMechanisms<LaidMechanism | undefined>()
let lastCopy: Fields | undefined
let lastIv: LaidIv | undefined

/**
 * A copy of the mechanism that {@link writeMechanism} laid out last, which later changes to the caller's object or buffers do not reach.
 * Undefined if it came for the first time, or the module may return something in it: then take a {@link snapshotMechanism} after the call.
 */
export function laidCopy<M>(): M | undefined {
  return lastCopy as M | undefined
}

/** The IV of the CK_GCM_PARAMS that {@link writeMechanism} has just laid out, if it has one. */
export function laidIv(): LaidIv | undefined {
  return lastIv
}

/** Whether a mechanism is without secrets, and the module returns nothing in it. */
export function mayBeKept(mechanism: object): boolean {
  return !holdsSecret(mechanism) && codecOfMechanism(mechanism as Fields)?.readBack === undefined
}

/** The same at an offset that is reserved already. */
export function writeCK_MECHANISM(
  m: Memory,
  at: number,
  mechanism: unknown,
  path: string,
  handles: HandleCodec,
): void {
  writeInto(m, at, mechanism, path, handles, false)
}

function writeInto(
  m: Memory,
  at: number,
  value: unknown,
  path: string,
  handles: HandleCodec,
  forMessages: boolean,
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) {
    throw wrongType(path, 'an object with mechanism and parameter', value)
  }
  for (const name in value) {
    if (name !== 'mechanism' && name !== 'parameter' && name !== 'parameterType') {
      throw unknownName(path, name, 'a property of a mechanism', MEMBERS)
    }
  }
  const { mechanism, parameter, parameterType } = value as Fields
  const number =
    typeof mechanism === 'number' && mechanism >>> 0 === mechanism
      ? mechanism
      : mechanismNumber(mechanism, `${path}.mechanism`)
  const L = m.layouts.CK_MECHANISM
  setUlong(m, at + L.mechanism, number, path, 'mechanism')
  if (parameter === undefined || parameter === null) {
    const known = BY_NUMBER.get(number)
    if (known?.required === true && !(forMessages && known.kind.message !== undefined))
      throw missing(path, known)
    m.setPointer(at + L.pParameter, 0)
    m.setUlong(at + L.ulParameterLen, 0)
    return
  }
  m.setUlong(
    at + L.ulParameterLen,
    writeParameter(m, at + L.pParameter, number, parameter, parameterType, path, handles),
  )
}

function missing(path: string, known: KnownMechanism): TypeError {
  const { kind } = known
  return new TypeError(`${path}.parameter is missing: ${known.name} takes ${kind.struct ?? wanted(kind)}`)
}

function wanted(kind: ParameterKind): string {
  switch (kind.form) {
    case 'struct':
      return `an object (${kind.struct})`
    case 'ulong':
    case 'byte':
      return 'a number'
    case 'handle':
      return 'an object handle'
    default:
      return 'a Uint8Array'
  }
}

/** Writes the parameter and a pointer to it; returns its length in bytes. */
function writeParameter(
  m: Memory,
  pointerAt: number,
  number: number,
  parameter: unknown,
  parameterType: unknown,
  path: string,
  handles: HandleCodec,
): number {
  // Without bytes there is no parameter: NULL (v3.2, clause 3.7), which modules check more often than the length.
  if (isUint8Array(parameter))
    return pointToBytes(m, pointerAt, parameter.length === 0 ? null : parameter, path, 'parameter')
  const kind = BY_NUMBER.get(number)?.kind
  const codec = codecOf(kind, parameter, parameterType, path)
  if (codec !== undefined) {
    const { size } = m.layouts[codec.name]
    const at = m.allocateZeroed(size)
    codec.write(m, at, parameter, `${path}.parameter`, handles)
    m.setPointer(pointerAt, m.addressOf(at))
    if (codec.name === 'CK_GCM_PARAMS') lastIv = findIv(m, at)
    return size
  }
  const at = m.allocate(m.abi.ulong)
  let length: number = m.abi.ulong
  switch (kind?.form) {
    case 'ulong':
      setUlong(m, at, parameter, path, 'parameter')
      break
    case 'handle':
      setHandle(m, at, parameter, path, 'parameter', handles, false)
      break
    case 'byte':
      if (typeof parameter !== 'number') throw wrongType(`${path}.parameter`, 'a number', parameter)
      if (!Number.isInteger(parameter) || parameter < 0 || parameter > 255) {
        throw new RangeError(`${path}.parameter must be a byte (0 to 255)`)
      }
      m.bytes[at] = parameter
      length = 1
      break
    case 'none':
      throw new TypeError(`${path}.parameter must be left out: ${nameOf(number)} takes none`)
    default:
      throw wrongType(`${path}.parameter`, 'a Uint8Array', parameter)
  }
  m.setPointer(pointerAt, m.addressOf(at))
  return length
}

/** The struct that a parameter object is meant to be, where the mechanism has one or the caller names one. */
function codecOf(
  kind: ParameterKind | undefined,
  parameter: unknown,
  parameterType: unknown,
  path: string,
): StructCodec | undefined {
  if (parameterType !== undefined) {
    if (typeof parameterType !== 'string')
      throw wrongType(`${path}.parameterType`, 'the name of a struct', parameterType)
    if (!Object.hasOwn(STRUCTS, parameterType)) {
      throw unknownName(`${path}.parameterType`, parameterType, 'the name of a struct', Object.keys(STRUCTS))
    }
    return STRUCTS[parameterType as StructName]
  }
  if (kind?.struct === undefined) return undefined
  const codec = STRUCTS[kind.struct]
  if (kind.wrap === undefined && kind.message === undefined) return codec
  // Messages and authenticated wrapping have structs of their own, told apart by the fields that only they have.
  if (typeof parameter !== 'object' || parameter === null) return codec
  if (kind.message !== undefined && ('pTag' in parameter || 'pMAC' in parameter)) return STRUCTS[kind.message]
  if (kind.wrap === undefined) return codec
  const wrap = STRUCTS[kind.wrap]
  for (const name in parameter) if (!codec.names.has(name) && wrap.names.has(name)) return wrap
  return codec
}

/** Whether laying out a mechanism puts a password or a key into memory, which is to be wiped after the call. */
export function holdsSecret(mechanism: { readonly parameter?: unknown }): boolean {
  const { parameter } = mechanism
  if (typeof parameter !== 'object' || parameter === null || isUint8Array(parameter)) return false
  // Passwords of PBE and Skipjack, the secret of a ratchet, values of an OTP (a PIN may be one).
  return (
    'pPassword' in parameter || 'pOldPassword' in parameter || 'sk' in parameter || 'pParams' in parameter
  )
}

/**
 * Brings what the module wrote into a mechanism's parameter back into the caller's object: IVs and nonces that a generator made,
 * derived keys, key material, the agreed version. A Uint8Array that the caller gave is filled in place; handles and objects
 * become properties. Call it after the call that used the memory, before the memory is given back.
 *
 * @param at what {@link writeMechanism} returned
 */
export function readBackMechanism(m: Memory, at: number, mechanism: unknown, handles: HandleCodec): void {
  const codec = codecOfMechanism(mechanism as Fields)
  if (codec?.readBack === undefined) return
  const { parameter } = mechanism as { parameter: object }
  const L = m.layouts.CK_MECHANISM
  const parameterAt = m.offsetOf(m.pointer(at + L.pParameter), m.layouts[codec.name].size)
  if (parameterAt >= 0) codec.readBack(m, parameterAt, parameter, handles)
}

/** The struct of a mechanism's parameter, if it has one. */
function codecOfMechanism({ mechanism, parameter, parameterType }: Fields): StructCodec | undefined {
  if (typeof parameter !== 'object' || parameter === null || isUint8Array(parameter)) return undefined
  const kind = BY_NUMBER.get(mechanismNumber(mechanism, 'mechanism'))?.kind
  return codecOf(kind, parameter, parameterType, 'mechanism')
}

/** A parameter as a C function takes it: NULL and 0 where there is none. */
export interface PlacedParameter {
  readonly address: number
  readonly length: number
}

const NO_PARAMETER: PlacedParameter = { address: 0, length: 0 }

/**
 * Lays out the parameter that goes with one message (C_EncryptMessage, C_SignMessageNext and so on; v3.0 and later).
 *
 * @param mechanism the mechanism of the active operation, by number or name
 * @param path names the argument in errors, such as `'C_EncryptMessage: parameter'`
 */
export function writeMessageParameter(
  m: Memory,
  mechanism: number | string,
  parameter: unknown,
  path: string,
  handles: HandleCodec,
): PlacedParameter {
  if (parameter === undefined || parameter === null) return NO_PARAMETER
  if (isUint8Array(parameter)) {
    return parameter.length === 0 ? NO_PARAMETER : { address: m.place(parameter), length: parameter.length }
  }
  const codec = messageCodec(mechanism, path)
  if (codec === undefined) {
    throw wrongType(
      path,
      `a Uint8Array (${nameOf(mechanismNumber(mechanism, path))} has no parameter for messages)`,
      parameter,
    )
  }
  const { size } = m.layouts[codec.name]
  const at = m.allocateZeroed(size)
  codec.write(m, at, parameter, path, handles)
  return { address: m.addressOf(at), length: size }
}

function messageCodec(mechanism: number | string, path: string): StructCodec | undefined {
  const kind = BY_NUMBER.get(mechanismNumber(mechanism, path))?.kind
  return kind?.message === undefined ? undefined : STRUCTS[kind.message]
}

/** Brings IV, nonce, tag or MAC of a message into the caller's own arrays; see {@link readBackMechanism}. */
export function readBackMessageParameter(
  m: Memory,
  placed: PlacedParameter,
  mechanism: number | string,
  parameter: unknown,
  handles: HandleCodec,
): void {
  if (placed.address === 0 || typeof parameter !== 'object' || parameter === null) return
  if (isUint8Array(parameter)) {
    const written = m.at(placed.address, placed.length)
    if (written !== undefined && written.buffer !== parameter.buffer) parameter.set(written)
    return
  }
  const at = m.offsetOf(placed.address, placed.length)
  if (at >= 0) messageCodec(mechanism, 'parameter')?.readBack?.(m, at, parameter, handles)
}

/**
 * A copy of a mechanism that later changes to the caller's object or buffers do not reach, to begin the same operation again.
 * Handles stay the same objects.
 */
export function snapshotMechanism<M>(mechanism: M): M {
  if (typeof mechanism !== 'object' || mechanism === null) return mechanism
  const { mechanism: type, parameter, parameterType } = mechanism as Fields
  if (parameter === undefined || parameter === null) return { mechanism: type } as M
  const number = typeof type === 'string' ? BY_NAME.get(type) : Number(type)
  const kind = number === undefined ? undefined : BY_NUMBER.get(number)?.kind
  const copy = kind?.form === 'handle' ? parameter : snapshot(parameter, true)
  return { mechanism: type, parameter: copy, parameterType } as M
}

/** Reads a CK_MECHANISM; a parameter that does not have the size of its struct is given as bytes. */
export function readCK_MECHANISM(
  m: Memory,
  at: number,
  handles: HandleCodec,
): { mechanism: number; parameter: unknown } {
  const L = m.layouts.CK_MECHANISM
  const mechanism = m.ulong(at + L.mechanism)
  const address = m.pointer(at + L.pParameter)
  const length = m.ulong(at + L.ulParameterLen)
  if (address === 0) return { mechanism, parameter: undefined }
  const kind = BY_NUMBER.get(mechanism)?.kind
  for (const name of [kind?.struct, kind?.message, kind?.wrap]) {
    if (name === undefined || m.layouts[name].size !== length) continue
    return { mechanism, parameter: STRUCTS[name].read(m, pointee(m, address, length), handles) }
  }
  if (kind?.form === 'byte' && length === 1) return { mechanism, parameter: m.bytes[pointee(m, address, 1)] }
  if (length === m.abi.ulong) {
    if (kind?.form === 'ulong') return { mechanism, parameter: m.ulong(pointee(m, address, length)) }
    if (kind?.form === 'handle')
      return { mechanism, parameter: readHandle(m, pointee(m, address, length), handles) }
  }
  return { mechanism, parameter: readBytes(m, at + L.pParameter, length) }
}
