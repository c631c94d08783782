import { describe, expect, test } from 'vitest'
import { ATTRIBUTE_USAGE } from '../src/attribute-usage.js'
import * as constants from '../src/constants.js'
import { ATTRIBUTES, FUNCTION_NAMES, FUNCTIONS, MECHANISMS, STRUCT_NAMES, STRUCTS } from '../src/index.js'
import * as nss from '../src/nss.js'
import { cells, count, text } from './raw.js'

const lines = (name: string) => text(name).split('\n').length - 2
const nssConstants = Object.keys(nss).filter((name) => /^(CK[A-Z]|NSSCK)_/.test(name))

describe('nothing of the tables is lost on the way into the module', () => {
  test.each([
    ['constants', Object.keys(constants).length, lines('constants.tsv'), 1050],
    ['attributes', Object.keys(ATTRIBUTES).length, lines('attributes.tsv'), 160],
    ['mechanisms', Object.keys(MECHANISMS).length, lines('mechanisms.tsv'), 480],
    ['attribute usage', ATTRIBUTE_USAGE.length, lines('attribute_usage.tsv'), 344],
    ['NSS constants', nssConstants.length, lines('vendor-nss.tsv'), 225],
    ['functions', Object.keys(FUNCTIONS).length, count('functions.json', /"name"\s*:\s*"C_\w+"/g), 104],
    ['structs', Object.keys(STRUCTS).length, count('structs.json', /"layout"\s*:/g), 97],
  ])('%s', (_what, exported, inTable, known) => {
    expect(exported).toBe(inTable)
    expect(exported).toBe(known)
  })

  test('every parameter and every field', () => {
    const params = Object.values(FUNCTIONS).reduce((sum, { params }) => sum + params.length, 0)
    const fields = Object.values(STRUCTS).reduce((sum, { fields }) => sum + fields.length, 0)
    expect(params).toBe(count('functions.json', /"role"\s*:/g))
    expect(fields).toBe(count('structs.json', /"role"\s*:/g))
  })

  test('names are listed in the order of the tables', () => {
    expect(FUNCTION_NAMES).toEqual(Object.keys(FUNCTIONS))
    expect(STRUCT_NAMES).toEqual(Object.keys(STRUCTS))
    expect(Object.keys(MECHANISMS)).toEqual(cells('mechanisms.tsv').map(([name]) => name))
  })
})
