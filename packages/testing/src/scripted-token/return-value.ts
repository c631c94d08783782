import type { CkrName } from '@tatsoi/types'
import { valueOf } from '@tatsoi/types'

/** Ends a call of the token with a return value other than CKR_OK. */
export class ReturnValue extends Error {
  override name = 'ReturnValue'
  readonly rv: number

  constructor(rv: number) {
    super(`CK_RV 0x${rv.toString(16)}`)
    this.rv = rv
  }
}

export function fail(rv: number): never {
  throw new ReturnValue(rv)
}

/** Fails unless the condition holds. */
export function check(condition: boolean, rv: number): asserts condition {
  if (!condition) throw new ReturnValue(rv)
}

/** A return value, by its name or by its number. */
export type ReturnValueSpec = CkrName | number

/** @throws RangeError for a name that the standard does not have. */
export function rvOf(spec: ReturnValueSpec): number {
  if (typeof spec === 'number') return spec
  const value = spec.startsWith('CKR_') ? valueOf(spec) : undefined
  if (value === undefined) throw new RangeError(`${spec} is not a return value of PKCS#11`)
  return value
}
