import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { ScriptedToken } from '@tatsoi/testing'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { GenerationEvent, RecoveryEvent } from '../../src/index.js'
import { DATA, mechanismOf, scriptedLab } from './lab.js'

const token = new ScriptedToken()
const lab = scriptedLab(token)
const { p11, session } = lab
const A = lab.generate('A', 'ec')
const generations: GenerationEvent[] = []
const recoveries: RecoveryEvent[] = []
p11.on('generation', (event) => generations.push(event))
p11.on('recovery', (event) => recoveries.push(event))

afterAll(() => {
  p11.C_Finalize()
  token.close()
})

beforeEach(() => {
  lab.sign(A)
  generations.length = 0
  recoveries.length = 0
})

describe('a new generation is announced', () => {
  test('with its cause, whether the module was initialised again, and the time it took', () => {
    const before = p11.generation
    token.lose('sessions')
    lab.sign(A)
    expect(generations).toEqual([
      {
        generation: before + 1,
        cause: 'session-lost',
        reinitialized: false,
        milliseconds: expect.any(Number),
      },
    ])
    token.lose('module')
    lab.sign(A)
    expect(generations[1]).toMatchObject({ cause: 'finalized-elsewhere', reinitialized: true })
    p11.invalidate()
    expect(generations[2]).toMatchObject({ cause: 'invalidated', reinitialized: false })
  })

  test('and so is each thing that was brought back or lost', () => {
    token.lose('sessions')
    lab.sign(A)
    expect(recoveries.map(({ what, error }) => [what, error === undefined])).toEqual(
      expect.arrayContaining([
        ['login', true],
        ['session', true],
        ['object', true],
      ]),
    )
    const other = lab.generate('other', 'ec')
    token.destroyObjects({ CKA_LABEL: 'other' })
    p11.invalidate()
    expect(() => lab.sign(other)).toThrow()
    expect(recoveries.at(-1)).toMatchObject({ what: 'object', error: { name: 'ObjectLostError' } })
  })

  test('a listener that throws does not make the call fail', async () => {
    const thrown = new Promise((resolve) => process.once('uncaughtException', resolve))
    const listener = () => {
      throw new Error('of the listener')
    }
    p11.on('generation', listener)
    p11.invalidate()
    expect(lab.sign(A).length).toBe(64)
    p11.off('generation', listener)
    expect(await thrown).toMatchObject({ message: 'of the listener' })
  })
})

describe('diagnostics channels', () => {
  test('tell calls, failures, generations and recoveries, and never what is in them', () => {
    const told: { name: string; message: unknown }[] = []
    const listen = (message: unknown, name: string | symbol) =>
      void told.push({ name: String(name), message })
    const names = ['tatsoi:call', 'tatsoi:failure', 'tatsoi:generation', 'tatsoi:recovery']
    for (const name of names) subscribe(name, listen)
    const marker = Buffer.from('plaintext-marker-771')
    try {
      p11.C_SignInit(session, mechanismOf(A), A.privateKey)
      expect(() => p11.C_Sign(session, Buffer.concat([marker, DATA]))).not.toThrow(TypeError)
      expect(() => p11.C_Digest(session, marker)).toThrow()
      token.lose('sessions')
      lab.sign(A)
    } catch {
      // What the token says to data of that length is not the point.
      p11.invalidate()
      lab.sign(A)
    } finally {
      for (const name of names) unsubscribe(name, listen)
    }
    for (const name of names) expect(told.map((one) => one.name)).toContain(name)
    expect(told.find((one) => one.name === 'tatsoi:call')?.message).toEqual({
      module: p11.path,
      function: 'C_SignInit',
      generation: expect.any(Number),
      asynchronous: false,
    })
    const text = JSON.stringify(told)
    expect(text).not.toContain('plaintext-marker')
    expect(text).not.toContain(marker.toString('base64'))
    expect(text).not.toContain(lab.token.pin)
  })
})

describe('reinitializeIfNeeded', () => {
  test('brings every session back at a moment of the caller’s choosing, and tells what it did', async () => {
    const more = p11.C_OpenSession(lab.slot, session.flags)
    expect(await p11.reinitializeIfNeeded()).toMatchObject({ needed: false, sessions: 0, lost: [] })
    token.lose('module')
    expect(() => p11.C_GetInfo()).not.toThrow()
    const done = p11.reinitializeIfNeededSync()
    expect(done).toMatchObject({ needed: true, sessions: 2, lost: [] })
    const { length } = token.log
    p11.C_GetSessionInfo(more)
    expect(token.log.length).toBe(length + 1)
    p11.C_CloseSession(more)
  })
})
