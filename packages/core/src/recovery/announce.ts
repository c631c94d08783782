import { channel } from 'node:diagnostics_channel'
import type { GenerationEvent, ModuleState, RecoveryEvent } from './module-state.js'

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
