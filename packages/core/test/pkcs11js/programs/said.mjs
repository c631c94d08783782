import assert from 'node:assert/strict'

/** What the program did and found true, in order; printed at the end, so that runs on two implementations can be compared. */
const done = []

/** @param {string} what @param {unknown} condition */
export function said(what, condition = true) {
  assert.ok(condition, what)
  done.push(what)
}

export function finish() {
  console.log(JSON.stringify(done))
}
