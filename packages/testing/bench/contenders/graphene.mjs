// The rows as a program written for graphene-pk11 does them. Its operations are objects made anew each time.
import graphene from 'graphene-pk11'
import { objectLabel, TOKEN } from '../rows.mjs'

const MIB = 1 << 20
const { KeyGenMechanism, MechanismEnum, Module, ObjectClass, SessionFlag } = graphene
const RW = SessionFlag.SERIAL_SESSION | SessionFlag.RW_SESSION
const CKF_OS_LOCKING_OK = 2

export const name = 'graphene'

/** @param {{ module: string }} environment */
export async function open({ module: path }) {
  const module = Module.load(path)
  const data = Buffer.alloc(MIB, 7)
  const data1k = data.subarray(0, 1024)
  const data32 = data.subarray(0, 32)
  const out = Buffer.alloc(MIB + 64)

  /** @type {import('graphene-pk11').Slot} */
  let slot
  /** @type {import('graphene-pk11').Session} */
  let session
  /** @type {import('graphene-pk11').Session} */
  let objectSession
  /** @type {import('graphene-pk11').Key} */
  let coldKey
  /** @type {Record<string, any>} */
  let keys = {}
  let sink = 0

  const find = (
    /** @type {import('graphene-pk11').Session} */ inSession,
    /** @type {number} */ cls,
    /** @type {string} */ label,
  ) => {
    const found = inSession.find({ class: cls, label })
    if (found.length === 0) throw new Error(`${label} is not there`)
    return found.items(0)
  }
  const start = () => {
    module.initialize({ flags: CKF_OS_LOCKING_OK })
    const slots = module.getSlots(true)
    for (let i = 0; i < slots.length; i++) {
      slot = slots.items(i)
      if (slot.getToken().label.trim() === TOKEN.label) break
    }
    session = slot.open(RW)
    session.login(TOKEN.pin)
    coldKey = find(session, ObjectClass.PRIVATE_KEY, TOKEN.keys.ec).toType()
  }
  const copyKeys = () => {
    const copy = (/** @type {number} */ cls, /** @type {string} */ label) =>
      find(session, cls, label).copy({ token: false }).toType()
    keys = {
      ecPrivate: copy(ObjectClass.PRIVATE_KEY, TOKEN.keys.ec),
      ecPublic: copy(ObjectClass.PUBLIC_KEY, TOKEN.keys.ec),
      rsaPrivate: copy(ObjectClass.PRIVATE_KEY, TOKEN.keys.rsa),
      rsaPublic: copy(ObjectClass.PUBLIC_KEY, TOKEN.keys.rsa),
      aes: copy(ObjectClass.SECRET_KEY, TOKEN.keys.aes),
      hmac: copy(ObjectClass.SECRET_KEY, TOKEN.keys.hmac),
      target: copy(ObjectClass.SECRET_KEY, TOKEN.keys.target),
    }
  }
  start()
  copyKeys()

  const createObjects = (/** @type {number} */ count) => () => {
    objectSession = slot.open(RW)
    for (let i = 0; i < count; i++)
      objectSession.create({
        class: ObjectClass.DATA,
        token: false,
        private: false,
        label: objectLabel(i),
        value: Buffer.alloc(32, i),
        objectId: Buffer.from(objectLabel(i)),
      })
  }
  const closeObjects = () => objectSession.close()

  const readAttributes = (/** @type {import('graphene-pk11').ITemplate} */ wanted) => ({
    run: (/** @type {number} */ n) => {
      for (let i = 0; i < n; i++) sink += Number(keys.ecPublic.getAttribute(wanted).label.length)
    },
  })
  const one = readAttributes({ label: null })
  const five = readAttributes({ label: null, class: null, keyType: null, id: null, paramsEC: null })
  const digest = (/** @type {Buffer} */ input) => ({
    run: (/** @type {number} */ n) => {
      for (let i = 0; i < n; i++) sink += session.createDigest(MechanismEnum.SHA256).once(input).length
    },
  })
  const sign = (/** @type {number} */ mechanism, /** @type {string} */ key) => ({
    run: (/** @type {number} */ n) => {
      for (let i = 0; i < n; i++) sink += session.createSign(mechanism, keys[key]).once(data32).length
    },
  })
  const verify = (/** @type {number} */ mechanism, /** @type {string} */ kind) => {
    /** @type {Buffer} */
    let signature
    return {
      setup: () => {
        signature = session.createSign(mechanism, keys[`${kind}Private`]).once(data32)
      },
      run: (/** @type {number} */ n) => {
        for (let i = 0; i < n; i++)
          if (!session.createVerify(mechanism, keys[`${kind}Public`]).once(data32, signature))
            throw new Error('not verified')
      },
    }
  }
  const encrypt = (
    /** @type {import('graphene-pk11').MechanismType} */ mechanism,
    /** @type {Buffer} */ input,
  ) => ({
    run: (/** @type {number} */ n) => {
      for (let i = 0; i < n; i++) sink += session.createCipher(mechanism, keys.aes).once(input, out).length
    },
  })
  const cbc = { name: 'AES_CBC', params: Buffer.alloc(16, 7) }
  const gcm = { name: 'AES_GCM', params: new graphene.AesGcm240Params(Buffer.alloc(12, 7)) }
  const signAsync = (/** @type {number} */ lanes) => {
    /** @type {import('graphene-pk11').Session[]} */
    let sessions = []
    return {
      setup: () => {
        sessions = Array.from({ length: lanes }, () => slot.open(RW))
      },
      run: async (/** @type {number} */ n) => {
        let started = 0
        await Promise.all(
          sessions.map(async (own) => {
            while (started < n) {
              started++
              sink += await new Promise((resolve, reject) =>
                own
                  .createSign(MechanismEnum.ECDSA, keys.ecPrivate)
                  .once(data32, (error, signature) => (error ? reject(error) : resolve(signature.length))),
              )
            }
          }),
        )
      },
      teardown: () => {
        for (const own of sessions) own.close()
      },
    }
  }

  return {
    rows: {
      'generate-random-32': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) sink += session.generateRandom(32).length
        },
      },
      'session-info': {
        run: (/** @type {number} */ n) => {
          // Protected, and called by the constructor alone; there is no other way to ask.
          for (let i = 0; i < n; i++) /** @type {any} */ (session).getInfo()
        },
      },
      'session-open-close': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) slot.open(RW).close()
        },
      },
      'attribute-1': one,
      'attribute-5': five,
      'attribute-1-one-pass': one,
      'attribute-5-one-pass': five,
      'find-1-of-1000': {
        setup: createObjects(1000),
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++)
            sink += find(objectSession, ObjectClass.DATA, objectLabel(500)).handle.length
        },
        teardown: closeObjects,
      },
      'list-1000': {
        setup: createObjects(1000),
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) sink += objectSession.find({ class: ObjectClass.DATA }).length
        },
        teardown: closeObjects,
      },
      'list-10000-attributes': {
        setup: createObjects(10_000),
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) {
            const found = objectSession.find({ class: ObjectClass.DATA })
            for (let j = 0; j < found.length; j++) {
              const { label } = found.items(j).getAttribute({ class: null, label: null, objectId: null })
              sink += Number(label?.length)
            }
          }
        },
        teardown: closeObjects,
      },
      'digest-32': digest(data32),
      'digest-1m': digest(data),
      'hmac-32': sign(MechanismEnum.SHA256_HMAC, 'hmac'),
      'ecdsa-sign': sign(MechanismEnum.ECDSA, 'ecPrivate'),
      'ecdsa-verify': verify(MechanismEnum.ECDSA, 'ec'),
      'rsa-sign': sign(MechanismEnum.RSA_PKCS, 'rsaPrivate'),
      'rsa-verify': verify(MechanismEnum.RSA_PKCS, 'rsa'),
      'aes-cbc-1k': encrypt(cbc, data1k),
      'aes-cbc-1m': encrypt(cbc, data),
      'aes-gcm-1k': encrypt(gcm, data1k),
      wrap: {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++)
            sink += session.wrapKey(MechanismEnum.AES_KEY_WRAP, keys.aes, keys.target).length
        },
      },
      unwrap: {
        run: (/** @type {number} */ n) => {
          const wrapped = session.wrapKey(MechanismEnum.AES_KEY_WRAP, keys.aes, keys.target)
          const template = {
            class: ObjectClass.SECRET_KEY,
            keyType: graphene.KeyType.AES,
            token: false,
            extractable: true,
          }
          for (let i = 0; i < n; i++)
            session.unwrapKey(MechanismEnum.AES_KEY_WRAP, keys.aes, wrapped, template).destroy()
        },
      },
      'generate-aes': {
        run: (/** @type {number} */ n) => {
          const template = { token: false, valueLen: 32, encrypt: true }
          for (let i = 0; i < n; i++) session.generateKey(KeyGenMechanism.AES, template).destroy()
        },
      },
      'generate-ec': {
        run: (/** @type {number} */ n) => {
          const paramsEC = graphene.NamedCurve.getByName('secp256r1').value
          for (let i = 0; i < n; i++) {
            const { publicKey, privateKey } = session.generateKeyPair(
              KeyGenMechanism.EC,
              { token: false, paramsEC, verify: true },
              { token: false, sign: true },
            )
            publicKey.destroy()
            privateKey.destroy()
          }
        },
      },
      'async-1': signAsync(1),
      'async-4': signAsync(4),
      'async-64': signAsync(64),
      'cold-start': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) {
            module.finalize()
            start()
            sink += session.createSign(MechanismEnum.ECDSA, coldKey).once(data32).length
          }
        },
        teardown: copyKeys,
      },
    },
    close: () => {
      module.finalize()
      return sink
    },
  }
}
