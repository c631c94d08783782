import { hash } from 'node:crypto'
import {
  CKA_APPLICATION,
  CKA_BASE,
  CKA_CERTIFICATE_TYPE,
  CKA_CHECK_VALUE,
  CKA_CLASS,
  CKA_EC_PARAMS,
  CKA_EC_POINT,
  CKA_ID,
  CKA_KEY_TYPE,
  CKA_LABEL,
  CKA_MODULUS,
  CKA_OBJECT_ID,
  CKA_PARAMETER_SET,
  CKA_PRIME,
  CKA_PRIVATE,
  CKA_PUBLIC_EXPONENT,
  CKA_PUBLIC_KEY_INFO,
  CKA_SUBPRIME,
  CKA_TOKEN,
  CKA_UNIQUE_ID,
  CKA_VALUE,
  CKA_VALUE_LEN,
  CKK_DH,
  CKK_DSA,
  CKK_EC,
  CKK_EC_EDWARDS,
  CKK_EC_MONTGOMERY,
  CKK_RSA,
  CKO_CERTIFICATE,
  CKO_DATA,
  CKO_PRIVATE_KEY,
  CKO_PUBLIC_KEY,
  CKO_SECRET_KEY,
} from '@tatsoi/types'
import type { Answer, PublicHalf } from './challenge.js'

/** What identifies the token in a slot; for an empty slot, the slot itself. Blank padding is removed. */
export type SlotIdentity =
  | {
      readonly of: 'token'
      readonly label: string
      readonly manufacturerID: string
      readonly model: string
      readonly serialNumber: string
    }
  | { readonly of: 'slot'; readonly slotDescription: string; readonly manufacturerID: string }

/** An identity is replaced and never changed, so its text is made once. */
const keys = new WeakMap<SlotIdentity, string>()

/** One text for an identity, to compare by and to use as a key. */
export function identityKey(identity: SlotIdentity): string {
  let key = keys.get(identity)
  if (key === undefined) {
    key = makeKey(identity)
    keys.set(identity, key)
  }
  return key
}

function makeKey(identity: SlotIdentity): string {
  return identity.of === 'token'
    ? JSON.stringify([
        'token',
        identity.label,
        identity.manufacturerID,
        identity.model,
        identity.serialNumber,
      ])
    : JSON.stringify(['slot', identity.slotDescription, identity.manufacturerID])
}

/** An identity for people. */
export function describeIdentity(identity: SlotIdentity): string {
  return identity.of === 'token'
    ? `token "${identity.label}" (serial number ${identity.serialNumber}, ${identity.model}, ${identity.manufacturerID})`
    : `slot "${identity.slotDescription}" (${identity.manufacturerID})`
}

/** An attribute as it was read. */
export type RawAttribute = readonly [type: number, value: Uint8Array]

/**
 * What is needed to find an object again and to prove that it is the same.
 *
 * Nothing secret is in it: of private and secret keys only public attributes are read, and of the value of a certificate or of a data object only
 * its hash is kept.
 */
export interface ObjectIdentity {
  /** False for a session object, which is gone with its session. */
  readonly token: boolean
  /** True if only a user who is logged in sees it (CKA_PRIVATE). */
  readonly private?: boolean | undefined
  readonly objectClass: number
  readonly label: string
  /** What to search by. */
  readonly search: readonly RawAttribute[]
  /** What must be equal: a SHA-256 of each attribute's value, in hex, by attribute type. */
  readonly fingerprint: ReadonlyMap<number, string>
  /**
   * What the proof rests on: `unique-id` (CKA_UNIQUE_ID), `value` (the public part, or the value itself), `check-value` (of a secret key),
   * `public-key` (its public key, which it was made with or for which it has signed) or `none`.
   */
  readonly proof: 'unique-id' | 'value' | 'check-value' | 'public-key' | 'none'
  /** For `public-key`: that public key. */
  readonly partner?: Partner | undefined
}

/** The public key of a private one. */
export interface Partner {
  readonly fingerprint: ReadonlyMap<number, string>
  /** What the private key can be challenged with, where its type allows it. */
  readonly half: PublicHalf | undefined
  /**
   * The private key could not be challenged, and was the only one with its type and CKA_ID: as long as it is, this public key stands for it.
   */
  readonly stands?: boolean | undefined
}

export const COMMON: readonly number[] = [CKA_CLASS, CKA_TOKEN, CKA_LABEL, CKA_PRIVATE]
/** The attributes that name a key, besides the common ones. */
export const NAMING_A_KEY: readonly number[] = [CKA_KEY_TYPE, CKA_ID]

const KEY_CLASSES: ReadonlySet<number> = new Set([CKO_PUBLIC_KEY, CKO_PRIVATE_KEY, CKO_SECRET_KEY])

/** The attributes that name an object of this class, besides the common ones. */
export function namingAttributes(objectClass: number): readonly number[] {
  if (KEY_CLASSES.has(objectClass)) return NAMING_A_KEY
  if (objectClass === CKO_CERTIFICATE) return [CKA_CERTIFICATE_TYPE, CKA_ID]
  if (objectClass === CKO_DATA) return [CKA_APPLICATION, CKA_OBJECT_ID]
  return []
}

/** The attributes whose values tell an object of this class and key type from any other. Never a secret one. */
export function provingAttributes(objectClass: number, keyType: number | undefined): readonly number[] {
  if (objectClass === CKO_CERTIFICATE || objectClass === CKO_DATA) return [CKA_VALUE]
  if (objectClass === CKO_SECRET_KEY) return [CKA_CHECK_VALUE, CKA_VALUE_LEN]
  if (objectClass !== CKO_PUBLIC_KEY && objectClass !== CKO_PRIVATE_KEY) return []
  const isPublic = objectClass === CKO_PUBLIC_KEY
  switch (keyType) {
    case CKK_RSA:
      return [CKA_MODULUS, CKA_PUBLIC_EXPONENT]
    case CKK_EC:
    case CKK_EC_EDWARDS:
    case CKK_EC_MONTGOMERY:
      return isPublic ? [CKA_EC_PARAMS, CKA_EC_POINT] : [CKA_EC_PARAMS, CKA_PUBLIC_KEY_INFO]
    case CKK_DSA:
      return isPublic
        ? [CKA_PRIME, CKA_SUBPRIME, CKA_BASE, CKA_VALUE]
        : [CKA_PRIME, CKA_SUBPRIME, CKA_BASE, CKA_PUBLIC_KEY_INFO]
    case CKK_DH:
      return isPublic ? [CKA_PRIME, CKA_BASE, CKA_VALUE] : [CKA_PRIME, CKA_BASE, CKA_PUBLIC_KEY_INFO]
    default:
      return isPublic
        ? [CKA_PARAMETER_SET, CKA_VALUE, CKA_PUBLIC_KEY_INFO]
        : [CKA_PARAMETER_SET, CKA_PUBLIC_KEY_INFO]
  }
}

/** Attributes that prove by themselves: a public part, a value or a check value, as opposed to a parameter that many keys share. */
const PROOFS: ReadonlySet<number> = new Set([
  CKA_MODULUS,
  CKA_EC_POINT,
  CKA_PUBLIC_KEY_INFO,
  CKA_VALUE,
  CKA_CHECK_VALUE,
])

export function hashAttribute(value: Uint8Array): string {
  return hash('sha256', value, 'hex')
}

/** Fingerprint of the attributes that could be read. An empty value proves nothing and is left out. */
export function fingerprintOf(
  types: readonly number[],
  values: readonly (Uint8Array | undefined)[],
): Map<number, string> {
  const fingerprint = new Map<number, string>()
  types.forEach((type, i) => {
    const value = values[i]
    if (value !== undefined && value.length > 0) fingerprint.set(type, hashAttribute(value))
  })
  return fingerprint
}

/** What a fingerprint alone proves. */
export function proofOf(fingerprint: ReadonlyMap<number, string>): ObjectIdentity['proof'] {
  if (fingerprint.has(CKA_UNIQUE_ID)) return 'unique-id'
  for (const type of fingerprint.keys())
    if (PROOFS.has(type)) return type === CKA_CHECK_VALUE ? 'check-value' : 'value'
  return 'none'
}

/** Whether everything that was known of the object is as it was; `impossible` if some of it cannot be read now and the rest is the same. */
export function compareFingerprints(
  known: ReadonlyMap<number, string>,
  found: ReadonlyMap<number, string>,
): Answer {
  let answer: Answer = known.size > 0 ? 'same' : 'impossible'
  for (const [type, hash] of known) {
    const now = found.get(type)
    if (now === undefined) answer = 'impossible'
    else if (now !== hash) return 'another'
  }
  return answer
}
