import { type InspectOptions, inspect } from 'node:util'
import type { ObjectHandleLike, SessionHandleLike, SlotHandleLike } from '@tatsoi/types'
import type { KeptIv } from '../ffi/kept-iv.js'
import { stopListening } from '../ffi/notify.js'
import type { ObjectIdentity, SlotIdentity } from './identity.js'
import type { Login, PinProvider } from './login.js'
import type { ModuleState } from './module-state.js'
import type { Ticket } from './ticket.js'

/** A CK_ULONG handle as the module gave it: a number, or a bigint above 2^53 − 1. */
export type RawHandle = number

/** Stamp of a handle that is no longer to be used, whatever the generation. */
export const DEAD = -1
/** Stamp of a handle that has to be brought back whatever the generation. Never 0, which stands for no generation. */
export const STALE = -2

let lastNumber = 0

/** The last number that a handle of this thread has; see {@link Handle.number}. */
export function lastHandleNumber(): number {
  return lastNumber
}

/**
 * What stands for a slot, a session or an object. It carries the raw number that the module gave, the generation in which that number is
 * good, and what is needed to find the same thing again. Handles are made by the wrapper; there is no way to make one from a number.
 */
abstract class Handle {
  /**
   * A number of this handle's own, never used twice in a process. It is not the module's: those are re-used, so that an old one
   * may mean another session or another key.
   */
  get number(): number {
    if (this.ownNumber === 0) this.ownNumber = ++lastNumber
    return this.ownNumber
  }

  abstract toJSON(): object

  /** Its kind and its own number, as in `SessionHandle 3`. */
  toString(): string {
    return `${this.constructor.name} ${this.number}`
  }

  /** @internal What `console.log` shows: what recovery keeps beside it would fill pages. */
  [inspect.custom](_: number, options: InspectOptions): string {
    return `${this.constructor.name} ${inspect(this.toJSON(), options)}`
  }

  // Declared, not defined: a list of ten thousand objects makes ten thousand of these, and each field is then written once, not twice.
  /** @internal {@link number}, once somebody asked for it. */
  declare ownNumber: number
  /** @internal */
  declare readonly module: ModuleState
  /** @internal Generation in which {@link raw} is good, or DEAD. */
  declare stamp: number
  /** @internal */
  declare raw: RawHandle

  /** @internal */
  constructor(module: ModuleState, raw: RawHandle, stamp: number) {
    this.ownNumber = 0
    this.module = module
    this.raw = raw
    this.stamp = stamp
  }

  /**
   * The handle as plain data without secrets, to be sent to another process or thread and adopted there (`Cryptoki.adopt`).
   *
   * @throws RecoveryError if an object's identity was not read before and cannot be read now.
   */
  ticket(): Ticket {
    return this.module.ticket(this as unknown as SlotHandle | SessionHandle | ObjectHandle)
  }
}

/** A slot (PKCS#11 v3.2, clause 5.5). It is found again by its token's identity, wherever the token moved. */
export class SlotHandle extends Handle implements SlotHandleLike {
  readonly handleType = 'slot'
  /** @internal */
  identity: SlotIdentity
  /** @internal The login that its sessions share; undefined before C_Login and after C_Logout. */
  login: Login | undefined
  /** @internal Sessions that were opened on it and not closed. */
  readonly sessions: Sessions = new Sessions()

  /** @internal */
  constructor(module: ModuleState, raw: RawHandle, stamp: number, identity: SlotIdentity) {
    super(module, raw, stamp)
    this.identity = identity
  }

  /** The slot's number as the module has it today; it is what tools show to people. It may change with a generation. */
  get slotID(): number {
    return this.raw
  }

  override toJSON(): object {
    // JSON has no bigints.
    const slotID = typeof this.raw === 'bigint' ? String(this.raw) : this.raw
    return { handleType: this.handleType, slotID, ...this.identity }
  }
}

/** The sessions of a slot. As a Set, at a quarter of its cost: a session knows its place. */
class Sessions {
  readonly #all: SessionHandle[] = []

  get size(): number {
    return this.#all.length
  }

  add(session: SessionHandle): void {
    if (session.place >= 0) return
    session.place = this.#all.length
    this.#all.push(session)
  }

  delete(session: SessionHandle): void {
    const { place } = session
    if (place < 0) return
    session.place = -1
    const last = this.#all.pop() as SessionHandle
    if (last === session) return
    this.#all[place] = last
    last.place = place
  }

  clear(): void {
    for (const session of this.#all) session.place = -1
    this.#all.length = 0
  }

  /** Those that there are now, whatever becomes of them meanwhile. */
  [Symbol.iterator](): ArrayIterator<SessionHandle> {
    return [...this.#all][Symbol.iterator]()
  }
}

/** The kinds of operation that a session can have active, in the standard's order. */
export const OPERATION_KINDS = [
  'find',
  'encrypt',
  'decrypt',
  'digest',
  'sign',
  'verify',
  'signRecover',
  'verifyRecover',
  'messageEncrypt',
  'messageDecrypt',
  'messageSign',
  'messageVerify',
  'verifySignature',
] as const

const FIND = 0

/** An operation that a C_*Init began, with what is needed to begin it again. */
export interface Operation {
  /** Name of the C_*Init function. */
  readonly init: string
  /** Its mechanism, or the template of a search: a copy, which later changes to the caller's do not reach. */
  readonly what: unknown
  readonly key: ObjectHandle | null | undefined
  /** A copy of the signature that C_VerifySignatureInit was given. */
  readonly signature: Uint8Array | undefined
  /** Generation in which the module knows of it. */
  readonly stamp: number
  /** Set when a part was sent: the state in the module cannot be made again. */
  updated: boolean
  /** The parts that were sent, where the caller chose that they be kept and sent again. */
  parts: Uint8Array[] | undefined
  /** Gives the PIN for the context-specific login that the operation needed, where a function gave it the first time. */
  contextPin: PinProvider | undefined
}

/** Those of a session that has begun none: most sessions are short, and an array for each is half of their memory. */
const NO_OPERATIONS: (Operation | undefined)[] = OPERATION_KINDS.map(() => undefined)

/** A session (clause 5.6). After a loss it is opened again with the same flags on the same token. */
export class SessionHandle extends Handle implements SessionHandleLike {
  get handleType(): 'session' {
    return 'session'
  }

  declare readonly slot: SlotHandle
  /** The flags it was opened with. */
  declare readonly flags: number
  /** @internal Whose notify callback it has, or 0. */
  declare readonly pApplication: number
  /** @internal Incarnation of the module in which {@link raw} was opened. */
  declare incarnation: number
  /** @internal Its index among the sessions of its slot, or -1. */
  declare place: number
  /** @internal Active operations, by the index of OPERATION_KINDS. */
  declare operations: (Operation | undefined)[]
  /** @internal The last operations, active or not. */
  declare lately: (Operation | undefined)[]
  /** @internal Asynchronous calls that wait for or use this session. */
  declare busy: number
  /** @internal The end of the queue of asynchronous calls. */
  declare tail: Promise<unknown> | undefined
  /** @internal For v3.2 asynchronous sessions: memory that the module goes on using, by function name. */
  declare pending: Map<string, unknown> | undefined
  /** @internal The IV of the active or last encryption that had one which the module may write to. */
  declare iv: KeptIv | undefined
  /** @internal Objects found by the active or last find whose identity was not read yet. */
  declare found: readonly ObjectHandle[] | undefined
  /** @internal Set by C_Finalize: what was found or made in this session is not to be brought back either. */
  declare finalized: boolean

  /** @internal */
  constructor(slot: SlotHandle, raw: RawHandle, stamp: number, flags: number, pApplication: number) {
    super(slot.module, raw, stamp)
    this.slot = slot
    this.flags = flags
    this.pApplication = pApplication
    this.incarnation = 0
    this.place = -1
    this.operations = NO_OPERATIONS
    this.lately = NO_OPERATIONS
    this.busy = 0
    this.tail = undefined
    this.pending = undefined
    this.iv = undefined
    this.found = undefined
    this.finalized = false
  }

  /** @internal The caller ended it: it is not to be brought back. */
  bury(): void {
    this.stamp = DEAD
    this.operations = NO_OPERATIONS
    this.lately = NO_OPERATIONS
    this.found = undefined
    if (this.pApplication !== 0) stopListening(this.pApplication)
  }

  /** @internal Takes note of an operation. The end of one is noted by writing undefined in its place. */
  began(kind: number, operation: Operation): void {
    if (this.operations === NO_OPERATIONS) {
      this.operations = NO_OPERATIONS.slice()
      this.lately = NO_OPERATIONS.slice()
    }
    this.operations[kind] = operation
    // The template of a search is a copy each time.
    if (kind !== FIND) this.lately[kind] = operation
  }

  /** @internal The same operation as the last of its kind, as programs begin them again and again: what is known of it is used again. */
  beganAgain(kind: number, what: unknown, key: ObjectHandle | null | undefined): boolean {
    const last = this.lately[kind]
    if (last === undefined || last.what !== what || last.key !== key) return false
    if (last.stamp !== this.stamp || last.updated || last.contextPin !== undefined) return false
    if (last.signature !== undefined) return false
    this.operations[kind] = last
    return true
  }

  /** True once it was closed by C_CloseSession, C_CloseAllSessions or C_Finalize. */
  get closed(): boolean {
    return this.stamp === DEAD
  }

  override toJSON(): object {
    return { handleType: this.handleType, number: this.number, flags: this.flags, slot: this.slot.toJSON() }
  }
}

/** Beside the handles, because hardly any is changed. */
const changes = new WeakMap<ObjectHandle, number>()

/** An object (clause 5.7). After a loss it is found again by its identity and proved to be the same, or an error says why not. */
export class ObjectHandle extends Handle implements ObjectHandleLike {
  get handleType(): 'object' {
    return 'object'
  }

  /** The session it was found or made in. */
  declare readonly session: SessionHandle
  /** @internal Undefined until it was read, or if it could not be read. */
  declare identity: ObjectIdentity | undefined
  /** @internal Whether reading the identity was tried. */
  declare identified: boolean
  /** @internal Set when it turned out to be gone: every later use gives the same error. */
  declare lost: Error | undefined
  /** @internal Makes a session object again after a loss, where the caller chose so. */
  declare recreate: ((session: SessionHandle) => ObjectHandle) | undefined

  /** @internal */
  constructor(session: SessionHandle, raw: RawHandle, stamp: number) {
    super(session.module, raw, stamp)
    this.session = session
    this.identity = undefined
    this.identified = false
    this.lost = undefined
    this.recreate = undefined
  }

  /**
   * Says how to make this session object again when it is lost with its session. `recreate` is called with the new session, in the middle of the call
   * that needs the object; it must use synchronous calls only and return the new object, whose place this handle takes.
   */
  recreatable(recreate: (session: SessionHandle) => ObjectHandle): this {
    if (typeof recreate !== 'function') throw new TypeError('recreatable: recreate must be a function')
    this.recreate = recreate
    return this
  }

  /** @internal Its attributes were changed: what identifies it is to be read anew. */
  changed(): void {
    this.identity = undefined
    this.identified = false
    changes.set(this, this.changes + 1)
  }

  /** @internal How often its attributes were changed by this handle: what was read before and after must not be mixed. */
  get changes(): number {
    return changes.get(this) ?? 0
  }

  /** True once C_DestroyObject destroyed it. */
  get destroyed(): boolean {
    return this.stamp === DEAD
  }

  override toJSON(): object {
    return { handleType: this.handleType, number: this.number, token: this.session.slot.toJSON() }
  }
}
