import { readFileSync } from 'node:fs'
import { ABIS, type Abi } from '../../src/ffi/abi.js'
import type { HandleCodec } from '../../src/ffi/handle-codec.js'
import { Memory } from '../../src/ffi/memory.js'

/** The table of structs as the tests read it: from the data itself, so that no generated code checks itself. */
export interface TableField {
  readonly name: string
  readonly base: string
  readonly pointerDepth: number
  readonly arrayLength: number | null
  readonly role: string
  readonly direction: 'in' | 'out' | 'inout'
  readonly struct?: string
  readonly length?: string
  readonly of?: string
  readonly unit?: string
  readonly nullable?: string
  readonly fixedLength?: number
  readonly lengthOfParent?: string
  readonly lengthImplicit?: boolean
  readonly redundantWith?: string
}

export interface TableStruct {
  readonly name: string
  readonly kind: string
  readonly fields: readonly TableField[]
  readonly layout: { readonly [abi in Abi['id']]: { size: number; align: number; offsets: number[] } }
}

const data = (file: string) => readFileSync(new URL(`../../../types/data/${file}`, import.meta.url), 'utf8')

export const TABLE = (JSON.parse(data('structs.json')) as { structs: TableStruct[] }).structs

export const rows = (file: string): { [column: string]: string }[] => {
  const [header, ...lines] = data(file).trimEnd().split('\n')
  const columns = header!.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]!]))
  })
}

/** Every ABI, in memory that only pretends to have an address. */
export const ALL_ABIS: readonly Abi[] = Object.values(ABIS)
export const memoryOf = (abi: Abi, size = 1 << 16): Memory => new Memory(abi, size, false)

/** Handles of these tests are `{ raw }`. */
export const HANDLES: HandleCodec = {
  raw(value, path) {
    const raw = (value as { raw?: unknown } | null)?.raw
    if (typeof raw !== 'number') throw new TypeError(`${path} must be an object handle`)
    return raw
  },
  wrap: (raw) => ({ raw: Number(raw) }),
}
