import { build } from 'esbuild'

const entryPoint = new URL('server.ts', import.meta.url).pathname
const outfile = new URL('../../build/test-server.js', import.meta.url).pathname

/** Before all tests: one PostgreSQL with the templates every test file is given a copy of. */
export default async function start() {
  await build({
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
  const { startServer } = await import(outfile)
  globalThis.databaseServer = await startServer()
  process.env.TEST_DATABASE_SERVER = globalThis.databaseServer.url
}
