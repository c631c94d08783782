// A process with a channel to its parent forks; while the child's event loop turns, messages for it arrive one by one. Reports who got how many.
import { fork, spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, read, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { forkAndRun } from '@tatsoi/testing'

const MESSAGES = 20

if (process.argv[2] === undefined) {
  const middle = fork(fileURLToPath(import.meta.url), ['middle'])
  middle.on('message', (message) => {
    if (message === 'next') middle.send('one')
    else console.log(JSON.stringify(message))
  })
} else {
  const folder = mkdtempSync(join(tmpdir(), 'tatsoi-channel-'))
  spawnSync('mkfifo', [join(folder, 'gate')])
  const gate = openSync(join(folder, 'gate'), 'r+')
  let got = 0
  process.on('message', () => {
    if (++got === MESSAGES) writeSync(gate, 'open')
    else process.send('next')
  })
  process.send('next')
  const { status, value } = await forkAndRun(
    async () => {
      await promisify(read)(gate, Buffer.alloc(4), 0, 4, null)
      return got
    },
    { timeout: 5000 },
  )
  rmSync(folder, { recursive: true })
  process.send({ status, child: value, parent: got }, () => process.disconnect())
}
