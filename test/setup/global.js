import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Before all tests: one PostgreSQL with the templates every test file is given a copy of, what browsers load, which all test files
 *  serve, and the program of the back-office, which many of them start. */
export default async function start() {
  const { startServer } = await bundled('server.ts')
  const { buildAssets } = await bundled('../../run/assets.ts')
  const { buildComponents } = await bundled('../../admin/bundle.ts')
  buildAssets()
  await buildComponents()
  globalThis.databaseServer = await startServer()
  process.env.TEST_DATABASE_SERVER = globalThis.databaseServer.url
  process.env.TEST_DOCUMENTS = globalThis.databaseServer.documents
  process.env.TEST_BACK_OFFICE = await written('../../admin/server.ts', { jsx: 'automatic', sourcemap: 'inline' })
}

/** The exports of a TypeScript file, which node cannot load as it is. */
async function bundled(path) {
  const outfile = await written(path)
  try {
    return await import(outfile)
  } finally {
    await rm(outfile)
  }
}

/** Where a TypeScript file and what it imports now stand in one that node can load. */
async function written(path, more = {}) {
  const entryPoint = fileURLToPath(new URL(path, import.meta.url))
  const name = path.replace(/^[./]*|\.ts$/g, '').replaceAll('/', '-')
  const outfile = fileURLToPath(new URL(`../../build/test-${name}-${process.pid}.js`, import.meta.url))
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' }
  await build({ entryPoints: [entryPoint], outfile, ...options, ...more })
  return outfile
}
