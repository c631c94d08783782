import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL('..', import.meta.url))
const tsx = join(require.resolve('tsx/package.json'), '../dist/cli.mjs')
const folder = mkdtempSync(join(tmpdir(), 'tatsoi-generate-'))
for (const part of ['data', 'generate', 'src', 'package.json'])
  cpSync(join(root, part), join(folder, part), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) =>
  spawnSync(process.execPath, [tsx, join(folder, 'generate/main.ts'), ...args], {
    encoding: 'utf8',
    cwd: root,
  })

const generated = (name: string) => join(folder, 'src/generated', name)

describe('the generator', () => {
  test('finds the committed files up to date', () => {
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' })
  })

  test('--check names what is stale and writes nothing', () => {
    const committed = readFileSync(generated('constants.ts'), 'utf8')
    const edited = committed.replace('CKM_RSA_PKCS = 0x00000001', 'CKM_RSA_PKCS = 0x00000002')
    writeFileSync(generated('constants.ts'), edited)
    writeFileSync(generated('left-over.ts'), '')
    const { status, stderr } = run('--check')
    expect(status).toBe(1)
    expect(stderr).toMatch(/constants\.ts differs/)
    expect(stderr).toMatch(/left-over\.ts is not generated/)
    expect(readFileSync(generated('constants.ts'), 'utf8')).toBe(edited)

    rmSync(generated('left-over.ts'))
    expect(run()).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(generated('constants.ts'), 'utf8')).toBe(committed)
  })

  test('follows the tables: a row more is a constant more', () => {
    const table = join(folder, 'data/constants.tsv')
    const rows = readFileSync(table, 'utf8')
    writeFileSync(table, `${rows}CKR\treturn-value\tCKR_TEST\t0x00000777\t0x00000777\tCK_RV\t3.2\t\t\t\t\n`)
    expect(run('--check').status).toBe(1)
    expect(run().status).toBe(0)
    expect(readFileSync(generated('constants.ts'), 'utf8')).toContain('export const CKR_TEST = 0x00000777')
    expect(readFileSync(generated('names.ts'), 'utf8')).toContain("'CKR_TEST'")
    writeFileSync(table, rows)
  })

  test('refuses a row that is cut short, a role it has no rule for, and an argument it does not know', () => {
    const table = join(folder, 'data/constants.tsv')
    const rows = readFileSync(table, 'utf8')
    writeFileSync(table, `${rows}CKR\treturn-value\tCKR_TEST\n`)
    expect(run().stderr).toMatch(/constants\.tsv:1052: 3 cells, not 11/)
    writeFileSync(table, rows)

    const structs = join(folder, 'data/structs.json')
    const facts = readFileSync(structs, 'utf8')
    writeFileSync(
      structs,
      facts
        .replace('"role": "bytesFixed"', '"role": "novel"')
        .replace('"role":"bytesFixed"', '"role":"novel"'),
    )
    expect(run().stderr).toMatch(/no rule for the role novel/)
    writeFileSync(structs, facts)

    expect(run('--chek').stderr).toMatch(/unknown argument --chek/)
  })
})
