import { header } from './emit.js'
import { Hex, literal, quoted, table, union } from './literal.js'
import { constants, divergences, nss } from './tables.js'

/** Number and name divergences of one kind, spread over the subjects that a row names. */
function divergent(kind: string): readonly { readonly name: string; readonly other: string }[] {
  return divergences
    .filter((row) => row.kind === kind)
    .flatMap((row) => row.subject.split(',').map((name) => ({ name, other: row.other })))
}

/** `generated/names.ts`: the names of every scope, aliases apart, and the other numbers and spellings met in the field. */
export function namesSource(): string {
  const scopes = new Map<string, string[]>()
  const aliases: Record<string, string> = {}
  const byName = new Map(constants.map((row) => [row.name, row]))
  for (const row of constants) {
    const scope = `${row.group}:${row.scope}`
    if (!scopes.has(scope)) scopes.set(scope, [])
    if (row.alias_of === '') scopes.get(scope)?.push(row.name)
    else {
      if (byName.get(row.alias_of)?.value !== row.value)
        throw new Error(`${row.name} is no alias of ${row.alias_of}`)
      aliases[row.name] = row.alias_of
    }
  }

  const otherValues: [string, Hex][] = []
  const later = constants
    .filter((row) => row.later_value !== '')
    .map((row) => ({ name: row.name, other: row.later_value }))
  for (const { name, other } of [...divergent('constant-value'), ...later]) {
    const standard = byName.get(name)
    if (standard === undefined) throw new Error(`divergences.tsv: no constant ${name}`)
    const taken = constants.find(
      (row) => row.group === standard.group && row.scope === standard.scope && row.value === other,
    )
    if (taken !== undefined) throw new Error(`${other} of ${name} is ${taken.name}`)
    if (!otherValues.some(([known, value]) => known === name && value.value === other))
      otherValues.push([name, new Hex(other)])
  }

  const misspelt = divergent('mechanism-name').filter(
    (row) => /^CK\w+$/.test(row.other) && !byName.has(row.other),
  )

  return `${header(['constants.tsv', 'divergences.tsv'])}/** A group of constants: the part of the name before the first underscore. */
export type ConstantGroup =${union(constants.map((row) => row.group))}

/** A group and a scope in it: the constants that one type, or one flags field, can hold. */
export type ConstantScope =${union(constants.map((row) => `${row.group}:${row.scope}`))}

/** Canonical names by scope, in the order of their values. */
export const NAMES: Readonly<Record<ConstantScope, readonly string[]>> = ${table(scopes)}

/** Other names that the headers have for the same number: deprecated, misspelt or renamed. */
export const ALIASES: Readonly<Record<string, string>> = ${table(Object.entries(aliases))}

/** Numbers that some headers and modules have for a standard name. They are decoded, and never sent. */
export const OTHER_VALUES: readonly (readonly [name: string, value: number])[] = [
${otherValues.map((entry) => `  ${literal(entry)},\n`).join('')}]

/** Names printed wrongly somewhere, and what they mean. */
export const OTHER_SPELLINGS: Readonly<Record<string, string>> = ${table(misspelt.map((row) => [row.other, row.name]))}

/** Names of return values that are in the standard's headers. */
export type CkrName =${union(constants.filter((row) => row.group === 'CKR').map((row) => row.name))}
`
}

/** `generated/nss-constants.ts`: the constants that NSS defines above the standard ones. */
export function nssConstantsSource(): string {
  let source = header(
    ['vendor-nss.tsv'],
    [
      '',
      'Five names are those of other, standard constants (CKA_TRUST_SERVER_AUTH and its like): this file has the value that NSS',
      'gives them. The unambiguous name is CKA_NSS_TRUST_*.',
    ],
  )
  let section = ''
  for (const row of nss) {
    if (row.group !== section) source += `${section === '' ? '' : '\n'}// ${row.group}\n`
    section = row.group
    source += `export const ${row.name} = ${row.value}${row.group === 'CKM' ? ' as const' : ''}\n`
  }
  return source
}

/** `generated/nss-names.ts`: which of them are canonical and which are other names of one. */
export function nssNamesSource(): string {
  const groups = new Map<string, string[]>()
  const aliases: [string, string][] = []
  const value = new Map(nss.map((row) => [row.name, row.value]))
  for (const row of nss) {
    if (!groups.has(row.group)) groups.set(row.group, [])
    if (row.alias_of === '') groups.get(row.group)?.push(row.name)
    else {
      if (value.get(row.alias_of) !== row.value) throw new Error(`${row.name} is no alias of ${row.alias_of}`)
      aliases.push([row.name, row.alias_of])
    }
  }
  return `${header(['vendor-nss.tsv'])}/** Canonical names by group, in the order of their values. */
export const NSS_NAMES_BY_GROUP: Readonly<Record<string, readonly string[]>> = ${table(groups)}

/** Other names of the same numbers. */
export const NSS_ALIASES: Readonly<Record<string, string>> = ${table(aliases)}

/** Names of return values that NSS adds. */
export type NssCkrName =${[
    ...(groups.get('CKR') ?? []),
    ...aliases.map(([name]) => name).filter((name) => name.startsWith('CKR_')),
  ]
    .map((name) => `\n  | ${quoted(name)}`)
    .join('')}
`
}
