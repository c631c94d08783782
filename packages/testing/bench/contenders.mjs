// Who is measured, and how each is started. A contender that cannot run here is left out and the report says why.
import { fork, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { buildPkcs11js } from './build-pkcs11js.mjs'
import { TOKEN } from './rows.mjs'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const require = createRequire(import.meta.url)

/** @param {string} name */
function installed(name) {
  try {
    require.resolve(name)
    return undefined
  } catch (error) {
    return `${name} cannot be imported (${/** @type {NodeJS.ErrnoException} */ (error).code}); run \`pnpm build\`?`
  }
}

/**
 * @typedef {object} ContenderInfo
 * @property {string} id
 * @property {string} label
 * @property {string} [package] what a program imports
 * @property {() => string | undefined} unavailable why it cannot run, or undefined
 */

/** @type {readonly ContenderInfo[]} */
export const CONTENDERS = [
  { id: 'c', label: 'C', unavailable: () => compile() },
  { id: 'koffi', label: 'koffi floor', package: 'koffi', unavailable: () => installed('koffi') },
  { id: 'tatsoi', label: 'tatsoi', package: '@tatsoi/core', unavailable: () => installed('@tatsoi/core') },
  {
    id: 'tatsoi-pkcs11js',
    label: 'tatsoi/pkcs11js',
    package: '@tatsoi/core/pkcs11js',
    unavailable: () => installed('@tatsoi/core/pkcs11js'),
  },
  { id: 'pkcs11js', label: 'pkcs11js', package: 'pkcs11js', unavailable: () => buildPkcs11js() },
  {
    id: 'pkcs11js-deep',
    label: 'pkcs11js, deep',
    unavailable: () => installed('koffi') ?? buildPkcs11js(),
  },
  { id: 'graphene', label: 'graphene', package: 'graphene-pk11', unavailable: () => buildPkcs11js() },
]

/** @type {string | undefined} */
let binary

/** Compiles the C program once. */
function compile() {
  if (binary !== undefined) return undefined
  const compiler = [process.env.CC, 'cc', 'gcc', 'clang'].find(
    (name) => name !== undefined && spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  )
  if (compiler === undefined) return 'no C compiler (cc, gcc or clang) was found'
  const folder = mkdtempSync(join(tmpdir(), 'tatsoi-bench-c-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const output = join(folder, 'bench')
  const { status, stderr } = spawnSync(compiler, ['-O2', '-o', output, here('c/bench.c'), '-ldl'], {
    encoding: 'utf8',
  })
  if (status !== 0) return `${compiler} could not compile bench.c: ${stderr}`
  binary = output
  return undefined
}

/**
 * A contender's process.
 * @typedef {object} Running
 * @property {(verb: 'rows' | 'setup' | 'run' | 'teardown' | 'memory', row?: string, n?: number) => Promise<any>} call
 * @property {() => Promise<void>} close
 */

/**
 * glibc gives blocks as large as 1 MiB back to the system or keeps them, depending on what was freed before, and then a
 * megabyte costs 256 page faults or none: up to ten times the time of hashing it. Here it keeps them, for everyone.
 */
const KEEP_FREED_MEMORY = {
  MALLOC_MMAP_THRESHOLD_: String(32 * 2 ** 20),
  MALLOC_TRIM_THRESHOLD_: String(512 * 2 ** 20),
}

/**
 * @param {string} id
 * @param {string} module
 * @param {Record<string, string>} tokenEnvironment
 * @returns {Promise<Running>}
 */
export function start(id, module, tokenEnvironment) {
  const env = { ...process.env, ...KEEP_FREED_MEMORY, ...tokenEnvironment }
  return id === 'c' ? startC(module, env) : startNode(id, module, env)
}

/**
 * @param {string} id
 * @param {string} module
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Running>}
 */
async function startNode(id, module, env) {
  const child = fork(here('child.mjs'), [id, module], {
    env,
    execArgv: ['--expose-gc'],
    serialization: 'json',
  })
  const answer = () =>
    new Promise((resolve, reject) => {
      const exited = (/** @type {unknown} */ code) => reject(new Error(`${id} exited with ${code}`))
      child.once('exit', exited)
      child.once('message', (/** @type {{ value?: unknown, error?: string }} */ message) => {
        child.off('exit', exited)
        if (message.error === undefined) resolve(message.value)
        else reject(new Error(`${id}: ${message.error}`))
      })
    })
  const call = (/** @type {string} */ verb, row = '', n = 0) => {
    const answered = answer()
    child.send({ verb, row, n })
    return answered
  }
  await answer()
  return {
    call,
    close: async () => {
      const exited = new Promise((resolve) => child.once('exit', resolve))
      await call('close')
      await exited
    },
  }
}

/**
 * @param {string} module
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Running>}
 */
async function startC(module, env) {
  const child = spawn(/** @type {string} */ (binary), [module, TOKEN.label, TOKEN.pin], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error('the C program ended')
    if (value.startsWith('error')) throw new Error(`C: ${value}`)
    return /** @type {string} */ (value)
  }
  await answer()
  return {
    call: async (verb, row = '', n = 0) => {
      if (verb === 'memory') return undefined
      child.stdin.write(`${verb} ${row} ${n}\n`)
      const line = await answer()
      if (verb === 'rows') return line.trim().split(' ')
      const [wall, cpu] = line.split(' ').map(Number)
      return { wall, cpu }
    },
    close: async () => {
      const exited = new Promise((resolve) => child.once('exit', resolve))
      child.stdin.end()
      await exited
    },
  }
}
