import { EventEmitter } from 'node:events'
import {
  CKF_OS_LOCKING_OK,
  CKR_CRYPTOKI_ALREADY_INITIALIZED,
  CKR_CRYPTOKI_NOT_INITIALIZED,
  CKR_FUNCTION_NOT_SUPPORTED,
  CKR_OK,
  CKR_PENDING,
} from '@tatsoi/types'
import { nativeAbi } from '../ffi/abi.js'
import { bindFunctions } from '../ffi/bind.js'
import { CryptokiError } from '../ffi/errors.js'
import type { AsyncArguments, Functions, NativeFunction } from '../ffi/generated/functions.js'
import { readCK_INFO } from '../ffi/generated/structs.js'
import type { FunctionTable } from '../ffi/interfaces.js'
import type { Library } from '../ffi/library.js'
import { CK_UNAVAILABLE_INFORMATION, Memory, nativeNumber } from '../ffi/memory.js'
import { allocateForEver } from '../ffi/system.js'
import { announce, CALLS, type CallMessage } from './announce.js'
import { type Bounds, boundsHere } from './bounds.js'
import {
  ModuleLostError,
  ModuleRefusedError,
  ModuleReplacedError,
  ObjectUnprovableError,
  RecoveryBlockedError,
  TaintedError,
} from './errors.js'
import { ObjectHandle, type RawHandle, type SessionHandle, SlotHandle, STALE } from './handles.js'
import { identify } from './identify.js'
import { identityKey, type SlotIdentity } from './identity.js'
import { type ForkPolicy, type ModuleInfo, policyFor, speaksForNobody } from './policy.js'
import { SharedState } from './shared-state.js'
import { LONGEST_TIMER_MS, NativeCall, runAsync, runSync, type Steps, Wait } from './steps.js'
import { type Ticket, ticketOf } from './ticket.js'

const ABI = nativeAbi()
/** Room for the arguments of synchronous calls, which may nest inside callbacks. */
const ARENA_SIZE = 256 * 1024
/** Room for the arguments of one asynchronous call or of one recovery. */
const LEASE_SIZE = 64 * 1024
const LEASES_KEPT = 64
const LOCK_POLL_MS = 2
/** How long to wait before asking an asynchronous session again, in milliseconds: doubled up to the longest. */
export const FIRST_POLL_MS = 1
export const LONGEST_POLL_MS = 100
/** Functions whose last argument points to a length, of which CK_ASYNC_DATA tells: among those that recovery calls. */
const LENGTH_LAST: ReadonlySet<keyof Functions> = new Set(['C_FindObjects', 'C_Sign'] as const)

/** Why a generation ended. */
export type GenerationCause =
  | 'start'
  | 'fork'
  | 'finalized-elsewhere'
  | 'session-lost'
  | 'login-lost'
  | 'device-lost'
  | 'invalidated'

/** Told to the layers above when a new generation begins (event `generation` and diagnostics channel `tatsoi:generation`). */
export interface GenerationEvent {
  readonly generation: number
  readonly cause: GenerationCause
  /** True if the module was initialised again, false if only its sessions or its login were lost. */
  readonly reinitialized: boolean
  /** Milliseconds from noticing the loss to the module being usable. */
  readonly milliseconds: number
}

/** Told when a handle was brought back or was lost (event `recovery` and diagnostics channel `tatsoi:recovery`). */
export interface RecoveryEvent {
  readonly generation: number
  readonly what: 'slot' | 'session' | 'login' | 'object'
  /** Undefined if it was brought back. */
  readonly error: Error | undefined
  readonly milliseconds: number
}

/** A call on another thread. */
export interface CallInFlight {
  /** Its index among all that are in flight, which {@link ModuleState.startAsync} gives. */
  place: number
  /** Takes what the module returned, or why it was not called; once. */
  answered(error: unknown, rv: number): void
}

/** Who keeps a module quiet, or did. */
export interface Quieting {
  readonly released: boolean
}

/** How C_Initialize is called, each time. */
export interface InitializeArguments {
  readonly flags: number
  /** NUL-terminated, for `pReserved`. */
  readonly reserved: Uint8Array | undefined
}

export interface RecoveryOptions {
  readonly policy?: ForkPolicy | undefined
  /** Milliseconds that a recovery may take, waiting included. */
  readonly deadline: number
  /** Recoveries per call. */
  readonly attempts: number
  /** Milliseconds between attempts to find a token that is away; 0 does not wait for it. */
  readonly backoff: number
  /** Whether a PIN that was given as a value is kept for recovery. */
  readonly rememberPin: boolean
  /** Whether the parts of sign, verify and digest operations are kept, to be sent again after a loss. */
  readonly replayParts: boolean
}

/** Steps that are under way. */
class Run {
  /** Whether they hold the gate closed, so that their own calls must not wait at it. */
  isExclusive = false

  /** `isSync` if nothing else happens on this thread until they end; `forks` of the process that takes them. */
  constructor(
    readonly isSync: boolean,
    readonly forks: number,
  ) {}
}

/**
 * One module as one thread knows it: its functions, the state of its initialisation, and the slots and sessions that were made through it.
 * What all threads share is in {@link SharedState}.
 */
export class ModuleState extends EventEmitter<{ generation: [GenerationEvent]; recovery: [RecoveryEvent] }> {
  readonly library: Library
  readonly table: FunctionTable
  readonly f: Functions
  readonly options: RecoveryOptions
  readonly shared: SharedState
  /** Memory of synchronous calls. */
  memory: Memory = new Memory(ABI, ARENA_SIZE)
  /** Slots by identity, so that a slot is one handle however often it is listed. */
  readonly slots: Map<string, SlotHandle> = new Map()
  /** Those, and the further ones of tokens that look the same: whatever is done for all sessions is done for theirs, too. */
  readonly everySlot: Set<SlotHandle> = new Set()
  /** Generation in which this thread last saw the module usable. */
  ready = 0
  /** How many forks lie behind this process. What began before the last one belongs to the parent. */
  forks = 0
  /** Set while something is begun or made again on behalf of a call that holds its session already. */
  replaying = false
  /** Logins that recoveries of this thread are at. */
  loginsUnderWay = 0
  /** What the module said of itself first; a module that says otherwise later is another one. */
  info: ModuleInfo | undefined
  /** Whether the object that was identified last was a key: the next one will be, and what names a key is read at once. */
  keysExpected = true
  /** Asynchronous calls that are in flight. In a child, whose threads do not exist, they are answered with an error. */
  readonly #inFlight: CallInFlight[] = []
  #attached = false
  #finalized = false
  #cause: GenerationCause = 'start'
  #lostAt = 0
  /** Generations that nobody has been told of yet. */
  readonly #events: GenerationEvent[] = []
  /** Leased memory that nobody uses. */
  readonly #leases: Memory[] = []
  /** All leased memory: what the module may still write to must not be collected. */
  readonly #blocks = new Set<Memory>()
  #turn: Promise<void> = Promise.resolve()
  /** Whose steps are on the stack: a callback of theirs must not start others inside of them. Asynchronous ones are not there while they wait. */
  #run: Run | undefined
  /** For whom {@link quiesce} holds the gate closed. */
  #quiet: Quieting | undefined

  constructor(library: Library, table: FunctionTable, options: RecoveryOptions) {
    super()
    this.library = library
    this.table = table
    this.options = options
    this.f = bindFunctions(table.addresses)
    const { C_GetFunctionList, C_GetInterface, C_GetInterfaceList } = library.entryPoints
    // p11-kit's proxy gives every caller a function list with an initialisation of its own, so what is shared goes by C_Initialize.
    this.shared = SharedState.of(
      table.addresses[0] || (C_GetFunctionList ?? C_GetInterface ?? C_GetInterfaceList ?? 0),
    )
  }

  // -- the gate and the check, for synchronous calls --------------------------------------------------------------------------

  /** Passes the gate. Every synchronous call begins here and ends with {@link end}. */
  begin(functionName: string): void {
    const { shared } = this
    if (shared.asksForPid) shared.checkFork()
    if (!shared.enter()) this.#waitAtGate(functionName)
    shared.ownSync++
    if (CALLS.hasSubscribers) this.#tellCall(functionName, false)
  }

  end(): void {
    this.shared.ownSync--
    this.shared.leave()
  }

  #waitAtGate(functionName: string): void {
    this.shared.checkFork()
    const deadline = Date.now() + this.bounds.deadline
    do {
      if (this.shared.lockedByThisThread && this.#quiet === undefined)
        throw new RecoveryBlockedError(
          functionName,
          'An asynchronous recovery or initialisation of this thread is under way, and a synchronous call cannot wait for it. Use the asynchronous form, or await the other call first.',
        )
      if (this.#quiet !== undefined)
        throw new RecoveryBlockedError(
          functionName,
          'The module is quiesced by this thread: release it before the next call.',
        )
      if (!this.shared.waitForGate(deadline))
        throw new RecoveryBlockedError(
          functionName,
          `Another thread initialises or finalises the module, and did not end within ${this.bounds.deadline} ms.`,
        )
    } while (!this.shared.enter())
  }

  /** True if the module can be called in this generation. The state of handles is another matter. */
  get current(): boolean {
    return this.ready === this.shared.generation && this.ready !== 0
  }

  get generation(): number {
    return this.shared.generation
  }

  // -- memory -----------------------------------------------------------------------------------------------------------------

  /** Another block for synchronous calls: the module goes on using the one that they had. */
  freshMemory(): Memory {
    this.memory = new Memory(ABI, ARENA_SIZE)
    return this.memory
  }

  /** Memory for a call that does not nest with others; give it back with {@link giveBack}. */
  lease(): Memory {
    const lease = this.#leases.pop()
    if (lease !== undefined) return lease
    const fresh = new Memory(ABI, LEASE_SIZE)
    fresh.outlivesCaller = true
    this.#blocks.add(fresh)
    return fresh
  }

  giveBack(memory: Memory): void {
    if (memory.held !== undefined) return
    memory.release(0)
    if (this.#leases.length < LEASES_KEPT) this.#leases.push(memory)
    else this.#blocks.delete(memory)
  }

  // -- running steps ------------------------------------------------------------------------------------------------------------

  /**
   * Runs recovery steps for a synchronous call that has passed the gate. The gate is left for the time, because an initialisation waits for
   * every call in flight, this one included.
   */
  recoverSync<T>(functionName: string, steps: () => Steps<T>): T {
    this.end()
    try {
      return this.runSync(functionName, steps)
    } finally {
      this.begin(functionName)
    }
  }

  /** As {@link recoverSync}, outside of the gate. */
  runSync<T>(functionName: string, steps: () => Steps<T>): T {
    if (this.#run !== undefined)
      throw new RecoveryBlockedError(
        functionName,
        'It is called from inside of a recovery. A PIN provider, notify callback or listener must not use handles that need recovery themselves.',
      )
    this.#run = new Run(true, this.forks)
    try {
      return runSync(
        steps(),
        () =>
          new RecoveryBlockedError(
            functionName,
            'The PIN provider returned a promise, and a synchronous call cannot wait for it. Use the asynchronous form of the call, as C_LoginAsync for a login, or await reinitializeIfNeeded() before it.',
          ),
      )
    } finally {
      this.#run = undefined
    }
  }

  /** Whether the steps on the stack hold up this thread, so that no call of it can begin before they end. */
  get recoversSync(): boolean {
    return this.#current.isSync
  }

  /** Whose steps these are that ask. */
  get #current(): Run {
    if (this.#run === undefined) throw new Error('recovery steps are taken by nobody')
    return this.#run
  }

  /** Does what steps do by calls of the public methods, which may need steps of their own. */
  outside<T>(work: () => T): T {
    return this.#as(undefined, work)
  }

  #as<T>(run: Run | undefined, work: () => T): T {
    const before = this.#run
    this.#run = run
    try {
      return work()
    } finally {
      this.#run = before
    }
  }

  /** Takes steps for an asynchronous call beside whatever else this thread does: for what is no recovery, and may take a user's time. */
  async runAsync<T>(functionName: string, steps: () => Steps<T>): Promise<T> {
    return this.#within(this.#takeSteps(steps), functionName)
  }

  async #takeSteps<T>(steps: () => Steps<T>): Promise<T> {
    const run = new Run(false, this.forks)
    return runAsync(
      steps(),
      (call) => this.#performAsync(call, run),
      (goOn) => this.#as(run, goOn),
    )
  }

  /** Runs recovery steps for an asynchronous call, one recovery of this thread at a time: what several need is brought back once. */
  async recoverAsync<T>(functionName: string, steps: () => Steps<T>): Promise<T> {
    const { forks } = this
    const run = this.#turn.then(() => {
      this.refuseAfterFork(forks, functionName)
      return this.#takeSteps(steps)
    })
    // The next recovery waits for this one to end, even if the caller of this one stopped waiting.
    this.#turn = run.then(
      () => undefined,
      () => undefined,
    )
    return this.#within(run, functionName)
  }

  /** The caller's wait for a recovery ends at its deadline or signal, whatever becomes of the recovery. */
  #within<T>(work: Promise<T>, functionName: string): Promise<T> {
    const { deadline, signal } = this.bounds
    return new Promise((resolve, reject) => {
      const abort = () =>
        reject(
          new RecoveryBlockedError(functionName, 'The wait for recovery was aborted.', {
            cause: signal?.reason,
          }),
        )
      const timer = setTimeout(
        () => reject(new RecoveryBlockedError(functionName, `Recovery did not end within ${deadline} ms.`)),
        Math.min(deadline, LONGEST_TIMER_MS),
      )
      signal?.addEventListener('abort', abort, { once: true })
      if (signal?.aborted === true) abort()
      work.then(resolve, reject).finally(() => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
      })
    })
  }

  /** The bounds of recoveries here: those of the call, else those of the module. */
  get bounds(): {
    readonly deadline: number
    readonly backoff: number
    readonly signal: AbortSignal | undefined
  } {
    const here: Bounds = boundsHere() ?? {}
    return {
      deadline: here.deadline ?? this.options.deadline,
      backoff: here.backoff ?? this.options.backoff,
      signal: here.signal,
    }
  }

  /** A call of the module as part of recovery steps, under the gate. */
  *call(name: keyof Functions, args: readonly (number | bigint)[]): Steps<number> {
    const fn = this.f[name]
    if (fn === undefined) throw new CryptokiError(CKR_FUNCTION_NOT_SUPPORTED, name)
    if (args.includes(CK_UNAVAILABLE_INFORMATION)) args = args.map((each) => nativeNumber(each as number))
    const run = this.#current
    let rv: number
    if (!run.isSync) rv = (yield new NativeCall(name, fn, args)) as number
    else {
      if (run.isExclusive) {
        this.shared.enterClosed()
        this.shared.ownSync++
      } else this.begin(name)
      try {
        rv = fn(...args)
      } finally {
        this.end()
      }
    }
    return rv === CKR_PENDING && !name.startsWith('C_Async') ? yield* this.#untilComplete(name, args) : rv
  }

  /** v3.2 asynchronous sessions answer these calls with CKR_PENDING too: asks until the call is complete. */
  *#untilComplete(name: keyof Functions, args: readonly (number | bigint)[]): Steps<number> {
    const used = [...this.#blocks].filter((m) => args.some((arg) => m.offsetOf(Number(arg)) >= 0))
    for (const m of used) m.held = args
    if (this.f.C_AsyncComplete === undefined) return CKR_PENDING
    const own = this.lease()
    try {
      const functionName = own.place(Buffer.from(`${name}\0`))
      const { size, ulValue } = own.layouts.CK_ASYNC_DATA
      const data = own.allocateZeroed(size)
      const asked = [args[0] as number, functionName, own.addressOf(data)]
      for (let wait = FIRST_POLL_MS; ; wait = Math.min(2 * wait, LONGEST_POLL_MS)) {
        yield new Wait(wait)
        const rv = yield* this.call('C_AsyncComplete', asked)
        if (rv === CKR_PENDING) continue
        for (const m of used) m.held = undefined
        const length = rv === CKR_OK && LENGTH_LAST.has(name) ? own.ulong(data + ulValue) : 0
        if (length > 0) {
          const address = Number(args.at(-1))
          for (const m of used) if (m.offsetOf(address) >= 0) m.setUlong(m.offsetOf(address), length)
        }
        return rv
      }
    } finally {
      this.giveBack(own)
    }
  }

  async #performAsync(call: NativeCall, { isExclusive, forks }: Run): Promise<number> {
    this.refuseAfterFork(forks, call.name)
    if (isExclusive) {
      this.shared.enterClosed()
      this.shared.ownAsync++
    } else await this.enterAsync(call.name)
    try {
      this.refuseAfterFork(forks, call.name)
      return await this.callAsync(call.fn, [...call.args, undefined])
    } finally {
      this.leaveAsync()
    }
  }

  /** What began before the `forks`th fork goes on in the parent, and only there. */
  refuseAfterFork(forks: number, functionName: string): void {
    if (forks !== this.forks)
      throw new TaintedError(
        functionName,
        'This process is a fork, and the asynchronous call was made before it: it goes on in the parent only. Make it again here.',
      )
  }

  /** Passes the gate for an asynchronous call, if it is open. */
  tryEnterAsync(functionName: string): boolean {
    const { shared } = this
    if (shared.asksForPid) shared.checkFork()
    if (!shared.enter()) return false
    shared.ownAsync++
    if (CALLS.hasSubscribers) this.#tellCall(functionName, true)
    return true
  }

  /** Passes the gate for an asynchronous call, once it is open. */
  async enterAsync(functionName: string): Promise<void> {
    while (!this.tryEnterAsync(functionName)) await this.gateOpen(functionName)
  }

  /** Waits until the gate is open. */
  async gateOpen(functionName: string): Promise<void> {
    const { shared } = this
    const deadline = Date.now() + this.bounds.deadline
    while (!shared.enter()) {
      shared.checkFork()
      shared.forgetEndedThreads()
      if (Date.now() > deadline)
        throw new RecoveryBlockedError(
          functionName,
          `The gate stayed closed for ${this.bounds.deadline} ms: an initialisation, a finalisation or a quiesce() did not end.`,
        )
      await SharedState.moment()
    }
    shared.leave()
  }

  #tellCall(name: string, asynchronous: boolean): void {
    const message: CallMessage = {
      module: this.library.path,
      function: name,
      generation: this.generation,
      asynchronous,
    }
    CALLS.publish(message)
  }

  leaveAsync(): void {
    // After a fork there is nothing to leave: the child has forgotten its parent's asynchronous calls.
    if (this.shared.ownAsync === 0) return
    this.shared.ownAsync--
    this.shared.leave()
  }

  /** Begins a call of a function on another thread. */
  startAsync(fn: NativeFunction, args: AsyncArguments, call: CallInFlight): void {
    args[args.length - 1] = (error: unknown, rv: number) => {
      if (this.#lands(call)) call.answered(error, rv)
    }
    fn.async(...args)
    call.place = this.#inFlight.push(call) - 1
  }

  /** Whether the call is still in flight, which it is not any more. */
  #lands(call: CallInFlight): boolean {
    const all = this.#inFlight
    if (all[call.place] !== call) return false
    const last = all.pop() as CallInFlight
    if (last !== call) {
      all[call.place] = last
      last.place = call.place
    }
    return true
  }

  /** Calls a function on another thread. */
  callAsync(fn: NativeFunction, args: AsyncArguments): Promise<number> {
    return new Promise((resolve, reject) => {
      this.startAsync(fn, args, {
        place: -1,
        answered: (error, rv) => {
          if (error) reject(error)
          else resolve(rv)
        },
      })
    })
  }

  // -- the module's life --------------------------------------------------------------------------------------------------------

  /** Only who uses the module has to learn of a fork; who does not is free to be collected. */
  #attach(): void {
    this.#attached = true
    this.shared.onFork.add(this.#onFork)
  }

  #detach(): void {
    this.#attached = false
    this.shared.onFork.delete(this.#onFork)
  }

  readonly #onFork = (): void => this.#forked()

  #forked(): void {
    this.#lost('fork')
    if (this.#attached) this.shared.addUser()
    this.forks++
    this.#quiet = undefined
    this.#turn = Promise.resolve()
    this.loginsUnderWay = 0
    for (const slot of this.everySlot)
      for (const session of slot.sessions) {
        session.busy = 0
        session.tail = undefined
      }
    this.ready = 0
    const error = new TaintedError(
      '',
      'This process is a fork: the call was under way on a thread that does not exist here.',
    )
    for (const call of this.#inFlight.splice(0)) queueMicrotask(() => call.answered(error, CKR_OK))
  }

  #lost(cause: GenerationCause): void {
    this.#cause = cause
    this.#lostAt = performance.now()
  }

  /**
   * Ends generation `seen` because of what a call returned; a generation that somebody has ended before is left alone.
   * With `reinitialize` the module is initialised again before the next call; otherwise only handles are stale.
   */
  endGeneration(seen: number, cause: GenerationCause, reinitialize: boolean): void {
    if (this.shared.generation !== seen || seen === 0) return
    this.#lost(cause)
    if (reinitialize) {
      this.shared.loss = cause === 'device-lost' ? cause : 'finalized-elsewhere'
      this.shared.end(seen)
    } else this.#begin(false)
  }

  #begin(reinitialized: boolean): void {
    const generation = this.shared.begin()
    if (reinitialized) {
      this.shared.incarnation = generation
      this.shared.inherited = false
      this.shared.loss = undefined
    }
    this.ready = generation
    if (this.#cause === 'start' && this.#lostAt === 0) return
    const event: GenerationEvent = {
      generation,
      cause: this.#cause,
      reinitialized,
      milliseconds: performance.now() - this.#lostAt,
    }
    this.#cause = 'start'
    this.#lostAt = 0
    this.#events.push(event)
    if (this.#run?.isExclusive !== true) this.#tellGenerations()
  }

  /** Listeners may make calls of their own, so they are told when the gate is open. */
  #tellGenerations(): void {
    this.outside(() => {
      for (const event of this.#events.splice(0)) announce(this, 'generation', event)
    })
  }

  /** Holds the lock and the gate while `steps` run: no call of any thread is in flight meanwhile. */
  *exclusively<T>(functionName: string, steps: () => Steps<T>): Steps<T> {
    const { shared, forks } = this
    const run = this.#current
    const deadline = Date.now() + this.bounds.deadline
    while (!shared.tryLock()) {
      if ((shared.lockedByThisThread && run.isSync) || Date.now() > deadline)
        throw new RecoveryBlockedError(
          functionName,
          'Another initialisation, recovery or quiesce() holds the module.',
        )
      yield new Wait(LOCK_POLL_MS)
    }
    shared.closeGate()
    try {
      if (shared.ownSync > 0)
        throw new RecoveryBlockedError(
          functionName,
          'The module cannot be initialised or finalised from inside one of its own callbacks.',
        )
      while (shared.inFlight > 0) {
        if (Date.now() > deadline)
          throw new RecoveryBlockedError(
            functionName,
            `${shared.inFlight} calls in flight did not end within ${this.bounds.deadline} ms.`,
          )
        if (shared.ownAsync > 0 && run.isSync)
          throw new RecoveryBlockedError(
            functionName,
            `${shared.ownAsync} asynchronous calls of this thread are in flight, and a synchronous call cannot wait for them. Await them, or use the asynchronous form.`,
          )
        yield new Wait(LOCK_POLL_MS)
      }
      run.isExclusive = true
      return yield* steps()
    } finally {
      run.isExclusive = false
      // In a child neither is held any more, or by somebody else.
      if (forks === this.forks) {
        shared.openGate()
        shared.unlock()
      }
      this.#tellGenerations()
    }
  }

  /** Makes the module usable, whatever became of it, or throws. At most one thread and one call does it; the others wait. */
  *makeReady(functionName: string): Steps<void> {
    const { shared } = this
    shared.checkFork()
    if (shared.tainted)
      throw new TaintedError(
        functionName,
        "This process was forked while calls were in flight on other threads of its parent; the module's locks may be held for ever here. Call quiesce() before a fork.",
      )
    this.refuseFinalized(functionName)
    if (!this.#attached) yield* this.#attachToOthers(functionName)
    if (shared.generation === 0) yield* this.exclusively(functionName, () => this.#reinitialize(functionName))
    this.ready = shared.generation
  }

  /** What the caller ended stays ended, whatever else is wrong with a handle. */
  refuseFinalized(functionName: string): void {
    if (this.#finalized) throw new CryptokiError(CKR_CRYPTOKI_NOT_INITIALIZED, functionName)
  }

  /** The module was not initialised through this object. If somebody in the process did, it is usable all the same. */
  *#attachToOthers(functionName: string): Steps<void> {
    // In a forked child it is usable once it was initialised as its policy says, whoever comes first; and if nobody here uses it, by C_Initialize only.
    if (this.shared.inherited && this.shared.generation === 0) {
      if (this.shared.users === 0) throw new CryptokiError(CKR_CRYPTOKI_NOT_INITIALIZED, functionName)
      yield* this.exclusively(functionName, () => this.#initializeInherited(functionName))
      return
    }
    const m = this.lease()
    try {
      const rv = yield* this.call('C_GetInfo', [m.addressOf(m.allocate(m.layouts.CK_INFO.size))])
      if (rv !== CKR_OK) throw new CryptokiError(CKR_CRYPTOKI_NOT_INITIALIZED, functionName)
      // NSS answers C_GetInfo, and C_GetSlotList too, before it is initialised; but it has no slots then.
      const count = m.allocateZeroed(8)
      const listed = yield* this.call('C_GetSlotList', [0, 0, m.addressOf(count)])
      if (listed !== CKR_OK || m.ulong(count) === 0)
        throw new CryptokiError(CKR_CRYPTOKI_NOT_INITIALIZED, functionName)
    } finally {
      this.giveBack(m)
    }
    yield* this.exclusively(functionName, () => this.#becomeGuest())
  }

  *#becomeGuest(): Steps<void> {
    this.#attach()
    this.shared.addUser()
    if (this.shared.initializedBy === 'nobody') this.shared.initializedBy = 'someone else'
    this.info ??= yield* this.#readInfo()
    if (this.shared.generation === 0) this.#begin(true)
    this.ready = this.shared.generation
  }

  *#reinitialize(functionName: string): Steps<void> {
    const { shared } = this
    // Another thread may have done it while this one waited.
    if (shared.generation !== 0) return
    // It may be somebody else who found the module lost.
    if (shared.loss !== undefined && shared.loss !== this.#cause) this.#lost(shared.loss)
    let initialized: boolean
    if (this.#cause === 'fork' && shared.inherited) {
      initialized = yield* this.#initializeInChild(functionName)
      // What follows may fail. The next attempt then finds a module that was initialised here, not in the parent.
      shared.inherited = false
    } else initialized = yield* this.#initializeAgain(functionName)
    let info: ModuleInfo | undefined
    try {
      info = yield* this.#readInfo()
    } catch (error) {
      // Left as it was found: the next attempt would take this initialisation for somebody else's.
      if (initialized) yield* this.call('C_Finalize', [0])
      throw error
    }
    if (this.info !== undefined && info !== undefined && !sameModule(this.info, info))
      throw new ModuleReplacedError(
        functionName,
        `The module was "${this.info.libraryDescription}" of ${this.info.manufacturerID} and says now that it is "${info.libraryDescription}" of ${info.manufacturerID}.`,
      )
    this.info = info ?? this.info
    this.#begin(true)
  }

  /** True if C_Initialize was called, false if the module sees to it itself. */
  *#initializeInChild(functionName: string): Steps<boolean> {
    const policy = this.options.policy ?? (this.info && policyFor(this.info))
    if (policy === 'refuse')
      throw new ModuleRefusedError(
        functionName,
        "This module shares the parent's connection to the device: in a forked child it is not initialised again. Start workers with child_process or cluster, or set the option `policy` if you know better.",
      )
    if (policy === 'fork-safe') {
      this.shared.initializedBy = 'us'
      return false
    }
    if (policy === 'finalize-init') yield* this.call('C_Finalize', [0])
    const rv = yield* this.call('C_Initialize', [this.#initializeArguments()])
    if (rv === CKR_CRYPTOKI_ALREADY_INITIALIZED)
      throw new ModuleRefusedError(
        functionName,
        'In this forked child the module says that it is initialised already, so the login of the parent may have been inherited. Set the option `policy`: "finalize-init" if C_Finalize in a child does not harm the parent, "fork-safe" if the module sees to it itself.',
      )
    if (rv !== CKR_OK)
      throw new ModuleLostError(functionName, 'The module could not be initialised in this forked child.', {
        cause: new CryptokiError(rv, 'C_Initialize'),
      })
    this.shared.initializedBy = 'us'
    return true
  }

  /** True if the module took C_Initialize, false if somebody else had initialised it. */
  *#initializeAgain(functionName: string): Steps<boolean> {
    const { shared } = this
    const ours = shared.initializedBy === 'us'
    let ended = shared.loss === 'finalized-elsewhere'
    // The connection behind the module is dead, not its initialisation: only a fresh start makes a new one.
    if (shared.loss === 'device-lost' && ours) {
      const rv = yield* this.call('C_Finalize', [0])
      ended = rv === CKR_OK || rv === CKR_CRYPTOKI_NOT_INITIALIZED
    }
    let rv = yield* this.call('C_Initialize', [this.#initializeArguments()])
    if (rv === CKR_CRYPTOKI_ALREADY_INITIALIZED && ours && (yield* this.#deniesItself())) {
      yield* this.call('C_Finalize', [0])
      rv = yield* this.call('C_Initialize', [this.#initializeArguments()])
    }
    if (rv === CKR_OK) shared.initializedBy = 'us'
    else if (rv === CKR_CRYPTOKI_ALREADY_INITIALIZED) {
      // A module that had not ended is still ours to finalise.
      if (!ours || ended) shared.initializedBy = 'someone else'
    } else
      throw new ModuleLostError(functionName, 'The module could not be initialised again.', {
        cause: new CryptokiError(rv, 'C_Initialize'),
      })
    return rv === CKR_OK
  }

  *#infoIfInitialized(): Steps<ModuleInfo | undefined> {
    try {
      return yield* this.#readInfo()
    } catch {
      return undefined
    }
  }

  /** A module in front of another one (p11-kit's client) holds itself for initialised when what is behind it has been finalised. */
  *#deniesItself(): Steps<boolean> {
    const m = this.lease()
    try {
      const rv = yield* this.call('C_GetInfo', [m.addressOf(m.allocate(m.layouts.CK_INFO.size))])
      return rv === CKR_CRYPTOKI_NOT_INITIALIZED
    } finally {
      this.giveBack(m)
    }
  }

  *#readInfo(): Steps<ModuleInfo | undefined> {
    const m = this.lease()
    try {
      const at = m.allocateZeroed(m.layouts.CK_INFO.size)
      const rv = yield* this.call('C_GetInfo', [m.addressOf(at)])
      if (rv !== CKR_OK) throw new CryptokiError(rv, 'C_GetInfo')
      const info = readCK_INFO(m, at)
      return speaksForNobody(info) ? undefined : info
    } finally {
      this.giveBack(m)
    }
  }

  /**
   * C_Initialize (clause 5.4.1). `'joined'` if another user of this library in the process had initialised the module, which is
   * then shared and finalised by the last user.
   */
  *initialize(args: InitializeArguments | null): Steps<'initialized' | 'joined'> {
    this.shared.checkFork()
    if (this.shared.tainted) yield* this.makeReady('C_Initialize')
    if (this.#attached && this.shared.generation !== 0)
      throw new CryptokiError(CKR_CRYPTOKI_ALREADY_INITIALIZED, 'C_Initialize')
    return yield* this.exclusively('C_Initialize', () => this.#initializeFirst(args))
  }

  *#initializeFirst(args: InitializeArguments | null): Steps<'initialized' | 'joined'> {
    const { shared } = this
    this.#keepArguments(args)
    if (this.#attached) {
      yield* this.#reinitialize('C_Initialize')
      this.ready = shared.generation
      return 'initialized'
    }
    // A child that finalised what it had inherited left the module alone, which may still hold its parent's login.
    if (shared.inherited && shared.generation === 0) {
      yield* this.#initializeInherited('C_Initialize')
      return 'initialized'
    }
    if (shared.generation !== 0 && shared.users > 0) {
      yield* this.#becomeGuest()
      this.#finalized = false
      return 'joined'
    }
    // Its last user was a thread that ended without finalising it. Nobody is to find the sessions and the login that were left.
    if (shared.initializedBy === 'us' && shared.users === 0) yield* this.call('C_Finalize', [0])
    const rv = yield* this.call('C_Initialize', [this.#initializeArguments()])
    if (rv === CKR_CRYPTOKI_ALREADY_INITIALIZED) {
      this.#finalized = false
      yield* this.#becomeGuest()
      throw new CryptokiError(rv, 'C_Initialize', {
        message:
          'Somebody else in this process has initialised the module. It can be used all the same; C_Finalize will leave it to them.',
      })
    }
    if (rv !== CKR_OK) throw new CryptokiError(rv, 'C_Initialize')
    this.#attach()
    this.#finalized = false
    shared.addUser()
    shared.initializedBy = 'us'
    this.info ??= yield* this.#readInfo()
    this.#begin(true)
    return 'initialized'
  }

  *#initializeInherited(functionName: string): Steps<void> {
    const { shared } = this
    // Somebody else may have been faster.
    if (shared.generation !== 0) return yield* this.#becomeGuest()
    // What the module says of itself decides how; one that noticed the fork says nothing, and needs no more than C_Initialize.
    if (this.options.policy === undefined) this.info ??= yield* this.#infoIfInitialized()
    yield* this.#initializeInChild(functionName)
    this.#attach()
    this.#finalized = false
    shared.addUser()
    this.info ??= yield* this.#readInfo()
    this.#begin(true)
  }

  /** A user who joins others does not change what they have the module initialised with. */
  #keepArguments(args: InitializeArguments | null): void {
    const { shared } = this
    const others = shared.users - (this.#attached ? 1 : 0)
    if (others === 0 || shared.initializeArguments === undefined)
      shared.initializeArguments = args === null ? 0 : placeArguments(args)
  }

  /** What to initialise the module with again. Where nobody here has initialised it, other threads must not do without locks. */
  #initializeArguments(): number {
    const { shared } = this
    shared.initializeArguments ??= placeArguments({ flags: CKF_OS_LOCKING_OK, reserved: undefined })
    return shared.initializeArguments
  }

  /** C_Finalize (clause 5.4.2). Final for this object; the module itself is finalised when its last user is gone. */
  *finalize(): Steps<void> {
    this.shared.checkFork()
    if (!this.#attached || this.#finalized)
      throw new CryptokiError(CKR_CRYPTOKI_NOT_INITIALIZED, 'C_Finalize')
    yield* this.exclusively('C_Finalize', () => this.#finalizeLast())
  }

  *#finalizeLast(): Steps<void> {
    const { shared } = this
    const last = shared.users <= 1
    // A module whose connection is dead is initialised, though no generation is current; what it says of its end changes nothing then.
    const current = shared.generation !== 0
    const finalizes = last && shared.initializedBy === 'us' && (current || shared.loss === 'device-lost')
    if (finalizes) {
      const rv = yield* this.call('C_Finalize', [0])
      if (current && rv !== CKR_OK && rv !== CKR_CRYPTOKI_NOT_INITIALIZED)
        throw new CryptokiError(rv, 'C_Finalize')
    } else if (shared.generation !== 0) {
      for (const slot of this.everySlot)
        for (const session of slot.sessions)
          if (session.stamp === shared.generation) yield* this.call('C_CloseSession', [session.raw])
    }
    shared.removeUser()
    if (last) {
      shared.initializedBy = 'nobody'
      shared.loss = undefined
      shared.forgetLogins()
      shared.end(shared.generation)
    }
    this.#detach()
    this.#finalized = true
    this.ready = 0
    this.buryHandles()
  }

  /** Handles made before now are not to be used again: what they stood for was ended by the caller, not lost. */
  buryHandles(): void {
    for (const slot of this.everySlot) {
      slot.login?.end()
      slot.login = undefined
      for (const session of slot.sessions) {
        session.bury()
        session.finalized = true
      }
      slot.sessions.clear()
      slot.stamp = STALE
    }
  }

  get attached(): boolean {
    return this.#attached
  }

  // -- quiesce ------------------------------------------------------------------------------------------------------------------

  /**
   * Closes the gate and waits until no call is in flight, so that a fork can be made safely. It stays closed until {@link resume} with the same
   * `quiet`, unless that was released meanwhile, because nobody waits for it any more.
   */
  *quiesce(quiet: Quieting): Steps<void> {
    const { shared } = this
    shared.checkFork()
    const deadline = Date.now() + this.bounds.deadline
    while (!shared.tryLock()) {
      if (shared.lockedByThisThread && this.recoversSync)
        throw new RecoveryBlockedError(
          'quiesce',
          'This thread holds the module already: dispose of what the earlier quiesce() gave, or await the recovery that is under way.',
        )
      if (Date.now() > deadline)
        throw new RecoveryBlockedError('quiesce', 'Another recovery or quiesce() holds the module.')
      yield new Wait(LOCK_POLL_MS)
    }
    shared.closeGate()
    this.#quiet = quiet
    while (quiet.released || shared.inFlight > shared.ownSync) {
      if (quiet.released || Date.now() > deadline) {
        this.resume(quiet)
        throw new RecoveryBlockedError(
          'quiesce',
          `${shared.inFlight} calls in flight did not end within ${this.bounds.deadline} ms.`,
        )
      }
      yield new Wait(LOCK_POLL_MS)
    }
  }

  /** Opens the gate again, if `quiet` keeps it closed. In a forked child it was opened by the fork already. */
  resume(quiet: Quieting): void {
    if (this.#quiet !== quiet) return
    this.#quiet = undefined
    this.shared.checkFork()
    if (!this.shared.lockedByThisThread) return
    this.shared.openGate()
    this.shared.unlock()
  }

  // -- tickets ------------------------------------------------------------------------------------------------------------------

  /** A handle as plain data. An object is identified first. */
  ticket(handle: SlotHandle | SessionHandle | ObjectHandle): Ticket {
    this.refuseFinalized('ticket')
    if (handle instanceof ObjectHandle && !handle.identified) this.runSync('ticket', () => identify(handle))
    if (handle instanceof ObjectHandle && handle.identity === undefined)
      throw new ObjectUnprovableError(
        'ticket',
        'What identifies the object could not be read, so that nobody could find it again by a ticket.',
      )
    return ticketOf(handle)
  }

  tell(event: RecoveryEvent): void {
    announce(this, 'recovery', event)
  }

  /** The one handle of a slot, by its identity. */
  slotFor(identity: SlotIdentity, make: () => SlotHandle): SlotHandle {
    const key = identityKey(identity)
    let slot = this.slots.get(key)
    if (slot === undefined) {
      slot = make()
      this.slots.set(key, slot)
      this.everySlot.add(slot)
    }
    return slot
  }

  /** The one handle of a further slot, which looks the same as one of `others` and is none of them. */
  lookAlike(others: readonly SlotHandle[], raw: RawHandle, identity: SlotIdentity): SlotHandle {
    const { generation } = this
    const key = identityKey(identity)
    let unused: SlotHandle | undefined
    for (const slot of this.everySlot) {
      if (others.includes(slot) || identityKey(slot.identity) !== key) continue
      if (slot.stamp === generation && slot.raw === raw) return slot
      if (slot.stamp !== generation && slot.sessions.size === 0) unused ??= slot
    }
    const slot = unused ?? new SlotHandle(this, raw, generation, identity)
    slot.raw = raw
    slot.stamp = generation
    this.everySlot.add(slot)
    return slot
  }
}

/** Addresses of CK_C_INITIALIZE_ARGS by what is in them: they are kept for ever, because the module may read `pReserved` at any time. */
const placed = new Map<string, number>()

function placeArguments({ flags, reserved = new Uint8Array(0) }: InitializeArguments): number {
  const key = `${flags} ${Buffer.from(reserved).toString('latin1')}`
  let address = placed.get(key)
  if (address === undefined) {
    const m = new Memory(ABI, 64)
    const layout = m.layouts.CK_C_INITIALIZE_ARGS
    const place = allocateForEver(layout.size + reserved.length)
    address = place.address
    const at = m.allocateZeroed(layout.size)
    m.setUlong(at + layout.flags, flags)
    if (reserved.length > 0) m.setPointer(at + layout.pReserved, address + layout.size)
    place.bytes.set(m.bytes.subarray(at, at + layout.size))
    place.bytes.set(reserved, layout.size)
    placed.set(key, address)
  }
  return address
}

function sameModule(a: ModuleInfo, b: ModuleInfo): boolean {
  return (
    a.manufacturerID === b.manufacturerID &&
    a.libraryDescription === b.libraryDescription &&
    a.libraryVersion.major === b.libraryVersion.major &&
    a.libraryVersion.minor === b.libraryVersion.minor
  )
}
