import { describe, expect, it } from 'vitest'
import { read, repositoryFiles } from './files.js'

const TOP_LEVEL = [
  '.ci/',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'biome.json',
  'docs/',
  'package.json',
  'packages/',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig.tests.json',
  'typedoc.json',
  'vitest.config.ts',
]

const files = repositoryFiles()

/** A name that says nothing of what is in the file. */
const EMPTY_NAME = /(^|[-._/])(utils?|helpers?|common|misc|shared|stuff)(\.test)?(\/|\.\w+$)/

/** Generated code says so, and from what it was made, before anything else. */
const HEADER = /^(\/\/|\/\*|#|<!--)[^\n]*(generated|made)[^\n]* (from|by)\b/i

/** Text that is true on one machine only. The examples are put together here so that this file is not one itself. */
const MACHINE_TEXT = new RegExp(
  [
    String.raw`(?<![\w.$}-])/(home|root|Users|work)/\w`,
    String.raw`file:///(?!\$)\w`,
    String.raw`\bregistry\.[a-z]+[a-z.]*\.(org|com|io|dev)\b`,
    String.raw`\bdeb\.debian\.org\b`,
    String.raw`\bresolved:?\s+"?https?:`,
  ].join('|'),
)

describe('the repository', () => {
  it('has exactly the allowed entries at its top', () => {
    const top = new Set(files.map((path) => (path.includes('/') ? path.replace(/\/.*/, '/') : path)))
    expect([...top].sort()).toEqual(TOP_LEVEL)
  })

  it('has the three packages and no other', () => {
    const packages = new Set(
      files.filter((path) => path.startsWith('packages/')).map((path) => path.split('/')[1]),
    )
    expect([...packages].sort()).toEqual(['core', 'testing', 'types'])
  })

  it('asks in every package for the versions of Node that can require ES modules', () => {
    const manifests = files.filter((path) => /(^|\/)package\.json$/.test(path) && !path.includes('/test/'))
    const engines = manifests.map(
      (path) => (JSON.parse(read(path)) as { engines?: { node: string } }).engines,
    )
    expect(engines.length).toBeGreaterThan(4)
    expect(engines).toEqual(engines.map(() => ({ node: '^20.19.0 || >=22.12.0' })))
  })

  it('has no file or folder whose name says nothing', () => {
    expect(files.filter((path) => EMPTY_NAME.test(path))).toEqual([])
    expect(
      ['src/utils.ts', 'src/string-helpers.ts', 'a/common/b.ts', 'src/misc.test.ts'].every((path) =>
        EMPTY_NAME.test(path),
      ),
    ).toBe(true)
    expect(['src/shared-state.ts', 'src/commonality.ts'].some((path) => EMPTY_NAME.test(path))).toBe(false)
  })

  it('says in every generated file that it is generated and from what', () => {
    const generated = files.filter((path) => /\/generated\//.test(path) && /\.[cm]?[jt]s$/.test(path))
    expect(generated.length).toBeGreaterThan(3)
    expect(generated.filter((path) => !HEADER.test(read(path)))).toEqual([])
  })

  it('names no registry and no folder of somebody’s machine', () => {
    const text = files.filter((path) => !/\.(tsv|svg|png|der|pem)$/.test(path))
    const found = text.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => (MACHINE_TEXT.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    )
    expect(found).toEqual([])
    for (const folder of ['home', 'root', 'Users', 'work'])
      expect(`in /${folder}/someone`).toMatch(MACHINE_TEXT)
    expect(`from https://${['registry', 'npmjs', 'org'].join('.')}/koffi`).toMatch(MACHINE_TEXT)
  })

  it('keeps the lock file free of download addresses', () => {
    expect(read('pnpm-lock.yaml')).not.toMatch(/tarball:|https?:/)
  })
})
