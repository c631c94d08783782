import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

interface Result {
  readonly problems: string[]
  readonly outcomes: Record<'returned' | 'typeError' | 'rangeError' | 'cryptokiError', number>
}

/** Every method with values of every kind, in a process of its own. */
function fuzz(kind: 'scripted' | 'SoftHSM', seed: number, runs: number): Promise<Result> {
  const child = fork(
    fileURLToPath(new URL('./fuzz-child.ts', import.meta.url)),
    [kind, String(seed), String(runs)],
    {
      execArgv: ['--import', import.meta.resolve('tsx')],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  )
  return new Promise((resolve, reject) => {
    let result: Result | undefined
    let complaint = ''
    child.on('message', (message) => {
      result = message as Result
    })
    child.stderr?.on('data', (text: Buffer) => {
      complaint += text.toString()
    })
    child.on('exit', (code, signal) => {
      if (result !== undefined && code === 0) resolve(result)
      else
        reject(
          new Error(`seed ${seed}: the process ended with ${signal ?? code}: ${complaint.slice(0, 5000)}`),
        )
    })
  })
}

// A failure is found again with its seed: `node --import tsx fuzz-child.ts scripted SEED RUNS`.
describe('case 15: anything at all as arguments of every method', () => {
  test.each([
    ['scripted', 15],
    ['SoftHSM', 8],
  ] as const)(
    'is answered by %s with a result or a typed error, never a crash, never a secret',
    async (kind, runs) => {
      const seed = Math.floor(Math.random() * 2 ** 31)
      const { problems, outcomes } = await fuzz(kind, seed, runs)
      expect(problems, `seed ${seed}`).toEqual([])
      // It reached behind the checks of arguments, and did not only find wrong ones.
      expect(outcomes.returned).toBeGreaterThan(50)
      expect(outcomes.cryptokiError).toBeGreaterThan(50)
      expect(outcomes.typeError).toBeGreaterThan(50)
    },
    120_000,
  )
})
