// One process with four worker threads on SoftHSM. Its main thread plays the other library: it logs the user out and closes sessions
// by raw calls, which go past every check.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { CKF_SERIAL_SESSION, Cryptoki } from '@tatsoi/core'
import { RawModule } from '@tatsoi/testing'
import { adoptKeys, publicKeyOf, untilStarted, Work } from './work.mjs'

async function thread({ name, module, tickets, pin, publicKeys }) {
  const p11 = Cryptoki.load(module, { deadline: 10_000, backoff: 100 })
  await untilStarted(() => p11.C_Initialize())
  const keys = await untilStarted(() => adoptKeys(p11, tickets, pin))
  const publics = Object.fromEntries(
    Object.entries(publicKeys).map(([key, parts]) => [key, publicKeyOf(parts)]),
  )
  const work = new Work(name, p11, keys, publics)
  let stopping = false
  parentPort.on('message', () => {
    stopping = true
  })
  while (!stopping) {
    await work.round(work.serial % 2 === 0)
    await new Promise((resolve) => setImmediate(resolve))
    parentPort.postMessage({ alive: true })
  }
  parentPort.postMessage({ report: work.report() })
  parentPort.close()
}

async function main(task) {
  const p11 = Cryptoki.load(task.module)
  p11.C_Initialize()
  const raw = new RawModule(task.module)
  const workers = [0, 1, 2, 3].map(
    (i) => new Worker(new URL(import.meta.url), { workerData: { ...task, name: `${task.name} ${i}` } }),
  )
  const chaos = setInterval(() => {
    // A token that logs out or drops a session by itself does it between calls; doing it inside of one crashes SoftHSM 2.6.1.
    const quiet = p11.quiesceSync()
    try {
      const session = new BigUint64Array(1)
      if (raw.call('C_OpenSession', task.slotId, CKF_SERIAL_SESSION, null, null, session) !== 0) return
      raw.call('C_Logout', session[0])
      if (Math.random() < 0.3) raw.call('C_CloseAllSessions', task.slotId)
      else raw.call('C_CloseSession', session[0])
      process.send({ chaos: 'logout' })
    } finally {
      quiet.dispose()
    }
  }, 1500)
  process.on('message', () => {
    clearInterval(chaos)
    for (const worker of workers) worker.postMessage('stop')
  })
  const reports = await Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.on('message', (message) => {
            if (message.alive) process.send({ alive: true })
            if (message.report) resolve(message.report)
          })
          worker.on('error', reject)
        }),
    ),
  )
  for (const report of reports) process.send({ report })
  process.disconnect()
}

if (isMainThread) process.once('message', main)
else await thread(workerData)
