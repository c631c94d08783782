import { createHash } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { RawModule, softHsmModule } from '@tatsoi/testing'
import { useSoftHsm } from '@tatsoi/testing/vitest'
import koffi from 'koffi'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { runtime } from '../../src/cryptoki/generated/cryptoki.js'
import type { NativeArgument, NativeFunction } from '../../src/ffi/generated/functions.js'
import { Cryptoki } from '../../src/index.js'
import { opened } from '../../src/pkcs11js/generated/pkcs11.js'
import * as pkcs11js from '../../src/pkcs11js/index.js'
import { initializeArguments } from '../../src/pkcs11js/shared-library.js'

const { PKCS11, Pkcs11Error } = pkcs11js
const hsm = useSoftHsm()
const RW = pkcs11js.CKF_RW_SESSION | pkcs11js.CKF_SERIAL_SESSION
const SHA256 = { mechanism: pkcs11js.CKM_SHA256 }

let p11: pkcs11js.PKCS11
let slot: Buffer
let session: Buffer

function start(): void {
  p11 = new PKCS11(hsm.current.module)
  p11.C_Initialize()
  slot = p11
    .C_GetSlotList(true)
    .find((each) => p11.C_GetTokenInfo(each).label.trimEnd() === hsm.current.label) as Buffer
  session = p11.C_OpenSession(slot, RW)
  p11.C_Login(session, pkcs11js.CKU_USER, hsm.current.pin)
}

beforeAll(start)
afterAll(() => p11.close())

/** How many handles the module's table holds. */
function held(): { sessions: number; objects: number } {
  const { sessions, objects } = (p11[opened] as NonNullable<(typeof p11)[typeof opened]>).handles
  return { sessions, objects }
}

function data(label: string, token = false): pkcs11js.Template {
  return [
    { type: pkcs11js.CKA_CLASS, value: pkcs11js.CKO_DATA },
    { type: pkcs11js.CKA_TOKEN, value: token },
    { type: pkcs11js.CKA_PRIVATE, value: false },
    { type: pkcs11js.CKA_LABEL, value: label },
    { type: pkcs11js.CKA_VALUE, value: Buffer.from(label) },
  ]
}

function find(label: string, inSession = session): Buffer[] {
  p11.C_FindObjectsInit(inSession, [{ type: pkcs11js.CKA_LABEL, value: label }])
  const found = p11.C_FindObjects(inSession, 10_000)
  p11.C_FindObjectsFinal(inSession)
  return found
}

function caught(run: () => unknown): pkcs11js.Pkcs11Error {
  try {
    run()
  } catch (error) {
    return error as pkcs11js.Pkcs11Error
  }
  throw new Error('nothing was thrown')
}

describe('virtual handles', () => {
  test('are never used again, though the module begins at 1 again after C_Finalize', () => {
    const before = new Set([session.toString('hex')])
    const old = p11.C_CreateObject(session, data('of before'))
    p11.C_Finalize()
    expect(caught(() => p11.C_GetSessionInfo(session)).message).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
    const oldSession = session
    start()
    expect(before.has(session.toString('hex'))).toBe(false)
    expect(caught(() => p11.C_GetSessionInfo(oldSession)).message).toBe('CKR_SESSION_HANDLE_INVALID')
    expect(caught(() => p11.C_GetObjectSize(session, old)).message).toBe('CKR_OBJECT_HANDLE_INVALID')
  })

  test('of sessions and objects are not taken for each other', () => {
    const object = p11.C_CreateObject(session, data('not a session'))
    expect(caught(() => p11.C_GetSessionInfo(object)).message).toBe('CKR_SESSION_HANDLE_INVALID')
    expect(caught(() => p11.C_GetObjectSize(session, session)).message).toBe('CKR_OBJECT_HANDLE_INVALID')
  })

  test('of slots are the numbers that the module and people know', () => {
    expect(Number(slot.readBigUInt64LE())).toBe(hsm.current.token.slotId)
    const typed = Buffer.alloc(8)
    typed.writeBigUInt64LE(BigInt(hsm.current.token.slotId))
    expect(p11.C_GetTokenInfo(typed).label.trimEnd()).toBe(hsm.current.label)
  })

  test('do not grow in number with searches', () => {
    const objects = Array.from({ length: 200 }, () => p11.C_CreateObject(session, data('many times')))
    const first = find('many times').map((handle) => handle.toString('hex'))
    const { objects: count } = held()
    for (let i = 0; i < 100; i++) {
      const again = p11.C_OpenSession(slot, RW)
      expect(find('many times', again).map((handle) => handle.toString('hex'))).toEqual(first)
      p11.C_CloseSession(again)
    }
    expect(held().objects).toBe(count)
    for (const object of objects) p11.C_DestroyObject(session, object)
    expect(held().objects).toBe(count - 200)
  })

  test('of session objects end with their session, all of a slot with its last one', () => {
    const before = held()
    const other = p11.C_OpenSession(slot, RW)
    for (let i = 0; i < 50; i++) p11.C_CreateObject(other, data('of a session'))
    expect(held()).toEqual({ sessions: before.sessions + 1, objects: before.objects + 50 })
    p11.C_CloseSession(other)
    expect(held()).toEqual(before)
    p11.C_CloseAllSessions(slot)
    expect(held()).toEqual({ sessions: 0, objects: 0 })
    session = p11.C_OpenSession(slot, RW)
    p11.C_Login(session, pkcs11js.CKU_USER, hsm.current.pin)
  })

  test('stay the same when another user of the module finalises it', () => {
    const object = p11.C_CreateObject(session, data('kept', true))
    expect(find('kept')[0]?.equals(object)).toBe(true)
    new RawModule(softHsmModule()).ok('C_Finalize', null)
    const read = p11.C_GetAttributeValue(session, object, [{ type: pkcs11js.CKA_VALUE }])
    expect(read[0]?.value.toString()).toBe('kept')
    // Found again it has another number in the module, and is the same handle.
    expect(find('kept').map((handle) => handle.equals(object))).toEqual([true])
    p11.C_DestroyObject(session, object)
  })

  test('of another thread are not known, nor taken for handles of this one', async () => {
    const worker = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads')
      const { PKCS11 } = require('@tatsoi/core/pkcs11js')
      const p11 = new PKCS11(workerData)
      let initialize
      try { p11.C_Initialize() } catch (error) { initialize = error.message }
      const slots = p11.C_GetSlotList(true)
      const sessions = Array.from({ length: 40 }, () => p11.C_OpenSession(slots[0], 4))
      p11.close()
      parentPort.postMessage({ initialize, slots: slots.length, sessions: sessions.map((session) => session.toString('hex')) })`,
      { eval: true, workerData: hsm.current.module },
    )
    const said = await new Promise<{ initialize: string; slots: number; sessions: string[] }>(
      (resolve, reject) => {
        worker.once('message', resolve).once('error', reject)
      },
    )
    await new Promise((resolve) => worker.once('exit', resolve))
    expect(said.slots).toBeGreaterThan(0)
    for (const hex of said.sessions)
      expect(caught(() => p11.C_GetSessionInfo(Buffer.from(hex, 'hex'))).message).toBe(
        'CKR_SESSION_HANDLE_INVALID',
      )
    // A worker that closes the module, which it found in use, takes nothing away from this thread.
    expect(said.initialize).toBe('CKR_CRYPTOKI_ALREADY_INITIALIZED')
    expect(p11.C_GetSessionInfo(session).state).toBe(pkcs11js.CKS_RW_USER_FUNCTIONS)
  })
})

describe('errors', () => {
  test('have the error of the layer below as their cause, with what to do about it', () => {
    const error = caught(() => p11.C_Digest(session, Buffer.alloc(1), Buffer.alloc(32)))
    expect(error).toBeInstanceOf(Pkcs11Error)
    expect(error).toMatchObject({ message: 'CKR_OPERATION_NOT_INITIALIZED', code: 0x91, method: 'C_Digest' })
    expect((error.cause as Error).message).toContain('Call the C_*Init function of this operation first')
    expect(error.nativeStack).toContain('CKR_OPERATION_NOT_INITIALIZED')
  })

  test('of something that could not be brought back say in their cause what was lost', () => {
    const object = p11.C_CreateObject(session, data('gone with its session'))
    new RawModule(softHsmModule()).ok('C_Finalize', null)
    const error = caught(() => p11.C_GetObjectSize(session, object))
    expect(error.message).toBe('CKR_OBJECT_HANDLE_INVALID')
    expect((error.cause as Error).name).toBe('ObjectLostError')
  })

  test('of the nineteen functions name the function', async () => {
    const key = Buffer.alloc(8)
    expect(
      caught(() => p11.C_WrapKey(session, { mechanism: 0x2109 }, key, key, Buffer.alloc(64))).method,
    ).toBe('C_WrapKey')
    await expect(p11.C_SignAsync(session, Buffer.alloc(1), Buffer.alloc(64))).rejects.toMatchObject({
      method: 'C_Sign',
    })
  })

  test('thrown by a callback are uncaught exceptions, not rejections', async () => {
    p11.C_DigestInit(session, SHA256)
    const listeners = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    try {
      const thrown = new Promise((resolve) =>
        process.once('uncaughtException', (error, origin) => resolve([error.message, origin])),
      )
      p11.C_Digest(session, Buffer.from('abc'), Buffer.alloc(32), () => {
        throw new Error('by the callback')
      })
      expect(await thrown).toEqual(['by the callback', 'uncaughtException'])
    } finally {
      for (const listener of listeners) process.on('uncaughtException', listener)
    }
  })
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

describe('asynchronous calls', () => {
  test('4 sessions × 10,000 calls without an error, and without growth of memory', {
    timeout: 120_000,
  }, async () => {
    const lane = async (calls: number) => {
      const own = p11.C_OpenSession(slot, RW)
      const out = Buffer.alloc(32)
      for (let i = 0; i < calls; i++) {
        const input = Buffer.from(`${i}`)
        p11.C_DigestInit(own, SHA256)
        const digest = await p11.C_DigestAsync(own, input, out)
        if (i % 500 === 0) expect(digest).toEqual(createHash('sha256').update(input).digest())
      }
      p11.C_CloseSession(own)
    }
    const lanes = (calls: number) => Promise.all([lane(calls), lane(calls), lane(calls), lane(calls)])
    // The heap grows to its usual size first.
    await lanes(10_000)
    collect()
    const before = process.memoryUsage()
    await lanes(10_000)
    collect()
    const after = process.memoryUsage()
    expect((after.heapUsed + after.external - before.heapUsed - before.external) / 2 ** 20).toBeLessThan(1)
    expect((after.rss - before.rss) / 2 ** 20).toBeLessThan(30)
  })

  test('on one session come one after the other, and leave other calls on it to the module', async () => {
    const keys = Promise.all(
      Array.from({ length: 4 }, () =>
        p11.C_GenerateKeyAsync(session, { mechanism: pkcs11js.CKM_AES_KEY_GEN }, [
          { type: pkcs11js.CKA_TOKEN, value: false },
          { type: pkcs11js.CKA_VALUE_LEN, value: 32 },
        ]),
      ),
    )
    expect(p11.C_GenerateRandom(session, Buffer.alloc(16))).toHaveLength(16)
    expect(find('nothing has this label')).toEqual([])
    expect(new Set((await keys).map((key) => key.toString('hex'))).size).toBe(4)
  })

  test('under way do not keep a session from being closed, and end well', async () => {
    const own = p11.C_OpenSession(slot, RW)
    p11.C_DigestInit(own, SHA256)
    const digest = p11.C_DigestAsync(own, Buffer.from('abc'), Buffer.alloc(32))
    p11.C_CloseSession(own)
    expect(caught(() => p11.C_GetSessionInfo(own)).message).toBe('CKR_SESSION_HANDLE_INVALID')
    expect(await digest).toEqual(createHash('sha256').update('abc').digest())
  })

  test('under way do not keep all sessions of a slot from being closed, and end well', async () => {
    const own = p11.C_OpenSession(slot, RW)
    p11.C_DigestInit(own, SHA256)
    const digest = p11.C_DigestAsync(own, Buffer.from('abc'), Buffer.alloc(32))
    p11.C_CloseAllSessions(slot)
    expect(held()).toEqual({ sessions: 0, objects: 0 })
    expect(caught(() => p11.C_GetSessionInfo(own)).message).toBe('CKR_SESSION_HANDLE_INVALID')
    session = p11.C_OpenSession(slot, RW)
    expect(await digest).toEqual(createHash('sha256').update('abc').digest())

    p11.C_DigestInit(session, SHA256)
    const second = p11.C_DigestAsync(session, Buffer.from('abc'), Buffer.alloc(32))
    const closed = p11.C_CloseAllSessionsAsync(slot)
    session = p11.C_OpenSession(slot, RW)
    expect(await second).toEqual(createHash('sha256').update('abc').digest())
    await closed
    expect(held().sessions).toBe(1)
    p11.C_CloseAllSessions(slot)
    session = p11.C_OpenSession(slot, RW)
    p11.C_Login(session, pkcs11js.CKU_USER, hsm.current.pin)
  })

  test('hold on to the buffers that the module writes to', async () => {
    const input = Buffer.alloc(2 ** 20, 3)
    for (let i = 0; i < 20; i++) {
      p11.C_DigestInit(session, SHA256)
      const digest = p11.C_DigestAsync(session, Buffer.from(input), Buffer.alloc(64))
      for (let j = 0; j < 20; j++) Buffer.alloc(2 ** 18)
      expect(await digest).toEqual(createHash('sha256').update(input).digest())
    }
  })

  test('exist for every function, and for nothing else', () => {
    const names = new Set<string>()
    for (
      let at: object | null = PKCS11.prototype;
      at !== null;
      at = Object.getPrototypeOf(at) as object | null
    )
      for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith('C_')) names.add(name)
    const functions = [...names].filter((name) => !/(Async|Callback)$/.test(name))
    expect(functions).toHaveLength(104)
    expect(functions.filter((name) => !names.has(`${name}Async`))).toEqual([])
    for (const name of names) expect(functions).toContain(name.replace(/(Async|Callback)$/, ''))
  })
})

describe('arguments', () => {
  let wrong: unknown[]
  beforeEach(() => {
    wrong = [
      undefined,
      null,
      0,
      -1,
      1.5,
      NaN,
      '',
      'text',
      true,
      {},
      [],
      [1],
      Symbol('s'),
      5n,
      () => 0,
      new Date(),
      /x/,
      Buffer.alloc(0),
      Buffer.alloc(7),
      Buffer.alloc(8),
      new ArrayBuffer(8),
      new SharedArrayBuffer(8),
    ]
  })

  test('of wrong types give an error from every function, and never end the process', {
    timeout: 60_000,
  }, () => {
    const own = p11.C_OpenSession(slot, RW)
    const methods = p11 as unknown as Record<string, (...args: unknown[]) => unknown>
    const skip =
      /^C_(Initialize|Finalize|CloseAllSessions|CloseSession|InitToken|InitPIN|SetPIN|Login|LoginUser|Logout|WaitForSlotEvent)$/
    let failed = 0
    for (
      let at: object = Object.getPrototypeOf(PKCS11.prototype) as object, i = 0;
      i < 2;
      at = PKCS11.prototype, i++
    )
      for (const name of Object.getOwnPropertyNames(at)) {
        if (!name.startsWith('C_') || /(Async|Callback)$/.test(name) || skip.test(name)) continue
        for (let length = 1; length <= 6; length++)
          for (const value of wrong) {
            try {
              methods[name]?.(own, ...Array.from({ length: length - 1 }, () => value))
            } catch (error) {
              failed++
              expect(error).toBeInstanceOf(Error)
            }
          }
      }
    expect(failed).toBeGreaterThan(5_000)
    p11.C_CloseSession(own)
    expect(p11.C_GetSessionInfo(session).state).toBe(pkcs11js.CKS_RW_USER_FUNCTIONS)
  })

  test('of a template may be a Date in every function that takes one', () => {
    expect(() =>
      p11.C_GenerateKey(session, { mechanism: pkcs11js.CKM_AES_KEY_GEN }, [
        { type: pkcs11js.CKA_TOKEN, value: false },
        { type: pkcs11js.CKA_VALUE_LEN, value: 32 },
        { type: pkcs11js.CKA_START_DATE, value: new Date(Date.UTC(2026, 1, 3)) },
      ]),
    ).not.toThrow()
  })

  test('of a mechanism may be any struct of the standard by its name', () => {
    const key = p11.C_GenerateKey(session, { mechanism: pkcs11js.CKM_AES_KEY_GEN }, [
      { type: pkcs11js.CKA_TOKEN, value: false },
      { type: pkcs11js.CKA_VALUE_LEN, value: 32 },
      { type: pkcs11js.CKA_ENCRYPT, value: true },
    ])
    const encrypt = (parameter: pkcs11js.Mechanism['parameter']) => {
      p11.C_EncryptInit(session, { mechanism: pkcs11js.CKM_AES_GCM, parameter: parameter as Buffer }, key)
      return Buffer.from(p11.C_Encrypt(session, Buffer.from('text'), Buffer.alloc(64)))
    }
    const iv = Buffer.alloc(12, 1)
    const own = encrypt({
      type: pkcs11js.CK_PARAMS_AES_GCM_v240,
      iv,
      ivBits: 96,
      tagBits: 128,
    } as pkcs11js.IParams)
    expect(encrypt({ type: 'CK_GCM_PARAMS', pIv: iv, ulTagBits: 128 })).toEqual(own)
  })

  test('that is an IV gets what the module writes to it, whether in the same mechanism, in a new array or in a new object', () => {
    const key = p11.C_GenerateKey(session, { mechanism: pkcs11js.CKM_AES_KEY_GEN }, [
      { type: pkcs11js.CKA_TOKEN, value: false },
      { type: pkcs11js.CKA_VALUE_LEN, value: 32 },
      { type: pkcs11js.CKA_ENCRYPT, value: true },
    ])
    const { f } = (p11[opened] as NonNullable<(typeof p11)[typeof opened]>).cryptoki[runtime]
    const init = f.C_EncryptInit as NativeFunction
    let made = 0
    const word = (at: number, i: number) => Number(new BigUint64Array(koffi.view(BigInt(at), 8 * 2))[i])
    f.C_EncryptInit = Object.assign(
      (...args: NativeArgument[]) => {
        const rv = init(...args)
        new Uint8Array(koffi.view(BigInt(word(word(args[1] as number, 1), 0)), 12)).fill(++made)
        return rv
      },
      { async: init.async },
    )
    try {
      const mechanism = {
        mechanism: pkcs11js.CKM_AES_GCM,
        parameter: { type: pkcs11js.CK_PARAMS_AES_GCM, iv: Buffer.alloc(12), tagBits: 128 },
      }
      for (let round = 1; round <= 9; round++) {
        // A Buffer that is filled with zeros again, another Buffer, another mechanism.
        if (round <= 4) mechanism.parameter.iv.fill(0)
        else mechanism.parameter.iv = Buffer.alloc(12)
        const given = round <= 7 ? mechanism : { ...mechanism, parameter: { ...mechanism.parameter } }
        p11.C_EncryptInit(session, given, key)
        p11.C_Encrypt(session, Buffer.from('text'), Buffer.alloc(64))
        expect(given.parameter.iv).toEqual(Buffer.alloc(12, round))
      }
    } finally {
      f.C_EncryptInit = init
    }
  })

  test('that are attributes are not as long as no attribute is, nor longer than their room', () => {
    const object = p11.C_CreateObject(session, data('lies'))
    const { f } = (p11[opened] as NonNullable<(typeof p11)[typeof opened]>).cryptoki[runtime]
    const get = f.C_GetAttributeValue as NativeFunction
    let calls = 0
    let lie: (call: number) => bigint = () => 0n
    f.C_GetAttributeValue = Object.assign(
      (...args: NativeArgument[]) => {
        new BigUint64Array(koffi.view(BigInt(args[2] as number), 24))[2] = lie(++calls)
        return calls === 1 ? pkcs11js.CKR_BUFFER_TOO_SMALL : pkcs11js.CKR_OK
      },
      { async: get.async },
    )
    try {
      for (const length of [2n ** 30n, 2n ** 40n, 2n ** 60n])
        for (lie of [() => length, (call: number) => (call < 3 ? 5n : length)]) {
          calls = 0
          expect(() => p11.C_GetAttributeValue(session, object, [{ type: pkcs11js.CKA_LABEL }])).toThrow(
            `the attribute 0x3 has ${length} bytes`,
          )
        }
    } finally {
      f.C_GetAttributeValue = get
    }
  })

  test('that are large attributes are read whole', () => {
    const value = Buffer.alloc(100_000, 7)
    const object = p11.C_CreateObject(session, [
      ...data('large').slice(0, 4),
      { type: pkcs11js.CKA_VALUE, value },
    ])
    for (let i = 0; i < 2; i++) {
      const [label, read] = p11.C_GetAttributeValue(session, object, [
        { type: pkcs11js.CKA_LABEL },
        { type: pkcs11js.CKA_VALUE },
      ])
      expect(label?.value.toString()).toBe('large')
      expect(read?.value.equals(value)).toBe(true)
    }
  })
})

test('an object that is brought back twice, because its generation ended meanwhile, is read', () => {
  const object = p11.C_CreateObject(session, data('twice', true))
  const other = Cryptoki.load(hsm.current.module)
  other.C_GetSlotList(true)
  let armed = true
  const endsMeanwhile = (message: unknown) => {
    if (!armed || (message as { function: string }).function !== 'C_FindObjects') return
    armed = false
    other.invalidate()
  }
  other.invalidate()
  subscribe('tatsoi:call', endsMeanwhile)
  try {
    const [label] = p11.C_GetAttributeValue(session, object, [{ type: pkcs11js.CKA_LABEL }])
    expect(label?.value.toString()).toBe('twice')
    expect(armed).toBe(false)
  } finally {
    unsubscribe('tatsoi:call', endsMeanwhile)
    other.C_Finalize()
    p11.C_DestroyObject(session, object)
  }
})

test('the last character of libraryParameters reaches the module, and the NUL behind it', () => {
  expect(initializeArguments({ libraryParameters: "configdir='x'" })).toEqual({
    flags: pkcs11js.CKF_OS_LOCKING_OK,
    reserved: Buffer.from("configdir='x'\0"),
  })
  expect(initializeArguments({ flags: 0 })).toEqual({ flags: 0, reserved: undefined })
})

describe('loading', () => {
  test('the same module twice gives two objects that share it', () => {
    const other = new PKCS11(hsm.current.module)
    expect(caught(() => other.C_Initialize()).message).toBe('CKR_CRYPTOKI_ALREADY_INITIALIZED')
    expect(other.C_GetSessionInfo(session).state).toBe(pkcs11js.CKS_RW_USER_FUNCTIONS)
    other.close()
    expect(caught(() => other.C_GetInfo()).message).toBe('PKCS11 module not loaded yet')
    expect(p11.C_GetSessionInfo(session).state).toBe(pkcs11js.CKS_RW_USER_FUNCTIONS)
  })

  test('takes the options of recovery, of the first that loads it', () => {
    expect(caught(() => new PKCS11(hsm.current.module, { attempts: 2 })).message).toContain('in use already')
    expect(caught(() => new PKCS11('/nowhere/x.so', { attemps: 2 } as object)).message).toMatch(
      /attempts|cannot open/,
    )
  })
})

test('what makes no object gives CK_INVALID_HANDLE, and is not kept', () => {
  const functions = (p11[opened] as NonNullable<(typeof p11)[typeof opened]>).cryptoki[runtime]
    .f as unknown as Record<string, unknown>
  const key = p11.C_CreateObject(session, data('base'))
  const before = held()
  const { C_DeriveKey } = functions
  functions['C_DeriveKey'] = () => pkcs11js.CKR_OK
  try {
    const handle = p11.C_DeriveKey(session, { mechanism: pkcs11js.CKM_SSL3_KEY_AND_MAC_DERIVE }, key, [])
    expect(handle).toEqual(Buffer.alloc(8))
    expect(held()).toEqual(before)
    const { code } = caught(() => p11.C_DestroyObject(session, handle))
    expect(code).toBe(pkcs11js.CKR_OBJECT_HANDLE_INVALID)
  } finally {
    functions['C_DeriveKey'] = C_DeriveKey
    p11.C_DestroyObject(session, key)
  }
})

describe('small things that programs of pkcs11js may lean on', () => {
  test('functions without arguments ignore what they are given', () => {
    const getInfo = p11.C_GetInfo as (...given: unknown[]) => pkcs11js.ModuleInfo
    expect(getInfo.call(p11, 1, 2)).toEqual(p11.C_GetInfo())
  })

  test('a size that the token does not tell is 32 ones', () => {
    const object = p11.C_CreateObject(session, data('size'))
    expect(p11.C_GetObjectSize(session, object)).toBe(0xffff_ffff)
  })

  test('the cause of an error is not among its own properties for JSON and loops', () => {
    const error = caught(() => p11.C_Login(session, 99, '1234'))
    expect(error.cause).toBeInstanceOf(Error)
    expect(Object.keys(error)).toEqual(['name', 'method', 'nativeStack', 'code'])
    expect(JSON.parse(JSON.stringify(error))).not.toHaveProperty('cause')
  })

  test('a negative number in a parameter is the module’s to refuse', () => {
    const { publicKey } = p11.C_GenerateKeyPair(
      session,
      { mechanism: pkcs11js.CKM_RSA_PKCS_KEY_PAIR_GEN },
      [
        { type: pkcs11js.CKA_MODULUS_BITS, value: 1024 },
        { type: pkcs11js.CKA_PUBLIC_EXPONENT, value: Buffer.from([1, 0, 1]) },
        { type: pkcs11js.CKA_VERIFY, value: true },
      ],
      [],
    )
    const parameter = { type: pkcs11js.CK_PARAMS_RSA_PSS, hashAlg: pkcs11js.CKM_SHA256, mgf: 2, saltLen: -1 }
    const mechanism = { mechanism: pkcs11js.CKM_SHA256_RSA_PKCS_PSS, parameter }
    expect(caught(() => p11.C_VerifyInit(session, mechanism, publicKey))).toBeInstanceOf(Pkcs11Error)
    const named = { ...mechanism, parameter: { ...parameter, type: 'foo' } } as unknown as pkcs11js.Mechanism
    expect(caught(() => p11.C_VerifyInit(session, named, publicKey)).message).toBe(
      "Argument 1 has wrong type. Property 'type' should be a Number",
    )
  })

  test('a frozen attribute is left as it is', () => {
    const object = p11.C_CreateObject(session, data('frozen'))
    const asked = Object.freeze([Object.freeze({ type: pkcs11js.CKA_LABEL })])
    expect(p11.C_GetAttributeValue(session, object, asked as never)).toEqual([{ type: pkcs11js.CKA_LABEL }])
  })

  test('a method without its object, a module without a path, and options by the name of load', () => {
    const { C_GetInfo: unbound } = p11
    expect(caught(() => unbound())).toEqual(new TypeError('Illegal invocation'))
    expect(caught(() => new PKCS11().load(''))).toEqual(new Error('the path of the module is empty'))
    expect(caught(() => new PKCS11('/none.so', { deadlin: 1 } as object)).message).toMatch(
      /^\/none|^PKCS11\.load/,
    )
    const wrong = { deadlin: 1 } as object
    expect(caught(() => new PKCS11('/lib/../usr/lib/softhsm/libsofthsm2.so', wrong)).message).not.toContain(
      'Cryptoki.load',
    )
  })
})
