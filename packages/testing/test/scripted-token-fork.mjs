// Forks with a scripted token that is in use, once for each kind of module, and reports what parent and child see of it.
import { forkAndRunSync, ScriptedToken } from '@tatsoi/testing'
import { ckrName } from '@tatsoi/types'
import koffi from 'koffi'

const prototypes = {
  C_GetSessionInfo: koffi.proto('uint64_t', ['uint64_t', 'void *']),
  C_Initialize: koffi.proto('uint64_t', ['void *']),
  C_OpenSession: koffi.proto('uint64_t', ['uint64_t', 'uint64_t', 'void *', 'void *', 'void *']),
}

for (const afterFork of ['keeps', 'resets', 'device-error']) {
  const token = new ScriptedToken({ afterFork })
  const call = (name, ...args) =>
    ckrName(Number(koffi.decode(BigInt(token.functions.get(name)), prototypes[name])(...args)))
  const handle = Buffer.alloc(8)
  call('C_Initialize', null)
  call('C_OpenSession', 0, 4, null, null, handle)
  const session = handle.readBigUInt64LE()
  const info = () => call('C_GetSessionInfo', session, Buffer.alloc(32))
  const child = forkAndRunSync(() => ({
    old: info(),
    initialize: call('C_Initialize', null),
    calls: token.calls(),
  }))
  console.log(
    JSON.stringify({ afterFork, child: child.value ?? child.status, parent: info(), calls: token.calls() }),
  )
  token.close()
}
