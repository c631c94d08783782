import {
  CKR_FUNCTION_NOT_PARALLEL,
  CKR_NO_EVENT,
  ckrName,
  FUNCTION_NAMES,
  type FunctionName,
} from '@tatsoi/types'
import koffi from 'koffi'
import { Cryptoki } from '../../src/cryptoki/cryptoki.js'
import { runtime } from '../../src/cryptoki/generated/cryptoki.js'
import type { CryptokiOptions } from '../../src/cryptoki/options.js'
import type { AsyncArguments, NativeFunction } from '../../src/ffi/generated/functions.js'
import type { EntryPoints } from '../../src/ffi/library.js'

/** The four ways in which the wrapper offers a function. */
export type Form = 'sync' | 'async' | 'into' | 'intoAsync'

/** Which method is which form of which function. */
export interface Method {
  readonly name: string
  readonly function: FunctionName
  readonly form: Form
}

/** Every method of the wrapper that stands for a function of the table. */
export function methodsOf(prototype: object): Method[] {
  const functions = new Set<string>(FUNCTION_NAMES)
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const [, base = '', into, later] = /^(C_\w+?)(Into)?(Async)?$/.exec(name) ?? []
    if (!functions.has(base)) return []
    const form: Form = into ? (later ? 'intoAsync' : 'into') : later ? 'async' : 'sync'
    return [{ name, function: base as FunctionName, form }]
  })
}

/** What became of the calls of one method: the return values that the module gave to the function that it stands for. */
export interface Recorded {
  readonly method: string
  readonly function: FunctionName
  readonly form: Form
  /** Names of the return values, each once. */
  readonly returned: string[]
  /** Errors that the method threw, as codes. */
  readonly threw: string[]
}

/** Answers that say that the module did what the function is for. Two functions of the oldest version have no other. */
export function worked(name: FunctionName, returned: readonly string[]): boolean {
  if (returned.includes('CKR_OK')) return true
  const legacy = name === 'C_GetFunctionStatus' || name === 'C_CancelFunction'
  if (legacy) return returned.includes(ckrName(CKR_FUNCTION_NOT_PARALLEL))
  return name === 'C_WaitForSlotEvent' && returned.includes(ckrName(CKR_NO_EVENT))
}

/**
 * A wrapper whose calls are counted where they arrive: at the native functions of the module. A method that answers by itself, or calls
 * another function than its own, is found out.
 */
export class Recording {
  readonly p11: Cryptoki
  readonly #recorded = new Map<string, Recorded>()
  /** The method that runs now. Methods are called one at a time. */
  #running: Recorded | undefined

  constructor(entryPoints: EntryPoints, path: string, options?: CryptokiOptions) {
    const watched: Record<string, number> = {}
    for (const [name, address] of Object.entries(entryPoints))
      if (address) watched[name] = this.#watchEntryPoint(name as FunctionName, address)
    const p11 = Cryptoki.fromEntryPoints(watched, options, path)
    this.functions = this.#watchFunctions(p11, entryPoints)
    this.p11 = this.#watchMethods(p11)
  }

  /** The functions that the module has. */
  readonly functions: FunctionName[]

  get recorded(): Recorded[] {
    return [...this.#recorded.values()]
  }

  /** An entry point is called by its address: the wrapper is given that of a callback, which calls the module. */
  #watchEntryPoint(name: FunctionName, address: number): number {
    const parameters = { C_GetFunctionList: 1, C_GetInterfaceList: 2, C_GetInterface: 4 }[
      name as 'C_GetInterface'
    ]
    const prototype = koffi.proto('unsigned long', new Array<string>(parameters).fill('uintptr_t'))
    const call = koffi.decode(BigInt(address), prototype) as (...args: unknown[]) => number
    return Number(
      koffi.register(
        (...args: unknown[]) => this.#note(name, Number(call(...args))),
        koffi.pointer(prototype),
      ),
    )
  }

  #watchFunctions(p11: Cryptoki, exported: EntryPoints): FunctionName[] {
    const functions = p11[runtime].f as unknown as Record<string, NativeFunction | undefined>
    return FUNCTION_NAMES.filter((name) => {
      const fn = functions[name]
      if (fn === undefined) return Object.hasOwn(exported, name)
      const watched = ((...args: Parameters<NativeFunction>) =>
        this.#note(name, fn(...args))) as NativeFunction
      watched.async = (...args: AsyncArguments) => {
        const done = args[args.length - 1] as (error: unknown, rv: number) => void
        args[args.length - 1] = (error: unknown, rv: number) => {
          if (!error) this.#note(name, rv)
          done(error, rv)
        }
        fn.async(...args)
      }
      functions[name] = watched
      return true
    })
  }

  #note(name: FunctionName, rv: number): number {
    const running = this.#running
    if (running?.function === name) {
      const returned = ckrName(rv)
      if (!running.returned.includes(returned)) running.returned.push(returned)
    }
    return rv
  }

  #watchMethods(p11: Cryptoki): Cryptoki {
    const methods = new Map(
      methodsOf(Object.getPrototypeOf(Cryptoki.prototype)).map((method) => [method.name, method]),
    )
    return new Proxy(p11, {
      get: (target, property) => {
        const value: unknown = Reflect.get(target, property)
        const method = methods.get(property as string)
        if (method === undefined) return typeof value === 'function' ? value.bind(target) : value
        return (...args: unknown[]) =>
          this.#run(method, () => (value as (...args: unknown[]) => unknown).apply(target, args))
      },
    })
  }

  #run(method: Method, call: () => unknown): unknown {
    let recorded = this.#recorded.get(method.name)
    if (recorded === undefined) {
      recorded = {
        method: method.name,
        function: method.function,
        form: method.form,
        returned: [],
        threw: [],
      }
      this.#recorded.set(method.name, recorded)
    }
    const { threw } = recorded
    this.#running = recorded
    const failed = (error: unknown): never => {
      const { code = (error as Error).name } = error as { code?: string | number }
      if (!threw.includes(String(code))) threw.push(String(code))
      throw error
    }
    try {
      const result = call()
      return result instanceof Promise ? result.catch(failed) : result
    } catch (error) {
      return failed(error)
    }
  }
}
