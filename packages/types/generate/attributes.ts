import { header } from './emit.js'
import { Hex, rows, table, union } from './literal.js'
import { attributes, attributeUsage, list, platform } from './tables.js'

/** TypeScript type of what is read, and of what is given where that is wider, by value type. */
const TYPES: Readonly<Record<string, { readonly value: string; readonly input?: string }>> = {
  bool: { value: 'boolean' },
  ulong: { value: 'number' },
  enum: { value: 'number' },
  flags: { value: 'number' },
  bytes: { value: 'Uint8Array' },
  bigInteger: { value: 'Uint8Array' },
  utf8: { value: 'string' },
  date: { value: 'Date | null' },
  version: { value: 'CK_VERSION' },
  ulongArray: { value: 'readonly number[]' },
  mechanismTypeArray: { value: 'readonly number[]' },
  attributeArray: { value: 'readonly AttributeEntry[]', input: 'Template' },
  // CKA_VALUE: what it is depends on the class and type of the object, so it stays bytes.
  'bigInteger|bytes|char16': { value: 'Uint8Array' },
  // CKA_VENDOR_DEFINED: the start of a range, not an attribute.
  'n/a': { value: 'never' },
}

function types(valueType: string): { readonly value: string; readonly input?: string } {
  const found = TYPES[valueType]
  if (found === undefined) throw new Error(`attributes.tsv: no rule for the value type ${valueType}`)
  return found
}

/** How the core package encodes it: CKA_VALUE as bytes, nothing for the start of the vendor range. */
function encoding(valueType: string): string {
  if (valueType === 'n/a') return 'none'
  return valueType.includes('|') ? 'bytes' : valueType
}

function docOf(row: (typeof attributes)[number]): string {
  const parts = [row.enum_group && `One of ${row.enum_group.replaceAll('|', ', ')}.`]
  if (row.value_type === 'bigInteger') parts.push('Unsigned, most significant byte first.')
  if (row.value_type === 'date') parts.push('Midnight UTC; null is an empty date.')
  if (row.value_type.includes('char16'))
    parts.push('Bytes for every class; CKH_CLOCK has 16 ASCII characters.')
  if (row.der_content !== '') parts.push(`Holds ${row.der_content}.`)
  if (row.alias_of !== '') parts.push(`@deprecated use ${row.alias_of}`)
  const text = parts.filter((part) => part !== '').join(' ')
  return text === '' ? '' : `  /** ${text} */\n`
}

/** `generated/attributes.ts`: types of the values, and the table. */
export function attributesSource(): string {
  const entries = attributes.map((row): [string, unknown] => [
    row.name,
    {
      name: row.name,
      value: new Hex(row.value),
      since: row.since,
      aliasOf: row.alias_of || undefined,
      valueType: encoding(row.value_type),
      enumGroups: row.enum_group === '' ? undefined : list(row.enum_group, '|'),
      ctype: row.ctype || undefined,
      derContent: row.der_content || undefined,
      sensitive: row.sensitive,
      objectClasses: list(row.object_classes),
      keyTypes: list(row.key_types),
    },
  ])
  return `${header(['attributes.tsv'])}import type { AttributeEntry, AttributeFacts, Template } from '../attributes.js'
import type { CK_VERSION } from './structs.js'

/** The type of the value of every attribute as it is read. */
export interface AttributeTypes {
${attributes.map((row) => `${docOf(row)}  readonly ${row.name}: ${types(row.value_type).value}\n`).join('')}}

/** The attributes for which more is accepted than is read. */
export interface AttributeInputTypes {
${attributes
  .flatMap((row) => {
    const { input } = types(row.value_type)
    return input === undefined ? [] : [`  readonly ${row.name}: ${input}\n`]
  })
  .join('')}}

export type AttributeValueType =${union(attributes.map((row) => encoding(row.value_type)))}

export const ATTRIBUTES: Readonly<Record<keyof AttributeTypes, AttributeFacts>> = ${table(entries)}
`
}

/** `generated/attribute-usage.ts`: which class of object has which attribute, and the footnotes of the standard's tables. */
export function attributeUsageSource(): string {
  const known = new Set(attributes.map((row) => row.name))
  const usage = attributeUsage.map((row) => {
    if (!known.has(row.attribute)) throw new Error(`attribute_usage.tsv: no attribute ${row.attribute}`)
    return {
      attribute: row.attribute,
      objectClass: row.object_class,
      subtype: row.subtype || undefined,
      valueType: row.value_type,
      rules: list(row.rules).map(Number),
      source: row.source,
    }
  })
  return `${header(['attribute_usage.tsv', 'platform.json'])}import type { AttributeUsage } from '../attribute-usage.js'

export const ATTRIBUTE_USAGE: readonly AttributeUsage[] = ${rows(usage)}

export const ATTRIBUTE_RULES: Readonly<Record<number, string>> = ${table(Object.entries(platform.attributeRuleCodes))}
`
}
