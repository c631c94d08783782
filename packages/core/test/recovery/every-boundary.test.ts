import { FUNCTION_NAMES } from '@tatsoi/core'
import { runForkScript } from '@tatsoi/testing'
import { expect, test } from 'vitest'

interface Report {
  readonly boundaries: string[]
  readonly wrong: string[]
  readonly calls: Record<string, string>
  readonly refusals: object
  readonly plain: object
}

async function run(token: string): Promise<Report> {
  const { reports, stderr, hung } = await runForkScript(
    new URL('scripts/every-boundary.ts', import.meta.url),
    {
      args: [token],
      timeout: 100_000,
    },
  )
  expect({ hung, stderr }).toEqual({ hung: false, stderr: '' })
  return reports[0] as unknown as Report
}

test.concurrent('case 4: a fork before and after each of the 104 functions, on a token that a fork resets', async () => {
  const { boundaries, wrong, refusals, plain } = await run('scripted')
  expect(wrong).toEqual([])
  expect(refusals).toEqual(plain)
  expect(FUNCTION_NAMES.filter((name) => !boundaries.includes(`before ${name}`))).toEqual([])
}, 120_000)

test.concurrent.each(['softhsm', 'softhsm-reset'])(
  'case 4: a fork before and after each function of %s',
  async (token) => {
    const { boundaries, wrong, refusals, plain } = await run(token)
    expect(wrong).toEqual([])
    expect(refusals).toEqual(plain)
    expect(boundaries.length).toBeGreaterThan(100)
  },
  120_000,
)
