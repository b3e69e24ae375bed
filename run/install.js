// What follows `npm ci`: with all packages Prisma's client is generated and everything built; with those of production alone
// (`npm ci --omit=dev`) what was built elsewhere has to be there, and be made of these sources, if there are any.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '..'))
if (existsSync('node_modules/prisma')) run('prisma generate && npm run build')
else if (existsSync('run/build.js')) run('node run/build.js')

function run(command) {
  process.exitCode = spawnSync(command, { shell: true, stdio: 'inherit' }).status ?? 1
}
