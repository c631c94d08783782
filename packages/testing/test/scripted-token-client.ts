import * as P from '@tatsoi/types'
import { valueOf } from '@tatsoi/types'
import koffi from 'koffi'
import type { ScriptedToken } from '../src/scripted-token/index.js'

/**
 * A PKCS#11 caller of a few lines for these tests: plain koffi calls through the addresses of the token, written without any of the token's
 * own code, and for natural layout with 8-byte CK_ULONG and pointers only.
 */
const ULONG = 8

type Argument = number | bigint | Uint8Array | string | null

/** Values of a template by attribute name. */
export interface Values {
  readonly [attribute: string]: boolean | number | string | Uint8Array | Values
}

export interface Template {
  readonly bytes: Buffer
  readonly count: number
  /** What the pointers point to. */
  readonly keep: Uint8Array[]
}

export const addressOf = (bytes: Uint8Array): bigint => (bytes.length === 0 ? 1n : koffi.address(bytes))

export function ulong(value: number | bigint = 0): Buffer {
  const bytes = Buffer.alloc(ULONG)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

export const toNumber = (bytes: Buffer, at = 0): number => Number(bytes.readBigUInt64LE(at))

/** Lays a struct out: numbers and addresses are 8 bytes, buffers are placed as they are. */
export function struct(...fields: readonly (number | bigint | Buffer)[]): Buffer {
  return Buffer.concat(fields.map((field) => (typeof field === 'object' ? field : ulong(field))))
}

export function template(values: Values): Template {
  const keep: Uint8Array[] = []
  const rows = Object.entries(values).map(([name, value]) => {
    let data: Uint8Array
    if (typeof value === 'boolean') data = Buffer.of(value ? 1 : 0)
    else if (typeof value === 'number') data = ulong(value)
    else if (typeof value === 'string') data = Buffer.from(value)
    else if (value instanceof Uint8Array) data = value
    else {
      const nested = template(value)
      keep.push(...nested.keep)
      data = nested.bytes
    }
    keep.push(data)
    const type = valueOf(name) ?? Number(name)
    return struct(type, addressOf(data), data.length)
  })
  return { bytes: Buffer.concat(rows), count: rows.length, keep }
}

export interface Mechanism {
  readonly bytes: Buffer
  readonly keep: Uint8Array[]
}

export function mechanism(type: number, parameter?: Uint8Array, ...keep: Uint8Array[]): Mechanism {
  const bytes =
    parameter === undefined || parameter.length === 0
      ? struct(type, 0, 0)
      : struct(type, addressOf(parameter), parameter.length)
  return { bytes, keep: parameter === undefined ? keep : [parameter, ...keep] }
}

const prototypes = new Map<string, ReturnType<typeof koffi.proto>>()

function prototype(name: P.FunctionName): ReturnType<typeof koffi.proto> {
  const types = P.FUNCTIONS[name].params.map(({ pointerDepth, base }) =>
    pointerDepth > 0 || base === 'CK_NOTIFY' || base === 'CK_VOID_PTR'
      ? 'void *'
      : base === 'CK_BBOOL'
        ? 'uint8_t'
        : 'uint64_t',
  )
  const key = types.join()
  let proto = prototypes.get(key)
  if (proto === undefined) {
    proto = koffi.proto('uint64_t', types)
    prototypes.set(key, proto)
  }
  return proto
}

export class RvError extends Error {
  readonly rv: P.CKR

  constructor(name: string, rv: P.CKR) {
    super(`${name}: ${rv}`)
    this.rv = rv
  }
}

export class Client {
  readonly #functions = new Map<P.FunctionName, number>()
  readonly #underWay = new Set<Argument[]>()
  readonly #decoded = new Map<P.FunctionName, ReturnType<typeof koffi.decode>>()

  /** Reads the function list that the token's newest interface has. */
  constructor(token: ScriptedToken) {
    const newest = token.interfaces[token.interfaces.length - 1]
    if (newest === undefined) throw new Error('the token has no interface')
    const list =
      newest.version.major === 2
        ? 'CK_FUNCTION_LIST'
        : newest.version.minor === 2
          ? 'CK_FUNCTION_LIST_3_2'
          : 'CK_FUNCTION_LIST_3_0'
    for (const name of P.FUNCTION_NAMES) {
      const { index } = P.FUNCTIONS[name]
      const place = index[list]
      if (place === null) continue
      this.#functions.set(name, Number(koffi.decode(BigInt(newest.address + 8 + 8 * place), 'uint64_t')))
    }
  }

  address(name: P.FunctionName): number {
    return this.#functions.get(name) ?? 0
  }

  // biome-ignore lint/suspicious/noExplicitAny: koffi's functions take anything
  #function(name: P.FunctionName): any {
    let fn = this.#decoded.get(name)
    if (fn === undefined) {
      const address = this.address(name)
      if (address === 0) throw new Error(`${name} is NULL`)
      fn = koffi.decode(BigInt(address), prototype(name))
      this.#decoded.set(name, fn)
    }
    return fn
  }

  /** Calls and returns the name of the return value. */
  rv(name: P.FunctionName, ...args: Argument[]): P.CKR {
    return P.ckrName(Number(this.#function(name)(...args)))
  }

  /** The same on a thread of koffi's pool. koffi does not keep the arguments' buffers until the call is done; this does. */
  rvAsync(name: P.FunctionName, ...args: Argument[]): Promise<P.CKR> {
    return new Promise((resolve, reject) => {
      this.#underWay.add(args)
      this.#function(name).async(...args, (error: unknown, rv: number) => {
        this.#underWay.delete(args)
        error ? reject(error) : resolve(P.ckrName(Number(rv)))
      })
    })
  }

  /** Calls and throws for anything but CKR_OK. */
  ok(name: P.FunctionName, ...args: Argument[]): void {
    const rv = this.rv(name, ...args)
    if (rv !== 'CKR_OK') throw new RvError(name, rv)
  }

  /** Calls a function whose last two arguments are a buffer and its length: asks for the length, then for the bytes. */
  output(name: P.FunctionName, ...args: Argument[]): Buffer {
    const length = ulong()
    this.ok(name, ...args, null, length)
    const out = Buffer.alloc(Math.max(1, toNumber(length)))
    this.ok(name, ...args, out, length)
    return out.subarray(0, toNumber(length))
  }

  initialize(): this {
    this.ok('C_Initialize', null)
    return this
  }

  open(slot = 0, flags: number = P.CKF_RW_SESSION): number {
    const handle = ulong()
    this.ok('C_OpenSession', slot, P.CKF_SERIAL_SESSION | flags, null, null, handle)
    return toNumber(handle)
  }

  login(session: number, pin = 'user-pin', user: number = P.CKU_USER): void {
    this.ok('C_Login', session, user, Buffer.from(pin), pin.length)
  }

  /** Initialises, opens a read-write session and logs the user in. */
  start(): number {
    this.initialize()
    const session = this.open()
    this.login(session)
    return session
  }

  create(session: number, values: Values): number {
    const { bytes, count } = template(values)
    const handle = ulong()
    this.ok('C_CreateObject', session, bytes, count, handle)
    return toNumber(handle)
  }

  generate(session: number, how: Mechanism, values: Values): number {
    const { bytes, count } = template(values)
    const handle = ulong()
    this.ok('C_GenerateKey', session, how.bytes, bytes, count, handle)
    return toNumber(handle)
  }

  pair(
    session: number,
    how: Mechanism,
    publicValues: Values,
    privateValues: Values,
  ): { publicKey: number; privateKey: number } {
    const pub = template(publicValues)
    const priv = template(privateValues)
    const handles = [ulong(), ulong()] as const
    this.ok(
      'C_GenerateKeyPair',
      session,
      how.bytes,
      pub.bytes,
      pub.count,
      priv.bytes,
      priv.count,
      handles[0],
      handles[1],
    )
    return { publicKey: toNumber(handles[0]), privateKey: toNumber(handles[1]) }
  }

  /** Reads one attribute; its return value if it cannot be read. */
  attribute(session: number, object: number, name: string): Buffer {
    const type = valueOf(name) as number
    const row = struct(type, 0, 0)
    this.ok('C_GetAttributeValue', session, object, row, 1)
    const value = Buffer.alloc(Math.max(1, toNumber(row, 16)))
    const filled = struct(type, addressOf(value), toNumber(row, 16))
    this.ok('C_GetAttributeValue', session, object, filled, 1)
    return value.subarray(0, toNumber(filled, 16))
  }

  find(session: number, values: Values): number[] {
    const { bytes, count } = template(values)
    this.ok('C_FindObjectsInit', session, bytes, count)
    const handles = Buffer.alloc(8 * 100)
    const found = ulong()
    this.ok('C_FindObjects', session, handles, 100, found)
    this.ok('C_FindObjectsFinal', session)
    return Array.from({ length: toNumber(found) }, (_, i) => toNumber(handles, i * 8))
  }

  sign(session: number, how: Mechanism, key: number, data: Uint8Array): Buffer {
    this.ok('C_SignInit', session, how.bytes, key)
    return this.output('C_Sign', session, data, data.length)
  }
}
