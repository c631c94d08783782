import { type CK_ASYNC_DATA, CKR_OK, CKR_PENDING } from '@tatsoi/types'
import { CryptokiError } from '../../ffi/errors.js'
import { readCK_ASYNC_DATA } from '../../ffi/generated/structs.js'
import { OperationLostError } from '../../recovery/errors.js'
import type { SessionHandle } from '../../recovery/handles.js'
import type { ModuleState } from '../../recovery/module-state.js'
import { reviveSession } from '../../recovery/revive.js'
import type { Steps } from '../../recovery/steps.js'
import { type PendingCall, type Runtime, tooMuch } from '../runtime.js'
import { usable } from './sessions.js'

function* asyncComplete(c: Runtime, session: SessionHandle, functionName: string): Steps<CK_ASYNC_DATA> {
  const { module } = c
  expectUnderWay(c, session, functionName, 'C_AsyncComplete')
  const m = module.lease()
  try {
    const layout = m.layouts.CK_ASYNC_DATA
    const name = m.place(Buffer.from(`${functionName}\0`))
    const data = m.allocateZeroed(layout.size)
    const rv = yield* module.call('C_AsyncComplete', [session.raw, name, m.addressOf(data)])
    if (rv === CKR_PENDING) throw new CryptokiError(rv, 'C_AsyncComplete')
    const pending = session.pending?.get(functionName) as PendingCall | undefined
    session.pending?.delete(functionName)
    try {
      if (rv !== CKR_OK) {
        const error = new CryptokiError(rv, 'C_AsyncComplete')
        throw pending?.facts === undefined ? error : c.final(pending.facts, error, session)
      }
      c.current = session
      pending?.done()
      const length = m.ulong(data + layout.ulValue)
      // Where there is no result in bytes, what the module says of one is not looked at.
      if (pending !== undefined && pending.room === undefined) m.setUlong(data + layout.ulValue, 0)
      else if (length > (pending?.room ?? 0)) throw tooMuch(length, pending?.room ?? 0, 'C_AsyncComplete')
      return readCK_ASYNC_DATA(m, data, c.handles)
    } finally {
      if (pending !== undefined) wipe(module, pending)
    }
  } finally {
    module.giveBack(m)
  }
}

/** What the call was given is nobody's any more, unless another goes on in whose callback it was made: that has the same memory. */
function wipe(module: ModuleState, { memory, facts }: PendingCall): void {
  if (module.shared.ownSync === 0) memory.wipe(0)
  if (facts === undefined) module.giveBack(memory)
}

function* asyncGetID(c: Runtime, session: SessionHandle, functionName: string): Steps<number> {
  const { module } = c
  expectUnderWay(c, session, functionName, 'C_AsyncGetID')
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
  // What an id stands for outlives the session that it was begun in.
  yield* reviveSession(session, 'C_AsyncJoin')
  const m = module.lease()
  let kept = false
  try {
    const name = m.place(Buffer.from(`${functionName}\0`))
    const room = m.room(length)
    const rv = yield* module.call('C_AsyncJoin', [
      session.raw,
      name,
      id,
      length === 0 ? 0 : room.address,
      length,
    ])
    if (rv !== CKR_OK && rv !== CKR_PENDING) throw new CryptokiError(rv, 'C_AsyncJoin')
    kept = true
    const joined: PendingCall = { facts: undefined, memory: m, room: length, kept: [], done: () => undefined }
    session.pending ??= new Map()
    session.pending.set(functionName, joined)
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

/** What a session had under way is gone with it: its number may be another session's by now, and that one's results are not its own. */
function expectUnderWay(
  { module }: Runtime,
  session: SessionHandle,
  functionName: string,
  name: 'C_AsyncComplete' | 'C_AsyncGetID',
): void {
  module.shared.checkFork()
  if (session.stamp === module.generation) return
  throw new OperationLostError(
    name,
    `The session was lost, and with it what ${functionName} had under way. Make that call again, or join it by its id (C_AsyncJoin).`,
  )
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
  return c.module.runAsync('C_AsyncComplete', () => asyncComplete(c, session, functionName))
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
  return c.module.runAsync('C_AsyncGetID', () => asyncGetID(c, session, functionName))
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
  await c.module.runAsync('C_AsyncJoin', () => asyncJoin(c, session, functionName, id, length))
}
