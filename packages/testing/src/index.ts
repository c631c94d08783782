/**
 * Real tokens, a true fork and an independent witness for testing PKCS#11 programs.
 *
 * @module
 */
import './native-stack.js'

export * from './debian-package.js'
export * from './fork.js'
export * from './fork-script.js'
export * from './forked-child.js'
export * from './inheritable-memory.js'
export * from './nss.js'
export * from './p11-kit.js'
export * from './raw-module.js'
export * from './scripted-token/index.js'
export * from './softhsm.js'
export * from './spy.js'
export * from './tokens.js'
