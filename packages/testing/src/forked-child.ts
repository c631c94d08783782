import { Socket } from 'node:net'
import { deserialize, serialize } from 'node:v8'
import { type ExitStatus, exitChild, fork, reviveEventLoop, sysFork, waitpid } from './fork.js'
import { libc } from './libc.js'

/** An error that was thrown in a forked child, as plain data. */
export interface ForkedError {
  readonly name: string
  readonly message: string
  readonly stack: string
  /** Own properties of the error that can be sent: `code`, `rv`, `function` … */
  readonly properties: Readonly<Record<string, unknown>>
  readonly cause: ForkedError | undefined
}

/** What became of a function that ran in a forked child. */
export type ForkOutcome<T> =
  | { readonly status: 'returned'; readonly pid: number; readonly value: T }
  | { readonly status: 'threw'; readonly pid: number; readonly error: ForkedError }
  /** The child ended by itself before the function was done. */
  | { readonly status: 'exited'; readonly pid: number; readonly code: number }
  /** A signal ended the child. */
  | { readonly status: 'crashed'; readonly pid: number; readonly signal: NodeJS.Signals }
  /** The watchdog killed the child and its process group after `timeout` milliseconds. */
  | { readonly status: 'hung'; readonly pid: number; readonly timeout: number }

export interface ForkOptions {
  /** Milliseconds until the child counts as hung and is killed. Default 20 000. */
  readonly timeout?: number
  /** `'fork'` by the C library (default) or `'syscall'`, unseen by it. */
  readonly how?: 'fork' | 'syscall'
}

/** A function in a forked child did not return: says what happened and carries the {@link ForkOutcome}. */
export class ForkError extends Error {
  override readonly name = 'ForkError'
  readonly outcome: Exclude<ForkOutcome<unknown>, { status: 'returned' }>

  constructor(outcome: ForkError['outcome']) {
    super(describe(outcome))
    this.outcome = outcome
  }
}

function describe(outcome: ForkError['outcome']): string {
  const child = `forked child ${outcome.pid}`
  switch (outcome.status) {
    case 'threw':
      return `${child} threw ${outcome.error.stack}`
    case 'exited':
      return `${child} exited with code ${outcome.code} before its function was done`
    case 'crashed':
      return `${child} was ended by ${outcome.signal}`
    case 'hung':
      return `${child} was not done after ${outcome.timeout} ms and was killed`
  }
}

/** The value of an outcome that is a return; anything else is thrown as {@link ForkError}. */
export function returned<T>(outcome: ForkOutcome<T>): T {
  if (outcome.status === 'returned') return outcome.value
  throw new ForkError(outcome)
}

/**
 * Forks now, runs `run` in the child and tells the parent what became of it. The value is copied by structured clone (Buffers arrive
 * as Buffers or Uint8Arrays, functions are refused).
 *
 * The child has an event loop: `run` may be async. When it is, the child comes back out of this call with a promise that never
 * settles, so await the promise at once and do nothing beside it. Other asynchronous work of the parent goes on in the child too, as
 * after every fork. The child dies with its parent, leads a process group of its own and ends by `_exit`.
 *
 * Never rejects for what happens in the child; see {@link returned}.
 *
 * @throws Error if this process cannot be forked.
 */
export async function forkAndRun<T>(
  run: () => T,
  options: ForkOptions = {},
): Promise<ForkOutcome<Awaited<T>>> {
  const timeout = checkTimeout(options)
  if (leaving) return new Promise(() => {})
  return new Promise((resolve, reject) => {
    let done = false
    let pid = 0
    const check = () => {
      if (done || pid === 0) return
      const exit = waitpid(pid, { noHang: true })
      if (exit !== undefined) end(exit)
    }
    // Listened for before the fork, so that no end is missed.
    listenForEnds()
    let channel: Channel
    try {
      channel = start(run, options)
    } catch (error) {
      reject(error)
      return
    }
    if (channel.pid === 0) return
    pid = channel.pid
    const inbox = new Inbox()
    const socket = new Socket({ fd: channel.fd, readable: true, writable: false })
    const watchdog = setTimeout(() => {
      killGroup(pid)
      end(undefined)
    }, timeout)
    const abandon = () => {
      done = true
      clearTimeout(watchdog)
      socket.destroy()
    }
    const wait = { check, abandon }
    waiting.add(wait)
    const end = (exit: ExitStatus | undefined) => {
      if (done) return
      if (exit !== undefined) inbox.drain(channel.fd)
      waiting.delete(wait)
      abandon()
      const last = exit ?? waitpid(pid)
      resolve(outcomeOf(inbox, last, exit === undefined ? timeout : undefined))
    }
    socket.on('error', () => {})
    socket.on('data', (data) => {
      inbox.push(data)
      // Its last act is done: only _exit is left, which waits for nothing.
      if (inbox.complete && !done) end(waitpid(pid))
    })
    check()
  })
}

/**
 * As {@link forkAndRun} for a function that is not async: the parent stands still until the child is done. For a fork at an exact
 * point of a program, with nothing else going on in either process.
 */
export function forkAndRunSync<T>(run: () => T, options: ForkOptions = {}): ForkOutcome<T> {
  const timeout = checkTimeout(options)
  const channel = start(() => {
    const value = run()
    if (isThenable(value))
      throw new TypeError('run: returned a promise; forkAndRunSync() takes a function that is not async')
    return value
  }, options)
  const { pid, fd } = channel
  const inbox = new Inbox()
  const deadline = performance.now() + timeout
  let exit: ExitStatus | undefined
  let hung = false
  while (!inbox.complete) {
    const left = Math.ceil(deadline - performance.now())
    if (left <= 0) {
      killGroup(pid)
      hung = true
      break
    }
    // A short wait, since a grandchild may keep the pipe open after the child has died.
    if (readable(fd, Math.min(left, 50)) && !inbox.read(fd)) break
    exit = waitpid(pid, { noHang: true })
    if (exit !== undefined) {
      while (!inbox.complete && readable(fd, 0) && inbox.read(fd)) {}
      break
    }
  }
  libc().close(fd)
  exit ??= waitpid(pid)
  return outcomeOf(inbox, exit, hung ? timeout : undefined) as ForkOutcome<T>
}

function checkTimeout({ timeout = 20_000 }: ForkOptions): number {
  if (!(Number.isFinite(timeout) && timeout > 0))
    throw new RangeError(`timeout: ${timeout} is not a number of milliseconds`)
  return timeout
}

interface Channel {
  /** 0 in the child. */
  readonly pid: number
  /** The parent's end of the pipe. */
  readonly fd: number
}

/**
 * The waits for children of this process. A child inherits the waits of its parent, and would take the answers of its siblings out of
 * their pipes, and later kill them: it abandons them.
 */
const waiting = new Set<{
  /** Looks whether the child has ended. */
  check(): void
  abandon(): void
}>()

let listening = false

/**
 * One listener that stays. libuv keeps a listener that is taken away until every signal it has caught was delivered, and a child that
 * is forked meanwhile waits for that for ever: what was on its way to the parent does not come to it.
 */
function listenForEnds(): void {
  if (listening) return
  listening = true
  process.on('SIGCHLD', () => {
    for (const { check } of waiting) check()
  })
}

/** True in a child while it is still inside of calls that the parent made, on its way out to the event loop. */
let leaving = false

function start(run: () => unknown, { how = 'fork' }: ForkOptions): Channel {
  if (how !== 'fork' && how !== 'syscall')
    throw new TypeError(`how: ${String(how)} is neither 'fork' nor 'syscall'`)
  const fds = new Int32Array(2)
  if (libc().pipe(fds) !== 0) throw new Error('no pipe for a forked child: too many open files')
  const [readEnd, writeEnd] = fds as unknown as [number, number]
  let pid: number
  try {
    pid = how === 'fork' ? fork() : sysFork()
  } catch (error) {
    libc().close(readEnd)
    libc().close(writeEnd)
    throw error
  }
  if (pid === 0) {
    libc().close(readEnd)
    beChild(run, writeEnd)
    return { pid, fd: -1 }
  }
  // Done on both sides, since either may come first.
  libc().setpgid(pid, pid)
  libc().close(writeEnd)
  return { pid, fd: readEnd }
}

const PR_SET_PDEATHSIG = 1
const SIGKILL = 9

/** The child's life. Comes back only if `run` gave a promise. */
function beChild(run: () => unknown, fd: number): void {
  const answer = (message: Message) => {
    send(fd, message)
    exitChild(0)
  }
  const fail = (error: unknown) => answer({ error: plain(error) })
  try {
    const { setpgid, prctl } = libc()
    setpgid(0, 0)
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)
    reviveEventLoop()
    for (const { abandon } of waiting) abandon()
    waiting.clear()
    // What the parent wanted done at its end is not the child's business, and Node's way out waits for threads.
    for (const event of ['exit', 'beforeExit', 'uncaughtException', 'unhandledRejection'])
      process.removeAllListeners(event)
    Object.assign(process, { reallyExit: (code?: number) => exitChild(code ?? 0) })
    process.on('uncaughtException', fail)
    // Queued ahead of everything that `run` queues: runs when the parent's calls have been left.
    queueMicrotask(() => {
      leaving = false
    })
    const value = run()
    if (!isThenable(value)) {
      answer({ value })
      return
    }
    leaving = true
    // The event loop would read what is meant for the parent out of its channel.
    if (process.connected) {
      process.removeAllListeners('disconnect')
      process.disconnect()
    }
    process.on('beforeExit', () =>
      fail(new Error('nothing is left to wait for, and the promise has not settled')),
    )
    value.then((result) => answer({ value: result }), fail)
  } catch (error) {
    fail(error)
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | undefined)?.then === 'function'
}

type Message = { readonly value: unknown } | { readonly error: ForkedError }

function send(fd: number, message: Message): void {
  let body: Buffer
  try {
    body = serialize(message)
  } catch (error) {
    body = serialize({ error: plain(error) })
  }
  const framed = Buffer.alloc(4 + body.length)
  framed.writeUInt32LE(body.length)
  framed.set(body, 4)
  for (let at = 0; at < framed.length; ) {
    const part = framed.subarray(at)
    const written = libc().write(fd, part, part.length)
    if (written <= 0) return
    at += written
  }
}

function plain(error: unknown): ForkedError {
  if (!(error instanceof Error)) {
    return {
      name: typeof error,
      message: String(error),
      stack: String(error),
      properties: {},
      cause: undefined,
    }
  }
  const properties: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(error)) {
    if (
      key !== 'cause' &&
      (value === null || ['string', 'number', 'bigint', 'boolean'].includes(typeof value))
    )
      properties[key] = value
  }
  const { name, message, stack = `${name}: ${message}`, cause } = error
  return { name, message, stack, properties, cause: cause === undefined ? undefined : plain(cause) }
}

/** Gathers a length-prefixed message. Its end does not depend on the pipe being closed: a grandchild may hold it open. */
class Inbox {
  #data: Buffer = Buffer.alloc(0)

  push(data: Uint8Array): void {
    this.#data = Buffer.concat([this.#data, data])
  }

  /** Reads what there is; false at the end of the pipe. */
  read(fd: number): boolean {
    const chunk = new Uint8Array(65536)
    const got = libc().read(fd, chunk, chunk.length)
    if (got > 0) this.push(chunk.subarray(0, got))
    return got > 0
  }

  drain(fd: number): void {
    while (!this.complete && readable(fd, 0) && this.read(fd)) {}
  }

  get complete(): boolean {
    return this.#data.length >= 4 && this.#data.length - 4 >= this.#data.readUInt32LE()
  }

  get message(): Message | undefined {
    return this.complete ? deserialize(this.#data.subarray(4, 4 + this.#data.readUInt32LE())) : undefined
  }
}

const POLLIN = 1

function readable(fd: number, timeout: number): boolean {
  const pollfd = new DataView(new ArrayBuffer(8))
  pollfd.setInt32(0, fd, true)
  pollfd.setInt16(4, POLLIN, true)
  return libc().poll(new Uint8Array(pollfd.buffer), 1, timeout) > 0
}

function killGroup(pid: number): void {
  const { kill } = libc()
  kill(-pid, SIGKILL)
  kill(pid, SIGKILL)
}

function outcomeOf<T>(
  inbox: Inbox,
  { pid, code, signal }: ExitStatus,
  timeout: number | undefined,
): ForkOutcome<T> {
  const { message } = inbox
  if (message !== undefined) {
    if ('error' in message) return { status: 'threw', pid, error: message.error }
    return { status: 'returned', pid, value: message.value as T }
  }
  if (timeout !== undefined) return { status: 'hung', pid, timeout }
  if (signal !== null) return { status: 'crashed', pid, signal }
  return { status: 'exited', pid, code: code as number }
}
