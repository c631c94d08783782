import {
  type AttributeEntry,
  type AttributeInput,
  type AttributeName,
  type AttributeValue,
  type CK_VERSION,
  CKA_LABEL,
  CKO_SECRET_KEY,
  type Template,
  type TemplateObject,
} from '../../src/index.js'
import { same } from './equal.js'

// Values have the type that the standard's table gives them.
same<AttributeValue<'CKA_LABEL'>, string>()
same<AttributeValue<'CKA_TOKEN'>, boolean>()
same<AttributeValue<'CKA_CLASS'>, number>()
same<AttributeValue<'CKA_MODULUS'>, Uint8Array>()
same<AttributeValue<'CKA_MODULUS_BITS'>, number>()
same<AttributeValue<'CKA_START_DATE'>, Date | null>()
same<AttributeValue<'CKA_VALIDATION_VERSION'>, CK_VERSION>()
same<AttributeValue<'CKA_ALLOWED_MECHANISMS'>, readonly number[]>()
same<AttributeValue<'CKA_HSS_LMS_TYPES'>, readonly number[]>()
same<AttributeValue<'CKA_WRAP_TEMPLATE'>, readonly AttributeEntry[]>()
same<AttributeValue<'CKA_DECAPSULATE_TEMPLATE'>, readonly AttributeEntry[]>()
same<AttributeValue<'CKA_VALUE'>, Uint8Array>()
same<AttributeValue<'CKA_VENDOR_DEFINED'>, never>()
same<AttributeInput<'CKA_WRAP_TEMPLATE'>, Template>()
same<AttributeInput<'CKA_LABEL'>, string>()
same<keyof TemplateObject, AttributeName>()

// What is read can be given again.
type Unassignable = {
  [Name in AttributeName]: AttributeValue<Name> extends AttributeInput<Name> ? never : Name
}[AttributeName]
same<Unassignable, never>()

export const good: Template = {
  CKA_CLASS: CKO_SECRET_KEY,
  CKA_LABEL: 'key',
  CKA_ID: Buffer.from([1]),
  CKA_END_DATE: new Date(Date.UTC(2030, 0, 1)),
  CKA_START_DATE: null,
  CKA_UNWRAP_TEMPLATE: { CKA_EXTRACTABLE: false, CKA_WRAP_TEMPLATE: [{ type: 'CKA_TOKEN', value: true }] },
}
export const entries: Template = [
  { type: 'CKA_LABEL', value: 'key' },
  { type: CKA_LABEL, value: 'key' },
  { type: 0x80000001, value: new Uint8Array(1) },
  { type: 0x80000002, value: true },
]

// @ts-expect-error a misspelt attribute
export const misspelt: Template = { CKA_LABLE: 'key' }
// @ts-expect-error a value of another type
export const wrongValue: Template = { CKA_LABEL: 1 }
// @ts-expect-error a value of another type, in an entry
export const wrongEntry: Template = [{ type: 'CKA_TOKEN', value: 'yes' }]
// @ts-expect-error a misspelt attribute in an entry
export const misspeltEntry: Template = [{ type: 'CKA_TOKN', value: true }]
// @ts-expect-error a wrong value in a nested template
export const nested: Template = { CKA_WRAP_TEMPLATE: { CKA_EXTRACTABLE: 'no' } }
// @ts-expect-error leaving an attribute out is not done by undefined: it would widen a search without a word
export const absent: Template = { CKA_ID: undefined }
// @ts-expect-error the start of the vendor range is no attribute
export const range: Template = { CKA_VENDOR_DEFINED: 1 }
// @ts-expect-error a date is not a string
export const date: Template = { CKA_END_DATE: '2030-01-01' }
