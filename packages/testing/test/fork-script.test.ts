import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runForkScript } from '@tatsoi/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tatsoi-script-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function script(code: string): string {
  const path = join(folder, 'script.mjs')
  writeFileSync(path, code)
  return path
}

describe('a script that forks', () => {
  it('gets its arguments and environment, and its reports are read', async () => {
    const code =
      "console.log('text {'); console.log(JSON.stringify({ args: process.argv.slice(2), a: process.env.A })); console.log('{no')"
    const result = await runForkScript(script(code), { args: ['x', 'y z'], env: { A: '1' } })
    expect(result).toMatchObject({ code: 0, signal: null, hung: false, stderr: '' })
    expect(result.reports).toEqual([{ args: ['x', 'y z'], a: '1' }])
  })

  it('is killed when it hangs, together with what it started', async () => {
    const code =
      "import { spawn } from 'node:child_process'; spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000)"
    const result = await runForkScript(script(code), { timeout: 500 })
    expect(result).toMatchObject({ code: null, signal: 'SIGKILL', hung: true })
  })

  it('shows its exit code and what it wrote to standard error', async () => {
    const result = await runForkScript(script("console.error('why'); process.exit(3)"))
    expect(result).toMatchObject({ code: 3, stderr: 'why\n', hung: false })
  })
})
