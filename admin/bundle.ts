import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { root } from '../run/settings.ts'

const folder = join(root, 'build/admin')
const require = createRequire(import.meta.url)

/** Makes all that browsers load of the back-office: AdminJS's own scripts, our components, style and icon. Into build/admin,
 *  with a hash in each name, compressed beside it. */
export async function buildComponents(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const scripts = join(dirname(require.resolve('adminjs')), 'lib/frontend/assets/scripts')
  const designSystem = join(dirname(require.resolve('@adminjs/design-system')), '../bundle.production.js')
  const written = [
    write('begin', 'js', await bundled('begin.ts')),
    write('globals', 'js', readFileSync(join(scripts, 'global-bundle.production.js'))),
    write('design-system', 'js', readFileSync(designSystem)),
    write('app', 'js', readFileSync(join(scripts, 'app-bundle.production.js'))),
    write('components', 'js', await bundled('index.tsx')),
    write('style', 'css', await bundled('style.css')),
    write('icon', 'svg', readFileSync(join(root, 'portal/style/icon.svg'))),
  ]
  for (const name of readdirSync(folder)) if (!written.some((kept) => name.startsWith(kept))) rmSync(join(folder, name))
}

async function bundled(name: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'admin/components', name)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    jsx: 'transform',
    target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
    plugins: [fromThePage],
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

/** Libraries that AdminJS's scripts have brought into the page already, by the name of their global. */
const globals: Record<string, string> = {
  react: 'React',
  'react-router-dom': 'ReactRouterDOM',
  '@adminjs/design-system': 'AdminJSDesignSystem',
  adminjs: 'AdminJS',
}

const fromThePage: Plugin = {
  name: 'from-the-page',
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(${Object.keys(globals).join('|')})$`)
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'page' }))
    onLoad({ filter: /./, namespace: 'page' }, ({ path }) => ({ contents: `module.exports = window.${globals[path]}` }))
  },
}

// The highest quality of Brotli takes ten times as long for a twentieth less.
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

function write(stem: string, suffix: string, content: Uint8Array): string {
  const name = `${stem}-${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${suffix}`
  writeFileSync(join(folder, name), content)
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, quality))
  writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
  return name
}
