/** Eight bytes that stand for a slot, a session or an object. Copies of them are the same handle. */
export type Handle = Buffer

export interface Version {
  major: number
  minor: number
}

export interface ModuleInfo {
  cryptokiVersion: Version
  manufacturerID: string
  flags: number
  libraryDescription: string
  libraryVersion: Version
}

export interface SlotInfo {
  slotDescription: string
  manufacturerID: string
  flags: number
  hardwareVersion: Version
  firmwareVersion: Version
}

/**
 * What a token says of itself. Texts are padded with blanks to their length. A count that the token does not tell is 4294967295. The four
 * sizes of memory are bigints at run time, whatever their type says: that is how pkcs11js gives and declares them.
 */
export interface TokenInfo {
  label: string
  manufacturerID: string
  model: string
  serialNumber: string
  flags: number
  maxSessionCount: number
  sessionCount: number
  maxRwSessionCount: number
  rwSessionCount: number
  maxPinLen: number
  minPinLen: number
  hardwareVersion: Version
  firmwareVersion: Version
  utcTime: string
  totalPublicMemory: number
  freePublicMemory: number
  totalPrivateMemory: number
  freePrivateMemory: number
}

export interface MechanismInfo {
  minKeySize: number
  maxKeySize: number
  flags: number
}

export interface SessionInfo {
  slotID: Buffer
  state: number
  flags: number
  deviceError: number
}

/** An attribute. A number is a CK_ULONG, text UTF-8; a Date is for the two attributes that are dates; nothing is an empty value. */
export interface Attribute {
  type: number
  value?: number | boolean | string | Buffer | Uint8Array | Date | null
}
export type Template = Attribute[]

export interface AttributeResult {
  type: number
  value: Buffer
}
export type TemplateResult = AttributeResult[]

/** Parameters that pkcs11js has a shape for, told apart by `type` (CK_PARAMS_*). */
export interface IParams {
  type: number
}

/**
 * Parameters of any mechanism of the standard: `type` is the name of the struct, such as `'CK_SIGN_ADDITIONAL_CONTEXT'`, and the other
 * properties are its fields by their names. Lengths are left out.
 */
export interface StructParams {
  type: `CK_${string}`
  [field: string]: unknown
}

export interface Mechanism {
  mechanism: number
  parameter?: Buffer | Uint8Array | number | IParams | StructParams | null
}

export interface ECDH1 extends IParams {
  kdf: number
  sharedData?: Buffer
  publicData: Buffer
}

export interface AesCBC extends IParams {
  iv: Buffer
  data?: Buffer
}

export interface AesCCM extends IParams {
  dataLen: number
  nonce?: Buffer
  aad?: Buffer
  macLen: number
}

export interface AesGCM extends IParams {
  iv?: Buffer
  aad?: Buffer
  ivBits: number
  tagBits: number
}

export interface RsaOAEP extends IParams {
  hashAlg: number
  mgf: number
  source: number
  sourceData?: Buffer
}

export interface RsaPSS extends IParams {
  hashAlg: number
  mgf: number
  saltLen: number
}

export interface Ecdh2Derive extends IParams {
  kdf: number
  sharedData?: Buffer
  publicData: Buffer
  privateDataLen: number
  privateData: Handle
  publicData2?: Buffer
}

export interface EcmqvDerive extends IParams {
  kdf: number
  sharedData?: Buffer
  publicData: Buffer
  privateDataLen: number
  publicData2?: Buffer
  privateData: Handle
  publicKey?: Handle
}

export interface X942DH1Derive extends IParams {
  kdf: number
  otherInfo?: Buffer
  publicData: Buffer
  privateData: Handle
}

export interface X942DH2Derive extends IParams {
  kdf: number
  otherInfo?: Buffer
  publicData: Buffer
  privateData: Handle
  privateDataLen: number
  publicData2?: Buffer
}

export interface X942MQvDeriveParams {
  kdf: number
  otherInfo?: Buffer
  publicData: Buffer
  privateData: Handle
  publicData2?: Buffer
  publicKey: Handle
}

export interface RC2CBCParams extends IParams {
  effectiveBits: number
  iv: Buffer
}

export interface RC2MACGeneralParams extends IParams {
  effectiveBits: number
  macLength: number
}

export interface RC5Params extends IParams {
  wordSize: number
  rounds: number
}

export interface RC5CBCParams extends RC5Params {
  iv: Buffer
}

export interface RC5MACGeneralParams extends RC5Params {
  macLength: number
}

export interface DesCbcEncryptDataParams extends IParams {
  iv: Buffer
  data?: Buffer
}

export interface SkipjackPrivateWrapParams extends IParams {
  password: Buffer
  publicData: Buffer
  primeP: Buffer
  baseG: Buffer
  subprimeQ: Buffer
  randomA: Buffer
}

export interface SkipjackRelayXParams extends IParams {
  oldWrappedX: Buffer
  oldPassword: Buffer
  oldPublicData: Buffer
  oldRandomA: Buffer
  newPassword: Buffer
  newPublicData: Buffer
  newRandomA: Buffer
}

export interface PbeParams extends IParams {
  initVector: Buffer
  password: Buffer
  salt: Buffer
  iteration: number
}

export interface KeyWrapSetOaepParams extends IParams {
  bc: number
  x: Buffer
}

export interface GcmParams extends IParams {
  iv: Buffer
  ivBits: number
  aad?: Buffer
  tagBits?: number
}

export interface CcmParams extends IParams {
  dataLen: number
  nonce?: Buffer
  aad?: Buffer
  macLen?: number
}

export interface GostR3410DeriveParams extends IParams {
  kdf: number
  publicData: Buffer
  ukm?: Buffer
}

export interface GostR3410KeyWrapParams extends IParams {
  wrapOID: Buffer
  ukm?: Buffer
  key: Handle
}

export interface KeyPair {
  privateKey: Handle
  publicKey: Handle
}

/** A key that was encapsulated (v3.2): the ciphertext, in the caller's buffer, and the shared secret as a key. */
export interface EncapsulatedKey {
  ciphertext: Buffer
  key: Handle
}

/** What C_Initialize takes. Without flags it is CKF_OS_LOCKING_OK, so that asynchronous calls are safe. */
export interface InitializationOptions {
  /** What the module's maker defines for it, such as the configuration of NSS. */
  libraryParameters?: string
  flags?: number
}

/** An interface that a module has (v3.0). */
export interface InterfaceInfo {
  name: string
  version: Version
  flags: number
}

/** What came of a call on an asynchronous session (v3.2). */
export interface AsyncData {
  value: Buffer | undefined
  object: Handle | undefined
  additionalObject: Handle | undefined
}

/** How the result of a call arrives; `error` is null when it succeeded. */
export type Callback<Result> = (error: Error, result: Result) => void
