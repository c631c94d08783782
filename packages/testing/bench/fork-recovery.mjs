// What a fork costs: node (with FORK_FLAGS) fork-recovery.mjs MODULE ROUNDS. In one forked child the parent's handles sign, which brings
// back module, session, login and key first; in another the same is opened from scratch. Prints milliseconds as JSON.
import process from 'node:process'
import { Cryptoki } from '@tatsoi/core'
import { forkAndRunSync, returned } from '@tatsoi/testing'
import * as ck from '@tatsoi/types'
import { TOKEN } from './rows.mjs'

const [module, rounds] = process.argv.slice(2)
const data = Buffer.alloc(32, 7)
const ecdsa = { mechanism: ck.CKM_ECDSA }

const p11 = Cryptoki.load(/** @type {string} */ (module))

function start() {
  p11.C_Initialize()
  const slot = p11.C_GetSlotList(true).find((one) => p11.C_GetTokenInfo(one).label === TOKEN.label)
  if (slot === undefined) throw new Error('the token is not there')
  const session = p11.C_OpenSession(slot, ck.CKF_SERIAL_SESSION | ck.CKF_RW_SESSION)
  p11.C_Login(session, ck.CKU_USER, TOKEN.pin)
  p11.C_FindObjectsInit(session, { CKA_CLASS: ck.CKO_PRIVATE_KEY, CKA_LABEL: TOKEN.keys.ec })
  const [key] = p11.C_FindObjects(session, 1)
  p11.C_FindObjectsFinal(session)
  if (key === undefined) throw new Error('the key is not there')
  return { session, key }
}

/** @param {ReturnType<typeof start>} opened */
function sign({ session, key }) {
  p11.C_SignInit(session, ecdsa, key)
  return p11.C_Sign(session, data)
}

/** @param {() => unknown} work */
function milliseconds(work) {
  const begin = performance.now()
  work()
  return performance.now() - begin
}

const opened = start()
for (let i = 0; i < 20; i++) sign(opened)
/** @type {{ recovery: number[], coldStart: number[] }} */
const result = { recovery: [], coldStart: [] }
for (let round = 0; round < Number(rounds); round++) {
  result.recovery.push(returned(forkAndRunSync(() => milliseconds(() => sign(opened)))))
  // What the parent's module left has to go first, in a recovery as in a fresh start.
  result.coldStart.push(
    returned(
      forkAndRunSync(() =>
        milliseconds(() => {
          p11.C_Finalize()
          sign(start())
        }),
      ),
    ),
  )
}
p11.C_Finalize()
process.stdout.write(JSON.stringify(result))
