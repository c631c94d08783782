import { CKO_PRIVATE_KEY, CKS_RW_PUBLIC_SESSION, CKS_RW_USER_FUNCTIONS, CKU_USER } from '@tatsoi/core'
import { beforeAll, expect, test } from 'vitest'
import {
  caught,
  DATA,
  type How,
  inChild,
  Lab,
  mechanismOf,
  type TestKey,
  type TestToken,
  verifies,
} from './lab.js'

export interface ForkCaseOptions {
  /** Kinds of fork that the module lives through with its default policy. */
  readonly hows?: readonly How[]
  /** Something behind the module keeps the parent's login in a child, so that its first session is logged in. */
  readonly inheritsLogin?: boolean
}

/**
 * The cases that every token has to pass on which a process forks. What a child signs is verified by its parent with node:crypto.
 *
 * @param token - Called once, before the first test.
 */
export function forkCases(
  token: () => TestToken,
  { hows = ['fork', 'syscall'], inheritsLogin = false }: ForkCaseOptions = {},
): () => Lab {
  let lab: Lab
  let A: TestKey
  let B: TestKey
  let C: TestKey
  let D: TestKey

  beforeAll(() => {
    lab = new Lab(token())
    A = lab.generate('A', 'rsa')
    B = lab.generate('B', 'rsa')
    C = lab.generate('C', 'ec')
    D = lab.generate('D', 'ec')
  })

  function expectVerified(keys: readonly TestKey[], signatures: readonly Uint8Array[]): void {
    expect(keys.map((key, i) => [key.name, verifies(key, signatures[i]!)])).toEqual(
      keys.map((key) => [key.name, true]),
    )
  }

  const orders: [string, How, () => TestKey[]][] = hows.flatMap((how) => [
    ['B then A', how, () => [B, A]],
    ['A then B', how, () => [A, B]],
    ['D then C', how, () => [D, C]],
    ['C then D', how, () => [C, D]],
  ])
  test.each(orders)('case 1: two keys, %s in a child made by %s', (_order, how, order) => {
    const keys = order()
    expectVerified(
      keys,
      inChild(() => keys.map((key) => lab.sign(key)), how),
    )
    expectVerified(
      keys,
      keys.map((key) => lab.sign(key)),
    )
  })

  test.each(hows)('case 3: grandchild and great-grandchild, by %s', (how) => {
    const keys = [B, A, D, C]
    const signatures = inChild(() => {
      const first = lab.sign(B)
      const rest = inChild(() => {
        const second = lab.sign(A)
        return [second, ...inChild(() => [lab.sign(D), lab.sign(C)], how)]
      }, how)
      return [first, ...rest]
    }, how)
    expectVerified(keys, signatures)
  })

  test('case 3: a grandchild of a child that never used the module', () => {
    expectVerified(
      [B, A],
      inChild(() => inChild(() => [lab.sign(B), lab.sign(A)])),
    )
  })

  test('GnuTLS: one key signs before and after a fork', () => {
    expectVerified([A], [lab.sign(A)])
    expectVerified([A], [inChild(() => lab.sign(A))])
    expectVerified([A], [lab.sign(A)])
  })

  test('GnuTLS: the same by manual re-initialisation', () => {
    const { did, byHand, again } = inChild(() => {
      const did = lab.p11.reinitializeIfNeededSync()
      const byHand = lab.sign(A)
      const again = lab.p11.reinitializeIfNeededSync()
      return { did: { ...did, lost: did.lost.length }, byHand, again: { ...again, lost: again.lost.length } }
    })
    expect(did).toMatchObject({ needed: true, sessions: 1, lost: 0 })
    expect(again).toMatchObject({ needed: false, sessions: 0, lost: 0 })
    expectVerified([A], [byHand])
  })

  test('GnuTLS: C_Initialize by the child itself, as programs do that follow the standard', () => {
    const signatures = inChild(() => {
      lab.p11.C_Initialize(lab.token.initialize)
      return [lab.sign(B), lab.sign(A)]
    })
    expectVerified([B, A], signatures)
  })

  test('pkcs11-provider: parent and child both sign, in turns', () => {
    const children: Uint8Array[] = []
    const parents: Uint8Array[] = []
    for (let round = 0; round < 3; round++) {
      children.push(inChild(() => lab.sign(round % 2 === 0 ? A : C)))
      parents.push(lab.sign(round % 2 === 0 ? A : C))
    }
    expectVerified([A, C, A], children)
    expectVerified([A, C, A], parents)
  })

  test('pkcs11-provider: fork in the middle of an operation: the child has lost it, the parent goes on', () => {
    lab.p11.C_SignInit(lab.session, mechanismOf(A), A.privateKey)
    lab.p11.C_SignUpdate(lab.session, DATA.subarray(0, 20))
    const { error, after } = inChild(() => ({
      error: caught(() => lab.p11.C_SignUpdate(lab.session, DATA.subarray(20))),
      after: lab.sign(B),
    }))
    expect(error.name).toBe('OperationLostError')
    expectVerified([B], [after])
    lab.p11.C_SignUpdate(lab.session, DATA.subarray(20))
    expectVerified([A], [lab.p11.C_SignFinal(lab.session)])
  })

  test('pkcs11-provider: fork between C_SignInit and C_Sign: both parent and child sign', () => {
    lab.p11.C_SignInit(lab.session, mechanismOf(A), A.privateKey)
    expectVerified([A], [inChild(() => lab.p11.C_Sign(lab.session, DATA))])
    expectVerified([A], [lab.p11.C_Sign(lab.session, DATA)])
  })

  test('pkcs11-provider: an active search of the parent is lost in the child and goes on in the parent', () => {
    lab.p11.C_FindObjectsInit(lab.session, { CKA_TOKEN: true, CKA_CLASS: CKO_PRIVATE_KEY })
    const before = lab.p11.C_FindObjects(lab.session, 1)
    const child = inChild(() => caught(() => lab.p11.C_FindObjects(lab.session, 10)))
    expect(child.name).toBe('OperationLostError')
    const rest = lab.p11.C_FindObjects(lab.session, 10)
    lab.p11.C_FindObjectsFinal(lab.session)
    expect(before.length + rest.length).toBe(4)
  })

  test('case 5: the child finalises and exits; the parent goes on with an operation that was open', () => {
    lab.p11.C_SignInit(lab.session, mechanismOf(A), A.privateKey)
    lab.p11.C_SignUpdate(lab.session, DATA.subarray(0, 20))
    const [signature, afterwards] = inChild(() => {
      const signature = lab.sign(B)
      lab.p11.C_Finalize()
      return [signature, caught(() => lab.sign(B))] as const
    })
    expectVerified([B], [signature])
    expect(afterwards.code).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
    lab.p11.C_SignUpdate(lab.session, DATA.subarray(20))
    expectVerified([A], [lab.p11.C_SignFinal(lab.session)])
    expectVerified([B], [lab.sign(B)])
  })

  test('case 5: the child finalises at once, without having used the module', () => {
    const outcome = inChild(() => {
      lab.p11.C_Finalize()
      const finalized = caught(() => lab.sign(B))
      lab.p11.C_Initialize(lab.token.initialize)
      const session = lab.p11.C_OpenSession(lab.findSlot(), 6)
      const { state } = lab.p11.C_GetSessionInfo(session)
      lab.p11.C_Finalize()
      lab.p11.C_Initialize(lab.token.initialize)
      const again = lab.p11.C_GetSessionInfo(lab.p11.C_OpenSession(lab.findSlot(), 6)).state
      return { finalized, state, again }
    })
    expect(outcome.finalized.code).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
    const state = inheritsLogin ? CKS_RW_USER_FUNCTIONS : CKS_RW_PUBLIC_SESSION
    expect(outcome).toMatchObject({ state, again: state })
    expectVerified([B, A], [lab.sign(B), lab.sign(A)])
  })

  test('libp11: fork at 8 points of a session, going on in the child', () => {
    const { p11 } = lab
    const going: Uint8Array[] = []
    const session = p11.C_OpenSession(lab.slot, 6)
    const finish = (objects = lab.find({ CKA_CLASS: CKO_PRIVATE_KEY, CKA_LABEL: 'A' }, session)) => {
      p11.C_SignInit(session, mechanismOf(A), objects[0]!)
      return p11.C_Sign(session, DATA)
    }
    // 1: slots listed
    p11.C_GetSlotList(true)
    going.push(inChild(() => finish()))
    // 2: token looked at
    p11.C_GetTokenInfo(lab.slot)
    going.push(inChild(() => finish()))
    // 3: a search begun
    p11.C_FindObjectsInit(session, { CKA_CLASS: CKO_PRIVATE_KEY, CKA_LABEL: 'A' })
    going.push(
      inChild(() => {
        const objects = p11.C_FindObjects(session, 2)
        p11.C_FindObjectsFinal(session)
        return finish(objects)
      }),
    )
    // 4: objects found, the search not ended
    const objects = p11.C_FindObjects(session, 2)
    going.push(
      inChild(() => {
        const over = caught(() => p11.C_FindObjectsFinal(session))
        if (over.name !== 'OperationLostError') throw new Error(over.message)
        return finish()
      }),
    )
    // 5: the search ended
    p11.C_FindObjectsFinal(session)
    going.push(inChild(() => finish(objects)))
    // 6: the key looked at
    p11.C_GetAttributeValue(session, objects[0]!, ['CKA_LABEL'])
    going.push(inChild(() => finish(objects)))
    // 7: C_SignInit made
    p11.C_SignInit(session, mechanismOf(A), objects[0]!)
    going.push(inChild(() => p11.C_Sign(session, DATA)))
    // 8: signed
    going.push(p11.C_Sign(session, DATA))
    going.push(inChild(() => finish(objects)))
    p11.C_CloseSession(session)
    expectVerified(
      going.map(() => A),
      going,
    )
  })

  test('pkcs11-provider: the PIN is given after the fork', () => {
    const child = inChild(() => {
      lab.p11.C_Logout(lab.session)
      const without = caught(() => lab.sign(A))
      lab.p11.C_Login(lab.session, CKU_USER, lab.token.pin)
      return { without, signature: lab.sign(A) }
    })
    expect(child.without.code).toBe('CKR_USER_NOT_LOGGED_IN')
    expectVerified([A], [child.signature])
  })

  return () => lab
}
