import { nssModule } from './nss.js'
import { p11KitModules } from './p11-kit.js'
import { softHsmModule } from './softhsm.js'
import { spyModule } from './spy.js'

/** Whether a token is there to test on. */
export interface TokenAvailability {
  readonly name: string
  /** Path of its module, if it is there. */
  readonly module: string | undefined
  /** Why it is not to be had here; undefined if it is there. */
  readonly problem: string | undefined
}

const TOKENS: readonly { name: string; module: () => string }[] = [
  { name: 'SoftHSM', module: softHsmModule },
  { name: 'NSS softoken', module: () => nssModule('3.0') },
  { name: 'NSS softoken with PKCS#11 3.2', module: () => nssModule('3.2') },
  { name: 'p11-kit proxy and server', module: () => p11KitModules().proxy },
  { name: 'pkcs11-spy', module: spyModule },
]

/**
 * Gets every token that the fixtures know: finds, installs or unpacks it. Costs next to nothing when all are there, and never rejects:
 * what cannot be had is said in `problem`.
 */
export async function ensureTokens(): Promise<TokenAvailability[]> {
  return TOKENS.map(({ name, module }) => {
    try {
      return { name, module: module(), problem: undefined }
    } catch (error) {
      return { name, module: undefined, problem: (error as Error).message }
    }
  })
}
