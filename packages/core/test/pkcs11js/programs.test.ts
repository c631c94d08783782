import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { softHsm, tokenEnvironment, withToken } from './run-contract.js'

const PIN = '1234'

/** What a program prints when all that it says is true. */
function runProgram(name: string, implementation: string, folder: string): string[] {
  const programs = new URL('programs/', import.meta.url)
  const path = (file: string) => fileURLToPath(new URL(file, programs))
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', path('use-implementation.mjs'), path(`${name}.mjs`), softHsm(), PIN],
    {
      env: { ...process.env, ...tokenEnvironment(folder), PKCS11JS: implementation },
      encoding: 'utf8',
      timeout: 100_000,
    },
  )
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout) as string[]
}

const programs = [
  ['plain', 8],
  ['graphene', 24],
  ['webcrypto', 27],
  ['x509', 10],
] as const

for (const implementation of ['pkcs11js']) {
  for (const [name, least] of programs) {
    test(`${name} runs on ${implementation}`, { timeout: 120_000 }, async () => {
      const said = await withToken(implementation, async (folder) => runProgram(name, implementation, folder))
      expect(said.length).toBeGreaterThanOrEqual(least)
    })
  }
}
