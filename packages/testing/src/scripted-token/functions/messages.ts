import * as P from '@tatsoi/types'
import { boolOf } from '../attributes.js'
import { aesKey, MessageCipher } from '../ciphers.js'
import type { Machine } from '../machine.js'
import type { Mechanism } from '../mechanism.js'
import { LONGEST_INPUT, layoutOf } from '../native-memory.js'
import type { MessageOperation, MessageSignOperation } from '../operations.js'
import { check, fail } from '../return-value.js'
import { schemeOf } from '../signatures.js'
import type { StoredObject } from '../state.js'
import type { Implementation, Implementations } from './implementation.js'

/** CK_GCM_MESSAGE_PARAMS in the caller's memory. The token writes the IV it generates and the tag into it. */
interface MessageParameters {
  readonly iv: Buffer
  readonly ivAddress: number
  readonly tagAddress: number
  readonly tagLength: number
}

function readParameters(
  m: Machine,
  mechanism: Mechanism,
  address: number,
  length: number,
): MessageParameters {
  const invalid = P.CKR_MECHANISM_PARAM_INVALID
  check(mechanism.type === P.CKM_AES_GCM, P.CKR_MECHANISM_INVALID)
  check(address !== 0 && length === layoutOf('CK_GCM_MESSAGE_PARAMS').size, invalid)
  const struct = m.memory.struct('CK_GCM_MESSAGE_PARAMS', address)
  const ivLength = struct.ulong('ulIvLen')
  check(ivLength > 0 && ivLength <= 256 && struct.pointer('pIv') !== 0, invalid)
  check(struct.pointer('pTag') !== 0, invalid)
  return {
    iv: struct.pointed('pIv', ivLength),
    ivAddress: struct.pointer('pIv'),
    tagAddress: struct.pointer('pTag'),
    tagLength: struct.ulong('ulTagBits') / 8,
  }
}

/** The IV as the generator makes it: the fixed bits stay, the rest is random. */
function generateIv(m: Machine, iv: Buffer, fixedBits: number, generator: number): Buffer {
  if (generator === P.CKG_NO_GENERATE) return iv
  check(generator <= P.CKG_GENERATE_COUNTER_XOR && fixedBits <= iv.length * 8, P.CKR_MECHANISM_PARAM_INVALID)
  const fresh = m.randomBytes(iv.length)
  return Buffer.from(
    iv.map((byte, i) => {
      const fixed = Math.max(0, Math.min(8, fixedBits - i * 8))
      const mask = (0xff00 >> fixed) & 0xff
      return (byte & mask) | ((fresh[i] as number) & ~mask & 0xff)
    }),
  )
}

/** Makes the IV for a message to encrypt, and tells the caller. */
function freshIv(m: Machine, address: number, parameters: MessageParameters): Buffer {
  const struct = m.memory.struct('CK_GCM_MESSAGE_PARAMS', address)
  const iv = generateIv(m, parameters.iv, struct.ulong('ulIvFixedBits'), struct.ulong('ivGenerator'))
  m.memory.write(parameters.ivAddress, iv)
  return iv
}

/** AES-GCM for C_WrapKeyAuthenticated: with CK_GCM_WRAP_PARAMS, where the token may make the IV, or with CK_GCM_PARAMS. */
export function authenticatedCipher(
  m: Machine,
  mechanism: Mechanism,
): {
  readonly tagLength: number
  seal(key: StoredObject, associated: Buffer, data: Buffer): Buffer
  open(key: StoredObject, associated: Buffer, wrapped: Buffer): Buffer
} {
  const invalid = P.CKR_MECHANISM_PARAM_INVALID
  check(mechanism.type === P.CKM_AES_GCM, P.CKR_MECHANISM_INVALID)
  const { parameter } = mechanism
  const own = mechanism.length === layoutOf('CK_GCM_WRAP_PARAMS').size
  check(own || parameter.kind === 'gcm', invalid)
  const struct = m.memory.struct(own ? 'CK_GCM_WRAP_PARAMS' : 'CK_GCM_PARAMS', mechanism.address)
  const length = struct.ulong('ulIvLen')
  check(length > 0 && length <= 256 && struct.pointer('pIv') !== 0, invalid)
  const given = struct.pointed('pIv', length)
  const tagLength = struct.ulong('ulTagBits') / 8
  const aadLength = struct.ulong('ulAADLen')
  check(aadLength <= LONGEST_INPUT, invalid)
  const aad = struct.pointed('pAAD', aadLength)
  return {
    tagLength,
    seal(key, associated, data) {
      const iv = own
        ? generateIv(m, given, struct.ulong('ulIvFixedBits'), struct.ulong('ivGenerator'))
        : given
      if (own) m.memory.write(struct.pointer('pIv'), iv)
      const cipher = new MessageCipher(key, iv, Buffer.concat([aad, associated]), tagLength, true)
      return Buffer.concat([cipher.update(data), cipher.tag()])
    },
    open(key, associated, wrapped) {
      check(wrapped.length > tagLength, P.CKR_ENCRYPTED_DATA_LEN_RANGE)
      const cipher = new MessageCipher(key, given, Buffer.concat([aad, associated]), tagLength, false)
      const text = cipher.update(wrapped.subarray(0, wrapped.length - tagLength))
      cipher.checkTag(wrapped.subarray(wrapped.length - tagLength))
      return text
    },
  }
}

type Direction = 'messageEncrypt' | 'messageDecrypt'

function cipherInit(name: Direction, flag: number, usage: number): Implementation {
  return (m: Machine, hSession: number, pMechanism: number, hKey: number) => {
    const session = m.session(hSession)
    if (m.cancelled(session, name, pMechanism)) return
    m.begin(session, name, (): MessageOperation => {
      const mechanism = m.mechanism(session, pMechanism, flag)
      const key = m.key(session, hKey, mechanism, usage)
      aesKey(key)
      return { mechanism, key, needsLogin: boolOf(key.attributes, P.CKA_ALWAYS_AUTHENTICATE) }
    })
  }
}

/** A whole message. The operation goes on, for the next one; it also survives a message that does not decrypt. */
function cipherMessage(name: Direction): Implementation {
  const encrypting = name === 'messageEncrypt'
  return (
    m: Machine,
    hSession: number,
    pParameter: number,
    ulParameterLen: number,
    pAssociatedData: number,
    ulAssociatedDataLen: number,
    pIn: number,
    ulInLen: number,
    pOut: number,
    pulOutLen: number,
  ) => {
    const operation = m.session(hSession).operations[name] ?? fail(P.CKR_OPERATION_NOT_INITIALIZED)
    check(!operation.needsLogin, P.CKR_USER_NOT_LOGGED_IN)
    check(operation.message === undefined, P.CKR_OPERATION_ACTIVE)
    const parameters = readParameters(m, operation.mechanism, pParameter, ulParameterLen)
    const associated = m.input(pAssociatedData, ulAssociatedDataLen)
    const input = m.input(pIn, ulInLen)
    const { tagLength, tagAddress } = parameters
    const made = m.output(pOut, pulOutLen, input.length, () => {
      const iv = encrypting ? freshIv(m, pParameter, parameters) : parameters.iv
      const cipher = new MessageCipher(operation.key, iv, associated, tagLength, encrypting)
      const result = cipher.update(input)
      if (encrypting) m.memory.write(tagAddress, cipher.tag())
      else cipher.checkTag(m.memory.read(tagAddress, tagLength))
      return result
    })
    if (made) m.counters[encrypting ? 'encryptions' : 'decryptions']++
  }
}

function cipherBegin(name: Direction): Implementation {
  const encrypting = name === 'messageEncrypt'
  return (
    m: Machine,
    hSession: number,
    pParameter: number,
    ulParameterLen: number,
    pAssociatedData: number,
    ulAssociatedDataLen: number,
  ) => {
    const operation = m.session(hSession).operations[name] ?? fail(P.CKR_OPERATION_NOT_INITIALIZED)
    check(!operation.needsLogin, P.CKR_USER_NOT_LOGGED_IN)
    check(operation.message === undefined, P.CKR_OPERATION_ACTIVE)
    const parameters = readParameters(m, operation.mechanism, pParameter, ulParameterLen)
    const associated = m.input(pAssociatedData, ulAssociatedDataLen)
    const iv = encrypting ? freshIv(m, pParameter, parameters) : parameters.iv
    operation.message = new MessageCipher(operation.key, iv, associated, parameters.tagLength, encrypting)
  }
}

function cipherNext(name: Direction): Implementation {
  const encrypting = name === 'messageEncrypt'
  return (
    m: Machine,
    hSession: number,
    pParameter: number,
    ulParameterLen: number,
    pIn: number,
    ulInLen: number,
    pOut: number,
    pulOutLen: number,
    flags: number,
  ) => {
    const operation = m.session(hSession).operations[name] ?? fail(P.CKR_OPERATION_NOT_INITIALIZED)
    const { message } = operation
    check(message !== undefined, P.CKR_OPERATION_NOT_INITIALIZED)
    const { tagAddress, tagLength } = readParameters(m, operation.mechanism, pParameter, ulParameterLen)
    const input = m.input(pIn, ulInLen)
    const last = (flags & P.CKF_END_OF_MESSAGE) !== 0
    m.output(pOut, pulOutLen, input.length, () => {
      const result = message.update(input)
      if (last) {
        operation.message = undefined
        if (encrypting) m.memory.write(tagAddress, message.tag())
        else message.checkTag(m.memory.read(tagAddress, tagLength))
        m.counters[encrypting ? 'encryptions' : 'decryptions']++
      }
      return result
    })
  }
}

type MessageName = Direction | 'messageSign' | 'messageVerify'

function messageFinal(name: MessageName): Implementation {
  return (m: Machine, hSession: number) => {
    const session = m.session(hSession)
    check(session.operations[name] !== undefined, P.CKR_OPERATION_NOT_INITIALIZED)
    delete session.operations[name]
  }
}

type Signing = 'messageSign' | 'messageVerify'

function signInit(name: Signing, flag: number, usage: number): Implementation {
  return (m: Machine, hSession: number, pMechanism: number, hKey: number) => {
    const session = m.session(hSession)
    if (m.cancelled(session, name, pMechanism)) return
    m.begin(session, name, (): MessageSignOperation => {
      const mechanism = m.mechanism(session, pMechanism, flag)
      const key = m.key(session, hKey, mechanism, usage)
      schemeOf(mechanism, key)
      return { mechanism, key, needsLogin: boolOf(key.attributes, P.CKA_ALWAYS_AUTHENTICATE) }
    })
  }
}

function signing(m: Machine, hSession: number, name: Signing): MessageSignOperation {
  const operation = m.session(hSession).operations[name] ?? fail(P.CKR_OPERATION_NOT_INITIALIZED)
  check(!operation.needsLogin, P.CKR_USER_NOT_LOGGED_IN)
  return operation
}

function signBegin(name: Signing): Implementation {
  return (m: Machine, hSession: number) => {
    const operation = signing(m, hSession, name)
    check(operation.parts === undefined, P.CKR_OPERATION_ACTIVE)
    operation.parts = []
  }
}

function verifyMessage(
  m: Machine,
  { mechanism, key }: MessageSignOperation,
  data: Buffer,
  signature: Buffer,
): void {
  const scheme = schemeOf(mechanism, key)
  check(signature.length === scheme.length, P.CKR_SIGNATURE_LEN_RANGE)
  m.counters.verifications++
  check(scheme.verify(data, signature), P.CKR_SIGNATURE_INVALID)
}

/** Message-based functions (v3.2, clauses 5.9, 5.11, 5.14 and 5.16). */
export const messages: Implementations = {
  C_MessageEncryptInit: cipherInit('messageEncrypt', P.CKF_MESSAGE_ENCRYPT, P.CKA_ENCRYPT),
  C_EncryptMessage: cipherMessage('messageEncrypt'),
  C_EncryptMessageBegin: cipherBegin('messageEncrypt'),
  C_EncryptMessageNext: cipherNext('messageEncrypt'),
  C_MessageEncryptFinal: messageFinal('messageEncrypt'),
  C_MessageDecryptInit: cipherInit('messageDecrypt', P.CKF_MESSAGE_DECRYPT, P.CKA_DECRYPT),
  C_DecryptMessage: cipherMessage('messageDecrypt'),
  C_DecryptMessageBegin: cipherBegin('messageDecrypt'),
  C_DecryptMessageNext: cipherNext('messageDecrypt'),
  C_MessageDecryptFinal: messageFinal('messageDecrypt'),

  C_MessageSignInit: signInit('messageSign', P.CKF_MESSAGE_SIGN, P.CKA_SIGN),

  C_SignMessage(
    m: Machine,
    hSession: number,
    _pParameter: number,
    _ulParameterLen: number,
    pData: number,
    ulDataLen: number,
    pSignature: number,
    pulSignatureLen: number,
  ) {
    const operation = signing(m, hSession, 'messageSign')
    check(operation.parts === undefined, P.CKR_OPERATION_ACTIVE)
    const scheme = schemeOf(operation.mechanism, operation.key)
    const data = m.input(pData, ulDataLen)
    if (m.output(pSignature, pulSignatureLen, scheme.length, () => scheme.sign(data))) m.counters.signatures++
  },

  C_SignMessageBegin: signBegin('messageSign'),

  C_SignMessageNext(
    m: Machine,
    hSession: number,
    _pParameter: number,
    _ulParameterLen: number,
    pData: number,
    ulDataLen: number,
    pSignature: number,
    pulSignatureLen: number,
  ) {
    const operation = signing(m, hSession, 'messageSign')
    const { parts } = operation
    check(parts !== undefined, P.CKR_OPERATION_NOT_INITIALIZED)
    const data = m.input(pData, ulDataLen)
    // Clause 5.14.4: no place for a length means that more parts follow.
    if (pulSignatureLen === 0) {
      parts.push(data)
      return
    }
    const scheme = schemeOf(operation.mechanism, operation.key)
    const made = m.output(pSignature, pulSignatureLen, scheme.length, () =>
      scheme.sign(Buffer.concat([...parts, data])),
    )
    if (!made) return
    operation.parts = undefined
    m.counters.signatures++
  },

  C_MessageSignFinal: messageFinal('messageSign'),
  C_MessageVerifyInit: signInit('messageVerify', P.CKF_MESSAGE_VERIFY, P.CKA_VERIFY),

  C_VerifyMessage(
    m: Machine,
    hSession: number,
    _pParameter: number,
    _ulParameterLen: number,
    pData: number,
    ulDataLen: number,
    pSignature: number,
    ulSignatureLen: number,
  ) {
    const operation = signing(m, hSession, 'messageVerify')
    check(operation.parts === undefined, P.CKR_OPERATION_ACTIVE)
    verifyMessage(m, operation, m.input(pData, ulDataLen), m.input(pSignature, ulSignatureLen))
  },

  C_VerifyMessageBegin: signBegin('messageVerify'),

  C_VerifyMessageNext(
    m: Machine,
    hSession: number,
    _pParameter: number,
    _ulParameterLen: number,
    pData: number,
    ulDataLen: number,
    pSignature: number,
    ulSignatureLen: number,
  ) {
    const operation = signing(m, hSession, 'messageVerify')
    const { parts } = operation
    check(parts !== undefined, P.CKR_OPERATION_NOT_INITIALIZED)
    parts.push(m.input(pData, ulDataLen))
    if (pSignature === 0) return
    operation.parts = undefined
    verifyMessage(m, operation, Buffer.concat(parts), m.input(pSignature, ulSignatureLen))
  },

  C_MessageVerifyFinal: messageFinal('messageVerify'),
}
