import type { FunctionName, Template } from '@tatsoi/types'

/** Which function lists the token has, hence how many functions: 68, 92 or 104. */
export type ScriptedTokenVersion = '2.40' | '3.0' | '3.1' | '3.2'

/**
 * What a call meets in a child after `fork(2)`. The child has a copy of the token's memory, as with a real module.
 *
 * - `keeps`: the module does not notice; handles and login go on, `C_Initialize` says CKR_CRYPTOKI_ALREADY_INITIALIZED.
 * - `resets`: every function says CKR_CRYPTOKI_NOT_INITIALIZED until `C_Initialize`; handle numbers begin again.
 * - `device-error`: old handles give CKR_DEVICE_ERROR until `C_Finalize` or `C_Initialize`.
 * - `login-survives`: as `resets`, but the login lives in a daemon and holds for the child too.
 */
export type AfterFork = 'keeps' | 'resets' | 'device-error' | 'login-survives'

/** What `C_Initialize` does in a process that has initialised already: the standard's answer, or a silent CKR_OK. */
export type Reinitialize = 'already-initialized' | 'ok'

export interface InsertedTokenOptions {
  /** At most 32 bytes of UTF-8. Default `'scripted'`. */
  readonly label?: string
  readonly manufacturer?: string
  readonly model?: string
  /** At most 16 characters. */
  readonly serial?: string
  /** `null`: the token is not initialised yet (`C_InitToken`). Default `'so-pin'`. */
  readonly soPin?: string | null
  /** `null`: no user PIN yet (`C_InitPIN`). Default `'user-pin'`. */
  readonly userPin?: string | null
  /** Named users of `C_LoginUser` and their PINs. */
  readonly users?: Readonly<Record<string, string>>
  /** Wrong PINs in a row until the PIN is locked. Default 3. */
  readonly pinTries?: number
  /** Default 4. */
  readonly minPinLength?: number
  /** Default 64. */
  readonly maxPinLength?: number
  /** The token has its own PIN pad: a NULL PIN asks this function, `undefined` is the user pressing cancel. */
  readonly protectedAuthenticationPath?: () => string | undefined
  readonly writeProtected?: boolean
  /** CKA_UNIQUE_ID on every object. Default: from version 3.0 on. */
  readonly uniqueIds?: boolean
  /** Sessions that may be open at once. Default: no limit. */
  readonly maxSessions?: number
  /** Private keys and secret keys are CKA_PRIVATE unless the template says otherwise. Default true. */
  readonly privateByDefault?: boolean
  /** Sessions may be asynchronous (CKF_ASYNC_SESSION_SUPPORTED). Default: in version 3.2. */
  readonly asyncSessions?: boolean
  /** The answer of C_GetSessionValidationFlags for CKS_LAST_VALIDATION_OK. Default 0. */
  readonly validationFlags?: number
  /** Mechanisms to leave out of the list, by number. */
  readonly withoutMechanisms?: readonly number[]
  /** Objects that are on the token from the start. */
  readonly objects?: readonly Template[]
}

export interface ScriptedSlotOptions {
  /** The slot's number. Default: its place, counted from 0. */
  readonly id?: number
  readonly description?: string
  readonly manufacturer?: string
  /** Default true: the token can be taken out. */
  readonly removable?: boolean
  /** The token in it; `null` for an empty slot. Default: a token with default options. */
  readonly token?: InsertedTokenOptions | null
}

export interface ScriptedTokenOptions {
  /** Default `'3.2'`. */
  readonly version?: ScriptedTokenVersion
  /** Functions that are NULL in the function lists. */
  readonly absent?: readonly FunctionName[]
  /** Entry points that the module exports by name. Default: all three, only C_GetFunctionList in version 2.40. */
  readonly entryPoints?: readonly ('C_GetFunctionList' | 'C_GetInterface' | 'C_GetInterfaceList')[]
  /** CKF_INTERFACE_FORK_SAFE in the interfaces' flags. */
  readonly forkSafe?: boolean
  /** More interfaces, of a vendor, with the functions of the newest list. */
  readonly vendorInterfaces?: readonly string[]
  /** Default: one slot with a default token. */
  readonly slots?: readonly ScriptedSlotOptions[]
  /** CK_INFO. */
  readonly library?: {
    readonly manufacturer?: string
    readonly description?: string
    readonly version?: readonly [number, number]
  }
  readonly reinitialize?: Reinitialize
  readonly afterFork?: AfterFork
  /** Accept a string in the reserved argument of C_Initialize, as NSS does. */
  readonly reservedString?: boolean
  /** Handle numbers begin at 1 after every C_Initialize, as with SoftHSM and NSS. Default true; false: they only grow. */
  readonly reuseHandles?: boolean
  /** C_AsyncComplete says CKR_PENDING so many times before a result. Default 1. */
  readonly pendingPolls?: number
  /** Functions that answer CKR_PENDING in an asynchronous session besides the usual ones, which compute. */
  readonly pendingFunctions?: readonly FunctionName[]
  /** Milliseconds that a blocking C_WaitForSlotEvent waits at most. Default 50. */
  readonly slotEventWait?: number
  /** Makes random bytes, generated IVs and secret keys repeatable. Key pairs are always random. */
  readonly seed?: number
  /** Entries kept in the log. Default 100000. */
  readonly logLimit?: number
  /** Milliseconds that the exit of the process may take while calls from other threads wait. Default 1000; 0: no watch. */
  readonly exitLimit?: number
}
