import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import {
  CKM_ECDSA,
  CKM_SHA256,
  CKO_DATA,
  CKU_CONTEXT_SPECIFIC,
  CKU_SO,
  CKU_USER,
  Cryptoki,
  type CryptokiOptions,
  type EntryPoints,
  type Pin,
  type PinRequest,
  type SessionHandle,
} from '@tatsoi/core'
import { type InsertedTokenOptions, type Loss, ScriptedToken } from '@tatsoi/testing'
import { afterEach, describe, expect, test } from 'vitest'
import { caught, DATA, inChild, inputOf, RW, scriptedLab, verifies } from './lab.js'

const CKS_RW_USER = 3
const CKS_RW_SO = 4
const DIGEST = inputOf({ type: 'ec' }, DATA)

let close: (() => void) | undefined
afterEach(() => close?.())

/** A scripted token with nobody logged in. */
function setUp(inserted: InsertedTokenOptions = {}, options: CryptokiOptions = {}) {
  const token = new ScriptedToken({ afterFork: 'resets', slots: [{ token: inserted }] })
  const p11 = Cryptoki.fromEntryPoints(token.entryPoints as EntryPoints, { policy: 'init', ...options })
  close = () => {
    close = undefined
    // Finalised first: the next token may get the addresses of this one, and would be taken for it.
    p11.C_Finalize()
    token.close()
  }
  p11.C_Initialize()
  const slot = p11.C_GetSlotList(true)[0]!
  const session = p11.C_OpenSession(slot, RW)
  const state = () => p11.C_GetSessionInfo(session).state
  const counters = (who: 'user' | 'so' = 'user') => token.state.slots[0]!.token![who]
  return { token, p11, slot, session, state, counters }
}

/** A token with an EC key that wants the PIN for each signature. */
function setUpAlways(pin: Pin) {
  const token = new ScriptedToken({ afterFork: 'resets' })
  const lab = scriptedLab(token)
  close = () => {
    close = undefined
    lab.p11.C_Finalize()
    token.close()
  }
  const key = lab.generate('always', 'ec', { CKA_ALWAYS_AUTHENTICATE: true })
  /** As far as the signature itself. */
  const begin = (session: SessionHandle = lab.session) => {
    lab.p11.C_SignInit(session, { mechanism: CKM_ECDSA }, key.privateKey)
    lab.p11.C_Login(session, CKU_CONTEXT_SPECIFIC, pin)
  }
  const sign = () => lab.p11.C_Sign(lab.session, DIGEST)
  const attempts = () => token.state.slots[0]!.token!.user
  return { token, lab, key, begin, sign, attempts }
}

const LOSSES: readonly Loss[] = ['login', 'sessions', 'daemon', 'module']

describe.each(LOSSES)('after a loss of the %s', (loss) => {
  test('the security officer is logged in again, as such', () => {
    const { token, p11, session, state, counters } = setUp()
    p11.C_Login(session, CKU_SO, 'so-pin')
    expect(state()).toBe(CKS_RW_SO)
    token.lose(loss)
    // Only an SO may do this.
    p11.C_InitPIN(session, 'new-user-pin')
    expect(state()).toBe(CKS_RW_SO)
    expect(token.state.slots[0]!.login).toBe('so')
    expect(counters('so')).toEqual({ attempts: 2, failures: 0, locked: false })
    expect(counters().attempts).toBe(0)
  })

  test('a named user is logged in again under the same name', () => {
    const { token, p11, session, state, counters } = setUp({ users: { alice: 'alice-pin', bob: 'bob-pin' } })
    p11.C_LoginUser(session, CKU_USER, 'bob-pin', 'bob')
    token.lose(loss)
    expect(p11.reinitializeIfNeededSync().lost).toEqual([])
    p11.C_FindObjectsInit(session, {})
    p11.C_FindObjectsFinal(session)
    expect(state()).toBe(CKS_RW_USER)
    // The token takes bob's PIN from bob only: under no other name, and not without one.
    expect(token.log.filter((entry) => entry.function === 'C_LoginUser').map(({ result }) => result)).toEqual(
      ['CKR_OK', 'CKR_OK'],
    )
    expect(token.calls('C_Login')).toBe(0)
    expect(counters().attempts).toBe(0)
  })

  test('a function that gives the PIN is told the name, the type of user, and that it is for a recovery', () => {
    const { token, p11, session } = setUp({ users: { alice: 'alice-pin' } })
    const asked: PinRequest[] = []
    const provider = (request: PinRequest) => {
      asked.push(request)
      return 'alice-pin'
    }
    p11.C_LoginUser(session, CKU_USER, provider, 'alice')
    token.lose(loss)
    p11.C_FindObjectsInit(session, {})
    p11.C_FindObjectsFinal(session)
    expect(asked).toMatchObject([
      { username: 'alice', userType: CKU_USER, reason: 'login', attempt: 1 },
      { username: 'alice', userType: CKU_USER, reason: 'recovery', attempt: 1 },
    ])
  })

  test('a PIN pad is asked again, by a NULL PIN of length 0', () => {
    let typed = 0
    const { token, p11, session, counters } = setUp({
      protectedAuthenticationPath: () => {
        typed++
        return 'user-pin'
      },
    })
    const given: unknown[] = []
    token.on('C_Login', ({ args }) => {
      given.push([args['pPin'], args['ulPinLen']])
    })
    p11.C_Login(session, CKU_USER, null)
    token.lose(loss)
    p11.C_FindObjectsInit(session, {})
    p11.C_FindObjectsFinal(session)
    expect(given).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(typed).toBe(2)
    expect(counters()).toEqual({ attempts: 2, failures: 0, locked: false })
  })

  test('with `rememberPin: false` the error says so, no attempt is made, and C_Login mends it', () => {
    const token = new ScriptedToken()
    const lab = scriptedLab(token, { rememberPin: false })
    close = () => {
      close = undefined
      lab.p11.C_Finalize()
      token.close()
    }
    const key = lab.generate('key', 'ec')
    token.lose(loss)
    for (let i = 0; i < 3; i++) {
      const error = caught(() => lab.sign(key))
      expect(error.name).toBe('LoginLostError')
      expect(error.message).toMatch(/not kept.*`rememberPin`.*C_Login/)
    }
    expect(token.state.slots[0]!.token!.user.attempts).toBe(1)
    lab.p11.C_Login(lab.p11.C_OpenSession(lab.slot, RW), CKU_USER, 'user-pin')
    expect(verifies(key, lab.sign(key))).toBe(true)
  })
})

describe('a plain PIN', () => {
  const MARKER = 'sesame-pin-4711'
  const HEX = Buffer.from(MARKER).toString('hex')
  const BASE64 = Buffer.from(MARKER).toString('base64').slice(0, -4)

  function expectNoMarker(...things: unknown[]): void {
    for (const thing of things) {
      const shown = `${JSON.stringify(thing)}\n${inspect(thing, { depth: 12, showHidden: true, maxArrayLength: 1000 })}`
      for (const marker of [MARKER, HEX, BASE64, [...Buffer.from(MARKER)].join(',')])
        expect(shown.includes(marker)).toBe(false)
      // As inspect shows the bytes of a Buffer.
      expect(shown.includes(HEX.replace(/..(?!$)/g, '$& '))).toBe(false)
    }
  }

  test.each<[string, (pin: string) => string | Uint8Array]>([
    ['a string', (pin) => pin],
    ['bytes', (pin) => new TextEncoder().encode(pin)],
    ['a Buffer', (pin) => Buffer.from(pin)],
  ])('given as %s is used again, and shows in no error, event, log or handle', (_, form) => {
    const { token, p11, slot, session, state, counters } = setUp({ userPin: MARKER })
    const events: unknown[] = []
    p11.on('generation', (event) => events.push(event))
    p11.on('recovery', (event) => events.push(event))
    const pin = form(MARKER)
    const wrong = caught(() => p11.C_Login(session, CKU_USER, form(`${MARKER}-wrong`)))
    expect(wrong.code).toBe('CKR_PIN_INCORRECT')
    p11.C_Login(session, CKU_USER, pin)
    // The caller's bytes are the caller's: what becomes of them later is not what is kept.
    if (typeof pin !== 'string') {
      expect(Buffer.from(pin).toString()).toBe(MARKER)
      pin.fill(0)
    }
    for (const loss of LOSSES) {
      token.lose(loss)
      p11.C_FindObjectsInit(session, {})
      p11.C_FindObjectsFinal(session)
      expect(state()).toBe(CKS_RW_USER)
    }
    expect(counters()).toEqual({ attempts: 2 + LOSSES.length, failures: 0, locked: false })

    // And of a PIN that is refused: by an error with its causes, whole.
    token.lose('sessions')
    token.fault({ on: 'C_Login', rv: 'CKR_PIN_INCORRECT' })
    let error: unknown
    try {
      p11.C_GenerateRandom(session, 8)
    } catch (one) {
      error = one
    }
    expect(error).toMatchObject({ name: 'LoginLostError' })
    for (let one = error; one instanceof Error; one = one.cause) expectNoMarker(one, one.message, one.stack)
    expectNoMarker(wrong, events, token.log, session, slot, p11, session.ticket(), slot.ticket())
    expect(events.length).toBeGreaterThan(2 * LOSSES.length)
  })

  test('is forgotten by C_Logout: nobody is logged in after the next loss', () => {
    const { token, p11, session, state, counters } = setUp()
    p11.C_Login(session, CKU_USER, 'user-pin')
    p11.C_Logout(session)
    token.lose('sessions')
    expect(state()).toBe(2)
    expect(counters().attempts).toBe(1)
  })
})

describe('a key that wants the PIN for each signature', () => {
  test.each<Loss>(['sessions', 'login', 'daemon', 'module'])(
    'a login for the operation that a function gave is done again with it after a loss of the %s',
    (loss) => {
      const asked: PinRequest[] = []
      const { token, key, begin, sign, attempts } = setUpAlways((request) => {
        asked.push(request)
        return 'user-pin'
      })
      begin()
      const before = attempts().attempts
      token.lose(loss)
      const signature = sign()
      expect(verifies(key, signature)).toBe(true)
      expect(asked.map(({ userType }) => userType)).toEqual([CKU_CONTEXT_SPECIFIC, CKU_CONTEXT_SPECIFIC])
      // One for the user, whose login was lost too, and one for the operation.
      expect(attempts()).toEqual({
        attempts: before + 2,
        failures: 0,
        locked: false,
      })
      expect(token.counters.signatures).toBe(1)
    },
  )

  test('and in a forked child, where the operation of the parent goes on', () => {
    const { token, begin, sign, attempts } = setUpAlways(() => 'user-pin')
    begin()
    const before = attempts().attempts
    const child = inChild(() => ({ length: sign().length, ...attempts() }))
    expect(child).toEqual({ length: 64, attempts: before + 2, failures: 0, locked: false })
    expect(sign()).toHaveLength(64)
    expect(attempts().attempts).toBe(before)
    expect(token.counters.signatures).toBe(1)
  })

  test('a PIN given as a value is not kept for it: the error is the one of the standard, and C_Login mends it', () => {
    const { token, lab, begin, sign, attempts } = setUpAlways('user-pin')
    begin()
    const before = attempts().attempts
    token.lose('sessions')
    const error = caught(sign)
    expect(error.code).toBe('CKR_USER_NOT_LOGGED_IN')
    expect(error.message).toMatch(/C_Login/)
    expect(token.counters.signatures).toBe(0)
    // The user is logged in again, and nothing is tried for the operation.
    expect(attempts()).toEqual({ attempts: before + 1, failures: 0, locked: false })
    lab.p11.C_Login(lab.session, CKU_CONTEXT_SPECIFIC, 'user-pin')
    expect(sign()).toHaveLength(64)
  })

  test('a function that gives a wrong PIN for it is asked once more, and not again', () => {
    let answer = 'user-pin'
    let asked = 0
    const { token, begin, sign, attempts } = setUpAlways(() => {
      asked++
      return answer
    })
    begin()
    answer = 'wrong-pin'
    token.lose('sessions')
    for (let i = 0; i < 4; i++) expect(caught(sign).code).toMatch(/^CKR_/)
    expect(asked).toBe(2)
    expect(attempts()).toMatchObject({ failures: 1, locked: false })
    expect(token.counters.signatures).toBe(0)
  })
})

test('a search whose session cannot say whether the user is still logged in is made in one that can', () => {
  const { token, p11, session } = setUp()
  p11.C_Login(session, CKU_USER, 'user-pin')
  p11.C_CreateObject(session, { CKA_CLASS: CKO_DATA, CKA_TOKEN: true, CKA_PRIVATE: true, CKA_LABEL: 'mine' })
  for (const rv of [
    'CKR_DEVICE_ERROR',
    'CKR_OPERATION_NOT_INITIALIZED',
    'CKR_SESSION_HANDLE_INVALID',
  ] as const) {
    token.lose('login')
    token.fault({ on: 'C_GetSessionInfo', rv })
    p11.C_FindObjectsInit(session, { CKA_LABEL: 'mine' })
    expect(p11.C_FindObjects(session)).toHaveLength(1)
    p11.C_FindObjectsFinal(session)
  }
})

describe('a PIN that was refused', () => {
  test.each<[string, Pin]>([
    ['a value', 'user-pin'],
    ['a function', () => 'user-pin'],
  ])('given as %s is not tried again in any generation, until C_Login', (_, pin) => {
    const { token, p11, slot, session, state, counters } = setUp({ pinTries: 3 })
    p11.C_Login(session, CKU_USER, pin)
    const { generation } = p11
    // Somebody else changed it.
    const restore = token.on('C_Login', () => 'CKR_PIN_INCORRECT')
    const before = token.calls('C_Login')
    for (const loss of [...LOSSES, ...LOSSES]) {
      token.lose(loss)
      for (let i = 0; i < 3; i++) {
        const error = caught(() => p11.C_FindObjectsInit(session, {}))
        expect(error.name).toBe('LoginLostError')
        expect(error.message).toMatch(/refused.*C_Login/)
      }
    }
    expect(p11.generation).toBeGreaterThan(generation + 2)
    expect(token.calls('C_Login') - before).toBe(1)
    // Nor by anybody else of this process or its children.
    const child = inChild(() => [
      caught(() => p11.C_FindObjectsInit(session, {})).name,
      token.calls('C_Login'),
    ])
    expect(child).toEqual(['LoginLostError', before + 1])
    restore()
    expect(caught(() => p11.C_FindObjectsInit(session, {})).name).toBe('LoginLostError')
    expect(counters()).toEqual({ attempts: 1, failures: 0, locked: false })
    p11.C_Login(p11.C_OpenSession(slot, RW), CKU_USER, pin)
    expect(state()).toBe(CKS_RW_USER)
    // From here on it is as before: a loss is mended again.
    token.lose('sessions')
    expect(state()).toBe(CKS_RW_USER)
    expect(counters()).toEqual({ attempts: 3, failures: 0, locked: false })
  })

  test('the counter of a token whose PIN was changed behind it shows exactly one wrong attempt', () => {
    const { token, p11, session, counters } = setUp({ users: {} })
    let pin = 'user-pin'
    p11.C_Login(session, CKU_USER, () => pin)
    pin = 'old-user-pin'
    for (let round = 0; round < 6; round++) {
      token.lose(LOSSES[round % LOSSES.length]!)
      expect(caught(() => p11.C_FindObjectsInit(session, {})).name).toBe('LoginLostError')
      expect(counters()).toEqual({ attempts: 2, failures: 1, locked: false })
    }
    // A C_Login that fails as well is the caller's own attempt, and unlocks nothing.
    const fresh = p11.C_OpenSession(p11.C_GetSlotList(true)[0]!, RW)
    expect(caught(() => p11.C_Login(fresh, CKU_USER, 'other-pin')).code).toBe('CKR_PIN_INCORRECT')
    token.lose('sessions')
    expect(caught(() => p11.C_FindObjectsInit(session, {})).name).toBe('LoginLostError')
    expect(counters()).toEqual({ attempts: 3, failures: 2, locked: false })
  })

  test('of the security officer is not tried again either', () => {
    const { token, p11, session, counters } = setUp()
    let pin = 'so-pin'
    p11.C_Login(session, CKU_SO, () => pin)
    pin = 'wrong-so-pin'
    for (const loss of LOSSES) {
      token.lose(loss)
      expect(caught(() => p11.C_InitPIN(session, 'new-user-pin')).name).toBe('LoginLostError')
    }
    expect(counters('so')).toEqual({ attempts: 2, failures: 1, locked: false })
  })
})

describe('to a user who is logged in, CKR_USER_NOT_LOGGED_IN is the answer to one call', () => {
  test.each(['sync', 'async'])(
    'that needs the security officer: nothing else is lost by it (%s)',
    async (how) => {
      const { p11, slot, session } = setUp()
      p11.C_Login(session, CKU_USER, 'user-pin')
      const { generation } = p11
      const other = p11.C_OpenSession(slot, RW)
      p11.C_DigestInit(other, { mechanism: CKM_SHA256 })
      p11.C_DigestUpdate(other, DATA)
      const call = () =>
        how === 'sync' ? p11.C_InitPIN(session, 'new-pin') : p11.C_InitPINAsync(session, 'new-pin')
      await expect(async () => call()).rejects.toMatchObject({ code: 'CKR_USER_NOT_LOGGED_IN' })
      expect(p11.generation).toBe(generation)
      expect(p11.C_DigestFinal(other)).toEqual(createHash('sha256').update(DATA).digest())
    },
  )

  test('that needs the PIN for its key: it is made once', () => {
    const { token, lab, key, sign, attempts } = setUpAlways('user-pin')
    const { generation } = lab.p11
    const before = attempts().attempts
    lab.p11.C_SignInit(lab.session, { mechanism: CKM_ECDSA }, key.privateKey)
    expect(caught(sign).code).toBe('CKR_USER_NOT_LOGGED_IN')
    expect(token.calls('C_Sign')).toBe(1)
    expect(lab.p11.generation).toBe(generation)
    expect(attempts().attempts).toBe(before)
  })

  test('unless the session cannot say so any more', () => {
    const { token, p11, session, state } = setUp()
    p11.C_Login(session, CKU_USER, 'user-pin')
    token.on('C_GenerateRandom', () => {
      if (token.calls('C_GenerateRandom') > 1) return undefined
      token.lose('sessions')
      return 'CKR_USER_NOT_LOGGED_IN'
    })
    expect(p11.C_GenerateRandom(session, 8)).toHaveLength(8)
    expect(state()).toBe(CKS_RW_USER)
  })
})
