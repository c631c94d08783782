import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { FORK_FLAGS } from './fork.js'

export interface ForkScriptOptions {
  /** Added to this process's environment. `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Arguments of the script. */
  readonly args?: readonly string[]
  /** The Node to run it with. Default: the one that runs this. */
  readonly node?: string
  /** More flags for Node. */
  readonly execArgv?: readonly string[]
  /** Milliseconds until it is killed with its process group. Default 60 000. */
  readonly timeout?: number
}

export interface ForkScriptResult {
  /** Exit code, or null if a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /** True if it was killed because the time was over. */
  readonly hung: boolean
  /** The lines of stdout that are JSON objects, parsed: a script reports by `console.log(JSON.stringify(…))`. */
  readonly reports: readonly Record<string, unknown>[]
}

/**
 * Runs a script in a Node that can fork (started with {@link FORK_FLAGS}) and gathers what it prints. TypeScript is loaded by `tsx`, found from
 * the script's folder. Never rejects for what the script does.
 *
 * @throws TypeError (as a rejection) if a TypeScript file is given and `tsx` is not installed.
 */
export async function runForkScript(
  script: string | URL,
  options: ForkScriptOptions = {},
): Promise<ForkScriptResult> {
  const { args = [], node = process.execPath, execArgv = [], timeout = 60_000 } = options
  const path = typeof script === 'string' ? script : fileURLToPath(script)
  const loader = /\.[cm]?ts$/.test(path) ? ['--import', typescriptLoader(path)] : []
  const env: NodeJS.ProcessEnv = { ...process.env, ...options.env }
  // The test runner's own flags are not meant for the script.
  delete env['NODE_OPTIONS']
  const child = spawn(node, [...FORK_FLAGS, ...execArgv, ...loader, path, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let stdout = ''
  let stderr = ''
  let hung = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    const watchdog = setTimeout(() => {
      hung = true
      try {
        process.kill(-(child.pid as number), 'SIGKILL')
      } catch {
        // It ended at this very moment.
      }
    }, timeout)
    child.on('error', (error) => {
      clearTimeout(watchdog)
      reject(error)
    })
    child.on('exit', (code, signal) => {
      clearTimeout(watchdog)
      // Its pipes may be held open by grandchildren for longer, so this does not wait for 'close' without a bound.
      const finish = () => resolve({ code, signal, stdout, stderr, hung, reports: reportsIn(stdout) })
      const patience = setTimeout(() => {
        child.stdout.destroy()
        child.stderr.destroy()
      }, 1000)
      child.on('close', () => {
        clearTimeout(patience)
        finish()
      })
    })
  })
}

function typescriptLoader(script: string): string {
  try {
    return pathToFileURL(createRequire(pathToFileURL(script)).resolve('tsx')).href
  } catch (cause) {
    throw new TypeError(`script: ${script} is TypeScript and tsx is not installed where it lies`, { cause })
  }
}

function reportsIn(stdout: string): Record<string, unknown>[] {
  const reports: Record<string, unknown>[] = []
  for (const line of stdout.split('\n')) {
    if (!line.startsWith('{')) continue
    try {
      reports.push(JSON.parse(line))
    } catch {
      // A line of text that happens to begin with a brace.
    }
  }
  return reports
}
