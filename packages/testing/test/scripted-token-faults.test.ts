import crypto from 'node:crypto'
import * as P from '@tatsoi/types'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type Fault,
  randomFaults,
  ScriptedToken,
  type ScriptedTokenOptions,
} from '../src/scripted-token/index.js'
import { Client, mechanism, struct, template, toNumber, ulong } from './scripted-token-client.js'

// Each kind of fault that a script can make, seen from the caller's side.

let token: ScriptedToken
let client: Client
let session: number

function restart(options: ScriptedTokenOptions): void {
  token.close()
  token = new ScriptedToken(options)
  client = new Client(token)
  session = client.start()
}

beforeEach(() => {
  token = new ScriptedToken()
  client = new Client(token)
  session = client.start()
})

afterEach(() => {
  token.close()
})

const DATA = { CKA_CLASS: P.CKO_DATA, CKA_LABEL: 'd', CKA_VALUE: 'content' }
const P256 = { CKA_EC_PARAMS: Buffer.from('06082a8648ce3d030107', 'hex') }
const info = (): P.CKR => client.rv('C_GetSessionInfo', session, Buffer.alloc(32))
const random = (): P.CKR => client.rv('C_GenerateRandom', session, Buffer.alloc(8), 8)

describe('return values', () => {
  test('at the n-th call of a function, so many times', () => {
    token.fault({ on: 'C_GenerateRandom', nth: 2, times: 2, rv: 'CKR_DEVICE_ERROR' })
    expect([random(), info(), random(), random(), random()]).toEqual([
      'CKR_OK',
      'CKR_OK',
      'CKR_DEVICE_ERROR',
      'CKR_DEVICE_ERROR',
      'CKR_OK',
    ])
    expect(token.armed).toEqual([])
  })

  test('at the n-th call of any function, or for ever', () => {
    token.fault({ nth: 3, rv: 0x80000001 })
    expect([random(), info(), random(), info()]).toEqual([
      'CKR_OK',
      'CKR_OK',
      'CKR_VENDOR_DEFINED+0x1',
      'CKR_OK',
    ])
    token.fault({ on: 'C_GetSessionInfo', rv: 'CKR_GENERAL_ERROR', times: Number.POSITIVE_INFINITY })
    expect([info(), random(), info()]).toEqual(['CKR_GENERAL_ERROR', 'CKR_OK', 'CKR_GENERAL_ERROR'])
    token.clearScript()
    expect(info()).toBe('CKR_OK')
  })

  test('a call that did not run, and one that ran although it says otherwise', () => {
    const { bytes, count } = template({ ...DATA, CKA_TOKEN: true })
    const create = (): P.CKR => client.rv('C_CreateObject', session, bytes, count, ulong())
    token.fault({ on: 'C_CreateObject', rv: 'CKR_DEVICE_ERROR' })
    expect(create()).toBe('CKR_DEVICE_ERROR')
    expect(token.counters.objectsCreated).toBe(0)
    token.fault({ on: 'C_CreateObject', rv: 'CKR_DEVICE_ERROR', when: 'after' })
    expect(create()).toBe('CKR_DEVICE_ERROR')
    expect(token.counters.objectsCreated).toBe(1)
    expect(token.state.slots[0]?.token?.objects).toMatchObject([
      { label: 'd', objectClass: 'CKO_DATA', token: true },
    ])
    const last = token.log
      .slice(-2)
      .map(({ function: name, result, ran, injected }) => ({ name, result, ran, injected }))
    expect(last).toEqual([
      { name: 'C_CreateObject', result: 'CKR_DEVICE_ERROR', ran: false, injected: true },
      { name: 'C_CreateObject', result: 'CKR_DEVICE_ERROR', ran: true, injected: true },
    ])
  })

  test('a fault that makes no sense is refused when it is set', () => {
    const bad: [Fault, string][] = [
      [{ on: 'C_Nothing' as 'C_Sign', rv: 1 }, 'fault.on'],
      [{ nth: 0, rv: 1 }, 'fault.nth'],
      [{ times: 0, rv: 1 }, 'fault.times'],
      [{ delay: 60_000 }, 'fault.delay'],
      [{ rv: 'CKR_NOTHING' as 'CKR_OK' }, 'CKR_NOTHING'],
      [{ when: 'before' }, 'fault.when'],
    ]
    for (const [fault, message] of bad) expect(() => token.fault(fault)).toThrow(message)
  })
})

describe('scripts', () => {
  test('a function sees the call, performs it when it wants, and has the last word', () => {
    const seen: unknown[] = []
    const off = token.on('C_GenerateRandom', (call) => {
      const rv = call.perform()
      seen.push([call.function, call.number, call.session, call.args['ulRandomLen'], rv])
      return call.number === 2 ? 'CKR_FUNCTION_FAILED' : undefined
    })
    expect([random(), random(), random()]).toEqual(['CKR_OK', 'CKR_FUNCTION_FAILED', 'CKR_OK'])
    off()
    random()
    expect(seen).toEqual([1, 2, 3].map((n) => ['C_GenerateRandom', n, session, 8, P.CKR_OK]))
  })

  test('a script for every call', () => {
    const names: string[] = []
    token.on('*', ({ function: name }) => {
      names.push(name)
    })
    info()
    random()
    expect(names).toEqual(['C_GetSessionInfo', 'C_GenerateRandom'])
  })

  test('a script that throws is kept, and the caller sees CKR_GENERAL_ERROR', () => {
    token.on('C_GetSessionInfo', () => {
      throw new Error('from the script')
    })
    expect(info()).toBe('CKR_GENERAL_ERROR')
    expect(token.errors).toMatchObject([{ message: 'from the script' }])
  })
})

describe('losses', () => {
  test('operations', () => {
    client.ok('C_DigestInit', session, mechanism(P.CKM_SHA256).bytes)
    token.fault({ on: 'C_DigestUpdate', lose: 'operations' })
    expect(client.rv('C_DigestUpdate', session, Buffer.alloc(1), 1)).toBe('CKR_OPERATION_NOT_INITIALIZED')
    expect(info()).toBe('CKR_OK')
  })

  test('login', () => {
    const key = client.create(session, { ...DATA, CKA_PRIVATE: true, CKA_TOKEN: true })
    token.fault({ on: 'C_GetAttributeValue', lose: 'login' })
    expect(client.rv('C_GetAttributeValue', session, key, struct(P.CKA_LABEL, 0, 0), 1)).toBe(
      'CKR_OBJECT_HANDLE_INVALID',
    )
    expect(token.state.slots[0]?.login).toBe('none')
    client.login(session)
    expect(token.counters.logins).toBe(2)
  })

  test('login in the middle of an operation, with handles that wait for the next login', () => {
    const { privateKey } = client.pair(session, mechanism(P.CKM_EC_KEY_PAIR_GEN), P256, {})
    const init = (): P.CKR =>
      client.rv('C_SignInit', session, mechanism(P.CKM_ECDSA_SHA256).bytes, privateKey)
    const sign = (): P.CKR => client.rv('C_Sign', session, Buffer.alloc(1), 1, Buffer.alloc(64), ulong(64))
    token.fault({ on: 'C_Sign', lose: () => token.logOut({ keepHandles: true }) })
    expect([init(), sign(), sign(), init()]).toEqual([
      'CKR_OK',
      'CKR_USER_NOT_LOGGED_IN',
      'CKR_OPERATION_NOT_INITIALIZED',
      'CKR_USER_NOT_LOGGED_IN',
    ])
    client.login(session)
    expect([init(), sign()]).toEqual(['CKR_OK', 'CKR_OK'])
  })

  test('sessions, told with the error that a token has for it', () => {
    token.fault({ on: 'C_GenerateRandom', lose: 'sessions', rv: 'CKR_SESSION_CLOSED' })
    expect(random()).toBe('CKR_SESSION_CLOSED')
    expect(info()).toBe('CKR_SESSION_HANDLE_INVALID')
    expect(client.open()).toBe(session + 1)
  })

  test('sessions after the call: it ran, and then all was gone', () => {
    const { bytes, count } = template({ ...DATA, CKA_TOKEN: true })
    token.fault({ on: 'C_CreateObject', when: 'after', lose: 'sessions', rv: 'CKR_SESSION_HANDLE_INVALID' })
    expect(client.rv('C_CreateObject', session, bytes, count, ulong())).toBe('CKR_SESSION_HANDLE_INVALID')
    expect(token.counters.objectsCreated).toBe(1)
    expect(token.state.sessions).toEqual([])
  })

  test('the module: finalised by somebody else', () => {
    token.fault({ on: 'C_GetSessionInfo', lose: 'module' })
    expect(info()).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
    expect(client.start()).toBe(session)
  })

  test('a daemon that starts again: numbers are used for other things', () => {
    const object = client.create(session, { ...DATA, CKA_TOKEN: true, CKA_LABEL: 'first' })
    client.create(session, { ...DATA, CKA_TOKEN: true, CKA_LABEL: 'second' })
    token.fault({ on: 'C_GetSessionInfo', lose: 'daemon' })
    expect(info()).toBe('CKR_SESSION_HANDLE_INVALID')
    expect(client.open()).toBe(session)
    expect(client.find(session, { CKA_LABEL: 'second' })).toEqual([object])
    expect(client.attribute(session, object, 'CKA_LABEL').toString()).toBe('second')
  })

  test('handles: the same number is another object', () => {
    const first = client.create(session, { ...DATA, CKA_LABEL: 'first' })
    const second = client.create(session, { ...DATA, CKA_LABEL: 'second' })
    token.lose('handles')
    expect(client.rv('C_DestroyObject', session, first)).toBe('CKR_OBJECT_HANDLE_INVALID')
    expect(client.find(session, { CKA_LABEL: 'second' })).toEqual([first])
    expect(client.find(session, { CKA_LABEL: 'first' })).toEqual([second])
  })

  test('the token: taken out, put in again, replaced, moved', () => {
    client.create(session, { ...DATA, CKA_TOKEN: true })
    token.fault({ on: 'C_GenerateRandom', lose: 'token', rv: 'CKR_DEVICE_REMOVED' })
    const before = token.token()
    expect(random()).toBe('CKR_DEVICE_REMOVED')
    expect(client.rv('C_OpenSession', 0, P.CKF_SERIAL_SESSION, null, null, ulong())).toBe(
      'CKR_TOKEN_NOT_PRESENT',
    )
    token.insertToken(before)
    expect(client.find(client.open(), {}).length).toBe(1)
    token.replaceToken({ label: 'another', serial: '2' })
    expect(client.find(client.open(), {}).length).toBe(0)
    expect(token.state.slots[0]?.token).toMatchObject({ label: 'another', serial: '2' })
    token.moveSlot(0, 5)
    expect(client.rv('C_OpenSession', 0, P.CKF_SERIAL_SESSION, null, null, ulong())).toBe(
      'CKR_SLOT_ID_INVALID',
    )
    client.open(5)
  })

  test('a function of the test’s own', () => {
    token.fault({ on: 'C_GetSessionInfo', lose: () => token.destroyObjects({ CKA_LABEL: 'd' }) })
    client.create(session, { ...DATA, CKA_TOKEN: true })
    expect(info()).toBe('CKR_OK')
    expect(token.state.slots[0]?.token?.objects).toEqual([])
  })
})

describe('other objects in the place of the right one', () => {
  test('replaced under the same label and id, by a new handle or under the old one', () => {
    const object = client.create(session, { ...DATA, CKA_TOKEN: true })
    token.replaceObject({ CKA_LABEL: 'd' }, { CKA_VALUE: Buffer.from('other') })
    expect(client.rv('C_GetAttributeValue', session, object, struct(P.CKA_LABEL, 0, 0), 1)).toBe(
      'CKR_OBJECT_HANDLE_INVALID',
    )
    const [found] = client.find(session, { CKA_LABEL: 'd' })
    expect(client.attribute(session, found as number, 'CKA_VALUE').toString()).toBe('other')
    token.replaceObject({ CKA_LABEL: 'd' }, { CKA_VALUE: Buffer.from('third') }, { sameHandle: true })
    expect(client.attribute(session, found as number, 'CKA_VALUE').toString()).toBe('third')
    expect(() => token.replaceObject({ CKA_LABEL: 'none' }, {})).toThrow('0 objects')
  })

  test('twice on the token', () => {
    client.create(session, { ...DATA, CKA_TOKEN: true })
    token.duplicateObject({ CKA_LABEL: 'd' })
    const found = client.find(session, { CKA_LABEL: 'd' })
    expect(found.length).toBe(2)
    const ids = found.map((object) => client.attribute(session, object, 'CKA_UNIQUE_ID').toString())
    expect(new Set(ids).size).toBe(2)
  })

  test('a private key that another program put there signs as its own', () => {
    const { privateKey, publicKey } = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { d } = privateKey.export({ format: 'jwk' })
    token.createObject({
      CKA_CLASS: P.CKO_PRIVATE_KEY,
      CKA_KEY_TYPE: P.CKK_EC,
      CKA_LABEL: 'imported',
      CKA_EC_PARAMS: P256.CKA_EC_PARAMS,
      CKA_VALUE: Buffer.from(d as string, 'base64url'),
    })
    const [key] = client.find(session, { CKA_LABEL: 'imported' })
    const signature = client.sign(session, mechanism(P.CKM_ECDSA_SHA256), key as number, Buffer.from('x'))
    expect(
      crypto.verify('sha256', Buffer.from('x'), { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature),
    ).toBe(true)
  })
})

describe('slow and wrong answers', () => {
  test('a delay blocks for about as long as it says', () => {
    token.fault({ on: 'C_GetSessionInfo', delay: 80 })
    const begin = performance.now()
    expect(info()).toBe('CKR_OK')
    expect(performance.now() - begin).toBeGreaterThan(70)
  })

  test('lengths that are too long, too short, or nonsense', () => {
    const digest = (fault: Fault): number => {
      token.fault({ on: 'C_Digest', ...fault })
      client.ok('C_DigestInit', session, mechanism(P.CKM_SHA256).bytes)
      const length = ulong(64)
      client.ok('C_Digest', session, Buffer.alloc(3), 3, Buffer.alloc(64), length)
      return toNumber(length)
    }
    expect(digest({ length: 8 })).toBe(40)
    expect(digest({ length: -32 })).toBe(0)
    expect(digest({ length: () => 1e9 })).toBe(1e9)
    token.fault({ on: 'C_FindObjects', length: 5 })
    client.ok('C_FindObjectsInit', session, null, 0)
    const count = ulong()
    client.ok('C_FindObjects', session, Buffer.alloc(80), 10, count)
    expect(toNumber(count)).toBe(5)
  })

  test('a wrong result with CKR_OK', () => {
    const key = client.pair(session, mechanism(P.CKM_EC_KEY_PAIR_GEN), P256, {})
    const spki = client.attribute(session, key.publicKey, 'CKA_PUBLIC_KEY_INFO')
    const publicKey = crypto.createPublicKey({ key: spki, format: 'der', type: 'spki' })
    const data = Buffer.from('data')
    client.ok('C_SignInit', session, mechanism(P.CKM_ECDSA_SHA256).bytes, key.privateKey)
    token.fault({ on: 'C_Sign', corrupt: true })
    const signature = Buffer.alloc(64)
    client.ok('C_Sign', session, data, 4, signature, ulong(64))
    expect(crypto.verify('sha256', data, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(
      false,
    )
    signature[0] = (signature[0] as number) ^ 1
    expect(crypto.verify('sha256', data, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true)
  })
})

describe('forks', () => {
  const outcome = (
    options: ScriptedTokenOptions,
  ): { old: P.CKR; initialize: P.CKR; afterwards: P.CKR; login: string | undefined } => {
    restart(options)
    token.simulateFork()
    const old = info()
    const initialize = client.rv('C_Initialize', null)
    session = initialize === 'CKR_OK' ? client.open() : session
    return { old, initialize, afterwards: info(), login: token.state.slots[0]?.login }
  }

  test('a module that does not notice', () => {
    expect(outcome({})).toEqual({
      old: 'CKR_OK',
      initialize: 'CKR_CRYPTOKI_ALREADY_INITIALIZED',
      afterwards: 'CKR_OK',
      login: 'user',
    })
  })

  test('a module that begins again', () => {
    expect(outcome({ afterFork: 'resets' })).toEqual({
      old: 'CKR_CRYPTOKI_NOT_INITIALIZED',
      initialize: 'CKR_OK',
      afterwards: 'CKR_OK',
      login: 'none',
    })
    expect(session).toBe(1)
  })

  test('a module whose old handles are device errors', () => {
    expect(outcome({ afterFork: 'device-error' })).toEqual({
      old: 'CKR_DEVICE_ERROR',
      initialize: 'CKR_OK',
      afterwards: 'CKR_OK',
      login: 'none',
    })
  })

  test('a login that lives in a daemon', () => {
    expect(outcome({ afterFork: 'login-survives' })).toEqual({
      old: 'CKR_CRYPTOKI_NOT_INITIALIZED',
      initialize: 'CKR_OK',
      afterwards: 'CKR_OK',
      login: 'user',
    })
  })
})

describe('what a test can look at', () => {
  test('the log has every call, without PINs and data', () => {
    token.clearLog()
    client.rv('C_Login', session, P.CKU_USER, Buffer.from('secret-pin'), 10)
    client.rv('C_Digest', session, Buffer.from('plaintext'), 9, null, ulong())
    expect(token.log).toEqual([
      {
        number: 4,
        function: 'C_Login',
        session,
        rv: 0x100,
        result: 'CKR_USER_ALREADY_LOGGED_IN',
        ran: true,
        injected: false,
      },
      {
        number: 5,
        function: 'C_Digest',
        session,
        rv: 0x91,
        result: 'CKR_OPERATION_NOT_INITIALIZED',
        ran: true,
        injected: false,
      },
    ])
    expect([token.calls('C_Login'), token.calls()]).toEqual([2, 5])
  })

  test('the log stops at its limit, counters go on', () => {
    restart({ logLimit: 4 })
    for (let i = 0; i < 10; i++) random()
    expect(token.log.length).toBe(4)
    expect(token.calls('C_GenerateRandom')).toBe(10)
  })

  test('counters', () => {
    const key = client.pair(session, mechanism(P.CKM_EC_KEY_PAIR_GEN), P256, { CKA_TOKEN: true })
    client.sign(session, mechanism(P.CKM_ECDSA_SHA256), key.privateKey, Buffer.from('x'))
    client.ok('C_DestroyObject', session, key.publicKey)
    client.ok('C_Logout', session)
    client.ok('C_Finalize', null)
    expect(token.counters).toMatchObject({
      initializations: 1,
      finalizations: 1,
      sessionsOpened: 1,
      logins: 1,
      logouts: 1,
      keysGenerated: 1,
      objectsCreated: 2,
      objectsDestroyed: 1,
      signatures: 1,
    })
  })
})

describe('random faults', () => {
  test('the same seed gives the same list, and a whole run is repeatable', () => {
    const options = {
      seed: 42,
      count: 6,
      functions: ['C_GenerateRandom', 'C_GetSessionInfo'] as const,
      maxNth: 10,
    }
    expect(randomFaults(options)).toEqual(randomFaults(options))
    expect(randomFaults(options)).not.toEqual(randomFaults({ ...options, seed: 43 }))
    const run = (): string[] => {
      restart({ seed: 1, slots: [{ token: { serial: 's' } }] })
      token.fault(...randomFaults(options))
      return Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? random() : info()))
    }
    const first = run()
    expect(first.some((rv) => rv !== 'CKR_OK')).toBe(true)
    expect(run()).toEqual(first)
  })

  test('whatever is drawn, the token keeps its own rules', () => {
    for (let seed = 0; seed < 40; seed++) {
      restart({ seed })
      token.fault(...randomFaults({ seed, count: 5, maxNth: 8 }))
      let reported = 0
      const { bytes, count } = template({ ...DATA, CKA_TOKEN: true })
      for (let i = 0; i < 12; i++) {
        const rv = client.rv('C_CreateObject', session, bytes, count, ulong())
        if (rv === 'CKR_OK') reported++
      }
      expect(token.errors).toEqual([])
      expect(token.counters.objectsCreated).toBeGreaterThanOrEqual(reported)
      expect(token.state.slots[0]?.token?.objects.length ?? token.counters.objectsCreated).toBe(
        token.counters.objectsCreated,
      )
    }
  })
})
