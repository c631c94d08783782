// Case 4 on one token: the argument names it. Reports what children met at each boundary.

import { createSoftHsm, type ForkOutcome, forkAndRunSync, ScriptedToken } from '@tatsoi/testing'
import { Cryptoki } from '../../../src/cryptoki/cryptoki.js'
import { CKF_TOKEN_INITIALIZED, CKU_USER, type EntryPoints } from '../../../src/index.js'
import { callEveryFunction, type Subject } from '../../cryptoki/every-function.js'
import { describeError, Lab, RW, type TestKey, type TestToken, verifies } from '../lab.js'

interface AtBoundary {
  readonly call: string
  readonly witness: Uint8Array | string
}

/** Functions that a child may be in without a session to sign in afterwards, or that end what signing needs. */
const ENDING = new Set(['C_Finalize', 'C_CloseAllSessions', 'C_Logout', 'C_Initialize'])

/**
 * Calls every function; before the first call of each, and before the one that follows it, the process is forked. The child makes that call
 * with the handles it has inherited, and then signs with a key. It must neither hang nor crash, and whatever it signs must be right.
 */
async function forkAtEveryBoundary(
  subject: Omit<Subject, 'p11'>,
  token: TestToken,
  make: () => Cryptoki,
): Promise<{
  outcomes: Map<string, ForkOutcome<AtBoundary>>
  refusals: object
  plain: object
  key: TestKey
}> {
  const plain = await callEveryFunction({ ...subject, p11: make() }, 'sync')
  const lab = new Lab(token)
  const key = lab.generate('witness', 'ec')
  lab.p11.C_Logout(lab.session)
  lab.p11.C_Finalize()

  const p11 = make()
  const outcomes = new Map<string, ForkOutcome<AtBoundary>>()
  let last: string | undefined
  const forking = new Proxy(p11, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      const method = value as (...args: unknown[]) => unknown
      if (typeof name !== 'string' || !/^C_\w+$/.test(name)) return method.bind(target)
      return (...args: unknown[]) => {
        const boundaries = [`before ${name}`, ...(last === undefined ? [] : [`after ${last}`])]
        const fresh = boundaries.filter((boundary) => !outcomes.has(boundary))
        last = name
        if (fresh.length > 0) {
          const outcome = forkAndRunSync(
            () => {
              const call = attempt(() => method.apply(target, args))
              return { call: call instanceof Uint8Array ? 'returned' : call, witness: witness(target, name) }
            },
            { timeout: 15_000 },
          )
          for (const boundary of fresh) outcomes.set(boundary, outcome)
        }
        return method.apply(target, args)
      }
    },
  })
  function witness(target: Cryptoki, name: string): Uint8Array | string {
    if (ENDING.has(name)) return 'not asked'
    return attempt(() => {
      const slot = target.C_GetSlotList(true).find((one) => target.C_GetTokenInfo(one).label === token.label)!
      const session = target.C_OpenSession(slot, RW)
      try {
        target.C_Login(session, CKU_USER, token.pin)
      } catch (error) {
        if (describeError(error).code !== 'CKR_USER_ALREADY_LOGGED_IN') throw error
      }
      target.C_FindObjectsInit(session, { CKA_CLASS: 3, CKA_LABEL: 'witness' })
      const [object] = target.C_FindObjects(session, 1)
      target.C_FindObjectsFinal(session)
      return lab.sign.call(
        { p11: target, session } as never,
        { ...key, privateKey: object! },
        undefined,
        session,
      )
    })
  }
  const refusals = await callEveryFunction({ ...subject, p11: forking }, 'sync')
  return { outcomes, refusals, plain, key }
}

/** What the work gives, or the error's name and code; an error that is not of this library's kinds is thrown. */
function attempt(work: () => unknown): Uint8Array | string {
  try {
    const result = work()
    return result instanceof Uint8Array ? result : 'returned'
  } catch (error) {
    const { name, code, message } = describeError(error)
    if (!/^CKR_/.test(code)) throw error
    return `${name} ${code} ${message}`
  }
}

function report({ outcomes, refusals, plain, key }: Awaited<ReturnType<typeof forkAtEveryBoundary>>): void {
  const wrong: string[] = []
  const calls: Record<string, string> = {}
  for (const [boundary, outcome] of outcomes) {
    if (outcome.status !== 'returned') {
      wrong.push(`${boundary}: ${outcome.status} ${'error' in outcome ? outcome.error.stack : ''}`)
      continue
    }
    const { witness, call } = outcome.value
    if (typeof call === 'string') calls[boundary] = call
    if (witness === 'not asked') continue
    if (typeof witness === 'string') wrong.push(`${boundary}: ${call}, then ${witness}`)
    else if (!verifies(key, witness)) wrong.push(`${boundary}: a wrong signature`)
  }
  console.log(JSON.stringify({ boundaries: [...outcomes.keys()], wrong, calls, refusals, plain }))
}

const PIN = '1234'
const spare: NonNullable<Subject['spare']> = (slots, p11) =>
  slots.find((slot) => {
    const { flags, label } = p11.C_GetTokenInfo(slot)
    return (flags & CKF_TOKEN_INITIALIZED) === 0 || label.startsWith('spare')
  })

if (process.argv[2] === 'scripted') {
  const token = new ScriptedToken({
    afterFork: 'resets',
    slots: [
      { token: { label: 'lab', userPin: PIN, users: { somebody: 'their-pin' } } },
      { token: { label: '', soPin: null, userPin: null } },
    ],
  })
  const entryPoints = token.entryPoints as EntryPoints
  const options = { policy: 'init' } as const
  report(
    await forkAtEveryBoundary(
      { label: 'lab', pin: PIN, spare, user: { name: 'somebody', pin: 'their-pin' }, asynchronous: true },
      { module: 'scripted', entryPoints, label: 'lab', pin: PIN, options },
      () => Cryptoki.fromEntryPoints(entryPoints, options),
    ),
  )
  for (const error of token.errors) throw error
} else {
  using hsm = createSoftHsm({
    label: 'lab',
    pin: PIN,
    resetOnFork: process.argv[2] === 'softhsm-reset',
  }).use()
  report(
    await forkAtEveryBoundary(
      { label: 'lab', pin: PIN, spare },
      { module: hsm.module, label: 'lab', pin: PIN },
      () => Cryptoki.load(hsm.module),
    ),
  )
}
