// What is measured. A row is one job as a program does it: an operation with its `C_*Init`, a search with its
// `C_FindObjectsFinal`. Every contender does the same job on the same token; the C program has the same rows.

/**
 * @typedef {object} RowInfo
 * @property {string} id
 * @property {string} label
 * @property {string} job       what one operation consists of
 * @property {boolean} [filled] the module's own work fills the time: contenders can only be level here
 * @property {string} [of]      the row that a contender does the same job by if it has none of this id: its result is in memory that is used again
 */

/** @type {readonly RowInfo[]} */
export const ROWS = [
  { id: 'generate-random-32', label: 'C_GenerateRandom 32 B', job: 'C_GenerateRandom' },
  {
    id: 'generate-random-32-into',
    label: 'C_GenerateRandom 32 B, into the same memory each time',
    job: 'C_GenerateRandom, the result written where the caller says',
    of: 'generate-random-32',
  },
  { id: 'session-info', label: 'C_GetSessionInfo', job: 'C_GetSessionInfo, all four fields read' },
  { id: 'session-open-close', label: 'open and close a session', job: 'C_OpenSession, C_CloseSession' },
  { id: 'attribute-1', label: 'read 1 attribute, two passes', job: 'CKA_LABEL: lengths, then values' },
  { id: 'attribute-5', label: 'read 5 attributes, two passes', job: '5 attributes: lengths, then values' },
  { id: 'attribute-1-one-pass', label: 'read 1 attribute, one pass', job: 'CKA_LABEL, sized beforehand' },
  { id: 'attribute-5-one-pass', label: 'read 5 attributes, one pass', job: '5 attributes, sized beforehand' },
  { id: 'find-1-of-1000', label: 'find 1 of 1,000', job: 'a search by label and class', filled: true },
  { id: 'list-1000', label: 'list 1,000 objects, 100 at a time', job: 'C_FindObjects until it gives none' },
  {
    id: 'list-10000-attributes',
    label: 'list 10,000 objects and read 3 attributes of each',
    job: 'C_FindObjects 100 at a time; CKA_CLASS, CKA_LABEL and CKA_OBJECT_ID of each',
  },
  { id: 'digest-32', label: 'SHA-256, 32 B', job: 'C_DigestInit, C_Digest' },
  {
    id: 'digest-32-into',
    label: 'SHA-256, 32 B, into the same memory each time',
    job: 'C_DigestInit, C_Digest, the result written where the caller says',
    of: 'digest-32',
  },
  { id: 'digest-1m', label: 'SHA-256, 1 MiB', job: 'C_DigestInit, C_Digest', filled: true },
  { id: 'hmac-32', label: 'HMAC-SHA-256, 32 B', job: 'C_SignInit, C_Sign' },
  {
    id: 'hmac-32-into',
    label: 'HMAC-SHA-256, 32 B, into the same memory each time',
    job: 'C_SignInit, C_Sign, the result written where the caller says',
    of: 'hmac-32',
  },
  { id: 'ecdsa-sign', label: 'ECDSA P-256 sign', job: 'C_SignInit, C_Sign', filled: true },
  { id: 'ecdsa-verify', label: 'ECDSA P-256 verify', job: 'C_VerifyInit, C_Verify', filled: true },
  { id: 'rsa-sign', label: 'RSA-2048 sign', job: 'C_SignInit, C_Sign', filled: true },
  { id: 'rsa-verify', label: 'RSA-2048 verify', job: 'C_VerifyInit, C_Verify', filled: true },
  { id: 'aes-cbc-1k', label: 'AES-CBC encrypt 1 KiB', job: 'C_EncryptInit, C_Encrypt' },
  {
    id: 'aes-cbc-1k-into',
    label: 'AES-CBC encrypt 1 KiB, into the same memory each time',
    job: 'C_EncryptInit, C_Encrypt, the result written where the caller says',
    of: 'aes-cbc-1k',
  },
  { id: 'aes-cbc-1m', label: 'AES-CBC encrypt 1 MiB', job: 'C_EncryptInit, C_Encrypt', filled: true },
  { id: 'aes-gcm-1k', label: 'AES-GCM encrypt 1 KiB', job: 'C_EncryptInit, C_Encrypt' },
  {
    id: 'aes-gcm-1k-into',
    label: 'AES-GCM encrypt 1 KiB, into the same memory each time',
    job: 'C_EncryptInit, C_Encrypt, the result written where the caller says',
    of: 'aes-gcm-1k',
  },
  { id: 'wrap', label: 'wrap a key', job: 'C_WrapKey, CKM_AES_KEY_WRAP' },
  { id: 'unwrap', label: 'unwrap a key', job: 'C_UnwrapKey, C_DestroyObject' },
  { id: 'generate-aes', label: 'generate an AES key', job: 'C_GenerateKey, C_DestroyObject' },
  {
    id: 'generate-ec',
    label: 'generate a P-256 key pair',
    job: 'C_GenerateKeyPair, C_DestroyObject twice',
    filled: true,
  },
  { id: 'async-1', label: 'async ECDSA sign, 1 in flight', job: 'C_SignInit, C_Sign off the main thread' },
  { id: 'async-4', label: 'async ECDSA sign, 4 in flight', job: 'the same on 4 sessions at once' },
  { id: 'async-64', label: 'async ECDSA sign, 64 in flight', job: 'the same on 64 sessions at once' },
  {
    id: 'cold-start',
    label: 'cold start to first signature',
    job: 'C_Finalize, C_Initialize, find the token, open, log in, find the key, sign',
    filled: true,
  },
  {
    id: 'generation-check',
    label: 'the generation check alone',
    job: 'one comparison of a stamp; of tatsoi, all that is checked of a session',
  },
]

/** What every contender needs to know of the token that `token.mjs` prepares. */
export const TOKEN = {
  label: 'bench',
  pin: '1234',
  soPin: '5678',
  /** Labels of the token's keys. The RSA and EC private and public keys have the same label. */
  keys: { ec: 'ec', rsa: 'rsa', aes: 'aes', hmac: 'hmac', target: 'target' },
}

/** `1000` of these are in `find-1-of-1000` and `list-1000`, ten thousand in `list-10000-attributes`. */
export const objectLabel = (/** @type {number} */ index) => `object-${String(index).padStart(6, '0')}`
