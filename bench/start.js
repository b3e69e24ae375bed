// Bundles the bench and what it measures beside us, next to the parts, and runs it: see docs/bench.md.
import { resolve } from 'node:path'
import { build } from 'esbuild'

process.chdir(resolve(import.meta.dirname, '..'))
const programs = {
  bench: 'bench/bench.ts',
  floor: 'bench/floor.ts',
  'bare-sender': 'bench/measured/bare-sender.ts',
  counting: 'bench/measured/counting.ts',
  'access-reader': 'bench/measured/access/reader.ts',
  'report-writer': 'bench/measured/report-writer.ts',
}
await build({
  entryPoints: programs,
  outdir: 'build',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
await import('../build/bench.js')
