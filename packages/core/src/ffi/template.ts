import { isUtf8 } from 'node:buffer'
import { isUint8Array } from 'node:util/types'
import { type Fields, pointee, setUlong } from './field.js'
import { ATTRIBUTE_KINDS, type ValueKind } from './generated/attributes.js'
import type { HandleCodec } from './handle-codec.js'
import { mechanismNumber } from './mechanism.js'
import { CK_UNAVAILABLE_INFORMATION, type Memory } from './memory.js'
import { unknownName, wrongType } from './wrong-input.js'

/** An attribute that a template or a read names. */
export interface Attribute {
  /** What it is called in results: its name, or the number of one that the table does not have. */
  readonly name: string | number
  readonly type: number
  readonly kind: ValueKind
  /** Its value can be a secret: the memory that held it is to be wiped. */
  readonly sensitive: boolean
}

/** CKF_ARRAY_ATTRIBUTE marks the types whose value is an array of CK_ATTRIBUTE or of numbers (v3.2, clause 4.4). */
const ARRAY_ATTRIBUTE = 0x4000_0000

const BY_NAME = new Map<string, Attribute>()
const BY_TYPE = new Map<number, Attribute>()
for (const [name, type, kind, sensitive, alias] of ATTRIBUTE_KINDS) {
  const attribute = { name, type, kind, sensitive }
  BY_NAME.set(name, attribute)
  if (!alias) BY_TYPE.set(type, attribute)
}

/** The keys of an object are strings, the numbers of vendor attributes among them. */
const NUMBER = /^(\d{1,16}|0x[\da-f]{1,13})$/i

/** The number of an attribute in whichever way a template names it; undefined for what names none. */
export function attributeNumber(asked: unknown): number | undefined {
  if (typeof asked === 'string')
    return BY_NAME.get(asked)?.type ?? (NUMBER.test(asked) ? Number(asked) : undefined)
  return typeof asked === 'number' || typeof asked === 'bigint' ? Number(asked) : undefined
}

/** The attribute of a name or a number; numbers that the table does not have are a vendor's. `ulong` is the size of a CK_ULONG. */
export function attributeOf(asked: unknown, path: string, ulong: 4 | 8): Attribute {
  if (typeof asked === 'string') {
    const known = BY_NAME.get(asked)
    if (known !== undefined) return known
    if (NUMBER.test(asked)) return attributeOf(Number(asked), path, ulong)
    throw unknownName(path, asked, 'the name of an attribute', BY_NAME.keys())
  }
  if (typeof asked === 'bigint') return attributeOf(Number(asked), path, ulong)
  if (typeof asked !== 'number') throw wrongType(path, 'the name or the number of an attribute', asked)
  const known = BY_TYPE.get(asked)
  if (known !== undefined) return known
  if (!Number.isSafeInteger(asked) || asked < 0)
    throw new RangeError(`${path} must be the number of an attribute`)
  if (ulong === 4 && asked > 0xffff_ffff) throw new RangeError(`${path} must be a CK_ULONG of 4 bytes`)
  // What is not in the table may be anything, a key as well.
  return { name: asked, type: asked, kind: 'vendor', sensitive: true }
}

/** An array of CK_ATTRIBUTE, laid out. */
export interface WrittenTemplate {
  /** Offset of the first CK_ATTRIBUTE. */
  readonly at: number
  readonly count: number
  /** It holds the value of a key, or something that could be one: wipe the memory after the call. */
  readonly sensitive: boolean
}

/**
 * Lays out a template in either of its forms: an object keyed by attribute names (or numbers, for a vendor's), or an array
 * of `{ type, value }`.
 *
 * @param path names the argument in errors, such as `'C_CreateObject: template'`
 * @throws {TypeError} for a name that does not exist and for a value of the wrong type
 * @throws {RangeError} for a value that does not fit
 */
export function writeTemplate(
  m: Memory,
  template: unknown,
  path: string,
  handles?: HandleCodec,
): WrittenTemplate {
  if (typeof template !== 'object' || template === null || ArrayBuffer.isView(template)) {
    throw wrongType(path, 'an object keyed by attribute names, or an array of { type, value }', template)
  }
  const { size } = m.layouts.CK_ATTRIBUTE
  let sensitive = false
  if (Array.isArray(template)) {
    const count = template.length
    const at = m.allocateZeroed(count * size)
    for (let i = 0; i < count; i++) {
      if (writeCK_ATTRIBUTE(m, at + i * size, template[i], `${path}[${i}]`, handles)) sensitive = true
    }
    return { at, count, sensitive }
  }
  const names = Object.keys(template)
  const count = names.length
  const at = m.allocateZeroed(count * size)
  for (let i = 0; i < count; i++) {
    const name = names[i]!
    const attribute = BY_NAME.get(name) ?? attributeOf(name, path, m.abi.ulong)
    if (attribute.sensitive) sensitive = true
    if (writeAttribute(m, at + i * size, attribute, (template as Fields)[name], path, name)) sensitive = true
  }
  return { at, count, sensitive }
}

/** Writes one `{ type, value }`; returns whether it is sensitive. */
export function writeCK_ATTRIBUTE(
  m: Memory,
  at: number,
  value: unknown,
  path: string,
  _handles?: HandleCodec,
): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) {
    throw wrongType(path, 'an object with type and value', value)
  }
  for (const name in value) {
    if (name !== 'type' && name !== 'value')
      throw unknownName(path, name, 'a property of an attribute', ['type', 'value'])
  }
  const entry = value as Fields
  const attribute = attributeOf(entry['type'], `${path}.type`, m.abi.ulong)
  const nested = writeAttribute(m, at, attribute, entry['value'], path, 'value')
  return nested || attribute.sensitive
}

function writeAttribute(
  m: Memory,
  at: number,
  attribute: Attribute,
  value: unknown,
  path: string,
  name: string,
): boolean {
  const L = m.layouts.CK_ATTRIBUTE
  m.setUlong(at + L.type, attribute.type)
  if (isUint8Array(value)) {
    m.setPointer(at + L.pValue, m.place(value))
    m.setUlong(at + L.ulValueLen, value.length)
    return false
  }
  let offset: number
  switch (attribute.kind) {
    case 'bool':
      if (typeof value !== 'boolean') throw wrongType(`${path}.${name}`, 'a boolean', value)
      offset = writeBool(m, value)
      break
    case 'ulong':
      offset = m.allocate(m.abi.ulong)
      setUlong(m, offset, value, path, name)
      break
    case 'utf8':
      if (typeof value !== 'string') throw wrongType(`${path}.${name}`, 'a string or a Uint8Array', value)
      offset = m.placeText(value)
      break
    case 'bytes':
      throw wrongType(`${path}.${name}`, 'a Uint8Array', value)
    case 'bigInteger':
      if (typeof value !== 'bigint') throw wrongType(`${path}.${name}`, 'a Uint8Array or a bigint', value)
      offset = writeBigInteger(m, value, path, name)
      break
    case 'value':
      offset = writeValue(m, value, path, name)
      break
    case 'date':
      if (value !== null && !(value instanceof Date))
        throw wrongType(`${path}.${name}`, 'a Date or null', value)
      offset = writeDate(m, value, path, name)
      break
    case 'version':
      offset = writeVersion(m, value, path, name)
      break
    case 'ulongArray':
      offset = writeUlongs(m, value, false, path, name)
      break
    case 'mechanismArray':
      offset = writeUlongs(m, value, true, path, name)
      break
    case 'template': {
      const nested = writeTemplate(m, value, `${path}.${name}`)
      return pointToTemplate(m, at, nested)
    }
    case 'vendor': {
      if (isTemplate(attribute.type, value))
        return pointToTemplate(m, at, writeTemplate(m, value, `${path}.${name}`))
      offset = writeVendorValue(m, value, path, name)
      break
    }
  }
  m.setPointer(at + L.pValue, m.addressOf(offset))
  m.setUlong(at + L.ulValueLen, m.top - offset)
  return false
}

function pointToTemplate(m: Memory, at: number, nested: WrittenTemplate): boolean {
  const L = m.layouts.CK_ATTRIBUTE
  m.setPointer(at + L.pValue, m.addressOf(nested.at))
  m.setUlong(at + L.ulValueLen, nested.count * L.size)
  return nested.sensitive
}

// Each of these writes one value at the top of the memory and returns its offset; its length is how far the top moved.

function writeBool(m: Memory, value: boolean): number {
  const at = m.allocate(1)
  m.bytes[at] = value ? 1 : 0
  return at
}

/** Unsigned, the most significant byte first, in as few bytes as possible and at least one. */
function writeBigInteger(m: Memory, value: bigint, path: string, name: string): number {
  if (value < 0n) throw new RangeError(`${path}.${name} must not be negative`)
  const hex = value.toString(16)
  const length = (hex.length + 1) >>> 1
  const at = m.allocate(length)
  m.bytes.set(Buffer.from(hex.padStart(length * 2, '0'), 'hex'), at)
  return at
}

/** CKA_VALUE: bytes; an integer where the key has one; sixteen digits for a clock (v3.2, clause 4.6.2). */
function writeValue(m: Memory, value: unknown, path: string, name: string): number {
  if (typeof value === 'bigint') return writeBigInteger(m, value, path, name)
  if (typeof value === 'string' && /^\d{16}$/.test(value)) return m.placeText(value)
  throw wrongType(`${path}.${name}`, 'a Uint8Array or a bigint', value)
}

/** The day in UTC; an empty date has no bytes (v3.2, clause 3.1). */
function writeDate(m: Memory, value: Date | null, path: string, name: string): number {
  if (value === null) return m.allocate(0)
  const time = value.getTime()
  const year = value.getUTCFullYear()
  if (Number.isNaN(time) || year < 0 || year > 9999)
    throw new RangeError(`${path}.${name} must be a date in the years 0 to 9999`)
  return m.placeText(value.toISOString().slice(0, 10).replaceAll('-', ''))
}

function writeVersion(m: Memory, value: unknown, path: string, name: string): number {
  if (typeof value !== 'object' || value === null)
    throw wrongType(`${path}.${name}`, 'an object with major and minor', value)
  const { major, minor } = value as Fields
  const at = m.allocate(2)
  for (const [i, part] of [major, minor].entries()) {
    const of = `${path}.${name}.${i === 0 ? 'major' : 'minor'}`
    if (typeof part !== 'number') throw wrongType(of, 'a number', part)
    if (!Number.isInteger(part) || part < 0 || part > 255)
      throw new RangeError(`${of} must be a byte (0 to 255)`)
    m.bytes[at + i] = part
  }
  return at
}

function writeUlongs(m: Memory, value: unknown, mechanisms: boolean, path: string, name: string): number {
  if (!Array.isArray(value))
    throw wrongType(`${path}.${name}`, mechanisms ? 'an array of mechanisms' : 'an array of numbers', value)
  const { ulong } = m.abi
  const at = m.allocate(value.length * ulong)
  for (let i = 0; i < value.length; i++) {
    const element: unknown = value[i]
    const of = `${path}.${name}[${i}]`
    setUlong(
      m,
      at + i * ulong,
      mechanisms && typeof element === 'string' ? mechanismNumber(element, of) : element,
      of,
      '',
    )
  }
  return at
}

function isTemplate(type: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) return false
  if (Array.isArray(value))
    return typeof value[0] === 'object' || (value.length === 0 && isArrayAttribute(type))
  return isArrayAttribute(type)
}

const isArrayAttribute = (type: number) => Math.floor(type / ARRAY_ATTRIBUTE) % 2 === 1

/** An attribute that the table does not have is written as what the value is. */
function writeVendorValue(m: Memory, value: unknown, path: string, name: string): number {
  switch (typeof value) {
    case 'boolean':
      return writeBool(m, value)
    case 'string':
      return m.placeText(value)
    case 'number':
    case 'bigint': {
      const at = m.allocate(m.abi.ulong)
      setUlong(m, at, value, path, name)
      return at
    }
    case 'object':
      if (value === null || value instanceof Date) return writeDate(m, value, path, name)
      if (Array.isArray(value)) return writeUlongs(m, value, false, path, name)
      if ('major' in value) return writeVersion(m, value, path, name)
  }
  throw wrongType(`${path}.${name}`, 'a Uint8Array, a boolean, a number or a string', value)
}

// Reading

/**
 * The value in `length` bytes at `at`, by the attribute's type. A value whose length does not fit its type is given as the bytes that
 * the module returned, not as a guess: a CK_BBOOL that is not one byte, a CK_VERSION that is not two, a date that is no date,
 * text that is not UTF-8. A CK_ULONG of 4 or 8 bytes is unambiguous whatever the platform's, and is a number.
 */
function decode(m: Memory, attribute: Attribute, at: number, length: number, last?: unknown): unknown {
  switch (attribute.kind) {
    case 'bool':
      return length === 1 ? m.bytes[at] !== 0 : m.copy(at, length)
    case 'ulong':
      return length === m.abi.ulong ? m.ulong(at) : decodeForeignUlong(m.copy(at, length))
    case 'utf8':
      return typeof last === 'string' && isText(m, at, length, last) ? last : decodeText(m, at, length)
    case 'date':
      return decodeDate(m, at, length)
    case 'version':
      return length === 2 ? { major: m.bytes[at]!, minor: m.bytes[at + 1]! } : m.copy(at, length)
    case 'ulongArray':
    case 'mechanismArray':
      return decodeUlongs(m, at, length)
    default:
      return m.copy(at, length)
  }
}

function decodeForeignUlong(bytes: Buffer): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length === 4) return view.getUint32(0, LITTLE_ENDIAN)
  if (bytes.length !== 8) return bytes
  const value = view.getBigUint64(0, LITTLE_ENDIAN)
  if (value === 0xffff_ffff_ffff_ffffn) return CK_UNAVAILABLE_INFORMATION
  return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
}

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** Text that is longer is decoded sooner than compared. */
const COMPARED = 64

/** Whether the bytes are `text`, in ASCII. Compared from the end, where names differ. */
function isText(m: Memory, at: number, length: number, text: string): boolean {
  if (text.length !== length || length > COMPARED) return false
  const { bytes } = m
  for (let i = length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i)
    if (bytes[at + i] !== code || code > 0x7f) return false
  }
  return true
}

function decodeText(m: Memory, at: number, length: number): string | Buffer {
  const text = m.text(at, length)
  // A replacement character is either one that the token stores, or the sign of bytes that are not UTF-8.
  if (text.includes('\ufffd') && !isUtf8(m.bytes.subarray(at, at + length))) return m.copy(at, length)
  return text
}

function decodeDate(m: Memory, at: number, length: number): Date | null | Buffer {
  if (length === 0) return null
  if (length !== 8) return m.copy(at, length)
  const text = m.paddedText(at, 8)
  // Some tokens store the empty date as eight blanks, NULs or zeros.
  if (text === '' || text === '00000000') return null
  if (/^\d{8}$/.test(text)) {
    const date = new Date(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}T00:00:00Z`)
    if (!Number.isNaN(date.getTime()) && date.getUTCDate() === Number(text.slice(6))) return date
  }
  return m.copy(at, length)
}

function decodeUlongs(m: Memory, at: number, length: number): number[] | Buffer {
  const { ulong } = m.abi
  if (length % ulong !== 0) return m.copy(at, length)
  return Array.from({ length: length / ulong }, (_, i) => m.ulong(at + i * ulong))
}

/** One `{ type, value }` at an offset; a value that lies outside of the block is copied into it. */
export function readCK_ATTRIBUTE(
  m: Memory,
  at: number,
  _handles?: HandleCodec,
): { type: string | number; value: unknown } {
  const L = m.layouts.CK_ATTRIBUTE
  const type = m.ulong(at + L.type)
  const attribute: Attribute = BY_TYPE.get(type) ?? { name: type, type, kind: 'vendor', sensitive: true }
  const length = m.ulong(at + L.ulValueLen)
  const address = m.pointer(at + L.pValue)
  if (length === CK_UNAVAILABLE_INFORMATION) return { type: attribute.name, value: undefined }
  if (
    attribute.kind === 'template' ||
    (attribute.kind === 'vendor' && isArrayAttribute(type) && length % L.size === 0)
  ) {
    return { type: attribute.name, value: readTemplateAt(m, address, Math.floor(length / L.size)) }
  }
  if (address === 0) return { type: attribute.name, value: decode(m, attribute, 0, 0) }
  return { type: attribute.name, value: decode(m, attribute, pointee(m, address, length), length) }
}

/** A whole template, as entries in their order. */
export function readTemplateAt(
  m: Memory,
  address: number,
  count: number,
): { type: string | number; value: unknown }[] {
  if (count === 0 || address === 0) return []
  const { size } = m.layouts.CK_ATTRIBUTE
  const first = pointee(m, address, count * size)
  return Array.from({ length: count }, (_, i) => readCK_ATTRIBUTE(m, first + i * size))
}

/** Room for a value of variable length, until a longer one has been seen. */
const ROOM = 256
/** Room is not kept for values longer than this: the next read asks for their length again. */
const LEARN_LIMIT = 4096
/** Nobody stores this in a token; a module that says so is wrong, and believing it would take all memory. */
export const VALUE_LIMIT = 0x1000_0000
/** Templates in templates in templates: the standard has one level, and a module could claim any number. */
const DEPTH_LIMIT = 8

/** How many lists of attributes are remembered, and how long they may be. */
const READS_KEPT = 8
const ATTRIBUTES_KEPT = 32
/** A read that takes more bytes than this is laid out attribute by attribute. */
const LONGEST_IMAGE = 4096
/** So is one that took a second call more often than this. */
const MOVED_OFTEN = 4

/** One CK_ATTRIBUTE of a read under way. */
interface Slot {
  readonly attribute: Attribute
  readonly index: number
  /** Offset of the CK_ATTRIBUTE in the array that the next call gets, or got. */
  at: number
  /** Offset of its value room in the block, if it is there. */
  value: number
  /** The room itself where it is too long for the block. */
  bytes: Uint8Array | undefined
  /** Bytes of room; 0 asks for the length. */
  room: number
  /** The address of the room that the module was given, or NULL. */
  address: number
  /** The attributes of a nested template, once their number is known. */
  nested: Slot[] | undefined
  /** Of a vendor's type with CKF_ARRAY_ATTRIBUTE: it turned out to hold no template, but numbers, as CKA_ALLOWED_MECHANISMS does. */
  plain: boolean
  state: 'open' | 'measured' | 'done' | 'unavailable'
  /** The last value that was text, a number or a boolean. */
  last: unknown
}

/** A call of C_GetAttributeValue under way. `at` and `count` are what the next call gets. */
export interface AttributeRead {
  readonly asked: readonly (string | number)[]
  /** Offset of the array of CK_ATTRIBUTE for the next call. */
  at: number
  /** Its number of elements. */
  count: number
  /** One of the attributes can be a secret: wipe the memory after the call. */
  readonly sensitive: boolean
  /** @internal */
  readonly slots: readonly Slot[]
  /** @internal Slots of the array at {@link at}. */
  pending: readonly Slot[]
  /** @internal Slots that wait for a call of their own. */
  waiting: readonly Slot[]
  /** @internal The module leaves attributes untouched after a refusal, so each is asked for alone. */
  alone: boolean
  /** @internal Calls since the last one that settled something. */
  rounds: number
  /** @internal What a result begins as: the keys, with the values that came twice in a row; and these values by index. */
  shape: { [asked: string]: unknown } | undefined
  readonly usual: unknown[]
  /** @internal A call uses it. */
  busy: boolean
  /** @internal How the first call was laid out the last time; undefined when a further one moved its slots. */
  laid: LaidRead | undefined
  /** @internal How often that happened. */
  moved: number
}

/** What was laid out for the first call of a read, to be laid out again by one copy. */
interface LaidRead {
  /** Where, which its pointers depend on. */
  readonly memory: Memory
  readonly at: number
  /** How much was known of lengths then. */
  readonly learned: number
  readonly image: Uint8Array
}

/** What C_GetAttributeValue returned, as far as the lengths of values depend on it. */
export type ReadOutcome = 'ok' | 'too-small' | 'refused'

/** The outcome that a return value of C_GetAttributeValue stands for; undefined for a failure of the whole call. */
export function readOutcome(rv: number): ReadOutcome | undefined {
  if (rv === 0) return 'ok'
  if (rv === 0x150) return 'too-small' // CKR_BUFFER_TOO_SMALL
  return rv === 0x11 || rv === 0x12 ? 'refused' : undefined // CKR_ATTRIBUTE_SENSITIVE, CKR_ATTRIBUTE_TYPE_INVALID
}

/**
 * Reads attributes in one call where it can: the room for each value is sized by the attribute's type, or by the longest
 * value of that type seen so far. Keep one per module.
 *
 * ```ts
 * const read = reader.lay(m, ['CKA_LABEL', 'CKA_MODULUS'], 'C_GetAttributeValue: template')
 * let rv
 * do rv = C_GetAttributeValue(session, object, m.addressOf(read.at), read.count)
 * while (reader.again(m, read, outcome(rv)))
 * const values = reader.values(m, read)
 * ```
 *
 * A length that was too small, a value that is withheld and a type that the object does not have all look the same in the array
 * (v3.2, clause 5.7.5), and of several causes the module returns any one. So {@link again} asks for the lengths
 * of what is left before it gives a value up. Where a module stops at the first attribute that it refuses, the rest are asked
 * for one by one.
 */
export class AttributeReader {
  /** Longest value seen, by attribute type. */
  readonly #longest = new Map<number, number>()
  /** Counts what was added there. */
  #learned = 0

  /** Reads that were laid out before, of the latest {@link READS_KEPT} lists of attributes. */
  readonly #reads: AttributeRead[] = []
  #nextRead = 0

  /**
   * As {@link lay}, with the objects of an earlier read of the same attributes where there is one: most programs read the same few lists
   * again and again. Give it back with {@link giveBack} when the values have been read.
   */
  layAgain(m: Memory, asked: readonly (string | number)[], path: string): AttributeRead {
    const read = this.#known(asked)
    if (read === undefined) {
      // The caller may change its array later.
      const fresh = this.lay(m, Array.isArray(asked) ? [...asked] : asked, path)
      if (fresh.count <= ATTRIBUTES_KEPT) {
        this.#reads[this.#nextRead] = fresh
        this.#nextRead = (this.#nextRead + 1) % READS_KEPT
      }
      return fresh
    }
    const { slots, laid } = read
    const count = slots.length
    read.busy = true
    if (laid !== undefined && laid.memory === m && laid.at === m.next && laid.learned === this.#learned) {
      m.repeat(laid.image)
      for (let i = 0; i < count; i++) (slots[i] as Slot).state = 'open'
      return read
    }
    const { size } = m.layouts.CK_ATTRIBUTE
    const at = m.allocate(count * size)
    for (let i = 0; i < count; i++) {
      const slot = slots[i] as Slot
      slot.at = at + i * size
      slot.nested = undefined
      slot.plain = false
      slot.state = 'open'
      this.#giveRoom(m, slot, this.#roomOf(m, slot.attribute))
    }
    read.at = at
    read.count = count
    read.pending = slots
    if (read.waiting.length !== 0) read.waiting = []
    read.alone = false
    read.rounds = 0
    read.laid =
      read.moved <= MOVED_OFTEN && m.top - at <= LONGEST_IMAGE
        ? { memory: m, at, learned: this.#learned, image: m.image(at) }
        : undefined
    return read
  }

  giveBack(read: AttributeRead): void {
    read.busy = false
  }

  /** A read of these attributes that no call uses. */
  #known(asked: readonly (string | number)[]): AttributeRead | undefined {
    if (!Array.isArray(asked)) return undefined
    const { length } = asked
    for (const read of this.#reads) {
      if (read.busy || read.asked.length !== length) continue
      let i = 0
      while (i < length && read.asked[i] === asked[i]) i++
      if (i === length) return read
    }
    return undefined
  }

  /** Lays out the first call. Results are keyed by what is asked: names by name, numbers by number. */
  lay(m: Memory, asked: readonly (string | number)[], path: string): AttributeRead {
    if (!Array.isArray(asked)) throw wrongType(path, 'an array of attribute names or numbers', asked)
    const { size } = m.layouts.CK_ATTRIBUTE
    const count = asked.length
    const at = m.allocateZeroed(count * size)
    const slots: Slot[] = []
    let sensitive = false
    for (let i = 0; i < count; i++) {
      const name: unknown = asked[i]
      const attribute =
        (typeof name === 'string' ? BY_NAME.get(name) : BY_TYPE.get(name as number)) ??
        attributeOf(name, `${path}[${i}]`, m.abi.ulong)
      if (attribute.sensitive) sensitive = true
      const slot = newSlot(attribute, i, at + i * size)
      this.#giveRoom(m, slot, this.#roomOf(m, attribute))
      slots.push(slot)
    }
    return {
      asked,
      at,
      count,
      sensitive,
      slots,
      pending: slots,
      waiting: [],
      alone: false,
      rounds: 0,
      shape: undefined,
      usual: [],
      busy: true,
      laid: undefined,
      moved: 0,
    }
  }

  #roomOf(m: Memory, attribute: Attribute): number {
    switch (attribute.kind) {
      case 'bool':
        return 1
      case 'ulong':
        return m.abi.ulong
      case 'version':
        return 2
      case 'date':
        return 8
      case 'template':
        return 0
      case 'vendor':
        // Bytes that hold pointers must not be read as values: ask for their length first.
        if (isArrayAttribute(attribute.type)) return 0
    }
    return this.#longest.get(attribute.type) ?? ROOM
  }

  #giveRoom(m: Memory, slot: Slot, room: number): void {
    const L = m.layouts.CK_ATTRIBUTE
    m.setUlong(slot.at + L.type, slot.attribute.type)
    m.setUlong(slot.at + L.ulValueLen, room)
    slot.room = room
    slot.bytes = undefined
    if (room === 0) {
      slot.address = 0
    } else if (room <= LEARN_LIMIT) {
      slot.value = m.allocate(room)
      if (room >= MARKED) m.fillEight(slot.value, MARK_WORD)
      else markRoom(m.bytes, slot.value, room)
      slot.address = m.addressOf(slot.value)
    } else {
      const { address, bytes } = m.room(room)
      slot.bytes = bytes
      markRoom(bytes, 0, room)
      slot.address = address
    }
    m.setPointer(slot.at + L.pValue, slot.address)
  }

  /** Takes note of what a call brought, and lays out the next one if there has to be one. */
  again(m: Memory, read: AttributeRead, outcome: ReadOutcome): boolean {
    const L = m.layouts.CK_ATTRIBUTE
    let left = read.waiting.length
    let withheld = 0
    for (const slot of read.pending) {
      const length = m.ulong(slot.at + L.ulValueLen)
      if (length === CK_UNAVAILABLE_INFORMATION) {
        withheld++
        left++
      } else if (length > slot.room || slot.nested !== undefined || slot.room === 0) left++
      else if (outcome !== 'ok' && isUntouched(m, slot, length)) left++
      else slot.state = 'done'
    }
    return left !== 0 && this.#next(m, read, outcome, withheld)
  }

  /** The slow way on: what needs its length, what needs room, and the templates in it. */
  #next(m: Memory, read: AttributeRead, outcome: ReadOutcome, withheld: number): boolean {
    let again: Slot[] = []
    read.laid = undefined
    read.moved++
    for (const slot of read.pending) {
      if (slot.state === 'done' || slot.state === 'unavailable') continue
      if (this.#settle(m, read, slot, outcome, withheld)) again.push(slot)
    }
    read.rounds = again.length < read.pending.length ? 0 : read.rounds + 1
    if (read.rounds > DEPTH_LIMIT) {
      throw new Error('C_GetAttributeValue: the module keeps changing the length of a value')
    }
    if (read.alone) {
      const [first, ...rest] = [...again, ...read.waiting]
      again = first === undefined ? [] : [first]
      read.waiting = rest
    }
    if (again.length === 0) return false
    const { size } = m.layouts.CK_ATTRIBUTE
    read.at = m.allocateZeroed(again.length * size)
    read.count = again.length
    read.pending = again
    again.forEach((slot, i) => {
      const was = slot.at
      slot.at = read.at + i * size
      if (slot.nested === undefined) this.#giveRoom(m, slot, slot.state === 'measured' ? slot.room : 0)
      else m.bytes.copyWithin(slot.at, was, was + size)
    })
    return true
  }

  /** Decides what becomes of a slot after a call; true if it takes part in the next one. */
  #settle(m: Memory, read: AttributeRead, slot: Slot, outcome: ReadOutcome, withheld: number): boolean {
    const L = m.layouts.CK_ATTRIBUTE
    const length = m.ulong(slot.at + L.ulValueLen)
    const only = read.pending.length === 1
    if (length === CK_UNAVAILABLE_INFORMATION) {
      // Asked for the length and not given it; or a refusal that can only be about this one, or about a type with one length.
      const certain =
        slot.room === 0 ||
        (outcome === 'refused' && (withheld === 1 || !isVariable(slot.attribute.kind))) ||
        outcome === 'ok'
      slot.state = certain ? 'unavailable' : 'open'
      return !certain
    }
    if (outcome !== 'ok' && slot.nested === undefined && isUntouched(m, slot, length)) {
      if (only && (outcome === 'refused' || slot.room === 0)) {
        slot.state = 'unavailable'
        return false
      }
      // Alone and too small: ask for the length. Among others: the module stopped before it came here.
      if (only) slot.state = 'open'
      else {
        slot.state = slot.room === 0 ? 'open' : 'measured'
        read.alone = true
      }
      return true
    }
    if (length > VALUE_LIMIT) {
      throw new Error(
        `C_GetAttributeValue: the module claims that ${slot.attribute.name} has ${length} bytes`,
      )
    }
    if (slot.nested !== undefined) return this.#settleNested(m, slot, outcome)
    if (holdsTemplate(slot)) return this.#openNested(m, slot, length)
    if (length <= slot.room) {
      slot.state = 'done'
      return false
    }
    slot.state = 'measured'
    slot.room = length
    return true
  }

  /** The number of attributes in a template is known: ask for their types and lengths (v3.2, clause 5.7.5). */
  #openNested(m: Memory, slot: Slot, length: number): boolean {
    const { size } = m.layouts.CK_ATTRIBUTE
    if (length % size !== 0) {
      if (slot.attribute.kind === 'template')
        throw new Error(`C_GetAttributeValue: ${slot.attribute.name} is not a template`)
      slot.plain = true
      this.#giveRoom(m, slot, length)
      slot.state = 'measured'
      return true
    }
    const count = length / size
    if (count === 0) {
      slot.nested = []
      slot.state = 'done'
      return false
    }
    slot.value = m.allocateZeroed(length)
    slot.room = length
    slot.nested = Array.from({ length: count }, (_, i) => newSlot(VENDOR, i, slot.value + i * size))
    slot.state = 'measured'
    const L = m.layouts.CK_ATTRIBUTE
    slot.address = m.addressOf(slot.value)
    m.setPointer(slot.at + L.pValue, slot.address)
    m.setUlong(slot.at + L.ulValueLen, length)
    return true
  }

  /** Types and lengths of the nested attributes are known, or their values. */
  #settleNested(m: Memory, slot: Slot, outcome: ReadOutcome): boolean {
    const L = m.layouts.CK_ATTRIBUTE
    // A module does not change where values are to go (v3.2, clause 5.7.5). What looks so are numbers that it wrote over the template.
    if (
      slot.attribute.kind === 'vendor' &&
      slot.nested!.some((inner) => m.pointer(inner.at + L.pValue) !== inner.address)
    ) {
      slot.nested = undefined
      slot.plain = true
      slot.state = 'done'
      return false
    }
    let more = false
    slot.nested = slot.nested!.map((inner) => {
      if (inner.state === 'done' || inner.state === 'unavailable') return inner
      const type = m.ulong(inner.at + L.type)
      const length = m.ulong(inner.at + L.ulValueLen)
      const attribute: Attribute = BY_TYPE.get(type) ?? { name: type, type, kind: 'vendor', sensitive: true }
      const known = inner.attribute === VENDOR ? newSlot(attribute, inner.index, inner.at) : inner
      // What a module left as it was after a refusal is not taken for a value.
      const untouched = outcome !== 'ok' && known.nested === undefined && isUntouched(m, known, length)
      if (length === CK_UNAVAILABLE_INFORMATION || untouched) known.state = 'unavailable'
      else if (length > VALUE_LIMIT) {
        throw new Error(`C_GetAttributeValue: the module claims that ${attribute.name} has ${length} bytes`)
      } else if (known.nested !== undefined) more = this.#settleNested(m, known, outcome) || more
      else if (holdsTemplate(known)) more = this.#openNested(m, known, length) || more
      else if (length === 0 || length <= known.room) known.state = 'done'
      else {
        this.#giveRoom(m, known, length)
        more = true
      }
      return known
    })
    slot.state = more ? 'measured' : 'done'
    return more
  }

  /** The values, keyed by what was asked; `undefined` for what is withheld or does not exist. */
  values(m: Memory, read: AttributeRead): { [asked: string]: unknown } {
    // A copy of an object with the same keys, which are then set, costs a third of adding them one by one; what it has already need not be set.
    read.shape ??= Object.fromEntries(read.asked.map((name) => [name, undefined]))
    const values: { [asked: string]: unknown } = { ...read.shape }
    const { slots, asked, usual } = read
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!
      const value = this.#valueOf(m, slot)
      if (value === usual[i]) continue
      const name = asked[i]!
      values[name] = value
      if (typeof value === 'object' || read.sensitive) continue
      if (value === slot.last) read.shape[name] = usual[i] = value
      else slot.last = value
    }
    return values
  }

  #valueOf(m: Memory, slot: Slot): unknown {
    const { attribute } = slot
    if (slot.state === 'unavailable') return undefined
    if (slot.nested !== undefined) {
      return slot.nested.map((inner) => ({ type: inner.attribute.name, value: this.#valueOf(m, inner) }))
    }
    const length = m.ulong(slot.at + m.layouts.CK_ATTRIBUTE.ulValueLen)
    if (length === CK_UNAVAILABLE_INFORMATION || length > slot.room) return undefined
    if (slot.bytes !== undefined) return decodeLong(attribute, slot.bytes.subarray(0, length))
    if (length > ROOM && length > (this.#longest.get(attribute.type) ?? ROOM)) {
      this.#longest.set(attribute.type, Math.min((length + 63) & ~63, LEARN_LIMIT))
      this.#learned++
    }
    return decode(m, attribute, slot.value, length, slot.last)
  }
}

/** A value that was too long for the block; only data without a fixed length is. */
function decodeLong(attribute: Attribute, bytes: Uint8Array): unknown {
  const copy = Buffer.from(bytes)
  return attribute.kind === 'utf8' && isUtf8(copy) ? copy.toString() : copy
}

/** Stands for a nested attribute whose type the module has not said yet. */
const VENDOR: Attribute = { name: 0, type: 0, kind: 'vendor', sensitive: true }

/** What room begins with until the module writes to it. */
const MARK = 0xa5
const MARKED = 8
const MARK_WORD = 0xa5a5_a5a5

function markRoom(bytes: Uint8Array, at: number, room: number): void {
  const end = at + Math.min(room, MARKED)
  for (let i = at; i < end; i++) bytes[i] = MARK
}

/**
 * Whether an attribute looks as it did before the call. A module has to go through the whole template even when it refuses an
 * attribute (v3.2, clause 5.7.5); of one that does not, the rest must not be taken for values. A value that happens to look so
 * costs one more call and is accepted then.
 */
function isUntouched(m: Memory, slot: Slot, length: number): boolean {
  if (length !== slot.room) return false
  const bytes = slot.bytes ?? m.bytes
  const at = slot.bytes === undefined ? slot.value : 0
  const end = at + Math.min(length, MARKED)
  for (let i = at; i < end; i++) if (bytes[i] !== MARK) return false
  return true
}

function newSlot(attribute: Attribute, index: number, at: number): Slot {
  return {
    attribute,
    index,
    at,
    value: 0,
    bytes: undefined,
    room: 0,
    address: 0,
    nested: undefined,
    plain: false,
    state: 'open',
    last: undefined,
  }
}

const holdsTemplate = ({ attribute, plain }: Slot) =>
  attribute.kind === 'template' || (attribute.kind === 'vendor' && !plain && isArrayAttribute(attribute.type))

const isVariable = (kind: ValueKind) =>
  kind !== 'bool' && kind !== 'ulong' && kind !== 'version' && kind !== 'date'
