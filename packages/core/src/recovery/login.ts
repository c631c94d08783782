import { SecretMemory } from '../ffi/system.js'
import type { SlotHandle } from './handles.js'
import { identityKey, type SlotIdentity } from './identity.js'

/** Why a PIN is asked for. */
export interface PinRequest {
  /** The token: its label, serial number, model and manufacturer. */
  readonly token: SlotIdentity
  /** CKU_USER, CKU_SO or CKU_CONTEXT_SPECIFIC. */
  readonly userType: number
  /** For C_LoginUser. */
  readonly username?: string | undefined
  /** `'login'` when C_Login was called, `'recovery'` when the login was lost and is done again. */
  readonly reason: 'login' | 'recovery'
  /** 1 for the first time in this generation. It is more when the function failed before, and no PIN was shown to the token. */
  readonly attempt: number
}

/** A PIN as text or as its UTF-8 bytes; null for a PIN pad or another protected authentication path. */
export type PinValue = string | Uint8Array | null

/**
 * Gives the PIN each time it is needed, so that this library need not keep it. In a synchronous call it must answer at once; in an
 * asynchronous one it may return a promise. Bytes that it returns are wiped after use.
 */
export type PinProvider = (request: PinRequest) => PinValue | PromiseLike<PinValue>

/** What C_Login takes: a PIN, null, or a function that gives it. A PIN itself is kept, in locked memory, until C_Logout. */
export type Pin = PinValue | PinProvider

/** That a provider was asked for a recovery. */
interface Asked {
  readonly generation: number
  readonly attempt: number
  /** Until it has answered. */
  answer: PromiseLike<PinValue> | undefined
}

/** A login that is to be done again when it is lost. */
export class Login {
  readonly userType: number
  readonly username: string | undefined
  readonly provider: PinProvider | undefined
  /** The PIN that was given; undefined for a provider, null for a protected authentication path. */
  readonly secret: SecretMemory | null | undefined
  /**
   * Whether the token has taken it. It looks at no PIN while the user is logged in, by another thread or another part of the program, nor at
   * one that came with a ticket: that one is tried once at most, and its refusal is nobody else's.
   */
  checked = false
  /** How often the PIN had been changed when this one was given, or was checked last. */
  changes = 0
  #asked: Asked | undefined
  #ended = false

  constructor(
    userType: number,
    username: string | undefined,
    pin: Uint8Array | null | PinProvider | undefined,
  ) {
    this.userType = userType
    this.username = username
    this.provider = typeof pin === 'function' ? pin : undefined
    this.secret = pin instanceof Uint8Array ? new SecretMemory(pin) : pin === null ? null : undefined
  }

  /** The login of a PIN in any of its forms. */
  static of(userType: number, username: string | undefined, pin: Pin): Login {
    return new Login(userType, username, typeof pin === 'string' ? Buffer.from(pin, 'utf8') : pin)
  }

  /** A login that cannot be done again: its PIN was not to be kept. */
  static withoutPin(userType: number, username: string | undefined): Login {
    return new Login(userType, username, undefined)
  }

  /** Whether it can be done again. */
  get repeatable(): boolean {
    return !this.#ended && (this.secret !== undefined || this.provider !== undefined)
  }

  /**
   * Asks the provider for a recovery. While it has not answered it is not asked again in this generation: whoever stopped waiting for it leaves the
   * answer to the next one. A forked child, where the answer never comes, is in another generation.
   */
  ask(token: SlotIdentity, generation: number): PinValue | PromiseLike<PinValue> {
    const before = this.#asked?.generation === generation ? this.#asked : undefined
    if (before?.answer !== undefined) return before.answer
    const asked: Asked = { generation, attempt: (before?.attempt ?? 0) + 1, answer: undefined }
    this.#asked = asked
    const { userType, username } = this
    const request: PinRequest = { token, userType, username, reason: 'recovery', attempt: asked.attempt }
    const answer = this.provider!(request)
    if (isPromise(answer)) {
      asked.answer = answer
      const answered = () => {
        asked.answer = undefined
      }
      answer.then(answered, answered)
    }
    return answer
  }

  /** Forgets the PIN: it is not tried again. */
  end(): void {
    this.#ended = true
    this.secret?.wipe()
  }
}

/** A user of a token, as a key: each has a PIN of its own. */
function userKey(token: SlotIdentity, userType: number, username: string | undefined): string {
  return JSON.stringify([identityKey(token), userType, username])
}

/** How often this process, any thread of it, has changed the PIN of the user that a login is for. */
export function pinChanges(slot: SlotHandle, { userType, username }: Login): number {
  return slot.module.shared.pinChanges(userKey(slot.identity, userType, username))
}

/** Whether the token has taken the PIN of a login that is kept, and it was not changed since. */
export function isKnown(slot: SlotHandle, login: Login | undefined): boolean {
  return login?.checked === true && login.repeatable && login.changes === pinChanges(slot, login)
}

/** Takes note for all threads that the PIN of a user was changed: the ones that were kept before are not to be tried any more. */
export function notePinChange(slot: SlotHandle, userType: number, username?: string): void {
  const { identity } = slot
  slot.module.shared.pinChanged(identityKey(identity), userKey(identity, userType, username))
}

export function isPromise(answer: PinValue | PromiseLike<PinValue>): answer is PromiseLike<PinValue> {
  return answer !== null && typeof answer === 'object' && 'then' in answer
}
