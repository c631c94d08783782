/*
 * Functions that are written by hand, by section of the standard: those that change the module's life, sessions or logins, and those whose
 * results depend on more than the table of functions tells. Which they are stands in packages/core/generate/special.ts.
 */
export * from './asynchronous.js'
export * from './general-purpose.js'
export * from './login.js'
export * from './messages.js'
export * from './objects.js'
export * from './sessions.js'
export * from './slots.js'
