import {
  CKF_LIBRARY_CANT_CREATE_OS_THREADS,
  CKF_OS_LOCKING_OK,
  CKS_RW_USER_FUNCTIONS,
  CKU_USER,
  Cryptoki,
  type EntryPoints,
  ModuleLoadError,
} from '@tatsoi/core'
import { ScriptedToken } from '@tatsoi/testing'
import { useSoftHsm } from '@tatsoi/testing/vitest'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { caught, inChild, type Lab, RW, scriptedLab } from './lab.js'

const hsm = useSoftHsm()
const open: Cryptoki[] = []
afterEach(() => {
  for (const p11 of open.splice(0)) {
    try {
      p11.C_Finalize()
    } catch {
      // The test has done it.
    }
  }
})

function load(): Cryptoki {
  const p11 = Cryptoki.load(hsm.current.module)
  open.push(p11)
  return p11
}

test('p11-kit: fork inside C_Initialize: the child is refused or works, at once, and the parent goes on', () => {
  const token = new ScriptedToken({ afterFork: 'resets' })
  const p11 = Cryptoki.fromEntryPoints(token.entryPoints as EntryPoints, { policy: 'init', deadline: 2000 })
  let child: unknown
  const off = token.on('C_Initialize', () => {
    off()
    child = inChild(() => caught(() => p11.C_Initialize()))
  })
  p11.C_Initialize()
  expect(child).toMatchObject({ code: expect.stringMatching(/^CKR_/) })
  expect(p11.C_GetSlotList(true)).toHaveLength(1)
  expect(token.errors).toEqual([])
  p11.C_Finalize()
})

describe('a fork while an asynchronous recovery is under way', () => {
  const ask = ({ p11, session }: Lab) => p11.C_GetSessionInfo(session).state

  test('in the module, on another thread: the child is tainted', async () => {
    const token = new ScriptedToken({ afterFork: 'resets' })
    const lab = scriptedLab(token)
    open.push(lab.p11)
    token.finalize()
    let child: unknown
    token.on('C_Initialize', (call) => {
      child ??= inChild(() => caught(() => ask(lab)))
      return call.perform()
    })
    await lab.p11.C_GetSessionInfoAsync(lab.session)
    expect(child).toMatchObject({ name: 'TaintedError' })
  })

  test('waiting for its PIN: the child uses the module and the session that the recovery is for', async () => {
    const token = new ScriptedToken({ afterFork: 'resets' })
    let asked: (() => void) | undefined
    let give: ((pin: string) => void) | undefined
    const lab = scriptedLab(token, {}, () => {
      if (asked === undefined) return 'user-pin'
      asked()
      return new Promise((resolve) => {
        give = resolve
      })
    })
    open.push(lab.p11)
    token.finalize()
    const waits = new Promise<void>((resolve) => {
      asked = resolve
    })
    const parent = lab.p11.C_GetSessionInfoAsync(lab.session)
    await waits
    const child = inChild(() => {
      asked = undefined
      return [ask(lab), ask(lab)]
    })
    expect(child).toEqual([CKS_RW_USER_FUNCTIONS, CKS_RW_USER_FUNCTIONS])
    give?.('user-pin')
    expect((await parent).state).toBe(CKS_RW_USER_FUNCTIONS)
  })
})

describe('two copies of this library in one process', () => {
  async function setUp() {
    vi.resetModules()
    const copy = (await import('../../src/index.js')).Cryptoki
    expect(copy).not.toBe(Cryptoki)
    const idle = load()
    const p11 = copy.load(hsm.current.module, { policy: 'refuse' })
    open.push(p11 as never)
    p11.C_Initialize()
    const slot = p11.C_GetSlotList(true).find((one) => one.slotID === hsm.current.slotId)!
    return { idle, p11, slot, session: p11.C_OpenSession(slot, RW) }
  }

  test('both learn of a fork that one of them has seen', async () => {
    const { idle, p11, session } = await setUp()
    const child = inChild(() => {
      idle.invalidate()
      return caught(() => p11.C_GetSessionInfo(session))
    })
    expect(child.name).toBe('ModuleRefusedError')
    expect(p11.C_GetSessionInfo(session).state).toBe(2)
  })

  test('a child of one that had calls in flight is tainted for both', async () => {
    const { idle, p11, session } = await setUp()
    const inFlight = p11.C_GenerateRandomAsync(session, 400_000)
    const child = inChild(() => {
      idle.invalidate()
      return [caught(() => idle.C_Initialize()), caught(() => p11.C_GetSessionInfo(session))]
    })
    expect(child.map(({ name }) => name)).toEqual(['TaintedError', 'TaintedError'])
    await inFlight
  })
})

test('p11-kit: recursive initialisation is refused at once', () => {
  const token = new ScriptedToken()
  const p11 = Cryptoki.fromEntryPoints(token.entryPoints as EntryPoints, { deadline: 2000 })
  let inner: unknown
  token.on('C_Initialize', () => {
    inner ??= caught(() => p11.C_Initialize())
  })
  const started = performance.now()
  p11.C_Initialize()
  expect(inner).toMatchObject({ name: 'RecoveryBlockedError' })
  expect(performance.now() - started).toBeLessThan(2000)
  p11.C_Finalize()
})

test('p11-kit: one failing module among several', () => {
  const failing = new ScriptedToken()
  failing.fault({ on: 'C_Initialize', rv: 'CKR_GENERAL_ERROR', times: Infinity })
  const broken = Cryptoki.fromEntryPoints(failing.entryPoints as EntryPoints)
  const working = load()
  expect(caught(() => broken.C_Initialize()).code).toBe('CKR_GENERAL_ERROR')
  expect(caught(() => Cryptoki.load('/nonexistent.so')).name).toBe(ModuleLoadError.name)
  working.C_Initialize()
  expect(working.C_GetSlotList(true).length).toBeGreaterThan(0)
  expect(caught(() => broken.C_GetSlotList(true)).code).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
  // It can be tried again when it is well.
  failing.clearScript()
  broken.C_Initialize()
  expect(broken.C_GetSlotList(true)).toHaveLength(1)
  broken.C_Finalize()
})

test('p11-kit: initialised and finalised twice by two users: the first to go breaks nobody', () => {
  const [one, two] = [load(), load()]
  one.C_Initialize()
  two.C_Initialize()
  expect(caught(() => one.C_Initialize()).code).toBe('CKR_CRYPTOKI_ALREADY_INITIALIZED')
  const find = (p11: Cryptoki) => p11.C_GetSlotList(true).find((slot) => slot.slotID === hsm.current.slotId)!
  const session = two.C_OpenSession(find(two), RW)
  one.C_Finalize()
  expect(caught(() => one.C_Finalize()).code).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
  const { generation } = two
  expect(two.C_GetSessionInfo(session).state).toBe(2)
  expect(two.generation).toBe(generation)
  // In a child both are there again.
  const child = inChild(() => {
    one.C_Initialize()
    const state = two.C_GetSessionInfo(session).state
    one.C_Finalize()
    return [state, two.C_GetSessionInfo(session).state]
  })
  expect(child).toEqual([2, 2])
  two.C_Finalize()
  expect(caught(() => two.C_GetSlotList(true)).code).toBe('CKR_CRYPTOKI_NOT_INITIALIZED')
})

describe('C_Initialize again, by a user who did not initialise the module', () => {
  const FLAGS = CKF_OS_LOCKING_OK | CKF_LIBRARY_CANT_CREATE_OS_THREADS

  function setUp() {
    const token = new ScriptedToken()
    const use = () => {
      const p11 = Cryptoki.fromEntryPoints(token.entryPoints as EntryPoints)
      open.push(p11)
      return p11
    }
    return { token, use }
  }

  test('who only joined in, or calls it with something else, does it with what the first user gave', () => {
    const { token, use } = setUp()
    const first = use()
    first.C_Initialize({ flags: FLAGS })
    for (const joins of [true, false]) {
      const other = use()
      if (joins) other.C_Initialize({ flags: CKF_OS_LOCKING_OK })
      other.C_GetSlotList(true)
      token.finalize()
      other.C_GetSlotList(true)
      expect(token.state.initialized).toMatchObject({ flags: FLAGS })
    }
  })

  test('who uses a module that somebody else initialised asks for locks', () => {
    const { token, use } = setUp()
    token.initialize()
    const guest = use()
    expect(guest.C_GetSlotList(true)).toHaveLength(1)
    token.finalize()
    expect(guest.C_GetSlotList(true)).toHaveLength(1)
    expect(token.state.initialized).toMatchObject({ flags: CKF_OS_LOCKING_OK })
  })
})

describe('two tokens that look the same', () => {
  function setUp() {
    const twin = { label: 'twin', serial: '1' }
    const token = new ScriptedToken({ slots: [{ token: twin }, { token: twin }] })
    const p11 = Cryptoki.fromEntryPoints(token.entryPoints as EntryPoints, { policy: 'init' })
    open.push(p11)
    p11.C_Initialize()
    const [first, second] = p11.C_GetSlotList(true)
    return { token, p11, first: first!, second: second! }
  }

  test('each has one handle, however often they are listed', () => {
    const { p11, first, second } = setUp()
    expect(second).not.toBe(first)
    expect(p11.C_GetSlotList(true)).toEqual([first, second])
    expect(p11.C_GetSlotList(true)[1]).toBe(second)
    p11.invalidate()
    expect(p11.C_GetSlotList(true)[1]).toBe(second)
  })

  test('C_Finalize ends the sessions of both, and forgets their PINs', () => {
    const { p11, second } = setUp()
    const session = p11.C_OpenSession(second, RW)
    p11.C_Login(session, CKU_USER, 'user-pin')
    p11.C_Finalize()
    expect(session.closed).toBe(true)
    expect(second.login).toBeUndefined()
    p11.C_Initialize()
    expect(caught(() => p11.C_GetSessionInfo(session)).code).toBe('CKR_SESSION_HANDLE_INVALID')
  })

  test('a session on the second one that cannot be brought back is reported', async () => {
    const { p11, second } = setUp()
    p11.C_OpenSession(second, RW)
    p11.invalidate()
    const { lost } = await p11.reinitializeIfNeeded()
    expect(lost.map(({ name }) => name)).toEqual(['TokenAmbiguousError'])
  })
})

test('p11-kit: closing all sessions is each user’s own affair', () => {
  const [one, two] = [load(), load()]
  one.C_Initialize()
  two.C_Initialize()
  const find = (p11: Cryptoki) => p11.C_GetSlotList(true).find((slot) => slot.slotID === hsm.current.slotId)!
  const [first, second] = [one.C_OpenSession(find(one), RW), two.C_OpenSession(find(two), RW)]
  two.C_DigestInit(second, { mechanism: 0x250 } as never)
  two.C_DigestUpdate(second, Buffer.from('part'))
  one.C_CloseAllSessions(find(one))
  expect(caught(() => one.C_GetSessionInfo(first)).code).toBe('CKR_SESSION_HANDLE_INVALID')
  // The operation of the other one is still under way.
  expect(two.C_DigestFinal(second)).toHaveLength(32)
  one.C_Finalize()
  two.C_Finalize()
})

test('GnuTLS: a key that asks for the PIN each time signs before and after a fork', () => {
  const token = new ScriptedToken({ afterFork: 'resets' })
  const lab = scriptedLab(token, {}, () => 'user-pin')
  const key = lab.generate('always', 'ec', { CKA_ALWAYS_AUTHENTICATE: true })
  const sign = () => {
    lab.p11.C_SignInit(lab.session, { mechanism: 0x1041 } as never, key.privateKey)
    lab.p11.C_Login(lab.session, 2, 'user-pin')
    return lab.p11.C_Sign(lab.session, Buffer.alloc(32, 7))
  }
  const sound = () => sign().length === 64
  expect(sound()).toBe(true)
  expect(inChild(sound)).toBe(true)
  // A fork between the login and the signature: the login is for the operation that is gone.
  lab.p11.C_SignInit(lab.session, { mechanism: 0x1041 } as never, key.privateKey)
  lab.p11.C_Login(lab.session, 2, 'user-pin')
  const child = inChild(() => caught(() => lab.p11.C_Sign(lab.session, Buffer.alloc(32, 7))))
  expect(child.code).toMatch(/^CKR_(USER_NOT_LOGGED_IN|OPERATION_NOT_INITIALIZED)$/)
  expect(lab.p11.C_Sign(lab.session, Buffer.alloc(32, 7))).toHaveLength(64)
  lab.p11.C_Finalize()
})
