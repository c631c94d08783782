import { runForkScript } from '@tatsoi/testing'
import { expect, test } from 'vitest'

test('case 3: a re-used pid: a child with the process id of its parent is seen to be another process', async () => {
  const { reports, stderr, hung } = await runForkScript(new URL('scripts/reused-pid.ts', import.meta.url))
  expect({ hung, stderr }).toEqual({ hung: false, stderr: '' })
  expect(reports[0]).toEqual({ pids: [1, 1], inherited: true, verified: [true, true, true] })
})
