import koffi from 'koffi'

/** Whoever is to be told of a session's events (v3.2, clause 5.21). */
export interface Listener {
  /** The session's number as the module has it now; undefined while there is none. */
  readonly hSession: () => number | undefined
  /** Told of an event; returns the CK_RV for the module. */
  readonly notified: (event: number) => number | bigint
}

/**
 * By the pApplication that their sessions were opened with, which a module gives back with each event. So one function is enough for all sessions of
 * this thread: koffi has 8192 in a process, and one that a module may still call must never be given back.
 */
const listeners = new Map<number, Listener>()
let last = 0
let address = 0

/** Takes a listener and returns its pApplication. */
export function listen(listener: Listener): number {
  listeners.set(++last, listener)
  return last
}

/** From now on its events are for nobody, and the module is told CKR_OK. */
export function stopListening(pApplication: number): void {
  listeners.delete(pApplication)
}

/** The Notify that goes with a pApplication; NULL with none. */
export function notifyFunction(pApplication: number): number {
  if (pApplication === 0) return 0
  if (address === 0) {
    const type = koffi.proto('unsigned long', ['unsigned long', 'unsigned long', 'uintptr_t'])
    address = Number(koffi.register(notified, koffi.pointer(type)))
  }
  return address
}

function notified(hSession: number, event: number, pApplication: number): number | bigint {
  const listener = listeners.get(Number(pApplication)) ?? listenerOf(hSession)
  return listener === undefined ? 0 : listener.notified(event)
}

/** For a module that does not give pApplication back. */
function listenerOf(hSession: number): Listener | undefined {
  for (const listener of listeners.values()) if (listener.hSession() === hSession) return listener
  return undefined
}
