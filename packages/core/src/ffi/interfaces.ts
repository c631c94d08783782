import type { Version } from '@tatsoi/types'
import { CKR_BUFFER_TOO_SMALL, CKR_FUNCTION_FAILED, CKR_FUNCTION_NOT_SUPPORTED } from '@tatsoi/types'
import koffi from 'koffi'
import { nativeAbi } from './abi.js'
import { CryptokiError } from './errors.js'
import { readForeign, readForeignString } from './foreign.js'
import { FUNCTION_COUNT, FUNCTION_LISTS } from './generated/functions.js'
import { LAYOUTS } from './generated/layouts.js'
import { type Library, ModuleLoadError } from './library.js'
import { hasFlags, Memory } from './memory.js'

/** One interface that a module offers (PKCS#11 v3.2, clause 5.4.5 and 5.4.6). */
export interface Interface {
  /** `'PKCS 11'` for the standard's own, `'Vendor …'` for a vendor's. */
  readonly name: string
  readonly version: Version
  /** CKF_INTERFACE_FORK_SAFE or 0. */
  readonly flags: number
}

/** Which interface of a module to use. Without a choice it is the newest of the standard's that this library knows. */
export interface InterfaceChoice {
  readonly name?: string | undefined
  readonly version?: Version | undefined
  readonly flags?: number | undefined
}

/** An interface with the address of each of the 104 functions, in function-list order; 0 where the module has none. */
export interface FunctionTable extends Interface {
  readonly addresses: readonly number[]
}

const STANDARD = 'PKCS 11'

interface Found extends Interface {
  readonly list: number
  /** How many functions the list has. */
  readonly count: number
}

const abi = nativeAbi()
const listLayout = FUNCTION_LISTS[abi.id]

/** Reads the function list of an interface. */
function readFunctions({ list, count }: Found): number[] {
  const bytes = readForeign(list, (listLayout[count - 1] as number) + abi.pointer)
  const memory = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
  const addresses = Array.from({ length: count }, (_, i) => {
    const at = listLayout[i] as number
    return abi.pointer === 8 ? Number(memory.getBigUint64(at, little)) : memory.getUint32(at, little)
  })
  while (addresses.length < FUNCTION_COUNT) addresses.push(0)
  return addresses
}

/** What C_GetFunctionList gives is a CK_FUNCTION_LIST, whatever version a module writes into it (clause 5.4.4). */
const FUNCTION_LIST_COUNT = 68

/** How many functions the list of an interface has follows from its version (clause 5.4.5). */
function functionCount({ major, minor }: Version): number {
  if (major < 3) return FUNCTION_LIST_COUNT
  return major === 3 && minor < 2 ? 92 : FUNCTION_COUNT
}

function readVersion(list: number): Version {
  const bytes = readForeign(list, 2)
  return { major: bytes[0] as number, minor: bytes[1] as number }
}

/**
 * What a module offers: through C_GetInterfaceList where it has it, else the one list of C_GetFunctionList, which is shown as an
 * interface as clause 5.4.5 describes it.
 */
export function listInterfaces(library: Library): Interface[] {
  return discover(library).map(shownOf)
}

function shownOf({ name, version, flags }: Found): Interface {
  return { name, version, flags }
}

function discover(library: Library): Found[] {
  const memory = new Memory(abi, 4096)
  const { C_GetInterfaceList, C_GetFunctionList } = library.entryPoints
  if (C_GetInterfaceList) {
    const found = discoverByList(C_GetInterfaceList, memory)
    if (found.length > 0) return found
  }
  const only = C_GetFunctionList ? askFunctionList(C_GetFunctionList, memory) : askInterface(library, {})
  return only === undefined ? [] : [only]
}

function askFunctionList(address: number, memory: Memory): Found | undefined {
  const call = koffi.decode(BigInt(address), koffi.proto('unsigned long', ['void *']))
  const at = memory.allocateZeroed(8)
  const rv = Number(call(memory.addressOf(at)))
  if (rv !== 0) throw new CryptokiError(rv, 'C_GetFunctionList')
  const list = memory.pointer(at)
  if (list === 0) return undefined
  return { name: STANDARD, version: readVersion(list), flags: 0, list, count: FUNCTION_LIST_COUNT }
}

/** Asks C_GetInterface (clause 5.4.6); undefined if the module does not have it. */
function askInterface(library: Library, { name, version, flags = 0 }: InterfaceChoice): Found | undefined {
  const address = library.entryPoints.C_GetInterface
  if (!address) return undefined
  const call = koffi.decode(
    BigInt(address),
    koffi.proto('unsigned long', ['void *', 'void *', 'void *', 'unsigned long']),
  )
  const wanted = name === undefined ? null : Buffer.from(`${name}\0`)
  const memory = new Memory(abi, 4096)
  const at = memory.allocateZeroed(8)
  const rv = Number(
    call(
      wanted,
      version === undefined ? null : Uint8Array.of(version.major, version.minor),
      memory.addressOf(at),
      flags,
    ),
  )
  if (rv !== 0) throw new CryptokiError(rv, 'C_GetInterface')
  const found = memory.pointer(at)
  if (found === 0) return undefined
  const layout = LAYOUTS[abi.id].CK_INTERFACE
  const copy = memory.allocate(layout.size)
  memory.bytes.set(readForeign(found, layout.size), copy)
  return foundAt(memory, copy)
}

function foundAt(memory: Memory, at: number): Found | undefined {
  const layout = LAYOUTS[abi.id].CK_INTERFACE
  const list = memory.pointer(at + layout.pFunctionList)
  if (list === 0) return undefined
  const version = readVersion(list)
  return {
    name: readForeignString(memory.pointer(at + layout.pInterfaceName)),
    version,
    flags: memory.ulong(at + layout.flags),
    list,
    count: functionCount(version),
  }
}

/**
 * What C_GetFunctionList of the module gives: of a module of version 3.0 and later the list of version 2.40 (clause 5.4.4).
 *
 * @throws CryptokiError CKR_FUNCTION_NOT_SUPPORTED if the module does not export the function.
 */
export function askForFunctionList(library: Library): Interface {
  const { C_GetFunctionList } = library.entryPoints
  const found = C_GetFunctionList ? askFunctionList(C_GetFunctionList, new Memory(abi, 64)) : undefined
  if (found === undefined) throw new CryptokiError(CKR_FUNCTION_NOT_SUPPORTED, 'C_GetFunctionList')
  return shownOf(found)
}

/**
 * What C_GetInterface of the module answers. For a module that does not have it, the one list of C_GetFunctionList is asked in its place.
 *
 * @throws CryptokiError with what the module answers if none fits, CKR_FUNCTION_FAILED if there was none to ask.
 */
export function askForInterface(library: Library, choice: InterfaceChoice = {}): Interface {
  if (library.entryPoints.C_GetInterface) {
    const found = askInterface(library, choice)
    if (found === undefined) throw new CryptokiError(CKR_FUNCTION_FAILED, 'C_GetInterface')
    return shownOf(found)
  }
  const { name = STANDARD, version, flags = 0 } = choice
  const fitting = listInterfaces(library).find(
    (one) =>
      one.name === name &&
      hasFlags(one.flags, flags) &&
      (version === undefined || (one.version.major === version.major && one.version.minor === version.minor)),
  )
  if (fitting === undefined) throw new CryptokiError(CKR_FUNCTION_FAILED, 'C_GetInterface')
  return fitting
}

/** Room for the interfaces of a module, and the most that are believed. */
const INTERFACES = 16
const MOST_INTERFACES = 100

function discoverByList(address: number, memory: Memory): Found[] {
  const call = koffi.decode(BigInt(address), koffi.proto('unsigned long', ['void *', 'void *']))
  const layout = LAYOUTS[abi.id].CK_INTERFACE
  const count = memory.allocateZeroed(8)
  // With room from the start: pkcs11-spy, over a module without this function, writes to the list even where none is given.
  let length = INTERFACES
  let list = memory.allocateZeroed(layout.size * length)
  memory.setUlong(count, length)
  let rv = Number(call(memory.addressOf(list), memory.addressOf(count)))
  if (rv === CKR_BUFFER_TOO_SMALL) {
    length = memory.ulong(count)
    if (length > MOST_INTERFACES) return []
    list = memory.allocateZeroed(layout.size * length)
    rv = Number(call(memory.addressOf(list), memory.addressOf(count)))
  }
  if (rv !== 0) return []
  // More than there is room for is no number of interfaces.
  const told = memory.ulong(count)
  if (told > length) return []
  const found: Found[] = []
  for (let i = 0; i < told; i++) {
    const one = foundAt(memory, list + i * layout.size)
    if (one !== undefined) found.push(one)
  }
  return found
}

/**
 * What was chosen before, by the library and the choice. A library is asked once in each thread: p11-kit's proxy makes another list of functions,
 * with an initialisation of its own, each time it is asked, and keeps them all.
 */
const chosen = new Map<string, FunctionTable>()

/**
 * Chooses an interface. A vendor's interface is taken only by its name, and its functions are read as the standard's list of its version.
 *
 * @throws ModuleLoadError `MODULE_NO_INTERFACE` if the module offers none that fits; the message lists what it offers.
 */
export function chooseInterface(library: Library, choice: InterfaceChoice = {}): FunctionTable {
  if (library.stays !== true) return choose(library, choice)
  const { C_GetFunctionList, C_GetInterfaceList, C_GetInterface } = library.entryPoints
  const { name, version, flags } = choice
  const key = JSON.stringify([
    C_GetFunctionList,
    C_GetInterfaceList,
    C_GetInterface,
    name,
    version?.major,
    version?.minor,
    flags,
  ])
  let table = chosen.get(key)
  if (table === undefined) {
    table = choose(library, choice)
    chosen.set(key, table)
  }
  return table
}

function choose(library: Library, choice: InterfaceChoice): FunctionTable {
  const offered = discover(library)
  const { name = STANDARD, version, flags = 0 } = choice
  const fitting = offered.filter(
    (one) =>
      one.name === name &&
      hasFlags(one.flags, flags) &&
      (version === undefined ||
        (one.version.major === version.major && one.version.minor === version.minor)) &&
      one.version.major >= 2 &&
      one.version.major <= 3,
  )
  const best = fitting.reduce<Found | undefined>(
    (a, b) => (a === undefined || newer(b, a) ? b : a),
    undefined,
  )
  if (best === undefined) {
    const list =
      offered.map((one) => `${one.name} ${one.version.major}.${one.version.minor}`).join(', ') || 'none'
    throw new ModuleLoadError(
      'MODULE_NO_INTERFACE',
      library.path,
      `the module offers no interface "${name}"${version ? ` of version ${version.major}.${version.minor}` : ''}${flags ? ` with flags ${flags}` : ''}. It offers: ${list}.`,
    )
  }
  return { ...shownOf(best), addresses: readFunctions(best) }
}

function newer(a: Interface, b: Interface): boolean {
  return a.version.major !== b.version.major
    ? a.version.major > b.version.major
    : a.version.minor > b.version.minor
}
