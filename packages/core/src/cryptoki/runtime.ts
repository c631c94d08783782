import { constants } from 'node:buffer'
import { isUint8Array } from 'node:util/types'
import {
  CK_INVALID_HANDLE,
  CKA_TOKEN,
  CKF_ASYNC_SESSION,
  CKF_DECRYPT,
  CKF_DIGEST,
  CKF_ENCRYPT,
  CKF_FIND_OBJECTS,
  CKF_MESSAGE_DECRYPT,
  CKF_MESSAGE_ENCRYPT,
  CKF_MESSAGE_SIGN,
  CKF_MESSAGE_VERIFY,
  CKF_SIGN,
  CKF_SIGN_RECOVER,
  CKF_VERIFY,
  CKF_VERIFY_RECOVER,
  CKM_EDDSA,
  CKR_BUFFER_TOO_SMALL,
  CKR_FUNCTION_NOT_SUPPORTED,
  CKR_KEY_HANDLE_INVALID,
  CKR_OBJECT_HANDLE_INVALID,
  CKR_OK,
  CKR_OPERATION_NOT_INITIALIZED,
  CKR_PENDING,
  CKR_SESSION_CLOSED,
  CKR_SESSION_HANDLE_INVALID,
  CKU_CONTEXT_SPECIFIC,
} from '@tatsoi/types'
import { CryptokiError } from '../ffi/errors.js'
import type { Functions } from '../ffi/generated/functions.js'
import type { HandleCodec } from '../ffi/handle-codec.js'
import { KeptIv } from '../ffi/kept-iv.js'
import { laidIv } from '../ffi/mechanism.js'
import { CK_UNAVAILABLE_INFORMATION, hasFlags, lengthOf, type Memory, type Room } from '../ffi/memory.js'
import { AttributeReader, attributeNumber } from '../ffi/template.js'
import { wrongType } from '../ffi/wrong-input.js'
import { FAILURES, type FailureMessage } from '../recovery/announce.js'
import {
  OperationLostError,
  OutcomeUnknownError,
  RecoveryBlockedError,
  SessionBusyError,
} from '../recovery/errors.js'
import {
  DEAD,
  ObjectHandle,
  OPERATION_KINDS,
  type RawHandle,
  SessionHandle,
  SlotHandle,
  STALE,
} from '../recovery/handles.js'
import { identify } from '../recovery/identify.js'
import { describeIdentity, type ObjectIdentity } from '../recovery/identity.js'
import type { ModuleState } from '../recovery/module-state.js'
import { REPETITION, verdictOf } from '../recovery/outcome.js'
import {
  askForPin,
  loggedIn,
  loginIsLost,
  reviveObject,
  reviveSession,
  reviveSlot,
} from '../recovery/revive.js'
import { PAGE as SHARED_PAGE } from '../recovery/shared-state.js'
import type { Steps } from '../recovery/steps.js'
import { AsyncCalls } from './async-calls.js'

import type { GeneratedCryptoki } from './generated/cryptoki.js'

/**
 * Room for a result whose length is not known before; the longest one seen is remembered up to the limit. It is enough for every ML-DSA
 * signature (4,627 bytes, FIPS 204): NSS 3.132 ends the operation when the room is too small, and does not say how much it needs.
 */
export const FIRST_RESULT = 8192
/** Longer than every signature that the standard has (SLH-DSA: 49,856 bytes, FIPS 205). */
const RESULT_LIMIT = 65_536
/** What no result exceeds by, whose room follows from its input. */
const ABSURD_RESULT = 1 << 28
/** The operation of C_Encrypt in OPERATION_KINDS. */
const ENCRYPT = 1
/** The operation of C_Sign in OPERATION_KINDS. */
const SIGN = 4
/** RFC 8032, clause 5.1.6. A longer one (Ed448) takes a second try. */
const ED25519_SIGNATURE = 64
/** Input up to this length is copied next to the other arguments; longer input is passed where it lies. */
export const COPY_LIMIT = 4096

/** A constant of this file: V8 does not see through an import. */
const PAGE: Int32Array = SHARED_PAGE

/** CKM_VENDOR_DEFINED and all ones: no mechanism. */
const NO_MECHANISM = 0xffff_ffff
/** Length of a token's label. */
const LABEL_LENGTH = 32
/** Flags of C_SessionCancel, in the order of OPERATION_KINDS. */
const CANCEL_FLAGS: readonly number[] = [
  CKF_FIND_OBJECTS,
  CKF_ENCRYPT,
  CKF_DECRYPT,
  CKF_DIGEST,
  CKF_SIGN,
  CKF_VERIFY,
  CKF_SIGN_RECOVER,
  CKF_VERIFY_RECOVER,
  CKF_MESSAGE_ENCRYPT,
  CKF_MESSAGE_DECRYPT,
  CKF_MESSAGE_SIGN,
  CKF_MESSAGE_VERIFY,
  CKF_VERIFY,
]

/** What is known of a function when a call of it fails. */
export interface CallFacts {
  readonly name: keyof Functions
  /** Indices in OPERATION_KINDS of the operations it is part of. */
  readonly kinds: readonly number[]
  /** Whether it ends those operations when it succeeds or fails. */
  readonly ends: boolean
}

/** A call on an asynchronous session that the module works on, for C_AsyncComplete. */
export interface PendingCall {
  /** Undefined for one that was begun in another session and joined. */
  readonly facts: CallFacts | undefined
  readonly memory: Memory
  /** How many bytes the result has room for; undefined if it has none. */
  readonly room: number | undefined
  /** What the module goes on using besides. */
  readonly kept: readonly unknown[]
  /** What is done when it is complete. */
  readonly done: () => void
}

/** An object of a template or a search whose nature is known without reading it. */
const SESSION_OBJECT: ObjectIdentity = {
  token: false,
  objectClass: -1,
  label: '',
  search: [],
  fingerprint: new Map(),
  proof: 'none',
}

/** Thrown inside a synchronous call while its arguments are laid out: a handle that was looked at first is stale again. */
class Restart extends OutcomeUnknownError {
  constructor(name: string) {
    super(
      name,
      'The module was lost again and again while the call was prepared. It did not go out; make it again.',
    )
  }
}

/** In place of a return value: the call did not go out and is to be prepared once more. */
const RESTART = -1
/** How often a call is prepared once more. */
const RESTARTS = 10

/** Thrown inside an asynchronous call while its arguments are laid out: this handle must be brought back first. */
export class Stale {
  /** `operation` is the kind of the one to begin again in a session that is good. */
  constructor(
    readonly handle: SlotHandle | SessionHandle | ObjectHandle,
    readonly operation?: number,
  ) {}
}

/**
 * What the generated methods are written against: arguments are checked, handles become numbers (after recovery, where they are stale),
 * and failures are judged. One per module and thread.
 */
export class Runtime {
  readonly module: ModuleState
  readonly f: Functions
  memory: Memory
  readonly reader: AttributeReader = new AttributeReader()
  readonly async: AsyncCalls
  /** The object whose methods are called again after recovery. */
  readonly api: GeneratedCryptoki
  /** Converts object handles inside of parameters. */
  readonly handles: HandleCodec
  /** Set while the arguments of an asynchronous call are laid out: stale handles are then thrown, not revived. */
  laying = false
  /** The session that new objects belong to. */
  current: SessionHandle | undefined
  /** Recoveries that the call on the stack has had. */
  #attempts = 0
  /** How often the call on the stack was prepared once more. */
  #restarts = 0
  /** Lets synchronous calls out on a session that an asynchronous call uses, and leaves it to the module what comes of it. */
  overlapping = false
  /** The handle that an object has already, for a layer above that keeps one handle for each object. */
  known: ((session: SessionHandle, raw: RawHandle) => ObjectHandle | undefined) | undefined
  readonly #cell: number
  readonly #resultSizes: Int32Array = new Int32Array(128).fill(FIRST_RESULT)

  constructor(module: ModuleState, api: GeneratedCryptoki) {
    this.module = module
    this.f = module.f
    this.memory = module.memory
    this.api = api
    this.#cell = module.shared.cell
    this.async = new AsyncCalls(this)
    this.handles = {
      raw: (value, path) => this.nested(value, path),
      wrap: (raw) => this.object(this.current as SessionHandle, raw as RawHandle),
    }
  }

  // -- arguments ----------------------------------------------------------------------------------------------------------------

  missing(name: keyof Functions): never {
    throw new CryptokiError(CKR_FUNCTION_NOT_SUPPORTED, name)
  }

  /** The memory of a synchronous call, and the gate. Every call that begins ends. */
  begin(name: string): number {
    const mark = this.memory.top
    this.module.begin(name)
    return mark
  }

  end(mark: number): void {
    this.memory.release(mark)
    this.module.end()
  }

  /** As {@link end}, where a secret was among arguments or results. */
  endWiping(mark: number): void {
    this.memory.wipe(mark)
    this.module.end()
  }

  /** The module must be usable; for functions without a handle. */
  ready(name: string): void {
    if (this.module.current) return
    if (this.laying) throw new StaleModule()
    this.module.recoverSync(name, () => this.module.makeReady(name))
  }

  slot(slot: SlotHandle, name: string): RawHandle {
    if (slot instanceof SlotHandle && slot.module === this.module && slot.stamp === PAGE[this.#cell])
      return slot.raw
    this.#expect(slot, SlotHandle, 'slot', name)
    if (this.laying) throw new Stale(slot)
    this.module.recoverSync(name, () => reviveSlot(slot, name))
    return slot.raw
  }

  session(session: SessionHandle, name: string): RawHandle {
    if (
      session?.stamp === PAGE[this.#cell] &&
      session.module === this.module &&
      (session.busy === 0 || this.laying || this.module.replaying)
    )
      return session.raw
    return this.#slowSession(session, name)
  }

  #slowSession(session: SessionHandle, name: string): RawHandle {
    this.#expect(session, SessionHandle, 'session', name)
    if (this.laying) throw new Stale(session)
    // What kept the session busy may be a call of the parent's, on a thread that does not exist in this child.
    const { shared } = this.module
    shared.checkFork()
    if (session.busy > 0 && !this.module.replaying && !this.overlapping && !shared.tainted) {
      throw new SessionBusyError(
        name,
        'An asynchronous call uses this session, and a session is used by one call at a time. Await it, use the asynchronous form, or open another session.',
      )
    }
    if (session.stamp !== PAGE[this.#cell]) this.module.recoverSync(name, () => reviveSession(session, name))
    return session.raw
  }

  /**
   * The session of a search. A token that logged the user out by itself shows only public objects, and says CKR_OK: "not found" would be a
   * wrong answer. So where a login is held, the session is asked first whether it still is.
   */
  searching(m: Memory, session: SessionHandle, name: string): RawHandle {
    const raw = this.session(session, name)
    const { login } = session.slot
    const f = this.f.C_GetSessionInfo
    // An asynchronous session may take its time to say so, and writes where this call's memory was.
    if (login === undefined || f === undefined || (session.flags & CKF_ASYNC_SESSION) !== 0) return raw
    const at = m.allocateZeroed(m.layouts.CK_SESSION_INFO.size)
    const state = at + m.layouts.CK_SESSION_INFO.state
    const rv = f(raw, m.addressOf(at))
    if (rv === CKR_OK && loggedIn(m.ulong(state), login.userType)) return raw
    if (rv === CKR_OK) this.module.endGeneration(session.stamp, 'login-lost', false)
    else {
      if (rv === CKR_FUNCTION_NOT_SUPPORTED) return raw
      // Who cannot be asked is not believed to be logged in.
      const isModule = verdictOf(rv) === 'module'
      this.module.endGeneration(session.stamp, isModule ? 'finalized-elsewhere' : 'session-lost', isModule)
    }
    return this.session(session, name)
  }

  /** The session of a call that is part of an operation. If the module's state of it is gone, it is begun again or lost. */
  operation(session: SessionHandle, kind: number, name: string): RawHandle {
    this.session(session, name)
    const operation = session.operations[kind]
    if (operation !== undefined && operation.stamp !== session.stamp) {
      if (this.laying) throw new Stale(session, kind)
      this.module.recoverSync(name, () => this.restore(session, kind, name))
    }
    return session.raw
  }

  /** Begins an operation again that is not of the session's generation. */
  *restore(session: SessionHandle, kind: number, name: string): Steps<void> {
    const operation = session.operations[kind]
    if (operation === undefined || operation.stamp === session.stamp) return
    if (kind === ENCRYPT && session.iv?.written === true) {
      session.operations[kind] = undefined
      throw new OperationLostError(
        name,
        'The module lost the encryption, for which it had made an IV. It would make another one now, and the one that you have would not decrypt the result. Start it again.',
      )
    }
    if (operation.updated && operation.parts === undefined) {
      session.operations[kind] = undefined
      throw new OperationLostError(
        name,
        `The ${OPERATION_KINDS[kind]} operation was under way when the module lost it, and the parts that were sent are gone. Start it again.`,
      )
    }
    const { init, what, key, signature, parts, contextPin } = operation
    const call = this.api as unknown as { [name: string]: (...args: unknown[]) => unknown }
    const keyed = key === undefined ? [] : [key]
    this.#replay(() => call[init]!(session, what, ...keyed, ...(signature === undefined ? [] : [signature])))
    const fresh = session.operations[kind]!
    if (contextPin !== undefined) {
      const request = { token: session.slot.identity, userType: CKU_CONTEXT_SPECIFIC, username: undefined }
      const { deadline } = this.module.bounds
      const pin = yield* askForPin(contextPin({ ...request, reason: 'recovery', attempt: 1 }), deadline)
      this.#replay(() => this.api.C_Login(session, CKU_CONTEXT_SPECIFIC, pin))
      fresh.contextPin = contextPin
    }
    if (parts !== undefined && parts.length > 0) {
      const update = init.replace('Init', 'Update')
      this.#replay(() => {
        for (const part of parts) call[update]!(session, part)
      })
      fresh.parts = parts
      fresh.updated = true
    }
  }

  /** Makes calls again on behalf of one that holds the session already. */
  #replay(calls: () => unknown): void {
    const { module } = this
    const before = module.replaying
    module.replaying = true
    try {
      module.outside(calls)
    } finally {
      module.replaying = before
    }
  }

  /** The number of an object that an operation of a session is about to use: its identity is read now if it was not before. */
  key(object: ObjectHandle, session: SessionHandle, argument: string, name: string): RawHandle {
    if (
      object?.stamp === PAGE[this.#cell] &&
      object.module === this.module &&
      object.identified &&
      object.session.slot === session.slot
    )
      return object.raw
    return this.#slowObject(object, session, argument, name, true)
  }

  /** The number of an object that is only looked at. */
  objectOf(object: ObjectHandle, session: SessionHandle, argument: string, name: string): RawHandle {
    // Slots and sessions have a stamp too: only objects are identified or not.
    if (
      object?.stamp === PAGE[this.#cell] &&
      object.module === this.module &&
      object.identified !== undefined &&
      object.session.slot === session.slot
    )
      return object.raw
    return this.#slowObject(object, session, argument, name, false)
  }

  #slowObject(
    object: ObjectHandle,
    session: SessionHandle,
    argument: string,
    name: string,
    identifies: boolean,
  ): RawHandle {
    this.#expect(object, ObjectHandle, argument, name)
    if (!this.#sameSlot(object.session.slot, session.slot))
      throw new CryptokiError(identifies ? CKR_KEY_HANDLE_INVALID : CKR_OBJECT_HANDLE_INVALID, name, {
        message: `${argument} is an object of another token than the session's: ${describeIdentity(object.session.slot.identity)}, not ${describeIdentity(session.slot.identity)}. Its number may be another object's there. Use a session on its own token.`,
      })
    const stale = object.stamp !== PAGE[this.#cell]
    if (stale) {
      if (this.laying) throw new Stale(object)
      const { generation } = this.module
      this.module.recoverSync(name, () => reviveObject(object, name))
      // The call's session was looked at before; if that generation ended meanwhile, its number in hand may be another's now.
      if (generation !== this.module.generation) throw new Restart(name)
    } else if (identifies && !object.identified) {
      if (this.laying) throw new Stale(object)
      this.module.recoverSync(name, () => identify(object))
    }
    return object.raw
  }

  /** One slot can have two handles, one of when it was empty: their numbers say so, where both are of now. */
  #sameSlot(a: SlotHandle, b: SlotHandle): boolean {
    const generation = PAGE[this.#cell]
    return a === b || (a.raw === b.raw && a.stamp === generation && b.stamp === generation)
  }

  /** An object handle inside of a mechanism parameter or template. */
  nested(value: unknown, path: string): RawHandle {
    if (!(value instanceof ObjectHandle)) throw wrongType(path, 'an ObjectHandle', value)
    const at = path.indexOf(':')
    return this.key(value, this.current ?? value.session, path.slice(at + 2), path.slice(0, at))
  }

  #expect(
    handle: unknown,
    kind: typeof SlotHandle | typeof SessionHandle | typeof ObjectHandle,
    argument: string,
    name: string,
  ): void {
    if (!(handle instanceof kind)) {
      const wanted = kind === ObjectHandle ? 'an ObjectHandle' : `a ${kind.name}`
      const given = [SlotHandle, SessionHandle, ObjectHandle].find((other) => handle instanceof other)
      if (given === undefined) throw wrongType(`${name}: ${argument}`, wanted, handle)
      throw new TypeError(
        `${name}: ${argument} must be ${wanted}, not ${given === ObjectHandle ? 'an' : 'a'} ${given.name}`,
      )
    }
    if (handle.module !== this.module)
      throw new TypeError(
        `${name}: ${argument} belongs to another module (${handle.module.library.path}), not to ${this.module.library.path}`,
      )
  }

  expectSession(session: unknown, name: string): asserts session is SessionHandle {
    this.#expect(session, SessionHandle, 'session', name)
  }

  expectSlot(slot: unknown, name: string): asserts slot is SlotHandle {
    this.#expect(slot, SlotHandle, 'slot', name)
  }

  bytes(value: Uint8Array, argument: string, name: string): void {
    if (!isUint8Array(value)) throw wrongType(`${name}: ${argument}`, 'a Uint8Array', value)
  }

  /** A buffer of the caller's, for a result. */
  room(value: Uint8Array, argument: string, name: string, wanted = 'a Uint8Array'): void {
    if (!isUint8Array(value)) throw wrongType(`${name}: ${argument}`, wanted, value)
    lengthOf(value)
  }

  /**
   * Copies a result of a call on another thread to the caller's buffer: while such a call goes on, its owner may have resized the buffer or
   * transferred it, so the module does not write to it.
   */
  fill(buffer: Uint8Array, room: Room | undefined, length: number, argument: string, name: string): void {
    if (room === undefined) return
    const { bytes } = room
    // A CK_ULONG may be a bigint, if it makes no sense.
    if (buffer.length < Math.min(Number(length), bytes.length))
      throw new TypeError(
        `${name}: ${argument} was resized or transferred while the module worked: the result of ${length} bytes has no room in it any more`,
      )
    buffer.set(length < bytes.length ? bytes.subarray(0, length) : bytes)
  }

  ulong(value: number, argument: string, name: string): void {
    if (typeof value === 'number' && value >>> 0 === value) return
    if (typeof value !== 'number' && typeof value !== 'bigint')
      throw wrongType(`${name}: ${argument}`, 'a number', value)
    if (
      typeof value === 'number'
        ? value !== CK_UNAVAILABLE_INFORMATION && (!Number.isSafeInteger(value) || value < 0)
        : value < 0n || value > 0xffff_ffff_ffff_ffffn
    )
      throw new RangeError(`${name}: ${argument} must be a CK_ULONG: a whole number that is not negative`)
  }

  bool(value: boolean, argument: string, name: string): void {
    if (typeof value !== 'boolean') throw wrongType(`${name}: ${argument}`, 'a boolean', value)
  }

  text(value: string, argument: string, name: string): void {
    if (typeof value !== 'string') throw wrongType(`${name}: ${argument}`, 'a string', value)
  }

  /** The length of a result that the caller chooses. */
  length(value: number, argument: string, name: string): void {
    if (typeof value !== 'number') throw wrongType(`${name}: ${argument}`, 'a number', value)
    if (!Number.isInteger(value) || value < 0 || value > constants.MAX_LENGTH)
      throw new RangeError(
        `${name}: ${argument} must be a whole number of bytes from 0 to ${constants.MAX_LENGTH}`,
      )
  }

  /** A PIN as bytes; null for a protected authentication path. */
  pin(value: string | Uint8Array | null, argument: string, name: string): Uint8Array | null {
    if (value === null || isUint8Array(value)) return value
    if (typeof value === 'string') return Buffer.from(value, 'utf8')
    throw wrongType(`${name}: ${argument}`, 'a string, a Uint8Array or null', value)
  }

  /** A token's label: 32 bytes of UTF-8, padded with blanks (clause 5.5.7). */
  label(m: Memory, value: string, argument: string, name: string): number {
    this.text(value, argument, name)
    const bytes = Buffer.from(value, 'utf8')
    if (bytes.length > LABEL_LENGTH)
      throw new RangeError(
        `${name}: ${argument} must have at most ${LABEL_LENGTH} bytes in UTF-8, not ${bytes.length}`,
      )
    return m.place(Buffer.concat([bytes, Buffer.alloc(LABEL_LENGTH - bytes.length, ' ')]))
  }

  /** The mechanism of the active message operation, which decides what the parameter of a message is. */
  messageMechanism(session: SessionHandle, kind: number): number | string {
    const mechanism = session.operations[kind]?.what as { mechanism?: number | string } | undefined
    return mechanism?.mechanism ?? NO_MECHANISM
  }

  // -- results ------------------------------------------------------------------------------------------------------------------

  /** How much room to give a result: what results of this function needed so far, or `input` and a block more. */
  resultSize(index: number, input: number): number {
    const known = this.#resultSizes[index] as number
    return Math.max(input + 64, known)
  }

  /** As {@link resultSize} for a signature. NSS 3.132 takes a buffer for an Ed25519 signature only if it is exactly as long. */
  signatureSize(index: number, session: SessionHandle): number {
    const mechanism = session?.operations?.[SIGN]?.what as { mechanism?: number | string } | null | undefined
    const type = mechanism?.mechanism
    return type === CKM_EDDSA || type === 'CKM_EDDSA'
      ? ED25519_SIGNATURE
      : (this.#resultSizes[index] as number)
  }

  /**
   * The room for a second try, which is remembered. A module that asks for no more than it was given does not say what it needs; one that asks for more
   * than any result has gets no second try.
   */
  grow(index: number, needed: number, given: number): number | undefined {
    if (needed > ABSURD_RESULT + 2 * given) return undefined
    if (needed <= given) needed = Math.max(RESULT_LIMIT, 2 * given)
    if (needed > (this.#resultSizes[index] as number) && needed <= RESULT_LIMIT)
      this.#resultSizes[index] = needed
    return needed
  }

  /** How much a result needs that did not fit the caller's buffer; undefined if the module does not say. */
  needs(needed: number, buffer: Uint8Array | null): number | undefined {
    return needed > (buffer === null ? 0 : buffer.length) ? needed : undefined
  }

  /** How much the module wrote to the caller's buffer, or how much it would. */
  written(length: number, buffer: Uint8Array | null, name: string): number {
    if (buffer !== null && length > buffer.length) throw tooMuch(length, buffer.length, name)
    return length
  }

  /** A result of unknown length: where it is, and how long the module says it is. */
  result(
    m: Memory,
    at: number,
    long: Buffer | undefined,
    length: number,
    size: number,
    name: string,
  ): Buffer {
    if (length > size) throw tooMuch(length, size, name)
    return long === undefined ? m.copy(at, length) : long.subarray(0, length)
  }

  /** A handle for an object that the module gave. */
  object(session: SessionHandle, raw: RawHandle): ObjectHandle {
    return this.known?.(session, raw) ?? new ObjectHandle(session, raw, session.stamp)
  }

  /** A new object that was made from a template; one that is no token object cannot outlive its session. */
  created(session: SessionHandle, raw: RawHandle, template: unknown): ObjectHandle {
    if (raw === CK_INVALID_HANDLE) return noObject(session)
    return isTokenTemplate(template)
      ? new ObjectHandle(session, raw, session.stamp)
      : sessionObject(session, raw)
  }

  /** A copy of an object, which is a token object like that one unless the template says otherwise (clause 5.7.2). */
  copied(session: SessionHandle, raw: RawHandle, template: unknown): ObjectHandle {
    if (raw === CK_INVALID_HANDLE) return noObject(session)
    return tokenIn(template) === false
      ? sessionObject(session, raw)
      : new ObjectHandle(session, raw, session.stamp)
  }

  // -- operations ---------------------------------------------------------------------------------------------------------------

  /** Takes note of an operation that a C_*Init began. */
  began(
    session: SessionHandle,
    kind: number,
    init: string,
    what: unknown,
    key?: ObjectHandle | null,
    signature?: Uint8Array,
  ): void {
    if (session.beganAgain(kind, what, key)) return
    session.began(kind, {
      init,
      what,
      key,
      signature,
      stamp: session.stamp,
      updated: false,
      parts: undefined,
      contextPin: undefined,
    })
  }

  /** Gives the IV of the mechanism that was laid out last memory of its own, where the module may write to it: of the session for an encryption. */
  ownIv(m: Memory, encrypting: SessionHandle | undefined, mechanism: unknown): KeptIv | undefined {
    const laid = laidIv()
    if (laid === undefined) return undefined
    const last = encrypting?.iv
    const active = encrypting?.operations[ENCRYPT] !== undefined
    // The memory of an encryption that goes on is the module's.
    const iv = last === undefined || active ? new KeptIv() : last
    // What an operation is begun again with is a copy of what the caller gave.
    const target = active && this.module.replaying ? last?.target : undefined
    iv.lay(m, laid, target ?? (mechanism as { parameter: { pIv: Uint8Array } }).parameter.pIv)
    return iv
  }

  /** Takes note of the IV that an encryption was begun with. */
  beganWithIv(session: SessionHandle, iv: KeptIv | undefined, name: string): void {
    if (iv === undefined) session.iv?.forget()
    else {
      session.iv = iv
      iv.bringBack(name)
    }
  }

  /** Takes note of a part that was sent. */
  sent(session: SessionHandle, kind: number, part: Uint8Array | undefined): void {
    const operation = session.operations[kind]
    if (operation === undefined) return
    if (!operation.updated) {
      operation.updated = true
      // It will not be begun again as it was, so nothing of it is kept beyond its end.
      session.lately[kind] = undefined
      if (this.module.options.replayParts && part !== undefined && REPLAYED_KINDS.has(kind))
        operation.parts = []
    }
    // What cannot be sent again (C_DigestKey) ends the record of parts.
    if (part === undefined) operation.parts = undefined
    else operation.parts?.push(Buffer.from(part))
  }

  /** Takes note that C_SetOperationState has put other states in place of what was begun: to begin that again would be something else. */
  stateSet(session: SessionHandle): void {
    session.operations.forEach((operation, kind) => {
      if (operation !== undefined && OPERATION_KINDS[kind] !== 'find')
        session.began(kind, { ...operation, updated: true, parts: undefined })
    })
    session.lately.fill(undefined)
  }

  /** Takes note of operations that C_SessionCancel ended. */
  cancelled(session: SessionHandle, flags: number): void {
    CANCEL_FLAGS.forEach((flag, kind) => {
      if (hasFlags(flags, flag)) session.operations[kind] = undefined
    })
  }

  // -- identities -----------------------------------------------------------------------------------------------------------------

  /** Runs steps after a successful synchronous call; what they find out is a bonus, and their failure is not the call's. */
  afterwards(name: string, steps: () => Steps<void>): void {
    try {
      this.module.runSync(name, steps)
    } catch (error) {
      if (error instanceof OperationLostError) throw error
      // The objects stay without an identity, and say so if they have to be found again.
    }
  }

  // -- failures -------------------------------------------------------------------------------------------------------------------

  /**
   * Judges a failed synchronous call: throws, or recovers and makes the call once more. `objects` are the handles that went into it.
   */
  failed<T>(
    facts: CallFacts,
    rv: number,
    session: SessionHandle | undefined,
    method: (...args: never[]) => T,
    args: readonly unknown[],
    required?: number,
  ): T {
    if (this.dropped(facts, rv, session) && this.#attempts <= this.module.options.attempts) {
      this.#attempts++
      try {
        return (method as (...args: unknown[]) => T).apply(this.api, [...args])
      } finally {
        this.#attempts--
      }
    }
    if (rv === RESTART) return this.#again(method, args)
    const error = this.failure(facts, rv, session, required)
    const verdict = verdictOf(rv)
    if (verdict === undefined || this.#attempts >= this.module.options.attempts)
      throw this.final(facts, error, session)
    try {
      this.module.runSync(facts.name, () => this.judge(facts, error, session, args))
    } catch (problem) {
      // Whether anything was lost could not be asked here: then the call has failed with what the module said.
      if (verdict === 'unknown' && problem instanceof RecoveryBlockedError)
        throw chained(this.final(facts, error, session), problem)
      throw problem
    }
    this.#attempts++
    try {
      return (method as (...args: unknown[]) => T).apply(this.api, [...args])
    } catch (next) {
      throw chained(next, error)
    } finally {
      this.#attempts--
    }
  }

  /**
   * Whether the module forgot an operation that was begun: some tokens drop operations and keep the session, and NSS 3.132 ends one
   * when the buffer was too small, which clause 5.2 does not let it do. The next call then begins it again, or says that it is lost.
   */
  dropped(facts: CallFacts, rv: number, session: SessionHandle | undefined): boolean {
    if (rv !== CKR_OPERATION_NOT_INITIALIZED || session === undefined || facts.kinds.length !== 1)
      return false
    const kind = facts.kinds[0] as number
    const operation = session.operations[kind]
    if (operation === undefined || operation.stamp !== session.stamp) return false
    session.began(kind, { ...operation, stamp: STALE })
    return true
  }

  /**
   * A synchronous call on an asynchronous session was answered with CKR_PENDING: its memory is the module's until C_AsyncComplete, and
   * later calls get another block. `done` is called then with `given`; `kept` is only kept.
   */
  keepPending<G extends readonly unknown[]>(
    session: SessionHandle,
    facts: CallFacts,
    room: number | undefined,
    kept: readonly unknown[],
    given?: readonly [...G],
    done?: (c: Runtime, m: Memory, session: SessionHandle, ...given: G) => void,
  ): void {
    const { memory } = this
    const pending: PendingCall = {
      facts,
      memory,
      room,
      // A module that has two calls of one function under way uses the memory of both.
      kept: [kept, session.pending?.get(facts.name)],
      done: () => done?.(this, memory, session, ...(given as readonly [...G])),
    }
    session.pending ??= new Map()
    session.pending.set(facts.name, pending)
    this.underWay(facts, session)
    this.memory = this.module.freshMemory()
  }

  /** The module has taken up a call without an answer yet: if it is lost now, so is the operation that it is part of. */
  underWay(facts: CallFacts, session: SessionHandle): void {
    for (const kind of facts.kinds) this.sent(session, kind, undefined)
  }

  /** Turns {@link Restart} into a value for {@link failed}; any other error goes on. */
  restart(error: unknown): number {
    if (!(error instanceof Restart) || this.#restarts >= RESTARTS) throw error
    return RESTART
  }

  #again<T>(method: (...args: never[]) => T, args: readonly unknown[]): T {
    this.#restarts++
    try {
      return (method as (...args: unknown[]) => T).apply(this.api, [...args])
    } finally {
      this.#restarts--
    }
  }

  /** The error for a return value. Ends the operation if the standard says that it has ended (clause 5.1.6 and 5.2). */
  failure(
    facts: CallFacts,
    rv: number,
    session: SessionHandle | undefined,
    required?: number,
  ): CryptokiError {
    if (
      session !== undefined &&
      rv !== CKR_BUFFER_TOO_SMALL &&
      rv !== CKR_PENDING &&
      verdictOf(rv) === undefined &&
      facts.ends
    )
      for (const kind of facts.kinds) session.operations[kind] = undefined
    const error = new CryptokiError(rv, facts.name, required === undefined ? {} : { required })
    if (FAILURES.hasSubscribers) {
      const message: FailureMessage = {
        module: this.module.library.path,
        function: facts.name,
        code: error.code,
      }
      FAILURES.publish(message)
    }
    return error
  }

  /** The error to throw when nothing more is done; the operation is over. */
  final(facts: CallFacts, error: CryptokiError, session: SessionHandle | undefined): CryptokiError {
    if (session !== undefined && facts.ends && error.rv !== CKR_BUFFER_TOO_SMALL && error.rv !== CKR_PENDING)
      for (const kind of facts.kinds) session.operations[kind] = undefined
    return error
  }

  /**
   * Decides whether a call that failed with a verdict may be made again, and makes stale what is lost. Returns to have it made again,
   * throws otherwise. `isPending` says that the module had taken it up, and then lost what it would have been asked for the answer by.
   */
  *judge(
    facts: CallFacts,
    error: CryptokiError,
    session: SessionHandle | undefined,
    args: readonly unknown[],
    isPending = false,
  ): Steps<void> {
    const { module } = this
    const repetition = REPETITION[facts.name]
    if (repetition === 'never') throw this.final(facts, error, session)
    const generation = session?.stamp ?? module.ready
    const verdict = verdictOf(error.rv)
    switch (verdict) {
      case 'module':
        module.endGeneration(generation, 'finalized-elsewhere', true)
        break
      case 'session':
        module.endGeneration(generation, 'session-lost', false)
        break
      case 'login':
        // Who never logged in has lost nothing. Who is logged in lacks another user's login, or the one that the key wants for each signature.
        if (session === undefined || !(yield* loginIsLost(session, true)))
          throw this.final(facts, error, session)
        module.endGeneration(generation, 'login-lost', false)
        break
      case 'object': {
        const objects = objectsIn(args)
        if (objects.length === 0) throw this.final(facts, error, session)
        // To a user whose login was lost, private objects are as good as not there.
        if (session !== undefined && (yield* loginIsLost(session, false))) {
          module.endGeneration(generation, 'login-lost', false)
          break
        }
        for (const object of objects) {
          if (object.identity === undefined || !object.identity.token) throw this.final(facts, error, session)
          if (object.stamp !== DEAD) object.stamp = STALE
        }
        break
      }
      case 'unknown': {
        const probe = yield* this.#probe(session)
        // The state is as it was, so the token means what it says.
        if (probe === CKR_OK) throw this.final(facts, error, session)
        const sessionOnly = probe === CKR_SESSION_HANDLE_INVALID || probe === CKR_SESSION_CLOSED
        module.endGeneration(generation, sessionOnly ? 'session-lost' : 'device-lost', !sessionOnly)
        break
      }
      case undefined:
        throw this.final(facts, error, session)
    }
    if (
      (verdict === 'unknown' || (isPending && (verdict === 'module' || verdict === 'session'))) &&
      (repetition === 'once' || (repetition === 'once-if-token-object' && args.some(isTokenTemplate)))
    )
      throw new OutcomeUnknownError(
        facts.name,
        'The connection was lost during the call, so it is not known whether it took effect, and it is not made a second time. Look at the token before you repeat it.',
        { cause: error },
      )
    if (session === undefined) return
    for (const kind of facts.kinds) {
      const operation = session.operations[kind]
      if (operation?.updated === true && operation.parts === undefined && verdict !== 'object') {
        session.operations[kind] = undefined
        throw new OperationLostError(
          facts.name,
          `The ${OPERATION_KINDS[kind]} operation was under way when its session was lost, and the parts that were sent are gone. Start it again.`,
          { cause: error },
        )
      }
    }
  }

  *#probe(session: SessionHandle | undefined): Steps<number> {
    const { module } = this
    const m = module.lease()
    try {
      if (session !== undefined)
        return yield* module.call('C_GetSessionInfo', [
          session.raw,
          m.addressOf(m.allocate(m.layouts.CK_SESSION_INFO.size)),
        ])
      return yield* module.call('C_GetInfo', [m.addressOf(m.allocate(m.layouts.CK_INFO.size))])
    } finally {
      module.giveBack(m)
    }
  }
}

/** The error for a module that says it wrote beyond the room that it had. */
export function tooMuch(length: number, room: number, name: string): Error {
  return new Error(`${name}: the module says that it wrote ${length} bytes to a buffer of ${room}`)
}

/** Thrown inside an asynchronous call while its arguments are laid out: the module must be made usable first. */
export class StaleModule {}

/** Operations whose parts can be kept and sent again: their result depends on nothing else. */
const REPLAYED_KINDS: ReadonlySet<number> = new Set([
  OPERATION_KINDS.indexOf('digest'),
  OPERATION_KINDS.indexOf('sign'),
  OPERATION_KINDS.indexOf('verify'),
])

/** The object handles among arguments, also inside of mechanism parameters. */
function objectsIn(args: readonly unknown[]): ObjectHandle[] {
  const found: ObjectHandle[] = []
  const look = (value: unknown, depth: number): void => {
    if (value instanceof ObjectHandle) found.push(value)
    else if (
      depth < 4 &&
      typeof value === 'object' &&
      value !== null &&
      !ArrayBuffer.isView(value) &&
      !(value instanceof SessionHandle)
    )
      for (const member of Object.values(value)) look(member, depth + 1)
  }
  for (const arg of args) look(arg, 0)
  return found
}

function sessionObject(session: SessionHandle, raw: RawHandle): ObjectHandle {
  const object = new ObjectHandle(session, raw, session.stamp)
  object.identity = SESSION_OBJECT
  object.identified = true
  return object
}

/** What a call gives that succeeded and made no object: every use of it says CKR_OBJECT_HANDLE_INVALID. */
function noObject(session: SessionHandle): ObjectHandle {
  const object = sessionObject(session, CK_INVALID_HANDLE)
  object.stamp = DEAD
  return object
}

/** True if a template makes a token object. */
function isTokenTemplate(template: unknown): boolean {
  return tokenIn(template) === true
}

/** CKA_TOKEN in a template, by whichever name or number; true if it is there more than once and true once. */
function tokenIn(template: unknown): boolean | undefined {
  if (typeof template !== 'object' || template === null || ArrayBuffer.isView(template)) return undefined
  let token: boolean | undefined
  const look = (asked: unknown, value: unknown): void => {
    if (attributeNumber(asked) === CKA_TOKEN)
      token = token === true || value === true || (isUint8Array(value) && value[0] !== 0)
  }
  if (Array.isArray(template)) {
    for (const entry of template as readonly ({ type?: unknown; value?: unknown } | null)[])
      look(entry?.type, entry?.value)
  } else for (const name in template) look(name, (template as { [name: string]: unknown })[name])
  return token
}

/** An error of a second attempt tells what the first one was, unless it has a cause of its own. */
export function chained(next: unknown, first: Error): unknown {
  if (next instanceof Error && next.cause === undefined && next !== first)
    Object.defineProperty(next, 'cause', { value: first, configurable: true, writable: true })
  return next
}
