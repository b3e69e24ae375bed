// Turns the TypeScript into build/*.js, one bundle per program, and makes what browsers load, where a source is newer
// than the last build. With the argument `all` it makes everything anew and removes what is not needed any more.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const programs = {
  start: 'trial/start.ts',
  prepare: 'trial/prepare.ts',
  portal: 'portal/server.ts',
  admin: 'admin/server.ts',
  worker: 'jobs/worker.ts',
  mailbox: 'trial/mailbox/mailbox.ts',
  migrate: 'run/migrate.ts',
  migration: 'trial/migration.ts',
  'create-owner': 'jobs/create-owner.ts',
  guess: 'domain/people/passwords/guess-thread.ts',
  'browser-assets': 'run/assets.ts',
  'admin-components': 'admin/bundle.ts',
}
const withoutSources = ['.git', '.data', 'bench', 'build', 'docs', 'node_modules', 'test']
const finished = 'build/finished'

process.chdir(resolve(import.meta.dirname, '..'))
const all = process.argv[2] === 'all'
if (all || newestSource() > lastBuild()) await buildAll()

async function buildAll() {
  const before = existsSync(finished) ? readFileSync(finished, 'utf8').split('\n') : []
  const written = await bundlePrograms()
  const { buildAssets } = await import('../build/browser-assets.js')
  buildAssets()
  if (all || lastChange('admin') > lastBuild()) {
    const { buildComponents } = await import('../build/admin-components.js')
    await buildComponents()
  }
  // Not after every build: another copy may run from this folder, and load one of them later.
  if (all) for (const path of before) if (path && !written.includes(path)) rmSync(path, { force: true })
  writeFileSync(finished, (all ? written : [...new Set([...before, ...written])]).join('\n'))
}

/** Writes the bundles, and returns their paths. */
async function bundlePrograms() {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    entryPoints: programs,
    outdir: 'build',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
  })
  return Object.keys(metafile.outputs)
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
