import { header } from './emit.js'
import { constants } from './tables.js'

/** Groups whose constants keep their literal type in a mutable place, because a union is discriminated by them. */
const DISCRIMINANTS = new Set(['CKM:mechanism', 'CK:sp800-108-data-type'])

/** `generated/constants.ts`: every constant of the table as an exported number. */
export function constantsSource(): string {
  let source = header(
    ['constants.tsv'],
    [
      '',
      'CK_UNAVAILABLE_INFORMATION is all bits of a CK_ULONG, so its value differs between 8 and 4 byte CK_ULONG. Here it is 2^64,',
      'which no CK_ULONG can be: one number on every platform, and nothing else is mistaken for it.',
      'CKM_* are `as const`, so that a mechanism object kept in a variable does not lose its literal type.',
    ],
  )
  let section = ''
  for (const row of constants) {
    const scope = `${row.group}:${row.scope}`
    if (scope !== section) {
      source += `${section === '' ? '' : '\n'}// ${scope}\n`
      section = scope
    }
    if (row.value !== row.value32) {
      if (row.name !== 'CK_UNAVAILABLE_INFORMATION')
        throw new Error(`${row.name} depends on the size of CK_ULONG`)
      source += `export const ${row.name}: number = 2 ** 64\n`
      continue
    }
    if (BigInt(row.value) > BigInt(Number.MAX_SAFE_INTEGER))
      throw new Error(`${row.name} does not fit a number`)
    source += `export const ${row.name} = ${row.value}${DISCRIMINANTS.has(scope) ? ' as const' : ''}\n`
  }
  return source
}
