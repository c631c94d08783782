export type { ScriptedEntryPoints, ScriptedInterface } from './function-list.js'
export type { Counters, InitializeArguments } from './machine.js'
export type {
  AfterFork,
  Reinitialize,
  ScriptedTokenOptions,
  ScriptedTokenVersion,
  SlotOptions,
  TokenOptions,
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
export type { LoginState } from './state.js'
