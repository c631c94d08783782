import {
  type CipherGCM,
  type CipherGCMTypes,
  createCipheriv,
  createDecipheriv,
  type DecipherGCM,
  type KeyObject,
} from 'node:crypto'
import * as P from '@tatsoi/types'
import { bytesOf, ulongOf } from './attributes.js'
import { keyObjectOf, modulusLength } from './key-objects.js'
import { type Mechanism, parameterOf } from './mechanism.js'
import { check, fail } from './return-value.js'
import { attempt, rsaDecrypt, rsaEncrypt } from './rsa.js'
import type { StoredObject } from './state.js'

const BLOCK = 16

/** Encryption or decryption under way. */
export interface CipherOperation {
  readonly mechanism: Mechanism
  readonly key: StoredObject
  needsLogin: boolean
  multiPart: boolean
  /** All in one part: the same data gives a result of the same length every time, and nothing is used up. */
  single(data: Buffer): Buffer
  /** How many bytes {@link update} would give for so many. */
  updateLength(length: number): number
  update(data: Buffer): Buffer
  /** The last part. Asking again gives the same. */
  final(): Buffer
}

/** @throws ReturnValue what C_EncryptInit or C_DecryptInit says for a key or parameter that does not fit */
export function cipherOf(mechanism: Mechanism, key: StoredObject, encrypting: boolean): CipherOperation {
  switch (mechanism.type) {
    case P.CKM_RSA_PKCS:
    case P.CKM_RSA_PKCS_OAEP:
    case P.CKM_RSA_X_509:
      check(ulongOf(key.attributes, P.CKA_KEY_TYPE) === P.CKK_RSA, P.CKR_KEY_TYPE_INCONSISTENT)
      return new RsaCipher(mechanism, key, encrypting)
    default:
      return new AesCipher(mechanism, key, encrypting)
  }
}

class RsaCipher implements CipherOperation {
  readonly mechanism: Mechanism
  readonly key: StoredObject
  needsLogin = false
  multiPart = false
  readonly #rsa: KeyObject
  readonly #encrypting: boolean

  constructor(mechanism: Mechanism, key: StoredObject, encrypting: boolean) {
    this.mechanism = mechanism
    this.key = key
    this.#rsa = keyObjectOf(key.attributes)
    this.#encrypting = encrypting
    if (mechanism.type === P.CKM_RSA_PKCS_OAEP) parameterOf(mechanism, 'oaep')
  }

  single(data: Buffer): Buffer {
    return (this.#encrypting ? rsaEncrypt : rsaDecrypt)(this.mechanism, this.#rsa, data)
  }

  updateLength(): number {
    return fail(P.CKR_FUNCTION_NOT_SUPPORTED)
  }

  update(): Buffer {
    return fail(P.CKR_FUNCTION_NOT_SUPPORTED)
  }

  final(): Buffer {
    return fail(P.CKR_FUNCTION_NOT_SUPPORTED)
  }

  get length(): number {
    return modulusLength(this.#rsa)
  }
}

type Mode = 'ecb' | 'cbc' | 'cbc-pad' | 'ctr' | 'gcm' | 'ccm' | 'wrap' | 'wrap-pad'

const MODES: ReadonlyMap<number, Mode> = new Map([
  [P.CKM_AES_ECB, 'ecb'],
  [P.CKM_AES_CBC, 'cbc'],
  [P.CKM_AES_CBC_PAD, 'cbc-pad'],
  [P.CKM_AES_CTR, 'ctr'],
  [P.CKM_AES_GCM, 'gcm'],
  [P.CKM_AES_CCM, 'ccm'],
  [P.CKM_AES_KEY_WRAP, 'wrap'],
  [P.CKM_AES_KEY_WRAP_KWP, 'wrap-pad'],
] satisfies [number, Mode][])

// RFC 3394, clause 2.2.3.1, and RFC 5649, clause 3.
const WRAP_IV = Buffer.alloc(8, 0xa6)
const WRAP_PAD_IV = Buffer.from('a65959a6', 'hex')

/** AES key bytes of a secret key object. */
export function aesKey(key: StoredObject): Buffer {
  const bytes = bytesOf(key.attributes, P.CKA_VALUE)
  const type = ulongOf(key.attributes, P.CKA_KEY_TYPE)
  check(type === P.CKK_AES && bytes !== undefined, P.CKR_KEY_TYPE_INCONSISTENT)
  check([16, 24, 32].includes(bytes.length), P.CKR_KEY_SIZE_RANGE)
  return bytes
}

class AesCipher implements CipherOperation {
  readonly mechanism: Mechanism
  readonly key: StoredObject
  needsLogin = false
  multiPart = false
  readonly #mode: Mode
  readonly #aes: Buffer
  readonly #iv: Buffer
  readonly #encrypting: boolean
  /** Input that has not filled a block, or all of it in modes that work on all at once. */
  #held: Buffer = Buffer.alloc(0)
  #stream: CipherGCM | DecipherGCM | undefined
  #last: Buffer | undefined

  constructor(mechanism: Mechanism, key: StoredObject, encrypting: boolean) {
    this.mechanism = mechanism
    this.key = key
    this.#encrypting = encrypting
    this.#mode = MODES.get(mechanism.type) ?? fail(P.CKR_MECHANISM_INVALID)
    this.#aes = aesKey(key)
    this.#iv = this.#readIv()
  }

  #readIv(): Buffer {
    const { mechanism } = this
    const invalid = P.CKR_MECHANISM_PARAM_INVALID
    switch (this.#mode) {
      case 'ecb':
        return Buffer.alloc(0)
      case 'cbc':
      case 'cbc-pad': {
        const { bytes } = parameterOf(mechanism, 'bytes')
        check(bytes.length === BLOCK, invalid)
        return bytes
      }
      case 'ctr': {
        const { bits, counter } = parameterOf(mechanism, 'ctr')
        check(bits > 0 && bits <= 128, invalid)
        return counter
      }
      case 'gcm': {
        const { iv, tagLength } = parameterOf(mechanism, 'gcm')
        check(iv.length > 0 && tagLength >= 4 && tagLength <= 16, invalid)
        return iv
      }
      case 'ccm': {
        const { nonce, tagLength } = parameterOf(mechanism, 'ccm')
        check(nonce.length >= 7 && nonce.length <= 13, invalid)
        check([4, 6, 8, 10, 12, 14, 16].includes(tagLength), invalid)
        return nonce
      }
      case 'wrap':
      case 'wrap-pad': {
        const { bytes } = parameterOf(mechanism, 'bytes')
        const standard = this.#mode === 'wrap' ? WRAP_IV : WRAP_PAD_IV
        check(bytes.length === 0 || bytes.length === standard.length, invalid)
        return bytes.length === 0 ? standard : bytes
      }
    }
  }

  get #algorithm(): string {
    const bits = this.#aes.length * 8
    const mode = this.#mode
    if (mode === 'wrap') return `id-aes${bits}-wrap`
    if (mode === 'wrap-pad') return `id-aes${bits}-wrap-pad`
    return `aes-${bits}-${mode === 'cbc-pad' ? 'cbc' : mode}`
  }

  get #tooOdd(): number {
    return this.#encrypting ? P.CKR_DATA_LEN_RANGE : P.CKR_ENCRYPTED_DATA_LEN_RANGE
  }

  single(data: Buffer): Buffer {
    switch (this.#mode) {
      case 'gcm':
        return this.#gcm(data)
      case 'ccm':
        return this.#ccm(data)
      case 'ecb':
      case 'cbc':
        check(data.length % BLOCK === 0, this.#tooOdd)
        return this.#plain(data, false)
      case 'cbc-pad':
        check(
          this.#encrypting || (data.length > 0 && data.length % BLOCK === 0),
          P.CKR_ENCRYPTED_DATA_LEN_RANGE,
        )
        return attempt(() => this.#plain(data, true), P.CKR_ENCRYPTED_DATA_INVALID)
      case 'ctr':
        return this.#plain(data, false)
      case 'wrap':
        check(data.length % 8 === 0 && data.length >= (this.#encrypting ? 16 : 24), this.#tooOdd)
        return attempt(() => this.#plain(data, false), P.CKR_ENCRYPTED_DATA_INVALID)
      case 'wrap-pad':
        check(this.#encrypting ? data.length > 0 : data.length % 8 === 0 && data.length >= 16, this.#tooOdd)
        return attempt(() => this.#plain(data, false), P.CKR_ENCRYPTED_DATA_INVALID)
    }
  }

  #plain(data: Buffer, padding: boolean): Buffer {
    const iv = this.#mode === 'ecb' ? null : this.#iv
    const make = this.#encrypting ? createCipheriv : createDecipheriv
    const cipher = make(this.#algorithm, this.#aes, iv)
    if (this.#mode !== 'wrap' && this.#mode !== 'wrap-pad') cipher.setAutoPadding(padding)
    return Buffer.concat([cipher.update(data), cipher.final()])
  }

  #gcm(data: Buffer): Buffer {
    const { aad, tagLength } = parameterOf(this.mechanism, 'gcm')
    const algorithm = this.#algorithm as CipherGCMTypes
    if (this.#encrypting) {
      const cipher = createCipheriv(algorithm, this.#aes, this.#iv, { authTagLength: tagLength })
      if (aad.length > 0) cipher.setAAD(aad)
      return Buffer.concat([cipher.update(data), cipher.final(), cipher.getAuthTag()])
    }
    check(data.length >= tagLength, P.CKR_ENCRYPTED_DATA_LEN_RANGE)
    const decipher = createDecipheriv(algorithm, this.#aes, this.#iv, { authTagLength: tagLength })
    if (aad.length > 0) decipher.setAAD(aad)
    decipher.setAuthTag(data.subarray(data.length - tagLength))
    const text = decipher.update(data.subarray(0, data.length - tagLength))
    return attempt(() => Buffer.concat([text, decipher.final()]), P.CKR_ENCRYPTED_DATA_INVALID)
  }

  #ccm(data: Buffer): Buffer {
    const { aad, tagLength, dataLength } = parameterOf(this.mechanism, 'ccm')
    const plaintextLength = this.#encrypting ? data.length : data.length - tagLength
    check(plaintextLength === dataLength, this.#tooOdd)
    const algorithm = this.#algorithm as 'aes-256-ccm'
    const options = { authTagLength: tagLength }
    if (this.#encrypting) {
      const cipher = createCipheriv(algorithm, this.#aes, this.#iv, options)
      cipher.setAAD(aad, { plaintextLength })
      return Buffer.concat([cipher.update(data), cipher.final(), cipher.getAuthTag()])
    }
    const decipher = createDecipheriv(algorithm, this.#aes, this.#iv, options)
    decipher.setAuthTag(data.subarray(plaintextLength))
    decipher.setAAD(aad, { plaintextLength })
    return attempt(() => {
      const text = decipher.update(data.subarray(0, plaintextLength))
      decipher.final()
      return text
    }, P.CKR_ENCRYPTED_DATA_INVALID)
  }

  /** Modes that work on the whole at the end: plaintext is not given out before its tag was checked. */
  get #collects(): boolean {
    return ['ccm', 'wrap', 'wrap-pad'].includes(this.#mode) || (this.#mode === 'gcm' && !this.#encrypting)
  }

  updateLength(length: number): number {
    if (this.#collects) return 0
    if (this.#mode === 'ctr' || this.#mode === 'gcm') return length
    const total = this.#held.length + length
    const whole = total - (total % BLOCK)
    // The last block may be padding: it is kept until C_DecryptFinal.
    const keeps = this.#mode === 'cbc-pad' && !this.#encrypting && total % BLOCK === 0 && total > 0
    return keeps ? whole - BLOCK : whole
  }

  update(data: Buffer): Buffer {
    const length = this.updateLength(data.length)
    if (this.#mode === 'ctr' || (this.#mode === 'gcm' && !this.#collects)) return this.#cipher().update(data)
    const all = Buffer.concat([this.#held, data])
    this.#held = all.subarray(length)
    return length === 0 ? Buffer.alloc(0) : this.#cipher().update(all.subarray(0, length))
  }

  #cipher(): CipherGCM | DecipherGCM {
    if (this.#stream === undefined) {
      const iv = this.#mode === 'ecb' ? null : this.#iv
      if (this.#mode === 'gcm') {
        const { aad, tagLength } = parameterOf(this.mechanism, 'gcm')
        this.#stream = createCipheriv(this.#algorithm as CipherGCMTypes, this.#aes, this.#iv, {
          authTagLength: tagLength,
        })
        if (aad.length > 0) this.#stream.setAAD(aad)
      } else {
        const make = this.#encrypting ? createCipheriv : createDecipheriv
        this.#stream = make(this.#algorithm, this.#aes, iv) as CipherGCM
        this.#stream.setAutoPadding(false)
      }
    }
    return this.#stream
  }

  final(): Buffer {
    if (this.#last === undefined) this.#last = this.#finish()
    return this.#last
  }

  #finish(): Buffer {
    if (this.#collects) return this.single(this.#held)
    switch (this.#mode) {
      case 'gcm': {
        const cipher = this.#cipher() as CipherGCM
        return Buffer.concat([cipher.final(), cipher.getAuthTag()])
      }
      case 'cbc-pad': {
        if (this.#encrypting) {
          const padding = BLOCK - this.#held.length
          return this.#cipher().update(Buffer.concat([this.#held, Buffer.alloc(padding, padding)]))
        }
        check(this.#held.length === BLOCK, P.CKR_ENCRYPTED_DATA_LEN_RANGE)
        const block = this.#cipher().update(this.#held)
        const padding = block[BLOCK - 1] as number
        check(padding >= 1 && padding <= BLOCK, P.CKR_ENCRYPTED_DATA_INVALID)
        check(
          block.subarray(BLOCK - padding).every((byte) => byte === padding),
          P.CKR_ENCRYPTED_DATA_INVALID,
        )
        return block.subarray(0, BLOCK - padding)
      }
      default:
        check(this.#held.length === 0, this.#tooOdd)
        return Buffer.alloc(0)
    }
  }
}

/** One message of C_EncryptMessageBegin or C_DecryptMessageBegin, AES-GCM. */
export class MessageCipher {
  readonly #cipher: CipherGCM | DecipherGCM
  readonly encrypting: boolean

  constructor(key: StoredObject, iv: Buffer, aad: Buffer, tagLength: number, encrypting: boolean) {
    const aes = aesKey(key)
    const algorithm = `aes-${aes.length * 8}-gcm` as CipherGCMTypes
    check(iv.length > 0 && tagLength >= 4 && tagLength <= 16, P.CKR_MECHANISM_PARAM_INVALID)
    const options = { authTagLength: tagLength }
    this.#cipher = encrypting
      ? createCipheriv(algorithm, aes, iv, options)
      : createDecipheriv(algorithm, aes, iv, options)
    if (aad.length > 0) this.#cipher.setAAD(aad)
    this.encrypting = encrypting
  }

  update(data: Buffer): Buffer {
    return this.#cipher.update(data)
  }

  /** The tag of what was encrypted. */
  tag(): Buffer {
    this.#cipher.final()
    return (this.#cipher as CipherGCM).getAuthTag()
  }

  /** @throws ReturnValue CKR_AEAD_DECRYPT_FAILED */
  checkTag(tag: Buffer): void {
    ;(this.#cipher as DecipherGCM).setAuthTag(tag)
    attempt(() => this.#cipher.final(), P.CKR_AEAD_DECRYPT_FAILED)
  }
}
