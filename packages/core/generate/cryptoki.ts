import { header } from '../../types/generate/emit.js'
import { type FunctionRow, functions, type ParameterRow } from '../../types/generate/tables.js'
import { SPECIAL } from './special.js'
import { SUMMARIES } from './summaries.js'

/** Same order as OPERATION_KINDS of the recovery layer. */
const KINDS = [
  'find',
  'encrypt',
  'decrypt',
  'digest',
  'sign',
  'verify',
  'signRecover',
  'verifyRecover',
  'messageEncrypt',
  'messageDecrypt',
  'messageSign',
  'messageVerify',
  'verifySignature',
]

const ENCRYPT = KINDS.indexOf('encrypt')

/** Functions that only look at an object; any other use of one has its identity read first. */
const LOOKS_ONLY = new Set([
  'C_GetAttributeValue',
  'C_GetObjectSize',
  'C_DestroyObject',
  'C_CopyObject',
  'C_SetAttributeValue',
])
/** Functions whose results are secret. */
const SECRET_RESULT = /^C_(Decrypt|VerifyRecover)/
/** Functions whose result is about as long as their input. */
const GROWS_WITH_INPUT = /Encrypt|Decrypt/
/** Functions whose mechanism may have an IV that the module makes and returns. */
const RETURNS_IV = new Set(['C_EncryptInit', 'C_WrapKey'])
/** What the data of an update is called, so that it can be kept for a replay. */
const PART = 'pPart'

/** The standard's name of a parameter without its Hungarian prefix. */
export function argumentName(parameter: ParameterRow): string {
  const name = parameter.name.replace(/^(?:pul|ph|pp|ul|[hp])(?=[A-Z])/, '')
  const lower = name === 'slotID' ? 'slot' : name.charAt(0).toLowerCase() + name.slice(1)
  return lower === 'type' && parameter.role === 'mechanismType' ? 'mechanism' : lower
}

interface Plan {
  /** Parameters of the method. */
  readonly args: { readonly name: string; readonly type: string }[]
  /** Statements that check arguments that no later statement checks. */
  readonly checks: string[]
  /** Statements that lay the arguments out in `m`. */
  readonly lay: string[]
  /** What the native function is given. */
  readonly native: string[]
  /** Parts of the result. */
  readonly results: { readonly name: string; readonly type: string; readonly read: string }[]
  /** Statements after success. */
  readonly done: string[]
  /** Statements that put the result of an asynchronous session where `read` looks. */
  readonly complete: string[]
  readonly session: boolean
  /** The buffer of a result of unknown length. */
  readonly output: { readonly name: string; readonly length: string; readonly input: string } | undefined
  /** Always wipe, wipe if a template was sensitive, or not. */
  readonly secret: 'always' | 'template' | 'no'
  /** Steps after success, which find out about new objects. */
  readonly after: string | undefined
}

function plan(f: FunctionRow, into: boolean, async: boolean): Plan {
  const p: Plan & {
    output: Plan['output']
    secret: Plan['secret']
    after: string | undefined
    session: boolean
  } = {
    args: [],
    checks: [],
    lay: [],
    native: [],
    results: [],
    done: [],
    complete: [],
    session: false,
    output: undefined,
    secret: SECRET_RESULT.test(f.name) && !f.name.endsWith('Init') ? 'always' : 'no',
    after: undefined,
  }
  const phase = f.operation?.phase
  const kinds = (f.operation?.kinds ?? []).map((kind) => KINDS.indexOf(kind)).filter((kind) => kind >= 0)
  const partOf = phase !== undefined && phase !== 'init' && kinds.length > 0
  const cancels = f.operation?.nullMechanismCancels === true
  const label = (name: string) => `'${f.name}: ${name}'`
  const templates: string[] = []
  const inputs: string[] = []
  const secrets: string[] = []
  let hidden = 0

  for (const parameter of f.params) {
    const name = argumentName(parameter)
    const raw = parameter.name
    switch (parameter.role) {
      case 'session':
        p.session = true
        p.args.push({ name: 'session', type: 'SessionHandle' })
        p.lay.push(
          partOf
            ? `const ${raw} = ${kinds.map((kind) => `c.operation(session, ${kind}, '${f.name}')`).join('\n      ;')}`
            : f.name === 'C_FindObjectsInit'
              ? `c.session(session, '${f.name}')`
              : `const ${raw} = c.session(session, '${f.name}')`,
        )
        if (kinds.length > 1 && partOf) {
          p.lay.pop()
          for (const [i, kind] of kinds.entries())
            p.lay.push(`${i === 0 ? `let ${raw}` : raw} = c.operation(session, ${kind}, '${f.name}')`)
        }
        p.native.push(raw)
        break
      case 'slotId':
        p.args.push({ name: 'slot', type: 'SlotHandle' })
        p.lay.push(`const ${raw} = c.slot(slot, '${f.name}')`)
        p.native.push(raw)
        break
      case 'objectHandle': {
        const optional = f.name === 'C_SetOperationState'
        const nullable = optional || cancels
        p.args.push({ name, type: nullable ? 'ObjectHandle | null' : 'ObjectHandle' })
        const read = `c.${LOOKS_ONLY.has(f.name) ? 'objectOf' : 'key'}(${name}, session, '${name}', '${f.name}')`
        p.lay.push(
          optional
            ? `const ${raw} = ${name} === null ? 0 : ${read}`
            : cancels
              ? `const ${raw} = mechanism === null ? 0 : c.key(${name} as ObjectHandle, session, '${name}', '${f.name}')`
              : `const ${raw} = ${read}`,
        )
        p.native.push(raw)
        break
      }
      case 'mechanism': {
        const messages = /^C_Message/.test(f.name)
        const type = messages ? 'MessageMechanism' : 'Mechanism'
        p.args.push({ name: 'mechanism', type: cancels ? `${type} | null` : type })
        const write = `writeMechanism(m, mechanism, ${label('mechanism')}, c.handles${messages ? ', true' : ''})`
        const copied = `copy = laidCopy<${type}>()`
        p.lay.push(cancels ? `${raw} = mechanism === null ? -1 : ${write}` : `${raw} = ${write}`)
        p.lay.push(cancels ? `if (mechanism !== null) ${copied}` : copied)
        p.checks.push(`let ${raw} = -1`, `let copy: ${type} | undefined`)
        if (RETURNS_IV.has(f.name)) {
          const own = `iv = c.ownIv(m, ${f.operation?.phase === 'init' ? 'session' : 'undefined'}, mechanism)`
          p.lay.push(cancels ? `if (mechanism !== null) ${own}` : own)
          p.checks.push('let iv: KeptIv | undefined')
          p.done.push(
            f.operation?.phase === 'init'
              ? `if (mechanism !== null) c.beganWithIv(session, iv, '${f.name}')`
              : `iv?.bringBack('${f.name}')`,
          )
        }
        p.native.push(cancels ? `${raw} < 0 ? 0 : m.addressOf(${raw})` : `m.addressOf(${raw})`)
        p.done.push(
          `if (copy === undefined${cancels ? ' && mechanism !== null' : ''}) readBackMechanism(m, ${raw}, mechanism, c.handles)`,
        )
        // Only here do mechanisms hold passwords, and only these have a template, which declares `secret`.
        if (f.operation?.phase === 'oneShot' && f.params.some((other) => other.role === 'template'))
          secrets.push('holdsSecret(mechanism)')
        p.checks.push('c.current = session')
        break
      }
      case 'template': {
        p.args.push({ name, type: 'Template' })
        const at = `${name}At`
        p.lay.push(`const ${at} = writeTemplate(m, ${name}, ${label(name)}, c.handles)`)
        secrets.push(`${at}.sensitive`)
        p.secret = p.secret === 'always' ? 'always' : 'template'
        p.native.push(`m.addressOf(${at}.at)`, `${at}.count`)
        templates.push(name)
        hidden++
        break
      }
      case 'bytesIn': {
        const nullable = parameter.nullable === 'ifLengthZero' || parameter.nullable === 'morePartsFollow'
        p.args.push({ name, type: nullable ? 'Uint8Array | null' : 'Uint8Array' })
        p.checks.push(
          nullable
            ? `if (${name} !== null) c.bytes(${name}, '${name}', '${f.name}')`
            : `c.bytes(${name}, '${name}', '${f.name}')`,
        )
        const place = `m.place(${name})`
        p.lay.push(`const ${raw} = ${nullable ? `${name} === null ? 0 : ${place}` : place}`)
        p.native.push(raw, nullable ? `${name} === null ? 0 : ${name}.length` : `${name}.length`)
        if (parameter.nullable !== 'ifLengthZero') inputs.push(`${name}.length`)
        hidden++
        break
      }
      case 'messageParam':
        p.args.push({ name, type: 'MessageParameter | null' })
        p.lay.push(
          `const messageType = c.messageMechanism(session, ${kinds[0]})`,
          `const ${raw} = writeMessageParameter(m, messageType, ${name}, ${label(name)}, c.handles)`,
        )
        p.native.push(`${raw}.address`, `${raw}.length`)
        p.done.push(`readBackMessageParameter(m, ${raw}, messageType, ${name}, c.handles)`)
        hidden++
        break
      case 'bytesOut':
        if (into) {
          p.args.push({ name, type: 'Uint8Array | null' })
          p.checks.push(
            `if (${name} !== null) c.room(${name}, '${name}', '${f.name}Into', 'a Uint8Array or null')`,
          )
          if (async) {
            p.lay.push(`const ${raw}Room = ${name} === null ? undefined : m.room(${name}.length)`)
            p.native.push(`${raw}Room?.address ?? 0`)
            p.done.push(
              `if (${name} !== null) c.fill(${name}, ${raw}Room, m.ulong(${parameter.length}), '${name}', '${f.name}')`,
            )
          } else
            p.native.push(
              `${name} === null ? 0 : ${name}.length === 0 ? m.addressOf(${parameter.length}) : ${name}`,
            )
        } else {
          p.output = {
            name: raw,
            length: parameter.length as string,
            input: GROWS_WITH_INPUT.test(f.name) ? inputs.join(' + ') || '0' : '0',
          }
          p.native.push(`${raw}Long ?? m.addressOf(${raw})`)
        }
        break
      case 'lengthInOut':
        p.lay.push(`const ${raw} = m.allocate(8)`)
        if (into) {
          const buffer = argumentName(f.params.find((other) => other.name === parameter.of) as ParameterRow)
          p.lay.push(`m.setUlong(${raw}, ${buffer} === null ? 0 : ${buffer}.length)`)
          p.results.push({
            name: 'length',
            type: 'number',
            read: `c.written(m.ulong(${raw}), ${buffer}, '${f.name}')`,
          })
        } else {
          p.results.push({
            name: argumentName(f.params.find((other) => other.name === parameter.of) as ParameterRow),
            type: 'Buffer',
            read: `c.result(m, ${parameter.of}, ${parameter.of}Long, m.ulong(${raw}), size, '${f.name}')`,
          })
        }
        p.complete.push(`m.setUlong(${raw}, value.length)`)
        p.native.push(`m.addressOf(${raw})`)
        break
      case 'bytesOutExact':
        if (into) {
          p.args.push({ name, type: 'Uint8Array' })
          p.checks.push(`c.room(${name}, '${name}', '${f.name}Into')`)
          if (async) {
            p.lay.push(`const ${raw}Room = m.room(${name}.length)`)
            p.native.push(`${raw}Room.address`, `${name}.length`)
            p.done.push(`c.fill(${name}, ${raw}Room, ${raw}Room.bytes.length, '${name}', '${f.name}')`)
          } else {
            p.lay.push(`const ${raw} = ${name}.length === 0 ? m.addressOf(m.allocate(1)) : ${name}`)
            p.native.push(raw, `${name}.length`)
          }
        } else if (!async) {
          p.args.push({ name: 'length', type: 'number' })
          p.checks.push(`c.length(length, 'length', '${f.name}')`)
          p.lay.push(`const ${raw} = m.fresh(length)`)
          p.native.push('m.freshAddress', 'length')
          p.results.push({ name, type: 'Buffer', read: raw })
        } else {
          p.args.push({ name: 'length', type: 'number' })
          p.checks.push(`c.length(length, 'length', '${f.name}')`)
          p.checks.push(`const long = length > COPY_LIMIT ? Buffer.allocUnsafeSlow(length) : undefined`)
          p.lay.push(`const ${raw} = long === undefined ? m.allocate(length) : 0`)
          p.native.push(`long ?? m.addressOf(${raw})`, 'length')
          p.results.push({ name, type: 'Buffer', read: `long ?? m.copy(${raw}, length)` })
        }
        hidden++
        break
      case 'utf8PinIn':
        p.args.push({ name, type: 'string | Uint8Array | null' })
        p.lay.push(`const ${raw} = c.pin(${name}, '${name}', '${f.name}')`)
        p.lay.push(`const ${raw}At = ${raw} === null ? 0 : m.place(${raw})`)
        p.native.push(`${raw}At`, `${raw} === null ? 0 : ${raw}.length`)
        p.secret = 'always'
        hidden++
        break
      case 'utf8Fixed':
        p.args.push({ name, type: 'string' })
        p.lay.push(`const ${raw} = c.label(m, ${name}, '${name}', '${f.name}')`)
        p.native.push(raw)
        break
      case 'flags':
      case 'userType':
      case 'mechanismType':
      case 'validationFlagsType':
        p.args.push({ name, type: 'number' })
        p.checks.push(`c.ulong(${name}, '${name}', '${f.name}')`)
        p.native.push(`nativeNumber(${name})`)
        break
      case 'handleOut': {
        // Zeroed: not every call that succeeds writes a handle.
        p.lay.push(`const ${raw} = m.allocateZeroed(8)`)
        p.native.push(`m.addressOf(${raw})`)
        const before = p.results.filter(isHandle).length
        p.complete.push(`m.setUlong(${raw}, value.${before > 0 ? 'additional' : 'object'})`)
        const read = `c.${f.name === 'C_CopyObject' ? 'copied' : 'created'}(session, m.handle(${raw}), ${templates[before] ?? templates[0]})`
        const output = into ? f.params.find((other) => other.role === 'bytesOut') : undefined
        p.results.push({
          name: name === 'object' || name === 'newObject' ? 'object' : name,
          // A question for the length makes no object.
          type: output === undefined ? 'ObjectHandle' : 'ObjectHandle | undefined',
          read: output === undefined ? read : `${argumentName(output)} === null ? undefined : ${read}`,
        })
        break
      }
      case 'structOut': {
        const struct = parameter.struct ?? parameter.base
        p.lay.push(`const ${raw} = m.allocateZeroed(m.layouts.${struct}.size)`)
        p.native.push(`m.addressOf(${raw})`)
        p.results.push({ name: 'info', type: struct, read: `read${struct}(m, ${raw})` })
        break
      }
      case 'ulongOut':
      case 'flagsOut':
        p.lay.push(`const ${raw} = m.allocateZeroed(8)`)
        p.native.push(`m.addressOf(${raw})`)
        p.results.push({ name, type: 'number', read: `m.ulong(${raw})` })
        break
      case 'length':
      case 'count':
        if (hidden === 0) throw new Error(`${f.name}: ${raw} has no companion`)
        hidden--
        break
      case 'reserved':
        p.native.push('0')
        break
      default:
        throw new Error(`${f.name}: role ${parameter.role} has no rule; write the function by hand`)
    }
  }
  if (secrets.length > 0) {
    const last = p.lay.findLastIndex((line) => line.includes('writeTemplate('))
    p.lay.splice(last + 1, 0, `secret = ${secrets.join(' || ')}`)
  }
  // Asks the module, so it comes when all arguments are known to be right.
  if (f.name === 'C_FindObjectsInit') p.lay.push(`const hSession = c.searching(m, session, '${f.name}')`)
  if (!f.params.some((q) => q.role === 'session' || q.role === 'slotId'))
    p.lay.unshift(`c.ready('${f.name}')`)
  operations(f, p, kinds, into)
  if (f.name === 'C_InitPIN') p.done.push('special.pinInitialized(session.slot)')
  if (f.name === 'C_SetPIN') p.done.push('special.pinChanged(c, session, pNewPin)')
  if (f.name === 'C_DestroyObject') p.done.push('object.stamp = DEAD')
  if (f.name === 'C_SetAttributeValue') {
    // It may have another label or id now, and has to be found by those.
    p.done.push('object.changed()')
    p.after = 'identifyCreated([object])'
  } else if (f.name === 'C_FindObjectsFinal') p.after = 'identifyFound(session)'
  else if (p.results.some(isHandle)) {
    const made = p.results.filter(isHandle)
    const whole = p.results.length === 1
    const objects = made.map((r) => (whole ? 'result' : `result.${r.name}`)).join(', ')
    p.after =
      f.name === 'C_GenerateKeyPair'
        ? 'identifyCreated([result.publicKey, result.privateKey], result.publicKey)'
        : made.some(isOptional)
          ? `identifyCreated(${objects} === undefined ? [] : [${objects}])`
          : `identifyCreated([${objects}])`
  }
  return p
}

type Result = Plan['results'][number]
const isHandle = ({ type }: Result): boolean => type.startsWith('ObjectHandle')
const isOptional = ({ type }: Result): boolean => type.endsWith(' | undefined')

/** What becomes of the session's record of operations. */
function operations(f: FunctionRow, p: Plan, kinds: readonly number[], into: boolean): void {
  const phase = f.operation?.phase
  if (phase === 'init') {
    const args = p.args.slice(1).map(({ name, type }) => {
      if (name === 'mechanism') return 'copy ?? snapshotMechanism(mechanism)'
      if (type.startsWith('ObjectHandle')) return name
      p.lay.push(`const kept = snapshot(${name}, true) as ${type}`)
      return 'kept'
    })
    const [kind] = kinds
    const began = `c.began(session, ${kind}, '${f.name}', ${args.join(', ')})`
    p.done.push(
      f.operation?.nullMechanismCancels
        ? `if (mechanism === null) session.operations[${kind}] = undefined\n        else ${began}`
        : began,
    )
    if (f.name === 'C_FindObjectsInit') p.done.push('session.found = undefined')
  } else if (phase === 'single' || phase === 'final') {
    const output = f.params.find((q) => q.role === 'bytesOut')
    const ends = kinds.map((kind) => {
      const end = `session.operations[${kind}] = undefined`
      return into && output !== undefined ? `if (${argumentName(output)} !== null) ${end}` : end
    })
    // What became of the operation comes before results are brought back: that may throw, and what was sent stays sent.
    p.done.unshift(...ends)
  } else if (
    phase === 'update' ||
    phase === 'messageBegin' ||
    phase === 'messageNext' ||
    f.name === 'C_EncryptMessage'
  ) {
    const part = f.params.find((q) => q.name === PART && q.role === 'bytesIn')
    const sent = part && kinds.length === 1 ? argumentName(part) : 'undefined'
    p.done.unshift(...kinds.map((kind) => `c.sent(session, ${kind}, ${sent})`))
  }
  if (kinds.includes(ENCRYPT) && phase !== 'init' && phase !== 'cancel')
    p.done.push(`session.iv?.bringBack('${f.name}')`)
  if (phase === 'cancel') p.done.push('c.cancelled(session, flags)')
  if (f.name === 'C_SetOperationState') p.done.push('c.stateSet(session)')
}

function factsOf(f: FunctionRow): string {
  const phase = f.operation?.phase
  const kinds = (f.operation?.kinds ?? []).map((kind) => KINDS.indexOf(kind)).filter((kind) => kind >= 0)
  const ends = phase === 'single' || phase === 'update' || phase === 'final'
  return `{ name: '${f.name}', kinds: [${phase === 'init' ? '' : kinds.join(', ')}], ends: ${ends} }`
}

function resultType(p: Plan): string {
  if (p.results.length === 0) return 'void'
  if (p.results.length === 1) return p.results[0]!.type
  return `{ ${p.results.map((r) => `${r.name}: ${r.type}`).join('; ')} }`
}

function resultValue(p: Plan): string {
  if (p.results.length === 0) return 'undefined'
  if (p.results.length === 1) return p.results[0]!.read
  return `{ ${p.results.map((r) => `${r.name}: ${r.read}`).join(', ')} }`
}

const NOTES: Readonly<Record<string, string>> = {
  Into: 'Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.',
  IntoAsync:
    'Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.',
}

/** The same for a result that is as long as its buffer. */
const NOTES_EXACT: Readonly<Record<string, string>> = {
  Into: 'Fills a buffer of the caller, which is the module’s until the call has returned.',
  IntoAsync:
    'Fills a buffer of the caller when the call has ended. One that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.',
}

const ON_ANOTHER_THREAD = 'Runs on another thread; calls on one session run one after the other.'

/** What else a caller has to know of a function. */
const FACTS_TO_KNOW: Readonly<Record<string, string>> = {
  C_GetAttributeValue:
    'The result has a property for each attribute that was asked for. A value that is sensitive, or that the object does not have, is `undefined`.',
  C_Finalize: 'All handles end, for every user of the module in this thread.',
  C_WaitForSlotEvent: 'Without CKF_DONT_BLOCK it holds up the thread until something happens.',
}

/** What is told in place of {@link ON_ANOTHER_THREAD}. */
const ASYNC_FACTS: Readonly<Record<string, string>> = {
  C_WaitForSlotEvent:
    'It takes no flags: the module is asked again and again, without blocking, until something happens or the signal ends it.',
}

/** What is known of an argument of one function. */
const ARGUMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  C_Initialize: { args: 'flags and what the module wants beside them; CKF_OS_LOCKING_OK if not given' },
  C_GetInterface: { choice: 'name, version and flags; the module’s own choice where they are left out' },
  C_GetSlotList: { tokenPresent: 'true for slots with a token only; false if not given' },
  C_OpenSession: { notify: 'called with what the token has to say; nothing if not given' },
  C_LoginUser: { username: 'the name of the user, as UTF-8' },
  C_GetAttributeValue: { attributes: 'names (`CKA_LABEL`) or numbers of attributes' },
  C_FindObjects: { maxObjectCount: 'how many objects at most; 4,096 if not given' },
  C_WaitForSlotEvent: {
    flags: 'CKF_DONT_BLOCK only to look, or 0',
    options: '`signal` ends the waiting, `interval` is the milliseconds between two looks',
  },
  C_SignMessageNext: { last: 'true with the last part, for the signature; undefined is returned before' },
}

/** What is known of an argument by its name, where functions that are written by hand take it. */
const ARGUMENT_NAMES: Readonly<Record<string, string>> = {
  session: 'an open session; it is brought back if it was lost',
  slot: 'a slot of C_GetSlotList',
  object: 'a handle of an object; it is found again and proved to be the same after a loss',
  userType: 'CKU_USER, CKU_SO or CKU_CONTEXT_SPECIFIC',
  pin: 'text (taken as UTF-8) or bytes; null leaves it to a PIN pad',
  label: 'at most 32 bytes of UTF-8; padded with blanks',
  parameter: 'the parameter of this message; what the token sets is written back into it',
  data: 'the bytes; none are bytes too',
  flags: 'CKF_* bits',
  functionName: 'the function that was answered with CKR_PENDING',
  id: 'the number of C_AsyncGetID',
  length: 'how many bytes',
}

function aboutArgument(f: FunctionRow, name: string, type: string): string | undefined {
  const own = ARGUMENTS[f.name]?.[name]
  if (own !== undefined) return own
  if (type === 'Pin') return `${ARGUMENT_NAMES['pin']}; or a function that gives it each time it is needed`
  if (SPECIAL[f.name] !== undefined) return ARGUMENT_NAMES[name]
  const parameter = f.params.find((one) => argumentName(one) === name)
  switch (parameter?.role) {
    case 'session':
      return ARGUMENT_NAMES['session']
    case 'slotId':
      return ARGUMENT_NAMES['slot']
    case 'objectHandle':
      return `${ARGUMENT_NAMES['object']}${f.name === 'C_SetOperationState' ? '; null for none' : ''}`
    case 'mechanism':
      return `type (CKM_*) and, where it has one, parameter${type.includes('null') ? '; null cancels the active operation (v3.0)' : ''}`
    case 'template':
      return 'attributes by their names or numbers'
    case 'bytesIn':
      return parameter.nullable === 'morePartsFollow'
        ? 'the bytes; null if parts follow'
        : parameter.nullable === 'ifLengthZero'
          ? 'the bytes; null for none'
          : 'the bytes; none are bytes too'
    case 'messageParam':
      return ARGUMENT_NAMES['parameter']
    case 'bytesOut':
      return 'where the result goes; null only asks how long it is'
    case 'bytesOutExact':
      return type === 'number' ? ARGUMENT_NAMES['length'] : 'is filled from its first byte to its last'
    case 'utf8PinIn':
      return ARGUMENT_NAMES['pin']
    case 'utf8Fixed':
      return ARGUMENT_NAMES['label']
    case 'userType':
      return ARGUMENT_NAMES['userType']
    case 'flags':
    case 'validationFlagsType':
      return ARGUMENT_NAMES['flags']
    case 'mechanismType':
      return 'CKM_*'
    default:
      return name === 'length' ? ARGUMENT_NAMES['length'] : undefined
  }
}

function doc(
  f: FunctionRow,
  p: Plan | undefined,
  form: '' | 'Async' | 'Into' | 'IntoAsync',
  given: readonly { readonly name: string; readonly type: string }[] = p?.args ?? [],
): string {
  const lines = [SUMMARIES[f.name] as string]
  if (FACTS_TO_KNOW[f.name] !== undefined && !(form === 'Async' && f.name in ASYNC_FACTS))
    lines.push(FACTS_TO_KNOW[f.name] as string)
  if (form === 'Into' || form === 'IntoAsync')
    lines.push((p?.results.length === 0 ? NOTES_EXACT : NOTES)[form] as string)
  if (form.endsWith('Async')) lines.push(ASYNC_FACTS[f.name] ?? ON_ANOTHER_THREAD)
  lines.push(`PKCS#11 ${f.since}, "${section(f.category)}".`)
  const tags: string[] = []
  for (const { name, type } of given) {
    const about = aboutArgument(f, name, type)
    if (about !== undefined) tags.push(`@param ${name} ${about}`)
  }
  if (p?.output) tags.push('@returns the result in memory of its own')
  const way = form.endsWith('Async') ? 'The promise rejects with it. ' : ''
  tags.push(
    `@throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. ${way}`.trimEnd(),
  )
  return `  /**\n${[...lines, '', ...tags].map((line) => `   * ${line}`.trimEnd()).join('\n')}\n   */\n`
}

function section(category: string): string {
  const text = category.replaceAll('-', ' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} functions`
}

function indent(lines: readonly string[], by: number): string {
  return lines.map((line) => `${' '.repeat(by)}${line}\n`).join('')
}

function signature(f: FunctionRow, p: Plan, suffix: string, type: string): string {
  const keyless = p.args.some((arg) => arg.type.endsWith('echanism | null'))
  const args = p.args.map(({ name, type }) => `${name}: ${type}`)
  if (p.results.some(isOptional)) {
    const form = (room: string, made: string) =>
      `  ${f.name}${suffix}(${args.join(', ').replace('Uint8Array | null', room)}): ${type.replace('ObjectHandle | undefined', made)}\n`
    const either = form('Uint8Array | null', 'ObjectHandle | undefined')
    return `${form('Uint8Array', 'ObjectHandle')}${form('null', 'undefined')}${either}${either.trimEnd()} {\n`
  }
  if (!keyless) return `  ${f.name}${suffix}(${args.join(', ')}): ${type} {\n`
  // NULL as mechanism cancels the operation, and then there is no key.
  const active = p.args.map(({ name, type }) => `${name}: ${type.replace(' | null', '')}`)
  const last = p.args.at(-1)?.type.startsWith('ObjectHandle') === true
  const cancel = p.args
    .filter(({ type }) => !last || !type.startsWith('ObjectHandle'))
    .map(({ name, type }) => `${name}: ${type.endsWith('| null') ? 'null' : type}`)
  const loose = p.args.map(({ name, type }) =>
    type === 'ObjectHandle | null' && last ? `${name}: ObjectHandle | null = null` : `${name}: ${type}`,
  )
  return `  ${f.name}${suffix}(${active.join(', ')}): ${type}\n  ${f.name}${suffix}(${cancel.join(', ')}): ${type}\n  ${f.name}${suffix}(${loose.join(', ')}): ${type} {\n`
}

/** A template that turns out to be wrong may have been laid out with a secret in it. */
const UNTIL_KNOWN = 'let secret = true'

function syncMethod(f: FunctionRow, into: boolean): string {
  const p = plan(f, into, false)
  const suffix = into ? 'Into' : ''
  const index = functions.indexOf(f)
  const type = resultType(p)
  const session = p.session ? 'session' : 'undefined'
  const lines: string[] = []
  lines.push('const c = this[runtime]', `const f = c.f.${f.name} ?? c.missing('${f.name}')`, ...p.checks)
  if (p.secret === 'template') lines.push(UNTIL_KNOWN)
  if (p.after !== undefined)
    lines.push(p.results.length === 0 ? 'let done = false' : `let result: ${type} | undefined`)
  lines.push('let rv: number')
  if (p.output || into) lines.push('let required: number | undefined')
  const begun = lines.length
  lines.push(`const mark = c.begin('${f.name}')`, 'try {')
  const inner: string[] = [...p.lay]
  if (p.output) {
    const { name, length, input } = p.output
    const fresh = [
      `${name}Long = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined`,
      `${name} = ${name}Long === undefined ? m.allocate(size) : 0`,
      `m.setUlong(${length}, size)`,
      `rv = f(${p.native.join(', ')})`,
    ]
    inner.push(
      `let size = ${roomFor(f, index, input)}`,
      `let ${name}Long: Buffer | undefined`,
      `let ${name}: number`,
      ...fresh,
      `if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(${index}, m.ulong(${length}), size)`,
      'if (required !== undefined) {',
      '  size = required',
      ...fresh.map((line) => `  ${line}`),
      '}',
    )
  } else {
    inner.push(`rv = f(${p.native.join(', ')})`)
    if (into) {
      const length = f.params.find((q) => q.role === 'lengthInOut')
      if (length) inner.push(`if (rv === CKR_BUFFER_TOO_SMALL) required = ${neededBeyond(f, length)}`)
    }
  }
  // The module goes on writing to what it was given (v3.2, clause 5.22): it must not be used for anything else.
  if (p.session) inner.push(...keepPending(f, p, into))
  inner.push('if (rv === CKR_OK) {')
  if (p.after === undefined) {
    inner.push(
      ...p.done.map((line) => `  ${line}`),
      `  return ${p.results.length === 0 ? '' : resultValue(p)}`.trimEnd(),
      '}',
    )
  } else {
    inner.push(
      ...p.done.map((line) => `  ${line}`),
      `  ${p.results.length === 0 ? 'done = true' : `result = ${resultValue(p)}`}`,
      '}',
    )
  }
  if (inner.some((line) => /\bm\b/.test(line))) lines.splice(begun, 0, 'const m = c.memory')
  lines.push(
    ...inner.map((line) => `  ${line}`),
    '} catch (error) {',
    '  rv = c.restart(error)',
    '} finally {',
  )
  if (p.secret === 'always') lines.push('  c.endWiping(mark)')
  else if (p.secret === 'template') lines.push('  if (secret) c.endWiping(mark)', '  else c.end(mark)')
  else lines.push('  c.end(mark)')
  lines.push('}')
  if (p.after !== undefined) {
    const test = p.results.length === 0 ? 'done' : 'result !== undefined'
    const needed =
      f.name === 'C_FindObjectsFinal' ? ' && session.found !== undefined' : newObjectsToIdentify(p)
    lines.push(`if (${test}) {`)
    lines.push(
      `  ${needed === '' ? '' : `if (${needed.replace(/^ && /, '')}) `}c.afterwards('${f.name}', () => ${closed(p.after)})`,
    )
    lines.push(p.results.length === 0 ? '  return' : '  return result', '}')
  }
  const required = p.output || into ? ', required' : ''
  lines.push(
    `return c.failed(FACTS.${f.name}, rv, ${session}, this.${f.name}${suffix}, [${p.args.map((arg) => arg.name).join(', ')}]${required})`,
  )
  return `${doc(f, p, suffix as '' | 'Into')}${signature(f, p, suffix, type)}${indent(lines, 4)}  }\n`
}

/**
 * Keeps what the module goes on using, with what is done when the call is complete. That is a function without a closure: one over the variables of
 * the method would cost every call an object.
 */
function keepPending(f: FunctionRow, p: Plan, into: boolean): string[] {
  const args = p.args.map((arg) => arg.name).filter((name) => name !== 'session')
  const laid = [...p.checks, ...p.lay].flatMap((line) => /^(?:const|let) (\w+)/.exec(line)?.[1] ?? [])
  const mentions = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(p.done.join('\n'))
  const given = [...new Set([...args, ...laid])].filter((name) => name !== 'hSession' && mentions(name))
  const kept = args.filter((name) => !given.includes(name))
  if (p.output) kept.push(`${p.output.name}Long`)
  if (RETURNS_IV.has(f.name) && !given.includes('iv')) kept.push('iv')
  for (const { read } of p.results) if (/^\w+$/.test(read)) kept.push(read)
  const call = `if (rv === CKR_PENDING) c.keepPending(session, FACTS.${f.name}, ${pendingRoom(f, p, into)}, [${kept.join(', ')}]`
  if (p.done.length === 0) return [`${call})`]
  const params = ['c', 'm', 'session'].map((name) => (mentions(name) ? name : `_${name}`))
  return [
    `${call}, [${given.join(', ')}], (${[...params, ...given].join(', ')}) => {`,
    ...p.done.map((line) => `  ${line}`),
    '})',
  ]
}

/** How many bytes of a result C_AsyncComplete may tell of; undefined where it has none. */
function pendingRoom(f: FunctionRow, p: Plan, into: boolean): string {
  if (p.output) return 'size'
  const output = f.params.find(({ role }) => role === 'bytesOut' || role === 'bytesOutExact')
  if (output === undefined) return 'undefined'
  if (!into) return 'length'
  const buffer = argumentName(output)
  return output.role === 'bytesOut' ? `${buffer} === null ? 0 : ${buffer}.length` : `${buffer}.length`
}

/** The first room for a result. */
function roomFor(f: FunctionRow, index: number, input: string): string {
  return f.name === 'C_Sign' || f.name === 'C_SignFinal'
    ? `c.signatureSize(${index}, session)`
    : `c.resultSize(${index}, ${input})`
}

/** What to tell of a buffer of the caller that was too small. */
function neededBeyond(f: FunctionRow, length: ParameterRow): string {
  const buffer = argumentName(f.params.find((other) => other.name === length.of) as ParameterRow)
  return `c.needs(m.ulong(${length.name}), ${buffer})`
}

/** Inside a closure the result is certainly there. */
function closed(after: string): string {
  return after.replaceAll('result.', 'result!.').replaceAll('[result]', '[result!]')
}

function newObjectsToIdentify(p: Plan): string {
  const made = p.results.filter(isHandle)
  const whole = p.results.length === 1
  if (made.length === 0) return ''
  return ` && ${made
    .map((r) => {
      const object = whole ? 'result' : `result.${r.name}`
      const unknown = `${object}.identity === undefined`
      return isOptional(r) ? `${object} !== undefined && ${unknown}` : unknown
    })
    .join(' || ')}`
}

function asyncMethod(f: FunctionRow, into: boolean): string {
  const p = plan(f, into, true)
  const suffix = into ? 'IntoAsync' : 'Async'
  const index = functions.indexOf(f)
  const type = resultType(p)
  const lines: string[] = ['const c = this[runtime]', `const fn = c.f.${f.name} ?? c.missing('${f.name}')`]
  lines.push(...p.checks.filter((line) => !line.startsWith('c.current')))
  // What is laid out is read after the call, so it is declared outside of both.
  const declared = new Set<string>()
  const lay = [...p.lay]
  const hoist = (line: string): string => {
    const match = /^(?:const|let) (\w+)(?:: [^=]+)? = /.exec(line)
    if (match === null) return line
    declared.add(match[1] as string)
    return line.replace(/^(?:const|let) (\w+)(?:: [^=]+)? = /, '$1 = ')
  }
  const body = lay.map(hoist)
  const types: string[] = []
  for (const name of declared) types.push(`let ${name}: ${hoistedType(name, p)}`)
  lines.push(...types)
  if (p.secret === 'template') lines.push(UNTIL_KNOWN)
  if (p.output) {
    const { name, length, input } = p.output
    const room = roomFor(f, index, input)
    const later = room.includes('session')
    lines.push(`let size = ${later ? 0 : room}`, `let ${name}Long: Buffer | undefined`, `let ${name}: number`)
    body.unshift(
      'if (required !== undefined) size = required',
      // Calls queue behind each other, and what the one before began is known only now.
      ...(later ? [`else size = ${room}`] : []),
    )
    body.push(
      `${name}Long = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined`,
      `${name} = ${name}Long === undefined ? m.allocate(size) : 0`,
      `m.setUlong(${length}, size)`,
    )
  }
  if (p.checks.some((line) => line.startsWith('c.current'))) body.unshift('c.current = session')
  lines.push('return c.async.call({')
  lines.push(`  facts: FACTS.${f.name},`, '  fn,', `  session: ${p.session ? 'session' : 'undefined'},`)
  lines.push(`  args: [${p.args.map((arg) => arg.name).join(', ')}],`)
  lines.push(
    `  lay: (m${p.output ? ', required' : ''}) => {`,
    ...body.map((line) => `    ${line}`),
    `    return [${[...p.native, 'undefined'].join(', ')}]`,
    '  },',
  )
  const done = p.checks.some((line) => line.startsWith('c.current'))
    ? ['c.current = session', ...p.done]
    : p.done
  const usesM = /\bm\b/.test([...done, resultValue(p)].join(' '))
  lines.push(`  read: (${usesM ? 'm' : ''}) => {`, ...done.map((line) => `    ${line}`))
  if (p.results.length > 0) lines.push(`    return ${resultValue(p)}`)
  lines.push('  },')
  const length = f.params.find((q) => q.role === 'lengthInOut')
  if (p.output) lines.push(`  required: (m) => c.grow(${index}, m.ulong(${p.output.length}), size),`)
  else if (into && length) lines.push(`  shortBy: (m) => ${neededBeyond(f, length)},`)
  if (p.complete.length > 0)
    lines.push('  complete: (m, value) => {', ...p.complete.map((line) => `    ${line}`), '  },')
  if (p.secret === 'always') lines.push('  secret: () => true,')
  else if (p.secret === 'template') lines.push('  secret: () => secret,')
  if (p.after !== undefined) lines.push(`  after: (${/result/.test(p.after) ? 'result' : ''}) => ${p.after},`)
  lines.push('})')
  const head = signature(f, p, suffix, `Promise<${type}>`)
  // Errors of arguments reject the promise, as all others do. An async function would do that too, and make a promise more.
  const guarded = [
    'try {',
    ...lines.map((line) => `  ${line}`),
    '} catch (error) {',
    '  return Promise.reject(error)',
    '}',
  ]
  return `${doc(f, p, suffix as 'Async' | 'IntoAsync')}${head}${indent(guarded, 4)}  }\n`
}

function hoistedType(name: string, p: Plan): string {
  if (name === 'kept') return p.args.some((arg) => arg.type === 'Template') ? 'Template' : 'Uint8Array'
  if (name.endsWith('At') && p.args.some((arg) => `${arg.name}At` === name && arg.type === 'Template'))
    return 'WrittenTemplate'
  if (name === 'pParameter') return 'PlacedParameter'
  // Only exact lengths are never null.
  if (name.endsWith('Room')) return p.results.length === 0 ? 'Room' : 'Room | undefined'
  if (name === 'messageType') return 'number | string'
  if (/Pin$/.test(name)) return 'Uint8Array | null'
  if (
    p.native.some((text) => text === name) &&
    p.args.some(
      (arg) =>
        arg.type.startsWith('Uint8Array') &&
        [`p${arg.name}`, arg.name].some((own) => own.toLowerCase() === name.toLowerCase()),
    )
  )
    return 'number | Uint8Array'
  return 'number'
}

function specialMethods(f: FunctionRow): string {
  const forms = SPECIAL[f.name]!
  return forms
    .map(({ suffix, args, type }) => {
      const names = args.map((arg) => arg.replace(/[?:].*$/s, '').replace(/^\.\.\./, '...')).join(', ')
      const generic = forms.find((form) => form.suffix === suffix)?.generic ?? ''
      const body = type.startsWith('Promise<')
        ? `  async ${f.name}${suffix}${generic}(${args.join(', ')}): ${type} {\n    return special.${f.name}${suffix}(this[runtime]${names === '' ? '' : `, ${names}`})\n  }\n`
        : `  ${f.name}${suffix}${generic}(${args.join(', ')}): ${type} {\n    return special.${f.name}${suffix}(this[runtime]${names === '' ? '' : `, ${names}`})\n  }\n`
      const given = args.map((arg) => {
        const [name = '', type = ''] = arg.split(/\??: /)
        return { name, type }
      })
      return doc(f, undefined, suffix as '' | 'Async', given) + body
    })
    .join('\n')
}

/** `cryptoki/generated/cryptoki.ts`: a class with every function of the table, in each of its forms. */
export function cryptokiSource(): string {
  const methods = functions.map((f) => {
    if (SPECIAL[f.name] !== undefined) return specialMethods(f)
    const hasBuffer = f.params.some((q) => q.role === 'bytesOut' || q.role === 'bytesOutExact')
    const forms = [syncMethod(f, false), asyncMethod(f, false)]
    if (hasBuffer) forms.push(syncMethod(f, true), asyncMethod(f, true))
    return forms.join('\n')
  })
  const structs = [
    ...new Set(
      functions.flatMap((f) =>
        SPECIAL[f.name] ? [] : f.params.filter((q) => q.role === 'structOut').map((q) => q.struct ?? q.base),
      ),
    ),
  ].sort()
  const facts = functions.map((f) => `  ${f.name}: ${factsOf(f)},`).join('\n')
  return `${header(['functions.json'], ['Functions whose rules are not in the table are written by hand in ../special/; they are named in packages/core/generate/special.ts.'])}import {
  type CK_ASYNC_DATA,
${structs.map((name) => `  type ${name},`).join('\n')}
  CKR_BUFFER_TOO_SMALL,
  CKR_OK,
  CKR_PENDING,
  type AttributeName,
  type FunctionName,
  type Mechanism,
  type MessageMechanism,
  type MessageParameter,
  type Template,
} from '@tatsoi/types'
import { ${structs.map((name) => `read${name}`).join(', ')} } from '../../ffi/generated/structs.js'
import type { Interface, InterfaceChoice } from '../../ffi/interfaces.js'
import type { KeptIv } from '../../ffi/kept-iv.js'
import {
  holdsSecret,
  laidCopy,
  type PlacedParameter,
  readBackMechanism,
  readBackMessageParameter,
  snapshotMechanism,
  writeMechanism,
  writeMessageParameter,
} from '../../ffi/mechanism.js'
import { nativeNumber, type Room } from '../../ffi/memory.js'
import { snapshot } from '../../ffi/snapshot.js'
import { type WrittenTemplate, writeTemplate } from '../../ffi/template.js'
import { DEAD, type ObjectHandle, type SessionHandle, type SlotHandle } from '../../recovery/handles.js'
import { identifyCreated, identifyFound } from '../../recovery/identify.js'
import type { Pin } from '../../recovery/login.js'
import type { AttributeValues, InitializeArgs, NotifyCallback, WaitForSlotEventOptions } from '../special/index.js'
import * as special from '../special/index.js'
import { type CallFacts, COPY_LIMIT, FIRST_RESULT, type Runtime } from '../runtime.js'

/** Key of the wrapper's inner side, which is not part of its interface. */
export const runtime: unique symbol = Symbol('runtime')

/** What each function does to the operations of its session. */
export const FACTS: { readonly [name in FunctionName]: CallFacts } = {
${facts}
}

/** Every function of PKCS#11 2.40 to 3.2, each synchronous and asynchronous. \`Cryptoki\` is what programs use. */
export abstract class GeneratedCryptoki {
  /** @internal */
  abstract readonly [runtime]: Runtime

${methods.join('\n')}}
`
}
