import { CKR_BUFFER_TOO_SMALL, CKR_OK, CKR_PENDING, type MessageParameter } from '@tatsoi/types'
import { readBackMessageParameter, writeMessageParameter } from '../../ffi/mechanism.js'
import type { Memory } from '../../ffi/memory.js'
import type { SessionHandle } from '../../recovery/handles.js'
import { FACTS } from '../generated/cryptoki.js'
import { FIRST_RESULT, type Runtime } from '../runtime.js'

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
    let laid = layNext(c, m, session, parameter, data, last, FIRST_RESULT)
    rv = f(...laid.args)
    if (rv === CKR_BUFFER_TOO_SMALL && last) {
      laid = layNext(c, m, session, parameter, data, last, m.ulong(laid.length))
      rv = f(...laid.args)
    }
    if (rv === CKR_PENDING)
      c.keepPending(session, FACTS.C_SignMessageNext, laid.size, [data], [laid], (_c, m, _session, laid) =>
        laid.done(m),
      )
    if (rv === CKR_OK) return laid.read(m)
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
  let laid: LaidNext
  return c.async.call({
    facts: FACTS.C_SignMessageNext,
    fn: c.f.C_SignMessageNext ?? c.missing('C_SignMessageNext'),
    session,
    args: [session, parameter, data, last],
    lay: (m, required) => {
      laid = layNext(c, m, session, parameter, data, last, required ?? FIRST_RESULT)
      return [...laid.args, undefined]
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

interface LaidNext {
  readonly args: (number | Uint8Array)[]
  readonly length: number
  readonly size: number
  readonly done: (m: Memory) => void
  readonly read: (m: Memory) => Buffer | undefined
}

function layNext(
  c: Runtime,
  m: Memory,
  session: SessionHandle,
  parameter: MessageParameter | null,
  data: Uint8Array,
  last: boolean,
  size: number,
): LaidNext {
  const hSession = c.operation(session, MESSAGE_SIGN, 'C_SignMessageNext')
  const type = c.messageMechanism(session, MESSAGE_SIGN)
  const placed = writeMessageParameter(m, type, parameter, 'C_SignMessageNext: parameter', c.handles)
  const pData = m.place(data)
  const length = m.allocate(8)
  m.setUlong(length, size)
  const room = m.allocate(size)
  const done = (m: Memory): void => {
    c.sent(session, MESSAGE_SIGN, undefined)
    readBackMessageParameter(m, placed, type, parameter, c.handles)
  }
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
    size: last ? size : 0,
    done,
    read: (m) => {
      done(m)
      return last ? c.result(m, room, undefined, m.ulong(length), size, 'C_SignMessageNext') : undefined
    },
  }
}
