#!/usr/bin/env node
// `npm test` and `npm run demo` on a machine that has only Node with npm, git and apt: installs the packages of the lock
// file, builds, gets the tokens, then runs what was asked for. It may import nothing that is not part of Node itself,
// because it runs before anything is installed; each step costs next to nothing when there is nothing to do.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPnpm } from './pnpm.mjs'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const RESULTS = join(ROOT, '.cache', 'test-results.json')
const rooted = (path) => join(ROOT, path)

const manifest = JSON.parse(readFileSync(rooted('package.json'), 'utf8'))
const started = performance.now()

function say(text) {
  console.log(`[${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s] ${text}`)
}

/** Runs a step whose output matters only if it fails. */
function quietly(what, command, args, env = {}) {
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status === 0) return
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  const reason = error?.message ?? (signal ? `ended by ${signal}` : `exit status ${status}`)
  console.error(`\n${what} failed (${command} ${args.join(' ')}): ${reason}`)
  process.exit(1)
}

function checkNode() {
  // Two forms only: ^20.19.0, that major from there on, and >=22.12.0, all from there on.
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const ranges = manifest.engines.node.split(' || ')
  const fits = ranges.some((range) => {
    const [wantedMajor, wantedMinor] = range.replace(/^\D+/, '').split('.').map(Number)
    return major === wantedMajor ? minor >= wantedMinor : range.startsWith('>=') && major > wantedMajor
  })
  if (fits) return
  console.error(`Node ${ranges.join(' or ')} is needed; this is ${process.versions.node}.`)
  process.exit(1)
}

function install() {
  // pnpm keeps a copy of the lock file that it installed.
  const installed = rooted('node_modules/.pnpm/lock.yaml')
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(rooted('pnpm-lock.yaml')))) return
  const { name, command, args } = findPnpm(ROOT)
  say(`installing packages from the lock file (${name})`)
  quietly('Installing packages', command, [...args, 'install', '--frozen-lockfile'], {
    CI: 'true',
    npm_config_manage_package_manager_versions: 'false',
  })
}

function build() {
  say('building (tsc -b)')
  quietly('Building', process.execPath, [rooted('node_modules/typescript/bin/tsc'), '-b'])
}

/** Gets the tokens, and says which are not to be had here: tests that need those are skipped by name. */
async function tokens() {
  const { ensureTokens } = await import('../dist/index.js')
  if (!ensureTokens) return
  say('looking for the tokens')
  for (const { name, problem } of await ensureTokens()) {
    if (problem) say(`  ${name} is not to be had: ${problem}`)
  }
}

/** pkcs11js ships no binary; the tests that compare the drop-in with it are skipped by name where it cannot be compiled. */
async function addon() {
  const { buildPkcs11js } = await import('../bench/build-pkcs11js.mjs')
  say('compiling pkcs11js, to compare with')
  const problem = buildPkcs11js({ install: process.env.CI === 'true' })
  if (problem) say(`  not possible: ${problem}`)
}

function run(args) {
  const { status, signal } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
  if (signal) console.error(`ended by ${signal}`)
  return status ?? 1
}

/** The last lines of `npm test`: what was not run, by name, and the totals. */
function summary() {
  if (!existsSync(RESULTS)) return 'no results were written'
  const { testResults } = JSON.parse(readFileSync(RESULTS, 'utf8'))
  const tests = testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      name: `${relative(ROOT, file)}: ${fullName}`,
      status,
    })),
  )
  const passed = tests.filter(({ status }) => status === 'passed').length
  const failed = tests.filter(({ status }) => status === 'failed').length
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return [
    ...skipped.map(({ name }) => `skipped: ${name}`),
    ...broken.map(({ name, message }) => `did not load: ${relative(ROOT, name)}: ${message.split('\n')[0]}`),
    `tests: ${passed} passed, ${failed + broken.length} failed, ${skipped.length} skipped`,
  ].join('\n')
}

async function test(args) {
  await addon()
  rmSync(RESULTS, { force: true })
  mkdirSync(rooted('.cache'), { recursive: true })
  say('running the tests')
  const status = run([
    rooted('node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
    ...args,
  ])
  console.log(summary())
  return status
}

async function demo(args) {
  const { FORK_FLAGS } = await import('../dist/index.js')
  return run([...FORK_FLAGS, rooted('packages/testing/demo/fork.mjs'), ...args])
}

const COMMANDS = { test, demo, prepare: async () => 0 }
const [name = 'test', ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (!command) {
  console.error(`usage: bootstrap.mjs ${Object.keys(COMMANDS).join('|')} [arguments]; "${name}" is not known`)
  process.exit(2)
}
checkNode()
install()
build()
await tokens()
process.exitCode = await command(args)
