import { createHash, createPublicKey, type KeyObject, randomBytes, verify } from 'node:crypto'
import { forkAndRunSync, returned, type ScriptedToken } from '@tatsoi/testing'
import {
  CKF_RW_SESSION,
  CKF_SERIAL_SESSION,
  CKM_EC_KEY_PAIR_GEN,
  CKM_ECDSA,
  CKM_RSA_PKCS_KEY_PAIR_GEN,
  CKM_SHA256_RSA_PKCS,
  CKU_USER,
  Cryptoki,
  type CryptokiError,
  type CryptokiOptions,
  type EntryPoints,
  type InitializeArgs,
  type Mechanism,
  type ObjectHandle,
  type PinProvider,
  type SessionHandle,
  type SlotHandle,
} from '../../src/index.js'

/** A module with a token, as a fixture makes it. */
export interface TestToken {
  readonly module: string
  /** Of a module that is in the process already. */
  readonly entryPoints?: EntryPoints
  readonly label: string
  readonly pin: string
  readonly initialize?: InitializeArgs
  readonly options?: CryptokiOptions
}

/** A key on the token, and its public part as node:crypto has it. */
export interface TestKey {
  readonly name: string
  readonly type: 'rsa' | 'ec'
  readonly privateKey: ObjectHandle
  readonly publicKey: ObjectHandle
  readonly known: KeyObject
}

/** DER of the object identifier of P-256. */
const P256 = Buffer.from('06082a8648ce3d030107', 'hex')
export const RW: number = CKF_SERIAL_SESSION | CKF_RW_SESSION

/**
 * One module in use: initialised, a session open and logged in, keys made on the token. What a program holds when it is forked.
 */
export class Lab {
  readonly p11: Cryptoki
  readonly token: TestToken
  readonly slot: SlotHandle
  readonly session: SessionHandle

  constructor(token: TestToken, pin: string | PinProvider = token.pin) {
    this.token = token
    this.p11 =
      token.entryPoints === undefined
        ? Cryptoki.load(token.module, token.options)
        : Cryptoki.fromEntryPoints(token.entryPoints, token.options)
    this.p11.C_Initialize(token.initialize)
    this.slot = this.findSlot()
    this.session = this.p11.C_OpenSession(this.slot, RW)
    try {
      this.p11.C_Login(this.session, CKU_USER, pin)
    } catch (error) {
      // By another user of the same module in this process.
      if ((error as CryptokiError).code !== 'CKR_USER_ALREADY_LOGGED_IN') throw error
    }
  }

  findSlot(label: string = this.token.label): SlotHandle {
    const slot = this.p11.C_GetSlotList(true).find((one) => this.p11.C_GetTokenInfo(one).label === label)
    if (slot === undefined) throw new Error(`no slot holds the token ${label}`)
    return slot
  }

  /** A key pair on the token under this label and id, 2048-bit RSA or P-256. */
  generate(name: string, type: 'rsa' | 'ec', more: object = {}): TestKey {
    const common = { CKA_TOKEN: true, CKA_LABEL: name, CKA_ID: Buffer.from(name) }
    const [mechanism, shape] =
      type === 'rsa'
        ? [CKM_RSA_PKCS_KEY_PAIR_GEN, { CKA_MODULUS_BITS: 2048, CKA_PUBLIC_EXPONENT: Buffer.from([1, 0, 1]) }]
        : [CKM_EC_KEY_PAIR_GEN, { CKA_EC_PARAMS: P256 }]
    const pair = this.p11.C_GenerateKeyPair(
      this.session,
      { mechanism } as never,
      { ...common, ...shape, CKA_VERIFY: true },
      { ...common, CKA_PRIVATE: true, CKA_SENSITIVE: true, CKA_SIGN: true, ...more },
    )
    return { name, type, ...pair, known: this.publicKeyOf(pair.publicKey, type) }
  }

  publicKeyOf(object: ObjectHandle, type: 'rsa' | 'ec'): KeyObject {
    if (type === 'rsa') {
      const { CKA_MODULUS, CKA_PUBLIC_EXPONENT } = this.p11.C_GetAttributeValue(this.session, object, [
        'CKA_MODULUS',
        'CKA_PUBLIC_EXPONENT',
      ])
      return rsaPublicKey(CKA_MODULUS as Uint8Array, CKA_PUBLIC_EXPONENT as Uint8Array)
    }
    const { CKA_EC_POINT } = this.p11.C_GetAttributeValue(this.session, object, ['CKA_EC_POINT'])
    return ecPublicKey(CKA_EC_POINT as Uint8Array)
  }

  sign(key: TestKey, data: Uint8Array = DATA, session: SessionHandle = this.session): Uint8Array {
    this.p11.C_SignInit(session, mechanismOf(key), key.privateKey)
    return this.p11.C_Sign(session, inputOf(key, data))
  }

  async signAsync(
    key: TestKey,
    data: Uint8Array = DATA,
    session: SessionHandle = this.session,
  ): Promise<Uint8Array> {
    await this.p11.C_SignInitAsync(session, mechanismOf(key), key.privateKey)
    return this.p11.C_SignAsync(session, inputOf(key, data))
  }

  find(template: object, session: SessionHandle = this.session): ObjectHandle[] {
    this.p11.C_FindObjectsInit(session, template)
    const found = this.p11.C_FindObjects(session, 100)
    this.p11.C_FindObjectsFinal(session)
    return found
  }
}

export const DATA: Buffer = randomBytes(64)

export function mechanismOf({ type }: Pick<TestKey, 'type'>): Mechanism {
  return type === 'rsa' ? { mechanism: CKM_SHA256_RSA_PKCS } : { mechanism: CKM_ECDSA }
}

/** CKM_ECDSA signs a digest that was made before. */
export function inputOf(key: Pick<TestKey, 'type'>, data: Uint8Array): Uint8Array {
  return key.type === 'rsa' ? data : createHash('sha256').update(data).digest()
}

export function verifies(key: TestKey, signature: Uint8Array, data: Uint8Array = DATA): boolean {
  return verify('sha256', data, { key: key.known, dsaEncoding: 'ieee-p1363' }, signature)
}

export function rsaPublicKey(modulus: Uint8Array, exponent: Uint8Array): KeyObject {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
  return createPublicKey({ format: 'jwk', key: { kty: 'RSA', n: text(modulus), e: text(exponent) } })
}

/** @param point - A DER OCTET STRING with the uncompressed point. */
export function ecPublicKey(point: Uint8Array): KeyObject {
  const bare = Buffer.from(point).subarray(point.length - 64)
  const [x, y] = [bare.subarray(0, 32), bare.subarray(32)].map((part) => part.toString('base64url'))
  return createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: x!, y: y! } })
}

export type How = 'fork' | 'syscall'

/** Runs `work` in a forked child, which must return within 20 s: a child that hangs or crashes is an error. */
export function inChild<T>(work: () => T, how: How = 'fork'): T {
  return returned(forkAndRunSync(work, { how }))
}

/** What an error says, in a form that survives the way out of a child. */
export interface Caught {
  readonly name: string
  readonly code: string
  readonly message: string
  readonly causes: readonly string[]
}

/** The error that `work` throws. */
export function caught(work: () => unknown): Caught {
  try {
    work()
  } catch (error) {
    return describeError(error)
  }
  throw new Error('no error was thrown')
}

export function describeError(error: unknown): Caught {
  const { name, message, code } = error as Error & { code?: string }
  const causes: string[] = []
  for (let { cause } = error as Error; cause instanceof Error; cause = cause.cause) causes.push(cause.message)
  return { name, code: code ?? '', message, causes }
}

/** A lab on a scripted token, whose PINs are those of its defaults. */
export function scriptedLab(
  token: ScriptedToken,
  options: CryptokiOptions = {},
  pin: string | PinProvider = 'user-pin',
): Lab {
  const entryPoints = token.entryPoints as EntryPoints
  return new Lab(
    {
      module: 'scripted',
      entryPoints,
      label: 'scripted',
      pin: 'user-pin',
      options: { policy: 'init', ...options },
    },
    pin,
  )
}
