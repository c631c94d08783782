import { libc } from './libc.js'

const MADV_DOFORK = 11
const NEWLINE = 10
const DASH = 45
const SPACE = 32
const PATH = new TextEncoder().encode('/proc/self/smaps\0')
/** More than one pass is only needed when memory was mapped meanwhile; so many that something else must be wrong. */
const MAX_PASSES = 50

let text: Uint8Array | undefined
let chunk: Uint8Array | undefined

/** Reads /proc/self/smaps into {@link text} without allocating: the arrays to read into exist beforehand. */
function readSmaps(): number {
  const { open, read, close } = libc()
  const part = chunk as Uint8Array
  const fd = open(PATH, 0)
  if (fd < 0) throw new Error('/proc/self/smaps cannot be opened: is /proc mounted?')
  // The kernel hands out about a page per read, so the answers are gathered one behind the other.
  let total = 0
  const whole = text as Uint8Array
  for (;;) {
    const got = read(fd, part, part.length)
    if (got <= 0) break
    if (total + got > whole.length) throw new Error('/proc/self/smaps is larger than the room made for it')
    for (let i = 0; i < got; i++) whole[total + i] = part[i] as number
    total += got
  }
  close(fd)
  return total
}

/** The hexadecimal number at `at`, up to the byte `end`. */
function hexAt(bytes: Uint8Array, at: number, end: number): number {
  let value = 0
  for (let i = at; bytes[i] !== end; i++) {
    const digit = bytes[i] as number
    value = value * 16 + (digit < 58 ? digit - 48 : digit - 87)
  }
  return value
}

/** One look at the whole address space. Returns how many ranges had to be made inheritable. */
function makeInheritableOnce(): number {
  const bytes = text as Uint8Array
  const length = readSmaps()
  const { madvise } = libc()
  let found = 0
  let header = 0
  let line = 0
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== NEWLINE) continue
    const first = bytes[line] as number
    // A range begins with its address in lower-case hexadecimal, everything said about it with a capital letter.
    if (first !== 86 /* V */) {
      if (first < 65 || first > 90) header = line
    } else if (bytes[line + 1] === 109 /* VmFlags: */) {
      for (let j = line + 8; j < i - 1; j++) {
        if (bytes[j] !== 100 || bytes[j + 1] !== 99 || bytes[j - 1] !== SPACE) continue // dc: VM_DONTCOPY
        const start = hexAt(bytes, header, DASH)
        let dash = header
        while (bytes[dash] !== DASH) dash++
        madvise(start, hexAt(bytes, dash + 1, SPACE) - start, MADV_DOFORK)
        found++
        break
      }
    }
    line = i + 1
  }
  return found
}

/**
 * Makes every memory range of this process that is marked "not for a forked child" inheritable again.
 *
 * Node on Linux marks V8's pages with `MADV_DONTFORK`, so that a forked child dies at its first JavaScript instruction.
 * Looking for them can itself make V8 map a page, so the look is repeated until it finds nothing. Returns the number of ranges
 * changed. Does nothing on other systems.
 */
export function makeMemoryInheritable(): number {
  if (process.platform !== 'linux') return 0
  text ??= new Uint8Array(8 << 20)
  chunk ??= new Uint8Array(64 << 10)
  let total = 0
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const found = makeInheritableOnce()
    if (found === 0) return total
    total += found
  }
  throw new Error(
    `memory that a forked child does not get kept appearing in ${MAX_PASSES} looks at /proc/self/smaps`,
  )
}
