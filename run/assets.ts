import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { root } from './settings.ts'

const folder = join(root, 'build/assets')

/** Bundles what browsers load (one style sheet, one script, the icon) into build/assets: hashed names, beside them br and gz. */
export function buildAssets(): void {
  mkdirSync(folder, { recursive: true })
  const written = [
    write('portal', 'css', bundle('portal/style/portal.css')),
    write('portal', 'js', bundle('portal/client/portal.ts')),
    write('icon', 'svg', readFileSync(join(root, 'portal/style/icon.svg'))),
  ]
  for (const name of readdirSync(folder)) if (!written.some((kept) => name.startsWith(kept))) rmSync(join(folder, name))
}

function bundle(entry: string): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

function write(stem: string, suffix: string, content: Uint8Array): string {
  const name = `${stem}-${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${suffix}`
  writeFileSync(join(folder, name), content)
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content))
  writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
  return name
}
