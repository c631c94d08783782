import {
  type AttributeName,
  type AttributeValue,
  CKR_ATTRIBUTE_SENSITIVE,
  CKR_ATTRIBUTE_TYPE_INVALID,
  CKR_BUFFER_TOO_SMALL,
  CKR_OK,
  CKR_PENDING,
} from '@tatsoi/types'
import { writtenCount } from '../../ffi/list.js'
import type { Memory } from '../../ffi/memory.js'
import { type AttributeRead, readOutcome } from '../../ffi/template.js'
import { wrongType } from '../../ffi/wrong-input.js'
import type { ObjectHandle, SessionHandle } from '../../recovery/handles.js'
import { found as rememberFound } from '../../recovery/identify.js'
import { FACTS } from '../generated/cryptoki.js'
import type { Runtime } from '../runtime.js'

/**
 * Attributes as they were read, by what was asked. `undefined` stands for one that the object does not have or does not show
 * (CK_UNAVAILABLE_INFORMATION). An attribute asked for by number is given as its type says if the standard has it, else as bytes.
 */
export type AttributeValues<K extends AttributeName | number> = {
  [P in K]: P extends AttributeName ? AttributeValue<P> | undefined : unknown
}

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
    const hObject = c.objectOf(object, session, 'object', 'C_GetAttributeValue')
    read = c.reader.layAgain(m, attributes, 'C_GetAttributeValue: attributes')
    do rv = f(hSession, hObject, m.addressOf(read.at), read.count)
    while (readable(rv) && c.reader.again(m, read, readOutcome(rv) ?? 'ok'))
    if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_GetAttributeValue, undefined, [])
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
      hObject = c.objectOf(object, session, 'object', 'C_GetAttributeValue')
      read = c.reader.lay(m, attributes, 'C_GetAttributeValue: attributes')
      sensitive = read.sensitive
      return [hSession, hObject, m.addressOf(read.at), read.count, undefined]
    },
    again: (m, rv) =>
      readable(rv) && c.reader.again(m, read, readOutcome(rv) ?? 'ok')
        ? [hSession, hObject, m.addressOf(read.at), read.count, undefined]
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
  for (let i = 0; i < count; i++) objects[i] = c.object(session, m.handle(list + i * ulong))
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
    const count = m.allocateZeroed(8)
    const list = m.allocateZeroed(maximum * m.abi.ulong)
    rv = f(hSession, m.addressOf(list), maximum, m.addressOf(count))
    if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_FindObjects, undefined, [])
    if (rv === CKR_OK)
      return found(c, session, m, list, writtenCount(m.ulong(count), maximum, 'C_FindObjects'))
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
      count = m.allocateZeroed(8)
      list = m.allocateZeroed(maximum * m.abi.ulong)
      return [hSession, m.addressOf(list), maximum, m.addressOf(count), undefined]
    },
    read: (m) => found(c, session, m, list, writtenCount(m.ulong(count), maximum, 'C_FindObjects')),
    // Where the module has not written the number itself.
    complete: (m, value) => {
      if (m.ulong(count) === 0) m.setUlong(count, value.length)
    },
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
