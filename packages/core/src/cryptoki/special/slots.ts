import { CKF_DONT_BLOCK, CKR_BUFFER_TOO_SMALL, CKR_NO_EVENT, CKR_OK } from '@tatsoi/types'
import type { CryptokiError } from '../../ffi/errors.js'
import { LIST_ROUNDS, readList, roomAskedFor } from '../../ffi/list.js'
import { nativeNumber } from '../../ffi/memory.js'
import { unknownName, wrongType } from '../../ffi/wrong-input.js'
import { SlotHandle } from '../../recovery/handles.js'
import { identityKey } from '../../recovery/identity.js'
import { verdictOf } from '../../recovery/outcome.js'
import { listSlots, readSlotIdentity, reviveSlot } from '../../recovery/revive.js'
import type { Steps } from '../../recovery/steps.js'
import { FACTS } from '../generated/cryptoki.js'
import { chained, type Runtime } from '../runtime.js'
import { pinInitialized } from './login.js'

export interface WaitForSlotEventOptions {
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds between two looks; 250 if not given. */
  readonly interval?: number | undefined
}

export function C_GetSlotList(c: Runtime, tokenPresent = false): SlotHandle[] {
  c.bool(tokenPresent, 'tokenPresent', 'C_GetSlotList')
  return c.module.runSync('C_GetSlotList', () => listSlots(c.module, tokenPresent, 'C_GetSlotList'))
}

export async function C_GetSlotListAsync(c: Runtime, tokenPresent = false): Promise<SlotHandle[]> {
  c.bool(tokenPresent, 'tokenPresent', 'C_GetSlotList')
  return c.module.runAsync('C_GetSlotList', () => listSlots(c.module, tokenPresent, 'C_GetSlotList'))
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
    let room: number | undefined = MECHANISMS
    let round = 0
    do {
      m.setUlong(count, room)
      const list = m.allocate(room * m.abi.ulong)
      rv = f(slotID, m.addressOf(list), m.addressOf(count))
      if (rv === CKR_OK) return readList(m, list, m.ulong(count), room, 'C_GetMechanismList')
      room = rv === CKR_BUFFER_TOO_SMALL ? roomAskedFor(m.ulong(count), room) : undefined
    } while (room !== undefined && ++round < LIST_ROUNDS)
  } finally {
    c.end(mark)
  }
  return c.failed(FACTS.C_GetMechanismList, rv, undefined, c.api.C_GetMechanismList, [slot])
}

export function C_GetMechanismListAsync(c: Runtime, slot: SlotHandle): Promise<number[]> {
  let count: number
  let list: number
  let room: number
  return c.async.call({
    facts: FACTS.C_GetMechanismList,
    fn: c.f.C_GetMechanismList ?? c.missing('C_GetMechanismList'),
    session: undefined,
    args: [slot],
    lay: (m, required) => {
      const slotID = c.slot(slot, 'C_GetMechanismList')
      count = m.allocate(8)
      room = required ?? MECHANISMS
      m.setUlong(count, room)
      list = m.allocate(room * m.abi.ulong)
      return [slotID, m.addressOf(list), m.addressOf(count), undefined]
    },
    required: (m) => roomAskedFor(m.ulong(count), room),
    read: (m) => readList(m, list, m.ulong(count), room, 'C_GetMechanismList'),
  })
}

function* initToken(c: Runtime, slot: SlotHandle, pin: Uint8Array | null, label: string): Steps<number> {
  const { module } = c
  yield* reviveSlot(slot, 'C_InitToken')
  const m = module.lease()
  try {
    const labelAddress = c.label(m, label, 'label', 'C_InitToken')
    const rv = yield* module.call('C_InitToken', [
      slot.raw,
      pin === null ? 0 : m.place(pin),
      pin?.length ?? 0,
      labelAddress,
    ])
    if (rv !== CKR_OK) return rv
    pinInitialized(slot)
    // The slot holds what amounts to another token now.
    const before = identityKey(slot.identity)
    if (module.slots.get(before) === slot) module.slots.delete(before)
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
  c.expectSlot(slot, 'C_InitToken')
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
  const { module } = c
  let first: CryptokiError | undefined
  for (let attempt = 0; ; attempt++) {
    const rv = await module.recoverAsync('C_InitToken', () => initToken(c, slot, bytes, label))
    if (rv === CKR_OK) return
    const error = c.failure(FACTS.C_InitToken, rv, undefined)
    first ??= error
    if (verdictOf(rv) === undefined || attempt >= module.options.attempts) throw chained(error, first)
    await module.recoverAsync('C_InitToken', () => c.judge(FACTS.C_InitToken, error, undefined, []))
  }
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
    rv = f(nativeNumber(flags), m.addressOf(at), 0)
    slotID = m.handle(at)
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
  let isEvent = false
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
        return [CKF_DONT_BLOCK, m.addressOf(at), 0, undefined]
      },
      // OpenSC 0.23 writes *pSlot without an event too, so only the return value tells.
      accepts: (rv) => {
        isEvent = rv === CKR_OK
        return rv === CKR_NO_EVENT
      },
      read: (m) => m.handle(at),
    })
    if (isEvent) return c.module.runAsync('C_WaitForSlotEvent', () => slotOfEvent(c, slotID))
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
