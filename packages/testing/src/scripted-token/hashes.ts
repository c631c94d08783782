import { valueOf } from '@tatsoi/types'

/** A hash with the numbers of everything in PKCS#11 that is built on it. */
export interface HashFacts {
  /** node:crypto's name. */
  readonly name: string
  readonly length: number
  readonly digest: number
  readonly hmac: number
  readonly hmacGeneral: number
  readonly rsaPkcs: number
  readonly rsaPss: number
  readonly ecdsa: number
  readonly mgf: number
  readonly kdf: number
  readonly keyDerivation: number
  /** The DigestInfo of PKCS#1 up to the digest. */
  readonly digestInfo: Buffer
}

function hash(name: string, length: number, label: string, oid: string): HashFacts {
  const number = (constant: string): number => valueOf(constant) ?? -1
  const underscored = label === 'SHA1' ? 'SHA_1' : label
  return {
    name,
    length,
    digest: number(`CKM_${underscored}`),
    hmac: number(`CKM_${underscored}_HMAC`),
    hmacGeneral: number(`CKM_${underscored}_HMAC_GENERAL`),
    rsaPkcs: number(`CKM_${label}_RSA_PKCS`),
    rsaPss: number(`CKM_${label}_RSA_PKCS_PSS`),
    ecdsa: number(`CKM_ECDSA_${label}`),
    mgf: number(`CKG_MGF1_${label}`),
    kdf: number(`CKD_${label}_KDF`),
    keyDerivation: number(`CKM_${label}_KEY_DERIVATION`),
    digestInfo: digestInfo(Buffer.from(oid, 'hex'), length),
  }
}

/** SEQUENCE { SEQUENCE { OID, NULL }, OCTET STRING … } without the octets (RFC 8017, clause 9.2). */
function digestInfo(oid: Buffer, length: number): Buffer {
  const algorithm = Buffer.concat([Buffer.of(0x06, oid.length), oid, Buffer.of(0x05, 0)])
  const inner = Buffer.concat([Buffer.of(0x30, algorithm.length), algorithm, Buffer.of(0x04, length)])
  return Buffer.concat([Buffer.of(0x30, inner.length + length), inner])
}

export const HASHES: readonly HashFacts[] = [
  hash('sha1', 20, 'SHA1', '2b0e03021a'),
  hash('sha224', 28, 'SHA224', '608648016503040204'),
  hash('sha256', 32, 'SHA256', '608648016503040201'),
  hash('sha384', 48, 'SHA384', '608648016503040202'),
  hash('sha512', 64, 'SHA512', '608648016503040203'),
  hash('sha3-256', 32, 'SHA3_256', '608648016503040208'),
  hash('sha3-384', 48, 'SHA3_384', '608648016503040209'),
  hash('sha3-512', 64, 'SHA3_512', '60864801650304020a'),
]

export function hashBy(
  key: 'digest' | 'hmac' | 'hmacGeneral' | 'rsaPkcs' | 'rsaPss' | 'ecdsa' | 'mgf' | 'kdf' | 'keyDerivation',
  value: number,
): HashFacts | undefined {
  return value < 0 ? undefined : HASHES.find((facts) => facts[key] === value)
}
