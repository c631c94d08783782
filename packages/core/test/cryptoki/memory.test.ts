import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Sample {
  readonly calls: number
  readonly rss: number
  readonly heap: number
  readonly external: number
}

function run(): Promise<Sample[]> {
  const child = fork(fileURLToPath(new URL('./memory-child.ts', import.meta.url)), [], {
    execArgv: ['--expose-gc', '--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    let samples: Sample[] | undefined
    child.on('message', (message) => {
      samples = message as Sample[]
    })
    child.on('exit', (code, signal) => {
      if (samples !== undefined && code === 0) resolve(samples)
      else reject(new Error(`the process ended with ${signal ?? code}`))
    })
  })
}

/** Growth per call, by the line of least squares. */
function slope(samples: readonly Sample[], of: (sample: Sample) => number): number {
  const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length
  const x = mean(samples.map(({ calls }) => calls))
  const y = mean(samples.map(of))
  const up = samples.reduce((sum, sample) => sum + (sample.calls - x) * (of(sample) - y), 0)
  return up / samples.reduce((sum, { calls }) => sum + (calls - x) ** 2, 0)
}

test('case 13: memory stays flat over a million calls', async () => {
  const samples = await run()
  expect(samples.at(-1)!.calls).toBeGreaterThanOrEqual(1_000_000)
  // The first ones are the engine's: it compiles, and learns how much heap to keep.
  const settled = samples.slice(2)
  console.log(
    `bytes per call, from ${settled[0]!.calls} calls on: heap ${slope(settled, ({ heap }) => heap).toFixed(2)}, ` +
      `external ${slope(settled, ({ external }) => external).toFixed(2)}, resident ${slope(settled, ({ rss }) => rss).toFixed(2)}`,
  )
  // One object or buffer kept by each call would be dozens of bytes.
  expect(slope(settled, ({ heap }) => heap)).toBeLessThan(4)
  expect(slope(settled, ({ external }) => external)).toBeLessThan(1)
  expect(slope(settled, ({ rss }) => rss)).toBeLessThan(16)
}, 180_000)
