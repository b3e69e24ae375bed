import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { keepServed } from '../run/served.ts'
import { root } from '../run/settings.ts'

const { resolve } = createRequire(import.meta.url)

/** Makes all that browsers load of the back-office: AdminJS's own scripts, our components, style and icon. Into build/admin. */
export async function buildComponents(): Promise<void> {
  const scripts = join(dirname(resolve('adminjs')), 'lib/frontend/assets/scripts')
  const designSystem = join(dirname(resolve('@adminjs/design-system')), '../bundle.production.js')
  const script = (stem: string, content: Uint8Array) => ({ stem, suffix: 'js', content })
  const files = [
    script('begin', await bundled('forms/begin.ts')),
    script('globals', readFileSync(join(scripts, 'global-bundle.production.js'))),
    script('design-system', readFileSync(designSystem)),
    script('app', readFileSync(join(scripts, 'app-bundle.production.js'))),
    script('components', await bundled('index.tsx')),
    { stem: 'style', suffix: 'css', content: await bundled('style/style.css') },
    { stem: 'icon', suffix: 'svg', content: readFileSync(join(root, 'portal/style/icon.svg')) },
  ]
  keepServed(join(root, 'build/admin'), files, 9)
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
