import { FUNCTIONS, type FunctionName } from '@tatsoi/types'
import koffi from 'koffi'

/** An argument: a number (CK_ULONG, handle, pointer), memory, or null for NULL_PTR. */
export type RawArgument = number | bigint | Uint8Array | BigUint64Array | BigInt64Array | null

/**
 * A PKCS#11 module called with bare numbers and bytes: no stamps, no recovery, no checks. For fixtures, and for tests that want to see what
 * a module does by itself. Every 2.40 function is reached by its place in the function list; arguments are machine words.
 */
export class RawModule {
  readonly path: string
  /** koffi unloads a library whose handle is collected. */
  readonly #library: ReturnType<typeof koffi.load>
  readonly #list: BigUint64Array
  readonly #functions = new Map<string, RawFunction>()

  /** Loads the module. `deep` keeps its OpenSSL symbols apart from those that Node exports; default true. */
  constructor(path: string, options: { deep?: boolean } = {}) {
    this.path = path
    this.#library = koffi.load(path, { deep: options.deep ?? true })
    const getFunctionList = this.#library.func('ulong C_GetFunctionList(void *list)')
    const out = new BigUint64Array(1)
    const rv = Number(getFunctionList(out))
    if (rv !== 0) throw new Error(`${path}: C_GetFunctionList returned 0x${rv.toString(16)}`)
    this.#list = new BigUint64Array(koffi.view(out[0], 8 * 69))
  }

  /** Calls a function by its name and returns its CK_RV. */
  call(name: FunctionName, ...args: RawArgument[]): number {
    return Number(this.#function(name)(...args))
  }

  /** As {@link call}, on another thread. Memory that is given must be kept until the promise settles. */
  callAsync(name: FunctionName, ...args: RawArgument[]): Promise<number> {
    const call = this.#function(name)
    return new Promise((resolve, reject) => {
      call.async(...args, (error: unknown, rv: number) => (error ? reject(error) : resolve(Number(rv))))
    })
  }

  /** As {@link call}, and throws unless the answer is CKR_OK. */
  ok(name: FunctionName, ...args: RawArgument[]): void {
    const rv = this.call(name, ...args)
    if (rv !== 0) throw new Error(`${name} returned 0x${rv.toString(16)}`)
  }

  #function(name: FunctionName): RawFunction {
    let call = this.#functions.get(name)
    if (call === undefined) {
      const { index, params } = FUNCTIONS[name]
      const place = index.CK_FUNCTION_LIST
      if (place === null) throw new RangeError(`name: ${name} is not in the function list of PKCS#11 2.40`)
      const types = params.map(({ ctype }) =>
        /_PTR|NOTIFY/.test(ctype) || !ctype.startsWith('CK_') ? 'void *' : 'ulong',
      )
      // The list begins with a CK_VERSION, padded to a pointer.
      call = koffi.decode(this.#list[place + 1] as bigint, koffi.proto('ulong', types)) as RawFunction
      this.#functions.set(name, call)
    }
    return call
  }
}

interface RawFunction {
  (...args: unknown[]): number | bigint
  async(...args: unknown[]): void
}
