import { execFile } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { FORK_FLAGS } from '@tatsoi/testing'
import { describe, expect, test } from 'vitest'

const run = promisify(execFile)
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

describe.each(['plain', 'graphene', 'webcrypto'])('a program on %s', (layer) => {
  test.each(['fork', 'worker', 'finalize', 'server'])(
    'goes on with the same objects after: %s',
    { timeout: 60_000 },
    async (event) => {
      const { stdout } = await run(
        process.execPath,
        [
          ...FORK_FLAGS,
          '--import',
          path('programs/use-implementation.mjs'),
          path('dropin-survivors.mjs'),
          layer,
          event,
        ],
        { env: { ...process.env, PKCS11JS: '@tatsoi/core/pkcs11js' }, timeout: 50_000 },
      )
      expect(stdout).toBe('survived\n')
    },
  )
})
