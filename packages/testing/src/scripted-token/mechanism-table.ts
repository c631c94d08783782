import { createHash } from 'node:crypto'
import * as P from '@tatsoi/types'
import { HASHES } from './hashes.js'
import { hasMlKem } from './kem.js'

export interface MechanismFacts {
  readonly flags: number
  readonly minKeySize: number
  readonly maxKeySize: number
}

const {
  CKF_ENCRYPT,
  CKF_DECRYPT,
  CKF_DIGEST,
  CKF_SIGN,
  CKF_SIGN_RECOVER,
  CKF_VERIFY,
  CKF_VERIFY_RECOVER,
  CKF_GENERATE,
  CKF_GENERATE_KEY_PAIR,
  CKF_WRAP,
  CKF_UNWRAP,
  CKF_DERIVE,
  CKF_ENCAPSULATE,
  CKF_DECAPSULATE,
} = P

const CIPHER = CKF_ENCRYPT | CKF_DECRYPT
const SIGNATURE = CKF_SIGN | CKF_VERIFY
const WRAPPING = CKF_WRAP | CKF_UNWRAP
const KEM = CKF_ENCAPSULATE | CKF_DECAPSULATE
const MESSAGE_CIPHER = P.CKF_MESSAGE_ENCRYPT | P.CKF_MESSAGE_DECRYPT
const MESSAGE_SIGNATURE = P.CKF_MESSAGE_SIGN | P.CKF_MESSAGE_VERIFY
const EC = P.CKF_EC_F_P | P.CKF_EC_NAMEDCURVE | P.CKF_EC_UNCOMPRESS

/** Every mechanism that the token performs, with what C_GetMechanismInfo says of it. */
export const MECHANISMS: ReadonlyMap<number, MechanismFacts> = table()

function table(): Map<number, MechanismFacts> {
  const found = new Map<number, MechanismFacts>()
  const add = (type: number, flags: number, minKeySize = 0, maxKeySize = 0): void => {
    if (type >= 0) found.set(type, { flags, minKeySize, maxKeySize })
  }
  const rsa = [512, 8192] as const
  const aes = [16, 32] as const
  const ec = [256, 521] as const
  add(P.CKM_RSA_PKCS_KEY_PAIR_GEN, CKF_GENERATE_KEY_PAIR, ...rsa)
  add(
    P.CKM_RSA_PKCS,
    CIPHER | SIGNATURE | MESSAGE_SIGNATURE | CKF_SIGN_RECOVER | CKF_VERIFY_RECOVER | WRAPPING | KEM,
    ...rsa,
  )
  add(P.CKM_RSA_X_509, CIPHER | SIGNATURE | CKF_SIGN_RECOVER | CKF_VERIFY_RECOVER, ...rsa)
  add(P.CKM_RSA_PKCS_OAEP, CIPHER | WRAPPING | KEM, ...rsa)
  add(P.CKM_RSA_PKCS_PSS, SIGNATURE | MESSAGE_SIGNATURE, ...rsa)
  add(P.CKM_EC_KEY_PAIR_GEN, CKF_GENERATE_KEY_PAIR | EC, ...ec)
  add(P.CKM_ECDSA, SIGNATURE | MESSAGE_SIGNATURE | EC, ...ec)
  add(P.CKM_ECDH1_DERIVE, CKF_DERIVE | KEM | EC, ...ec)
  add(P.CKM_ECDH1_COFACTOR_DERIVE, CKF_DERIVE | EC, ...ec)
  add(P.CKM_EC_EDWARDS_KEY_PAIR_GEN, CKF_GENERATE_KEY_PAIR, 255, 255)
  add(P.CKM_EC_MONTGOMERY_KEY_PAIR_GEN, CKF_GENERATE_KEY_PAIR, 255, 255)
  add(P.CKM_EDDSA, SIGNATURE | MESSAGE_SIGNATURE, 255, 255)
  add(P.CKM_AES_KEY_GEN, CKF_GENERATE, ...aes)
  add(P.CKM_AES_ECB, CIPHER, ...aes)
  add(P.CKM_AES_CBC, CIPHER | WRAPPING, ...aes)
  add(P.CKM_AES_CBC_PAD, CIPHER | WRAPPING, ...aes)
  add(P.CKM_AES_CTR, CIPHER, ...aes)
  add(P.CKM_AES_GCM, CIPHER | WRAPPING | MESSAGE_CIPHER, ...aes)
  add(P.CKM_AES_CCM, CIPHER | WRAPPING, ...aes)
  add(P.CKM_AES_KEY_WRAP, CIPHER | WRAPPING, ...aes)
  add(P.CKM_AES_KEY_WRAP_KWP, CIPHER | WRAPPING, ...aes)
  add(P.CKM_AES_ECB_ENCRYPT_DATA, CKF_DERIVE, ...aes)
  add(P.CKM_GENERIC_SECRET_KEY_GEN, CKF_GENERATE, 1, 4096)
  add(P.CKM_HKDF_DERIVE, CKF_DERIVE, 1, 4096)
  add(P.CKM_CONCATENATE_BASE_AND_DATA, CKF_DERIVE)
  add(P.CKM_CONCATENATE_DATA_AND_BASE, CKF_DERIVE)
  add(P.CKM_XOR_BASE_AND_DATA, CKF_DERIVE)
  for (const hash of HASHES) {
    if (!hashWorks(hash.name)) continue
    add(hash.digest, CKF_DIGEST)
    add(hash.hmac, SIGNATURE | MESSAGE_SIGNATURE, 1, 4096)
    add(hash.hmacGeneral, SIGNATURE, 1, 4096)
    add(hash.rsaPkcs, SIGNATURE | MESSAGE_SIGNATURE, ...rsa)
    add(hash.rsaPss, SIGNATURE | MESSAGE_SIGNATURE, ...rsa)
    add(hash.ecdsa, SIGNATURE | MESSAGE_SIGNATURE | EC, ...ec)
    add(hash.keyDerivation, CKF_DERIVE, 1, 4096)
  }
  if (hasMlKem()) {
    add(P.CKM_ML_KEM_KEY_PAIR_GEN, CKF_GENERATE_KEY_PAIR, P.CKP_ML_KEM_512, P.CKP_ML_KEM_1024)
    add(P.CKM_ML_KEM, KEM, P.CKP_ML_KEM_512, P.CKP_ML_KEM_1024)
  }
  return found
}

function hashWorks(name: string): boolean {
  try {
    createHash(name)
    return true
  } catch {
    return false
  }
}
