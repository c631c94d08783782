import { header } from './emit.js'
import { Hex, jsonRows, quoted, union } from './literal.js'
import { list, mechanisms, structs } from './tables.js'

type MechanismRow = (typeof mechanisms)[number]

const isStruct = (name: string) => structs.some((struct) => struct.name === name)

/** The parameter of a mechanism as data: what kind it is, and what is known about it. */
function parameterFacts(param: string): object {
  const [kind = '', ...rest] = param.split(':')
  if (isStruct(param)) return { kind: 'struct', struct: param }
  if (kind === 'ulong' || kind === 'byte' || kind === 'handle') return { kind, ctype: rest[0] }
  if (kind === 'bytes')
    return { kind, meaning: rest[0], length: rest[1] === undefined ? undefined : Number(rest[1]) }
  if (kind === 'none' || kind === 'unspecified' || kind === 'unknown') return { kind }
  if (kind === 'n/a') return { kind: 'range' }
  throw new Error(`mechanisms.tsv: no rule for the parameter ${param}`)
}

function parameterType(param: string): string {
  const kind = param.split(':')[0] ?? ''
  if (isStruct(param)) return param
  if (kind === 'none') return 'undefined'
  if (kind === 'ulong' || kind === 'byte') return 'number'
  if (kind === 'handle') return 'ObjectHandleLike'
  return 'Uint8Array'
}

/** Everything that may stand as `parameter`, and whether it may be left out. */
function parameterOf(row: MechanismRow): { readonly type: string; readonly optional: boolean } {
  const types = [row.param, row.wrap_param, row.legacy_param]
    .filter((param) => param !== '')
    .map(parameterType)
  const unsure = row.param === 'unspecified' || row.param === 'unknown'
  return {
    type: [...new Set(types)].join(' | '),
    optional: row.param === 'none' || row.param_optional === 'yes' || unsure,
  }
}

function member(names: readonly string[], type: string, optional: boolean): string {
  const either = names.map((name) => `\n        | typeof ${name}\n        | ${quoted(name)}`).join('')
  const parameter =
    type === 'undefined'
      ? 'parameter?: undefined'
      : `parameter${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''}`
  // Two structs with the same properties cannot be told apart by the object: the caller may say which is meant.
  const structs = type.split(' | ').filter((part) => part.startsWith('CK_'))
  const which =
    structs.length > 1
      ? `\n      readonly parameterType?: ${structs.map((struct) => `'${struct}'`).join(' | ')} | undefined`
      : ''
  return `\n  | {\n      readonly mechanism:${either}\n      readonly ${parameter}${which}\n    }`
}

/** `generated/mechanisms.ts`: the discriminated union. Types only. */
export function mechanismTypesSource(): string {
  const known = mechanisms.filter((row) => row.param !== 'n/a')
  const members = new Map<string, { type: string; optional: boolean; names: string[] }>()
  for (const row of known) {
    const { type, optional } = parameterOf(row)
    const key = `${type}${optional ? '?' : ''}`
    const found = members.get(key) ?? { type, optional, names: [] }
    found.names.push(row.name)
    members.set(key, found)
  }
  const used = [
    ...new Set(known.flatMap((row) => [row.param, row.wrap_param, row.legacy_param, row.message_param])),
  ]
  const message = known.filter((row) => row.message_param !== '')
  return `${header(['mechanisms.tsv'])}import type { ObjectHandleLike } from '../handles.js'
import type * as constants from './constants.js'
import type {
${used
  .filter(isStruct)
  .sort()
  .map((name) => `  ${name},\n`)
  .join('')}} from './structs.js'

/** The type of the parameter of every mechanism, by name; undefined for none. */
export interface MechanismParameters {
${known
  .map((row) => {
    const { type, optional } = parameterOf(row)
    return `  readonly ${row.name}: ${type}${optional && type !== 'undefined' ? ' | undefined' : ''}\n`
  })
  .join('')}}

/** The type of the parameter that goes with every single message, for mechanisms that have one. */
export interface MessageParameters {
${message.map((row) => `  readonly ${row.name}: ${row.message_param}\n`).join('')}}

/** A mechanism of the standard with its parameter, by number or by name. */
export type StandardMechanism =${[...members.values()].map(({ names, type, optional }) => member(names, type, optional)).join('')}

/** Mechanisms whose parameters come with the messages; \`C_Message*Init\` takes them without one. */
export type MessageInitMechanism =${member(
    message.map((row) => row.name),
    'undefined',
    true,
  )}
`.replace(/typeof CKM_/g, 'typeof constants.CKM_')
}

/** `generated/mechanism-table.ts`: the mechanisms as data. */
export function mechanismTableSource(): string {
  const entries = mechanisms.map((row): [string, object] => {
    const limits = list(row.limits).map((limit) => limit.split(':') as [string, string])
    return [
      row.name,
      {
        name: row.name,
        value: new Hex(row.value),
        since: row.since,
        status: row.status || undefined,
        aliasOf: row.alias_of || undefined,
        functions: list(row.functions),
        limits: limits.length === 0 ? undefined : Object.fromEntries(limits),
        parameter: parameterFacts(row.param),
        parameterOptional: row.param_optional === 'yes' ? true : undefined,
        messageParameter: row.message_param || undefined,
        wrapParameter: row.wrap_param || undefined,
        legacyParameter: row.legacy_param || undefined,
      },
    ]
  })
  const limits = mechanisms.flatMap((row) => list(row.limits).map((limit) => limit.split(':')[1] ?? ''))
  return `${header(['mechanisms.tsv'])}import { lazyTable } from '../lazy-table.js'
import type { MechanismFacts } from '../mechanisms.js'

export type MechanismName =${union(mechanisms.map((row) => row.name))}

/** What a mechanism can be used for; the names are those of the operations, not of the flags of \`CK_MECHANISM_INFO\`. */
export type MechanismFunction =${union(mechanisms.flatMap((row) => list(row.functions)))}

export type MechanismLimit =${union(limits)}

export const MECHANISMS: Readonly<Record<MechanismName, MechanismFacts>> = lazyTable<MechanismName, MechanismFacts>(${jsonRows(entries)})
`
}
