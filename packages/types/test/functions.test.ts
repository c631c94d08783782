import { describe, expect, test } from 'vitest'
import {
  ABI_TABLE,
  COMMON_RETURN_VALUES,
  FUNCTION_LISTS,
  FUNCTIONS,
  valueOf as numberOf,
  STRUCTS,
} from '../src/index.js'
import { cells, text } from './raw.js'

const functions = Object.values(FUNCTIONS)

describe('functions', () => {
  test('each entry is the entry of the table', () => {
    const raw = JSON.parse(text('functions.json')) as { functions: { name: string }[] }
    const returned = JSON.parse(text('functions_ckr.json')) as {
      functions: Record<string, { listed: string[]; plus?: string[] }>
    }
    for (const facts of raw.functions) {
      const { ckrs, ...rest } = FUNCTIONS[facts.name as 'C_Sign']
      expect(rest).toEqual(facts)
      const { listed = [], plus = [] } = returned.functions[facts.name] ?? {}
      expect(ckrs).toEqual([...listed, ...plus])
    }
  })

  test('the places in each function list run from 0 without a gap', () => {
    const counts = { CK_FUNCTION_LIST: 68, CK_FUNCTION_LIST_3_0: 92, CK_FUNCTION_LIST_3_2: 104 } as const
    for (const list of Object.keys(counts) as (keyof typeof counts)[]) {
      const places = functions.flatMap(({ index }) => index[list] ?? [])
      expect(places).toEqual([...Array(counts[list]).keys()])
      expect(FUNCTION_LISTS[list].functionCount).toBe(counts[list])
    }
  })

  test('the offsets are those of a version followed by pointers', () => {
    for (const { id, pointerSize, packing } of Object.values(ABI_TABLE)) {
      const first = packing === 1 ? 2 : pointerSize
      expect(functions.map(({ offset }) => offset[id])).toEqual(
        functions.map((_, place) => first + place * pointerSize),
      )
    }
  })

  test('companion parameters name each other', () => {
    for (const { params, outputs } of functions) {
      const find = (name: string) => params.find((param) => param.name === name)
      for (const { name, length, of } of params) {
        if (length !== undefined) expect(find(length)?.of).toBe(name)
        if (of !== undefined) expect([find(of)?.length, find(of)?.maxLength]).toContain(name)
      }
      for (const { buffer, length } of outputs) expect(find(buffer)?.length).toBe(length)
    }
  })

  test('return values, flags and scopes are known constants', () => {
    const names = Object.values(COMMON_RETURN_VALUES).flatMap((value: unknown) =>
      Array.isArray(value) ? value : [],
    )
    const listed = functions.flatMap(({ ckrs, operation, blocksUnlessFlag }) => [
      ...ckrs,
      ...(operation?.cancelFlags ?? []),
      ...(blocksUnlessFlag === null ? [] : [blocksUnlessFlag]),
    ])
    for (const name of [...names, ...listed].filter((name) => name.startsWith('CK'))) {
      expect([name, numberOf(name)]).toEqual([name, expect.any(Number)])
    }
    const scopes = new Set(cells('constants.tsv').map(([group, scope]) => `${group}:${scope}`))
    for (const { params } of functions) {
      for (const { enum: scope } of params) if (scope !== undefined) expect(scopes).toContain(scope)
    }
  })

  test('structs that parameters point to are in the table', () => {
    const lists = Object.keys(FUNCTION_LISTS)
    for (const { params } of functions) {
      for (const { struct } of params)
        if (struct && !lists.includes(struct)) expect(Object.keys(STRUCTS)).toContain(struct)
    }
  })
})
