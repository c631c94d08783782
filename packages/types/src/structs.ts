/**
 * The 97 structs: an interface each (their JavaScript shape; the rules stand at the top of `generated/structs.ts`), and the
 * fields and the layouts for the four ABIs as data.
 *
 * @module
 */
import type { AbiId } from './generated/platform.js'
import type { FieldNullable, FieldRole, StructName } from './generated/struct-table.js'
import type { ReleaseVersion } from './platform.js'

export type { FieldNullable, FieldRole, StructName } from './generated/struct-table.js'
export { STRUCT_NAMES, STRUCTS } from './generated/struct-table.js'
export type * from './generated/structs.js'

/** A field of a struct. Its companion fields are named, so that lengths can be computed. */
export interface StructField {
  readonly name: string
  readonly ctype: string
  /** `ctype` without its pointers. */
  readonly base: string
  readonly pointerDepth: number
  /** Length of an array that lies in the struct itself. */
  readonly arrayLength?: number
  readonly role: FieldRole
  readonly direction: 'in' | 'out' | 'inout'
  readonly struct?: string
  readonly padding?: string
  /** The constants that belong here: `group:scope`, `group:*` for any scope, empty for none. */
  readonly enum?: string
  readonly value?: string
  readonly special?: string
  readonly format?: string
  /** The field that holds the length of this one. */
  readonly length?: string
  readonly unit?: string
  readonly nullable?: FieldNullable
  /** The field, or fields, whose length this one is. */
  readonly of?: string
  /** The length that this field repeats in another unit. */
  readonly redundantWith?: string
  /** The name in the public-domain header. */
  readonly altName?: string
  readonly fixedLength?: number
  /** The length is behind a pointer. */
  readonly lengthIsPointer?: boolean
  /** The field that selects among {@link variants}. */
  readonly selector?: string
  readonly variants?: Readonly<Record<string, string>>
  /** The field of the enclosing parameter struct that holds the length. */
  readonly lengthOfParent?: string
  readonly values?: string
  /** There is no length field: the algorithm fixes the length. */
  readonly lengthImplicit?: boolean
  /** It is a property of the JavaScript object; false: derived from others. */
  readonly property: boolean
  /** The property may be absent. */
  readonly optional?: boolean
}

/** Size, alignment and offsets in bytes; offsets in the order of the fields. */
export interface StructLayout {
  readonly size: number
  readonly align: number
  readonly offsets: readonly number[]
}

export interface StructFacts {
  readonly name: StructName
  readonly since: ReleaseVersion
  readonly kind: 'general' | 'mechanism'
  readonly status?: 'deprecated'
  readonly replacedBy?: StructName
  readonly mechanisms?: readonly string[]
  readonly messageMechanisms?: readonly string[]
  readonly wrapMechanisms?: readonly string[]
  readonly legacyMechanisms?: readonly string[]
  readonly fields: readonly StructField[]
  readonly layout: Readonly<Record<AbiId, StructLayout>>
}
