import { randomBytes } from 'node:crypto'
import { getEnvironmentData, setEnvironmentData, threadId } from 'node:worker_threads'
import {
  canFenceThreads,
  currentPid,
  fenceThreads,
  kernelThreadId,
  mapWipedPage,
  threadHasEnded,
  viewWipedPage,
} from '../ffi/system.js'

/*
 * What all threads of the process know together about its modules. A module is one thing in a process, however many threads
 * and however many copies of this library use it, so its gate, its generation and its user count are too.
 *
 * Two kinds of memory: the wiped page, which reads zero in a forked child, holds the current generation of each module; the
 * shared words, which a child inherits as they were, hold the rest, so that a child can see what was under way when it was made.
 */

const ENVIRONMENT_KEY = 'tatsoi.process.5'
const GLOBAL_KEY = Symbol.for(ENVIRONMENT_KEY)
const MODULES = 64
const HEADER_WORDS = 16
const RECORD_WORDS = 512
const LOGIN_WORDS = 4
const FIRST_LOGIN = 16
/**
 * Lanes: a cache line for each of the first threads that use a module, where it counts its calls in flight without a locked instruction.
 * Further threads count in the gate itself.
 */
const FIRST_LANE = 256
const LANE_WORDS = 16
const LANES = 16
/**
 * Words of a lane: how many calls its thread has in flight, whose it is (thread id + 1), the kernel's number of that thread (0 if it is
 * not known), and how many users of the module it counts for.
 */
const LANE_CALLS = 0
const LANE_OWNER = 1
const LANE_THREAD = 2
const LANE_USERS = 3

/** Words of the header. */
const REGISTRY_LOCK = 0
/** Two random words that tell this process from every other. */
const PROCESS_TOKEN = 1
/** Whether threads may use lanes: decided once, by the first thread. */
const FENCES = 3
/** Words of a module's record. */
const KEY_LOW = 0
const KEY_HIGH = 1
const GATE = 2
const GENERATION = 3
const USERS = 4
const LOCK = 5
const INITIALIZED = 6
const INCARNATION = 7
/** Address of the arguments of C_Initialize plus one, in two words; 0 if they are not known. */
const ARGUMENTS_LOW = 8
const ARGUMENTS_HIGH = 9
/** Of a forked child: see {@link SharedState.inherited} and {@link SharedState.tainted}. */
const INHERITED = 10
const TAINTED = 11
/** Why the module has to be initialised again: see {@link SharedState.loss}. */
const LOSS = 12
/**
 * Words of a login: which token (a hash), in which generation it was tried with what outcome, the kernel's number of the thread that is at
 * it (0 if nobody is, or it is not known); and of which user (a hash too), how often the PIN was changed here.
 */
const LOGIN_TOKEN = 0
const LOGIN_STATE = 1
const LOGIN_THREAD = 2
const LOGIN_CHANGES = 3

/** Set in the gate while an initialise or finalise runs or is about to. Below it are the calls in flight of threads without a lane. */
const WRITER = 0x4000_0000

export type InitializedBy = 'nobody' | 'us' | 'someone else'
const INITIALIZED_BY: readonly InitializedBy[] = ['nobody', 'us', 'someone else']

/** What ended the generation: the module said that it is not initialised, or only a fresh start makes a new connection. */
export type ModuleLoss = 'finalized-elsewhere' | 'device-lost'
const LOSSES: readonly (ModuleLoss | undefined)[] = [undefined, 'finalized-elsewhere', 'device-lost']

/**
 * `trying` while a thread is at it; `tried` when it failed for another reason than a refused PIN; `doubted` when the PIN that was refused
 * had never been checked before, so that one which was may still be right.
 */
export type LoginOutcome = 'untried' | 'trying' | 'tried' | 'refused' | 'done' | 'doubted'
const OUTCOMES: readonly LoginOutcome[] = ['untried', 'trying', 'tried', 'refused', 'done', 'doubted']

interface Shared {
  readonly page: number
  readonly wipes: boolean
  readonly words: SharedArrayBuffer
}

function share(): Shared {
  const globals = globalThis as { [GLOBAL_KEY]?: Shared }
  let shared = globals[GLOBAL_KEY] ?? (getEnvironmentData(ENVIRONMENT_KEY) as Shared | undefined)
  if (shared === undefined) {
    const { address, wipes } = mapWipedPage()
    viewWipedPage(address)[0] = 1
    const words = new SharedArrayBuffer(4 * (HEADER_WORDS + MODULES * RECORD_WORDS))
    drawProcessToken(new Int32Array(words))
    shared = { page: address, wipes, words }
  }
  globals[GLOBAL_KEY] = shared
  // Reaches every worker started from this thread from now on, and theirs.
  setEnvironmentData(ENVIRONMENT_KEY, shared as never)
  return shared
}

function drawProcessToken(words: Int32Array): void {
  words.set(new Int32Array(new Uint8Array(randomBytes(8)).buffer), PROCESS_TOKEN)
}

const shared = share()
/** Constants of the file, and not fields, because V8 then knows where their memory is. */
const WORDS: Int32Array<SharedArrayBuffer> = new Int32Array(shared.words)
/** The wiped page: the current generation of each module, at its {@link SharedState.cell}. */
export const PAGE: Int32Array = viewWipedPage(shared.page)

/** What all copies of this library in this thread know together, so that whichever sees a fork tells the others. */
interface ThisThread {
  /** The process that the thread's state belongs to, where the kernel does not wipe the page. */
  pid: number | undefined
  /** Of another copy, so only what is public can be used. */
  readonly states: SharedState[]
  /** See {@link onFork}. */
  readonly listeners: (() => void)[]
}

const THREAD_KEY = Symbol.for(`${ENVIRONMENT_KEY}.thread`)
const globals = globalThis as { [THREAD_KEY]?: ThisThread }
globals[THREAD_KEY] ??= { pid: shared.wipes ? undefined : currentPid(), states: [], listeners: [] }
const thisThread: ThisThread = globals[THREAD_KEY]

/** Calls `listener` when this process was found to be a fork. For what knows of no module; see {@link SharedState.onFork} for what does. */
export function onFork(listener: () => void): void {
  thisThread.listeners.push(listener)
}

/** How long a thread waits before it looks again, where it cannot be woken. */
const LOOK_AGAIN_MS = 5

/** What all threads know about one module, and what this thread has under way on it. */
export class SharedState {
  static readonly #ofThread: (SharedState | undefined)[] = []

  /** Index of the module's generation in {@link PAGE}. */
  readonly cell: number
  /** True where every call has to ask for the process id, because the kernel cannot wipe a page. */
  readonly asksForPid: boolean
  readonly #base: number
  readonly #gate: number
  /** Index of this thread's count of calls in {@link WORDS}; 0 if it counts in the gate. */
  #lane = 0
  /** Synchronous calls on this thread's stack. They survive a fork made inside them. */
  ownSync = 0
  /** Asynchronous calls of this thread, which end when its event loop gets to them. They do not survive a fork. */
  ownAsync = 0
  /** Called when this process was found to be a fork. */
  readonly onFork: Set<() => void> = new Set()

  /** @param key - The address of the module's C_Initialize, which is the same for all threads that share an initialisation. */
  static of(key: number): SharedState {
    // In a child the lock of the registry may be held by a thread that does not exist.
    checkFork()
    const index = claim(WORDS, key)
    let state = SharedState.#ofThread[index]
    if (state === undefined) {
      state = new SharedState(index)
      SharedState.#ofThread[index] = state
      thisThread.states.push(state)
    }
    return state
  }

  private constructor(index: number) {
    this.asksForPid = thisThread.pid !== undefined
    this.cell = index + 1
    this.#base = HEADER_WORDS + index * RECORD_WORDS
    this.#gate = this.#base + GATE
    if (fences(WORDS)) this.#claimLane()
  }

  #claimLane(): void {
    this.forgetEndedThreads()
    const first = this.#base + FIRST_LANE
    for (let lane = first; lane < first + LANES * LANE_WORDS; lane += LANE_WORDS) {
      if (Atomics.compareExchange(WORDS, lane + LANE_OWNER, 0, threadId + 1) !== 0) continue
      Atomics.store(WORDS, lane + LANE_THREAD, kernelThreadId())
      this.#lane = lane + LANE_CALLS
      // Whoever closed the gate before it could see this owner has closed it in the eyes of this thread too.
      Atomics.load(WORDS, this.#gate)
      return
    }
  }

  /** This thread ends. A lane with something in it is left for {@link forgetEndedThreads}: calls of it may still run on other threads. */
  static leaveLanes(): void {
    for (const state of SharedState.#ofThread) if (state !== undefined) state.#leaveLane()
  }

  #leaveLane(): void {
    const lane = this.#lane - LANE_CALLS
    if (this.#lane === 0 || WORDS[lane + LANE_CALLS] !== 0 || WORDS[lane + LANE_USERS] !== 0) return
    this.#lane = 0
    this.#freeLane(lane)
  }

  #freeLane(lane: number): void {
    // Before the owner: the next one must not be taken for a thread that has ended.
    Atomics.store(WORDS, lane + LANE_THREAD, 0)
    Atomics.store(WORDS, lane + LANE_OWNER, 0)
  }

  /**
   * Gives back what threads held that have ended without doing it themselves, as after `worker.terminate()`: their calls in flight, their users, the
   * lock and the gate. None of their calls is in the module any more: a synchronous one runs to its end before its thread does, and
   * Node lets a thread end only when its asynchronous ones have ended (measured on 20, 22 and 24).
   */
  forgetEndedThreads(): void {
    const first = this.#base + FIRST_LANE
    for (let lane = first; lane < first + LANES * LANE_WORDS; lane += LANE_WORDS) {
      const owner = Atomics.load(WORDS, lane + LANE_OWNER)
      if (owner <= 0 || owner === threadId + 1) continue
      if (!threadHasEnded(Atomics.load(WORDS, lane + LANE_THREAD))) continue
      // Only one thread may do it: the gate could be another's the next moment.
      if (Atomics.compareExchange(WORDS, lane + LANE_OWNER, owner, -owner) !== owner) continue
      Atomics.store(WORDS, lane + LANE_CALLS, 0)
      Atomics.sub(WORDS, this.#base + USERS, Atomics.exchange(WORDS, lane + LANE_USERS, 0))
      if (Atomics.load(WORDS, this.#base + LOCK) === owner) {
        this.openGate()
        this.unlock()
      }
      this.#freeLane(lane)
    }
  }

  // -- fork ---------------------------------------------------------------------------------------------------------------

  /** Sees whether this process is a fork of the one whose state is in memory, and if so starts afresh. */
  checkFork(): void {
    checkFork()
  }

  /** In a child what this thread has on its stack goes on; everything else was forgotten before. */
  goOnInChild(): void {
    this.ownAsync = 0
    if (this.#lane === 0) WORDS[this.#gate] = (WORDS[this.#gate] as number) + this.ownSync
    else {
      WORDS[this.#lane] = this.ownSync
      WORDS[this.#lane - LANE_CALLS + LANE_OWNER] = threadId + 1
      WORDS[this.#lane - LANE_CALLS + LANE_THREAD] = kernelThreadId()
    }
  }

  /** True if this process was found to be a fork of one that had calls in flight on other threads. */
  get tainted(): boolean {
    return WORDS[this.#base + TAINTED] === 1
  }

  /** True in a child whose parent had initialised the module, until it is initialised here. */
  get inherited(): boolean {
    return WORDS[this.#base + INHERITED] === 1
  }

  set inherited(inherited: boolean) {
    WORDS[this.#base + INHERITED] = inherited ? 1 : 0
  }

  /** Tells this process from others, its parent and the other children of it included, once {@link checkFork} was called. */
  get processToken(): string {
    return `${WORDS[PROCESS_TOKEN]}:${WORDS[PROCESS_TOKEN + 1]}`
  }

  // -- the generation -----------------------------------------------------------------------------------------------------

  /** The current generation; 0 when the module has to be initialised before the next call. */
  get generation(): number {
    return PAGE[this.cell] as number
  }

  /** Starts a new generation and returns it. */
  begin(): number {
    const next = Atomics.add(WORDS, this.#base + GENERATION, 1) + 1
    PAGE[this.cell] = next
    return next
  }

  /** Ends generation `ended`, if it is still the current one, without starting another. */
  end(ended: number): void {
    if (PAGE[this.cell] === ended) PAGE[this.cell] = 0
  }

  // -- the gate -----------------------------------------------------------------------------------------------------------

  /**
   * Passes the gate for one call. Returns false if an initialise or finalise is under way; then nothing was passed.
   *
   * A thread with a lane says first that it has a call in flight and looks at the gate then, as whoever closes the gate closes it first
   * and looks at the lanes then. Between the two of the closer lies a fence on every thread ({@link fenceThreads}), so that one of them sees
   * the other, and the many that pass pay for none: a locked instruction after a call of the module costs 50 to 100 ns.
   */
  enter(): boolean {
    const lane = this.#lane
    if (lane !== 0) {
      WORDS[lane] = (WORDS[lane] as number) + 1
      if ((WORDS[this.#gate] as number) < WRITER) return true
      WORDS[lane] = (WORDS[lane] as number) - 1
      return false
    }
    return this.#enterAtGate()
  }

  #enterAtGate(): boolean {
    if (Atomics.add(WORDS, this.#gate, 1) < WRITER) return true
    this.#leaveAtGate()
    return false
  }

  /** Counts a call of whoever holds the gate closed. A child must learn of it too, if it is forked meanwhile. */
  enterClosed(): void {
    const lane = this.#lane
    if (lane !== 0) WORDS[lane] = (WORDS[lane] as number) + 1
    else Atomics.add(WORDS, this.#gate, 1)
  }

  leave(): void {
    const lane = this.#lane
    if (lane !== 0) WORDS[lane] = (WORDS[lane] as number) - 1
    else this.#leaveAtGate()
  }

  #leaveAtGate(): void {
    Atomics.sub(WORDS, this.#gate, 1)
  }

  /** Waits, blocking the thread, until the gate may be tried again. False when the time is over. */
  waitForGate(deadline: number): boolean {
    const now = Atomics.load(WORDS, this.#gate)
    if (now < WRITER) return true
    this.forgetEndedThreads()
    const left = deadline - Date.now()
    if (left <= 0) return false
    Atomics.wait(WORDS, this.#gate, now, Math.min(left, 100))
    return true
  }

  /** Closes the gate: no further call passes. Only the holder of the lock may do it. */
  closeGate(): void {
    Atomics.or(WORDS, this.#gate, WRITER)
  }

  openGate(): void {
    Atomics.and(WORDS, this.#gate, ~WRITER)
    Atomics.notify(WORDS, this.#gate)
  }

  /** Calls in flight, of every thread. Right for whoever has closed the gate; for others it is a guess. */
  get inFlight(): number {
    if (!fences(WORDS) || this.#ownsEveryLane()) return countCalls(this.#base)
    // What a thread did before it left must be seen by whoever sees that it left: hence the second fence.
    fenceThreads()
    if (countCalls(this.#base) > 0) this.forgetEndedThreads()
    const calls = countCalls(this.#base)
    fenceThreads()
    return calls
  }

  /** Whether no other thread counts in a lane, so that there is nobody to fence. One that claims a lane after this look finds the gate closed. */
  #ownsEveryLane(): boolean {
    const first = this.#base + FIRST_LANE + LANE_OWNER
    for (let owner = first; owner < first + LANES * LANE_WORDS; owner += LANE_WORDS) {
      const thread = Atomics.load(WORDS, owner)
      if (thread !== 0 && thread !== threadId + 1) return false
    }
    return true
  }

  // -- the lock: one thread at a time recovers, initialises or finalises ----------------------------------------------------

  tryLock(): boolean {
    const holder = Atomics.compareExchange(WORDS, this.#base + LOCK, 0, threadId + 1)
    if (holder !== 0) this.forgetEndedThreads()
    return holder === 0
  }

  get lockedByThisThread(): boolean {
    return Atomics.load(WORDS, this.#base + LOCK) === threadId + 1
  }

  unlock(): void {
    Atomics.store(WORDS, this.#base + LOCK, 0)
    Atomics.notify(WORDS, this.#base + LOCK)
  }

  /** Resolves after a moment in which other threads may have moved on. */
  static moment(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }

  // -- who uses the module --------------------------------------------------------------------------------------------------

  get initializedBy(): InitializedBy {
    return INITIALIZED_BY[Atomics.load(WORDS, this.#base + INITIALIZED)] ?? 'nobody'
  }

  set initializedBy(who: InitializedBy) {
    Atomics.store(WORDS, this.#base + INITIALIZED, INITIALIZED_BY.indexOf(who))
  }

  /**
   * Address of what the first user of the module gave to C_Initialize, 0 for NULL; undefined if it is not known. Whoever has to initialise the
   * module again does it with the same, on whatever thread.
   */
  get initializeArguments(): number | undefined {
    const low = Atomics.load(WORDS, this.#base + ARGUMENTS_LOW) >>> 0
    const high = Atomics.load(WORDS, this.#base + ARGUMENTS_HIGH) >>> 0
    return low === 0 && high === 0 ? undefined : high * 0x1_0000_0000 + low - 1
  }

  /** Only the holder of the lock may set it. */
  set initializeArguments(address: number) {
    Atomics.store(WORDS, this.#base + ARGUMENTS_LOW, (address + 1) | 0)
    Atomics.store(WORDS, this.#base + ARGUMENTS_HIGH, Math.floor((address + 1) / 0x1_0000_0000) | 0)
  }

  /** Why the module has to be initialised again, whoever found it; undefined if it has not, or because of a fork. */
  get loss(): ModuleLoss | undefined {
    return LOSSES[Atomics.load(WORDS, this.#base + LOSS)]
  }

  set loss(loss: ModuleLoss | undefined) {
    Atomics.store(WORDS, this.#base + LOSS, LOSSES.indexOf(loss))
  }

  /** Generation in which the module was last initialised: raw handles of before it are certainly dead. */
  get incarnation(): number {
    return Atomics.load(WORDS, this.#base + INCARNATION)
  }

  set incarnation(generation: number) {
    Atomics.store(WORDS, this.#base + INCARNATION, generation)
  }

  /** Counts one more user. */
  addUser(): void {
    this.#countUsers(1)
  }

  /** Counts one user less. */
  removeUser(): void {
    this.#countUsers(-1)
  }

  #countUsers(change: number): void {
    Atomics.add(WORDS, this.#base + USERS, change)
    if (this.#lane !== 0) Atomics.add(WORDS, this.#lane - LANE_CALLS + LANE_USERS, change)
  }

  get users(): number {
    this.forgetEndedThreads()
    return Atomics.load(WORDS, this.#base + USERS)
  }

  // -- automatic logins: at most one attempt per token and generation in the whole process, none after a refusal (but for `doubted`) --

  #login(token: string): number {
    const hash = hashOf(token)
    const first = this.#base + FIRST_LOGIN
    for (let at = first; at + LOGIN_WORDS <= this.#base + FIRST_LANE; at += LOGIN_WORDS) {
      const found = Atomics.compareExchange(WORDS, at + LOGIN_TOKEN, 0, hash)
      if (found === 0 || found === hash) return at
    }
    // Sixty tokens and users of them on one module: the rest share the last place, which errs towards too few attempts.
    return this.#base + FIRST_LANE - LOGIN_WORDS
  }

  /** What came of automatic logins to `token` in `generation`. A refusal holds until a login succeeds, whatever the generation. */
  loginOutcome(token: string, generation: number): LoginOutcome {
    return outcomeOf(Atomics.load(WORDS, this.#login(token) + LOGIN_STATE), generation)
  }

  setLoginOutcome(token: string, generation: number, outcome: LoginOutcome): void {
    const login = this.#login(token)
    // Before the outcome: the next one to try must not be taken for a thread that has ended.
    Atomics.store(WORDS, login + LOGIN_THREAD, 0)
    Atomics.store(WORDS, login + LOGIN_STATE, pack(generation, outcome))
  }

  /** How often this process has changed the PIN of a user of a token: what is known of a PIN holds for the time between two changes. */
  pinChanges(user: string): number {
    return Atomics.load(WORDS, this.#login(user) + LOGIN_CHANGES)
  }

  /** The PIN of a user was changed. What was refused before says nothing of the new one. */
  pinChanged(token: string, user: string): void {
    Atomics.add(WORDS, this.#login(user) + LOGIN_CHANGES, 1)
    const login = this.#login(token) + LOGIN_STATE
    const now = Atomics.load(WORDS, login)
    const outcome = OUTCOMES[now & 7]
    if (outcome === 'refused' || outcome === 'doubted') Atomics.compareExchange(WORDS, login, now, UNTRIED)
  }

  /** C_Finalize has ended all logins, and with them what came of them. */
  forgetLogins(): void {
    const first = this.#base + FIRST_LOGIN
    for (let login = first; login + LOGIN_WORDS <= this.#base + FIRST_LANE; login += LOGIN_WORDS)
      Atomics.store(WORDS, login + LOGIN_STATE, UNTRIED)
  }

  /** Takes the one attempt to log in to `token` in `generation`; false if another thread has it or had it. `checked` is of the PIN. */
  claimLogin(token: string, generation: number, checked: boolean): boolean {
    const login = this.#login(token)
    this.#forgetEndedLogin(login)
    const now = Atomics.load(WORDS, login + LOGIN_STATE)
    const outcome = outcomeOf(now, generation)
    if (outcome !== 'untried' && !(checked && outcome === 'doubted')) return false
    const thread = kernelThreadId()
    const trying = pack(generation, 'trying')
    if (Atomics.compareExchange(WORDS, login + LOGIN_STATE, now, trying) !== now) return false
    Atomics.store(WORDS, login + LOGIN_THREAD, thread)
    return true
  }

  /** Gives back the attempt of a thread that was terminated while it was at it, as when it waited for a PIN. Whether the token saw a PIN is not known then. */
  #forgetEndedLogin(login: number): void {
    const thread = Atomics.load(WORDS, login + LOGIN_THREAD)
    const now = Atomics.load(WORDS, login + LOGIN_STATE)
    if (OUTCOMES[now & 7] !== 'trying' || thread === 0 || !threadHasEnded(thread)) return
    // Only one thread may do it: the attempt could be another's the next moment.
    if (Atomics.compareExchange(WORDS, login + LOGIN_THREAD, thread, 0) !== thread) return
    Atomics.compareExchange(WORDS, login + LOGIN_STATE, now, UNTRIED)
  }
}

/** The state of a login that was tried in no generation. */
const UNTRIED = 0
const UNDECIDED = 0
const FENCED = 1
const NOT_FENCED = 2

/** Whether a thread can make all others fence: the same answer in every thread. */
function fences(words: Int32Array<SharedArrayBuffer>): boolean {
  if (words[FENCES] === UNDECIDED)
    Atomics.compareExchange(words, FENCES, UNDECIDED, canFenceThreads() ? FENCED : NOT_FENCED)
  return words[FENCES] === FENCED
}

/** Calls in flight on the module whose record begins at `base`, of every thread. */
function countCalls(base: number): number {
  let calls = Atomics.load(WORDS, base + GATE) % WRITER
  const first = base + FIRST_LANE
  for (let lane = first; lane < first + LANES * LANE_WORDS; lane += LANE_WORDS)
    calls += Atomics.load(WORDS, lane + LANE_CALLS)
  return calls
}

function checkFork(): void {
  if (thisThread.pid !== undefined) {
    const pid = currentPid()
    if (pid !== thisThread.pid) {
      PAGE.fill(0)
      thisThread.pid = pid
    }
  }
  if (PAGE[0] !== 0) return
  PAGE.fill(0)
  PAGE[0] = 1
  WORDS[REGISTRY_LOCK] = 0
  // Parent and children count their generations from the same number on, and the module numbers its objects alike in each.
  drawProcessToken(WORDS)
  const { states, listeners } = thisThread
  for (const listener of listeners) listener()
  for (let cell = 1; cell <= MODULES; cell++)
    forget(
      HEADER_WORDS + (cell - 1) * RECORD_WORDS,
      states.filter((state) => state.cell === cell),
    )
  for (const { onFork } of states) for (const listener of onFork) listener()
}

/** In a child only the thread that forked exists: whatever others held or had under way stays so for ever. */
function forget(base: number, states: readonly SharedState[]): void {
  const own = states.reduce((calls, { ownSync }) => calls + ownSync, 0)
  if (countCalls(base) > own) WORDS[base + TAINTED] = 1
  if ((WORDS[base + USERS] as number) > 0) WORDS[base + INHERITED] = 1
  WORDS.fill(0, base + FIRST_LANE, base + FIRST_LANE + LANES * LANE_WORDS)
  // Users of this thread, which alone are still there, count themselves again.
  for (const word of [GATE, LOCK, USERS, INITIALIZED, LOSS]) WORDS[base + word] = 0
  for (const state of states) state.goOnInChild()
}

function claim(words: Int32Array<SharedArrayBuffer>, key: number): number {
  const low = key | 0
  const high = Math.floor(key / 0x1_0000_0000) | 0
  while (Atomics.compareExchange(words, REGISTRY_LOCK, 0, 1) !== 0)
    Atomics.wait(words, REGISTRY_LOCK, 1, LOOK_AGAIN_MS)
  try {
    for (let i = 0; i < MODULES; i++) {
      const base = HEADER_WORDS + i * RECORD_WORDS
      if (words[base + KEY_LOW] === 0 && words[base + KEY_HIGH] === 0) {
        words[base + KEY_LOW] = low
        words[base + KEY_HIGH] = high
        return i
      }
      if (words[base + KEY_LOW] === low && words[base + KEY_HIGH] === high) return i
    }
  } finally {
    Atomics.store(words, REGISTRY_LOCK, 0)
    Atomics.notify(words, REGISTRY_LOCK)
  }
  throw new Error(`a process can use at most ${MODULES} PKCS#11 modules`)
}

/** Generation and outcome in one word, so that an attempt can be taken by one thread only. */
function pack(generation: number, outcome: LoginOutcome): number {
  return (generation << 3) | OUTCOMES.indexOf(outcome)
}

function outcomeOf(state: number, generation: number): LoginOutcome {
  const outcome = OUTCOMES[state & 7] ?? 'untried'
  const holds = outcome === 'refused' || outcome === 'doubted'
  return holds || state >> 3 === (generation << 3) >> 3 ? outcome : 'untried'
}

/** FNV-1a, never 0. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0 || 1
}
