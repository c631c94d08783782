import { isUint8Array } from 'node:util/types'
import type { Fields } from './field.js'

/** How many mechanisms are remembered. */
const KEPT = 8
/** Longer arrays are not compared. */
const COMPARED = 256

/** A mechanism that was seen before. */
export interface RepeatedMechanism<T> {
  /** The caller's object. */
  readonly source: object
  /** A copy that later changes to it do not reach. */
  readonly copy: Fields
  /** How many properties its parameter has, if that is an object. */
  readonly names: number
  /** What was made of it. */
  value: T
}

/**
 * Most programs use the same few mechanism objects again and again, so what was made of one is kept, for as long as the caller does not
 * change it. Only plain ones are: the parameter is missing, a number, a few bytes, or an object of such. Handles are not plain:
 * they mean another number in the next generation.
 */
export class RepeatedMechanisms<T> {
  readonly #known: RepeatedMechanism<T>[] = []
  #next = 0
  readonly #lately: object[] = []
  #nextLately = 0

  /** What is kept of a mechanism, if it is as it was. */
  find(mechanism: unknown): RepeatedMechanism<T> | undefined {
    const known = this.#known
    for (let i = 0; i < known.length; i++) {
      const entry = known[i] as RepeatedMechanism<T>
      if (entry.source === mechanism) return isUnchanged(entry, mechanism as Fields) ? entry : undefined
    }
    return undefined
  }

  /** Whether a mechanism came lately, this time not counted: what is used once need not be kept. */
  cameBefore(source: object): boolean {
    if (this.#lately.includes(source)) return true
    this.#lately[this.#nextLately++ % KEPT] = source
    return false
  }

  /** Remembers a mechanism, if it is plain. */
  keep(source: object, value: T): RepeatedMechanism<T> | undefined {
    const { mechanism, parameter, parameterType } = source as Fields
    const copy: Fields = { mechanism, parameter, parameterType }
    let names = 0
    if (isUint8Array(parameter)) {
      if (parameter.length > COMPARED) return undefined
      copy['parameter'] = Buffer.from(parameter)
    } else if (typeof parameter === 'object' && parameter !== null) {
      const prototype: unknown = Object.getPrototypeOf(parameter)
      if (prototype !== Object.prototype && prototype !== null) return undefined
      const fields: Fields = { ...parameter }
      for (const name in fields) {
        const field = fields[name]
        if (typeof field === 'object' && field !== null) {
          if (!isUint8Array(field) || field.length > COMPARED) return undefined
          fields[name] = Buffer.from(field)
        }
        names++
      }
      copy['parameter'] = fields
    }
    const entry: RepeatedMechanism<T> = { source, copy, names, value }
    const place = this.#known.findIndex((other) => other.source === source)
    this.#known[place >= 0 ? place : this.#next++ % KEPT] = entry
    return entry
  }
}

function isUnchanged(was: { readonly copy: Fields; readonly names: number }, now: Fields): boolean {
  const { copy, names } = was
  if (now['mechanism'] !== copy['mechanism'] || now['parameterType'] !== copy['parameterType']) return false
  const before = copy['parameter']
  const parameter = now['parameter']
  if (typeof before !== 'object' || before === null) return parameter === before
  if (typeof parameter !== 'object' || parameter === null) return false
  if (isUint8Array(before)) return isUint8Array(parameter) && sameBytes(before, parameter)
  if (isUint8Array(parameter)) return false
  let count = 0
  for (const name in parameter) {
    if (!sameValue((before as Fields)[name], (parameter as Fields)[name])) return false
    count++
  }
  return count === names
}

function sameValue(before: unknown, value: unknown): boolean {
  return value === before || (isUint8Array(before) && isUint8Array(value) && sameBytes(before, value))
}

function sameBytes(before: Uint8Array, bytes: Uint8Array): boolean {
  const { length } = before
  if (bytes.length !== length) return false
  for (let i = 0; i < length; i++) if (before[i] !== bytes[i]) return false
  return true
}
