import { useP11KitProxy, useSoftHsm } from '@tatsoi/testing/vitest'
import { expect, test } from 'vitest'
import { Cryptoki } from '../../src/index.js'
import { forkCases } from './fork-cases.js'
import { caught, inChild } from './lab.js'

const hsm = useSoftHsm({ resetOnFork: true })
const proxy = useP11KitProxy(hsm)
const token = () => ({ module: proxy.current.module, label: hsm.current.label, pin: hsm.current.pin })
const lab = forkCases(token, { hows: ['fork'] })

test('case 3: a fork that only the kernel sees is not noticed by the proxy, and the error names the option', () => {
  const error = inChild(() => caught(() => lab().p11.C_GenerateRandom(lab().session, 8)), 'syscall')
  expect(error.name).toBe('ModuleLostError')
  expect(error.message).toContain('`policy` to "finalize-init"')
})

test('it may be loaded any number of times, though it makes a function list each time it is asked for one', () => {
  for (let i = 0; i < 100; i++) {
    const p11 = Cryptoki.load(proxy.current.module)
    p11.C_Initialize()
    expect(p11.C_GetInfo().manufacturerID).toBe('PKCS#11 Kit')
    p11.C_Finalize()
  }
  // The proxy has initialised it.
  expect(Cryptoki.load(hsm.current.module).C_GetInfo().manufacturerID).toBe('SoftHSM')
})
