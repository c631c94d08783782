import { ScriptedToken } from '@tatsoi/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cryptoki, Quiet } from '../../src/index.js'
import { caught, inChild, scriptedLab } from './lab.js'

let token: ScriptedToken
let p11: Cryptoki

beforeAll(() => {
  token = new ScriptedToken()
  p11 = scriptedLab(token, { deadline: 20_000 }).p11
})
afterAll(() => {
  p11.C_Finalize()
  token.close()
})

const refusal = () => caught(() => p11.C_GetInfo()).message

/** What a Quiet that was disposed of, and is once more, does to the next one. */
function disposeAgain(first: Quiet, second: Quiet): void {
  first.dispose()
  expect(refusal()).toMatch(/quiesced by this thread/)
  second.dispose()
  second.dispose()
  expect(p11.C_GetInfo().manufacturerID).not.toBe('')
}

test('a Quiet that is disposed of twice leaves the next one alone', async () => {
  const first = p11.quiesceSync()
  first.dispose()
  disposeAgain(first, p11.quiesceSync())
  disposeAgain(first, await p11.quiesce())
})

test("in a child, the parent's Quiet leaves the child's own alone", () => {
  using quiet = p11.quiesceSync()
  const inside = inChild(() => {
    using _own = p11.quiesceSync()
    quiet.dispose()
    return refusal()
  })
  expect(inside).toMatch(/quiesced by this thread/)
})

test('quiesceSync() on a thread that is quiet already fails at once and says what to do', () => {
  using _quiet = p11.quiesceSync()
  const started = performance.now()
  const { name, message } = caught(() => p11.quiesceSync())
  expect(performance.now() - started).toBeLessThan(10_000)
  expect(name).toBe('RecoveryBlockedError')
  expect(message).toMatch(/dispose of what the earlier quiesce\(\) gave/)
})

test('a quiesce() that is given up does not close the gate later', async () => {
  const first = p11.quiesceSync()
  const controller = new AbortController()
  const given = p11.within({ signal: controller.signal }, () => p11.quiesce())
  controller.abort()
  await expect(given).rejects.toThrow(/aborted/)
  first.dispose()
  // Comes after what is left of it.
  await p11.reinitializeIfNeeded()
  expect(p11.C_GetInfo().manufacturerID).not.toBe('')
})
