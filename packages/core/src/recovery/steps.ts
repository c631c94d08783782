import type { NativeFunction } from '../ffi/generated/functions.js'

/*
 * Recovery is written once and runs in two ways: at once, for a synchronous call, or with the event loop going on, for an
 * asynchronous one. It is a generator that yields what it needs done; the two drivers below do it, each in its way. Calls of the module are only
 * yielded where they are to be awaited (`ModuleState.call`): handing each through a chain of generators costs more than most of them take.
 */

/** A call of a module's function that is to be awaited. Yields its return value. */
export class NativeCall {
  constructor(
    readonly name: string,
    readonly fn: NativeFunction,
    readonly args: readonly (number | bigint)[],
  ) {}
}

/** A wait of so many milliseconds. */
export class Wait {
  constructor(readonly ms: number) {}
}

/** What a recovery may need done. A promise is only possible in an asynchronous call. */
export type Step = NativeCall | Wait | PromiseLike<unknown>
export type Steps<T> = Generator<Step, T, unknown>

/** The longest that setTimeout waits, 24 days. What is longer it takes for one millisecond. */
export const LONGEST_TIMER_MS = 0x7fff_ffff

/** Does a native call on another thread, under the gate. */
export type PerformAsync = (call: NativeCall) => Promise<number>

const sleeper = new Int32Array(new SharedArrayBuffer(4))

/** Runs steps to the end now. `refuse` makes the error for a promise that cannot be awaited. */
export function runSync<T>(steps: Steps<T>, refuse: () => Error): T {
  let next = steps.next()
  while (!next.done) {
    const step = next.value
    try {
      if (!(step instanceof Wait)) throw refuse()
      Atomics.wait(sleeper, 0, 0, step.ms)
      next = steps.next()
    } catch (error) {
      next = steps.throw(error)
    }
  }
  return next.value
}

/** Goes on with steps, up to the next one that is to be awaited. */
export type Resume = <R>(goOn: () => R) => R

/** Runs steps to the end without blocking the event loop. Whatever else happens on this thread happens between two calls of `resume`. */
export async function runAsync<T>(steps: Steps<T>, perform: PerformAsync, resume: Resume): Promise<T> {
  let next = resume(() => steps.next())
  while (!next.done) {
    const step = next.value
    try {
      let value: unknown
      if (step instanceof NativeCall) value = await perform(step)
      else if (step instanceof Wait)
        await new Promise((resolve) => setTimeout(resolve, Math.min(step.ms, LONGEST_TIMER_MS)))
      else value = await step
      next = resume(() => steps.next(value))
    } catch (error) {
      next = resume(() => steps.throw(error))
    }
  }
  return next.value
}
