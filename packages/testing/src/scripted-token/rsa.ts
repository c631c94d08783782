import {
  constants,
  createHash,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
} from 'node:crypto'
import * as P from '@tatsoi/types'
import { type HashFacts, hashBy } from './hashes.js'
import { modulusLength } from './key-objects.js'
import { type Mechanism, parameterOf } from './mechanism.js'
import { check, fail } from './return-value.js'

const { RSA_NO_PADDING } = constants

/** c = m^e mod n, of a block as long as the modulus. */
export function rsaPublic(key: KeyObject, block: Buffer): Buffer {
  return publicEncrypt({ key, padding: RSA_NO_PADDING }, block)
}

/** m = c^d mod n. */
export function rsaPrivate(key: KeyObject, block: Buffer): Buffer {
  return privateDecrypt({ key, padding: RSA_NO_PADDING }, block)
}

function leftPad(data: Buffer, length: number, tooLong: number): Buffer {
  check(data.length <= length, tooLong)
  return Buffer.concat([Buffer.alloc(length - data.length), data])
}

/** Encryption with a public key by any of the three paddings. */
export function rsaEncrypt(mechanism: Mechanism, key: KeyObject, data: Buffer): Buffer {
  const length = modulusLength(key)
  switch (mechanism.type) {
    case P.CKM_RSA_X_509:
      return attempt(() => rsaPublic(key, leftPad(data, length, P.CKR_DATA_LEN_RANGE)), P.CKR_DATA_INVALID)
    case P.CKM_RSA_PKCS: {
      check(data.length <= length - 11, P.CKR_DATA_LEN_RANGE)
      const padding = randomBytes(length - 3 - data.length).map((byte) => byte || 1)
      return rsaPublic(key, Buffer.concat([Buffer.of(0, 2), padding, Buffer.of(0), data]))
    }
    case P.CKM_RSA_PKCS_OAEP:
      return rsaPublic(key, oaepEncode(mechanism, data, length))
    default:
      return fail(P.CKR_MECHANISM_INVALID)
  }
}

export function rsaDecrypt(mechanism: Mechanism, key: KeyObject, data: Buffer): Buffer {
  const length = modulusLength(key)
  check(data.length === length, P.CKR_ENCRYPTED_DATA_LEN_RANGE)
  const block = attempt(() => rsaPrivate(key, data), P.CKR_ENCRYPTED_DATA_INVALID)
  switch (mechanism.type) {
    case P.CKM_RSA_X_509:
      return block
    case P.CKM_RSA_PKCS: {
      const end = block.indexOf(0, 2)
      check(block[0] === 0 && block[1] === 2 && end >= 10, P.CKR_ENCRYPTED_DATA_INVALID)
      return block.subarray(end + 1)
    }
    case P.CKM_RSA_PKCS_OAEP:
      return oaepDecode(mechanism, block)
    default:
      return fail(P.CKR_MECHANISM_INVALID)
  }
}

/**
 * OAEP by hand (RFC 8017, clause 7.1), because PKCS#11 names the hash of MGF1 by itself and node:crypto takes one hash for both.
 */
function oaep(mechanism: Mechanism): { label: Buffer; hash: HashFacts; mgf: HashFacts } {
  const { hash, mgf, label } = parameterOf(mechanism, 'oaep')
  const facts = hashBy('digest', hash)
  const generator = hashBy('mgf', mgf)
  check(facts !== undefined && generator !== undefined, P.CKR_MECHANISM_PARAM_INVALID)
  return { label: createHash(facts.name).update(label).digest(), hash: facts, mgf: generator }
}

function mgf1(seed: Buffer, length: number, hash: HashFacts): Buffer {
  const blocks: Buffer[] = []
  for (let i = 0; blocks.length * hash.length < length; i++) {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(i)
    blocks.push(createHash(hash.name).update(seed).update(counter).digest())
  }
  return Buffer.concat(blocks).subarray(0, length)
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, i) => byte ^ (b[i] as number)))
}

function oaepEncode(mechanism: Mechanism, data: Buffer, length: number): Buffer {
  const { label, hash, mgf } = oaep(mechanism)
  const room = length - 2 * hash.length - 2
  check(data.length <= room, P.CKR_DATA_LEN_RANGE)
  const block = Buffer.concat([label, Buffer.alloc(room - data.length), Buffer.of(1), data])
  const seed = randomBytes(hash.length)
  const masked = xor(block, mgf1(seed, block.length, mgf))
  return Buffer.concat([Buffer.of(0), xor(seed, mgf1(masked, seed.length, mgf)), masked])
}

function oaepDecode(mechanism: Mechanism, encoded: Buffer): Buffer {
  const { label, hash, mgf } = oaep(mechanism)
  const masked = encoded.subarray(1 + hash.length)
  const seed = xor(encoded.subarray(1, 1 + hash.length), mgf1(masked, hash.length, mgf))
  const block = xor(masked, mgf1(seed, masked.length, mgf))
  const one = block.indexOf(1, hash.length)
  const sound =
    encoded[0] === 0 &&
    block.subarray(0, hash.length).equals(label) &&
    one >= 0 &&
    block.subarray(hash.length, one).every((byte) => byte === 0)
  check(sound, P.CKR_ENCRYPTED_DATA_INVALID)
  return block.subarray(one + 1)
}

export function attempt<T>(action: () => T, rv: number): T {
  try {
    return action()
  } catch {
    return fail(rv)
  }
}
