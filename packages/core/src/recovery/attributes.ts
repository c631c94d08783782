import {
  CKR_ATTRIBUTE_SENSITIVE,
  CKR_ATTRIBUTE_TYPE_INVALID,
  CKR_BUFFER_TOO_SMALL,
  CKR_OK,
} from '@tatsoi/types'
import { CryptokiError } from '../ffi/errors.js'
import type { Functions } from '../ffi/generated/functions.js'
import { LAYOUTS } from '../ffi/generated/layouts.js'
import { CK_UNAVAILABLE_INFORMATION, type Memory } from '../ffi/memory.js'
import type { RawHandle } from './handles.js'
import { verdictOf } from './outcome.js'
import { NativeCall, type Steps } from './steps.js'

/** Room for a value in the first pass; a longer one takes a second pass. */
const ROOM = 600

/** Lays out a search template of bytes as they are. */
export function writeRawTemplate(
  m: Memory,
  attributes: readonly (readonly [type: number, value: Uint8Array])[],
): number {
  const layout = LAYOUTS[m.abi.id].CK_ATTRIBUTE
  const at = m.allocate(Math.max(1, layout.size * attributes.length))
  attributes.forEach(([type, value], i) => {
    m.setUlong(at + i * layout.size + layout.type, type)
    m.setPointer(at + i * layout.size + layout.pValue, m.place(value))
    m.setUlong(at + i * layout.size + layout.ulValueLen, value.length)
  })
  return at
}

/**
 * Reads attributes as bytes, undefined where the object has none or does not show it (PKCS#11 v3.2, clause 5.7.5).
 *
 * A module must process every attribute even when it refuses one, but not all do, and one that stops early leaves the rest of the
 * template as it was. So after a refusal each attribute is read alone.
 *
 * @throws CryptokiError if the session, the login or the object is gone: nothing may be concluded then from what was not read.
 */
export function* readRaw(
  f: Functions,
  m: Memory,
  session: RawHandle,
  object: RawHandle,
  types: readonly number[],
): Steps<(Buffer | undefined)[]> {
  const { rv, values } = yield* readOnce(f, m, session, object, types)
  const refused = rv === CKR_ATTRIBUTE_TYPE_INVALID || rv === CKR_ATTRIBUTE_SENSITIVE
  if (rv === CKR_OK || !refused || types.length === 1) return values
  const single: (Buffer | undefined)[] = []
  for (const type of types) single.push((yield* readOnce(f, m, session, object, [type])).values[0])
  return single
}

/** As {@link readRaw}, in one call of the module; undefined if it refuses an attribute. */
export function* readAll(
  f: Functions,
  m: Memory,
  session: RawHandle,
  object: RawHandle,
  types: readonly number[],
): Steps<(Buffer | undefined)[] | undefined> {
  const { rv, values } = yield* readOnce(f, m, session, object, types)
  return rv === CKR_OK ? values : undefined
}

function* readOnce(
  f: Functions,
  m: Memory,
  session: RawHandle,
  object: RawHandle,
  types: readonly number[],
): Steps<{ rv: number; values: (Buffer | undefined)[] }> {
  const layout = LAYOUTS[m.abi.id].CK_ATTRIBUTE
  const count = types.length
  const mark = m.top
  try {
    const at = m.allocate(layout.size * count)
    const room = m.allocate(ROOM * count)
    for (let i = 0; i < count; i++) {
      const entry = at + i * layout.size
      m.setUlong(entry + layout.type, types[i] as number)
      m.setPointer(entry + layout.pValue, m.addressOf(room + i * ROOM))
      m.setUlong(entry + layout.ulValueLen, ROOM)
    }
    const call = new NativeCall('C_GetAttributeValue', f.C_GetAttributeValue, [
      session,
      object,
      m.addressOf(at),
      count,
    ])
    let rv = (yield call) as number
    let long: Uint8Array[] | undefined
    if (rv === CKR_BUFFER_TOO_SMALL) {
      // The lengths that did not fit are not told, so ask for all of them.
      for (let i = 0; i < count; i++) m.setPointer(at + i * layout.size + layout.pValue, 0)
      yield call
      long = types.map((_, i) => {
        const entry = at + i * layout.size
        const length = m.ulong(entry + layout.ulValueLen)
        const { address, bytes } = m.room(length === CK_UNAVAILABLE_INFORMATION ? ROOM : Math.max(1, length))
        m.setPointer(entry + layout.pValue, address)
        m.setUlong(entry + layout.ulValueLen, bytes.length)
        return bytes
      })
      rv = (yield call) as number
    }
    if (verdictOf(rv) !== undefined) throw new CryptokiError(rv, 'C_GetAttributeValue')
    const values: (Buffer | undefined)[] = []
    for (let i = 0; i < count; i++) {
      const length =
        rv === CKR_OK ? m.ulong(at + i * layout.size + layout.ulValueLen) : CK_UNAVAILABLE_INFORMATION
      const start = room + i * ROOM
      values.push(
        length === CK_UNAVAILABLE_INFORMATION
          ? undefined
          : Buffer.from(
              long?.[i]?.subarray(0, length) ?? m.bytes.subarray(start, start + Math.min(length, ROOM)),
            ),
      )
    }
    return { rv, values }
  } finally {
    m.release(mark)
  }
}
