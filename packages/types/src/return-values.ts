import type { CkrName } from './generated/names.js'

export type { CkrName } from './generated/names.js'

/** A return value of a vendor: how far it lies above CKR_VENDOR_DEFINED (0x80000000), in hexadecimal. */
export type VendorCKR = `CKR_VENDOR_DEFINED+0x${string}`

/** A return value that no table has: a module is newer than this package, or is wrong. */
export type UnknownCKR = `CKR_0x${string}`

/**
 * The name of a return value: the closed union of the standard's names, and a form each for vendors' and unknown ones.
 *
 * A `switch` over {@link CkrName} is checked for completeness by the compiler.
 */
export type CKR = CkrName | VendorCKR | UnknownCKR
