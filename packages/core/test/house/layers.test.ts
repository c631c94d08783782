import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { read, repositoryFiles } from './files.js'

/** Which layers of packages/core/src a layer may import from: those below it. The drop-in and the client are siblings. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  ffi: [],
  recovery: ['ffi'],
  cryptoki: ['recovery', 'ffi'],
  pkcs11js: ['cryptoki', 'recovery', 'ffi'],
  client: ['cryptoki', 'recovery', 'ffi'],
}

/** What the sources of a package may import by name; relative imports stay in the package. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  types: [],
  core: ['@tatsoi/types', 'koffi', 'zod'],
  testing: ['@tatsoi/core', '@tatsoi/types', 'koffi', 'vitest'],
}

const SOURCE = /^packages\/(\w+)\/src\/(.*)\.[cm]?[jt]s$/

/** Every module named in a source: imports, types only or not, re-exports, dynamic imports. */
function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

/** What is wrong with the imports of a file, in words. */
function wrongImports(path: string, text: string): string[] {
  const [, owner = '', inside = ''] = SOURCE.exec(path) ?? []
  const layer = owner === 'core' && inside.includes('/') ? inside.slice(0, inside.indexOf('/')) : undefined
  if (layer !== undefined && !(layer in BELOW)) return [`${path}: ${layer}/ is not a layer`]
  return importsOf(text).flatMap((name) => {
    if (name.startsWith('node:')) return owner === 'types' ? [`${path}: types is data, but uses ${name}`] : []
    if (!name.startsWith('.')) {
      const imported = name.split('/', name.startsWith('@') ? 2 : 1).join('/')
      return PACKAGES[owner]?.includes(imported) ? [] : [`${path}: ${owner} may not import ${name}`]
    }
    const target = posix.join(posix.dirname(path), name)
    if (!target.startsWith(`packages/${owner}/src/`))
      return [`${path}: ${name} lies outside of the package's sources`]
    if (layer === undefined) return []
    const [, , , to, ...rest] = target.split('/')
    if (to === layer) return []
    return rest.length > 0 && BELOW[layer]?.includes(to ?? '')
      ? []
      : [`${path}: ${layer} may not import ${name}`]
  })
}

describe('layers', () => {
  const sources = repositoryFiles().filter((path) => SOURCE.test(path))

  it('import downwards only', () => {
    expect(sources.length).toBeGreaterThan(20)
    expect(sources.flatMap((path) => wrongImports(path, read(path)))).toEqual([])
  })

  it.each([
    ['packages/core/src/ffi/a.ts', "import { b } from '../recovery/b.js'"],
    ['packages/core/src/ffi/a.ts', "import type { B } from '../recovery/b.js'"],
    ['packages/core/src/ffi/generated/a.ts', "export { b } from '../../cryptoki/b.js'"],
    ['packages/core/src/recovery/a.ts', "export const b = async () => import('../client/b.js')"],
    ['packages/core/src/recovery/a.ts', "export type B = import('../cryptoki/b.js').B"],
    ['packages/core/src/pkcs11js/a.ts', "import { b } from '../client/b.js'"],
    ['packages/core/src/client/a.ts', "import { b } from '../pkcs11js/b.js'"],
    ['packages/core/src/cryptoki/a.ts', "import { b } from '../index.js'"],
    ['packages/core/src/helpful/a.ts', ''],
    ['packages/core/src/index.ts', "import { b } from '@tatsoi/testing'"],
    ['packages/core/src/index.ts', "import { b } from '../../types/src/index.js'"],
    ['packages/types/src/index.ts', "import { z } from 'zod'"],
    ['packages/types/src/index.ts', "import { readFileSync } from 'node:fs'"],
    ['packages/testing/src/a.ts', "import { b } from '@peculiar/x509'"],
  ])('refuse, in %s: %s', (path, text) => {
    expect(wrongImports(path, text)).toHaveLength(1)
  })

  it.each([
    ['packages/core/src/client/a.ts', "import { b } from '../cryptoki/b.js'"],
    [
      'packages/core/src/recovery/a.ts',
      "import koffi from 'koffi'\nimport { b } from '../ffi/generated/b.js'",
    ],
    ['packages/core/src/index.ts', "export { b } from './client/b.js'"],
    ['packages/testing/src/a.ts', "import { b } from '@tatsoi/core/pkcs11js'"],
  ])('allow, in %s: %s', (path, text) => {
    expect(wrongImports(path, text)).toEqual([])
  })
})
