// Turns the TypeScript into build/*.js, one bundle per program, and makes what browsers load. Takes a moment, so that
// `npm start` does it every time; the back-office's components take longer and are made with `node run/build.js all`.
import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
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

process.chdir(root)
mkdirSync('build', { recursive: true })
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
const { buildAssets } = await import('../build/browser-assets.js')
buildAssets()
if (process.argv[2] === 'all' && existsSync('admin/bundle.ts')) {
  const { buildComponents } = await import('../build/admin-components.js')
  await buildComponents()
}
