// A forked worker: works on the module it is told until it is told to stop, with keys by ticket.
import { Cryptoki } from '@tatsoi/core'
import { adoptKeys, publicKeyOf, untilStarted, Work } from './work.mjs'

process.once('message', async ({ name, module, tickets, pin, publicKeys }) => {
  const p11 = Cryptoki.load(module, { deadline: 10_000, backoff: 100 })
  await untilStarted(() => p11.C_Initialize())
  const keys = await untilStarted(() => adoptKeys(p11, tickets, pin))
  const publics = Object.fromEntries(
    Object.entries(publicKeys).map(([key, parts]) => [key, publicKeyOf(parts)]),
  )
  const work = new Work(name, p11, keys, publics)
  let stopping = false
  process.on('message', () => {
    stopping = true
  })
  process.send({ alive: true })
  while (!stopping) {
    await work.round(work.serial % 2 === 0)
    await new Promise((resolve) => setImmediate(resolve))
    process.send({ alive: true })
  }
  process.send({ report: work.report() }, () => process.disconnect())
})
