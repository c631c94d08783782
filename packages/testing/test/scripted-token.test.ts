import * as P from '@tatsoi/types'
import koffi from 'koffi'
import { afterEach, describe, expect, test } from 'vitest'
import { ScriptedToken, type ScriptedTokenOptions } from '../src/scripted-token/index.js'
import {
  addressOf,
  Client,
  mechanism,
  struct,
  template,
  toNumber,
  ulong,
  type Values,
} from './scripted-token-client.js'

// Behaviour of the token without any script: what the standard says of each function.

let token: ScriptedToken | undefined

function make(options: ScriptedTokenOptions = {}): { token: ScriptedToken; client: Client } {
  token = new ScriptedToken(options)
  return { token, client: new Client(token) }
}

afterEach(() => {
  const errors = token?.errors ?? []
  token?.close()
  token = undefined
  expect(errors).toEqual([])
})

const text = (bytes: Buffer, at: number, length: number): string =>
  bytes.toString('utf8', at, at + length).trimEnd()

describe('loading', () => {
  test.each([
    ['2.40', 68],
    ['3.0', 92],
    ['3.1', 92],
    ['3.2', 104],
  ] as const)('version %s has %i functions, every one callable', (version, count) => {
    const { client, token } = make({ version, slotEventWait: 1 })
    const there = P.FUNCTION_NAMES.filter((name) => client.address(name) !== 0)
    expect(there.length).toBe(count)
    expect(token.functions.size).toBe(count)
    for (const name of there) {
      const rv = client.rv(name, ...P.FUNCTIONS[name].params.map(() => 0))
      expect([name, rv]).not.toEqual([name, 'CKR_FUNCTION_NOT_SUPPORTED'])
    }
    expect(token.calls()).toBe(count)
  })

  test('entry points behave as exported functions do', () => {
    const { token } = make({ forkSafe: true, vendorInterfaces: ['Vendor Test'] })
    const { C_GetFunctionList, C_GetInterface, C_GetInterfaceList } = token.entryPoints
    const place = ulong()
    const call = (address: number | undefined, ...args: unknown[]): number =>
      Number(
        koffi.call(
          BigInt(address as number),
          koffi.proto(
            'uint64_t',
            args.map((arg) => (typeof arg === 'number' ? 'uint64_t' : 'void *')),
          ),
          ...args,
        ),
      )
    expect(call(C_GetFunctionList, place)).toBe(P.CKR_OK)
    expect(toNumber(place)).toBe(token.functionListAddress)
    expect(koffi.decode(place.readBigUInt64LE(), 'uint8_t', 2)).toEqual(Uint8Array.of(2, 40))

    expect(call(C_GetInterfaceList, null, place)).toBe(P.CKR_OK)
    expect(toNumber(place)).toBe(4)
    const rows = Buffer.alloc(24 * 4)
    expect(call(C_GetInterfaceList, rows, ulong(3))).toBe(P.CKR_BUFFER_TOO_SMALL)
    expect(call(C_GetInterfaceList, rows, place)).toBe(P.CKR_OK)
    const listed = Array.from({ length: 4 }, (_, i) => ({
      name: koffi.decode.string(rows.readBigUInt64LE(i * 24)),
      address: toNumber(rows, i * 24 + 8),
      flags: toNumber(rows, i * 24 + 16),
    }))
    expect(listed).toEqual(token.interfaces.map(({ name, address, flags }) => ({ name, address, flags })))
    expect(listed.map(({ name }) => name)).toEqual(['PKCS 11', 'PKCS 11', 'PKCS 11', 'Vendor Test'])

    const list = (name: string | null, version: readonly number[] | null, flags: number): number | string => {
      const rv = call(
        C_GetInterface,
        name === null ? null : Buffer.from(`${name}\0`),
        version && Buffer.from(version),
        place,
        flags,
      )
      if (rv !== P.CKR_OK) return P.ckrName(rv)
      return Number(koffi.decode(place.readBigUInt64LE() + 8n, 'uint64_t'))
    }
    const [v240, v30, v32, vendor] = token.interfaces.map(({ address }) => address)
    expect(list(null, null, 0)).toBe(v32)
    expect(list('PKCS 11', [3, 0], P.CKF_INTERFACE_FORK_SAFE)).toBe(v30)
    expect(list('PKCS 11', [2, 40], 0)).toBe(v240)
    expect(list('Vendor Test', null, 0)).toBe(vendor)
    expect(list('PKCS 11', [4, 0], 0)).toBe('CKR_FUNCTION_FAILED')
    expect(list('PKCS 11', null, 8)).toBe('CKR_FUNCTION_FAILED')
  })

  test('a function left out is NULL in every list', () => {
    const { token, client } = make({ absent: ['C_Sign', 'C_GetInterface'] })
    expect(client.address('C_Sign')).toBe(0)
    expect(token.functions.has('C_Sign')).toBe(false)
    expect(client.address('C_SignFinal')).not.toBe(0)
    expect(token.entryPoints.C_GetInterface).toBeGreaterThan(0)
  })

  test('a module of version 2.40 exports C_GetFunctionList only', () => {
    expect(Object.keys(make({ version: '2.40' }).token.entryPoints)).toEqual(['C_GetFunctionList'])
  })

  test('callbacks are given back: a thousand tokens one after the other', () => {
    const before = koffi.stats().callbacks
    for (let i = 0; i < 1000; i++) new ScriptedToken().close()
    expect(koffi.stats().callbacks).toBe(before)
  })
})

describe('initialising', () => {
  test('arguments are checked and kept', () => {
    const { token, client } = make({ reservedString: true })
    const args = (create: number, flags: number, reserved: Buffer | null): Buffer =>
      struct(create, 0, 0, 0, flags, reserved === null ? 0 : addressOf(reserved))
    expect(client.rv('C_Initialize', args(5, 0, null))).toBe('CKR_ARGUMENTS_BAD')
    const reserved = Buffer.from("configdir='x'\0")
    client.ok('C_Initialize', args(0, P.CKF_OS_LOCKING_OK, reserved))
    expect(token.state.initialized).toEqual({
      flags: P.CKF_OS_LOCKING_OK,
      mutexes: false,
      reserved: "configdir='x'",
    })
    expect(client.rv('C_Initialize', null)).toBe('CKR_CRYPTOKI_ALREADY_INITIALIZED')
    expect(client.rv('C_Finalize', reserved)).toBe('CKR_ARGUMENTS_BAD')
    client.ok('C_Finalize', null)
    expect(client.rv('C_Finalize', null)).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
    expect(client.rv('C_GetInfo', Buffer.alloc(88))).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
  })

  test('a second initialisation is accepted where the option says so', () => {
    const { client } = make({ reinitialize: 'ok' })
    client.initialize().initialize()
  })

  test('handle numbers begin again, or only grow', () => {
    for (const reuseHandles of [true, false]) {
      const { client } = make({ reuseHandles })
      client.initialize()
      const first = client.open()
      client.ok('C_Finalize', null)
      client.initialize()
      expect(client.open() === first).toBe(reuseHandles)
      token?.close()
    }
  })
})

describe('slots and tokens', () => {
  test('what the infos say', () => {
    const { client } = make({
      slots: [
        {
          id: 7,
          description: 'reader',
          token: { label: 'lab', serial: '42', manufacturer: 'm', model: 'x' },
        },
        { id: 9, token: null },
      ],
      library: { description: 'a library', version: [5, 6] },
    })
    client.initialize()
    const info = Buffer.alloc(88)
    client.ok('C_GetInfo', info)
    expect([info[0], info[1], text(info, 2, 32), text(info, 48, 32), info[80], info[81]]).toEqual([
      3,
      2,
      'tatsoi',
      'a library',
      5,
      6,
    ])
    const slot = Buffer.alloc(112)
    client.ok('C_GetSlotInfo', 7, slot)
    expect(text(slot, 0, 64)).toBe('reader')
    expect(toNumber(slot, 96)).toBe(P.CKF_TOKEN_PRESENT | P.CKF_REMOVABLE_DEVICE)
    const about = Buffer.alloc(208)
    client.ok('C_GetTokenInfo', 7, about)
    expect([text(about, 0, 32), text(about, 32, 32), text(about, 64, 16), text(about, 80, 16)]).toEqual([
      'lab',
      'm',
      'x',
      '42',
    ])
    expect(about.readBigUInt64LE(152)).toBe(0xffff_ffff_ffff_ffffn)
    expect(client.rv('C_GetTokenInfo', 9, about)).toBe('CKR_TOKEN_NOT_PRESENT')
    expect(client.rv('C_GetTokenInfo', 8, about)).toBe('CKR_SLOT_ID_INVALID')
    const lists = (present: number): number[] => {
      const count = ulong()
      client.ok('C_GetSlotList', present, null, count)
      const ids = Buffer.alloc(8 * toNumber(count))
      client.ok('C_GetSlotList', present, ids, count)
      return Array.from({ length: toNumber(count) }, (_, i) => toNumber(ids, i * 8))
    }
    expect(lists(0)).toEqual([7, 9])
    expect(lists(1)).toEqual([7])
    const count = ulong(0)
    expect(client.rv('C_GetSlotList', 1, Buffer.alloc(8), count)).toBe('CKR_BUFFER_TOO_SMALL')
    expect(toNumber(count)).toBe(1)
  })

  test('every listed mechanism has an info', () => {
    const { client } = make({ slots: [{ token: { withoutMechanisms: [P.CKM_AES_GCM] } }] })
    client.initialize()
    const count = ulong()
    client.ok('C_GetMechanismList', 0, null, count)
    const types = Buffer.alloc(8 * toNumber(count))
    client.ok('C_GetMechanismList', 0, types, count)
    const info = Buffer.alloc(24)
    for (let i = 0; i < toNumber(count); i++) client.ok('C_GetMechanismInfo', 0, toNumber(types, i * 8), info)
    expect(toNumber(count)).toBeGreaterThan(60)
    expect(client.rv('C_GetMechanismInfo', 0, P.CKM_AES_GCM, info)).toBe('CKR_MECHANISM_INVALID')
  })

  test('a new token is initialised, gets PINs, and forgets what was on it', () => {
    const { token, client } = make({ slots: [{ token: { soPin: null, userPin: null } }] })
    client.initialize()
    const label = Buffer.from('fresh'.padEnd(32))
    client.ok('C_InitToken', 0, Buffer.from('security'), 8, label)
    expect(client.rv('C_InitToken', 0, Buffer.from('wrong pin'), 9, label)).toBe('CKR_PIN_INCORRECT')
    const session = client.open()
    expect(client.rv('C_Login', session, P.CKU_USER, Buffer.from('user'), 4)).toBe(
      'CKR_USER_PIN_NOT_INITIALIZED',
    )
    expect(client.rv('C_InitPIN', session, Buffer.from('user'), 4)).toBe('CKR_USER_NOT_LOGGED_IN')
    client.login(session, 'security', P.CKU_SO)
    expect(client.rv('C_InitPIN', session, Buffer.from('usr'), 3)).toBe('CKR_PIN_LEN_RANGE')
    client.ok('C_InitPIN', session, Buffer.from('user'), 4)
    client.ok('C_Logout', session)
    client.login(session, 'user')
    client.ok('C_SetPIN', session, Buffer.from('user'), 4, Buffer.from('other'), 5)
    client.create(session, { CKA_CLASS: P.CKO_DATA, CKA_TOKEN: true })
    expect(client.rv('C_InitToken', 0, Buffer.from('security'), 8, label)).toBe('CKR_SESSION_EXISTS')
    client.ok('C_CloseAllSessions', 0)
    client.ok('C_InitToken', 0, Buffer.from('security'), 8, label)
    expect(token.state.slots[0]?.token).toMatchObject({ label: 'fresh', objects: [] })
  })

  test('slot events come once each, and a wait without one ends', () => {
    const { token, client } = make({ slotEventWait: 5 })
    client.initialize()
    const slot = ulong(99)
    expect(client.rv('C_WaitForSlotEvent', P.CKF_DONT_BLOCK, slot, null)).toBe('CKR_NO_EVENT')
    expect(client.rv('C_WaitForSlotEvent', 0, slot, null)).toBe('CKR_FUNCTION_FAILED')
    const before = token.removeToken()
    client.ok('C_WaitForSlotEvent', 0, slot, null)
    expect(toNumber(slot)).toBe(0)
    token.insertToken(before)
    client.ok('C_WaitForSlotEvent', P.CKF_DONT_BLOCK, slot, null)
    expect(client.rv('C_WaitForSlotEvent', P.CKF_DONT_BLOCK, slot, null)).toBe('CKR_NO_EVENT')
  })
})

describe('sessions and logins', () => {
  test('flags and states', () => {
    const { client } = make()
    client.initialize()
    expect(client.rv('C_OpenSession', 0, P.CKF_RW_SESSION, null, null, ulong())).toBe(
      'CKR_SESSION_PARALLEL_NOT_SUPPORTED',
    )
    const readOnly = client.open(0, 0)
    const readWrite = client.open()
    const state = (session: number): number => {
      const info = Buffer.alloc(32)
      client.ok('C_GetSessionInfo', session, info)
      return toNumber(info, 8)
    }
    expect([state(readOnly), state(readWrite)]).toEqual([P.CKS_RO_PUBLIC_SESSION, P.CKS_RW_PUBLIC_SESSION])
    expect(client.rv('C_Login', readWrite, P.CKU_SO, Buffer.from('so-pin'), 6)).toBe(
      'CKR_SESSION_READ_ONLY_EXISTS',
    )
    client.login(readOnly)
    expect([state(readOnly), state(readWrite)]).toEqual([P.CKS_RO_USER_FUNCTIONS, P.CKS_RW_USER_FUNCTIONS])
    expect(client.rv('C_Login', readOnly, P.CKU_USER, Buffer.from('user-pin'), 8)).toBe(
      'CKR_USER_ALREADY_LOGGED_IN',
    )
    expect(client.rv('C_Login', readOnly, P.CKU_SO, Buffer.from('so-pin'), 6)).toBe(
      'CKR_USER_ANOTHER_ALREADY_LOGGED_IN',
    )
    client.ok('C_Logout', readOnly)
    expect(client.rv('C_Logout', readOnly)).toBe('CKR_USER_NOT_LOGGED_IN')
    client.ok('C_CloseSession', readOnly)
    client.login(readWrite, 'so-pin', P.CKU_SO)
    expect(state(readWrite)).toBe(P.CKS_RW_SO_FUNCTIONS)
    expect(client.rv('C_OpenSession', 0, P.CKF_SERIAL_SESSION, null, null, ulong())).toBe(
      'CKR_SESSION_READ_WRITE_SO_EXISTS',
    )
    expect(client.rv('C_Login', readWrite, 9, null, 0)).toBe('CKR_USER_TYPE_INVALID')
    for (const name of ['C_GetFunctionStatus', 'C_CancelFunction'] as const)
      expect(client.rv(name, readWrite)).toBe('CKR_FUNCTION_NOT_PARALLEL')
  })

  test('closing the last session ends the login', () => {
    const { client } = make()
    const session = client.start()
    const other = client.open()
    client.ok('C_CloseSession', session)
    expect(client.rv('C_Login', other, P.CKU_USER, Buffer.from('user-pin'), 8)).toBe(
      'CKR_USER_ALREADY_LOGGED_IN',
    )
    client.ok('C_CloseSession', other)
    expect(client.rv('C_CloseSession', other)).toBe('CKR_SESSION_HANDLE_INVALID')
    client.login(client.open())
  })

  test('wrong PINs are counted, shown in the flags, and lock the PIN', () => {
    const { token, client } = make()
    client.initialize()
    const session = client.open()
    const wrong = (): P.CKR => client.rv('C_Login', session, P.CKU_USER, Buffer.from('wrong'), 5)
    const flags = (): number => {
      const info = Buffer.alloc(208)
      client.ok('C_GetTokenInfo', 0, info)
      return toNumber(info, 96)
    }
    const low = P.CKF_USER_PIN_COUNT_LOW
    const last = P.CKF_USER_PIN_FINAL_TRY
    const locked = P.CKF_USER_PIN_LOCKED
    const relevant = (): number => flags() & (low | last | locked)
    expect(relevant()).toBe(0)
    expect(wrong()).toBe('CKR_PIN_INCORRECT')
    expect(relevant()).toBe(low)
    client.login(session)
    client.ok('C_Logout', session)
    expect(relevant()).toBe(0)
    expect([wrong(), wrong()]).toEqual(['CKR_PIN_INCORRECT', 'CKR_PIN_INCORRECT'])
    expect(relevant()).toBe(low | last)
    expect(wrong()).toBe('CKR_PIN_LOCKED')
    expect(relevant()).toBe(locked)
    expect(client.rv('C_Login', session, P.CKU_USER, Buffer.from('user-pin'), 8)).toBe('CKR_PIN_LOCKED')
    expect(token.state.slots[0]?.token?.user).toEqual({ attempts: 5, failures: 3, locked: true })
    expect(JSON.stringify(token.log)).not.toMatch(/user-pin|wrong/)
  })

  test('a protected authentication path, and named users', () => {
    let typed: string | undefined = 'user-pin'
    const { client } = make({
      slots: [{ token: { protectedAuthenticationPath: () => typed, users: { alice: 'alice-pin' } } }],
    })
    client.initialize()
    const session = client.open()
    client.ok('C_Login', session, P.CKU_USER, null, 0)
    client.ok('C_Logout', session)
    typed = undefined
    expect(client.rv('C_Login', session, P.CKU_USER, null, 0)).toBe('CKR_FUNCTION_CANCELED')
    const as = (name: string): P.CKR =>
      client.rv(
        'C_LoginUser',
        session,
        P.CKU_USER,
        Buffer.from('alice-pin'),
        9,
        Buffer.from(name),
        name.length,
      )
    expect(as('bob')).toBe('CKR_PIN_INCORRECT')
    expect(as('alice')).toBe('CKR_OK')
    token?.close()
    const plain = make().client
    plain.initialize()
    expect(plain.rv('C_Login', plain.open(), P.CKU_USER, null, 0)).toBe('CKR_ARGUMENTS_BAD')
  })

  test('a key that always authenticates asks for the PIN at every operation', () => {
    const { token, client } = make()
    const session = client.start()
    const { privateKey } = client.pair(
      session,
      mechanism(P.CKM_EC_KEY_PAIR_GEN),
      { CKA_EC_PARAMS: Buffer.from('06082a8648ce3d030107', 'hex') },
      { CKA_ALWAYS_AUTHENTICATE: true },
    )
    const context = (pin: string): P.CKR =>
      client.rv('C_Login', session, P.CKU_CONTEXT_SPECIFIC, Buffer.from(pin), pin.length)
    expect(context('user-pin')).toBe('CKR_OPERATION_NOT_INITIALIZED')
    client.ok('C_SignInit', session, mechanism(P.CKM_ECDSA_SHA256).bytes, privateKey)
    const out = Buffer.alloc(64)
    const sign = (): P.CKR => client.rv('C_Sign', session, out, 8, out, ulong(64))
    expect(sign()).toBe('CKR_USER_NOT_LOGGED_IN')
    expect(context('nonsense')).toBe('CKR_PIN_INCORRECT')
    expect(context('user-pin')).toBe('CKR_OK')
    expect(sign()).toBe('CKR_OK')
    client.ok('C_SignInit', session, mechanism(P.CKM_ECDSA_SHA256).bytes, privateKey)
    expect(sign()).toBe('CKR_USER_NOT_LOGGED_IN')
    expect(token.state.slots[0]?.token?.user.attempts).toBe(3)
  })

  test('C_SessionCancel and a NULL mechanism end operations', () => {
    const { token, client } = make()
    const session = client.start()
    const sha = mechanism(P.CKM_SHA256).bytes
    client.ok('C_DigestInit', session, sha)
    expect(client.rv('C_DigestInit', session, sha)).toBe('CKR_OPERATION_ACTIVE')
    client.ok('C_DigestInit', session, null)
    client.ok('C_DigestInit', session, sha)
    client.ok('C_FindObjectsInit', session, null, 0)
    client.ok('C_SessionCancel', session, P.CKF_DIGEST)
    expect(token.state.sessions[0]?.operations).toEqual(['find'])
    client.ok('C_SessionCancel', session, P.CKF_FIND_OBJECTS)
    expect(token.state.sessions[0]?.operations).toEqual([])
  })

  test('validation flags', () => {
    const { client } = make({ slots: [{ token: { validationFlags: 6 } }] })
    const session = client.start()
    const flags = ulong()
    client.ok('C_GetSessionValidationFlags', session, P.CKS_LAST_VALIDATION_OK, flags)
    expect(toNumber(flags)).toBe(6)
  })
})

describe('objects', () => {
  const AES = { CKA_CLASS: P.CKO_SECRET_KEY, CKA_KEY_TYPE: P.CKK_AES, CKA_VALUE: Buffer.alloc(16, 1) }
  const DATA = { CKA_CLASS: P.CKO_DATA, CKA_LABEL: 'd', CKA_VALUE: 'content' }

  test('token objects outlive the module, session objects their session', () => {
    const { client } = make()
    let session = client.start()
    const other = client.open()
    client.create(session, { ...DATA, CKA_TOKEN: true, CKA_LABEL: 'kept' })
    client.create(session, { ...DATA, CKA_LABEL: 'mine' })
    client.create(other, { ...DATA, CKA_LABEL: 'other' })
    expect(client.find(session, { CKA_CLASS: P.CKO_DATA }).length).toBe(3)
    client.ok('C_CloseSession', other)
    expect(client.find(session, { CKA_CLASS: P.CKO_DATA }).length).toBe(2)
    client.ok('C_Finalize', null)
    session = client.start()
    expect(client.find(session, { CKA_CLASS: P.CKO_DATA }).length).toBe(1)
    expect(client.find(session, { CKA_LABEL: 'kept' }).length).toBe(1)
    expect(client.find(session, { CKA_LABEL: 'kep' }).length).toBe(0)
  })

  test('private objects are there for the user only', () => {
    const { client } = make()
    const session = client.start()
    const mine = client.create(session, { ...DATA, CKA_PRIVATE: true, CKA_TOKEN: true })
    const open = client.create(session, { ...DATA, CKA_TOKEN: true })
    client.ok('C_Logout', session)
    expect(client.find(session, {})).toEqual([open])
    expect(client.rv('C_GetAttributeValue', session, mine, struct(P.CKA_LABEL, 0, 0), 1)).toBe(
      'CKR_OBJECT_HANDLE_INVALID',
    )
    const { bytes, count } = template({ ...DATA, CKA_PRIVATE: true })
    expect(client.rv('C_CreateObject', session, bytes, count, ulong())).toBe('CKR_USER_NOT_LOGGED_IN')
    client.login(session)
    // Clause 5.6.10: a handle from before the logout stays invalid.
    expect(client.rv('C_GetAttributeValue', session, mine, struct(P.CKA_LABEL, 0, 0), 1)).toBe(
      'CKR_OBJECT_HANDLE_INVALID',
    )
    expect(client.find(session, {}).length).toBe(2)
  })

  test('a read-only session and a write-protected token refuse token objects', () => {
    const { client } = make()
    client.initialize()
    const session = client.open(0, 0)
    const { bytes, count } = template({ ...DATA, CKA_TOKEN: true })
    expect(client.rv('C_CreateObject', session, bytes, count, ulong())).toBe('CKR_SESSION_READ_ONLY')
    client.create(session, DATA)
    token?.close()
    const locked = make({ slots: [{ token: { writeProtected: true } }] }).client
    const writer = locked.start()
    expect(locked.rv('C_CreateObject', writer, bytes, count, ulong())).toBe('CKR_TOKEN_WRITE_PROTECTED')
  })

  test.each<[string, Values, P.CKR]>([
    ['no class', { CKA_LABEL: 'x' }, 'CKR_TEMPLATE_INCOMPLETE'],
    ['no key type', { CKA_CLASS: P.CKO_SECRET_KEY, CKA_VALUE: 'x' }, 'CKR_TEMPLATE_INCOMPLETE'],
    ['no value', { CKA_CLASS: P.CKO_SECRET_KEY, CKA_KEY_TYPE: P.CKK_AES }, 'CKR_TEMPLATE_INCOMPLETE'],
    ['AES key of 5 bytes', { ...AES, CKA_VALUE: Buffer.alloc(5) }, 'CKR_ATTRIBUTE_VALUE_INVALID'],
    ['boolean of 4 bytes', { ...DATA, CKA_PRIVATE: Buffer.alloc(4) }, 'CKR_ATTRIBUTE_VALUE_INVALID'],
    ['boolean that is 7', { ...DATA, CKA_PRIVATE: Buffer.of(7) }, 'CKR_ATTRIBUTE_VALUE_INVALID'],
    ['class of 4 bytes', { CKA_CLASS: Buffer.alloc(4) }, 'CKR_ATTRIBUTE_VALUE_INVALID'],
    ['date that is none', { ...AES, CKA_START_DATE: '2026-1-1' }, 'CKR_ATTRIBUTE_VALUE_INVALID'],
    ['unknown attribute', { ...DATA, 0x7654321: 'x' }, 'CKR_ATTRIBUTE_TYPE_INVALID'],
    ['attribute of another class', { ...DATA, CKA_MODULUS: 'x' }, 'CKR_TEMPLATE_INCONSISTENT'],
    ['attribute that the token sets', { ...AES, CKA_LOCAL: true }, 'CKR_ATTRIBUTE_READ_ONLY'],
    [
      'curve that it has not',
      { CKA_CLASS: P.CKO_PRIVATE_KEY, CKA_KEY_TYPE: P.CKK_EC, CKA_EC_PARAMS: 'x', CKA_VALUE: 'y' },
      'CKR_CURVE_NOT_SUPPORTED',
    ],
    ['vendor attribute', { ...DATA, 0x80000001: 'x' }, 'CKR_OK'],
  ])('a template with %s', (_, values, expected) => {
    const { token, client } = make()
    const session = client.start()
    const { bytes, count } = template(values)
    expect(client.rv('C_CreateObject', session, bytes, count, ulong())).toBe(expected)
    expect(token.counters.objectsCreated).toBe(expected === 'CKR_OK' ? 1 : 0)
  })

  test('a template that names an attribute twice', () => {
    const { client } = make()
    const session = client.start()
    const one = template(DATA)
    const twice = Buffer.concat([one.bytes, one.bytes.subarray(24, 48)])
    expect(client.rv('C_CreateObject', session, twice, one.count + 1, ulong())).toBe(
      'CKR_TEMPLATE_INCONSISTENT',
    )
  })

  test('C_GetAttributeValue processes every attribute and tells each its length', () => {
    const { client } = make()
    const session = client.start()
    const key = client.create(session, {
      ...AES,
      CKA_LABEL: 'label',
      CKA_SENSITIVE: true,
      CKA_EXTRACTABLE: false,
    })
    const label = Buffer.alloc(5)
    const short = Buffer.alloc(1)
    const rows = struct(
      ...[P.CKA_VALUE, addressOf(Buffer.alloc(16)), 16],
      ...[P.CKA_MODULUS, 0, 0],
      ...[P.CKA_KEY_TYPE, addressOf(short), 1],
      ...[P.CKA_LABEL, addressOf(label), 5],
      ...[P.CKA_ID, 0, 77],
      ...[P.CKA_VALUE_LEN, 0, 0],
    )
    expect(['CKR_ATTRIBUTE_SENSITIVE', 'CKR_ATTRIBUTE_TYPE_INVALID', 'CKR_BUFFER_TOO_SMALL']).toContain(
      client.rv('C_GetAttributeValue', session, key, rows, 6),
    )
    const lengths = Array.from({ length: 6 }, (_, i) => rows.readBigUInt64LE(i * 24 + 16))
    const none = 0xffff_ffff_ffff_ffffn
    expect(lengths).toEqual([none, none, none, 5n, 0n, 8n])
    expect(label.toString()).toBe('label')
  })

  test('nested templates are read in three calls, as the standard has it', () => {
    const { client } = make()
    const session = client.start()
    const key = client.create(session, {
      ...AES,
      CKA_WRAP_TEMPLATE: { CKA_LABEL: 'only', CKA_SENSITIVE: true },
    })
    const row = struct(P.CKA_WRAP_TEMPLATE, 0, 0)
    client.ok('C_GetAttributeValue', session, key, row, 1)
    expect(toNumber(row, 16)).toBe(48)
    const nested = Buffer.alloc(48)
    const outer = struct(P.CKA_WRAP_TEMPLATE, addressOf(nested), 48)
    client.ok('C_GetAttributeValue', session, key, outer, 1)
    expect([toNumber(nested), toNumber(nested, 16)]).toEqual([P.CKA_LABEL, 4])
    expect([toNumber(nested, 24), toNumber(nested, 40)]).toEqual([P.CKA_SENSITIVE, 1])
    const [label, flag] = [Buffer.alloc(4), Buffer.alloc(1)]
    nested.writeBigUInt64LE(addressOf(label), 8)
    nested.writeBigUInt64LE(addressOf(flag), 32)
    client.ok('C_GetAttributeValue', session, key, outer, 1)
    expect([label.toString(), flag[0]]).toEqual(['only', 1])
  })

  test('changes: what may be changed, and what only one way', () => {
    const { client } = make()
    const session = client.start()
    const key = client.create(session, { ...AES, CKA_LABEL: 'a' })
    const set = (values: Values): P.CKR => {
      const { bytes, count } = template(values)
      return client.rv('C_SetAttributeValue', session, key, bytes, count)
    }
    expect(set({ CKA_LABEL: 'b' })).toBe('CKR_OK')
    expect(client.attribute(session, key, 'CKA_LABEL').toString()).toBe('b')
    expect(set({ CKA_SENSITIVE: true })).toBe('CKR_OK')
    expect(set({ CKA_SENSITIVE: false })).toBe('CKR_ATTRIBUTE_READ_ONLY')
    expect(set({ CKA_LABEL: 'c', CKA_CLASS: P.CKO_DATA })).toBe('CKR_ATTRIBUTE_READ_ONLY')
    expect(client.attribute(session, key, 'CKA_LABEL').toString()).toBe('b')
    const fixed = client.create(session, {
      ...DATA,
      CKA_MODIFIABLE: false,
      CKA_COPYABLE: false,
      CKA_DESTROYABLE: false,
    })
    const { bytes, count } = template({ CKA_LABEL: 'x' })
    expect(client.rv('C_SetAttributeValue', session, fixed, bytes, count)).toBe('CKR_ACTION_PROHIBITED')
    expect(client.rv('C_CopyObject', session, fixed, bytes, count, ulong())).toBe('CKR_ACTION_PROHIBITED')
    expect(client.rv('C_DestroyObject', session, fixed)).toBe('CKR_ACTION_PROHIBITED')
  })

  test('copies have their own life and unique id', () => {
    const { client } = make()
    const session = client.start()
    const first = client.create(session, { ...DATA, CKA_TOKEN: true })
    const { bytes, count } = template({ CKA_TOKEN: false, CKA_LABEL: 'copy' })
    const handle = ulong()
    client.ok('C_CopyObject', session, first, bytes, count, handle)
    const copy = toNumber(handle)
    const id = (object: number): string => client.attribute(session, object, 'CKA_UNIQUE_ID').toString()
    expect(id(copy)).not.toBe(id(first))
    expect(client.attribute(session, copy, 'CKA_VALUE').toString()).toBe('content')
    client.ok('C_DestroyObject', session, first)
    expect(client.rv('C_DestroyObject', session, first)).toBe('CKR_OBJECT_HANDLE_INVALID')
    const size = ulong()
    client.ok('C_GetObjectSize', session, copy, size)
    expect(toNumber(size)).toBeGreaterThan(7)
  })

  test('there is no unique id in version 2.40, or without the option', () => {
    const { client } = make({ version: '2.40' })
    const session = client.start()
    const object = client.create(session, DATA)
    expect(client.rv('C_GetAttributeValue', session, object, struct(P.CKA_UNIQUE_ID, 0, 0), 1)).toBe(
      'CKR_ATTRIBUTE_TYPE_INVALID',
    )
  })

  test('objects can be on the token from the start', () => {
    const { client } = make({
      slots: [{ token: { objects: [{ CKA_CLASS: P.CKO_DATA, CKA_LABEL: 'here' }] } }],
    })
    client.initialize()
    expect(client.find(client.open(), { CKA_LABEL: 'here' }).length).toBe(1)
    expect(() => make({ slots: [{ token: { objects: [{ CKA_CLASS: P.CKO_SECRET_KEY }] } }] })).toThrow(
      'CKR_TEMPLATE_INCOMPLETE',
    )
  })

  test('a search is for what may be read, and goes on in portions', () => {
    const { client } = make()
    const session = client.start()
    for (let i = 0; i < 5; i++) client.create(session, DATA)
    client.create(session, { ...AES, CKA_SENSITIVE: true })
    expect(client.find(session, { CKA_VALUE: AES.CKA_VALUE })).toEqual([])
    client.ok('C_FindObjectsInit', session, null, 0)
    expect(client.rv('C_FindObjectsInit', session, null, 0)).toBe('CKR_OPERATION_ACTIVE')
    const [handles, count] = [Buffer.alloc(32), ulong()]
    const seen: number[] = []
    for (const wanted of [4, 2, 0]) {
      client.ok('C_FindObjects', session, handles, 4, count)
      expect(toNumber(count)).toBe(wanted)
      for (let i = 0; i < wanted; i++) seen.push(toNumber(handles, i * 8))
    }
    expect(new Set(seen).size).toBe(6)
    client.ok('C_FindObjectsFinal', session)
    expect(client.rv('C_FindObjects', session, handles, 4, count)).toBe('CKR_OPERATION_NOT_INITIALIZED')
  })

  test('what a key may be used for', () => {
    const { client } = make()
    const session = client.start()
    const key = client.create(session, {
      ...AES,
      CKA_SIGN: false,
      CKA_ALLOWED_MECHANISMS: struct(P.CKM_AES_ECB),
    })
    const init = (name: P.FunctionName, type: number, parameter?: Buffer): P.CKR =>
      client.rv(name, session, mechanism(type, parameter).bytes, key)
    expect(init('C_SignInit', P.CKM_SHA256_HMAC)).toBe('CKR_KEY_FUNCTION_NOT_PERMITTED')
    expect(init('C_EncryptInit', P.CKM_AES_CBC, Buffer.alloc(16))).toBe('CKR_MECHANISM_INVALID')
    expect(init('C_EncryptInit', P.CKM_SHA256)).toBe('CKR_MECHANISM_INVALID')
    expect(init('C_VerifyInit', P.CKM_ECDSA)).toBe('CKR_MECHANISM_INVALID')
    expect(init('C_EncryptInit', P.CKM_AES_ECB)).toBe('CKR_OK')
    expect(client.rv('C_DecryptInit', session, mechanism(P.CKM_AES_ECB).bytes, 4711)).toBe(
      'CKR_KEY_HANDLE_INVALID',
    )
    const other = client.create(session, { ...AES, CKA_KEY_TYPE: P.CKK_GENERIC_SECRET })
    const decrypt = client.rv('C_DecryptInit', session, mechanism(P.CKM_AES_ECB).bytes, other)
    expect(decrypt).toBe('CKR_KEY_TYPE_INCONSISTENT')
    expect(
      client.rv('C_DecryptInit', session, mechanism(P.CKM_AES_CBC, Buffer.alloc(3)).bytes, other),
    ).not.toBe('CKR_OK')
  })

  test('one of two keys refused leaves neither', () => {
    const { token, client } = make()
    client.initialize()
    const session = client.open()
    const pub = template({ CKA_EC_PARAMS: Buffer.from('06082a8648ce3d030107', 'hex') })
    const priv = template({ CKA_LABEL: 'p' })
    const rv = client.rv(
      'C_GenerateKeyPair',
      session,
      mechanism(P.CKM_EC_KEY_PAIR_GEN).bytes,
      pub.bytes,
      pub.count,
      priv.bytes,
      priv.count,
      ulong(),
      ulong(),
    )
    expect(rv).toBe('CKR_USER_NOT_LOGGED_IN')
    expect(token.counters.objectsCreated).toBe(0)
  })
})

describe('output buffers (clause 5.2)', () => {
  test('a question for the length and too small a buffer leave the operation as it was', () => {
    const { client } = make()
    const session = client.start()
    client.ok('C_DigestInit', session, mechanism(P.CKM_SHA256).bytes)
    const data = Buffer.from('data')
    const length = ulong()
    client.ok('C_Digest', session, data, 4, null, length)
    expect(toNumber(length)).toBe(32)
    const out = Buffer.alloc(64)
    length.writeBigUInt64LE(31n)
    expect(client.rv('C_Digest', session, data, 4, out, length)).toBe('CKR_BUFFER_TOO_SMALL')
    expect(toNumber(length)).toBe(32)
    length.writeBigUInt64LE(64n)
    client.ok('C_Digest', session, data, 4, out, length)
    expect(toNumber(length)).toBe(32)
    expect(client.rv('C_Digest', session, data, 4, out, length)).toBe('CKR_OPERATION_NOT_INITIALIZED')
  })

  test('an update that does not fit feeds nothing', () => {
    const { client } = make()
    const session = client.start()
    const key = client.create(session, {
      CKA_CLASS: P.CKO_SECRET_KEY,
      CKA_KEY_TYPE: P.CKK_AES,
      CKA_VALUE: Buffer.alloc(16),
    })
    client.ok('C_EncryptInit', session, mechanism(P.CKM_AES_ECB).bytes, key)
    const [input, out] = [Buffer.alloc(32, 1), Buffer.alloc(32)]
    const length = ulong(16)
    expect(client.rv('C_EncryptUpdate', session, input, 32, out, length)).toBe('CKR_BUFFER_TOO_SMALL')
    expect(toNumber(length)).toBe(32)
    client.ok('C_EncryptUpdate', session, input, 32, null, length)
    client.ok('C_EncryptUpdate', session, input, 32, out, length)
    client.ok('C_EncryptFinal', session, Buffer.alloc(1), ulong(0))
    expect(out.subarray(0, 16)).toEqual(out.subarray(16))
  })

  test('a handle above 2^63 is a handle that is not there', () => {
    const { token, client } = make()
    client.start()
    expect(client.rv('C_GetSessionInfo', 0xffff_ffff_ffff_ffffn, Buffer.alloc(32))).toBe(
      'CKR_SESSION_HANDLE_INVALID',
    )
    expect(token.log.at(-1)?.session).toBe(2 ** 64)
  })

  test('missing pointers are arguments that are bad, never a crash', () => {
    const { client } = make()
    const session = client.start()
    client.ok('C_DigestInit', session, mechanism(P.CKM_SHA256).bytes)
    expect(client.rv('C_Digest', session, null, 4, Buffer.alloc(32), ulong(32))).toBe('CKR_ARGUMENTS_BAD')
    expect(client.rv('C_GetInfo', null)).toBe('CKR_ARGUMENTS_BAD')
    expect(client.rv('C_OpenSession', 0, P.CKF_SERIAL_SESSION, null, null, null)).toBe('CKR_ARGUMENTS_BAD')
    expect(client.rv('C_CreateObject', session, null, 3, ulong())).toBe('CKR_ARGUMENTS_BAD')
    expect(client.rv('C_EncryptInit', session, struct(P.CKM_AES_CBC, 0, 16), 1)).toBe(
      'CKR_MECHANISM_PARAM_INVALID',
    )
    expect(client.rv('C_GenerateRandom', session, null, 0xffff_ffff_ffff_ffffn)).toBe('CKR_ARGUMENTS_BAD')
  })
})
