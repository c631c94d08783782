// Generated from packages/types/data/functions.json by `pnpm generate`. Do not edit.
// Functions that do not follow the table are written by hand in ../pkcs11.ts.

import {
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

  /** Tells who made the module and which version it is. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetInfo(): ModuleInfo {
    const l = this?.[opened] ?? notLoaded(this)
    try {
      const value = l.cryptoki.C_GetInfo()
      return infoOfCK_INFO(value)
    } catch (error) {
      throw l.error(error, 'C_GetInfo')
    }
  }

  /** Tells who made the module and which version it is. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetInfoAsync(): Promise<ModuleInfo> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      return startC_GetInfo(l)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Describes a slot. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetSlotInfo(slot: Handle): SlotInfo {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const slot_ = slotArgument(slot, 0)
      const value = l.cryptoki.C_GetSlotInfo(l.slot(slot_, 'C_GetSlotInfo'))
      return infoOfCK_SLOT_INFO(value)
    } catch (error) {
      throw l.error(error, 'C_GetSlotInfo')
    }
  }

  /** Describes a slot. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetSlotInfoAsync(slot: Handle): Promise<SlotInfo> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_GetSlotInfo(l, slot)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Describes the token in a slot. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetTokenInfo(slot: Handle): TokenInfo {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const slot_ = slotArgument(slot, 0)
      const value = l.cryptoki.C_GetTokenInfo(l.slot(slot_, 'C_GetTokenInfo'))
      return infoOfCK_TOKEN_INFO(value)
    } catch (error) {
      throw l.error(error, 'C_GetTokenInfo')
    }
  }

  /** Describes the token in a slot. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetTokenInfoAsync(slot: Handle): Promise<TokenInfo> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_GetTokenInfo(l, slot)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Lists the mechanisms of the token in a slot. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetMechanismList(slot: Handle): number[] {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const slot_ = slotArgument(slot, 0)
      const value = l.cryptoki.C_GetMechanismList(l.slot(slot_, 'C_GetMechanismList'))
      return value
    } catch (error) {
      throw l.error(error, 'C_GetMechanismList')
    }
  }

  /** Lists the mechanisms of the token in a slot. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetMechanismListAsync(slot: Handle): Promise<number[]> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_GetMechanismList(l, slot)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Describes a mechanism of the token in a slot. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetMechanismInfo(slot: Handle, mechanism: number): MechanismInfo {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const slot_ = slotArgument(slot, 0)
      const mechanism_ = numberArgument(mechanism, 1)
      const value = l.cryptoki.C_GetMechanismInfo(l.slot(slot_, 'C_GetMechanismInfo'), mechanism_)
      return infoOfCK_MECHANISM_INFO(value)
    } catch (error) {
      throw l.error(error, 'C_GetMechanismInfo')
    }
  }

  /** Describes a mechanism of the token in a slot. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetMechanismInfoAsync(slot: Handle, mechanism: number): Promise<MechanismInfo> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_GetMechanismInfo(l, slot, mechanism)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Initialises the token in a slot: everything on it is destroyed. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_InitToken(slot: Handle, pin?: string | null, label?: string): string {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const slot_ = slotArgument(slot, 0)
      const pin_ = pinArgument(pin, 1)
      const label_ = labelArgument(label, 2)
      l.cryptoki.C_InitToken(l.slot(slot_, 'C_InitToken'), pin_, label_)
      return undefined as unknown as string
    } catch (error) {
      throw l.error(error, 'C_InitToken')
    }
  }

  /** Initialises the token in a slot: everything on it is destroyed. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_InitTokenAsync(slot: Handle, pin?: string | null, label?: string): Promise<string> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_InitToken(l, slot, pin, label)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Sets the normal user's PIN; the security officer must be logged in. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_InitPIN(session: Handle, pin?: string | null): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length < 1 || arguments.length > 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const pin_ = pinArgument(pin, 1)
      const s = l.session(session_, 'C_InitPIN')
      l.cryptoki.C_InitPIN(s, pin_)
    } catch (error) {
      throw l.error(error, 'C_InitPIN')
    }
  }

  /** Sets the normal user's PIN; the security officer must be logged in. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_InitPINAsync(session: Handle, pin?: string | null): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length < 1 || arguments.length > 2) wrongCount(2, arguments.length)
      return startC_InitPIN(l, session, pin)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Changes the PIN of the user who is logged in, or of the normal user. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SetPIN(session: Handle, oldPin: string | null, newPin: string | null): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const oldPin_ = pinArgument(oldPin, 1)
      const newPin_ = pinArgument(newPin, 2)
      const s = l.session(session_, 'C_SetPIN')
      l.cryptoki.C_SetPIN(s, oldPin_, newPin_)
    } catch (error) {
      throw l.error(error, 'C_SetPIN')
    }
  }

  /** Changes the PIN of the user who is logged in, or of the normal user. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SetPINAsync(session: Handle, oldPin: string | null, newPin: string | null): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_SetPIN(l, session, oldPin, newPin)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Saves the state of the session's operation. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetOperationState(session: Handle): Buffer {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const s = l.session(session_, 'C_GetOperationState')
      const value = l.cryptoki.C_GetOperationState(s)
      return value
    } catch (error) {
      throw l.error(error, 'C_GetOperationState')
    }
  }

  /** Saves the state of the session's operation. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetOperationStateAsync(session: Handle): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_GetOperationState(l, session)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Restores a saved state of an operation. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SetOperationState(session: Handle, operationState: Uint8Array, encryptionKey: Handle, authenticationKey: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const operationState_ = bytesArgument(operationState, 1)
      const encryptionKey_ = optionalHandleArgument(encryptionKey, 2)
      const authenticationKey_ = optionalHandleArgument(authenticationKey, 3)
      const s = l.session(session_, 'C_SetOperationState')
      l.cryptoki.C_SetOperationState(s, operationState_, encryptionKey_ === 0 ? null : l.object(encryptionKey_, s), authenticationKey_ === 0 ? null : l.object(authenticationKey_, s))
    } catch (error) {
      throw l.error(error, 'C_SetOperationState')
    }
  }

  /** Restores a saved state of an operation. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SetOperationStateAsync(session: Handle, operationState: Uint8Array, encryptionKey: Handle, authenticationKey: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 4) wrongCount(4, arguments.length)
      return startC_SetOperationState(l, session, operationState, encryptionKey, authenticationKey)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Logs a user in to the token. It is done again when the login is lost. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_Login(session: Handle, userType: number, pin?: string | null): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length < 2 || arguments.length > 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const userType_ = numberArgument(userType, 1)
      const pin_ = pinArgument(pin, 2)
      const s = l.session(session_, 'C_Login')
      l.cryptoki.C_Login(s, userType_, pin_)
    } catch (error) {
      throw l.error(error, 'C_Login')
    }
  }

  /** Logs a user in to the token. It is done again when the login is lost. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_LoginAsync(session: Handle, userType: number, pin?: string | null): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length < 2 || arguments.length > 3) wrongCount(3, arguments.length)
      return startC_Login(l, session, userType, pin)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Logs the user out, and forgets the PIN. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_Logout(session: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const s = l.session(session_, 'C_Logout')
      l.cryptoki.C_Logout(s)
    } catch (error) {
      throw l.error(error, 'C_Logout')
    }
  }

  /** Logs the user out, and forgets the PIN. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_LogoutAsync(session: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_Logout(l, session)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Creates an object. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_CreateObject(session: Handle, template: Template): Handle {
    const l = this?.[opened] ?? notLoaded(this)
    try {
      const session_ = handleArgument(session, 0)
      const template_ = templateArgument(template, 1)
      const s = l.session(session_, 'C_CreateObject')
      const value = l.cryptoki.C_CreateObject(s, template_)
      return l.handles.bytesOfObject(value, s)
    } catch (error) {
      throw l.error(error, 'C_CreateObject')
    }
  }

  /** Creates an object. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_CreateObjectAsync(session: Handle, template: Template): Promise<Handle> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      return startC_CreateObject(l, session, template)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Copies an object. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_CopyObject(session: Handle, object: Handle, template: Template): Handle {
    const l = this?.[opened] ?? notLoaded(this)
    try {
      const session_ = handleArgument(session, 0)
      const object_ = handleArgument(object, 1)
      const template_ = templateArgument(template, 2)
      const s = l.session(session_, 'C_CopyObject')
      const value = l.cryptoki.C_CopyObject(s, l.object(object_, s), template_)
      return l.handles.bytesOfObject(value, s)
    } catch (error) {
      throw l.error(error, 'C_CopyObject')
    }
  }

  /** Copies an object. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_CopyObjectAsync(session: Handle, object: Handle, template: Template): Promise<Handle> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      return startC_CopyObject(l, session, object, template)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Tells the size of an object in bytes. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetObjectSize(session: Handle, object: Handle): number {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const object_ = handleArgument(object, 1)
      const s = l.session(session_, 'C_GetObjectSize')
      const value = l.cryptoki.C_GetObjectSize(s, l.object(object_, s))
      return count(value)
    } catch (error) {
      throw l.error(error, 'C_GetObjectSize')
    }
  }

  /** Tells the size of an object in bytes. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetObjectSizeAsync(session: Handle, object: Handle): Promise<number> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_GetObjectSize(l, session, object)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Changes attributes of an object. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SetAttributeValue(session: Handle, object: Handle, template: Template): void {
    const l = this?.[opened] ?? notLoaded(this)
    try {
      const session_ = handleArgument(session, 0)
      const object_ = handleArgument(object, 1)
      const template_ = templateArgument(template, 2)
      const s = l.session(session_, 'C_SetAttributeValue')
      l.cryptoki.C_SetAttributeValue(s, l.object(object_, s), template_)
    } catch (error) {
      throw l.error(error, 'C_SetAttributeValue')
    }
  }

  /** Changes attributes of an object. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SetAttributeValueAsync(session: Handle, object: Handle, template: Template): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      return startC_SetAttributeValue(l, session, object, template)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Begins a search for the objects that match a template. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_FindObjectsInit(session: Handle, template: Template): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const template_ = templateArgument(template, 1)
      const s = l.session(session_, 'C_FindObjectsInit')
      l.cryptoki.C_FindObjectsInit(s, template_)
    } catch (error) {
      throw l.error(error, 'C_FindObjectsInit')
    }
  }

  /** Begins a search for the objects that match a template. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_FindObjectsInitAsync(session: Handle, template: Template): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_FindObjectsInit(l, session, template)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends a search. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_FindObjectsFinal(session: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const s = l.session(session_, 'C_FindObjectsFinal')
      l.cryptoki.C_FindObjectsFinal(s)
    } catch (error) {
      throw l.error(error, 'C_FindObjectsFinal')
    }
  }

  /** Ends a search. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_FindObjectsFinalAsync(session: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_FindObjectsFinal(l, session)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Begins an encryption. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptInit(session: Handle, mechanism: Mechanism, key: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const key_ = handleArgument(key, 2)
      const s = l.session(session_, 'C_EncryptInit')
      l.cryptoki.C_EncryptInit(s, mechanism_, l.object(key_, s))
    } catch (error) {
      throw l.error(error, 'C_EncryptInit')
    }
  }

  /** Begins an encryption. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptInitAsync(session: Handle, mechanism: Mechanism, key: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_EncryptInit(l, session, mechanism, key)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Encrypts data in a single part. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_Encrypt(session: Handle, data: Uint8Array, encryptedData: Buffer): Buffer
  C_Encrypt(session: Handle, data: Uint8Array, encryptedData: Buffer, callback: Callback<Buffer>): void
  C_Encrypt(session: Handle, data: Uint8Array, encryptedData: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 3) return Reflect.apply(this.C_EncryptCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const data_ = bytesArgument(data, 1)
      const encryptedData_ = bytesArgument(encryptedData, 2)
      const s = l.session(session_, 'C_Encrypt')
      const value = l.cryptoki.C_EncryptInto(s, data_, encryptedData_)
      return used(encryptedData_, encryptedData, value)
    } catch (error) {
      throw l.error(error, 'C_Encrypt')
    }
  }

  /** Encrypts data in a single part. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptAsync(session: Handle, data: Uint8Array, encryptedData: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(4, arguments.length + 1)
      return startC_Encrypt(l, session, data, encryptedData)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Encrypts data in a single part. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptCallback(session: Handle, data: Uint8Array, encryptedData: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    callbackArgument(callback, 3)
    deliver(startC_Encrypt(l, session, data, encryptedData), callback)
  }

  /** Goes on with an encryption of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptUpdate(session: Handle, part: Uint8Array, encryptedPart: Buffer): Buffer {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const part_ = bytesArgument(part, 1)
      const encryptedPart_ = bytesArgument(encryptedPart, 2)
      const s = l.session(session_, 'C_EncryptUpdate')
      const value = l.cryptoki.C_EncryptUpdateInto(s, part_, encryptedPart_)
      return used(encryptedPart_, encryptedPart, value)
    } catch (error) {
      throw l.error(error, 'C_EncryptUpdate')
    }
  }

  /** Goes on with an encryption of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptUpdateAsync(session: Handle, part: Uint8Array, encryptedPart: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_EncryptUpdate(l, session, part, encryptedPart)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends an encryption of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptFinal(session: Handle, lastEncryptedPart: Buffer): Buffer
  C_EncryptFinal(session: Handle, lastEncryptedPart: Buffer, callback: Callback<Buffer>): void
  C_EncryptFinal(session: Handle, lastEncryptedPart: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 2) return Reflect.apply(this.C_EncryptFinalCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const lastEncryptedPart_ = bytesArgument(lastEncryptedPart, 1)
      const s = l.session(session_, 'C_EncryptFinal')
      const value = l.cryptoki.C_EncryptFinalInto(s, lastEncryptedPart_)
      return used(lastEncryptedPart_, lastEncryptedPart, value)
    } catch (error) {
      throw l.error(error, 'C_EncryptFinal')
    }
  }

  /** Ends an encryption of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptFinalAsync(session: Handle, lastEncryptedPart: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(3, arguments.length + 1)
      return startC_EncryptFinal(l, session, lastEncryptedPart)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends an encryption of several parts. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptFinalCallback(session: Handle, lastEncryptedPart: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    callbackArgument(callback, 2)
    deliver(startC_EncryptFinal(l, session, lastEncryptedPart), callback)
  }

  /** Begins a decryption. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptInit(session: Handle, mechanism: Mechanism, key: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const key_ = handleArgument(key, 2)
      const s = l.session(session_, 'C_DecryptInit')
      l.cryptoki.C_DecryptInit(s, mechanism_, l.object(key_, s))
    } catch (error) {
      throw l.error(error, 'C_DecryptInit')
    }
  }

  /** Begins a decryption. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptInitAsync(session: Handle, mechanism: Mechanism, key: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_DecryptInit(l, session, mechanism, key)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Decrypts data in a single part. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_Decrypt(session: Handle, encryptedData: Uint8Array, data: Buffer): Buffer
  C_Decrypt(session: Handle, encryptedData: Uint8Array, data: Buffer, callback: Callback<Buffer>): void
  C_Decrypt(session: Handle, encryptedData: Uint8Array, data: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 3) return Reflect.apply(this.C_DecryptCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const encryptedData_ = bytesArgument(encryptedData, 1)
      const data_ = bytesArgument(data, 2)
      const s = l.session(session_, 'C_Decrypt')
      const value = l.cryptoki.C_DecryptInto(s, encryptedData_, data_)
      return used(data_, data, value)
    } catch (error) {
      throw l.error(error, 'C_Decrypt')
    }
  }

  /** Decrypts data in a single part. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptAsync(session: Handle, encryptedData: Uint8Array, data: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(4, arguments.length + 1)
      return startC_Decrypt(l, session, encryptedData, data)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Decrypts data in a single part. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptCallback(session: Handle, encryptedData: Uint8Array, data: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    callbackArgument(callback, 3)
    deliver(startC_Decrypt(l, session, encryptedData, data), callback)
  }

  /** Goes on with a decryption of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptUpdate(session: Handle, encryptedPart: Uint8Array, part: Buffer): Buffer {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const encryptedPart_ = bytesArgument(encryptedPart, 1)
      const part_ = bytesArgument(part, 2)
      const s = l.session(session_, 'C_DecryptUpdate')
      const value = l.cryptoki.C_DecryptUpdateInto(s, encryptedPart_, part_)
      return used(part_, part, value)
    } catch (error) {
      throw l.error(error, 'C_DecryptUpdate')
    }
  }

  /** Goes on with a decryption of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptUpdateAsync(session: Handle, encryptedPart: Uint8Array, part: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_DecryptUpdate(l, session, encryptedPart, part)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends a decryption of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptFinal(session: Handle, lastPart: Buffer): Buffer
  C_DecryptFinal(session: Handle, lastPart: Buffer, callback: Callback<Buffer>): void
  C_DecryptFinal(session: Handle, lastPart: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 2) return Reflect.apply(this.C_DecryptFinalCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const lastPart_ = bytesArgument(lastPart, 1)
      const s = l.session(session_, 'C_DecryptFinal')
      const value = l.cryptoki.C_DecryptFinalInto(s, lastPart_)
      return used(lastPart_, lastPart, value)
    } catch (error) {
      throw l.error(error, 'C_DecryptFinal')
    }
  }

  /** Ends a decryption of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptFinalAsync(session: Handle, lastPart: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(3, arguments.length + 1)
      return startC_DecryptFinal(l, session, lastPart)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends a decryption of several parts. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptFinalCallback(session: Handle, lastPart: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    callbackArgument(callback, 2)
    deliver(startC_DecryptFinal(l, session, lastPart), callback)
  }

  /** Begins a digest. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestInit(session: Handle, mechanism: Mechanism): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const s = l.session(session_, 'C_DigestInit')
      l.cryptoki.C_DigestInit(s, mechanism_)
    } catch (error) {
      throw l.error(error, 'C_DigestInit')
    }
  }

  /** Begins a digest. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestInitAsync(session: Handle, mechanism: Mechanism): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_DigestInit(l, session, mechanism)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Digests data in a single part. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_Digest(session: Handle, data: Uint8Array, digest: Buffer): Buffer
  C_Digest(session: Handle, data: Uint8Array, digest: Buffer, callback: Callback<Buffer>): void
  C_Digest(session: Handle, data: Uint8Array, digest: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 3) return Reflect.apply(this.C_DigestCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const data_ = bytesArgument(data, 1)
      const digest_ = bytesArgument(digest, 2)
      const s = l.session(session_, 'C_Digest')
      const value = l.cryptoki.C_DigestInto(s, data_, digest_)
      return used(digest_, digest, value)
    } catch (error) {
      throw l.error(error, 'C_Digest')
    }
  }

  /** Digests data in a single part. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestAsync(session: Handle, data: Uint8Array, digest: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(4, arguments.length + 1)
      return startC_Digest(l, session, data, digest)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Digests data in a single part. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestCallback(session: Handle, data: Uint8Array, digest: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    callbackArgument(callback, 3)
    deliver(startC_Digest(l, session, data, digest), callback)
  }

  /** Goes on with a digest of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestUpdate(session: Handle, part: Uint8Array): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const part_ = bytesArgument(part, 1)
      const s = l.session(session_, 'C_DigestUpdate')
      l.cryptoki.C_DigestUpdate(s, part_)
    } catch (error) {
      throw l.error(error, 'C_DigestUpdate')
    }
  }

  /** Goes on with a digest of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestUpdateAsync(session: Handle, part: Uint8Array): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_DigestUpdate(l, session, part)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a digest by digesting the value of a secret key. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestKey(session: Handle, key: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const key_ = handleArgument(key, 1)
      const s = l.session(session_, 'C_DigestKey')
      l.cryptoki.C_DigestKey(s, l.object(key_, s))
    } catch (error) {
      throw l.error(error, 'C_DigestKey')
    }
  }

  /** Goes on with a digest by digesting the value of a secret key. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestKeyAsync(session: Handle, key: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_DigestKey(l, session, key)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends a digest of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestFinal(session: Handle, digest: Buffer): Buffer
  C_DigestFinal(session: Handle, digest: Buffer, callback: Callback<Buffer>): void
  C_DigestFinal(session: Handle, digest: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 2) return Reflect.apply(this.C_DigestFinalCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const digest_ = bytesArgument(digest, 1)
      const s = l.session(session_, 'C_DigestFinal')
      const value = l.cryptoki.C_DigestFinalInto(s, digest_)
      return used(digest_, digest, value)
    } catch (error) {
      throw l.error(error, 'C_DigestFinal')
    }
  }

  /** Ends a digest of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestFinalAsync(session: Handle, digest: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(3, arguments.length + 1)
      return startC_DigestFinal(l, session, digest)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends a digest of several parts. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestFinalCallback(session: Handle, digest: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    callbackArgument(callback, 2)
    deliver(startC_DigestFinal(l, session, digest), callback)
  }

  /** Begins a signature or MAC. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignInit(session: Handle, mechanism: Mechanism, key: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const key_ = handleArgument(key, 2)
      const s = l.session(session_, 'C_SignInit')
      l.cryptoki.C_SignInit(s, mechanism_, l.object(key_, s))
    } catch (error) {
      throw l.error(error, 'C_SignInit')
    }
  }

  /** Begins a signature or MAC. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignInitAsync(session: Handle, mechanism: Mechanism, key: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_SignInit(l, session, mechanism, key)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Signs data in a single part. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_Sign(session: Handle, data: Uint8Array, signature: Buffer): Buffer
  C_Sign(session: Handle, data: Uint8Array, signature: Buffer, callback: Callback<Buffer>): void
  C_Sign(session: Handle, data: Uint8Array, signature: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 3) return Reflect.apply(this.C_SignCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const data_ = bytesArgument(data, 1)
      const signature_ = bytesArgument(signature, 2)
      const s = l.session(session_, 'C_Sign')
      const value = l.cryptoki.C_SignInto(s, data_, signature_)
      return used(signature_, signature, value)
    } catch (error) {
      throw l.error(error, 'C_Sign')
    }
  }

  /** Signs data in a single part. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignAsync(session: Handle, data: Uint8Array, signature: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(4, arguments.length + 1)
      return startC_Sign(l, session, data, signature)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Signs data in a single part. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignCallback(session: Handle, data: Uint8Array, signature: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    callbackArgument(callback, 3)
    deliver(startC_Sign(l, session, data, signature), callback)
  }

  /** Goes on with a signature of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignUpdate(session: Handle, part: Uint8Array): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const part_ = bytesArgument(part, 1)
      const s = l.session(session_, 'C_SignUpdate')
      l.cryptoki.C_SignUpdate(s, part_)
    } catch (error) {
      throw l.error(error, 'C_SignUpdate')
    }
  }

  /** Goes on with a signature of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignUpdateAsync(session: Handle, part: Uint8Array): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_SignUpdate(l, session, part)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends a signature of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignFinal(session: Handle, signature: Buffer): Buffer
  C_SignFinal(session: Handle, signature: Buffer, callback: Callback<Buffer>): void
  C_SignFinal(session: Handle, signature: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 2) return Reflect.apply(this.C_SignFinalCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const signature_ = bytesArgument(signature, 1)
      const s = l.session(session_, 'C_SignFinal')
      const value = l.cryptoki.C_SignFinalInto(s, signature_)
      return used(signature_, signature, value)
    } catch (error) {
      throw l.error(error, 'C_SignFinal')
    }
  }

  /** Ends a signature of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignFinalAsync(session: Handle, signature: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(3, arguments.length + 1)
      return startC_SignFinal(l, session, signature)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends a signature of several parts. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignFinalCallback(session: Handle, signature: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    callbackArgument(callback, 2)
    deliver(startC_SignFinal(l, session, signature), callback)
  }

  /** Begins a signature from which the data can be recovered. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignRecoverInit(session: Handle, mechanism: Mechanism, key: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const key_ = handleArgument(key, 2)
      const s = l.session(session_, 'C_SignRecoverInit')
      l.cryptoki.C_SignRecoverInit(s, mechanism_, l.object(key_, s))
    } catch (error) {
      throw l.error(error, 'C_SignRecoverInit')
    }
  }

  /** Begins a signature from which the data can be recovered. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignRecoverInitAsync(session: Handle, mechanism: Mechanism, key: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_SignRecoverInit(l, session, mechanism, key)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Signs data so that they can be recovered from the signature. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignRecover(session: Handle, data: Uint8Array, signature: Buffer): Buffer {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const data_ = bytesArgument(data, 1)
      const signature_ = bytesArgument(signature, 2)
      const s = l.session(session_, 'C_SignRecover')
      const value = l.cryptoki.C_SignRecoverInto(s, data_, signature_)
      return used(signature_, signature, value)
    } catch (error) {
      throw l.error(error, 'C_SignRecover')
    }
  }

  /** Signs data so that they can be recovered from the signature. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignRecoverAsync(session: Handle, data: Uint8Array, signature: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_SignRecover(l, session, data, signature)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Begins a verification. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyInit(session: Handle, mechanism: Mechanism, key: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const key_ = handleArgument(key, 2)
      const s = l.session(session_, 'C_VerifyInit')
      l.cryptoki.C_VerifyInit(s, mechanism_, l.object(key_, s))
    } catch (error) {
      throw l.error(error, 'C_VerifyInit')
    }
  }

  /** Begins a verification. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyInitAsync(session: Handle, mechanism: Mechanism, key: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_VerifyInit(l, session, mechanism, key)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Verifies a signature over data in a single part; throws if it is not valid. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_Verify(session: Handle, data: Uint8Array, signature: Uint8Array): boolean
  C_Verify(session: Handle, data: Uint8Array, signature: Uint8Array, callback: Callback<boolean>): void
  C_Verify(session: Handle, data: Uint8Array, signature: Uint8Array, callback?: Callback<boolean>): boolean | void {
    if (arguments.length > 3) return Reflect.apply(this.C_VerifyCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const data_ = bytesArgument(data, 1)
      const signature_ = bytesArgument(signature, 2)
      const s = l.session(session_, 'C_Verify')
      l.cryptoki.C_Verify(s, data_, signature_)
      return true
    } catch (error) {
      throw l.error(error, 'C_Verify')
    }
  }

  /** Verifies a signature over data in a single part; throws if it is not valid. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyAsync(session: Handle, data: Uint8Array, signature: Uint8Array): Promise<boolean> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(4, arguments.length + 1)
      return startC_Verify(l, session, data, signature)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Verifies a signature over data in a single part; throws if it is not valid. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyCallback(session: Handle, data: Uint8Array, signature: Uint8Array, callback: Callback<boolean>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    callbackArgument(callback, 3)
    deliver(startC_Verify(l, session, data, signature), callback)
  }

  /** Goes on with a verification of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyUpdate(session: Handle, part: Uint8Array): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const part_ = bytesArgument(part, 1)
      const s = l.session(session_, 'C_VerifyUpdate')
      l.cryptoki.C_VerifyUpdate(s, part_)
    } catch (error) {
      throw l.error(error, 'C_VerifyUpdate')
    }
  }

  /** Goes on with a verification of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyUpdateAsync(session: Handle, part: Uint8Array): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_VerifyUpdate(l, session, part)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends a verification of several parts; throws if the signature is not valid. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyFinal(session: Handle, signature: Uint8Array): boolean
  C_VerifyFinal(session: Handle, signature: Uint8Array, callback: Callback<boolean>): void
  C_VerifyFinal(session: Handle, signature: Uint8Array, callback?: Callback<boolean>): boolean | void {
    if (arguments.length > 2) return Reflect.apply(this.C_VerifyFinalCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const signature_ = bytesArgument(signature, 1)
      const s = l.session(session_, 'C_VerifyFinal')
      l.cryptoki.C_VerifyFinal(s, signature_)
      return true
    } catch (error) {
      throw l.error(error, 'C_VerifyFinal')
    }
  }

  /** Ends a verification of several parts; throws if the signature is not valid. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyFinalAsync(session: Handle, signature: Uint8Array): Promise<boolean> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(3, arguments.length + 1)
      return startC_VerifyFinal(l, session, signature)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends a verification of several parts; throws if the signature is not valid. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyFinalCallback(session: Handle, signature: Uint8Array, callback: Callback<boolean>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    callbackArgument(callback, 2)
    deliver(startC_VerifyFinal(l, session, signature), callback)
  }

  /** Begins a verification that recovers the data. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyRecoverInit(session: Handle, mechanism: Mechanism, key: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const key_ = handleArgument(key, 2)
      const s = l.session(session_, 'C_VerifyRecoverInit')
      l.cryptoki.C_VerifyRecoverInit(s, mechanism_, l.object(key_, s))
    } catch (error) {
      throw l.error(error, 'C_VerifyRecoverInit')
    }
  }

  /** Begins a verification that recovers the data. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyRecoverInitAsync(session: Handle, mechanism: Mechanism, key: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_VerifyRecoverInit(l, session, mechanism, key)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Verifies a signature and recovers the data from it. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyRecover(session: Handle, signature: Uint8Array, data: Buffer): Buffer {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const signature_ = bytesArgument(signature, 1)
      const data_ = bytesArgument(data, 2)
      const s = l.session(session_, 'C_VerifyRecover')
      const value = l.cryptoki.C_VerifyRecoverInto(s, signature_, data_)
      return used(data_, data, value)
    } catch (error) {
      throw l.error(error, 'C_VerifyRecover')
    }
  }

  /** Verifies a signature and recovers the data from it. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyRecoverAsync(session: Handle, signature: Uint8Array, data: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_VerifyRecover(l, session, signature, data)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a digest and an encryption of the same part. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestEncryptUpdate(session: Handle, part: Uint8Array, encryptedPart: Buffer): Buffer
  C_DigestEncryptUpdate(session: Handle, part: Uint8Array, encryptedPart: Buffer, callback: Callback<Buffer>): void
  C_DigestEncryptUpdate(session: Handle, part: Uint8Array, encryptedPart: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 3) return Reflect.apply(this.C_DigestEncryptUpdateCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const part_ = bytesArgument(part, 1)
      const encryptedPart_ = bytesArgument(encryptedPart, 2)
      const s = l.session(session_, 'C_DigestEncryptUpdate')
      const value = l.cryptoki.C_DigestEncryptUpdateInto(s, part_, encryptedPart_)
      return used(encryptedPart_, encryptedPart, value)
    } catch (error) {
      throw l.error(error, 'C_DigestEncryptUpdate')
    }
  }

  /** Goes on with a digest and an encryption of the same part. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestEncryptUpdateAsync(session: Handle, part: Uint8Array, encryptedPart: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(4, arguments.length + 1)
      return startC_DigestEncryptUpdate(l, session, part, encryptedPart)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a digest and an encryption of the same part. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DigestEncryptUpdateCallback(session: Handle, part: Uint8Array, encryptedPart: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    callbackArgument(callback, 3)
    deliver(startC_DigestEncryptUpdate(l, session, part, encryptedPart), callback)
  }

  /** Goes on with a decryption and a digest of what was decrypted. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptDigestUpdate(session: Handle, encryptedPart: Uint8Array, part: Buffer): Buffer
  C_DecryptDigestUpdate(session: Handle, encryptedPart: Uint8Array, part: Buffer, callback: Callback<Buffer>): void
  C_DecryptDigestUpdate(session: Handle, encryptedPart: Uint8Array, part: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 3) return Reflect.apply(this.C_DecryptDigestUpdateCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const encryptedPart_ = bytesArgument(encryptedPart, 1)
      const part_ = bytesArgument(part, 2)
      const s = l.session(session_, 'C_DecryptDigestUpdate')
      const value = l.cryptoki.C_DecryptDigestUpdateInto(s, encryptedPart_, part_)
      return used(part_, part, value)
    } catch (error) {
      throw l.error(error, 'C_DecryptDigestUpdate')
    }
  }

  /** Goes on with a decryption and a digest of what was decrypted. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptDigestUpdateAsync(session: Handle, encryptedPart: Uint8Array, part: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(4, arguments.length + 1)
      return startC_DecryptDigestUpdate(l, session, encryptedPart, part)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a decryption and a digest of what was decrypted. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptDigestUpdateCallback(session: Handle, encryptedPart: Uint8Array, part: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    callbackArgument(callback, 3)
    deliver(startC_DecryptDigestUpdate(l, session, encryptedPart, part), callback)
  }

  /** Goes on with a signature and an encryption of the same part. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignEncryptUpdate(session: Handle, part: Uint8Array, encryptedPart: Buffer): Buffer
  C_SignEncryptUpdate(session: Handle, part: Uint8Array, encryptedPart: Buffer, callback: Callback<Buffer>): void
  C_SignEncryptUpdate(session: Handle, part: Uint8Array, encryptedPart: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 3) return Reflect.apply(this.C_SignEncryptUpdateCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const part_ = bytesArgument(part, 1)
      const encryptedPart_ = bytesArgument(encryptedPart, 2)
      const s = l.session(session_, 'C_SignEncryptUpdate')
      const value = l.cryptoki.C_SignEncryptUpdateInto(s, part_, encryptedPart_)
      return used(encryptedPart_, encryptedPart, value)
    } catch (error) {
      throw l.error(error, 'C_SignEncryptUpdate')
    }
  }

  /** Goes on with a signature and an encryption of the same part. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignEncryptUpdateAsync(session: Handle, part: Uint8Array, encryptedPart: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(4, arguments.length + 1)
      return startC_SignEncryptUpdate(l, session, part, encryptedPart)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a signature and an encryption of the same part. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignEncryptUpdateCallback(session: Handle, part: Uint8Array, encryptedPart: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    callbackArgument(callback, 3)
    deliver(startC_SignEncryptUpdate(l, session, part, encryptedPart), callback)
  }

  /** Goes on with a decryption and a verification of what was decrypted. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptVerifyUpdate(session: Handle, encryptedPart: Uint8Array, part: Buffer): Buffer
  C_DecryptVerifyUpdate(session: Handle, encryptedPart: Uint8Array, part: Buffer, callback: Callback<Buffer>): void
  C_DecryptVerifyUpdate(session: Handle, encryptedPart: Uint8Array, part: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 3) return Reflect.apply(this.C_DecryptVerifyUpdateCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const encryptedPart_ = bytesArgument(encryptedPart, 1)
      const part_ = bytesArgument(part, 2)
      const s = l.session(session_, 'C_DecryptVerifyUpdate')
      const value = l.cryptoki.C_DecryptVerifyUpdateInto(s, encryptedPart_, part_)
      return used(part_, part, value)
    } catch (error) {
      throw l.error(error, 'C_DecryptVerifyUpdate')
    }
  }

  /** Goes on with a decryption and a verification of what was decrypted. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptVerifyUpdateAsync(session: Handle, encryptedPart: Uint8Array, part: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(4, arguments.length + 1)
      return startC_DecryptVerifyUpdate(l, session, encryptedPart, part)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a decryption and a verification of what was decrypted. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptVerifyUpdateCallback(session: Handle, encryptedPart: Uint8Array, part: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    callbackArgument(callback, 3)
    deliver(startC_DecryptVerifyUpdate(l, session, encryptedPart, part), callback)
  }

  /** Generates a secret key, or domain parameters. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GenerateKey(session: Handle, mechanism: Mechanism, template: Template): Handle
  C_GenerateKey(session: Handle, mechanism: Mechanism, template: Template, callback: Callback<Handle>): void
  C_GenerateKey(session: Handle, mechanism: Mechanism, template: Template, callback?: Callback<Handle>): Handle | void {
    if (arguments.length > 3) return Reflect.apply(this.C_GenerateKeyCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const template_ = templateArgument(template, 2)
      const s = l.session(session_, 'C_GenerateKey')
      const value = l.cryptoki.C_GenerateKey(s, mechanism_, template_)
      return l.handles.bytesOfObject(value, s)
    } catch (error) {
      throw l.error(error, 'C_GenerateKey')
    }
  }

  /** Generates a secret key, or domain parameters. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GenerateKeyAsync(session: Handle, mechanism: Mechanism, template: Template): Promise<Handle> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(4, arguments.length + 1)
      return startC_GenerateKey(l, session, mechanism, template)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Generates a secret key, or domain parameters. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GenerateKeyCallback(session: Handle, mechanism: Mechanism, template: Template, callback: Callback<Handle>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    callbackArgument(callback, 3)
    deliver(startC_GenerateKey(l, session, mechanism, template), callback)
  }

  /** Generates a public and a private key. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GenerateKeyPair(session: Handle, mechanism: Mechanism, publicKeyTemplate: Template, privateKeyTemplate: Template): KeyPair
  C_GenerateKeyPair(session: Handle, mechanism: Mechanism, publicKeyTemplate: Template, privateKeyTemplate: Template, callback: Callback<KeyPair>): void
  C_GenerateKeyPair(session: Handle, mechanism: Mechanism, publicKeyTemplate: Template, privateKeyTemplate: Template, callback?: Callback<KeyPair>): KeyPair | void {
    if (arguments.length > 4) return Reflect.apply(this.C_GenerateKeyPairCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const publicKeyTemplate_ = templateArgument(publicKeyTemplate, 2)
      const privateKeyTemplate_ = templateArgument(privateKeyTemplate, 3)
      const s = l.session(session_, 'C_GenerateKeyPair')
      const value = l.cryptoki.C_GenerateKeyPair(s, mechanism_, publicKeyTemplate_, privateKeyTemplate_)
      return { publicKey: l.handles.bytesOfObject(value.publicKey, s), privateKey: l.handles.bytesOfObject(value.privateKey, s) }
    } catch (error) {
      throw l.error(error, 'C_GenerateKeyPair')
    }
  }

  /** Generates a public and a private key. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GenerateKeyPairAsync(session: Handle, mechanism: Mechanism, publicKeyTemplate: Template, privateKeyTemplate: Template): Promise<KeyPair> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 4) wrongCount(5, arguments.length + 1)
      return startC_GenerateKeyPair(l, session, mechanism, publicKeyTemplate, privateKeyTemplate)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Generates a public and a private key. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GenerateKeyPairCallback(session: Handle, mechanism: Mechanism, publicKeyTemplate: Template, privateKeyTemplate: Template, callback: Callback<KeyPair>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    callbackArgument(callback, 4)
    deliver(startC_GenerateKeyPair(l, session, mechanism, publicKeyTemplate, privateKeyTemplate), callback)
  }

  /** Wraps a key with another. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_WrapKey(session: Handle, mechanism: Mechanism, wrappingKey: Handle, key: Handle, wrappedKey: Buffer): Buffer
  C_WrapKey(session: Handle, mechanism: Mechanism, wrappingKey: Handle, key: Handle, wrappedKey: Buffer, callback: Callback<Buffer>): void
  C_WrapKey(session: Handle, mechanism: Mechanism, wrappingKey: Handle, key: Handle, wrappedKey: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 5) return Reflect.apply(this.C_WrapKeyCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const wrappingKey_ = handleArgument(wrappingKey, 2)
      const key_ = handleArgument(key, 3)
      const wrappedKey_ = bytesArgument(wrappedKey, 4)
      const s = l.session(session_, 'C_WrapKey')
      const value = l.cryptoki.C_WrapKeyInto(s, mechanism_, l.object(wrappingKey_, s), l.object(key_, s), wrappedKey_)
      return used(wrappedKey_, wrappedKey, value)
    } catch (error) {
      throw l.error(error, 'C_WrapKey')
    }
  }

  /** Wraps a key with another. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_WrapKeyAsync(session: Handle, mechanism: Mechanism, wrappingKey: Handle, key: Handle, wrappedKey: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 5) wrongCount(6, arguments.length + 1)
      return startC_WrapKey(l, session, mechanism, wrappingKey, key, wrappedKey)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Wraps a key with another. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_WrapKeyCallback(session: Handle, mechanism: Mechanism, wrappingKey: Handle, key: Handle, wrappedKey: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 6) wrongCount(6, arguments.length)
    callbackArgument(callback, 5)
    deliver(startC_WrapKey(l, session, mechanism, wrappingKey, key, wrappedKey), callback)
  }

  /** Unwraps a key and makes an object of it. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_UnwrapKey(session: Handle, mechanism: Mechanism, unwrappingKey: Handle, wrappedKey: Uint8Array, template: Template): Handle
  C_UnwrapKey(session: Handle, mechanism: Mechanism, unwrappingKey: Handle, wrappedKey: Uint8Array, template: Template, callback: Callback<Handle>): void
  C_UnwrapKey(session: Handle, mechanism: Mechanism, unwrappingKey: Handle, wrappedKey: Uint8Array, template: Template, callback?: Callback<Handle>): Handle | void {
    if (arguments.length > 5) return Reflect.apply(this.C_UnwrapKeyCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const unwrappingKey_ = handleArgument(unwrappingKey, 2)
      const wrappedKey_ = bytesArgument(wrappedKey, 3)
      const template_ = templateArgument(template, 4)
      const s = l.session(session_, 'C_UnwrapKey')
      const value = l.cryptoki.C_UnwrapKey(s, mechanism_, l.object(unwrappingKey_, s), wrappedKey_, template_)
      return l.handles.bytesOfObject(value, s)
    } catch (error) {
      throw l.error(error, 'C_UnwrapKey')
    }
  }

  /** Unwraps a key and makes an object of it. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_UnwrapKeyAsync(session: Handle, mechanism: Mechanism, unwrappingKey: Handle, wrappedKey: Uint8Array, template: Template): Promise<Handle> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 5) wrongCount(6, arguments.length + 1)
      return startC_UnwrapKey(l, session, mechanism, unwrappingKey, wrappedKey, template)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Unwraps a key and makes an object of it. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_UnwrapKeyCallback(session: Handle, mechanism: Mechanism, unwrappingKey: Handle, wrappedKey: Uint8Array, template: Template, callback: Callback<Handle>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 6) wrongCount(6, arguments.length)
    callbackArgument(callback, 5)
    deliver(startC_UnwrapKey(l, session, mechanism, unwrappingKey, wrappedKey, template), callback)
  }

  /** Derives a key from another. Mechanisms that bring their keys or bytes in the parameter (CKM_…_KEY_AND_MAC_DERIVE, CKM_…_PRF) make no key besides: the handle is then one of no object, like that of an object that was destroyed. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DeriveKey(session: Handle, mechanism: Mechanism, baseKey: Handle, template: Template): Handle
  C_DeriveKey(session: Handle, mechanism: Mechanism, baseKey: Handle, template: Template, callback: Callback<Handle>): void
  C_DeriveKey(session: Handle, mechanism: Mechanism, baseKey: Handle, template: Template, callback?: Callback<Handle>): Handle | void {
    if (arguments.length > 4) return Reflect.apply(this.C_DeriveKeyCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const baseKey_ = handleArgument(baseKey, 2)
      const template_ = templateArgument(template, 3)
      const s = l.session(session_, 'C_DeriveKey')
      const value = l.cryptoki.C_DeriveKey(s, mechanism_, l.object(baseKey_, s), template_)
      return l.handles.bytesOfObject(value, s)
    } catch (error) {
      throw l.error(error, 'C_DeriveKey')
    }
  }

  /** Derives a key from another. Mechanisms that bring their keys or bytes in the parameter (CKM_…_KEY_AND_MAC_DERIVE, CKM_…_PRF) make no key besides: the handle is then one of no object, like that of an object that was destroyed. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DeriveKeyAsync(session: Handle, mechanism: Mechanism, baseKey: Handle, template: Template): Promise<Handle> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 4) wrongCount(5, arguments.length + 1)
      return startC_DeriveKey(l, session, mechanism, baseKey, template)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Derives a key from another. Mechanisms that bring their keys or bytes in the parameter (CKM_…_KEY_AND_MAC_DERIVE, CKM_…_PRF) make no key besides: the handle is then one of no object, like that of an object that was destroyed. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DeriveKeyCallback(session: Handle, mechanism: Mechanism, baseKey: Handle, template: Template, callback: Callback<Handle>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    callbackArgument(callback, 4)
    deliver(startC_DeriveKey(l, session, mechanism, baseKey, template), callback)
  }

  /** Mixes seed material into the token's random generator. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SeedRandom(session: Handle, seed: Uint8Array): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const seed_ = bytesArgument(seed, 1)
      const s = l.session(session_, 'C_SeedRandom')
      l.cryptoki.C_SeedRandom(s, seed_)
    } catch (error) {
      throw l.error(error, 'C_SeedRandom')
    }
  }

  /** Mixes seed material into the token's random generator. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SeedRandomAsync(session: Handle, seed: Uint8Array): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_SeedRandom(l, session, seed)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Generates random bytes. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GenerateRandom(session: Handle, randomData: Buffer): Buffer {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const randomData_ = bytesArgument(randomData, 1)
      const s = l.session(session_, 'C_GenerateRandom')
      l.cryptoki.C_GenerateRandomInto(s, randomData_)
      return randomData as Buffer
    } catch (error) {
      throw l.error(error, 'C_GenerateRandom')
    }
  }

  /** Generates random bytes. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GenerateRandomAsync(session: Handle, randomData: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_GenerateRandom(l, session, randomData)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** A function of version 1 that answers CKR_FUNCTION_NOT_PARALLEL. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetFunctionStatus(session: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const s = l.session(session_, 'C_GetFunctionStatus')
      l.cryptoki.C_GetFunctionStatus(s)
    } catch (error) {
      throw l.error(error, 'C_GetFunctionStatus')
    }
  }

  /** A function of version 1 that answers CKR_FUNCTION_NOT_PARALLEL. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetFunctionStatusAsync(session: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_GetFunctionStatus(l, session)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** A function of version 1 that answers CKR_FUNCTION_NOT_PARALLEL. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_CancelFunction(session: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const s = l.session(session_, 'C_CancelFunction')
      l.cryptoki.C_CancelFunction(s)
    } catch (error) {
      throw l.error(error, 'C_CancelFunction')
    }
  }

  /** A function of version 1 that answers CKR_FUNCTION_NOT_PARALLEL. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_CancelFunctionAsync(session: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_CancelFunction(l, session)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Logs a user in by name. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_LoginUser(session: Handle, userType: number, pin: string | null, username: string): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const userType_ = numberArgument(userType, 1)
      const pin_ = pinArgument(pin, 2)
      const username_ = textArgument(username, 3)
      const s = l.session(session_, 'C_LoginUser')
      l.cryptoki.C_LoginUser(s, userType_, pin_, username_)
    } catch (error) {
      throw l.error(error, 'C_LoginUser')
    }
  }

  /** Logs a user in by name. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_LoginUserAsync(session: Handle, userType: number, pin: string | null, username: string): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 4) wrongCount(4, arguments.length)
      return startC_LoginUser(l, session, userType, pin, username)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Cancels operations of a session. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SessionCancel(session: Handle, flags: number): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const flags_ = numberArgument(flags, 1)
      const s = l.session(session_, 'C_SessionCancel')
      l.cryptoki.C_SessionCancel(s, flags_)
    } catch (error) {
      throw l.error(error, 'C_SessionCancel')
    }
  }

  /** Cancels operations of a session. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SessionCancelAsync(session: Handle, flags: number): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_SessionCancel(l, session, flags)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Begins the encryption of messages. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageEncryptInit(session: Handle, mechanism: Mechanism, key: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const key_ = handleArgument(key, 2)
      const s = l.session(session_, 'C_MessageEncryptInit')
      l.cryptoki.C_MessageEncryptInit(s, mechanism_, l.object(key_, s))
    } catch (error) {
      throw l.error(error, 'C_MessageEncryptInit')
    }
  }

  /** Begins the encryption of messages. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageEncryptInitAsync(session: Handle, mechanism: Mechanism, key: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_MessageEncryptInit(l, session, mechanism, key)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Encrypts a message in a single part. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptMessage(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null, plaintext: Uint8Array, ciphertext: Buffer): Buffer
  C_EncryptMessage(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null, plaintext: Uint8Array, ciphertext: Buffer, callback: Callback<Buffer>): void
  C_EncryptMessage(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null, plaintext: Uint8Array, ciphertext: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 5) return Reflect.apply(this.C_EncryptMessageCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const parameter_ = messageParameterArgument(parameter, 1, l, session_)
      const associatedData_ = optionalBytesArgument(associatedData, 2)
      const plaintext_ = bytesArgument(plaintext, 3)
      const ciphertext_ = bytesArgument(ciphertext, 4)
      const s = l.session(session_, 'C_EncryptMessage')
      const value = l.cryptoki.C_EncryptMessageInto(s, parameter_, associatedData_, plaintext_, ciphertext_)
      return used(ciphertext_, ciphertext, value)
    } catch (error) {
      throw l.error(error, 'C_EncryptMessage')
    }
  }

  /** Encrypts a message in a single part. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptMessageAsync(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null, plaintext: Uint8Array, ciphertext: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 5) wrongCount(6, arguments.length + 1)
      return startC_EncryptMessage(l, session, parameter, associatedData, plaintext, ciphertext)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Encrypts a message in a single part. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptMessageCallback(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null, plaintext: Uint8Array, ciphertext: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 6) wrongCount(6, arguments.length)
    callbackArgument(callback, 5)
    deliver(startC_EncryptMessage(l, session, parameter, associatedData, plaintext, ciphertext), callback)
  }

  /** Begins a message of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptMessageBegin(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const parameter_ = messageParameterArgument(parameter, 1, l, session_)
      const associatedData_ = optionalBytesArgument(associatedData, 2)
      const s = l.session(session_, 'C_EncryptMessageBegin')
      l.cryptoki.C_EncryptMessageBegin(s, parameter_, associatedData_)
    } catch (error) {
      throw l.error(error, 'C_EncryptMessageBegin')
    }
  }

  /** Begins a message of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptMessageBeginAsync(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_EncryptMessageBegin(l, session, parameter, associatedData)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptMessageNext(session: Handle, parameter: Mechanism["parameter"], plaintextPart: Uint8Array, ciphertextPart: Buffer, flags: number): Buffer
  C_EncryptMessageNext(session: Handle, parameter: Mechanism["parameter"], plaintextPart: Uint8Array, ciphertextPart: Buffer, flags: number, callback: Callback<Buffer>): void
  C_EncryptMessageNext(session: Handle, parameter: Mechanism["parameter"], plaintextPart: Uint8Array, ciphertextPart: Buffer, flags: number, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 5) return Reflect.apply(this.C_EncryptMessageNextCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const parameter_ = messageParameterArgument(parameter, 1, l, session_)
      const plaintextPart_ = bytesArgument(plaintextPart, 2)
      const ciphertextPart_ = bytesArgument(ciphertextPart, 3)
      const flags_ = numberArgument(flags, 4)
      const s = l.session(session_, 'C_EncryptMessageNext')
      const value = l.cryptoki.C_EncryptMessageNextInto(s, parameter_, plaintextPart_, ciphertextPart_, flags_)
      return used(ciphertextPart_, ciphertextPart, value)
    } catch (error) {
      throw l.error(error, 'C_EncryptMessageNext')
    }
  }

  /** Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptMessageNextAsync(session: Handle, parameter: Mechanism["parameter"], plaintextPart: Uint8Array, ciphertextPart: Buffer, flags: number): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 5) wrongCount(6, arguments.length + 1)
      return startC_EncryptMessageNext(l, session, parameter, plaintextPart, ciphertextPart, flags)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncryptMessageNextCallback(session: Handle, parameter: Mechanism["parameter"], plaintextPart: Uint8Array, ciphertextPart: Buffer, flags: number, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 6) wrongCount(6, arguments.length)
    callbackArgument(callback, 5)
    deliver(startC_EncryptMessageNext(l, session, parameter, plaintextPart, ciphertextPart, flags), callback)
  }

  /** Ends the encryption of messages. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageEncryptFinal(session: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const s = l.session(session_, 'C_MessageEncryptFinal')
      l.cryptoki.C_MessageEncryptFinal(s)
    } catch (error) {
      throw l.error(error, 'C_MessageEncryptFinal')
    }
  }

  /** Ends the encryption of messages. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageEncryptFinalAsync(session: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_MessageEncryptFinal(l, session)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Begins the decryption of messages. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageDecryptInit(session: Handle, mechanism: Mechanism, key: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const key_ = handleArgument(key, 2)
      const s = l.session(session_, 'C_MessageDecryptInit')
      l.cryptoki.C_MessageDecryptInit(s, mechanism_, l.object(key_, s))
    } catch (error) {
      throw l.error(error, 'C_MessageDecryptInit')
    }
  }

  /** Begins the decryption of messages. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageDecryptInitAsync(session: Handle, mechanism: Mechanism, key: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_MessageDecryptInit(l, session, mechanism, key)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Decrypts a message in a single part. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptMessage(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null, ciphertext: Uint8Array, plaintext: Buffer): Buffer
  C_DecryptMessage(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null, ciphertext: Uint8Array, plaintext: Buffer, callback: Callback<Buffer>): void
  C_DecryptMessage(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null, ciphertext: Uint8Array, plaintext: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 5) return Reflect.apply(this.C_DecryptMessageCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const parameter_ = messageParameterArgument(parameter, 1, l, session_)
      const associatedData_ = optionalBytesArgument(associatedData, 2)
      const ciphertext_ = bytesArgument(ciphertext, 3)
      const plaintext_ = bytesArgument(plaintext, 4)
      const s = l.session(session_, 'C_DecryptMessage')
      const value = l.cryptoki.C_DecryptMessageInto(s, parameter_, associatedData_, ciphertext_, plaintext_)
      return used(plaintext_, plaintext, value)
    } catch (error) {
      throw l.error(error, 'C_DecryptMessage')
    }
  }

  /** Decrypts a message in a single part. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptMessageAsync(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null, ciphertext: Uint8Array, plaintext: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 5) wrongCount(6, arguments.length + 1)
      return startC_DecryptMessage(l, session, parameter, associatedData, ciphertext, plaintext)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Decrypts a message in a single part. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptMessageCallback(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null, ciphertext: Uint8Array, plaintext: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 6) wrongCount(6, arguments.length)
    callbackArgument(callback, 5)
    deliver(startC_DecryptMessage(l, session, parameter, associatedData, ciphertext, plaintext), callback)
  }

  /** Begins a message of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptMessageBegin(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const parameter_ = messageParameterArgument(parameter, 1, l, session_)
      const associatedData_ = optionalBytesArgument(associatedData, 2)
      const s = l.session(session_, 'C_DecryptMessageBegin')
      l.cryptoki.C_DecryptMessageBegin(s, parameter_, associatedData_)
    } catch (error) {
      throw l.error(error, 'C_DecryptMessageBegin')
    }
  }

  /** Begins a message of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptMessageBeginAsync(session: Handle, parameter: Mechanism["parameter"], associatedData: Uint8Array | null): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_DecryptMessageBegin(l, session, parameter, associatedData)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptMessageNext(session: Handle, parameter: Mechanism["parameter"], ciphertextPart: Uint8Array, plaintextPart: Buffer, flags: number): Buffer
  C_DecryptMessageNext(session: Handle, parameter: Mechanism["parameter"], ciphertextPart: Uint8Array, plaintextPart: Buffer, flags: number, callback: Callback<Buffer>): void
  C_DecryptMessageNext(session: Handle, parameter: Mechanism["parameter"], ciphertextPart: Uint8Array, plaintextPart: Buffer, flags: number, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 5) return Reflect.apply(this.C_DecryptMessageNextCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const parameter_ = messageParameterArgument(parameter, 1, l, session_)
      const ciphertextPart_ = bytesArgument(ciphertextPart, 2)
      const plaintextPart_ = bytesArgument(plaintextPart, 3)
      const flags_ = numberArgument(flags, 4)
      const s = l.session(session_, 'C_DecryptMessageNext')
      const value = l.cryptoki.C_DecryptMessageNextInto(s, parameter_, ciphertextPart_, plaintextPart_, flags_)
      return used(plaintextPart_, plaintextPart, value)
    } catch (error) {
      throw l.error(error, 'C_DecryptMessageNext')
    }
  }

  /** Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptMessageNextAsync(session: Handle, parameter: Mechanism["parameter"], ciphertextPart: Uint8Array, plaintextPart: Buffer, flags: number): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 5) wrongCount(6, arguments.length + 1)
      return startC_DecryptMessageNext(l, session, parameter, ciphertextPart, plaintextPart, flags)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a message; CKF_END_OF_MESSAGE in the flags ends it. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecryptMessageNextCallback(session: Handle, parameter: Mechanism["parameter"], ciphertextPart: Uint8Array, plaintextPart: Buffer, flags: number, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 6) wrongCount(6, arguments.length)
    callbackArgument(callback, 5)
    deliver(startC_DecryptMessageNext(l, session, parameter, ciphertextPart, plaintextPart, flags), callback)
  }

  /** Ends the decryption of messages. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageDecryptFinal(session: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const s = l.session(session_, 'C_MessageDecryptFinal')
      l.cryptoki.C_MessageDecryptFinal(s)
    } catch (error) {
      throw l.error(error, 'C_MessageDecryptFinal')
    }
  }

  /** Ends the decryption of messages. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageDecryptFinalAsync(session: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_MessageDecryptFinal(l, session)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Begins the signing of messages. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageSignInit(session: Handle, mechanism: Mechanism, key: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const key_ = handleArgument(key, 2)
      const s = l.session(session_, 'C_MessageSignInit')
      l.cryptoki.C_MessageSignInit(s, mechanism_, l.object(key_, s))
    } catch (error) {
      throw l.error(error, 'C_MessageSignInit')
    }
  }

  /** Begins the signing of messages. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageSignInitAsync(session: Handle, mechanism: Mechanism, key: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_MessageSignInit(l, session, mechanism, key)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Signs a message in a single part. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignMessage(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Buffer): Buffer
  C_SignMessage(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Buffer, callback: Callback<Buffer>): void
  C_SignMessage(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 4) return Reflect.apply(this.C_SignMessageCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const parameter_ = messageParameterArgument(parameter, 1, l, session_)
      const data_ = bytesArgument(data, 2)
      const signature_ = bytesArgument(signature, 3)
      const s = l.session(session_, 'C_SignMessage')
      const value = l.cryptoki.C_SignMessageInto(s, parameter_, data_, signature_)
      return used(signature_, signature, value)
    } catch (error) {
      throw l.error(error, 'C_SignMessage')
    }
  }

  /** Signs a message in a single part. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignMessageAsync(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 4) wrongCount(5, arguments.length + 1)
      return startC_SignMessage(l, session, parameter, data, signature)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Signs a message in a single part. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignMessageCallback(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    callbackArgument(callback, 4)
    deliver(startC_SignMessage(l, session, parameter, data, signature), callback)
  }

  /** Begins a message of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignMessageBegin(session: Handle, parameter: Mechanism["parameter"]): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const parameter_ = messageParameterArgument(parameter, 1, l, session_)
      const s = l.session(session_, 'C_SignMessageBegin')
      l.cryptoki.C_SignMessageBegin(s, parameter_)
    } catch (error) {
      throw l.error(error, 'C_SignMessageBegin')
    }
  }

  /** Begins a message of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_SignMessageBeginAsync(session: Handle, parameter: Mechanism["parameter"]): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_SignMessageBegin(l, session, parameter)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends the signing of messages. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageSignFinal(session: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const s = l.session(session_, 'C_MessageSignFinal')
      l.cryptoki.C_MessageSignFinal(s)
    } catch (error) {
      throw l.error(error, 'C_MessageSignFinal')
    }
  }

  /** Ends the signing of messages. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageSignFinalAsync(session: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_MessageSignFinal(l, session)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Begins the verification of messages. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageVerifyInit(session: Handle, mechanism: Mechanism, key: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const key_ = handleArgument(key, 2)
      const s = l.session(session_, 'C_MessageVerifyInit')
      l.cryptoki.C_MessageVerifyInit(s, mechanism_, l.object(key_, s))
    } catch (error) {
      throw l.error(error, 'C_MessageVerifyInit')
    }
  }

  /** Begins the verification of messages. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageVerifyInitAsync(session: Handle, mechanism: Mechanism, key: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 3) wrongCount(3, arguments.length)
      return startC_MessageVerifyInit(l, session, mechanism, key)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Verifies a message in a single part; throws if the signature is not valid. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyMessage(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Uint8Array): boolean
  C_VerifyMessage(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Uint8Array, callback: Callback<boolean>): void
  C_VerifyMessage(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Uint8Array, callback?: Callback<boolean>): boolean | void {
    if (arguments.length > 4) return Reflect.apply(this.C_VerifyMessageCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const parameter_ = messageParameterArgument(parameter, 1, l, session_)
      const data_ = bytesArgument(data, 2)
      const signature_ = bytesArgument(signature, 3)
      const s = l.session(session_, 'C_VerifyMessage')
      l.cryptoki.C_VerifyMessage(s, parameter_, data_, signature_)
      return true
    } catch (error) {
      throw l.error(error, 'C_VerifyMessage')
    }
  }

  /** Verifies a message in a single part; throws if the signature is not valid. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyMessageAsync(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Uint8Array): Promise<boolean> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 4) wrongCount(5, arguments.length + 1)
      return startC_VerifyMessage(l, session, parameter, data, signature)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Verifies a message in a single part; throws if the signature is not valid. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyMessageCallback(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Uint8Array, callback: Callback<boolean>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    callbackArgument(callback, 4)
    deliver(startC_VerifyMessage(l, session, parameter, data, signature), callback)
  }

  /** Begins a message of several parts. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyMessageBegin(session: Handle, parameter: Mechanism["parameter"]): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const parameter_ = messageParameterArgument(parameter, 1, l, session_)
      const s = l.session(session_, 'C_VerifyMessageBegin')
      l.cryptoki.C_VerifyMessageBegin(s, parameter_)
    } catch (error) {
      throw l.error(error, 'C_VerifyMessageBegin')
    }
  }

  /** Begins a message of several parts. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyMessageBeginAsync(session: Handle, parameter: Mechanism["parameter"]): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_VerifyMessageBegin(l, session, parameter)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a message; its last part comes with the signature, null before. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyMessageNext(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Uint8Array | null): boolean
  C_VerifyMessageNext(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Uint8Array | null, callback: Callback<boolean>): void
  C_VerifyMessageNext(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Uint8Array | null, callback?: Callback<boolean>): boolean | void {
    if (arguments.length > 4) return Reflect.apply(this.C_VerifyMessageNextCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const parameter_ = messageParameterArgument(parameter, 1, l, session_)
      const data_ = bytesArgument(data, 2)
      const signature_ = optionalBytesArgument(signature, 3)
      const s = l.session(session_, 'C_VerifyMessageNext')
      l.cryptoki.C_VerifyMessageNext(s, parameter_, data_, signature_)
      return true
    } catch (error) {
      throw l.error(error, 'C_VerifyMessageNext')
    }
  }

  /** Goes on with a message; its last part comes with the signature, null before. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyMessageNextAsync(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Uint8Array | null): Promise<boolean> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 4) wrongCount(5, arguments.length + 1)
      return startC_VerifyMessageNext(l, session, parameter, data, signature)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on with a message; its last part comes with the signature, null before. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifyMessageNextCallback(session: Handle, parameter: Mechanism["parameter"], data: Uint8Array, signature: Uint8Array | null, callback: Callback<boolean>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    callbackArgument(callback, 4)
    deliver(startC_VerifyMessageNext(l, session, parameter, data, signature), callback)
  }

  /** Ends the verification of messages. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageVerifyFinal(session: Handle): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const s = l.session(session_, 'C_MessageVerifyFinal')
      l.cryptoki.C_MessageVerifyFinal(s)
    } catch (error) {
      throw l.error(error, 'C_MessageVerifyFinal')
    }
  }

  /** Ends the verification of messages. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_MessageVerifyFinalAsync(session: Handle): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(1, arguments.length)
      return startC_MessageVerifyFinal(l, session)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Makes a shared secret for the owner of a public key: its ciphertext, and a key object of it. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncapsulateKey(session: Handle, mechanism: Mechanism, publicKey: Handle, template: Template, ciphertext: Buffer): EncapsulatedKey
  C_EncapsulateKey(session: Handle, mechanism: Mechanism, publicKey: Handle, template: Template, ciphertext: Buffer, callback: Callback<EncapsulatedKey>): void
  C_EncapsulateKey(session: Handle, mechanism: Mechanism, publicKey: Handle, template: Template, ciphertext: Buffer, callback?: Callback<EncapsulatedKey>): EncapsulatedKey | void {
    if (arguments.length > 5) return Reflect.apply(this.C_EncapsulateKeyCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const publicKey_ = handleArgument(publicKey, 2)
      const template_ = templateArgument(template, 3)
      const ciphertext_ = bytesArgument(ciphertext, 4)
      const s = l.session(session_, 'C_EncapsulateKey')
      const value = l.cryptoki.C_EncapsulateKeyInto(s, mechanism_, l.object(publicKey_, s), template_, ciphertext_)
      return { ciphertext: used(ciphertext_, ciphertext, value.length), key: l.handles.bytesOfObject(value.key, s) }
    } catch (error) {
      throw l.error(error, 'C_EncapsulateKey')
    }
  }

  /** Makes a shared secret for the owner of a public key: its ciphertext, and a key object of it. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncapsulateKeyAsync(session: Handle, mechanism: Mechanism, publicKey: Handle, template: Template, ciphertext: Buffer): Promise<EncapsulatedKey> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 5) wrongCount(6, arguments.length + 1)
      return startC_EncapsulateKey(l, session, mechanism, publicKey, template, ciphertext)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Makes a shared secret for the owner of a public key: its ciphertext, and a key object of it. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_EncapsulateKeyCallback(session: Handle, mechanism: Mechanism, publicKey: Handle, template: Template, ciphertext: Buffer, callback: Callback<EncapsulatedKey>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 6) wrongCount(6, arguments.length)
    callbackArgument(callback, 5)
    deliver(startC_EncapsulateKey(l, session, mechanism, publicKey, template, ciphertext), callback)
  }

  /** Makes a key object of a shared secret from its ciphertext. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecapsulateKey(session: Handle, mechanism: Mechanism, privateKey: Handle, template: Template, ciphertext: Uint8Array): Handle
  C_DecapsulateKey(session: Handle, mechanism: Mechanism, privateKey: Handle, template: Template, ciphertext: Uint8Array, callback: Callback<Handle>): void
  C_DecapsulateKey(session: Handle, mechanism: Mechanism, privateKey: Handle, template: Template, ciphertext: Uint8Array, callback?: Callback<Handle>): Handle | void {
    if (arguments.length > 5) return Reflect.apply(this.C_DecapsulateKeyCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 5) wrongCount(5, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const privateKey_ = handleArgument(privateKey, 2)
      const template_ = templateArgument(template, 3)
      const ciphertext_ = bytesArgument(ciphertext, 4)
      const s = l.session(session_, 'C_DecapsulateKey')
      const value = l.cryptoki.C_DecapsulateKey(s, mechanism_, l.object(privateKey_, s), template_, ciphertext_)
      return l.handles.bytesOfObject(value, s)
    } catch (error) {
      throw l.error(error, 'C_DecapsulateKey')
    }
  }

  /** Makes a key object of a shared secret from its ciphertext. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecapsulateKeyAsync(session: Handle, mechanism: Mechanism, privateKey: Handle, template: Template, ciphertext: Uint8Array): Promise<Handle> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 5) wrongCount(6, arguments.length + 1)
      return startC_DecapsulateKey(l, session, mechanism, privateKey, template, ciphertext)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Makes a key object of a shared secret from its ciphertext. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_DecapsulateKeyCallback(session: Handle, mechanism: Mechanism, privateKey: Handle, template: Template, ciphertext: Uint8Array, callback: Callback<Handle>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 6) wrongCount(6, arguments.length)
    callbackArgument(callback, 5)
    deliver(startC_DecapsulateKey(l, session, mechanism, privateKey, template, ciphertext), callback)
  }

  /** Begins a verification of a signature that is given first. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifySignatureInit(session: Handle, mechanism: Mechanism, key: Handle, signature: Uint8Array): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 4) wrongCount(4, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const key_ = handleArgument(key, 2)
      const signature_ = bytesArgument(signature, 3)
      const s = l.session(session_, 'C_VerifySignatureInit')
      l.cryptoki.C_VerifySignatureInit(s, mechanism_, l.object(key_, s), signature_)
    } catch (error) {
      throw l.error(error, 'C_VerifySignatureInit')
    }
  }

  /** Begins a verification of a signature that is given first. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifySignatureInitAsync(session: Handle, mechanism: Mechanism, key: Handle, signature: Uint8Array): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 4) wrongCount(4, arguments.length)
      return startC_VerifySignatureInit(l, session, mechanism, key, signature)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Verifies the signature over data in a single part; throws if it is not valid. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifySignature(session: Handle, data: Uint8Array): boolean
  C_VerifySignature(session: Handle, data: Uint8Array, callback: Callback<boolean>): void
  C_VerifySignature(session: Handle, data: Uint8Array, callback?: Callback<boolean>): boolean | void {
    if (arguments.length > 2) return Reflect.apply(this.C_VerifySignatureCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const data_ = bytesArgument(data, 1)
      const s = l.session(session_, 'C_VerifySignature')
      l.cryptoki.C_VerifySignature(s, data_)
      return true
    } catch (error) {
      throw l.error(error, 'C_VerifySignature')
    }
  }

  /** Verifies the signature over data in a single part; throws if it is not valid. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifySignatureAsync(session: Handle, data: Uint8Array): Promise<boolean> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(3, arguments.length + 1)
      return startC_VerifySignature(l, session, data)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Verifies the signature over data in a single part; throws if it is not valid. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifySignatureCallback(session: Handle, data: Uint8Array, callback: Callback<boolean>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 3) wrongCount(3, arguments.length)
    callbackArgument(callback, 2)
    deliver(startC_VerifySignature(l, session, data), callback)
  }

  /** Goes on with the verification. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifySignatureUpdate(session: Handle, part: Uint8Array): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const part_ = bytesArgument(part, 1)
      const s = l.session(session_, 'C_VerifySignatureUpdate')
      l.cryptoki.C_VerifySignatureUpdate(s, part_)
    } catch (error) {
      throw l.error(error, 'C_VerifySignatureUpdate')
    }
  }

  /** Goes on with the verification. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifySignatureUpdateAsync(session: Handle, part: Uint8Array): Promise<void> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_VerifySignatureUpdate(l, session, part)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends the verification; throws if the signature is not valid. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifySignatureFinal(session: Handle): boolean
  C_VerifySignatureFinal(session: Handle, callback: Callback<boolean>): void
  C_VerifySignatureFinal(session: Handle, callback?: Callback<boolean>): boolean | void {
    if (arguments.length > 1) return Reflect.apply(this.C_VerifySignatureFinalCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 1) wrongCount(1, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const s = l.session(session_, 'C_VerifySignatureFinal')
      l.cryptoki.C_VerifySignatureFinal(s)
      return true
    } catch (error) {
      throw l.error(error, 'C_VerifySignatureFinal')
    }
  }

  /** Ends the verification; throws if the signature is not valid. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifySignatureFinalAsync(session: Handle): Promise<boolean> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 1) wrongCount(2, arguments.length + 1)
      return startC_VerifySignatureFinal(l, session)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Ends the verification; throws if the signature is not valid. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_VerifySignatureFinalCallback(session: Handle, callback: Callback<boolean>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    callbackArgument(callback, 1)
    deliver(startC_VerifySignatureFinal(l, session), callback)
  }

  /** Tells which validation requirements the session has met. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetSessionValidationFlags(session: Handle, type: number): number {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 2) wrongCount(2, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const type_ = numberArgument(type, 1)
      const s = l.session(session_, 'C_GetSessionValidationFlags')
      const value = l.cryptoki.C_GetSessionValidationFlags(s, type_)
      return value
    } catch (error) {
      throw l.error(error, 'C_GetSessionValidationFlags')
    }
  }

  /** Tells which validation requirements the session has met. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_GetSessionValidationFlagsAsync(session: Handle, type: number): Promise<number> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 2) wrongCount(2, arguments.length)
      return startC_GetSessionValidationFlags(l, session, type)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Wraps a key with another and authenticates associated data. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_WrapKeyAuthenticated(session: Handle, mechanism: Mechanism, wrappingKey: Handle, key: Handle, associatedData: Uint8Array | null, wrappedKey: Buffer): Buffer
  C_WrapKeyAuthenticated(session: Handle, mechanism: Mechanism, wrappingKey: Handle, key: Handle, associatedData: Uint8Array | null, wrappedKey: Buffer, callback: Callback<Buffer>): void
  C_WrapKeyAuthenticated(session: Handle, mechanism: Mechanism, wrappingKey: Handle, key: Handle, associatedData: Uint8Array | null, wrappedKey: Buffer, callback?: Callback<Buffer>): Buffer | void {
    if (arguments.length > 6) return Reflect.apply(this.C_WrapKeyAuthenticatedCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 6) wrongCount(6, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const wrappingKey_ = handleArgument(wrappingKey, 2)
      const key_ = handleArgument(key, 3)
      const associatedData_ = optionalBytesArgument(associatedData, 4)
      const wrappedKey_ = bytesArgument(wrappedKey, 5)
      const s = l.session(session_, 'C_WrapKeyAuthenticated')
      const value = l.cryptoki.C_WrapKeyAuthenticatedInto(s, mechanism_, l.object(wrappingKey_, s), l.object(key_, s), associatedData_, wrappedKey_)
      return used(wrappedKey_, wrappedKey, value)
    } catch (error) {
      throw l.error(error, 'C_WrapKeyAuthenticated')
    }
  }

  /** Wraps a key with another and authenticates associated data. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_WrapKeyAuthenticatedAsync(session: Handle, mechanism: Mechanism, wrappingKey: Handle, key: Handle, associatedData: Uint8Array | null, wrappedKey: Buffer): Promise<Buffer> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 6) wrongCount(7, arguments.length + 1)
      return startC_WrapKeyAuthenticated(l, session, mechanism, wrappingKey, key, associatedData, wrappedKey)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Wraps a key with another and authenticates associated data. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_WrapKeyAuthenticatedCallback(session: Handle, mechanism: Mechanism, wrappingKey: Handle, key: Handle, associatedData: Uint8Array | null, wrappedKey: Buffer, callback: Callback<Buffer>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 7) wrongCount(7, arguments.length)
    callbackArgument(callback, 6)
    deliver(startC_WrapKeyAuthenticated(l, session, mechanism, wrappingKey, key, associatedData, wrappedKey), callback)
  }

  /** Unwraps a key, with authenticated associated data, and makes an object of it. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_UnwrapKeyAuthenticated(session: Handle, mechanism: Mechanism, unwrappingKey: Handle, wrappedKey: Uint8Array, template: Template, associatedData: Uint8Array | null): Handle
  C_UnwrapKeyAuthenticated(session: Handle, mechanism: Mechanism, unwrappingKey: Handle, wrappedKey: Uint8Array, template: Template, associatedData: Uint8Array | null, callback: Callback<Handle>): void
  C_UnwrapKeyAuthenticated(session: Handle, mechanism: Mechanism, unwrappingKey: Handle, wrappedKey: Uint8Array, template: Template, associatedData: Uint8Array | null, callback?: Callback<Handle>): Handle | void {
    if (arguments.length > 6) return Reflect.apply(this.C_UnwrapKeyAuthenticatedCallback, this, arguments)
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 6) wrongCount(6, arguments.length)
    try {
      const session_ = handleArgument(session, 0)
      const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
      const unwrappingKey_ = handleArgument(unwrappingKey, 2)
      const wrappedKey_ = bytesArgument(wrappedKey, 3)
      const template_ = templateArgument(template, 4)
      const associatedData_ = optionalBytesArgument(associatedData, 5)
      const s = l.session(session_, 'C_UnwrapKeyAuthenticated')
      const value = l.cryptoki.C_UnwrapKeyAuthenticated(s, mechanism_, l.object(unwrappingKey_, s), wrappedKey_, template_, associatedData_)
      return l.handles.bytesOfObject(value, s)
    } catch (error) {
      throw l.error(error, 'C_UnwrapKeyAuthenticated')
    }
  }

  /** Unwraps a key, with authenticated associated data, and makes an object of it. Runs on another thread. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_UnwrapKeyAuthenticatedAsync(session: Handle, mechanism: Mechanism, unwrappingKey: Handle, wrappedKey: Uint8Array, template: Template, associatedData: Uint8Array | null): Promise<Handle> {
    try {
      const l = this?.[opened] ?? notLoaded(this)
      if (arguments.length !== 6) wrongCount(7, arguments.length + 1)
      return startC_UnwrapKeyAuthenticated(l, session, mechanism, unwrappingKey, wrappedKey, template, associatedData)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Unwraps a key, with authenticated associated data, and makes an object of it. Runs on another thread and calls back. @throws Pkcs11Error if the module does not answer CKR_OK */
  C_UnwrapKeyAuthenticatedCallback(session: Handle, mechanism: Mechanism, unwrappingKey: Handle, wrappedKey: Uint8Array, template: Template, associatedData: Uint8Array | null, callback: Callback<Handle>): void {
    const l = this?.[opened] ?? notLoaded(this)
    if (arguments.length !== 7) wrongCount(7, arguments.length)
    callbackArgument(callback, 6)
    deliver(startC_UnwrapKeyAuthenticated(l, session, mechanism, unwrappingKey, wrappedKey, template, associatedData), callback)
  }
}

// Each begins an asynchronous call: what is wrong with an argument is thrown at once, all else comes with the promise.

function startC_GetInfo(l: Opened): Promise<ModuleInfo> {
  return l.started('C_GetInfo', () => {
    return l.cryptoki.C_GetInfoAsync()
  }, (value) => (infoOfCK_INFO(value)))
}

function startC_GetSlotInfo(l: Opened, slot: unknown): Promise<SlotInfo> {
  const slot_ = slotArgument(slot, 0)
  return l.started('C_GetSlotInfo', () => {
    return l.cryptoki.C_GetSlotInfoAsync(l.slot(slot_, 'C_GetSlotInfo'))
  }, (value) => (infoOfCK_SLOT_INFO(value)))
}

function startC_GetTokenInfo(l: Opened, slot: unknown): Promise<TokenInfo> {
  const slot_ = slotArgument(slot, 0)
  return l.started('C_GetTokenInfo', () => {
    return l.cryptoki.C_GetTokenInfoAsync(l.slot(slot_, 'C_GetTokenInfo'))
  }, (value) => (infoOfCK_TOKEN_INFO(value)))
}

function startC_GetMechanismList(l: Opened, slot: unknown): Promise<number[]> {
  const slot_ = slotArgument(slot, 0)
  return l.started('C_GetMechanismList', () => {
    return l.cryptoki.C_GetMechanismListAsync(l.slot(slot_, 'C_GetMechanismList'))
  }, (value) => (value))
}

function startC_GetMechanismInfo(l: Opened, slot: unknown, mechanism: unknown): Promise<MechanismInfo> {
  const slot_ = slotArgument(slot, 0)
  const mechanism_ = numberArgument(mechanism, 1)
  return l.started('C_GetMechanismInfo', () => {
    return l.cryptoki.C_GetMechanismInfoAsync(l.slot(slot_, 'C_GetMechanismInfo'), mechanism_)
  }, (value) => (infoOfCK_MECHANISM_INFO(value)))
}

function startC_InitToken(l: Opened, slot: unknown, pin: unknown, label: unknown): Promise<string> {
  const slot_ = slotArgument(slot, 0)
  const pin_ = pinArgument(pin, 1)
  const label_ = labelArgument(label, 2)
  return l.started('C_InitToken', () => {
    return l.cryptoki.C_InitTokenAsync(l.slot(slot_, 'C_InitToken'), pin_, label_)
  }, () => (undefined as unknown as string))
}

function startC_InitPIN(l: Opened, session: unknown, pin: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const pin_ = pinArgument(pin, 1)
  return l.started('C_InitPIN', () => {
    const s = l.session(session_, 'C_InitPIN')
    return l.cryptoki.C_InitPINAsync(s, pin_)
  }, () => undefined)
}

function startC_SetPIN(l: Opened, session: unknown, oldPin: unknown, newPin: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const oldPin_ = pinArgument(oldPin, 1)
  const newPin_ = pinArgument(newPin, 2)
  return l.started('C_SetPIN', () => {
    const s = l.session(session_, 'C_SetPIN')
    return l.cryptoki.C_SetPINAsync(s, oldPin_, newPin_)
  }, () => undefined)
}

function startC_GetOperationState(l: Opened, session: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  return l.started('C_GetOperationState', () => {
    const s = l.session(session_, 'C_GetOperationState')
    return l.cryptoki.C_GetOperationStateAsync(s)
  }, (value) => (value))
}

function startC_SetOperationState(l: Opened, session: unknown, operationState: unknown, encryptionKey: unknown, authenticationKey: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const operationState_ = bytesArgument(operationState, 1)
  const encryptionKey_ = optionalHandleArgument(encryptionKey, 2)
  const authenticationKey_ = optionalHandleArgument(authenticationKey, 3)
  return l.started('C_SetOperationState', () => {
    const s = l.session(session_, 'C_SetOperationState')
    return l.cryptoki.C_SetOperationStateAsync(s, operationState_, encryptionKey_ === 0 ? null : l.object(encryptionKey_, s), authenticationKey_ === 0 ? null : l.object(authenticationKey_, s))
  }, () => undefined)
}

function startC_Login(l: Opened, session: unknown, userType: unknown, pin: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const userType_ = numberArgument(userType, 1)
  const pin_ = pinArgument(pin, 2)
  return l.started('C_Login', () => {
    const s = l.session(session_, 'C_Login')
    return l.cryptoki.C_LoginAsync(s, userType_, pin_)
  }, () => undefined)
}

function startC_Logout(l: Opened, session: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  return l.started('C_Logout', () => {
    const s = l.session(session_, 'C_Logout')
    return l.cryptoki.C_LogoutAsync(s)
  }, () => undefined)
}

function startC_CreateObject(l: Opened, session: unknown, template: unknown): Promise<Handle> {
  const session_ = handleArgument(session, 0)
  const template_ = templateArgument(template, 1)
  return l.started('C_CreateObject', () => {
    const s = l.session(session_, 'C_CreateObject')
    return l.cryptoki.C_CreateObjectAsync(s, template_).then((value) => [s, value] as const)
  }, ([s, value]) => (l.handles.bytesOfObject(value, s)))
}

function startC_CopyObject(l: Opened, session: unknown, object: unknown, template: unknown): Promise<Handle> {
  const session_ = handleArgument(session, 0)
  const object_ = handleArgument(object, 1)
  const template_ = templateArgument(template, 2)
  return l.started('C_CopyObject', () => {
    const s = l.session(session_, 'C_CopyObject')
    return l.cryptoki.C_CopyObjectAsync(s, l.object(object_, s), template_).then((value) => [s, value] as const)
  }, ([s, value]) => (l.handles.bytesOfObject(value, s)))
}

function startC_GetObjectSize(l: Opened, session: unknown, object: unknown): Promise<number> {
  const session_ = handleArgument(session, 0)
  const object_ = handleArgument(object, 1)
  return l.started('C_GetObjectSize', () => {
    const s = l.session(session_, 'C_GetObjectSize')
    return l.cryptoki.C_GetObjectSizeAsync(s, l.object(object_, s))
  }, (value) => (count(value)))
}

function startC_SetAttributeValue(l: Opened, session: unknown, object: unknown, template: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const object_ = handleArgument(object, 1)
  const template_ = templateArgument(template, 2)
  return l.started('C_SetAttributeValue', () => {
    const s = l.session(session_, 'C_SetAttributeValue')
    return l.cryptoki.C_SetAttributeValueAsync(s, l.object(object_, s), template_)
  }, () => undefined)
}

function startC_FindObjectsInit(l: Opened, session: unknown, template: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const template_ = templateArgument(template, 1)
  return l.started('C_FindObjectsInit', () => {
    const s = l.session(session_, 'C_FindObjectsInit')
    return l.cryptoki.C_FindObjectsInitAsync(s, template_)
  }, () => undefined)
}

function startC_FindObjectsFinal(l: Opened, session: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  return l.started('C_FindObjectsFinal', () => {
    const s = l.session(session_, 'C_FindObjectsFinal')
    return l.cryptoki.C_FindObjectsFinalAsync(s)
  }, () => undefined)
}

function startC_EncryptInit(l: Opened, session: unknown, mechanism: unknown, key: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const key_ = handleArgument(key, 2)
  return l.started('C_EncryptInit', () => {
    const s = l.session(session_, 'C_EncryptInit')
    return l.cryptoki.C_EncryptInitAsync(s, mechanism_, l.object(key_, s))
  }, () => undefined)
}

function startC_Encrypt(l: Opened, session: unknown, data: unknown, encryptedData: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const data_ = bytesArgument(data, 1)
  const encryptedData_ = bytesArgument(encryptedData, 2)
  return l.started('C_Encrypt', () => {
    const s = l.session(session_, 'C_Encrypt')
    return l.cryptoki.C_EncryptIntoAsync(s, data_, encryptedData_)
  }, (value) => (used(encryptedData_, encryptedData, value)))
}

function startC_EncryptUpdate(l: Opened, session: unknown, part: unknown, encryptedPart: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const part_ = bytesArgument(part, 1)
  const encryptedPart_ = bytesArgument(encryptedPart, 2)
  return l.started('C_EncryptUpdate', () => {
    const s = l.session(session_, 'C_EncryptUpdate')
    return l.cryptoki.C_EncryptUpdateIntoAsync(s, part_, encryptedPart_)
  }, (value) => (used(encryptedPart_, encryptedPart, value)))
}

function startC_EncryptFinal(l: Opened, session: unknown, lastEncryptedPart: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const lastEncryptedPart_ = bytesArgument(lastEncryptedPart, 1)
  return l.started('C_EncryptFinal', () => {
    const s = l.session(session_, 'C_EncryptFinal')
    return l.cryptoki.C_EncryptFinalIntoAsync(s, lastEncryptedPart_)
  }, (value) => (used(lastEncryptedPart_, lastEncryptedPart, value)))
}

function startC_DecryptInit(l: Opened, session: unknown, mechanism: unknown, key: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const key_ = handleArgument(key, 2)
  return l.started('C_DecryptInit', () => {
    const s = l.session(session_, 'C_DecryptInit')
    return l.cryptoki.C_DecryptInitAsync(s, mechanism_, l.object(key_, s))
  }, () => undefined)
}

function startC_Decrypt(l: Opened, session: unknown, encryptedData: unknown, data: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const encryptedData_ = bytesArgument(encryptedData, 1)
  const data_ = bytesArgument(data, 2)
  return l.started('C_Decrypt', () => {
    const s = l.session(session_, 'C_Decrypt')
    return l.cryptoki.C_DecryptIntoAsync(s, encryptedData_, data_)
  }, (value) => (used(data_, data, value)))
}

function startC_DecryptUpdate(l: Opened, session: unknown, encryptedPart: unknown, part: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const encryptedPart_ = bytesArgument(encryptedPart, 1)
  const part_ = bytesArgument(part, 2)
  return l.started('C_DecryptUpdate', () => {
    const s = l.session(session_, 'C_DecryptUpdate')
    return l.cryptoki.C_DecryptUpdateIntoAsync(s, encryptedPart_, part_)
  }, (value) => (used(part_, part, value)))
}

function startC_DecryptFinal(l: Opened, session: unknown, lastPart: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const lastPart_ = bytesArgument(lastPart, 1)
  return l.started('C_DecryptFinal', () => {
    const s = l.session(session_, 'C_DecryptFinal')
    return l.cryptoki.C_DecryptFinalIntoAsync(s, lastPart_)
  }, (value) => (used(lastPart_, lastPart, value)))
}

function startC_DigestInit(l: Opened, session: unknown, mechanism: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  return l.started('C_DigestInit', () => {
    const s = l.session(session_, 'C_DigestInit')
    return l.cryptoki.C_DigestInitAsync(s, mechanism_)
  }, () => undefined)
}

function startC_Digest(l: Opened, session: unknown, data: unknown, digest: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const data_ = bytesArgument(data, 1)
  const digest_ = bytesArgument(digest, 2)
  return l.started('C_Digest', () => {
    const s = l.session(session_, 'C_Digest')
    return l.cryptoki.C_DigestIntoAsync(s, data_, digest_)
  }, (value) => (used(digest_, digest, value)))
}

function startC_DigestUpdate(l: Opened, session: unknown, part: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const part_ = bytesArgument(part, 1)
  return l.started('C_DigestUpdate', () => {
    const s = l.session(session_, 'C_DigestUpdate')
    return l.cryptoki.C_DigestUpdateAsync(s, part_)
  }, () => undefined)
}

function startC_DigestKey(l: Opened, session: unknown, key: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const key_ = handleArgument(key, 1)
  return l.started('C_DigestKey', () => {
    const s = l.session(session_, 'C_DigestKey')
    return l.cryptoki.C_DigestKeyAsync(s, l.object(key_, s))
  }, () => undefined)
}

function startC_DigestFinal(l: Opened, session: unknown, digest: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const digest_ = bytesArgument(digest, 1)
  return l.started('C_DigestFinal', () => {
    const s = l.session(session_, 'C_DigestFinal')
    return l.cryptoki.C_DigestFinalIntoAsync(s, digest_)
  }, (value) => (used(digest_, digest, value)))
}

function startC_SignInit(l: Opened, session: unknown, mechanism: unknown, key: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const key_ = handleArgument(key, 2)
  return l.started('C_SignInit', () => {
    const s = l.session(session_, 'C_SignInit')
    return l.cryptoki.C_SignInitAsync(s, mechanism_, l.object(key_, s))
  }, () => undefined)
}

function startC_Sign(l: Opened, session: unknown, data: unknown, signature: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const data_ = bytesArgument(data, 1)
  const signature_ = bytesArgument(signature, 2)
  return l.started('C_Sign', () => {
    const s = l.session(session_, 'C_Sign')
    return l.cryptoki.C_SignIntoAsync(s, data_, signature_)
  }, (value) => (used(signature_, signature, value)))
}

function startC_SignUpdate(l: Opened, session: unknown, part: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const part_ = bytesArgument(part, 1)
  return l.started('C_SignUpdate', () => {
    const s = l.session(session_, 'C_SignUpdate')
    return l.cryptoki.C_SignUpdateAsync(s, part_)
  }, () => undefined)
}

function startC_SignFinal(l: Opened, session: unknown, signature: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const signature_ = bytesArgument(signature, 1)
  return l.started('C_SignFinal', () => {
    const s = l.session(session_, 'C_SignFinal')
    return l.cryptoki.C_SignFinalIntoAsync(s, signature_)
  }, (value) => (used(signature_, signature, value)))
}

function startC_SignRecoverInit(l: Opened, session: unknown, mechanism: unknown, key: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const key_ = handleArgument(key, 2)
  return l.started('C_SignRecoverInit', () => {
    const s = l.session(session_, 'C_SignRecoverInit')
    return l.cryptoki.C_SignRecoverInitAsync(s, mechanism_, l.object(key_, s))
  }, () => undefined)
}

function startC_SignRecover(l: Opened, session: unknown, data: unknown, signature: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const data_ = bytesArgument(data, 1)
  const signature_ = bytesArgument(signature, 2)
  return l.started('C_SignRecover', () => {
    const s = l.session(session_, 'C_SignRecover')
    return l.cryptoki.C_SignRecoverIntoAsync(s, data_, signature_)
  }, (value) => (used(signature_, signature, value)))
}

function startC_VerifyInit(l: Opened, session: unknown, mechanism: unknown, key: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const key_ = handleArgument(key, 2)
  return l.started('C_VerifyInit', () => {
    const s = l.session(session_, 'C_VerifyInit')
    return l.cryptoki.C_VerifyInitAsync(s, mechanism_, l.object(key_, s))
  }, () => undefined)
}

function startC_Verify(l: Opened, session: unknown, data: unknown, signature: unknown): Promise<boolean> {
  const session_ = handleArgument(session, 0)
  const data_ = bytesArgument(data, 1)
  const signature_ = bytesArgument(signature, 2)
  return l.started('C_Verify', () => {
    const s = l.session(session_, 'C_Verify')
    return l.cryptoki.C_VerifyAsync(s, data_, signature_)
  }, () => (true))
}

function startC_VerifyUpdate(l: Opened, session: unknown, part: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const part_ = bytesArgument(part, 1)
  return l.started('C_VerifyUpdate', () => {
    const s = l.session(session_, 'C_VerifyUpdate')
    return l.cryptoki.C_VerifyUpdateAsync(s, part_)
  }, () => undefined)
}

function startC_VerifyFinal(l: Opened, session: unknown, signature: unknown): Promise<boolean> {
  const session_ = handleArgument(session, 0)
  const signature_ = bytesArgument(signature, 1)
  return l.started('C_VerifyFinal', () => {
    const s = l.session(session_, 'C_VerifyFinal')
    return l.cryptoki.C_VerifyFinalAsync(s, signature_)
  }, () => (true))
}

function startC_VerifyRecoverInit(l: Opened, session: unknown, mechanism: unknown, key: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const key_ = handleArgument(key, 2)
  return l.started('C_VerifyRecoverInit', () => {
    const s = l.session(session_, 'C_VerifyRecoverInit')
    return l.cryptoki.C_VerifyRecoverInitAsync(s, mechanism_, l.object(key_, s))
  }, () => undefined)
}

function startC_VerifyRecover(l: Opened, session: unknown, signature: unknown, data: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const signature_ = bytesArgument(signature, 1)
  const data_ = bytesArgument(data, 2)
  return l.started('C_VerifyRecover', () => {
    const s = l.session(session_, 'C_VerifyRecover')
    return l.cryptoki.C_VerifyRecoverIntoAsync(s, signature_, data_)
  }, (value) => (used(data_, data, value)))
}

function startC_DigestEncryptUpdate(l: Opened, session: unknown, part: unknown, encryptedPart: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const part_ = bytesArgument(part, 1)
  const encryptedPart_ = bytesArgument(encryptedPart, 2)
  return l.started('C_DigestEncryptUpdate', () => {
    const s = l.session(session_, 'C_DigestEncryptUpdate')
    return l.cryptoki.C_DigestEncryptUpdateIntoAsync(s, part_, encryptedPart_)
  }, (value) => (used(encryptedPart_, encryptedPart, value)))
}

function startC_DecryptDigestUpdate(l: Opened, session: unknown, encryptedPart: unknown, part: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const encryptedPart_ = bytesArgument(encryptedPart, 1)
  const part_ = bytesArgument(part, 2)
  return l.started('C_DecryptDigestUpdate', () => {
    const s = l.session(session_, 'C_DecryptDigestUpdate')
    return l.cryptoki.C_DecryptDigestUpdateIntoAsync(s, encryptedPart_, part_)
  }, (value) => (used(part_, part, value)))
}

function startC_SignEncryptUpdate(l: Opened, session: unknown, part: unknown, encryptedPart: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const part_ = bytesArgument(part, 1)
  const encryptedPart_ = bytesArgument(encryptedPart, 2)
  return l.started('C_SignEncryptUpdate', () => {
    const s = l.session(session_, 'C_SignEncryptUpdate')
    return l.cryptoki.C_SignEncryptUpdateIntoAsync(s, part_, encryptedPart_)
  }, (value) => (used(encryptedPart_, encryptedPart, value)))
}

function startC_DecryptVerifyUpdate(l: Opened, session: unknown, encryptedPart: unknown, part: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const encryptedPart_ = bytesArgument(encryptedPart, 1)
  const part_ = bytesArgument(part, 2)
  return l.started('C_DecryptVerifyUpdate', () => {
    const s = l.session(session_, 'C_DecryptVerifyUpdate')
    return l.cryptoki.C_DecryptVerifyUpdateIntoAsync(s, encryptedPart_, part_)
  }, (value) => (used(part_, part, value)))
}

function startC_GenerateKey(l: Opened, session: unknown, mechanism: unknown, template: unknown): Promise<Handle> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const template_ = templateArgument(template, 2)
  return l.started('C_GenerateKey', () => {
    const s = l.session(session_, 'C_GenerateKey')
    return l.cryptoki.C_GenerateKeyAsync(s, mechanism_, template_).then((value) => [s, value] as const)
  }, ([s, value]) => (l.handles.bytesOfObject(value, s)))
}

function startC_GenerateKeyPair(l: Opened, session: unknown, mechanism: unknown, publicKeyTemplate: unknown, privateKeyTemplate: unknown): Promise<KeyPair> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const publicKeyTemplate_ = templateArgument(publicKeyTemplate, 2)
  const privateKeyTemplate_ = templateArgument(privateKeyTemplate, 3)
  return l.started('C_GenerateKeyPair', () => {
    const s = l.session(session_, 'C_GenerateKeyPair')
    return l.cryptoki.C_GenerateKeyPairAsync(s, mechanism_, publicKeyTemplate_, privateKeyTemplate_).then((value) => [s, value] as const)
  }, ([s, value]) => ({ publicKey: l.handles.bytesOfObject(value.publicKey, s), privateKey: l.handles.bytesOfObject(value.privateKey, s) }))
}

function startC_WrapKey(l: Opened, session: unknown, mechanism: unknown, wrappingKey: unknown, key: unknown, wrappedKey: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const wrappingKey_ = handleArgument(wrappingKey, 2)
  const key_ = handleArgument(key, 3)
  const wrappedKey_ = bytesArgument(wrappedKey, 4)
  return l.started('C_WrapKey', () => {
    const s = l.session(session_, 'C_WrapKey')
    return l.cryptoki.C_WrapKeyIntoAsync(s, mechanism_, l.object(wrappingKey_, s), l.object(key_, s), wrappedKey_)
  }, (value) => (used(wrappedKey_, wrappedKey, value)))
}

function startC_UnwrapKey(l: Opened, session: unknown, mechanism: unknown, unwrappingKey: unknown, wrappedKey: unknown, template: unknown): Promise<Handle> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const unwrappingKey_ = handleArgument(unwrappingKey, 2)
  const wrappedKey_ = bytesArgument(wrappedKey, 3)
  const template_ = templateArgument(template, 4)
  return l.started('C_UnwrapKey', () => {
    const s = l.session(session_, 'C_UnwrapKey')
    return l.cryptoki.C_UnwrapKeyAsync(s, mechanism_, l.object(unwrappingKey_, s), wrappedKey_, template_).then((value) => [s, value] as const)
  }, ([s, value]) => (l.handles.bytesOfObject(value, s)))
}

function startC_DeriveKey(l: Opened, session: unknown, mechanism: unknown, baseKey: unknown, template: unknown): Promise<Handle> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const baseKey_ = handleArgument(baseKey, 2)
  const template_ = templateArgument(template, 3)
  return l.started('C_DeriveKey', () => {
    const s = l.session(session_, 'C_DeriveKey')
    return l.cryptoki.C_DeriveKeyAsync(s, mechanism_, l.object(baseKey_, s), template_).then((value) => [s, value] as const)
  }, ([s, value]) => (l.handles.bytesOfObject(value, s)))
}

function startC_SeedRandom(l: Opened, session: unknown, seed: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const seed_ = bytesArgument(seed, 1)
  return l.started('C_SeedRandom', () => {
    const s = l.session(session_, 'C_SeedRandom')
    return l.cryptoki.C_SeedRandomAsync(s, seed_)
  }, () => undefined)
}

function startC_GenerateRandom(l: Opened, session: unknown, randomData: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const randomData_ = bytesArgument(randomData, 1)
  return l.started('C_GenerateRandom', () => {
    const s = l.session(session_, 'C_GenerateRandom')
    return l.cryptoki.C_GenerateRandomIntoAsync(s, randomData_)
  }, () => (randomData as Buffer))
}

function startC_GetFunctionStatus(l: Opened, session: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  return l.started('C_GetFunctionStatus', () => {
    const s = l.session(session_, 'C_GetFunctionStatus')
    return l.cryptoki.C_GetFunctionStatusAsync(s)
  }, () => undefined)
}

function startC_CancelFunction(l: Opened, session: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  return l.started('C_CancelFunction', () => {
    const s = l.session(session_, 'C_CancelFunction')
    return l.cryptoki.C_CancelFunctionAsync(s)
  }, () => undefined)
}

function startC_LoginUser(l: Opened, session: unknown, userType: unknown, pin: unknown, username: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const userType_ = numberArgument(userType, 1)
  const pin_ = pinArgument(pin, 2)
  const username_ = textArgument(username, 3)
  return l.started('C_LoginUser', () => {
    const s = l.session(session_, 'C_LoginUser')
    return l.cryptoki.C_LoginUserAsync(s, userType_, pin_, username_)
  }, () => undefined)
}

function startC_SessionCancel(l: Opened, session: unknown, flags: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const flags_ = numberArgument(flags, 1)
  return l.started('C_SessionCancel', () => {
    const s = l.session(session_, 'C_SessionCancel')
    return l.cryptoki.C_SessionCancelAsync(s, flags_)
  }, () => undefined)
}

function startC_MessageEncryptInit(l: Opened, session: unknown, mechanism: unknown, key: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const key_ = handleArgument(key, 2)
  return l.started('C_MessageEncryptInit', () => {
    const s = l.session(session_, 'C_MessageEncryptInit')
    return l.cryptoki.C_MessageEncryptInitAsync(s, mechanism_, l.object(key_, s))
  }, () => undefined)
}

function startC_EncryptMessage(l: Opened, session: unknown, parameter: unknown, associatedData: unknown, plaintext: unknown, ciphertext: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const parameter_ = messageParameterArgument(parameter, 1, l, session_)
  const associatedData_ = optionalBytesArgument(associatedData, 2)
  const plaintext_ = bytesArgument(plaintext, 3)
  const ciphertext_ = bytesArgument(ciphertext, 4)
  return l.started('C_EncryptMessage', () => {
    const s = l.session(session_, 'C_EncryptMessage')
    return l.cryptoki.C_EncryptMessageIntoAsync(s, parameter_, associatedData_, plaintext_, ciphertext_)
  }, (value) => (used(ciphertext_, ciphertext, value)))
}

function startC_EncryptMessageBegin(l: Opened, session: unknown, parameter: unknown, associatedData: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const parameter_ = messageParameterArgument(parameter, 1, l, session_)
  const associatedData_ = optionalBytesArgument(associatedData, 2)
  return l.started('C_EncryptMessageBegin', () => {
    const s = l.session(session_, 'C_EncryptMessageBegin')
    return l.cryptoki.C_EncryptMessageBeginAsync(s, parameter_, associatedData_)
  }, () => undefined)
}

function startC_EncryptMessageNext(l: Opened, session: unknown, parameter: unknown, plaintextPart: unknown, ciphertextPart: unknown, flags: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const parameter_ = messageParameterArgument(parameter, 1, l, session_)
  const plaintextPart_ = bytesArgument(plaintextPart, 2)
  const ciphertextPart_ = bytesArgument(ciphertextPart, 3)
  const flags_ = numberArgument(flags, 4)
  return l.started('C_EncryptMessageNext', () => {
    const s = l.session(session_, 'C_EncryptMessageNext')
    return l.cryptoki.C_EncryptMessageNextIntoAsync(s, parameter_, plaintextPart_, ciphertextPart_, flags_)
  }, (value) => (used(ciphertextPart_, ciphertextPart, value)))
}

function startC_MessageEncryptFinal(l: Opened, session: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  return l.started('C_MessageEncryptFinal', () => {
    const s = l.session(session_, 'C_MessageEncryptFinal')
    return l.cryptoki.C_MessageEncryptFinalAsync(s)
  }, () => undefined)
}

function startC_MessageDecryptInit(l: Opened, session: unknown, mechanism: unknown, key: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const key_ = handleArgument(key, 2)
  return l.started('C_MessageDecryptInit', () => {
    const s = l.session(session_, 'C_MessageDecryptInit')
    return l.cryptoki.C_MessageDecryptInitAsync(s, mechanism_, l.object(key_, s))
  }, () => undefined)
}

function startC_DecryptMessage(l: Opened, session: unknown, parameter: unknown, associatedData: unknown, ciphertext: unknown, plaintext: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const parameter_ = messageParameterArgument(parameter, 1, l, session_)
  const associatedData_ = optionalBytesArgument(associatedData, 2)
  const ciphertext_ = bytesArgument(ciphertext, 3)
  const plaintext_ = bytesArgument(plaintext, 4)
  return l.started('C_DecryptMessage', () => {
    const s = l.session(session_, 'C_DecryptMessage')
    return l.cryptoki.C_DecryptMessageIntoAsync(s, parameter_, associatedData_, ciphertext_, plaintext_)
  }, (value) => (used(plaintext_, plaintext, value)))
}

function startC_DecryptMessageBegin(l: Opened, session: unknown, parameter: unknown, associatedData: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const parameter_ = messageParameterArgument(parameter, 1, l, session_)
  const associatedData_ = optionalBytesArgument(associatedData, 2)
  return l.started('C_DecryptMessageBegin', () => {
    const s = l.session(session_, 'C_DecryptMessageBegin')
    return l.cryptoki.C_DecryptMessageBeginAsync(s, parameter_, associatedData_)
  }, () => undefined)
}

function startC_DecryptMessageNext(l: Opened, session: unknown, parameter: unknown, ciphertextPart: unknown, plaintextPart: unknown, flags: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const parameter_ = messageParameterArgument(parameter, 1, l, session_)
  const ciphertextPart_ = bytesArgument(ciphertextPart, 2)
  const plaintextPart_ = bytesArgument(plaintextPart, 3)
  const flags_ = numberArgument(flags, 4)
  return l.started('C_DecryptMessageNext', () => {
    const s = l.session(session_, 'C_DecryptMessageNext')
    return l.cryptoki.C_DecryptMessageNextIntoAsync(s, parameter_, ciphertextPart_, plaintextPart_, flags_)
  }, (value) => (used(plaintextPart_, plaintextPart, value)))
}

function startC_MessageDecryptFinal(l: Opened, session: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  return l.started('C_MessageDecryptFinal', () => {
    const s = l.session(session_, 'C_MessageDecryptFinal')
    return l.cryptoki.C_MessageDecryptFinalAsync(s)
  }, () => undefined)
}

function startC_MessageSignInit(l: Opened, session: unknown, mechanism: unknown, key: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const key_ = handleArgument(key, 2)
  return l.started('C_MessageSignInit', () => {
    const s = l.session(session_, 'C_MessageSignInit')
    return l.cryptoki.C_MessageSignInitAsync(s, mechanism_, l.object(key_, s))
  }, () => undefined)
}

function startC_SignMessage(l: Opened, session: unknown, parameter: unknown, data: unknown, signature: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const parameter_ = messageParameterArgument(parameter, 1, l, session_)
  const data_ = bytesArgument(data, 2)
  const signature_ = bytesArgument(signature, 3)
  return l.started('C_SignMessage', () => {
    const s = l.session(session_, 'C_SignMessage')
    return l.cryptoki.C_SignMessageIntoAsync(s, parameter_, data_, signature_)
  }, (value) => (used(signature_, signature, value)))
}

function startC_SignMessageBegin(l: Opened, session: unknown, parameter: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const parameter_ = messageParameterArgument(parameter, 1, l, session_)
  return l.started('C_SignMessageBegin', () => {
    const s = l.session(session_, 'C_SignMessageBegin')
    return l.cryptoki.C_SignMessageBeginAsync(s, parameter_)
  }, () => undefined)
}

function startC_MessageSignFinal(l: Opened, session: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  return l.started('C_MessageSignFinal', () => {
    const s = l.session(session_, 'C_MessageSignFinal')
    return l.cryptoki.C_MessageSignFinalAsync(s)
  }, () => undefined)
}

function startC_MessageVerifyInit(l: Opened, session: unknown, mechanism: unknown, key: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const key_ = handleArgument(key, 2)
  return l.started('C_MessageVerifyInit', () => {
    const s = l.session(session_, 'C_MessageVerifyInit')
    return l.cryptoki.C_MessageVerifyInitAsync(s, mechanism_, l.object(key_, s))
  }, () => undefined)
}

function startC_VerifyMessage(l: Opened, session: unknown, parameter: unknown, data: unknown, signature: unknown): Promise<boolean> {
  const session_ = handleArgument(session, 0)
  const parameter_ = messageParameterArgument(parameter, 1, l, session_)
  const data_ = bytesArgument(data, 2)
  const signature_ = bytesArgument(signature, 3)
  return l.started('C_VerifyMessage', () => {
    const s = l.session(session_, 'C_VerifyMessage')
    return l.cryptoki.C_VerifyMessageAsync(s, parameter_, data_, signature_)
  }, () => (true))
}

function startC_VerifyMessageBegin(l: Opened, session: unknown, parameter: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const parameter_ = messageParameterArgument(parameter, 1, l, session_)
  return l.started('C_VerifyMessageBegin', () => {
    const s = l.session(session_, 'C_VerifyMessageBegin')
    return l.cryptoki.C_VerifyMessageBeginAsync(s, parameter_)
  }, () => undefined)
}

function startC_VerifyMessageNext(l: Opened, session: unknown, parameter: unknown, data: unknown, signature: unknown): Promise<boolean> {
  const session_ = handleArgument(session, 0)
  const parameter_ = messageParameterArgument(parameter, 1, l, session_)
  const data_ = bytesArgument(data, 2)
  const signature_ = optionalBytesArgument(signature, 3)
  return l.started('C_VerifyMessageNext', () => {
    const s = l.session(session_, 'C_VerifyMessageNext')
    return l.cryptoki.C_VerifyMessageNextAsync(s, parameter_, data_, signature_)
  }, () => (true))
}

function startC_MessageVerifyFinal(l: Opened, session: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  return l.started('C_MessageVerifyFinal', () => {
    const s = l.session(session_, 'C_MessageVerifyFinal')
    return l.cryptoki.C_MessageVerifyFinalAsync(s)
  }, () => undefined)
}

function startC_EncapsulateKey(l: Opened, session: unknown, mechanism: unknown, publicKey: unknown, template: unknown, ciphertext: unknown): Promise<EncapsulatedKey> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const publicKey_ = handleArgument(publicKey, 2)
  const template_ = templateArgument(template, 3)
  const ciphertext_ = bytesArgument(ciphertext, 4)
  return l.started('C_EncapsulateKey', () => {
    const s = l.session(session_, 'C_EncapsulateKey')
    return l.cryptoki.C_EncapsulateKeyIntoAsync(s, mechanism_, l.object(publicKey_, s), template_, ciphertext_).then((value) => [s, value] as const)
  }, ([s, value]) => ({ ciphertext: used(ciphertext_, ciphertext, value.length), key: l.handles.bytesOfObject(value.key, s) }))
}

function startC_DecapsulateKey(l: Opened, session: unknown, mechanism: unknown, privateKey: unknown, template: unknown, ciphertext: unknown): Promise<Handle> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const privateKey_ = handleArgument(privateKey, 2)
  const template_ = templateArgument(template, 3)
  const ciphertext_ = bytesArgument(ciphertext, 4)
  return l.started('C_DecapsulateKey', () => {
    const s = l.session(session_, 'C_DecapsulateKey')
    return l.cryptoki.C_DecapsulateKeyAsync(s, mechanism_, l.object(privateKey_, s), template_, ciphertext_).then((value) => [s, value] as const)
  }, ([s, value]) => (l.handles.bytesOfObject(value, s)))
}

function startC_VerifySignatureInit(l: Opened, session: unknown, mechanism: unknown, key: unknown, signature: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const key_ = handleArgument(key, 2)
  const signature_ = bytesArgument(signature, 3)
  return l.started('C_VerifySignatureInit', () => {
    const s = l.session(session_, 'C_VerifySignatureInit')
    return l.cryptoki.C_VerifySignatureInitAsync(s, mechanism_, l.object(key_, s), signature_)
  }, () => undefined)
}

function startC_VerifySignature(l: Opened, session: unknown, data: unknown): Promise<boolean> {
  const session_ = handleArgument(session, 0)
  const data_ = bytesArgument(data, 1)
  return l.started('C_VerifySignature', () => {
    const s = l.session(session_, 'C_VerifySignature')
    return l.cryptoki.C_VerifySignatureAsync(s, data_)
  }, () => (true))
}

function startC_VerifySignatureUpdate(l: Opened, session: unknown, part: unknown): Promise<void> {
  const session_ = handleArgument(session, 0)
  const part_ = bytesArgument(part, 1)
  return l.started('C_VerifySignatureUpdate', () => {
    const s = l.session(session_, 'C_VerifySignatureUpdate')
    return l.cryptoki.C_VerifySignatureUpdateAsync(s, part_)
  }, () => undefined)
}

function startC_VerifySignatureFinal(l: Opened, session: unknown): Promise<boolean> {
  const session_ = handleArgument(session, 0)
  return l.started('C_VerifySignatureFinal', () => {
    const s = l.session(session_, 'C_VerifySignatureFinal')
    return l.cryptoki.C_VerifySignatureFinalAsync(s)
  }, () => (true))
}

function startC_GetSessionValidationFlags(l: Opened, session: unknown, type: unknown): Promise<number> {
  const session_ = handleArgument(session, 0)
  const type_ = numberArgument(type, 1)
  return l.started('C_GetSessionValidationFlags', () => {
    const s = l.session(session_, 'C_GetSessionValidationFlags')
    return l.cryptoki.C_GetSessionValidationFlagsAsync(s, type_)
  }, (value) => (value))
}

function startC_WrapKeyAuthenticated(l: Opened, session: unknown, mechanism: unknown, wrappingKey: unknown, key: unknown, associatedData: unknown, wrappedKey: unknown): Promise<Buffer> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const wrappingKey_ = handleArgument(wrappingKey, 2)
  const key_ = handleArgument(key, 3)
  const associatedData_ = optionalBytesArgument(associatedData, 4)
  const wrappedKey_ = bytesArgument(wrappedKey, 5)
  return l.started('C_WrapKeyAuthenticated', () => {
    const s = l.session(session_, 'C_WrapKeyAuthenticated')
    return l.cryptoki.C_WrapKeyAuthenticatedIntoAsync(s, mechanism_, l.object(wrappingKey_, s), l.object(key_, s), associatedData_, wrappedKey_)
  }, (value) => (used(wrappedKey_, wrappedKey, value)))
}

function startC_UnwrapKeyAuthenticated(l: Opened, session: unknown, mechanism: unknown, unwrappingKey: unknown, wrappedKey: unknown, template: unknown, associatedData: unknown): Promise<Handle> {
  const session_ = handleArgument(session, 0)
  const mechanism_ = mechanismArgument(mechanism, 1, l, session_)
  const unwrappingKey_ = handleArgument(unwrappingKey, 2)
  const wrappedKey_ = bytesArgument(wrappedKey, 3)
  const template_ = templateArgument(template, 4)
  const associatedData_ = optionalBytesArgument(associatedData, 5)
  return l.started('C_UnwrapKeyAuthenticated', () => {
    const s = l.session(session_, 'C_UnwrapKeyAuthenticated')
    return l.cryptoki.C_UnwrapKeyAuthenticatedAsync(s, mechanism_, l.object(unwrappingKey_, s), wrappedKey_, template_, associatedData_).then((value) => [s, value] as const)
  }, ([s, value]) => (l.handles.bytesOfObject(value, s)))
}
