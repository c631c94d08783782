/**
 * The four ways in which a C compiler lays PKCS#11 out in memory (PKCS#11 v3.2, clause 2.1: 1-byte packing on Windows).
 * `generated/layouts.ts` has the offsets of every struct for each of them.
 */
export interface Abi {
  readonly id: 'lp64' | 'llp64Packed1' | 'ilp32' | 'ilp32Packed1'
  /** Size of `CK_ULONG` in bytes. */
  readonly ulong: 4 | 8
  /** Size of a pointer in bytes. */
  readonly pointer: 4 | 8
}

export const ABIS: { readonly [id in Abi['id']]: Abi } = {
  lp64: { id: 'lp64', ulong: 8, pointer: 8 },
  llp64Packed1: { id: 'llp64Packed1', ulong: 4, pointer: 8 },
  ilp32: { id: 'ilp32', ulong: 4, pointer: 4 },
  ilp32Packed1: { id: 'ilp32Packed1', ulong: 4, pointer: 4 },
}

/** The ABI of modules that this process can load. */
export function nativeAbi(platform: NodeJS.Platform = process.platform, arch: string = process.arch): Abi {
  const wide = !['ia32', 'arm', 'mipsel', 'mips', 'ppc', 's390'].includes(arch)
  if (platform === 'win32') return wide ? ABIS.llp64Packed1 : ABIS.ilp32Packed1
  return wide ? ABIS.lp64 : ABIS.ilp32
}
