// What every actor does, over and over: sign and verify, create an object, draw random bytes. It counts and reports; it never retries by itself.
import { createPublicKey, verify } from 'node:crypto'
import { CKM_SHA256_RSA_PKCS, CKO_DATA, OutcomeUnknownError } from '@tatsoi/core'

/** No call may take longer: it is a hang, whatever comes of it. */
const HANG_MS = 20_000

export function publicKeyOf({ modulus, exponent }) {
  return createPublicKey({ format: 'jwk', key: { kty: 'RSA', n: modulus, e: exponent } })
}

export class Work {
  constructor(name, p11, keys, publicKeys) {
    this.name = name
    this.p11 = p11
    this.keys = keys
    this.publicKeys = publicKeys
    this.counts = { calls: 0, wrong: 0, hangs: 0, errors: {}, causes: {}, recovered: {}, lost: {}, logins: 0 }
    this.done = []
    this.unknown = []
    this.serial = 0
    p11.on('generation', ({ cause }) => this.#add(this.counts.causes, cause))
    p11.on('recovery', ({ what, error }) => {
      this.#add(error === undefined ? this.counts.recovered : this.counts.lost, what)
      if (what === 'login') this.counts.logins++
    })
  }

  #add(counter, key) {
    counter[key] = (counter[key] ?? 0) + 1
  }

  /** One round. `sync` chooses the synchronous forms. */
  async round(sync) {
    const names = Object.keys(this.keys)
    const name = names[this.serial++ % names.length]
    await this.#attempt(() => this.#sign(name, sync))
    if (this.serial % 5 === 0) await this.#attempt(() => this.#create(sync))
    if (this.serial % 3 === 0) await this.#attempt(() => this.#random(sync))
  }

  async #attempt(work) {
    const started = performance.now()
    try {
      await work()
    } catch (error) {
      this.#add(
        this.counts.errors,
        `${error.name === 'CryptokiError' ? error.code : error.name} of ${error.function}`,
      )
      if (!(error instanceof Error) || error.code === undefined) {
        this.counts.wrong++
        console.error(this.name, error)
      }
    }
    if (performance.now() - started > HANG_MS) this.counts.hangs++
  }

  async #sign(name, sync) {
    const data = Buffer.from(`${this.name} ${this.serial}`)
    const key = this.keys[name]
    const mechanism = { mechanism: CKM_SHA256_RSA_PKCS }
    this.counts.calls += 2
    let signature
    if (sync) {
      this.p11.C_SignInit(key.session, mechanism, key)
      signature = this.p11.C_Sign(key.session, data)
    } else {
      await this.p11.C_SignInitAsync(key.session, mechanism, key)
      signature = await this.p11.C_SignAsync(key.session, data)
    }
    const by = Object.keys(this.publicKeys).filter((one) =>
      verify('sha256', data, this.publicKeys[one], signature),
    )
    if (by.length !== 1 || by[0] !== name) {
      this.counts.wrong++
      console.error(`${this.name}: asked for ${name}, signed by ${by}`)
    }
  }

  async #create(sync) {
    const label = `soak ${this.name} ${this.serial}`
    const template = { CKA_CLASS: CKO_DATA, CKA_TOKEN: true, CKA_LABEL: label, CKA_VALUE: Buffer.from(label) }
    const { session } = Object.values(this.keys)[0]
    this.counts.calls++
    try {
      if (sync) this.p11.C_CreateObject(session, template)
      else await this.p11.C_CreateObjectAsync(session, template)
      this.done.push(label)
    } catch (error) {
      if (error instanceof OutcomeUnknownError) this.unknown.push(label)
      throw error
    }
  }

  async #random(sync) {
    const { session } = Object.values(this.keys)[0]
    this.counts.calls++
    const bytes = sync
      ? this.p11.C_GenerateRandom(session, 32)
      : await this.p11.C_GenerateRandomAsync(session, 32)
    if (bytes.length !== 32 || bytes.every((byte) => byte === 0)) this.counts.wrong++
  }

  report() {
    return { name: this.name, counts: this.counts, done: this.done, unknown: this.unknown }
  }
}

/** Does `start` until it succeeds: a server may be away at the very moment. */
export async function untilStarted(start) {
  for (let tries = 0; ; tries++) {
    try {
      return await start()
    } catch (error) {
      if (tries === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** Adopts the keys of tickets: { name: ticket }. */
export async function adoptKeys(p11, tickets, pin) {
  const keys = {}
  for (const [name, ticket] of Object.entries(tickets)) keys[name] = await p11.adopt(ticket, { pin })
  return keys
}
