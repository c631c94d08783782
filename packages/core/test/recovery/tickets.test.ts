import { createSoftHsm, ScriptedToken } from '@tatsoi/testing'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import {
  CKM_AES_ECB,
  CKM_AES_KEY_GEN,
  CKU_USER,
  Cryptoki,
  type EntryPoints,
  ObjectHandle,
  SessionHandle,
  SlotHandle,
  type Ticket,
  TicketError,
} from '../../src/index.js'
import { PKCS11 } from '../../src/pkcs11js/index.js'
import { caught, inChild, Lab, RW, scriptedLab, verifies } from './lab.js'

const MARKED_PIN = 'pin-marker-5521'
const hsm = createSoftHsm({ label: 'tickets', pin: MARKED_PIN })
hsm.use()
const lab = new Lab({ module: hsm.module, label: 'tickets', pin: MARKED_PIN })
const A = lab.generate('A', 'rsa')
const B = lab.generate('B', 'ec')

afterAll(() => {
  lab.p11.C_Finalize()
  hsm.dispose()
})

const { p11 } = lab

describe('a ticket', () => {
  test('survives JSON and structured clone, and its handle signs with the same key', async () => {
    for (const copy of [
      (ticket: Ticket) => JSON.parse(JSON.stringify(ticket)) as Ticket,
      structuredClone<Ticket>,
    ])
      for (const key of [A, B]) {
        const adopted = (await p11.adopt(copy(key.privateKey.ticket()))) as ObjectHandle
        expect(adopted).toBeInstanceOf(ObjectHandle)
        expect(adopted.session).not.toBe(lab.session)
        const signature = lab.sign({ ...key, privateKey: adopted }, undefined, adopted.session)
        expect(verifies(key, signature)).toBe(true)
        p11.C_CloseSession(adopted.session)
      }
  })

  test('of a slot gives the slot, of a session another session with the same flags', () => {
    expect(p11.adoptSync(lab.slot.ticket())).toBe(lab.slot)
    const session = p11.adoptSync(lab.session.ticket()) as SessionHandle
    expect(session).toBeInstanceOf(SessionHandle)
    expect(session).not.toBe(lab.session)
    expect(session.flags).toBe(lab.session.flags)
    expect(p11.C_GetSessionInfo(session).state).toBe(p11.C_GetSessionInfo(lab.session).state)
    p11.C_CloseSession(session)
  })

  test('is adopted with a PIN that can be one: anything else is a wrong argument', async () => {
    const ticket = lab.session.ticket()
    const options = { pin: 1234 as unknown as string }
    await expect(p11.adopt(ticket, options)).rejects.toThrow(
      new TypeError('adopt: options.pin must be a string, a Uint8Array or null, not a number'),
    )
    expect(() => p11.adoptSync(ticket, options)).toThrow(/^adoptSync: options.pin must be/)
  })

  test('is adopted with options that can be some', async () => {
    const ticket = lab.session.ticket()
    const wrong = [
      [null, 'options must be an object, not null'],
      [{ session: {} }, 'options.session must be a SessionHandle, not an object'],
      [{ session: lab.slot }, 'options.session must be a SessionHandle, not an object'],
    ] as const
    for (const [options, message] of wrong) {
      await expect(p11.adopt(ticket, options as never)).rejects.toThrow(new TypeError(`adopt: ${message}`))
      expect(() => p11.adoptSync(ticket, options as never)).toThrow(new TypeError(`adoptSync: ${message}`))
    }
  })

  test('of an object without a session is none: it would give something else', () => {
    const { session, ...ticket } = A.privateKey.ticket()
    expect(() => p11.adoptSync(ticket)).toThrow(
      new TicketError('ticket.object is not as a ticket has it: it has no session to be used in'),
    )
  })

  test('holds no PIN, no private part and no path', () => {
    const text = JSON.stringify(
      [lab.slot, lab.session, A.privateKey, B.privateKey].map((handle) => handle.ticket()),
    )
    expect(text).not.toContain(MARKED_PIN)
    expect(text).not.toContain(Buffer.from(MARKED_PIN).toString('base64'))
    expect(text).not.toContain('.so')
    expect(text).not.toContain(hsm.folder)
  })

  test('of an object that was destroyed, or replaced by another, is refused', () => {
    const gone = lab.generate('gone', 'rsa')
    const ticket = gone.privateKey.ticket()
    delete ticket.origin
    p11.C_DestroyObject(lab.session, gone.privateKey)
    expect(() => p11.adoptSync(ticket)).toThrow(expect.objectContaining({ name: 'ObjectLostError' }))
    lab.generate('gone', 'rsa')
    expect(() => p11.adoptSync(ticket)).toThrow(expect.objectContaining({ name: 'ObjectReplacedError' }))
  })

  test('that claims a fingerprint of another key does not give that key', () => {
    const ticket = A.privateKey.ticket()
    delete ticket.origin
    ticket.object!.fingerprint = ticket.object!.fingerprint.map(([type]) => [type, '0'.repeat(64)])
    expect(() => p11.adoptSync(ticket)).toThrow(expect.objectContaining({ name: 'ObjectReplacedError' }))
    ticket.object!.fingerprint = []
    expect(() => p11.adoptSync(ticket)).toThrow(expect.objectContaining({ name: 'ObjectUnprovableError' }))
  })

  test('for another module is refused', () => {
    const ticket = A.privateKey.ticket()
    ticket.module.libraryDescription = 'another module'
    expect(() => p11.adoptSync(ticket)).toThrow(TicketError)
  })

  test('with the origin of another process is not taken for one of this', () => {
    const ticket = A.privateKey.ticket()
    ticket.origin = { ...ticket.origin!, process: '1:2', raw: 999_999 }
    const adopted = p11.adoptSync(ticket) as ObjectHandle
    expect(verifies(A, lab.sign({ ...A, privateKey: adopted }, undefined, adopted.session))).toBe(true)
    p11.C_CloseSession(adopted.session)
  })

  test('whose number was made another key’s still gives the key that its fingerprint is of', () => {
    const ticket = A.privateKey.ticket()
    ticket.origin!.raw = B.privateKey.ticket().origin!.raw
    const adopted = p11.adoptSync(ticket) as ObjectHandle
    expect(verifies(A, lab.sign({ ...A, privateKey: adopted }, undefined, adopted.session))).toBe(true)
    p11.C_CloseSession(adopted.session)
  })

  test('leaves no session behind when it fails', () => {
    const before = p11.C_GetTokenInfo(lab.slot).ulSessionCount
    const ticket = A.privateKey.ticket()
    delete ticket.origin
    ticket.object!.label = 'A'
    ticket.object!.search = [[0, Buffer.from([9, 0, 0, 0, 0, 0, 0, 0]).toString('base64')]]
    for (let i = 0; i < 5; i++) expect(() => p11.adoptSync(ticket)).toThrow()
    expect(p11.C_GetTokenInfo(lab.slot).ulSessionCount).toBe(before)
  })
})

describe('a PIN that is given for a ticket', () => {
  const PUBLIC = 2
  const USER = 3

  /** A token on which nobody is logged in, and the ticket of a private key on it. */
  function setUp(keyIsGone = false) {
    const token = new ScriptedToken()
    const before = scriptedLab(token)
    const { privateKey } = before.generate('key', 'ec')
    const ticket = structuredClone(privateKey.ticket())
    if (keyIsGone) before.p11.C_DestroyObject(before.session, privateKey)
    before.p11.C_Finalize()
    const use = () => {
      const p11 = Cryptoki.fromEntryPoints(token.entryPoints as EntryPoints, { policy: 'init' })
      p11.C_Initialize()
      return p11
    }
    const adopt = (p11: Cryptoki, pin: string) => (p11.adoptSync(ticket, { pin }) as ObjectHandle).session
    const user = () => token.state.slots[0]!.token!.user
    const { attempts } = user()
    /** Those of the test itself. */
    const counters = () => ({ attempts: user().attempts - attempts, failures: user().failures })
    return { token, ticket, use, adopt, counters }
  }

  test('is tried once, as one given to C_Login: the refusal of another does not hinder it', () => {
    const { token, use, adopt, counters } = setUp()
    const p11 = use()
    const slot = p11.C_GetSlotList(true)[0]!
    for (const failures of [1, 2]) {
      const error = caught(() => adopt(p11, 'wrong-pin'))
      expect(error).toMatchObject({ name: 'LoginLostError' })
      expect(error.causes.join()).toMatch(/CKR_PIN_INCORRECT/)
      expect(counters()).toEqual({ attempts: failures, failures })
      expect(slot.login).toBeUndefined()
    }
    const session = adopt(p11, 'user-pin')
    expect(p11.C_GetSessionInfo(session).state).toBe(USER)
    // It is kept, and a wrong one later changes nothing for it.
    expect(adopt(p11, 'wrong-pin')).not.toBe(session)
    token.lose('sessions')
    expect(p11.C_GetSessionInfo(session).state).toBe(USER)
    expect(counters()).toEqual({ attempts: 4, failures: 0 })
    p11.C_Finalize()
    token.close()
  })

  test('does not bring back one that was refused after it had been right', () => {
    const { token, use, adopt, counters } = setUp()
    const p11 = use()
    const session = adopt(p11, 'user-pin')
    const other = token.on('C_Login', () => 'CKR_PIN_INCORRECT')
    token.lose('sessions')
    expect(caught(() => p11.C_GetSessionInfo(session)).name).toBe('LoginLostError')
    expect(caught(() => adopt(p11, 'wrong-pin')).name).toBe('LoginLostError')
    other()
    expect(caught(() => p11.C_GetSessionInfo(session)).message).toMatch(/PIN was refused before/)
    expect(counters()).toMatchObject({ attempts: 1 })
    // The right one does.
    adopt(p11, 'user-pin')
    expect(p11.C_GetSessionInfo(session).state).toBe(USER)
    p11.C_Finalize()
    token.close()
  })

  test('leaves nothing behind when the object is not found: nobody is logged in, now or after a loss', () => {
    const { token, use, adopt } = setUp(true)
    const p11 = use()
    const slot = p11.C_GetSlotList(true)[0]!
    expect(caught(() => adopt(p11, 'user-pin')).name).toBe('ObjectLostError')
    expect(slot.login).toBeUndefined()
    // Not even with a session by which the token goes on to be logged in.
    const session = p11.C_OpenSession(slot, RW)
    expect(caught(() => adopt(p11, 'user-pin')).name).toBe('ObjectLostError')
    expect(p11.C_GetSessionInfo(session).state).toBe(PUBLIC)
    token.lose('sessions')
    expect(p11.C_GetSessionInfo(session).state).toBe(PUBLIC)
    p11.C_Finalize()
    token.close()
  })

  test('what came of it is forgotten with C_Finalize', () => {
    const { token, use, adopt } = setUp()
    const p11 = use()
    expect(caught(() => adopt(p11, 'wrong-pin')).name).toBe('LoginLostError')
    p11.C_Finalize()
    const again = use()
    const slot = again.C_GetSlotList(true)[0]!
    const session = again.C_OpenSession(slot, RW)
    // One that was never checked, since somebody else had logged in.
    const other = token.on('C_Login', () => 'CKR_USER_ALREADY_LOGGED_IN')
    expect(caught(() => again.C_Login(session, CKU_USER, 'user-pin')).code).toBe('CKR_USER_ALREADY_LOGGED_IN')
    other()
    token.lose('sessions')
    expect(again.C_GetSessionInfo(session).state).toBe(USER)
    again.C_Finalize()
    token.close()
  })
})

describe('in another child of the same parent, where numbers and generations are the same', () => {
  test('the ticket of a session key is not taken for a key made there', () => {
    const makeKey = () =>
      p11.C_GenerateKey(
        lab.session,
        { mechanism: CKM_AES_KEY_GEN },
        { CKA_TOKEN: false, CKA_VALUE_LEN: 16, CKA_ENCRYPT: true },
      )
    const ticket = inChild(() => {
      const key = makeKey()
      // In its own process it is of use.
      p11.C_EncryptInit(lab.session, { mechanism: CKM_AES_ECB }, p11.adoptSync(key.ticket()) as ObjectHandle)
      return key.ticket()
    })
    const other = inChild(() => {
      const { raw } = makeKey().ticket().origin!
      return { raw, error: caught(() => p11.adoptSync(ticket)).name }
    })
    expect(other).toEqual({ raw: ticket.origin!.raw, error: 'ObjectLostError' })
  })

  test('a handle of pkcs11js is not taken for one made there', () => {
    const old = new PKCS11(hsm.module)
    // This process has initialised the module already.
    expect(caught(() => old.C_Initialize()).message).toBe('CKR_CRYPTOKI_ALREADY_INITIALIZED')
    const slots = old.C_GetSlotList(true)
    const slot = slots.find((one) => old.C_GetTokenInfo(one).label.trimEnd() === 'tickets') as Buffer
    const session = old.C_OpenSession(slot, RW)
    const make = (label: string) =>
      old.C_CreateObject(session, [
        { type: 0x00, value: 0 },
        { type: 0x01, value: false },
        { type: 0x02, value: false },
        { type: 0x03, value: label },
      ])
    const labelOf = (handle: Buffer) =>
      old.C_GetAttributeValue(session, handle, [{ type: 0x03 }])[0]?.value.toString()
    const first = Buffer.from(
      inChild(() => make('first').toString('hex')),
      'hex',
    )
    const second = inChild(() => {
      const own = make('second')
      // What it inherited means what it meant, and so does what it goes on to make, in a child of its own too.
      const inGrandchild = inChild(() => {
        make('third')
        return [
          caught(() => labelOf(own)).message,
          labelOf(make('fourth')),
          caught(() => labelOf(first)).message,
        ]
      })
      return { own: labelOf(own), inGrandchild, first: caught(() => labelOf(first)).message }
    })
    expect(second).toEqual({
      own: 'second',
      // The session object was its parent's.
      inGrandchild: ['CKR_OBJECT_HANDLE_INVALID', 'fourth', 'CKR_OBJECT_HANDLE_INVALID'],
      first: 'CKR_OBJECT_HANDLE_INVALID',
    })
    old.close()
  })
})

describe('case 15: a malformed ticket', () => {
  test('of any kind is a TicketError that names a place in it, and never anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(() => p11.adoptSync(junk as Ticket)).toThrow(TicketError)
      }),
      { numRuns: 300 },
    )
  })

  test('with one property of a real one replaced is refused or harmless', () => {
    const ticket = JSON.parse(JSON.stringify(A.privateKey.ticket())) as { [key: string]: unknown }
    const keys = Object.keys(ticket)
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, junk) => {
        let adopted: unknown
        try {
          adopted = p11.adoptSync({ ...ticket, [key]: junk } as unknown as Ticket)
        } catch (error) {
          if (error instanceof TicketError) return
          expect(String((error as { code?: unknown }).code)).toMatch(/^CKR_/)
          return
        }
        if (adopted instanceof ObjectHandle) {
          expect(verifies(A, lab.sign({ ...A, privateKey: adopted }, undefined, adopted.session))).toBe(true)
          p11.C_CloseSession(adopted.session)
        } else if (adopted instanceof SessionHandle) p11.C_CloseSession(adopted)
        else expect(adopted).toBeInstanceOf(SlotHandle)
      }),
      { numRuns: 300 },
    )
  })

  test('with a library to load, or anything else that does not belong there, is refused', () => {
    const ticket = A.privateKey.ticket()
    expect(() => p11.adoptSync({ ...ticket, path: '/usr/lib/evil.so' } as Ticket)).toThrow(
      'ticket is not as a ticket has it: it has a property that does not belong there',
    )
  })

  test('is refused before the module is asked for anything', () => {
    const fresh = Cryptoki.load(hsm.module)
    expect(() => fresh.adoptSync({} as Ticket)).toThrow(TicketError)
  })
})
