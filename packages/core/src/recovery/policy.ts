/**
 * What is done with a module that has to be initialised again in a forked child:
 *
 * - `init`: C_Initialize.
 * - `finalize-init`: C_Finalize first, because C_Initialize alone reports CKR_CRYPTOKI_ALREADY_INITIALIZED and the inherited login
 *   would go on.
 * - `fork-safe`: neither; the module sees to it itself. Sessions and logins are made anew all the same.
 * - `refuse`: an error, because either would harm the parent.
 */
export type ForkPolicy = 'init' | 'finalize-init' | 'fork-safe' | 'refuse'

/** What a module says of itself in C_GetInfo. */
export interface ModuleInfo {
  readonly manufacturerID: string
  readonly libraryDescription: string
  readonly libraryVersion: { readonly major: number; readonly minor: number }
}

/**
 * Whether the module speaks for nobody at the moment: p11-kit's client answers C_GetInfo so while its server is away (measured, 0.24.1). Then it
 * has not said who it is.
 */
export function speaksForNobody(info: ModuleInfo): boolean {
  return info.manufacturerID === 'p11-kit' && info.libraryDescription.includes('no connection')
}

/** A module and what is known of it. */
export interface KnownModule {
  readonly manufacturer: RegExp
  readonly description?: RegExp
  readonly policy: ForkPolicy
  /** On what the entry rests. */
  readonly evidence: string
}

/** Modules whose behaviour after a fork is known. The first entry that matches counts; the caller's option comes before all. */
export const KNOWN_MODULES: readonly KnownModule[] = [
  {
    manufacturer: /^SoftHSM/,
    policy: 'finalize-init',
    evidence:
      'measured, 2.6.1: C_Initialize in the child gives ALREADY_INITIALIZED unless library.reset_on_fork is set; C_Finalize is harmless in both cases',
  },
  {
    manufacturer: /^Mozilla/,
    policy: 'finalize-init',
    evidence:
      'measured, NSS softokn 3.87: ALREADY_INITIALIZED in the child although it advertises CKF_INTERFACE_FORK_SAFE; C_Finalize is harmless',
  },
  {
    manufacturer: /^PKCS#11 Kit/,
    policy: 'init',
    evidence:
      'measured, p11-kit 0.24.1: its own fork check makes C_Initialize succeed in the child; the login behind it may survive and is verified',
  },
  {
    manufacturer: /^OpenSC/,
    policy: 'init',
    evidence: 'read in the source: C_Finalize in the child can break the card connection of the parent',
  },
  {
    manufacturer: /^IBM|openCryptoki/,
    policy: 'init',
    evidence: 'read in the source: finalises itself in its own fork handler',
  },
  {
    manufacturer: /^Yubico/,
    description: /YubiHSM/i,
    policy: 'refuse',
    evidence:
      "read in the source: the child shares the parent's session with the device, and C_Finalize closes it",
  },
  {
    manufacturer: /^tpm2/i,
    policy: 'refuse',
    evidence:
      "read in the source: the child shares the parent's session with the device, and C_Finalize closes it",
  },
]

/** The policy for a module, or undefined if it is not known: then C_Initialize is tried, and ALREADY_INITIALIZED refused. */
export function policyFor(info: ModuleInfo): ForkPolicy | undefined {
  return KNOWN_MODULES.find(
    ({ manufacturer, description }) =>
      manufacturer.test(info.manufacturerID) &&
      (description === undefined || description.test(info.libraryDescription)),
  )?.policy
}
