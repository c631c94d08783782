import { describe, expect, test } from 'vitest'
import { ABI_TABLE, STRUCTS, type StructField } from '../src/index.js'
import { cells, text } from './raw.js'

const structs = Object.values(STRUCTS)
const typeSizes = new Map(cells('types.tsv').map(([name = '', , , , size = '']) => [name, size]))

/** Size and alignment of a field, from the C types alone. */
function measure(field: StructField, abi: keyof typeof ABI_TABLE): { size: number; align: number } {
  const { ulongSize, pointerSize, packing } = ABI_TABLE[abi]
  const one = (): { size: number; align: number } => {
    if (field.pointerDepth > 0) return { size: pointerSize, align: pointerSize }
    const nested = structs.find(({ name }) => name === field.base)
    if (nested !== undefined) return nested.layout[abi]
    const size = typeSizes.get(field.base) ?? ''
    if (field.role === 'callback') return { size: pointerSize, align: pointerSize }
    const bytes = size === '1' ? 1 : ulongSize
    return { size: bytes, align: bytes }
  }
  const { size, align } = one()
  return { size: size * (field.arrayLength ?? 1), align: packing === 1 ? 1 : align }
}

describe('structs', () => {
  test('each entry is the entry of the table', () => {
    const raw = JSON.parse(text('structs.json')) as { structs: { name: string; fields: object[] }[] }
    for (const { fields, ...facts } of raw.structs) {
      const { fields: exported, ...rest } = STRUCTS[facts.name as 'CK_INFO']
      expect(rest).toEqual(facts)
      const given = exported.map(({ property: _p, optional: _o, ...field }) => field)
      const known = fields.map((field) =>
        Object.fromEntries(Object.entries(field).filter(([, value]) => value !== null)),
      )
      expect(given).toEqual(known)
    }
  })

  test.each(Object.keys(ABI_TABLE) as (keyof typeof ABI_TABLE)[])(
    'a C compiler for %s lays them out so',
    (abi) => {
      for (const { name, fields, layout } of structs) {
        let end = 0
        let widest = 1
        const offsets = fields.map((field) => {
          const { size, align } = measure(field, abi)
          const offset = Math.ceil(end / align) * align
          end = offset + size
          widest = Math.max(widest, align)
          return offset
        })
        const size = Math.ceil(end / widest) * widest
        expect([name, { size, align: widest, offsets }]).toEqual([name, layout[abi]])
      }
    },
  )

  test('every field is a property or can be told from others', () => {
    for (const { name, fields } of structs) {
      for (const field of fields) {
        if (field.property || field.role === 'callback') continue
        const measured = (field.of ?? '').split(',')
        for (const owner of measured) {
          expect([name, field.name, fields.find((other) => other.name === owner)?.property]).toEqual([
            name,
            field.name,
            true,
          ])
        }
      }
    }
  })

  test('a property that the module fills in is never asked for, unless it is room', () => {
    for (const { kind, fields } of structs) {
      if (kind === 'general') continue
      for (const { direction, property, optional, length } of fields) {
        if (direction === 'out' && property && length === undefined) expect(optional).toBe(true)
      }
    }
  })
})
