import { type Channel, channel } from 'node:diagnostics_channel'
import type { GenerationEvent, ModuleState, RecoveryEvent } from './module-state.js'

/** Told before each call of the module, recovery's own included: which function, never with what. */
export interface CallMessage {
  readonly module: string
  readonly function: string
  readonly generation: number
  /** Whether it runs on another thread. */
  readonly asynchronous: boolean
}

/** Told for each call that the module answered with something else than CKR_OK. */
export interface FailureMessage {
  readonly module: string
  readonly function: string
  /** Name of the return value. */
  readonly code: string
}

/** Watched by nobody, these cost a look at a flag. */
export const CALLS: Channel = channel('tatsoi:call')
export const FAILURES: Channel = channel('tatsoi:failure')

const CHANNELS = { generation: channel('tatsoi:generation'), recovery: channel('tatsoi:recovery') }

/**
 * Tells the layers above, and whoever watches, what happened. A listener that throws must not make the call fail that caused it, so
 * its error is thrown where nobody's call is on the stack.
 */
export function announce(module: ModuleState, name: 'generation', event: GenerationEvent): void
export function announce(module: ModuleState, name: 'recovery', event: RecoveryEvent): void
export function announce(
  module: ModuleState,
  name: 'generation' | 'recovery',
  event: GenerationEvent | RecoveryEvent,
): void {
  CHANNELS[name].publish({ module: module.library.path, ...event })
  try {
    module.emit(name, event as never)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
