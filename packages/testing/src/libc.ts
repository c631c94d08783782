import koffi from 'koffi'

/** The few C library functions that the fork harness stands on. Pointers are typed arrays or 0. */
export interface Libc {
  fork(): number
  getpid(): number
  getppid(): number
  setpgid(pid: number, group: number): number
  kill(pid: number, signal: number): number
  waitpid(pid: number, status: Int32Array, options: number): number
  exitNow(code: number): void
  syscall(number: number, a: number, b: number, c: number, d: number, e: number): number
  pipe(fds: Int32Array): number
  open(path: Uint8Array, flags: number): number
  read(fd: number, into: Uint8Array, length: number): number
  write(fd: number, from: Uint8Array, length: number): number
  close(fd: number): number
  poll(fds: Uint8Array, count: number, timeout: number): number
  madvise(address: number, length: number, advice: number): number
  prctl(option: number, a: number, b: number, c: number, d: number): number
  /** Makes libuv's default loop usable in a forked child, or undefined where Node does not export it. */
  readonly loopFork: (() => number) | undefined
}

let bound: Libc | undefined

/**
 * Binds the functions at first use. Everything is bound at once: binding allocates, and nothing may be allocated between
 * making memory inheritable and the fork.
 */
export function libc(): Libc {
  if (bound !== undefined) return bound
  if (process.platform === 'win32') throw new Error('fork(2) does not exist on Windows')
  const lib = koffi.load(null)
  let loopFork: Libc['loopFork']
  try {
    const defaultLoop = lib.func('void *uv_default_loop()')
    const fork = lib.func('int uv_loop_fork(void *loop)')
    const loop = defaultLoop()
    loopFork = () => fork(loop)
  } catch {
    loopFork = undefined
  }
  const linux = process.platform === 'linux'
  bound = {
    fork: lib.func('int fork()'),
    getpid: lib.func('int getpid()'),
    getppid: lib.func('int getppid()'),
    setpgid: lib.func('int setpgid(int pid, int group)'),
    kill: lib.func('int kill(int pid, int signal)'),
    waitpid: lib.func('int waitpid(int pid, void *status, int options)'),
    exitNow: lib.func('void _exit(int code)'),
    syscall: lib.func('long syscall(long number, long a, long b, long c, long d, long e)'),
    pipe: lib.func('int pipe(void *fds)'),
    open: lib.func('int open(void *path, int flags)'),
    read: lib.func('long read(int fd, void *into, size_t length)'),
    write: lib.func('long write(int fd, void *from, size_t length)'),
    close: lib.func('int close(int fd)'),
    poll: lib.func('int poll(void *fds, ulong count, int timeout)'),
    madvise: lib.func('int madvise(size_t address, size_t length, int advice)'),
    prctl: linux ? lib.func('int prctl(int option, ulong a, ulong b, ulong c, ulong d)') : () => 0,
    loopFork,
  }
  return bound
}
