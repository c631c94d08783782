import koffi from 'koffi'
import type { Memory } from './memory.js'

/** More than the IV of every GCM that is in use. */
const USUAL_LENGTH = 64

/** Where an IV was laid out. */
export interface LaidIv {
  /** Offset of pIv. */
  readonly pointerAt: number
  /** Offset of the IV, or -1 if it is too long for the block. */
  readonly at: number
  readonly length: number
}

/** The IV of the CK_GCM_PARAMS at `at`, if it has one. */
export function findIv(m: Memory, at: number): LaidIv | undefined {
  const { pIv, ulIvLen } = m.layouts.CK_GCM_PARAMS
  const pointerAt = at + pIv
  const address = m.pointer(pointerAt)
  const length = m.ulong(at + ulIvLen)
  return address === 0 ? undefined : { pointerAt, at: m.offsetOf(address, length), length }
}

/**
 * The IV of a CK_GCM_PARAMS in memory of its own. It is the one parameter that modules write to when C_EncryptInit has returned: AWS CloudHSM
 * makes the IV itself and writes it to pIv (read in its documentation, not measured), at C_EncryptInit or only at C_Encrypt. So it stays
 * where it is until the operation has ended, and the caller's array gets what the module wrote.
 */
export class KeptIv {
  #bytes: Uint8Array = new Uint8Array(0)
  /** What the module was given, or had written when it was looked at last. */
  #seen: Uint8Array = this.#bytes
  /** Both as words, for a comparison takes a quarter of the time. */
  #words: Uint32Array = new Uint32Array(0)
  #seenWords: Uint32Array = this.#words
  #address = 0
  #length = 0
  #laid: LaidIv | undefined = undefined
  /** The caller's own array. */
  target: Uint8Array = this.#bytes
  /** Whether the module has written an IV and the caller has it. */
  written = false

  /** Moves the IV here that was laid out. */
  lay(m: Memory, laid: LaidIv, target: Uint8Array): void {
    const { pointerAt, at, length } = laid
    // Of a mechanism that comes again it is here already.
    if (laid !== this.#laid || this.#isChanged()) {
      if (length > this.#bytes.length) this.#grow(length)
      const from =
        at >= 0 ? m.bytes.subarray(at, at + length) : (m.at(m.pointer(pointerAt), length) as Uint8Array)
      this.#bytes.set(from)
      this.#seen.set(this.#bytes)
      this.#length = length
      this.#laid = laid
    }
    m.setPointer(pointerAt, this.#address)
    this.target = target
    this.written = false
  }

  #grow(length: number): void {
    const size = Math.max((length + 3) & ~3, USUAL_LENGTH)
    // A small array without a buffer of its own is moved by V8.
    const buffer = new ArrayBuffer(size)
    this.#bytes = new Uint8Array(buffer)
    this.#words = new Uint32Array(buffer)
    this.#seen = new Uint8Array(size)
    this.#seenWords = new Uint32Array(this.#seen.buffer)
    this.#address = Number(koffi.address(this.#bytes))
  }

  #isChanged(): boolean {
    const words = this.#words
    const seen = this.#seenWords
    const count = (this.#length + 3) >>> 2
    for (let i = 0; i < count; i++) if (words[i] !== seen[i]) return true
    return false
  }

  /** The operation has none. */
  forget(): void {
    this.#laid = undefined
    this.#length = 0
    this.written = false
  }

  /** Fills the caller's array with what the module wrote since it was looked at last. */
  bringBack(name: string): void {
    if (this.#isChanged()) this.#fill(name)
  }

  #fill(name: string): void {
    const length = this.#length
    this.#seen.set(this.#bytes)
    // What is here is not what was laid out any more.
    this.#laid = undefined
    this.written = true
    if (this.target.length < length)
      throw new TypeError(
        `${name}: pIv was resized or transferred before the module wrote to it: the IV of ${length} bytes has no room in it any more`,
      )
    this.target.set(this.#bytes.subarray(0, length))
  }
}
