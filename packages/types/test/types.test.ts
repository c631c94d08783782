import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { FUNCTIONS, MECHANISMS, STRUCTS } from '../src/index.js'

const config = fileURLToPath(new URL('../../../tsconfig.tests.json', import.meta.url))
const parsed = ts.getParsedCommandLineOfConfigFile(
  config,
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
)
if (parsed === undefined) throw new Error('tsconfig.tests.json cannot be read')
const { fileNames, options } = parsed

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
}

/** Files on the disk, which are parsed once for all programs. */
const parsedFiles = new Map<string, ts.SourceFile>()

/** What the compiler says about files, some of which may be given by their text instead of lying on the disk. */
function diagnose(names: readonly string[], texts: Readonly<Record<string, string>> = {}): readonly string[] {
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = (name) => texts[name] ?? readFile(name)
  host.fileExists = (name) => name in texts || fileExists(name)
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts[name]
    if (text !== undefined) return ts.createSourceFile(name, text, target)
    const source = parsedFiles.get(name) ?? getSourceFile(name, target, ...rest)
    if (source !== undefined) parsedFiles.set(name, source)
    return source
  }
  const program = ts.createProgram([...names], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1
    return `${file?.fileName.split('/').pop()}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]}`
  })
}

const beside = (name: string) => fileURLToPath(new URL(`typed/${name}`, import.meta.url))

describe('types', { timeout: 120_000 }, () => {
  test('are what the files in typed/ state, errors included', () => {
    const stated = fileNames.filter((name) => name.includes('/types/test/typed/'))
    expect(stated.length).toBeGreaterThanOrEqual(4)
    expect(diagnose(stated)).toEqual([])
  })

  test('a false statement in such a file is found', () => {
    const text = `import type { AttributeValue, Template } from '../../src/index.js'
import { same } from './equal.js'
same<AttributeValue<'CKA_LABEL'>, number>()
// @ts-expect-error
export const fine: Template = { CKA_LABEL: 'key' }
`
    const name = beside('false.ts')
    expect(diagnose([name], { [name]: text })).toEqual([
      'false.ts:3: Expected 1 arguments, but got 0.',
      "false.ts:4: Unused '@ts-expect-error' directive.",
    ])
  })

  test('the tables that are kept as JSON have the types they are given', () => {
    const text = `import type { FunctionFacts, FunctionName, MechanismFacts, MechanismName, StructFacts, StructName } from '../../src/index.js'
export const functions: Readonly<Record<FunctionName, FunctionFacts>> = ${JSON.stringify(FUNCTIONS)}
export const structs: Readonly<Record<StructName, StructFacts>> = ${JSON.stringify(STRUCTS)}
export const mechanisms: Readonly<Record<MechanismName, MechanismFacts>> = ${JSON.stringify(MECHANISMS)}
`
    const name = beside('tables.ts')
    expect(diagnose([name], { [name]: text })).toEqual([])
    expect(diagnose([name], { [name]: text.replace('"direction":"in"', '"direction":"inn"') })).toHaveLength(
      1,
    )
    expect(diagnose([name], { [name]: text.replace('"legacy":false,', '') })).toHaveLength(1)
  })
})
