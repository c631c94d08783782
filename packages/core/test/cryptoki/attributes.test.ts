import { randomBytes } from 'node:crypto'
import * as P from '@tatsoi/types'
import koffi from 'koffi'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Memory } from '../../src/ffi/memory.js'
import type { ObjectHandle } from '../../src/recovery/handles.js'
import { type OpenToken, openScripted, useOpenSoftHsm } from './open-token.js'

const hsm = useOpenSoftHsm()
let scripted: ReturnType<typeof openScripted>
beforeEach(() => {
  scripted = openScripted()
})
afterEach(() => {
  const errors = [...scripted.token.errors]
  scripted[Symbol.dispose]()
  expect(errors).toEqual([])
})

const TOKENS = { SoftHSM: () => hsm.current, scripted: (): OpenToken => scripted } as const
type TokenName = keyof typeof TOKENS
const BOTH: TokenName[] = ['SoftHSM', 'scripted']

function sensitiveKey({ p11, session }: OpenToken, more: object = {}): ObjectHandle {
  return p11.C_GenerateKey(
    session,
    { mechanism: P.CKM_AES_KEY_GEN },
    {
      CKA_VALUE_LEN: 32,
      CKA_TOKEN: false,
      CKA_LABEL: 'a key — ключ',
      CKA_ID: Buffer.of(1, 2, 3),
      CKA_SENSITIVE: true,
      CKA_EXTRACTABLE: false,
      CKA_ENCRYPT: true,
      ...more,
    },
  )
}

describe.each(BOTH)('reading on %s', (name) => {
  const token = () => TOKENS[name]()

  test('what is withheld and what does not exist is undefined, and the rest is read all the same', async () => {
    const { p11, session } = token()
    const key = sensitiveKey(token())
    const asked = [
      'CKA_VALUE',
      'CKA_LABEL',
      'CKA_MODULUS',
      'CKA_ID',
      'CKA_ENCRYPT',
      'CKA_KEY_TYPE',
      'CKA_START_DATE',
    ] as const
    const expected = {
      CKA_VALUE: undefined,
      CKA_LABEL: 'a key — ключ',
      CKA_MODULUS: undefined,
      CKA_ID: Buffer.of(1, 2, 3),
      CKA_ENCRYPT: true,
      CKA_KEY_TYPE: P.CKK_AES,
    }
    expect(p11.C_GetAttributeValue(session, key, asked)).toMatchObject(expected)
    expect(await p11.C_GetAttributeValueAsync(session, key, asked)).toMatchObject(expected)
    // In whatever order: a module may stop at the first attribute that it refuses.
    const backwards = [...asked].reverse()
    expect(p11.C_GetAttributeValue(session, key, backwards)).toMatchObject(expected)
    for (const one of asked)
      if (one in expected)
        expect(p11.C_GetAttributeValue(session, key, [one])[one]).toEqual(
          expected[one as keyof typeof expected],
        )
    expect(p11.C_GetAttributeValue(session, key, [])).toEqual({})
  })

  test('numbers are names: a standard one is given as its type says', () => {
    const { p11, session } = token()
    const key = sensitiveKey(token())
    expect(p11.C_GetAttributeValue(session, key, [P.CKA_LABEL, P.CKA_ENCRYPT, P.CKA_ID])).toEqual({
      [P.CKA_LABEL]: 'a key — ключ',
      [P.CKA_ENCRYPT]: true,
      [P.CKA_ID]: Buffer.of(1, 2, 3),
    })
  })

  test.each([0, 1, 600, 601, 4096, 4097, 60_000])(
    'a value of %i bytes, the first and the second time',
    async (length) => {
      const { p11, session } = token()
      const value = randomBytes(length)
      const object = p11.C_CreateObject(session, {
        CKA_CLASS: P.CKO_DATA,
        CKA_TOKEN: false,
        CKA_PRIVATE: false,
        CKA_APPLICATION: 'tests',
        CKA_VALUE: value,
      })
      for (let turn = 0; turn < 2; turn++) {
        const read = p11.C_GetAttributeValue(session, object, ['CKA_APPLICATION', 'CKA_VALUE', 'CKA_LABEL'])
        expect(read.CKA_APPLICATION).toBe('tests')
        expect(Buffer.compare(read.CKA_VALUE as Buffer, value)).toBe(0)
      }
      const later = await p11.C_GetAttributeValueAsync(session, object, ['CKA_VALUE'])
      expect(Buffer.compare(later.CKA_VALUE as Buffer, value)).toBe(0)
    },
  )

  test('dates', () => {
    const { p11, session } = token()
    const key = sensitiveKey(token(), { CKA_START_DATE: new Date('2026-02-28T00:00:00Z') })
    // SoftHSM 2.6.1 answers CKR_GENERAL_ERROR for a date that is set, and is the only one to.
    if (name === 'SoftHSM') {
      expect(() => p11.C_GetAttributeValue(session, key, ['CKA_START_DATE'])).toThrow(/CKR_GENERAL_ERROR/)
      const without = sensitiveKey(token())
      expect(p11.C_GetAttributeValue(session, without, ['CKA_START_DATE'])).toEqual({ CKA_START_DATE: null })
      return
    }
    const { CKA_START_DATE: date } = p11.C_GetAttributeValue(session, key, ['CKA_START_DATE'])
    expect(date).toEqual(new Date('2026-02-28T00:00:00Z'))
  })

  test('what is set is read', async () => {
    const { p11, session } = token()
    const key = sensitiveKey(token())
    p11.C_SetAttributeValue(session, key, { CKA_LABEL: 'renamed', CKA_ID: new Uint8Array(0) })
    expect(p11.C_GetAttributeValue(session, key, ['CKA_LABEL', 'CKA_ID'])).toEqual({
      CKA_LABEL: 'renamed',
      CKA_ID: Buffer.alloc(0),
    })
    await p11.C_SetAttributeValueAsync(session, key, [{ type: 'CKA_LABEL', value: '' }])
    expect(p11.C_GetAttributeValue(session, key, ['CKA_LABEL']).CKA_LABEL).toBe('')
    expect(() => p11.C_SetAttributeValue(session, key, { CKA_SENSITIVE: false })).toThrow(
      /CKR_ATTRIBUTE_READ_ONLY/,
    )
  })

  test('a template inside of a template', async () => {
    const { p11, session } = token()
    const key = sensitiveKey(token(), {
      CKA_WRAP: true,
      CKA_WRAP_TEMPLATE: { CKA_EXTRACTABLE: true, CKA_LABEL: 'only these', CKA_KEY_TYPE: P.CKK_AES },
    })
    const expected = [
      { type: 'CKA_EXTRACTABLE', value: true },
      { type: 'CKA_LABEL', value: 'only these' },
      { type: 'CKA_KEY_TYPE', value: P.CKK_AES },
    ]
    const sorted = (read: unknown) =>
      [...(read as { type: string }[])].sort((a, b) => (a.type < b.type ? -1 : 1))
    const wanted = sorted(expected)
    const read = p11.C_GetAttributeValue(session, key, ['CKA_LABEL', 'CKA_WRAP_TEMPLATE', 'CKA_ENCRYPT'])
    expect(sorted(read.CKA_WRAP_TEMPLATE)).toEqual(wanted)
    expect(read).toMatchObject({ CKA_LABEL: 'a key — ключ', CKA_ENCRYPT: true })
    const later = await p11.C_GetAttributeValueAsync(session, key, ['CKA_WRAP_TEMPLATE'])
    expect(sorted(later.CKA_WRAP_TEMPLATE)).toEqual(wanted)
    // What was read can be written again.
    const again = sensitiveKey(token(), { CKA_WRAP: true, CKA_WRAP_TEMPLATE: read.CKA_WRAP_TEMPLATE })
    expect(sorted(p11.C_GetAttributeValue(session, again, ['CKA_WRAP_TEMPLATE']).CKA_WRAP_TEMPLATE)).toEqual(
      wanted,
    )
  })
})

describe('attributes of a vendor, by number', () => {
  const VENDOR = 0x8000_0001
  test('are bytes both ways, and can be searched for', () => {
    const { p11, session } = scripted
    const value = Buffer.from('whatever the vendor says')
    const object = p11.C_CreateObject(session, [
      { type: 'CKA_CLASS', value: P.CKO_DATA },
      { type: 'CKA_TOKEN', value: false },
      { type: VENDOR, value },
    ])
    expect(p11.C_GetAttributeValue(session, object, [VENDOR, 'CKA_TOKEN'])).toEqual({
      [VENDOR]: value,
      CKA_TOKEN: false,
    })
    p11.C_FindObjectsInit(session, [{ type: VENDOR, value }])
    expect(p11.C_FindObjects(session)).toHaveLength(1)
    p11.C_FindObjectsFinal(session)
  })

  test('a token that does not know them says so, and reading gives undefined', () => {
    const { p11, session } = hsm.current
    const key = sensitiveKey(hsm.current)
    expect(p11.C_GetAttributeValue(session, key, [VENDOR, 'CKA_ENCRYPT'])).toEqual({
      [VENDOR]: undefined,
      CKA_ENCRYPT: true,
    })
  })
})

describe('modules that do not do as the standard says', () => {
  test('one that stops at the first attribute it refuses, and leaves the rest as it was', () => {
    const { p11, session, token } = scripted
    const key = sensitiveKey(scripted)
    // The module's own answer to one attribute at a time is right; to several it stops at CKA_VALUE.
    token.on('C_GetAttributeValue', ({ args }) =>
      args['ulCount']! > 1 ? P.CKR_ATTRIBUTE_SENSITIVE : undefined,
    )
    expect(p11.C_GetAttributeValue(session, key, ['CKA_LABEL', 'CKA_VALUE', 'CKA_ENCRYPT'])).toEqual({
      CKA_LABEL: 'a key — ключ',
      CKA_VALUE: undefined,
      CKA_ENCRYPT: true,
    })
  })

  test('any other failure is thrown, and no value is made up', () => {
    const { p11, session, token } = scripted
    const key = sensitiveKey(scripted)
    token.fault({ on: 'C_GetAttributeValue', rv: 'CKR_DEVICE_MEMORY' })
    expect(() => p11.C_GetAttributeValue(session, key, ['CKA_LABEL'])).toThrow(
      /^C_GetAttributeValue: CKR_DEVICE_MEMORY/,
    )
  })
})

/** The words of the CK_ATTRIBUTEs of a call, three each, which a script may change. */
function wordsOf(args: Readonly<Record<string, number>>): BigUint64Array {
  return new BigUint64Array(koffi.view(BigInt(args['pTemplate'] as number), 24 * (args['ulCount'] ?? 0)))
}

describe('an attribute of a vendor with CKF_ARRAY_ATTRIBUTE', () => {
  const TYPE = 0xc000_0001
  function answering(value: Uint8Array): () => void {
    return scripted.token.on('C_GetAttributeValue', ({ args }) => {
      const words = wordsOf(args)
      const [, pointer = 0n, room = 0n] = words
      words[2] = BigInt(value.length)
      if (pointer === 0n) return 'CKR_OK'
      if (room < value.length) return 'CKR_BUFFER_TOO_SMALL'
      new Uint8Array(koffi.view(pointer, value.length)).set(value)
      return 'CKR_OK'
    })
  }
  const ulongs = (...values: number[]) => {
    const bytes = Buffer.alloc(8 * values.length)
    for (const [i, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), 8 * i)
    return bytes
  }

  test.each([
    ['one number', [5]],
    ['as many numbers as an attribute has', [5, 6, 7]],
    ['a zero among them', [5, 0, 7]],
    ['twice as many', [3, 0, 0, 0x100, 9, 8]],
    ['more than there is room for at first', Array.from({ length: 700 }, (_, i) => i)],
  ])('that holds numbers, %s, is read as bytes', async (_, numbers) => {
    const { p11, session } = scripted
    const object = sensitiveKey(scripted)
    answering(ulongs(...numbers))
    const read = { [TYPE]: ulongs(...numbers) }
    expect(p11.C_GetAttributeValue(session, object, [TYPE])).toEqual(read)
    expect(await p11.C_GetAttributeValueAsync(session, object, [TYPE])).toEqual(read)
  })

  test('that holds a template is read as one, also after numbers', () => {
    const { p11, session, token } = scripted
    const object = sensitiveKey(scripted)
    const stop = answering(ulongs(5, 6, 7))
    p11.C_GetAttributeValue(session, object, [TYPE])
    stop()
    token.on('C_GetAttributeValue', ({ args }) => {
      const words = wordsOf(args)
      const pointer = words[1] as bigint
      words[2] = 24n
      if (pointer === 0n) return 'CKR_OK'
      const inner = new BigUint64Array(koffi.view(pointer, 24))
      inner[0] = BigInt(P.CKA_LABEL)
      inner[2] = 4n
      if (inner[1] !== 0n) new Uint8Array(koffi.view(inner[1] as bigint, 4)).set(Buffer.from('deep'))
      return 'CKR_OK'
    })
    expect(p11.C_GetAttributeValue(session, object, [TYPE])).toEqual({
      [TYPE]: [{ type: 'CKA_LABEL', value: 'deep' }],
    })
  })
})

test('a length that nothing on a token has is not made room for when an object is identified', () => {
  const { p11, session, token } = scripted
  const room = vi.spyOn(Memory.prototype, 'room')
  for (const length of [3n << 30n, 1n << 60n]) {
    let calls = 0
    const stop = token.on('C_GetAttributeValue', ({ args }) => {
      const words = wordsOf(args)
      for (let i = 2; i < words.length; i += 3) words[i] = length
      return calls++ === 0 ? 'CKR_BUFFER_TOO_SMALL' : 'CKR_OK'
    })
    const object = p11.C_CreateObject(session, {
      CKA_CLASS: P.CKO_DATA,
      CKA_TOKEN: true,
      CKA_VALUE: Buffer.from('value'),
    })
    stop()
    expect(calls).toBeGreaterThan(1)
    expect(p11.C_GetAttributeValue(session, object, ['CKA_VALUE'])).toEqual({
      CKA_VALUE: Buffer.from('value'),
    })
  }
  expect(Math.max(0, ...room.mock.calls.map(([length]) => length))).toBeLessThan(1 << 20)
  room.mockRestore()
})
