import { type InspectOptions, inspect } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { chooseInterface, type Interface } from '../ffi/interfaces.js'
import { type EntryPoints, type Library, loadLibrary } from '../ffi/library.js'
import { unknownName, wrongType } from '../ffi/wrong-input.js'
import { type Bounds, within } from '../recovery/bounds.js'
import { ObjectHandle, SessionHandle, SlotHandle } from '../recovery/handles.js'
import { identityKey } from '../recovery/identity.js'
import { isKnown, type Login, pinChanges } from '../recovery/login.js'
import { type GenerationEvent, ModuleState, type RecoveryEvent } from '../recovery/module-state.js'
import { reviveObject, reviveSession, reviveSlot } from '../recovery/revive.js'
import { SharedState } from '../recovery/shared-state.js'
import type { Steps } from '../recovery/steps.js'
import { type AdoptOptions, handleOf, loginOf, parseTicket, type Ticket } from '../recovery/ticket.js'
import { GeneratedCryptoki, runtime } from './generated/cryptoki.js'
import { type CryptokiOptions, parseOptions } from './options.js'
import { Runtime } from './runtime.js'
import { endLogin } from './special/sessions.js'

/** What {@link Cryptoki.reinitializeIfNeeded} did. */
export interface Reinitialization {
  /** The current generation. */
  readonly generation: number
  /** Whether anything had to be brought back. */
  readonly needed: boolean
  /** How many sessions were opened again. */
  readonly sessions: number
  /** What could not be brought back, with the reason. */
  readonly lost: readonly Error[]
}

const ADOPT_OPTIONS: readonly string[] = ['pin', 'session']

const ofThisThread = new Set<ModuleState>()

/** A thread that ends leaves the module to the others. One listener does it for all, since Node warns of more than ten. */
function finalizeAtExit(module: ModuleState): void {
  if (ofThisThread.size === 0)
    process.once('exit', () => {
      for (const one of ofThisThread) {
        try {
          if (one.attached) one.runSync('C_Finalize', () => one.finalize())
        } catch {
          // Calls of this thread are in flight, or others did not end in time: who uses the module next finds that this thread has ended.
        }
      }
      SharedState.leaveLanes()
    })
  ofThisThread.add(module)
}

/**
 * A PKCS#11 module with every function under its own name, `C_Initialize` to `C_UnwrapKeyAuthenticated`, each synchronous and, with `Async`
 * behind its name, asynchronous. Handles are objects and survive forks, restarts and lost logins as docs/recovery.md says.
 *
 * ```ts
 * const p11 = Cryptoki.load('/usr/lib/softhsm/libsofthsm2.so')
 * p11.C_Initialize()
 * ```
 */
export class Cryptoki extends GeneratedCryptoki {
  /** @internal */
  override readonly [runtime]: Runtime

  private constructor(library: Library, options: CryptokiOptions | undefined, path: string) {
    super()
    if (path === undefined) throw new TypeError('Cryptoki is not made with new: use Cryptoki.load(path)')
    const { interface: choice, ...recovery } = parseOptions(options, path)
    const module = new ModuleState(library, chooseInterface(library, choice), recovery)
    this[runtime] = new Runtime(module, this)
    if (!isMainThread) finalizeAtExit(module)
  }

  /**
   * Loads a module; nothing of it is called before C_Initialize but its function lists.
   *
   * @throws ModuleLoadError if the file cannot be loaded or is no PKCS#11 module.
   */
  static load(path: string, options?: CryptokiOptions): Cryptoki {
    if (typeof path !== 'string') throw wrongType('Cryptoki.load: path', 'a string', path)
    if (path === '')
      throw new TypeError('Cryptoki.load: path is empty: it must be the file of a PKCS#11 module')
    return new Cryptoki(loadLibrary(path), options, 'Cryptoki.load: options')
  }

  /**
   * Uses a module that is in the process already, by the addresses of its entry points. For modules that are linked in, and for tests.
   * A wrong address ends the process.
   */
  static fromEntryPoints(
    entryPoints: EntryPoints,
    options?: CryptokiOptions,
    path = '(entry points)',
  ): Cryptoki {
    return new Cryptoki({ path, entryPoints }, options, 'Cryptoki.fromEntryPoints: options')
  }

  /** @internal What `console.log` shows: no memory of calls, which may have a secret in it. */
  [inspect.custom](_: number, options: InspectOptions): string {
    return `Cryptoki ${inspect({ path: this.path, interface: this.interface, generation: this.generation }, options)}`
  }

  /** The file that was loaded, as it was given. */
  get path(): string {
    return this[runtime].module.library.path
  }

  /** The interface in use. */
  get interface(): Interface {
    const { name, version, flags } = this[runtime].module.table
    return { name, version, flags }
  }

  /**
   * The current generation. 0 while there is none: before C_Initialize, after C_Finalize, and after a loss of the module that was not recovered yet. Each new one is
   * larger than all before it.
   */
  get generation(): number {
    return this[runtime].module.generation
  }

  /** Listens to new generations and to what was brought back or lost. */
  on(event: 'generation', listener: (event: GenerationEvent) => void): this
  on(event: 'recovery', listener: (event: RecoveryEvent) => void): this
  on(event: 'generation' | 'recovery', listener: (event: never) => void): this {
    this.#checkListener(event, listener, 'on')
    this[runtime].module.on(event, listener as () => void)
    return this
  }

  /** Listens no longer. */
  off(event: 'generation' | 'recovery', listener: (event: never) => void): this {
    this.#checkListener(event, listener, 'off')
    this[runtime].module.off(event, listener as () => void)
    return this
  }

  #checkListener(event: unknown, listener: unknown, name: string): void {
    if (event !== 'generation' && event !== 'recovery')
      throw new TypeError(`${name}: event must be 'generation' or 'recovery'`)
    if (typeof listener !== 'function') throw wrongType(`${name}: listener`, 'a function', listener)
  }

  /** Ends the current generation: every handle is brought back, or found lost, at its next use. For layers that know more than this one. */
  invalidate(): void {
    const { module } = this[runtime]
    module.shared.checkFork()
    module.endGeneration(module.generation, 'invalidated', false)
  }

  /** Does the whole recovery now, at a moment of the caller's choosing, instead of at the next calls. */
  reinitializeIfNeeded(): Promise<Reinitialization> {
    const { module } = this[runtime]
    return module.recoverAsync('reinitializeIfNeeded', () => reinitialize(module))
  }

  /** The same at once; a PIN provider that returns a promise cannot be used. */
  reinitializeIfNeededSync(): Reinitialization {
    const { module } = this[runtime]
    return module.runSync('reinitializeIfNeededSync', () => reinitialize(module))
  }

  /**
   * Makes a handle of a ticket that another process or thread made with `handle.ticket()`. The token, the session, the login and the object are found,
   * opened and proved here and now; a ticket that is malformed or for another module is refused, and none can name a library to load.
   *
   * @throws TicketError for what is no ticket; a RecoveryError for what cannot be found.
   */
  async adopt(
    ticket: Ticket,
    options: AdoptOptions = {},
  ): Promise<SlotHandle | SessionHandle | ObjectHandle> {
    const { module } = this[runtime]
    const parsed = parseTicket(ticket)
    this.#checkAdoptOptions(options, 'adopt')
    return module.recoverAsync('adopt', () => adopt(module, parsed, options))
  }

  /** The same at once; a PIN provider that returns a promise cannot be used. */
  adoptSync(ticket: Ticket, options: AdoptOptions = {}): SlotHandle | SessionHandle | ObjectHandle {
    const { module } = this[runtime]
    const parsed = parseTicket(ticket)
    this.#checkAdoptOptions(options, 'adoptSync')
    return module.runSync('adoptSync', () => adopt(module, parsed, options))
  }

  #checkAdoptOptions(options: AdoptOptions, name: string): void {
    const path = `${name}: options`
    if (typeof options !== 'object' || options === null || Array.isArray(options))
      throw wrongType(path, 'an object', options)
    for (const given of Object.keys(options))
      if (!ADOPT_OPTIONS.includes(given)) throw unknownName(path, given, 'an option', ADOPT_OPTIONS)
    const { pin, session } = options
    if (session !== undefined && !(session instanceof SessionHandle))
      throw wrongType(`${path}.session`, 'a SessionHandle', session)
    if (pin !== undefined && typeof pin !== 'function') this[runtime].pin(pin, 'options.pin', name)
  }

  /**
   * Runs `work`, and bounds every recovery inside of it: `deadline` and `backoff` in place of the module's own, and a `signal` that ends the waiting.
   *
   * ```ts
   * const signature = await p11.within({ signal: AbortSignal.timeout(500) }, () => p11.C_SignAsync(session, data))
   * ```
   *
   * @throws TypeError or RangeError for bounds that are none; the message names them.
   */
  within<T>(bounds: Bounds, work: () => T): T {
    return within(bounds, work)
  }

  /**
   * Waits until no call is in flight on any thread and lets none begin, so that the process can be forked safely. The result's `dispose`
   * (or `using`) lets calls go on; in the child nothing has to be done.
   *
   * @throws RecoveryBlockedError if calls in flight do not end in time.
   */
  async quiesce(): Promise<Quiet> {
    const { module } = this[runtime]
    const quiet = new Quiet(module)
    try {
      await module.recoverAsync('quiesce', () => module.quiesce(quiet))
    } catch (error) {
      // It may only be the wait that has ended.
      quiet.dispose()
      throw error
    }
    return quiet
  }

  /** The same at once; asynchronous calls of this thread must have ended. */
  quiesceSync(): Quiet {
    const { module } = this[runtime]
    const quiet = new Quiet(module)
    module.runSync('quiesceSync', () => module.quiesce(quiet))
    return quiet
  }
}

/** A module that is kept quiet. */
export class Quiet implements Disposable {
  readonly #module: ModuleState
  #released = false

  /** @internal */
  constructor(module: ModuleState) {
    this.#module = module
  }

  /** @internal */
  get released(): boolean {
    return this.#released
  }

  /** Lets calls go on. */
  dispose(): void {
    this.#released = true
    this.#module.resume(this)
  }

  [Symbol.dispose](): void {
    this.dispose()
  }
}

function* adopt(
  module: ModuleState,
  ticket: Ticket,
  options: AdoptOptions,
): Steps<SlotHandle | SessionHandle | ObjectHandle> {
  yield* module.makeReady('adopt')
  const handle = handleOf(module, ticket, options)
  const session =
    handle instanceof ObjectHandle ? handle.session : handle instanceof SessionHandle ? handle : undefined
  const slot = handle instanceof SlotHandle ? handle : (session as SessionHandle).slot
  const login = loginOf(ticket, options)
  const settle = login && tryInstead(slot, login)
  try {
    if (session === undefined) yield* reviveSlot(slot, 'adopt')
    else yield* reviveSession(session, 'adopt')
    if (handle instanceof ObjectHandle) yield* reviveObject(handle, 'adopt')
    settle?.(true)
  } catch (error) {
    const isGood = session !== undefined && session.stamp === module.generation
    // Who asked for a handle that there is not has no login either, unless somebody else came to stand on it.
    if (settle?.(false) === 'was the first' && isGood && module.shared.users <= 1)
      yield* module.call('C_Logout', [session.raw])
    // Nobody has the session that was opened for it.
    if (session !== undefined && session !== options.session) {
      if (isGood) yield* module.call('C_CloseSession', [session.raw])
      slot.sessions.delete(session)
      session.bury()
    }
    if (slot.sessions.size === 0) endLogin(slot)
    throw error
  }
  return handle
}

/**
 * Puts the login for which a PIN was just given in place of what the slot has. As with C_Login it is tried whatever came of others, once. What is
 * returned is to be called with whether the handle was adopted, and says whether the login was good and the only one.
 */
function tryInstead(slot: SlotHandle, login: Login): (adopted: boolean) => 'was the first' | undefined {
  const { module, login: before } = slot
  const { shared } = module
  const token = identityKey(slot.identity)
  const outcome = shared.loginOutcome(token, module.generation)
  if (outcome !== 'trying') shared.setLoginOutcome(token, module.generation, 'untried')
  slot.login = login
  login.changes = pinChanges(slot, login)
  return (adopted) => {
    // A PIN that was not looked at, or not taken, changes nothing for another that was refused.
    if (!login.checked && (outcome === 'refused' || outcome === 'doubted'))
      shared.setLoginOutcome(token, module.generation, outcome)
    const keepsBefore = !adopted || (!login.checked && isKnown(slot, before))
    // Else somebody called C_Login or C_Logout meanwhile.
    if (slot.login === login && keepsBefore) slot.login = before
    if (slot.login !== before) before?.end()
    if (slot.login !== login) login.end()
    return login.checked && before === undefined ? 'was the first' : undefined
  }
}

function* reinitialize(module: ModuleState): Steps<Reinitialization> {
  const before = module.ready
  yield* module.makeReady('reinitializeIfNeeded')
  let sessions = 0
  const lost: Error[] = []
  for (const slot of module.everySlot)
    for (const session of slot.sessions) {
      if (session.stamp === module.generation) continue
      try {
        yield* reviveSession(session, 'reinitializeIfNeeded')
        sessions++
      } catch (error) {
        lost.push(error as Error)
      }
    }
  return {
    generation: module.generation,
    needed: before !== module.generation || sessions > 0 || lost.length > 0,
    sessions,
    lost,
  }
}
