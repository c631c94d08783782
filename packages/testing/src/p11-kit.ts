import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import koffi from 'koffi'
import { MULTIARCH, type PackageFiles, type PackageSet, packageFiles } from './debian-package.js'

const LIBRARY_FOLDER = `usr/lib/${MULTIARCH}`
const PROXY = `${LIBRARY_FOLDER}/p11-kit-proxy.so`
const CLIENT = `${LIBRARY_FOLDER}/pkcs11/p11-kit-client.so`
const P11_KIT: PackageSet = {
  name: 'p11-kit',
  packages: ['p11-kit', 'p11-kit-modules', 'libp11-kit0', 'libffi8', 'libtasn1-6'],
  files: ['usr/bin/p11-kit', 'usr/libexec/p11-kit/p11-kit-server', PROXY, CLIENT],
}

/** Paths of p11-kit's own modules: installs or unpacks them if needed. */
export function p11KitModules(): { readonly proxy: string; readonly client: string } {
  const files = packageFiles(P11_KIT)
  return { proxy: files.path(PROXY), client: files.path(CLIENT) }
}

export interface P11KitProxyOptions {
  /** Modules behind the proxy: a name for each and its path, or its whole `*.module` text. */
  readonly modules: Readonly<Record<string, string>>
}

/**
 * The p11-kit proxy over modules of one's own choice, and none of the system's.
 *
 * p11-kit ignores a user's configuration when it runs as root, and cannot be told by environment where the system's is. So
 * {@link use} tells the library itself, in this process; a forked child inherits it, a new process must call it
 * again ({@link useP11KitConfiguration}).
 */
export class P11KitProxy implements Disposable {
  /** The PKCS#11 module. */
  readonly module: string
  /** The folder with the configuration; removed by {@link dispose}. */
  readonly folder: string

  constructor(options: P11KitProxyOptions) {
    this.module = p11KitModules().proxy
    this.folder = mkdtempSync(join(tmpdir(), 'tatsoi-p11-kit-'))
    for (const name of ['modules', 'package-modules', 'user-modules']) mkdirSync(join(this.folder, name))
    writeFileSync(join(this.folder, 'pkcs11.conf'), 'user-config: none\n')
    writeFileSync(join(this.folder, 'user.conf'), '')
    for (const [name, module] of Object.entries(options.modules)) {
      const text = module.includes('\n') || module.includes(': ') ? module : `module: ${module}`
      writeFileSync(join(this.folder, 'modules', `${name}.module`), `${text}\n`)
    }
  }

  /** Makes the proxy in this process read this configuration when it is next initialised. Returns this. */
  use(): this {
    useP11KitConfiguration(this.module, this.folder)
    return this
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  [Symbol.dispose](): void {
    this.dispose()
  }
}

/** Strings that p11-kit has been given pointers to; it keeps them for as long as the process lives. */
const kept: Uint8Array[] = []

/** Points p11-kit in this process to the configuration in `folder`, a {@link P11KitProxy.folder}. */
export function useP11KitConfiguration(module: string, folder: string): void {
  const override = koffi
    .load(module)
    .func('void p11_kit_override_system_files(void *, void *, void *, void *, void *)')
  const paths = ['pkcs11.conf', 'user.conf', 'package-modules', 'modules', 'user-modules'].map((name) => {
    const path = new TextEncoder().encode(`${join(folder, name)}\0`)
    kept.push(path)
    return path
  })
  override(...paths)
}

/** Makes a {@link P11KitProxy}. */
export function createP11KitProxy(options: P11KitProxyOptions): P11KitProxy {
  return new P11KitProxy(options)
}

export interface P11KitServerOptions {
  /** The module that the server serves. */
  readonly module: string
  /** PKCS#11 URI of the token: `pkcs11:token=lab`. */
  readonly uri: string
  /** The environment that the module needs in the server: a SoftHSM's `env`. */
  readonly env?: Readonly<Record<string, string>>
}

/** Milliseconds within which a server has to be ready. */
const START_TIMEOUT = 10_000

/**
 * A p11-kit server: a token in another process, which can be killed, started again and made to stall. For each client the server forks a
 * process of its own, so what a client has opened (sessions, login) dies with the server.
 *
 * Clients load {@link module} with {@link env} in their environment; the address stays the same over restarts.
 */
export class P11KitServer implements AsyncDisposable, Disposable {
  /** The PKCS#11 module for clients. */
  readonly module: string
  /** The environment that clients need. */
  readonly env: { readonly P11_KIT_SERVER_ADDRESS: string }
  /** The folder with the socket; removed by {@link dispose}. */
  readonly folder: string
  readonly #options: P11KitServerOptions
  readonly #files: PackageFiles
  readonly #socket: string
  #process: ChildProcess | undefined
  #before: string | undefined
  #used = false

  constructor(options: P11KitServerOptions) {
    this.#options = options
    this.#files = packageFiles(P11_KIT)
    this.module = this.#files.path(CLIENT)
    this.folder = mkdtempSync(join(tmpdir(), 'tatsoi-p11-kit-server-'))
    this.#socket = join(this.folder, 'socket')
    this.env = { P11_KIT_SERVER_ADDRESS: `unix:path=${this.#socket}` }
  }

  /** The server's process id, or undefined while it is not running. */
  get pid(): number | undefined {
    return this.#process?.pid
  }

  get running(): boolean {
    return this.#process !== undefined
  }

  /** Puts {@link env} into this process's environment until {@link dispose}. Returns this. */
  use(): this {
    if (!this.#used) this.#before = process.env['P11_KIT_SERVER_ADDRESS']
    this.#used = true
    process.env['P11_KIT_SERVER_ADDRESS'] = this.env.P11_KIT_SERVER_ADDRESS
    return this
  }

  /**
   * Starts the server and resolves when a client can connect. Returns at once if it is running.
   *
   * @throws Error with the server's own words if it ends instead.
   */
  async start(): Promise<this> {
    if (this.#process !== undefined) return this
    // Left by a server that was killed: it would be an address in use.
    rmSync(this.#socket, { force: true })
    const { module, uri, env } = this.#options
    // The server itself would start, and fail at its first client.
    if (!existsSync(module)) throw new Error(`module: ${module} does not exist`)
    const server = spawn(this.#program, ['server', '-f', '-n', this.#socket, '--provider', module, uri], {
      // A process group of its own, which the processes for the clients belong to as well.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...this.#files.env, XDG_RUNTIME_DIR: this.folder, ...env },
    })
    this.#process = server
    server.unref()
    let said = ''
    let announced = ''
    const ready = new Promise<void>((resolve, reject) => {
      const watchdog = setTimeout(
        () => reject(new Error(`p11-kit server is not ready after ${START_TIMEOUT} ms: ${said}`)),
        START_TIMEOUT,
      )
      const settle = (error?: Error) => {
        clearTimeout(watchdog)
        if (error === undefined) resolve()
        else reject(error)
      }
      server.on('error', settle)
      server.on('exit', (code, signal) => {
        if (this.#process === server) this.#process = undefined
        settle(new Error(`p11-kit server ended (${signal ?? `code ${code}`}): ${said.trim()}`))
      })
      server.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
      // It says its address once it listens.
      server.stdout.setEncoding('utf8').on('data', (text: string) => {
        announced += text
        if (/P11_KIT_SERVER_PID=\d+/.test(announced)) settle()
      })
    })
    try {
      await ready
      await connectable(this.#socket)
    } catch (error) {
      this.kill()
      throw error
    }
    return this
  }

  get #program(): string {
    return this.#files.path('usr/bin/p11-kit')
  }

  /** `kill -9` of the server and of every process that serves a client; none of them runs any more afterwards. */
  kill(): void {
    this.#signal('SIGKILL', (states) => states.length === 0)
    this.#process = undefined
  }

  /** {@link kill} and {@link start}: the HSM has restarted. Clients' sessions and logins are gone, token objects are not. */
  async restart(): Promise<this> {
    this.kill()
    return this.start()
  }

  /**
   * Stops the server and the processes for clients where they are (`SIGSTOP`), and returns when all stand still: calls of clients do not
   * come back until {@link resume}.
   */
  stall(): void {
    this.#signal('SIGSTOP', (states) => states.every((state) => state === 'T'))
  }

  /** Lets a stalled server go on. */
  resume(): void {
    this.#signal('SIGCONT', (states) => states.every((state) => state !== 'T'))
  }

  /** Process ids of the server and of those that serve clients. */
  processes(): number[] {
    const group = this.#process?.pid
    return group === undefined ? [] : [...processesOfGroup(group).keys()]
  }

  /** A signal takes effect when its receiver is next scheduled, so this waits until it has. */
  #signal(signal: NodeJS.Signals, done: (states: string[]) => boolean): void {
    const group = this.#process?.pid
    if (group === undefined) return
    try {
      process.kill(-group, signal)
    } catch (error) {
      // ESRCH: it has ended by itself, and its exit event is on the way.
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return
      throw error
    }
    const deadline = performance.now() + START_TIMEOUT
    while (!done([...processesOfGroup(group).values()])) {
      if (performance.now() > deadline)
        throw new Error(`p11-kit server: ${signal} has had no effect after ${START_TIMEOUT} ms`)
      Atomics.wait(pause, 0, 0, 1)
    }
  }

  /** Kills the server, removes its folder and puts the environment back. */
  dispose(): void {
    this.kill()
    if (this.#used) {
      if (this.#before === undefined) delete process.env['P11_KIT_SERVER_ADDRESS']
      else process.env['P11_KIT_SERVER_ADDRESS'] = this.#before
      this.#used = false
    }
    rmSync(this.folder, { recursive: true, force: true })
  }

  [Symbol.dispose](): void {
    this.dispose()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.dispose()
  }
}

/** Makes a {@link P11KitServer} and starts it. */
export async function startP11KitServer(options: P11KitServerOptions): Promise<P11KitServer> {
  const server = new P11KitServer(options)
  try {
    return await server.start()
  } catch (error) {
    server.dispose()
    throw error
  }
}

function connectable(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path)
    socket.on('error', reject)
    socket.on('connect', () => {
      socket.destroy()
      resolve()
    })
  })
}

const pause = new Int32Array(new SharedArrayBuffer(4))

/** The processes of a group and the state of each. Those that have ended are not among them. */
function processesOfGroup(group: number): Map<number, string> {
  const found = new Map<number, string>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      // The name in parentheses may hold anything; behind it come state, parent and group.
      const fields = readFileSync(`/proc/${name}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ')
      const [state = '', , owner] = fields
      if (Number(owner) === group && state !== 'Z' && state !== 'X') found.set(Number(name), state)
    } catch {
      // It has ended meanwhile.
    }
  }
  return found
}
