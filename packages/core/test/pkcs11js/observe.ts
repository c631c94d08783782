// Runs checks of the contract in this process: observe.ts IMPLEMENTATION MODULE ID…. Writes a line of JSON for each check.
import { writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import constants from './constants.json' with { type: 'json' }
import { type Api, type Context, checks, describeError, type Instance, invoke } from './contract.js'

const [implementation, module, ...ids] = process.argv.slice(2) as [string, string, ...string[]]
const api = createRequire(import.meta.url)(implementation) as Api
const namespace = (await import(implementation)) as Record<string, unknown>
const PIN = '1234'
const SO_PIN = '5678'

/** Makes everything JSON, and says what JSON would lose. */
function plain(value: unknown): unknown {
  if (value === undefined) return 'undefined'
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return 'a function'
  if (value instanceof Error) return describeError(value, api)
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    return `${value.constructor.name} ${bytes.toString('hex')}`
  }
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, plain(element)]))
  return value
}

const say = (id: string, outcome: unknown) => writeSync(1, `${JSON.stringify([id, outcome])}\n`)

if (ids[0] === 'prepare') {
  const p11 = new api.PKCS11(module) as Instance
  invoke(p11, 'C_Initialize')
  const [empty] = invoke(p11, 'C_GetSlotList', false) as Buffer[]
  invoke(p11, 'C_InitToken', empty, SO_PIN, 'contract'.padEnd(32))
  const [slot] = invoke(p11, 'C_GetSlotList', true) as Buffer[]
  const session = invoke(p11, 'C_OpenSession', slot, 6)
  invoke(p11, 'C_Login', session, 0, SO_PIN)
  invoke(p11, 'C_InitPIN', session, PIN)
  invoke(p11, 'C_Finalize')
} else {
  const shared = { api, namespace, module, constants, pin: PIN, soPin: SO_PIN }
  const alone = checks.find(({ id }) => id === ids[0])?.alone ?? false
  let p11 = {} as Instance
  let slot: Buffer = Buffer.alloc(8)
  if (!alone) {
    p11 = new api.PKCS11(module)
    invoke(p11, 'C_Initialize', { flags: 2 })
    slot = (invoke(p11, 'C_GetSlotList', true) as Buffer[])[0] as Buffer
    invoke(p11, 'C_Login', invoke(p11, 'C_OpenSession', slot, 6), 1, PIN)
  }
  for (const id of ids) {
    const check = checks.find((candidate) => candidate.id === id)
    if (check === undefined) throw new Error(`no check ${id}`)
    const session = (alone ? Buffer.alloc(8) : invoke(p11, 'C_OpenSession', slot, 6)) as Buffer
    const context: Context = { ...shared, p11, slot, session }
    // Said before, so that it is known which check the process died of.
    say(id, { crashed: true })
    try {
      say(id, plain(await check.run(context)))
    } catch (error) {
      say(id, describeError(error, api))
    }
    if (!alone) invoke(p11, 'C_CloseSession', session)
  }
}
process.exit(0)
