import { createCipheriv } from 'node:crypto'
import * as ck from '@tatsoi/types'
import { beforeAll, expect, test } from 'vitest'
import type { ObjectHandle, SessionHandle } from '../../src/recovery/handles.js'
import { RW, useOpenNss } from './open-token.js'

/*
 * NSS counts the objects of each slot by themselves: the first session key of one has the number of the first of another, and would be used in its place.
 */

const nss = useOpenNss('3.0')
const BLOCK = Buffer.alloc(16, 7)
const ECB = { mechanism: ck.CKM_AES_ECB }

let other: SessionHandle
let here: { key: ObjectHandle; value: Buffer }
let there: { key: ObjectHandle; value: Buffer }

const keyOf = (session: SessionHandle, value: Buffer) => ({
  value,
  key: nss.current.p11.C_CreateObject(session, {
    CKA_CLASS: ck.CKO_SECRET_KEY,
    CKA_KEY_TYPE: ck.CKK_AES,
    CKA_TOKEN: false,
    CKA_ENCRYPT: true,
    CKA_WRAP: true,
    CKA_EXTRACTABLE: true,
    CKA_VALUE: value,
  }),
})
const expected = (value: Buffer): Buffer => {
  const cipher = createCipheriv('aes-128-ecb', value, null).setAutoPadding(false)
  return Buffer.concat([cipher.update(BLOCK), cipher.final()])
}

beforeAll(() => {
  const { p11, slot, session } = nss.current
  const generic = p11.C_GetSlotList(true).find((one) => one !== slot)
  if (generic === undefined) throw new Error('NSS has a slot for keys that are not on a token')
  other = p11.C_OpenSession(generic, RW)
  here = keyOf(session, Buffer.alloc(16, 1))
  there = keyOf(other, Buffer.alloc(16, 2))
})

const encrypt = (session: SessionHandle, key: ObjectHandle): Buffer => {
  nss.current.p11.C_EncryptInit(session, ECB, key)
  return nss.current.p11.C_Encrypt(session, BLOCK)
}

test('two tokens give different objects the same number', () => {
  expect(here.key.raw).toBe(there.key.raw)
  expect(encrypt(nss.current.session, here.key)).toEqual(expected(here.value))
  expect(encrypt(other, there.key)).toEqual(expected(there.value))
})

test('a key is refused in a session on another token, and nothing is encrypted with the one of its number', async () => {
  const { p11, session } = nss.current
  const refusal = expect.objectContaining({
    code: 'CKR_KEY_HANDLE_INVALID',
    message: expect.stringMatching(/key is an object of another token .* Use a session on its own token/),
  })
  expect(() => encrypt(other, here.key)).toThrow(refusal)
  expect(() => encrypt(session, there.key)).toThrow(refusal)
  await expect(p11.C_EncryptInitAsync(other, ECB, here.key)).rejects.toEqual(refusal)
  expect(() => p11.C_WrapKey(other, ECB, there.key, here.key)).toThrow(/CKR_KEY_HANDLE_INVALID/)
})

test('an object is neither read nor destroyed through a session on another token', async () => {
  const { p11, session } = nss.current
  expect(() => p11.C_GetAttributeValue(other, here.key, ['CKA_CLASS'])).toThrow(/CKR_OBJECT_HANDLE_INVALID/)
  expect(() => p11.C_DestroyObject(other, here.key)).toThrow(/CKR_OBJECT_HANDLE_INVALID/)
  await expect(p11.C_DestroyObjectAsync(other, here.key)).rejects.toThrow(/CKR_OBJECT_HANDLE_INVALID/)
  expect(encrypt(session, here.key)).toEqual(expected(here.value))
  expect(encrypt(other, there.key)).toEqual(expected(there.value))
})

test('a key inside of a mechanism is refused as well', () => {
  const { p11 } = nss.current
  expect(() =>
    p11.C_DeriveKey(
      other,
      { mechanism: ck.CKM_CONCATENATE_BASE_AND_KEY, parameter: here.key as never },
      there.key,
      { CKA_CLASS: ck.CKO_SECRET_KEY, CKA_KEY_TYPE: ck.CKK_GENERIC_SECRET, CKA_TOKEN: false },
    ),
  ).toThrow(/CKR_KEY_HANDLE_INVALID/)
})
