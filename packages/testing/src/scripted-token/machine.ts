import { randomBytes } from 'node:crypto'
import * as P from '@tatsoi/types'
import { type Attributes, boolOf, encodeAttribute, encodeTemplate, ulongOf, ulongsOf } from './attributes.js'
import { type Mechanism, readMechanism } from './mechanism.js'
import { MECHANISMS, type MechanismFacts } from './mechanism-table.js'
import { CallerMemory, LONGEST_INPUT } from './native-memory.js'
import { checkCreate, type Origin, withDefaults } from './object-rules.js'
import type { OperationName, Operations } from './operations.js'
import type { ScriptedTokenOptions } from './options.js'
import { SeededRandom } from './random.js'
import { check, fail, ReturnValue } from './return-value.js'
import { type PendingCall, Session, Slot, StoredObject, Token } from './state.js'

/** What C_Initialize was called with. */
export interface InitializeArguments {
  readonly flags: number
  /** The four mutex functions were given. */
  readonly mutexes: boolean
  /** The string in the reserved argument, where the token accepts one. */
  readonly reserved?: string
}

/** What happened on the token since it was made. PIN attempts are in the tokens' own state. */
export interface Counters {
  initializations: number
  finalizations: number
  sessionsOpened: number
  logins: number
  logouts: number
  objectsCreated: number
  objectsDestroyed: number
  keysGenerated: number
  signatures: number
  verifications: number
  encryptions: number
  decryptions: number
  digests: number
}

export function newCounters(): Counters {
  return {
    initializations: 0,
    finalizations: 0,
    sessionsOpened: 0,
    logins: 0,
    logouts: 0,
    objectsCreated: 0,
    objectsDestroyed: 0,
    keysGenerated: 0,
    signatures: 0,
    verifications: 0,
    encryptions: 0,
    decryptions: 0,
    digests: 0,
  }
}

/** The module's state as the functions see it: everything that a process has and that C_Finalize takes away. */
export class Machine {
  readonly options: ScriptedTokenOptions
  readonly version: readonly [number, number]
  readonly memory: CallerMemory = new CallerMemory()
  readonly slots: Slot[]
  readonly counters: Counters = newCounters()
  readonly sessions: Map<number, Session> = new Map()
  /** Objects that live in sessions. */
  readonly sessionObjects: Set<StoredObject> = new Set()
  /** Slots whose token came or went, for C_WaitForSlotEvent. */
  slotEvents: Slot[] = []
  /** Calls that outlive their session (C_AsyncGetID). */
  readonly persisted: Map<number, PendingCall> = new Map()
  initialized: InitializeArguments | undefined
  /** Old handles meet CKR_DEVICE_ERROR: see {@link AfterFork}. */
  deviceError = false
  readonly #random: SeededRandom | undefined
  readonly #objects = new Map<number, StoredObject>()
  readonly #numbers = new Map<StoredObject, number>()
  #nextSession = 1
  #nextObject = 1
  #nextAsyncId = 1

  constructor(options: ScriptedTokenOptions) {
    this.options = options
    const [major, minor] = (options.version ?? '3.2').split('.').map(Number)
    this.version = [major as number, minor as number]
    this.#random = options.seed === undefined ? undefined : new SeededRandom(options.seed)
    this.slots = (options.slots ?? [{}]).map((slot, i) => {
      const token = slot.token === null ? undefined : new Token(slot.token ?? {}, this.version)
      return new Slot(slot, i, token)
    })
    for (const slot of this.slots) {
      if (slot.token === undefined) continue
      for (const template of slot.token.options.objects ?? []) this.store(slot.token, template)
    }
  }

  atLeast(major: number, minor: number): boolean {
    return this.version[0] > major || (this.version[0] === major && this.version[1] >= minor)
  }

  randomBytes(length: number): Buffer {
    return this.#random?.bytes(length) ?? randomBytes(length)
  }

  // --- life cycle -------------------------------------------------------------------------------------------------

  initialize(args: InitializeArguments): void {
    this.#clear()
    this.initialized = args
    this.counters.initializations++
  }

  /** Sessions, logins and handles go; tokens keep their objects. */
  finalize(): void {
    this.#clear()
    this.initialized = undefined
  }

  /** As when a daemon behind the module starts again: all state is gone, and the module does not know. */
  restart(): void {
    this.#clear()
  }

  #clear(): void {
    this.sessions.clear()
    this.sessionObjects.clear()
    this.deviceError = false
    this.slotEvents = []
    for (const slot of this.slots) {
      slot.login = 'none'
      slot.userName = undefined
    }
    this.forgetHandles()
  }

  /** Object handles get new numbers; sessions too when the numbers are re-used. */
  forgetHandles(): void {
    this.#objects.clear()
    this.#numbers.clear()
    if (this.options.reuseHandles ?? true) {
      this.#nextObject = 1
      if (this.sessions.size === 0) this.#nextSession = 1
    }
  }

  // --- slots and sessions -----------------------------------------------------------------------------------------

  slot(id: number): Slot {
    return this.slots.find((slot) => slot.id === id) ?? fail(P.CKR_SLOT_ID_INVALID)
  }

  tokenIn(slot: Slot): Token {
    return slot.token ?? fail(P.CKR_TOKEN_NOT_PRESENT)
  }

  session(handle: number): Session {
    check(!this.deviceError, P.CKR_DEVICE_ERROR)
    return this.sessions.get(handle) ?? fail(P.CKR_SESSION_HANDLE_INVALID)
  }

  tokenOf(session: Session): Token {
    return session.slot.token ?? fail(P.CKR_DEVICE_REMOVED)
  }

  sessionsOn(slot: Slot): Session[] {
    return [...this.sessions.values()].filter((session) => session.slot === slot)
  }

  openSession(slot: Slot, flags: number, notify: number, application: number): Session {
    const session = new Session(this.#nextSession++, slot, flags, notify, application)
    this.sessions.set(session.handle, session)
    this.counters.sessionsOpened++
    return session
  }

  closeSession(session: Session): void {
    this.sessions.delete(session.handle)
    for (const object of [...this.sessionObjects]) if (object.session === session) this.forget(object)
    // Clause 5.6.4: with the last session the login ends.
    if (this.sessionsOn(session.slot).length === 0) this.endLogin(session.slot)
  }

  closeSessions(slot: Slot): void {
    for (const session of this.sessionsOn(slot)) this.closeSession(session)
  }

  /**
   * Clause 5.6.10: handles of private objects are invalid for ever, private session objects are destroyed. With `keepHandles` the handles
   * wait for the next login, as with tokens that log out by themselves.
   */
  endLogin(slot: Slot, keepHandles = false): void {
    slot.login = 'none'
    slot.userName = undefined
    for (const session of this.sessionsOn(slot)) {
      for (const [name, operation] of Object.entries(session.operations)) {
        if ('key' in operation && operation.key.private) session.needLogin.add(name)
      }
      session.operations = {}
    }
    if (keepHandles) return
    for (const object of [...this.#numbers.keys()]) {
      if (object.token !== slot.token || !object.private) continue
      if (object.session !== undefined) this.forget(object)
      else this.#dropHandle(object)
    }
  }

  // --- objects ----------------------------------------------------------------------------------------------------

  #dropHandle(object: StoredObject): void {
    const number = this.#numbers.get(object)
    if (number !== undefined) this.#objects.delete(number)
    this.#numbers.delete(object)
  }

  forget(object: StoredObject): void {
    this.#dropHandle(object)
    this.sessionObjects.delete(object)
    object.token.objects.delete(object)
    for (const session of this.sessions.values()) {
      for (const [name, operation] of Object.entries(session.operations)) {
        if ('key' in operation && operation.key === object) delete session.operations[name as OperationName]
      }
    }
  }

  handleOf(object: StoredObject): number {
    let number = this.#numbers.get(object)
    if (number === undefined) {
      number = this.#nextObject++
      this.#numbers.set(object, number)
      this.#objects.set(number, object)
    }
    return number
  }

  visible(session: Session, object: StoredObject): boolean {
    return object.token === session.slot.token && (!object.private || session.slot.login === 'user')
  }

  object(session: Session, handle: number, invalid: number = P.CKR_OBJECT_HANDLE_INVALID): StoredObject {
    const object = this.#objects.get(handle)
    check(object !== undefined && object.token === session.slot.token, invalid)
    check(this.visible(session, object), P.CKR_USER_NOT_LOGGED_IN)
    return object
  }

  objects(session: Session): StoredObject[] {
    const token = session.slot.token
    const all = [
      ...(token?.objects ?? []),
      ...[...this.sessionObjects].filter((object) => object.token === token),
    ]
    return all.filter((object) => this.visible(session, object))
  }

  /** Puts an object on a token without a session, as a factory or another program does. */
  store(token: Token, template: P.Template, origin: Origin = 'create'): StoredObject {
    const attributes = encodeTemplate(template)
    try {
      checkCreate(attributes)
    } catch (error) {
      if (!(error instanceof ReturnValue)) throw error
      throw new TypeError(
        `the object cannot be made: ${P.ckrName(error.rv)}. Give what C_CreateObject needs for its class.`,
      )
    }
    attributes.set(P.CKA_TOKEN, encodeAttribute(P.CKA_TOKEN, true))
    return this.#add(token, undefined, attributes, origin)
  }

  /** Puts an object where its CKA_TOKEN says, with all checks that the session asks for. */
  add(session: Session, template: Attributes, origin: Origin, mechanism?: number): StoredObject {
    this.checkPlace(session, template)
    const owner = boolOf(template, P.CKA_TOKEN) ? undefined : session
    return this.#add(this.tokenOf(session), owner, template, origin, mechanism)
  }

  #add(
    token: Token,
    owner: Session | undefined,
    template: Attributes,
    origin: Origin,
    mechanism?: number,
  ): StoredObject {
    const attributes = withDefaults(template, origin, token.options.privateByDefault ?? true, mechanism)
    if (token.uniqueIds) attributes.set(P.CKA_UNIQUE_ID, token.nextUniqueId())
    const object = new StoredObject(token, attributes, owner)
    if (owner === undefined) token.objects.add(object)
    else this.sessionObjects.add(object)
    this.counters.objectsCreated++
    return object
  }

  /** Whether the session may make an object with these attributes (clause 5.7.1 and table 6 of the usage guide). */
  checkPlace(session: Session, template: Attributes): void {
    const token = this.tokenOf(session)
    if (boolOf(template, P.CKA_TOKEN)) {
      check(!(token.options.writeProtected ?? false), P.CKR_TOKEN_WRITE_PROTECTED)
      check(session.readWrite, P.CKR_SESSION_READ_ONLY)
    }
    const objectClass = ulongOf(template, P.CKA_CLASS)
    const secret = objectClass === P.CKO_PRIVATE_KEY || objectClass === P.CKO_SECRET_KEY
    const isPrivate = boolOf(template, P.CKA_PRIVATE, secret && (token.options.privateByDefault ?? true))
    check(!isPrivate || session.slot.login === 'user', P.CKR_USER_NOT_LOGGED_IN)
  }

  // --- what many functions need -----------------------------------------------------------------------------------

  /** Mechanisms of a token. */
  mechanisms(token: Token): ReadonlyMap<number, MechanismFacts> {
    const without = new Set(token.options.withoutMechanisms ?? [])
    return new Map([...MECHANISMS].filter(([type]) => !without.has(type)))
  }

  /** Reads a mechanism and checks that the token has it for this purpose. */
  mechanism(session: Session, address: number, flag: number): Mechanism {
    check(address !== 0, P.CKR_ARGUMENTS_BAD)
    const type = this.memory.struct('CK_MECHANISM', address).ulong('mechanism')
    const facts = this.mechanisms(this.tokenOf(session)).get(type)
    check(facts !== undefined && (facts.flags & flag) !== 0, P.CKR_MECHANISM_INVALID)
    return readMechanism(this.memory, address)
  }

  /** A key for an operation: there, allowed to do it, and with this mechanism. */
  key(
    session: Session,
    handle: number,
    mechanism: Mechanism,
    usage: number,
    invalid: number = P.CKR_KEY_HANDLE_INVALID,
  ): StoredObject {
    const key = this.object(session, handle, invalid)
    check(boolOf(key.attributes, usage), P.CKR_KEY_FUNCTION_NOT_PERMITTED)
    if (key.attributes.has(P.CKA_ALLOWED_MECHANISMS)) {
      const allowed = ulongsOf(key.attributes, P.CKA_ALLOWED_MECHANISMS)
      check(allowed.includes(mechanism.type), P.CKR_MECHANISM_INVALID)
    }
    return key
  }

  input(address: number, length: number): Buffer {
    check(length === 0 || address !== 0, P.CKR_ARGUMENTS_BAD)
    check(length <= LONGEST_INPUT, P.CKR_ARGUMENTS_BAD)
    return this.memory.read(address, length)
  }

  /**
   * Output under the convention of clause 5.2: no buffer, the length is told; too small a buffer, the length is told with
   * CKR_BUFFER_TOO_SMALL; else the result is made and written. True if it was written.
   */
  output(buffer: number, lengthAddress: number, length: number, produce: () => Buffer): boolean {
    check(lengthAddress !== 0, P.CKR_ARGUMENTS_BAD)
    const room = buffer === 0 ? 0 : this.memory.readUlong(lengthAddress)
    if (buffer !== 0 && room >= length) {
      const bytes = produce()
      this.memory.write(buffer, bytes)
      this.memory.writeUlong(lengthAddress, bytes.length)
      return true
    }
    this.memory.writeUlong(lengthAddress, length)
    if (buffer !== 0) fail(P.CKR_BUFFER_TOO_SMALL)
    return false
  }

  begin<N extends OperationName>(session: Session, name: N, make: () => NonNullable<Operations[N]>): void {
    check(session.operations[name] === undefined, P.CKR_OPERATION_ACTIVE)
    session.needLogin.delete(name)
    session.operations[name] = make()
  }

  /** A NULL mechanism ends the operation, from v3.0 on. True if that was asked for. */
  cancelled(session: Session, name: OperationName, mechanism: number): boolean {
    if (mechanism !== 0 || !this.atLeast(3, 0)) return false
    delete session.operations[name]
    return true
  }

  /**
   * Runs a step of an operation. It ends when the step says so, and with every error but the two after which the standard lets a caller
   * try again: too small a buffer, and a context-specific login that is still to come.
   */
  operate<N extends OperationName>(
    session: Session,
    name: N,
    step: (operation: NonNullable<Operations[N]>) => 'goes-on' | 'ends',
  ): void {
    const operation = session.operations[name]
    if (operation === undefined) {
      // Tokens say once why an operation with a private key is gone.
      fail(session.needLogin.delete(name) ? P.CKR_USER_NOT_LOGGED_IN : P.CKR_OPERATION_NOT_INITIALIZED)
    }
    try {
      if ('needsLogin' in operation) check(!operation.needsLogin, P.CKR_USER_NOT_LOGGED_IN)
      if (step(operation) === 'ends') delete session.operations[name]
    } catch (error) {
      const again =
        error instanceof ReturnValue &&
        (error.rv === P.CKR_BUFFER_TOO_SMALL || error.rv === P.CKR_USER_NOT_LOGGED_IN)
      if (!again) delete session.operations[name]
      throw error
    }
  }

  nextAsyncId(): number {
    return this.#nextAsyncId++
  }
}
