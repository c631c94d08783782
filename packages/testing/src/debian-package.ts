import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Software that a fixture needs, as Debian packages it. */
export interface PackageSet {
  /** Name of the folder in the cache. */
  readonly name: string
  /** The packages to install or to unpack. */
  readonly packages: readonly string[]
  /** Files that must be there afterwards, relative to the root: `usr/bin/softhsm2-util`. */
  readonly files: readonly string[]
}

/** Where the files of a {@link PackageSet} are. */
export interface PackageFiles {
  /** `/` if the packages are installed, else the cache folder that they were unpacked to. */
  readonly root: string
  /** The absolute path of one of the set's files. */
  path(file: string): string
  /** Environment that the set's programs need to find their libraries. Empty if installed. */
  readonly env: Readonly<Record<string, string>>
}

/** The packages are not installed and there is no way to get them. */
export class PackageUnavailableError extends Error {
  override readonly name = 'PackageUnavailableError'
  readonly packages: readonly string[]

  constructor(set: PackageSet, attempts: readonly string[], cause: unknown) {
    super(
      `Debian packages ${set.packages.join(', ')} are not installed and could not be had (${attempts.join('; ')}). ` +
        `Install them: apt-get install ${set.packages.join(' ')}`,
      { cause },
    )
    this.packages = set.packages
  }
}

/** Debian's name for this processor in library folders. */
export const MULTIARCH: string =
  { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu', riscv64: 'riscv64-linux-gnu' }[
    process.arch as string
  ] ?? `${process.arch}-linux-gnu`

/** The folder that unpacked packages are kept in: `$XDG_CACHE_HOME/tatsoi` or `~/.cache/tatsoi`. */
export function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME']
  return join(base !== undefined && base !== '' ? base : join(homedir(), '.cache'), 'tatsoi')
}

/**
 * Finds the files of Debian packages: installed ones; else, as root, installs them; else unpacks them to the cache folder, which
 * needs no rights. Safe to call from many processes at once: one does the work, the others wait for it.
 *
 * @throws PackageUnavailableError if none of it is possible.
 */
export function packageFiles(set: PackageSet): PackageFiles {
  if (complete('/', set)) return filesAt('/')
  const unpacked = join(cacheFolder(), set.name)
  if (complete(unpacked, set)) return filesAt(unpacked)
  return withLock(set.name, () => {
    if (complete('/', set)) return filesAt('/')
    if (complete(unpacked, set)) return filesAt(unpacked)
    const attempts: string[] = []
    let cause: unknown
    if (process.getuid?.() === 0) {
      try {
        install(set)
        if (complete('/', set)) return filesAt('/')
        attempts.push('installing: the packages lack the files')
      } catch (error) {
        attempts.push(`installing: ${firstLine(error)}`)
        cause = error
      }
    } else attempts.push('installing: not root')
    try {
      unpack(set, unpacked, { suites: [] })
      if (complete(unpacked, set)) return filesAt(unpacked)
      attempts.push('unpacking: the packages lack the files')
    } catch (error) {
      attempts.push(`unpacking: ${firstLine(error)}`)
      cause = error
    }
    throw new PackageUnavailableError(set, attempts, cause)
  })
}

/**
 * The files of packages, unpacked to the cache folder whether they are installed or not: needs no rights and leaves the system as it is.
 *
 * @throws PackageUnavailableError if they cannot be downloaded.
 */
export function unpackedPackageFiles(set: PackageSet): PackageFiles {
  return fromSources(set, [{ suites: [] }])
}

/**
 * The files of packages of another suite of Debian (`forky`, `sid`), unpacked to the cache folder without touching the system. The first
 * suite whose packages `accept` takes is used.
 *
 * @throws PackageUnavailableError if no suite has them.
 */
export function packageFilesOfSuite(
  set: PackageSet,
  suites: readonly string[],
  accept: (version: string) => boolean,
): PackageFiles {
  return fromSources(
    set,
    suites.map((suite) => ({ suites: [suite], accept })),
  )
}

function fromSources(set: PackageSet, sources: readonly Source[]): PackageFiles {
  const unpacked = join(cacheFolder(), set.name)
  if (complete(unpacked, set)) return filesAt(unpacked)
  return withLock(set.name, () => {
    if (complete(unpacked, set)) return filesAt(unpacked)
    const attempts: string[] = []
    let cause: unknown
    for (const source of sources) {
      const where = source.suites[0] ?? 'unpacking'
      try {
        unpack(set, unpacked, source)
        if (complete(unpacked, set)) return filesAt(unpacked)
        attempts.push(`${where}: the packages lack the files`)
      } catch (error) {
        attempts.push(`${where}: ${firstLine(error)}`)
        cause = error
      }
    }
    throw new PackageUnavailableError(set, attempts, cause)
  })
}

function complete(root: string, set: PackageSet): boolean {
  return set.files.every((file) => existsSync(join(root, file)))
}

function filesAt(root: string): PackageFiles {
  const libraries = [join(root, 'usr/lib', MULTIARCH), join(root, 'lib', MULTIARCH)].join(':')
  return {
    root,
    path: (file) => join(root, file),
    env: root === '/' ? {} : { LD_LIBRARY_PATH: libraries },
  }
}

/** Environment for apt: no questions, messages in English. */
const APT_ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }
/** Other processes of the system may hold dpkg's lock for a while. */
const INSTALL_OPTIONS = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300']

function run(command: string, args: readonly string[], cwd?: string): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    env: APT_ENV,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 << 20,
    ...(cwd === undefined ? {} : { cwd }),
  })
}

function install(set: PackageSet): void {
  withLock('apt', () => {
    try {
      run('apt-get', ['install', ...INSTALL_OPTIONS, ...set.packages])
    } catch {
      // A fresh machine has no package lists yet.
      run('apt-get', ['update'])
      run('apt-get', ['install', ...INSTALL_OPTIONS, ...set.packages])
    }
  })
}

interface Source {
  /** Empty: the suites that the system has. */
  readonly suites: readonly string[]
  readonly accept?: (version: string) => boolean
}

/** Downloads with a private configuration of apt, which checks the archive's signature as always, and unpacks to `target`. */
function unpack(set: PackageSet, target: string, source: Source): void {
  mkdirSync(cacheFolder(), { recursive: true })
  const work = mkdtempSync(join(cacheFolder(), `.${set.name}-`))
  try {
    const options = privateApt(work, source.suites)
    run('apt-get', [...options, 'update', '-o', 'APT::Update::Error-Mode=any'])
    if (source.accept !== undefined) checkVersion(options, set, source.accept)
    const downloads = join(work, 'downloads')
    mkdirSync(downloads)
    run('apt-get', [...options, 'download', ...set.packages], downloads)
    const files = join(work, 'files')
    mkdirSync(files)
    for (const archive of readdirSync(downloads)) run('dpkg', ['-x', join(downloads, archive), files])
    // A rename shows all of it or nothing to other processes.
    rmSync(target, { recursive: true, force: true })
    renameSync(files, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function checkVersion(
  options: readonly string[],
  set: PackageSet,
  accept: (version: string) => boolean,
): void {
  const [name] = set.packages as [string]
  const policy = run('apt-cache', [...options, 'policy', name])
  const version = /Candidate: (\S+)/.exec(policy)?.[1] ?? '(none)'
  if (!accept(version)) throw new Error(`${name} is ${version} there`)
}

/** Options that make apt use folders under `work` only. With `suites`, a list of sources for them at the system's own mirror. */
function privateApt(work: string, suites: readonly string[]): string[] {
  for (const folder of ['lists/partial', 'cache/archives/partial', 'parts', 'preferences.d']) {
    mkdirSync(join(work, folder), { recursive: true })
  }
  writeFileSync(join(work, 'status'), '')
  const settings = [
    `Dir::State::Lists=${join(work, 'lists')}`,
    `Dir::State::Status=${join(work, 'status')}`,
    `Dir::Cache=${join(work, 'cache')}`,
    'Debug::NoLocking=1',
    'APT::Sandbox::User=',
    'Acquire::Languages=none',
    'Acquire::Retries=3',
  ]
  if (suites.length > 0) {
    const { address, keyring } = systemMirror()
    const entry = [
      'Types: deb',
      `URIs: ${address}`,
      `Suites: ${suites.join(' ')}`,
      'Components: main',
      `Signed-By: ${keyring}`,
    ]
    writeFileSync(join(work, 'parts', 'suite.sources'), `${entry.join('\n')}\n`)
    settings.push(
      'Dir::Etc::SourceList=/dev/null',
      `Dir::Etc::SourceParts=${join(work, 'parts')}`,
      'Dir::Etc::Preferences=/dev/null',
      `Dir::Etc::PreferencesParts=${join(work, 'preferences.d')}`,
    )
  }
  return settings.flatMap((setting) => ['-o', setting])
}

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg'

/** The Debian mirror that this system is set up with, and the keyring that its archive is signed with. */
function systemMirror(): { address: string; keyring: string } {
  if (!existsSync(KEYRING))
    throw new Error(`no ${KEYRING}: this is no Debian, or debian-archive-keyring is not installed`)
  const parts = '/etc/apt/sources.list.d'
  const names = existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : []
  for (const file of [...names, '/etc/apt/sources.list']) {
    if (!existsSync(file)) continue
    const text = readFileSync(file, 'utf8').replaceAll(/^#.*\n/gm, '')
    for (const address of mirrorsIn(file, text)) {
      if (/\/debian\/?$/.test(address)) return { address, keyring: KEYRING }
    }
  }
  throw new Error('the sources of apt name no Debian mirror')
}

function mirrorsIn(file: string, text: string): string[] {
  if (file.endsWith('.sources'))
    return [...text.matchAll(/^URIs:\s*(.+)$/gim)].flatMap((match) =>
      (match[1] as string).trim().split(/\s+/),
    )
  return [...text.matchAll(/^deb\s+(?:\[[^\]]*\]\s+)?(\S+)/gm)].map((match) => match[1] as string)
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string }
  const lines = `${stderr ?? ''}\n${message}`.split('\n').filter((line) => line !== '')
  return lines.find((line) => line.startsWith('E:')) ?? lines[0] ?? 'no reason given'
}

/** A lock older than this was left by a process that died; no download takes so long. */
const STALE_LOCK_MS = 10 * 60_000
const sleeper = new Int32Array(new SharedArrayBuffer(4))

/** Runs `work` in one process at a time. Making a folder is atomic, so the folder is the lock. */
function withLock<T>(name: string, work: () => T): T {
  mkdirSync(cacheFolder(), { recursive: true })
  const lock = join(cacheFolder(), `.${name}.lock`)
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (abandoned(lock)) rmSync(lock, { recursive: true, force: true })
    else Atomics.wait(sleeper, 0, 0, 100)
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid))
    return work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function abandoned(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > STALE_LOCK_MS) return true
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    // ESRCH: its owner is gone. No file: the owner is just writing it, or has just finished.
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
