// Makes the token that every contender works on: SoftHSM in a folder of its own, with one key of each kind.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { Arena, check, loadNativeModule } from './native-module.mjs'
import { TOKEN } from './rows.mjs'

const PLACES = [
  process.env.SOFTHSM2_MODULE,
  '/usr/lib/softhsm/libsofthsm2.so',
  '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so',
  '/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so',
  '/usr/lib64/softhsm/libsofthsm.so',
  '/usr/local/lib/softhsm/libsofthsm2.so',
  '/opt/homebrew/lib/softhsm/libsofthsm2.so',
]

/** @returns {string | undefined} */
export function findSoftHsm() {
  return PLACES.find((path) => path !== undefined && existsSync(path))
}

/**
 * @param {string} module path of SoftHSM
 * @returns {{ env: Record<string, string>, remove: () => void }} what a contender's process needs in its environment
 */
export function createToken(module) {
  const folder = mkdtempSync(join(tmpdir(), 'tatsoi-bench-'))
  const conf = join(folder, 'softhsm2.conf')
  mkdirSync(join(folder, 'tokens'))
  writeFileSync(
    conf,
    `directories.tokendir = ${join(folder, 'tokens')}\nobjectstore.backend = file\nlog.level = ERROR\nslots.removable = false\n`,
  )
  const env = { SOFTHSM2_CONF: conf }
  const made = spawnSync(process.execPath, [fileURLToPath(import.meta.url), module], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  const remove = () => rmSync(folder, { recursive: true, force: true })
  if (made.status !== 0) {
    remove()
    throw new Error(`the token could not be made with ${module}:\n${made.stderr}`)
  }
  return { env, remove }
}

/** @param {string} path */
function prepare(path) {
  const p11 = loadNativeModule(path)
  const arena = new Arena(65_536)
  const text = (/** @type {string} */ value) => arena.at(arena.put(new TextEncoder().encode(value)))
  const result = arena.take(8)
  const second = arena.take(8)
  const slots = arena.take(8 * 16)

  check(p11.C_Initialize(arena.at(arena.putLongs(0, 0, 0, 0, 2, 0))), 'C_Initialize')
  arena.longs[result / 8] = 16n
  check(p11.C_GetSlotList(0, arena.at(slots), arena.at(result)), 'C_GetSlotList')
  const empty = Number(arena.longs[slots / 8])
  const { label, pin, soPin, keys } = TOKEN
  check(p11.C_InitToken(empty, text(soPin), soPin.length, text(label.padEnd(32))), 'C_InitToken')
  // SoftHSM gives an initialised token another slot number and adds an empty slot behind it.
  arena.longs[result / 8] = 16n
  check(p11.C_GetSlotList(1, arena.at(slots), arena.at(result)), 'C_GetSlotList')
  const slot = Number(arena.longs[slots / 8])

  check(p11.C_OpenSession(slot, 6, 0, 0, arena.at(result)), 'C_OpenSession')
  const session = arena.words[result / 4]
  check(p11.C_Login(session, 0, text(soPin), soPin.length), 'C_Login')
  check(p11.C_InitPIN(session, text(pin), pin.length), 'C_InitPIN')
  check(p11.C_Logout(session), 'C_Logout')
  check(p11.C_Login(session, 1, text(pin), pin.length), 'C_Login')

  const generatePair = (
    /** @type {number} */ mechanism,
    /** @type {Parameters<Arena['template']>[0]} */ publicTemplate,
    /** @type {Parameters<Arena['template']>[0]} */ privateTemplate,
  ) => {
    const one = arena.template(publicTemplate)
    const two = arena.template(privateTemplate)
    check(
      p11.C_GenerateKeyPair(
        session,
        arena.mechanism(mechanism),
        one.address,
        one.count,
        two.address,
        two.count,
        arena.at(result),
        arena.at(second),
      ),
      'C_GenerateKeyPair',
    )
  }
  const generate = (
    /** @type {number} */ mechanism,
    /** @type {Parameters<Arena['template']>[0]} */ template,
  ) => {
    const { address, count } = arena.template(template)
    check(
      p11.C_GenerateKey(session, arena.mechanism(mechanism), address, count, arena.at(result)),
      'C_GenerateKey',
    )
  }

  const id = Uint8Array.of(1, 2, 3, 4)
  const p256 = Uint8Array.of(6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7)
  generatePair(
    0x1040, // CKM_EC_KEY_PAIR_GEN
    [
      [1, true],
      [3, keys.ec],
      [0x102, id],
      [0x180, p256],
      [0x10a, true],
    ],
    [
      [1, true],
      [2, true],
      [3, keys.ec],
      [0x102, id],
      [0x108, true],
    ],
  )
  generatePair(
    0, // CKM_RSA_PKCS_KEY_PAIR_GEN
    [
      [1, true],
      [3, keys.rsa],
      [0x102, id],
      [0x121, 2048],
      [0x122, Uint8Array.of(1, 0, 1)],
      [0x10a, true],
    ],
    [
      [1, true],
      [2, true],
      [3, keys.rsa],
      [0x102, id],
      [0x108, true],
    ],
  )
  generate(0x1080, [
    [1, true],
    [3, keys.aes],
    [0x161, 32],
    [0x104, true],
    [0x105, true],
    [0x106, true],
    [0x107, true],
  ])
  generate(0x1080, [
    [1, true],
    [3, keys.target],
    [0x161, 32],
    [0x162, true],
    [0x103, false],
  ])
  generate(0x350, [
    [1, true],
    [3, keys.hmac],
    [0x161, 32],
    [0x108, true],
  ]) // CKM_GENERIC_SECRET_KEY_GEN
  check(p11.C_Finalize(0), 'C_Finalize')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare(/** @type {string} */ (process.argv[2]))
