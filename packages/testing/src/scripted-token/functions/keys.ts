import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import * as P from '@tatsoi/types'
import {
  type Attributes,
  boolOf,
  bytesOf,
  encodeAttribute,
  readTemplate,
  sameData,
  ulongOf,
} from '../attributes.js'
import { cipherOf } from '../ciphers.js'
import { curveOf } from '../curves.js'
import { derive } from '../derivation.js'
import { decapsulate, encapsulate, encapsulationLength } from '../kem.js'
import { attributesOfKey, keyObjectOf, mlKemName } from '../key-objects.js'
import type { Machine } from '../machine.js'
import type { Mechanism } from '../mechanism.js'
import { checkTemplate, type Origin } from '../object-rules.js'
import { check, fail, ReturnValue } from '../return-value.js'
import { attempt } from '../rsa.js'
import type { Session, StoredObject } from '../state.js'
import type { Implementations } from './implementation.js'
import { authenticatedCipher } from './messages.js'

/** Sets an attribute that the operation decides; a template that says otherwise is inconsistent. */
function decide(attributes: Attributes, type: number, value: number): void {
  const data = encodeAttribute(type, value)
  check(!attributes.has(type) || sameData(attributes.get(type), data), P.CKR_TEMPLATE_INCONSISTENT)
  attributes.set(type, data)
}

function generateSecret(mechanism: Mechanism, template: Attributes): Attributes {
  const attributes = new Map(template)
  decide(attributes, P.CKA_CLASS, P.CKO_SECRET_KEY)
  const length = ulongOf(attributes, P.CKA_VALUE_LEN) ?? fail(P.CKR_TEMPLATE_INCOMPLETE)
  if (mechanism.type === P.CKM_AES_KEY_GEN) {
    decide(attributes, P.CKA_KEY_TYPE, P.CKK_AES)
    check([16, 24, 32].includes(length), P.CKR_ATTRIBUTE_VALUE_INVALID)
  } else {
    check(length > 0 && length <= 4096, P.CKR_ATTRIBUTE_VALUE_INVALID)
    if (!attributes.has(P.CKA_KEY_TYPE)) decide(attributes, P.CKA_KEY_TYPE, P.CKK_GENERIC_SECRET)
  }
  return attributes
}

function generatePair(
  mechanism: Mechanism,
  publicTemplate: Attributes,
): { privateKey: KeyObject; publicKey: KeyObject } {
  switch (mechanism.type) {
    case P.CKM_RSA_PKCS_KEY_PAIR_GEN: {
      const modulusLength = ulongOf(publicTemplate, P.CKA_MODULUS_BITS) ?? fail(P.CKR_TEMPLATE_INCOMPLETE)
      check(
        modulusLength >= 512 && modulusLength <= 8192 && modulusLength % 8 === 0,
        P.CKR_ATTRIBUTE_VALUE_INVALID,
      )
      const exponent = bytesOf(publicTemplate, P.CKA_PUBLIC_EXPONENT) ?? Buffer.of(1, 0, 1)
      check(exponent.length > 0 && exponent.length <= 4, P.CKR_ATTRIBUTE_VALUE_INVALID)
      const publicExponent = exponent.readUIntBE(0, exponent.length)
      return attempt(
        () => generateKeyPairSync('rsa', { modulusLength, publicExponent }),
        P.CKR_ATTRIBUTE_VALUE_INVALID,
      )
    }
    case P.CKM_EC_KEY_PAIR_GEN:
    case P.CKM_EC_EDWARDS_KEY_PAIR_GEN:
    case P.CKM_EC_MONTGOMERY_KEY_PAIR_GEN: {
      const params = bytesOf(publicTemplate, P.CKA_EC_PARAMS) ?? fail(P.CKR_TEMPLATE_INCOMPLETE)
      const curve = curveOf(params)
      const types = {
        [P.CKM_EC_KEY_PAIR_GEN]: P.CKK_EC,
        [P.CKM_EC_EDWARDS_KEY_PAIR_GEN]: P.CKK_EC_EDWARDS,
        [P.CKM_EC_MONTGOMERY_KEY_PAIR_GEN]: P.CKK_EC_MONTGOMERY,
      }
      check(types[mechanism.type] === curve.keyType, P.CKR_CURVE_NOT_SUPPORTED)
      if (curve.keyType === P.CKK_EC) return generateKeyPairSync('ec', { namedCurve: curve.openssl })
      return generateKeyPairSync(curve.openssl as 'ed25519')
    }
    case P.CKM_ML_KEM_KEY_PAIR_GEN:
      return generateKeyPairSync(mlKemName(ulongOf(publicTemplate, P.CKA_PARAMETER_SET)) as 'ed25519')
    default:
      return fail(P.CKR_MECHANISM_INVALID)
  }
}

/** A template with a key's own numbers put in. */
function withMaterial(template: Attributes, objectClass: number, key: KeyObject): Attributes {
  const attributes = new Map(template)
  decide(attributes, P.CKA_CLASS, objectClass)
  for (const [type, data] of attributesOfKey(key)) {
    if (type === P.CKA_KEY_TYPE)
      check(!attributes.has(type) || sameData(attributes.get(type), data), P.CKR_TEMPLATE_INCONSISTENT)
    // The curve stays as it was written: an OBJECT IDENTIFIER or a name.
    if (type === P.CKA_EC_PARAMS && attributes.has(type)) continue
    attributes.set(type, data)
  }
  return attributes
}

/** What is wrapped: a secret as it is, a private key as PKCS#8. */
function wrappable(m: Machine, session: Session, wrappingKey: StoredObject, hKey: number): Buffer {
  const key = m.object(session, hKey, P.CKR_KEY_HANDLE_INVALID)
  check(boolOf(key.attributes, P.CKA_EXTRACTABLE), P.CKR_KEY_UNEXTRACTABLE)
  const trusted =
    !boolOf(key.attributes, P.CKA_WRAP_WITH_TRUSTED) || boolOf(wrappingKey.attributes, P.CKA_TRUSTED)
  check(trusted, P.CKR_KEY_NOT_WRAPPABLE)
  const template = wrappingKey.attributes.get(P.CKA_WRAP_TEMPLATE)
  check(!(template instanceof Map) || key.matches(template), P.CKR_KEY_NOT_WRAPPABLE)
  const objectClass = ulongOf(key.attributes, P.CKA_CLASS)
  if (objectClass === P.CKO_SECRET_KEY) return bytesOf(key.attributes, P.CKA_VALUE) as Buffer
  check(objectClass === P.CKO_PRIVATE_KEY, P.CKR_KEY_NOT_WRAPPABLE)
  return keyObjectOf(key.attributes).export({ format: 'der', type: 'pkcs8' })
}

function wrap(mechanism: Mechanism, key: StoredObject, data: Buffer): Buffer {
  let padded = data
  // Clause 6.13.4: a key that does not fill the last block is filled with zero bytes.
  if (mechanism.type === P.CKM_AES_CBC)
    padded = Buffer.concat([data, Buffer.alloc((16 - (data.length % 16)) % 16)])
  if (mechanism.type === P.CKM_AES_KEY_WRAP)
    check(data.length % 8 === 0 && data.length >= 16, P.CKR_KEY_SIZE_RANGE)
  return cipherOf(mechanism, key, true).single(padded)
}

function unwrapped(
  m: Machine,
  session: Session,
  template: Attributes,
  data: Buffer,
  unwrappingKey: StoredObject,
): StoredObject {
  const forced = unwrappingKey.attributes.get(P.CKA_UNWRAP_TEMPLATE)
  const attributes = new Map(template)
  if (forced instanceof Map)
    for (const [type, value] of forced) {
      check(!attributes.has(type) || sameData(attributes.get(type), value), P.CKR_TEMPLATE_INCONSISTENT)
      attributes.set(type, value)
    }
  const objectClass = ulongOf(attributes, P.CKA_CLASS) ?? fail(P.CKR_TEMPLATE_INCOMPLETE)
  if (objectClass === P.CKO_SECRET_KEY) return secretKey(m, session, attributes, data, 'unwrap')
  check(objectClass === P.CKO_PRIVATE_KEY, P.CKR_TEMPLATE_INCONSISTENT)
  const key = attempt(
    () => createPrivateKey({ key: data, format: 'der', type: 'pkcs8' }),
    P.CKR_WRAPPED_KEY_INVALID,
  )
  return m.add(session, withMaterial(attributes, P.CKO_PRIVATE_KEY, key), 'unwrap')
}

/** A secret key from bytes, cut to CKA_VALUE_LEN where the template has it. */
function secretKey(
  m: Machine,
  session: Session,
  template: Attributes,
  data: Buffer,
  origin: Origin,
): StoredObject {
  const attributes = new Map(template)
  decide(attributes, P.CKA_CLASS, P.CKO_SECRET_KEY)
  if (!attributes.has(P.CKA_KEY_TYPE)) decide(attributes, P.CKA_KEY_TYPE, P.CKK_GENERIC_SECRET)
  const length = ulongOf(attributes, P.CKA_VALUE_LEN) ?? data.length
  check(length > 0 && length <= data.length, P.CKR_TEMPLATE_INCONSISTENT)
  const aes = ulongOf(attributes, P.CKA_KEY_TYPE) === P.CKK_AES
  check(!aes || [16, 24, 32].includes(length), P.CKR_TEMPLATE_INCONSISTENT)
  attributes.set(P.CKA_VALUE, data.subarray(0, length))
  return m.add(session, attributes, origin)
}

/** Decryption of a wrapped key: what is wrong is wrong with the wrapped key. */
function asWrappedKey(action: () => Buffer): Buffer {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof ReturnValue)) throw error
    if (error.rv === P.CKR_ENCRYPTED_DATA_LEN_RANGE) fail(P.CKR_WRAPPED_KEY_LEN_RANGE)
    if (error.rv === P.CKR_ENCRYPTED_DATA_INVALID || error.rv === P.CKR_AEAD_DECRYPT_FAILED)
      fail(P.CKR_WRAPPED_KEY_INVALID)
    throw error
  }
}

/** Key management functions (v3.2, clause 5.18). */
export const keys: Implementations = {
  C_GenerateKey(
    m: Machine,
    hSession: number,
    pMechanism: number,
    pTemplate: number,
    ulCount: number,
    phKey: number,
  ) {
    const session = m.session(hSession)
    check(phKey !== 0, P.CKR_ARGUMENTS_BAD)
    const mechanism = m.mechanism(session, pMechanism, P.CKF_GENERATE)
    const template = readTemplate(m.memory, pTemplate, ulCount)
    checkTemplate(template, 'generate')
    const attributes = generateSecret(mechanism, template)
    attributes.set(P.CKA_VALUE, m.randomBytes(ulongOf(attributes, P.CKA_VALUE_LEN) as number))
    m.memory.writeUlong(phKey, m.handleOf(m.add(session, attributes, 'generate', mechanism.type)))
    m.counters.keysGenerated++
  },

  C_GenerateKeyPair(
    m: Machine,
    hSession: number,
    pMechanism: number,
    pPublicKeyTemplate: number,
    ulPublicKeyAttributeCount: number,
    pPrivateKeyTemplate: number,
    ulPrivateKeyAttributeCount: number,
    phPublicKey: number,
    phPrivateKey: number,
  ) {
    const session = m.session(hSession)
    check(phPublicKey !== 0 && phPrivateKey !== 0, P.CKR_ARGUMENTS_BAD)
    const mechanism = m.mechanism(session, pMechanism, P.CKF_GENERATE_KEY_PAIR)
    const publicTemplate = readTemplate(m.memory, pPublicKeyTemplate, ulPublicKeyAttributeCount)
    const privateTemplate = readTemplate(m.memory, pPrivateKeyTemplate, ulPrivateKeyAttributeCount)
    checkTemplate(publicTemplate, 'generate')
    checkTemplate(privateTemplate, 'generate')
    // Before anything is made: with one of the two refused there is to be neither (clause 5.18.2).
    const forPrivate = new Map(privateTemplate)
    decide(forPrivate, P.CKA_CLASS, P.CKO_PRIVATE_KEY)
    m.checkPlace(session, forPrivate)
    m.checkPlace(session, publicTemplate)
    const { publicKey, privateKey } = generatePair(mechanism, publicTemplate)
    const params = publicTemplate.get(P.CKA_EC_PARAMS)
    if (params !== undefined) forPrivate.set(P.CKA_EC_PARAMS, params)
    const publicAttributes = withMaterial(publicTemplate, P.CKO_PUBLIC_KEY, publicKey)
    const privateAttributes = withMaterial(forPrivate, P.CKO_PRIVATE_KEY, privateKey)
    const publicObject = m.add(session, publicAttributes, 'generate', mechanism.type)
    const privateObject = m.add(session, privateAttributes, 'generate', mechanism.type)
    m.memory.writeUlong(phPublicKey, m.handleOf(publicObject))
    m.memory.writeUlong(phPrivateKey, m.handleOf(privateObject))
    m.counters.keysGenerated++
  },

  C_WrapKey(
    m: Machine,
    hSession: number,
    pMechanism: number,
    hWrappingKey: number,
    hKey: number,
    pWrappedKey: number,
    pulWrappedKeyLen: number,
  ) {
    const session = m.session(hSession)
    const mechanism = m.mechanism(session, pMechanism, P.CKF_WRAP)
    const key = m.key(session, hWrappingKey, mechanism, P.CKA_WRAP, P.CKR_WRAPPING_KEY_HANDLE_INVALID)
    const wrapped = wrap(mechanism, key, wrappable(m, session, key, hKey))
    m.output(pWrappedKey, pulWrappedKeyLen, wrapped.length, () => wrapped)
  },

  C_UnwrapKey(
    m: Machine,
    hSession: number,
    pMechanism: number,
    hUnwrappingKey: number,
    pWrappedKey: number,
    ulWrappedKeyLen: number,
    pTemplate: number,
    ulAttributeCount: number,
    phKey: number,
  ) {
    const session = m.session(hSession)
    check(phKey !== 0, P.CKR_ARGUMENTS_BAD)
    const mechanism = m.mechanism(session, pMechanism, P.CKF_UNWRAP)
    const key = m.key(session, hUnwrappingKey, mechanism, P.CKA_UNWRAP, P.CKR_UNWRAPPING_KEY_HANDLE_INVALID)
    const template = readTemplate(m.memory, pTemplate, ulAttributeCount)
    checkTemplate(template, 'unwrap')
    const data = asWrappedKey(() =>
      cipherOf(mechanism, key, false).single(m.input(pWrappedKey, ulWrappedKeyLen)),
    )
    m.memory.writeUlong(phKey, m.handleOf(unwrapped(m, session, template, data, key)))
  },

  C_DeriveKey(
    m: Machine,
    hSession: number,
    pMechanism: number,
    hBaseKey: number,
    pTemplate: number,
    ulAttributeCount: number,
    phKey: number,
  ) {
    const session = m.session(hSession)
    const mechanism = m.mechanism(session, pMechanism, P.CKF_DERIVE)
    const key = m.key(session, hBaseKey, mechanism, P.CKA_DERIVE)
    check(phKey !== 0, P.CKR_ARGUMENTS_BAD)
    const template = readTemplate(m.memory, pTemplate, ulAttributeCount)
    checkTemplate(template, 'derive')
    const wanted = ulongOf(template, P.CKA_VALUE_LEN)
    const data = derive(mechanism, key, wanted, (handle) =>
      m.object(session, handle, P.CKR_KEY_HANDLE_INVALID),
    )
    m.memory.writeUlong(phKey, m.handleOf(secretKey(m, session, template, data, 'derive')))
  },

  C_EncapsulateKey(
    m: Machine,
    hSession: number,
    pMechanism: number,
    hPublicKey: number,
    pTemplate: number,
    ulAttributeCount: number,
    pCiphertext: number,
    pulCiphertextLen: number,
    phKey: number,
  ) {
    const session = m.session(hSession)
    const mechanism = m.mechanism(session, pMechanism, P.CKF_ENCAPSULATE)
    const key = m.key(session, hPublicKey, mechanism, P.CKA_ENCAPSULATE)
    const template = readTemplate(m.memory, pTemplate, ulAttributeCount)
    checkTemplate(template, 'derive')
    const publicKey = keyObjectOf(key.attributes)
    m.output(pCiphertext, pulCiphertextLen, encapsulationLength(mechanism, publicKey), () => {
      check(phKey !== 0, P.CKR_ARGUMENTS_BAD)
      const { secret, ciphertext } = encapsulate(mechanism, publicKey)
      m.memory.writeUlong(phKey, m.handleOf(secretKey(m, session, template, secret, 'derive')))
      return ciphertext
    })
  },

  C_DecapsulateKey(
    m: Machine,
    hSession: number,
    pMechanism: number,
    hPrivateKey: number,
    pTemplate: number,
    ulAttributeCount: number,
    pCiphertext: number,
    ulCiphertextLen: number,
    phKey: number,
  ) {
    const session = m.session(hSession)
    check(phKey !== 0, P.CKR_ARGUMENTS_BAD)
    const mechanism = m.mechanism(session, pMechanism, P.CKF_DECAPSULATE)
    const key = m.key(session, hPrivateKey, mechanism, P.CKA_DECAPSULATE)
    const template = readTemplate(m.memory, pTemplate, ulAttributeCount)
    checkTemplate(template, 'derive')
    const ciphertext = m.input(pCiphertext, ulCiphertextLen)
    const secret = asWrappedKey(() => decapsulate(mechanism, keyObjectOf(key.attributes), ciphertext))
    m.memory.writeUlong(phKey, m.handleOf(secretKey(m, session, template, secret, 'derive')))
  },

  C_WrapKeyAuthenticated(
    m: Machine,
    hSession: number,
    pMechanism: number,
    hWrappingKey: number,
    hKey: number,
    pAssociatedData: number,
    ulAssociatedDataLen: number,
    pWrappedKey: number,
    pulWrappedKeyLen: number,
  ) {
    const session = m.session(hSession)
    const mechanism = m.mechanism(session, pMechanism, P.CKF_WRAP)
    const key = m.key(session, hWrappingKey, mechanism, P.CKA_WRAP, P.CKR_WRAPPING_KEY_HANDLE_INVALID)
    const data = wrappable(m, session, key, hKey)
    const cipher = authenticatedCipher(m, mechanism)
    const associated = m.input(pAssociatedData, ulAssociatedDataLen)
    m.output(pWrappedKey, pulWrappedKeyLen, data.length + cipher.tagLength, () =>
      cipher.seal(key, associated, data),
    )
  },

  C_UnwrapKeyAuthenticated(
    m: Machine,
    hSession: number,
    pMechanism: number,
    hUnwrappingKey: number,
    pWrappedKey: number,
    ulWrappedKeyLen: number,
    pTemplate: number,
    ulAttributeCount: number,
    pAssociatedData: number,
    ulAssociatedDataLen: number,
    phKey: number,
  ) {
    const session = m.session(hSession)
    check(phKey !== 0, P.CKR_ARGUMENTS_BAD)
    const mechanism = m.mechanism(session, pMechanism, P.CKF_UNWRAP)
    const key = m.key(session, hUnwrappingKey, mechanism, P.CKA_UNWRAP, P.CKR_UNWRAPPING_KEY_HANDLE_INVALID)
    const template = readTemplate(m.memory, pTemplate, ulAttributeCount)
    checkTemplate(template, 'unwrap')
    const associated = m.input(pAssociatedData, ulAssociatedDataLen)
    const wrapped = m.input(pWrappedKey, ulWrappedKeyLen)
    const data = asWrappedKey(() => authenticatedCipher(m, mechanism).open(key, associated, wrapped))
    m.memory.writeUlong(phKey, m.handleOf(unwrapped(m, session, template, data, key)))
  },
}
