export * from '@tatsoi/core/pkcs11js'
export { default, default as 'module.exports' } from '@tatsoi/core/pkcs11js'
