// One token of coverage.test.ts, in a process of its own: two NSS cannot live in one, and a crash is seen.

import { createNss, createP11KitProxy, createSoftHsm, ScriptedToken } from '@tatsoi/testing'
import * as P from '@tatsoi/types'
import { loadLibrary } from '../../src/ffi/library.js'
import { callEveryFunction, type Refusals, type Subject } from './every-function.js'
import { type Recorded, Recording } from './recording.js'

export interface Report {
  readonly version: string
  /** Functions that the module's list has. */
  readonly functions: P.FunctionName[]
  readonly recorded: Recorded[]
  readonly refusals: { readonly sync: Refusals; readonly async: Refusals }
}

const PIN = '1234'
const LABEL = 'coverage'

type Made = { recording: Recording; subject: Omit<Subject, 'p11'>; dispose?: () => void }

const uninitialised: NonNullable<Subject['spare']> = (slots, p11) =>
  slots.find((slot) => {
    const { flags, label } = p11.C_GetTokenInfo(slot)
    return (flags & P.CKF_TOKEN_INITIALIZED) === 0 || label.startsWith('spare')
  })

function softHsm(path?: (module: string) => { path: string; dispose: () => void }): Made {
  const hsm = createSoftHsm({ label: LABEL, pin: PIN }).use()
  const over = path?.(hsm.module)
  const library = loadLibrary(over?.path ?? hsm.module)
  return {
    recording: new Recording(library.entryPoints, library.path),
    subject: { label: LABEL, pin: PIN, spare: uninitialised },
    dispose: () => {
      over?.dispose()
      hsm.dispose()
    },
  }
}

function nss(version: '3.0' | '3.2'): Made {
  const token = createNss({ interface: version, label: LABEL, pin: PIN }).load()
  const library = loadLibrary(token.module)
  return {
    recording: new Recording(library.entryPoints, library.path),
    subject: {
      label: LABEL,
      pin: PIN,
      initialize: { reserved: token.initString },
      user: { name: 'somebody', pin: PIN },
      ...(version === '3.2' ? { mlKem: P.CKP_ML_KEM_768 } : {}),
    },
    dispose: () => token.dispose(),
  }
}

const MAKERS: Record<string, () => Made> = {
  SoftHSM: () => softHsm(),
  'p11-kit': () =>
    softHsm((module) => {
      const proxy = createP11KitProxy({ modules: { softhsm: module } }).use()
      return { path: proxy.module, dispose: () => proxy.dispose() }
    }),
  'NSS 3.0': () => nss('3.0'),
  'NSS 3.2': () => nss('3.2'),
  scripted: () => {
    const token = new ScriptedToken({
      slots: [
        { token: { label: LABEL, userPin: PIN, users: { somebody: 'their-pin' } } },
        { token: { label: '', soPin: null, userPin: null } },
      ],
    })
    return {
      recording: new Recording(token.entryPoints, 'scripted'),
      subject: {
        label: LABEL,
        pin: PIN,
        spare: uninitialised,
        user: { name: 'somebody', pin: 'their-pin' },
        asynchronous: true,
      },
      dispose: () => {
        for (const error of token.errors) throw error
      },
    }
  },
}

const { recording, subject, dispose } = MAKERS[process.argv[2] as string]!()
const { p11 } = recording
const sync = await callEveryFunction({ ...subject, p11 }, 'sync')
const async = await callEveryFunction({ ...subject, p11 }, 'async')
dispose?.()
const { version } = p11.interface
const report: Report = {
  version: `${version.major}.${version.minor}`,
  functions: recording.functions,
  recorded: recording.recorded,
  refusals: { sync, async },
}
process.send?.(report)
process.disconnect?.()
if (process.send === undefined) console.log(JSON.stringify(report, null, 1))
