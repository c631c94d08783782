/**
 * Every constant of PKCS#11 2.40 to 3.2 as a number under its own name.
 *
 * `CK_UNAVAILABLE_INFORMATION` is 2^64: all bits of a CK_ULONG set, which is another number where CK_ULONG has 4 bytes, so
 * this library shows it as one that no CK_ULONG can be.
 *
 * @module
 */
export * from './generated/constants.js'
