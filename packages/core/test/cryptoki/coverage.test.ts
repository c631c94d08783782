import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ScriptedToken, type ScriptedTokenOptions } from '@tatsoi/testing'
import * as P from '@tatsoi/types'
import { beforeAll, describe, expect, test } from 'vitest'
import { Cryptoki } from '../../src/cryptoki/cryptoki.js'
import { CryptokiError } from '../../src/ffi/errors.js'
import type { SessionHandle, SlotHandle } from '../../src/recovery/handles.js'
import type { Report } from './coverage-child.js'
import { type Form, type Method, methodsOf, worked } from './recording.js'

const METHODS = methodsOf(Object.getPrototypeOf(Cryptoki.prototype))
const REAL = ['SoftHSM', 'p11-kit', 'NSS 3.0', 'NSS 3.2'] as const
const ALL = [...REAL, 'scripted'] as const
type TokenName = (typeof ALL)[number]

/** One token, in a process of its own. */
function run(token: TokenName): Promise<Report> {
  const child = fork(fileURLToPath(new URL('./coverage-child.ts', import.meta.url)), [token], {
    execArgv: ['--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    let report: Report | undefined
    let complaint = ''
    child.on('message', (message) => {
      report = message as Report
    })
    child.stderr?.on('data', (text: Buffer) => {
      complaint += text.toString()
    })
    child.on('exit', (code, signal) => {
      if (report !== undefined && code === 0) resolve(report)
      else reject(new Error(`${token}: the process ended with ${signal ?? code}: ${complaint}`))
    })
  })
}

const reports = new Map<TokenName, Report>()

beforeAll(async () => {
  const waiting = [...ALL]
  const lane = async (): Promise<void> => {
    for (let token = waiting.shift(); token !== undefined; token = waiting.shift())
      reports.set(token, await run(token))
  }
  await Promise.all([lane(), lane()])
}, 300_000)

/** The methods that did on a token what they are for. */
function working(token: TokenName): Set<string> {
  const { recorded } = reports.get(token)!
  return new Set(recorded.filter((one) => worked(one.function, one.returned)).map(({ method }) => method))
}

const formsOf = (name: P.FunctionName): Method[] => METHODS.filter((method) => method.function === name)

/**
 * What the real tokens have in their lists and do not do. The list is here so that a token that stops doing something is noticed.
 */
const REFUSED: Record<(typeof REAL)[number], Record<string, readonly P.FunctionName[]>> = (() => {
  const v240: Record<string, readonly P.FunctionName[]> = {
    CKR_FUNCTION_NOT_SUPPORTED: ['C_GetOperationState', 'C_SignRecoverInit'],
    // SoftHSM has one operation in a session at a time.
    CKR_OPERATION_ACTIVE: [],
    'after another that was refused': [
      'C_SetOperationState',
      'C_SignRecover',
      'C_VerifyRecoverInit',
      'C_VerifyRecover',
      'C_DigestEncryptUpdate',
      'C_DecryptDigestUpdate',
      'C_SignEncryptUpdate',
      'C_DecryptVerifyUpdate',
    ],
  }
  const nss: Record<string, readonly P.FunctionName[]> = {
    CKR_FUNCTION_NOT_SUPPORTED: [
      'C_WaitForSlotEvent',
      'C_EncryptMessageBegin',
      'C_DecryptMessageBegin',
      'C_MessageSignInit',
    ],
    CKR_OPERATION_NOT_INITIALIZED: ['C_LoginUser'],
    'not done to the token that holds the keys': ['C_InitToken', 'C_InitPIN'],
    'after another that was refused': [
      'C_EncryptMessageNext',
      'C_DecryptMessageNext',
      'C_SignMessage',
      'C_SignMessageBegin',
      'C_SignMessageNext',
      'C_MessageSignFinal',
      'C_MessageVerifyInit',
      'C_VerifyMessage',
      'C_VerifyMessageBegin',
      'C_VerifyMessageNext',
      'C_MessageVerifyFinal',
    ],
  }
  return {
    SoftHSM: v240,
    'p11-kit': v240,
    'NSS 3.0': nss,
    'NSS 3.2': {
      ...nss,
      'refused with CKR_FUNCTION_NOT_SUPPORTED too': [
        'C_WrapKeyAuthenticated',
        'C_AsyncComplete',
        'C_AsyncGetID',
        'C_AsyncJoin',
      ],
      'after C_WrapKeyAuthenticated': ['C_UnwrapKeyAuthenticated'],
    },
  }
})()

describe('case 14: every function of the table is called', () => {
  test('the wrapper has every function in a synchronous and an asynchronous form', () => {
    for (const name of P.FUNCTION_NAMES)
      expect(
        formsOf(name).map(({ form }) => form),
        name,
      ).toEqual(expect.arrayContaining(['sync', 'async']))
    // What has a result of unknown length has the variants with the caller's buffer too, and nothing else has.
    const lengths = (name: P.FunctionName) =>
      P.FUNCTIONS[name].params.some(({ role }) => role === 'bytesOut' || role === 'bytesOutExact')
    const without = P.FUNCTION_NAMES.filter(
      (name) => lengths(name) && !formsOf(name).some(({ form }) => form === 'into'),
    )
    // Its buffer is there in one of its two uses only.
    expect(without).toEqual(['C_SignMessageNext'])
    for (const { name, form } of METHODS)
      if (form === 'into')
        expect(
          METHODS.some((method) => method.name === `${name}Async`),
          name,
        ).toBe(true)
  })

  test('and none is untested', () => {
    const rows = P.FUNCTION_NAMES.map((name) => {
      const forms = formsOf(name)
      const where = (form: Form): TokenName[] =>
        ALL.filter((token) => forms.some((method) => method.form === form && working(token).has(method.name)))
      return { name, forms, where }
    })
    const cell = (tokens: readonly string[]): string => (tokens.length === 0 ? 'UNTESTED' : tokens.join(', '))
    const lines = rows.map(({ name, forms, where }) => {
      const [sync, async, into, intoAsync] = [
        where('sync'),
        where('async'),
        where('into'),
        where('intoAsync'),
      ]
      const hasInto = forms.some(({ form }) => form === 'into')
      const columns = hasInto ? [sync, async, into, intoAsync] : [sync, async]
      const same = columns.every((column) => column.join() === sync.join())
      const shown = same
        ? `${hasInto ? 'all four forms' : 'sync and async'}: ${cell(sync)}`
        : columns
            .map((column, i) => `${['sync', 'async', 'into', 'into async'][i]}: ${cell(column)}`)
            .join('; ')
      return `${name.padEnd(28)} ${shown}`
    })
    const count = (form: Form) => rows.filter(({ where }) => where(form).length > 0).length
    const real = rows.filter(({ forms }) =>
      REAL.some((token) => forms.some((method) => working(token).has(method.name))),
    )
    const methods = METHODS.filter((method) => ALL.some((token) => working(token).has(method.name)))
    lines.push(
      '',
      `called synchronously:  ${count('sync')} of ${P.FUNCTION_NAMES.length} functions`,
      `called asynchronously: ${count('async')} of ${P.FUNCTION_NAMES.length} functions`,
      `on a real token:       ${real.length}; on the scripted token only: ${rows
        .filter((row) => !real.includes(row))
        .map(({ name }) => name)
        .join(', ')}`,
      `methods called:        ${methods.length} of ${METHODS.length}`,
      `untested:              ${P.FUNCTION_NAMES.length - Math.min(count('sync'), count('async'))}`,
    )
    console.log(`Functions of PKCS#11 and the tokens on which each of them worked\n\n${lines.join('\n')}`)

    expect(METHODS.filter((method) => !methods.includes(method)).map(({ name }) => name)).toEqual([])
    expect(count('sync')).toBe(P.FUNCTION_NAMES.length)
    expect(count('async')).toBe(P.FUNCTION_NAMES.length)
  })

  test('the scripted token carries out all of them alone', () => {
    const there = working('scripted')
    expect(METHODS.filter(({ name }) => !there.has(name)).map(({ name }) => name)).toEqual([])
  })

  test.each(REAL)('%s carries out what it has, but for what is listed here', (token) => {
    const { functions, recorded } = reports.get(token)!
    const there = working(token)
    const refused = functions.filter((name) => formsOf(name).some((method) => !there.has(method.name)))
    expect(refused.sort()).toEqual(Object.values(REFUSED[token]).flat().sort())
    for (const [code, names] of Object.entries(REFUSED[token])) {
      if (!code.startsWith('CKR_')) continue
      for (const name of names)
        for (const { threw } of recorded.filter((one) => one.function === name))
          expect(threw, name).toContain(code)
    }
  })

  test.each(REAL)('what %s has not is refused with CKR_FUNCTION_NOT_SUPPORTED', (token) => {
    const { functions, recorded } = reports.get(token)!
    // These two are answered from the list of C_GetFunctionList.
    const answered = ['C_GetInterfaceList', 'C_GetInterface']
    for (const one of recorded) {
      if (functions.includes(one.function) || answered.includes(one.function)) continue
      expect(one, one.method).toMatchObject({ returned: [], threw: ['CKR_FUNCTION_NOT_SUPPORTED'] })
    }
  })
})

describe('a function that the module does not have', () => {
  /** Arguments of the right kind for the functions that look at them before they look for the function. */
  function argumentsFor(
    { function: name, form }: Method,
    slot?: SlotHandle,
    session?: SessionHandle,
  ): unknown[] {
    switch (name) {
      case 'C_OpenSession':
        return [slot, P.CKF_SERIAL_SESSION]
      case 'C_WaitForSlotEvent':
        return form === 'sync' ? [P.CKF_DONT_BLOCK] : []
      case 'C_LoginUser':
        return [session, P.CKU_USER, 'a pin', 'a name']
      case 'C_SignMessageNext':
        return [session, null, new Uint8Array(1), false]
      default:
        return P.FUNCTIONS[name].params.map(({ role }) =>
          role === 'session' ? session : role === 'slotId' ? slot : undefined,
        )
    }
  }

  const options: ScriptedTokenOptions = { slots: [{ token: {} }] }
  const exported = new Set<P.FunctionName>(['C_GetFunctionList', 'C_GetInterfaceList', 'C_GetInterface'])
  // Without these nothing can be initialised, and there is no handle to call the rest with.
  const needed = new Set<P.FunctionName>(['C_Initialize', 'C_GetInfo'])

  test.each(P.FUNCTION_NAMES.filter((name) => !exported.has(name)))('%s', async (name) => {
    const token = new ScriptedToken({ ...options, absent: [name] })
    const p11 = Cryptoki.fromEntryPoints(token.entryPoints)
    const attempt = <T>(work: () => T): T | undefined => {
      try {
        return work()
      } catch (error) {
        expect(error).toMatchObject({ code: 'CKR_FUNCTION_NOT_SUPPORTED' })
        return undefined
      }
    }
    if (!needed.has(name)) p11.C_Initialize()
    const slot = needed.has(name) ? undefined : attempt(() => p11.C_GetSlotList()[0])
    const session = slot && attempt(() => p11.C_OpenSession(slot, P.CKF_SERIAL_SESSION))
    const before = token.calls()
    for (const method of formsOf(name)) {
      const call = (p11 as unknown as Record<string, (...args: unknown[]) => unknown>)[method.name]!
      const error: unknown = await new Promise((resolve) =>
        resolve(call.apply(p11, argumentsFor(method, slot, session))),
      ).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      expect(error, method.name).toBeInstanceOf(CryptokiError)
      expect(error, method.name).toMatchObject({ code: 'CKR_FUNCTION_NOT_SUPPORTED', function: name })
      expect((error as Error).message, method.name).toMatch(
        new RegExp(`^${name}: CKR_FUNCTION_NOT_SUPPORTED\\. .*does not have this function`),
      )
    }
    expect(token.calls()).toBe(before)
    // The callbacks of a token that cannot be finalised are not given back: the next one at their address would pass for it.
    if (needed.has(name)) token.close()
    else if (attempt(() => p11.C_Finalize() ?? true)) token.close()
  })

  test('C_GetFunctionList, where only the interfaces are exported', async () => {
    using token = new ScriptedToken({ entryPoints: ['C_GetInterfaceList', 'C_GetInterface'] })
    const p11 = Cryptoki.fromEntryPoints(token.entryPoints)
    expect(() => p11.C_GetFunctionList()).toThrow(/CKR_FUNCTION_NOT_SUPPORTED/)
    await expect(p11.C_GetFunctionListAsync()).rejects.toThrow(/CKR_FUNCTION_NOT_SUPPORTED/)
    expect(token.calls('C_GetFunctionList')).toBe(0)
    p11.C_Initialize()
    p11.C_Finalize()
  })

  test('C_GetInterfaceList and C_GetInterface are answered from the list that there is', async () => {
    using token = new ScriptedToken({ version: '2.40' })
    const p11 = Cryptoki.fromEntryPoints(token.entryPoints)
    const only = { name: 'PKCS 11', version: { major: 2, minor: 40 }, flags: 0 }
    expect(p11.C_GetInterfaceList()).toEqual([only])
    expect(await p11.C_GetInterfaceAsync({ version: { major: 2, minor: 40 } })).toEqual(only)
    expect(() => p11.C_GetInterface({ version: { major: 3, minor: 0 } })).toThrow(CryptokiError)
    expect(() => p11.C_GetInterface({ name: 'Vendor' })).toThrow(CryptokiError)
  })
})
