// The contract of pkcs11js as a table of checks. A check does something with an implementation and gives what it observed;
// it asserts nothing. What pkcs11js 2.1.7 gave is in recorded.json, and how ours may differ, and why, in fixes.ts.

/** pkcs11js without its types, so that wrong arguments can be given. */
export type Instance = Record<string, (...args: unknown[]) => unknown>
export interface Api {
  readonly [name: string]: unknown

  PKCS11: new (path?: string) => Instance
  Pkcs11Error: ErrorClass
  NativeError: ErrorClass
}
type ErrorClass = (new (
  ...args: unknown[]
) => Error) & { isPkcs11?: (text: unknown) => boolean; messageReg?: RegExp }

/** Calls a method by its name, with whatever arguments. */
export function invoke(instance: Instance, name: string, ...args: unknown[]): unknown {
  const method = instance[name]
  if (method === undefined) throw new Error(`there is no ${name}`)
  return method.apply(instance, args)
}

export interface Context {
  /** What `require` gives. */
  readonly api: Api
  /** What `import * as` gives. */
  readonly namespace: Record<string, unknown>
  /** Path of the PKCS#11 module. */
  readonly module: string
  /** Loaded, initialised and logged in as user; not in a check that is `alone`. */
  readonly p11: Instance
  readonly slot: Buffer
  /** A read-write session, closed after the check. */
  readonly session: Buffer
  /** Numeric constants of pkcs11js 2.1.7. */
  readonly constants: Readonly<Record<string, number>>
  readonly pin: string
  readonly soPin: string
}

export interface Check {
  readonly id: string
  /** In a process of its own, with nothing loaded: it changes the state of the module. */
  readonly alone?: true
  /** What pkcs11js does is not defined (it frees memory it never set): it throws, or the process dies, now or later. */
  readonly undefinedBehaviour?: true
  run(context: Context): unknown
}

const OTHER = { type: 999 }

// ---------------------------------------------------------------------------------------------------------------------
// What is exported

const exported: Check[] = [
  {
    id: 'export: classes',
    run: ({ api }) => ['PKCS11', 'Pkcs11Error', 'NativeError'].map((name) => `${name}: ${typeof api[name]}`),
  },
  {
    id: 'export: classes of the namespace default',
    run: ({ namespace }) => typeof (namespace['default'] as Api | undefined)?.PKCS11,
  },
  {
    id: 'export: require and import give the same classes',
    run: ({ api, namespace }) => (namespace['default'] as Api | undefined)?.PKCS11 === api.PKCS11,
  },
  { id: 'export: a named constant of the ESM namespace', run: ({ namespace }) => namespace['CKA_LABEL'] },
  { id: 'export: a named class of the ESM namespace', run: ({ namespace }) => typeof namespace['PKCS11'] },
  {
    id: 'export: constants with another value or none',
    run: ({ api, constants }) => Object.entries(constants).filter(([name, value]) => api[name] !== value),
  },
  {
    id: 'export: number of constants',
    run: ({ api }) => Object.values(api).filter((value) => typeof value === 'number').length,
  },
  { id: 'export: own keys are enumerable', run: ({ api }) => Object.keys(api).includes('CKM_AES_GCM') },
  {
    id: 'errors: hierarchy',
    run: ({ api }) => {
      const error = new api.Pkcs11Error('CKR_PIN_INCORRECT:160') as Error & { code: number; method: string }
      return {
        native: error instanceof api.NativeError,
        error: error instanceof Error,
        name: error.name,
        message: error.message,
        code: error.code,
        method: error.method,
      }
    },
  },
  {
    id: 'errors: a Pkcs11Error made from text, code and method',
    run: ({ api }) => {
      const error = new api.Pkcs11Error('some text', 5, 'C_Sign') as Error & {
        code: number
        method: string
        nativeStack: string
      }
      return {
        message: error.message,
        code: error.code,
        method: error.method,
        nativeStack: error.nativeStack,
      }
    },
  },
  {
    id: 'errors: a NativeError made from text',
    run: ({ api }) => {
      const error = new api.NativeError('some text', 'load') as Error & {
        code: number
        method: string
        nativeStack: string
      }
      return {
        name: error.name,
        message: error.message,
        code: error.code,
        method: error.method,
        nativeStack: error.nativeStack,
      }
    },
  },
  {
    id: 'errors: isPkcs11',
    run: ({ api }) =>
      ['CKR_OK:0', 'Error: CKR_PIN_INCORRECT:160\n at x', 'CKR_OK', ''].map((text) =>
        api.Pkcs11Error.isPkcs11?.(text),
      ),
  },
  { id: 'errors: messageReg', run: ({ api }) => String(api.Pkcs11Error.messageReg) },
]

// ---------------------------------------------------------------------------------------------------------------------
// Every function: that it is there, how many arguments it takes, of what kind

/** s: handle of a session, slot or object; b: buffer; n: number; t: string; m: mechanism; a: template */
const FUNCTIONS: Readonly<Record<string, string>> = {
  C_GetSlotInfo: 's',
  C_GetTokenInfo: 's',
  C_GetMechanismList: 's',
  C_GetMechanismInfo: 'sn',
  C_InitToken: 'stt',
  C_InitPIN: 'st',
  C_SetPIN: 'stt',
  C_OpenSession: 'sn',
  C_CloseSession: 's',
  C_CloseAllSessions: 's',
  C_GetSessionInfo: 's',
  C_GetOperationState: 's',
  C_SetOperationState: 'sbss',
  C_Login: 'snt',
  C_Logout: 's',
  C_CreateObject: 'sa',
  C_CopyObject: 'ssa',
  C_DestroyObject: 'ss',
  C_GetObjectSize: 'ss',
  C_GetAttributeValue: 'ssa',
  C_SetAttributeValue: 'ssa',
  C_FindObjectsInit: 'sa',
  C_FindObjects: 'sn',
  C_FindObjectsFinal: 's',
  C_EncryptInit: 'sms',
  C_Encrypt: 'sbb',
  C_EncryptUpdate: 'sbb',
  C_EncryptFinal: 'sb',
  C_DecryptInit: 'sms',
  C_Decrypt: 'sbb',
  C_DecryptUpdate: 'sbb',
  C_DecryptFinal: 'sb',
  C_DigestInit: 'sm',
  C_Digest: 'sbb',
  C_DigestUpdate: 'sb',
  C_DigestKey: 'ss',
  C_DigestFinal: 'sb',
  C_SignInit: 'sms',
  C_Sign: 'sbb',
  C_SignUpdate: 'sb',
  C_SignFinal: 'sb',
  C_SignRecoverInit: 'sms',
  C_SignRecover: 'sbb',
  C_VerifyInit: 'sms',
  C_Verify: 'sbb',
  C_VerifyUpdate: 'sb',
  C_VerifyFinal: 'sb',
  C_VerifyRecoverInit: 'sms',
  C_VerifyRecover: 'sbb',
  C_DigestEncryptUpdate: 'sbb',
  C_DecryptDigestUpdate: 'sbb',
  C_SignEncryptUpdate: 'sbb',
  C_DecryptVerifyUpdate: 'sbb',
  C_GenerateKey: 'sma',
  C_GenerateKeyPair: 'smaa',
  C_WrapKey: 'smssb',
  C_UnwrapKey: 'smsba',
  C_DeriveKey: 'smsa',
  C_SeedRandom: 'sb',
  C_GenerateRandom: 'sb',
  C_WaitForSlotEvent: 'n',
}

/** The nineteen that take a callback behind their arguments. */
const ASYNC = [
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
]

const NO_HANDLE = Buffer.alloc(8, 0xee)

/** Arguments of the right kinds that name nothing, for a function. */
function plausible(kinds: string): unknown[] {
  const values: Record<string, () => unknown> = {
    s: () => NO_HANDLE,
    b: () => Buffer.alloc(32),
    n: () => 1,
    t: () => 'text',
    m: () => ({ mechanism: 0x250 }),
    a: () => [],
  }
  return [...kinds].map((kind) => values[kind]?.())
}

const WRONG: Readonly<Record<string, readonly (readonly [string, unknown])[]>> = {
  s: [
    ['a number', 1],
    ['a short Buffer', Buffer.alloc(4)],
    ['undefined', undefined],
  ],
  b: [
    ['a string', 'text'],
    ['null', null],
    ['an array', [1, 2]],
  ],
  n: [['a string', '1']],
  t: [
    ['a number', 1],
    ['a Buffer', Buffer.from('text')],
  ],
  m: [
    ['a number', 0x250],
    ['an object without mechanism', {}],
    ['a parameter of text', { mechanism: 0x250, parameter: 'text' }],
  ],
  a: [
    ['an object', {}],
    ['an array of numbers', [1]],
    ['an attribute without type', [{ value: 1 }]],
    ['a value that is an object', [{ type: 3, value: {} }]],
  ],
}

/** These leave a mechanism or attributes behind that were never set, and free them. */
const frees = (kinds: string, position: number, what: string) =>
  kinds[position] === 'm' ||
  (kinds[position] === 'a' && what !== 'an object') ||
  kinds.slice(0, position).includes('m')

const perFunction: Check[] = Object.entries(FUNCTIONS).flatMap(([name, kinds]) => [
  { id: `${name}: is there`, run: ({ p11 }) => typeof p11[name] },
  { id: `${name}: no arguments`, run: ({ p11 }) => invoke(p11, name) },
  {
    id: `${name}: nine arguments`,
    run: ({ p11 }: Context) => invoke(p11, name, ...plausible(kinds), ...Array(9 - kinds.length).fill(0)),
  },
  ...[...kinds].flatMap((kind, position) =>
    (WRONG[kind] ?? []).map(([what, wrong]): Check => {
      const check = {
        id: `${name}: ${what} as argument ${position}`,
        run: ({ p11 }: Context) => invoke(p11, name, ...plausible(kinds).with(position, wrong)),
      }
      return frees(kinds, position, what) ? { ...check, undefinedBehaviour: true } : check
    }),
  ),
])

const perAsync: Check[] = ASYNC.flatMap((name): Check[] => [
  { id: `${name}Async: is there`, run: ({ p11 }) => typeof p11[`${name}Async`] },
  { id: `${name}Callback: is there`, run: ({ p11 }) => typeof p11[`${name}Callback`] },
  {
    id: `${name}Async: fails by rejection`,
    run: ({ p11 }) => invoke(p11, `${name}Async`, ...plausible(FUNCTIONS[name] ?? '')),
  },
  {
    id: `${name}: fails by its callback`,
    run: ({ p11 }) =>
      new Promise((resolve, reject) => {
        const callback = (error: unknown, value: unknown) => (error ? reject(error) : resolve(value))
        invoke(p11, name, ...plausible(FUNCTIONS[name] ?? ''), callback)
      }),
  },
  {
    id: `${name}: something else than a callback behind the arguments`,
    run: ({ p11 }) => invoke(p11, name, ...plausible(FUNCTIONS[name] ?? ''), 'text'),
  },
])

// ---------------------------------------------------------------------------------------------------------------------
// Life of a module

const loaded = ({ api, module }: Context) => {
  const p11 = new api.PKCS11()
  invoke(p11, 'load', module)
  return p11
}
/** What happened, step by step, where some steps throw. */
const steps = (context: Context, ...all: readonly (() => unknown)[]) =>
  all.map((step) => {
    try {
      return step() ?? 'done'
    } catch (error) {
      return describeError(error, context.api)
    }
  })

const life: Check[] = [
  { id: 'life: a call before load', alone: true, run: ({ api }) => invoke(new api.PKCS11(), 'C_GetInfo') },
  {
    id: 'life: C_Initialize before load',
    alone: true,
    run: ({ api }) => invoke(new api.PKCS11(), 'C_Initialize'),
  },
  { id: 'life: close before load', alone: true, run: ({ api }) => invoke(new api.PKCS11(), 'close') },
  {
    id: 'life: load of a file that is not there',
    alone: true,
    run: ({ api }) => invoke(new api.PKCS11(), 'load', '/nowhere/x.so'),
  },
  {
    id: 'life: load of a file that is no library',
    alone: true,
    run: ({ api }) => invoke(new api.PKCS11(), 'load', process.execPath.replace(/node$/, 'node')) ?? 'loaded',
  },
  {
    id: 'life: constructor with a path',
    alone: true,
    run: ({ api, module }) => (new api.PKCS11(module)['libPath'] as unknown) === module,
  },
  { id: 'life: libPath before load', alone: true, run: ({ api }) => new api.PKCS11()['libPath'] },
  {
    id: 'life: libPath after load',
    alone: true,
    run: (context) => (loaded(context)['libPath'] as unknown) === context.module,
  },
  { id: 'life: load gives', alone: true, run: ({ api, module }) => invoke(new api.PKCS11(), 'load', module) },
  {
    id: 'life: a call before C_Initialize',
    alone: true,
    run: (context) => invoke(loaded(context), 'C_GetInfo'),
  },
  {
    id: 'life: C_Finalize before C_Initialize',
    alone: true,
    run: (context) => invoke(loaded(context), 'C_Finalize'),
  },
  { id: 'life: C_Initialize gives', alone: true, run: (context) => invoke(loaded(context), 'C_Initialize') },
  {
    id: 'life: C_Initialize twice',
    alone: true,
    run: (context) => {
      const p11 = loaded(context)
      return steps(
        context,
        () => invoke(p11, 'C_Initialize'),
        () => invoke(p11, 'C_Initialize'),
        () => typeof invoke(p11, 'C_GetInfo'),
      )
    },
  },
  {
    id: 'life: a second instance of one module',
    alone: true,
    run: (context) => {
      const [one, two] = [loaded(context), loaded(context)]
      return steps(
        context,
        () => invoke(one, 'C_Initialize'),
        () => invoke(two, 'C_Initialize'),
        () => (invoke(two, 'C_GetSlotList', true) as Buffer[]).length,
        () => invoke(one, 'C_Finalize'),
        () => invoke(two, 'C_GetInfo'),
        () => invoke(two, 'C_Initialize'),
        () => (invoke(one, 'C_GetSlotList', true) as Buffer[]).length,
      )
    },
  },
  {
    id: 'life: a call after C_Finalize',
    alone: true,
    run: (context) => {
      const p11 = loaded(context)
      return steps(
        context,
        () => invoke(p11, 'C_Initialize'),
        () => invoke(p11, 'C_Finalize'),
        () => invoke(p11, 'C_GetSlotList', true),
        () => invoke(p11, 'C_Finalize'),
      )
    },
  },
  {
    id: 'life: a session after C_Finalize and C_Initialize',
    alone: true,
    run: (context) => {
      const p11 = loaded(context)
      invoke(p11, 'C_Initialize')
      const [slot] = invoke(p11, 'C_GetSlotList', true) as Buffer[]
      const session = invoke(p11, 'C_OpenSession', slot, 4)
      invoke(p11, 'C_Finalize')
      invoke(p11, 'C_Initialize')
      return invoke(p11, 'C_GetSessionInfo', session)
    },
  },
  {
    id: 'life: a call after close',
    alone: true,
    run: (context) => {
      const p11 = loaded(context)
      invoke(p11, 'C_Initialize')
      invoke(p11, 'C_Finalize')
      invoke(p11, 'close')
      return invoke(p11, 'C_GetInfo')
    },
  },
  {
    id: 'life: load again after close',
    alone: true,
    run: (context) => {
      const p11 = loaded(context)
      return steps(
        context,
        () => invoke(p11, 'close'),
        () => invoke(p11, 'close'),
        () => invoke(p11, 'load', context.module),
        () => invoke(p11, 'C_Initialize'),
        () => (invoke(p11, 'C_GetSlotList', true) as Buffer[]).length,
      )
    },
  },
  { id: 'C_Initialize: null', alone: true, run: (context) => invoke(loaded(context), 'C_Initialize', null) },
  {
    id: 'C_Initialize: flags',
    alone: true,
    run: (context) => invoke(loaded(context), 'C_Initialize', { flags: 2 }),
  },
  {
    id: 'C_Initialize: no flags',
    alone: true,
    run: (context) => invoke(loaded(context), 'C_Initialize', {}),
  },
  { id: 'C_Initialize: a number', alone: true, run: (context) => invoke(loaded(context), 'C_Initialize', 2) },
  {
    id: 'C_Initialize: libraryParameters on a module that takes none',
    alone: true,
    run: (context) => invoke(loaded(context), 'C_Initialize', { libraryParameters: 'x' }),
  },
  {
    id: 'C_Initialize: libraryParameters that is a number',
    alone: true,
    run: (context) => invoke(loaded(context), 'C_Initialize', { libraryParameters: 5 }),
  },
]

// ---------------------------------------------------------------------------------------------------------------------
// Values

const isHandle = (value: unknown) =>
  Buffer.isBuffer(value) ? `Buffer of ${value.length}` : value === null ? 'null' : typeof value

const CKA = {
  CLASS: 0,
  TOKEN: 1,
  PRIVATE: 2,
  LABEL: 3,
  VALUE: 0x11,
  OBJECT_ID: 0x12,
  KEY_TYPE: 0x100,
  ID: 0x102,
}
const data = (label: string, more: readonly unknown[] = []) => [
  { type: CKA.CLASS, value: 0 },
  { type: CKA.TOKEN, value: false },
  { type: CKA.PRIVATE, value: false },
  { type: CKA.LABEL, value: label },
  ...more,
]
const call = (p11: Instance, name: string, ...args: unknown[]) => invoke(p11, name, ...args) as Buffer
const aes = ({ p11, session }: Context, more: readonly unknown[] = []) =>
  call(p11, 'C_GenerateKey', session, { mechanism: 0x1080 }, [
    { type: CKA.TOKEN, value: false },
    { type: 0x161, value: 32 },
    { type: 0x104, value: true },
    { type: 0x105, value: true },
    { type: 0x106, value: true },
    { type: 0x107, value: true },
    { type: 0x162, value: true },
    { type: 0x103, value: false },
    ...more,
  ])
const P256 = Buffer.from('06082a8648ce3d030107', 'hex')
const ec = ({ p11, session }: Context) =>
  invoke(
    p11,
    'C_GenerateKeyPair',
    session,
    { mechanism: 0x1040 },
    [
      { type: CKA.TOKEN, value: false },
      { type: 0x180, value: P256 },
      { type: 0x10a, value: true },
    ],
    [
      { type: CKA.TOKEN, value: false },
      { type: 0x108, value: true },
      { type: 0x10c, value: true },
      { type: 0x103, value: true },
    ],
  ) as { publicKey: Buffer; privateKey: Buffer }
const rsa = ({ p11, session }: Context) =>
  invoke(
    p11,
    'C_GenerateKeyPair',
    session,
    { mechanism: 0 },
    [
      { type: CKA.TOKEN, value: false },
      { type: 0x121, value: 2048 },
      { type: 0x122, value: Buffer.of(1, 0, 1) },
      { type: 0x10a, value: true },
      { type: 0x104, value: true },
    ],
    [
      { type: CKA.TOKEN, value: false },
      { type: 0x108, value: true },
      { type: 0x105, value: true },
    ],
  ) as { publicKey: Buffer; privateKey: Buffer }
const SHA256 = { mechanism: 0x250 }
const CBC = { mechanism: 0x1082, parameter: Buffer.alloc(16) }
const CBC_PAD = { mechanism: 0x1085, parameter: Buffer.alloc(16) }

/** Encrypts and decrypts again with a mechanism: how long the ciphertext is and whether the plaintext came back. */
const roundTrip = (
  { p11, session }: Context,
  mechanism: unknown,
  encryptKey: Buffer,
  decryptKey: Buffer,
  plaintext = Buffer.alloc(32, 5),
) => {
  call(p11, 'C_EncryptInit', session, mechanism, encryptKey)
  const ciphertext = Buffer.from(call(p11, 'C_Encrypt', session, plaintext, Buffer.alloc(1024)))
  call(p11, 'C_DecryptInit', session, mechanism, decryptKey)
  const decrypted = call(p11, 'C_Decrypt', session, ciphertext, Buffer.alloc(1024))
  return { length: ciphertext.length, same: plaintext.equals(decrypted) }
}
const signVerify = (
  { p11, session }: Context,
  mechanism: unknown,
  key: { publicKey: Buffer; privateKey: Buffer },
  input = Buffer.alloc(32, 5),
) => {
  call(p11, 'C_SignInit', session, mechanism, key.privateKey)
  const signature = Buffer.from(call(p11, 'C_Sign', session, input, Buffer.alloc(512)))
  call(p11, 'C_VerifyInit', session, mechanism, key.publicKey)
  return { length: signature.length, verified: invoke(p11, 'C_Verify', session, input, signature) }
}

const values: Check[] = [
  { id: 'C_GetInfo: gives', run: ({ p11 }) => invoke(p11, 'C_GetInfo') },
  {
    id: 'C_GetSlotList: with a token',
    run: ({ p11 }) => (invoke(p11, 'C_GetSlotList', true) as unknown[]).map(isHandle),
  },
  { id: 'C_GetSlotList: all', run: ({ p11 }) => (invoke(p11, 'C_GetSlotList', false) as unknown[]).length },
  { id: 'C_GetSlotList: no argument', run: ({ p11 }) => (invoke(p11, 'C_GetSlotList') as unknown[]).length },
  { id: 'C_GetSlotList: undefined', run: ({ p11 }) => invoke(p11, 'C_GetSlotList', undefined) },
  { id: 'C_GetSlotList: a number', run: ({ p11 }) => invoke(p11, 'C_GetSlotList', 1) },
  {
    id: 'C_GetSlotInfo: gives',
    run: ({ p11, slot }) => {
      const info = invoke(p11, 'C_GetSlotInfo', slot) as Record<string, unknown>
      return {
        ...info,
        // The number of digits varies with the slot, and with it the padding.
        slotDescription: String(info['slotDescription']).replace(/slot ID 0x[0-9a-f]+ +$/, 'slot ID …'),
      }
    },
  },
  {
    id: 'C_GetTokenInfo: gives',
    run: ({ p11, slot }) => {
      const info = invoke(p11, 'C_GetTokenInfo', slot) as Record<string, unknown>
      const { serialNumber, sessionCount, rwSessionCount, utcTime, ...rest } = info
      return {
        ...rest,
        keys: Object.keys(info),
        serialNumber: (serialNumber as string).length,
        sessionCount: typeof sessionCount,
        rwSessionCount: typeof rwSessionCount,
        utcTime: [typeof utcTime, String(utcTime).replace(/\d/g, '0')],
      }
    },
  },
  {
    id: 'C_GetMechanismList: gives',
    run: ({ p11, slot }) => {
      const list = invoke(p11, 'C_GetMechanismList', slot) as number[]
      return { numbers: list.every((m) => typeof m === 'number'), sha256: list.includes(0x250) }
    },
  },
  {
    id: 'C_GetMechanismInfo: gives',
    run: ({ p11, slot }) => invoke(p11, 'C_GetMechanismInfo', slot, 0x1080),
  },
  {
    id: 'C_GetMechanismInfo: unknown mechanism',
    run: ({ p11, slot }) => invoke(p11, 'C_GetMechanismInfo', slot, 0x7fff_0000),
  },
  {
    id: 'C_GetSlotInfo: a slot that is not there',
    run: ({ p11 }) => invoke(p11, 'C_GetSlotInfo', NO_HANDLE),
  },
  { id: 'handle: a session', run: ({ session }) => isHandle(session) },
  {
    id: 'handle: any view of the 8 bytes',
    run: ({ p11, session }) => {
      const bytes = new Uint8Array(session)
      const views = [
        bytes,
        new DataView(bytes.buffer),
        new BigUint64Array(bytes.buffer),
        Buffer.from(session),
      ]
      return views.map((view) => typeof invoke(p11, 'C_GetSessionInfo', view))
    },
  },
  {
    id: 'handle: an ArrayBuffer',
    run: ({ p11, session }) => invoke(p11, 'C_GetSessionInfo', new Uint8Array(session).buffer),
  },
  { id: 'handle: nine bytes', run: ({ p11 }) => invoke(p11, 'C_GetSessionInfo', Buffer.alloc(9)) },
  { id: 'handle: a number', run: ({ p11 }) => invoke(p11, 'C_GetSessionInfo', 1) },
  { id: 'handle: a bigint', run: ({ p11 }) => invoke(p11, 'C_GetSessionInfo', 1n) },
  {
    id: 'handle: changed bytes are another handle',
    run: ({ p11, session }) => {
      const copy = Buffer.from(session)
      copy[7] = 0x55
      return invoke(p11, 'C_GetSessionInfo', copy)
    },
  },
  {
    id: 'handle: one object found twice',
    run: (context) => {
      const { p11, session } = context
      const made = call(p11, 'C_CreateObject', session, data('found twice'))
      const found = [0, 1].map(() => {
        call(p11, 'C_FindObjectsInit', session, [{ type: CKA.LABEL, value: 'found twice' }])
        const handle = call(p11, 'C_FindObjects', session)
        call(p11, 'C_FindObjectsFinal', session)
        return handle
      })
      return found.map((handle) => handle.equals(made))
    },
  },
  {
    id: 'handle: two objects differ',
    run: ({ p11, session }) =>
      call(p11, 'C_CreateObject', session, data('a')).equals(call(p11, 'C_CreateObject', session, data('b'))),
  },
  {
    id: 'handle: the slot of a session is the one it was opened on',
    run: ({ p11, session, slot }) =>
      (invoke(p11, 'C_GetSessionInfo', session) as { slotID: Buffer }).slotID.equals(slot),
  },
  {
    id: 'C_GetSessionInfo: gives',
    run: ({ p11, session }) => ({
      ...(invoke(p11, 'C_GetSessionInfo', session) as object),
      slotID: 'a slot',
    }),
  },
  {
    id: 'C_CloseSession: twice',
    run: (context) => {
      const { p11, slot } = context
      const session = call(p11, 'C_OpenSession', slot, 4)
      return steps(
        context,
        () => call(p11, 'C_CloseSession', session),
        () => call(p11, 'C_CloseSession', session),
        () => call(p11, 'C_GetSessionInfo', session),
      )
    },
  },
  {
    id: 'C_OpenSession: without CKF_SERIAL_SESSION',
    run: ({ p11, slot }) => invoke(p11, 'C_OpenSession', slot, 0),
  },
  { id: 'C_Login: again', run: ({ p11, session, pin }) => invoke(p11, 'C_Login', session, 1, pin) },
  {
    // The standard wants 32 characters padded with blanks; pkcs11js reads on behind the end of a shorter text.
    id: 'C_InitToken: a label that is short',
    alone: true,
    undefinedBehaviour: true,
    run: (context) => {
      const p11 = loaded(context)
      call(p11, 'C_Initialize')
      const label = (slot: Buffer) => (invoke(p11, 'C_GetTokenInfo', slot) as { label: string }).label
      const slots = invoke(p11, 'C_GetSlotList', true) as Buffer[]
      const result = invoke(p11, 'C_InitToken', slots.at(-1), context.soPin, 'short')
      return [
        result,
        (invoke(p11, 'C_GetSlotList', true) as Buffer[])
          .map(label)
          .filter((text) => text.startsWith('short')),
      ]
    },
  },
  {
    id: 'C_Login: wrong PIN',
    alone: true,
    run: (context) => {
      const p11 = loaded(context)
      call(p11, 'C_Initialize')
      const session = call(p11, 'C_OpenSession', (invoke(p11, 'C_GetSlotList', true) as Buffer[])[0], 6)
      return invoke(p11, 'C_Login', session, 1, 'not it')
    },
  },
  {
    id: 'C_Login: no PIN (protected authentication path)',
    alone: true,
    run: (context) => {
      const p11 = loaded(context)
      call(p11, 'C_Initialize')
      const session = call(p11, 'C_OpenSession', (invoke(p11, 'C_GetSlotList', true) as Buffer[])[0], 6)
      return steps(
        context,
        () => invoke(p11, 'C_Login', session, 1, null),
        () => invoke(p11, 'C_Login', session, 1, undefined),
        () => invoke(p11, 'C_Login', session, 1),
      )
    },
  },
  {
    id: 'C_Login: user type that is text',
    run: ({ p11, session }) => invoke(p11, 'C_Login', session, 'user', '1234'),
  },
  {
    id: 'C_Logout: gives, and private objects are gone',
    alone: true,
    run: (context) => {
      const p11 = loaded(context)
      call(p11, 'C_Initialize')
      const session = call(p11, 'C_OpenSession', (invoke(p11, 'C_GetSlotList', true) as Buffer[])[0], 6)
      return steps(
        context,
        () => call(p11, 'C_Login', session, 1, context.pin),
        () => call(p11, 'C_Logout', session),
        () => call(p11, 'C_Logout', session),
      )
    },
  },
  {
    id: 'C_SetPIN: there and back',
    alone: true,
    run: (context) => {
      const p11 = loaded(context)
      call(p11, 'C_Initialize')
      const session = call(p11, 'C_OpenSession', (invoke(p11, 'C_GetSlotList', true) as Buffer[])[0], 6)
      return steps(
        context,
        () => call(p11, 'C_SetPIN', session, context.pin, 'ünïcode'),
        () => call(p11, 'C_Login', session, 1, 'ünïcode'),
        () => call(p11, 'C_SetPIN', session, 'ünïcode', context.pin),
      )
    },
  },
  {
    id: 'C_GetAttributeValue: fills and gives the array it was given',
    run: (context) => {
      const { p11, session } = context
      const object = call(
        p11,
        'C_CreateObject',
        session,
        data('größe', [{ type: CKA.VALUE, value: Buffer.from([1, 2]) }]),
      )
      const template = [
        { type: CKA.LABEL },
        { type: CKA.CLASS },
        { type: CKA.TOKEN },
        { type: CKA.VALUE },
      ] as Record<string, unknown>[]
      const first = template[0]
      const result = invoke(p11, 'C_GetAttributeValue', session, object, template) as unknown[]
      return { sameArray: result === template, sameElement: result[0] === first, result }
    },
  },
  {
    id: 'C_GetAttributeValue: an empty value',
    run: ({ p11, session }) => {
      const object = call(p11, 'C_CreateObject', session, data('', [{ type: CKA.VALUE, value: null }]))
      return invoke(p11, 'C_GetAttributeValue', session, object, [{ type: CKA.LABEL }, { type: CKA.VALUE }])
    },
  },
  {
    id: 'C_GetAttributeValue: an empty template',
    run: ({ p11, session }) =>
      invoke(p11, 'C_GetAttributeValue', session, call(p11, 'C_CreateObject', session, data('x')), []),
  },
  {
    id: 'C_GetAttributeValue: a value that is in the template',
    run: ({ p11, session }) =>
      invoke(p11, 'C_GetAttributeValue', session, call(p11, 'C_CreateObject', session, data('x')), [
        { type: CKA.LABEL, value: 'old' },
      ]),
  },
  {
    id: 'C_GetAttributeValue: one of two is sensitive',
    run: (context) => {
      const template = [{ type: CKA.LABEL, value: Buffer.from('before') }, { type: CKA.VALUE }]
      return steps(
        context,
        () =>
          invoke(
            context.p11,
            'C_GetAttributeValue',
            context.session,
            aes(context, [{ type: 0x103, value: true }].slice(1)),
            [{ type: CKA.VALUE }],
          ) && 'read',
        () => invoke(context.p11, 'C_GetAttributeValue', context.session, ec(context).privateKey, template),
        () => template,
      )
    },
  },
  {
    id: 'C_GetAttributeValue: an attribute that the object has not',
    run: ({ p11, session }) =>
      invoke(p11, 'C_GetAttributeValue', session, call(p11, 'C_CreateObject', session, data('x')), [
        { type: CKA.LABEL },
        { type: 0x120 },
      ]),
  },
  {
    id: 'C_GetAttributeValue: an object that is not there',
    run: ({ p11, session }) => invoke(p11, 'C_GetAttributeValue', session, NO_HANDLE, [{ type: CKA.LABEL }]),
  },
  {
    id: 'C_SetAttributeValue: gives',
    run: ({ p11, session }) => {
      const object = call(p11, 'C_CreateObject', session, data('before'))
      const result = invoke(p11, 'C_SetAttributeValue', session, object, [
        { type: CKA.LABEL, value: 'after' },
      ])
      return [result, invoke(p11, 'C_GetAttributeValue', session, object, [{ type: CKA.LABEL }])]
    },
  },
  {
    id: 'C_SetAttributeValue: an attribute that is read-only',
    run: ({ p11, session }) =>
      invoke(p11, 'C_SetAttributeValue', session, call(p11, 'C_CreateObject', session, data('x')), [
        { type: CKA.CLASS, value: 3 },
      ]),
  },
  {
    id: 'C_CreateObject: a template that is incomplete',
    run: ({ p11, session }) => invoke(p11, 'C_CreateObject', session, []),
  },
  {
    id: 'C_CopyObject: gives, and fails',
    run: (context) => {
      const { p11, session } = context
      const object = call(p11, 'C_CreateObject', session, data('x'))
      return steps(
        context,
        () => isHandle(invoke(p11, 'C_CopyObject', session, object, [{ type: CKA.LABEL, value: 'copy' }])),
        () => invoke(p11, 'C_CopyObject', session, object, [{ type: CKA.CLASS, value: 3 }]),
      )
    },
  },
  {
    id: 'C_DestroyObject: gives, and the handle is no more',
    run: (context) => {
      const { p11, session } = context
      const object = call(p11, 'C_CreateObject', session, data('x'))
      return steps(
        context,
        () => call(p11, 'C_DestroyObject', session, object),
        () => call(p11, 'C_DestroyObject', session, object),
      )
    },
  },
  {
    // CKA_DESTROYABLE: CKR_ACTION_PROHIBITED is newer than the list of names in pkcs11js.
    id: 'C_DestroyObject: an object that may not be destroyed',
    run: ({ p11, session }) =>
      invoke(
        p11,
        'C_DestroyObject',
        session,
        call(p11, 'C_CreateObject', session, data('x', [{ type: 0x172, value: false }])),
      ),
  },
  {
    id: 'C_GetObjectSize: gives',
    run: ({ p11, session }) =>
      typeof invoke(p11, 'C_GetObjectSize', session, call(p11, 'C_CreateObject', session, data('x'))),
  },
  ...(
    [
      ['a number', 7, CKA.ID],
      ['a negative number', -1, 0x161],
      ['text', 'größe', CKA.LABEL],
      ['empty text', '', CKA.LABEL],
      ['a Buffer', Buffer.from([1, 2, 3]), CKA.ID],
      ['an empty Buffer', Buffer.alloc(0), CKA.ID],
      ['a Uint8Array', new Uint8Array([1, 2, 3]), CKA.ID],
      ['a DataView', new DataView(new Uint8Array([1, 2, 3]).buffer), CKA.ID],
      ['null', null, CKA.ID],
      ['undefined', undefined, CKA.ID],
      ['an array', [1, 2], CKA.ID],
      ['a Date', new Date(Date.UTC(2026, 1, 3)), 0x110],
      ['text as a date', '20260203', 0x110],
      ['a Buffer as a date', Buffer.from('20260203'), 0x110],
      ['a short Buffer as a date', Buffer.from('2026'), 0x110],
      ['a number as a date', 20260203, 0x110],
      ['a bigint', 5n, CKA.ID],
    ] as const
  ).map(
    ([what, value, type]): Check => ({
      id: `template: ${what}`,
      ...(what === 'an array' || what === 'a bigint' || what.includes('date')
        ? { undefinedBehaviour: true as const }
        : {}),
      run: ({ p11, session }) => {
        const key = call(p11, 'C_CreateObject', session, [
          { type: CKA.CLASS, value: 4 },
          { type: CKA.KEY_TYPE, value: 0x1f },
          { type: CKA.TOKEN, value: false },
          { type: CKA.VALUE, value: Buffer.alloc(16) },
          ...(type === 0x161 ? [] : [{ type, value }]),
        ])
        return invoke(p11, 'C_GetAttributeValue', session, key, [{ type }])
      },
    }),
  ),
  {
    id: 'template: an empty date',
    run: (context) =>
      invoke(context.p11, 'C_GetAttributeValue', context.session, aes(context), [{ type: 0x110 }]),
  },
  {
    id: 'C_FindObjects: one, then null',
    run: ({ p11, session }) => {
      call(p11, 'C_CreateObject', session, data('only one'))
      call(p11, 'C_FindObjectsInit', session, [{ type: CKA.LABEL, value: 'only one' }])
      const result = [invoke(p11, 'C_FindObjects', session), invoke(p11, 'C_FindObjects', session)].map(
        isHandle,
      )
      call(p11, 'C_FindObjectsFinal', session)
      return result
    },
  },
  {
    id: 'C_FindObjects: many at a time',
    run: ({ p11, session }) => {
      for (let i = 0; i < 5; i++) call(p11, 'C_CreateObject', session, data('many'))
      call(p11, 'C_FindObjectsInit', session, [{ type: CKA.LABEL, value: 'many' }])
      const result = [3, 3, 3].map((n) =>
        (invoke(p11, 'C_FindObjects', session, n) as unknown[]).map(isHandle),
      )
      call(p11, 'C_FindObjectsFinal', session)
      return result
    },
  },
  {
    id: 'C_FindObjects: none at a time',
    run: (context) => {
      const { p11, session } = context
      call(p11, 'C_FindObjectsInit', session, [])
      const result = steps(
        context,
        () => invoke(p11, 'C_FindObjects', session, 0),
        () => invoke(p11, 'C_FindObjects', session, undefined),
      )
      call(p11, 'C_FindObjectsFinal', session)
      return result
    },
  },
  { id: 'C_FindObjects: no search', run: ({ p11, session }) => invoke(p11, 'C_FindObjects', session) },
  {
    id: 'C_FindObjects: no search, with a number',
    run: ({ p11, session }) => invoke(p11, 'C_FindObjects', session, 2),
  },
  {
    id: 'C_FindObjectsFinal: no search',
    run: ({ p11, session }) => invoke(p11, 'C_FindObjectsFinal', session),
  },
  {
    id: 'C_FindObjectsInit: twice',
    run: (context) =>
      steps(
        context,
        () => call(context.p11, 'C_FindObjectsInit', context.session, []),
        () => call(context.p11, 'C_FindObjectsInit', context.session, []),
      ),
  },
  {
    id: 'C_GenerateRandom: fills and gives the buffer it was given',
    run: ({ p11, session }) => {
      const buffer = Buffer.alloc(32)
      const result = call(p11, 'C_GenerateRandom', session, buffer)
      return { same: result === buffer, filled: !buffer.equals(Buffer.alloc(32)) }
    },
  },
  {
    id: 'C_GenerateRandom: an empty buffer',
    run: ({ p11, session }) => invoke(p11, 'C_GenerateRandom', session, Buffer.alloc(0)),
  },
  {
    id: 'C_SeedRandom: gives',
    run: ({ p11, session }) => invoke(p11, 'C_SeedRandom', session, Buffer.alloc(8)),
  },
  { id: 'C_WaitForSlotEvent: nothing happened', run: ({ p11 }) => invoke(p11, 'C_WaitForSlotEvent', 1) },
  {
    id: 'C_GetOperationState: not supported',
    run: ({ p11, session }) => invoke(p11, 'C_GetOperationState', session),
  },

  {
    id: 'C_Digest: gives a view of the part used',
    run: ({ p11, session }) => {
      const out = Buffer.alloc(64)
      call(p11, 'C_DigestInit', session, SHA256)
      const digest = call(p11, 'C_Digest', session, Buffer.from('abc'), out)
      return { digest, sameMemory: digest.buffer === out.buffer, offset: digest.byteOffset - out.byteOffset }
    },
  },
  {
    id: 'C_Digest: input and output that are Uint8Array',
    run: ({ p11, session }) => {
      call(p11, 'C_DigestInit', session, SHA256)
      const digest = call(p11, 'C_Digest', session, new Uint8Array([97, 98, 99]), new Uint8Array(64))
      return { length: digest.length, buffer: Buffer.isBuffer(digest), kind: digest.constructor.name }
    },
  },
  {
    id: 'C_Digest: too small, then large enough',
    run: (context) => {
      const { p11, session } = context
      call(p11, 'C_DigestInit', session, SHA256)
      return steps(
        context,
        () => call(p11, 'C_Digest', session, Buffer.from('abc'), Buffer.alloc(8)),
        () => call(p11, 'C_Digest', session, Buffer.from('abc'), Buffer.alloc(32)),
        () => call(p11, 'C_Digest', session, Buffer.from('abc'), Buffer.alloc(32)),
      )
    },
  },
  {
    id: 'C_Digest: empty input',
    run: ({ p11, session }) => {
      call(p11, 'C_DigestInit', session, SHA256)
      return invoke(p11, 'C_Digest', session, Buffer.alloc(0), Buffer.alloc(32))
    },
  },
  {
    id: 'C_Digest: not initialised',
    run: ({ p11, session }) => invoke(p11, 'C_Digest', session, Buffer.from('abc'), Buffer.alloc(32)),
  },
  {
    id: 'C_DigestInit: twice',
    run: (context) =>
      steps(
        context,
        () => call(context.p11, 'C_DigestInit', context.session, SHA256),
        () => call(context.p11, 'C_DigestInit', context.session, SHA256),
      ),
  },
  {
    id: 'C_DigestInit: a mechanism that the token has not',
    run: ({ p11, session }) => invoke(p11, 'C_DigestInit', session, { mechanism: 0x7fff_0000 }),
  },
  {
    id: 'C_DigestUpdate: in parts, and empty ones',
    run: (context) => {
      const { p11, session } = context
      call(p11, 'C_DigestInit', session, SHA256)
      return steps(
        context,
        () => call(p11, 'C_DigestUpdate', session, Buffer.from('a')),
        () => call(p11, 'C_DigestUpdate', session, Buffer.from('bc')),
        () => call(p11, 'C_DigestFinal', session, Buffer.alloc(64)),
      )
    },
  },
  {
    id: 'C_DigestUpdate: an empty part',
    run: ({ p11, session }) => {
      call(p11, 'C_DigestInit', session, SHA256)
      return invoke(p11, 'C_DigestUpdate', session, Buffer.alloc(0))
    },
  },
  {
    id: 'C_DigestFinal: too small, then large enough',
    run: (context) => {
      const { p11, session } = context
      call(p11, 'C_DigestInit', session, SHA256)
      call(p11, 'C_DigestUpdate', session, Buffer.from('abc'))
      return steps(
        context,
        () => call(p11, 'C_DigestFinal', session, Buffer.alloc(8)),
        () => call(p11, 'C_DigestFinal', session, Buffer.alloc(32)),
      )
    },
  },
  {
    id: 'C_DigestAsync: gives',
    run: async ({ p11, session }) => {
      call(p11, 'C_DigestInit', session, SHA256)
      return invoke(p11, 'C_DigestAsync', session, Buffer.from('abc'), Buffer.alloc(64))
    },
  },
  {
    id: 'C_Digest: by a callback',
    run: ({ p11, session }) => {
      call(p11, 'C_DigestInit', session, SHA256)
      return new Promise((resolve) => {
        const given = invoke(
          p11,
          'C_Digest',
          session,
          Buffer.from('abc'),
          Buffer.alloc(64),
          (error: unknown, digest: unknown) => resolve({ error, digest, given }),
        )
      })
    },
  },
  {
    id: 'C_DigestAsync: too small, then large enough',
    run: async ({ p11, session, api }) => {
      call(p11, 'C_DigestInit', session, SHA256)
      let failed: unknown
      try {
        await invoke(p11, 'C_DigestAsync', session, Buffer.from('abc'), Buffer.alloc(8))
      } catch (error) {
        failed = describeError(error, api)
      }
      return [failed, await invoke(p11, 'C_DigestAsync', session, Buffer.from('abc'), Buffer.alloc(32))]
    },
  },
  {
    id: 'C_GenerateKeyAsync: gives',
    run: async ({ p11, session }) =>
      isHandle(
        await invoke(p11, 'C_GenerateKeyAsync', session, { mechanism: 0x1080 }, [
          { type: CKA.TOKEN, value: false },
          { type: 0x161, value: 16 },
        ]),
      ),
  },
  {
    id: 'C_GenerateKeyPairAsync: gives',
    run: async ({ p11, session }) => {
      const pair = (await invoke(
        p11,
        'C_GenerateKeyPairAsync',
        session,
        { mechanism: 0x1040 },
        [
          { type: CKA.TOKEN, value: false },
          { type: 0x180, value: P256 },
        ],
        [{ type: CKA.TOKEN, value: false }],
      )) as Record<string, unknown>
      return Object.fromEntries(Object.entries(pair).map(([key, handle]) => [key, isHandle(handle)]))
    },
  },
  { id: 'C_GenerateKey: gives', run: (context) => isHandle(aes(context)) },
  {
    id: 'C_GenerateKeyPair: gives',
    run: (context) => {
      const { publicKey, privateKey, ...rest } = ec(context)
      return [isHandle(publicKey), isHandle(privateKey), rest]
    },
  },
  {
    id: 'C_GenerateKey: a template that contradicts itself',
    run: ({ p11, session }) =>
      invoke(p11, 'C_GenerateKey', session, { mechanism: 0x1080 }, [{ type: CKA.CLASS, value: 0 }]),
  },
  {
    id: 'C_Sign, C_Verify: ECDSA',
    run: (context) => signVerify(context, { mechanism: 0x1041 }, ec(context)),
  },
  {
    id: 'C_Verify: a signature that is wrong',
    run: (context) => {
      const { publicKey } = ec(context)
      const { p11, session } = context
      call(p11, 'C_VerifyInit', session, { mechanism: 0x1041 }, publicKey)
      return invoke(p11, 'C_Verify', session, Buffer.alloc(32), Buffer.alloc(64, 1))
    },
  },
  {
    id: 'C_Verify: a signature of the wrong length',
    run: (context) => {
      const { publicKey } = ec(context)
      const { p11, session } = context
      call(p11, 'C_VerifyInit', session, { mechanism: 0x1041 }, publicKey)
      return invoke(p11, 'C_Verify', session, Buffer.alloc(32), Buffer.alloc(3))
    },
  },
  {
    id: 'C_VerifyAsync: right and wrong',
    run: async (context) => {
      const { p11, session, api } = context
      const { publicKey, privateKey } = ec(context)
      call(p11, 'C_SignInit', session, { mechanism: 0x1041 }, privateKey)
      const signature = (await invoke(
        p11,
        'C_SignAsync',
        session,
        Buffer.alloc(32),
        Buffer.alloc(128),
      )) as Buffer
      call(p11, 'C_VerifyInit', session, { mechanism: 0x1041 }, publicKey)
      const right = await invoke(p11, 'C_VerifyAsync', session, Buffer.alloc(32), signature)
      call(p11, 'C_VerifyInit', session, { mechanism: 0x1041 }, publicKey)
      try {
        return [
          signature.length,
          right,
          await invoke(p11, 'C_VerifyAsync', session, Buffer.alloc(32, 1), signature),
        ]
      } catch (error) {
        return [signature.length, right, describeError(error, api)]
      }
    },
  },
  {
    id: 'C_Sign: too small, then large enough',
    run: (context) => {
      const { privateKey } = ec(context)
      const { p11, session } = context
      call(p11, 'C_SignInit', session, { mechanism: 0x1041 }, privateKey)
      return steps(
        context,
        () => call(p11, 'C_Sign', session, Buffer.alloc(32), Buffer.alloc(8)),
        () => call(p11, 'C_Sign', session, Buffer.alloc(32), Buffer.alloc(64)).length,
      )
    },
  },
  {
    id: 'C_SignUpdate, C_SignFinal, C_VerifyUpdate, C_VerifyFinal',
    run: (context) => {
      const { p11, session } = context
      const { publicKey, privateKey } = rsa(context)
      const mechanism = { mechanism: 0x40 }
      call(p11, 'C_SignInit', session, mechanism, privateKey)
      call(p11, 'C_SignUpdate', session, Buffer.from('a'))
      call(p11, 'C_SignUpdate', session, Buffer.from('bc'))
      const signature = Buffer.from(call(p11, 'C_SignFinal', session, Buffer.alloc(256)))
      call(p11, 'C_VerifyInit', session, mechanism, publicKey)
      call(p11, 'C_VerifyUpdate', session, Buffer.from('abc'))
      return [signature.length, invoke(p11, 'C_VerifyFinal', session, signature)]
    },
  },
  {
    id: 'C_SignInit: a key that is not there',
    run: ({ p11, session }) => invoke(p11, 'C_SignInit', session, { mechanism: 0x1041 }, NO_HANDLE),
  },
  {
    id: 'C_SignInit: a key that may not sign',
    run: (context) =>
      invoke(context.p11, 'C_SignInit', context.session, { mechanism: 0x1041 }, ec(context).publicKey),
  },
  {
    id: 'C_EncryptInit: a session that is not there',
    run: (context) => invoke(context.p11, 'C_EncryptInit', NO_HANDLE, CBC, aes(context)),
  },
  {
    id: 'C_Encrypt, C_Decrypt: AES-CBC',
    run: (context) => {
      const key = aes(context)
      return roundTrip(context, CBC, key, key)
    },
  },
  {
    id: 'C_Encrypt: empty input',
    run: (context) => {
      const { p11, session } = context
      call(p11, 'C_EncryptInit', session, CBC_PAD, aes(context))
      return call(p11, 'C_Encrypt', session, Buffer.alloc(0), Buffer.alloc(64)).length
    },
  },
  {
    id: 'C_EncryptUpdate, C_EncryptFinal, C_DecryptUpdate, C_DecryptFinal: lengths',
    run: (context) => {
      const { p11, session } = context
      const key = aes(context)
      call(p11, 'C_EncryptInit', session, CBC_PAD, key)
      const parts = [
        Buffer.from(call(p11, 'C_EncryptUpdate', session, Buffer.alloc(5), Buffer.alloc(64))),
        Buffer.from(call(p11, 'C_EncryptUpdate', session, Buffer.alloc(40), Buffer.alloc(64))),
        Buffer.from(call(p11, 'C_EncryptFinal', session, Buffer.alloc(64))),
      ]
      const ciphertext = Buffer.concat(parts)
      call(p11, 'C_DecryptInit', session, CBC_PAD, key)
      const plain = Buffer.concat([
        Buffer.from(call(p11, 'C_DecryptUpdate', session, ciphertext, Buffer.alloc(128))),
        Buffer.from(call(p11, 'C_DecryptFinal', session, Buffer.alloc(128))),
      ])
      return [parts.map(({ length }) => length), plain.equals(Buffer.alloc(45))]
    },
  },
  {
    id: 'C_EncryptAsync, C_DecryptAsync: AES-CBC',
    run: async (context) => {
      const { p11, session } = context
      const key = aes(context)
      call(p11, 'C_EncryptInit', session, CBC, key)
      const ciphertext = (await invoke(
        p11,
        'C_EncryptAsync',
        session,
        Buffer.alloc(32),
        Buffer.alloc(64),
      )) as Buffer
      call(p11, 'C_DecryptInit', session, CBC, key)
      const plain = (await invoke(p11, 'C_DecryptAsync', session, ciphertext, Buffer.alloc(64))) as Buffer
      return [ciphertext.length, plain.equals(Buffer.alloc(32))]
    },
  },
  {
    id: 'C_WrapKey, C_UnwrapKey: AES key wrap',
    run: (context) => {
      const { p11, session } = context
      const [kek, key] = [aes(context), aes(context)]
      const wrapped = Buffer.from(
        call(p11, 'C_WrapKey', session, { mechanism: 0x2109 }, kek, key, Buffer.alloc(256)),
      )
      const unwrapped = call(p11, 'C_UnwrapKey', session, { mechanism: 0x2109 }, kek, wrapped, [
        { type: CKA.CLASS, value: 4 },
        { type: CKA.KEY_TYPE, value: 0x1f },
        { type: CKA.TOKEN, value: false },
        { type: 0x162, value: true },
        { type: 0x103, value: false },
      ])
      const read = (handle: Buffer) =>
        (invoke(p11, 'C_GetAttributeValue', session, handle, [{ type: CKA.VALUE }]) as { value: Buffer }[])[0]
          ?.value
      return [wrapped.length, isHandle(unwrapped), read(unwrapped)?.equals(read(key) as Buffer)]
    },
  },
  {
    id: 'C_WrapKeyAsync, C_UnwrapKeyAsync: AES key wrap',
    run: async (context) => {
      const { p11, session } = context
      const [kek, key] = [aes(context), aes(context)]
      const wrapped = (await invoke(
        p11,
        'C_WrapKeyAsync',
        session,
        { mechanism: 0x2109 },
        kek,
        key,
        Buffer.alloc(256),
      )) as Buffer
      const unwrapped = await invoke(
        p11,
        'C_UnwrapKeyAsync',
        session,
        { mechanism: 0x2109 },
        kek,
        Buffer.from(wrapped),
        [
          { type: CKA.CLASS, value: 4 },
          { type: CKA.KEY_TYPE, value: 0x1f },
          { type: CKA.TOKEN, value: false },
        ],
      )
      return [wrapped.length, isHandle(unwrapped)]
    },
  },
  {
    id: 'C_WrapKey: a key that may not leave',
    run: (context) =>
      invoke(
        context.p11,
        'C_WrapKey',
        context.session,
        { mechanism: 0x2109 },
        aes(context),
        invoke(context.p11, 'C_GenerateKey', context.session, { mechanism: 0x1080 }, [
          { type: CKA.TOKEN, value: false },
          { type: 0x161, value: 16 },
          { type: 0x162, value: false },
        ]),
        Buffer.alloc(256),
      ),
  },
]

const concurrency: Check[] = [
  {
    id: 'async: 4 sessions at once after C_Initialize without arguments',
    alone: true,
    undefinedBehaviour: true,
    run: async (context) => {
      const p11 = loaded(context)
      call(p11, 'C_Initialize')
      const [slot] = invoke(p11, 'C_GetSlotList', true) as Buffer[]
      const errors: unknown[] = []
      const lane = async () => {
        const session = call(p11, 'C_OpenSession', slot, 6)
        for (let i = 0; i < 2000 && errors.length === 0; i++) {
          try {
            call(p11, 'C_DigestInit', session, SHA256)
            await invoke(p11, 'C_DigestAsync', session, Buffer.from('abc'), Buffer.alloc(32))
          } catch (error) {
            errors.push(describeError(error, context.api))
          }
        }
      }
      await Promise.all([lane(), lane(), lane(), lane()])
      return errors
    },
  },
]

// ---------------------------------------------------------------------------------------------------------------------
// Mechanism parameters

const oaep = (more: object) => ({
  mechanism: 9,
  parameter: { type: 4, hashAlg: 0x220, mgf: 1, source: 1, ...more },
})
const derive = (context: Context, parameter: unknown, mechanism = 0x1050) => {
  const { p11, session } = context
  const [one, two] = [ec(context), ec(context)]
  const point = (
    invoke(p11, 'C_GetAttributeValue', session, two.publicKey, [{ type: 0x181 }]) as { value: Buffer }[]
  )[0]?.value as Buffer
  const publicData = point.subarray(2)
  const template = [
    { type: CKA.CLASS, value: 4 },
    { type: CKA.KEY_TYPE, value: 0x1f },
    { type: CKA.TOKEN, value: false },
    { type: 0x161, value: 32 },
  ]
  const given = typeof parameter === 'function' ? parameter(publicData) : parameter
  return isHandle(
    invoke(p11, 'C_DeriveKey', session, { mechanism, parameter: given }, one.privateKey, template),
  )
}

const mechanisms: Check[] = [
  {
    id: 'mechanism: a number as parameter',
    run: (context) =>
      invoke(context.p11, 'C_DigestInit', context.session, { mechanism: 0x250, parameter: 5 }),
  },
  {
    id: 'mechanism: parameter null and undefined',
    run: (context) => {
      const { p11, session } = context
      call(p11, 'C_DigestInit', session, { mechanism: 0x250, parameter: null })
      call(p11, 'C_Digest', session, Buffer.from('abc'), Buffer.alloc(32))
      return invoke(p11, 'C_DigestInit', session, { mechanism: 0x250, parameter: undefined })
    },
  },
  {
    id: 'mechanism: a parameter that is a Uint8Array',
    run: (context) => {
      const key = aes(context)
      return roundTrip(context, { mechanism: 0x1082, parameter: new Uint8Array(16) }, key, key)
    },
  },
  {
    id: 'mechanism: a parameter of a type that is not known',
    undefinedBehaviour: true,
    run: ({ p11, session }) => invoke(p11, 'C_DigestInit', session, { mechanism: 0x250, parameter: OTHER }),
  },
  {
    id: 'mechanism: RSA-OAEP',
    run: (context) => {
      const { publicKey, privateKey } = rsa(context)
      return [
        roundTrip(context, oaep({}), publicKey, privateKey),
        roundTrip(context, oaep({ sourceData: undefined }), publicKey, privateKey),
        roundTrip(context, oaep({ sourceData: null }), publicKey, privateKey),
      ]
    },
  },
  {
    id: 'mechanism: RSA-PSS',
    run: (context) =>
      signVerify(
        context,
        { mechanism: 0x43, parameter: { type: 5, hashAlg: 0x250, mgf: 2, saltLen: 32 } },
        rsa(context),
      ),
  },
  {
    id: 'mechanism: AES-GCM, type 3',
    run: (context) => {
      const key = aes(context)
      return roundTrip(
        context,
        { mechanism: 0x1087, parameter: { type: 3, iv: Buffer.alloc(12), tagBits: 128 } },
        key,
        key,
      )
    },
  },
  {
    id: 'mechanism: AES-GCM, type 3 with additional data',
    run: (context) => {
      const key = aes(context)
      const parameter = { type: 3, iv: Buffer.alloc(12), aad: Buffer.from('aad'), tagBits: 96 }
      return roundTrip(context, { mechanism: 0x1087, parameter }, key, key)
    },
  },
  {
    id: 'mechanism: AES-GCM, type 7',
    run: (context) => {
      const key = aes(context)
      const parameter = { type: 7, iv: Buffer.alloc(12), ivBits: 96, aad: Buffer.from('aad'), tagBits: 128 }
      return roundTrip(context, { mechanism: 0x1087, parameter }, key, key)
    },
  },
  {
    id: 'mechanism: AES-GCM, type 25',
    run: (context) => {
      const key = aes(context)
      const parameter = { type: 25, iv: Buffer.alloc(12), ivBits: 96, tagBits: 128 }
      return roundTrip(context, { mechanism: 0x1087, parameter }, key, key)
    },
  },
  {
    id: 'mechanism: ECDH without sharedData',
    run: (context) => derive(context, (publicData: Buffer) => ({ type: 6, kdf: 1, publicData })),
  },
  {
    id: 'mechanism: ECDH with sharedData null',
    run: (context) =>
      derive(context, (publicData: Buffer) => ({ type: 6, kdf: 1, publicData, sharedData: null })),
  },
  {
    id: 'mechanism: AES-CBC derivation',
    run: (context) => {
      const { p11, session } = context
      return isHandle(
        invoke(
          p11,
          'C_DeriveKey',
          session,
          { mechanism: 0x1105, parameter: { type: 1, iv: Buffer.alloc(16), data: Buffer.alloc(32) } },
          aes(context, [{ type: 0x10c, value: true }]),
          [
            { type: CKA.CLASS, value: 4 },
            { type: CKA.KEY_TYPE, value: 0x1f },
            { type: CKA.TOKEN, value: false },
            { type: 0x161, value: 32 },
          ],
        ),
      )
    },
  },
  ...(
    [
      ['OAEP without hashAlg', { type: 4, mgf: 1, source: 1 }],
      ['OAEP with a mgf that is text', { type: 4, hashAlg: 0x220, mgf: 'one', source: 1 }],
      [
        'OAEP with a sourceData that is text',
        { type: 4, hashAlg: 0x220, mgf: 1, source: 1, sourceData: 'text' },
      ],
      ['PSS without saltLen', { type: 5, hashAlg: 0x250, mgf: 2 }],
      ['ECDH without publicData', { type: 6, kdf: 1 }],
      ['ECDH with a publicData that is text', { type: 6, kdf: 1, publicData: 'text' }],
      ['AES-CBC data with a short iv', { type: 1, iv: Buffer.alloc(8), data: Buffer.alloc(16) }],
      ['AES-CBC data without iv', { type: 1 }],
      ['AES-GCM without tagBits', { type: 3, iv: Buffer.alloc(12) }],
      ['AES-GCM without iv', { type: 3, tagBits: 128 }],
      ['AES-GCM v2.40 without ivBits', { type: 7, iv: Buffer.alloc(12), tagBits: 128 }],
      ['GCM without tagBits', { type: 25, iv: Buffer.alloc(12), ivBits: 96 }],
      [
        'CCM by the names at run time',
        { type: 2, dataLength: 32, nonce: Buffer.alloc(12), aad: Buffer.alloc(4), macLength: 16 },
      ],
      [
        'CCM by the names of its types',
        { type: 2, dataLen: 32, nonce: Buffer.alloc(12), aad: Buffer.alloc(4), macLen: 16 },
      ],
      [
        'CCM (26) by the names at run time',
        { type: 26, dataLength: 32, nonce: Buffer.alloc(12), macLength: 16 },
      ],
      ['CCM (26) by the names of its types', { type: 26, dataLen: 32, nonce: Buffer.alloc(12), macLen: 16 }],
      [
        'ECDH2',
        {
          type: 8,
          kdf: 1,
          publicData: Buffer.alloc(65),
          privateDataLen: 32,
          privateData: NO_HANDLE,
          publicData2: Buffer.alloc(65),
        },
      ],
      [
        'ECMQV',
        {
          type: 9,
          kdf: 1,
          publicData: Buffer.alloc(65),
          privateDataLen: 32,
          privateData: NO_HANDLE,
          publicData2: Buffer.alloc(65),
          publicKey: NO_HANDLE,
        },
      ],
      ['X9.42 DH1', { type: 10, kdf: 1, publicData: Buffer.alloc(64) }],
      [
        'X9.42 DH2',
        {
          type: 11,
          kdf: 1,
          publicData: Buffer.alloc(64),
          privateDataLen: 32,
          privateData: NO_HANDLE,
          publicData2: Buffer.alloc(64),
        },
      ],
      [
        'X9.42 MQV',
        {
          type: 12,
          kdf: 1,
          publicData: Buffer.alloc(64),
          privateDataLen: 32,
          privateData: NO_HANDLE,
          publicData2: Buffer.alloc(64),
          publicKey: NO_HANDLE,
        },
      ],
      [
        'KEA',
        {
          type: 13,
          isSender: true,
          randomA: Buffer.alloc(8),
          randomB: Buffer.alloc(8),
          publicData: Buffer.alloc(64),
        },
      ],
      ['RC2-CBC', { type: 15, effectiveBits: 128, iv: Buffer.alloc(8) }],
      ['RC2-MAC', { type: 16, effectiveBits: 128, macLength: 4 }],
      ['RC5', { type: 17, wordSize: 4, rounds: 12 }],
      ['RC5-CBC', { type: 18, wordSize: 4, rounds: 12, iv: Buffer.alloc(8) }],
      ['RC5-MAC', { type: 19, wordSize: 4, rounds: 12, macLength: 4 }],
      ['DES-CBC data', { type: 20, iv: Buffer.alloc(8), data: Buffer.alloc(16) }],
      [
        'PBE',
        {
          type: 23,
          initVector: Buffer.alloc(8),
          password: Buffer.from('x'),
          salt: Buffer.alloc(8),
          iteration: 1000,
        },
      ],
      ['SET-OAEP', { type: 24, bc: 1, x: Buffer.alloc(8) }],
      ['GOST derivation', { type: 27, kdf: 1, publicData: Buffer.alloc(64), ukm: Buffer.alloc(8) }],
      ['GOST key wrap', { type: 28, wrapOID: Buffer.alloc(8), ukm: Buffer.alloc(8), key: NO_HANDLE }],
    ] as const
  ).map(
    ([what, parameter]): Check => ({
      // Accepted or refused with which words: the mechanism is one that no token has, so the module refuses what was accepted.
      id: `mechanism: ${what}`,
      ...(/without|text|short|names of its types/.test(what) ? { undefinedBehaviour: true as const } : {}),
      run: ({ p11, session }) => invoke(p11, 'C_DigestInit', session, { mechanism: 0x7fff_0000, parameter }),
    }),
  ),
]

export const checks: readonly Check[] = [
  ...exported,
  ...perFunction,
  ...perAsync,
  ...life,
  ...values,
  ...concurrency,
  ...mechanisms,
]

/** An error as the contract sees it. */
export function describeError(error: unknown, api: Api): unknown {
  if (!(error instanceof Error)) return { throws: 'something that is no Error', value: String(error) }
  const { code, method, nativeStack } = error as { code?: unknown; method?: unknown; nativeStack?: unknown }
  const kinds = [api.Pkcs11Error, api.NativeError, TypeError, RangeError, Error]
  const names = ['Pkcs11Error', 'NativeError', 'TypeError', 'RangeError', 'Error']
  return {
    throws: names[kinds.findIndex((kind) => error instanceof kind)],
    name: error.name,
    message: error.message,
    ...(code === undefined ? {} : { code }),
    ...(method === undefined ? {} : { method }),
    ...(nativeStack === undefined ? {} : { nativeStack: typeof nativeStack }),
  }
}
