import * as P from '@tatsoi/types'
import koffi from 'koffi'
import { afterEach, describe, expect, test } from 'vitest'
import { ScriptedToken, type ScriptedTokenOptions } from '../src/scripted-token/index.js'
import { Client, mechanism, toNumber, ulong } from './scripted-token-client.js'

let token: ScriptedToken | undefined

function make(options: ScriptedTokenOptions = {}): { token: ScriptedToken; client: Client } {
  token = new ScriptedToken(options)
  return { token, client: new Client(token) }
}

afterEach(() => {
  const errors = token?.errors ?? []
  token?.close()
  token = undefined
  expect(errors).toEqual([])
})

describe('loading', () => {
  test.each([
    ['2.40', 68],
    ['3.0', 92],
    ['3.1', 92],
    ['3.2', 104],
  ] as const)('version %s has %i functions, all callable', (version, count) => {
    const { client } = make({ version })
    const there = P.FUNCTION_NAMES.filter((name) => client.address(name) !== 0)
    expect(there.length).toBe(count)
    for (const name of there) {
      const { params } = P.FUNCTIONS[name]
      const rv = client.rv(name, ...params.map(() => 0))
      expect([name, rv]).not.toEqual([name, 'CKR_FUNCTION_NOT_SUPPORTED'])
    }
  })

  test('signs', () => {
    const { client } = make()
    const session = client.start()
    const { privateKey } = client.pair(
      session,
      mechanism(P.CKM_EC_KEY_PAIR_GEN),
      { CKA_EC_PARAMS: Buffer.from('06082a8648ce3d030107', 'hex') },
      { CKA_TOKEN: true, CKA_LABEL: 'k' },
    )
    expect(client.sign(session, mechanism(P.CKM_ECDSA_SHA256), privateKey, Buffer.from('hello')).length).toBe(
      64,
    )
  })
})
void koffi
void ulong
void toNumber
