// The addon as it is, on a module that binds to its own libraries as it does under C, the floor and tatsoi, and not to the OpenSSL
// inside of Node: what is left between them is the client.
import koffi from 'koffi'
import pkcs11js from 'pkcs11js'
import { openPkcs11js } from './pkcs11js-api.mjs'

export const name = 'pkcs11js, deep'

export const open = async (/** @type {{ module: string }} */ environment) => {
  // A library is bound when it is first loaded; the addon's own load finds it.
  koffi.load(environment.module, { deep: true })
  return openPkcs11js(pkcs11js, environment)
}
