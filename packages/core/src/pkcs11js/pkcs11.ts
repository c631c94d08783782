// biome-ignore-all lint/complexity/noArguments: arguments are counted, and only counted, so that a missing one is told from undefined.
import {
  type CK_SESSION_INFO,
  CKF_DONT_BLOCK,
  CKR_ARGUMENTS_BAD,
  CKR_BUFFER_TOO_SMALL,
  CKR_OK,
} from '@tatsoi/types'
import { FACTS } from '../cryptoki/generated/cryptoki.js'
import type { CryptokiOptions } from '../cryptoki/options.js'
import { CryptokiError } from '../ffi/errors.js'
import type { ObjectHandle, SessionHandle } from '../recovery/handles.js'
import {
  booleanArgument,
  bytesArgument,
  handleArgument,
  numberArgument,
  slotArgument,
  textArgument,
  wrongCount,
} from './arguments.js'
import { notLoaded, pkcs11Error } from './errors.js'
import { GeneratedPkcs11, opened } from './generated/pkcs11.js'
import { messageParameterArgument } from './parameters.js'
import { initializeArguments, SharedLibrary } from './shared-library.js'
import { fill, RawRead, typesArgument } from './template.js'
import type {
  AsyncData,
  Attribute,
  Handle,
  InitializationOptions,
  InterfaceInfo,
  Mechanism,
  SessionInfo,
  Template,
  TemplateResult,
} from './types.js'

type Version = InterfaceInfo['version']

/**
 * A PKCS#11 module with the methods of pkcs11js 2: the same names, arguments, results and errors. Handles are 8 bytes that go on to mean the
 * same session or object after a fork, a restart or a lost login. docs/pkcs11js.md tells the differences.
 *
 * ```ts
 * const p11 = new PKCS11('/usr/lib/softhsm/libsofthsm2.so')
 * p11.C_Initialize()
 * ```
 */
export class PKCS11 extends GeneratedPkcs11 {
  /** The file that was loaded last. */
  declare libPath: string
  /** @internal */
  override [opened]: SharedLibrary | undefined = undefined

  /**
   * @param library the file of the module; without it, call {@link load}
   * @param options of recovery, as `Cryptoki.load` takes them; an addition to pkcs11js
   */
  constructor(library?: string, options?: CryptokiOptions) {
    super()
    if (library) this.load(library, options)
  }

  /** Loads a module. @throws Error with the loader's words if it cannot be loaded */
  load(path: string, options?: CryptokiOptions): void {
    const library = SharedLibrary.open(textArgument(path, 0), options)
    this[opened]?.close()
    this[opened] = library
    this.libPath = path
  }

  /**
   * Unloads the module: nothing but {@link load} works afterwards. When no other PKCS11 of this thread has it loaded, it is finalised for this
   * thread; the file itself stays in the process.
   */
  close(): void {
    const library = this[opened]
    this[opened] = undefined
    library?.close()
  }

  // -- general purpose ------------------------------------------------------------------------------------------------------

  /** Initialises the module. @throws Pkcs11Error CKR_CRYPTOKI_ALREADY_INITIALIZED if anybody in the process has; it can be used all the same */
  C_Initialize(options?: InitializationOptions): void {
    const l = this?.[opened] ?? notLoaded(this)
    const args = initializeArguments(options)
    try {
      l.initialize(args)
    } catch (error) {
      throw l.error(error, 'C_Initialize')
    }
  }

  /** As {@link C_Initialize}, without holding up the thread while other calls end. */
  async C_InitializeAsync(options?: InitializationOptions): Promise<void> {
    const l = this?.[opened] ?? notLoaded(this)
    const args = initializeArguments(options)
    return l.started(
      'C_Initialize',
      () => l.initializeAsync(args),
      () => undefined,
    )
  }

  /** Finalises the module for this thread, and for the process when no other thread uses it. All handles end. */
  C_Finalize(): void {
    const l = this?.[opened] ?? notLoaded(this)
    try {
      l.cryptoki.C_Finalize()
    } catch (error) {
      throw l.error(error, 'C_Finalize')
    }
    l.handles.clear()
  }

  /** As {@link C_Finalize}, when the calls in flight have ended. */
  async C_FinalizeAsync(): Promise<void> {
    const l = this?.[opened] ?? notLoaded(this)
    return l.started(
      'C_Finalize',
      () => l.cryptoki.C_FinalizeAsync(),
      () => l.handles.clear(),
    )
  }

  /** The version of the module's function list. */
  C_GetFunctionList(): InterfaceInfo {
    return this.#interfaces('C_GetFunctionList', (l) => interfaceInfo(l.cryptoki.C_GetFunctionList()))
  }

  async C_GetFunctionListAsync(): Promise<InterfaceInfo> {
    return this.C_GetFunctionList()
  }

  /** The interfaces that the module has (v3.0). */
  C_GetInterfaceList(): InterfaceInfo[] {
    return this.#interfaces('C_GetInterfaceList', (l) => l.cryptoki.C_GetInterfaceList().map(interfaceInfo))
  }

  async C_GetInterfaceListAsync(): Promise<InterfaceInfo[]> {
    return this.C_GetInterfaceList()
  }

  /** The interface of a name and version (v3.0); the module's own choice where they are left out. */
  C_GetInterface(name?: string | null, version?: Version | null, flags?: number): InterfaceInfo {
    const choice = {
      ...(name === undefined || name === null ? {} : { name: textArgument(name, 0) }),
      ...(version === undefined || version === null ? {} : { version }),
      ...(flags === undefined ? {} : { flags: numberArgument(flags, 2) }),
    }
    return this.#interfaces('C_GetInterface', (l) => interfaceInfo(l.cryptoki.C_GetInterface(choice)))
  }

  async C_GetInterfaceAsync(
    name?: string | null,
    version?: Version | null,
    flags?: number,
  ): Promise<InterfaceInfo> {
    return this.C_GetInterface(name, version, flags)
  }

  #interfaces<R>(name: string, ask: (l: SharedLibrary) => R): R {
    const l = this?.[opened] ?? notLoaded(this)
    try {
      return ask(l)
    } catch (error) {
      throw l.error(error, name)
    }
  }

  // -- slots ----------------------------------------------------------------------------------------------------------------

  /** The slots; with `true` those with a token. */
  C_GetSlotList(tokenPresent?: boolean): Handle[] {
    const l = this?.[opened] ?? notLoaded(this)
    const present = arguments.length === 0 ? false : booleanArgument(tokenPresent, 0)
    try {
      return l.cryptoki.C_GetSlotList(present).map((slot) => l.handles.bytesOfSlot(slot))
    } catch (error) {
      throw l.error(error, 'C_GetSlotList')
    }
  }

  async C_GetSlotListAsync(tokenPresent?: boolean): Promise<Handle[]> {
    const l = this?.[opened] ?? notLoaded(this)
    const present = arguments.length === 0 ? false : booleanArgument(tokenPresent, 0)
    return l.started(
      'C_GetSlotList',
      () => l.cryptoki.C_GetSlotListAsync(present),
      (slots) => slots.map((slot) => l.handles.bytesOfSlot(slot)),
    )
  }

  /** Waits for something to happen in a slot; with CKF_DONT_BLOCK it only looks, and gives null if nothing did. */
  C_WaitForSlotEvent(flags: number): Handle | null {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    const wanted = numberArgument(flags, 0)
    try {
      const slot = l.cryptoki.C_WaitForSlotEvent(wanted)
      return slot === undefined ? null : l.handles.bytesOfSlot(slot)
    } catch (error) {
      throw l.error(error, 'C_WaitForSlotEvent')
    }
  }

  /** As {@link C_WaitForSlotEvent}; it looks again and again, so that no thread is held up. */
  async C_WaitForSlotEventAsync(flags: number): Promise<Handle | null> {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    const wanted = numberArgument(flags, 0)
    if ((wanted & CKF_DONT_BLOCK) !== 0) return this.C_WaitForSlotEvent(wanted)
    return l.started(
      'C_WaitForSlotEvent',
      () => l.cryptoki.C_WaitForSlotEventAsync(),
      (slot) => (slot === undefined ? null : l.handles.bytesOfSlot(slot)),
    )
  }

  // -- sessions -------------------------------------------------------------------------------------------------------------

  C_OpenSession(slot: Handle, flags: number): Handle {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    const id = slotArgument(slot, 0)
    const wanted = numberArgument(flags, 1)
    try {
      return l.handles.opened(l.cryptoki.C_OpenSession(l.slot(id, 'C_OpenSession'), wanted))
    } catch (error) {
      throw l.error(error, 'C_OpenSession')
    }
  }

  async C_OpenSessionAsync(slot: Handle, flags: number): Promise<Handle> {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    const id = slotArgument(slot, 0)
    const wanted = numberArgument(flags, 1)
    return l.started(
      'C_OpenSession',
      () => l.cryptoki.C_OpenSessionAsync(l.slot(id, 'C_OpenSession'), wanted),
      (session) => l.handles.opened(session),
    )
  }

  /** Closes a session. If asynchronous calls on it are under way, it ends for the caller now and in the module after them. */
  C_CloseSession(session: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    const number = handleArgument(session, 0)
    try {
      closeSession(l, l.session(number, 'C_CloseSession'))
    } catch (error) {
      throw l.error(error, 'C_CloseSession')
    }
  }

  /** Closes a session after the asynchronous calls on it. */
  async C_CloseSessionAsync(session: Handle): Promise<void> {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    const number = handleArgument(session, 0)
    return l.started(
      'C_CloseSession',
      async () => {
        const handle = l.session(number, 'C_CloseSession')
        await l.cryptoki.C_CloseSessionAsync(handle)
        return handle
      },
      (handle) => l.handles.closed(handle),
    )
  }

  /** Closes all sessions of a slot. Those on which asynchronous calls are under way end as with {@link C_CloseSession}. */
  C_CloseAllSessions(slot: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    const id = slotArgument(slot, 0)
    try {
      const handle = l.slot(id, 'C_CloseAllSessions')
      const sessions = [...handle.sessions]
      if (sessions.every(({ busy }) => busy === 0)) {
        l.cryptoki.C_CloseAllSessions(handle)
        l.handles.closedAll(sessions)
      } else for (const session of sessions) closeSession(l, session)
    } catch (error) {
      throw l.error(error, 'C_CloseAllSessions')
    }
  }

  async C_CloseAllSessionsAsync(slot: Handle): Promise<void> {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    const id = slotArgument(slot, 0)
    return l.started(
      'C_CloseAllSessions',
      async () => {
        const handle = l.slot(id, 'C_CloseAllSessions')
        const sessions = [...handle.sessions]
        await l.cryptoki.C_CloseAllSessionsAsync(handle)
        return sessions
      },
      (sessions) => l.handles.closedAll(sessions),
    )
  }

  C_GetSessionInfo(session: Handle): SessionInfo {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    const number = handleArgument(session, 0)
    try {
      const handle = l.session(number, 'C_GetSessionInfo')
      return sessionInfo(l, handle, l.cryptoki.C_GetSessionInfo(handle))
    } catch (error) {
      throw l.error(error, 'C_GetSessionInfo')
    }
  }

  async C_GetSessionInfoAsync(session: Handle): Promise<SessionInfo> {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    const number = handleArgument(session, 0)
    return l.started(
      'C_GetSessionInfo',
      async () => {
        const handle = l.session(number, 'C_GetSessionInfo')
        return sessionInfo(l, handle, await l.cryptoki.C_GetSessionInfoAsync(handle))
      },
      (info) => info,
    )
  }

  // -- objects --------------------------------------------------------------------------------------------------------------

  C_DestroyObject(session: Handle, object: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    const number = handleArgument(session, 0)
    const which = handleArgument(object, 1)
    try {
      const owner = l.session(number, 'C_DestroyObject')
      const handle = l.object(which, owner)
      l.cryptoki.C_DestroyObject(owner, handle)
      l.handles.destroyed(handle)
    } catch (error) {
      throw l.error(error, 'C_DestroyObject')
    }
  }

  async C_DestroyObjectAsync(session: Handle, object: Handle): Promise<void> {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    const number = handleArgument(session, 0)
    const which = handleArgument(object, 1)
    return l.started(
      'C_DestroyObject',
      async () => {
        const owner = l.session(number, 'C_DestroyObject')
        const handle = l.object(which, owner)
        await l.cryptoki.C_DestroyObjectAsync(owner, handle)
        return handle
      },
      (handle) => l.handles.destroyed(handle),
    )
  }

  /** Fills and gives the array that it was given. @throws Pkcs11Error if one of the attributes is sensitive or not there */
  C_GetAttributeValue(session: Handle, object: Handle, template: Template): TemplateResult {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    const number = handleArgument(session, 0)
    const which = handleArgument(object, 1)
    const attributes = typesArgument(template, 2)
    try {
      const owner = l.session(number, 'C_GetAttributeValue')
      const values = readAttributes(l, owner, l.object(which, owner), attributes)
      return fill(attributes, values) as TemplateResult
    } catch (error) {
      throw l.error(error, 'C_GetAttributeValue')
    }
  }

  async C_GetAttributeValueAsync(
    session: Handle,
    object: Handle,
    template: Template,
  ): Promise<TemplateResult> {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    const number = handleArgument(session, 0)
    const which = handleArgument(object, 1)
    const attributes = typesArgument(template, 2)
    return l.started(
      'C_GetAttributeValue',
      () => {
        const owner = l.session(number, 'C_GetAttributeValue')
        return readAttributesAsync(l, owner, l.object(which, owner), attributes)
      },
      (values) => fill(attributes, values) as TemplateResult,
    )
  }

  /** Goes on with a search: the next object or null, or with a number an array of at most so many. */
  C_FindObjects(session: Handle): Handle | null
  C_FindObjects(session: Handle, maxObjectCount: number): Handle[]
  C_FindObjects(session: Handle, maxObjectCount?: number): Handle[] | Handle | null {
    const l = this?.[opened] ?? notLoaded(this)
    const { number, most } = findArguments(arguments.length, session, maxObjectCount)
    try {
      const owner = l.session(number, 'C_FindObjects')
      const found = l.cryptoki.C_FindObjects(owner, most)
      if (maxObjectCount !== undefined) return foundHandles(l, owner, found)
      const [first] = found
      return first === undefined ? null : l.handles.bytesOfObject(first, owner)
    } catch (error) {
      throw l.error(error, 'C_FindObjects')
    }
  }

  C_FindObjectsAsync(session: Handle): Promise<Handle | null>
  C_FindObjectsAsync(session: Handle, maxObjectCount: number): Promise<Handle[]>
  async C_FindObjectsAsync(session: Handle, maxObjectCount?: number): Promise<Handle[] | Handle | null> {
    const l = this?.[opened] ?? notLoaded(this)
    const { number, most } = findArguments(arguments.length, session, maxObjectCount)
    return l.started(
      'C_FindObjects',
      async () => {
        const owner = l.session(number, 'C_FindObjects')
        return foundHandles(l, owner, await l.cryptoki.C_FindObjectsAsync(owner, most))
      },
      (found) => (maxObjectCount !== undefined ? found : (found[0] ?? null)),
    )
  }

  // -- messages (v3.0) --------------------------------------------------------------------------------------------------------

  /** Goes on with the signature of a message. With a buffer for the signature this was the last part, and the part used is given. */
  C_SignMessageNext(
    session: Handle,
    parameter: Mechanism['parameter'],
    data: Uint8Array,
    signature: Buffer | null,
  ): Buffer | undefined {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    try {
      const number = handleArgument(session, 0)
      const given = messageParameterArgument(parameter, 1, l, number)
      const part = bytesArgument(data, 2)
      const room = signature === null || signature === undefined ? undefined : bytesArgument(signature, 3)
      const owner = l.session(number, 'C_SignMessageNext')
      return into(room, l.cryptoki.C_SignMessageNext(owner, given, part, room !== undefined))
    } catch (error) {
      throw l.error(error, 'C_SignMessageNext')
    }
  }

  async C_SignMessageNextAsync(
    session: Handle,
    parameter: Mechanism['parameter'],
    data: Uint8Array,
    signature: Buffer | null,
  ): Promise<Buffer | undefined> {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    const number = handleArgument(session, 0)
    const given = messageParameterArgument(parameter, 1, l, number)
    const part = bytesArgument(data, 2)
    const room = signature === null || signature === undefined ? undefined : bytesArgument(signature, 3)
    return l.started(
      'C_SignMessageNext',
      () =>
        l.cryptoki.C_SignMessageNextAsync(
          l.session(number, 'C_SignMessageNext'),
          given,
          part,
          room !== undefined,
        ),
      (value) => into(room, value),
    )
  }

  // -- asynchronous sessions (v3.2) -------------------------------------------------------------------------------------------

  /** What came of a call that was answered with CKR_PENDING. */
  C_AsyncComplete(session: Handle, functionName: string): AsyncData {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    const number = handleArgument(session, 0)
    const name = textArgument(functionName, 1)
    try {
      const owner = l.session(number, 'C_AsyncComplete')
      return asyncData(l, owner, l.cryptoki.C_AsyncComplete(owner, name))
    } catch (error) {
      throw l.error(error, 'C_AsyncComplete')
    }
  }

  async C_AsyncCompleteAsync(session: Handle, functionName: string): Promise<AsyncData> {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    const number = handleArgument(session, 0)
    const name = textArgument(functionName, 1)
    return l.started(
      'C_AsyncComplete',
      async () => {
        const owner = l.session(number, 'C_AsyncComplete')
        return asyncData(l, owner, await l.cryptoki.C_AsyncCompleteAsync(owner, name))
      },
      (value) => value,
    )
  }

  /** The number under which another process can join a call that was answered with CKR_PENDING. */
  C_AsyncGetID(session: Handle, functionName: string): number {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    const number = handleArgument(session, 0)
    const name = textArgument(functionName, 1)
    try {
      return l.cryptoki.C_AsyncGetID(l.session(number, 'C_AsyncGetID'), name)
    } catch (error) {
      throw l.error(error, 'C_AsyncGetID')
    }
  }

  async C_AsyncGetIDAsync(session: Handle, functionName: string): Promise<number> {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    const number = handleArgument(session, 0)
    const name = textArgument(functionName, 1)
    return l.started(
      'C_AsyncGetID',
      () => l.cryptoki.C_AsyncGetIDAsync(l.session(number, 'C_AsyncGetID'), name),
      (id) => id,
    )
  }

  /** Joins a call by its number, with room for a result of `length` bytes. */
  C_AsyncJoin(session: Handle, functionName: string, id: number, length: number): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    const number = handleArgument(session, 0)
    const name = textArgument(functionName, 1)
    const which = numberArgument(id, 2)
    const room = numberArgument(length, 3)
    try {
      l.cryptoki.C_AsyncJoin(l.session(number, 'C_AsyncJoin'), name, which, room)
    } catch (error) {
      throw l.error(error, 'C_AsyncJoin')
    }
  }

  async C_AsyncJoinAsync(session: Handle, functionName: string, id: number, length: number): Promise<void> {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    const number = handleArgument(session, 0)
    const name = textArgument(functionName, 1)
    const which = numberArgument(id, 2)
    const room = numberArgument(length, 3)
    return l.started(
      'C_AsyncJoin',
      () => l.cryptoki.C_AsyncJoinAsync(l.session(number, 'C_AsyncJoin'), name, which, room),
      () => undefined,
    )
  }
}

function interfaceInfo({ name, version, flags }: InterfaceInfo): InterfaceInfo {
  return { name, version: { major: version.major, minor: version.minor }, flags }
}

function sessionInfo(l: SharedLibrary, session: SessionHandle, info: CK_SESSION_INFO): SessionInfo {
  return {
    slotID: l.handles.shownSlot(session.slot),
    state: info.state,
    flags: info.flags,
    deviceError: Number(info.ulDeviceError) % 0x1_0000_0000,
  }
}

/** Without a number pkcs11js asks for one object, and counts that as an argument. */
function findArguments(count: number, session: unknown, most: unknown): { number: number; most: number } {
  if (count === 0) wrongCount(2, 1)
  if (count > 2) wrongCount(2, count)
  const number = handleArgument(session, 0)
  const wanted = count === 1 ? 1 : numberArgument(most, 1)
  if (wanted === 0) throw pkcs11Error(new CryptokiError(CKR_ARGUMENTS_BAD, 'C_FindObjects'), 'C_FindObjects')
  return { number, most: wanted }
}

function foundHandles(l: SharedLibrary, session: SessionHandle, found: readonly ObjectHandle[]): Handle[] {
  const handles = new Array<Handle>(found.length)
  for (let i = 0; i < found.length; i++)
    handles[i] = l.handles.bytesOfObject(found[i] as ObjectHandle, session)
  return handles
}

function into(room: Uint8Array | undefined, result: Buffer | undefined): Buffer | undefined {
  if (room === undefined || result === undefined) return undefined
  if (result.length > room.length)
    throw new CryptokiError(CKR_BUFFER_TOO_SMALL, 'C_SignMessageNext', { required: result.length })
  room.set(result)
  return room.subarray(0, result.length) as Buffer
}

function asyncData(
  l: SharedLibrary,
  session: SessionHandle,
  data: { readonly pValue?: unknown; readonly hObject?: unknown; readonly hAdditionalObject?: unknown },
): AsyncData {
  const handle = (object: unknown) =>
    object === undefined ? undefined : l.handles.bytesOfObject(object as ObjectHandle, session)
  return {
    value: data.pValue as Buffer | undefined,
    object: handle(data.hObject),
    additionalObject: handle(data.hAdditionalObject),
  }
}

function readAttributes(
  l: SharedLibrary,
  session: SessionHandle,
  object: ObjectHandle,
  attributes: readonly Attribute[],
): (Buffer | undefined)[] {
  const c = l.runtime
  const f = c.f.C_GetAttributeValue ?? c.missing('C_GetAttributeValue')
  const read = new RawRead(attributes)
  const m = c.memory
  const mark = c.begin('C_GetAttributeValue')
  let rv: number
  try {
    const hSession = c.session(session, 'C_GetAttributeValue')
    const hObject = c.objectOf(object, session, 'object', 'C_GetAttributeValue')
    read.lay(m)
    do rv = f(hSession, hObject, m.addressOf(read.at), read.count)
    while (read.again(m, rv))
    if (rv === CKR_OK) return read.values(m)
  } catch (error) {
    rv = c.restart(error)
  } finally {
    if (read.secret) c.endWiping(mark)
    else c.end(mark)
  }
  return c.failed(
    FACTS.C_GetAttributeValue,
    rv,
    session,
    () => readAttributes(l, session, object, attributes),
    [session, object],
  )
}

function readAttributesAsync(
  l: SharedLibrary,
  session: SessionHandle,
  object: ObjectHandle,
  attributes: readonly Attribute[],
): Promise<(Buffer | undefined)[]> {
  const c = l.runtime
  const fn = c.f.C_GetAttributeValue ?? c.missing('C_GetAttributeValue')
  let read: RawRead
  let hSession: number
  let hObject: number
  return c.async.call({
    facts: FACTS.C_GetAttributeValue,
    fn,
    session,
    args: [session, object],
    lay: (m) => {
      hSession = c.session(session, 'C_GetAttributeValue')
      hObject = c.objectOf(object, session, 'object', 'C_GetAttributeValue')
      read = new RawRead(attributes)
      read.lay(m)
      return [hSession, hObject, m.addressOf(read.at), read.count, undefined]
    },
    again: (m, rv) =>
      read.again(m, rv) ? [hSession, hObject, m.addressOf(read.at), read.count, undefined] : undefined,
    read: (m) => read.values(m),
    secret: () => read.secret,
  })
}

function closeSession(l: SharedLibrary, session: SessionHandle): void {
  if (session.busy > 0) {
    // What it would fail with is that the session is gone, which is what was asked for.
    l.cryptoki.C_CloseSessionAsync(session).catch(() => undefined)
  } else l.cryptoki.C_CloseSession(session)
  l.handles.closed(session)
}
