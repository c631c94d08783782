import { describe, expect, test } from 'vitest'
import * as constants from '../src/constants.js'
import {
  ckaName,
  ckkName,
  ckmName,
  ckoName,
  ckrName,
  flagNames,
  labelOf,
  Names,
  nameOf,
  valueOf as numberOf,
  STANDARD_NAMES,
} from '../src/index.js'
import { NSS_NAMES, nssNames } from '../src/nss.js'
import { cells } from './raw.js'

const rows = cells('constants.tsv').map(([group = '', scope = '', name = '', value, , , , , alias = '']) => ({
  group: group as 'CKM',
  scope,
  name,
  value,
  alias,
}))

describe('names', () => {
  test('every name gives its value, and the value in its scope gives the canonical name back', () => {
    for (const { group, scope, name, alias } of rows) {
      const value = numberOf(name)
      expect([name, value]).toEqual([name, (constants as Record<string, unknown>)[name]])
      // Two canonical names of one scope share the value 0; the first of the table is the answer.
      const canonical = name === 'CK_INVALID_HANDLE' ? 'CK_EFFECTIVELY_INFINITE' : alias || name
      expect(nameOf(group, value ?? -1, scope)).toBe(canonical)
    }
  })

  test('a scope decides where a group uses a number twice', () => {
    expect(nameOf('CKF', 1)).toBeUndefined()
    expect(nameOf('CKF', 1, 'token-info')).toBe('CKF_RNG')
    expect(nameOf('CKF', 1, 'slot-info')).toBe('CKF_TOKEN_PRESENT')
    expect(nameOf('CKM', 1)).toBe('CKM_RSA_PKCS')
    expect(new Names(STANDARD_NAMES).namesOf('CK', 0, 'special')).toEqual([
      'CK_EFFECTIVELY_INFINITE',
      'CK_INVALID_HANDLE',
    ])
  })

  test('aliases and misspellings are understood, and never produced', () => {
    expect(numberOf('CKM_DSA_PROBABLISTIC_PARAMETER_GEN')).toBe(constants.CKM_DSA_PROBABILISTIC_PARAMETER_GEN)
    expect(ckmName(constants.CKM_DSA_PROBABLISTIC_PARAMETER_GEN)).toBe('CKM_DSA_PROBABILISTIC_PARAMETER_GEN')
    expect(numberOf('CKF_MULTI_MESSGE')).toBe(constants.CKF_MULTI_MESSAGE)
    expect(numberOf('CKM_AES_EC')).toBe(constants.CKM_AES_ECB)
    expect(ckkName(constants.CKK_ECDSA)).toBe('CKK_EC')
    expect(ckaName(constants.CKA_SUB_PRIME_BITS)).toBe('CKA_SUBPRIME_BITS')
  })

  test('every other number of the divergences gives the standard name', () => {
    const divergent = cells('divergences.tsv').filter(([kind]) => kind === 'constant-value')
    expect(divergent.length).toBeGreaterThanOrEqual(11)
    for (const [, subject = '', standard = '', other = ''] of divergent) {
      const group = subject.slice(0, 3) as 'CKR'
      expect(labelOf(group, Number(standard))).toBe(subject)
      expect(labelOf(group, Number(other))).toBe(subject)
      expect(numberOf(subject)).toBe(Number(standard))
    }
    expect(ckrName(0x1c3)).toBe('CKR_PIN_TOO_WEAK')
    expect(ckrName(0x1b8)).toBe('CKR_PIN_TOO_WEAK')
  })

  test('numbers without a name get a label that reads back', () => {
    const labels: [string, number][] = [
      [ckrName(0x80000012), 0x80000012],
      [ckrName(0x1ff), 0x1ff],
      [ckmName(0xce534351), 0xce534351],
      [ckoName(0x0fffffff), 0x0fffffff],
      [ckaName(2 ** 40), 2 ** 40],
    ]
    expect(labels.map(([label]) => label)).toEqual([
      'CKR_VENDOR_DEFINED+0x12',
      'CKR_0x000001FF',
      'CKM_VENDOR_DEFINED+0x4E534351',
      'CKO_0x0FFFFFFF',
      'CKA_VENDOR_DEFINED+0xFF80000000',
    ])
    for (const [label, value] of labels) expect(numberOf(label)).toBe(value)
    expect(ckrName(0x80000000)).toBe('CKR_VENDOR_DEFINED')
    expect(ckmName(constants.CK_UNAVAILABLE_INFORMATION)).toBe('CK_UNAVAILABLE_INFORMATION')
    expect(labelOf('CKU', 0x80000001)).toBe('CKU_0x80000001')
    // What no number holds comes as a bigint.
    const ones = (1n << 64n) - 1n
    expect(labelOf('CKR', ones as never)).toBe('CKR_VENDOR_DEFINED+0xFFFFFFFF7FFFFFFF')
    expect(labelOf('CKU', ones as never)).toBe('CKU_0xFFFFFFFFFFFFFFFF')
  })

  test('what is no name has no value', () => {
    for (const name of [
      '',
      'toString',
      '__proto__',
      'constructor',
      'CKR_',
      'CKR_0x',
      'CKU_VENDOR_DEFINED+0x1',
      'ckr_ok',
      'CKR_0xZZ',
    ]) {
      expect([name, numberOf(name)]).toEqual([name, undefined])
    }
    expect(nameOf('toString' as 'CKR', 0)).toBeUndefined()
  })

  test('flags are named bit by bit, what is left as a number', () => {
    expect(flagNames('CKF:session-info', 6)).toEqual(['CKF_RW_SESSION', 'CKF_SERIAL_SESSION'])
    expect(flagNames('CKF:token-info', 0)).toEqual([])
    expect(flagNames('CKF:token-info', 0x10000005)).toEqual(['CKF_RNG', 'CKF_LOGIN_REQUIRED', '0x10000000'])
    expect(flagNames('CKF:mechanism-info', 0x80000000)).toEqual(['CKF_EXTENSION'])
    expect(() => flagNames('CKF:token-info', -1)).toThrow(RangeError)
    expect(() => flagNames('CKF:token-info', 1.5)).toThrow(/flags/)
  })
})

describe('names of NSS', () => {
  test('every name of its table is known, and its canonical name comes back unless another has the number', () => {
    for (const [group = '', name = '', value, alias] of cells('vendor-nss.tsv')) {
      const alone = new Names(NSS_NAMES)
      expect([name, alone.numberOf(name)]).toEqual([name, Number(value)])
      if (alias === '') expect(alone.namesOf(group, Number(value))).toContain(name)
    }
  })

  test('merged, they add to the standard and change nothing in it', () => {
    expect(nssNames.nameOf('CKO', 0xce534353)).toBe('CKO_NSS_TRUST')
    expect(nssNames.labelOf('CKR', 0xce534351)).toBe('CKR_NSS_CERTDB_FAILED')
    expect(nssNames.nameOf('CKM', 0xce534351, 'mechanism')).toBe('CKM_NSS_AES_KEY_WRAP')
    expect(nssNames.numberOf('CKO_NETSCAPE_TRUST')).toBe(0xce534353)
    for (const { group, scope, name } of rows) {
      expect(nssNames.numberOf(name)).toBe(numberOf(name))
      expect(nssNames.nameOf(group, numberOf(name) ?? -1, scope)).toBe(
        nameOf(group, numberOf(name) ?? -1, scope),
      )
    }
  })

  test('a name that NSS and the standard use for different things is the standard one', () => {
    const conflicts = cells('vendor-nss.tsv').filter((row) => row[5] !== '')
    expect(conflicts).toHaveLength(5)
    for (const [, name = '', value, alias = '', , standard] of conflicts) {
      expect(nssNames.numberOf(name)).toBe(Number(standard))
      expect(nssNames.numberOf(alias)).toBe(Number(value))
      expect(nssNames.nameOf('CKA', Number(standard))).toBe(name)
    }
  })
})
