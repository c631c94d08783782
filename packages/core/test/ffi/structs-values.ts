import fc from 'fast-check'
import type { Abi } from '../../src/ffi/abi.js'
import { TABLE, type TableField, type TableStruct } from './structs-table.js'

/** Generators of valid JavaScript values for the structs of the table, written against the table and not against the codecs. */

const structOf = (name: string) => TABLE.find((struct) => struct.name === name)!

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((data) => Buffer.from(data))
const someBytes = fc.uint8Array({ maxLength: 80 }).map((data) => Buffer.from(data))
const handle = fc.integer({ min: 1, max: 0xffff_fffe }).map((raw) => ({ raw }))
const ulong = (abi: Abi) =>
  abi.ulong === 4
    ? fc.oneof(fc.integer({ min: 0, max: 0xffff_fffe }), fc.integer({ min: 0, max: 300 }))
    : fc.oneof(
        fc.integer({ min: 0, max: 300 }),
        fc.maxSafeNat(),
        fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 2n }),
      )
const text = (length: number) =>
  fc.string({ unit: 'binary', maxLength: length }).filter((value) => {
    return Buffer.byteLength(value) <= length && !/[ \0]$/.test(value) && value.isWellFormed()
  })
const cString = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter((value) => !value.includes('\0') && value.isWellFormed())

/** Mechanisms and attributes of a few kinds; their own tests go through all. */
const mechanism = fc.constantFrom<object>(
  { mechanism: 0x250, parameter: undefined },
  { mechanism: 0x1082, parameter: Buffer.alloc(16, 7) },
  { mechanism: 0xd, parameter: { hashAlg: 0x250, mgf: 2, sLen: 32 } },
)
const attribute = fc.constantFrom<object>(
  { type: 'CKA_TOKEN', value: true },
  { type: 'CKA_LABEL', value: 'über' },
  { type: 'CKA_VALUE', value: Buffer.from('00ff', 'hex') },
  { type: 'CKA_UNWRAP_TEMPLATE', value: [{ type: 'CKA_CLASS', value: 3 }] },
)

export function isDerived(struct: TableStruct, field: TableField): boolean {
  if (field.redundantWith !== undefined) return true
  if (field.role !== 'length' && field.role !== 'lengthPtr') return false
  return struct.fields.some(
    (other) => field.of!.split(',').includes(other.name) && other.role !== 'objectHandle',
  )
}

function fieldValue(field: TableField, abi: Abi, ivLength: number): fc.Arbitrary<unknown> {
  switch (field.role) {
    case 'byte':
      return fc.integer({ min: 0, max: 255 })
    case 'bool':
      return fc.boolean()
    case 'ulong':
    case 'enum':
    case 'flags':
    case 'slotId':
    case 'length':
      return ulong(abi)
    case 'objectHandle':
      return handle
    case 'handleOut':
      return fc.constant(undefined)
    case 'callback':
    case 'functionList':
    case 'reserved':
      return fc.option(fc.integer({ min: 1, max: 0x7fff_ffff }), { nil: undefined })
    case 'utf8Fixed':
    case 'charFixed':
      return text(field.arrayLength!)
    case 'bytesFixed':
      return bytes(field.arrayLength!)
    case 'ulongFixed':
      return fc.array(ulong(abi), { minLength: field.arrayLength!, maxLength: field.arrayLength! })
    case 'utf8':
      return cString
    case 'utf8CString':
      return cString
    case 'bytes':
      if (field.lengthOfParent !== undefined) return bytes(ivLength)
      return field.fixedLength === undefined ? someBytes : bytes(field.fixedLength)
    case 'struct':
    case 'structPtr':
      return structValue(field.struct!, abi, ivLength)
    case 'structArray':
      return fc.array(structValue(field.struct!, abi, ivLength), { maxLength: 3 })
    case 'template':
      return fc.array(attribute, { maxLength: 3 })
    default:
      throw new Error(`no values for ${field.role}`)
  }
}

/** Valid values of a struct, such that reading gives what was written. */
export function structValue(name: string, abi: Abi, ivLength = 0): fc.Arbitrary<{ [name: string]: unknown }> {
  if (name === 'CK_MECHANISM') return mechanism as fc.Arbitrary<{ [name: string]: unknown }>
  if (name === 'CK_ATTRIBUTE') return attribute as fc.Arbitrary<{ [name: string]: unknown }>
  if (name === 'CK_PRF_DATA_PARAM') return prfDataParam(abi)
  const struct = structOf(name)
  const nested = struct.fields.some((field) =>
    structOf(field.struct ?? '')?.fields.some((f) => f.lengthOfParent),
  )
  const iv = nested ? 8 : ivLength
  const fields = struct.fields.filter((field) => !isDerived(struct, field))
  const record = fc.record(
    Object.fromEntries(fields.map((field) => [field.name, fieldValue(field, abi, iv)])),
  )
  return record.map((value) => {
    const shared = struct.fields.filter((field) => field.of?.includes(','))
    for (const field of shared) {
      const [first, second] = field.of!.split(',') as [string, string]
      const length = Math.min((value[first] as Buffer).length, (value[second] as Buffer).length)
      for (const owner of [first, second]) value[owner] = (value[owner] as Buffer).subarray(0, length)
    }
    if (nested) value['ulIVSizeInBits'] = iv * 8
    return value
  })
}

/** Its second field is what its first says (v3.2, clause 6.42.2). */
function prfDataParam(abi: Abi): fc.Arbitrary<{ [name: string]: unknown }> {
  const counter = structValue('CK_SP800_108_COUNTER_FORMAT', abi)
  return fc.oneof(
    fc.record({ type: fc.constant(1), pValue: fc.option(counter, { nil: undefined }) }),
    fc.record({ type: fc.constant(2), pValue: counter }),
    fc.record({ type: fc.constant(3), pValue: structValue('CK_SP800_108_DKM_LENGTH_FORMAT', abi) }),
    fc.record({ type: fc.constant(4), pValue: someBytes }),
    fc.record({ type: fc.constant(5), pValue: handle }),
  )
}

/** Anything at all, and things that look nearly right. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withTypedArray: true,
    withNullPrototype: true,
    withMap: true,
  }),
  fc.constantFrom<unknown>(
    NaN,
    -1,
    1.5,
    2 ** 53,
    2 ** 64,
    Infinity,
    -1n,
    2n ** 64n,
    2n ** 80n,
    Symbol('x'),
    () => 1,
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    new Date(NaN),
    new Uint16Array(3),
    new ArrayBuffer(4),
    new DataView(new ArrayBuffer(2)),
    /x/,
  ),
  fc.constantFrom<unknown>(
    Object.create(Uint8Array.prototype),
    new Proxy({}, {}),
    [undefined],
    [null],
    [[]],
    '\ud800',
  ),
)
