import { createHash, createPublicKey, type KeyObject, randomBytes, verify } from 'node:crypto'
import {
  CKA_ALWAYS_AUTHENTICATE,
  CKA_SIGN,
  CKM_ECDSA,
  CKM_EDDSA,
  CKR_OK,
  CKR_OPERATION_NOT_INITIALIZED,
} from '@tatsoi/types'
import { CryptokiError } from '../ffi/errors.js'
import { readRaw } from './attributes.js'
import type { RawHandle } from './handles.js'
import type { ModuleState } from './module-state.js'
import { verdictOf } from './outcome.js'
import type { Steps } from './steps.js'

/*
 * Some tokens show nothing of an EC private key that tells it from another one (SoftHSM 2.6.1 shows its curve only). Its public key says what it was;
 * that the key under the same label and id is still the same is proved by having it sign something new, which node:crypto verifies
 * with the public key that was read before the loss. That a public key with its CKA_ID is its own is proved in the same way, before.
 */

/** The public key of a private one, as its attributes had it. */
export interface PublicHalf {
  /** CKA_EC_PARAMS: the DER of the curve's name. */
  readonly params: Uint8Array
  /** CKA_EC_POINT: the point, bare or in a DER octet string. */
  readonly point: Uint8Array
}

/** `impossible` if the key is not allowed to sign, or only with a PIN for each signature, or the curve is not known. */
export type Answer = 'same' | 'another' | 'impossible'

interface Curve {
  readonly crv: string
  readonly kty: 'EC' | 'OKP'
  /** Bytes of a coordinate. */
  readonly size: number
}

/** By CKA_EC_PARAMS in hex: object identifiers, and the printable names that PKCS#11 v3.0 uses for Edwards curves. */
const CURVES: { readonly [params: string]: Curve } = {
  '06082a8648ce3d030107': { crv: 'P-256', kty: 'EC', size: 32 },
  '06052b81040022': { crv: 'P-384', kty: 'EC', size: 48 },
  '06052b81040023': { crv: 'P-521', kty: 'EC', size: 66 },
  '06052b8104000a': { crv: 'secp256k1', kty: 'EC', size: 32 },
  '06032b6570': { crv: 'Ed25519', kty: 'OKP', size: 32 },
  '06032b6571': { crv: 'Ed448', kty: 'OKP', size: 57 },
  '130c656477617264733235353139': { crv: 'Ed25519', kty: 'OKP', size: 32 },
  '130a65647761726473343438': { crv: 'Ed448', kty: 'OKP', size: 57 },
}

/** Room for an ECDSA signature on any of these curves. */
const SIGNATURE_ROOM = 256

/** Whether a private key can be challenged with this public half, and it is not known yet what it answers. */
export function* mayAnswer(
  module: ModuleState,
  session: RawHandle,
  key: RawHandle,
  half: PublicHalf | undefined,
): Steps<boolean> {
  return half !== undefined && toPublicKey(half) !== undefined && (yield* maySign(module, session, key))
}

/** A key that wants a PIN for each signature is not asked: there may be a PIN pad that would light up. */
function* maySign(module: ModuleState, session: RawHandle, key: RawHandle): Steps<boolean> {
  const m = module.lease()
  try {
    const [sign, wantsPin] = yield* readRaw(module, m, session, key, [CKA_SIGN, CKA_ALWAYS_AUTHENTICATE])
    return sign?.[0] !== 0 && wantsPin?.[0] !== 1
  } finally {
    module.giveBack(m)
  }
}

/**
 * Has a private key sign a challenge, in a session without an active signature.
 *
 * @throws CryptokiError if the session, the module, the key or the signature under way went away.
 */
export function* challenge(
  module: ModuleState,
  session: RawHandle,
  key: RawHandle,
  half: PublicHalf,
): Steps<Answer> {
  const curve = curveOf(half)
  const publicKey = toPublicKey(half)
  if (curve === undefined || publicKey === undefined) return 'impossible'
  if (!(yield* maySign(module, session, key))) return 'impossible'
  const message = randomBytes(32)
  const m = module.lease()
  try {
    const layout = m.layouts.CK_MECHANISM
    const mechanism = m.allocateZeroed(layout.size)
    m.setUlong(mechanism + layout.mechanism, curve.kty === 'EC' ? CKM_ECDSA : CKM_EDDSA)
    const begun = yield* module.call('C_SignInit', [session, m.addressOf(mechanism), key])
    if (begun !== CKR_OK) return unanswered(begun, 'C_SignInit')
    const data = curve.kty === 'EC' ? createHash('sha256').update(message).digest() : message
    // NSS 3.132 takes a buffer for an Ed25519 signature only if it is exactly as long, and the operation would stay active.
    const size = curve.kty === 'EC' ? SIGNATURE_ROOM : 2 * curve.size
    const length = m.allocate(8)
    m.setUlong(length, size)
    const room = m.allocate(size)
    const rv = yield* module.call('C_Sign', [
      session,
      m.place(data),
      data.length,
      m.addressOf(room),
      m.addressOf(length),
    ])
    if (rv !== CKR_OK) return unanswered(rv, 'C_Sign')
    const written = Number(m.ulong(length))
    const signature = m.copy(room, Math.min(written, size))
    const good =
      curve.kty === 'EC'
        ? verify('sha256', message, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)
        : verify(null, message, publicKey, signature)
    return good ? 'same' : 'another'
  } finally {
    module.giveBack(m)
  }
}

/** A key that wants a PIN for each signature says that nobody is logged in, which is then not a loss. */
function unanswered(rv: number, functionName: 'C_SignInit' | 'C_Sign'): 'impossible' {
  const verdict = verdictOf(rv)
  if (rv !== CKR_OPERATION_NOT_INITIALIZED && (verdict === undefined || verdict === 'login'))
    return 'impossible'
  throw new CryptokiError(rv, functionName)
}

function curveOf(half: PublicHalf): Curve | undefined {
  return CURVES[Buffer.from(half.params).toString('hex')]
}

/** The last public keys, by what they were made of: programs find the same few keys again and again, and to make one takes as long as to verify. */
const publicKeys = new Map<string, KeyObject>()
const PUBLIC_KEYS_KEPT = 64

function toPublicKey(half: PublicHalf): KeyObject | undefined {
  const name = `${Buffer.from(half.params).toString('base64')} ${Buffer.from(half.point).toString('base64')}`
  const known = publicKeys.get(name)
  if (known !== undefined) return known
  const key = makePublicKey(half)
  if (publicKeys.size >= PUBLIC_KEYS_KEPT) publicKeys.clear()
  if (key !== undefined) publicKeys.set(name, key)
  return key
}

function makePublicKey(half: PublicHalf): KeyObject | undefined {
  const curve = curveOf(half)
  if (curve === undefined) return undefined
  const encoded = half.point
  const bare = curve.kty === 'EC' ? 1 + 2 * curve.size : curve.size
  const point = encoded.subarray(encoded.length - bare)
  if (point.length !== bare || (curve.kty === 'EC' && point[0] !== 4)) return undefined
  const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
  try {
    return createPublicKey({
      format: 'jwk',
      key:
        curve.kty === 'EC'
          ? {
              kty: 'EC',
              crv: curve.crv,
              x: base64url(point.subarray(1, 1 + curve.size)),
              y: base64url(point.subarray(1 + curve.size)),
            }
          : { kty: 'OKP', crv: curve.crv, x: base64url(point) },
    })
  } catch {
    return undefined
  }
}
