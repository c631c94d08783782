import { CKO_PRIVATE_KEY, CKU_USER, Cryptoki } from '@tatsoi/core'
import { createSoftHsm, RawModule, type SoftHsm } from '@tatsoi/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caught, DATA, type How, inChild, mechanismOf, RW, rsaPublicKey, verifies } from './lab.js'

const NOT_INITIALIZED = 0x190
const CKR_OK = 0

/**
 * openCryptoki's own test forks at six points of a program's life; in the child the module has to be started in full, and
 * the parent's session and object mean nothing there. Here the child may do that, or simply go on.
 */
describe.each([false, true])('reset_on_fork %s', (resetOnFork) => {
  let hsm: SoftHsm

  beforeAll(() => {
    hsm = createSoftHsm({ resetOnFork }).use()
  })
  afterAll(() => hsm.dispose())

  /** All of it from the start, in a process that has not used the module, or whose parent has. */
  function fullStart(p11: Cryptoki, initialize = true): Uint8Array {
    if (initialize) p11.C_Initialize()
    const slot = p11.C_GetSlotList(true).find((one) => one.slotID === hsm.slotId)!
    const session = p11.C_OpenSession(slot, RW)
    p11.C_Login(session, CKU_USER, hsm.pin)
    p11.C_FindObjectsInit(session, { CKA_CLASS: CKO_PRIVATE_KEY, CKA_LABEL: 'life' })
    const [key] = p11.C_FindObjects(session, 2)
    p11.C_FindObjectsFinal(session)
    p11.C_SignInit(session, mechanismOf({ type: 'rsa' }), key!)
    return p11.C_Sign(session, DATA)
  }

  test.each<How>(['fork', 'syscall'])('openCryptoki: fork at 6 life-cycle points, by %s', (how) => {
    const signatures: Uint8Array[] = []
    const p11 = Cryptoki.load(hsm.module)
    // 1: before C_Initialize. There is no key to sign with yet.
    const nothing = inChild(() => {
      const error = caught(() => p11.C_GetInfo())
      p11.C_Initialize()
      return { error, ...p11.C_GetInfo() }
    }, how)
    expect(nothing.error.code).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
    expect(nothing.manufacturerID).toBe('SoftHSM')

    // 2: after C_Initialize
    p11.C_Initialize()
    const slot = p11.C_GetSlotList(true).find((one) => one.slotID === hsm.slotId)!
    expect(inChild(() => p11.C_GetTokenInfo(slot).label, how)).toBe(hsm.label)

    // 3: after C_OpenSession
    const session = p11.C_OpenSession(slot, RW)
    expect(inChild(() => p11.C_GetSessionInfo(session).state, how)).toBe(2)

    // 4: after C_Login and with a key
    p11.C_Login(session, CKU_USER, hsm.pin)
    const label = 'life'
    const { publicKey, privateKey } = p11.C_GenerateKeyPair(
      session,
      { mechanism: 0 } as never,
      {
        CKA_TOKEN: true,
        CKA_LABEL: label,
        CKA_MODULUS_BITS: 2048,
        CKA_PUBLIC_EXPONENT: Buffer.from([1, 0, 1]),
      },
      { CKA_TOKEN: true, CKA_LABEL: label, CKA_PRIVATE: true, CKA_SIGN: true },
    )
    const { CKA_MODULUS, CKA_PUBLIC_EXPONENT } = p11.C_GetAttributeValue(session, publicKey, [
      'CKA_MODULUS',
      'CKA_PUBLIC_EXPONENT',
    ])
    const known = rsaPublicKey(CKA_MODULUS!, CKA_PUBLIC_EXPONENT!)
    const sign = () => {
      p11.C_SignInit(session, mechanismOf({ type: 'rsa' }), privateKey)
      return p11.C_Sign(session, DATA)
    }
    signatures.push(inChild(sign, how))

    // 5: in the middle of an operation
    p11.C_SignInit(session, mechanismOf({ type: 'rsa' }), privateKey)
    signatures.push(inChild(() => p11.C_Sign(session, DATA), how))
    signatures.push(p11.C_Sign(session, DATA))

    // The child that starts in full, as the standard has it.
    signatures.push(
      inChild(() => {
        p11.C_Finalize()
        const old = caught(sign)
        if (old.code !== 'CKR_CRYPTOKI_NOT_INITIALIZED') throw new Error(old.message)
        const fresh = fullStart(p11)
        // The handles of before the child's own C_Finalize stay dead.
        if (caught(sign).code === '') throw new Error('an error without a code')
        return fresh
      }, how),
    )
    signatures.push(sign())

    // 6: after C_Finalize
    p11.C_Finalize()
    const ended = inChild(() => caught(() => p11.C_GetSessionInfo(session)), how)
    expect(ended.code).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
    signatures.push(inChild(() => fullStart(p11), how))
    const key = { name: label, type: 'rsa' as const, publicKey, privateKey, known }
    expect(signatures.map((signature) => verifies(key, signature))).toEqual(signatures.map(() => true))

    // For the next round
    p11.C_Initialize()
    const again = p11.C_OpenSession(p11.C_GetSlotList(true).find((one) => one.slotID === hsm.slotId)!, RW)
    p11.C_Login(again, CKU_USER, hsm.pin)
    p11.C_FindObjectsInit(again, { CKA_LABEL: label })
    const objects = p11.C_FindObjects(again, 10)
    p11.C_FindObjectsFinal(again)
    for (const object of objects) p11.C_DestroyObject(again, object)
    p11.C_Finalize()
  })

  test('openCryptoki: what the module itself says in the child, without recovery', () => {
    const raw = new RawModule(hsm.module)
    raw.ok('C_Initialize', null)
    const session = new BigUint64Array(1)
    raw.ok('C_OpenSession', hsm.slotId, RW, null, null, session)
    const rv = inChild(() => raw.call('C_GetSessionInfo', session[0]!, new Uint8Array(64)))
    raw.ok('C_Finalize', null)
    expect(rv).toBe(resetOnFork ? NOT_INITIALIZED : CKR_OK)
  })
})
