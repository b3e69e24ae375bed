import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '../..')
const out = join(root, 'build')
const prefix = `test-${process.pid}-`

/** What the tests are started with besides themselves: the parts that run as processes, and what is made once before all of them. */
const others = [
  ...['admin/server.ts', 'jobs/worker.ts', 'portal/server.ts', 'admin/bundle.ts', 'run/assets.ts'],
  ...['test/database.ts', 'test/mail/killed-sender.ts', 'test/mail/office.ts', 'test/setup/server.ts'],
]
/** Packages that come into the bundles, which saves the reading and linking of some five hundred files in each test file. All others are
 *  loaded from node_modules: they have files of their own, are large and seldom needed, or must be one and the same for other packages. */
const bundled = [
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

/** Prisma's planner is compiled once for all files of a test process (test/setup/environment.js). */
const plannerFromOutside = {
  name: 'planner-from-outside',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.prisma\/client\/index\.js$/ }, ({ path }) => {
      const wasm = join(dirname(path), 'query_compiler_small_bg.wasm')
      const own = `new WebAssembly.Module(require('node:fs').readFileSync(${JSON.stringify(wasm)}))`
      const asked = /getQueryCompilerWasmModule: async \(\) => \{[\s\S]*?\n {6}\},/
      const given = `getQueryCompilerWasmModule: async () => globalThis.planner ?? ${own},`
      return { contents: readFileSync(path, 'utf8').replace(asked, () => given) }
    }),
}

/**
 * Bundles the tests with what they import, in pieces that several share, as run/build.js does with the programs: a test file loads some
 * hundred files in the place of a thousand, and no file is translated twice. `isWanted` says of which test files, by their paths. Returns
 * where each source now stands, by its path from the root, and what removes it all; TEST_BUNDLES names a file that says the same.
 */
export async function bundleTests(isWanted) {
  removeLeft()
  const tests = readdirSync(join(root, 'test'), { recursive: true })
    .filter((file) => /\.(test|soak)\.tsx?$/.test(file) && isWanted(join(root, 'test', file)))
    .map((file) => `test/${file}`)
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const packages = Object.keys({ ...dependencies, ...devDependencies })
  const { metafile } = await build({
    entryPoints: [...others, ...tests],
    absWorkingDir: root,
    outdir: out,
    entryNames: `${prefix}[hash]-[name]`,
    chunkNames: `${prefix}[hash]`,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    external: ['@jest/globals', ...packages.filter((name) => !bundled.includes(name))],
    banner: {
      js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`,
    },
    plugins: [plannerFromOutside],
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
  })
  const written = Object.entries(metafile.outputs)
  const entries = written.flatMap(([path, { entryPoint }]) => (entryPoint ? [[entryPoint, join(root, path)]] : []))
  const places = Object.fromEntries(entries)
  process.env.TEST_BUNDLES = join(out, `${prefix}places.json`)
  writeFileSync(process.env.TEST_BUNDLES, JSON.stringify(places))
  const remove = () => {
    for (const path of [...Object.keys(metafile.outputs), process.env.TEST_BUNDLES]) rmSync(resolve(root, path))
  }
  return { places, remove }
}

/** Bundles of test runs that were killed. */
function removeLeft() {
  for (const name of existsSync(out) ? readdirSync(out) : []) {
    const [, pid] = /^test-(\d+)-/.exec(name) ?? []
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join(out, name), { force: true })
  }
}
