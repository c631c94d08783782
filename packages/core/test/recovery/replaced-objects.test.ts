import {
  CKM_AES_ECB,
  CKM_AES_KEY_GEN,
  CKO_PRIVATE_KEY,
  CKO_PUBLIC_KEY,
  ckaName,
  type ObjectHandle,
} from '@tatsoi/core'
import { ScriptedToken } from '@tatsoi/testing'
import { useSoftHsm } from '@tatsoi/testing/vitest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Caught, caught, inChild, Lab, RW, scriptedLab, type TestKey, verifies } from './lab.js'

/** Signs with a key whose handle may have become wrong: never a signature that another key made. */
function signOrError(lab: Lab, key: TestKey): Caught | 'verified' {
  let signature: Uint8Array
  try {
    signature = lab.sign(key)
  } catch (error) {
    return caught(() => {
      throw error
    })
  }
  if (!verifies(key, signature)) throw new Error(`a signature by another key than ${key.name}`)
  return 'verified'
}

describe.each(['fork', 'restart'] as const)('scripted token, after a %s', (loss) => {
  let token: ScriptedToken
  let lab: Lab
  let key: TestKey

  beforeEach(() => {
    token = new ScriptedToken({ version: '2.40', afterFork: 'resets', slots: [{ id: 4 }] })
    lab = scriptedLab(token)
    key = lab.generate('key', 'rsa')
  })

  /** The outcome of signing after `change`, in a child or after a restart of the token. */
  function after(change: () => void): Caught | 'verified' {
    const work = () => {
      change()
      return signOrError(lab, key)
    }
    if (loss === 'fork') return inChild(work)
    token.restart()
    return work()
  }

  test('case 8: nothing changed', () => {
    expect(after(() => {})).toBe('verified')
  })

  test('case 8: the token moved to another slot', () => {
    expect(after(() => token.moveSlot(4, 9))).toBe('verified')
  })

  test('libp11: fork while the token moves, and another one takes its slot', () => {
    const other = new ScriptedToken({
      version: '2.40',
      afterFork: 'resets',
      slots: [{ id: 1 }, { id: 2, token: { label: 'other', serial: 'other' } }],
    })
    const second = scriptedLab(other)
    const moving = second.generate('moving', 'ec')
    const outcome = inChild(() => {
      const taken = other.removeToken(1)
      const standing = other.removeToken(2)
      other.insertToken(taken, 2)
      other.insertToken(standing, 1)
      return signOrError(second, moving)
    })
    expect(outcome).toBe('verified')
  })

  test('case 8: the token was taken out', () => {
    expect(after(() => token.removeToken())).toMatchObject({ name: 'TokenLostError' })
  })

  test('a token that the module sees only when it is started a third time is found', () => {
    const outcome = after(() => {
      const taken = token.removeToken()
      let looks = 0
      token.on('C_GetSlotList', (call) => {
        if (++looks === 3) token.insertToken(taken)
        return call.perform()
      })
    })
    expect(outcome).toBe('verified')
  })

  test('case 8: the token was renamed', () => {
    expect(after(() => token.replaceToken({ label: 'renamed' }))).toMatchObject({
      name: 'TokenReplacedError',
    })
  })

  test('case 8: another token with the same label', () => {
    expect(after(() => token.replaceToken({ serial: '99' }))).toMatchObject({ name: 'TokenReplacedError' })
  })

  test('case 8: the object was destroyed', () => {
    const outcome = after(() => token.destroyObjects({ CKA_LABEL: 'key', CKA_CLASS: CKO_PRIVATE_KEY }))
    expect(outcome).toMatchObject({ name: 'ObjectLostError' })
  })

  test('case 8: the object was duplicated', () => {
    const outcome = after(() => token.duplicateObject({ CKA_LABEL: 'key', CKA_CLASS: CKO_PRIVATE_KEY }))
    expect(outcome).toMatchObject({ name: 'ObjectAmbiguousError' })
  })

  test('case 8: the object was relabelled', () => {
    const outcome = after(() =>
      token.replaceObject({ CKA_LABEL: 'key', CKA_CLASS: CKO_PRIVATE_KEY }, { CKA_LABEL: 'renamed' }),
    )
    expect(outcome).toMatchObject({ name: 'ObjectLostError' })
  })

  test.each([false, true])(
    'case 8: another key under the same label and id, under the same handle: %s',
    (sameHandle) => {
      lab.generate('other', 'rsa')
      const outcome = after(() => {
        const of = (name: string) => ({ CKA_LABEL: name, CKA_CLASS: CKO_PRIVATE_KEY })
        const names = { CKA_LABEL: 'key', CKA_ID: Buffer.from('key') }
        if (sameHandle) {
          const { attributes } = [...token.token().find(of('other'))][0]!
          const change = Object.fromEntries([...attributes].map(([type, value]) => [ckaName(type), value]))
          token.replaceObject(of('key'), { ...change, ...names } as never, { sameHandle })
          token.destroyObjects(of('other'))
        } else {
          token.destroyObjects(of('key'))
          token.replaceObject(of('other'), names)
        }
      })
      expect(outcome).toMatchObject({ name: 'ObjectReplacedError' })
    },
  )
})

describe('an object that was renamed by another handle', () => {
  /** Two handles of one key, of which one gives it another label and, if asked, another id. */
  function renamed(uniqueIds: boolean, more: object = {}) {
    const token = new ScriptedToken({ afterFork: 'resets', slots: [{ token: { uniqueIds } }] })
    const lab = scriptedLab(token)
    const key = lab.generate('key', 'ec')
    const [other] = lab.find({ CKA_LABEL: 'key', CKA_CLASS: CKO_PRIVATE_KEY }) as [ObjectHandle]
    lab.p11.C_SetAttributeValue(lab.session, other, { CKA_LABEL: 'renamed', ...more })
    return { token, lab, key, other }
  }

  test.each([{}, { CKA_ID: Buffer.from('renamed') }])('is found by its CKA_UNIQUE_ID: %j', (more) => {
    const { token, lab, key, other } = renamed(true, more)
    lab.generate('another', 'ec')
    token.restart()
    for (const privateKey of [key.privateKey, other])
      expect(signOrError(lab, { ...key, privateKey })).toBe('verified')
  })

  test('and then destroyed is gone', () => {
    const { token, lab, key, other } = renamed(true)
    lab.p11.C_CopyObject(lab.session, other, { CKA_TOKEN: true, CKA_LABEL: 'copy' })
    lab.p11.C_DestroyObject(lab.session, other)
    token.restart()
    expect(signOrError(lab, key)).toMatchObject({ name: 'ObjectLostError' })
  })

  test('is not said to be gone without a CKA_UNIQUE_ID', () => {
    const { token, lab, key, other } = renamed(false)
    token.restart()
    expect((signOrError(lab, key) as Caught).message).toContain('or renamed by another handle')
    expect(signOrError(lab, { ...key, privateKey: other })).toBe('verified')
  })
})

test('a copy under another label is not destroyed in place of an object that is gone', () => {
  const lab = scriptedLab(new ScriptedToken({ version: '2.40', afterFork: 'resets' }))
  const { privateKey } = lab.generate('key', 'ec')
  const [again] = lab.find({ CKA_LABEL: 'key', CKA_CLASS: CKO_PRIVATE_KEY }) as [ObjectHandle]
  lab.p11.C_CopyObject(lab.session, privateKey, { CKA_LABEL: 'kept' })
  lab.p11.C_DestroyObject(lab.session, again)
  expect(caught(() => lab.p11.C_DestroyObject(lab.session, privateKey)).name).toBe('ObjectLostError')
  expect(lab.find({ CKA_LABEL: 'kept' })).toHaveLength(1)
})

test('a handle that was lost before its object was identified is not taken for what has its number now', () => {
  const token = new ScriptedToken({ afterFork: 'resets' })
  const lab = scriptedLab(token)
  const { p11, session, slot } = lab
  for (let i = 0; i < 34; i++)
    p11.C_GenerateKey(
      session,
      { mechanism: CKM_AES_KEY_GEN },
      { CKA_TOKEN: true, CKA_LABEL: `key ${i}`, CKA_VALUE_LEN: 16 },
    )
  const other = p11.C_OpenSession(slot, RW)
  // So many that none is identified before it is used.
  const [key] = lab.find({}) as [ObjectHandle]
  token.destroyObjects({ CKA_LABEL: 'key 0' })
  token.restart()
  // The module is started afresh for another session, which has the number of the first one now.
  p11.C_GetSessionInfo(other)
  lab.find({}, other)
  expect(caught(() => key.ticket()).name).toBe('ObjectUnprovableError')
  expect(caught(() => p11.C_EncryptInit(session, { mechanism: CKM_AES_ECB }, key)).name).toBe(
    'ObjectUnprovableError',
  )
})

describe('SoftHSM', () => {
  const hsm = useSoftHsm()
  let lab: Lab
  let round = 0

  beforeEach(() => {
    lab = new Lab(hsm.current)
    round++
  })
  afterEach(() => lab.p11.C_Finalize())

  /** Another process with the token: a child that does not use its parent's handles. */
  function elsewhere(work: (other: Lab) => void): void {
    inChild(() => {
      lab.p11.C_Finalize()
      work(new Lab(hsm.current))
    })
  }

  function destroy(other: Lab, name: string, objectClass: number): void {
    for (const object of other.find({ CKA_LABEL: name, CKA_CLASS: objectClass }))
      other.p11.C_DestroyObject(other.session, object)
  }

  test('what proves an EC key is remembered, although two callers bring it back at once and its public key is gone', async () => {
    const key = lab.generate(`key-${round}`, 'ec')
    lab.p11.C_DestroyObject(lab.session, key.publicKey)
    const sessions = [1, 2].map(() => lab.p11.C_OpenSession(lab.slot, RW))
    for (let loss = 0; loss < 3; loss++) {
      lab.p11.invalidate()
      const signatures = await Promise.all(sessions.map((session) => lab.signAsync(key, undefined, session)))
      expect(signatures.map((signature) => verifies(key, signature))).toEqual([true, true])
    }
  })

  test('a key whose label is changed while what identifies it is read is found under the new label', async () => {
    const { p11, session, slot } = lab
    const label = `many-${round}`
    for (let i = 0; i < 33; i++)
      p11.C_GenerateKey(
        session,
        { mechanism: CKM_AES_KEY_GEN },
        { CKA_TOKEN: true, CKA_LABEL: label, CKA_VALUE_LEN: 16, CKA_ENCRYPT: true },
      )
    // So many that none is identified before it is used.
    const [key] = lab.find({ CKA_LABEL: label }) as [ObjectHandle]
    const other = p11.C_OpenSession(slot, RW)
    const encrypted = async (): Promise<Buffer> => {
      await p11.C_EncryptInitAsync(other, { mechanism: CKM_AES_ECB }, key)
      return p11.C_EncryptAsync(other, Buffer.alloc(16))
    }
    const before = encrypted()
    while (!key.identified) await Promise.resolve()
    p11.C_SetAttributeValue(session, key, { CKA_LABEL: `new-${round}` })
    const expected = await before
    p11.invalidate()
    expect(await encrypted()).toEqual(expected)
    expect(p11.C_GetAttributeValue(session, key, ['CKA_LABEL']).CKA_LABEL).toBe(`new-${round}`)
  })

  test.each<'rsa' | 'ec'>(['rsa', 'ec'])('case 8: a %s key replaced under the same label and id', (type) => {
    const key = lab.generate(`key-${round}`, type)
    elsewhere((other) => {
      destroy(other, key.name, CKO_PRIVATE_KEY)
      destroy(other, key.name, CKO_PUBLIC_KEY)
      other.generate(key.name, type)
    })
    expect(inChild(() => signOrError(lab, key))).toMatchObject({ name: 'ObjectReplacedError' })
    // In the parent the handle is looked at by the module itself, which knows that it is gone.
    expect(signOrError(lab, key)).not.toBe('verified')
  })

  test.each<'rsa' | 'ec'>(['rsa', 'ec'])('case 8: a %s private key replaced, its public key left', (type) => {
    const key = lab.generate(`key-${round}`, type)
    elsewhere((other) => {
      destroy(other, key.name, CKO_PRIVATE_KEY)
      const fresh = other.generate('fresh', type)
      destroy(other, 'fresh', CKO_PUBLIC_KEY)
      const names = { CKA_LABEL: key.name, CKA_ID: Buffer.from(key.name) }
      other.p11.C_SetAttributeValue(other.session, fresh.privateKey, names)
    })
    expect(inChild(() => signOrError(lab, key))).toMatchObject({ name: 'ObjectReplacedError' })
    expect(signOrError(lab, key)).not.toBe('verified')
  })

  test('case 8: a key destroyed', () => {
    const key = lab.generate(`key-${round}`, 'rsa')
    elsewhere((other) => destroy(other, key.name, CKO_PRIVATE_KEY))
    expect(inChild(() => signOrError(lab, key))).toMatchObject({ name: 'ObjectLostError' })
    expect(signOrError(lab, key)).not.toBe('verified')
  })

  test('case 8: a key duplicated', () => {
    const key = lab.generate(`key-${round}`, 'rsa')
    elsewhere((other) => {
      const [object] = other.find({ CKA_LABEL: key.name, CKA_CLASS: CKO_PRIVATE_KEY })
      other.p11.C_CopyObject(other.session, object!, { CKA_TOKEN: true })
    })
    expect(inChild(() => signOrError(lab, key))).toMatchObject({ name: 'ObjectAmbiguousError' })
    expect(signOrError(lab, key)).toBe('verified')
  })

  test('case 8: a key that the program itself has renamed is found under its new name', () => {
    const key = lab.generate(`key-${round}`, 'rsa')
    const names = { CKA_LABEL: `renamed-${round}`, CKA_ID: Buffer.from(`renamed-${round}`) }
    lab.p11.C_SetAttributeValue(lab.session, key.privateKey, names)
    expect(inChild(() => signOrError(lab, key))).toBe('verified')
    expect(signOrError(lab, key)).toBe('verified')
  })

  test('case 8: two keys exchange their names', () => {
    const [first, second] = [lab.generate(`first-${round}`, 'ec'), lab.generate(`second-${round}`, 'ec')]
    elsewhere((other) => {
      const name = (object: never, text: string) =>
        other.p11.C_SetAttributeValue(other.session, object, { CKA_LABEL: text, CKA_ID: Buffer.from(text) })
      const of = (text: string) => other.find({ CKA_LABEL: text, CKA_CLASS: CKO_PRIVATE_KEY })[0] as never
      const [one, two] = [of(first.name), of(second.name)]
      name(one, second.name)
      name(two, first.name)
    })
    const outcome = inChild(() => [signOrError(lab, second), signOrError(lab, first)])
    expect(outcome).toMatchObject([{ name: 'ObjectReplacedError' }, { name: 'ObjectReplacedError' }])
  })

  test('case 8: the token initialised anew, with the same label', () => {
    const key = lab.generate(`key-${round}`, 'rsa')
    const outcome = inChild(() => {
      hsm.current.util('--delete-token', '--token', hsm.current.label)
      hsm.current.addToken()
      return signOrError(lab, key)
    })
    expect(['TokenLostError', 'TokenReplacedError']).toContain((outcome as Caught).name)
  })
})
