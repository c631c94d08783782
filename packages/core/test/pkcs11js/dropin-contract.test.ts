import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checks } from './contract.js'
import { expected } from './fixes.js'
import recorded from './recorded.json' with { type: 'json' }
import { runContract } from './run-contract.js'

const outcomeOf = recorded as Record<string, unknown>

test('the API of pkcs11js does what pkcs11js does, except where a fix says why', {
  timeout: 300_000,
}, async () => {
  const observed = await runContract('@tatsoi/core/pkcs11js')
  const differences = checks
    .map(({ id }) => ({ id, wanted: expected(id, outcomeOf[id]).outcome, observed: observed[id] }))
    .filter(({ wanted, observed }) => JSON.stringify(wanted) !== JSON.stringify(observed))
  expect(differences).toEqual([])
})

test('a program typed against pkcs11js compiles against ours', { timeout: 60_000 }, () => {
  const tsc = fileURLToPath(new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url))
  const project = fileURLToPath(new URL('tsconfig.ours.json', import.meta.url))
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})
