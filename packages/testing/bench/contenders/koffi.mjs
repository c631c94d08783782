// The floor: what hand-written koffi code can do. Everything is laid out once; a call writes a length word, crosses and
// reads a length word. Results are left in native memory, where a wrapper has to hand out a copy.
import process from 'node:process'
import koffi from 'koffi'
import { Arena, check, loadNativeModule } from '../native-module.mjs'
import { objectLabel, TOKEN } from '../rows.mjs'

const MIB = 1 << 20
const CKA_CLASS = 0
const CKA_TOKEN = 1
const CKA_LABEL = 3
const WANTED = [CKA_LABEL, CKA_CLASS, 0x100, 0x102, 0x180]
const P256 = Uint8Array.of(6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7)

/** The most calls on other threads that koffi keeps memory for; it maps memory anew for each beyond, which halves the speed. */
const AT_ONCE = 32
koffi.config({ resident_async_pools: AT_ONCE })

export const name = 'koffi'

/**
 * The least that a check for a fork can cost: a word in a page that the kernel zeroes in a forked child
 * (`MADV_WIPEONFORK`, Linux), compared with a number.
 * @returns {Record<string, import('../child.mjs').Row>}
 */
function generationCheck() {
  if (process.platform !== 'linux') return {}
  const libc = koffi.load('libc.so.6')
  const size = 4096
  const page = libc.func('void *mmap(void *, size_t, int, int, int, long)')(null, size, 3, 0x22, -1, 0)
  if (libc.func('int madvise(void *, size_t, int)')(page, size, 18) !== 0) return {}
  const words = new Uint32Array(koffi.view(page, size))
  words[0] = 1
  return {
    'generation-check': {
      run: (n) => {
        const generation = words[0]
        for (let i = 0; i < n; i++) if (words[0] !== generation) throw new Error('a fork in the bench?')
      },
    },
  }
}

/** @param {{ module: string }} environment */
export async function open({ module }) {
  const p11 = loadNativeModule(module)
  const arena = new Arena(4 * MIB)
  const { words } = arena
  const text = (/** @type {string} */ value) => arena.at(arena.put(new TextEncoder().encode(value)))

  const initArgs = arena.at(arena.putLongs(0, 0, 0, 0, 2, 0))
  const pin = text(TOKEN.pin)
  const data = arena.at(arena.put(new Uint8Array(MIB).fill(7)))
  const out = arena.at(arena.take(MIB + 64))
  const length = arena.take(8)
  const lengthAddress = arena.at(length)
  const length32 = length / 4
  const handle = arena.take(8)
  const handle32 = handle / 4
  const handleAddress = arena.at(handle)
  const secondHandle = arena.take(8)
  const handles = arena.take(800)
  const handlesAddress = arena.at(handles)
  const info = arena.take(512)

  let slot = 0
  let session = 0
  let objectSession = 0
  let coldKey = 0
  /** @type {Record<string, number>} */
  let keys = {}
  let sink = 0

  const find = (
    /** @type {number} */ inSession,
    /** @type {{ address: number, count: number }} */ template,
  ) => {
    check(p11.C_FindObjectsInit(inSession, template.address, template.count), 'C_FindObjectsInit')
    check(p11.C_FindObjects(inSession, handleAddress, 1, lengthAddress), 'C_FindObjects')
    const found = words[length32] === 1 ? words[handle32] : 0
    check(p11.C_FindObjectsFinal(inSession), 'C_FindObjectsFinal')
    if (found === 0) throw new Error('the object is not there')
    return found
  }
  const labelled = (/** @type {number} */ cls, /** @type {string} */ label) =>
    arena.template([
      [CKA_CLASS, cls],
      [CKA_LABEL, label],
    ])
  const templates = {
    ecPrivate: labelled(3, TOKEN.keys.ec),
    ecPublic: labelled(2, TOKEN.keys.ec),
    rsaPrivate: labelled(3, TOKEN.keys.rsa),
    rsaPublic: labelled(2, TOKEN.keys.rsa),
    aes: labelled(4, TOKEN.keys.aes),
    hmac: labelled(4, TOKEN.keys.hmac),
    target: labelled(4, TOKEN.keys.target),
  }
  const asSessionObject = arena.template([[CKA_TOKEN, false]])
  const paddedLabel = TOKEN.label.padEnd(32)

  const start = () => {
    check(p11.C_Initialize(initArgs), 'C_Initialize')
    words[length32] = 100
    check(p11.C_GetSlotList(1, handlesAddress, lengthAddress), 'C_GetSlotList')
    const count = words[length32]
    slot = -1
    for (let i = 0; i < count && slot < 0; i++) {
      const candidate = words[handles / 4 + 2 * i]
      check(p11.C_GetTokenInfo(candidate, arena.at(info)), 'C_GetTokenInfo')
      const label = Buffer.from(arena.bytes.buffer, info, 32).toString('utf8')
      if (label === paddedLabel) slot = candidate
    }
    check(p11.C_OpenSession(slot, 6, 0, 0, handleAddress), 'C_OpenSession')
    session = words[handle32]
    check(p11.C_Login(session, 1, pin, TOKEN.pin.length), 'C_Login')
    coldKey = find(session, templates.ecPrivate)
  }
  // SoftHSM looks at the file of a token object in every call, which takes longer than all the rest: the keys that are
  // used are copies in memory.
  const copyKeys = () => {
    keys = Object.fromEntries(
      Object.entries(templates).map(([key, template]) => {
        check(
          p11.C_CopyObject(session, find(session, template), asSessionObject.address, 1, handleAddress),
          'C_CopyObject',
        )
        return [key, words[handle32]]
      }),
    )
  }
  start()
  copyKeys()

  const createObjects = (/** @type {number} */ count) => () => {
    check(p11.C_OpenSession(slot, 6, 0, 0, handleAddress), 'C_OpenSession')
    objectSession = words[handle32]
    const label = arena.put(new TextEncoder().encode(objectLabel(0)))
    const value = arena.take(32)
    const template = arena.putLongs(
      ...[CKA_CLASS, arena.at(arena.putLongs(0)), 8],
      ...[CKA_TOKEN, arena.at(arena.put(Uint8Array.of(0))), 1],
      ...[2, arena.at(arena.put(Uint8Array.of(0))), 1],
      ...[CKA_LABEL, arena.at(label), 13],
      ...[0x11, arena.at(value), 32],
      ...[0x12, arena.at(label), 13],
    )
    for (let i = 0; i < count; i++) {
      arena.bytes.set(new TextEncoder().encode(objectLabel(i)), label)
      arena.bytes.fill(i, value, value + 32)
      check(p11.C_CreateObject(objectSession, arena.at(template), 6, handleAddress), 'C_CreateObject')
    }
  }
  const closeObjects = () => check(p11.C_CloseSession(objectSession), 'C_CloseSession')

  const readAttributes = (/** @type {number} */ count, /** @type {boolean} */ twoPasses) => {
    const values = arena.take(256 * count)
    const template = arena.putLongs(
      ...WANTED.slice(0, count).flatMap((type, i) => [type, twoPasses ? 0 : arena.at(values + 256 * i), 0]),
    )
    const address = arena.at(template)
    const first = template / 4
    const pointers = WANTED.map((_, i) => arena.at(values + 256 * i))
    const low = pointers.map((pointer) => pointer >>> 0)
    const high = pointers.map((pointer) => Math.floor(pointer / 2 ** 32))
    return (/** @type {number} */ n) => {
      const key = keys.ecPublic
      for (let i = 0; i < n; i++) {
        if (twoPasses) {
          for (let a = 0; a < count; a++) {
            words[first + 6 * a + 2] = 0
            words[first + 6 * a + 3] = 0
          }
          check(p11.C_GetAttributeValue(session, key, address, count), 'C_GetAttributeValue')
          for (let a = 0; a < count; a++) {
            words[first + 6 * a + 2] = low[a]
            words[first + 6 * a + 3] = high[a]
          }
        } else for (let a = 0; a < count; a++) words[first + 6 * a + 4] = 256
        check(p11.C_GetAttributeValue(session, key, address, count), 'C_GetAttributeValue')
        for (let a = 0; a < count; a++) sink += words[first + 6 * a + 4]
      }
    }
  }

  const one = arena.template([
    [CKA_CLASS, 0],
    [CKA_LABEL, objectLabel(500)],
  ])
  const allData = arena.template([[CKA_CLASS, 0]])
  const listed = arena.putLongs(CKA_CLASS, out, 64, CKA_LABEL, out + 64, 64, 0x12, out + 128, 64)
  const list = (/** @type {boolean} */ withAttributes) => (/** @type {number} */ n) => {
    for (let i = 0; i < n; i++) {
      check(p11.C_FindObjectsInit(objectSession, allData.address, 1), 'C_FindObjectsInit')
      for (;;) {
        check(p11.C_FindObjects(objectSession, handlesAddress, 100, lengthAddress), 'C_FindObjects')
        const count = words[length32]
        if (count === 0) break
        for (let h = 0; h < count; h++) {
          const object = words[handles / 4 + 2 * h]
          if (withAttributes) {
            for (let a = 0; a < 3; a++) words[listed / 4 + 6 * a + 4] = 64
            check(p11.C_GetAttributeValue(objectSession, object, arena.at(listed), 3), 'C_GetAttributeValue')
          }
          sink += object
        }
      }
      check(p11.C_FindObjectsFinal(objectSession), 'C_FindObjectsFinal')
    }
  }

  const sha256 = arena.mechanism(0x250)
  const digest = (/** @type {number} */ size) => (/** @type {number} */ n) => {
    for (let i = 0; i < n; i++) {
      check(p11.C_DigestInit(session, sha256), 'C_DigestInit')
      words[length32] = 32
      check(p11.C_Digest(session, data, size, out, lengthAddress), 'C_Digest')
      sink += words[length32]
    }
  }
  const sign = (/** @type {number} */ mechanism, /** @type {string} */ key) => {
    const m = arena.mechanism(mechanism)
    return (/** @type {number} */ n) => {
      const object = keys[key]
      for (let i = 0; i < n; i++) {
        check(p11.C_SignInit(session, m, object), 'C_SignInit')
        words[length32] = 512
        check(p11.C_Sign(session, data, 32, out, lengthAddress), 'C_Sign')
        sink += words[length32]
      }
    }
  }
  const verify = (/** @type {number} */ mechanism, /** @type {string} */ kind) => {
    const m = arena.mechanism(mechanism)
    return {
      setup: () => sign(mechanism, `${kind}Private`)(1),
      run: (/** @type {number} */ n) => {
        const object = keys[`${kind}Public`]
        const size = words[length32]
        for (let i = 0; i < n; i++) {
          check(p11.C_VerifyInit(session, m, object), 'C_VerifyInit')
          check(p11.C_Verify(session, data, 32, out, size), 'C_Verify')
        }
      },
    }
  }
  const encrypt =
    (/** @type {number} */ mechanism, /** @type {number} */ size) => (/** @type {number} */ n) => {
      const key = keys.aes
      for (let i = 0; i < n; i++) {
        check(p11.C_EncryptInit(session, mechanism, key), 'C_EncryptInit')
        words[length32] = MIB + 64
        check(p11.C_Encrypt(session, data, size, out, lengthAddress), 'C_Encrypt')
        sink += words[length32]
      }
    }
  const cbc = arena.mechanism(0x1082, new Uint8Array(16).fill(7))
  const gcm = arena.gcmMechanism(new Uint8Array(12).fill(7))

  const keyWrap = arena.mechanism(0x2109)
  const wrapped = arena.at(arena.take(64))
  let wrappedLength = 0
  const wrap = (/** @type {number} */ n) => {
    for (let i = 0; i < n; i++) {
      words[length32] = 64
      check(p11.C_WrapKey(session, keyWrap, keys.aes, keys.target, wrapped, lengthAddress), 'C_WrapKey')
      wrappedLength = words[length32]
    }
  }
  const unwrapTemplate = arena.template([
    [CKA_CLASS, 4],
    [0x100, 0x1f],
    [CKA_TOKEN, false],
    [0x162, true],
  ])
  const aesTemplate = arena.template([
    [CKA_TOKEN, false],
    [0x161, 32],
    [0x104, true],
  ])
  const aesGeneration = arena.mechanism(0x1080)
  const ecGeneration = arena.mechanism(0x1040)
  const ecPublicTemplate = arena.template([
    [CKA_TOKEN, false],
    [0x180, P256],
    [0x10a, true],
  ])
  const ecPrivateTemplate = arena.template([
    [CKA_TOKEN, false],
    [0x108, true],
  ])

  const ecdsa = arena.mechanism(0x1041)
  const signAsync = (/** @type {number} */ lanes) => {
    /** @type {number[]} */
    let sessions = []
    const outputs = Array.from({ length: lanes }, () => ({
      signature: arena.take(64),
      length: arena.take(8),
    }))
    return {
      setup: () => {
        sessions = outputs.map(() => {
          check(p11.C_OpenSession(slot, 6, 0, 0, handleAddress), 'C_OpenSession')
          return words[handle32]
        })
      },
      run: (/** @type {number} */ n) =>
        /** @type {Promise<void>} */ (
          new Promise((resolve, reject) => {
            let started = 0
            let done = 0
            /** @type {number[]} */
            const idle = []
            const next = (/** @type {number} */ lane) => {
              if (started === n) return
              started++
              const output = outputs[lane]
              check(p11.C_SignInit(sessions[lane], ecdsa, keys.ecPrivate), 'C_SignInit')
              words[output.length / 4] = 64
              p11.C_Sign.async(
                sessions[lane],
                data,
                32,
                arena.at(output.signature),
                arena.at(output.length),
                (/** @type {unknown} */ error, /** @type {number} */ rv) => {
                  if (error || rv !== 0) reject(error ?? new Error(`C_Sign returned ${rv}`))
                  else if (++done === n) resolve()
                  else {
                    idle.push(lane)
                    next(idle.shift())
                  }
                },
              )
            }
            for (let lane = 0; lane < lanes; lane++)
              if (lane < AT_ONCE) next(lane)
              else idle.push(lane)
          })
        ),
      teardown: () => {
        for (const open of sessions) check(p11.C_CloseSession(open), 'C_CloseSession')
      },
    }
  }

  return {
    rows: {
      'generate-random-32': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) check(p11.C_GenerateRandom(session, out, 32), 'C_GenerateRandom')
        },
      },
      'session-info': {
        run: (/** @type {number} */ n) => {
          const address = arena.at(info)
          const at = info / 4
          for (let i = 0; i < n; i++) {
            check(p11.C_GetSessionInfo(session, address), 'C_GetSessionInfo')
            sink += words[at] + words[at + 2] + words[at + 4] + words[at + 6]
          }
        },
      },
      'session-open-close': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) {
            check(p11.C_OpenSession(slot, 6, 0, 0, handleAddress), 'C_OpenSession')
            check(p11.C_CloseSession(words[handle32]), 'C_CloseSession')
          }
        },
      },
      'attribute-1': { run: readAttributes(1, true) },
      'attribute-5': { run: readAttributes(5, true) },
      'attribute-1-one-pass': { run: readAttributes(1, false) },
      'attribute-5-one-pass': { run: readAttributes(5, false) },
      'find-1-of-1000': {
        setup: createObjects(1000),
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) sink += find(objectSession, one)
        },
        teardown: closeObjects,
      },
      'list-1000': { setup: createObjects(1000), run: list(false), teardown: closeObjects },
      'list-10000-attributes': { setup: createObjects(10_000), run: list(true), teardown: closeObjects },
      'digest-32': { run: digest(32) },
      'digest-1m': { run: digest(MIB) },
      'hmac-32': { run: sign(0x251, 'hmac') },
      'ecdsa-sign': { run: sign(0x1041, 'ecPrivate') },
      'ecdsa-verify': verify(0x1041, 'ec'),
      'rsa-sign': { run: sign(1, 'rsaPrivate') },
      'rsa-verify': verify(1, 'rsa'),
      'aes-cbc-1k': { run: encrypt(cbc, 1024) },
      'aes-cbc-1m': { run: encrypt(cbc, MIB) },
      'aes-gcm-1k': { run: encrypt(gcm, 1024) },
      wrap: { run: wrap },
      unwrap: {
        setup: () => wrap(1),
        run: (/** @type {number} */ n) => {
          const { address, count } = unwrapTemplate
          for (let i = 0; i < n; i++) {
            check(
              p11.C_UnwrapKey(
                session,
                keyWrap,
                keys.aes,
                wrapped,
                wrappedLength,
                address,
                count,
                handleAddress,
              ),
              'C_UnwrapKey',
            )
            check(p11.C_DestroyObject(session, words[handle32]), 'C_DestroyObject')
          }
        },
      },
      'generate-aes': {
        run: (/** @type {number} */ n) => {
          const { address, count } = aesTemplate
          for (let i = 0; i < n; i++) {
            check(p11.C_GenerateKey(session, aesGeneration, address, count, handleAddress), 'C_GenerateKey')
            check(p11.C_DestroyObject(session, words[handle32]), 'C_DestroyObject')
          }
        },
      },
      'generate-ec': {
        run: (/** @type {number} */ n) => {
          const one = ecPublicTemplate
          const two = ecPrivateTemplate
          for (let i = 0; i < n; i++) {
            check(
              p11.C_GenerateKeyPair(
                session,
                ecGeneration,
                one.address,
                one.count,
                two.address,
                two.count,
                handleAddress,
                arena.at(secondHandle),
              ),
              'C_GenerateKeyPair',
            )
            check(p11.C_DestroyObject(session, words[handle32]), 'C_DestroyObject')
            check(p11.C_DestroyObject(session, words[secondHandle / 4]), 'C_DestroyObject')
          }
        },
      },
      'async-1': signAsync(1),
      'async-4': signAsync(4),
      'async-64': signAsync(64),
      'cold-start': {
        run: (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) {
            check(p11.C_Finalize(0), 'C_Finalize')
            start()
            check(p11.C_SignInit(session, ecdsa, coldKey), 'C_SignInit')
            words[length32] = 64
            check(p11.C_Sign(session, data, 32, out, lengthAddress), 'C_Sign')
          }
        },
        teardown: copyKeys,
      },
      ...generationCheck(),
    },
    close: () => {
      check(p11.C_Finalize(0), 'C_Finalize')
      return sink
    },
  }
}
