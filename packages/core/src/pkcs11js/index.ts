/**
 * The API of pkcs11js 2 on this library: an import of `pkcs11js` can be changed to this one, and a program goes on as before, with handles
 * that survive forks, restarts and lost logins. `import * as`, the default import, named imports and `require()` all give the same classes.
 *
 * @module
 */
import * as api from './api.js'

export * from './api.js'
/**
 * What `require` gives. It is not in the declarations, which TypeScript before 5.6 could not read; those of CommonJS are generated/commonjs.d.cts.
 *
 * @internal
 */
export * as 'module.exports' from './api.js'
// biome-ignore lint/style/noDefaultExport: programs use pkcs11js by its default.
export { api as default }
