import * as P from '@tatsoi/types'
import type { Machine } from '../machine.js'
import { check, fail } from '../return-value.js'
import type { Token } from '../state.js'

/** A PIN from the caller, or from the token's own PIN pad where there is one and the caller gave NULL. */
export function readPin(
  m: Machine,
  token: Token,
  address: number,
  length: number,
  checkLength = true,
): string {
  let pin: string
  if (address === 0) {
    const path = token.options.protectedAuthenticationPath ?? fail(P.CKR_ARGUMENTS_BAD)
    pin = path() ?? fail(P.CKR_FUNCTION_CANCELED)
  } else pin = m.input(address, length).toString()
  if (checkLength) {
    const bytes = Buffer.byteLength(pin)
    check(
      bytes >= (token.options.minPinLength ?? 4) && bytes <= (token.options.maxPinLength ?? 64),
      P.CKR_PIN_LEN_RANGE,
    )
  }
  return pin
}
