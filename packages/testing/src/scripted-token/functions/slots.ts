import * as P from '@tatsoi/types'
import type { Machine } from '../machine.js'
import { encodeUlong } from '../native-memory.js'
import { check, fail } from '../return-value.js'
import type { Pin, Token } from '../state.js'
import type { Implementations } from './implementation.js'
import { readPin } from './pins.js'

function list(m: Machine, pList: number, pulCount: number, values: readonly number[]): void {
  check(pulCount !== 0, P.CKR_ARGUMENTS_BAD)
  const room = pList === 0 ? 0 : m.memory.readUlong(pulCount)
  m.memory.writeUlong(pulCount, values.length)
  if (pList === 0) return
  check(room >= values.length, P.CKR_BUFFER_TOO_SMALL)
  m.memory.write(pList, Buffer.concat(values.map(encodeUlong)))
}

function pinFlags(pin: Pin, low: number, finalTry: number, locked: number): number {
  if (pin.value === null) return 0
  if (pin.locked) return locked
  return (pin.failures > 0 ? low : 0) | (pin.failures === pin.limit - 1 ? finalTry : 0)
}

function tokenFlags(token: Token, asyncSessions: boolean): number {
  const { options } = token
  return (
    P.CKF_RNG |
    P.CKF_LOGIN_REQUIRED |
    P.CKF_DUAL_CRYPTO_OPERATIONS |
    (token.initialized ? P.CKF_TOKEN_INITIALIZED : 0) |
    (token.user.value === null ? 0 : P.CKF_USER_PIN_INITIALIZED) |
    (options.writeProtected ? P.CKF_WRITE_PROTECTED : 0) |
    (options.protectedAuthenticationPath ? P.CKF_PROTECTED_AUTHENTICATION_PATH : 0) |
    (asyncSessions ? P.CKF_ASYNC_SESSION_SUPPORTED : 0) |
    pinFlags(token.user, P.CKF_USER_PIN_COUNT_LOW, P.CKF_USER_PIN_FINAL_TRY, P.CKF_USER_PIN_LOCKED) |
    pinFlags(token.so, P.CKF_SO_PIN_COUNT_LOW, P.CKF_SO_PIN_FINAL_TRY, P.CKF_SO_PIN_LOCKED)
  )
}

/** Whether sessions of the token may be asynchronous. */
export function hasAsyncSessions(m: Machine, token: Token): boolean {
  return token.options.asyncSessions ?? m.atLeast(3, 2)
}

/** Slot and token management functions (v3.2, clause 5.5). */
export const slots: Implementations = {
  C_GetSlotList(m: Machine, tokenPresent: number, pSlotList: number, pulCount: number) {
    const found = m.slots.filter((slot) => !tokenPresent || slot.token !== undefined)
    list(
      m,
      pSlotList,
      pulCount,
      found.map(({ id }) => id),
    )
  },

  C_GetSlotInfo(m: Machine, slotID: number, pInfo: number) {
    const slot = m.slot(slotID)
    check(pInfo !== 0, P.CKR_ARGUMENTS_BAD)
    const info = m.memory.struct('CK_SLOT_INFO', pInfo)
    info.setText('slotDescription', slot.description, 64)
    info.setText('manufacturerID', slot.manufacturer, 32)
    info.setUlong(
      'flags',
      (slot.token ? P.CKF_TOKEN_PRESENT : 0) | (slot.removable ? P.CKF_REMOVABLE_DEVICE : 0),
    )
    info.setVersion('hardwareVersion', 1, 0)
    info.setVersion('firmwareVersion', 1, 0)
  },

  C_GetTokenInfo(m: Machine, slotID: number, pInfo: number) {
    const slot = m.slot(slotID)
    const token = m.tokenIn(slot)
    check(pInfo !== 0, P.CKR_ARGUMENTS_BAD)
    const sessions = m.sessionsOn(slot)
    const info = m.memory.struct('CK_TOKEN_INFO', pInfo)
    info.setText('label', token.label, 32)
    info.setText('manufacturerID', token.manufacturer, 32)
    info.setText('model', token.model, 16)
    info.setText('serialNumber', token.serial, 16)
    info.setUlong('flags', tokenFlags(token, hasAsyncSessions(m, token)))
    info.setUlong('ulMaxSessionCount', token.options.maxSessions ?? P.CK_EFFECTIVELY_INFINITE)
    info.setUlong('ulSessionCount', sessions.length)
    info.setUlong('ulMaxRwSessionCount', token.options.maxSessions ?? P.CK_EFFECTIVELY_INFINITE)
    info.setUlong('ulRwSessionCount', sessions.filter(({ readWrite }) => readWrite).length)
    info.setUlong('ulMaxPinLen', token.options.maxPinLength ?? 64)
    info.setUlong('ulMinPinLen', token.options.minPinLength ?? 4)
    for (const field of [
      'ulTotalPublicMemory',
      'ulFreePublicMemory',
      'ulTotalPrivateMemory',
      'ulFreePrivateMemory',
    ])
      info.setUlong(field, P.CK_UNAVAILABLE_INFORMATION)
    info.setVersion('hardwareVersion', 1, 0)
    info.setVersion('firmwareVersion', 1, 0)
    info.setText('utcTime', '', 16)
  },

  C_GetMechanismList(m: Machine, slotID: number, pMechanismList: number, pulCount: number) {
    list(m, pMechanismList, pulCount, [...m.mechanisms(m.tokenIn(m.slot(slotID))).keys()])
  },

  C_GetMechanismInfo(m: Machine, slotID: number, type: number, pInfo: number) {
    const facts = m.mechanisms(m.tokenIn(m.slot(slotID))).get(type) ?? fail(P.CKR_MECHANISM_INVALID)
    check(pInfo !== 0, P.CKR_ARGUMENTS_BAD)
    const info = m.memory.struct('CK_MECHANISM_INFO', pInfo)
    info.setUlong('ulMinKeySize', facts.minKeySize)
    info.setUlong('ulMaxKeySize', facts.maxKeySize)
    info.setUlong('flags', facts.flags)
  },

  C_InitToken(m: Machine, slotID: number, pPin: number, ulPinLen: number, pLabel: number) {
    const slot = m.slot(slotID)
    const token = m.tokenIn(slot)
    check(!token.options.writeProtected, P.CKR_TOKEN_WRITE_PROTECTED)
    check(m.sessionsOn(slot).length === 0, P.CKR_SESSION_EXISTS)
    check(pLabel !== 0, P.CKR_ARGUMENTS_BAD)
    const pin = readPin(m, token, pPin, ulPinLen)
    if (token.so.value === null) token.so.value = pin
    else token.so.verify(pin)
    token.label = m.memory.read(pLabel, 32).toString().trimEnd()
    for (const object of [...token.objects]) m.forget(object)
    token.user.value = null
    token.user.failures = 0
    token.initialized = true
  },

  C_InitPIN(m: Machine, hSession: number, pPin: number, ulPinLen: number) {
    const session = m.session(hSession)
    check(session.slot.login === 'so', P.CKR_USER_NOT_LOGGED_IN)
    const token = m.tokenOf(session)
    token.user.value = readPin(m, token, pPin, ulPinLen)
    token.user.failures = 0
  },

  C_SetPIN(
    m: Machine,
    hSession: number,
    pOldPin: number,
    ulOldLen: number,
    pNewPin: number,
    ulNewLen: number,
  ) {
    const session = m.session(hSession)
    check(session.readWrite, P.CKR_SESSION_READ_ONLY)
    const token = m.tokenOf(session)
    const pin = session.slot.login === 'so' ? token.so : token.user
    check(pin.value !== null, P.CKR_USER_PIN_NOT_INITIALIZED)
    const old = readPin(m, token, pOldPin, ulOldLen, false)
    const fresh = readPin(m, token, pNewPin, ulNewLen)
    pin.verify(old)
    pin.value = fresh
  },

  C_WaitForSlotEvent(m: Machine, flags: number, pSlot: number, pReserved: number) {
    check(pSlot !== 0 && pReserved === 0, P.CKR_ARGUMENTS_BAD)
    let slot = m.slotEvents.shift()
    if (slot === undefined && (flags & P.CKF_DONT_BLOCK) !== 0) fail(P.CKR_NO_EVENT)
    if (slot === undefined) {
      // The main thread waits here, where every event would come from: so the wait is short and ends with an error.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, m.options.slotEventWait ?? 50)
      slot = m.slotEvents.shift()
    }
    m.memory.writeUlong(pSlot, (slot ?? fail(P.CKR_FUNCTION_FAILED)).id)
  },
}
