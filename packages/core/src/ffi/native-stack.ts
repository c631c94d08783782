import koffi from 'koffi'

/**
 * Stack of a call on another thread, in bytes: as much as koffi gives to a synchronous one. Its own 128 KiB are too little for modules;
 * an ML-DSA signature in NSS 3.132 overruns them and ends the process.
 */
const STACK_SIZE = 2 * 1024 * 1024

/** Calls on other threads whose stacks koffi keeps, which is the most it takes. For each call beyond, it maps and unmaps one. */
const KEPT_STACKS = 32

try {
  koffi.config({ async_stack_size: STACK_SIZE, resident_async_pools: KEPT_STACKS })
} catch {
  // koffi lets nothing be changed once it has loaded a library for somebody.
  if ((koffi.config().async_stack_size ?? 0) < STACK_SIZE)
    process.emitWarning(
      'koffi was in use before @tatsoi/core was imported, so asynchronous calls keep its small stack, which some modules overrun. Import @tatsoi/core first.',
      { code: 'TATSOI_SMALL_STACK' },
    )
}

/** How many calls on other threads can be under way before they slow each other down. */
export const CALLS_WITH_KEPT_STACKS: number = koffi.config().resident_async_pools ?? 0
