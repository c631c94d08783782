import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSoftHsm, FORK_FLAGS } from '@tatsoi/testing'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
/** Where packages resolve as they do for a user: to what was built, through node_modules. */
const CACHE = join(ROOT, '.cache', 'docs')
/** The module as the documentation writes it; it lies elsewhere where SoftHSM could only be unpacked. */
const WRITTEN_MODULE = '/usr/lib/softhsm/libsofthsm2.so'
const TIMEOUT_MS = 60_000

const RUN = ['ts', 'js', 'sh'] as const
/** Fences that are not code to run. Any other is an error, so that no block escapes by a spelling. */
const SHOWN = ['text', 'json', 'jsonc', 'ini', 'diff', 'c']
const FLAGS = ['no-run', 'fork', 'continued']

export interface CodeBlock {
  readonly file: string
  /** Line of the opening fence. */
  readonly line: number
  readonly language: (typeof RUN)[number]
  readonly flags: readonly string[]
  /** With the code of the blocks that it continues. */
  readonly code: string
}

/** The code blocks of a page of Markdown that are to be run. CONTRIBUTING.md says what may stand behind the fence. */
export function codeBlocks(file: string, markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  const fence = /^( *)```([^\n]*)\n([\s\S]*?)^\1```[ \t]*$/gm
  for (const { index, 2: info = '', 3: text = '', 1: indent = '' } of markdown.matchAll(fence)) {
    const line = markdown.slice(0, index).split('\n').length
    const [language = '', ...flags] = info.trim().split(/\s+/)
    if (SHOWN.includes(language)) continue
    const known = RUN.find((name) => name === language)
    if (!known)
      throw new Error(
        `${file}:${line}: a code block in "${language}" is neither run nor known to be shown only`,
      )
    const unknown = flags.find((flag) => !FLAGS.includes(flag))
    if (unknown !== undefined) throw new Error(`${file}:${line}: "${unknown}" is none of ${FLAGS.join(', ')}`)
    let code = text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    if (flags.includes('continued')) {
      const before = blocks.findLast((block) => block.language === known)
      if (!before) throw new Error(`${file}:${line}: there is no block of ${known} before it to continue`)
      code = `${before.code}\n${code}`
    }
    blocks.push({ file, line, language: known, flags, code })
  }
  return blocks
}

/** What the compiler says of the TypeScript among the blocks, against the declarations that were built. */
export function typeErrors(blocks: readonly CodeBlock[]): string[] {
  const folder = workFolder()
  try {
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile)
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT)
    const names = new Map<string, CodeBlock>()
    for (const [index, block] of blocks.filter(({ language }) => language === 'ts').entries()) {
      const name = join(folder, `block-${index}.mts`)
      writeFileSync(name, `${block.code}\nexport {}\n`)
      names.set(name, block)
    }
    const program = ts.createProgram([...names.keys()], {
      ...options,
      noEmit: true,
      composite: false,
      incremental: false,
      declaration: false,
      declarationMap: false,
      isolatedDeclarations: false,
    })
    return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
      const block = names.get(file?.fileName ?? '')
      const at = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
      const where = block ? `${block.file}:${block.line}, line ${at} of the block` : (file?.fileName ?? '')
      return `${where}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Runs a block in a process of its own, with a new SoftHSM token (label `lab`, PIN `1234`) in which there is an EC key pair on P-256
 * labelled `tls` with the ID 01. PKCS11_MODULE names the module. Throws what the block printed if it ends with an error.
 */
export async function runBlock(block: CodeBlock): Promise<string> {
  const folder = workFolder()
  using hsm = createSoftHsm({ label: 'lab', pin: '1234' })
  try {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const pem = join(folder, 'tls.pem')
    writeFileSync(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    hsm.util('--import', pem, '--token', hsm.label, '--label', 'tls', '--id', '01', '--pin', hsm.pin)

    const code = block.code.replaceAll(WRITTEN_MODULE, hsm.module)
    const { command, args } = prepare(block, code, folder)
    return await new Promise((resolve, reject) => {
      const env = { ...process.env, ...hsm.env, PKCS11_MODULE: hsm.module }
      delete (env as NodeJS.ProcessEnv)['NODE_OPTIONS']
      const options = {
        cwd: block.language === 'sh' ? ROOT : folder,
        env,
        timeout: TIMEOUT_MS,
        killSignal: 'SIGKILL',
      } as const
      execFile(command, args, options, (error, stdout, stderr) => {
        if (!error) return resolve(stdout)
        const reason = error.killed
          ? `not done after ${TIMEOUT_MS} ms`
          : `exit status ${error.code ?? error.signal}`
        reject(new Error(`${block.file}:${block.line}: ${reason}\n${stdout}${stderr}`))
      })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function prepare(
  { language, flags }: CodeBlock,
  code: string,
  folder: string,
): { command: string; args: string[] } {
  if (language === 'sh') {
    const check = flags.includes('no-run') ? ['-n'] : []
    return { command: 'bash', args: [...check, '-euo', 'pipefail', '-c', code] }
  }
  const name = join(folder, 'block.mjs')
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  }
  writeFileSync(name, language === 'ts' ? ts.transpileModule(code, { compilerOptions }).outputText : code)
  const flagsOfNode = flags.includes('fork') ? FORK_FLAGS : []
  return {
    command: process.execPath,
    args: flags.includes('no-run') ? ['--check', name] : [...flagsOfNode, name],
  }
}

function workFolder(): string {
  mkdirSync(CACHE, { recursive: true })
  return mkdtempSync(join(CACHE, 'block-'))
}
