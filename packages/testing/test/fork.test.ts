import { canFork, FORK_FLAGS, fork, forkAndRunSync, runForkScript, sysFork } from '@tatsoi/testing'
import { describe, expect, it } from 'vitest'

const script = (name: string) => new URL(`forked/${name}`, import.meta.url)

describe('a true fork', async () => {
  const { code, stdout, stderr, reports } = await runForkScript(script('outcomes.mjs'))
  const reported = (name: string) => {
    const { name: _, ...rest } = reports.find((report) => report['name'] === name) ?? {}
    return rest
  }

  it('leaves the parent well', () => {
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it('gives back what the function returns', () => {
    expect(reported('value')).toEqual({
      status: 'returned',
      value: { text: 'ü', big: true, bytes: [97, 98] },
    })
    expect(reported('async value')).toEqual({ status: 'returned', value: 'late' })
    expect(reported('big value')).toEqual({ length: 3 << 20 })
    expect(reported('big value, sync')).toEqual({ length: 3 << 20 })
  })

  it('runs in another process whose parent is this one', () => {
    expect(reported('identity')).toEqual({ other: true, parent: true })
  })

  it('gives back what the function throws, with its properties and its cause', () => {
    expect(reported('TypeError')).toEqual({
      status: 'threw',
      message: 'wrong',
      properties: { code: 'CKR_OK', rv: 5 },
      cause: 'deeper',
    })
    expect(reported('async error')).toEqual({ message: 'late error' })
    expect(reported('stray error')).toEqual({ message: 'stray' })
  })

  it('tells an exit, a crash and a hang apart', () => {
    expect(reported('exit')).toEqual({ status: 'exited', code: 7 })
    expect(reported('crash')).toEqual({ status: 'crashed', signal: 'SIGSEGV' })
    expect(reported('async crash')).toEqual({ status: 'crashed', signal: 'SIGKILL' })
    expect(reported('hang')).toEqual({ status: 'hung', timeout: 200 })
    expect(reported('async hang')).toEqual({ status: 'hung', timeout: 200 })
    expect(reported('orphan')).toEqual({ status: 'crashed', signal: 'SIGKILL' })
  })

  it('notices a promise that nothing can settle any more, in one child after the other', () => {
    const message = 'nothing is left to wait for, and the promise has not settled'
    expect(reported('nothing to wait for')).toEqual({ messages: [message, message, message, message] })
  })

  it('refuses what cannot be sent, and an async function where the parent stands still', () => {
    expect(reported('unsendable')).toEqual({ status: 'threw' })
    expect(reported('refusal')['message']).toMatch(/^run: returned a promise/)
  })

  it('keeps the answers of children that live side by side apart', () => {
    expect(reported('side by side')).toEqual({ values: [1, 2, 3, 4], processes: 4 })
  })

  it('has an event loop and a thread pool in the child', () => {
    expect(reported('file')).toEqual({ read: true })
  })

  it('can be done again in the child, by the C library and by a raw system call', () => {
    expect(reported('grandchild by fork')).toEqual({ above: true, own: true })
    expect(reported('grandchild by syscall')).toEqual({ above: true, own: true })
  })

  it('can be done by hand', () => {
    expect(reported('fork')).toEqual({ pid: true, code: 42, signal: null })
    expect(reported('sysFork')).toEqual({ pid: true, code: 42, signal: null })
    expect(reported('not a child')).toEqual({
      message: 'process N is no child of this process, or was waited for before',
    })
  })

  it("does not run the parent's exit handlers in a child", () => {
    expect(stdout.match(/exit handler/g)).toHaveLength(1)
  })
})

describe('a process with a channel to its parent', () => {
  it('gets its messages itself, while a child of it lives', async () => {
    const { reports, stderr } = await runForkScript(script('channel.mjs'))
    expect(stderr).toBe('')
    expect(reports).toEqual([{ status: 'returned', child: 0, parent: 20 }])
  })
})

describe('memory that V8 maps between the last look at it and the fork', () => {
  it.each(['fork', 'syscall'])('is there in the child all the same (%s)', async (how) => {
    const { reports, stderr } = await runForkScript(script('mapped-late.mjs'), { args: [how] })
    expect(stderr).toBe('')
    expect(reports).toEqual([
      { forks: 3, status: 'returned', value: [300_000, 300_000], children: 'none left' },
    ])
  })

  it('ends the attempts when it comes each time', async () => {
    const { reports } = await runForkScript(script('mapped-late.mjs'), { args: ['fork', 'always'] })
    expect(reports[0]).toMatchObject({ forks: 20, children: 'none left' })
    expect(reports[0]?.['error']).toMatch(
      /^fork failed: memory that a forked child does not get kept appearing/,
    )
  })
})

describe('many forks', () => {
  it('all end well, with a token, node:crypto, compiler and garbage collector at work in each child', async () => {
    const { reports, stderr } = await runForkScript(script('many.mjs'), {
      args: ['24'],
      execArgv: ['--expose-gc'],
      timeout: 100_000,
    })
    expect(stderr).toBe('')
    expect(reports[0]?.['outcomes']).toEqual({ good: 24 })
  }, 110_000)
})

describe('a process that was not started for it', () => {
  it('is told which flags it needs', () => {
    expect(canFork()).toBe(false)
    for (const call of [fork, sysFork, () => forkAndRunSync(() => 1)]) {
      expect(call).toThrow(`needs node to be started with ${FORK_FLAGS.join(' ')}`)
    }
  })
})

describe('options', () => {
  it('are refused by name when they are wrong', () => {
    expect(() => forkAndRunSync(() => 1, { timeout: Number.NaN })).toThrow(/^timeout: NaN/)
    expect(() => forkAndRunSync(() => 1, { timeout: 0 })).toThrow(RangeError)
    expect(() => forkAndRunSync(() => 1, { how: 'vfork' as 'fork' })).toThrow(/^how: vfork/)
  })
})
