/**
 * PKCS#11 2.40 to 3.2 as data and TypeScript types. Everything is generated from the tables in `data/`.
 *
 * @module
 */
export * from './attributes.js'
export * from './constants.js'
export * from './functions.js'
export * from './handles.js'
export * from './mechanisms.js'
export * from './names.js'
export * from './platform.js'
export * from './return-values.js'
export * from './structs.js'
