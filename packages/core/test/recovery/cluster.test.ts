import { runForkScript } from '@tatsoi/testing'
import { expect, test } from 'vitest'

test('case 12: 4 workers sign from the primary’s tickets, one is killed and replaced under load, no request is lost', async () => {
  const { reports, stderr, hung } = await runForkScript(new URL('scripts/cluster.mjs', import.meta.url))
  expect({ hung, stderr }).toEqual({ hung: false, stderr: '' })
  expect(reports[0]).toEqual({
    right: 200,
    wrong: 0,
    errors: [],
    killed: 1,
    replaced: 1,
    secret: false,
    primary: true,
  })
})
