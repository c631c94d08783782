import { inspect } from 'node:util'
import * as P from '@tatsoi/types'
import { describe, expect, test } from 'vitest'
import { Cryptoki } from '../../src/cryptoki/cryptoki.js'
import { argumentsOf, type Things } from './method-arguments.js'
import { openScripted } from './open-token.js'
import { type Method, methodsOf } from './recording.js'

const METHODS = methodsOf(Object.getPrototypeOf(Cryptoki.prototype))

/** What a call throws or rejects with. */
async function failureOf(p11: Cryptoki, { name }: Method, args: readonly unknown[]): Promise<unknown> {
  try {
    await (p11 as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[name]!(...args)
    return undefined
  } catch (error) {
    return error ?? new Error('threw nothing')
  }
}

/** A value in a few letters, for the list of problems. */
const shown = (value: unknown): string => inspect(value, { depth: 1, breakLength: Infinity }).slice(0, 60)

describe('an argument of the wrong type or out of range is named, and nothing is called', () => {
  test.each(METHODS.map((method) => [method.name, method] as const))('%s', async (_, method) => {
    using open = openScripted()
    const { p11, token } = open
    const key = p11.C_GenerateKey(
      open.session,
      { mechanism: P.CKM_AES_KEY_GEN },
      { CKA_VALUE_LEN: 16, CKA_TOKEN: false },
    )
    const things: Things = { ...open, key }
    const list = argumentsOf(Cryptoki, method)
    const problems: string[] = []
    for (const [at, argument] of list.entries())
      for (const value of argument.wrong(things)) {
        const before = token.calls()
        const error = await failureOf(
          p11,
          method,
          list.map((one, i) => (i === at ? value : one.valid(things))),
        )
        const what = `${argument.name} = ${shown(value)}`
        if (!(error instanceof TypeError || error instanceof RangeError))
          problems.push(`${what}: ${error === undefined ? 'no error' : String(error)}`)
        else if (!error.message.startsWith(`${method.function}: ${argument.name}`))
          problems.push(`${what}: ${error.message}`)
        if (token.calls() !== before) problems.push(`${what}: the module was called`)
      }
    expect(problems).toEqual([])
  })
})
