import koffi from 'koffi'

/**
 * Copies `length` bytes that belong to a module. The address must come from the module itself, in this call or as a function list:
 * reading any other address ends the process.
 */
export function readForeign(address: number, length: number): Buffer {
  if (length === 0) return Buffer.alloc(0)
  return Buffer.from(new Uint8Array(koffi.view(BigInt(address), length)))
}

/** Reads a NUL-terminated string of the module's; NULL is the empty string. */
export function readForeignString(address: number): string {
  return address === 0 ? '' : koffi.decode.string(BigInt(address))
}
