import type { FunctionName } from '@tatsoi/types'
import * as P from '@tatsoi/types'
import { SeededRandom } from './random.js'
import { type ReturnValueSpec, rvOf } from './return-value.js'

/** State that a fault takes away. The methods of `ScriptedToken` with the same effect say what each one is. */
export type Loss = 'operations' | 'login' | 'sessions' | 'handles' | 'token' | 'module' | 'daemon'

/** A call as a script sees it. */
export interface ScriptedCall {
  readonly function: FunctionName
  /** Which call of this function it is, from 1. */
  readonly number: number
  /** Which call of all it is, from 1. */
  readonly total: number
  /** The session's number, for functions that have one. */
  readonly session: number | undefined
  /** Arguments by their names in the standard: numbers, and addresses in memory that is the caller's during the call. */
  readonly args: Readonly<Record<string, number>>
  /** Performs the call now and returns its return value. Otherwise it is performed after the script, unless that returns a value. */
  perform(): number
}

/**
 * What a script function does with a call: nothing (`undefined`: the call goes on), or the return value that the caller is to see.
 * A script that has called `perform` and returns nothing leaves the call's own return value.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a script that only watches is written without a return
export type Script = (call: ScriptedCall) => ReturnValueSpec | undefined | void

/** A fault at one call, or at several. */
export interface Fault {
  /** The function; without it, any. */
  readonly on?: FunctionName
  /** At the n-th call that fits, counted from when the fault was set. Default 1. */
  readonly nth?: number
  /** How often in a row from then on. Default 1; `Infinity` for ever. */
  readonly times?: number
  /** The caller sees this. Default: what the call itself returns. */
  readonly rv?: ReturnValueSpec
  /**
   * `before`: the call does not run. `after`: it runs, and the caller is told the `rv` all the same: a lost answer.
   * Default `before` with an `rv`, and the call runs without one.
   */
  readonly when?: 'before' | 'after'
  /** What is taken away, before the call runs or, with `when: 'after'`, after it ran. */
  readonly lose?: Loss | (() => void)
  /** Blocks for so many milliseconds, at most 10000. */
  readonly delay?: number
  /** Changes the lengths that the call wrote (`pul…Len`, counts): added to them, or computed from them. */
  readonly length?: number | ((length: number) => number)
  /** Flips a bit in the output: a wrong answer with CKR_OK. */
  readonly corrupt?: boolean
}

/** Longest {@link Fault.delay}: nothing in a test waits without a bound. */
export const LONGEST_DELAY = 10_000

interface Armed {
  readonly fault: Fault
  seen: number
  left: number
}

/** Faults that are waiting for their call. */
export class FaultList {
  #armed: Armed[] = []

  add(fault: Fault): void {
    const { nth = 1, times = 1, delay = 0 } = fault
    if (fault.on !== undefined && P.FUNCTIONS[fault.on] === undefined)
      throw new RangeError(`fault.on: ${fault.on} is not a function of PKCS#11`)
    if (!Number.isInteger(nth) || nth < 1) throw new RangeError(`fault.nth: ${nth} is not a count from 1`)
    if (!(times >= 1)) throw new RangeError(`fault.times: ${times} is not a count from 1`)
    if (!(delay >= 0 && delay <= LONGEST_DELAY))
      throw new RangeError(`fault.delay: ${delay} ms; the most is ${LONGEST_DELAY}`)
    if (fault.rv !== undefined) rvOf(fault.rv)
    if (fault.when === 'before' && fault.rv === undefined)
      throw new TypeError('fault.when: a call that does not run needs an rv to tell the caller')
    this.#armed.push({ fault, seen: 0, left: times })
  }

  clear(): void {
    this.#armed = []
  }

  get waiting(): readonly Fault[] {
    return this.#armed.map(({ fault }) => fault)
  }

  /** The faults that this call meets. */
  take(name: FunctionName): Fault[] {
    const met: Fault[] = []
    for (const armed of this.#armed) {
      if (armed.fault.on !== undefined && armed.fault.on !== name) continue
      armed.seen++
      if (armed.seen < (armed.fault.nth ?? 1)) continue
      armed.left--
      met.push(armed.fault)
    }
    if (met.length > 0) this.#armed = this.#armed.filter(({ left }) => left > 0)
    return met
  }
}

/** What {@link randomFaults} chooses from. */
export interface RandomFaultOptions {
  readonly seed: number
  /** How many faults. Default 10. */
  readonly count?: number
  /** Each comes at a call of these. Default: at any call. */
  readonly functions?: readonly FunctionName[]
  /** Default: session, login, device and token errors. */
  readonly rvs?: readonly ReturnValueSpec[]
  readonly losses?: readonly Loss[]
  /** The n-th call is drawn from 1 to this. Default 20. */
  readonly maxNth?: number
}

/** What tokens really report when they lose something, with the loss that goes with it. */
const REAL: readonly (readonly [ReturnValueSpec, Loss | undefined])[] = [
  ['CKR_SESSION_HANDLE_INVALID', 'sessions'],
  ['CKR_SESSION_CLOSED', 'sessions'],
  ['CKR_USER_NOT_LOGGED_IN', 'login'],
  ['CKR_CRYPTOKI_NOT_INITIALIZED', 'module'],
  ['CKR_DEVICE_REMOVED', 'sessions'],
  ['CKR_DEVICE_ERROR', undefined],
  ['CKR_GENERAL_ERROR', undefined],
  ['CKR_FUNCTION_FAILED', undefined],
  ['CKR_TOKEN_NOT_PRESENT', 'sessions'],
]

/** Return values that say that the call did not run. A token that runs it all the same and answers so lies, and none is known to. */
const NOT_RUN: ReadonlySet<ReturnValueSpec> = new Set([
  'CKR_SESSION_HANDLE_INVALID',
  'CKR_SESSION_CLOSED',
  'CKR_USER_NOT_LOGGED_IN',
  'CKR_CRYPTOKI_NOT_INITIALIZED',
])

/**
 * A repeatable list of faults for property tests: the same seed gives the same faults. A fault after the call ran has only a return value
 * that leaves open whether it did.
 */
export function randomFaults(options: RandomFaultOptions): Fault[] {
  const random = new SeededRandom(options.seed)
  const { count = 10, maxNth = 20, functions, rvs, losses } = options
  return Array.from({ length: count }, () => {
    const [rv, loss] = random.pick(REAL)
    const chosenRv = rvs === undefined ? rv : random.pick(rvs)
    const chosenLoss = losses === undefined ? (rvs === undefined ? loss : undefined) : random.pick(losses)
    return {
      ...(functions === undefined ? {} : { on: random.pick(functions) }),
      nth: 1 + random.below(maxNth),
      rv: chosenRv,
      when: random.chance(0.3) && !NOT_RUN.has(chosenRv) ? 'after' : 'before',
      ...(chosenLoss === undefined ? {} : { lose: chosenLoss }),
    }
  })
}
