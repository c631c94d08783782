/**
 * The 104 functions of PKCS#11 as data: parameters with their roles, places in the function lists, two-call outputs, operation
 * phases, login needs and listed return values (PKCS#11 v3.2, clause 5).
 *
 * @module
 */
import type {
  FunctionCategory,
  FunctionListName,
  FunctionLogin,
  FunctionName,
  OperationKind,
  OperationPhase,
  ParameterNullable,
  ParameterRole,
} from './generated/functions.js'
import type { AbiId } from './generated/platform.js'
import type { ReleaseVersion, Version } from './platform.js'

export type {
  FunctionCategory,
  FunctionListName,
  FunctionLogin,
  FunctionName,
  OperationKind,
  OperationPhase,
  ParameterNullable,
  ParameterRole,
} from './generated/functions.js'
export { COMMON_RETURN_VALUES, FUNCTION_LISTS, FUNCTION_NAMES, FUNCTIONS } from './generated/functions.js'

/** A parameter of a function, by the name it has in the header. */
export interface FunctionParameter {
  readonly name: string
  /** The name in the text of the standard, where it differs from the header's. */
  readonly specName?: string
  readonly ctype: string
  /** `ctype` without its pointers. */
  readonly base: string
  readonly pointerDepth: number
  readonly direction: 'in' | 'out' | 'inout'
  readonly role: ParameterRole
  /** When NULL may be passed, and what it then means. */
  readonly nullable: ParameterNullable
  /** The parameter that holds the length, or the count, of this one. */
  readonly length?: string
  /** The parameter whose length, or count, this one is. */
  readonly of?: string
  /** The parameter that limits how many elements are written here. */
  readonly maxLength?: string
  /** The constants that belong here: `group:scope`. */
  readonly enum?: string
  readonly struct?: string
  readonly arrayLength?: number
  readonly padding?: string
  /** The module keeps the pointer after the call has returned. */
  readonly retainedByModule?: boolean
  /** The module may write into the mechanism's parameter. */
  readonly parameterMayBeWritten?: boolean
}

/** A buffer that a function fills under the two-call convention (v3.2, clause 5.2). */
export interface FunctionOutput {
  readonly buffer: string
  readonly length: string
  readonly unit: string
  readonly tooSmall: string
  /** The text of the function refers to clause 5.2. */
  readonly specSection52: boolean
}

/** What a function does to the operations that are active in its session. */
export interface FunctionOperation {
  readonly kinds: readonly OperationKind[]
  readonly phase: OperationPhase
  /** Flags with which `C_SessionCancel` ends it. */
  readonly cancelFlags?: readonly string[]
  /** Since v3.0 a NULL mechanism ends an active operation. */
  readonly nullMechanismCancels?: boolean
}

export interface FunctionFacts {
  readonly name: FunctionName
  readonly since: ReleaseVersion
  readonly category: FunctionCategory
  /** Position among the pointers of each function list; null: not in it. */
  readonly index: Readonly<Record<FunctionListName, number | null>>
  /** Where the pointer lies in the function list, in bytes. */
  readonly offset: Readonly<Record<AbiId, number>>
  readonly returns: 'CK_RV'
  readonly callableBeforeInitialize: boolean
  /** Kept for old applications; always returns CKR_FUNCTION_NOT_PARALLEL. */
  readonly legacy: boolean
  readonly needsSession: boolean
  readonly needsSlotId: boolean
  readonly login: FunctionLogin
  /** The flag without which the call waits. */
  readonly blocksUnlessFlag: string | null
  /** CKR_PENDING is listed: in an asynchronous session the module goes on using the output memory after the return. */
  readonly pendingInReturnList: boolean
  readonly twoCall: boolean
  readonly twoCallStyle: 'buffer' | 'list' | 'template' | null
  readonly outputs: readonly FunctionOutput[]
  readonly operation: FunctionOperation | null
  /** Return values that v3.2 lists for the function. {@link COMMON_RETURN_VALUES} come on top. */
  readonly ckrs: readonly string[]
  readonly params: readonly FunctionParameter[]
}

export interface FunctionListFacts {
  readonly since: ReleaseVersion
  readonly functionCount: number
  readonly interfaceName: string
  readonly obtainedBy: readonly FunctionName[]
  readonly minVersion?: Version
  /** The version in the list that `C_GetFunctionList` gives, although the module is a later one. */
  readonly versionWhenModuleIs3x?: Version
}

/** Return values that apply to many functions, with the functions they do not apply to (v3.2, clause 5.1). */
export interface CommonReturnValues {
  readonly universal: readonly string[]
  readonly universalNotFor: Readonly<Record<string, readonly string[]>>
  readonly anySessionFunction: readonly string[]
  readonly anySessionFunctionExcept: readonly string[]
  readonly anyTokenFunction: readonly string[]
  readonly anyTokenFunctionExcept: readonly string[]
  readonly anyUnsupportedFunction: readonly string[]
  readonly beforeInitialize: string
  readonly beforeInitializeExcept: readonly string[]
  readonly callbackOnly: readonly string[]
}
