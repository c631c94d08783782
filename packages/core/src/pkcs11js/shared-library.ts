import {
  CKF_OS_LOCKING_OK,
  CKR_CRYPTOKI_ALREADY_INITIALIZED,
  CKR_SESSION_HANDLE_INVALID,
  CKR_SLOT_ID_INVALID,
} from '@tatsoi/types'
import { Cryptoki } from '../cryptoki/cryptoki.js'
import { runtime } from '../cryptoki/generated/cryptoki.js'
import type { CryptokiOptions } from '../cryptoki/options.js'
import type { Runtime } from '../cryptoki/runtime.js'
import { CryptokiError } from '../ffi/errors.js'
import { ObjectHandle, type SessionHandle, type SlotHandle } from '../recovery/handles.js'
import type { InitializeArguments } from '../recovery/module-state.js'
import type { SharedState } from '../recovery/shared-state.js'
import { loadError, pkcs11Error } from './errors.js'
import type { NestedHandles } from './parameters.js'
import { VirtualHandles } from './virtual-handles.js'

/**
 * A module as all PKCS11 objects of a thread use it together: initialised and finalised for all of them, and the handles of one are handles of
 * the others, since in pkcs11js they are the module's own numbers.
 */
export class SharedLibrary implements NestedHandles {
  /** By the file that was loaded, and by the module, which may have more than one name. Modules stay in the process. */
  static readonly #byPath = new Map<string, SharedLibrary>()
  static readonly #byModule = new Map<SharedState, SharedLibrary>()

  readonly cryptoki: Cryptoki
  readonly runtime: Runtime
  readonly handles: VirtualHandles = new VirtualHandles()
  /** PKCS11 objects that have it loaded. */
  #users = 0

  /** Loads a module, or finds it loaded. Give it back with {@link close}. */
  static open(path: string, options: CryptokiOptions | undefined): SharedLibrary {
    const library = SharedLibrary.#byPath.get(path) ?? SharedLibrary.#load(path, options)
    if (options !== undefined && library.#users > 0)
      throw new TypeError(`${path} is in use already: options are of the first PKCS11 that loads it`)
    library.#users++
    return library
  }

  static #load(path: string, options: CryptokiOptions | undefined): SharedLibrary {
    if (path === '') throw new Error('the path of the module is empty')
    let cryptoki: Cryptoki
    try {
      cryptoki = Cryptoki.load(path, options)
    } catch (error) {
      // Options that are wrong, which are ours, are those of the method that the caller knows.
      if (error instanceof TypeError || error instanceof RangeError)
        error.message = error.message.replace(/^Cryptoki\.load/, 'PKCS11.load')
      throw loadError(error)
    }
    const { shared } = cryptoki[runtime].module
    const library = SharedLibrary.#byModule.get(shared) ?? new SharedLibrary(cryptoki)
    SharedLibrary.#byModule.set(shared, library)
    SharedLibrary.#byPath.set(path, library)
    return library
  }

  private constructor(cryptoki: Cryptoki) {
    this.cryptoki = cryptoki
    this.runtime = cryptoki[runtime]
    this.runtime.overlapping = true
    this.runtime.known = (session, raw) => this.handles.known(session, raw)
    cryptoki.on('recovery', ({ what, error }) => {
      if (what === 'object' && error === undefined) this.handles.revived = true
    })
  }

  /** One PKCS11 less uses it. The last one to go finalises the module, as unloading it would. */
  close(): void {
    this.#users--
    if (this.#users > 0 || !this.runtime.module.attached) return
    this.handles.clear()
    try {
      this.cryptoki.C_Finalize()
    } catch {
      // Calls are in flight: when they have ended.
      this.cryptoki.C_FinalizeAsync().catch(() => undefined)
    }
  }

  /** @throws CryptokiError CKR_CRYPTOKI_ALREADY_INITIALIZED if it is initialised, by whomever; it can be used then. */
  initialize(args: InitializeArguments): void {
    const { module } = this.runtime
    const outcome = module.runSync('C_Initialize', () => module.initialize(args))
    if (outcome === 'joined') throw new CryptokiError(CKR_CRYPTOKI_ALREADY_INITIALIZED, 'C_Initialize')
  }

  async initializeAsync(args: InitializeArguments): Promise<void> {
    const { module } = this.runtime
    const outcome = await module.recoverAsync('C_Initialize', () => module.initialize(args))
    if (outcome === 'joined') throw new CryptokiError(CKR_CRYPTOKI_ALREADY_INITIALIZED, 'C_Initialize')
  }

  session(number: number, name: string): SessionHandle {
    return this.handles.session(number) ?? this.#unknown(CKR_SESSION_HANDLE_INVALID, name)
  }

  /** An unknown number is an invalid handle, and the module says so in the way of the function. */
  object(number: number, session: SessionHandle): ObjectHandle {
    const known = this.handles.object(number)
    if (known !== undefined) return known
    const invalid = new ObjectHandle(session, 0, session.stamp)
    invalid.identified = true
    return invalid
  }

  /** An object named inside of a mechanism's parameter, for a call on a session. */
  objectIn(object: number, session: number): ObjectHandle {
    return this.object(object, this.session(session, ''))
  }

  slot(id: number, name: string): SlotHandle {
    const known = this.handles.slot(id)
    if (known !== undefined) return known
    // The program may have the number from its configuration.
    for (const slot of this.cryptoki.C_GetSlotList(false)) {
      if (this.handles.slot(slot.raw) === undefined) this.handles.bytesOfSlot(slot)
      if (slot.raw === id) return slot
    }
    return this.#unknown(CKR_SLOT_ID_INVALID, name)
  }

  #unknown(rv: number, name: string): never {
    const { module } = this.runtime
    // Before C_Initialize and after C_Finalize that is what is wrong, not the handle.
    if (!module.current) module.runSync(name, () => module.makeReady(name))
    throw new CryptokiError(rv, name)
  }

  error(error: unknown, name: string): unknown {
    return pkcs11Error(error, name)
  }

  /** Waits for a call, which begins now, and turns its failure into an error of pkcs11js. */
  started<T, R>(name: string, call: () => Promise<T>, result: (value: T) => R): Promise<R> {
    try {
      // One promise, where an async function takes three.
      return call().then(result, (error: unknown) => {
        throw pkcs11Error(error, name)
      })
    } catch (error) {
      return Promise.reject(pkcs11Error(error, name))
    }
  }
}

/** Calls back outside of the promise, so that what the callback throws is an uncaught exception as with any other callback. */
export function deliver<T>(result: Promise<T>, callback: unknown): void {
  const call = callback as (error: unknown, result: T | null) => void
  result.then(
    (value) => process.nextTick(call, null, value),
    (error: unknown) => process.nextTick(call, error, null),
  )
}

/** What C_Initialize is given. Without flags calls of several threads are safe, and pkcs11js's calls are made by several. */
export function initializeArguments(options: unknown): InitializeArguments {
  if (options === undefined || options === null) return { flags: CKF_OS_LOCKING_OK, reserved: undefined }
  if (typeof options !== 'object') throw new TypeError('Argument 0 has wrong type. Should be an Object')
  const { flags, libraryParameters } = options as { flags?: unknown; libraryParameters?: unknown }
  if (flags !== undefined && flags !== null && typeof flags !== 'number')
    throw new TypeError("Argument 0 has wrong type. Property 'flags' should be a Number")
  if (libraryParameters !== undefined && libraryParameters !== null && typeof libraryParameters !== 'string')
    throw new TypeError("Argument 0 has wrong type. Property 'libraryParameters' should be a String")
  return {
    flags: typeof flags === 'number' ? flags >>> 0 : CKF_OS_LOCKING_OK,
    reserved: typeof libraryParameters === 'string' ? Buffer.from(`${libraryParameters}\0`) : undefined,
  }
}
