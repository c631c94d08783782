/**
 * Facts about platforms and releases: the four ABIs, the versions, the names of interfaces, the vendor ranges and the C types.
 *
 * @module
 */
import type { AbiId } from './generated/platform.js'

export type { AbiId } from './generated/platform.js'
export {
  ABI_TABLE,
  C_TYPES,
  CALLBACKS,
  EXPORTED_SYMBOLS,
  STANDARD_INTERFACE_NAME,
  VENDOR_BASES,
  VENDOR_INTERFACE_PREFIX,
  VENDOR_RANGES,
  VERSIONS,
} from './generated/platform.js'

export interface Version {
  readonly major: number
  readonly minor: number
}

/** A release of the standard, as the tables name it. 2.40 means 2.40 or earlier. */
export type ReleaseVersion = '2.40' | '3.0' | '3.1' | '3.2'

/** How a C compiler lays PKCS#11 out in memory. */
export interface AbiFacts {
  readonly id: AbiId
  readonly systems: readonly string[]
  /** Size of CK_ULONG in bytes. */
  readonly ulongSize: 4 | 8
  readonly pointerSize: 4 | 8
  /** 1: no padding between fields. The standard asks for it everywhere; modules do it on Windows only. */
  readonly packing: 'natural' | 1
  readonly callingConvention: string
}

/** A C type of the headers that is not a struct. */
export interface CTypeFacts {
  readonly kind: 'typedef' | 'callback'
  readonly aliasOf?: string
  readonly root: string
  readonly since: ReleaseVersion
  /** Scopes of the constants it can hold: `group:scope`. */
  readonly constants: readonly string[]
}

/** The signature of a callback of the application. */
export interface CallbackFacts {
  readonly returns: string
  readonly params: readonly { readonly name: string; readonly ctype: string }[]
}
