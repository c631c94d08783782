import { header } from './emit.js'
import { Hex, literal, rows, table, union } from './literal.js'
import { callbacks, list, platform, typedefs } from './tables.js'

/** `generated/platform.ts`: ABIs, versions, interface names, vendor ranges, C types. */
export function platformSource(): string {
  const types = typedefs.map((row): [string, unknown] => [
    row.name,
    {
      kind: row.kind,
      aliasOf: row.alias_of || undefined,
      root: row.root,
      since: row.since,
      constants: list(row.constant_groups),
    },
  ])
  return `${header(['platform.json', 'types.tsv', 'structs.json'])}import type { AbiFacts, CallbackFacts, CTypeFacts, Version } from '../platform.js'

export type AbiId =${union(platform.abis.map((abi) => abi.id))}

export const ABI_TABLE: Readonly<Record<AbiId, AbiFacts>> = ${table(platform.abis.map(({ id, ...facts }) => [id, { id, ...facts }]))}

export const VERSIONS: readonly (Version & { readonly name: string })[] = ${rows(platform.versions)}

export const STANDARD_INTERFACE_NAME = ${literal(platform.interfaceNames.standard)}

export const VENDOR_INTERFACE_PREFIX = ${literal(platform.interfaceNames.vendorPrefix)}

export const EXPORTED_SYMBOLS: Readonly<Record<'v2' | 'v3', readonly string[]>> = ${table(Object.entries(platform.exportedSymbols))}

export const VENDOR_RANGES: Readonly<Record<string, { readonly from: number; readonly symbol: string }>> = ${table(
    platform.vendorRanges.map(({ group, from, symbol }) => [group, { from: new Hex(from), symbol }]),
  )}

export const VENDOR_BASES: Readonly<Record<string, number>> = ${table(
    Object.entries(platform.vendorBases).map(([vendor, base]) => [vendor, new Hex(base)]),
  )}

export const C_TYPES: Readonly<Record<string, CTypeFacts>> = ${table(types)}

export const CALLBACKS: Readonly<Record<string, CallbackFacts>> = ${table(callbacks.map(({ name, ...facts }) => [name, facts]))}
`
}
