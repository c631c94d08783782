import {
  type CK_INFO,
  type CK_MECHANISM_INFO,
  type CK_SLOT_INFO,
  type CK_TOKEN_INFO,
  CK_UNAVAILABLE_INFORMATION,
  type CK_VERSION,
} from '@tatsoi/types'
import type { MechanismInfo, ModuleInfo, SlotInfo, TokenInfo, Version } from './types.js'

/** A text in a field of `length` bytes, padded with blanks as the standard has it (clause 5.5.7). */
function padded(text: string, length: number): string {
  return text + ' '.repeat(Math.max(0, length - Buffer.byteLength(text)))
}

/** A CK_ULONG in 32 bits, as pkcs11js gives it: all ones where the token does not tell. */
export function count(value: number): number {
  return value === CK_UNAVAILABLE_INFORMATION ? 0xffff_ffff : Number(BigInt.asUintN(32, BigInt(value)))
}

/** An amount of memory: a bigint at run time, though declared a number. */
function amount(value: number): number {
  const all = value === CK_UNAVAILABLE_INFORMATION ? 0xffff_ffff_ffff_ffffn : BigInt(value)
  return all as unknown as number
}

function version({ major, minor }: CK_VERSION): Version {
  return { major, minor }
}

export function infoOfCK_INFO(info: CK_INFO): ModuleInfo {
  return {
    cryptokiVersion: version(info.cryptokiVersion),
    manufacturerID: padded(info.manufacturerID, 32),
    flags: count(info.flags),
    libraryDescription: padded(info.libraryDescription, 32),
    libraryVersion: version(info.libraryVersion),
  }
}

export function infoOfCK_SLOT_INFO(info: CK_SLOT_INFO): SlotInfo {
  return {
    slotDescription: padded(info.slotDescription, 64),
    manufacturerID: padded(info.manufacturerID, 32),
    flags: count(info.flags),
    hardwareVersion: version(info.hardwareVersion),
    firmwareVersion: version(info.firmwareVersion),
  }
}

export function infoOfCK_TOKEN_INFO(info: CK_TOKEN_INFO): TokenInfo {
  return {
    label: padded(info.label, 32),
    manufacturerID: padded(info.manufacturerID, 32),
    model: padded(info.model, 16),
    serialNumber: padded(info.serialNumber, 16),
    flags: count(info.flags),
    maxSessionCount: count(info.ulMaxSessionCount),
    sessionCount: count(info.ulSessionCount),
    maxRwSessionCount: count(info.ulMaxRwSessionCount),
    rwSessionCount: count(info.ulRwSessionCount),
    maxPinLen: count(info.ulMaxPinLen),
    minPinLen: count(info.ulMinPinLen),
    hardwareVersion: version(info.hardwareVersion),
    firmwareVersion: version(info.firmwareVersion),
    utcTime: info.utcTime,
    totalPublicMemory: amount(info.ulTotalPublicMemory),
    freePublicMemory: amount(info.ulFreePublicMemory),
    totalPrivateMemory: amount(info.ulTotalPrivateMemory),
    freePrivateMemory: amount(info.ulFreePrivateMemory),
  }
}

export function infoOfCK_MECHANISM_INFO(info: CK_MECHANISM_INFO): MechanismInfo {
  return {
    minKeySize: count(info.ulMinKeySize),
    maxKeySize: count(info.ulMaxKeySize),
    flags: count(info.flags),
  }
}
