import { type CKR, ckrName } from '@tatsoi/types'

/** What to do about a return value, where one sentence helps. No value of the caller's is ever in it. */
const HELP: { readonly [code: string]: string } = {
  CKR_ARGUMENTS_BAD:
    'The module refused an argument that has the right type; see the clause of the function.',
  CKR_BUFFER_TOO_SMALL: 'Give a buffer of at least `required` bytes; the operation is still active.',
  CKR_CRYPTOKI_ALREADY_INITIALIZED: 'Somebody in this process has initialised the module already.',
  CKR_CRYPTOKI_NOT_INITIALIZED:
    'Call C_Initialize first, and again after C_Finalize: nothing else is possible without it.',
  CKR_FUNCTION_NOT_SUPPORTED:
    'The module does not have this function; C_GetInfo and C_GetInterfaceList say which version it is.',
  CKR_KEY_FUNCTION_NOT_PERMITTED:
    'The attribute of the key that permits this use (CKA_SIGN, CKA_DECRYPT, …) is false.',
  CKR_MECHANISM_INVALID: 'The token does not offer this mechanism; C_GetMechanismList says which it offers.',
  CKR_MECHANISM_PARAM_INVALID: 'The mechanism wants another parameter; see `Mechanism` in @tatsoi/types.',
  CKR_OPERATION_ACTIVE: 'Finish the active operation of this session first, or use another session.',
  CKR_OPERATION_NOT_INITIALIZED: 'Call the C_*Init function of this operation first.',
  CKR_PIN_INCORRECT: 'It is not tried again automatically, since the token counts failures.',
  CKR_PIN_LOCKED: 'The security officer has to set a new PIN with C_InitPIN.',
  CKR_SESSION_READ_ONLY: 'Open the session with CKF_RW_SESSION.',
  CKR_USER_NOT_LOGGED_IN:
    'Call C_Login first. A key with CKA_ALWAYS_AUTHENTICATE wants one with CKU_CONTEXT_SPECIFIC after each C_*Init.',
  CKR_USER_TYPE_INVALID: 'The user type is CKU_SO, CKU_USER or CKU_CONTEXT_SPECIFIC.',
}

/**
 * A return value other than CKR_OK, as an error (PKCS#11 v3.2, clause 5.1).
 *
 * The message has the function, the name of the value and, where one is known, a sentence on what to do. It never has a
 * PIN, a key or data in it.
 */
export class CryptokiError extends Error {
  override name = 'CryptokiError'
  /** The name of the return value, such as `'CKR_PIN_INCORRECT'`. */
  readonly code: CKR
  /** The return value. */
  readonly rv: number
  /** The function that returned it, such as `'C_Login'`. */
  readonly function: string
  /** For CKR_BUFFER_TOO_SMALL: how many bytes the result needs. */
  declare readonly required?: number

  constructor(
    rv: number,
    functionName: string,
    options: { message?: string; cause?: unknown; required?: number } = {},
  ) {
    const code = ckrName(rv)
    const help = options.message ?? HELP[code]
    super(
      help === undefined ? `${functionName}: ${code}` : `${functionName}: ${code}. ${help}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    )
    this.code = code
    this.rv = rv
    this.function = functionName
    if (options.required !== undefined) this.required = options.required
  }
}
