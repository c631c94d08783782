import { readUlongs } from './field.js'
import type { Memory } from './memory.js'

/** How often a list is asked for again that turns out longer than before: it may grow meanwhile, but not for ever. */
export const LIST_ROUNDS = 5
/** More slots or mechanisms than any module has. */
const LONGEST = 8192

/**
 * The room that a module asks for with CKR_BUFFER_TOO_SMALL; undefined if it is no more than it was given, or more than any list needs: there is no use
 * in asking again then.
 */
export function roomAskedFor(asked: number, given: number): number | undefined {
  return asked > given && asked <= LONGEST ? asked : undefined
}

/** How many entries the module wrote to a list: not more than there was room for, for the rest is what was there before. */
export function writtenCount(count: number, room: number, name: string): number {
  if (count > room)
    throw new Error(`${name}: the module says that it wrote ${count} entries to a list of ${room}`)
  return count
}

/** The numbers of slots of a list. */
export function readSlotList(m: Memory, at: number, count: number, room: number, name: string): number[] {
  const length = writtenCount(count, room, name)
  return Array.from({ length }, (_, i) => m.handle(at + i * m.abi.ulong))
}

/** The CK_ULONGs of a list. */
export function readList(m: Memory, at: number, count: number, room: number, name: string): number[] {
  return readUlongs(m, at, writtenCount(count, room, name))
}
