import { rm } from 'node:fs/promises'
import { build } from 'esbuild'

const entryPoint = new URL('server.ts', import.meta.url).pathname
const outfile = new URL(`../../build/test-server-${process.pid}.js`, import.meta.url).pathname

/** Before all tests: one PostgreSQL with the templates every test file is given a copy of. */
export default async function start() {
  const { startServer } = await bundled()
  globalThis.databaseServer = await startServer()
  process.env.TEST_DATABASE_SERVER = globalThis.databaseServer.url
  process.env.TEST_DOCUMENTS = globalThis.databaseServer.documents
}

async function bundled() {
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' }
  await build({ entryPoints: [entryPoint], outfile, ...options })
  try {
    return await import(outfile)
  } finally {
    await rm(outfile)
  }
}
