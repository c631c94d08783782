import { CKR_OK } from '@tatsoi/types'
import { CryptokiError } from '../../ffi/errors.js'
import { nativeNumber } from '../../ffi/memory.js'
import { listen, notifyFunction, stopListening } from '../../ffi/notify.js'
import { wrongType } from '../../ffi/wrong-input.js'
import { DEAD, SessionHandle, type SlotHandle, STALE } from '../../recovery/handles.js'
import { verdictOf } from '../../recovery/outcome.js'
import type { Steps } from '../../recovery/steps.js'
import { FACTS } from '../generated/cryptoki.js'
import type { Runtime } from '../runtime.js'

/** What a module tells about a session: an event of CKN_SURRENDER or CKN_OTP_CHANGED. A result other than nothing is CKR_CANCEL or another CK_RV. */
export type NotifyCallback = (session: SessionHandle, event: number) => number | undefined

/** What is opened is to be told of its events. */
interface Attached {
  /** 0 without a callback. */
  readonly pApplication: number
  session: SessionHandle | undefined
}

function attach(notify: NotifyCallback | undefined): Attached {
  if (notify === undefined) return { pApplication: 0, session: undefined }
  if (typeof notify !== 'function') throw wrongType('C_OpenSession: notify', 'a function', notify)
  const attached: Attached = {
    pApplication: listen({
      hSession: () => {
        const { session } = attached
        return session?.stamp === session?.module.generation ? session?.raw : undefined
      },
      notified: (event) => {
        const { session } = attached
        if (session === undefined || session.closed) return CKR_OK
        try {
          return answerOf(notify(session, event))
        } catch (error) {
          report(error)
          return CKR_OK
        }
      },
    }),
    session: undefined,
  }
  return attached
}

/** What is no CK_RV is none: an async callback has its promise, and the module cannot wait for it. */
function answerOf(result: unknown): number | bigint {
  if (typeof result === 'number' && Number.isSafeInteger(result) && result >= 0) return result
  if (typeof result === 'bigint' && BigInt.asUintN(64, result) === result) return result
  if (result instanceof Promise) result.catch(report)
  return CKR_OK
}

/** The module's C code cannot be thrown through. */
function report(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}

/** What a session belongs to that is opened now. Taken before the call: the generation may end while it is under way. */
interface Birth {
  readonly generation: number
  readonly incarnation: number
}

function birth({ module }: Runtime): Birth {
  return { generation: module.generation || STALE, incarnation: module.shared.incarnation }
}

function opened(
  slot: SlotHandle,
  raw: number,
  born: Birth,
  flags: number,
  pApplication: number,
): SessionHandle {
  const session = new SessionHandle(slot, raw, born.generation, flags, pApplication)
  session.incarnation = born.incarnation
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
  const attached = notify === undefined ? undefined : attach(notify)
  const pApplication = attached?.pApplication ?? 0
  const m = c.memory
  const mark = c.begin('C_OpenSession')
  let rv: number
  let session: SessionHandle | undefined
  try {
    const slotID = c.slot(slot, 'C_OpenSession')
    const at = m.allocateZeroed(8)
    const born = birth(c)
    rv = f(slotID, nativeNumber(flags), pApplication, notifyFunction(pApplication), m.addressOf(at))
    if (rv === CKR_OK) {
      session = opened(slot, m.handle(at), born, flags, pApplication)
      if (attached !== undefined) attached.session = session
      return session
    }
  } finally {
    c.end(mark)
    if (session === undefined) stopListening(pApplication)
  }
  return c.failed(FACTS.C_OpenSession, rv, undefined, c.api.C_OpenSession, [slot, flags, notify])
}

export async function C_OpenSessionAsync(
  c: Runtime,
  slot: SlotHandle,
  flags: number,
  notify?: NotifyCallback,
): Promise<SessionHandle> {
  c.ulong(flags, 'flags', 'C_OpenSession')
  const fn = c.f.C_OpenSession ?? c.missing('C_OpenSession')
  const attached = attach(notify)
  const { pApplication } = attached
  let at: number
  let born: Birth
  try {
    return await c.async.call({
      facts: FACTS.C_OpenSession,
      fn,
      session: undefined,
      args: [slot, flags],
      lay: (m) => {
        const slotID = c.slot(slot, 'C_OpenSession')
        at = m.allocateZeroed(8)
        born = birth(c)
        return [
          slotID,
          nativeNumber(flags),
          pApplication,
          notifyFunction(pApplication),
          m.addressOf(at),
          undefined,
        ]
      },
      read: (m) => {
        const session = opened(slot, m.handle(at), born, flags, pApplication)
        attached.session = session
        return session
      },
    })
  } catch (error) {
    stopListening(pApplication)
    throw error
  }
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

export function endLogin(slot: SlotHandle): void {
  slot.login?.end()
  slot.login = undefined
}

/** What a function that ends something accepts: the right kind of handle, of this module, not closed. */
export function usable(c: Runtime, session: SessionHandle, name: string): void {
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
  await c.async.queue(session, () => c.module.runAsync('C_CloseSession', () => closeSession(session)))
}

function* closeAllSessions(c: Runtime, slot: SlotHandle, sessions: ReadonlySet<SessionHandle>): Steps<void> {
  const { module } = c
  yield* module.makeReady('C_CloseAllSessions')
  const { shared, generation } = module
  // "All" are the caller's own: other users of the module in this process, on this thread or another, keep theirs.
  const alone = shared.users <= 1 && shared.initializedBy === 'us'
  // Calls may run in those that were opened since, while these were waited for.
  if (alone && [...slot.sessions].every((session) => sessions.has(session))) {
    if (slot.stamp === generation) {
      const rv = yield* module.call('C_CloseAllSessions', [slot.raw])
      // Without the module's state there is nothing to close.
      if (verdictOf(rv) === 'module') module.endGeneration(generation, 'finalized-elsewhere', true)
      else if (rv !== CKR_OK) throw new CryptokiError(rv, 'C_CloseAllSessions')
    }
    for (const session of sessions) closed(session)
  } else for (const session of sessions) if (!session.closed) yield* closeSession(session)
  if (slot.sessions.size === 0) endLogin(slot)
}

export function C_CloseAllSessions(c: Runtime, slot: SlotHandle): void {
  c.expectSlot(slot, 'C_CloseAllSessions')
  for (const session of slot.sessions) if (session.busy > 0) c.session(session, 'C_CloseAllSessions')
  c.module.runSync('C_CloseAllSessions', () => closeAllSessions(c, slot, new Set(slot.sessions)))
}

export async function C_CloseAllSessionsAsync(c: Runtime, slot: SlotHandle): Promise<void> {
  c.expectSlot(slot, 'C_CloseAllSessions')
  const sessions = new Set(slot.sessions)
  await afterCalls(c, sessions, () =>
    c.module.runAsync('C_CloseAllSessions', () => closeAllSessions(c, slot, sessions)),
  )
}

/** Runs `work` when the calls of all these sessions have ended; calls that are made later wait for its end. */
async function afterCalls(
  c: Runtime,
  sessions: Iterable<SessionHandle>,
  work: () => Promise<void>,
): Promise<void> {
  let end: (() => void) | undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const turns: Promise<void>[] = []
  for (const session of sessions)
    turns.push(
      new Promise((resolve) => {
        void c.async.queue(session, () => {
          resolve()
          return ended
        })
      }),
    )
  try {
    await Promise.all(turns)
    await work()
  } finally {
    end?.()
  }
}
