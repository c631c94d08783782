import type { AttributeFacts, AttributeRawValue, Template } from '@tatsoi/types'
import * as P from '@tatsoi/types'
import {
  type CallerMemory,
  decodeUlong,
  encodeUlong,
  LONGEST_INPUT,
  layoutOf,
  readPointerFrom,
  ULONG_SIZE,
} from './native-memory.js'
import { check } from './return-value.js'

/** A value as it lies in memory, or a nested template (CKF_ARRAY_ATTRIBUTE). */
export type AttributeData = Buffer | Attributes

/** Attributes by type, in the order in which they were given. */
export type Attributes = Map<number, AttributeData>

const FACTS = new Map<number, AttributeFacts>()
for (const facts of Object.values(P.ATTRIBUTES))
  if (facts.aliasOf === undefined) FACTS.set(facts.value, facts)

const VENDOR_DEFINED = 0x8000_0000

export function attributeFacts(type: number): AttributeFacts | undefined {
  return FACTS.get(type)
}

function isNested(type: number): boolean {
  return FACTS.get(type)?.valueType === 'attributeArray'
}

/** The type of an attribute, from its name or number. */
export function attributeType(name: string | number): number {
  if (typeof name === 'number') return name
  const facts = (P.ATTRIBUTES as Readonly<Record<string, AttributeFacts>>)[name]
  if (facts === undefined) throw new RangeError(`${name} is not an attribute of PKCS#11`)
  return facts.value
}

/** Encodes a value as it lies in memory. */
export function encodeAttribute(type: number, value: AttributeRawValue | Template): AttributeData {
  const kind = FACTS.get(type)?.valueType
  if (value === null) return Buffer.alloc(0)
  if (value instanceof Uint8Array) return Buffer.from(value)
  if (typeof value === 'boolean') return Buffer.of(value ? 1 : 0)
  if (typeof value === 'number') return encodeUlong(value)
  if (typeof value === 'string') return Buffer.from(value)
  if (value instanceof Date)
    return Buffer.from(value.toISOString().slice(0, 10).replaceAll('-', ''), 'latin1')
  if (kind === 'attributeArray') return encodeTemplate(value as Template)
  if (Array.isArray(value)) return Buffer.concat((value as number[]).map(encodeUlong))
  if ('major' in value && 'minor' in value) return Buffer.of(Number(value.major), Number(value.minor))
  throw new TypeError(`the value of attribute 0x${type.toString(16)} is of no kind that an attribute has`)
}

export function encodeTemplate(template: Template): Attributes {
  const attributes: Attributes = new Map()
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(template)
    ? (template as readonly { type: string | number; value: unknown }[]).map(({ type, value }) => [
        type,
        value,
      ])
    : Object.entries(template)
  for (const [name, value] of entries) {
    const type = attributeType(name)
    attributes.set(type, encodeAttribute(type, value as AttributeRawValue))
  }
  return attributes
}

/**
 * Reads a template of the caller's.
 *
 * Types, lengths and duplicates are checked here (clause 4.1.1); whether the attributes fit the object is checked by whoever uses it.
 */
export function readTemplate(memory: CallerMemory, address: number, count: number, depth = 0): Attributes {
  check(count === 0 || address !== 0, P.CKR_ARGUMENTS_BAD)
  check(count <= 1024 && depth < 4, P.CKR_ARGUMENTS_BAD)
  const layout = layoutOf('CK_ATTRIBUTE')
  const bytes = memory.read(address, count * layout.size)
  const attributes: Attributes = new Map()
  for (let i = 0; i < count; i++) {
    const at = i * layout.size
    const type = decodeUlong(bytes, at + layout.offset('type'))
    const value = readPointerFrom(bytes, at + layout.offset('pValue'))
    const length = decodeUlong(bytes, at + layout.offset('ulValueLen'))
    check(FACTS.has(type) || type >= VENDOR_DEFINED, P.CKR_ATTRIBUTE_TYPE_INVALID)
    check(!attributes.has(type), P.CKR_TEMPLATE_INCONSISTENT)
    check(length <= LONGEST_INPUT && (value !== 0 || length === 0), P.CKR_ATTRIBUTE_VALUE_INVALID)
    if (isNested(type)) {
      check(length % layout.size === 0, P.CKR_ATTRIBUTE_VALUE_INVALID)
      attributes.set(type, readTemplate(memory, value, length / layout.size, depth + 1))
    } else {
      const data = memory.read(value, length)
      checkValue(type, data)
      attributes.set(type, data)
    }
  }
  return attributes
}

function checkValue(type: number, data: Buffer): void {
  const { length } = data
  const kind = FACTS.get(type)?.valueType
  const fits =
    kind === 'bool'
      ? length === 1 && (data[0] as number) <= 1
      : kind === 'ulong' || kind === 'enum' || kind === 'flags'
        ? length === ULONG_SIZE
        : kind === 'date'
          ? length === 0 || (length === 8 && /^\d{8}$/.test(data.toString('latin1')))
          : kind === 'mechanismTypeArray' || kind === 'ulongArray'
            ? length % ULONG_SIZE === 0
            : kind !== 'version' || length === 2
  check(fits, P.CKR_ATTRIBUTE_VALUE_INVALID)
}

/** Whether two values are the same, nested templates included. */
export function sameData(a: AttributeData | undefined, b: AttributeData): boolean {
  if (a === undefined) return false
  if (a instanceof Map || b instanceof Map) {
    if (!(a instanceof Map && b instanceof Map) || a.size !== b.size) return false
    return [...b].every(([type, data]) => sameData(a.get(type), data))
  }
  return a.equals(b)
}

export function bytesOf(attributes: Attributes, type: number): Buffer | undefined {
  const data = attributes.get(type)
  return data instanceof Map ? undefined : data
}

export function boolOf(attributes: Attributes, type: number, absent = false): boolean {
  const data = bytesOf(attributes, type)
  return data === undefined || data.length === 0 ? absent : data[0] !== 0
}

export function ulongOf(attributes: Attributes, type: number): number | undefined {
  const data = bytesOf(attributes, type)
  return data === undefined || data.length < ULONG_SIZE ? undefined : decodeUlong(data)
}

/** CK_ULONGs in an array attribute. */
export function ulongsOf(attributes: Attributes, type: number): number[] {
  const data = bytesOf(attributes, type) ?? Buffer.alloc(0)
  return Array.from({ length: Math.floor(data.length / ULONG_SIZE) }, (_, i) =>
    decodeUlong(data, i * ULONG_SIZE),
  )
}

/**
 * Fills the caller's template for C_GetAttributeValue (clause 5.7.5): every attribute is processed, each gets its length, and the errors
 * that are not errors (sensitive, unknown, too small) are told at the end.
 */
export function fillTemplate(
  memory: CallerMemory,
  address: number,
  count: number,
  read: (type: number) => AttributeData | 'sensitive' | undefined,
): number {
  check(count === 0 || address !== 0, P.CKR_ARGUMENTS_BAD)
  check(count <= 4096, P.CKR_ARGUMENTS_BAD)
  const layout = layoutOf('CK_ATTRIBUTE')
  const bytes = memory.read(address, count * layout.size)
  let rv = P.CKR_OK as number
  for (let i = 0; i < count; i++) {
    const at = i * layout.size
    const type = decodeUlong(bytes, at + layout.offset('type'))
    const value = readPointerFrom(bytes, at + layout.offset('pValue'))
    const length = decodeUlong(bytes, at + layout.offset('ulValueLen'))
    const data = read(type)
    let told: number
    if (data === 'sensitive') {
      rv = P.CKR_ATTRIBUTE_SENSITIVE
      told = P.CK_UNAVAILABLE_INFORMATION
    } else if (data === undefined) {
      rv = P.CKR_ATTRIBUTE_TYPE_INVALID
      told = P.CK_UNAVAILABLE_INFORMATION
    } else {
      const needed = data instanceof Map ? data.size * layout.size : data.length
      if (value === 0) told = needed
      else if (length === P.CK_UNAVAILABLE_INFORMATION || length < needed) {
        rv = P.CKR_BUFFER_TOO_SMALL
        told = P.CK_UNAVAILABLE_INFORMATION
      } else {
        told = needed
        if (data instanceof Map) {
          const nested = fillNested(memory, value, data)
          if (nested !== P.CKR_OK) rv = nested
        } else memory.write(value, data)
      }
    }
    memory.writeUlong(address + at + layout.offset('ulValueLen'), told)
  }
  return rv
}

/** A nested template: the types are written, the values where the caller gave room for them. */
function fillNested(memory: CallerMemory, address: number, attributes: Attributes): number {
  const layout = layoutOf('CK_ATTRIBUTE')
  let at = address
  for (const type of attributes.keys()) {
    memory.writeUlong(at + layout.offset('type'), type)
    at += layout.size
  }
  // The types just written may be held back; so the elements are filled by position.
  const data = [...attributes.values()]
  let rv = P.CKR_OK as number
  data.forEach((one, i) => {
    const result = fillTemplate(memory, address + i * layout.size, 1, () => one)
    if (result !== P.CKR_OK) rv = result
  })
  return rv
}

/** Encodes a template as CK_ATTRIBUTEs whose values lie in the same block; for the size of an object. */
export function sizeOfAttributes(attributes: Attributes): number {
  let size = 0
  for (const data of attributes.values()) {
    size += layoutOf('CK_ATTRIBUTE').size + (data instanceof Map ? sizeOfAttributes(data) : data.length)
  }
  return size
}

export function cloneAttributes(attributes: Attributes): Attributes {
  return new Map(
    [...attributes].map(([type, data]) => [type, data instanceof Map ? cloneAttributes(data) : data]),
  )
}
