import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { FunctionName } from '@tatsoi/types'
import * as P from '@tatsoi/types'
import { NativeModule, type ScriptedEntryPoints, type ScriptedInterface } from './function-list.js'
import { CallerMemory } from './native-memory.js'
import type { ScriptedTokenOptions } from './options.js'
import { ReturnValue } from './return-value.js'

/** What a worker thread needs to use a token of another thread. Send it as `workerData`, with `port` in the `transferList`. */
export interface GuestPass {
  readonly port: MessagePort
  /** The options that shape the function lists. */
  readonly shape: Pick<
    ScriptedTokenOptions,
    'version' | 'absent' | 'entryPoints' | 'forkSafe' | 'vendorInterfaces'
  >
  /** Milliseconds that a call waits for the token's thread to take it up before it gives CKR_GENERAL_ERROR. */
  readonly limit: number
}

interface Request {
  readonly name: FunctionName
  readonly args: readonly number[]
  /** One of the states below, then the return value as two halves. */
  readonly reply: Int32Array
}

const WAITING = 0
const RUNNING = 1
const DONE = 2
const ABANDONED = 3

/** Makes a pass, and answers the guest's calls by `perform` as they come. */
export function issuePass(
  options: ScriptedTokenOptions,
  limit: number,
  perform: (name: FunctionName, args: readonly number[]) => number,
): GuestPass {
  const { port1, port2 } = new MessageChannel()
  port1.on('message', ({ name, args, reply }: Request) => {
    if (Atomics.compareExchange(reply, 0, WAITING, RUNNING) !== WAITING) return
    let rv: number = P.CKR_GENERAL_ERROR
    try {
      rv = perform(name, args)
    } finally {
      // The guest waits for this without a limit.
      reply[1] = rv | 0
      reply[2] = Math.floor(rv / 0x1_0000_0000) | 0
      Atomics.store(reply, 0, DONE)
      Atomics.notify(reply, 0)
    }
  })
  // The token's thread does not stay alive for its guests.
  port1.unref()
  const { version, absent, entryPoints, forkSafe, vendorInterfaces } = options
  const shape = {
    ...(version === undefined ? {} : { version }),
    ...(absent === undefined ? {} : { absent }),
    ...(entryPoints === undefined ? {} : { entryPoints }),
    ...(forkSafe === undefined ? {} : { forkSafe }),
    ...(vendorInterfaces === undefined ? {} : { vendorInterfaces }),
  }
  return { port: port2, shape, limit }
}

/**
 * A token of another thread, to be called in this one.
 *
 * It has function lists and callbacks of its own: with koffi 3.3.4 a thread that calls a callback of another thread's JavaScript directly ends the
 * process. Each call is sent to the token's thread with its raw arguments (memory is common to all threads) and waits for
 * the answer: at most `limit` milliseconds until that thread takes the call up, then until it is done, because the token
 * writes into the caller's memory until then. The token is one and the same for all threads, as a native module is.
 *
 * The memory of a call has to stay until the call is done. koffi 3.3.4 does not keep the buffers of an `.async` call from the garbage collector:
 * keep a reference to each until its callback runs. A worker must not be ended by `terminate()` while a call of it is under way.
 */
export class ScriptedTokenGuest implements Disposable {
  readonly #native: NativeModule
  readonly #port: MessagePort
  readonly #limit: number

  constructor(pass: GuestPass) {
    this.#port = pass.port
    this.#limit = pass.limit
    this.#native = new NativeModule(pass.shape, new CallerMemory(), (name, args) => this.#call(name, args))
    pass.port.unref()
  }

  get entryPoints(): ScriptedEntryPoints {
    return this.#native.entryPoints
  }

  get interfaces(): readonly ScriptedInterface[] {
    return this.#native.interfaces
  }

  get functionListAddress(): number {
    return this.#native.functionListAddress
  }

  #call(name: FunctionName, args: number[]): number {
    const giver = this.#native.givers[name]
    if (giver !== undefined) {
      try {
        giver(...args)
        return P.CKR_OK
      } catch (error) {
        return error instanceof ReturnValue ? error.rv : P.CKR_GENERAL_ERROR
      }
    }
    const reply = new Int32Array(new SharedArrayBuffer(12))
    this.#port.postMessage({ name, args: withoutCallback(name, args), reply } satisfies Request)
    Atomics.wait(reply, 0, WAITING, this.#limit)
    if (Atomics.compareExchange(reply, 0, WAITING, ABANDONED) === WAITING) return P.CKR_GENERAL_ERROR
    // Without a limit: to return now would let the caller free memory that the token is about to write.
    Atomics.wait(reply, 0, RUNNING)
    return ((reply[2] as number) >>> 0) * 0x1_0000_0000 + ((reply[1] as number) >>> 0)
  }

  close(): void {
    this.#native.release()
    this.#port.close()
  }

  [Symbol.dispose](): void {
    this.close()
  }
}

/** The token's thread cannot call a callback of this one: a session opened by a guest has none. */
function withoutCallback(name: FunctionName, args: readonly number[]): readonly number[] {
  return name === 'C_OpenSession' ? args.with(3, 0) : args
}
