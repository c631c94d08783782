// Forks again and again; every child uses a real token, node:crypto, the compiler and the garbage collector.
// Arguments: number of forks. Reports how many children ended in which way.
import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { setTimeout as later } from 'node:timers/promises'
import { createSoftHsm, forkAndRun, forkAndRunSync, RawModule } from '@tatsoi/testing'

const forks = Number(process.argv[2])
const hsm = createSoftHsm({ resetOnFork: true }).use()
const module = new RawModule(hsm.module)
module.ok('C_Initialize', null)
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const outcomes = {}
const started = performance.now()

function work(round) {
  module.ok('C_Initialize', null)
  const session = new BigUint64Array(1)
  module.ok('C_OpenSession', hsm.slotId, 6, null, null, session)
  const pin = Buffer.from(hsm.pin)
  module.ok('C_Login', session[0], 1, pin, pin.length)
  const data = new Uint8Array(32)
  module.ok('C_GenerateRandom', session[0], data, data.length)
  if (data.every((byte) => byte === 0)) throw new Error('no random bytes')
  if (
    !verify(
      'sha256',
      data,
      createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })),
      sign('sha256', data, privateKey),
    )
  )
    throw new Error('signature')
  const objects = []
  for (let i = 0; i < 50_000; i++) objects.push({ i, text: `${round} ${i}` })
  new Function('n', 'let sum = 0; for (let i = 0; i < n; i++) sum += Math.sqrt(i); return sum')(100_000)
  globalThis.gc?.()
  return JSON.parse(JSON.stringify(objects)).length
}

for (let round = 0; round < forks; round++) {
  const options = { timeout: 15_000, how: round % 4 === 3 ? 'syscall' : 'fork' }
  const outcome =
    round % 2 === 0
      ? forkAndRunSync(() => work(round), options)
      : await forkAndRun(async () => {
          const length = work(round)
          await later(1)
          return length
        }, options)
  const kind =
    outcome.status === 'returned' && outcome.value === 50_000
      ? 'good'
      : `round ${round} by ${options.how}: ${outcome.status} ${outcome.signal ?? outcome.error?.stack ?? ''}`
  outcomes[kind] = (outcomes[kind] ?? 0) + 1
  // The parent's own heap must grow and be collected between forks, so that there are new pages each time.
  for (let i = 0; i < 20_000; i++) outcomes[kind] += Number([i].length === 0)
}
console.log(
  JSON.stringify({
    node: process.version,
    outcomes,
    milliseconds: Math.round((performance.now() - started) / forks),
  }),
)
module.call('C_Finalize', null)
hsm.dispose()
