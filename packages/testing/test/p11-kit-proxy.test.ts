import { useP11KitProxy, useSoftHsm } from '@tatsoi/testing/vitest'
import { expect, it } from 'vitest'
import { initialise, login, openSession, tokenLabels } from './token-session.js'

const hsm = useSoftHsm({ label: 'behind the proxy' })
const proxy = useP11KitProxy(hsm)

it('the proxy shows the tokens of its own modules and none of the system’s', () => {
  const module = initialise(proxy.current.module)
  const labels = tokenLabels(module)
  // SoftHSM has one more slot, with a token that is not initialised.
  expect([...labels.values()].sort()).toEqual(['', 'behind the proxy'])
  const [slot] = [...labels].find(([, label]) => label === 'behind the proxy') as [bigint, string]
  expect(login(module, openSession(module, slot), hsm.current.pin)).toBe(0)
  module.ok('C_Finalize', null)
})
