import { header } from './emit.js'
import { jsonRows, rows, table, union } from './literal.js'
import { functionLists, functions, type ParameterRow, returnValues } from './tables.js'

const parameter = ({
  name,
  specName,
  ctype,
  base,
  pointerDepth,
  direction,
  role,
  nullable,
  ...rest
}: ParameterRow) => ({
  name,
  specName,
  ctype,
  base,
  pointerDepth,
  direction,
  role,
  nullable,
  ...rest,
})

/** `generated/functions.ts`: the functions in function-list order. */
export function functionsSource(): string {
  const entries = functions.map((row): [string, object] => {
    const listed = returnValues.functions[row.name]
    if (listed === undefined) throw new Error(`functions_ckr.json: no ${row.name}`)
    const { params, ...facts } = row
    const ckrs = [...new Set([...listed.listed, ...(listed.plus ?? [])])]
    return [row.name, { ...facts, ckrs, params: params.map(parameter) }]
  })
  const common = {
    universal: returnValues.universal,
    universalNotFor: returnValues.universalNotFor,
    anySessionFunction: returnValues.anySessionFunction,
    anySessionFunctionExcept: returnValues.anySessionFunctionExcept,
    anyTokenFunction: returnValues.anyTokenFunction,
    anyTokenFunctionExcept: returnValues.anyTokenFunctionExcept,
    anyUnsupportedFunction: returnValues.anyUnsupportedFunction,
    beforeInitialize: returnValues.anyFunctionBeforeInitializeExcept.value,
    beforeInitializeExcept: returnValues.anyFunctionBeforeInitializeExcept.exceptFunctions,
    callbackOnly: returnValues.callbackOnly,
  }
  return `${header(['functions.json', 'functions_ckr.json'])}import type { CommonReturnValues, FunctionFacts, FunctionListFacts } from '../functions.js'
import { lazyTable } from '../lazy-table.js'

export type FunctionName =${union(functions.map((row) => row.name))}

export type FunctionListName =${union(functionLists.map((row) => row.struct))}

export type FunctionCategory =${union(functions.map((row) => row.category))}

export type FunctionLogin =${union(functions.map((row) => row.login))}

export type OperationKind =${union(functions.flatMap((row) => row.operation?.kinds ?? []))}

export type OperationPhase =${union(functions.flatMap((row) => row.operation?.phase ?? []))}

export type ParameterRole =${union(functions.flatMap((row) => row.params.map((param) => param.role)))}

export type ParameterNullable =${union(functions.flatMap((row) => row.params.map((param) => param.nullable)))}

export const FUNCTION_LISTS: Readonly<Record<FunctionListName, FunctionListFacts>> = ${table(
    functionLists.map(({ struct, ...facts }) => [struct, facts]),
  )}

export const COMMON_RETURN_VALUES: CommonReturnValues = ${table(Object.entries(common))}

export const FUNCTION_NAMES: readonly FunctionName[] = ${rows(functions.map((row) => row.name))}

export const FUNCTIONS: Readonly<Record<FunctionName, FunctionFacts>> = lazyTable<FunctionName, FunctionFacts>(${jsonRows(entries)})
`
}
