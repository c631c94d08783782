// A million calls of memory.test.ts, in a process of its own with its own garbage collection.
import { createSoftHsm } from '@tatsoi/testing'
import * as P from '@tatsoi/types'
import { Cryptoki } from '../../src/cryptoki/cryptoki.js'

const collect = globalThis.gc as () => void
const hsm = createSoftHsm().use()
const p11 = Cryptoki.load(hsm.module)
p11.C_Initialize()
const slot = p11.C_GetSlotList(true).find((one) => p11.C_GetTokenInfo(one).label === hsm.label)!
const session = p11.C_OpenSession(slot, P.CKF_SERIAL_SESSION | P.CKF_RW_SESSION)
p11.C_Login(session, P.CKU_USER, hsm.pin)
const key = p11.C_CreateObject(session, {
  CKA_CLASS: P.CKO_SECRET_KEY,
  CKA_KEY_TYPE: P.CKK_AES,
  CKA_TOKEN: false,
  CKA_VALUE: Buffer.alloc(32, 1),
  CKA_ENCRYPT: true,
})
const data = Buffer.alloc(32)
const long = Buffer.alloc(10_000)
const CBC = { mechanism: P.CKM_AES_CBC, parameter: Buffer.alloc(16) } as const
const sha256 = { mechanism: P.CKM_SHA256 } as const

/** 100 calls: arguments and results of all kinds, errors too. */
function round(): void {
  for (let i = 0; i < 50; i++) p11.C_GetSessionInfo(session)
  for (let i = 0; i < 15; i++) p11.C_GenerateRandom(session, 32)
  for (let i = 0; i < 5; i++) {
    p11.C_DigestInit(session, sha256)
    p11.C_Digest(session, data)
    p11.C_EncryptInit(session, CBC, key)
    p11.C_Encrypt(session, data)
  }
  for (let i = 0; i < 8; i++) p11.C_GetAttributeValue(session, key, ['CKA_CLASS', 'CKA_LABEL', 'CKA_ENCRYPT'])
  try {
    p11.C_Sign(session, data)
  } catch {
    // CKR_OPERATION_NOT_INITIALIZED
  }
  p11.C_GetTokenInfo(slot)
  p11.C_GetMechanismInfo(slot, P.CKM_SHA256)
  p11.C_GetObjectSize(session, key)
  p11.C_FindObjectsInit(session, { CKA_LABEL: 'none' })
  p11.C_FindObjects(session, 10)
  p11.C_FindObjectsFinal(session)
}
const CALLS = 100

async function asyncRound(): Promise<void> {
  await p11.C_DigestInitAsync(session, sha256)
  await p11.C_DigestAsync(session, long)
  const object = await p11.C_CreateObjectAsync(session, {
    CKA_CLASS: P.CKO_DATA,
    CKA_TOKEN: false,
    CKA_VALUE: data,
  })
  await p11.C_DestroyObjectAsync(session, object)
}

interface Sample {
  readonly calls: number
  readonly rss: number
  readonly heap: number
  readonly external: number
}

async function measure(calls: number): Promise<Sample> {
  // What is freed in one collection is let go of in the next.
  for (let i = 0; i < 3; i++) {
    collect()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  return { calls, rss, heap: heapUsed, external }
}

const samples: Sample[] = []
let calls = 0
const total = Number(process.argv[2] ?? 1_000_000)
while (calls <= total) {
  const until = calls + total / 10
  while (calls < until) {
    round()
    calls += CALLS
  }
  for (let i = 0; i < 100; i++) await asyncRound()
  calls += 400
  samples.push(await measure(calls))
}
p11.C_Finalize()
hsm.dispose()
process.send?.(samples)
process.disconnect?.()
if (process.send === undefined) console.log(samples)
