import { expect, test } from 'vitest'
import { ABIS, type Abi } from '../../src/ffi/abi.js'
import { STRUCTS } from '../../src/ffi/generated/structs.js'
import { writeMechanism } from '../../src/ffi/mechanism.js'
import type { Memory } from '../../src/ffi/memory.js'
import { writeTemplate } from '../../src/ffi/template.js'
import { HANDLES, memoryOf } from './structs-table.js'

// Images of whole memory blocks, written by hand from the C declarations. The block pretends to lie at 0x10000000, so a pointer
// to offset 0x30 is 30 00 00 10. Dots are bytes that no field covers.

const hex = (image: string) => image.replaceAll('|', '').replaceAll('..', '00').trim().split(/\s+/).join(' ')
const shown = (m: Memory) => Buffer.from(m.bytes.subarray(0, m.top)).toString('hex').match(/../g)!.join(' ')

type Images = { readonly [id in Abi['id']]: string }

function check(images: Images, write: (m: Memory) => void): void {
  for (const abi of Object.values(ABIS)) {
    const m = memoryOf(abi, 1024)
    write(m)
    expect(shown(m), abi.id).toBe(hex(images[abi.id]))
  }
}

const struct = (name: keyof typeof STRUCTS, value: unknown) => (m: Memory) =>
  STRUCTS[name].write(m, m.allocateZeroed(m.layouts[name].size), value, 'test', HANDLES)

test('CK_GCM_PARAMS: pIv, ulIvLen, ulIvBits, pAAD, ulAADLen, ulTagBits', () => {
  check(
    {
      lp64: `30 00 00 10 00 00 00 00 | 0c 00 00 00 00 00 00 00 | 60 00 00 00 00 00 00 00
             40 00 00 10 00 00 00 00 | 03 00 00 00 00 00 00 00 | 80 00 00 00 00 00 00 00
             01 02 03 04 05 06 07 08 09 0a 0b 0c .. .. .. .. | aa bb cc`,
      llp64Packed1: `20 00 00 10 00 00 00 00 | 0c 00 00 00 | 60 00 00 00
             30 00 00 10 00 00 00 00 | 03 00 00 00 | 80 00 00 00
             01 02 03 04 05 06 07 08 09 0a 0b 0c .. .. .. .. | aa bb cc`,
      ilp32: `18 00 00 10 | 0c 00 00 00 | 60 00 00 00 | 28 00 00 10 | 03 00 00 00 | 80 00 00 00
             01 02 03 04 05 06 07 08 09 0a 0b 0c .. .. .. .. | aa bb cc`,
      ilp32Packed1: `18 00 00 10 | 0c 00 00 00 | 60 00 00 00 | 28 00 00 10 | 03 00 00 00 | 80 00 00 00
             01 02 03 04 05 06 07 08 09 0a 0b 0c .. .. .. .. | aa bb cc`,
    },
    struct('CK_GCM_PARAMS', {
      pIv: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
      pAAD: Uint8Array.of(0xaa, 0xbb, 0xcc),
      ulTagBits: 128,
    }),
  )
})

test('CK_RSA_PKCS_PSS_PARAMS: hashAlg, mgf, sLen', () => {
  check(
    {
      lp64: '50 02 00 00 00 00 00 00 | 02 00 00 00 00 00 00 00 | 20 00 00 00 00 00 00 00',
      llp64Packed1: '50 02 00 00 | 02 00 00 00 | 20 00 00 00',
      ilp32: '50 02 00 00 | 02 00 00 00 | 20 00 00 00',
      ilp32Packed1: '50 02 00 00 | 02 00 00 00 | 20 00 00 00',
    },
    struct('CK_RSA_PKCS_PSS_PARAMS', { hashAlg: 0x250, mgf: 2, sLen: 32 }),
  )
})

test('CK_ECDH1_DERIVE_PARAMS: kdf, ulSharedDataLen, pSharedData, ulPublicDataLen, pPublicData', () => {
  check(
    {
      lp64: `02 00 00 00 00 00 00 00 | 00 00 00 00 00 00 00 00 | 00 00 00 00 00 00 00 00
             03 00 00 00 00 00 00 00 | 28 00 00 10 00 00 00 00 | 04 05 06`,
      llp64Packed1: `02 00 00 00 | 00 00 00 00 | 00 00 00 00 00 00 00 00 | 03 00 00 00 | 20 00 00 10 00 00 00 00
             .. .. .. .. | 04 05 06`,
      ilp32: '02 00 00 00 | 00 00 00 00 | 00 00 00 00 | 03 00 00 00 | 18 00 00 10 | .. .. .. .. | 04 05 06',
      ilp32Packed1:
        '02 00 00 00 | 00 00 00 00 | 00 00 00 00 | 03 00 00 00 | 18 00 00 10 | .. .. .. .. | 04 05 06',
    },
    struct('CK_ECDH1_DERIVE_PARAMS', { kdf: 2, pPublicData: Uint8Array.of(4, 5, 6) }),
  )
})

test('CK_EDDSA_PARAMS: a byte before words shows the packing', () => {
  check(
    {
      lp64: '01 .. .. .. .. .. .. .. | 02 00 00 00 00 00 00 00 | 18 00 00 10 00 00 00 00 | 68 69',
      llp64Packed1: '01 | 02 00 00 00 | 10 00 00 10 00 00 00 00 | .. .. .. | 68 69',
      ilp32: '01 .. .. .. | 02 00 00 00 | 10 00 00 10 | .. .. .. .. | 68 69',
      ilp32Packed1: '01 | 02 00 00 00 | 10 00 00 10 | .. .. .. .. .. .. .. | 68 69',
    },
    struct('CK_EDDSA_PARAMS', { phFlag: true, pContextData: Buffer.from('hi') }),
  )
})

test('CK_CHACHA20_PARAMS: lengths in bits', () => {
  check(
    {
      lp64: `20 00 00 10 00 00 00 00 | 20 00 00 00 00 00 00 00 | 28 00 00 10 00 00 00 00 | 60 00 00 00 00 00 00 00
             01 00 00 00 .. .. .. .. | 09 09 09 09 09 09 09 09 09 09 09 09`,
      llp64Packed1: `18 00 00 10 00 00 00 00 | 20 00 00 00 | 20 00 00 10 00 00 00 00 | 60 00 00 00
             01 00 00 00 .. .. .. .. | 09 09 09 09 09 09 09 09 09 09 09 09`,
      ilp32: `10 00 00 10 | 20 00 00 00 | 18 00 00 10 | 60 00 00 00
             01 00 00 00 .. .. .. .. | 09 09 09 09 09 09 09 09 09 09 09 09`,
      ilp32Packed1: `10 00 00 10 | 20 00 00 00 | 18 00 00 10 | 60 00 00 00
             01 00 00 00 .. .. .. .. | 09 09 09 09 09 09 09 09 09 09 09 09`,
    },
    struct('CK_CHACHA20_PARAMS', {
      pBlockCounter: Uint8Array.of(1, 0, 0, 0),
      pNonce: new Uint8Array(12).fill(9),
    }),
  )
})

test('CK_MECHANISM with an IV: mechanism, pParameter, ulParameterLen', () => {
  const iv = 'f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 fa fb fc fd fe ff'
  check(
    {
      lp64: `82 10 00 00 00 00 00 00 | 18 00 00 10 00 00 00 00 | 10 00 00 00 00 00 00 00 | ${iv}`,
      llp64Packed1: `82 10 00 00 | 10 00 00 10 00 00 00 00 | 10 00 00 00 | ${iv}`,
      ilp32: `82 10 00 00 | 10 00 00 10 | 10 00 00 00 | .. .. .. .. | ${iv}`,
      ilp32Packed1: `82 10 00 00 | 10 00 00 10 | 10 00 00 00 | .. .. .. .. | ${iv}`,
    },
    (m) => {
      const parameter = Buffer.from(iv.replaceAll(' ', ''), 'hex')
      writeMechanism(m, { mechanism: 'CKM_AES_CBC', parameter }, 'test', HANDLES)
    },
  )
})

test('CK_MECHANISM without a parameter: NULL and 0', () => {
  check(
    {
      lp64: '50 02 00 00 00 00 00 00 | 00 00 00 00 00 00 00 00 | 00 00 00 00 00 00 00 00',
      llp64Packed1: '50 02 00 00 | 00 00 00 00 00 00 00 00 | 00 00 00 00',
      ilp32: '50 02 00 00 | 00 00 00 00 | 00 00 00 00',
      ilp32Packed1: '50 02 00 00 | 00 00 00 00 | 00 00 00 00',
    },
    (m) => writeMechanism(m, { mechanism: 'CKM_SHA256' }, 'test', HANDLES),
  )
})

test('CK_ATTRIBUTE with a template in it: type, pValue, ulValueLen', () => {
  check(
    {
      lp64: `12 02 00 40 00 00 00 00 | 18 00 00 10 00 00 00 00 | 30 00 00 00 00 00 00 00
             01 00 00 00 00 00 00 00 | 48 00 00 10 00 00 00 00 | 01 00 00 00 00 00 00 00
             61 01 00 00 00 00 00 00 | 50 00 00 10 00 00 00 00 | 08 00 00 00 00 00 00 00
             01 .. .. .. .. .. .. .. | 10 00 00 00 00 00 00 00`,
      llp64Packed1: `12 02 00 40 | 10 00 00 10 00 00 00 00 | 20 00 00 00
             01 00 00 00 | 30 00 00 10 00 00 00 00 | 01 00 00 00
             61 01 00 00 | 38 00 00 10 00 00 00 00 | 04 00 00 00
             01 .. .. .. .. .. .. .. | 10 00 00 00`,
      ilp32: `12 02 00 40 | 10 00 00 10 | 18 00 00 00 | .. .. .. ..
             01 00 00 00 | 28 00 00 10 | 01 00 00 00
             61 01 00 00 | 30 00 00 10 | 04 00 00 00
             01 .. .. .. .. .. .. .. | 10 00 00 00`,
      ilp32Packed1: `12 02 00 40 | 10 00 00 10 | 18 00 00 00 | .. .. .. ..
             01 00 00 00 | 28 00 00 10 | 01 00 00 00
             61 01 00 00 | 30 00 00 10 | 04 00 00 00
             01 .. .. .. .. .. .. .. | 10 00 00 00`,
    },
    (m) => writeTemplate(m, { CKA_UNWRAP_TEMPLATE: { CKA_TOKEN: true, CKA_VALUE_LEN: 16 } }, 'test'),
  )
})
