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
  // node16 leaves out the resolution of Node 10, which knows no subpaths. The packages are ES modules, which every
  // supported Node (20.19 and up) can require: the rule that says otherwise is older than that. What else attw checks
  // under require (that the types are found and fit the code) stays on, which its profile "esm-only" would give up.
  run(bin('attw'), [tarball, '--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm'])
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

  // The published declarations are checked themselves (no skipLibCheck), from an ES module and from CommonJS.
  const source = subpaths
    .map((subpath, index) => `import * as m${index} from '${subpath}'\nvoid m${index}\n`)
    .join('')
  writeFileSync(join(folder, 'esm.mts'), source)
  writeFileSync(join(folder, 'commonjs.cts'), source)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        target: 'ES2023',
        lib: ['ES2023', 'ESNext.Disposable'],
        module: 'NodeNext',
        noEmit: true,
        typeRoots: [join(ROOT, 'node_modules', '@types')],
        types: ['node'],
      },
      files: ['esm.mts', 'commonjs.cts'],
    }),
  )
  run(bin('tsc'), ['-p', folder])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
