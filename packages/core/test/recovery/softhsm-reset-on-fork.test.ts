import { useSoftHsm } from '@tatsoi/testing/vitest'
import { forkCases } from './fork-cases.js'

const hsm = useSoftHsm({ resetOnFork: true })
forkCases(() => hsm.current)
