import {
  type AttributeName,
  type AttributeValue,
  type CK_ASYNC_DATA,
  CKF_DONT_BLOCK,
  CKF_OS_LOCKING_OK,
  CKR_ATTRIBUTE_SENSITIVE,
  CKR_ATTRIBUTE_TYPE_INVALID,
  CKR_BUFFER_TOO_SMALL,
  CKR_NO_EVENT,
  CKR_OK,
  CKR_PENDING,
  CKR_USER_ALREADY_LOGGED_IN,
  CKS_RO_USER_FUNCTIONS,
  CKS_RW_SO_FUNCTIONS,
  CKS_RW_USER_FUNCTIONS,
  type MessageParameter,
} from '@tatsoi/types'
import koffi from 'koffi'
import { CryptokiError } from '../ffi/errors.js'
import { readCK_ASYNC_DATA } from '../ffi/generated/structs.js'
import {
  askForFunctionList,
  askForInterface,
  type Interface,
  type InterfaceChoice,
  listInterfaces,
} from '../ffi/interfaces.js'
import { readBackMessageParameter, writeMessageParameter } from '../ffi/mechanism.js'
import type { Memory } from '../ffi/memory.js'
import { type AttributeRead, readOutcome } from '../ffi/template.js'
import { unknownName, wrongType } from '../ffi/wrong-input.js'
import { DEAD, type ObjectHandle, SessionHandle, SlotHandle } from '../recovery/handles.js'
import { found as rememberFound } from '../recovery/identify.js'
import { identityKey } from '../recovery/identity.js'
import { Login, type Pin, type PinProvider, type PinValue } from '../recovery/login.js'
import type { InitializeArguments } from '../recovery/module-state.js'
import { verdictOf } from '../recovery/outcome.js'
import {
  askForPin,
  listSlots,
  pinBytes,
  readSlotIdentity,
  reviveSession,
  sessionState,
} from '../recovery/revive.js'
import type { Steps } from '../recovery/steps.js'
import { FACTS } from './generated/cryptoki.js'
import { parseInterfaceChoice } from './options.js'
import { COPY_LIMIT, FIRST_RESULT, type Runtime } from './runtime.js'

/** What C_Initialize takes (PKCS#11 v3.2, CK_C_INITIALIZE_ARGS). Mutex callbacks are not among it: a module would call them on its own threads. */
export interface InitializeArgs {
  /** CKF_OS_LOCKING_OK unless told otherwise: without it, calls on other threads corrupt some modules. */
  readonly flags?: number | undefined
  /** What the module's maker defines for `pReserved`, such as the configuration string of NSS. */
  readonly reserved?: string | Uint8Array | undefined
}

/** What a module tells about a session: an event of CKN_SURRENDER or CKN_OTP_CHANGED. A result other than nothing is CKR_CANCEL or another CK_RV. */
export type NotifyCallback = (session: SessionHandle, event: number) => number | undefined

export interface WaitForSlotEventOptions {
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds between two looks; 250 if not given. */
  readonly interval?: number | undefined
}

/**
 * Attributes as they were read, by what was asked. `undefined` stands for one that the object does not have or does not show
 * (CK_UNAVAILABLE_INFORMATION). An attribute asked for by number is given as its type says if the standard has it, else as bytes.
 */
export type AttributeValues<K extends AttributeName | number> = {
  [P in K]: P extends AttributeName ? AttributeValue<P> | undefined : unknown
}

// -- general purpose ------------------------------------------------------------------------------------------------------------

function initializeArguments(
  c: Runtime,
  args: InitializeArgs | null | undefined,
): InitializeArguments | null {
  if (args === null) return null
  if (args !== undefined && (typeof args !== 'object' || Array.isArray(args) || ArrayBuffer.isView(args)))
    throw wrongType('C_Initialize: args', 'an object or null', args)
  const { flags = CKF_OS_LOCKING_OK, reserved, ...rest } = args ?? {}
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined)
    throw new TypeError(`C_Initialize: args has no property ${unknown}; it takes flags and reserved`)
  c.ulong(flags, 'args.flags', 'C_Initialize')
  if (reserved !== undefined && typeof reserved !== 'string' && !(reserved instanceof Uint8Array))
    throw wrongType('C_Initialize: args.reserved', 'a string or a Uint8Array', reserved)
  return {
    flags,
    reserved:
      reserved === undefined ? undefined : Buffer.concat([Buffer.from(reserved as string), Buffer.from([0])]),
  }
}

export function C_Initialize(c: Runtime, args?: InitializeArgs | null): void {
  const given = initializeArguments(c, args)
  c.module.runSync('C_Initialize', () => c.module.initialize(given))
}

export async function C_InitializeAsync(c: Runtime, args?: InitializeArgs | null): Promise<void> {
  const given = initializeArguments(c, args)
  await c.module.recoverAsync('C_Initialize', () => c.module.initialize(given))
}

export function C_Finalize(c: Runtime): void {
  c.module.runSync('C_Finalize', () => c.module.finalize())
}

export function C_FinalizeAsync(c: Runtime): Promise<void> {
  return c.module.recoverAsync('C_Finalize', () => c.module.finalize())
}

export function C_GetFunctionList(c: Runtime): Interface {
  return askForFunctionList(c.module.library)
}

export async function C_GetFunctionListAsync(c: Runtime): Promise<Interface> {
  return C_GetFunctionList(c)
}

export function C_GetInterfaceList(c: Runtime): Interface[] {
  return listInterfaces(c.module.library)
}

export async function C_GetInterfaceListAsync(c: Runtime): Promise<Interface[]> {
  return C_GetInterfaceList(c)
}

export function C_GetInterface(c: Runtime, choice?: InterfaceChoice): Interface {
  return askForInterface(c.module.library, parseInterfaceChoice(choice, 'C_GetInterface: choice'))
}

export async function C_GetInterfaceAsync(c: Runtime, choice?: InterfaceChoice): Promise<Interface> {
  return C_GetInterface(c, choice)
}

// -- slots ----------------------------------------------------------------------------------------------------------------------

export function C_GetSlotList(c: Runtime, tokenPresent = false): SlotHandle[] {
  c.bool(tokenPresent, 'tokenPresent', 'C_GetSlotList')
  return c.module.runSync('C_GetSlotList', () => listSlots(c.module, tokenPresent, 'C_GetSlotList'))
}

export async function C_GetSlotListAsync(c: Runtime, tokenPresent = false): Promise<SlotHandle[]> {
  c.bool(tokenPresent, 'tokenPresent', 'C_GetSlotList')
  return c.module.recoverAsync('C_GetSlotList', () => listSlots(c.module, tokenPresent, 'C_GetSlotList'))
}

/** Room for the mechanisms of a token; the most known is below 300. */
const MECHANISMS = 500

export function C_GetMechanismList(c: Runtime, slot: SlotHandle): number[] {
  const f = c.f.C_GetMechanismList ?? c.missing('C_GetMechanismList')
  const m = c.memory
  const mark = c.begin('C_GetMechanismList')
  let rv: number
  try {
    const slotID = c.slot(slot, 'C_GetMechanismList')
    const count = m.allocate(8)
    let room = MECHANISMS
    do {
      m.setUlong(count, room)
      const list = m.allocate(room * m.abi.ulong)
      rv = f(slotID, m.addressOf(list), m.addressOf(count))
      if (rv === CKR_OK) return ulongs(m, list, m.ulong(count))
      room = m.ulong(count)
    } while (rv === CKR_BUFFER_TOO_SMALL)
  } finally {
    c.end(mark)
  }
  return c.failed(FACTS.C_GetMechanismList, rv, undefined, c.api.C_GetMechanismList, [slot])
}

export function C_GetMechanismListAsync(c: Runtime, slot: SlotHandle): Promise<number[]> {
  let count: number
  let list: number
  return c.async.call({
    facts: FACTS.C_GetMechanismList,
    fn: c.f.C_GetMechanismList ?? c.missing('C_GetMechanismList'),
    session: undefined,
    args: [slot],
    lay: (m, required) => {
      const slotID = c.slot(slot, 'C_GetMechanismList')
      count = m.allocate(8)
      m.setUlong(count, required ?? MECHANISMS)
      list = m.allocate((required ?? MECHANISMS) * m.abi.ulong)
      return [slotID, m.addressOf(list), m.addressOf(count)]
    },
    required: (m) => m.ulong(count),
    read: (m) => ulongs(m, list, m.ulong(count)),
  })
}

function ulongs(m: Memory, at: number, length: number): number[] {
  return Array.from({ length }, (_, i) => m.ulong(at + i * m.abi.ulong))
}

function* initToken(c: Runtime, slot: SlotHandle, pin: Uint8Array | null, label: string): Steps<number> {
  const { module } = c
  const m = module.lease()
  try {
    const labelAddress = c.label(m, label, 'label', 'C_InitToken')
    const rv = yield* module.call('C_InitToken', [
      slot.raw,
      pin === null ? null : m.place(pin),
      pin?.length ?? 0,
      labelAddress,
    ])
    if (rv !== CKR_OK) return rv
    // The slot holds what amounts to another token now.
    module.slots.delete(identityKey(slot.identity))
    slot.identity = yield* readSlotIdentity(module, slot.raw, 'C_InitToken')
    module.slots.set(identityKey(slot.identity), slot)
    return rv
  } finally {
    m.wipe(0)
    module.giveBack(m)
  }
}

function prepareInitToken(c: Runtime, pin: string | Uint8Array | null, label: string): Uint8Array | null {
  if (c.f.C_InitToken === undefined) c.missing('C_InitToken')
  const bytes = c.pin(pin, 'pin', 'C_InitToken')
  c.text(label, 'label', 'C_InitToken')
  return bytes
}

export function C_InitToken(
  c: Runtime,
  slot: SlotHandle,
  pin: string | Uint8Array | null,
  label: string,
): void {
  const bytes = prepareInitToken(c, pin, label)
  const mark = c.begin('C_InitToken')
  try {
    c.slot(slot, 'C_InitToken')
  } finally {
    c.end(mark)
  }
  const rv = c.module.runSync('C_InitToken', () => initToken(c, slot, bytes, label))
  if (rv !== CKR_OK) c.failed(FACTS.C_InitToken, rv, undefined, c.api.C_InitToken, [slot, pin, label])
}

export async function C_InitTokenAsync(
  c: Runtime,
  slot: SlotHandle,
  pin: string | Uint8Array | null,
  label: string,
): Promise<void> {
  const bytes = prepareInitToken(c, pin, label)
  c.expectSlot(slot, 'C_InitToken')
  await current(c, slot, 'C_InitToken')
  const rv = await c.module.recoverAsync('C_InitToken', () => initToken(c, slot, bytes, label))
  if (rv !== CKR_OK) throw new CryptokiError(rv, 'C_InitToken')
}

/** Makes a handle current, for an asynchronous call that is written as steps. */
async function current(c: Runtime, handle: SlotHandle | SessionHandle, name: string): Promise<void> {
  await c.async.bringBack(handle, name)
}

/** Milliseconds between two looks for a slot event. */
const SLOT_EVENT_INTERVAL_MS = 250

export function C_WaitForSlotEvent(c: Runtime, flags: number): SlotHandle | undefined {
  c.ulong(flags, 'flags', 'C_WaitForSlotEvent')
  const f = c.f.C_WaitForSlotEvent ?? c.missing('C_WaitForSlotEvent')
  const m = c.memory
  const mark = c.begin('C_WaitForSlotEvent')
  let rv: number
  let slotID = 0
  try {
    c.ready('C_WaitForSlotEvent')
    const at = m.allocateZeroed(8)
    rv = f(flags, m.addressOf(at), null)
    slotID = m.ulong(at)
  } finally {
    c.end(mark)
  }
  if (rv === CKR_NO_EVENT) return undefined
  if (rv === CKR_OK) return c.module.runSync('C_WaitForSlotEvent', () => slotOfEvent(c, slotID))
  return c.failed(FACTS.C_WaitForSlotEvent, rv, undefined, c.api.C_WaitForSlotEvent, [flags])
}

function waitOptions(options: WaitForSlotEventOptions): {
  signal: AbortSignal | undefined
  interval: number
} {
  const path = 'C_WaitForSlotEvent: options'
  if (typeof options !== 'object' || options === null) throw wrongType(path, 'an object', options)
  const { signal, interval = SLOT_EVENT_INTERVAL_MS, ...rest } = options
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) throw unknownName(path, unknown, 'an option', ['signal', 'interval'])
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw wrongType(`${path}.signal`, 'an AbortSignal', signal)
  if (typeof interval !== 'number') throw wrongType(`${path}.interval`, 'a number', interval)
  // A timer of Node's has 31 bits; it would end a longer wait at once.
  if (!(interval >= 0 && interval <= 0x7fff_ffff))
    throw new RangeError(`${path}.interval must be a number of milliseconds from 0 to ${0x7fff_ffff}`)
  return { signal, interval }
}

/**
 * Looks again and again instead of blocking a thread: a wait inside of the module could not be abandoned, and would keep every recovery waiting.
 */
export async function C_WaitForSlotEventAsync(
  c: Runtime,
  options: WaitForSlotEventOptions = {},
): Promise<SlotHandle | undefined> {
  const { signal, interval } = waitOptions(options)
  let at: number
  for (;;) {
    signal?.throwIfAborted()
    const slotID = await c.async.call({
      facts: FACTS.C_WaitForSlotEvent,
      fn: c.f.C_WaitForSlotEvent ?? c.missing('C_WaitForSlotEvent'),
      session: undefined,
      args: [],
      lay: (m) => {
        c.ready('C_WaitForSlotEvent')
        at = m.allocateZeroed(8)
        m.setUlong(at, NO_SLOT)
        return [CKF_DONT_BLOCK, m.addressOf(at), null]
      },
      accepts: (rv) => rv === CKR_NO_EVENT,
      read: (m) => m.ulong(at),
    })
    if (slotID !== NO_SLOT) return c.module.recoverAsync('C_WaitForSlotEvent', () => slotOfEvent(c, slotID))
    signal?.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const abort = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', abort)
        resolve()
      }, interval)
      signal?.addEventListener('abort', abort, { once: true })
    })
  }
}

const NO_SLOT = 0xffff_ffff

function* slotOfEvent(c: Runtime, slotID: number): Steps<SlotHandle> {
  const identity = yield* readSlotIdentity(c.module, slotID, 'C_WaitForSlotEvent')
  const slot = c.module.slotFor(
    identity,
    () => new SlotHandle(c.module, slotID, c.module.generation, identity),
  )
  slot.raw = slotID
  slot.stamp = c.module.generation
  return slot
}

// -- sessions -------------------------------------------------------------------------------------------------------------------

let notifyType: ReturnType<typeof koffi.pointer> | undefined

/** Makes a callback callable by the module. Sessions with a callback keep it registered for as long as the process lives, since a module may call late. */
function registerNotify(notify: NotifyCallback | undefined): {
  address: number
  attach: (session: SessionHandle) => void
} {
  if (notify === undefined) return { address: 0, attach: () => undefined }
  if (typeof notify !== 'function') throw wrongType('C_OpenSession: notify', 'a function', notify)
  notifyType ??= koffi.pointer(koffi.proto('unsigned long', ['unsigned long', 'unsigned long', 'void *']))
  let session: SessionHandle | undefined
  const address = koffi.register((_raw: number, event: number) => {
    if (session === undefined || session.closed) return CKR_OK
    try {
      return notify(session, event) ?? CKR_OK
    } catch (error) {
      // The module's C code cannot be thrown through.
      queueMicrotask(() => {
        throw error
      })
      return CKR_OK
    }
  }, notifyType)
  return {
    address: Number(address),
    attach: (opened) => {
      session = opened
    },
  }
}

function opened(c: Runtime, slot: SlotHandle, raw: number, flags: number, notify: number): SessionHandle {
  const session = new SessionHandle(slot, raw, c.module.generation, flags, notify)
  session.incarnation = c.module.shared.incarnation
  slot.sessions.add(session)
  return session
}

export function C_OpenSession(
  c: Runtime,
  slot: SlotHandle,
  flags: number,
  notify?: NotifyCallback,
): SessionHandle {
  c.ulong(flags, 'flags', 'C_OpenSession')
  const f = c.f.C_OpenSession ?? c.missing('C_OpenSession')
  const callback = notify === undefined ? undefined : registerNotify(notify)
  const m = c.memory
  const mark = c.begin('C_OpenSession')
  let rv: number
  try {
    const slotID = c.slot(slot, 'C_OpenSession')
    const at = m.allocate(8)
    rv = f(slotID, flags, null, callback === undefined ? 0 : callback.address, m.addressOf(at))
    if (rv === CKR_OK) {
      const session = opened(c, slot, m.ulong(at), flags, callback?.address ?? 0)
      callback?.attach(session)
      return session
    }
  } finally {
    c.end(mark)
  }
  return c.failed(FACTS.C_OpenSession, rv, undefined, c.api.C_OpenSession, [slot, flags, notify])
}

export function C_OpenSessionAsync(
  c: Runtime,
  slot: SlotHandle,
  flags: number,
  notify?: NotifyCallback,
): Promise<SessionHandle> {
  c.ulong(flags, 'flags', 'C_OpenSession')
  const callback = registerNotify(notify)
  let at: number
  return c.async.call({
    facts: FACTS.C_OpenSession,
    fn: c.f.C_OpenSession ?? c.missing('C_OpenSession'),
    session: undefined,
    args: [slot, flags],
    lay: (m) => {
      const slotID = c.slot(slot, 'C_OpenSession')
      at = m.allocate(8)
      return [slotID, flags, null, callback.address, m.addressOf(at)]
    },
    read: (m) => {
      const session = opened(c, slot, m.ulong(at), flags, callback.address)
      callback.attach(session)
      return session
    },
  })
}

/** A session of an ended generation has nothing to close; one that is good is closed in the module. */
function* closeSession(session: SessionHandle): Steps<void> {
  const { module } = session
  if (session.stamp === module.generation) {
    const rv = yield* module.call('C_CloseSession', [session.raw])
    if (rv !== CKR_OK && !endsSession(rv)) throw new CryptokiError(rv, 'C_CloseSession')
  }
  closed(session)
}

function closed(session: SessionHandle): void {
  const { slot } = session
  session.bury()
  slot.sessions.delete(session)
  // With the last session the login ends (clause 5.6.2), and with it the reason to keep a PIN.
  if (slot.sessions.size === 0) endLogin(slot)
}

/** Return values after which the session is as good as closed. */
function endsSession(rv: number): boolean {
  const verdict = verdictOf(rv)
  return verdict === 'module' || verdict === 'session' || verdict === 'unknown'
}

function endLogin(slot: SlotHandle): void {
  slot.login?.end()
  slot.login = undefined
}

/** What a function that ends something accepts: the right kind of handle, of this module, not closed. */
function usable(c: Runtime, session: SessionHandle, name: string): void {
  c.expectSession(session, name)
  if (session.stamp === DEAD) c.session(session, name)
}

export function C_CloseSession(c: Runtime, session: SessionHandle): void {
  usable(c, session, 'C_CloseSession')
  if (session.busy > 0) c.session(session, 'C_CloseSession')
  // The straight form of closeSession: nothing of it can need recovery.
  if (session.stamp === c.module.generation) {
    const f = c.f.C_CloseSession ?? c.missing('C_CloseSession')
    const mark = c.begin('C_CloseSession')
    let rv: number = CKR_OK
    try {
      // The generation may have ended at the gate.
      if (session.stamp === c.module.generation) rv = f(session.raw)
    } finally {
      c.end(mark)
    }
    if (rv !== CKR_OK && !endsSession(rv)) throw new CryptokiError(rv, 'C_CloseSession')
  }
  closed(session)
}

export async function C_CloseSessionAsync(c: Runtime, session: SessionHandle): Promise<void> {
  usable(c, session, 'C_CloseSession')
  await c.async.queue(session, () => c.module.recoverAsync('C_CloseSession', () => closeSession(session)))
}

function* closeAllSessions(c: Runtime, slot: SlotHandle): Steps<void> {
  const { module } = c
  yield* module.makeReady('C_CloseAllSessions')
  const { shared, generation } = module
  // "All" are the caller's own: other users of the module in this process, on this thread or another, keep theirs.
  const alone = shared.users <= 1 && shared.initializedBy === 'us'
  if (alone && slot.stamp === generation) {
    const rv = yield* module.call('C_CloseAllSessions', [slot.raw])
    if (rv !== CKR_OK) throw new CryptokiError(rv, 'C_CloseAllSessions')
  }
  if (!alone) for (const session of [...slot.sessions]) yield* closeSession(session)
  for (const session of slot.sessions) session.bury()
  slot.sessions.clear()
  endLogin(slot)
}

export function C_CloseAllSessions(c: Runtime, slot: SlotHandle): void {
  c.expectSlot(slot, 'C_CloseAllSessions')
  c.module.runSync('C_CloseAllSessions', () => closeAllSessions(c, slot))
}

export async function C_CloseAllSessionsAsync(c: Runtime, slot: SlotHandle): Promise<void> {
  c.expectSlot(slot, 'C_CloseAllSessions')
  await c.module.recoverAsync('C_CloseAllSessions', () => closeAllSessions(c, slot))
}

// -- login ----------------------------------------------------------------------------------------------------------------------

const CONTEXT_SPECIFIC = 2
/** Longer PINs are not kept. */
const KEPT_PIN_LENGTH = 256

function* login(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
  username: string | undefined,
): Steps<void> {
  const { module, slot } = session
  const name = username === undefined ? 'C_Login' : 'C_LoginUser'
  const value: PinValue =
    typeof pin === 'function'
      ? yield* askForPin(
          (pin as PinProvider)({ token: slot.identity, userType, username, reason: 'login', attempt: 1 }),
          module,
        )
      : pin
  const bytes = pinBytes(value)
  const m = module.lease()
  try {
    const address = bytes === null ? null : m.place(bytes)
    const rest = username === undefined ? [] : [m.place(Buffer.from(username)), Buffer.byteLength(username)]
    const rv = yield* module.call(name, [session.raw, userType, address, bytes?.length ?? 0, ...rest])
    if (rv !== CKR_OK) {
      if (rv === CKR_USER_ALREADY_LOGGED_IN && slot.login === undefined)
        remember(c, slot, userType, username, pin, bytes)
      throw new CryptokiError(rv, name)
    }
    if (userType === CONTEXT_SPECIFIC) {
      // It is for the operation that is active, and has to be done again when that is begun again.
      for (const operation of session.operations)
        if (operation?.stamp === session.stamp && !operation.updated && typeof pin === 'function')
          operation.contextPin = pin
      return
    }
    remember(c, slot, userType, username, pin, bytes)
    module.shared.setLoginOutcome(identityKey(slot.identity), module.generation, 'untried')
  } finally {
    m.wipe(0)
    module.giveBack(m)
  }
}

/** Keeps what is needed to log in again. */
function remember(
  c: Runtime,
  slot: SlotHandle,
  userType: number,
  username: string | undefined,
  pin: Pin,
  bytes: Uint8Array | null,
): void {
  endLogin(slot)
  if (typeof pin === 'function') slot.login = new Login(userType, username, pin)
  else if (bytes === null) slot.login = new Login(userType, username, null)
  else if (c.module.options.rememberPin && bytes.length <= KEPT_PIN_LENGTH)
    slot.login = new Login(userType, username, bytes)
  else slot.login = Login.withoutPin(userType, username)
}

function checkLogin(c: Runtime, session: SessionHandle, userType: number, pin: Pin, name: string): void {
  if (c.f[name as 'C_Login'] === undefined) c.missing(name as 'C_Login')
  c.expectSession(session, name)
  c.ulong(userType, 'userType', name)
  if (typeof pin !== 'function') c.pin(pin, 'pin', name)
}

function loginSync(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
  username: string | undefined,
): void {
  const name = username === undefined ? 'C_Login' : 'C_LoginUser'
  checkLogin(c, session, userType, pin, name)
  const mark = c.begin(name)
  try {
    c.session(session, name)
  } finally {
    c.end(mark)
  }
  c.module.runSync(name, () => login(c, session, userType, pin, username))
}

async function loginAsync(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
  username: string | undefined,
): Promise<void> {
  const name = username === undefined ? 'C_Login' : 'C_LoginUser'
  checkLogin(c, session, userType, pin, name)
  await c.async.queue(session, async () => {
    await current(c, session, name)
    await c.module.recoverAsync(name, () => login(c, session, userType, pin, username))
  })
}

export function C_Login(c: Runtime, session: SessionHandle, userType: number, pin: Pin): void {
  loginSync(c, session, userType, pin, undefined)
}

export async function C_LoginAsync(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
): Promise<void> {
  await loginAsync(c, session, userType, pin, undefined)
}

export function C_LoginUser(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
  username: string,
): void {
  c.text(username, 'username', 'C_LoginUser')
  loginSync(c, session, userType, pin, username)
}

export async function C_LoginUserAsync(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
  username: string,
): Promise<void> {
  c.text(username, 'username', 'C_LoginUser')
  await loginAsync(c, session, userType, pin, username)
}

function isLoggedIn(state: number): boolean {
  return state === CKS_RO_USER_FUNCTIONS || state === CKS_RW_USER_FUNCTIONS || state === CKS_RW_SO_FUNCTIONS
}

function* logout(session: SessionHandle): Steps<void> {
  const { module, slot } = session
  endLogin(slot)
  if (session.stamp !== module.generation) {
    // The login went with the generation, unless something behind the module has kept it: p11-kit does, over a module that does not notice forks.
    yield* reviveSession(session, 'C_Logout')
    if (!isLoggedIn(yield* sessionState(module, session.raw))) return
  }
  const rv = yield* module.call('C_Logout', [session.raw])
  if (rv !== CKR_OK) throw new CryptokiError(rv, 'C_Logout')
}

export function C_Logout(c: Runtime, session: SessionHandle): void {
  usable(c, session, 'C_Logout')
  if (session.busy > 0) c.session(session, 'C_Logout')
  c.module.runSync('C_Logout', () => logout(session))
}

export async function C_LogoutAsync(c: Runtime, session: SessionHandle): Promise<void> {
  usable(c, session, 'C_Logout')
  await c.async.queue(session, () => c.module.recoverAsync('C_Logout', () => logout(session)))
}

// -- objects --------------------------------------------------------------------------------------------------------------------

function readable(rv: number): boolean {
  return (
    rv === CKR_OK ||
    rv === CKR_ATTRIBUTE_SENSITIVE ||
    rv === CKR_ATTRIBUTE_TYPE_INVALID ||
    rv === CKR_BUFFER_TOO_SMALL
  )
}

export function C_GetAttributeValue<const K extends AttributeName | number>(
  c: Runtime,
  session: SessionHandle,
  object: ObjectHandle,
  attributes: readonly K[],
): AttributeValues<K> {
  const f = c.f.C_GetAttributeValue ?? c.missing('C_GetAttributeValue')
  const m = c.memory
  const mark = c.begin('C_GetAttributeValue')
  let rv: number
  let read: AttributeRead | undefined
  try {
    const hSession = c.session(session, 'C_GetAttributeValue')
    const hObject = c.objectOf(object, 'object', 'C_GetAttributeValue')
    read = c.reader.layAgain(m, attributes, 'C_GetAttributeValue: attributes')
    do rv = f(hSession, hObject, m.addressOf(read.at), read.count)
    while (readable(rv) && c.reader.again(m, read, readOutcome(rv) ?? 'ok'))
    if (readable(rv)) return c.reader.values(m, read) as AttributeValues<K>
  } catch (error) {
    rv = c.restart(error)
  } finally {
    if (read !== undefined) c.reader.giveBack(read)
    if (read?.sensitive === true) c.endWiping(mark)
    else c.end(mark)
  }
  return c.failed(FACTS.C_GetAttributeValue, rv, session, c.api.C_GetAttributeValue as never, [
    session,
    object,
    attributes,
  ])
}

export function C_GetAttributeValueAsync<const K extends AttributeName | number>(
  c: Runtime,
  session: SessionHandle,
  object: ObjectHandle,
  attributes: readonly K[],
): Promise<AttributeValues<K>> {
  let hSession: number
  let hObject: number
  let read: AttributeRead
  let sensitive = false
  return c.async.call({
    facts: FACTS.C_GetAttributeValue,
    fn: c.f.C_GetAttributeValue ?? c.missing('C_GetAttributeValue'),
    session,
    args: [session, object, attributes],
    lay: (m) => {
      hSession = c.session(session, 'C_GetAttributeValue')
      hObject = c.objectOf(object, 'object', 'C_GetAttributeValue')
      read = c.reader.lay(m, attributes, 'C_GetAttributeValue: attributes')
      sensitive = read.sensitive
      return [hSession, hObject, m.addressOf(read.at), read.count]
    },
    again: (m, rv) =>
      readable(rv) && c.reader.again(m, read, readOutcome(rv) ?? 'ok')
        ? [hSession, hObject, m.addressOf(read.at), read.count]
        : undefined,
    accepts: readable,
    read: (m) => c.reader.values(m, read) as AttributeValues<K>,
    secret: () => sensitive,
  })
}

/** Handles asked for in one call of the module. */
const FOUND_AT_ONCE = 4096

function checkMaximum(maximum: number): void {
  if (typeof maximum !== 'number') throw wrongType('C_FindObjects: maxObjectCount', 'a number', maximum)
  if (!Number.isSafeInteger(maximum) || maximum < 1)
    throw new RangeError('C_FindObjects: maxObjectCount must be a whole number from 1')
}

function found(c: Runtime, session: SessionHandle, m: Memory, list: number, count: number): ObjectHandle[] {
  const objects = new Array<ObjectHandle>(count)
  const { ulong } = m.abi
  for (let i = 0; i < count; i++) objects[i] = c.object(session, m.ulong(list + i * ulong))
  c.sent(session, 0, undefined)
  if (count > 0) rememberFound(session, objects)
  return objects
}

function findSome(c: Runtime, session: SessionHandle, maximum: number): ObjectHandle[] {
  const f = c.f.C_FindObjects ?? c.missing('C_FindObjects')
  const m = c.memory
  const mark = c.begin('C_FindObjects')
  let rv: number
  try {
    const hSession = c.operation(session, 0, 'C_FindObjects')
    const count = m.allocate(8)
    const list = m.allocate(maximum * m.abi.ulong)
    rv = f(hSession, m.addressOf(list), maximum, m.addressOf(count))
    if (rv === CKR_OK) return found(c, session, m, list, Math.min(m.ulong(count), maximum))
  } finally {
    c.end(mark)
  }
  return c.failed(FACTS.C_FindObjects, rv, session, c.api.C_FindObjects, [session, maximum])
}

export function C_FindObjects(
  c: Runtime,
  session: SessionHandle,
  maxObjectCount: number = FOUND_AT_ONCE,
): ObjectHandle[] {
  checkMaximum(maxObjectCount)
  if (maxObjectCount <= FOUND_AT_ONCE) return findSome(c, session, maxObjectCount)
  const all: ObjectHandle[] = []
  while (all.length < maxObjectCount) {
    const some = findSome(c, session, Math.min(FOUND_AT_ONCE, maxObjectCount - all.length))
    if (some.length === 0) break
    for (const object of some) all.push(object)
  }
  return all
}

function findSomeAsync(c: Runtime, session: SessionHandle, maximum: number): Promise<ObjectHandle[]> {
  let count: number
  let list: number
  return c.async.call({
    facts: FACTS.C_FindObjects,
    fn: c.f.C_FindObjects ?? c.missing('C_FindObjects'),
    session,
    args: [session, maximum],
    lay: (m) => {
      const hSession = c.operation(session, 0, 'C_FindObjects')
      count = m.allocate(8)
      list = m.allocate(maximum * m.abi.ulong)
      return [hSession, m.addressOf(list), maximum, m.addressOf(count)]
    },
    read: (m) => found(c, session, m, list, Math.min(m.ulong(count), maximum)),
  })
}

export async function C_FindObjectsAsync(
  c: Runtime,
  session: SessionHandle,
  maxObjectCount: number = FOUND_AT_ONCE,
): Promise<ObjectHandle[]> {
  checkMaximum(maxObjectCount)
  const all: ObjectHandle[] = []
  do {
    const some = await findSomeAsync(c, session, Math.min(FOUND_AT_ONCE, maxObjectCount - all.length))
    if (some.length === 0) break
    for (const object of some) all.push(object)
  } while (maxObjectCount > FOUND_AT_ONCE && all.length < maxObjectCount)
  return all
}

// -- messages -------------------------------------------------------------------------------------------------------------------

const MESSAGE_SIGN = 10

/** The last part brings the signature; before it the standard has NULL for its length (v3.0, C_SignMessageNext). */
export function C_SignMessageNext(
  c: Runtime,
  session: SessionHandle,
  parameter: MessageParameter | null,
  data: Uint8Array,
  last: boolean,
): Buffer | undefined {
  const f = c.f.C_SignMessageNext ?? c.missing('C_SignMessageNext')
  checkNext(c, data, last)
  const m = c.memory
  const mark = c.begin('C_SignMessageNext')
  let rv: number
  try {
    const laid = layNext(c, m, session, parameter, data, last, FIRST_RESULT)
    rv = f(...laid.args)
    if (rv === CKR_BUFFER_TOO_SMALL && last) {
      const again = layNext(c, m, session, parameter, data, last, m.ulong(laid.length))
      rv = f(...again.args)
      if (rv === CKR_OK) return again.read(m)
    } else if (rv === CKR_OK) return laid.read(m)
  } finally {
    c.end(mark)
  }
  return c.failed(FACTS.C_SignMessageNext, rv, session, c.api.C_SignMessageNext, [
    session,
    parameter,
    data,
    last,
  ])
}

export function C_SignMessageNextAsync(
  c: Runtime,
  session: SessionHandle,
  parameter: MessageParameter | null,
  data: Uint8Array,
  last: boolean,
): Promise<Buffer | undefined> {
  checkNext(c, data, last)
  let laid: ReturnType<typeof layNext>
  return c.async.call({
    facts: FACTS.C_SignMessageNext,
    fn: c.f.C_SignMessageNext ?? c.missing('C_SignMessageNext'),
    session,
    args: [session, parameter, data, last],
    lay: (m, required) => {
      laid = layNext(c, m, session, parameter, data, last, required ?? FIRST_RESULT)
      return laid.args
    },
    required: (m) => m.ulong(laid.length),
    read: (m) => laid.read(m),
    complete: (m, value) => m.setUlong(laid.length, value.length),
  })
}

function checkNext(c: Runtime, data: Uint8Array, last: boolean): void {
  c.bytes(data, 'data', 'C_SignMessageNext')
  c.bool(last, 'last', 'C_SignMessageNext')
}

function layNext(
  c: Runtime,
  m: Memory,
  session: SessionHandle,
  parameter: MessageParameter | null,
  data: Uint8Array,
  last: boolean,
  size: number,
): { args: (number | Uint8Array)[]; length: number; read: (m: Memory) => Buffer | undefined } {
  const hSession = c.operation(session, MESSAGE_SIGN, 'C_SignMessageNext')
  const type = c.messageMechanism(session, MESSAGE_SIGN)
  const placed = writeMessageParameter(m, type, parameter, 'C_SignMessageNext: parameter', c.handles)
  const pData = data.length > COPY_LIMIT ? data : m.place(data)
  const length = m.allocate(8)
  m.setUlong(length, size)
  const room = m.allocate(size)
  return {
    args: [
      hSession,
      placed.address,
      placed.length,
      pData,
      data.length,
      last ? m.addressOf(room) : 0,
      last ? m.addressOf(length) : 0,
    ],
    length,
    read: (m) => {
      c.sent(session, MESSAGE_SIGN, undefined)
      readBackMessageParameter(m, placed, type, parameter, c.handles)
      return last ? c.result(m, room, undefined, m.ulong(length), size, 'C_SignMessageNext') : undefined
    },
  }
}

// -- asynchronous functions (v3.2) ----------------------------------------------------------------------------------------------

/** Results of calls on asynchronous sessions that were joined: their buffers live until they are complete. */
function keep(session: SessionHandle, functionName: string, memory: Memory | undefined): void {
  session.pending ??= new Map()
  if (memory === undefined) session.pending.delete(functionName)
  else session.pending.set(functionName, memory)
}

function* asyncComplete(c: Runtime, session: SessionHandle, functionName: string): Steps<CK_ASYNC_DATA> {
  const { module } = c
  const m = module.lease()
  try {
    const name = m.place(Buffer.from(`${functionName}\0`))
    const data = m.allocateZeroed(m.layouts.CK_ASYNC_DATA.size)
    const rv = yield* module.call('C_AsyncComplete', [session.raw, name, m.addressOf(data)])
    if (rv !== CKR_OK) {
      if (rv !== CKR_PENDING) keep(session, functionName, undefined)
      throw new CryptokiError(rv, 'C_AsyncComplete')
    }
    c.current = session
    const result = readCK_ASYNC_DATA(m, data, c.handles)
    keep(session, functionName, undefined)
    return result
  } finally {
    module.giveBack(m)
  }
}

function* asyncGetID(c: Runtime, session: SessionHandle, functionName: string): Steps<number> {
  const { module } = c
  const m = module.lease()
  try {
    const id = m.allocateZeroed(8)
    const rv = yield* module.call('C_AsyncGetID', [
      session.raw,
      m.place(Buffer.from(`${functionName}\0`)),
      m.addressOf(id),
    ])
    if (rv !== CKR_OK) throw new CryptokiError(rv, 'C_AsyncGetID')
    return m.ulong(id)
  } finally {
    module.giveBack(m)
  }
}

function* asyncJoin(
  c: Runtime,
  session: SessionHandle,
  functionName: string,
  id: number,
  length: number,
): Steps<void> {
  const { module } = c
  const m = module.lease()
  let kept = false
  try {
    const name = m.place(Buffer.from(`${functionName}\0`))
    const room = m.room(length)
    const rv = yield* module.call('C_AsyncJoin', [
      session.raw,
      name,
      id,
      length === 0 ? null : room.address,
      length,
    ])
    if (rv !== CKR_OK && rv !== CKR_PENDING) throw new CryptokiError(rv, 'C_AsyncJoin')
    kept = true
    keep(session, functionName, m)
  } finally {
    if (!kept) module.giveBack(m)
  }
}

function prepareAsync(
  c: Runtime,
  session: SessionHandle,
  functionName: string,
  name: 'C_AsyncComplete' | 'C_AsyncGetID' | 'C_AsyncJoin',
): void {
  if (c.f[name] === undefined) c.missing(name)
  usable(c, session, name)
  c.text(functionName, 'functionName', name)
  if (functionName.includes('\0')) throw new RangeError(`${name}: functionName must not hold a NUL`)
}

export function C_AsyncComplete(c: Runtime, session: SessionHandle, functionName: string): CK_ASYNC_DATA {
  prepareAsync(c, session, functionName, 'C_AsyncComplete')
  return c.module.runSync('C_AsyncComplete', () => asyncComplete(c, session, functionName))
}

export async function C_AsyncCompleteAsync(
  c: Runtime,
  session: SessionHandle,
  functionName: string,
): Promise<CK_ASYNC_DATA> {
  prepareAsync(c, session, functionName, 'C_AsyncComplete')
  return c.module.recoverAsync('C_AsyncComplete', () => asyncComplete(c, session, functionName))
}

export function C_AsyncGetID(c: Runtime, session: SessionHandle, functionName: string): number {
  prepareAsync(c, session, functionName, 'C_AsyncGetID')
  return c.module.runSync('C_AsyncGetID', () => asyncGetID(c, session, functionName))
}

export async function C_AsyncGetIDAsync(
  c: Runtime,
  session: SessionHandle,
  functionName: string,
): Promise<number> {
  prepareAsync(c, session, functionName, 'C_AsyncGetID')
  return c.module.recoverAsync('C_AsyncGetID', () => asyncGetID(c, session, functionName))
}

function prepareJoin(
  c: Runtime,
  session: SessionHandle,
  functionName: string,
  id: number,
  length: number,
): void {
  prepareAsync(c, session, functionName, 'C_AsyncJoin')
  c.ulong(id, 'id', 'C_AsyncJoin')
  c.length(length, 'length', 'C_AsyncJoin')
}

export function C_AsyncJoin(
  c: Runtime,
  session: SessionHandle,
  functionName: string,
  id: number,
  length: number,
): void {
  prepareJoin(c, session, functionName, id, length)
  c.module.runSync('C_AsyncJoin', () => asyncJoin(c, session, functionName, id, length))
}

export async function C_AsyncJoinAsync(
  c: Runtime,
  session: SessionHandle,
  functionName: string,
  id: number,
  length: number,
): Promise<void> {
  prepareJoin(c, session, functionName, id, length)
  await c.module.recoverAsync('C_AsyncJoin', () => asyncJoin(c, session, functionName, id, length))
}
