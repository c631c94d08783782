import { CKO_DATA, CKO_PUBLIC_KEY } from '@tatsoi/core'
import { type Loss, randomFaults, ScriptedToken } from '@tatsoi/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DATA, describeError, mechanismOf, scriptedLab, verifies } from './lab.js'

/** What the token is asked for, and how it is told that the answer was right. */
type Action =
  | 'sign A'
  | 'sign B'
  | 'sign in parts'
  | 'digest'
  | 'create'
  | 'find'
  | 'read'
  | 'random'
  | 'list'
const ACTIONS: readonly Action[] = [
  'sign A',
  'sign B',
  'sign in parts',
  'digest',
  'create',
  'find',
  'read',
  'random',
  'list',
]
const LOSSES: readonly Loss[] = ['operations', 'login', 'sessions', 'module', 'daemon']

const program = fc.record({
  seed: fc.integer({ min: 1, max: 0x7fff_ffff }),
  actions: fc.array(fc.constantFrom(...ACTIONS), { minLength: 4, maxLength: 14 }),
  losses: fc.array(fc.tuple(fc.nat({ max: 13 }), fc.constantFrom(...LOSSES)), { maxLength: 3 }),
  faults: fc.nat({ max: 6 }),
})

/**
 * Runs a program against a model: what the token was asked to make against what is on it, and every signature against its public key. An
 * action may fail, with an error of this library; it may not give a wrong answer, do something twice, or say that nothing was done when it was.
 */
function run(
  seed: number,
  actions: readonly Action[],
  losses: readonly (readonly [number, Loss])[],
  faults: number,
) {
  const token = new ScriptedToken({ version: seed % 2 === 0 ? '2.40' : '3.2' })
  const lab = scriptedLab(token)
  try {
    const [A, B] = [lab.generate('A', 'ec'), lab.generate('B', 'ec')]
    const { p11, session } = lab
    token.fault(...randomFaults({ seed, count: faults, maxNth: 60 }))
    const made: { label: string; outcome: 'made' | 'failed' | 'unknown' }[] = []
    const errors: string[] = []
    actions.forEach((action, i) => {
      for (const [at, loss] of losses) if (at === i) token.lose(loss)
      try {
        switch (action) {
          case 'sign A':
          case 'sign B': {
            const key = action === 'sign A' ? A : B
            if (!verifies(key, lab.sign(key))) throw new Error('a wrong signature')
            break
          }
          case 'sign in parts': {
            p11.C_DigestInit(session, { mechanism: 0x250 } as never)
            p11.C_DigestUpdate(session, DATA)
            p11.C_DigestUpdate(session, DATA)
            const parts = p11.C_DigestFinal(session)
            p11.C_DigestInit(session, { mechanism: 0x250 } as never)
            if (!parts.equals(p11.C_Digest(session, Buffer.concat([DATA, DATA]))))
              throw new Error('a wrong digest')
            break
          }
          case 'digest':
            p11.C_SignInit(session, mechanismOf(A), A.privateKey)
            if (p11.C_Sign(session, Buffer.alloc(32)).length !== 64) throw new Error('a wrong length')
            break
          case 'create': {
            const label = `data-${i}`
            made.push({ label, outcome: 'unknown' })
            p11.C_CreateObject(session, { CKA_CLASS: CKO_DATA, CKA_TOKEN: true, CKA_LABEL: label })
            made.at(-1)!.outcome = 'made'
            break
          }
          case 'find':
            // Private objects are silently left out by a token that has ended the login by itself.
            if (lab.find({ CKA_LABEL: 'A', CKA_CLASS: CKO_PUBLIC_KEY }).length !== 1)
              throw new Error('a wrong number of objects')
            break
          case 'read': {
            const { CKA_LABEL } = p11.C_GetAttributeValue(session, B.privateKey, ['CKA_LABEL'])
            if (CKA_LABEL !== 'B') throw new Error(`the label of another object: ${CKA_LABEL}`)
            break
          }
          case 'random':
            if (p11.C_GenerateRandom(session, 16).length !== 16) throw new Error('a wrong length')
            break
          case 'list':
            if (p11.C_GetSlotList(true).length !== 1) throw new Error('a wrong number of slots')
        }
      } catch (error) {
        const { name, code, message } = describeError(error)
        if (!/^CKR_/.test(code)) throw error
        errors.push(`${action}: ${name} ${message}`)
      }
    })
    const onToken = token.state.slots[0]!.token!.objects
    for (const { label, outcome } of made) {
      const count = onToken.filter((object) => object.label === label).length
      if (count > 1) throw new Error(`${label} was made ${count} times`)
      if (outcome === 'made' && count !== 1) throw new Error(`${label} was said to be made, and is not there`)
    }
    expect(token.errors).toEqual([])
    return errors
  } finally {
    token.clearScript()
    lab.p11.C_Finalize()
    token.close()
  }
}

test('case 13: random losses and faults against a model: no wrong result, nothing twice, no other error', () => {
  fc.assert(
    fc.property(program, ({ seed, actions, losses, faults }) => {
      run(seed, actions, losses, faults)
    }),
    { numRuns: 120, interruptAfterTimeLimit: 12_000 },
  )
}, 60_000)

test('case 13: losses alone, between calls, are not seen by the program', () => {
  fc.assert(
    fc.property(program, ({ seed, actions, losses }) => {
      expect(run(seed, actions, losses, 0)).toEqual([])
    }),
    { numRuns: 80, interruptAfterTimeLimit: 10_000 },
  )
}, 60_000)

test('case 13: memory stays flat over recoveries', () => {
  const token = new ScriptedToken()
  const lab = scriptedLab(token)
  const key = lab.generate('key', 'ec')
  const round = () => {
    lab.p11.invalidate()
    lab.sign(key)
  }
  for (let i = 0; i < 200; i++) round()
  token.clearLog()
  const sessions = token.state.sessions.length
  for (let i = 0; i < 200; i++) round()
  // Each recovery opens a session and closes the one that it replaces.
  expect(token.state.sessions.length).toBe(sessions)
})
