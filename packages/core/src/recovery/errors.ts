import {
  CKR_CRYPTOKI_ALREADY_INITIALIZED,
  CKR_CRYPTOKI_NOT_INITIALIZED,
  CKR_FUNCTION_FAILED,
  CKR_GENERAL_ERROR,
  CKR_OBJECT_HANDLE_INVALID,
  CKR_OPERATION_ACTIVE,
  CKR_OPERATION_NOT_INITIALIZED,
  CKR_SESSION_HANDLE_INVALID,
  CKR_TOKEN_NOT_PRESENT,
  CKR_USER_NOT_LOGGED_IN,
} from '@tatsoi/types'
import { CryptokiError } from '../ffi/errors.js'

/** What could not be brought back. */
export type Lost = 'module' | 'token' | 'session' | 'login' | 'object' | 'operation' | 'outcome'

export interface RecoveryErrorOptions {
  /** What was tried, and failed. */
  readonly cause?: unknown
}

/**
 * Something that a handle stood for is gone and could not honestly be brought back. `lost` says what; `cause` is the chain of what was
 * tried. `code` and `rv` are the return value that the standard has for the situation.
 */
export class RecoveryError extends CryptokiError {
  override name = 'RecoveryError'
  readonly lost: Lost

  constructor(
    lost: Lost,
    rv: number,
    functionName: string,
    message: string,
    options: RecoveryErrorOptions = {},
  ) {
    super(rv, functionName, { message, cause: options.cause })
    this.lost = lost
  }
}

/** Each kind of loss is a class of its own, so that a caller can tell them apart with `instanceof`. */
function kind(name: string, lost: Lost, rv: number) {
  return class extends RecoveryError {
    override name = name
    constructor(functionName: string, message: string, options: RecoveryErrorOptions = {}) {
      super(lost, rv, functionName, message, options)
    }
  }
}

/** The class of one kind of loss. */
export interface RecoveryErrorClass {
  new (functionName: string, message: string, options?: RecoveryErrorOptions): RecoveryError
}

/** The module must not be initialised again in this process, or must be told how; the message names the option. */
export const ModuleRefusedError: RecoveryErrorClass = kind(
  'ModuleRefusedError',
  'module',
  CKR_CRYPTOKI_ALREADY_INITIALIZED,
)
/** After re-initialisation the module says that it is another library. */
export const ModuleReplacedError: RecoveryErrorClass = kind(
  'ModuleReplacedError',
  'module',
  CKR_GENERAL_ERROR,
)
/** The module could not be initialised again. */
export const ModuleLostError: RecoveryErrorClass = kind(
  'ModuleLostError',
  'module',
  CKR_CRYPTOKI_NOT_INITIALIZED,
)
/** This process was forked while calls were in flight on other threads: the module's locks may be held for ever. */
export const TaintedError: RecoveryErrorClass = kind('TaintedError', 'module', CKR_CRYPTOKI_NOT_INITIALIZED)
/** Recovery had to wait for calls in flight or for another recovery, and the time for it was over. */
export const RecoveryBlockedError: RecoveryErrorClass = kind(
  'RecoveryBlockedError',
  'module',
  CKR_FUNCTION_FAILED,
)
/** The token that a handle belongs to is in no slot. */
export const TokenLostError: RecoveryErrorClass = kind('TokenLostError', 'token', CKR_TOKEN_NOT_PRESENT)
/** The slot holds a token with another identity than the one the handle was made for. */
export const TokenReplacedError: RecoveryErrorClass = kind(
  'TokenReplacedError',
  'token',
  CKR_TOKEN_NOT_PRESENT,
)
/** More than one token has the identity of the one the handle was made for. */
export const TokenAmbiguousError: RecoveryErrorClass = kind(
  'TokenAmbiguousError',
  'token',
  CKR_TOKEN_NOT_PRESENT,
)
/** The session could not be opened again. */
export const SessionLostError: RecoveryErrorClass = kind(
  'SessionLostError',
  'session',
  CKR_SESSION_HANDLE_INVALID,
)
/** A session is used by one call at a time, and a synchronous call cannot wait for an asynchronous one. */
export const SessionBusyError: RecoveryErrorClass = kind('SessionBusyError', 'session', CKR_OPERATION_ACTIVE)
/** The login is gone and was not, or not successfully, done again. */
export const LoginLostError: RecoveryErrorClass = kind('LoginLostError', 'login', CKR_USER_NOT_LOGGED_IN)
/** The object is not on the token any more, or not under its label and id, or was a session object. */
export const ObjectLostError: RecoveryErrorClass = kind(
  'ObjectLostError',
  'object',
  CKR_OBJECT_HANDLE_INVALID,
)
/** An object with the same class, label and id is there, but it is another one. */
export const ObjectReplacedError: RecoveryErrorClass = kind(
  'ObjectReplacedError',
  'object',
  CKR_OBJECT_HANDLE_INVALID,
)
/** More than one object is the same as the one the handle was made for. */
export const ObjectAmbiguousError: RecoveryErrorClass = kind(
  'ObjectAmbiguousError',
  'object',
  CKR_OBJECT_HANDLE_INVALID,
)
/** Nothing about the object can be read that would prove that another one is the same. */
export const ObjectUnprovableError: RecoveryErrorClass = kind(
  'ObjectUnprovableError',
  'object',
  CKR_OBJECT_HANDLE_INVALID,
)
/** A multi-part or other operation was under way and its state is gone. Start it again from its `C_*Init`. */
export const OperationLostError: RecoveryErrorClass = kind(
  'OperationLostError',
  'operation',
  CKR_OPERATION_NOT_INITIALIZED,
)
/** The call may or may not have taken effect, and repeating it could do it twice. `cause` is what the module returned. */
export const OutcomeUnknownError: RecoveryErrorClass = kind(
  'OutcomeUnknownError',
  'outcome',
  CKR_FUNCTION_FAILED,
)
