// Ends in the way that its argument names, while calls of other threads into a scripted token are under way.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { ScriptedToken, ScriptedTokenGuest } from '@tatsoi/testing'
import koffi from 'koffi'

const getInfo = (address) => koffi.decode(BigInt(address), koffi.proto('uint64_t', ['void *']))
const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

if (isMainThread) {
  const how = process.argv[2]
  const token = new ScriptedToken({ exitLimit: 500 })
  token.initialize()
  // koffi does not keep the buffer of an asynchronous call.
  const held = new Set()
  const call = () => {
    const info = Buffer.alloc(88)
    held.add(info)
    getInfo(token.functions.get('C_GetInfo')).async(info, () => held.delete(info))
  }
  process.on('exit', (code) => console.log(`exit listener ${code}`))
  if (how === 'now') {
    call()
    process.exit(3)
  }
  if (how === 'waiting') {
    for (let i = 0; i < 20; i++) call()
    pause(200)
    process.exit(4)
  }
  if (how === 'inside') {
    token.on('C_GetInfo', () => process.exit(6))
    call()
  }
  if (how === 'throw') {
    call()
    pause(200)
    throw new Error('an error that nobody catches')
  }
  if (how === 'idle') process.exitCode = 7
  if (how === 'closed') {
    call()
    pause(100)
    token.close()
    process.exit(8)
  }
  if (how === 'worker') {
    const pass = token.guestPass(30_000)
    const worker = new Worker(new URL(import.meta.url), { workerData: pass, transferList: [pass.port] })
    worker.on('message', () => {
      pause(200)
      process.exit(9)
    })
  }
  if (how === 'guest ends') {
    const pass = token.guestPass()
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { ...pass, how },
      transferList: [pass.port],
    })
    // Longer than any exit is given.
    worker.on('exit', () => setTimeout(() => process.exit(10), 1500))
  }
} else if (workerData.how === 'guest ends') {
  new ScriptedTokenGuest(workerData)
} else {
  const guest = new ScriptedTokenGuest(workerData)
  parentPort.postMessage('calls now')
  getInfo(Number(koffi.decode(BigInt(guest.functionListAddress + 8 + 8 * 2), 'uint64_t')))(Buffer.alloc(88))
}
