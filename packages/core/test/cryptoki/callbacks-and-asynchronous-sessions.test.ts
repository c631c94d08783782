import { createHash, randomBytes } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { CK_ASYNC_DATA } from '@tatsoi/types'
import * as P from '@tatsoi/types'
import koffi from 'koffi'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LAYOUTS } from '../../src/ffi/generated/layouts.js'
import { OperationLostError, OutcomeUnknownError } from '../../src/recovery/errors.js'
import type { ObjectHandle, SessionHandle } from '../../src/recovery/handles.js'
import { openScripted, pokeUlongs, RW } from './open-token.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const SHA256 = { mechanism: P.CKM_SHA256 } as const
const ASYNC = RW | P.CKF_ASYNC_SESSION
const sha256 = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest()

let open: ReturnType<typeof openScripted>
beforeEach(() => {
  open = openScripted({ pendingPolls: 3 })
})
afterEach(() => {
  const errors = [...open.token.errors]
  open[Symbol.dispose]()
  expect(errors).toEqual([])
})
const memoryAt = (address: number, length: number): ArrayBuffer =>
  koffi.view(BigInt(address), length) as ArrayBuffer
const lastSession = (): number => open.token.state.sessions.at(-1)!.handle

describe('notify callbacks (v3.2, clause 5.21)', () => {
  test('get the session and the event, and their answer reaches the module', async () => {
    const { p11, slot, token } = open
    const seen: [SessionHandle, number][] = []
    const answers = [undefined, P.CKR_CANCEL]
    const notify = (session: SessionHandle, event: number): number | undefined => {
      seen.push([session, event])
      return answers[seen.length - 1]
    }
    const session = p11.C_OpenSession(slot, RW, notify)
    const raw = lastSession()
    expect(token.notify(raw, P.CKN_SURRENDER)).toBe(P.CKR_OK)
    expect(token.notify(raw, P.CKN_OTP_CHANGED)).toBe(P.CKR_CANCEL)
    expect(seen).toEqual([
      [session, P.CKN_SURRENDER],
      [session, P.CKN_OTP_CHANGED],
    ])
    const later = await p11.C_OpenSessionAsync(slot, RW, notify)
    expect(token.notify(lastSession())).toBe(P.CKR_OK)
    expect(seen.at(-1)).toEqual([later, P.CKN_SURRENDER])
  })

  test('may call the module while a call is under way', () => {
    const { p11, slot, token } = open
    let inside: unknown
    const other = p11.C_OpenSession(slot, RW)
    const session = p11.C_OpenSession(slot, RW, () => {
      p11.C_DigestInit(other, SHA256)
      inside = p11.C_Digest(other, Buffer.from('inside'))
      return undefined
    })
    const raw = lastSession()
    token.on('C_Digest', ({ session: from }) => {
      if (from === raw) token.notify(raw)
    })
    p11.C_DigestInit(session, SHA256)
    expect(p11.C_Digest(session, Buffer.from('outside'))).toEqual(sha256(Buffer.from('outside')))
    expect(inside).toEqual(sha256(Buffer.from('inside')))
  })

  test('are not called for a session that was closed, and what they throw does not pass through the module', async () => {
    const { p11, slot, token } = open
    let calls = 0
    const session = p11.C_OpenSession(slot, RW, () => {
      calls++
      throw new Error('from the callback')
    })
    const raw = lastSession()
    const listeners = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    const caught = new Promise((resolve) => process.once('uncaughtException', resolve))
    expect(token.notify(raw)).toBe(P.CKR_OK)
    expect(await caught).toMatchObject({ message: 'from the callback' })
    for (const listener of listeners) process.on('uncaughtException', listener)
    expect(calls).toBe(1)
    p11.C_CloseSession(session)
  })

  test('may be async or return anything: what is no CK_RV is CKR_OK, and a rejection is reported as a throw is', async () => {
    const { p11, slot, token } = open
    let answer: unknown
    const session = p11.C_OpenSession(slot, RW, () => answer as number)
    const raw = lastSession()
    let told: number | undefined
    token.on('C_GenerateRandom', () => {
      told = token.notify(raw)
    })
    for (answer of [undefined, null, 'x', {}, Promise.resolve(1), -1, 0.5, Number.NaN, -1n, 1n << 64n]) {
      expect(p11.C_GenerateRandom(session, 8)).toHaveLength(8)
      expect(await p11.C_GenerateRandomAsync(session, 8)).toHaveLength(8)
      expect(told, String(answer)).toBe(P.CKR_OK)
    }
    answer = 1n
    p11.C_GenerateRandom(session, 8)
    expect(told).toBe(P.CKR_CANCEL)
    const listeners = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    const caught = new Promise((resolve) => process.once('uncaughtException', resolve))
    answer = Promise.reject(new Error('from the promise'))
    p11.C_GenerateRandom(session, 8)
    expect(await caught).toMatchObject({ message: 'from the promise' })
    for (const listener of listeners) process.on('uncaughtException', listener)
  })

  test('are of any number of sessions one after the other, and of any number that cannot be opened', async () => {
    const { p11, slot, token } = open
    let calls = 0
    const notify = () => {
      calls++
      return undefined
    }
    const stop = token.on('C_OpenSession', () => 'CKR_SESSION_COUNT')
    for (let i = 0; i < 5_000; i++)
      expect(() => p11.C_OpenSession(slot, RW, notify)).toThrow('CKR_SESSION_COUNT')
    stop()
    for (let i = 0; i < 5_000; i++) p11.C_CloseSession(p11.C_OpenSession(slot, RW, notify))
    await p11.C_CloseSessionAsync(await p11.C_OpenSessionAsync(slot, RW, notify))
    const session = p11.C_OpenSession(slot, RW, notify)
    token.notify(lastSession())
    // A session that is opened again has its callback again.
    token.lose('sessions')
    p11.C_GenerateRandom(session, 8)
    token.notify(lastSession())
    expect(calls).toBe(2)
  })

  test('live as long as the session, whatever the garbage collector does', () => {
    const { p11, slot, token } = open
    let calls = 0
    p11.C_OpenSession(slot, RW, () => {
      calls++
      return undefined
    })
    const raw = lastSession()
    for (let i = 0; i < 5; i++) collect()
    expect(token.notify(raw)).toBe(P.CKR_OK)
    expect(calls).toBe(1)
  })
})

describe('C_WaitForSlotEvent', () => {
  test('asynchronously: resolves with the slot of the event, and the event loop goes on meanwhile', async () => {
    const { p11, slot, token } = open
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    const waiting = p11.C_WaitForSlotEventAsync({ interval: 5 })
    await expect.poll(() => token.calls('C_WaitForSlotEvent')).toBeGreaterThan(3)
    const card = token.removeToken()
    token.insertToken(card)
    expect((await waiting)?.slotID).toBe(slot.slotID)
    clearInterval(timer)
    expect(turns).toBeGreaterThan(3)
    // It never blocks a thread in the module, where it could not be abandoned.
    expect(token.log.filter((entry) => entry.function === 'C_WaitForSlotEvent').length).toBeGreaterThan(3)
  })

  test('it is the return value that tells of an event, whatever was written to pSlot', async () => {
    const { p11, slot, token } = open
    const answers = ['CKR_NO_EVENT', 'CKR_NO_EVENT', 'CKR_OK'] as const
    const stop = token.on('C_WaitForSlotEvent', ({ number, args }) => {
      pokeUlongs(args['pSlot'] as number, number === 2 ? 0xffff_ffff : slot.slotID)
      return answers[number - 1]
    })
    expect(await p11.C_WaitForSlotEventAsync({ interval: 1 })).toBe(slot)
    expect(token.calls('C_WaitForSlotEvent')).toBe(3)
    stop()
    token.on('C_WaitForSlotEvent', ({ args }) => {
      pokeUlongs(args['pSlot'] as number, 0xffff_ffff)
      return 'CKR_OK'
    })
    await expect(p11.C_WaitForSlotEventAsync({ interval: 1 })).rejects.toThrow('CKR_SLOT_ID_INVALID')
  })

  test('is abandoned with its signal: before, between two looks, and with the reason that was given', async () => {
    const { p11, token } = open
    const reason = new Error('enough')
    await expect(p11.C_WaitForSlotEventAsync({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(token.calls('C_WaitForSlotEvent')).toBe(0)
    const controller = new AbortController()
    const began = performance.now()
    const waiting = p11.C_WaitForSlotEventAsync({ signal: controller.signal, interval: 60_000 })
    await expect.poll(() => token.calls('C_WaitForSlotEvent')).toBe(1)
    controller.abort(reason)
    await expect(waiting).rejects.toBe(reason)
    expect(performance.now() - began).toBeLessThan(10_000)
    const calls = token.calls()
    await new Promise((resolve) => setImmediate(resolve))
    expect(token.calls()).toBe(calls)
    // Nothing of the wait is left: the module can be finalised at once.
    p11.C_Finalize()
  })

  test('synchronously: undefined if there is no event, else the slot', () => {
    const { p11, slot, token } = open
    expect(p11.C_WaitForSlotEvent(P.CKF_DONT_BLOCK)).toBeUndefined()
    token.insertToken(token.removeToken())
    expect(p11.C_WaitForSlotEvent(P.CKF_DONT_BLOCK)?.slotID).toBe(slot.slotID)
  })
})

describe('asynchronous sessions (v3.2, clause 5.22)', () => {
  test('the promise forms complete by themselves', async () => {
    const { p11, slot, token } = open
    const session = p11.C_OpenSession(slot, ASYNC)
    await p11.C_DigestInitAsync(session, SHA256)
    expect(await p11.C_DigestAsync(session, Buffer.from('data'))).toEqual(sha256(Buffer.from('data')))
    expect(
      token.log.filter((entry) => entry.function === 'C_AsyncComplete').map(({ result }) => result),
    ).toEqual(['CKR_PENDING', 'CKR_PENDING', 'CKR_PENDING', 'CKR_OK'])
    const key = await p11.C_GenerateKeyAsync(
      session,
      { mechanism: P.CKM_AES_KEY_GEN },
      { CKA_VALUE_LEN: 16, CKA_TOKEN: false },
    )
    expect(p11.C_GetAttributeValue(session, key, ['CKA_KEY_TYPE'])).toEqual({ CKA_KEY_TYPE: P.CKK_AES })
    const pair = await p11.C_GenerateKeyPairAsync(
      session,
      { mechanism: P.CKM_EC_KEY_PAIR_GEN },
      { CKA_EC_PARAMS: Buffer.from('06082a8648ce3d030107', 'hex'), CKA_TOKEN: false },
      { CKA_TOKEN: false, CKA_SIGN: true },
    )
    expect(p11.C_GetAttributeValue(session, pair.publicKey, ['CKA_CLASS'])).toEqual({
      CKA_CLASS: P.CKO_PUBLIC_KEY,
    })
    expect(p11.C_GetAttributeValue(session, pair.privateKey, ['CKA_CLASS'])).toEqual({
      CKA_CLASS: P.CKO_PRIVATE_KEY,
    })
  })

  test('the memory of a pending result is kept, however often the collector runs', async () => {
    const { p11, slot } = open
    const sessions = Array.from({ length: 8 }, () => p11.C_OpenSession(slot, ASYNC))
    const results = sessions.map(async (session, i) => {
      const data = randomBytes(100 + 5000 * i)
      await p11.C_DigestInitAsync(session, SHA256)
      const room = Buffer.alloc(32)
      if (i % 2 === 0) return [await p11.C_DigestAsync(session, data), sha256(data)]
      expect(await p11.C_DigestIntoAsync(session, data, room)).toBe(32)
      return [room, sha256(data)]
    })
    const timer = setInterval(() => {
      collect()
      // Something else in the place of what might have been let go of.
      for (let i = 0; i < 50; i++) Buffer.alloc(4096, i)
    }, 1)
    for (const [got, expected] of await Promise.all(results)) expect(got).toEqual(expected)
    clearInterval(timer)
  })

  test('random bytes of more than the block holds arrive in the end', async () => {
    const { p11, slot } = open
    const session = p11.C_OpenSession(slot, ASYNC)
    const random = await p11.C_GenerateRandomAsync(session, 20_000)
    expect(random.length).toBe(20_000)
    expect(new Set(random).size).toBe(256)
  })

  test('what a synchronous call gave to the module is the module’s until it is complete', () => {
    const { p11, slot, token } = open
    const pointers: number[] = []
    token.on('C_Encrypt', ({ args }) => void pointers.push(args['pEncryptedData']!))
    const key = p11.C_GenerateKey(
      open.session,
      { mechanism: P.CKM_AES_KEY_GEN },
      { CKA_VALUE_LEN: 16, CKA_TOKEN: false },
    )
    const mechanism = {
      mechanism: P.CKM_AES_CTR,
      parameter: { ulCounterBits: 128, cb: new Uint8Array(16) },
    } as const
    const encrypt = (session: SessionHandle, data: Uint8Array): Buffer => {
      p11.C_EncryptInit(session, mechanism, key)
      return p11.C_Encrypt(session, data)
    }
    for (const length of [32, 20_000]) {
      const data = randomBytes(length)
      const expected = encrypt(open.session, data)
      const session = p11.C_OpenSession(slot, ASYNC)
      expect(() => encrypt(session, data)).toThrow(expect.objectContaining({ code: 'CKR_PENDING' }) as Error)
      const given = pointers.at(-1)!
      pointers.length = 0
      for (let i = 0; i < 20; i++) {
        collect()
        encrypt(open.session, randomBytes(length))
      }
      // None of the later results was put where the module is still to write.
      expect(pointers.filter((pointer) => Math.abs(pointer - given) < length)).toEqual([])
      for (let i = 0; i < 3; i++)
        expect(() => p11.C_AsyncComplete(session, 'C_Encrypt')).toThrow(/CKR_PENDING/)
      const { pValue } = p11.C_AsyncComplete(session, 'C_Encrypt')
      expect(Buffer.compare(pValue as Uint8Array, expected)).toBe(0)
    }
  })

  test('C_AsyncGetID and C_AsyncJoin take a result over to another session', async () => {
    const { p11, slot } = open
    const first = p11.C_OpenSession(slot, ASYNC)
    p11.C_DigestInit(first, SHA256)
    expect(() => p11.C_Digest(first, Buffer.from('data'))).toThrow(
      expect.objectContaining({ code: 'CKR_PENDING' }) as Error,
    )
    const id = p11.C_AsyncGetID(first, 'C_Digest')
    p11.C_CloseSession(first)
    const second = await p11.C_OpenSessionAsync(slot, ASYNC)
    await p11.C_AsyncJoinAsync(second, 'C_Digest', id, 32)
    for (let i = 0; i < 3; i++) {
      collect()
      await expect(p11.C_AsyncCompleteAsync(second, 'C_Digest')).rejects.toMatchObject({
        code: 'CKR_PENDING',
      })
    }
    const result = p11.C_AsyncComplete(second, 'C_Digest')
    expect(Buffer.from(result.pValue as Uint8Array)).toEqual(sha256(Buffer.from('data')))
    expect(() => p11.C_AsyncComplete(second, 'C_Digest')).toThrow(/CKR_OPERATION_NOT_INITIALIZED/)
    expect(() => p11.C_AsyncJoin(second, 'C_Digest', 4711, 32)).toThrow(/CKR_SAVED_STATE_INVALID/)
  })

  test('what a lost session had under way is not asked of the one that has its number now', async () => {
    const { p11, slot, token } = open
    const [first, second] = [p11.C_OpenSession(slot, ASYNC), p11.C_OpenSession(slot, ASYNC)]
    const digest = (session: SessionHandle, data: string) => {
      p11.C_DigestInit(session, SHA256)
      expect(() => p11.C_Digest(session, Buffer.from(data))).toThrow(/CKR_PENDING/)
    }
    digest(first, 'of the first')
    token.lose('module')
    p11.invalidate()
    digest(second, 'of the second')
    for (const form of ['C_AsyncComplete', 'C_AsyncGetID'] as const) {
      expect(() => p11[form](first, 'C_Digest')).toThrow(OperationLostError)
      await expect(p11[`${form}Async`](first, 'C_Digest')).rejects.toThrow(OperationLostError)
    }
    let result: Uint8Array | undefined
    for (let i = 0; i < 5 && result === undefined; i++)
      try {
        result = p11.C_AsyncComplete(second, 'C_Digest').pValue as Uint8Array
      } catch (error) {
        expect(error).toMatchObject({ code: 'CKR_PENDING' })
      }
    expect(Buffer.from(result!)).toEqual(sha256(Buffer.from('of the second')))
  })

  describe('what a synchronous call does is done when C_AsyncComplete says that it is complete', () => {
    const PENDING = expect.objectContaining({ code: 'CKR_PENDING' }) as Error
    const CTR = {
      mechanism: P.CKM_AES_CTR,
      parameter: { ulCounterBits: 128, cb: new Uint8Array(16) },
    } as const
    let session: SessionHandle
    let key: ObjectHandle
    beforeEach(() => {
      const { p11, slot } = open
      key = p11.C_GenerateKey(
        open.session,
        { mechanism: P.CKM_AES_KEY_GEN },
        { CKA_VALUE_LEN: 16, CKA_TOKEN: false },
      )
      session = p11.C_OpenSession(slot, ASYNC)
    })
    const complete = (name: P.FunctionName): CK_ASYNC_DATA => {
      for (let i = 0; i < 3; i++) expect(() => open.p11.C_AsyncComplete(session, name)).toThrow(PENDING)
      return open.p11.C_AsyncComplete(session, name)
    }

    test('an operation has ended, and is not begun again with the same IV', () => {
      const { p11, token } = open
      p11.C_EncryptInit(session, CTR, key)
      expect(() => p11.C_Encrypt(session, Buffer.from('first'))).toThrow(PENDING)
      complete('C_Encrypt')
      expect(() => p11.C_Encrypt(session, Buffer.from('second'))).toThrow(/CKR_OPERATION_NOT_INITIALIZED/)
      expect(token.calls('C_EncryptInit')).toBe(1)
    })

    test('one that failed has ended too', () => {
      const { p11, token } = open
      p11.C_EncryptInit(session, CTR, key)
      expect(() => p11.C_Encrypt(session, Buffer.from('first'))).toThrow(PENDING)
      token.fault({ on: 'C_AsyncComplete', nth: 4, when: 'after', rv: 'CKR_DEVICE_MEMORY' })
      expect(() => complete('C_Encrypt')).toThrow(/CKR_DEVICE_MEMORY/)
      expect(() => p11.C_Encrypt(session, Buffer.from('second'))).toThrow(/CKR_OPERATION_NOT_INITIALIZED/)
      expect(token.calls('C_EncryptInit')).toBe(1)
    })

    test.each([true, false])('a part was sent, complete (%s) or not: its loss is told', (isComplete) => {
      const { p11, token } = open
      p11.C_EncryptInit(session, CTR, key)
      expect(() => p11.C_EncryptUpdate(session, Buffer.from('first'))).toThrow(PENDING)
      if (isComplete) complete('C_EncryptUpdate')
      p11.invalidate()
      expect(() => p11.C_EncryptFinal(session)).toThrow(OperationLostError)
      expect(token.calls('C_EncryptInit')).toBe(1)
    })

    test('the IV and the tag of a message are in the caller’s arrays', () => {
      const { p11 } = open
      const data = Buffer.from('a message')
      const pIv = new Uint8Array(12)
      const pTag = new Uint8Array(16)
      const parameter = { pIv, ulIvFixedBits: 0, ivGenerator: P.CKG_GENERATE, pTag }
      p11.C_MessageEncryptInit(session, { mechanism: P.CKM_AES_GCM }, key)
      expect(() => p11.C_EncryptMessage(session, parameter, null, data)).toThrow(PENDING)
      const sealed = complete('C_EncryptMessage').pValue as Uint8Array
      expect([pIv, pTag].some((bytes) => bytes.every((byte) => byte === 0))).toBe(false)
      p11.C_MessageDecryptInit(open.session, { mechanism: P.CKM_AES_GCM }, key)
      const given = { ...parameter, ivGenerator: P.CKG_NO_GENERATE }
      expect(p11.C_DecryptMessage(open.session, given, null, sealed)).toEqual(data)
    })

    test('a call inside of which it was begun and completed keeps its memory', () => {
      const { p11, slot, token } = open
      const outer = p11.C_OpenSession(slot, RW, () => {
        p11.C_DigestInit(session, SHA256)
        expect(() => p11.C_Digest(session, Buffer.from('inside'))).toThrow(PENDING)
        expect(complete('C_Digest').pValue).toEqual(sha256(Buffer.from('inside')))
        return undefined
      })
      const raw = lastSession()
      token.on('C_Digest', ({ session: from }) => {
        if (from === raw) token.notify(raw)
      })
      p11.C_DigestInit(outer, SHA256)
      expect(p11.C_Digest(outer, Buffer.from('outside'))).toEqual(sha256(Buffer.from('outside')))
    })

    test('a PIN is wiped then, and not before', () => {
      const slow = openScripted({ pendingPolls: 0, pendingFunctions: ['C_SetPIN'] })
      try {
        const { p11, slot, token } = slow
        let at = 0
        token.on('C_SetPIN', ({ args }) => {
          at = args['pNewPin']!
        })
        const own = p11.C_OpenSession(slot, ASYNC)
        const kept = (): string => Buffer.from(new Uint8Array(memoryAt(at, 7))).toString('latin1')
        expect(() => p11.C_SetPIN(own, 'user-pin', 'new-pin')).toThrow(PENDING)
        expect(kept()).toBe('new-pin')
        p11.C_AsyncComplete(own, 'C_SetPIN')
        expect(kept()).toBe('\0'.repeat(7))
      } finally {
        slow[Symbol.dispose]()
      }
    })

    test.each([9000, 2 ** 30])('a result of %i bytes that nothing had room for is refused', (claimed) => {
      const { p11, token, slot } = open
      const { ulValue } = LAYOUTS.lp64.CK_ASYNC_DATA
      token.on('C_AsyncComplete', ({ args, perform }) => {
        const rv = perform()
        const told = new DataView(memoryAt(args['pResult']!, 40))
        told.setBigUint64(ulValue, BigInt(claimed), true)
        return rv
      })
      p11.C_DigestInit(session, SHA256)
      expect(() => p11.C_Digest(session, Buffer.from('data'))).toThrow(PENDING)
      const id = p11.C_AsyncGetID(session, 'C_Digest')
      const other = p11.C_OpenSession(slot, ASYNC)
      p11.C_AsyncJoin(other, 'C_Digest', id, 64)
      for (let i = 0; i < 3; i++) expect(() => p11.C_AsyncComplete(other, 'C_Digest')).toThrow(PENDING)
      expect(() => p11.C_AsyncComplete(other, 'C_Digest')).toThrow(
        `says that it wrote ${claimed} bytes to a buffer of 64`,
      )
      p11.C_EncryptInit(session, CTR, key)
      expect(() => p11.C_Encrypt(session, Buffer.from('data'))).toThrow(PENDING)
      expect(() => complete('C_Encrypt')).toThrow(`says that it wrote ${claimed} bytes to a buffer of 8192`)
    })
  })

  describe('every function may be answered with CKR_PENDING', () => {
    const PENDING = expect.objectContaining({ code: 'CKR_PENDING' }) as Error
    const everyFunction: P.FunctionName[] = [
      'C_GetAttributeValue',
      'C_FindObjects',
      'C_FindObjectsInit',
      'C_FindObjectsFinal',
      'C_GetSessionInfo',
      'C_Login',
      'C_SignMessageNext',
    ]
    let slow: ReturnType<typeof openScripted>
    let session: SessionHandle
    beforeEach(() => {
      slow = openScripted({ pendingPolls: 2, pendingFunctions: everyFunction })
      session = slow.p11.C_OpenSession(slow.slot, ASYNC)
    })
    afterEach(() => {
      const errors = [...slow.token.errors]
      slow[Symbol.dispose]()
      expect(errors).toEqual([])
    })
    const results = (name: P.FunctionName): string[] =>
      slow.token.log.filter((entry) => entry.function === name).map(({ result }) => result)
    const complete = (name: P.FunctionName): CK_ASYNC_DATA => {
      for (let i = 0; i < 2; i++) expect(() => slow.p11.C_AsyncComplete(session, name)).toThrow(PENDING)
      return slow.p11.C_AsyncComplete(session, name)
    }
    const LONG = 'a label '.repeat(40)
    const WRAPPING = {
      CKA_CLASS: P.CKO_SECRET_KEY,
      CKA_KEY_TYPE: P.CKK_AES,
      CKA_VALUE: Buffer.alloc(16, 1),
      CKA_LABEL: LONG,
      CKA_ID: Buffer.from('01', 'hex'),
      CKA_WRAP_TEMPLATE: { CKA_LABEL: LONG },
      CKA_SIGN: true,
    } as const

    test('attributes whose length is asked for first arrive', async () => {
      const { p11 } = slow
      const key = p11.C_CreateObject(slow.session, { ...WRAPPING, CKA_TOKEN: false })
      const asked = ['CKA_WRAP_TEMPLATE', 'CKA_LABEL', 'CKA_ID'] as const
      const expected = p11.C_GetAttributeValue(slow.session, key, asked)
      expect(expected.CKA_LABEL).toBe(LONG)
      expect(await p11.C_GetAttributeValueAsync(session, key, asked)).toEqual(expected)
      expect(results('C_GetAttributeValue')).toContain('CKR_PENDING')
    })

    test('a buffer that turns out to be too short is followed by a longer one', async () => {
      const { p11, token } = slow
      p11.C_DigestInit(session, SHA256)
      p11.C_DigestUpdate(session, Buffer.alloc(20_000))
      const { ulValue } = LAYOUTS.lp64.CK_ASYNC_DATA
      let needed = 0
      const off = [
        token.on('C_GetOperationState', ({ args, perform }) => {
          if (needed > 0) return undefined
          perform()
          needed = Number(new DataView(memoryAt(args['pulOperationStateLen']!, 8)).getBigUint64(0, true))
          return 'CKR_PENDING'
        }),
        token.on('C_AsyncComplete', ({ args }) => {
          new DataView(memoryAt(args['pResult']!, 40)).setBigUint64(ulValue, BigInt(needed), true)
          return 'CKR_BUFFER_TOO_SMALL'
        }),
      ]
      const state = await p11.C_GetOperationStateAsync(session)
      for (const end of off) end()
      expect(state.length).toBe(needed)
      expect(results('C_GetOperationState')).toEqual(['CKR_PENDING', 'CKR_OK'])
    })

    test.each(['C_CreateObject', 'C_CreateObjectAsync'] as const)(
      '%s identifies what it made',
      async (name) => {
        const { p11 } = slow
        const made = await p11[name](session, { ...WRAPPING, CKA_TOKEN: true, CKA_LABEL: name })
        expect(results('C_GetAttributeValue')).toContain('CKR_PENDING')
        expect(made.identity).toMatchObject({ token: true, label: name })
      },
    )

    test('what it found, and what it was asked for, is written to memory that is kept', () => {
      const { p11, token } = slow
      const key = p11.C_CreateObject(slow.session, { ...WRAPPING, CKA_TOKEN: false })
      const given: number[] = []
      token.on('C_GetAttributeValue', ({ args }) => void given.push(args['pTemplate']!))
      token.on('C_SignMessageNext', ({ args }) => void given.push(args['pulSignatureLen']!))
      token.on('C_FindObjects', ({ args }) => void given.push(args['pulObjectCount']!))
      expect(() => p11.C_GetAttributeValue(session, key, ['CKA_ID'])).toThrow(PENDING)
      p11.C_GetAttributeValue(slow.session, key, ['CKA_ID'])
      complete('C_GetAttributeValue')
      expect(() => p11.C_FindObjectsInit(session, { CKA_ID: WRAPPING.CKA_ID })).toThrow(PENDING)
      complete('C_FindObjectsInit')
      expect(() => p11.C_FindObjects(session)).toThrow(PENDING)
      p11.C_FindObjectsInit(slow.session, {})
      p11.C_FindObjects(slow.session)
      complete('C_FindObjects')
      p11.C_MessageSignInit(session, { mechanism: P.CKM_SHA256_HMAC }, key)
      p11.C_MessageSignInit(slow.session, { mechanism: P.CKM_SHA256_HMAC }, key)
      p11.C_SignMessageBegin(session, null)
      p11.C_SignMessageBegin(slow.session, null)
      expect(() => p11.C_SignMessageNext(session, null, Buffer.from('a'), true)).toThrow(PENDING)
      p11.C_SignMessageNext(slow.session, null, Buffer.from('a'), true)
      complete('C_SignMessageNext')
      for (let i = 0; i < given.length; i += 2) expect(given[i]).not.toBe(given[i + 1])
      // The search knows that something of it was found already.
      p11.invalidate()
      expect(() => p11.C_FindObjects(session)).toThrow(OperationLostError)
    })

    test.each(['C_Login', 'C_LoginAsync'] as const)('%s waits for its answer', async (name) => {
      const { p11 } = slow
      p11.C_Logout(session)
      await p11[name](session, P.CKU_USER, 'user-pin')
      expect(results('C_Login').at(-1)).toBe('CKR_PENDING')
      expect((await p11.C_GetSessionInfoAsync(session)).state).toBe(P.CKS_RW_USER_FUNCTIONS)
      await p11.C_LogoutAsync(session)
      await expect((async () => p11[name](session, P.CKU_USER, 'wrong'))()).rejects.toMatchObject({
        code: 'CKR_PIN_INCORRECT',
      })
    })

    test('a key that was to be made is not made again when the session went with the answer', async () => {
      const { p11, token } = slow
      token.fault({ on: 'C_AsyncComplete', rv: 'CKR_SESSION_HANDLE_INVALID', lose: 'sessions' })
      await expect(
        p11.C_GenerateKeyAsync(
          session,
          { mechanism: P.CKM_AES_KEY_GEN },
          { CKA_VALUE_LEN: 16, CKA_TOKEN: true },
        ),
      ).rejects.toThrow(OutcomeUnknownError)
      expect(token.calls('C_GenerateKey')).toBe(1)
    })
  })

  test('without C_AsyncComplete, memory that the module may write to is not used again', async () => {
    using lasting = openScripted({
      absent: ['C_AsyncComplete'],
      pendingFunctions: ['C_SeedRandom', 'C_Login'],
    })
    const { p11, slot, token } = lasting
    const session = p11.C_OpenSession(slot, ASYNC)
    p11.C_Logout(lasting.session)
    const seeds: number[] = []
    const pins: Buffer[] = []
    token.on('C_SeedRandom', ({ args }) => void seeds.push(args['pSeed']!))
    let pin = 0
    token.on('C_Login', ({ args }) => {
      pin = args['pPin']!
    })
    const kept = (): void => void pins.push(Buffer.from(new Uint8Array(memoryAt(pin, 8))))
    for (let i = 0; i < 2; i++)
      await expect(p11.C_SeedRandomAsync(session, Buffer.alloc(16))).rejects.toMatchObject({
        code: i === 0 ? 'CKR_PENDING' : 'CKR_OPERATION_ACTIVE',
      })
    expect(seeds[0]).not.toBe(seeds[1])
    expect(() => p11.C_Login(session, P.CKU_USER, 'user-pin')).toThrow(/CKR_PENDING/)
    kept()
    await p11.C_GetSessionInfoAsync(session)
    kept()
    expect(pins.map(String)).toEqual(['user-pin', 'user-pin'])
  })

  test('a call that fails while pending rejects its promise', async () => {
    const { p11, slot, token } = open
    const session = p11.C_OpenSession(slot, ASYNC)
    await p11.C_DigestInitAsync(session, SHA256)
    token.fault({ on: 'C_AsyncComplete', rv: 'CKR_DEVICE_MEMORY' })
    await expect(p11.C_DigestAsync(session, Buffer.from('data'))).rejects.toMatchObject({
      code: 'CKR_DEVICE_MEMORY',
    })
  })
})

test('asynchronous calls on one session run one after the other, in the order in which they were made', async () => {
  const { p11, session, token } = open
  const parts = Array.from({ length: 20 }, (_, i) => Buffer.from(`part ${i}`))
  const began = p11.C_DigestInitAsync(session, SHA256)
  const sent = parts.map((part) => p11.C_DigestUpdateAsync(session, part))
  const done = p11.C_DigestFinalAsync(session)
  expect(() => p11.C_GetSessionInfo(session)).toThrow(/An asynchronous call uses this session/)
  await Promise.all([began, ...sent])
  expect(await done).toEqual(sha256(Buffer.concat(parts)))
  expect(token.calls('C_DigestUpdate')).toBe(20)
  expect(p11.C_GetSessionInfo(session).state).toBe(P.CKS_RW_USER_FUNCTIONS)
})
