import { useP11KitProxy, useSoftHsm } from '@tatsoi/testing/vitest'
import { forkCases } from './fork-cases.js'

// The proxy notices a fork and initialises what is behind it, which was not reset and takes that for done already.
const hsm = useSoftHsm()
const proxy = useP11KitProxy(hsm)
forkCases(() => ({ module: proxy.current.module, label: hsm.current.label, pin: hsm.current.pin }), {
  inheritsLogin: true,
})
