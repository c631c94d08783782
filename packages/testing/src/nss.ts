import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import koffi from 'koffi'
import {
  MULTIARCH,
  type PackageFiles,
  type PackageSet,
  packageFiles,
  packageFilesOfSuite,
} from './debian-package.js'

const LIBRARY_FOLDER = `usr/lib/${MULTIARCH}`
const SOFTOKEN = `${LIBRARY_FOLDER}/libsoftokn3.so`

const INSTALLED: PackageSet = {
  name: 'nss',
  packages: ['libnss3', 'libnspr4', 'libsqlite3-0'],
  files: [SOFTOKEN, `${LIBRARY_FOLDER}/libnspr4.so`],
}
/** NSPR and SQLite are taken from the system: the newer softoken asks nothing new of them. */
const NEWER: PackageSet = { name: 'nss-v3.2', packages: ['libnss3'], files: [SOFTOKEN] }
/** Suites of Debian that are newer than the oldest supported one, the calmest first. */
const NEWER_SUITES = ['forky', 'sid']
/** The first release of NSS with the interface of PKCS#11 3.2. */
const FIRST_V3_2 = 130

export interface NssOptions {
  /** `'3.0'`: the system's NSS (default). `'3.2'`: a newer one with ML-KEM and ML-DSA, unpacked to the cache folder. */
  readonly interface?: '3.0' | '3.2'
  /** Label of the token that holds keys, at most 32 bytes. Default `tatsoi`. */
  readonly label?: string
  /** User PIN. Default `1234`. An empty one leaves the token without a PIN, as NSS makes it: no login is needed. */
  readonly pin?: string
}

/**
 * NSS softoken with a database of its own, in a folder of its own.
 *
 * One process can use one NSS: the libraries of a second one would be taken for those of the first.
 */
export class Nss implements Disposable {
  /** The PKCS#11 module. Call {@link load} before loading it. */
  readonly module: string
  /** The folder with the database; removed by {@link dispose}. */
  readonly folder: string
  /** What `CK_C_INITIALIZE_ARGS.pReserved` must point to, without the terminating zero. */
  readonly initString: string
  readonly label: string
  readonly pin: string
  /** The slot of the token that holds keys and has the PIN. NSS numbers its slots the same every time. */
  readonly slotId = 2
  /** The slot for operations without stored keys: digests, random numbers, session objects, never a login. */
  readonly cryptoSlotId = 1
  readonly #libraries: readonly string[]

  constructor(options: NssOptions = {}) {
    const { label = 'tatsoi', pin = '1234' } = options
    const version = options.interface ?? '3.0'
    if (version !== '3.0' && version !== '3.2')
      throw new TypeError(`interface: ${String(version)} is neither '3.0' nor '3.2'`)
    if (Buffer.byteLength(label) > 32)
      throw new RangeError('label: longer than the 32 bytes of CK_TOKEN_INFO.label')
    if (/['\\]/.test(label))
      throw new RangeError("label: NSS's initialisation string cannot hold a quote or a backslash")
    this.label = label
    this.pin = pin
    this.module = nssModule(version)
    this.#libraries = librariesOf(this.module, packageFiles(INSTALLED))
    this.folder = mkdtempSync(join(tmpdir(), 'tatsoi-nss-'))
    this.initString =
      `configdir='sql:${this.folder}' certPrefix='' keyPrefix='' secmod='secmod.db' flags='' ` +
      `dbTokenDescription='${label}' updatedir='' updateCertPrefix='' updateKeyPrefix='' updateid='' updateTokenDescription=''`
    try {
      if (pin !== '') this.#setPin()
    } catch (error) {
      this.dispose()
      throw error
    }
  }

  /**
   * Loads the libraries that the module needs from where they are, so that it can then be loaded without `LD_LIBRARY_PATH`. Returns this.
   *
   * The order matters: the loader takes a library that is already there for any later one of the same name.
   */
  load(): this {
    for (const library of this.#libraries) koffi.load(library, { global: true })
    return this
  }

  /** A user PIN can be set only by the module itself. This is done in another process, so that this one stays untouched. */
  #setPin(): void {
    const input = JSON.stringify({
      koffi: createRequire(import.meta.url).resolve('koffi'),
      libraries: this.#libraries,
      module: this.module,
      initString: this.initString,
      slot: this.slotId,
      pin: this.pin,
    })
    // The PIN goes by standard input: arguments can be seen by everybody.
    execFileSync(process.execPath, ['-e', SET_PIN], { input, stdio: ['pipe', 'pipe', 'pipe'] })
  }

  /** Removes the database. The module must not be in use any more. */
  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  [Symbol.dispose](): void {
    this.dispose()
  }
}

/** Makes an {@link Nss}: `using nss = createNss({ interface: '3.2' })`. */
export function createNss(options: NssOptions = {}): Nss {
  return new Nss(options)
}

/** Path of softoken with the interfaces of 3.0 or 3.2: installs or unpacks it if needed. */
export function nssModule(version: '3.0' | '3.2'): string {
  const system = packageFiles(INSTALLED)
  return (version === '3.0' ? system : newerFiles()).path(SOFTOKEN)
}

/** The files of an NSS that has the 3.2 interface, from a newer suite. */
function newerFiles(): PackageFiles {
  return packageFilesOfSuite(NEWER, NEWER_SUITES, (version) => {
    const [, major, minor] = /^(?:\d+:)?(\d+)\.(\d+)/.exec(version) ?? []
    return Number(major) > 3 || (Number(major) === 3 && Number(minor) >= FIRST_V3_2)
  })
}

/** What libsoftokn3 needs, in the order of need. libfreebl is opened by softoken itself, from its own folder. */
function librariesOf(module: string, system: PackageFiles): string[] {
  const own = dirname(module)
  const shared = join(system.root, LIBRARY_FOLDER)
  const libraries = [
    ...['libnspr4.so', 'libplc4.so', 'libplds4.so', 'libsqlite3.so.0'].map((name) => join(shared, name)),
    join(own, 'libnssutil3.so'),
  ]
  return libraries.filter((path) => existsSync(path))
}

/** Sets the PIN of a database that has none yet: CKU_SO logs in with an empty PIN, then C_InitPIN. */
const SET_PIN = `
const input = JSON.parse(require('node:fs').readFileSync(0, 'utf8'))
const koffi = require(input.koffi)
for (const library of input.libraries) koffi.load(library, { global: true })
const list = new BigUint64Array(1)
koffi.load(input.module, { deep: true }).func('ulong C_GetFunctionList(void *)')(list)
const functions = new BigUint64Array(koffi.view(list[0], 8 * 69))
const call = (name, index, types, ...args) => {
  const rv = Number(koffi.decode(functions[index + 1], koffi.proto('ulong', types))(...args))
  if (rv !== 0) throw new Error(name + ' returned 0x' + rv.toString(16))
}
const reserved = Buffer.from(input.initString + '\\0')
const args = new BigUint64Array([0n, 0n, 0n, 0n, 2n, koffi.address(reserved)])
call('C_Initialize', 0, ['void *'], args)
const session = new BigUint64Array(1)
call('C_OpenSession', 12, ['ulong', 'ulong', 'void *', 'void *', 'void *'], input.slot, 6, null, null, session)
call('C_Login', 18, ['ulong', 'ulong', 'void *', 'ulong'], session[0], 0, Buffer.from('\\0'), 0)
const pin = Buffer.from(input.pin)
call('C_InitPIN', 10, ['ulong', 'void *', 'ulong'], session[0], pin, pin.length)
call('C_Finalize', 1, ['void *'], null)
`
