import { AsyncLocalStorage } from 'node:async_hooks'

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

/** Runs `work` with bounds that hold for every recovery inside of it. */
export function within<T>(bounds: Bounds, work: () => T): T {
  return current.run({ ...current.getStore(), ...bounds }, work)
}

export function boundsHere(): Bounds | undefined {
  return current.getStore()
}
