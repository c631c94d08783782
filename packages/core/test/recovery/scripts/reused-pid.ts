// Case 3: a child and its parent with the same process id. In a new namespace of process ids the first child is number 1; when it
// makes another one, its own first child is number 1 too. Reports both numbers, and what the last one signed.
import { createSoftHsm, exitChild, forkAndRunSync, getpid, returned } from '@tatsoi/testing'
import koffi from 'koffi'
import { Lab, verifies } from '../lab.js'

const CLONE_NEWPID = 0x2000_0000
const CLONE_NEWUSER = 0x1000_0000
const unshare = koffi.load(null).func('int unshare(int)')

const hsm = createSoftHsm().use()
const lab = new Lab(hsm)
const [A, B] = [lab.generate('A', 'rsa'), lab.generate('B', 'rsa')]
const separate = () => {
  // Who is not root needs a user namespace as well.
  if (unshare(CLONE_NEWPID) !== 0 && unshare(CLONE_NEWPID | CLONE_NEWUSER) !== 0)
    throw new Error('no new namespace of process ids: run as root, or under unshare -r')
}
separate()
const outcome = returned(
  forkAndRunSync(() => {
    const first = { pid: getpid(), generation: lab.p11.generation, signature: lab.sign(A) }
    separate()
    const second = returned(
      forkAndRunSync(() => {
        const signatures = [lab.sign(B), lab.sign(A)]
        return { pid: getpid(), generation: lab.p11.generation, signatures }
      }),
    )
    return { first, second, generation: lab.p11.generation }
  }),
)
console.log(
  JSON.stringify({
    pids: [outcome.first.pid, outcome.second.pid],
    inherited: outcome.second.generation > outcome.generation,
    verified: [
      verifies(A, outcome.first.signature),
      verifies(B, outcome.second.signatures[0]!),
      verifies(A, outcome.second.signatures[1]!),
    ],
  }),
)
hsm.dispose()
// No thread can be made any more, so Node's own way out is closed.
exitChild(0)
