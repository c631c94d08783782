import { type CK_ASYNC_DATA, CKR_OK, CKR_PENDING } from '@tatsoi/types'
import { CryptokiError } from '../../ffi/errors.js'
import { readCK_ASYNC_DATA } from '../../ffi/generated/structs.js'
import type { Memory } from '../../ffi/memory.js'
import type { SessionHandle } from '../../recovery/handles.js'
import type { Steps } from '../../recovery/steps.js'
import type { Runtime } from '../runtime.js'
import { usable } from './sessions.js'

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
      length === 0 ? 0 : room.address,
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
