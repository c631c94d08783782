import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ABIS, type Abi } from '../../src/ffi/abi.js'
import { CK_UNAVAILABLE_INFORMATION, type Memory } from '../../src/ffi/memory.js'
import {
  AttributeReader,
  attributeOf,
  readOutcome,
  readTemplateAt,
  writeTemplate,
} from '../../src/ffi/template.js'
import { ALL_ABIS, memoryOf, rows } from './structs-table.js'
import { junk } from './structs-values.js'

const PATH = 'C_CreateObject: template'
const TABLE = rows('attributes.tsv').filter((row) => row['value_type'] !== 'n/a')
const ofType = (type: string) => TABLE.filter((row) => row['value_type'] === type).map((row) => row['name']!)

/** The bytes of the values of a template, as a module sees them. */
function values(m: Memory, template: unknown): Buffer[] {
  m.release(0)
  const { at, count } = writeTemplate(m, template, PATH)
  const L = m.layouts.CK_ATTRIBUTE
  return Array.from({ length: count }, (_, i) => {
    const one = at + i * L.size
    return m.copy(m.offsetOf(m.pointer(one + L.pValue)), m.ulong(one + L.ulValueLen))
  })
}

const encoded = (m: Memory, name: string, value: unknown) => values(m, { [name]: value })[0]!.toString('hex')

test('every attribute of the table is known by its name and its number', () => {
  expect(TABLE.length).toBeGreaterThan(150)
  for (const row of TABLE) {
    expect(attributeOf(row['name'], PATH, 8).type).toBe(Number(row['value']))
    expect(attributeOf(Number(row['value']), PATH, 8).type).toBe(Number(row['value']))
  }
})

describe('values become bytes by the type of the attribute', () => {
  const m = memoryOf(ABIS.lp64)
  const small = memoryOf(ABIS.ilp32)

  test('bool is one byte', () => {
    expect(ofType('bool').map((name) => encoded(m, name, true) + encoded(m, name, false))).toEqual(
      ofType('bool').map(() => '0100'),
    )
  })

  test('ulong, flags and enum are one CK_ULONG', () => {
    for (const name of [...ofType('ulong'), ...ofType('flags'), ...ofType('enum')]) {
      expect(encoded(m, name, 258), name).toBe('0201000000000000')
      expect(encoded(small, name, 258n), name).toBe('02010000')
    }
    expect(encoded(m, 'CKA_VALUE_LEN', CK_UNAVAILABLE_INFORMATION)).toBe('ffffffffffffffff')
    expect(encoded(m, 'CKA_VALUE_LEN', 2n ** 63n)).toBe('0000000000000080')
  })

  test.each([
    ['CKA_LABEL', 'grün', '6772c3bc6e'],
    ['CKA_LABEL', Uint8Array.of(255), 'ff'],
    ['CKA_LABEL', '', ''],
    ['CKA_ID', Uint8Array.of(1, 2), '0102'],
    ['CKA_MODULUS', 65537n, '010001'],
    ['CKA_MODULUS', 0n, '00'],
    ['CKA_MODULUS', 255n, 'ff'],
    ['CKA_MODULUS', Uint8Array.of(0, 1), '0001'],
    ['CKA_VALUE', 256n, '0100'],
    ['CKA_VALUE', '2026112501325900', '32303236313132353031333235393030'],
    ['CKA_START_DATE', new Date('2026-01-09T23:59:59Z'), '3230323630313039'],
    ['CKA_START_DATE', null, ''],
    ['CKA_VALIDATION_VERSION', { major: 3, minor: 2 }, '0302'],
    ['CKA_ALLOWED_MECHANISMS', ['CKM_SHA256', 1], '50020000000000000100000000000000'],
    ['CKA_HSS_LMS_TYPES', [5], '0500000000000000'],
    ['2147483649', true, '01'],
    ['0x80000001', 7, '0700000000000000'],
    ['2147483649', 'x', '78'],
    ['2147483649', Uint8Array.of(9), '09'],
    ['2147483649', [1], '0100000000000000'],
    ['2147483649', null, ''],
  ])('%s: %o is %s', (name, value, bytes) => {
    expect(encoded(m, name, value)).toBe(bytes)
  })

  test('both forms of a template give the same memory', () => {
    const object = memoryOf(ABIS.lp64)
    const array = memoryOf(ABIS.lp64)
    writeTemplate(object, { CKA_CLASS: 3, CKA_LABEL: 'k', CKA_WRAP_TEMPLATE: { CKA_TOKEN: true } }, PATH)
    const entries = [
      { type: 'CKA_CLASS', value: 3 },
      { type: 3, value: 'k' },
      { type: 'CKA_WRAP_TEMPLATE', value: [{ type: 'CKA_TOKEN', value: true }] },
    ]
    writeTemplate(array, entries, PATH)
    expect(array.bytes).toEqual(object.bytes)
  })

  test('what can be a key value is marked, so that the memory is wiped', () => {
    const sensitive = (template: unknown) => writeTemplate(m, template, PATH).sensitive
    expect(sensitive({ CKA_CLASS: 3, CKA_MODULUS: 1n, CKA_LABEL: 'x' })).toBe(false)
    for (const name of ['CKA_VALUE', 'CKA_PRIVATE_EXPONENT', 'CKA_PRIME_1', 'CKA_COEFFICIENT', 'CKA_SEED']) {
      expect(sensitive({ CKA_CLASS: 3, [name]: Uint8Array.of(1) }), name).toBe(true)
      expect(sensitive([{ type: name, value: Uint8Array.of(1) }]), name).toBe(true)
      expect(sensitive({ CKA_UNWRAP_TEMPLATE: { [name]: Uint8Array.of(1) } }), name).toBe(true)
    }
    expect(sensitive([{ type: 0x8000_0001, value: 1 }])).toBe(true)
  })
})

describe('wrong templates', () => {
  const m = memoryOf(ABIS.lp64)
  test.each([
    [
      { CKA_LABLE: 'x' },
      TypeError,
      `${PATH}: "CKA_LABLE" is not the name of an attribute; did you mean CKA_LABEL?`,
    ],
    [{ CKA_LABEL: undefined }, TypeError, `${PATH}.CKA_LABEL is missing`],
    [{ CKA_TOKEN: 1 }, TypeError, `${PATH}.CKA_TOKEN must be a boolean, not a number`],
    [{ CKA_ID: 'abcd' }, TypeError, `${PATH}.CKA_ID must be a Uint8Array, not a string`],
    [{ CKA_VALUE: 'secret' }, TypeError, `${PATH}.CKA_VALUE must be a Uint8Array or a bigint, not a string`],
    [{ CKA_CLASS: 'CKO_DATA' }, TypeError, `${PATH}.CKA_CLASS must be a number`],
    [{ CKA_MODULUS: -1n }, RangeError, `${PATH}.CKA_MODULUS must not be negative`],
    [{ CKA_START_DATE: new Date(NaN) }, RangeError, `${PATH}.CKA_START_DATE must be a date`],
    [{ CKA_VALIDATION_VERSION: { major: 3 } }, TypeError, `${PATH}.CKA_VALIDATION_VERSION.minor is missing`],
    [
      { CKA_ALLOWED_MECHANISMS: ['CKM_SHA265'] },
      TypeError,
      `${PATH}.CKA_ALLOWED_MECHANISMS[0]: "CKM_SHA265" is not the name of a mechanism`,
    ],
    [
      { CKA_WRAP_TEMPLATE: { CKA_TOKEN: 'no' } },
      TypeError,
      `${PATH}.CKA_WRAP_TEMPLATE.CKA_TOKEN must be a boolean`,
    ],
    [[{ type: 'CKA_ID' }], TypeError, `${PATH}[0].value is missing`],
    [
      [{ type: 'CKA_ID', val: 1 }],
      TypeError,
      `${PATH}[0]: "val" is not a property of an attribute; did you mean value?`,
    ],
    [[{ type: -1, value: 1 }], RangeError, `${PATH}[0].type must be the number of an attribute`],
    ['CKA_ID', TypeError, `${PATH} must be an object keyed by attribute names`],
    [
      { 2147483649: () => 1 },
      TypeError,
      `${PATH}.2147483649 must be a Uint8Array, a boolean, a number or a string`,
    ],
  ])('%o is refused', (template, type, message) => {
    expect(() => writeTemplate(m, template, PATH)).toThrow(type)
    expect(() => writeTemplate(m, template, PATH)).toThrow(message)
    expect(() => writeTemplate(m, template, PATH)).not.toThrow('secret')
  })

  test('junk of every kind is a TypeError or a RangeError that names the argument', () => {
    const refuse = (template: unknown) => {
      m.release(0)
      try {
        writeTemplate(m, template, PATH)
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof RangeError)) throw error
        expect(error.message).toMatch(/^(C_CreateObject: template|arguments need more than)/)
      }
    }
    fc.assert(fc.property(junk, refuse), { numRuns: 500 })
    fc.assert(
      fc.property(fc.constantFrom(...TABLE), junk, (row, value) => {
        refuse({ [row['name']!]: value })
        refuse([{ type: row['name'], value }])
        refuse({ CKA_WRAP_TEMPLATE: { [row['name']!]: value } })
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(junk, junk, (type, value) => {
        refuse([{ type, value }])
      }),
      { numRuns: 500 },
    )
  })

  test('a template in itself ends in an error', () => {
    const template: { [name: string]: unknown } = {}
    template['CKA_WRAP_TEMPLATE'] = template
    expect(() => writeTemplate(memoryOf(ABIS.lp64), template, PATH)).toThrow(RangeError)
  })
})

// C_GetAttributeValue as v3.2, clause 5.7.5, has it, over the memory of the caller.

interface Stored {
  readonly [type: number]: Uint8Array | 'sensitive' | Stored
}

interface Manners {
  /** Which code is returned when several apply. */
  readonly prefers?: 'too-small' | 'sensitive'
  /** Some modules give the length that is needed where the standard has CK_UNAVAILABLE_INFORMATION. */
  readonly tellsLength?: boolean
  /** Some stop at the first attribute that they refuse, and some look for one before they begin. */
  readonly stops?: 'at-refusal' | 'before'
}

const OK = 0
const SENSITIVE = 0x11
const TYPE_INVALID = 0x12
const TOO_SMALL = 0x150

class FakeToken {
  calls = 0
  constructor(
    readonly m: Memory,
    readonly object: Stored,
    readonly manners: Manners = {},
  ) {}

  C_GetAttributeValue(at: number, count: number): number {
    this.calls++
    const L = this.m.layouts.CK_ATTRIBUTE
    if (this.manners.stops === 'before') {
      for (let i = 0; i < count; i++) {
        const value = this.object[this.m.ulong(at + i * L.size + L.type)]
        if (value === undefined) return TYPE_INVALID
        if (value === 'sensitive') return SENSITIVE
      }
    }
    return this.#fill(this.object, at, count)
  }

  #fill(object: Stored, at: number, count: number): number {
    const { m } = this
    const L = m.layouts.CK_ATTRIBUTE
    const codes = new Set<number>()
    for (let i = 0; i < count; i++) {
      if (this.manners.stops === 'at-refusal' && codes.size > 0) break
      const one = at + i * L.size
      const value = object[m.ulong(one + L.type)]
      const address = m.pointer(one + L.pValue)
      const room = m.ulong(one + L.ulValueLen)
      const fail = (code: number) => {
        m.setUlong(one + L.ulValueLen, CK_UNAVAILABLE_INFORMATION)
        codes.add(code)
      }
      if (value === undefined) fail(TYPE_INVALID)
      else if (value === 'sensitive') fail(SENSITIVE)
      else if (value instanceof Uint8Array) {
        m.setUlong(one + L.ulValueLen, value.length)
        if (address === 0) continue
        if (room >= value.length) m.at(address, value.length)!.set(value)
        else if (this.manners.tellsLength) codes.add(TOO_SMALL)
        else fail(TOO_SMALL)
      } else {
        const types = Object.keys(value).map(Number)
        if (address === 0 || room >= types.length * L.size)
          m.setUlong(one + L.ulValueLen, types.length * L.size)
        else fail(TOO_SMALL)
        if (address === 0 || room < types.length * L.size) continue
        const inner = m.offsetOf(address)
        for (const [j, type] of types.entries()) m.setUlong(inner + j * L.size + L.type, type)
        codes.add(this.#fill(value, inner, types.length))
      }
    }
    const order =
      this.manners.prefers === 'sensitive'
        ? [SENSITIVE, TYPE_INVALID, TOO_SMALL]
        : [TOO_SMALL, SENSITIVE, TYPE_INVALID]
    return order.find((code) => codes.has(code)) ?? OK
  }

  read(
    reader: AttributeReader,
    asked: (string | number)[],
    lay: 'lay' | 'layAgain' = 'lay',
  ): { [name: string]: unknown } {
    this.calls = 0
    this.m.release(0)
    const read = reader[lay](this.m, asked, 'C_GetAttributeValue: template')
    let outcome: ReturnType<typeof readOutcome>
    do {
      outcome = readOutcome(this.C_GetAttributeValue(read.at, read.count))
      if (outcome === undefined) throw new Error('the call failed')
    } while (reader.again(this.m, read, outcome))
    const values = reader.values(this.m, read)
    reader.giveBack(read)
    return values
  }
}

const number = (abi: Abi, value: number): Buffer => {
  const bytes = Buffer.alloc(abi.ulong)
  bytes.writeUInt32LE(value)
  return bytes
}

const MODULUS = Buffer.alloc(300, 0xc3)
const HUGE = Buffer.alloc(9000, 0x7e)

describe.each(ALL_ABIS)('reading attributes under $id', (abi) => {
  const key: Stored = {
    0: number(abi, 3),
    1: Buffer.from([1]),
    3: Buffer.from('Schlüssel'),
    0x11: 'sensitive',
    0x110: Buffer.from('20260109'),
    0x111: Buffer.alloc(0),
    0x120: MODULUS,
    0x123: 'sensitive',
    0x620: Buffer.from([3, 2]),
    0x4000_0600: Buffer.concat([number(abi, 0x250), number(abi, 1)]),
    0x8000_0001: Buffer.from('vendor'),
  }
  const token = (object: Stored = key, manners?: Manners) =>
    new FakeToken(memoryOf(abi, 1 << 18), object, manners)

  test('the number of an attribute that a CK_ULONG cannot hold is refused where it stands', () => {
    const m = memoryOf(abi)
    const tooMuch = abi.ulong === 4 ? 0x1_0000_0000 : Number.MAX_SAFE_INTEGER + 1
    const message = abi.ulong === 4 ? 'must be a CK_ULONG of 4 bytes' : 'must be the number of an attribute'
    const refusal = (work: () => unknown, where: string) => {
      expect(work).toThrow(RangeError)
      expect(work).toThrow(`${where} ${message}`)
    }
    refusal(() => writeTemplate(m, [{ type: tooMuch, value: 1 }], PATH), `${PATH}[0].type`)
    refusal(() => writeTemplate(m, { [tooMuch]: 1 }, PATH), PATH)
    refusal(() => new AttributeReader().lay(m, ['CKA_ID', tooMuch], PATH), `${PATH}[1]`)
    writeTemplate(m, [{ type: tooMuch - 2, value: 1 }], PATH)
  })

  test('what is read again and again is what is there now, however alike it is to what was read before', () => {
    const bytes = (...one: number[]) => Buffer.from(one)
    // In UTF-8 and in Latin-1 some of these are told apart only by what their bytes mean.
    const text = fc.constantFrom(
      bytes(),
      bytes(0x61),
      bytes(0x62),
      bytes(0x61, 0x62),
      bytes(0xc3, 0xa9),
      bytes(0xe9),
    )
    const longText = fc.constantFrom(bytes(0xc3, 0x83, 0xc2, 0xa9), bytes(0xff), Buffer.alloc(70, 'x'))
    const object = fc.record(
      {
        0: fc.constantFrom(number(abi, 3), number(abi, 0x8000_0001), number(abi, 2), bytes(3)),
        1: fc.constantFrom(bytes(1), bytes(0), bytes(1, 1)),
        3: fc.oneof(text, longText),
        0x102: text,
        0x110: fc.constantFrom(Buffer.from('20260109'), bytes()),
      },
      { requiredKeys: [] },
    )
    const asked = ['CKA_CLASS', 'CKA_LABEL', 'CKA_TOKEN', 'CKA_ID', 'CKA_START_DATE']
    fc.assert(
      fc.property(fc.array(object, { minLength: 2, maxLength: 12 }), (objects) => {
        const m = memoryOf(abi, 1 << 18)
        const reader = new AttributeReader()
        const given: { [name: string]: unknown }[] = []
        for (const stored of objects) {
          given.push(new FakeToken(m, stored).read(reader, asked, 'layAgain'))
        }
        const fresh = objects.map((stored) => new FakeToken(m, stored).read(new AttributeReader(), asked))
        expect(given).toStrictEqual(fresh)
        for (const values of given) expect(Object.keys(values)).toEqual(asked)
      }),
      { numRuns: 300 },
    )
  })

  test('values are decoded by type, in one call', () => {
    const one = token()
    const asked = [
      'CKA_CLASS',
      'CKA_TOKEN',
      'CKA_LABEL',
      'CKA_START_DATE',
      'CKA_END_DATE',
      'CKA_VALIDATION_VERSION',
      'CKA_ALLOWED_MECHANISMS',
      0x8000_0001,
    ]
    expect(one.read(new AttributeReader(), asked)).toEqual({
      CKA_CLASS: 3,
      CKA_TOKEN: true,
      CKA_LABEL: 'Schlüssel',
      CKA_START_DATE: new Date('2026-01-09T00:00:00Z'),
      CKA_END_DATE: null,
      CKA_VALIDATION_VERSION: { major: 3, minor: 2 },
      CKA_ALLOWED_MECHANISMS: [0x250, 1],
      [0x8000_0001]: Buffer.from('vendor'),
    })
    expect(one.calls).toBe(1)
  })

  test('a long value is wiped from where the module wrote it, and the copy stays', () => {
    const one = token({ 0x11: HUGE })
    const m = one.m
    const reader = new AttributeReader()
    const read = reader.lay(m, ['CKA_VALUE'], 'test')
    while (reader.again(m, read, readOutcome(one.C_GetAttributeValue(read.at, read.count))!));
    const written = m.at(m.pointer(read.at + m.layouts.CK_ATTRIBUTE.pValue), HUGE.length)!
    const value = reader.values(m, read)['CKA_VALUE'] as Buffer
    expect(read.sensitive).toBe(true)
    expect(written.every((byte) => byte === 0x7e)).toBe(true)
    m.wipe(0)
    expect(written.every((byte) => byte === 0)).toBe(true)
    expect(value.equals(HUGE)).toBe(true)
    const mine = Buffer.alloc(5000, 1)
    m.place(mine)
    m.wipe(0)
    expect(mine[0]).toBe(1)
  })

  test('a number asks for a standard attribute as well and is the key of its value', () => {
    expect(token().read(new AttributeReader(), [0])).toEqual({ 0: 3 })
  })

  test.each<Manners>([
    {},
    { prefers: 'sensitive' },
    { tellsLength: true },
    { tellsLength: true, prefers: 'sensitive' },
  ])('long, withheld and missing values are told apart (%o), and the next read is one call', (manners) => {
    const one = token({ ...key, 0x120: MODULUS, 0x101: HUGE }, manners)
    const reader = new AttributeReader()
    const asked = [
      'CKA_MODULUS',
      'CKA_VALUE',
      'CKA_CLASS',
      'CKA_PRIVATE_EXPONENT',
      'CKA_SUBJECT',
      'CKA_ID',
      'CKA_MODIFIABLE',
    ]
    const expected = {
      CKA_MODULUS: MODULUS,
      CKA_VALUE: undefined,
      CKA_CLASS: 3,
      CKA_PRIVATE_EXPONENT: undefined,
      CKA_SUBJECT: HUGE,
      CKA_ID: undefined,
      CKA_MODIFIABLE: undefined,
    }
    expect(one.read(reader, asked)).toEqual(expected)
    expect(one.calls).toBeLessThanOrEqual(3)
    expect(one.read(reader, asked)).toEqual(expected)
    expect(one.read(reader, ['CKA_MODULUS', 'CKA_CLASS'])).toEqual({ CKA_MODULUS: MODULUS, CKA_CLASS: 3 })
    expect(one.calls).toBe(1)
  })

  test.each<Manners>([
    { stops: 'at-refusal' },
    { stops: 'before' },
    { stops: 'at-refusal', tellsLength: true, prefers: 'sensitive' },
  ])('what a module leaves untouched after a refusal is not taken for a value (%o)', (manners) => {
    const wrap: Stored = { 0: 'sensitive', 1: Buffer.from([1]), 3: Buffer.from('inner') }
    const one = token(
      { ...key, 0x101: HUGE, 0x8000_0003: Buffer.alloc(256, 0xa5), 0x4000_0211: wrap },
      manners,
    )
    const asked = [
      'CKA_CLASS',
      'CKA_VALUE',
      'CKA_TOKEN',
      'CKA_MODULUS',
      'CKA_ID',
      'CKA_LABEL',
      'CKA_PRIVATE_EXPONENT',
      'CKA_SUBJECT',
      'CKA_MODIFIABLE',
      'CKA_END_DATE',
      0x8000_0003,
      'CKA_WRAP_TEMPLATE',
      'CKA_VALIDATION_VERSION',
    ]
    const { CKA_WRAP_TEMPLATE: nested, ...values } = one.read(new AttributeReader(), asked)
    expect(values).toEqual({
      CKA_CLASS: 3,
      CKA_VALUE: undefined,
      CKA_TOKEN: true,
      CKA_MODULUS: MODULUS,
      CKA_ID: undefined,
      CKA_LABEL: 'Schlüssel',
      CKA_PRIVATE_EXPONENT: undefined,
      CKA_SUBJECT: HUGE,
      CKA_MODIFIABLE: undefined,
      CKA_END_DATE: null,
      [0x8000_0003]: Buffer.alloc(256, 0xa5),
      CKA_VALIDATION_VERSION: { major: 3, minor: 2 },
    })
    for (const { type, value } of nested as { type: string; value: unknown }[]) {
      expect([undefined, { CKA_TOKEN: true, CKA_LABEL: 'inner' }[type]]).toContain(value)
    }
  })

  test('one withheld value takes one call', () => {
    const one = token()
    expect(one.read(new AttributeReader(), ['CKA_VALUE', 'CKA_CLASS'])).toEqual({
      CKA_VALUE: undefined,
      CKA_CLASS: 3,
    })
    expect(one.calls).toBe(1)
  })

  test('templates in templates are read by asking for number, lengths and values', () => {
    const inner: Stored = {
      0: number(abi, 4),
      1: Buffer.from([0]),
      3: MODULUS,
      0x11: 'sensitive',
      0x8000_0002: Buffer.from('v'),
    }
    const object: Stored = {
      ...key,
      0x4000_0211: inner,
      0x4000_0212: {},
      0x4000_0213: { 0x4000_0211: { 0: number(abi, 1) } },
    }
    const one = token(object)
    const read = one.read(new AttributeReader(), [
      'CKA_CLASS',
      'CKA_WRAP_TEMPLATE',
      'CKA_UNWRAP_TEMPLATE',
      'CKA_DERIVE_TEMPLATE',
      'CKA_LABEL',
    ])
    expect(read).toEqual({
      CKA_CLASS: 3,
      CKA_WRAP_TEMPLATE: [
        { type: 'CKA_CLASS', value: 4 },
        { type: 'CKA_TOKEN', value: false },
        { type: 'CKA_LABEL', value: MODULUS },
        { type: 'CKA_VALUE', value: undefined },
        { type: 0x8000_0002, value: Buffer.from('v') },
      ],
      CKA_UNWRAP_TEMPLATE: [],
      CKA_DERIVE_TEMPLATE: [{ type: 'CKA_WRAP_TEMPLATE', value: [{ type: 'CKA_CLASS', value: 1 }] }],
      CKA_LABEL: 'Schlüssel',
    })
    expect(one.calls).toBeLessThanOrEqual(4)
  })

  test('a value that does not fit its type is given as its bytes, and a CK_ULONG of either size as a number', () => {
    const four = Buffer.from([5, 0, 0, 0])
    const eight = Buffer.from([5, 0, 0, 0, 0, 0, 0, 0])
    const one = token({
      0: abi.ulong === 4 ? eight : four,
      0x100: Buffer.from([1, 2, 3]),
      1: eight,
      2: Buffer.alloc(0),
      3: Buffer.from([0xff, 0xfe]),
      0x110: Buffer.from('20261350'),
      0x111: Buffer.from('00000000'),
      0x620: Buffer.from([1]),
      0x4000_0600: Buffer.from([1, 2, 3]),
      4: Buffer.from('\ufffd'),
    })
    const asked = [
      'CKA_CLASS',
      'CKA_KEY_TYPE',
      'CKA_TOKEN',
      'CKA_PRIVATE',
      'CKA_LABEL',
      'CKA_START_DATE',
      'CKA_END_DATE',
      'CKA_VALIDATION_VERSION',
      'CKA_ALLOWED_MECHANISMS',
      'CKA_UNIQUE_ID',
    ]
    expect(one.read(new AttributeReader(), asked)).toEqual({
      CKA_CLASS: 5,
      CKA_KEY_TYPE: Buffer.from([1, 2, 3]),
      CKA_TOKEN: eight,
      CKA_PRIVATE: Buffer.alloc(0),
      CKA_LABEL: Buffer.from([0xff, 0xfe]),
      CKA_START_DATE: Buffer.from('20261350'),
      CKA_END_DATE: null,
      CKA_VALIDATION_VERSION: Buffer.from([1]),
      CKA_ALLOWED_MECHANISMS: Buffer.from([1, 2, 3]),
      CKA_UNIQUE_ID: '\ufffd',
    })
  })

  test('a template is read as it was written, whatever its values', () => {
    const m = memoryOf(abi)
    const numbers = fc.integer({ min: 0, max: 0xffff_fffe })
    const some = fc.uint8Array({ maxLength: 40 }).map((data) => Buffer.from(data))
    const value: { [type: string]: fc.Arbitrary<unknown> } = {
      bool: fc.boolean(),
      ulong: numbers,
      flags: numbers,
      enum: numbers,
      bytes: some,
      bigInteger: some,
      'bigInteger|bytes|char16': some,
      utf8: fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.isWellFormed()),
      version: fc.record({ major: fc.nat(255), minor: fc.nat(255) }),
      ulongArray: fc.array(numbers),
      mechanismTypeArray: fc.array(numbers),
      date: fc.option(
        fc
          .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
          .map((d) => new Date(d.setUTCHours(0, 0, 0, 0))),
      ),
    }
    const entry: fc.Arbitrary<{ type: string; value: unknown }> = fc
      .constantFrom(
        ...TABLE.filter((row) => row['alias_of'] === '' && row['value_type'] !== 'attributeArray'),
      )
      .chain((row) => fc.record({ type: fc.constant(row['name']!), value: value[row['value_type']!]! }))
    const nested = fc.record({
      type: fc.constantFrom(...ofType('attributeArray')),
      value: fc.array(entry, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, nested), { maxLength: 8 }), (template) => {
        m.release(0)
        const { at, count } = writeTemplate(m, template, PATH)
        expect(readTemplateAt(m, m.addressOf(at), count)).toEqual(template)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a module that misbehaves', () => {
  const m = memoryOf(ABIS.lp64)
  const L = m.layouts.CK_ATTRIBUTE
  test('a length that nobody could store is an error, not an allocation', () => {
    m.release(0)
    const reader = new AttributeReader()
    const read = reader.lay(m, ['CKA_LABEL'], PATH)
    m.setUlong(read.at + L.ulValueLen, 2 ** 50)
    expect(() => reader.again(m, read, 'too-small')).toThrow(/claims that CKA_LABEL has \d+ bytes/)
  })

  test('a length that grows with every call ends in an error', () => {
    m.release(0)
    const reader = new AttributeReader()
    const read = reader.lay(m, ['CKA_LABEL'], PATH)
    expect(() => {
      for (let length = 300; ; length += 100) {
        m.setUlong(read.at + L.ulValueLen, length)
        if (!reader.again(m, read, 'too-small')) return
      }
    }).toThrow('keeps changing the length')
  })

  test('wrong names are refused before anything is laid out', () => {
    expect(() => new AttributeReader().lay(m, ['CKA_LABLE'], 'C_GetAttributeValue: template')).toThrow(
      'C_GetAttributeValue: template[0]: "CKA_LABLE" is not the name of an attribute; did you mean CKA_LABEL?',
    )
    expect(() => new AttributeReader().lay(m, 'CKA_LABEL' as never, 'x')).toThrow(TypeError)
    expect(() => new AttributeReader().lay(m, [{}] as never, 'x')).toThrow(TypeError)
  })

  test('only a failure of the whole call has no outcome', () => {
    expect([0, 0x11, 0x12, 0x150, 0x30].map(readOutcome)).toEqual([
      'ok',
      'refused',
      'refused',
      'too-small',
      undefined,
    ])
  })
})
