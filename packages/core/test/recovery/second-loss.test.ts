import { CKU_USER } from '@tatsoi/core'
import { ScriptedToken } from '@tatsoi/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Lab, scriptedLab, type TestKey, verifies } from './lab.js'

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
