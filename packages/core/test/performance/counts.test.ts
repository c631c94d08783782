import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as ck from '@tatsoi/types'
import koffi from 'koffi'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { runtime } from '../../src/cryptoki/generated/cryptoki.js'
import type { AsyncArguments, NativeFunction } from '../../src/ffi/generated/functions.js'
import { Memory } from '../../src/ffi/memory.js'
import type { ObjectHandle } from '../../src/recovery/handles.js'
import { RW, useOpenSoftHsm } from '../cryptoki/open-token.js'

/*
 * What an operation costs, by counts: they are the same on a busy machine, where times say nothing. A crossing is a call of a function
 * of the module through koffi.
 */

const hsm = useOpenSoftHsm()
const P256 = Uint8Array.of(6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7)
const DATA = Buffer.alloc(32, 7)
const KIB = Buffer.alloc(1024, 7)
const SHA256 = { mechanism: ck.CKM_SHA256 }
const HMAC = { mechanism: ck.CKM_SHA256_HMAC }
const ECDSA = { mechanism: ck.CKM_ECDSA }
const CBC = { mechanism: ck.CKM_AES_CBC, parameter: Buffer.alloc(16, 7) }
const GCM = { mechanism: ck.CKM_AES_GCM, parameter: { pIv: Buffer.alloc(12, 7), ulTagBits: 128 } }
const WRAP = { mechanism: ck.CKM_AES_KEY_WRAP }
const AES = {
  CKA_TOKEN: false,
  CKA_VALUE_LEN: 32,
  CKA_ENCRYPT: true,
  CKA_WRAP: true,
  CKA_EXTRACTABLE: true,
} as const

let crossings: string[] = []
let aes: ObjectHandle
let target: ObjectHandle
let hmac: ObjectHandle
let publicKey: ObjectHandle
let privateKey: ObjectHandle
let signature: Buffer

beforeAll(() => {
  const { p11, session } = hsm.current
  const functions = p11[runtime].f as unknown as Record<string, NativeFunction | undefined>
  for (const [name, fn] of Object.entries(functions)) {
    if (fn === undefined) continue
    const counted = (...args: never[]): number => {
      crossings.push(name)
      return fn(...args)
    }
    functions[name] = Object.assign(counted, {
      async: (...args: AsyncArguments) => {
        crossings.push(name)
        return fn.async(...args)
      },
    }) as unknown as NativeFunction
  }
  aes = p11.C_GenerateKey(session, { mechanism: ck.CKM_AES_KEY_GEN }, AES)
  target = p11.C_GenerateKey(session, { mechanism: ck.CKM_AES_KEY_GEN }, AES)
  hmac = p11.C_GenerateKey(
    session,
    { mechanism: ck.CKM_GENERIC_SECRET_KEY_GEN },
    { CKA_TOKEN: false, CKA_VALUE_LEN: 32, CKA_SIGN: true },
  )
  const pair = p11.C_GenerateKeyPair(
    session,
    { mechanism: ck.CKM_EC_KEY_PAIR_GEN },
    { CKA_TOKEN: false, CKA_EC_PARAMS: P256, CKA_VERIFY: true, CKA_LABEL: 'counts' },
    { CKA_TOKEN: false, CKA_SIGN: true },
  )
  publicKey = pair.publicKey
  privateKey = pair.privateKey
  p11.C_SignInit(session, ECDSA, privateKey)
  signature = p11.C_Sign(session, DATA)
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Each operation with the calls that it makes, and how many bytes of JavaScript objects it may leave to the collector. */
const OPERATIONS: readonly (readonly [
  name: string,
  calls: readonly string[],
  bytes: number,
  run: () => unknown,
])[] = [
  ['random', ['C_GenerateRandom'], 250, () => hsm.current.p11.C_GenerateRandom(hsm.current.session, 32)],
  ['session info', ['C_GetSessionInfo'], 200, () => hsm.current.p11.C_GetSessionInfo(hsm.current.session)],
  [
    'open and close a session',
    ['C_OpenSession', 'C_CloseSession'],
    500,
    () => hsm.current.p11.C_CloseSession(hsm.current.p11.C_OpenSession(hsm.current.slot, RW)),
  ],
  [
    'one attribute',
    ['C_GetAttributeValue'],
    400,
    () => hsm.current.p11.C_GetAttributeValue(hsm.current.session, publicKey, ['CKA_LABEL']),
  ],
  [
    'five attributes',
    ['C_GetAttributeValue'],
    1200,
    () =>
      hsm.current.p11.C_GetAttributeValue(hsm.current.session, publicKey, [
        'CKA_LABEL',
        'CKA_CLASS',
        'CKA_KEY_TYPE',
        'CKA_ID',
        'CKA_EC_PARAMS',
      ]),
  ],
  [
    'digest',
    ['C_DigestInit', 'C_Digest'],
    250,
    () => {
      hsm.current.p11.C_DigestInit(hsm.current.session, SHA256)
      return hsm.current.p11.C_Digest(hsm.current.session, DATA)
    },
  ],
  [
    'HMAC',
    ['C_SignInit', 'C_Sign'],
    250,
    () => {
      hsm.current.p11.C_SignInit(hsm.current.session, HMAC, hmac)
      return hsm.current.p11.C_Sign(hsm.current.session, DATA)
    },
  ],
  [
    'sign',
    ['C_SignInit', 'C_Sign'],
    250,
    () => {
      hsm.current.p11.C_SignInit(hsm.current.session, ECDSA, privateKey)
      return hsm.current.p11.C_Sign(hsm.current.session, DATA)
    },
  ],
  [
    'verify',
    ['C_VerifyInit', 'C_Verify'],
    150,
    () => {
      hsm.current.p11.C_VerifyInit(hsm.current.session, ECDSA, publicKey)
      hsm.current.p11.C_Verify(hsm.current.session, DATA, signature)
    },
  ],
  [
    'AES-CBC of 1 KiB',
    ['C_EncryptInit', 'C_Encrypt'],
    450,
    () => {
      hsm.current.p11.C_EncryptInit(hsm.current.session, CBC, aes)
      return hsm.current.p11.C_Encrypt(hsm.current.session, KIB)
    },
  ],
  [
    'AES-GCM of 1 KiB',
    ['C_EncryptInit', 'C_Encrypt'],
    450,
    () => {
      hsm.current.p11.C_EncryptInit(hsm.current.session, GCM, aes)
      return hsm.current.p11.C_Encrypt(hsm.current.session, KIB)
    },
  ],
  ['wrap', ['C_WrapKey'], 250, () => hsm.current.p11.C_WrapKey(hsm.current.session, WRAP, aes, target)],
  [
    'generate and destroy a session key',
    ['C_GenerateKey', 'C_DestroyObject'],
    650,
    () => {
      const key = hsm.current.p11.C_GenerateKey(hsm.current.session, { mechanism: ck.CKM_AES_KEY_GEN }, AES)
      hsm.current.p11.C_DestroyObject(hsm.current.session, key)
    },
  ],
]

function callsOf(run: () => unknown): string[] {
  crossings = []
  run()
  return crossings
}

describe('crossings', () => {
  test.each(OPERATIONS)('%s: %j', (_name, calls, _bytes, run) => {
    run()
    expect(callsOf(run)).toEqual(calls)
  })

  test('an asynchronous signature crosses once for each of its two calls', async () => {
    const { p11, session } = hsm.current
    crossings = []
    await p11.C_SignInitAsync(session, ECDSA, privateKey)
    await p11.C_SignAsync(session, DATA)
    expect(crossings).toEqual(['C_SignInit', 'C_Sign'])
  })

  test('a list of a hundred objects takes three calls of a search, after a look at the login, and reads none of the objects', () => {
    const { p11, session } = hsm.current
    const made = Array.from({ length: 100 }, () =>
      p11.C_CreateObject(session, {
        CKA_CLASS: ck.CKO_DATA,
        CKA_TOKEN: false,
        CKA_PRIVATE: false,
        CKA_LABEL: 'one of many',
      }),
    )
    crossings = []
    p11.C_FindObjectsInit(session, { CKA_LABEL: 'one of many' })
    const found = p11.C_FindObjects(session, 1000)
    p11.C_FindObjectsFinal(session)
    expect(found).toHaveLength(100)
    expect(crossings).toEqual([
      'C_GetSessionInfo',
      'C_FindObjectsInit',
      'C_FindObjects',
      'C_FindObjectsFinal',
    ])
    for (const object of made) p11.C_DestroyObject(session, object)
  })

  test('a session object that a search found is asked once whether it outlives its session', () => {
    const { p11, session } = hsm.current
    crossings = []
    p11.C_FindObjectsInit(session, { CKA_CLASS: ck.CKO_PUBLIC_KEY, CKA_LABEL: 'counts' })
    const [found] = p11.C_FindObjects(session, 1)
    p11.C_FindObjectsFinal(session)
    p11.C_VerifyInit(session, ECDSA, found as ObjectHandle)
    p11.C_Verify(session, DATA, signature)
    expect(crossings).toEqual([
      'C_GetSessionInfo',
      'C_FindObjectsInit',
      'C_FindObjects',
      'C_FindObjectsFinal',
      'C_GetAttributeValue',
      'C_VerifyInit',
      'C_Verify',
    ])
  })
})

describe('what a search found', () => {
  test('is read once to be identified if it is of the kind of what was found before it, key or not', () => {
    const { p11, session } = hsm.current
    const label = 'no key'
    const data = p11.C_CreateObject(session, {
      CKA_CLASS: ck.CKO_DATA,
      CKA_TOKEN: false,
      CKA_PRIVATE: false,
      CKA_LABEL: label,
    })
    const readsOf = (template: object) =>
      callsOf(() => {
        p11.C_FindObjectsInit(session, template)
        p11.C_FindObjects(session, 1)
        p11.C_FindObjectsFinal(session)
      }).filter((name) => name === 'C_GetAttributeValue').length
    const key = { CKA_CLASS: ck.CKO_PUBLIC_KEY, CKA_LABEL: 'counts' }
    readsOf(key)
    expect([key, { CKA_LABEL: label }, { CKA_LABEL: label }, key, key].map(readsOf)).toEqual([1, 2, 1, 1, 1])
    p11.C_DestroyObject(session, data)
  })
})

describe('native memory', () => {
  test.each(OPERATIONS)('%s takes none', (_name, _calls, _bytes, run) => {
    run()
    const address = vi.spyOn(koffi, 'address')
    const taken = (['alloc', 'register', 'view', 'decode', 'as'] as const).map((name) =>
      vi.spyOn(koffi, name),
    )
    const allocate = vi.spyOn(Memory.prototype, 'allocate')
    const { memory } = hsm.current.p11[runtime]
    const before = memory.top
    for (let i = 0; i < 100; i++) run()
    for (const spy of taken) expect(spy).not.toHaveBeenCalled()
    // Results share pieces of 32 KiB, and only where one lies is asked.
    expect(address.mock.calls.length).toBeLessThanOrEqual(1)
    // Arguments come from one block, and all of it is given back.
    expect(new Set(allocate.mock.contexts).size).toBeLessThanOrEqual(1)
    expect(memory.top).toBe(before)
  })
})

describe('bytes of JavaScript objects per operation', () => {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void

  /** The least of ten batches: a collection in between shows as a decrease, and says nothing. */
  async function leastOf(run: () => unknown): Promise<number> {
    for (let i = 0; i < 3000; i++) {
      const promise = run()
      if (promise instanceof Promise) await promise
    }
    crossings = []
    let least = Number.POSITIVE_INFINITY
    for (let batch = 0; batch < 10; batch++) {
      gc()
      const before = process.memoryUsage().heapUsed
      for (let i = 0; i < 200; i++) {
        const promise = run()
        if (promise instanceof Promise) await promise
      }
      const after = process.memoryUsage().heapUsed
      if (after > before) least = Math.min(least, (after - before) / 200)
    }
    return least
  }

  test.each(OPERATIONS)('%s', async (name, _calls, bytes, run) => {
    const least = await leastOf(run)
    if (process.env['TATSOI_SHOW_COUNTS'] !== undefined) console.log(name, Math.round(least))
    expect(least).toBeLessThan(bytes)
  })

  test('an asynchronous call, besides what koffi takes', async () => {
    const { p11, session } = hsm.current
    const functions = p11[runtime].f as { C_Verify: NativeFunction | undefined }
    const { C_Verify: verify } = functions
    let answer: ((error: unknown, rv: number) => void) | undefined
    functions.C_Verify = Object.assign(() => ck.CKR_OK, {
      async: (...args: AsyncArguments) => {
        answer = args.at(-1) as typeof answer
      },
    })
    try {
      const least = await leastOf(() => {
        const verified = p11.C_VerifyAsync(session, DATA, signature)
        answer?.(null, ck.CKR_OK)
        return verified
      })
      if (process.env['TATSOI_SHOW_COUNTS'] !== undefined) console.log('asynchronous', Math.round(least))
      expect(least).toBeLessThan(1500)
    } finally {
      functions.C_Verify = verify
    }
  })
})
