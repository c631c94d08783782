/**
 * Fixtures with a life of one test file: made before its first test, removed after its last.
 *
 * @module
 */
import './native-stack.js'
import { afterAll, beforeAll } from 'vitest'
import { createNss, type Nss, type NssOptions } from './nss.js'
import { createP11KitProxy, type P11KitProxy, type P11KitServer, startP11KitServer } from './p11-kit.js'
import { createSoftHsm, type SoftHsm, type SoftHsmOptions } from './softhsm.js'
import { createSpy, type Spy } from './spy.js'

/** A fixture that exists while the tests of a file run. */
export interface Fixture<T> {
  /** @throws Error outside of the tests and hooks that come after it. */
  readonly current: T
}

/** The first use on a machine may have to download packages. */
const SETUP_TIMEOUT = 300_000

function useFixture<T extends Disposable>(name: string, make: () => T | Promise<T>): Fixture<T> {
  let current: T | undefined
  beforeAll(async () => {
    current = await make()
  }, SETUP_TIMEOUT)
  afterAll(() => {
    current?.[Symbol.dispose]()
    current = undefined
  })
  return {
    get current() {
      if (current === undefined)
        throw new Error(`${name}: there is no fixture before the first test and after the last one`)
      return current
    },
  }
}

/** A SoftHSM of its own for this test file, with its environment in `process.env`. */
export function useSoftHsm(options: SoftHsmOptions = {}): Fixture<SoftHsm> {
  return useFixture('useSoftHsm', () => createSoftHsm(options).use())
}

/** An NSS softoken of its own for this test file, with the libraries it needs loaded. */
export function useNss(options: NssOptions = {}): Fixture<Nss> {
  return useFixture('useNss', () => createNss(options).load())
}

/** A p11-kit proxy over the SoftHSM of this test file. */
export function useP11KitProxy(hsm: Fixture<SoftHsm>): Fixture<P11KitProxy> {
  return useFixture('useP11KitProxy', () =>
    createP11KitProxy({ modules: { softhsm: hsm.current.module } }).use(),
  )
}

/** A running p11-kit server for the first token of this test file's SoftHSM, with the client's environment in `process.env`. */
export function useP11KitServer(hsm: Fixture<SoftHsm>): Fixture<P11KitServer> {
  return useFixture('useP11KitServer', async () => {
    const { module, env, label } = hsm.current
    const server = await startP11KitServer({ module, env, uri: `pkcs11:token=${encodeURIComponent(label)}` })
    return server.use()
  })
}

/** A spy on a module, with its environment in `process.env`. The path may be given late: `() => hsm.current.module`. */
export function useSpy(target: string | (() => string)): Fixture<Spy> {
  return useFixture('useSpy', () => createSpy(typeof target === 'string' ? target : target()).use())
}
