export { NativeError, Pkcs11Error } from './errors.js'
export * from './generated/constants.js'
export { PKCS11 } from './pkcs11.js'
export type * from './types.js'
