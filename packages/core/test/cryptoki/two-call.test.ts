import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import type { ReturnValueSpec } from '@tatsoi/testing'
import * as P from '@tatsoi/types'
import koffi from 'koffi'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runtime } from '../../src/cryptoki/generated/cryptoki.js'
import { nativeAbi } from '../../src/ffi/abi.js'
import type { NativeFunction } from '../../src/ffi/generated/functions.js'
import { LAYOUTS } from '../../src/ffi/generated/layouts.js'
import type { ObjectHandle } from '../../src/recovery/handles.js'
import { openScripted, pokeUlongs, useOpenSoftHsm } from './open-token.js'

// The convention for results of unknown length (v3.2, clause 5.2): how often the module is called, and that nothing is lost.

const CTR = { mechanism: P.CKM_AES_CTR, parameter: { ulCounterBits: 128, cb: new Uint8Array(16) } } as const
const SHA256 = { mechanism: P.CKM_SHA256 } as const
const KEY = randomBytes(32)

const sha256 = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest()
/** For long values, which the comparison of the test runner takes seconds for. */
const same = (actual: Uint8Array, expected: Uint8Array): void =>
  expect(Buffer.compare(actual, expected)).toBe(0)
function ctr(data: Uint8Array): Buffer {
  return createCipheriv('aes-256-ctr', KEY, Buffer.alloc(16)).update(data)
}

describe('on a token that is watched', () => {
  let open: ReturnType<typeof openScripted>
  let aes: ObjectHandle
  let hmac: ObjectHandle
  beforeEach(() => {
    open = openScripted()
    const { p11, session } = open
    const secret = { CKA_CLASS: P.CKO_SECRET_KEY, CKA_TOKEN: false } as const
    aes = p11.C_CreateObject(session, {
      ...secret,
      CKA_KEY_TYPE: P.CKK_AES,
      CKA_VALUE: KEY,
      CKA_ENCRYPT: true,
      CKA_DECRYPT: true,
    })
    hmac = p11.C_CreateObject(session, {
      ...secret,
      CKA_KEY_TYPE: P.CKK_GENERIC_SECRET,
      CKA_VALUE: KEY,
      CKA_SIGN: true,
    })
  })
  afterEach(() => {
    const errors = [...open.token.errors]
    open[Symbol.dispose]()
    expect(errors).toEqual([])
  })
  const results = (name: P.FunctionName): string[] =>
    open.token.log.filter((entry) => entry.function === name).map(({ result }) => result)

  test.each([0, 1, 16, 4096, 4097, 100_000])('one pass for an input of %i bytes', async (length) => {
    const { p11, session, token } = open
    const data = randomBytes(length)
    for (const run of [0, 1]) {
      token.clearLog()
      p11.C_EncryptInit(session, CTR, aes)
      same(p11.C_Encrypt(session, data), ctr(data))
      await p11.C_EncryptInitAsync(session, CTR, aes)
      same(await p11.C_EncryptAsync(session, data), ctr(data))
      p11.C_DigestInit(session, SHA256)
      expect(p11.C_Digest(session, data)).toEqual(sha256(data))
      expect(results('C_Encrypt'), `run ${run}`).toEqual(['CKR_OK', 'CKR_OK'])
      expect(results('C_Digest'), `run ${run}`).toEqual(['CKR_OK'])
    }
  })

  test('a result longer than foreseen takes a second pass once, then one', async () => {
    const { p11, session, token } = open
    // The state of a digest is what it has seen: of unknown length.
    p11.C_DigestInit(session, SHA256)
    p11.C_DigestUpdate(session, randomBytes(20_000))
    const first = p11.C_GetOperationState(session)
    expect(first.length).toBeGreaterThan(20_000)
    expect(results('C_GetOperationState')).toEqual(['CKR_BUFFER_TOO_SMALL', 'CKR_OK'])
    token.clearLog()
    expect(p11.C_GetOperationState(session)).toEqual(first)
    expect(await p11.C_GetOperationStateAsync(session)).toEqual(first)
    expect(results('C_GetOperationState')).toEqual(['CKR_OK', 'CKR_OK'])
  })

  test('the second pass of an asynchronous call', async () => {
    const { p11, session } = open
    p11.C_DigestInit(session, SHA256)
    p11.C_DigestUpdate(session, randomBytes(30_000))
    const state = await p11.C_GetOperationStateAsync(session)
    expect(results('C_GetOperationState')).toEqual(['CKR_BUFFER_TOO_SMALL', 'CKR_OK'])
    expect(state).toEqual(p11.C_GetOperationState(session))
  })

  test('what is asked for its length, and what brings its keys in the parameter, makes no object of what was in the memory', async () => {
    const { p11, session, token } = open
    const stale = Buffer.alloc(4000, 0x41)
    const ecdh = { mechanism: P.CKM_ECDH1_DERIVE, parameter: { kdf: P.CKD_NULL, pPublicData: KEY } } as const
    const template = { CKA_CLASS: P.CKO_SECRET_KEY, CKA_KEY_TYPE: P.CKK_AES, CKA_TOKEN: true } as const
    for (const name of ['C_EncapsulateKey', 'C_DeriveKey'] as const) token.on(name, () => 'CKR_OK')
    const keyAndMac = {
      mechanism: P.CKM_SSL3_KEY_AND_MAC_DERIVE,
      parameter: {
        ulMacSizeInBits: 0,
        ulKeySizeInBits: 128,
        ulIVSizeInBits: 0,
        bIsExport: false,
        RandomInfo: { pClientRandom: KEY, pServerRandom: KEY },
        pReturnedKeyMaterial: {},
      },
    } as const
    p11.C_SeedRandom(session, stale)
    const sync = p11.C_EncapsulateKeyInto(session, ecdh, aes, template, null)
    const derived = p11.C_DeriveKey(session, keyAndMac, aes, template)
    await p11.C_SeedRandomAsync(session, stale)
    const later = await p11.C_EncapsulateKeyIntoAsync(session, ecdh, aes, template, null)
    await p11.C_SeedRandomAsync(session, stale)
    const derivedLater = await p11.C_DeriveKeyAsync(session, keyAndMac, aes, template)
    expect([sync, later]).toEqual([
      { length: 0, key: undefined },
      { length: 0, key: undefined },
    ])
    expect(results('C_GetAttributeValue')).toEqual([])
    for (const none of [derived, derivedLater]) {
      expect(none.destroyed).toBe(true)
      expect(() => p11.C_EncryptInit(session, CTR, none)).toThrow(/CKR_OBJECT_HANDLE_INVALID/)
      await expect(p11.C_GetObjectSizeAsync(session, none)).rejects.toThrow(/CKR_OBJECT_HANDLE_INVALID/)
    }
  })

  describe.each(['sync', 'async'] as const)('the caller’s buffer, %s', (how) => {
    const sign = async (room: Uint8Array | null): Promise<number> =>
      how === 'sync'
        ? open.p11.C_SignInto(open.session, KEY, room)
        : open.p11.C_SignIntoAsync(open.session, KEY, room)
    const expected = (): Buffer => createHmac('sha256', KEY).update(KEY).digest()

    test('null asks for the length, and the operation goes on', async () => {
      open.p11.C_SignInit(open.session, { mechanism: P.CKM_SHA256_HMAC }, hmac)
      expect(await sign(null)).toBe(32)
      expect(await sign(null)).toBe(32)
      const room = new Uint8Array(32)
      expect(await sign(room)).toBe(32)
      expect(Buffer.from(room)).toEqual(expected())
      await expect(sign(room)).rejects.toMatchObject({ code: 'CKR_OPERATION_NOT_INITIALIZED' })
    })

    test.each([0, 1, 31])(
      'of %i bytes is too small: the error says how many are needed, and the operation goes on',
      async (length) => {
        open.p11.C_SignInit(open.session, { mechanism: P.CKM_SHA256_HMAC }, hmac)
        const short = new Uint8Array(length).fill(7)
        await expect(sign(short)).rejects.toMatchObject({
          code: 'CKR_BUFFER_TOO_SMALL',
          required: 32,
          function: 'C_Sign',
        })
        expect(short.every((byte) => byte === 7)).toBe(true)
        const room = new Uint8Array(32)
        expect(await sign(room)).toBe(32)
        expect(Buffer.from(room)).toEqual(expected())
        expect(results('C_Sign')).toEqual(['CKR_BUFFER_TOO_SMALL', 'CKR_OK'])
      },
    )

    test('larger than needed keeps its rest, and a view is written where it lies', async () => {
      open.p11.C_SignInit(open.session, { mechanism: P.CKM_SHA256_HMAC }, hmac)
      const whole = new Uint8Array(200).fill(7)
      expect(await sign(whole.subarray(50, 150))).toBe(32)
      expect(Buffer.from(whole.subarray(50, 82))).toEqual(expected())
      expect(whole.subarray(0, 50).every((byte) => byte === 7)).toBe(true)
      expect(whole.subarray(82).every((byte) => byte === 7)).toBe(true)
    })

    test('memory that is shared between threads', async () => {
      open.p11.C_SignInit(open.session, { mechanism: P.CKM_SHA256_HMAC }, hmac)
      const shared = new Uint8Array(new SharedArrayBuffer(64), 8, 40)
      expect(await sign(shared)).toBe(32)
      expect(Buffer.from(shared.subarray(0, 32))).toEqual(expected())
    })
  })

  test('a module that ends the operation although the buffer was only too small loses nothing', async () => {
    const { p11, session, token } = open
    const off = token.on('C_Sign', (call) => {
      const rv = call.perform()
      if (rv === P.CKR_BUFFER_TOO_SMALL) token.dropOperations()
    })
    for (const how of ['sync', 'async'] as const) {
      p11.C_SignInit(session, { mechanism: P.CKM_SHA256_HMAC }, hmac)
      expect(() => p11.C_SignInto(session, KEY, new Uint8Array(4))).toThrow(/CKR_BUFFER_TOO_SMALL/)
      const room = new Uint8Array(32)
      const length =
        how === 'sync' ? p11.C_SignInto(session, KEY, room) : await p11.C_SignIntoAsync(session, KEY, room)
      expect(length).toBe(32)
      expect(Buffer.from(room)).toEqual(createHmac('sha256', KEY).update(KEY).digest())
    }
    off()
    // What was never begun is not begun by this.
    expect(() => p11.C_Sign(session, KEY)).toThrow(/CKR_OPERATION_NOT_INITIALIZED/)
  })

  test('a module that claims to have written more than there was room for is not believed', async () => {
    const { p11, session, token } = open
    p11.C_DigestInit(session, SHA256)
    token.fault({ on: 'C_Digest', length: 1_000_000 })
    expect(() => p11.C_Digest(session, KEY)).toThrow(
      /^C_Digest: the module says that it wrote 1000032 bytes to a buffer of/,
    )
    for (const length of [1, 2 ** 60]) {
      const claim = /^C_Digest: the module says that it wrote (33|\d{19}) bytes to a buffer of 32/
      token.fault({ on: 'C_Digest', length, times: 2 })
      p11.C_DigestInit(session, SHA256)
      expect(() => p11.C_DigestInto(session, KEY, new Uint8Array(32))).toThrow(claim)
      p11.C_DigestInit(session, SHA256)
      await expect(p11.C_DigestIntoAsync(session, KEY, new Uint8Array(32))).rejects.toThrow(claim)
    }
  })

  test('results do not share bytes, and stay as they are when others come', () => {
    const { p11, session } = open
    const results: { result: Buffer; was: Buffer }[] = []
    // Short ones share a piece of memory, and those of this many bytes together take several.
    for (let length = 0; length <= 1100; length += 1 + (length % 3)) {
      const random = p11.C_GenerateRandom(session, length)
      expect(random).toHaveLength(length)
      p11.C_DigestInit(session, SHA256)
      const digest = p11.C_Digest(session, random)
      expect(digest).toEqual(sha256(random))
      for (const result of [random, digest]) results.push({ result, was: Buffer.from(result) })
    }
    for (const { result, was } of results) expect(result.equals(was)).toBe(true)
    const places = results
      .filter(({ result }) => result.length > 0)
      .map(({ result }) => ({
        buffer: result.buffer,
        from: result.byteOffset,
        to: result.byteOffset + result.length,
      }))
      .sort((a, b) => a.from - b.from)
    for (const buffer of new Set(places.map((place) => place.buffer))) {
      const within = places.filter((place) => place.buffer === buffer)
      within.slice(1).forEach((place, i) => {
        expect(place.from).toBeGreaterThanOrEqual(within[i]!.to)
      })
    }
  })

  describe('what the module is given', () => {
    /** Addresses and buffers of one native call. */
    function spyOn(name: 'C_Digest' | 'C_DigestUpdate' | 'C_Encrypt'): unknown[][] {
      const functions = open.p11[runtime].f as unknown as Record<string, NativeFunction>
      const fn = functions[name]!
      const seen: unknown[][] = []
      functions[name] = Object.assign(
        (...args: Parameters<NativeFunction>) => {
          seen.push(args)
          return fn(...args)
        },
        { async: fn.async },
      ) as NativeFunction
      return seen
    }

    test('input above 4096 bytes is not copied; a shorter one is', () => {
      const { p11, session } = open
      const seen = spyOn('C_Digest')
      const long = randomBytes(4097)
      const short = randomBytes(4096)
      for (const data of [long, short]) {
        p11.C_DigestInit(session, SHA256)
        expect(p11.C_Digest(session, data)).toEqual(sha256(data))
      }
      expect(seen[0]![1]).toBe(Number(koffi.address(long)))
      expect(seen[1]![1]).not.toBe(Number(koffi.address(short)))
    })

    test('an input of no bytes and a buffer of no bytes are never NULL', () => {
      const { p11, session, token } = open
      const seen = spyOn('C_Digest')
      const pointers: number[] = []
      token.on('C_Digest', ({ args }) => void pointers.push(args['pData']!, args['pDigest']!))
      p11.C_DigestInit(session, SHA256)
      expect(() => p11.C_DigestInto(session, new Uint8Array(0), new Uint8Array(0))).toThrow(
        expect.objectContaining({ code: 'CKR_BUFFER_TOO_SMALL', required: 32 }) as Error,
      )
      expect(p11.C_Digest(session, new Uint8Array(0))).toEqual(sha256(Buffer.alloc(0)))
      expect(seen.length).toBe(2)
      expect(pointers.every((pointer) => pointer > 0)).toBe(true)
    })

    test.each([10, 5000])('views with an offset, of %i bytes, are read where they begin', async (length) => {
      const { p11, session } = open
      const whole = randomBytes(length + 100)
      const view = new Uint8Array(whole.buffer, whole.byteOffset + 33, length)
      p11.C_DigestInit(session, SHA256)
      expect(p11.C_Digest(session, view)).toEqual(sha256(view))
      p11.C_DigestInit(session, SHA256)
      expect(await p11.C_DigestAsync(session, view)).toEqual(sha256(view))
    })

    test.each([10, 5000, 100_000])('memory that is shared between threads, %i bytes', async (length) => {
      const { p11, session } = open
      const shared = new Uint8Array(new SharedArrayBuffer(length + 8), 8)
      shared.set(randomBytes(length))
      const expected = sha256(Buffer.from(shared))
      p11.C_DigestInit(session, SHA256)
      expect(p11.C_Digest(session, shared)).toEqual(expected)
      p11.C_DigestInit(session, SHA256)
      expect(await p11.C_DigestAsync(session, shared)).toEqual(expected)
      p11.C_DigestInit(session, SHA256)
      p11.C_DigestUpdate(session, shared)
      expect(p11.C_DigestFinal(session)).toEqual(expected)
    })

    test.each([10, 5000])('a buffer that can be resized, %i bytes', (length) => {
      const { p11, session } = open
      const resizable = new (ArrayBuffer as new (size: number, options: object) => ArrayBuffer)(length, {
        maxByteLength: 2 * length,
      })
      const view = new Uint8Array(resizable)
      view.set(randomBytes(length))
      p11.C_DigestInit(session, SHA256)
      expect(p11.C_Digest(session, view)).toEqual(sha256(Buffer.from(view)))
    })
  })

  describe('a module that says what cannot be', () => {
    const LISTS = {
      C_GetMechanismList: () => open.p11.C_GetMechanismList(open.slot),
      C_GetMechanismListAsync: () => open.p11.C_GetMechanismListAsync(open.slot),
      C_GetSlotList: () => open.p11.C_GetSlotList(),
      C_GetSlotListAsync: () => open.p11.C_GetSlotListAsync(),
    }
    const lists = Object.entries(LISTS).map(([form, call]) => ({
      form,
      name: form.replace('Async', '') as P.FunctionName,
      call: async () => call(),
    }))
    const telling = (name: P.FunctionName, argument: string, value: number | bigint, rv: ReturnValueSpec) =>
      open.token.on(name, ({ args }) => {
        pokeUlongs(args[argument] as number, value)
        return rv
      })

    test.each(lists)('$form: no end of CKR_BUFFER_TOO_SMALL is an error', async ({ name, call }) => {
      for (const asked of [0, 20, 1n << 60n, (1n << 64n) - 1n]) {
        const stop = telling(name, 'pulCount', asked, 'CKR_BUFFER_TOO_SMALL')
        await expect(call(), String(asked)).rejects.toThrow(`${name}: CKR_BUFFER_TOO_SMALL`)
        stop()
      }
      let more = 600
      open.token.on(name, ({ args }) => {
        pokeUlongs(args['pulCount'] as number, more++)
        return 'CKR_BUFFER_TOO_SMALL'
      })
      await expect(call()).rejects.toThrow(`${name}: CKR_BUFFER_TOO_SMALL`)
      expect(more).toBeLessThan(610)
    })

    test.each(lists)('$form: more entries than there was room for are an error', async ({ name, call }) => {
      for (const count of [600, 10_000_000, 1n << 60n]) {
        const stop = telling(name, 'pulCount', count, 'CKR_OK')
        await expect(call(), String(count)).rejects.toThrow(
          `${name}: the module says that it wrote ${count} entries to a list of`,
        )
        stop()
      }
    })

    test('a list that is really longer than foreseen is read whole', async () => {
      const long = Array.from({ length: 700 }, (_, i) => i)
      open.token.on('C_GetMechanismList', ({ args }) => {
        const { pMechanismList, pulCount } = args as { [name: string]: number }
        const [room = 0n] = new BigUint64Array(koffi.view(BigInt(pulCount as number), 8))
        pokeUlongs(pulCount as number, long.length)
        if (room < long.length) return 'CKR_BUFFER_TOO_SMALL'
        pokeUlongs(pMechanismList as number, ...long)
        return 'CKR_OK'
      })
      for (const call of [LISTS.C_GetMechanismList, LISTS.C_GetMechanismListAsync])
        expect(await call()).toEqual(long)
    })

    test('more bytes than the caller’s buffer has are an error', async () => {
      const { p11, session } = open
      for (const length of [11, 1_000_000, 1n << 60n, (1n << 64n) - 1n])
        for (const form of ['C_EncryptInto', 'C_EncryptIntoAsync'] as const) {
          p11.C_EncryptInit(session, CTR, aes)
          const stop = telling('C_Encrypt', 'pulEncryptedDataLen', length, 'CKR_OK')
          await expect((async () => p11[form](session, KEY, Buffer.alloc(10)))(), form).rejects.toThrow(
            /^C_Encrypt: the module says that it wrote \d+ bytes to a buffer of 10$/,
          )
          stop()
          p11.C_SessionCancel(session, P.CKF_ENCRYPT)
        }
    })

    test('a result that needs more than there is memory is CKR_BUFFER_TOO_SMALL', async () => {
      const { p11, session, token } = open
      p11.C_EncryptInit(session, CTR, aes)
      for (const needed of [1n << 40n, 1n << 60n, (1n << 64n) - 1n])
        for (const form of ['C_Encrypt', 'C_EncryptAsync'] as const) {
          token.clearLog()
          const stop = telling('C_Encrypt', 'pulEncryptedDataLen', needed, 'CKR_BUFFER_TOO_SMALL')
          const call = (async () => p11[form](session, KEY))()
          await expect(call, form).rejects.toThrow('C_Encrypt: CKR_BUFFER_TOO_SMALL')
          expect(results('C_Encrypt')).toHaveLength(1)
          stop()
        }
      expect(p11.C_Encrypt(session, KEY)).toEqual(ctr(KEY))
    })

    test('more objects than were asked for are an error', async () => {
      const { p11, session } = open
      p11.C_FindObjectsInit(session, {})
      for (const count of [6, 1n << 60n, (1n << 64n) - 1n]) {
        const stop = telling('C_FindObjects', 'pulObjectCount', count, 'CKR_OK')
        expect(() => p11.C_FindObjects(session, 5)).toThrow(/entries to a list of 5/)
        await expect(p11.C_FindObjectsAsync(session, 5)).rejects.toThrow(/entries to a list of 5/)
        stop()
      }
    })

    test('slot flags that no number holds', () => {
      const { p11, slot, token } = open
      const { flags } = LAYOUTS[nativeAbi().id].CK_SLOT_INFO
      for (const bits of [(1n << 63n) | 1n, (1n << 64n) - 1n]) {
        const stop = token.on('C_GetSlotInfo', (call) => {
          call.perform()
          pokeUlongs((call.args['pInfo'] as number) + flags, bits)
        })
        expect(p11.C_GetSlotList()).toEqual([slot])
        stop()
      }
    })
  })
})

describe('large data on SoftHSM', () => {
  const hsm = useOpenSoftHsm()
  test.each(['sync', 'async'] as const)(
    '1 MiB in and out, at once, in parts and into a buffer: %s',
    async (how) => {
      const { p11, session } = hsm.current
      const secret = { CKA_CLASS: P.CKO_SECRET_KEY, CKA_KEY_TYPE: P.CKK_AES, CKA_TOKEN: false } as const
      const key = p11.C_CreateObject(session, {
        ...secret,
        CKA_VALUE: KEY,
        CKA_ENCRYPT: true,
        CKA_DECRYPT: true,
      })
      const data = randomBytes(1 << 20)
      const expected = ctr(data)
      const sync = how === 'sync'
      p11.C_EncryptInit(session, CTR, key)
      same(sync ? p11.C_Encrypt(session, data) : await p11.C_EncryptAsync(session, data), expected)
      p11.C_DecryptInit(session, CTR, key)
      same(sync ? p11.C_Decrypt(session, expected) : await p11.C_DecryptAsync(session, expected), data)
      p11.C_EncryptInit(session, CTR, key)
      const room = Buffer.alloc((1 << 20) + 10)
      const length = sync
        ? p11.C_EncryptInto(session, data, room.subarray(5))
        : await p11.C_EncryptIntoAsync(session, data, room.subarray(5))
      expect(length).toBe(1 << 20)
      same(room.subarray(5, 5 + length), expected)
      p11.C_EncryptInit(session, CTR, key)
      const parts: Buffer[] = []
      for (let at = 0; at < data.length; at += 100_000) {
        const part = data.subarray(at, at + 100_000)
        parts.push(sync ? p11.C_EncryptUpdate(session, part) : await p11.C_EncryptUpdateAsync(session, part))
      }
      parts.push(sync ? p11.C_EncryptFinal(session) : await p11.C_EncryptFinalAsync(session))
      same(Buffer.concat(parts), expected)
      const random = sync
        ? p11.C_GenerateRandom(session, 1 << 20)
        : await p11.C_GenerateRandomAsync(session, 1 << 20)
      expect(random.length).toBe(1 << 20)
      expect(random.subarray(-64).every((byte) => byte === 0)).toBe(false)
    },
  )

  test('an input of no bytes', async () => {
    const { p11, session } = hsm.current
    p11.C_DigestInit(session, SHA256)
    p11.C_DigestUpdate(session, new Uint8Array(0))
    expect(p11.C_DigestFinal(session)).toEqual(sha256(Buffer.alloc(0)))
    expect(p11.C_GenerateRandom(session, 0)).toEqual(Buffer.alloc(0))
  })
})
