import { CryptokiError } from '../ffi/errors.js'
import { OperationLostError, RecoveryError } from './errors.js'
import type { ObjectHandle, RawHandle, SessionHandle } from './handles.js'
import type { ObjectIdentity } from './identity.js'
import { verdictOf } from './outcome.js'
import { readIdentity, withPartner } from './revive.js'
import type { Steps } from './steps.js'

/** A search that found more is bulk work: what it found is identified when it is first used. */
const IDENTIFIED_PER_SEARCH = 32

/**
 * Reads what identifies the object, while its handle is good. What is known already stays: less may be readable now than there was before. True if
 * the session by which it is read was lost before, and the handle with it.
 */
export function* identify(object: ObjectHandle, partner?: RawHandle): Steps<boolean> {
  const { session, module } = object
  if (object.identity !== undefined) {
    object.identified = true
    return false
  }
  const live =
    session.stamp === object.stamp
      ? session
      : [...session.slot.sessions].find((s) => s.stamp === object.stamp)
  // The number of a lost handle may be another object's by now.
  if (live === undefined || object.stamp !== module.generation) return !object.destroyed
  object.identified = true
  const { changes, stamp } = object
  let identity: ObjectIdentity | undefined
  try {
    identity = yield* readIdentity(module, live.raw, object.raw)
    if (identity !== undefined) identity = yield* withPartner(object, live.raw, identity, partner)
  } catch (error) {
    // That the object is gone, or what it is read by, the next call that needs it finds out too.
    if (!(error instanceof CryptokiError) || error instanceof RecoveryError) throw error
    const verdict = verdictOf(error.rv)
    if (verdict === 'session' || verdict === 'module') return true
  }
  if (module.generation !== stamp) return true
  // What was read may be of before the change in part.
  if (object.changes !== changes) return yield* identify(object, partner)
  // Without a proof, a public key that this session cannot search for now may be found when its search is over.
  const searching = live.operations[0] !== undefined
  if (identity?.token === true && identity.proof === 'none' && searching)
    live.found = [...(live.found ?? []), object]
  else object.identity = identity
  return false
}

/** Remembers objects that a search found, to be identified when it is over. */
export function found(session: SessionHandle, objects: readonly ObjectHandle[]): void {
  const before = session.found
  if (before === BULK) return
  if (before === undefined) session.found = objects.length > IDENTIFIED_PER_SEARCH ? BULK : [...objects]
  else if (before.length + objects.length > IDENTIFIED_PER_SEARCH) session.found = BULK
  else session.found = [...before, ...objects]
}

/** In place of what a search found: too many. */
const BULK: readonly ObjectHandle[] = []

/**
 * The search is over: identifies what it found.
 *
 * @throws OperationLostError if some of it was lost before: nothing could find it again.
 */
export function* identifyFound(session: SessionHandle): Steps<void> {
  const objects = session.found ?? []
  session.found = undefined
  let lost = false
  for (const object of objects) if (yield* identify(object)) lost = true
  if (lost)
    throw new OperationLostError(
      'C_FindObjectsFinal',
      'The module lost its state before it was read what identifies the objects found, so they could not be found again. Search them again.',
    )
}

/** Identifies objects that were just made on the token. */
export function* identifyCreated(objects: readonly ObjectHandle[], partner?: ObjectHandle): Steps<void> {
  for (const object of objects) yield* identify(object, partner?.raw)
}
