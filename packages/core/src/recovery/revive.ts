import {
  CKA_CLASS,
  CKA_EC_PARAMS,
  CKA_EC_POINT,
  CKA_ID,
  CKA_KEY_TYPE,
  CKA_LABEL,
  CKA_TOKEN,
  CKA_UNIQUE_ID,
  CKF_TOKEN_PRESENT,
  CKO_PRIVATE_KEY,
  CKO_PUBLIC_KEY,
  CKR_BUFFER_TOO_SMALL,
  CKR_CRYPTOKI_NOT_INITIALIZED,
  CKR_OBJECT_HANDLE_INVALID,
  CKR_OK,
  CKR_OPERATION_NOT_INITIALIZED,
  CKR_PIN_EXPIRED,
  CKR_PIN_INCORRECT,
  CKR_PIN_INVALID,
  CKR_PIN_LEN_RANGE,
  CKR_PIN_LOCKED,
  CKR_SESSION_COUNT,
  CKR_SESSION_HANDLE_INVALID,
  CKR_USER_ALREADY_LOGGED_IN,
  CKR_USER_NOT_LOGGED_IN,
  CKS_RO_USER_FUNCTIONS,
  CKS_RW_SO_FUNCTIONS,
  CKS_RW_USER_FUNCTIONS,
  CKU_SO,
  CKU_USER,
} from '@tatsoi/types'
import { CryptokiError } from '../ffi/errors.js'
import { readCK_SESSION_INFO, readCK_SLOT_INFO, readCK_TOKEN_INFO } from '../ffi/generated/structs.js'
import { LIST_ROUNDS, readSlotList, roomAskedFor, writtenCount } from '../ffi/list.js'
import { hasFlags, type Memory } from '../ffi/memory.js'
import { notifyFunction } from '../ffi/notify.js'
import { wrongType } from '../ffi/wrong-input.js'
import { readAll, readRaw, writeRawTemplate } from './attributes.js'
import { type Answer, challenge, mayAnswer } from './challenge.js'
import {
  LoginLostError,
  ModuleLostError,
  ObjectAmbiguousError,
  ObjectLostError,
  ObjectReplacedError,
  ObjectUnprovableError,
  RecoveryBlockedError,
  RecoveryError,
  SessionLostError,
  TokenAmbiguousError,
  TokenLostError,
  TokenReplacedError,
} from './errors.js'
import { DEAD, ObjectHandle, type RawHandle, type SessionHandle, SlotHandle } from './handles.js'
import {
  COMMON,
  compareFingerprints,
  describeIdentity,
  fingerprintOf,
  identityKey,
  NAMING_A_KEY,
  namingAttributes,
  type ObjectIdentity,
  type Partner,
  proofOf,
  provingAttributes,
  type RawAttribute as Search,
  type SlotIdentity,
} from './identity.js'
import { isPromise, type PinValue, pinChanges } from './login.js'
import type { ModuleState } from './module-state.js'
import { verdictOf } from './outcome.js'
import { LONGEST_TIMER_MS, type Steps, Wait } from './steps.js'

const COMMON_OF_A_KEY: readonly number[] = [...COMMON, ...NAMING_A_KEY]

const NONE: readonly Search[] = []
const NOTHING: ReadonlyMap<number, string> = new Map()

/** Objects that are looked at when an object is searched; more with the same class, label and id are refused. */
const CANDIDATES = 64
/** Values after which an automatic login is never tried again: the PIN was refused, or would be. */
const REFUSALS: ReadonlySet<number> = new Set([
  CKR_PIN_INCORRECT,
  CKR_PIN_INVALID,
  CKR_PIN_LEN_RANGE,
  CKR_PIN_LOCKED,
  CKR_PIN_EXPIRED,
])

/** How often to look whether another thread has logged in. */
const LOGIN_POLL_MS = 2
/**
 * Waits in ms before each further look for a token that is away. SoftHSM writes a token's file anew at each login, and a process that starts at
 * that moment does not see the token.
 */
const MOMENTS: readonly number[] = [0, 5, 10, 20]
/** No moment is given any more so long after the first failure: a module that takes its time to start is not started again and again. */
const MOMENTS_MS = 50
/** How often somebody may log out, close sessions or delete objects while a handle is brought back. */
const LOSSES = 3

function* withMemory<T>(module: ModuleState, steps: (m: Memory) => Steps<T>): Steps<T> {
  const m = module.lease()
  try {
    return yield* steps(m)
  } finally {
    module.giveBack(m)
  }
}

// -- slots --------------------------------------------------------------------------------------------------------------------

/** What is in a slot now. */
export function* readSlotIdentity(
  module: ModuleState,
  slotID: RawHandle,
  functionName: string,
): Steps<SlotIdentity> {
  return yield* withMemory(module, function* (m) {
    const at = m.allocateZeroed(m.layouts.CK_SLOT_INFO.size)
    let rv = yield* module.call('C_GetSlotInfo', [slotID, m.addressOf(at)])
    if (rv !== CKR_OK) throw new CryptokiError(rv, functionName)
    const { slotDescription, manufacturerID, flags } = readCK_SLOT_INFO(m, at)
    if (hasFlags(flags, CKF_TOKEN_PRESENT)) {
      const token = m.allocateZeroed(m.layouts.CK_TOKEN_INFO.size)
      rv = yield* module.call('C_GetTokenInfo', [slotID, m.addressOf(token)])
      if (rv === CKR_OK) {
        const { label, manufacturerID, model, serialNumber } = readCK_TOKEN_INFO(m, token)
        return { of: 'token', label, manufacturerID, model, serialNumber }
      }
    }
    return { of: 'slot', slotDescription, manufacturerID }
  })
}

/** The slot numbers of C_GetSlotList. */
export function* listSlotIDs(
  module: ModuleState,
  tokenPresent: boolean,
  functionName: string,
): Steps<RawHandle[]> {
  return yield* withMemory(module, function* (m) {
    const count = m.allocate(8)
    for (let room = 64, round = 1; ; round++) {
      const mark = m.top
      const list = m.allocate(room * m.abi.ulong)
      m.setUlong(count, room)
      const rv = yield* module.call('C_GetSlotList', [
        tokenPresent ? 1 : 0,
        m.addressOf(list),
        m.addressOf(count),
      ])
      if (rv === CKR_OK) return readSlotList(m, list, m.ulong(count), room, functionName)
      const asked = rv === CKR_BUFFER_TOO_SMALL ? roomAskedFor(m.ulong(count), room) : undefined
      if (asked === undefined || round === LIST_ROUNDS) throw new CryptokiError(rv, functionName)
      // A slot may come meanwhile.
      room = asked + 8
      m.release(mark)
    }
  })
}

/** The handles of the slots of C_GetSlotList, each with the identity of what is in it now. */
export function* listSlots(
  module: ModuleState,
  tokenPresent: boolean,
  functionName: string,
): Steps<SlotHandle[]> {
  return yield* patiently(module, undefined, functionName, () => listNow(module, tokenPresent, functionName))
}

function* listNow(module: ModuleState, tokenPresent: boolean, functionName: string): Steps<SlotHandle[]> {
  const generation = module.generation
  const handles: SlotHandle[] = []
  for (const slotID of yield* listSlotIDs(module, tokenPresent, functionName)) {
    const identity = yield* readSlotIdentity(module, slotID, functionName)
    let slot = module.slotFor(identity, () => new SlotHandle(module, slotID, generation, identity))
    // Two slots that look the same are still two slots.
    if (handles.includes(slot)) slot = module.lookAlike(handles, slotID, identity)
    else if (slot.stamp !== generation || slot.sessions.size === 0) {
      slot.raw = slotID
      slot.stamp = generation
    }
    handles.push(slot)
  }
  return handles
}

/** Finds the slot that holds the token of `slot` now. */
export function* reviveSlot(slot: SlotHandle, functionName: string): Steps<void> {
  yield* patiently(slot.module, slot, functionName, () => findSlot(slot, functionName))
}

/**
 * Does `steps`; when they fail because the token or the connection is away, does them again: at once, for a token after a few {@link MOMENTS}, and
 * with a `backoff` until the deadline. In between the module is started afresh where that harms nobody, because some see a token that came back
 * (SoftHSM) or a server that came back (p11-kit's client) only in C_Initialize.
 */
function* patiently<T>(
  module: ModuleState,
  slot: SlotHandle | undefined,
  functionName: string,
  steps: () => Steps<T>,
): Steps<T> {
  const { deadline: patience, backoff, signal } = module.bounds
  const deadline = Date.now() + patience
  let failing: number | undefined
  for (let attempt = 0; ; attempt++) {
    yield* module.makeReady(functionName)
    const { generation } = module
    try {
      return yield* steps()
    } catch (error) {
      const away = error instanceof TokenLostError || error instanceof TokenReplacedError
      const verdict =
        error instanceof RecoveryError || !(error instanceof CryptokiError) ? undefined : verdictOf(error.rv)
      const dead = verdict === 'unknown' || verdict === 'module'
      const mayStartAfresh = () => dead || (away && slot !== undefined && isAlone(slot, generation))
      if ((verdict === 'login' || verdict === 'session') && attempt < LOSSES) continue
      failing ??= Date.now()
      const momentary = error instanceof TokenLostError && Date.now() - failing < MOMENTS_MS
      const moment = mayStartAfresh() && (momentary || attempt === 0) ? MOMENTS[attempt] : undefined
      const wait = moment ?? (backoff > 0 ? backoff : Number.POSITIVE_INFINITY)
      const mayWait = Date.now() + wait < deadline && (wait === 0 || signal?.aborted !== true)
      if ((!away && !dead) || !mayWait) throw error
      if (wait > 0) yield new Wait(wait)
      // Somebody may have come to use the module while this one waited.
      if (mayStartAfresh()) module.endGeneration(generation, 'device-lost', true)
    }
  }
}

/** True if no session on another token is good in this generation: to start the module afresh would end it. */
function isAlone(slot: SlotHandle, generation: number): boolean {
  for (const other of slot.module.everySlot)
    if (other !== slot) for (const session of other.sessions) if (session.stamp === generation) return false
  return slot.module.shared.users <= 1
}

function* findSlot(slot: SlotHandle, functionName: string): Steps<void> {
  const { module, identity } = slot
  const started = performance.now()
  const { generation } = module
  if (slot.stamp === generation) return
  const wanted = identityKey(identity)
  const matches: RawHandle[] = []
  let inOldSlot: SlotIdentity | undefined
  for (const slotID of yield* listSlotIDs(module, identity.of === 'token', functionName)) {
    const found = yield* readSlotIdentity(module, slotID, functionName)
    if (identityKey(found) === wanted) matches.push(slotID)
    else if (slotID === slot.raw) inOldSlot = found
  }
  if (matches.length === 1 || (matches.length > 1 && identity.of === 'slot' && matches.includes(slot.raw))) {
    slot.raw = matches.length === 1 ? (matches[0] as RawHandle) : slot.raw
    slot.stamp = generation
    return
  }
  const error =
    matches.length > 1
      ? new TokenAmbiguousError(
          functionName,
          `${matches.length} slots hold a ${describeIdentity(identity)}, so it cannot be told which of them was meant.`,
        )
      : inOldSlot !== undefined
        ? new TokenReplacedError(
            functionName,
            `The slot holds ${describeIdentity(inOldSlot)} now, and ${describeIdentity(identity)} is in no slot. If the token was renamed, open a session on its slot anew.`,
          )
        : new TokenLostError(functionName, `${describeIdentity(identity)} is in no slot.`)
  module.tell({ generation, what: 'slot', error, milliseconds: performance.now() - started })
  throw error
}

// -- sessions -----------------------------------------------------------------------------------------------------------------

/** Opens the session again, with its login, if it is not of this generation. */
export function* reviveSession(session: SessionHandle, functionName: string): Steps<void> {
  const { module, slot } = session
  module.refuseFinalized(functionName)
  if (session.stamp === DEAD)
    throw new CryptokiError(CKR_SESSION_HANDLE_INVALID, functionName, { message: 'The session was closed.' })
  const started = performance.now()
  const told = (error: Error | undefined) =>
    module.tell({
      generation: module.generation,
      what: 'session',
      error,
      milliseconds: performance.now() - started,
    })
  yield* module.makeReady(functionName)
  if (session.stamp === module.generation) return
  try {
    yield* patiently(module, slot, functionName, function* () {
      yield* findSlot(slot, functionName)
      yield* reopen(session, module.generation, functionName)
    })
    told(undefined)
  } catch (cause) {
    const said = cause instanceof CryptokiError && !(cause instanceof RecoveryError) ? cause.rv : undefined
    const error =
      said === CKR_CRYPTOKI_NOT_INITIALIZED ? contradiction(functionName, cause) : (cause as Error)
    told(error)
    throw error
  }
}

/** The module took C_Initialize and denies it: p11-kit's proxy does so where what is behind it noticed a fork and itself did not. */
function contradiction(functionName: string, cause: unknown): Error {
  return new ModuleLostError(
    functionName,
    'The module accepted C_Initialize and says that it is not initialised. If this process was forked in a way that the C library does not see, set the option `policy` to "finalize-init", unless something behind the module is shared with the parent.',
    { cause },
  )
}

function* reopen(session: SessionHandle, generation: number, functionName: string): Steps<void> {
  const { module, slot } = session
  const raw = yield* withMemory(module, function* (m) {
    const at = m.allocateZeroed(8)
    const rv = yield* module.call('C_OpenSession', [
      slot.raw,
      session.flags,
      session.pApplication,
      notifyFunction(session.pApplication),
      m.addressOf(at),
    ])
    if (rv !== CKR_OK) {
      const cause = new CryptokiError(rv, 'C_OpenSession')
      if (verdictOf(rv) !== undefined) throw cause
      throw new SessionLostError(
        functionName,
        `The session on ${describeIdentity(slot.identity)} could not be opened again.`,
        { cause },
      )
    }
    return m.handle(at)
  })
  try {
    if (slot.login !== undefined) yield* ensureLogin(session, raw, functionName)
  } catch (error) {
    yield* module.call('C_CloseSession', [raw])
    throw error
  }
  // Opened meanwhile by another call of this thread.
  if (session.stamp === generation) {
    yield* module.call('C_CloseSession', [raw])
    return
  }
  const before = { raw: session.raw, incarnation: session.incarnation }
  session.raw = raw
  session.stamp = generation
  session.incarnation = module.shared.incarnation
  // The old session may live on where only its login or its neighbour was lost. Its number is safe to close only if nobody can have been given it since.
  const mayClose = () =>
    module.generation !== 0 &&
    before.incarnation === module.shared.incarnation &&
    before.raw !== raw &&
    module.shared.users === 1 &&
    !inUse(module, before.raw, module.generation)
  if (session.busy > 0) session.tail?.then(closeNow, closeNow)
  else if (mayClose()) yield* module.call('C_CloseSession', [before.raw])

  /** An asynchronous call may still run in the old session, and SoftHSM 2.6.1 frees a session under the calls in it (measured: it crashes). */
  function closeNow(): void {
    // Where the gate is closed it stays open: nobody waits for this.
    if (!mayClose() || !module.tryEnterAsync('C_CloseSession')) return
    module.f.C_CloseSession?.(before.raw)
    module.leaveAsync()
  }
}

function inUse(module: ModuleState, raw: RawHandle, generation: number): boolean {
  for (const slot of module.everySlot)
    for (const session of slot.sessions) if (session.stamp === generation && session.raw === raw) return true
  return false
}

// -- login --------------------------------------------------------------------------------------------------------------------

/** Whether the state of a session is that of a user of this type who is logged in. */
export function loggedIn(state: number, userType: number): boolean {
  return userType === CKU_SO
    ? state === CKS_RW_SO_FUNCTIONS
    : state === CKS_RO_USER_FUNCTIONS || state === CKS_RW_USER_FUNCTIONS
}

export function* sessionState(module: ModuleState, raw: RawHandle): Steps<number> {
  return yield* withMemory(module, function* (m) {
    const at = m.allocateZeroed(m.layouts.CK_SESSION_INFO.size)
    const rv = yield* module.call('C_GetSessionInfo', [raw, m.addressOf(at)])
    if (rv !== CKR_OK) throw new CryptokiError(rv, 'C_GetSessionInfo')
    return readCK_SESSION_INFO(m, at).state
  })
}

/** Whether a session is not logged in although somebody logged in on its token; `unless` is the answer if it cannot be asked any more. */
export function* loginIsLost(session: SessionHandle, unless: boolean): Steps<boolean> {
  const { module, slot } = session
  if (slot.login === undefined) return false
  if (session.stamp !== module.generation) return unless
  try {
    return !loggedIn(yield* sessionState(module, session.raw), slot.login.userType)
  } catch {
    // What is wrong with the session shows at its next use.
    return unless
  }
}

/** Logs in again if the session is not logged in: at most one attempt per token and generation in the process, none after a refusal. */
function* ensureLogin(session: SessionHandle, raw: RawHandle, functionName: string): Steps<void> {
  const { module, slot } = session
  const login = slot.login
  if (login === undefined) return
  const { shared, generation } = module
  const token = identityKey(slot.identity)
  const lost = (message: string, cause?: unknown) =>
    new LoginLostError(functionName, `The login to ${describeIdentity(slot.identity)} was lost. ${message}`, {
      cause,
    })
  const deadline = Date.now() + module.bounds.deadline
  let changes: number
  let checked: boolean
  for (;;) {
    if (loggedIn(yield* sessionState(module, raw), login.userType)) return
    changes = pinChanges(slot, login)
    // A function, or a person at a PIN pad, may know the new PIN.
    checked = login.checked && login.changes === changes
    if (login.secret && login.changes !== changes)
      throw lost('The PIN that was kept has been changed since, by another user of the module. Call C_Login.')
    const outcome = shared.loginOutcome(token, generation)
    if (outcome === 'refused')
      throw lost(
        'The PIN was refused before, and is not tried again automatically so that the token is not locked. Call C_Login.',
      )
    if (outcome === 'doubted' && !checked)
      throw lost(
        'A PIN was refused before, and the token has never checked this one, so it is not tried automatically. Call C_Login.',
      )
    if (outcome === 'tried') throw lost('It was tried once in this generation already. Call C_Login.')
    if (outcome === 'done') {
      // Somebody logged out since: that is a loss of its own, which nobody has noticed yet.
      module.endGeneration(generation, 'login-lost', false)
      throw new CryptokiError(CKR_USER_NOT_LOGGED_IN, functionName)
    }
    if (!login.repeatable)
      throw lost(
        'The PIN was not kept: it was not to be (option `rememberPin`), or the token refused it in a recovery. Call C_Login, or give it a function that provides the PIN.',
      )
    if (shared.claimLogin(token, generation, checked)) break
    if (module.recoversSync && module.loginsUnderWay > 0)
      throw new RecoveryBlockedError(
        functionName,
        'An asynchronous call of this thread logs in again, and a synchronous one cannot wait for it. Use the asynchronous form, or await the other call first.',
      )
    if (Date.now() > deadline) throw lost('Another thread tries it and does not come to an end.')
    yield new Wait(LOGIN_POLL_MS)
  }
  const started = performance.now()
  let rv: number
  const { forks } = module
  module.loginsUnderWay++
  try {
    rv = yield* tryLogin(session, raw)
  } catch (cause) {
    // No PIN was shown to the token, so the next call may try.
    shared.setLoginOutcome(token, generation, 'untried')
    // It says itself what to do.
    if (cause instanceof RecoveryBlockedError) throw cause
    const error = lost('The function that provides the PIN failed.', cause)
    module.tell({ generation, what: 'login', error, milliseconds: performance.now() - started })
    throw error
  } finally {
    if (forks === module.forks) module.loginsUnderWay--
  }
  const verdict = verdictOf(rv)
  if (verdict === 'session' || verdict === 'module') {
    // What it stood on was gone before, so the token was not asked.
    shared.setLoginOutcome(token, generation, 'untried')
    throw new CryptokiError(rv, 'C_Login')
  }
  const agrees =
    rv === CKR_OK ||
    (rv === CKR_USER_ALREADY_LOGGED_IN && loggedIn(yield* sessionState(module, raw), login.userType))
  if (agrees) {
    if (rv === CKR_OK) {
      login.checked = true
      login.changes = changes
    }
    shared.setLoginOutcome(token, generation, 'done')
    module.tell({ generation, what: 'login', error: undefined, milliseconds: performance.now() - started })
    return
  }
  const refused = REFUSALS.has(rv)
  shared.setLoginOutcome(token, generation, !refused ? 'tried' : checked ? 'refused' : 'doubted')
  if (refused && !checked) login.end()
  const error = lost(
    refused ? 'The PIN was refused; it is not tried again automatically. Call C_Login.' : 'C_Login failed.',
    new CryptokiError(rv, 'C_Login'),
  )
  module.tell({ generation, what: 'login', error, milliseconds: performance.now() - started })
  throw error
}

function* tryLogin(session: SessionHandle, raw: RawHandle): Steps<number> {
  const { module, slot } = session
  const login = slot.login!
  const { secret } = login
  if (secret !== undefined) {
    const address = secret === null ? 0 : secret.address
    return yield* callLogin(module, raw, login.userType, login.username, address, secret?.length ?? 0)
  }
  // Others may wait for its answer too: a short deadline of this call is not theirs.
  const deadline = Math.max(module.bounds.deadline, module.options.deadline)
  const pin = yield* askForPin(login.ask(slot.identity, module.generation), deadline)
  return yield* withMemory(module, function* (m) {
    try {
      const bytes = pinBytes(pin)
      const address = bytes === null ? 0 : m.place(bytes)
      return yield* callLogin(module, raw, login.userType, login.username, address, bytes?.length ?? 0)
    } finally {
      m.wipe(0)
    }
  })
}

/** The PIN as bytes. A provider's own bytes are not copied, so that wiping them is the provider's choice. */
export function pinBytes(pin: PinValue): Uint8Array | null {
  if (pin === null || pin instanceof Uint8Array) return pin
  if (typeof pin === 'string') return Buffer.from(pin, 'utf8')
  throw wrongType('the result of the function that provides the PIN', 'a string, a Uint8Array or null', pin)
}

/** Waits for a provider, at most so many milliseconds. */
export function* askForPin(answer: PinValue | PromiseLike<PinValue>, deadline: number): Steps<PinValue> {
  if (!isPromise(answer)) return answer
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the function that provides the PIN did not answer within ${deadline} ms`)),
      Math.min(deadline, LONGEST_TIMER_MS),
    )
  })
  const first = Promise.race([answer, late])
  // A synchronous call does not wait for it.
  first.catch(() => undefined)
  try {
    return (yield first) as PinValue
  } finally {
    clearTimeout(timer)
  }
}

/** C_Login, or C_LoginUser where there is a name. */
export function* callLogin(
  module: ModuleState,
  raw: RawHandle,
  userType: number,
  username: string | undefined,
  address: number,
  length: number,
): Steps<number> {
  if (username === undefined) return yield* module.call('C_Login', [raw, userType, address, length])
  return yield* withMemory(module, function* (m) {
    const name = Buffer.from(username, 'utf8')
    return yield* module.call('C_LoginUser', [raw, userType, address, length, m.place(name), name.length])
  })
}

// -- objects ------------------------------------------------------------------------------------------------------------------

/**
 * Reads what identifies an object by itself; see {@link withPartner} for what another one may add. Undefined if the object cannot be read.
 *
 * @throws CryptokiError if the session, the login or the object went away meanwhile.
 */
export function* readIdentity(
  module: ModuleState,
  session: RawHandle,
  object: RawHandle,
): Steps<ObjectIdentity | undefined> {
  const m = module.lease()
  try {
    // Each call of the module counts.
    const ofKey = module.keysExpected
      ? yield* readAll(module, m, session, object, COMMON_OF_A_KEY)
      : undefined
    const [classBytes, tokenBytes, labelBytes, privateBytes] =
      ofKey ?? (yield* readRaw(module, m, session, object, COMMON))
    if (classBytes === undefined) return undefined
    const objectClass = ulongOf(m, classBytes)
    const naming = namingAttributes(objectClass)
    module.keysExpected = naming === NAMING_A_KEY
    const label = labelBytes === undefined ? '' : textOf(labelBytes)
    const isPrivate = privateBytes?.[0] === 1
    // An object of a session ends with it: nobody will look for it.
    if (tokenBytes?.[0] === 0)
      return {
        token: false,
        private: isPrivate,
        objectClass,
        label,
        search: NONE,
        fingerprint: NOTHING,
        proof: 'none',
        partner: undefined,
      }
    const names =
      naming === NAMING_A_KEY && ofKey !== undefined
        ? ofKey.slice(COMMON.length)
        : naming.length === 0
          ? []
          : yield* readRaw(module, m, session, object, naming)
    const keyTypeBytes = names[naming.indexOf(CKA_KEY_TYPE)]
    const keyType = keyTypeBytes === undefined ? undefined : ulongOf(m, keyTypeBytes)
    const proving = [...provingAttributes(objectClass, keyType)]
    if (module.table.version.major >= 3) proving.push(CKA_UNIQUE_ID)
    const fingerprint =
      proving.length === 0
        ? NOTHING
        : fingerprintOf(proving, yield* readRaw(module, m, session, object, proving))
    const search: Search[] = [
      [CKA_CLASS, Buffer.from(classBytes)],
      [CKA_TOKEN, Buffer.from(tokenBytes ?? [0])],
    ]
    if (labelBytes !== undefined) search.push([CKA_LABEL, Buffer.from(labelBytes)])
    naming.forEach((type, i) => {
      const value = names[i]
      if (value !== undefined) search.push([type, Buffer.from(value)])
    })
    return {
      token: tokenBytes?.[0] === 1,
      private: isPrivate,
      objectClass,
      label,
      search,
      fingerprint,
      proof: proofOf(fingerprint),
      partner: undefined,
    }
  } finally {
    module.giveBack(m)
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}

function ulongOf(m: Memory, bytes: Uint8Array): number {
  const mark = m.top
  const at = m.allocateZeroed(8)
  m.bytes.set(bytes.subarray(0, m.abi.ulong), at)
  const value = m.ulong(at)
  m.release(mark)
  return value
}

/**
 * The identity of a private key that shows nothing of itself, with its public key as what proves it. `made` is the public key of a pair that was just
 * generated. One that is searched may be somebody else's under the same CKA_ID, so it counts only after the private key has signed for it, which is
 * done in a session where that disturbs nothing.
 *
 * @throws CryptokiError if the session, the login or the object went away meanwhile.
 */
export function* withPartner(
  object: ObjectHandle,
  session: RawHandle,
  identity: ObjectIdentity,
  made?: RawHandle,
): Steps<ObjectIdentity> {
  const { module, raw } = object
  if (!identity.token || identity.proof !== 'none' || identity.objectClass !== CKO_PRIVATE_KEY)
    return identity
  const partner =
    made === undefined
      ? yield* findPartner(module, session, identity)
      : yield* readPartner(module, session, made, identity)
  if (partner === undefined) return identity
  const known = { ...identity, proof: 'public-key', partner } as const
  if (made === undefined) {
    const answer = yield* firstChallenge(object, partner)
    if (answer !== 'impossible') return answer === 'same' ? known : identity
  } else if (yield* mayAnswer(module, session, raw, partner.half)) return known
  return (yield* isOnlyKey(module, session, raw, identity))
    ? { ...known, partner: { ...partner, stands: true } }
    : identity
}

/** Challenges a key whose handle is good; undefined if there is no session to do it in, so that nothing is known of the key. */
function* firstChallenge(object: ObjectHandle, { half }: Partner): Steps<Answer | undefined> {
  const { module } = object
  if (half === undefined) return 'impossible'
  let session: { raw: RawHandle; temporary: boolean }
  try {
    session = yield* sessionFor(object, 'C_OpenSession')
  } catch (error) {
    if (error instanceof CryptokiError) return undefined
    throw error
  }
  try {
    return yield* challenge(module, session.raw, object.raw, half)
  } finally {
    if (session.temporary) yield* module.call('C_CloseSession', [session.raw])
  }
}

function* readPartner(
  module: ModuleState,
  session: RawHandle,
  object: RawHandle,
  { search }: ObjectIdentity,
): Steps<Partner | undefined> {
  return yield* withMemory(module, function* (m) {
    const keyType = valueIn(search, CKA_KEY_TYPE)
    const types = provingAttributes(CKO_PUBLIC_KEY, keyType && ulongOf(m, keyType))
    const values = yield* readRaw(module, m, session, object, types)
    const fingerprint = fingerprintOf(types, values)
    if (proofOf(fingerprint) === 'none') return undefined
    const params = values[types.indexOf(CKA_EC_PARAMS)]
    const point = values[types.indexOf(CKA_EC_POINT)]
    const half =
      params === undefined || point === undefined
        ? undefined
        : { params: Buffer.from(params), point: Buffer.from(point) }
    return { fingerprint, half }
  })
}

/** The one public key of the same type and CKA_ID. */
function* findPartner(
  module: ModuleState,
  session: RawHandle,
  identity: ObjectIdentity,
): Steps<Partner | undefined> {
  const partners: Partner[] = []
  for (const raw of yield* keysLike(module, session, identity, CKO_PUBLIC_KEY)) {
    const partner = yield* readPartner(module, session, raw, identity)
    if (partner !== undefined) partners.push(partner)
  }
  const [first] = partners
  // Copies of one public key are as good as one; two different ones prove nothing.
  return first !== undefined &&
    partners.every(({ fingerprint }) => compareFingerprints(first.fingerprint, fingerprint) === 'same')
    ? first
    : undefined
}

/** Whether no other private key has this one's type and CKA_ID, so that a public key with them can be of no other. */
function* isOnlyKey(
  module: ModuleState,
  session: RawHandle,
  key: RawHandle,
  identity: ObjectIdentity,
): Steps<boolean> {
  const keys = yield* keysLike(module, session, identity, CKO_PRIVATE_KEY)
  return keys.length === 1 && keys[0] === key
}

/** The keys of a class with the type and CKA_ID of this one; none if it has no CKA_ID, or if the session cannot search now. */
function* keysLike(
  module: ModuleState,
  session: RawHandle,
  { search: names }: ObjectIdentity,
  objectClass: number,
): Steps<readonly RawHandle[]> {
  const keyType = valueIn(names, CKA_KEY_TYPE)
  const id = valueIn(names, CKA_ID)
  if (keyType === undefined || id === undefined || id.length === 0) return []
  const classBytes = Buffer.alloc(keyType.length)
  classBytes[0] = objectClass
  const found = yield* search(module, session, [
    [CKA_CLASS, classBytes],
    [CKA_KEY_TYPE, keyType],
    [CKA_ID, id],
  ])
  return found ?? []
}

function valueIn(attributes: readonly Search[], wanted: number): Uint8Array | undefined {
  return attributes.find(([type]) => type === wanted)?.[1]
}

/** Finds up to CANDIDATES objects; undefined if the session cannot search now. That its state is gone is an error. */
function* search(
  module: ModuleState,
  session: RawHandle,
  template: readonly Search[],
): Steps<RawHandle[] | undefined> {
  return yield* withMemory(module, function* (m) {
    const at = writeRawTemplate(m, template)
    let rv = yield* module.call('C_FindObjectsInit', [session, m.addressOf(at), template.length])
    if (verdictOf(rv) !== undefined) throw new CryptokiError(rv, 'C_FindObjectsInit')
    if (rv !== CKR_OK) return undefined
    const count = m.allocateZeroed(8)
    const list = m.allocate(CANDIDATES * m.abi.ulong)
    const found: RawHandle[] = []
    let room: number
    let some: number
    do {
      room = CANDIDATES - found.length
      rv = yield* module.call('C_FindObjects', [session, m.addressOf(list), room, m.addressOf(count)])
      some = m.ulong(count)
      if (rv !== CKR_OK || some > room) break
      for (let i = 0; i < some; i++) found.push(m.handle(list + i * m.abi.ulong))
    } while (some > 0 && found.length < CANDIDATES)
    yield* module.call('C_FindObjectsFinal', [session])
    if (verdictOf(rv) !== undefined || rv === CKR_OPERATION_NOT_INITIALIZED)
      throw new CryptokiError(rv, 'C_FindObjects')
    if (rv !== CKR_OK) return undefined
    writtenCount(some, room, 'C_FindObjects')
    return found
  })
}

/**
 * A session of this generation to search and to sign a challenge in: the object's own or another, if nothing is active in it and nothing
 * can begin before this recovery ends; else one that is opened for it. While an asynchronous recovery waits, calls go out on any session.
 */
function* sessionFor(
  object: ObjectHandle,
  functionName: string,
): Steps<{ raw: RawHandle; temporary: boolean }> {
  const own = object.session
  const { module, slot } = own
  const idle = (session: SessionHandle) =>
    session.stamp === module.generation &&
    session.operations.every((operation) => operation === undefined || operation.stamp !== session.stamp)
  // One that an asynchronous call uses is that call's to bring back.
  if (!own.closed && own.busy === 0) yield* reviveSession(own, functionName)
  if (module.recoversSync)
    for (const session of [own, ...slot.sessions])
      if (session.busy === 0 && idle(session)) return { raw: session.raw, temporary: false }
  yield* reviveSlot(slot, functionName)
  return yield* withMemory(module, function* (m) {
    const at = m.allocateZeroed(8)
    const rv = yield* module.call('C_OpenSession', [slot.raw, own.flags, 0, 0, m.addressOf(at)])
    // The token has no more of them.
    if (rv === CKR_SESSION_COUNT && idle(own)) return { raw: own.raw, temporary: false }
    if (rv !== CKR_OK) throw new CryptokiError(rv, functionName)
    const raw = m.handle(at)
    try {
      if (slot.login !== undefined) yield* ensureLogin(own, raw, functionName)
    } catch (error) {
      yield* module.call('C_CloseSession', [raw])
      throw error
    }
    return { raw, temporary: true }
  })
}

/** Finds the object again and proves that it is the same, if its handle is not of this generation. */
export function* reviveObject(object: ObjectHandle, functionName: string): Steps<void> {
  const { module } = object
  module.refuseFinalized(functionName)
  if (object.stamp === DEAD)
    throw new CryptokiError(CKR_OBJECT_HANDLE_INVALID, functionName, { message: 'The object was destroyed.' })
  if (object.session.finalized)
    throw new CryptokiError(CKR_OBJECT_HANDLE_INVALID, functionName, {
      message: 'The object handle is of before C_Finalize. Search the object again.',
    })
  if (object.lost !== undefined) throw object.lost
  const started = performance.now()
  yield* module.makeReady(functionName)
  if (object.stamp === module.generation) return
  const { identity } = object
  const told = (error: Error | undefined) =>
    module.tell({
      generation: module.generation,
      what: 'object',
      error,
      milliseconds: performance.now() - started,
    })
  if (object.recreate !== undefined && identity?.token !== true) {
    yield* recreate(object, functionName)
    told(undefined)
    return
  }
  if (identity === undefined || !identity.token || identity.proof === 'none') {
    const error = unrecoverable(object, functionName)
    object.lost = error
    told(error)
    throw error
  }
  for (let attempt = 0; ; attempt++) {
    try {
      if (yield* find(object, identity, functionName, attempt < LOSSES)) {
        told(undefined)
        return
      }
    } catch (error) {
      told(error as Error)
      throw error
    }
  }
}

/** Finds the object; false if what the search stood on was lost while it went on, and it is to be made once more from there. */
function* find(
  object: ObjectHandle,
  identity: ObjectIdentity,
  functionName: string,
  mayFail: boolean,
): Steps<boolean> {
  const { module } = object
  const before = module.generation
  let session: RawHandle
  let temporary: boolean
  try {
    ;({ raw: session, temporary } = yield* sessionFor(object, functionName))
  } catch (error) {
    if (mayFail && !(error instanceof RecoveryError) && lostMeanwhile(object, error, before)) return false
    throw error
  }
  const { generation } = module
  try {
    object.raw = yield* locate(object, identity, session, functionName)
    object.stamp = generation
    return true
  } catch (error) {
    if (!lostMeanwhile(object, error, generation)) throw error
    if (mayFail) return false
    throw new ObjectUnprovableError(
      functionName,
      `The object "${identity.label}" could not be looked for: its session or login was lost each time while the search went on. Make the call again.`,
      { cause: error },
    )
  } finally {
    if (temporary) yield* module.call('C_CloseSession', [session])
  }
}

/** Whether a search failed because its session or login is gone, or its object or operation between two calls. Ends that generation, if nobody has yet. */
function lostMeanwhile(object: ObjectHandle, error: unknown, generation: number): boolean {
  const { module, session } = object
  if (!(error instanceof CryptokiError)) return false
  // What was seen is of two generations, and proves nothing.
  if (module.generation !== generation) return true
  if (error instanceof LoginLostError) {
    if (session.slot.login === undefined) return false
    module.endGeneration(generation, 'login-lost', false)
    return true
  }
  if (error instanceof RecoveryError) return false
  const verdict = verdictOf(error.rv)
  if (verdict === 'object' || error.rv === CKR_OPERATION_NOT_INITIALIZED) return true
  if (verdict === 'session') module.endGeneration(generation, 'session-lost', false)
  else if (verdict === 'login') module.endGeneration(generation, 'login-lost', false)
  else if (verdict === 'module') module.endGeneration(generation, 'finalized-elsewhere', true)
  else if (verdict === 'unknown') module.endGeneration(generation, 'device-lost', true)
  else return false
  return true
}

/** Makes a session object again as its owner said. */
function* recreate(object: ObjectHandle, functionName: string): Steps<void> {
  const { module, session } = object
  yield* reviveSession(session, functionName)
  const before = module.replaying
  module.replaying = true
  try {
    const made = module.outside(() => object.recreate?.(session))
    if (!(made instanceof ObjectHandle) || made.module !== module || made.stamp !== module.generation)
      throw new TypeError(
        `${functionName}: what \`recreatable\` was given did not return a new ObjectHandle of this module`,
      )
    object.raw = made.raw
    object.stamp = made.stamp
  } finally {
    module.replaying = before
  }
}

function unrecoverable(object: ObjectHandle, functionName: string): Error {
  const { identity } = object
  if (identity === undefined)
    return new ObjectUnprovableError(
      functionName,
      'What identifies the object was not read before its handle was lost: the loss came too soon after it was found or made, or it came out of a large search and was not used. Search it again.',
    )
  if (!identity.token)
    return new ObjectLostError(
      functionName,
      `The session object "${identity.label}" was gone with its session. Make it again.`,
    )
  return new ObjectUnprovableError(
    functionName,
    `Nothing readable tells the object "${identity.label}" from another under the same label and id: it has no public part, no CKA_CHECK_VALUE, no CKA_UNIQUE_ID, and no public key that is known to be its own. Search it again.`,
  )
}

function* locate(
  object: ObjectHandle,
  identity: ObjectIdentity,
  session: RawHandle,
  functionName: string,
): Steps<RawHandle> {
  const { module } = object
  // That a private object is not shown to somebody who is not logged in does not say that it is gone (clause 4.4).
  function* expectLogin(): Steps<void> {
    if (identity.private !== true || loggedIn(yield* sessionState(module, session), CKU_USER)) return
    throw new LoginLostError(
      functionName,
      `The object "${identity.label}" is private, and the user is not logged in, so it cannot be found. Call C_Login.`,
    )
  }
  let found = yield* search(module, session, identity.search)
  if (found?.length === 0 && identity.private === true) {
    yield* expectLogin()
    // The user may not have been logged in when it was searched for.
    found = yield* search(module, session, identity.search)
  }
  if (found === undefined)
    throw new ObjectUnprovableError(
      functionName,
      `The object "${identity.label}" could not be searched for now: its session refused a search.`,
    )
  const same: RawHandle[] = []
  let unreadable = 0
  for (const raw of found) {
    const now = yield* readIdentity(module, session, raw)
    const answer = now === undefined ? 'impossible' : yield* compare(module, session, raw, identity, now)
    if (answer === 'same') same.push(raw)
    else if (answer === 'impossible') unreadable++
  }
  if (same.length === 1 && unreadable === 0) return same[0] as RawHandle
  if (same.length > 1)
    throw new ObjectAmbiguousError(
      functionName,
      `${same.length} objects are the same as "${identity.label}", and which of them the handle was made for cannot be told. Destroy the copies, or give them other labels.`,
    )
  if (found.length === 0 || unreadable > 0) yield* expectLogin()
  if (unreadable > 0)
    throw new ObjectUnprovableError(
      functionName,
      `Of ${found.length} objects under the label "${identity.label}", ${unreadable} cannot be told from the one the handle was made for: what proved it cannot be read now. None is used.`,
    )
  if (found.length > 0)
    throw new ObjectReplacedError(
      functionName,
      `The object under the label "${identity.label}" is not the one the handle was made for: its ${identity.proof === 'check-value' ? 'check value' : 'public part'} is another. It is not used.`,
    )
  const renamed = yield* findRenamed(module, session, identity)
  if (renamed !== undefined) return renamed
  throw new ObjectLostError(
    functionName,
    `The object "${identity.label}" is not under its label and id any more: it was destroyed, or renamed by another handle or program. If it was renamed, search it again.`,
  )
}

/**
 * The object under whatever label and id it has by now, if it has a CKA_UNIQUE_ID. Without one it could be told from any other key but not from a copy of
 * itself, made under another name to outlive it: to destroy or to change that one in its place would be wrong.
 */
function* findRenamed(
  module: ModuleState,
  session: RawHandle,
  identity: ObjectIdentity,
): Steps<RawHandle | undefined> {
  if (identity.proof !== 'unique-id') return undefined
  for (const names of [[CKA_LABEL], [CKA_LABEL, CKA_ID]]) {
    const left = identity.search.filter(([type]) => !names.includes(type))
    const same: RawHandle[] = []
    for (const raw of (yield* search(module, session, left)) ?? []) {
      const now = yield* readIdentity(module, session, raw)
      if (now === undefined || now.objectClass !== identity.objectClass) continue
      if (compareFingerprints(identity.fingerprint, now.fingerprint) === 'same') same.push(raw)
    }
    if (same.length > 0) return same.length === 1 ? same[0] : undefined
  }
  return undefined
}

/** Compares what is known of the object with a candidate; `impossible` if what would tell them apart cannot be read. */
function* compare(
  module: ModuleState,
  session: RawHandle,
  raw: RawHandle,
  known: ObjectIdentity,
  found: ObjectIdentity,
): Steps<Answer> {
  if (known.objectClass !== found.objectClass) return 'another'
  const own = compareFingerprints(known.fingerprint, found.fingerprint)
  if (own !== 'same' && known.fingerprint.size > 0) return own
  if (known.proof !== 'public-key') return known.fingerprint.size > 0 ? own : 'impossible'
  const { partner } = known
  if (partner === undefined) return 'impossible'
  const answer =
    partner.half === undefined ? 'impossible' : yield* challenge(module, session, raw, partner.half)
  if (answer !== 'impossible') return answer
  // A key that may not sign: its public key, which must still be there and the same, stands for it if it can be of no other.
  if (partner.stands !== true || !(yield* isOnlyKey(module, session, raw, known))) return 'impossible'
  const now = yield* findPartner(module, session, known)
  return now === undefined ? 'impossible' : compareFingerprints(partner.fingerprint, now.fingerprint)
}
