// Medians, spread, and ratios of runs that were made side by side.

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * @typedef {object} Summary
 * @property {number} opsPerSecond  of the median round
 * @property {number} nsPerOp       of the median round
 * @property {number} spreadPercent from the fastest round to the slowest, of the median
 * @property {number} operations    in each round
 * @property {number[]} roundsNs    ns per operation, round by round
 */

/**
 * @param {number} operations
 * @param {readonly number[]} ns
 * @returns {Summary}
 */
export function summary(operations, ns) {
  const middle = median(ns)
  return {
    opsPerSecond: round(1e9 / middle),
    nsPerOp: round(middle),
    spreadPercent: round((100 * (Math.max(...ns) - Math.min(...ns))) / middle),
    operations,
    roundsNs: ns.map(round),
  }
}

const BASES = /** @type {const} */ (['c', 'koffi', 'pkcs11js'])

/**
 * Speed of every contender as a multiple of the speed of C, of the koffi floor and of pkcs11js. The ratio is taken in each round,
 * where both ran one right after the other, and the median of these is given: a slow round slows both.
 *
 * @param {ReadonlyMap<string, readonly number[]>} results ns per operation, round by round
 * @returns {Record<string, Record<string, number>>} base → contender → ratio
 */
export function ratios(results) {
  /** @type {Record<string, Record<string, number>>} */
  const out = {}
  for (const base of BASES) {
    const of = results.get(base)
    if (of === undefined) continue
    out[base] = Object.fromEntries(
      [...results].map(([name, ns]) => [name, round(median(ns.map((value, i) => of[i] / value)))]),
    )
  }
  return out
}

/** Four significant digits: more is noise. */
function round(/** @type {number} */ value) {
  return Number(value.toPrecision(4))
}
