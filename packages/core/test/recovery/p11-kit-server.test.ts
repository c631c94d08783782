import { CKO_DATA, CKO_PRIVATE_KEY } from '@tatsoi/core'
import { useP11KitServer, useSoftHsm } from '@tatsoi/testing/vitest'
import { beforeAll, expect, test } from 'vitest'
import { DATA, describeError, Lab, mechanismOf, RW, type TestKey, verifies } from './lab.js'

const hsm = useSoftHsm()
const server = useP11KitServer(hsm)
let lab: Lab
let A: TestKey
let B: TestKey

beforeAll(() => {
  const { label, pin } = hsm.current
  // The token is away for a moment, so recovery waits for it.
  lab = new Lab({ module: server.current.module, label, pin, options: { backoff: 20, deadline: 4000 } })
  A = lab.generate('A', 'rsa')
  B = lab.generate('B', 'ec')
})

/** Kills the server, so that the next call finds it dead, and starts it again a moment later. */
function killed(delay: number): Promise<unknown> {
  server.current.kill()
  return new Promise((resolve) => setTimeout(resolve, delay)).then(() => server.current.start())
}

interface Step {
  readonly name: string
  /** Changes nothing on the token: has to end well. */
  readonly idempotent: boolean
  readonly call: () => Promise<unknown>
}

function run(round: number): Step[] {
  const { p11, session, slot } = lab
  const label = `data-${round}`
  let found: unknown[] = []
  return [
    { name: 'C_GetInfo', idempotent: true, call: () => p11.C_GetInfoAsync() },
    { name: 'C_GetSlotList', idempotent: true, call: () => p11.C_GetSlotListAsync(true) },
    { name: 'C_GetTokenInfo', idempotent: true, call: () => p11.C_GetTokenInfoAsync(slot) },
    { name: 'C_GetSessionInfo', idempotent: true, call: () => p11.C_GetSessionInfoAsync(session) },
    {
      name: 'C_FindObjectsInit',
      idempotent: true,
      call: () => p11.C_FindObjectsInitAsync(session, { CKA_CLASS: CKO_PRIVATE_KEY, CKA_LABEL: 'A' }),
    },
    {
      name: 'C_FindObjects',
      idempotent: true,
      call: async () => {
        found = await p11.C_FindObjectsAsync(session, 10)
        if (found.length !== 1) throw new Error(`${found.length} objects instead of one`)
      },
    },
    { name: 'C_FindObjectsFinal', idempotent: false, call: () => p11.C_FindObjectsFinalAsync(session) },
    {
      name: 'C_GetAttributeValue',
      idempotent: true,
      call: () => p11.C_GetAttributeValueAsync(session, A.privateKey, ['CKA_LABEL']),
    },
    { name: 'C_GenerateRandom', idempotent: true, call: () => p11.C_GenerateRandomAsync(session, 16) },
    {
      name: 'C_SignInit',
      idempotent: true,
      call: () => p11.C_SignInitAsync(session, mechanismOf(A), A.privateKey),
    },
    {
      name: 'C_Sign',
      idempotent: true,
      call: async () => {
        if (!verifies(A, await p11.C_SignAsync(session, DATA))) throw new Error('a wrong signature')
      },
    },
    {
      name: 'C_CreateObject',
      idempotent: false,
      call: () =>
        p11.C_CreateObjectAsync(session, {
          CKA_CLASS: CKO_DATA,
          CKA_TOKEN: true,
          CKA_LABEL: label,
          CKA_VALUE: Buffer.from('value'),
        }),
    },
    { name: 'C_OpenSession', idempotent: true, call: () => p11.C_OpenSessionAsync(slot, RW) },
  ]
}

test('case 9: the server killed at every call of a run: idempotent calls end well, others in a typed error, nothing runs twice', async () => {
  const steps = run(0)
  const outcomes: string[] = []
  for (let at = 0; at < steps.length; at++) {
    const round = run(at)
    for (const [i, step] of round.entries()) {
      const restarted = i === at ? killed(40) : undefined
      try {
        await step.call()
      } catch (error) {
        const { name, code } = describeError(error)
        if (i === at) outcomes.push(`${step.name}: ${name}`)
        if (step.idempotent)
          throw new Error(`${step.name}, server killed at ${round[at]!.name}`, { cause: error })
        expect(code).toMatch(/^CKR_/)
      }
      await restarted
    }
    const made = lab.find({ CKA_CLASS: CKO_DATA, CKA_LABEL: `data-${at}` }).length
    expect(made).toBeLessThanOrEqual(1)
    if (round[at]!.name !== 'C_CreateObject') expect(made).toBe(1)
  }
  // What is under way when the server dies is lost, or not known to have been done.
  expect(outcomes.every((line) => /^(C_FindObjectsFinal|C_CreateObject): \w+Error$/.test(line))).toBe(true)
  expect(verifies(A, lab.sign(A))).toBe(true)
  expect(verifies(B, lab.sign(B))).toBe(true)
}, 120_000)

test('case 9: synchronous calls after a restart go on with both keys', async () => {
  await server.current.restart()
  expect(verifies(B, lab.sign(B))).toBe(true)
  await server.current.restart()
  expect(verifies(A, lab.sign(A))).toBe(true)
})

test('case 9: a server that stays away: an error within the deadline, and all is well when it is back', async () => {
  server.current.kill()
  const started = performance.now()
  const error = await lab.signAsync(A).catch(describeError)
  expect(error).toMatchObject({ code: expect.stringMatching(/^CKR_/) })
  expect(performance.now() - started).toBeLessThan(15_000)
  await server.current.start()
  expect(verifies(A, await lab.signAsync(A))).toBe(true)
})
