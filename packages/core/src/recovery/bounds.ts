import { AsyncLocalStorage } from 'node:async_hooks'
import { unknownName, wrongType } from '../ffi/wrong-input.js'

/** How long a recovery may go on. */
export interface Bounds {
  /** Milliseconds that a recovery may take, with all its waiting. */
  readonly deadline?: number | undefined
  /** Milliseconds between attempts to find a token that is away; 0 does not wait for it. */
  readonly backoff?: number | undefined
  /** Ends the waiting. A call that is already in the module is not interrupted: nobody can. */
  readonly signal?: AbortSignal | undefined
}

const current = new AsyncLocalStorage<Bounds>()

/**
 * Runs `work` with bounds that hold for every recovery inside of it.
 *
 * @throws TypeError or RangeError for bounds that are none; the message names them.
 */
export function within<T>(bounds: Bounds, work: () => T): T {
  check(bounds)
  if (typeof work !== 'function') throw wrongType('within: work', 'a function', work)
  return current.run({ ...current.getStore(), ...bounds }, work)
}

export function boundsHere(): Bounds | undefined {
  return current.getStore()
}

const NAMES: readonly string[] = ['deadline', 'backoff', 'signal']

function check(bounds: Bounds): void {
  if (typeof bounds !== 'object' || bounds === null) throw wrongType('within: bounds', 'an object', bounds)
  for (const name of Object.keys(bounds))
    if (!NAMES.includes(name)) throw unknownName('within: bounds', name, 'a bound', NAMES)
  const { deadline, backoff, signal } = bounds
  checkTime('within: bounds.deadline', deadline)
  if (deadline === 0) throw new RangeError('within: bounds.deadline must be more than 0')
  checkTime('within: bounds.backoff', backoff)
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw wrongType('within: bounds.signal', 'an AbortSignal', signal)
}

function checkTime(path: string, milliseconds: number | undefined): void {
  if (milliseconds === undefined) return
  if (typeof milliseconds !== 'number') throw wrongType(path, 'a number of milliseconds', milliseconds)
  if (!Number.isFinite(milliseconds) || milliseconds < 0)
    throw new RangeError(
      `${path} must be a finite number of milliseconds and not negative, not ${milliseconds}`,
    )
}
