import { existsSync } from 'node:fs'
import { createNss } from '@tatsoi/testing'
import { useNss } from '@tatsoi/testing/vitest'
import { expect, it } from 'vitest'
import { initialise, login, openSession, tokenLabels } from './token-session.js'

const nss = useNss({ label: 'keys', pin: 'a pin' })

it('NSS has a database of its own, with the label and the PIN that were asked for', () => {
  const { module: path, initString, slotId, cryptoSlotId, pin } = nss.current
  const module = initialise(path, initString)
  expect(tokenLabels(module).get(BigInt(slotId))).toBe('keys')
  expect([...tokenLabels(module).keys()]).toContain(BigInt(cryptoSlotId))
  const session = openSession(module, slotId)
  expect(login(module, session, 'wrong')).toBe(0xa0)
  expect(login(module, session, pin)).toBe(0)
  module.ok('C_Finalize', null)
})

it('NSS without a PIN can be made, and its folder goes away', () => {
  const free = createNss({ pin: '' })
  expect(existsSync(free.folder)).toBe(true)
  free.dispose()
  expect(existsSync(free.folder)).toBe(false)
})

it('NSS refuses what its initialisation string cannot hold', () => {
  expect(() => createNss({ label: "it's" })).toThrow(/^label: /)
  expect(() => createNss({ interface: '2.40' as '3.0' })).toThrow(/^interface: 2.40/)
})
