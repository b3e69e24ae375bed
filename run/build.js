// Turns the TypeScript into build/*.js, one bundle per program, and makes what browsers load, where a source is newer
// than the last build. With the argument `all` it makes everything anew, the back-office's components among it.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const programs = {
  start: 'run/start.ts',
  prepare: 'run/prepare.ts',
  portal: 'portal/server.ts',
  admin: 'admin/server.ts',
  worker: 'jobs/worker.ts',
  mailbox: 'run/mailbox.ts',
  migrate: 'run/migrate.ts',
  'create-owner': 'jobs/create-owner.ts',
  'browser-assets': 'run/assets.ts',
  'admin-components': 'admin/bundle.ts',
}
const withoutSources = ['.git', '.data', 'bench', 'build', 'docs', 'node_modules', 'test']
const finished = 'build/finished'

process.chdir(resolve(import.meta.dirname, '..'))
const all = process.argv[2] === 'all'
if (all || newestSource() > lastBuild()) await buildAll()

async function buildAll() {
  if (all) removeOldBundles()
  await bundlePrograms()
  const { buildAssets } = await import('../build/browser-assets.js')
  buildAssets()
  if (all && existsSync('admin/bundle.ts')) {
    const { buildComponents } = await import('../build/admin-components.js')
    await buildComponents()
  }
  writeFileSync(finished, '')
}

async function bundlePrograms() {
  const { build } = await import('esbuild')
  await build({
    entryPoints: Object.fromEntries(Object.entries(programs).filter(([, path]) => existsSync(path))),
    outdir: 'build',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
}

// Not before every build: another copy may run from this folder, and load one of them later.
function removeOldBundles() {
  mkdirSync('build', { recursive: true })
  for (const name of readdirSync('build')) if (/\.js(\.map)?$/.test(name)) rmSync(join('build', name))
}

function lastBuild() {
  return statSync(finished, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newestSource() {
  const names = readdirSync('.').filter((name) => !withoutSources.includes(name))
  return Math.max(...names.map(lastChange))
}

/** When a file, or a folder and anything in it, was changed last, in milliseconds. */
function lastChange(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}
