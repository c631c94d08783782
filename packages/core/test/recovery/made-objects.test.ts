import {
  CKK_AES,
  CKM_AES_ECB,
  CKM_AES_KEY_GEN,
  CKM_AES_KEY_WRAP,
  CKO_SECRET_KEY,
  type ObjectHandle,
  type Template,
} from '@tatsoi/core'
import { ScriptedToken } from '@tatsoi/testing'
import { useSoftHsm } from '@tatsoi/testing/vitest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caught, Lab, scriptedLab } from './lab.js'

/*
 * Whether an object that was made is a token object is known from its template, in which attributes have names and numbers.
 */

/** Each way of saying that a key is to be made on the token, and then what else it is to be. */
const ON_THE_TOKEN: readonly (readonly [name: string, token: (key: object) => object])[] = [
  ['a name', (key) => ({ CKA_TOKEN: true, ...key })],
  ['a byte', (key) => ({ CKA_TOKEN: Uint8Array.of(1), ...key })],
  ['a number as a key', (key) => ({ 1: true, ...key })],
  ['a hexadecimal number as a key', (key) => ({ '0x1': true, ...key })],
  ['a name in a list', (key) => inList('CKA_TOKEN', key)],
  ['a number in a list', (key) => inList(1, key)],
  ['a bigint in a list', (key) => inList(1n, key)],
  ['a number as text in a list', (key) => inList('1', key)],
]

function inList(token: unknown, key: object): object {
  return [{ type: token, value: true }, ...Object.entries(key).map(([type, value]) => ({ type, value }))]
}

const AES = { CKA_LABEL: 'made', CKA_VALUE_LEN: 16, CKA_ENCRYPT: true }

describe('after a loss', () => {
  const hsm = useSoftHsm()
  let lab: Lab

  beforeAll(() => {
    lab = new Lab(hsm.current)
  })
  afterAll(() => lab.p11.C_Finalize())

  function make(template: object): ObjectHandle {
    return lab.p11.C_GenerateKey(lab.session, { mechanism: CKM_AES_KEY_GEN }, template as Template)
  }

  function encrypt(key: ObjectHandle): Buffer {
    lab.p11.C_EncryptInit(lab.session, { mechanism: CKM_AES_ECB }, key)
    return lab.p11.C_Encrypt(lab.session, Buffer.alloc(16))
  }

  test.each(ON_THE_TOKEN)('a key that was made on the token is found again, as %s says', (_name, token) => {
    const key = make(token(AES))
    const expected = encrypt(key)
    lab.p11.invalidate()
    expect(encrypt(key)).toEqual(expected)
    lab.p11.C_DestroyObject(lab.session, key)
  })

  test.each(['C_CopyObject', 'C_CopyObjectAsync'] as const)(
    'a copy by %s is found again as what it was copied from would be, unless its template says otherwise',
    async (copy) => {
      const copyOf = (key: ObjectHandle, more: object) =>
        lab.p11[copy](lab.session, key, { CKA_LABEL: 'copy', ...more })
      const onToken = make({ CKA_TOKEN: true, ...AES })
      const ofSession = make({ CKA_TOKEN: false, ...AES })
      const expected = encrypt(onToken)
      const kept = await copyOf(onToken, {})
      const made = await copyOf(ofSession, { CKA_TOKEN: true, CKA_LABEL: 'another copy' })
      const gone = [await copyOf(onToken, { CKA_TOKEN: false }), await copyOf(ofSession, {})]
      const expectedOfSession = encrypt(ofSession)
      lab.p11.invalidate()
      expect(encrypt(kept)).toEqual(expected)
      expect(encrypt(made)).toEqual(expectedOfSession)
      for (const key of gone)
        expect(caught(() => encrypt(key)).message).toContain('was gone with its session')
      for (const key of [onToken, kept, made]) lab.p11.C_DestroyObject(lab.session, key)
    },
  )
})

describe('when the connection was lost during the call', () => {
  const KEY = { CKA_CLASS: CKO_SECRET_KEY, CKA_KEY_TYPE: CKK_AES, CKA_LABEL: 'unwrapped' }
  const cases = [
    ...ON_THE_TOKEN.map(([name, token]) => [name, token, 1] as const),
    ['nothing: a session object', (key: object) => key, 2] as const,
  ]

  test.each(cases)('an unwrapped key is unwrapped again only if it is no token object, says %s', (...row) => {
    const [, token, calls] = row
    const scripted = new ScriptedToken({ afterFork: 'resets' })
    const { p11, session } = scriptedLab(scripted)
    const aes = {
      CKA_TOKEN: true,
      CKA_VALUE_LEN: 16,
      CKA_WRAP: true,
      CKA_UNWRAP: true,
      CKA_EXTRACTABLE: true,
    }
    const key = p11.C_GenerateKey(session, { mechanism: CKM_AES_KEY_GEN }, aes)
    const mechanism = { mechanism: CKM_AES_KEY_WRAP }
    const wrapped = p11.C_WrapKey(session, mechanism, key, key)
    scripted.fault({ on: 'C_UnwrapKey', when: 'after', rv: 'CKR_DEVICE_ERROR', lose: 'daemon' })
    const unwrap = () => p11.C_UnwrapKey(session, mechanism, key, wrapped, token(KEY) as Template)
    if (calls === 1) expect(caught(unwrap).name).toBe('OutcomeUnknownError')
    else unwrap()
    expect(scripted.calls('C_UnwrapKey')).toBe(calls)
    p11.C_Finalize()
  })
})
