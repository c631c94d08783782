import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { useNss } from '@tatsoi/testing/vitest'
import koffi from 'koffi'
import { expect, it } from 'vitest'
import { initialise, login, openSession } from './token-session.js'

const nss = useNss({ interface: '3.2' })

it('the newer NSS has the 3.2 interface, without LD_LIBRARY_PATH', () => {
  const { module: path, initString, slotId, pin } = nss.current
  const module = initialise(path, initString)
  const getInterface = koffi
    .load(path, { deep: true })
    .func('ulong C_GetInterface(void *, void *, void *, ulong)')
  const found = new BigUint64Array(1)
  expect(Number(getInterface(Buffer.from('PKCS 11\0'), new Uint8Array([3, 2]), found, 0))).toBe(0)
  expect(found[0]).not.toBe(0n)
  expect(login(module, openSession(module, slotId), pin)).toBe(0)

  // Nothing of an older NSS may have been taken instead. (C_Finalize unloads libfreebl.)
  const loaded = new Set(
    readFileSync('/proc/self/maps', 'utf8').match(/\/\S*lib(?:softokn|freebl|nssutil)\w*\.so/g),
  )
  expect([...loaded].map((library) => dirname(library))).toEqual(Array(3).fill(dirname(path)))
  module.ok('C_Finalize', null)
})
