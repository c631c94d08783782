export type { Attributes as ScriptedAttributes } from './attributes.js'
export type { ScriptedEntryPoints, ScriptedInterface } from './function-list.js'
export { type GuestPass, ScriptedTokenGuest } from './guest.js'
export type { Counters, InitializeArguments } from './machine.js'
export type {
  AfterFork,
  InsertedTokenOptions,
  Reinitialize,
  ScriptedSlotOptions,
  ScriptedTokenOptions,
  ScriptedTokenVersion,
} from './options.js'
export type { ReturnValueSpec } from './return-value.js'
export {
  type Fault,
  type Loss,
  type RandomFaultOptions,
  randomFaults,
  type Script,
  type ScriptedCall,
} from './script.js'
export {
  type LogEntry,
  type ObjectState,
  type PinState,
  ScriptedToken,
  type ScriptedTokenState,
  type SessionState,
  type SlotState,
  type TokenState,
} from './scripted-token.js'
export type {
  LoginState,
  Pin as ScriptedPin,
  Session as ScriptedSession,
  StoredObject,
  Token,
} from './state.js'
