// dropin-survivors.mjs LAYER EVENT: a program on pkcs11js, graphene or node-webcrypto-p11 opens a token and keys, EVENT happens in the middle, and
// the same objects go on working. Run with use-implementation.mjs, and with a Node that can fork for the event `fork`.
import assert from 'node:assert/strict'
import { createPublicKey, randomBytes, verify } from 'node:crypto'
import { createRequire } from 'node:module'
import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { forkAndRun, P11KitServer, RawModule, returned, SoftHsm } from '@tatsoi/testing'

const [, , layer, event] = process.argv
const require = createRequire(import.meta.url)
const hsm = new SoftHsm().use()
const server =
  event === 'server'
    ? (
        await new P11KitServer({ module: hsm.module, uri: `pkcs11:token=${hsm.label}`, env: hsm.env }).start()
      ).use()
    : undefined
const module = server?.module ?? hsm.module
const P256 = Buffer.from('06082a8648ce3d030107', 'hex')
const SPKI = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex')

/** Checks a raw ECDSA signature outside of the token. */
function verified(point, digest, signature) {
  const key = createPublicKey({ key: Buffer.concat([SPKI, point]), format: 'der', type: 'spki' })
  // The digest was signed as it is; node:crypto can only verify what it hashes itself, so the digest is of data that it knows.
  return verify('sha256', digest.data, { key, dsaEncoding: 'ieee-p1363' }, signature)
}

function freshDigest() {
  const data = randomBytes(40)
  return { data, hash: require('node:crypto').createHash('sha256').update(data).digest() }
}

const layers = {
  plain() {
    const pkcs11js = require('pkcs11js')
    const p11 = new pkcs11js.PKCS11(module)
    p11.C_Initialize()
    const slot = p11.C_GetSlotList(true).find((each) => p11.C_GetTokenInfo(each).label.trim() === hsm.label)
    const session = p11.C_OpenSession(slot, 6)
    p11.C_Login(session, 1, hsm.pin)
    const make = (id) => {
      const named = [
        { type: pkcs11js.CKA_TOKEN, value: true },
        { type: pkcs11js.CKA_LABEL, value: 'key' },
        { type: pkcs11js.CKA_ID, value: Buffer.from(id) },
      ]
      return p11.C_GenerateKeyPair(
        session,
        { mechanism: pkcs11js.CKM_EC_KEY_PAIR_GEN },
        [...named, { type: pkcs11js.CKA_EC_PARAMS, value: P256 }],
        [...named, { type: pkcs11js.CKA_SIGN, value: true }],
      )
    }
    const keys = [make('one'), make('two')]
    const points = keys.map(({ publicKey }) =>
      p11.C_GetAttributeValue(session, publicKey, [{ type: pkcs11js.CKA_EC_POINT }])[0].value.subarray(2),
    )
    return async () => {
      // The second first: a program that takes whatever key has the old number now would sign with the wrong one.
      for (const i of [1, 0]) {
        const digest = freshDigest()
        p11.C_SignInit(session, { mechanism: pkcs11js.CKM_ECDSA }, keys[i].privateKey)
        assert.ok(verified(points[i], digest, p11.C_Sign(session, digest.hash, Buffer.alloc(64))))
        p11.C_SignInit(session, { mechanism: pkcs11js.CKM_ECDSA }, keys[i].privateKey)
        const signature = await p11.C_SignAsync(session, digest.hash, Buffer.alloc(64))
        assert.ok(verified(points[i], digest, signature))
      }
    }
  },

  graphene() {
    const graphene = require('graphene-pk11')
    const loaded = graphene.Module.load(module, 'token')
    loaded.initialize()
    const slots = loaded.getSlots(true)
    const slot = Array.from({ length: slots.length }, (_, i) => slots.items(i)).find(
      (each) => each.getToken().label.trim() === hsm.label,
    )
    const session = slot.open(graphene.SessionFlag.SERIAL_SESSION | graphene.SessionFlag.RW_SESSION)
    session.login(hsm.pin)
    const { KeyGenMechanism, KeyType, NamedCurve } = graphene
    const make = (id) =>
      session.generateKeyPair(
        KeyGenMechanism.EC,
        {
          keyType: KeyType.EC,
          token: true,
          label: 'key',
          id: Buffer.from(id),
          verify: true,
          paramsECDSA: NamedCurve.getByName('secp256r1').value,
        },
        { keyType: KeyType.EC, token: true, label: 'key', id: Buffer.from(id), sign: true },
      )
    const keys = [make('one'), make('two')]
    const points = keys.map(({ publicKey }) => publicKey.getAttribute({ pointEC: null }).pointEC.subarray(2))
    return async () => {
      for (const i of [1, 0]) {
        const digest = freshDigest()
        const signature = session.createSign('ECDSA', keys[i].privateKey).once(digest.hash)
        assert.ok(verified(points[i], digest, signature))
        assert.ok(session.createVerify('ECDSA', keys[i].publicKey).once(digest.hash, signature))
        assert.equal(keys[i].privateKey.getAttribute({ label: null }).label, 'key')
      }
    }
  },

  async webcrypto() {
    const { Crypto } = require('node-webcrypto-p11')
    const crypto = new Crypto({ library: module, slot: 0, readWrite: true, pin: hsm.pin })
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
    const keys = []
    for (let i = 0; i < 2; i++) {
      const pair = await crypto.subtle.generateKey({ ...algorithm, token: true, label: 'key' }, false, [
        'sign',
        'verify',
      ])
      keys.push({ ...pair, point: Buffer.from(await crypto.subtle.exportKey('raw', pair.publicKey)) })
    }
    return async () => {
      for (const i of [1, 0]) {
        const digest = freshDigest()
        const { privateKey, publicKey, point } = keys[i]
        const signature = Buffer.from(
          await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, digest.data),
        )
        assert.ok(verified(point, digest, signature))
        assert.ok(
          await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, publicKey, signature, digest.data),
        )
      }
    }
  },
}

const events = {
  /** A true fork: child and parent both go on. */
  async fork(work) {
    returned(await forkAndRun(work, { timeout: 30_000 }))
  },
  /** A worker thread opens the same module and closes it. */
  async worker() {
    const worker = new Worker(
      `const { PKCS11 } = require(${JSON.stringify(require.resolve('@tatsoi/core/pkcs11js'))})
      const p11 = new PKCS11(${JSON.stringify(module)})
      try { p11.C_Initialize() } catch (error) { if (error.message !== 'CKR_CRYPTOKI_ALREADY_INITIALIZED') throw error }
      p11.C_OpenSession(p11.C_GetSlotList(true)[0], 4)
      p11.C_Finalize()
      p11.close()`,
      { eval: true },
    )
    await new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject))
  },
  /** Another library in the process finalises the module. */
  async finalize() {
    new RawModule(module).ok('C_Finalize', null)
  },
  /** The process behind the module is killed and started again. */
  async server() {
    server.kill()
    await server.restart()
  },
}

const work = await layers[layer]()
await work()
await events[event](work)
await work()
server?.dispose()
console.log('survived')
process.exit(0)
