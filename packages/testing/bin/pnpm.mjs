import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The pnpm on the PATH if it has the major version that the workspace asks for, else the one that npx brings. */
export function findPnpm(root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const wanted = packageManager.replace('pnpm@', '')
  // A pnpm on the PATH may be a stub that first fetches itself: give it neither a terminal nor much time.
  const { stdout } = spawnSync('pnpm', ['--version'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 10_000,
    env: { ...process.env, npm_config_manage_package_manager_versions: 'false' },
  })
  const found = stdout?.trim() ?? ''
  return found.split('.')[0] === wanted.split('.')[0]
    ? { name: `pnpm ${found}`, command: 'pnpm', args: [] }
    : { name: `pnpm ${wanted} through npx`, command: 'npx', args: ['--yes', `pnpm@${wanted}`] }
}
