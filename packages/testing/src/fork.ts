import { constants } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import koffi from 'koffi'
import { makeMemoryInheritable } from './inheritable-memory.js'
import { libc } from './libc.js'

/**
 * Node flags without which a forked child hangs or crashes sooner or later: its garbage collector and compiler would wait for threads that
 * the fork did not copy. `--single-threaded` is enough up to Node 24; on Node 26 a minor collection still asks the thread pool, so it must
 * be empty too.
 */
export const FORK_FLAGS: readonly string[] = ['--single-threaded', '--v8-pool-size=0']

const WNOHANG = 1
const SIGCHLD = 17
const SIGKILL = 9
const SYS = {
  x64: { fork: 57, args: [0, 0, 0, 0, 0] },
  // No fork on newer ports: clone with only SIGCHLD as its flags is the same call.
  arm64: { fork: 220, args: [SIGCHLD, 0, 0, 0, 0] },
  riscv64: { fork: 220, args: [SIGCHLD, 0, 0, 0, 0] },
} as const

/** Whether this process can be forked with JavaScript alive in the child: main thread, not Windows, started with {@link FORK_FLAGS}. */
export function canFork(): boolean {
  return whyNot() === undefined
}

function whyNot(): string | undefined {
  if (process.platform === 'win32') return 'fork(2) does not exist on Windows'
  if (!isMainThread)
    return 'fork(2) in a worker thread would leave a child without its main thread; fork in the main thread'
  const flags = process.execArgv.map((flag) => flag.replaceAll('_', '-'))
  const missing = FORK_FLAGS.filter((flag) => !flags.includes(flag))
  if (missing.length === 0) return undefined
  return (
    `a forked child needs node to be started with ${missing.join(' ')}; ` +
    'use runForkScript(), or execArgv in the configuration of the test runner'
  )
}

/** So many forks in a row without all of the parent's memory that something else must be wrong. */
const MAX_FORKS = 20
const gate = new Int32Array(2)
const byte = new Uint8Array(1)

/**
 * Forks by `call` a child that has all of this process's memory. Whatever V8 maps between the last look at the memory and the fork, by
 * allocating or collecting, is missing in the child, which then crashes or never ends. So the child waits behind a gate while the
 * parent looks once more: if something had appeared, that child is killed, and the next one forked.
 */
function forkWhole(what: string, call: () => number): number {
  const problem = whyNot()
  if (problem !== undefined) throw new Error(`cannot fork: ${problem}`)
  const { pipe, read, write, close, kill, exitNow } = libc()
  for (let i = 0; i < MAX_FORKS; i++) {
    makeMemoryInheritable()
    if (pipe(gate) !== 0) throw new Error(`${what} failed: no pipe for a forked child: too many open files`)
    const [readEnd, writeEnd] = gate as unknown as [number, number]
    const pid = call()
    if (pid === 0) {
      close(writeEnd)
      if (read(readEnd, byte, 1) !== 1) exitNow(1)
      close(readEnd)
      return 0
    }
    close(readEnd)
    let whole = false
    try {
      if (pid < 0) throw new Error(`${what} failed: the system has no process or no memory left for it`)
      whole = makeMemoryInheritable() === 0
      if (whole) write(writeEnd, byte, 1)
    } finally {
      close(writeEnd)
      if (pid > 0 && !whole) {
        kill(pid, SIGKILL)
        waitpid(pid)
      }
    }
    if (whole) return pid
  }
  throw new Error(
    `${what} failed: memory that a forked child does not get kept appearing in ${MAX_FORKS} forks`,
  )
}

/**
 * Calls fork(2). Returns the child's process id in the parent and 0 in the child, which goes on with a copy of everything.
 *
 * What a child must know: only the thread that forked exists in it; `process.pid` still shows the parent's number (see
 * {@link getpid}); the event loop is dead until {@link reviveEventLoop}; it must end by {@link exitChild}, since Node's own exit
 * waits for threads that are not there. {@link forkAndRun} sees to all of it.
 *
 * @throws Error if this process cannot be forked ({@link canFork}) or the system refuses.
 */
export function fork(): number {
  return forkWhole('fork', () => libc().fork())
}

/**
 * As {@link fork}, by a raw system call: the C library does not notice and runs no `pthread_atfork` handler. This is the fork that
 * handlers miss and only the kernel sees. libuv's thread pool is not reset either: asynchronous calls into threads hang in the child
 * if the parent has used them.
 *
 * @throws Error as {@link fork}, or if the number of the system call is not known for this processor.
 */
export function sysFork(): number {
  const call = process.platform === 'linux' ? SYS[process.arch as keyof typeof SYS] : undefined
  if (call === undefined)
    throw new Error(`no raw fork system call is known for ${process.platform} on ${process.arch}`)
  const [a, b, c, d, e] = call.args
  return forkWhole('fork by system call', () => libc().syscall(call.fork, a, b, c, d, e))
}

/** The process id as the system knows it now. Unlike `process.pid` it is right in a forked child. */
export function getpid(): number {
  return libc().getpid()
}

/** The id of the process that is this one's parent now: changes when the parent dies. */
export function getppid(): number {
  return libc().getppid()
}

/**
 * Makes the event loop usable in a forked child: timers, promises of `node:fs`, sockets. It then also goes on with what the parent
 * had started. Returns false where Node does not export libuv's functions.
 */
export function reviveEventLoop(): boolean {
  const { loopFork } = libc()
  return loopFork !== undefined && loopFork() === 0
}

/** Ends this process at once (`_exit`): no exit handlers, no flushing of what the parent had buffered, no waiting for threads. */
export function exitChild(code = 0): never {
  libc().exitNow(code)
  throw new Error('_exit returned')
}

/** How a child ended. */
export interface ExitStatus {
  readonly pid: number
  /** The exit code, or null if a signal ended it. */
  readonly code: number | null
  /** The signal that ended it, or null. */
  readonly signal: NodeJS.Signals | null
}

const status = new Int32Array(1)

/**
 * Waits until the child `pid` has ended and takes its exit status. Blocks the whole process; with `noHang` it returns undefined at once
 * when the child is still running.
 *
 * @throws Error if `pid` is no child of this process or was waited for before.
 */
export function waitpid(pid: number): ExitStatus
export function waitpid(pid: number, options: { noHang: boolean }): ExitStatus | undefined
export function waitpid(pid: number, options: { noHang?: boolean } = {}): ExitStatus | undefined {
  for (;;) {
    const result = libc().waitpid(pid, status, options.noHang === true ? WNOHANG : 0)
    if (result === 0) return undefined
    if (result > 0) break
    if (koffi.errno() !== constants.errno.EINTR)
      throw new Error(`process ${pid} is no child of this process, or was waited for before`)
  }
  const word = status[0] as number
  const number = word & 0x7f
  if (number === 0) return { pid, code: (word >> 8) & 0xff, signal: null }
  return { pid, code: null, signal: signalName(number) }
}

function signalName(number: number): NodeJS.Signals {
  const entry = Object.entries(constants.signals).find(([, value]) => value === number)
  return (entry?.[0] ?? `SIG${number}`) as NodeJS.Signals
}
