import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the fact tables. */
export const DATA: string = fileURLToPath(new URL('../data', import.meta.url))

/** `packages/types/src/generated`, where this package's generated files go. */
export const GENERATED: string = fileURLToPath(new URL('../src/generated', import.meta.url))

export type AbiId = 'lp64' | 'ilp32' | 'llp64Packed1' | 'ilp32Packed1'
export type Row<Column extends string> = Readonly<Record<Column, string>>

/** Reads a tab-separated table with one header row; a row of another width than the header is an error. */
export function tsv<Column extends string>(name: string, columns: readonly Column[]): readonly Row<Column>[] {
  const [head = '', ...lines] = readFileSync(`${DATA}/${name}`, 'utf8').replace(/\n$/, '').split('\n')
  const names = head.split('\t')
  if (names.join() !== columns.join()) throw new Error(`${name}: columns are ${names}, expected ${columns}`)
  return lines.map((line, index) => {
    const cells = line.split('\t')
    if (cells.length !== names.length)
      throw new Error(`${name}:${index + 2}: ${cells.length} cells, not ${names.length}`)
    return Object.fromEntries(names.map((column, at) => [column, cells[at]])) as Row<Column>
  })
}

function json<T>(name: string): T {
  return JSON.parse(readFileSync(`${DATA}/${name}`, 'utf8')) as T
}

/** Splits a cell that holds a list; an empty cell is an empty list. */
export function list(cell: string, separator = ','): readonly string[] {
  return cell === '' ? [] : cell.split(separator)
}

export const constants = tsv('constants.tsv', [
  'group',
  'scope',
  'name',
  'value',
  'value32',
  'ctype',
  'since',
  'absent_in',
  'alias_of',
  'status',
  'later_value',
])
export const typedefs = tsv('types.tsv', [
  'name',
  'kind',
  'alias_of',
  'root',
  'size_64|size_32',
  'since',
  'constant_groups',
])
export const attributes = tsv('attributes.tsv', [
  'name',
  'value',
  'since',
  'alias_of',
  'value_type',
  'enum_group',
  'ctype',
  'der_content',
  'sensitive',
  'object_classes',
  'key_types',
  'source',
])
export const attributeUsage = tsv('attribute_usage.tsv', [
  'attribute',
  'object_class',
  'subtype',
  'value_type',
  'rules',
  'source',
])
export const mechanisms = tsv('mechanisms.tsv', [
  'name',
  'value',
  'since',
  'status',
  'alias_of',
  'functions',
  'limits',
  'functions_source',
  'param',
  'param_optional',
  'message_param',
  'wrap_param',
  'legacy_param',
  'param_source',
])
export const nss = tsv('vendor-nss.tsv', [
  'group',
  'name',
  'value',
  'alias_of',
  'status',
  'standard_value_if_name_conflicts',
])
export const divergences = tsv('divergences.tsv', ['kind', 'subject', 'standard', 'other', 'where', 'note'])

export interface ParameterRow {
  readonly name: string
  readonly specName?: string
  readonly ctype: string
  readonly base: string
  readonly pointerDepth: number
  readonly direction: 'in' | 'out' | 'inout'
  readonly role: string
  readonly nullable: string
  readonly length?: string
  readonly of?: string
  readonly maxLength?: string
  readonly enum?: string
  readonly struct?: string
  readonly arrayLength?: number
  readonly padding?: string
  readonly retainedByModule?: boolean
  readonly parameterMayBeWritten?: boolean
}

export interface FunctionRow {
  readonly name: string
  readonly since: string
  readonly category: string
  readonly index: Readonly<Record<string, number | null>>
  readonly offset: Readonly<Record<AbiId, number>>
  readonly returns: string
  readonly callableBeforeInitialize: boolean
  readonly legacy: boolean
  readonly needsSession: boolean
  readonly needsSlotId: boolean
  readonly login: string
  readonly blocksUnlessFlag: string | null
  readonly pendingInReturnList: boolean
  readonly twoCall: boolean
  readonly twoCallStyle: string | null
  readonly outputs: readonly {
    readonly buffer: string
    readonly length: string
    readonly unit: string
    readonly tooSmall: string
    readonly specSection52: boolean
  }[]
  readonly operation: {
    readonly kinds: readonly string[]
    readonly phase: string
    readonly cancelFlags?: readonly string[]
    readonly nullMechanismCancels?: boolean
  } | null
  readonly params: readonly ParameterRow[]
}

export interface FunctionListRow {
  readonly struct: string
  readonly since: string
  readonly functionCount: number
  readonly interfaceName: string
  readonly obtainedBy: readonly string[]
  readonly minVersion?: { readonly major: number; readonly minor: number }
  readonly versionWhenModuleIs3x?: { readonly major: number; readonly minor: number }
}

const functionFile = json<{ functionLists: readonly FunctionListRow[]; functions: readonly FunctionRow[] }>(
  'functions.json',
)
export const functions: readonly FunctionRow[] = functionFile.functions
export const functionLists: readonly FunctionListRow[] = functionFile.functionLists

export interface FunctionReturnValues {
  readonly universal: readonly string[]
  readonly universalNotFor: Readonly<Record<string, readonly string[]>>
  readonly anySessionFunction: readonly string[]
  readonly anySessionFunctionExcept: readonly string[]
  readonly anyTokenFunction: readonly string[]
  readonly anyTokenFunctionExcept: readonly string[]
  readonly anyUnsupportedFunction: readonly string[]
  readonly anyFunctionBeforeInitializeExcept: {
    readonly value: string
    readonly exceptFunctions: readonly string[]
  }
  readonly callbackOnly: readonly string[]
  readonly functions: Readonly<
    Record<
      string,
      {
        readonly listed: readonly string[]
        readonly addedAfter32?: readonly string[]
        readonly plus?: readonly string[]
      }
    >
  >
}
export const returnValues: FunctionReturnValues = json('functions_ckr.json')

export interface FieldRow {
  readonly name: string
  readonly ctype: string
  readonly base: string
  readonly pointerDepth: number
  readonly arrayLength: number | null
  readonly role: string
  readonly direction: 'in' | 'out' | 'inout'
  readonly struct?: string
  readonly padding?: string
  readonly enum?: string
  readonly value?: string
  readonly special?: string
  readonly format?: string
  readonly length?: string
  readonly unit?: string
  readonly nullable?: string
  readonly of?: string
  readonly redundantWith?: string
  readonly altName?: string
  readonly fixedLength?: number
  readonly lengthIsPointer?: boolean
  readonly selector?: string
  readonly variants?: Readonly<Record<string, string>>
  readonly lengthOfParent?: string
  readonly values?: string
  readonly lengthImplicit?: boolean
}

export interface StructRow {
  readonly name: string
  readonly since: string
  readonly kind: 'general' | 'mechanism'
  readonly status?: string
  readonly replacedBy?: string
  readonly mechanisms?: readonly string[]
  readonly messageMechanisms?: readonly string[]
  readonly wrapMechanisms?: readonly string[]
  readonly legacyMechanisms?: readonly string[]
  readonly fields: readonly FieldRow[]
  readonly layout: Readonly<
    Record<AbiId, { readonly size: number; readonly align: number; readonly offsets: readonly number[] }>
  >
}

export interface CallbackRow {
  readonly name: string
  readonly returns: string
  readonly params: readonly { readonly name: string; readonly ctype: string }[]
}

const structFile = json<{ callbacks: readonly CallbackRow[]; structs: readonly StructRow[] }>('structs.json')
export const structs: readonly StructRow[] = structFile.structs
export const callbacks: readonly CallbackRow[] = structFile.callbacks

export interface PlatformFacts {
  readonly abis: readonly {
    readonly id: AbiId
    readonly systems: readonly string[]
    readonly ulongSize: number
    readonly pointerSize: number
    readonly packing: 'natural' | 1
    readonly callingConvention: string
  }[]
  readonly vendorRanges: readonly { readonly group: string; readonly from: string; readonly symbol: string }[]
  readonly arrayAttributeBit: { readonly symbol: string; readonly value: string }
  readonly vendorBases: Readonly<Record<string, string>>
  readonly interfaceNames: { readonly standard: string; readonly vendorPrefix: string }
  readonly exportedSymbols: Readonly<Record<string, readonly string[]>>
  readonly versions: readonly { readonly name: string; readonly major: number; readonly minor: number }[]
  readonly attributeRuleCodes: Readonly<Record<string, string>>
}
export const platform: PlatformFacts = json('platform.json')
