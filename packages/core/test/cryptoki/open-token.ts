import { ScriptedToken, type ScriptedTokenOptions, type SoftHsmOptions } from '@tatsoi/testing'
import { useNss, useSoftHsm } from '@tatsoi/testing/vitest'
import { CKF_RW_SESSION, CKF_SERIAL_SESSION, CKU_USER } from '@tatsoi/types'
import koffi from 'koffi'
import { afterAll, beforeAll } from 'vitest'
import { Cryptoki } from '../../src/cryptoki/cryptoki.js'
import type { CryptokiOptions } from '../../src/cryptoki/options.js'
import type { SessionHandle, SlotHandle } from '../../src/recovery/handles.js'

export const RW: number = CKF_SERIAL_SESSION | CKF_RW_SESSION

/** A module that is initialised, with a session in which the user is logged in. */
export interface OpenToken {
  readonly p11: Cryptoki
  readonly slot: SlotHandle
  readonly session: SessionHandle
}

interface Current {
  readonly current: OpenToken
}

function whileTestsRun(open: () => OpenToken): Current {
  let current: OpenToken | undefined
  beforeAll(() => {
    current = open()
  })
  afterAll(() => {
    current?.p11.C_Finalize()
    current = undefined
  })
  return {
    get current() {
      if (current === undefined) throw new Error('the token is open during tests only')
      return current
    },
  }
}

function logIn(p11: Cryptoki, slot: SlotHandle, pin: string): OpenToken {
  const session = p11.C_OpenSession(slot, RW)
  p11.C_Login(session, CKU_USER, pin)
  return { p11, slot, session }
}

/** The slot whose token has a label. */
export function slotOf(p11: Cryptoki, label: string): SlotHandle {
  const slot = p11.C_GetSlotList(true).find((one) => p11.C_GetTokenInfo(one).label === label)
  if (slot === undefined) throw new Error(`there is no token "${label}"`)
  return slot
}

/** A SoftHSM of its own for this file. */
export function useOpenSoftHsm(options: SoftHsmOptions = {}): Current {
  const hsm = useSoftHsm(options)
  return whileTestsRun(() => {
    const p11 = Cryptoki.load(hsm.current.module)
    p11.C_Initialize()
    return logIn(p11, slotOf(p11, hsm.current.label), hsm.current.pin)
  })
}

/** An NSS of its own for this file. One file can use one of the two. */
export function useOpenNss(version: '3.0' | '3.2'): Current {
  const nss = useNss({ interface: version })
  return whileTestsRun(() => {
    const p11 = Cryptoki.load(nss.current.module)
    p11.C_Initialize({ reserved: nss.current.initString })
    return logIn(p11, slotOf(p11, nss.current.label), nss.current.pin)
  })
}

/** A scripted token, open; `close` ends it. */
export function openScripted(
  options: ScriptedTokenOptions = {},
  how: CryptokiOptions = {},
): OpenToken & { readonly token: ScriptedToken } & Disposable {
  const token = new ScriptedToken(options)
  const p11 = Cryptoki.fromEntryPoints(token.entryPoints, how)
  p11.C_Initialize()
  const slot = p11.C_GetSlotList(true)[0]
  if (slot === undefined) throw new Error('the scripted token has no slot with a token')
  return {
    ...logIn(p11, slot, 'user-pin'),
    token,
    [Symbol.dispose]() {
      // Finalised through the wrapper, so that the next token at the same addresses is not taken for this one.
      try {
        p11.C_Finalize()
      } catch {
        // It was finalised in the test.
      }
      token.close()
    },
  }
}

/** Writes CK_ULONGs where a script was told that the caller's memory is. */
export function pokeUlongs(address: number, ...values: (number | bigint)[]): void {
  const words = new BigUint64Array(koffi.view(BigInt(address), 8 * values.length))
  values.forEach((value, i) => {
    words[i] = BigInt.asUintN(64, BigInt(value))
  })
}
