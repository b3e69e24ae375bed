import { relative } from 'node:path'

/** Packages that come into the bundles, which saves the reading and linking of some five hundred files in each test file. All others are
 *  loaded from node_modules: they have files of their own, are large and seldom needed, or must be one and the same for other packages. */
export const bundled = [
  ...[
    '@casl/ability',
    '@casl/prisma',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@prisma/driver-adapter-utils',
    'busboy',
    'compression',
  ],
  ...['cookie', 'cookie-signature', 'express', 'express-session', 'fflate', 'file-type', 'flydrive', 'helmet', 'hucre'],
  ...[
    'intl-messageformat',
    'lru-cache',
    'passport',
    'passport-local',
    'pg',
    'rate-limiter-flexible',
    'react',
    'react-dom',
  ],
  ...['react-email', 'tslib', 'zod'],
]

/** What the bundle of a source of the product, or of a package, is called behind its prefix and before its ending. */
export const nameOf = (path) => `of-${path.replace(whole, '').replaceAll(/[/@]/g, '+')}`

const whole = /^whole:/

/** Leaves what tests import of the product and its packages outside of their bundles, and adds to `asked` what that is: paths from the
 *  root, and packages behind `whole:`. */
export const productFromOutside = (root, prefix, asked) => ({
  name: 'product-from-outside',
  setup: ({ onResolve, resolve }) => {
    const pathOf = async (path, where) =>
      relative(root, (await resolve(path, { ...where, pluginData: 'resolving' })).path)
    onResolve({ filter: /^[^/]/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'resolving') return
      const isPackage = bundled.some((name) => path === name || path.startsWith(`${name}/`))
      if (!isPackage && !path.startsWith('.')) return
      const found = isPackage ? `whole:${path}` : await pathOf(path, { importer, resolveDir, kind })
      if (found.startsWith('test/')) return
      asked.add(found)
      return { path: `./${prefix}${nameOf(found)}.js`, external: true }
    })
  },
})

/** A package as a module with all the names it has: one in CommonJS would have none but `default`. */
export const packagesWhole = (root) => ({
  name: 'packages-whole',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: whole }, ({ path }) => ({ path: path.replace(whole, ''), namespace: 'whole' }))
    onLoad({ filter: /./, namespace: 'whole' }, async ({ path }) => {
      const found = await import(path)
      const isNamed = Object.keys(found).some((name) => name !== 'default')
      const names = Object.keys(isNamed ? found : { default: found, ...found.default })
      const given = names.filter((name) => /^[\w$]+$/.test(name)).join(', ')
      return { contents: `export { ${given} } from ${JSON.stringify(path)}`, resolveDir: root }
    })
  },
})
