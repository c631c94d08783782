import { spawn } from 'node:child_process'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { checks } from './contract.js'

export type Outcomes = Record<string, unknown>

const MODULES = [
  process.env['SOFTHSM2_MODULE'],
  '/usr/lib/softhsm/libsofthsm2.so',
  '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so',
  '/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so',
  '/usr/local/lib/softhsm/libsofthsm2.so',
  '/opt/homebrew/lib/softhsm/libsofthsm2.so',
]

/** Path of SoftHSM's module. */
export function softHsm(): string {
  const found = MODULES.find((path) => path !== undefined && existsSync(path))
  if (found === undefined)
    throw new Error('SoftHSM was not found: apt-get install softhsm2, or set SOFTHSM2_MODULE')
  return found
}

/**
 * Runs every check against an implementation, in child processes on a token of their own, and gives what each observed. A check
 * that ended its process has `{ crashed: true }`, and the ones after it go on in a new process.
 */
export async function runContract(
  implementation: string,
  wanted: readonly string[] = checks.map(({ id }) => id),
): Promise<Outcomes> {
  const outcomes: Outcomes = {}
  await withToken(implementation, async (folder) => {
    const chosen = checks.filter(({ id }) => wanted.includes(id))
    // What may corrupt memory runs apart from the rest.
    for (const risky of [false, true]) {
      let together = chosen.filter(
        ({ alone, undefinedBehaviour = false }) => !alone && undefinedBehaviour === risky,
      )
      while (together.length > 0) {
        const observed = await observe(
          implementation,
          folder,
          together.map(({ id }) => id),
        )
        Object.assign(outcomes, observed)
        const left = together.filter(({ id }) => !(id in observed))
        if (left.length === together.length) throw new Error(`${implementation} cannot run ${left[0]?.id}`)
        together = left
      }
    }
    const alone = chosen.filter(({ alone }) => alone).map(({ id }) => id)
    const lane = async () => {
      for (let id = alone.shift(); id !== undefined; id = alone.shift()) {
        const own = mkdtempSync(join(tmpdir(), 'tatsoi-contract-'))
        try {
          cpSync(join(folder, 'tokens'), join(own, 'tokens'), { recursive: true })
          Object.assign(outcomes, await observe(implementation, own, [id]))
        } finally {
          rmSync(own, { recursive: true, force: true })
        }
      }
    }
    await Promise.all([lane(), lane()])
  })
  return outcomes
}

/**
 * Makes a token of SoftHSM with the label `contract`, the PIN `1234` and the SO PIN `5678`, by the implementation itself, and removes
 * it when `use` is done.
 */
export async function withToken<T>(implementation: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tatsoi-contract-'))
  try {
    mkdirSync(join(folder, 'tokens'))
    await observe(implementation, folder, ['prepare'])
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a process needs in its environment to use the tokens in `folder`. */
export function tokenEnvironment(folder: string): Record<string, string> {
  const conf = join(folder, 'softhsm2.conf')
  if (!existsSync(conf))
    writeFileSync(
      conf,
      `directories.tokendir = ${join(folder, 'tokens')}\nobjectstore.backend = file\nlog.level = ERROR\n`,
    )
  return { SOFTHSM2_CONF: conf }
}

let observeScript: string | undefined

/** `observe.ts` as JavaScript, because a loader that compiles it would take longer than what it runs, in each of many processes. */
function compiledObserve(): string {
  if (observeScript !== undefined) return observeScript
  const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  // Inside the package, so that both implementations are resolved as they are from here.
  const cache = here('../../.cache/')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'contract-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['contract', 'observe']) {
    const { outputText } = ts.transpileModule(readFileSync(here(`${name}.ts`), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    })
    writeFileSync(join(folder, `${name}.js`), outputText)
  }
  cpSync(here('constants.json'), join(folder, 'constants.json'))
  observeScript = join(folder, 'observe.js')
  return observeScript
}

function observe(implementation: string, folder: string, ids: readonly string[]): Promise<Outcomes> {
  // A file takes what is written at once. A pipe whose reader is busy does not, and would end the child in the middle of a check.
  const path = join(folder, 'observed.jsonl')
  const output = openSync(path, 'w')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [compiledObserve(), implementation, softHsm(), ...ids], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, ...tokenEnvironment(folder) },
      stdio: ['ignore', output, 'pipe'],
    })
    closeSync(output)
    let err = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
      const outcomes = lines.map((line) => JSON.parse(line) as [id: string, outcome: unknown])
      // Who crashes ends by a signal. Who ends by itself and not well has an error of ours, which is nobody's outcome.
      const failed = signal === null ? code !== 0 : outcomes.length === 0
      const at = outcomes.at(-1)?.[0] ?? ids[0]
      if (failed) reject(new Error(`${implementation}: ${at}: exit ${code ?? signal}\n${err}`))
      else resolve(Object.fromEntries(outcomes))
    })
  })
}
