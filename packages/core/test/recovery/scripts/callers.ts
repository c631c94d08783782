// Case 2 and the cases with many callers at once, on SoftHSM. The arguments name the case. Reports what became of each fork or call.
import { CKU_USER } from '@tatsoi/core'
import { createSoftHsm, type ForkOutcome, forkAndRun, RawModule } from '@tatsoi/testing'
import { describeError, Lab, RW, verifies } from '../lab.js'

const [what, setting, forks = '60'] = process.argv.slice(2)
const hsm = createSoftHsm({ resetOnFork: setting === 'reset' }).use()
const lab = new Lab(hsm)
const keys = [lab.generate('A', 'ec'), lab.generate('B', 'ec')] as const
const report = (value: object) => console.log(JSON.stringify(value))

/** Callers that sign until told to stop, each in a session of its own; how often each did, and what went wrong. */
function callers(count: number): {
  stop: () => Promise<{ signed: number; wrong: number; errors: string[] }>
} {
  let going = true
  const result = { signed: 0, wrong: 0, errors: [] as string[] }
  const all = Array.from({ length: count }, async (_, i) => {
    const session = lab.p11.C_OpenSession(lab.slot, RW)
    const key = keys[i % 2]!
    while (going) {
      try {
        if (verifies(key, await lab.signAsync(key, undefined, session))) result.signed++
        else result.wrong++
      } catch (error) {
        const { name, message } = describeError(error)
        result.errors.push(`${name}: ${message}`)
        // An error that stays would keep the event loop from everything else.
        if (result.errors.length > 100) going = false
      }
    }
  })
  return {
    stop: async () => {
      going = false
      await Promise.all(all)
      return result
    },
  }
}

/** What a child tells: the name of its error, or how many of its signatures were right. */
function kindOf(outcome: ForkOutcome<number | string>): string {
  return outcome.status === 'returned'
    ? String(outcome.value)
    : `${outcome.status} ${JSON.stringify(outcome)}`
}

async function forksUnderLoad(quiet: boolean): Promise<void> {
  const load = callers(8)
  const outcomes: Record<string, number> = {}
  let slowest = 0
  for (let i = 0; i < Number(forks); i++) {
    await new Promise((resolve) => setTimeout(resolve, 3))
    using quiesced = quiet ? await lab.p11.quiesce() : undefined
    const started = performance.now()
    const pending = forkAndRun(
      () => {
        try {
          return keys.map((key) => lab.sign(key)).filter((signature, k) => verifies(keys[k]!, signature))
            .length
        } catch (error) {
          return describeError(error).name
        }
      },
      { timeout: 10_000 },
    )
    quiesced?.dispose()
    const kind = kindOf(await pending)
    slowest = Math.max(slowest, performance.now() - started)
    outcomes[kind] = (outcomes[kind] ?? 0) + 1
  }
  report({ outcomes, slowest, ...(await load.stop()) })
}

const cases: Record<string, () => Promise<void>> = {
  quiesced: () => forksUnderLoad(true),
  tainted: () => forksUnderLoad(false),

  'many-in-child': async () => {
    // An asynchronous life in the child: 48 callers on one key, each in a session of its own, all of them inherited.
    const sessions = Array.from({ length: 48 }, () => lab.p11.C_OpenSession(lab.slot, RW))
    const outcome = await forkAndRun(async () => {
      const signatures = await Promise.all(
        sessions.map((session) => lab.signAsync(keys[0], undefined, session)),
      )
      return signatures.filter((signature) => verifies(keys[0], signature)).length
    })
    report({ outcome })
  },

  'many-in-parent': async () => {
    const sessions = Array.from({ length: 128 }, () => lab.p11.C_OpenSession(lab.slot, RW))
    const signatures = await Promise.all(
      sessions.map((session, i) => lab.signAsync(keys[i % 2]!, undefined, session)),
    )
    report({ right: signatures.filter((signature, i) => verifies(keys[i % 2]!, signature)).length })
  },

  'get-info': async () => {
    const outcome = await forkAndRun(async () => {
      lab.p11.C_Initialize()
      const infos = await Promise.all(Array.from({ length: 32 }, () => lab.p11.C_GetInfoAsync()))
      return infos.filter(({ manufacturerID }) => manufacturerID === 'SoftHSM').length
    })
    const infos = await Promise.all(Array.from({ length: 128 }, () => lab.p11.C_GetInfoAsync()))
    report({ outcome, parent: infos.filter(({ manufacturerID }) => manufacturerID === 'SoftHSM').length })
  },

  'recovery-at-fork': async () => {
    // The parent's recovery waits for its PIN, and a second call for the recovery. In the child both are refused when the PIN comes.
    let asked: (() => void) | undefined
    let give: ((pin: string) => void) | undefined
    const sessions = [lab.session, lab.p11.C_OpenSession(lab.slot, RW)]
    lab.p11.C_Logout(lab.session)
    lab.p11.C_Login(lab.session, CKU_USER, () => {
      if (asked === undefined) return hsm.pin
      asked()
      return new Promise((resolve) => {
        give = resolve
      })
    })
    new RawModule(hsm.module).ok('C_Finalize', null)
    const waits = new Promise<void>((resolve) => {
      asked = resolve
    })
    const calls = sessions.map((session) => lab.signAsync(keys[0], undefined, session))
    await waits
    const outcome = await forkAndRun(async () => {
      asked = undefined
      const before = verifies(keys[0], lab.sign(keys[0]))
      give?.(hsm.pin)
      const settled = (await Promise.allSettled(calls)).map((one) =>
        one.status === 'rejected' ? describeError(one.reason).name : one.status,
      )
      const after = verifies(keys[0], lab.sign(keys[0]))
      return { before, settled, after, later: verifies(keys[0], await lab.signAsync(keys[0])) }
    })
    give?.(hsm.pin)
    const parent = (await Promise.allSettled(calls)).map(
      (one) => one.status === 'fulfilled' && verifies(keys[0], one.value),
    )
    report({ outcome, parent })
  },

  'pending-at-fork': async () => {
    // The parent's promise settles in the parent; in the child it is rejected, since its thread does not exist there.
    const pending = lab.p11.C_GenerateKeyPairAsync(
      lab.session,
      { mechanism: 0 } as never,
      { CKA_MODULUS_BITS: 4096, CKA_PUBLIC_EXPONENT: Buffer.from([1, 0, 1]) },
      { CKA_SIGN: true },
    )
    await new Promise((resolve) => setTimeout(resolve, 20))
    const outcome = await forkAndRun(
      async () => {
        const later = await Promise.race([
          lab.signAsync(keys[0]).then(
            () => 'signed',
            (error: unknown) => describeError(error).name,
          ),
          new Promise((resolve) => setTimeout(resolve, 3000, 'waits')),
        ])
        let call = ''
        try {
          lab.sign(keys[0])
        } catch (error) {
          call = describeError(error).name
        }
        const settled = await Promise.race([
          pending.then(
            () => 'resolved',
            (error: unknown) => describeError(error).name,
          ),
          new Promise((resolve) => setTimeout(resolve, 3000, 'pending')),
        ])
        return { later, call, settled }
      },
      { timeout: 10_000 },
    )
    const { publicKey } = await pending
    report({ outcome, parent: publicKey.handleType })
  },

  stress: async () => {
    // libp11's minute of signing, key generation and changes of mode, under a watchdog.
    const seconds = Number(process.env['STRESS_SECONDS'] ?? 8)
    const end = performance.now() + 1000 * seconds
    const load = callers(3)
    const done: Record<string, number> = {}
    const count = (name: string) => {
      done[name] = (done[name] ?? 0) + 1
    }
    for (let i = 0; performance.now() < end; i++) {
      switch (i % 6) {
        case 0: {
          const session = await lab.p11.C_OpenSessionAsync(lab.slot, RW)
          const { privateKey } = await lab.p11.C_GenerateKeyPairAsync(
            session,
            { mechanism: 0x1040 } as never,
            { CKA_EC_PARAMS: Buffer.from('06082a8648ce3d030107', 'hex') },
            { CKA_SIGN: true },
          )
          await lab.p11.C_DestroyObjectAsync(session, privateKey).catch(() => count('session object lost'))
          await lab.p11.C_CloseSessionAsync(session)
          count('generated')
          break
        }
        case 1:
          lab.p11.invalidate()
          count('invalidated')
          break
        case 2: {
          using quiesced = await lab.p11.quiesce()
          const pending = forkAndRun(() => (verifies(keys[0], lab.sign(keys[0])) ? 'right' : 'wrong'))
          quiesced.dispose()
          count(`child ${kindOf(await pending)}`)
          break
        }
        case 3:
          count((await lab.p11.reinitializeIfNeeded()).lost.length === 0 ? 'brought back' : 'lost')
          break
        case 4:
          count(verifies(keys[1], await lab.signAsync(keys[1])) ? 'right' : 'wrong')
          break
        default: {
          const session = lab.p11.C_OpenSession(lab.slot, 4)
          await new Promise((resolve) => setTimeout(resolve, 5))
          count(verifies(keys[0], await lab.signAsync(keys[0], undefined, session)) ? 'right' : 'wrong')
          await lab.p11.C_CloseSessionAsync(session)
        }
      }
    }
    report({ done, ...(await load.stop()) })
  },
}

await cases[what as string]!()
lab.p11.C_Finalize()
hsm.dispose()
