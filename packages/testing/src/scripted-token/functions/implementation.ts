import type { FunctionName } from '@tatsoi/types'
import type { Machine } from '../machine.js'

/** A function of the token. Arguments are as the caller passed them: numbers and addresses, 0 for NULL. It throws ReturnValue. */
export type Implementation = (machine: Machine, ...args: number[]) => void

export type Implementations = Partial<Record<FunctionName, Implementation>>
