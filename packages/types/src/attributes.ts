/**
 * The 160 attributes: types of their values, templates that are checked key by key, and the table.
 *
 * @module
 */
import type { AttributeInputTypes, AttributeTypes, AttributeValueType } from './generated/attributes.js'
import type { CK_VERSION } from './generated/structs.js'
import type { ReleaseVersion } from './platform.js'

export type { AttributeInputTypes, AttributeTypes, AttributeValueType } from './generated/attributes.js'
export { ATTRIBUTES } from './generated/attributes.js'

/** The name of an attribute of the standard. */
export type AttributeName = keyof AttributeTypes

/**
 * What reading the attribute gives.
 *
 * Booleans and numbers as such; text as string; bytes and big integers (unsigned, most significant byte first) as
 * `Uint8Array` that belongs to the caller; a date as `Date` at midnight UTC, null when it is empty; a version as
 * `{ major, minor }`; arrays of mechanisms as numbers; nested templates as entries.
 *
 * @example
 * ```ts
 * type Label = AttributeValue<'CKA_LABEL'> // string
 * ```
 */
export type AttributeValue<Name extends AttributeName> = AttributeTypes[Name]

/** What may be given for the attribute in a template: the same, and for nested templates either form of {@link Template}. */
export type AttributeInput<Name extends AttributeName> = Name extends keyof AttributeInputTypes
  ? AttributeInputTypes[Name]
  : AttributeTypes[Name]

/** Values for an attribute that is named by number: a vendor's, or one newer than this table. */
export type AttributeRawValue =
  | boolean
  | number
  | string
  | Uint8Array
  | Date
  | null
  | CK_VERSION
  | readonly number[]
  | readonly AttributeEntry[]

/**
 * One attribute of a template. By name the value is checked against the attribute; by number it is encoded as what it is
 * (boolean: CK_BBOOL, number: CK_ULONG, string: UTF-8, Uint8Array: as it is).
 */
export type AttributeEntry =
  | {
      readonly [Name in AttributeName]: { readonly type: Name; readonly value: AttributeInput<Name> }
    }[AttributeName]
  | { readonly type: number; readonly value: AttributeRawValue }

/** A template as an object, attribute by attribute. There is no `undefined` in it: to leave an attribute out, leave the key out. */
export type TemplateObject = { readonly [Name in AttributeName]?: AttributeInput<Name> }

/** A template: an object with the standard's names as keys, or entries in an order of one's own, vendor attributes included. */
export type Template = TemplateObject | readonly AttributeEntry[]

export interface AttributeFacts {
  readonly name: AttributeName
  readonly value: number
  readonly since: ReleaseVersion
  readonly aliasOf?: AttributeName
  /** How the value is encoded; `none` for CKA_VENDOR_DEFINED, which only begins a range. */
  readonly valueType: AttributeValueType
  /** Scopes of the constants it can hold: `group:scope`. */
  readonly enumGroups?: readonly string[]
  readonly ctype?: string
  /** What the DER in the bytes is. */
  readonly derContent?: string
  /** Whether the value is withheld when CKA_SENSITIVE is true or CKA_EXTRACTABLE is false. */
  readonly sensitive: 'yes' | 'no' | 'secretAndPrivateKeys'
  /** `CKO_*` or `CKO_*:subtype`; `storage` for all storage objects, `*` for all objects. */
  readonly objectClasses: readonly string[]
  readonly keyTypes: readonly string[]
}
