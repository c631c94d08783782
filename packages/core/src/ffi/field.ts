import { isUint8Array } from 'node:util/types'
import { readForeign, readForeignString } from './foreign.js'
import type { HandleCodec } from './handle-codec.js'
import { CK_UNAVAILABLE_INFORMATION, type Memory } from './memory.js'
import { unknownName, wrongType } from './wrong-input.js'

// One function for each kind of field that a PKCS#11 struct has: `set…` writes it in place, `pointTo…` writes a pointer to
// it and returns the length in bytes, `read…` is the way back. `path` and `name` together name the field in errors; they are
// joined only when an error is thrown.

/** What a parameter object looks like from here: anything, until each field has been checked. */
export type Fields = { [name: string]: unknown }

/** Room that a caller may ask for by number. More is a mistake, not a key or an IV. */
const ROOM_LIMIT = 0x100_0000

/** The object that holds the fields of a struct; refuses other values and names that the struct does not have. */
export function fieldsOf(value: unknown, path: string, struct: string, names: ReadonlySet<string>): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) {
    throw wrongType(path, `an object (${struct})`, value)
  }
  for (const name in value) if (!names.has(name)) throw unknownField(path, name, struct, names)
  return value as Fields
}

function unknownField(path: string, name: string, struct: string, names: ReadonlySet<string>): TypeError {
  if (/^(ul\w*(Len|Length|Bits|Count)|length|\w+Bits)$/.test(name)) {
    return new TypeError(`${path}: leave ${name} out, the length is taken from the data that it belongs to`)
  }
  return unknownName(path, name, `a property of ${struct}`, names)
}

/** For parameters that the module's results are written into after the call. */
export function refuseFrozen(value: object, path: string): void {
  if (Object.isFrozen(value))
    throw new TypeError(`${path} must not be frozen: the module returns values in it`)
}

export function setByte(m: Memory, at: number, value: unknown, path: string, name: string): void {
  if (typeof value !== 'number') throw wrongType(`${path}.${name}`, 'a number', value)
  if (!Number.isInteger(value) || value < 0 || value > 255)
    throw new RangeError(`${path}.${name} must be a byte (0 to 255)`)
  m.bytes[at] = value
}

export function setBool(m: Memory, at: number, value: unknown, path: string, name: string): void {
  if (typeof value !== 'boolean') throw wrongType(`${path}.${name}`, 'a boolean', value)
  m.bytes[at] = value ? 1 : 0
}

export function setUlong(m: Memory, at: number, value: unknown, path: string, name: string): void {
  if (typeof value === 'number' && value >>> 0 === value) m.setUlong(at, value)
  else setRareUlong(m, at, value, name === '' ? path : `${path}.${name}`)
}

function setRareUlong(m: Memory, at: number, value: unknown, path: string): void {
  if (typeof value !== 'number' && typeof value !== 'bigint')
    throw wrongType(path, 'a number or a bigint', value)
  if (value !== CK_UNAVAILABLE_INFORMATION) {
    const limit = m.abi.ulong === 8 ? 0xffff_ffff_ffff_ffffn : 0xffff_ffffn
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new RangeError(`${path} must be a whole number that is exact; use a bigint above 2^53`)
    }
    if (value < 0 || value > limit) throw new RangeError(`${path} must be a CK_ULONG of ${m.abi.ulong} bytes`)
  }
  m.setUlong(at, value)
}

/** An object handle; null is CK_INVALID_HANDLE, and so is undefined where the handle is needed only in some cases. */
export function setHandle(
  m: Memory,
  at: number,
  value: unknown,
  path: string,
  name: string,
  handles: HandleCodec,
  conditional: boolean,
): void {
  if (value === null || (conditional && value === undefined)) m.setUlong(at, 0)
  else if (value === undefined) throw wrongType(`${path}.${name}`, 'an object handle', value)
  else m.setUlong(at, handles.raw(value, name === '' ? path : `${path}.${name}`))
}

/** A pointer to nothing in particular: a callback, a function list, a reserved argument. */
export function setAddress(m: Memory, at: number, value: unknown, path: string, name: string): void {
  if (value === null || value === undefined) {
    m.setPointer(at, 0)
    return
  }
  if (typeof value !== 'number' && typeof value !== 'bigint')
    throw wrongType(`${path}.${name}`, 'an address or null', value)
  const address = Number(value)
  const limit = m.abi.pointer === 8 ? Number.MAX_SAFE_INTEGER : 0xffff_ffff
  if (!Number.isInteger(address) || address < 0 || address > limit) {
    throw new RangeError(`${path}.${name} must be an address of ${m.abi.pointer} bytes`)
  }
  m.setPointer(at, address)
}

/** Reserved arguments are NULL, except that NSS takes its configuration through one: a string, or bytes as they are. */
export function setReserved(m: Memory, at: number, value: unknown, path: string, name: string): void {
  if (typeof value === 'string') pointToCString(m, at, value, path, name)
  else if (isUint8Array(value)) m.setPointer(at, m.place(value))
  else setAddress(m, at, value, path, name)
}

/** Text of a fixed length, padded with blanks. */
export function setPaddedText(
  m: Memory,
  at: number,
  length: number,
  value: unknown,
  path: string,
  name: string,
): void {
  if (typeof value !== 'string') throw wrongType(`${path}.${name}`, 'a string', value)
  const text = Buffer.from(value, 'utf8')
  if (text.length > length) throw new RangeError(`${path}.${name} must be at most ${length} bytes of UTF-8`)
  m.bytes.fill(0x20, at, at + length)
  m.bytes.set(text, at)
}

/** Bytes of a fixed length inside of the struct. */
export function setFixedBytes(
  m: Memory,
  at: number,
  length: number,
  value: unknown,
  path: string,
  name: string,
): void {
  if (!isUint8Array(value)) throw wrongType(`${path}.${name}`, 'a Uint8Array', value)
  if (value.length !== length)
    throw new RangeError(`${path}.${name} must be ${length} bytes long, not ${value.length}`)
  m.bytes.set(value, at)
}

export function setUlongs(
  m: Memory,
  at: number,
  length: number,
  value: unknown,
  path: string,
  name: string,
): void {
  if (!Array.isArray(value)) throw wrongType(`${path}.${name}`, 'an array of numbers', value)
  if (value.length > length) throw new RangeError(`${path}.${name} must have at most ${length} elements`)
  for (let i = 0; i < length; i++) {
    setUlong(m, at + i * m.abi.ulong, i < value.length ? value[i] : 0, `${path}.${name}[${i}]`, '')
  }
}

/** Bytes elsewhere; null or undefined is the null pointer with length 0. */
export function pointToBytes(
  m: Memory,
  pointerAt: number,
  value: unknown,
  path: string,
  name: string,
): number {
  if (value === null || value === undefined) {
    m.setPointer(pointerAt, 0)
    return 0
  }
  if (!isUint8Array(value)) throw wrongType(name === '' ? path : `${path}.${name}`, 'a Uint8Array', value)
  m.setPointer(pointerAt, m.place(value))
  return value.length
}

/** Bytes elsewhere that must be given. */
export function pointToRequiredBytes(
  m: Memory,
  pointerAt: number,
  value: unknown,
  path: string,
  name: string,
): number {
  if (value === null || value === undefined) throw wrongType(`${path}.${name}`, 'a Uint8Array', value)
  return pointToBytes(m, pointerAt, value, path, name)
}

/** For data whose length the struct does not say. The value has been checked to be a Uint8Array. */
export function requireLength(value: unknown, length: number, path: string, name: string): void {
  const actual = (value as Uint8Array).length
  if (actual !== length) throw new RangeError(`${path}.${name} must be ${length} bytes long, not ${actual}`)
}

/** Bytes elsewhere whose length the struct does not say: it must be the one that the standard fixes. */
export function pointToExactBytes(
  m: Memory,
  pointerAt: number,
  length: number,
  value: unknown,
  path: string,
  name: string,
): void {
  if (isUint8Array(value) && value.length !== length) {
    throw new RangeError(`${path}.${name} must be ${length} bytes long, not ${value.length}`)
  }
  pointToBytes(m, pointerAt, value, path, name)
}

/** Room for bytes that the module returns: the caller's own Uint8Array, a number of bytes, or nothing. */
export function pointToRoom(
  m: Memory,
  pointerAt: number,
  value: unknown,
  path: string,
  name: string,
): number {
  if (typeof value !== 'number') {
    if (value === null || value === undefined || isUint8Array(value))
      return pointToBytes(m, pointerAt, value, path, name)
    throw wrongType(`${path}.${name}`, 'a Uint8Array or a number of bytes', value)
  }
  if (!Number.isInteger(value) || value < 0 || value > ROOM_LIMIT) {
    throw new RangeError(`${path}.${name} must be a number of bytes from 0 to ${ROOM_LIMIT}`)
  }
  const room = m.room(value)
  room.bytes.fill(0)
  m.setPointer(pointerAt, room.address)
  return value
}

/** Room that only the caller can know the size of. */
export function pointToRequiredRoom(
  m: Memory,
  pointerAt: number,
  value: unknown,
  path: string,
  name: string,
): number {
  if (value === null || value === undefined)
    throw wrongType(`${path}.${name}`, 'a Uint8Array or a number of bytes', value)
  return pointToRoom(m, pointerAt, value, path, name)
}

/** Room of a length that the standard or another field fixes; made here unless the caller brings its own, null is none. */
export function pointToExactRoom(
  m: Memory,
  pointerAt: number,
  length: number,
  value: unknown,
  path: string,
  name: string,
): void {
  if (value === undefined && length > 0) pointToRoom(m, pointerAt, length, path, name)
  else pointToExactBytes(m, pointerAt, length, value, path, name)
}

/** An IV that the module returns, as long as a field of the enclosing parameters says in bits. */
export function pointToIvRoom(
  m: Memory,
  pointerAt: number,
  bits: number,
  value: unknown,
  path: string,
  name: string,
): void {
  if (bits > 0x8000) throw new RangeError(`${path}.${name} would have to hold ${bits} bits, which no IV has`)
  pointToExactRoom(m, pointerAt, (bits + 7) >>> 3, value, path, name)
}

/** UTF-8 elsewhere, from a string or from bytes. A string is written into the block only, so that it can be wiped. */
export function pointToText(
  m: Memory,
  pointerAt: number,
  value: unknown,
  path: string,
  name: string,
): number {
  if (typeof value !== 'string') {
    if (value === null || value === undefined || isUint8Array(value))
      return pointToBytes(m, pointerAt, value, path, name)
    throw wrongType(`${path}.${name}`, 'a string or a Uint8Array', value)
  }
  const at = m.placeText(value)
  m.setPointer(pointerAt, m.addressOf(at))
  return m.top - at
}

export function pointToRequiredText(
  m: Memory,
  pointerAt: number,
  value: unknown,
  path: string,
  name: string,
): number {
  if (value === null || value === undefined)
    throw wrongType(`${path}.${name}`, 'a string or a Uint8Array', value)
  return pointToText(m, pointerAt, value, path, name)
}

/** A NUL-terminated string elsewhere; null is the null pointer. */
export function pointToCString(
  m: Memory,
  pointerAt: number,
  value: unknown,
  path: string,
  name: string,
): void {
  if (value === null || value === undefined) {
    m.setPointer(pointerAt, 0)
    return
  }
  if (typeof value !== 'string') throw wrongType(`${path}.${name}`, 'a string', value)
  if (value.includes('\0')) throw new RangeError(`${path}.${name} must not have a NUL in it`)
  m.setPointer(pointerAt, m.addressOf(m.placeText(`${value}\0`)))
}

/** A CK_ULONG elsewhere, which the module may write. */
export function pointToUlong(m: Memory, pointerAt: number, value: number): void {
  const at = m.allocate(m.abi.ulong)
  m.setUlong(at, value)
  m.setPointer(pointerAt, m.addressOf(at))
}

export function elementsOf(value: unknown, path: string, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrongType(`${path}.${name}`, 'an array', value)
  return value
}

/** For two pieces of data that share one length field. */
export function sameLength(a: number, b: number, path: string, names: string): number {
  if (a !== b) throw new RangeError(`${path}: ${names} must be equally long`)
  return a
}

/**
 * A length whose unit the standard's text and NSS's code see differently (bits and bytes): bytes, unless the caller
 * gives one of the two.
 */
export function disputedLength(bytes: number, value: unknown, path: string, name: string): number {
  if (value === undefined || value === bytes) return bytes
  if (value === bytes * 8) return bytes * 8
  if (typeof value !== 'number') throw wrongType(`${path}.${name}`, 'a number', value)
  throw new RangeError(`${path}.${name} must be the length in bytes or in bits`)
}

/** Offset of a struct at an address: memory of the module's or of another block is copied into this one. */
export function pointee(m: Memory, address: number, size: number): number {
  const at = m.offsetOf(address, size)
  if (at >= 0) return at
  const copy = m.allocate(size)
  m.bytes.set(bytesAt(m, address, size), copy)
  return copy
}

function bytesAt(m: Memory, address: number, length: number): Uint8Array {
  const bytes = m.at(address, length)
  if (bytes !== undefined) return bytes
  if (!m.native) throw new RangeError('the pointer leads out of the block of memory')
  return readForeign(address, length)
}

/** NULL is undefined, here and below: an absent property. */
export function readBytes(m: Memory, pointerAt: number, length: number): Buffer | undefined {
  const address = m.pointer(pointerAt)
  if (address === 0) return undefined
  const at = m.offsetOf(address, length)
  return at >= 0 ? m.copy(at, length) : Buffer.from(bytesAt(m, address, length))
}

export function readText(m: Memory, pointerAt: number, length: number): string | undefined {
  const address = m.pointer(pointerAt)
  if (address === 0) return undefined
  const at = m.offsetOf(address, length)
  return at >= 0 ? m.text(at, length) : Buffer.from(bytesAt(m, address, length)).toString()
}

export function readCString(m: Memory, pointerAt: number): string | undefined {
  const address = m.pointer(pointerAt)
  if (address === 0) return undefined
  const at = m.offsetOf(address)
  if (at >= 0) return m.text(at, m.bytes.indexOf(0, at) - at)
  if (!m.native) throw new RangeError('the pointer leads out of the block of memory')
  return readForeignString(address)
}

export function readAddress(m: Memory, pointerAt: number): number | undefined {
  return m.pointer(pointerAt) || undefined
}

/** CK_INVALID_HANDLE is undefined. */
export function readHandle(m: Memory, at: number, handles: HandleCodec): unknown {
  const raw = m.handle(at)
  return raw === 0 ? undefined : handles.wrap(raw)
}

export function readPointedUlong(m: Memory, pointerAt: number): number {
  const address = m.pointer(pointerAt)
  return address === 0 ? 0 : m.ulong(pointee(m, address, m.abi.ulong))
}

export function readPointedHandle(m: Memory, pointerAt: number, handles: HandleCodec): unknown {
  const address = m.pointer(pointerAt)
  const raw = address === 0 ? 0 : m.handle(pointee(m, address, m.abi.ulong))
  return raw === 0 ? undefined : handles.wrap(raw)
}

/** A CK_ULONG that the module returned where it was told to; undefined if it changed the pointer, which is not to be followed then. */
export function writtenUlong(m: Memory, pointerAt: number): number | undefined {
  const at = m.offsetOf(m.pointer(pointerAt), m.abi.ulong)
  return at < 0 ? undefined : m.ulong(at)
}

export function writtenHandle(m: Memory, pointerAt: number, handles: HandleCodec): unknown {
  const at = m.offsetOf(m.pointer(pointerAt), m.abi.ulong)
  const raw = at < 0 ? 0 : m.handle(at)
  return raw === 0 ? undefined : handles.wrap(raw)
}

export function readUlongs(m: Memory, at: number, length: number): number[] {
  return Array.from({ length }, (_, i) => m.ulong(at + i * m.abi.ulong))
}

/**
 * Brings bytes that the module wrote into the caller's own Uint8Array, or makes one where the caller gave a number of
 * bytes or nothing. `length` is how much was written, if the module says so.
 */
export function fillBack(m: Memory, pointerAt: number, target: Fields, name: string, length?: number): void {
  const given = target[name]
  const address = m.pointer(pointerAt)
  if (address === 0) return
  if (isUint8Array(given)) {
    const written = length === undefined || length > given.length ? given.length : length
    const source = m.at(address, written)
    if (source === undefined) return
    // Long data was given to the module where it lies, and then there is nothing to bring back.
    if (source.buffer !== given.buffer || source.byteOffset !== given.byteOffset) given.set(source)
    if (written < given.length) target[name] = given.subarray(0, written)
    return
  }
  const room = typeof given === 'number' ? given : length
  if (room === undefined) return
  const source = m.at(address, length === undefined || length > room ? room : length)
  if (source !== undefined) target[name] = Buffer.from(source)
}

/** Brings a struct that the module wrote into the object that the caller gave for it, or gives the caller a new one. */
export function mergeBack(target: Fields, name: string, written: object): void {
  const given = target[name]
  if (typeof given !== 'object' || given === null) {
    target[name] = written
    return
  }
  for (const [key, value] of Object.entries(written)) {
    const own = (given as Fields)[key]
    if (isUint8Array(own) && isUint8Array(value) && own.length === value.length) own.set(value)
    else (given as Fields)[key] = value
  }
}

/** For a selector that decides the type of another field and has been checked already. */
export function selectorOf(value: unknown): number {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : -1
}
