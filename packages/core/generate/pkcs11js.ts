import { header } from '../../types/generate/emit.js'
import { constants, type FunctionRow, functions } from '../../types/generate/tables.js'
import { argumentName } from './cryptoki.js'
import { SUMMARIES } from './summaries.js'

/** Written by hand in pkcs11js/pkcs11.ts. */
const BY_HAND = new Set([
  'C_Initialize',
  'C_Finalize',
  'C_GetFunctionList',
  'C_GetInterfaceList',
  'C_GetInterface',
  'C_GetSlotList',
  'C_OpenSession',
  'C_CloseSession',
  'C_CloseAllSessions',
  'C_GetSessionInfo',
  'C_DestroyObject',
  'C_GetAttributeValue',
  'C_FindObjects',
  'C_WaitForSlotEvent',
  'C_SignMessageNext',
  'C_AsyncComplete',
  'C_AsyncGetID',
  'C_AsyncJoin',
])

/** Functions of 2.40 that take a callback behind their arguments; so do those of later versions that compute something. */
const WITH_CALLBACK = new Set([
  'C_Digest',
  'C_DigestFinal',
  'C_Sign',
  'C_SignFinal',
  'C_Encrypt',
  'C_EncryptFinal',
  'C_Decrypt',
  'C_DecryptFinal',
  'C_Verify',
  'C_VerifyFinal',
  'C_GenerateKey',
  'C_GenerateKeyPair',
  'C_WrapKey',
  'C_UnwrapKey',
  'C_DeriveKey',
  'C_DigestEncryptUpdate',
  'C_DecryptDigestUpdate',
  'C_SignEncryptUpdate',
  'C_DecryptVerifyUpdate',
])
/** Functions of which pkcs11js does not count the arguments. */
const UNCOUNTED = new Set(['C_CreateObject', 'C_CopyObject', 'C_SetAttributeValue'])
/** Functions whose trailing PIN may be left out, for a PIN pad. */
const PIN_MAY_BE_LEFT_OUT = new Set(['C_Login', 'C_InitPIN'])
/** Functions that give true, or throw. */
const VERIFIES = /^C_Verify(?!.*Init|.*Recover|Update|SignatureUpdate|MessageBegin)/
/** The kinds of objects that a copy or an unwrapped key may be are in its template, so no result has a name in pkcs11js. */
const INFO: { readonly [struct: string]: string } = {
  CK_INFO: 'ModuleInfo',
  CK_SLOT_INFO: 'SlotInfo',
  CK_TOKEN_INFO: 'TokenInfo',
  CK_MECHANISM_INFO: 'MechanismInfo',
}

interface Plan {
  readonly args: { readonly name: string; readonly type: string; readonly optional: boolean }[]
  /** Expressions that check an argument and give what the wrapper takes or a number to look up; by variable. */
  readonly checks: { readonly variable: string; readonly expression: string }[]
  /** What the wrapper is given. */
  readonly given: string[]
  /** The form of the wrapper's method. */
  readonly suffix: '' | 'Into'
  readonly type: string
  /** Makes the result of `value`, which the wrapper gave. */
  readonly result: string
  readonly session: boolean
}

function plan(f: FunctionRow): Plan {
  const args: { name: string; type: string; optional: boolean }[] = []
  const checks: { variable: string; expression: string }[] = []
  const given: string[] = []
  const results: { name: string; expression: string; type: string }[] = []
  const isNew = f.since !== '2.40'
  const output = f.params.find((parameter) => parameter.role === 'bytesOut')
  const into = output !== undefined && f.name !== 'C_GetOperationState'
  let session = false
  const argument = (
    name: string,
    type: string,
    kind: string,
    use: (variable: string) => string,
    optional = false,
  ) => {
    const index = args.length
    args.push({ name, type, optional })
    const variable = `${name}_`
    // Handles inside of a parameter are looked up for the session of the call.
    const more = kind === 'mechanismArgument' || kind === 'messageParameterArgument' ? ', l, session_' : ''
    checks.push({ variable, expression: `${kind}(${name}, ${index}${more})` })
    given.push(use(variable))
  }
  for (const parameter of f.params) {
    const name = argumentName(parameter)
    switch (parameter.role) {
      case 'session':
        session = true
        argument(name, 'Handle', 'handleArgument', () => 's')
        break
      case 'slotId':
        argument(name, 'Handle', 'slotArgument', (v) => `l.slot(${v}, '${f.name}')`)
        break
      case 'objectHandle':
        if (f.name === 'C_SetOperationState')
          argument(name, 'Handle', 'optionalHandleArgument', (v) => `${v} === 0 ? null : l.object(${v}, s)`)
        else argument(name, 'Handle', 'handleArgument', (v) => `l.object(${v}, s)`)
        break
      case 'mechanism':
        argument(name, 'Mechanism', 'mechanismArgument', (v) => v)
        break
      case 'messageParam':
        argument(name, 'Mechanism["parameter"]', 'messageParameterArgument', (v) => v)
        break
      case 'template':
        argument(name, 'Template', 'templateArgument', (v) => v)
        break
      case 'bytesIn': {
        const nullable =
          isNew && (parameter.nullable === 'ifLengthZero' || parameter.nullable === 'morePartsFollow')
        argument(
          name,
          nullable ? 'Uint8Array | null' : 'Uint8Array',
          nullable ? 'optionalBytesArgument' : 'bytesArgument',
          (v) => v,
        )
        break
      }
      case 'bytesOut':
        if (!into) {
          results.push({ name, expression: 'value', type: 'Buffer' })
          break
        }
        argument(name, 'Buffer', 'bytesArgument', (v) => v)
        results.push({ name, expression: `used(${name}_, ${name}, LENGTH)`, type: 'Buffer' })
        break
      case 'bytesOutExact':
        argument(name, 'Buffer', 'bytesArgument', (v) => v)
        results.push({ name, expression: `${name} as Buffer`, type: 'Buffer' })
        break
      case 'utf8PinIn':
        argument(name, 'string | null', 'pinArgument', (v) => v, PIN_MAY_BE_LEFT_OUT.has(f.name))
        break
      case 'utf8Fixed':
        argument(name, 'string', 'labelArgument', (v) => v)
        break
      case 'utf8In':
        argument(name, 'string', 'textArgument', (v) => v)
        break
      case 'flags':
      case 'userType':
      case 'mechanismType':
      case 'validationFlagsType':
        argument(name, 'number', 'numberArgument', (v) => v)
        break
      case 'handleOut':
        results.push({
          name: name === 'object' || name === 'newObject' ? 'object' : name,
          expression: 'l.handles.bytesOfObject(HANDLE, s)',
          type: 'Handle',
        })
        break
      case 'structOut': {
        const struct = parameter.struct ?? parameter.base
        results.push({ name: 'info', expression: `infoOf${struct}(value)`, type: INFO[struct] as string })
        break
      }
      case 'ulongOut':
        results.push({ name, expression: 'count(value)', type: 'number' })
        break
      case 'flagsOut':
        results.push({ name, expression: 'value', type: 'number' })
        break
      case 'mechanismTypesOut':
        results.push({ name, expression: 'value', type: 'number[]' })
        break
      case 'length':
      case 'count':
      case 'countInOut':
      case 'lengthInOut':
      case 'reserved':
        break
      default:
        throw new Error(`${f.name}: role ${parameter.role} has no rule; write the function by hand`)
    }
  }
  const suffix = into || f.params.some((parameter) => parameter.role === 'bytesOutExact') ? 'Into' : ''
  const several = results.length > 1
  const expressions = results.map(({ name, expression }) =>
    expression
      .replace('LENGTH', several ? 'value.length' : 'value')
      .replace('HANDLE', several ? `value.${name}` : 'value'),
  )
  if (VERIFIES.test(f.name) && results.length === 0)
    return { args, checks, given, suffix, type: 'boolean', result: 'true', session }
  if (f.name === 'C_InitToken')
    return { args, checks, given, suffix, type: 'string', result: 'undefined as unknown as string', session }
  if (results.length === 0) return { args, checks, given, suffix, type: 'void', result: '', session }
  if (!several)
    return {
      args,
      checks,
      given,
      suffix,
      type: results[0]?.type as string,
      result: expressions[0] as string,
      session,
    }
  const type =
    f.name === 'C_GenerateKeyPair'
      ? 'KeyPair'
      : f.name === 'C_EncapsulateKey'
        ? 'EncapsulatedKey'
        : `{ ${results.map(({ name, type }) => `${name}: ${type}`).join('; ')} }`
  return {
    args,
    checks,
    given,
    suffix,
    type,
    result: `{ ${results.map(({ name }, i) => `${name}: ${expressions[i]}`).join(', ')} }`,
    session,
  }
}

function computes(f: FunctionRow): boolean {
  if (f.since === '2.40') return WITH_CALLBACK.has(f.name)
  return f.params.some(({ role }) => role === 'bytesOut' || role === 'handleOut') || VERIFIES.test(f.name)
}

/** Statements that check the arguments, and those that find the session afterwards. */
function prepared(f: FunctionRow, p: Plan): { readonly checks: string[]; readonly find: string[] } {
  const checks = p.checks.map(({ variable, expression }) => `const ${variable} = ${expression}`)
  return { checks, find: p.session ? [`const s = l.session(session_, '${f.name}')`] : [] }
}

function method(f: FunctionRow): { readonly start: string; readonly methods: string } {
  const p = plan(f)
  const n = p.args.length
  // The types of pkcs11js say of C_InitToken that it gives a text and may be called without PIN and label; at run time neither is so.
  const asTyped = f.name === 'C_InitToken'
  const least = n - p.args.filter(({ optional }) => optional).length
  const callback = computes(f)
  const names = p.args.map(({ name }) => name).join(', ')
  const typed = p.args
    .map(
      ({ name, type, optional }) => `${name}${optional || (asTyped && name !== 'slot') ? '?' : ''}: ${type}`,
    )
    .join(', ')
  const unknown = p.args.map(({ name }) => `${name}: unknown`).join(', ')
  const { checks, find } = prepared(f, p)
  const call = (form: string) => `l.cryptoki.${f.name}${p.suffix}${form}(${p.given.join(', ')})`
  const usesValue = /\bvalue\b/.test(p.result)
  const count =
    UNCOUNTED.has(f.name) || n === 0
      ? undefined
      : least === n
        ? `if (arguments.length !== ${n}) wrongCount(${n}, arguments.length)`
        : `if (arguments.length < ${least} || arguments.length > ${n}) wrongCount(${n}, arguments.length)`
  const doc = (more: string) =>
    `  /** ${SUMMARIES[f.name] ?? f.name}${more} @throws Pkcs11Error if the module does not answer CKR_OK */\n`

  const start = [
    `function start${f.name}(l: Opened, ${unknown}): Promise<${p.type}> {`.replace(', )', ')'),
    ...checks.map((line) => `  ${line}`),
    `  return l.started('${f.name}', () => {`,
    ...find.map((line) => `    ${line}`),
    p.result.includes(', s)')
      ? `    return ${call('Async')}.then((value) => [s, value] as const)`
      : `    return ${call('Async')}`,
    p.result.includes(', s)')
      ? `  }, ([s, value]) => (${p.result}))`
      : `  }, (${usesValue ? 'value' : ''}) => ${p.result === '' ? 'undefined' : `(${p.result})`})`,
    '}',
  ].join('\n')

  const sync: string[] = []
  const trailing = callback ? `, callback?: Callback<${p.type}>` : ''
  let head = `  ${f.name}(${typed}): ${p.type}`
  if (callback) {
    head += `\n  ${f.name}(${typed}, callback: Callback<${p.type}>): void`
    head += `\n  ${f.name}(${typed}${trailing}): ${p.type === 'void' ? 'void' : `${p.type} | void`}`
  }
  if (callback)
    sync.push(`if (arguments.length > ${n}) return Reflect.apply(this.${f.name}Callback, this, arguments)`)
  sync.push('const l = this?.[opened] ?? notLoaded(this)')
  if (count !== undefined) sync.push(count)
  sync.push(
    'try {',
    ...checks.map((line) => `  ${line}`),
    ...find.map((line) => `  ${line}`),
    usesValue ? `  const value = ${call('')}` : `  ${call('')}`,
    ...(p.result === '' ? [] : [`  return ${p.result}`]),
    '} catch (error) {',
    `  throw l.error(error, '${f.name}')`,
    '}',
  )
  let methods = `${doc('')}${head} {\n${sync.map((line) => `    ${line}`).join('\n')}\n  }\n`
  const asyncCount =
    callback && count !== undefined
      ? `if (arguments.length !== ${n}) wrongCount(${n + 1}, arguments.length + 1)`
      : count
  methods +=
    `\n${doc(' Runs on another thread.')}  ${f.name}Async(${typed}): Promise<${p.type}> {\n    try {\n      const l = this?.[opened] ?? notLoaded(this)\n${asyncCount === undefined ? '' : `      ${asyncCount}\n`}      return start${f.name}(l, ${names})\n    } catch (error) {\n      return Promise.reject(error)\n    }\n  }\n`.replace(
      '(l, )',
      '(l)',
    )
  if (callback)
    methods += `\n${doc(' Runs on another thread and calls back.')}  ${f.name}Callback(${typed}, callback: Callback<${p.type}>): void {\n    const l = this?.[opened] ?? notLoaded(this)\n    if (arguments.length !== ${n + 1}) wrongCount(${n + 1}, arguments.length)\n    callbackArgument(callback, ${n})\n    deliver(start${f.name}(l, ${names}), callback)\n  }\n`
  return { start, methods }
}

/** `pkcs11js/generated/pkcs11.ts`: the methods that follow the function table. */
export function pkcs11Source(): string {
  const made = functions.filter(({ name }) => !BY_HAND.has(name)).map(method)
  return `${header(['functions.json'], ['Functions that do not follow the table are written by hand in ../pkcs11.ts.'])}import {
  bytesArgument,
  callbackArgument,
  handleArgument,
  labelArgument,
  numberArgument,
  optionalBytesArgument,
  optionalHandleArgument,
  pinArgument,
  slotArgument,
  textArgument,
  used,
  wrongCount,
} from '../arguments.js'
import { notLoaded } from '../errors.js'
import { count, infoOfCK_INFO, infoOfCK_MECHANISM_INFO, infoOfCK_SLOT_INFO, infoOfCK_TOKEN_INFO } from '../info.js'
import { mechanismArgument, messageParameterArgument } from '../parameters.js'
import { deliver, type SharedLibrary as Opened } from '../shared-library.js'
import { templateArgument } from '../template.js'
import type {
  Callback,
  EncapsulatedKey,
  Handle,
  KeyPair,
  Mechanism,
  MechanismInfo,
  ModuleInfo,
  SlotInfo,
  Template,
  TokenInfo,
} from '../types.js'

/** Key of the module that is loaded. */
export const opened: unique symbol = Symbol('opened')

/** The methods of PKCS11 that follow the function table. */
export abstract class GeneratedPkcs11 {
  /** @internal */
  abstract [opened]: Opened | undefined

${made.map(({ methods }) => methods).join('\n')}}

// Each begins an asynchronous call: what is wrong with an argument is thrown at once, all else comes with the promise.

${made.map(({ start }) => start).join('\n\n')}
`
}

/** CK_PARAMS_* of pkcs11js: what \`type\` of a mechanism's parameter can be. They are its own and in no table of the standard. */
const PARAMS: readonly (readonly [string, number])[] = [
  ['CK_PARAMS_BUFFER', 0],
  ['CK_PARAMS_AES_CBC', 1],
  ['CK_PARAMS_AES_CCM', 2],
  ['CK_PARAMS_AES_GCM', 3],
  ['CK_PARAMS_RSA_OAEP', 4],
  ['CK_PARAMS_RSA_PSS', 5],
  ['CK_PARAMS_EC_DH', 6],
  ['CK_PARAMS_AES_GCM_v240', 7],
  ['CK_PARAMS_ECDH2_DERIVE', 8],
  ['CK_PARAMS_ECMQV_DERIVE', 9],
  ['CK_PARAMS_X9_42_DH1_DERIVE', 10],
  ['CK_PARAMS_X9_42_DH2_DERIVE', 11],
  ['CK_PARAMS_X9_42_MQV_DERIVE', 12],
  ['CK_PARAMS_KEA_DERIVE', 13],
  ['CK_PARAMS_RC2', 14],
  ['CK_PARAMS_RC2_CBC', 15],
  ['CK_PARAMS_RC2_MAC_GENERAL', 16],
  ['CK_PARAMS_RC5', 17],
  ['CK_PARAMS_RC5_CBC', 18],
  ['CK_PARAMS_RC5_MAC_GENERAL', 19],
  ['CK_PARAMS_DES_CBC_ENCRYPT_DATA', 20],
  ['CK_PARAMS_SKIPJACK_PRIVATE_WRAP', 21],
  ['CK_PARAMS_SKIPJACK_RELAYX', 22],
  ['CK_PARAMS_PBE', 23],
  ['CK_PARAMS_KEY_WRAP_SET_OAEP', 24],
  ['CK_PARAMS_GCM', 25],
  ['CK_PARAMS_CCM', 26],
  ['CK_PARAM_GOSTR3410_DERIVE', 27],
  ['CK_PARAM_GOSTR3410_KEY_WRAP', 28],
]

/** Those that are a number of the same value everywhere. */
const plainConstants = constants.filter(({ value, value32 }) => value === value32)

/** `pkcs11js/generated/constants.ts`: the constants, typed as plain numbers as in pkcs11js. */
export function constantsSource(): string {
  const lines = plainConstants.map(({ name, value }) => `export const ${name}: number = ${value}`)
  const own = PARAMS.map(([name, value]) => `export const ${name}: number = ${value}`)
  return `${header(['constants.tsv'], ['All are typed as number, not as themselves, so that programs typed against pkcs11js compile.'])}// What \`type\` of a mechanism's parameter can be.\n${own.join('\n')}\n\n${lines.join('\n')}\n`
}

/**
 * `pkcs11js/generated/commonjs.cts`: what `require` gives. TypeScript that compiles to CommonJS need not know that Node can require ES modules. The classes
 * are those of the ES module, and not declared again, so that both kinds of module can be mixed in a program.
 */
export function commonJsSource(): string {
  const from = "'../index.js' with { 'resolution-mode': 'import' }"
  const classes = ['NativeError', 'Pkcs11Error', 'PKCS11'].map(
    (name) => `export declare const ${name}: typeof api.${name}\nexport type ${name} = api.${name}`,
  )
  const names = [...PARAMS.map(([name]) => name), ...plainConstants.map(({ name }) => name)]
  const numbers = names.map((name) => `export declare const ${name}: number`)
  return `${header(['constants.tsv'], ['The declarations that come of it are for TypeScript 5.3 and later.'])}import type * as api from ${from}
export type * from ${from}
${classes.join('\n')}
${numbers.join('\n')}

module.exports = require('../index.js')
`
}
