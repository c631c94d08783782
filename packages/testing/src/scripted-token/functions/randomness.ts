import * as P from '@tatsoi/types'
import type { Machine } from '../machine.js'
import { check } from '../return-value.js'
import type { Implementations } from './implementation.js'

/** Random number generation functions (v3.2, clause 5.19). */
export const randomness: Implementations = {
  C_SeedRandom(m: Machine, hSession: number, pSeed: number, ulSeedLen: number) {
    m.session(hSession)
    m.input(pSeed, ulSeedLen)
  },

  C_GenerateRandom(m: Machine, hSession: number, pRandomData: number, ulRandomLen: number) {
    m.session(hSession)
    check(pRandomData !== 0 || ulRandomLen === 0, P.CKR_ARGUMENTS_BAD)
    check(ulRandomLen <= 1 << 24, P.CKR_ARGUMENTS_BAD)
    m.memory.write(pRandomData, m.randomBytes(ulRandomLen))
  },
}
