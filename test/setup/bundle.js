import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'
import { bundled, nameOf, packagesWhole, productFromOutside } from './apart.js'
import { forgetful } from './forget.js'

const root = resolve(import.meta.dirname, '../..')
const out = join(root, 'build')
const prefix = `test-${process.pid}-`

/** What the tests are started with besides themselves: the parts that run as processes, and what is made once before all of them. */
const programs = ['admin/server.ts', 'jobs/worker.ts', 'portal/server.ts', 'admin/bundle.ts', 'run/assets.ts']
const helpers = ['test/database.ts', 'test/mail/killed-sender.ts', 'test/mail/office.ts', 'test/setup/server.ts']
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
 * Bundles the tests, and apart from them the product with its packages, in pieces that several share, as run/build.js does with the
 * programs: a test file loads some hundred files in the place of a thousand, no file is translated twice, and no piece holds code of
 * both, so that the product's may stay in the process (test/setup/runtime.js). `isWanted` says of which test files, by their paths.
 * Returns where each source now stands, by its path from the root, and what removes it all; TEST_BUNDLES names a file that says the same.
 */
export async function bundleTests(isWanted) {
  removeLeft()
  const tests = readdirSync(join(root, 'test'), { recursive: true })
    .filter((file) => /\.(test|soak)\.tsx?$/.test(file) && isWanted(join(root, 'test', file)))
    .map((file) => `test/${file}`)
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const packages = Object.keys({ ...dependencies, ...devDependencies })
  const external = ['@jest/globals', ...packages.filter((name) => !bundled.includes(name))]
  const asked = new Set(programs)
  const ofTests = await build({
    ...options,
    entryPoints: [...helpers, ...tests],
    entryNames: `${prefix}test-[hash]-[name]`,
    chunkNames: `${prefix}test-[hash]`,
    external,
    plugins: [productFromOutside(root, prefix, asked)],
  })
  const ofProduct = await build({
    ...options,
    entryPoints: [...asked].map((path) => ({ in: path, out: prefix + nameOf(path) })),
    chunkNames: `${prefix}[hash]`,
    external,
    plugins: [plannerFromOutside, packagesWhole(root), forgetful(root)],
  })
  const written = [ofTests, ofProduct].flatMap(({ metafile }) => Object.entries(metafile.outputs))
  const entries = written.flatMap(([path, { entryPoint }]) =>
    entryPoint && [...programs, ...helpers, ...tests].includes(entryPoint) ? [[entryPoint, join(root, path)]] : [],
  )
  const places = Object.fromEntries(entries)
  process.env.TEST_BUNDLES = join(out, `${prefix}places.json`)
  writeFileSync(process.env.TEST_BUNDLES, JSON.stringify(places))
  const remove = () => {
    for (const path of [...written.map(([path]) => path), process.env.TEST_BUNDLES]) rmSync(resolve(root, path))
  }
  return { places, remove }
}

const options = {
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  banner: {
    js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`,
  },
  sourcemap: 'linked',
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
}

/** Bundles of test runs that were killed. */
function removeLeft() {
  for (const name of existsSync(out) ? readdirSync(out) : []) {
    const [, pid] = /^test-(\d+)-/.exec(name) ?? []
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join(out, name), { force: true })
  }
}
