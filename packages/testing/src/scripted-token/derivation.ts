import { createCipheriv, createHash, createHmac, diffieHellman, hkdfSync } from 'node:crypto'
import * as P from '@tatsoi/types'
import { bytesOf, ulongOf } from './attributes.js'
import { aesKey } from './ciphers.js'
import { curveOf } from './curves.js'
import { hashBy } from './hashes.js'
import { keyObjectOf, publicKeyFromPoint } from './key-objects.js'
import { type Mechanism, parameterOf } from './mechanism.js'
import { check, fail } from './return-value.js'
import { attempt } from './rsa.js'
import type { StoredObject } from './state.js'

function secretOf(key: StoredObject): Buffer {
  const value = bytesOf(key.attributes, P.CKA_VALUE)
  check(
    ulongOf(key.attributes, P.CKA_CLASS) === P.CKO_SECRET_KEY && value !== undefined,
    P.CKR_KEY_TYPE_INCONSISTENT,
  )
  return value
}

/** The secret that C_DeriveKey makes a key of. `wanted` is CKA_VALUE_LEN, where the template has it. */
export function derive(
  mechanism: Mechanism,
  key: StoredObject,
  wanted: number | undefined,
  keyByHandle: (handle: number) => StoredObject,
): Buffer {
  const hash = hashBy('keyDerivation', mechanism.type)
  if (hash !== undefined) return createHash(hash.name).update(secretOf(key)).digest()
  switch (mechanism.type) {
    case P.CKM_ECDH1_DERIVE:
    case P.CKM_ECDH1_COFACTOR_DERIVE:
      return ecdh(mechanism, key, wanted)
    case P.CKM_HKDF_DERIVE:
      return hkdf(mechanism, secretOf(key), wanted, keyByHandle)
    case P.CKM_CONCATENATE_BASE_AND_DATA:
      return Buffer.concat([secretOf(key), parameterOf(mechanism, 'bytes').bytes])
    case P.CKM_CONCATENATE_DATA_AND_BASE:
      return Buffer.concat([parameterOf(mechanism, 'bytes').bytes, secretOf(key)])
    case P.CKM_XOR_BASE_AND_DATA: {
      const { bytes } = parameterOf(mechanism, 'bytes')
      const secret = secretOf(key)
      return Buffer.from(secret.subarray(0, bytes.length).map((byte, i) => byte ^ (bytes[i] as number)))
    }
    case P.CKM_AES_ECB_ENCRYPT_DATA: {
      const { bytes } = parameterOf(mechanism, 'bytes')
      check(bytes.length > 0 && bytes.length % 16 === 0, P.CKR_MECHANISM_PARAM_INVALID)
      const aes = aesKey(key)
      const cipher = createCipheriv(`aes-${aes.length * 8}-ecb`, aes, null).setAutoPadding(false)
      return Buffer.concat([cipher.update(bytes), cipher.final()])
    }
    default:
      return fail(P.CKR_MECHANISM_INVALID)
  }
}

function ecdh(mechanism: Mechanism, key: StoredObject, wanted: number | undefined): Buffer {
  const { kdf, shared, publicData } = parameterOf(mechanism, 'ecdh')
  const curve = curveOf(bytesOf(key.attributes, P.CKA_EC_PARAMS))
  check(curve.keyType !== P.CKK_EC_EDWARDS, P.CKR_KEY_TYPE_INCONSISTENT)
  const privateKey = keyObjectOf(key.attributes)
  const publicKey = attempt(() => publicKeyFromPoint(curve, publicData), P.CKR_MECHANISM_PARAM_INVALID)
  const z = diffieHellman({ privateKey, publicKey })
  if (kdf === P.CKD_NULL) return z
  // ANSI X9.63: hash(Z || counter || shared data), as often as is needed.
  const hash = hashBy('kdf', kdf) ?? fail(P.CKR_MECHANISM_PARAM_INVALID)
  const length = wanted ?? hash.length
  const blocks: Buffer[] = []
  for (let i = 1; blocks.length * hash.length < length; i++) {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(i)
    blocks.push(createHash(hash.name).update(z).update(counter).update(shared).digest())
  }
  return Buffer.concat(blocks).subarray(0, length)
}

function hkdf(
  mechanism: Mechanism,
  secret: Buffer,
  wanted: number | undefined,
  keyByHandle: (handle: number) => StoredObject,
): Buffer {
  const { extract, expand, hash, salt, saltKey, info } = parameterOf(mechanism, 'hkdf')
  const facts = hashBy('digest', hash) ?? fail(P.CKR_MECHANISM_PARAM_INVALID)
  check(extract || expand, P.CKR_MECHANISM_PARAM_INVALID)
  const salting = saltKey === 0 ? salt : secretOf(keyByHandle(saltKey))
  const length = wanted ?? facts.length
  check(length <= 255 * facts.length, P.CKR_MECHANISM_PARAM_INVALID)
  if (extract && expand) return Buffer.from(hkdfSync(facts.name, secret, salting, info, length))
  if (extract) return createHmac(facts.name, salting).update(secret).digest()
  const blocks: Buffer[] = []
  let last: Buffer = Buffer.alloc(0)
  for (let i = 1; blocks.length * facts.length < length; i++) {
    last = createHmac(facts.name, secret).update(last).update(info).update(Buffer.of(i)).digest()
    blocks.push(last)
  }
  return Buffer.concat(blocks).subarray(0, length)
}
