/**
 * The API of pkcs11js 2 on this library: an import of `pkcs11js` can be changed to this one, and a program goes on as before, with handles
 * that survive forks, restarts and lost logins. `import * as`, the default import, named imports and `require()` all give the same classes.
 *
 * @module
 */
import * as api from './api.js'

export * from './api.js'
// biome-ignore lint/style/noDefaultExport: programs use pkcs11js by its default, and `require` gives it as the whole module.
export { api as default, api as 'module.exports' }
