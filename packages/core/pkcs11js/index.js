export * from '@tatsoi/core/pkcs11js'
export { default, 'module.exports' } from '@tatsoi/core/pkcs11js'
