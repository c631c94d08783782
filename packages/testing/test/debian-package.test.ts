import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cacheFolder, MULTIARCH, PackageUnavailableError, unpackedPackageFiles } from '@tatsoi/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const before = process.env['XDG_CACHE_HOME']
let cache = ''
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'tatsoi-cache-'))
  process.env['XDG_CACHE_HOME'] = cache
})
afterAll(() => {
  if (before === undefined) delete process.env['XDG_CACHE_HOME']
  else process.env['XDG_CACHE_HOME'] = before
  rmSync(cache, { recursive: true, force: true })
})

/** SoftHSM, with its program and its module, as a machine without root has it. */
const SET = {
  name: 'unpacked-softhsm',
  packages: ['softhsm2', 'softhsm2-common', 'libsofthsm2'],
  files: ['usr/bin/softhsm2-util', `usr/lib/${MULTIARCH}/softhsm/libsofthsm2.so`],
}

describe('packages that are not installed', () => {
  it('are unpacked once when many processes want them at once, and work', async () => {
    const code = `
      import('@tatsoi/testing').then(({ unpackedPackageFiles }) =>
        console.log(unpackedPackageFiles(${JSON.stringify(SET)}).root))`
    const processes = [1, 2, 3].map(() => run(process.execPath, ['-e', code], { cwd: import.meta.dirname }))
    const roots = (await Promise.all(processes)).map(({ stdout }) => stdout.trim())
    expect(new Set(roots)).toEqual(new Set([join(cacheFolder(), SET.name)]))
    // Neither locks nor half of a download are left.
    expect(readdirSync(cacheFolder())).toEqual([SET.name])

    const files = unpackedPackageFiles(SET)
    const version = execFileSync(files.path('usr/bin/softhsm2-util'), ['--version'], {
      encoding: 'utf8',
      env: { ...process.env, ...files.env },
    })
    expect(version).toMatch(/^2\.\d+/)
    expect(existsSync(files.path(SET.files[1] as string))).toBe(true)
  }, 200_000)

  it('that nobody has are an error which names them and says what to do', () => {
    const none = { name: 'none', packages: ['no-package-of-this-name'], files: ['usr/bin/none'] }
    expect(() => unpackedPackageFiles(none)).toThrow(PackageUnavailableError)
    expect(() => unpackedPackageFiles(none)).toThrow(
      /no-package-of-this-name.*E: Unable to locate package.*apt-get install no-package-of-this-name/s,
    )
    expect(readdirSync(cacheFolder())).not.toContain('none')
  }, 200_000)
})
