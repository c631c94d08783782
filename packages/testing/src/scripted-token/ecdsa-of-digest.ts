import { createECDH, type KeyObject, randomBytes } from 'node:crypto'
import { CURVES, type Curve } from './curves.js'

/**
 * ECDSA over a digest that the caller made (CKM_ECDSA). node:crypto signs only what it hashed itself, so the scalar arithmetic is done here;
 * the curve's multiplication for signing is node:crypto's. Not constant in time: this is a token for tests.
 */
interface Domain {
  readonly p: bigint
  readonly n: bigint
  readonly g: Point
}

interface Point {
  readonly x: bigint
  readonly y: bigint
}

// FIPS 186-4, appendix D.1.2. In all three curves a = p - 3.
const DOMAINS: Readonly<Record<string, Domain>> = {
  'P-256': {
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    g: {
      x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
      y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
    },
  },
  'P-384': {
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    g: {
      x: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
      y: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
    },
  },
  'P-521': {
    p: (1n << 521n) - 1n,
    n: 0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
    g: {
      x: 0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
      y: 0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,
    },
  },
}

const mod = (value: bigint, m: bigint): bigint => {
  const rest = value % m
  return rest < 0n ? rest + m : rest
}

function inverse(value: bigint, m: bigint): bigint {
  let [a, b, x, y] = [mod(value, m), m, 1n, 0n]
  while (a > 1n) {
    const q = b / a
    ;[a, b] = [b - q * a, a]
    ;[x, y] = [y - q * x, x]
    if (a === 0n) throw new RangeError('no inverse')
  }
  return mod(x, m)
}

const toBigInt = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`)
const toBytes = (value: bigint, size: number): Buffer =>
  Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex')

function domainOf(key: KeyObject): { curve: Curve; domain: Domain; jwk: Readonly<Record<string, string>> } {
  const jwk = key.export({ format: 'jwk' }) as Record<string, string>
  const curve = CURVES.find((one) => one.jwk === jwk['crv'])
  const domain = DOMAINS[jwk['crv'] ?? '']
  if (curve === undefined || domain === undefined) throw new TypeError('the key is on no curve of ECDSA')
  return { curve, domain, jwk }
}

/** The leftmost bits of the digest, as many as the order has. */
function truncated(digest: Buffer, n: bigint): bigint {
  const bits = n.toString(2).length
  const excess = digest.length * 8 - bits
  const value = toBigInt(digest)
  return excess > 0 ? value >> BigInt(excess) : value
}

/** r and s, each as long as a coordinate, one after the other (v3.2, clause 6.3.1). */
export function signDigest(key: KeyObject, digest: Buffer): Buffer {
  const { curve, domain, jwk } = domainOf(key)
  const { n } = domain
  const d = toBigInt(Buffer.from(jwk['d'] as string, 'base64url'))
  const z = truncated(digest, n)
  for (;;) {
    const k = mod(toBigInt(randomBytes(curve.size + 8)), n - 1n) + 1n
    const ecdh = createECDH(curve.openssl)
    ecdh.setPrivateKey(toBytes(k, curve.size))
    const r = mod(toBigInt(ecdh.getPublicKey().subarray(1, 1 + curve.size)), n)
    const s = mod(inverse(k, n) * (z + r * d), n)
    if (r !== 0n && s !== 0n) return Buffer.concat([toBytes(r, curve.size), toBytes(s, curve.size)])
  }
}

export function verifyDigest(key: KeyObject, digest: Buffer, signature: Buffer): boolean {
  const { curve, domain, jwk } = domainOf(key)
  const { n, p, g } = domain
  const r = toBigInt(signature.subarray(0, curve.size))
  const s = toBigInt(signature.subarray(curve.size))
  if (r <= 0n || r >= n || s <= 0n || s >= n) return false
  const w = inverse(s, n)
  const q = {
    x: toBigInt(Buffer.from(jwk['x'] as string, 'base64url')),
    y: toBigInt(Buffer.from(jwk['y'] as string, 'base64url')),
  }
  const sum = addJacobian(multiply(g, mod(truncated(digest, n) * w, n), p), multiply(q, mod(r * w, n), p), p)
  if (sum[2] === 0n) return false
  const z = inverse(sum[2], p)
  return mod(mod(sum[0] * z * z, p), n) === r
}

/** X, Y, Z with x = X/Z² and y = Y/Z³; Z = 0 is the point at infinity. */
type Jacobian = readonly [bigint, bigint, bigint]

const INFINITY: Jacobian = [1n, 1n, 0n]

function double([x, y, z]: Jacobian, p: bigint): Jacobian {
  if (z === 0n || y === 0n) return INFINITY
  const delta = mod(z * z, p)
  const gamma = mod(y * y, p)
  const beta = mod(x * gamma, p)
  const alpha = mod(3n * (x - delta) * (x + delta), p)
  const x3 = mod(alpha * alpha - 8n * beta, p)
  const z3 = mod((y + z) ** 2n - gamma - delta, p)
  return [x3, mod(alpha * (4n * beta - x3) - 8n * gamma * gamma, p), z3]
}

function addJacobian(a: Jacobian, b: Jacobian, p: bigint): Jacobian {
  if (a[2] === 0n) return b
  if (b[2] === 0n) return a
  const [x1, y1, z1] = a
  const [x2, y2, z2] = b
  const zz1 = mod(z1 * z1, p)
  const zz2 = mod(z2 * z2, p)
  const u1 = mod(x1 * zz2, p)
  const s1 = mod(y1 * z2 * zz2, p)
  const h = mod(x2 * zz1 - u1, p)
  const r = mod(y2 * z1 * zz1 - s1, p)
  if (h === 0n) return r === 0n ? double(a, p) : INFINITY
  const hh = mod(h * h, p)
  const hhh = mod(h * hh, p)
  const v = mod(u1 * hh, p)
  const x3 = mod(r * r - hhh - 2n * v, p)
  return [x3, mod(r * (v - x3) - s1 * hhh, p), mod(z1 * z2 * h, p)]
}

function multiply(point: Point, scalar: bigint, p: bigint): Jacobian {
  let result = INFINITY
  const base: Jacobian = [point.x, point.y, 1n]
  for (const bit of scalar.toString(2)) {
    result = double(result, p)
    if (bit === '1') result = addJacobian(result, base, p)
  }
  return result
}
