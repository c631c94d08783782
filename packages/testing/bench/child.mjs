// Runs one contender: node child.mjs CONTENDER MODULE. Answers the messages of the parent one by one.

// Runs one contender: node child.mjs CONTENDER MODULE. Answers the messages of the parent one by one.
import process, { cpuUsage, hrtime, memoryUsage } from 'node:process'

/**
 * @typedef {object} Row
 * @property {() => unknown} [setup]
 * @property {(n: number) => unknown} run   does the job n times
 * @property {() => unknown} [teardown]
 *
 * @typedef {object} Contender
 * @property {Record<string, Row>} rows
 * @property {() => unknown} close
 */

const [contender, module] = process.argv.slice(2)
const { open } = await import(`./contenders/${contender}.mjs`)
/** @type {Contender} */
const opened = await open({ module })

/** @type {Record<string, (row: string, n: number) => unknown>} */
const verbs = {
  rows: () => Object.keys(opened.rows),
  // Not before each slice: a full collection also throws compiled code away.
  setup: async (row) => {
    await opened.rows[row]?.setup?.()
    globalThis.gc?.()
  },
  teardown: (row) => opened.rows[row]?.teardown?.(),
  run: async (row, n) => {
    const { run } = /** @type {Row} */ (opened.rows[row])
    const cpu = cpuUsage()
    const begin = hrtime.bigint()
    const running = run(n)
    if (running instanceof Promise) await running
    const wall = Number(hrtime.bigint() - begin)
    const { user, system } = cpuUsage(cpu)
    return { wall, cpu: 1000 * (user + system) }
  },
  memory: () => {
    globalThis.gc?.()
    return memoryUsage()
  },
  close: () => opened.close(),
}

const answer = (/** @type {unknown} */ message) =>
  new Promise((resolve) => process.send?.(message, undefined, undefined, resolve))

process.on('message', async (/** @type {{ verb: string, row: string, n: number }} */ { verb, row, n }) => {
  try {
    await answer({ value: await verbs[verb]?.(row, n) })
  } catch (error) {
    await answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  if (verb === 'close') process.disconnect()
})
await answer({ value: 'ready' })
