import * as P from '@tatsoi/types'
import type { Machine } from '../machine.js'
import { check } from '../return-value.js'
import type { Implementations } from './implementation.js'

/** General-purpose functions (v3.2, clause 5.4), without those that give out function lists. */
export const general: Implementations = {
  C_Initialize(m: Machine, pInitArgs: number) {
    check(m.initialized === undefined || m.options.reinitialize === 'ok', P.CKR_CRYPTOKI_ALREADY_INITIALIZED)
    if (pInitArgs === 0) {
      m.initialize({ flags: 0, mutexes: false })
      return
    }
    const args = m.memory.struct('CK_C_INITIALIZE_ARGS', pInitArgs)
    const given = ['CreateMutex', 'DestroyMutex', 'LockMutex', 'UnlockMutex'].filter(
      (name) => args.pointer(name) !== 0,
    )
    check(given.length === 0 || given.length === 4, P.CKR_ARGUMENTS_BAD)
    const reserved = args.pointer('pReserved')
    check(reserved === 0 || m.options.reservedString === true, P.CKR_ARGUMENTS_BAD)
    m.initialize({
      flags: args.ulong('flags'),
      mutexes: given.length === 4,
      ...(reserved === 0 ? {} : { reserved: m.memory.readString(reserved) }),
    })
  },

  C_Finalize(m: Machine, pReserved: number) {
    check(pReserved === 0, P.CKR_ARGUMENTS_BAD)
    m.counters.finalizations++
    m.finalize()
  },

  C_GetInfo(m: Machine, pInfo: number) {
    check(pInfo !== 0, P.CKR_ARGUMENTS_BAD)
    const info = m.memory.struct('CK_INFO', pInfo)
    const {
      manufacturer = 'tatsoi',
      description = 'scripted token',
      version = [1, 0],
    } = m.options.library ?? {}
    info.setVersion('cryptokiVersion', ...m.version)
    info.setText('manufacturerID', manufacturer, 32)
    info.setUlong('flags', 0)
    info.setText('libraryDescription', description, 32)
    info.setVersion('libraryVersion', ...version)
  },
}
