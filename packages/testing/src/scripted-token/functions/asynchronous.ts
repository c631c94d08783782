import * as P from '@tatsoi/types'
import type { Machine } from '../machine.js'
import { check, fail } from '../return-value.js'
import type { PendingCall, Session } from '../state.js'
import type { Implementations } from './implementation.js'

function pending(m: Machine, session: Session, pFunctionName: number): PendingCall {
  check(pFunctionName !== 0, P.CKR_ARGUMENTS_BAD)
  return session.pending.get(m.memory.readString(pFunctionName)) ?? fail(P.CKR_OPERATION_NOT_INITIALIZED)
}

/** Asynchronous function management functions (v3.2, clause 5.22). */
export const asynchronous: Implementations = {
  C_AsyncComplete(m: Machine, hSession: number, pFunctionName: number, pResult: number) {
    const session = m.session(hSession)
    const call = pending(m, session, pFunctionName)
    if (call.polls > 0) {
      call.polls--
      fail(P.CKR_PENDING)
    }
    session.pending.delete(call.function)
    // Only now is the caller's memory written: a caller that let go of it too early is found out.
    for (const { address, bytes } of call.writes) m.memory.write(address, bytes)
    if (call.outputAddress !== 0) m.memory.write(call.outputAddress, call.output)
    if (pResult === 0) return
    const result = m.memory.struct('CK_ASYNC_DATA', pResult)
    check(result.ulong('ulVersion') === 0, P.CKR_ARGUMENTS_BAD)
    result.setPointer('pValue', call.outputAddress)
    result.setUlong('ulValue', call.length)
    result.setUlong('hObject', call.handles[0] ?? 0)
    result.setUlong('hAdditionalObject', call.handles[1] ?? 0)
  },

  C_AsyncGetID(m: Machine, hSession: number, pFunctionName: number, pulID: number) {
    const session = m.session(hSession)
    const call = pending(m, session, pFunctionName)
    check(pulID !== 0, P.CKR_ARGUMENTS_BAD)
    // A new object would belong to a session that may be gone by then.
    check(call.handles.length === 0, P.CKR_STATE_UNSAVEABLE)
    const id = m.nextAsyncId()
    session.pending.delete(call.function)
    // The caller frees its memory now: what is still to be written waits for the buffer given to C_AsyncJoin.
    m.persisted.set(id, { ...call, outputAddress: 0, writes: [] })
    m.memory.writeUlong(pulID, id)
  },

  C_AsyncJoin(
    m: Machine,
    hSession: number,
    pFunctionName: number,
    ulID: number,
    pData: number,
    ulData: number,
  ) {
    const session = m.session(hSession)
    check(pFunctionName !== 0, P.CKR_ARGUMENTS_BAD)
    const call = m.persisted.get(ulID)
    check(
      call !== undefined && call.function === m.memory.readString(pFunctionName),
      P.CKR_SAVED_STATE_INVALID,
    )
    check(pData !== 0 || call.output.length === 0, P.CKR_ARGUMENTS_BAD)
    check(ulData >= call.output.length, P.CKR_BUFFER_TOO_SMALL)
    check(!session.pending.has(call.function), P.CKR_OPERATION_ACTIVE)
    m.persisted.delete(ulID)
    session.pending.set(call.function, { ...call, outputAddress: pData })
  },
}
