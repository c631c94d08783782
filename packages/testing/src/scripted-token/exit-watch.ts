import { isMainThread } from 'node:worker_threads'
import koffi from 'koffi'

/**
 * Ends the process if its exit hangs.
 *
 * A thread that calls a koffi callback waits, without a bound, until the main thread has run it. `process.exit()`, an uncaught error, or an
 * exit from within a callback leave such a thread waiting for ever, and Node.js then waits for the thread: the exit never ends (measured with
 * koffi 3.3.4 on Node.js 20 to 26). JavaScript cannot see those threads. So, when the exit begins, a timer of the operating system is
 * set that calls `_exit` with the exit code; an exit that goes well is over long before, and takes the timer with it.
 */
let armedLimit = 0

/**
 * Watches the exit of this process: it may take `limit` milliseconds. Only the first call installs it; the longest limit holds.
 *
 * Nothing is watched from a worker thread: `process` there emits 'exit' when the worker ends, and the process goes on.
 */
export function watchExit(limit: number): void {
  if (limit <= 0 || process.platform === 'win32' || !isMainThread) return
  const first = armedLimit === 0
  armedLimit = Math.max(armedLimit, limit)
  if (first) process.on('exit', (code) => endAfter(armedLimit, code))
}

// struct sigevent of Linux, 64 bytes: the value, the signal, how to notify, then the function for SIGEV_THREAD.
const SIGEV_THREAD = 2
const CLOCK_MONOTONIC = 1

function endAfter(limit: number, code: number): void {
  try {
    const libc = koffi.load(null)
    const address = (name: string): bigint => koffi.address(libc.symbol(name))
    if (process.platform === 'darwin') {
      const dispatchTime = libc.func('dispatch_time', 'uint64_t', ['uint64_t', 'int64_t'])
      const globalQueue = libc.func('dispatch_get_global_queue', 'void *', ['intptr_t', 'uintptr_t'])
      const after = libc.func('dispatch_after_f', 'void', ['uint64_t', 'void *', 'uintptr_t', 'uintptr_t'])
      after(dispatchTime(0, limit * 1e6), globalQueue(0, 0), code, address('_exit'))
      return
    }
    const wide = koffi.sizeof('void *') === 8
    const event = Buffer.alloc(64)
    event.writeInt32LE(code, 0)
    event.writeInt32LE(SIGEV_THREAD, wide ? 12 : 8)
    if (wide) event.writeBigUInt64LE(address('_exit'), 16)
    else event.writeUInt32LE(Number(address('_exit')), 12)
    const timer = Buffer.alloc(8)
    const create = libc.func('timer_create', 'int', ['int', 'void *', 'void *'])
    if (create(CLOCK_MONOTONIC, event, timer) !== 0) return
    // struct itimerspec: interval, then value, each seconds and nanoseconds.
    const word = koffi.sizeof('long')
    const spec = Buffer.alloc(4 * word)
    const put = (value: number, at: number): void => {
      if (word === 8) spec.writeBigInt64LE(BigInt(value), at)
      else spec.writeInt32LE(value, at)
    }
    put(Math.floor(limit / 1000), 2 * word)
    put((limit % 1000) * 1e6, 3 * word)
    const id = wide ? timer.readBigUInt64LE(0) : BigInt(timer.readUInt32LE(0))
    libc.func('timer_settime', 'int', ['uintptr_t', 'int', 'void *', 'void *'])(id, 0, spec, null)
  } catch {
    // A C library without these functions: the exit is as safe as koffi makes it.
  }
}
