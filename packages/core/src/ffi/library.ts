import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import './native-stack.js'
import koffi from 'koffi'

/** Addresses of the functions that a module exports by name; the others are reached through its function lists. */
export interface EntryPoints {
  readonly C_GetFunctionList?: number | undefined
  readonly C_GetInterfaceList?: number | undefined
  readonly C_GetInterface?: number | undefined
}

export type ModuleLoadCode =
  | 'MODULE_NOT_FOUND'
  | 'MODULE_WRONG_ARCHITECTURE'
  | 'MODULE_WRONG_LIBC'
  | 'MODULE_NO_ENTRY_POINT'
  | 'MODULE_NO_INTERFACE'
  | 'MODULE_LOAD_FAILED'

/** A module could not be loaded. The message names the file, what is wrong with it and what to do. */
export class ModuleLoadError extends Error {
  override name = 'ModuleLoadError'
  readonly code: ModuleLoadCode
  /** The file, as it was given. */
  readonly path: string

  constructor(code: ModuleLoadCode, path: string, message: string, cause?: unknown) {
    super(`${path}: ${message}`, cause === undefined ? undefined : { cause })
    this.code = code
    this.path = path
  }
}

export interface Library {
  readonly path: string
  readonly entryPoints: EntryPoints
  /** True if it is never unloaded, so that its addresses mean the same for as long as the process lives. */
  readonly stays?: boolean
}

const ENTRY_POINTS = ['C_GetFunctionList', 'C_GetInterfaceList', 'C_GetInterface'] as const

/** koffi unloads a library whose handle is collected; the functions of a module are called through bare addresses. */
const loaded: unknown[] = []

/**
 * Loads a PKCS#11 module. A library is never unloaded: modules leave threads and exit handlers behind.
 *
 * On glibc the module binds its symbols to its own libraries first (`RTLD_DEEPBIND`), because Node exports the symbols of the OpenSSL
 * built into it and the module would otherwise call those.
 */
export function loadLibrary(path: string): Library {
  // A name without a folder is looked for by the loader.
  const file = path.includes('/') ? statSync(path, { throwIfNoEntry: false }) : undefined
  if (file?.isFile() && isCutOff(path, file.size))
    throw new ModuleLoadError(
      'MODULE_LOAD_FAILED',
      path,
      'the library is cut off: the file is shorter than its header says. Install it again.',
    )
  let library: ReturnType<typeof koffi.load>
  try {
    library = koffi.load(path, { deep: usesGlibc() })
  } catch (cause) {
    if (isAbsolute(path) && file === undefined)
      throw new ModuleLoadError(
        'MODULE_NOT_FOUND',
        path,
        'there is no such file. Give the path of the PKCS#11 module (a .so, .dylib or .dll) of your token.',
        cause,
      )
    if (file?.isDirectory())
      throw new ModuleLoadError(
        'MODULE_LOAD_FAILED',
        path,
        'this is a folder. Give the path of the PKCS#11 module in it.',
        cause,
      )
    throw explain(path, cause)
  }
  loaded.push(library)
  const entryPoints: { [name: string]: number } = {}
  for (const name of ENTRY_POINTS) {
    try {
      entryPoints[name] = Number(koffi.address(library.symbol(name)))
    } catch {
      // A module of version 2.40 has the first only.
    }
  }
  if (Object.keys(entryPoints).length === 0)
    throw new ModuleLoadError(
      'MODULE_NO_ENTRY_POINT',
      path,
      'the library has neither C_GetFunctionList nor C_GetInterface, so it is no PKCS#11 module. ' +
        'A vendor often ships several libraries: look for the one its manual calls the PKCS#11 module.',
    )
  return { path, entryPoints, stays: true }
}

let glibc: boolean | undefined

function usesGlibc(): boolean {
  if (process.platform !== 'linux') return false
  // The report is the documented way to tell glibc from musl; without network interfaces it takes no time.
  if (glibc === undefined) {
    const report = process.report as { excludeNetwork?: boolean; getReport(): object } | undefined
    if (report !== undefined) report.excludeNetwork = true
    const header = (report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined)?.header
    glibc = header?.glibcVersionRuntime !== undefined
  }
  return glibc
}

/** Room for the header and program headers of every library. */
const ELF_HEADERS = 4096
const PT_LOAD = 1

/** Whether an ELF file ends before its last segment does. The dynamic loader does not look: it ends the process with SIGBUS. */
function isCutOff(path: string, size: number): boolean {
  let head: Buffer
  try {
    const file = openSync(path, 'r')
    try {
      head = Buffer.alloc(ELF_HEADERS)
      head = head.subarray(0, readSync(file, head, 0, ELF_HEADERS, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
  const wide = head[4] === 2
  if (head.length < 64 || head.readUInt32BE(0) !== 0x7f454c46 || head[5] !== 1) return false
  const number = (at: number): number => (wide ? Number(head.readBigUInt64LE(at)) : head.readUInt32LE(at))
  const first = number(wide ? 32 : 28)
  const entry = head.readUInt16LE(wide ? 54 : 42)
  const count = head.readUInt16LE(wide ? 56 : 44)
  if (first + entry * count > size) return true
  for (let i = 0; i < count; i++) {
    const at = first + i * entry
    if (at + entry > head.length) return false
    if (head.readUInt32LE(at) !== PT_LOAD) continue
    if (number(at + (wide ? 8 : 4)) + number(at + (wide ? 32 : 16)) > size) return true
  }
  return false
}

/** Tells why the dynamic loader refused a file, from the file's own header where the loader's text does not say. */
function explain(path: string, cause: unknown): ModuleLoadError {
  const said = cause instanceof Error ? cause.message : String(cause)
  let head: Buffer
  try {
    const file = openSync(realpathSync(path), 'r')
    try {
      head = Buffer.alloc(1 << 20)
      head = head.subarray(0, readSync(file, head, 0, head.length, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return new ModuleLoadError(
      'MODULE_NOT_FOUND',
      path,
      `the library was not found by the loader (${said}).`,
      cause,
    )
  }
  const built = architectureOf(head)
  if (built !== undefined && built !== process.arch)
    return new ModuleLoadError(
      'MODULE_WRONG_ARCHITECTURE',
      path,
      `the library is built for ${built}, and this Node.js is ${process.arch}. Install the module for ${process.arch}, or run a Node.js for ${built}.`,
      cause,
    )
  if (process.platform === 'linux') {
    const musl = head.includes('libc.musl-') || head.includes('ld-musl-')
    if (musl === usesGlibc())
      return new ModuleLoadError(
        'MODULE_WRONG_LIBC',
        path,
        musl
          ? 'the library is built for musl, and this Node.js runs on glibc. Install the build for glibc.'
          : `the library is built for glibc, and this Node.js runs on musl (${said}). Install the build for musl, or use an image based on glibc.`,
        cause,
      )
  }
  if (head.length < 64 || !looksLikeLibrary(head))
    return new ModuleLoadError('MODULE_LOAD_FAILED', path, `the file is no shared library (${said}).`, cause)
  return new ModuleLoadError(
    'MODULE_LOAD_FAILED',
    path,
    `the loader refused the library: ${said}. If it names another library, install that one or put its folder on the loader's path.`,
    cause,
  )
}

function looksLikeLibrary(head: Buffer): boolean {
  const magic = head.readUInt32BE(0)
  return (
    magic === 0x7f454c46 ||
    [0xcffaedfe, 0xcafebabe, 0xcefaedfe].includes(magic) ||
    head.toString('latin1', 0, 2) === 'MZ'
  )
}

/** Node's name of the architecture a library was built for: ELF e_machine, Mach-O cputype, PE Machine. */
function architectureOf(head: Buffer): string | undefined {
  if (head.length < 64) return undefined
  const magic = head.readUInt32BE(0)
  if (magic === 0x7f454c46) {
    const little = head[5] === 1
    const machine = little ? head.readUInt16LE(18) : head.readUInt16BE(18)
    return { 3: 'ia32', 40: 'arm', 62: 'x64', 183: 'arm64', 22: 's390x', 21: 'ppc64', 243: 'riscv64' }[
      machine
    ]
  }
  if (magic === 0xcffaedfe) return { 0x01000007: 'x64', 0x0100000c: 'arm64' }[head.readUInt32LE(4)]
  if (head.toString('latin1', 0, 2) === 'MZ') {
    const at = head.readUInt32LE(0x3c)
    if (at + 6 > head.length || head.toString('latin1', at, at + 2) !== 'PE') return undefined
    return { 0x14c: 'ia32', 0x8664: 'x64', 0xaa64: 'arm64' }[head.readUInt16LE(at + 4)]
  }
  return undefined
}
