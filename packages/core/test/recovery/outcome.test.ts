import { FUNCTIONS, type FunctionName } from '@tatsoi/types'
import { describe, expect, test } from 'vitest'
import { REPETITION, type Repetition, verdictOf } from '../../src/recovery/outcome.js'

const names = Object.keys(FUNCTIONS) as FunctionName[]
const withRule = (rule: Repetition) => names.filter((name) => REPETITION[name] === rule)
const phaseOf = (name: FunctionName) => FUNCTIONS[name].operation?.phase

describe('the retry table', () => {
  test('has a rule for each of the 104 functions and for no other', () => {
    expect(names).toHaveLength(104)
    expect(Object.keys(REPETITION).sort()).toEqual([...names].sort())
  })

  test('never repeats blindly what makes or changes something on the token, or counts a PIN', () => {
    const repeated = [...withRule('repeat'), ...withRule('repeat-with-init')]
    for (const name of repeated) {
      expect(name).not.toMatch(
        /^C_(Generate(Key|KeyPair)|CreateObject|CopyObject|DestroyObject|Set|Init(Token|PIN)|Login)/,
      )
      const made = FUNCTIONS[name].params.some(({ role }) => role === 'handleOut')
      expect(made, `${name} makes an object`).toBe(false)
    }
  })

  test('repeats the single-shot end of an operation only together with its C_*Init', () => {
    for (const name of names)
      if (phaseOf(name) === 'single') expect(REPETITION[name], name).toBe('repeat-with-init')
    for (const name of withRule('repeat-with-init')) expect(['single', 'message']).toContain(phaseOf(name))
  })

  test('holds every part of a multi-part operation for one', () => {
    for (const name of names)
      if (['update', 'final', 'messageBegin', 'messageNext'].includes(String(phaseOf(name))))
        expect(REPETITION[name], name).toBe('operation')
  })

  test('never repeats a message encryption, whose IV the token may count', () => {
    expect(REPETITION.C_EncryptMessage).toBe('operation')
  })

  test('takes only what says that a call did not run for a proof of it', () => {
    expect(verdictOf(0xb3)).toBe('session')
    expect(verdictOf(0x190)).toBe('module')
    expect(verdictOf(0x101)).toBe('login')
    expect(verdictOf(0x82)).toBe('object')
    for (const rv of [0x5, 0x6, 0x30, 0x32, 0xe0, 0xe1]) expect(verdictOf(rv)).toBe('unknown')
    for (const rv of [0x7, 0xa0, 0x150, 0xc0, 0x70]) expect(verdictOf(rv)).toBeUndefined()
  })
})
