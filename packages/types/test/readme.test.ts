import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const tsx = join(require.resolve('tsx/package.json'), '../dist/cli.mjs')
const here = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(here, 'readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code)

test('the README has its examples', () => expect(blocks).toHaveLength(2))

test.each(blocks)('an example of the README prints what it says: %#', (code) => {
  const file = join(folder, 'example.ts')
  const source = code
    .replaceAll("'@tatsoi/types/", "'../../src/")
    .replaceAll("'@tatsoi/types'", "'../../src/index.js'")
    .replace(/'(\.\.\/\.\.\/src\/\w+)'/g, "'$1.js'")
  writeFileSync(file, source)
  const { stdout, stderr } = spawnSync(process.execPath, [tsx, file], { encoding: 'utf8' })
  const said = [...code.matchAll(/^console\.log.* \/\/ (.*)$/gm)].map(([, line]) => line)
  expect(stderr).toBe('')
  expect(said.length).toBeGreaterThan(0)
  expect(stdout.trimEnd().split('\n')).toEqual(said)
})
