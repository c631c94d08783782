import { endianness } from 'node:os'
import { inspect } from 'node:util'
import { markAsUntransferable } from 'node:worker_threads'
import koffi from 'koffi'
import { type Abi, nativeAbi } from './abi.js'
import { LAYOUTS, type Layouts } from './generated/layouts.js'

const LITTLE_ENDIAN = endianness() === 'LE'

/**
 * `CK_UNAVAILABLE_INFORMATION` (all bits of a CK_ULONG set) as this library shows it: one number on every platform.
 * It is 2^64, which no CK_ULONG can be, so nothing else is ever mistaken for it. See docs/ck-ulong.md.
 */
export const CK_UNAVAILABLE_INFORMATION: number = 2 ** 64

const ALL_ONES = nativeAbi().ulong === 8 ? 0xffff_ffff_ffff_ffffn : 0xffff_ffff

/** An argument as koffi takes it. */
export function nativeNumber(value: number): number {
  return value === CK_UNAVAILABLE_INFORMATION ? (ALL_ONES as number) : value
}

/** Whether flags that a module returned have all the bits of `wanted`. Beside a bit above 2^53 − 1, which is none of the standard's, they are a bigint. */
export function hasFlags(flags: number, wanted: number): boolean {
  if (flags === CK_UNAVAILABLE_INFORMATION) return true
  const bits = typeof flags === 'number' ? flags : Number(BigInt.asUintN(32, flags))
  return (bits & wanted) >>> 0 === wanted >>> 0
}

/** Bytes up to this length are copied into the block; longer ones are passed where they lie. */
const COPY_LIMIT = 4096

/** The class of Buffers, which `Buffer.allocUnsafeSlow` makes; it has no public name. */
const PooledBuffer = (
  Buffer as unknown as {
    [Symbol.species]: new (pool: ArrayBuffer, at: number, length: number) => Buffer
  }
)[Symbol.species]

/** Taken from their prototype once: to look one up on an array costs Node 20 more than the call itself. */
const { set, subarray } = Uint8Array.prototype

const lengthGetter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), 'length')
  ?.get as (this: Uint8Array) => number

/**
 * The length of an array of bytes, of which the module reads or writes as many.
 *
 * @throws TypeError if a property or a class of its own says another one: the module would read what is not its.
 */
export function lengthOf(bytes: Uint8Array): number {
  const { length } = bytes
  if (lengthGetter.call(bytes) !== length)
    throw new TypeError(
      `a Uint8Array of ${lengthGetter.call(bytes)} bytes says that its length is ${String(length)}`,
    )
  return length
}

/** Bytes that the module may write to. */
export interface Room {
  readonly address: number
  readonly bytes: Uint8Array
}

/** As Buffer's own pool of 8 KiB, which a result of 1 KiB would use up in seven calls. */
const POOL_SIZE = 32_768
let pool: ArrayBuffer = new ArrayBuffer(0)
let poolBytes: Uint8Array = new Uint8Array(pool)
let poolWords: Uint32Array = new Uint32Array(pool)
let poolTop = 0
let poolAddress = 0

function freshPool(): void {
  poolBytes = Buffer.allocUnsafeSlow(POOL_SIZE)
  pool = poolBytes.buffer as ArrayBuffer
  poolWords = new Uint32Array(pool)
  markAsUntransferable(pool)
  poolAddress = 0
  poolTop = 0
}

/** Up to this many bytes a loop over words is faster than `fill`, which is a call into C++. */
const WORD_BY_WORD = 256
/** The same for a copy. Over bytes it never is: V8 takes 3 ns for each. */
const COPIED_BY_WORD = 64

/** Where a block of memory of a foreign ABI pretends to be, so that layouts of every ABI are testable anywhere. */
const PRETENDED_ADDRESS = 0x1000_0000

/** Bytes outside of the block that the module may use during a call. */
interface Pinned {
  readonly address: number
  readonly bytes: Uint8Array
  /** Made here, so wiped with the block; else they are the caller's. */
  readonly own: boolean
  /** Where the block's free part began when they were pinned. */
  readonly top: number
}

const NONE: Pinned[] = []

/**
 * A block of native memory with a stack pointer: arguments are laid out in it before a call and results are read from it
 * afterwards. It is allocated once and used for every call, so that a call allocates nothing native.
 *
 * Positions are offsets in the block (`at`); addresses (`addressOf`) are what a C function is given. The block is
 * the backing store of an ArrayBuffer, which V8 never moves.
 */
export class Memory {
  readonly abi: Abi
  /** Where the fields of every struct lie under this ABI. */
  readonly layouts: Layouts
  /** False for a block that only pretends to lie at its address: nothing outside of it may be read. */
  readonly native: boolean
  readonly bytes: Uint8Array
  readonly address: number
  /** Offset of the first free byte. Save it before laying out arguments, give it to {@link release} afterwards. */
  top = 0
  /**
   * Set for calls on another thread: their caller goes on, and may resize or transfer what he gave, which takes the memory away from under the module. So
   * long data is copied as well.
   */
  outlivesCaller = false
  /** What the module goes on using beside this block, while it does (CKR_PENDING): the block is neither wiped nor used for another call. */
  held: object | undefined = undefined
  readonly #view: DataView
  readonly #u32: Uint32Array
  readonly #f64: Float64Array
  readonly #text: Buffer
  readonly #size: number
  readonly #wide: boolean
  /** A CK_ULONG is two words of the block, the lower one first. */
  readonly #twoWords: boolean
  /** Buffers that lie outside of the block and must live until the call has returned. */
  #pinned: Pinned[] = NONE

  constructor(abi: Abi, size: number, native = true) {
    const buffer = new ArrayBuffer(size)
    this.abi = abi
    this.layouts = LAYOUTS[abi.id]
    this.native = native
    this.bytes = new Uint8Array(buffer)
    this.#view = new DataView(buffer)
    this.#text = Buffer.from(buffer)
    this.#u32 = new Uint32Array(buffer, 0, size >>> 2)
    this.#f64 = new Float64Array(buffer, 0, size >>> 3)
    this.#size = size
    this.#wide = abi.ulong === 8
    this.#twoWords = this.#wide && LITTLE_ENDIAN
    this.address = native ? Number(koffi.address(this.bytes)) : PRETENDED_ADDRESS
  }

  /** @internal Bytes of calls that were made may lie in it: none are shown. */
  [inspect.custom](): string {
    return 'Memory {}'
  }

  /** Reserves `size` bytes, aligned to 8, and returns their offset. Their content is not defined. */
  allocate(size: number): number {
    const at = (this.top + 7) & ~7
    const top = at + size
    if (top > this.#size) this.#full()
    this.top = top
    return at
  }

  // What hardly ever happens is in functions of its own: V8 makes one of the rest and its callers only if it is short.

  #full(): never {
    throw new RangeError(`arguments need more than ${this.#size} bytes of memory`)
  }

  /** Where {@link allocate} reserves next. */
  get next(): number {
    return (this.top + 7) & ~7
  }

  /** Reserves `size` zeroed bytes. */
  allocateZeroed(size: number): number {
    const at = this.allocate(size)
    if (size <= WORD_BY_WORD) {
      const f64 = this.#f64
      const end = at + size
      for (let i = at >>> 3, last = end >>> 3; i < last; i++) f64[i] = 0
      for (let byte = end & ~7; byte < end; byte++) this.bytes[byte] = 0
    } else this.bytes.fill(0, at, at + size)
    return at
  }

  /** Gives back everything reserved since `mark` was read from {@link top}. */
  release(mark: number): void {
    this.top = mark
    if (mark === 0 && this.#pinned !== NONE) this.#pinned = NONE
  }

  /** As {@link release}, and overwrites what was there: for PINs, key values and plaintext. */
  wipe(mark: number): void {
    if (this.held !== undefined) return
    this.bytes.fill(0, mark, this.top)
    for (const { own, top, bytes } of this.#pinned) if (own && top >= mark) bytes.fill(0)
    this.release(mark)
  }

  /** Writes `word` twice, to the 8 bytes at `at`, which is aligned to 8. */
  fillEight(at: number, word: number): void {
    this.#u32[at >>> 2] = word
    this.#u32[(at >>> 2) + 1] = word
  }

  addressOf(at: number): number {
    return this.address + at
  }

  /** Offset in the block of an address, or -1 if it lies elsewhere. */
  offsetOf(address: number, length = 0): number {
    const at = address - this.address
    return at >= 0 && at + length <= this.bytes.length ? at : -1
  }

  /**
   * Makes `data` readable by the module until {@link release} and returns its address: short data is copied into the
   * block, long data stays where it is. Never the null pointer, not for empty data either: the standard gives NULL meanings.
   */
  place(data: Uint8Array): number {
    const length = lengthOf(data)
    if (length > COPY_LIMIT) return this.#pin(data)
    const at = this.allocate(length === 0 ? 1 : length)
    set.call(this.bytes, data, at)
    return this.address + at
  }

  /** The bytes from `at` on, to be laid out again at the same place by {@link repeat}. */
  image(at: number): Uint8Array {
    return this.bytes.slice(at, this.top)
  }

  /** Lays out what {@link image} kept, and returns its offset. */
  repeat(image: Uint8Array): number {
    const at = this.allocate(image.length)
    set.call(this.bytes, image, at)
    return at
  }

  /** Bytes that the module may write `length` bytes to, and their address. In the block if short, else on their own. */
  room(length: number): Room {
    if (length > COPY_LIMIT) {
      const bytes = new Uint8Array(length)
      return { address: this.#pin(bytes, true), bytes }
    }
    const at = this.allocate(length === 0 ? 1 : length)
    return { address: this.address + at, bytes: this.bytes.subarray(at, at + length) }
  }

  /** The `length` bytes at `address`, which {@link place}, {@link room} or {@link allocate} gave; undefined if none of them did. */
  at(address: number, length: number): Uint8Array | undefined {
    const at = this.offsetOf(address, length)
    if (at >= 0) return this.bytes.subarray(at, at + length)
    for (const { address: start, bytes } of this.#pinned) {
      const offset = address - start
      if (offset >= 0 && offset + length <= bytes.length) return bytes.subarray(offset, offset + length)
    }
    return undefined
  }

  #pin(data: Uint8Array, own = false): number {
    // Shared memory may change under the module's eyes, and koffi takes no address of it: copy.
    const bytes =
      own || (data.buffer instanceof ArrayBuffer && !this.outlivesCaller) ? data : new Uint8Array(data)
    const address = this.native ? Number(koffi.address(bytes)) : this.#pretendedAddress(bytes.length)
    if (this.#pinned === NONE) this.#pinned = []
    this.#pinned.push({ address, bytes, own: own || bytes !== data, top: this.top })
    return address
  }

  /** An address after everything else, which fits into 4 bytes whatever this process's own addresses are. */
  #pretendedAddress(length: number): number {
    const last = this.#pinned.at(-1)
    const end = last === undefined ? this.address + this.bytes.length : last.address + last.bytes.length
    if (end + length > 0xffff_0000) throw new RangeError('the pretended memory is full')
    return Math.ceil(end / 8) * 8 + 8
  }

  /** Reads a CK_ULONG: a number where it is exact, {@link CK_UNAVAILABLE_INFORMATION} for all ones, else a bigint. */
  ulong(at: number): number {
    if (this.#twoWords && (at & 3) === 0 && this.#u32[(at >>> 2) + 1] === 0)
      return this.#u32[at >>> 2] as number
    return this.#anyUlong(at)
  }

  /**
   * Reads a handle or the number of a slot: all ones are one like any other, and are given back to the module as they came, for which a number that
   * stands for them is of no use.
   */
  handle(at: number): number {
    const value = this.ulong(at)
    return value === CK_UNAVAILABLE_INFORMATION ? this.#allOnes : value
  }

  get #allOnes(): number {
    return this.#wide ? (0xffff_ffff_ffff_ffffn as unknown as number) : 0xffff_ffff
  }

  #anyUlong(at: number): number {
    if (!this.#wide) {
      const value = this.#view.getUint32(at, LITTLE_ENDIAN)
      return value === 0xffff_ffff ? CK_UNAVAILABLE_INFORMATION : value
    }
    const value = this.#view.getBigUint64(at, LITTLE_ENDIAN)
    if (value <= 0x1f_ffff_ffff_ffffn) return Number(value)
    return value === 0xffff_ffff_ffff_ffffn ? CK_UNAVAILABLE_INFORMATION : (value as unknown as number)
  }

  /** Writes a CK_ULONG. The value is checked: an integer that fits. */
  setUlong(at: number, value: number | bigint): void {
    if (typeof value === 'number' && value >>> 0 === value && this.#twoWords && (at & 3) === 0) {
      this.#u32[at >>> 2] = value
      this.#u32[(at >>> 2) + 1] = 0
    } else this.#setAnyUlong(at, value)
  }

  #setAnyUlong(at: number, value: number | bigint): void {
    if (typeof value === 'number') {
      if (value === CK_UNAVAILABLE_INFORMATION) value = this.#wide ? 0xffff_ffff_ffff_ffffn : 0xffff_ffff
      else if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a CK_ULONG`)
    }
    if (this.#wide) {
      if (typeof value === 'number') {
        if ((at & 3) === 0 && LITTLE_ENDIAN) {
          this.#u32[at >>> 2] = value
          this.#u32[(at >>> 2) + 1] = value / 0x1_0000_0000
          return
        }
        value = BigInt(value)
      }
      if (value < 0n || value > 0xffff_ffff_ffff_ffffn) throw new RangeError(`${value} is not a CK_ULONG`)
      this.#view.setBigUint64(at, value, LITTLE_ENDIAN)
      return
    }
    if (value < 0 || value > 0xffff_ffff) throw new RangeError(`${value} does not fit a CK_ULONG of 4 bytes`)
    this.#view.setUint32(at, Number(value), LITTLE_ENDIAN)
  }

  /** Reads a pointer. */
  pointer(at: number): number {
    return this.abi.pointer === 8
      ? Number(this.#view.getBigUint64(at, LITTLE_ENDIAN))
      : this.#view.getUint32(at, LITTLE_ENDIAN)
  }

  /** Writes a pointer; 0 is NULL. */
  setPointer(at: number, address: number): void {
    if (this.#wide && LITTLE_ENDIAN && (at & 3) === 0 && this.abi.pointer === 8) {
      this.#u32[at >>> 2] = address
      this.#u32[(at >>> 2) + 1] = address / 0x1_0000_0000
    } else if (this.abi.pointer === 8) {
      this.#view.setUint32(at + (LITTLE_ENDIAN ? 0 : 4), address >>> 0, LITTLE_ENDIAN)
      this.#view.setUint32(at + (LITTLE_ENDIAN ? 4 : 0), Math.floor(address / 0x1_0000_0000), LITTLE_ENDIAN)
    } else this.#view.setUint32(at, address, LITTLE_ENDIAN)
  }

  /** Reads `length` bytes of UTF-8. */
  text(at: number, length: number): string {
    return this.#text.toString('utf8', at, at + length)
  }

  /** Reads a field of `length` bytes of UTF-8 that is padded with blanks, as the standard says, or with NULs, as some modules do. */
  paddedText(at: number, length: number): string {
    const { bytes } = this
    let end = at + length
    while (end > at && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end--
    return this.#text.toString('utf8', at, end)
  }

  /** Reserves room for a string in UTF-8, writes it there and returns its offset; its length is `top` minus the offset. */
  placeText(text: string): number {
    const at = this.allocate(Buffer.byteLength(text))
    this.#text.write(text, at, this.top - at, 'utf8')
    return at
  }

  /** Where the module is to write what {@link fresh} gave. */
  freshAddress = 0

  /**
   * A Buffer of its own for a result of exactly `length` bytes that the module writes itself, before anything else runs on this thread:
   * nothing holds the memory for a call on another one.
   */
  fresh(length: number): Buffer {
    if (length > COPY_LIMIT) {
      const out = Buffer.allocUnsafeSlow(length)
      this.freshAddress = Number(koffi.address(out))
      return out
    }
    if (poolTop + length >= poolBytes.length) freshPool()
    const start = poolTop
    poolTop = (start + length + 7) & ~7
    if (poolAddress === 0) poolAddress = Number(koffi.address(poolBytes))
    this.freshAddress = poolAddress + start
    return new PooledBuffer(pool, start, length)
  }

  /** A copy of `length` bytes. */
  copy(at: number, length: number): Buffer {
    const { bytes } = this
    if (length > COPY_LIMIT) {
      const out = Buffer.allocUnsafeSlow(length)
      out.set(bytes.subarray(at, at + length))
      return out
    }
    // A pool that somebody has transferred to another thread has no length.
    if (poolTop + length >= poolBytes.length) freshPool()
    const start = poolTop
    poolTop = (start + length + 7) & ~7
    if (length <= COPIED_BY_WORD && (at & 3) === 0) {
      const u32 = this.#u32
      const from = at >>> 2
      const to = start >>> 2
      const words = length >>> 2
      for (let i = 0; i < words; i++) poolWords[to + i] = u32[from + i] as number
      for (let i = words << 2; i < length; i++) poolBytes[start + i] = bytes[at + i] as number
    } else set.call(poolBytes, subarray.call(bytes, at, at + length), start)
    return new PooledBuffer(pool, start, length)
  }
}
