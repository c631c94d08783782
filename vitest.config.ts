import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Tests in a vitest process run against the sources; what they start as a child process imports the built packages.
const alias = [
  { find: /^@tatsoi\/(core|types|testing)$/, replacement: source('packages/$1/src/index.ts') },
  { find: /^@tatsoi\/types\/([\w-]+)$/, replacement: source('packages/types/src/$1.ts') },
  { find: /^@tatsoi\/core\/pkcs11js$/, replacement: source('packages/core/src/pkcs11js/index.ts') },
]

const project = (name: string) => ({
  resolve: { alias },
  test: {
    name,
    root: source(`packages/${name}`),
    include: ['test/**/*.test.ts'],
    pool: 'forks' as const,
    testTimeout: 30_000,
  },
})

export default defineConfig({
  test: { projects: [project('types'), project('core'), project('testing')] },
})
