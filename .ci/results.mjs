// usage: results.mjs CHECKS_PASSED CHECKS_FAILED RESULTS.json...
// Adds up what vitest wrote and the checks beside it. A skipped test is a failure here: it is a promise not kept.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const [checksPassed, checksFailed, ...files] = process.argv.slice(2)
let passed = Number(checksPassed)
let failed = Number(checksFailed)

if (files.length === 0) {
  failed++
  console.log('no test results were written')
}
for (const file of files) {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'))
  let here = 0
  for (const { name, status, assertionResults } of testResults) {
    for (const test of assertionResults) {
      if (test.status === 'passed') {
        here++
        continue
      }
      failed++
      console.log(
        `${test.status === 'failed' ? 'failed' : 'skipped'} in ${basename(file, '.json')}: ${test.fullName}`,
      )
    }
    // A file that does not load, or a hook that throws, fails without a failing test.
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
      failed++
      console.log(`failed in ${basename(file, '.json')}: ${name}`)
    }
  }
  if (here === 0) failed++
  passed += here
  console.log(`${basename(file, '.json')}: ${here} tests passed`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
