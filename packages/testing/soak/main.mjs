#!/usr/bin/env node
// See README.md here.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  CKF_RW_SESSION,
  CKF_SERIAL_SESSION,
  CKF_USER_PIN_COUNT_LOW,
  CKF_USER_PIN_LOCKED,
  CKM_RSA_PKCS_KEY_PAIR_GEN,
  CKO_DATA,
  CKO_PRIVATE_KEY,
  CKU_USER,
  Cryptoki,
} from '@tatsoi/core'
import { createSoftHsm, FORK_FLAGS, p11KitModules, startP11KitServer } from '@tatsoi/testing'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    actors: { type: 'string', default: 'worker,threads,forker' },
    json: { type: 'boolean' },
  },
})
const SECONDS = Number(values.seconds)
/** An actor that says nothing for this long hangs. */
const SILENCE_MS = 60_000

/** How many objects one call of C_FindObjects is asked for. */
const MANY = 1000

/** What `work` returns that is done, logged in, on the first token of `hsm`, through the module at the path `module`. */
function onToken({ module, hsm }, work) {
  hsm.use()
  const [{ pin, label }] = hsm.tokens
  const p11 = Cryptoki.load(module)
  p11.C_Initialize()
  try {
    const slot = p11.C_GetSlotList(true).find((one) => p11.C_GetTokenInfo(one).label === label)
    const session = p11.C_OpenSession(slot, CKF_SERIAL_SESSION | CKF_RW_SESSION)
    p11.C_Login(session, CKU_USER, pin)
    return work(p11, session, slot)
  } finally {
    p11.C_Finalize()
  }
}

function makeKey(p11, session, name) {
  const common = { CKA_TOKEN: true, CKA_LABEL: name, CKA_ID: Buffer.from(name) }
  const { publicKey } = p11.C_GenerateKeyPair(
    session,
    { mechanism: CKM_RSA_PKCS_KEY_PAIR_GEN },
    { ...common, CKA_MODULUS_BITS: 2048, CKA_PUBLIC_EXPONENT: 65537n, CKA_VERIFY: true },
    { ...common, CKA_PRIVATE: true, CKA_SIGN: true },
  )
  const read = p11.C_GetAttributeValue(session, publicKey, ['CKA_MODULUS', 'CKA_PUBLIC_EXPONENT'])
  return {
    modulus: read.CKA_MODULUS.toString('base64url'),
    exponent: read.CKA_PUBLIC_EXPONENT.toString('base64url'),
  }
}

/** A ticket is for one module: what is used through p11-kit's client gets its tickets from there. */
function ticketOf(p11, session, name) {
  p11.C_FindObjectsInit(session, { CKA_CLASS: CKO_PRIVATE_KEY, CKA_LABEL: name })
  const [key] = p11.C_FindObjects(session)
  p11.C_FindObjectsFinal(session)
  return key.ticket()
}

const NAMES = ['A', 'B']
const byName = (make) => Object.fromEntries(NAMES.map((name) => [name, make(name)]))

/** A SoftHSM with two keys on its token, and what an actor needs to use them. */
function makeHsm(label) {
  const hsm = createSoftHsm({ label, resetOnFork: true })
  const store = { hsm, module: hsm.module }
  return onToken(store, (p11, session) => ({
    ...store,
    publicKeys: byName((name) => makeKey(p11, session, name)),
    tickets: byName((name) => ticketOf(p11, session, name)),
  }))
}

/** What all processes share. */
const shared = makeHsm('soak')
/** What threads of one process have to themselves: see README.md here. */
const threaded = makeHsm('soak of threads')
const server = await startP11KitServer({
  module: shared.module,
  uri: `pkcs11:token=${shared.hsm.tokens[0].label}`,
  env: shared.hsm.env,
})
server.use()
const { client } = p11KitModules()
const remote = {
  ...shared,
  module: client,
  tickets: onToken({ module: client, hsm: shared.hsm }, (p11, session) =>
    byName((name) => ticketOf(p11, session, name)),
  ),
}

const reports = []
const chaos = { kill: 0, stall: 0 }
let silent = 0

function actor(script, task, options = {}) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), {
    serialization: 'advanced',
    ...options,
  })
  let heard = performance.now()
  const ended = new Promise((resolve) => {
    const watch = setInterval(() => {
      if (performance.now() - heard < SILENCE_MS) return
      silent++
      console.error(`${task.name} said nothing for ${SILENCE_MS / 1000} s`)
      child.kill('SIGKILL')
    }, 1000)
    child.on('message', (message) => {
      heard = performance.now()
      if (message.report) reports.push(message.report)
      if (message.chaos) chaos[message.chaos] = (chaos[message.chaos] ?? 0) + 1
    })
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      if (code !== 0) {
        console.error(`${task.name} ended with ${signal ?? code}`)
        silent++
      }
      resolve()
    })
  })
  child.send(task)
  return { stop: () => child.connected && child.send('stop'), ended }
}

const chosen = values.actors.split(',')
/** Starts an actor, if it was chosen. */
function start(kind, name, { hsm, module, tickets, publicKeys }, options) {
  if (!chosen.includes(kind)) return []
  const [{ pin, slotId }] = hsm.tokens
  const task = { name, module, tickets, publicKeys, pin, slotId }
  return [actor(`${kind}.mjs`, task, { env: { ...process.env, ...server.env, ...hsm.env }, ...options })]
}
const actors = [
  ...start('worker', 'worker 1', remote),
  ...start('worker', 'worker 2', remote),
  ...start('threads', 'thread', threaded),
  ...start('forker', 'forker', shared, { execArgv: [...FORK_FLAGS] }),
]

const until = performance.now() + SECONDS * 1000
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
while (performance.now() < until) {
  await pause(Math.min(1500 + Math.random() * 2500, Math.max(0, until - performance.now())))
  if (Math.random() < 0.7) {
    server.kill()
    await pause(Math.random() * 700)
    await server.restart()
    chaos.kill++
  } else {
    server.stall()
    await pause(Math.random() * 1000)
    server.resume()
    chaos.stall++
  }
}
for (const one of actors) one.stop()
await Promise.all(actors.map((one) => one.ended))
server.dispose()

// What is on the tokens now, against what was said to be done.
const created = new Map()
const flags = [shared, threaded].map((store) =>
  onToken(store, (p11, session, slot) => {
    p11.C_FindObjectsInit(session, { CKA_CLASS: CKO_DATA, CKA_TOKEN: true })
    for (
      let some = p11.C_FindObjects(session, MANY);
      some.length > 0;
      some = p11.C_FindObjects(session, MANY)
    )
      for (const object of some) {
        const { CKA_LABEL } = p11.C_GetAttributeValue(session, object, ['CKA_LABEL'])
        created.set(CKA_LABEL, (created.get(CKA_LABEL) ?? 0) + 1)
      }
    p11.C_FindObjectsFinal(session)
    return p11.C_GetTokenInfo(slot).flags
  }),
)
const done = new Set(reports.flatMap((report) => report.done))
const unknown = new Set(reports.flatMap((report) => report.unknown))
const twice = [...created].filter(([, count]) => count > 1).length
const missing = [...done].filter((name) => !created.has(name)).length
const unclaimed = [...created.keys()].filter((name) => !done.has(name) && !unknown.has(name)).length

const sum = (pick) => reports.reduce((total, report) => total + pick(report.counts), 0)
const merge = (pick) => {
  const total = {}
  for (const report of reports)
    for (const [key, count] of Object.entries(pick(report.counts))) total[key] = (total[key] ?? 0) + count
  return total
}
const result = {
  seconds: SECONDS,
  disturbances: chaos,
  calls: sum((counts) => counts.calls),
  generations: merge((counts) => counts.causes),
  broughtBack: merge((counts) => counts.recovered),
  lost: merge((counts) => counts.lost),
  errors: merge((counts) => counts.errors),
  wrongResults: sum((counts) => counts.wrong),
  hangs: sum((counts) => counts.hangs) + silent,
  objects: { created: created.size, done: done.size, unknown: unknown.size, twice, missing, unclaimed },
  pin: {
    automaticLogins: sum((counts) => counts.logins),
    countLow: flags.some((one) => (one & CKF_USER_PIN_COUNT_LOW) !== 0),
    locked: flags.some((one) => (one & CKF_USER_PIN_LOCKED) !== 0),
  },
}
for (const { hsm } of [shared, threaded]) hsm.dispose()
console.log(values.json ? JSON.stringify(result) : JSON.stringify(result, null, 2))
const bad =
  result.wrongResults +
  result.hangs +
  twice +
  missing +
  unclaimed +
  Number(result.pin.countLow) +
  Number(result.pin.locked)
console.log(bad === 0 ? 'soak: nothing wrong, nothing hung, objects agree' : 'soak: FAILED')
process.exitCode = bad === 0 ? 0 : 1
