export * from '@tatsoi/core/pkcs11js'
