// Worker threads that end without a word: terminated, by process.exit() or by an error, with calls under way. The argument names the
// case. Reports what the main thread can do with the module afterwards.
import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { CKM_RSA_PKCS_KEY_PAIR_GEN, CKU_USER, Cryptoki } from '@tatsoi/core'
import { createSoftHsm, createSpy, RawModule } from '@tatsoi/testing'

const RW = 6
const NOT_INITIALIZED = 0x190
const DEADLINE = 10_000

function open(module, label) {
  const p11 = Cryptoki.load(module, { deadline: DEADLINE })
  p11.C_Initialize()
  const slot = p11.C_GetSlotList(true).find((one) => p11.C_GetTokenInfo(one).label === label)
  return { p11, session: p11.C_OpenSession(slot, RW) }
}

/** What a worker does until it is ended. */
const endings = {
  idle: () => parentPort.postMessage('ready'),
  synchronous: ({ p11, session }) => {
    parentPort.postMessage('ready')
    for (;;) p11.C_GenerateRandom(session, 1024)
  },
  asynchronous: (opened) => {
    generate(opened)
    parentPort.postMessage('ready')
    neverGoesOn()
  },
  exits: (opened) => {
    generate(opened)
    process.exit(0)
  },
  throws: (opened) => {
    generate(opened)
    throw new Error('thrown by the worker')
  },
  'logging-in': ({ p11, session }, module) => {
    new RawModule(module).ok('C_Logout', session.raw)
    p11.C_FindObjectsInitAsync(session, {}).catch(() => {})
  },
  quiet: ({ p11 }) => {
    p11.quiesceSync()
    parentPort.postMessage('ready')
    neverGoesOn()
  },
}

/** A call that takes its time, on another thread. */
function generate({ p11, session }) {
  const bits = { CKA_MODULUS_BITS: 2048, CKA_PUBLIC_EXPONENT: Buffer.from([1, 0, 1]) }
  p11.C_GenerateKeyPairAsync(session, { mechanism: CKM_RSA_PKCS_KEY_PAIR_GEN }, bits, {}).catch(() => {})
}

/** So that this thread never learns what became of its calls. */
function neverGoesOn() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

async function start(ending, hsm, module) {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { ending, module, label: hsm.label, pin: hsm.pin },
  })
  const errors = []
  worker.on('error', (error) => errors.push(error.message))
  const exited = new Promise((resolve) => worker.once('exit', resolve))
  if (ending !== 'exits' && ending !== 'throws') await once(worker, 'message')
  return { worker, exited, errors }
}

/** Name and message of what `work` throws; `undefined` if it does not. */
function errorOf(work) {
  try {
    work()
    return undefined
  } catch (error) {
    return `${error.name} ${error.message}`
  }
}

async function main(what) {
  const hsm = createSoftHsm().use()
  const spy = createSpy(hsm.module).use()
  const raw = new RawModule(hsm.module)
  const isFinalized = () => raw.call('C_GetInfo', Buffer.alloc(256)) === NOT_INITIALIZED

  if (what === 'last-user') {
    // Only the worker uses the module, and leaves it logged in.
    const p11 = Cryptoki.load(spy.module, { deadline: DEADLINE })
    const { worker } = await start('idle', hsm, spy.module)
    await worker.terminate()
    p11.C_Initialize()
    const slot = p11.C_GetSlotList(true).find((one) => p11.C_GetTokenInfo(one).label === hsm.label)
    const { state } = p11.C_GetSessionInfo(p11.C_OpenSession(slot, RW))
    p11.C_Finalize()
    return { state, isFinalized: isFinalized() }
  }

  const { p11, session } = open(spy.module, hsm.label)
  p11.C_Login(session, CKU_USER, hsm.pin)
  if (what === 'still-inside') {
    const { worker } = await start('asynchronous', hsm, spy.module)
    void worker.terminate()
    const error = errorOf(() => p11.quiesceSync().dispose())
    return { error, returned: spy.count('C_GenerateKeyPair', 'CKR_OK') }
  }
  const ended = []
  // The second has to initialise, after the first.
  for (let i = 0; i < 2; i++) {
    const { worker, exited, errors } = await start(what, hsm, spy.module)
    if (what !== 'exits' && what !== 'throws') await worker.terminate()
    await exited
    ended.push(...errors)
  }
  return {
    ended,
    call: errorOf(() => p11.C_GetSessionInfo(session)),
    quiesce: errorOf(() => p11.quiesceSync().dispose()),
    finalize: errorOf(() => p11.C_Finalize()),
    isFinalized: isFinalized(),
  }
}

if (isMainThread) {
  console.log(JSON.stringify(await main(process.argv[2])))
  process.exit(0)
} else {
  const { ending, module, label, pin } = workerData
  const opened = open(module, label)
  const provider = ({ reason }) => {
    if (reason === 'login') return pin
    parentPort.postMessage('ready')
    return new Promise(() => {})
  }
  if (errorOf(() => opened.p11.C_Login(opened.session, CKU_USER, provider))?.includes('ALREADY') === false)
    throw new Error('the worker could not log in')
  endings[ending](opened, module)
}
