import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MULTIARCH, type PackageFiles, type PackageSet, packageFiles } from './debian-package.js'

const SOFTHSM: PackageSet = {
  name: 'softhsm2',
  packages: ['softhsm2', 'softhsm2-common', 'libsofthsm2'],
  files: ['usr/bin/softhsm2-util', `usr/lib/${MULTIARCH}/softhsm/libsofthsm2.so`],
}

/** A token to initialise. */
export interface SoftHsmTokenOptions {
  /** Default `tatsoi`. At most 32 bytes. */
  readonly label?: string
  /** User PIN, 4 to 255 characters. Default `1234`. */
  readonly pin?: string
  /** Security officer's PIN. Default `12345678`. */
  readonly soPin?: string
}

export interface SoftHsmOptions extends SoftHsmTokenOptions {
  /** SoftHSM's `library.reset_on_fork`: a forked child finds the module not initialised. Default false, as SoftHSM's. */
  readonly resetOnFork?: boolean
  /** Tokens beside the first one. */
  readonly tokens?: readonly SoftHsmTokenOptions[]
  /** SoftHSM's `slots.removable`. Default false. */
  readonly removable?: boolean
  /** SoftHSM's `slots.mechanisms`: a list of names, or `-` and names to leave out. Default `ALL`. */
  readonly mechanisms?: string
}

/** A token that {@link SoftHsm} has made. */
export interface SoftHsmToken {
  readonly label: string
  readonly pin: string
  readonly soPin: string
  readonly serial: string
  /** The slot at the time it was made. SoftHSM derives it from the serial number: it stays until the token is initialised again. */
  readonly slotId: number
}

/** Path of SoftHSM's module and nothing else: installs or unpacks it if needed. */
export function softHsmModule(): string {
  return modulePath(packageFiles(SOFTHSM))
}

function modulePath(files: PackageFiles): string {
  return files.path(SOFTHSM.files[1] as string)
}

/**
 * SoftHSM with a configuration and tokens of its own, in a folder of its own.
 *
 * The module reads the name of its configuration file from the process environment at `C_Initialize`. So {@link env} must be in
 * `process.env` before it is initialised: {@link use} does that. In a worker thread `process.env` is a copy that C code does not see; call
 * `use()` in the main thread.
 */
export class SoftHsm implements Disposable {
  /** The PKCS#11 module. */
  readonly module: string
  /** The folder that holds everything; removed by {@link dispose}. */
  readonly folder: string
  /** The environment that the module needs in whichever process loads it. */
  readonly env: { readonly SOFTHSM2_CONF: string }
  /** All tokens, the first one first. */
  readonly tokens: readonly SoftHsmToken[]
  readonly #files: PackageFiles
  #before: string | undefined
  #used = false

  constructor(options: SoftHsmOptions = {}) {
    this.#files = packageFiles(SOFTHSM)
    this.module = modulePath(this.#files)
    this.folder = mkdtempSync(join(tmpdir(), 'tatsoi-softhsm-'))
    this.env = { SOFTHSM2_CONF: join(this.folder, 'softhsm2.conf') }
    const tokendir = join(this.folder, 'tokens')
    mkdirSync(tokendir, { mode: 0o700 })
    const { resetOnFork = false, removable = false, mechanisms = 'ALL' } = options
    const configuration = [
      `directories.tokendir = ${tokendir}`,
      'objectstore.backend = file',
      'log.level = ERROR',
      `slots.removable = ${removable}`,
      `slots.mechanisms = ${mechanisms}`,
      `library.reset_on_fork = ${resetOnFork}`,
    ]
    writeFileSync(this.env.SOFTHSM2_CONF, `${configuration.join('\n')}\n`)
    try {
      this.tokens = [options, ...(options.tokens ?? [])].map((token) => this.#initialise(token))
    } catch (error) {
      this.dispose()
      throw error
    }
  }

  /** The first token. */
  get token(): SoftHsmToken {
    return this.tokens[0] as SoftHsmToken
  }

  get label(): string {
    return this.token.label
  }

  get pin(): string {
    return this.token.pin
  }

  get soPin(): string {
    return this.token.soPin
  }

  /** The slot of the first token. */
  get slotId(): number {
    return this.token.slotId
  }

  /** Puts {@link env} into this process's environment until {@link dispose}. Returns this, for `const hsm = createSoftHsm().use()`. */
  use(): this {
    if (!this.#used) this.#before = process.env['SOFTHSM2_CONF']
    this.#used = true
    process.env['SOFTHSM2_CONF'] = this.env.SOFTHSM2_CONF
    return this
  }

  /** Makes one more token. SoftHSM looks for tokens in `C_Initialize` only: a module that is in use sees it after the next one. */
  addToken(options: SoftHsmTokenOptions = {}): SoftHsmToken {
    return this.#initialise(options)
  }

  /** Runs `softhsm2-util` on this configuration and returns what it prints. PINs given to it show in the list of processes. */
  util(...args: string[]): string {
    return execFileSync(this.#files.path('usr/bin/softhsm2-util'), ['--module', this.module, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...this.#files.env, ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  #initialise({ label = 'tatsoi', pin = '1234', soPin = '12345678' }: SoftHsmTokenOptions): SoftHsmToken {
    if (Buffer.byteLength(label) > 32)
      throw new RangeError(`label: longer than the 32 bytes of CK_TOKEN_INFO.label`)
    const printed = this.util('--init-token', '--free', '--label', label, '--pin', pin, '--so-pin', soPin)
    const slot = /reassigned to slot (\d+)/.exec(printed)?.[1]
    if (slot === undefined) throw new Error('softhsm2-util did not say which slot the token is in')
    const slotId = Number(slot)
    // The slot number is the end of the serial number, read as a hexadecimal number.
    const serial = this.#serialOf(slot)
    return { label, pin, soPin, serial, slotId }
  }

  #serialOf(slot: string): string {
    const shown = this.util('--show-slots').split(/^Slot /m)
    const serial = shown.find((part) => part.startsWith(`${slot}\n`))?.match(/Serial number:\s*(\S+)/)?.[1]
    if (serial === undefined) throw new Error(`softhsm2-util does not show the token in slot ${slot}`)
    return serial
  }

  /** Removes the folder with the tokens and puts the environment back. The module must not be in use any more. */
  dispose(): void {
    if (this.#used) {
      if (this.#before === undefined) delete process.env['SOFTHSM2_CONF']
      else process.env['SOFTHSM2_CONF'] = this.#before
      this.#used = false
    }
    rmSync(this.folder, { recursive: true, force: true })
  }

  [Symbol.dispose](): void {
    this.dispose()
  }
}

/** Makes a {@link SoftHsm}: `using hsm = createSoftHsm({ label: 'lab', pin: '1234' })`. */
export function createSoftHsm(options: SoftHsmOptions = {}): SoftHsm {
  return new SoftHsm(options)
}
