import { CKF_OS_LOCKING_OK } from '@tatsoi/types'
import {
  askForFunctionList,
  askForInterface,
  type Interface,
  type InterfaceChoice,
  listInterfaces,
} from '../../ffi/interfaces.js'
import { wrongType } from '../../ffi/wrong-input.js'
import type { InitializeArguments } from '../../recovery/module-state.js'
import { parseInterfaceChoice } from '../options.js'
import type { Runtime } from '../runtime.js'

/** What C_Initialize takes (PKCS#11 v3.2, CK_C_INITIALIZE_ARGS). Mutex callbacks are not among it: a module would call them on its own threads. */
export interface InitializeArgs {
  /** CKF_OS_LOCKING_OK unless told otherwise: without it, calls on other threads corrupt some modules. */
  readonly flags?: number | undefined
  /** What the module's maker defines for `pReserved`, such as the configuration string of NSS. */
  readonly reserved?: string | Uint8Array | undefined
}

function initializeArguments(
  c: Runtime,
  args: InitializeArgs | null | undefined,
): InitializeArguments | null {
  if (args === null) return null
  if (args !== undefined && (typeof args !== 'object' || Array.isArray(args) || ArrayBuffer.isView(args)))
    throw wrongType('C_Initialize: args', 'an object or null', args)
  const { flags = CKF_OS_LOCKING_OK, reserved, ...rest } = args ?? {}
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined)
    throw new TypeError(`C_Initialize: args has no property ${unknown}; it takes flags and reserved`)
  c.ulong(flags, 'args.flags', 'C_Initialize')
  if (reserved !== undefined && typeof reserved !== 'string' && !(reserved instanceof Uint8Array))
    throw wrongType('C_Initialize: args.reserved', 'a string or a Uint8Array', reserved)
  return {
    flags,
    reserved:
      reserved === undefined ? undefined : Buffer.concat([Buffer.from(reserved as string), Buffer.from([0])]),
  }
}

export function C_Initialize(c: Runtime, args?: InitializeArgs | null): void {
  const given = initializeArguments(c, args)
  c.module.runSync('C_Initialize', () => c.module.initialize(given))
}

export async function C_InitializeAsync(c: Runtime, args?: InitializeArgs | null): Promise<void> {
  const given = initializeArguments(c, args)
  await c.module.recoverAsync('C_Initialize', () => c.module.initialize(given))
}

export function C_Finalize(c: Runtime): void {
  c.module.runSync('C_Finalize', () => c.module.finalize())
}

export function C_FinalizeAsync(c: Runtime): Promise<void> {
  return c.module.recoverAsync('C_Finalize', () => c.module.finalize())
}

export function C_GetFunctionList(c: Runtime): Interface {
  return askForFunctionList(c.module.library)
}

export async function C_GetFunctionListAsync(c: Runtime): Promise<Interface> {
  return C_GetFunctionList(c)
}

export function C_GetInterfaceList(c: Runtime): Interface[] {
  return listInterfaces(c.module.library)
}

export async function C_GetInterfaceListAsync(c: Runtime): Promise<Interface[]> {
  return C_GetInterfaceList(c)
}

export function C_GetInterface(c: Runtime, choice?: InterfaceChoice): Interface {
  return askForInterface(c.module.library, parseInterfaceChoice(choice, 'C_GetInterface: choice'))
}

export async function C_GetInterfaceAsync(c: Runtime, choice?: InterfaceChoice): Promise<Interface> {
  return C_GetInterface(c, choice)
}
