import koffi from 'koffi'
import { type Functions, makeFunctions, type NativeFunction, SIGNATURES } from './generated/functions.js'

/** Functions with the same parameters share one koffi type. */
const prototypes = new Map<string, ReturnType<typeof koffi.proto>>()

/** Makes the functions at `addresses` (in function-list order, 0 for a missing one) callable. */
export function bindFunctions(addresses: readonly number[]): Functions {
  return makeFunctions((index) => {
    const address = addresses[index]
    const parameters = SIGNATURES[index]?.[1]
    if (!address || parameters === undefined) return undefined
    const key = parameters.join()
    let prototype = prototypes.get(key)
    if (prototype === undefined) {
      prototype = koffi.proto('unsigned long', [...parameters])
      prototypes.set(key, prototype)
    }
    return koffi.decode(BigInt(address), prototype) as NativeFunction
  })
}
