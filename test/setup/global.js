import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { build } from 'esbuild'

/** Before all tests: one PostgreSQL with the templates every test file is given a copy of, and what browsers load, which all
 *  test files serve. */
export default async function start() {
  const { startServer } = await bundled('server.ts')
  const { buildAssets } = await bundled('../../run/assets.ts')
  const { buildComponents } = await bundled('../../admin/bundle.ts')
  buildAssets()
  await buildComponents()
  globalThis.databaseServer = await startServer()
  process.env.TEST_DATABASE_SERVER = globalThis.databaseServer.url
  process.env.TEST_DOCUMENTS = globalThis.databaseServer.documents
}

/** The exports of a TypeScript file, which node cannot load as it is. */
async function bundled(path) {
  const entryPoint = new URL(path, import.meta.url).pathname
  const outfile = new URL(`../../build/test-${basename(path, '.ts')}-${process.pid}.js`, import.meta.url).pathname
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' }
  await build({ entryPoints: [entryPoint], outfile, ...options })
  try {
    return await import(outfile)
  } finally {
    await rm(outfile)
  }
}
