import { isUint8Array } from 'node:util/types'

/**
 * A copy that later changes to the caller's object, its arrays and buffers do not reach. Objects of a class are handles and stay the same
 * objects, except the outermost one where `outermost` says so.
 */
export function snapshot(value: unknown, outermost = false): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isUint8Array(value)) return Buffer.from(value)
  if (Array.isArray(value)) return value.map((element) => snapshot(element))
  if (value instanceof Date) return new Date(value)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!outermost && prototype !== Object.prototype && prototype !== null) return value
  const copy: { [name: string]: unknown } = { ...value }
  for (const name in copy) if (typeof copy[name] === 'object') copy[name] = snapshot(copy[name])
  return copy
}
