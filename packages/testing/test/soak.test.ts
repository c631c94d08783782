import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SOAK = fileURLToPath(new URL('../soak/main.mjs', import.meta.url))

interface Result {
  readonly calls: number
  readonly disturbances: {
    readonly fork: number
    readonly kill: number
    readonly logout: number
    readonly stall: number
  }
  readonly wrongResults: number
  readonly hangs: number
  readonly objects: {
    readonly done: number
    readonly twice: number
    readonly missing: number
    readonly unclaimed: number
  }
  readonly pin: { readonly countLow: boolean; readonly locked: boolean }
}

test('a short soak, with servers killed, modules finalised, users logged out and processes forked, gives no wrong result and loses no object', {
  timeout: 180_000,
}, async () => {
  const child = spawn(process.execPath, [SOAK, '--seconds', '12', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code, stderr).toBe(0)
  const result = JSON.parse(stdout.split('\n').find((line) => line.startsWith('{')) ?? '{}') as Result
  expect(result).toMatchObject({
    wrongResults: 0,
    hangs: 0,
    objects: { twice: 0, missing: 0, unclaimed: 0 },
    pin: { countLow: false, locked: false },
  })
  expect(result.disturbances.fork).toBeGreaterThan(0)
  expect(result.disturbances.logout).toBeGreaterThan(0)
  expect(result.disturbances.kill + result.disturbances.stall).toBeGreaterThan(0)
  expect(result.objects.done).toBeGreaterThan(0)
})
