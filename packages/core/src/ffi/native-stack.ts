import koffi from 'koffi'

/**
 * Stack of a call on another thread, in bytes: as much as koffi gives to a synchronous one. Its own 128 KiB are too little for modules;
 * an ML-DSA signature in NSS 3.132 overruns them and ends the process.
 */
const STACK_SIZE = 2 * 1024 * 1024

try {
  koffi.config({ async_stack_size: STACK_SIZE })
} catch {
  // koffi lets nothing be changed once it has loaded a library for somebody.
  if ((koffi.config().async_stack_size ?? 0) < STACK_SIZE)
    process.emitWarning(
      'koffi was in use before @tatsoi/core was imported, so asynchronous calls keep its small stack, which some modules overrun. Import @tatsoi/core first.',
      { code: 'TATSOI_SMALL_STACK' },
    )
}
