// A session is to be closed, or is opened again, while SoftHSM signs in it on another thread. The argument names how. Reports what became of the signature.
import { CKO_PRIVATE_KEY } from '@tatsoi/core'
import { createSoftHsm } from '@tatsoi/testing'
import { Lab, mechanismOf, RW, verifies } from '../lab.js'

/** SoftHSM is busy with it for long enough: a fifth of a second. */
const LONG = Buffer.alloc(60_000_000)

const hsm = createSoftHsm().use()
const lab = new Lab(hsm)
const { p11, slot } = lab
const key = lab.generate('A', 'rsa')
const session = p11.C_OpenSession(slot, RW)
const [found] = lab.find({ CKA_CLASS: CKO_PRIVATE_KEY, CKA_LABEL: 'A' }, session)

const how: Record<string, () => unknown> = {
  closeAll: () => p11.C_CloseAllSessionsAsync(slot),
  reinitialize: () => {
    p11.invalidate()
    return p11.reinitializeIfNeeded()
  },
  reinitializeSync: () => {
    p11.invalidate()
    return p11.reinitializeIfNeededSync()
  },
  useKey: () => {
    p11.invalidate()
    return p11.C_SignInit(lab.session, mechanismOf(key), found!)
  },
}

p11.C_SignInit(session, mechanismOf(key), found!)
const signature = p11.C_SignAsync(session, LONG)
await how[process.argv[2]!]!()
const right = verifies(key, await signature, LONG)
p11.C_Finalize()
console.log(JSON.stringify({ right }))
