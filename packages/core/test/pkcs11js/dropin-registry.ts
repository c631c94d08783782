import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
}

interface Offered {
  readonly manifest: Manifest
  /** Its tarball, or the folder that one is made of when it is asked for. */
  readonly tarball?: string
  readonly folder?: string
}

function manifestOf(tarball: string): Manifest {
  return JSON.parse(
    execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' }),
  ) as Manifest
}

/**
 * A package registry on this machine. It offers tarballs that were packed here, and every package that the workspace has installed, so
 * that `npm install` does for real what it does for a user, without a network.
 */
export class LocalRegistry implements AsyncDisposable {
  readonly #offers = new Map<string, Offered[]>()
  readonly #folder = mkdtempSync(join(tmpdir(), 'tatsoi-registry-'))
  readonly #server: Server

  private constructor(store: string, tarballs: readonly string[]) {
    for (const tarball of tarballs) this.#offer({ manifest: manifestOf(tarball), tarball })
    for (const entry of readdirSync(store)) {
      const [, name = ''] = /^(@?[^@]+)@\d/.exec(entry) ?? []
      if (name === '') continue
      const folder = join(store, entry, 'node_modules', name.replace('+', '/'))
      this.#offer({
        manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest,
        folder,
      })
    }
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '').slice(1))
      const [, name = path, version] = /^(.+)\/-\/(.+)\.tgz$/.exec(path) ?? []
      const offers = this.#offers.get(name)
      if (offers === undefined) response.writeHead(404).end('{}')
      else if (version === undefined) response.end(JSON.stringify(this.#document(name, offers)))
      else
        response.end(this.#tarballOf(offers.find(({ manifest }) => manifest.version === version) as Offered))
    })
  }

  /** @param store pnpm's folder of installed packages */
  static async start(store: string, tarballs: readonly string[]): Promise<LocalRegistry> {
    const registry = new LocalRegistry(store, tarballs)
    await new Promise<void>((resolve) => registry.#server.listen(0, '127.0.0.1', resolve))
    return registry
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  #offer(offered: Offered): void {
    const { name, version } = offered.manifest
    const offers = this.#offers.get(name) ?? []
    if (offers.some(({ manifest }) => manifest.version === version)) return
    this.#offers.set(name, [...offers, offered])
  }

  #document(name: string, offers: readonly Offered[]): object {
    const versions = Object.fromEntries(
      offers.map(({ manifest }) => [
        manifest.version,
        { ...manifest, dist: { tarball: `${this.address}/${name}/-/${manifest.version}.tgz` } },
      ]),
    )
    return { name, 'dist-tags': { latest: offers.at(-1)?.manifest.version }, versions }
  }

  #tarballOf({ manifest, tarball, folder }: Offered): Buffer {
    if (tarball !== undefined) return readFileSync(tarball)
    const own = join(this.#folder, `${manifest.name.replace('/', '+')}@${manifest.version}`)
    // pnpm keeps files of the same content once, as hard links, which npm would not unpack: a copy has none.
    cpSync(folder as string, join(own, 'package'), {
      recursive: true,
      filter: (path) => !path.endsWith('/node_modules'),
    })
    return execFileSync('tar', ['-czf', '-', '-C', own, 'package'], { maxBuffer: 2 ** 28 })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve)
      this.#server.closeAllConnections()
    })
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
