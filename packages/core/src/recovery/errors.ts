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
  override readonly name: string = 'RecoveryError'
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

// Each kind of loss is a class of its own with a name of its own, so that `instanceof` tells them apart, for TypeScript too.

/** The module must not be initialised again in this process, or must be told how; the message names the option. */
export class ModuleRefusedError extends RecoveryError {
  override readonly name: 'ModuleRefusedError' = 'ModuleRefusedError'
  declare readonly lost: 'module'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('module', CKR_CRYPTOKI_ALREADY_INITIALIZED, functionName, message, options)
  }
}

/** After re-initialisation the module says that it is another library. */
export class ModuleReplacedError extends RecoveryError {
  override readonly name: 'ModuleReplacedError' = 'ModuleReplacedError'
  declare readonly lost: 'module'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('module', CKR_GENERAL_ERROR, functionName, message, options)
  }
}

/** The module could not be initialised again. */
export class ModuleLostError extends RecoveryError {
  override readonly name: 'ModuleLostError' = 'ModuleLostError'
  declare readonly lost: 'module'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('module', CKR_CRYPTOKI_NOT_INITIALIZED, functionName, message, options)
  }
}

/** This process was forked while calls were in flight on other threads: the module's locks may be held for ever. */
export class TaintedError extends RecoveryError {
  override readonly name: 'TaintedError' = 'TaintedError'
  declare readonly lost: 'module'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('module', CKR_CRYPTOKI_NOT_INITIALIZED, functionName, message, options)
  }
}

/** Recovery had to wait for calls in flight or for another recovery, and the time for it was over. */
export class RecoveryBlockedError extends RecoveryError {
  override readonly name: 'RecoveryBlockedError' = 'RecoveryBlockedError'
  declare readonly lost: 'module'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('module', CKR_FUNCTION_FAILED, functionName, message, options)
  }
}

/** The token that a handle belongs to is in no slot. */
export class TokenLostError extends RecoveryError {
  override readonly name: 'TokenLostError' = 'TokenLostError'
  declare readonly lost: 'token'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('token', CKR_TOKEN_NOT_PRESENT, functionName, message, options)
  }
}

/** The slot holds a token with another identity than the one the handle was made for. */
export class TokenReplacedError extends RecoveryError {
  override readonly name: 'TokenReplacedError' = 'TokenReplacedError'
  declare readonly lost: 'token'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('token', CKR_TOKEN_NOT_PRESENT, functionName, message, options)
  }
}

/** More than one token has the identity of the one the handle was made for. */
export class TokenAmbiguousError extends RecoveryError {
  override readonly name: 'TokenAmbiguousError' = 'TokenAmbiguousError'
  declare readonly lost: 'token'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('token', CKR_TOKEN_NOT_PRESENT, functionName, message, options)
  }
}

/** The session could not be opened again. */
export class SessionLostError extends RecoveryError {
  override readonly name: 'SessionLostError' = 'SessionLostError'
  declare readonly lost: 'session'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('session', CKR_SESSION_HANDLE_INVALID, functionName, message, options)
  }
}

/** A session is used by one call at a time, and a synchronous call cannot wait for an asynchronous one. */
export class SessionBusyError extends RecoveryError {
  override readonly name: 'SessionBusyError' = 'SessionBusyError'
  declare readonly lost: 'session'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('session', CKR_OPERATION_ACTIVE, functionName, message, options)
  }
}

/** The login is gone and was not, or not successfully, done again. */
export class LoginLostError extends RecoveryError {
  override readonly name: 'LoginLostError' = 'LoginLostError'
  declare readonly lost: 'login'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('login', CKR_USER_NOT_LOGGED_IN, functionName, message, options)
  }
}

/** The object is not on the token any more, or not under its label and id, or was a session object. */
export class ObjectLostError extends RecoveryError {
  override readonly name: 'ObjectLostError' = 'ObjectLostError'
  declare readonly lost: 'object'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('object', CKR_OBJECT_HANDLE_INVALID, functionName, message, options)
  }
}

/** An object with the same class, label and id is there, but it is another one. */
export class ObjectReplacedError extends RecoveryError {
  override readonly name: 'ObjectReplacedError' = 'ObjectReplacedError'
  declare readonly lost: 'object'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('object', CKR_OBJECT_HANDLE_INVALID, functionName, message, options)
  }
}

/** More than one object is the same as the one the handle was made for. */
export class ObjectAmbiguousError extends RecoveryError {
  override readonly name: 'ObjectAmbiguousError' = 'ObjectAmbiguousError'
  declare readonly lost: 'object'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('object', CKR_OBJECT_HANDLE_INVALID, functionName, message, options)
  }
}

/** Nothing about the object can be read that would prove that another one is the same. */
export class ObjectUnprovableError extends RecoveryError {
  override readonly name: 'ObjectUnprovableError' = 'ObjectUnprovableError'
  declare readonly lost: 'object'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('object', CKR_OBJECT_HANDLE_INVALID, functionName, message, options)
  }
}

/** A multi-part or other operation was under way and its state is gone. Start it again from its `C_*Init`. */
export class OperationLostError extends RecoveryError {
  override readonly name: 'OperationLostError' = 'OperationLostError'
  declare readonly lost: 'operation'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('operation', CKR_OPERATION_NOT_INITIALIZED, functionName, message, options)
  }
}

/** The call may or may not have taken effect, and repeating it could do it twice. `cause` is what the module returned. */
export class OutcomeUnknownError extends RecoveryError {
  override readonly name: 'OutcomeUnknownError' = 'OutcomeUnknownError'
  declare readonly lost: 'outcome'

  constructor(functionName: string, message: string, options?: RecoveryErrorOptions) {
    super('outcome', CKR_FUNCTION_FAILED, functionName, message, options)
  }
}
