import { existsSync, readFileSync } from 'node:fs'
import { createSpy, parseSpyLog, runForkScript, softHsmModule } from '@tatsoi/testing'
import { useSoftHsm, useSpy } from '@tatsoi/testing/vitest'
import { expect, it } from 'vitest'
import { initialise, login, openSession } from './token-session.js'

const hsm = useSoftHsm({ pin: 'secret-user-pin' })
const spy = useSpy(() => hsm.current.module)

it('the spy sees every call that reached the module, in order, and nothing secret of it', () => {
  const module = initialise(spy.current.module)
  const session = openSession(module, hsm.current.slotId)
  login(module, session, 'secret-wrong-pin')
  login(module, session, hsm.current.pin)
  const calls = spy.current.calls().filter((call) => call.function !== 'C_GetFunctionList')
  expect(calls).toEqual([
    { function: 'C_Initialize', rv: 0, rvName: 'CKR_OK' },
    { function: 'C_OpenSession', rv: 0, rvName: 'CKR_OK' },
    { function: 'C_Login', rv: 0xa0, rvName: 'CKR_PIN_INCORRECT' },
    { function: 'C_Login', rv: 0, rvName: 'CKR_OK' },
  ])
  // The log itself does hold the PIN, which is why it must not be shown.
  expect(readFileSync(spy.current.env.PKCS11SPY_OUTPUT, 'latin1')).toContain('secret-user-pi')
  expect(JSON.stringify(spy.current)).not.toContain('secret')

  expect(spy.current.count('C_Login')).toBe(2)
  expect(spy.current.count('C_Login', 'CKR_OK')).toBe(1)
  spy.current.mark()
  expect(spy.current.calls()).toEqual([])
  module.ok('C_Finalize', null)
  expect(spy.current.calls()).toEqual([{ function: 'C_Finalize', rv: 0, rvName: 'CKR_OK' }])
})

it('the spy sees the calls of a forked child, once', async () => {
  spy.current.mark()
  const { reports, stderr } = await runForkScript(new URL('forked/spied.mjs', import.meta.url), {
    args: [spy.current.module],
  })
  expect(stderr).toBe('')
  expect(reports).toEqual([{ status: 'returned' }])
  const names = spy.current.calls().map((call) => call.function)
  expect(names.filter((name) => name === 'C_GetInfo')).toHaveLength(3)
  expect(names.filter((name) => name === 'C_Initialize')).toHaveLength(1)
})

it('a call that has not returned has no return value', () => {
  expect(parseSpyLog('12: C_WaitForSlotEvent\n2026-01-01 00:00:00.000\n[in] flags = 0x0\n')).toEqual([
    { function: 'C_WaitForSlotEvent', rv: undefined, rvName: undefined },
  ])
})

it('the log is gone afterwards and the environment is as before', () => {
  const before = process.env['PKCS11SPY']
  const other = createSpy(softHsmModule()).use()
  other.dispose()
  expect(existsSync(other.env.PKCS11SPY_OUTPUT)).toBe(false)
  expect(process.env['PKCS11SPY']).toBe(before)
})
