// Writes down what the real pkcs11js does: `pnpm tsx packages/core/test/pkcs11js/record.ts`. Review the difference before it is
// committed: recorded.json is the contract.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { checks } from './contract.js'
import { runContract } from './run-contract.js'

const write = (name: string, value: unknown) =>
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(value, undefined, 1)}\n`)

const pkcs11js = createRequire(import.meta.url)('pkcs11js') as Record<string, unknown>
const constants = Object.entries(pkcs11js).filter(([, value]) => typeof value === 'number')
write('constants.json', Object.fromEntries(constants.sort(([a], [b]) => (a < b ? -1 : 1))))
const outcomes = await runContract('pkcs11js')
// Where it may die, what it says when it does not: alone and often enough, nearly all of them come through once.
const died = () => Object.keys(outcomes).filter((id) => JSON.stringify(outcomes[id]) === '{"crashed":true}')
const first = died()
for (let attempt = 0; attempt < 12 && died().length > 0; attempt++) {
  for (const id of died()) Object.assign(outcomes, await runContract('pkcs11js', [id]))
}
write('recorded.json', Object.fromEntries(checks.map(({ id }) => [id, outcomes[id]])))
console.log(`${Object.keys(outcomes).length} checks, ${constants.length} constants`)
console.log('ended the process once:', first, 'always:', died())
