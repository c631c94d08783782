import { runForkScript } from '@tatsoi/testing'
import { describe, expect, test } from 'vitest'

async function run(what: string, script = 'scripts/threads.mjs'): Promise<Record<string, unknown>> {
  const { reports, stderr, hung } = await runForkScript(new URL(script, import.meta.url), {
    args: [what],
    timeout: 60_000,
  })
  expect({ hung, stderr }).toEqual({ hung: false, stderr: '' })
  return reports[0] as Record<string, unknown>
}

test('case 7: 4 threads initialise, use and close; the first to close breaks nobody', async () => {
  const { errors, right, wrong, initializations, finalizations, refused } = await run('storm')
  expect({ errors, right, wrong, refused }).toEqual({ errors: [], right: 60, wrong: 0, refused: 0 })
  expect(finalizations).toBe(initializations)
})

test('p11-kit: many threads initialise a module that is in use: it is initialised no more, and finalised by none of them', async () => {
  const report = await run('stays')
  expect(report).toEqual({
    errors: [],
    right: 60,
    wrong: 0,
    alive: true,
    initializations: 0,
    finalizations: 0,
    refused: 0,
  })
})

test('a thread that only uses the module initialises it again with what the first user gave on another thread', async () => {
  expect(await run('', 'scripts/first-arguments.mjs')).toEqual({ slots: [2, 2], flags: ['3', '3'] })
})

describe.runIf(process.platform === 'linux')('a worker thread that ends with the module in use', () => {
  const ended = (what: string) => run(what, 'scripts/ended-threads.mjs')

  test.each([
    ['terminated while idle', 'idle', []],
    ['terminated in the middle of synchronous calls', 'synchronous', []],
    ['terminated with an asynchronous call in flight', 'asynchronous', []],
    ['terminated while its recovery waits for a PIN', 'logging-in', []],
    ['terminated while it keeps the module quiet', 'quiet', []],
    ['by process.exit() with a call in flight', 'exits', []],
    ['by an error with a call in flight', 'throws', ['thrown by the worker', 'thrown by the worker']],
  ])(
    '%s: the next one can initialise, calls and quiesce() pass, and the main thread finalises',
    async (_, what, errors) => {
      expect(await ended(what)).toEqual({ ended: errors, isFinalized: true })
    },
  )

  test('its call is waited for while it is in the module', async () => {
    expect(await ended('still-inside')).toEqual({ returned: 1 })
  })

  test('the last user: who comes next finds the module started afresh, without its login', async () => {
    const CKS_RW_PUBLIC_SESSION = 2
    expect(await ended('last-user')).toEqual({ state: CKS_RW_PUBLIC_SESSION, isFinalized: true })
  })
})
