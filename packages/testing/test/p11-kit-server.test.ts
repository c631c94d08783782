import { existsSync } from 'node:fs'
import { P11KitServer, type RawModule, startP11KitServer } from '@tatsoi/testing'
import { useP11KitServer, useSoftHsm } from '@tatsoi/testing/vitest'
import { beforeAll, expect, it } from 'vitest'
import { initialise, login, openSession, tokenLabels } from './token-session.js'

const hsm = useSoftHsm({ label: 'served' })
const server = useP11KitServer(hsm)
let module: RawModule
let session: bigint

beforeAll(() => {
  module = initialise(server.current.module)
  start()
})

function start(): void {
  const [[slot, label]] = [...tokenLabels(module)] as [[bigint, string]]
  expect(label).toBe('served')
  session = openSession(module, slot)
  expect(login(module, session, hsm.current.pin)).toBe(0)
}

const random = () => module.call('C_GenerateRandom', session, new Uint8Array(8), 8)
it('the server works for a client in a process of its own', () => {
  expect(random()).toBe(0)
  expect(server.current.processes()).toContain(server.current.pid)
  expect(server.current.processes().length).toBeGreaterThan(1)
})

it('a stalled server keeps a call waiting until it is resumed', async () => {
  server.current.stall()
  const bytes = new Uint8Array(8)
  let answered = false
  const call = module.callAsync('C_GenerateRandom', session, bytes, bytes.length).then((rv) => {
    answered = true
    return rv
  })
  // Long enough for a hundred answers of a server that runs.
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(answered).toBe(false)
  server.current.resume()
  expect(await call).toBe(0)
})

it('a killed server is gone with the processes of its clients, and clients notice', () => {
  const processes = server.current.processes()
  server.current.kill()
  expect(server.current.running).toBe(false)
  expect(random()).not.toBe(0)
  for (const pid of processes) expect(alive(pid)).toBe(false)
})

it('a restarted server has the same address and the same token, and none of the sessions', async () => {
  const { env, pid } = server.current
  await server.current.restart()
  expect(server.current.env).toEqual(env)
  expect(server.current.pid).not.toBe(pid)
  expect(random()).not.toBe(0)
  module.ok('C_Finalize', null)
  module.ok('C_Initialize', null)
  start()
  expect(random()).toBe(0)
  module.ok('C_Finalize', null)
})

it('a server for a module that is not there says so', async () => {
  await expect(
    startP11KitServer({ module: '/nowhere/module.so', uri: 'pkcs11:token=served' }),
  ).rejects.toThrow('module: /nowhere/module.so does not exist')
})

it('a server’s folder goes away with it', async () => {
  const { module, env } = hsm.current
  const other = await new P11KitServer({ module, env, uri: 'pkcs11:token=served' }).start()
  const { folder, pid } = other
  other.dispose()
  expect(existsSync(folder)).toBe(false)
  expect(alive(pid as number)).toBe(false)
})

/** Whether a process runs. One that has ended and was not waited for yet does not. */
function alive(pid: number): boolean {
  return existsSync(`/proc/${pid}/exe`)
}
