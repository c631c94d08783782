/**
 * Anything that stands for an object of a token: `ObjectHandle` of `@tatsoi/core`, or a stand-in of a test. The raw
 * `CK_OBJECT_HANDLE` is not part of it, because modules use its numbers again for other objects.
 */
export interface ObjectHandleLike {
  readonly handleType: 'object'
}

/** Anything that stands for a session. */
export interface SessionHandleLike {
  readonly handleType: 'session'
}

/** Anything that stands for a slot. */
export interface SlotHandleLike {
  readonly handleType: 'slot'
}
