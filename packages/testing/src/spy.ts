import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MULTIARCH, type PackageSet, packageFiles } from './debian-package.js'

const SPY_MODULE = `usr/lib/${MULTIARCH}/pkcs11-spy.so`
const OPENSC: PackageSet = { name: 'opensc-pkcs11', packages: ['opensc-pkcs11'], files: [SPY_MODULE] }

/** Path of the spy: installs or unpacks it if needed. */
export function spyModule(): string {
  return packageFiles(OPENSC).path(SPY_MODULE)
}

/** A call that reached the module. */
export interface SpiedCall {
  /** `C_Login`, … */
  readonly function: string
  /** The return value as a number, or undefined if the call has not returned (yet). */
  readonly rv: number | undefined
  /** The return value's name as the spy writes it: `CKR_OK`. */
  readonly rvName: string | undefined
}

/**
 * OpenSC's pkcs11-spy between a program and a module: an independent witness of every call that reached the module.
 *
 * The spy's log holds everything, PINs too. {@link calls} returns names and return values only, and {@link dispose}
 * destroys the log. The spy reads its environment when the module's function list is asked for, and one process can spy on one module.
 */
export class Spy implements Disposable {
  /** The PKCS#11 module to load instead of {@link target}. */
  readonly module: string
  /** The module that is spied on. */
  readonly target: string
  /** The environment that the spy needs in whichever process loads it. */
  readonly env: { readonly PKCS11SPY: string; readonly PKCS11SPY_OUTPUT: string }
  readonly #folder: string
  readonly #before = new Map<string, string | undefined>()
  #from = 0

  constructor(target: string) {
    this.module = spyModule()
    this.target = target
    this.#folder = mkdtempSync(join(tmpdir(), 'tatsoi-spy-'))
    this.env = { PKCS11SPY: target, PKCS11SPY_OUTPUT: join(this.#folder, 'log') }
    writeFileSync(this.env.PKCS11SPY_OUTPUT, '', { mode: 0o600 })
  }

  /** Puts {@link env} into this process's environment until {@link dispose}. Returns this. */
  use(): this {
    for (const [name, value] of Object.entries(this.env)) {
      if (!this.#before.has(name)) this.#before.set(name, process.env[name])
      process.env[name] = value
    }
    return this
  }

  /** The calls since the last {@link mark}, in the order in which they reached the module. Those of forked children are among them. */
  calls(): SpiedCall[] {
    return parseSpyLog(readFileSync(this.env.PKCS11SPY_OUTPUT, 'latin1').slice(this.#from))
  }

  /** How often a function was called since the last {@link mark}; with `rvName`, how often with that return value. */
  count(name: string, rvName?: string): number {
    return this.calls().filter(
      (call) => call.function === name && (rvName === undefined || call.rvName === rvName),
    ).length
  }

  /** Leaves out what is in the log now from {@link calls} and {@link count}. */
  mark(): void {
    this.#from = readFileSync(this.env.PKCS11SPY_OUTPUT, 'latin1').length
  }

  /** Removes the log and puts the environment back. The module must not be in use any more. */
  dispose(): void {
    for (const [name, value] of this.#before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    this.#before.clear()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  [Symbol.dispose](): void {
    this.dispose()
  }
}

/** Makes a {@link Spy} on a module. */
export function createSpy(target: string): Spy {
  return new Spy(target)
}

/** Reads pkcs11-spy's log: names and return values only, none of the arguments. */
export function parseSpyLog(text: string): SpiedCall[] {
  const calls: { function: string; rv: number | undefined; rvName: string | undefined }[] = []
  for (const line of text.split('\n')) {
    // A call begins with its running number and name, and ends with "Returned:  0 CKR_OK".
    const begin = /^\d+: (C_\w+)/.exec(line)
    if (begin !== null) {
      calls.push({ function: begin[1] as string, rv: undefined, rvName: undefined })
      continue
    }
    const end = /^Returned:\s+(\d+)\s+(\S+)/.exec(line)
    const open = end === null ? undefined : calls.findLast((call) => call.rv === undefined)
    if (end !== null && open !== undefined) {
      open.rv = Number(end[1])
      open.rvName = end[2]
    }
  }
  return calls
}
