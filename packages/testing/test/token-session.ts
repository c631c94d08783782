import { RawModule } from '@tatsoi/testing'
import koffi from 'koffi'

const CKF_RW_SESSION = 2
const CKF_SERIAL_SESSION = 4
const CKF_OS_LOCKING_OK = 2n
const CKU_USER = 1

/** Loads a module and initialises it, with OS locking and, for NSS, with its initialisation string. */
export function initialise(path: string, initString?: string): RawModule {
  const module = new RawModule(path)
  const reserved = initString === undefined ? undefined : Buffer.from(`${initString}\0`)
  const pointer = reserved === undefined ? 0n : koffi.address(reserved)
  module.ok('C_Initialize', new BigUint64Array([0n, 0n, 0n, 0n, CKF_OS_LOCKING_OK, pointer]))
  return module
}

export function openSession(module: RawModule, slot: number | bigint): bigint {
  const session = new BigUint64Array(1)
  module.ok('C_OpenSession', slot, CKF_SERIAL_SESSION | CKF_RW_SESSION, null, null, session)
  return session[0] as bigint
}

/** Logs the user in and returns the CK_RV. */
export function login(module: RawModule, session: bigint, pin: string): number {
  const bytes = Buffer.from(pin)
  return module.call('C_Login', session, CKU_USER, bytes, bytes.length)
}

/** The labels of the tokens that are there, by slot. */
export function tokenLabels(module: RawModule): Map<bigint, string> {
  const count = new BigUint64Array([64n])
  const slots = new BigUint64Array(64)
  // A NULL list first: SoftHSM looks for new tokens only then.
  module.ok('C_GetSlotList', 1, null, count)
  count[0] = 64n
  module.ok('C_GetSlotList', 1, slots, count)
  const labels = new Map<bigint, string>()
  for (const slot of slots.subarray(0, Number(count[0]))) {
    const info = new Uint8Array(208)
    module.ok('C_GetTokenInfo', slot, info)
    labels.set(
      slot,
      Buffer.from(info.subarray(0, 32))
        .toString('utf8')
        .replace(/[ \0]+$/, ''),
    )
  }
  return labels
}
