import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT: string = fileURLToPath(new URL('../../../..', import.meta.url))

/** Paths, from the top of the repository, of every file that git keeps or would keep: no build output, no packages. */
export function repositoryFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const paths = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0')
  return [...new Set(paths)].filter((path) => path !== '' && existsSync(join(ROOT, path))).sort()
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}
