import { useNss } from '@tatsoi/testing/vitest'
import { forkCases } from './fork-cases.js'

const nss = useNss()
forkCases(() => {
  const { module, label, pin, initString } = nss.current
  return { module, label, pin, initialize: { reserved: initString } }
})
