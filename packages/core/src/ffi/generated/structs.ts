// Generated from packages/types/data/structs.json by `pnpm generate`. Do not edit.

import { isUint8Array } from 'node:util/types'
import type * as T from '@tatsoi/types'
import {
  type Fields,
  disputedLength,
  elementsOf,
  fieldsOf,
  fillBack,
  mergeBack,
  pointToBytes,
  pointToCString,
  pointToExactBytes,
  pointToExactRoom,
  pointToIvRoom,
  pointToRequiredBytes,
  pointToRequiredRoom,
  pointToRequiredText,
  pointToRoom,
  pointToUlong,
  pointee,
  readAddress,
  readBytes,
  readCString,
  readHandle,
  readPointedHandle,
  readPointedUlong,
  readText,
  readUlongs,
  refuseFrozen,
  requireLength,
  sameLength,
  selectorOf,
  setAddress,
  setBool,
  setByte,
  setFixedBytes,
  setHandle,
  setPaddedText,
  setReserved,
  setUlong,
  setUlongs,
  writtenHandle,
  writtenUlong,
} from '../field.js'
import type { HandleCodec } from '../handle-codec.js'
import { readCK_MECHANISM, writeCK_MECHANISM } from '../mechanism.js'
import type { Memory } from '../memory.js'
import { readCK_ATTRIBUTE, readTemplateAt, writeCK_ATTRIBUTE, writeTemplate } from '../template.js'
import type { Layouts } from './layouts.js'

export { readCK_ATTRIBUTE, readCK_MECHANISM, writeCK_ATTRIBUTE, writeCK_MECHANISM }

export type StructName = keyof Layouts

type FieldOf<S extends StructName> = Exclude<keyof Layouts[S], 'size'>

/** How to write a struct from an object, read it into one, and bring what the module wrote into the caller's object. */
export interface StructCodec {
  readonly name: StructName
  /** The properties that the object may have. */
  readonly names: ReadonlySet<string>
  readonly write: (m: Memory, at: number, value: unknown, path: string, handles: HandleCodec) => void
  readonly read: (m: Memory, at: number, handles: HandleCodec) => unknown
  readonly readBack: ((m: Memory, at: number, value: object, handles: HandleCodec) => void) | undefined
}

function readEach(
  m: Memory,
  pointerAt: number,
  count: number,
  size: number,
  readOne: (m: Memory, at: number, handles: HandleCodec) => unknown,
  handles?: HandleCodec,
): unknown[] {
  if (count === 0) return []
  const first = pointee(m, m.pointer(pointerAt), count * size)
  return Array.from({ length: count }, (_, i) => readOne(m, first + i * size, handles as HandleCodec))
}

function readBackEach(
  m: Memory,
  pointerAt: number,
  size: number,
  values: unknown,
  readBackOne: (m: Memory, at: number, value: object, handles: HandleCodec) => void,
  handles: HandleCodec,
): void {
  if (!Array.isArray(values)) return
  const first = m.offsetOf(m.pointer(pointerAt), values.length * size)
  if (first >= 0) values.forEach((value, i) => { readBackOne(m, first + i * size, value as object, handles) })
}

const CK_VERSION_NAMES: ReadonlySet<string> = new Set(['major','minor'])

export function writeCK_VERSION(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_VERSION', CK_VERSION_NAMES) as { [name in FieldOf<'CK_VERSION'>]: unknown }
  const L = m.layouts.CK_VERSION
  setByte(m, at + L.major, v.major, path, 'major')
  setByte(m, at + L.minor, v.minor, path, 'minor')
}

export function readCK_VERSION(m: Memory, at: number): T.CK_VERSION {
  const L = m.layouts.CK_VERSION
  return {
    major: m.bytes[at + L.major]!,
    minor: m.bytes[at + L.minor]!,
  }
}

const CK_INFO_NAMES: ReadonlySet<string> = new Set(['cryptokiVersion','manufacturerID','flags','libraryDescription','libraryVersion'])

export function writeCK_INFO(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_INFO', CK_INFO_NAMES) as { [name in FieldOf<'CK_INFO'>]: unknown }
  const L = m.layouts.CK_INFO
  writeCK_VERSION(m, at + L.cryptokiVersion, v.cryptokiVersion, `${path}.cryptokiVersion`, handles)
  setPaddedText(m, at + L.manufacturerID, 32, v.manufacturerID, path, 'manufacturerID')
  setUlong(m, at + L.flags, v.flags ?? 0, path, 'flags')
  setPaddedText(m, at + L.libraryDescription, 32, v.libraryDescription, path, 'libraryDescription')
  writeCK_VERSION(m, at + L.libraryVersion, v.libraryVersion, `${path}.libraryVersion`, handles)
}

export function readCK_INFO(m: Memory, at: number): T.CK_INFO {
  const L = m.layouts.CK_INFO
  return {
    cryptokiVersion: readCK_VERSION(m, at + L.cryptokiVersion),
    manufacturerID: m.paddedText(at + L.manufacturerID, 32),
    flags: m.ulong(at + L.flags),
    libraryDescription: m.paddedText(at + L.libraryDescription, 32),
    libraryVersion: readCK_VERSION(m, at + L.libraryVersion),
  }
}

const CK_SLOT_INFO_NAMES: ReadonlySet<string> = new Set(['slotDescription','manufacturerID','flags','hardwareVersion','firmwareVersion'])

export function writeCK_SLOT_INFO(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SLOT_INFO', CK_SLOT_INFO_NAMES) as { [name in FieldOf<'CK_SLOT_INFO'>]: unknown }
  const L = m.layouts.CK_SLOT_INFO
  setPaddedText(m, at + L.slotDescription, 64, v.slotDescription, path, 'slotDescription')
  setPaddedText(m, at + L.manufacturerID, 32, v.manufacturerID, path, 'manufacturerID')
  setUlong(m, at + L.flags, v.flags, path, 'flags')
  writeCK_VERSION(m, at + L.hardwareVersion, v.hardwareVersion, `${path}.hardwareVersion`, handles)
  writeCK_VERSION(m, at + L.firmwareVersion, v.firmwareVersion, `${path}.firmwareVersion`, handles)
}

export function readCK_SLOT_INFO(m: Memory, at: number): T.CK_SLOT_INFO {
  const L = m.layouts.CK_SLOT_INFO
  return {
    slotDescription: m.paddedText(at + L.slotDescription, 64),
    manufacturerID: m.paddedText(at + L.manufacturerID, 32),
    flags: m.ulong(at + L.flags),
    hardwareVersion: readCK_VERSION(m, at + L.hardwareVersion),
    firmwareVersion: readCK_VERSION(m, at + L.firmwareVersion),
  }
}

const CK_TOKEN_INFO_NAMES: ReadonlySet<string> = new Set(['label','manufacturerID','model','serialNumber','flags','ulMaxSessionCount','ulSessionCount','ulMaxRwSessionCount','ulRwSessionCount','ulMaxPinLen','ulMinPinLen','ulTotalPublicMemory','ulFreePublicMemory','ulTotalPrivateMemory','ulFreePrivateMemory','hardwareVersion','firmwareVersion','utcTime'])

export function writeCK_TOKEN_INFO(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_TOKEN_INFO', CK_TOKEN_INFO_NAMES) as { [name in FieldOf<'CK_TOKEN_INFO'>]: unknown }
  const L = m.layouts.CK_TOKEN_INFO
  setPaddedText(m, at + L.label, 32, v.label, path, 'label')
  setPaddedText(m, at + L.manufacturerID, 32, v.manufacturerID, path, 'manufacturerID')
  setPaddedText(m, at + L.model, 16, v.model, path, 'model')
  setPaddedText(m, at + L.serialNumber, 16, v.serialNumber, path, 'serialNumber')
  setUlong(m, at + L.flags, v.flags, path, 'flags')
  setUlong(m, at + L.ulMaxSessionCount, v.ulMaxSessionCount, path, 'ulMaxSessionCount')
  setUlong(m, at + L.ulSessionCount, v.ulSessionCount, path, 'ulSessionCount')
  setUlong(m, at + L.ulMaxRwSessionCount, v.ulMaxRwSessionCount, path, 'ulMaxRwSessionCount')
  setUlong(m, at + L.ulRwSessionCount, v.ulRwSessionCount, path, 'ulRwSessionCount')
  setUlong(m, at + L.ulMaxPinLen, v.ulMaxPinLen, path, 'ulMaxPinLen')
  setUlong(m, at + L.ulMinPinLen, v.ulMinPinLen, path, 'ulMinPinLen')
  setUlong(m, at + L.ulTotalPublicMemory, v.ulTotalPublicMemory, path, 'ulTotalPublicMemory')
  setUlong(m, at + L.ulFreePublicMemory, v.ulFreePublicMemory, path, 'ulFreePublicMemory')
  setUlong(m, at + L.ulTotalPrivateMemory, v.ulTotalPrivateMemory, path, 'ulTotalPrivateMemory')
  setUlong(m, at + L.ulFreePrivateMemory, v.ulFreePrivateMemory, path, 'ulFreePrivateMemory')
  writeCK_VERSION(m, at + L.hardwareVersion, v.hardwareVersion, `${path}.hardwareVersion`, handles)
  writeCK_VERSION(m, at + L.firmwareVersion, v.firmwareVersion, `${path}.firmwareVersion`, handles)
  setPaddedText(m, at + L.utcTime, 16, v.utcTime, path, 'utcTime')
}

export function readCK_TOKEN_INFO(m: Memory, at: number): T.CK_TOKEN_INFO {
  const L = m.layouts.CK_TOKEN_INFO
  return {
    label: m.paddedText(at + L.label, 32),
    manufacturerID: m.paddedText(at + L.manufacturerID, 32),
    model: m.paddedText(at + L.model, 16),
    serialNumber: m.paddedText(at + L.serialNumber, 16),
    flags: m.ulong(at + L.flags),
    ulMaxSessionCount: m.ulong(at + L.ulMaxSessionCount),
    ulSessionCount: m.ulong(at + L.ulSessionCount),
    ulMaxRwSessionCount: m.ulong(at + L.ulMaxRwSessionCount),
    ulRwSessionCount: m.ulong(at + L.ulRwSessionCount),
    ulMaxPinLen: m.ulong(at + L.ulMaxPinLen),
    ulMinPinLen: m.ulong(at + L.ulMinPinLen),
    ulTotalPublicMemory: m.ulong(at + L.ulTotalPublicMemory),
    ulFreePublicMemory: m.ulong(at + L.ulFreePublicMemory),
    ulTotalPrivateMemory: m.ulong(at + L.ulTotalPrivateMemory),
    ulFreePrivateMemory: m.ulong(at + L.ulFreePrivateMemory),
    hardwareVersion: readCK_VERSION(m, at + L.hardwareVersion),
    firmwareVersion: readCK_VERSION(m, at + L.firmwareVersion),
    utcTime: m.paddedText(at + L.utcTime, 16),
  }
}

const CK_SESSION_INFO_NAMES: ReadonlySet<string> = new Set(['slotID','state','flags','ulDeviceError'])

export function writeCK_SESSION_INFO(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SESSION_INFO', CK_SESSION_INFO_NAMES) as { [name in FieldOf<'CK_SESSION_INFO'>]: unknown }
  const L = m.layouts.CK_SESSION_INFO
  setUlong(m, at + L.slotID, v.slotID, path, 'slotID')
  setUlong(m, at + L.state, v.state, path, 'state')
  setUlong(m, at + L.flags, v.flags, path, 'flags')
  setUlong(m, at + L.ulDeviceError, v.ulDeviceError, path, 'ulDeviceError')
}

export function readCK_SESSION_INFO(m: Memory, at: number): T.CK_SESSION_INFO {
  const L = m.layouts.CK_SESSION_INFO
  return {
    slotID: m.ulong(at + L.slotID),
    state: m.ulong(at + L.state),
    flags: m.ulong(at + L.flags),
    ulDeviceError: m.ulong(at + L.ulDeviceError),
  }
}

const CK_MECHANISM_INFO_NAMES: ReadonlySet<string> = new Set(['ulMinKeySize','ulMaxKeySize','flags'])

export function writeCK_MECHANISM_INFO(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_MECHANISM_INFO', CK_MECHANISM_INFO_NAMES) as { [name in FieldOf<'CK_MECHANISM_INFO'>]: unknown }
  const L = m.layouts.CK_MECHANISM_INFO
  setUlong(m, at + L.ulMinKeySize, v.ulMinKeySize, path, 'ulMinKeySize')
  setUlong(m, at + L.ulMaxKeySize, v.ulMaxKeySize, path, 'ulMaxKeySize')
  setUlong(m, at + L.flags, v.flags, path, 'flags')
}

export function readCK_MECHANISM_INFO(m: Memory, at: number): T.CK_MECHANISM_INFO {
  const L = m.layouts.CK_MECHANISM_INFO
  return {
    ulMinKeySize: m.ulong(at + L.ulMinKeySize),
    ulMaxKeySize: m.ulong(at + L.ulMaxKeySize),
    flags: m.ulong(at + L.flags),
  }
}

const CK_DATE_NAMES: ReadonlySet<string> = new Set(['year','month','day'])

export function writeCK_DATE(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_DATE', CK_DATE_NAMES) as { [name in FieldOf<'CK_DATE'>]: unknown }
  const L = m.layouts.CK_DATE
  setPaddedText(m, at + L.year, 4, v.year, path, 'year')
  setPaddedText(m, at + L.month, 2, v.month, path, 'month')
  setPaddedText(m, at + L.day, 2, v.day, path, 'day')
}

export function readCK_DATE(m: Memory, at: number): T.CK_DATE {
  const L = m.layouts.CK_DATE
  return {
    year: m.paddedText(at + L.year, 4),
    month: m.paddedText(at + L.month, 2),
    day: m.paddedText(at + L.day, 2),
  }
}

const CK_INTERFACE_NAMES: ReadonlySet<string> = new Set(['pInterfaceName','pFunctionList','flags'])

export function writeCK_INTERFACE(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_INTERFACE', CK_INTERFACE_NAMES) as { [name in FieldOf<'CK_INTERFACE'>]: unknown }
  const L = m.layouts.CK_INTERFACE
  pointToCString(m, at + L.pInterfaceName, v.pInterfaceName, path, 'pInterfaceName')
  setAddress(m, at + L.pFunctionList, v.pFunctionList, path, 'pFunctionList')
  setUlong(m, at + L.flags, v.flags, path, 'flags')
}

export function readCK_INTERFACE(m: Memory, at: number): T.CK_INTERFACE {
  const L = m.layouts.CK_INTERFACE
  return {
    pInterfaceName: readCString(m, at + L.pInterfaceName),
    pFunctionList: readAddress(m, at + L.pFunctionList),
    flags: m.ulong(at + L.flags),
  } as unknown as T.CK_INTERFACE
}

const CK_C_INITIALIZE_ARGS_NAMES: ReadonlySet<string> = new Set(['CreateMutex','DestroyMutex','LockMutex','UnlockMutex','flags','pReserved'])

export function writeCK_C_INITIALIZE_ARGS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_C_INITIALIZE_ARGS', CK_C_INITIALIZE_ARGS_NAMES) as { [name in FieldOf<'CK_C_INITIALIZE_ARGS'>]: unknown }
  const L = m.layouts.CK_C_INITIALIZE_ARGS
  setAddress(m, at + L.CreateMutex, v.CreateMutex, path, 'CreateMutex')
  setAddress(m, at + L.DestroyMutex, v.DestroyMutex, path, 'DestroyMutex')
  setAddress(m, at + L.LockMutex, v.LockMutex, path, 'LockMutex')
  setAddress(m, at + L.UnlockMutex, v.UnlockMutex, path, 'UnlockMutex')
  setUlong(m, at + L.flags, v.flags, path, 'flags')
  setReserved(m, at + L.pReserved, v.pReserved, path, 'pReserved')
}

export function readCK_C_INITIALIZE_ARGS(m: Memory, at: number): T.CK_C_INITIALIZE_ARGS {
  const L = m.layouts.CK_C_INITIALIZE_ARGS
  return {
    CreateMutex: readAddress(m, at + L.CreateMutex),
    DestroyMutex: readAddress(m, at + L.DestroyMutex),
    LockMutex: readAddress(m, at + L.LockMutex),
    UnlockMutex: readAddress(m, at + L.UnlockMutex),
    flags: m.ulong(at + L.flags),
    pReserved: readAddress(m, at + L.pReserved),
  } as unknown as T.CK_C_INITIALIZE_ARGS
}

const CK_ASYNC_DATA_NAMES: ReadonlySet<string> = new Set(['ulVersion','pValue','hObject','hAdditionalObject'])

export function writeCK_ASYNC_DATA(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_ASYNC_DATA', CK_ASYNC_DATA_NAMES) as { [name in FieldOf<'CK_ASYNC_DATA'>]: unknown }
  const L = m.layouts.CK_ASYNC_DATA
  setUlong(m, at + L.ulVersion, v.ulVersion ?? 0, path, 'ulVersion')
  const n_pValue = pointToRoom(m, at + L.pValue, v.pValue, path, 'pValue')
  m.setUlong(at + L.hObject, 0)
  m.setUlong(at + L.hAdditionalObject, 0)
  m.setUlong(at + L.ulValue, n_pValue)
}

export function readCK_ASYNC_DATA(m: Memory, at: number, handles: HandleCodec): T.CK_ASYNC_DATA {
  const L = m.layouts.CK_ASYNC_DATA
  return {
    ulVersion: m.ulong(at + L.ulVersion),
    pValue: readBytes(m, at + L.pValue, m.ulong(at + L.ulValue)),
    hObject: readHandle(m, at + L.hObject, handles),
    hAdditionalObject: readHandle(m, at + L.hAdditionalObject, handles),
  } as unknown as T.CK_ASYNC_DATA
}

const CK_AES_CBC_ENCRYPT_DATA_PARAMS_NAMES: ReadonlySet<string> = new Set(['iv','pData'])

export function writeCK_AES_CBC_ENCRYPT_DATA_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_AES_CBC_ENCRYPT_DATA_PARAMS', CK_AES_CBC_ENCRYPT_DATA_PARAMS_NAMES) as { [name in FieldOf<'CK_AES_CBC_ENCRYPT_DATA_PARAMS'>]: unknown }
  const L = m.layouts.CK_AES_CBC_ENCRYPT_DATA_PARAMS
  setFixedBytes(m, at + L.iv, 16, v.iv, path, 'iv')
  const n_pData = pointToRequiredBytes(m, at + L.pData, v.pData, path, 'pData')
  m.setUlong(at + L.length, n_pData)
}

export function readCK_AES_CBC_ENCRYPT_DATA_PARAMS(m: Memory, at: number): T.CK_AES_CBC_ENCRYPT_DATA_PARAMS {
  const L = m.layouts.CK_AES_CBC_ENCRYPT_DATA_PARAMS
  return {
    iv: m.copy(at + L.iv, 16),
    pData: readBytes(m, at + L.pData, m.ulong(at + L.length)),
  } as unknown as T.CK_AES_CBC_ENCRYPT_DATA_PARAMS
}

const CK_AES_CCM_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulDataLen','pNonce','pAAD','ulMACLen'])

export function writeCK_AES_CCM_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_AES_CCM_PARAMS', CK_AES_CCM_PARAMS_NAMES) as { [name in FieldOf<'CK_AES_CCM_PARAMS'>]: unknown }
  const L = m.layouts.CK_AES_CCM_PARAMS
  setUlong(m, at + L.ulDataLen, v.ulDataLen, path, 'ulDataLen')
  const n_pNonce = pointToRequiredBytes(m, at + L.pNonce, v.pNonce, path, 'pNonce')
  const n_pAAD = pointToBytes(m, at + L.pAAD, v.pAAD, path, 'pAAD')
  setUlong(m, at + L.ulMACLen, v.ulMACLen, path, 'ulMACLen')
  m.setUlong(at + L.ulNonceLen, n_pNonce)
  m.setUlong(at + L.ulAADLen, n_pAAD)
}

export function readCK_AES_CCM_PARAMS(m: Memory, at: number): T.CK_AES_CCM_PARAMS {
  const L = m.layouts.CK_AES_CCM_PARAMS
  return {
    ulDataLen: m.ulong(at + L.ulDataLen),
    pNonce: readBytes(m, at + L.pNonce, m.ulong(at + L.ulNonceLen)),
    pAAD: readBytes(m, at + L.pAAD, m.ulong(at + L.ulAADLen)),
    ulMACLen: m.ulong(at + L.ulMACLen),
  } as unknown as T.CK_AES_CCM_PARAMS
}

const CK_AES_CTR_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulCounterBits','cb'])

export function writeCK_AES_CTR_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_AES_CTR_PARAMS', CK_AES_CTR_PARAMS_NAMES) as { [name in FieldOf<'CK_AES_CTR_PARAMS'>]: unknown }
  const L = m.layouts.CK_AES_CTR_PARAMS
  setUlong(m, at + L.ulCounterBits, v.ulCounterBits, path, 'ulCounterBits')
  setFixedBytes(m, at + L.cb, 16, v.cb, path, 'cb')
}

export function readCK_AES_CTR_PARAMS(m: Memory, at: number): T.CK_AES_CTR_PARAMS {
  const L = m.layouts.CK_AES_CTR_PARAMS
  return {
    ulCounterBits: m.ulong(at + L.ulCounterBits),
    cb: m.copy(at + L.cb, 16),
  } as unknown as T.CK_AES_CTR_PARAMS
}

const CK_AES_GCM_PARAMS_NAMES: ReadonlySet<string> = new Set(['pIv','ulIvBits','pAAD','ulTagBits'])

export function writeCK_AES_GCM_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_AES_GCM_PARAMS', CK_AES_GCM_PARAMS_NAMES) as { [name in FieldOf<'CK_AES_GCM_PARAMS'>]: unknown }
  const L = m.layouts.CK_AES_GCM_PARAMS
  const n_pIv = pointToRequiredBytes(m, at + L.pIv, v.pIv, path, 'pIv')
  const n_pAAD = pointToBytes(m, at + L.pAAD, v.pAAD, path, 'pAAD')
  setUlong(m, at + L.ulTagBits, v.ulTagBits, path, 'ulTagBits')
  m.setUlong(at + L.ulIvLen, n_pIv)
  setUlong(m, at + L.ulIvBits, v.ulIvBits ?? 8 * n_pIv, path, 'ulIvBits')
  m.setUlong(at + L.ulAADLen, n_pAAD)
}

export function readCK_AES_GCM_PARAMS(m: Memory, at: number): T.CK_AES_GCM_PARAMS {
  const L = m.layouts.CK_AES_GCM_PARAMS
  return {
    pIv: readBytes(m, at + L.pIv, m.ulong(at + L.ulIvLen)),
    pAAD: readBytes(m, at + L.pAAD, m.ulong(at + L.ulAADLen)),
    ulTagBits: m.ulong(at + L.ulTagBits),
  } as unknown as T.CK_AES_GCM_PARAMS
}

const CK_ARIA_CBC_ENCRYPT_DATA_PARAMS_NAMES: ReadonlySet<string> = new Set(['iv','pData'])

export function writeCK_ARIA_CBC_ENCRYPT_DATA_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_ARIA_CBC_ENCRYPT_DATA_PARAMS', CK_ARIA_CBC_ENCRYPT_DATA_PARAMS_NAMES) as { [name in FieldOf<'CK_ARIA_CBC_ENCRYPT_DATA_PARAMS'>]: unknown }
  const L = m.layouts.CK_ARIA_CBC_ENCRYPT_DATA_PARAMS
  setFixedBytes(m, at + L.iv, 16, v.iv, path, 'iv')
  const n_pData = pointToRequiredBytes(m, at + L.pData, v.pData, path, 'pData')
  m.setUlong(at + L.length, n_pData)
}

export function readCK_ARIA_CBC_ENCRYPT_DATA_PARAMS(m: Memory, at: number): T.CK_ARIA_CBC_ENCRYPT_DATA_PARAMS {
  const L = m.layouts.CK_ARIA_CBC_ENCRYPT_DATA_PARAMS
  return {
    iv: m.copy(at + L.iv, 16),
    pData: readBytes(m, at + L.pData, m.ulong(at + L.length)),
  } as unknown as T.CK_ARIA_CBC_ENCRYPT_DATA_PARAMS
}

const CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS_NAMES: ReadonlySet<string> = new Set(['iv','pData'])

export function writeCK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS', CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS_NAMES) as { [name in FieldOf<'CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS'>]: unknown }
  const L = m.layouts.CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS
  setFixedBytes(m, at + L.iv, 16, v.iv, path, 'iv')
  const n_pData = pointToRequiredBytes(m, at + L.pData, v.pData, path, 'pData')
  m.setUlong(at + L.length, n_pData)
}

export function readCK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS(m: Memory, at: number): T.CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS {
  const L = m.layouts.CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS
  return {
    iv: m.copy(at + L.iv, 16),
    pData: readBytes(m, at + L.pData, m.ulong(at + L.length)),
  } as unknown as T.CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS
}

const CK_CAMELLIA_CTR_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulCounterBits','cb'])

export function writeCK_CAMELLIA_CTR_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_CAMELLIA_CTR_PARAMS', CK_CAMELLIA_CTR_PARAMS_NAMES) as { [name in FieldOf<'CK_CAMELLIA_CTR_PARAMS'>]: unknown }
  const L = m.layouts.CK_CAMELLIA_CTR_PARAMS
  setUlong(m, at + L.ulCounterBits, v.ulCounterBits, path, 'ulCounterBits')
  setFixedBytes(m, at + L.cb, 16, v.cb, path, 'cb')
}

export function readCK_CAMELLIA_CTR_PARAMS(m: Memory, at: number): T.CK_CAMELLIA_CTR_PARAMS {
  const L = m.layouts.CK_CAMELLIA_CTR_PARAMS
  return {
    ulCounterBits: m.ulong(at + L.ulCounterBits),
    cb: m.copy(at + L.cb, 16),
  } as unknown as T.CK_CAMELLIA_CTR_PARAMS
}

const CK_CCM_MESSAGE_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulDataLen','pNonce','ulNonceFixedBits','nonceGenerator','pMAC'])

export function writeCK_CCM_MESSAGE_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_CCM_MESSAGE_PARAMS', CK_CCM_MESSAGE_PARAMS_NAMES) as { [name in FieldOf<'CK_CCM_MESSAGE_PARAMS'>]: unknown }
  const L = m.layouts.CK_CCM_MESSAGE_PARAMS
  setUlong(m, at + L.ulDataLen, v.ulDataLen, path, 'ulDataLen')
  const n_pNonce = pointToRequiredBytes(m, at + L.pNonce, v.pNonce, path, 'pNonce')
  setUlong(m, at + L.ulNonceFixedBits, v.ulNonceFixedBits, path, 'ulNonceFixedBits')
  setUlong(m, at + L.nonceGenerator, v.nonceGenerator, path, 'nonceGenerator')
  const n_pMAC = pointToRequiredBytes(m, at + L.pMAC, v.pMAC, path, 'pMAC')
  m.setUlong(at + L.ulNonceLen, n_pNonce)
  m.setUlong(at + L.ulMACLen, n_pMAC)
}

export function readCK_CCM_MESSAGE_PARAMS(m: Memory, at: number): T.CK_CCM_MESSAGE_PARAMS {
  const L = m.layouts.CK_CCM_MESSAGE_PARAMS
  return {
    ulDataLen: m.ulong(at + L.ulDataLen),
    pNonce: readBytes(m, at + L.pNonce, m.ulong(at + L.ulNonceLen)),
    ulNonceFixedBits: m.ulong(at + L.ulNonceFixedBits),
    nonceGenerator: m.ulong(at + L.nonceGenerator),
    pMAC: readBytes(m, at + L.pMAC, m.ulong(at + L.ulMACLen)),
  } as unknown as T.CK_CCM_MESSAGE_PARAMS
}

export function readBackCK_CCM_MESSAGE_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_CCM_MESSAGE_PARAMS
  fillBack(m, at + L.pNonce, v, 'pNonce')
  fillBack(m, at + L.pMAC, v, 'pMAC')
}

const CK_CCM_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulDataLen','pNonce','pAAD','ulMACLen'])

export function writeCK_CCM_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_CCM_PARAMS', CK_CCM_PARAMS_NAMES) as { [name in FieldOf<'CK_CCM_PARAMS'>]: unknown }
  const L = m.layouts.CK_CCM_PARAMS
  setUlong(m, at + L.ulDataLen, v.ulDataLen, path, 'ulDataLen')
  const n_pNonce = pointToRequiredBytes(m, at + L.pNonce, v.pNonce, path, 'pNonce')
  const n_pAAD = pointToBytes(m, at + L.pAAD, v.pAAD, path, 'pAAD')
  setUlong(m, at + L.ulMACLen, v.ulMACLen, path, 'ulMACLen')
  m.setUlong(at + L.ulNonceLen, n_pNonce)
  m.setUlong(at + L.ulAADLen, n_pAAD)
}

export function readCK_CCM_PARAMS(m: Memory, at: number): T.CK_CCM_PARAMS {
  const L = m.layouts.CK_CCM_PARAMS
  return {
    ulDataLen: m.ulong(at + L.ulDataLen),
    pNonce: readBytes(m, at + L.pNonce, m.ulong(at + L.ulNonceLen)),
    pAAD: readBytes(m, at + L.pAAD, m.ulong(at + L.ulAADLen)),
    ulMACLen: m.ulong(at + L.ulMACLen),
  } as unknown as T.CK_CCM_PARAMS
}

const CK_CCM_WRAP_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulDataLen','pNonce','ulNonceFixedBits','nonceGenerator','pAAD','ulMACLen'])

export function writeCK_CCM_WRAP_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_CCM_WRAP_PARAMS', CK_CCM_WRAP_PARAMS_NAMES) as { [name in FieldOf<'CK_CCM_WRAP_PARAMS'>]: unknown }
  const L = m.layouts.CK_CCM_WRAP_PARAMS
  setUlong(m, at + L.ulDataLen, v.ulDataLen, path, 'ulDataLen')
  const n_pNonce = pointToRequiredBytes(m, at + L.pNonce, v.pNonce, path, 'pNonce')
  setUlong(m, at + L.ulNonceFixedBits, v.ulNonceFixedBits, path, 'ulNonceFixedBits')
  setUlong(m, at + L.nonceGenerator, v.nonceGenerator, path, 'nonceGenerator')
  const n_pAAD = pointToBytes(m, at + L.pAAD, v.pAAD, path, 'pAAD')
  setUlong(m, at + L.ulMACLen, v.ulMACLen, path, 'ulMACLen')
  m.setUlong(at + L.ulNonceLen, n_pNonce)
  m.setUlong(at + L.ulAADLen, n_pAAD)
}

export function readCK_CCM_WRAP_PARAMS(m: Memory, at: number): T.CK_CCM_WRAP_PARAMS {
  const L = m.layouts.CK_CCM_WRAP_PARAMS
  return {
    ulDataLen: m.ulong(at + L.ulDataLen),
    pNonce: readBytes(m, at + L.pNonce, m.ulong(at + L.ulNonceLen)),
    ulNonceFixedBits: m.ulong(at + L.ulNonceFixedBits),
    nonceGenerator: m.ulong(at + L.nonceGenerator),
    pAAD: readBytes(m, at + L.pAAD, m.ulong(at + L.ulAADLen)),
    ulMACLen: m.ulong(at + L.ulMACLen),
  } as unknown as T.CK_CCM_WRAP_PARAMS
}

export function readBackCK_CCM_WRAP_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_CCM_WRAP_PARAMS
  fillBack(m, at + L.pNonce, v, 'pNonce')
}

const CK_CHACHA20_PARAMS_NAMES: ReadonlySet<string> = new Set(['pBlockCounter','pNonce'])

export function writeCK_CHACHA20_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_CHACHA20_PARAMS', CK_CHACHA20_PARAMS_NAMES) as { [name in FieldOf<'CK_CHACHA20_PARAMS'>]: unknown }
  const L = m.layouts.CK_CHACHA20_PARAMS
  const n_pBlockCounter = pointToRequiredBytes(m, at + L.pBlockCounter, v.pBlockCounter, path, 'pBlockCounter')
  const n_pNonce = pointToRequiredBytes(m, at + L.pNonce, v.pNonce, path, 'pNonce')
  m.setUlong(at + L.blockCounterBits, 8 * n_pBlockCounter)
  m.setUlong(at + L.ulNonceBits, 8 * n_pNonce)
}

export function readCK_CHACHA20_PARAMS(m: Memory, at: number): T.CK_CHACHA20_PARAMS {
  const L = m.layouts.CK_CHACHA20_PARAMS
  return {
    pBlockCounter: readBytes(m, at + L.pBlockCounter, Math.ceil(m.ulong(at + L.blockCounterBits) / 8)),
    pNonce: readBytes(m, at + L.pNonce, Math.ceil(m.ulong(at + L.ulNonceBits) / 8)),
  } as unknown as T.CK_CHACHA20_PARAMS
}

const CK_CMS_SIG_PARAMS_NAMES: ReadonlySet<string> = new Set(['certificateHandle','pSigningMechanism','pDigestMechanism','pContentType','pRequestedAttributes','pRequiredAttributes'])

export function writeCK_CMS_SIG_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_CMS_SIG_PARAMS', CK_CMS_SIG_PARAMS_NAMES) as { [name in FieldOf<'CK_CMS_SIG_PARAMS'>]: unknown }
  const L = m.layouts.CK_CMS_SIG_PARAMS
  setHandle(m, at + L.certificateHandle, v.certificateHandle, path, 'certificateHandle', handles, true)
  const p_pSigningMechanism = m.allocateZeroed(m.layouts.CK_MECHANISM.size)
  m.setPointer(at + L.pSigningMechanism, m.addressOf(p_pSigningMechanism))
  writeCK_MECHANISM(m, p_pSigningMechanism, v.pSigningMechanism, `${path}.pSigningMechanism`, handles)
  if (v.pDigestMechanism === null || v.pDigestMechanism === undefined) m.setPointer(at + L.pDigestMechanism, 0)
  else {
    const p_pDigestMechanism = m.allocateZeroed(m.layouts.CK_MECHANISM.size)
    m.setPointer(at + L.pDigestMechanism, m.addressOf(p_pDigestMechanism))
    writeCK_MECHANISM(m, p_pDigestMechanism, v.pDigestMechanism, `${path}.pDigestMechanism`, handles)
  }
  pointToCString(m, at + L.pContentType, v.pContentType, path, 'pContentType')
  const n_pRequestedAttributes = pointToBytes(m, at + L.pRequestedAttributes, v.pRequestedAttributes, path, 'pRequestedAttributes')
  const n_pRequiredAttributes = pointToBytes(m, at + L.pRequiredAttributes, v.pRequiredAttributes, path, 'pRequiredAttributes')
  m.setUlong(at + L.ulRequestedAttributesLen, n_pRequestedAttributes)
  m.setUlong(at + L.ulRequiredAttributesLen, n_pRequiredAttributes)
}

export function readCK_CMS_SIG_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_CMS_SIG_PARAMS {
  const L = m.layouts.CK_CMS_SIG_PARAMS
  return {
    certificateHandle: readHandle(m, at + L.certificateHandle, handles),
    pSigningMechanism: m.pointer(at + L.pSigningMechanism) === 0 ? undefined : readCK_MECHANISM(m, pointee(m, m.pointer(at + L.pSigningMechanism), m.layouts.CK_MECHANISM.size), handles),
    pDigestMechanism: m.pointer(at + L.pDigestMechanism) === 0 ? undefined : readCK_MECHANISM(m, pointee(m, m.pointer(at + L.pDigestMechanism), m.layouts.CK_MECHANISM.size), handles),
    pContentType: readCString(m, at + L.pContentType),
    pRequestedAttributes: readBytes(m, at + L.pRequestedAttributes, m.ulong(at + L.ulRequestedAttributesLen)),
    pRequiredAttributes: readBytes(m, at + L.pRequiredAttributes, m.ulong(at + L.ulRequiredAttributesLen)),
  } as unknown as T.CK_CMS_SIG_PARAMS
}

const CK_DERIVED_KEY_NAMES: ReadonlySet<string> = new Set(['pTemplate','phKey'])

export function writeCK_DERIVED_KEY(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_DERIVED_KEY', CK_DERIVED_KEY_NAMES) as { [name in FieldOf<'CK_DERIVED_KEY'>]: unknown }
  refuseFrozen(v, path)
  const L = m.layouts.CK_DERIVED_KEY
  const t_pTemplate = writeTemplate(m, v.pTemplate ?? [], `${path}.pTemplate`, handles)
  const n_pTemplate = t_pTemplate.count
  m.setPointer(at + L.pTemplate, n_pTemplate === 0 ? 0 : m.addressOf(t_pTemplate.at))
  pointToUlong(m, at + L.phKey, 0)
  m.setUlong(at + L.ulAttributeCount, n_pTemplate)
}

export function readCK_DERIVED_KEY(m: Memory, at: number, handles: HandleCodec): T.CK_DERIVED_KEY {
  const L = m.layouts.CK_DERIVED_KEY
  return {
    pTemplate: readTemplateAt(m, m.pointer(at + L.pTemplate), m.ulong(at + L.ulAttributeCount)),
    phKey: readPointedHandle(m, at + L.phKey, handles),
  } as unknown as T.CK_DERIVED_KEY
}

export function readBackCK_DERIVED_KEY(m: Memory, at: number, value: object, handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_DERIVED_KEY
  v['phKey'] = writtenHandle(m, at + L.phKey, handles)
}

const CK_DES_CBC_ENCRYPT_DATA_PARAMS_NAMES: ReadonlySet<string> = new Set(['iv','pData'])

export function writeCK_DES_CBC_ENCRYPT_DATA_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_DES_CBC_ENCRYPT_DATA_PARAMS', CK_DES_CBC_ENCRYPT_DATA_PARAMS_NAMES) as { [name in FieldOf<'CK_DES_CBC_ENCRYPT_DATA_PARAMS'>]: unknown }
  const L = m.layouts.CK_DES_CBC_ENCRYPT_DATA_PARAMS
  setFixedBytes(m, at + L.iv, 8, v.iv, path, 'iv')
  const n_pData = pointToRequiredBytes(m, at + L.pData, v.pData, path, 'pData')
  m.setUlong(at + L.length, n_pData)
}

export function readCK_DES_CBC_ENCRYPT_DATA_PARAMS(m: Memory, at: number): T.CK_DES_CBC_ENCRYPT_DATA_PARAMS {
  const L = m.layouts.CK_DES_CBC_ENCRYPT_DATA_PARAMS
  return {
    iv: m.copy(at + L.iv, 8),
    pData: readBytes(m, at + L.pData, m.ulong(at + L.length)),
  } as unknown as T.CK_DES_CBC_ENCRYPT_DATA_PARAMS
}

const CK_DSA_PARAMETER_GEN_PARAM_NAMES: ReadonlySet<string> = new Set(['hash','pSeed','ulIndex'])

export function writeCK_DSA_PARAMETER_GEN_PARAM(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_DSA_PARAMETER_GEN_PARAM', CK_DSA_PARAMETER_GEN_PARAM_NAMES) as { [name in FieldOf<'CK_DSA_PARAMETER_GEN_PARAM'>]: unknown }
  const L = m.layouts.CK_DSA_PARAMETER_GEN_PARAM
  setUlong(m, at + L.hash, v.hash, path, 'hash')
  const n_pSeed = pointToBytes(m, at + L.pSeed, v.pSeed, path, 'pSeed')
  setUlong(m, at + L.ulIndex, v.ulIndex, path, 'ulIndex')
  m.setUlong(at + L.ulSeedLen, n_pSeed)
}

export function readCK_DSA_PARAMETER_GEN_PARAM(m: Memory, at: number): T.CK_DSA_PARAMETER_GEN_PARAM {
  const L = m.layouts.CK_DSA_PARAMETER_GEN_PARAM
  return {
    hash: m.ulong(at + L.hash),
    pSeed: readBytes(m, at + L.pSeed, m.ulong(at + L.ulSeedLen)),
    ulIndex: m.ulong(at + L.ulIndex),
  } as unknown as T.CK_DSA_PARAMETER_GEN_PARAM
}

export function readBackCK_DSA_PARAMETER_GEN_PARAM(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_DSA_PARAMETER_GEN_PARAM
  fillBack(m, at + L.pSeed, v, 'pSeed')
}

const CK_ECDH1_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['kdf','pSharedData','pPublicData'])

export function writeCK_ECDH1_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_ECDH1_DERIVE_PARAMS', CK_ECDH1_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_ECDH1_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_ECDH1_DERIVE_PARAMS
  setUlong(m, at + L.kdf, v.kdf, path, 'kdf')
  const n_pSharedData = pointToBytes(m, at + L.pSharedData, v.pSharedData, path, 'pSharedData')
  const n_pPublicData = pointToRequiredBytes(m, at + L.pPublicData, v.pPublicData, path, 'pPublicData')
  m.setUlong(at + L.ulSharedDataLen, n_pSharedData)
  m.setUlong(at + L.ulPublicDataLen, n_pPublicData)
}

export function readCK_ECDH1_DERIVE_PARAMS(m: Memory, at: number): T.CK_ECDH1_DERIVE_PARAMS {
  const L = m.layouts.CK_ECDH1_DERIVE_PARAMS
  return {
    kdf: m.ulong(at + L.kdf),
    pSharedData: readBytes(m, at + L.pSharedData, m.ulong(at + L.ulSharedDataLen)),
    pPublicData: readBytes(m, at + L.pPublicData, m.ulong(at + L.ulPublicDataLen)),
  } as unknown as T.CK_ECDH1_DERIVE_PARAMS
}

const CK_ECDH2_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['kdf','pSharedData','pPublicData','ulPrivateDataLen','hPrivateData','pPublicData2'])

export function writeCK_ECDH2_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_ECDH2_DERIVE_PARAMS', CK_ECDH2_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_ECDH2_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_ECDH2_DERIVE_PARAMS
  setUlong(m, at + L.kdf, v.kdf, path, 'kdf')
  const n_pSharedData = pointToBytes(m, at + L.pSharedData, v.pSharedData, path, 'pSharedData')
  const n_pPublicData = pointToRequiredBytes(m, at + L.pPublicData, v.pPublicData, path, 'pPublicData')
  setUlong(m, at + L.ulPrivateDataLen, v.ulPrivateDataLen ?? 0, path, 'ulPrivateDataLen')
  setHandle(m, at + L.hPrivateData, v.hPrivateData, path, 'hPrivateData', handles, false)
  const n_pPublicData2 = pointToRequiredBytes(m, at + L.pPublicData2, v.pPublicData2, path, 'pPublicData2')
  m.setUlong(at + L.ulSharedDataLen, n_pSharedData)
  m.setUlong(at + L.ulPublicDataLen, n_pPublicData)
  m.setUlong(at + L.ulPublicDataLen2, n_pPublicData2)
}

export function readCK_ECDH2_DERIVE_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_ECDH2_DERIVE_PARAMS {
  const L = m.layouts.CK_ECDH2_DERIVE_PARAMS
  return {
    kdf: m.ulong(at + L.kdf),
    pSharedData: readBytes(m, at + L.pSharedData, m.ulong(at + L.ulSharedDataLen)),
    pPublicData: readBytes(m, at + L.pPublicData, m.ulong(at + L.ulPublicDataLen)),
    ulPrivateDataLen: m.ulong(at + L.ulPrivateDataLen),
    hPrivateData: readHandle(m, at + L.hPrivateData, handles),
    pPublicData2: readBytes(m, at + L.pPublicData2, m.ulong(at + L.ulPublicDataLen2)),
  } as unknown as T.CK_ECDH2_DERIVE_PARAMS
}

const CK_ECDH_AES_KEY_WRAP_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulAESKeyBits','kdf','pSharedData'])

export function writeCK_ECDH_AES_KEY_WRAP_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_ECDH_AES_KEY_WRAP_PARAMS', CK_ECDH_AES_KEY_WRAP_PARAMS_NAMES) as { [name in FieldOf<'CK_ECDH_AES_KEY_WRAP_PARAMS'>]: unknown }
  const L = m.layouts.CK_ECDH_AES_KEY_WRAP_PARAMS
  setUlong(m, at + L.ulAESKeyBits, v.ulAESKeyBits, path, 'ulAESKeyBits')
  setUlong(m, at + L.kdf, v.kdf, path, 'kdf')
  const n_pSharedData = pointToBytes(m, at + L.pSharedData, v.pSharedData, path, 'pSharedData')
  m.setUlong(at + L.ulSharedDataLen, n_pSharedData)
}

export function readCK_ECDH_AES_KEY_WRAP_PARAMS(m: Memory, at: number): T.CK_ECDH_AES_KEY_WRAP_PARAMS {
  const L = m.layouts.CK_ECDH_AES_KEY_WRAP_PARAMS
  return {
    ulAESKeyBits: m.ulong(at + L.ulAESKeyBits),
    kdf: m.ulong(at + L.kdf),
    pSharedData: readBytes(m, at + L.pSharedData, m.ulong(at + L.ulSharedDataLen)),
  } as unknown as T.CK_ECDH_AES_KEY_WRAP_PARAMS
}

const CK_ECMQV_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['kdf','pSharedData','pPublicData','ulPrivateDataLen','hPrivateData','pPublicData2','publicKey'])

export function writeCK_ECMQV_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_ECMQV_DERIVE_PARAMS', CK_ECMQV_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_ECMQV_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_ECMQV_DERIVE_PARAMS
  setUlong(m, at + L.kdf, v.kdf, path, 'kdf')
  const n_pSharedData = pointToBytes(m, at + L.pSharedData, v.pSharedData, path, 'pSharedData')
  const n_pPublicData = pointToRequiredBytes(m, at + L.pPublicData, v.pPublicData, path, 'pPublicData')
  setUlong(m, at + L.ulPrivateDataLen, v.ulPrivateDataLen ?? 0, path, 'ulPrivateDataLen')
  setHandle(m, at + L.hPrivateData, v.hPrivateData, path, 'hPrivateData', handles, false)
  const n_pPublicData2 = pointToRequiredBytes(m, at + L.pPublicData2, v.pPublicData2, path, 'pPublicData2')
  setHandle(m, at + L.publicKey, v.publicKey, path, 'publicKey', handles, false)
  m.setUlong(at + L.ulSharedDataLen, n_pSharedData)
  m.setUlong(at + L.ulPublicDataLen, n_pPublicData)
  m.setUlong(at + L.ulPublicDataLen2, n_pPublicData2)
}

export function readCK_ECMQV_DERIVE_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_ECMQV_DERIVE_PARAMS {
  const L = m.layouts.CK_ECMQV_DERIVE_PARAMS
  return {
    kdf: m.ulong(at + L.kdf),
    pSharedData: readBytes(m, at + L.pSharedData, m.ulong(at + L.ulSharedDataLen)),
    pPublicData: readBytes(m, at + L.pPublicData, m.ulong(at + L.ulPublicDataLen)),
    ulPrivateDataLen: m.ulong(at + L.ulPrivateDataLen),
    hPrivateData: readHandle(m, at + L.hPrivateData, handles),
    pPublicData2: readBytes(m, at + L.pPublicData2, m.ulong(at + L.ulPublicDataLen2)),
    publicKey: readHandle(m, at + L.publicKey, handles),
  } as unknown as T.CK_ECMQV_DERIVE_PARAMS
}

const CK_EDDSA_PARAMS_NAMES: ReadonlySet<string> = new Set(['phFlag','pContextData'])

export function writeCK_EDDSA_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_EDDSA_PARAMS', CK_EDDSA_PARAMS_NAMES) as { [name in FieldOf<'CK_EDDSA_PARAMS'>]: unknown }
  const L = m.layouts.CK_EDDSA_PARAMS
  setBool(m, at + L.phFlag, v.phFlag, path, 'phFlag')
  const n_pContextData = pointToBytes(m, at + L.pContextData, v.pContextData, path, 'pContextData')
  m.setUlong(at + L.ulContextDataLen, n_pContextData)
}

export function readCK_EDDSA_PARAMS(m: Memory, at: number): T.CK_EDDSA_PARAMS {
  const L = m.layouts.CK_EDDSA_PARAMS
  return {
    phFlag: m.bytes[at + L.phFlag] !== 0,
    pContextData: readBytes(m, at + L.pContextData, m.ulong(at + L.ulContextDataLen)),
  } as unknown as T.CK_EDDSA_PARAMS
}

const CK_GCM_MESSAGE_PARAMS_NAMES: ReadonlySet<string> = new Set(['pIv','ulIvFixedBits','ivGenerator','pTag'])

export function writeCK_GCM_MESSAGE_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_GCM_MESSAGE_PARAMS', CK_GCM_MESSAGE_PARAMS_NAMES) as { [name in FieldOf<'CK_GCM_MESSAGE_PARAMS'>]: unknown }
  const L = m.layouts.CK_GCM_MESSAGE_PARAMS
  const n_pIv = pointToRequiredBytes(m, at + L.pIv, v.pIv, path, 'pIv')
  setUlong(m, at + L.ulIvFixedBits, v.ulIvFixedBits, path, 'ulIvFixedBits')
  setUlong(m, at + L.ivGenerator, v.ivGenerator, path, 'ivGenerator')
  const n_pTag = pointToRequiredBytes(m, at + L.pTag, v.pTag, path, 'pTag')
  m.setUlong(at + L.ulIvLen, n_pIv)
  m.setUlong(at + L.ulTagBits, 8 * n_pTag)
}

export function readCK_GCM_MESSAGE_PARAMS(m: Memory, at: number): T.CK_GCM_MESSAGE_PARAMS {
  const L = m.layouts.CK_GCM_MESSAGE_PARAMS
  return {
    pIv: readBytes(m, at + L.pIv, m.ulong(at + L.ulIvLen)),
    ulIvFixedBits: m.ulong(at + L.ulIvFixedBits),
    ivGenerator: m.ulong(at + L.ivGenerator),
    pTag: readBytes(m, at + L.pTag, Math.ceil(m.ulong(at + L.ulTagBits) / 8)),
  } as unknown as T.CK_GCM_MESSAGE_PARAMS
}

export function readBackCK_GCM_MESSAGE_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_GCM_MESSAGE_PARAMS
  fillBack(m, at + L.pIv, v, 'pIv')
  fillBack(m, at + L.pTag, v, 'pTag')
}

const CK_GCM_PARAMS_NAMES: ReadonlySet<string> = new Set(['pIv','ulIvBits','pAAD','ulTagBits'])

export function writeCK_GCM_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_GCM_PARAMS', CK_GCM_PARAMS_NAMES) as { [name in FieldOf<'CK_GCM_PARAMS'>]: unknown }
  const L = m.layouts.CK_GCM_PARAMS
  const n_pIv = pointToRequiredBytes(m, at + L.pIv, v.pIv, path, 'pIv')
  const n_pAAD = pointToBytes(m, at + L.pAAD, v.pAAD, path, 'pAAD')
  setUlong(m, at + L.ulTagBits, v.ulTagBits, path, 'ulTagBits')
  m.setUlong(at + L.ulIvLen, n_pIv)
  setUlong(m, at + L.ulIvBits, v.ulIvBits ?? 8 * n_pIv, path, 'ulIvBits')
  m.setUlong(at + L.ulAADLen, n_pAAD)
}

export function readCK_GCM_PARAMS(m: Memory, at: number): T.CK_GCM_PARAMS {
  const L = m.layouts.CK_GCM_PARAMS
  return {
    pIv: readBytes(m, at + L.pIv, m.ulong(at + L.ulIvLen)),
    pAAD: readBytes(m, at + L.pAAD, m.ulong(at + L.ulAADLen)),
    ulTagBits: m.ulong(at + L.ulTagBits),
  } as unknown as T.CK_GCM_PARAMS
}

const CK_GCM_WRAP_PARAMS_NAMES: ReadonlySet<string> = new Set(['pIv','ulIvFixedBits','ivGenerator','pAAD','ulTagBits'])

export function writeCK_GCM_WRAP_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_GCM_WRAP_PARAMS', CK_GCM_WRAP_PARAMS_NAMES) as { [name in FieldOf<'CK_GCM_WRAP_PARAMS'>]: unknown }
  const L = m.layouts.CK_GCM_WRAP_PARAMS
  const n_pIv = pointToRequiredBytes(m, at + L.pIv, v.pIv, path, 'pIv')
  setUlong(m, at + L.ulIvFixedBits, v.ulIvFixedBits, path, 'ulIvFixedBits')
  setUlong(m, at + L.ivGenerator, v.ivGenerator, path, 'ivGenerator')
  const n_pAAD = pointToBytes(m, at + L.pAAD, v.pAAD, path, 'pAAD')
  setUlong(m, at + L.ulTagBits, v.ulTagBits, path, 'ulTagBits')
  m.setUlong(at + L.ulIvLen, n_pIv)
  m.setUlong(at + L.ulAADLen, n_pAAD)
}

export function readCK_GCM_WRAP_PARAMS(m: Memory, at: number): T.CK_GCM_WRAP_PARAMS {
  const L = m.layouts.CK_GCM_WRAP_PARAMS
  return {
    pIv: readBytes(m, at + L.pIv, m.ulong(at + L.ulIvLen)),
    ulIvFixedBits: m.ulong(at + L.ulIvFixedBits),
    ivGenerator: m.ulong(at + L.ivGenerator),
    pAAD: readBytes(m, at + L.pAAD, m.ulong(at + L.ulAADLen)),
    ulTagBits: m.ulong(at + L.ulTagBits),
  } as unknown as T.CK_GCM_WRAP_PARAMS
}

export function readBackCK_GCM_WRAP_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_GCM_WRAP_PARAMS
  fillBack(m, at + L.pIv, v, 'pIv')
}

const CK_GOSTR3410_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['kdf','pPublicData','pUKM'])

export function writeCK_GOSTR3410_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_GOSTR3410_DERIVE_PARAMS', CK_GOSTR3410_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_GOSTR3410_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_GOSTR3410_DERIVE_PARAMS
  setUlong(m, at + L.kdf, v.kdf, path, 'kdf')
  const n_pPublicData = pointToRequiredBytes(m, at + L.pPublicData, v.pPublicData, path, 'pPublicData')
  const n_pUKM = pointToRequiredBytes(m, at + L.pUKM, v.pUKM, path, 'pUKM')
  m.setUlong(at + L.ulPublicDataLen, n_pPublicData)
  m.setUlong(at + L.ulUKMLen, n_pUKM)
}

export function readCK_GOSTR3410_DERIVE_PARAMS(m: Memory, at: number): T.CK_GOSTR3410_DERIVE_PARAMS {
  const L = m.layouts.CK_GOSTR3410_DERIVE_PARAMS
  return {
    kdf: m.ulong(at + L.kdf),
    pPublicData: readBytes(m, at + L.pPublicData, m.ulong(at + L.ulPublicDataLen)),
    pUKM: readBytes(m, at + L.pUKM, m.ulong(at + L.ulUKMLen)),
  } as unknown as T.CK_GOSTR3410_DERIVE_PARAMS
}

const CK_GOSTR3410_KEY_WRAP_PARAMS_NAMES: ReadonlySet<string> = new Set(['pWrapOID','pUKM','hKey'])

export function writeCK_GOSTR3410_KEY_WRAP_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_GOSTR3410_KEY_WRAP_PARAMS', CK_GOSTR3410_KEY_WRAP_PARAMS_NAMES) as { [name in FieldOf<'CK_GOSTR3410_KEY_WRAP_PARAMS'>]: unknown }
  const L = m.layouts.CK_GOSTR3410_KEY_WRAP_PARAMS
  const n_pWrapOID = pointToBytes(m, at + L.pWrapOID, v.pWrapOID, path, 'pWrapOID')
  const n_pUKM = pointToBytes(m, at + L.pUKM, v.pUKM, path, 'pUKM')
  setHandle(m, at + L.hKey, v.hKey, path, 'hKey', handles, true)
  m.setUlong(at + L.ulWrapOIDLen, n_pWrapOID)
  m.setUlong(at + L.ulUKMLen, n_pUKM)
}

export function readCK_GOSTR3410_KEY_WRAP_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_GOSTR3410_KEY_WRAP_PARAMS {
  const L = m.layouts.CK_GOSTR3410_KEY_WRAP_PARAMS
  return {
    pWrapOID: readBytes(m, at + L.pWrapOID, m.ulong(at + L.ulWrapOIDLen)),
    pUKM: readBytes(m, at + L.pUKM, m.ulong(at + L.ulUKMLen)),
    hKey: readHandle(m, at + L.hKey, handles),
  } as unknown as T.CK_GOSTR3410_KEY_WRAP_PARAMS
}

const CK_HASH_SIGN_ADDITIONAL_CONTEXT_NAMES: ReadonlySet<string> = new Set(['hedgeVariant','pContext','hash'])

export function writeCK_HASH_SIGN_ADDITIONAL_CONTEXT(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_HASH_SIGN_ADDITIONAL_CONTEXT', CK_HASH_SIGN_ADDITIONAL_CONTEXT_NAMES) as { [name in FieldOf<'CK_HASH_SIGN_ADDITIONAL_CONTEXT'>]: unknown }
  const L = m.layouts.CK_HASH_SIGN_ADDITIONAL_CONTEXT
  setUlong(m, at + L.hedgeVariant, v.hedgeVariant, path, 'hedgeVariant')
  const n_pContext = pointToBytes(m, at + L.pContext, v.pContext, path, 'pContext')
  setUlong(m, at + L.hash, v.hash, path, 'hash')
  m.setUlong(at + L.ulContextLen, n_pContext)
}

export function readCK_HASH_SIGN_ADDITIONAL_CONTEXT(m: Memory, at: number): T.CK_HASH_SIGN_ADDITIONAL_CONTEXT {
  const L = m.layouts.CK_HASH_SIGN_ADDITIONAL_CONTEXT
  return {
    hedgeVariant: m.ulong(at + L.hedgeVariant),
    pContext: readBytes(m, at + L.pContext, m.ulong(at + L.ulContextLen)),
    hash: m.ulong(at + L.hash),
  } as unknown as T.CK_HASH_SIGN_ADDITIONAL_CONTEXT
}

const CK_HKDF_PARAMS_NAMES: ReadonlySet<string> = new Set(['bExtract','bExpand','prfHashMechanism','ulSaltType','pSalt','hSaltKey','pInfo'])

export function writeCK_HKDF_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_HKDF_PARAMS', CK_HKDF_PARAMS_NAMES) as { [name in FieldOf<'CK_HKDF_PARAMS'>]: unknown }
  const L = m.layouts.CK_HKDF_PARAMS
  setBool(m, at + L.bExtract, v.bExtract, path, 'bExtract')
  setBool(m, at + L.bExpand, v.bExpand, path, 'bExpand')
  setUlong(m, at + L.prfHashMechanism, v.prfHashMechanism, path, 'prfHashMechanism')
  setUlong(m, at + L.ulSaltType, v.ulSaltType, path, 'ulSaltType')
  const n_pSalt = pointToBytes(m, at + L.pSalt, v.pSalt, path, 'pSalt')
  setHandle(m, at + L.hSaltKey, v.hSaltKey, path, 'hSaltKey', handles, true)
  const n_pInfo = pointToBytes(m, at + L.pInfo, v.pInfo, path, 'pInfo')
  m.setUlong(at + L.ulSaltLen, n_pSalt)
  m.setUlong(at + L.ulInfoLen, n_pInfo)
}

export function readCK_HKDF_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_HKDF_PARAMS {
  const L = m.layouts.CK_HKDF_PARAMS
  return {
    bExtract: m.bytes[at + L.bExtract] !== 0,
    bExpand: m.bytes[at + L.bExpand] !== 0,
    prfHashMechanism: m.ulong(at + L.prfHashMechanism),
    ulSaltType: m.ulong(at + L.ulSaltType),
    pSalt: readBytes(m, at + L.pSalt, m.ulong(at + L.ulSaltLen)),
    hSaltKey: readHandle(m, at + L.hSaltKey, handles),
    pInfo: readBytes(m, at + L.pInfo, m.ulong(at + L.ulInfoLen)),
  } as unknown as T.CK_HKDF_PARAMS
}

const CK_IKE1_EXTENDED_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['prfMechanism','bHasKeygxy','hKeygxy','pExtraData'])

export function writeCK_IKE1_EXTENDED_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_IKE1_EXTENDED_DERIVE_PARAMS', CK_IKE1_EXTENDED_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_IKE1_EXTENDED_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_IKE1_EXTENDED_DERIVE_PARAMS
  setUlong(m, at + L.prfMechanism, v.prfMechanism, path, 'prfMechanism')
  setBool(m, at + L.bHasKeygxy, v.bHasKeygxy, path, 'bHasKeygxy')
  setHandle(m, at + L.hKeygxy, v.hKeygxy, path, 'hKeygxy', handles, true)
  const n_pExtraData = pointToBytes(m, at + L.pExtraData, v.pExtraData, path, 'pExtraData')
  m.setUlong(at + L.ulExtraDataLen, n_pExtraData)
}

export function readCK_IKE1_EXTENDED_DERIVE_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_IKE1_EXTENDED_DERIVE_PARAMS {
  const L = m.layouts.CK_IKE1_EXTENDED_DERIVE_PARAMS
  return {
    prfMechanism: m.ulong(at + L.prfMechanism),
    bHasKeygxy: m.bytes[at + L.bHasKeygxy] !== 0,
    hKeygxy: readHandle(m, at + L.hKeygxy, handles),
    pExtraData: readBytes(m, at + L.pExtraData, m.ulong(at + L.ulExtraDataLen)),
  } as unknown as T.CK_IKE1_EXTENDED_DERIVE_PARAMS
}

const CK_IKE1_PRF_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['prfMechanism','bHasPrevKey','hKeygxy','hPrevKey','pCKYi','pCKYr','keyNumber'])

export function writeCK_IKE1_PRF_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_IKE1_PRF_DERIVE_PARAMS', CK_IKE1_PRF_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_IKE1_PRF_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_IKE1_PRF_DERIVE_PARAMS
  setUlong(m, at + L.prfMechanism, v.prfMechanism, path, 'prfMechanism')
  setBool(m, at + L.bHasPrevKey, v.bHasPrevKey, path, 'bHasPrevKey')
  setHandle(m, at + L.hKeygxy, v.hKeygxy, path, 'hKeygxy', handles, false)
  setHandle(m, at + L.hPrevKey, v.hPrevKey, path, 'hPrevKey', handles, true)
  const n_pCKYi = pointToRequiredBytes(m, at + L.pCKYi, v.pCKYi, path, 'pCKYi')
  const n_pCKYr = pointToRequiredBytes(m, at + L.pCKYr, v.pCKYr, path, 'pCKYr')
  setByte(m, at + L.keyNumber, v.keyNumber, path, 'keyNumber')
  m.setUlong(at + L.ulCKYiLen, n_pCKYi)
  m.setUlong(at + L.ulCKYrLen, n_pCKYr)
}

export function readCK_IKE1_PRF_DERIVE_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_IKE1_PRF_DERIVE_PARAMS {
  const L = m.layouts.CK_IKE1_PRF_DERIVE_PARAMS
  return {
    prfMechanism: m.ulong(at + L.prfMechanism),
    bHasPrevKey: m.bytes[at + L.bHasPrevKey] !== 0,
    hKeygxy: readHandle(m, at + L.hKeygxy, handles),
    hPrevKey: readHandle(m, at + L.hPrevKey, handles),
    pCKYi: readBytes(m, at + L.pCKYi, m.ulong(at + L.ulCKYiLen)),
    pCKYr: readBytes(m, at + L.pCKYr, m.ulong(at + L.ulCKYrLen)),
    keyNumber: m.bytes[at + L.keyNumber]!,
  } as unknown as T.CK_IKE1_PRF_DERIVE_PARAMS
}

const CK_IKE2_PRF_PLUS_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['prfMechanism','bHasSeedKey','hSeedKey','pSeedData'])

export function writeCK_IKE2_PRF_PLUS_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_IKE2_PRF_PLUS_DERIVE_PARAMS', CK_IKE2_PRF_PLUS_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_IKE2_PRF_PLUS_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_IKE2_PRF_PLUS_DERIVE_PARAMS
  setUlong(m, at + L.prfMechanism, v.prfMechanism, path, 'prfMechanism')
  setBool(m, at + L.bHasSeedKey, v.bHasSeedKey, path, 'bHasSeedKey')
  setHandle(m, at + L.hSeedKey, v.hSeedKey, path, 'hSeedKey', handles, true)
  const n_pSeedData = pointToBytes(m, at + L.pSeedData, v.pSeedData, path, 'pSeedData')
  m.setUlong(at + L.ulSeedDataLen, n_pSeedData)
}

export function readCK_IKE2_PRF_PLUS_DERIVE_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_IKE2_PRF_PLUS_DERIVE_PARAMS {
  const L = m.layouts.CK_IKE2_PRF_PLUS_DERIVE_PARAMS
  return {
    prfMechanism: m.ulong(at + L.prfMechanism),
    bHasSeedKey: m.bytes[at + L.bHasSeedKey] !== 0,
    hSeedKey: readHandle(m, at + L.hSeedKey, handles),
    pSeedData: readBytes(m, at + L.pSeedData, m.ulong(at + L.ulSeedDataLen)),
  } as unknown as T.CK_IKE2_PRF_PLUS_DERIVE_PARAMS
}

const CK_IKE_PRF_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['prfMechanism','bDataAsKey','bRekey','pNi','pNr','hNewKey'])

export function writeCK_IKE_PRF_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_IKE_PRF_DERIVE_PARAMS', CK_IKE_PRF_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_IKE_PRF_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_IKE_PRF_DERIVE_PARAMS
  setUlong(m, at + L.prfMechanism, v.prfMechanism, path, 'prfMechanism')
  setBool(m, at + L.bDataAsKey, v.bDataAsKey, path, 'bDataAsKey')
  setBool(m, at + L.bRekey, v.bRekey, path, 'bRekey')
  const n_pNi = pointToRequiredBytes(m, at + L.pNi, v.pNi, path, 'pNi')
  const n_pNr = pointToRequiredBytes(m, at + L.pNr, v.pNr, path, 'pNr')
  setHandle(m, at + L.hNewKey, v.hNewKey, path, 'hNewKey', handles, true)
  m.setUlong(at + L.ulNiLen, n_pNi)
  m.setUlong(at + L.ulNrLen, n_pNr)
}

export function readCK_IKE_PRF_DERIVE_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_IKE_PRF_DERIVE_PARAMS {
  const L = m.layouts.CK_IKE_PRF_DERIVE_PARAMS
  return {
    prfMechanism: m.ulong(at + L.prfMechanism),
    bDataAsKey: m.bytes[at + L.bDataAsKey] !== 0,
    bRekey: m.bytes[at + L.bRekey] !== 0,
    pNi: readBytes(m, at + L.pNi, m.ulong(at + L.ulNiLen)),
    pNr: readBytes(m, at + L.pNr, m.ulong(at + L.ulNrLen)),
    hNewKey: readHandle(m, at + L.hNewKey, handles),
  } as unknown as T.CK_IKE_PRF_DERIVE_PARAMS
}

const CK_KEA_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['isSender','pRandomA','pRandomB','pPublicData'])

export function writeCK_KEA_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_KEA_DERIVE_PARAMS', CK_KEA_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_KEA_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_KEA_DERIVE_PARAMS
  setBool(m, at + L.isSender, v.isSender, path, 'isSender')
  const n_pRandomA = pointToRequiredBytes(m, at + L.pRandomA, v.pRandomA, path, 'pRandomA')
  const n_pRandomB = pointToRequiredBytes(m, at + L.pRandomB, v.pRandomB, path, 'pRandomB')
  const n_pPublicData = pointToRequiredBytes(m, at + L.pPublicData, v.pPublicData, path, 'pPublicData')
  m.setUlong(at + L.ulRandomLen, sameLength(n_pRandomA, n_pRandomB, path, 'pRandomA and pRandomB'))
  m.setUlong(at + L.ulPublicDataLen, n_pPublicData)
}

export function readCK_KEA_DERIVE_PARAMS(m: Memory, at: number): T.CK_KEA_DERIVE_PARAMS {
  const L = m.layouts.CK_KEA_DERIVE_PARAMS
  return {
    isSender: m.bytes[at + L.isSender] !== 0,
    pRandomA: readBytes(m, at + L.pRandomA, m.ulong(at + L.ulRandomLen)),
    pRandomB: readBytes(m, at + L.pRandomB, m.ulong(at + L.ulRandomLen)),
    pPublicData: readBytes(m, at + L.pPublicData, m.ulong(at + L.ulPublicDataLen)),
  } as unknown as T.CK_KEA_DERIVE_PARAMS
}

const CK_KEY_DERIVATION_STRING_DATA_NAMES: ReadonlySet<string> = new Set(['pData'])

export function writeCK_KEY_DERIVATION_STRING_DATA(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_KEY_DERIVATION_STRING_DATA', CK_KEY_DERIVATION_STRING_DATA_NAMES) as { [name in FieldOf<'CK_KEY_DERIVATION_STRING_DATA'>]: unknown }
  const L = m.layouts.CK_KEY_DERIVATION_STRING_DATA
  const n_pData = pointToRequiredBytes(m, at + L.pData, v.pData, path, 'pData')
  m.setUlong(at + L.ulLen, n_pData)
}

export function readCK_KEY_DERIVATION_STRING_DATA(m: Memory, at: number): T.CK_KEY_DERIVATION_STRING_DATA {
  const L = m.layouts.CK_KEY_DERIVATION_STRING_DATA
  return {
    pData: readBytes(m, at + L.pData, m.ulong(at + L.ulLen)),
  } as unknown as T.CK_KEY_DERIVATION_STRING_DATA
}

const CK_KEY_WRAP_SET_OAEP_PARAMS_NAMES: ReadonlySet<string> = new Set(['bBC','pX'])

export function writeCK_KEY_WRAP_SET_OAEP_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_KEY_WRAP_SET_OAEP_PARAMS', CK_KEY_WRAP_SET_OAEP_PARAMS_NAMES) as { [name in FieldOf<'CK_KEY_WRAP_SET_OAEP_PARAMS'>]: unknown }
  refuseFrozen(v, path)
  const L = m.layouts.CK_KEY_WRAP_SET_OAEP_PARAMS
  setByte(m, at + L.bBC, v.bBC, path, 'bBC')
  const n_pX = pointToBytes(m, at + L.pX, v.pX, path, 'pX')
  m.setUlong(at + L.ulXLen, n_pX)
}

export function readCK_KEY_WRAP_SET_OAEP_PARAMS(m: Memory, at: number): T.CK_KEY_WRAP_SET_OAEP_PARAMS {
  const L = m.layouts.CK_KEY_WRAP_SET_OAEP_PARAMS
  return {
    bBC: m.bytes[at + L.bBC]!,
    pX: readBytes(m, at + L.pX, m.ulong(at + L.ulXLen)),
  } as unknown as T.CK_KEY_WRAP_SET_OAEP_PARAMS
}

export function readBackCK_KEY_WRAP_SET_OAEP_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_KEY_WRAP_SET_OAEP_PARAMS
  v['bBC'] = m.bytes[at + L.bBC]
  fillBack(m, at + L.pX, v, 'pX')
}

const CK_KIP_PARAMS_NAMES: ReadonlySet<string> = new Set(['pMechanism','hKey','pSeed'])

export function writeCK_KIP_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_KIP_PARAMS', CK_KIP_PARAMS_NAMES) as { [name in FieldOf<'CK_KIP_PARAMS'>]: unknown }
  const L = m.layouts.CK_KIP_PARAMS
  const p_pMechanism = m.allocateZeroed(m.layouts.CK_MECHANISM.size)
  m.setPointer(at + L.pMechanism, m.addressOf(p_pMechanism))
  writeCK_MECHANISM(m, p_pMechanism, v.pMechanism, `${path}.pMechanism`, handles)
  setHandle(m, at + L.hKey, v.hKey, path, 'hKey', handles, true)
  const n_pSeed = pointToBytes(m, at + L.pSeed, v.pSeed, path, 'pSeed')
  m.setUlong(at + L.ulSeedLen, n_pSeed)
}

export function readCK_KIP_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_KIP_PARAMS {
  const L = m.layouts.CK_KIP_PARAMS
  return {
    pMechanism: m.pointer(at + L.pMechanism) === 0 ? undefined : readCK_MECHANISM(m, pointee(m, m.pointer(at + L.pMechanism), m.layouts.CK_MECHANISM.size), handles),
    hKey: readHandle(m, at + L.hKey, handles),
    pSeed: readBytes(m, at + L.pSeed, m.ulong(at + L.ulSeedLen)),
  } as unknown as T.CK_KIP_PARAMS
}

const CK_OTP_PARAM_NAMES: ReadonlySet<string> = new Set(['type','pValue'])

export function writeCK_OTP_PARAM(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_OTP_PARAM', CK_OTP_PARAM_NAMES) as { [name in FieldOf<'CK_OTP_PARAM'>]: unknown }
  const L = m.layouts.CK_OTP_PARAM
  setUlong(m, at + L.type, v.type, path, 'type')
  const n_pValue = pointToBytes(m, at + L.pValue, v.pValue, path, 'pValue')
  m.setUlong(at + L.ulValueLen, n_pValue)
}

export function readCK_OTP_PARAM(m: Memory, at: number): T.CK_OTP_PARAM {
  const L = m.layouts.CK_OTP_PARAM
  return {
    type: m.ulong(at + L.type),
    pValue: readBytes(m, at + L.pValue, m.ulong(at + L.ulValueLen)),
  } as unknown as T.CK_OTP_PARAM
}

export function readBackCK_OTP_PARAM(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_OTP_PARAM
  fillBack(m, at + L.pValue, v, 'pValue')
}

const CK_OTP_PARAMS_NAMES: ReadonlySet<string> = new Set(['pParams'])

export function writeCK_OTP_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_OTP_PARAMS', CK_OTP_PARAMS_NAMES) as { [name in FieldOf<'CK_OTP_PARAMS'>]: unknown }
  const L = m.layouts.CK_OTP_PARAMS
  const l_pParams = elementsOf(v.pParams ?? [], path, 'pParams')
  const n_pParams = l_pParams.length
  if (n_pParams === 0) m.setPointer(at + L.pParams, 0)
  else {
    const { size } = m.layouts.CK_OTP_PARAM
    const first = m.allocateZeroed(n_pParams * size)
    m.setPointer(at + L.pParams, m.addressOf(first))
    for (let i = 0; i < n_pParams; i++) {
      writeCK_OTP_PARAM(m, first + i * size, l_pParams[i], `${path}.pParams[${i}]`, handles)
    }
  }
  m.setUlong(at + L.ulCount, n_pParams)
}

export function readCK_OTP_PARAMS(m: Memory, at: number): T.CK_OTP_PARAMS {
  const L = m.layouts.CK_OTP_PARAMS
  return {
    pParams: readEach(m, at + L.pParams, m.ulong(at + L.ulCount), m.layouts.CK_OTP_PARAM.size, readCK_OTP_PARAM),
  } as unknown as T.CK_OTP_PARAMS
}

const CK_OTP_SIGNATURE_INFO_NAMES: ReadonlySet<string> = new Set(['pParams'])

export function writeCK_OTP_SIGNATURE_INFO(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_OTP_SIGNATURE_INFO', CK_OTP_SIGNATURE_INFO_NAMES) as { [name in FieldOf<'CK_OTP_SIGNATURE_INFO'>]: unknown }
  const L = m.layouts.CK_OTP_SIGNATURE_INFO
  const l_pParams = elementsOf(v.pParams ?? [], path, 'pParams')
  const n_pParams = l_pParams.length
  if (n_pParams === 0) m.setPointer(at + L.pParams, 0)
  else {
    const { size } = m.layouts.CK_OTP_PARAM
    const first = m.allocateZeroed(n_pParams * size)
    m.setPointer(at + L.pParams, m.addressOf(first))
    for (let i = 0; i < n_pParams; i++) {
      writeCK_OTP_PARAM(m, first + i * size, l_pParams[i], `${path}.pParams[${i}]`, handles)
    }
  }
  m.setUlong(at + L.ulCount, n_pParams)
}

export function readCK_OTP_SIGNATURE_INFO(m: Memory, at: number): T.CK_OTP_SIGNATURE_INFO {
  const L = m.layouts.CK_OTP_SIGNATURE_INFO
  return {
    pParams: readEach(m, at + L.pParams, m.ulong(at + L.ulCount), m.layouts.CK_OTP_PARAM.size, readCK_OTP_PARAM),
  } as unknown as T.CK_OTP_SIGNATURE_INFO
}

const CK_PBE_PARAMS_NAMES: ReadonlySet<string> = new Set(['pInitVector','pPassword','pSalt','ulIteration'])

export function writeCK_PBE_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_PBE_PARAMS', CK_PBE_PARAMS_NAMES) as { [name in FieldOf<'CK_PBE_PARAMS'>]: unknown }
  const L = m.layouts.CK_PBE_PARAMS
  pointToExactRoom(m, at + L.pInitVector, 8, v.pInitVector, path, 'pInitVector')
  const n_pPassword = pointToRequiredText(m, at + L.pPassword, v.pPassword, path, 'pPassword')
  const n_pSalt = pointToRequiredBytes(m, at + L.pSalt, v.pSalt, path, 'pSalt')
  setUlong(m, at + L.ulIteration, v.ulIteration, path, 'ulIteration')
  m.setUlong(at + L.ulPasswordLen, n_pPassword)
  m.setUlong(at + L.ulSaltLen, n_pSalt)
}

export function readCK_PBE_PARAMS(m: Memory, at: number): T.CK_PBE_PARAMS {
  const L = m.layouts.CK_PBE_PARAMS
  return {
    pInitVector: readBytes(m, at + L.pInitVector, 8),
    pPassword: readText(m, at + L.pPassword, m.ulong(at + L.ulPasswordLen)),
    pSalt: readBytes(m, at + L.pSalt, m.ulong(at + L.ulSaltLen)),
    ulIteration: m.ulong(at + L.ulIteration),
  } as unknown as T.CK_PBE_PARAMS
}

export function readBackCK_PBE_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_PBE_PARAMS
  fillBack(m, at + L.pInitVector, v, 'pInitVector', 8)
}

const CK_PKCS5_PBKD2_PARAMS_NAMES: ReadonlySet<string> = new Set(['saltSource','pSaltSourceData','iterations','prf','pPrfData','pPassword'])

export function writeCK_PKCS5_PBKD2_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_PKCS5_PBKD2_PARAMS', CK_PKCS5_PBKD2_PARAMS_NAMES) as { [name in FieldOf<'CK_PKCS5_PBKD2_PARAMS'>]: unknown }
  const L = m.layouts.CK_PKCS5_PBKD2_PARAMS
  setUlong(m, at + L.saltSource, v.saltSource, path, 'saltSource')
  const n_pSaltSourceData = pointToRequiredBytes(m, at + L.pSaltSourceData, v.pSaltSourceData, path, 'pSaltSourceData')
  setUlong(m, at + L.iterations, v.iterations, path, 'iterations')
  setUlong(m, at + L.prf, v.prf, path, 'prf')
  const n_pPrfData = pointToBytes(m, at + L.pPrfData, v.pPrfData, path, 'pPrfData')
  const n_pPassword = pointToRequiredText(m, at + L.pPassword, v.pPassword, path, 'pPassword')
  m.setUlong(at + L.ulSaltSourceDataLen, n_pSaltSourceData)
  m.setUlong(at + L.ulPrfDataLen, n_pPrfData)
  pointToUlong(m, at + L.ulPasswordLen, n_pPassword)
}

export function readCK_PKCS5_PBKD2_PARAMS(m: Memory, at: number): T.CK_PKCS5_PBKD2_PARAMS {
  const L = m.layouts.CK_PKCS5_PBKD2_PARAMS
  return {
    saltSource: m.ulong(at + L.saltSource),
    pSaltSourceData: readBytes(m, at + L.pSaltSourceData, m.ulong(at + L.ulSaltSourceDataLen)),
    iterations: m.ulong(at + L.iterations),
    prf: m.ulong(at + L.prf),
    pPrfData: readBytes(m, at + L.pPrfData, m.ulong(at + L.ulPrfDataLen)),
    pPassword: readText(m, at + L.pPassword, readPointedUlong(m, at + L.ulPasswordLen)),
  } as unknown as T.CK_PKCS5_PBKD2_PARAMS
}

const CK_PKCS5_PBKD2_PARAMS2_NAMES: ReadonlySet<string> = new Set(['saltSource','pSaltSourceData','iterations','prf','pPrfData','pPassword'])

export function writeCK_PKCS5_PBKD2_PARAMS2(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_PKCS5_PBKD2_PARAMS2', CK_PKCS5_PBKD2_PARAMS2_NAMES) as { [name in FieldOf<'CK_PKCS5_PBKD2_PARAMS2'>]: unknown }
  const L = m.layouts.CK_PKCS5_PBKD2_PARAMS2
  setUlong(m, at + L.saltSource, v.saltSource, path, 'saltSource')
  const n_pSaltSourceData = pointToRequiredBytes(m, at + L.pSaltSourceData, v.pSaltSourceData, path, 'pSaltSourceData')
  setUlong(m, at + L.iterations, v.iterations, path, 'iterations')
  setUlong(m, at + L.prf, v.prf, path, 'prf')
  const n_pPrfData = pointToBytes(m, at + L.pPrfData, v.pPrfData, path, 'pPrfData')
  const n_pPassword = pointToRequiredText(m, at + L.pPassword, v.pPassword, path, 'pPassword')
  m.setUlong(at + L.ulSaltSourceDataLen, n_pSaltSourceData)
  m.setUlong(at + L.ulPrfDataLen, n_pPrfData)
  m.setUlong(at + L.ulPasswordLen, n_pPassword)
}

export function readCK_PKCS5_PBKD2_PARAMS2(m: Memory, at: number): T.CK_PKCS5_PBKD2_PARAMS2 {
  const L = m.layouts.CK_PKCS5_PBKD2_PARAMS2
  return {
    saltSource: m.ulong(at + L.saltSource),
    pSaltSourceData: readBytes(m, at + L.pSaltSourceData, m.ulong(at + L.ulSaltSourceDataLen)),
    iterations: m.ulong(at + L.iterations),
    prf: m.ulong(at + L.prf),
    pPrfData: readBytes(m, at + L.pPrfData, m.ulong(at + L.ulPrfDataLen)),
    pPassword: readText(m, at + L.pPassword, m.ulong(at + L.ulPasswordLen)),
  } as unknown as T.CK_PKCS5_PBKD2_PARAMS2
}

function pointToCK_PRF_DATA_PARAM_pValue(m: Memory, pointerAt: number, selector: unknown, value: unknown, path: string, handles: HandleCodec): number {
  let word: number
  if (value !== null && value !== undefined) {
    switch (selectorOf(selector)) {
      case 0x00000001: // CK_SP800_108_ITERATION_VARIABLE
        if (isUint8Array(value)) break
        word = m.allocateZeroed(m.layouts.CK_SP800_108_COUNTER_FORMAT.size)
        writeCK_SP800_108_COUNTER_FORMAT(m, word, value, `${path}.pValue`, handles)
        m.setPointer(pointerAt, m.addressOf(word))
        return m.layouts.CK_SP800_108_COUNTER_FORMAT.size
      case 0x00000002: // CK_SP800_108_OPTIONAL_COUNTER
        if (isUint8Array(value)) break
        word = m.allocateZeroed(m.layouts.CK_SP800_108_COUNTER_FORMAT.size)
        writeCK_SP800_108_COUNTER_FORMAT(m, word, value, `${path}.pValue`, handles)
        m.setPointer(pointerAt, m.addressOf(word))
        return m.layouts.CK_SP800_108_COUNTER_FORMAT.size
      case 0x00000003: // CK_SP800_108_DKM_LENGTH
        if (isUint8Array(value)) break
        word = m.allocateZeroed(m.layouts.CK_SP800_108_DKM_LENGTH_FORMAT.size)
        writeCK_SP800_108_DKM_LENGTH_FORMAT(m, word, value, `${path}.pValue`, handles)
        m.setPointer(pointerAt, m.addressOf(word))
        return m.layouts.CK_SP800_108_DKM_LENGTH_FORMAT.size
      case 0x00000005: // CK_SP800_108_KEY_HANDLE
        word = m.allocate(m.abi.ulong)
        setHandle(m, word, value, path, 'pValue', handles, false)
        m.setPointer(pointerAt, m.addressOf(word))
        return m.abi.ulong
    }
  }
  return pointToBytes(m, pointerAt, value, path, 'pValue')
}

function readCK_PRF_DATA_PARAM_pValue(m: Memory, pointerAt: number, selector: number, length: number, handles: HandleCodec): unknown {
  if (m.pointer(pointerAt) === 0) return undefined
  switch (selector) {
    case 0x00000001: // CK_SP800_108_ITERATION_VARIABLE
      if (length !== m.layouts.CK_SP800_108_COUNTER_FORMAT.size) break
      return readCK_SP800_108_COUNTER_FORMAT(m, pointee(m, m.pointer(pointerAt), length))
    case 0x00000002: // CK_SP800_108_OPTIONAL_COUNTER
      if (length !== m.layouts.CK_SP800_108_COUNTER_FORMAT.size) break
      return readCK_SP800_108_COUNTER_FORMAT(m, pointee(m, m.pointer(pointerAt), length))
    case 0x00000003: // CK_SP800_108_DKM_LENGTH
      if (length !== m.layouts.CK_SP800_108_DKM_LENGTH_FORMAT.size) break
      return readCK_SP800_108_DKM_LENGTH_FORMAT(m, pointee(m, m.pointer(pointerAt), length))
    case 0x00000005: // CK_SP800_108_KEY_HANDLE
      return length === m.abi.ulong ? readPointedHandle(m, pointerAt, handles) : readBytes(m, pointerAt, length)
  }
  return readBytes(m, pointerAt, length)
}

const CK_PRF_DATA_PARAM_NAMES: ReadonlySet<string> = new Set(['type','pValue'])

export function writeCK_PRF_DATA_PARAM(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_PRF_DATA_PARAM', CK_PRF_DATA_PARAM_NAMES) as { [name in FieldOf<'CK_PRF_DATA_PARAM'>]: unknown }
  const L = m.layouts.CK_PRF_DATA_PARAM
  setUlong(m, at + L.type, v.type, path, 'type')
  const n_pValue = pointToCK_PRF_DATA_PARAM_pValue(m, at + L.pValue, v.type, v.pValue, path, handles)
  m.setUlong(at + L.ulValueLen, n_pValue)
}

export function readCK_PRF_DATA_PARAM(m: Memory, at: number, handles: HandleCodec): T.CK_PRF_DATA_PARAM {
  const L = m.layouts.CK_PRF_DATA_PARAM
  return {
    type: m.ulong(at + L.type),
    pValue: readCK_PRF_DATA_PARAM_pValue(m, at + L.pValue, m.ulong(at + L.type), m.ulong(at + L.ulValueLen), handles),
  } as unknown as T.CK_PRF_DATA_PARAM
}

const CK_RC2_CBC_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulEffectiveBits','iv'])

export function writeCK_RC2_CBC_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_RC2_CBC_PARAMS', CK_RC2_CBC_PARAMS_NAMES) as { [name in FieldOf<'CK_RC2_CBC_PARAMS'>]: unknown }
  const L = m.layouts.CK_RC2_CBC_PARAMS
  setUlong(m, at + L.ulEffectiveBits, v.ulEffectiveBits, path, 'ulEffectiveBits')
  setFixedBytes(m, at + L.iv, 8, v.iv, path, 'iv')
}

export function readCK_RC2_CBC_PARAMS(m: Memory, at: number): T.CK_RC2_CBC_PARAMS {
  const L = m.layouts.CK_RC2_CBC_PARAMS
  return {
    ulEffectiveBits: m.ulong(at + L.ulEffectiveBits),
    iv: m.copy(at + L.iv, 8),
  } as unknown as T.CK_RC2_CBC_PARAMS
}

const CK_RC2_MAC_GENERAL_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulEffectiveBits','ulMacLength'])

export function writeCK_RC2_MAC_GENERAL_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_RC2_MAC_GENERAL_PARAMS', CK_RC2_MAC_GENERAL_PARAMS_NAMES) as { [name in FieldOf<'CK_RC2_MAC_GENERAL_PARAMS'>]: unknown }
  const L = m.layouts.CK_RC2_MAC_GENERAL_PARAMS
  setUlong(m, at + L.ulEffectiveBits, v.ulEffectiveBits, path, 'ulEffectiveBits')
  setUlong(m, at + L.ulMacLength, v.ulMacLength, path, 'ulMacLength')
}

export function readCK_RC2_MAC_GENERAL_PARAMS(m: Memory, at: number): T.CK_RC2_MAC_GENERAL_PARAMS {
  const L = m.layouts.CK_RC2_MAC_GENERAL_PARAMS
  return {
    ulEffectiveBits: m.ulong(at + L.ulEffectiveBits),
    ulMacLength: m.ulong(at + L.ulMacLength),
  } as unknown as T.CK_RC2_MAC_GENERAL_PARAMS
}

const CK_RC5_CBC_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulWordsize','ulRounds','pIv'])

export function writeCK_RC5_CBC_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_RC5_CBC_PARAMS', CK_RC5_CBC_PARAMS_NAMES) as { [name in FieldOf<'CK_RC5_CBC_PARAMS'>]: unknown }
  const L = m.layouts.CK_RC5_CBC_PARAMS
  setUlong(m, at + L.ulWordsize, v.ulWordsize, path, 'ulWordsize')
  setUlong(m, at + L.ulRounds, v.ulRounds, path, 'ulRounds')
  const n_pIv = pointToRequiredBytes(m, at + L.pIv, v.pIv, path, 'pIv')
  m.setUlong(at + L.ulIvLen, n_pIv)
}

export function readCK_RC5_CBC_PARAMS(m: Memory, at: number): T.CK_RC5_CBC_PARAMS {
  const L = m.layouts.CK_RC5_CBC_PARAMS
  return {
    ulWordsize: m.ulong(at + L.ulWordsize),
    ulRounds: m.ulong(at + L.ulRounds),
    pIv: readBytes(m, at + L.pIv, m.ulong(at + L.ulIvLen)),
  } as unknown as T.CK_RC5_CBC_PARAMS
}

const CK_RC5_MAC_GENERAL_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulWordsize','ulRounds','ulMacLength'])

export function writeCK_RC5_MAC_GENERAL_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_RC5_MAC_GENERAL_PARAMS', CK_RC5_MAC_GENERAL_PARAMS_NAMES) as { [name in FieldOf<'CK_RC5_MAC_GENERAL_PARAMS'>]: unknown }
  const L = m.layouts.CK_RC5_MAC_GENERAL_PARAMS
  setUlong(m, at + L.ulWordsize, v.ulWordsize, path, 'ulWordsize')
  setUlong(m, at + L.ulRounds, v.ulRounds, path, 'ulRounds')
  setUlong(m, at + L.ulMacLength, v.ulMacLength, path, 'ulMacLength')
}

export function readCK_RC5_MAC_GENERAL_PARAMS(m: Memory, at: number): T.CK_RC5_MAC_GENERAL_PARAMS {
  const L = m.layouts.CK_RC5_MAC_GENERAL_PARAMS
  return {
    ulWordsize: m.ulong(at + L.ulWordsize),
    ulRounds: m.ulong(at + L.ulRounds),
    ulMacLength: m.ulong(at + L.ulMacLength),
  } as unknown as T.CK_RC5_MAC_GENERAL_PARAMS
}

const CK_RC5_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulWordsize','ulRounds'])

export function writeCK_RC5_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_RC5_PARAMS', CK_RC5_PARAMS_NAMES) as { [name in FieldOf<'CK_RC5_PARAMS'>]: unknown }
  const L = m.layouts.CK_RC5_PARAMS
  setUlong(m, at + L.ulWordsize, v.ulWordsize, path, 'ulWordsize')
  setUlong(m, at + L.ulRounds, v.ulRounds, path, 'ulRounds')
}

export function readCK_RC5_PARAMS(m: Memory, at: number): T.CK_RC5_PARAMS {
  const L = m.layouts.CK_RC5_PARAMS
  return {
    ulWordsize: m.ulong(at + L.ulWordsize),
    ulRounds: m.ulong(at + L.ulRounds),
  } as unknown as T.CK_RC5_PARAMS
}

const CK_RSA_AES_KEY_WRAP_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulAESKeyBits','pOAEPParams'])

export function writeCK_RSA_AES_KEY_WRAP_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_RSA_AES_KEY_WRAP_PARAMS', CK_RSA_AES_KEY_WRAP_PARAMS_NAMES) as { [name in FieldOf<'CK_RSA_AES_KEY_WRAP_PARAMS'>]: unknown }
  const L = m.layouts.CK_RSA_AES_KEY_WRAP_PARAMS
  setUlong(m, at + L.ulAESKeyBits, v.ulAESKeyBits, path, 'ulAESKeyBits')
  const p_pOAEPParams = m.allocateZeroed(m.layouts.CK_RSA_PKCS_OAEP_PARAMS.size)
  m.setPointer(at + L.pOAEPParams, m.addressOf(p_pOAEPParams))
  writeCK_RSA_PKCS_OAEP_PARAMS(m, p_pOAEPParams, v.pOAEPParams, `${path}.pOAEPParams`, handles)
}

export function readCK_RSA_AES_KEY_WRAP_PARAMS(m: Memory, at: number): T.CK_RSA_AES_KEY_WRAP_PARAMS {
  const L = m.layouts.CK_RSA_AES_KEY_WRAP_PARAMS
  return {
    ulAESKeyBits: m.ulong(at + L.ulAESKeyBits),
    pOAEPParams: m.pointer(at + L.pOAEPParams) === 0 ? undefined : readCK_RSA_PKCS_OAEP_PARAMS(m, pointee(m, m.pointer(at + L.pOAEPParams), m.layouts.CK_RSA_PKCS_OAEP_PARAMS.size)),
  } as unknown as T.CK_RSA_AES_KEY_WRAP_PARAMS
}

const CK_RSA_PKCS_OAEP_PARAMS_NAMES: ReadonlySet<string> = new Set(['hashAlg','mgf','source','pSourceData'])

export function writeCK_RSA_PKCS_OAEP_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_RSA_PKCS_OAEP_PARAMS', CK_RSA_PKCS_OAEP_PARAMS_NAMES) as { [name in FieldOf<'CK_RSA_PKCS_OAEP_PARAMS'>]: unknown }
  const L = m.layouts.CK_RSA_PKCS_OAEP_PARAMS
  setUlong(m, at + L.hashAlg, v.hashAlg, path, 'hashAlg')
  setUlong(m, at + L.mgf, v.mgf, path, 'mgf')
  setUlong(m, at + L.source, v.source, path, 'source')
  const n_pSourceData = pointToBytes(m, at + L.pSourceData, v.pSourceData, path, 'pSourceData')
  m.setUlong(at + L.ulSourceDataLen, n_pSourceData)
}

export function readCK_RSA_PKCS_OAEP_PARAMS(m: Memory, at: number): T.CK_RSA_PKCS_OAEP_PARAMS {
  const L = m.layouts.CK_RSA_PKCS_OAEP_PARAMS
  return {
    hashAlg: m.ulong(at + L.hashAlg),
    mgf: m.ulong(at + L.mgf),
    source: m.ulong(at + L.source),
    pSourceData: readBytes(m, at + L.pSourceData, m.ulong(at + L.ulSourceDataLen)),
  } as unknown as T.CK_RSA_PKCS_OAEP_PARAMS
}

const CK_RSA_PKCS_PSS_PARAMS_NAMES: ReadonlySet<string> = new Set(['hashAlg','mgf','sLen'])

export function writeCK_RSA_PKCS_PSS_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_RSA_PKCS_PSS_PARAMS', CK_RSA_PKCS_PSS_PARAMS_NAMES) as { [name in FieldOf<'CK_RSA_PKCS_PSS_PARAMS'>]: unknown }
  const L = m.layouts.CK_RSA_PKCS_PSS_PARAMS
  setUlong(m, at + L.hashAlg, v.hashAlg, path, 'hashAlg')
  setUlong(m, at + L.mgf, v.mgf, path, 'mgf')
  setUlong(m, at + L.sLen, v.sLen, path, 'sLen')
}

export function readCK_RSA_PKCS_PSS_PARAMS(m: Memory, at: number): T.CK_RSA_PKCS_PSS_PARAMS {
  const L = m.layouts.CK_RSA_PKCS_PSS_PARAMS
  return {
    hashAlg: m.ulong(at + L.hashAlg),
    mgf: m.ulong(at + L.mgf),
    sLen: m.ulong(at + L.sLen),
  } as unknown as T.CK_RSA_PKCS_PSS_PARAMS
}

const CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS_NAMES: ReadonlySet<string> = new Set(['pNonce','ulNonceLen','pTag'])

export function writeCK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS', CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS_NAMES) as { [name in FieldOf<'CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS'>]: unknown }
  const L = m.layouts.CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS
  const n_pNonce = pointToRequiredBytes(m, at + L.pNonce, v.pNonce, path, 'pNonce')
  pointToRequiredBytes(m, at + L.pTag, v.pTag, path, 'pTag')
  requireLength(v.pTag, 16, path, 'pTag')
  m.setUlong(at + L.ulNonceLen, disputedLength(n_pNonce, v.ulNonceLen, path, 'ulNonceLen'))
}

export function readCK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS(m: Memory, at: number): T.CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS {
  const L = m.layouts.CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS
  return {
    pNonce: readBytes(m, at + L.pNonce, m.ulong(at + L.ulNonceLen)),
    pTag: readBytes(m, at + L.pTag, 16),
  } as unknown as T.CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS
}

export function readBackCK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS
  fillBack(m, at + L.pTag, v, 'pTag', 16)
}

const CK_SALSA20_CHACHA20_POLY1305_PARAMS_NAMES: ReadonlySet<string> = new Set(['pNonce','ulNonceLen','pAAD'])

export function writeCK_SALSA20_CHACHA20_POLY1305_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SALSA20_CHACHA20_POLY1305_PARAMS', CK_SALSA20_CHACHA20_POLY1305_PARAMS_NAMES) as { [name in FieldOf<'CK_SALSA20_CHACHA20_POLY1305_PARAMS'>]: unknown }
  const L = m.layouts.CK_SALSA20_CHACHA20_POLY1305_PARAMS
  const n_pNonce = pointToRequiredBytes(m, at + L.pNonce, v.pNonce, path, 'pNonce')
  const n_pAAD = pointToBytes(m, at + L.pAAD, v.pAAD, path, 'pAAD')
  m.setUlong(at + L.ulNonceLen, disputedLength(n_pNonce, v.ulNonceLen, path, 'ulNonceLen'))
  m.setUlong(at + L.ulAADLen, n_pAAD)
}

export function readCK_SALSA20_CHACHA20_POLY1305_PARAMS(m: Memory, at: number): T.CK_SALSA20_CHACHA20_POLY1305_PARAMS {
  const L = m.layouts.CK_SALSA20_CHACHA20_POLY1305_PARAMS
  return {
    pNonce: readBytes(m, at + L.pNonce, m.ulong(at + L.ulNonceLen)),
    pAAD: readBytes(m, at + L.pAAD, m.ulong(at + L.ulAADLen)),
  } as unknown as T.CK_SALSA20_CHACHA20_POLY1305_PARAMS
}

const CK_SALSA20_PARAMS_NAMES: ReadonlySet<string> = new Set(['pBlockCounter','pNonce'])

export function writeCK_SALSA20_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SALSA20_PARAMS', CK_SALSA20_PARAMS_NAMES) as { [name in FieldOf<'CK_SALSA20_PARAMS'>]: unknown }
  const L = m.layouts.CK_SALSA20_PARAMS
  pointToRequiredBytes(m, at + L.pBlockCounter, v.pBlockCounter, path, 'pBlockCounter')
  requireLength(v.pBlockCounter, 8, path, 'pBlockCounter')
  const n_pNonce = pointToRequiredBytes(m, at + L.pNonce, v.pNonce, path, 'pNonce')
  m.setUlong(at + L.ulNonceBits, 8 * n_pNonce)
}

export function readCK_SALSA20_PARAMS(m: Memory, at: number): T.CK_SALSA20_PARAMS {
  const L = m.layouts.CK_SALSA20_PARAMS
  return {
    pBlockCounter: readBytes(m, at + L.pBlockCounter, 8),
    pNonce: readBytes(m, at + L.pNonce, Math.ceil(m.ulong(at + L.ulNonceBits) / 8)),
  } as unknown as T.CK_SALSA20_PARAMS
}

const CK_SEED_CBC_ENCRYPT_DATA_PARAMS_NAMES: ReadonlySet<string> = new Set(['iv','pData'])

export function writeCK_SEED_CBC_ENCRYPT_DATA_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SEED_CBC_ENCRYPT_DATA_PARAMS', CK_SEED_CBC_ENCRYPT_DATA_PARAMS_NAMES) as { [name in FieldOf<'CK_SEED_CBC_ENCRYPT_DATA_PARAMS'>]: unknown }
  const L = m.layouts.CK_SEED_CBC_ENCRYPT_DATA_PARAMS
  setFixedBytes(m, at + L.iv, 16, v.iv, path, 'iv')
  const n_pData = pointToRequiredBytes(m, at + L.pData, v.pData, path, 'pData')
  m.setUlong(at + L.length, n_pData)
}

export function readCK_SEED_CBC_ENCRYPT_DATA_PARAMS(m: Memory, at: number): T.CK_SEED_CBC_ENCRYPT_DATA_PARAMS {
  const L = m.layouts.CK_SEED_CBC_ENCRYPT_DATA_PARAMS
  return {
    iv: m.copy(at + L.iv, 16),
    pData: readBytes(m, at + L.pData, m.ulong(at + L.length)),
  } as unknown as T.CK_SEED_CBC_ENCRYPT_DATA_PARAMS
}

const CK_SIGN_ADDITIONAL_CONTEXT_NAMES: ReadonlySet<string> = new Set(['hedgeVariant','pContext'])

export function writeCK_SIGN_ADDITIONAL_CONTEXT(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SIGN_ADDITIONAL_CONTEXT', CK_SIGN_ADDITIONAL_CONTEXT_NAMES) as { [name in FieldOf<'CK_SIGN_ADDITIONAL_CONTEXT'>]: unknown }
  const L = m.layouts.CK_SIGN_ADDITIONAL_CONTEXT
  setUlong(m, at + L.hedgeVariant, v.hedgeVariant, path, 'hedgeVariant')
  const n_pContext = pointToBytes(m, at + L.pContext, v.pContext, path, 'pContext')
  m.setUlong(at + L.ulContextLen, n_pContext)
}

export function readCK_SIGN_ADDITIONAL_CONTEXT(m: Memory, at: number): T.CK_SIGN_ADDITIONAL_CONTEXT {
  const L = m.layouts.CK_SIGN_ADDITIONAL_CONTEXT
  return {
    hedgeVariant: m.ulong(at + L.hedgeVariant),
    pContext: readBytes(m, at + L.pContext, m.ulong(at + L.ulContextLen)),
  } as unknown as T.CK_SIGN_ADDITIONAL_CONTEXT
}

const CK_SKIPJACK_PRIVATE_WRAP_PARAMS_NAMES: ReadonlySet<string> = new Set(['pPassword','pPublicData','pRandomA','pPrimeP','pBaseG','pSubprimeQ'])

export function writeCK_SKIPJACK_PRIVATE_WRAP_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SKIPJACK_PRIVATE_WRAP_PARAMS', CK_SKIPJACK_PRIVATE_WRAP_PARAMS_NAMES) as { [name in FieldOf<'CK_SKIPJACK_PRIVATE_WRAP_PARAMS'>]: unknown }
  const L = m.layouts.CK_SKIPJACK_PRIVATE_WRAP_PARAMS
  const n_pPassword = pointToRequiredBytes(m, at + L.pPassword, v.pPassword, path, 'pPassword')
  const n_pPublicData = pointToRequiredBytes(m, at + L.pPublicData, v.pPublicData, path, 'pPublicData')
  const n_pRandomA = pointToRequiredBytes(m, at + L.pRandomA, v.pRandomA, path, 'pRandomA')
  const n_pPrimeP = pointToRequiredBytes(m, at + L.pPrimeP, v.pPrimeP, path, 'pPrimeP')
  const n_pBaseG = pointToRequiredBytes(m, at + L.pBaseG, v.pBaseG, path, 'pBaseG')
  const n_pSubprimeQ = pointToRequiredBytes(m, at + L.pSubprimeQ, v.pSubprimeQ, path, 'pSubprimeQ')
  m.setUlong(at + L.ulPasswordLen, n_pPassword)
  m.setUlong(at + L.ulPublicDataLen, n_pPublicData)
  m.setUlong(at + L.ulPAndGLen, sameLength(n_pPrimeP, n_pBaseG, path, 'pPrimeP and pBaseG'))
  m.setUlong(at + L.ulQLen, n_pSubprimeQ)
  m.setUlong(at + L.ulRandomLen, n_pRandomA)
}

export function readCK_SKIPJACK_PRIVATE_WRAP_PARAMS(m: Memory, at: number): T.CK_SKIPJACK_PRIVATE_WRAP_PARAMS {
  const L = m.layouts.CK_SKIPJACK_PRIVATE_WRAP_PARAMS
  return {
    pPassword: readBytes(m, at + L.pPassword, m.ulong(at + L.ulPasswordLen)),
    pPublicData: readBytes(m, at + L.pPublicData, m.ulong(at + L.ulPublicDataLen)),
    pRandomA: readBytes(m, at + L.pRandomA, m.ulong(at + L.ulRandomLen)),
    pPrimeP: readBytes(m, at + L.pPrimeP, m.ulong(at + L.ulPAndGLen)),
    pBaseG: readBytes(m, at + L.pBaseG, m.ulong(at + L.ulPAndGLen)),
    pSubprimeQ: readBytes(m, at + L.pSubprimeQ, m.ulong(at + L.ulQLen)),
  } as unknown as T.CK_SKIPJACK_PRIVATE_WRAP_PARAMS
}

const CK_SKIPJACK_RELAYX_PARAMS_NAMES: ReadonlySet<string> = new Set(['pOldWrappedX','pOldPassword','pOldPublicData','pOldRandomA','pNewPassword','pNewPublicData','pNewRandomA'])

export function writeCK_SKIPJACK_RELAYX_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SKIPJACK_RELAYX_PARAMS', CK_SKIPJACK_RELAYX_PARAMS_NAMES) as { [name in FieldOf<'CK_SKIPJACK_RELAYX_PARAMS'>]: unknown }
  const L = m.layouts.CK_SKIPJACK_RELAYX_PARAMS
  const n_pOldWrappedX = pointToRequiredBytes(m, at + L.pOldWrappedX, v.pOldWrappedX, path, 'pOldWrappedX')
  const n_pOldPassword = pointToRequiredBytes(m, at + L.pOldPassword, v.pOldPassword, path, 'pOldPassword')
  const n_pOldPublicData = pointToRequiredBytes(m, at + L.pOldPublicData, v.pOldPublicData, path, 'pOldPublicData')
  const n_pOldRandomA = pointToRequiredBytes(m, at + L.pOldRandomA, v.pOldRandomA, path, 'pOldRandomA')
  const n_pNewPassword = pointToRequiredBytes(m, at + L.pNewPassword, v.pNewPassword, path, 'pNewPassword')
  const n_pNewPublicData = pointToRequiredBytes(m, at + L.pNewPublicData, v.pNewPublicData, path, 'pNewPublicData')
  const n_pNewRandomA = pointToRequiredBytes(m, at + L.pNewRandomA, v.pNewRandomA, path, 'pNewRandomA')
  m.setUlong(at + L.ulOldWrappedXLen, n_pOldWrappedX)
  m.setUlong(at + L.ulOldPasswordLen, n_pOldPassword)
  m.setUlong(at + L.ulOldPublicDataLen, n_pOldPublicData)
  m.setUlong(at + L.ulOldRandomLen, n_pOldRandomA)
  m.setUlong(at + L.ulNewPasswordLen, n_pNewPassword)
  m.setUlong(at + L.ulNewPublicDataLen, n_pNewPublicData)
  m.setUlong(at + L.ulNewRandomLen, n_pNewRandomA)
}

export function readCK_SKIPJACK_RELAYX_PARAMS(m: Memory, at: number): T.CK_SKIPJACK_RELAYX_PARAMS {
  const L = m.layouts.CK_SKIPJACK_RELAYX_PARAMS
  return {
    pOldWrappedX: readBytes(m, at + L.pOldWrappedX, m.ulong(at + L.ulOldWrappedXLen)),
    pOldPassword: readBytes(m, at + L.pOldPassword, m.ulong(at + L.ulOldPasswordLen)),
    pOldPublicData: readBytes(m, at + L.pOldPublicData, m.ulong(at + L.ulOldPublicDataLen)),
    pOldRandomA: readBytes(m, at + L.pOldRandomA, m.ulong(at + L.ulOldRandomLen)),
    pNewPassword: readBytes(m, at + L.pNewPassword, m.ulong(at + L.ulNewPasswordLen)),
    pNewPublicData: readBytes(m, at + L.pNewPublicData, m.ulong(at + L.ulNewPublicDataLen)),
    pNewRandomA: readBytes(m, at + L.pNewRandomA, m.ulong(at + L.ulNewRandomLen)),
  } as unknown as T.CK_SKIPJACK_RELAYX_PARAMS
}

const CK_SP800_108_COUNTER_FORMAT_NAMES: ReadonlySet<string> = new Set(['bLittleEndian','ulWidthInBits'])

export function writeCK_SP800_108_COUNTER_FORMAT(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SP800_108_COUNTER_FORMAT', CK_SP800_108_COUNTER_FORMAT_NAMES) as { [name in FieldOf<'CK_SP800_108_COUNTER_FORMAT'>]: unknown }
  const L = m.layouts.CK_SP800_108_COUNTER_FORMAT
  setBool(m, at + L.bLittleEndian, v.bLittleEndian, path, 'bLittleEndian')
  setUlong(m, at + L.ulWidthInBits, v.ulWidthInBits, path, 'ulWidthInBits')
}

export function readCK_SP800_108_COUNTER_FORMAT(m: Memory, at: number): T.CK_SP800_108_COUNTER_FORMAT {
  const L = m.layouts.CK_SP800_108_COUNTER_FORMAT
  return {
    bLittleEndian: m.bytes[at + L.bLittleEndian] !== 0,
    ulWidthInBits: m.ulong(at + L.ulWidthInBits),
  } as unknown as T.CK_SP800_108_COUNTER_FORMAT
}

const CK_SP800_108_DKM_LENGTH_FORMAT_NAMES: ReadonlySet<string> = new Set(['dkmLengthMethod','bLittleEndian','ulWidthInBits'])

export function writeCK_SP800_108_DKM_LENGTH_FORMAT(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SP800_108_DKM_LENGTH_FORMAT', CK_SP800_108_DKM_LENGTH_FORMAT_NAMES) as { [name in FieldOf<'CK_SP800_108_DKM_LENGTH_FORMAT'>]: unknown }
  const L = m.layouts.CK_SP800_108_DKM_LENGTH_FORMAT
  setUlong(m, at + L.dkmLengthMethod, v.dkmLengthMethod, path, 'dkmLengthMethod')
  setBool(m, at + L.bLittleEndian, v.bLittleEndian, path, 'bLittleEndian')
  setUlong(m, at + L.ulWidthInBits, v.ulWidthInBits, path, 'ulWidthInBits')
}

export function readCK_SP800_108_DKM_LENGTH_FORMAT(m: Memory, at: number): T.CK_SP800_108_DKM_LENGTH_FORMAT {
  const L = m.layouts.CK_SP800_108_DKM_LENGTH_FORMAT
  return {
    dkmLengthMethod: m.ulong(at + L.dkmLengthMethod),
    bLittleEndian: m.bytes[at + L.bLittleEndian] !== 0,
    ulWidthInBits: m.ulong(at + L.ulWidthInBits),
  } as unknown as T.CK_SP800_108_DKM_LENGTH_FORMAT
}

const CK_SP800_108_FEEDBACK_KDF_PARAMS_NAMES: ReadonlySet<string> = new Set(['prfType','pDataParams','pIV','pAdditionalDerivedKeys'])

export function writeCK_SP800_108_FEEDBACK_KDF_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SP800_108_FEEDBACK_KDF_PARAMS', CK_SP800_108_FEEDBACK_KDF_PARAMS_NAMES) as { [name in FieldOf<'CK_SP800_108_FEEDBACK_KDF_PARAMS'>]: unknown }
  const L = m.layouts.CK_SP800_108_FEEDBACK_KDF_PARAMS
  setUlong(m, at + L.prfType, v.prfType, path, 'prfType')
  const l_pDataParams = elementsOf(v.pDataParams, path, 'pDataParams')
  const n_pDataParams = l_pDataParams.length
  if (n_pDataParams === 0) m.setPointer(at + L.pDataParams, 0)
  else {
    const { size } = m.layouts.CK_PRF_DATA_PARAM
    const first = m.allocateZeroed(n_pDataParams * size)
    m.setPointer(at + L.pDataParams, m.addressOf(first))
    for (let i = 0; i < n_pDataParams; i++) {
      writeCK_PRF_DATA_PARAM(m, first + i * size, l_pDataParams[i], `${path}.pDataParams[${i}]`, handles)
    }
  }
  const n_pIV = pointToBytes(m, at + L.pIV, v.pIV, path, 'pIV')
  const l_pAdditionalDerivedKeys = elementsOf(v.pAdditionalDerivedKeys ?? [], path, 'pAdditionalDerivedKeys')
  const n_pAdditionalDerivedKeys = l_pAdditionalDerivedKeys.length
  if (n_pAdditionalDerivedKeys === 0) m.setPointer(at + L.pAdditionalDerivedKeys, 0)
  else {
    const { size } = m.layouts.CK_DERIVED_KEY
    const first = m.allocateZeroed(n_pAdditionalDerivedKeys * size)
    m.setPointer(at + L.pAdditionalDerivedKeys, m.addressOf(first))
    for (let i = 0; i < n_pAdditionalDerivedKeys; i++) {
      writeCK_DERIVED_KEY(m, first + i * size, l_pAdditionalDerivedKeys[i], `${path}.pAdditionalDerivedKeys[${i}]`, handles)
    }
  }
  m.setUlong(at + L.ulNumberOfDataParams, n_pDataParams)
  m.setUlong(at + L.ulIVLen, n_pIV)
  m.setUlong(at + L.ulAdditionalDerivedKeys, n_pAdditionalDerivedKeys)
}

export function readCK_SP800_108_FEEDBACK_KDF_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_SP800_108_FEEDBACK_KDF_PARAMS {
  const L = m.layouts.CK_SP800_108_FEEDBACK_KDF_PARAMS
  return {
    prfType: m.ulong(at + L.prfType),
    pDataParams: readEach(m, at + L.pDataParams, m.ulong(at + L.ulNumberOfDataParams), m.layouts.CK_PRF_DATA_PARAM.size, readCK_PRF_DATA_PARAM, handles),
    pIV: readBytes(m, at + L.pIV, m.ulong(at + L.ulIVLen)),
    pAdditionalDerivedKeys: readEach(m, at + L.pAdditionalDerivedKeys, m.ulong(at + L.ulAdditionalDerivedKeys), m.layouts.CK_DERIVED_KEY.size, readCK_DERIVED_KEY, handles),
  } as unknown as T.CK_SP800_108_FEEDBACK_KDF_PARAMS
}

export function readBackCK_SP800_108_FEEDBACK_KDF_PARAMS(m: Memory, at: number, value: object, handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_SP800_108_FEEDBACK_KDF_PARAMS
  readBackEach(m, at + L.pAdditionalDerivedKeys, m.layouts.CK_DERIVED_KEY.size, v['pAdditionalDerivedKeys'], readBackCK_DERIVED_KEY, handles)
}

const CK_SP800_108_KDF_PARAMS_NAMES: ReadonlySet<string> = new Set(['prfType','pDataParams','pAdditionalDerivedKeys'])

export function writeCK_SP800_108_KDF_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SP800_108_KDF_PARAMS', CK_SP800_108_KDF_PARAMS_NAMES) as { [name in FieldOf<'CK_SP800_108_KDF_PARAMS'>]: unknown }
  const L = m.layouts.CK_SP800_108_KDF_PARAMS
  setUlong(m, at + L.prfType, v.prfType, path, 'prfType')
  const l_pDataParams = elementsOf(v.pDataParams, path, 'pDataParams')
  const n_pDataParams = l_pDataParams.length
  if (n_pDataParams === 0) m.setPointer(at + L.pDataParams, 0)
  else {
    const { size } = m.layouts.CK_PRF_DATA_PARAM
    const first = m.allocateZeroed(n_pDataParams * size)
    m.setPointer(at + L.pDataParams, m.addressOf(first))
    for (let i = 0; i < n_pDataParams; i++) {
      writeCK_PRF_DATA_PARAM(m, first + i * size, l_pDataParams[i], `${path}.pDataParams[${i}]`, handles)
    }
  }
  const l_pAdditionalDerivedKeys = elementsOf(v.pAdditionalDerivedKeys ?? [], path, 'pAdditionalDerivedKeys')
  const n_pAdditionalDerivedKeys = l_pAdditionalDerivedKeys.length
  if (n_pAdditionalDerivedKeys === 0) m.setPointer(at + L.pAdditionalDerivedKeys, 0)
  else {
    const { size } = m.layouts.CK_DERIVED_KEY
    const first = m.allocateZeroed(n_pAdditionalDerivedKeys * size)
    m.setPointer(at + L.pAdditionalDerivedKeys, m.addressOf(first))
    for (let i = 0; i < n_pAdditionalDerivedKeys; i++) {
      writeCK_DERIVED_KEY(m, first + i * size, l_pAdditionalDerivedKeys[i], `${path}.pAdditionalDerivedKeys[${i}]`, handles)
    }
  }
  m.setUlong(at + L.ulNumberOfDataParams, n_pDataParams)
  m.setUlong(at + L.ulAdditionalDerivedKeys, n_pAdditionalDerivedKeys)
}

export function readCK_SP800_108_KDF_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_SP800_108_KDF_PARAMS {
  const L = m.layouts.CK_SP800_108_KDF_PARAMS
  return {
    prfType: m.ulong(at + L.prfType),
    pDataParams: readEach(m, at + L.pDataParams, m.ulong(at + L.ulNumberOfDataParams), m.layouts.CK_PRF_DATA_PARAM.size, readCK_PRF_DATA_PARAM, handles),
    pAdditionalDerivedKeys: readEach(m, at + L.pAdditionalDerivedKeys, m.ulong(at + L.ulAdditionalDerivedKeys), m.layouts.CK_DERIVED_KEY.size, readCK_DERIVED_KEY, handles),
  } as unknown as T.CK_SP800_108_KDF_PARAMS
}

export function readBackCK_SP800_108_KDF_PARAMS(m: Memory, at: number, value: object, handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_SP800_108_KDF_PARAMS
  readBackEach(m, at + L.pAdditionalDerivedKeys, m.layouts.CK_DERIVED_KEY.size, v['pAdditionalDerivedKeys'], readBackCK_DERIVED_KEY, handles)
}

const CK_SSL3_KEY_MAT_OUT_NAMES: ReadonlySet<string> = new Set(['hClientMacSecret','hServerMacSecret','hClientKey','hServerKey','pIVClient','pIVServer'])

export function writeCK_SSL3_KEY_MAT_OUT(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec, ulIVSizeInBits = 0): void {
  const v = fieldsOf(value, path, 'CK_SSL3_KEY_MAT_OUT', CK_SSL3_KEY_MAT_OUT_NAMES) as { [name in FieldOf<'CK_SSL3_KEY_MAT_OUT'>]: unknown }
  refuseFrozen(v, path)
  const L = m.layouts.CK_SSL3_KEY_MAT_OUT
  m.setUlong(at + L.hClientMacSecret, 0)
  m.setUlong(at + L.hServerMacSecret, 0)
  m.setUlong(at + L.hClientKey, 0)
  m.setUlong(at + L.hServerKey, 0)
  pointToIvRoom(m, at + L.pIVClient, ulIVSizeInBits, v.pIVClient, path, 'pIVClient')
  pointToIvRoom(m, at + L.pIVServer, ulIVSizeInBits, v.pIVServer, path, 'pIVServer')
}

export function readCK_SSL3_KEY_MAT_OUT(m: Memory, at: number, handles: HandleCodec, ulIVSizeInBits = 0): T.CK_SSL3_KEY_MAT_OUT {
  const L = m.layouts.CK_SSL3_KEY_MAT_OUT
  return {
    hClientMacSecret: readHandle(m, at + L.hClientMacSecret, handles),
    hServerMacSecret: readHandle(m, at + L.hServerMacSecret, handles),
    hClientKey: readHandle(m, at + L.hClientKey, handles),
    hServerKey: readHandle(m, at + L.hServerKey, handles),
    pIVClient: readBytes(m, at + L.pIVClient, (ulIVSizeInBits + 7) >>> 3),
    pIVServer: readBytes(m, at + L.pIVServer, (ulIVSizeInBits + 7) >>> 3),
  } as unknown as T.CK_SSL3_KEY_MAT_OUT
}

export function readBackCK_SSL3_KEY_MAT_OUT(m: Memory, at: number, value: object, handles: HandleCodec, ulIVSizeInBits = 0): void {
  const v = value as Fields
  const L = m.layouts.CK_SSL3_KEY_MAT_OUT
  v['hClientMacSecret'] = readHandle(m, at + L.hClientMacSecret, handles)
  v['hServerMacSecret'] = readHandle(m, at + L.hServerMacSecret, handles)
  v['hClientKey'] = readHandle(m, at + L.hClientKey, handles)
  v['hServerKey'] = readHandle(m, at + L.hServerKey, handles)
  fillBack(m, at + L.pIVClient, v, 'pIVClient', (ulIVSizeInBits + 7) >>> 3)
  fillBack(m, at + L.pIVServer, v, 'pIVServer', (ulIVSizeInBits + 7) >>> 3)
}

const CK_SSL3_KEY_MAT_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulMacSizeInBits','ulKeySizeInBits','ulIVSizeInBits','bIsExport','RandomInfo','pReturnedKeyMaterial'])

export function writeCK_SSL3_KEY_MAT_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SSL3_KEY_MAT_PARAMS', CK_SSL3_KEY_MAT_PARAMS_NAMES) as { [name in FieldOf<'CK_SSL3_KEY_MAT_PARAMS'>]: unknown }
  refuseFrozen(v, path)
  const L = m.layouts.CK_SSL3_KEY_MAT_PARAMS
  setUlong(m, at + L.ulMacSizeInBits, v.ulMacSizeInBits, path, 'ulMacSizeInBits')
  setUlong(m, at + L.ulKeySizeInBits, v.ulKeySizeInBits, path, 'ulKeySizeInBits')
  setUlong(m, at + L.ulIVSizeInBits, v.ulIVSizeInBits, path, 'ulIVSizeInBits')
  setBool(m, at + L.bIsExport, v.bIsExport, path, 'bIsExport')
  writeCK_SSL3_RANDOM_DATA(m, at + L.RandomInfo, v.RandomInfo, `${path}.RandomInfo`, handles)
  const p_pReturnedKeyMaterial = m.allocateZeroed(m.layouts.CK_SSL3_KEY_MAT_OUT.size)
  m.setPointer(at + L.pReturnedKeyMaterial, m.addressOf(p_pReturnedKeyMaterial))
  writeCK_SSL3_KEY_MAT_OUT(m, p_pReturnedKeyMaterial, v.pReturnedKeyMaterial ?? {}, `${path}.pReturnedKeyMaterial`, handles, m.ulong(at + L.ulIVSizeInBits))
}

export function readCK_SSL3_KEY_MAT_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_SSL3_KEY_MAT_PARAMS {
  const L = m.layouts.CK_SSL3_KEY_MAT_PARAMS
  return {
    ulMacSizeInBits: m.ulong(at + L.ulMacSizeInBits),
    ulKeySizeInBits: m.ulong(at + L.ulKeySizeInBits),
    ulIVSizeInBits: m.ulong(at + L.ulIVSizeInBits),
    bIsExport: m.bytes[at + L.bIsExport] !== 0,
    RandomInfo: readCK_SSL3_RANDOM_DATA(m, at + L.RandomInfo),
    pReturnedKeyMaterial: m.pointer(at + L.pReturnedKeyMaterial) === 0 ? undefined : readCK_SSL3_KEY_MAT_OUT(m, pointee(m, m.pointer(at + L.pReturnedKeyMaterial), m.layouts.CK_SSL3_KEY_MAT_OUT.size), handles, m.ulong(at + L.ulIVSizeInBits)),
  } as unknown as T.CK_SSL3_KEY_MAT_PARAMS
}

export function readBackCK_SSL3_KEY_MAT_PARAMS(m: Memory, at: number, value: object, handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_SSL3_KEY_MAT_PARAMS
  const a_pReturnedKeyMaterial = m.offsetOf(m.pointer(at + L.pReturnedKeyMaterial), m.layouts.CK_SSL3_KEY_MAT_OUT.size)
  if (a_pReturnedKeyMaterial >= 0) readBackCK_SSL3_KEY_MAT_OUT(m, a_pReturnedKeyMaterial, (v['pReturnedKeyMaterial'] ??= {}) as object, handles, Number(v['ulIVSizeInBits']))
}

const CK_SSL3_MASTER_KEY_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['RandomInfo','pVersion'])

export function writeCK_SSL3_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SSL3_MASTER_KEY_DERIVE_PARAMS', CK_SSL3_MASTER_KEY_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_SSL3_MASTER_KEY_DERIVE_PARAMS'>]: unknown }
  refuseFrozen(v, path)
  const L = m.layouts.CK_SSL3_MASTER_KEY_DERIVE_PARAMS
  writeCK_SSL3_RANDOM_DATA(m, at + L.RandomInfo, v.RandomInfo, `${path}.RandomInfo`, handles)
  if (v.pVersion === null || v.pVersion === undefined) m.setPointer(at + L.pVersion, 0)
  else {
    const p_pVersion = m.allocateZeroed(m.layouts.CK_VERSION.size)
    m.setPointer(at + L.pVersion, m.addressOf(p_pVersion))
    writeCK_VERSION(m, p_pVersion, v.pVersion, `${path}.pVersion`, handles)
  }
}

export function readCK_SSL3_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number): T.CK_SSL3_MASTER_KEY_DERIVE_PARAMS {
  const L = m.layouts.CK_SSL3_MASTER_KEY_DERIVE_PARAMS
  return {
    RandomInfo: readCK_SSL3_RANDOM_DATA(m, at + L.RandomInfo),
    pVersion: m.pointer(at + L.pVersion) === 0 ? undefined : readCK_VERSION(m, pointee(m, m.pointer(at + L.pVersion), m.layouts.CK_VERSION.size)),
  } as unknown as T.CK_SSL3_MASTER_KEY_DERIVE_PARAMS
}

export function readBackCK_SSL3_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_SSL3_MASTER_KEY_DERIVE_PARAMS
  const a_pVersion = m.offsetOf(m.pointer(at + L.pVersion), m.layouts.CK_VERSION.size)
  if (a_pVersion >= 0) mergeBack(v, 'pVersion', readCK_VERSION(m, a_pVersion))
}

const CK_SSL3_RANDOM_DATA_NAMES: ReadonlySet<string> = new Set(['pClientRandom','pServerRandom'])

export function writeCK_SSL3_RANDOM_DATA(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_SSL3_RANDOM_DATA', CK_SSL3_RANDOM_DATA_NAMES) as { [name in FieldOf<'CK_SSL3_RANDOM_DATA'>]: unknown }
  const L = m.layouts.CK_SSL3_RANDOM_DATA
  const n_pClientRandom = pointToRequiredBytes(m, at + L.pClientRandom, v.pClientRandom, path, 'pClientRandom')
  const n_pServerRandom = pointToRequiredBytes(m, at + L.pServerRandom, v.pServerRandom, path, 'pServerRandom')
  m.setUlong(at + L.ulClientRandomLen, n_pClientRandom)
  m.setUlong(at + L.ulServerRandomLen, n_pServerRandom)
}

export function readCK_SSL3_RANDOM_DATA(m: Memory, at: number): T.CK_SSL3_RANDOM_DATA {
  const L = m.layouts.CK_SSL3_RANDOM_DATA
  return {
    pClientRandom: readBytes(m, at + L.pClientRandom, m.ulong(at + L.ulClientRandomLen)),
    pServerRandom: readBytes(m, at + L.pServerRandom, m.ulong(at + L.ulServerRandomLen)),
  } as unknown as T.CK_SSL3_RANDOM_DATA
}

const CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['prfHashMechanism','pSessionHash','pVersion'])

export function writeCK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS', CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS'>]: unknown }
  refuseFrozen(v, path)
  const L = m.layouts.CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS
  setUlong(m, at + L.prfHashMechanism, v.prfHashMechanism, path, 'prfHashMechanism')
  const n_pSessionHash = pointToRequiredBytes(m, at + L.pSessionHash, v.pSessionHash, path, 'pSessionHash')
  if (v.pVersion === null || v.pVersion === undefined) m.setPointer(at + L.pVersion, 0)
  else {
    const p_pVersion = m.allocateZeroed(m.layouts.CK_VERSION.size)
    m.setPointer(at + L.pVersion, m.addressOf(p_pVersion))
    writeCK_VERSION(m, p_pVersion, v.pVersion, `${path}.pVersion`, handles)
  }
  m.setUlong(at + L.ulSessionHashLen, n_pSessionHash)
}

export function readCK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number): T.CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS {
  const L = m.layouts.CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS
  return {
    prfHashMechanism: m.ulong(at + L.prfHashMechanism),
    pSessionHash: readBytes(m, at + L.pSessionHash, m.ulong(at + L.ulSessionHashLen)),
    pVersion: m.pointer(at + L.pVersion) === 0 ? undefined : readCK_VERSION(m, pointee(m, m.pointer(at + L.pVersion), m.layouts.CK_VERSION.size)),
  } as unknown as T.CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS
}

export function readBackCK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS
  const a_pVersion = m.offsetOf(m.pointer(at + L.pVersion), m.layouts.CK_VERSION.size)
  if (a_pVersion >= 0) mergeBack(v, 'pVersion', readCK_VERSION(m, a_pVersion))
}

const CK_TLS12_KEY_MAT_PARAMS_NAMES: ReadonlySet<string> = new Set(['ulMacSizeInBits','ulKeySizeInBits','ulIVSizeInBits','bIsExport','RandomInfo','pReturnedKeyMaterial','prfHashMechanism'])

export function writeCK_TLS12_KEY_MAT_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_TLS12_KEY_MAT_PARAMS', CK_TLS12_KEY_MAT_PARAMS_NAMES) as { [name in FieldOf<'CK_TLS12_KEY_MAT_PARAMS'>]: unknown }
  refuseFrozen(v, path)
  const L = m.layouts.CK_TLS12_KEY_MAT_PARAMS
  setUlong(m, at + L.ulMacSizeInBits, v.ulMacSizeInBits, path, 'ulMacSizeInBits')
  setUlong(m, at + L.ulKeySizeInBits, v.ulKeySizeInBits, path, 'ulKeySizeInBits')
  setUlong(m, at + L.ulIVSizeInBits, v.ulIVSizeInBits, path, 'ulIVSizeInBits')
  setBool(m, at + L.bIsExport, v.bIsExport, path, 'bIsExport')
  writeCK_SSL3_RANDOM_DATA(m, at + L.RandomInfo, v.RandomInfo, `${path}.RandomInfo`, handles)
  const p_pReturnedKeyMaterial = m.allocateZeroed(m.layouts.CK_SSL3_KEY_MAT_OUT.size)
  m.setPointer(at + L.pReturnedKeyMaterial, m.addressOf(p_pReturnedKeyMaterial))
  writeCK_SSL3_KEY_MAT_OUT(m, p_pReturnedKeyMaterial, v.pReturnedKeyMaterial ?? {}, `${path}.pReturnedKeyMaterial`, handles, m.ulong(at + L.ulIVSizeInBits))
  setUlong(m, at + L.prfHashMechanism, v.prfHashMechanism, path, 'prfHashMechanism')
}

export function readCK_TLS12_KEY_MAT_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_TLS12_KEY_MAT_PARAMS {
  const L = m.layouts.CK_TLS12_KEY_MAT_PARAMS
  return {
    ulMacSizeInBits: m.ulong(at + L.ulMacSizeInBits),
    ulKeySizeInBits: m.ulong(at + L.ulKeySizeInBits),
    ulIVSizeInBits: m.ulong(at + L.ulIVSizeInBits),
    bIsExport: m.bytes[at + L.bIsExport] !== 0,
    RandomInfo: readCK_SSL3_RANDOM_DATA(m, at + L.RandomInfo),
    pReturnedKeyMaterial: m.pointer(at + L.pReturnedKeyMaterial) === 0 ? undefined : readCK_SSL3_KEY_MAT_OUT(m, pointee(m, m.pointer(at + L.pReturnedKeyMaterial), m.layouts.CK_SSL3_KEY_MAT_OUT.size), handles, m.ulong(at + L.ulIVSizeInBits)),
    prfHashMechanism: m.ulong(at + L.prfHashMechanism),
  } as unknown as T.CK_TLS12_KEY_MAT_PARAMS
}

export function readBackCK_TLS12_KEY_MAT_PARAMS(m: Memory, at: number, value: object, handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_TLS12_KEY_MAT_PARAMS
  const a_pReturnedKeyMaterial = m.offsetOf(m.pointer(at + L.pReturnedKeyMaterial), m.layouts.CK_SSL3_KEY_MAT_OUT.size)
  if (a_pReturnedKeyMaterial >= 0) readBackCK_SSL3_KEY_MAT_OUT(m, a_pReturnedKeyMaterial, (v['pReturnedKeyMaterial'] ??= {}) as object, handles, Number(v['ulIVSizeInBits']))
}

const CK_TLS12_MASTER_KEY_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['RandomInfo','pVersion','prfHashMechanism'])

export function writeCK_TLS12_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_TLS12_MASTER_KEY_DERIVE_PARAMS', CK_TLS12_MASTER_KEY_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_TLS12_MASTER_KEY_DERIVE_PARAMS'>]: unknown }
  refuseFrozen(v, path)
  const L = m.layouts.CK_TLS12_MASTER_KEY_DERIVE_PARAMS
  writeCK_SSL3_RANDOM_DATA(m, at + L.RandomInfo, v.RandomInfo, `${path}.RandomInfo`, handles)
  if (v.pVersion === null || v.pVersion === undefined) m.setPointer(at + L.pVersion, 0)
  else {
    const p_pVersion = m.allocateZeroed(m.layouts.CK_VERSION.size)
    m.setPointer(at + L.pVersion, m.addressOf(p_pVersion))
    writeCK_VERSION(m, p_pVersion, v.pVersion, `${path}.pVersion`, handles)
  }
  setUlong(m, at + L.prfHashMechanism, v.prfHashMechanism, path, 'prfHashMechanism')
}

export function readCK_TLS12_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number): T.CK_TLS12_MASTER_KEY_DERIVE_PARAMS {
  const L = m.layouts.CK_TLS12_MASTER_KEY_DERIVE_PARAMS
  return {
    RandomInfo: readCK_SSL3_RANDOM_DATA(m, at + L.RandomInfo),
    pVersion: m.pointer(at + L.pVersion) === 0 ? undefined : readCK_VERSION(m, pointee(m, m.pointer(at + L.pVersion), m.layouts.CK_VERSION.size)),
    prfHashMechanism: m.ulong(at + L.prfHashMechanism),
  } as unknown as T.CK_TLS12_MASTER_KEY_DERIVE_PARAMS
}

export function readBackCK_TLS12_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_TLS12_MASTER_KEY_DERIVE_PARAMS
  const a_pVersion = m.offsetOf(m.pointer(at + L.pVersion), m.layouts.CK_VERSION.size)
  if (a_pVersion >= 0) mergeBack(v, 'pVersion', readCK_VERSION(m, a_pVersion))
}

const CK_TLS_KDF_PARAMS_NAMES: ReadonlySet<string> = new Set(['prfMechanism','pLabel','RandomInfo','pContextData'])

export function writeCK_TLS_KDF_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_TLS_KDF_PARAMS', CK_TLS_KDF_PARAMS_NAMES) as { [name in FieldOf<'CK_TLS_KDF_PARAMS'>]: unknown }
  const L = m.layouts.CK_TLS_KDF_PARAMS
  setUlong(m, at + L.prfMechanism, v.prfMechanism, path, 'prfMechanism')
  const n_pLabel = pointToRequiredBytes(m, at + L.pLabel, v.pLabel, path, 'pLabel')
  writeCK_SSL3_RANDOM_DATA(m, at + L.RandomInfo, v.RandomInfo, `${path}.RandomInfo`, handles)
  const n_pContextData = pointToBytes(m, at + L.pContextData, v.pContextData, path, 'pContextData')
  m.setUlong(at + L.ulLabelLength, n_pLabel)
  m.setUlong(at + L.ulContextDataLength, n_pContextData)
}

export function readCK_TLS_KDF_PARAMS(m: Memory, at: number): T.CK_TLS_KDF_PARAMS {
  const L = m.layouts.CK_TLS_KDF_PARAMS
  return {
    prfMechanism: m.ulong(at + L.prfMechanism),
    pLabel: readBytes(m, at + L.pLabel, m.ulong(at + L.ulLabelLength)),
    RandomInfo: readCK_SSL3_RANDOM_DATA(m, at + L.RandomInfo),
    pContextData: readBytes(m, at + L.pContextData, m.ulong(at + L.ulContextDataLength)),
  } as unknown as T.CK_TLS_KDF_PARAMS
}

const CK_TLS_MAC_PARAMS_NAMES: ReadonlySet<string> = new Set(['prfHashMechanism','ulMacLength','ulServerOrClient'])

export function writeCK_TLS_MAC_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_TLS_MAC_PARAMS', CK_TLS_MAC_PARAMS_NAMES) as { [name in FieldOf<'CK_TLS_MAC_PARAMS'>]: unknown }
  const L = m.layouts.CK_TLS_MAC_PARAMS
  setUlong(m, at + L.prfHashMechanism, v.prfHashMechanism, path, 'prfHashMechanism')
  setUlong(m, at + L.ulMacLength, v.ulMacLength, path, 'ulMacLength')
  setUlong(m, at + L.ulServerOrClient, v.ulServerOrClient, path, 'ulServerOrClient')
}

export function readCK_TLS_MAC_PARAMS(m: Memory, at: number): T.CK_TLS_MAC_PARAMS {
  const L = m.layouts.CK_TLS_MAC_PARAMS
  return {
    prfHashMechanism: m.ulong(at + L.prfHashMechanism),
    ulMacLength: m.ulong(at + L.ulMacLength),
    ulServerOrClient: m.ulong(at + L.ulServerOrClient),
  } as unknown as T.CK_TLS_MAC_PARAMS
}

const CK_TLS_PRF_PARAMS_NAMES: ReadonlySet<string> = new Set(['pSeed','pLabel','pOutput'])

export function writeCK_TLS_PRF_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_TLS_PRF_PARAMS', CK_TLS_PRF_PARAMS_NAMES) as { [name in FieldOf<'CK_TLS_PRF_PARAMS'>]: unknown }
  const L = m.layouts.CK_TLS_PRF_PARAMS
  const n_pSeed = pointToRequiredBytes(m, at + L.pSeed, v.pSeed, path, 'pSeed')
  const n_pLabel = pointToRequiredBytes(m, at + L.pLabel, v.pLabel, path, 'pLabel')
  const n_pOutput = pointToRequiredRoom(m, at + L.pOutput, v.pOutput, path, 'pOutput')
  m.setUlong(at + L.ulSeedLen, n_pSeed)
  m.setUlong(at + L.ulLabelLen, n_pLabel)
  pointToUlong(m, at + L.pulOutputLen, n_pOutput)
}

export function readCK_TLS_PRF_PARAMS(m: Memory, at: number): T.CK_TLS_PRF_PARAMS {
  const L = m.layouts.CK_TLS_PRF_PARAMS
  return {
    pSeed: readBytes(m, at + L.pSeed, m.ulong(at + L.ulSeedLen)),
    pLabel: readBytes(m, at + L.pLabel, m.ulong(at + L.ulLabelLen)),
    pOutput: readBytes(m, at + L.pOutput, readPointedUlong(m, at + L.pulOutputLen)),
  } as unknown as T.CK_TLS_PRF_PARAMS
}

export function readBackCK_TLS_PRF_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_TLS_PRF_PARAMS
  fillBack(m, at + L.pOutput, v, 'pOutput', writtenUlong(m, at + L.pulOutputLen))
}

const CK_WTLS_KEY_MAT_OUT_NAMES: ReadonlySet<string> = new Set(['hMacSecret','hKey','pIV'])

export function writeCK_WTLS_KEY_MAT_OUT(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec, ulIVSizeInBits = 0): void {
  const v = fieldsOf(value, path, 'CK_WTLS_KEY_MAT_OUT', CK_WTLS_KEY_MAT_OUT_NAMES) as { [name in FieldOf<'CK_WTLS_KEY_MAT_OUT'>]: unknown }
  refuseFrozen(v, path)
  const L = m.layouts.CK_WTLS_KEY_MAT_OUT
  m.setUlong(at + L.hMacSecret, 0)
  m.setUlong(at + L.hKey, 0)
  pointToIvRoom(m, at + L.pIV, ulIVSizeInBits, v.pIV, path, 'pIV')
}

export function readCK_WTLS_KEY_MAT_OUT(m: Memory, at: number, handles: HandleCodec, ulIVSizeInBits = 0): T.CK_WTLS_KEY_MAT_OUT {
  const L = m.layouts.CK_WTLS_KEY_MAT_OUT
  return {
    hMacSecret: readHandle(m, at + L.hMacSecret, handles),
    hKey: readHandle(m, at + L.hKey, handles),
    pIV: readBytes(m, at + L.pIV, (ulIVSizeInBits + 7) >>> 3),
  } as unknown as T.CK_WTLS_KEY_MAT_OUT
}

export function readBackCK_WTLS_KEY_MAT_OUT(m: Memory, at: number, value: object, handles: HandleCodec, ulIVSizeInBits = 0): void {
  const v = value as Fields
  const L = m.layouts.CK_WTLS_KEY_MAT_OUT
  v['hMacSecret'] = readHandle(m, at + L.hMacSecret, handles)
  v['hKey'] = readHandle(m, at + L.hKey, handles)
  fillBack(m, at + L.pIV, v, 'pIV', (ulIVSizeInBits + 7) >>> 3)
}

const CK_WTLS_KEY_MAT_PARAMS_NAMES: ReadonlySet<string> = new Set(['DigestMechanism','ulMacSizeInBits','ulKeySizeInBits','ulIVSizeInBits','ulSequenceNumber','bIsExport','RandomInfo','pReturnedKeyMaterial'])

export function writeCK_WTLS_KEY_MAT_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_WTLS_KEY_MAT_PARAMS', CK_WTLS_KEY_MAT_PARAMS_NAMES) as { [name in FieldOf<'CK_WTLS_KEY_MAT_PARAMS'>]: unknown }
  refuseFrozen(v, path)
  const L = m.layouts.CK_WTLS_KEY_MAT_PARAMS
  setUlong(m, at + L.DigestMechanism, v.DigestMechanism, path, 'DigestMechanism')
  setUlong(m, at + L.ulMacSizeInBits, v.ulMacSizeInBits, path, 'ulMacSizeInBits')
  setUlong(m, at + L.ulKeySizeInBits, v.ulKeySizeInBits, path, 'ulKeySizeInBits')
  setUlong(m, at + L.ulIVSizeInBits, v.ulIVSizeInBits, path, 'ulIVSizeInBits')
  setUlong(m, at + L.ulSequenceNumber, v.ulSequenceNumber, path, 'ulSequenceNumber')
  setBool(m, at + L.bIsExport, v.bIsExport, path, 'bIsExport')
  writeCK_WTLS_RANDOM_DATA(m, at + L.RandomInfo, v.RandomInfo, `${path}.RandomInfo`, handles)
  const p_pReturnedKeyMaterial = m.allocateZeroed(m.layouts.CK_WTLS_KEY_MAT_OUT.size)
  m.setPointer(at + L.pReturnedKeyMaterial, m.addressOf(p_pReturnedKeyMaterial))
  writeCK_WTLS_KEY_MAT_OUT(m, p_pReturnedKeyMaterial, v.pReturnedKeyMaterial ?? {}, `${path}.pReturnedKeyMaterial`, handles, m.ulong(at + L.ulIVSizeInBits))
}

export function readCK_WTLS_KEY_MAT_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_WTLS_KEY_MAT_PARAMS {
  const L = m.layouts.CK_WTLS_KEY_MAT_PARAMS
  return {
    DigestMechanism: m.ulong(at + L.DigestMechanism),
    ulMacSizeInBits: m.ulong(at + L.ulMacSizeInBits),
    ulKeySizeInBits: m.ulong(at + L.ulKeySizeInBits),
    ulIVSizeInBits: m.ulong(at + L.ulIVSizeInBits),
    ulSequenceNumber: m.ulong(at + L.ulSequenceNumber),
    bIsExport: m.bytes[at + L.bIsExport] !== 0,
    RandomInfo: readCK_WTLS_RANDOM_DATA(m, at + L.RandomInfo),
    pReturnedKeyMaterial: m.pointer(at + L.pReturnedKeyMaterial) === 0 ? undefined : readCK_WTLS_KEY_MAT_OUT(m, pointee(m, m.pointer(at + L.pReturnedKeyMaterial), m.layouts.CK_WTLS_KEY_MAT_OUT.size), handles, m.ulong(at + L.ulIVSizeInBits)),
  } as unknown as T.CK_WTLS_KEY_MAT_PARAMS
}

export function readBackCK_WTLS_KEY_MAT_PARAMS(m: Memory, at: number, value: object, handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_WTLS_KEY_MAT_PARAMS
  const a_pReturnedKeyMaterial = m.offsetOf(m.pointer(at + L.pReturnedKeyMaterial), m.layouts.CK_WTLS_KEY_MAT_OUT.size)
  if (a_pReturnedKeyMaterial >= 0) readBackCK_WTLS_KEY_MAT_OUT(m, a_pReturnedKeyMaterial, (v['pReturnedKeyMaterial'] ??= {}) as object, handles, Number(v['ulIVSizeInBits']))
}

const CK_WTLS_MASTER_KEY_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['DigestMechanism','RandomInfo','pVersion'])

export function writeCK_WTLS_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_WTLS_MASTER_KEY_DERIVE_PARAMS', CK_WTLS_MASTER_KEY_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_WTLS_MASTER_KEY_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_WTLS_MASTER_KEY_DERIVE_PARAMS
  setUlong(m, at + L.DigestMechanism, v.DigestMechanism, path, 'DigestMechanism')
  writeCK_WTLS_RANDOM_DATA(m, at + L.RandomInfo, v.RandomInfo, `${path}.RandomInfo`, handles)
  pointToExactBytes(m, at + L.pVersion, 1, v.pVersion, path, 'pVersion')
}

export function readCK_WTLS_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number): T.CK_WTLS_MASTER_KEY_DERIVE_PARAMS {
  const L = m.layouts.CK_WTLS_MASTER_KEY_DERIVE_PARAMS
  return {
    DigestMechanism: m.ulong(at + L.DigestMechanism),
    RandomInfo: readCK_WTLS_RANDOM_DATA(m, at + L.RandomInfo),
    pVersion: readBytes(m, at + L.pVersion, 1),
  } as unknown as T.CK_WTLS_MASTER_KEY_DERIVE_PARAMS
}

export function readBackCK_WTLS_MASTER_KEY_DERIVE_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_WTLS_MASTER_KEY_DERIVE_PARAMS
  fillBack(m, at + L.pVersion, v, 'pVersion', 1)
}

const CK_WTLS_PRF_PARAMS_NAMES: ReadonlySet<string> = new Set(['DigestMechanism','pSeed','pLabel','pOutput'])

export function writeCK_WTLS_PRF_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_WTLS_PRF_PARAMS', CK_WTLS_PRF_PARAMS_NAMES) as { [name in FieldOf<'CK_WTLS_PRF_PARAMS'>]: unknown }
  const L = m.layouts.CK_WTLS_PRF_PARAMS
  setUlong(m, at + L.DigestMechanism, v.DigestMechanism, path, 'DigestMechanism')
  const n_pSeed = pointToRequiredBytes(m, at + L.pSeed, v.pSeed, path, 'pSeed')
  const n_pLabel = pointToRequiredBytes(m, at + L.pLabel, v.pLabel, path, 'pLabel')
  const n_pOutput = pointToRequiredRoom(m, at + L.pOutput, v.pOutput, path, 'pOutput')
  m.setUlong(at + L.ulSeedLen, n_pSeed)
  m.setUlong(at + L.ulLabelLen, n_pLabel)
  pointToUlong(m, at + L.pulOutputLen, n_pOutput)
}

export function readCK_WTLS_PRF_PARAMS(m: Memory, at: number): T.CK_WTLS_PRF_PARAMS {
  const L = m.layouts.CK_WTLS_PRF_PARAMS
  return {
    DigestMechanism: m.ulong(at + L.DigestMechanism),
    pSeed: readBytes(m, at + L.pSeed, m.ulong(at + L.ulSeedLen)),
    pLabel: readBytes(m, at + L.pLabel, m.ulong(at + L.ulLabelLen)),
    pOutput: readBytes(m, at + L.pOutput, readPointedUlong(m, at + L.pulOutputLen)),
  } as unknown as T.CK_WTLS_PRF_PARAMS
}

export function readBackCK_WTLS_PRF_PARAMS(m: Memory, at: number, value: object, _handles: HandleCodec): void {
  const v = value as Fields
  const L = m.layouts.CK_WTLS_PRF_PARAMS
  fillBack(m, at + L.pOutput, v, 'pOutput', writtenUlong(m, at + L.pulOutputLen))
}

const CK_WTLS_RANDOM_DATA_NAMES: ReadonlySet<string> = new Set(['pClientRandom','pServerRandom'])

export function writeCK_WTLS_RANDOM_DATA(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_WTLS_RANDOM_DATA', CK_WTLS_RANDOM_DATA_NAMES) as { [name in FieldOf<'CK_WTLS_RANDOM_DATA'>]: unknown }
  const L = m.layouts.CK_WTLS_RANDOM_DATA
  const n_pClientRandom = pointToRequiredBytes(m, at + L.pClientRandom, v.pClientRandom, path, 'pClientRandom')
  const n_pServerRandom = pointToRequiredBytes(m, at + L.pServerRandom, v.pServerRandom, path, 'pServerRandom')
  m.setUlong(at + L.ulClientRandomLen, n_pClientRandom)
  m.setUlong(at + L.ulServerRandomLen, n_pServerRandom)
}

export function readCK_WTLS_RANDOM_DATA(m: Memory, at: number): T.CK_WTLS_RANDOM_DATA {
  const L = m.layouts.CK_WTLS_RANDOM_DATA
  return {
    pClientRandom: readBytes(m, at + L.pClientRandom, m.ulong(at + L.ulClientRandomLen)),
    pServerRandom: readBytes(m, at + L.pServerRandom, m.ulong(at + L.ulServerRandomLen)),
  } as unknown as T.CK_WTLS_RANDOM_DATA
}

const CK_X2RATCHET_INITIALIZE_PARAMS_NAMES: ReadonlySet<string> = new Set(['sk','peer_public_prekey','peer_public_identity','own_public_identity','bEncryptedHeader','eCurve','aeadMechanism','kdfMechanism'])

export function writeCK_X2RATCHET_INITIALIZE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_X2RATCHET_INITIALIZE_PARAMS', CK_X2RATCHET_INITIALIZE_PARAMS_NAMES) as { [name in FieldOf<'CK_X2RATCHET_INITIALIZE_PARAMS'>]: unknown }
  const L = m.layouts.CK_X2RATCHET_INITIALIZE_PARAMS
  pointToRequiredBytes(m, at + L.sk, v.sk, path, 'sk')
  setHandle(m, at + L.peer_public_prekey, v.peer_public_prekey, path, 'peer_public_prekey', handles, false)
  setHandle(m, at + L.peer_public_identity, v.peer_public_identity, path, 'peer_public_identity', handles, false)
  setHandle(m, at + L.own_public_identity, v.own_public_identity, path, 'own_public_identity', handles, false)
  setBool(m, at + L.bEncryptedHeader, v.bEncryptedHeader, path, 'bEncryptedHeader')
  setUlong(m, at + L.eCurve, v.eCurve, path, 'eCurve')
  setUlong(m, at + L.aeadMechanism, v.aeadMechanism, path, 'aeadMechanism')
  setUlong(m, at + L.kdfMechanism, v.kdfMechanism, path, 'kdfMechanism')
}

export function readCK_X2RATCHET_INITIALIZE_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_X2RATCHET_INITIALIZE_PARAMS {
  const L = m.layouts.CK_X2RATCHET_INITIALIZE_PARAMS
  return {
    sk: readAddress(m, at + L.sk),
    peer_public_prekey: readHandle(m, at + L.peer_public_prekey, handles),
    peer_public_identity: readHandle(m, at + L.peer_public_identity, handles),
    own_public_identity: readHandle(m, at + L.own_public_identity, handles),
    bEncryptedHeader: m.bytes[at + L.bEncryptedHeader] !== 0,
    eCurve: m.ulong(at + L.eCurve),
    aeadMechanism: m.ulong(at + L.aeadMechanism),
    kdfMechanism: m.ulong(at + L.kdfMechanism),
  } as unknown as T.CK_X2RATCHET_INITIALIZE_PARAMS
}

const CK_X2RATCHET_RESPOND_PARAMS_NAMES: ReadonlySet<string> = new Set(['sk','own_prekey','initiator_identity','own_public_identity','bEncryptedHeader','eCurve','aeadMechanism','kdfMechanism'])

export function writeCK_X2RATCHET_RESPOND_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_X2RATCHET_RESPOND_PARAMS', CK_X2RATCHET_RESPOND_PARAMS_NAMES) as { [name in FieldOf<'CK_X2RATCHET_RESPOND_PARAMS'>]: unknown }
  const L = m.layouts.CK_X2RATCHET_RESPOND_PARAMS
  pointToRequiredBytes(m, at + L.sk, v.sk, path, 'sk')
  setHandle(m, at + L.own_prekey, v.own_prekey, path, 'own_prekey', handles, false)
  setHandle(m, at + L.initiator_identity, v.initiator_identity, path, 'initiator_identity', handles, false)
  setHandle(m, at + L.own_public_identity, v.own_public_identity, path, 'own_public_identity', handles, false)
  setBool(m, at + L.bEncryptedHeader, v.bEncryptedHeader, path, 'bEncryptedHeader')
  setUlong(m, at + L.eCurve, v.eCurve, path, 'eCurve')
  setUlong(m, at + L.aeadMechanism, v.aeadMechanism, path, 'aeadMechanism')
  setUlong(m, at + L.kdfMechanism, v.kdfMechanism, path, 'kdfMechanism')
}

export function readCK_X2RATCHET_RESPOND_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_X2RATCHET_RESPOND_PARAMS {
  const L = m.layouts.CK_X2RATCHET_RESPOND_PARAMS
  return {
    sk: readAddress(m, at + L.sk),
    own_prekey: readHandle(m, at + L.own_prekey, handles),
    initiator_identity: readHandle(m, at + L.initiator_identity, handles),
    own_public_identity: readHandle(m, at + L.own_public_identity, handles),
    bEncryptedHeader: m.bytes[at + L.bEncryptedHeader] !== 0,
    eCurve: m.ulong(at + L.eCurve),
    aeadMechanism: m.ulong(at + L.aeadMechanism),
    kdfMechanism: m.ulong(at + L.kdfMechanism),
  } as unknown as T.CK_X2RATCHET_RESPOND_PARAMS
}

const CK_X3DH_INITIATE_PARAMS_NAMES: ReadonlySet<string> = new Set(['kdf','pPeer_identity','pPeer_prekey','pPrekey_signature','pOnetime_key','pOwn_identity','pOwn_ephemeral'])

export function writeCK_X3DH_INITIATE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_X3DH_INITIATE_PARAMS', CK_X3DH_INITIATE_PARAMS_NAMES) as { [name in FieldOf<'CK_X3DH_INITIATE_PARAMS'>]: unknown }
  const L = m.layouts.CK_X3DH_INITIATE_PARAMS
  setUlong(m, at + L.kdf, v.kdf, path, 'kdf')
  setHandle(m, at + L.pPeer_identity, v.pPeer_identity, path, 'pPeer_identity', handles, false)
  setHandle(m, at + L.pPeer_prekey, v.pPeer_prekey, path, 'pPeer_prekey', handles, false)
  pointToRequiredBytes(m, at + L.pPrekey_signature, v.pPrekey_signature, path, 'pPrekey_signature')
  pointToBytes(m, at + L.pOnetime_key, v.pOnetime_key, path, 'pOnetime_key')
  setHandle(m, at + L.pOwn_identity, v.pOwn_identity, path, 'pOwn_identity', handles, false)
  setHandle(m, at + L.pOwn_ephemeral, v.pOwn_ephemeral, path, 'pOwn_ephemeral', handles, false)
}

export function readCK_X3DH_INITIATE_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_X3DH_INITIATE_PARAMS {
  const L = m.layouts.CK_X3DH_INITIATE_PARAMS
  return {
    kdf: m.ulong(at + L.kdf),
    pPeer_identity: readHandle(m, at + L.pPeer_identity, handles),
    pPeer_prekey: readHandle(m, at + L.pPeer_prekey, handles),
    pPrekey_signature: readAddress(m, at + L.pPrekey_signature),
    pOnetime_key: readAddress(m, at + L.pOnetime_key),
    pOwn_identity: readHandle(m, at + L.pOwn_identity, handles),
    pOwn_ephemeral: readHandle(m, at + L.pOwn_ephemeral, handles),
  } as unknown as T.CK_X3DH_INITIATE_PARAMS
}

const CK_X3DH_RESPOND_PARAMS_NAMES: ReadonlySet<string> = new Set(['kdf','pIdentity_id','pPrekey_id','pOnetime_id','pInitiator_identity','pInitiator_ephemeral'])

export function writeCK_X3DH_RESPOND_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_X3DH_RESPOND_PARAMS', CK_X3DH_RESPOND_PARAMS_NAMES) as { [name in FieldOf<'CK_X3DH_RESPOND_PARAMS'>]: unknown }
  const L = m.layouts.CK_X3DH_RESPOND_PARAMS
  setUlong(m, at + L.kdf, v.kdf, path, 'kdf')
  pointToRequiredBytes(m, at + L.pIdentity_id, v.pIdentity_id, path, 'pIdentity_id')
  pointToRequiredBytes(m, at + L.pPrekey_id, v.pPrekey_id, path, 'pPrekey_id')
  pointToBytes(m, at + L.pOnetime_id, v.pOnetime_id, path, 'pOnetime_id')
  setHandle(m, at + L.pInitiator_identity, v.pInitiator_identity, path, 'pInitiator_identity', handles, false)
  pointToRequiredBytes(m, at + L.pInitiator_ephemeral, v.pInitiator_ephemeral, path, 'pInitiator_ephemeral')
}

export function readCK_X3DH_RESPOND_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_X3DH_RESPOND_PARAMS {
  const L = m.layouts.CK_X3DH_RESPOND_PARAMS
  return {
    kdf: m.ulong(at + L.kdf),
    pIdentity_id: readAddress(m, at + L.pIdentity_id),
    pPrekey_id: readAddress(m, at + L.pPrekey_id),
    pOnetime_id: readAddress(m, at + L.pOnetime_id),
    pInitiator_identity: readHandle(m, at + L.pInitiator_identity, handles),
    pInitiator_ephemeral: readAddress(m, at + L.pInitiator_ephemeral),
  } as unknown as T.CK_X3DH_RESPOND_PARAMS
}

const CK_X9_42_DH1_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['kdf','pOtherInfo','pPublicData'])

export function writeCK_X9_42_DH1_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_X9_42_DH1_DERIVE_PARAMS', CK_X9_42_DH1_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_X9_42_DH1_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_X9_42_DH1_DERIVE_PARAMS
  setUlong(m, at + L.kdf, v.kdf, path, 'kdf')
  const n_pOtherInfo = pointToBytes(m, at + L.pOtherInfo, v.pOtherInfo, path, 'pOtherInfo')
  const n_pPublicData = pointToRequiredBytes(m, at + L.pPublicData, v.pPublicData, path, 'pPublicData')
  m.setUlong(at + L.ulOtherInfoLen, n_pOtherInfo)
  m.setUlong(at + L.ulPublicDataLen, n_pPublicData)
}

export function readCK_X9_42_DH1_DERIVE_PARAMS(m: Memory, at: number): T.CK_X9_42_DH1_DERIVE_PARAMS {
  const L = m.layouts.CK_X9_42_DH1_DERIVE_PARAMS
  return {
    kdf: m.ulong(at + L.kdf),
    pOtherInfo: readBytes(m, at + L.pOtherInfo, m.ulong(at + L.ulOtherInfoLen)),
    pPublicData: readBytes(m, at + L.pPublicData, m.ulong(at + L.ulPublicDataLen)),
  } as unknown as T.CK_X9_42_DH1_DERIVE_PARAMS
}

const CK_X9_42_DH2_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['kdf','pOtherInfo','pPublicData','ulPrivateDataLen','hPrivateData','pPublicData2'])

export function writeCK_X9_42_DH2_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_X9_42_DH2_DERIVE_PARAMS', CK_X9_42_DH2_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_X9_42_DH2_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_X9_42_DH2_DERIVE_PARAMS
  setUlong(m, at + L.kdf, v.kdf, path, 'kdf')
  const n_pOtherInfo = pointToBytes(m, at + L.pOtherInfo, v.pOtherInfo, path, 'pOtherInfo')
  const n_pPublicData = pointToRequiredBytes(m, at + L.pPublicData, v.pPublicData, path, 'pPublicData')
  setUlong(m, at + L.ulPrivateDataLen, v.ulPrivateDataLen ?? 0, path, 'ulPrivateDataLen')
  setHandle(m, at + L.hPrivateData, v.hPrivateData, path, 'hPrivateData', handles, false)
  const n_pPublicData2 = pointToRequiredBytes(m, at + L.pPublicData2, v.pPublicData2, path, 'pPublicData2')
  m.setUlong(at + L.ulOtherInfoLen, n_pOtherInfo)
  m.setUlong(at + L.ulPublicDataLen, n_pPublicData)
  m.setUlong(at + L.ulPublicDataLen2, n_pPublicData2)
}

export function readCK_X9_42_DH2_DERIVE_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_X9_42_DH2_DERIVE_PARAMS {
  const L = m.layouts.CK_X9_42_DH2_DERIVE_PARAMS
  return {
    kdf: m.ulong(at + L.kdf),
    pOtherInfo: readBytes(m, at + L.pOtherInfo, m.ulong(at + L.ulOtherInfoLen)),
    pPublicData: readBytes(m, at + L.pPublicData, m.ulong(at + L.ulPublicDataLen)),
    ulPrivateDataLen: m.ulong(at + L.ulPrivateDataLen),
    hPrivateData: readHandle(m, at + L.hPrivateData, handles),
    pPublicData2: readBytes(m, at + L.pPublicData2, m.ulong(at + L.ulPublicDataLen2)),
  } as unknown as T.CK_X9_42_DH2_DERIVE_PARAMS
}

const CK_X9_42_MQV_DERIVE_PARAMS_NAMES: ReadonlySet<string> = new Set(['kdf','pOtherInfo','pPublicData','ulPrivateDataLen','hPrivateData','pPublicData2','publicKey'])

export function writeCK_X9_42_MQV_DERIVE_PARAMS(m: Memory, at: number, value: unknown, path: string, handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_X9_42_MQV_DERIVE_PARAMS', CK_X9_42_MQV_DERIVE_PARAMS_NAMES) as { [name in FieldOf<'CK_X9_42_MQV_DERIVE_PARAMS'>]: unknown }
  const L = m.layouts.CK_X9_42_MQV_DERIVE_PARAMS
  setUlong(m, at + L.kdf, v.kdf, path, 'kdf')
  const n_pOtherInfo = pointToBytes(m, at + L.pOtherInfo, v.pOtherInfo, path, 'pOtherInfo')
  const n_pPublicData = pointToRequiredBytes(m, at + L.pPublicData, v.pPublicData, path, 'pPublicData')
  setUlong(m, at + L.ulPrivateDataLen, v.ulPrivateDataLen ?? 0, path, 'ulPrivateDataLen')
  setHandle(m, at + L.hPrivateData, v.hPrivateData, path, 'hPrivateData', handles, false)
  const n_pPublicData2 = pointToRequiredBytes(m, at + L.pPublicData2, v.pPublicData2, path, 'pPublicData2')
  setHandle(m, at + L.publicKey, v.publicKey, path, 'publicKey', handles, false)
  m.setUlong(at + L.ulOtherInfoLen, n_pOtherInfo)
  m.setUlong(at + L.ulPublicDataLen, n_pPublicData)
  m.setUlong(at + L.ulPublicDataLen2, n_pPublicData2)
}

export function readCK_X9_42_MQV_DERIVE_PARAMS(m: Memory, at: number, handles: HandleCodec): T.CK_X9_42_MQV_DERIVE_PARAMS {
  const L = m.layouts.CK_X9_42_MQV_DERIVE_PARAMS
  return {
    kdf: m.ulong(at + L.kdf),
    pOtherInfo: readBytes(m, at + L.pOtherInfo, m.ulong(at + L.ulOtherInfoLen)),
    pPublicData: readBytes(m, at + L.pPublicData, m.ulong(at + L.ulPublicDataLen)),
    ulPrivateDataLen: m.ulong(at + L.ulPrivateDataLen),
    hPrivateData: readHandle(m, at + L.hPrivateData, handles),
    pPublicData2: readBytes(m, at + L.pPublicData2, m.ulong(at + L.ulPublicDataLen2)),
    publicKey: readHandle(m, at + L.publicKey, handles),
  } as unknown as T.CK_X9_42_MQV_DERIVE_PARAMS
}

const CK_XEDDSA_PARAMS_NAMES: ReadonlySet<string> = new Set(['hash'])

export function writeCK_XEDDSA_PARAMS(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'CK_XEDDSA_PARAMS', CK_XEDDSA_PARAMS_NAMES) as { [name in FieldOf<'CK_XEDDSA_PARAMS'>]: unknown }
  const L = m.layouts.CK_XEDDSA_PARAMS
  setUlong(m, at + L.hash, v.hash, path, 'hash')
}

export function readCK_XEDDSA_PARAMS(m: Memory, at: number): T.CK_XEDDSA_PARAMS {
  const L = m.layouts.CK_XEDDSA_PARAMS
  return {
    hash: m.ulong(at + L.hash),
  } as unknown as T.CK_XEDDSA_PARAMS
}

const specifiedParams_NAMES: ReadonlySet<string> = new Set(['levels','lm_type','lm_ots_type'])

export function writespecifiedParams(m: Memory, at: number, value: unknown, path: string, _handles: HandleCodec): void {
  const v = fieldsOf(value, path, 'specifiedParams', specifiedParams_NAMES) as { [name in FieldOf<'specifiedParams'>]: unknown }
  const L = m.layouts.specifiedParams
  setUlong(m, at + L.levels, v.levels, path, 'levels')
  setUlongs(m, at + L.lm_type, 8, v.lm_type, path, 'lm_type')
  setUlongs(m, at + L.lm_ots_type, 8, v.lm_ots_type, path, 'lm_ots_type')
}

export function readspecifiedParams(m: Memory, at: number): T.specifiedParams {
  const L = m.layouts.specifiedParams
  return {
    levels: m.ulong(at + L.levels),
    lm_type: readUlongs(m, at + L.lm_type, 8),
    lm_ots_type: readUlongs(m, at + L.lm_ots_type, 8),
  } as unknown as T.specifiedParams
}

export const STRUCTS: { readonly [name in StructName]: StructCodec } = {
  CK_VERSION: { name: 'CK_VERSION', names: CK_VERSION_NAMES, write: writeCK_VERSION, read: readCK_VERSION, readBack: undefined },
  CK_INFO: { name: 'CK_INFO', names: CK_INFO_NAMES, write: writeCK_INFO, read: readCK_INFO, readBack: undefined },
  CK_SLOT_INFO: { name: 'CK_SLOT_INFO', names: CK_SLOT_INFO_NAMES, write: writeCK_SLOT_INFO, read: readCK_SLOT_INFO, readBack: undefined },
  CK_TOKEN_INFO: { name: 'CK_TOKEN_INFO', names: CK_TOKEN_INFO_NAMES, write: writeCK_TOKEN_INFO, read: readCK_TOKEN_INFO, readBack: undefined },
  CK_SESSION_INFO: { name: 'CK_SESSION_INFO', names: CK_SESSION_INFO_NAMES, write: writeCK_SESSION_INFO, read: readCK_SESSION_INFO, readBack: undefined },
  CK_MECHANISM_INFO: { name: 'CK_MECHANISM_INFO', names: CK_MECHANISM_INFO_NAMES, write: writeCK_MECHANISM_INFO, read: readCK_MECHANISM_INFO, readBack: undefined },
  CK_ATTRIBUTE: { name: 'CK_ATTRIBUTE', names: new Set(), write: (m, at, value, path, handles) => writeCK_ATTRIBUTE(m, at, value, path, handles), read: (m, at, handles) => readCK_ATTRIBUTE(m, at), readBack: undefined },
  CK_MECHANISM: { name: 'CK_MECHANISM', names: new Set(), write: (m, at, value, path, handles) => writeCK_MECHANISM(m, at, value, path, handles), read: (m, at, handles) => readCK_MECHANISM(m, at, handles), readBack: undefined },
  CK_DATE: { name: 'CK_DATE', names: CK_DATE_NAMES, write: writeCK_DATE, read: readCK_DATE, readBack: undefined },
  CK_INTERFACE: { name: 'CK_INTERFACE', names: CK_INTERFACE_NAMES, write: writeCK_INTERFACE, read: readCK_INTERFACE, readBack: undefined },
  CK_C_INITIALIZE_ARGS: { name: 'CK_C_INITIALIZE_ARGS', names: CK_C_INITIALIZE_ARGS_NAMES, write: writeCK_C_INITIALIZE_ARGS, read: readCK_C_INITIALIZE_ARGS, readBack: undefined },
  CK_ASYNC_DATA: { name: 'CK_ASYNC_DATA', names: CK_ASYNC_DATA_NAMES, write: writeCK_ASYNC_DATA, read: readCK_ASYNC_DATA, readBack: undefined },
  CK_AES_CBC_ENCRYPT_DATA_PARAMS: { name: 'CK_AES_CBC_ENCRYPT_DATA_PARAMS', names: CK_AES_CBC_ENCRYPT_DATA_PARAMS_NAMES, write: writeCK_AES_CBC_ENCRYPT_DATA_PARAMS, read: readCK_AES_CBC_ENCRYPT_DATA_PARAMS, readBack: undefined },
  CK_AES_CCM_PARAMS: { name: 'CK_AES_CCM_PARAMS', names: CK_AES_CCM_PARAMS_NAMES, write: writeCK_AES_CCM_PARAMS, read: readCK_AES_CCM_PARAMS, readBack: undefined },
  CK_AES_CTR_PARAMS: { name: 'CK_AES_CTR_PARAMS', names: CK_AES_CTR_PARAMS_NAMES, write: writeCK_AES_CTR_PARAMS, read: readCK_AES_CTR_PARAMS, readBack: undefined },
  CK_AES_GCM_PARAMS: { name: 'CK_AES_GCM_PARAMS', names: CK_AES_GCM_PARAMS_NAMES, write: writeCK_AES_GCM_PARAMS, read: readCK_AES_GCM_PARAMS, readBack: undefined },
  CK_ARIA_CBC_ENCRYPT_DATA_PARAMS: { name: 'CK_ARIA_CBC_ENCRYPT_DATA_PARAMS', names: CK_ARIA_CBC_ENCRYPT_DATA_PARAMS_NAMES, write: writeCK_ARIA_CBC_ENCRYPT_DATA_PARAMS, read: readCK_ARIA_CBC_ENCRYPT_DATA_PARAMS, readBack: undefined },
  CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS: { name: 'CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS', names: CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS_NAMES, write: writeCK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS, read: readCK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS, readBack: undefined },
  CK_CAMELLIA_CTR_PARAMS: { name: 'CK_CAMELLIA_CTR_PARAMS', names: CK_CAMELLIA_CTR_PARAMS_NAMES, write: writeCK_CAMELLIA_CTR_PARAMS, read: readCK_CAMELLIA_CTR_PARAMS, readBack: undefined },
  CK_CCM_MESSAGE_PARAMS: { name: 'CK_CCM_MESSAGE_PARAMS', names: CK_CCM_MESSAGE_PARAMS_NAMES, write: writeCK_CCM_MESSAGE_PARAMS, read: readCK_CCM_MESSAGE_PARAMS, readBack: readBackCK_CCM_MESSAGE_PARAMS },
  CK_CCM_PARAMS: { name: 'CK_CCM_PARAMS', names: CK_CCM_PARAMS_NAMES, write: writeCK_CCM_PARAMS, read: readCK_CCM_PARAMS, readBack: undefined },
  CK_CCM_WRAP_PARAMS: { name: 'CK_CCM_WRAP_PARAMS', names: CK_CCM_WRAP_PARAMS_NAMES, write: writeCK_CCM_WRAP_PARAMS, read: readCK_CCM_WRAP_PARAMS, readBack: readBackCK_CCM_WRAP_PARAMS },
  CK_CHACHA20_PARAMS: { name: 'CK_CHACHA20_PARAMS', names: CK_CHACHA20_PARAMS_NAMES, write: writeCK_CHACHA20_PARAMS, read: readCK_CHACHA20_PARAMS, readBack: undefined },
  CK_CMS_SIG_PARAMS: { name: 'CK_CMS_SIG_PARAMS', names: CK_CMS_SIG_PARAMS_NAMES, write: writeCK_CMS_SIG_PARAMS, read: readCK_CMS_SIG_PARAMS, readBack: undefined },
  CK_DERIVED_KEY: { name: 'CK_DERIVED_KEY', names: CK_DERIVED_KEY_NAMES, write: writeCK_DERIVED_KEY, read: readCK_DERIVED_KEY, readBack: readBackCK_DERIVED_KEY },
  CK_DES_CBC_ENCRYPT_DATA_PARAMS: { name: 'CK_DES_CBC_ENCRYPT_DATA_PARAMS', names: CK_DES_CBC_ENCRYPT_DATA_PARAMS_NAMES, write: writeCK_DES_CBC_ENCRYPT_DATA_PARAMS, read: readCK_DES_CBC_ENCRYPT_DATA_PARAMS, readBack: undefined },
  CK_DSA_PARAMETER_GEN_PARAM: { name: 'CK_DSA_PARAMETER_GEN_PARAM', names: CK_DSA_PARAMETER_GEN_PARAM_NAMES, write: writeCK_DSA_PARAMETER_GEN_PARAM, read: readCK_DSA_PARAMETER_GEN_PARAM, readBack: readBackCK_DSA_PARAMETER_GEN_PARAM },
  CK_ECDH1_DERIVE_PARAMS: { name: 'CK_ECDH1_DERIVE_PARAMS', names: CK_ECDH1_DERIVE_PARAMS_NAMES, write: writeCK_ECDH1_DERIVE_PARAMS, read: readCK_ECDH1_DERIVE_PARAMS, readBack: undefined },
  CK_ECDH2_DERIVE_PARAMS: { name: 'CK_ECDH2_DERIVE_PARAMS', names: CK_ECDH2_DERIVE_PARAMS_NAMES, write: writeCK_ECDH2_DERIVE_PARAMS, read: readCK_ECDH2_DERIVE_PARAMS, readBack: undefined },
  CK_ECDH_AES_KEY_WRAP_PARAMS: { name: 'CK_ECDH_AES_KEY_WRAP_PARAMS', names: CK_ECDH_AES_KEY_WRAP_PARAMS_NAMES, write: writeCK_ECDH_AES_KEY_WRAP_PARAMS, read: readCK_ECDH_AES_KEY_WRAP_PARAMS, readBack: undefined },
  CK_ECMQV_DERIVE_PARAMS: { name: 'CK_ECMQV_DERIVE_PARAMS', names: CK_ECMQV_DERIVE_PARAMS_NAMES, write: writeCK_ECMQV_DERIVE_PARAMS, read: readCK_ECMQV_DERIVE_PARAMS, readBack: undefined },
  CK_EDDSA_PARAMS: { name: 'CK_EDDSA_PARAMS', names: CK_EDDSA_PARAMS_NAMES, write: writeCK_EDDSA_PARAMS, read: readCK_EDDSA_PARAMS, readBack: undefined },
  CK_GCM_MESSAGE_PARAMS: { name: 'CK_GCM_MESSAGE_PARAMS', names: CK_GCM_MESSAGE_PARAMS_NAMES, write: writeCK_GCM_MESSAGE_PARAMS, read: readCK_GCM_MESSAGE_PARAMS, readBack: readBackCK_GCM_MESSAGE_PARAMS },
  CK_GCM_PARAMS: { name: 'CK_GCM_PARAMS', names: CK_GCM_PARAMS_NAMES, write: writeCK_GCM_PARAMS, read: readCK_GCM_PARAMS, readBack: undefined },
  CK_GCM_WRAP_PARAMS: { name: 'CK_GCM_WRAP_PARAMS', names: CK_GCM_WRAP_PARAMS_NAMES, write: writeCK_GCM_WRAP_PARAMS, read: readCK_GCM_WRAP_PARAMS, readBack: readBackCK_GCM_WRAP_PARAMS },
  CK_GOSTR3410_DERIVE_PARAMS: { name: 'CK_GOSTR3410_DERIVE_PARAMS', names: CK_GOSTR3410_DERIVE_PARAMS_NAMES, write: writeCK_GOSTR3410_DERIVE_PARAMS, read: readCK_GOSTR3410_DERIVE_PARAMS, readBack: undefined },
  CK_GOSTR3410_KEY_WRAP_PARAMS: { name: 'CK_GOSTR3410_KEY_WRAP_PARAMS', names: CK_GOSTR3410_KEY_WRAP_PARAMS_NAMES, write: writeCK_GOSTR3410_KEY_WRAP_PARAMS, read: readCK_GOSTR3410_KEY_WRAP_PARAMS, readBack: undefined },
  CK_HASH_SIGN_ADDITIONAL_CONTEXT: { name: 'CK_HASH_SIGN_ADDITIONAL_CONTEXT', names: CK_HASH_SIGN_ADDITIONAL_CONTEXT_NAMES, write: writeCK_HASH_SIGN_ADDITIONAL_CONTEXT, read: readCK_HASH_SIGN_ADDITIONAL_CONTEXT, readBack: undefined },
  CK_HKDF_PARAMS: { name: 'CK_HKDF_PARAMS', names: CK_HKDF_PARAMS_NAMES, write: writeCK_HKDF_PARAMS, read: readCK_HKDF_PARAMS, readBack: undefined },
  CK_IKE1_EXTENDED_DERIVE_PARAMS: { name: 'CK_IKE1_EXTENDED_DERIVE_PARAMS', names: CK_IKE1_EXTENDED_DERIVE_PARAMS_NAMES, write: writeCK_IKE1_EXTENDED_DERIVE_PARAMS, read: readCK_IKE1_EXTENDED_DERIVE_PARAMS, readBack: undefined },
  CK_IKE1_PRF_DERIVE_PARAMS: { name: 'CK_IKE1_PRF_DERIVE_PARAMS', names: CK_IKE1_PRF_DERIVE_PARAMS_NAMES, write: writeCK_IKE1_PRF_DERIVE_PARAMS, read: readCK_IKE1_PRF_DERIVE_PARAMS, readBack: undefined },
  CK_IKE2_PRF_PLUS_DERIVE_PARAMS: { name: 'CK_IKE2_PRF_PLUS_DERIVE_PARAMS', names: CK_IKE2_PRF_PLUS_DERIVE_PARAMS_NAMES, write: writeCK_IKE2_PRF_PLUS_DERIVE_PARAMS, read: readCK_IKE2_PRF_PLUS_DERIVE_PARAMS, readBack: undefined },
  CK_IKE_PRF_DERIVE_PARAMS: { name: 'CK_IKE_PRF_DERIVE_PARAMS', names: CK_IKE_PRF_DERIVE_PARAMS_NAMES, write: writeCK_IKE_PRF_DERIVE_PARAMS, read: readCK_IKE_PRF_DERIVE_PARAMS, readBack: undefined },
  CK_KEA_DERIVE_PARAMS: { name: 'CK_KEA_DERIVE_PARAMS', names: CK_KEA_DERIVE_PARAMS_NAMES, write: writeCK_KEA_DERIVE_PARAMS, read: readCK_KEA_DERIVE_PARAMS, readBack: undefined },
  CK_KEY_DERIVATION_STRING_DATA: { name: 'CK_KEY_DERIVATION_STRING_DATA', names: CK_KEY_DERIVATION_STRING_DATA_NAMES, write: writeCK_KEY_DERIVATION_STRING_DATA, read: readCK_KEY_DERIVATION_STRING_DATA, readBack: undefined },
  CK_KEY_WRAP_SET_OAEP_PARAMS: { name: 'CK_KEY_WRAP_SET_OAEP_PARAMS', names: CK_KEY_WRAP_SET_OAEP_PARAMS_NAMES, write: writeCK_KEY_WRAP_SET_OAEP_PARAMS, read: readCK_KEY_WRAP_SET_OAEP_PARAMS, readBack: readBackCK_KEY_WRAP_SET_OAEP_PARAMS },
  CK_KIP_PARAMS: { name: 'CK_KIP_PARAMS', names: CK_KIP_PARAMS_NAMES, write: writeCK_KIP_PARAMS, read: readCK_KIP_PARAMS, readBack: undefined },
  CK_OTP_PARAM: { name: 'CK_OTP_PARAM', names: CK_OTP_PARAM_NAMES, write: writeCK_OTP_PARAM, read: readCK_OTP_PARAM, readBack: readBackCK_OTP_PARAM },
  CK_OTP_PARAMS: { name: 'CK_OTP_PARAMS', names: CK_OTP_PARAMS_NAMES, write: writeCK_OTP_PARAMS, read: readCK_OTP_PARAMS, readBack: undefined },
  CK_OTP_SIGNATURE_INFO: { name: 'CK_OTP_SIGNATURE_INFO', names: CK_OTP_SIGNATURE_INFO_NAMES, write: writeCK_OTP_SIGNATURE_INFO, read: readCK_OTP_SIGNATURE_INFO, readBack: undefined },
  CK_PBE_PARAMS: { name: 'CK_PBE_PARAMS', names: CK_PBE_PARAMS_NAMES, write: writeCK_PBE_PARAMS, read: readCK_PBE_PARAMS, readBack: readBackCK_PBE_PARAMS },
  CK_PKCS5_PBKD2_PARAMS: { name: 'CK_PKCS5_PBKD2_PARAMS', names: CK_PKCS5_PBKD2_PARAMS_NAMES, write: writeCK_PKCS5_PBKD2_PARAMS, read: readCK_PKCS5_PBKD2_PARAMS, readBack: undefined },
  CK_PKCS5_PBKD2_PARAMS2: { name: 'CK_PKCS5_PBKD2_PARAMS2', names: CK_PKCS5_PBKD2_PARAMS2_NAMES, write: writeCK_PKCS5_PBKD2_PARAMS2, read: readCK_PKCS5_PBKD2_PARAMS2, readBack: undefined },
  CK_PRF_DATA_PARAM: { name: 'CK_PRF_DATA_PARAM', names: CK_PRF_DATA_PARAM_NAMES, write: writeCK_PRF_DATA_PARAM, read: readCK_PRF_DATA_PARAM, readBack: undefined },
  CK_RC2_CBC_PARAMS: { name: 'CK_RC2_CBC_PARAMS', names: CK_RC2_CBC_PARAMS_NAMES, write: writeCK_RC2_CBC_PARAMS, read: readCK_RC2_CBC_PARAMS, readBack: undefined },
  CK_RC2_MAC_GENERAL_PARAMS: { name: 'CK_RC2_MAC_GENERAL_PARAMS', names: CK_RC2_MAC_GENERAL_PARAMS_NAMES, write: writeCK_RC2_MAC_GENERAL_PARAMS, read: readCK_RC2_MAC_GENERAL_PARAMS, readBack: undefined },
  CK_RC5_CBC_PARAMS: { name: 'CK_RC5_CBC_PARAMS', names: CK_RC5_CBC_PARAMS_NAMES, write: writeCK_RC5_CBC_PARAMS, read: readCK_RC5_CBC_PARAMS, readBack: undefined },
  CK_RC5_MAC_GENERAL_PARAMS: { name: 'CK_RC5_MAC_GENERAL_PARAMS', names: CK_RC5_MAC_GENERAL_PARAMS_NAMES, write: writeCK_RC5_MAC_GENERAL_PARAMS, read: readCK_RC5_MAC_GENERAL_PARAMS, readBack: undefined },
  CK_RC5_PARAMS: { name: 'CK_RC5_PARAMS', names: CK_RC5_PARAMS_NAMES, write: writeCK_RC5_PARAMS, read: readCK_RC5_PARAMS, readBack: undefined },
  CK_RSA_AES_KEY_WRAP_PARAMS: { name: 'CK_RSA_AES_KEY_WRAP_PARAMS', names: CK_RSA_AES_KEY_WRAP_PARAMS_NAMES, write: writeCK_RSA_AES_KEY_WRAP_PARAMS, read: readCK_RSA_AES_KEY_WRAP_PARAMS, readBack: undefined },
  CK_RSA_PKCS_OAEP_PARAMS: { name: 'CK_RSA_PKCS_OAEP_PARAMS', names: CK_RSA_PKCS_OAEP_PARAMS_NAMES, write: writeCK_RSA_PKCS_OAEP_PARAMS, read: readCK_RSA_PKCS_OAEP_PARAMS, readBack: undefined },
  CK_RSA_PKCS_PSS_PARAMS: { name: 'CK_RSA_PKCS_PSS_PARAMS', names: CK_RSA_PKCS_PSS_PARAMS_NAMES, write: writeCK_RSA_PKCS_PSS_PARAMS, read: readCK_RSA_PKCS_PSS_PARAMS, readBack: undefined },
  CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS: { name: 'CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS', names: CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS_NAMES, write: writeCK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS, read: readCK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS, readBack: readBackCK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS },
  CK_SALSA20_CHACHA20_POLY1305_PARAMS: { name: 'CK_SALSA20_CHACHA20_POLY1305_PARAMS', names: CK_SALSA20_CHACHA20_POLY1305_PARAMS_NAMES, write: writeCK_SALSA20_CHACHA20_POLY1305_PARAMS, read: readCK_SALSA20_CHACHA20_POLY1305_PARAMS, readBack: undefined },
  CK_SALSA20_PARAMS: { name: 'CK_SALSA20_PARAMS', names: CK_SALSA20_PARAMS_NAMES, write: writeCK_SALSA20_PARAMS, read: readCK_SALSA20_PARAMS, readBack: undefined },
  CK_SEED_CBC_ENCRYPT_DATA_PARAMS: { name: 'CK_SEED_CBC_ENCRYPT_DATA_PARAMS', names: CK_SEED_CBC_ENCRYPT_DATA_PARAMS_NAMES, write: writeCK_SEED_CBC_ENCRYPT_DATA_PARAMS, read: readCK_SEED_CBC_ENCRYPT_DATA_PARAMS, readBack: undefined },
  CK_SIGN_ADDITIONAL_CONTEXT: { name: 'CK_SIGN_ADDITIONAL_CONTEXT', names: CK_SIGN_ADDITIONAL_CONTEXT_NAMES, write: writeCK_SIGN_ADDITIONAL_CONTEXT, read: readCK_SIGN_ADDITIONAL_CONTEXT, readBack: undefined },
  CK_SKIPJACK_PRIVATE_WRAP_PARAMS: { name: 'CK_SKIPJACK_PRIVATE_WRAP_PARAMS', names: CK_SKIPJACK_PRIVATE_WRAP_PARAMS_NAMES, write: writeCK_SKIPJACK_PRIVATE_WRAP_PARAMS, read: readCK_SKIPJACK_PRIVATE_WRAP_PARAMS, readBack: undefined },
  CK_SKIPJACK_RELAYX_PARAMS: { name: 'CK_SKIPJACK_RELAYX_PARAMS', names: CK_SKIPJACK_RELAYX_PARAMS_NAMES, write: writeCK_SKIPJACK_RELAYX_PARAMS, read: readCK_SKIPJACK_RELAYX_PARAMS, readBack: undefined },
  CK_SP800_108_COUNTER_FORMAT: { name: 'CK_SP800_108_COUNTER_FORMAT', names: CK_SP800_108_COUNTER_FORMAT_NAMES, write: writeCK_SP800_108_COUNTER_FORMAT, read: readCK_SP800_108_COUNTER_FORMAT, readBack: undefined },
  CK_SP800_108_DKM_LENGTH_FORMAT: { name: 'CK_SP800_108_DKM_LENGTH_FORMAT', names: CK_SP800_108_DKM_LENGTH_FORMAT_NAMES, write: writeCK_SP800_108_DKM_LENGTH_FORMAT, read: readCK_SP800_108_DKM_LENGTH_FORMAT, readBack: undefined },
  CK_SP800_108_FEEDBACK_KDF_PARAMS: { name: 'CK_SP800_108_FEEDBACK_KDF_PARAMS', names: CK_SP800_108_FEEDBACK_KDF_PARAMS_NAMES, write: writeCK_SP800_108_FEEDBACK_KDF_PARAMS, read: readCK_SP800_108_FEEDBACK_KDF_PARAMS, readBack: readBackCK_SP800_108_FEEDBACK_KDF_PARAMS },
  CK_SP800_108_KDF_PARAMS: { name: 'CK_SP800_108_KDF_PARAMS', names: CK_SP800_108_KDF_PARAMS_NAMES, write: writeCK_SP800_108_KDF_PARAMS, read: readCK_SP800_108_KDF_PARAMS, readBack: readBackCK_SP800_108_KDF_PARAMS },
  CK_SSL3_KEY_MAT_OUT: { name: 'CK_SSL3_KEY_MAT_OUT', names: CK_SSL3_KEY_MAT_OUT_NAMES, write: writeCK_SSL3_KEY_MAT_OUT, read: readCK_SSL3_KEY_MAT_OUT, readBack: readBackCK_SSL3_KEY_MAT_OUT },
  CK_SSL3_KEY_MAT_PARAMS: { name: 'CK_SSL3_KEY_MAT_PARAMS', names: CK_SSL3_KEY_MAT_PARAMS_NAMES, write: writeCK_SSL3_KEY_MAT_PARAMS, read: readCK_SSL3_KEY_MAT_PARAMS, readBack: readBackCK_SSL3_KEY_MAT_PARAMS },
  CK_SSL3_MASTER_KEY_DERIVE_PARAMS: { name: 'CK_SSL3_MASTER_KEY_DERIVE_PARAMS', names: CK_SSL3_MASTER_KEY_DERIVE_PARAMS_NAMES, write: writeCK_SSL3_MASTER_KEY_DERIVE_PARAMS, read: readCK_SSL3_MASTER_KEY_DERIVE_PARAMS, readBack: readBackCK_SSL3_MASTER_KEY_DERIVE_PARAMS },
  CK_SSL3_RANDOM_DATA: { name: 'CK_SSL3_RANDOM_DATA', names: CK_SSL3_RANDOM_DATA_NAMES, write: writeCK_SSL3_RANDOM_DATA, read: readCK_SSL3_RANDOM_DATA, readBack: undefined },
  CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS: { name: 'CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS', names: CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS_NAMES, write: writeCK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS, read: readCK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS, readBack: readBackCK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS },
  CK_TLS12_KEY_MAT_PARAMS: { name: 'CK_TLS12_KEY_MAT_PARAMS', names: CK_TLS12_KEY_MAT_PARAMS_NAMES, write: writeCK_TLS12_KEY_MAT_PARAMS, read: readCK_TLS12_KEY_MAT_PARAMS, readBack: readBackCK_TLS12_KEY_MAT_PARAMS },
  CK_TLS12_MASTER_KEY_DERIVE_PARAMS: { name: 'CK_TLS12_MASTER_KEY_DERIVE_PARAMS', names: CK_TLS12_MASTER_KEY_DERIVE_PARAMS_NAMES, write: writeCK_TLS12_MASTER_KEY_DERIVE_PARAMS, read: readCK_TLS12_MASTER_KEY_DERIVE_PARAMS, readBack: readBackCK_TLS12_MASTER_KEY_DERIVE_PARAMS },
  CK_TLS_KDF_PARAMS: { name: 'CK_TLS_KDF_PARAMS', names: CK_TLS_KDF_PARAMS_NAMES, write: writeCK_TLS_KDF_PARAMS, read: readCK_TLS_KDF_PARAMS, readBack: undefined },
  CK_TLS_MAC_PARAMS: { name: 'CK_TLS_MAC_PARAMS', names: CK_TLS_MAC_PARAMS_NAMES, write: writeCK_TLS_MAC_PARAMS, read: readCK_TLS_MAC_PARAMS, readBack: undefined },
  CK_TLS_PRF_PARAMS: { name: 'CK_TLS_PRF_PARAMS', names: CK_TLS_PRF_PARAMS_NAMES, write: writeCK_TLS_PRF_PARAMS, read: readCK_TLS_PRF_PARAMS, readBack: readBackCK_TLS_PRF_PARAMS },
  CK_WTLS_KEY_MAT_OUT: { name: 'CK_WTLS_KEY_MAT_OUT', names: CK_WTLS_KEY_MAT_OUT_NAMES, write: writeCK_WTLS_KEY_MAT_OUT, read: readCK_WTLS_KEY_MAT_OUT, readBack: readBackCK_WTLS_KEY_MAT_OUT },
  CK_WTLS_KEY_MAT_PARAMS: { name: 'CK_WTLS_KEY_MAT_PARAMS', names: CK_WTLS_KEY_MAT_PARAMS_NAMES, write: writeCK_WTLS_KEY_MAT_PARAMS, read: readCK_WTLS_KEY_MAT_PARAMS, readBack: readBackCK_WTLS_KEY_MAT_PARAMS },
  CK_WTLS_MASTER_KEY_DERIVE_PARAMS: { name: 'CK_WTLS_MASTER_KEY_DERIVE_PARAMS', names: CK_WTLS_MASTER_KEY_DERIVE_PARAMS_NAMES, write: writeCK_WTLS_MASTER_KEY_DERIVE_PARAMS, read: readCK_WTLS_MASTER_KEY_DERIVE_PARAMS, readBack: readBackCK_WTLS_MASTER_KEY_DERIVE_PARAMS },
  CK_WTLS_PRF_PARAMS: { name: 'CK_WTLS_PRF_PARAMS', names: CK_WTLS_PRF_PARAMS_NAMES, write: writeCK_WTLS_PRF_PARAMS, read: readCK_WTLS_PRF_PARAMS, readBack: readBackCK_WTLS_PRF_PARAMS },
  CK_WTLS_RANDOM_DATA: { name: 'CK_WTLS_RANDOM_DATA', names: CK_WTLS_RANDOM_DATA_NAMES, write: writeCK_WTLS_RANDOM_DATA, read: readCK_WTLS_RANDOM_DATA, readBack: undefined },
  CK_X2RATCHET_INITIALIZE_PARAMS: { name: 'CK_X2RATCHET_INITIALIZE_PARAMS', names: CK_X2RATCHET_INITIALIZE_PARAMS_NAMES, write: writeCK_X2RATCHET_INITIALIZE_PARAMS, read: readCK_X2RATCHET_INITIALIZE_PARAMS, readBack: undefined },
  CK_X2RATCHET_RESPOND_PARAMS: { name: 'CK_X2RATCHET_RESPOND_PARAMS', names: CK_X2RATCHET_RESPOND_PARAMS_NAMES, write: writeCK_X2RATCHET_RESPOND_PARAMS, read: readCK_X2RATCHET_RESPOND_PARAMS, readBack: undefined },
  CK_X3DH_INITIATE_PARAMS: { name: 'CK_X3DH_INITIATE_PARAMS', names: CK_X3DH_INITIATE_PARAMS_NAMES, write: writeCK_X3DH_INITIATE_PARAMS, read: readCK_X3DH_INITIATE_PARAMS, readBack: undefined },
  CK_X3DH_RESPOND_PARAMS: { name: 'CK_X3DH_RESPOND_PARAMS', names: CK_X3DH_RESPOND_PARAMS_NAMES, write: writeCK_X3DH_RESPOND_PARAMS, read: readCK_X3DH_RESPOND_PARAMS, readBack: undefined },
  CK_X9_42_DH1_DERIVE_PARAMS: { name: 'CK_X9_42_DH1_DERIVE_PARAMS', names: CK_X9_42_DH1_DERIVE_PARAMS_NAMES, write: writeCK_X9_42_DH1_DERIVE_PARAMS, read: readCK_X9_42_DH1_DERIVE_PARAMS, readBack: undefined },
  CK_X9_42_DH2_DERIVE_PARAMS: { name: 'CK_X9_42_DH2_DERIVE_PARAMS', names: CK_X9_42_DH2_DERIVE_PARAMS_NAMES, write: writeCK_X9_42_DH2_DERIVE_PARAMS, read: readCK_X9_42_DH2_DERIVE_PARAMS, readBack: undefined },
  CK_X9_42_MQV_DERIVE_PARAMS: { name: 'CK_X9_42_MQV_DERIVE_PARAMS', names: CK_X9_42_MQV_DERIVE_PARAMS_NAMES, write: writeCK_X9_42_MQV_DERIVE_PARAMS, read: readCK_X9_42_MQV_DERIVE_PARAMS, readBack: undefined },
  CK_XEDDSA_PARAMS: { name: 'CK_XEDDSA_PARAMS', names: CK_XEDDSA_PARAMS_NAMES, write: writeCK_XEDDSA_PARAMS, read: readCK_XEDDSA_PARAMS, readBack: undefined },
  specifiedParams: { name: 'specifiedParams', names: specifiedParams_NAMES, write: writespecifiedParams, read: readspecifiedParams, readBack: undefined },
}
