import { CKU_USER } from '@tatsoi/core'
import { ScriptedToken } from '@tatsoi/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OutcomeUnknownError } from '../../src/index.js'
import { DATA, inputOf, type Lab, mechanismOf, scriptedLab, type TestKey, verifies } from './lab.js'

const LOSSES = ['operations', 'login', 'sessions', 'handles', 'module', 'daemon'] as const

/**
 * A recovery is some twenty calls, and the ground can move again between any two of them. What was half read then must prove nothing:
 * neither that the key is another one, nor that it is gone.
 */
describe.each(['rsa', 'ec'] as const)('a key of type %s', (type) => {
  let token: ScriptedToken
  let lab: Lab
  let key: TestKey

  beforeEach(() => {
    token = new ScriptedToken()
    lab = scriptedLab(token)
    key = lab.generate('key', type)
    lab.generate('other', type)
  })
  afterEach(() => {
    lab.p11.C_Finalize()
    token.close()
  })

  /** Loses `loss` before the call number `at` from now on. Returns how many calls were made, once it is told to stop. */
  function loseAt(at: number, loss: (typeof LOSSES)[number]): () => number {
    let calls = 0
    const off = token.on('*', (call) => {
      if (++calls === at) token.lose(loss)
      return call.perform()
    })
    return () => {
      off()
      return calls
    }
  }

  test.each(LOSSES)(
    'signs although the %s is lost once more, before any call of its recovery',
    async (loss) => {
      for (const how of ['sync', 'async'] as const) {
        for (let at = 1, calls = at; at <= calls; at++) {
          token.lose('sessions')
          const stop = loseAt(at, loss)
          const signature = how === 'sync' ? lab.sign(key) : await lab.signAsync(key)
          calls = stop()
          expect(verifies(key, signature), `${how}, before call ${at}`).toBe(true)
        }
      }
    },
  )

  test.each(LOSSES)(
    'signs what was begun before, although the %s is lost once more, before any call of its recovery',
    async (loss) => {
      const { p11, session } = lab
      for (const how of ['sync', 'async'] as const) {
        for (let at = 1, calls = at; at <= calls; at++) {
          p11.C_SignInit(session, mechanismOf(key), key.privateKey)
          token.lose('sessions')
          const stop = loseAt(at, loss)
          const data = inputOf(key, DATA)
          const signature = how === 'sync' ? p11.C_Sign(session, data) : await p11.C_SignAsync(session, data)
          calls = stop()
          expect(verifies(key, signature), `${how}, before call ${at}`).toBe(true)
        }
      }
    },
  )
})

test('a private key is not gone because nobody was logged in while it was searched for', () => {
  const token = new ScriptedToken({
    // Without CKA_UNIQUE_ID, by which it would be searched for once more.
    version: '2.40',
    slots: [{ token: { protectedAuthenticationPath: () => 'user-pin' } }],
  })
  const lab = scriptedLab(token)
  const key = lab.generate('key', 'ec')
  lab.p11.invalidate()
  const off = token.on('C_FindObjectsInit', ({ perform }) => {
    off()
    token.logOut()
    // Somebody else, before anybody asks.
    const on = token.on('C_GetSessionInfo', ({ session, perform }) => {
      on()
      token.call('C_Login', [session!, CKU_USER, 0, 0])
      return perform()
    })
    return perform()
  })
  expect(verifies(key, lab.sign(key))).toBe(true)
  expect(token.errors).toEqual([])
  lab.p11.C_Finalize()
  token.close()
})

test('a module that takes C_Initialize and fails at once after it is still this program’s to finalise', () => {
  const token = new ScriptedToken()
  const lab = scriptedLab(token)
  const key = lab.generate('key', 'ec')
  token.finalize()
  token.fault({ on: 'C_GetInfo', rv: 'CKR_GENERAL_ERROR' })
  expect(() => lab.sign(key)).toThrow()
  expect(verifies(key, lab.sign(key))).toBe(true)
  const before = token.calls('C_Finalize')
  lab.p11.C_Finalize()
  expect(token.calls('C_Finalize')).toBe(before + 1)
  token.close()
})

describe('two users of one module whose connection is made only by C_Initialize after C_Finalize', () => {
  function setUp(refusals = 0) {
    const token = new ScriptedToken()
    let dead = false
    const atEnds = ['C_Initialize', 'C_Finalize', 'C_GetInfo']
    token.on('*', (call) => {
      if (call.function === 'C_Finalize') {
        if (refusals-- > 0) return 'CKR_DEVICE_ERROR'
        dead = false
      } else if (dead && !atEnds.includes(call.function)) return 'CKR_DEVICE_ERROR'
      return call.perform()
    })
    const labs = [scriptedLab(token), scriptedLab(token)] as const
    const causes: string[] = []
    labs[0].p11.on('generation', ({ cause }) => causes.push(cause))
    const key = labs[0].generate('key', 'ec')
    /** The second one finds the connection dead, in a call that is not made again. */
    const find = () => {
      dead = true
      expect(() => labs[1].generate('other', 'ec')).toThrow(OutcomeUnknownError)
    }
    return { token, labs, key, find, causes }
  }

  test('the one that makes the next call starts it afresh, though the other one found it dead', () => {
    const { token, labs, key, find, causes } = setUp()
    find()
    expect(verifies(key, labs[0].sign(key))).toBe(true)
    expect(causes).toEqual(['device-lost'])
    expect(labs[1].p11.C_GetSessionInfo(labs[1].session).state).toBe(3)
    expect(token.calls('C_Finalize')).toBe(1)
    for (const { p11 } of labs) p11.C_Finalize()
    expect(token.state.initialized).toBeUndefined()
    token.close()
  })

  test('the last to go finalises it, though it is dead', () => {
    const { token, labs, find } = setUp()
    find()
    for (const { p11 } of labs) p11.C_Finalize()
    expect(token.state.initialized).toBeUndefined()
    token.close()
  })

  test('a module that refuses both C_Finalize and C_Initialize stays theirs to finalise', () => {
    const { token, labs, key, find } = setUp(1)
    find()
    expect(verifies(key, labs[0].sign(key))).toBe(true)
    expect(token.calls('C_Finalize')).toBe(2)
    for (const { p11 } of labs) p11.C_Finalize()
    expect(token.state.initialized).toBeUndefined()
    token.close()
  })
})
