import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { keepServed } from '../run/served.ts'
import { root } from '../run/settings.ts'
import { partsOfAdminJS } from './adminjs/parts.ts'

/** Makes all that browsers load of the back-office: a script with our components and what they use of AdminJS, style and icon. Into
 *  build/admin. Throws when AdminJS is not as expected. */
export async function buildComponents(): Promise<void> {
  const files = [
    { stem: 'app', suffix: 'js', content: await bundled('index.tsx', [partsOfAdminJS()]) },
    { stem: 'style', suffix: 'css', content: await bundled('style/style.css') },
    { stem: 'icon', suffix: 'svg', content: readFileSync(join(root, 'portal/style/icon.svg')) },
  ]
  keepServed(join(root, 'build/admin'), files)
}

async function bundled(name: string, plugins: Plugin[] = []): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'admin/components', name)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    mainFields: ['browser', 'module', 'main'],
    target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
    define: { global: 'window' },
    logLevel: 'error',
    plugins,
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}
