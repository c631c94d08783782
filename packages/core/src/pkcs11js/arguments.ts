import { isUint8Array } from 'node:util/types'
import { numberIn, slotIdIn } from './virtual-handles.js'

/*
 * What pkcs11js checks of arguments, in its words. They are checked from left to right before anything is done with them.
 */

export function wrongCount(expected: number, received: number): never {
  throw new TypeError(`Parameters are required. Expected ${expected} arguments, but received ${received}.`)
}

export function wrongType(index: number, wanted: string): never {
  throw new TypeError(`Argument ${index} has wrong type. Should be ${wanted}`)
}

/** Bytes in any view of memory, as the same memory. */
export function bytesArgument(value: unknown, index: number): Uint8Array {
  if (isUint8Array(value)) return value
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  return wrongType(index, 'a Buffer')
}

/** Bytes that may be left out. */
export function optionalBytesArgument(value: unknown, index: number): Uint8Array | null {
  return value === null || value === undefined ? null : bytesArgument(value, index)
}

function handleBytes(value: unknown, index: number): Uint8Array {
  const bytes = bytesArgument(value, index)
  if (bytes.length !== 8) throw new TypeError(`Argument ${index} has wrong length. Should be 8 bytes.`)
  return bytes
}

/** The number of a session or object. */
export function handleArgument(value: unknown, index: number): number {
  return numberIn(handleBytes(value, index))
}

/** The number of an object; 0 for none, which is null or eight zeros. */
export function optionalHandleArgument(value: unknown, index: number): number {
  if (value === null) return 0
  const bytes = handleBytes(value, index)
  return bytes.every((byte) => byte === 0) ? 0 : numberIn(bytes)
}

export function slotArgument(value: unknown, index: number): number {
  return slotIdIn(handleBytes(value, index))
}

/** A CK_ULONG. Negative numbers wrap to 32 bits and fractions are cut off, as in pkcs11js. */
export function numberArgument(value: unknown, index: number): number {
  if (typeof value !== 'number') wrongType(index, 'a Number')
  return Number.isSafeInteger(value) && value >= 0 ? value : value >>> 0
}

export function textArgument(value: unknown, index: number): string {
  return typeof value === 'string' ? value : wrongType(index, 'a String')
}

/** A PIN; null or undefined leaves it to a PIN pad. */
export function pinArgument(value: unknown, index: number): string | null {
  return value === null || value === undefined ? null : textArgument(value, index)
}

export function booleanArgument(value: unknown, index: number): boolean {
  return typeof value === 'boolean' ? value : wrongType(index, 'a Boolean')
}

export function callbackArgument(value: unknown, index: number): void {
  if (typeof value !== 'function') wrongType(index, 'a Function')
}

/** The first `length` bytes of a caller's buffer: the same memory, in the caller's kind of array. */
export function used(buffer: Uint8Array, given: unknown, length: number): Buffer {
  return (
    given === buffer ? buffer.subarray(0, length) : Buffer.from(buffer.buffer, buffer.byteOffset, length)
  ) as Buffer
}

/** A token's label: at most 32 bytes, as a module would read it. */
export function labelArgument(value: unknown, index: number): string {
  const label = textArgument(value, index)
  if (label.length <= 10) return label
  let length = 0
  let cut = ''
  for (const character of label) {
    length += Buffer.byteLength(character)
    if (length > 32) return cut
    cut += character
  }
  return cut
}
