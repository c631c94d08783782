import { existsSync } from 'node:fs'
import { createSoftHsm, type RawModule, type SoftHsm } from '@tatsoi/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { initialise, login, openSession, tokenLabels } from './token-session.js'

const CKR_PIN_INCORRECT = 0xa0

describe('SoftHSM', () => {
  let hsm: SoftHsm
  let module: RawModule
  beforeAll(() => {
    hsm = createSoftHsm({ label: 'first', pin: 'abcd', tokens: [{ label: 'second ü', pin: 'efgh' }] }).use()
    module = initialise(hsm.module)
  })
  afterAll(() => {
    module.ok('C_Finalize', null)
    hsm.dispose()
  })

  it('has the tokens that were asked for, in the slots that it says', () => {
    const labels = tokenLabels(module)
    expect(hsm.tokens.map(({ label, slotId }) => labels.get(BigInt(slotId)) === label)).toEqual([true, true])
    expect(hsm.slotId).toBe(hsm.tokens[0]?.slotId)
  })

  it('says their serial numbers', () => {
    for (const { slotId, serial } of hsm.tokens) {
      const info = new Uint8Array(208)
      module.ok('C_GetTokenInfo', slotId, info)
      expect(Buffer.from(info.subarray(80, 96)).toString().trim()).toBe(serial)
    }
  })

  it('takes each token’s own PIN and no other', () => {
    for (const [token, other] of [hsm.tokens, [...hsm.tokens].reverse()] as const) {
      const session = openSession(module, token!.slotId)
      expect(login(module, session, other!.pin)).toBe(CKR_PIN_INCORRECT)
      expect(login(module, session, token!.pin)).toBe(0)
    }
  })

  it('shows a token that was added while it was in use when it is initialised again', () => {
    const { slotId } = hsm.addToken({ label: 'third' })
    expect([...tokenLabels(module).values()]).not.toContain('third')
    module.ok('C_Finalize', null)
    module.ok('C_Initialize', null)
    expect(tokenLabels(module).get(BigInt(slotId))).toBe('third')
  })
})

describe('two SoftHSMs', () => {
  it('have folders of their own, which are gone afterwards, and put the environment back', () => {
    const before = process.env['SOFTHSM2_CONF']
    const one = createSoftHsm().use()
    const two = createSoftHsm()
    expect(one.folder).not.toBe(two.folder)
    expect(process.env['SOFTHSM2_CONF']).toBe(one.env.SOFTHSM2_CONF)
    expect(one.util('--show-slots')).not.toContain(two.token.serial)
    for (const { folder, dispose } of [one, two].map((hsm) => ({
      folder: hsm.folder,
      dispose: () => hsm.dispose(),
    }))) {
      expect(existsSync(folder)).toBe(true)
      dispose()
      expect(existsSync(folder)).toBe(false)
    }
    expect(process.env['SOFTHSM2_CONF']).toBe(before)
  })

  it('refuse a label that a token cannot hold', () => {
    expect(() => createSoftHsm({ label: 'ü'.repeat(17) })).toThrow(/^label: /)
  })
})
