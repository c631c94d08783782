import { type FieldRow, type StructRow, structs } from './tables.js'

/**
 * The rules by which a C struct becomes a JavaScript object. They are printed at the top of `generated/structs.ts`, and the
 * codecs of the core package are generated from {@link shapeOf}, so the types and the bytes cannot disagree.
 */
export const RULES: readonly string[] = [
  'From C structs to JavaScript objects:',
  '',
  ' 1. A property has the name of the field. An absent (undefined) property is a NULL pointer of length 0, or CK_INVALID_HANDLE.',
  ' 2. A length field (role length, lengthPtr) is not a property: it is the length of what it measures, in its unit (bytes, bits',
  '    = 8 x bytes, elements). Fields that share one length must be of one length. A length of something that JavaScript',
  '    cannot measure (the private data behind a handle) stays a number. Where the unit is disputed (the nonce of',
  '    ChaCha20-Poly1305: bits in the text, bytes in modules) it is bytes, and an optional number can say 8 x that.',
  ' 3. A field that repeats a length (redundantWith: ulIvBits) is an optional number; left out, it is 8 x the bytes.',
  ' 4. Pointer and length, or pointer and fixed or implicit length, to bytes: Uint8Array. CStrings: string. utf8 (passwords):',
  '    string, or the bytes of it. Byte arrays in the struct: Uint8Array of exactly that length. Padded text: string without',
  '    the padding.',
  ' 5. CK_BBOOL: boolean. CK_ULONG, enum, flags, CK_BYTE: number; the comment names the constants that belong there.',
  ' 6. Struct, or pointer to one: nested object. Pointer to many: array. Attributes: Template. CK_MECHANISM: Mechanism.',
  ' 7. Handles: ObjectHandleLike. Slot ids: number. Addresses of C functions: number.',
  ' 8. Direction out: optional, because the module fills it in; but bytes with a length of their own are room that the caller',
  '    gives, so they are required. Direction inout bytes: what the module wrote is copied into the same Uint8Array.',
  '    An absent out field is not NULL for that: the codec makes room, unless the standard forbids it (mustBeNullForDhVariant,',
  '    ifNoIv). Structs of kind general are results: all their fields are present, but for handles and bytes that may be none.',
  ' 9. A pointer that may be NULL is optional where the standard gives an empty value a meaning (AAD, context, salt ...), and',
  '    required where forgetting it would be a mistake (IV, nonce, public data ...); there, an empty Uint8Array is allowed.',
  '10. A field whose value is fixed is optional. Mutex callbacks are not properties: JavaScript cannot lock for a module.',
  '    pReserved of CK_C_INITIALIZE_ARGS is a string (passed as UTF-8 with a final NUL: NSS takes its configuration so) or bytes.',
]

/** The unit of a length on which the text of the standard and the modules disagree. */
export const DISPUTED_UNIT = 'bits-per-spec-text;bytes-in-NSS'

/** What a property of a struct is in JavaScript, and all that a codec must know about it beside the field itself. */
export interface FieldShape {
  readonly field: FieldRow
  /** What a codec writes where the property is absent, or is none: the length of what it measures, a length again, or NULL. */
  readonly property: boolean
  readonly derived?: 'length' | 'redundant' | 'callback'
  /** TypeScript source of the property's type. */
  readonly type?: string
  readonly optional?: boolean
}

export interface StructShape {
  readonly struct: StructRow
  readonly fields: readonly FieldShape[]
}

/** Bytes, text and arrays for which the standard gives "none" a meaning. Everything else that is measured is required. */
const MAY_BE_ABSENT = new Set([
  // data of the caller's own that an algorithm mixes in, if there is any
  '*.pAAD',
  '*.pContext',
  '*.pContextData',
  '*.pInfo',
  '*.pSharedData',
  '*.pOtherInfo',
  '*.pSourceData',
  '*.pExtraData',
  '*.pAdditionalDerivedKeys',
  '*.pPrfData',
  // ulSaltType says that there is no salt, or that it is a key
  'CK_HKDF_PARAMS.pSalt',
  // feedback mode works with an IV of no bytes
  'CK_SP800_108_FEEDBACK_KDF_PARAMS.pIV',
  // some of the three mechanisms take no seed
  'CK_DSA_PARAMETER_GEN_PARAM.pSeed',
  // the token takes them from the key, or makes them up
  'CK_GOSTR3410_KEY_WRAP_PARAMS.pWrapOID',
  'CK_GOSTR3410_KEY_WRAP_PARAMS.pUKM',
  // what the token shall add to a CMS signature is up to the caller
  'CK_CMS_SIG_PARAMS.pRequestedAttributes',
  'CK_CMS_SIG_PARAMS.pRequiredAttributes',
  // an OTP value is computed without parameters too; a value that is asked for has none yet
  'CK_OTP_PARAMS.pParams',
  'CK_OTP_PARAM.pValue',
  'CK_KIP_PARAMS.pSeed',
  'CK_IKE2_PRF_PLUS_DERIVE_PARAMS.pSeedData',
  'CK_KEY_WRAP_SET_OAEP_PARAMS.pX',
  'CK_ASYNC_DATA.pValue',
  'CK_DERIVED_KEY.pTemplate',
])

/** Handles that are CK_INVALID_HANDLE when another field says that there is none. */
const HANDLE_MAY_BE_ABSENT = new Set([
  'CK_HKDF_PARAMS.hSaltKey',
  'CK_IKE1_EXTENDED_DERIVE_PARAMS.hKeygxy',
  'CK_IKE1_PRF_DERIVE_PARAMS.hPrevKey',
  'CK_IKE2_PRF_PLUS_DERIVE_PARAMS.hSeedKey',
  'CK_IKE_PRF_DERIVE_PARAMS.hNewKey',
  'CK_GOSTR3410_KEY_WRAP_PARAMS.hKey',
  'CK_CMS_SIG_PARAMS.certificateHandle',
  'CK_KIP_PARAMS.hKey',
])

const MEASURABLE = new Set([
  'bytes',
  'utf8',
  'structArray',
  'template',
  'variant',
  'attributeValue',
  'mechanismParameter',
])

const SCALARS: Readonly<Record<string, string>> = {
  bool: 'boolean',
  byte: 'number',
  ulong: 'number',
  enum: 'number',
  flags: 'number',
  slotId: 'number',
  objectHandle: 'ObjectHandleLike',
  handleOut: 'ObjectHandleLike',
  bytes: 'Uint8Array',
  bytesFixed: 'Uint8Array',
  // Passwords too: bytes can be wiped by their owner, a string cannot.
  utf8: 'string | Uint8Array',
  utf8CString: 'string',
  utf8Fixed: 'string',
  charFixed: 'string',
  ulongFixed: 'readonly number[]',
  template: 'Template',
  functionList: 'number',
  reserved: 'string | Uint8Array',
}

function typeOf(struct: StructRow, field: FieldRow): string {
  if (field.role === 'variant') return variantTypes(struct, field).join(' | ')
  if (field.role === 'struct' || field.role === 'structPtr') return field.struct ?? missing(struct, field)
  if (field.role === 'structArray') return `readonly ${field.struct ?? missing(struct, field)}[]`
  return SCALARS[field.role] ?? missing(struct, field)
}

function missing(struct: StructRow, field: FieldRow): never {
  throw new Error(`${struct.name}.${field.name}: no rule for the role ${field.role}`)
}

function isOptional(struct: StructRow, field: FieldRow): boolean {
  const listed = (set: ReadonlySet<string>) =>
    set.has(`*.${field.name}`) || set.has(`${struct.name}.${field.name}`)
  if (field.value !== undefined && field.direction === 'in') return true
  if (field.role === 'reserved') return true
  if (field.direction === 'out') {
    if (struct.kind === 'general') return field.role === 'objectHandle' || listed(MAY_BE_ABSENT)
    return !(field.role === 'bytes' && field.length !== undefined)
  }
  if (field.role === 'objectHandle') return listed(HANDLE_MAY_BE_ABSENT)
  if (
    field.nullable === 'ifLengthZero' ||
    field.nullable === 'ifCountZero' ||
    field.nullable === 'mustBeNullExceptGostPrf'
  ) {
    return listed(MAY_BE_ABSENT)
  }
  return field.nullable === 'allowed'
}

/** One type per alternative of a variant; NULL is `undefined`. */
function variantTypes(struct: StructRow, field: FieldRow): string[] {
  return [...new Set(Object.values(field.variants ?? missing(struct, field)).flatMap(variantType))]
}

/** The types that an alternative of a variant field can have. */
export function variantType(alternative: string): string[] {
  return alternative.split('|').map((type) => {
    if (type === 'null') return 'undefined'
    if (type === 'CK_BYTE[]') return 'Uint8Array'
    if (type === 'CK_OBJECT_HANDLE') return 'ObjectHandleLike'
    return type
  })
}

/** The shape of a struct: for every field, in order, whether it is a property, of what type, and whether it may be absent. */
export function shapeOf(struct: StructRow): StructShape {
  const byName = new Map(struct.fields.map((field) => [field.name, field]))
  const fields = struct.fields.map((field): FieldShape => {
    if (field.role === 'callback') return { field, property: false, derived: 'callback' }
    if (field.redundantWith !== undefined)
      return { field, property: true, derived: 'redundant', type: 'number', optional: true }
    if (field.role === 'length' || field.role === 'lengthPtr') {
      const measured = (field.of ?? '').split(',').map((name) => byName.get(name))
      if (measured.every((target) => target !== undefined && MEASURABLE.has(target.role))) {
        // Two readings of the standard differ in the unit: the caller may say which length the module expects.
        if (field.unit === DISPUTED_UNIT)
          return { field, property: true, derived: 'length', type: 'number', optional: true }
        return { field, property: false, derived: 'length' }
      }
      return { field, property: true, type: 'number', optional: false }
    }
    if (field.role === 'attributeValue' || field.role === 'mechanismParameter') {
      return { field, property: true, type: 'Uint8Array', optional: true }
    }
    return { field, property: true, type: typeOf(struct, field), optional: isOptional(struct, field) }
  })
  return { struct, fields }
}

/** All shapes, in the order of the table. */
export const shapes: readonly StructShape[] = structs.map(shapeOf)
