// Generated from packages/types/data/functions.json by `pnpm generate`. Do not edit.

import type { Abi } from '../abi.js'

/** A function of the module. Arguments are numbers, addresses (0 is NULL), or a buffer where the module writes to one; the result is a CK_RV. */
export interface NativeFunction {
  (...args: NativeArgument[]): number
  /** Runs the call on a thread of koffi's pool. */
  async(...args: AsyncArguments): void
}

export type NativeArgument = number | bigint | Uint8Array

/** The arguments of an asynchronous call, and a place for the function that is told of its end, which koffi wants last. */
export type AsyncArguments = [...NativeArgument[], ((error: unknown, rv: number) => void) | undefined]

export const FUNCTION_COUNT = 104

/** Byte offset of each function's pointer in a function list, for each ABI. A shorter list is a prefix of the longest. */
export const FUNCTION_LISTS: { readonly [abi in Abi['id']]: readonly number[] } = {
  lp64: [8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96, 104, 112, 120, 128, 136, 144, 152, 160, 168, 176, 184, 192, 200, 208, 216, 224, 232, 240, 248, 256, 264, 272, 280, 288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 560, 568, 576, 584, 592, 600, 608, 616, 624, 632, 640, 648, 656, 664, 672, 680, 688, 696, 704, 712, 720, 728, 736, 744, 752, 760, 768, 776, 784, 792, 800, 808, 816, 824, 832],
  llp64Packed1: [2, 10, 18, 26, 34, 42, 50, 58, 66, 74, 82, 90, 98, 106, 114, 122, 130, 138, 146, 154, 162, 170, 178, 186, 194, 202, 210, 218, 226, 234, 242, 250, 258, 266, 274, 282, 290, 298, 306, 314, 322, 330, 338, 346, 354, 362, 370, 378, 386, 394, 402, 410, 418, 426, 434, 442, 450, 458, 466, 474, 482, 490, 498, 506, 514, 522, 530, 538, 546, 554, 562, 570, 578, 586, 594, 602, 610, 618, 626, 634, 642, 650, 658, 666, 674, 682, 690, 698, 706, 714, 722, 730, 738, 746, 754, 762, 770, 778, 786, 794, 802, 810, 818, 826],
  ilp32: [4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80, 84, 88, 92, 96, 100, 104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 144, 148, 152, 156, 160, 164, 168, 172, 176, 180, 184, 188, 192, 196, 200, 204, 208, 212, 216, 220, 224, 228, 232, 236, 240, 244, 248, 252, 256, 260, 264, 268, 272, 276, 280, 284, 288, 292, 296, 300, 304, 308, 312, 316, 320, 324, 328, 332, 336, 340, 344, 348, 352, 356, 360, 364, 368, 372, 376, 380, 384, 388, 392, 396, 400, 404, 408, 412, 416],
  ilp32Packed1: [2, 6, 10, 14, 18, 22, 26, 30, 34, 38, 42, 46, 50, 54, 58, 62, 66, 70, 74, 78, 82, 86, 90, 94, 98, 102, 106, 110, 114, 118, 122, 126, 130, 134, 138, 142, 146, 150, 154, 158, 162, 166, 170, 174, 178, 182, 186, 190, 194, 198, 202, 206, 210, 214, 218, 222, 226, 230, 234, 238, 242, 246, 250, 254, 258, 262, 266, 270, 274, 278, 282, 286, 290, 294, 298, 302, 306, 310, 314, 318, 322, 326, 330, 334, 338, 342, 346, 350, 354, 358, 362, 366, 370, 374, 378, 382, 386, 390, 394, 398, 402, 406, 410, 414],
}

/** Name and parameter types of each function, in function-list order. */
export const SIGNATURES: readonly (readonly [name: string, parameters: readonly string[]])[] = [
  ['C_Initialize', ['uintptr_t']],
  ['C_Finalize', ['uintptr_t']],
  ['C_GetInfo', ['uintptr_t']],
  ['C_GetFunctionList', ['uintptr_t']],
  ['C_GetSlotList', ['uchar', 'uintptr_t', 'uintptr_t']],
  ['C_GetSlotInfo', ['unsigned long', 'uintptr_t']],
  ['C_GetTokenInfo', ['unsigned long', 'uintptr_t']],
  ['C_GetMechanismList', ['unsigned long', 'uintptr_t', 'uintptr_t']],
  ['C_GetMechanismInfo', ['unsigned long', 'unsigned long', 'uintptr_t']],
  ['C_InitToken', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t']],
  ['C_InitPIN', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_SetPIN', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_OpenSession', ['unsigned long', 'unsigned long', 'uintptr_t', 'uintptr_t', 'uintptr_t']],
  ['C_CloseSession', ['unsigned long']],
  ['C_CloseAllSessions', ['unsigned long']],
  ['C_GetSessionInfo', ['unsigned long', 'uintptr_t']],
  ['C_GetOperationState', ['unsigned long', 'void *', 'uintptr_t']],
  ['C_SetOperationState', ['unsigned long', 'uintptr_t', 'unsigned long', 'unsigned long', 'unsigned long']],
  ['C_Login', ['unsigned long', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_Logout', ['unsigned long']],
  ['C_CreateObject', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t']],
  ['C_CopyObject', ['unsigned long', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t']],
  ['C_DestroyObject', ['unsigned long', 'unsigned long']],
  ['C_GetObjectSize', ['unsigned long', 'unsigned long', 'uintptr_t']],
  ['C_GetAttributeValue', ['unsigned long', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_SetAttributeValue', ['unsigned long', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_FindObjectsInit', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_FindObjects', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t']],
  ['C_FindObjectsFinal', ['unsigned long']],
  ['C_EncryptInit', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_Encrypt', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_EncryptUpdate', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_EncryptFinal', ['unsigned long', 'void *', 'uintptr_t']],
  ['C_DecryptInit', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_Decrypt', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_DecryptUpdate', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_DecryptFinal', ['unsigned long', 'void *', 'uintptr_t']],
  ['C_DigestInit', ['unsigned long', 'uintptr_t']],
  ['C_Digest', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_DigestUpdate', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_DigestKey', ['unsigned long', 'unsigned long']],
  ['C_DigestFinal', ['unsigned long', 'void *', 'uintptr_t']],
  ['C_SignInit', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_Sign', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_SignUpdate', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_SignFinal', ['unsigned long', 'void *', 'uintptr_t']],
  ['C_SignRecoverInit', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_SignRecover', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_VerifyInit', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_Verify', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_VerifyUpdate', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_VerifyFinal', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_VerifyRecoverInit', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_VerifyRecover', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_DigestEncryptUpdate', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_DecryptDigestUpdate', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_SignEncryptUpdate', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_DecryptVerifyUpdate', ['unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_GenerateKey', ['unsigned long', 'uintptr_t', 'uintptr_t', 'unsigned long', 'uintptr_t']],
  ['C_GenerateKeyPair', ['unsigned long', 'uintptr_t', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'uintptr_t']],
  ['C_WrapKey', ['unsigned long', 'uintptr_t', 'unsigned long', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_UnwrapKey', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t']],
  ['C_DeriveKey', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t']],
  ['C_SeedRandom', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_GenerateRandom', ['unsigned long', 'void *', 'unsigned long']],
  ['C_GetFunctionStatus', ['unsigned long']],
  ['C_CancelFunction', ['unsigned long']],
  ['C_WaitForSlotEvent', ['unsigned long', 'uintptr_t', 'uintptr_t']],
  ['C_GetInterfaceList', ['uintptr_t', 'uintptr_t']],
  ['C_GetInterface', ['uintptr_t', 'uintptr_t', 'uintptr_t', 'unsigned long']],
  ['C_LoginUser', ['unsigned long', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_SessionCancel', ['unsigned long', 'unsigned long']],
  ['C_MessageEncryptInit', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_EncryptMessage', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_EncryptMessageBegin', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_EncryptMessageNext', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t', 'unsigned long']],
  ['C_MessageEncryptFinal', ['unsigned long']],
  ['C_MessageDecryptInit', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_DecryptMessage', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_DecryptMessageBegin', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_DecryptMessageNext', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t', 'unsigned long']],
  ['C_MessageDecryptFinal', ['unsigned long']],
  ['C_MessageSignInit', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_SignMessage', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_SignMessageBegin', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_SignMessageNext', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_MessageSignFinal', ['unsigned long']],
  ['C_MessageVerifyInit', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_VerifyMessage', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_VerifyMessageBegin', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_VerifyMessageNext', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_MessageVerifyFinal', ['unsigned long']],
  ['C_EncapsulateKey', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t', 'uintptr_t']],
  ['C_DecapsulateKey', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t']],
  ['C_VerifySignatureInit', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_VerifySignature', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_VerifySignatureUpdate', ['unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_VerifySignatureFinal', ['unsigned long']],
  ['C_GetSessionValidationFlags', ['unsigned long', 'unsigned long', 'uintptr_t']],
  ['C_AsyncComplete', ['unsigned long', 'uintptr_t', 'uintptr_t']],
  ['C_AsyncGetID', ['unsigned long', 'uintptr_t', 'uintptr_t']],
  ['C_AsyncJoin', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long']],
  ['C_WrapKeyAuthenticated', ['unsigned long', 'uintptr_t', 'unsigned long', 'unsigned long', 'uintptr_t', 'unsigned long', 'void *', 'uintptr_t']],
  ['C_UnwrapKeyAuthenticated', ['unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t', 'unsigned long', 'uintptr_t']],
]

/** The functions of a module by name; undefined where the module has none. */
export interface Functions {
  C_Initialize: NativeFunction | undefined
  C_Finalize: NativeFunction | undefined
  C_GetInfo: NativeFunction | undefined
  C_GetFunctionList: NativeFunction | undefined
  C_GetSlotList: NativeFunction | undefined
  C_GetSlotInfo: NativeFunction | undefined
  C_GetTokenInfo: NativeFunction | undefined
  C_GetMechanismList: NativeFunction | undefined
  C_GetMechanismInfo: NativeFunction | undefined
  C_InitToken: NativeFunction | undefined
  C_InitPIN: NativeFunction | undefined
  C_SetPIN: NativeFunction | undefined
  C_OpenSession: NativeFunction | undefined
  C_CloseSession: NativeFunction | undefined
  C_CloseAllSessions: NativeFunction | undefined
  C_GetSessionInfo: NativeFunction | undefined
  C_GetOperationState: NativeFunction | undefined
  C_SetOperationState: NativeFunction | undefined
  C_Login: NativeFunction | undefined
  C_Logout: NativeFunction | undefined
  C_CreateObject: NativeFunction | undefined
  C_CopyObject: NativeFunction | undefined
  C_DestroyObject: NativeFunction | undefined
  C_GetObjectSize: NativeFunction | undefined
  C_GetAttributeValue: NativeFunction | undefined
  C_SetAttributeValue: NativeFunction | undefined
  C_FindObjectsInit: NativeFunction | undefined
  C_FindObjects: NativeFunction | undefined
  C_FindObjectsFinal: NativeFunction | undefined
  C_EncryptInit: NativeFunction | undefined
  C_Encrypt: NativeFunction | undefined
  C_EncryptUpdate: NativeFunction | undefined
  C_EncryptFinal: NativeFunction | undefined
  C_DecryptInit: NativeFunction | undefined
  C_Decrypt: NativeFunction | undefined
  C_DecryptUpdate: NativeFunction | undefined
  C_DecryptFinal: NativeFunction | undefined
  C_DigestInit: NativeFunction | undefined
  C_Digest: NativeFunction | undefined
  C_DigestUpdate: NativeFunction | undefined
  C_DigestKey: NativeFunction | undefined
  C_DigestFinal: NativeFunction | undefined
  C_SignInit: NativeFunction | undefined
  C_Sign: NativeFunction | undefined
  C_SignUpdate: NativeFunction | undefined
  C_SignFinal: NativeFunction | undefined
  C_SignRecoverInit: NativeFunction | undefined
  C_SignRecover: NativeFunction | undefined
  C_VerifyInit: NativeFunction | undefined
  C_Verify: NativeFunction | undefined
  C_VerifyUpdate: NativeFunction | undefined
  C_VerifyFinal: NativeFunction | undefined
  C_VerifyRecoverInit: NativeFunction | undefined
  C_VerifyRecover: NativeFunction | undefined
  C_DigestEncryptUpdate: NativeFunction | undefined
  C_DecryptDigestUpdate: NativeFunction | undefined
  C_SignEncryptUpdate: NativeFunction | undefined
  C_DecryptVerifyUpdate: NativeFunction | undefined
  C_GenerateKey: NativeFunction | undefined
  C_GenerateKeyPair: NativeFunction | undefined
  C_WrapKey: NativeFunction | undefined
  C_UnwrapKey: NativeFunction | undefined
  C_DeriveKey: NativeFunction | undefined
  C_SeedRandom: NativeFunction | undefined
  C_GenerateRandom: NativeFunction | undefined
  C_GetFunctionStatus: NativeFunction | undefined
  C_CancelFunction: NativeFunction | undefined
  C_WaitForSlotEvent: NativeFunction | undefined
  C_GetInterfaceList: NativeFunction | undefined
  C_GetInterface: NativeFunction | undefined
  C_LoginUser: NativeFunction | undefined
  C_SessionCancel: NativeFunction | undefined
  C_MessageEncryptInit: NativeFunction | undefined
  C_EncryptMessage: NativeFunction | undefined
  C_EncryptMessageBegin: NativeFunction | undefined
  C_EncryptMessageNext: NativeFunction | undefined
  C_MessageEncryptFinal: NativeFunction | undefined
  C_MessageDecryptInit: NativeFunction | undefined
  C_DecryptMessage: NativeFunction | undefined
  C_DecryptMessageBegin: NativeFunction | undefined
  C_DecryptMessageNext: NativeFunction | undefined
  C_MessageDecryptFinal: NativeFunction | undefined
  C_MessageSignInit: NativeFunction | undefined
  C_SignMessage: NativeFunction | undefined
  C_SignMessageBegin: NativeFunction | undefined
  C_SignMessageNext: NativeFunction | undefined
  C_MessageSignFinal: NativeFunction | undefined
  C_MessageVerifyInit: NativeFunction | undefined
  C_VerifyMessage: NativeFunction | undefined
  C_VerifyMessageBegin: NativeFunction | undefined
  C_VerifyMessageNext: NativeFunction | undefined
  C_MessageVerifyFinal: NativeFunction | undefined
  C_EncapsulateKey: NativeFunction | undefined
  C_DecapsulateKey: NativeFunction | undefined
  C_VerifySignatureInit: NativeFunction | undefined
  C_VerifySignature: NativeFunction | undefined
  C_VerifySignatureUpdate: NativeFunction | undefined
  C_VerifySignatureFinal: NativeFunction | undefined
  C_GetSessionValidationFlags: NativeFunction | undefined
  C_AsyncComplete: NativeFunction | undefined
  C_AsyncGetID: NativeFunction | undefined
  C_AsyncJoin: NativeFunction | undefined
  C_WrapKeyAuthenticated: NativeFunction | undefined
  C_UnwrapKeyAuthenticated: NativeFunction | undefined
}

/** Makes the table of functions from `bind`, which gives the function at an index of the function list. */
export function makeFunctions(bind: (index: number) => NativeFunction | undefined): Functions {
  return {
    C_Initialize: bind(0),
    C_Finalize: bind(1),
    C_GetInfo: bind(2),
    C_GetFunctionList: bind(3),
    C_GetSlotList: bind(4),
    C_GetSlotInfo: bind(5),
    C_GetTokenInfo: bind(6),
    C_GetMechanismList: bind(7),
    C_GetMechanismInfo: bind(8),
    C_InitToken: bind(9),
    C_InitPIN: bind(10),
    C_SetPIN: bind(11),
    C_OpenSession: bind(12),
    C_CloseSession: bind(13),
    C_CloseAllSessions: bind(14),
    C_GetSessionInfo: bind(15),
    C_GetOperationState: bind(16),
    C_SetOperationState: bind(17),
    C_Login: bind(18),
    C_Logout: bind(19),
    C_CreateObject: bind(20),
    C_CopyObject: bind(21),
    C_DestroyObject: bind(22),
    C_GetObjectSize: bind(23),
    C_GetAttributeValue: bind(24),
    C_SetAttributeValue: bind(25),
    C_FindObjectsInit: bind(26),
    C_FindObjects: bind(27),
    C_FindObjectsFinal: bind(28),
    C_EncryptInit: bind(29),
    C_Encrypt: bind(30),
    C_EncryptUpdate: bind(31),
    C_EncryptFinal: bind(32),
    C_DecryptInit: bind(33),
    C_Decrypt: bind(34),
    C_DecryptUpdate: bind(35),
    C_DecryptFinal: bind(36),
    C_DigestInit: bind(37),
    C_Digest: bind(38),
    C_DigestUpdate: bind(39),
    C_DigestKey: bind(40),
    C_DigestFinal: bind(41),
    C_SignInit: bind(42),
    C_Sign: bind(43),
    C_SignUpdate: bind(44),
    C_SignFinal: bind(45),
    C_SignRecoverInit: bind(46),
    C_SignRecover: bind(47),
    C_VerifyInit: bind(48),
    C_Verify: bind(49),
    C_VerifyUpdate: bind(50),
    C_VerifyFinal: bind(51),
    C_VerifyRecoverInit: bind(52),
    C_VerifyRecover: bind(53),
    C_DigestEncryptUpdate: bind(54),
    C_DecryptDigestUpdate: bind(55),
    C_SignEncryptUpdate: bind(56),
    C_DecryptVerifyUpdate: bind(57),
    C_GenerateKey: bind(58),
    C_GenerateKeyPair: bind(59),
    C_WrapKey: bind(60),
    C_UnwrapKey: bind(61),
    C_DeriveKey: bind(62),
    C_SeedRandom: bind(63),
    C_GenerateRandom: bind(64),
    C_GetFunctionStatus: bind(65),
    C_CancelFunction: bind(66),
    C_WaitForSlotEvent: bind(67),
    C_GetInterfaceList: bind(68),
    C_GetInterface: bind(69),
    C_LoginUser: bind(70),
    C_SessionCancel: bind(71),
    C_MessageEncryptInit: bind(72),
    C_EncryptMessage: bind(73),
    C_EncryptMessageBegin: bind(74),
    C_EncryptMessageNext: bind(75),
    C_MessageEncryptFinal: bind(76),
    C_MessageDecryptInit: bind(77),
    C_DecryptMessage: bind(78),
    C_DecryptMessageBegin: bind(79),
    C_DecryptMessageNext: bind(80),
    C_MessageDecryptFinal: bind(81),
    C_MessageSignInit: bind(82),
    C_SignMessage: bind(83),
    C_SignMessageBegin: bind(84),
    C_SignMessageNext: bind(85),
    C_MessageSignFinal: bind(86),
    C_MessageVerifyInit: bind(87),
    C_VerifyMessage: bind(88),
    C_VerifyMessageBegin: bind(89),
    C_VerifyMessageNext: bind(90),
    C_MessageVerifyFinal: bind(91),
    C_EncapsulateKey: bind(92),
    C_DecapsulateKey: bind(93),
    C_VerifySignatureInit: bind(94),
    C_VerifySignature: bind(95),
    C_VerifySignatureUpdate: bind(96),
    C_VerifySignatureFinal: bind(97),
    C_GetSessionValidationFlags: bind(98),
    C_AsyncComplete: bind(99),
    C_AsyncGetID: bind(100),
    C_AsyncJoin: bind(101),
    C_WrapKeyAuthenticated: bind(102),
    C_UnwrapKeyAuthenticated: bind(103),
  }
}
