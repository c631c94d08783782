// The fuzzing of fuzz.test.ts, in a process of its own: a crash ends this one and is seen there.
import { createSoftHsm, ScriptedToken } from '@tatsoi/testing'
import * as P from '@tatsoi/types'
import fc from 'fast-check'
import { Cryptoki } from '../../src/cryptoki/cryptoki.js'
import { CryptokiError } from '../../src/ffi/errors.js'
import type { ObjectHandle, SessionHandle, SlotHandle } from '../../src/recovery/handles.js'
import { argumentsOf } from './method-arguments.js'
import { methodsOf } from './recording.js'

/** Something that must never be seen again: in keys, PINs and plaintext. */
const MARKER = 'xyzzy-plugh-secret'

const [, , kind, seed = '1', runs = '10'] = process.argv
const PIN = `${MARKER}-pin`

function load(): Cryptoki {
  if (kind === 'SoftHSM')
    return Cryptoki.load(createSoftHsm({ label: 'fuzz', pin: PIN }).use().module, { deadline: 2000 })
  const token = new ScriptedToken({ slotEventWait: 1, slots: [{ token: { label: 'fuzz', userPin: PIN } }] })
  return Cryptoki.fromEntryPoints(token.entryPoints, { deadline: 2000 })
}

const p11 = load()
const methods = methodsOf(Object.getPrototypeOf(Cryptoki.prototype))
const call = p11 as unknown as Record<string, (...args: unknown[]) => unknown>

interface Things {
  p11: Cryptoki
  slot: SlotHandle
  session: SessionHandle
  key: ObjectHandle
}

/** Whatever the fuzzing has ended is made again: it is to go on with handles that are good. */
function things(): Things {
  if (p11.generation === 0) {
    try {
      p11.C_Initialize()
    } catch (error) {
      if ((error as CryptokiError).code !== 'CKR_CRYPTOKI_ALREADY_INITIALIZED') throw error
    }
  }
  const slot = p11.C_GetSlotList(true)[0]!
  p11.C_CloseAllSessions(slot)
  const session = p11.C_OpenSession(slot, P.CKF_SERIAL_SESSION | P.CKF_RW_SESSION)
  try {
    p11.C_Login(session, P.CKU_USER, PIN)
  } catch {
    // The fuzzing may have changed the PIN: the rest goes on without a login.
  }
  const key = p11.C_CreateObject(session, {
    CKA_CLASS: P.CKO_SECRET_KEY,
    CKA_KEY_TYPE: P.CKK_GENERIC_SECRET,
    CKA_TOKEN: false,
    CKA_PRIVATE: false,
    CKA_VALUE: Buffer.from(`${MARKER}-key-of-32-bytes`),
    CKA_SIGN: true,
  })
  return { p11, slot, session, key }
}

const bytes = fc.uint8Array({ maxLength: 300 })
const attribute = fc.constantFrom(...Object.keys(P.ATTRIBUTES))
const number = fc.oneof(fc.nat(0x7f), fc.nat(), fc.maxSafeInteger(), fc.double(), fc.bigInt())
const value = fc.oneof(bytes, fc.boolean(), number, fc.string(), fc.constant(null), fc.constant(MARKER))
const template = fc.oneof(
  fc.dictionary(attribute, fc.oneof(value, fc.dictionary(attribute, value, { maxKeys: 3 })), { maxKeys: 6 }),
  fc.array(fc.record({ type: fc.oneof(attribute, number), value }), { maxLength: 6 }),
)
const fields = [
  'pIv',
  'pAAD',
  'ulTagBits',
  'ulIvBits',
  'hashAlg',
  'mgf',
  'sLen',
  'source',
  'pSourceData',
  'kdf',
  'pPublicData',
  'pSharedData',
  'ulCounterBits',
  'cb',
  'phFlag',
  'pContextData',
  'hedgeVariant',
  'pContext',
  'ulIvFixedBits',
  'ivGenerator',
  'pTag',
  'iv',
  'pData',
  'data',
]
const parameter = fc.oneof(
  value,
  fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 6 }),
  fc.record({ pIv: bytes, ulTagBits: fc.nat(200), pAAD: bytes }),
  fc.record({ kdf: fc.nat(5), pPublicData: bytes }),
  fc.record({ hashAlg: fc.nat(0x300), mgf: fc.nat(6), sLen: fc.nat(100) }),
)
const mechanism = fc.record(
  {
    mechanism: fc.oneof(fc.constantFrom(...Object.keys(P.MECHANISMS)), fc.nat(0x5000), number),
    parameter,
  },
  { requiredKeys: ['mechanism'] },
)

/** Lengths of results are kept small: 2^40 random bytes are no mistake that can be found quickly. */
const LENGTHS = new Set(['length', 'maxObjectCount'])
/** Waiting is bounded by the caller. */
const options = fc.oneof(
  fc.record({ signal: fc.constant(0).map(() => AbortSignal.timeout(5)), interval: fc.nat(10) }),
  fc
    .anything()
    .filter((made) => typeof made !== 'object' || made === null || Object.keys(made).length > 0)
    .filter((made) => made !== undefined),
)

function argument(name: string, valid: (t: Things) => unknown): fc.Arbitrary<(t: Things) => unknown> {
  const constant = (arbitrary: fc.Arbitrary<unknown>) => arbitrary.map((made) => () => made)
  if (name === 'options') return constant(options)
  const shaped = name.toLowerCase().endsWith('template')
    ? template
    : name === 'mechanism'
      ? mechanism
      : name === 'parameter'
        ? parameter
        : name === 'attributes'
          ? fc.array(fc.oneof(attribute, number))
          : value
  const anything = fc.anything({
    withBigInt: true,
    withTypedArray: true,
    withNullPrototype: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
  })
  const small = (made: unknown): boolean =>
    !LENGTHS.has(name) || typeof made !== 'number' || !(made > 100_000)
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(valid) },
    { weight: 3, arbitrary: constant((shaped as fc.Arbitrary<unknown>).filter(small)) },
    { weight: 2, arbitrary: constant(anything.filter(small)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        (t: Things) => t.slot,
        (t: Things) => t.session,
        (t: Things) => t.key,
      ),
    },
  )
}

/** Everything that an error shows. */
function shownBy(error: Error): string {
  const seen = [error.name, error.message, error.stack, JSON.stringify(error), String(error)]
  if (error.cause instanceof Error) seen.push(shownBy(error.cause))
  return seen.join('\n')
}

const problems = new Set<string>()
const outcomes = { returned: 0, typeError: 0, rangeError: 0, cryptokiError: 0 }

for (const method of methods) {
  // A finalisation in the middle of the rest is the subject of other tests.
  const list = argumentsOf(Cryptoki, method)
  const property = fc.asyncProperty(
    fc.tuple(...list.map(({ name, valid }) => argument(name, valid as never))),
    async (makers) => {
      const t = things()
      const args = (makers as ((t: Things) => unknown)[]).map((make) => make(t))
      try {
        await call[method.name]!(...args)
        outcomes.returned++
      } catch (error) {
        if (error instanceof CryptokiError) outcomes.cryptokiError++
        else if (error instanceof TypeError) outcomes.typeError++
        else if (error instanceof RangeError) outcomes.rangeError++
        else if (!(method.function === 'C_WaitForSlotEvent' && (error as Error)?.name === 'TimeoutError'))
          problems.add(`${method.name}: ${String(error)}`)
        // What koffi or V8 say of a value of the caller is not what this library says.
        const aborted = (error as Error)?.name === 'TimeoutError'
        if (
          error instanceof Error &&
          !(error instanceof CryptokiError) &&
          !aborted &&
          !error.message.startsWith(method.function)
        )
          problems.add(
            `${method.name}: the error does not say where it is from: ${error.name}: ${error.message.slice(0, 200)}`,
          )
        if (error instanceof Error && shownBy(error).includes(MARKER))
          problems.add(`${method.name}: a secret is shown: ${error.message}`)
      }
    },
  )
  await fc.assert(property, { numRuns: Number(runs), seed: Number(seed), endOnFailure: true })
}
process.send?.({ problems: [...problems], outcomes })
if (process.send === undefined) console.log(problems, outcomes)
process.exit(0)
