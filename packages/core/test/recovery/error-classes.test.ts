import { describe, expect, expectTypeOf, it } from 'vitest'
import * as errors from '../../src/recovery/errors.js'
import {
  ObjectLostError,
  ObjectReplacedError,
  OperationLostError,
  RecoveryError,
  TokenLostError,
} from '../../src/recovery/errors.js'

/** A class is a type, too. */
function ofAnObject(error: ObjectLostError | ObjectReplacedError): 'object' {
  return error.lost
}

/** Narrowing by one class leaves the others. */
function told(error: RecoveryError): string {
  if (error instanceof ObjectLostError) {
    expectTypeOf(error.name).toEqualTypeOf<'ObjectLostError'>()
    return ofAnObject(error)
  }
  if (error instanceof ObjectReplacedError) return `another ${error.lost}`
  if (error instanceof OperationLostError || error instanceof TokenLostError) {
    expectTypeOf(error.lost).toEqualTypeOf<'operation' | 'token'>()
    return error.name
  }
  expectTypeOf(error).toEqualTypeOf<RecoveryError>()
  return error.message
}

const classes = Object.entries(errors).filter(([name]) => name !== 'RecoveryError') as [
  string,
  typeof ObjectLostError,
][]

describe('the classes of what can be lost', () => {
  it('are told apart, by instanceof and by the compiler', () => {
    expect(told(new ObjectLostError('C_Sign', 'gone'))).toBe('object')
    expect(told(new ObjectReplacedError('C_Sign', 'gone'))).toBe('another object')
    expect(told(new TokenLostError('C_Sign', 'gone'))).toBe('TokenLostError')
    expect(new TokenLostError('C_Sign', 'gone')).not.toBeInstanceOf(ObjectLostError)
  })

  it.each(classes)('%s has its name as a class and as an error', (name, Class) => {
    const cause = new Error('why')
    const error = new Class('C_Sign', 'It is gone.', { cause })
    expect(Class.name).toBe(name)
    expect(error).toBeInstanceOf(RecoveryError)
    expect(error).toMatchObject({ name, function: 'C_Sign', cause })
    expect(error.message).toBe(`C_Sign: ${error.code}. It is gone.`)
  })

  it('are all there', () => {
    expect(classes).toHaveLength(17)
  })
})
