// A program on pkcs11js itself: plain.mjs MODULE PIN.
import assert from 'node:assert/strict'
import { createHash, createPublicKey, verify } from 'node:crypto'
import process from 'node:process'
import pkcs11js from 'pkcs11js'
import { finish, said } from './said.mjs'

const [, , module, pin] = process.argv
const p11 = new pkcs11js.PKCS11()
p11.load(module)
p11.C_Initialize({ flags: pkcs11js.CKF_OS_LOCKING_OK })
try {
  const slot = p11.C_GetSlotList(true)[0]
  const session = p11.C_OpenSession(slot, pkcs11js.CKF_RW_SESSION | pkcs11js.CKF_SERIAL_SESSION)
  p11.C_Login(session, pkcs11js.CKU_USER, pin)
  said(
    'slot ids and sessions compare and print',
    slot.compare(slot) === 0 && session.toString('hex').length === 16,
  )

  const keys = p11.C_GenerateKeyPair(
    session,
    { mechanism: pkcs11js.CKM_EC_KEY_PAIR_GEN },
    [
      { type: pkcs11js.CKA_TOKEN, value: true },
      { type: pkcs11js.CKA_LABEL, value: 'plain' },
      { type: pkcs11js.CKA_ID, value: Buffer.from('plain') },
      { type: pkcs11js.CKA_EC_PARAMS, value: Buffer.from('06082a8648ce3d030107', 'hex') },
    ],
    [
      { type: pkcs11js.CKA_TOKEN, value: true },
      { type: pkcs11js.CKA_LABEL, value: 'plain' },
      { type: pkcs11js.CKA_ID, value: Buffer.from('plain') },
      { type: pkcs11js.CKA_SIGN, value: true },
    ],
  )
  const [{ value: point }] = p11.C_GetAttributeValue(session, keys.publicKey, [
    { type: pkcs11js.CKA_EC_POINT },
  ])
  const spki = Buffer.concat([
    Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex'),
    point.subarray(2),
  ])
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  const data = Buffer.from('what is signed')
  const digest = createHash('sha256').update(data).digest()
  const checks = (signature) =>
    verify('sha256', data, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)

  p11.C_SignInit(session, { mechanism: pkcs11js.CKM_ECDSA }, keys.privateKey)
  said('a signature that node:crypto accepts', checks(p11.C_Sign(session, digest, Buffer.alloc(64))))
  p11.C_SignInit(session, { mechanism: pkcs11js.CKM_ECDSA }, keys.privateKey)
  said('one by promise', checks(await p11.C_SignAsync(session, digest, Buffer.alloc(64))))
  p11.C_SignInit(session, { mechanism: pkcs11js.CKM_ECDSA }, keys.privateKey)
  const signature = await new Promise((resolve, reject) =>
    p11.C_Sign(session, digest, Buffer.alloc(64), (error, result) =>
      error ? reject(error) : resolve(result),
    ),
  )
  said('one by callback', checks(signature))

  p11.C_FindObjectsInit(session, [{ type: pkcs11js.CKA_LABEL, value: 'plain' }])
  const found = []
  for (let object = p11.C_FindObjects(session); object; object = p11.C_FindObjects(session))
    found.push(object)
  p11.C_FindObjectsFinal(session)
  said('both keys are found', found.length === 2)
  said(
    'found handles equal generated ones',
    found.some((handle) => handle.equals(keys.privateKey)),
  )
  for (const object of found) p11.C_DestroyObject(session, object)
  assert.throws(
    () => p11.C_SignInit(session, { mechanism: pkcs11js.CKM_ECDSA }, keys.privateKey),
    (error) =>
      error instanceof pkcs11js.Pkcs11Error && /^CKR_(KEY|OBJECT)_HANDLE_INVALID$/.test(error.message),
  )
  said('a destroyed key is refused by its name')

  const lanes = Array.from({ length: 4 }, () => p11.C_OpenSession(slot, pkcs11js.CKF_SERIAL_SESSION))
  await Promise.all(
    lanes.map(async (lane) => {
      for (let i = 0; i < 100; i++) {
        p11.C_DigestInit(lane, { mechanism: pkcs11js.CKM_SHA256 })
        assert.deepEqual(await p11.C_DigestAsync(lane, data, Buffer.alloc(32)), digest)
      }
    }),
  )
  said('4 sessions × 100 digests at once')
  p11.C_CloseAllSessions(slot)
} finally {
  p11.C_Finalize()
  p11.close()
}
finish()
