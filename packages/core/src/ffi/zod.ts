import { createRequire } from 'node:module'
import type { z } from 'zod'

export type Zod = typeof z

let loaded: Zod | undefined

/**
 * zod, loaded when the first option or ticket is checked. A program that gives none, as most do, does without: loading it takes more than
 * twice as long as all the rest of this library.
 */
export function zod(): Zod {
  loaded ??= (createRequire(import.meta.url)('zod') as { z: Zod }).z
  return loaded
}
