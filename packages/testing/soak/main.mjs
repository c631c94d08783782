#!/usr/bin/env node
// See README.md here.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  CKF_RW_SESSION,
  CKF_SERIAL_SESSION,
  CKM_RSA_PKCS_KEY_PAIR_GEN,
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

const hsm = createSoftHsm({ label: 'soak', resetOnFork: true })
hsm.use()
const [{ pin, slotId, label }] = hsm.tokens

/** A ticket is for one module: what is used through p11-kit's client gets its tickets from there. */
function ticketsOf(module) {
  const p11 = Cryptoki.load(module)
  p11.C_Initialize()
  const slot = p11.C_GetSlotList(true).find((one) => p11.C_GetTokenInfo(one).label === label)
  const session = p11.C_OpenSession(slot, CKF_SERIAL_SESSION | CKF_RW_SESSION)
  p11.C_Login(session, CKU_USER, pin)
  const tickets = {}
  for (const name of ['A', 'B']) {
    p11.C_FindObjectsInit(session, { CKA_CLASS: CKO_PRIVATE_KEY, CKA_LABEL: name })
    tickets[name] = p11.C_FindObjects(session)[0].ticket()
    p11.C_FindObjectsFinal(session)
  }
  p11.C_Finalize()
  return tickets
}

function makeKeys() {
  const p11 = Cryptoki.load(hsm.module)
  p11.C_Initialize()
  const slot = p11.C_GetSlotList(true).find((one) => one.slotID === slotId)
  const session = p11.C_OpenSession(slot, CKF_SERIAL_SESSION | CKF_RW_SESSION)
  p11.C_Login(session, CKU_USER, pin)
  const tickets = {}
  const publicKeys = {}
  for (const name of ['A', 'B']) {
    const id = Buffer.from(name)
    const pair = p11.C_GenerateKeyPair(
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
    const { CKA_MODULUS, CKA_PUBLIC_EXPONENT } = p11.C_GetAttributeValue(session, pair.publicKey, [
      'CKA_MODULUS',
      'CKA_PUBLIC_EXPONENT',
    ])
    publicKeys[name] = {
      modulus: CKA_MODULUS.toString('base64url'),
      exponent: CKA_PUBLIC_EXPONENT.toString('base64url'),
    }
    tickets[name] = pair.privateKey.ticket()
  }
  return { p11, session, tickets, publicKeys }
}

const { p11, session, tickets, publicKeys } = makeKeys()
const server = await startP11KitServer({ module: hsm.module, uri: `pkcs11:token=${label}`, env: hsm.env })
server.use()
const { client } = p11KitModules()
const remoteTickets = ticketsOf(client)

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

const common = { tickets, pin, publicKeys, slotId }
const remote = { ...common, module: client, tickets: remoteTickets }
const local = { ...common, module: hsm.module }
const env = { ...process.env, ...server.env }
const chosen = values.actors.split(',')
/** What an actor is, if it was chosen. */
const among = (name, start) => (chosen.includes(name) ? [start()] : [])
const actors = [
  ...among('worker', () => actor('worker.mjs', { ...remote, name: 'worker 1' }, { env })),
  ...among('worker', () => actor('worker.mjs', { ...remote, name: 'worker 2' }, { env })),
  ...among('threads', () => actor('threads.mjs', { ...local, name: 'thread' })),
  ...among('forker', () => actor('forker.mjs', { ...local, name: 'forker' }, { execArgv: [...FORK_FLAGS] })),
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

// What is on the token now, against what was said to be done.
const created = new Map()
p11.C_FindObjectsInit(session, { CKA_CLASS: 0, CKA_TOKEN: true })
const objects = []
for (let some = p11.C_FindObjects(session, 1000); some.length > 0; some = p11.C_FindObjects(session, 1000))
  objects.push(...some)
p11.C_FindObjectsFinal(session)
for (const object of objects) {
  const { CKA_LABEL } = p11.C_GetAttributeValue(session, object, ['CKA_LABEL'])
  created.set(CKA_LABEL, (created.get(CKA_LABEL) ?? 0) + 1)
}
const done = new Set(reports.flatMap((report) => report.done))
const unknown = new Set(reports.flatMap((report) => report.unknown))
const twice = [...created].filter(([, count]) => count > 1).length
const missing = [...done].filter((name) => !created.has(name)).length
const unclaimed = [...created.keys()].filter((name) => !done.has(name) && !unknown.has(name)).length
const { flags } = p11.C_GetTokenInfo(session.slot)

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
    countLow: (flags & 0x10000) !== 0,
    locked: (flags & 0x40000) !== 0,
  },
}
p11.C_Finalize()
hsm.dispose()
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
