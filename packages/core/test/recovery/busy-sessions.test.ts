import { CKM_SHA256, CKO_PRIVATE_KEY, type CryptokiError } from '@tatsoi/core'
import { runForkScript, ScriptedToken } from '@tatsoi/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caught, DATA, type Lab, mechanismOf, RW, scriptedLab, type TestKey, verifies } from './lab.js'

/*
 * A module frees a session that is closed, also under a call that runs in it on another thread: SoftHSM 2.6.1 crashes then. So none is closed
 * from when an asynchronous call goes out until it has been answered. The scripted token's functions run when the event loop gets to them, one after
 * the other; that none is closed by another thread meanwhile is seen on SoftHSM, in a process of its own.
 */
let token: ScriptedToken
let lab: Lab
let key: TestKey
beforeEach(() => {
  token = new ScriptedToken()
  lab = scriptedLab(token)
  key = lab.generate('key', 'rsa')
})
afterEach(() => {
  lab.p11.C_Finalize()
  token.close()
})

/** A session in which an asynchronous call is under way. */
function busySession() {
  const session = lab.p11.C_OpenSession(lab.slot, RW)
  // Found in it: to look for the key again, this session comes first.
  const [found] = lab.find({ CKA_LABEL: 'key', CKA_CLASS: CKO_PRIVATE_KEY }, session)
  lab.p11.C_SignInit(session, mechanismOf(key), found!)
  const { raw } = session
  const isOpen = () => token.state.sessions.some(({ handle }) => handle === raw)
  let wasOpen: boolean | undefined
  token.on('C_Sign', (call) => {
    if (call.session === raw) wasOpen = isOpen()
  })
  const signature = lab.p11.C_SignAsync(session, DATA)
  /** What was signed, in a session that was open all the time. */
  const ends = async () => {
    expect(verifies(key, await signature)).toBe(true)
    expect(wasOpen).toBe(true)
  }
  return { session, found: found!, isOpen, ends }
}

describe('while an asynchronous call uses a session', () => {
  test('C_CloseAllSessions says so, and closes none', async () => {
    const { session, ends } = busySession()
    const error = caught(() => lab.p11.C_CloseAllSessions(lab.slot))
    expect(error).toMatchObject({ name: 'SessionBusyError' })
    expect(error.message).toMatch(/C_CloseAllSessions.*asynchronous form/)
    await ends()
    expect(lab.p11.C_GetSessionInfo(session).state).toBe(3)
    lab.p11.C_CloseAllSessions(lab.slot)
    expect(token.state.sessions).toEqual([])
  })

  test('C_CloseAllSessionsAsync waits for it, and later calls find the session closed', async () => {
    const { session, ends } = busySession()
    const closed = lab.p11.C_CloseAllSessionsAsync(lab.slot)
    const later = lab.p11.C_GetSessionInfoAsync(session).catch((error: CryptokiError) => error.code)
    await ends()
    await closed
    expect(await later).toBe('CKR_SESSION_HANDLE_INVALID')
    expect(session.closed && lab.session.closed).toBe(true)
    expect(token.state).toMatchObject({ sessions: [], slots: [{ login: 'none' }] })
  })

  test('C_CloseAllSessionsAsync leaves a session alone that was opened while it waited', async () => {
    const { ends } = busySession()
    const closed = lab.p11.C_CloseAllSessionsAsync(lab.slot)
    const later = lab.p11.C_OpenSession(lab.slot, RW)
    await ends()
    await closed
    expect(token.state.sessions.map(({ handle }) => handle)).toEqual([later.raw])
    lab.p11.C_DigestInit(later, { mechanism: CKM_SHA256 })
    expect(lab.p11.C_Digest(later, DATA)).toHaveLength(32)
  })

  test.each<[string, () => unknown]>([
    ['reinitializeIfNeededSync', () => lab.p11.reinitializeIfNeededSync()],
    ['reinitializeIfNeeded', () => lab.p11.reinitializeIfNeeded()],
  ])(
    '%s opens another in its place, and the old one is closed when the call has ended',
    async (_, recover) => {
      const { session, isOpen, ends } = busySession()
      lab.p11.invalidate()
      const recovered = recover()
      await ends()
      await recovered
      expect(isOpen()).toBe(false)
      expect(lab.p11.C_GetSessionInfo(session).state).toBe(3)
      expect(token.state.sessions).toHaveLength(2)
    },
  )

  test('a key that was found in it is found again in another one', async () => {
    const { session, found, isOpen, ends } = busySession()
    const { raw } = session
    lab.p11.invalidate()
    lab.p11.C_SignInit(lab.session, mechanismOf(key), found)
    expect(verifies(key, lab.p11.C_Sign(lab.session, DATA))).toBe(true)
    // It is left to the call that uses it.
    expect(session.raw).toBe(raw)
    expect(isOpen()).toBe(true)
    await ends()
  })

  test('C_Finalize waits for it or says so', async () => {
    const { isOpen, ends } = busySession()
    expect(caught(() => lab.p11.C_Finalize())).toMatchObject({ name: 'RecoveryBlockedError' })
    expect(isOpen()).toBe(true)
    const finalized = lab.p11.C_FinalizeAsync()
    await ends()
    await finalized
    expect(token.state.initialized).toBeUndefined()
    lab.p11.C_Initialize()
  })
})

test('a session that an asynchronous call opens again leaves no old one open', async () => {
  for (let i = 0; i < 3; i++) {
    lab.p11.invalidate()
    expect(verifies(key, await lab.signAsync(key))).toBe(true)
  }
  expect(token.state.sessions.map(({ handle }) => handle)).toEqual([lab.session.raw])
})

test.each(['closeAll', 'reinitialize', 'reinitializeSync', 'useKey'])(
  'SoftHSM signs to the end on another thread: %s',
  async (how) => {
    const { reports, stderr, signal } = await runForkScript(
      new URL('scripts/busy-session.ts', import.meta.url),
      { args: [how] },
    )
    expect({ reports, stderr, signal }).toEqual({ reports: [{ right: true }], stderr: '', signal: null })
  },
)
