import { CKR_BUFFER_TOO_SMALL, CKR_OK } from '@tatsoi/types'
import { CryptokiError } from '../ffi/errors.js'
import type { Memory } from '../ffi/memory.js'
import { VALUE_LIMIT } from '../ffi/template.js'
import type { RawHandle } from './handles.js'
import type { ModuleState } from './module-state.js'
import { verdictOf } from './outcome.js'
import type { Steps } from './steps.js'

/** Room for a value in the first pass; a longer one takes a second pass. */
const ROOM = 600

/** Lays out a search template of bytes as they are. */
export function writeRawTemplate(
  m: Memory,
  attributes: readonly (readonly [type: number, value: Uint8Array])[],
): number {
  const layout = m.layouts.CK_ATTRIBUTE
  const at = m.allocate(Math.max(1, layout.size * attributes.length))
  attributes.forEach(([type, value], i) => {
    m.setUlong(at + i * layout.size + layout.type, type)
    m.setPointer(at + i * layout.size + layout.pValue, m.place(value))
    m.setUlong(at + i * layout.size + layout.ulValueLen, value.length)
  })
  return at
}

/**
 * Reads attributes as bytes, undefined where the object has none or does not show it (PKCS#11 v3.2, clause 5.7.5). The bytes are good until `m` is
 * released.
 *
 * A module must process every attribute even when it refuses one, but not all do, and one that stops early leaves the rest of the
 * template as it was. So after a refusal each attribute is read alone.
 *
 * @throws CryptokiError if the session, the login or the object is gone: nothing may be concluded then from what was not read.
 */
export function* readRaw(
  module: ModuleState,
  m: Memory,
  session: RawHandle,
  object: RawHandle,
  types: readonly number[],
): Steps<(Uint8Array | undefined)[]> {
  const values = yield* readAll(module, m, session, object, types)
  if (values !== undefined) return values
  const single: (Uint8Array | undefined)[] = []
  for (const type of types)
    single.push(types.length === 1 ? undefined : (yield* readAll(module, m, session, object, [type]))?.[0])
  return single
}

/** As {@link readRaw}, in one call of the module; undefined if it refuses an attribute. */
export function* readAll(
  module: ModuleState,
  m: Memory,
  session: RawHandle,
  object: RawHandle,
  types: readonly number[],
): Steps<(Uint8Array | undefined)[] | undefined> {
  const layout = m.layouts.CK_ATTRIBUTE
  const { size } = layout
  const count = types.length
  const at = m.allocate(size * count)
  const room = m.allocate(ROOM * count)
  for (let i = 0; i < count; i++) {
    const entry = at + i * size
    m.setUlong(entry + layout.type, types[i] as number)
    m.setPointer(entry + layout.pValue, m.addressOf(room + i * ROOM))
    m.setUlong(entry + layout.ulValueLen, ROOM)
  }
  const args = [session, object, m.addressOf(at), count]
  let rv = yield* module.call('C_GetAttributeValue', args)
  let long: Uint8Array[] | undefined
  if (rv === CKR_BUFFER_TOO_SMALL) {
    // The lengths that did not fit are not told, so ask for all of them.
    for (let i = 0; i < count; i++) m.setPointer(at + i * size + layout.pValue, 0)
    yield* module.call('C_GetAttributeValue', args)
    long = types.map((_, i) => {
      const entry = at + i * size
      const length = m.ulong(entry + layout.ulValueLen)
      // Nothing that is there is so long: as good as refused.
      const { address, bytes } = m.room(length > VALUE_LIMIT ? ROOM : Math.max(1, length))
      m.setPointer(entry + layout.pValue, address)
      m.setUlong(entry + layout.ulValueLen, bytes.length)
      return bytes
    })
    rv = yield* module.call('C_GetAttributeValue', args)
  }
  if (rv !== CKR_OK) {
    if (verdictOf(rv) !== undefined) throw new CryptokiError(rv, 'C_GetAttributeValue')
    return undefined
  }
  const values = new Array<Uint8Array | undefined>(count)
  for (let i = 0; i < count; i++) {
    const length = m.ulong(at + i * size + layout.ulValueLen)
    const start = room + i * ROOM
    const bytes = long?.[i] ?? m.bytes.subarray(start, start + ROOM)
    if (length <= bytes.length) values[i] = bytes.subarray(0, length)
  }
  return values
}
