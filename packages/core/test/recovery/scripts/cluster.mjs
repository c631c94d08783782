// Case 12: the primary opens the token; workers sign from tickets; one is killed under load and replaced. Reports what became of each request.
import cluster from 'node:cluster'
import { createPublicKey, verify } from 'node:crypto'
import { CKM_RSA_PKCS_KEY_PAIR_GEN, CKM_SHA256_RSA_PKCS, CKU_USER, Cryptoki } from '@tatsoi/core'
import { createSoftHsm } from '@tatsoi/testing'

const WORKERS = 4
const REQUESTS = 200
const MECHANISM = { mechanism: CKM_SHA256_RSA_PKCS }

if (cluster.isPrimary) {
  const hsm = createSoftHsm().use()
  const p11 = Cryptoki.load(hsm.module)
  p11.C_Initialize()
  const slot = p11.C_GetSlotList(true).find((one) => p11.C_GetTokenInfo(one).label === hsm.label)
  const session = p11.C_OpenSession(slot, 6)
  p11.C_Login(session, CKU_USER, hsm.pin)
  const keys = ['A', 'B'].map((name) => {
    const { publicKey, privateKey } = p11.C_GenerateKeyPair(
      session,
      { mechanism: CKM_RSA_PKCS_KEY_PAIR_GEN },
      {
        CKA_TOKEN: true,
        CKA_ID: Buffer.from(name),
        CKA_MODULUS_BITS: 2048,
        CKA_PUBLIC_EXPONENT: Buffer.from([1, 0, 1]),
      },
      { CKA_TOKEN: true, CKA_ID: Buffer.from(name), CKA_LABEL: 'same label', CKA_SIGN: true },
    )
    const { CKA_MODULUS: n, CKA_PUBLIC_EXPONENT: e } = p11.C_GetAttributeValue(session, publicKey, [
      'CKA_MODULUS',
      'CKA_PUBLIC_EXPONENT',
    ])
    const key = { kty: 'RSA', n: n.toString('base64url'), e: e.toString('base64url') }
    return { ticket: privateKey.ticket(), known: createPublicKey({ format: 'jwk', key }) }
  })
  const tickets = keys.map(({ ticket }) => ticket)
  const pending = new Map(Array.from({ length: REQUESTS }, (_, id) => [id, `request ${id}`]))
  const report = {
    right: 0,
    wrong: 0,
    errors: [],
    killed: 0,
    replaced: 0,
    secret: JSON.stringify(tickets).includes(hsm.pin),
  }
  const started = () => {
    const worker = cluster.fork({ WORKER_MODULE: hsm.module })
    const asked = new Set()
    const ask = () => {
      const [id] = [...pending.keys()].filter((one) => ![...busy.values()].some((set) => set.has(one)))
      // What a killed worker said before it died may be read after it died, while it still counts as connected.
      if (id === undefined || worker.process.killed) return
      asked.add(id)
      worker.send({ id, data: pending.get(id), key: id % 2 })
    }
    busy.set(worker, asked)
    worker.on('message', ({ ready, id, signature, error }) => {
      if (ready) {
        worker.send({ tickets, pin: hsm.pin })
        ask()
        ask()
        return
      }
      asked.delete(id)
      const data = pending.get(id)
      pending.delete(id)
      if (error !== undefined) report.errors.push(error)
      else if (verify('sha256', Buffer.from(data), keys[id % 2].known, Buffer.from(signature, 'base64')))
        report.right++
      else report.wrong++
      if (report.right === 50 && report.killed === 0) {
        report.killed++
        worker.process.kill('SIGKILL')
        return
      }
      if (pending.size === 0) finish()
      else ask()
    })
    worker.on('exit', () => {
      busy.delete(worker)
      if (pending.size === 0) return
      report.replaced++
      started()
    })
  }
  const busy = new Map()
  const finish = () => {
    p11.C_SignInit(session, MECHANISM, session && p11.adoptSync(tickets[0]))
    report.primary = verify('sha256', Buffer.from('p'), keys[0].known, p11.C_Sign(session, Buffer.from('p')))
    console.log(JSON.stringify(report))
    for (const worker of busy.keys()) worker.process.kill('SIGKILL')
    hsm.dispose()
    process.exit(0)
  }
  for (let i = 0; i < WORKERS; i++) started()
} else {
  const p11 = Cryptoki.load(process.env.WORKER_MODULE)
  p11.C_Initialize()
  let adopted
  process.on('message', async ({ tickets, pin, id, data, key }) => {
    if (tickets !== undefined) {
      adopted = Promise.all(tickets.map((ticket) => p11.adopt(ticket, { pin: () => pin })))
      return
    }
    try {
      const handle = (await adopted)[key]
      const { session } = handle
      // Both keys have sessions of their own, so requests for them do not meet; those for one key follow each other.
      const turn = chains[key].then(async () => {
        await p11.C_SignInitAsync(session, MECHANISM, handle)
        const signature = await p11.C_SignAsync(session, Buffer.from(data))
        process.send({ id, signature: signature.toString('base64') })
      })
      chains[key] = turn.catch(() => undefined)
      await turn
    } catch (error) {
      process.send({ id, error: `${error.name} ${error.message}` })
    }
  })
  const chains = [Promise.resolve(), Promise.resolve()]
  process.send({ ready: true })
}
