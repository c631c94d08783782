// Forks for real and reports what became of each child, one line of JSON each.
import { setTimeout as later } from 'node:timers/promises'
import * as testing from '@tatsoi/testing'

const {
  forkAndRun,
  forkAndRunSync,
  fork,
  sysFork,
  waitpid,
  exitChild,
  getpid,
  getppid,
  reviveEventLoop,
  returned,
} = testing
const report = (name, value) => console.log(JSON.stringify({ name, ...value }))
const plain = ({ pid: _, ...outcome }) => outcome
const parent = getpid()

report(
  'value',
  plain(
    forkAndRunSync(() => ({
      text: 'ü',
      big: 2n ** 64n === 18446744073709551616n,
      bytes: [...Buffer.from('ab')],
    })),
  ),
)
report('identity', {
  other: returned(forkAndRunSync(getpid)) !== parent,
  parent: returned(forkAndRunSync(getppid)) === parent,
})
const thrown = forkAndRunSync(() => {
  throw Object.assign(new TypeError('wrong', { cause: new RangeError('deeper') }), { code: 'CKR_OK', rv: 5 })
})
report('error', {
  status: thrown.status,
  ...thrown.error,
  stack: undefined,
  cause: thrown.error.cause.message,
})
report('exit', plain(forkAndRunSync(() => process.exit(7))))
report('crash', plain(forkAndRunSync(() => process.kill(getpid(), 'SIGSEGV'))))
report(
  'hang',
  plain(
    forkAndRunSync(
      () => {
        for (;;);
      },
      { timeout: 200 },
    ),
  ),
)
report('unsendable', { status: forkAndRunSync(() => () => {}).status })
report('refusal', { message: forkAndRunSync(async () => 1).error.message })

report(
  'async value',
  plain(
    await forkAndRun(async () => {
      await later(5)
      return 'late'
    }),
  ),
)
report('async error', {
  message: (
    await forkAndRun(async () => {
      await later(5)
      throw new Error('late error')
    })
  ).error.message,
})
report('stray error', {
  message: (
    await forkAndRun(() => {
      setTimeout(() => {
        throw new Error('stray')
      })
      return later(10_000)
    })
  ).error.message,
})
report(
  'async crash',
  plain(
    await forkAndRun(async () => {
      await later(5)
      process.kill(getpid(), 'SIGKILL')
      return later(1000)
    }),
  ),
)
// In a row, since a child is forked in the middle of the end of the one before.
const stuck = []
for (let i = 0; i < 4; i++) stuck.push((await forkAndRun(() => new Promise(() => {}))).error?.message)
report('nothing to wait for', { messages: stuck })
report('async hang', plain(await forkAndRun(() => later(60_000), { timeout: 200 })))
report('big value', { length: returned(await forkAndRun(() => 'x'.repeat(3 << 20))).length })
report('big value, sync', { length: returned(forkAndRunSync(() => 'x'.repeat(3 << 20))).length })
const side = await Promise.all(
  [1, 2, 3, 4].map((n) =>
    forkAndRun(async () => {
      await later(20)
      return n
    }),
  ),
)
report('side by side', { values: side.map(returned), processes: new Set(side.map(({ pid }) => pid)).size })
report('file', {
  read:
    returned(
      await forkAndRun(async () =>
        (await import('node:fs/promises')).readFile(new URL(import.meta.url), 'utf8'),
      ),
    ).length > 100,
})

for (const how of ['fork', 'syscall']) {
  const grandchild = forkAndRunSync(() => forkAndRunSync(() => [getpid(), getppid()], { how }), { how })
  const [own, above] = returned(returned(grandchild))
  report(`grandchild by ${how}`, {
    above: above === grandchild.pid,
    own: own !== grandchild.pid && own !== parent,
  })
}
report(
  'orphan',
  plain(
    forkAndRunSync(
      () => {
        // A grandchild that holds the pipe must not keep the parent waiting for a child that has crashed.
        if (fork() === 0) {
          waitForDeath()
          exitChild(0)
        }
        process.kill(getpid(), 'SIGKILL')
      },
      { timeout: 5000 },
    ),
  ),
)

for (const [name, call] of Object.entries({ fork, sysFork })) {
  const pid = call()
  if (pid === 0) {
    reviveEventLoop()
    exitChild(getppid() === parent ? 42 : 1)
  }
  report(name, { ...waitpid(pid), pid: pid > 0 })
}
let again = ''
try {
  waitpid(parent)
} catch (error) {
  again = error.message
}
report('not a child', { message: again.replace(/\d+/, 'N') })
process.on('exit', () => console.log('exit handler'))
forkAndRunSync(() => 1)
forkAndRunSync(() => process.exit(0))

function waitForDeath() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
}
