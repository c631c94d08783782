import { describe, expect, test } from 'vitest'
import * as constants from '../src/constants.js'
import { ATTRIBUTES, MECHANISMS } from '../src/index.js'
import * as nss from '../src/nss.js'
import { cells } from './raw.js'

const exported: Readonly<Record<string, unknown>> = constants
const vendor: Readonly<Record<string, unknown>> = nss

describe('constants', () => {
  test('each has the value of the table', () => {
    for (const [, , name = '', value = '', value32] of cells('constants.tsv')) {
      if (value !== value32) continue
      expect([name, exported[name]]).toEqual([name, Number.parseInt(value.slice(2), 16)])
    }
  })

  test('only CK_UNAVAILABLE_INFORMATION depends on the size of CK_ULONG, and it is a number that no CK_ULONG can be', () => {
    const differing = cells('constants.tsv').filter(([, , , value, value32]) => value !== value32)
    expect(differing.map(([, , name]) => name)).toEqual(['CK_UNAVAILABLE_INFORMATION'])
    expect(BigInt(constants.CK_UNAVAILABLE_INFORMATION)).toBe(2n ** 64n)
  })

  test('each of NSS has the value of its table', () => {
    for (const [, name = '', value = ''] of cells('vendor-nss.tsv')) {
      expect([name, vendor[name]]).toEqual([name, Number.parseInt(value.slice(2), 16)])
    }
  })

  test('attributes and mechanisms have the value of the constant of their name', () => {
    for (const table of [ATTRIBUTES, MECHANISMS]) {
      for (const [name, facts] of Object.entries(table)) {
        expect([name, facts.value]).toEqual([name, exported[name]])
        expect(facts.name).toBe(name)
      }
    }
  })
})
