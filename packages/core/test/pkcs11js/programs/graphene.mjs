// A program on graphene-pk11: graphene.mjs MODULE PIN.
import {
  constants,
  createDecipheriv,
  createECDH,
  createHash,
  createHmac,
  createPublicKey,
  verify,
} from 'node:crypto'
import process from 'node:process'
import graphene from 'graphene-pk11'
import { finish, said } from './said.mjs'

const [, , path, pin] = process.argv
const { KeyGenMechanism, KeyType, MechanismEnum, Module, NamedCurve, ObjectClass, SessionFlag } = graphene
const module = Module.load(path, 'a token')
module.initialize({ flags: 2 })
try {
  const slot = module.getSlots(0)
  said(
    'module, slot and token say who they are',
    slot.getToken().model.startsWith('SoftHSM') && module.libFile === path,
  )
  said('mechanisms are listed', slot.getMechanisms().length > 10)
  const session = slot.open(SessionFlag.SERIAL_SESSION | SessionFlag.RW_SESSION)
  session.login(pin)
  const data = Buffer.from('what is signed, encrypted and hashed')

  said('digest', session.createDigest('SHA256').once(data).equals(createHash('sha256').update(data).digest()))
  const parts = session.createDigest('SHA512')
  parts.update('what is signed, ')
  parts.update('encrypted and hashed')
  said('digest in parts', parts.final().equals(createHash('sha512').update(data).digest()))
  said('random', session.generateRandom(32).length === 32)

  const rsa = session.generateKeyPair(
    KeyGenMechanism.RSA,
    {
      token: false,
      keyType: KeyType.RSA,
      modulusBits: 2048,
      publicExponent: Buffer.of(1, 0, 1),
      verify: true,
      encrypt: true,
      wrap: true,
    },
    { token: false, keyType: KeyType.RSA, sign: true, decrypt: true, unwrap: true },
  )
  const { modulus, publicExponent } = rsa.publicKey.getAttribute({ modulus: null, publicExponent: null })
  const rsaPublic = createPublicKey({
    key: { kty: 'RSA', n: modulus.toString('base64url'), e: publicExponent.toString('base64url') },
    format: 'jwk',
  })
  const pkcs1 = session.createSign('SHA256_RSA_PKCS', rsa.privateKey).once(data)
  said('RSA PKCS#1 signature that node:crypto accepts', verify('sha256', data, rsaPublic, pkcs1))
  const pssParams = {
    name: 'SHA256_RSA_PKCS_PSS',
    params: new graphene.RsaPssParams(MechanismEnum.SHA256, 2, 32),
  }
  const pss = session.createSign(pssParams, rsa.privateKey).once(data)
  said(
    'RSA-PSS signature that node:crypto accepts',
    verify('sha256', data, { key: rsaPublic, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, pss),
  )
  said('verification', session.createVerify('SHA256_RSA_PKCS', rsa.publicKey).once(data, pkcs1))
  const oaep = { name: 'RSA_PKCS_OAEP', params: new graphene.RsaOaepParams(MechanismEnum.SHA1) }
  const sealed = session.createCipher(oaep, rsa.publicKey).once(data, Buffer.alloc(256))
  said(
    'RSA-OAEP there and back',
    session.createDecipher(oaep, rsa.privateKey).once(sealed, Buffer.alloc(256)).equals(data),
  )

  const point = (key) => key.getAttribute('pointEC').subarray(2)
  const generateEc = () =>
    session.generateKeyPair(
      KeyGenMechanism.EC,
      {
        token: false,
        keyType: KeyType.EC,
        paramsEC: NamedCurve.getByName('secp256r1').value,
        verify: true,
        derive: true,
      },
      { token: false, keyType: KeyType.EC, sign: true, derive: true },
    )
  const ec = generateEc()
  const ecPublic = createPublicKey({
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point(ec.publicKey).subarray(1, 33).toString('base64url'),
      y: point(ec.publicKey).subarray(33).toString('base64url'),
    },
    format: 'jwk',
  })
  const hash = createHash('sha256').update(data).digest()
  const ecdsa = session.createSign('ECDSA', ec.privateKey).once(hash)
  said(
    'ECDSA signature that node:crypto accepts',
    verify('sha256', data, { key: ecPublic, dsaEncoding: 'ieee-p1363' }, ecdsa),
  )
  const byCallback = await new Promise((resolve, reject) =>
    session
      .createSign('ECDSA', ec.privateKey)
      .once(hash, (error, result) => (error ? reject(error) : resolve(result))),
  )
  said('ECDSA by callback', verify('sha256', data, { key: ecPublic, dsaEncoding: 'ieee-p1363' }, byCallback))

  const peer = createECDH('prime256v1')
  peer.generateKeys()
  const shared = session.deriveKey(
    { name: 'ECDH1_DERIVE', params: new graphene.EcdhParams(1, null, peer.getPublicKey()) },
    ec.privateKey,
    {
      token: false,
      class: ObjectClass.SECRET_KEY,
      keyType: KeyType.GENERIC_SECRET,
      valueLen: 32,
      sensitive: false,
      extractable: true,
    },
  )
  said(
    'ECDH agrees with node:crypto',
    shared.getAttribute('value').equals(peer.computeSecret(point(ec.publicKey))),
  )

  const aesUse = {
    token: false,
    encrypt: true,
    decrypt: true,
    wrap: true,
    unwrap: true,
    sensitive: false,
    extractable: true,
  }
  const aesTemplate = { ...aesUse, valueLen: 32 }
  const aes = session.generateKey(KeyGenMechanism.AES, aesTemplate)
  const iv = session.generateRandom(16)
  const cbc = { name: 'AES_CBC_PAD', params: iv }
  const encrypted = session.createCipher(cbc, aes).once(data, Buffer.alloc(256))
  const decipher = createDecipheriv('aes-256-cbc', aes.getAttribute('value'), iv)
  said(
    'AES-CBC that node:crypto decrypts',
    Buffer.concat([decipher.update(encrypted), decipher.final()]).equals(data),
  )
  const cipher = session.createCipher(cbc, aes)
  const chunks = [cipher.update(data.subarray(0, 20)), cipher.update(data.subarray(20)), cipher.final()]
  said('AES-CBC in parts', Buffer.concat(chunks).equals(encrypted))
  said('AES-CBC back', session.createDecipher(cbc, aes).once(encrypted, Buffer.alloc(256)).equals(data))
  const gcm = {
    name: 'AES_GCM',
    params: new graphene.AesGcm240Params(iv.subarray(0, 12), Buffer.from('aad'), 128),
  }
  const tagged = session.createCipher(gcm, aes).once(data, Buffer.alloc(256))
  const gcmDecipher = createDecipheriv('aes-256-gcm', aes.getAttribute('value'), iv.subarray(0, 12))
  gcmDecipher.setAAD(Buffer.from('aad'))
  gcmDecipher.setAuthTag(tagged.subarray(-16))
  said(
    'AES-GCM that node:crypto decrypts',
    Buffer.concat([gcmDecipher.update(tagged.subarray(0, -16)), gcmDecipher.final()]).equals(data),
  )

  const target = session.generateKey(KeyGenMechanism.AES, aesTemplate)
  const wrapped = session.wrapKey('AES_KEY_WRAP', aes, target)
  const unwrapped = session.unwrapKey('AES_KEY_WRAP', aes, wrapped, {
    ...aesUse,
    class: ObjectClass.SECRET_KEY,
    keyType: KeyType.AES,
  })
  said('wrap and unwrap', unwrapped.getAttribute('value').equals(target.getAttribute('value')))
  const transported = session.wrapKey('RSA_PKCS', rsa.publicKey, target)
  said('wrap under RSA', transported.length === 256)

  const hmac = session.create({
    class: ObjectClass.SECRET_KEY,
    keyType: KeyType.GENERIC_SECRET,
    token: false,
    sign: true,
    verify: true,
    value: Buffer.alloc(32, 9),
  })
  const mac = session.createSign('SHA256_HMAC', hmac.toType()).once(data)
  said(
    'HMAC agrees with node:crypto',
    mac.equals(createHmac('sha256', Buffer.alloc(32, 9)).update(data).digest()),
  )

  // A self-signed certificate as a token object. Its content is opaque to the token.
  const der = Buffer.from('3003020105', 'hex')
  const certificate = session
    .create({
      class: ObjectClass.CERTIFICATE,
      certType: 0,
      token: true,
      private: false,
      label: 'certificate',
      id: Buffer.from('c1'),
      subject: Buffer.from('3000', 'hex'),
      value: der,
    })
    .toType()
  const found = session.find({ class: ObjectClass.CERTIFICATE, label: 'certificate' })
  said('a certificate is stored and found', found.length === 1 && found.items(0).toType().value.equals(der))
  certificate.setAttribute('label', 'renamed')
  said('an attribute is changed', found.items(0).getAttribute('label') === 'renamed')
  certificate.destroy()
  said('and gone', session.find({ class: ObjectClass.CERTIFICATE }).length === 0)

  let walked = 0
  session.find({ token: false }, () => {
    walked++
  })
  said('session objects are walked', walked >= 8)
  said('the state at opening', session.state === 2)
  session.logout()
  session.close()
} finally {
  module.finalize()
}
finish()
