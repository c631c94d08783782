import * as P from '@tatsoi/types'
import type { Cryptoki } from '../../src/cryptoki/cryptoki.js'
import type { ObjectHandle } from '../../src/recovery/handles.js'
import type { OpenToken } from './open-token.js'
import type { Method } from './recording.js'

/** What a method can be called with: handles that are good. */
export interface Things extends OpenToken {
  readonly key: ObjectHandle
}

export interface Argument {
  readonly name: string
  readonly valid: (things: Things) => unknown
  /** Values of the wrong type or out of range. */
  readonly wrong: (things: Things) => unknown[]
}

const NUMBERS = [undefined, null, 'x', {}, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2n ** 64n]
const BYTES = [
  undefined,
  'text',
  5,
  [1, 2],
  {},
  new ArrayBuffer(4),
  new DataView(new ArrayBuffer(4)),
  new Float64Array(1),
]
const TEXTS = [undefined, null, 5, {}, Buffer.from('x')]
const HANDLE_LIKE = { handleType: 'session', stamp: 1, raw: 1, number: 1 }

const handle = (
  name: string,
  valid: Argument['valid'],
  others: Argument['wrong'],
  nullable: boolean,
): Argument => ({
  name,
  valid,
  wrong: (things) => [...(nullable ? [] : [undefined, null]), 0, 1n, 'x', {}, HANDLE_LIKE, ...others(things)],
})

const MECHANISMS = [
  undefined,
  5,
  'CKM_SHA256',
  [],
  {},
  { mechanism: null },
  { mechanism: 'CKM_SHA257' },
  { mechanism: -1 },
  { mechanism: 1.5 },
  { mechanism: P.CKM_AES_CBC, parameter: 'x' },
  { mechanism: P.CKM_AES_GCM, parameter: { pIv: new Uint8Array(12), ulTagBits: '128' } },
  {
    mechanism: P.CKM_AES_GCM,
    parameter: { pIv: new Uint8Array(12), ulTagBits: 128, pAad: new Uint8Array(1) },
  },
]
const TEMPLATES = [
  undefined,
  null,
  5,
  'x',
  { CKA_LABLE: 'x' },
  { CKA_LABEL: 5 },
  { CKA_CLASS: 'x' },
  { CKA_VALUE: 'x' },
  [5],
  [{}],
  [{ type: 'CKA_LABLE', value: 'x' }],
  [{ type: -1, value: new Uint8Array(1) }],
]

/** Bytes that may be left out, by function and argument. */
const NULLABLE_BYTES: ReadonlySet<string> = new Set(['associatedData', 'C_VerifyMessageNext signature'])
const KEYS = /[kK]ey$|^object$/

function argument(p: Method, name: string): Argument {
  const { function: f, form } = p
  if (name === 'session')
    return handle(
      name,
      (t) => t.session,
      (t) => [t.slot, t.key],
      false,
    )
  if (name === 'slot')
    return handle(
      name,
      (t) => t.slot,
      (t) => [t.session, t.key],
      false,
    )
  // In C_SetOperationState none is CK_INVALID_HANDLE.
  if (KEYS.test(name) && !(name === 'wrappedKey'))
    return handle(
      name,
      (t) => t.key,
      (t) => [t.slot, t.session],
      f === 'C_SetOperationState',
    )
  switch (name) {
    case 'mechanism':
      if (f === 'C_GetMechanismInfo') return { name, valid: () => P.CKM_SHA256, wrong: () => NUMBERS }
      return { name, valid: () => ({ mechanism: P.CKM_SHA256 }), wrong: () => MECHANISMS }
    case 'template':
    case 'publicKeyTemplate':
    case 'privateKeyTemplate':
      return { name, valid: () => ({}), wrong: () => TEMPLATES }
    case 'attributes':
      return {
        name,
        valid: () => ['CKA_LABEL'],
        wrong: () => [undefined, null, 5, 'CKA_LABEL', {}, ['CKA_LABLE'], [null], [1.5], [-1]],
      }
    case 'flags':
    case 'type':
    case 'userType':
    case 'id':
      return { name, valid: () => 1, wrong: () => NUMBERS }
    case 'length':
      return { name, valid: () => 8, wrong: () => NUMBERS }
    case 'maxObjectCount':
      return { name, valid: () => 1, wrong: () => [...NUMBERS.slice(1), 0] }
    case 'tokenPresent':
      return { name, valid: () => true, wrong: () => [null, 0, 'x', {}] }
    case 'last':
      return { name, valid: () => true, wrong: () => [undefined, null, 0, 'x', {}] }
    case 'label':
      return { name, valid: () => 'label', wrong: () => [...TEXTS, 'x'.repeat(33), 'ü'.repeat(17)] }
    case 'functionName':
      return { name, valid: () => 'C_Digest', wrong: () => [...TEXTS, 'C_Digest\0'] }
    case 'username':
      return { name, valid: () => 'somebody', wrong: () => TEXTS }
    case 'pin':
    case 'oldPin':
    case 'newPin':
      return { name, valid: () => 'a pin', wrong: () => [undefined, 5, {}, [], true, new Float64Array(1)] }
    case 'notify':
      return { name, valid: () => undefined, wrong: () => [null, 5, 'x', {}] }
    case 'parameter':
      // Which parameter it has to be follows from the mechanism of the operation; there is none here.
      return { name, valid: () => null, wrong: () => [5, 'x', true] }
    case 'args':
      return {
        name,
        valid: () => undefined,
        wrong: () => [5, 'x', [], { flags: -1 }, { flags: 'x' }, { reserved: 5 }, { flag: 1 }],
      }
    case 'choice':
      return {
        name,
        valid: () => undefined,
        wrong: () => [5, 'x', { version: 3 }, { nam: 'x' }, { flags: -1 }],
      }
    case 'options':
      return {
        name,
        valid: () => ({ signal: AbortSignal.abort() }),
        wrong: () => [null, 5, 'x', { signal: 5 }, { interval: 'x' }, { interval: -1 }, { intervall: 5 }],
      }
  }
  const room = (form === 'into' || form === 'intoAsync') && isRoom(p, name)
  const nullable =
    (room && f !== 'C_GenerateRandom') || NULLABLE_BYTES.has(name) || NULLABLE_BYTES.has(`${f} ${name}`)
  return {
    name,
    valid: () => new Uint8Array(16),
    wrong: () => (nullable ? BYTES : [null, ...BYTES]),
  }
}

/** The last buffer of the variants with the caller's buffer is where the result goes. */
function isRoom({ name }: Method, argumentName: string): boolean {
  const names = namesOf(name)
  return names.filter((other) => !['flags'].includes(other)).at(-1) === argumentName
}

let prototype: Record<string, unknown> | undefined

function namesOf(method: string): string[] {
  const text = String(prototype?.[method])
  const list = /\(([^)]*)\)/.exec(text)?.[1] ?? ''
  return list
    .split(',')
    .map((part) => part.replace(/=.*/s, '').trim())
    .filter((part) => part !== '')
}

/** The arguments of a method, by the names that its source has. */
export function argumentsOf(wrapper: typeof Cryptoki, method: Method): Argument[] {
  prototype = Object.getPrototypeOf(wrapper.prototype) as Record<string, unknown>
  return namesOf(method.name).map((name) => argument(method, name))
}
