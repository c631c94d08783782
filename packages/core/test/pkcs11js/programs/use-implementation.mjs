// node --import ./use-implementation.mjs PROGRAM: where PKCS11JS names another package than pkcs11js, every `require('pkcs11js')` and
// `import 'pkcs11js'` of the program and of what it uses gets that one. What an `overrides` line does when packages are installed.
import Module, { createRequire, register } from 'node:module'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const wanted = process.env.PKCS11JS ?? 'pkcs11js'
if (wanted !== 'pkcs11js') {
  const path = createRequire(import.meta.url).resolve(wanted)
  const resolveFilename = Module._resolveFilename
  Module._resolveFilename = function (request, ...rest) {
    return request === 'pkcs11js' ? path : resolveFilename.call(this, request, ...rest)
  }
  const hook = `export const resolve = (specifier, context, next) =>
    specifier === 'pkcs11js' ? { url: ${JSON.stringify(pathToFileURL(path).href)}, shortCircuit: true } : next(specifier, context)`
  register(`data:text/javascript,${encodeURIComponent(hook)}`)
}
