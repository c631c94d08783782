// What importing a package costs: node --expose-gc import-cost.mjs PACKAGE. Prints milliseconds and KiB as JSON.
import process from 'node:process'

const [name] = process.argv.slice(2)
globalThis.gc?.()
const before = process.memoryUsage()
const begin = performance.now()
if (name !== '(nothing)') await import(/** @type {string} */ (name))
const ms = performance.now() - begin
globalThis.gc?.()
const after = process.memoryUsage()
process.stdout.write(
  JSON.stringify({
    ms,
    rss: (after.rss - before.rss) / 1024,
    heap: (after.heapUsed - before.heapUsed) / 1024,
  }),
)
