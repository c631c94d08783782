import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import * as P from '@tatsoi/types'
import koffi from 'koffi'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ScriptedToken, type ScriptedTokenOptions } from '../src/scripted-token/index.js'
import { addressOf, Client, mechanism, struct, template, toNumber, ulong } from './scripted-token-client.js'

let token: ScriptedToken
let client: Client

function begin(options: ScriptedTokenOptions = {}): void {
  token = new ScriptedToken(options)
  client = new Client(token)
}

beforeEach(() => begin())

afterEach(() => {
  token.close()
  expect(token.errors).toEqual([])
})

const cString = (value: string): Buffer => Buffer.from(`${value}\0`)

describe('calls from other threads', () => {
  test('koffi’s own threads: many calls at once, each with its own result', async () => {
    client.initialize()
    const sessions = Array.from({ length: 8 }, () => client.open())
    const infos = await Promise.all(
      sessions.map(async (session) => {
        const info = Buffer.alloc(32)
        expect(await client.rvAsync('C_GetSessionInfo', session, info)).toBe('CKR_OK')
        return toNumber(info, 16)
      }),
    )
    expect(infos).toEqual(sessions.map(() => P.CKF_SERIAL_SESSION | P.CKF_RW_SESSION))
    token.fault({ on: 'C_GetInfo', rv: 'CKR_DEVICE_ERROR' })
    expect(await client.rvAsync('C_GetInfo', Buffer.alloc(88))).toBe('CKR_DEVICE_ERROR')
  })

  test('a worker thread: the same token, through its pass', async () => {
    client.initialize()
    const pass = token.guestPass(5000)
    const worker = new Worker(new URL('scripted-token-worker.mjs', import.meta.url), {
      workerData: pass,
      transferList: [pass.port],
    })
    const [answer] = (await once(worker, 'message')) as [
      { open: string; async: string; session: number; interfaces: number },
    ]
    expect(answer).toMatchObject({ open: 'CKR_OK', async: 'CKR_OK', interfaces: 3 })
    expect(token.state.sessions.map(({ handle }) => handle)).toEqual([answer.session])
    // A worker that ends takes nothing of the token with it.
    await worker.terminate()
    client.ok('C_GetSessionInfo', answer.session, Buffer.alloc(32))
  })

  test('a worker’s call ends by itself when the token’s thread is busy', async () => {
    client.initialize()
    const pass = token.guestPass(30)
    const called = new Int32Array(new SharedArrayBuffer(4))
    const worker = new Worker(new URL('scripted-token-worker.mjs', import.meta.url), {
      workerData: { ...pass, called },
      transferList: [pass.port],
    })
    await once(worker, 'online')
    // This thread stands still until the worker has its answer.
    expect(Atomics.wait(called, 0, 0, 20_000)).not.toBe('timed-out')
    const [answer] = (await once(worker, 'message')) as [{ open: string }]
    expect(answer.open).toBe('CKR_GENERAL_ERROR')
    expect(token.state.sessions).toEqual([])
    await worker.terminate()
  })
})

describe('the exit of a process', () => {
  const child = fileURLToPath(new URL('scripted-token-exit.mjs', import.meta.url))

  const run = (
    how: string,
  ): Promise<{ code: number | null; signal: string | null; took: number; output: string }> =>
    new Promise((resolve) => {
      const started = performance.now()
      const process_ = execFile(
        process.execPath,
        [child, how],
        { timeout: 15_000, killSignal: 'SIGKILL' },
        (_, stdout) => {
          resolve({
            code: process_.exitCode,
            signal: process_.signalCode,
            took: performance.now() - started,
            output: stdout,
          })
        },
      )
    })

  test.each([
    ['right after a call was made', 'now', 3],
    ['while calls wait for the main thread', 'waiting', 4],
    ['from within a call', 'inside', 6],
    ['by an error, while a call waits', 'throw', 1],
    ['with the token closed too early', 'closed', 8],
    ['while a worker waits for the token', 'worker', 9],
    ['long after a worker with a pass has ended', 'guest ends', 10],
  ] as const)('%s, ends in time and with its code', async (_, how, expected) => {
    const { code, signal, took, output } = await run(how)
    expect([code, signal]).toEqual([expected, null])
    expect(output).toContain(`exit listener ${expected}`)
    expect(took).toBeLessThan(10_000)
  })

  test('is not watched for longer than it takes when nothing waits', async () => {
    const { code, output } = await run('idle')
    expect(code).toBe(7)
    expect(output).toContain('exit listener 7')
  })
})

describe('asynchronous sessions (v3.2, clause 5.22)', () => {
  let session: number

  const open = (options: ScriptedTokenOptions = {}): void => {
    token.close()
    begin(options)
    client.initialize()
    session = client.open(0, P.CKF_RW_SESSION | P.CKF_ASYNC_SESSION)
    client.login(session)
  }

  const result = (): Buffer => struct(0, 0, 0, 0, 0)

  test('the result comes when it is asked for, into the buffer of the first call', () => {
    open({ pendingPolls: 2 })
    const out = Buffer.alloc(32)
    const length = ulong(64)
    client.ok('C_DigestInit', session, mechanism(P.CKM_SHA256).bytes)
    expect(client.rv('C_Digest', session, Buffer.from('abc'), 3, out, length)).toBe('CKR_PENDING')
    expect(token.state.sessions[0]?.pending).toEqual(['C_Digest'])
    const data = result()
    const complete = (): P.CKR => client.rv('C_AsyncComplete', session, cString('C_Digest'), data)
    expect([complete(), complete()]).toEqual(['CKR_PENDING', 'CKR_PENDING'])
    expect([out, data]).toEqual([Buffer.alloc(32), result()])
    expect(complete()).toBe('CKR_OK')
    expect(out.toString('hex')).toMatch(/^ba7816bf8f01cfea/)
    expect([data.readBigUInt64LE(8), data.readBigUInt64LE(16)]).toEqual([addressOf(out), 32n])
    // The place of the length may have been given to something else by then.
    expect(toNumber(length)).toBe(64)
    expect(complete()).toBe('CKR_OPERATION_NOT_INITIALIZED')
  })

  test('a question for the length and an error are answered at once', () => {
    open()
    client.ok('C_DigestInit', session, mechanism(P.CKM_SHA256).bytes)
    const length = ulong()
    client.ok('C_Digest', session, Buffer.from('abc'), 3, null, length)
    expect(toNumber(length)).toBe(32)
    length.writeBigUInt64LE(1n)
    expect(client.rv('C_Digest', session, Buffer.from('abc'), 3, Buffer.alloc(1), length)).toBe(
      'CKR_BUFFER_TOO_SMALL',
    )
    expect(toNumber(length)).toBe(32)
  })

  test('handles of new keys', () => {
    open({ pendingPolls: 0 })
    const pub = template({ CKA_EC_PARAMS: Buffer.from('06082a8648ce3d030107', 'hex') })
    const handles = [ulong(), ulong()] as const
    const rv = client.rv(
      'C_GenerateKeyPair',
      session,
      mechanism(P.CKM_EC_KEY_PAIR_GEN).bytes,
      pub.bytes,
      pub.count,
      null,
      0,
      ...handles,
    )
    expect(rv).toBe('CKR_PENDING')
    const data = result()
    client.ok('C_AsyncComplete', session, cString('C_GenerateKeyPair'), data)
    const [publicKey, privateKey] = [toNumber(data, 24), toNumber(data, 32)]
    expect(toNumber(handles[0])).toBe(0)
    expect(client.attribute(session, publicKey, 'CKA_CLASS')).toEqual(ulong(P.CKO_PUBLIC_KEY))
    expect(client.attribute(session, privateKey, 'CKA_CLASS')).toEqual(ulong(P.CKO_PRIVATE_KEY))
  })

  test('an operation outlives its session by its ID', () => {
    open()
    client.ok('C_DigestInit', session, mechanism(P.CKM_SHA256).bytes)
    const first = Buffer.alloc(32)
    expect(client.rv('C_Digest', session, Buffer.from('abc'), 3, first, ulong(32))).toBe('CKR_PENDING')
    const id = ulong()
    client.ok('C_AsyncGetID', session, cString('C_Digest'), id)
    client.ok('C_Finalize', null)
    client.initialize()
    session = client.open(0, P.CKF_RW_SESSION | P.CKF_ASYNC_SESSION)
    const join = (name: string, out: Buffer): P.CKR =>
      client.rv('C_AsyncJoin', session, cString(name), toNumber(id), out, out.length)
    expect(join('C_Sign', Buffer.alloc(32))).toBe('CKR_SAVED_STATE_INVALID')
    expect(join('C_Digest', Buffer.alloc(31))).toBe('CKR_BUFFER_TOO_SMALL')
    const out = Buffer.alloc(32)
    expect(join('C_Digest', out)).toBe('CKR_OK')
    const data = result()
    expect(client.rv('C_AsyncComplete', session, cString('C_Digest'), data)).toBe('CKR_PENDING')
    client.ok('C_AsyncComplete', session, cString('C_Digest'), data)
    expect(out.toString('hex')).toMatch(/^ba7816bf8f01cfea/)
    expect(first).toEqual(Buffer.alloc(32))
    expect(data.readBigUInt64LE(8)).toBe(addressOf(out))
  })

  test('are refused by a token that has none', () => {
    token.close()
    begin({ slots: [{ token: { asyncSessions: false } }] })
    client.initialize()
    const flags = P.CKF_SERIAL_SESSION | P.CKF_ASYNC_SESSION
    expect(client.rv('C_OpenSession', 0, flags, null, null, ulong())).toBe('CKR_SESSION_ASYNC_NOT_SUPPORTED')
  })
})

describe('notify callbacks', () => {
  test('are called with the session, the event and the application’s pointer', () => {
    client.initialize()
    const seen: unknown[] = []
    const proto = koffi.proto('uint64_t', ['uint64_t', 'uint64_t', 'uintptr_t'])
    const callback = koffi.register((...args: unknown[]) => {
      seen.push(args)
      return P.CKR_CANCEL
    }, koffi.pointer(proto))
    const handle = ulong()
    client.ok('C_OpenSession', 0, P.CKF_SERIAL_SESSION, 0x1234, callback, handle)
    expect(token.notify(toNumber(handle), P.CKN_OTP_CHANGED)).toBe(P.CKR_CANCEL)
    token.on('C_GetSessionInfo', ({ session }) => {
      if (token.notify(session as number) === P.CKR_CANCEL) return 'CKR_FUNCTION_CANCELED'
      return undefined
    })
    expect(client.rv('C_GetSessionInfo', toNumber(handle), Buffer.alloc(32))).toBe('CKR_FUNCTION_CANCELED')
    expect(seen).toEqual([
      [toNumber(handle), P.CKN_OTP_CHANGED, 0x1234],
      [toNumber(handle), P.CKN_SURRENDER, 0x1234],
    ])
    expect(token.notify(client.open())).toBeUndefined()
    koffi.unregister(callback)
  })
})
