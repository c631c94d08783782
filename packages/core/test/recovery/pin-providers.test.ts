import { CKU_USER, type PinProvider } from '@tatsoi/core'
import { createSoftHsm, createSpy, forkAndRunSync, RawModule, returned, ScriptedToken } from '@tatsoi/testing'
import { expect, test, vi } from 'vitest'
import { caught, describeError, inChild, Lab, scriptedLab, verifies } from './lab.js'

/** A scripted token that a fork resets, and a provider that can be told what to do. */
function setUp(deadline = 5000) {
  const token = new ScriptedToken({ afterFork: 'resets' })
  const provider = {
    answer: (() => 'user-pin') as PinProvider,
    asked: 0,
    /** What it was told each time. */
    attempts: [] as number[],
  }
  const lab = scriptedLab(token, { deadline }, (request) => {
    provider.asked++
    provider.attempts.push(request.attempt)
    return provider.answer(request)
  })
  const key = lab.generate('key', 'ec')
  const user = () => token.state.slots[0]!.token!.user
  /** What happens when a program's whole state is lost behind its back. */
  const lose = () => token.restart()
  return { token, provider, lab, key, user, lose }
}

test('case 11: a provider that forks: the child is refused at once, the parent logs in, nobody waits', () => {
  const { lab, key, provider, lose, user } = setUp()
  let inside: unknown
  provider.answer = () => {
    inside = returned(
      forkAndRunSync(() => [caught(() => lab.sign(key)), caught(() => lab.p11.C_GetInfo())], {
        timeout: 5000,
      }),
    )
    return 'user-pin'
  }
  lose()
  const started = performance.now()
  expect(verifies(key, lab.sign(key))).toBe(true)
  expect(performance.now() - started).toBeLessThan(5000)
  expect(inside).toMatchObject(
    [{ code: /^CKR_/ }, { code: /^CKR_/ }].map(() => ({ name: expect.stringMatching(/Error$/) })),
  )
  expect(user()).toEqual({ attempts: 2, failures: 0, locked: false })
})

test('pkcs11-provider: fork inside the PIN callback of C_Login: the child is refused at once, the parent logs in', () => {
  const token = new ScriptedToken({ afterFork: 'resets' })
  let inside: unknown
  let lab: Lab | undefined
  const asking: PinProvider = () => {
    inside = returned(
      forkAndRunSync(() => (lab === undefined ? 'first' : caught(() => lab?.p11.C_GetSlotList(true)).name), {
        timeout: 5000,
      }),
    )
    return 'user-pin'
  }
  lab = scriptedLab(token, {}, asking)
  lab.p11.C_Logout(lab.session)
  lab.p11.C_Login(lab.session, CKU_USER, asking)
  expect(inside).toMatch(/Error$/)
  expect(lab.p11.C_GetSessionInfo(lab.session).state).toBe(3)
})

test('pkcs11-provider: a child that is forked inside the PIN callback is whole again once it has left it', () => {
  const { lab, key, provider } = setUp()
  // The child forks once more: its provider is called in the middle of its own recovery.
  const [outer, inner] = inChild(() => {
    let inner = ''
    provider.answer = () => {
      provider.answer = () => 'user-pin'
      inner = inChild(() => caught(() => lab.sign(key)).name)
      return 'user-pin'
    }
    return [lab.sign(key), inner] as const
  })
  expect(verifies(key, outer)).toBe(true)
  expect(inner).toMatch(/Error$/)
})

test('case 11: a provider that throws: its error is the cause, and the token saw no attempt', () => {
  const { lab, key, provider, lose, user } = setUp()
  provider.answer = () => {
    throw new Error('the PIN dialog was closed')
  }
  lose()
  const error = caught(() => lab.sign(key))
  expect(error).toMatchObject({ name: 'LoginLostError', causes: ['the PIN dialog was closed'] })
  for (let i = 0; i < 5; i++) expect(caught(() => lab.sign(key)).name).toBe('LoginLostError')
  expect(user().attempts).toBe(1)
  // It is told how often it was asked, so that it can give up by itself.
  expect(provider.attempts).toEqual([1, 1, 2, 3, 4, 5, 6])
  // Nor was anything decided by it: once it answers, the login is back.
  provider.answer = () => 'user-pin'
  expect(verifies(key, lab.sign(key))).toBe(true)
  expect(user().attempts).toBe(2)
  lose()
  provider.answer = () => {
    throw new Error('the PIN dialog was closed')
  }
  expect(caught(() => lab.sign(key)).name).toBe('LoginLostError')
  expect(provider.attempts.at(-1)).toBe(1)
  // The caller is not locked out.
  lab.p11.C_Login(lab.p11.C_OpenSession(lab.slot, 6), CKU_USER, 'user-pin')
  expect(verifies(key, lab.sign(key))).toBe(true)
})

test('case 11: a provider that never resolves: each call ends at the deadline, and it is asked once', async () => {
  const { lab, key, provider, lose, user } = setUp(100)
  provider.answer = () => new Promise(() => {})
  lose()
  const started = performance.now()
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => lab.signAsync(key)))
  expect(performance.now() - started).toBeLessThan(3000)
  for (const outcome of outcomes) {
    expect(outcome.status).toBe('rejected')
    const { name } = describeError((outcome as PromiseRejectedResult).reason)
    expect(['LoginLostError', 'RecoveryBlockedError']).toContain(name)
  }
  expect(provider.asked).toBe(2)
  expect(user().attempts).toBe(1)
})

test('a short deadline of one call is not that of the provider, for whose answer others wait too', async () => {
  const { lab, key, provider, lose, user } = setUp()
  let answer: ((pin: string) => void) | undefined
  const asked = new Promise<void>((resolve) => {
    provider.answer = () => {
      resolve()
      return new Promise((resolve) => {
        answer = resolve
      })
    }
  })
  lose()
  const impatient = lab.p11.within({ deadline: 20 }, () => lab.p11.C_GenerateRandomAsync(lab.session, 4))
  await expect(impatient).rejects.toMatchObject({ name: 'RecoveryBlockedError' })
  await asked
  const patient = lab.p11.C_GenerateRandomAsync(lab.session, 4)
  // When the time of the first is long over.
  setTimeout(() => answer?.('user-pin'), 60)
  expect(await patient).toHaveLength(4)
  provider.answer = () => 'user-pin'
  expect(verifies(key, await lab.signAsync(key))).toBe(true)
  expect(provider.asked).toBe(2)
  expect(user()).toEqual({ attempts: 2, failures: 0, locked: false })
})

test('a deadline longer than a timer can wait is long, not one millisecond', async () => {
  const { lab, key, provider, lose } = setUp(1e10)
  provider.answer = async () => 'user-pin'
  lose()
  const timer = vi.spyOn(globalThis, 'setTimeout')
  try {
    expect(verifies(key, await lab.signAsync(key))).toBe(true)
    expect(provider.asked).toBe(2)
    // One for the whole recovery and one for the provider.
    const long = timer.mock.calls.flatMap(([, ms = 0]) => (ms > 1000 ? [ms] : []))
    expect(long.length).toBeGreaterThanOrEqual(2)
    expect(new Set(long)).toEqual(new Set([2 ** 31 - 1]))
  } finally {
    timer.mockRestore()
  }
})

test('case 11: a promise in a synchronous call: an error that names the asynchronous form, no attempt', async () => {
  const { lab, key, provider, lose, user } = setUp()
  provider.answer = async () => 'user-pin'
  lose()
  for (let i = 0; i < 2; i++) {
    const error = caught(() => lab.sign(key))
    expect(error).toMatchObject({ name: 'RecoveryBlockedError' })
    expect(error.message).toMatch(/asynchronous form/)
  }
  expect(user().attempts).toBe(1)
  // It does what the error says.
  expect(verifies(key, await lab.signAsync(key))).toBe(true)
  expect(user()).toEqual({ attempts: 2, failures: 0, locked: false })
})

test('case 11: a promise that a synchronous call could not await may be rejected', async () => {
  const { lab, key, provider, lose } = setUp()
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  provider.answer = () => Promise.reject(new Error('the vault is closed'))
  lose()
  expect(caught(() => lab.sign(key)).name).toBe('RecoveryBlockedError')
  await new Promise(setImmediate)
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

test('case 11: a wrong PIN is tried once, whatever is called and however often the state is lost', async () => {
  const { lab, key, provider, lose, user, token } = setUp()
  provider.answer = () => 'wrong-pin'
  for (let round = 0; round < 4; round++) {
    lose()
    expect(caught(() => lab.sign(key)).name).toBe('LoginLostError')
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => lab.signAsync(key)))
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
    expect(lab.p11.reinitializeIfNeededSync().lost.length).toBe(1)
  }
  expect(user()).toEqual({ attempts: 2, failures: 1, locked: false })
  expect(provider.asked).toBe(2)
  // Nor is it tried in a child.
  const child = inChild(() => ({ error: caught(() => lab.sign(key)), ...user() }))
  expect(child).toMatchObject({ error: { name: 'LoginLostError' }, attempts: 2 })
  // The right PIN from the caller ends it.
  provider.answer = () => 'user-pin'
  lab.p11.C_Login(lab.p11.C_OpenSession(lab.slot, 6), CKU_USER, provider.answer)
  expect(verifies(key, lab.sign(key))).toBe(true)
  expect(token.errors).toEqual([])
})

test('case 11: a PIN that was changed meanwhile costs one attempt in all children together with their own, one each', () => {
  using hsm = createSoftHsm().use()
  using spy = createSpy(hsm.module).use()
  const lab = new Lab({
    module: spy.module,
    label: hsm.label,
    pin: hsm.pin,
    options: { policy: 'finalize-init' },
  })
  const key = lab.generate('key', 'rsa')
  hsm.util(
    '--token',
    hsm.label,
    '--so-pin',
    hsm.soPin,
    '--init-token',
    '--free',
    '--label',
    'other',
    '--pin',
    '9999',
  )
  // By somebody else: after its own C_SetPIN this library knows the new one.
  const [before, after] = [Buffer.from(hsm.pin), Buffer.from('4321')]
  new RawModule(spy.module).ok('C_SetPIN', lab.session.raw, before, before.length, after, after.length)
  spy.mark()
  const errors = inChild(() => [1, 2, 3].map(() => caught(() => lab.sign(key))))
  expect(errors.map(({ name }) => name)).toEqual(['LoginLostError', 'LoginLostError', 'LoginLostError'])
  expect(spy.count('C_Login')).toBe(1)
  expect(spy.count('C_Login', 'CKR_PIN_INCORRECT')).toBe(1)
  expect(errors.map(({ message, causes }) => [message, ...causes].join()).join()).not.toContain(hsm.pin)
  lab.p11.C_Finalize()
})
