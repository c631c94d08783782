import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LocalRegistry } from './dropin-registry.js'
import { softHsm, tokenEnvironment, withToken } from './run-contract.js'

// A project of a user, installed by npm from packed tarballs. Only its package.json knows of this library.

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const run = promisify(execFile)

interface Packages {
  readonly dependencies: Readonly<Record<string, string>>
}

const { dependencies } = JSON.parse(
  readFileSync(new URL('../../pkcs11js/package.json', import.meta.url), 'utf8'),
) as Packages
const LAYERS = {
  'graphene-pk11': '*',
  'node-webcrypto-p11': '*',
  '@peculiar/x509': '*',
  'reflect-metadata': '*',
}

let packs: string
let registry: LocalRegistry
let project: string

/** The bootstrap knows where pnpm is. */
interface Bootstrap {
  readonly findPnpm: (root: string) => { readonly command: string; readonly args: readonly string[] }
}

async function pnpmPack(folder: string): Promise<void> {
  const bootstrap = new URL('packages/testing/bin/pnpm.mjs', `file://${ROOT}`)
  const { findPnpm } = (await import(bootstrap.href)) as Bootstrap
  const { command, args } = findPnpm(ROOT)
  await run(command, [...args, 'pack', '--pack-destination', packs], { cwd: join(ROOT, folder) })
}

beforeAll(async () => {
  packs = mkdtempSync(join(tmpdir(), 'tatsoi-packs-'))
  for (const folder of ['packages/types', 'packages/core', 'packages/core/pkcs11js']) await pnpmPack(folder)
  registry = await LocalRegistry.start(
    join(ROOT, 'node_modules/.pnpm'),
    readdirSync(packs).map((name) => join(packs, name)),
  )
  project = mkdtempSync(join(tmpdir(), 'tatsoi-project-'))
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: LAYERS,
      overrides: { pkcs11js: 'npm:@tatsoi/pkcs11js@^0.1.0' },
    }),
  )
  const arguments_ = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', [...arguments_, `--registry=${registry.address}`, `--cache=${join(project, '.npm')}`], {
    cwd: project,
    timeout: 120_000,
  })
  cpSync(new URL('programs', import.meta.url), join(project, 'programs'), { recursive: true })
}, 180_000)

afterAll(async () => {
  await registry[Symbol.asyncDispose]()
  for (const folder of [packs, project]) rmSync(folder, { recursive: true, force: true })
})

function runInProject(file: string, ...given: string[]): string {
  return execFileSync(process.execPath, [file, ...given], {
    cwd: project,
    encoding: 'utf8',
    timeout: 100_000,
  })
}

describe('an overrides line in a project that npm installs', () => {
  test('asks for the version of the core that is in this repository', () => {
    const core = JSON.parse(readFileSync(join(ROOT, 'packages/core/package.json'), 'utf8')) as {
      version: string
    }
    expect(dependencies).toEqual({ '@tatsoi/core': `^${core.version}` })
  })

  test('puts this library where pkcs11js was, once', () => {
    const installed = JSON.parse(
      readFileSync(join(project, 'node_modules/pkcs11js/package.json'), 'utf8'),
    ) as { name: string }
    expect(installed.name).toBe('@tatsoi/pkcs11js')
    const copies = Object.keys(
      (JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as { packages: object }).packages,
    ).filter((path) => path.endsWith('node_modules/pkcs11js'))
    expect(copies).toEqual(['node_modules/pkcs11js'])
  })

  test.each([
    ['graphene', 24],
    ['webcrypto', 27],
    ['x509', 10],
    ['plain', 8],
  ])('lets %s run unchanged', { timeout: 120_000 }, async (name, least) => {
    const said = await withToken('@tatsoi/core/pkcs11js', async (folder) => {
      const { stdout } = await run(
        process.execPath,
        [join(project, 'programs', `${name}.mjs`), softHsm(), '1234'],
        {
          cwd: project,
          env: { ...process.env, ...tokenEnvironment(folder) },
          timeout: 100_000,
        },
      )
      return JSON.parse(stdout) as string[]
    })
    expect(said.length).toBeGreaterThanOrEqual(least)
  })

  test('gives the same classes to every kind of import', () => {
    mkdirSync(join(project, 'imports'), { recursive: true })
    writeFileSync(
      join(project, 'imports/all.mjs'),
      `import * as all from 'pkcs11js'
import defaults, { PKCS11, Pkcs11Error, NativeError, CKM_AES_GCM } from 'pkcs11js'
import * as core from '@tatsoi/core/pkcs11js'
import { createRequire } from 'node:module'
const required = createRequire(import.meta.url)('pkcs11js')
const sets = [all, defaults, required, all.default, core, core.default]
console.log(JSON.stringify([
  sets.every((set) => set.PKCS11 === PKCS11 && set.Pkcs11Error === Pkcs11Error && set.NativeError === NativeError),
  sets.every((set) => set.CKM_AES_GCM === CKM_AES_GCM && CKM_AES_GCM === 0x1087),
]))
`,
    )
    writeFileSync(
      join(project, 'imports/require.cjs'),
      `const { PKCS11 } = require('pkcs11js')
const whole = require('pkcs11js')
import('pkcs11js').then((all) => console.log(JSON.stringify([whole.PKCS11 === PKCS11, all.PKCS11 === PKCS11, all.default.PKCS11 === PKCS11])))
`,
    )
    expect(JSON.parse(runInProject('imports/all.mjs'))).toEqual([true, true])
    expect(JSON.parse(runInProject('imports/require.cjs'))).toEqual([true, true, true])
  })
})
