import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { header } from '../../types/generate/emit.js'
import { shapes } from '../../types/generate/shape.js'

// Makes the layouts and the codecs of every struct, and the tables that tell which mechanism takes which parameter and
// which attribute holds which type of value. A role that this file does not know stops it: a field is never skipped.

const DATA = fileURLToPath(new URL('../../types/data/', import.meta.url))

interface Field {
  readonly name: string
  readonly role: string
  readonly direction: 'in' | 'out' | 'inout'
  readonly arrayLength: number | null
  readonly struct?: string
  readonly length?: string
  readonly of?: string
  readonly unit?: string
  readonly nullable?: string
  readonly fixedLength?: number
  readonly lengthOfParent?: string
  readonly lengthImplicit?: boolean
  readonly redundantWith?: string
  readonly selector?: string
  readonly value?: string
  readonly variants?: { readonly [selector: string]: string }
}

interface Struct {
  readonly name: string
  readonly kind: string
  readonly fields: readonly Field[]
  readonly layout: { readonly [abi: string]: { readonly size: number; readonly offsets: readonly number[] } }
}

const read = (file: string) => readFileSync(DATA + file, 'utf8')

function table(file: string): { [column: string]: string }[] {
  const [header, ...rows] = read(file).trimEnd().split('\n')
  const columns = header!.split('\t')
  return rows.map((row) => {
    const cells = row.split('\t')
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  })
}

const file = JSON.parse(read('structs.json')) as { abis: object; structs: Struct[] }
const structs = file.structs
const byName = new Map(structs.map((struct) => [struct.name, struct]))
const constants = new Map(table('constants.tsv').map((row) => [row['name']!, row['value']!]))

/** These are written by hand: what they hold depends on a table, not on their fields. */
const BY_HAND = new Set(['CK_ATTRIBUTE', 'CK_MECHANISM'])

/** The public types say which properties may be absent; the codecs must agree with them. */
const ABSENT = new Set(
  shapes.flatMap(({ struct, fields }) =>
    fields.filter((f) => f.optional === true).map((f) => `${struct.name}.${f.field.name}`),
  ),
)
const mayBeAbsent = (struct: Struct, f: Field) => ABSENT.has(`${struct.name}.${f.name}`)

const POINTED = new Set([
  'bytes',
  'utf8',
  'structArray',
  'template',
  'variant',
  'attributeValue',
  'mechanismParameter',
])
const NUMBERS = new Set(['ulong', 'enum', 'flags', 'slotId'])
const DISPUTED = 'bits-per-spec-text;bytes-in-NSS'

const isLength = (field: Field) => field.role === 'length' || field.role === 'lengthPtr'

/** The fields that a length belongs to, if it can be taken from them. */
function owners(struct: Struct, field: Field): Field[] {
  if (!isLength(field)) return []
  const names = field.of!.split(',')
  return struct.fields.filter((other) => names.includes(other.name) && POINTED.has(other.role))
}

/** A property of the JavaScript object, as against a length that is taken from the data. */
const isProperty = (struct: Struct, field: Field) => !isLength(field) || owners(struct, field).length === 0

function propertyNames(struct: Struct): string[] {
  return struct.fields.filter((f) => isProperty(struct, f) || f.unit === DISPUTED).map((f) => f.name)
}

/** The field of the enclosing parameters that says how long the IVs of this struct are. */
const parentLength = (struct: Struct) =>
  struct.fields.find((f) => f.lengthOfParent !== undefined)?.lengthOfParent

/** The structs that hold something that the module writes and the caller's object has to get. */
function isWritten(struct: Struct): boolean {
  return (
    struct.kind === 'mechanism' &&
    struct.fields.some(
      (f) =>
        f.direction !== 'in' &&
        !(isLength(f) && f.role === 'length') &&
        !(f.role === 'structArray' && f.direction === 'out'),
    )
  )
}

/** Whether the read-back assigns properties, rather than only filling the caller's arrays. */
const assigns = (struct: Struct) =>
  struct.fields.some(
    (f) => f.direction !== 'in' && ['objectHandle', 'handleOut', 'byte', 'structPtr'].includes(f.role),
  )

// Layouts

function layouts(): string {
  const abis = Object.keys(file.abis)
  const lines = [header(['structs.json']), `import type { Abi } from '../abi.js'\n\n`]
  lines.push(
    '/** The size of each struct and the offsets of its fields, in bytes. */\nexport interface Layouts {\n',
  )
  for (const struct of structs) {
    const members = ['size', ...struct.fields.map((f) => f.name)]
    if (new Set(members).size !== members.length) throw new Error(`${struct.name} has two fields of one name`)
    lines.push(
      `  readonly ${struct.name}: { ${members.map((name) => `readonly ${name}: number`).join('; ')} }\n`,
    )
  }
  lines.push('}\n\n')
  for (const abi of abis) {
    lines.push(`const ${abi}: Layouts = {\n`)
    for (const struct of structs) {
      const { size, offsets } = struct.layout[abi]!
      const fields = struct.fields.map((f, i) => `, ${f.name}: ${offsets[i]}`).join('')
      lines.push(`  ${struct.name}: { size: ${size}${fields} },\n`)
    }
    lines.push('}\n\n')
  }
  lines.push(`export const LAYOUTS: { readonly [id in Abi['id']]: Layouts } = { ${abis.join(', ')} }\n`)
  return lines.join('')
}

// Codecs

const used = new Set<string>()
const call = (name: string) => {
  used.add(name)
  return name
}

const at = (field: Field) => `at + L.${field.name}`

function writeField(struct: Struct, f: Field): string[] {
  const where = at(f)
  const value = `v.${f.name}`
  const named = `path, '${f.name}'`
  const deeper = `\`\${path}.${f.name}\``
  const n = `n_${f.name}`
  const lengthed = f.length === undefined ? '' : `const ${n} = `

  if (isLength(f)) {
    const of = owners(struct, f)
    // A length of something that is not here, such as a private value behind a handle: the caller says it.
    if (of.length === 0) return [`${call('setUlong')}(m, ${where}, ${value} ?? 0, ${named})`]
    const lengths = of.map((o) => `n_${o.name}`)
    const length =
      lengths.length === 1
        ? lengths[0]!
        : `${call('sameLength')}(${lengths.join(', ')}, path, '${of.map((o) => o.name).join(' and ')}')`
    if (lengths.length > 2) throw new Error(`${struct.name}.${f.name} belongs to more than two fields`)
    if (f.role === 'lengthPtr') return [`${call('pointToUlong')}(m, ${where}, ${length})`]
    if (f.unit === 'bits') return [`m.setUlong(${where}, 8 * ${length})`]
    if (f.unit === DISPUTED)
      return [`m.setUlong(${where}, ${call('disputedLength')}(${length}, ${value}, ${named}))`]
    if (f.unit === 'bytes' || f.unit === 'elements') return [`m.setUlong(${where}, ${length})`]
    throw new Error(`${struct.name}.${f.name}: unknown unit ${f.unit}`)
  }
  if (NUMBERS.has(f.role)) {
    if (f.redundantWith !== undefined) {
      const owner = struct.fields.find((o) => o.name === f.redundantWith)!
      const data = owners(struct, owner)[0]!
      return [`${call('setUlong')}(m, ${where}, ${value} ?? 8 * n_${data.name}, ${named})`]
    }
    const constant = f.value === undefined ? '' : ` ?? ${f.value}`
    return [`${call('setUlong')}(m, ${where}, ${value}${constant}, ${named})`]
  }
  switch (f.role) {
    case 'byte':
      return [`${call('setByte')}(m, ${where}, ${value}, ${named})`]
    case 'bool':
      return [`${call('setBool')}(m, ${where}, ${value}, ${named})`]
    case 'objectHandle': {
      if (f.direction === 'out') return [`m.setUlong(${where}, 0)`]
      return [`${call('setHandle')}(m, ${where}, ${value}, ${named}, handles, ${mayBeAbsent(struct, f)})`]
    }
    case 'handleOut':
      return [`${call('pointToUlong')}(m, ${where}, 0)`]
    case 'callback':
    case 'functionList':
      return [`${call('setAddress')}(m, ${where}, ${value}, ${named})`]
    case 'reserved':
      return [`${call('setReserved')}(m, ${where}, ${value}, ${named})`]
    case 'utf8Fixed':
    case 'charFixed':
      return [`${call('setPaddedText')}(m, ${where}, ${f.arrayLength}, ${value}, ${named})`]
    case 'bytesFixed':
      return [`${call('setFixedBytes')}(m, ${where}, ${f.arrayLength}, ${value}, ${named})`]
    case 'ulongFixed':
      return [`${call('setUlongs')}(m, ${where}, ${f.arrayLength}, ${value}, ${named})`]
    case 'utf8':
      return [
        `${lengthed}${call(mayBeAbsent(struct, f) ? 'pointToText' : 'pointToRequiredText')}(m, ${where}, ${value}, ${named})`,
      ]
    case 'utf8CString':
      return [`${call('pointToCString')}(m, ${where}, ${value}, ${named})`]
    case 'bytes':
      return writeBytes(struct, f, where, value, named, lengthed)
    case 'struct':
      return [`write${f.struct}(m, ${where}, ${value}, ${deeper}, handles)`]
    case 'structPtr': {
      const target = byName.get(f.struct!)!
      const optional = f.nullable !== 'no'
      const given = !optional && f.direction === 'out' ? `${value} ?? {}` : value
      const length = parentLength(target)
      const extra = length === undefined ? '' : `, m.ulong(at + L.${length})`
      const body = [
        `const p_${f.name} = m.allocateZeroed(m.layouts.${f.struct}.size)`,
        `m.setPointer(${where}, m.addressOf(p_${f.name}))`,
        `write${f.struct}(m, p_${f.name}, ${given}, ${deeper}, handles${extra})`,
      ]
      if (!optional) return body
      return [
        `if (${value} === null || ${value} === undefined) m.setPointer(${where}, 0)`,
        'else {',
        ...body.map((l) => `  ${l}`),
        '}',
      ]
    }
    case 'structArray':
      return [
        `const l_${f.name} = ${call('elementsOf')}(${mayBeAbsent(struct, f) || f.direction === 'out' ? `${value} ?? []` : value}, ${named})`,
        `const ${n} = l_${f.name}.length`,
        `if (${n} === 0) m.setPointer(${where}, 0)`,
        'else {',
        `  const { size } = m.layouts.${f.struct}`,
        `  const first = m.allocateZeroed(${n} * size)`,
        `  m.setPointer(${where}, m.addressOf(first))`,
        `  for (let i = 0; i < ${n}; i++) {`,
        `    write${f.struct}(m, first + i * size, l_${f.name}[i], \`\${path}.${f.name}[\${i}]\`, handles)`,
        '  }',
        '}',
      ]
    case 'template':
      return [
        `const t_${f.name} = writeTemplate(m, ${value} ?? [], ${deeper}, handles)`,
        `const ${n} = t_${f.name}.count`,
        `m.setPointer(${where}, ${n} === 0 ? 0 : m.addressOf(t_${f.name}.at))`,
      ]
    case 'variant':
      return [
        `const ${n} = pointTo${struct.name}_${f.name}(m, ${where}, v.${f.selector}, ${value}, path, handles)`,
      ]
    default:
      throw new Error(`${struct.name}.${f.name}: unknown role ${f.role}`)
  }
}

function writeBytes(
  struct: Struct,
  f: Field,
  where: string,
  value: string,
  named: string,
  lengthed: string,
): string[] {
  if (f.lengthOfParent !== undefined) {
    return [`${call('pointToIvRoom')}(m, ${where}, ${f.lengthOfParent}, ${value}, ${named})`]
  }
  if (f.fixedLength !== undefined) {
    if (f.nullable === 'ifNoIvProduced') {
      return [`${call('pointToExactRoom')}(m, ${where}, ${f.fixedLength}, ${value}, ${named})`]
    }
    if (f.nullable === 'no') {
      return [
        `${call('pointToRequiredBytes')}(m, ${where}, ${value}, ${named})`,
        `${call('requireLength')}(${value}, ${f.fixedLength}, ${named})`,
      ]
    }
    return [`${call('pointToExactBytes')}(m, ${where}, ${f.fixedLength}, ${value}, ${named})`]
  }
  if (f.lengthImplicit === true || f.length !== undefined) {
    if (f.direction === 'out')
      return [
        `${lengthed}${call(mayBeAbsent(struct, f) ? 'pointToRoom' : 'pointToRequiredRoom')}(m, ${where}, ${value}, ${named})`,
      ]
    return [
      `${lengthed}${call(mayBeAbsent(struct, f) ? 'pointToBytes' : 'pointToRequiredBytes')}(m, ${where}, ${value}, ${named})`,
    ]
  }
  throw new Error(`${struct.name}.${f.name}: bytes without a length`)
}

function readLength(struct: Struct, f: Field): string {
  if (f.lengthOfParent !== undefined) return `(${f.lengthOfParent} + 7) >>> 3`
  if (f.fixedLength !== undefined) return String(f.fixedLength)
  const length = struct.fields.find((other) => other.name === f.length)!
  if (length.role === 'lengthPtr') return `${call('readPointedUlong')}(m, at + L.${length.name})`
  if (length.unit === 'bits') return `Math.ceil(m.ulong(at + L.${length.name}) / 8)`
  return `m.ulong(at + L.${length.name})`
}

function readField(struct: Struct, f: Field): string {
  const where = at(f)
  if (isLength(f) || NUMBERS.has(f.role)) return `m.ulong(${where})`
  switch (f.role) {
    case 'byte':
      return `m.bytes[${where}]!`
    case 'bool':
      return `m.bytes[${where}] !== 0`
    case 'objectHandle':
      return `${call('readHandle')}(m, ${where}, handles)`
    case 'handleOut':
      return `${call('readPointedHandle')}(m, ${where}, handles)`
    case 'callback':
    case 'functionList':
    case 'reserved':
      return `${call('readAddress')}(m, ${where})`
    case 'utf8Fixed':
    case 'charFixed':
      return `m.paddedText(${where}, ${f.arrayLength})`
    case 'bytesFixed':
      return `m.copy(${where}, ${f.arrayLength})`
    case 'ulongFixed':
      return `${call('readUlongs')}(m, ${where}, ${f.arrayLength})`
    case 'utf8':
      return `${call('readText')}(m, ${where}, ${readLength(struct, f)})`
    case 'utf8CString':
      return `${call('readCString')}(m, ${where})`
    case 'bytes':
      if (f.lengthImplicit === true) return `${call('readAddress')}(m, ${where})`
      return `${call('readBytes')}(m, ${where}, ${readLength(struct, f)})`
    case 'struct':
      return `read${f.struct}(m, ${where}${handlesOf(f.struct!)})`
    case 'structPtr': {
      const length = parentLength(byName.get(f.struct!)!)
      const extra = length === undefined ? '' : `, m.ulong(at + L.${length})`
      const reading = `read${f.struct}(m, ${call('pointee')}(m, m.pointer(${where}), m.layouts.${f.struct}.size)${handlesOf(f.struct!)}${extra})`
      return `m.pointer(${where}) === 0 ? undefined : ${reading}`
    }
    case 'structArray':
      return `readEach(m, ${where}, ${readLength(struct, f)}, m.layouts.${f.struct}.size, read${f.struct}${handlesOf(f.struct!)})`
    case 'template':
      return `readTemplateAt(m, m.pointer(${where}), ${readLength(struct, f)})`
    case 'variant':
      return `read${struct.name}_${f.name}(m, ${where}, m.ulong(at + L.${f.selector}), ${readLength(struct, f)}, handles)`
    default:
      throw new Error(`${struct.name}.${f.name}: unknown role ${f.role}`)
  }
}

function readBackField(struct: Struct, f: Field): string[] {
  if (f.direction === 'in' || f.role === 'length' || f.role === 'lengthPtr') return []
  const where = at(f)
  switch (f.role) {
    case 'byte':
      return [`v['${f.name}'] = m.bytes[${where}]`]
    case 'bytes': {
      const length =
        f.length === undefined ? undefined : struct.fields.find((other) => other.name === f.length)
      const written =
        length?.role === 'lengthPtr'
          ? `, ${call('writtenUlong')}(m, at + L.${length.name})`
          : f.fixedLength !== undefined || f.lengthOfParent !== undefined
            ? `, ${readLength(struct, f)}`
            : ''
      return [`${call('fillBack')}(m, ${where}, v, '${f.name}'${written})`]
    }
    case 'objectHandle':
      return [`v['${f.name}'] = ${call('readHandle')}(m, ${where}, handles)`]
    case 'handleOut':
      return [`v['${f.name}'] = ${call('writtenHandle')}(m, ${where}, handles)`]
    case 'structPtr': {
      const length = parentLength(byName.get(f.struct!)!)
      return [
        `const a_${f.name} = m.offsetOf(m.pointer(${where}), m.layouts.${f.struct}.size)`,
        length === undefined
          ? `if (a_${f.name} >= 0) ${call('mergeBack')}(v, '${f.name}', read${f.struct}(m, a_${f.name}${handlesOf(f.struct!)}))`
          : // The length is the caller's: the module may have changed the one in the memory that it was given.
            `if (a_${f.name} >= 0) readBack${f.struct}(m, a_${f.name}, (v['${f.name}'] ??= {}) as object, handles, Number(v['${length}']))`,
      ]
    }
    case 'structArray':
      return [
        `readBackEach(m, ${where}, m.layouts.${f.struct}.size, v['${f.name}'], readBack${f.struct}, handles)`,
      ]
    default:
      throw new Error(`${struct.name}.${f.name}: no read-back for the role ${f.role}`)
  }
}

/** Writer and reader of a field whose type another field selects. */
function variantCodecs(struct: Struct, f: Field): string {
  const write: string[] = []
  const readers: string[] = []
  for (const [selector, type] of Object.entries(f.variants!)) {
    const value = constants.get(selector)
    if (value === undefined) throw new Error(`${struct.name}.${f.name}: no constant ${selector}`)
    const label = `    case ${value}: // ${selector}\n`
    const name = type.split('|')[0]!
    if (name === 'CK_BYTE[]') continue
    if (name === 'CK_OBJECT_HANDLE') {
      write.push(
        `${label}      word = m.allocate(m.abi.ulong)\n      setHandle(m, word, value, path, '${f.name}', handles, false)\n` +
          '      m.setPointer(pointerAt, m.addressOf(word))\n      return m.abi.ulong\n',
      )
      readers.push(
        `${label}      return length === m.abi.ulong ? readPointedHandle(m, pointerAt, handles) : readBytes(m, pointerAt, length)\n`,
      )
      continue
    }
    if (!byName.has(name)) throw new Error(`${struct.name}.${f.name}: unknown variant ${type}`)
    write.push(
      `${label}      if (isUint8Array(value)) break\n      word = m.allocateZeroed(m.layouts.${name}.size)\n      write${name}(m, word, value, \`\${path}.${f.name}\`, handles)\n` +
        `      m.setPointer(pointerAt, m.addressOf(word))\n      return m.layouts.${name}.size\n`,
    )
    readers.push(
      `${label}      if (length !== m.layouts.${name}.size) break\n      return read${name}(m, pointee(m, m.pointer(pointerAt), length)${handlesOf(name)})\n`,
    )
  }
  for (const name of ['setHandle', 'pointToBytes', 'readPointedHandle', 'readBytes', 'pointee', 'selectorOf'])
    call(name)
  return `
function pointTo${struct.name}_${f.name}(m: Memory, pointerAt: number, selector: unknown, value: unknown, path: string, handles: HandleCodec): number {
  let word: number
  if (value !== null && value !== undefined) {
    switch (selectorOf(selector)) {
${write.join('').replace(/^/gm, '  ').trimEnd()}
    }
  }
  return pointToBytes(m, pointerAt, value, path, '${f.name}')
}

function read${struct.name}_${f.name}(m: Memory, pointerAt: number, selector: number, length: number, handles: HandleCodec): unknown {
  if (m.pointer(pointerAt) === 0) return undefined
  switch (selector) {
${readers.join('')}  }
  return readBytes(m, pointerAt, length)
}
`
}

function codec(struct: Struct): string {
  const { name } = struct
  const length = parentLength(struct)
  const extra = length === undefined ? '' : `, ${length} = 0`
  const written = isWritten(struct)
  const writes = [...struct.fields]
    .sort((a, b) => rank(struct, a) - rank(struct, b))
    .flatMap((f) => writeField(struct, f))
  const reads = struct.fields
    .filter((f) => isProperty(struct, f) && f.redundantWith === undefined)
    .map((f) => `    ${f.name}: ${readField(struct, f)},\n`)
  const named = (text: string) => (/\bhandles\b/.test(text) ? 'handles' : '_handles')
  const lines = [
    `\nconst ${name}_NAMES: ReadonlySet<string> = new Set(${JSON.stringify(propertyNames(struct)).replaceAll('"', "'")})\n`,
  ]
  const body = writes.map((line) => `  ${line}\n`).join('')
  lines.push(
    `\nexport function write${name}(m: Memory, at: number, value: unknown, path: string, ${named(body)}: HandleCodec${extra}): void {\n`,
    `  const v = ${call('fieldsOf')}(value, path, '${name}', ${name}_NAMES) as { [name in FieldOf<'${name}'>]: unknown }\n`,
    written && assigns(struct) ? `  ${call('refuseFrozen')}(v, path)\n` : '',
    `  const L = m.layouts.${name}\n`,
    body,
    '}\n',
  )
  const readerTakes = needsHandles(struct) ? ', handles: HandleCodec' : ''
  lines.push(
    `\nexport function read${name}(m: Memory, at: number${readerTakes}${extra}): T.${name} {\n`,
    `  const L = m.layouts.${name}\n`,
    `  return {\n${reads.join('')}  }${needsCast(struct) ? ` as unknown as T.${name}` : ''}\n}\n`,
  )
  if (written) {
    const back = struct.fields
      .flatMap((f) => readBackField(struct, f))
      .map((line) => `  ${line}\n`)
      .join('')
    lines.push(
      `\nexport function readBack${name}(m: Memory, at: number, value: object, ${named(back)}: HandleCodec${extra}): void {\n`,
      `  const v = value as Fields\n  const L = m.layouts.${name}\n`,
      back,
      '}\n',
    )
  }
  const variants = struct.fields.filter((f) => f.variants !== undefined).map((f) => variantCodecs(struct, f))
  return [...variants, ...lines].join('')
}

/** Lengths are written after the data that they are taken from, everything else in the order of the struct. */
const rank = (struct: Struct, f: Field) =>
  owners(struct, f).length > 0 || f.redundantWith !== undefined ? 1 : 0

/** Readers take the handle codec only where there is a handle to make, so that the hot ones of C_Get*Info do not. */
function needsHandles(struct: Struct): boolean {
  if (struct.name === 'CK_MECHANISM') return true
  return struct.fields.some((f) => {
    if (['objectHandle', 'handleOut', 'variant'].includes(f.role)) return true
    return f.struct !== undefined && f.role !== 'template' && needsHandles(byName.get(f.struct)!)
  })
}

const handlesOf = (struct: string) => (needsHandles(byName.get(struct)!) ? ', handles' : '')

/** Parameters hold handles and nullable data, which the public types name more narrowly than a reader can know. */
const needsCast = (struct: Struct) =>
  struct.kind === 'mechanism' ||
  struct.name === 'CK_ASYNC_DATA' ||
  struct.name === 'CK_INTERFACE' ||
  struct.name === 'CK_C_INITIALIZE_ARGS'

function codecs(): string {
  const bodies = structs.filter((struct) => !BY_HAND.has(struct.name)).map(codec)
  const entries = structs.map(({ name }) => {
    const struct = byName.get(name)!
    const back = !BY_HAND.has(name) && isWritten(struct) ? `readBack${name}` : 'undefined'
    // The two that are written by hand import this file in turn, so they are looked up when called.
    const write = BY_HAND.has(name)
      ? `(m, at, value, path, handles) => write${name}(m, at, value, path, handles)`
      : `write${name}`
    const reading = BY_HAND.has(name)
      ? `(m, at, handles) => read${name}(m, at${handlesOf(name)})`
      : `read${name}`
    const names = BY_HAND.has(name) ? 'new Set()' : `${name}_NAMES`
    return `  ${name}: { name: '${name}', names: ${names}, write: ${write}, read: ${reading}, readBack: ${back} },\n`
  })
  used.add('readBytes')
  const imports = [...used]
    .sort()
    .map((name) => `  ${name},\n`)
    .join('')
  return `${header(['structs.json'])}import { isUint8Array } from 'node:util/types'
import type * as T from '@tatsoi/types'
import {
  type Fields,
${imports}} from '../field.js'
import type { HandleCodec } from '../handle-codec.js'
import { readCK_MECHANISM, writeCK_MECHANISM } from '../mechanism.js'
import type { Memory } from '../memory.js'
import { readCK_ATTRIBUTE, readTemplateAt, writeCK_ATTRIBUTE, writeTemplate } from '../template.js'
import type { Layouts } from './layouts.js'

export { readCK_ATTRIBUTE, readCK_MECHANISM, writeCK_ATTRIBUTE, writeCK_MECHANISM }

export type StructName = keyof Layouts

type FieldOf<S extends StructName> = Exclude<keyof Layouts[S], 'size'>

/** How to write a struct from an object, read it into one, and bring what the module wrote into the caller's object. */
export interface StructCodec {
  readonly name: StructName
  /** The properties that the object may have. */
  readonly names: ReadonlySet<string>
  readonly write: (m: Memory, at: number, value: unknown, path: string, handles: HandleCodec) => void
  readonly read: (m: Memory, at: number, handles: HandleCodec) => unknown
  readonly readBack: ((m: Memory, at: number, value: object, handles: HandleCodec) => void) | undefined
}

function readEach(
  m: Memory,
  pointerAt: number,
  count: number,
  size: number,
  readOne: (m: Memory, at: number, handles: HandleCodec) => unknown,
  handles?: HandleCodec,
): unknown[] {
  if (count === 0) return []
  const first = pointee(m, m.pointer(pointerAt), count * size)
  return Array.from({ length: count }, (_, i) => readOne(m, first + i * size, handles as HandleCodec))
}

function readBackEach(
  m: Memory,
  pointerAt: number,
  size: number,
  values: unknown,
  readBackOne: (m: Memory, at: number, value: object, handles: HandleCodec) => void,
  handles: HandleCodec,
): void {
  if (!Array.isArray(values)) return
  const first = m.offsetOf(m.pointer(pointerAt), values.length * size)
  if (first >= 0) values.forEach((value, i) => { readBackOne(m, first + i * size, value as object, handles) })
}
${bodies.join('')}
export const STRUCTS: { readonly [name in StructName]: StructCodec } = {
${entries.join('')}}
`
}

// Mechanisms

function mechanisms(): string {
  const rows = table('mechanisms.tsv').filter((row) => row['status'] !== 'range-start')
  const names = rows.map((row) => `  ${row['name']}: ${row['value']},\n`)
  const seen = new Set<number>()
  const entries: string[] = []
  for (const row of rows) {
    const number = Number(row['value'])
    if (row['alias_of'] !== '' || seen.has(number)) continue
    seen.add(number)
    const param = row['param']!
    const [kind] = param.split(':')
    const known = row['param_source'] === 'text' || row['param_source'] === 'section'
    const presence = !known
      ? 'unsure'
      : param === 'none'
        ? 'none'
        : row['param_optional'] === 'yes'
          ? 'optional'
          : 'required'
    const form = byName.has(param)
      ? 'struct'
      : kind === 'unspecified' || kind === 'unknown'
        ? 'unknown'
        : kind!
    if (!['struct', 'none', 'ulong', 'byte', 'handle', 'bytes', 'unknown'].includes(form)) {
      throw new Error(`${row['name']}: unknown parameter ${param}`)
    }
    const others = ['message_param', 'wrap_param', 'legacy_param'].map((column) => {
      const name = row[column]!
      if (name !== '' && !byName.has(name)) throw new Error(`${row['name']}: unknown struct ${name}`)
      return name === '' ? '' : `, ${column.replace('_param', '')}: '${name}'`
    })
    const struct = form === 'struct' ? `, struct: '${param}'` : ''
    entries.push(
      `  [${row['value']}, '${row['name']}', { form: '${form}', presence: '${presence}'${struct}${others.join('')} }],\n`,
    )
  }
  return `${header(['mechanisms.tsv'])}import type { StructName } from './structs.js'

/** What a mechanism takes as its parameter. */
export interface ParameterKind {
  readonly form: 'none' | 'struct' | 'ulong' | 'byte' | 'handle' | 'bytes' | 'unknown'
  /** 'unsure' where the table's source does not say it for this very mechanism. */
  readonly presence: 'none' | 'required' | 'optional' | 'unsure'
  readonly struct?: StructName
  /** The parameter of the C_*Message* functions (v3.0 and later). */
  readonly message?: StructName
  /** The parameter of C_WrapKeyAuthenticated (v3.2). */
  readonly wrap?: StructName
  readonly legacy?: StructName
}

export const PARAMETER_KINDS: readonly (readonly [number: number, name: string, kind: ParameterKind])[] = [
${entries.join('')}]

export const MECHANISM_NUMBERS: { readonly [name: string]: number } = {
${names.join('')}}
`
}

// Attributes

const SIZES: { [type: string]: string } = {
  bool: 'bool',
  ulong: 'ulong',
  flags: 'ulong',
  enum: 'ulong',
  bytes: 'bytes',
  bigInteger: 'bigInteger',
  utf8: 'utf8',
  date: 'date',
  version: 'version',
  ulongArray: 'ulongArray',
  mechanismTypeArray: 'mechanismArray',
  attributeArray: 'template',
  // CKA_VALUE: an integer of a DH or DSA key, the bytes of everything else, the time of a clock.
  'bigInteger|bytes|char16': 'value',
}

function attributes(): string {
  const rows = table('attributes.tsv').filter((row) => row['value_type'] !== 'n/a')
  const entries = rows.map((row) => {
    const kind = SIZES[row['value_type']!]
    if (kind === undefined) throw new Error(`${row['name']}: unknown value type ${row['value_type']}`)
    const sensitive = row['sensitive'] !== 'no'
    return `  ['${row['name']}', ${row['value']}, '${kind}', ${sensitive}, ${row['alias_of'] !== ''}],\n`
  })
  return `${header(['attributes.tsv'])}/** The types of attribute values; 'vendor' is that of an attribute which the table does not have. */
export type ValueKind =
  | 'bool'
  | 'ulong'
  | 'bytes'
  | 'bigInteger'
  | 'utf8'
  | 'date'
  | 'version'
  | 'ulongArray'
  | 'mechanismArray'
  | 'template'
  | 'value'
  | 'vendor'

export const ATTRIBUTE_KINDS: readonly (readonly [
  name: string,
  number: number,
  kind: ValueKind,
  sensitive: boolean,
  alias: boolean,
])[] = [
${entries.join('')}]
`
}

/** The files of src/ffi/generated that are made here, by name. */
export function structFiles(): Readonly<Record<string, string>> {
  return {
    'attributes.ts': attributes(),
    'layouts.ts': layouts(),
    'mechanisms.ts': mechanisms(),
    'structs.ts': codecs(),
  }
}
