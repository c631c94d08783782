import * as crypto from 'node:crypto'
import { ml_dsa44, ml_dsa65, ml_dsa87 } from '@noble/post-quantum/ml-dsa.js'
import { ml_kem512, ml_kem768, ml_kem1024 } from '@noble/post-quantum/ml-kem.js'
import * as P from '@tatsoi/types'
import { describe, expect, test } from 'vitest'
import { CryptokiError } from '../../src/ffi/errors.js'
import type { ObjectHandle, SessionHandle } from '../../src/recovery/handles.js'
import { useOpenNss } from './open-token.js'

// What only an NSS with the interface of version 3.2 has. Lattice cryptography is checked against an implementation in JavaScript, the
// rest against node:crypto.

const nss = useOpenNss('3.2')
const MESSAGE = Buffer.from('a message that is signed')

const SECRET = {
  CKA_CLASS: P.CKO_SECRET_KEY,
  CKA_KEY_TYPE: P.CKK_GENERIC_SECRET,
  CKA_VALUE_LEN: 32,
  CKA_TOKEN: false,
  CKA_SENSITIVE: false,
  CKA_EXTRACTABLE: true,
} as const

const valueOf = (session: SessionHandle, object: ObjectHandle): Buffer =>
  Buffer.from(nss.current.p11.C_GetAttributeValue(session, object, ['CKA_VALUE']).CKA_VALUE as Uint8Array)

describe('ML-KEM (FIPS 203)', () => {
  const SETS = [
    ['ML-KEM-512', P.CKP_ML_KEM_512, ml_kem512],
    ['ML-KEM-768', P.CKP_ML_KEM_768, ml_kem768],
    ['ML-KEM-1024', P.CKP_ML_KEM_1024, ml_kem1024],
  ] as const
  const mechanism = { mechanism: P.CKM_ML_KEM } as const

  const generate = (set: number) => {
    const { p11, session } = nss.current
    return p11.C_GenerateKeyPair(
      session,
      { mechanism: P.CKM_ML_KEM_KEY_PAIR_GEN },
      { CKA_PARAMETER_SET: set, CKA_TOKEN: false, CKA_ENCAPSULATE: true },
      { CKA_TOKEN: false, CKA_DECAPSULATE: true, CKA_SENSITIVE: false, CKA_EXTRACTABLE: true },
    )
  }

  for (const [name, set, theirs] of SETS) {
    test(`${name}: the token opens what the other implementation encapsulates to its key`, async () => {
      const { p11, session } = nss.current
      const { publicKey, privateKey } = generate(set)
      const { cipherText, sharedSecret } = theirs.encapsulate(valueOf(session, publicKey))
      const key = p11.C_DecapsulateKey(session, mechanism, privateKey, SECRET, cipherText)
      expect(valueOf(session, key)).toEqual(Buffer.from(sharedSecret))
      const later = await p11.C_DecapsulateKeyAsync(session, mechanism, privateKey, SECRET, cipherText)
      expect(valueOf(session, later)).toEqual(Buffer.from(sharedSecret))
    })

    test(`${name}: the other implementation opens what the token encapsulates to its key`, async () => {
      const { p11, session } = nss.current
      const pair = theirs.keygen()
      const publicKey = p11.C_CreateObject(session, {
        CKA_CLASS: P.CKO_PUBLIC_KEY,
        CKA_KEY_TYPE: P.CKK_ML_KEM,
        CKA_TOKEN: false,
        CKA_PARAMETER_SET: set,
        CKA_VALUE: pair.publicKey,
        CKA_ENCAPSULATE: true,
      })
      const check = (ciphertext: Uint8Array, key: ObjectHandle): void =>
        expect(Buffer.from(theirs.decapsulate(ciphertext, pair.secretKey))).toEqual(valueOf(session, key))
      const one = p11.C_EncapsulateKey(session, mechanism, publicKey, SECRET)
      check(one.ciphertext, one.key)
      const two = await p11.C_EncapsulateKeyAsync(session, mechanism, publicKey, SECRET)
      check(two.ciphertext, two.key)
      expect(two.ciphertext).not.toEqual(one.ciphertext)
      const room = new Uint8Array(one.ciphertext.length)
      const three = p11.C_EncapsulateKeyInto(session, mechanism, publicKey, SECRET, room)
      expect(three.length).toBe(room.length)
      check(room, three.key)
    })
  }

  test('a ciphertext that was changed gives another secret, and one of another length an error', () => {
    const { p11, session } = nss.current
    const { publicKey, privateKey } = generate(P.CKP_ML_KEM_768)
    const { ciphertext, key } = p11.C_EncapsulateKey(session, mechanism, publicKey, SECRET)
    ciphertext[100]! ^= 1
    // FIPS 203, clause 6.3: rejection is implicit.
    const other = p11.C_DecapsulateKey(session, mechanism, privateKey, SECRET, ciphertext)
    expect(valueOf(session, other)).not.toEqual(valueOf(session, key))
    expect(() =>
      p11.C_DecapsulateKey(session, mechanism, privateKey, SECRET, ciphertext.subarray(1)),
    ).toThrow(CryptokiError)
  })
})

describe('ML-DSA (FIPS 204)', () => {
  const SETS = [
    ['ML-DSA-44', P.CKP_ML_DSA_44, ml_dsa44],
    ['ML-DSA-65', P.CKP_ML_DSA_65, ml_dsa65],
    ['ML-DSA-87', P.CKP_ML_DSA_87, ml_dsa87],
  ] as const
  for (const [name, set, theirs] of SETS)
    test(`${name}: signatures of each are accepted by the other, with and without a context`, async () => {
      const { p11, session } = nss.current
      const { publicKey, privateKey } = p11.C_GenerateKeyPair(
        session,
        { mechanism: P.CKM_ML_DSA_KEY_PAIR_GEN },
        { CKA_PARAMETER_SET: set, CKA_TOKEN: false, CKA_VERIFY: true },
        { CKA_TOKEN: false, CKA_SIGN: true },
      )
      const ourKey = valueOf(session, publicKey)
      const plain = { mechanism: P.CKM_ML_DSA } as const
      p11.C_SignInit(session, plain, privateKey)
      const signature = p11.C_Sign(session, MESSAGE)
      expect(theirs.verify(signature, MESSAGE, ourKey)).toBe(true)
      expect(theirs.verify(signature, Buffer.from('another'), ourKey)).toBe(false)

      const context = Buffer.from('a context')
      const withContext = {
        mechanism: P.CKM_ML_DSA,
        parameter: { hedgeVariant: P.CKH_HEDGE_PREFERRED, pContext: context },
      } as const
      await p11.C_SignInitAsync(session, withContext, privateKey)
      const bound = await p11.C_SignAsync(session, MESSAGE)
      expect(theirs.verify(bound, MESSAGE, ourKey, { context })).toBe(true)
      expect(theirs.verify(bound, MESSAGE, ourKey)).toBe(false)

      const pair = theirs.keygen()
      const theirPublicKey = {
        CKA_CLASS: P.CKO_PUBLIC_KEY,
        CKA_KEY_TYPE: P.CKK_ML_DSA,
        CKA_TOKEN: false,
        CKA_PARAMETER_SET: set,
        CKA_VALUE: pair.publicKey,
        CKA_VERIFY: true,
      } as const
      const imported = p11.C_CreateObject(session, theirPublicKey)
      const other = theirs.sign(MESSAGE, pair.secretKey)
      p11.C_VerifyInit(session, plain, imported)
      p11.C_Verify(session, MESSAGE, other)
      p11.C_VerifyInit(session, plain, imported)
      expect(() => p11.C_Verify(session, Buffer.from('another'), other)).toThrow(/CKR_SIGNATURE_INVALID/)

      // The signature first (v3.2, clause 5.16), at once and in parts.
      p11.C_VerifySignatureInit(session, plain, imported, other)
      p11.C_VerifySignature(session, MESSAGE)
      p11.C_VerifySignatureInit(session, plain, imported, other)
      p11.C_VerifySignatureUpdate(session, MESSAGE.subarray(0, 7))
      p11.C_VerifySignatureUpdate(session, MESSAGE.subarray(7))
      p11.C_VerifySignatureFinal(session)

      // An operation that is begun again has the signature that it was begun with, whatever became of the caller's Buffer.
      const lent = Buffer.from(other)
      imported.recreatable((again) => p11.C_CreateObject(again, theirPublicKey))
      p11.C_VerifySignatureInit(session, plain, imported, lent)
      lent.fill(0)
      p11.invalidate()
      p11.C_VerifySignature(session, MESSAGE)
    })
})

describe('messages (AES-GCM)', () => {
  const mechanism = { mechanism: P.CKM_AES_GCM } as const
  const AAD = Buffer.from('associated')
  const VALUE = crypto.randomBytes(32)
  const key = (): ObjectHandle =>
    nss.current.p11.C_CreateObject(nss.current.session, {
      CKA_CLASS: P.CKO_SECRET_KEY,
      CKA_KEY_TYPE: P.CKK_AES,
      CKA_TOKEN: false,
      CKA_VALUE: VALUE,
      CKA_ENCRYPT: true,
      CKA_DECRYPT: true,
    })
  const open = (iv: Uint8Array, tag: Uint8Array, sealed: Uint8Array): Buffer => {
    const decipher = crypto.createDecipheriv('aes-256-gcm', VALUE, iv).setAAD(AAD).setAuthTag(tag)
    return Buffer.concat([decipher.update(sealed), decipher.final()])
  }

  test('the token makes each IV and writes it and the tag into the caller’s parameter', async () => {
    const { p11, session } = nss.current
    p11.C_MessageEncryptInit(session, mechanism, key())
    const seen = new Set<string>()
    const send = async (plain: Buffer, how: 'sync' | 'async' | 'into' | 'intoAsync') => {
      const parameter = {
        pIv: new Uint8Array(12),
        ulIvFixedBits: 32,
        ivGenerator: P.CKG_GENERATE_COUNTER,
        pTag: new Uint8Array(16),
      }
      parameter.pIv.set([9, 8, 7, 6])
      const room = new Uint8Array(plain.length)
      let sealed: Uint8Array = room
      if (how === 'sync') sealed = p11.C_EncryptMessage(session, parameter, AAD, plain)
      else if (how === 'async') sealed = await p11.C_EncryptMessageAsync(session, parameter, AAD, plain)
      else if (how === 'into')
        expect(p11.C_EncryptMessageInto(session, parameter, AAD, plain, room)).toBe(plain.length)
      else
        expect(await p11.C_EncryptMessageIntoAsync(session, parameter, AAD, plain, room)).toBe(plain.length)
      expect([...parameter.pIv.subarray(0, 4)]).toEqual([9, 8, 7, 6])
      seen.add(Buffer.from(parameter.pIv).toString('hex'))
      expect(open(parameter.pIv, parameter.pTag, sealed)).toEqual(plain)
    }
    const lengths = [0, 1, 16, 1000, 10_000]
    for (const length of lengths)
      for (const how of ['sync', 'async', 'into', 'intoAsync'] as const)
        await send(crypto.randomBytes(length), how)
    expect(seen.size).toBe(4 * lengths.length)
    p11.C_MessageEncryptFinal(session)
  })

  test('what node:crypto seals is opened, and nothing that was changed', () => {
    const { p11, session } = nss.current
    p11.C_MessageDecryptInit(session, mechanism, key())
    const iv = crypto.randomBytes(12)
    const cipher = crypto.createCipheriv('aes-256-gcm', VALUE, iv).setAAD(AAD)
    const sealed = Buffer.concat([cipher.update(MESSAGE), cipher.final()])
    const pTag = cipher.getAuthTag()
    const parameter = { pIv: iv, ulIvFixedBits: 0, ivGenerator: P.CKG_NO_GENERATE, pTag }
    expect(p11.C_DecryptMessage(session, parameter, AAD, sealed)).toEqual(MESSAGE)
    const other = { ...parameter, pTag: Buffer.from(pTag) }
    other.pTag[0]! ^= 1
    expect(() => p11.C_DecryptMessage(session, other, AAD, sealed)).toThrow(CryptokiError)
    expect(() => p11.C_DecryptMessage(session, parameter, Buffer.from('other'), sealed)).toThrow(
      CryptokiError,
    )
    // A message that fails does not end the operation (v3.0, clause 5.11).
    expect(p11.C_DecryptMessage(session, parameter, AAD, sealed)).toEqual(MESSAGE)
    p11.C_MessageDecryptFinal(session)
  })
})

describe('Ed25519 (RFC 8032, clause 7.1, test 2) on NSS', () => {
  test('the published signature is accepted, and node:crypto accepts the token’s', () => {
    const { p11, session } = nss.current
    const hex = (text: string) => Buffer.from(text, 'hex')
    const published = hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')
    const signature = hex(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    )
    const parameters = hex('06032b6570')
    const mechanism = { mechanism: P.CKM_EDDSA } as const
    const imported = p11.C_CreateObject(session, {
      CKA_CLASS: P.CKO_PUBLIC_KEY,
      CKA_KEY_TYPE: P.CKK_EC_EDWARDS,
      CKA_TOKEN: false,
      CKA_VERIFY: true,
      CKA_EC_PARAMS: parameters,
      // NSS takes the point as it is, as RFC 8032 has it; SoftHSM wants it in an OCTET STRING.
      CKA_EC_POINT: published,
    })
    p11.C_VerifyInit(session, mechanism, imported)
    p11.C_Verify(session, Buffer.of(0x72), signature)
    p11.C_VerifyInit(session, mechanism, imported)
    expect(() => p11.C_Verify(session, Buffer.of(0x73), signature)).toThrow(/CKR_SIGNATURE_INVALID/)
    const { publicKey, privateKey } = p11.C_GenerateKeyPair(
      session,
      { mechanism: P.CKM_EC_EDWARDS_KEY_PAIR_GEN },
      { CKA_EC_PARAMS: parameters, CKA_TOKEN: false, CKA_VERIFY: true },
      { CKA_TOKEN: false, CKA_SIGN: true },
    )
    p11.C_SignInit(session, mechanism, privateKey)
    const ours = p11.C_Sign(session, MESSAGE)
    const { CKA_EC_POINT } = p11.C_GetAttributeValue(session, publicKey, ['CKA_EC_POINT'])
    const x = Buffer.from(CKA_EC_POINT as Uint8Array)
      .subarray(-32)
      .toString('base64url')
    const key = crypto.createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    expect(crypto.verify(null, MESSAGE, key, ours)).toBe(true)
  })
})

test('C_GetSessionValidationFlags tells what NSS says of itself', async () => {
  const { p11, session } = nss.current
  const flags = p11.C_GetSessionValidationFlags(session, P.CKS_LAST_VALIDATION_OK)
  expect(flags).toBeTypeOf('number')
  expect(await p11.C_GetSessionValidationFlagsAsync(session, P.CKS_LAST_VALIDATION_OK)).toBe(flags)
})
