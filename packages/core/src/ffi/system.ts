import './native-stack.js'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import koffi from 'koffi'

const PAGE = 4096
const PROT_READ_WRITE = 3
const MAP_PRIVATE = 2
/** Values of Linux, and of the BSDs and macOS, which agree with each other. */
const MAP_ANONYMOUS = process.platform === 'linux' ? 0x20 : 0x1000
const MADV_WIPEONFORK = 18
const MADV_DONTDUMP = 16
const INHERIT_ZERO = 3

type Native = (...args: (number | null)[]) => number

interface Libc {
  readonly getpid: Native
  readonly mmap: (...args: (number | null)[]) => bigint
  readonly madvise: Native
  readonly mlock: Native
  readonly minherit: Native | undefined
}

let loaded: Libc | undefined

function libc(): Libc {
  if (loaded === undefined) {
    const library = koffi.load(null)
    let minherit: Native | undefined
    try {
      minherit = library.func('minherit', 'int', ['void *', 'size_t', 'int'])
    } catch {
      // Linux has madvise instead.
    }
    loaded = {
      getpid: library.func('getpid', 'int', []),
      mmap: library.func('mmap', 'void *', ['void *', 'size_t', 'int', 'int', 'int', 'long']),
      madvise: library.func('madvise', 'int', ['void *', 'size_t', 'int']),
      mlock: library.func('mlock', 'int', ['void *', 'size_t']),
      minherit,
    }
  }
  return loaded
}

function mapPages(size: number): number {
  const address = Number(libc().mmap(null, size, PROT_READ_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
  if (address <= 0) throw new Error(`mmap of ${size} bytes failed (errno ${koffi.errno()})`)
  return address
}

/** The process id as the kernel has it. `process.pid` is a constant of the image and stays the parent's after a fork. */
export function currentPid(): number {
  return process.platform === 'win32' ? process.pid : libc().getpid()
}

/** A page that is all zeroes in a forked child, however the fork was made. */
export interface WipedPage {
  readonly address: number
  /** False where the kernel cannot wipe: the caller has to compare {@link currentPid} instead. */
  readonly wipes: boolean
}

/**
 * Maps a page that the kernel wipes on fork: `MADV_WIPEONFORK` (Linux 4.14), `minherit(INHERIT_ZERO)` (FreeBSD, OpenBSD). macOS has
 * neither, so there `wipes` is false; Windows has no fork, so there nothing needs wiping.
 */
export function mapWipedPage(): WipedPage {
  if (process.platform === 'win32') return { address: Number(koffi.alloc('uint8', PAGE)), wipes: true }
  const address = mapPages(PAGE)
  const { madvise, minherit } = libc()
  if (process.platform === 'linux') return { address, wipes: madvise(address, PAGE, MADV_WIPEONFORK) === 0 }
  const wipes =
    process.platform !== 'darwin' && minherit !== undefined && minherit(address, PAGE, INHERIT_ZERO) === 0
  return { address, wipes }
}

/** The page at `address` as 32-bit words. Each thread makes its own view of the one page. */
export function viewWipedPage(address: number): Int32Array {
  return new Int32Array(koffi.view(BigInt(address), PAGE))
}

/** Memory that is never freed, so that every thread of the process and every forked child may go on using it. */
export function allocateForEver(size: number): { readonly address: number; readonly bytes: Uint8Array } {
  const address = koffi.alloc('uint8', size)
  const bytes = new Uint8Array(koffi.view(address, size))
  return { address: Number(address), bytes: bytes.fill(0) }
}

/** Numbers of the system call membarrier(2), by Node's name of the architecture. */
const MEMBARRIER: { readonly [arch: string]: number } = {
  x64: 324,
  ia32: 375,
  arm: 389,
  arm64: 283,
  riscv64: 283,
  loong64: 283,
  ppc64: 365,
  s390x: 356,
}
const MEMBARRIER_CMD_PRIVATE_EXPEDITED = 8
const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED = 16
/** No processor holds a store back for so long. */
const DRAINED_MS = 10

let barrier: Native | undefined

function membarrier(command: number): boolean {
  const number = MEMBARRIER[process.arch]
  if (number === undefined) return false
  barrier ??= koffi.load(null).func('syscall', 'long', ['long', 'int', 'unsigned int', 'int'])
  return barrier(number, command, 0, 0) === 0
}

/** Whether {@link fenceThreads} can do without waiting: Linux ≥ 4.14, where nothing forbids it. */
export function canFenceThreads(): boolean {
  return process.platform === 'linux' && membarrier(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED)
}

/**
 * A full memory fence on every thread of the process (membarrier(2), about 3 µs): what a thread stored before it is seen by all afterwards,
 * and what it loads afterwards is no older.
 */
export function fenceThreads(): void {
  if (membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED)) return
  // A forked child may have to register first; a sandbox that was entered meanwhile may forbid it.
  if (canFenceThreads() && membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED)) return
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, DRAINED_MS)
}

/** Flag of a thread on its way out, which runs nothing of the program any more (linux/sched.h). */
const PF_EXITING = 4

/** The kernel's number of this thread, for {@link threadHasEnded}; 0 where it does not tell: on other systems than Linux, or without /proc. */
export function kernelThreadId(): number {
  if (process.platform !== 'linux') return 0
  try {
    return Number(basename(readlinkSync('/proc/thread-self')))
  } catch {
    return 0
  }
}

/** Whether a thread of this process has certainly ended. */
export function threadHasEnded(kernelThreadId: number): boolean {
  if (kernelThreadId === 0) return false
  try {
    const status = readFileSync(`/proc/self/task/${kernelThreadId}/stat`, 'latin1')
    // Who waits for the end of a thread goes on a moment before its entry is gone. The flags are the seventh field behind the name.
    const flags = Number(status.slice(status.lastIndexOf(')')).split(' ')[7])
    return (flags & PF_EXITING) !== 0
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // A process that cannot see its own thread sees no other either.
    return (code === 'ENOENT' || code === 'ESRCH') && existsSync('/proc/thread-self')
  }
}

/** Memory for secrets: not swapped out and not in a core dump, as far as the system's limits allow. A forked child has it too. */
export class SecretMemory {
  static readonly #free: { address: number; bytes: Uint8Array }[] = []
  readonly #place: { address: number; bytes: Uint8Array }
  readonly length: number
  #wiped = false

  /** Copies `secret` (up to 256 bytes; a longer one is refused). The caller may wipe its own copy. */
  constructor(secret: Uint8Array) {
    if (secret.length > SECRET_SIZE) throw new RangeError(`a PIN has at most ${SECRET_SIZE} bytes`)
    this.#place = SecretMemory.#free.pop() ?? SecretMemory.#map()
    this.#place.bytes.set(secret)
    this.length = secret.length
  }

  static #map(): { address: number; bytes: Uint8Array } {
    if (process.platform === 'win32') {
      const bytes = new Uint8Array(SECRET_SIZE)
      return { address: Number(koffi.address(bytes)), bytes }
    }
    const address = mapPages(PAGE)
    // Both may be refused (RLIMIT_MEMLOCK); the secret is then in ordinary memory, which is still wiped.
    libc().mlock(address, PAGE)
    if (process.platform === 'linux') libc().madvise(address, PAGE, MADV_DONTDUMP)
    const all = new Uint8Array(koffi.view(BigInt(address), PAGE))
    const places = Array.from({ length: PAGE / SECRET_SIZE }, (_, i) => ({
      address: address + i * SECRET_SIZE,
      bytes: all.subarray(i * SECRET_SIZE, (i + 1) * SECRET_SIZE),
    }))
    SecretMemory.#free.push(...places.slice(1))
    return places[0] as { address: number; bytes: Uint8Array }
  }

  get address(): number {
    if (this.#wiped) throw new Error('the secret was wiped')
    return this.#place.address
  }

  /** Overwrites the secret and gives its memory back. */
  wipe(): void {
    if (this.#wiped) return
    this.#wiped = true
    this.#place.bytes.fill(0)
    SecretMemory.#free.push(this.#place)
  }
}

const SECRET_SIZE = 256
