import {
  CKR_OK,
  CKR_USER_ALREADY_LOGGED_IN,
  CKS_RO_USER_FUNCTIONS,
  CKS_RW_SO_FUNCTIONS,
  CKS_RW_USER_FUNCTIONS,
  CKU_CONTEXT_SPECIFIC,
  CKU_USER,
} from '@tatsoi/types'
import { CryptokiError } from '../../ffi/errors.js'
import { LoginLostError } from '../../recovery/errors.js'
import type { SessionHandle, SlotHandle } from '../../recovery/handles.js'
import { identityKey } from '../../recovery/identity.js'
import {
  isKnown,
  Login,
  notePinChange,
  type Pin,
  type PinProvider,
  type PinValue,
  pinChanges,
} from '../../recovery/login.js'
import { verdictOf } from '../../recovery/outcome.js'
import { askForPin, callLogin, pinBytes, reviveSession, sessionState } from '../../recovery/revive.js'
import type { Steps } from '../../recovery/steps.js'
import { FACTS } from '../generated/cryptoki.js'
import { chained, type Runtime } from '../runtime.js'
import { endLogin, usable } from './sessions.js'

/** Longer PINs are not kept. */
const KEPT_PIN_LENGTH = 256

function* login(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
  username: string | undefined,
): Steps<void> {
  const { module, slot } = session
  const name = username === undefined ? 'C_Login' : 'C_LoginUser'
  // A login for an operation is nothing without the user's own.
  const isForOperation = userType === CKU_CONTEXT_SPECIFIC
  const revive = isForOperation ? reviveSession : reviveToLogIn
  yield* revive(session, name)
  const value: PinValue =
    typeof pin === 'function'
      ? yield* askForPin(
          (pin as PinProvider)({ token: slot.identity, userType, username, reason: 'login', attempt: 1 }),
          module.bounds.deadline,
        )
      : pin
  const bytes = pinBytes(value)
  const m = module.lease()
  try {
    const address = bytes === null ? 0 : m.place(bytes)
    let first: CryptokiError | undefined
    for (;;) {
      yield* revive(session, name)
      const rv = yield* callLogin(module, session.raw, userType, username, address, bytes?.length ?? 0)
      if (rv === CKR_OK) break
      // By somebody else in this process, who need not be the one to notice a loss.
      const known = isKnown(slot, slot.login)
      if (rv === CKR_USER_ALREADY_LOGGED_IN && !isForOperation && !known)
        remember(c, slot, userType, username, pin, bytes, false)
      const error = c.failure(FACTS[name], rv, session)
      if (first !== undefined) throw chained(error, first)
      if (verdictOf(rv) === undefined || module.options.attempts === 0) throw error
      // Made again, and only once, if the PIN was not looked at.
      yield* c.judge(FACTS[name], error, session, [])
      first = error
    }
    if (isForOperation) {
      // It is for the operation that is active, and has to be done again when that is begun again.
      for (const operation of session.operations)
        if (operation?.stamp === session.stamp && !operation.updated && typeof pin === 'function')
          operation.contextPin = pin
      return
    }
    remember(c, slot, userType, username, pin, bytes, true)
    module.shared.setLoginOutcome(identityKey(slot.identity), module.generation, 'untried')
  } finally {
    m.wipe(0)
    module.giveBack(m)
  }
}

/** Opens the session again. That its login cannot be done again is no reason not to log in. */
function* reviveToLogIn(session: SessionHandle, name: string): Steps<void> {
  try {
    yield* reviveSession(session, name)
  } catch (error) {
    if (!(error instanceof LoginLostError)) throw error
    const { slot } = session
    const { login } = slot
    slot.login = undefined
    try {
      yield* reviveSession(session, name)
    } finally {
      slot.login ??= login
    }
  }
}

/** Keeps what is needed to log in again; `checked` if the token has taken it. */
function remember(
  c: Runtime,
  slot: SlotHandle,
  userType: number,
  username: string | undefined,
  pin: Pin,
  bytes: Uint8Array | null,
  checked: boolean,
): void {
  endLogin(slot)
  if (typeof pin === 'function') slot.login = new Login(userType, username, pin)
  else if (bytes === null) slot.login = new Login(userType, username, null)
  else if (c.module.options.rememberPin && bytes.length <= KEPT_PIN_LENGTH)
    slot.login = new Login(userType, username, bytes)
  else slot.login = Login.withoutPin(userType, username)
  slot.login.checked = checked
  slot.login.changes = pinChanges(slot, slot.login)
}

/** After C_SetPIN: a PIN that is kept is the new one from now on. A function, or a PIN pad, is asked for it anyway. */
export function pinChanged(c: Runtime, session: SessionHandle, pin: Uint8Array | null): void {
  const { slot } = session
  const { login } = slot
  notePinChange(slot, login?.userType ?? CKU_USER, login?.username)
  if (login?.secret) remember(c, slot, login.userType, login.username, pin, pin, true)
  else if (login !== undefined) login.changes = pinChanges(slot, login)
}

/** After C_InitPIN, or C_InitToken: the normal user has another PIN, or none. */
export function pinInitialized(slot: SlotHandle): void {
  notePinChange(slot, CKU_USER)
}

function checkLogin(c: Runtime, session: SessionHandle, userType: number, pin: Pin, name: string): void {
  if (c.f[name as 'C_Login'] === undefined) c.missing(name as 'C_Login')
  c.expectSession(session, name)
  c.ulong(userType, 'userType', name)
  if (typeof pin !== 'function') c.pin(pin, 'pin', name)
}

function loginSync(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
  username: string | undefined,
): void {
  const name = username === undefined ? 'C_Login' : 'C_LoginUser'
  checkLogin(c, session, userType, pin, name)
  if (session.busy > 0) c.session(session, name)
  c.module.runSync(name, () => login(c, session, Number(userType), pin, username))
}

async function loginAsync(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
  username: string | undefined,
): Promise<void> {
  const name = username === undefined ? 'C_Login' : 'C_LoginUser'
  checkLogin(c, session, userType, pin, name)
  await c.async.queue(session, () =>
    c.module.runAsync(name, () => login(c, session, Number(userType), pin, username)),
  )
}

export function C_Login(c: Runtime, session: SessionHandle, userType: number, pin: Pin): void {
  loginSync(c, session, userType, pin, undefined)
}

export async function C_LoginAsync(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
): Promise<void> {
  await loginAsync(c, session, userType, pin, undefined)
}

export function C_LoginUser(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
  username: string,
): void {
  c.text(username, 'username', 'C_LoginUser')
  loginSync(c, session, userType, pin, username)
}

export async function C_LoginUserAsync(
  c: Runtime,
  session: SessionHandle,
  userType: number,
  pin: Pin,
  username: string,
): Promise<void> {
  c.text(username, 'username', 'C_LoginUser')
  await loginAsync(c, session, userType, pin, username)
}

function isLoggedIn(state: number): boolean {
  return state === CKS_RO_USER_FUNCTIONS || state === CKS_RW_USER_FUNCTIONS || state === CKS_RW_SO_FUNCTIONS
}

function* logout(session: SessionHandle): Steps<void> {
  const { module, slot } = session
  endLogin(slot)
  for (let attempt = 0; ; attempt++) {
    if (session.stamp !== module.generation) {
      // The login went with the generation, unless something behind the module has kept it: p11-kit does, over a module that does not notice forks.
      yield* reviveSession(session, 'C_Logout')
      if (!isLoggedIn(yield* sessionState(module, session.raw))) return
    }
    const rv = yield* module.call('C_Logout', [session.raw])
    if (rv === CKR_OK) return
    const verdict = verdictOf(rv)
    if (attempt > 0 || (verdict !== 'module' && verdict !== 'session'))
      throw new CryptokiError(rv, 'C_Logout')
    // The session is gone, and perhaps not the login: it holds for all sessions on the token.
    const isModule = verdict === 'module'
    module.endGeneration(session.stamp, isModule ? 'finalized-elsewhere' : 'session-lost', isModule)
  }
}

export function C_Logout(c: Runtime, session: SessionHandle): void {
  usable(c, session, 'C_Logout')
  if (session.busy > 0) c.session(session, 'C_Logout')
  c.module.runSync('C_Logout', () => logout(session))
}

export async function C_LogoutAsync(c: Runtime, session: SessionHandle): Promise<void> {
  usable(c, session, 'C_Logout')
  await c.async.queue(session, () => c.module.runAsync('C_Logout', () => logout(session)))
}
