import { useNss } from '@tatsoi/testing/vitest'
import { forkCases } from './fork-cases.js'

const nss = useNss({ interface: '3.2' })
forkCases(() => {
  const { module, label, pin, initString } = nss.current
  return { module, label, pin, initialize: { reserved: initString } }
})
