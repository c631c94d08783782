import { createHash } from 'node:crypto'
import * as ck from '@tatsoi/types'
import { beforeEach, describe, expect, test } from 'vitest'
import { OperationLostError } from '../../src/recovery/errors.js'
import type { SessionHandle } from '../../src/recovery/handles.js'
import { RW, useOpenSoftHsm } from './open-token.js'

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
