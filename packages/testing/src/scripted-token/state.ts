import { randomBytes } from 'node:crypto'
import * as P from '@tatsoi/types'
import { type Attributes, boolOf, bytesOf, encodeTemplate, sameData } from './attributes.js'
import type { Operations } from './operations.js'
import type { InsertedTokenOptions, ScriptedSlotOptions } from './options.js'
import { check, fail } from './return-value.js'

/** An object on a token or in a session. */
export class StoredObject {
  readonly attributes: Attributes
  /** The session it dies with; undefined for a token object. */
  readonly session: Session | undefined
  readonly token: Token

  constructor(token: Token, attributes: Attributes, session: Session | undefined) {
    this.token = token
    this.attributes = attributes
    this.session = session
  }

  get private(): boolean {
    return boolOf(this.attributes, P.CKA_PRIVATE)
  }

  matches(template: Attributes): boolean {
    for (const [type, data] of template) {
      if (!sameData(this.attributes.get(type), data)) return false
    }
    return true
  }

  text(type: number): string {
    return (bytesOf(this.attributes, type) ?? Buffer.alloc(0)).toString()
  }
}

/** A PIN and how often it was tried. */
export class Pin {
  value: string | null
  /** Wrong ones since the last right one. */
  failures = 0
  /** Every comparison made. */
  attempts = 0
  readonly limit: number

  constructor(value: string | null, limit: number) {
    this.value = value
    this.limit = limit
  }

  get locked(): boolean {
    return this.failures >= this.limit
  }

  /** @throws ReturnValue CKR_PIN_LOCKED, CKR_PIN_INCORRECT */
  verify(pin: string): void {
    check(!this.locked, P.CKR_PIN_LOCKED)
    this.attempts++
    if (pin !== this.value) {
      this.failures++
      fail(this.locked ? P.CKR_PIN_LOCKED : P.CKR_PIN_INCORRECT)
    }
    this.failures = 0
  }
}

export type LoginState = 'none' | 'user' | 'so'

/** A token, whichever slot it is in. Its objects and PINs outlive sessions and modules. */
export class Token {
  label: string
  readonly manufacturer: string
  readonly model: string
  readonly serial: string
  readonly options: InsertedTokenOptions
  readonly so: Pin
  readonly user: Pin
  readonly users: ReadonlyMap<string, Pin>
  initialized: boolean
  readonly objects: Set<StoredObject> = new Set()
  #uniqueId = 0

  constructor(options: InsertedTokenOptions, version: readonly [number, number]) {
    this.options = options
    this.label = options.label ?? 'scripted'
    this.manufacturer = options.manufacturer ?? 'tatsoi'
    this.model = options.model ?? 'scripted token'
    this.serial = options.serial ?? randomBytes(8).toString('hex')
    const tries = options.pinTries ?? 3
    this.so = new Pin(options.soPin === undefined ? 'so-pin' : options.soPin, tries)
    this.user = new Pin(options.userPin === undefined ? 'user-pin' : options.userPin, tries)
    this.users = new Map(
      Object.entries(options.users ?? {}).map(([name, pin]) => [name, new Pin(pin, tries)]),
    )
    this.initialized = this.so.value !== null
    this.uniqueIds = options.uniqueIds ?? version[0] >= 3
  }

  readonly uniqueIds: boolean

  nextUniqueId(): Buffer {
    return Buffer.from(`${this.serial}-${++this.#uniqueId}`)
  }

  /** Objects of the token that match, in the order of their making. */
  find(template: P.Template): StoredObject[] {
    const wanted = encodeTemplate(template)
    return [...this.objects].filter((object) => object.matches(wanted))
  }
}

export class Slot {
  id: number
  readonly description: string
  readonly manufacturer: string
  readonly removable: boolean
  token: Token | undefined
  login: LoginState = 'none'
  userName: string | undefined

  constructor(options: ScriptedSlotOptions, id: number, token: Token | undefined) {
    this.id = options.id ?? id
    this.description = options.description ?? `scripted slot ${id}`
    this.manufacturer = options.manufacturer ?? 'tatsoi'
    this.removable = options.removable ?? true
    this.token = token
  }
}

/** An open session. */
export class Session {
  readonly handle: number
  readonly slot: Slot
  readonly flags: number
  /** Addresses that the caller gave for its callback. */
  readonly notify: number
  readonly application: number
  operations: Operations = {}
  /** Operations that ended because the user was logged out. */
  readonly needLogin: Set<string> = new Set()
  /** Calls under way in an asynchronous session, by function. */
  readonly pending: Map<string, PendingCall> = new Map()

  constructor(handle: number, slot: Slot, flags: number, notify: number, application: number) {
    this.handle = handle
    this.slot = slot
    this.flags = flags
    this.notify = notify
    this.application = application
  }

  get readWrite(): boolean {
    return (this.flags & P.CKF_RW_SESSION) !== 0
  }

  get state(): number {
    const { login } = this.slot
    if (login === 'so') return P.CKS_RW_SO_FUNCTIONS
    if (this.readWrite) return login === 'user' ? P.CKS_RW_USER_FUNCTIONS : P.CKS_RW_PUBLIC_SESSION
    return login === 'user' ? P.CKS_RO_USER_FUNCTIONS : P.CKS_RO_PUBLIC_SESSION
  }
}

/** A call that answered CKR_PENDING and is completed later (v3.2, clause 5.22). */
export interface PendingCall {
  readonly function: string
  /** How many more polls answer CKR_PENDING. */
  polls: number
  /** Output of variable length, and where it goes. */
  readonly output: Buffer
  outputAddress: number
  /** Other memory that is written on completion. */
  readonly writes: readonly { readonly address: number; readonly bytes: Buffer }[]
  readonly handles: readonly number[]
  readonly length: number
}
