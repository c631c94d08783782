import { threadId } from 'node:worker_threads'
import { currentPid } from '../ffi/system.js'
import type { ObjectHandle, RawHandle, SessionHandle, SlotHandle } from '../recovery/handles.js'
import { lastHandleNumber } from '../recovery/handles.js'
import { onFork } from '../recovery/shared-state.js'

/*
 * A handle that a program sees is 8 bytes, which it copies, compares and makes ids of. So the bytes are a number that is given out once
 * and never again, and stand for a handle object, whatever numbers the module has for it over the generations. Slots are shown under
 * the module's own numbers, since people know them.
 */

/** Room for the numbers of a thread: 2^48. Above it are 16 bits that tell threads and processes apart. */
const HIGH = 0x1_0000_0000
/**
 * A handle that another thread or process made is not known here, and must not be mistaken for one that is: their numbers begin at 1 as
 * well. An odd factor spreads process ids over all 16 bits. Not a field of an object, since every call looks at it.
 */
let origin = originHere()
/** The last number that this process inherited; 0 if it is no fork. */
let inherited = 0
/** A forked child keeps what its parent had, as it keeps its handles: the numbers up to `last`, of that origin. The latest fork first. */
const origins: { readonly origin: number; readonly last: number }[] = []

onFork(() => {
  inherited = lastHandleNumber()
  origins.unshift({ origin, last: inherited })
  origin = originHere()
  // In a namespace of its own a child can have the process id of its parent.
  while (origins.some((before) => before.origin === origin)) origin = (origin + 1) & 0xffff
})

function originHere(): number {
  // In a forked child `process.pid` is still its parent's.
  return (Math.imul(currentPid(), 0x9e37) + threadId) & 0xffff
}

/** The number in the 8 bytes of a session or object, or -1 if it is none of this thread's. */
export function numberIn(bytes: Uint8Array): number {
  const number = lowerBytes(bytes)
  return originIn(bytes) === (number > inherited ? origin : originOf(number)) ? number : -1
}

function originIn(bytes: Uint8Array): number {
  return (bytes[6] as number) | ((bytes[7] as number) << 8)
}

/** The origin of a number that was given out before a fork. */
function originOf(number: number): number {
  let of = origin
  for (const before of origins) if (number <= before.last) of = before.origin
  return of
}

/** The number in the first 6 bytes, which is exact. */
function lowerBytes(bytes: Uint8Array): number {
  const low = (bytes[0] as number) | ((bytes[1] as number) << 8) | ((bytes[2] as number) << 16)
  return low + (bytes[3] as number) * 0x100_0000 + ((bytes[4] as number) | ((bytes[5] as number) << 8)) * HIGH
}

/** The 8 bytes of a number of this thread. */
export function bytesOf(number: number): Buffer {
  const bytes = Buffer.allocUnsafe(8)
  const high = Math.floor(number / HIGH)
  const of = number > inherited ? origin : originOf(number)
  bytes[0] = number
  bytes[1] = number >>> 8
  bytes[2] = number >>> 16
  bytes[3] = number >>> 24
  bytes[4] = high
  bytes[5] = high >>> 8
  bytes[6] = of
  bytes[7] = of >>> 8
  return bytes
}

/** A CK_SLOT_ID in 8 bytes. */
export function slotIdIn(bytes: Uint8Array): number {
  if (((bytes[6] as number) | (bytes[7] as number)) === 0) return lowerBytes(bytes)
  const id = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true)
  return id <= Number.MAX_SAFE_INTEGER ? Number(id) : (id as unknown as number)
}

export function bytesOfSlotId(id: number | bigint): Buffer {
  const bytes = Buffer.allocUnsafe(8)
  bytes.writeBigUInt64LE(BigInt(id))
  return bytes
}

/** The objects that were seen on the token of one slot. */
interface SlotObjects {
  /** How many sessions are open on the slot. */
  open: number
  /** The generation in which the numbers of {@link byRaw} are good. */
  generation: number
  /** By the module's number. An object that is found again is the same handle, so its number is the same too. */
  readonly byRaw: Map<RawHandle, ObjectHandle>
  /** Objects of earlier generations that can be brought back and were not seen in this one. */
  readonly earlier: Set<ObjectHandle>
}

/**
 * The handles that a program may use, by their numbers.
 *
 * What is in it is bounded by what exists: open sessions, and the distinct objects that were seen on tokens with an open session. It
 * does not grow with the number of calls or searches. A session leaves when it is closed, together with the session objects made in
 * it; an object when it is destroyed; all objects of a slot with its last session; everything with C_Finalize. When a
 * generation ends, objects that nothing could bring back (session objects, and those that nothing identifies) leave at the next search.
 */
export class VirtualHandles {
  readonly #sessions = new Map<number, SessionHandle>()
  readonly #objects = new Map<number, ObjectHandle>()
  /** One for each slot that ever had a session, since C_Initialize. */
  readonly #slots = new Map<SlotHandle, SlotObjects>()
  /** Session objects by the session that they were made in. */
  readonly #made = new Map<SessionHandle, Set<ObjectHandle>>()
  readonly #slotById = new Map<number, SlotHandle>()
  readonly #idOfSlot = new Map<SlotHandle, number>()
  /** Set when an object was brought back: it has another number in the module now. */
  revived = false

  get sessions(): number {
    return this.#sessions.size
  }

  get objects(): number {
    return this.#objects.size
  }

  session(number: number): SessionHandle | undefined {
    return this.#sessions.get(number)
  }

  object(number: number): ObjectHandle | undefined {
    return this.#objects.get(number)
  }

  opened(session: SessionHandle): Buffer {
    this.#sessions.set(session.number, session)
    this.#objectsOf(session).open++
    return bytesOf(session.number)
  }

  /** The session was closed, and with it its slot's last session perhaps. */
  closed(session: SessionHandle): void {
    if (!this.#sessions.delete(session.number)) return
    if (this.#made.size > 0) {
      for (const object of this.#made.get(session) ?? []) this.destroyed(object)
      this.#made.delete(session)
    }
    const objects = this.#slots.get(session.slot)
    if (objects !== undefined && --objects.open <= 0) this.#forgetObjects(objects)
  }

  /** These sessions, which were all of a slot's, were closed. */
  closedAll(sessions: readonly SessionHandle[]): void {
    for (const session of sessions) this.closed(session)
  }

  #forgetObjects({ byRaw, earlier }: SlotObjects): void {
    for (const object of byRaw.values()) this.#objects.delete(object.number)
    for (const object of earlier) this.#objects.delete(object.number)
    byRaw.clear()
    earlier.clear()
  }

  /** The handle of an object that was seen before in this generation. */
  known(session: SessionHandle, raw: RawHandle): ObjectHandle | undefined {
    const objects = this.#objectsOf(session)
    const object = objects.byRaw.get(raw)
    if (object !== undefined && object.stamp === session.stamp && object.raw === raw) return object
    return this.revived ? this.#revivedUnder(objects, session, raw) : undefined
  }

  #revivedUnder(objects: SlotObjects, session: SessionHandle, raw: RawHandle): ObjectHandle | undefined {
    this.revived = false
    for (const object of objects.earlier) {
      if (object.stamp !== session.stamp) continue
      objects.earlier.delete(object)
      if (objects.byRaw.has(object.raw)) objects.earlier.add(object)
      else objects.byRaw.set(object.raw, object)
    }
    return objects.byRaw.get(raw)
  }

  #objectsOf(session: SessionHandle): SlotObjects {
    let objects = this.#slots.get(session.slot)
    if (objects === undefined) {
      objects = { open: 0, generation: session.stamp, byRaw: new Map(), earlier: new Set() }
      this.#slots.set(session.slot, objects)
    } else if (session.stamp > objects.generation) this.#nextGeneration(objects, session.stamp)
    return objects
  }

  #nextGeneration(objects: SlotObjects, generation: number): void {
    objects.generation = generation
    const before = [...objects.byRaw.values()]
    objects.byRaw.clear()
    for (const object of before) {
      if (object.stamp === generation) objects.byRaw.set(object.raw, object)
      else if (object.identity?.token === true && object.identity.proof !== 'none')
        objects.earlier.add(object)
      else this.#objects.delete(object.number)
    }
  }

  /** The bytes of an object that the module gave: found, or made by a call of `session`. */
  bytesOfObject(object: ObjectHandle, session: SessionHandle): Buffer {
    // None was made: CK_INVALID_HANDLE.
    if (object.destroyed) return Buffer.alloc(8)
    const { number } = object
    if (!this.#objects.has(number)) this.#add(object, session)
    return bytesOf(number)
  }

  #add(object: ObjectHandle, session: SessionHandle): void {
    const { byRaw, earlier, generation } = this.#objectsOf(session)
    this.#objects.set(object.number, object)
    // The result of an asynchronous call may come when its generation has ended.
    if (object.stamp !== generation) {
      earlier.add(object)
      return
    }
    // A number that the module gives to a new object was another's before, and that one is gone.
    const before = byRaw.get(object.raw)
    if (before !== undefined) this.destroyed(before)
    byRaw.set(object.raw, object)
    if (object.identity?.token !== false) return
    let made = this.#made.get(session)
    if (made === undefined) {
      made = new Set()
      this.#made.set(session, made)
    }
    made.add(object)
  }

  destroyed(object: ObjectHandle): void {
    if (!this.#objects.delete(object.number)) return
    const objects = this.#slots.get(object.session.slot)
    objects?.earlier.delete(object)
    if (objects?.byRaw.get(object.raw) === object) objects.byRaw.delete(object.raw)
    this.#made.get(object.session)?.delete(object)
  }

  /** The bytes of a slot: its number today. That is also what an earlier number of it goes on to mean, until another slot is shown under it. */
  bytesOfSlot(slot: SlotHandle): Buffer {
    const id = slot.raw
    this.#slotById.set(id, slot)
    this.#idOfSlot.set(slot, id)
    return bytesOfSlotId(id)
  }

  /** The bytes under which a slot was shown last. */
  shownSlot(slot: SlotHandle): Buffer {
    return bytesOfSlotId(this.#idOfSlot.get(slot) ?? slot.raw)
  }

  slot(id: number): SlotHandle | undefined {
    return this.#slotById.get(id)
  }

  /** Nothing that was given out before means anything any more. */
  clear(): void {
    this.#sessions.clear()
    this.#objects.clear()
    this.#slots.clear()
    this.#made.clear()
    this.#slotById.clear()
    this.#idOfSlot.clear()
  }
}
