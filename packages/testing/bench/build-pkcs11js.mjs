// Compiles the native addon of pkcs11js, which the bench and the contract test compare with. It is kept out of the
// package installation on purpose: pkcs11js ships no binary, so an installation that ran its build script would fail as a
// whole on a machine without a C++ compiler, and nobody needs the addon to use, build or test the rest.
//
//   node build-pkcs11js.mjs             compile if need be; exit code 1 and one sentence why if that cannot be done
//   node build-pkcs11js.mjs --install   the same, and install the compiler by apt first if it is missing and we are root
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { argv, env, execPath, exit, getuid, stderr } from 'node:process'
import { fileURLToPath } from 'node:url'

const TOOLS = ['g++', 'make', 'python3']

/**
 * Makes `require('pkcs11js')` work from the folder of `from`.
 * @param {{ from?: string, install?: boolean }} [options]
 * @returns {string | undefined} why it could not be done, or undefined
 */
export function buildPkcs11js({ from = fileURLToPath(import.meta.url), install = false } = {}) {
  let root
  try {
    root = dirname(createRequire(from).resolve('pkcs11js/package.json'))
  } catch {
    return 'pkcs11js is not installed: run `pnpm install`'
  }
  const addon = join(root, 'build/Release/pkcs11.node')
  if (existsSync(addon)) return undefined

  let missing = TOOLS.filter((tool) => !works(tool))
  if (missing.length > 0 && install && getuid?.() === 0) {
    const apt = ['-y', '-q', '--no-install-recommends', 'install', ...missing]
    if (spawnSync('apt-get', apt, { stdio: ['ignore', 2, 2] }).status !== 0) {
      spawnSync('apt-get', ['-q', 'update'], { stdio: ['ignore', 2, 2] })
      spawnSync('apt-get', apt, { stdio: ['ignore', 2, 2] })
    }
    missing = TOOLS.filter((tool) => !works(tool))
  }
  if (missing.length > 0) {
    return `pkcs11js cannot be compiled: ${missing.join(', ')} not found (Debian: apt-get install ${TOOLS.join(' ')})`
  }

  // Node's own headers, where they came with Node, so that node-gyp has nothing to download.
  const prefix = resolve(dirname(execPath), '..')
  const headers = existsSync(join(prefix, 'include/node/node_api.h')) ? { npm_config_nodedir: prefix } : {}
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env: { ...env, ...headers },
    encoding: 'utf8',
  })
  if (built.status === 0 && existsSync(addon)) return undefined
  const output = `${built.stdout ?? ''}${built.stderr ?? ''}`.trim().split('\n').slice(-8).join('\n')
  return `pkcs11js did not compile (npm run build in ${root}):\n${built.error?.message ?? output}`
}

/** @param {string} tool */
function works(tool) {
  return spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const why = buildPkcs11js({ install: argv.includes('--install') })
  if (why !== undefined) {
    stderr.write(`${why}\n`)
    exit(1)
  }
}
