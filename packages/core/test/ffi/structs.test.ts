import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nativeAbi } from '../../src/ffi/abi.js'
import { pointee } from '../../src/ffi/field.js'
import { readCK_INTERFACE, STRUCTS, type StructName } from '../../src/ffi/generated/structs.js'
import { readBackMechanism, readCK_MECHANISM, writeMechanism } from '../../src/ffi/mechanism.js'
import { Memory } from '../../src/ffi/memory.js'
import { ALL_ABIS, HANDLES, memoryOf, TABLE } from './structs-table.js'
import { isDerived, junk, structValue } from './structs-values.js'

const PATH = 'C_Test: argument'

/** What reading gives for a value that was written: fields that only the module fills in are empty until it has. */
function expected(name: string, value: { [name: string]: unknown }): { [name: string]: unknown } {
  const struct = TABLE.find((one) => one.name === name)!
  const out: { [name: string]: unknown } = {}
  if (['CK_MECHANISM', 'CK_ATTRIBUTE', 'CK_PRF_DATA_PARAM'].includes(name)) return value
  for (const field of struct.fields) {
    if (isDerived(struct, field)) continue
    const given = value[field.name]
    if (field.role === 'objectHandle' && field.direction === 'out') out[field.name] = undefined
    else if (field.lengthImplicit === true) out[field.name] = expect.any(Number)
    else if (field.lengthOfParent !== undefined && (given as Buffer).length === 0)
      out[field.name] = Buffer.alloc(0)
    else if (field.role === 'structArray') {
      out[field.name] = (given as { [name: string]: unknown }[]).map((one) => expected(field.struct!, one))
    } else if (field.role === 'struct' || field.role === 'structPtr') {
      out[field.name] = expected(field.struct!, given as { [name: string]: unknown })
    } else out[field.name] = given
  }
  return out
}

describe.each(ALL_ABIS)('structs under $id', (abi) => {
  const m = memoryOf(abi)

  test.each(TABLE)('$name is read as it was written', ({ name }) => {
    const codec = STRUCTS[name as StructName]
    const { size } = m.layouts[name as StructName]
    fc.assert(
      fc.property(structValue(name, abi), (value) => {
        m.top = 0
        // What lay in the memory before must not show through.
        m.bytes.fill(0xa5)
        const before = m.allocate(8)
        const at = m.allocateZeroed(size)
        m.bytes.fill(0xa5, at + size, at + size + 64)
        codec.write(m, at, value, PATH, HANDLES)
        expect(m.bytes.subarray(before, before + 8)).toEqual(new Uint8Array(8).fill(0xa5))
        expect(codec.read(m, at, HANDLES)).toEqual(expected(name, value))
      }),
      { numRuns: 25 },
    )
  })

  test('a value writes inside of its struct and of memory that it has reserved', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TABLE).chain(({ name }) => fc.tuple(fc.constant(name), structValue(name, abi))),
        ([name, value]) => {
          m.top = 0
          m.bytes.fill(0xa5)
          const { size } = m.layouts[name as StructName]
          const at = m.allocateZeroed(size)
          STRUCTS[name as StructName].write(m, at, value, PATH, HANDLES)
          expect(m.bytes.subarray(m.top, m.top + 64)).toEqual(new Uint8Array(64).fill(0xa5))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('structs in native memory', () => {
  const block = () => new Memory(nativeAbi(), 1 << 16)

  test('what another block holds is read by its address, data behind pointers included', () => {
    const theirs = block()
    const ours = block()
    const parameter = {
      kdf: 2,
      pSharedData: Buffer.alloc(100, 1),
      // Long enough to stay where it is instead of being copied next to the struct.
      pPublicData: Buffer.alloc(10_000, 2),
    }
    theirs.allocate(40)
    const at = writeMechanism(theirs, { mechanism: 'CKM_ECDH1_DERIVE', parameter }, PATH, HANDLES)
    const here = pointee(ours, theirs.addressOf(at), ours.layouts.CK_MECHANISM.size)
    const read = readCK_MECHANISM(ours, here, HANDLES) as { mechanism: number; parameter: typeof parameter }
    expect(read.mechanism).toBe(0x1050)
    expect(read.parameter.pSharedData.equals(parameter.pSharedData)).toBe(true)
    expect(read.parameter.pPublicData.equals(parameter.pPublicData)).toBe(true)
  })

  test('an interface has the name that the module keeps', () => {
    const theirs = block()
    const at = theirs.allocateZeroed(theirs.layouts.CK_INTERFACE.size)
    STRUCTS.CK_INTERFACE.write(
      theirs,
      at,
      { pInterfaceName: 'PKCS 11', pFunctionList: 4096, flags: 1 },
      PATH,
      HANDLES,
    )
    const ours = block()
    const here = pointee(ours, theirs.addressOf(at), ours.layouts.CK_INTERFACE.size)
    expect(readCK_INTERFACE(ours, here)).toEqual({ pInterfaceName: 'PKCS 11', pFunctionList: 4096, flags: 1 })
  })

  test('long data that the module writes over is in the caller’s own buffer, short data is brought there', () => {
    const m = block()
    for (const length of [20, 10_000]) {
      const pSeed = new Uint8Array(length)
      const mechanism = {
        mechanism: 'CKM_DSA_PROBABILISTIC_PARAMETER_GEN',
        parameter: { hash: 1, pSeed, ulIndex: 0 },
      }
      const at = writeMechanism(m, mechanism, PATH, HANDLES)
      const parameterAt = m.offsetOf(m.pointer(at + m.layouts.CK_MECHANISM.pParameter))
      const seedAddress = m.pointer(parameterAt + m.layouts.CK_DSA_PARAMETER_GEN_PARAM.pSeed)
      m.at(seedAddress, length)!.fill(0x5a)
      readBackMechanism(m, at, mechanism, HANDLES)
      expect(pSeed.every((byte) => byte === 0x5a)).toBe(true)
    }
  })
})

/** Runs it; an error must be the caller's, and say where. */
function refusesOrAccepts(run: () => void): boolean {
  try {
    run()
    return true
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    expect(error.message).toMatch(/^(C_Test: argument|arguments need more than)/)
    return false
  }
}

describe('wrong input', () => {
  const m = memoryOf(ALL_ABIS[0]!)

  test.each(TABLE)('$name takes junk for a TypeError or RangeError that names the argument', ({ name }) => {
    const codec = STRUCTS[name as StructName]
    const { size } = m.layouts[name as StructName]
    fc.assert(
      fc.property(junk, (value) => {
        m.top = 0
        refusesOrAccepts(() => codec.write(m, m.allocateZeroed(size), value, PATH, HANDLES))
      }),
      { numRuns: 60 },
    )
  })

  test.each(ALL_ABIS)('one junk property in a valid object is refused by name or accepted ($id)', (abi) => {
    const memory = memoryOf(abi)
    fc.assert(
      fc.property(
        fc
          .constantFrom(...TABLE)
          .chain(({ name }) => fc.tuple(fc.constant(name), structValue(name, abi), fc.nat(), junk)),
        ([name, valid, pick, value]) => {
          const names = Object.keys(valid)
          const property = names[pick % names.length]!
          memory.release(0)
          const at = memory.allocateZeroed(memory.layouts[name as StructName].size)
          refusesOrAccepts(() =>
            STRUCTS[name as StructName].write(memory, at, { ...valid, [property]: value }, PATH, HANDLES),
          )
        },
      ),
      { numRuns: 1500 },
    )
  })

  const write = (name: StructName, value: unknown, abi = ALL_ABIS[0]!) => {
    const memory = memoryOf(abi)
    STRUCTS[name].write(
      memory,
      memory.allocateZeroed(memory.layouts[name].size),
      value,
      'C_EncryptInit: mechanism.parameter',
      HANDLES,
    )
    return memory
  }

  test.each([
    [
      'CK_GCM_PARAMS',
      { pIv: 'abc', ulTagBits: 128 },
      TypeError,
      'parameter.pIv must be a Uint8Array, not a string',
    ],
    ['CK_GCM_PARAMS', { ulTagBits: 128 }, TypeError, 'parameter.pIv is missing: it must be a Uint8Array'],
    ['CK_GCM_PARAMS', { pIv: new Uint8Array(12) }, TypeError, 'parameter.ulTagBits is missing'],
    [
      'CK_GCM_PARAMS',
      { pIv: new Uint8Array(12), ulTagBits: -1 },
      RangeError,
      'parameter.ulTagBits must be a CK_ULONG',
    ],
    [
      'CK_GCM_PARAMS',
      { pIv: new Uint8Array(12), ulTagBits: 1.5 },
      RangeError,
      'parameter.ulTagBits must be a whole number',
    ],
    [
      'CK_GCM_PARAMS',
      { pIV: new Uint8Array(12), ulTagBits: 8 },
      TypeError,
      '"pIV" is not a property of CK_GCM_PARAMS; did you mean pIv?',
    ],
    ['CK_GCM_PARAMS', { pIv: new Uint8Array(1), ulIvLen: 1, ulTagBits: 8 }, TypeError, 'leave ulIvLen out'],
    ['CK_GCM_PARAMS', [], TypeError, 'parameter must be an object (CK_GCM_PARAMS), not an array'],
    [
      'CK_AES_CTR_PARAMS',
      { ulCounterBits: 1, cb: new Uint8Array(15) },
      RangeError,
      'parameter.cb must be 16 bytes long, not 15',
    ],
    ['CK_EDDSA_PARAMS', { phFlag: 1 }, TypeError, 'parameter.phFlag must be a boolean, not a number'],
    [
      'CK_IKE1_PRF_DERIVE_PARAMS',
      {
        prfMechanism: 1,
        bHasPrevKey: false,
        pCKYi: new Uint8Array(1),
        pCKYr: new Uint8Array(1),
        hKeygxy: { raw: 1 },
        keyNumber: 256,
      },
      RangeError,
      'parameter.keyNumber must be a byte',
    ],
    [
      'CK_KEA_DERIVE_PARAMS',
      {
        isSender: true,
        pRandomA: new Uint8Array(2),
        pRandomB: new Uint8Array(3),
        pPublicData: new Uint8Array(1),
      },
      RangeError,
      'pRandomA and pRandomB must be equally long',
    ],
    [
      'CK_RSA_AES_KEY_WRAP_PARAMS',
      { ulAESKeyBits: 256 },
      TypeError,
      'parameter.pOAEPParams is missing: it must be an object (CK_RSA_PKCS_OAEP_PARAMS)',
    ],
    [
      'CK_SP800_108_KDF_PARAMS',
      { prfType: 1, pDataParams: [{ type: 2, pValue: { bLittleEndian: 'no', ulWidthInBits: 8 } }] },
      TypeError,
      'parameter.pDataParams[0].pValue.bLittleEndian must be a boolean',
    ],
    [
      'CK_SSL3_KEY_MAT_PARAMS',
      {
        ulMacSizeInBits: 1,
        ulKeySizeInBits: 1,
        ulIVSizeInBits: 2 ** 40,
        bIsExport: false,
        RandomInfo: { pClientRandom: new Uint8Array(1), pServerRandom: new Uint8Array(1) },
      },
      RangeError,
      'pReturnedKeyMaterial.pIVClient',
    ],
    [
      'CK_SSL3_KEY_MAT_PARAMS',
      Object.freeze({
        ulMacSizeInBits: 1,
        ulKeySizeInBits: 1,
        ulIVSizeInBits: 0,
        bIsExport: false,
        RandomInfo: {},
      }),
      TypeError,
      'must not be frozen',
    ],
    [
      'CK_ECDH1_DERIVE_PARAMS',
      { kdf: 1n << 64n, pPublicData: new Uint8Array(1) },
      RangeError,
      'parameter.kdf must be a CK_ULONG',
    ],
    [
      'CK_TLS_PRF_PARAMS',
      { pSeed: new Uint8Array(1), pLabel: new Uint8Array(1), pOutput: 1e9 },
      RangeError,
      'parameter.pOutput must be a number of bytes',
    ],
    [
      'CK_KIP_PARAMS',
      { pMechanism: { mechanism: 0x250 }, hKey: 5 },
      TypeError,
      'parameter.hKey must be an object handle',
    ],
  ] as const)('%s %#: the message says what is wrong and where', (name, value, type, message) => {
    expect(() => write(name, value)).toThrow(type)
    expect(() => write(name, value)).toThrow(message)
    expect(() => write(name, value)).toThrow('C_EncryptInit: mechanism.parameter')
  })

  test('a value above 32 bits is refused where CK_ULONG has 4 bytes', () => {
    expect(() => write('CK_RC5_PARAMS', { ulWordsize: 2 ** 32, ulRounds: 1 }, ALL_ABIS[2])).toThrow(
      RangeError,
    )
    write('CK_RC5_PARAMS', { ulWordsize: 2 ** 32, ulRounds: 1 })
  })

  test('no error message has the content of a buffer or a password in it', () => {
    const secret = 'hunter2hunter2'
    const values: [StructName, unknown][] = [
      ['CK_PBE_PARAMS', { pPassword: [secret], pSalt: new Uint8Array(1), ulIteration: 1 }],
      ['CK_PBE_PARAMS', { pPassword: secret, pSalt: secret, ulIteration: 1 }],
      ['CK_AES_CTR_PARAMS', { ulCounterBits: secret, cb: Buffer.from(secret) }],
      ['CK_DATE', { year: secret, month: secret, day: secret }],
    ]
    for (const [name, value] of values) {
      expect(() => write(name, value)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining('hunter') }),
      )
    }
  })
})
