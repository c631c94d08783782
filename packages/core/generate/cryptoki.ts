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
          p.checks.push(`if (${name} !== null) c.room(${name}, '${name}', '${f.name}')`)
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
          p.checks.push(`c.room(${name}, '${name}', '${f.name}')`)
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
      case 'handleOut':
        p.lay.push(`const ${raw} = m.allocate(8)`)
        p.native.push(`m.addressOf(${raw})`)
        p.complete.push(
          `m.setUlong(${raw}, value.${p.results.some((r) => r.type === 'ObjectHandle') ? 'additional' : 'object'})`,
        )
        p.results.push({
          name: name === 'object' || name === 'newObject' ? 'object' : name,
          type: 'ObjectHandle',
          read: `c.${f.name === 'C_CopyObject' ? 'copied' : 'created'}(session, m.handle(${raw}), ${templates[p.results.filter((r) => r.type === 'ObjectHandle').length] ?? templates[0]})`,
        })
        break
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
  if (f.name === 'C_SetPIN') p.done.push('special.pinChanged(c, session, pNewPin)')
  if (f.name === 'C_DestroyObject') p.done.push('object.stamp = DEAD')
  if (f.name === 'C_SetAttributeValue') {
    // It may have another label or id now, and has to be found by those.
    p.done.push('object.changed()')
    p.after = 'identifyCreated([object])'
  } else if (f.name === 'C_FindObjectsFinal') p.after = 'identifyFound(session)'
  else if (p.results.some((r) => r.type === 'ObjectHandle')) {
    const made = p.results.filter((r) => r.type === 'ObjectHandle')
    const whole = p.results.length === 1
    const objects = made.map((r) => (whole ? 'result' : `result.${r.name}`))
    p.after =
      f.name === 'C_GenerateKeyPair'
        ? 'identifyCreated([result.publicKey, result.privateKey], result.publicKey)'
        : `identifyCreated([${objects.join(', ')}])`
  }
  return p
}

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
    for (const kind of kinds) {
      const end = `session.operations[${kind}] = undefined`
      p.done.push(into && output !== undefined ? `if (${argumentName(output)} !== null) ${end}` : end)
    }
  } else if (
    phase === 'update' ||
    phase === 'messageBegin' ||
    phase === 'messageNext' ||
    f.name === 'C_EncryptMessage'
  ) {
    const part = f.params.find((q) => q.name === PART && q.role === 'bytesIn')
    for (const kind of kinds)
      p.done.push(
        `c.sent(session, ${kind}, ${part && kinds.length === 1 ? argumentName(part) : 'undefined'})`,
      )
  }
  if (kinds.includes(ENCRYPT) && phase !== 'init' && phase !== 'cancel')
    p.done.push(`session.iv?.bringBack('${f.name}')`)
  if (phase === 'cancel') p.done.push('c.cancelled(session, flags)')
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

function doc(f: FunctionRow, p: Plan | undefined, form: '' | 'Async' | 'Into' | 'IntoAsync'): string {
  const lines = [SUMMARIES[f.name] as string]
  if (form === 'Into' || form === 'IntoAsync') lines.push(NOTES[form] as string)
  if (form.endsWith('Async'))
    lines.push('Runs on another thread; calls on one session run one after the other.')
  lines.push(`PKCS#11 ${f.since}, "${section(f.category)}".`)
  const tags = p?.output ? ['@returns the result in memory of its own'] : []
  return `  /**\n${[...lines, ...tags].map((line) => `   * ${line}`).join('\n')}\n   */\n`
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
  if (f.pendingInReturnList && p.session) {
    const kept = p.args.map((arg) => arg.name).filter((name) => name !== 'session')
    if (p.output) kept.push(`${p.output.name}Long`)
    if (RETURNS_IV.has(f.name)) kept.push('iv')
    for (const { read } of p.results) if (/^\w+$/.test(read)) kept.push(read)
    inner.push(`if (rv === CKR_PENDING) c.keepPending(session, '${f.name}', [${kept.join(', ')}])`)
  }
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
  const made = p.results.filter((r) => r.type === 'ObjectHandle')
  const whole = p.results.length === 1
  if (made.length === 0) return ''
  return ` && ${made.map((r) => `${whole ? 'result' : `result.${r.name}`}.identity === undefined`).join(' || ')}`
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
      return doc(f, undefined, suffix as '' | 'Async') + body
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
