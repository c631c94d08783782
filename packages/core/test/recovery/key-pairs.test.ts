import { CKA_PUBLIC_KEY_INFO, CKO_PRIVATE_KEY, type ObjectHandle } from '@tatsoi/core'
import { ScriptedToken } from '@tatsoi/testing'
import { useSoftHsm } from '@tatsoi/testing/vitest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caught, DATA, inputOf, Lab, mechanismOf, RW, scriptedLab, type TestKey, verifies } from './lab.js'

/*
 * Private keys that show nothing of themselves are proved by their public key. It must be their own.
 */

const NO_SIGNATURES = { CKA_SIGN: false, CKA_DERIVE: true }

describe('SoftHSM, which shows the curve of a private key and nothing else', () => {
  const hsm = useSoftHsm()
  let lab: Lab
  let round = 0

  beforeEach(() => {
    lab = new Lab(hsm.current)
    round++
  })
  afterEach(() => lab.p11.C_Finalize())

  const privateKeys = (label: string) => lab.find({ CKA_LABEL: label, CKA_CLASS: CKO_PRIVATE_KEY })

  async function privateKeysAsync(label: string): Promise<ObjectHandle[]> {
    const { p11, session } = lab
    await p11.C_FindObjectsInitAsync(session, { CKA_LABEL: label, CKA_CLASS: CKO_PRIVATE_KEY })
    const found = await p11.C_FindObjectsAsync(session)
    await p11.C_FindObjectsFinalAsync(session)
    return found
  }

  /** Which of these keys signs with a handle, or the error. */
  function signer(keys: Readonly<Record<string, TestKey>>, privateKey: ObjectHandle): string {
    try {
      const signature = lab.sign({ ...(Object.values(keys)[0] as TestKey), privateKey })
      return Object.keys(keys).find((name) => verifies(keys[name] as TestKey, signature)) ?? 'nobody'
    } catch (error) {
      return (error as Error).name
    }
  }

  const labelOf = (object: ObjectHandle) =>
    lab.p11.C_GetAttributeValue(object.session, object, ['CKA_LABEL']).CKA_LABEL

  test.each(['C_FindObjectsFinal', 'C_FindObjectsFinalAsync'])(
    'a key whose public key is gone never signs as another one with its label and id, after %s',
    async (how) => {
      const name = `key-${round}`
      const keys = { first: lab.generate(name, 'ec'), second: lab.generate(name, 'ec') }
      lab.p11.C_DestroyObject(lab.session, keys.first.publicKey)
      const found = how.endsWith('Async') ? await privateKeysAsync(name) : privateKeys(name)
      const before = found.map((key) => signer(keys, key))
      expect(before.toSorted()).toEqual(['first', 'second'])
      lab.p11.invalidate()
      const after = found.map((key) => signer(keys, key))
      expect(after).toEqual(before.map((who) => (who === 'first' ? 'ObjectUnprovableError' : who)))
    },
  )

  test('a key is not said to be replaced because another one with its id has a public key', () => {
    const [first, second] = [lab.generate(`first-${round}`, 'ec'), lab.generate(`second-${round}`, 'ec')]
    lab.p11.C_DestroyObject(lab.session, first.publicKey)
    const id = { CKA_ID: Buffer.from(first.name) }
    for (const half of [second.publicKey, second.privateKey])
      lab.p11.C_SetAttributeValue(lab.session, half, id)
    const [key] = privateKeys(first.name) as [ObjectHandle]
    lab.p11.invalidate()
    expect(caught(() => labelOf(key)).name).toBe('ObjectUnprovableError')
  })

  test('a key that may not sign is found again by its public key, and as a ticket', () => {
    const made = lab.generate(`key-${round}`, 'ec', NO_SIGNATURES)
    const [found] = privateKeys(made.name) as [ObjectHandle]
    const ticket = JSON.parse(JSON.stringify({ ...found.ticket(), origin: undefined })) as never
    lab.p11.invalidate()
    for (const key of [made.privateKey, found, lab.p11.adoptSync(ticket) as ObjectHandle])
      expect(labelOf(key)).toBe(made.name)
  })

  test.each(['before', 'after'])(
    'a key that may not sign is not told by a public key from another one with its id that came %s',
    (when) => {
      const made = lab.generate(`key-${round}`, 'ec', NO_SIGNATURES)
      const another = () => {
        const { privateKey, publicKey } = lab.generate(`other-${round}`, 'ec', NO_SIGNATURES)
        lab.p11.C_DestroyObject(lab.session, publicKey)
        lab.p11.C_SetAttributeValue(lab.session, privateKey, { CKA_ID: Buffer.from(made.name) })
      }
      if (when === 'before') another()
      const [key] = privateKeys(made.name) as [ObjectHandle]
      if (when === 'after') another()
      else for (const other of privateKeys(`other-${round}`)) lab.p11.C_DestroyObject(lab.session, other)
      lab.p11.invalidate()
      expect(caught(() => labelOf(key)).name).toBe('ObjectUnprovableError')
    },
  )
})

describe('a scripted token that shows nothing of a private key', () => {
  /** A key that was found again, which is when it is proved. */
  function setUp(more: object = {}) {
    const token = new ScriptedToken({ version: '2.40', afterFork: 'resets' })
    const lab = scriptedLab(token)
    const key = lab.generate('key', 'ec', more)
    const name = { CKA_LABEL: 'key', CKA_CLASS: CKO_PRIVATE_KEY }
    for (const { attributes } of token.token().find(name)) attributes.delete(CKA_PUBLIC_KEY_INFO)
    const find = (): TestKey => ({ ...key, privateKey: lab.find(name)[0] as ObjectHandle })
    return { token, lab, key, find }
  }

  test('a signature under way in the session of a search is left alone, and the key found is proved', () => {
    const { token, lab, key, find } = setUp()
    lab.p11.C_SignInit(lab.session, mechanismOf(key), key.privateKey)
    const found = find()
    expect(verifies(key, lab.p11.C_Sign(lab.session, inputOf(key, DATA)))).toBe(true)
    const begun = token.log.filter((entry) => entry.function === 'C_SignInit')
    expect(begun.map(({ result }) => result)).toEqual(['CKR_OK', 'CKR_OK'])
    expect(lab.p11.C_GetTokenInfo(lab.slot).ulSessionCount).toBe(1)
    token.restart()
    expect(verifies(key, lab.sign(found))).toBe(true)
  })

  test('to be proved, a key signs once when it is found and once when it is brought back', () => {
    const { token, lab, find } = setUp()
    const { privateKey } = find()
    const session = lab.p11.C_OpenSession(lab.slot, RW)
    expect([token.calls('C_SignInit'), token.calls('C_Sign')]).toEqual([1, 1])
    for (let i = 0; i < 2; i++) lab.p11.C_GetAttributeValue(session, privateKey, ['CKA_LABEL'])
    expect(token.calls('C_Sign')).toBe(1)
    token.restart()
    for (let i = 0; i < 2; i++) lab.p11.C_GetAttributeValue(session, privateKey, ['CKA_LABEL'])
    expect([token.calls('C_SignInit'), token.calls('C_Sign')]).toEqual([2, 2])
  })

  test('a key that wants the PIN for each signature is not asked to sign', () => {
    const { token, lab, find } = setUp({ CKA_ALWAYS_AUTHENTICATE: true })
    const { privateKey } = find()
    token.restart()
    const session = lab.p11.C_OpenSession(lab.slot, RW)
    expect(lab.p11.C_GetAttributeValue(session, privateKey, ['CKA_LABEL']).CKA_LABEL).toBe('key')
    expect(token.calls('C_SignInit')).toBe(0)
  })
})
