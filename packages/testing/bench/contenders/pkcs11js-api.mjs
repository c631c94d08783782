// The rows as a program written for pkcs11js does them. The same code measures pkcs11js and tatsoi's API of that shape.
import { objectLabel, TOKEN } from '../rows.mjs'

const MIB = 1 << 20
const P256 = Buffer.of(6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7)

/**
 * @param {typeof import('pkcs11js')} pkcs11js
 * @param {{ module: string }} environment
 */
export function openPkcs11js(pkcs11js, { module }) {
  const p = pkcs11js
  const p11 = new p.PKCS11()
  p11.load(module)

  const data = Buffer.alloc(MIB, 7)
  const data1k = data.subarray(0, 1024)
  const data32 = data.subarray(0, 32)
  const out = Buffer.alloc(MIB + 64)

  /** @type {Buffer} */
  let slot
  /** @type {Buffer} */
  let session
  /** @type {Buffer} */
  let objectSession
  /** @type {Buffer} */
  let coldKey
  /** @type {Record<string, Buffer>} */
  let keys = {}
  let sink = 0

  const find = (/** @type {Buffer} */ inSession, /** @type {number} */ cls, /** @type {string} */ label) => {
    p11.C_FindObjectsInit(inSession, [
      { type: p.CKA_CLASS, value: cls },
      { type: p.CKA_LABEL, value: label },
    ])
    const found = p11.C_FindObjects(inSession)
    p11.C_FindObjectsFinal(inSession)
    if (found === null) throw new Error(`${label} is not there`)
    return found
  }
  const start = () => {
    p11.C_Initialize({ flags: p.CKF_OS_LOCKING_OK })
    const label = TOKEN.label.padEnd(32)
    slot = /** @type {Buffer} */ (p11.C_GetSlotList(true).find((s) => p11.C_GetTokenInfo(s).label === label))
    session = p11.C_OpenSession(slot, p.CKF_SERIAL_SESSION | p.CKF_RW_SESSION)
    p11.C_Login(session, p.CKU_USER, TOKEN.pin)
    coldKey = find(session, p.CKO_PRIVATE_KEY, TOKEN.keys.ec)
  }
  const copyKeys = () => {
    const copy = (/** @type {number} */ cls, /** @type {string} */ label) =>
      p11.C_CopyObject(session, find(session, cls, label), [{ type: p.CKA_TOKEN, value: false }])
    keys = {
      ecPrivate: copy(p.CKO_PRIVATE_KEY, TOKEN.keys.ec),
      ecPublic: copy(p.CKO_PUBLIC_KEY, TOKEN.keys.ec),
      rsaPrivate: copy(p.CKO_PRIVATE_KEY, TOKEN.keys.rsa),
      rsaPublic: copy(p.CKO_PUBLIC_KEY, TOKEN.keys.rsa),
      aes: copy(p.CKO_SECRET_KEY, TOKEN.keys.aes),
      hmac: copy(p.CKO_SECRET_KEY, TOKEN.keys.hmac),
      target: copy(p.CKO_SECRET_KEY, TOKEN.keys.target),
    }
  }
  start()
  copyKeys()

  const createObjects = (/** @type {number} */ count) => () => {
    objectSession = p11.C_OpenSession(slot, p.CKF_SERIAL_SESSION | p.CKF_RW_SESSION)
    for (let i = 0; i < count; i++)
      p11.C_CreateObject(objectSession, [
        { type: p.CKA_CLASS, value: p.CKO_DATA },
        { type: p.CKA_TOKEN, value: false },
        { type: p.CKA_PRIVATE, value: false },
        { type: p.CKA_LABEL, value: objectLabel(i) },
        { type: p.CKA_VALUE, value: Buffer.alloc(32, i) },
        { type: p.CKA_OBJECT_ID, value: Buffer.from(objectLabel(i)) },
      ])
  }
  const closeObjects = () => p11.C_CloseSession(objectSession)

  const wanted = [p.CKA_LABEL, p.CKA_CLASS, p.CKA_KEY_TYPE, p.CKA_ID, p.CKA_EC_PARAMS]
  const readAttributes = (/** @type {number} */ count) => ({
    run: (/** @type {number} */ n) => {
      const types = wanted.slice(0, count)
      for (let i = 0; i < n; i++) {
        const template = types.map((type) => ({ type }))
        for (const { value } of p11.C_GetAttributeValue(session, keys.ecPublic, template))
          sink += value.length
      }
    },
  })
  const list = (/** @type {boolean} */ withAttributes) => (/** @type {number} */ n) => {
    for (let i = 0; i < n; i++) {
      p11.C_FindObjectsInit(objectSession, [{ type: p.CKA_CLASS, value: p.CKO_DATA }])
      for (;;) {
        const found = p11.C_FindObjects(objectSession, 100)
        if (found.length === 0) break
        if (withAttributes)
          for (const object of found) {
            const template = [{ type: p.CKA_CLASS }, { type: p.CKA_LABEL }, { type: p.CKA_OBJECT_ID }]
            sink += p11.C_GetAttributeValue(objectSession, object, template).length
          }
        else sink += found.length
      }
      p11.C_FindObjectsFinal(objectSession)
    }
  }
  const digest = (/** @type {Buffer} */ input) => ({
    run: (/** @type {number} */ n) => {
      const mechanism = { mechanism: p.CKM_SHA256 }
      for (let i = 0; i < n; i++) {
        p11.C_DigestInit(session, mechanism)
        sink += p11.C_Digest(session, input, out).length
      }
    },
  })
  const sign = (/** @type {number} */ type, /** @type {string} */ key) => ({
    run: (/** @type {number} */ n) => {
      const mechanism = { mechanism: type }
      for (let i = 0; i < n; i++) {
        p11.C_SignInit(session, mechanism, keys[key])
        sink += p11.C_Sign(session, data32, out).length
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
        signature = Buffer.from(p11.C_Sign(session, data32, out))
      },
      run: (/** @type {number} */ n) => {
        for (let i = 0; i < n; i++) {
          p11.C_VerifyInit(session, mechanism, keys[`${kind}Public`])
          if (!p11.C_Verify(session, data32, signature)) throw new Error('not verified')
        }
      },
    }
  }
  const encrypt = (/** @type {import('pkcs11js').Mechanism} */ mechanism, /** @type {Buffer} */ input) => ({
    run: (/** @type {number} */ n) => {
      for (let i = 0; i < n; i++) {
        p11.C_EncryptInit(session, mechanism, keys.aes)
        sink += p11.C_Encrypt(session, input, out).length
      }
    },
  })
  const cbc = { mechanism: p.CKM_AES_CBC, parameter: Buffer.alloc(16, 7) }
  const gcm = {
    mechanism: p.CKM_AES_GCM,
    parameter: { type: p.CK_PARAMS_AES_GCM_v240, iv: Buffer.alloc(12, 7), ivBits: 96, tagBits: 128 },
  }
  const keyWrap = { mechanism: p.CKM_AES_KEY_WRAP }
  const ecdsa = { mechanism: p.CKM_ECDSA }

  const signAsync = (/** @type {number} */ lanes) => {
    /** @type {Buffer[]} */
    let sessions = []
    const outputs = Array.from({ length: lanes }, () => Buffer.alloc(64))
    return {
      setup: () => {
        sessions = outputs.map(() => p11.C_OpenSession(slot, p.CKF_SERIAL_SESSION | p.CKF_RW_SESSION))
      },
      run: async (/** @type {number} */ n) => {
        let started = 0
        await Promise.all(
          sessions.map(async (own, lane) => {
            while (started < n) {
              started++
              p11.C_SignInit(own, ecdsa, keys.ecPrivate)
              sink += (await p11.C_SignAsync(own, data32, outputs[lane])).length
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
          const random = Buffer.alloc(32)
          for (let i = 0; i < n; i++) sink += p11.C_GenerateRandom(session, random).length
        },
      },
      'session-info': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) sink += p11.C_GetSessionInfo(session).state
        },
      },
      'session-open-close': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++)
            p11.C_CloseSession(p11.C_OpenSession(slot, p.CKF_SERIAL_SESSION | p.CKF_RW_SESSION))
        },
      },
      'attribute-1': readAttributes(1),
      'attribute-5': readAttributes(5),
      'attribute-1-one-pass': readAttributes(1),
      'attribute-5-one-pass': readAttributes(5),
      'find-1-of-1000': {
        setup: createObjects(1000),
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) sink += find(objectSession, p.CKO_DATA, objectLabel(500)).length
        },
        teardown: closeObjects,
      },
      'list-1000': { setup: createObjects(1000), run: list(false), teardown: closeObjects },
      'list-10000-attributes': { setup: createObjects(10_000), run: list(true), teardown: closeObjects },
      'digest-32': digest(data32),
      'digest-1m': digest(data),
      'hmac-32': sign(p.CKM_SHA256_HMAC, 'hmac'),
      'ecdsa-sign': sign(p.CKM_ECDSA, 'ecPrivate'),
      'ecdsa-verify': verify(p.CKM_ECDSA, 'ec'),
      'rsa-sign': sign(p.CKM_RSA_PKCS, 'rsaPrivate'),
      'rsa-verify': verify(p.CKM_RSA_PKCS, 'rsa'),
      'aes-cbc-1k': encrypt(cbc, data1k),
      'aes-cbc-1m': encrypt(cbc, data),
      'aes-gcm-1k': encrypt(gcm, data1k),
      wrap: {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++)
            sink += p11.C_WrapKey(session, keyWrap, keys.aes, keys.target, out).length
        },
      },
      unwrap: {
        run: (/** @type {number} */ n) => {
          const wrapped = Buffer.from(p11.C_WrapKey(session, keyWrap, keys.aes, keys.target, out))
          for (let i = 0; i < n; i++)
            p11.C_DestroyObject(
              session,
              p11.C_UnwrapKey(session, keyWrap, keys.aes, wrapped, [
                { type: p.CKA_CLASS, value: p.CKO_SECRET_KEY },
                { type: p.CKA_KEY_TYPE, value: p.CKK_AES },
                { type: p.CKA_TOKEN, value: false },
                { type: p.CKA_EXTRACTABLE, value: true },
              ]),
            )
        },
      },
      'generate-aes': {
        run: (/** @type {number} */ n) => {
          const mechanism = { mechanism: p.CKM_AES_KEY_GEN }
          for (let i = 0; i < n; i++)
            p11.C_DestroyObject(
              session,
              p11.C_GenerateKey(session, mechanism, [
                { type: p.CKA_TOKEN, value: false },
                { type: p.CKA_VALUE_LEN, value: 32 },
                { type: p.CKA_ENCRYPT, value: true },
              ]),
            )
        },
      },
      'generate-ec': {
        run: (/** @type {number} */ n) => {
          const mechanism = { mechanism: p.CKM_EC_KEY_PAIR_GEN }
          for (let i = 0; i < n; i++) {
            const { publicKey, privateKey } = p11.C_GenerateKeyPair(
              session,
              mechanism,
              [
                { type: p.CKA_TOKEN, value: false },
                { type: p.CKA_EC_PARAMS, value: P256 },
                { type: p.CKA_VERIFY, value: true },
              ],
              [
                { type: p.CKA_TOKEN, value: false },
                { type: p.CKA_SIGN, value: true },
              ],
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
            sink += p11.C_Sign(session, data32, out).length
          }
        },
        teardown: copyKeys,
      },
    },
    close: () => {
      p11.C_Finalize()
      return sink
    },
  }
}
