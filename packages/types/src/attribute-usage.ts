/**
 * Which class of object has which attribute, with the footnotes of the standard's attribute tables (v3.2, clause 4).
 * Not part of the main entry: few programs need it.
 *
 * @module
 */
export { ATTRIBUTE_RULES, ATTRIBUTE_USAGE } from './generated/attribute-usage.js'

/** An attribute of a class of objects. */
export interface AttributeUsage {
  readonly attribute: string
  /** `CKO_*`, `storage` for all storage objects, `*` for all objects. */
  readonly objectClass: string
  /** The key, certificate, feature or mechanism type it is limited to. */
  readonly subtype?: string
  readonly valueType: string
  /** Keys of {@link ATTRIBUTE_RULES}. */
  readonly rules: readonly number[]
  readonly source: string
}
