// Turns the TypeScript into build/*.js, one bundle per program, and makes what browsers load, when a source is not what it was at
// the last build. With the argument `all` it makes everything anew and removes what is not needed any more.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'

/** What runs in production. */
const programs = {
  portal: 'portal/server.ts',
  admin: 'admin/server.ts',
  worker: 'jobs/worker.ts',
  migrate: 'run/migrate.ts',
  'create-owner': 'jobs/create-owner.ts',
  'take-returned': 'jobs/take-returned.ts',
  guess: 'domain/people/passwords/guess-thread.ts',
}
/** What tries it all, and what builds: they need what a production install leaves out. */
const programsToTry = {
  start: 'trial/start.ts',
  prepare: 'trial/prepare.ts',
  mailbox: 'trial/mailbox/mailbox.ts',
  migration: 'trial/migration.ts',
  'browser-assets': 'run/assets.ts',
  'admin-components': 'admin/bundle.ts',
}
const sources = [
  ...['admin', 'cast', 'domain', 'doors', 'emails', 'jobs', 'portal', 'prisma', 'run', 'trial', 'words'],
  ...['package.json', 'package-lock.json', 'build/datamodel'],
]
const finished = 'build/finished.json'

/** Prisma's planner as a file that is read once; the text that the generated client has of it would stay in memory. */
const wasmAsFile = {
  name: 'wasm-as-file',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.wasm-base64\.js$/ }, ({ path }) => ({
      resolveDir: dirname(path),
      contents: `
        import { readFileSync } from 'node:fs'
        import file from './${basename(path, '-base64.js')}'
        export const wasm = readFileSync(new URL(file, import.meta.url), 'base64')`,
    })),
}

process.chdir(resolve(import.meta.dirname, '..'))
const all = process.argv[2] === 'all'
const before = existsSync(finished) ? JSON.parse(readFileSync(finished, 'utf8')) : { written: [] }
const digest = digestOf(sources)
if (all || before.digest !== digest) {
  if (existsSync('node_modules/esbuild')) await buildAll()
  else {
    console.error(
      'build/ was not made of these sources, and a production install cannot build: see docs/running.md, "For real".',
    )
    process.exitCode = 1
  }
}

async function buildAll() {
  const outputs = await bundlePrograms()
  const fonts = copyFonts()
  const written = [...Object.keys(outputs), ...fonts]
  const { buildAssets } = await import('../build/browser-assets.js')
  buildAssets()
  const { buildComponents } = await import('../build/admin-components.js')
  await buildComponents()
  // Not after every build: another copy may run from this folder, and load one of them later.
  if (all) for (const path of before.written) if (!written.includes(path)) rmSync(path, { force: true })
  const kept = all ? written : [...new Set([...before.written, ...written])]
  writeFileSync(finished, JSON.stringify({ digest, written: kept, ...inProduction(outputs, fonts) }, undefined, 1))
}

/** Copies the one weight that is used of each font for what the usual one has not, so that production does without packages of many.
 *  Returns where they are. */
function copyFonts() {
  mkdirSync('build/fonts', { recursive: true })
  const fonts = Object.values(JSON.parse(readFileSync('domain/reports/formats/pdf/letters/others.json', 'utf8')))
  return fonts.map((font) => {
    const copy = `build/fonts/${basename(font)}`
    copyFileSync(`node_modules/${font}`, copy)
    return copy
  })
}

/** What the programs of production are made of: their files, and the packages that these load from node_modules. */
function inProduction(outputs, fonts) {
  const files = new Set(Object.keys(programs).map((name) => `build/${name}.js`))
  const packages = new Set()
  for (const file of files)
    for (const { path, external } of outputs[file].imports) external ? packages.add(path) : files.add(path)
  return { files: [...files, ...fonts], packages: [...packages].filter((name) => !isBuiltin(name)) }
}

/**
 * Writes the bundles, and returns esbuild's account of them. What stands in `dependencies` is loaded from node_modules; all other packages, the
 * generated client among them, come into the bundles, so that production needs no more than it names there.
 */
async function bundlePrograms() {
  const { build } = await import('esbuild')
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { metafile } = await build({
    entryPoints: { ...programs, ...programsToTry },
    outdir: 'build',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    external: [...Object.keys(dependencies), 'esbuild', 'maildev'],
    // Packages in CommonJS ask for others by it, which a module has not.
    banner: {
      js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`,
    },
    loader: { '.wasm': 'file' },
    plugins: [wasmAsFile],
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
  })
  return metafile.outputs
}

/** A digest of all that stands in files and folders. */
function digestOf(paths) {
  const hash = createHash('sha256')
  const add = (path) => hash.update(path).update(readFileSync(path))
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else add(path)
    }
  }
  for (const path of paths.filter(existsSync)) path.includes('.') ? add(path) : walk(path)
  return hash.digest('hex')
}
