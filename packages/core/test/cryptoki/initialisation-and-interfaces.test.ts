import { createNss, ScriptedToken } from '@tatsoi/testing'
import { useNss } from '@tatsoi/testing/vitest'
import * as P from '@tatsoi/types'
import koffi from 'koffi'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Cryptoki } from '../../src/cryptoki/cryptoki.js'
import { runtime } from '../../src/cryptoki/generated/cryptoki.js'
import { CryptokiError } from '../../src/ffi/errors.js'
import { openScripted, pokeUlongs, RW, slotOf } from './open-token.js'

describe('C_Initialize on NSS', () => {
  const nss = useNss({ label: 'first database' })

  test('takes its configuration through the reserved argument, and the same one again after a loss', async () => {
    const p11 = Cryptoki.load(nss.current.module)
    expect(() => p11.C_GetInfo()).toThrow(/CKR_CRYPTOKI_NOT_INITIALIZED/)
    p11.C_Initialize({ reserved: nss.current.initString })
    const labels = () => p11.C_GetSlotList(true).map((slot) => p11.C_GetTokenInfo(slot).label)
    expect(labels()).toContain('first database')
    const session = p11.C_OpenSession(slotOf(p11, 'first database'), RW)
    p11.C_Login(session, P.CKU_USER, nss.current.pin)
    p11.C_Finalize()
    expect(() => p11.C_GetSessionInfo(session)).toThrow(CryptokiError)

    // Another database with the same module: what was read before is not remembered.
    using second = createNss({ label: 'second database', pin: '' })
    await p11.C_InitializeAsync({ reserved: Buffer.from(second.initString) })
    expect(labels()).toContain('second database')
    expect(labels()).not.toContain('first database')
    await p11.C_FinalizeAsync()
  })

  test('offers interfaces of several versions, and its own by name', () => {
    const p11 = Cryptoki.load(nss.current.module)
    const offered = p11.C_GetInterfaceList()
    const standard = offered
      .filter(({ name }) => name === 'PKCS 11')
      .map(({ version }) => `${version.major}.${version.minor}`)
    expect(standard.sort()).toEqual(['2.40', '3.0'])
    expect(p11.interface).toMatchObject({
      name: 'PKCS 11',
      version: { major: 3, minor: 0 },
      flags: P.CKF_INTERFACE_FORK_SAFE,
    })
    expect(offered.map(({ name }) => name)).toContain('Vendor NSS Module Interface')
    expect(p11.C_GetInterface({ name: 'Vendor NSS Module Interface' }).name).toBe(
      'Vendor NSS Module Interface',
    )
    expect(p11.C_GetInterface({ version: { major: 2, minor: 40 } }).version).toEqual({ major: 2, minor: 40 })
    expect(p11.C_GetInterface().version).toEqual({ major: 3, minor: 0 })
    expect(() => p11.C_GetInterface({ name: 'Vendor Nobody' })).toThrow(CryptokiError)
    expect(p11.C_GetFunctionList().version).toEqual({ major: 2, minor: 40 })
    const older = Cryptoki.load(nss.current.module, { interface: { version: { major: 2, minor: 40 } } })
    expect(older.interface.version).toEqual({ major: 2, minor: 40 })
    expect(() => older.C_LoginUser(undefined as never, 1, 'pin', 'name')).toThrow(
      /CKR_FUNCTION_NOT_SUPPORTED/,
    )
  })
})

describe('the choice of an interface', () => {
  let token: ScriptedToken
  afterEach(() => token.close())
  const load = (options?: Parameters<typeof Cryptoki.fromEntryPoints>[1]): Cryptoki =>
    Cryptoki.fromEntryPoints(token.entryPoints, options)

  test('is the newest of the standard’s, or what is asked for by version, flags or name', () => {
    token = new ScriptedToken({ vendorInterfaces: ['Vendor Test'], forkSafe: true })
    expect(load().interface).toEqual({
      name: 'PKCS 11',
      version: { major: 3, minor: 2 },
      flags: P.CKF_INTERFACE_FORK_SAFE,
    })
    expect(load({ interface: { version: { major: 3, minor: 0 } } }).interface.version).toEqual({
      major: 3,
      minor: 0,
    })
    expect(load({ interface: { flags: P.CKF_INTERFACE_FORK_SAFE } }).interface.version.minor).toBe(2)
    expect(load({ interface: { name: 'Vendor Test' } }).interface.name).toBe('Vendor Test')
    expect(() => load({ interface: { name: 'Vendor Other' } })).toThrow(
      /no interface "Vendor Other".*It offers: .*Vendor Test 3\.2/,
    )
    expect(() => load({ interface: { flags: 8 } })).toThrow(/with flags 8/)
    expect(() => load({ interface: { version: { major: 3 } } as never })).toThrow(
      /options.interface.version.minor/,
    )
  })

  test.each([['C_GetInterface'], ['C_GetInterfaceList'], ['C_GetFunctionList']] as const)(
    'works where %s alone is exported',
    (name) => {
      token = new ScriptedToken({ entryPoints: [name] })
      const p11 = load()
      expect(p11.interface.version).toEqual(
        name === 'C_GetFunctionList' ? { major: 2, minor: 40 } : { major: 3, minor: 2 },
      )
      p11.C_Initialize()
      expect(p11.C_GetInfo().cryptokiVersion).toEqual({ major: 3, minor: 2 })
      p11.C_Finalize()
    },
  )

  /** An entry point that answers CKR_OK and writes words to the memory that it is given. */
  function giving(parameters: number, write: (...at: number[]) => void): number {
    const type = koffi.proto('unsigned long', new Array<string>(parameters).fill('uintptr_t'))
    return Number(
      koffi.register((...at: (number | bigint)[]) => {
        write(...at.map(Number))
        return P.CKR_OK
      }, koffi.pointer(type)),
    )
  }

  test('what C_GetFunctionList gives has 68 functions, whatever version the module wrote into it', () => {
    token = new ScriptedToken()
    const list = token.interfaces.at(-1)?.address as number
    const C_GetFunctionList = giving(1, (at) => pokeUlongs(at, list))
    const p11 = Cryptoki.fromEntryPoints({ C_GetFunctionList })
    expect(p11.interface.version).toEqual({ major: 3, minor: 2 })
    const { f } = p11[runtime]
    expect([f.C_WaitForSlotEvent, f.C_GetInterfaceList]).toEqual([expect.any(Function), undefined])
  })

  test('interfaces with flags that no number holds are chosen by those that are asked for', () => {
    token = new ScriptedToken()
    const [, , newest] = token.interfaces
    const name = Buffer.from('PKCS 11\0')
    const named = Number(koffi.address(name))
    const listOf = (flags: bigint, count: bigint) =>
      giving(2, (list, at) => {
        pokeUlongs(list, named, newest?.address as number, flags)
        pokeUlongs(at, count)
      })
    const { C_GetFunctionList } = token.entryPoints
    for (const flags of [(1n << 63n) | 1n, (1n << 64n) - 1n]) {
      const p11 = Cryptoki.fromEntryPoints(
        { C_GetInterfaceList: listOf(flags, 1n) },
        { interface: { flags: P.CKF_INTERFACE_FORK_SAFE } },
      )
      expect(p11.interface.version.minor).toBe(2)
    }
    // More than there was room for: the list is not believed.
    for (const count of [17n, 1n << 60n]) {
      const C_GetInterfaceList = listOf(0n, count)
      const p11 = Cryptoki.fromEntryPoints({ C_GetInterfaceList, C_GetFunctionList })
      expect(p11.interface.version).toEqual({ major: 2, minor: 40 })
    }
  })

  test('a module of version 2.40 is used through the one list that it has', () => {
    token = new ScriptedToken({ version: '2.40' })
    const p11 = load()
    expect(p11.interface).toEqual({ name: 'PKCS 11', version: { major: 2, minor: 40 }, flags: 0 })
    expect(p11.C_GetInterfaceList()).toEqual([p11.interface])
  })
})

describe('the life of a module', () => {
  let open: ReturnType<typeof openScripted>
  beforeEach(() => {
    open = openScripted({ reservedString: true })
  })
  afterEach(() => open[Symbol.dispose]())

  test('OS locking is asked for, unless other flags or NULL are given', () => {
    const { p11, token } = open
    expect(token.state.initialized).toMatchObject({ flags: P.CKF_OS_LOCKING_OK, mutexes: false })
    p11.C_Finalize()
    p11.C_Initialize({ flags: P.CKF_LIBRARY_CANT_CREATE_OS_THREADS, reserved: 'text' })
    expect(token.state.initialized).toMatchObject({
      flags: P.CKF_LIBRARY_CANT_CREATE_OS_THREADS,
      reserved: 'text',
    })
    p11.C_Finalize()
    p11.C_Initialize(null)
    expect(token.state.initialized).toMatchObject({ flags: 0 })
  })

  test('initialised twice is an error, and so is finalised twice', async () => {
    const { p11 } = open
    expect(() => p11.C_Initialize()).toThrow(/CKR_CRYPTOKI_ALREADY_INITIALIZED/)
    await expect(p11.C_InitializeAsync()).rejects.toMatchObject({ code: 'CKR_CRYPTOKI_ALREADY_INITIALIZED' })
    p11.C_Finalize()
    expect(() => p11.C_Finalize()).toThrow(/CKR_CRYPTOKI_NOT_INITIALIZED/)
    expect(() => p11.C_GetInfo()).toThrow(/CKR_CRYPTOKI_NOT_INITIALIZED/)
  })

  test('handles of before C_Finalize are dead for ever, though their numbers are given out again', async () => {
    const { p11, slot, session } = open
    const key = p11.C_GenerateKey(
      session,
      { mechanism: P.CKM_AES_KEY_GEN },
      { CKA_VALUE_LEN: 16, CKA_TOKEN: true, CKA_LABEL: 'old' },
    )
    p11.C_Finalize()
    p11.C_Initialize()
    const again = p11.C_OpenSession(p11.C_GetSlotList(true)[0]!, RW)
    p11.C_Login(again, P.CKU_USER, 'user-pin')
    const before = open.token.calls()
    expect(() => p11.C_GetSessionInfo(session)).toThrow(/CKR_SESSION_HANDLE_INVALID/)
    await expect(p11.C_GetSessionInfoAsync(session)).rejects.toMatchObject({
      code: 'CKR_SESSION_HANDLE_INVALID',
    })
    expect(() => p11.C_SignInit(again, { mechanism: P.CKM_AES_CMAC }, key)).toThrow(CryptokiError)
    expect(open.token.calls()).toBe(before)
    expect(again.number).not.toBe(session.number)
    expect(p11.C_GetSlotList(true)[0]).toBe(slot)
  })

  test('two wrappers share a module: the first to finalise ends nothing for the other', () => {
    const { p11, session, token } = open
    const other = Cryptoki.fromEntryPoints(token.entryPoints)
    other.C_Initialize()
    expect(token.calls('C_Initialize')).toBe(1)
    const theirs = other.C_OpenSession(other.C_GetSlotList(true)[0]!, RW)
    expect(() => other.C_GetSessionInfo(session)).toThrow(
      /^C_GetSessionInfo: session belongs to another module/,
    )
    other.C_Finalize()
    expect(token.calls('C_Finalize')).toBe(0)
    expect(() => other.C_GetSessionInfo(theirs)).toThrow(CryptokiError)
    // What the other one had opened is closed, and what this one has is as it was.
    expect(token.state.sessions).toHaveLength(1)
    expect(p11.C_GetSessionInfo(session).state).toBe(P.CKS_RW_USER_FUNCTIONS)
    p11.C_Finalize()
    expect(token.calls('C_Finalize')).toBe(1)
  })
})

describe('numbers of the type CK_ULONG (docs/ck-ulong.md)', () => {
  let open: ReturnType<typeof openScripted>
  beforeEach(() => {
    open = openScripted()
  })
  afterEach(() => open[Symbol.dispose]())

  /** An object with an attribute that may be any number. */
  const certificate = (value: number | bigint): P.Template =>
    ({
      CKA_CLASS: P.CKO_CERTIFICATE,
      CKA_CERTIFICATE_TYPE: P.CKC_X_509,
      CKA_TOKEN: false,
      CKA_SUBJECT: Buffer.alloc(2),
      CKA_VALUE: Buffer.alloc(2),
      CKA_CERTIFICATE_CATEGORY: value,
    }) as P.Template

  test('unavailable information is one number, which no CK_ULONG can be', () => {
    const { p11, slot, token } = open
    const info = p11.C_GetTokenInfo(slot)
    expect(info.ulMaxSessionCount).toBeTypeOf('number')
    const { ulTotalPublicMemory } = info
    expect([ulTotalPublicMemory === 2 ** 64 || Number.isSafeInteger(ulTotalPublicMemory)]).toEqual([true])
    expect(token.errors).toEqual([])
  })

  test.each([0, 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER])(
    '%d goes to the module and comes back as it is',
    (value) => {
      const { p11, session } = open
      const object = p11.C_CreateObject(session, certificate(value))
      expect(
        p11.C_GetAttributeValue(session, object, ['CKA_CERTIFICATE_CATEGORY']).CKA_CERTIFICATE_CATEGORY,
      ).toBe(value)
    },
  )

  test('above 2^53 it is a bigint both ways', () => {
    const { p11, session } = open
    const value = 2n ** 63n + 1n
    const object = p11.C_CreateObject(session, certificate(value))
    expect(
      p11.C_GetAttributeValue(session, object, ['CKA_CERTIFICATE_CATEGORY']).CKA_CERTIFICATE_CATEGORY,
    ).toBe(value)
    expect(() => p11.C_GetMechanismInfo(open.slot, 2 ** 53)).toThrow(RangeError)
    expect(() => p11.C_GetMechanismInfo(open.slot, (2n ** 63n) as never)).toThrow(/CKR_MECHANISM_INVALID/)
  })

  test('all ones goes back to the module as it came: as handle, slot, number and flags', async () => {
    const { p11, slot, session, token } = open
    const ONES = (1n << 64n) - 1n
    const seen: (number | undefined)[] = []
    const see = (name: P.FunctionName, argument: string) =>
      token.on(name, ({ args }) => {
        seen.push(args[argument])
        return 'CKR_OK'
      })
    const give = (name: P.FunctionName, argument: string) =>
      token.on(name, ({ args }) => {
        pokeUlongs(args[argument] as number, ONES)
        return 'CKR_OK'
      })
    const info = see('C_GetSessionInfo', 'hSession')
    for (const form of ['C_OpenSession', 'C_OpenSessionAsync'] as const) {
      const stop = give('C_OpenSession', 'phSession')
      const opened = await p11[form](slot, RW)
      stop()
      p11.C_GetSessionInfo(opened)
      await p11.C_GetSessionInfoAsync(opened)
    }
    info()
    give('C_CreateObject', 'phObject')
    see('C_DestroyObject', 'hObject')
    const object = p11.C_CreateObject(session, { CKA_CLASS: P.CKO_DATA })
    p11.C_DestroyObject(session, object)
    await p11.C_DestroyObjectAsync(session, await p11.C_CreateObjectAsync(session, { CKA_CLASS: P.CKO_DATA }))
    see('C_SessionCancel', 'flags')
    p11.C_SessionCancel(session, P.CK_UNAVAILABLE_INFORMATION)
    give('C_AsyncGetID', 'pulID')
    see('C_AsyncJoin', 'ulID')
    p11.C_AsyncJoin(session, 'C_Sign', p11.C_AsyncGetID(session, 'C_Sign'), 8)
    give('C_WaitForSlotEvent', 'pSlot')
    see('C_GetSlotInfo', 'slotID')
    const empty = p11.C_WaitForSlotEvent(P.CKF_DONT_BLOCK)
    expect(JSON.parse(JSON.stringify(empty))).toMatchObject({ slotID: String(ONES) })
    expect(seen).toHaveLength(9)
    expect(seen.every((value) => value === 2 ** 64)).toBe(true)
  })
})
