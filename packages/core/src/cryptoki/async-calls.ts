import { AsyncResource } from 'node:async_hooks'
import { CKR_BUFFER_TOO_SMALL, CKR_OK, CKR_PENDING } from '@tatsoi/types'
import type { CryptokiError } from '../ffi/errors.js'
import type { AsyncArguments, NativeFunction } from '../ffi/generated/functions.js'
import type { Memory } from '../ffi/memory.js'
import { CALLS_WITH_KEPT_STACKS } from '../ffi/native-stack.js'
import { OperationLostError } from '../recovery/errors.js'
import { ObjectHandle, SessionHandle, SlotHandle } from '../recovery/handles.js'
import { identify } from '../recovery/identify.js'
import {
  type CallInFlight,
  FIRST_POLL_MS,
  LONGEST_POLL_MS,
  type ModuleState,
} from '../recovery/module-state.js'
import { verdictOf } from '../recovery/outcome.js'
import { reviveObject, reviveSession, reviveSlot } from '../recovery/revive.js'
import type { Steps } from '../recovery/steps.js'
import { type CallFacts, chained, type Runtime, Stale, StaleModule } from './runtime.js'

/**
 * Further calls wait here: in the thread pool, which has 4 threads unless told otherwise, they would only wait too, and each would need a stack of
 * its own that is mapped and unmapped for it. Enough are let through that a thread finds its next call without going to sleep.
 */
const CALLS_AT_ONCE: number = Math.min(
  128,
  Math.max(CALLS_WITH_KEPT_STACKS, Number(process.env['UV_THREADPOOL_SIZE']) || 0, 8),
)
/** How often a prepared call may find yet another handle stale before it gives up. */
const PREPARATIONS = 100

/** A call as the generated methods describe it. */
export interface AsyncCall<T> {
  readonly facts: CallFacts
  readonly fn: NativeFunction
  /** The session that it uses, which it waits for; none for the functions without one. */
  readonly session: SessionHandle | undefined
  /** What it was called with, to judge a failure by. */
  readonly args: readonly unknown[]
  /** Lays out the arguments; `size` is the room for a result of unknown length, undefined the first time. */
  readonly lay: (m: Memory, size: number | undefined) => AsyncArguments
  /** Reads the results. */
  readonly read: (m: Memory) => T
  /** The room that the module asked for, after CKR_BUFFER_TOO_SMALL: the call is laid out again with as much. Undefined if there is no use in it. */
  readonly required?: (m: Memory) => number | undefined
  /** The same where the room is the caller's and there is no second try. */
  readonly shortBy?: (m: Memory) => number | undefined
  /** Return values, besides CKR_OK, with which the call has succeeded. */
  readonly accepts?: (rv: number) => boolean
  /** Arguments of a further round of the same call, or undefined when it is complete. */
  readonly again?: (m: Memory, rv: number) => AsyncArguments | undefined
  /** Puts the result of a call on an asynchronous session where {@link read} looks for it. */
  readonly complete?: (m: Memory, value: AsyncResult) => void
  /** True if the arguments or results are secret. */
  readonly secret?: () => boolean
  /** What is found out about new handles afterwards. */
  readonly after?: (result: T) => Steps<void>
}

/** A call that was laid out and answered: it holds a place, the gate and its memory. */
interface AnsweredCall {
  readonly m: Memory
  readonly rv: number
}

/** What CK_ASYNC_DATA says of a completed call, in numbers. */
export interface AsyncResult {
  readonly length: number
  readonly object: number
  readonly additional: number
}

/** Somebody who waits for a place. */
interface Waiting {
  next: Waiting | undefined
  /** The place is there. */
  placed(): void
}

/** Of this thread, whatever the module: the thread pool and koffi's stacks are for all of them. */
let running = 0
/** Those who wait, from the first one on. Not an array: to take the first of a long one moves all the others. */
let firstWaiting: Waiting | undefined
let lastWaiting: Waiting | undefined
/** Whether {@link release} is giving places to those who wait. */
let givesPlaces = false

/** The asynchronous form of every function: on a thread of the pool, one call at a time on each session. */
export class AsyncCalls {
  readonly #runtime: Runtime

  constructor(runtime: Runtime) {
    this.#runtime = runtime
  }

  /** Makes the call when the session is free. */
  call<T>(call: AsyncCall<T>): Promise<T> {
    const { session } = call
    // In a child the calls of its parent's threads must be given up first, or what waits for them would wait for ever.
    this.#runtime.module.shared.checkFork()
    if (session === undefined) return this.attempts(call, undefined)
    this.#runtime.expectSession(session, call.facts.name)
    if (session.busy > 0 || call.again !== undefined || call.after !== undefined)
      return this.queue(session, () => this.attempts(call, undefined))
    session.busy++
    const turn = new Promise<T>(catchSettlers)
    const usual = new UsualCall(this, this.#runtime, session, call)
    session.tail = turn
    if (tryPlace()) usual.start()
    else wait(usual)
    return turn
  }

  /** Runs `work` when all earlier work on the session has ended. */
  queue<T>(session: SessionHandle, work: () => Promise<T>): Promise<T> {
    this.#runtime.module.shared.checkFork()
    session.busy++
    const turn = this.#turn(session, session.tail, work)
    session.tail = turn
    return turn
  }

  async #turn<T>(
    session: SessionHandle,
    before: Promise<unknown> | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    const { module } = session
    const { forks } = module
    if (before !== undefined) {
      try {
        await before
      } catch {
        // That is for whoever made that call.
      }
    }
    try {
      module.refuseAfterFork(forks, '')
      return await work()
    } finally {
      leave(session, forks)
    }
  }

  /** Makes the call until it succeeds or must not be made again. `answered` is a first attempt, whose answer is there. */
  async attempts<T>(call: AsyncCall<T>, answered: AnsweredCall | undefined): Promise<T> {
    const { module } = this.#runtime
    let first: CryptokiError | undefined
    for (let attempt = 0; ; attempt++) {
      try {
        const { rv, result, required, isPending } = await this.#once(
          call,
          attempt === 0 ? answered : undefined,
        )
        if (rv === CKR_OK) return result as T
        if (this.#runtime.dropped(call.facts, rv, call.session) && attempt <= module.options.attempts)
          continue
        const error = this.#runtime.failure(call.facts, rv, call.session, required)
        if (verdictOf(rv) === undefined || attempt >= module.options.attempts)
          throw this.#runtime.final(call.facts, error, call.session)
        first ??= error
        await module.recoverAsync(call.facts.name, () =>
          this.#runtime.judge(call.facts, error, call.session, call.args, isPending),
        )
      } catch (error) {
        throw first === undefined ? error : chained(error, first)
      }
    }
  }

  /**
   * One call to the module, with every handle of it current. It has a place only while it is prepared and in the module: a recovery may need
   * places of its own, for the PIN provider's calls of another module for instance.
   */
  async #once<T>(
    call: AsyncCall<T>,
    first: AnsweredCall | undefined,
  ): Promise<{ rv: number; result?: T; required?: number | undefined; isPending?: boolean }> {
    const { module } = this.#runtime
    const { forks } = module
    const { name } = call.facts
    let answered = first
    let placed = answered !== undefined
    try {
      preparations: for (let preparation = 0; preparation < PREPARATIONS; preparation++) {
        if (!placed && !tryPlace()) await place()
        placed = true
        module.refuseAfterFork(forks, name)
        while (answered === undefined && !module.tryEnterAsync(name)) {
          placed = false
          release()
          await module.gateOpen(name)
          if (!tryPlace()) await place()
          placed = true
          module.refuseAfterFork(forks, name)
        }
        let entered = true
        let m: Memory | undefined
        /** Leaves the gate and the place, and makes the handle current. */
        const bringBack = async (stale: Stale | StaleModule) => {
          answered = undefined
          module.leaveAsync()
          entered = false
          if (placed) release()
          placed = false
          await this.#bringBack(stale, name)
        }
        try {
          m = answered?.m ?? module.lease()
          let rv = answered?.rv
          let args: AsyncArguments | undefined
          if (rv === undefined) {
            const laid = this.lay(call, m, undefined)
            if (laid instanceof Stale || laid instanceof StaleModule) {
              await bringBack(laid)
              continue
            }
            args = laid
          }
          let required: number | undefined
          let isPending = false
          do {
            if (args !== undefined) {
              if (!placed && !tryPlace()) await place()
              placed = true
              rv = await module.callAsync(call.fn, args)
            }
            if (rv === CKR_PENDING && call.session !== undefined) {
              isPending = true
              placed = false
              release()
              rv = await this.#untilComplete(call, call.session, m)
            }
            args = undefined
            if (rv === CKR_BUFFER_TOO_SMALL && required === undefined) {
              required = (call.required ?? call.shortBy)?.(m)
              if (required !== undefined && call.required !== undefined) {
                m.release(0)
                const laid = this.lay(call, m, required)
                if (laid instanceof Stale || laid instanceof StaleModule) {
                  await bringBack(laid)
                  continue preparations
                }
                args = laid
              }
            }
            args ??= call.again?.(m, rv as number)
          } while (args !== undefined)
          if (placed) {
            placed = false
            release()
          }
          if (call.accepts?.(rv as number) === true) rv = CKR_OK
          if (rv !== CKR_OK) return { rv: rv as number, required, isPending }
          const result = call.read(m)
          if (call.after !== undefined) {
            module.leaveAsync()
            entered = false
            await this.#afterwards(name, call.after(result))
          }
          return { rv, result }
        } finally {
          if (entered) module.leaveAsync()
          if (m !== undefined) {
            if (call.secret?.() === true) m.wipe(0)
            module.giveBack(m)
          }
        }
      }
      throw new Error(`${name}: handles became stale ${PREPARATIONS} times while the call was prepared`)
    } finally {
      if (placed) release()
    }
  }

  lay<T>(call: AsyncCall<T>, m: Memory, size: number | undefined): AsyncArguments | Stale | StaleModule {
    const runtime = this.#runtime
    runtime.laying = true
    try {
      return call.lay(m, size)
    } catch (error) {
      if (error instanceof Stale || error instanceof StaleModule) return error
      throw error
    } finally {
      runtime.laying = false
    }
  }

  /** Makes a handle current, or throws. */
  async #bringBack(stale: Stale | StaleModule, name: string): Promise<void> {
    const { module } = this.#runtime
    await module.recoverAsync(name, () => this.#bringBackSteps(stale, name))
  }

  *#bringBackSteps(stale: Stale | StaleModule, name: string): Steps<void> {
    const { module } = this.#runtime
    if (stale instanceof StaleModule) return yield* module.makeReady(name)
    const { handle } = stale
    if (handle instanceof SlotHandle) yield* reviveSlot(handle, name)
    else if (handle instanceof SessionHandle) {
      yield* reviveSession(handle, name)
      // What an operation of this session used has to be there before it is answered again.
      for (const operation of handle.operations) {
        const key = operation?.key
        if (key instanceof ObjectHandle && key.stamp !== module.generation) yield* reviveObject(key, name)
      }
      if (stale.operation !== undefined) yield* this.#runtime.restore(handle, stale.operation, name)
    } else if (handle.stamp !== module.generation) yield* reviveObject(handle, name)
    else yield* identify(handle)
  }

  async #afterwards(name: string, steps: Steps<void>): Promise<void> {
    try {
      await this.#runtime.module.runAsync(name, () => steps)
    } catch (error) {
      if (error instanceof OperationLostError) throw error
      // As after a synchronous call: the objects stay without an identity.
    }
  }

  /** v3.2 asynchronous sessions: asks until the call that was answered with CKR_PENDING is complete. */
  async #untilComplete<T>(call: AsyncCall<T>, session: SessionHandle, m: Memory): Promise<number> {
    const { module, f } = this.#runtime
    // If the wait fails, the module may still write there.
    m.held = call
    this.#runtime.underWay(call.facts, session)
    const fn = f.C_AsyncComplete
    if (fn === undefined) return CKR_PENDING
    const own = module.lease()
    try {
      const layout = own.layouts.CK_ASYNC_DATA
      const functionName = own.place(Buffer.from(`${call.facts.name}\0`))
      const data = own.allocateZeroed(layout.size)
      for (let wait = FIRST_POLL_MS; ; wait = Math.min(2 * wait, LONGEST_POLL_MS)) {
        await new Promise((resolve) => setTimeout(resolve, wait))
        if (!tryPlace()) await place()
        let rv: number
        try {
          rv = await module.callAsync(fn, [session.raw, functionName, own.addressOf(data), undefined])
        } finally {
          release()
        }
        if (rv === CKR_PENDING) continue
        m.held = undefined
        // What a buffer was too short for has a length as well.
        if (rv === CKR_OK || rv === CKR_BUFFER_TOO_SMALL)
          call.complete?.(m, {
            length: own.ulong(data + layout.ulValue),
            object: own.ulong(data + layout.hObject),
            additional: own.ulong(data + layout.hAdditionalObject),
          })
        return rv
      }
    } finally {
      module.giveBack(own)
    }
  }
}

/** The functions that settle the promise that was made last: an executor of its own for each would be an object more. */
let resolveLast: (value: never) => void
let rejectLast: (error: unknown) => void
const catchSettlers = (resolve: (value: never) => void, reject: (error: unknown) => void): void => {
  resolveLast = resolve
  rejectLast = reject
}

/**
 * The usual call: nothing has to be brought back, and the module answers CKR_OK. It has one promise and no async function, for which there would be
 * half as many objects again. Whatever else happens is left to {@link AsyncCalls.attempts}.
 *
 * It remembers the asynchronous context that it was made in, for the bounds and the PIN provider of a recovery: neither who gives it a place nor, from
 * Node 24 on, koffi's answer comes in that context.
 */
class UsualCall<T> extends AsyncResource implements CallInFlight, Waiting {
  place = -1
  next: Waiting | undefined = undefined
  readonly #calls: AsyncCalls
  readonly #module: ModuleState
  readonly #session: SessionHandle
  readonly #call: AsyncCall<T>
  readonly #resolve: (value: T) => void
  readonly #reject: (error: unknown) => void
  readonly #forks: number
  #memory: Memory | undefined = undefined
  #entered = false

  /** Settles the promise that was made last. */
  constructor(calls: AsyncCalls, runtime: Runtime, session: SessionHandle, call: AsyncCall<T>) {
    super('TATSOI_CALL')
    this.#calls = calls
    this.#module = runtime.module
    this.#session = session
    this.#call = call
    this.#resolve = resolveLast as (value: T) => void
    this.#reject = rejectLast
    this.#forks = runtime.module.forks
  }

  placed(): void {
    this.runInAsyncScope(this.start, this)
  }

  /** Begins it in the place that it has. */
  start(): void {
    const call = this.#call
    const module = this.#module
    try {
      module.refuseAfterFork(this.#forks, call.facts.name)
      if (module.tryEnterAsync(call.facts.name)) {
        this.#entered = true
        this.#memory = module.lease()
        const args = this.#calls.lay(call, this.#memory, undefined)
        if (!(args instanceof Stale || args instanceof StaleModule)) {
          module.startAsync(call.fn, args, this)
          return
        }
      }
    } catch (error) {
      this.#end()
      this.#fail(error)
      return
    }
    this.#end()
    void this.#unusual(undefined)
  }

  answered(error: unknown, rv: number): void {
    const m = this.#memory as Memory
    if (rv !== CKR_OK && !error) {
      void this.runInAsyncScope(this.#unusual, this, { m, rv })
      return
    }
    let result: T
    try {
      if (error) throw error
      result = this.#call.read(m)
    } catch (wrong) {
      this.#end()
      this.#fail(wrong)
      return
    }
    this.#end()
    this.#leave()
    this.#resolve(result)
  }

  /** Gives back the memory, the gate and the place. */
  #end(): void {
    const m = this.#memory
    if (this.#entered) this.#module.leaveAsync()
    if (m !== undefined) {
      if (this.#call.secret?.() === true) m.wipe(0)
      this.#module.giveBack(m)
    }
    release()
  }

  #leave(): void {
    leave(this.#session, this.#forks)
  }

  #fail(error: unknown): void {
    this.#leave()
    this.#reject(error)
  }

  async #unusual(answered: AnsweredCall | undefined): Promise<void> {
    let result: T
    try {
      result = await this.#calls.attempts(this.#call, answered)
    } catch (error) {
      this.#fail(error)
      return
    }
    this.#leave()
    this.#resolve(result)
  }
}

/** A call on a session has ended. Of the calls before a fork the session knows nothing any more. */
function leave(session: SessionHandle, forks: number): void {
  if (forks !== session.module.forks) return
  session.busy--
  if (session.busy === 0) session.tail = undefined
}

function tryPlace(): boolean {
  if (running >= CALLS_AT_ONCE) return false
  running++
  return true
}

function wait(waiting: Waiting): void {
  if (lastWaiting === undefined) firstWaiting = waiting
  else lastWaiting.next = waiting
  lastWaiting = waiting
}

/** Resolves when a call that has ended leaves its place. */
function place(): Promise<void> {
  return new Promise((resolve) => wait({ next: undefined, placed: resolve }))
}

function release(): void {
  running--
  // A call that fails as it begins releases its place in here: it is given on by the loop, or a long queue would end at the end of the stack.
  if (givesPlaces) return
  givesPlaces = true
  try {
    while (firstWaiting !== undefined && running < CALLS_AT_ONCE) {
      const first = firstWaiting
      firstWaiting = first.next
      if (firstWaiting === undefined) lastWaiting = undefined
      running++
      first.placed()
    }
  } finally {
    givesPlaces = false
  }
}
