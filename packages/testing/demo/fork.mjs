// The main job on a real token: a process opens two keys and forks; the child signs with the very same handle objects.
// Every signature is verified by node:crypto with the public key that was read before the fork.
// At the end the same sequence without stamps, by raw calls, to show what goes wrong there.
import { createPublicKey, verify } from 'node:crypto'
import {
  CKA_CLASS,
  CKA_LABEL,
  CKF_RW_SESSION,
  CKF_SERIAL_SESSION,
  CKM_RSA_PKCS_KEY_PAIR_GEN,
  CKM_SHA256_RSA_PKCS,
  CKO_PRIVATE_KEY,
  CKU_USER,
  Cryptoki,
} from '@tatsoi/core'
import { createSoftHsm, forkAndRun, RawModule, returned } from '@tatsoi/testing'
import koffi from 'koffi'

const DATA = Buffer.from('what is to be signed')
const SESSION = CKF_SERIAL_SESSION | CKF_RW_SESSION
const started = performance.now()
let failures = 0

function say(text) {
  console.log(`${(performance.now() - started).toFixed(1).padStart(8)} ms  ${text}`)
}

function judge(who, key, signature, publicKeys) {
  const matches = Object.keys(publicKeys).filter((name) =>
    verify('sha256', DATA, publicKeys[name], signature),
  )
  const right = matches.length === 1 && matches[0] === key
  if (!right) failures++
  say(
    `${who} asked for key ${key}: node:crypto says the signature is by ${matches.join(', ') || 'nobody'}${right ? '' : '  <-- WRONG'}`,
  )
}

say('making a SoftHSM token that forgets everything on fork (library.reset_on_fork)')
const hsm = createSoftHsm({ label: 'demo', resetOnFork: true })
hsm.use()
const [{ pin, slotId }] = hsm.tokens

const p11 = Cryptoki.load(hsm.module)
p11.on('generation', ({ generation, cause, milliseconds }) =>
  say(
    `  generation ${generation} begins (${cause}); the module is ready again after ${milliseconds.toFixed(1)} ms`,
  ),
)
p11.C_Initialize()
const slot = p11.C_GetSlotList(true).find((one) => one.slotID === slotId)
const session = p11.C_OpenSession(slot, SESSION)
p11.C_Login(session, CKU_USER, pin)

function generate(name) {
  const id = Buffer.from(name)
  return p11.C_GenerateKeyPair(
    session,
    { mechanism: CKM_RSA_PKCS_KEY_PAIR_GEN },
    {
      CKA_TOKEN: true,
      CKA_MODULUS_BITS: 2048,
      CKA_PUBLIC_EXPONENT: 65537n,
      CKA_VERIFY: true,
      CKA_LABEL: name,
      CKA_ID: id,
    },
    { CKA_TOKEN: true, CKA_PRIVATE: true, CKA_SIGN: true, CKA_LABEL: name, CKA_ID: id },
  )
}

function toPublicKey({ publicKey }) {
  const { CKA_MODULUS, CKA_PUBLIC_EXPONENT } = p11.C_GetAttributeValue(session, publicKey, [
    'CKA_MODULUS',
    'CKA_PUBLIC_EXPONENT',
  ])
  const base64url = (bytes) => Buffer.from(bytes).toString('base64url')
  return createPublicKey({
    format: 'jwk',
    key: { kty: 'RSA', n: base64url(CKA_MODULUS), e: base64url(CKA_PUBLIC_EXPONENT) },
  })
}

const A = generate('A')
const B = generate('B')
const publicKeys = { A: toPublicKey(A), B: toPublicKey(B) }
say('two key pairs, A and B, are on the token')

function sign({ privateKey }) {
  p11.C_SignInit(session, { mechanism: CKM_SHA256_RSA_PKCS }, privateKey)
  return p11.C_Sign(session, DATA)
}

judge('parent', 'A', sign(A), publicKeys)
judge('parent', 'B', sign(B), publicKeys)

say('fork: the child uses B first, then A, by the handle objects of its parent')
failures += returned(
  await forkAndRun(async () => {
    judge('child', 'B', sign(B), publicKeys)
    judge('child', 'A', sign(A), publicKeys)
    say('fork of the fork')
    return returned(
      await forkAndRun(() => {
        judge('grandchild', 'B', sign(B), publicKeys)
        judge('grandchild', 'A', sign(A), publicKeys)
        return failures
      }),
    )
  }),
)

judge('parent', 'A', sign(A), publicKeys)
p11.C_Finalize()

say('the same without stamps: raw calls, handle numbers kept from before the fork')
const raw = new RawModule(hsm.module)
const word = () => new BigUint64Array(1)
const MECHANISM = new BigUint64Array([BigInt(CKM_SHA256_RSA_PKCS), 0n, 0n])
/** What a template points to must live until the call has returned. */
const pointedTo = []

function rawOpen() {
  raw.ok('C_Initialize', null)
  const handle = word()
  raw.ok('C_OpenSession', slotId, SESSION, null, null, handle)
  raw.ok('C_Login', handle[0], CKU_USER, Buffer.from(pin), Buffer.byteLength(pin))
  return handle[0]
}

function rawFind(rawSession, name) {
  const objectClass = new BigUint64Array([BigInt(CKO_PRIVATE_KEY)])
  const label = Buffer.from(name)
  pointedTo.push(objectClass, label)
  const template = new BigUint64Array([
    ...[BigInt(CKA_CLASS), koffi.address(objectClass), 8n],
    ...[BigInt(CKA_LABEL), koffi.address(label), BigInt(label.length)],
  ])
  raw.ok('C_FindObjectsInit', rawSession, template, 2)
  const found = word()
  const count = word()
  raw.ok('C_FindObjects', rawSession, found, 1, count)
  raw.ok('C_FindObjectsFinal', rawSession)
  return found[0]
}

function rawSign(rawSession, rawKey) {
  raw.ok('C_SignInit', rawSession, MECHANISM, rawKey)
  const signature = Buffer.alloc(256)
  raw.ok('C_Sign', rawSession, DATA, DATA.length, signature, new BigUint64Array([256n]))
  return signature
}

const before = rawOpen()
const numbers = { A: rawFind(before, 'A'), B: rawFind(before, 'B') }
say(`parent: key A has handle number ${numbers.A}, key B has ${numbers.B}`)
const wrong = returned(
  await forkAndRun(() => {
    const now = rawOpen()
    const again = rawFind(now, 'B')
    say(`child: initialised again and found key B again: it has handle number ${again} now`)
    const signature = rawSign(now, numbers.A)
    const by = Object.keys(publicKeys).find((name) => verify('sha256', DATA, publicKeys[name], signature))
    say(
      `child: signed with the old number of key A (${numbers.A}): CKR_OK, and the signature is by key ${by}`,
    )
    return by
  }),
)
say(
  wrong === 'A'
    ? 'this time the numbers happened to fall the same way'
    : 'the module reported success for a signature by the wrong key; with stamps that cannot happen',
)
hsm.dispose()
say(
  failures === 0
    ? 'every signature through tatsoi was by the key that was asked for'
    : `${failures} WRONG signatures`,
)
process.exitCode = failures === 0 ? 0 : 1
