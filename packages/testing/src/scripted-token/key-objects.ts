import { createPrivateKey, createPublicKey, type JsonWebKey, KeyObject } from 'node:crypto'
import * as P from '@tatsoi/types'
import { type Attributes, bytesOf, encodeAttribute, ulongOf } from './attributes.js'
import { CURVES, type Curve, curveOf, octetString, rawPoint } from './curves.js'
import { check, fail } from './return-value.js'

const base64 = (bytes: Buffer): string => bytes.toString('base64url')

/** Attributes of an RSA private key and their names in a JSON Web Key. */
const RSA_PRIVATE = [
  [P.CKA_MODULUS, 'n'],
  [P.CKA_PUBLIC_EXPONENT, 'e'],
  [P.CKA_PRIVATE_EXPONENT, 'd'],
  [P.CKA_PRIME_1, 'p'],
  [P.CKA_PRIME_2, 'q'],
  [P.CKA_EXPONENT_1, 'dp'],
  [P.CKA_EXPONENT_2, 'dq'],
  [P.CKA_COEFFICIENT, 'qi'],
] as const

function required(attributes: Attributes, type: number): Buffer {
  const bytes = bytesOf(attributes, type)
  check(bytes !== undefined && bytes.length > 0, P.CKR_TEMPLATE_INCOMPLETE)
  return bytes
}

function unsigned(bytes: Buffer): Buffer {
  let start = 0
  while (start < bytes.length - 1 && bytes[start] === 0) start++
  return bytes.subarray(start)
}

function padded(bytes: Buffer, size: number): Buffer {
  const short = unsigned(bytes)
  check(short.length <= size, P.CKR_ATTRIBUTE_VALUE_INVALID)
  return Buffer.concat([Buffer.alloc(size - short.length), short])
}

/** The key that the attributes of a public or private key object describe. */
export function keyObjectOf(attributes: Attributes): KeyObject {
  const material = materialOf(attributes)
  try {
    if (material instanceof KeyObject) return material
    const key = { key: material, format: 'jwk' } as const
    return 'd' in material ? createPrivateKey(key) : createPublicKey(key)
  } catch {
    return fail(P.CKR_ATTRIBUTE_VALUE_INVALID)
  }
}

/** A JSON Web Key where there is one for the kind of key, else the key itself. */
function materialOf(attributes: Attributes): JsonWebKey | KeyObject {
  const isPrivate = ulongOf(attributes, P.CKA_CLASS) === P.CKO_PRIVATE_KEY
  switch (ulongOf(attributes, P.CKA_KEY_TYPE)) {
    case P.CKK_RSA: {
      const names = isPrivate ? RSA_PRIVATE : RSA_PRIVATE.slice(0, 2)
      const parts = names.map(([type, name]) => [name, base64(unsigned(required(attributes, type)))])
      return { kty: 'RSA', ...Object.fromEntries(parts) }
    }
    case P.CKK_EC: {
      const curve = curveOf(required(attributes, P.CKA_EC_PARAMS))
      return isPrivate
        ? ecPrivate(curve, required(attributes, P.CKA_VALUE), bytesOf(attributes, P.CKA_EC_POINT))
        : ecPublic(curve, required(attributes, P.CKA_EC_POINT))
    }
    case P.CKK_EC_EDWARDS:
    case P.CKK_EC_MONTGOMERY: {
      const curve = curveOf(required(attributes, P.CKA_EC_PARAMS))
      if (isPrivate) return okpPrivate(curve, required(attributes, P.CKA_VALUE))
      return { kty: 'OKP', crv: curve.jwk, x: base64(rawPoint(curve, required(attributes, P.CKA_EC_POINT))) }
    }
    case P.CKK_ML_KEM:
      return mlKemKey(attributes, isPrivate)
    default:
      return fail(P.CKR_KEY_TYPE_INCONSISTENT)
  }
}

function ecPublic(curve: Curve, point: Buffer): JsonWebKey {
  const raw = rawPoint(curve, point)
  check(raw[0] === 0x04, P.CKR_ATTRIBUTE_VALUE_INVALID)
  return {
    kty: 'EC',
    crv: curve.jwk,
    x: base64(raw.subarray(1, 1 + curve.size)),
    y: base64(raw.subarray(1 + curve.size)),
  }
}

function ecPrivate(curve: Curve, value: Buffer, point: Buffer | undefined): JsonWebKey {
  const d = padded(value, curve.size)
  if (point !== undefined && point.length > 0) return { ...ecPublic(curve, point), d: base64(d) }
  // A private key object need not have its point; SEC 1 lets OpenSSL compute it.
  const inner = Buffer.concat([Buffer.from('020101', 'hex'), octetString(d), explicit0(curve.oid)])
  const key = createPrivateKey({ key: sequence(inner), format: 'der', type: 'sec1' })
  return key.export({ format: 'jwk' })
}

const sequence = (inner: Buffer): Buffer =>
  Buffer.concat([
    inner.length < 128 ? Buffer.of(0x30, inner.length) : Buffer.of(0x30, 0x81, inner.length),
    inner,
  ])
const explicit0 = (inner: Buffer): Buffer => Buffer.concat([Buffer.of(0xa0, inner.length), inner])

/** PKCS#8 of a raw Edwards or Montgomery private value (RFC 8410). */
function okpPrivate(curve: Curve, value: Buffer): KeyObject {
  check(value.length === curve.size, P.CKR_ATTRIBUTE_VALUE_INVALID)
  const der = sequence(
    Buffer.concat([Buffer.from('020100', 'hex'), sequence(curve.oid), octetString(octetString(value))]),
  )
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
}

const ML_KEM_NAMES: ReadonlyMap<number, { readonly name: string; readonly oid: Buffer }> = new Map([
  [P.CKP_ML_KEM_512, { name: 'ml-kem-512', oid: Buffer.from('0609608648016503040401', 'hex') }],
  [P.CKP_ML_KEM_768, { name: 'ml-kem-768', oid: Buffer.from('0609608648016503040402', 'hex') }],
  [P.CKP_ML_KEM_1024, { name: 'ml-kem-1024', oid: Buffer.from('0609608648016503040403', 'hex') }],
])

export function mlKemName(parameterSet: number | undefined): string {
  return ML_KEM_NAMES.get(parameterSet ?? -1)?.name ?? fail(P.CKR_ATTRIBUTE_VALUE_INVALID)
}

/** CKA_VALUE of both halves is the DER that node:crypto exports: only this token reads it. */
function mlKemKey(attributes: Attributes, isPrivate: boolean): KeyObject {
  const key = required(attributes, P.CKA_VALUE)
  return isPrivate
    ? createPrivateKey({ key, format: 'der', type: 'pkcs8' })
    : createPublicKey({ key, format: 'der', type: 'spki' })
}

/** The attributes that hold a key's own numbers, and those of its public half. */
export function attributesOfKey(key: KeyObject): Attributes {
  const attributes: Attributes = new Map()
  const isPrivate = key.type === 'private'
  const publicKey = isPrivate ? createPublicKey(key) : key
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  attributes.set(P.CKA_PUBLIC_KEY_INFO, spki)
  const kind = key.asymmetricKeyType as string
  if (kind.startsWith('ml-kem')) {
    const set = [...ML_KEM_NAMES].find(([, { name }]) => name === kind)?.[0] as number
    attributes.set(P.CKA_KEY_TYPE, encodeAttribute(P.CKA_KEY_TYPE, P.CKK_ML_KEM))
    attributes.set(P.CKA_PARAMETER_SET, encodeAttribute(P.CKA_PARAMETER_SET, set))
    attributes.set(P.CKA_VALUE, isPrivate ? key.export({ format: 'der', type: 'pkcs8' }) : spki)
    return attributes
  }
  const jwk = key.export({ format: 'jwk' }) as Record<string, string>
  const part = (name: string): Buffer => Buffer.from(jwk[name] as string, 'base64url')
  if (kind === 'rsa') {
    attributes.set(P.CKA_KEY_TYPE, encodeAttribute(P.CKA_KEY_TYPE, P.CKK_RSA))
    for (const [type, name] of isPrivate ? RSA_PRIVATE : RSA_PRIVATE.slice(0, 2))
      attributes.set(type, part(name))
    if (!isPrivate)
      attributes.set(P.CKA_MODULUS_BITS, encodeAttribute(P.CKA_MODULUS_BITS, part('n').length * 8))
    return attributes
  }
  const curve = CURVES.find((one) => one.jwk === jwk['crv']) ?? fail(P.CKR_CURVE_NOT_SUPPORTED)
  attributes.set(P.CKA_KEY_TYPE, encodeAttribute(P.CKA_KEY_TYPE, curve.keyType))
  attributes.set(P.CKA_EC_PARAMS, curve.oid)
  const point =
    curve.keyType === P.CKK_EC
      ? Buffer.concat([Buffer.of(4), padded(part('x'), curve.size), padded(part('y'), curve.size)])
      : part('x')
  if (!isPrivate) attributes.set(P.CKA_EC_POINT, octetString(point))
  else attributes.set(P.CKA_VALUE, padded(part('d'), curve.size))
  return attributes
}

/** A public key of the curve, from a raw or wrapped point. */
export function publicKeyFromPoint(curve: Curve, data: Buffer): KeyObject {
  const jwk: JsonWebKey =
    curve.keyType === P.CKK_EC
      ? ecPublic(curve, data)
      : { kty: 'OKP', crv: curve.jwk, x: base64(rawPoint(curve, data)) }
  try {
    return createPublicKey({ key: jwk, format: 'jwk' })
  } catch {
    return fail(P.CKR_MECHANISM_PARAM_INVALID)
  }
}

/** Bits of an RSA modulus. */
export function modulusLength(key: KeyObject): number {
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8
}
