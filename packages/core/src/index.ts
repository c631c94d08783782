/**
 * A PKCS#11 client whose handles survive forks, restarts and lost logins.
 *
 * @module
 */
export * from '@tatsoi/types'
export { Cryptoki, Quiet, type Reinitialization } from './cryptoki/cryptoki.js'
export type { GeneratedCryptoki } from './cryptoki/generated/cryptoki.js'
export type { CryptokiOptions } from './cryptoki/options.js'
export type {
  AttributeValues,
  InitializeArgs,
  NotifyCallback,
  WaitForSlotEventOptions,
} from './cryptoki/special/index.js'
export { CryptokiError } from './ffi/errors.js'
export type { Interface, InterfaceChoice } from './ffi/interfaces.js'
export { type EntryPoints, type ModuleLoadCode, ModuleLoadError } from './ffi/library.js'
export type { CallMessage, FailureMessage } from './recovery/announce.js'
export type { Bounds } from './recovery/bounds.js'
export * from './recovery/errors.js'
export { ObjectHandle, SessionHandle, SlotHandle } from './recovery/handles.js'
export type { SlotIdentity } from './recovery/identity.js'
export type { Pin, PinProvider, PinRequest, PinValue } from './recovery/login.js'
export type { GenerationCause, GenerationEvent, RecoveryEvent } from './recovery/module-state.js'
export { type ForkPolicy, KNOWN_MODULES, type KnownModule } from './recovery/policy.js'
export { type AdoptOptions, type Ticket, type TicketAttribute, TicketError } from './recovery/ticket.js'
