// A program typed against pkcs11js that uses every exported type and every kind of method. It is never run: it has to compile with
// pkcs11js's declarations, and, with `paths` that map `pkcs11js` to ours, with ours (tsconfig.ours.json).
import type { Buffer } from 'node:buffer'
import * as pkcs11js from 'pkcs11js'
import {
  type AesCBC,
  type AesCCM,
  type AesGCM,
  type Attribute,
  type AttributeResult,
  type CcmParams,
  CKA_LABEL,
  CKF_OS_LOCKING_OK,
  CKM_ECDSA,
  type DesCbcEncryptDataParams,
  type ECDH1,
  type Ecdh2Derive,
  type EcmqvDerive,
  type GcmParams,
  type GostR3410DeriveParams,
  type GostR3410KeyWrapParams,
  type Handle,
  type InitializationOptions,
  type IParams,
  type KeyPair,
  type KeyWrapSetOaepParams,
  type Mechanism,
  type MechanismInfo,
  type ModuleInfo,
  NativeError,
  type PbeParams,
  PKCS11,
  Pkcs11Error,
  type RC2CBCParams,
  type RC2MACGeneralParams,
  type RC5CBCParams,
  type RC5MACGeneralParams,
  type RC5Params,
  type RsaOAEP,
  type RsaPSS,
  type SessionInfo,
  type SkipjackPrivateWrapParams,
  type SkipjackRelayXParams,
  type SlotInfo,
  type Template,
  type TemplateResult,
  type TokenInfo,
  type Version,
  type X942DH1Derive,
  type X942DH2Derive,
  type X942MQvDeriveParams,
} from 'pkcs11js'

export type EveryParameter =
  | AesCBC
  | AesCCM
  | AesGCM
  | CcmParams
  | DesCbcEncryptDataParams
  | ECDH1
  | Ecdh2Derive
  | EcmqvDerive
  | GcmParams
  | GostR3410DeriveParams
  | GostR3410KeyWrapParams
  | KeyWrapSetOaepParams
  | PbeParams
  | RC2CBCParams
  | RC2MACGeneralParams
  | RC5CBCParams
  | RC5MACGeneralParams
  | RC5Params
  | RsaOAEP
  | RsaPSS
  | SkipjackPrivateWrapParams
  | SkipjackRelayXParams
  | X942DH1Derive
  | X942DH2Derive

/** A class above, as layers are written. */
export class Signer {
  readonly #lib: PKCS11
  readonly #session: Handle

  constructor(lib: PKCS11, session: Handle) {
    this.#lib = lib
    this.#session = session
  }

  find(template: Template): Handle[] {
    this.#lib.C_FindObjectsInit(this.#session, template)
    const first: Handle | null = this.#lib.C_FindObjects(this.#session)
    const more: Handle[] = this.#lib.C_FindObjects(this.#session, 10)
    this.#lib.C_FindObjectsFinal(this.#session)
    return first === null ? more : [first, ...more]
  }

  label(object: Handle): string {
    const result: TemplateResult = this.#lib.C_GetAttributeValue(this.#session, object, [{ type: CKA_LABEL }])
    const attribute = result[0] as AttributeResult
    return attribute.value.toString('utf8')
  }

  sign(key: Handle, data: Buffer, out: Buffer): Buffer {
    const mechanism: Mechanism = { mechanism: CKM_ECDSA }
    this.#lib.C_SignInit(this.#session, mechanism, key)
    return this.#lib.C_Sign(this.#session, data, out)
  }

  async every(key: Handle, data: Buffer, out: Buffer, template: Template): Promise<boolean> {
    const lib = this.#lib
    const s = this.#session
    const mechanism: Mechanism = { mechanism: 1, parameter: 5 }
    const views: Buffer[] = [
      await lib.C_SignAsync(s, data, out),
      await lib.C_SignFinalAsync(s, out),
      await lib.C_EncryptAsync(s, data, out),
      await lib.C_EncryptFinalAsync(s, out),
      await lib.C_DecryptAsync(s, data, out),
      await lib.C_DecryptFinalAsync(s, out),
      await lib.C_DigestAsync(s, data, out),
      await lib.C_DigestFinalAsync(s, out),
      await lib.C_WrapKeyAsync(s, mechanism, key, key, out),
      await lib.C_DigestEncryptUpdateAsync(s, data, out),
      await lib.C_DecryptDigestUpdateAsync(s, data, out),
      await lib.C_SignEncryptUpdateAsync(s, data, out),
      await lib.C_DecryptVerifyUpdateAsync(s, data, out),
      lib.C_SignFinal(s, out),
      lib.C_SignRecover(s, data, out),
      lib.C_VerifyRecover(s, data, out),
      lib.C_EncryptUpdate(s, data, out),
      lib.C_DecryptUpdate(s, data, out),
      lib.C_DigestFinal(s, out),
      lib.C_GenerateRandom(s, out),
    ]
    const handles: Handle[] = [
      await lib.C_GenerateKeyAsync(s, mechanism, template),
      await lib.C_UnwrapKeyAsync(s, mechanism, key, data, template),
      await lib.C_DeriveKeyAsync(s, mechanism, key, template),
      lib.C_GenerateKey(s, mechanism, template),
      lib.C_CreateObject(s, template),
      lib.C_CopyObject(s, key, template),
    ]
    const pair: KeyPair = await lib.C_GenerateKeyPairAsync(s, mechanism, template, template)
    const verified: boolean =
      (await lib.C_VerifyAsync(s, data, out)) && (await lib.C_VerifyFinalAsync(s, out))
    lib.C_Sign(s, data, out, (error: Error, result: Buffer) => {
      if (error === null) result.toString('hex')
    })
    lib.C_Verify(s, data, out, (error: Error, ok: boolean) => {
      if (error === null && ok) lib.C_Logout(s)
    })
    lib.C_GenerateKeyPair(
      s,
      mechanism,
      template,
      template,
      (_error: Error, keys: KeyPair) => keys.privateKey.length,
    )
    lib.C_DeriveKey(s, mechanism, key, template, (_error: Error, derived: Handle) => derived.length)
    return verified && views.length > 0 && handles.every((handle) => handle.compare(pair.publicKey) !== 0)
  }
}

export function start(path: string): Record<string, unknown> {
  const lib = new PKCS11()
  lib.load(path)
  const options: InitializationOptions = { flags: CKF_OS_LOCKING_OK, libraryParameters: "configdir='x'" }
  try {
    lib.C_Initialize(options)
  } catch (error) {
    if (error instanceof Pkcs11Error && error.code !== pkcs11js.CKR_CRYPTOKI_ALREADY_INITIALIZED) throw error
    if (error instanceof NativeError) console.error(error.method, error.nativeStack)
  }
  const info: ModuleInfo = lib.C_GetInfo()
  const version: Version = info.libraryVersion
  const slots: Handle[] = lib.C_GetSlotList(true)
  const slot = slots[0] as Handle
  const slotInfo: SlotInfo = lib.C_GetSlotInfo(slot)
  const token: TokenInfo = lib.C_GetTokenInfo(slot)
  const mechanism: MechanismInfo = lib.C_GetMechanismInfo(slot, lib.C_GetMechanismList(slot)[0] as number)
  const session = lib.C_OpenSession(slot, pkcs11js.CKF_RW_SESSION | pkcs11js.CKF_SERIAL_SESSION)
  const sessionInfo: SessionInfo = lib.C_GetSessionInfo(session)
  lib.C_Login(session, pkcs11js.CKU_USER, '1234')
  const values: Attribute[] = [
    { type: CKA_LABEL, value: 'text' },
    { type: pkcs11js.CKA_TOKEN, value: true },
    { type: pkcs11js.CKA_CLASS, value: pkcs11js.CKO_SECRET_KEY },
    { type: pkcs11js.CKA_START_DATE, value: new Date() },
    { type: pkcs11js.CKA_ID },
  ]
  const event: Handle | null = lib.C_WaitForSlotEvent(pkcs11js.CKF_DONT_BLOCK)
  const parameter: IParams = { type: pkcs11js.CK_PARAMS_RSA_PSS }
  const free: number = token.freePublicMemory
  lib.C_Finalize()
  lib.close()
  return { version, slotInfo, mechanism, sessionInfo, values, event, parameter, free, path: lib.libPath }
}

export const made: Pkcs11Error = new pkcs11js.Pkcs11Error('CKR_PIN_INCORRECT', 160, 'C_Login')
export const mqv: X942MQvDeriveParams | undefined = undefined
