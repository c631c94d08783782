// A process that forks again and again while it works; in between, another library finalises its module.
import { Cryptoki } from '@tatsoi/core'
import { forkAndRun, RawModule } from '@tatsoi/testing'
import { adoptKeys, publicKeyOf, untilStarted, Work } from './work.mjs'

process.once('message', async ({ name, module, tickets, pin, publicKeys }) => {
  const p11 = Cryptoki.load(module, { deadline: 10_000, backoff: 100 })
  p11.C_Initialize()
  const raw = new RawModule(module)
  const keys = await untilStarted(() => adoptKeys(p11, tickets, pin))
  const publics = Object.fromEntries(
    Object.entries(publicKeys).map(([key, parts]) => [key, publicKeyOf(parts)]),
  )
  const work = new Work(name, p11, keys, publics)
  let stopping = false
  process.on('message', () => {
    stopping = true
  })
  const children = { returned: 0 }
  for (let turn = 0; !stopping; turn++) {
    for (let i = 0; i < 10; i++) await work.round(i % 2 === 0)
    if (turn % 3 === 2) raw.call('C_Finalize', null)
    const outcome = await forkAndRun(
      async () => {
        const inChild = new Work(`${name} child ${turn}`, p11, { B: keys.B, A: keys.A }, publics)
        for (let i = 0; i < 6; i++) await inChild.round(i % 2 === 0)
        return inChild.report()
      },
      { timeout: 30_000 },
    )
    children[outcome.status] = (children[outcome.status] ?? 0) + 1
    if (outcome.status === 'returned') process.send({ report: outcome.value })
    else {
      if (outcome.status === 'hung') work.counts.hangs++
      else work.counts.wrong++
      console.error(name, outcome)
    }
    process.send({ alive: true, chaos: 'fork' })
  }
  console.error(`${name}: forked children`, children)
  process.send({ report: work.report() }, () => process.disconnect())
})
