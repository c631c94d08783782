import { describe, expect, it } from 'vitest'
import { read } from './files.js'

const source = read('packages/core/src/cryptoki/generated/cryptoki.ts')

/** Documentation and first signature of each method. */
const methods = [
  ...source.matchAll(/\/\*\*\n((?: {3}\*.*\n)+?) {3}\*\/\n {2}(?:async )?(C_\w+)(?:<.*?>)?\((.*)/g),
].map(([, doc = '', name = '', rest = '']) => ({
  doc,
  name,
  args: [...(rest.split('): ')[0] as string).matchAll(/(\w+)\??: /g)].map(([, arg]) => arg as string),
}))

describe('the documentation of every method', () => {
  it('says what it throws', () => {
    expect(methods.length).toBeGreaterThan(208)
    expect(methods.filter(({ doc }) => !/@throws CryptokiError/.test(doc)).map(({ name }) => name)).toEqual(
      [],
    )
  })

  it('says something of every argument', () => {
    const without = methods.flatMap(({ doc, name, args }) =>
      args.filter((arg) => !doc.includes(`@param ${arg} `)).map((arg) => `${name}: ${arg}`),
    )
    expect(without).toEqual([])
  })

  it('does not speak of a length or of null where there is neither', () => {
    const into = methods.find(({ name }) => name === 'C_GenerateRandomInto')
    expect(into?.doc).not.toMatch(/length|null/)
  })
})
