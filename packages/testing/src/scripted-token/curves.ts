import * as P from '@tatsoi/types'
import { fail } from './return-value.js'

/** A curve, by the CKA_EC_PARAMS that name it. */
export interface Curve {
  /** The name in a JSON Web Key, which node:crypto uses to import and export. */
  readonly jwk: 'P-256' | 'P-384' | 'P-521' | 'Ed25519' | 'X25519'
  readonly keyType: number
  /** OpenSSL's name. */
  readonly openssl: string
  /** Bytes of a coordinate and of a private value. */
  readonly size: number
  /** DER of the OBJECT IDENTIFIER. */
  readonly oid: Buffer
  /** DER of the PrintableString that v3.0 and later allow as well. */
  readonly curveName?: Buffer
}

const printable = (text: string): Buffer => Buffer.concat([Buffer.of(0x13, text.length), Buffer.from(text)])

export const CURVES: readonly Curve[] = [
  {
    jwk: 'P-256',
    keyType: P.CKK_EC,
    openssl: 'prime256v1',
    size: 32,
    oid: Buffer.from('06082a8648ce3d030107', 'hex'),
  },
  {
    jwk: 'P-384',
    keyType: P.CKK_EC,
    openssl: 'secp384r1',
    size: 48,
    oid: Buffer.from('06052b81040022', 'hex'),
  },
  {
    jwk: 'P-521',
    keyType: P.CKK_EC,
    openssl: 'secp521r1',
    size: 66,
    oid: Buffer.from('06052b81040023', 'hex'),
  },
  {
    jwk: 'Ed25519',
    keyType: P.CKK_EC_EDWARDS,
    openssl: 'ed25519',
    size: 32,
    oid: Buffer.from('06032b6570', 'hex'),
    curveName: printable('edwards25519'),
  },
  {
    jwk: 'X25519',
    keyType: P.CKK_EC_MONTGOMERY,
    openssl: 'x25519',
    size: 32,
    oid: Buffer.from('06032b656e', 'hex'),
    curveName: printable('curve25519'),
  },
]

/** @throws ReturnValue CKR_CURVE_NOT_SUPPORTED */
export function curveOf(params: Buffer | undefined): Curve {
  const curve = params && CURVES.find(({ oid, curveName }) => oid.equals(params) || curveName?.equals(params))
  return curve ?? fail(P.CKR_CURVE_NOT_SUPPORTED)
}

/** DER OCTET STRING, as CKA_EC_POINT has it. */
export function octetString(bytes: Buffer): Buffer {
  const head = bytes.length < 128 ? Buffer.of(0x04, bytes.length) : Buffer.of(0x04, 0x81, bytes.length)
  return Buffer.concat([head, bytes])
}

/** The point in a CKA_EC_POINT or in public data of a derivation, which may come raw or as an OCTET STRING. */
export function rawPoint(curve: Curve, data: Buffer): Buffer {
  const length = curve.keyType === P.CKK_EC ? 2 * curve.size + 1 : curve.size
  if (data.length === length) return data
  for (const head of [2, 3]) {
    if (data.length === length + head && data[0] === 0x04) return data.subarray(head)
  }
  return fail(P.CKR_ATTRIBUTE_VALUE_INVALID)
}
