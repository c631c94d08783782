// Where our API of pkcs11js's shape differs from pkcs11js 2.1.7, and why: all of it is here, and contract.test.ts fails on any
// other difference, and on one that is listed here and not there.

import * as constants from '@tatsoi/types/constants'

/** CK_PARAMS_*, which no table of the standard has. CK_UNAVAILABLE_INFORMATION, which pkcs11js has not, is left out. */
const PKCS11JS_OWN = 29

export interface Fix {
  readonly why: string
  /** Ids of the checks that it changes. */
  readonly applies: (id: string, recorded: unknown) => boolean
  /** What is to be observed instead. */
  readonly ours: (recorded: unknown, id: string) => unknown
}

interface RecordedError {
  readonly throws: string
  readonly message: string
  readonly code?: number
  readonly method?: string
}
const isError = (value: unknown): value is RecordedError =>
  typeof value === 'object' && value !== null && 'throws' in value
const functionOf = (id: string) => /^C_[A-Za-z]+?(?=Async\b|[:,])/.exec(id)?.[0] ?? ''
/** Changes every error in an outcome, however deep it lies. */
const mapErrors = (outcome: unknown, change: (error: RecordedError) => unknown): unknown =>
  isError(outcome)
    ? change(outcome)
    : Array.isArray(outcome)
      ? outcome.map((element) => mapErrors(element, change))
      : outcome
const hasError = (outcome: unknown, test: (error: RecordedError) => boolean): boolean =>
  isError(outcome)
    ? test(outcome)
    : Array.isArray(outcome) && outcome.some((element) => hasError(element, test))
const only =
  (...ids: readonly string[]) =>
  (id: string) =>
    ids.includes(id)
const pkcs11Error = (message: string, code: number, method: string) => ({
  throws: 'Pkcs11Error',
  name: 'Pkcs11Error',
  message,
  code,
  method,
  nativeStack: 'string',
})

export const fixes: readonly Fix[] = [
  {
    why: 'native ESM programs can import constants by name; pkcs11js exposes only its default to them',
    applies: only('export: a named constant of the ESM namespace'),
    ours: () => 3,
  },
  {
    why: 'the constants of versions 3.0 to 3.2 are there as well',
    applies: only('export: number of constants'),
    ours: () => Object.keys(constants).length - 1 + PKCS11JS_OWN,
  },
  {
    why: 'an error that came from the module always says its code: pkcs11js throws plain Errors with the code in their text here',
    applies: (_, recorded) =>
      hasError(recorded, ({ throws, message }) => throws === 'Error' && /^CKR_\w+:\d+$/.test(message)),
    ours: (recorded, id) =>
      mapErrors(recorded, (error) => {
        const [, message, code] = /^(CKR_\w+):(\d+)$/.exec(error.message) ?? []
        return message === undefined ? error : pkcs11Error(message, Number(code), functionOf(id))
      }),
  },
  {
    why: 'an error says which function failed; in pkcs11js those of the functions with an output or a callback do not',
    applies: (_, recorded) =>
      hasError(recorded, ({ throws, method }) => throws === 'Pkcs11Error' && method === ''),
    ours: (recorded, id) =>
      mapErrors(recorded, (error) => (error.method === '' ? { ...error, method: functionOf(id) } : error)),
  },
  {
    why: 'return values that are newer than 2.40 have names too; pkcs11js calls them CKR_VENDOR_DEFINED',
    applies: (_, recorded) => hasError(recorded, ({ message }) => message === 'CKR_VENDOR_DEFINED'),
    ours: (recorded) =>
      mapErrors(recorded, (error) =>
        error.code === 27 ? { ...error, message: 'CKR_ACTION_PROHIBITED' } : error,
      ),
  },
  {
    why: 'empty input is input: pkcs11js passes NULL for it, which modules refuse',
    applies: only('C_Digest: empty input'),
    ours: () => 'Buffer e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
  { why: 'empty input is input', applies: only('C_Encrypt: empty input'), ours: () => 16 },
  { why: 'an empty part is a part', applies: only('C_DigestUpdate: an empty part'), ours: () => 'undefined' },
  {
    why: 'no random bytes are asked for, and none are given',
    applies: only('C_GenerateRandom: an empty buffer'),
    ours: () => 'Buffer ',
  },
  {
    why: 'a PIN pad needs a NULL PIN, which pkcs11js cannot pass; SoftHSM has no PIN pad and refuses it',
    applies: only('C_Login: no PIN (protected authentication path)'),
    ours: () => Array(3).fill(pkcs11Error('CKR_ARGUMENTS_BAD', 7, 'C_Login')),
  },
  {
    why: 'a date that is empty is a value that is empty; pkcs11js throws a TypeError for it',
    applies: only('template: an empty date'),
    ours: () => [{ type: 0x110, value: 'Buffer ' }],
  },
  {
    why: 'parameters of CCM are taken by the names in pkcs11js’s types as well as by those it reads',
    applies: only(
      'mechanism: CCM by the names of its types',
      'mechanism: CCM (26) by the names of its types',
    ),
    ours: () => pkcs11Error('CKR_MECHANISM_INVALID', 112, 'C_DigestInit'),
  },
  {
    why: 'a label is padded to 32 characters as the standard says; pkcs11js reads what lies behind it in memory',
    applies: only('C_InitToken: a label that is short'),
    ours: () => ['undefined', ['short'.padEnd(32)]],
  },
  {
    why: 'the module is told that there are threads (CKF_OS_LOCKING_OK) unless the caller says otherwise, so async calls are safe',
    applies: only('async: 4 sessions at once after C_Initialize without arguments'),
    ours: () => [],
  },
]

/** What our API is to give for a check, and why if that is not what pkcs11js gives. */
export function expected(id: string, recorded: unknown): { outcome: unknown; why: readonly string[] } {
  const applied = fixes.filter(({ applies }) => applies(id, recorded))
  return {
    outcome: applied.reduce((outcome, { ours }) => ours(outcome, id), recorded),
    why: applied.map(({ why }) => why),
  }
}
