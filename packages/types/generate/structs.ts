import { header } from './emit.js'
import { jsonRows, rows, union } from './literal.js'
import { DISPUTED_UNIT, type FieldShape, RULES, type StructShape, shapes, variantType } from './shape.js'
import { structs } from './tables.js'

/** Structs that have a richer type of their own. */
const ALIASES: Readonly<Record<string, { readonly type: string; readonly doc: string }>> = {
  CK_ATTRIBUTE: { type: 'AttributeEntry', doc: 'An attribute is an entry of a template.' },
  CK_MECHANISM: { type: 'Mechanism', doc: 'A mechanism, its parameter included.' },
}

const ARRAYS: Readonly<Record<string, string>> = {
  bytesFixed: 'bytes',
  utf8Fixed: 'bytes of UTF-8',
  charFixed: 'characters',
}

function comment({ field, optional, derived }: FieldShape, result: boolean): string {
  const written = optional ? 'written by the module' : 'room that the module writes to'
  const nullable = /^(mustBeNull|ifNoIv)/.test(field.nullable ?? '') && field.role !== 'reserved'
  const parts = [
    field.enum,
    field.values,
    field.special && `or ${field.special.replace(',', ', ')}`,
    field.value !== undefined && `always ${field.value}`,
    field.arrayLength !== null && `${field.arrayLength} ${ARRAYS[field.role] ?? 'elements'}`,
    field.fixedLength !== undefined && `${field.fixedLength} byte${field.fixedLength === 1 ? '' : 's'}`,
    field.lengthOfParent && `${field.lengthOfParent} of the enclosing struct / 8 bytes`,
    field.lengthImplicit && 'length fixed by the algorithm',
    field.length && field.unit === 'bits' && `${field.length} is its length in bits`,
    field.redundantWith && `8 x ${field.redundantWith}, if it is not given`,
    field.unit === DISPUTED_UNIT &&
      derived === 'length' &&
      'in bytes or in bits; in bytes, if it is not given',
    field.format,
    field.direction === 'inout' && 'read and written by the module',
    field.direction === 'out' && !result && written,
    nullable && `NULL: ${field.nullable}`,
  ].filter((part) => typeof part === 'string' && part !== '')
  return parts.length === 0 ? '' : `  /** ${parts.join('; ')} */\n`
}

function doc({ struct }: StructShape): string {
  const of = [
    ...(struct.mechanisms ?? []),
    ...(struct.messageMechanisms ?? []).map((name) => `${name} (per message)`),
    ...(struct.wrapMechanisms ?? []).map((name) => `${name} (authenticated wrapping)`),
    ...(struct.legacyMechanisms ?? []).map((name) => `${name} (before 3.0)`),
  ]
  const lines = [`Since PKCS#11 ${struct.since}.`]
  if (of.length > 0)
    lines.push(
      `Parameter of ${of.length > 6 ? `${of.slice(0, 6).join(', ')} and ${of.length - 6} others` : of.join(', ')}.`,
    )
  if (struct.replacedBy) lines.push(`@deprecated use ${struct.replacedBy}`)
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`
}

function property(shape: FieldShape, result: boolean): string {
  const { field, type, optional } = shape
  const or = optional ? `?: ${type?.replace(/ \| undefined$/, '')} | undefined` : `: ${type}`
  return `${comment(shape, result)}  readonly ${field.name}${or}\n`
}

function interfaceOf(shape: StructShape): string {
  const { struct, fields } = shape
  const alias = ALIASES[struct.name]
  if (alias !== undefined)
    return `/** ${alias.doc} Since PKCS#11 ${struct.since}. */\nexport type ${struct.name} = ${alias.type}\n`
  const variant = fields.find(({ field }) => field.role === 'variant')?.field
  if (variant !== undefined) {
    const alternatives = Object.entries(variant.variants ?? {}).map(([selector, alternative]) => {
      const types = variantType(alternative).filter((type) => type !== 'undefined')
      const optional = types.length < variantType(alternative).length
      const value = `${variant.name}${optional ? '?' : ''}: ${types.join(' | ')}${optional ? ' | undefined' : ''}`
      return `\n  | { readonly ${variant.selector}: typeof ${selector}; readonly ${value} }`
    })
    return `${doc(shape)}export type ${struct.name} =${alternatives.join('')}\n`
  }
  const properties = fields
    .filter((field) => field.property)
    .map((field) => property(field, struct.kind === 'general'))
  return `${doc(shape)}export interface ${struct.name} {\n${properties.join('')}}\n`
}

/** What can be read back from a struct after the call: its out and inout fields, and those of the structs in it. */
function writtenOf(shape: StructShape): string | undefined {
  if (shape.struct.kind === 'general') return undefined
  const fields = shape.fields.filter(({ field, property }) => property && field.direction !== 'in')
  if (fields.length === 0) return undefined
  const types = fields.map(({ field, type, optional }) => {
    const nested = shapes.find(({ struct }) => struct.name === field.struct)
    let read = type ?? ''
    if (field.role === 'structPtr' && nested && nested.struct.kind === 'mechanism')
      read = `StructWritten['${field.struct}']`
    if (field.role === 'structArray' && nested && writtenOf(nested))
      read = `readonly StructWritten['${field.struct}'][]`
    return `readonly ${field.name}${optional ? '?' : ''}: ${read}${optional ? ' | undefined' : ''}`
  })
  return `{ ${types.join('; ')} }`
}

/** `generated/structs.ts`: an interface per struct. Types only, so importing it costs nothing at run time. */
export function structTypesSource(): string {
  const selectors = shapes.flatMap(({ fields }) =>
    fields.flatMap(({ field }) => Object.keys(field.variants ?? {})),
  )
  const written = shapes.flatMap((shape) => {
    const type = writtenOf(shape)
    return type === undefined ? [] : [`  readonly ${shape.struct.name}: ${type}\n`]
  })
  return `${header(['structs.json'], ['', ...RULES])}import type { AttributeEntry, Template } from '../attributes.js'
import type { ObjectHandleLike } from '../handles.js'
import type { Mechanism } from '../mechanisms.js'
import type {
${[...new Set(selectors)]
  .sort()
  .map((name) => `  ${name},\n`)
  .join('')}} from './constants.js'

${shapes.map(interfaceOf).join('\n')}
/** The JavaScript shape of every struct, by name. */
export interface StructTypes {
${structs.map((struct) => `  readonly ${struct.name}: ${struct.name}\n`).join('')}}

/** What the module writes into a parameter struct: its out and inout fields, by the name of the struct. */
export interface StructWritten {
${written.join('')}}
`
}

/** `generated/struct-table.ts`: fields and layouts as data. */
export function structTableSource(): string {
  const entries = shapes.map(({ struct, fields }): [string, object] => {
    const { fields: _, layout, ...facts } = struct
    const rows = fields.map(({ field, property, optional }) => {
      const present = Object.fromEntries(Object.entries(field).filter(([, value]) => value !== null))
      return { ...present, property, optional }
    })
    return [struct.name, { ...facts, fields: rows, layout }]
  })
  return `${header(['structs.json'])}import { lazyTable } from '../lazy-table.js'
import type { StructFacts } from '../structs.js'

export type StructName =${union(structs.map((struct) => struct.name))}

export type FieldRole =${union(structs.flatMap((struct) => struct.fields.map((field) => field.role)))}

export type FieldNullable =${union(structs.flatMap((struct) => struct.fields.flatMap((field) => field.nullable ?? [])))}

export const STRUCT_NAMES: readonly StructName[] = ${rows(structs.map((struct) => struct.name))}

export const STRUCTS: Readonly<Record<StructName, StructFacts>> = lazyTable<StructName, StructFacts>(${jsonRows(entries)})
`
}
