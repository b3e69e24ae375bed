import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { keepServed } from './served.ts'
import { root } from './settings.ts'

/** Bundles what browsers load (one style sheet, one script, the icon) into build/assets. */
export function buildAssets(): void {
  keepServed(join(root, 'build/assets'), [
    { stem: 'portal', suffix: 'css', content: bundle('portal/style/portal.css') },
    { stem: 'portal', suffix: 'js', content: bundle('portal/client/portal.ts') },
    { stem: 'icon', suffix: 'svg', content: readFileSync(join(root, 'portal/style/icon.svg')) },
  ])
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
