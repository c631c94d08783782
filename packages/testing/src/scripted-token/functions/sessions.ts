import * as P from '@tatsoi/types'
import type { Machine } from '../machine.js'
import { decodeUlong, encodeUlong, ULONG_SIZE } from '../native-memory.js'
import type { OperationName } from '../operations.js'
import { check, fail } from '../return-value.js'
import type { Session } from '../state.js'
import type { Implementations } from './implementation.js'
import { readPin } from './pins.js'
import { hasAsyncSessions } from './slots.js'

/** Which operations C_SessionCancel ends for a flag (v3.2, clause 5.6.11). */
const CANCELLED_BY: readonly (readonly [number, readonly OperationName[]])[] = [
  [P.CKF_MESSAGE_ENCRYPT, ['messageEncrypt']],
  [P.CKF_MESSAGE_DECRYPT, ['messageDecrypt']],
  [P.CKF_MESSAGE_SIGN, ['messageSign']],
  [P.CKF_MESSAGE_VERIFY, ['messageVerify']],
  [P.CKF_FIND_OBJECTS, ['find']],
  [P.CKF_ENCRYPT, ['encrypt']],
  [P.CKF_DECRYPT, ['decrypt']],
  [P.CKF_DIGEST, ['digest']],
  [P.CKF_SIGN, ['sign']],
  [P.CKF_SIGN_RECOVER, ['signRecover']],
  [P.CKF_VERIFY, ['verify', 'verifySignature']],
  [P.CKF_VERIFY_RECOVER, ['verifyRecover']],
]

/** A mark at the head of a saved state, so that other bytes are told from one. */
const STATE_MARK = Buffer.from('scripted')

function login(
  m: Machine,
  hSession: number,
  userType: number,
  pPin: number,
  ulPinLen: number,
  userName?: string,
): void {
  const session = m.session(hSession)
  const { slot } = session
  const token = m.tokenOf(session)
  check(
    [P.CKU_SO, P.CKU_USER, P.CKU_CONTEXT_SPECIFIC].includes(userType as typeof P.CKU_SO),
    P.CKR_USER_TYPE_INVALID,
  )
  if (userType === P.CKU_CONTEXT_SPECIFIC) {
    contextLogin(m, session, pPin, ulPinLen)
    return
  }
  const wanted = userType === P.CKU_SO ? 'so' : 'user'
  check(slot.login !== wanted, P.CKR_USER_ALREADY_LOGGED_IN)
  check(slot.login === 'none', P.CKR_USER_ANOTHER_ALREADY_LOGGED_IN)
  const named = userName === undefined ? undefined : (token.users.get(userName) ?? fail(P.CKR_PIN_INCORRECT))
  const pin = named ?? (wanted === 'so' ? token.so : token.user)
  check(pin.value !== null, P.CKR_USER_PIN_NOT_INITIALIZED)
  check(!pin.locked, P.CKR_PIN_LOCKED)
  if (wanted === 'so')
    check(
      m.sessionsOn(slot).every(({ readWrite }) => readWrite),
      P.CKR_SESSION_READ_ONLY_EXISTS,
    )
  pin.verify(readPin(m, token, pPin, ulPinLen, false))
  slot.login = wanted
  slot.userName = userName
  m.counters.logins++
}

/** CKU_CONTEXT_SPECIFIC: for the operation of an always-authenticate key that waits for it (clause 5.6.8). */
function contextLogin(m: Machine, session: Session, pPin: number, ulPinLen: number): void {
  const waiting = Object.values(session.operations).find((one) => 'needsLogin' in one && one.needsLogin)
  check(waiting !== undefined, P.CKR_OPERATION_NOT_INITIALIZED)
  const token = m.tokenOf(session)
  check(session.slot.login === 'user', P.CKR_USER_NOT_LOGGED_IN)
  token.user.verify(readPin(m, token, pPin, ulPinLen, false))
  ;(waiting as { needsLogin: boolean }).needsLogin = false
  m.counters.logins++
}

/** Session management functions (v3.2, clause 5.6). */
export const sessions: Implementations = {
  C_OpenSession(
    m: Machine,
    slotID: number,
    flags: number,
    pApplication: number,
    notify: number,
    phSession: number,
  ) {
    const slot = m.slot(slotID)
    const token = m.tokenIn(slot)
    check(phSession !== 0, P.CKR_ARGUMENTS_BAD)
    check((flags & P.CKF_SERIAL_SESSION) !== 0, P.CKR_SESSION_PARALLEL_NOT_SUPPORTED)
    check(
      (flags & P.CKF_ASYNC_SESSION) === 0 || hasAsyncSessions(m, token),
      P.CKR_SESSION_ASYNC_NOT_SUPPORTED,
    )
    check((flags & P.CKF_RW_SESSION) !== 0 || slot.login !== 'so', P.CKR_SESSION_READ_WRITE_SO_EXISTS)
    check(
      m.sessionsOn(slot).length < (token.options.maxSessions ?? Number.POSITIVE_INFINITY),
      P.CKR_SESSION_COUNT,
    )
    m.memory.writeUlong(phSession, m.openSession(slot, flags, notify, pApplication).handle)
  },

  C_CloseSession(m: Machine, hSession: number) {
    m.closeSession(m.session(hSession))
  },

  C_CloseAllSessions(m: Machine, slotID: number) {
    m.closeSessions(m.slot(slotID))
  },

  C_GetSessionInfo(m: Machine, hSession: number, pInfo: number) {
    const session = m.session(hSession)
    check(pInfo !== 0, P.CKR_ARGUMENTS_BAD)
    const info = m.memory.struct('CK_SESSION_INFO', pInfo)
    info.setUlong('slotID', session.slot.id)
    info.setUlong('state', session.state)
    info.setUlong('flags', session.flags)
    info.setUlong('ulDeviceError', 0)
  },

  C_SessionCancel(m: Machine, hSession: number, flags: number) {
    const session = m.session(hSession)
    for (const [flag, names] of CANCELLED_BY) {
      if ((flags & flag) !== 0) for (const name of names) delete session.operations[name]
    }
  },

  C_GetOperationState(m: Machine, hSession: number, pOperationState: number, pulOperationStateLen: number) {
    const { operations } = m.session(hSession)
    const { digest, ...others } = operations
    const active = Object.keys(others).length
    check(digest !== undefined || active > 0, P.CKR_OPERATION_NOT_INITIALIZED)
    // Only a digest can be saved: what it has seen is its state.
    check(digest !== undefined && active === 0, P.CKR_STATE_UNSAVEABLE)
    const state = Buffer.concat([STATE_MARK, encodeUlong(digest.mechanism.type), ...digest.parts])
    m.output(pOperationState, pulOperationStateLen, state.length, () => state)
  },

  C_SetOperationState(
    m: Machine,
    hSession: number,
    pOperationState: number,
    ulOperationStateLen: number,
    hEncryptionKey: number,
    hAuthenticationKey: number,
  ) {
    const session = m.session(hSession)
    const state = m.input(pOperationState, ulOperationStateLen)
    const head = STATE_MARK.length + ULONG_SIZE
    const sound = state.length >= head && state.subarray(0, STATE_MARK.length).equals(STATE_MARK)
    check(sound, P.CKR_SAVED_STATE_INVALID)
    check(hEncryptionKey === 0 && hAuthenticationKey === 0, P.CKR_KEY_NOT_NEEDED)
    const type = decodeUlong(state, STATE_MARK.length)
    session.operations = {
      digest: {
        mechanism: { type, parameter: { kind: 'none' }, address: 0, length: 0 },
        parts: [state.subarray(head)],
        multiPart: true,
      },
    }
  },

  C_Login(m: Machine, hSession: number, userType: number, pPin: number, ulPinLen: number) {
    login(m, hSession, userType, pPin, ulPinLen)
  },

  C_LoginUser(
    m: Machine,
    hSession: number,
    userType: number,
    pPin: number,
    ulPinLen: number,
    pUsername: number,
    ulUsernameLen: number,
  ) {
    login(m, hSession, userType, pPin, ulPinLen, m.input(pUsername, ulUsernameLen).toString())
  },

  C_Logout(m: Machine, hSession: number) {
    const { slot } = m.session(hSession)
    check(slot.login !== 'none', P.CKR_USER_NOT_LOGGED_IN)
    m.endLogin(slot)
    m.counters.logouts++
  },

  C_GetSessionValidationFlags(m: Machine, hSession: number, type: number, pFlags: number) {
    const session = m.session(hSession)
    check(pFlags !== 0, P.CKR_ARGUMENTS_BAD)
    check(type === P.CKS_LAST_VALIDATION_OK, P.CKR_ARGUMENTS_BAD)
    m.memory.writeUlong(pFlags, m.tokenOf(session).options.validationFlags ?? 0)
  },

  // Left over from parallel sessions; the standard fixes their answer (clause 5.20).
  C_GetFunctionStatus(m: Machine, hSession: number) {
    m.session(hSession)
    fail(P.CKR_FUNCTION_NOT_PARALLEL)
  },

  C_CancelFunction(m: Machine, hSession: number) {
    m.session(hSession)
    fail(P.CKR_FUNCTION_NOT_PARALLEL)
  },
}
