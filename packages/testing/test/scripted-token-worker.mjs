// A worker thread that uses the token of its parent: opens a session, asks for information on a thread of koffi's, and tells what it saw.
import { parentPort, workerData } from 'node:worker_threads'
import { ScriptedTokenGuest } from '@tatsoi/testing'
import { ckrName } from '@tatsoi/types'
import koffi from 'koffi'

const guest = new ScriptedTokenGuest(workerData)
const { address } = guest.interfaces.at(-1)
const functionAt = (index, types) =>
  koffi.decode(koffi.decode(BigInt(address + 8 + 8 * index), 'uint64_t'), koffi.proto('uint64_t', types))
const openSession = functionAt(12, ['uint64_t', 'uint64_t', 'void *', 'void *', 'void *'])
const getInfo = functionAt(2, ['void *'])

const handle = Buffer.alloc(8)
const open = ckrName(Number(openSession(0, 4, null, null, handle)))
if (workerData.called !== undefined) {
  Atomics.store(workerData.called, 0, 1)
  Atomics.notify(workerData.called, 0)
}
// Kept by hand: koffi does not keep the buffers of an asynchronous call, and one that the garbage collector took is written to all the same.
const held = new Set()
const info = Buffer.alloc(88)
held.add(info)
getInfo.async(info, (error, rv) => {
  held.delete(info)
  const session = Number(handle.readBigUInt64LE())
  parentPort.postMessage({
    open,
    session,
    async: error ? String(error) : ckrName(Number(rv)),
    interfaces: guest.interfaces.length,
  })
})
// Stays until it is ended.
parentPort.on('message', () => {})
