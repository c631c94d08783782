import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { ScriptedToken } from '@tatsoi/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  CKM_AES_CBC_PAD,
  CKM_AES_KEY_GEN,
  CKM_SHA256,
  CKM_SHA512,
  type SessionHandle,
} from '../../src/index.js'
import { runAsync, type Steps, Wait } from '../../src/recovery/steps.js'
import { caught, type Lab, scriptedLab, type TestKey, verifies } from './lab.js'

const PARTS = [Buffer.from('one '), Buffer.from('two '), Buffer.from('three')]
const WHOLE = Buffer.concat(PARTS)
const SHA256 = { mechanism: CKM_SHA256 } as const

let token: ScriptedToken
let lab: Lab
let A: TestKey

function use(options: object): void {
  beforeAll(() => {
    token = new ScriptedToken()
    lab = scriptedLab(token, options)
    A = lab.generate('A', 'ec')
  })
  afterAll(() => {
    lab.p11.C_Finalize()
    token.close()
  })
}

describe('an operation whose state is lost', () => {
  use({})

  test('between C_*Init and its single-shot call is begun again, with the mechanism as it was', () => {
    const { p11, session } = lab
    const key = p11.C_GenerateKey(
      session,
      { mechanism: CKM_AES_KEY_GEN },
      { CKA_TOKEN: true, CKA_VALUE_LEN: 16, CKA_ENCRYPT: true, CKA_LABEL: 'aes' },
    )
    const iv = Buffer.alloc(16, 7)
    const encrypt = (disturb: () => void) => {
      p11.C_EncryptInit(session, { mechanism: CKM_AES_CBC_PAD, parameter: iv }, key)
      disturb()
      return p11.C_Encrypt(session, WHOLE)
    }
    const expected = encrypt(() => undefined)
    const disturbed = encrypt(() => {
      token.lose('sessions')
      iv.fill(9)
    })
    expect(disturbed.equals(expected)).toBe(true)
  })

  test('is begun again with the mechanism that it had, whatever became of the object that named it', () => {
    const { p11, session } = lab
    const mechanism: { mechanism: typeof CKM_SHA256 | typeof CKM_SHA512 } = { mechanism: CKM_SHA256 }
    p11.C_DigestInit(session, mechanism)
    mechanism.mechanism = CKM_SHA512
    token.lose('sessions')
    expect(p11.C_Digest(session, WHOLE).equals(createHash('sha256').update(WHOLE).digest())).toBe(true)
  })

  test('a search is begun again with the template that it had, whatever became of the object', () => {
    const { p11, session } = lab
    const template: { CKA_LABEL: string } = { CKA_LABEL: 'nobody has this label' }
    p11.C_FindObjectsInit(session, template)
    template.CKA_LABEL = 'A'
    token.lose('sessions')
    expect(p11.C_FindObjects(session)).toEqual([])
    p11.C_FindObjectsFinal(session)
  })

  test.each(['sync', 'async'])(
    'a search whose objects are lost while they are looked at is lost (%s)',
    async (form) => {
      const { p11, session } = lab
      const search = async () => {
        p11.C_FindObjectsInit(session, { CKA_LABEL: 'A' })
        const found = p11.C_FindObjects(session)
        await (form === 'sync' ? p11.C_FindObjectsFinal(session) : p11.C_FindObjectsFinalAsync(session))
        return found
      }
      for (const lose of [() => token.lose('sessions'), () => p11.invalidate()]) {
        const off = token.on('C_GetAttributeValue', ({ perform }) => {
          off()
          lose()
          return perform()
        })
        await expect(search()).rejects.toMatchObject({ name: 'OperationLostError' })
        // Each of these was read.
        const found = await search()
        expect(found).toHaveLength(2)
        token.lose('sessions')
        for (const object of found)
          expect(p11.C_GetAttributeValue(session, object, ['CKA_LABEL'])).toEqual({ CKA_LABEL: 'A' })
      }
    },
  )

  test('after a part was sent is lost, and says so', () => {
    const { p11, session } = lab
    p11.C_DigestInit(session, SHA256)
    p11.C_DigestUpdate(session, WHOLE)
    token.lose('sessions')
    expect(() => p11.C_DigestFinal(session)).toThrow(expect.objectContaining({ name: 'OperationLostError' }))
    p11.C_DigestInit(session, SHA256)
    expect(p11.C_Digest(session, WHOLE).equals(createHash('sha256').update(WHOLE).digest())).toBe(true)
  })

  test('before any part was sent goes on', () => {
    const { p11, session } = lab
    p11.C_DigestInit(session, SHA256)
    token.lose('sessions')
    for (const part of PARTS) p11.C_DigestUpdate(session, part)
    expect(p11.C_DigestFinal(session).equals(createHash('sha256').update(WHOLE).digest())).toBe(true)
  })
})

describe('an operation that the token drops, with its session still there', () => {
  use({})

  test('is begun again for its single-shot call', async () => {
    const { p11, session } = lab
    const expected = createHash('sha256').update(WHOLE).digest()
    p11.C_DigestInit(session, SHA256)
    token.lose('operations')
    expect(p11.C_Digest(session, WHOLE).equals(expected)).toBe(true)
    p11.C_DigestInit(session, SHA256)
    token.lose('operations')
    expect((await p11.C_DigestAsync(session, WHOLE)).equals(expected)).toBe(true)
  })

  test('is lost after a part was sent, and says so', () => {
    const { p11, session } = lab
    p11.C_DigestInit(session, SHA256)
    p11.C_DigestUpdate(session, WHOLE)
    token.lose('operations')
    expect(() => p11.C_DigestFinal(session)).toThrow(expect.objectContaining({ name: 'OperationLostError' }))
  })

  test('is lost if it is a search that has found something: to begin again would find it twice', () => {
    const { p11, session } = lab
    p11.C_FindObjectsInit(session, {})
    expect(p11.C_FindObjects(session, 1)).toHaveLength(1)
    token.lose('operations')
    expect(() => p11.C_FindObjects(session, 1)).toThrow(
      expect.objectContaining({ name: 'OperationLostError' }),
    )
  })
})

test.each(['sync', 'async'])(
  'a result that needs more room is asked for once more, whatever was lost meanwhile (%s)',
  async (form) => {
    const own = new ScriptedToken()
    const { p11, session } = scriptedLab(own)
    p11.C_DigestInit(session, SHA256)
    let first = true
    own.on('C_Digest', (call) => {
      if (!first) return call.perform()
      first = false
      p11.invalidate()
      return 'CKR_BUFFER_TOO_SMALL'
    })
    const digest = form === 'sync' ? p11.C_Digest(session, WHOLE) : await p11.C_DigestAsync(session, WHOLE)
    expect(digest.equals(createHash('sha256').update(WHOLE).digest())).toBe(true)
    p11.C_Finalize()
    own.close()
  },
)

describe('with the option replayParts', () => {
  use({ replayParts: true })

  test('the parts of a digest are sent again, synchronously and asynchronously', async () => {
    const { p11, session } = lab
    const expected = createHash('sha256').update(WHOLE).digest()
    p11.C_DigestInit(session, SHA256)
    for (const part of PARTS) {
      p11.C_DigestUpdate(session, part)
      token.lose('sessions')
    }
    expect(p11.C_DigestFinal(session).equals(expected)).toBe(true)
    await p11.C_DigestInitAsync(session, SHA256)
    for (const part of PARTS) {
      await p11.C_DigestUpdateAsync(session, part)
      token.lose('sessions')
    }
    expect((await p11.C_DigestFinalAsync(session)).equals(expected)).toBe(true)
  })

  test.each(['sync', 'async'])(
    'are not what a state was put in place of by C_SetOperationState (%s)',
    async (form) => {
      const { p11, session } = lab
      const [before, after] = PARTS as [Buffer, Buffer]
      p11.C_DigestInit(session, SHA256)
      p11.C_DigestUpdate(session, before)
      const state = p11.C_GetOperationState(session)
      p11.C_DigestUpdate(session, Buffer.from('taken back'))
      if (form === 'sync') p11.C_SetOperationState(session, state, null, null)
      else await p11.C_SetOperationStateAsync(session, state, null, null)
      p11.C_DigestUpdate(session, after)
      const expected = createHash('sha256').update(before).update(after).digest()
      expect(p11.C_DigestFinal(session).equals(expected)).toBe(true)
      for (const loss of ['operations', 'sessions'] as const) {
        p11.C_DigestInit(session, SHA256)
        if (form === 'sync') p11.C_SetOperationState(session, state, null, null)
        else await p11.C_SetOperationStateAsync(session, state, null, null)
        token.lose(loss)
        expect(caught(() => p11.C_DigestFinal(session)).name).toBe('OperationLostError')
      }
    },
  )

  test('nothing of them is kept beyond the end of the operation', () => {
    const { p11, session } = lab
    p11.C_DigestInit(session, SHA256)
    p11.C_DigestUpdate(session, Buffer.from('in many parts'))
    p11.C_DigestFinal(session)
    expect(inspect(session.operations, { depth: 4 })).not.toContain('parts: [')
    expect(inspect(session.lately, { depth: 4 })).not.toContain('parts: [')
  })

  test('later changes to the caller’s buffer do not reach them', () => {
    const { p11, session } = lab
    const part = Buffer.from('as it was')
    p11.C_DigestInit(session, SHA256)
    p11.C_DigestUpdate(session, part)
    part.fill(0)
    token.lose('sessions')
    expect(p11.C_DigestFinal(session).equals(createHash('sha256').update('as it was').digest())).toBe(true)
  })

  test('those of an encryption are not: a token may count its IVs', () => {
    const { p11, session } = lab
    const key = p11.C_GenerateKey(
      session,
      { mechanism: CKM_AES_KEY_GEN },
      { CKA_TOKEN: true, CKA_VALUE_LEN: 16, CKA_ENCRYPT: true, CKA_LABEL: 'aes' },
    )
    p11.C_EncryptInit(session, { mechanism: CKM_AES_CBC_PAD, parameter: Buffer.alloc(16) }, key)
    p11.C_EncryptUpdate(session, WHOLE)
    token.lose('sessions')
    expect(() => p11.C_EncryptFinal(session)).toThrow(expect.objectContaining({ name: 'OperationLostError' }))
  })
})

describe('a session object', () => {
  use({})
  const make = (session: SessionHandle) =>
    lab.p11.C_GenerateKey(
      session,
      { mechanism: CKM_AES_KEY_GEN },
      { CKA_VALUE_LEN: 16, CKA_ENCRYPT: true, CKA_LABEL: 'ephemeral' },
    )

  test('is lost with its session', () => {
    const { p11, session } = lab
    const key = make(session)
    token.lose('sessions')
    const mechanism = { mechanism: CKM_AES_CBC_PAD, parameter: Buffer.alloc(16) } as const
    expect(() => p11.C_EncryptInit(session, mechanism, key)).toThrow(
      expect.objectContaining({ name: 'ObjectLostError' }),
    )
  })

  test('is made again where its owner said how', async () => {
    const { p11, session } = lab
    let made = 0
    const key = make(session).recreatable((fresh) => {
      made++
      return make(fresh)
    })
    const mechanism = { mechanism: CKM_AES_CBC_PAD, parameter: Buffer.alloc(16) } as const
    token.lose('sessions')
    p11.C_EncryptInit(session, mechanism, key)
    expect(p11.C_Encrypt(session, WHOLE).length).toBe(16)
    token.lose('sessions')
    await p11.C_EncryptInitAsync(session, mechanism, key)
    expect((await p11.C_EncryptAsync(session, WHOLE)).length).toBe(16)
    expect(made).toBe(2)
  })

  test('that its owner makes wrongly is an error of the owner’s', () => {
    const { p11, session } = lab
    const key = make(session).recreatable(() => undefined as never)
    token.lose('sessions')
    const mechanism = { mechanism: CKM_AES_CBC_PAD, parameter: Buffer.alloc(16) } as const
    expect(() => p11.C_EncryptInit(session, mechanism, key)).toThrow(TypeError)
    expect(() => key.recreatable('no function' as never)).toThrow(TypeError)
  })
})

describe('bounds', () => {
  use({ backoff: 20, deadline: 400 })

  test('a token that is away is waited for until the deadline, and found when it is back', async () => {
    const { p11, session } = lab
    const away = token.removeToken()
    const started = performance.now()
    await expect(p11.C_GetSessionInfoAsync(session)).rejects.toMatchObject({
      code: expect.stringMatching(/^CKR_/),
    })
    expect(performance.now() - started).toBeGreaterThan(200)
    const signing = p11.within({ deadline: 5_000 }, () => lab.signAsync(A, WHOLE))
    token.insertToken(away)
    expect(verifies(A, await signing, WHOLE)).toBe(true)
  })

  test('an AbortSignal ends the wait at once', async () => {
    const { p11, session } = lab
    const away = token.removeToken()
    const controller = new AbortController()
    const waiting = p11.within({ deadline: 60_000, signal: controller.signal }, () =>
      p11.C_GetSessionInfoAsync(session),
    )
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toMatchObject({ code: expect.stringMatching(/^CKR_/) })
    token.insertToken(away)
    const signature = await lab.signAsync(A, WHOLE)
    expect(verifies(A, signature, WHOLE)).toBe(true)
  })

  test('a backoff longer than a timer can wait is long, not one millisecond', async () => {
    const timer = vi
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((done: () => void) => done()) as never)
    try {
      const waits = function* (): Steps<void> {
        yield new Wait(1e10)
      }
      await runAsync(
        waits(),
        () => Promise.reject(new Error('no call is made')),
        (goOn) => goOn(),
      )
      expect(timer.mock.calls.map(([, ms]) => ms)).toEqual([2 ** 31 - 1])
    } finally {
      timer.mockRestore()
    }
  })

  test('what is no bound is refused by name, before anything is done', () => {
    const work = vi.fn()
    const refusal = (bounds: unknown) => {
      const { name, message } = caught(() => lab.p11.within(bounds as never, work))
      return `${name}: ${message}`
    }
    for (const deadline of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0])
      expect(refusal({ deadline })).toMatch(/^RangeError: within: bounds\.deadline must be/)
    for (const backoff of [Number.NaN, Number.POSITIVE_INFINITY, -1])
      expect(refusal({ backoff })).toMatch(/^RangeError: within: bounds\.backoff must be/)
    expect(refusal({ deadline: '5' })).toMatch(/^TypeError: within: bounds\.deadline must be a number/)
    expect(refusal({ signal: {} })).toMatch(/^TypeError: within: bounds\.signal must be an AbortSignal/)
    expect(refusal({ deadlin: 5 })).toMatch(/^TypeError: within: bounds: "deadlin".*did you mean deadline/)
    expect(refusal(null)).toMatch(/^TypeError: within: bounds must be an object/)
    expect(work).not.toHaveBeenCalled()
    lab.p11.within({ deadline: 1, backoff: 0, signal: undefined }, work)
    expect(work).toHaveBeenCalledOnce()
  })
})
