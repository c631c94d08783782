import { asynchronous } from './asynchronous.js'
import { digesting } from './digesting.js'
import { dual } from './dual.js'
import { encryption } from './encryption.js'
import { general } from './general.js'
import type { Implementations } from './implementation.js'
import { keys } from './keys.js'
import { messages } from './messages.js'
import { objects } from './objects.js'
import { randomness } from './randomness.js'
import { sessions } from './sessions.js'
import { signing } from './signing.js'
import { slots } from './slots.js'

/** All functions but the three that give out function lists, which the function list itself answers. */
export const IMPLEMENTATIONS: Implementations = {
  ...general,
  ...slots,
  ...sessions,
  ...objects,
  ...encryption,
  ...messages,
  ...digesting,
  ...signing,
  ...dual,
  ...keys,
  ...randomness,
  ...asynchronous,
}
