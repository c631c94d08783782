import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ABIS } from '../../src/ffi/abi.js'
import { LAYOUTS } from '../../src/ffi/generated/layouts.js'
import type { StructName } from '../../src/ffi/generated/structs.js'
import {
  holdsSecret,
  laidCopy,
  mechanismNumber,
  readBackMechanism,
  readBackMessageParameter,
  readCK_MECHANISM,
  snapshotMechanism,
  writeMechanism,
  writeMessageParameter,
} from '../../src/ffi/mechanism.js'
import type { Memory } from '../../src/ffi/memory.js'
import { ALL_ABIS, HANDLES, memoryOf, rows } from './structs-table.js'
import { junk, structValue } from './structs-values.js'

const PATH = 'C_EncryptInit: mechanism'
const TABLE = rows('mechanisms.tsv').filter((row) => row['status'] !== 'range-start')
const m = memoryOf(ABIS.lp64)
const L = LAYOUTS.lp64.CK_MECHANISM

function write(mechanism: unknown, memory: Memory = m): number {
  memory.release(0)
  return writeMechanism(memory, mechanism, PATH, HANDLES)
}

/** What a module would find behind pParameter. */
function parameterBytes(at: number): Buffer {
  const length = m.ulong(at + L.ulParameterLen)
  return m.copy(m.offsetOf(m.pointer(at + L.pParameter)), length)
}

test('every mechanism of the table is known by its name and its number', () => {
  expect(TABLE.length).toBeGreaterThan(470)
  for (const row of TABLE) expect(mechanismNumber(row['name'], PATH)).toBe(Number(row['value']))
})

describe.each(ALL_ABIS)('parameters under $id', (abi) => {
  const memory = memoryOf(abi)
  const withStruct = TABLE.filter((row) => row['param']!.startsWith('CK_'))

  test('a parameter struct is read as it was written, for every mechanism that has one', () => {
    for (const row of withStruct) {
      const name = row['param'] as StructName
      const parameter = fc.sample(structValue(name, abi), { numRuns: 1, seed: 7 })[0]
      const at = write({ mechanism: row['name'], parameter }, memory)
      const read = readCK_MECHANISM(memory, at, HANDLES)
      expect(read.mechanism).toBe(Number(row['value']))
      expect(memory.ulong(at + memory.layouts.CK_MECHANISM.ulParameterLen), row['name']).toBe(
        memory.layouts[name].size,
      )
      expect(Object.keys(read.parameter as object).length, row['name']).toBeGreaterThan(0)
    }
  })

  test('a number becomes a CK_ULONG or a byte, a handle its number', () => {
    expect(
      readCK_MECHANISM(memory, write({ mechanism: 'CKM_AES_MAC_GENERAL', parameter: 4 }, memory), HANDLES),
    ).toEqual({
      mechanism: 0x1084,
      parameter: 4,
    })
    expect(
      readCK_MECHANISM(
        memory,
        write({ mechanism: 'CKM_WTLS_PRE_MASTER_KEY_GEN', parameter: 2 }, memory),
        HANDLES,
      ),
    ).toEqual({ mechanism: 0x3d0, parameter: 2 })
    const joined = { mechanism: 'CKM_CONCATENATE_BASE_AND_KEY', parameter: { raw: 77 } }
    expect(readCK_MECHANISM(memory, write(joined, memory), HANDLES)).toEqual({
      mechanism: 0x360,
      parameter: { raw: 77 },
    })
  })
})

describe('what a mechanism accepts', () => {
  test('bytes are passed on as they are, for every mechanism', () => {
    for (const row of TABLE) {
      const at = write({ mechanism: row['name'], parameter: Uint8Array.of(1, 2, 3) })
      expect(parameterBytes(at)).toEqual(Buffer.from([1, 2, 3]))
    }
  })

  test('no bytes are NULL', () => {
    const at = write({ mechanism: 'CKM_SHA256', parameter: new Uint8Array(0) })
    expect([m.pointer(at + L.pParameter), m.ulong(at + L.ulParameterLen)]).toEqual([0, 0])
  })

  test('a parameter that the standard requires is missed, one that it allows or that is not sure is not', () => {
    for (const row of TABLE.filter((one) => one['alias_of'] === '')) {
      const sure = row['param_source'] === 'text' || row['param_source'] === 'section'
      const required = sure && row['param'] !== 'none' && row['param_optional'] === 'no'
      const run = () => write({ mechanism: row['name'] })
      if (required)
        expect(run, row['name']).toThrow(new RegExp(`^${PATH}.parameter is missing: ${row['name']} takes `))
      else expect(run, row['name']).not.toThrow()
    }
  })

  test('an object where there is no parameter is refused', () => {
    expect(() => write({ mechanism: 'CKM_SHA256', parameter: {} })).toThrow(
      `${PATH}.parameter must be left out: CKM_SHA256 takes none`,
    )
  })

  test('a mechanism that the table does not have takes bytes, or the struct that the caller names', () => {
    expect(() => write({ mechanism: 0x8000_0001, parameter: { a: 1 } })).toThrow(
      `${PATH}.parameter must be a Uint8Array, not an object`,
    )
    const parameter = { hashAlg: 1, mgf: 2, sLen: 3 }
    const at = write({ mechanism: 0x8000_0001, parameter, parameterType: 'CK_RSA_PKCS_PSS_PARAMS' })
    expect(parameterBytes(at).length).toBe(24)
    expect(parameterBytes(at)[16]).toBe(3)
    expect(() => write({ mechanism: 1, parameter, parameterType: 'CK_RSA_PSS_PARAMS' })).toThrow(
      'did you mean CK_RSA_PKCS_PSS_PARAMS?',
    )
  })

  test('the password length of CK_PKCS5_PBKD2_PARAMS is behind a pointer, that of CK_PKCS5_PBKD2_PARAMS2 is not', () => {
    const parameter = {
      saltSource: 1,
      pSaltSourceData: Uint8Array.of(9),
      iterations: 2,
      prf: 1,
      pPassword: 'geheim',
    }
    const at = (type?: string) => {
      const mechanism = {
        mechanism: 'CKM_PKCS5_PBKD2',
        parameter,
        ...(type === undefined ? {} : { parameterType: type }),
      }
      return m.offsetOf(m.pointer(write(mechanism) + L.pParameter))
    }
    const now = at()
    expect(m.ulong(now + LAYOUTS.lp64.CK_PKCS5_PBKD2_PARAMS2.ulPasswordLen)).toBe(6)
    const legacy = at('CK_PKCS5_PBKD2_PARAMS')
    expect(m.ulong(m.offsetOf(m.pointer(legacy + LAYOUTS.lp64.CK_PKCS5_PBKD2_PARAMS.ulPasswordLen)))).toBe(6)
  })

  test('GCM parameters become the struct for wrapping or for messages by the fields that they have', () => {
    const iv = new Uint8Array(12)
    const sizeOf = (parameter: object) =>
      m.ulong(write({ mechanism: 'CKM_AES_GCM', parameter }) + L.ulParameterLen)
    expect(sizeOf({ pIv: iv, ulTagBits: 128 })).toBe(LAYOUTS.lp64.CK_GCM_PARAMS.size)
    expect(sizeOf({ pIv: iv, ulIvFixedBits: 0, ivGenerator: 1, ulTagBits: 128 })).toBe(
      LAYOUTS.lp64.CK_GCM_WRAP_PARAMS.size,
    )
    expect(sizeOf({ pIv: iv, ulIvFixedBits: 0, ivGenerator: 1, pTag: new Uint8Array(16) })).toBe(
      LAYOUTS.lp64.CK_GCM_MESSAGE_PARAMS.size,
    )
    expect(() => write({ mechanism: 'CKM_AES_GCM', parameter: { pIv: iv, ulTagBit: 128 } })).toThrow(
      'did you mean ulTagBits?',
    )
  })

  test('ChaCha20-Poly1305 and CCM have parameters for messages too', () => {
    const sizeOf = (mechanism: string, parameter: object) =>
      m.ulong(write({ mechanism, parameter }) + L.ulParameterLen)
    const pNonce = new Uint8Array(12)
    expect(sizeOf('CKM_CHACHA20_POLY1305', { pNonce })).toBe(
      LAYOUTS.lp64.CK_SALSA20_CHACHA20_POLY1305_PARAMS.size,
    )
    expect(sizeOf('CKM_CHACHA20_POLY1305', { pNonce, pTag: new Uint8Array(16) })).toBe(
      LAYOUTS.lp64.CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS.size,
    )
    const ccm = { ulDataLen: 1, pNonce, ulNonceFixedBits: 0, nonceGenerator: 1 }
    expect(sizeOf('CKM_AES_CCM', { ...ccm, pMAC: new Uint8Array(8) })).toBe(
      LAYOUTS.lp64.CK_CCM_MESSAGE_PARAMS.size,
    )
    expect(sizeOf('CKM_AES_CCM', { ...ccm, ulMACLen: 8 })).toBe(LAYOUTS.lp64.CK_CCM_WRAP_PARAMS.size)
  })

  test('the length of a ChaCha20-Poly1305 nonce is in bytes, or in bits for a module that reads the text so', () => {
    const lengthOf = (parameter: object) => {
      const at = m.offsetOf(
        m.pointer(write({ mechanism: 'CKM_CHACHA20_POLY1305', parameter }) + L.pParameter),
      )
      return m.ulong(at + LAYOUTS.lp64.CK_SALSA20_CHACHA20_POLY1305_PARAMS.ulNonceLen)
    }
    const pNonce = new Uint8Array(12)
    expect(lengthOf({ pNonce })).toBe(12)
    expect(lengthOf({ pNonce, ulNonceLen: 96 })).toBe(96)
    expect(() => lengthOf({ pNonce, ulNonceLen: 100 })).toThrow(RangeError)
  })

  test('passwords and secrets in a parameter are known, so that the memory is wiped', () => {
    const secret = [{ pPassword: 'x' }, { pOldPassword: 'x' }, { sk: new Uint8Array(32) }, { pParams: [] }]
    expect(secret.map((parameter) => holdsSecret({ parameter }))).toEqual([true, true, true, true])
    const plain = [undefined, new Uint8Array(16), { pIv: new Uint8Array(12) }, 5]
    expect(plain.map((parameter) => holdsSecret({ parameter }))).toEqual([false, false, false, false])
  })

  test('an AEAD mechanism needs no parameter to begin messages with', () => {
    m.release(0)
    writeMechanism(m, { mechanism: 'CKM_AES_GCM' }, 'C_MessageEncryptInit: mechanism', HANDLES, true)
    expect(() => write({ mechanism: 'CKM_AES_GCM' })).toThrow(TypeError)
  })

  test.each([
    [undefined, `${PATH} is missing`],
    [0x250, `${PATH} must be an object with mechanism and parameter, not a number`],
    [{}, `${PATH}.mechanism is missing`],
    [{ mechanism: 'CKM_AES_GMC' }, '"CKM_AES_GMC" is not the name of a mechanism; did you mean CKM_AES_GCM?'],
    [{ mechanism: -1 }, `${PATH}.mechanism must be the number of a mechanism`],
    [{ mechanism: 1, parametre: 5 }, '"parametre" is not a property of a mechanism; did you mean parameter?'],
    [{ mechanism: 'CKM_AES_CBC', parameter: 'iv' }, `${PATH}.parameter must be a Uint8Array, not a string`],
    [
      { mechanism: 'CKM_AES_MAC_GENERAL', parameter: '8' },
      `${PATH}.parameter must be a number or a bigint, not a string`,
    ],
  ])('%o is refused with a message that helps', (mechanism, message) => {
    expect(() => write(mechanism)).toThrow(message)
  })

  test('junk of every kind, for every mechanism, is a TypeError or a RangeError that names the argument', () => {
    const refuse = (mechanism: unknown) => {
      try {
        write(mechanism)
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof RangeError)) throw error
        expect(error.message).toMatch(/^(C_EncryptInit: mechanism|arguments need more than)/)
      }
    }
    fc.assert(fc.property(junk, refuse), { numRuns: 300 })
    fc.assert(
      fc.property(fc.constantFrom(...TABLE), junk, (row, parameter) => {
        refuse({ mechanism: row['name'], parameter })
      }),
      { numRuns: 3000 },
    )
    fc.assert(
      fc.property(junk, junk, junk, (mechanism, parameter, parameterType) => {
        refuse({ mechanism, parameter, parameterType })
      }),
      { numRuns: 500 },
    )
  })
})

describe('what the module writes', () => {
  /** Acts as the module: finds a field of the parameter and overwrites what it points to. */
  function fill(at: number, byte: number, length: number): void {
    m.bytes.fill(byte, m.offsetOf(m.pointer(at)), m.offsetOf(m.pointer(at)) + length)
  }
  const parameterAt = (at: number) => m.offsetOf(m.pointer(at + L.pParameter))

  test('an IV that the token made for wrapping is in the array that the caller gave', () => {
    const pIv = new Uint8Array(12)
    const mechanism = {
      mechanism: 'CKM_AES_GCM',
      parameter: { pIv, ulIvFixedBits: 32, ivGenerator: 1, ulTagBits: 128 },
    }
    const at = write(mechanism)
    fill(parameterAt(at) + LAYOUTS.lp64.CK_GCM_WRAP_PARAMS.pIv, 0xee, 12)
    readBackMechanism(m, at, mechanism, HANDLES)
    expect(pIv).toEqual(new Uint8Array(12).fill(0xee))
  })

  test('key material, its handles and IVs are in the parameter object', () => {
    const pIVServer = new Uint8Array(16)
    const parameter = {
      ulMacSizeInBits: 160,
      ulKeySizeInBits: 128,
      ulIVSizeInBits: 128,
      bIsExport: false,
      RandomInfo: { pClientRandom: new Uint8Array(32), pServerRandom: new Uint8Array(32) },
      prfHashMechanism: 0x250,
      pReturnedKeyMaterial: { pIVServer } as { [name: string]: unknown },
    }
    const mechanism = { mechanism: 'CKM_TLS12_KEY_AND_MAC_DERIVE', parameter }
    const at = write(mechanism)
    const K = LAYOUTS.lp64.CK_SSL3_KEY_MAT_OUT
    const out = m.offsetOf(
      m.pointer(parameterAt(at) + LAYOUTS.lp64.CK_TLS12_KEY_MAT_PARAMS.pReturnedKeyMaterial),
    )
    m.setUlong(out + K.hClientKey, 11)
    m.setUlong(out + K.hServerKey, 12)
    fill(out + K.pIVClient, 0xc1, 16)
    fill(out + K.pIVServer, 0x5e, 16)
    readBackMechanism(m, at, mechanism, HANDLES)
    expect(parameter.pReturnedKeyMaterial).toEqual({
      hClientMacSecret: undefined,
      hServerMacSecret: undefined,
      hClientKey: { raw: 11 },
      hServerKey: { raw: 12 },
      pIVClient: Buffer.alloc(16, 0xc1),
      pIVServer: new Uint8Array(16).fill(0x5e),
    })
    expect(parameter.pReturnedKeyMaterial['pIVServer']).toBe(pIVServer)
  })

  test('lengths and pointers that the module changed are not followed', () => {
    const away = 0x1234_5678
    const material = {} as { [name: string]: unknown }
    const parameter = {
      ulMacSizeInBits: 0,
      ulKeySizeInBits: 128,
      ulIVSizeInBits: 128,
      bIsExport: false,
      RandomInfo: { pClientRandom: new Uint8Array(32), pServerRandom: new Uint8Array(32) },
      pReturnedKeyMaterial: material,
    }
    const keys = { mechanism: 'CKM_SSL3_KEY_AND_MAC_DERIVE', parameter }
    const at = write(keys)
    const K = LAYOUTS.lp64.CK_SSL3_KEY_MAT_OUT
    const L = LAYOUTS.lp64.CK_SSL3_KEY_MAT_PARAMS
    const out = m.offsetOf(m.pointer(parameterAt(at) + L.pReturnedKeyMaterial))
    m.setUlong(parameterAt(at) + L.ulIVSizeInBits, 2 ** 30)
    fill(out + K.pIVClient, 0xc1, 16)
    m.setPointer(out + K.pIVServer, away)
    readBackMechanism(m, at, keys, HANDLES)
    expect(material['pIVClient']).toEqual(Buffer.alloc(16, 0xc1))
    expect(material['pIVServer']).toBeUndefined()

    const derived = [{ pTemplate: [] }]
    const kdf = {
      mechanism: 'CKM_SP800_108_COUNTER_KDF',
      parameter: { prfType: 0x251, pDataParams: [], pAdditionalDerivedKeys: derived },
    }
    const kdfAt = write(kdf)
    const { pAdditionalDerivedKeys } = LAYOUTS.lp64.CK_SP800_108_KDF_PARAMS
    const key = m.offsetOf(m.pointer(parameterAt(kdfAt) + pAdditionalDerivedKeys))
    m.setPointer(key + LAYOUTS.lp64.CK_DERIVED_KEY.phKey, away)
    readBackMechanism(m, kdfAt, kdf, HANDLES)
    expect(derived).toMatchObject([{ phKey: undefined }])

    const pOutput = new Uint8Array(48)
    const prf = {
      mechanism: 'CKM_TLS_PRF',
      parameter: { pSeed: new Uint8Array(1), pLabel: new Uint8Array(1), pOutput },
    }
    const prfAt = write(prf)
    const P = LAYOUTS.lp64.CK_TLS_PRF_PARAMS
    fill(parameterAt(prfAt) + P.pOutput, 7, 48)
    m.setPointer(parameterAt(prfAt) + P.pulOutputLen, away)
    readBackMechanism(m, prfAt, prf, HANDLES)
    expect(pOutput).toEqual(new Uint8Array(48).fill(7))
  })

  test('key material is there without an object to put it in', () => {
    const parameter: { [name: string]: unknown } = {
      ulMacSizeInBits: 0,
      ulKeySizeInBits: 128,
      ulIVSizeInBits: 0,
      bIsExport: false,
      RandomInfo: { pClientRandom: new Uint8Array(32), pServerRandom: new Uint8Array(32) },
    }
    const mechanism = { mechanism: 'CKM_SSL3_KEY_AND_MAC_DERIVE', parameter }
    const at = write(mechanism)
    const out = m.offsetOf(
      m.pointer(parameterAt(at) + LAYOUTS.lp64.CK_SSL3_KEY_MAT_PARAMS.pReturnedKeyMaterial),
    )
    expect(m.pointer(out + LAYOUTS.lp64.CK_SSL3_KEY_MAT_OUT.pIVClient)).toBe(0)
    m.setUlong(out + LAYOUTS.lp64.CK_SSL3_KEY_MAT_OUT.hClientKey, 5)
    readBackMechanism(m, at, mechanism, HANDLES)
    expect(parameter['pReturnedKeyMaterial']).toMatchObject({ hClientKey: { raw: 5 } })
  })

  test('derived keys, the agreed version, PRF output, the IV of a password, the seed of DSA parameters', () => {
    const run = (mechanism: { mechanism: string; parameter: object }, act: (parameterAt: number) => void) => {
      const at = write(mechanism)
      act(parameterAt(at))
      readBackMechanism(m, at, mechanism, HANDLES)
      return mechanism.parameter as { [name: string]: unknown }
    }
    const keys = [{ pTemplate: { CKA_CLASS: 4 } }, { pTemplate: [] }]
    run(
      {
        mechanism: 'CKM_SP800_108_COUNTER_KDF',
        parameter: { prfType: 0x251, pDataParams: [], pAdditionalDerivedKeys: keys },
      },
      (p) => {
        const array = m.offsetOf(m.pointer(p + LAYOUTS.lp64.CK_SP800_108_KDF_PARAMS.pAdditionalDerivedKeys))
        const D = LAYOUTS.lp64.CK_DERIVED_KEY
        m.setUlong(m.offsetOf(m.pointer(array + D.phKey)), 41)
        m.setUlong(m.offsetOf(m.pointer(array + D.size + D.phKey)), 42)
      },
    )
    expect(keys).toMatchObject([{ phKey: { raw: 41 } }, { phKey: { raw: 42 } }])

    const random = { pClientRandom: new Uint8Array(1), pServerRandom: new Uint8Array(1) }
    const version = { major: 0, minor: 0 }
    run(
      {
        mechanism: 'CKM_TLS12_MASTER_KEY_DERIVE',
        parameter: { RandomInfo: random, pVersion: version, prfHashMechanism: 1 },
      },
      (p) => {
        const at = m.offsetOf(m.pointer(p + LAYOUTS.lp64.CK_TLS12_MASTER_KEY_DERIVE_PARAMS.pVersion))
        m.bytes[at] = 3
        m.bytes[at + 1] = 3
      },
    )
    expect(version).toEqual({ major: 3, minor: 3 })

    const pOutput = new Uint8Array(48)
    const prf = run(
      {
        mechanism: 'CKM_TLS_PRF',
        parameter: { pSeed: new Uint8Array(1), pLabel: new Uint8Array(1), pOutput },
      },
      (p) => {
        const P = LAYOUTS.lp64.CK_TLS_PRF_PARAMS
        expect(m.ulong(m.offsetOf(m.pointer(p + P.pulOutputLen)))).toBe(48)
        fill(p + P.pOutput, 7, 48)
        m.setUlong(m.offsetOf(m.pointer(p + P.pulOutputLen)), 40)
      },
    )
    expect(prf['pOutput']).toEqual(new Uint8Array(40).fill(7))
    expect(pOutput.subarray(0, 40)).toEqual(prf['pOutput'])

    const pbe = run(
      {
        mechanism: 'CKM_PBE_SHA1_DES3_EDE_CBC',
        parameter: { pPassword: 'x', pSalt: new Uint8Array(8), ulIteration: 1 },
      },
      (p) => {
        fill(p + LAYOUTS.lp64.CK_PBE_PARAMS.pInitVector, 0x11, 8)
      },
    )
    expect(pbe['pInitVector']).toEqual(Buffer.alloc(8, 0x11))

    const pSeed = new Uint8Array(5000)
    run(
      {
        mechanism: 'CKM_DSA_PROBABILISTIC_PARAMETER_GEN',
        parameter: { hash: 1, pSeed: pSeed.subarray(0, 20), ulIndex: 0 },
      },
      (p) => {
        fill(p + LAYOUTS.lp64.CK_DSA_PARAMETER_GEN_PARAM.pSeed, 0x55, 20)
      },
    )
    expect(pSeed.subarray(0, 21)).toEqual(Uint8Array.from([...new Array(20).fill(0x55), 0]))
  })

  test('IV and tag of a message are in the arrays that the caller gave', () => {
    m.release(0)
    const parameter = { pIv: new Uint8Array(12), ulIvFixedBits: 0, ivGenerator: 2, pTag: new Uint8Array(16) }
    const placed = writeMessageParameter(m, 'CKM_AES_GCM', parameter, 'C_EncryptMessage: parameter', HANDLES)
    const G = LAYOUTS.lp64.CK_GCM_MESSAGE_PARAMS
    expect(placed.length).toBe(G.size)
    const at = m.offsetOf(placed.address)
    expect(m.ulong(at + G.ulTagBits)).toBe(128)
    fill(at + G.pIv, 1, 12)
    fill(at + G.pTag, 2, 16)
    readBackMessageParameter(m, placed, 'CKM_AES_GCM', parameter, HANDLES)
    expect(parameter).toEqual({
      pIv: new Uint8Array(12).fill(1),
      ulIvFixedBits: 0,
      ivGenerator: 2,
      pTag: new Uint8Array(16).fill(2),
    })
  })

  test('a message without a parameter is NULL; bytes go as they are and come back; an object needs a struct', () => {
    m.release(0)
    const path = 'C_SignMessage: parameter'
    expect(writeMessageParameter(m, 'CKM_ECDSA', undefined, path, HANDLES)).toEqual({ address: 0, length: 0 })
    const raw = Uint8Array.of(1, 2, 3)
    const placed = writeMessageParameter(m, 0x8000_0001, raw, path, HANDLES)
    m.bytes[m.offsetOf(placed.address)] = 9
    readBackMessageParameter(m, placed, 0x8000_0001, raw, HANDLES)
    expect(raw).toEqual(Uint8Array.of(9, 2, 3))
    expect(() => writeMessageParameter(m, 'CKM_ECDSA', {}, path, HANDLES)).toThrow(
      /^C_SignMessage: parameter must be a Uint8Array/,
    )
    expect(() => writeMessageParameter(m, 'CKM_AES_CCM', { pNonce: 5 }, path, HANDLES)).toThrow(
      /^C_SignMessage: parameter\.\w+ /,
    )
  })

  test('pointers that the module has turned elsewhere are not followed', () => {
    const pIv = new Uint8Array(12)
    const mechanism = {
      mechanism: 'CKM_AES_GCM',
      parameter: { pIv, ulIvFixedBits: 0, ivGenerator: 1, ulTagBits: 128 },
    }
    const at = write(mechanism)
    m.setPointer(parameterAt(at) + LAYOUTS.lp64.CK_GCM_WRAP_PARAMS.pIv, 0x7fff_0000)
    readBackMechanism(m, at, mechanism, HANDLES)
    m.setPointer(at + L.pParameter, 8)
    readBackMechanism(m, at, mechanism, HANDLES)
    expect(pIv).toEqual(new Uint8Array(12))
  })
})

describe('a snapshot', () => {
  test('does not change with the mechanism itself when there is no parameter', () => {
    const mechanism = { mechanism: 'CKM_SHA256' }
    const copy = snapshotMechanism(mechanism)
    mechanism.mechanism = 'CKM_SHA_1'
    expect(copy).toEqual({ mechanism: 'CKM_SHA256' })
  })

  test('does not change with the buffers and objects that the caller goes on using, and keeps its handles', () => {
    class Key {
      raw = 5
    }
    const hSaltKey = new Key()
    const pInfo = Uint8Array.of(1, 2)
    const mechanism = { mechanism: 'CKM_HKDF_DERIVE', parameter: { pInfo, hSaltKey, list: [{ pInfo }] } }
    const copy = snapshotMechanism(mechanism)
    pInfo.fill(9)
    mechanism.parameter.list = []
    expect(copy).toEqual({
      mechanism: 'CKM_HKDF_DERIVE',
      parameter: { pInfo: Buffer.from([1, 2]), hSaltKey, list: [{ pInfo: Buffer.from([1, 2]) }] },
    })
    expect(copy.parameter.hSaltKey).toBe(hSaltKey)
    const joined = { mechanism: 'CKM_CONCATENATE_BASE_AND_KEY', parameter: hSaltKey }
    expect(snapshotMechanism(joined).parameter).toBe(hSaltKey)
  })
})

describe('a mechanism that is laid out again', () => {
  const changes: { [what: string]: (mechanism: Record<string, unknown>) => void } = {
    nothing: () => undefined,
    'the mechanism': (mechanism) => {
      mechanism['mechanism'] = 'CKM_AES_CTR'
    },
    'a byte of the parameter': ({ parameter }) => {
      const bytes = parameter instanceof Uint8Array ? parameter : (parameter as { pIv: Uint8Array }).pIv
      bytes[1]! ^= 1
    },
    'the parameter': (mechanism) => {
      mechanism['parameter'] = new Uint8Array(12)
    },
    'a field of the parameter': ({ parameter }) => {
      ;(parameter as Record<string, unknown>)['ulTagBits'] = 96
    },
    'a field that was not there': ({ parameter }) => {
      ;(parameter as Record<string, unknown>)['pAAD'] = Uint8Array.of(7)
    },
    'one field less': ({ parameter }) => {
      delete (parameter as Record<string, unknown>)['ulTagBits']
    },
  }
  const made: { [what: string]: () => Record<string, unknown> } = {
    bytes: () => ({ mechanism: 'CKM_AES_CBC', parameter: randomBytes(16) }),
    'a struct': () => ({ mechanism: 'CKM_AES_GCM', parameter: { pIv: randomBytes(12), ulTagBits: 128 } }),
  }

  for (const [of, make] of Object.entries(made))
    for (const [what, change] of Object.entries(changes).filter(
      ([what]) => of === 'a struct' || !what.includes('field'),
    ))
      test(`${of}: says what the caller's object says when ${what} was changed`, () => {
        const outcome = (mechanism: unknown): Buffer | unknown => {
          try {
            const at = write(mechanism)
            return Buffer.concat([m.copy(at, m.top - at)])
          } catch (error) {
            return (error as Error).message
          }
        }
        const mechanism = make()
        for (let i = 0; i < 3; i++) write(mechanism)
        change(mechanism)
        const parameter = mechanism['parameter'] as Uint8Array | object
        // Never seen before, so laid out from the start.
        const fresh = {
          ...mechanism,
          parameter: parameter instanceof Uint8Array ? Buffer.from(parameter) : { ...parameter },
        }
        expect(outcome(mechanism)).toEqual(outcome(fresh))
        expect(outcome(mechanism)).toEqual(outcome(fresh))
      })

  test('is right at another place, in another block and for messages', () => {
    const mechanism = made['a struct']!()
    write(mechanism)
    const elsewhere = writeMechanism(m, mechanism, PATH, HANDLES)
    expect(elsewhere).toBeGreaterThan(0)
    expect(readCK_MECHANISM(m, elsewhere, HANDLES).parameter).toMatchObject({ ulTagBits: 128 })
    const other = memoryOf(ABIS.lp64)
    const at = writeMechanism(other, mechanism, PATH, HANDLES)
    expect(readCK_MECHANISM(other, at, HANDLES).parameter).toMatchObject({ ulTagBits: 128 })
    const bare = { mechanism: 'CKM_AES_GCM' }
    m.release(0)
    writeMechanism(m, bare, PATH, HANDLES, true)
    expect(() => write(bare)).toThrow('C_EncryptInit: mechanism.parameter is missing')
  })

  test('its copy is kept as it was laid out; of secrets, handles and what the module answers in there is none', () => {
    const mechanism = made['a struct']!()
    const { pIv } = mechanism['parameter'] as { pIv: Buffer }
    const before = Buffer.from(pIv)
    const copyOf = (repeated: object) => {
      for (let i = 0; i < 3; i++) write(repeated)
      return laidCopy<{ parameter: { pIv: Buffer } }>()
    }
    const copy = copyOf(mechanism)!
    pIv.fill(0)
    expect(copy.parameter.pIv).toEqual(before)
    expect(copyOf(mechanism)!.parameter.pIv).toEqual(Buffer.alloc(12))
    expect(copy.parameter.pIv).toEqual(before)

    class Key {
      raw = 5
    }
    expect(copyOf({ mechanism: 'CKM_CONCATENATE_BASE_AND_KEY', parameter: new Key() })).toBeUndefined()
    expect(
      copyOf({
        mechanism: 'CKM_AES_GCM',
        parameter: { pIv: new Uint8Array(12), ulIvFixedBits: 32, ivGenerator: 1, ulTagBits: 128 },
      }),
    ).toBeUndefined()
    expect(
      copyOf({
        mechanism: 'CKM_PKCS5_PBKD2',
        parameter: {
          saltSource: 1,
          pSaltSourceData: new Uint8Array(8),
          iterations: 1000,
          prf: 1,
          pPassword: Buffer.from('secret'),
        },
      }),
    ).toBeUndefined()
  })
})
