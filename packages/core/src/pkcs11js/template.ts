import { isUint8Array } from 'node:util/types'
import {
  CK_UNAVAILABLE_INFORMATION,
  CKA_END_DATE,
  CKA_START_DATE,
  CKR_BUFFER_TOO_SMALL,
  CKR_OK,
  type Template as NativeTemplate,
} from '@tatsoi/types'
import type { Memory } from '../ffi/memory.js'
import { attributeOf, VALUE_LIMIT } from '../ffi/template.js'
import { wrongType } from './arguments.js'
import { ulongBytes } from './parameters.js'
import type { Attribute } from './types.js'

const TRUE = Uint8Array.of(1)
const FALSE = Uint8Array.of(0)
const NOTHING = new Uint8Array(0)

function isDate(type: number): boolean {
  return type === CKA_START_DATE || type === CKA_END_DATE
}

function refuseDate(type: number, why: string): never {
  const shown = type.toString(16).toUpperCase().padStart(8, '0')
  throw new TypeError(`Attribute with type 0x${shown} is not convertible to CK_DATE. ${why}`)
}

/** A CK_DATE: YYYYMMDD, or nothing for no date (v3.2, clause 3.1). */
function dateBytes(value: unknown, type: number): Uint8Array {
  if (value === null || value === undefined) return NOTHING
  if (value instanceof Date) return Buffer.from(value.toISOString().slice(0, 10).replaceAll('-', ''))
  const bytes = typeof value === 'string' ? Buffer.from(value) : viewOf(value)
  if (bytes === undefined) refuseDate(type, 'Should be a String, Buffer or Date')
  if (bytes.length === 0) return NOTHING
  if (bytes.length < 8) refuseDate(type, 'The length of the data should be at least 8 bytes.')
  return bytes.subarray(0, 8)
}

function viewOf(value: unknown): Uint8Array | undefined {
  if (isUint8Array(value)) return value
  return ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : undefined
}

/** A value by its JavaScript type, whatever the attribute. */
function valueBytes(value: unknown, index: number): Uint8Array {
  switch (typeof value) {
    case 'undefined':
      return NOTHING
    case 'boolean':
      return value ? TRUE : FALSE
    case 'number':
      return ulongBytes(value)
    case 'string':
      return Buffer.from(value, 'utf8')
    default: {
      if (value === null) return NOTHING
      const bytes = viewOf(value)
      if (bytes !== undefined) return bytes
    }
  }
  throw new TypeError(
    `Element ${index} has wrong type. Property 'value' should be a Number, Boolean, String or Buffer`,
  )
}

function typeOf(element: unknown, index: number): number {
  if (typeof element !== 'object' || element === null)
    throw new TypeError(`Element ${index} has wrong type. Should be an Object`)
  const { type } = element as { type?: unknown }
  if (typeof type !== 'number')
    throw new TypeError(`Element ${index} has wrong type. Property 'type' should be a Number`)
  return type >>> 0
}

/** A template as pkcs11js takes it, for the wrapper. */
export function templateArgument(value: unknown, index: number): NativeTemplate {
  if (!Array.isArray(value)) wrongType(index, 'an Array')
  const template = new Array<{ type: number; value: Uint8Array }>(value.length)
  for (let i = 0; i < value.length; i++) {
    const element: unknown = value[i]
    const type = typeOf(element, i)
    const given = (element as { value?: unknown }).value
    template[i] = { type, value: isDate(type) ? dateBytes(given, type) : valueBytes(given, i) }
  }
  return template as unknown as NativeTemplate
}

/** What is known of a type when its value is read. */
interface Room {
  readonly type: number
  /** Bytes to make room for; 0 asks for the length. */
  size: number
  /** Its value can be a secret. */
  readonly secret: boolean
}

/** Room for a value whose usual length is not known. */
const FIRST_ROOM = 64
/** Longer values are asked for their length each time. */
const ROOM_LIMIT = 2048
const rooms = new Map<number, Room>()
/** Types that are kept; a program that makes up numbers must not make this grow. */
const ROOMS = 4096

function roomOf(type: number): Room {
  let room = rooms.get(type)
  if (room === undefined) {
    // Types are words of four bytes here, wherever the module runs.
    const { kind, sensitive } = attributeOf(type, 'type', 4)
    // The value of a template holds pointers: a module that is given room for it might follow what lies there.
    const size = kind === 'template' || (kind === 'vendor' && (type & 0x4000_0000) !== 0) ? 0 : SIZES[kind]
    room = { type, size: size ?? FIRST_ROOM, secret: sensitive }
    if (rooms.size < ROOMS) rooms.set(type, room)
  }
  return room
}

const SIZES: { readonly [kind: string]: number } = { bool: 1, ulong: 8, version: 2, date: 8 }

/** The types of the attributes that C_GetAttributeValue is to read, each checked. */
export function typesArgument(value: unknown, index: number): readonly Attribute[] {
  if (!Array.isArray(value)) wrongType(index, 'an Array')
  for (let i = 0; i < value.length; i++) {
    const type = typeOf(value[i], i)
    const given = (value[i] as { value?: unknown }).value
    if (given !== undefined && !isDate(type)) valueBytes(given, i)
  }
  return value
}

/**
 * One read of attributes as bytes: in one call if each value fits the room that values of its type needed so far, else by asking for
 * the lengths and then for the values (clause 5.7.5). What the module refuses is the caller's to throw.
 */
export class RawRead {
  readonly #wanted: readonly Room[]
  /** Where the values are to go, in the block or outside of it. */
  readonly #values: (number | Uint8Array)[] = []
  /** Their room in bytes. */
  readonly #given: number[] = []
  #stage: 'guessed' | 'lengths' | 'values' = 'guessed'
  /** Offset of the array of CK_ATTRIBUTE. */
  at = 0
  secret = false

  constructor(attributes: readonly Attribute[]) {
    const wanted = new Array<Room>(attributes.length)
    let lengthsFirst = false
    for (let i = 0; i < wanted.length; i++) {
      const room = roomOf((attributes[i] as Attribute).type >>> 0)
      wanted[i] = room
      if (room.secret) this.secret = true
      if (room.size === 0) lengthsFirst = true
    }
    this.#wanted = wanted
    if (lengthsFirst) this.#stage = 'lengths'
  }

  get count(): number {
    return this.#wanted.length
  }

  /** Lays out the first call. */
  lay(m: Memory): void {
    const { size, type, pValue, ulValueLen } = m.layouts.CK_ATTRIBUTE
    const at = m.allocate(this.count * size)
    this.at = at
    const guessed = this.#stage === 'guessed'
    for (let i = 0; i < this.count; i++) {
      const room = this.#wanted[i] as Room
      const one = at + i * size
      m.setUlong(one + type, room.type)
      m.setUlong(one + ulValueLen, guessed ? room.size : 0)
      if (!guessed) m.setPointer(one + pValue, 0)
      else {
        const value = m.allocate(room.size)
        this.#values[i] = value
        this.#given[i] = room.size
        m.setPointer(one + pValue, m.addressOf(value))
      }
    }
  }

  /** Lays out the next call if there has to be one. */
  again(m: Memory, rv: number): boolean {
    const { size, pValue, ulValueLen } = m.layouts.CK_ATTRIBUTE
    if (this.#stage === 'values' || (this.#stage === 'guessed' && rv !== CKR_BUFFER_TOO_SMALL)) return false
    if (this.#stage === 'guessed') {
      this.#stage = 'lengths'
      for (let i = 0; i < this.count; i++) {
        m.setPointer(this.at + i * size + pValue, 0)
        m.setUlong(this.at + i * size + ulValueLen, 0)
      }
      return true
    }
    if (rv !== CKR_OK) return false
    this.#stage = 'values'
    for (let i = 0; i < this.count; i++) {
      const one = this.at + i * size
      const length = m.ulong(one + ulValueLen)
      this.#given[i] = 0
      if (length === CK_UNAVAILABLE_INFORMATION) continue
      const room = this.#wanted[i] as Room
      if (length > VALUE_LIMIT) throw claims(room, length)
      this.#given[i] = length
      if (room.size !== 0 && length > room.size && length <= ROOM_LIMIT) room.size = (length + 63) & ~63
      if (length > ROOM_LIMIT) {
        const { address, bytes } = m.room(length)
        this.#values[i] = bytes
        m.setPointer(one + pValue, address)
      } else {
        const value = m.allocateZeroed(length)
        this.#values[i] = value
        m.setPointer(one + pValue, m.addressOf(value))
      }
    }
    return true
  }

  /** The values, in the order of the attributes; undefined for one that the module has not. */
  values(m: Memory): (Buffer | undefined)[] {
    const { size, ulValueLen } = m.layouts.CK_ATTRIBUTE
    const values = new Array<Buffer | undefined>(this.count)
    for (let i = 0; i < this.count; i++) {
      const length = m.ulong(this.at + i * size + ulValueLen)
      const value = this.#values[i]
      if (length === CK_UNAVAILABLE_INFORMATION || value === undefined) continue
      if (length > (this.#given[i] as number)) throw claims(this.#wanted[i] as Room, length)
      values[i] = typeof value === 'number' ? m.copy(value, length) : Buffer.from(value.subarray(0, length))
    }
    return values
  }
}

function claims({ type }: Room, length: number): Error {
  return new Error(
    `C_GetAttributeValue: the module claims that the attribute 0x${type.toString(16)} has ${length} bytes`,
  )
}

/** Puts the values into the caller's own attributes, which are the result. */
export function fill<A extends Attribute>(
  attributes: readonly A[],
  values: readonly (Buffer | undefined)[],
): A[] {
  for (let i = 0; i < attributes.length; i++) Reflect.set(attributes[i] as object, 'value', values[i])
  return attributes as A[]
}
