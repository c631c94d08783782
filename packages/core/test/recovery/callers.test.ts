import { runForkScript } from '@tatsoi/testing'
import { expect, test } from 'vitest'

async function run(...args: string[]): Promise<Record<string, unknown>> {
  const { reports, stderr, hung } = await runForkScript(new URL('scripts/callers.ts', import.meta.url), {
    args,
    timeout: 150_000,
  })
  expect({ hung, stderr }).toEqual({ hung: false, stderr: '' })
  return reports[0] as Record<string, unknown>
}

const LONG = 160_000

test(
  'case 2: 8 asynchronous callers and 60 forks under quiesce(): every child signs with both keys',
  async () => {
    const { outcomes, wrong, errors } = await run('quiesced', 'default', '60')
    expect({ outcomes, wrong, errors }).toEqual({ outcomes: { 2: 60 }, wrong: 0, errors: [] })
  },
  LONG,
)

test(
  'case 2: the same with reset_on_fork',
  async () => {
    const { outcomes, wrong, errors } = await run('quiesced', 'reset', '20')
    expect({ outcomes, wrong, errors }).toEqual({ outcomes: { 2: 20 }, wrong: 0, errors: [] })
  },
  LONG,
)

test(
  'case 2: without quiesce() every child refuses at once, none hangs, and the parent goes on',
  async () => {
    const { outcomes, wrong, errors, signed } = await run('tainted', 'default', '60')
    // A fork may happen to find no call in flight.
    const { 2: lucky = 0, ...rest } = outcomes as Record<string, number>
    expect({ rest, wrong, errors }).toEqual({ rest: { TaintedError: 60 - lucky }, wrong: 0, errors: [] })
    expect(signed).toBeGreaterThan(60)
  },
  LONG,
)

test('GnuTLS: 48 callers on one key in a child', async () => {
  const { outcome } = await run('many-in-child')
  expect(outcome).toMatchObject({ status: 'returned', value: 48 })
})

test('p11-kit: 128 callers at once', async () => {
  expect(await run('many-in-parent')).toEqual({ right: 128 })
})

test('p11-kit: the child initialises; 32 times C_GetInfo in it and 128 times in the parent', async () => {
  expect(await run('get-info')).toMatchObject({ outcome: { status: 'returned', value: 32 }, parent: 128 })
})

test('case 2: a promise that was pending at the fork is rejected in the child, and what queues behind it too', async () => {
  const { outcome, parent } = await run('pending-at-fork')
  expect(outcome).toMatchObject({
    status: 'returned',
    value: { later: 'TaintedError', call: 'TaintedError', settled: 'TaintedError' },
  })
  expect(parent).toBe('object')
})

test('case 2: a recovery that waited for its PIN at the fork goes on in the parent only; the child has its own', async () => {
  const { outcome, parent } = await run('recovery-at-fork')
  expect(outcome).toMatchObject({
    status: 'returned',
    value: { before: true, settled: ['TaintedError', 'TaintedError'], after: true, later: true },
  })
  expect(parent).toEqual([true, true])
})

test(
  'libp11: signing, key generation and changes of mode under a watchdog',
  async () => {
    const { done, wrong, errors, signed } = await run('stress')
    const { 'session object lost': objectsLost = 0, ...rest } = done as Record<string, number>
    expect({ wrong, errors }).toEqual({ wrong: 0, errors: [] })
    expect(Object.keys(rest).sort()).toEqual([
      'brought back',
      'child right',
      'generated',
      'invalidated',
      'right',
    ])
    expect(objectsLost).toBeLessThanOrEqual(rest['generated']!)
    expect(signed).toBeGreaterThan(0)
  },
  LONG,
)
