import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { checks } from './contract.js'
import { expected, fixes } from './fixes.js'
import recorded from './recorded.json' with { type: 'json' }
import { runContract } from './run-contract.js'

const CRASH = { crashed: true }
const TIME = 300_000
const outcomeOf = recorded as Record<string, unknown>

test('every check has a recorded outcome, and every recorded outcome a check', () => {
  expect(Object.keys(recorded).sort()).toEqual(checks.map(({ id }) => id).sort())
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
})

test('every fix changes a check', () => {
  for (const { why, applies } of fixes)
    expect(
      checks.some(({ id }) => applies(id, outcomeOf[id])),
      why,
    ).toBe(true)
})

const addon = (() => {
  try {
    createRequire(import.meta.url)('pkcs11js')
    return true
  } catch {
    return false
  }
})()

describe('pkcs11js 2.1.7', () => {
  test('can be loaded (compile it: node packages/testing/bench/build-pkcs11js.mjs --install)', () => {
    expect(addon).toBe(true)
  })

  test('does what is recorded', { timeout: TIME }, async () => {
    // Whether it dies of what it frees is a matter of luck, and what the memory it reads holds as well.
    const defined = checks.filter(({ undefinedBehaviour }) => !undefinedBehaviour)
    const observed = await runContract(
      'pkcs11js',
      defined.map(({ id }) => id),
    )
    const differences = defined
      .filter(({ id }) => JSON.stringify(observed[id]) !== JSON.stringify(outcomeOf[id]))
      .map(({ id }) => ({ id, recorded: outcomeOf[id], observed: observed[id] }))
    expect(differences).toEqual([])
  })
})

test('no recorded outcome is a crash, except of what is fixed', () => {
  const crashes = checks
    .filter(({ id }) => JSON.stringify(outcomeOf[id]) === JSON.stringify(CRASH))
    .map(({ id }) => id)
  expect(crashes.filter((id) => expected(id, outcomeOf[id]).why.length === 0)).toEqual([])
})
