import * as P from '@tatsoi/types'
import type { Cryptoki } from '../../src/cryptoki/cryptoki.js'
import type { InitializeArgs } from '../../src/cryptoki/special/index.js'
import { CryptokiError } from '../../src/ffi/errors.js'
import type { ObjectHandle, SessionHandle, SlotHandle } from '../../src/recovery/handles.js'

const { CKF_RW_SESSION, CKF_SERIAL_SESSION, CKU_SO, CKU_USER } = P
const RW = CKF_SERIAL_SESSION | CKF_RW_SESSION

/** A token to call every function on. */
export interface Subject {
  readonly p11: Cryptoki
  readonly initialize?: InitializeArgs
  /** The token that keys are made on. */
  readonly label: string
  readonly pin: string
  /** A slot whose token may be initialised; undefined if there is none that this should be done to. */
  readonly spare?: (slots: readonly SlotHandle[], p11: Cryptoki) => SlotHandle | undefined
  /** PIN of the security officer for the spare token. */
  readonly soPin?: string
  /** A user by name. */
  readonly user?: { readonly name: string; readonly pin: string }
  /** Whether sessions may be asynchronous. */
  readonly asynchronous?: boolean
  /** Parameter set of CKM_ML_KEM if the token has it, to be encapsulated with; else RSA is tried. */
  readonly mlKem?: number
}

type Call = <T = unknown>(name: P.FunctionName, ...args: readonly unknown[]) => Promise<T>

/** What happened to a step that the token did not carry through: the code of the error. */
export type Refusals = Record<string, string>

const IV = Buffer.alloc(16, 7)
const CBC = { mechanism: P.CKM_AES_CBC, parameter: IV }
const SHA256 = { mechanism: P.CKM_SHA256 }
const DATA = Buffer.from('sixteen bytes go sixteen bytes')
const BLOCKS = Buffer.alloc(64, 'block')
const P256 = Buffer.from('06082a8648ce3d030107', 'hex')

/**
 * Calls every function that the token has at least once in one of the two forms, and the variants with the caller's buffer. A step that the
 * token refuses with an answer of its own is noted and the others go on; any other error is thrown.
 */
export async function callEveryFunction(subject: Subject, form: 'sync' | 'async'): Promise<Refusals> {
  const { p11, pin } = subject
  const methods = p11 as unknown as Record<string, (...args: readonly unknown[]) => unknown>
  const call: Call = async (name, ...args) =>
    methods[form === 'sync' ? name : `${name}Async`]!(...args) as never
  const into: Call = async (name, ...args) =>
    methods[form === 'sync' ? `${name}Into` : `${name}IntoAsync`]!(...args) as never
  const refusals: Refusals = {}
  const step = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof CryptokiError)) throw new Error(`${what} (${form})`, { cause: error })
      refusals[what] = `${error.function}: ${error.code}`
    }
  }

  await call('C_Initialize', subject.initialize)
  await call('C_GetInfo')
  await call('C_GetFunctionList')
  await call('C_GetInterfaceList')
  await call('C_GetInterface', { name: 'PKCS 11' })
  const slots = await call<SlotHandle[]>('C_GetSlotList', true)
  const slot = slots.find((one) => p11.C_GetTokenInfo(one).label === subject.label)!
  await call('C_GetSlotInfo', slot)
  await call('C_GetTokenInfo', slot)
  await call('C_GetMechanismList', slot)
  await call('C_GetMechanismInfo', slot, P.CKM_AES_CBC)
  await step('wait', async () => {
    if (form === 'sync') return call('C_WaitForSlotEvent', P.CKF_DONT_BLOCK)
    const signal = AbortSignal.timeout(50)
    return call('C_WaitForSlotEvent', { signal, interval: 5 }).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  })

  const spare = subject.spare?.(slots, p11)
  if (spare !== undefined)
    await step('initialise a token', async () => {
      const soPin = subject.soPin ?? 'officer-pin'
      await call('C_InitToken', spare, soPin, `spare ${form}`)
      const session = await call<SessionHandle>('C_OpenSession', spare, RW)
      await call('C_Login', session, CKU_SO, soPin)
      await call('C_InitPIN', session, 'first-pin')
      await call('C_Logout', session)
      await call('C_Login', session, CKU_USER, 'first-pin')
      await call('C_SetPIN', session, 'first-pin', 'second-pin')
      await call('C_Logout', session)
      await call('C_CloseSession', session)
      await call('C_OpenSession', spare, RW)
      await call('C_CloseAllSessions', spare)
    })

  const { user } = subject
  if (user !== undefined)
    await step('log a named user in', async () => {
      const session = await call<SessionHandle>('C_OpenSession', slot, RW)
      await call('C_LoginUser', session, CKU_USER, user.pin, user.name)
      await call('C_Logout', session)
      await call('C_CloseSession', session)
    })

  const main = await call<SessionHandle>('C_OpenSession', slot, RW)
  await call('C_Login', main, CKU_USER, pin)
  await call('C_GetSessionInfo', main)
  await step('change the PIN', async () => {
    await call('C_SetPIN', main, pin, `${pin}5678`)
    await call('C_SetPIN', main, `${pin}5678`, pin)
  })
  await step('validation flags', () => call('C_GetSessionValidationFlags', main, P.CKS_LAST_VALIDATION_OK))
  await step('status', () => call('C_GetFunctionStatus', main))
  await step('cancel function', () => call('C_CancelFunction', main))

  /** A step with a session of its own, so that what a refused step leaves open does not disturb the next one. */
  const inSession = (what: string, work: (session: SessionHandle) => Promise<unknown>): Promise<void> =>
    step(what, async () => {
      const session = p11.C_OpenSession(slot, RW)
      try {
        await work(session)
      } finally {
        await call('C_CloseSession', session)
      }
    })

  await step('random', async () => {
    await call('C_GenerateRandom', main, 16)
    await into('C_GenerateRandom', main, new Uint8Array(16))
  })
  await step('seed', () => call('C_SeedRandom', main, DATA))

  const aes = await call<ObjectHandle>(
    'C_GenerateKey',
    main,
    { mechanism: P.CKM_AES_KEY_GEN },
    {
      CKA_CLASS: P.CKO_SECRET_KEY,
      CKA_KEY_TYPE: P.CKK_AES,
      CKA_VALUE_LEN: 32,
      CKA_TOKEN: false,
      CKA_SENSITIVE: false,
      CKA_EXTRACTABLE: true,
      CKA_ENCRYPT: true,
      CKA_DECRYPT: true,
      CKA_SIGN: true,
      CKA_VERIFY: true,
      CKA_WRAP: true,
      CKA_UNWRAP: true,
      CKA_DERIVE: true,
    },
  )
  type Pair = { publicKey: ObjectHandle; privateKey: ObjectHandle }
  const rsa = await call<Pair>(
    'C_GenerateKeyPair',
    main,
    { mechanism: P.CKM_RSA_PKCS_KEY_PAIR_GEN },
    {
      CKA_MODULUS_BITS: 2048,
      CKA_PUBLIC_EXPONENT: Uint8Array.of(1, 0, 1),
      CKA_TOKEN: false,
      CKA_ENCRYPT: true,
      CKA_VERIFY: true,
      CKA_VERIFY_RECOVER: true,
      CKA_WRAP: true,
      ...(subject.p11.interface.version.major === 3 &&
      subject.p11.interface.version.minor === 2 &&
      subject.mlKem === undefined
        ? { CKA_ENCAPSULATE: true }
        : {}),
    },
    {
      CKA_TOKEN: false,
      CKA_PRIVATE: true,
      CKA_SENSITIVE: true,
      CKA_DECRYPT: true,
      CKA_SIGN: true,
      CKA_SIGN_RECOVER: true,
      CKA_UNWRAP: true,
      ...(subject.p11.interface.version.major === 3 &&
      subject.p11.interface.version.minor === 2 &&
      subject.mlKem === undefined
        ? { CKA_DECAPSULATE: true }
        : {}),
    },
  )
  const ec = await call<Pair>(
    'C_GenerateKeyPair',
    main,
    { mechanism: P.CKM_EC_KEY_PAIR_GEN },
    { CKA_EC_PARAMS: P256, CKA_TOKEN: false, CKA_VERIFY: true },
    { CKA_TOKEN: false, CKA_PRIVATE: true, CKA_SIGN: true, CKA_DERIVE: true },
  )
  const hmac = p11.C_CreateObject(main, {
    CKA_CLASS: P.CKO_SECRET_KEY,
    CKA_KEY_TYPE: P.CKK_GENERIC_SECRET,
    CKA_VALUE: Buffer.alloc(32, 9),
    CKA_TOKEN: false,
    CKA_SIGN: true,
    CKA_VERIFY: true,
  })

  await inSession('objects', async (s) => {
    const object = await call<ObjectHandle>('C_CreateObject', s, {
      CKA_CLASS: P.CKO_DATA,
      CKA_TOKEN: false,
      CKA_PRIVATE: false,
      CKA_MODIFIABLE: true,
      CKA_LABEL: `object ${form}`,
      CKA_VALUE: DATA,
    })
    await call('C_GetAttributeValue', s, object, ['CKA_LABEL', 'CKA_VALUE'])
    await step('set attributes', () => call('C_SetAttributeValue', s, object, { CKA_LABEL: 'renamed' }))
    await step('object size', () => call('C_GetObjectSize', s, object))
    await step('copy', () => call('C_CopyObject', s, object, { CKA_LABEL: 'copy' }))
    await call('C_FindObjectsInit', s, { CKA_CLASS: P.CKO_DATA })
    await call('C_FindObjects', s, 10)
    await call('C_FindObjectsFinal', s)
    await call('C_DestroyObject', s, object)
  })

  await inSession('encrypt', async (s) => {
    await call('C_EncryptInit', s, CBC, aes)
    const once = await call<Buffer>('C_Encrypt', s, BLOCKS)
    await call('C_EncryptInit', s, CBC, aes)
    await into('C_Encrypt', s, BLOCKS, new Uint8Array(64))
    await call('C_EncryptInit', s, CBC, aes)
    await call('C_EncryptUpdate', s, BLOCKS)
    await into('C_EncryptUpdate', s, BLOCKS, new Uint8Array(64))
    await call('C_EncryptFinal', s)
    await call('C_EncryptInit', s, CBC, aes)
    await call('C_EncryptUpdate', s, BLOCKS)
    await into('C_EncryptFinal', s, new Uint8Array(64))
    await call('C_DecryptInit', s, CBC, aes)
    await call('C_Decrypt', s, once)
    await call('C_DecryptInit', s, CBC, aes)
    await into('C_Decrypt', s, once, new Uint8Array(64))
    await call('C_DecryptInit', s, CBC, aes)
    await call('C_DecryptUpdate', s, once)
    await into('C_DecryptUpdate', s, once, new Uint8Array(64))
    await call('C_DecryptFinal', s)
    await call('C_DecryptInit', s, CBC, aes)
    await call('C_DecryptUpdate', s, once)
    await into('C_DecryptFinal', s, new Uint8Array(64))
  })

  await inSession('digest', async (s) => {
    await call('C_DigestInit', s, SHA256)
    await call('C_Digest', s, DATA)
    await call('C_DigestInit', s, SHA256)
    await into('C_Digest', s, DATA, new Uint8Array(32))
    await call('C_DigestInit', s, SHA256)
    await call('C_DigestUpdate', s, DATA)
    await call('C_DigestFinal', s)
    await call('C_DigestInit', s, SHA256)
    await call('C_DigestUpdate', s, DATA)
    await into('C_DigestFinal', s, new Uint8Array(32))
  })
  await inSession('digest a key', async (s) => {
    await call('C_DigestInit', s, SHA256)
    await call('C_DigestKey', s, hmac)
  })
  await inSession('operation state', async (s) => {
    await call('C_DigestInit', s, SHA256)
    await call('C_DigestUpdate', s, DATA)
    const state = await call<Buffer>('C_GetOperationState', s)
    await into('C_GetOperationState', s, new Uint8Array(state.length))
    await call('C_SetOperationState', s, state, null, null)
  })

  await inSession('sign', async (s) => {
    const mechanism = { mechanism: P.CKM_SHA256_RSA_PKCS }
    await call('C_SignInit', s, mechanism, rsa.privateKey)
    const signature = await call<Buffer>('C_Sign', s, DATA)
    await call('C_SignInit', s, mechanism, rsa.privateKey)
    await into('C_Sign', s, DATA, new Uint8Array(256))
    await call('C_SignInit', s, mechanism, rsa.privateKey)
    await call('C_SignUpdate', s, DATA)
    await call('C_SignFinal', s)
    await call('C_SignInit', s, mechanism, rsa.privateKey)
    await call('C_SignUpdate', s, DATA)
    await into('C_SignFinal', s, new Uint8Array(256))
    await call('C_VerifyInit', s, mechanism, rsa.publicKey)
    await call('C_Verify', s, DATA, signature)
    await call('C_VerifyInit', s, mechanism, rsa.publicKey)
    await call('C_VerifyUpdate', s, DATA)
    await call('C_VerifyFinal', s, signature)
  })
  await inSession('sign recover', async (s) => {
    const mechanism = { mechanism: P.CKM_RSA_PKCS }
    await call('C_SignRecoverInit', s, mechanism, rsa.privateKey)
    const signature = await call<Buffer>('C_SignRecover', s, DATA)
    await call('C_SignRecoverInit', s, mechanism, rsa.privateKey)
    await into('C_SignRecover', s, DATA, new Uint8Array(256))
    await call('C_VerifyRecoverInit', s, mechanism, rsa.publicKey)
    await call('C_VerifyRecover', s, signature)
    await call('C_VerifyRecoverInit', s, mechanism, rsa.publicKey)
    await into('C_VerifyRecover', s, signature, new Uint8Array(256))
  })

  const hmacMechanism = { mechanism: P.CKM_SHA256_HMAC }
  await inSession('digest and encrypt', async (s) => {
    await call('C_DigestInit', s, SHA256)
    await call('C_EncryptInit', s, CBC, aes)
    await call('C_DigestEncryptUpdate', s, BLOCKS)
    await into('C_DigestEncryptUpdate', s, BLOCKS, new Uint8Array(64))
  })
  await inSession('decrypt and digest', async (s) => {
    await call('C_DecryptInit', s, CBC, aes)
    await call('C_DigestInit', s, SHA256)
    await call('C_DecryptDigestUpdate', s, BLOCKS)
    await into('C_DecryptDigestUpdate', s, BLOCKS, new Uint8Array(64))
  })
  await inSession('sign and encrypt', async (s) => {
    await call('C_SignInit', s, hmacMechanism, hmac)
    await call('C_EncryptInit', s, CBC, aes)
    await call('C_SignEncryptUpdate', s, BLOCKS)
    await into('C_SignEncryptUpdate', s, BLOCKS, new Uint8Array(64))
  })
  await inSession('decrypt and verify', async (s) => {
    await call('C_DecryptInit', s, CBC, aes)
    await call('C_VerifyInit', s, hmacMechanism, hmac)
    await call('C_DecryptVerifyUpdate', s, BLOCKS)
    await into('C_DecryptVerifyUpdate', s, BLOCKS, new Uint8Array(64))
  })

  const secret = {
    CKA_CLASS: P.CKO_SECRET_KEY,
    CKA_KEY_TYPE: P.CKK_AES,
    CKA_TOKEN: false,
    CKA_SENSITIVE: false,
    CKA_EXTRACTABLE: true,
    CKA_ENCRYPT: true,
  }
  await inSession('wrap', async (s) => {
    const mechanism = { mechanism: P.CKM_AES_KEY_WRAP }
    const wrapped = await call<Buffer>('C_WrapKey', s, mechanism, aes, aes)
    await into('C_WrapKey', s, mechanism, aes, aes, new Uint8Array(wrapped.length))
    await call('C_UnwrapKey', s, mechanism, aes, wrapped, secret)
  })
  await inSession('derive', async (s) => {
    const point = p11.C_GetAttributeValue(s, ec.publicKey, ['CKA_EC_POINT']).CKA_EC_POINT as Uint8Array
    const parameter = { kdf: P.CKD_NULL, pPublicData: point.subarray(2) }
    await call('C_DeriveKey', s, { mechanism: P.CKM_ECDH1_DERIVE, parameter }, ec.privateKey, {
      ...secret,
      CKA_VALUE_LEN: 32,
    })
  })

  await inSession('message encryption', async (s) => {
    const mechanism = { mechanism: P.CKM_AES_GCM }
    const parameter = () => ({
      pIv: new Uint8Array(12),
      ulIvFixedBits: 0,
      ivGenerator: P.CKG_GENERATE,
      pTag: new Uint8Array(16),
    })
    const given = (made: ReturnType<typeof parameter>) => ({ ...made, ivGenerator: P.CKG_NO_GENERATE })
    await call('C_MessageEncryptInit', s, mechanism, aes)
    const whole = parameter()
    const sealed = await call<Buffer>('C_EncryptMessage', s, whole, DATA, BLOCKS)
    await into('C_EncryptMessage', s, parameter(), DATA, BLOCKS, new Uint8Array(64))
    await step('message encryption in parts', async () => {
      const parts = parameter()
      await call('C_EncryptMessageBegin', s, parts, DATA)
      await call('C_EncryptMessageNext', s, parts, BLOCKS, 0)
      await into('C_EncryptMessageNext', s, parts, BLOCKS, new Uint8Array(64), P.CKF_END_OF_MESSAGE)
    })
    await call('C_MessageEncryptFinal', s)
    await call('C_MessageDecryptInit', s, mechanism, aes)
    await call('C_DecryptMessage', s, given(whole), DATA, sealed)
    await into('C_DecryptMessage', s, given(whole), DATA, sealed, new Uint8Array(64))
    await step('message decryption in parts', async () => {
      await call('C_DecryptMessageBegin', s, given(whole), DATA)
      await call('C_DecryptMessageNext', s, given(whole), sealed.subarray(0, 32), 0)
      await into(
        'C_DecryptMessageNext',
        s,
        given(whole),
        sealed.subarray(32),
        new Uint8Array(32),
        P.CKF_END_OF_MESSAGE,
      )
    })
    await call('C_MessageDecryptFinal', s)
  })
  await inSession('message signature', async (s) => {
    await call('C_MessageSignInit', s, { mechanism: P.CKM_ECDSA }, ec.privateKey)
    const digest = Buffer.alloc(32, 5)
    const signature = await call<Buffer>('C_SignMessage', s, null, digest)
    await into('C_SignMessage', s, null, digest, new Uint8Array(64))
    await call('C_SignMessageBegin', s, null)
    await call('C_SignMessageNext', s, null, digest, true)
    await call('C_MessageSignFinal', s)
    await call('C_MessageVerifyInit', s, { mechanism: P.CKM_ECDSA }, ec.publicKey)
    await call('C_VerifyMessage', s, null, digest, signature)
    await call('C_VerifyMessageBegin', s, null)
    await call('C_VerifyMessageNext', s, null, digest, signature)
    await call('C_MessageVerifyFinal', s)
  })
  await inSession('cancel', async (s) => {
    await call('C_DigestInit', s, SHA256)
    await call('C_SessionCancel', s, P.CKF_DIGEST)
  })

  await inSession('encapsulate', async (s) => {
    let pair = rsa
    let mechanism: object = { mechanism: P.CKM_RSA_PKCS }
    if (subject.mlKem !== undefined) {
      mechanism = { mechanism: P.CKM_ML_KEM }
      pair = p11.C_GenerateKeyPair(
        s,
        { mechanism: P.CKM_ML_KEM_KEY_PAIR_GEN },
        { CKA_PARAMETER_SET: subject.mlKem, CKA_TOKEN: false, CKA_ENCAPSULATE: true },
        { CKA_TOKEN: false, CKA_DECAPSULATE: true },
      )
    }
    const template = { ...secret, CKA_VALUE_LEN: 32 }
    const { ciphertext } = await call<{ ciphertext: Buffer }>(
      'C_EncapsulateKey',
      s,
      mechanism,
      pair.publicKey,
      template,
    )
    await into('C_EncapsulateKey', s, mechanism, pair.publicKey, template, new Uint8Array(ciphertext.length))
    await call('C_DecapsulateKey', s, mechanism, pair.privateKey, template, ciphertext)
  })
  await inSession('verify a signature given first', async (s) => {
    const mechanism = { mechanism: P.CKM_SHA256_RSA_PKCS }
    p11.C_SignInit(s, mechanism, rsa.privateKey)
    const signature = p11.C_Sign(s, DATA)
    await call('C_VerifySignatureInit', s, mechanism, rsa.publicKey, signature)
    await call('C_VerifySignature', s, DATA)
    await call('C_VerifySignatureInit', s, mechanism, rsa.publicKey, signature)
    await call('C_VerifySignatureUpdate', s, DATA)
    await call('C_VerifySignatureFinal', s)
  })
  await inSession('authenticated wrapping', async (s) => {
    const mechanism = { mechanism: P.CKM_AES_GCM, parameter: { pIv: IV.subarray(0, 12), ulTagBits: 128 } }
    const wrapped = await call<Buffer>('C_WrapKeyAuthenticated', s, mechanism, aes, aes, DATA)
    await into('C_WrapKeyAuthenticated', s, mechanism, aes, aes, DATA, new Uint8Array(wrapped.length))
    await call('C_UnwrapKeyAuthenticated', s, mechanism, aes, wrapped, secret, DATA)
  })

  // The functions of asynchronous sessions are called where there are no such sessions too: they have to say so.
  await step('asynchronous session', async () => {
    const flags = subject.asynchronous ? RW | P.CKF_ASYNC_SESSION : RW
    const session = p11.C_OpenSession(slot, flags)
    const pending = async (): Promise<void> => {
      p11.C_DigestInit(session, SHA256)
      try {
        p11.C_Digest(session, DATA)
      } catch (error) {
        if (!(error instanceof CryptokiError && error.code === 'CKR_PENDING')) throw error
      }
    }
    const complete = async (): Promise<void> => {
      for (let turn = 0; turn < 20; turn++) {
        try {
          await call('C_AsyncComplete', session, 'C_Digest')
          return
        } catch (error) {
          if (!(error instanceof CryptokiError && error.code === 'CKR_PENDING')) throw error
        }
      }
    }
    try {
      if (subject.asynchronous) await pending()
      await step('asynchronous completion', complete)
      if (subject.asynchronous) await pending()
      let id = 1
      await step('asynchronous identifier', async () => {
        id = await call<number>('C_AsyncGetID', session, 'C_Digest')
      })
      await step('asynchronous join', () => call('C_AsyncJoin', session, 'C_Digest', id, 32))
      if (subject.asynchronous) await complete()
    } finally {
      p11.C_CloseSession(session)
    }
  })

  await call('C_Logout', main)
  await call('C_CloseAllSessions', slot)
  await call('C_Finalize')
  return refusals
}
