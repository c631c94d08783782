import { createDecipheriv, createHash } from 'node:crypto'
import * as ck from '@tatsoi/types'
import koffi from 'koffi'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OperationLostError } from '../../src/recovery/errors.js'
import type { ObjectHandle, SessionHandle } from '../../src/recovery/handles.js'
import { openScripted, RW, useOpenSoftHsm } from './open-token.js'

/* What a caller does with his own memory, before a call and while it goes on, must not let the module read or write what is not his. */

const hsm = useOpenSoftHsm()
const SHA256 = { mechanism: ck.CKM_SHA256 }
const LONG = 8 << 20
const sha256 = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest()

class Boasting extends Uint8Array {
  override get length(): number {
    return 1 << 28
  }
}
const boasting = (size: number): Uint8Array =>
  Object.defineProperty(Buffer.alloc(size), 'length', { value: 1 << 28 })

/** TypeScript does not know yet what Node 20 can. */
const resizable = (size: number): Uint8Array =>
  new Uint8Array(Reflect.construct(ArrayBuffer, [size, { maxByteLength: size }]) as ArrayBuffer)
const resize = ({ buffer }: Uint8Array, size: number): void =>
  (buffer as unknown as { resize(size: number): void }).resize(size)

let session: SessionHandle
beforeEach(() => {
  session = hsm.current.p11.C_OpenSession(hsm.current.slot, RW)
})

describe('an array that says it is longer than it is', () => {
  test.each([
    ['short', boasting(64)],
    ['long', boasting(8192)],
    ['of a class of its own', new Boasting(16)],
  ])('%s: is refused as input, as output and inside of templates and mechanisms', async (_, bytes) => {
    const { p11 } = hsm.current
    const lies = /says that its length is 268435456/
    p11.C_DigestInit(session, SHA256)
    expect(() => p11.C_Digest(session, bytes)).toThrow(lies)
    await expect(p11.C_DigestAsync(session, bytes)).rejects.toThrow(lies)
    expect(() => p11.C_DigestInto(session, Buffer.from('abc'), bytes)).toThrow(lies)
    await expect(p11.C_DigestIntoAsync(session, Buffer.from('abc'), bytes)).rejects.toThrow(lies)
    // Nothing was sent: the operation is where it was.
    expect(p11.C_Digest(session, Buffer.from('abc'))).toEqual(sha256(Buffer.from('abc')))
    expect(() => p11.C_GenerateRandomInto(session, bytes)).toThrow(lies)
    expect(() => p11.C_FindObjectsInit(session, { CKA_ID: bytes })).toThrow(lies)
    expect(() => p11.C_DigestInit(session, { mechanism: ck.CKM_SHA256, parameter: bytes } as never)).toThrow(
      lies,
    )
  })
})

describe('while an asynchronous call goes on', () => {
  test('its input may be transferred to another thread: the bytes of when it began are digested', async () => {
    const { p11 } = hsm.current
    const data = new Uint8Array(LONG).fill(7)
    const expected = sha256(data)
    p11.C_DigestInit(session, SHA256)
    const digest = p11.C_DigestAsync(session, data)
    structuredClone(data.buffer, { transfer: [data.buffer] })
    expect(data.length).toBe(0)
    expect(await digest).toEqual(expected)
  })

  test('its input may be resized', async () => {
    const { p11 } = hsm.current
    const data = resizable(LONG).fill(7)
    const expected = sha256(data)
    p11.C_DigestInit(session, SHA256)
    const digest = p11.C_DigestAsync(session, data)
    resize(data, 0)
    expect(await digest).toEqual(expected)
  })

  test.each([64, LONG])('its output of %i bytes may be taken away: the call says so', async (size) => {
    const { p11 } = hsm.current
    const gone = /was resized or transferred while the module worked/
    const random = new Uint8Array(size)
    const written = p11.C_GenerateRandomIntoAsync(session, random)
    structuredClone(random.buffer, { transfer: [random.buffer] })
    await expect(written).rejects.toThrow(gone)
    const digest = resizable(size)
    p11.C_DigestInit(session, SHA256)
    const digested = p11.C_DigestIntoAsync(session, Buffer.from('abc'), digest)
    resize(digest, 16)
    await expect(digested).rejects.toThrow(gone)
    // The module has ended it: it is not begun again for a second result.
    expect(() => p11.C_Digest(session, Buffer.from('other'))).toThrow(/CKR_OPERATION_NOT_INITIALIZED/)
  })

  test('a part whose output was taken away was sent', async () => {
    const { p11 } = hsm.current
    const mechanism = { mechanism: ck.CKM_AES_CBC, parameter: Buffer.alloc(16, 7) }
    const key = p11.C_GenerateKey(
      session,
      { mechanism: ck.CKM_AES_KEY_GEN },
      { CKA_TOKEN: false, CKA_VALUE_LEN: 16, CKA_ENCRYPT: true },
    )
    p11.C_EncryptInit(session, mechanism, key)
    const part = new Uint8Array(64)
    const sent = p11.C_EncryptUpdateIntoAsync(session, Buffer.alloc(32), part)
    structuredClone(part.buffer, { transfer: [part.buffer] })
    await expect(sent).rejects.toThrow(/was resized or transferred/)
    p11.invalidate()
    expect(() => p11.C_EncryptFinal(session)).toThrow(OperationLostError)
  })

  test.each([32, 100, LONG])('its output of %i bytes gets the result and nothing beside it', async (size) => {
    const { p11 } = hsm.current
    const digest = new Uint8Array(size).fill(1)
    p11.C_DigestInit(session, SHA256)
    expect(await p11.C_DigestIntoAsync(session, Buffer.from('abc'), digest)).toBe(32)
    expect(Buffer.from(digest.subarray(0, 32))).toEqual(sha256(Buffer.from('abc')))
    expect(digest.subarray(32).every((byte) => byte === 1)).toBe(true)
  })
})

describe('an IV that the module makes and writes to CK_GCM_PARAMS.pIv, as AWS CloudHSM does', () => {
  const KEY = Buffer.alloc(32, 5)
  const DATA = Buffer.from('what only the IV of the module decrypts')
  let open: ReturnType<typeof openScripted>
  let key: ObjectHandle
  let address = 0
  let made = 0
  const ivOf = (number: number) => Buffer.alloc(12, number)
  const write = () => {
    new Uint8Array(koffi.view(BigInt(address), 12)).fill(++made)
  }
  const mechanismOf = (pIv: Uint8Array) => ({
    mechanism: ck.CKM_AES_GCM,
    parameter: { pIv, ulTagBits: 128 },
  })
  function decrypted(ciphertext: Uint8Array, iv: Uint8Array): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', KEY, iv).setAuthTag(ciphertext.subarray(-16))
    return Buffer.concat([decipher.update(ciphertext.subarray(0, -16)), decipher.final()])
  }
  beforeEach(() => {
    open = openScripted()
    made = 0
    key = open.p11.C_CreateObject(open.session, {
      CKA_CLASS: ck.CKO_SECRET_KEY,
      CKA_KEY_TYPE: ck.CKK_AES,
      CKA_TOKEN: true,
      CKA_VALUE: KEY,
      CKA_LABEL: 'iv',
      CKA_ENCRYPT: true,
      CKA_WRAP: true,
      CKA_EXTRACTABLE: true,
    })
    for (const name of ['C_EncryptInit', 'C_WrapKey'] as const)
      open.token.on(name, ({ args }) => {
        const [type, parameter = 0] = words(args['pMechanism'] as number, 2)
        if (type === ck.CKM_AES_GCM) address = words(parameter, 1)[0] as number
      })
  })
  afterEach(() => open[Symbol.dispose]())

  function words(at: number, count: number): number[] {
    return [...new BigUint64Array(koffi.view(BigInt(at), 8 * count))].map(Number)
  }

  test('at C_EncryptInit: is in the caller’s array, each time again, and decrypts', async () => {
    const { p11, session, token } = open
    token.on('C_EncryptInit', write)
    const pIv = Buffer.alloc(12)
    const mechanism = mechanismOf(pIv)
    for (let round = 1; round <= 5; round++) {
      // As its caller makes it for each encryption, which is the mechanism that came before.
      pIv.fill(0)
      p11.C_EncryptInit(session, mechanism, key)
      expect(pIv).toEqual(ivOf(round))
      expect(decrypted(p11.C_Encrypt(session, DATA), pIv)).toEqual(DATA)
    }
    pIv.fill(0)
    await p11.C_EncryptInitAsync(session, mechanism, key)
    expect(pIv).toEqual(ivOf(6))
    expect(decrypted(await p11.C_EncryptAsync(session, DATA), pIv)).toEqual(DATA)
  })

  test('at the calls that follow: is in the caller’s array, also when the same one is used again', async () => {
    const { p11, session, token } = open
    const pIv = Buffer.alloc(12)
    const mechanism = mechanismOf(pIv)
    const begin = () => p11.C_EncryptInit(session, mechanism, key)
    const stop = token.on('C_Encrypt', write)
    for (let round = 1; round <= 3; round++) {
      begin()
      p11.C_Encrypt(session, DATA)
      expect(pIv).toEqual(ivOf(round))
    }
    begin()
    p11.C_EncryptInto(session, DATA, Buffer.alloc(100))
    expect(pIv).toEqual(ivOf(4))
    begin()
    await p11.C_EncryptAsync(session, DATA)
    expect(pIv).toEqual(ivOf(5))
    begin()
    await p11.C_EncryptIntoAsync(session, DATA, Buffer.alloc(100))
    expect(pIv).toEqual(ivOf(6))
    stop()
    token.on('C_EncryptFinal', write)
    begin()
    p11.C_EncryptUpdate(session, DATA)
    // What nobody but its owner wrote is his own.
    pIv.fill(0x77)
    p11.C_EncryptFinal(session)
    expect(pIv).toEqual(ivOf(7))
  })

  test('is left alone by encryptions that came before or after in the same session', () => {
    const { p11, session, token } = open
    const first = Buffer.alloc(12)
    p11.C_EncryptInit(session, mechanismOf(first), key)
    const active = address
    const refused = Buffer.alloc(12, 0x55)
    expect(() => p11.C_EncryptInit(session, mechanismOf(refused), key)).toThrow('CKR_OPERATION_ACTIVE')
    address = active
    token.on('C_Encrypt', write)
    p11.C_Encrypt(session, DATA)
    expect([first, refused]).toEqual([ivOf(1), Buffer.alloc(12, 0x55)])
    p11.C_EncryptInit(session, { mechanism: ck.CKM_AES_CBC_PAD, parameter: Buffer.alloc(16) }, key)
    p11.C_Encrypt(session, DATA)
    expect(first).toEqual(ivOf(1))
  })

  test.each([1, 13, 64, 65, 200, 5000])('of %i bytes: is in the caller’s array', (length) => {
    const { p11, session, token } = open
    const pIv = Buffer.alloc(length)
    p11.C_EncryptInit(session, mechanismOf(pIv), key)
    token.on('C_Encrypt', () => {
      new Uint8Array(koffi.view(BigInt(address), length)).fill(0x3c)
      // OpenSSL has no IV that long.
      return 'CKR_OK'
    })
    p11.C_Encrypt(session, DATA)
    expect(pIv.equals(Buffer.alloc(length, 0x3c))).toBe(true)
  })

  test('at C_WrapKey: is in the caller’s array', async () => {
    const { p11, session, token } = open
    token.on('C_WrapKey', write)
    const pIv = Buffer.alloc(12)
    expect(decrypted(p11.C_WrapKey(session, mechanismOf(pIv), key, key), pIv)).toEqual(KEY)
    expect(pIv).toEqual(ivOf(made))
    const wrapped = await p11.C_WrapKeyAsync(session, mechanismOf(pIv), key, key)
    expect(decrypted(wrapped, pIv)).toEqual(KEY)
  })

  test('for an array that was transferred meanwhile: a TypeError, for the result is of no use without it', () => {
    const { p11, session, token } = open
    const pIv = new Uint8Array(12)
    p11.C_EncryptInit(session, mechanismOf(pIv), key)
    structuredClone(pIv, { transfer: [pIv.buffer] })
    token.on('C_Encrypt', write)
    expect(() => p11.C_Encrypt(session, DATA)).toThrow(/^C_Encrypt: pIv was resized or transferred/)
  })

  test('is not exchanged for another one by a recovery: one that the caller may have seen is lost', () => {
    const { p11, session, token } = open
    const pIv = Buffer.alloc(12)
    const stop = token.on('C_EncryptInit', write)
    p11.C_EncryptInit(session, mechanismOf(pIv), key)
    token.lose('sessions')
    expect(() => p11.C_Encrypt(session, DATA)).toThrow(OperationLostError)
    expect(pIv).toEqual(ivOf(1))
    stop()
    // One that comes with the result is that of the second beginning.
    token.on('C_Encrypt', write)
    pIv.fill(0)
    p11.C_EncryptInit(session, mechanismOf(pIv), key)
    token.lose('sessions')
    p11.C_Encrypt(session, DATA)
    expect(pIv).toEqual(ivOf(made))
  })
})
