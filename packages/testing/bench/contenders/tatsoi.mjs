// The rows as a program written for tatsoi's wrapper does them.
import { Cryptoki } from '@tatsoi/core'
import * as ck from '@tatsoi/types'
import { runtime } from '../../../core/dist/cryptoki/generated/cryptoki.js'
import { objectLabel, TOKEN } from '../rows.mjs'

const MIB = 1 << 20
const P256 = Uint8Array.of(6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7)
const RW = ck.CKF_SERIAL_SESSION | ck.CKF_RW_SESSION

export const name = 'tatsoi'

/** @param {{ module: string }} environment */
export async function open({ module }) {
  const p11 = Cryptoki.load(module)
  const data = Buffer.alloc(MIB, 7)
  const data1k = data.subarray(0, 1024)
  const data32 = data.subarray(0, 32)
  const out = Buffer.alloc(MIB + 64)

  /** @type {import('@tatsoi/core').SlotHandle} */
  let slot
  /** @type {import('@tatsoi/core').SessionHandle} */
  let session
  /** @type {import('@tatsoi/core').SessionHandle} */
  let objectSession
  /** @type {import('@tatsoi/core').ObjectHandle} */
  let coldKey
  /** @type {Record<string, import('@tatsoi/core').ObjectHandle>} */
  let keys = {}
  let sink = 0

  const find = (
    /** @type {import('@tatsoi/core').SessionHandle} */ inSession,
    /** @type {number} */ cls,
    /** @type {string} */ label,
  ) => {
    p11.C_FindObjectsInit(inSession, { CKA_CLASS: cls, CKA_LABEL: label })
    const [found] = p11.C_FindObjects(inSession, 1)
    p11.C_FindObjectsFinal(inSession)
    if (found === undefined) throw new Error(`${label} is not there`)
    return found
  }
  const start = () => {
    p11.C_Initialize()
    slot = p11.C_GetSlotList(true).find((candidate) => p11.C_GetTokenInfo(candidate).label === TOKEN.label)
    session = p11.C_OpenSession(slot, RW)
    p11.C_Login(session, ck.CKU_USER, TOKEN.pin)
    coldKey = find(session, ck.CKO_PRIVATE_KEY, TOKEN.keys.ec)
  }
  const copyKeys = () => {
    const copy = (/** @type {number} */ cls, /** @type {string} */ label) =>
      p11.C_CopyObject(session, find(session, cls, label), { CKA_TOKEN: false })
    keys = {
      ecPrivate: copy(ck.CKO_PRIVATE_KEY, TOKEN.keys.ec),
      ecPublic: copy(ck.CKO_PUBLIC_KEY, TOKEN.keys.ec),
      rsaPrivate: copy(ck.CKO_PRIVATE_KEY, TOKEN.keys.rsa),
      rsaPublic: copy(ck.CKO_PUBLIC_KEY, TOKEN.keys.rsa),
      aes: copy(ck.CKO_SECRET_KEY, TOKEN.keys.aes),
      hmac: copy(ck.CKO_SECRET_KEY, TOKEN.keys.hmac),
      target: copy(ck.CKO_SECRET_KEY, TOKEN.keys.target),
    }
  }
  start()
  copyKeys()

  const createObjects = (/** @type {number} */ count) => () => {
    objectSession = p11.C_OpenSession(slot, RW)
    for (let i = 0; i < count; i++)
      p11.C_CreateObject(objectSession, {
        CKA_CLASS: ck.CKO_DATA,
        CKA_TOKEN: false,
        CKA_PRIVATE: false,
        CKA_LABEL: objectLabel(i),
        CKA_VALUE: Buffer.alloc(32, i),
        CKA_OBJECT_ID: Buffer.from(objectLabel(i)),
      })
  }
  const closeObjects = () => p11.C_CloseSession(objectSession)

  const readAttributes = (/** @type {readonly string[]} */ names) => ({
    run: (/** @type {number} */ n) => {
      for (let i = 0; i < n; i++)
        sink += p11.C_GetAttributeValue(session, keys.ecPublic, names).CKA_LABEL.length
    },
  })
  const one = readAttributes(['CKA_LABEL'])
  const five = readAttributes(['CKA_LABEL', 'CKA_CLASS', 'CKA_KEY_TYPE', 'CKA_ID', 'CKA_EC_PARAMS'])
  const list = (/** @type {boolean} */ withAttributes) => (/** @type {number} */ n) => {
    for (let i = 0; i < n; i++) {
      p11.C_FindObjectsInit(objectSession, { CKA_CLASS: ck.CKO_DATA })
      for (;;) {
        const found = p11.C_FindObjects(objectSession, 100)
        if (found.length === 0) break
        if (withAttributes)
          for (const object of found)
            sink += p11.C_GetAttributeValue(objectSession, object, [
              'CKA_CLASS',
              'CKA_LABEL',
              'CKA_OBJECT_ID',
            ]).CKA_LABEL.length
        else sink += found.length
      }
      p11.C_FindObjectsFinal(objectSession)
    }
  }
  const digest = (/** @type {Buffer} */ input) => ({
    run: (/** @type {number} */ n) => {
      const mechanism = { mechanism: ck.CKM_SHA256 }
      for (let i = 0; i < n; i++) {
        p11.C_DigestInit(session, mechanism)
        sink += p11.C_Digest(session, input).length
      }
    },
  })
  const digestInto = (/** @type {Buffer} */ input) => ({
    run: (/** @type {number} */ n) => {
      const mechanism = { mechanism: ck.CKM_SHA256 }
      for (let i = 0; i < n; i++) {
        p11.C_DigestInit(session, mechanism)
        sink += p11.C_DigestInto(session, input, out)
      }
    },
  })
  const sign = (/** @type {number} */ type, /** @type {string} */ key) => ({
    run: (/** @type {number} */ n) => {
      const mechanism = { mechanism: type }
      for (let i = 0; i < n; i++) {
        p11.C_SignInit(session, mechanism, keys[key])
        sink += p11.C_Sign(session, data32).length
      }
    },
  })
  const signInto = (/** @type {number} */ type, /** @type {string} */ key) => ({
    run: (/** @type {number} */ n) => {
      const mechanism = { mechanism: type }
      for (let i = 0; i < n; i++) {
        p11.C_SignInit(session, mechanism, keys[key])
        sink += p11.C_SignInto(session, data32, out)
      }
    },
  })
  const verify = (/** @type {number} */ type, /** @type {string} */ kind) => {
    /** @type {Buffer} */
    let signature
    const mechanism = { mechanism: type }
    return {
      setup: () => {
        p11.C_SignInit(session, mechanism, keys[`${kind}Private`])
        signature = p11.C_Sign(session, data32)
      },
      run: (/** @type {number} */ n) => {
        for (let i = 0; i < n; i++) {
          p11.C_VerifyInit(session, mechanism, keys[`${kind}Public`])
          p11.C_Verify(session, data32, signature)
        }
      },
    }
  }
  const encrypt = (
    /** @type {import('@tatsoi/types').Mechanism} */ mechanism,
    /** @type {Buffer} */ input,
  ) => ({
    run: (/** @type {number} */ n) => {
      for (let i = 0; i < n; i++) {
        p11.C_EncryptInit(session, mechanism, keys.aes)
        sink += p11.C_Encrypt(session, input).length
      }
    },
  })
  const encryptInto = (
    /** @type {import('@tatsoi/types').Mechanism} */ mechanism,
    /** @type {Buffer} */ input,
  ) => ({
    run: (/** @type {number} */ n) => {
      for (let i = 0; i < n; i++) {
        p11.C_EncryptInit(session, mechanism, keys.aes)
        sink += p11.C_EncryptInto(session, input, out)
      }
    },
  })
  const cbc = { mechanism: ck.CKM_AES_CBC, parameter: Buffer.alloc(16, 7) }
  const gcm = { mechanism: ck.CKM_AES_GCM, parameter: { pIv: Buffer.alloc(12, 7), ulTagBits: 128 } }
  const keyWrap = { mechanism: ck.CKM_AES_KEY_WRAP }
  const ecdsa = { mechanism: ck.CKM_ECDSA }

  const signAsync = (/** @type {number} */ lanes) => {
    /** @type {import('@tatsoi/core').SessionHandle[]} */
    let sessions = []
    return {
      setup: () => {
        sessions = Array.from({ length: lanes }, () => p11.C_OpenSession(slot, RW))
      },
      run: async (/** @type {number} */ n) => {
        let started = 0
        await Promise.all(
          sessions.map(async (own) => {
            while (started < n) {
              started++
              p11.C_SignInit(own, ecdsa, keys.ecPrivate)
              sink += (await p11.C_SignAsync(own, data32)).length
            }
          }),
        )
      },
      teardown: () => {
        for (const own of sessions) p11.C_CloseSession(own)
      },
    }
  }

  return {
    rows: {
      'generate-random-32': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) sink += p11.C_GenerateRandom(session, 32).length
        },
      },
      'generate-random-32-into': {
        run: (/** @type {number} */ n) => {
          const random = Buffer.alloc(32)
          for (let i = 0; i < n; i++) p11.C_GenerateRandomInto(session, random)
        },
      },
      'session-info': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) sink += p11.C_GetSessionInfo(session).state
        },
      },
      'session-open-close': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) p11.C_CloseSession(p11.C_OpenSession(slot, RW))
        },
      },
      'attribute-1': one,
      'attribute-5': five,
      'attribute-1-one-pass': one,
      'attribute-5-one-pass': five,
      'find-1-of-1000': {
        setup: createObjects(1000),
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) if (find(objectSession, ck.CKO_DATA, objectLabel(500))) sink++
        },
        teardown: closeObjects,
      },
      'list-1000': { setup: createObjects(1000), run: list(false), teardown: closeObjects },
      'list-10000-attributes': { setup: createObjects(10_000), run: list(true), teardown: closeObjects },
      'digest-32': digest(data32),
      'digest-32-into': digestInto(data32),
      'digest-1m': digest(data),
      'hmac-32': sign(ck.CKM_SHA256_HMAC, 'hmac'),
      'hmac-32-into': signInto(ck.CKM_SHA256_HMAC, 'hmac'),
      'ecdsa-sign': sign(ck.CKM_ECDSA, 'ecPrivate'),
      'ecdsa-verify': verify(ck.CKM_ECDSA, 'ec'),
      'rsa-sign': sign(ck.CKM_RSA_PKCS, 'rsaPrivate'),
      'rsa-verify': verify(ck.CKM_RSA_PKCS, 'rsa'),
      'aes-cbc-1k': encrypt(cbc, data1k),
      'aes-cbc-1k-into': encryptInto(cbc, data1k),
      'aes-cbc-1m': encryptInto(cbc, data),
      'aes-gcm-1k': encrypt(gcm, data1k),
      'aes-gcm-1k-into': encryptInto(gcm, data1k),
      wrap: {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) sink += p11.C_WrapKey(session, keyWrap, keys.aes, keys.target).length
        },
      },
      unwrap: {
        run: (/** @type {number} */ n) => {
          const wrapped = p11.C_WrapKey(session, keyWrap, keys.aes, keys.target)
          const template = {
            CKA_CLASS: ck.CKO_SECRET_KEY,
            CKA_KEY_TYPE: ck.CKK_AES,
            CKA_TOKEN: false,
            CKA_EXTRACTABLE: true,
          }
          for (let i = 0; i < n; i++)
            p11.C_DestroyObject(session, p11.C_UnwrapKey(session, keyWrap, keys.aes, wrapped, template))
        },
      },
      'generate-aes': {
        run: (/** @type {number} */ n) => {
          const mechanism = { mechanism: ck.CKM_AES_KEY_GEN }
          const template = { CKA_TOKEN: false, CKA_VALUE_LEN: 32, CKA_ENCRYPT: true }
          for (let i = 0; i < n; i++)
            p11.C_DestroyObject(session, p11.C_GenerateKey(session, mechanism, template))
        },
      },
      'generate-ec': {
        run: (/** @type {number} */ n) => {
          const mechanism = { mechanism: ck.CKM_EC_KEY_PAIR_GEN }
          for (let i = 0; i < n; i++) {
            const { publicKey, privateKey } = p11.C_GenerateKeyPair(
              session,
              mechanism,
              { CKA_TOKEN: false, CKA_EC_PARAMS: P256, CKA_VERIFY: true },
              { CKA_TOKEN: false, CKA_SIGN: true },
            )
            p11.C_DestroyObject(session, publicKey)
            p11.C_DestroyObject(session, privateKey)
          }
        },
      },
      'async-1': signAsync(1),
      'async-4': signAsync(4),
      'async-64': signAsync(64),
      'cold-start': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) {
            p11.C_Finalize()
            start()
            p11.C_SignInit(session, ecdsa, coldKey)
            sink += p11.C_Sign(session, data32).length
          }
        },
        teardown: copyKeys,
      },
      'generation-check': {
        run: (/** @type {number} */ n) => {
          const inner = p11[runtime]
          for (let i = 0; i < n; i++) sink += inner.session(session, 'C_Sign')
        },
      },
    },
    close: () => {
      p11.C_Finalize()
      return sink
    },
  }
}
