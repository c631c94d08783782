// A PKCS#11 module through koffi with nothing around it: numbers as addresses, numbers as handles, return values as
// numbers. The floor under every wrapper that uses koffi, and what prepares the token.
import koffi from 'koffi'

const UL = 'unsigned long'
const P = 'void *'

/** Position in CK_FUNCTION_LIST after its version, and the parameters. */
const FUNCTIONS = /** @type {const} */ ({
  C_Initialize: [0, [P]],
  C_Finalize: [1, [P]],
  C_GetSlotList: [4, ['uint8_t', P, P]],
  C_GetTokenInfo: [6, [UL, P]],
  C_InitToken: [9, [UL, P, UL, P]],
  C_InitPIN: [10, [UL, P, UL]],
  C_OpenSession: [12, [UL, UL, P, P, P]],
  C_CloseSession: [13, [UL]],
  C_GetSessionInfo: [15, [UL, P]],
  C_Login: [18, [UL, UL, P, UL]],
  C_Logout: [19, [UL]],
  C_CreateObject: [20, [UL, P, UL, P]],
  C_CopyObject: [21, [UL, UL, P, UL, P]],
  C_DestroyObject: [22, [UL, UL]],
  C_GetAttributeValue: [24, [UL, UL, P, UL]],
  C_FindObjectsInit: [26, [UL, P, UL]],
  C_FindObjects: [27, [UL, P, UL, P]],
  C_FindObjectsFinal: [28, [UL]],
  C_EncryptInit: [29, [UL, P, UL]],
  C_Encrypt: [30, [UL, P, UL, P, P]],
  C_DigestInit: [37, [UL, P]],
  C_Digest: [38, [UL, P, UL, P, P]],
  C_SignInit: [42, [UL, P, UL]],
  C_Sign: [43, [UL, P, UL, P, P]],
  C_VerifyInit: [48, [UL, P, UL]],
  C_Verify: [49, [UL, P, UL, P, UL]],
  C_GenerateKey: [58, [UL, P, P, UL, P]],
  C_GenerateKeyPair: [59, [UL, P, P, UL, P, UL, P, P]],
  C_WrapKey: [60, [UL, P, UL, UL, P, P]],
  C_UnwrapKey: [61, [UL, P, UL, P, UL, P, UL, P]],
  C_GenerateRandom: [64, [UL, P, UL]],
})

/** koffi unloads a library when nothing refers to it any more, function pointers taken out of it or not. */
const loaded = new Set()

/** @typedef {((...args: number[]) => number) & { async: (...args: unknown[]) => void }} NativeFunction */
/** @typedef {{ [K in keyof typeof FUNCTIONS]: NativeFunction }} NativeModule */

/**
 * @param {string} path
 * @returns {NativeModule}
 */
export function loadNativeModule(path) {
  const library = koffi.load(path, { deep: true })
  loaded.add(library)
  const pointer = new BigUint64Array(1)
  check(library.func('C_GetFunctionList', UL, [P])(pointer), 'C_GetFunctionList')
  const list = new BigUint64Array(koffi.view(pointer[0], 8 * 69))
  return /** @type {NativeModule} */ (
    Object.fromEntries(
      Object.entries(FUNCTIONS).map(([name, [index, parameters]]) => [
        name,
        koffi.decode(list[index + 1], koffi.proto(UL, [...parameters])),
      ]),
    )
  )
}

/**
 * @param {number} rv
 * @param {string} name
 */
export function check(rv, name) {
  if (rv !== 0) throw new Error(`${name} returned 0x${rv.toString(16)}`)
}

/** Memory that is allocated once, seen as bytes, as 32-bit words and by its address. Nothing in it is ever freed. */
export class Arena {
  /** @param {number} size */
  constructor(size) {
    this.bytes = new Uint8Array(size)
    this.words = new Uint32Array(this.bytes.buffer)
    this.longs = new BigUint64Array(this.bytes.buffer)
    this.address = Number(koffi.address(this.bytes))
    this.top = 0
  }

  /**
   * @param {number} size
   * @returns {number} offset in the arena
   */
  take(size) {
    const at = this.top
    this.top += (size + 15) & ~15
    if (this.top > this.bytes.length) throw new RangeError('the arena is full')
    return at
  }

  /** @param {Uint8Array} bytes */
  put(bytes) {
    const at = this.take(bytes.length)
    this.bytes.set(bytes, at)
    return at
  }

  /** @param {...(number | bigint)} values */
  putLongs(...values) {
    const at = this.take(8 * values.length)
    for (const [i, value] of values.entries()) this.longs[at / 8 + i] = BigInt(value)
    return at
  }

  /** @param {number} at */
  at(at) {
    return this.address + at
  }

  /**
   * A CK_ATTRIBUTE array with these values in it.
   * @param {readonly (readonly [type: number, value: number | boolean | string | Uint8Array])[]} attributes
   */
  template(attributes) {
    const words = attributes.flatMap(([type, value]) => {
      const bytes =
        typeof value === 'number'
          ? new Uint8Array(new BigUint64Array([BigInt(value)]).buffer)
          : typeof value === 'boolean'
            ? Uint8Array.of(Number(value))
            : typeof value === 'string'
              ? new TextEncoder().encode(value)
              : value
      return [type, this.at(this.put(bytes)), bytes.length]
    })
    return { address: this.at(this.putLongs(...words)), count: attributes.length }
  }

  /**
   * A CK_MECHANISM.
   * @param {number} type
   * @param {Uint8Array} [parameter]
   */
  mechanism(type, parameter) {
    const words = parameter ? [type, this.at(this.put(parameter)), parameter.length] : [type, 0, 0]
    return this.at(this.putLongs(...words))
  }

  /** A CK_GCM_PARAMS with a 12-byte IV of `iv`, no additional data and a tag of 128 bits, as a mechanism. */
  gcmMechanism(/** @type {Uint8Array} */ iv) {
    const at = this.putLongs(this.at(this.put(iv)), iv.length, iv.length * 8, 0, 0, 128)
    return this.at(this.putLongs(0x1087, this.at(at), 48))
  }
}
