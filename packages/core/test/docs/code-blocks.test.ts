import { describe, expect, it } from 'vitest'
import { read, repositoryFiles } from '../house/files.js'
import { codeBlocks, runBlock, typeErrors } from './code-block.js'

const pages = repositoryFiles().filter((path) => /^([A-Z]+|docs\/.*|packages\/\w+\/README)\.md$/.test(path))
const blocks = pages.flatMap((path) => codeBlocks(path, read(path)))

describe('code blocks in the documentation', () => {
  it('are there', () => {
    expect(pages).toContain('README.md')
    expect(blocks.filter(({ file }) => file === 'README.md').length).toBeGreaterThan(0)
  })

  it('have the right types', () => {
    expect(typeErrors(blocks)).toEqual([])
  })

  it.each(blocks.map((block) => [`${block.file}:${block.line}`, block] as const))(
    'run: %s',
    async (_, block) => {
      await runBlock(block)
    },
    90_000,
  )

  it('may say that they are not run, a few times', () => {
    expect(
      blocks.filter(({ language, flags }) => language !== 'sh' && flags.includes('no-run')).length,
    ).toBeLessThan(5)
  })
})

describe('the check of code blocks', () => {
  const only = (markdown: string) => codeBlocks('page.md', markdown)

  it('finds a wrong type, and says where', () => {
    const found = typeErrors(only("text\n\n```ts\nconst a: number = 'one'\nconsole.log(a)\n```\n"))
    expect(found).toEqual([
      "page.md:3, line 1 of the block: Type 'string' is not assignable to type 'number'.",
    ])
  })

  it('sees the packages as a user does', () => {
    expect(
      typeErrors(only("```ts\nimport { CKR_OK } from '@tatsoi/types'\nCKR_OK satisfies 0\n```\n")),
    ).toEqual([])
    expect(
      typeErrors(only("```ts\nimport { CKR_NONE } from '@tatsoi/types'\nvoid CKR_NONE\n```\n")),
    ).toHaveLength(1)
  })

  it.each([
    ['ts', "```ts\nthrow new Error('not good')\n```\n"],
    ['js', "```js\nPromise.reject(new Error('not good'))\n```\n"],
    ['sh', '```sh\necho not good\nfalse\necho never\n```\n'],
  ])('fails when a block of %s fails', async (_, markdown) => {
    await expect(runBlock(only(markdown)[0]!)).rejects.toThrow(/page\.md:1: exit status 1\n[\s\S]*not good/)
  })

  it('gives blocks a token, and continues one block in the next', async () => {
    const [, second] = only(
      '```js\nconst path = process.env.PKCS11_MODULE\n```\n\n```js continued\nconsole.log(path)\n```\n',
    )
    expect(await runBlock(second!)).toMatch(/libsofthsm2\.so\n$/)
  })

  it.each([
    ['a language it does not know', '```typescript\n```\n'],
    ['a fence that says nothing', '```\n```\n'],
    ['a flag it does not know', '```ts norun\n```\n'],
    ['a block with nothing to continue', '```ts continued\n```\n'],
  ])('refuses %s', (_, markdown) => {
    expect(() => only(markdown)).toThrow('page.md:1')
  })
})
