import { CKR_VENDOR_DEFINED, ckrName } from '@tatsoi/types'
import { CryptokiError } from '../ffi/errors.js'
import { ModuleLoadError } from '../ffi/library.js'

/** Name and number of a return value, as in `CKR_PIN_INCORRECT:160`. */
const NAME_AND_NUMBER = /(CKR_[^:]+):(\d+)/
const ANY_NAME_AND_NUMBER = /(\w+):(\d+)/
/** The line of a stack in which a method of PKCS11 was called. */
const METHOD = /at PKCS11\.(\w+) \(/

/** What is thrown when a module cannot be asked; {@link Pkcs11Error} is what is thrown when it answers with an error. */
export class NativeError extends Error {
  /** The function that failed, such as `C_Login`; empty where there is none. */
  declare method: string
  /** Where it failed. */
  declare nativeStack: string
  /** The return value; 0 where there is none. */
  declare code: number

  constructor(message?: string, method?: string) {
    super(message ?? '')
    this.name = 'NativeError'
    this.method = method ?? ''
    this.nativeStack = ''
    this.code = 0
    const [first = '', ...rest] = this.message.split('\n')
    const found = ANY_NAME_AND_NUMBER.exec(this.message)
    if (found === null) {
      this.message = first
      return
    }
    this.message = found[1] as string
    this.code = Number(found[2])
    if (rest.length > 0) {
      this.method = METHOD.exec(rest[0] as string)?.[1] ?? this.method
      this.nativeStack = rest.join('\n')
    }
  }
}

/**
 * A return value other than CKR_OK. `message` is its name and nothing else (`'CKR_PIN_INCORRECT'`), `code` the value, `method` the
 * function. `cause` is the error of the layer below: a sentence on what to do where one is known, and, where something could not be
 * brought back, the class that says what was lost (`SessionLostError`, `ObjectReplacedError` and so on).
 */
export class Pkcs11Error extends NativeError {
  static readonly messageReg: RegExp = NAME_AND_NUMBER

  constructor(message?: string, code?: number, method?: string) {
    super(message, method)
    this.name = 'Pkcs11Error'
    this.code = code || 0
    const found = NAME_AND_NUMBER.exec(message ?? '')
    if (found !== null) {
      this.message = found[1] as string
      this.code = Number(found[2])
    }
  }

  /** Whether a text has the name and number of a return value in it. */
  static isPkcs11(message: string): boolean {
    return NAME_AND_NUMBER.test(message)
  }
}

/** What pkcs11js calls a return value: the standard's name; values of vendors have none of their own. */
function nameOf(rv: number): string {
  return rv >= CKR_VENDOR_DEFINED ? 'CKR_VENDOR_DEFINED' : ckrName(rv)
}

/** Gives an error its cause as the language does: not among the properties that JSON and loops show, which are those of pkcs11js. */
function because(error: Error, cause: unknown): Error {
  return Object.defineProperty(error, 'cause', { value: cause, configurable: true, writable: true })
}

/** The error of a layer below as programs of pkcs11js know it. Wrong arguments stay TypeErrors and RangeErrors. */
export function pkcs11Error(error: unknown, method: string): unknown {
  if (error instanceof CryptokiError) {
    const converted = new Pkcs11Error(nameOf(error.rv), error.rv, error.function || method)
    converted.nativeStack = error.stack ?? ''
    return because(converted, error)
  }
  if (error instanceof NativeError || error instanceof TypeError || error instanceof RangeError) return error
  if (!(error instanceof Error)) return error
  const converted = new NativeError(error.message.replaceAll(':', ''), method)
  converted.message = error.message
  converted.code = 0
  return because(converted, error)
}

/** A module that cannot be loaded: a plain Error with the loader's own words; what to do about it is in `cause`. */
export function loadError(error: unknown): unknown {
  if (!(error instanceof ModuleLoadError)) return error
  const said = error.cause instanceof Error ? error.cause.message : error.message
  const words = said.replace(/^Failed to load shared library: /, '')
  return new Error(words.startsWith(error.path) ? words : `${error.path}: ${words}`, { cause: error })
}

/** A method that was called without a module; or without its PKCS11. */
export function notLoaded(self: unknown): never {
  const { load } = (self ?? {}) as { load?: unknown }
  if (typeof load !== 'function') throw new TypeError('Illegal invocation')
  throw new NativeError('PKCS11 module not loaded yet')
}
