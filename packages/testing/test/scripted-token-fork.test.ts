import { runForkScript } from '@tatsoi/testing'
import { expect, test } from 'vitest'

test('a forked child has a token of its own, which behaves as the option says; the parent’s goes on', async () => {
  const { code, reports } = await runForkScript(new URL('scripted-token-fork.mjs', import.meta.url))
  expect(code).toBe(0)
  const parent = { parent: 'CKR_OK', calls: 3 }
  expect(reports).toEqual([
    {
      afterFork: 'keeps',
      child: { old: 'CKR_OK', initialize: 'CKR_CRYPTOKI_ALREADY_INITIALIZED', calls: 4 },
      ...parent,
    },
    {
      afterFork: 'resets',
      child: { old: 'CKR_CRYPTOKI_NOT_INITIALIZED', initialize: 'CKR_OK', calls: 4 },
      ...parent,
    },
    {
      afterFork: 'device-error',
      child: { old: 'CKR_DEVICE_ERROR', initialize: 'CKR_OK', calls: 4 },
      ...parent,
    },
  ])
})
