import {
  CKK_AES,
  CKM_AES_GCM,
  CKO_PUBLIC_KEY,
  CKO_SECRET_KEY,
  CKU_CONTEXT_SPECIFIC,
  CKU_USER,
  type PinProvider,
} from '@tatsoi/core'
import { createSoftHsm, type SoftHsm } from '@tatsoi/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caught, DATA, inputOf, Lab, mechanismOf, RW, verifies } from './lab.js'

/*
 * What else a program does on this thread while asynchronous steps are under way: a login that waits for a user, a recovery that waits for the token.
 */
let hsm: SoftHsm
let lab: Lab
beforeEach(() => {
  hsm = createSoftHsm().use()
  lab = new Lab(hsm)
})
afterEach(() => {
  lab.p11.C_Finalize()
  hsm.dispose()
})

/** A provider whose answer is awaited until `answer` is called. */
function waitingProvider() {
  let answer = () => {}
  const pin = new Promise<string>((resolve) => {
    answer = () => resolve(hsm.pin)
  })
  let ask = () => {}
  const asked = new Promise<void>((resolve) => {
    ask = resolve
  })
  const provider: PinProvider = () => {
    ask()
    return pin
  }
  return { provider, asked, answer }
}

describe('while C_LoginAsync waits for its PIN', () => {
  test('other calls go on, synchronous and asynchronous', async () => {
    const { p11, session, slot } = lab
    const other = p11.C_OpenSession(slot, RW)
    const third = p11.C_OpenSession(slot, RW)
    p11.C_Logout(session)
    const { provider, asked, answer } = waitingProvider()
    const login = p11.C_LoginAsync(session, CKU_USER, provider)
    await asked
    expect(p11.C_GetSlotList(true)).toContain(slot)
    expect(await p11.C_GetSlotListAsync(true)).toContain(slot)
    await p11.C_CloseSessionAsync(third)
    p11.C_CloseSession(other)
    answer()
    await login
  })

  test('a call that fails has failed with what the module said', async () => {
    const { p11, session, slot } = lab
    const other = p11.C_OpenSession(slot, RW)
    p11.C_Logout(session)
    const key = p11.C_CreateObject(other, {
      CKA_CLASS: CKO_SECRET_KEY,
      CKA_KEY_TYPE: CKK_AES,
      CKA_VALUE: Buffer.alloc(16),
      CKA_DECRYPT: true,
      CKA_PRIVATE: false,
    })
    const { provider, asked, answer } = waitingProvider()
    const login = p11.C_LoginAsync(session, CKU_USER, provider)
    await asked
    p11.C_DecryptInit(
      other,
      { mechanism: CKM_AES_GCM, parameter: { pIv: Buffer.alloc(12), ulTagBits: 128 } },
      key,
    )
    expect(caught(() => p11.C_Decrypt(other, Buffer.alloc(40))).code).toBe('CKR_GENERAL_ERROR')
    answer()
    await login
  })

  test('an object that is found meanwhile is known, and found again after a loss', async () => {
    const { p11, session, slot } = lab
    const other = p11.C_OpenSession(slot, RW)
    const { name } = lab.generate('known', 'ec')
    const { provider, asked, answer } = waitingProvider()
    const login = p11.C_LoginAsync(session, CKU_USER, provider).catch((error: { code: string }) => error.code)
    await asked
    p11.C_FindObjectsInit(other, { CKA_LABEL: name, CKA_CLASS: CKO_PUBLIC_KEY })
    const [found] = p11.C_FindObjects(other)
    p11.C_FindObjectsFinal(other)
    answer()
    expect(await login).toBe('CKR_USER_ALREADY_LOGGED_IN')
    p11.invalidate()
    expect(p11.C_GetAttributeValue(other, found!, ['CKA_LABEL'])).toEqual({ CKA_LABEL: name })
  })

  test('a provider must not need a recovery itself', async () => {
    const { p11, session } = lab
    p11.C_Logout(session)
    let inside: unknown
    const login = p11.C_LoginAsync(session, CKU_USER, () => {
      p11.invalidate()
      inside = caught(() => p11.C_GetSlotList(true)).name
      return hsm.pin
    })
    await login
    expect(inside).toBe('RecoveryBlockedError')
  })
})

test('a session that an asynchronous and a synchronous call open again at the same time is open once', async () => {
  const { p11, slot } = lab
  const key = lab.generate('key', 'ec')
  const other = p11.C_OpenSession(slot, RW)
  const count = () => p11.C_GetTokenInfo(slot).ulSessionCount
  const before = count()
  for (let turns = 0; turns < 20; turns++) {
    p11.invalidate()
    // Needs the key, and with it the session that the key was made in.
    const begun = p11.C_SignInitAsync(other, mechanismOf(key), key.privateKey)
    for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
    expect(verifies(key, lab.sign(key))).toBe(true)
    await begun
    expect(verifies(key, await p11.C_SignAsync(other, inputOf(key, DATA)))).toBe(true)
    expect(count()).toBe(before)
  }
})

describe('operations whose key wants a PIN each time, after a loss', () => {
  test.each<[string, PinProvider]>([
    ['promises', async () => hsm.pin],
    ['gives', () => hsm.pin],
  ])('are begun again with a function that %s it, twelve at a time', async (_, provider) => {
    const { p11, slot } = lab
    const key = lab.generate('always', 'rsa', { CKA_ALWAYS_AUTHENTICATE: true })
    const sessions = Array.from({ length: 12 }, () => p11.C_OpenSession(slot, RW))
    for (const session of sessions) {
      p11.C_SignInit(session, mechanismOf(key), key.privateKey)
      await p11.C_LoginAsync(session, CKU_CONTEXT_SPECIFIC, provider)
    }
    p11.invalidate()
    const signatures = await Promise.all(
      sessions.map((session) => p11.C_SignAsync(session, inputOf(key, DATA))),
    )
    for (const signature of signatures) expect(verifies(key, signature)).toBe(true)
  })
})
