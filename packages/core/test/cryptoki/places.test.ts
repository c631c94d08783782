import { AsyncLocalStorage } from 'node:async_hooks'
import type { ScriptedTokenOptions } from '@tatsoi/testing'
import { CKF_ASYNC_SESSION, CKU_USER } from '@tatsoi/types'
import { afterEach, describe, expect, test } from 'vitest'
import { runtime } from '../../src/cryptoki/generated/cryptoki.js'
import { Memory } from '../../src/ffi/memory.js'
import type { SessionHandle } from '../../src/recovery/handles.js'
import type { ModuleState } from '../../src/recovery/module-state.js'
import { openScripted, RW } from './open-token.js'

/*
 * Calls in the thread pool are limited, for all modules of a thread together. What waits for its turn, or has to be recovered, must neither lose what it was
 * called with nor keep others from theirs.
 */

/** As many as are let through at once, and a few. */
const ALL_PLACES = 32
const MORE = 40

const opened: Disposable[] = []
afterEach(() => {
  for (const token of opened.splice(0)) token[Symbol.dispose]()
})

function open(options: ScriptedTokenOptions = {}) {
  const token = openScripted(options, { deadline: 5000 })
  opened.push(token)
  const sessions = (count: number, flags = 0) =>
    Array.from({ length: count }, () => token.p11.C_OpenSession(token.slot, RW | flags))
  return { ...token, sessions }
}

const outcomes = async (calls: readonly Promise<unknown>[]): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const result of await Promise.allSettled(calls)) {
    const name = result.status === 'fulfilled' ? 'ok' : (result.reason as Error).name
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

describe('a call that waits for its turn', () => {
  test('keeps the bounds it was made with', async () => {
    const { p11, sessions } = open()
    const [last, ...first] = sessions(ALL_PLACES + 1) as [SessionHandle, ...SessionHandle[]]
    const before = first.map((one) => p11.C_GenerateRandomAsync(one, 8))
    const waiting = p11.within({ deadline: 50 }, () => p11.C_GenerateRandomAsync(last, 8))
    waiting.catch(() => undefined)
    // Its turn comes when the gate is closed, and its wait there ends by its own bounds.
    using _quiet = await p11.quiesce()
    await expect(waiting).rejects.toThrow(/stayed closed for 50 ms/)
    await Promise.all(before)
  })

  test.each([0, MORE])(
    'behind %i others is recovered in the asynchronous context it was made in',
    async (others) => {
      const { p11, token, session, sessions } = open()
      const store = new AsyncLocalStorage<string>()
      const seen: (string | undefined)[] = []
      p11.C_Logout(session)
      await p11.C_LoginAsync(session, CKU_USER, async () => {
        seen.push(store.getStore())
        return 'user-pin'
      })
      seen.length = 0
      const [last, ...first] = sessions(others + 1) as [SessionHandle, ...SessionHandle[]]
      const { raw } = last
      let failed = false
      token.on('C_GenerateRandom', (call) => {
        if (failed || call.session !== raw) return undefined
        failed = true
        token.lose('login')
        return 'CKR_USER_NOT_LOGGED_IN'
      })
      const before = first.map((one) => store.run('another', () => p11.C_GenerateRandomAsync(one, 8)))
      const mine = store.run('mine', () => p11.C_GenerateRandomAsync(last, 8))
      await Promise.all([mine, ...before])
      expect(seen).toEqual(['mine'])
    },
  )
})

describe('a call that is recovered', () => {
  test('leaves its place to the calls that its recovery needs', async () => {
    const a = open()
    const b = open()
    a.p11.C_Logout(a.session)
    await a.p11.C_LoginAsync(a.session, CKU_USER, async () => {
      await b.p11.C_GenerateRandomAsync(b.session, 8)
      return 'user-pin'
    })
    const sessions = a.sessions(MORE)
    a.token.lose('sessions')
    a.p11.invalidate()
    expect(await outcomes(sessions.map((one) => a.p11.C_GenerateRandomAsync(one, 8)))).toEqual({ ok: MORE })
  })

  test('or that waits for a module that is quiesced leaves its place to other modules', async () => {
    const a = open()
    const b = open()
    const sessions = a.sessions(MORE)
    let waiting: Promise<Record<string, number>>
    {
      using _quiet = await a.p11.quiesce()
      waiting = outcomes(sessions.map((one) => a.p11.C_GenerateRandomAsync(one, 8)))
      await expect(b.p11.C_GenerateRandomAsync(b.session, 8)).resolves.toHaveLength(8)
    }
    expect(await waiting).toEqual({ ok: MORE })
  })
})

test('a thousand asynchronous sessions are asked for their results without more calls at once than there are places', async () => {
  const { p11, token, sessions } = open({ pendingPolls: 5 })
  const all = sessions(1000, CKF_ASYNC_SESSION)
  expect(await outcomes(all.map((one) => p11.C_GenerateRandomAsync(one, 8)))).toEqual({ ok: 1000 })
  expect(token.calls('C_AsyncComplete')).toBeGreaterThanOrEqual(5000)
})

test('four thousand calls that fail as they are laid out, behind full places, each say so', async () => {
  const { p11, sessions, session } = open()
  const held = sessions(ALL_PLACES)
  const first = held.map((one) => p11.C_GenerateRandomAsync(one, 8))
  const key = p11.C_CreateObject(session, {
    CKA_CLASS: 0,
    CKA_TOKEN: false,
    CKA_PRIVATE: false,
    CKA_LABEL: 'gone',
  })
  p11.C_DestroyObject(session, key)
  const many = sessions(4000)
  const calls = many.map((one) => p11.C_GetObjectSizeAsync(one, key))
  expect(await outcomes(calls)).toEqual({ CryptokiError: 4000 })
  await Promise.all(first)
  expect(many.filter((one) => one.busy !== 0 || one.tail !== undefined)).toEqual([])
})

test('a call for which there is no memory fails alone: its session, the gate and its place are free again', async () => {
  const { p11, sessions } = open()
  const module: ModuleState = p11[runtime].module
  const all = sessions(MORE)
  const lease = module.lease
  module.lease = () => {
    throw new RangeError('Array buffer allocation failed')
  }
  expect(await outcomes(all.map((one) => p11.C_GenerateRandomAsync(one, 8)))).toEqual({ RangeError: MORE })
  module.lease = lease
  expect(module.shared.inFlight).toBe(0)
  expect(await outcomes(all.map((one) => p11.C_GenerateRandomAsync(one, 8)))).toEqual({ ok: MORE })
})

describe('a template that turns out to be wrong', () => {
  test.each(['C_CreateObject', 'C_CreateObjectAsync'] as const)(
    'leaves nothing of its key behind: %s',
    async (form) => {
      const { p11, session } = open()
      const secret = Buffer.from('a secret of thirty-two bytes here')
      const memories: Memory[] = []
      const { allocate } = Memory.prototype
      Memory.prototype.allocate = function (size) {
        if (!memories.includes(this)) memories.push(this)
        return allocate.call(this, size)
      }
      const template = { CKA_CLASS: 4, CKA_VALUE: secret, CKA_LABEL: 5 }
      try {
        await expect((async () => p11[form](session, template as never))()).rejects.toThrow(/CKA_LABEL/)
      } finally {
        Memory.prototype.allocate = allocate
      }
      expect(memories).not.toEqual([])
      for (const { bytes } of memories) expect(Buffer.from(bytes.buffer).includes(secret)).toBe(false)
    },
  )
})
