/**
 * The 480 mechanisms: a discriminated union over every parameter, and the table.
 *
 * @module
 */
import type { MechanismFunction, MechanismLimit, MechanismName } from './generated/mechanism-table.js'
import type {
  MechanismParameters,
  MessageInitMechanism,
  MessageParameters,
  StandardMechanism,
} from './generated/mechanisms.js'
import type { StructName } from './generated/struct-table.js'
import type { ReleaseVersion } from './platform.js'

export type { MechanismFunction, MechanismLimit, MechanismName } from './generated/mechanism-table.js'
export { MECHANISMS } from './generated/mechanism-table.js'
export type {
  MechanismParameters,
  MessageInitMechanism,
  MessageParameters,
  StandardMechanism,
} from './generated/mechanisms.js'

declare const vendor: unique symbol

/** The number of a mechanism that the standard does not have; made by {@link vendorMechanism}. */
export type VendorMechanismType = number & { readonly [vendor]: true }

/** A mechanism of a vendor. Its parameter is bytes, laid out as the module wants them. */
export interface VendorMechanism {
  readonly mechanism: VendorMechanismType
  readonly parameter?: Uint8Array | undefined
}

/**
 * A mechanism with its parameter, discriminated by `mechanism`, which is the constant or its name.
 *
 * @example
 * ```ts
 * const gcm: Mechanism = { mechanism: CKM_AES_GCM, parameter: { pIv: iv, pAAD: header, ulTagBits: 128 } }
 * const ecdsa: Mechanism = { mechanism: 'CKM_ECDSA_SHA256' }
 * const own: Mechanism = { mechanism: vendorMechanism(0x80000001), parameter: bytes }
 * ```
 */
export type Mechanism = StandardMechanism | VendorMechanism

/** What `C_Message*Init` takes: the parameters of AEAD mechanisms come with each message instead. */
export type MessageMechanism = Mechanism | MessageInitMechanism

/** The parameter that goes with a single message (v3.0, clauses 5.9, 5.11, 5.14 and 5.16). */
export type MessageParameter = MessageParameters[keyof MessageParameters]

/** The type of the parameter of a mechanism, by name; `undefined` where it has none. */
export type MechanismParameter<Name extends keyof MechanismParameters> = MechanismParameters[Name]

/**
 * Marks a number as a mechanism of a vendor, or as one newer than this table, whose parameter is given as bytes.
 *
 * @throws {RangeError} when `type` is not an integer that CK_ULONG can hold exactly.
 */
export function vendorMechanism(type: number): VendorMechanismType {
  if (!Number.isSafeInteger(type) || type < 0) {
    throw new RangeError(`type: a mechanism is a whole number from 0 to 2^53 - 1, not ${type}`)
  }
  return type as VendorMechanismType
}

/** What a mechanism takes as its parameter. */
export type MechanismParameterFacts =
  | { readonly kind: 'none' | 'unspecified' | 'unknown' | 'range' }
  | { readonly kind: 'struct'; readonly struct: StructName }
  | { readonly kind: 'ulong' | 'byte' | 'handle'; readonly ctype: string }
  | { readonly kind: 'bytes'; readonly meaning: string; readonly length?: number }

export interface MechanismFacts {
  readonly name: MechanismName
  readonly value: number
  readonly since: ReleaseVersion
  readonly status?: 'deprecated' | 'historical' | 'alias' | 'range-start'
  readonly aliasOf?: MechanismName
  readonly functions: readonly MechanismFunction[]
  readonly limits?: Readonly<Partial<Record<MechanismFunction, MechanismLimit>>>
  readonly parameter: MechanismParameterFacts
  readonly parameterOptional?: true
  /** The struct that goes with every single message. */
  readonly messageParameter?: StructName
  /** The struct for `C_WrapKeyAuthenticated` and `C_UnwrapKeyAuthenticated`. */
  readonly wrapParameter?: StructName
  /** The struct that modules before v3.0 expect. */
  readonly legacyParameter?: StructName
}
