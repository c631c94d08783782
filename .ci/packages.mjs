// Packs the packages and looks at the tarballs as somebody who installs them: publint, attw, then an empty folder
// in which every subpath is imported, required and type-checked.
import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPnpm } from '../packages/testing/bin/pnpm.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDERS = ['types', 'core', 'core/pkcs11js', 'testing'].map((name) => join(ROOT, 'packages', name))
const bin = (name) => join(ROOT, 'node_modules', '.bin', name)

function run(command, args, cwd = ROOT) {
  console.log(`$ ${command.replace(ROOT, '')} ${args.join(' ')}`)
  execFileSync(command, args, { cwd, stdio: 'inherit' })
}

const packs = join(ROOT, '.cache', 'packs')
rmSync(packs, { recursive: true, force: true })
mkdirSync(packs, { recursive: true })
const pnpm = findPnpm(ROOT)
for (const folder of FOLDERS) run(pnpm.command, [...pnpm.args, 'pack', '--pack-destination', packs], folder)
const tarballs = readdirSync(packs).map((file) => join(packs, file))

for (const tarball of tarballs) {
  run(bin('publint'), ['run', tarball, '--strict'])
  // The packages are ES modules, which every supported Node can require: the rule that says otherwise is older than that.
  run(bin('attw'), [tarball, '--profile', 'strict', '--ignore-rules', 'cjs-resolves-to-esm'])
}

const folder = mkdtempSync(join(tmpdir(), 'tatsoi-packages-'))
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs], folder)

  const subpaths = FOLDERS.flatMap((source) => {
    const {
      name,
      exports,
      peerDependencies = {},
    } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
    // Peers are there because the user has them.
    for (const peer of Object.keys(peerDependencies)) {
      symlinkSync(join(ROOT, 'node_modules', peer), join(folder, 'node_modules', peer))
    }
    return Object.keys(exports).map((subpath) => `${name}${subpath.slice(1)}`)
  }).filter((subpath) => !subpath.endsWith('.json'))

  writeFileSync(
    join(folder, 'consumer.mjs'),
    `import { createRequire } from 'node:module'
    const require = createRequire(import.meta.url)
    for (const subpath of ${JSON.stringify(subpaths)}) {
      const names = Object.keys(await import(subpath)).filter((name) => name !== 'default' && name !== 'module.exports')
      if (names.length === 0) throw new Error(subpath + ' exports nothing')
      const required = require(subpath)
      const missing = names.filter((name) => !(name in required))
      if (missing.length > 0) throw new Error('require of ' + subpath + ' lacks ' + missing.join(', '))
      console.log(subpath + ': ' + names.length + ' names by import and by require')
    }\n`,
  )
  run(process.execPath, ['consumer.mjs'], folder)

  // The published declarations are checked themselves (no skipLibCheck), from an ES module, from CommonJS, and by the resolution of Node 10,
  // which is what "module": "commonjs" means.
  const importAll = (names) =>
    names.map((name, index) => `import * as m${index} from '${name}'\nvoid m${index}\n`).join('')
  writeFileSync(join(folder, 'esm.mts'), importAll(subpaths))
  writeFileSync(join(folder, 'commonjs.cts'), importAll(subpaths))
  // By Node 10, vitest itself is not found.
  writeFileSync(join(folder, 'node10.ts'), importAll(subpaths.filter((name) => !name.endsWith('/vitest'))))
  // What a program of pkcs11js does with it, as each kind of module. That of ES modules and that of CommonJS are the same class.
  const dropin = `import * as pkcs11js from '@tatsoi/pkcs11js'
    import { type Mechanism, PKCS11 } from '@tatsoi/core/pkcs11js'
    const module: pkcs11js.PKCS11 = new PKCS11()
    const mechanism: Mechanism = { mechanism: pkcs11js.CKM_AES_CBC }
    export const session: Buffer = module.C_OpenSession(module.C_GetSlotList(true)[0]!, pkcs11js.CKF_SERIAL_SESSION)
    try {
      module.C_DigestInit(session, mechanism)
    } catch (error) {
      if (error instanceof pkcs11js.Pkcs11Error) error.code.toFixed()
    }
    // @ts-expect-error the slots are a list
    export const slots: string = module.C_GetSlotList(true)\n`
  for (const extension of ['mts', 'cts', 'ts']) writeFileSync(join(folder, `dropin.${extension}`), dropin)
  writeFileSync(
    join(folder, 'both.cts'),
    `import pkcs11js = require('@tatsoi/pkcs11js')
    import type * as esm from '@tatsoi/pkcs11js' with { 'resolution-mode': 'import' }
    export const one: esm.PKCS11 = new pkcs11js.PKCS11()\n`,
  )
  const check = (name, options, files) => {
    writeFileSync(
      join(folder, name),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          target: 'ES2023',
          lib: ['ES2023', 'ESNext.Disposable'],
          noEmit: true,
          typeRoots: [join(ROOT, 'node_modules', '@types')],
          types: ['node'],
          ...options,
        },
        files,
      }),
    )
    run(bin('tsc'), ['-p', join(folder, name)])
  }
  check('nodenext.json', { module: 'NodeNext' }, [
    'esm.mts',
    'commonjs.cts',
    'dropin.mts',
    'dropin.cts',
    'both.cts',
  ])
  check('node16.json', { module: 'Node16' }, ['esm.mts', 'dropin.mts', 'dropin.cts', 'both.cts'])
  check('bundler.json', { module: 'ESNext', moduleResolution: 'Bundler' }, ['esm.mts', 'dropin.mts'])
  const node10 = { module: 'CommonJS', moduleResolution: 'Node10', ignoreDeprecations: '6.0' }
  check('node10.json', node10, ['node10.ts', 'dropin.ts'])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
