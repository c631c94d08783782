import { endianness } from 'node:os'
import type { AbiId, StructLayout, StructName } from '@tatsoi/types'
import { CK_UNAVAILABLE_INFORMATION, STRUCTS } from '@tatsoi/types'
import koffi from 'koffi'

const LITTLE_ENDIAN = endianness() === 'LE'

/** The ABI of functions that this process can call: 1-byte packed on Windows, natural elsewhere (PKCS#11 v3.2, clause 2.1). */
const ABI: AbiId =
  process.platform === 'win32'
    ? process.arch === 'ia32'
      ? 'ilp32Packed1'
      : 'llp64Packed1'
    : ['ia32', 'arm', 'mips', 'mipsel', 'ppc', 's390'].includes(process.arch)
      ? 'ilp32'
      : 'lp64'

/** The ABI in which the token reads and writes its caller's memory. */
export const NATIVE_ABI: AbiId = ABI

/** Bytes in a pointer. */
export const POINTER_SIZE: 4 | 8 = ABI.startsWith('ilp32') ? 4 : 8

/** Bytes in a CK_ULONG. */
export const ULONG_SIZE: 4 | 8 = ABI === 'lp64' ? 8 : 4

/** No caller gives more than this at once; a length above it is a wrong pointer or a wrong length, not data. */
export const LONGEST_INPUT: number = 1 << 28

/** koffi's name of the C type of a CK_ULONG. */
export const ULONG_TYPE: string = ULONG_SIZE === 8 ? 'uint64_t' : 'uint32_t'

const libc = koffi.load(process.platform === 'win32' ? 'msvcrt.dll' : null)
// A copy rather than koffi.view: each view is an external ArrayBuffer that lives until the garbage collector finds it.
const copyFrom = libc.func('memcpy', 'void *', ['void *', 'uintptr_t', 'size_t'])
const copyTo = libc.func('memcpy', 'void *', ['uintptr_t', 'void *', 'size_t'])

/** Struct layouts of the native ABI: offset of each field, and the size. */
export interface NativeLayout {
  readonly size: number
  offset(field: string): number
}

const layouts = new Map<string, NativeLayout>()

export function layoutOf(name: StructName): NativeLayout {
  let layout = layouts.get(name)
  if (layout === undefined) {
    const { fields, layout: all } = STRUCTS[name]
    const { size, offsets }: StructLayout = all[ABI]
    const byName = new Map(fields.map((field, i) => [field.name, offsets[i] as number]))
    layout = {
      size,
      offset(field) {
        const offset = byName.get(field)
        if (offset === undefined) throw new TypeError(`${name} has no field ${field}`)
        return offset
      },
    }
    layouts.set(name, layout)
  }
  return layout
}

/** Encodes a CK_ULONG. {@link CK_UNAVAILABLE_INFORMATION} is all bits set. */
export function encodeUlong(value: number): Buffer {
  const bytes = Buffer.alloc(ULONG_SIZE)
  putUlong(bytes, 0, value)
  return bytes
}

export function putUlong(bytes: Buffer, at: number, value: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  if (ULONG_SIZE === 8) {
    const wide = value === CK_UNAVAILABLE_INFORMATION ? 0xffff_ffff_ffff_ffffn : BigInt(value)
    view.setBigUint64(at, wide, LITTLE_ENDIAN)
  } else view.setUint32(at, value === CK_UNAVAILABLE_INFORMATION ? 0xffff_ffff : value, LITTLE_ENDIAN)
}

/** Decodes a CK_ULONG. Values above 2^53, which this token never gives out, lose their low bits. */
export function decodeUlong(bytes: Uint8Array, at = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (ULONG_SIZE === 8) return Number(view.getBigUint64(at, LITTLE_ENDIAN))
  const value = view.getUint32(at, LITTLE_ENDIAN)
  return value === 0xffff_ffff ? CK_UNAVAILABLE_INFORMATION : value
}

export function putPointer(bytes: Buffer, at: number, address: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  if (POINTER_SIZE === 8) view.setBigUint64(at, BigInt(address), LITTLE_ENDIAN)
  else view.setUint32(at, address, LITTLE_ENDIAN)
}

/** Writes held back while a call of an asynchronous session is under way. */
export interface HeldWrite {
  readonly address: number
  readonly bytes: Buffer
}

/**
 * The memory of the program that calls the token. Everything is copied in and out; nothing refers to it after the call.
 *
 * While {@link hold} runs, writes are collected instead of made, as a module does that goes on working after CKR_PENDING.
 */
export class CallerMemory {
  #held: HeldWrite[] | undefined

  read(address: number, length: number): Buffer {
    const bytes = Buffer.alloc(length)
    if (length > 0) copyFrom(bytes, address, length)
    return bytes
  }

  write(address: number, bytes: Uint8Array): void {
    if (bytes.length === 0) return
    if (this.#held === undefined) copyTo(address, bytes, bytes.length)
    else this.#held.push({ address, bytes: Buffer.from(bytes) })
  }

  /** Runs `action` and returns the writes that it wanted to make. */
  hold(action: () => void): HeldWrite[] {
    const before = this.#held
    const held: HeldWrite[] = []
    this.#held = held
    try {
      action()
    } finally {
      this.#held = before
    }
    return held
  }

  readUlong(address: number): number {
    return decodeUlong(this.read(address, ULONG_SIZE))
  }

  writeUlong(address: number, value: number): void {
    this.write(address, encodeUlong(value))
  }

  readPointer(address: number): number {
    return readPointerFrom(this.read(address, POINTER_SIZE), 0)
  }

  writePointer(address: number, value: number): void {
    const bytes = Buffer.alloc(POINTER_SIZE)
    putPointer(bytes, 0, value)
    this.write(address, bytes)
  }

  /** A NUL-terminated string, of at most 256 bytes. */
  readString(address: number): string {
    const bytes: number[] = []
    for (let i = 0; i < 256; i++) {
      const byte = this.read(address + i, 1)[0] as number
      if (byte === 0) break
      bytes.push(byte)
    }
    return Buffer.from(bytes).toString()
  }

  struct(name: StructName, address: number): NativeStruct {
    return new NativeStruct(this, layoutOf(name), address)
  }
}

export function readPointerFrom(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return POINTER_SIZE === 8 ? Number(view.getBigUint64(at, LITTLE_ENDIAN)) : view.getUint32(at, LITTLE_ENDIAN)
}

/** One struct in the caller's memory, read and written field by field. */
export class NativeStruct {
  readonly #memory: CallerMemory
  readonly #layout: NativeLayout
  readonly address: number

  constructor(memory: CallerMemory, layout: NativeLayout, address: number) {
    this.#memory = memory
    this.#layout = layout
    this.address = address
  }

  at(field: string): number {
    return this.address + this.#layout.offset(field)
  }

  ulong(field: string): number {
    return this.#memory.readUlong(this.at(field))
  }

  setUlong(field: string, value: number): void {
    this.#memory.writeUlong(this.at(field), value)
  }

  pointer(field: string): number {
    return this.#memory.readPointer(this.at(field))
  }

  setPointer(field: string, value: number): void {
    this.#memory.writePointer(this.at(field), value)
  }

  bytes(field: string, length: number): Buffer {
    return this.#memory.read(this.at(field), length)
  }

  bool(field: string): boolean {
    return this.bytes(field, 1)[0] !== 0
  }

  /** The bytes that a pointer field points to; empty for NULL. */
  pointed(field: string, length: number): Buffer {
    const address = this.pointer(field)
    return address === 0 ? Buffer.alloc(0) : this.#memory.read(address, length)
  }

  /** Text padded with spaces to the length of the field (clause 3.1: never NUL-terminated). */
  setText(field: string, text: string, length: number): void {
    const bytes = Buffer.alloc(length, ' ')
    Buffer.from(text).copy(bytes, 0, 0, length)
    this.#memory.write(this.at(field), bytes)
  }

  setVersion(field: string, major: number, minor: number): void {
    this.#memory.write(this.at(field), Uint8Array.of(major, minor))
  }
}
