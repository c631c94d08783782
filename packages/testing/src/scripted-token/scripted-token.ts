import type { FunctionName, Template } from '@tatsoi/types'
import * as P from '@tatsoi/types'
import koffi from 'koffi'
import { cloneAttributes, encodeTemplate, ulongOf } from './attributes.js'
import { watchExit } from './exit-watch.js'
import { NativeModule, type ScriptedEntryPoints, type ScriptedInterface } from './function-list.js'
import { IMPLEMENTATIONS } from './functions/index.js'
import { type GuestPass, issuePass } from './guest.js'
import { type Counters, type InitializeArguments, Machine } from './machine.js'
import { type HeldWrite, ULONG_TYPE } from './native-memory.js'
import type { AfterFork, InsertedTokenOptions, ScriptedTokenOptions } from './options.js'
import { ReturnValue, type ReturnValueSpec, rvOf } from './return-value.js'
import { type Fault, FaultList, type Loss, type Script, type ScriptedCall } from './script.js'
import { type LoginState, type Session, type Slot, StoredObject, Token } from './state.js'

/** One call, as the log has it. Neither PINs nor data are in it. */
export interface LogEntry {
  /** From 1, over all functions. */
  readonly number: number
  readonly function: FunctionName
  readonly session?: number
  readonly rv: number
  /** The name of `rv`. */
  readonly result: P.CKR
  /** The call was performed. False: a script answered in its place. */
  readonly ran: boolean
  /** The caller saw another return value than the call gave. */
  readonly injected: boolean
}

/** What an object on the token is, for a test to compare with. */
export interface ObjectState {
  /** `CKO_…` */
  readonly objectClass: string
  readonly label: string
  readonly id: Buffer
  readonly uniqueId: string | undefined
  readonly token: boolean
  readonly private: boolean
}

export interface PinState {
  /** PINs compared with it, right or wrong. */
  readonly attempts: number
  /** Wrong ones since the last right one. */
  readonly failures: number
  readonly locked: boolean
}

export interface TokenState {
  readonly label: string
  readonly serial: string
  readonly objects: readonly ObjectState[]
  readonly user: PinState
  readonly so: PinState
}

export interface SlotState {
  readonly id: number
  readonly login: LoginState
  readonly token: TokenState | undefined
}

export interface SessionState {
  readonly handle: number
  readonly slot: number
  readonly flags: number
  /** Kinds of operation under way. */
  readonly operations: readonly string[]
  /** Functions that answered CKR_PENDING and were not completed. */
  readonly pending: readonly string[]
}

/** The state of the token as plain data. */
export interface ScriptedTokenState {
  readonly initialized: InitializeArguments | undefined
  readonly slots: readonly SlotState[]
  readonly sessions: readonly SessionState[]
  readonly sessionObjects: readonly ObjectState[]
}

/** Functions that answer CKR_PENDING in an asynchronous session, if they succeed. */
const PENDING: ReadonlySet<FunctionName> = new Set<FunctionName>([
  'C_Encrypt',
  'C_EncryptUpdate',
  'C_EncryptFinal',
  'C_Decrypt',
  'C_DecryptUpdate',
  'C_DecryptFinal',
  'C_Digest',
  'C_DigestFinal',
  'C_Sign',
  'C_SignUpdate',
  'C_SignFinal',
  'C_SignRecover',
  'C_Verify',
  'C_VerifyFinal',
  'C_VerifyRecover',
  'C_GenerateKey',
  'C_GenerateKeyPair',
  'C_WrapKey',
  'C_UnwrapKey',
  'C_DeriveKey',
  'C_GenerateRandom',
  'C_EncryptMessage',
  'C_DecryptMessage',
  'C_SignMessage',
  'C_VerifyMessage',
])

const NOTIFY = koffi.proto(ULONG_TYPE, [ULONG_TYPE, ULONG_TYPE, 'uintptr_t'])
const getpid =
  process.platform === 'win32' ? undefined : (koffi.load(null).func('getpid', 'int', []) as () => number)

/**
 * A PKCS#11 module in this process, written in TypeScript, whose function list any PKCS#11 client can call. The cryptography is real
 * (node:crypto); everything else can be scripted: any function can fail, lose state, be slow or be missing.
 *
 * Its functions run on the thread that made the token. Calls from koffi's worker threads (`.async`) are relayed there, so they need its event
 * loop; a call from another thread's JavaScript is made through {@link ScriptedTokenGuest}.
 *
 * @example
 * ```ts
 * const token = new ScriptedToken({ slots: [{ token: { label: 'lab' } }] })
 * token.fault({ on: 'C_Sign', nth: 2, rv: 'CKR_SESSION_HANDLE_INVALID', lose: 'sessions' })
 * // hand token.entryPoints to the client under test
 * token.close()
 * ```
 */
export class ScriptedToken implements Disposable {
  readonly #machine: Machine
  readonly #native: NativeModule
  readonly #faults = new FaultList()
  readonly #scripts = new Map<FunctionName | '*', Script[]>()
  readonly #counts = new Map<FunctionName, number>()
  readonly #errors: unknown[] = []
  #log: LogEntry[] = []
  #total = 0
  #closed = false
  #pid: number | undefined

  constructor(options: ScriptedTokenOptions = {}) {
    this.#machine = new Machine(options)
    this.#native = new NativeModule(options, this.#machine.memory, (name, args) => this.call(name, args))
    this.#pid = getpid?.()
    watchExit(options.exitLimit ?? 1000)
  }

  /** Addresses of the exported functions, to be used exactly as what the dynamic loader finds in a library. */
  get entryPoints(): ScriptedEntryPoints {
    return this.#native.entryPoints
  }

  /** The interfaces, oldest first. */
  get interfaces(): readonly ScriptedInterface[] {
    return this.#native.interfaces
  }

  /** Address of the CK_FUNCTION_LIST that C_GetFunctionList gives. */
  get functionListAddress(): number {
    return this.#native.functionListAddress
  }

  /** Address of each function that the token has. */
  get functions(): ReadonlyMap<FunctionName, number> {
    return this.#native.addresses
  }

  // --- what was called --------------------------------------------------------------------------------------------

  /** Every call so far, oldest first; at most `logLimit`. */
  get log(): readonly LogEntry[] {
    return this.#log
  }

  /** How often a function was called; without a name, how many calls there were. */
  calls(name?: FunctionName): number {
    return name === undefined ? this.#total : (this.#counts.get(name) ?? 0)
  }

  /** Empties the log. Counters go on. */
  clearLog(): void {
    this.#log = []
  }

  get counters(): Readonly<Counters> {
    return this.#machine.counters
  }

  /** Errors thrown by scripts, or by the token itself. The caller of such a call saw CKR_GENERAL_ERROR. */
  get errors(): readonly unknown[] {
    return this.#errors
  }

  get state(): ScriptedTokenState {
    const m = this.#machine
    return {
      initialized: m.initialized,
      slots: m.slots.map(({ id, login, token }) => ({ id, login, token: token && stateOfToken(token) })),
      sessions: [...m.sessions.values()].map(({ handle, slot, flags, operations, pending }) => ({
        handle,
        slot: slot.id,
        flags,
        operations: Object.keys(operations),
        pending: [...pending.keys()],
      })),
      sessionObjects: [...m.sessionObjects].map(stateOfObject),
    }
  }

  // --- the script -------------------------------------------------------------------------------------------------

  /** Runs `script` at every call of the function (`'*'`: of any). Returns a function that takes it off again. */
  on(name: FunctionName | '*', script: Script): () => void {
    if (name !== '*' && P.FUNCTIONS[name] === undefined)
      throw new RangeError(`${name} is not a function of PKCS#11`)
    const scripts = this.#scripts.get(name) ?? []
    scripts.push(script)
    this.#scripts.set(name, scripts)
    return () => {
      const at = scripts.indexOf(script)
      if (at >= 0) scripts.splice(at, 1)
    }
  }

  /** Arms a fault. */
  fault(...faults: readonly Fault[]): this {
    for (const fault of faults) this.#faults.add(fault)
    return this
  }

  /** Faults that have not come to an end yet. */
  get armed(): readonly Fault[] {
    return this.#faults.waiting
  }

  /** Takes off every fault and every script. */
  clearScript(): void {
    this.#faults.clear()
    this.#scripts.clear()
  }

  // --- what can happen to a token ---------------------------------------------------------------------------------

  /** Takes state away, by the name that {@link Fault.lose} has for it. */
  lose(what: Loss): void {
    const losses: Readonly<Record<Loss, () => void>> = {
      operations: () => this.dropOperations(),
      login: () => this.logOut(),
      sessions: () => this.closeSessions(),
      handles: () => this.renumber(),
      token: () => this.removeToken(),
      module: () => this.finalize(),
      daemon: () => this.restart(),
    }
    losses[what]()
  }

  /** Operations under way are gone; sessions stay. */
  dropOperations(): void {
    for (const session of this.#machine.sessions.values()) session.operations = {}
  }

  /**
   * The token logged the user out: an idle time-out, or another program. Handles of private objects are invalid from then on; with `keepHandles`
   * they only give CKR_USER_NOT_LOGGED_IN until the next login.
   */
  logOut(options: { readonly keepHandles?: boolean } = {}): void {
    for (const slot of this.#machine.slots) this.#machine.endLogin(slot, options.keepHandles)
  }

  /** All sessions are closed, and with them session objects and login. Numbers are not used again. */
  closeSessions(): void {
    for (const slot of this.#machine.slots) this.#machine.closeSessions(slot)
  }

  /** All objects get other handles, from 1 again: what a client has is now wrong, or another object's. */
  renumber(): void {
    this.#machine.forgetHandles()
  }

  /** The daemon behind the module started again: sessions, login and handles are gone, numbers begin at 1, and the module is still initialised. */
  restart(): void {
    this.#machine.restart()
  }

  /** Another library in the process called C_Finalize. */
  finalize(): void {
    this.#machine.finalize()
  }

  /** Another library in the process called C_Initialize. */
  initialize(): void {
    this.#machine.initialize({ flags: P.CKF_OS_LOCKING_OK, mutexes: false })
  }

  /** Takes the token out of the slot. Returns it. */
  removeToken(slotId?: number): Token {
    const slot = this.#slot(slotId)
    const { token } = slot
    if (token === undefined) throw new RangeError(`slot ${slot.id} is empty`)
    this.#machine.closeSessions(slot)
    slot.login = 'none'
    slot.token = undefined
    this.#machine.slotEvents.push(slot)
    return token
  }

  /** Puts a token in: one that was taken out, or a new one. */
  insertToken(token: Token | InsertedTokenOptions, slotId?: number): Token {
    const slot = this.#slot(slotId)
    if (slot.token !== undefined)
      throw new RangeError(`slot ${slot.id} has a token already; take it out first`)
    const inserted = token instanceof Token ? token : new Token(token, this.#machine.version)
    if (!(token instanceof Token))
      for (const template of token.objects ?? []) this.#machine.store(inserted, template)
    slot.token = inserted
    this.#machine.slotEvents.push(slot)
    return inserted
  }

  /** Another token is in the slot. The one that was there is returned. */
  replaceToken(token: Token | InsertedTokenOptions, slotId?: number): Token {
    const before = this.removeToken(slotId)
    this.insertToken(token, slotId)
    return before
  }

  /** The slot goes by another number from now on. Its sessions are closed. */
  moveSlot(from: number, to: number): void {
    const slot = this.#slot(from)
    if (this.#machine.slots.some(({ id }) => id === to)) throw new RangeError(`there is a slot ${to} already`)
    this.#machine.closeSessions(slot)
    slot.id = to
  }

  /** Puts an object on the token, as another program does. */
  createObject(template: Template, slotId?: number): void {
    this.#machine.store(this.token(slotId), template)
  }

  /** Destroys the objects of the token that match; returns how many. */
  destroyObjects(match: Template, slotId?: number): number {
    const found = this.token(slotId).find(match)
    for (const object of found) this.#machine.forget(object)
    return found.length
  }

  /**
   * Replaces the one object that matches by another with the same label, id and other attributes, but for those in `change` (a new value,
   * a new key). With `sameHandle` the module goes on giving out the old handle for it.
   */
  replaceObject(
    match: Template,
    change: Template,
    options: { slotId?: number; sameHandle?: boolean } = {},
  ): void {
    const m = this.#machine
    const token = this.token(options.slotId)
    const [object, ...more] = token.find(match)
    if (object === undefined || more.length > 0)
      throw new RangeError(`${more.length + (object ? 1 : 0)} objects match; one is needed`)
    const attributes = cloneAttributes(object.attributes)
    for (const [type, data] of encodeTemplate(change)) attributes.set(type, data)
    if (token.uniqueIds) attributes.set(P.CKA_UNIQUE_ID, token.nextUniqueId())
    if (options.sameHandle) {
      object.attributes.clear()
      for (const [type, data] of attributes) object.attributes.set(type, data)
      return
    }
    m.forget(object)
    token.objects.add(new StoredObject(token, attributes, undefined))
  }

  /** A second object with the same attributes (and a unique id of its own). */
  duplicateObject(match: Template, slotId?: number): void {
    const token = this.token(slotId)
    for (const object of token.find(match)) {
      const attributes = cloneAttributes(object.attributes)
      if (token.uniqueIds) attributes.set(P.CKA_UNIQUE_ID, token.nextUniqueId())
      token.objects.add(new StoredObject(token, attributes, undefined))
    }
  }

  /** The token in a slot. @throws RangeError if the slot is empty */
  token(slotId?: number): Token {
    const slot = this.#slot(slotId)
    if (slot.token === undefined) throw new RangeError(`slot ${slot.id} is empty`)
    return slot.token
  }

  /** What a child meets after a fork, without one: see {@link AfterFork}. */
  simulateFork(): void {
    this.#afterFork(this.#machine.options.afterFork ?? 'keeps')
  }

  /**
   * Calls the notify callback of a session (v3.2, clause 5.21), as a token does in the middle of a long operation.
   *
   * @returns what the callback returned, or undefined if the session has none
   */
  notify(sessionHandle: number, event: number = P.CKN_SURRENDER): number | undefined {
    const session = this.#machine.sessions.get(sessionHandle)
    if (session === undefined) throw new RangeError(`there is no session ${sessionHandle}`)
    if (session.notify === 0) return undefined
    const callback = koffi.decode(BigInt(session.notify), NOTIFY) as (...args: number[]) => number
    return Number(callback(session.handle, event, session.application))
  }

  #slot(id?: number): Slot {
    const slot = id === undefined ? this.#machine.slots[0] : this.#machine.slots.find((one) => one.id === id)
    if (slot === undefined) throw new RangeError(`there is no slot ${id ?? ''}`)
    return slot
  }

  #afterFork(kind: AfterFork): void {
    const m = this.#machine
    if (kind === 'device-error') m.deviceError = true
    else if (kind !== 'keeps') {
      const logins = m.slots.map(({ login, userName }) => ({ login, userName }))
      m.finalize()
      if (kind === 'login-survives') this.#survivingLogins = logins
    }
  }

  #survivingLogins: { login: LoginState; userName: string | undefined }[] | undefined

  // --- a call -----------------------------------------------------------------------------------------------------

  /** Performs a call with raw arguments, as its native function does. */
  call(name: FunctionName, args: readonly number[]): number {
    this.#noticeFork()
    const number = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, number)
    const total = ++this.#total
    const { params } = P.FUNCTIONS[name]
    const session = params[0]?.role === 'session' ? args[0] : undefined
    let ran: number | undefined
    let rv: number
    try {
      const faults = this.#faults.take(name)
      const perform = (): number => {
        if (ran === undefined) ran = this.#perform(name, args)
        return ran
      }
      rv = this.#scripted(
        {
          function: name,
          number,
          total,
          session,
          args: Object.fromEntries(params.map((param, i) => [param.name, args[i] ?? 0])),
          perform,
        },
        faults,
      )
    } catch (error) {
      this.#errors.push(error)
      rv = P.CKR_GENERAL_ERROR
    }
    if (this.#log.length < (this.#machine.options.logLimit ?? 100_000))
      this.#log.push({
        number: total,
        function: name,
        ...(session === undefined ? {} : { session }),
        rv,
        result: P.ckrName(rv),
        ran: ran !== undefined,
        injected: ran !== rv,
      })
    return rv
  }

  #scripted(call: ScriptedCall, faults: readonly Fault[]): number {
    let told: number | undefined
    for (const script of [...(this.#scripts.get('*') ?? []), ...(this.#scripts.get(call.function) ?? [])]) {
      const answer = script(call)
      if (answer !== undefined) told = rvOf(answer as ReturnValueSpec)
    }
    for (const fault of faults) {
      if (fault.delay) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, fault.delay)
      if (fault.when === 'after') call.perform()
      if (typeof fault.lose === 'function') fault.lose()
      else if (fault.lose !== undefined) this.lose(fault.lose)
      if (fault.rv !== undefined) told = rvOf(fault.rv)
    }
    const rv = told ?? call.perform()
    for (const fault of faults) this.#distort(call, fault)
    return rv
  }

  /** Changes what the call wrote for the caller. */
  #distort(call: ScriptedCall, fault: Fault): void {
    const { length, corrupt } = fault
    if (length === undefined && !corrupt) return
    const { memory } = this.#machine
    const { params } = P.FUNCTIONS[call.function]
    for (const param of params) {
      const address = call.args[param.name] ?? 0
      if (address === 0) continue
      const isLength =
        param.role === 'lengthInOut' || param.role === 'countInOut' || param.role === 'countOut'
      if (isLength && length !== undefined) {
        const written = memory.readUlong(address)
        memory.writeUlong(
          address,
          Math.max(0, typeof length === 'number' ? written + length : length(written)),
        )
      }
      if (corrupt && (param.role === 'bytesOut' || param.role === 'bytesOutExact')) {
        const first = memory.read(address, 1)
        memory.write(address, Buffer.of((first[0] as number) ^ 1))
      }
    }
  }

  #perform(name: FunctionName, args: readonly number[]): number {
    const m = this.#machine
    const giver = this.#native.givers[name]
    try {
      if (giver !== undefined) giver(...args)
      else {
        if (m.initialized === undefined && !P.FUNCTIONS[name].callableBeforeInitialize)
          return P.CKR_CRYPTOKI_NOT_INITIALIZED
        const implementation = IMPLEMENTATIONS[name]
        if (implementation === undefined) return P.CKR_FUNCTION_NOT_SUPPORTED
        const session = m.sessions.get(args[0] ?? 0)
        const async =
          (PENDING.has(name) || m.options.pendingFunctions?.includes(name) === true) &&
          session !== undefined &&
          (session.flags & P.CKF_ASYNC_SESSION) !== 0 &&
          !asksLength(name, args)
        if (async) return this.#performLater(name, args, session)
        if (name === 'C_Initialize' && m.deviceError) m.finalize()
        implementation(m, ...args)
        if (name === 'C_Initialize') this.#restoreLogins()
      }
      return P.CKR_OK
    } catch (error) {
      if (error instanceof ReturnValue) return error.rv
      throw error
    }
  }

  #restoreLogins(): void {
    this.#survivingLogins?.forEach(({ login, userName }, i) => {
      const slot = this.#machine.slots[i]
      if (slot !== undefined) Object.assign(slot, { login, userName })
    })
    this.#survivingLogins = undefined
  }

  /** Does the work now, keeps the result, and answers CKR_PENDING; an error is told at once (v3.2, clause 5.22.1). */
  #performLater(name: FunctionName, args: readonly number[], session: Session): number {
    const m = this.#machine
    if (session.pending.has(name)) return P.CKR_OPERATION_ACTIVE
    const { params } = P.FUNCTIONS[name]
    let outputAddress = 0
    const lengths = new Set<number>()
    const handlePlaces = new Set<number>()
    params.forEach(({ role }, i) => {
      const address = args[i] ?? 0
      if (role === 'bytesOut' || role === 'bytesOutExact') outputAddress = address
      if (role === 'lengthInOut') lengths.add(address)
      if (role === 'handleOut') handlePlaces.add(address)
    })
    let writes: HeldWrite[] = []
    let output: Buffer = Buffer.alloc(0)
    const handles: number[] = []
    let failure: ReturnValue | undefined
    writes = m.memory.hold(() => {
      try {
        IMPLEMENTATIONS[name]?.(m, ...args)
      } catch (error) {
        if (!(error instanceof ReturnValue)) throw error
        failure = error
      }
    })
    if (failure !== undefined) {
      for (const { address, bytes } of writes) m.memory.write(address, bytes)
      return failure.rv
    }
    const rest: HeldWrite[] = []
    for (const write of writes) {
      // Lengths and handles lie on the caller's stack, which is another's by then; CK_ASYNC_DATA carries them.
      if (lengths.has(write.address)) continue
      if (handlePlaces.has(write.address)) handles.push(Number(write.bytes.readUIntLE(0, 6)))
      else if (write.address === outputAddress) output = write.bytes
      else rest.push(write)
    }
    session.pending.set(name, {
      function: name,
      polls: m.options.pendingPolls ?? 1,
      output,
      outputAddress,
      writes: rest,
      handles,
      length: output.length,
    })
    return P.CKR_PENDING
  }

  /**
   * A pass with which a worker thread uses this token: `new Worker(file, { workerData: pass, transferList: [pass.port] })`, and in the worker
   * `new ScriptedTokenGuest(workerData)`. One pass per worker.
   *
   * @param limit milliseconds that a call of the worker waits for this thread; default 10000
   */
  guestPass(limit = 10_000): GuestPass {
    return issuePass(this.#machine.options, limit, (name, args) =>
      this.#closed ? P.CKR_GENERAL_ERROR : this.call(name, args),
    )
  }

  #noticeFork(): void {
    const pid = getpid?.()
    if (pid === this.#pid) return
    this.#pid = pid
    this.simulateFork()
  }

  /**
   * Gives the callbacks back. No call may be under way or come later; tokens that are not closed keep 104 of koffi's 8192 callbacks.
   */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#native.release()
  }

  [Symbol.dispose](): void {
    this.close()
  }
}

/** Whether the caller only asks how long the output will be. */
function asksLength(name: FunctionName, args: readonly number[]): boolean {
  return P.FUNCTIONS[name].params.some(({ role }, i) => role === 'bytesOut' && args[i] === 0)
}

function stateOfObject(object: StoredObject): ObjectState {
  const bytes = (type: number): Buffer | undefined => {
    const data = object.attributes.get(type)
    return data instanceof Map ? undefined : data
  }
  return {
    objectClass: P.ckoName(ulongOf(object.attributes, P.CKA_CLASS) ?? -1),
    label: object.text(P.CKA_LABEL),
    id: bytes(P.CKA_ID) ?? Buffer.alloc(0),
    uniqueId: bytes(P.CKA_UNIQUE_ID)?.toString(),
    token: object.session === undefined,
    private: object.private,
  }
}

function stateOfToken(token: Token): TokenState {
  const pin = ({ attempts, failures, locked }: Token['user']): PinState => ({ attempts, failures, locked })
  return {
    label: token.label,
    serial: token.serial,
    objects: [...token.objects].map(stateOfObject),
    user: pin(token.user),
    so: pin(token.so),
  }
}
