import { CKS_RW_PUBLIC_SESSION, Cryptoki, type CryptokiOptions, type EntryPoints } from '@tatsoi/core'
import { ScriptedToken, type ScriptedTokenOptions } from '@tatsoi/testing'
import { afterEach, describe, expect, test } from 'vitest'
import { KNOWN_MODULES, policyFor } from '../../src/recovery/policy.js'
import { type Caught, caught, inChild, RW, scriptedLab, verifies } from './lab.js'

type Policy = CryptokiOptions['policy']

let close: (() => void) | undefined
afterEach(() => close?.())

/** A program with a key on a module of this kind, which is about to be forked. */
function setUp(module: ScriptedTokenOptions, policy: Policy) {
  close?.()
  const made = new ScriptedToken(module)
  const lab = scriptedLab(made, { policy })
  close = () => {
    close = undefined
    // Finalised first: the next token may get the addresses of this one, and would be taken for it.
    lab.p11.C_Finalize()
    made.close()
  }
  const key = lab.generate('key', 'ec')
  const logged = () => made.state.slots[0]?.login
  const counted = () =>
    Object.fromEntries(
      (['C_Finalize', 'C_Initialize', 'C_OpenSession', 'C_Login'] as const).map((name) => [
        name,
        made.calls(name),
      ]),
    )
  /** Signs in a child, and counts what the module is asked for meanwhile. */
  const signInChild = (before: () => void = () => undefined) =>
    inChild(() => {
      before()
      const start = counted()
      const signature = lab.sign(key)
      const end = counted()
      const calls = Object.fromEntries(Object.entries(end).map(([name, n]) => [name, n - start[name]!]))
      return { signature, calls, login: logged(), generation: lab.p11.generation }
    })
  /** Tries to sign in a child, which must not come off. */
  const refusedInChild = () =>
    inChild(() => {
      const start = made.calls()
      const errors = [caught(() => lab.sign(key)), caught(() => lab.p11.C_GetSessionInfo(lab.session))]
      return { errors, calls: made.calls() - start, signatures: made.counters.signatures }
    })
  return { token: made, lab, key, signInChild, refusedInChild, logged, generation: lab.p11.generation }
}

/** That the parent noticed nothing: its session, its login and its key are as they were. */
function expectParentWhole({ lab, key, logged, generation }: ReturnType<typeof setUp>): void {
  expect(verifies(key, lab.sign(key))).toBe(true)
  expect(logged()).toBe('user')
  expect(lab.p11.generation).toBe(generation)
}

function named(module: string, description = 'anything'): ScriptedTokenOptions {
  return { library: { manufacturer: module, description } }
}

describe('what is done in a forked child', () => {
  test('init: C_Initialize and no C_Finalize', () => {
    const all = setUp({ afterFork: 'resets' }, 'init')
    const { signature, calls, login } = all.signInChild()
    expect(verifies(all.key, signature)).toBe(true)
    expect(calls).toEqual({ C_Finalize: 0, C_Initialize: 1, C_OpenSession: 1, C_Login: 1 })
    expect(login).toBe('user')
    expectParentWhole(all)
  })

  test('init: a login that survived behind the module is found to be there, and costs no attempt', () => {
    const all = setUp({ afterFork: 'login-survives' }, 'init')
    const { signature, calls } = all.signInChild()
    expect(verifies(all.key, signature)).toBe(true)
    expect(calls).toEqual({ C_Finalize: 0, C_Initialize: 1, C_OpenSession: 1, C_Login: 0 })
    expectParentWhole(all)
  })

  test('init: a module that is initialised again without a word is used with sessions of its own', () => {
    const all = setUp({ afterFork: 'device-error', reinitialize: 'ok' }, 'init')
    const { signature, calls } = all.signInChild()
    expect(verifies(all.key, signature)).toBe(true)
    expect(calls).toMatchObject({ C_Finalize: 0, C_Initialize: 1, C_OpenSession: 1 })
    expectParentWhole(all)
  })

  test.each(['keeps', 'resets', 'device-error'] as const)(
    'finalize-init: C_Finalize first, so that nothing is inherited, of a module that %s',
    (afterFork) => {
      const all = setUp({ afterFork }, 'finalize-init')
      const { signature, calls, login } = all.signInChild()
      expect(verifies(all.key, signature)).toBe(true)
      expect(calls).toEqual({ C_Finalize: 1, C_Initialize: 1, C_OpenSession: 1, C_Login: 1 })
      expect(login).toBe('user')
      expectParentWhole(all)
    },
  )

  test('fork-safe: neither, but sessions and login are made anew', () => {
    const all = setUp({ afterFork: 'keeps', forkSafe: true }, 'fork-safe')
    // The module sees to it itself: it drops what belongs to the parent.
    const { signature, calls, login, generation } = all.signInChild(() => all.token.restart())
    expect(verifies(all.key, signature)).toBe(true)
    expect(calls).toEqual({ C_Finalize: 0, C_Initialize: 0, C_OpenSession: 1, C_Login: 1 })
    expect(login).toBe('user')
    expect(generation).toBe(all.generation + 1)
    expectParentWhole(all)
  })

  test('fork-safe: the session of the parent is not used even where the module still knows it', () => {
    const all = setUp({ afterFork: 'keeps' }, 'fork-safe')
    const { signature, calls } = all.signInChild()
    expect(verifies(all.key, signature)).toBe(true)
    expect(calls).toEqual({ C_Finalize: 0, C_Initialize: 0, C_OpenSession: 1, C_Login: 0 })
    expectParentWhole(all)
  })

  test.each(['keeps', 'resets'] as const)(
    'refuse: an error at every use, and not one call to a module that %s',
    (afterFork) => {
      const all = setUp({ afterFork }, 'refuse')
      const { errors, calls, signatures } = all.refusedInChild()
      for (const error of errors) {
        expect(error.name).toBe('ModuleRefusedError')
        expect(error.message).toMatch(/connection to the device.*`policy`/)
      }
      expect(calls).toBe(0)
      expect(signatures).toBe(0)
      expectParentWhole(all)
    },
  )
})

describe('another Cryptoki of the same module that comes first in the child', () => {
  const another = (all: ReturnType<typeof setUp>, policy: Policy) =>
    Cryptoki.fromEntryPoints(all.token.entryPoints as EntryPoints, { policy })

  test('refuse: it is refused too, without one call', () => {
    const all = setUp({ afterFork: 'keeps' }, 'refuse')
    const { errors, calls } = inChild(() => {
      const p11 = another(all, 'refuse')
      const start = all.token.calls()
      const errors = [caught(() => p11.C_GetSlotList(true)), caught(() => p11.C_Initialize())]
      return { errors, calls: all.token.calls() - start }
    })
    expect(errors.map(({ name }) => name)).toEqual(['ModuleRefusedError', 'ModuleRefusedError'])
    expect(calls).toBe(0)
    expectParentWhole(all)
  })

  test('finalize-init: it does not find the login of the parent, and the first one goes on', () => {
    const all = setUp({ afterFork: 'keeps' }, 'finalize-init')
    const { state, signature } = inChild(() => {
      const p11 = another(all, 'finalize-init')
      const { state } = p11.C_GetSessionInfo(p11.C_OpenSession(p11.C_GetSlotList(true)[0]!, RW))
      return { state, signature: all.lab.sign(all.key) }
    })
    expect(state).toBe(CKS_RW_PUBLIC_SESSION)
    expect(verifies(all.key, signature)).toBe(true)
    expectParentWhole(all)
  })

  test('when the first one has finalised what it inherited, only C_Initialize makes the module usable', () => {
    const all = setUp({ afterFork: 'keeps' }, 'finalize-init')
    const { error, slots } = inChild(() => {
      all.lab.p11.C_Finalize()
      const p11 = another(all, 'finalize-init')
      const error = caught(() => p11.C_GetSlotList(true))
      p11.C_Initialize()
      return { error, slots: p11.C_GetSlotList(true).length }
    })
    expect(error.code).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
    expect(slots).toBe(1)
    expectParentWhole(all)
  })
})

describe('a module that nobody knows', () => {
  test('it is initialised again where it says that it has to be', () => {
    const all = setUp({ afterFork: 'resets' }, undefined)
    const { signature, calls } = all.signInChild()
    expect(verifies(all.key, signature)).toBe(true)
    expect(calls).toMatchObject({ C_Finalize: 0, C_Initialize: 1 })
    expectParentWhole(all)
  })

  test('ALREADY_INITIALIZED in the child is refused at every use, and the message names the option and its values', () => {
    const all = setUp({ afterFork: 'keeps' }, undefined)
    const { errors, signatures } = all.refusedInChild()
    for (const error of errors) {
      expect(error.name).toBe('ModuleRefusedError')
      expect(error.message).toMatch(/`policy`.*"finalize-init".*"fork-safe"/)
    }
    expect(signatures).toBe(0)
    expectParentWhole(all)
  })

  test('what C_Initialize says otherwise is the cause of the error', () => {
    const all = setUp({ afterFork: 'resets' }, undefined)
    const { errors } = inChild(() => {
      all.token.fault({ on: 'C_Initialize', rv: 'CKR_HOST_MEMORY', times: 2 })
      return all.refusedInChild()
    })
    for (const error of errors) {
      expect(error.name).toBe('ModuleLostError')
      expect(error.causes.join()).toMatch(/CKR_HOST_MEMORY/)
    }
    expectParentWhole(all)
  })
})

describe("the caller's option comes before what is known", () => {
  test('SoftHSM is finalised if nothing is said', () => {
    const all = setUp(named('SoftHSM'), undefined)
    expect(all.signInChild().calls).toMatchObject({ C_Finalize: 1, C_Initialize: 1 })
    expectParentWhole(all)
  })

  test.each<[Policy, object]>([
    ['refuse', { calls: 0 }],
    ['init', { calls: expect.any(Number) }],
  ])('SoftHSM with the option %s is refused', (policy, more) => {
    const all = setUp(named('SoftHSM'), policy)
    expect(all.refusedInChild()).toMatchObject({ ...more, errors: [{ name: 'ModuleRefusedError' }, {}] })
    expectParentWhole(all)
  })

  test('SoftHSM with the option fork-safe is not finalised', () => {
    const all = setUp(named('SoftHSM'), 'fork-safe')
    expect(all.signInChild().calls).toMatchObject({ C_Finalize: 0, C_Initialize: 0 })
    expectParentWhole(all)
  })

  test('YubiHSM is refused if nothing is said, and used with another option', () => {
    const module = named('Yubico (www.yubico.com)', 'YubiHSM PKCS#11 Library')
    const all = setUp(module, undefined)
    expect(all.refusedInChild()).toMatchObject({ calls: 0, errors: [{ name: 'ModuleRefusedError' }, {}] })
    expectParentWhole(all)
    const other = setUp(module, 'finalize-init')
    expect(other.signInChild().calls).toMatchObject({ C_Finalize: 1, C_Initialize: 1 })
    expectParentWhole(other)
  })

  test('OpenSC is not finalised if nothing is said, and is with another option', () => {
    const module = { ...named('OpenSC Project', 'OpenSC smartcard framework'), afterFork: 'resets' as const }
    const all = setUp(module, undefined)
    expect(all.signInChild().calls).toMatchObject({ C_Finalize: 0, C_Initialize: 1 })
    expect(setUp(module, 'finalize-init').signInChild().calls).toMatchObject({ C_Finalize: 1 })
  })
})

describe('policyFor', () => {
  const about = (manufacturerID: string, libraryDescription: string) =>
    policyFor({ manufacturerID, libraryDescription, libraryVersion: { major: 1, minor: 0 } })

  test.each([
    ['SoftHSM', 'Implementation of PKCS11', 'finalize-init'],
    ['Mozilla Foundation', 'NSS Internal Crypto Services', 'finalize-init'],
    ['PKCS#11 Kit', 'PKCS#11 Kit Proxy Module', 'init'],
    ['OpenSC Project', 'OpenSC smartcard framework', 'init'],
    ['IBM', 'openCryptoki', 'init'],
    ['openCryptoki', 'openCryptoki', 'init'],
    ['Yubico (www.yubico.com)', 'YubiHSM PKCS#11 Library', 'refuse'],
    ['tpm2-software.github.io', 'TPM2.0 Cryptoki', 'refuse'],
  ] as const)('%s, %s: %s', (manufacturer, description, policy) => {
    expect(about(manufacturer, description)).toBe(policy)
  })

  test.each([
    ['Yubico (www.yubico.com)', 'PKCS#11 PIV Library (SP-800-73)'],
    ['p11-kit', 'p11-kit client'],
    ['tatsoi', 'scripted token'],
    ['Not SoftHSM', 'SoftHSM'],
    ['A Mozilla', 'NSS Internal Crypto Services'],
    ['Some vendor', 'OpenSC smartcard framework'],
    ['My tpm2', 'TPM2.0 Cryptoki'],
    ['Some vendor', 'YubiHSM PKCS#11 Library'],
    ['', ''],
  ])('%s, %s: not known', (manufacturer, description) => {
    expect(about(manufacturer, description)).toBeUndefined()
  })

  test('every entry says on what it rests', () => {
    for (const { evidence } of KNOWN_MODULES) expect(evidence).toMatch(/^(measured|read in the source)[:,] ?/)
  })
})

describe('a module that says it is another one after it was initialised again', () => {
  /** What C_GetInfo says is read from this at each call. */
  const library = (): { manufacturer: string; description: string; version: [number, number] } => ({
    manufacturer: 'A vendor',
    description: 'its library',
    version: [1, 0],
  })

  function expectReplaced(error: Caught): void {
    expect(error.name).toBe('ModuleReplacedError')
    expect(error.message).toMatch(/"its library" of A vendor/)
  }

  test.each<[string, Partial<ReturnType<typeof library>>]>([
    ['manufacturer', { manufacturer: 'Another' }],
    ['description', { description: 'another library' }],
    ['version', { version: [1, 1] }],
  ])('another %s: nothing is signed, and the first library is welcome again', (_, change) => {
    const said = library()
    const all = setUp({ library: said }, 'init')
    const { attempts } = all.token.state.slots[0]!.token!.user
    const before = { ...said }
    all.token.finalize()
    Object.assign(said, change)
    for (let i = 0; i < 3; i++) expectReplaced(caught(() => all.lab.sign(all.key)))
    expect(all.token.counters.signatures).toBe(0)
    // Whoever it is was not given the PIN.
    expect(all.token.state.slots[0]!.token!.user.attempts).toBe(attempts)
    Object.assign(said, before)
    expect(verifies(all.key, all.lab.sign(all.key))).toBe(true)
  })

  test.each<[Policy, 'keeps' | 'resets']>([
    ['init', 'resets'],
    ['finalize-init', 'keeps'],
    ['fork-safe', 'keeps'],
  ])(
    'in a forked child with the policy %s: the same at every use, and the PIN is not given to it',
    (policy, afterFork) => {
      const said = library()
      const all = setUp({ library: said, afterFork }, policy)
      const { errors, attempts, back } = inChild(() => {
        const { attempts } = all.token.state.slots[0]!.token!.user
        const before = { ...said }
        Object.assign(said, { description: 'another library' })
        const errors = [1, 2, 3].map(() => caught(() => all.lab.sign(all.key)))
        const tried = all.token.state.slots[0]!.token!.user.attempts - attempts
        Object.assign(said, before)
        return { errors, attempts: tried, back: all.lab.sign(all.key) }
      })
      for (const error of errors) {
        expectReplaced(error)
        expect(error.message).toMatch(/says now that it is "another library"/)
      }
      expect(attempts).toBe(0)
      expect(verifies(all.key, back)).toBe(true)
      expectParentWhole(all)
    },
  )
})
