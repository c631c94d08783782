// Generated from packages/types/data/functions.json by `pnpm generate`. Do not edit.
// Functions whose rules are not in the table are written by hand in ../special/; they are named in packages/core/generate/special.ts.

import {
  type CK_ASYNC_DATA,
  type CK_INFO,
  type CK_MECHANISM_INFO,
  type CK_SESSION_INFO,
  type CK_SLOT_INFO,
  type CK_TOKEN_INFO,
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
import { readCK_INFO, readCK_MECHANISM_INFO, readCK_SESSION_INFO, readCK_SLOT_INFO, readCK_TOKEN_INFO } from '../../ffi/generated/structs.js'
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
  C_Initialize: { name: 'C_Initialize', kinds: [], ends: false },
  C_Finalize: { name: 'C_Finalize', kinds: [], ends: false },
  C_GetInfo: { name: 'C_GetInfo', kinds: [], ends: false },
  C_GetFunctionList: { name: 'C_GetFunctionList', kinds: [], ends: false },
  C_GetSlotList: { name: 'C_GetSlotList', kinds: [], ends: false },
  C_GetSlotInfo: { name: 'C_GetSlotInfo', kinds: [], ends: false },
  C_GetTokenInfo: { name: 'C_GetTokenInfo', kinds: [], ends: false },
  C_GetMechanismList: { name: 'C_GetMechanismList', kinds: [], ends: false },
  C_GetMechanismInfo: { name: 'C_GetMechanismInfo', kinds: [], ends: false },
  C_InitToken: { name: 'C_InitToken', kinds: [], ends: false },
  C_InitPIN: { name: 'C_InitPIN', kinds: [], ends: false },
  C_SetPIN: { name: 'C_SetPIN', kinds: [], ends: false },
  C_OpenSession: { name: 'C_OpenSession', kinds: [], ends: false },
  C_CloseSession: { name: 'C_CloseSession', kinds: [], ends: false },
  C_CloseAllSessions: { name: 'C_CloseAllSessions', kinds: [], ends: false },
  C_GetSessionInfo: { name: 'C_GetSessionInfo', kinds: [], ends: false },
  C_GetOperationState: { name: 'C_GetOperationState', kinds: [], ends: false },
  C_SetOperationState: { name: 'C_SetOperationState', kinds: [], ends: false },
  C_Login: { name: 'C_Login', kinds: [], ends: false },
  C_Logout: { name: 'C_Logout', kinds: [], ends: false },
  C_CreateObject: { name: 'C_CreateObject', kinds: [], ends: false },
  C_CopyObject: { name: 'C_CopyObject', kinds: [], ends: false },
  C_DestroyObject: { name: 'C_DestroyObject', kinds: [], ends: false },
  C_GetObjectSize: { name: 'C_GetObjectSize', kinds: [], ends: false },
  C_GetAttributeValue: { name: 'C_GetAttributeValue', kinds: [], ends: false },
  C_SetAttributeValue: { name: 'C_SetAttributeValue', kinds: [], ends: false },
  C_FindObjectsInit: { name: 'C_FindObjectsInit', kinds: [], ends: false },
  C_FindObjects: { name: 'C_FindObjects', kinds: [0], ends: true },
  C_FindObjectsFinal: { name: 'C_FindObjectsFinal', kinds: [0], ends: true },
  C_EncryptInit: { name: 'C_EncryptInit', kinds: [], ends: false },
  C_Encrypt: { name: 'C_Encrypt', kinds: [1], ends: true },
  C_EncryptUpdate: { name: 'C_EncryptUpdate', kinds: [1], ends: true },
  C_EncryptFinal: { name: 'C_EncryptFinal', kinds: [1], ends: true },
  C_DecryptInit: { name: 'C_DecryptInit', kinds: [], ends: false },
  C_Decrypt: { name: 'C_Decrypt', kinds: [2], ends: true },
  C_DecryptUpdate: { name: 'C_DecryptUpdate', kinds: [2], ends: true },
  C_DecryptFinal: { name: 'C_DecryptFinal', kinds: [2], ends: true },
  C_DigestInit: { name: 'C_DigestInit', kinds: [], ends: false },
  C_Digest: { name: 'C_Digest', kinds: [3], ends: true },
  C_DigestUpdate: { name: 'C_DigestUpdate', kinds: [3], ends: true },
  C_DigestKey: { name: 'C_DigestKey', kinds: [3], ends: true },
  C_DigestFinal: { name: 'C_DigestFinal', kinds: [3], ends: true },
  C_SignInit: { name: 'C_SignInit', kinds: [], ends: false },
  C_Sign: { name: 'C_Sign', kinds: [4], ends: true },
  C_SignUpdate: { name: 'C_SignUpdate', kinds: [4], ends: true },
  C_SignFinal: { name: 'C_SignFinal', kinds: [4], ends: true },
  C_SignRecoverInit: { name: 'C_SignRecoverInit', kinds: [], ends: false },
  C_SignRecover: { name: 'C_SignRecover', kinds: [6], ends: true },
  C_VerifyInit: { name: 'C_VerifyInit', kinds: [], ends: false },
  C_Verify: { name: 'C_Verify', kinds: [5], ends: true },
  C_VerifyUpdate: { name: 'C_VerifyUpdate', kinds: [5], ends: true },
  C_VerifyFinal: { name: 'C_VerifyFinal', kinds: [5], ends: true },
  C_VerifyRecoverInit: { name: 'C_VerifyRecoverInit', kinds: [], ends: false },
  C_VerifyRecover: { name: 'C_VerifyRecover', kinds: [7], ends: true },
  C_DigestEncryptUpdate: { name: 'C_DigestEncryptUpdate', kinds: [3, 1], ends: true },
  C_DecryptDigestUpdate: { name: 'C_DecryptDigestUpdate', kinds: [2, 3], ends: true },
  C_SignEncryptUpdate: { name: 'C_SignEncryptUpdate', kinds: [4, 1], ends: true },
  C_DecryptVerifyUpdate: { name: 'C_DecryptVerifyUpdate', kinds: [2, 5], ends: true },
  C_GenerateKey: { name: 'C_GenerateKey', kinds: [], ends: false },
  C_GenerateKeyPair: { name: 'C_GenerateKeyPair', kinds: [], ends: false },
  C_WrapKey: { name: 'C_WrapKey', kinds: [], ends: false },
  C_UnwrapKey: { name: 'C_UnwrapKey', kinds: [], ends: false },
  C_DeriveKey: { name: 'C_DeriveKey', kinds: [], ends: false },
  C_SeedRandom: { name: 'C_SeedRandom', kinds: [], ends: false },
  C_GenerateRandom: { name: 'C_GenerateRandom', kinds: [], ends: false },
  C_GetFunctionStatus: { name: 'C_GetFunctionStatus', kinds: [], ends: false },
  C_CancelFunction: { name: 'C_CancelFunction', kinds: [], ends: false },
  C_WaitForSlotEvent: { name: 'C_WaitForSlotEvent', kinds: [], ends: false },
  C_GetInterfaceList: { name: 'C_GetInterfaceList', kinds: [], ends: false },
  C_GetInterface: { name: 'C_GetInterface', kinds: [], ends: false },
  C_LoginUser: { name: 'C_LoginUser', kinds: [], ends: false },
  C_SessionCancel: { name: 'C_SessionCancel', kinds: [], ends: false },
  C_MessageEncryptInit: { name: 'C_MessageEncryptInit', kinds: [], ends: false },
  C_EncryptMessage: { name: 'C_EncryptMessage', kinds: [8], ends: false },
  C_EncryptMessageBegin: { name: 'C_EncryptMessageBegin', kinds: [8], ends: false },
  C_EncryptMessageNext: { name: 'C_EncryptMessageNext', kinds: [8], ends: false },
  C_MessageEncryptFinal: { name: 'C_MessageEncryptFinal', kinds: [8], ends: true },
  C_MessageDecryptInit: { name: 'C_MessageDecryptInit', kinds: [], ends: false },
  C_DecryptMessage: { name: 'C_DecryptMessage', kinds: [9], ends: false },
  C_DecryptMessageBegin: { name: 'C_DecryptMessageBegin', kinds: [9], ends: false },
  C_DecryptMessageNext: { name: 'C_DecryptMessageNext', kinds: [9], ends: false },
  C_MessageDecryptFinal: { name: 'C_MessageDecryptFinal', kinds: [9], ends: true },
  C_MessageSignInit: { name: 'C_MessageSignInit', kinds: [], ends: false },
  C_SignMessage: { name: 'C_SignMessage', kinds: [10], ends: false },
  C_SignMessageBegin: { name: 'C_SignMessageBegin', kinds: [10], ends: false },
  C_SignMessageNext: { name: 'C_SignMessageNext', kinds: [10], ends: false },
  C_MessageSignFinal: { name: 'C_MessageSignFinal', kinds: [10], ends: true },
  C_MessageVerifyInit: { name: 'C_MessageVerifyInit', kinds: [], ends: false },
  C_VerifyMessage: { name: 'C_VerifyMessage', kinds: [11], ends: false },
  C_VerifyMessageBegin: { name: 'C_VerifyMessageBegin', kinds: [11], ends: false },
  C_VerifyMessageNext: { name: 'C_VerifyMessageNext', kinds: [11], ends: false },
  C_MessageVerifyFinal: { name: 'C_MessageVerifyFinal', kinds: [11], ends: true },
  C_EncapsulateKey: { name: 'C_EncapsulateKey', kinds: [], ends: false },
  C_DecapsulateKey: { name: 'C_DecapsulateKey', kinds: [], ends: false },
  C_VerifySignatureInit: { name: 'C_VerifySignatureInit', kinds: [], ends: false },
  C_VerifySignature: { name: 'C_VerifySignature', kinds: [12], ends: true },
  C_VerifySignatureUpdate: { name: 'C_VerifySignatureUpdate', kinds: [12], ends: true },
  C_VerifySignatureFinal: { name: 'C_VerifySignatureFinal', kinds: [12], ends: true },
  C_GetSessionValidationFlags: { name: 'C_GetSessionValidationFlags', kinds: [], ends: false },
  C_AsyncComplete: { name: 'C_AsyncComplete', kinds: [], ends: false },
  C_AsyncGetID: { name: 'C_AsyncGetID', kinds: [], ends: false },
  C_AsyncJoin: { name: 'C_AsyncJoin', kinds: [], ends: false },
  C_WrapKeyAuthenticated: { name: 'C_WrapKeyAuthenticated', kinds: [], ends: false },
  C_UnwrapKeyAuthenticated: { name: 'C_UnwrapKeyAuthenticated', kinds: [], ends: false },
}

/** Every function of PKCS#11 2.40 to 3.2, each synchronous and asynchronous. `Cryptoki` is what programs use. */
export abstract class GeneratedCryptoki {
  /** @internal */
  abstract readonly [runtime]: Runtime

  /**
   * Initialises the module. The same arguments are used when it has to be initialised again.
   * PKCS#11 2.40, "General purpose functions".
   *
   * @param args flags and what the module wants beside them; CKF_OS_LOCKING_OK if not given
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_Initialize(args?: InitializeArgs | null): void {
    return special.C_Initialize(this[runtime], args)
  }

  /**
   * Initialises the module. The same arguments are used when it has to be initialised again.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "General purpose functions".
   *
   * @param args flags and what the module wants beside them; CKF_OS_LOCKING_OK if not given
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_InitializeAsync(args?: InitializeArgs | null): Promise<void> {
    return special.C_InitializeAsync(this[runtime], args)
  }

  /**
   * Ends the use of the module. Handles made before are dead, and nothing brings them back.
   * All handles end, for every user of the module in this thread.
   * PKCS#11 2.40, "General purpose functions".
   *
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_Finalize(): void {
    return special.C_Finalize(this[runtime])
  }

  /**
   * Ends the use of the module. Handles made before are dead, and nothing brings them back.
   * All handles end, for every user of the module in this thread.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "General purpose functions".
   *
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_FinalizeAsync(): Promise<void> {
    return special.C_FinalizeAsync(this[runtime])
  }

  /**
   * Tells who made the module and which version it is.
   * PKCS#11 2.40, "General purpose functions".
   *
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetInfo(): CK_INFO {
    const c = this[runtime]
    const f = c.f.C_GetInfo ?? c.missing('C_GetInfo')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_GetInfo')
    try {
      c.ready('C_GetInfo')
      const pInfo = m.allocateZeroed(m.layouts.CK_INFO.size)
      rv = f(m.addressOf(pInfo))
      if (rv === CKR_OK) {
        return readCK_INFO(m, pInfo)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GetInfo, rv, undefined, this.C_GetInfo, [])
  }

  /**
   * Tells who made the module and which version it is.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "General purpose functions".
   *
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GetInfoAsync(): Promise<CK_INFO> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GetInfo ?? c.missing('C_GetInfo')
      let pInfo: number
      return c.async.call({
        facts: FACTS.C_GetInfo,
        fn,
        session: undefined,
        args: [],
        lay: (m) => {
          c.ready('C_GetInfo')
          pInfo = m.allocateZeroed(m.layouts.CK_INFO.size)
          return [m.addressOf(pInfo), undefined]
        },
        read: (m) => {
          return readCK_INFO(m, pInfo)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Tells the version of the list that the module’s C_GetFunctionList gives; the property `interface` tells what is in use.
   * PKCS#11 2.40, "General purpose functions".
   *
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetFunctionList(): Interface {
    return special.C_GetFunctionList(this[runtime])
  }

  /**
   * Tells the version of the list that the module’s C_GetFunctionList gives; the property `interface` tells what is in use.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "General purpose functions".
   *
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_GetFunctionListAsync(): Promise<Interface> {
    return special.C_GetFunctionListAsync(this[runtime])
  }

  /**
   * Lists the slots, with what is in each of them now.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param tokenPresent true for slots with a token only; false if not given
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetSlotList(tokenPresent?: boolean): SlotHandle[] {
    return special.C_GetSlotList(this[runtime], tokenPresent)
  }

  /**
   * Lists the slots, with what is in each of them now.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param tokenPresent true for slots with a token only; false if not given
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_GetSlotListAsync(tokenPresent?: boolean): Promise<SlotHandle[]> {
    return special.C_GetSlotListAsync(this[runtime], tokenPresent)
  }

  /**
   * Describes a slot.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetSlotInfo(slot: SlotHandle): CK_SLOT_INFO {
    const c = this[runtime]
    const f = c.f.C_GetSlotInfo ?? c.missing('C_GetSlotInfo')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_GetSlotInfo')
    try {
      const slotID = c.slot(slot, 'C_GetSlotInfo')
      const pInfo = m.allocateZeroed(m.layouts.CK_SLOT_INFO.size)
      rv = f(slotID, m.addressOf(pInfo))
      if (rv === CKR_OK) {
        return readCK_SLOT_INFO(m, pInfo)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GetSlotInfo, rv, undefined, this.C_GetSlotInfo, [slot])
  }

  /**
   * Describes a slot.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GetSlotInfoAsync(slot: SlotHandle): Promise<CK_SLOT_INFO> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GetSlotInfo ?? c.missing('C_GetSlotInfo')
      let slotID: number
      let pInfo: number
      return c.async.call({
        facts: FACTS.C_GetSlotInfo,
        fn,
        session: undefined,
        args: [slot],
        lay: (m) => {
          slotID = c.slot(slot, 'C_GetSlotInfo')
          pInfo = m.allocateZeroed(m.layouts.CK_SLOT_INFO.size)
          return [slotID, m.addressOf(pInfo), undefined]
        },
        read: (m) => {
          return readCK_SLOT_INFO(m, pInfo)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Describes the token in a slot.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetTokenInfo(slot: SlotHandle): CK_TOKEN_INFO {
    const c = this[runtime]
    const f = c.f.C_GetTokenInfo ?? c.missing('C_GetTokenInfo')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_GetTokenInfo')
    try {
      const slotID = c.slot(slot, 'C_GetTokenInfo')
      const pInfo = m.allocateZeroed(m.layouts.CK_TOKEN_INFO.size)
      rv = f(slotID, m.addressOf(pInfo))
      if (rv === CKR_OK) {
        return readCK_TOKEN_INFO(m, pInfo)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GetTokenInfo, rv, undefined, this.C_GetTokenInfo, [slot])
  }

  /**
   * Describes the token in a slot.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GetTokenInfoAsync(slot: SlotHandle): Promise<CK_TOKEN_INFO> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GetTokenInfo ?? c.missing('C_GetTokenInfo')
      let slotID: number
      let pInfo: number
      return c.async.call({
        facts: FACTS.C_GetTokenInfo,
        fn,
        session: undefined,
        args: [slot],
        lay: (m) => {
          slotID = c.slot(slot, 'C_GetTokenInfo')
          pInfo = m.allocateZeroed(m.layouts.CK_TOKEN_INFO.size)
          return [slotID, m.addressOf(pInfo), undefined]
        },
        read: (m) => {
          return readCK_TOKEN_INFO(m, pInfo)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Lists the mechanisms of the token in a slot.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetMechanismList(slot: SlotHandle): number[] {
    return special.C_GetMechanismList(this[runtime], slot)
  }

  /**
   * Lists the mechanisms of the token in a slot.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_GetMechanismListAsync(slot: SlotHandle): Promise<number[]> {
    return special.C_GetMechanismListAsync(this[runtime], slot)
  }

  /**
   * Describes a mechanism of the token in a slot.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @param mechanism CKM_*
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetMechanismInfo(slot: SlotHandle, mechanism: number): CK_MECHANISM_INFO {
    const c = this[runtime]
    const f = c.f.C_GetMechanismInfo ?? c.missing('C_GetMechanismInfo')
    c.ulong(mechanism, 'mechanism', 'C_GetMechanismInfo')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_GetMechanismInfo')
    try {
      const slotID = c.slot(slot, 'C_GetMechanismInfo')
      const pInfo = m.allocateZeroed(m.layouts.CK_MECHANISM_INFO.size)
      rv = f(slotID, nativeNumber(mechanism), m.addressOf(pInfo))
      if (rv === CKR_OK) {
        return readCK_MECHANISM_INFO(m, pInfo)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GetMechanismInfo, rv, undefined, this.C_GetMechanismInfo, [slot, mechanism])
  }

  /**
   * Describes a mechanism of the token in a slot.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @param mechanism CKM_*
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GetMechanismInfoAsync(slot: SlotHandle, mechanism: number): Promise<CK_MECHANISM_INFO> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GetMechanismInfo ?? c.missing('C_GetMechanismInfo')
      c.ulong(mechanism, 'mechanism', 'C_GetMechanismInfo')
      let slotID: number
      let pInfo: number
      return c.async.call({
        facts: FACTS.C_GetMechanismInfo,
        fn,
        session: undefined,
        args: [slot, mechanism],
        lay: (m) => {
          slotID = c.slot(slot, 'C_GetMechanismInfo')
          pInfo = m.allocateZeroed(m.layouts.CK_MECHANISM_INFO.size)
          return [slotID, nativeNumber(mechanism), m.addressOf(pInfo), undefined]
        },
        read: (m) => {
          return readCK_MECHANISM_INFO(m, pInfo)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Initialises the token in a slot: everything on it is destroyed.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @param pin text (taken as UTF-8) or bytes; null leaves it to a PIN pad
   * @param label at most 32 bytes of UTF-8; padded with blanks
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_InitToken(slot: SlotHandle, pin: string | Uint8Array | null, label: string): void {
    return special.C_InitToken(this[runtime], slot, pin, label)
  }

  /**
   * Initialises the token in a slot: everything on it is destroyed.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @param pin text (taken as UTF-8) or bytes; null leaves it to a PIN pad
   * @param label at most 32 bytes of UTF-8; padded with blanks
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_InitTokenAsync(slot: SlotHandle, pin: string | Uint8Array | null, label: string): Promise<void> {
    return special.C_InitTokenAsync(this[runtime], slot, pin, label)
  }

  /**
   * Sets the normal user's PIN; the security officer must be logged in.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param pin text (taken as UTF-8) or bytes; null leaves it to a PIN pad
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_InitPIN(session: SessionHandle, pin: string | Uint8Array | null): void {
    const c = this[runtime]
    const f = c.f.C_InitPIN ?? c.missing('C_InitPIN')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_InitPIN')
    try {
      const hSession = c.session(session, 'C_InitPIN')
      const pPin = c.pin(pin, 'pin', 'C_InitPIN')
      const pPinAt = pPin === null ? 0 : m.place(pPin)
      rv = f(hSession, pPinAt, pPin === null ? 0 : pPin.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_InitPIN, undefined, [pin], [], (_c, _m, session) => {
        special.pinInitialized(session.slot)
      })
      if (rv === CKR_OK) {
        special.pinInitialized(session.slot)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_InitPIN, rv, session, this.C_InitPIN, [session, pin])
  }

  /**
   * Sets the normal user's PIN; the security officer must be logged in.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param pin text (taken as UTF-8) or bytes; null leaves it to a PIN pad
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_InitPINAsync(session: SessionHandle, pin: string | Uint8Array | null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_InitPIN ?? c.missing('C_InitPIN')
      let hSession: number
      let pPin: Uint8Array | null
      let pPinAt: number
      return c.async.call({
        facts: FACTS.C_InitPIN,
        fn,
        session: session,
        args: [session, pin],
        lay: (m) => {
          hSession = c.session(session, 'C_InitPIN')
          pPin = c.pin(pin, 'pin', 'C_InitPIN')
          pPinAt = pPin === null ? 0 : m.place(pPin)
          return [hSession, pPinAt, pPin === null ? 0 : pPin.length, undefined]
        },
        read: () => {
          special.pinInitialized(session.slot)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Changes the PIN of the user who is logged in, or of the normal user.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param oldPin text (taken as UTF-8) or bytes; null leaves it to a PIN pad
   * @param newPin text (taken as UTF-8) or bytes; null leaves it to a PIN pad
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SetPIN(session: SessionHandle, oldPin: string | Uint8Array | null, newPin: string | Uint8Array | null): void {
    const c = this[runtime]
    const f = c.f.C_SetPIN ?? c.missing('C_SetPIN')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_SetPIN')
    try {
      const hSession = c.session(session, 'C_SetPIN')
      const pOldPin = c.pin(oldPin, 'oldPin', 'C_SetPIN')
      const pOldPinAt = pOldPin === null ? 0 : m.place(pOldPin)
      const pNewPin = c.pin(newPin, 'newPin', 'C_SetPIN')
      const pNewPinAt = pNewPin === null ? 0 : m.place(pNewPin)
      rv = f(hSession, pOldPinAt, pOldPin === null ? 0 : pOldPin.length, pNewPinAt, pNewPin === null ? 0 : pNewPin.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SetPIN, undefined, [oldPin, newPin], [pNewPin], (c, _m, session, pNewPin) => {
        special.pinChanged(c, session, pNewPin)
      })
      if (rv === CKR_OK) {
        special.pinChanged(c, session, pNewPin)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_SetPIN, rv, session, this.C_SetPIN, [session, oldPin, newPin])
  }

  /**
   * Changes the PIN of the user who is logged in, or of the normal user.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param oldPin text (taken as UTF-8) or bytes; null leaves it to a PIN pad
   * @param newPin text (taken as UTF-8) or bytes; null leaves it to a PIN pad
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SetPINAsync(session: SessionHandle, oldPin: string | Uint8Array | null, newPin: string | Uint8Array | null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SetPIN ?? c.missing('C_SetPIN')
      let hSession: number
      let pOldPin: Uint8Array | null
      let pOldPinAt: number
      let pNewPin: Uint8Array | null
      let pNewPinAt: number
      return c.async.call({
        facts: FACTS.C_SetPIN,
        fn,
        session: session,
        args: [session, oldPin, newPin],
        lay: (m) => {
          hSession = c.session(session, 'C_SetPIN')
          pOldPin = c.pin(oldPin, 'oldPin', 'C_SetPIN')
          pOldPinAt = pOldPin === null ? 0 : m.place(pOldPin)
          pNewPin = c.pin(newPin, 'newPin', 'C_SetPIN')
          pNewPinAt = pNewPin === null ? 0 : m.place(pNewPin)
          return [hSession, pOldPinAt, pOldPin === null ? 0 : pOldPin.length, pNewPinAt, pNewPin === null ? 0 : pNewPin.length, undefined]
        },
        read: () => {
          special.pinChanged(c, session, pNewPin)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Opens a session on the token in a slot.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @param flags CKF_* bits
   * @param notify called with what the token has to say; nothing if not given
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_OpenSession(slot: SlotHandle, flags: number, notify?: NotifyCallback): SessionHandle {
    return special.C_OpenSession(this[runtime], slot, flags, notify)
  }

  /**
   * Opens a session on the token in a slot.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @param flags CKF_* bits
   * @param notify called with what the token has to say; nothing if not given
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_OpenSessionAsync(slot: SlotHandle, flags: number, notify?: NotifyCallback): Promise<SessionHandle> {
    return special.C_OpenSessionAsync(this[runtime], slot, flags, notify)
  }

  /**
   * Closes a session. One that was lost already counts as closed.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_CloseSession(session: SessionHandle): void {
    return special.C_CloseSession(this[runtime], session)
  }

  /**
   * Closes a session. One that was lost already counts as closed.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_CloseSessionAsync(session: SessionHandle): Promise<void> {
    return special.C_CloseSessionAsync(this[runtime], session)
  }

  /**
   * Closes all sessions of this application on the token in a slot.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_CloseAllSessions(slot: SlotHandle): void {
    return special.C_CloseAllSessions(this[runtime], slot)
  }

  /**
   * Closes all sessions of this application on the token in a slot.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param slot a slot of C_GetSlotList
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_CloseAllSessionsAsync(slot: SlotHandle): Promise<void> {
    return special.C_CloseAllSessionsAsync(this[runtime], slot)
  }

  /**
   * Describes a session.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetSessionInfo(session: SessionHandle): CK_SESSION_INFO {
    const c = this[runtime]
    const f = c.f.C_GetSessionInfo ?? c.missing('C_GetSessionInfo')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_GetSessionInfo')
    try {
      const hSession = c.session(session, 'C_GetSessionInfo')
      const pInfo = m.allocateZeroed(m.layouts.CK_SESSION_INFO.size)
      rv = f(hSession, m.addressOf(pInfo))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_GetSessionInfo, undefined, [])
      if (rv === CKR_OK) {
        return readCK_SESSION_INFO(m, pInfo)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GetSessionInfo, rv, session, this.C_GetSessionInfo, [session])
  }

  /**
   * Describes a session.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GetSessionInfoAsync(session: SessionHandle): Promise<CK_SESSION_INFO> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GetSessionInfo ?? c.missing('C_GetSessionInfo')
      let hSession: number
      let pInfo: number
      return c.async.call({
        facts: FACTS.C_GetSessionInfo,
        fn,
        session: session,
        args: [session],
        lay: (m) => {
          hSession = c.session(session, 'C_GetSessionInfo')
          pInfo = m.allocateZeroed(m.layouts.CK_SESSION_INFO.size)
          return [hSession, m.addressOf(pInfo), undefined]
        },
        read: (m) => {
          return readCK_SESSION_INFO(m, pInfo)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Saves the state of the session's operation.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetOperationState(session: SessionHandle): Buffer {
    const c = this[runtime]
    const f = c.f.C_GetOperationState ?? c.missing('C_GetOperationState')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_GetOperationState')
    try {
      const hSession = c.session(session, 'C_GetOperationState')
      const pulOperationStateLen = m.allocate(8)
      let size = c.resultSize(16, 0)
      let pOperationStateLong: Buffer | undefined
      let pOperationState: number
      pOperationStateLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pOperationState = pOperationStateLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulOperationStateLen, size)
      rv = f(hSession, pOperationStateLong ?? m.addressOf(pOperationState), m.addressOf(pulOperationStateLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(16, m.ulong(pulOperationStateLen), size)
      if (required !== undefined) {
        size = required
        pOperationStateLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pOperationState = pOperationStateLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulOperationStateLen, size)
        rv = f(hSession, pOperationStateLong ?? m.addressOf(pOperationState), m.addressOf(pulOperationStateLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_GetOperationState, size, [pOperationStateLong])
      if (rv === CKR_OK) {
        return c.result(m, pOperationState, pOperationStateLong, m.ulong(pulOperationStateLen), size, 'C_GetOperationState')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GetOperationState, rv, session, this.C_GetOperationState, [session], required)
  }

  /**
   * Saves the state of the session's operation.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GetOperationStateAsync(session: SessionHandle): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GetOperationState ?? c.missing('C_GetOperationState')
      let hSession: number
      let pulOperationStateLen: number
      let size = c.resultSize(16, 0)
      let pOperationStateLong: Buffer | undefined
      let pOperationState: number
      return c.async.call({
        facts: FACTS.C_GetOperationState,
        fn,
        session: session,
        args: [session],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.session(session, 'C_GetOperationState')
          pulOperationStateLen = m.allocate(8)
          pOperationStateLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pOperationState = pOperationStateLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulOperationStateLen, size)
          return [hSession, pOperationStateLong ?? m.addressOf(pOperationState), m.addressOf(pulOperationStateLen), undefined]
        },
        read: (m) => {
          return c.result(m, pOperationState, pOperationStateLong, m.ulong(pulOperationStateLen), size, 'C_GetOperationState')
        },
        required: (m) => c.grow(16, m.ulong(pulOperationStateLen), size),
        complete: (m, value) => {
          m.setUlong(pulOperationStateLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Saves the state of the session's operation.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param operationState where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetOperationStateInto(session: SessionHandle, operationState: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_GetOperationState ?? c.missing('C_GetOperationState')
    if (operationState !== null) c.room(operationState, 'operationState', 'C_GetOperationStateInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_GetOperationState')
    try {
      const hSession = c.session(session, 'C_GetOperationState')
      const pulOperationStateLen = m.allocate(8)
      m.setUlong(pulOperationStateLen, operationState === null ? 0 : operationState.length)
      rv = f(hSession, operationState === null ? 0 : operationState.length === 0 ? m.addressOf(pulOperationStateLen) : operationState, m.addressOf(pulOperationStateLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulOperationStateLen), operationState)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_GetOperationState, operationState === null ? 0 : operationState.length, [operationState])
      if (rv === CKR_OK) {
        return c.written(m.ulong(pulOperationStateLen), operationState, 'C_GetOperationState')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GetOperationState, rv, session, this.C_GetOperationStateInto, [session, operationState], required)
  }

  /**
   * Saves the state of the session's operation.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param operationState where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GetOperationStateIntoAsync(session: SessionHandle, operationState: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GetOperationState ?? c.missing('C_GetOperationState')
      if (operationState !== null) c.room(operationState, 'operationState', 'C_GetOperationStateInto', 'a Uint8Array or null')
      let hSession: number
      let pOperationStateRoom: Room | undefined
      let pulOperationStateLen: number
      return c.async.call({
        facts: FACTS.C_GetOperationState,
        fn,
        session: session,
        args: [session, operationState],
        lay: (m) => {
          hSession = c.session(session, 'C_GetOperationState')
          pOperationStateRoom = operationState === null ? undefined : m.room(operationState.length)
          pulOperationStateLen = m.allocate(8)
          m.setUlong(pulOperationStateLen, operationState === null ? 0 : operationState.length)
          return [hSession, pOperationStateRoom?.address ?? 0, m.addressOf(pulOperationStateLen), undefined]
        },
        read: (m) => {
          if (operationState !== null) c.fill(operationState, pOperationStateRoom, m.ulong(pulOperationStateLen), 'operationState', 'C_GetOperationState')
          return c.written(m.ulong(pulOperationStateLen), operationState, 'C_GetOperationState')
        },
        shortBy: (m) => c.needs(m.ulong(pulOperationStateLen), operationState),
        complete: (m, value) => {
          m.setUlong(pulOperationStateLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Restores a saved state of an operation.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param operationState the bytes; none are bytes too
   * @param encryptionKey a handle of an object; it is found again and proved to be the same after a loss; null for none
   * @param authenticationKey a handle of an object; it is found again and proved to be the same after a loss; null for none
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SetOperationState(session: SessionHandle, operationState: Uint8Array, encryptionKey: ObjectHandle | null, authenticationKey: ObjectHandle | null): void {
    const c = this[runtime]
    const f = c.f.C_SetOperationState ?? c.missing('C_SetOperationState')
    c.bytes(operationState, 'operationState', 'C_SetOperationState')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_SetOperationState')
    try {
      const hSession = c.session(session, 'C_SetOperationState')
      const pOperationState = m.place(operationState)
      const hEncryptionKey = encryptionKey === null ? 0 : c.key(encryptionKey, session, 'encryptionKey', 'C_SetOperationState')
      const hAuthenticationKey = authenticationKey === null ? 0 : c.key(authenticationKey, session, 'authenticationKey', 'C_SetOperationState')
      rv = f(hSession, pOperationState, operationState.length, hEncryptionKey, hAuthenticationKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SetOperationState, undefined, [operationState, encryptionKey, authenticationKey], [], (c, _m, session) => {
        c.stateSet(session)
      })
      if (rv === CKR_OK) {
        c.stateSet(session)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SetOperationState, rv, session, this.C_SetOperationState, [session, operationState, encryptionKey, authenticationKey])
  }

  /**
   * Restores a saved state of an operation.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param operationState the bytes; none are bytes too
   * @param encryptionKey a handle of an object; it is found again and proved to be the same after a loss; null for none
   * @param authenticationKey a handle of an object; it is found again and proved to be the same after a loss; null for none
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SetOperationStateAsync(session: SessionHandle, operationState: Uint8Array, encryptionKey: ObjectHandle | null, authenticationKey: ObjectHandle | null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SetOperationState ?? c.missing('C_SetOperationState')
      c.bytes(operationState, 'operationState', 'C_SetOperationState')
      let hSession: number
      let pOperationState: number | Uint8Array
      let hEncryptionKey: number
      let hAuthenticationKey: number
      return c.async.call({
        facts: FACTS.C_SetOperationState,
        fn,
        session: session,
        args: [session, operationState, encryptionKey, authenticationKey],
        lay: (m) => {
          hSession = c.session(session, 'C_SetOperationState')
          pOperationState = m.place(operationState)
          hEncryptionKey = encryptionKey === null ? 0 : c.key(encryptionKey, session, 'encryptionKey', 'C_SetOperationState')
          hAuthenticationKey = authenticationKey === null ? 0 : c.key(authenticationKey, session, 'authenticationKey', 'C_SetOperationState')
          return [hSession, pOperationState, operationState.length, hEncryptionKey, hAuthenticationKey, undefined]
        },
        read: () => {
          c.stateSet(session)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Logs a user in to the token. It is done again when the login is lost.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param userType CKU_USER, CKU_SO or CKU_CONTEXT_SPECIFIC
   * @param pin text (taken as UTF-8) or bytes; null leaves it to a PIN pad; or a function that gives it each time it is needed
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_Login(session: SessionHandle, userType: number, pin: Pin): void {
    return special.C_Login(this[runtime], session, userType, pin)
  }

  /**
   * Logs a user in to the token. It is done again when the login is lost.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param userType CKU_USER, CKU_SO or CKU_CONTEXT_SPECIFIC
   * @param pin text (taken as UTF-8) or bytes; null leaves it to a PIN pad; or a function that gives it each time it is needed
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_LoginAsync(session: SessionHandle, userType: number, pin: Pin): Promise<void> {
    return special.C_LoginAsync(this[runtime], session, userType, pin)
  }

  /**
   * Logs the user out, and forgets the PIN.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_Logout(session: SessionHandle): void {
    return special.C_Logout(this[runtime], session)
  }

  /**
   * Logs the user out, and forgets the PIN.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_LogoutAsync(session: SessionHandle): Promise<void> {
    return special.C_LogoutAsync(this[runtime], session)
  }

  /**
   * Creates an object.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_CreateObject(session: SessionHandle, template: Template): ObjectHandle {
    const c = this[runtime]
    const f = c.f.C_CreateObject ?? c.missing('C_CreateObject')
    let secret = true
    let result: ObjectHandle | undefined
    let rv: number
    const m = c.memory
    const mark = c.begin('C_CreateObject')
    try {
      const hSession = c.session(session, 'C_CreateObject')
      const templateAt = writeTemplate(m, template, 'C_CreateObject: template', c.handles)
      secret = templateAt.sensitive
      const phObject = m.allocateZeroed(8)
      rv = f(hSession, m.addressOf(templateAt.at), templateAt.count, m.addressOf(phObject))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_CreateObject, undefined, [template])
      if (rv === CKR_OK) {
        result = c.created(session, m.handle(phObject), template)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    if (result !== undefined) {
      if (result.identity === undefined) c.afterwards('C_CreateObject', () => identifyCreated([result!]))
      return result
    }
    return c.failed(FACTS.C_CreateObject, rv, session, this.C_CreateObject, [session, template])
  }

  /**
   * Creates an object.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_CreateObjectAsync(session: SessionHandle, template: Template): Promise<ObjectHandle> {
    try {
      const c = this[runtime]
      const fn = c.f.C_CreateObject ?? c.missing('C_CreateObject')
      let hSession: number
      let templateAt: WrittenTemplate
      let phObject: number
      let secret = true
      return c.async.call({
        facts: FACTS.C_CreateObject,
        fn,
        session: session,
        args: [session, template],
        lay: (m) => {
          hSession = c.session(session, 'C_CreateObject')
          templateAt = writeTemplate(m, template, 'C_CreateObject: template', c.handles)
          secret = templateAt.sensitive
          phObject = m.allocateZeroed(8)
          return [hSession, m.addressOf(templateAt.at), templateAt.count, m.addressOf(phObject), undefined]
        },
        read: (m) => {
          return c.created(session, m.handle(phObject), template)
        },
        complete: (m, value) => {
          m.setUlong(phObject, value.object)
        },
        secret: () => secret,
        after: (result) => identifyCreated([result]),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Copies an object.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param object a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_CopyObject(session: SessionHandle, object: ObjectHandle, template: Template): ObjectHandle {
    const c = this[runtime]
    const f = c.f.C_CopyObject ?? c.missing('C_CopyObject')
    let secret = true
    let result: ObjectHandle | undefined
    let rv: number
    const m = c.memory
    const mark = c.begin('C_CopyObject')
    try {
      const hSession = c.session(session, 'C_CopyObject')
      const hObject = c.objectOf(object, session, 'object', 'C_CopyObject')
      const templateAt = writeTemplate(m, template, 'C_CopyObject: template', c.handles)
      secret = templateAt.sensitive
      const phNewObject = m.allocateZeroed(8)
      rv = f(hSession, hObject, m.addressOf(templateAt.at), templateAt.count, m.addressOf(phNewObject))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_CopyObject, undefined, [object, template])
      if (rv === CKR_OK) {
        result = c.copied(session, m.handle(phNewObject), template)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    if (result !== undefined) {
      if (result.identity === undefined) c.afterwards('C_CopyObject', () => identifyCreated([result!]))
      return result
    }
    return c.failed(FACTS.C_CopyObject, rv, session, this.C_CopyObject, [session, object, template])
  }

  /**
   * Copies an object.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param object a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_CopyObjectAsync(session: SessionHandle, object: ObjectHandle, template: Template): Promise<ObjectHandle> {
    try {
      const c = this[runtime]
      const fn = c.f.C_CopyObject ?? c.missing('C_CopyObject')
      let hSession: number
      let hObject: number
      let templateAt: WrittenTemplate
      let phNewObject: number
      let secret = true
      return c.async.call({
        facts: FACTS.C_CopyObject,
        fn,
        session: session,
        args: [session, object, template],
        lay: (m) => {
          hSession = c.session(session, 'C_CopyObject')
          hObject = c.objectOf(object, session, 'object', 'C_CopyObject')
          templateAt = writeTemplate(m, template, 'C_CopyObject: template', c.handles)
          secret = templateAt.sensitive
          phNewObject = m.allocateZeroed(8)
          return [hSession, hObject, m.addressOf(templateAt.at), templateAt.count, m.addressOf(phNewObject), undefined]
        },
        read: (m) => {
          return c.copied(session, m.handle(phNewObject), template)
        },
        complete: (m, value) => {
          m.setUlong(phNewObject, value.object)
        },
        secret: () => secret,
        after: (result) => identifyCreated([result]),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Destroys an object.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param object a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DestroyObject(session: SessionHandle, object: ObjectHandle): void {
    const c = this[runtime]
    const f = c.f.C_DestroyObject ?? c.missing('C_DestroyObject')
    let rv: number
    const mark = c.begin('C_DestroyObject')
    try {
      const hSession = c.session(session, 'C_DestroyObject')
      const hObject = c.objectOf(object, session, 'object', 'C_DestroyObject')
      rv = f(hSession, hObject)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DestroyObject, undefined, [], [object], (_c, _m, _session, object) => {
        object.stamp = DEAD
      })
      if (rv === CKR_OK) {
        object.stamp = DEAD
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_DestroyObject, rv, session, this.C_DestroyObject, [session, object])
  }

  /**
   * Destroys an object.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param object a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DestroyObjectAsync(session: SessionHandle, object: ObjectHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DestroyObject ?? c.missing('C_DestroyObject')
      let hSession: number
      let hObject: number
      return c.async.call({
        facts: FACTS.C_DestroyObject,
        fn,
        session: session,
        args: [session, object],
        lay: (m) => {
          hSession = c.session(session, 'C_DestroyObject')
          hObject = c.objectOf(object, session, 'object', 'C_DestroyObject')
          return [hSession, hObject, undefined]
        },
        read: () => {
          object.stamp = DEAD
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Tells the size of an object in bytes.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param object a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetObjectSize(session: SessionHandle, object: ObjectHandle): number {
    const c = this[runtime]
    const f = c.f.C_GetObjectSize ?? c.missing('C_GetObjectSize')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_GetObjectSize')
    try {
      const hSession = c.session(session, 'C_GetObjectSize')
      const hObject = c.objectOf(object, session, 'object', 'C_GetObjectSize')
      const pulSize = m.allocateZeroed(8)
      rv = f(hSession, hObject, m.addressOf(pulSize))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_GetObjectSize, undefined, [object])
      if (rv === CKR_OK) {
        return m.ulong(pulSize)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GetObjectSize, rv, session, this.C_GetObjectSize, [session, object])
  }

  /**
   * Tells the size of an object in bytes.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param object a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GetObjectSizeAsync(session: SessionHandle, object: ObjectHandle): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GetObjectSize ?? c.missing('C_GetObjectSize')
      let hSession: number
      let hObject: number
      let pulSize: number
      return c.async.call({
        facts: FACTS.C_GetObjectSize,
        fn,
        session: session,
        args: [session, object],
        lay: (m) => {
          hSession = c.session(session, 'C_GetObjectSize')
          hObject = c.objectOf(object, session, 'object', 'C_GetObjectSize')
          pulSize = m.allocateZeroed(8)
          return [hSession, hObject, m.addressOf(pulSize), undefined]
        },
        read: (m) => {
          return m.ulong(pulSize)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Reads attributes of an object.
   * The result has a property for each attribute that was asked for. A value that is sensitive, or that the object does not have, is `undefined`.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param object a handle of an object; it is found again and proved to be the same after a loss
   * @param attributes names (`CKA_LABEL`) or numbers of attributes
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetAttributeValue<const K extends AttributeName | number>(session: SessionHandle, object: ObjectHandle, attributes: readonly K[]): AttributeValues<K> {
    return special.C_GetAttributeValue(this[runtime], session, object, attributes)
  }

  /**
   * Reads attributes of an object.
   * The result has a property for each attribute that was asked for. A value that is sensitive, or that the object does not have, is `undefined`.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param object a handle of an object; it is found again and proved to be the same after a loss
   * @param attributes names (`CKA_LABEL`) or numbers of attributes
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_GetAttributeValueAsync<const K extends AttributeName | number>(session: SessionHandle, object: ObjectHandle, attributes: readonly K[]): Promise<AttributeValues<K>> {
    return special.C_GetAttributeValueAsync(this[runtime], session, object, attributes)
  }

  /**
   * Changes attributes of an object.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param object a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SetAttributeValue(session: SessionHandle, object: ObjectHandle, template: Template): void {
    const c = this[runtime]
    const f = c.f.C_SetAttributeValue ?? c.missing('C_SetAttributeValue')
    let secret = true
    let done = false
    let rv: number
    const m = c.memory
    const mark = c.begin('C_SetAttributeValue')
    try {
      const hSession = c.session(session, 'C_SetAttributeValue')
      const hObject = c.objectOf(object, session, 'object', 'C_SetAttributeValue')
      const templateAt = writeTemplate(m, template, 'C_SetAttributeValue: template', c.handles)
      secret = templateAt.sensitive
      rv = f(hSession, hObject, m.addressOf(templateAt.at), templateAt.count)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SetAttributeValue, undefined, [template], [object], (_c, _m, _session, object) => {
        object.changed()
      })
      if (rv === CKR_OK) {
        object.changed()
        done = true
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    if (done) {
      c.afterwards('C_SetAttributeValue', () => identifyCreated([object]))
      return
    }
    return c.failed(FACTS.C_SetAttributeValue, rv, session, this.C_SetAttributeValue, [session, object, template])
  }

  /**
   * Changes attributes of an object.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param object a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SetAttributeValueAsync(session: SessionHandle, object: ObjectHandle, template: Template): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SetAttributeValue ?? c.missing('C_SetAttributeValue')
      let hSession: number
      let hObject: number
      let templateAt: WrittenTemplate
      let secret = true
      return c.async.call({
        facts: FACTS.C_SetAttributeValue,
        fn,
        session: session,
        args: [session, object, template],
        lay: (m) => {
          hSession = c.session(session, 'C_SetAttributeValue')
          hObject = c.objectOf(object, session, 'object', 'C_SetAttributeValue')
          templateAt = writeTemplate(m, template, 'C_SetAttributeValue: template', c.handles)
          secret = templateAt.sensitive
          return [hSession, hObject, m.addressOf(templateAt.at), templateAt.count, undefined]
        },
        read: () => {
          object.changed()
        },
        secret: () => secret,
        after: () => identifyCreated([object]),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a search for the objects that match a template.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_FindObjectsInit(session: SessionHandle, template: Template): void {
    const c = this[runtime]
    const f = c.f.C_FindObjectsInit ?? c.missing('C_FindObjectsInit')
    let secret = true
    let rv: number
    const m = c.memory
    const mark = c.begin('C_FindObjectsInit')
    try {
      c.session(session, 'C_FindObjectsInit')
      const templateAt = writeTemplate(m, template, 'C_FindObjectsInit: template', c.handles)
      secret = templateAt.sensitive
      const hSession = c.searching(m, session, 'C_FindObjectsInit')
      const kept = snapshot(template, true) as Template
      rv = f(hSession, m.addressOf(templateAt.at), templateAt.count)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_FindObjectsInit, undefined, [template], [kept], (c, _m, session, kept) => {
        c.began(session, 0, 'C_FindObjectsInit', kept)
        session.found = undefined
      })
      if (rv === CKR_OK) {
        c.began(session, 0, 'C_FindObjectsInit', kept)
        session.found = undefined
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    return c.failed(FACTS.C_FindObjectsInit, rv, session, this.C_FindObjectsInit, [session, template])
  }

  /**
   * Begins a search for the objects that match a template.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_FindObjectsInitAsync(session: SessionHandle, template: Template): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_FindObjectsInit ?? c.missing('C_FindObjectsInit')
      let templateAt: WrittenTemplate
      let hSession: number
      let kept: Template
      let secret = true
      return c.async.call({
        facts: FACTS.C_FindObjectsInit,
        fn,
        session: session,
        args: [session, template],
        lay: (m) => {
          c.session(session, 'C_FindObjectsInit')
          templateAt = writeTemplate(m, template, 'C_FindObjectsInit: template', c.handles)
          secret = templateAt.sensitive
          hSession = c.searching(m, session, 'C_FindObjectsInit')
          kept = snapshot(template, true) as Template
          return [hSession, m.addressOf(templateAt.at), templateAt.count, undefined]
        },
        read: () => {
          c.began(session, 0, 'C_FindObjectsInit', kept)
          session.found = undefined
        },
        secret: () => secret,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a search: the next objects, none at the end.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param maxObjectCount how many objects at most; 4,096 if not given
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_FindObjects(session: SessionHandle, maxObjectCount?: number): ObjectHandle[] {
    return special.C_FindObjects(this[runtime], session, maxObjectCount)
  }

  /**
   * Goes on with a search: the next objects, none at the end.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param maxObjectCount how many objects at most; 4,096 if not given
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_FindObjectsAsync(session: SessionHandle, maxObjectCount?: number): Promise<ObjectHandle[]> {
    return special.C_FindObjectsAsync(this[runtime], session, maxObjectCount)
  }

  /**
   * Ends a search.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_FindObjectsFinal(session: SessionHandle): void {
    const c = this[runtime]
    const f = c.f.C_FindObjectsFinal ?? c.missing('C_FindObjectsFinal')
    let done = false
    let rv: number
    const mark = c.begin('C_FindObjectsFinal')
    try {
      const hSession = c.operation(session, 0, 'C_FindObjectsFinal')
      rv = f(hSession)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_FindObjectsFinal, undefined, [], [], (_c, _m, session) => {
        session.operations[0] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[0] = undefined
        done = true
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    if (done) {
      if (session.found !== undefined) c.afterwards('C_FindObjectsFinal', () => identifyFound(session))
      return
    }
    return c.failed(FACTS.C_FindObjectsFinal, rv, session, this.C_FindObjectsFinal, [session])
  }

  /**
   * Ends a search.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Object management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_FindObjectsFinalAsync(session: SessionHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_FindObjectsFinal ?? c.missing('C_FindObjectsFinal')
      let hSession: number
      return c.async.call({
        facts: FACTS.C_FindObjectsFinal,
        fn,
        session: session,
        args: [session],
        lay: (m) => {
          hSession = c.operation(session, 0, 'C_FindObjectsFinal')
          return [hSession, undefined]
        },
        read: () => {
          session.operations[0] = undefined
        },
        after: () => identifyFound(session),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins an encryption.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncryptInit(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): void
  C_EncryptInit(session: SessionHandle, mechanism: null): void
  C_EncryptInit(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): void {
    const c = this[runtime]
    const f = c.f.C_EncryptInit ?? c.missing('C_EncryptInit')
    let pMechanism = -1
    let copy: Mechanism | undefined
    let iv: KeptIv | undefined
    c.current = session
    let rv: number
    const m = c.memory
    const mark = c.begin('C_EncryptInit')
    try {
      const hSession = c.session(session, 'C_EncryptInit')
      pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_EncryptInit: mechanism', c.handles)
      if (mechanism !== null) copy = laidCopy<Mechanism>()
      if (mechanism !== null) iv = c.ownIv(m, session, mechanism)
      const hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_EncryptInit')
      rv = f(hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncryptInit, undefined, [], [mechanism, key, pMechanism, copy, iv], (c, m, session, mechanism, key, pMechanism, copy, iv) => {
        if (mechanism !== null) c.beganWithIv(session, iv, 'C_EncryptInit')
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[1] = undefined
        else c.began(session, 1, 'C_EncryptInit', copy ?? snapshotMechanism(mechanism), key)
      })
      if (rv === CKR_OK) {
        if (mechanism !== null) c.beganWithIv(session, iv, 'C_EncryptInit')
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[1] = undefined
        else c.began(session, 1, 'C_EncryptInit', copy ?? snapshotMechanism(mechanism), key)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_EncryptInit, rv, session, this.C_EncryptInit, [session, mechanism, key])
  }

  /**
   * Begins an encryption.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptInitAsync(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): Promise<void>
  C_EncryptInitAsync(session: SessionHandle, mechanism: null): Promise<void>
  C_EncryptInitAsync(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncryptInit ?? c.missing('C_EncryptInit')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let iv: KeptIv | undefined
      let hSession: number
      let hKey: number
      return c.async.call({
        facts: FACTS.C_EncryptInit,
        fn,
        session: session,
        args: [session, mechanism, key],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_EncryptInit')
          pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_EncryptInit: mechanism', c.handles)
          if (mechanism !== null) copy = laidCopy<Mechanism>()
          if (mechanism !== null) iv = c.ownIv(m, session, mechanism)
          hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_EncryptInit')
          return [hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey, undefined]
        },
        read: (m) => {
          c.current = session
          if (mechanism !== null) c.beganWithIv(session, iv, 'C_EncryptInit')
          if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (mechanism === null) session.operations[1] = undefined
        else c.began(session, 1, 'C_EncryptInit', copy ?? snapshotMechanism(mechanism), key)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Encrypts data in a single part.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_Encrypt(session: SessionHandle, data: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_Encrypt ?? c.missing('C_Encrypt')
    c.bytes(data, 'data', 'C_Encrypt')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_Encrypt')
    try {
      const hSession = c.operation(session, 1, 'C_Encrypt')
      const pData = m.place(data)
      const pulEncryptedDataLen = m.allocate(8)
      let size = c.resultSize(30, data.length)
      let pEncryptedDataLong: Buffer | undefined
      let pEncryptedData: number
      pEncryptedDataLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pEncryptedData = pEncryptedDataLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulEncryptedDataLen, size)
      rv = f(hSession, pData, data.length, pEncryptedDataLong ?? m.addressOf(pEncryptedData), m.addressOf(pulEncryptedDataLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(30, m.ulong(pulEncryptedDataLen), size)
      if (required !== undefined) {
        size = required
        pEncryptedDataLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pEncryptedData = pEncryptedDataLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulEncryptedDataLen, size)
        rv = f(hSession, pData, data.length, pEncryptedDataLong ?? m.addressOf(pEncryptedData), m.addressOf(pulEncryptedDataLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_Encrypt, size, [data, pEncryptedDataLong], [], (_c, _m, session) => {
        session.operations[1] = undefined
        session.iv?.bringBack('C_Encrypt')
      })
      if (rv === CKR_OK) {
        session.operations[1] = undefined
        session.iv?.bringBack('C_Encrypt')
        return c.result(m, pEncryptedData, pEncryptedDataLong, m.ulong(pulEncryptedDataLen), size, 'C_Encrypt')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_Encrypt, rv, session, this.C_Encrypt, [session, data], required)
  }

  /**
   * Encrypts data in a single part.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptAsync(session: SessionHandle, data: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_Encrypt ?? c.missing('C_Encrypt')
      c.bytes(data, 'data', 'C_Encrypt')
      let hSession: number
      let pData: number | Uint8Array
      let pulEncryptedDataLen: number
      let size = c.resultSize(30, data.length)
      let pEncryptedDataLong: Buffer | undefined
      let pEncryptedData: number
      return c.async.call({
        facts: FACTS.C_Encrypt,
        fn,
        session: session,
        args: [session, data],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 1, 'C_Encrypt')
          pData = m.place(data)
          pulEncryptedDataLen = m.allocate(8)
          pEncryptedDataLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pEncryptedData = pEncryptedDataLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulEncryptedDataLen, size)
          return [hSession, pData, data.length, pEncryptedDataLong ?? m.addressOf(pEncryptedData), m.addressOf(pulEncryptedDataLen), undefined]
        },
        read: (m) => {
          session.operations[1] = undefined
          session.iv?.bringBack('C_Encrypt')
          return c.result(m, pEncryptedData, pEncryptedDataLong, m.ulong(pulEncryptedDataLen), size, 'C_Encrypt')
        },
        required: (m) => c.grow(30, m.ulong(pulEncryptedDataLen), size),
        complete: (m, value) => {
          m.setUlong(pulEncryptedDataLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Encrypts data in a single part.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @param encryptedData where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncryptInto(session: SessionHandle, data: Uint8Array, encryptedData: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_Encrypt ?? c.missing('C_Encrypt')
    c.bytes(data, 'data', 'C_Encrypt')
    if (encryptedData !== null) c.room(encryptedData, 'encryptedData', 'C_EncryptInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_Encrypt')
    try {
      const hSession = c.operation(session, 1, 'C_Encrypt')
      const pData = m.place(data)
      const pulEncryptedDataLen = m.allocate(8)
      m.setUlong(pulEncryptedDataLen, encryptedData === null ? 0 : encryptedData.length)
      rv = f(hSession, pData, data.length, encryptedData === null ? 0 : encryptedData.length === 0 ? m.addressOf(pulEncryptedDataLen) : encryptedData, m.addressOf(pulEncryptedDataLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulEncryptedDataLen), encryptedData)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_Encrypt, encryptedData === null ? 0 : encryptedData.length, [data], [encryptedData], (_c, _m, session, encryptedData) => {
        if (encryptedData !== null) session.operations[1] = undefined
        session.iv?.bringBack('C_Encrypt')
      })
      if (rv === CKR_OK) {
        if (encryptedData !== null) session.operations[1] = undefined
        session.iv?.bringBack('C_Encrypt')
        return c.written(m.ulong(pulEncryptedDataLen), encryptedData, 'C_Encrypt')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_Encrypt, rv, session, this.C_EncryptInto, [session, data, encryptedData], required)
  }

  /**
   * Encrypts data in a single part.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @param encryptedData where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptIntoAsync(session: SessionHandle, data: Uint8Array, encryptedData: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_Encrypt ?? c.missing('C_Encrypt')
      c.bytes(data, 'data', 'C_Encrypt')
      if (encryptedData !== null) c.room(encryptedData, 'encryptedData', 'C_EncryptInto', 'a Uint8Array or null')
      let hSession: number
      let pData: number | Uint8Array
      let pEncryptedDataRoom: Room | undefined
      let pulEncryptedDataLen: number
      return c.async.call({
        facts: FACTS.C_Encrypt,
        fn,
        session: session,
        args: [session, data, encryptedData],
        lay: (m) => {
          hSession = c.operation(session, 1, 'C_Encrypt')
          pData = m.place(data)
          pEncryptedDataRoom = encryptedData === null ? undefined : m.room(encryptedData.length)
          pulEncryptedDataLen = m.allocate(8)
          m.setUlong(pulEncryptedDataLen, encryptedData === null ? 0 : encryptedData.length)
          return [hSession, pData, data.length, pEncryptedDataRoom?.address ?? 0, m.addressOf(pulEncryptedDataLen), undefined]
        },
        read: (m) => {
          if (encryptedData !== null) session.operations[1] = undefined
          if (encryptedData !== null) c.fill(encryptedData, pEncryptedDataRoom, m.ulong(pulEncryptedDataLen), 'encryptedData', 'C_Encrypt')
          session.iv?.bringBack('C_Encrypt')
          return c.written(m.ulong(pulEncryptedDataLen), encryptedData, 'C_Encrypt')
        },
        shortBy: (m) => c.needs(m.ulong(pulEncryptedDataLen), encryptedData),
        complete: (m, value) => {
          m.setUlong(pulEncryptedDataLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with an encryption of several parts.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncryptUpdate(session: SessionHandle, part: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_EncryptUpdate ?? c.missing('C_EncryptUpdate')
    c.bytes(part, 'part', 'C_EncryptUpdate')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_EncryptUpdate')
    try {
      const hSession = c.operation(session, 1, 'C_EncryptUpdate')
      const pPart = m.place(part)
      const pulEncryptedPartLen = m.allocate(8)
      let size = c.resultSize(31, part.length)
      let pEncryptedPartLong: Buffer | undefined
      let pEncryptedPart: number
      pEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pEncryptedPart = pEncryptedPartLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulEncryptedPartLen, size)
      rv = f(hSession, pPart, part.length, pEncryptedPartLong ?? m.addressOf(pEncryptedPart), m.addressOf(pulEncryptedPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(31, m.ulong(pulEncryptedPartLen), size)
      if (required !== undefined) {
        size = required
        pEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pEncryptedPart = pEncryptedPartLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulEncryptedPartLen, size)
        rv = f(hSession, pPart, part.length, pEncryptedPartLong ?? m.addressOf(pEncryptedPart), m.addressOf(pulEncryptedPartLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncryptUpdate, size, [pEncryptedPartLong], [part], (c, _m, session, part) => {
        c.sent(session, 1, part)
        session.iv?.bringBack('C_EncryptUpdate')
      })
      if (rv === CKR_OK) {
        c.sent(session, 1, part)
        session.iv?.bringBack('C_EncryptUpdate')
        return c.result(m, pEncryptedPart, pEncryptedPartLong, m.ulong(pulEncryptedPartLen), size, 'C_EncryptUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_EncryptUpdate, rv, session, this.C_EncryptUpdate, [session, part], required)
  }

  /**
   * Goes on with an encryption of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptUpdateAsync(session: SessionHandle, part: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncryptUpdate ?? c.missing('C_EncryptUpdate')
      c.bytes(part, 'part', 'C_EncryptUpdate')
      let hSession: number
      let pPart: number | Uint8Array
      let pulEncryptedPartLen: number
      let size = c.resultSize(31, part.length)
      let pEncryptedPartLong: Buffer | undefined
      let pEncryptedPart: number
      return c.async.call({
        facts: FACTS.C_EncryptUpdate,
        fn,
        session: session,
        args: [session, part],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 1, 'C_EncryptUpdate')
          pPart = m.place(part)
          pulEncryptedPartLen = m.allocate(8)
          pEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pEncryptedPart = pEncryptedPartLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulEncryptedPartLen, size)
          return [hSession, pPart, part.length, pEncryptedPartLong ?? m.addressOf(pEncryptedPart), m.addressOf(pulEncryptedPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 1, part)
          session.iv?.bringBack('C_EncryptUpdate')
          return c.result(m, pEncryptedPart, pEncryptedPartLong, m.ulong(pulEncryptedPartLen), size, 'C_EncryptUpdate')
        },
        required: (m) => c.grow(31, m.ulong(pulEncryptedPartLen), size),
        complete: (m, value) => {
          m.setUlong(pulEncryptedPartLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with an encryption of several parts.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @param encryptedPart where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncryptUpdateInto(session: SessionHandle, part: Uint8Array, encryptedPart: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_EncryptUpdate ?? c.missing('C_EncryptUpdate')
    c.bytes(part, 'part', 'C_EncryptUpdate')
    if (encryptedPart !== null) c.room(encryptedPart, 'encryptedPart', 'C_EncryptUpdateInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_EncryptUpdate')
    try {
      const hSession = c.operation(session, 1, 'C_EncryptUpdate')
      const pPart = m.place(part)
      const pulEncryptedPartLen = m.allocate(8)
      m.setUlong(pulEncryptedPartLen, encryptedPart === null ? 0 : encryptedPart.length)
      rv = f(hSession, pPart, part.length, encryptedPart === null ? 0 : encryptedPart.length === 0 ? m.addressOf(pulEncryptedPartLen) : encryptedPart, m.addressOf(pulEncryptedPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulEncryptedPartLen), encryptedPart)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncryptUpdate, encryptedPart === null ? 0 : encryptedPart.length, [encryptedPart], [part], (c, _m, session, part) => {
        c.sent(session, 1, part)
        session.iv?.bringBack('C_EncryptUpdate')
      })
      if (rv === CKR_OK) {
        c.sent(session, 1, part)
        session.iv?.bringBack('C_EncryptUpdate')
        return c.written(m.ulong(pulEncryptedPartLen), encryptedPart, 'C_EncryptUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_EncryptUpdate, rv, session, this.C_EncryptUpdateInto, [session, part, encryptedPart], required)
  }

  /**
   * Goes on with an encryption of several parts.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @param encryptedPart where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptUpdateIntoAsync(session: SessionHandle, part: Uint8Array, encryptedPart: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncryptUpdate ?? c.missing('C_EncryptUpdate')
      c.bytes(part, 'part', 'C_EncryptUpdate')
      if (encryptedPart !== null) c.room(encryptedPart, 'encryptedPart', 'C_EncryptUpdateInto', 'a Uint8Array or null')
      let hSession: number
      let pPart: number | Uint8Array
      let pEncryptedPartRoom: Room | undefined
      let pulEncryptedPartLen: number
      return c.async.call({
        facts: FACTS.C_EncryptUpdate,
        fn,
        session: session,
        args: [session, part, encryptedPart],
        lay: (m) => {
          hSession = c.operation(session, 1, 'C_EncryptUpdate')
          pPart = m.place(part)
          pEncryptedPartRoom = encryptedPart === null ? undefined : m.room(encryptedPart.length)
          pulEncryptedPartLen = m.allocate(8)
          m.setUlong(pulEncryptedPartLen, encryptedPart === null ? 0 : encryptedPart.length)
          return [hSession, pPart, part.length, pEncryptedPartRoom?.address ?? 0, m.addressOf(pulEncryptedPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 1, part)
          if (encryptedPart !== null) c.fill(encryptedPart, pEncryptedPartRoom, m.ulong(pulEncryptedPartLen), 'encryptedPart', 'C_EncryptUpdate')
          session.iv?.bringBack('C_EncryptUpdate')
          return c.written(m.ulong(pulEncryptedPartLen), encryptedPart, 'C_EncryptUpdate')
        },
        shortBy: (m) => c.needs(m.ulong(pulEncryptedPartLen), encryptedPart),
        complete: (m, value) => {
          m.setUlong(pulEncryptedPartLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends an encryption of several parts.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncryptFinal(session: SessionHandle): Buffer {
    const c = this[runtime]
    const f = c.f.C_EncryptFinal ?? c.missing('C_EncryptFinal')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_EncryptFinal')
    try {
      const hSession = c.operation(session, 1, 'C_EncryptFinal')
      const pulLastEncryptedPartLen = m.allocate(8)
      let size = c.resultSize(32, 0)
      let pLastEncryptedPartLong: Buffer | undefined
      let pLastEncryptedPart: number
      pLastEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pLastEncryptedPart = pLastEncryptedPartLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulLastEncryptedPartLen, size)
      rv = f(hSession, pLastEncryptedPartLong ?? m.addressOf(pLastEncryptedPart), m.addressOf(pulLastEncryptedPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(32, m.ulong(pulLastEncryptedPartLen), size)
      if (required !== undefined) {
        size = required
        pLastEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pLastEncryptedPart = pLastEncryptedPartLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulLastEncryptedPartLen, size)
        rv = f(hSession, pLastEncryptedPartLong ?? m.addressOf(pLastEncryptedPart), m.addressOf(pulLastEncryptedPartLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncryptFinal, size, [pLastEncryptedPartLong], [], (_c, _m, session) => {
        session.operations[1] = undefined
        session.iv?.bringBack('C_EncryptFinal')
      })
      if (rv === CKR_OK) {
        session.operations[1] = undefined
        session.iv?.bringBack('C_EncryptFinal')
        return c.result(m, pLastEncryptedPart, pLastEncryptedPartLong, m.ulong(pulLastEncryptedPartLen), size, 'C_EncryptFinal')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_EncryptFinal, rv, session, this.C_EncryptFinal, [session], required)
  }

  /**
   * Ends an encryption of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptFinalAsync(session: SessionHandle): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncryptFinal ?? c.missing('C_EncryptFinal')
      let hSession: number
      let pulLastEncryptedPartLen: number
      let size = c.resultSize(32, 0)
      let pLastEncryptedPartLong: Buffer | undefined
      let pLastEncryptedPart: number
      return c.async.call({
        facts: FACTS.C_EncryptFinal,
        fn,
        session: session,
        args: [session],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 1, 'C_EncryptFinal')
          pulLastEncryptedPartLen = m.allocate(8)
          pLastEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pLastEncryptedPart = pLastEncryptedPartLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulLastEncryptedPartLen, size)
          return [hSession, pLastEncryptedPartLong ?? m.addressOf(pLastEncryptedPart), m.addressOf(pulLastEncryptedPartLen), undefined]
        },
        read: (m) => {
          session.operations[1] = undefined
          session.iv?.bringBack('C_EncryptFinal')
          return c.result(m, pLastEncryptedPart, pLastEncryptedPartLong, m.ulong(pulLastEncryptedPartLen), size, 'C_EncryptFinal')
        },
        required: (m) => c.grow(32, m.ulong(pulLastEncryptedPartLen), size),
        complete: (m, value) => {
          m.setUlong(pulLastEncryptedPartLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends an encryption of several parts.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param lastEncryptedPart where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncryptFinalInto(session: SessionHandle, lastEncryptedPart: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_EncryptFinal ?? c.missing('C_EncryptFinal')
    if (lastEncryptedPart !== null) c.room(lastEncryptedPart, 'lastEncryptedPart', 'C_EncryptFinalInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_EncryptFinal')
    try {
      const hSession = c.operation(session, 1, 'C_EncryptFinal')
      const pulLastEncryptedPartLen = m.allocate(8)
      m.setUlong(pulLastEncryptedPartLen, lastEncryptedPart === null ? 0 : lastEncryptedPart.length)
      rv = f(hSession, lastEncryptedPart === null ? 0 : lastEncryptedPart.length === 0 ? m.addressOf(pulLastEncryptedPartLen) : lastEncryptedPart, m.addressOf(pulLastEncryptedPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulLastEncryptedPartLen), lastEncryptedPart)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncryptFinal, lastEncryptedPart === null ? 0 : lastEncryptedPart.length, [], [lastEncryptedPart], (_c, _m, session, lastEncryptedPart) => {
        if (lastEncryptedPart !== null) session.operations[1] = undefined
        session.iv?.bringBack('C_EncryptFinal')
      })
      if (rv === CKR_OK) {
        if (lastEncryptedPart !== null) session.operations[1] = undefined
        session.iv?.bringBack('C_EncryptFinal')
        return c.written(m.ulong(pulLastEncryptedPartLen), lastEncryptedPart, 'C_EncryptFinal')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_EncryptFinal, rv, session, this.C_EncryptFinalInto, [session, lastEncryptedPart], required)
  }

  /**
   * Ends an encryption of several parts.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param lastEncryptedPart where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptFinalIntoAsync(session: SessionHandle, lastEncryptedPart: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncryptFinal ?? c.missing('C_EncryptFinal')
      if (lastEncryptedPart !== null) c.room(lastEncryptedPart, 'lastEncryptedPart', 'C_EncryptFinalInto', 'a Uint8Array or null')
      let hSession: number
      let pLastEncryptedPartRoom: Room | undefined
      let pulLastEncryptedPartLen: number
      return c.async.call({
        facts: FACTS.C_EncryptFinal,
        fn,
        session: session,
        args: [session, lastEncryptedPart],
        lay: (m) => {
          hSession = c.operation(session, 1, 'C_EncryptFinal')
          pLastEncryptedPartRoom = lastEncryptedPart === null ? undefined : m.room(lastEncryptedPart.length)
          pulLastEncryptedPartLen = m.allocate(8)
          m.setUlong(pulLastEncryptedPartLen, lastEncryptedPart === null ? 0 : lastEncryptedPart.length)
          return [hSession, pLastEncryptedPartRoom?.address ?? 0, m.addressOf(pulLastEncryptedPartLen), undefined]
        },
        read: (m) => {
          if (lastEncryptedPart !== null) session.operations[1] = undefined
          if (lastEncryptedPart !== null) c.fill(lastEncryptedPart, pLastEncryptedPartRoom, m.ulong(pulLastEncryptedPartLen), 'lastEncryptedPart', 'C_EncryptFinal')
          session.iv?.bringBack('C_EncryptFinal')
          return c.written(m.ulong(pulLastEncryptedPartLen), lastEncryptedPart, 'C_EncryptFinal')
        },
        shortBy: (m) => c.needs(m.ulong(pulLastEncryptedPartLen), lastEncryptedPart),
        complete: (m, value) => {
          m.setUlong(pulLastEncryptedPartLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a decryption.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptInit(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): void
  C_DecryptInit(session: SessionHandle, mechanism: null): void
  C_DecryptInit(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): void {
    const c = this[runtime]
    const f = c.f.C_DecryptInit ?? c.missing('C_DecryptInit')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    let rv: number
    const m = c.memory
    const mark = c.begin('C_DecryptInit')
    try {
      const hSession = c.session(session, 'C_DecryptInit')
      pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_DecryptInit: mechanism', c.handles)
      if (mechanism !== null) copy = laidCopy<Mechanism>()
      const hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_DecryptInit')
      rv = f(hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptInit, undefined, [], [mechanism, key, pMechanism, copy], (c, m, session, mechanism, key, pMechanism, copy) => {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[2] = undefined
        else c.began(session, 2, 'C_DecryptInit', copy ?? snapshotMechanism(mechanism), key)
      })
      if (rv === CKR_OK) {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[2] = undefined
        else c.began(session, 2, 'C_DecryptInit', copy ?? snapshotMechanism(mechanism), key)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_DecryptInit, rv, session, this.C_DecryptInit, [session, mechanism, key])
  }

  /**
   * Begins a decryption.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptInitAsync(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): Promise<void>
  C_DecryptInitAsync(session: SessionHandle, mechanism: null): Promise<void>
  C_DecryptInitAsync(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptInit ?? c.missing('C_DecryptInit')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let hSession: number
      let hKey: number
      return c.async.call({
        facts: FACTS.C_DecryptInit,
        fn,
        session: session,
        args: [session, mechanism, key],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_DecryptInit')
          pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_DecryptInit: mechanism', c.handles)
          if (mechanism !== null) copy = laidCopy<Mechanism>()
          hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_DecryptInit')
          return [hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey, undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (mechanism === null) session.operations[2] = undefined
        else c.began(session, 2, 'C_DecryptInit', copy ?? snapshotMechanism(mechanism), key)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Decrypts data in a single part.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedData the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_Decrypt(session: SessionHandle, encryptedData: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_Decrypt ?? c.missing('C_Decrypt')
    c.bytes(encryptedData, 'encryptedData', 'C_Decrypt')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_Decrypt')
    try {
      const hSession = c.operation(session, 2, 'C_Decrypt')
      const pEncryptedData = m.place(encryptedData)
      const pulDataLen = m.allocate(8)
      let size = c.resultSize(34, encryptedData.length)
      let pDataLong: Buffer | undefined
      let pData: number
      pDataLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pData = pDataLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulDataLen, size)
      rv = f(hSession, pEncryptedData, encryptedData.length, pDataLong ?? m.addressOf(pData), m.addressOf(pulDataLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(34, m.ulong(pulDataLen), size)
      if (required !== undefined) {
        size = required
        pDataLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pData = pDataLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulDataLen, size)
        rv = f(hSession, pEncryptedData, encryptedData.length, pDataLong ?? m.addressOf(pData), m.addressOf(pulDataLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_Decrypt, size, [encryptedData, pDataLong], [], (_c, _m, session) => {
        session.operations[2] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[2] = undefined
        return c.result(m, pData, pDataLong, m.ulong(pulDataLen), size, 'C_Decrypt')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_Decrypt, rv, session, this.C_Decrypt, [session, encryptedData], required)
  }

  /**
   * Decrypts data in a single part.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedData the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptAsync(session: SessionHandle, encryptedData: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_Decrypt ?? c.missing('C_Decrypt')
      c.bytes(encryptedData, 'encryptedData', 'C_Decrypt')
      let hSession: number
      let pEncryptedData: number | Uint8Array
      let pulDataLen: number
      let size = c.resultSize(34, encryptedData.length)
      let pDataLong: Buffer | undefined
      let pData: number
      return c.async.call({
        facts: FACTS.C_Decrypt,
        fn,
        session: session,
        args: [session, encryptedData],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 2, 'C_Decrypt')
          pEncryptedData = m.place(encryptedData)
          pulDataLen = m.allocate(8)
          pDataLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pData = pDataLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulDataLen, size)
          return [hSession, pEncryptedData, encryptedData.length, pDataLong ?? m.addressOf(pData), m.addressOf(pulDataLen), undefined]
        },
        read: (m) => {
          session.operations[2] = undefined
          return c.result(m, pData, pDataLong, m.ulong(pulDataLen), size, 'C_Decrypt')
        },
        required: (m) => c.grow(34, m.ulong(pulDataLen), size),
        complete: (m, value) => {
          m.setUlong(pulDataLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Decrypts data in a single part.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedData the bytes; none are bytes too
   * @param data where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptInto(session: SessionHandle, encryptedData: Uint8Array, data: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_Decrypt ?? c.missing('C_Decrypt')
    c.bytes(encryptedData, 'encryptedData', 'C_Decrypt')
    if (data !== null) c.room(data, 'data', 'C_DecryptInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_Decrypt')
    try {
      const hSession = c.operation(session, 2, 'C_Decrypt')
      const pEncryptedData = m.place(encryptedData)
      const pulDataLen = m.allocate(8)
      m.setUlong(pulDataLen, data === null ? 0 : data.length)
      rv = f(hSession, pEncryptedData, encryptedData.length, data === null ? 0 : data.length === 0 ? m.addressOf(pulDataLen) : data, m.addressOf(pulDataLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulDataLen), data)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_Decrypt, data === null ? 0 : data.length, [encryptedData], [data], (_c, _m, session, data) => {
        if (data !== null) session.operations[2] = undefined
      })
      if (rv === CKR_OK) {
        if (data !== null) session.operations[2] = undefined
        return c.written(m.ulong(pulDataLen), data, 'C_Decrypt')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_Decrypt, rv, session, this.C_DecryptInto, [session, encryptedData, data], required)
  }

  /**
   * Decrypts data in a single part.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedData the bytes; none are bytes too
   * @param data where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptIntoAsync(session: SessionHandle, encryptedData: Uint8Array, data: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_Decrypt ?? c.missing('C_Decrypt')
      c.bytes(encryptedData, 'encryptedData', 'C_Decrypt')
      if (data !== null) c.room(data, 'data', 'C_DecryptInto', 'a Uint8Array or null')
      let hSession: number
      let pEncryptedData: number | Uint8Array
      let pDataRoom: Room | undefined
      let pulDataLen: number
      return c.async.call({
        facts: FACTS.C_Decrypt,
        fn,
        session: session,
        args: [session, encryptedData, data],
        lay: (m) => {
          hSession = c.operation(session, 2, 'C_Decrypt')
          pEncryptedData = m.place(encryptedData)
          pDataRoom = data === null ? undefined : m.room(data.length)
          pulDataLen = m.allocate(8)
          m.setUlong(pulDataLen, data === null ? 0 : data.length)
          return [hSession, pEncryptedData, encryptedData.length, pDataRoom?.address ?? 0, m.addressOf(pulDataLen), undefined]
        },
        read: (m) => {
          if (data !== null) session.operations[2] = undefined
          if (data !== null) c.fill(data, pDataRoom, m.ulong(pulDataLen), 'data', 'C_Decrypt')
          return c.written(m.ulong(pulDataLen), data, 'C_Decrypt')
        },
        shortBy: (m) => c.needs(m.ulong(pulDataLen), data),
        complete: (m, value) => {
          m.setUlong(pulDataLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a decryption of several parts.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptUpdate(session: SessionHandle, encryptedPart: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_DecryptUpdate ?? c.missing('C_DecryptUpdate')
    c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptUpdate')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptUpdate')
    try {
      const hSession = c.operation(session, 2, 'C_DecryptUpdate')
      const pEncryptedPart = m.place(encryptedPart)
      const pulPartLen = m.allocate(8)
      let size = c.resultSize(35, encryptedPart.length)
      let pPartLong: Buffer | undefined
      let pPart: number
      pPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pPart = pPartLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulPartLen, size)
      rv = f(hSession, pEncryptedPart, encryptedPart.length, pPartLong ?? m.addressOf(pPart), m.addressOf(pulPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(35, m.ulong(pulPartLen), size)
      if (required !== undefined) {
        size = required
        pPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pPart = pPartLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulPartLen, size)
        rv = f(hSession, pEncryptedPart, encryptedPart.length, pPartLong ?? m.addressOf(pPart), m.addressOf(pulPartLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptUpdate, size, [encryptedPart, pPartLong], [], (c, _m, session) => {
        c.sent(session, 2, undefined)
      })
      if (rv === CKR_OK) {
        c.sent(session, 2, undefined)
        return c.result(m, pPart, pPartLong, m.ulong(pulPartLen), size, 'C_DecryptUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptUpdate, rv, session, this.C_DecryptUpdate, [session, encryptedPart], required)
  }

  /**
   * Goes on with a decryption of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptUpdateAsync(session: SessionHandle, encryptedPart: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptUpdate ?? c.missing('C_DecryptUpdate')
      c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptUpdate')
      let hSession: number
      let pEncryptedPart: number | Uint8Array
      let pulPartLen: number
      let size = c.resultSize(35, encryptedPart.length)
      let pPartLong: Buffer | undefined
      let pPart: number
      return c.async.call({
        facts: FACTS.C_DecryptUpdate,
        fn,
        session: session,
        args: [session, encryptedPart],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 2, 'C_DecryptUpdate')
          pEncryptedPart = m.place(encryptedPart)
          pulPartLen = m.allocate(8)
          pPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pPart = pPartLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulPartLen, size)
          return [hSession, pEncryptedPart, encryptedPart.length, pPartLong ?? m.addressOf(pPart), m.addressOf(pulPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 2, undefined)
          return c.result(m, pPart, pPartLong, m.ulong(pulPartLen), size, 'C_DecryptUpdate')
        },
        required: (m) => c.grow(35, m.ulong(pulPartLen), size),
        complete: (m, value) => {
          m.setUlong(pulPartLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a decryption of several parts.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @param part where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptUpdateInto(session: SessionHandle, encryptedPart: Uint8Array, part: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_DecryptUpdate ?? c.missing('C_DecryptUpdate')
    c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptUpdate')
    if (part !== null) c.room(part, 'part', 'C_DecryptUpdateInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptUpdate')
    try {
      const hSession = c.operation(session, 2, 'C_DecryptUpdate')
      const pEncryptedPart = m.place(encryptedPart)
      const pulPartLen = m.allocate(8)
      m.setUlong(pulPartLen, part === null ? 0 : part.length)
      rv = f(hSession, pEncryptedPart, encryptedPart.length, part === null ? 0 : part.length === 0 ? m.addressOf(pulPartLen) : part, m.addressOf(pulPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulPartLen), part)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptUpdate, part === null ? 0 : part.length, [encryptedPart, part], [], (c, _m, session) => {
        c.sent(session, 2, undefined)
      })
      if (rv === CKR_OK) {
        c.sent(session, 2, undefined)
        return c.written(m.ulong(pulPartLen), part, 'C_DecryptUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptUpdate, rv, session, this.C_DecryptUpdateInto, [session, encryptedPart, part], required)
  }

  /**
   * Goes on with a decryption of several parts.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @param part where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptUpdateIntoAsync(session: SessionHandle, encryptedPart: Uint8Array, part: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptUpdate ?? c.missing('C_DecryptUpdate')
      c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptUpdate')
      if (part !== null) c.room(part, 'part', 'C_DecryptUpdateInto', 'a Uint8Array or null')
      let hSession: number
      let pEncryptedPart: number | Uint8Array
      let pPartRoom: Room | undefined
      let pulPartLen: number
      return c.async.call({
        facts: FACTS.C_DecryptUpdate,
        fn,
        session: session,
        args: [session, encryptedPart, part],
        lay: (m) => {
          hSession = c.operation(session, 2, 'C_DecryptUpdate')
          pEncryptedPart = m.place(encryptedPart)
          pPartRoom = part === null ? undefined : m.room(part.length)
          pulPartLen = m.allocate(8)
          m.setUlong(pulPartLen, part === null ? 0 : part.length)
          return [hSession, pEncryptedPart, encryptedPart.length, pPartRoom?.address ?? 0, m.addressOf(pulPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 2, undefined)
          if (part !== null) c.fill(part, pPartRoom, m.ulong(pulPartLen), 'part', 'C_DecryptUpdate')
          return c.written(m.ulong(pulPartLen), part, 'C_DecryptUpdate')
        },
        shortBy: (m) => c.needs(m.ulong(pulPartLen), part),
        complete: (m, value) => {
          m.setUlong(pulPartLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends a decryption of several parts.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptFinal(session: SessionHandle): Buffer {
    const c = this[runtime]
    const f = c.f.C_DecryptFinal ?? c.missing('C_DecryptFinal')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptFinal')
    try {
      const hSession = c.operation(session, 2, 'C_DecryptFinal')
      const pulLastPartLen = m.allocate(8)
      let size = c.resultSize(36, 0)
      let pLastPartLong: Buffer | undefined
      let pLastPart: number
      pLastPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pLastPart = pLastPartLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulLastPartLen, size)
      rv = f(hSession, pLastPartLong ?? m.addressOf(pLastPart), m.addressOf(pulLastPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(36, m.ulong(pulLastPartLen), size)
      if (required !== undefined) {
        size = required
        pLastPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pLastPart = pLastPartLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulLastPartLen, size)
        rv = f(hSession, pLastPartLong ?? m.addressOf(pLastPart), m.addressOf(pulLastPartLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptFinal, size, [pLastPartLong], [], (_c, _m, session) => {
        session.operations[2] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[2] = undefined
        return c.result(m, pLastPart, pLastPartLong, m.ulong(pulLastPartLen), size, 'C_DecryptFinal')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptFinal, rv, session, this.C_DecryptFinal, [session], required)
  }

  /**
   * Ends a decryption of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptFinalAsync(session: SessionHandle): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptFinal ?? c.missing('C_DecryptFinal')
      let hSession: number
      let pulLastPartLen: number
      let size = c.resultSize(36, 0)
      let pLastPartLong: Buffer | undefined
      let pLastPart: number
      return c.async.call({
        facts: FACTS.C_DecryptFinal,
        fn,
        session: session,
        args: [session],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 2, 'C_DecryptFinal')
          pulLastPartLen = m.allocate(8)
          pLastPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pLastPart = pLastPartLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulLastPartLen, size)
          return [hSession, pLastPartLong ?? m.addressOf(pLastPart), m.addressOf(pulLastPartLen), undefined]
        },
        read: (m) => {
          session.operations[2] = undefined
          return c.result(m, pLastPart, pLastPartLong, m.ulong(pulLastPartLen), size, 'C_DecryptFinal')
        },
        required: (m) => c.grow(36, m.ulong(pulLastPartLen), size),
        complete: (m, value) => {
          m.setUlong(pulLastPartLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends a decryption of several parts.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param lastPart where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptFinalInto(session: SessionHandle, lastPart: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_DecryptFinal ?? c.missing('C_DecryptFinal')
    if (lastPart !== null) c.room(lastPart, 'lastPart', 'C_DecryptFinalInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptFinal')
    try {
      const hSession = c.operation(session, 2, 'C_DecryptFinal')
      const pulLastPartLen = m.allocate(8)
      m.setUlong(pulLastPartLen, lastPart === null ? 0 : lastPart.length)
      rv = f(hSession, lastPart === null ? 0 : lastPart.length === 0 ? m.addressOf(pulLastPartLen) : lastPart, m.addressOf(pulLastPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulLastPartLen), lastPart)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptFinal, lastPart === null ? 0 : lastPart.length, [], [lastPart], (_c, _m, session, lastPart) => {
        if (lastPart !== null) session.operations[2] = undefined
      })
      if (rv === CKR_OK) {
        if (lastPart !== null) session.operations[2] = undefined
        return c.written(m.ulong(pulLastPartLen), lastPart, 'C_DecryptFinal')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptFinal, rv, session, this.C_DecryptFinalInto, [session, lastPart], required)
  }

  /**
   * Ends a decryption of several parts.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param lastPart where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptFinalIntoAsync(session: SessionHandle, lastPart: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptFinal ?? c.missing('C_DecryptFinal')
      if (lastPart !== null) c.room(lastPart, 'lastPart', 'C_DecryptFinalInto', 'a Uint8Array or null')
      let hSession: number
      let pLastPartRoom: Room | undefined
      let pulLastPartLen: number
      return c.async.call({
        facts: FACTS.C_DecryptFinal,
        fn,
        session: session,
        args: [session, lastPart],
        lay: (m) => {
          hSession = c.operation(session, 2, 'C_DecryptFinal')
          pLastPartRoom = lastPart === null ? undefined : m.room(lastPart.length)
          pulLastPartLen = m.allocate(8)
          m.setUlong(pulLastPartLen, lastPart === null ? 0 : lastPart.length)
          return [hSession, pLastPartRoom?.address ?? 0, m.addressOf(pulLastPartLen), undefined]
        },
        read: (m) => {
          if (lastPart !== null) session.operations[2] = undefined
          if (lastPart !== null) c.fill(lastPart, pLastPartRoom, m.ulong(pulLastPartLen), 'lastPart', 'C_DecryptFinal')
          return c.written(m.ulong(pulLastPartLen), lastPart, 'C_DecryptFinal')
        },
        shortBy: (m) => c.needs(m.ulong(pulLastPartLen), lastPart),
        complete: (m, value) => {
          m.setUlong(pulLastPartLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a digest.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DigestInit(session: SessionHandle, mechanism: Mechanism): void
  C_DigestInit(session: SessionHandle, mechanism: null): void
  C_DigestInit(session: SessionHandle, mechanism: Mechanism | null): void {
    const c = this[runtime]
    const f = c.f.C_DigestInit ?? c.missing('C_DigestInit')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    let rv: number
    const m = c.memory
    const mark = c.begin('C_DigestInit')
    try {
      const hSession = c.session(session, 'C_DigestInit')
      pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_DigestInit: mechanism', c.handles)
      if (mechanism !== null) copy = laidCopy<Mechanism>()
      rv = f(hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DigestInit, undefined, [], [mechanism, pMechanism, copy], (c, m, session, mechanism, pMechanism, copy) => {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[3] = undefined
        else c.began(session, 3, 'C_DigestInit', copy ?? snapshotMechanism(mechanism))
      })
      if (rv === CKR_OK) {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[3] = undefined
        else c.began(session, 3, 'C_DigestInit', copy ?? snapshotMechanism(mechanism))
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_DigestInit, rv, session, this.C_DigestInit, [session, mechanism])
  }

  /**
   * Begins a digest.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DigestInitAsync(session: SessionHandle, mechanism: Mechanism): Promise<void>
  C_DigestInitAsync(session: SessionHandle, mechanism: null): Promise<void>
  C_DigestInitAsync(session: SessionHandle, mechanism: Mechanism | null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DigestInit ?? c.missing('C_DigestInit')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let hSession: number
      return c.async.call({
        facts: FACTS.C_DigestInit,
        fn,
        session: session,
        args: [session, mechanism],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_DigestInit')
          pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_DigestInit: mechanism', c.handles)
          if (mechanism !== null) copy = laidCopy<Mechanism>()
          return [hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (mechanism === null) session.operations[3] = undefined
        else c.began(session, 3, 'C_DigestInit', copy ?? snapshotMechanism(mechanism))
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Digests data in a single part.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_Digest(session: SessionHandle, data: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_Digest ?? c.missing('C_Digest')
    c.bytes(data, 'data', 'C_Digest')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_Digest')
    try {
      const hSession = c.operation(session, 3, 'C_Digest')
      const pData = m.place(data)
      const pulDigestLen = m.allocate(8)
      let size = c.resultSize(38, 0)
      let pDigestLong: Buffer | undefined
      let pDigest: number
      pDigestLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pDigest = pDigestLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulDigestLen, size)
      rv = f(hSession, pData, data.length, pDigestLong ?? m.addressOf(pDigest), m.addressOf(pulDigestLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(38, m.ulong(pulDigestLen), size)
      if (required !== undefined) {
        size = required
        pDigestLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pDigest = pDigestLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulDigestLen, size)
        rv = f(hSession, pData, data.length, pDigestLong ?? m.addressOf(pDigest), m.addressOf(pulDigestLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_Digest, size, [data, pDigestLong], [], (_c, _m, session) => {
        session.operations[3] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[3] = undefined
        return c.result(m, pDigest, pDigestLong, m.ulong(pulDigestLen), size, 'C_Digest')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_Digest, rv, session, this.C_Digest, [session, data], required)
  }

  /**
   * Digests data in a single part.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DigestAsync(session: SessionHandle, data: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_Digest ?? c.missing('C_Digest')
      c.bytes(data, 'data', 'C_Digest')
      let hSession: number
      let pData: number | Uint8Array
      let pulDigestLen: number
      let size = c.resultSize(38, 0)
      let pDigestLong: Buffer | undefined
      let pDigest: number
      return c.async.call({
        facts: FACTS.C_Digest,
        fn,
        session: session,
        args: [session, data],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 3, 'C_Digest')
          pData = m.place(data)
          pulDigestLen = m.allocate(8)
          pDigestLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pDigest = pDigestLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulDigestLen, size)
          return [hSession, pData, data.length, pDigestLong ?? m.addressOf(pDigest), m.addressOf(pulDigestLen), undefined]
        },
        read: (m) => {
          session.operations[3] = undefined
          return c.result(m, pDigest, pDigestLong, m.ulong(pulDigestLen), size, 'C_Digest')
        },
        required: (m) => c.grow(38, m.ulong(pulDigestLen), size),
        complete: (m, value) => {
          m.setUlong(pulDigestLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Digests data in a single part.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @param digest where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DigestInto(session: SessionHandle, data: Uint8Array, digest: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_Digest ?? c.missing('C_Digest')
    c.bytes(data, 'data', 'C_Digest')
    if (digest !== null) c.room(digest, 'digest', 'C_DigestInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_Digest')
    try {
      const hSession = c.operation(session, 3, 'C_Digest')
      const pData = m.place(data)
      const pulDigestLen = m.allocate(8)
      m.setUlong(pulDigestLen, digest === null ? 0 : digest.length)
      rv = f(hSession, pData, data.length, digest === null ? 0 : digest.length === 0 ? m.addressOf(pulDigestLen) : digest, m.addressOf(pulDigestLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulDigestLen), digest)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_Digest, digest === null ? 0 : digest.length, [data], [digest], (_c, _m, session, digest) => {
        if (digest !== null) session.operations[3] = undefined
      })
      if (rv === CKR_OK) {
        if (digest !== null) session.operations[3] = undefined
        return c.written(m.ulong(pulDigestLen), digest, 'C_Digest')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_Digest, rv, session, this.C_DigestInto, [session, data, digest], required)
  }

  /**
   * Digests data in a single part.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @param digest where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DigestIntoAsync(session: SessionHandle, data: Uint8Array, digest: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_Digest ?? c.missing('C_Digest')
      c.bytes(data, 'data', 'C_Digest')
      if (digest !== null) c.room(digest, 'digest', 'C_DigestInto', 'a Uint8Array or null')
      let hSession: number
      let pData: number | Uint8Array
      let pDigestRoom: Room | undefined
      let pulDigestLen: number
      return c.async.call({
        facts: FACTS.C_Digest,
        fn,
        session: session,
        args: [session, data, digest],
        lay: (m) => {
          hSession = c.operation(session, 3, 'C_Digest')
          pData = m.place(data)
          pDigestRoom = digest === null ? undefined : m.room(digest.length)
          pulDigestLen = m.allocate(8)
          m.setUlong(pulDigestLen, digest === null ? 0 : digest.length)
          return [hSession, pData, data.length, pDigestRoom?.address ?? 0, m.addressOf(pulDigestLen), undefined]
        },
        read: (m) => {
          if (digest !== null) session.operations[3] = undefined
          if (digest !== null) c.fill(digest, pDigestRoom, m.ulong(pulDigestLen), 'digest', 'C_Digest')
          return c.written(m.ulong(pulDigestLen), digest, 'C_Digest')
        },
        shortBy: (m) => c.needs(m.ulong(pulDigestLen), digest),
        complete: (m, value) => {
          m.setUlong(pulDigestLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a digest of several parts.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DigestUpdate(session: SessionHandle, part: Uint8Array): void {
    const c = this[runtime]
    const f = c.f.C_DigestUpdate ?? c.missing('C_DigestUpdate')
    c.bytes(part, 'part', 'C_DigestUpdate')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_DigestUpdate')
    try {
      const hSession = c.operation(session, 3, 'C_DigestUpdate')
      const pPart = m.place(part)
      rv = f(hSession, pPart, part.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DigestUpdate, undefined, [], [part], (c, _m, session, part) => {
        c.sent(session, 3, part)
      })
      if (rv === CKR_OK) {
        c.sent(session, 3, part)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_DigestUpdate, rv, session, this.C_DigestUpdate, [session, part])
  }

  /**
   * Goes on with a digest of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DigestUpdateAsync(session: SessionHandle, part: Uint8Array): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DigestUpdate ?? c.missing('C_DigestUpdate')
      c.bytes(part, 'part', 'C_DigestUpdate')
      let hSession: number
      let pPart: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_DigestUpdate,
        fn,
        session: session,
        args: [session, part],
        lay: (m) => {
          hSession = c.operation(session, 3, 'C_DigestUpdate')
          pPart = m.place(part)
          return [hSession, pPart, part.length, undefined]
        },
        read: () => {
          c.sent(session, 3, part)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a digest by digesting the value of a secret key.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DigestKey(session: SessionHandle, key: ObjectHandle): void {
    const c = this[runtime]
    const f = c.f.C_DigestKey ?? c.missing('C_DigestKey')
    let rv: number
    const mark = c.begin('C_DigestKey')
    try {
      const hSession = c.operation(session, 3, 'C_DigestKey')
      const hKey = c.key(key, session, 'key', 'C_DigestKey')
      rv = f(hSession, hKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DigestKey, undefined, [key], [], (c, _m, session) => {
        c.sent(session, 3, undefined)
      })
      if (rv === CKR_OK) {
        c.sent(session, 3, undefined)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_DigestKey, rv, session, this.C_DigestKey, [session, key])
  }

  /**
   * Goes on with a digest by digesting the value of a secret key.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DigestKeyAsync(session: SessionHandle, key: ObjectHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DigestKey ?? c.missing('C_DigestKey')
      let hSession: number
      let hKey: number
      return c.async.call({
        facts: FACTS.C_DigestKey,
        fn,
        session: session,
        args: [session, key],
        lay: (m) => {
          hSession = c.operation(session, 3, 'C_DigestKey')
          hKey = c.key(key, session, 'key', 'C_DigestKey')
          return [hSession, hKey, undefined]
        },
        read: () => {
          c.sent(session, 3, undefined)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends a digest of several parts.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DigestFinal(session: SessionHandle): Buffer {
    const c = this[runtime]
    const f = c.f.C_DigestFinal ?? c.missing('C_DigestFinal')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DigestFinal')
    try {
      const hSession = c.operation(session, 3, 'C_DigestFinal')
      const pulDigestLen = m.allocate(8)
      let size = c.resultSize(41, 0)
      let pDigestLong: Buffer | undefined
      let pDigest: number
      pDigestLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pDigest = pDigestLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulDigestLen, size)
      rv = f(hSession, pDigestLong ?? m.addressOf(pDigest), m.addressOf(pulDigestLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(41, m.ulong(pulDigestLen), size)
      if (required !== undefined) {
        size = required
        pDigestLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pDigest = pDigestLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulDigestLen, size)
        rv = f(hSession, pDigestLong ?? m.addressOf(pDigest), m.addressOf(pulDigestLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DigestFinal, size, [pDigestLong], [], (_c, _m, session) => {
        session.operations[3] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[3] = undefined
        return c.result(m, pDigest, pDigestLong, m.ulong(pulDigestLen), size, 'C_DigestFinal')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_DigestFinal, rv, session, this.C_DigestFinal, [session], required)
  }

  /**
   * Ends a digest of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DigestFinalAsync(session: SessionHandle): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DigestFinal ?? c.missing('C_DigestFinal')
      let hSession: number
      let pulDigestLen: number
      let size = c.resultSize(41, 0)
      let pDigestLong: Buffer | undefined
      let pDigest: number
      return c.async.call({
        facts: FACTS.C_DigestFinal,
        fn,
        session: session,
        args: [session],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 3, 'C_DigestFinal')
          pulDigestLen = m.allocate(8)
          pDigestLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pDigest = pDigestLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulDigestLen, size)
          return [hSession, pDigestLong ?? m.addressOf(pDigest), m.addressOf(pulDigestLen), undefined]
        },
        read: (m) => {
          session.operations[3] = undefined
          return c.result(m, pDigest, pDigestLong, m.ulong(pulDigestLen), size, 'C_DigestFinal')
        },
        required: (m) => c.grow(41, m.ulong(pulDigestLen), size),
        complete: (m, value) => {
          m.setUlong(pulDigestLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends a digest of several parts.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param digest where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DigestFinalInto(session: SessionHandle, digest: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_DigestFinal ?? c.missing('C_DigestFinal')
    if (digest !== null) c.room(digest, 'digest', 'C_DigestFinalInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DigestFinal')
    try {
      const hSession = c.operation(session, 3, 'C_DigestFinal')
      const pulDigestLen = m.allocate(8)
      m.setUlong(pulDigestLen, digest === null ? 0 : digest.length)
      rv = f(hSession, digest === null ? 0 : digest.length === 0 ? m.addressOf(pulDigestLen) : digest, m.addressOf(pulDigestLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulDigestLen), digest)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DigestFinal, digest === null ? 0 : digest.length, [], [digest], (_c, _m, session, digest) => {
        if (digest !== null) session.operations[3] = undefined
      })
      if (rv === CKR_OK) {
        if (digest !== null) session.operations[3] = undefined
        return c.written(m.ulong(pulDigestLen), digest, 'C_DigestFinal')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_DigestFinal, rv, session, this.C_DigestFinalInto, [session, digest], required)
  }

  /**
   * Ends a digest of several parts.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Message digesting functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param digest where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DigestFinalIntoAsync(session: SessionHandle, digest: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DigestFinal ?? c.missing('C_DigestFinal')
      if (digest !== null) c.room(digest, 'digest', 'C_DigestFinalInto', 'a Uint8Array or null')
      let hSession: number
      let pDigestRoom: Room | undefined
      let pulDigestLen: number
      return c.async.call({
        facts: FACTS.C_DigestFinal,
        fn,
        session: session,
        args: [session, digest],
        lay: (m) => {
          hSession = c.operation(session, 3, 'C_DigestFinal')
          pDigestRoom = digest === null ? undefined : m.room(digest.length)
          pulDigestLen = m.allocate(8)
          m.setUlong(pulDigestLen, digest === null ? 0 : digest.length)
          return [hSession, pDigestRoom?.address ?? 0, m.addressOf(pulDigestLen), undefined]
        },
        read: (m) => {
          if (digest !== null) session.operations[3] = undefined
          if (digest !== null) c.fill(digest, pDigestRoom, m.ulong(pulDigestLen), 'digest', 'C_DigestFinal')
          return c.written(m.ulong(pulDigestLen), digest, 'C_DigestFinal')
        },
        shortBy: (m) => c.needs(m.ulong(pulDigestLen), digest),
        complete: (m, value) => {
          m.setUlong(pulDigestLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a signature or MAC.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignInit(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): void
  C_SignInit(session: SessionHandle, mechanism: null): void
  C_SignInit(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): void {
    const c = this[runtime]
    const f = c.f.C_SignInit ?? c.missing('C_SignInit')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    let rv: number
    const m = c.memory
    const mark = c.begin('C_SignInit')
    try {
      const hSession = c.session(session, 'C_SignInit')
      pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_SignInit: mechanism', c.handles)
      if (mechanism !== null) copy = laidCopy<Mechanism>()
      const hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_SignInit')
      rv = f(hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignInit, undefined, [], [mechanism, key, pMechanism, copy], (c, m, session, mechanism, key, pMechanism, copy) => {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[4] = undefined
        else c.began(session, 4, 'C_SignInit', copy ?? snapshotMechanism(mechanism), key)
      })
      if (rv === CKR_OK) {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[4] = undefined
        else c.began(session, 4, 'C_SignInit', copy ?? snapshotMechanism(mechanism), key)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignInit, rv, session, this.C_SignInit, [session, mechanism, key])
  }

  /**
   * Begins a signature or MAC.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignInitAsync(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): Promise<void>
  C_SignInitAsync(session: SessionHandle, mechanism: null): Promise<void>
  C_SignInitAsync(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignInit ?? c.missing('C_SignInit')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let hSession: number
      let hKey: number
      return c.async.call({
        facts: FACTS.C_SignInit,
        fn,
        session: session,
        args: [session, mechanism, key],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_SignInit')
          pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_SignInit: mechanism', c.handles)
          if (mechanism !== null) copy = laidCopy<Mechanism>()
          hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_SignInit')
          return [hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey, undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (mechanism === null) session.operations[4] = undefined
        else c.began(session, 4, 'C_SignInit', copy ?? snapshotMechanism(mechanism), key)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Signs data in a single part.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_Sign(session: SessionHandle, data: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_Sign ?? c.missing('C_Sign')
    c.bytes(data, 'data', 'C_Sign')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_Sign')
    try {
      const hSession = c.operation(session, 4, 'C_Sign')
      const pData = m.place(data)
      const pulSignatureLen = m.allocate(8)
      let size = c.signatureSize(43, session)
      let pSignatureLong: Buffer | undefined
      let pSignature: number
      pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulSignatureLen, size)
      rv = f(hSession, pData, data.length, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(43, m.ulong(pulSignatureLen), size)
      if (required !== undefined) {
        size = required
        pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulSignatureLen, size)
        rv = f(hSession, pData, data.length, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_Sign, size, [data, pSignatureLong], [], (_c, _m, session) => {
        session.operations[4] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[4] = undefined
        return c.result(m, pSignature, pSignatureLong, m.ulong(pulSignatureLen), size, 'C_Sign')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_Sign, rv, session, this.C_Sign, [session, data], required)
  }

  /**
   * Signs data in a single part.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignAsync(session: SessionHandle, data: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_Sign ?? c.missing('C_Sign')
      c.bytes(data, 'data', 'C_Sign')
      let hSession: number
      let pData: number | Uint8Array
      let pulSignatureLen: number
      let size = 0
      let pSignatureLong: Buffer | undefined
      let pSignature: number
      return c.async.call({
        facts: FACTS.C_Sign,
        fn,
        session: session,
        args: [session, data],
        lay: (m, required) => {
          if (required !== undefined) size = required
          else size = c.signatureSize(43, session)
          hSession = c.operation(session, 4, 'C_Sign')
          pData = m.place(data)
          pulSignatureLen = m.allocate(8)
          pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulSignatureLen, size)
          return [hSession, pData, data.length, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen), undefined]
        },
        read: (m) => {
          session.operations[4] = undefined
          return c.result(m, pSignature, pSignatureLong, m.ulong(pulSignatureLen), size, 'C_Sign')
        },
        required: (m) => c.grow(43, m.ulong(pulSignatureLen), size),
        complete: (m, value) => {
          m.setUlong(pulSignatureLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Signs data in a single part.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @param signature where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignInto(session: SessionHandle, data: Uint8Array, signature: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_Sign ?? c.missing('C_Sign')
    c.bytes(data, 'data', 'C_Sign')
    if (signature !== null) c.room(signature, 'signature', 'C_SignInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_Sign')
    try {
      const hSession = c.operation(session, 4, 'C_Sign')
      const pData = m.place(data)
      const pulSignatureLen = m.allocate(8)
      m.setUlong(pulSignatureLen, signature === null ? 0 : signature.length)
      rv = f(hSession, pData, data.length, signature === null ? 0 : signature.length === 0 ? m.addressOf(pulSignatureLen) : signature, m.addressOf(pulSignatureLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulSignatureLen), signature)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_Sign, signature === null ? 0 : signature.length, [data], [signature], (_c, _m, session, signature) => {
        if (signature !== null) session.operations[4] = undefined
      })
      if (rv === CKR_OK) {
        if (signature !== null) session.operations[4] = undefined
        return c.written(m.ulong(pulSignatureLen), signature, 'C_Sign')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_Sign, rv, session, this.C_SignInto, [session, data, signature], required)
  }

  /**
   * Signs data in a single part.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @param signature where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignIntoAsync(session: SessionHandle, data: Uint8Array, signature: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_Sign ?? c.missing('C_Sign')
      c.bytes(data, 'data', 'C_Sign')
      if (signature !== null) c.room(signature, 'signature', 'C_SignInto', 'a Uint8Array or null')
      let hSession: number
      let pData: number | Uint8Array
      let pSignatureRoom: Room | undefined
      let pulSignatureLen: number
      return c.async.call({
        facts: FACTS.C_Sign,
        fn,
        session: session,
        args: [session, data, signature],
        lay: (m) => {
          hSession = c.operation(session, 4, 'C_Sign')
          pData = m.place(data)
          pSignatureRoom = signature === null ? undefined : m.room(signature.length)
          pulSignatureLen = m.allocate(8)
          m.setUlong(pulSignatureLen, signature === null ? 0 : signature.length)
          return [hSession, pData, data.length, pSignatureRoom?.address ?? 0, m.addressOf(pulSignatureLen), undefined]
        },
        read: (m) => {
          if (signature !== null) session.operations[4] = undefined
          if (signature !== null) c.fill(signature, pSignatureRoom, m.ulong(pulSignatureLen), 'signature', 'C_Sign')
          return c.written(m.ulong(pulSignatureLen), signature, 'C_Sign')
        },
        shortBy: (m) => c.needs(m.ulong(pulSignatureLen), signature),
        complete: (m, value) => {
          m.setUlong(pulSignatureLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a signature of several parts.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignUpdate(session: SessionHandle, part: Uint8Array): void {
    const c = this[runtime]
    const f = c.f.C_SignUpdate ?? c.missing('C_SignUpdate')
    c.bytes(part, 'part', 'C_SignUpdate')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_SignUpdate')
    try {
      const hSession = c.operation(session, 4, 'C_SignUpdate')
      const pPart = m.place(part)
      rv = f(hSession, pPart, part.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignUpdate, undefined, [], [part], (c, _m, session, part) => {
        c.sent(session, 4, part)
      })
      if (rv === CKR_OK) {
        c.sent(session, 4, part)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignUpdate, rv, session, this.C_SignUpdate, [session, part])
  }

  /**
   * Goes on with a signature of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignUpdateAsync(session: SessionHandle, part: Uint8Array): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignUpdate ?? c.missing('C_SignUpdate')
      c.bytes(part, 'part', 'C_SignUpdate')
      let hSession: number
      let pPart: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_SignUpdate,
        fn,
        session: session,
        args: [session, part],
        lay: (m) => {
          hSession = c.operation(session, 4, 'C_SignUpdate')
          pPart = m.place(part)
          return [hSession, pPart, part.length, undefined]
        },
        read: () => {
          c.sent(session, 4, part)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends a signature of several parts.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignFinal(session: SessionHandle): Buffer {
    const c = this[runtime]
    const f = c.f.C_SignFinal ?? c.missing('C_SignFinal')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_SignFinal')
    try {
      const hSession = c.operation(session, 4, 'C_SignFinal')
      const pulSignatureLen = m.allocate(8)
      let size = c.signatureSize(45, session)
      let pSignatureLong: Buffer | undefined
      let pSignature: number
      pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulSignatureLen, size)
      rv = f(hSession, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(45, m.ulong(pulSignatureLen), size)
      if (required !== undefined) {
        size = required
        pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulSignatureLen, size)
        rv = f(hSession, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignFinal, size, [pSignatureLong], [], (_c, _m, session) => {
        session.operations[4] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[4] = undefined
        return c.result(m, pSignature, pSignatureLong, m.ulong(pulSignatureLen), size, 'C_SignFinal')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignFinal, rv, session, this.C_SignFinal, [session], required)
  }

  /**
   * Ends a signature of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignFinalAsync(session: SessionHandle): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignFinal ?? c.missing('C_SignFinal')
      let hSession: number
      let pulSignatureLen: number
      let size = 0
      let pSignatureLong: Buffer | undefined
      let pSignature: number
      return c.async.call({
        facts: FACTS.C_SignFinal,
        fn,
        session: session,
        args: [session],
        lay: (m, required) => {
          if (required !== undefined) size = required
          else size = c.signatureSize(45, session)
          hSession = c.operation(session, 4, 'C_SignFinal')
          pulSignatureLen = m.allocate(8)
          pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulSignatureLen, size)
          return [hSession, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen), undefined]
        },
        read: (m) => {
          session.operations[4] = undefined
          return c.result(m, pSignature, pSignatureLong, m.ulong(pulSignatureLen), size, 'C_SignFinal')
        },
        required: (m) => c.grow(45, m.ulong(pulSignatureLen), size),
        complete: (m, value) => {
          m.setUlong(pulSignatureLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends a signature of several parts.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param signature where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignFinalInto(session: SessionHandle, signature: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_SignFinal ?? c.missing('C_SignFinal')
    if (signature !== null) c.room(signature, 'signature', 'C_SignFinalInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_SignFinal')
    try {
      const hSession = c.operation(session, 4, 'C_SignFinal')
      const pulSignatureLen = m.allocate(8)
      m.setUlong(pulSignatureLen, signature === null ? 0 : signature.length)
      rv = f(hSession, signature === null ? 0 : signature.length === 0 ? m.addressOf(pulSignatureLen) : signature, m.addressOf(pulSignatureLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulSignatureLen), signature)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignFinal, signature === null ? 0 : signature.length, [], [signature], (_c, _m, session, signature) => {
        if (signature !== null) session.operations[4] = undefined
      })
      if (rv === CKR_OK) {
        if (signature !== null) session.operations[4] = undefined
        return c.written(m.ulong(pulSignatureLen), signature, 'C_SignFinal')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignFinal, rv, session, this.C_SignFinalInto, [session, signature], required)
  }

  /**
   * Ends a signature of several parts.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param signature where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignFinalIntoAsync(session: SessionHandle, signature: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignFinal ?? c.missing('C_SignFinal')
      if (signature !== null) c.room(signature, 'signature', 'C_SignFinalInto', 'a Uint8Array or null')
      let hSession: number
      let pSignatureRoom: Room | undefined
      let pulSignatureLen: number
      return c.async.call({
        facts: FACTS.C_SignFinal,
        fn,
        session: session,
        args: [session, signature],
        lay: (m) => {
          hSession = c.operation(session, 4, 'C_SignFinal')
          pSignatureRoom = signature === null ? undefined : m.room(signature.length)
          pulSignatureLen = m.allocate(8)
          m.setUlong(pulSignatureLen, signature === null ? 0 : signature.length)
          return [hSession, pSignatureRoom?.address ?? 0, m.addressOf(pulSignatureLen), undefined]
        },
        read: (m) => {
          if (signature !== null) session.operations[4] = undefined
          if (signature !== null) c.fill(signature, pSignatureRoom, m.ulong(pulSignatureLen), 'signature', 'C_SignFinal')
          return c.written(m.ulong(pulSignatureLen), signature, 'C_SignFinal')
        },
        shortBy: (m) => c.needs(m.ulong(pulSignatureLen), signature),
        complete: (m, value) => {
          m.setUlong(pulSignatureLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a signature from which the data can be recovered.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignRecoverInit(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): void
  C_SignRecoverInit(session: SessionHandle, mechanism: null): void
  C_SignRecoverInit(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): void {
    const c = this[runtime]
    const f = c.f.C_SignRecoverInit ?? c.missing('C_SignRecoverInit')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    let rv: number
    const m = c.memory
    const mark = c.begin('C_SignRecoverInit')
    try {
      const hSession = c.session(session, 'C_SignRecoverInit')
      pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_SignRecoverInit: mechanism', c.handles)
      if (mechanism !== null) copy = laidCopy<Mechanism>()
      const hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_SignRecoverInit')
      rv = f(hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignRecoverInit, undefined, [], [mechanism, key, pMechanism, copy], (c, m, session, mechanism, key, pMechanism, copy) => {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[6] = undefined
        else c.began(session, 6, 'C_SignRecoverInit', copy ?? snapshotMechanism(mechanism), key)
      })
      if (rv === CKR_OK) {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[6] = undefined
        else c.began(session, 6, 'C_SignRecoverInit', copy ?? snapshotMechanism(mechanism), key)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignRecoverInit, rv, session, this.C_SignRecoverInit, [session, mechanism, key])
  }

  /**
   * Begins a signature from which the data can be recovered.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignRecoverInitAsync(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): Promise<void>
  C_SignRecoverInitAsync(session: SessionHandle, mechanism: null): Promise<void>
  C_SignRecoverInitAsync(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignRecoverInit ?? c.missing('C_SignRecoverInit')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let hSession: number
      let hKey: number
      return c.async.call({
        facts: FACTS.C_SignRecoverInit,
        fn,
        session: session,
        args: [session, mechanism, key],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_SignRecoverInit')
          pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_SignRecoverInit: mechanism', c.handles)
          if (mechanism !== null) copy = laidCopy<Mechanism>()
          hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_SignRecoverInit')
          return [hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey, undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (mechanism === null) session.operations[6] = undefined
        else c.began(session, 6, 'C_SignRecoverInit', copy ?? snapshotMechanism(mechanism), key)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Signs data so that they can be recovered from the signature.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignRecover(session: SessionHandle, data: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_SignRecover ?? c.missing('C_SignRecover')
    c.bytes(data, 'data', 'C_SignRecover')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_SignRecover')
    try {
      const hSession = c.operation(session, 6, 'C_SignRecover')
      const pData = m.place(data)
      const pulSignatureLen = m.allocate(8)
      let size = c.resultSize(47, 0)
      let pSignatureLong: Buffer | undefined
      let pSignature: number
      pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulSignatureLen, size)
      rv = f(hSession, pData, data.length, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(47, m.ulong(pulSignatureLen), size)
      if (required !== undefined) {
        size = required
        pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulSignatureLen, size)
        rv = f(hSession, pData, data.length, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignRecover, size, [data, pSignatureLong], [], (_c, _m, session) => {
        session.operations[6] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[6] = undefined
        return c.result(m, pSignature, pSignatureLong, m.ulong(pulSignatureLen), size, 'C_SignRecover')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignRecover, rv, session, this.C_SignRecover, [session, data], required)
  }

  /**
   * Signs data so that they can be recovered from the signature.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignRecoverAsync(session: SessionHandle, data: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignRecover ?? c.missing('C_SignRecover')
      c.bytes(data, 'data', 'C_SignRecover')
      let hSession: number
      let pData: number | Uint8Array
      let pulSignatureLen: number
      let size = c.resultSize(47, 0)
      let pSignatureLong: Buffer | undefined
      let pSignature: number
      return c.async.call({
        facts: FACTS.C_SignRecover,
        fn,
        session: session,
        args: [session, data],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 6, 'C_SignRecover')
          pData = m.place(data)
          pulSignatureLen = m.allocate(8)
          pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulSignatureLen, size)
          return [hSession, pData, data.length, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen), undefined]
        },
        read: (m) => {
          session.operations[6] = undefined
          return c.result(m, pSignature, pSignatureLong, m.ulong(pulSignatureLen), size, 'C_SignRecover')
        },
        required: (m) => c.grow(47, m.ulong(pulSignatureLen), size),
        complete: (m, value) => {
          m.setUlong(pulSignatureLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Signs data so that they can be recovered from the signature.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @param signature where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignRecoverInto(session: SessionHandle, data: Uint8Array, signature: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_SignRecover ?? c.missing('C_SignRecover')
    c.bytes(data, 'data', 'C_SignRecover')
    if (signature !== null) c.room(signature, 'signature', 'C_SignRecoverInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_SignRecover')
    try {
      const hSession = c.operation(session, 6, 'C_SignRecover')
      const pData = m.place(data)
      const pulSignatureLen = m.allocate(8)
      m.setUlong(pulSignatureLen, signature === null ? 0 : signature.length)
      rv = f(hSession, pData, data.length, signature === null ? 0 : signature.length === 0 ? m.addressOf(pulSignatureLen) : signature, m.addressOf(pulSignatureLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulSignatureLen), signature)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignRecover, signature === null ? 0 : signature.length, [data], [signature], (_c, _m, session, signature) => {
        if (signature !== null) session.operations[6] = undefined
      })
      if (rv === CKR_OK) {
        if (signature !== null) session.operations[6] = undefined
        return c.written(m.ulong(pulSignatureLen), signature, 'C_SignRecover')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignRecover, rv, session, this.C_SignRecoverInto, [session, data, signature], required)
  }

  /**
   * Signs data so that they can be recovered from the signature.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Signing and macing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @param signature where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignRecoverIntoAsync(session: SessionHandle, data: Uint8Array, signature: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignRecover ?? c.missing('C_SignRecover')
      c.bytes(data, 'data', 'C_SignRecover')
      if (signature !== null) c.room(signature, 'signature', 'C_SignRecoverInto', 'a Uint8Array or null')
      let hSession: number
      let pData: number | Uint8Array
      let pSignatureRoom: Room | undefined
      let pulSignatureLen: number
      return c.async.call({
        facts: FACTS.C_SignRecover,
        fn,
        session: session,
        args: [session, data, signature],
        lay: (m) => {
          hSession = c.operation(session, 6, 'C_SignRecover')
          pData = m.place(data)
          pSignatureRoom = signature === null ? undefined : m.room(signature.length)
          pulSignatureLen = m.allocate(8)
          m.setUlong(pulSignatureLen, signature === null ? 0 : signature.length)
          return [hSession, pData, data.length, pSignatureRoom?.address ?? 0, m.addressOf(pulSignatureLen), undefined]
        },
        read: (m) => {
          if (signature !== null) session.operations[6] = undefined
          if (signature !== null) c.fill(signature, pSignatureRoom, m.ulong(pulSignatureLen), 'signature', 'C_SignRecover')
          return c.written(m.ulong(pulSignatureLen), signature, 'C_SignRecover')
        },
        shortBy: (m) => c.needs(m.ulong(pulSignatureLen), signature),
        complete: (m, value) => {
          m.setUlong(pulSignatureLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a verification.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifyInit(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): void
  C_VerifyInit(session: SessionHandle, mechanism: null): void
  C_VerifyInit(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): void {
    const c = this[runtime]
    const f = c.f.C_VerifyInit ?? c.missing('C_VerifyInit')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    let rv: number
    const m = c.memory
    const mark = c.begin('C_VerifyInit')
    try {
      const hSession = c.session(session, 'C_VerifyInit')
      pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_VerifyInit: mechanism', c.handles)
      if (mechanism !== null) copy = laidCopy<Mechanism>()
      const hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_VerifyInit')
      rv = f(hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifyInit, undefined, [], [mechanism, key, pMechanism, copy], (c, m, session, mechanism, key, pMechanism, copy) => {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[5] = undefined
        else c.began(session, 5, 'C_VerifyInit', copy ?? snapshotMechanism(mechanism), key)
      })
      if (rv === CKR_OK) {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[5] = undefined
        else c.began(session, 5, 'C_VerifyInit', copy ?? snapshotMechanism(mechanism), key)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_VerifyInit, rv, session, this.C_VerifyInit, [session, mechanism, key])
  }

  /**
   * Begins a verification.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifyInitAsync(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): Promise<void>
  C_VerifyInitAsync(session: SessionHandle, mechanism: null): Promise<void>
  C_VerifyInitAsync(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifyInit ?? c.missing('C_VerifyInit')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let hSession: number
      let hKey: number
      return c.async.call({
        facts: FACTS.C_VerifyInit,
        fn,
        session: session,
        args: [session, mechanism, key],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_VerifyInit')
          pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_VerifyInit: mechanism', c.handles)
          if (mechanism !== null) copy = laidCopy<Mechanism>()
          hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_VerifyInit')
          return [hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey, undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (mechanism === null) session.operations[5] = undefined
        else c.began(session, 5, 'C_VerifyInit', copy ?? snapshotMechanism(mechanism), key)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Verifies a signature over data in a single part; throws if it is not valid.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @param signature the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_Verify(session: SessionHandle, data: Uint8Array, signature: Uint8Array): void {
    const c = this[runtime]
    const f = c.f.C_Verify ?? c.missing('C_Verify')
    c.bytes(data, 'data', 'C_Verify')
    c.bytes(signature, 'signature', 'C_Verify')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_Verify')
    try {
      const hSession = c.operation(session, 5, 'C_Verify')
      const pData = m.place(data)
      const pSignature = m.place(signature)
      rv = f(hSession, pData, data.length, pSignature, signature.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_Verify, undefined, [data, signature], [], (_c, _m, session) => {
        session.operations[5] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[5] = undefined
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_Verify, rv, session, this.C_Verify, [session, data, signature])
  }

  /**
   * Verifies a signature over data in a single part; throws if it is not valid.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @param signature the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifyAsync(session: SessionHandle, data: Uint8Array, signature: Uint8Array): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_Verify ?? c.missing('C_Verify')
      c.bytes(data, 'data', 'C_Verify')
      c.bytes(signature, 'signature', 'C_Verify')
      let hSession: number
      let pData: number | Uint8Array
      let pSignature: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_Verify,
        fn,
        session: session,
        args: [session, data, signature],
        lay: (m) => {
          hSession = c.operation(session, 5, 'C_Verify')
          pData = m.place(data)
          pSignature = m.place(signature)
          return [hSession, pData, data.length, pSignature, signature.length, undefined]
        },
        read: () => {
          session.operations[5] = undefined
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a verification of several parts.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifyUpdate(session: SessionHandle, part: Uint8Array): void {
    const c = this[runtime]
    const f = c.f.C_VerifyUpdate ?? c.missing('C_VerifyUpdate')
    c.bytes(part, 'part', 'C_VerifyUpdate')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_VerifyUpdate')
    try {
      const hSession = c.operation(session, 5, 'C_VerifyUpdate')
      const pPart = m.place(part)
      rv = f(hSession, pPart, part.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifyUpdate, undefined, [], [part], (c, _m, session, part) => {
        c.sent(session, 5, part)
      })
      if (rv === CKR_OK) {
        c.sent(session, 5, part)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_VerifyUpdate, rv, session, this.C_VerifyUpdate, [session, part])
  }

  /**
   * Goes on with a verification of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifyUpdateAsync(session: SessionHandle, part: Uint8Array): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifyUpdate ?? c.missing('C_VerifyUpdate')
      c.bytes(part, 'part', 'C_VerifyUpdate')
      let hSession: number
      let pPart: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_VerifyUpdate,
        fn,
        session: session,
        args: [session, part],
        lay: (m) => {
          hSession = c.operation(session, 5, 'C_VerifyUpdate')
          pPart = m.place(part)
          return [hSession, pPart, part.length, undefined]
        },
        read: () => {
          c.sent(session, 5, part)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends a verification of several parts; throws if the signature is not valid.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param signature the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifyFinal(session: SessionHandle, signature: Uint8Array): void {
    const c = this[runtime]
    const f = c.f.C_VerifyFinal ?? c.missing('C_VerifyFinal')
    c.bytes(signature, 'signature', 'C_VerifyFinal')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_VerifyFinal')
    try {
      const hSession = c.operation(session, 5, 'C_VerifyFinal')
      const pSignature = m.place(signature)
      rv = f(hSession, pSignature, signature.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifyFinal, undefined, [signature], [], (_c, _m, session) => {
        session.operations[5] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[5] = undefined
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_VerifyFinal, rv, session, this.C_VerifyFinal, [session, signature])
  }

  /**
   * Ends a verification of several parts; throws if the signature is not valid.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param signature the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifyFinalAsync(session: SessionHandle, signature: Uint8Array): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifyFinal ?? c.missing('C_VerifyFinal')
      c.bytes(signature, 'signature', 'C_VerifyFinal')
      let hSession: number
      let pSignature: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_VerifyFinal,
        fn,
        session: session,
        args: [session, signature],
        lay: (m) => {
          hSession = c.operation(session, 5, 'C_VerifyFinal')
          pSignature = m.place(signature)
          return [hSession, pSignature, signature.length, undefined]
        },
        read: () => {
          session.operations[5] = undefined
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a verification that recovers the data.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifyRecoverInit(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): void
  C_VerifyRecoverInit(session: SessionHandle, mechanism: null): void
  C_VerifyRecoverInit(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): void {
    const c = this[runtime]
    const f = c.f.C_VerifyRecoverInit ?? c.missing('C_VerifyRecoverInit')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    let rv: number
    const m = c.memory
    const mark = c.begin('C_VerifyRecoverInit')
    try {
      const hSession = c.session(session, 'C_VerifyRecoverInit')
      pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_VerifyRecoverInit: mechanism', c.handles)
      if (mechanism !== null) copy = laidCopy<Mechanism>()
      const hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_VerifyRecoverInit')
      rv = f(hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifyRecoverInit, undefined, [], [mechanism, key, pMechanism, copy], (c, m, session, mechanism, key, pMechanism, copy) => {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[7] = undefined
        else c.began(session, 7, 'C_VerifyRecoverInit', copy ?? snapshotMechanism(mechanism), key)
      })
      if (rv === CKR_OK) {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[7] = undefined
        else c.began(session, 7, 'C_VerifyRecoverInit', copy ?? snapshotMechanism(mechanism), key)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_VerifyRecoverInit, rv, session, this.C_VerifyRecoverInit, [session, mechanism, key])
  }

  /**
   * Begins a verification that recovers the data.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifyRecoverInitAsync(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle): Promise<void>
  C_VerifyRecoverInitAsync(session: SessionHandle, mechanism: null): Promise<void>
  C_VerifyRecoverInitAsync(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null = null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifyRecoverInit ?? c.missing('C_VerifyRecoverInit')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let hSession: number
      let hKey: number
      return c.async.call({
        facts: FACTS.C_VerifyRecoverInit,
        fn,
        session: session,
        args: [session, mechanism, key],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_VerifyRecoverInit')
          pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_VerifyRecoverInit: mechanism', c.handles)
          if (mechanism !== null) copy = laidCopy<Mechanism>()
          hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_VerifyRecoverInit')
          return [hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey, undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (mechanism === null) session.operations[7] = undefined
        else c.began(session, 7, 'C_VerifyRecoverInit', copy ?? snapshotMechanism(mechanism), key)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Verifies a signature and recovers the data from it.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param signature the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifyRecover(session: SessionHandle, signature: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_VerifyRecover ?? c.missing('C_VerifyRecover')
    c.bytes(signature, 'signature', 'C_VerifyRecover')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_VerifyRecover')
    try {
      const hSession = c.operation(session, 7, 'C_VerifyRecover')
      const pSignature = m.place(signature)
      const pulDataLen = m.allocate(8)
      let size = c.resultSize(53, 0)
      let pDataLong: Buffer | undefined
      let pData: number
      pDataLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pData = pDataLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulDataLen, size)
      rv = f(hSession, pSignature, signature.length, pDataLong ?? m.addressOf(pData), m.addressOf(pulDataLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(53, m.ulong(pulDataLen), size)
      if (required !== undefined) {
        size = required
        pDataLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pData = pDataLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulDataLen, size)
        rv = f(hSession, pSignature, signature.length, pDataLong ?? m.addressOf(pData), m.addressOf(pulDataLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifyRecover, size, [signature, pDataLong], [], (_c, _m, session) => {
        session.operations[7] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[7] = undefined
        return c.result(m, pData, pDataLong, m.ulong(pulDataLen), size, 'C_VerifyRecover')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_VerifyRecover, rv, session, this.C_VerifyRecover, [session, signature], required)
  }

  /**
   * Verifies a signature and recovers the data from it.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param signature the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifyRecoverAsync(session: SessionHandle, signature: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifyRecover ?? c.missing('C_VerifyRecover')
      c.bytes(signature, 'signature', 'C_VerifyRecover')
      let hSession: number
      let pSignature: number | Uint8Array
      let pulDataLen: number
      let size = c.resultSize(53, 0)
      let pDataLong: Buffer | undefined
      let pData: number
      return c.async.call({
        facts: FACTS.C_VerifyRecover,
        fn,
        session: session,
        args: [session, signature],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 7, 'C_VerifyRecover')
          pSignature = m.place(signature)
          pulDataLen = m.allocate(8)
          pDataLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pData = pDataLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulDataLen, size)
          return [hSession, pSignature, signature.length, pDataLong ?? m.addressOf(pData), m.addressOf(pulDataLen), undefined]
        },
        read: (m) => {
          session.operations[7] = undefined
          return c.result(m, pData, pDataLong, m.ulong(pulDataLen), size, 'C_VerifyRecover')
        },
        required: (m) => c.grow(53, m.ulong(pulDataLen), size),
        complete: (m, value) => {
          m.setUlong(pulDataLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Verifies a signature and recovers the data from it.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param signature the bytes; none are bytes too
   * @param data where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifyRecoverInto(session: SessionHandle, signature: Uint8Array, data: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_VerifyRecover ?? c.missing('C_VerifyRecover')
    c.bytes(signature, 'signature', 'C_VerifyRecover')
    if (data !== null) c.room(data, 'data', 'C_VerifyRecoverInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_VerifyRecover')
    try {
      const hSession = c.operation(session, 7, 'C_VerifyRecover')
      const pSignature = m.place(signature)
      const pulDataLen = m.allocate(8)
      m.setUlong(pulDataLen, data === null ? 0 : data.length)
      rv = f(hSession, pSignature, signature.length, data === null ? 0 : data.length === 0 ? m.addressOf(pulDataLen) : data, m.addressOf(pulDataLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulDataLen), data)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifyRecover, data === null ? 0 : data.length, [signature], [data], (_c, _m, session, data) => {
        if (data !== null) session.operations[7] = undefined
      })
      if (rv === CKR_OK) {
        if (data !== null) session.operations[7] = undefined
        return c.written(m.ulong(pulDataLen), data, 'C_VerifyRecover')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_VerifyRecover, rv, session, this.C_VerifyRecoverInto, [session, signature, data], required)
  }

  /**
   * Verifies a signature and recovers the data from it.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param signature the bytes; none are bytes too
   * @param data where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifyRecoverIntoAsync(session: SessionHandle, signature: Uint8Array, data: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifyRecover ?? c.missing('C_VerifyRecover')
      c.bytes(signature, 'signature', 'C_VerifyRecover')
      if (data !== null) c.room(data, 'data', 'C_VerifyRecoverInto', 'a Uint8Array or null')
      let hSession: number
      let pSignature: number | Uint8Array
      let pDataRoom: Room | undefined
      let pulDataLen: number
      return c.async.call({
        facts: FACTS.C_VerifyRecover,
        fn,
        session: session,
        args: [session, signature, data],
        lay: (m) => {
          hSession = c.operation(session, 7, 'C_VerifyRecover')
          pSignature = m.place(signature)
          pDataRoom = data === null ? undefined : m.room(data.length)
          pulDataLen = m.allocate(8)
          m.setUlong(pulDataLen, data === null ? 0 : data.length)
          return [hSession, pSignature, signature.length, pDataRoom?.address ?? 0, m.addressOf(pulDataLen), undefined]
        },
        read: (m) => {
          if (data !== null) session.operations[7] = undefined
          if (data !== null) c.fill(data, pDataRoom, m.ulong(pulDataLen), 'data', 'C_VerifyRecover')
          return c.written(m.ulong(pulDataLen), data, 'C_VerifyRecover')
        },
        shortBy: (m) => c.needs(m.ulong(pulDataLen), data),
        complete: (m, value) => {
          m.setUlong(pulDataLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a digest and an encryption of the same part.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DigestEncryptUpdate(session: SessionHandle, part: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_DigestEncryptUpdate ?? c.missing('C_DigestEncryptUpdate')
    c.bytes(part, 'part', 'C_DigestEncryptUpdate')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DigestEncryptUpdate')
    try {
      let hSession = c.operation(session, 3, 'C_DigestEncryptUpdate')
      hSession = c.operation(session, 1, 'C_DigestEncryptUpdate')
      const pPart = m.place(part)
      const pulEncryptedPartLen = m.allocate(8)
      let size = c.resultSize(54, part.length)
      let pEncryptedPartLong: Buffer | undefined
      let pEncryptedPart: number
      pEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pEncryptedPart = pEncryptedPartLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulEncryptedPartLen, size)
      rv = f(hSession, pPart, part.length, pEncryptedPartLong ?? m.addressOf(pEncryptedPart), m.addressOf(pulEncryptedPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(54, m.ulong(pulEncryptedPartLen), size)
      if (required !== undefined) {
        size = required
        pEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pEncryptedPart = pEncryptedPartLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulEncryptedPartLen, size)
        rv = f(hSession, pPart, part.length, pEncryptedPartLong ?? m.addressOf(pEncryptedPart), m.addressOf(pulEncryptedPartLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DigestEncryptUpdate, size, [part, pEncryptedPartLong], [], (c, _m, session) => {
        c.sent(session, 3, undefined)
        c.sent(session, 1, undefined)
        session.iv?.bringBack('C_DigestEncryptUpdate')
      })
      if (rv === CKR_OK) {
        c.sent(session, 3, undefined)
        c.sent(session, 1, undefined)
        session.iv?.bringBack('C_DigestEncryptUpdate')
        return c.result(m, pEncryptedPart, pEncryptedPartLong, m.ulong(pulEncryptedPartLen), size, 'C_DigestEncryptUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_DigestEncryptUpdate, rv, session, this.C_DigestEncryptUpdate, [session, part], required)
  }

  /**
   * Goes on with a digest and an encryption of the same part.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DigestEncryptUpdateAsync(session: SessionHandle, part: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DigestEncryptUpdate ?? c.missing('C_DigestEncryptUpdate')
      c.bytes(part, 'part', 'C_DigestEncryptUpdate')
      let hSession: number
      let pPart: number | Uint8Array
      let pulEncryptedPartLen: number
      let size = c.resultSize(54, part.length)
      let pEncryptedPartLong: Buffer | undefined
      let pEncryptedPart: number
      return c.async.call({
        facts: FACTS.C_DigestEncryptUpdate,
        fn,
        session: session,
        args: [session, part],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 3, 'C_DigestEncryptUpdate')
          hSession = c.operation(session, 1, 'C_DigestEncryptUpdate')
          pPart = m.place(part)
          pulEncryptedPartLen = m.allocate(8)
          pEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pEncryptedPart = pEncryptedPartLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulEncryptedPartLen, size)
          return [hSession, pPart, part.length, pEncryptedPartLong ?? m.addressOf(pEncryptedPart), m.addressOf(pulEncryptedPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 3, undefined)
          c.sent(session, 1, undefined)
          session.iv?.bringBack('C_DigestEncryptUpdate')
          return c.result(m, pEncryptedPart, pEncryptedPartLong, m.ulong(pulEncryptedPartLen), size, 'C_DigestEncryptUpdate')
        },
        required: (m) => c.grow(54, m.ulong(pulEncryptedPartLen), size),
        complete: (m, value) => {
          m.setUlong(pulEncryptedPartLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a digest and an encryption of the same part.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @param encryptedPart where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DigestEncryptUpdateInto(session: SessionHandle, part: Uint8Array, encryptedPart: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_DigestEncryptUpdate ?? c.missing('C_DigestEncryptUpdate')
    c.bytes(part, 'part', 'C_DigestEncryptUpdate')
    if (encryptedPart !== null) c.room(encryptedPart, 'encryptedPart', 'C_DigestEncryptUpdateInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DigestEncryptUpdate')
    try {
      let hSession = c.operation(session, 3, 'C_DigestEncryptUpdate')
      hSession = c.operation(session, 1, 'C_DigestEncryptUpdate')
      const pPart = m.place(part)
      const pulEncryptedPartLen = m.allocate(8)
      m.setUlong(pulEncryptedPartLen, encryptedPart === null ? 0 : encryptedPart.length)
      rv = f(hSession, pPart, part.length, encryptedPart === null ? 0 : encryptedPart.length === 0 ? m.addressOf(pulEncryptedPartLen) : encryptedPart, m.addressOf(pulEncryptedPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulEncryptedPartLen), encryptedPart)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DigestEncryptUpdate, encryptedPart === null ? 0 : encryptedPart.length, [part, encryptedPart], [], (c, _m, session) => {
        c.sent(session, 3, undefined)
        c.sent(session, 1, undefined)
        session.iv?.bringBack('C_DigestEncryptUpdate')
      })
      if (rv === CKR_OK) {
        c.sent(session, 3, undefined)
        c.sent(session, 1, undefined)
        session.iv?.bringBack('C_DigestEncryptUpdate')
        return c.written(m.ulong(pulEncryptedPartLen), encryptedPart, 'C_DigestEncryptUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_DigestEncryptUpdate, rv, session, this.C_DigestEncryptUpdateInto, [session, part, encryptedPart], required)
  }

  /**
   * Goes on with a digest and an encryption of the same part.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @param encryptedPart where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DigestEncryptUpdateIntoAsync(session: SessionHandle, part: Uint8Array, encryptedPart: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DigestEncryptUpdate ?? c.missing('C_DigestEncryptUpdate')
      c.bytes(part, 'part', 'C_DigestEncryptUpdate')
      if (encryptedPart !== null) c.room(encryptedPart, 'encryptedPart', 'C_DigestEncryptUpdateInto', 'a Uint8Array or null')
      let hSession: number
      let pPart: number | Uint8Array
      let pEncryptedPartRoom: Room | undefined
      let pulEncryptedPartLen: number
      return c.async.call({
        facts: FACTS.C_DigestEncryptUpdate,
        fn,
        session: session,
        args: [session, part, encryptedPart],
        lay: (m) => {
          hSession = c.operation(session, 3, 'C_DigestEncryptUpdate')
          hSession = c.operation(session, 1, 'C_DigestEncryptUpdate')
          pPart = m.place(part)
          pEncryptedPartRoom = encryptedPart === null ? undefined : m.room(encryptedPart.length)
          pulEncryptedPartLen = m.allocate(8)
          m.setUlong(pulEncryptedPartLen, encryptedPart === null ? 0 : encryptedPart.length)
          return [hSession, pPart, part.length, pEncryptedPartRoom?.address ?? 0, m.addressOf(pulEncryptedPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 3, undefined)
          c.sent(session, 1, undefined)
          if (encryptedPart !== null) c.fill(encryptedPart, pEncryptedPartRoom, m.ulong(pulEncryptedPartLen), 'encryptedPart', 'C_DigestEncryptUpdate')
          session.iv?.bringBack('C_DigestEncryptUpdate')
          return c.written(m.ulong(pulEncryptedPartLen), encryptedPart, 'C_DigestEncryptUpdate')
        },
        shortBy: (m) => c.needs(m.ulong(pulEncryptedPartLen), encryptedPart),
        complete: (m, value) => {
          m.setUlong(pulEncryptedPartLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a decryption and a digest of what was decrypted.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptDigestUpdate(session: SessionHandle, encryptedPart: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_DecryptDigestUpdate ?? c.missing('C_DecryptDigestUpdate')
    c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptDigestUpdate')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptDigestUpdate')
    try {
      let hSession = c.operation(session, 2, 'C_DecryptDigestUpdate')
      hSession = c.operation(session, 3, 'C_DecryptDigestUpdate')
      const pEncryptedPart = m.place(encryptedPart)
      const pulPartLen = m.allocate(8)
      let size = c.resultSize(55, encryptedPart.length)
      let pPartLong: Buffer | undefined
      let pPart: number
      pPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pPart = pPartLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulPartLen, size)
      rv = f(hSession, pEncryptedPart, encryptedPart.length, pPartLong ?? m.addressOf(pPart), m.addressOf(pulPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(55, m.ulong(pulPartLen), size)
      if (required !== undefined) {
        size = required
        pPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pPart = pPartLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulPartLen, size)
        rv = f(hSession, pEncryptedPart, encryptedPart.length, pPartLong ?? m.addressOf(pPart), m.addressOf(pulPartLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptDigestUpdate, size, [encryptedPart, pPartLong], [], (c, _m, session) => {
        c.sent(session, 2, undefined)
        c.sent(session, 3, undefined)
      })
      if (rv === CKR_OK) {
        c.sent(session, 2, undefined)
        c.sent(session, 3, undefined)
        return c.result(m, pPart, pPartLong, m.ulong(pulPartLen), size, 'C_DecryptDigestUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptDigestUpdate, rv, session, this.C_DecryptDigestUpdate, [session, encryptedPart], required)
  }

  /**
   * Goes on with a decryption and a digest of what was decrypted.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptDigestUpdateAsync(session: SessionHandle, encryptedPart: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptDigestUpdate ?? c.missing('C_DecryptDigestUpdate')
      c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptDigestUpdate')
      let hSession: number
      let pEncryptedPart: number | Uint8Array
      let pulPartLen: number
      let size = c.resultSize(55, encryptedPart.length)
      let pPartLong: Buffer | undefined
      let pPart: number
      return c.async.call({
        facts: FACTS.C_DecryptDigestUpdate,
        fn,
        session: session,
        args: [session, encryptedPart],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 2, 'C_DecryptDigestUpdate')
          hSession = c.operation(session, 3, 'C_DecryptDigestUpdate')
          pEncryptedPart = m.place(encryptedPart)
          pulPartLen = m.allocate(8)
          pPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pPart = pPartLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulPartLen, size)
          return [hSession, pEncryptedPart, encryptedPart.length, pPartLong ?? m.addressOf(pPart), m.addressOf(pulPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 2, undefined)
          c.sent(session, 3, undefined)
          return c.result(m, pPart, pPartLong, m.ulong(pulPartLen), size, 'C_DecryptDigestUpdate')
        },
        required: (m) => c.grow(55, m.ulong(pulPartLen), size),
        complete: (m, value) => {
          m.setUlong(pulPartLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a decryption and a digest of what was decrypted.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @param part where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptDigestUpdateInto(session: SessionHandle, encryptedPart: Uint8Array, part: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_DecryptDigestUpdate ?? c.missing('C_DecryptDigestUpdate')
    c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptDigestUpdate')
    if (part !== null) c.room(part, 'part', 'C_DecryptDigestUpdateInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptDigestUpdate')
    try {
      let hSession = c.operation(session, 2, 'C_DecryptDigestUpdate')
      hSession = c.operation(session, 3, 'C_DecryptDigestUpdate')
      const pEncryptedPart = m.place(encryptedPart)
      const pulPartLen = m.allocate(8)
      m.setUlong(pulPartLen, part === null ? 0 : part.length)
      rv = f(hSession, pEncryptedPart, encryptedPart.length, part === null ? 0 : part.length === 0 ? m.addressOf(pulPartLen) : part, m.addressOf(pulPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulPartLen), part)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptDigestUpdate, part === null ? 0 : part.length, [encryptedPart, part], [], (c, _m, session) => {
        c.sent(session, 2, undefined)
        c.sent(session, 3, undefined)
      })
      if (rv === CKR_OK) {
        c.sent(session, 2, undefined)
        c.sent(session, 3, undefined)
        return c.written(m.ulong(pulPartLen), part, 'C_DecryptDigestUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptDigestUpdate, rv, session, this.C_DecryptDigestUpdateInto, [session, encryptedPart, part], required)
  }

  /**
   * Goes on with a decryption and a digest of what was decrypted.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @param part where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptDigestUpdateIntoAsync(session: SessionHandle, encryptedPart: Uint8Array, part: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptDigestUpdate ?? c.missing('C_DecryptDigestUpdate')
      c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptDigestUpdate')
      if (part !== null) c.room(part, 'part', 'C_DecryptDigestUpdateInto', 'a Uint8Array or null')
      let hSession: number
      let pEncryptedPart: number | Uint8Array
      let pPartRoom: Room | undefined
      let pulPartLen: number
      return c.async.call({
        facts: FACTS.C_DecryptDigestUpdate,
        fn,
        session: session,
        args: [session, encryptedPart, part],
        lay: (m) => {
          hSession = c.operation(session, 2, 'C_DecryptDigestUpdate')
          hSession = c.operation(session, 3, 'C_DecryptDigestUpdate')
          pEncryptedPart = m.place(encryptedPart)
          pPartRoom = part === null ? undefined : m.room(part.length)
          pulPartLen = m.allocate(8)
          m.setUlong(pulPartLen, part === null ? 0 : part.length)
          return [hSession, pEncryptedPart, encryptedPart.length, pPartRoom?.address ?? 0, m.addressOf(pulPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 2, undefined)
          c.sent(session, 3, undefined)
          if (part !== null) c.fill(part, pPartRoom, m.ulong(pulPartLen), 'part', 'C_DecryptDigestUpdate')
          return c.written(m.ulong(pulPartLen), part, 'C_DecryptDigestUpdate')
        },
        shortBy: (m) => c.needs(m.ulong(pulPartLen), part),
        complete: (m, value) => {
          m.setUlong(pulPartLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a signature and an encryption of the same part.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignEncryptUpdate(session: SessionHandle, part: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_SignEncryptUpdate ?? c.missing('C_SignEncryptUpdate')
    c.bytes(part, 'part', 'C_SignEncryptUpdate')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_SignEncryptUpdate')
    try {
      let hSession = c.operation(session, 4, 'C_SignEncryptUpdate')
      hSession = c.operation(session, 1, 'C_SignEncryptUpdate')
      const pPart = m.place(part)
      const pulEncryptedPartLen = m.allocate(8)
      let size = c.resultSize(56, part.length)
      let pEncryptedPartLong: Buffer | undefined
      let pEncryptedPart: number
      pEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pEncryptedPart = pEncryptedPartLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulEncryptedPartLen, size)
      rv = f(hSession, pPart, part.length, pEncryptedPartLong ?? m.addressOf(pEncryptedPart), m.addressOf(pulEncryptedPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(56, m.ulong(pulEncryptedPartLen), size)
      if (required !== undefined) {
        size = required
        pEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pEncryptedPart = pEncryptedPartLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulEncryptedPartLen, size)
        rv = f(hSession, pPart, part.length, pEncryptedPartLong ?? m.addressOf(pEncryptedPart), m.addressOf(pulEncryptedPartLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignEncryptUpdate, size, [part, pEncryptedPartLong], [], (c, _m, session) => {
        c.sent(session, 4, undefined)
        c.sent(session, 1, undefined)
        session.iv?.bringBack('C_SignEncryptUpdate')
      })
      if (rv === CKR_OK) {
        c.sent(session, 4, undefined)
        c.sent(session, 1, undefined)
        session.iv?.bringBack('C_SignEncryptUpdate')
        return c.result(m, pEncryptedPart, pEncryptedPartLong, m.ulong(pulEncryptedPartLen), size, 'C_SignEncryptUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignEncryptUpdate, rv, session, this.C_SignEncryptUpdate, [session, part], required)
  }

  /**
   * Goes on with a signature and an encryption of the same part.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignEncryptUpdateAsync(session: SessionHandle, part: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignEncryptUpdate ?? c.missing('C_SignEncryptUpdate')
      c.bytes(part, 'part', 'C_SignEncryptUpdate')
      let hSession: number
      let pPart: number | Uint8Array
      let pulEncryptedPartLen: number
      let size = c.resultSize(56, part.length)
      let pEncryptedPartLong: Buffer | undefined
      let pEncryptedPart: number
      return c.async.call({
        facts: FACTS.C_SignEncryptUpdate,
        fn,
        session: session,
        args: [session, part],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 4, 'C_SignEncryptUpdate')
          hSession = c.operation(session, 1, 'C_SignEncryptUpdate')
          pPart = m.place(part)
          pulEncryptedPartLen = m.allocate(8)
          pEncryptedPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pEncryptedPart = pEncryptedPartLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulEncryptedPartLen, size)
          return [hSession, pPart, part.length, pEncryptedPartLong ?? m.addressOf(pEncryptedPart), m.addressOf(pulEncryptedPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 4, undefined)
          c.sent(session, 1, undefined)
          session.iv?.bringBack('C_SignEncryptUpdate')
          return c.result(m, pEncryptedPart, pEncryptedPartLong, m.ulong(pulEncryptedPartLen), size, 'C_SignEncryptUpdate')
        },
        required: (m) => c.grow(56, m.ulong(pulEncryptedPartLen), size),
        complete: (m, value) => {
          m.setUlong(pulEncryptedPartLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a signature and an encryption of the same part.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @param encryptedPart where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignEncryptUpdateInto(session: SessionHandle, part: Uint8Array, encryptedPart: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_SignEncryptUpdate ?? c.missing('C_SignEncryptUpdate')
    c.bytes(part, 'part', 'C_SignEncryptUpdate')
    if (encryptedPart !== null) c.room(encryptedPart, 'encryptedPart', 'C_SignEncryptUpdateInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_SignEncryptUpdate')
    try {
      let hSession = c.operation(session, 4, 'C_SignEncryptUpdate')
      hSession = c.operation(session, 1, 'C_SignEncryptUpdate')
      const pPart = m.place(part)
      const pulEncryptedPartLen = m.allocate(8)
      m.setUlong(pulEncryptedPartLen, encryptedPart === null ? 0 : encryptedPart.length)
      rv = f(hSession, pPart, part.length, encryptedPart === null ? 0 : encryptedPart.length === 0 ? m.addressOf(pulEncryptedPartLen) : encryptedPart, m.addressOf(pulEncryptedPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulEncryptedPartLen), encryptedPart)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignEncryptUpdate, encryptedPart === null ? 0 : encryptedPart.length, [part, encryptedPart], [], (c, _m, session) => {
        c.sent(session, 4, undefined)
        c.sent(session, 1, undefined)
        session.iv?.bringBack('C_SignEncryptUpdate')
      })
      if (rv === CKR_OK) {
        c.sent(session, 4, undefined)
        c.sent(session, 1, undefined)
        session.iv?.bringBack('C_SignEncryptUpdate')
        return c.written(m.ulong(pulEncryptedPartLen), encryptedPart, 'C_SignEncryptUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignEncryptUpdate, rv, session, this.C_SignEncryptUpdateInto, [session, part, encryptedPart], required)
  }

  /**
   * Goes on with a signature and an encryption of the same part.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @param encryptedPart where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignEncryptUpdateIntoAsync(session: SessionHandle, part: Uint8Array, encryptedPart: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignEncryptUpdate ?? c.missing('C_SignEncryptUpdate')
      c.bytes(part, 'part', 'C_SignEncryptUpdate')
      if (encryptedPart !== null) c.room(encryptedPart, 'encryptedPart', 'C_SignEncryptUpdateInto', 'a Uint8Array or null')
      let hSession: number
      let pPart: number | Uint8Array
      let pEncryptedPartRoom: Room | undefined
      let pulEncryptedPartLen: number
      return c.async.call({
        facts: FACTS.C_SignEncryptUpdate,
        fn,
        session: session,
        args: [session, part, encryptedPart],
        lay: (m) => {
          hSession = c.operation(session, 4, 'C_SignEncryptUpdate')
          hSession = c.operation(session, 1, 'C_SignEncryptUpdate')
          pPart = m.place(part)
          pEncryptedPartRoom = encryptedPart === null ? undefined : m.room(encryptedPart.length)
          pulEncryptedPartLen = m.allocate(8)
          m.setUlong(pulEncryptedPartLen, encryptedPart === null ? 0 : encryptedPart.length)
          return [hSession, pPart, part.length, pEncryptedPartRoom?.address ?? 0, m.addressOf(pulEncryptedPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 4, undefined)
          c.sent(session, 1, undefined)
          if (encryptedPart !== null) c.fill(encryptedPart, pEncryptedPartRoom, m.ulong(pulEncryptedPartLen), 'encryptedPart', 'C_SignEncryptUpdate')
          session.iv?.bringBack('C_SignEncryptUpdate')
          return c.written(m.ulong(pulEncryptedPartLen), encryptedPart, 'C_SignEncryptUpdate')
        },
        shortBy: (m) => c.needs(m.ulong(pulEncryptedPartLen), encryptedPart),
        complete: (m, value) => {
          m.setUlong(pulEncryptedPartLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a decryption and a verification of what was decrypted.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptVerifyUpdate(session: SessionHandle, encryptedPart: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_DecryptVerifyUpdate ?? c.missing('C_DecryptVerifyUpdate')
    c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptVerifyUpdate')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptVerifyUpdate')
    try {
      let hSession = c.operation(session, 2, 'C_DecryptVerifyUpdate')
      hSession = c.operation(session, 5, 'C_DecryptVerifyUpdate')
      const pEncryptedPart = m.place(encryptedPart)
      const pulPartLen = m.allocate(8)
      let size = c.resultSize(57, encryptedPart.length)
      let pPartLong: Buffer | undefined
      let pPart: number
      pPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pPart = pPartLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulPartLen, size)
      rv = f(hSession, pEncryptedPart, encryptedPart.length, pPartLong ?? m.addressOf(pPart), m.addressOf(pulPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(57, m.ulong(pulPartLen), size)
      if (required !== undefined) {
        size = required
        pPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pPart = pPartLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulPartLen, size)
        rv = f(hSession, pEncryptedPart, encryptedPart.length, pPartLong ?? m.addressOf(pPart), m.addressOf(pulPartLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptVerifyUpdate, size, [encryptedPart, pPartLong], [], (c, _m, session) => {
        c.sent(session, 2, undefined)
        c.sent(session, 5, undefined)
      })
      if (rv === CKR_OK) {
        c.sent(session, 2, undefined)
        c.sent(session, 5, undefined)
        return c.result(m, pPart, pPartLong, m.ulong(pulPartLen), size, 'C_DecryptVerifyUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptVerifyUpdate, rv, session, this.C_DecryptVerifyUpdate, [session, encryptedPart], required)
  }

  /**
   * Goes on with a decryption and a verification of what was decrypted.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptVerifyUpdateAsync(session: SessionHandle, encryptedPart: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptVerifyUpdate ?? c.missing('C_DecryptVerifyUpdate')
      c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptVerifyUpdate')
      let hSession: number
      let pEncryptedPart: number | Uint8Array
      let pulPartLen: number
      let size = c.resultSize(57, encryptedPart.length)
      let pPartLong: Buffer | undefined
      let pPart: number
      return c.async.call({
        facts: FACTS.C_DecryptVerifyUpdate,
        fn,
        session: session,
        args: [session, encryptedPart],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 2, 'C_DecryptVerifyUpdate')
          hSession = c.operation(session, 5, 'C_DecryptVerifyUpdate')
          pEncryptedPart = m.place(encryptedPart)
          pulPartLen = m.allocate(8)
          pPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pPart = pPartLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulPartLen, size)
          return [hSession, pEncryptedPart, encryptedPart.length, pPartLong ?? m.addressOf(pPart), m.addressOf(pulPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 2, undefined)
          c.sent(session, 5, undefined)
          return c.result(m, pPart, pPartLong, m.ulong(pulPartLen), size, 'C_DecryptVerifyUpdate')
        },
        required: (m) => c.grow(57, m.ulong(pulPartLen), size),
        complete: (m, value) => {
          m.setUlong(pulPartLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a decryption and a verification of what was decrypted.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @param part where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptVerifyUpdateInto(session: SessionHandle, encryptedPart: Uint8Array, part: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_DecryptVerifyUpdate ?? c.missing('C_DecryptVerifyUpdate')
    c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptVerifyUpdate')
    if (part !== null) c.room(part, 'part', 'C_DecryptVerifyUpdateInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptVerifyUpdate')
    try {
      let hSession = c.operation(session, 2, 'C_DecryptVerifyUpdate')
      hSession = c.operation(session, 5, 'C_DecryptVerifyUpdate')
      const pEncryptedPart = m.place(encryptedPart)
      const pulPartLen = m.allocate(8)
      m.setUlong(pulPartLen, part === null ? 0 : part.length)
      rv = f(hSession, pEncryptedPart, encryptedPart.length, part === null ? 0 : part.length === 0 ? m.addressOf(pulPartLen) : part, m.addressOf(pulPartLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulPartLen), part)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptVerifyUpdate, part === null ? 0 : part.length, [encryptedPart, part], [], (c, _m, session) => {
        c.sent(session, 2, undefined)
        c.sent(session, 5, undefined)
      })
      if (rv === CKR_OK) {
        c.sent(session, 2, undefined)
        c.sent(session, 5, undefined)
        return c.written(m.ulong(pulPartLen), part, 'C_DecryptVerifyUpdate')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptVerifyUpdate, rv, session, this.C_DecryptVerifyUpdateInto, [session, encryptedPart, part], required)
  }

  /**
   * Goes on with a decryption and a verification of what was decrypted.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Dual function functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param encryptedPart the bytes; none are bytes too
   * @param part where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptVerifyUpdateIntoAsync(session: SessionHandle, encryptedPart: Uint8Array, part: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptVerifyUpdate ?? c.missing('C_DecryptVerifyUpdate')
      c.bytes(encryptedPart, 'encryptedPart', 'C_DecryptVerifyUpdate')
      if (part !== null) c.room(part, 'part', 'C_DecryptVerifyUpdateInto', 'a Uint8Array or null')
      let hSession: number
      let pEncryptedPart: number | Uint8Array
      let pPartRoom: Room | undefined
      let pulPartLen: number
      return c.async.call({
        facts: FACTS.C_DecryptVerifyUpdate,
        fn,
        session: session,
        args: [session, encryptedPart, part],
        lay: (m) => {
          hSession = c.operation(session, 2, 'C_DecryptVerifyUpdate')
          hSession = c.operation(session, 5, 'C_DecryptVerifyUpdate')
          pEncryptedPart = m.place(encryptedPart)
          pPartRoom = part === null ? undefined : m.room(part.length)
          pulPartLen = m.allocate(8)
          m.setUlong(pulPartLen, part === null ? 0 : part.length)
          return [hSession, pEncryptedPart, encryptedPart.length, pPartRoom?.address ?? 0, m.addressOf(pulPartLen), undefined]
        },
        read: (m) => {
          c.sent(session, 2, undefined)
          c.sent(session, 5, undefined)
          if (part !== null) c.fill(part, pPartRoom, m.ulong(pulPartLen), 'part', 'C_DecryptVerifyUpdate')
          return c.written(m.ulong(pulPartLen), part, 'C_DecryptVerifyUpdate')
        },
        shortBy: (m) => c.needs(m.ulong(pulPartLen), part),
        complete: (m, value) => {
          m.setUlong(pulPartLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Generates a secret key, or domain parameters.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GenerateKey(session: SessionHandle, mechanism: Mechanism, template: Template): ObjectHandle {
    const c = this[runtime]
    const f = c.f.C_GenerateKey ?? c.missing('C_GenerateKey')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    let secret = true
    let result: ObjectHandle | undefined
    let rv: number
    const m = c.memory
    const mark = c.begin('C_GenerateKey')
    try {
      const hSession = c.session(session, 'C_GenerateKey')
      pMechanism = writeMechanism(m, mechanism, 'C_GenerateKey: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      const templateAt = writeTemplate(m, template, 'C_GenerateKey: template', c.handles)
      secret = holdsSecret(mechanism) || templateAt.sensitive
      const phKey = m.allocateZeroed(8)
      rv = f(hSession, m.addressOf(pMechanism), m.addressOf(templateAt.at), templateAt.count, m.addressOf(phKey))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_GenerateKey, undefined, [template], [mechanism, pMechanism, copy], (c, m, _session, mechanism, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        result = c.created(session, m.handle(phKey), template)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    if (result !== undefined) {
      if (result.identity === undefined) c.afterwards('C_GenerateKey', () => identifyCreated([result!]))
      return result
    }
    return c.failed(FACTS.C_GenerateKey, rv, session, this.C_GenerateKey, [session, mechanism, template])
  }

  /**
   * Generates a secret key, or domain parameters.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GenerateKeyAsync(session: SessionHandle, mechanism: Mechanism, template: Template): Promise<ObjectHandle> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GenerateKey ?? c.missing('C_GenerateKey')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let hSession: number
      let templateAt: WrittenTemplate
      let phKey: number
      let secret = true
      return c.async.call({
        facts: FACTS.C_GenerateKey,
        fn,
        session: session,
        args: [session, mechanism, template],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_GenerateKey')
          pMechanism = writeMechanism(m, mechanism, 'C_GenerateKey: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          templateAt = writeTemplate(m, template, 'C_GenerateKey: template', c.handles)
          secret = holdsSecret(mechanism) || templateAt.sensitive
          phKey = m.allocateZeroed(8)
          return [hSession, m.addressOf(pMechanism), m.addressOf(templateAt.at), templateAt.count, m.addressOf(phKey), undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          return c.created(session, m.handle(phKey), template)
        },
        complete: (m, value) => {
          m.setUlong(phKey, value.object)
        },
        secret: () => secret,
        after: (result) => identifyCreated([result]),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Generates a public and a private key.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param publicKeyTemplate attributes by their names or numbers
   * @param privateKeyTemplate attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GenerateKeyPair(session: SessionHandle, mechanism: Mechanism, publicKeyTemplate: Template, privateKeyTemplate: Template): { publicKey: ObjectHandle; privateKey: ObjectHandle } {
    const c = this[runtime]
    const f = c.f.C_GenerateKeyPair ?? c.missing('C_GenerateKeyPair')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    let secret = true
    let result: { publicKey: ObjectHandle; privateKey: ObjectHandle } | undefined
    let rv: number
    const m = c.memory
    const mark = c.begin('C_GenerateKeyPair')
    try {
      const hSession = c.session(session, 'C_GenerateKeyPair')
      pMechanism = writeMechanism(m, mechanism, 'C_GenerateKeyPair: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      const publicKeyTemplateAt = writeTemplate(m, publicKeyTemplate, 'C_GenerateKeyPair: publicKeyTemplate', c.handles)
      const privateKeyTemplateAt = writeTemplate(m, privateKeyTemplate, 'C_GenerateKeyPair: privateKeyTemplate', c.handles)
      secret = holdsSecret(mechanism) || publicKeyTemplateAt.sensitive || privateKeyTemplateAt.sensitive
      const phPublicKey = m.allocateZeroed(8)
      const phPrivateKey = m.allocateZeroed(8)
      rv = f(hSession, m.addressOf(pMechanism), m.addressOf(publicKeyTemplateAt.at), publicKeyTemplateAt.count, m.addressOf(privateKeyTemplateAt.at), privateKeyTemplateAt.count, m.addressOf(phPublicKey), m.addressOf(phPrivateKey))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_GenerateKeyPair, undefined, [publicKeyTemplate, privateKeyTemplate], [mechanism, pMechanism, copy], (c, m, _session, mechanism, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        result = { publicKey: c.created(session, m.handle(phPublicKey), publicKeyTemplate), privateKey: c.created(session, m.handle(phPrivateKey), privateKeyTemplate) }
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    if (result !== undefined) {
      if (result.publicKey.identity === undefined || result.privateKey.identity === undefined) c.afterwards('C_GenerateKeyPair', () => identifyCreated([result!.publicKey, result!.privateKey], result!.publicKey))
      return result
    }
    return c.failed(FACTS.C_GenerateKeyPair, rv, session, this.C_GenerateKeyPair, [session, mechanism, publicKeyTemplate, privateKeyTemplate])
  }

  /**
   * Generates a public and a private key.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param publicKeyTemplate attributes by their names or numbers
   * @param privateKeyTemplate attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GenerateKeyPairAsync(session: SessionHandle, mechanism: Mechanism, publicKeyTemplate: Template, privateKeyTemplate: Template): Promise<{ publicKey: ObjectHandle; privateKey: ObjectHandle }> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GenerateKeyPair ?? c.missing('C_GenerateKeyPair')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let hSession: number
      let publicKeyTemplateAt: WrittenTemplate
      let privateKeyTemplateAt: WrittenTemplate
      let phPublicKey: number
      let phPrivateKey: number
      let secret = true
      return c.async.call({
        facts: FACTS.C_GenerateKeyPair,
        fn,
        session: session,
        args: [session, mechanism, publicKeyTemplate, privateKeyTemplate],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_GenerateKeyPair')
          pMechanism = writeMechanism(m, mechanism, 'C_GenerateKeyPair: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          publicKeyTemplateAt = writeTemplate(m, publicKeyTemplate, 'C_GenerateKeyPair: publicKeyTemplate', c.handles)
          privateKeyTemplateAt = writeTemplate(m, privateKeyTemplate, 'C_GenerateKeyPair: privateKeyTemplate', c.handles)
          secret = holdsSecret(mechanism) || publicKeyTemplateAt.sensitive || privateKeyTemplateAt.sensitive
          phPublicKey = m.allocateZeroed(8)
          phPrivateKey = m.allocateZeroed(8)
          return [hSession, m.addressOf(pMechanism), m.addressOf(publicKeyTemplateAt.at), publicKeyTemplateAt.count, m.addressOf(privateKeyTemplateAt.at), privateKeyTemplateAt.count, m.addressOf(phPublicKey), m.addressOf(phPrivateKey), undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          return { publicKey: c.created(session, m.handle(phPublicKey), publicKeyTemplate), privateKey: c.created(session, m.handle(phPrivateKey), privateKeyTemplate) }
        },
        complete: (m, value) => {
          m.setUlong(phPublicKey, value.object)
          m.setUlong(phPrivateKey, value.additional)
        },
        secret: () => secret,
        after: (result) => identifyCreated([result.publicKey, result.privateKey], result.publicKey),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Wraps a key with another.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param wrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_WrapKey(session: SessionHandle, mechanism: Mechanism, wrappingKey: ObjectHandle, key: ObjectHandle): Buffer {
    const c = this[runtime]
    const f = c.f.C_WrapKey ?? c.missing('C_WrapKey')
    let pMechanism = -1
    let copy: Mechanism | undefined
    let iv: KeptIv | undefined
    c.current = session
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_WrapKey')
    try {
      const hSession = c.session(session, 'C_WrapKey')
      pMechanism = writeMechanism(m, mechanism, 'C_WrapKey: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      iv = c.ownIv(m, undefined, mechanism)
      const hWrappingKey = c.key(wrappingKey, session, 'wrappingKey', 'C_WrapKey')
      const hKey = c.key(key, session, 'key', 'C_WrapKey')
      const pulWrappedKeyLen = m.allocate(8)
      let size = c.resultSize(60, 0)
      let pWrappedKeyLong: Buffer | undefined
      let pWrappedKey: number
      pWrappedKeyLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pWrappedKey = pWrappedKeyLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulWrappedKeyLen, size)
      rv = f(hSession, m.addressOf(pMechanism), hWrappingKey, hKey, pWrappedKeyLong ?? m.addressOf(pWrappedKey), m.addressOf(pulWrappedKeyLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(60, m.ulong(pulWrappedKeyLen), size)
      if (required !== undefined) {
        size = required
        pWrappedKeyLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pWrappedKey = pWrappedKeyLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulWrappedKeyLen, size)
        rv = f(hSession, m.addressOf(pMechanism), hWrappingKey, hKey, pWrappedKeyLong ?? m.addressOf(pWrappedKey), m.addressOf(pulWrappedKeyLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_WrapKey, size, [wrappingKey, key, pWrappedKeyLong], [mechanism, pMechanism, copy, iv], (c, m, _session, mechanism, pMechanism, copy, iv) => {
        iv?.bringBack('C_WrapKey')
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        iv?.bringBack('C_WrapKey')
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        return c.result(m, pWrappedKey, pWrappedKeyLong, m.ulong(pulWrappedKeyLen), size, 'C_WrapKey')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_WrapKey, rv, session, this.C_WrapKey, [session, mechanism, wrappingKey, key], required)
  }

  /**
   * Wraps a key with another.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param wrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_WrapKeyAsync(session: SessionHandle, mechanism: Mechanism, wrappingKey: ObjectHandle, key: ObjectHandle): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_WrapKey ?? c.missing('C_WrapKey')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let iv: KeptIv | undefined
      let hSession: number
      let hWrappingKey: number
      let hKey: number
      let pulWrappedKeyLen: number
      let size = c.resultSize(60, 0)
      let pWrappedKeyLong: Buffer | undefined
      let pWrappedKey: number
      return c.async.call({
        facts: FACTS.C_WrapKey,
        fn,
        session: session,
        args: [session, mechanism, wrappingKey, key],
        lay: (m, required) => {
          c.current = session
          if (required !== undefined) size = required
          hSession = c.session(session, 'C_WrapKey')
          pMechanism = writeMechanism(m, mechanism, 'C_WrapKey: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          iv = c.ownIv(m, undefined, mechanism)
          hWrappingKey = c.key(wrappingKey, session, 'wrappingKey', 'C_WrapKey')
          hKey = c.key(key, session, 'key', 'C_WrapKey')
          pulWrappedKeyLen = m.allocate(8)
          pWrappedKeyLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pWrappedKey = pWrappedKeyLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulWrappedKeyLen, size)
          return [hSession, m.addressOf(pMechanism), hWrappingKey, hKey, pWrappedKeyLong ?? m.addressOf(pWrappedKey), m.addressOf(pulWrappedKeyLen), undefined]
        },
        read: (m) => {
          c.current = session
          iv?.bringBack('C_WrapKey')
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          return c.result(m, pWrappedKey, pWrappedKeyLong, m.ulong(pulWrappedKeyLen), size, 'C_WrapKey')
        },
        required: (m) => c.grow(60, m.ulong(pulWrappedKeyLen), size),
        complete: (m, value) => {
          m.setUlong(pulWrappedKeyLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Wraps a key with another.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param wrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @param wrappedKey where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_WrapKeyInto(session: SessionHandle, mechanism: Mechanism, wrappingKey: ObjectHandle, key: ObjectHandle, wrappedKey: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_WrapKey ?? c.missing('C_WrapKey')
    let pMechanism = -1
    let copy: Mechanism | undefined
    let iv: KeptIv | undefined
    c.current = session
    if (wrappedKey !== null) c.room(wrappedKey, 'wrappedKey', 'C_WrapKeyInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_WrapKey')
    try {
      const hSession = c.session(session, 'C_WrapKey')
      pMechanism = writeMechanism(m, mechanism, 'C_WrapKey: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      iv = c.ownIv(m, undefined, mechanism)
      const hWrappingKey = c.key(wrappingKey, session, 'wrappingKey', 'C_WrapKey')
      const hKey = c.key(key, session, 'key', 'C_WrapKey')
      const pulWrappedKeyLen = m.allocate(8)
      m.setUlong(pulWrappedKeyLen, wrappedKey === null ? 0 : wrappedKey.length)
      rv = f(hSession, m.addressOf(pMechanism), hWrappingKey, hKey, wrappedKey === null ? 0 : wrappedKey.length === 0 ? m.addressOf(pulWrappedKeyLen) : wrappedKey, m.addressOf(pulWrappedKeyLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulWrappedKeyLen), wrappedKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_WrapKey, wrappedKey === null ? 0 : wrappedKey.length, [wrappingKey, key, wrappedKey], [mechanism, pMechanism, copy, iv], (c, m, _session, mechanism, pMechanism, copy, iv) => {
        iv?.bringBack('C_WrapKey')
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        iv?.bringBack('C_WrapKey')
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        return c.written(m.ulong(pulWrappedKeyLen), wrappedKey, 'C_WrapKey')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_WrapKey, rv, session, this.C_WrapKeyInto, [session, mechanism, wrappingKey, key, wrappedKey], required)
  }

  /**
   * Wraps a key with another.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param wrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @param wrappedKey where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_WrapKeyIntoAsync(session: SessionHandle, mechanism: Mechanism, wrappingKey: ObjectHandle, key: ObjectHandle, wrappedKey: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_WrapKey ?? c.missing('C_WrapKey')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let iv: KeptIv | undefined
      if (wrappedKey !== null) c.room(wrappedKey, 'wrappedKey', 'C_WrapKeyInto', 'a Uint8Array or null')
      let hSession: number
      let hWrappingKey: number
      let hKey: number
      let pWrappedKeyRoom: Room | undefined
      let pulWrappedKeyLen: number
      return c.async.call({
        facts: FACTS.C_WrapKey,
        fn,
        session: session,
        args: [session, mechanism, wrappingKey, key, wrappedKey],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_WrapKey')
          pMechanism = writeMechanism(m, mechanism, 'C_WrapKey: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          iv = c.ownIv(m, undefined, mechanism)
          hWrappingKey = c.key(wrappingKey, session, 'wrappingKey', 'C_WrapKey')
          hKey = c.key(key, session, 'key', 'C_WrapKey')
          pWrappedKeyRoom = wrappedKey === null ? undefined : m.room(wrappedKey.length)
          pulWrappedKeyLen = m.allocate(8)
          m.setUlong(pulWrappedKeyLen, wrappedKey === null ? 0 : wrappedKey.length)
          return [hSession, m.addressOf(pMechanism), hWrappingKey, hKey, pWrappedKeyRoom?.address ?? 0, m.addressOf(pulWrappedKeyLen), undefined]
        },
        read: (m) => {
          c.current = session
          iv?.bringBack('C_WrapKey')
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (wrappedKey !== null) c.fill(wrappedKey, pWrappedKeyRoom, m.ulong(pulWrappedKeyLen), 'wrappedKey', 'C_WrapKey')
          return c.written(m.ulong(pulWrappedKeyLen), wrappedKey, 'C_WrapKey')
        },
        shortBy: (m) => c.needs(m.ulong(pulWrappedKeyLen), wrappedKey),
        complete: (m, value) => {
          m.setUlong(pulWrappedKeyLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Unwraps a key and makes an object of it.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param unwrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param wrappedKey the bytes; none are bytes too
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_UnwrapKey(session: SessionHandle, mechanism: Mechanism, unwrappingKey: ObjectHandle, wrappedKey: Uint8Array, template: Template): ObjectHandle {
    const c = this[runtime]
    const f = c.f.C_UnwrapKey ?? c.missing('C_UnwrapKey')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    c.bytes(wrappedKey, 'wrappedKey', 'C_UnwrapKey')
    let secret = true
    let result: ObjectHandle | undefined
    let rv: number
    const m = c.memory
    const mark = c.begin('C_UnwrapKey')
    try {
      const hSession = c.session(session, 'C_UnwrapKey')
      pMechanism = writeMechanism(m, mechanism, 'C_UnwrapKey: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      const hUnwrappingKey = c.key(unwrappingKey, session, 'unwrappingKey', 'C_UnwrapKey')
      const pWrappedKey = m.place(wrappedKey)
      const templateAt = writeTemplate(m, template, 'C_UnwrapKey: template', c.handles)
      secret = holdsSecret(mechanism) || templateAt.sensitive
      const phKey = m.allocateZeroed(8)
      rv = f(hSession, m.addressOf(pMechanism), hUnwrappingKey, pWrappedKey, wrappedKey.length, m.addressOf(templateAt.at), templateAt.count, m.addressOf(phKey))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_UnwrapKey, undefined, [unwrappingKey, wrappedKey, template], [mechanism, pMechanism, copy], (c, m, _session, mechanism, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        result = c.created(session, m.handle(phKey), template)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    if (result !== undefined) {
      if (result.identity === undefined) c.afterwards('C_UnwrapKey', () => identifyCreated([result!]))
      return result
    }
    return c.failed(FACTS.C_UnwrapKey, rv, session, this.C_UnwrapKey, [session, mechanism, unwrappingKey, wrappedKey, template])
  }

  /**
   * Unwraps a key and makes an object of it.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param unwrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param wrappedKey the bytes; none are bytes too
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_UnwrapKeyAsync(session: SessionHandle, mechanism: Mechanism, unwrappingKey: ObjectHandle, wrappedKey: Uint8Array, template: Template): Promise<ObjectHandle> {
    try {
      const c = this[runtime]
      const fn = c.f.C_UnwrapKey ?? c.missing('C_UnwrapKey')
      let pMechanism = -1
      let copy: Mechanism | undefined
      c.bytes(wrappedKey, 'wrappedKey', 'C_UnwrapKey')
      let hSession: number
      let hUnwrappingKey: number
      let pWrappedKey: number | Uint8Array
      let templateAt: WrittenTemplate
      let phKey: number
      let secret = true
      return c.async.call({
        facts: FACTS.C_UnwrapKey,
        fn,
        session: session,
        args: [session, mechanism, unwrappingKey, wrappedKey, template],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_UnwrapKey')
          pMechanism = writeMechanism(m, mechanism, 'C_UnwrapKey: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          hUnwrappingKey = c.key(unwrappingKey, session, 'unwrappingKey', 'C_UnwrapKey')
          pWrappedKey = m.place(wrappedKey)
          templateAt = writeTemplate(m, template, 'C_UnwrapKey: template', c.handles)
          secret = holdsSecret(mechanism) || templateAt.sensitive
          phKey = m.allocateZeroed(8)
          return [hSession, m.addressOf(pMechanism), hUnwrappingKey, pWrappedKey, wrappedKey.length, m.addressOf(templateAt.at), templateAt.count, m.addressOf(phKey), undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          return c.created(session, m.handle(phKey), template)
        },
        complete: (m, value) => {
          m.setUlong(phKey, value.object)
        },
        secret: () => secret,
        after: (result) => identifyCreated([result]),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Derives a key from another. Mechanisms that bring their keys or bytes in the parameter (CKM_…_KEY_AND_MAC_DERIVE, CKM_…_PRF) make no key besides: the handle is then one of no object, like that of an object that was destroyed.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param baseKey a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DeriveKey(session: SessionHandle, mechanism: Mechanism, baseKey: ObjectHandle, template: Template): ObjectHandle {
    const c = this[runtime]
    const f = c.f.C_DeriveKey ?? c.missing('C_DeriveKey')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    let secret = true
    let result: ObjectHandle | undefined
    let rv: number
    const m = c.memory
    const mark = c.begin('C_DeriveKey')
    try {
      const hSession = c.session(session, 'C_DeriveKey')
      pMechanism = writeMechanism(m, mechanism, 'C_DeriveKey: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      const hBaseKey = c.key(baseKey, session, 'baseKey', 'C_DeriveKey')
      const templateAt = writeTemplate(m, template, 'C_DeriveKey: template', c.handles)
      secret = holdsSecret(mechanism) || templateAt.sensitive
      const phKey = m.allocateZeroed(8)
      rv = f(hSession, m.addressOf(pMechanism), hBaseKey, m.addressOf(templateAt.at), templateAt.count, m.addressOf(phKey))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DeriveKey, undefined, [baseKey, template], [mechanism, pMechanism, copy], (c, m, _session, mechanism, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        result = c.created(session, m.handle(phKey), template)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    if (result !== undefined) {
      if (result.identity === undefined) c.afterwards('C_DeriveKey', () => identifyCreated([result!]))
      return result
    }
    return c.failed(FACTS.C_DeriveKey, rv, session, this.C_DeriveKey, [session, mechanism, baseKey, template])
  }

  /**
   * Derives a key from another. Mechanisms that bring their keys or bytes in the parameter (CKM_…_KEY_AND_MAC_DERIVE, CKM_…_PRF) make no key besides: the handle is then one of no object, like that of an object that was destroyed.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param baseKey a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DeriveKeyAsync(session: SessionHandle, mechanism: Mechanism, baseKey: ObjectHandle, template: Template): Promise<ObjectHandle> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DeriveKey ?? c.missing('C_DeriveKey')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let hSession: number
      let hBaseKey: number
      let templateAt: WrittenTemplate
      let phKey: number
      let secret = true
      return c.async.call({
        facts: FACTS.C_DeriveKey,
        fn,
        session: session,
        args: [session, mechanism, baseKey, template],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_DeriveKey')
          pMechanism = writeMechanism(m, mechanism, 'C_DeriveKey: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          hBaseKey = c.key(baseKey, session, 'baseKey', 'C_DeriveKey')
          templateAt = writeTemplate(m, template, 'C_DeriveKey: template', c.handles)
          secret = holdsSecret(mechanism) || templateAt.sensitive
          phKey = m.allocateZeroed(8)
          return [hSession, m.addressOf(pMechanism), hBaseKey, m.addressOf(templateAt.at), templateAt.count, m.addressOf(phKey), undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          return c.created(session, m.handle(phKey), template)
        },
        complete: (m, value) => {
          m.setUlong(phKey, value.object)
        },
        secret: () => secret,
        after: (result) => identifyCreated([result]),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Mixes seed material into the token's random generator.
   * PKCS#11 2.40, "Random number generation functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param seed the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SeedRandom(session: SessionHandle, seed: Uint8Array): void {
    const c = this[runtime]
    const f = c.f.C_SeedRandom ?? c.missing('C_SeedRandom')
    c.bytes(seed, 'seed', 'C_SeedRandom')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_SeedRandom')
    try {
      const hSession = c.session(session, 'C_SeedRandom')
      const pSeed = m.place(seed)
      rv = f(hSession, pSeed, seed.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SeedRandom, undefined, [seed])
      if (rv === CKR_OK) {
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SeedRandom, rv, session, this.C_SeedRandom, [session, seed])
  }

  /**
   * Mixes seed material into the token's random generator.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Random number generation functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param seed the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SeedRandomAsync(session: SessionHandle, seed: Uint8Array): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SeedRandom ?? c.missing('C_SeedRandom')
      c.bytes(seed, 'seed', 'C_SeedRandom')
      let hSession: number
      let pSeed: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_SeedRandom,
        fn,
        session: session,
        args: [session, seed],
        lay: (m) => {
          hSession = c.session(session, 'C_SeedRandom')
          pSeed = m.place(seed)
          return [hSession, pSeed, seed.length, undefined]
        },
        read: () => {
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Generates random bytes.
   * PKCS#11 2.40, "Random number generation functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param length how many bytes
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GenerateRandom(session: SessionHandle, length: number): Buffer {
    const c = this[runtime]
    const f = c.f.C_GenerateRandom ?? c.missing('C_GenerateRandom')
    c.length(length, 'length', 'C_GenerateRandom')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_GenerateRandom')
    try {
      const hSession = c.session(session, 'C_GenerateRandom')
      const RandomData = m.fresh(length)
      rv = f(hSession, m.freshAddress, length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_GenerateRandom, length, [length, RandomData])
      if (rv === CKR_OK) {
        return RandomData
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GenerateRandom, rv, session, this.C_GenerateRandom, [session, length])
  }

  /**
   * Generates random bytes.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Random number generation functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param length how many bytes
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GenerateRandomAsync(session: SessionHandle, length: number): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GenerateRandom ?? c.missing('C_GenerateRandom')
      c.length(length, 'length', 'C_GenerateRandom')
      const long = length > COPY_LIMIT ? Buffer.allocUnsafeSlow(length) : undefined
      let hSession: number
      let RandomData: number
      return c.async.call({
        facts: FACTS.C_GenerateRandom,
        fn,
        session: session,
        args: [session, length],
        lay: (m) => {
          hSession = c.session(session, 'C_GenerateRandom')
          RandomData = long === undefined ? m.allocate(length) : 0
          return [hSession, long ?? m.addressOf(RandomData), length, undefined]
        },
        read: (m) => {
          return long ?? m.copy(RandomData, length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Generates random bytes.
   * Fills a buffer of the caller, which is the module’s until the call has returned.
   * PKCS#11 2.40, "Random number generation functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param randomData is filled from its first byte to its last
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GenerateRandomInto(session: SessionHandle, randomData: Uint8Array): void {
    const c = this[runtime]
    const f = c.f.C_GenerateRandom ?? c.missing('C_GenerateRandom')
    c.room(randomData, 'randomData', 'C_GenerateRandomInto')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_GenerateRandom')
    try {
      const hSession = c.session(session, 'C_GenerateRandom')
      const RandomData = randomData.length === 0 ? m.addressOf(m.allocate(1)) : randomData
      rv = f(hSession, RandomData, randomData.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_GenerateRandom, randomData.length, [randomData])
      if (rv === CKR_OK) {
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GenerateRandom, rv, session, this.C_GenerateRandomInto, [session, randomData], required)
  }

  /**
   * Generates random bytes.
   * Fills a buffer of the caller when the call has ended. One that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Random number generation functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param randomData is filled from its first byte to its last
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GenerateRandomIntoAsync(session: SessionHandle, randomData: Uint8Array): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GenerateRandom ?? c.missing('C_GenerateRandom')
      c.room(randomData, 'randomData', 'C_GenerateRandomInto')
      let hSession: number
      let RandomDataRoom: Room
      return c.async.call({
        facts: FACTS.C_GenerateRandom,
        fn,
        session: session,
        args: [session, randomData],
        lay: (m) => {
          hSession = c.session(session, 'C_GenerateRandom')
          RandomDataRoom = m.room(randomData.length)
          return [hSession, RandomDataRoom.address, randomData.length, undefined]
        },
        read: () => {
          c.fill(randomData, RandomDataRoom, RandomDataRoom.bytes.length, 'randomData', 'C_GenerateRandom')
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * A function of version 1 that answers CKR_FUNCTION_NOT_PARALLEL.
   * PKCS#11 2.40, "Parallel function management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetFunctionStatus(session: SessionHandle): void {
    const c = this[runtime]
    const f = c.f.C_GetFunctionStatus ?? c.missing('C_GetFunctionStatus')
    let rv: number
    const mark = c.begin('C_GetFunctionStatus')
    try {
      const hSession = c.session(session, 'C_GetFunctionStatus')
      rv = f(hSession)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_GetFunctionStatus, undefined, [])
      if (rv === CKR_OK) {
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GetFunctionStatus, rv, session, this.C_GetFunctionStatus, [session])
  }

  /**
   * A function of version 1 that answers CKR_FUNCTION_NOT_PARALLEL.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Parallel function management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GetFunctionStatusAsync(session: SessionHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GetFunctionStatus ?? c.missing('C_GetFunctionStatus')
      let hSession: number
      return c.async.call({
        facts: FACTS.C_GetFunctionStatus,
        fn,
        session: session,
        args: [session],
        lay: (m) => {
          hSession = c.session(session, 'C_GetFunctionStatus')
          return [hSession, undefined]
        },
        read: () => {
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * A function of version 1 that answers CKR_FUNCTION_NOT_PARALLEL.
   * PKCS#11 2.40, "Parallel function management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_CancelFunction(session: SessionHandle): void {
    const c = this[runtime]
    const f = c.f.C_CancelFunction ?? c.missing('C_CancelFunction')
    let rv: number
    const mark = c.begin('C_CancelFunction')
    try {
      const hSession = c.session(session, 'C_CancelFunction')
      rv = f(hSession)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_CancelFunction, undefined, [])
      if (rv === CKR_OK) {
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_CancelFunction, rv, session, this.C_CancelFunction, [session])
  }

  /**
   * A function of version 1 that answers CKR_FUNCTION_NOT_PARALLEL.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 2.40, "Parallel function management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_CancelFunctionAsync(session: SessionHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_CancelFunction ?? c.missing('C_CancelFunction')
      let hSession: number
      return c.async.call({
        facts: FACTS.C_CancelFunction,
        fn,
        session: session,
        args: [session],
        lay: (m) => {
          hSession = c.session(session, 'C_CancelFunction')
          return [hSession, undefined]
        },
        read: () => {
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Looks, or waits, for a token that was inserted or removed.
   * Without CKF_DONT_BLOCK it holds up the thread until something happens.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param flags CKF_DONT_BLOCK only to look, or 0
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_WaitForSlotEvent(flags: number): SlotHandle | undefined {
    return special.C_WaitForSlotEvent(this[runtime], flags)
  }

  /**
   * Looks, or waits, for a token that was inserted or removed.
   * It takes no flags: the module is asked again and again, without blocking, until something happens or the signal ends it.
   * PKCS#11 2.40, "Slot and token management functions".
   *
   * @param options `signal` ends the waiting, `interval` is the milliseconds between two looks
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_WaitForSlotEventAsync(options?: WaitForSlotEventOptions): Promise<SlotHandle | undefined> {
    return special.C_WaitForSlotEventAsync(this[runtime], options)
  }

  /**
   * Lists the interfaces of the module.
   * PKCS#11 3.0, "General purpose functions".
   *
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetInterfaceList(): Interface[] {
    return special.C_GetInterfaceList(this[runtime])
  }

  /**
   * Lists the interfaces of the module.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "General purpose functions".
   *
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_GetInterfaceListAsync(): Promise<Interface[]> {
    return special.C_GetInterfaceListAsync(this[runtime])
  }

  /**
   * Tells which interface fits a name, a version and flags.
   * PKCS#11 3.0, "General purpose functions".
   *
   * @param choice name, version and flags; the module’s own choice where they are left out
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetInterface(choice?: InterfaceChoice): Interface {
    return special.C_GetInterface(this[runtime], choice)
  }

  /**
   * Tells which interface fits a name, a version and flags.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "General purpose functions".
   *
   * @param choice name, version and flags; the module’s own choice where they are left out
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_GetInterfaceAsync(choice?: InterfaceChoice): Promise<Interface> {
    return special.C_GetInterfaceAsync(this[runtime], choice)
  }

  /**
   * Logs a user in by name.
   * PKCS#11 3.0, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param userType CKU_USER, CKU_SO or CKU_CONTEXT_SPECIFIC
   * @param pin text (taken as UTF-8) or bytes; null leaves it to a PIN pad; or a function that gives it each time it is needed
   * @param username the name of the user, as UTF-8
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_LoginUser(session: SessionHandle, userType: number, pin: Pin, username: string): void {
    return special.C_LoginUser(this[runtime], session, userType, pin, username)
  }

  /**
   * Logs a user in by name.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param userType CKU_USER, CKU_SO or CKU_CONTEXT_SPECIFIC
   * @param pin text (taken as UTF-8) or bytes; null leaves it to a PIN pad; or a function that gives it each time it is needed
   * @param username the name of the user, as UTF-8
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_LoginUserAsync(session: SessionHandle, userType: number, pin: Pin, username: string): Promise<void> {
    return special.C_LoginUserAsync(this[runtime], session, userType, pin, username)
  }

  /**
   * Cancels operations of a session.
   * PKCS#11 3.0, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param flags CKF_* bits
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SessionCancel(session: SessionHandle, flags: number): void {
    const c = this[runtime]
    const f = c.f.C_SessionCancel ?? c.missing('C_SessionCancel')
    c.ulong(flags, 'flags', 'C_SessionCancel')
    let rv: number
    const mark = c.begin('C_SessionCancel')
    try {
      const hSession = c.session(session, 'C_SessionCancel')
      rv = f(hSession, nativeNumber(flags))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SessionCancel, undefined, [], [flags], (c, _m, session, flags) => {
        c.cancelled(session, flags)
      })
      if (rv === CKR_OK) {
        c.cancelled(session, flags)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SessionCancel, rv, session, this.C_SessionCancel, [session, flags])
  }

  /**
   * Cancels operations of a session.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param flags CKF_* bits
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SessionCancelAsync(session: SessionHandle, flags: number): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SessionCancel ?? c.missing('C_SessionCancel')
      c.ulong(flags, 'flags', 'C_SessionCancel')
      let hSession: number
      return c.async.call({
        facts: FACTS.C_SessionCancel,
        fn,
        session: session,
        args: [session, flags],
        lay: (m) => {
          hSession = c.session(session, 'C_SessionCancel')
          return [hSession, nativeNumber(flags), undefined]
        },
        read: () => {
          c.cancelled(session, flags)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins the encryption of messages.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_MessageEncryptInit(session: SessionHandle, mechanism: MessageMechanism, key: ObjectHandle): void
  C_MessageEncryptInit(session: SessionHandle, mechanism: null): void
  C_MessageEncryptInit(session: SessionHandle, mechanism: MessageMechanism | null, key: ObjectHandle | null = null): void {
    const c = this[runtime]
    const f = c.f.C_MessageEncryptInit ?? c.missing('C_MessageEncryptInit')
    let pMechanism = -1
    let copy: MessageMechanism | undefined
    c.current = session
    let rv: number
    const m = c.memory
    const mark = c.begin('C_MessageEncryptInit')
    try {
      const hSession = c.session(session, 'C_MessageEncryptInit')
      pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_MessageEncryptInit: mechanism', c.handles, true)
      if (mechanism !== null) copy = laidCopy<MessageMechanism>()
      const hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_MessageEncryptInit')
      rv = f(hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_MessageEncryptInit, undefined, [], [mechanism, key, pMechanism, copy], (c, m, session, mechanism, key, pMechanism, copy) => {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[8] = undefined
        else c.began(session, 8, 'C_MessageEncryptInit', copy ?? snapshotMechanism(mechanism), key)
      })
      if (rv === CKR_OK) {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[8] = undefined
        else c.began(session, 8, 'C_MessageEncryptInit', copy ?? snapshotMechanism(mechanism), key)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_MessageEncryptInit, rv, session, this.C_MessageEncryptInit, [session, mechanism, key])
  }

  /**
   * Begins the encryption of messages.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_MessageEncryptInitAsync(session: SessionHandle, mechanism: MessageMechanism, key: ObjectHandle): Promise<void>
  C_MessageEncryptInitAsync(session: SessionHandle, mechanism: null): Promise<void>
  C_MessageEncryptInitAsync(session: SessionHandle, mechanism: MessageMechanism | null, key: ObjectHandle | null = null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_MessageEncryptInit ?? c.missing('C_MessageEncryptInit')
      let pMechanism = -1
      let copy: MessageMechanism | undefined
      let hSession: number
      let hKey: number
      return c.async.call({
        facts: FACTS.C_MessageEncryptInit,
        fn,
        session: session,
        args: [session, mechanism, key],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_MessageEncryptInit')
          pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_MessageEncryptInit: mechanism', c.handles, true)
          if (mechanism !== null) copy = laidCopy<MessageMechanism>()
          hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_MessageEncryptInit')
          return [hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey, undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (mechanism === null) session.operations[8] = undefined
        else c.began(session, 8, 'C_MessageEncryptInit', copy ?? snapshotMechanism(mechanism), key)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Encrypts a message in a single part.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @param plaintext the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncryptMessage(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null, plaintext: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_EncryptMessage ?? c.missing('C_EncryptMessage')
    if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_EncryptMessage')
    c.bytes(plaintext, 'plaintext', 'C_EncryptMessage')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_EncryptMessage')
    try {
      const hSession = c.operation(session, 8, 'C_EncryptMessage')
      const messageType = c.messageMechanism(session, 8)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_EncryptMessage: parameter', c.handles)
      const pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
      const pPlaintext = m.place(plaintext)
      const pulCiphertextLen = m.allocate(8)
      let size = c.resultSize(73, plaintext.length)
      let pCiphertextLong: Buffer | undefined
      let pCiphertext: number
      pCiphertextLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pCiphertext = pCiphertextLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulCiphertextLen, size)
      rv = f(hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, pPlaintext, plaintext.length, pCiphertextLong ?? m.addressOf(pCiphertext), m.addressOf(pulCiphertextLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(73, m.ulong(pulCiphertextLen), size)
      if (required !== undefined) {
        size = required
        pCiphertextLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pCiphertext = pCiphertextLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulCiphertextLen, size)
        rv = f(hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, pPlaintext, plaintext.length, pCiphertextLong ?? m.addressOf(pCiphertext), m.addressOf(pulCiphertextLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncryptMessage, size, [associatedData, plaintext, pCiphertextLong], [parameter, messageType, pParameter], (c, m, session, parameter, messageType, pParameter) => {
        c.sent(session, 8, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        c.sent(session, 8, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return c.result(m, pCiphertext, pCiphertextLong, m.ulong(pulCiphertextLen), size, 'C_EncryptMessage')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_EncryptMessage, rv, session, this.C_EncryptMessage, [session, parameter, associatedData, plaintext], required)
  }

  /**
   * Encrypts a message in a single part.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @param plaintext the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptMessageAsync(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null, plaintext: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncryptMessage ?? c.missing('C_EncryptMessage')
      if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_EncryptMessage')
      c.bytes(plaintext, 'plaintext', 'C_EncryptMessage')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pAssociatedData: number | Uint8Array
      let pPlaintext: number | Uint8Array
      let pulCiphertextLen: number
      let size = c.resultSize(73, plaintext.length)
      let pCiphertextLong: Buffer | undefined
      let pCiphertext: number
      return c.async.call({
        facts: FACTS.C_EncryptMessage,
        fn,
        session: session,
        args: [session, parameter, associatedData, plaintext],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 8, 'C_EncryptMessage')
          messageType = c.messageMechanism(session, 8)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_EncryptMessage: parameter', c.handles)
          pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
          pPlaintext = m.place(plaintext)
          pulCiphertextLen = m.allocate(8)
          pCiphertextLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pCiphertext = pCiphertextLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulCiphertextLen, size)
          return [hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, pPlaintext, plaintext.length, pCiphertextLong ?? m.addressOf(pCiphertext), m.addressOf(pulCiphertextLen), undefined]
        },
        read: (m) => {
          c.sent(session, 8, undefined)
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
          return c.result(m, pCiphertext, pCiphertextLong, m.ulong(pulCiphertextLen), size, 'C_EncryptMessage')
        },
        required: (m) => c.grow(73, m.ulong(pulCiphertextLen), size),
        complete: (m, value) => {
          m.setUlong(pulCiphertextLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Encrypts a message in a single part.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @param plaintext the bytes; none are bytes too
   * @param ciphertext where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncryptMessageInto(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null, plaintext: Uint8Array, ciphertext: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_EncryptMessage ?? c.missing('C_EncryptMessage')
    if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_EncryptMessage')
    c.bytes(plaintext, 'plaintext', 'C_EncryptMessage')
    if (ciphertext !== null) c.room(ciphertext, 'ciphertext', 'C_EncryptMessageInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_EncryptMessage')
    try {
      const hSession = c.operation(session, 8, 'C_EncryptMessage')
      const messageType = c.messageMechanism(session, 8)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_EncryptMessage: parameter', c.handles)
      const pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
      const pPlaintext = m.place(plaintext)
      const pulCiphertextLen = m.allocate(8)
      m.setUlong(pulCiphertextLen, ciphertext === null ? 0 : ciphertext.length)
      rv = f(hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, pPlaintext, plaintext.length, ciphertext === null ? 0 : ciphertext.length === 0 ? m.addressOf(pulCiphertextLen) : ciphertext, m.addressOf(pulCiphertextLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulCiphertextLen), ciphertext)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncryptMessage, ciphertext === null ? 0 : ciphertext.length, [associatedData, plaintext, ciphertext], [parameter, messageType, pParameter], (c, m, session, parameter, messageType, pParameter) => {
        c.sent(session, 8, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        c.sent(session, 8, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return c.written(m.ulong(pulCiphertextLen), ciphertext, 'C_EncryptMessage')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_EncryptMessage, rv, session, this.C_EncryptMessageInto, [session, parameter, associatedData, plaintext, ciphertext], required)
  }

  /**
   * Encrypts a message in a single part.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @param plaintext the bytes; none are bytes too
   * @param ciphertext where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptMessageIntoAsync(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null, plaintext: Uint8Array, ciphertext: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncryptMessage ?? c.missing('C_EncryptMessage')
      if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_EncryptMessage')
      c.bytes(plaintext, 'plaintext', 'C_EncryptMessage')
      if (ciphertext !== null) c.room(ciphertext, 'ciphertext', 'C_EncryptMessageInto', 'a Uint8Array or null')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pAssociatedData: number | Uint8Array
      let pPlaintext: number | Uint8Array
      let pCiphertextRoom: Room | undefined
      let pulCiphertextLen: number
      return c.async.call({
        facts: FACTS.C_EncryptMessage,
        fn,
        session: session,
        args: [session, parameter, associatedData, plaintext, ciphertext],
        lay: (m) => {
          hSession = c.operation(session, 8, 'C_EncryptMessage')
          messageType = c.messageMechanism(session, 8)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_EncryptMessage: parameter', c.handles)
          pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
          pPlaintext = m.place(plaintext)
          pCiphertextRoom = ciphertext === null ? undefined : m.room(ciphertext.length)
          pulCiphertextLen = m.allocate(8)
          m.setUlong(pulCiphertextLen, ciphertext === null ? 0 : ciphertext.length)
          return [hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, pPlaintext, plaintext.length, pCiphertextRoom?.address ?? 0, m.addressOf(pulCiphertextLen), undefined]
        },
        read: (m) => {
          c.sent(session, 8, undefined)
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
          if (ciphertext !== null) c.fill(ciphertext, pCiphertextRoom, m.ulong(pulCiphertextLen), 'ciphertext', 'C_EncryptMessage')
          return c.written(m.ulong(pulCiphertextLen), ciphertext, 'C_EncryptMessage')
        },
        shortBy: (m) => c.needs(m.ulong(pulCiphertextLen), ciphertext),
        complete: (m, value) => {
          m.setUlong(pulCiphertextLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a message of several parts.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncryptMessageBegin(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null): void {
    const c = this[runtime]
    const f = c.f.C_EncryptMessageBegin ?? c.missing('C_EncryptMessageBegin')
    if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_EncryptMessageBegin')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_EncryptMessageBegin')
    try {
      const hSession = c.operation(session, 8, 'C_EncryptMessageBegin')
      const messageType = c.messageMechanism(session, 8)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_EncryptMessageBegin: parameter', c.handles)
      const pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
      rv = f(hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncryptMessageBegin, undefined, [associatedData], [parameter, messageType, pParameter], (c, m, session, parameter, messageType, pParameter) => {
        c.sent(session, 8, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        c.sent(session, 8, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_EncryptMessageBegin, rv, session, this.C_EncryptMessageBegin, [session, parameter, associatedData])
  }

  /**
   * Begins a message of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptMessageBeginAsync(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncryptMessageBegin ?? c.missing('C_EncryptMessageBegin')
      if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_EncryptMessageBegin')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pAssociatedData: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_EncryptMessageBegin,
        fn,
        session: session,
        args: [session, parameter, associatedData],
        lay: (m) => {
          hSession = c.operation(session, 8, 'C_EncryptMessageBegin')
          messageType = c.messageMechanism(session, 8)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_EncryptMessageBegin: parameter', c.handles)
          pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
          return [hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, undefined]
        },
        read: (m) => {
          c.sent(session, 8, undefined)
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param plaintextPart the bytes; none are bytes too
   * @param flags CKF_* bits
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncryptMessageNext(session: SessionHandle, parameter: MessageParameter | null, plaintextPart: Uint8Array, flags: number): Buffer {
    const c = this[runtime]
    const f = c.f.C_EncryptMessageNext ?? c.missing('C_EncryptMessageNext')
    c.bytes(plaintextPart, 'plaintextPart', 'C_EncryptMessageNext')
    c.ulong(flags, 'flags', 'C_EncryptMessageNext')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_EncryptMessageNext')
    try {
      const hSession = c.operation(session, 8, 'C_EncryptMessageNext')
      const messageType = c.messageMechanism(session, 8)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_EncryptMessageNext: parameter', c.handles)
      const pPlaintextPart = m.place(plaintextPart)
      const pulCiphertextPartLen = m.allocate(8)
      let size = c.resultSize(75, plaintextPart.length)
      let pCiphertextPartLong: Buffer | undefined
      let pCiphertextPart: number
      pCiphertextPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pCiphertextPart = pCiphertextPartLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulCiphertextPartLen, size)
      rv = f(hSession, pParameter.address, pParameter.length, pPlaintextPart, plaintextPart.length, pCiphertextPartLong ?? m.addressOf(pCiphertextPart), m.addressOf(pulCiphertextPartLen), nativeNumber(flags))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(75, m.ulong(pulCiphertextPartLen), size)
      if (required !== undefined) {
        size = required
        pCiphertextPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pCiphertextPart = pCiphertextPartLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulCiphertextPartLen, size)
        rv = f(hSession, pParameter.address, pParameter.length, pPlaintextPart, plaintextPart.length, pCiphertextPartLong ?? m.addressOf(pCiphertextPart), m.addressOf(pulCiphertextPartLen), nativeNumber(flags))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncryptMessageNext, size, [plaintextPart, flags, pCiphertextPartLong], [parameter, messageType, pParameter], (c, m, session, parameter, messageType, pParameter) => {
        c.sent(session, 8, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        c.sent(session, 8, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return c.result(m, pCiphertextPart, pCiphertextPartLong, m.ulong(pulCiphertextPartLen), size, 'C_EncryptMessageNext')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_EncryptMessageNext, rv, session, this.C_EncryptMessageNext, [session, parameter, plaintextPart, flags], required)
  }

  /**
   * Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param plaintextPart the bytes; none are bytes too
   * @param flags CKF_* bits
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptMessageNextAsync(session: SessionHandle, parameter: MessageParameter | null, plaintextPart: Uint8Array, flags: number): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncryptMessageNext ?? c.missing('C_EncryptMessageNext')
      c.bytes(plaintextPart, 'plaintextPart', 'C_EncryptMessageNext')
      c.ulong(flags, 'flags', 'C_EncryptMessageNext')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pPlaintextPart: number | Uint8Array
      let pulCiphertextPartLen: number
      let size = c.resultSize(75, plaintextPart.length)
      let pCiphertextPartLong: Buffer | undefined
      let pCiphertextPart: number
      return c.async.call({
        facts: FACTS.C_EncryptMessageNext,
        fn,
        session: session,
        args: [session, parameter, plaintextPart, flags],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 8, 'C_EncryptMessageNext')
          messageType = c.messageMechanism(session, 8)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_EncryptMessageNext: parameter', c.handles)
          pPlaintextPart = m.place(plaintextPart)
          pulCiphertextPartLen = m.allocate(8)
          pCiphertextPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pCiphertextPart = pCiphertextPartLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulCiphertextPartLen, size)
          return [hSession, pParameter.address, pParameter.length, pPlaintextPart, plaintextPart.length, pCiphertextPartLong ?? m.addressOf(pCiphertextPart), m.addressOf(pulCiphertextPartLen), nativeNumber(flags), undefined]
        },
        read: (m) => {
          c.sent(session, 8, undefined)
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
          return c.result(m, pCiphertextPart, pCiphertextPartLong, m.ulong(pulCiphertextPartLen), size, 'C_EncryptMessageNext')
        },
        required: (m) => c.grow(75, m.ulong(pulCiphertextPartLen), size),
        complete: (m, value) => {
          m.setUlong(pulCiphertextPartLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param plaintextPart the bytes; none are bytes too
   * @param ciphertextPart where the result goes; null only asks how long it is
   * @param flags CKF_* bits
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncryptMessageNextInto(session: SessionHandle, parameter: MessageParameter | null, plaintextPart: Uint8Array, ciphertextPart: Uint8Array | null, flags: number): number {
    const c = this[runtime]
    const f = c.f.C_EncryptMessageNext ?? c.missing('C_EncryptMessageNext')
    c.bytes(plaintextPart, 'plaintextPart', 'C_EncryptMessageNext')
    if (ciphertextPart !== null) c.room(ciphertextPart, 'ciphertextPart', 'C_EncryptMessageNextInto', 'a Uint8Array or null')
    c.ulong(flags, 'flags', 'C_EncryptMessageNext')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_EncryptMessageNext')
    try {
      const hSession = c.operation(session, 8, 'C_EncryptMessageNext')
      const messageType = c.messageMechanism(session, 8)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_EncryptMessageNext: parameter', c.handles)
      const pPlaintextPart = m.place(plaintextPart)
      const pulCiphertextPartLen = m.allocate(8)
      m.setUlong(pulCiphertextPartLen, ciphertextPart === null ? 0 : ciphertextPart.length)
      rv = f(hSession, pParameter.address, pParameter.length, pPlaintextPart, plaintextPart.length, ciphertextPart === null ? 0 : ciphertextPart.length === 0 ? m.addressOf(pulCiphertextPartLen) : ciphertextPart, m.addressOf(pulCiphertextPartLen), nativeNumber(flags))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulCiphertextPartLen), ciphertextPart)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncryptMessageNext, ciphertextPart === null ? 0 : ciphertextPart.length, [plaintextPart, ciphertextPart, flags], [parameter, messageType, pParameter], (c, m, session, parameter, messageType, pParameter) => {
        c.sent(session, 8, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        c.sent(session, 8, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return c.written(m.ulong(pulCiphertextPartLen), ciphertextPart, 'C_EncryptMessageNext')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_EncryptMessageNext, rv, session, this.C_EncryptMessageNextInto, [session, parameter, plaintextPart, ciphertextPart, flags], required)
  }

  /**
   * Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param plaintextPart the bytes; none are bytes too
   * @param ciphertextPart where the result goes; null only asks how long it is
   * @param flags CKF_* bits
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncryptMessageNextIntoAsync(session: SessionHandle, parameter: MessageParameter | null, plaintextPart: Uint8Array, ciphertextPart: Uint8Array | null, flags: number): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncryptMessageNext ?? c.missing('C_EncryptMessageNext')
      c.bytes(plaintextPart, 'plaintextPart', 'C_EncryptMessageNext')
      if (ciphertextPart !== null) c.room(ciphertextPart, 'ciphertextPart', 'C_EncryptMessageNextInto', 'a Uint8Array or null')
      c.ulong(flags, 'flags', 'C_EncryptMessageNext')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pPlaintextPart: number | Uint8Array
      let pCiphertextPartRoom: Room | undefined
      let pulCiphertextPartLen: number
      return c.async.call({
        facts: FACTS.C_EncryptMessageNext,
        fn,
        session: session,
        args: [session, parameter, plaintextPart, ciphertextPart, flags],
        lay: (m) => {
          hSession = c.operation(session, 8, 'C_EncryptMessageNext')
          messageType = c.messageMechanism(session, 8)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_EncryptMessageNext: parameter', c.handles)
          pPlaintextPart = m.place(plaintextPart)
          pCiphertextPartRoom = ciphertextPart === null ? undefined : m.room(ciphertextPart.length)
          pulCiphertextPartLen = m.allocate(8)
          m.setUlong(pulCiphertextPartLen, ciphertextPart === null ? 0 : ciphertextPart.length)
          return [hSession, pParameter.address, pParameter.length, pPlaintextPart, plaintextPart.length, pCiphertextPartRoom?.address ?? 0, m.addressOf(pulCiphertextPartLen), nativeNumber(flags), undefined]
        },
        read: (m) => {
          c.sent(session, 8, undefined)
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
          if (ciphertextPart !== null) c.fill(ciphertextPart, pCiphertextPartRoom, m.ulong(pulCiphertextPartLen), 'ciphertextPart', 'C_EncryptMessageNext')
          return c.written(m.ulong(pulCiphertextPartLen), ciphertextPart, 'C_EncryptMessageNext')
        },
        shortBy: (m) => c.needs(m.ulong(pulCiphertextPartLen), ciphertextPart),
        complete: (m, value) => {
          m.setUlong(pulCiphertextPartLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends the encryption of messages.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_MessageEncryptFinal(session: SessionHandle): void {
    const c = this[runtime]
    const f = c.f.C_MessageEncryptFinal ?? c.missing('C_MessageEncryptFinal')
    let rv: number
    const mark = c.begin('C_MessageEncryptFinal')
    try {
      const hSession = c.operation(session, 8, 'C_MessageEncryptFinal')
      rv = f(hSession)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_MessageEncryptFinal, undefined, [], [], (_c, _m, session) => {
        session.operations[8] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[8] = undefined
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_MessageEncryptFinal, rv, session, this.C_MessageEncryptFinal, [session])
  }

  /**
   * Ends the encryption of messages.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based encryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_MessageEncryptFinalAsync(session: SessionHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_MessageEncryptFinal ?? c.missing('C_MessageEncryptFinal')
      let hSession: number
      return c.async.call({
        facts: FACTS.C_MessageEncryptFinal,
        fn,
        session: session,
        args: [session],
        lay: (m) => {
          hSession = c.operation(session, 8, 'C_MessageEncryptFinal')
          return [hSession, undefined]
        },
        read: () => {
          session.operations[8] = undefined
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins the decryption of messages.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_MessageDecryptInit(session: SessionHandle, mechanism: MessageMechanism, key: ObjectHandle): void {
    const c = this[runtime]
    const f = c.f.C_MessageDecryptInit ?? c.missing('C_MessageDecryptInit')
    let pMechanism = -1
    let copy: MessageMechanism | undefined
    c.current = session
    let rv: number
    const m = c.memory
    const mark = c.begin('C_MessageDecryptInit')
    try {
      const hSession = c.session(session, 'C_MessageDecryptInit')
      pMechanism = writeMechanism(m, mechanism, 'C_MessageDecryptInit: mechanism', c.handles, true)
      copy = laidCopy<MessageMechanism>()
      const hKey = c.key(key, session, 'key', 'C_MessageDecryptInit')
      rv = f(hSession, m.addressOf(pMechanism), hKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_MessageDecryptInit, undefined, [], [mechanism, key, pMechanism, copy], (c, m, session, mechanism, key, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        c.began(session, 9, 'C_MessageDecryptInit', copy ?? snapshotMechanism(mechanism), key)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        c.began(session, 9, 'C_MessageDecryptInit', copy ?? snapshotMechanism(mechanism), key)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_MessageDecryptInit, rv, session, this.C_MessageDecryptInit, [session, mechanism, key])
  }

  /**
   * Begins the decryption of messages.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_MessageDecryptInitAsync(session: SessionHandle, mechanism: MessageMechanism, key: ObjectHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_MessageDecryptInit ?? c.missing('C_MessageDecryptInit')
      let pMechanism = -1
      let copy: MessageMechanism | undefined
      let hSession: number
      let hKey: number
      return c.async.call({
        facts: FACTS.C_MessageDecryptInit,
        fn,
        session: session,
        args: [session, mechanism, key],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_MessageDecryptInit')
          pMechanism = writeMechanism(m, mechanism, 'C_MessageDecryptInit: mechanism', c.handles, true)
          copy = laidCopy<MessageMechanism>()
          hKey = c.key(key, session, 'key', 'C_MessageDecryptInit')
          return [hSession, m.addressOf(pMechanism), hKey, undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          c.began(session, 9, 'C_MessageDecryptInit', copy ?? snapshotMechanism(mechanism), key)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Decrypts a message in a single part.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @param ciphertext the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptMessage(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null, ciphertext: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_DecryptMessage ?? c.missing('C_DecryptMessage')
    if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_DecryptMessage')
    c.bytes(ciphertext, 'ciphertext', 'C_DecryptMessage')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptMessage')
    try {
      const hSession = c.operation(session, 9, 'C_DecryptMessage')
      const messageType = c.messageMechanism(session, 9)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_DecryptMessage: parameter', c.handles)
      const pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
      const pCiphertext = m.place(ciphertext)
      const pulPlaintextLen = m.allocate(8)
      let size = c.resultSize(78, ciphertext.length)
      let pPlaintextLong: Buffer | undefined
      let pPlaintext: number
      pPlaintextLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pPlaintext = pPlaintextLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulPlaintextLen, size)
      rv = f(hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, pCiphertext, ciphertext.length, pPlaintextLong ?? m.addressOf(pPlaintext), m.addressOf(pulPlaintextLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(78, m.ulong(pulPlaintextLen), size)
      if (required !== undefined) {
        size = required
        pPlaintextLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pPlaintext = pPlaintextLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulPlaintextLen, size)
        rv = f(hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, pCiphertext, ciphertext.length, pPlaintextLong ?? m.addressOf(pPlaintext), m.addressOf(pulPlaintextLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptMessage, size, [associatedData, ciphertext, pPlaintextLong], [parameter, messageType, pParameter], (c, m, _session, parameter, messageType, pParameter) => {
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return c.result(m, pPlaintext, pPlaintextLong, m.ulong(pulPlaintextLen), size, 'C_DecryptMessage')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptMessage, rv, session, this.C_DecryptMessage, [session, parameter, associatedData, ciphertext], required)
  }

  /**
   * Decrypts a message in a single part.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @param ciphertext the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptMessageAsync(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null, ciphertext: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptMessage ?? c.missing('C_DecryptMessage')
      if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_DecryptMessage')
      c.bytes(ciphertext, 'ciphertext', 'C_DecryptMessage')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pAssociatedData: number | Uint8Array
      let pCiphertext: number | Uint8Array
      let pulPlaintextLen: number
      let size = c.resultSize(78, ciphertext.length)
      let pPlaintextLong: Buffer | undefined
      let pPlaintext: number
      return c.async.call({
        facts: FACTS.C_DecryptMessage,
        fn,
        session: session,
        args: [session, parameter, associatedData, ciphertext],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 9, 'C_DecryptMessage')
          messageType = c.messageMechanism(session, 9)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_DecryptMessage: parameter', c.handles)
          pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
          pCiphertext = m.place(ciphertext)
          pulPlaintextLen = m.allocate(8)
          pPlaintextLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pPlaintext = pPlaintextLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulPlaintextLen, size)
          return [hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, pCiphertext, ciphertext.length, pPlaintextLong ?? m.addressOf(pPlaintext), m.addressOf(pulPlaintextLen), undefined]
        },
        read: (m) => {
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
          return c.result(m, pPlaintext, pPlaintextLong, m.ulong(pulPlaintextLen), size, 'C_DecryptMessage')
        },
        required: (m) => c.grow(78, m.ulong(pulPlaintextLen), size),
        complete: (m, value) => {
          m.setUlong(pulPlaintextLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Decrypts a message in a single part.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @param ciphertext the bytes; none are bytes too
   * @param plaintext where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptMessageInto(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null, ciphertext: Uint8Array, plaintext: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_DecryptMessage ?? c.missing('C_DecryptMessage')
    if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_DecryptMessage')
    c.bytes(ciphertext, 'ciphertext', 'C_DecryptMessage')
    if (plaintext !== null) c.room(plaintext, 'plaintext', 'C_DecryptMessageInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptMessage')
    try {
      const hSession = c.operation(session, 9, 'C_DecryptMessage')
      const messageType = c.messageMechanism(session, 9)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_DecryptMessage: parameter', c.handles)
      const pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
      const pCiphertext = m.place(ciphertext)
      const pulPlaintextLen = m.allocate(8)
      m.setUlong(pulPlaintextLen, plaintext === null ? 0 : plaintext.length)
      rv = f(hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, pCiphertext, ciphertext.length, plaintext === null ? 0 : plaintext.length === 0 ? m.addressOf(pulPlaintextLen) : plaintext, m.addressOf(pulPlaintextLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulPlaintextLen), plaintext)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptMessage, plaintext === null ? 0 : plaintext.length, [associatedData, ciphertext, plaintext], [parameter, messageType, pParameter], (c, m, _session, parameter, messageType, pParameter) => {
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return c.written(m.ulong(pulPlaintextLen), plaintext, 'C_DecryptMessage')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptMessage, rv, session, this.C_DecryptMessageInto, [session, parameter, associatedData, ciphertext, plaintext], required)
  }

  /**
   * Decrypts a message in a single part.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @param ciphertext the bytes; none are bytes too
   * @param plaintext where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptMessageIntoAsync(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null, ciphertext: Uint8Array, plaintext: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptMessage ?? c.missing('C_DecryptMessage')
      if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_DecryptMessage')
      c.bytes(ciphertext, 'ciphertext', 'C_DecryptMessage')
      if (plaintext !== null) c.room(plaintext, 'plaintext', 'C_DecryptMessageInto', 'a Uint8Array or null')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pAssociatedData: number | Uint8Array
      let pCiphertext: number | Uint8Array
      let pPlaintextRoom: Room | undefined
      let pulPlaintextLen: number
      return c.async.call({
        facts: FACTS.C_DecryptMessage,
        fn,
        session: session,
        args: [session, parameter, associatedData, ciphertext, plaintext],
        lay: (m) => {
          hSession = c.operation(session, 9, 'C_DecryptMessage')
          messageType = c.messageMechanism(session, 9)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_DecryptMessage: parameter', c.handles)
          pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
          pCiphertext = m.place(ciphertext)
          pPlaintextRoom = plaintext === null ? undefined : m.room(plaintext.length)
          pulPlaintextLen = m.allocate(8)
          m.setUlong(pulPlaintextLen, plaintext === null ? 0 : plaintext.length)
          return [hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, pCiphertext, ciphertext.length, pPlaintextRoom?.address ?? 0, m.addressOf(pulPlaintextLen), undefined]
        },
        read: (m) => {
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
          if (plaintext !== null) c.fill(plaintext, pPlaintextRoom, m.ulong(pulPlaintextLen), 'plaintext', 'C_DecryptMessage')
          return c.written(m.ulong(pulPlaintextLen), plaintext, 'C_DecryptMessage')
        },
        shortBy: (m) => c.needs(m.ulong(pulPlaintextLen), plaintext),
        complete: (m, value) => {
          m.setUlong(pulPlaintextLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a message of several parts.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptMessageBegin(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null): void {
    const c = this[runtime]
    const f = c.f.C_DecryptMessageBegin ?? c.missing('C_DecryptMessageBegin')
    if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_DecryptMessageBegin')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_DecryptMessageBegin')
    try {
      const hSession = c.operation(session, 9, 'C_DecryptMessageBegin')
      const messageType = c.messageMechanism(session, 9)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_DecryptMessageBegin: parameter', c.handles)
      const pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
      rv = f(hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptMessageBegin, undefined, [associatedData], [parameter, messageType, pParameter], (c, m, session, parameter, messageType, pParameter) => {
        c.sent(session, 9, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        c.sent(session, 9, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptMessageBegin, rv, session, this.C_DecryptMessageBegin, [session, parameter, associatedData])
  }

  /**
   * Begins a message of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param associatedData the bytes; null for none
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptMessageBeginAsync(session: SessionHandle, parameter: MessageParameter | null, associatedData: Uint8Array | null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptMessageBegin ?? c.missing('C_DecryptMessageBegin')
      if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_DecryptMessageBegin')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pAssociatedData: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_DecryptMessageBegin,
        fn,
        session: session,
        args: [session, parameter, associatedData],
        lay: (m) => {
          hSession = c.operation(session, 9, 'C_DecryptMessageBegin')
          messageType = c.messageMechanism(session, 9)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_DecryptMessageBegin: parameter', c.handles)
          pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
          return [hSession, pParameter.address, pParameter.length, pAssociatedData, associatedData === null ? 0 : associatedData.length, undefined]
        },
        read: (m) => {
          c.sent(session, 9, undefined)
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param ciphertextPart the bytes; none are bytes too
   * @param flags CKF_* bits
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptMessageNext(session: SessionHandle, parameter: MessageParameter | null, ciphertextPart: Uint8Array, flags: number): Buffer {
    const c = this[runtime]
    const f = c.f.C_DecryptMessageNext ?? c.missing('C_DecryptMessageNext')
    c.bytes(ciphertextPart, 'ciphertextPart', 'C_DecryptMessageNext')
    c.ulong(flags, 'flags', 'C_DecryptMessageNext')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptMessageNext')
    try {
      const hSession = c.operation(session, 9, 'C_DecryptMessageNext')
      const messageType = c.messageMechanism(session, 9)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_DecryptMessageNext: parameter', c.handles)
      const pCiphertextPart = m.place(ciphertextPart)
      const pulPlaintextPartLen = m.allocate(8)
      let size = c.resultSize(80, ciphertextPart.length)
      let pPlaintextPartLong: Buffer | undefined
      let pPlaintextPart: number
      pPlaintextPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pPlaintextPart = pPlaintextPartLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulPlaintextPartLen, size)
      rv = f(hSession, pParameter.address, pParameter.length, pCiphertextPart, ciphertextPart.length, pPlaintextPartLong ?? m.addressOf(pPlaintextPart), m.addressOf(pulPlaintextPartLen), nativeNumber(flags))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(80, m.ulong(pulPlaintextPartLen), size)
      if (required !== undefined) {
        size = required
        pPlaintextPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pPlaintextPart = pPlaintextPartLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulPlaintextPartLen, size)
        rv = f(hSession, pParameter.address, pParameter.length, pCiphertextPart, ciphertextPart.length, pPlaintextPartLong ?? m.addressOf(pPlaintextPart), m.addressOf(pulPlaintextPartLen), nativeNumber(flags))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptMessageNext, size, [ciphertextPart, flags, pPlaintextPartLong], [parameter, messageType, pParameter], (c, m, session, parameter, messageType, pParameter) => {
        c.sent(session, 9, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        c.sent(session, 9, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return c.result(m, pPlaintextPart, pPlaintextPartLong, m.ulong(pulPlaintextPartLen), size, 'C_DecryptMessageNext')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptMessageNext, rv, session, this.C_DecryptMessageNext, [session, parameter, ciphertextPart, flags], required)
  }

  /**
   * Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param ciphertextPart the bytes; none are bytes too
   * @param flags CKF_* bits
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptMessageNextAsync(session: SessionHandle, parameter: MessageParameter | null, ciphertextPart: Uint8Array, flags: number): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptMessageNext ?? c.missing('C_DecryptMessageNext')
      c.bytes(ciphertextPart, 'ciphertextPart', 'C_DecryptMessageNext')
      c.ulong(flags, 'flags', 'C_DecryptMessageNext')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pCiphertextPart: number | Uint8Array
      let pulPlaintextPartLen: number
      let size = c.resultSize(80, ciphertextPart.length)
      let pPlaintextPartLong: Buffer | undefined
      let pPlaintextPart: number
      return c.async.call({
        facts: FACTS.C_DecryptMessageNext,
        fn,
        session: session,
        args: [session, parameter, ciphertextPart, flags],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 9, 'C_DecryptMessageNext')
          messageType = c.messageMechanism(session, 9)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_DecryptMessageNext: parameter', c.handles)
          pCiphertextPart = m.place(ciphertextPart)
          pulPlaintextPartLen = m.allocate(8)
          pPlaintextPartLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pPlaintextPart = pPlaintextPartLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulPlaintextPartLen, size)
          return [hSession, pParameter.address, pParameter.length, pCiphertextPart, ciphertextPart.length, pPlaintextPartLong ?? m.addressOf(pPlaintextPart), m.addressOf(pulPlaintextPartLen), nativeNumber(flags), undefined]
        },
        read: (m) => {
          c.sent(session, 9, undefined)
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
          return c.result(m, pPlaintextPart, pPlaintextPartLong, m.ulong(pulPlaintextPartLen), size, 'C_DecryptMessageNext')
        },
        required: (m) => c.grow(80, m.ulong(pulPlaintextPartLen), size),
        complete: (m, value) => {
          m.setUlong(pulPlaintextPartLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param ciphertextPart the bytes; none are bytes too
   * @param plaintextPart where the result goes; null only asks how long it is
   * @param flags CKF_* bits
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecryptMessageNextInto(session: SessionHandle, parameter: MessageParameter | null, ciphertextPart: Uint8Array, plaintextPart: Uint8Array | null, flags: number): number {
    const c = this[runtime]
    const f = c.f.C_DecryptMessageNext ?? c.missing('C_DecryptMessageNext')
    c.bytes(ciphertextPart, 'ciphertextPart', 'C_DecryptMessageNext')
    if (plaintextPart !== null) c.room(plaintextPart, 'plaintextPart', 'C_DecryptMessageNextInto', 'a Uint8Array or null')
    c.ulong(flags, 'flags', 'C_DecryptMessageNext')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_DecryptMessageNext')
    try {
      const hSession = c.operation(session, 9, 'C_DecryptMessageNext')
      const messageType = c.messageMechanism(session, 9)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_DecryptMessageNext: parameter', c.handles)
      const pCiphertextPart = m.place(ciphertextPart)
      const pulPlaintextPartLen = m.allocate(8)
      m.setUlong(pulPlaintextPartLen, plaintextPart === null ? 0 : plaintextPart.length)
      rv = f(hSession, pParameter.address, pParameter.length, pCiphertextPart, ciphertextPart.length, plaintextPart === null ? 0 : plaintextPart.length === 0 ? m.addressOf(pulPlaintextPartLen) : plaintextPart, m.addressOf(pulPlaintextPartLen), nativeNumber(flags))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulPlaintextPartLen), plaintextPart)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecryptMessageNext, plaintextPart === null ? 0 : plaintextPart.length, [ciphertextPart, plaintextPart, flags], [parameter, messageType, pParameter], (c, m, session, parameter, messageType, pParameter) => {
        c.sent(session, 9, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        c.sent(session, 9, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return c.written(m.ulong(pulPlaintextPartLen), plaintextPart, 'C_DecryptMessageNext')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.endWiping(mark)
    }
    return c.failed(FACTS.C_DecryptMessageNext, rv, session, this.C_DecryptMessageNextInto, [session, parameter, ciphertextPart, plaintextPart, flags], required)
  }

  /**
   * Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param ciphertextPart the bytes; none are bytes too
   * @param plaintextPart where the result goes; null only asks how long it is
   * @param flags CKF_* bits
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecryptMessageNextIntoAsync(session: SessionHandle, parameter: MessageParameter | null, ciphertextPart: Uint8Array, plaintextPart: Uint8Array | null, flags: number): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecryptMessageNext ?? c.missing('C_DecryptMessageNext')
      c.bytes(ciphertextPart, 'ciphertextPart', 'C_DecryptMessageNext')
      if (plaintextPart !== null) c.room(plaintextPart, 'plaintextPart', 'C_DecryptMessageNextInto', 'a Uint8Array or null')
      c.ulong(flags, 'flags', 'C_DecryptMessageNext')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pCiphertextPart: number | Uint8Array
      let pPlaintextPartRoom: Room | undefined
      let pulPlaintextPartLen: number
      return c.async.call({
        facts: FACTS.C_DecryptMessageNext,
        fn,
        session: session,
        args: [session, parameter, ciphertextPart, plaintextPart, flags],
        lay: (m) => {
          hSession = c.operation(session, 9, 'C_DecryptMessageNext')
          messageType = c.messageMechanism(session, 9)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_DecryptMessageNext: parameter', c.handles)
          pCiphertextPart = m.place(ciphertextPart)
          pPlaintextPartRoom = plaintextPart === null ? undefined : m.room(plaintextPart.length)
          pulPlaintextPartLen = m.allocate(8)
          m.setUlong(pulPlaintextPartLen, plaintextPart === null ? 0 : plaintextPart.length)
          return [hSession, pParameter.address, pParameter.length, pCiphertextPart, ciphertextPart.length, pPlaintextPartRoom?.address ?? 0, m.addressOf(pulPlaintextPartLen), nativeNumber(flags), undefined]
        },
        read: (m) => {
          c.sent(session, 9, undefined)
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
          if (plaintextPart !== null) c.fill(plaintextPart, pPlaintextPartRoom, m.ulong(pulPlaintextPartLen), 'plaintextPart', 'C_DecryptMessageNext')
          return c.written(m.ulong(pulPlaintextPartLen), plaintextPart, 'C_DecryptMessageNext')
        },
        shortBy: (m) => c.needs(m.ulong(pulPlaintextPartLen), plaintextPart),
        complete: (m, value) => {
          m.setUlong(pulPlaintextPartLen, value.length)
        },
        secret: () => true,
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends the decryption of messages.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_MessageDecryptFinal(session: SessionHandle): void {
    const c = this[runtime]
    const f = c.f.C_MessageDecryptFinal ?? c.missing('C_MessageDecryptFinal')
    let rv: number
    const mark = c.begin('C_MessageDecryptFinal')
    try {
      const hSession = c.operation(session, 9, 'C_MessageDecryptFinal')
      rv = f(hSession)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_MessageDecryptFinal, undefined, [], [], (_c, _m, session) => {
        session.operations[9] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[9] = undefined
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_MessageDecryptFinal, rv, session, this.C_MessageDecryptFinal, [session])
  }

  /**
   * Ends the decryption of messages.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based decryption functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_MessageDecryptFinalAsync(session: SessionHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_MessageDecryptFinal ?? c.missing('C_MessageDecryptFinal')
      let hSession: number
      return c.async.call({
        facts: FACTS.C_MessageDecryptFinal,
        fn,
        session: session,
        args: [session],
        lay: (m) => {
          hSession = c.operation(session, 9, 'C_MessageDecryptFinal')
          return [hSession, undefined]
        },
        read: () => {
          session.operations[9] = undefined
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins the signing of messages.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_MessageSignInit(session: SessionHandle, mechanism: MessageMechanism, key: ObjectHandle): void {
    const c = this[runtime]
    const f = c.f.C_MessageSignInit ?? c.missing('C_MessageSignInit')
    let pMechanism = -1
    let copy: MessageMechanism | undefined
    c.current = session
    let rv: number
    const m = c.memory
    const mark = c.begin('C_MessageSignInit')
    try {
      const hSession = c.session(session, 'C_MessageSignInit')
      pMechanism = writeMechanism(m, mechanism, 'C_MessageSignInit: mechanism', c.handles, true)
      copy = laidCopy<MessageMechanism>()
      const hKey = c.key(key, session, 'key', 'C_MessageSignInit')
      rv = f(hSession, m.addressOf(pMechanism), hKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_MessageSignInit, undefined, [], [mechanism, key, pMechanism, copy], (c, m, session, mechanism, key, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        c.began(session, 10, 'C_MessageSignInit', copy ?? snapshotMechanism(mechanism), key)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        c.began(session, 10, 'C_MessageSignInit', copy ?? snapshotMechanism(mechanism), key)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_MessageSignInit, rv, session, this.C_MessageSignInit, [session, mechanism, key])
  }

  /**
   * Begins the signing of messages.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_MessageSignInitAsync(session: SessionHandle, mechanism: MessageMechanism, key: ObjectHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_MessageSignInit ?? c.missing('C_MessageSignInit')
      let pMechanism = -1
      let copy: MessageMechanism | undefined
      let hSession: number
      let hKey: number
      return c.async.call({
        facts: FACTS.C_MessageSignInit,
        fn,
        session: session,
        args: [session, mechanism, key],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_MessageSignInit')
          pMechanism = writeMechanism(m, mechanism, 'C_MessageSignInit: mechanism', c.handles, true)
          copy = laidCopy<MessageMechanism>()
          hKey = c.key(key, session, 'key', 'C_MessageSignInit')
          return [hSession, m.addressOf(pMechanism), hKey, undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          c.began(session, 10, 'C_MessageSignInit', copy ?? snapshotMechanism(mechanism), key)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Signs a message in a single part.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param data the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignMessage(session: SessionHandle, parameter: MessageParameter | null, data: Uint8Array): Buffer {
    const c = this[runtime]
    const f = c.f.C_SignMessage ?? c.missing('C_SignMessage')
    c.bytes(data, 'data', 'C_SignMessage')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_SignMessage')
    try {
      const hSession = c.operation(session, 10, 'C_SignMessage')
      const messageType = c.messageMechanism(session, 10)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_SignMessage: parameter', c.handles)
      const pData = m.place(data)
      const pulSignatureLen = m.allocate(8)
      let size = c.resultSize(83, 0)
      let pSignatureLong: Buffer | undefined
      let pSignature: number
      pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulSignatureLen, size)
      rv = f(hSession, pParameter.address, pParameter.length, pData, data.length, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(83, m.ulong(pulSignatureLen), size)
      if (required !== undefined) {
        size = required
        pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulSignatureLen, size)
        rv = f(hSession, pParameter.address, pParameter.length, pData, data.length, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignMessage, size, [data, pSignatureLong], [parameter, messageType, pParameter], (c, m, _session, parameter, messageType, pParameter) => {
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return c.result(m, pSignature, pSignatureLong, m.ulong(pulSignatureLen), size, 'C_SignMessage')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignMessage, rv, session, this.C_SignMessage, [session, parameter, data], required)
  }

  /**
   * Signs a message in a single part.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param data the bytes; none are bytes too
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignMessageAsync(session: SessionHandle, parameter: MessageParameter | null, data: Uint8Array): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignMessage ?? c.missing('C_SignMessage')
      c.bytes(data, 'data', 'C_SignMessage')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pData: number | Uint8Array
      let pulSignatureLen: number
      let size = c.resultSize(83, 0)
      let pSignatureLong: Buffer | undefined
      let pSignature: number
      return c.async.call({
        facts: FACTS.C_SignMessage,
        fn,
        session: session,
        args: [session, parameter, data],
        lay: (m, required) => {
          if (required !== undefined) size = required
          hSession = c.operation(session, 10, 'C_SignMessage')
          messageType = c.messageMechanism(session, 10)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_SignMessage: parameter', c.handles)
          pData = m.place(data)
          pulSignatureLen = m.allocate(8)
          pSignatureLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pSignature = pSignatureLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulSignatureLen, size)
          return [hSession, pParameter.address, pParameter.length, pData, data.length, pSignatureLong ?? m.addressOf(pSignature), m.addressOf(pulSignatureLen), undefined]
        },
        read: (m) => {
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
          return c.result(m, pSignature, pSignatureLong, m.ulong(pulSignatureLen), size, 'C_SignMessage')
        },
        required: (m) => c.grow(83, m.ulong(pulSignatureLen), size),
        complete: (m, value) => {
          m.setUlong(pulSignatureLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Signs a message in a single part.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param data the bytes; none are bytes too
   * @param signature where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignMessageInto(session: SessionHandle, parameter: MessageParameter | null, data: Uint8Array, signature: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_SignMessage ?? c.missing('C_SignMessage')
    c.bytes(data, 'data', 'C_SignMessage')
    if (signature !== null) c.room(signature, 'signature', 'C_SignMessageInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_SignMessage')
    try {
      const hSession = c.operation(session, 10, 'C_SignMessage')
      const messageType = c.messageMechanism(session, 10)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_SignMessage: parameter', c.handles)
      const pData = m.place(data)
      const pulSignatureLen = m.allocate(8)
      m.setUlong(pulSignatureLen, signature === null ? 0 : signature.length)
      rv = f(hSession, pParameter.address, pParameter.length, pData, data.length, signature === null ? 0 : signature.length === 0 ? m.addressOf(pulSignatureLen) : signature, m.addressOf(pulSignatureLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulSignatureLen), signature)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignMessage, signature === null ? 0 : signature.length, [data, signature], [parameter, messageType, pParameter], (c, m, _session, parameter, messageType, pParameter) => {
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return c.written(m.ulong(pulSignatureLen), signature, 'C_SignMessage')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignMessage, rv, session, this.C_SignMessageInto, [session, parameter, data, signature], required)
  }

  /**
   * Signs a message in a single part.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param data the bytes; none are bytes too
   * @param signature where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignMessageIntoAsync(session: SessionHandle, parameter: MessageParameter | null, data: Uint8Array, signature: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignMessage ?? c.missing('C_SignMessage')
      c.bytes(data, 'data', 'C_SignMessage')
      if (signature !== null) c.room(signature, 'signature', 'C_SignMessageInto', 'a Uint8Array or null')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pData: number | Uint8Array
      let pSignatureRoom: Room | undefined
      let pulSignatureLen: number
      return c.async.call({
        facts: FACTS.C_SignMessage,
        fn,
        session: session,
        args: [session, parameter, data, signature],
        lay: (m) => {
          hSession = c.operation(session, 10, 'C_SignMessage')
          messageType = c.messageMechanism(session, 10)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_SignMessage: parameter', c.handles)
          pData = m.place(data)
          pSignatureRoom = signature === null ? undefined : m.room(signature.length)
          pulSignatureLen = m.allocate(8)
          m.setUlong(pulSignatureLen, signature === null ? 0 : signature.length)
          return [hSession, pParameter.address, pParameter.length, pData, data.length, pSignatureRoom?.address ?? 0, m.addressOf(pulSignatureLen), undefined]
        },
        read: (m) => {
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
          if (signature !== null) c.fill(signature, pSignatureRoom, m.ulong(pulSignatureLen), 'signature', 'C_SignMessage')
          return c.written(m.ulong(pulSignatureLen), signature, 'C_SignMessage')
        },
        shortBy: (m) => c.needs(m.ulong(pulSignatureLen), signature),
        complete: (m, value) => {
          m.setUlong(pulSignatureLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a message of several parts.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignMessageBegin(session: SessionHandle, parameter: MessageParameter | null): void {
    const c = this[runtime]
    const f = c.f.C_SignMessageBegin ?? c.missing('C_SignMessageBegin')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_SignMessageBegin')
    try {
      const hSession = c.operation(session, 10, 'C_SignMessageBegin')
      const messageType = c.messageMechanism(session, 10)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_SignMessageBegin: parameter', c.handles)
      rv = f(hSession, pParameter.address, pParameter.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_SignMessageBegin, undefined, [], [parameter, messageType, pParameter], (c, m, session, parameter, messageType, pParameter) => {
        c.sent(session, 10, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        c.sent(session, 10, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_SignMessageBegin, rv, session, this.C_SignMessageBegin, [session, parameter])
  }

  /**
   * Begins a message of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_SignMessageBeginAsync(session: SessionHandle, parameter: MessageParameter | null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_SignMessageBegin ?? c.missing('C_SignMessageBegin')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      return c.async.call({
        facts: FACTS.C_SignMessageBegin,
        fn,
        session: session,
        args: [session, parameter],
        lay: (m) => {
          hSession = c.operation(session, 10, 'C_SignMessageBegin')
          messageType = c.messageMechanism(session, 10)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_SignMessageBegin: parameter', c.handles)
          return [hSession, pParameter.address, pParameter.length, undefined]
        },
        read: (m) => {
          c.sent(session, 10, undefined)
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a message; its last part gives the signature.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param data the bytes; none are bytes too
   * @param last true with the last part, for the signature; undefined is returned before
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_SignMessageNext(session: SessionHandle, parameter: MessageParameter | null, data: Uint8Array, last: boolean): Buffer | undefined {
    return special.C_SignMessageNext(this[runtime], session, parameter, data, last)
  }

  /**
   * Goes on with a message; its last part gives the signature.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param data the bytes; none are bytes too
   * @param last true with the last part, for the signature; undefined is returned before
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_SignMessageNextAsync(session: SessionHandle, parameter: MessageParameter | null, data: Uint8Array, last: boolean): Promise<Buffer | undefined> {
    return special.C_SignMessageNextAsync(this[runtime], session, parameter, data, last)
  }

  /**
   * Ends the signing of messages.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_MessageSignFinal(session: SessionHandle): void {
    const c = this[runtime]
    const f = c.f.C_MessageSignFinal ?? c.missing('C_MessageSignFinal')
    let rv: number
    const mark = c.begin('C_MessageSignFinal')
    try {
      const hSession = c.operation(session, 10, 'C_MessageSignFinal')
      rv = f(hSession)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_MessageSignFinal, undefined, [], [], (_c, _m, session) => {
        session.operations[10] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[10] = undefined
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_MessageSignFinal, rv, session, this.C_MessageSignFinal, [session])
  }

  /**
   * Ends the signing of messages.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based signing functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_MessageSignFinalAsync(session: SessionHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_MessageSignFinal ?? c.missing('C_MessageSignFinal')
      let hSession: number
      return c.async.call({
        facts: FACTS.C_MessageSignFinal,
        fn,
        session: session,
        args: [session],
        lay: (m) => {
          hSession = c.operation(session, 10, 'C_MessageSignFinal')
          return [hSession, undefined]
        },
        read: () => {
          session.operations[10] = undefined
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins the verification of messages.
   * PKCS#11 3.0, "Message based verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_MessageVerifyInit(session: SessionHandle, mechanism: MessageMechanism, key: ObjectHandle): void {
    const c = this[runtime]
    const f = c.f.C_MessageVerifyInit ?? c.missing('C_MessageVerifyInit')
    let pMechanism = -1
    let copy: MessageMechanism | undefined
    c.current = session
    let rv: number
    const m = c.memory
    const mark = c.begin('C_MessageVerifyInit')
    try {
      const hSession = c.session(session, 'C_MessageVerifyInit')
      pMechanism = writeMechanism(m, mechanism, 'C_MessageVerifyInit: mechanism', c.handles, true)
      copy = laidCopy<MessageMechanism>()
      const hKey = c.key(key, session, 'key', 'C_MessageVerifyInit')
      rv = f(hSession, m.addressOf(pMechanism), hKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_MessageVerifyInit, undefined, [], [mechanism, key, pMechanism, copy], (c, m, session, mechanism, key, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        c.began(session, 11, 'C_MessageVerifyInit', copy ?? snapshotMechanism(mechanism), key)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        c.began(session, 11, 'C_MessageVerifyInit', copy ?? snapshotMechanism(mechanism), key)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_MessageVerifyInit, rv, session, this.C_MessageVerifyInit, [session, mechanism, key])
  }

  /**
   * Begins the verification of messages.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_MessageVerifyInitAsync(session: SessionHandle, mechanism: MessageMechanism, key: ObjectHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_MessageVerifyInit ?? c.missing('C_MessageVerifyInit')
      let pMechanism = -1
      let copy: MessageMechanism | undefined
      let hSession: number
      let hKey: number
      return c.async.call({
        facts: FACTS.C_MessageVerifyInit,
        fn,
        session: session,
        args: [session, mechanism, key],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_MessageVerifyInit')
          pMechanism = writeMechanism(m, mechanism, 'C_MessageVerifyInit: mechanism', c.handles, true)
          copy = laidCopy<MessageMechanism>()
          hKey = c.key(key, session, 'key', 'C_MessageVerifyInit')
          return [hSession, m.addressOf(pMechanism), hKey, undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          c.began(session, 11, 'C_MessageVerifyInit', copy ?? snapshotMechanism(mechanism), key)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Verifies a message in a single part; throws if the signature is not valid.
   * PKCS#11 3.0, "Message based verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param data the bytes; none are bytes too
   * @param signature the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifyMessage(session: SessionHandle, parameter: MessageParameter | null, data: Uint8Array, signature: Uint8Array): void {
    const c = this[runtime]
    const f = c.f.C_VerifyMessage ?? c.missing('C_VerifyMessage')
    c.bytes(data, 'data', 'C_VerifyMessage')
    c.bytes(signature, 'signature', 'C_VerifyMessage')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_VerifyMessage')
    try {
      const hSession = c.operation(session, 11, 'C_VerifyMessage')
      const messageType = c.messageMechanism(session, 11)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_VerifyMessage: parameter', c.handles)
      const pData = m.place(data)
      const pSignature = m.place(signature)
      rv = f(hSession, pParameter.address, pParameter.length, pData, data.length, pSignature, signature.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifyMessage, undefined, [data, signature], [parameter, messageType, pParameter], (c, m, _session, parameter, messageType, pParameter) => {
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_VerifyMessage, rv, session, this.C_VerifyMessage, [session, parameter, data, signature])
  }

  /**
   * Verifies a message in a single part; throws if the signature is not valid.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param data the bytes; none are bytes too
   * @param signature the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifyMessageAsync(session: SessionHandle, parameter: MessageParameter | null, data: Uint8Array, signature: Uint8Array): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifyMessage ?? c.missing('C_VerifyMessage')
      c.bytes(data, 'data', 'C_VerifyMessage')
      c.bytes(signature, 'signature', 'C_VerifyMessage')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pData: number | Uint8Array
      let pSignature: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_VerifyMessage,
        fn,
        session: session,
        args: [session, parameter, data, signature],
        lay: (m) => {
          hSession = c.operation(session, 11, 'C_VerifyMessage')
          messageType = c.messageMechanism(session, 11)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_VerifyMessage: parameter', c.handles)
          pData = m.place(data)
          pSignature = m.place(signature)
          return [hSession, pParameter.address, pParameter.length, pData, data.length, pSignature, signature.length, undefined]
        },
        read: (m) => {
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a message of several parts.
   * PKCS#11 3.0, "Message based verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifyMessageBegin(session: SessionHandle, parameter: MessageParameter | null): void {
    const c = this[runtime]
    const f = c.f.C_VerifyMessageBegin ?? c.missing('C_VerifyMessageBegin')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_VerifyMessageBegin')
    try {
      const hSession = c.operation(session, 11, 'C_VerifyMessageBegin')
      const messageType = c.messageMechanism(session, 11)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_VerifyMessageBegin: parameter', c.handles)
      rv = f(hSession, pParameter.address, pParameter.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifyMessageBegin, undefined, [], [parameter, messageType, pParameter], (c, m, session, parameter, messageType, pParameter) => {
        c.sent(session, 11, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        c.sent(session, 11, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_VerifyMessageBegin, rv, session, this.C_VerifyMessageBegin, [session, parameter])
  }

  /**
   * Begins a message of several parts.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifyMessageBeginAsync(session: SessionHandle, parameter: MessageParameter | null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifyMessageBegin ?? c.missing('C_VerifyMessageBegin')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      return c.async.call({
        facts: FACTS.C_VerifyMessageBegin,
        fn,
        session: session,
        args: [session, parameter],
        lay: (m) => {
          hSession = c.operation(session, 11, 'C_VerifyMessageBegin')
          messageType = c.messageMechanism(session, 11)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_VerifyMessageBegin: parameter', c.handles)
          return [hSession, pParameter.address, pParameter.length, undefined]
        },
        read: (m) => {
          c.sent(session, 11, undefined)
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with a message; its last part comes with the signature, null before.
   * PKCS#11 3.0, "Message based verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param data the bytes; none are bytes too
   * @param signature the bytes; null if parts follow
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifyMessageNext(session: SessionHandle, parameter: MessageParameter | null, data: Uint8Array, signature: Uint8Array | null): void {
    const c = this[runtime]
    const f = c.f.C_VerifyMessageNext ?? c.missing('C_VerifyMessageNext')
    c.bytes(data, 'data', 'C_VerifyMessageNext')
    if (signature !== null) c.bytes(signature, 'signature', 'C_VerifyMessageNext')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_VerifyMessageNext')
    try {
      const hSession = c.operation(session, 11, 'C_VerifyMessageNext')
      const messageType = c.messageMechanism(session, 11)
      const pParameter = writeMessageParameter(m, messageType, parameter, 'C_VerifyMessageNext: parameter', c.handles)
      const pData = m.place(data)
      const pSignature = signature === null ? 0 : m.place(signature)
      rv = f(hSession, pParameter.address, pParameter.length, pData, data.length, pSignature, signature === null ? 0 : signature.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifyMessageNext, undefined, [data, signature], [parameter, messageType, pParameter], (c, m, session, parameter, messageType, pParameter) => {
        c.sent(session, 11, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
      })
      if (rv === CKR_OK) {
        c.sent(session, 11, undefined)
        readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_VerifyMessageNext, rv, session, this.C_VerifyMessageNext, [session, parameter, data, signature])
  }

  /**
   * Goes on with a message; its last part comes with the signature, null before.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param parameter the parameter of this message; what the token sets is written back into it
   * @param data the bytes; none are bytes too
   * @param signature the bytes; null if parts follow
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifyMessageNextAsync(session: SessionHandle, parameter: MessageParameter | null, data: Uint8Array, signature: Uint8Array | null): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifyMessageNext ?? c.missing('C_VerifyMessageNext')
      c.bytes(data, 'data', 'C_VerifyMessageNext')
      if (signature !== null) c.bytes(signature, 'signature', 'C_VerifyMessageNext')
      let hSession: number
      let messageType: number | string
      let pParameter: PlacedParameter
      let pData: number | Uint8Array
      let pSignature: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_VerifyMessageNext,
        fn,
        session: session,
        args: [session, parameter, data, signature],
        lay: (m) => {
          hSession = c.operation(session, 11, 'C_VerifyMessageNext')
          messageType = c.messageMechanism(session, 11)
          pParameter = writeMessageParameter(m, messageType, parameter, 'C_VerifyMessageNext: parameter', c.handles)
          pData = m.place(data)
          pSignature = signature === null ? 0 : m.place(signature)
          return [hSession, pParameter.address, pParameter.length, pData, data.length, pSignature, signature === null ? 0 : signature.length, undefined]
        },
        read: (m) => {
          c.sent(session, 11, undefined)
          readBackMessageParameter(m, pParameter, messageType, parameter, c.handles)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends the verification of messages.
   * PKCS#11 3.0, "Message based verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_MessageVerifyFinal(session: SessionHandle): void {
    const c = this[runtime]
    const f = c.f.C_MessageVerifyFinal ?? c.missing('C_MessageVerifyFinal')
    let rv: number
    const mark = c.begin('C_MessageVerifyFinal')
    try {
      const hSession = c.operation(session, 11, 'C_MessageVerifyFinal')
      rv = f(hSession)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_MessageVerifyFinal, undefined, [], [], (_c, _m, session) => {
        session.operations[11] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[11] = undefined
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_MessageVerifyFinal, rv, session, this.C_MessageVerifyFinal, [session])
  }

  /**
   * Ends the verification of messages.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.0, "Message based verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_MessageVerifyFinalAsync(session: SessionHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_MessageVerifyFinal ?? c.missing('C_MessageVerifyFinal')
      let hSession: number
      return c.async.call({
        facts: FACTS.C_MessageVerifyFinal,
        fn,
        session: session,
        args: [session],
        lay: (m) => {
          hSession = c.operation(session, 11, 'C_MessageVerifyFinal')
          return [hSession, undefined]
        },
        read: () => {
          session.operations[11] = undefined
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Makes a shared secret for the owner of a public key: its ciphertext, and a key object of it.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param publicKey a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncapsulateKey(session: SessionHandle, mechanism: Mechanism, publicKey: ObjectHandle, template: Template): { ciphertext: Buffer; key: ObjectHandle } {
    const c = this[runtime]
    const f = c.f.C_EncapsulateKey ?? c.missing('C_EncapsulateKey')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    let secret = true
    let result: { ciphertext: Buffer; key: ObjectHandle } | undefined
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_EncapsulateKey')
    try {
      const hSession = c.session(session, 'C_EncapsulateKey')
      pMechanism = writeMechanism(m, mechanism, 'C_EncapsulateKey: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      const hPublicKey = c.key(publicKey, session, 'publicKey', 'C_EncapsulateKey')
      const templateAt = writeTemplate(m, template, 'C_EncapsulateKey: template', c.handles)
      secret = holdsSecret(mechanism) || templateAt.sensitive
      const pulCiphertextLen = m.allocate(8)
      const phKey = m.allocateZeroed(8)
      let size = c.resultSize(92, 0)
      let pCiphertextLong: Buffer | undefined
      let pCiphertext: number
      pCiphertextLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pCiphertext = pCiphertextLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulCiphertextLen, size)
      rv = f(hSession, m.addressOf(pMechanism), hPublicKey, m.addressOf(templateAt.at), templateAt.count, pCiphertextLong ?? m.addressOf(pCiphertext), m.addressOf(pulCiphertextLen), m.addressOf(phKey))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(92, m.ulong(pulCiphertextLen), size)
      if (required !== undefined) {
        size = required
        pCiphertextLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pCiphertext = pCiphertextLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulCiphertextLen, size)
        rv = f(hSession, m.addressOf(pMechanism), hPublicKey, m.addressOf(templateAt.at), templateAt.count, pCiphertextLong ?? m.addressOf(pCiphertext), m.addressOf(pulCiphertextLen), m.addressOf(phKey))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncapsulateKey, size, [publicKey, template, pCiphertextLong], [mechanism, pMechanism, copy], (c, m, _session, mechanism, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        result = { ciphertext: c.result(m, pCiphertext, pCiphertextLong, m.ulong(pulCiphertextLen), size, 'C_EncapsulateKey'), key: c.created(session, m.handle(phKey), template) }
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    if (result !== undefined) {
      if (result.key.identity === undefined) c.afterwards('C_EncapsulateKey', () => identifyCreated([result!.key]))
      return result
    }
    return c.failed(FACTS.C_EncapsulateKey, rv, session, this.C_EncapsulateKey, [session, mechanism, publicKey, template], required)
  }

  /**
   * Makes a shared secret for the owner of a public key: its ciphertext, and a key object of it.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param publicKey a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncapsulateKeyAsync(session: SessionHandle, mechanism: Mechanism, publicKey: ObjectHandle, template: Template): Promise<{ ciphertext: Buffer; key: ObjectHandle }> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncapsulateKey ?? c.missing('C_EncapsulateKey')
      let pMechanism = -1
      let copy: Mechanism | undefined
      let hSession: number
      let hPublicKey: number
      let templateAt: WrittenTemplate
      let pulCiphertextLen: number
      let phKey: number
      let secret = true
      let size = c.resultSize(92, 0)
      let pCiphertextLong: Buffer | undefined
      let pCiphertext: number
      return c.async.call({
        facts: FACTS.C_EncapsulateKey,
        fn,
        session: session,
        args: [session, mechanism, publicKey, template],
        lay: (m, required) => {
          c.current = session
          if (required !== undefined) size = required
          hSession = c.session(session, 'C_EncapsulateKey')
          pMechanism = writeMechanism(m, mechanism, 'C_EncapsulateKey: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          hPublicKey = c.key(publicKey, session, 'publicKey', 'C_EncapsulateKey')
          templateAt = writeTemplate(m, template, 'C_EncapsulateKey: template', c.handles)
          secret = holdsSecret(mechanism) || templateAt.sensitive
          pulCiphertextLen = m.allocate(8)
          phKey = m.allocateZeroed(8)
          pCiphertextLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pCiphertext = pCiphertextLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulCiphertextLen, size)
          return [hSession, m.addressOf(pMechanism), hPublicKey, m.addressOf(templateAt.at), templateAt.count, pCiphertextLong ?? m.addressOf(pCiphertext), m.addressOf(pulCiphertextLen), m.addressOf(phKey), undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          return { ciphertext: c.result(m, pCiphertext, pCiphertextLong, m.ulong(pulCiphertextLen), size, 'C_EncapsulateKey'), key: c.created(session, m.handle(phKey), template) }
        },
        required: (m) => c.grow(92, m.ulong(pulCiphertextLen), size),
        complete: (m, value) => {
          m.setUlong(pulCiphertextLen, value.length)
          m.setUlong(phKey, value.object)
        },
        secret: () => secret,
        after: (result) => identifyCreated([result.key]),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Makes a shared secret for the owner of a public key: its ciphertext, and a key object of it.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param publicKey a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @param ciphertext where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_EncapsulateKeyInto(session: SessionHandle, mechanism: Mechanism, publicKey: ObjectHandle, template: Template, ciphertext: Uint8Array): { length: number; key: ObjectHandle }
  C_EncapsulateKeyInto(session: SessionHandle, mechanism: Mechanism, publicKey: ObjectHandle, template: Template, ciphertext: null): { length: number; key: undefined }
  C_EncapsulateKeyInto(session: SessionHandle, mechanism: Mechanism, publicKey: ObjectHandle, template: Template, ciphertext: Uint8Array | null): { length: number; key: ObjectHandle | undefined }
  C_EncapsulateKeyInto(session: SessionHandle, mechanism: Mechanism, publicKey: ObjectHandle, template: Template, ciphertext: Uint8Array | null): { length: number; key: ObjectHandle | undefined } {
    const c = this[runtime]
    const f = c.f.C_EncapsulateKey ?? c.missing('C_EncapsulateKey')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    if (ciphertext !== null) c.room(ciphertext, 'ciphertext', 'C_EncapsulateKeyInto', 'a Uint8Array or null')
    let secret = true
    let result: { length: number; key: ObjectHandle | undefined } | undefined
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_EncapsulateKey')
    try {
      const hSession = c.session(session, 'C_EncapsulateKey')
      pMechanism = writeMechanism(m, mechanism, 'C_EncapsulateKey: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      const hPublicKey = c.key(publicKey, session, 'publicKey', 'C_EncapsulateKey')
      const templateAt = writeTemplate(m, template, 'C_EncapsulateKey: template', c.handles)
      secret = holdsSecret(mechanism) || templateAt.sensitive
      const pulCiphertextLen = m.allocate(8)
      m.setUlong(pulCiphertextLen, ciphertext === null ? 0 : ciphertext.length)
      const phKey = m.allocateZeroed(8)
      rv = f(hSession, m.addressOf(pMechanism), hPublicKey, m.addressOf(templateAt.at), templateAt.count, ciphertext === null ? 0 : ciphertext.length === 0 ? m.addressOf(pulCiphertextLen) : ciphertext, m.addressOf(pulCiphertextLen), m.addressOf(phKey))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulCiphertextLen), ciphertext)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_EncapsulateKey, ciphertext === null ? 0 : ciphertext.length, [publicKey, template, ciphertext], [mechanism, pMechanism, copy], (c, m, _session, mechanism, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        result = { length: c.written(m.ulong(pulCiphertextLen), ciphertext, 'C_EncapsulateKey'), key: ciphertext === null ? undefined : c.created(session, m.handle(phKey), template) }
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    if (result !== undefined) {
      if (result.key !== undefined && result.key.identity === undefined) c.afterwards('C_EncapsulateKey', () => identifyCreated(result!.key === undefined ? [] : [result!.key]))
      return result
    }
    return c.failed(FACTS.C_EncapsulateKey, rv, session, this.C_EncapsulateKeyInto, [session, mechanism, publicKey, template, ciphertext], required)
  }

  /**
   * Makes a shared secret for the owner of a public key: its ciphertext, and a key object of it.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param publicKey a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @param ciphertext where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_EncapsulateKeyIntoAsync(session: SessionHandle, mechanism: Mechanism, publicKey: ObjectHandle, template: Template, ciphertext: Uint8Array): Promise<{ length: number; key: ObjectHandle }>
  C_EncapsulateKeyIntoAsync(session: SessionHandle, mechanism: Mechanism, publicKey: ObjectHandle, template: Template, ciphertext: null): Promise<{ length: number; key: undefined }>
  C_EncapsulateKeyIntoAsync(session: SessionHandle, mechanism: Mechanism, publicKey: ObjectHandle, template: Template, ciphertext: Uint8Array | null): Promise<{ length: number; key: ObjectHandle | undefined }>
  C_EncapsulateKeyIntoAsync(session: SessionHandle, mechanism: Mechanism, publicKey: ObjectHandle, template: Template, ciphertext: Uint8Array | null): Promise<{ length: number; key: ObjectHandle | undefined }> {
    try {
      const c = this[runtime]
      const fn = c.f.C_EncapsulateKey ?? c.missing('C_EncapsulateKey')
      let pMechanism = -1
      let copy: Mechanism | undefined
      if (ciphertext !== null) c.room(ciphertext, 'ciphertext', 'C_EncapsulateKeyInto', 'a Uint8Array or null')
      let hSession: number
      let hPublicKey: number
      let templateAt: WrittenTemplate
      let pCiphertextRoom: Room | undefined
      let pulCiphertextLen: number
      let phKey: number
      let secret = true
      return c.async.call({
        facts: FACTS.C_EncapsulateKey,
        fn,
        session: session,
        args: [session, mechanism, publicKey, template, ciphertext],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_EncapsulateKey')
          pMechanism = writeMechanism(m, mechanism, 'C_EncapsulateKey: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          hPublicKey = c.key(publicKey, session, 'publicKey', 'C_EncapsulateKey')
          templateAt = writeTemplate(m, template, 'C_EncapsulateKey: template', c.handles)
          secret = holdsSecret(mechanism) || templateAt.sensitive
          pCiphertextRoom = ciphertext === null ? undefined : m.room(ciphertext.length)
          pulCiphertextLen = m.allocate(8)
          m.setUlong(pulCiphertextLen, ciphertext === null ? 0 : ciphertext.length)
          phKey = m.allocateZeroed(8)
          return [hSession, m.addressOf(pMechanism), hPublicKey, m.addressOf(templateAt.at), templateAt.count, pCiphertextRoom?.address ?? 0, m.addressOf(pulCiphertextLen), m.addressOf(phKey), undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (ciphertext !== null) c.fill(ciphertext, pCiphertextRoom, m.ulong(pulCiphertextLen), 'ciphertext', 'C_EncapsulateKey')
          return { length: c.written(m.ulong(pulCiphertextLen), ciphertext, 'C_EncapsulateKey'), key: ciphertext === null ? undefined : c.created(session, m.handle(phKey), template) }
        },
        shortBy: (m) => c.needs(m.ulong(pulCiphertextLen), ciphertext),
        complete: (m, value) => {
          m.setUlong(pulCiphertextLen, value.length)
          m.setUlong(phKey, value.object)
        },
        secret: () => secret,
        after: (result) => identifyCreated(result.key === undefined ? [] : [result.key]),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Makes a key object of a shared secret from its ciphertext.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param privateKey a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @param ciphertext the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_DecapsulateKey(session: SessionHandle, mechanism: Mechanism, privateKey: ObjectHandle, template: Template, ciphertext: Uint8Array): ObjectHandle {
    const c = this[runtime]
    const f = c.f.C_DecapsulateKey ?? c.missing('C_DecapsulateKey')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    c.bytes(ciphertext, 'ciphertext', 'C_DecapsulateKey')
    let secret = true
    let result: ObjectHandle | undefined
    let rv: number
    const m = c.memory
    const mark = c.begin('C_DecapsulateKey')
    try {
      const hSession = c.session(session, 'C_DecapsulateKey')
      pMechanism = writeMechanism(m, mechanism, 'C_DecapsulateKey: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      const hPrivateKey = c.key(privateKey, session, 'privateKey', 'C_DecapsulateKey')
      const templateAt = writeTemplate(m, template, 'C_DecapsulateKey: template', c.handles)
      secret = holdsSecret(mechanism) || templateAt.sensitive
      const pCiphertext = m.place(ciphertext)
      const phKey = m.allocateZeroed(8)
      rv = f(hSession, m.addressOf(pMechanism), hPrivateKey, m.addressOf(templateAt.at), templateAt.count, pCiphertext, ciphertext.length, m.addressOf(phKey))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_DecapsulateKey, undefined, [privateKey, template, ciphertext], [mechanism, pMechanism, copy], (c, m, _session, mechanism, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        result = c.created(session, m.handle(phKey), template)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    if (result !== undefined) {
      if (result.identity === undefined) c.afterwards('C_DecapsulateKey', () => identifyCreated([result!]))
      return result
    }
    return c.failed(FACTS.C_DecapsulateKey, rv, session, this.C_DecapsulateKey, [session, mechanism, privateKey, template, ciphertext])
  }

  /**
   * Makes a key object of a shared secret from its ciphertext.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param privateKey a handle of an object; it is found again and proved to be the same after a loss
   * @param template attributes by their names or numbers
   * @param ciphertext the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_DecapsulateKeyAsync(session: SessionHandle, mechanism: Mechanism, privateKey: ObjectHandle, template: Template, ciphertext: Uint8Array): Promise<ObjectHandle> {
    try {
      const c = this[runtime]
      const fn = c.f.C_DecapsulateKey ?? c.missing('C_DecapsulateKey')
      let pMechanism = -1
      let copy: Mechanism | undefined
      c.bytes(ciphertext, 'ciphertext', 'C_DecapsulateKey')
      let hSession: number
      let hPrivateKey: number
      let templateAt: WrittenTemplate
      let pCiphertext: number | Uint8Array
      let phKey: number
      let secret = true
      return c.async.call({
        facts: FACTS.C_DecapsulateKey,
        fn,
        session: session,
        args: [session, mechanism, privateKey, template, ciphertext],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_DecapsulateKey')
          pMechanism = writeMechanism(m, mechanism, 'C_DecapsulateKey: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          hPrivateKey = c.key(privateKey, session, 'privateKey', 'C_DecapsulateKey')
          templateAt = writeTemplate(m, template, 'C_DecapsulateKey: template', c.handles)
          secret = holdsSecret(mechanism) || templateAt.sensitive
          pCiphertext = m.place(ciphertext)
          phKey = m.allocateZeroed(8)
          return [hSession, m.addressOf(pMechanism), hPrivateKey, m.addressOf(templateAt.at), templateAt.count, pCiphertext, ciphertext.length, m.addressOf(phKey), undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          return c.created(session, m.handle(phKey), template)
        },
        complete: (m, value) => {
          m.setUlong(phKey, value.object)
        },
        secret: () => secret,
        after: (result) => identifyCreated([result]),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Begins a verification of a signature that is given first.
   * PKCS#11 3.2, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @param signature the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifySignatureInit(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle, signature: Uint8Array): void
  C_VerifySignatureInit(session: SessionHandle, mechanism: null, key: null, signature: Uint8Array): void
  C_VerifySignatureInit(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null, signature: Uint8Array): void {
    const c = this[runtime]
    const f = c.f.C_VerifySignatureInit ?? c.missing('C_VerifySignatureInit')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    c.bytes(signature, 'signature', 'C_VerifySignatureInit')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_VerifySignatureInit')
    try {
      const hSession = c.session(session, 'C_VerifySignatureInit')
      pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_VerifySignatureInit: mechanism', c.handles)
      if (mechanism !== null) copy = laidCopy<Mechanism>()
      const hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_VerifySignatureInit')
      const pSignature = m.place(signature)
      const kept = snapshot(signature, true) as Uint8Array
      rv = f(hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey, pSignature, signature.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifySignatureInit, undefined, [signature], [mechanism, key, pMechanism, copy, kept], (c, m, session, mechanism, key, pMechanism, copy, kept) => {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[12] = undefined
        else c.began(session, 12, 'C_VerifySignatureInit', copy ?? snapshotMechanism(mechanism), key, kept)
      })
      if (rv === CKR_OK) {
        if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
        if (mechanism === null) session.operations[12] = undefined
        else c.began(session, 12, 'C_VerifySignatureInit', copy ?? snapshotMechanism(mechanism), key, kept)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_VerifySignatureInit, rv, session, this.C_VerifySignatureInit, [session, mechanism, key, signature])
  }

  /**
   * Begins a verification of a signature that is given first.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter; null cancels the active operation (v3.0)
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @param signature the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifySignatureInitAsync(session: SessionHandle, mechanism: Mechanism, key: ObjectHandle, signature: Uint8Array): Promise<void>
  C_VerifySignatureInitAsync(session: SessionHandle, mechanism: null, key: null, signature: Uint8Array): Promise<void>
  C_VerifySignatureInitAsync(session: SessionHandle, mechanism: Mechanism | null, key: ObjectHandle | null, signature: Uint8Array): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifySignatureInit ?? c.missing('C_VerifySignatureInit')
      let pMechanism = -1
      let copy: Mechanism | undefined
      c.bytes(signature, 'signature', 'C_VerifySignatureInit')
      let hSession: number
      let hKey: number
      let pSignature: number | Uint8Array
      let kept: Uint8Array
      return c.async.call({
        facts: FACTS.C_VerifySignatureInit,
        fn,
        session: session,
        args: [session, mechanism, key, signature],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_VerifySignatureInit')
          pMechanism = mechanism === null ? -1 : writeMechanism(m, mechanism, 'C_VerifySignatureInit: mechanism', c.handles)
          if (mechanism !== null) copy = laidCopy<Mechanism>()
          hKey = mechanism === null ? 0 : c.key(key as ObjectHandle, session, 'key', 'C_VerifySignatureInit')
          pSignature = m.place(signature)
          kept = snapshot(signature, true) as Uint8Array
          return [hSession, pMechanism < 0 ? 0 : m.addressOf(pMechanism), hKey, pSignature, signature.length, undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined && mechanism !== null) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (mechanism === null) session.operations[12] = undefined
        else c.began(session, 12, 'C_VerifySignatureInit', copy ?? snapshotMechanism(mechanism), key, kept)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Verifies the signature over data in a single part; throws if it is not valid.
   * PKCS#11 3.2, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifySignature(session: SessionHandle, data: Uint8Array): void {
    const c = this[runtime]
    const f = c.f.C_VerifySignature ?? c.missing('C_VerifySignature')
    c.bytes(data, 'data', 'C_VerifySignature')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_VerifySignature')
    try {
      const hSession = c.operation(session, 12, 'C_VerifySignature')
      const pData = m.place(data)
      rv = f(hSession, pData, data.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifySignature, undefined, [data], [], (_c, _m, session) => {
        session.operations[12] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[12] = undefined
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_VerifySignature, rv, session, this.C_VerifySignature, [session, data])
  }

  /**
   * Verifies the signature over data in a single part; throws if it is not valid.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param data the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifySignatureAsync(session: SessionHandle, data: Uint8Array): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifySignature ?? c.missing('C_VerifySignature')
      c.bytes(data, 'data', 'C_VerifySignature')
      let hSession: number
      let pData: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_VerifySignature,
        fn,
        session: session,
        args: [session, data],
        lay: (m) => {
          hSession = c.operation(session, 12, 'C_VerifySignature')
          pData = m.place(data)
          return [hSession, pData, data.length, undefined]
        },
        read: () => {
          session.operations[12] = undefined
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Goes on with the verification.
   * PKCS#11 3.2, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifySignatureUpdate(session: SessionHandle, part: Uint8Array): void {
    const c = this[runtime]
    const f = c.f.C_VerifySignatureUpdate ?? c.missing('C_VerifySignatureUpdate')
    c.bytes(part, 'part', 'C_VerifySignatureUpdate')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_VerifySignatureUpdate')
    try {
      const hSession = c.operation(session, 12, 'C_VerifySignatureUpdate')
      const pPart = m.place(part)
      rv = f(hSession, pPart, part.length)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifySignatureUpdate, undefined, [], [part], (c, _m, session, part) => {
        c.sent(session, 12, part)
      })
      if (rv === CKR_OK) {
        c.sent(session, 12, part)
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_VerifySignatureUpdate, rv, session, this.C_VerifySignatureUpdate, [session, part])
  }

  /**
   * Goes on with the verification.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param part the bytes; none are bytes too
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifySignatureUpdateAsync(session: SessionHandle, part: Uint8Array): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifySignatureUpdate ?? c.missing('C_VerifySignatureUpdate')
      c.bytes(part, 'part', 'C_VerifySignatureUpdate')
      let hSession: number
      let pPart: number | Uint8Array
      return c.async.call({
        facts: FACTS.C_VerifySignatureUpdate,
        fn,
        session: session,
        args: [session, part],
        lay: (m) => {
          hSession = c.operation(session, 12, 'C_VerifySignatureUpdate')
          pPart = m.place(part)
          return [hSession, pPart, part.length, undefined]
        },
        read: () => {
          c.sent(session, 12, part)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Ends the verification; throws if the signature is not valid.
   * PKCS#11 3.2, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_VerifySignatureFinal(session: SessionHandle): void {
    const c = this[runtime]
    const f = c.f.C_VerifySignatureFinal ?? c.missing('C_VerifySignatureFinal')
    let rv: number
    const mark = c.begin('C_VerifySignatureFinal')
    try {
      const hSession = c.operation(session, 12, 'C_VerifySignatureFinal')
      rv = f(hSession)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_VerifySignatureFinal, undefined, [], [], (_c, _m, session) => {
        session.operations[12] = undefined
      })
      if (rv === CKR_OK) {
        session.operations[12] = undefined
        return
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_VerifySignatureFinal, rv, session, this.C_VerifySignatureFinal, [session])
  }

  /**
   * Ends the verification; throws if the signature is not valid.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Verifying functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_VerifySignatureFinalAsync(session: SessionHandle): Promise<void> {
    try {
      const c = this[runtime]
      const fn = c.f.C_VerifySignatureFinal ?? c.missing('C_VerifySignatureFinal')
      let hSession: number
      return c.async.call({
        facts: FACTS.C_VerifySignatureFinal,
        fn,
        session: session,
        args: [session],
        lay: (m) => {
          hSession = c.operation(session, 12, 'C_VerifySignatureFinal')
          return [hSession, undefined]
        },
        read: () => {
          session.operations[12] = undefined
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Tells which validation requirements the session has met.
   * PKCS#11 3.2, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param type CKF_* bits
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_GetSessionValidationFlags(session: SessionHandle, type: number): number {
    const c = this[runtime]
    const f = c.f.C_GetSessionValidationFlags ?? c.missing('C_GetSessionValidationFlags')
    c.ulong(type, 'type', 'C_GetSessionValidationFlags')
    let rv: number
    const m = c.memory
    const mark = c.begin('C_GetSessionValidationFlags')
    try {
      const hSession = c.session(session, 'C_GetSessionValidationFlags')
      const pFlags = m.allocateZeroed(8)
      rv = f(hSession, nativeNumber(type), m.addressOf(pFlags))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_GetSessionValidationFlags, undefined, [type])
      if (rv === CKR_OK) {
        return m.ulong(pFlags)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_GetSessionValidationFlags, rv, session, this.C_GetSessionValidationFlags, [session, type])
  }

  /**
   * Tells which validation requirements the session has met.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Session management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param type CKF_* bits
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_GetSessionValidationFlagsAsync(session: SessionHandle, type: number): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_GetSessionValidationFlags ?? c.missing('C_GetSessionValidationFlags')
      c.ulong(type, 'type', 'C_GetSessionValidationFlags')
      let hSession: number
      let pFlags: number
      return c.async.call({
        facts: FACTS.C_GetSessionValidationFlags,
        fn,
        session: session,
        args: [session, type],
        lay: (m) => {
          hSession = c.session(session, 'C_GetSessionValidationFlags')
          pFlags = m.allocateZeroed(8)
          return [hSession, nativeNumber(type), m.addressOf(pFlags), undefined]
        },
        read: (m) => {
          return m.ulong(pFlags)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Asks whether a synchronous call that was answered with CKR_PENDING is complete, and brings its result; what such a call does besides is done then. Attributes and objects that were found come with the asynchronous forms only, which wait by themselves.
   * PKCS#11 3.2, "Asynchronous function management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param functionName the function that was answered with CKR_PENDING
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_AsyncComplete(session: SessionHandle, functionName: string): CK_ASYNC_DATA {
    return special.C_AsyncComplete(this[runtime], session, functionName)
  }

  /**
   * Asks whether a synchronous call that was answered with CKR_PENDING is complete, and brings its result; what such a call does besides is done then. Attributes and objects that were found come with the asynchronous forms only, which wait by themselves.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Asynchronous function management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param functionName the function that was answered with CKR_PENDING
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_AsyncCompleteAsync(session: SessionHandle, functionName: string): Promise<CK_ASYNC_DATA> {
    return special.C_AsyncCompleteAsync(this[runtime], session, functionName)
  }

  /**
   * Gives a call on an asynchronous session an identifier that outlives the session.
   * PKCS#11 3.2, "Asynchronous function management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param functionName the function that was answered with CKR_PENDING
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_AsyncGetID(session: SessionHandle, functionName: string): number {
    return special.C_AsyncGetID(this[runtime], session, functionName)
  }

  /**
   * Gives a call on an asynchronous session an identifier that outlives the session.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Asynchronous function management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param functionName the function that was answered with CKR_PENDING
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_AsyncGetIDAsync(session: SessionHandle, functionName: string): Promise<number> {
    return special.C_AsyncGetIDAsync(this[runtime], session, functionName)
  }

  /**
   * Takes up a call of an earlier session by its identifier.
   * PKCS#11 3.2, "Asynchronous function management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param functionName the function that was answered with CKR_PENDING
   * @param id the number of C_AsyncGetID
   * @param length how many bytes
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_AsyncJoin(session: SessionHandle, functionName: string, id: number, length: number): void {
    return special.C_AsyncJoin(this[runtime], session, functionName, id, length)
  }

  /**
   * Takes up a call of an earlier session by its identifier.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Asynchronous function management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param functionName the function that was answered with CKR_PENDING
   * @param id the number of C_AsyncGetID
   * @param length how many bytes
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  async C_AsyncJoinAsync(session: SessionHandle, functionName: string, id: number, length: number): Promise<void> {
    return special.C_AsyncJoinAsync(this[runtime], session, functionName, id, length)
  }

  /**
   * Wraps a key with another and authenticates associated data.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param wrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @param associatedData the bytes; null for none
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_WrapKeyAuthenticated(session: SessionHandle, mechanism: Mechanism, wrappingKey: ObjectHandle, key: ObjectHandle, associatedData: Uint8Array | null): Buffer {
    const c = this[runtime]
    const f = c.f.C_WrapKeyAuthenticated ?? c.missing('C_WrapKeyAuthenticated')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_WrapKeyAuthenticated')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_WrapKeyAuthenticated')
    try {
      const hSession = c.session(session, 'C_WrapKeyAuthenticated')
      pMechanism = writeMechanism(m, mechanism, 'C_WrapKeyAuthenticated: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      const hWrappingKey = c.key(wrappingKey, session, 'wrappingKey', 'C_WrapKeyAuthenticated')
      const hKey = c.key(key, session, 'key', 'C_WrapKeyAuthenticated')
      const pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
      const pulWrappedKeyLen = m.allocate(8)
      let size = c.resultSize(102, 0)
      let pWrappedKeyLong: Buffer | undefined
      let pWrappedKey: number
      pWrappedKeyLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
      pWrappedKey = pWrappedKeyLong === undefined ? m.allocate(size) : 0
      m.setUlong(pulWrappedKeyLen, size)
      rv = f(hSession, m.addressOf(pMechanism), hWrappingKey, hKey, pAssociatedData, associatedData === null ? 0 : associatedData.length, pWrappedKeyLong ?? m.addressOf(pWrappedKey), m.addressOf(pulWrappedKeyLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.grow(102, m.ulong(pulWrappedKeyLen), size)
      if (required !== undefined) {
        size = required
        pWrappedKeyLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
        pWrappedKey = pWrappedKeyLong === undefined ? m.allocate(size) : 0
        m.setUlong(pulWrappedKeyLen, size)
        rv = f(hSession, m.addressOf(pMechanism), hWrappingKey, hKey, pAssociatedData, associatedData === null ? 0 : associatedData.length, pWrappedKeyLong ?? m.addressOf(pWrappedKey), m.addressOf(pulWrappedKeyLen))
      }
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_WrapKeyAuthenticated, size, [wrappingKey, key, associatedData, pWrappedKeyLong], [mechanism, pMechanism, copy], (c, m, _session, mechanism, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        return c.result(m, pWrappedKey, pWrappedKeyLong, m.ulong(pulWrappedKeyLen), size, 'C_WrapKeyAuthenticated')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_WrapKeyAuthenticated, rv, session, this.C_WrapKeyAuthenticated, [session, mechanism, wrappingKey, key, associatedData], required)
  }

  /**
   * Wraps a key with another and authenticates associated data.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param wrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @param associatedData the bytes; null for none
   * @returns the result in memory of its own
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_WrapKeyAuthenticatedAsync(session: SessionHandle, mechanism: Mechanism, wrappingKey: ObjectHandle, key: ObjectHandle, associatedData: Uint8Array | null): Promise<Buffer> {
    try {
      const c = this[runtime]
      const fn = c.f.C_WrapKeyAuthenticated ?? c.missing('C_WrapKeyAuthenticated')
      let pMechanism = -1
      let copy: Mechanism | undefined
      if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_WrapKeyAuthenticated')
      let hSession: number
      let hWrappingKey: number
      let hKey: number
      let pAssociatedData: number | Uint8Array
      let pulWrappedKeyLen: number
      let size = c.resultSize(102, 0)
      let pWrappedKeyLong: Buffer | undefined
      let pWrappedKey: number
      return c.async.call({
        facts: FACTS.C_WrapKeyAuthenticated,
        fn,
        session: session,
        args: [session, mechanism, wrappingKey, key, associatedData],
        lay: (m, required) => {
          c.current = session
          if (required !== undefined) size = required
          hSession = c.session(session, 'C_WrapKeyAuthenticated')
          pMechanism = writeMechanism(m, mechanism, 'C_WrapKeyAuthenticated: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          hWrappingKey = c.key(wrappingKey, session, 'wrappingKey', 'C_WrapKeyAuthenticated')
          hKey = c.key(key, session, 'key', 'C_WrapKeyAuthenticated')
          pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
          pulWrappedKeyLen = m.allocate(8)
          pWrappedKeyLong = size > FIRST_RESULT ? Buffer.allocUnsafeSlow(size) : undefined
          pWrappedKey = pWrappedKeyLong === undefined ? m.allocate(size) : 0
          m.setUlong(pulWrappedKeyLen, size)
          return [hSession, m.addressOf(pMechanism), hWrappingKey, hKey, pAssociatedData, associatedData === null ? 0 : associatedData.length, pWrappedKeyLong ?? m.addressOf(pWrappedKey), m.addressOf(pulWrappedKeyLen), undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          return c.result(m, pWrappedKey, pWrappedKeyLong, m.ulong(pulWrappedKeyLen), size, 'C_WrapKeyAuthenticated')
        },
        required: (m) => c.grow(102, m.ulong(pulWrappedKeyLen), size),
        complete: (m, value) => {
          m.setUlong(pulWrappedKeyLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Wraps a key with another and authenticates associated data.
   * Writes the result into a buffer of the caller and returns its length in bytes. With null it only asks for the length. The buffer is the module’s until the call has returned.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param wrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @param associatedData the bytes; null for none
   * @param wrappedKey where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_WrapKeyAuthenticatedInto(session: SessionHandle, mechanism: Mechanism, wrappingKey: ObjectHandle, key: ObjectHandle, associatedData: Uint8Array | null, wrappedKey: Uint8Array | null): number {
    const c = this[runtime]
    const f = c.f.C_WrapKeyAuthenticated ?? c.missing('C_WrapKeyAuthenticated')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_WrapKeyAuthenticated')
    if (wrappedKey !== null) c.room(wrappedKey, 'wrappedKey', 'C_WrapKeyAuthenticatedInto', 'a Uint8Array or null')
    let rv: number
    let required: number | undefined
    const m = c.memory
    const mark = c.begin('C_WrapKeyAuthenticated')
    try {
      const hSession = c.session(session, 'C_WrapKeyAuthenticated')
      pMechanism = writeMechanism(m, mechanism, 'C_WrapKeyAuthenticated: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      const hWrappingKey = c.key(wrappingKey, session, 'wrappingKey', 'C_WrapKeyAuthenticated')
      const hKey = c.key(key, session, 'key', 'C_WrapKeyAuthenticated')
      const pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
      const pulWrappedKeyLen = m.allocate(8)
      m.setUlong(pulWrappedKeyLen, wrappedKey === null ? 0 : wrappedKey.length)
      rv = f(hSession, m.addressOf(pMechanism), hWrappingKey, hKey, pAssociatedData, associatedData === null ? 0 : associatedData.length, wrappedKey === null ? 0 : wrappedKey.length === 0 ? m.addressOf(pulWrappedKeyLen) : wrappedKey, m.addressOf(pulWrappedKeyLen))
      if (rv === CKR_BUFFER_TOO_SMALL) required = c.needs(m.ulong(pulWrappedKeyLen), wrappedKey)
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_WrapKeyAuthenticated, wrappedKey === null ? 0 : wrappedKey.length, [wrappingKey, key, associatedData, wrappedKey], [mechanism, pMechanism, copy], (c, m, _session, mechanism, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        return c.written(m.ulong(pulWrappedKeyLen), wrappedKey, 'C_WrapKeyAuthenticated')
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      c.end(mark)
    }
    return c.failed(FACTS.C_WrapKeyAuthenticated, rv, session, this.C_WrapKeyAuthenticatedInto, [session, mechanism, wrappingKey, key, associatedData, wrappedKey], required)
  }

  /**
   * Wraps a key with another and authenticates associated data.
   * Writes the result into a buffer of the caller when the call has ended, and resolves to its length in bytes. With null it only asks for the length. A buffer that was resized or transferred meanwhile and has no room for the result any more rejects with a TypeError.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param wrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param key a handle of an object; it is found again and proved to be the same after a loss
   * @param associatedData the bytes; null for none
   * @param wrappedKey where the result goes; null only asks how long it is
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_WrapKeyAuthenticatedIntoAsync(session: SessionHandle, mechanism: Mechanism, wrappingKey: ObjectHandle, key: ObjectHandle, associatedData: Uint8Array | null, wrappedKey: Uint8Array | null): Promise<number> {
    try {
      const c = this[runtime]
      const fn = c.f.C_WrapKeyAuthenticated ?? c.missing('C_WrapKeyAuthenticated')
      let pMechanism = -1
      let copy: Mechanism | undefined
      if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_WrapKeyAuthenticated')
      if (wrappedKey !== null) c.room(wrappedKey, 'wrappedKey', 'C_WrapKeyAuthenticatedInto', 'a Uint8Array or null')
      let hSession: number
      let hWrappingKey: number
      let hKey: number
      let pAssociatedData: number | Uint8Array
      let pWrappedKeyRoom: Room | undefined
      let pulWrappedKeyLen: number
      return c.async.call({
        facts: FACTS.C_WrapKeyAuthenticated,
        fn,
        session: session,
        args: [session, mechanism, wrappingKey, key, associatedData, wrappedKey],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_WrapKeyAuthenticated')
          pMechanism = writeMechanism(m, mechanism, 'C_WrapKeyAuthenticated: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          hWrappingKey = c.key(wrappingKey, session, 'wrappingKey', 'C_WrapKeyAuthenticated')
          hKey = c.key(key, session, 'key', 'C_WrapKeyAuthenticated')
          pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
          pWrappedKeyRoom = wrappedKey === null ? undefined : m.room(wrappedKey.length)
          pulWrappedKeyLen = m.allocate(8)
          m.setUlong(pulWrappedKeyLen, wrappedKey === null ? 0 : wrappedKey.length)
          return [hSession, m.addressOf(pMechanism), hWrappingKey, hKey, pAssociatedData, associatedData === null ? 0 : associatedData.length, pWrappedKeyRoom?.address ?? 0, m.addressOf(pulWrappedKeyLen), undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          if (wrappedKey !== null) c.fill(wrappedKey, pWrappedKeyRoom, m.ulong(pulWrappedKeyLen), 'wrappedKey', 'C_WrapKeyAuthenticated')
          return c.written(m.ulong(pulWrappedKeyLen), wrappedKey, 'C_WrapKeyAuthenticated')
        },
        shortBy: (m) => c.needs(m.ulong(pulWrappedKeyLen), wrappedKey),
        complete: (m, value) => {
          m.setUlong(pulWrappedKeyLen, value.length)
        },
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Unwraps a key, with authenticated associated data, and makes an object of it.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param unwrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param wrappedKey the bytes; none are bytes too
   * @param template attributes by their names or numbers
   * @param associatedData the bytes; null for none
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back.
   */
  C_UnwrapKeyAuthenticated(session: SessionHandle, mechanism: Mechanism, unwrappingKey: ObjectHandle, wrappedKey: Uint8Array, template: Template, associatedData: Uint8Array | null): ObjectHandle {
    const c = this[runtime]
    const f = c.f.C_UnwrapKeyAuthenticated ?? c.missing('C_UnwrapKeyAuthenticated')
    let pMechanism = -1
    let copy: Mechanism | undefined
    c.current = session
    c.bytes(wrappedKey, 'wrappedKey', 'C_UnwrapKeyAuthenticated')
    if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_UnwrapKeyAuthenticated')
    let secret = true
    let result: ObjectHandle | undefined
    let rv: number
    const m = c.memory
    const mark = c.begin('C_UnwrapKeyAuthenticated')
    try {
      const hSession = c.session(session, 'C_UnwrapKeyAuthenticated')
      pMechanism = writeMechanism(m, mechanism, 'C_UnwrapKeyAuthenticated: mechanism', c.handles)
      copy = laidCopy<Mechanism>()
      const hUnwrappingKey = c.key(unwrappingKey, session, 'unwrappingKey', 'C_UnwrapKeyAuthenticated')
      const pWrappedKey = m.place(wrappedKey)
      const templateAt = writeTemplate(m, template, 'C_UnwrapKeyAuthenticated: template', c.handles)
      secret = holdsSecret(mechanism) || templateAt.sensitive
      const pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
      const phKey = m.allocateZeroed(8)
      rv = f(hSession, m.addressOf(pMechanism), hUnwrappingKey, pWrappedKey, wrappedKey.length, m.addressOf(templateAt.at), templateAt.count, pAssociatedData, associatedData === null ? 0 : associatedData.length, m.addressOf(phKey))
      if (rv === CKR_PENDING) c.keepPending(session, FACTS.C_UnwrapKeyAuthenticated, undefined, [unwrappingKey, wrappedKey, template, associatedData], [mechanism, pMechanism, copy], (c, m, _session, mechanism, pMechanism, copy) => {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
      })
      if (rv === CKR_OK) {
        if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
        result = c.created(session, m.handle(phKey), template)
      }
    } catch (error) {
      rv = c.restart(error)
    } finally {
      if (secret) c.endWiping(mark)
      else c.end(mark)
    }
    if (result !== undefined) {
      if (result.identity === undefined) c.afterwards('C_UnwrapKeyAuthenticated', () => identifyCreated([result!]))
      return result
    }
    return c.failed(FACTS.C_UnwrapKeyAuthenticated, rv, session, this.C_UnwrapKeyAuthenticated, [session, mechanism, unwrappingKey, wrappedKey, template, associatedData])
  }

  /**
   * Unwraps a key, with authenticated associated data, and makes an object of it.
   * Runs on another thread; calls on one session run one after the other.
   * PKCS#11 3.2, "Key management functions".
   *
   * @param session an open session; it is brought back if it was lost
   * @param mechanism type (CKM_*) and, where it has one, parameter
   * @param unwrappingKey a handle of an object; it is found again and proved to be the same after a loss
   * @param wrappedKey the bytes; none are bytes too
   * @param template attributes by their names or numbers
   * @param associatedData the bytes; null for none
   * @throws CryptokiError if the module does not answer CKR_OK; a RecoveryError, which is one too, if something lost could not be brought back. The promise rejects with it.
   */
  C_UnwrapKeyAuthenticatedAsync(session: SessionHandle, mechanism: Mechanism, unwrappingKey: ObjectHandle, wrappedKey: Uint8Array, template: Template, associatedData: Uint8Array | null): Promise<ObjectHandle> {
    try {
      const c = this[runtime]
      const fn = c.f.C_UnwrapKeyAuthenticated ?? c.missing('C_UnwrapKeyAuthenticated')
      let pMechanism = -1
      let copy: Mechanism | undefined
      c.bytes(wrappedKey, 'wrappedKey', 'C_UnwrapKeyAuthenticated')
      if (associatedData !== null) c.bytes(associatedData, 'associatedData', 'C_UnwrapKeyAuthenticated')
      let hSession: number
      let hUnwrappingKey: number
      let pWrappedKey: number | Uint8Array
      let templateAt: WrittenTemplate
      let pAssociatedData: number | Uint8Array
      let phKey: number
      let secret = true
      return c.async.call({
        facts: FACTS.C_UnwrapKeyAuthenticated,
        fn,
        session: session,
        args: [session, mechanism, unwrappingKey, wrappedKey, template, associatedData],
        lay: (m) => {
          c.current = session
          hSession = c.session(session, 'C_UnwrapKeyAuthenticated')
          pMechanism = writeMechanism(m, mechanism, 'C_UnwrapKeyAuthenticated: mechanism', c.handles)
          copy = laidCopy<Mechanism>()
          hUnwrappingKey = c.key(unwrappingKey, session, 'unwrappingKey', 'C_UnwrapKeyAuthenticated')
          pWrappedKey = m.place(wrappedKey)
          templateAt = writeTemplate(m, template, 'C_UnwrapKeyAuthenticated: template', c.handles)
          secret = holdsSecret(mechanism) || templateAt.sensitive
          pAssociatedData = associatedData === null ? 0 : m.place(associatedData)
          phKey = m.allocateZeroed(8)
          return [hSession, m.addressOf(pMechanism), hUnwrappingKey, pWrappedKey, wrappedKey.length, m.addressOf(templateAt.at), templateAt.count, pAssociatedData, associatedData === null ? 0 : associatedData.length, m.addressOf(phKey), undefined]
        },
        read: (m) => {
          c.current = session
          if (copy === undefined) readBackMechanism(m, pMechanism, mechanism, c.handles)
          return c.created(session, m.handle(phKey), template)
        },
        complete: (m, value) => {
          m.setUlong(phKey, value.object)
        },
        secret: () => secret,
        after: (result) => identifyCreated([result]),
      })
    } catch (error) {
      return Promise.reject(error)
    }
  }
}
