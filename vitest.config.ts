import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Tests in a vitest process run against the sources; what they start as a child process imports the built packages.
const alias = [
  { find: /^@tatsoi\/(core|types|testing)$/, replacement: source('packages/$1/src/index.ts') },
  { find: /^@tatsoi\/core\/pkcs11js$/, replacement: source('packages/core/src/pkcs11js/index.ts') },
  { find: /^@tatsoi\/(types|testing)\/([\w-]+)$/, replacement: source('packages/$1/src/$2.ts') },
]

const project = (name: string) => ({
  resolve: { alias },
  test: {
    name,
    root: source(`packages/${name}`),
    include: ['test/**/*.test.ts'],
    pool: 'forks' as const,
    testTimeout: 30_000,
    // Tests on real tokens take their time; a line for each would hide the lines that matter.
    slowTestThreshold: 10_000,
  },
})

const core = project('core')
const FORKING = 'test/recovery/**/*.test.ts'

// Tests that fork need a Node that can: see FORK_FLAGS in packages/testing/src/fork.ts.
const recovery = {
  ...core,
  test: {
    ...core.test,
    name: 'recovery',
    include: [FORKING],
    execArgv: ['--single-threaded', '--v8-pool-size=0'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
}

export default defineConfig({
  test: {
    projects: [
      project('types'),
      { ...core, test: { ...core.test, exclude: [FORKING] } },
      recovery,
      project('testing'),
    ],
  },
})
