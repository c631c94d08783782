import crypto, {
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import * as P from '@tatsoi/types'
import { bytesOf } from './attributes.js'
import { CURVES, rawPoint } from './curves.js'
import { attributesOfKey, publicKeyFromPoint } from './key-objects.js'
import type { Mechanism } from './mechanism.js'
import { check, fail } from './return-value.js'
import { rsaDecrypt, rsaEncrypt } from './rsa.js'

interface NodeKem {
  encapsulate?(key: KeyObject): { sharedKey: Buffer; ciphertext: Buffer }
  decapsulate?(key: KeyObject, ciphertext: Uint8Array): Buffer
}

const nodeKem = crypto as unknown as NodeKem

let mlKem: boolean | undefined

/** Whether this Node.js has ML-KEM (24.7 and later, with OpenSSL 3.5). */
export function hasMlKem(): boolean {
  if (mlKem === undefined) {
    try {
      generateKeyPairSync('ml-kem-512' as 'ed25519')
      mlKem = nodeKem.encapsulate !== undefined
    } catch {
      mlKem = false
    }
  }
  return mlKem
}

/** C_EncapsulateKey: a fresh secret and what the other side needs to have it too (v3.2, clause 5.18.8). */
export function encapsulate(mechanism: Mechanism, key: KeyObject): { secret: Buffer; ciphertext: Buffer } {
  switch (mechanism.type) {
    case P.CKM_ML_KEM: {
      const made = (nodeKem.encapsulate ?? fail(P.CKR_MECHANISM_INVALID))(key)
      return { secret: Buffer.from(made.sharedKey), ciphertext: Buffer.from(made.ciphertext) }
    }
    case P.CKM_RSA_PKCS:
    case P.CKM_RSA_PKCS_OAEP: {
      const secret = randomBytes(32)
      return { secret, ciphertext: rsaEncrypt(mechanism, key, secret) }
    }
    case P.CKM_ECDH1_DERIVE: {
      const curve = curveOfKey(key)
      const ephemeral = generateKeyPairSync('ec', { namedCurve: curve.openssl })
      const secret = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: key })
      const point = bytesOf(attributesOfKey(ephemeral.publicKey), P.CKA_EC_POINT) as Buffer
      return { secret, ciphertext: rawPoint(curve, point) }
    }
    default:
      return fail(P.CKR_MECHANISM_INVALID)
  }
}

/** Length of the ciphertext that {@link encapsulate} will give. */
export function encapsulationLength(mechanism: Mechanism, key: KeyObject): number {
  switch (mechanism.type) {
    case P.CKM_ML_KEM:
      return (
        { 'ml-kem-512': 768, 'ml-kem-768': 1088, 'ml-kem-1024': 1568 }[key.asymmetricKeyType as string] ?? 0
      )
    case P.CKM_ECDH1_DERIVE:
      return 2 * curveOfKey(key).size + 1
    default:
      return (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8
  }
}

export function decapsulate(mechanism: Mechanism, key: KeyObject, ciphertext: Buffer): Buffer {
  switch (mechanism.type) {
    case P.CKM_ML_KEM:
      try {
        return Buffer.from((nodeKem.decapsulate ?? fail(P.CKR_MECHANISM_INVALID))(key, ciphertext))
      } catch {
        return fail(P.CKR_WRAPPED_KEY_INVALID)
      }
    case P.CKM_RSA_PKCS:
    case P.CKM_RSA_PKCS_OAEP:
      return rsaDecrypt(mechanism, key, ciphertext)
    case P.CKM_ECDH1_DERIVE: {
      const curve = curveOfKey(createPublicKey(key))
      return diffieHellman({ privateKey: key, publicKey: publicKeyFromPoint(curve, ciphertext) })
    }
    default:
      return fail(P.CKR_MECHANISM_INVALID)
  }
}

function curveOfKey(key: KeyObject): (typeof CURVES)[number] {
  const { crv } = key.export({ format: 'jwk' })
  const curve = CURVES.find(({ jwk }) => jwk === crv)
  check(curve !== undefined && curve.keyType === P.CKK_EC, P.CKR_KEY_TYPE_INCONSISTENT)
  return curve
}
