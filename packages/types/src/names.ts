import * as constants from './generated/constants.js'
import type { ConstantGroup, ConstantScope } from './generated/names.js'
import { ALIASES, NAMES, OTHER_SPELLINGS, OTHER_VALUES } from './generated/names.js'
import { VENDOR_RANGES } from './generated/platform.js'
import type { CKR } from './return-values.js'

export type { ConstantGroup, ConstantScope } from './generated/names.js'

/** Constants and what is known about their names: the standard's, or those that a vendor adds. */
export interface NameTable {
  /** Every name with its number, aliases included. */
  readonly values: Readonly<Record<string, number>>
  /** Canonical names by `group:scope`, or by `group` where they belong to every scope of it. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** Other names of the same number. */
  readonly aliases: Readonly<Record<string, string>>
  /** Numbers that some headers have for a name. They are decoded only. */
  readonly otherValues?: readonly (readonly [name: string, value: number])[]
  /** Misprinted names. They are understood, never produced. */
  readonly otherSpellings?: Readonly<Record<string, string>>
}

/** The names of PKCS#11 2.40 to 3.2. */
export const STANDARD_NAMES: NameTable = {
  values: constants,
  names: NAMES,
  aliases: ALIASES,
  otherValues: OTHER_VALUES,
  otherSpellings: OTHER_SPELLINGS,
}

const LABEL = /^(CK[A-Z]*)_(?:(VENDOR_DEFINED)\+)?0x([0-9A-F]+)$/i

/**
 * Resolves names of constants both ways. Tables given later add to the earlier ones and never change what those say.
 *
 * @example
 * ```ts
 * import { Names, STANDARD_NAMES } from '@tatsoi/types'
 * import { NSS_NAMES } from '@tatsoi/types/nss'
 *
 * const names = new Names(STANDARD_NAMES, NSS_NAMES)
 * names.nameOf('CKO', 0xce534353) // 'CKO_NSS_TRUST'
 * ```
 */
export class Names {
  readonly #tables: readonly NameIndex[]
  #byName: ReadonlyMap<string, number> | undefined

  constructor(...tables: readonly NameTable[]) {
    this.#tables = tables.map((table) => new NameIndex(table))
  }

  /**
   * The canonical name of a number, never an alias of it.
   *
   * Numbers that older headers have for a name (`CKR_PIN_TOO_WEAK` is 0x1C3 in p11-kit's) give that name too.
   * Without `scope` the number must mean one thing in the whole group: `nameOf('CKF', 1)` is undefined, because
   * CKF_RNG, CKF_TOKEN_PRESENT and others are 1; `nameOf('CKF', 1, 'token-info')` is `'CKF_RNG'`.
   *
   * @returns undefined when the number has no name there, or more than one.
   */
  nameOf(group: ConstantGroup | (string & {}), value: number, scope?: string): string | undefined {
    for (const table of this.#tables) {
      const found = new Set<string>()
      for (const names of table.scopes(group, scope)) {
        const first = names.get(value)?.[0]
        if (first !== undefined) found.add(first)
      }
      if (found.size > 1) return undefined
      const [name] = found
      if (name !== undefined) return name
    }
    return undefined
  }

  /** Every canonical name of a number in a group, or in one scope of it. */
  namesOf(group: ConstantGroup | (string & {}), value: number, scope?: string): readonly string[] {
    const scopes = this.#tables.flatMap((table) => table.scopes(group, scope))
    return [...new Set(scopes.flatMap((names) => names.get(value) ?? []))]
  }

  /**
   * The number of a name: canonical, alias, known misspelling, or a label made by {@link Names.labelOf}.
   *
   * @returns undefined when there is no such name.
   */
  numberOf(name: string): number | undefined {
    this.#byName ??= this.#indexNames()
    return this.#byName.get(name) ?? numberOfLabel(name)
  }

  /**
   * A name for any number, for messages and logs: the canonical name; from 0x80000000 on in groups that have a vendor
   * range `CKR_VENDOR_DEFINED+0x12`; else `CKR_0x000001FF`. {@link Names.numberOf} reads all of them.
   * 2^64, which stands for CK_UNAVAILABLE_INFORMATION, is called so in every group but CKR.
   */
  labelOf(group: ConstantGroup | (string & {}), value: number, scope?: string): string {
    const name = this.nameOf(group, value, scope)
    if (name !== undefined) return name
    if (value === constants.CK_UNAVAILABLE_INFORMATION && group !== 'CKR') return 'CK_UNAVAILABLE_INFORMATION'
    const range = vendorRange(group)
    // A module may return a number above 2^53, which comes as a bigint.
    if (range !== undefined && value >= range.from)
      return `${range.symbol}+0x${hex(typeof value === 'bigint' ? value - BigInt(range.from) : value - range.from)}`
    return `${group}_0x${hex(value).padStart(8, '0')}`
  }

  /**
   * The names of the flags that are set, in the order of their bits; bits without a name follow as one hexadecimal number.
   *
   * @throws {RangeError} when `flags` is no whole number.
   * @example
   * ```ts
   * names.flagNames('CKF:session-info', 6) // ['CKF_RW_SESSION', 'CKF_SERIAL_SESSION']
   * ```
   */
  flagNames(scope: ConstantScope | (string & {}), flags: number): readonly string[] {
    if (!Number.isInteger(flags) || flags < 0)
      throw new RangeError(`flags: not a whole number from 0 on: ${flags}`)
    const [group = '', inner] = scope.split(':')
    const values = new Map<number, string>()
    for (const names of this.#tables.flatMap((table) => table.scopes(group, inner))) {
      for (const [value, [name = '']] of names) if (value !== 0 && !values.has(value)) values.set(value, name)
    }
    let rest = BigInt(flags)
    const found: string[] = []
    for (const [value, name] of [...values].sort(([a], [b]) => a - b)) {
      const bits = BigInt(value)
      if ((BigInt(flags) & bits) !== bits) continue
      found.push(name)
      rest &= ~bits
    }
    return rest === 0n ? found : [...found, `0x${rest.toString(16).toUpperCase()}`]
  }

  #indexNames(): ReadonlyMap<string, number> {
    const map = new Map<string, number>()
    for (const { table } of this.#tables) {
      for (const [name, value] of Object.entries(table.values)) if (!map.has(name)) map.set(name, value)
    }
    for (const { table } of this.#tables) {
      for (const [spelling, name] of Object.entries(table.otherSpellings ?? {})) {
        const value = map.get(name)
        if (value !== undefined && !map.has(spelling)) map.set(spelling, value)
      }
    }
    return map
  }
}

type NamesByValue = ReadonlyMap<number, readonly string[]>

/** The numbers of one table, indexed when a group is first asked for. */
class NameIndex {
  readonly table: NameTable
  readonly #scopes = new Map<string, readonly NamesByValue[]>()

  constructor(table: NameTable) {
    this.table = table
  }

  /** What the numbers of a group mean: one map per scope. A list without a scope belongs to every scope of its group. */
  scopes(group: string, scope: string | undefined): readonly NamesByValue[] {
    const wanted = scope === undefined ? group : `${group}:${scope}`
    const known = this.#scopes.get(wanted)
    if (known !== undefined) return known
    const keys = Object.keys(this.table.names).filter(
      (key) => key === group || key === wanted || (scope === undefined && key.startsWith(`${group}:`)),
    )
    const maps = keys.map((key) => this.#index(key))
    this.#scopes.set(wanted, maps)
    return maps
  }

  #index(key: string): NamesByValue {
    const { names, values, otherValues = [] } = this.table
    const map = new Map<number, string[]>()
    for (const name of names[key] ?? []) {
      const value = values[name]
      if (value === undefined) throw new TypeError(`name table: ${name} of ${key} has no value`)
      const same = map.get(value)
      if (same === undefined) map.set(value, [name])
      else same.push(name)
    }
    for (const [name, value] of otherValues) {
      if (names[key]?.includes(name) && !map.has(value)) map.set(value, [name])
    }
    return map
  }
}

function vendorRange(group: string): { readonly from: number; readonly symbol: string } | undefined {
  return Object.hasOwn(VENDOR_RANGES, group) ? VENDOR_RANGES[group] : undefined
}

function hex(value: number | bigint): string {
  return typeof value === 'bigint' || Number.isInteger(value)
    ? BigInt(value).toString(16).toUpperCase()
    : String(value)
}

function numberOfLabel(label: string): number | undefined {
  const [, group = '', vendor, digits = ''] = LABEL.exec(label) ?? []
  if (digits === '') return undefined
  const offset = Number.parseInt(digits, 16)
  if (vendor === undefined) return offset
  const range = vendorRange(group)
  return range === undefined ? undefined : range.from + offset
}

const standard = new Names(STANDARD_NAMES)

/** {@link Names.nameOf} among the standard's names. */
export function nameOf(group: ConstantGroup, value: number, scope?: string): string | undefined {
  return standard.nameOf(group, value, scope)
}

/** {@link Names.numberOf} among the standard's names. */
export function valueOf(name: string): number | undefined {
  return standard.numberOf(name)
}

/** {@link Names.labelOf} among the standard's names. */
export function labelOf(group: ConstantGroup, value: number, scope?: string): string {
  return standard.labelOf(group, value, scope)
}

/** {@link Names.flagNames} among the standard's names. */
export function flagNames(scope: ConstantScope, flags: number): readonly string[] {
  return standard.flagNames(scope, flags)
}

/** The name of a return value; a vendor's is `CKR_VENDOR_DEFINED+0x…`, an unknown one `CKR_0x…`. */
export function ckrName(rv: number): CKR {
  return standard.labelOf('CKR', rv) as CKR
}

/** The name of a mechanism type, in the manner of {@link ckrName}. */
export function ckmName(type: number): string {
  return standard.labelOf('CKM', type)
}

/** The name of an attribute type, in the manner of {@link ckrName}. */
export function ckaName(type: number): string {
  return standard.labelOf('CKA', type)
}

/** The name of an object class, in the manner of {@link ckrName}. */
export function ckoName(objectClass: number): string {
  return standard.labelOf('CKO', objectClass)
}

/** The name of a key type, in the manner of {@link ckrName}. */
export function ckkName(keyType: number): string {
  return standard.labelOf('CKK', keyType)
}
