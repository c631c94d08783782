import type { z } from 'zod'
import { describe, nearest, wrongType } from '../ffi/wrong-input.js'
import { type Zod, zod } from '../ffi/zod.js'

function makeSchemas(z: Zod) {
  const version = z.strictObject({ major: z.int().min(0).max(255), minor: z.int().min(0).max(255) })
  const interfaceChoice = z.strictObject({
    name: z.string().optional(),
    version: version.optional(),
    flags: z.int().min(0).optional(),
  })
  const options = z.strictObject({
    interface: interfaceChoice.optional(),
    policy: z.enum(['init', 'finalize-init', 'fork-safe', 'refuse']).optional(),
    deadline: z.number().positive().default(DEFAULTS.deadline),
    attempts: z.int().min(0).max(10).default(DEFAULTS.attempts),
    backoff: z.number().min(0).default(DEFAULTS.backoff),
    rememberPin: z.boolean().default(DEFAULTS.rememberPin),
    replayParts: z.boolean().default(DEFAULTS.replayParts),
  })
  return { interfaceChoice, options }
}

let made: ReturnType<typeof makeSchemas> | undefined

function schemas(): ReturnType<typeof makeSchemas> {
  made ??= makeSchemas(zod())
  return made
}

/** Options of `Cryptoki.load`. */
export interface CryptokiOptions {
  /** Which interface of the module to use; the newest of the standard's if not given. A vendor's is chosen by its name. */
  readonly interface?:
    | {
        readonly name?: string | undefined
        readonly version?: { readonly major: number; readonly minor: number } | undefined
        readonly flags?: number | undefined
      }
    | undefined
  /** What to do with the module in a forked child; see docs/recovery.md. Known modules need none. */
  readonly policy?: 'init' | 'finalize-init' | 'fork-safe' | 'refuse' | undefined
  /** Milliseconds that a recovery may take, with all its waiting; 30,000 if not given. */
  readonly deadline?: number | undefined
  /** How often one call may be recovered; 3 if not given, 0 for never after it went out. */
  readonly attempts?: number | undefined
  /** Milliseconds between attempts to find a token that is away. 0, as if not given, does not wait for it. */
  readonly backoff?: number | undefined
  /** False if a PIN that is given to C_Login as a value is not to be kept for recovery. */
  readonly rememberPin?: boolean | undefined
  /** True if the parts of multi-part sign, verify and digest operations are to be kept and sent again after a loss. */
  readonly replayParts?: boolean | undefined
}

/** Options with their defaults. */
export interface ParsedOptions {
  readonly interface?: CryptokiOptions['interface']
  readonly policy?: CryptokiOptions['policy']
  readonly deadline: number
  readonly attempts: number
  readonly backoff: number
  readonly rememberPin: boolean
  readonly replayParts: boolean
}

const DEFAULTS: ParsedOptions = {
  deadline: 30_000,
  attempts: 3,
  backoff: 0,
  rememberPin: true,
  replayParts: false,
}

/** Checks options; the error names the option, and the right spelling of a misspelt one. */
export function parseOptions(options: unknown, path: string): ParsedOptions {
  return options === undefined ? DEFAULTS : parse(schemas().options, options, path)
}

/** Checks what C_GetInterface is asked for. */
export function parseInterfaceChoice(
  choice: unknown,
  path: string,
): NonNullable<CryptokiOptions['interface']> {
  return choice === undefined ? {} : parse(schemas().interfaceChoice, choice, path)
}

function parse<S extends z.ZodObject>(schema: S, options: unknown, path: string): z.infer<S> {
  const parsed = schema.safeParse(options ?? {})
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const at = [path, ...(issue?.path.map(String) ?? [])].join('.')
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const meant = nearest(key, Object.keys(schema.shape))
    throw new TypeError(`${at} has no option ${key}${meant === undefined ? '' : `; did you mean ${meant}?`}`)
  }
  throw problem(at, issue, valueAt(options, issue?.path ?? []))
}

/** What the schema says, in the words of all other arguments. */
function problem(at: string, issue: z.core.$ZodIssue | undefined, value: unknown): Error {
  switch (issue?.code) {
    case 'invalid_type': {
      const { expected } = issue
      const numeric = expected === 'number' || expected === 'int'
      const what =
        expected === 'int' ? 'a whole number' : expected === 'number' ? 'a finite number' : undefined
      if (numeric && typeof value === 'number') return new RangeError(`${at} must be ${what}, not ${value}`)
      const article = expected === 'object' ? 'an' : 'a'
      return wrongType(at, what ?? `${article} ${expected}`, value)
    }
    case 'too_small':
      return new RangeError(
        `${at} must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}, not ${value}`,
      )
    case 'too_big':
      return new RangeError(
        `${at} must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}, not ${value}`,
      )
    case 'invalid_value':
      return new TypeError(
        `${at} must be one of ${issue.values.map((one) => `'${String(one)}'`).join(', ')}, not ${typeof value === 'string' ? JSON.stringify(value) : describe(value)}`,
      )
    default:
      return new TypeError(`${at}: ${issue?.message ?? 'is not valid'}`)
  }
}

function valueAt(options: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as { [key: PropertyKey]: unknown })[key], options)
}
