import {
  constants,
  createHash,
  createHmac,
  type KeyObject,
  privateEncrypt,
  publicDecrypt,
  randomBytes,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto'
import * as P from '@tatsoi/types'
import { bytesOf, ulongOf } from './attributes.js'
import { signDigest, verifyDigest } from './ecdsa-of-digest.js'
import { type HashFacts, hashBy } from './hashes.js'
import { keyObjectOf, modulusLength } from './key-objects.js'
import { type Mechanism, parameterOf } from './mechanism.js'
import { check, fail } from './return-value.js'
import { attempt, rsaPrivate, rsaPublic } from './rsa.js'
import type { StoredObject } from './state.js'

const { RSA_PKCS1_PADDING } = constants

interface Scheme {
  /** Bytes of a signature. */
  readonly length: number
  sign(data: Buffer): Buffer
  verify(data: Buffer, signature: Buffer): boolean
}

/**
 * How the mechanism signs with the key. Throws what C_SignInit says for a key or a parameter that does not fit.
 */
export function schemeOf(mechanism: Mechanism, key: StoredObject): Scheme {
  const { type } = mechanism
  const { attributes } = key
  const hmac = hashBy('hmac', type) ?? hashBy('hmacGeneral', type)
  if (hmac !== undefined) {
    const secret = bytesOf(attributes, P.CKA_VALUE)
    check(
      ulongOf(attributes, P.CKA_CLASS) === P.CKO_SECRET_KEY && secret !== undefined,
      P.CKR_KEY_TYPE_INCONSISTENT,
    )
    const length = hashBy('hmacGeneral', type) ? parameterOf(mechanism, 'ulong').value : hmac.length
    check(length <= hmac.length, P.CKR_MECHANISM_PARAM_INVALID)
    return byComparing(length, (data) =>
      createHmac(hmac.name, secret).update(data).digest().subarray(0, length),
    )
  }
  const keyType = ulongOf(attributes, P.CKA_KEY_TYPE)
  const needs = (wanted: number): KeyObject => {
    check(keyType === wanted, P.CKR_KEY_TYPE_INCONSISTENT)
    return keyObjectOf(attributes)
  }
  if (type === P.CKM_EDDSA) return eddsa(mechanism, needs(P.CKK_EC_EDWARDS))
  const ecdsa = hashBy('ecdsa', type)
  if (type === P.CKM_ECDSA || ecdsa !== undefined) return ecdsaScheme(needs(P.CKK_EC), ecdsa)
  const pkcs = hashBy('rsaPkcs', type)
  if (pkcs !== undefined) {
    const rsa = needs(P.CKK_RSA)
    const options = { key: rsa, padding: RSA_PKCS1_PADDING }
    return {
      length: modulusLength(rsa),
      sign: (data) => sign(pkcs.name, data, options),
      verify: (data, signature) => verify(pkcs.name, data, options, signature),
    }
  }
  const pss = hashBy('rsaPss', type)
  if (type === P.CKM_RSA_PKCS_PSS || pss !== undefined) return pssScheme(mechanism, needs(P.CKK_RSA), pss)
  if (type === P.CKM_RSA_PKCS || type === P.CKM_RSA_X_509) return rsaRaw(type, needs(P.CKK_RSA))
  return fail(P.CKR_MECHANISM_INVALID)
}

function byComparing(length: number, compute: (data: Buffer) => Buffer): Scheme {
  return {
    length,
    sign: compute,
    verify: (data, signature) => signature.length === length && timingSafeEqual(compute(data), signature),
  }
}

function eddsa(mechanism: Mechanism, key: KeyObject): Scheme {
  const { parameter } = mechanism
  // Ed25519ph and Ed25519ctx are not in node:crypto of every supported Node.js.
  const pure =
    parameter.kind === 'none' ||
    (parameter.kind === 'eddsa' && !parameter.prehash && parameter.context.length === 0)
  check(pure, P.CKR_MECHANISM_PARAM_INVALID)
  return {
    length: 64,
    sign: (data) => sign(null, data, key),
    verify: (data, signature) => verify(null, data, key, signature),
  }
}

function ecdsaScheme(key: KeyObject, hash: HashFacts | undefined): Scheme {
  const jwk = key.export({ format: 'jwk' })
  const length = 2 * Buffer.from(jwk.x as string, 'base64url').length
  if (hash === undefined)
    return {
      length,
      sign: (data) => signDigest(key, data),
      verify: (data, signature) => verifyDigest(key, data, signature),
    }
  const options = { key, dsaEncoding: 'ieee-p1363' } as const
  return {
    length,
    sign: (data) => sign(hash.name, data, options),
    verify: (data, signature) => verify(hash.name, data, options, signature),
  }
}

function rsaRaw(type: number, key: KeyObject): Scheme {
  const length = modulusLength(key)
  const limit = type === P.CKM_RSA_PKCS ? length - 11 : length
  const signOne = (data: Buffer): Buffer => {
    check(data.length <= limit, P.CKR_DATA_LEN_RANGE)
    return type === P.CKM_RSA_PKCS
      ? privateEncrypt({ key, padding: RSA_PKCS1_PADDING }, data)
      : attempt(
          () => rsaPrivate(key, Buffer.concat([Buffer.alloc(length - data.length), data])),
          P.CKR_DATA_INVALID,
        )
  }
  return {
    length,
    sign: signOne,
    verify: (data, signature) => {
      check(data.length <= limit, P.CKR_DATA_LEN_RANGE)
      const found = recoverWith(type, key, signature)
      const wanted =
        type === P.CKM_RSA_PKCS ? data : Buffer.concat([Buffer.alloc(length - data.length), data])
      return found?.equals(wanted) ?? false
    },
  }
}

function recoverWith(type: number, key: KeyObject, signature: Buffer): Buffer | undefined {
  try {
    return type === P.CKM_RSA_PKCS
      ? publicDecrypt({ key, padding: RSA_PKCS1_PADDING }, signature)
      : rsaPublic(key, signature)
  } catch {
    return undefined
  }
}

/** What was signed, out of the signature (C_VerifyRecover). */
export function recover(mechanism: Mechanism, key: StoredObject, signature: Buffer): Buffer {
  const rsa = keyObjectOf(key.attributes)
  check(signature.length === modulusLength(rsa), P.CKR_SIGNATURE_LEN_RANGE)
  return recoverWith(mechanism.type, rsa, signature) ?? fail(P.CKR_SIGNATURE_INVALID)
}

/**
 * RSA-PSS by hand (RFC 8017, clause 9.1): CKM_RSA_PKCS_PSS is given the digest and not the data, and MGF1 has a hash of its own.
 */
function pssScheme(mechanism: Mechanism, key: KeyObject, hashing: HashFacts | undefined): Scheme {
  const { hash: digest, mgf, saltLength } = parameterOf(mechanism, 'pss')
  const hash = hashBy('digest', digest)
  const generator = hashBy('mgf', mgf)
  check(hash !== undefined && generator !== undefined, P.CKR_MECHANISM_PARAM_INVALID)
  check(hashing === undefined || hashing === hash, P.CKR_MECHANISM_PARAM_INVALID)
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  const length = Math.ceil((bits - 1) / 8)
  check(hash.length + saltLength + 2 <= length, P.CKR_MECHANISM_PARAM_INVALID)
  const digestOf = (data: Buffer): Buffer => {
    if (hashing !== undefined) return createHash(hashing.name).update(data).digest()
    check(data.length === hash.length, P.CKR_DATA_LEN_RANGE)
    return data
  }
  const inner = (mHash: Buffer, salt: Buffer): Buffer =>
    createHash(hash.name).update(Buffer.alloc(8)).update(mHash).update(salt).digest()
  const topMask = 0xff >> (8 * length - (bits - 1))
  const masked = (block: Buffer, seed: Buffer): Buffer => {
    const out = Buffer.from(block)
    for (let i = 0, at = 0; at < out.length; i++) {
      const counter = Buffer.alloc(4)
      counter.writeUInt32BE(i)
      for (const byte of createHash(generator.name).update(seed).update(counter).digest()) {
        if (at < out.length) out[at] = (out[at] as number) ^ byte
        at++
      }
    }
    out[0] = (out[0] as number) & topMask
    return out
  }
  return {
    length: modulusLength(key),
    sign(data) {
      const salt = randomBytes(saltLength)
      const h = inner(digestOf(data), salt)
      const block = Buffer.concat([Buffer.alloc(length - saltLength - hash.length - 2), Buffer.of(1), salt])
      const encoded = Buffer.concat([masked(block, h), h, Buffer.of(0xbc)])
      return rsaPrivate(key, Buffer.concat([Buffer.alloc(modulusLength(key) - length), encoded]))
    },
    verify(data, signature) {
      const mHash = digestOf(data)
      let encoded: Buffer
      try {
        encoded = rsaPublic(key, signature).subarray(modulusLength(key) - length)
      } catch {
        return false
      }
      if (encoded[length - 1] !== 0xbc) return false
      const h = encoded.subarray(length - hash.length - 1, length - 1)
      const block = masked(encoded.subarray(0, length - hash.length - 1), h)
      const start = block.length - saltLength - 1
      if (block[start] !== 1 || !block.subarray(0, start).every((byte) => byte === 0)) return false
      return inner(mHash, block.subarray(start + 1)).equals(h)
    },
  }
}
