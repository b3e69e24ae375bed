import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { serveBackOffices } from './back-office.js'
import { makeFolder } from './folder.js'
import { settingsOf } from './process.js'

/** Before all tests: one PostgreSQL with the templates every test file is given a copy of, what browsers load, which all test files
 *  serve, and the back-offices that many of them ask for. */
export default async function start() {
  const removeFolder = await makeFolder()
  const { startServer, freePort } = await bundled('server.ts')
  const { buildAssets } = await bundled('../../run/assets.ts')
  const { buildComponents } = await bundled('../../admin/bundle.ts')
  buildAssets()
  await buildComponents()
  const server = await startServer()
  process.env.TEST_DATABASE_SERVER = server.url
  process.env.TEST_DOCUMENTS = server.documents
  process.env.TEST_FOLDER = await mkdtemp(join(tmpdir(), 'portico-test-'))
  process.env.TEST_SECRET = randomBytes(32).toString('hex')
  const program = await written('../../admin/server.ts', { jsx: 'automatic', sourcemap: 'inline' })
  const offices = await serveBackOffices(program, settingsOf, freePort)
  process.env.TEST_BACK_OFFICES = offices.url
  globalThis.endTests = async () => {
    await offices.stop()
    await server.stop()
    await Promise.all([rm(program), removeFolder()])
  }
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
