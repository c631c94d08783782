/** A repeatable sequence of numbers (SplitMix64). For tests, not for keys. */
export class SeededRandom {
  #state: bigint

  constructor(seed: number) {
    this.#state = BigInt.asUintN(64, BigInt(Math.trunc(seed)))
  }

  #next(): bigint {
    this.#state = BigInt.asUintN(64, this.#state + 0x9e3779b97f4a7c15n)
    let z = this.#state
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n)
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn)
    return z ^ (z >> 31n)
  }

  /** An integer from 0 to `limit` - 1. */
  below(limit: number): number {
    return Number(this.#next() % BigInt(limit))
  }

  /** True once in `one / chance` times. */
  chance(probability: number): boolean {
    return Number(this.#next() >> 11n) / 2 ** 53 < probability
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('there is nothing to pick from')
    return list[this.below(list.length)] as T
  }

  bytes(length: number): Buffer {
    const out = Buffer.alloc(Math.ceil(length / 8) * 8)
    for (let at = 0; at < out.length; at += 8) out.writeBigUInt64LE(this.#next(), at)
    return out.subarray(0, length)
  }
}
