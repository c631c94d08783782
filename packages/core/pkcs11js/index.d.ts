export * from '@tatsoi/core/pkcs11js'
export { default } from '@tatsoi/core/pkcs11js'
