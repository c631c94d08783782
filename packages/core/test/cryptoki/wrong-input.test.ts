import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { softHsmModule } from '@tatsoi/testing'
import * as P from '@tatsoi/types'
import { afterAll, describe, expect, test } from 'vitest'
import { Cryptoki } from '../../src/cryptoki/cryptoki.js'
import { CryptokiError } from '../../src/ffi/errors.js'
import { ModuleLoadError } from '../../src/ffi/library.js'
import type { ObjectHandle } from '../../src/recovery/handles.js'
import { argumentsOf, type Things } from './method-arguments.js'
import { type OpenToken, openScripted, RW } from './open-token.js'
import { type Method, methodsOf } from './recording.js'

const METHODS = methodsOf(Object.getPrototypeOf(Cryptoki.prototype))

/** What a call throws or rejects with. */
async function failureOf(p11: Cryptoki, { name }: Method, args: readonly unknown[]): Promise<unknown> {
  try {
    await (p11 as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[name]!(...args)
    return undefined
  } catch (error) {
    return error ?? new Error('threw nothing')
  }
}

/** A value in a few letters, for the list of problems. */
const shown = (value: unknown): string => inspect(value, { depth: 1, breakLength: Infinity }).slice(0, 60)

describe('case 15: an argument of the wrong type or out of range is named, and nothing is called', () => {
  test.each(METHODS.map((method) => [method.name, method] as const))('%s', async (_, method) => {
    using open = openScripted()
    const { p11, token } = open
    const key = p11.C_GenerateKey(
      open.session,
      { mechanism: P.CKM_AES_KEY_GEN },
      { CKA_VALUE_LEN: 16, CKA_TOKEN: false },
    )
    const things: Things = { ...open, key }
    const list = argumentsOf(Cryptoki, method)
    const problems: string[] = []
    for (const [at, argument] of list.entries())
      for (const value of argument.wrong(things)) {
        const before = token.calls()
        const error = await failureOf(
          p11,
          method,
          list.map((one, i) => (i === at ? value : one.valid(things))),
        )
        const what = `${argument.name} = ${shown(value)}`
        if (!(error instanceof TypeError || error instanceof RangeError))
          problems.push(`${what}: ${error === undefined ? 'no error' : String(error)}`)
        else if (
          // The buffer of an Into form is an argument of that form alone.
          !error.message.replace(/^(C_\w+)Into: /, '$1: ').startsWith(`${method.function}: ${argument.name}`)
        )
          problems.push(`${what}: ${error.message}`)
        if (token.calls() !== before) problems.push(`${what}: the module was called`)
      }
    expect(problems).toEqual([])
  })
})

describe('a handle that is not to be used any more', () => {
  const withSession = METHODS.filter((method) =>
    argumentsOf(Cryptoki, method).some(({ name }) => name === 'session'),
  )
  const withObject = METHODS.flatMap((method) =>
    argumentsOf(Cryptoki, method).flatMap(({ name }, at) =>
      /[kK]ey$|^object$/.test(name) && name !== 'wrappedKey' ? [{ method, name, at }] : [],
    ),
  )

  test('a session that was closed: every method says so, and nothing is called', async () => {
    using open = openScripted()
    const { p11, slot, token } = open
    const key = p11.C_GenerateKey(
      open.session,
      { mechanism: P.CKM_AES_KEY_GEN },
      { CKA_VALUE_LEN: 16, CKA_TOKEN: false },
    )
    const closed = p11.C_OpenSession(slot, RW)
    p11.C_CloseSession(closed)
    // Its number is given to another session, which must not be met.
    p11.C_OpenSession(slot, RW)
    const before = token.calls()
    for (const method of withSession) {
      const list = argumentsOf(Cryptoki, method)
      const args = list.map((one) => (one.name === 'session' ? closed : one.valid({ ...open, key })))
      const error = await failureOf(p11, method, args)
      expect(error, method.name).toBeInstanceOf(CryptokiError)
      expect(error, method.name).toMatchObject({
        code: 'CKR_SESSION_HANDLE_INVALID',
        function: method.function,
      })
    }
    expect(token.calls()).toBe(before)
  })

  test('an object that was destroyed: every method says so', async () => {
    using open = openScripted()
    const { p11, session } = open
    const make = (): ObjectHandle =>
      p11.C_GenerateKey(session, { mechanism: P.CKM_AES_KEY_GEN }, { CKA_VALUE_LEN: 16, CKA_TOKEN: false })
    const key = make()
    const destroyed = make()
    p11.C_DestroyObject(session, destroyed)
    for (const { method, at, name } of withObject) {
      const args = argumentsOf(Cryptoki, method).map((one, i) =>
        i === at ? destroyed : one.valid({ ...open, key }),
      )
      const error = await failureOf(p11, method, args)
      expect(error, `${method.name}: ${name}`).toBeInstanceOf(CryptokiError)
      expect((error as CryptokiError).code, `${method.name}: ${name}`).toMatch(
        /^CKR_(OBJECT|KEY|WRAPPING_KEY|UNWRAPPING_KEY)_HANDLE_INVALID$/,
      )
    }
  })

  test('handles of another module: every method names the argument, and neither module is called', async () => {
    using open = openScripted()
    using other = openScripted()
    const generate = ({ p11, session }: OpenToken): ObjectHandle =>
      p11.C_GenerateKey(session, { mechanism: P.CKM_AES_KEY_GEN }, { CKA_VALUE_LEN: 16, CKA_TOKEN: false })
    const key = generate(open)
    const theirs: Things = { ...other, key: generate(other) }
    const before = [open.token.calls(), other.token.calls()]
    for (const method of METHODS) {
      const list = argumentsOf(Cryptoki, method)
      for (const [at, { name, valid }] of list.entries()) {
        const value = valid(theirs)
        if (!(value === theirs.slot || value === theirs.session || value === theirs.key)) continue
        const args = list.map((one, i) => (i === at ? value : one.valid({ ...open, key })))
        const error = await failureOf(open.p11, method, args)
        expect(error, method.name).toBeInstanceOf(TypeError)
        expect((error as Error).message, method.name).toMatch(
          new RegExp(`^${method.function}: ${name} belongs to another module`),
        )
      }
    }
    expect([open.token.calls(), other.token.calls()]).toEqual(before)
  })

  test('a handle of another module inside of a mechanism or a template is found too', () => {
    using open = openScripted()
    using other = openScripted()
    const key = other.p11.C_GenerateKey(
      other.session,
      { mechanism: P.CKM_AES_KEY_GEN },
      { CKA_VALUE_LEN: 16, CKA_TOKEN: false },
    )
    const mechanism = { mechanism: P.CKM_CONCATENATE_BASE_AND_KEY, parameter: key } as const
    expect(() => open.p11.C_DeriveKey(open.session, mechanism as never, key, {})).toThrow(
      /^C_DeriveKey: mechanism.* belongs to another module/,
    )
  })
})

describe('a file that is no module for this process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tatsoi-wrong-file-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, bytes: Uint8Array | string): string => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }
  const module = () => readFileSync(softHsmModule())
  /** The module with another e_machine (offset 18 of an ELF header). */
  const foreign = (machine: number): Buffer => {
    const bytes = module()
    bytes.writeUInt16LE(machine, 18)
    return bytes
  }
  /** The module, in need of a library that does not exist. */
  const needing = (library: string): Buffer => {
    const bytes = module()
    const at = bytes.indexOf('libcrypto.so.3\0')
    expect(at).toBeGreaterThan(0)
    bytes.write(library, at)
    return bytes
  }
  const otherMachine = process.arch === 'arm64' ? { number: 62, name: 'x64' } : { number: 183, name: 'arm64' }

  const CASES: readonly [string, () => string, string, RegExp][] = [
    ['an absent file', () => join(folder, 'absent.so'), 'MODULE_NOT_FOUND', /there is no such file/],
    [
      'an absent library without a folder',
      () => 'libtatsoi-absent.so',
      'MODULE_NOT_FOUND',
      /not found by the loader/,
    ],
    [
      'a text',
      () => file('text.so', 'this is no library, and longer than an ELF header is, by a good many letters'),
      'MODULE_LOAD_FAILED',
      /no shared library/,
    ],
    ['an empty file', () => file('empty.so', ''), 'MODULE_LOAD_FAILED', /no shared library/],
    ['a folder', () => folder, 'MODULE_LOAD_FAILED', /this is a folder/],
    [
      'a library for another processor',
      () => file('foreign.so', foreign(otherMachine.number)),
      'MODULE_WRONG_ARCHITECTURE',
      new RegExp(`built for ${otherMachine.name}, and this Node.js is ${process.arch}`),
    ],
    [
      'a library that was cut off',
      () => file('cut.so', module().subarray(0, 5000)),
      'MODULE_LOAD_FAILED',
      /the library is cut off/,
    ],
    [
      'a library without one that it needs',
      () => file('needs.so', needing('libcrypto.so.9')),
      'MODULE_LOAD_FAILED',
      /libcrypto\.so\.9.* install that one/,
    ],
    [
      'a library for musl',
      () =>
        file('musl.so', Buffer.concat([needing('libcrypto.so.8'), Buffer.from('\0libc.musl-x86_64.so.1\0')])),
      'MODULE_WRONG_LIBC',
      /built for musl, and this Node.js runs on glibc/,
    ],
    [
      'a library that is something else',
      () => 'libc.so.6',
      'MODULE_NO_ENTRY_POINT',
      /neither C_GetFunctionList nor C_GetInterface/,
    ],
  ]
  test.each(CASES)('%s', (_, path, code, message) => {
    const given = path()
    let error: unknown
    try {
      Cryptoki.load(given)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(ModuleLoadError)
    expect(error).toMatchObject({ code, path: given })
    expect((error as Error).message).toMatch(message)
    expect((error as Error).message.startsWith(`${given}: `)).toBe(true)
  })

  test('a path that is no string, and options that do not exist', () => {
    expect(() => Cryptoki.load(5 as never)).toThrow(/^Cryptoki.load: path must be a string, not a number/)
    expect(() => Cryptoki.load(softHsmModule(), { polcy: 'init' } as never)).toThrow(/did you mean policy/)
    expect(() => Cryptoki.load(softHsmModule(), { attempts: 100 })).toThrow(/Cryptoki.load: options.attempts/)
    expect(() => Cryptoki.load(softHsmModule(), 'options' as never)).toThrow(/Cryptoki.load: options/)
  })

  test('an interface that the module does not offer', () => {
    expect(() => Cryptoki.load(softHsmModule(), { interface: { version: { major: 3, minor: 0 } } })).toThrow(
      expect.objectContaining({ code: 'MODULE_NO_INTERFACE' }) as Error,
    )
  })
})

describe('a message says where, what was given and what to do', () => {
  const messageOf = (work: () => unknown): string => {
    try {
      return `nothing: ${String(work())}`
    } catch (error) {
      return String(error)
    }
  }

  test('of the class itself, its events and its bounds', () => {
    using open = openScripted()
    const p11 = open.p11 as unknown as Record<string, (...args: unknown[]) => unknown>
    const Any = Cryptoki as unknown as new (path: string) => Cryptoki
    expect(messageOf(() => new Any('/x.so'))).toMatch(/^TypeError: .*use Cryptoki\.load\(path\)$/)
    expect(messageOf(() => Cryptoki.load(''))).toMatch(/^TypeError: Cryptoki\.load: path is empty/)
    expect(messageOf(() => p11['on']!('foo', () => 1))).toBe(
      "TypeError: on: event must be 'generation' or 'recovery'",
    )
    expect(messageOf(() => p11['on']!('recovery'))).toMatch(/^TypeError: on: listener is missing/)
    expect(messageOf(() => p11['off']!('foo', () => 1))).toMatch(/^TypeError: off: event must be/)
    expect(messageOf(() => p11['within']!({ deadline: 1 }))).toBe(
      'TypeError: within: work is missing: it must be a function',
    )
  })

  test('of adopt’s options', async () => {
    using open = openScripted()
    const ticket = open.session.ticket()
    const adopt = (options: unknown) => messageOf(() => open.p11.adoptSync(ticket, options as object))
    expect(adopt({ Pin: '1234' })).toMatch(
      /^TypeError: adoptSync: options: "Pin" is not an option; did you mean pin/,
    )
    expect(adopt('1234')).toBe('TypeError: adoptSync: options must be an object, not a string')
    expect(adopt(null)).toBe('TypeError: adoptSync: options must be an object, not null')
    expect(adopt({ session: 5 })).toMatch(/^TypeError: adoptSync: options\.session must be a SessionHandle/)
    await expect(open.p11.adopt(ticket, { Pin: '1234' } as object)).rejects.toThrow(/adopt: options: "Pin"/)
  })

  test('of buffers and handles', () => {
    using open = openScripted()
    const { p11, session } = open
    const none = undefined as unknown as Uint8Array
    p11.C_DigestInit(session, { mechanism: P.CKM_SHA256 })
    expect(messageOf(() => p11.C_DigestInto(session, Buffer.from('a'), none))).toBe(
      'TypeError: C_DigestInto: digest is missing: it must be a Uint8Array or null',
    )
    expect(messageOf(() => p11.C_DestroyObject(session, session as unknown as ObjectHandle))).toBe(
      'TypeError: C_DestroyObject: object must be an ObjectHandle, not a SessionHandle',
    )
  })

  test('of the options of load, as of those of within', () => {
    const load = (options: unknown) => messageOf(() => Cryptoki.load(softHsmModule(), options as object))
    expect(load({ deadline: -1 })).toBe(
      'RangeError: Cryptoki.load: options.deadline must be more than 0, not -1',
    )
    expect(load({ deadline: Number.POSITIVE_INFINITY })).toMatch(
      /^RangeError: .*a finite number, not Infinity/,
    )
    expect(load({ deadline: '5' })).toBe(
      'TypeError: Cryptoki.load: options.deadline must be a finite number, not a string',
    )
    expect(load({ attempts: 1.5 })).toMatch(/^RangeError: .*attempts must be a whole number, not 1\.5/)
    expect(load({ attempts: 11 })).toMatch(/^RangeError: .*attempts must be at most 10, not 11/)
    expect(load({ rememberPin: 'no' })).toMatch(/^TypeError: .*rememberPin must be a boolean, not a string/)
    expect(load({ policy: 'x' })).toMatch(/^TypeError: .*policy must be one of 'init', .*, not "x"$/)
    expect(load(5)).toBe('TypeError: Cryptoki.load: options must be an object, not a number')
  })

  test('of a PIN provider', () => {
    using open = openScripted()
    const { p11, session } = open
    p11.C_Logout(session)
    const login = (pin: () => unknown) =>
      messageOf(() => p11.C_Login(session, P.CKU_USER, pin as () => string))
    expect(login(async () => '1234')).toMatch(/PIN provider returned a promise.*C_LoginAsync/)
    expect(login(() => 5)).toMatch(/function that provides the PIN must be a string, a Uint8Array or null/)
  })
})

describe('what is shown of a handle or a module', () => {
  test('is short, and nothing of the memory of calls', () => {
    using open = openScripted()
    const { p11, session, slot } = open
    const key = p11.C_CreateObject(session, {
      CKA_CLASS: P.CKO_SECRET_KEY,
      CKA_KEY_TYPE: P.CKK_AES,
      CKA_VALUE: Buffer.from('SECRETSECRETSECR'),
      CKA_ENCRYPT: true,
    })
    p11.C_EncryptInit(session, { mechanism: P.CKM_AES_ECB }, key)
    p11.C_Encrypt(session, Buffer.from('PLAINTEXTPLAINTE'))
    for (const thing of [p11, session, slot, key]) {
      const text = inspect(thing, { depth: 20, maxArrayLength: null })
      expect(text.split('\n').length).toBeLessThan(25)
      expect(text).not.toMatch(/80,\s+76,\s+65,\s+73|50 4c 41 49/)
    }
    expect(inspect(session)).toMatch(/^SessionHandle \{ *\s*handleType: 'session'/)
    expect(inspect(p11)).toMatch(/^Cryptoki \{\s*path/)
    expect(`${slot} ${session} ${key}`).toMatch(/^SlotHandle \d+ SessionHandle \d+ ObjectHandle \d+$/)
  })
})
