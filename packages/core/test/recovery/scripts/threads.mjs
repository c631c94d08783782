// Case 7: worker threads initialise, use and finalise one module again and again. Reports what each of them met.
import { createPublicKey, verify } from 'node:crypto'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import {
  CKM_RSA_PKCS_KEY_PAIR_GEN,
  CKM_SHA256_RSA_PKCS,
  CKO_PRIVATE_KEY,
  CKU_USER,
  Cryptoki,
} from '@tatsoi/core'
import { createSoftHsm, createSpy } from '@tatsoi/testing'

const WORKERS = 4
const RW = 6
const DATA = Buffer.from('signed by every thread')
const MECHANISM = { mechanism: CKM_SHA256_RSA_PKCS }

function work({ module, label, pin, rounds, data }) {
  const signatures = []
  const errors = []
  for (let round = 0; round < rounds; round++) {
    try {
      const p11 = Cryptoki.load(module)
      p11.C_Initialize()
      try {
        const slot = p11.C_GetSlotList(true).find((one) => p11.C_GetTokenInfo(one).label === label)
        const session = p11.C_OpenSession(slot, RW)
        try {
          p11.C_Login(session, CKU_USER, pin)
        } catch (error) {
          if (error.code !== 'CKR_USER_ALREADY_LOGGED_IN') throw error
        }
        p11.C_FindObjectsInit(session, { CKA_CLASS: CKO_PRIVATE_KEY, CKA_LABEL: 'A' })
        const [key] = p11.C_FindObjects(session, 1)
        p11.C_FindObjectsFinal(session)
        p11.C_SignInit(session, MECHANISM, key)
        signatures.push(p11.C_Sign(session, data))
      } finally {
        p11.C_Finalize()
      }
    } catch (error) {
      errors.push(`${error.name} ${error.message} / ${error.cause?.message}`)
    }
  }
  return { signatures, errors }
}

if (isMainThread) {
  const hsm = createSoftHsm().use()
  const spy = createSpy(hsm.module).use()
  const p11 = Cryptoki.load(spy.module)
  p11.C_Initialize()
  const slot = p11.C_GetSlotList(true).find((one) => p11.C_GetTokenInfo(one).label === hsm.label)
  const session = p11.C_OpenSession(slot, RW)
  p11.C_Login(session, CKU_USER, hsm.pin)
  const { publicKey, privateKey } = p11.C_GenerateKeyPair(
    session,
    { mechanism: CKM_RSA_PKCS_KEY_PAIR_GEN },
    { CKA_MODULUS_BITS: 2048, CKA_PUBLIC_EXPONENT: Buffer.from([1, 0, 1]) },
    { CKA_TOKEN: true, CKA_LABEL: 'A', CKA_SIGN: true },
  )
  const { CKA_MODULUS, CKA_PUBLIC_EXPONENT } = p11.C_GetAttributeValue(session, publicKey, [
    'CKA_MODULUS',
    'CKA_PUBLIC_EXPONENT',
  ])
  const known = createPublicKey({
    format: 'jwk',
    key: { kty: 'RSA', n: CKA_MODULUS.toString('base64url'), e: CKA_PUBLIC_EXPONENT.toString('base64url') },
  })
  const right = (signature) => verify('sha256', DATA, known, signature)
  const sign = () => {
    p11.C_SignInit(session, MECHANISM, privateKey)
    return p11.C_Sign(session, DATA)
  }
  const stays = process.argv[2] === 'stays'
  if (!stays) p11.C_Finalize()
  spy.mark()
  const job = { module: spy.module, label: hsm.label, pin: hsm.pin, rounds: 15, data: DATA }
  const results = await Promise.all(
    Array.from(
      { length: WORKERS },
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: job })
          worker.on('message', resolve)
          worker.on('error', reject)
        }),
    ),
  )
  const signatures = results.flatMap((result) => result.signatures)
  const errors = results.flatMap((result) => result.errors)
  const alive = stays ? right(sign()) : undefined
  console.log(
    JSON.stringify({
      right: signatures.filter(right).length,
      wrong: signatures.filter((signature) => !right(signature)).length,
      errors,
      alive,
      initializations: spy.count('C_Initialize', 'CKR_OK'),
      finalizations: spy.count('C_Finalize', 'CKR_OK'),
      refused: spy.count('C_Initialize') - spy.count('C_Initialize', 'CKR_OK'),
    }),
  )
  process.exit(0)
} else {
  parentPort.postMessage(work(workerData))
}
