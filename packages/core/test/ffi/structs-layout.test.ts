import { describe, expect, test } from 'vitest'
import type { Abi } from '../../src/ffi/abi.js'
import { LAYOUTS } from '../../src/ffi/generated/layouts.js'
import { STRUCTS } from '../../src/ffi/generated/structs.js'
import { ALL_ABIS, rows, TABLE, type TableField } from './structs-table.js'

const BYTES = new Set(['CK_BYTE', 'CK_CHAR', 'CK_UTF8CHAR', 'CK_BBOOL'])
const ROOTS = new Map(rows('types.tsv').map((row) => [row['name']!, row['root']!]))

/** How a C compiler would lay a struct out, worked out from the C types of its fields. */
function layOut(name: string, abi: Abi): { size: number; align: number; offsets: number[] } {
  const packed = abi.id.endsWith('Packed1')
  const of = (field: TableField): { size: number; align: number } => {
    if (field.pointerDepth > 0 || field.role === 'callback') return { size: abi.pointer, align: abi.pointer }
    const embedded = TABLE.find((struct) => struct.name === field.base)
    if (embedded) return layOut(field.base, abi)
    if (BYTES.has(ROOTS.get(field.base) ?? field.base)) return { size: 1, align: 1 }
    return { size: abi.ulong, align: abi.ulong }
  }
  let at = 0
  let align = 1
  const offsets = TABLE.find((struct) => struct.name === name)!.fields.map((field) => {
    const one = of(field)
    const fieldAlign = packed ? 1 : one.align
    align = Math.max(align, fieldAlign)
    at = Math.ceil(at / fieldAlign) * fieldAlign
    const offset = at
    at += one.size * (field.arrayLength ?? 1)
    return offset
  })
  return { size: Math.ceil(at / align) * align, align, offsets }
}

test('there is a layout and a codec for each of the 97 structs and for nothing else', () => {
  const names = TABLE.map((struct) => struct.name)
  expect(names).toHaveLength(97)
  for (const abi of ALL_ABIS) expect(Object.keys(LAYOUTS[abi.id])).toEqual(names)
  expect(Object.keys(STRUCTS)).toEqual(names)
})

describe.each(ALL_ABIS)('layouts of $id', (abi) => {
  test.each(TABLE)('$name is where the table and a C compiler put it', (struct) => {
    const { size, ...offsets } = LAYOUTS[abi.id][struct.name as keyof (typeof LAYOUTS)['lp64']]
    const table = struct.layout[abi.id]
    expect(size).toBe(table.size)
    expect(Object.entries(offsets)).toEqual(struct.fields.map((field, i) => [field.name, table.offsets[i]]))
    expect(layOut(struct.name, abi)).toEqual(table)
  })
})
