// How cost grows: node growth.mjs MODULE. The wrapper's own work at 10 to 400,000 handles, with the module's functions replaced by
// ones that answer at once: what a module makes of so many objects is its own affair. Prints nanoseconds per handle as JSON.
import process from 'node:process'
import { Cryptoki } from '@tatsoi/core'
import { runtime } from '../../core/dist/cryptoki/generated/cryptoki.js'
import { TOKEN } from './rows.mjs'

const OBJECT_HANDLE_INVALID = 0x82
const SIZES = [10, 1000, 100_000, 200_000, 400_000]
const [module] = process.argv.slice(2)
const p11 = Cryptoki.load(/** @type {string} */ (module))
p11.C_Initialize()
const slot = p11.C_GetSlotList(true).find((one) => p11.C_GetTokenInfo(one).label === TOKEN.label)
if (slot === undefined) throw new Error('the token is not there')
const session = p11.C_OpenSession(slot, 6)

const { f, memory } = p11[runtime]
const words = new Uint32Array(memory.bytes.buffer)
const write = (/** @type {number} */ address, /** @type {number} */ value) => {
  words[(address - memory.address) / 4] = value
  words[(address - memory.address) / 4 + 1] = 0
}
const real = { ...f }
let left = 0
let last = 1000
f.C_FindObjectsInit = () => 0
f.C_FindObjectsFinal = () => 0
f.C_FindObjects = (_session, list, most, count) => {
  const given = Math.min(left, most)
  for (let i = 0; i < given; i++) write(list + 8 * i, ++last)
  left -= given
  write(count, given)
  return 0
}
f.C_OpenSession = (_slot, _flags, _application, _notify, handle) => {
  write(handle, ++last)
  return 0
}
f.C_CloseSession = () => 0
f.C_GetSessionInfo = () => 0
f.C_DestroyObject = () => 0
f.C_GetAttributeValue = () => OBJECT_HANDLE_INVALID

/** @type {Record<string, (size: number) => { prepare?: () => void, run: () => void, per: number }>} */
const JOBS = {
  'list objects': (size) => ({
    run: () => {
      left = size
      p11.C_FindObjectsInit(session, {})
      for (let got = 100; got === 100; ) got = p11.C_FindObjects(session, 100).length
      p11.C_FindObjectsFinal(session)
    },
    per: size,
  }),
  'list and use each object': (size) => ({
    run: () => {
      left = size
      p11.C_FindObjectsInit(session, {})
      const all = p11.C_FindObjects(session, size)
      p11.C_FindObjectsFinal(session)
      for (const object of all) p11.C_DestroyObject(session, object)
    },
    per: size,
  }),
  'open sessions, use each, close them': (size) => ({
    run: () => {
      const sessions = Array.from({ length: size }, () => p11.C_OpenSession(slot, 6))
      for (const one of sessions) p11.C_GetSessionInfo(one)
      for (const one of sessions) p11.C_CloseSession(one)
    },
    per: size,
  }),
}

/** @type {Record<string, Record<number, number>>} */
const result = {}
for (const [name, job] of Object.entries(JOBS)) {
  /** @type {Record<number, number>} */
  const perHandle = {}
  for (const size of SIZES) {
    const { run, per } = job(size)
    const times = Math.ceil(200_000 / size)
    for (let i = 0; i < times; i++) run()
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 5; round++) {
      const begin = process.cpuUsage()
      for (let i = 0; i < times; i++) run()
      const { user, system } = process.cpuUsage(begin)
      best = Math.min(best, (1000 * (user + system)) / (times * per))
    }
    perHandle[size] = Number(best.toPrecision(3))
  }
  result[name] = perHandle
}
Object.assign(f, real)
p11.C_Finalize()
process.stdout.write(JSON.stringify(result))
