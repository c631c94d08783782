/**
 * The constants that NSS softokn adds to PKCS#11 (NSS 3.124), and their names.
 *
 * Five of its names are those of other constants in PKCS#11 v3.2, such as `CKA_TRUST_SERVER_AUTH` (0x62C in the standard,
 * 0xCE536358 here). Under `@tatsoi/types` a name has the standard's value, under `@tatsoi/types/nss` that of NSS;
 * `CKA_NSS_TRUST_SERVER_AUTH` is never ambiguous.
 *
 * @module
 */
import * as constants from './generated/nss-constants.js'
import type { NssCkrName } from './generated/nss-names.js'
import { NSS_ALIASES, NSS_NAMES_BY_GROUP } from './generated/nss-names.js'
import { Names, type NameTable, STANDARD_NAMES } from './names.js'
import type { CKR } from './return-values.js'

export * from './generated/nss-constants.js'
export type { NssCkrName } from './generated/nss-names.js'

/** The names of NSS alone, to be given to {@link Names} beside others. */
export const NSS_NAMES: NameTable = { values: constants, names: NSS_NAMES_BY_GROUP, aliases: NSS_ALIASES }

/** Names of the standard and of NSS; where both have one, the standard's wins. */
export const nssNames: Names = new Names(STANDARD_NAMES, NSS_NAMES)

/** A return value of NSS softokn. */
export type NssCKR = CKR | NssCkrName
