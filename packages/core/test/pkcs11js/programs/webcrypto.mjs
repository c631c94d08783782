// A program on node-webcrypto-p11: webcrypto.mjs MODULE PIN.
import assert from 'node:assert/strict'
import { webcrypto } from 'node:crypto'
import process from 'node:process'
import { Crypto } from 'node-webcrypto-p11'
import { finish, said } from './said.mjs'

const [, , library, pin] = process.argv
const crypto = new Crypto({ library, slot: 0, readWrite: true, pin })
const { subtle } = crypto
const data = Buffer.from('what is signed, encrypted and hashed')
const same = (/** @type {ArrayBuffer} */ one, /** @type {ArrayBuffer} */ two) =>
  Buffer.from(one).equals(Buffer.from(two))
/** The public key in node's own implementation, to check with. */
const atNode = async (key, algorithm, usages) =>
  webcrypto.subtle.importKey('spki', await subtle.exportKey('spki', key), algorithm, true, usages)

try {
  said('who it is', crypto.info.name.length > 0 && crypto.info.isRW && crypto.isLoggedIn)
  for (const hash of ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'])
    said(`digest ${hash}`, same(await subtle.digest(hash, data), await webcrypto.subtle.digest(hash, data)))
  said('random', !Buffer.from(crypto.getRandomValues(new Uint8Array(32))).equals(Buffer.alloc(32)))

  const rsaBase = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }
  for (const [name, more] of [
    ['RSASSA-PKCS1-v1_5', {}],
    ['RSA-PSS', { saltLength: 32 }],
  ]) {
    const algorithm = { name, ...rsaBase }
    const keys = await subtle.generateKey(algorithm, false, ['sign', 'verify'])
    const signature = await subtle.sign({ name, ...more }, keys.privateKey, data)
    said(
      `${name}: verified by the token`,
      await subtle.verify({ name, ...more }, keys.publicKey, signature, data),
    )
    const checker = await atNode(keys.publicKey, { name, hash: 'SHA-256' }, ['verify'])
    said(
      `${name}: verified by node`,
      await webcrypto.subtle.verify({ name, ...more }, checker, signature, data),
    )
  }
  for (const namedCurve of ['P-256', 'P-384', 'P-521']) {
    const keys = await subtle.generateKey({ name: 'ECDSA', namedCurve }, false, ['sign', 'verify'])
    const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, data)
    const checker = await atNode(keys.publicKey, { name: 'ECDSA', namedCurve }, ['verify'])
    said(
      `ECDSA ${namedCurve}: verified by node`,
      await webcrypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, checker, signature, data),
    )
    said(
      `ECDSA ${namedCurve}: a changed text is refused`,
      !(await subtle.verify(
        { name: 'ECDSA', hash: 'SHA-256' },
        keys.publicKey,
        signature,
        Buffer.from('another'),
      )),
    )
  }

  const ecdh = { name: 'ECDH', namedCurve: 'P-256' }
  const own = await subtle.generateKey(ecdh, false, ['deriveBits', 'deriveKey'])
  const peer = await webcrypto.subtle.generateKey(ecdh, true, ['deriveBits'])
  const peerPublic = await subtle.importKey(
    'spki',
    await webcrypto.subtle.exportKey('spki', peer.publicKey),
    ecdh,
    true,
    [],
  )
  const bits = await subtle.deriveBits({ name: 'ECDH', public: peerPublic }, own.privateKey, 256)
  const ownPublic = await atNode(own.publicKey, ecdh, [])
  said(
    'ECDH agrees with node',
    same(bits, await webcrypto.subtle.deriveBits({ name: 'ECDH', public: ownPublic }, peer.privateKey, 256)),
  )
  const derived = await subtle.deriveKey(
    { name: 'ECDH', public: peerPublic },
    own.privateKey,
    { name: 'AES-CBC', length: 256 },
    true,
    ['encrypt', 'decrypt'],
  )
  said('ECDH to an AES key', derived.algorithm.name === 'AES-CBC')

  const iv = crypto.getRandomValues(new Uint8Array(16))
  for (const [name, parameters] of [
    ['AES-CBC', { iv }],
    ['AES-GCM', { iv: iv.subarray(0, 12), additionalData: Buffer.from('aad'), tagLength: 128 }],
  ]) {
    const key = await subtle.generateKey({ name, length: 256 }, true, ['encrypt', 'decrypt'])
    const encrypted = await subtle.encrypt({ name, ...parameters }, key, data)
    said(`${name}: there and back`, same(await subtle.decrypt({ name, ...parameters }, key, encrypted), data))
    const atNodeKey = await webcrypto.subtle.importKey(
      'raw',
      await subtle.exportKey('raw', key),
      name,
      false,
      ['decrypt'],
    )
    said(
      `${name}: decrypted by node`,
      same(await webcrypto.subtle.decrypt({ name, ...parameters }, atNodeKey, encrypted), data),
    )
  }

  const oaep = await subtle.generateKey({ name: 'RSA-OAEP', ...rsaBase, hash: 'SHA-1' }, false, [
    'encrypt',
    'decrypt',
    'wrapKey',
    'unwrapKey',
  ])
  const sealed = await subtle.encrypt({ name: 'RSA-OAEP' }, oaep.publicKey, data)
  said(
    'RSA-OAEP: there and back',
    same(await subtle.decrypt({ name: 'RSA-OAEP' }, oaep.privateKey, sealed), data),
  )

  const hmacKey = await subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, true, [
    'sign',
    'verify',
  ])
  const mac = await subtle.sign('HMAC', hmacKey, data)
  said('HMAC: verified by the token', await subtle.verify('HMAC', hmacKey, mac, data))

  const wrapping = await subtle.generateKey({ name: 'AES-CBC', length: 256 }, true, [
    'wrapKey',
    'unwrapKey',
    'encrypt',
    'decrypt',
  ])
  const inner = await subtle.generateKey({ name: 'AES-CBC', length: 128 }, true, ['encrypt', 'decrypt'])
  const wrapped = await subtle.wrapKey('raw', inner, wrapping, { name: 'AES-CBC', iv })
  const unwrapped = await subtle.unwrapKey(
    'raw',
    wrapped,
    wrapping,
    { name: 'AES-CBC', iv },
    { name: 'AES-CBC', length: 128 },
    true,
    ['encrypt'],
  )
  said(
    'wrap and unwrap',
    same(await subtle.exportKey('raw', unwrapped), await subtle.exportKey('raw', inner)),
  )

  const stored = await subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256', token: true, label: 'stored' },
    false,
    ['sign', 'verify'],
  )
  const index = await crypto.keyStorage.setItem(stored.privateKey)
  const loaded = await crypto.keyStorage.getItem(index)
  const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, loaded, data)
  const checker = await atNode(stored.publicKey, { name: 'ECDSA', namedCurve: 'P-256' }, ['verify'])
  said(
    'a stored key signs',
    await webcrypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, checker, signature, data),
  )
  said('stored keys are listed', (await crypto.keyStorage.keys()).length > 0)
  await crypto.keyStorage.clear()
  assert.equal((await crypto.keyStorage.keys()).length, 0)
  said('and cleared')
} finally {
  crypto.close()
}
finish()
