import { describe, expect, test } from 'vitest'
import { ATTRIBUTE_RULES, ATTRIBUTE_USAGE } from '../src/attribute-usage.js'
import { ATTRIBUTES, C_TYPES, MECHANISMS, valueOf as numberOf, STRUCTS } from '../src/index.js'
import { cells } from './raw.js'

const scopes = new Set(cells('constants.tsv').map(([group, scope]) => `${group}:${scope}`))

describe('attributes', () => {
  test('each entry is the row of the table', () => {
    for (const [name, , since, alias, valueType = '', groups = '', , der, sensitive] of cells(
      'attributes.tsv',
    )) {
      const facts = ATTRIBUTES[name as 'CKA_ID']
      const expected = valueType.includes('|') ? 'bytes' : valueType.replace('n/a', 'none')
      expect([name, facts.valueType]).toEqual([name, expected])
      expect(facts.since).toBe(since)
      expect(facts.aliasOf ?? '').toBe(alias)
      expect(facts.enumGroups?.join('|') ?? '').toBe(groups)
      expect(facts.derContent ?? '').toBe(der)
      expect(facts.sensitive).toBe(sensitive)
    }
  })

  test('enumerated ones name scopes that exist, and an array attribute has the array bit unless v3.2 forgot it', () => {
    const forgotten = ['CKA_ENCAPSULATE_TEMPLATE', 'CKA_DECAPSULATE_TEMPLATE']
    for (const { name, valueType, enumGroups, value } of Object.values(ATTRIBUTES)) {
      if (valueType === 'enum') expect([name, enumGroups?.length]).not.toEqual([name, undefined])
      for (const group of enumGroups ?? []) expect(scopes).toContain(group)
      const array = valueType === 'attributeArray' || valueType === 'mechanismTypeArray'
      expect([name, (value & 0x40000000) !== 0]).toEqual([name, array && !forgotten.includes(name)])
    }
  })

  test('an alias has the type of what it is an alias of', () => {
    for (const { aliasOf, value, valueType } of Object.values(ATTRIBUTES)) {
      if (aliasOf !== undefined) expect(ATTRIBUTES[aliasOf]).toMatchObject({ value, valueType })
    }
  })

  test('the usage table speaks of attributes, classes and rules that exist', () => {
    for (const { attribute, objectClass, subtype, rules } of ATTRIBUTE_USAGE) {
      expect(Object.keys(ATTRIBUTES)).toContain(attribute)
      if (!['*', 'storage'].includes(objectClass))
        expect([objectClass, numberOf(objectClass)]).not.toContain(undefined)
      if (subtype !== undefined) expect([subtype, numberOf(subtype)]).not.toContain(undefined)
      for (const rule of rules) expect(ATTRIBUTE_RULES[rule]).toBeTypeOf('string')
    }
  })
})

describe('mechanisms', () => {
  test('each entry is the row of the table', () => {
    for (const [name, , since, status, alias, functions, limits, , param = '', optional, ...rest] of cells(
      'mechanisms.tsv',
    )) {
      const facts = MECHANISMS[name as 'CKM_AES_GCM']
      const { parameter } = facts
      const written =
        parameter.kind === 'struct'
          ? parameter.struct
          : [parameter.kind.replace('range', 'n/a'), ...Object.values(parameter).slice(1)].join(':')
      expect([name, written]).toEqual([name, param])
      expect(facts.since).toBe(since)
      expect(facts.status ?? '').toBe(status)
      expect(facts.aliasOf ?? '').toBe(alias)
      expect(facts.functions.join()).toBe(functions)
      expect(
        Object.entries(facts.limits ?? {})
          .map((limit) => limit.join(':'))
          .join(),
      ).toBe(limits)
      expect(facts.parameterOptional ?? false).toBe(optional === 'yes')
      const { messageParameter = '', wrapParameter = '', legacyParameter = '' } = facts
      expect([messageParameter, wrapParameter, legacyParameter]).toEqual(rest.slice(0, 3))
    }
  })

  test('parameters are structs and types that exist, and the structs know their mechanisms', () => {
    for (const {
      name,
      parameter,
      messageParameter,
      wrapParameter,
      legacyParameter,
      aliasOf = name,
    } of Object.values(MECHANISMS)) {
      if (parameter.kind === 'struct') expect(STRUCTS[parameter.struct].mechanisms).toContain(aliasOf)
      if ('ctype' in parameter) expect(Object.keys(C_TYPES)).toContain(parameter.ctype)
      if (messageParameter) expect(STRUCTS[messageParameter].messageMechanisms).toContain(aliasOf)
      if (wrapParameter) expect(STRUCTS[wrapParameter].wrapMechanisms).toContain(aliasOf)
      if (legacyParameter) expect(STRUCTS[legacyParameter].legacyMechanisms).toContain(aliasOf)
    }
  })
})
