import crypto, { constants, createHash, createHmac } from 'node:crypto'
import * as P from '@tatsoi/types'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ScriptedToken } from '../src/scripted-token/index.js'
import {
  addressOf,
  Client,
  type Mechanism,
  mechanism,
  struct,
  template,
  toNumber,
  ulong,
} from './scripted-token-client.js'

// Every result of the token is checked by node:crypto's own function for it, from key values that the test knows or reads.

let token: ScriptedToken
let client: Client
let session: number

beforeEach(() => {
  token = new ScriptedToken()
  client = new Client(token)
  session = client.start()
})

afterEach(() => {
  token.close()
  expect(token.errors).toEqual([])
})

const DATA = Buffer.from('the quick brown fox jumps over the lazy dog, twice')
const OIDS = {
  'P-256': '06082a8648ce3d030107',
  'P-384': '06052b81040022',
  'P-521': '06052b81040023',
  Ed25519: '06032b6570',
  X25519: '06032b656e',
} as const

function secret(value: Buffer, keyType: number, more: Record<string, boolean> = {}): number {
  return client.create(session, {
    CKA_CLASS: P.CKO_SECRET_KEY,
    CKA_KEY_TYPE: keyType,
    CKA_VALUE: value,
    ...more,
  })
}

const aes = (value: Buffer): number => secret(value, P.CKK_AES)

function pair(
  type: number,
  publicValues: Parameters<Client['pair']>[2] = {},
): { publicKey: number; privateKey: number; spki: crypto.KeyObject } {
  const made = client.pair(session, mechanism(type), publicValues, {
    CKA_SENSITIVE: false,
    CKA_EXTRACTABLE: true,
  })
  const spki = client.attribute(session, made.publicKey, 'CKA_PUBLIC_KEY_INFO')
  return { ...made, spki: crypto.createPublicKey({ key: spki, format: 'der', type: 'spki' }) }
}

const ec = (curve: keyof typeof OIDS): ReturnType<typeof pair> => {
  const type =
    curve === 'Ed25519'
      ? P.CKM_EC_EDWARDS_KEY_PAIR_GEN
      : curve === 'X25519'
        ? P.CKM_EC_MONTGOMERY_KEY_PAIR_GEN
        : P.CKM_EC_KEY_PAIR_GEN
  return pair(type, { CKA_EC_PARAMS: Buffer.from(OIDS[curve], 'hex') })
}

const rsa = (): ReturnType<typeof pair> =>
  pair(P.CKM_RSA_PKCS_KEY_PAIR_GEN, { CKA_MODULUS_BITS: 2048, CKA_PUBLIC_EXPONENT: Buffer.of(1, 0, 1) })

function verify(how: Mechanism, key: number, data: Buffer, signature: Buffer): P.CKR {
  client.ok('C_VerifyInit', session, how.bytes, key)
  return client.rv('C_Verify', session, data, data.length, signature, signature.length)
}

describe('digests', () => {
  test.each([
    ['sha1', P.CKM_SHA_1],
    ['sha224', P.CKM_SHA224],
    ['sha256', P.CKM_SHA256],
    ['sha384', P.CKM_SHA384],
    ['sha512', P.CKM_SHA512],
    ['sha3-256', P.CKM_SHA3_256],
  ] as const)('%s in one part, in three, and with a key in it', (name, type) => {
    const expected = createHash(name).update(DATA).digest()
    const how = mechanism(type)
    client.ok('C_DigestInit', session, how.bytes)
    expect(client.output('C_Digest', session, DATA, DATA.length)).toEqual(expected)

    client.ok('C_DigestInit', session, how.bytes)
    for (const part of [DATA.subarray(0, 7), DATA.subarray(7, 7), DATA.subarray(7)])
      client.ok('C_DigestUpdate', session, part, part.length)
    expect(client.output('C_DigestFinal', session)).toEqual(expected)

    const key = secret(DATA, P.CKK_GENERIC_SECRET)
    client.ok('C_DigestInit', session, how.bytes)
    client.ok('C_DigestKey', session, key)
    expect(client.output('C_DigestFinal', session)).toEqual(expected)
  })

  test('a saved state goes on in another session', () => {
    client.ok('C_DigestInit', session, mechanism(P.CKM_SHA256).bytes)
    client.ok('C_DigestUpdate', session, DATA, 20)
    const state = client.output('C_GetOperationState', session)
    const other = client.open()
    client.ok('C_SetOperationState', other, state, state.length, 0, 0)
    const rest = DATA.subarray(20)
    client.ok('C_DigestUpdate', other, rest, rest.length)
    expect(client.output('C_DigestFinal', other)).toEqual(createHash('sha256').update(DATA).digest())
    state[0] = 0
    expect(client.rv('C_SetOperationState', other, state, state.length, 0, 0)).toBe('CKR_SAVED_STATE_INVALID')
  })
})

describe('signatures', () => {
  test.each([
    ['sha1', P.CKM_SHA_1_HMAC],
    ['sha256', P.CKM_SHA256_HMAC],
    ['sha512', P.CKM_SHA512_HMAC],
  ] as const)('HMAC %s', (name, type) => {
    const value = crypto.randomBytes(40)
    const key = secret(value, P.CKK_GENERIC_SECRET)
    const mac = client.sign(session, mechanism(type), key, DATA)
    expect(mac).toEqual(createHmac(name, value).update(DATA).digest())
    expect(verify(mechanism(type), key, DATA, mac)).toBe('CKR_OK')
    mac[3] = (mac[3] as number) ^ 1
    expect(verify(mechanism(type), key, DATA, mac)).toBe('CKR_SIGNATURE_INVALID')
    expect(verify(mechanism(type), key, DATA, mac.subarray(1))).toBe('CKR_SIGNATURE_LEN_RANGE')
  })

  test('a MAC cut to the length in the parameter', () => {
    const value = crypto.randomBytes(32)
    const how = mechanism(P.CKM_SHA256_HMAC_GENERAL, ulong(10))
    const mac = client.sign(session, how, secret(value, P.CKK_GENERIC_SECRET), DATA)
    expect(mac).toEqual(createHmac('sha256', value).update(DATA).digest().subarray(0, 10))
  })

  test.each(['P-256', 'P-384', 'P-521'] as const)('ECDSA on %s, of data and of a digest', (curve) => {
    const { publicKey, privateKey, spki } = ec(curve)
    const options = { key: spki, dsaEncoding: 'ieee-p1363' } as const
    const ofData = client.sign(session, mechanism(P.CKM_ECDSA_SHA256), privateKey, DATA)
    expect(crypto.verify('sha256', DATA, options, ofData)).toBe(true)
    expect(verify(mechanism(P.CKM_ECDSA_SHA256), publicKey, DATA, ofData)).toBe('CKR_OK')
    for (const name of ['sha1', 'sha256', 'sha512']) {
      const digest = createHash(name).update(DATA).digest()
      const ofDigest = client.sign(session, mechanism(P.CKM_ECDSA), privateKey, digest)
      expect(crypto.verify(name, DATA, options, ofDigest)).toBe(true)
      expect(verify(mechanism(P.CKM_ECDSA), publicKey, digest, ofDigest)).toBe('CKR_OK')
      digest[0] = (digest[0] as number) ^ 0x80
      expect(verify(mechanism(P.CKM_ECDSA), publicKey, digest, ofDigest)).toBe('CKR_SIGNATURE_INVALID')
    }
  })

  test('Ed25519', () => {
    const { publicKey, privateKey, spki } = ec('Ed25519')
    const signature = client.sign(session, mechanism(P.CKM_EDDSA), privateKey, DATA)
    expect(crypto.verify(null, DATA, spki, signature)).toBe(true)
    expect(verify(mechanism(P.CKM_EDDSA), publicKey, DATA, signature)).toBe('CKR_OK')
  })

  test('RSA: PKCS#1, PSS with a hash of its own for MGF1, and recovery', () => {
    const { publicKey, privateKey, spki } = rsa()
    const pkcs = client.sign(session, mechanism(P.CKM_SHA256_RSA_PKCS), privateKey, DATA)
    expect(crypto.verify('sha256', DATA, spki, pkcs)).toBe(true)

    const raw = client.sign(session, mechanism(P.CKM_RSA_PKCS), privateKey, DATA)
    expect(crypto.publicDecrypt(spki, raw)).toEqual(DATA)
    expect(verify(mechanism(P.CKM_RSA_PKCS), publicKey, DATA, raw)).toBe('CKR_OK')

    const padding = { key: spki, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
    const params = struct(P.CKM_SHA256, P.CKG_MGF1_SHA256, 32)
    const pss = client.sign(session, mechanism(P.CKM_SHA256_RSA_PKCS_PSS, params), privateKey, DATA)
    expect(crypto.verify('sha256', DATA, padding, pss)).toBe(true)
    const digest = createHash('sha256').update(DATA).digest()
    const ofDigest = client.sign(session, mechanism(P.CKM_RSA_PKCS_PSS, params), privateKey, digest)
    expect(crypto.verify('sha256', DATA, padding, ofDigest)).toBe(true)
    expect(verify(mechanism(P.CKM_SHA256_RSA_PKCS_PSS, params), publicKey, DATA, ofDigest)).toBe('CKR_OK')
    const mixed = mechanism(P.CKM_RSA_PKCS_PSS, struct(P.CKM_SHA256, P.CKG_MGF1_SHA1, 20))
    const other = client.sign(session, mixed, privateKey, digest)
    expect(verify(mixed, publicKey, digest, other)).toBe('CKR_OK')
    expect(verify(mechanism(P.CKM_RSA_PKCS_PSS, params), publicKey, digest, other)).toBe(
      'CKR_SIGNATURE_INVALID',
    )

    client.ok('C_SignRecoverInit', session, mechanism(P.CKM_RSA_PKCS).bytes, privateKey)
    const recoverable = client.output('C_SignRecover', session, DATA, DATA.length)
    client.ok('C_VerifyRecoverInit', session, mechanism(P.CKM_RSA_PKCS).bytes, publicKey)
    expect(client.output('C_VerifyRecover', session, recoverable, recoverable.length)).toEqual(DATA)
  })

  test('in parts, and with the signature given first', () => {
    const { publicKey, privateKey, spki } = ec('P-256')
    const how = mechanism(P.CKM_ECDSA_SHA384)
    client.ok('C_SignInit', session, how.bytes, privateKey)
    client.ok('C_SignUpdate', session, DATA, 10)
    client.ok('C_SignUpdate', session, DATA.subarray(10), DATA.length - 10)
    const signature = client.output('C_SignFinal', session)
    expect(crypto.verify('sha384', DATA, { key: spki, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true)

    client.ok('C_VerifyInit', session, how.bytes, publicKey)
    client.ok('C_VerifyUpdate', session, DATA, DATA.length)
    client.ok('C_VerifyFinal', session, signature, signature.length)

    const begin = (): void =>
      client.ok('C_VerifySignatureInit', session, how.bytes, publicKey, signature, signature.length)
    begin()
    client.ok('C_VerifySignature', session, DATA, DATA.length)
    begin()
    client.ok('C_VerifySignatureUpdate', session, DATA, DATA.length)
    client.ok('C_VerifySignatureFinal', session)
    begin()
    client.ok('C_VerifySignatureUpdate', session, DATA, DATA.length - 1)
    expect(client.rv('C_VerifySignatureFinal', session)).toBe('CKR_SIGNATURE_INVALID')
    expect(token.counters.signatures).toBe(1)
  })
})

describe('ciphers', () => {
  const key = crypto.randomBytes(32)
  const iv = crypto.randomBytes(16)
  const blocks = crypto.randomBytes(64)
  const nonce = crypto.randomBytes(12)
  const aad = Buffer.from('header')

  function encryptByNode(name: string, ivBytes: Buffer | null, data: Buffer, padding = false): Buffer {
    const cipher = crypto.createCipheriv(name, key, ivBytes).setAutoPadding(padding)
    return Buffer.concat([cipher.update(data), cipher.final()])
  }

  function gcmByNode(data: Buffer): Buffer {
    const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce).setAAD(aad)
    return Buffer.concat([cipher.update(data), cipher.final(), cipher.getAuthTag()])
  }

  function ccmByNode(data: Buffer): Buffer {
    const cipher = crypto.createCipheriv('aes-256-ccm', key, nonce, { authTagLength: 16 })
    cipher.setAAD(aad, { plaintextLength: data.length })
    return Buffer.concat([cipher.update(data), cipher.final(), cipher.getAuthTag()])
  }

  const gcm = (): Mechanism =>
    mechanism(P.CKM_AES_GCM, struct(addressOf(nonce), 12, 96, addressOf(aad), aad.length, 128), nonce, aad)
  const ccm = (): Mechanism =>
    mechanism(
      P.CKM_AES_CCM,
      struct(DATA.length, addressOf(nonce), 12, addressOf(aad), aad.length, 16),
      nonce,
      aad,
    )

  const CASES: readonly (readonly [string, () => Mechanism, Buffer, () => Buffer])[] = [
    ['ECB', () => mechanism(P.CKM_AES_ECB), blocks, () => encryptByNode('aes-256-ecb', null, blocks)],
    ['CBC', () => mechanism(P.CKM_AES_CBC, iv), blocks, () => encryptByNode('aes-256-cbc', iv, blocks)],
    [
      'CBC with padding',
      () => mechanism(P.CKM_AES_CBC_PAD, iv),
      DATA,
      () => encryptByNode('aes-256-cbc', iv, DATA, true),
    ],
    [
      'CBC with a block of padding',
      () => mechanism(P.CKM_AES_CBC_PAD, iv),
      blocks,
      () => encryptByNode('aes-256-cbc', iv, blocks, true),
    ],
    [
      'CTR',
      () => mechanism(P.CKM_AES_CTR, struct(128, iv)),
      DATA,
      () => encryptByNode('aes-256-ctr', iv, DATA),
    ],
    ['GCM', gcm, DATA, () => gcmByNode(DATA)],
    ['CCM', ccm, DATA, () => ccmByNode(DATA)],
    [
      'key wrap',
      () => mechanism(P.CKM_AES_KEY_WRAP),
      blocks,
      () => encryptByNode('id-aes256-wrap', Buffer.alloc(8, 0xa6), blocks),
    ],
    [
      'key wrap with padding',
      () => mechanism(P.CKM_AES_KEY_WRAP_KWP),
      DATA,
      () => encryptByNode('id-aes256-wrap-pad', Buffer.from('a65959a6', 'hex'), DATA),
    ],
  ]

  test.each(CASES)('AES %s, in one part and in many, both ways', (_, how, data, expected) => {
    const handle = aes(key)
    const direction = (kind: 'Encrypt' | 'Decrypt', input: Buffer, result: Buffer): void => {
      client.ok(`C_${kind}Init`, session, how().bytes, handle)
      expect(client.output(`C_${kind}`, session, input, input.length)).toEqual(result)
      for (const size of [1, 5, 16, 17]) {
        client.ok(`C_${kind}Init`, session, how().bytes, handle)
        const parts: Buffer[] = []
        for (let at = 0; at < input.length; at += size) {
          const part = input.subarray(at, at + size)
          parts.push(client.output(`C_${kind}Update`, session, part, part.length))
        }
        parts.push(client.output(`C_${kind}Final`, session))
        expect(Buffer.concat(parts)).toEqual(result)
      }
    }
    direction('Encrypt', data, expected())
    direction('Decrypt', expected(), data)
  })

  test('a wrong tag or padding is found, and ends the operation', () => {
    const handle = aes(key)
    const sealed = gcmByNode(DATA)
    sealed[0] = (sealed[0] as number) ^ 1
    client.ok('C_DecryptInit', session, gcm().bytes, handle)
    const out = Buffer.alloc(100)
    expect(client.rv('C_Decrypt', session, sealed, sealed.length, out, ulong(100))).toBe(
      'CKR_ENCRYPTED_DATA_INVALID',
    )
    expect(client.rv('C_Decrypt', session, sealed, sealed.length, out, ulong(100))).toBe(
      'CKR_OPERATION_NOT_INITIALIZED',
    )
    client.ok('C_DecryptInit', session, mechanism(P.CKM_AES_CBC, iv).bytes, handle)
    expect(client.rv('C_Decrypt', session, sealed, 17, out, ulong(100))).toBe('CKR_ENCRYPTED_DATA_LEN_RANGE')
  })

  test('RSA: PKCS#1, OAEP with label and two hashes, and without padding', () => {
    const { publicKey, privateKey, spki } = rsa()
    const encrypt = (how: Mechanism, data: Buffer): Buffer => {
      client.ok('C_EncryptInit', session, how.bytes, publicKey)
      return client.output('C_Encrypt', session, data, data.length)
    }
    const decrypt = (how: Mechanism, data: Buffer): Buffer => {
      client.ok('C_DecryptInit', session, how.bytes, privateKey)
      return client.output('C_Decrypt', session, data, data.length)
    }
    const pkcs = mechanism(P.CKM_RSA_PKCS)
    expect(decrypt(pkcs, encrypt(pkcs, DATA))).toEqual(DATA)
    expect(
      decrypt(pkcs, crypto.publicEncrypt({ key: spki, padding: constants.RSA_PKCS1_PADDING }, DATA)),
    ).toEqual(DATA)
    const oaep = mechanism(
      P.CKM_RSA_PKCS_OAEP,
      struct(P.CKM_SHA256, P.CKG_MGF1_SHA256, 1, addressOf(aad), aad.length),
      aad,
    )
    const node = { key: spki, oaepHash: 'sha256', oaepLabel: aad, padding: constants.RSA_PKCS1_OAEP_PADDING }
    expect(decrypt(oaep, crypto.publicEncrypt(node, DATA))).toEqual(DATA)
    expect(decrypt(oaep, encrypt(oaep, DATA))).toEqual(DATA)
    const mixed = mechanism(P.CKM_RSA_PKCS_OAEP, struct(P.CKM_SHA256, P.CKG_MGF1_SHA1, 1, 0, 0))
    expect(decrypt(mixed, encrypt(mixed, DATA))).toEqual(DATA)
    const raw = mechanism(P.CKM_RSA_X_509)
    const block = Buffer.concat([Buffer.alloc(256 - DATA.length), DATA])
    expect(encrypt(raw, DATA)).toEqual(
      crypto.publicEncrypt({ key: spki, padding: constants.RSA_NO_PADDING }, block),
    )
    expect(decrypt(raw, encrypt(raw, DATA))).toEqual(block)
  })

  test('dual functions do both', () => {
    const handle = aes(key)
    const mac = secret(key, P.CKK_GENERIC_SECRET)
    const cbc = mechanism(P.CKM_AES_CBC, iv).bytes
    const sealed = encryptByNode('aes-256-cbc', iv, blocks)
    const run = (name: P.FunctionName, input: Buffer): Buffer =>
      client.output(name, session, input, input.length)

    client.ok('C_EncryptInit', session, cbc, handle)
    client.ok('C_DigestInit', session, mechanism(P.CKM_SHA256).bytes)
    expect(run('C_DigestEncryptUpdate', blocks)).toEqual(sealed)
    expect(client.output('C_EncryptFinal', session)).toEqual(Buffer.alloc(0))
    expect(client.output('C_DigestFinal', session)).toEqual(createHash('sha256').update(blocks).digest())

    client.ok('C_DecryptInit', session, cbc, handle)
    client.ok('C_DigestInit', session, mechanism(P.CKM_SHA256).bytes)
    expect(run('C_DecryptDigestUpdate', sealed)).toEqual(blocks)
    client.output('C_DecryptFinal', session)
    expect(client.output('C_DigestFinal', session)).toEqual(createHash('sha256').update(blocks).digest())

    const expected = createHmac('sha256', key).update(blocks).digest()
    client.ok('C_EncryptInit', session, cbc, handle)
    client.ok('C_SignInit', session, mechanism(P.CKM_SHA256_HMAC).bytes, mac)
    expect(run('C_SignEncryptUpdate', blocks)).toEqual(sealed)
    client.output('C_EncryptFinal', session)
    expect(client.output('C_SignFinal', session)).toEqual(expected)

    client.ok('C_DecryptInit', session, cbc, handle)
    client.ok('C_VerifyInit', session, mechanism(P.CKM_SHA256_HMAC).bytes, mac)
    expect(run('C_DecryptVerifyUpdate', sealed)).toEqual(blocks)
    client.output('C_DecryptFinal', session)
    client.ok('C_VerifyFinal', session, expected, expected.length)
  })
})

describe('messages', () => {
  const key = crypto.randomBytes(16)
  const aad = Buffer.from('associated')

  function parameters(iv: Buffer, tag: Buffer, fixedBits = 0, generator: number = P.CKG_NO_GENERATE): Buffer {
    return struct(addressOf(iv), iv.length, fixedBits, generator, addressOf(tag), tag.length * 8)
  }

  test('AES-GCM messages under one initialisation, with IVs that the token makes', () => {
    const handle = aes(key)
    const ivs = new Set<string>()
    client.ok('C_MessageEncryptInit', session, mechanism(P.CKM_AES_GCM).bytes, handle)
    for (let i = 0; i < 3; i++) {
      const iv = Buffer.from('fixedxxxxxxx')
      const tag = Buffer.alloc(16)
      const params = parameters(iv, tag, 40, P.CKG_GENERATE_RANDOM)
      const text = client.output(
        'C_EncryptMessage',
        session,
        params,
        params.length,
        aad,
        aad.length,
        DATA,
        DATA.length,
      )
      expect(iv.toString('latin1', 0, 5)).toBe('fixed')
      ivs.add(iv.toString('hex'))
      const decipher = crypto.createDecipheriv('aes-128-gcm', key, iv).setAAD(aad).setAuthTag(tag)
      expect(Buffer.concat([decipher.update(text), decipher.final()])).toEqual(DATA)
    }
    expect(ivs.size).toBe(3)
    client.ok('C_MessageEncryptFinal', session)
    expect(client.rv('C_MessageEncryptFinal', session)).toBe('CKR_OPERATION_NOT_INITIALIZED')
  })

  test('AES-GCM in parts, both ways, and a tag that is wrong', () => {
    const handle = aes(key)
    const iv = crypto.randomBytes(12)
    const tag = Buffer.alloc(16)
    const params = parameters(iv, tag)
    const parts = [DATA.subarray(0, 13), DATA.subarray(13)]
    client.ok('C_MessageEncryptInit', session, mechanism(P.CKM_AES_GCM).bytes, handle)
    client.ok('C_EncryptMessageBegin', session, params, params.length, aad, aad.length)
    const next = (
      name: 'C_EncryptMessageNext' | 'C_DecryptMessageNext',
      part: Buffer,
      last: boolean,
    ): Buffer => {
      const out = Buffer.alloc(part.length)
      client.ok(
        name,
        session,
        params,
        params.length,
        part,
        part.length,
        out,
        ulong(out.length),
        last ? P.CKF_END_OF_MESSAGE : 0,
      )
      return out
    }
    const text = parts.map((part, i) => next('C_EncryptMessageNext', part, i === 1))
    const cipher = crypto.createCipheriv('aes-128-gcm', key, iv).setAAD(aad)
    expect(Buffer.concat(text)).toEqual(Buffer.concat([cipher.update(DATA), cipher.final()]))
    expect(tag).toEqual(cipher.getAuthTag())

    client.ok('C_MessageDecryptInit', session, mechanism(P.CKM_AES_GCM).bytes, handle)
    client.ok('C_DecryptMessageBegin', session, params, params.length, aad, aad.length)
    expect(Buffer.concat(text.map((part, i) => next('C_DecryptMessageNext', part, i === 1)))).toEqual(DATA)
    const all = Buffer.concat(text)
    expect(
      client.output('C_DecryptMessage', session, params, params.length, aad, aad.length, all, all.length),
    ).toEqual(DATA)
    tag[0] = (tag[0] as number) ^ 1
    const out = Buffer.alloc(all.length)
    const rv = client.rv(
      'C_DecryptMessage',
      session,
      params,
      params.length,
      aad,
      aad.length,
      all,
      all.length,
      out,
      ulong(out.length),
    )
    expect(rv).toBe('CKR_AEAD_DECRYPT_FAILED')
    client.ok('C_MessageDecryptFinal', session)
  })

  test('message signatures', () => {
    const { publicKey, privateKey, spki } = ec('P-256')
    const how = mechanism(P.CKM_ECDSA_SHA256).bytes
    const options = { key: spki, dsaEncoding: 'ieee-p1363' } as const
    client.ok('C_MessageSignInit', session, how, privateKey)
    const whole = client.output('C_SignMessage', session, null, 0, DATA, DATA.length)
    expect(crypto.verify('sha256', DATA, options, whole)).toBe(true)
    client.ok('C_SignMessageBegin', session, null, 0)
    client.ok('C_SignMessageNext', session, null, 0, DATA, 9, null, null)
    const parts = client.output('C_SignMessageNext', session, null, 0, DATA.subarray(9), DATA.length - 9)
    expect(crypto.verify('sha256', DATA, options, parts)).toBe(true)
    client.ok('C_MessageSignFinal', session)

    client.ok('C_MessageVerifyInit', session, how, publicKey)
    client.ok('C_VerifyMessage', session, null, 0, DATA, DATA.length, whole, whole.length)
    client.ok('C_VerifyMessageBegin', session, null, 0)
    client.ok('C_VerifyMessageNext', session, null, 0, DATA, 9, null, 0)
    client.ok('C_VerifyMessageNext', session, null, 0, DATA.subarray(9), DATA.length - 9, parts, parts.length)
    expect(client.rv('C_VerifyMessage', session, null, 0, DATA, 9, whole, whole.length)).toBe(
      'CKR_SIGNATURE_INVALID',
    )
    client.ok('C_MessageVerifyFinal', session)
  })
})

describe('keys', () => {
  const OPEN = { CKA_SENSITIVE: false, CKA_EXTRACTABLE: true }

  test.each(['P-256', 'P-384', 'P-521', 'X25519'] as const)(
    'ECDH on %s, plain and through X9.63',
    (curve) => {
      const { privateKey, spki } = ec(curve)
      const peer =
        curve === 'X25519'
          ? crypto.generateKeyPairSync('x25519')
          : crypto.generateKeyPairSync('ec', { namedCurve: curve })
      const jwk = peer.publicKey.export({ format: 'jwk' })
      const x = Buffer.from(jwk.x as string, 'base64url')
      const point =
        curve === 'X25519' ? x : Buffer.concat([Buffer.of(4), x, Buffer.from(jwk.y as string, 'base64url')])
      const z = crypto.diffieHellman({ privateKey: peer.privateKey, publicKey: spki })
      const derive = (params: Buffer, length: number): Buffer => {
        const wanted = template({
          CKA_CLASS: P.CKO_SECRET_KEY,
          CKA_KEY_TYPE: P.CKK_GENERIC_SECRET,
          CKA_VALUE_LEN: length,
          ...OPEN,
        })
        const handle = ulong()
        client.ok(
          'C_DeriveKey',
          session,
          mechanism(P.CKM_ECDH1_DERIVE, params).bytes,
          privateKey,
          wanted.bytes,
          wanted.count,
          handle,
        )
        return client.attribute(session, toNumber(handle), 'CKA_VALUE')
      }
      expect(derive(struct(P.CKD_NULL, 0, 0, point.length, addressOf(point)), z.length)).toEqual(z)
      const shared = Buffer.from('shared')
      const block = (i: number): Buffer =>
        createHash('sha256')
          .update(z)
          .update(Buffer.of(0, 0, 0, i))
          .update(shared)
          .digest()
      const params = struct(
        P.CKD_SHA256_KDF,
        shared.length,
        addressOf(shared),
        point.length,
        addressOf(point),
      )
      expect(derive(params, 40)).toEqual(Buffer.concat([block(1), block(2)]).subarray(0, 40))
    },
  )

  test('HKDF', () => {
    const ikm = crypto.randomBytes(22)
    const [salt, info] = [Buffer.from('salt'), Buffer.from('info')]
    const base = secret(ikm, P.CKK_GENERIC_SECRET)
    const flags = Buffer.from([1, 1, 0, 0, 0, 0, 0, 0])
    const params = struct(
      flags,
      P.CKM_SHA256,
      P.CKF_HKDF_SALT_DATA,
      addressOf(salt),
      salt.length,
      0,
      addressOf(info),
      info.length,
    )
    const wanted = template({ CKA_KEY_TYPE: P.CKK_GENERIC_SECRET, CKA_VALUE_LEN: 50, ...OPEN })
    const handle = ulong()
    client.ok(
      'C_DeriveKey',
      session,
      mechanism(P.CKM_HKDF_DERIVE, params).bytes,
      base,
      wanted.bytes,
      wanted.count,
      handle,
    )
    const expected = Buffer.from(crypto.hkdfSync('sha256', ikm, salt, info, 50))
    expect(client.attribute(session, toNumber(handle), 'CKA_VALUE')).toEqual(expected)
  })

  test('a secret key and a private key are wrapped and come back the same', () => {
    const kek = aes(crypto.randomBytes(32))
    const value = crypto.randomBytes(24)
    const key = secret(value, P.CKK_GENERIC_SECRET, OPEN)
    const kw = mechanism(P.CKM_AES_KEY_WRAP).bytes
    const wrapped = client.output('C_WrapKey', session, kw, kek, key)
    expect(wrapped.length).toBe(32)
    const wanted = template({ CKA_CLASS: P.CKO_SECRET_KEY, CKA_KEY_TYPE: P.CKK_GENERIC_SECRET, ...OPEN })
    const handle = ulong()
    client.ok('C_UnwrapKey', session, kw, kek, wrapped, wrapped.length, wanted.bytes, wanted.count, handle)
    expect(client.attribute(session, toNumber(handle), 'CKA_VALUE')).toEqual(value)
    wrapped[5] = (wrapped[5] as number) ^ 1
    const bad = client.rv(
      'C_UnwrapKey',
      session,
      kw,
      kek,
      wrapped,
      wrapped.length,
      wanted.bytes,
      wanted.count,
      handle,
    )
    expect(bad).toBe('CKR_WRAPPED_KEY_INVALID')

    const { privateKey, spki } = ec('P-256')
    const pad = mechanism(P.CKM_AES_CBC_PAD, Buffer.alloc(16, 7)).bytes
    const pkcs8 = client.output('C_WrapKey', session, pad, kek, privateKey)
    const asPrivate = template({ CKA_CLASS: P.CKO_PRIVATE_KEY, CKA_KEY_TYPE: P.CKK_EC })
    client.ok('C_UnwrapKey', session, pad, kek, pkcs8, pkcs8.length, asPrivate.bytes, asPrivate.count, handle)
    const signature = client.sign(session, mechanism(P.CKM_ECDSA_SHA256), toNumber(handle), DATA)
    expect(crypto.verify('sha256', DATA, { key: spki, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true)
    const hidden = secret(value, P.CKK_GENERIC_SECRET, { CKA_EXTRACTABLE: false })
    expect(client.rv('C_WrapKey', session, kw, kek, hidden, null, ulong())).toBe('CKR_KEY_UNEXTRACTABLE')
  })

  test('authenticated wrapping makes its IV, and binds the associated data', () => {
    const kekValue = crypto.randomBytes(32)
    const kek = aes(kekValue)
    const value = crypto.randomBytes(20)
    const key = secret(value, P.CKK_GENERIC_SECRET, OPEN)
    const iv = Buffer.alloc(12)
    const params = struct(addressOf(iv), 12, 0, P.CKG_GENERATE, 0, 0, 128)
    const how = mechanism(P.CKM_AES_GCM, params).bytes
    const aad = Buffer.from('for you')
    const wrapped = client.output('C_WrapKeyAuthenticated', session, how, kek, key, aad, aad.length)
    expect(iv).not.toEqual(Buffer.alloc(12))
    const decipher = crypto
      .createDecipheriv('aes-256-gcm', kekValue, iv)
      .setAAD(aad)
      .setAuthTag(wrapped.subarray(20))
    expect(Buffer.concat([decipher.update(wrapped.subarray(0, 20)), decipher.final()])).toEqual(value)
    const wanted = template({ CKA_CLASS: P.CKO_SECRET_KEY, CKA_KEY_TYPE: P.CKK_GENERIC_SECRET, ...OPEN })
    const unwrap = (associated: Buffer): P.CKR =>
      client.rv(
        'C_UnwrapKeyAuthenticated',
        session,
        how,
        kek,
        wrapped,
        wrapped.length,
        wanted.bytes,
        wanted.count,
        associated,
        associated.length,
        ulong(),
      )
    expect(unwrap(aad)).toBe('CKR_OK')
    expect(unwrap(Buffer.from('not you'))).toBe('CKR_WRAPPED_KEY_INVALID')
  })

  test('encapsulation by ECDH, RSA and, where Node.js has it, ML-KEM', () => {
    const point = (): ReturnType<typeof pair> => ec('P-256')
    const oaep = struct(P.CKM_SHA256, P.CKG_MGF1_SHA256, 1, 0, 0)
    const ecdh = struct(P.CKD_NULL, 0, 0, 0, 0)
    const kems: [number, Buffer | undefined, () => { publicKey: number; privateKey: number }][] = [
      [P.CKM_ECDH1_DERIVE, ecdh, point],
      [P.CKM_RSA_PKCS_OAEP, oaep, rsa],
    ]
    const listed = client.rv('C_GetMechanismInfo', 0, P.CKM_ML_KEM, Buffer.alloc(24))
    const { encapsulate } = crypto as unknown as { encapsulate?: unknown }
    expect(listed).toBe(encapsulate === undefined ? 'CKR_MECHANISM_INVALID' : 'CKR_OK')
    if (encapsulate !== undefined)
      kems.push([
        P.CKM_ML_KEM,
        undefined,
        () => pair(P.CKM_ML_KEM_KEY_PAIR_GEN, { CKA_PARAMETER_SET: P.CKP_ML_KEM_768 }),
      ])
    const wanted = template({ CKA_CLASS: P.CKO_SECRET_KEY, CKA_KEY_TYPE: P.CKK_GENERIC_SECRET, ...OPEN })
    for (const [type, params, make] of kems) {
      const { publicKey, privateKey } = make()
      const how = mechanism(type, params).bytes
      const length = ulong()
      const [here, there] = [ulong(), ulong()]
      client.ok('C_EncapsulateKey', session, how, publicKey, wanted.bytes, wanted.count, null, length, null)
      const ciphertext = Buffer.alloc(toNumber(length))
      client.ok(
        'C_EncapsulateKey',
        session,
        how,
        publicKey,
        wanted.bytes,
        wanted.count,
        ciphertext,
        length,
        here,
      )
      client.ok(
        'C_DecapsulateKey',
        session,
        how,
        privateKey,
        wanted.bytes,
        wanted.count,
        ciphertext,
        ciphertext.length,
        there,
      )
      const secrets = [here, there].map((handle) => client.attribute(session, toNumber(handle), 'CKA_VALUE'))
      expect(secrets[0]).toEqual(secrets[1])
      expect(secrets[0]?.length).toBe(32)
    }
  })

  test('random bytes are random, and the same again with a seed', () => {
    const draw = (options: ConstructorParameters<typeof ScriptedToken>[0]): Buffer => {
      using other = new ScriptedToken(options)
      const caller = new Client(other)
      caller.initialize()
      const out = Buffer.alloc(40)
      const handle = caller.open()
      caller.ok('C_SeedRandom', handle, out, 10)
      caller.ok('C_GenerateRandom', handle, out, out.length)
      return out
    }
    expect(draw({})).not.toEqual(draw({}))
    expect(draw({ seed: 7 })).toEqual(draw({ seed: 7 }))
    expect(draw({ seed: 7 })).not.toEqual(draw({ seed: 8 }))
  })
})
