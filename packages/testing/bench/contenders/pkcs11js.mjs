import pkcs11js from 'pkcs11js'
import { openPkcs11js } from './pkcs11js-api.mjs'

export const name = 'pkcs11js'

export const open = async (/** @type {{ module: string }} */ environment) =>
  openPkcs11js(pkcs11js, environment)
