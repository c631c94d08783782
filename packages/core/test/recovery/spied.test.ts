import { CKS_RW_USER_FUNCTIONS, CKU_USER, Cryptoki } from '@tatsoi/core'
import { RawModule } from '@tatsoi/testing'
import { useSoftHsm, useSpy } from '@tatsoi/testing/vitest'
import { beforeAll, expect, test } from 'vitest'
import { caught, inChild, Lab, RW, type TestKey, verifies } from './lab.js'

// SoftHSM as it is by default: a child has its parent's login for free.
const hsm = useSoftHsm()
const spy = useSpy(() => hsm.current.module)
let lab: Lab
let A: TestKey
let B: TestKey

beforeAll(() => {
  const { label, pin } = hsm.current
  // To the spy's manufacturer and description the module is still SoftHSM.
  lab = new Lab({ module: spy.current.module, label, pin })
  A = lab.generate('A', 'rsa')
  B = lab.generate('B', 'rsa')
})

test('case 6: what the module does by itself: a session of the child is logged in without a login', () => {
  const state = inChild(() => {
    const raw = new RawModule(hsm.current.module)
    const session = new BigUint64Array(1)
    raw.ok('C_OpenSession', hsm.current.slotId, RW, null, null, session)
    const info = new BigUint64Array(8)
    raw.ok('C_GetSessionInfo', session[0]!, info)
    return Number(info[1])
  })
  expect(state).toBe(CKS_RW_USER_FUNCTIONS)
})

test('case 6: the login is not inherited: the child finalises, initialises, opens and logs in itself', () => {
  spy.current.mark()
  const signatures = inChild(() => [lab.sign(B), lab.sign(A)])
  expect([verifies(B, signatures[0]!), verifies(A, signatures[1]!)]).toEqual([true, true])
  const names = spy.current.calls().map(({ function: name }) => name)
  const first = (name: string) => names.indexOf(name)
  for (const name of ['C_Finalize', 'C_Initialize', 'C_OpenSession', 'C_Login', 'C_Sign'])
    expect([name, spy.current.count(name)]).toEqual([name, name === 'C_Sign' ? 2 : 1])
  expect(first('C_Finalize')).toBeLessThan(first('C_Initialize'))
  expect(first('C_Initialize')).toBeLessThan(first('C_OpenSession'))
  expect(first('C_OpenSession')).toBeLessThan(first('C_Login'))
  expect(first('C_Login')).toBeLessThan(first('C_SignInit'))
})

test('case 6: a child of a program that never logged in is not logged in', () => {
  lab.p11.C_Logout(lab.session)
  const { state, error } = inChild(() => ({
    state: lab.p11.C_GetSessionInfo(lab.session).state,
    error: caught(() => lab.sign(A)),
  }))
  lab.p11.C_Login(lab.session, CKU_USER, hsm.current.pin)
  expect(state).toBe(2)
  expect(error.code).toBe('CKR_USER_NOT_LOGGED_IN')
})

test('case 6: fork and exec cost the module nothing', () => {
  spy.current.mark()
  inChild(() => 0)
  expect(spy.current.calls()).toEqual([])
})

test('case 10: 100 callers find the session dead at once: one re-initialisation and one login', async () => {
  const sessions = Array.from({ length: 100 }, () => lab.p11.C_OpenSession(lab.slot, RW))
  const generations: unknown[] = []
  lab.p11.on('generation', (event) => generations.push(event))
  const raw = new RawModule(hsm.current.module)
  raw.ok('C_Finalize', null)
  spy.current.mark()
  const signatures = await Promise.all(
    sessions.map((session, i) => lab.signAsync(i % 2 === 0 ? A : B, undefined, session)),
  )
  expect(signatures.filter((signature, i) => !verifies(i % 2 === 0 ? A : B, signature))).toEqual([])
  expect(spy.current.count('C_Initialize', 'CKR_OK')).toBe(1)
  expect(spy.current.count('C_Login', 'CKR_OK')).toBe(1)
  expect(spy.current.count('C_Login')).toBe(1)
  expect(generations).toHaveLength(1)
  for (const session of sessions) lab.p11.C_CloseSession(session)
})

test('case 10: 100 callers find the login gone: none is repeated but one', async () => {
  const sessions = Array.from({ length: 100 }, () => lab.p11.C_OpenSession(lab.slot, RW))
  const raw = new RawModule(hsm.current.module)
  const own = new BigUint64Array(1)
  raw.ok('C_OpenSession', hsm.current.slotId, RW, null, null, own)
  raw.ok('C_Logout', own[0]!)
  spy.current.mark()
  const signatures = await Promise.all(sessions.map((session) => lab.signAsync(A, undefined, session)))
  expect(signatures.filter((signature) => !verifies(A, signature))).toEqual([])
  expect(spy.current.count('C_Login', 'CKR_OK')).toBe(1)
  expect(spy.current.count('C_Login')).toBe(1)
  expect(spy.current.count('C_Initialize')).toBe(0)
  for (const session of sessions) lab.p11.C_CloseSession(session)
})

test('crypto11: keys that die after an idle time: the login is made again, once per loss', () => {
  const raw = new RawModule(hsm.current.module)
  const own = new BigUint64Array(1)
  raw.ok('C_OpenSession', hsm.current.slotId, RW, null, null, own)
  spy.current.mark()
  for (let round = 0; round < 3; round++) {
    raw.ok('C_Logout', own[0]!)
    expect(verifies(A, lab.sign(A))).toBe(true)
    expect(verifies(B, lab.sign(B))).toBe(true)
  }
  expect(spy.current.count('C_Login', 'CKR_OK')).toBe(3)
})

test('SunPKCS11: somebody else closes all sessions: each is opened again', () => {
  const raw = new RawModule(hsm.current.module)
  raw.ok('C_CloseAllSessions', hsm.current.slotId)
  expect(verifies(A, lab.sign(A))).toBe(true)
  expect(lab.p11.C_GetSessionInfo(lab.session).state).toBe(CKS_RW_USER_FUNCTIONS)
})

test('p11-kit: a module that is initialised already is used, and left to those who did it', () => {
  const raw = new RawModule(hsm.current.module)
  lab.p11.C_Finalize()
  raw.ok('C_Initialize', null)
  const p11 = Cryptoki.load(spy.current.module)
  expect(caught(() => p11.C_Initialize()).code).toBe('CKR_CRYPTOKI_ALREADY_INITIALIZED')
  expect(p11.C_GetSlotList(true).length).toBeGreaterThan(0)
  spy.current.mark()
  p11.C_Finalize()
  expect(spy.current.count('C_Finalize')).toBe(0)
  raw.ok('C_Finalize', null)
})
