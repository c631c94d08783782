// The main thread initialises a module; a worker uses it, finds it finalised and initialises it again. Reports the flags that the module was given.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { CKF_LIBRARY_CANT_CREATE_OS_THREADS, CKF_OS_LOCKING_OK, Cryptoki } from '@tatsoi/core'
import { createSoftHsm, createSpy, RawModule } from '@tatsoi/testing'

if (isMainThread) {
  const hsm = createSoftHsm().use()
  const spy = createSpy(hsm.module).use()
  const p11 = Cryptoki.load(spy.module)
  p11.C_Initialize({ flags: CKF_OS_LOCKING_OK | CKF_LIBRARY_CANT_CREATE_OS_THREADS })
  const [slots] = await once(
    new Worker(new URL(import.meta.url), { workerData: { spy: spy.module, module: hsm.module } }),
    'message',
  )
  const log = readFileSync(spy.env.PKCS11SPY_OUTPUT, 'latin1')
  console.log(
    JSON.stringify({ slots, flags: [...log.matchAll(/^ *flags: (\d+)$/gm)].map(([, flags]) => flags) }),
  )
  process.exit(0)
} else {
  const p11 = Cryptoki.load(workerData.spy)
  const before = p11.C_GetSlotList(true).length
  new RawModule(workerData.module).ok('C_Finalize', null)
  parentPort.postMessage([before, p11.C_GetSlotList(true).length])
}
