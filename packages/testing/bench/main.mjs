// `pnpm bench`: everything that is measured, in one run on one token. See README.md beside this file.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, release, totalmem } from 'node:os'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chart } from './chart.mjs'
import { CONTENDERS, start } from './contenders.mjs'
import { table } from './report.mjs'
import { ROWS } from './rows.mjs'
import { median, ratios, summary } from './statistics.mjs'
import { createToken, findSoftHsm } from './token.mjs'

const USAGE = `pnpm bench [options]
  --quick            3 short rounds: a look, not a result
  --only ROW         only this row; may be given more than once
  --contender NAME   only this one; may be given more than once (${CONTENDERS.map(({ id }) => id).join(', ')})
  --rounds N         rounds (5; 3 with --quick)
  --time MS          time of each row in each round for each contender (200; 40 with --quick)
  --clock cpu        processor time instead of time, for a machine that does other things too (async rows: time all the same)
  --module FILE      SoftHSM's module, if it is not in a usual place
  --json FILE        where to write the result (packages/testing/bench/results/latest.json)
  --svg FILE         where to write the chart (beside the result)
  --check            exit with 1 if a target is missed
rows: ${ROWS.map(({ id }) => id).join(', ')}
`

const { values: options } = parseArgs({
  // `pnpm bench -- --quick` passes the dashes on.
  args: process.argv.slice(2).filter((argument, i) => !(i === 0 && argument === '--')),
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    contender: { type: 'string', multiple: true },
    rounds: { type: 'string' },
    time: { type: 'string' },
    clock: { type: 'string', default: 'wall' },
    module: { type: 'string' },
    json: { type: 'string' },
    svg: { type: 'string' },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (options.help) {
  process.stdout.write(USAGE)
  process.exit(0)
}
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`)
const stop = (/** @type {string} */ text) => {
  say(text)
  process.exit(2)
}

for (const row of options.only ?? []) if (!ROWS.some(({ id }) => id === row)) stop(`no row ${row}\n${USAGE}`)
for (const name of options.contender ?? [])
  if (!CONTENDERS.some(({ id }) => id === name)) stop(`no contender ${name}\n${USAGE}`)
const rounds = Number(options.rounds ?? (options.quick ? 3 : 5))
const time = Number(options.time ?? (options.quick ? 40 : 200)) * 1e6
if (!(rounds >= 1) || !(time > 0)) stop(USAGE)
const module =
  options.module ?? findSoftHsm() ?? stop('SoftHSM was not found: apt-get install softhsm2, or --module')
const rows = ROWS.filter(({ id }) => options.only?.includes(id) ?? true)

/** @type {Record<string, string>} */
const leftOut = {}
const contenders = CONTENDERS.filter(({ id, unavailable }) => {
  if (!(options.contender?.includes(id) ?? true)) return false
  const why = unavailable()
  if (why !== undefined) leftOut[id] = why
  return why === undefined
})

const token = createToken(module)
process.on('exit', token.remove)
process.on('SIGINT', () => process.exit(130))

/**
 * Starts every contender that can be, each in a process of its own.
 * @returns {Promise<{ id: string, running: import('./contenders.mjs').Running, rows: Set<string> }[]>}
 */
async function startAll() {
  const field = []
  for (const { id } of contenders) {
    if (leftOut[id] !== undefined) continue
    try {
      const running = await start(id, module, token.env)
      field.push({ id, running, rows: new Set(await running.call('rows')) })
    } catch (error) {
      leftOut[id] = /** @type {Error} */ (error).message
    }
  }
  return field
}

/**
 * How many operations take about the time of a slice, after warming up.
 * @param {import('./contenders.mjs').Running} running
 * @param {string} row
 */
async function calibrate(running, row) {
  let n = 1
  for (;;) {
    const took = (await running.call('run', row, n)).wall
    if (took >= time / 2) return Math.max(1, Math.round((n * time) / (took * SLICES)))
    n = Math.ceil(n * Math.min(10, Math.max(2, time / 2 / Math.max(took, 1))))
  }
}

// Round by round and row by row. Each row of each round has processes of its own: where memory happens to lie makes one process up to a
// third faster than the next, the same program or not, and what a row leaves of the heap (ten thousand objects, made and freed) makes the next
// one slower. Within a row the contenders take turns in short slices, in an order that changes, so that whatever else the machine does
// meets all of them alike.
const SLICES = 8
/** Each slice is preceded by a run of this part of it that does not count. */
const WARM_UP = 8
/**
 * Before the first slice of a row a contender works for the time of all its slices this many times. V8 compiles what runs hot while it runs,
 * and again when a row shows it something new; the more of a contender is JavaScript, the longer that takes.
 */
const SETTLING = 3
/** What takes long is compiled late, so it is done this often at least, if that takes no longer than this. */
const SETTLING_OPERATIONS = 1500
const SETTLING_NS = options.quick ? 0 : 2e9
/** Async rows are about what runs at once, so only the time that passes counts there. */
const ofClock = (/** @type {string} */ row, /** @type {{ wall: number, cpu: number }} */ took) =>
  options.clock === 'cpu' && !row.startsWith('async') ? took.cpu : took.wall
/** @type {Map<string, Map<string, { n: number, ns: number[] }>>} */
const measured = new Map(rows.map(({ id }) => [id, new Map()]))
for (let round = 1; round <= rounds; round++) {
  for (const { id: row, of: same } of rows) {
    const field = await startAll()
    const results = /** @type {Map<string, { n: number, ns: number[] }>} */ (measured.get(row))
    const present = field.flatMap(({ id, running, rows: able }) => {
      const name = [row, same].find((one) => one !== undefined && able.has(one))
      return name === undefined ? [] : [{ id, running, name }]
    })
    try {
      for (const { running, name } of present) await running.call('setup', name)
      for (const { id, running, name } of present) {
        const n = await calibrate(running, name)
        results.set(id, { n, ns: results.get(id)?.ns ?? [] })
        const inTime = (SETTLING_NS / time) * n * SLICES
        const often = Math.min(SETTLING_OPERATIONS, Math.floor(inTime))
        await running.call('run', name, Math.max(n * SLICES * SETTLING, often))
      }
      for (let slice = 0; slice < SLICES; slice++) {
        for (let i = 0; i < present.length; i++) {
          const { id, running, name } = present[(i + round + slice) % present.length]
          const { n, ns } = results.get(id)
          // The caches are another contender's at first.
          await running.call('run', name, Math.ceil(n / WARM_UP))
          ns.push(ofClock(row, await running.call('run', name, n)) / n)
        }
      }
      for (const { running, name } of present) await running.call('teardown', name)
    } catch (error) {
      stop(`${row}: ${/** @type {Error} */ (error).message}`)
    }
    for (const { running } of field) await running.close()
  }
  if (round === 1) for (const [id, why] of Object.entries(leftOut)) say(`left out: ${id}: ${why}`)
  say(`round ${round} of ${rounds}`)
}

// Import time and memory: a fresh process for each, in rounds as well.
const packages = CONTENDERS.filter(
  ({ id, package: name }) => name !== undefined && contenders.some((contender) => contender.id === id),
).map(({ package: name }) => /** @type {string} */ (name))
/** @type {Record<string, { ms: number[], rss: number[], heap: number[] }>} */
const imports = Object.fromEntries(
  ['(nothing)', ...packages].map((name) => [name, { ms: [], rss: [], heap: [] }]),
)
if (options.only === undefined) {
  const script = fileURLToPath(new URL('import-cost.mjs', import.meta.url))
  for (let round = 0; round < Math.max(rounds, 3); round++) {
    for (const [name, result] of Object.entries(imports)) {
      const { stdout } = spawnSync(process.execPath, ['--expose-gc', script, name], { encoding: 'utf8' })
      const cost = JSON.parse(stdout)
      result.ms.push(cost.ms)
      result.rss.push(cost.rss)
      result.heap.push(cost.heap)
    }
  }
}

// Recovery after a fork, and how cost grows with the number of handles: programs of their own.
const program = (/** @type {string} */ name, /** @type {string[]} */ flags, /** @type {string[]} */ args) => {
  const script = fileURLToPath(new URL(name, import.meta.url))
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...token.env },
  })
  if (status === 0) return JSON.parse(stdout)
  say(`left out: ${name}: ${stderr.trim().split('\n').at(-1)}`)
  return undefined
}
const whole = options.only === undefined && contenders.some(({ id }) => id === 'tatsoi')
const FORKS_PER_ROUND = 3
const forks =
  whole && process.platform === 'linux'
    ? program(
        'fork-recovery.mjs',
        ['--single-threaded', '--v8-pool-size=0'],
        [module, `${rounds * FORKS_PER_ROUND}`],
      )
    : undefined
const growth = whole ? program('growth.mjs', [], [module]) : undefined

const require = createRequire(import.meta.url)
const version = (/** @type {string} */ name) => {
  // Not by `require('name/package.json')`: a package may not export it.
  try {
    for (let folder = dirname(require.resolve(name)); ; folder = dirname(folder)) {
      try {
        const found = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'))
        if (found.name === name) return found.version
      } catch {
        if (folder === dirname(folder)) return undefined
      }
    }
  } catch {
    return undefined
  }
}
const result = {
  machine: {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${release()} ${process.arch}`,
    node: process.version,
  },
  versions: Object.fromEntries(
    ['koffi', 'pkcs11js', 'graphene-pk11', '@tatsoi/core'].map((name) => [name, version(name)]),
  ),
  settings: { rounds, millisecondsPerRowAndRound: time / 1e6, clock: options.clock, quick: options.quick },
  leftOut,
  rows: rows
    .filter(({ id }) => /** @type {Map<string, unknown>} */ (measured.get(id)).size > 0)
    .map(({ id, label, job, filled }) => {
      const results = /** @type {Map<string, { n: number, ns: number[] }>} */ (measured.get(id))
      return {
        id,
        label,
        job,
        filled: filled ?? false,
        contenders: Object.fromEntries([...results].map(([name, { n, ns }]) => [name, summary(n, ns)])),
        ratios: ratios(new Map([...results].map(([name, { ns }]) => [name, ns]))),
      }
    }),
  forkRecovery:
    forks === undefined
      ? undefined
      : {
          recoveryMilliseconds: median(forks.recovery),
          coldStartMilliseconds: median(forks.coldStart),
          ratio: Number(median(forks.recovery.map((ms, i) => ms / forks.coldStart[i])).toPrecision(3)),
        },
  growth,
  imports:
    options.only === undefined
      ? Object.fromEntries(
          Object.entries(imports).map(([name, { ms, rss, heap }]) => [
            name,
            { milliseconds: median(ms), rssKiB: median(rss), heapKiB: median(heap) },
          ]),
        )
      : {},
}

const json = resolve(options.json ?? fileURLToPath(new URL('results/latest.json', import.meta.url)))
const svg = resolve(options.svg ?? json.replace(/(\.json)?$/, '.svg'))
mkdirSync(dirname(json), { recursive: true })
writeFileSync(json, `${JSON.stringify(result, undefined, 2)}\n`)
writeFileSync(svg, chart(result))
const { text, missed } = table(result)
process.stdout.write(text)
say(`written: ${json}, ${svg}`)
if (options.check && missed.length > 0) process.exit(1)
