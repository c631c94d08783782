/**
 * How object handles inside of mechanism parameters become numbers and back. The layer above supplies it, since only
 * that layer knows what its handle objects are and which generation they belong to.
 */
export interface HandleCodec {
  /** The module's number of a handle. `path` names the argument for the TypeError that refuses what is no handle. */
  raw(value: unknown, path: string): number | bigint
  /** The handle object of a number that the module gave. */
  wrap(raw: number | bigint): unknown
}
