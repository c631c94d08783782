// Medians, spread, and ratios of runs that were made side by side.

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The value that this part of all values is below. */
function quantile(/** @type {readonly number[]} */ values, /** @type {number} */ part) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(part * (sorted.length - 1))]
}

/**
 * @typedef {object} Summary
 * @property {number} opsPerSecond  of the median slice
 * @property {number} nsPerOp       of the median slice
 * @property {number} spreadPercent from the slice that a quarter of them is faster than to the one that a quarter is slower than, of the median
 * @property {number} operations    in each slice
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
    spreadPercent: round((100 * (quantile(ns, 0.75) - quantile(ns, 0.25))) / middle),
    operations,
  }
}

const BASES = /** @type {const} */ (['c', 'koffi', 'pkcs11js', 'pkcs11js-deep'])

/**
 * Speed of every contender as a multiple of the speed of C, of the koffi floor and of pkcs11js in both ways. The ratio is taken in each slice,
 * where both ran one right after the other, and the median of these is given: a slow moment slows both.
 *
 * @param {ReadonlyMap<string, readonly number[]>} results ns per operation, slice by slice
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
