import koffi from 'koffi'
import type { Memory } from './memory.js'

/** More than the IV of every GCM that is in use. */
const USUAL_LENGTH = 64

/**
 * The IV of a CK_GCM_PARAMS in memory of its own. It is the one parameter that modules write to when C_EncryptInit has returned: AWS CloudHSM
 * makes the IV itself and writes it to pIv (read in its documentation, not measured), at C_EncryptInit or only at C_Encrypt. So it stays
 * where it is until the operation has ended, and the caller's array gets what the module wrote.
 */
export class KeptIv {
  #bytes: Uint8Array = new Uint8Array(0)
  #address = 0
  /** What the module was given, or had written when it was looked at last. */
  #seen: Uint8Array = this.#bytes
  #length = 0
  /** The caller's own array. */
  target: Uint8Array = this.#bytes
  /** Whether the module has written an IV and the caller has it. */
  written = false

  /** Moves the IV of the CK_GCM_PARAMS that was laid out at `at` here. */
  lay(m: Memory, at: number, target: Uint8Array): void {
    const { pIv, ulIvLen } = m.layouts.CK_GCM_PARAMS
    const length = m.ulong(at + ulIvLen)
    if (length > this.#bytes.length) this.#grow(length)
    const address = m.pointer(at + pIv)
    const from = m.offsetOf(address, length)
    if (from >= 0)
      for (let i = 0; i < length; i++) this.#bytes[i] = this.#seen[i] = m.bytes[from + i] as number
    else {
      const long = m.at(address, length) as Uint8Array
      this.#bytes.set(long)
      this.#seen.set(long)
    }
    m.setPointer(at + pIv, this.#address)
    this.#length = length
    this.target = target
    this.written = false
  }

  #grow(length: number): void {
    // A small array without a buffer of its own is moved by V8.
    this.#bytes = new Uint8Array(new ArrayBuffer(Math.max(length, USUAL_LENGTH)))
    this.#seen = new Uint8Array(this.#bytes.length)
    this.#address = Number(koffi.address(this.#bytes))
  }

  /** The operation has none. */
  forget(): void {
    this.#length = 0
    this.written = false
  }

  /** Fills the caller's array with what the module wrote since it was looked at last. */
  bringBack(name: string): void {
    const bytes = this.#bytes
    const seen = this.#seen
    const length = this.#length
    let same = 0
    while (same < length && bytes[same] === seen[same]) same++
    if (same < length) this.#fill(length, name)
  }

  #fill(length: number, name: string): void {
    const iv = this.#bytes.subarray(0, length)
    this.#seen.set(iv)
    this.written = true
    if (this.target.length < length)
      throw new TypeError(
        `${name}: pIv was resized or transferred before the module wrote to it: the IV of ${length} bytes has no room in it any more`,
      )
    this.target.set(iv)
  }
}
