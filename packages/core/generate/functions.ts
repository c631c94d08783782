import { header } from '../../types/generate/emit.js'
import { type AbiId, functions, type ParameterRow } from '../../types/generate/tables.js'

const ABI_IDS: readonly AbiId[] = ['lp64', 'llp64Packed1', 'ilp32', 'ilp32Packed1']

/** Where a module writes as much as the caller has room for: the caller's own Buffer may be given. */
const BUFFERS: ReadonlySet<string> = new Set(['bytesOut', 'bytesOutExact'])

/**
 * koffi's type of a parameter. A pointer is a bare address, which koffi takes as the number that it is; of a `void *` it asks first what
 * was given, which costs 20 ns for each.
 */
function nativeType(parameter: ParameterRow): string {
  if (parameter.pointerDepth > 0 || parameter.base === 'CK_NOTIFY' || parameter.ctype === 'CK_VOID_PTR')
    return BUFFERS.has(parameter.role) ? 'void *' : 'uintptr_t'
  return parameter.base === 'CK_BBOOL' ? 'uchar' : 'unsigned long'
}

/** `ffi/generated/functions.ts`: where each function is in a function list, and how it is called. */
export function functionsSource(): string {
  const offsets = ABI_IDS.map((abi) => `  ${abi}: [${functions.map((f) => f.offset[abi]).join(', ')}],`).join(
    '\n',
  )
  const signatures = functions
    .map((f) => `  ['${f.name}', [${f.params.map((p) => `'${nativeType(p)}'`).join(', ')}]],`)
    .join('\n')
  const members = functions.map((f) => `  ${f.name}: NativeFunction | undefined`).join('\n')
  const bound = functions.map((f, i) => `    ${f.name}: bind(${i}),`).join('\n')
  return `${header(['functions.json'])}import type { Abi } from '../abi.js'

/** A function of the module. Arguments are numbers, addresses (0 is NULL), or a buffer where the module writes to one; the result is a CK_RV. */
export interface NativeFunction {
  (...args: NativeArgument[]): number
  /** Runs the call on a thread of koffi's pool. */
  async(...args: AsyncArguments): void
}

export type NativeArgument = number | bigint | Uint8Array

/** The arguments of an asynchronous call, and a place for the function that is told of its end, which koffi wants last. */
export type AsyncArguments = [...NativeArgument[], ((error: unknown, rv: number) => void) | undefined]

export const FUNCTION_COUNT = ${functions.length}

/** Byte offset of each function's pointer in a function list, for each ABI. A shorter list is a prefix of the longest. */
export const FUNCTION_LISTS: { readonly [abi in Abi['id']]: readonly number[] } = {
${offsets}
}

/** Name and parameter types of each function, in function-list order. */
export const SIGNATURES: readonly (readonly [name: string, parameters: readonly string[]])[] = [
${signatures}
]

/** The functions of a module by name; undefined where the module has none. */
export interface Functions {
${members}
}

/** Makes the table of functions from \`bind\`, which gives the function at an index of the function list. */
export function makeFunctions(bind: (index: number) => NativeFunction | undefined): Functions {
  return {
${bound}
  }
}
`
}
