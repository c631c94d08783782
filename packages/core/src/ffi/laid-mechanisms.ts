import { isUint8Array } from 'node:util/types'
import type { Fields } from './field.js'
import type { Memory } from './memory.js'

// Most programs use the same few mechanism objects again and again. One that is as it was the last time is laid out by one copy, and
// what is kept of it, to begin the operation again after a loss, is kept once.

/** How many are remembered. */
const KEPT = 8
/** Longer arrays are not compared, but laid out and copied. */
const COMPARED = 256

/** A mechanism as it was laid out. */
export interface LaidMechanism {
  /** The caller's object. */
  readonly source: object
  /** A copy that later changes to it do not reach. */
  readonly copy: Fields
  /** How many properties its parameter has, if that is an object. */
  readonly names: number
  /** For the C_Message*Init functions, where less is required. */
  readonly forMessages: boolean
  /** Where it was laid out, which its pointers depend on, and how it looked there. */
  readonly memory: Memory
  readonly at: number
  readonly image: Uint8Array
}

const laid: LaidMechanism[] = []
let next = 0

/** What is kept of a mechanism, if the caller has not changed it since. */
export function laidBefore(mechanism: unknown): LaidMechanism | undefined {
  for (let i = 0; i < laid.length; i++) {
    const known = laid[i] as LaidMechanism
    if (known.source === mechanism) return isUnchanged(known, mechanism as Fields) ? known : undefined
  }
  return undefined
}

function isUnchanged({ copy, names }: LaidMechanism, now: Fields): boolean {
  if (now['mechanism'] !== copy['mechanism'] || now['parameterType'] !== copy['parameterType']) return false
  const was = copy['parameter']
  const is = now['parameter']
  if (typeof was !== 'object' || was === null) return is === was
  if (typeof is !== 'object' || is === null) return false
  if (isUint8Array(was)) return isUint8Array(is) && sameBytes(was, is)
  if (isUint8Array(is)) return false
  let count = 0
  for (const name in is) {
    if (!sameValue((was as Fields)[name], (is as Fields)[name])) return false
    count++
  }
  return count === names
}

function sameValue(was: unknown, is: unknown): boolean {
  return was === is || (isUint8Array(was) && isUint8Array(is) && sameBytes(was, is))
}

function sameBytes(was: Uint8Array, is: Uint8Array): boolean {
  const { length } = was
  if (is.length !== length) return false
  for (let i = 0; i < length; i++) if (was[i] !== is[i]) return false
  return true
}

/**
 * Remembers a mechanism that was just laid out at `at`, if it is plain: its parameter is missing, a number, a few bytes, or an object
 * of such. Handles mean another number in the next generation, and what lies outside of the block is not in its image.
 */
export function keepLaid(
  m: Memory,
  at: number,
  source: object,
  forMessages: boolean,
): LaidMechanism | undefined {
  const { mechanism, parameter, parameterType } = source as Fields
  if (!isPlain(parameter, true)) return undefined
  const copy: Fields = { mechanism }
  let names = 0
  if (parameter !== undefined) copy['parameter'] = plainCopy(parameter)
  if (parameterType !== undefined) copy['parameterType'] = parameterType
  if (typeof parameter === 'object' && !isUint8Array(parameter)) for (const _ in parameter) names++
  const kept: LaidMechanism = { source, copy, names, forMessages, memory: m, at, image: m.image(at) }
  const place = laid.findIndex((other) => other.source === source)
  laid[place >= 0 ? place : next++ % KEPT] = kept
  return kept
}

function isPlain(value: unknown, outermost: boolean): boolean {
  if (isUint8Array(value)) return value.length <= COMPARED
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  if (!outermost) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  for (const name in value) if (!isPlain((value as Fields)[name], false)) return false
  return true
}

function plainCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isUint8Array(value)) return Buffer.from(value)
  const copy: Fields = { ...value }
  for (const name in copy) copy[name] = plainCopy(copy[name])
  return copy
}
