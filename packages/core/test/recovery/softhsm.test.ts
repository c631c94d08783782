import { useSoftHsm } from '@tatsoi/testing/vitest'
import { forkCases } from './fork-cases.js'

const hsm = useSoftHsm()
forkCases(() => hsm.current)
