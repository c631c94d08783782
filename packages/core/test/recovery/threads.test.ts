import { runForkScript } from '@tatsoi/testing'
import { expect, test } from 'vitest'

async function run(...args: string[]): Promise<Record<string, unknown>> {
  const { reports, stderr, hung } = await runForkScript(new URL('scripts/threads.mjs', import.meta.url), {
    args,
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
