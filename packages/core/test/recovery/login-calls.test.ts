import {
  CKM_SHA256,
  CKU_CONTEXT_SPECIFIC,
  CKU_SO,
  CKU_USER,
  Cryptoki,
  type CryptokiOptions,
  type EntryPoints,
  type Pin,
} from '@tatsoi/core'
import { type Loss, ScriptedToken } from '@tatsoi/testing'
import { afterEach, describe, expect, test } from 'vitest'
import { caught, RW } from './lab.js'

/*
 * Functions that begin or end a login, sessions or a token, when what they stand on is gone and nobody has noticed yet.
 */
const PUBLIC = 2
const USER = 3
const SO = 4
const FORMS = ['sync', 'async'] as const
const LOSSES: readonly Loss[] = ['sessions', 'daemon', 'module']

let end: (() => void) | undefined
afterEach(() => {
  end?.()
  end = undefined
})

/** A scripted token with a session and nobody logged in. */
function setUp(options: CryptokiOptions = {}) {
  const token = new ScriptedToken()
  const used: Cryptoki[] = []
  /** One more user of the module in this process. */
  const use = () => {
    const p11 = Cryptoki.fromEntryPoints(token.entryPoints as EntryPoints, options)
    p11.C_Initialize()
    used.push(p11)
    const slot = p11.C_GetSlotList(true)[0]!
    const session = p11.C_OpenSession(slot, RW)
    const logIn = async (form: (typeof FORMS)[number], pin: Pin = 'user-pin') =>
      form === 'sync' ? p11.C_Login(session, CKU_USER, pin) : p11.C_LoginAsync(session, CKU_USER, pin)
    return { p11, slot, session, logIn, state: () => p11.C_GetSessionInfo(session).state }
  }
  end = () => {
    for (const p11 of used) p11.C_Finalize()
    token.close()
  }
  const counters = () => token.state.slots[0]!.token!.user
  return { token, use, counters, ...use() }
}

describe.each(FORMS)('C_Login (%s)', (form) => {
  test.each(LOSSES)('after a loss of the %s logs in', async (loss) => {
    const { token, logIn, state, counters } = setUp()
    token.lose(loss)
    await logIn(form)
    expect(state()).toBe(USER)
    expect(counters()).toEqual({ attempts: 1, failures: 0, locked: false })
  })

  test.each(LOSSES)('after a loss of the %s finds the login brought back that there was', async (loss) => {
    const { token, logIn, state, counters } = setUp()
    await logIn(form)
    token.lose(loss)
    await expect(logIn(form)).rejects.toMatchObject({ code: 'CKR_USER_ALREADY_LOGGED_IN' })
    expect(state()).toBe(USER)
    expect(counters()).toEqual({ attempts: 2, failures: 0, locked: false })
  })

  test('shows a wrong PIN to the token once, whatever was lost before', async () => {
    const { token, logIn, counters } = setUp()
    token.lose('sessions')
    await expect(logIn(form, 'wrong-pin')).rejects.toMatchObject({ code: 'CKR_PIN_INCORRECT' })
    expect(counters()).toMatchObject({ attempts: 1, failures: 1 })
  })

  test('is made a second time, and not a third', async () => {
    const { token, logIn } = setUp()
    token.on('C_Login', () => token.lose('sessions'))
    const error = await logIn(form).catch((one: Error) => one)
    expect(error).toMatchObject({
      code: 'CKR_SESSION_HANDLE_INVALID',
      cause: { code: 'CKR_SESSION_HANDLE_INVALID' },
    })
    expect(token.calls('C_Login')).toBe(2)
  })

  test('is not made again if it may have been made: the error says so', async () => {
    const { token, logIn, counters } = setUp()
    token.fault({ on: 'C_Login', when: 'after', lose: 'daemon', rv: 'CKR_DEVICE_ERROR' })
    await expect(logIn(form, 'wrong-pin')).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    expect(counters().attempts).toBe(1)
  })

  test('logs in where recovery could not', async () => {
    const { token, p11, session, logIn, state } = setUp({ rememberPin: false })
    await logIn(form)
    token.lose('sessions')
    expect(caught(() => p11.C_FindObjectsInit(session, {})).name).toBe('LoginLostError')
    // One for an operation does not help.
    expect(caught(() => p11.C_Login(session, CKU_CONTEXT_SPECIFIC, 'user-pin')).name).toBe('LoginLostError')
    // In the same session, as the error says.
    await logIn(form)
    expect(state()).toBe(USER)
  })
})

describe.each(FORMS)('C_Logout (%s)', (form) => {
  const logOut = async ({ p11, session }: Pick<ReturnType<typeof setUp>, 'p11' | 'session'>) =>
    form === 'sync' ? p11.C_Logout(session) : p11.C_LogoutAsync(session)

  test.each(LOSSES)('after a loss of the %s has nothing left to do', async (loss) => {
    const open = setUp()
    const { token, logIn, state, counters } = open
    await logIn(form)
    token.lose(loss)
    await logOut(open)
    expect(state()).toBe(PUBLIC)
    expect(counters().attempts).toBe(1)
  })

  test('ends the login of the token though its own session is gone', async () => {
    const open = setUp()
    const { token, p11, slot, session, logIn } = open
    await logIn(form)
    p11.C_OpenSession(slot, RW)
    token.call('C_CloseSession', [session.raw])
    await logOut(open)
    expect(token.state.slots[0]!.login).toBe('none')
  })
})

describe.each(FORMS)('after somebody else called C_Finalize (%s)', (form) => {
  test('all sessions are as good as closed', async () => {
    const { token, p11, slot, session } = setUp()
    token.finalize()
    if (form === 'sync') p11.C_CloseAllSessions(slot)
    else await p11.C_CloseAllSessionsAsync(slot)
    expect(session.closed).toBe(true)
    const next = p11.C_OpenSession(slot, RW)
    p11.C_DigestInit(next, { mechanism: CKM_SHA256 })
  })

  test('a token is initialised in whatever slot it is then', async () => {
    const { token, p11, slot } = setUp()
    token.moveSlot(slot.slotID, 4711)
    token.finalize()
    if (form === 'sync') p11.C_InitToken(slot, 'so-pin', 'new name')
    else await p11.C_InitTokenAsync(slot, 'so-pin', 'new name')
    expect(slot.slotID).toBe(4711)
    expect(token.state.slots[0]!.token!.label).toBe('new name')
  })
})

describe('the PIN that is kept', () => {
  const already = { code: 'CKR_USER_ALREADY_LOGGED_IN' }

  test.each(FORMS)('is that of a user who found the user logged in, too (%s)', async (form) => {
    const { token, use, p11, session, counters } = setUp()
    p11.C_Login(session, CKU_USER, 'user-pin')
    const second = use()
    const asked: string[] = []
    const provider: Pin = ({ reason }) => {
      asked.push(reason)
      return 'user-pin'
    }
    await expect(second.logIn(form)).rejects.toMatchObject(already)
    const third = use()
    await expect(third.logIn(form, provider)).rejects.toMatchObject(already)
    // Whoever comes first logs in for all: the one that was let in by the token may have ended.
    token.finalize()
    expect(second.state()).toBe(USER)
    token.finalize()
    expect(third.state()).toBe(USER)
    expect(asked).toEqual(['login', 'recovery'])
    expect(p11.C_GetSessionInfo(session).state).toBe(USER)
    expect(counters()).toMatchObject({ failures: 0, locked: false })
  })

  test.each(FORMS)('is tried once if it was never checked, and locks nobody out (%s)', async (form) => {
    const { token, use, p11, session, counters } = setUp()
    p11.C_Login(session, CKU_USER, 'user-pin')
    const second = use()
    await expect(second.logIn(form, 'wrong-pin')).rejects.toMatchObject(already)
    const third = use()
    await expect(third.logIn(form, 'wrong-pin')).rejects.toMatchObject(already)
    const search = ({ p11, session }: typeof second) => caught(() => p11.C_FindObjectsInit(session, {}))

    token.finalize()
    const refused = {
      name: 'LoginLostError',
      causes: [expect.stringMatching(/CKR_PIN_INCORRECT/) as unknown],
    }
    expect(search(second)).toMatchObject(refused)
    expect(counters()).toEqual({ attempts: 2, failures: 1, locked: false })
    // Another one of that kind is not tried after it.
    expect(search(second).message).toMatch(/has never checked this one/)
    expect(search(third).message).toMatch(/has never checked this one/)
    expect(counters()).toMatchObject({ attempts: 2 })
    // The one that the token has taken before is, and the login is one for all.
    expect(p11.C_GetSessionInfo(session).state).toBe(USER)
    expect(second.state()).toBe(USER)
    expect(counters()).toEqual({ attempts: 3, failures: 0, locked: false })

    // Once a PIN, not once a loss.
    token.finalize()
    expect(search(second).message).toMatch(/the token refused it/)
    expect(counters()).toMatchObject({ attempts: 3 })
    // It says that it has no login, not that there is nothing to be found.
    expect(search(third)).toMatchObject(refused)
    expect(p11.C_GetSessionInfo(session).state).toBe(USER)
    expect(counters()).toEqual({ attempts: 5, failures: 0, locked: false })
  })

  test('that was refused though it was right before is tried by nobody', async () => {
    const { token, use, p11, session } = setUp()
    p11.C_Login(session, CKU_USER, 'user-pin')
    const second = use()
    await expect(second.logIn('sync')).rejects.toMatchObject(already)
    // By somebody who does not tell.
    token.on('C_Login', () => 'CKR_PIN_INCORRECT')
    token.finalize()
    expect(caught(() => p11.C_FindObjectsInit(session, {})).message).toMatch(/PIN was refused/)
    expect(caught(() => second.p11.C_FindObjectsInit(second.session, {})).message).toMatch(/refused before/)
    expect(token.calls('C_Login')).toBe(3)
  })

  test('by one user of the module is not tried any more once another has changed the PIN', async () => {
    const { token, use, p11, session, logIn, state, counters } = setUp()
    p11.C_Login(session, CKU_USER, 'user-pin')
    const [second, third] = [use(), use()]
    expect(caught(() => second.p11.C_Login(second.session, CKU_USER, 'user-pin'))).toMatchObject(already)
    let pin = 'user-pin'
    expect(caught(() => third.p11.C_Login(third.session, CKU_USER, () => pin))).toMatchObject(already)
    second.p11.C_SetPIN(second.session, 'user-pin', 'another-pin')
    token.finalize()
    // Whoever has the old one comes first.
    expect(caught(state).message).toMatch(/has been changed since/)
    // A function may know the new one, and is not taken for right any more until it does.
    expect(caught(third.state).causes.join()).toMatch(/CKR_PIN_INCORRECT/)
    pin = 'another-pin'
    expect(second.state()).toBe(USER)
    expect(state()).toBe(USER)
    // C_Login, C_SetPIN, and a login with either PIN.
    expect(counters()).toMatchObject({ attempts: 4, failures: 0 })
    // The one who had the old one can be told the new one, though the user is logged in.
    await expect(logIn('sync', 'another-pin')).rejects.toMatchObject(already)
    token.finalize()
    expect(state()).toBe(USER)
    expect(counters()).toMatchObject({ attempts: 5, failures: 0 })
  })

  test('that was refused hinders nobody once it was changed', () => {
    const { token, use, p11, session, state } = setUp()
    p11.C_Login(session, CKU_USER, () => 'user-pin')
    const second = use()
    const restore = token.on('C_Login', () => 'CKR_PIN_INCORRECT')
    token.finalize()
    expect(caught(state).message).toMatch(/PIN was refused/)
    restore()
    second.p11.C_SetPIN(second.session, 'user-pin', 'another-pin')
    second.p11.C_SetPIN(second.session, 'another-pin', 'user-pin')
    expect(state()).toBe(USER)
  })

  test('of the security officer stays good after C_InitPIN, and that of the user does not', () => {
    const { token, use, p11, session, state, counters } = setUp()
    p11.C_Login(session, CKU_USER, 'user-pin')
    const second = use()
    token.logOut()
    second.p11.C_Login(second.session, CKU_SO, 'so-pin')
    second.p11.C_InitPIN(second.session, 'new-user-pin')
    token.finalize()
    expect(second.state()).toBe(SO)
    second.p11.C_Logout(second.session)
    token.finalize()
    expect(caught(state).message).toMatch(/has been changed since/)
    expect(counters()).toMatchObject({ attempts: 1, failures: 0 })
  })

  test.each(FORMS)('is the new one after C_SetPIN (%s)', async (form) => {
    const { token, p11, session, state, counters } = setUp()
    p11.C_Login(session, CKU_USER, 'user-pin')
    if (form === 'sync') p11.C_SetPIN(session, 'user-pin', 'another-pin')
    else await p11.C_SetPINAsync(session, 'user-pin', 'another-pin')
    token.lose('sessions')
    expect(state()).toBe(USER)
    expect(counters()).toMatchObject({ failures: 0, locked: false })
  })

  test('is the old one still if C_SetPIN failed, and none after it with `rememberPin: false`', () => {
    const { token, p11, session, state } = setUp()
    p11.C_Login(session, CKU_USER, 'user-pin')
    expect(caught(() => p11.C_SetPIN(session, 'wrong-pin', 'another-pin')).code).toBe('CKR_PIN_INCORRECT')
    token.lose('sessions')
    expect(state()).toBe(USER)
    end?.()
    const forgetful = setUp({ rememberPin: false })
    forgetful.p11.C_Login(forgetful.session, CKU_USER, 'user-pin')
    forgetful.p11.C_SetPIN(forgetful.session, 'user-pin', 'another-pin')
    forgetful.token.lose('sessions')
    expect(caught(forgetful.state).name).toBe('LoginLostError')
  })
})

test('a type of user may be given as a bigint', () => {
  const { p11, session, state } = setUp()
  p11.C_Login(session, BigInt(CKU_SO) as unknown as number, 'so-pin')
  p11.C_FindObjectsInit(session, {})
  expect(state()).toBe(SO)
})

test('a session that was opened while the generation ended is brought back like any other', async () => {
  const { token, p11, slot, session } = setUp()
  token.on('C_OpenSession', ({ perform }) => {
    if (token.calls('C_OpenSession') > 2) return undefined
    const rv = perform()
    token.finalize()
    // It cannot be brought back while another call is in flight, but is noticed.
    expect(caught(() => p11.C_GetSessionInfo(session)).name).toBe('RecoveryBlockedError')
    return rv
  })
  const opened = await p11.C_OpenSessionAsync(slot, RW)
  expect(token.errors).toEqual([])
  expect(p11.C_GetSessionInfo(opened).state).toBe(PUBLIC)
  p11.C_DigestInit(opened, { mechanism: CKM_SHA256 })
})
