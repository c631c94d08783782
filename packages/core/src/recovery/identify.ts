import { DEAD, type ObjectHandle, type RawHandle, type SessionHandle } from './handles.js'
import { readIdentity } from './revive.js'
import type { Steps } from './steps.js'

/** Objects of one search whose identity is read at once; the rest of a large search is read when first used. */
const IDENTIFIED_PER_SEARCH = 32

/** Reads what identifies the object, while its handle is good. */
export function* identify(object: ObjectHandle, partner?: RawHandle): Steps<void> {
  const { session, module } = object
  const live =
    session.stamp === object.stamp
      ? session
      : [...session.slot.sessions].find((s) => s.stamp === object.stamp)
  if (live === undefined || object.stamp === DEAD) return
  object.identified = true
  const identity = yield* readIdentity(module, live.raw, object.raw, partner)
  // Without a proof, a public key that this session cannot search for now may be found when its search is over.
  const searching = live.operations[0] !== undefined
  if (identity?.token === true && identity.proof === 'none' && searching) found(live, [object])
  else object.identity = identity
}

/** Remembers objects that a search found, to be identified when it is over. */
export function found(session: SessionHandle, objects: readonly ObjectHandle[]): void {
  session.found ??= []
  for (const object of objects) {
    if (session.found.length >= IDENTIFIED_PER_SEARCH) return
    session.found.push(object)
  }
}

/** The search is over: identifies what it found. */
export function* identifyFound(session: SessionHandle): Steps<void> {
  const objects = session.found ?? []
  session.found = undefined
  for (const object of objects)
    if (object.identity === undefined && object.stamp === session.stamp) yield* identify(object)
}

/** Identifies objects that were just made on the token. */
export function* identifyCreated(objects: readonly ObjectHandle[], partner?: ObjectHandle): Steps<void> {
  for (const object of objects) if (object.identity === undefined) yield* identify(object, partner?.raw)
}
