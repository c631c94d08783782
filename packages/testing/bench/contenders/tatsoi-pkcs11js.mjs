import * as pkcs11js from '@tatsoi/core/pkcs11js'
import { openPkcs11js } from './pkcs11js-api.mjs'

export const name = 'tatsoi-pkcs11js'

export const open = async (/** @type {{ module: string }} */ environment) =>
  openPkcs11js(pkcs11js, environment)
