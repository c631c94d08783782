import {
  CKA_APPLICATION,
  CKA_CERTIFICATE_TYPE,
  CKA_CLASS,
  CKA_ID,
  CKA_KEY_TYPE,
  CKA_LABEL,
  CKA_OBJECT_ID,
  CKA_TOKEN,
} from '@tatsoi/types'
import type { z } from 'zod'
import { type Zod, zod } from '../ffi/zod.js'
import { ObjectHandle, SessionHandle, SlotHandle, STALE } from './handles.js'
import { type ObjectIdentity, proofOf, type SlotIdentity } from './identity.js'
import { Login, type Pin } from './login.js'
import type { ModuleState } from './module-state.js'

/*
 * A ticket is a handle's identity as plain data: what recovery needs to find the same thing again, and nothing else. It comes alive in another
 * process by the same steps that bring a stale handle back. It holds no PIN, no key and no name of a library, and what arrives is not trusted:
 * its form is checked, and the object it speaks of is proved like any other.
 */

/** Attributes that a ticket may search by. */
const SEARCHABLE: ReadonlySet<number> = new Set([
  CKA_CLASS,
  CKA_TOKEN,
  CKA_LABEL,
  CKA_KEY_TYPE,
  CKA_ID,
  CKA_CERTIFICATE_TYPE,
  CKA_APPLICATION,
  CKA_OBJECT_ID,
])

function makeSchema(z: Zod): z.ZodType<Ticket> {
  const text = z.string().max(256)
  const base64 = z.base64().max(8192)
  const attributeType = z.int().min(0).max(0xffff_ffff)
  const fingerprint = z
    .array(z.tuple([attributeType, z.string().regex(/^[0-9a-f]{64}$/)]))
    .min(0)
    .max(16)

  const slotSchema = z.discriminatedUnion('of', [
    z.strictObject({
      of: z.literal('token'),
      label: text,
      manufacturerID: text,
      model: text,
      serialNumber: text,
    }),
    z.strictObject({ of: z.literal('slot'), slotDescription: text, manufacturerID: text }),
  ])

  const objectSchema = z.strictObject({
    token: z.boolean(),
    private: z.boolean().optional(),
    objectClass: z.int().min(-1),
    label: z.string().max(4096),
    search: z
      .array(
        z.tuple([
          attributeType.refine((type) => SEARCHABLE.has(type), 'is no attribute to search by'),
          base64,
        ]),
      )
      .max(SEARCHABLE.size),
    fingerprint,
    partner: z
      .strictObject({
        fingerprint,
        half: z.strictObject({ params: base64, point: base64 }).optional(),
        stands: z.boolean().optional(),
      })
      .optional(),
  })

  const ticketSchema = z.strictObject({
    tatsoi: z.literal(1),
    module: z.strictObject({ manufacturerID: text, libraryDescription: text }),
    slot: slotSchema,
    login: z.strictObject({ userType: z.int().min(0), username: text.optional() }).optional(),
    session: z.strictObject({ flags: z.int().min(0) }).optional(),
    object: objectSchema.optional(),
    origin: z
      .strictObject({ process: z.string().max(64), generation: z.int().min(0), raw: z.int().min(0) })
      .optional(),
  })
  return ticketSchema.refine(({ object, session }) => object === undefined || session !== undefined, {
    path: ['object'],
    message: 'it has no session to be used in',
  })
}

let made: z.ZodType<Ticket> | undefined

function schema(): z.ZodType<Ticket> {
  made ??= makeSchema(zod())
  return made
}

/** What no slot's number is. */
const NO_SLOT = -1

/** An attribute in a ticket: its type, and its value in Base64 or the hash of it in hex. */
export type TicketAttribute = [type: number, value: string]

/** A handle as plain data, for another process or thread. It survives JSON and structured clone. */
export interface Ticket {
  /** Version of the form. */
  tatsoi: 1
  /** What the module says of itself: a ticket is for the same module, wherever it is installed. */
  module: { manufacturerID: string; libraryDescription: string }
  slot: SlotIdentity
  /** Who was logged in. The PIN is never in a ticket. */
  login?: { userType: number; username?: string | undefined } | undefined
  session?: { flags: number } | undefined
  /** How to find the object (values in Base64) and how to prove it (SHA-256 of public attributes in hex). */
  object?:
    | {
        token: boolean
        private?: boolean | undefined
        objectClass: number
        label: string
        search: TicketAttribute[]
        fingerprint: TicketAttribute[]
        partner?:
          | {
              fingerprint: TicketAttribute[]
              half?: { params: string; point: string } | undefined
              stands?: boolean | undefined
            }
          | undefined
      }
    | undefined
  /** Where and when the handle was good: in another thread of the same process and generation it still is. */
  origin?: { process: string; generation: number; raw: number } | undefined
}

/** What arrived as a ticket is none, or is for another module. */
export class TicketError extends TypeError {
  override name = 'TicketError'
}

/** The ticket of a handle. An object must have been identified. */
export function ticketOf(handle: SlotHandle | SessionHandle | ObjectHandle): Ticket {
  const { module } = handle
  const session =
    handle instanceof ObjectHandle ? handle.session : handle instanceof SessionHandle ? handle : undefined
  const slot = handle instanceof SlotHandle ? handle : (session as SessionHandle).slot
  const { manufacturerID = '', libraryDescription = '' } = module.info ?? {}
  const { login } = slot
  return {
    tatsoi: 1,
    module: { manufacturerID, libraryDescription },
    slot: slot.identity,
    ...(login && {
      login: { userType: login.userType, ...(login.username !== undefined && { username: login.username }) },
    }),
    ...(session && { session: { flags: session.flags } }),
    ...(handle instanceof ObjectHandle && handle.identity && { object: packIdentity(handle.identity) }),
    ...(handle.stamp > 0 && {
      origin: { process: module.shared.processToken, generation: handle.stamp, raw: handle.raw },
    }),
  }
}

const pack = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const unpack = (packed: string) => Buffer.from(packed, 'base64')

function packIdentity(identity: ObjectIdentity): NonNullable<Ticket['object']> {
  const { partner } = identity
  return {
    token: identity.token,
    ...(identity.private !== undefined && { private: identity.private }),
    objectClass: identity.objectClass,
    label: identity.label,
    search: identity.search.map(([type, value]) => [type, pack(value)]),
    fingerprint: [...identity.fingerprint],
    ...(partner && {
      partner: {
        fingerprint: [...partner.fingerprint],
        ...(partner.half && { half: { params: pack(partner.half.params), point: pack(partner.half.point) } }),
        ...(partner.stands === true && { stands: true }),
      },
    }),
  }
}

function unpackIdentity(object: NonNullable<Ticket['object']>): ObjectIdentity {
  const print = new Map(object.fingerprint)
  const partner = object.partner && {
    fingerprint: new Map(object.partner.fingerprint),
    half: object.partner.half && {
      params: unpack(object.partner.half.params),
      point: unpack(object.partner.half.point),
    },
    stands: object.partner.stands,
  }
  // What the proof rests on is worked out here, not believed.
  const proof = proofOf(print)
  return {
    token: object.token,
    private: object.private,
    objectClass: object.objectClass,
    label: object.label,
    search: object.search.map(([type, value]) => [type, unpack(value)]),
    fingerprint: print,
    proof:
      proof === 'none' && partner !== undefined && proofOf(partner.fingerprint) !== 'none'
        ? 'public-key'
        : proof,
    partner,
  }
}

/** Checks what arrived. The error names the place in it that is wrong, and no value. */
export function parseTicket(ticket: unknown): Ticket {
  const parsed = schema().safeParse(ticket)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = ['ticket', ...(issue?.path.map(String) ?? [])].join('.')
  throw new TicketError(
    `${where} is not as a ticket has it: ${issue?.code === 'unrecognized_keys' ? 'it has a property that does not belong there' : (issue?.message ?? 'wrong form')}`,
  )
}

export interface AdoptOptions {
  /** The PIN, or the function that gives it, for the login that the ticket speaks of. A ticket itself never has it. */
  readonly pin?: Pin | undefined
  /** The session to use; by default one is opened with the flags of the original. */
  readonly session?: SessionHandle | undefined
}

/** Makes a handle of a ticket. It is stale, unless it comes from another thread of this process, and is brought back like any stale handle. */
export function handleOf(
  module: ModuleState,
  ticket: Ticket,
  options: AdoptOptions,
): SlotHandle | SessionHandle | ObjectHandle {
  const { info } = module
  if (
    info !== undefined &&
    (info.manufacturerID !== ticket.module.manufacturerID ||
      info.libraryDescription !== ticket.module.libraryDescription)
  )
    throw new TicketError(
      `ticket.module is "${ticket.module.libraryDescription}" of ${ticket.module.manufacturerID}, and this module is "${info.libraryDescription}" of ${info.manufacturerID}`,
    )
  const identity: SlotIdentity = ticket.slot
  const { origin } = ticket
  const here =
    origin !== undefined &&
    origin.process === module.shared.processToken &&
    origin.generation === module.generation &&
    module.generation !== 0
  const slot = module.slotFor(
    identity,
    () =>
      new SlotHandle(module, here && ticket.session === undefined ? origin.raw : NO_SLOT, STALE, identity),
  )
  if (ticket.session === undefined) return slot
  const session = options.session ?? new SessionHandle(slot, 0, STALE, ticket.session.flags, 0)
  if (session.slot !== slot) throw new TicketError('the session given is on another token than the ticket')
  if (options.session === undefined) slot.sessions.add(session)
  if (ticket.object === undefined) return session
  const known = unpackIdentity(ticket.object)
  // A number in a ticket proves nothing: what can be proved is looked for. What cannot is of use by its number alone.
  const taken = here && (!known.token || known.proof === 'none')
  const object = new ObjectHandle(session, taken ? origin.raw : 0, taken ? origin.generation : STALE)
  object.identity = known
  object.identified = true
  return object
}

/** The login that a ticket speaks of, with the PIN that was given for it. */
export function loginOf(ticket: Ticket, { pin }: AdoptOptions): Login | undefined {
  return ticket.login === undefined || pin === undefined
    ? undefined
    : Login.of(ticket.login.userType, ticket.login.username, pin)
}
