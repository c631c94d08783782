import * as P from '@tatsoi/types'
import {
  type AttributeData,
  type Attributes,
  attributeFacts,
  boolOf,
  bytesOf,
  encodeAttribute,
  ulongOf,
} from './attributes.js'
import { attributesOfKey, keyObjectOf } from './key-objects.js'
import { check, fail } from './return-value.js'

/** How an object comes to be: what its template may and must have depends on it (footnotes 1 to 6 of v3.2, clause 4.2, table 11). */
export type Origin = 'create' | 'generate' | 'unwrap' | 'derive'

const VENDOR_DEFINED = 0x8000_0000

/** Set by the token and by nobody else. */
const TOKENS_OWN: ReadonlySet<number> = new Set([
  P.CKA_LOCAL,
  P.CKA_KEY_GEN_MECHANISM,
  P.CKA_ALWAYS_SENSITIVE,
  P.CKA_NEVER_EXTRACTABLE,
  P.CKA_UNIQUE_ID,
])

/** A key's own numbers: given to C_CreateObject, made by everything else. */
const MATERIAL: ReadonlySet<number> = new Set([
  P.CKA_VALUE,
  P.CKA_MODULUS,
  P.CKA_PRIVATE_EXPONENT,
  P.CKA_PRIME_1,
  P.CKA_PRIME_2,
  P.CKA_EXPONENT_1,
  P.CKA_EXPONENT_2,
  P.CKA_COEFFICIENT,
  P.CKA_EC_POINT,
])

/** What C_CreateObject must be given, by class and by key or certificate type (`*`: whatever type). */
export const REQUIRED_TO_CREATE: Readonly<Record<string, readonly number[]>> = {
  'CKO_CERTIFICATE:*': [P.CKA_CERTIFICATE_TYPE],
  'CKO_CERTIFICATE:CKC_X_509': [P.CKA_SUBJECT],
  'CKO_PUBLIC_KEY:*': [P.CKA_KEY_TYPE],
  'CKO_PUBLIC_KEY:CKK_RSA': [P.CKA_MODULUS, P.CKA_PUBLIC_EXPONENT],
  'CKO_PUBLIC_KEY:CKK_EC': [P.CKA_EC_PARAMS, P.CKA_EC_POINT],
  'CKO_PUBLIC_KEY:CKK_EC_EDWARDS': [P.CKA_EC_PARAMS, P.CKA_EC_POINT],
  'CKO_PUBLIC_KEY:CKK_EC_MONTGOMERY': [P.CKA_EC_PARAMS, P.CKA_EC_POINT],
  'CKO_PRIVATE_KEY:*': [P.CKA_KEY_TYPE],
  'CKO_PRIVATE_KEY:CKK_RSA': [P.CKA_MODULUS, P.CKA_PRIVATE_EXPONENT],
  'CKO_PRIVATE_KEY:CKK_EC': [P.CKA_EC_PARAMS, P.CKA_VALUE],
  'CKO_PRIVATE_KEY:CKK_EC_EDWARDS': [P.CKA_EC_PARAMS, P.CKA_VALUE],
  'CKO_PRIVATE_KEY:CKK_EC_MONTGOMERY': [P.CKA_EC_PARAMS, P.CKA_VALUE],
  'CKO_SECRET_KEY:*': [P.CKA_KEY_TYPE, P.CKA_VALUE],
}

export function classOf(attributes: Attributes): number {
  return ulongOf(attributes, P.CKA_CLASS) ?? fail(P.CKR_TEMPLATE_INCOMPLETE)
}

function typeName(attributes: Attributes, objectClass: string): string {
  if (objectClass === 'CKO_CERTIFICATE')
    return P.nameOf('CKC', ulongOf(attributes, P.CKA_CERTIFICATE_TYPE) ?? -1) ?? ''
  return P.nameOf('CKK', ulongOf(attributes, P.CKA_KEY_TYPE) ?? -1) ?? ''
}

function isKey(objectClass: number): boolean {
  return [P.CKO_PUBLIC_KEY, P.CKO_PRIVATE_KEY, P.CKO_SECRET_KEY].includes(
    objectClass as typeof P.CKO_SECRET_KEY,
  )
}

/** Rejects what may not be in the template of an object of this origin. */
export function checkTemplate(template: Attributes, origin: Origin): void {
  for (const type of template.keys()) {
    check(!TOKENS_OWN.has(type), P.CKR_ATTRIBUTE_READ_ONLY)
    if (origin !== 'create') check(!MATERIAL.has(type), P.CKR_TEMPLATE_INCONSISTENT)
  }
  if (origin === 'create') check(!template.has(P.CKA_MODULUS_BITS), P.CKR_ATTRIBUTE_READ_ONLY)
}

/** Every attribute must be one that objects of this class can have. */
function checkClass(attributes: Attributes): void {
  const objectClass = P.nameOf('CKO', classOf(attributes), 'object-class')
  check(objectClass !== undefined, P.CKR_ATTRIBUTE_VALUE_INVALID)
  for (const type of attributes.keys()) {
    if (type >= VENDOR_DEFINED) continue
    const classes = attributeFacts(type)?.objectClasses ?? []
    const fits = classes.some((one) => one === '*' || one === 'storage' || one.split(':')[0] === objectClass)
    check(fits || classes.length === 0, P.CKR_TEMPLATE_INCONSISTENT)
  }
}

/** Checks a C_CreateObject template: complete, and a key that is one. */
export function checkCreate(template: Attributes): void {
  checkTemplate(template, 'create')
  checkClass(template)
  const objectClass = P.nameOf('CKO', classOf(template), 'object-class') as string
  for (const key of [`${objectClass}:*`, `${objectClass}:${typeName(template, objectClass)}`]) {
    for (const type of REQUIRED_TO_CREATE[key] ?? []) check(template.has(type), P.CKR_TEMPLATE_INCOMPLETE)
  }
  const value = classOf(template)
  if (value === P.CKO_PUBLIC_KEY || value === P.CKO_PRIVATE_KEY) keyObjectOf(template)
  if (value === P.CKO_SECRET_KEY) {
    const bytes = bytesOf(template, P.CKA_VALUE) as Buffer
    const aes = ulongOf(template, P.CKA_KEY_TYPE) === P.CKK_AES
    check(bytes.length > 0 && (!aes || [16, 24, 32].includes(bytes.length)), P.CKR_ATTRIBUTE_VALUE_INVALID)
    const length = ulongOf(template, P.CKA_VALUE_LEN)
    check(length === undefined || length === bytes.length, P.CKR_TEMPLATE_INCONSISTENT)
  }
}

const EMPTY = Buffer.alloc(0)

/** Fills in what the template left out, with the defaults of the standard and, where it leaves them open, of this token. */
export function withDefaults(
  template: Attributes,
  origin: Origin,
  privateByDefault: boolean,
  mechanism?: number,
): Attributes {
  const objectClass = classOf(template)
  const attributes: Attributes = new Map(template)
  const put = (type: number, value: boolean | number | Buffer): void => {
    if (!attributes.has(type)) attributes.set(type, encodeAttribute(type, value))
  }
  const secret = objectClass === P.CKO_SECRET_KEY || objectClass === P.CKO_PRIVATE_KEY
  put(P.CKA_TOKEN, false)
  put(P.CKA_PRIVATE, secret && privateByDefault)
  put(P.CKA_LABEL, EMPTY)
  put(P.CKA_MODIFIABLE, true)
  put(P.CKA_COPYABLE, true)
  put(P.CKA_DESTROYABLE, true)
  if (objectClass === P.CKO_DATA) {
    for (const type of [P.CKA_APPLICATION, P.CKA_OBJECT_ID, P.CKA_VALUE]) put(type, EMPTY)
  }
  if (objectClass === P.CKO_CERTIFICATE) {
    for (const type of [P.CKA_ID, P.CKA_ISSUER, P.CKA_SERIAL_NUMBER, P.CKA_VALUE]) put(type, EMPTY)
    put(P.CKA_TRUSTED, false)
    put(P.CKA_CERTIFICATE_CATEGORY, P.CK_CERTIFICATE_CATEGORY_UNSPECIFIED)
  }
  if (!isKey(objectClass)) return attributes
  put(P.CKA_ID, EMPTY)
  put(P.CKA_START_DATE, EMPTY)
  put(P.CKA_END_DATE, EMPTY)
  const keyType = ulongOf(attributes, P.CKA_KEY_TYPE)
  put(P.CKA_DERIVE, keyType !== P.CKK_RSA)
  put(P.CKA_LOCAL, origin === 'generate')
  put(P.CKA_KEY_GEN_MECHANISM, origin === 'generate' ? (mechanism as number) : P.CK_UNAVAILABLE_INFORMATION)
  const rsa = keyType === P.CKK_RSA
  const kem = keyType === P.CKK_ML_KEM || rsa || keyType === P.CKK_EC
  if (objectClass === P.CKO_PUBLIC_KEY) {
    put(P.CKA_SUBJECT, EMPTY)
    put(P.CKA_ENCRYPT, rsa)
    put(P.CKA_WRAP, rsa)
    put(P.CKA_VERIFY, keyType !== P.CKK_EC_MONTGOMERY && keyType !== P.CKK_ML_KEM)
    put(P.CKA_VERIFY_RECOVER, rsa)
    put(P.CKA_TRUSTED, false)
    put(P.CKA_ENCAPSULATE, kem)
  }
  if (objectClass === P.CKO_PRIVATE_KEY) {
    put(P.CKA_SUBJECT, EMPTY)
    put(P.CKA_DECRYPT, rsa)
    put(P.CKA_UNWRAP, rsa)
    put(P.CKA_SIGN, keyType !== P.CKK_EC_MONTGOMERY && keyType !== P.CKK_ML_KEM)
    put(P.CKA_SIGN_RECOVER, rsa)
    put(P.CKA_ALWAYS_AUTHENTICATE, false)
    put(P.CKA_DECAPSULATE, kem)
  }
  if (objectClass === P.CKO_SECRET_KEY) {
    for (const type of [P.CKA_ENCRYPT, P.CKA_DECRYPT, P.CKA_SIGN, P.CKA_VERIFY, P.CKA_WRAP, P.CKA_UNWRAP])
      put(type, true)
    put(P.CKA_TRUSTED, false)
    const value = bytesOf(attributes, P.CKA_VALUE)
    if (value !== undefined) put(P.CKA_VALUE_LEN, value.length)
  }
  if (secret) {
    put(P.CKA_SENSITIVE, objectClass === P.CKO_PRIVATE_KEY)
    put(P.CKA_EXTRACTABLE, objectClass === P.CKO_SECRET_KEY)
    put(P.CKA_WRAP_WITH_TRUSTED, false)
    const own = origin === 'generate'
    put(P.CKA_ALWAYS_SENSITIVE, own && boolOf(attributes, P.CKA_SENSITIVE))
    put(P.CKA_NEVER_EXTRACTABLE, own && !boolOf(attributes, P.CKA_EXTRACTABLE))
  }
  if (objectClass !== P.CKO_SECRET_KEY) {
    const derived = attributesOfKey(keyObjectOf(attributes))
    for (const type of [P.CKA_PUBLIC_KEY_INFO, P.CKA_MODULUS_BITS]) {
      const data = derived.get(type)
      if (data !== undefined && !attributes.has(type)) attributes.set(type, data)
    }
  }
  return attributes
}

/** Modifiable after the object was made (footnote 8). */
const MODIFIABLE: ReadonlySet<number> = new Set([
  P.CKA_LABEL,
  P.CKA_ID,
  P.CKA_START_DATE,
  P.CKA_END_DATE,
  P.CKA_SUBJECT,
  P.CKA_DERIVE,
  P.CKA_ENCRYPT,
  P.CKA_DECRYPT,
  P.CKA_SIGN,
  P.CKA_SIGN_RECOVER,
  P.CKA_VERIFY,
  P.CKA_VERIFY_RECOVER,
  P.CKA_WRAP,
  P.CKA_UNWRAP,
  P.CKA_ENCAPSULATE,
  P.CKA_DECAPSULATE,
  P.CKA_ALWAYS_AUTHENTICATE,
  P.CKA_APPLICATION,
  P.CKA_ISSUER,
  P.CKA_SERIAL_NUMBER,
])

/** Can be chosen anew in a copy (clause 5.7.2). */
const COPY_CHOOSES: ReadonlySet<number> = new Set([
  P.CKA_TOKEN,
  P.CKA_PRIVATE,
  P.CKA_MODIFIABLE,
  P.CKA_COPYABLE,
  P.CKA_DESTROYABLE,
])

/** Applies a change to an object's attributes. @throws ReturnValue CKR_ATTRIBUTE_READ_ONLY and others, before anything is changed */
export function checkChange(
  attributes: Attributes,
  change: Attributes,
  copying: boolean,
  soLoggedIn: boolean,
): void {
  for (const [type, data] of change) {
    if (type >= VENDOR_DEFINED || MODIFIABLE.has(type)) continue
    if (copying && COPY_CHOOSES.has(type)) continue
    const before = boolOf(attributes, type)
    const after = (data as Buffer)[0] === 1
    // Footnotes 11 and 12: these go one way only.
    const oneWay =
      type === P.CKA_SENSITIVE || type === P.CKA_WRAP_WITH_TRUSTED
        ? !before || after
        : type === P.CKA_EXTRACTABLE
          ? before || !after
          : type === P.CKA_COPYABLE || type === P.CKA_DESTROYABLE
            ? before || !after
            : type === P.CKA_TRUSTED
              ? soLoggedIn
              : type === P.CKA_VALUE && classOf(attributes) === P.CKO_DATA
    check(oneWay && attributes.has(type), P.CKR_ATTRIBUTE_READ_ONLY)
  }
}

/** What C_GetAttributeValue may show of an attribute. */
export function shownAttribute(
  attributes: Attributes,
  type: number,
): AttributeData | 'sensitive' | undefined {
  const data = attributes.get(type)
  if (data === undefined) return undefined
  const sensitive = attributeFacts(type)?.sensitive
  const objectClass = ulongOf(attributes, P.CKA_CLASS)
  const secret = objectClass === P.CKO_SECRET_KEY || objectClass === P.CKO_PRIVATE_KEY
  const withheld = sensitive === 'yes' || (sensitive === 'secretAndPrivateKeys' && secret)
  if (!withheld || !secret) return data
  const open = !boolOf(attributes, P.CKA_SENSITIVE) && boolOf(attributes, P.CKA_EXTRACTABLE, true)
  return open ? data : 'sensitive'
}
