import koffi from 'koffi'

// What @tatsoi/core sets for itself: the stacks of calls on other threads. koffi lets nothing be changed once it has loaded a library, and the
// fixtures load some, so they must not come first with koffi's 128 KiB, which NSS overruns.
try {
  koffi.config({ async_stack_size: 2 * 1024 * 1024, resident_async_pools: 32 })
} catch {
  // Somebody else came first; @tatsoi/core says so if it matters.
}
