module.exports = require('@tatsoi/core/pkcs11js')
