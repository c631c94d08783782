// The result as text: a table of speeds, a table of ratios, and the targets.
import { CONTENDERS } from './contenders.mjs'

/**
 * @typedef {object} Result
 * @property {Record<string, string | number>} machine
 * @property {Record<string, string | undefined>} versions
 * @property {{ rounds: number, millisecondsPerRowAndRound: number, clock: string, quick: boolean }} settings
 * @property {Record<string, string>} leftOut
 * @property {{
 *   id: string, label: string, job: string, filled: boolean,
 *   contenders: Record<string, import('./statistics.mjs').Summary>,
 *   ratios: Record<string, Record<string, number>>
 * }[]} rows
 * @property {Record<string, { milliseconds: number, rssKiB: number, heapKiB: number }>} imports
 * @property {{ recoveryMilliseconds: number, coldStartMilliseconds: number, ratio: number }} [forkRecovery]
 * @property {Record<string, Record<string, number>>} [growth] job → number of handles → ns per handle
 */

/** Twice as many handles must not cost more than this each. (Between 1,000 and 100,000 the collector begins to move those that live.) */
const GROWTH_NOISE = 1.5

/** A difference below this is noise between two runs of one and the same program. */
const NOISE = 0.03

/**
 * The targets of docs/performance.md.
 * @param {Result} result
 * @returns {string[]} the ones missed
 */
export function missedTargets({ rows, forkRecovery, growth }) {
  const missed = []
  const nanoseconds = (/** @type {string} */ id) =>
    rows.find((row) => row.id === id)?.contenders.tatsoi?.nsPerOp
  const check = nanoseconds('generation-check')
  const cheapest = nanoseconds('session-info')
  if (check !== undefined && check >= 10) missed.push(`the check takes ${check} ns (target: below 10)`)
  if (check !== undefined && cheapest !== undefined && check >= 0.03 * cheapest)
    missed.push(
      `the check takes ${((100 * check) / cheapest).toFixed(1)} % of the cheapest call (target: below 3)`,
    )
  if (forkRecovery !== undefined && forkRecovery.ratio >= 3)
    missed.push(`recovery after a fork takes ${forkRecovery.ratio} × a cold start (target: below 3)`)
  for (const [job, perHandle] of Object.entries(growth ?? {})) {
    const [many = 0, more = 0] = Object.values(perHandle).slice(-2)
    if (more > GROWTH_NOISE * many) missed.push(`${job}: ${more} ns per handle at the end, ${many} before`)
  }
  for (const { id, label, ratios, filled } of rows) {
    if (id === 'generation-check') continue
    const toFloor = ratios.koffi?.tatsoi
    if (toFloor !== undefined && toFloor < 0.9)
      missed.push(`${label}: tatsoi is ${toFloor} × the koffi floor (target 0.9)`)
    for (const contender of ['tatsoi', 'tatsoi-pkcs11js']) {
      const ratio = ratios.pkcs11js?.[contender]
      const target = filled ? 1 - NOISE : 1
      if (ratio !== undefined && ratio < target)
        missed.push(
          `${label}: ${contender} is ${ratio} × pkcs11js (target ${target}); ` +
            `${ratios['pkcs11js-deep']?.[contender] ?? 'n/a'} × with the module on its own libraries`,
        )
    }
  }
  return missed
}

/**
 * @param {Result} result
 * @returns {{ text: string, missed: string[] }}
 */
export function table(result) {
  const present = CONTENDERS.filter(({ id }) =>
    result.rows.some(({ contenders }) => contenders[id] !== undefined),
  )
  const lines = [
    Object.values(result.machine).join(', '),
    `median of the interleaved slices of ${result.settings.rounds} rounds; half of the slices are within ±`,
    ...(result.settings.clock === 'cpu' ? ['by processor time, except async rows'] : []),
    ...(result.settings.quick ? ['QUICK run: a look, not a result'] : []),
    ...Object.entries(result.leftOut).map(([id, why]) => `left out: ${id}: ${why}`),
    '',
    ...grid(
      ['operations per second', ...present.map(({ label }) => label)],
      result.rows.map(({ label, contenders }) => [
        label,
        ...present.map(({ id }) => {
          const summary = contenders[id]
          return summary === undefined
            ? 'n/a'
            : `${speed(summary.opsPerSecond)} ±${Math.round(summary.spreadPercent / 2)}%`
        }),
      ]),
    ),
    '',
  ]
  for (const base of ['c', 'koffi', 'pkcs11js', 'pkcs11js-deep']) {
    const of = CONTENDERS.find(({ id }) => id === base)
    if (!present.some(({ id }) => id === base)) continue
    const others = present.filter(({ id }) => id !== base)
    lines.push(
      ...grid(
        [`× ${of?.label}`, ...others.map(({ label }) => label)],
        result.rows
          .filter(({ ratios }) => ratios[base] !== undefined)
          .map(({ label, ratios }) => [
            label,
            ...others.map(({ id }) => ratios[base]?.[id]?.toFixed(2) ?? 'n/a'),
          ]),
      ),
      '',
    )
  }
  const imports = Object.entries(result.imports)
  if (imports.length > 0) {
    lines.push(
      ...grid(
        ['import', 'ms', 'RSS MiB', 'heap MiB'],
        imports.map(([name, { milliseconds, rssKiB, heapKiB }]) => [
          name,
          milliseconds.toFixed(1),
          (rssKiB / 1024).toFixed(1),
          (heapKiB / 1024).toFixed(1),
        ]),
      ),
      '',
    )
  }
  const { forkRecovery, growth } = result
  if (forkRecovery !== undefined)
    lines.push(
      ...grid(
        ['after a fork, to the first signature', 'ms'],
        [
          ["with the parent's handles", forkRecovery.recoveryMilliseconds.toFixed(1)],
          ['opened from scratch', forkRecovery.coldStartMilliseconds.toFixed(1)],
          ['ratio', forkRecovery.ratio.toFixed(2)],
        ],
      ),
      '',
    )
  if (growth !== undefined) {
    const sizes = Object.keys(Object.values(growth)[0] ?? {})
    lines.push(
      ...grid(
        ['ns per handle, at so many', ...sizes.map((size) => Number(size).toLocaleString('en'))],
        Object.entries(growth).map(([job, perHandle]) => [
          job,
          ...sizes.map((size) => String(perHandle[size])),
        ]),
      ),
      '',
    )
  }
  const missed = missedTargets(result)
  lines.push(
    missed.length === 0 ? 'no target missed' : 'targets missed:',
    ...missed.map((line) => `  ${line}`),
    '',
  )
  return { text: lines.join('\n'), missed }
}

/** @param {number} ops */
function speed(ops) {
  if (ops >= 1e6) return `${(ops / 1e6).toPrecision(3)}M`
  if (ops >= 1e4) return `${(ops / 1e3).toPrecision(3)}k`
  return ops.toPrecision(3)
}

/**
 * A table that is Markdown and reads well as it is.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} body
 */
function grid(head, body) {
  const all = [head, ...body]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)))
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`
  return [
    line(head),
    `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`,
    ...body.map(line),
  ]
}
