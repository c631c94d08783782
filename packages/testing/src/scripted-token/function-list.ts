import type { FunctionName } from '@tatsoi/types'
import * as P from '@tatsoi/types'
import koffi from 'koffi'
import {
  type CallerMemory,
  layoutOf,
  NATIVE_ABI,
  POINTER_SIZE,
  putPointer,
  putUlong,
  ULONG_TYPE,
} from './native-memory.js'
import type { ScriptedTokenOptions } from './options.js'
import { check, fail } from './return-value.js'

/** An interface as C_GetInterfaceList shows it (v3.2, clause 5.4.5). */
export interface ScriptedInterface {
  readonly name: string
  /** Address of the function list. */
  readonly address: number
  readonly flags: number
  readonly version: { readonly major: number; readonly minor: number }
}

/** Addresses of the functions that a module exports by name, as the dynamic loader would give them. */
export interface ScriptedEntryPoints {
  readonly C_GetFunctionList?: number
  readonly C_GetInterface?: number
  readonly C_GetInterfaceList?: number
}

type Dispatch = (name: FunctionName, args: number[]) => number

const prototypes = new Map<string, ReturnType<typeof koffi.pointer>>()

/** The C type of a function, all pointers as addresses: koffi then hands them over as plain numbers. */
function prototypeOf(name: FunctionName): ReturnType<typeof koffi.pointer> {
  const types = P.FUNCTIONS[name].params.map(({ base, pointerDepth }) => {
    if (pointerDepth > 0 || base === 'CK_NOTIFY' || base === 'CK_VOID_PTR') return 'uintptr_t'
    return base === 'CK_BBOOL' ? 'uint8_t' : ULONG_TYPE
  })
  const key = types.join(' ')
  let pointer = prototypes.get(key)
  if (pointer === undefined) {
    pointer = koffi.pointer(koffi.proto(ULONG_TYPE, types))
    prototypes.set(key, pointer)
  }
  return pointer
}

/** koffi 3.3.4 hands unsigned arguments of 2^63 and more to a callback as negative numbers. */
function unsigned(value: number | bigint | null): number {
  if (value === null) return 0
  if (typeof value === 'number' && value >= 0) return value
  return Number(BigInt.asUintN(64, BigInt(value)))
}

const STANDARD = 'PKCS 11'

/**
 * The native side of the token: one callback per function, the function lists, the interfaces and the entry points.
 *
 * The memory is a JavaScript ArrayBuffer, which never moves, and lives as long as this object; callbacks are given back by {@link release}.
 */
export class NativeModule {
  readonly addresses: ReadonlyMap<FunctionName, number>
  readonly interfaces: readonly ScriptedInterface[]
  readonly entryPoints: ScriptedEntryPoints
  /** The list of C_GetFunctionList: always that of v2.40. */
  readonly functionListAddress: number
  #callbacks: bigint[] = []
  /** Keeps the native memory alive. */
  readonly #blocks: Buffer[] = []
  readonly #interfaceStructs: number
  readonly #memory: CallerMemory

  constructor(options: ScriptedTokenOptions, memory: CallerMemory, dispatch: Dispatch) {
    this.#memory = memory
    const version = options.version ?? '3.2'
    const absent = new Set(options.absent ?? [])
    const addresses = new Map<FunctionName, number>()
    for (const name of P.FUNCTION_NAMES) {
      const { index } = P.FUNCTIONS[name]
      const there =
        version === '3.2' ||
        (version === '2.40' ? index.CK_FUNCTION_LIST : index.CK_FUNCTION_LIST_3_0) !== null
      if (!there || absent.has(name)) continue
      addresses.set(name, this.#register(name, dispatch))
    }
    this.addresses = addresses
    const flags = options.forkSafe ? P.CKF_INTERFACE_FORK_SAFE : 0
    const interfaces: ScriptedInterface[] = []
    const add = (name: string, list: P.FunctionListName, major: number, minor: number): void => {
      interfaces.push({ name, address: this.#list(list, major, minor), flags, version: { major, minor } })
    }
    add(STANDARD, 'CK_FUNCTION_LIST', 2, 40)
    if (version !== '2.40') add(STANDARD, 'CK_FUNCTION_LIST_3_0', 3, version === '3.1' ? 1 : 0)
    if (version === '3.2') add(STANDARD, 'CK_FUNCTION_LIST_3_2', 3, 2)
    const newest = interfaces[interfaces.length - 1] as ScriptedInterface
    for (const name of options.vendorInterfaces ?? []) interfaces.push({ ...newest, name })
    this.interfaces = interfaces
    this.functionListAddress = (interfaces[0] as ScriptedInterface).address
    this.#interfaceStructs = this.#layOutInterfaces()
    const exported =
      options.entryPoints ??
      (version === '2.40'
        ? (['C_GetFunctionList'] as const)
        : (['C_GetFunctionList', 'C_GetInterface', 'C_GetInterfaceList'] as const))
    // Exported functions are there even where the function list has no pointer for them.
    this.entryPoints = Object.fromEntries(
      exported.map((name) => [name, addresses.get(name) ?? this.#register(name, dispatch)]),
    )
  }

  #register(name: FunctionName, dispatch: Dispatch): number {
    const callback = koffi.register(
      (...args: (number | bigint | null)[]) => dispatch(name, args.map(unsigned)),
      prototypeOf(name),
    )
    this.#callbacks.push(callback)
    return Number(callback)
  }

  #block(bytes: Buffer): number {
    this.#blocks.push(bytes)
    return Number(koffi.address(bytes))
  }

  #list(list: P.FunctionListName, major: number, minor: number): number {
    const members = P.FUNCTION_NAMES.filter((name) => P.FUNCTIONS[name].index[list] !== null)
    const last = members[members.length - 1] as FunctionName
    // Not from Node's pool, whose memory is shared with other buffers.
    const bytes = Buffer.alloc(P.FUNCTIONS[last].offset[NATIVE_ABI] + POINTER_SIZE)
    bytes[0] = major
    bytes[1] = minor
    for (const name of members)
      putPointer(bytes, P.FUNCTIONS[name].offset[NATIVE_ABI], this.addresses.get(name) ?? 0)
    return this.#block(bytes)
  }

  #layOutInterfaces(): number {
    const layout = layoutOf('CK_INTERFACE')
    const bytes = Buffer.alloc(layout.size * this.interfaces.length)
    this.interfaces.forEach(({ name, address, flags }, i) => {
      const at = i * layout.size
      putPointer(bytes, at + layout.offset('pInterfaceName'), this.#block(Buffer.from(`${name}\0`)))
      putPointer(bytes, at + layout.offset('pFunctionList'), address)
      putUlong(bytes, at + layout.offset('flags'), flags)
    })
    return this.#block(bytes)
  }

  /** The functions that give out lists. They work before C_Initialize (clause 5.4.4 to 5.4.6). */
  readonly givers: Partial<Record<FunctionName, (...args: number[]) => void>> = {
    C_GetFunctionList: (ppFunctionList: number) => {
      check(ppFunctionList !== 0, P.CKR_ARGUMENTS_BAD)
      this.#memory.writePointer(ppFunctionList, this.functionListAddress)
    },

    C_GetInterfaceList: (pInterfacesList: number, pulCount: number) => {
      check(pulCount !== 0, P.CKR_ARGUMENTS_BAD)
      const { size } = layoutOf('CK_INTERFACE')
      const room = pInterfacesList === 0 ? 0 : this.#memory.readUlong(pulCount)
      this.#memory.writeUlong(pulCount, this.interfaces.length)
      if (pInterfacesList === 0) return
      check(room >= this.interfaces.length, P.CKR_BUFFER_TOO_SMALL)
      this.#memory.write(
        pInterfacesList,
        this.#memory.read(this.#interfaceStructs, size * this.interfaces.length),
      )
    },

    C_GetInterface: (pInterfaceName: number, pVersion: number, ppInterface: number, flags: number) => {
      check(ppInterface !== 0, P.CKR_ARGUMENTS_BAD)
      const name = pInterfaceName === 0 ? STANDARD : this.#memory.readString(pInterfaceName)
      const wanted = pVersion === 0 ? undefined : this.#memory.read(pVersion, 2)
      const fits = this.interfaces.map(
        (one) =>
          one.name === name &&
          (one.flags & flags) === flags &&
          (wanted === undefined || (one.version.major === wanted[0] && one.version.minor === wanted[1])),
      )
      // Without a version the newest is the one to give.
      const at = fits.lastIndexOf(true)
      if (at < 0) fail(P.CKR_FUNCTION_FAILED)
      this.#memory.writePointer(ppInterface, this.#interfaceStructs + at * layoutOf('CK_INTERFACE').size)
    },
  }

  /** Gives the callbacks back to koffi (it has 8192 in a process). A call made later ends the process. */
  release(): void {
    for (const callback of this.#callbacks) koffi.unregister(callback)
    this.#callbacks = []
  }
}
