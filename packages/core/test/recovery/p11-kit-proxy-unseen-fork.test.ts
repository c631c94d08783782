import { useP11KitProxy, useSoftHsm } from '@tatsoi/testing/vitest'
import { expect, test } from 'vitest'
import { inChild, Lab, verifies } from './lab.js'

const hsm = useSoftHsm({ resetOnFork: true })
const proxy = useP11KitProxy(hsm)

test('case 3: with policy finalize-init the proxy outlives a fork that only the kernel sees', () => {
  const { label, pin } = hsm.current
  const lab = new Lab({ module: proxy.current.module, label, pin, options: { policy: 'finalize-init' } })
  const [A, B] = [lab.generate('A', 'rsa'), lab.generate('B', 'rsa')]
  const [b, a, grandchild] = inChild(
    () => [lab.sign(B), lab.sign(A), inChild(() => lab.sign(B), 'syscall')] as const,
    'syscall',
  )
  expect([verifies(B, b), verifies(A, a), verifies(B, grandchild)]).toEqual([true, true, true])
  expect(verifies(A, lab.sign(A))).toBe(true)
})
