import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveBackOffices } from './back-office.js'
import { bundleTests } from './bundle.js'
import { makeFolder } from './folder.js'
import { settingsOf } from './process.js'

/** Before all tests: one PostgreSQL with the templates every test file is given a copy of, what browsers load, which all test files
 *  serve, and the back-offices that many of them ask for. */
export default async function start({ testPathPatterns: { patterns } }) {
  const removeFolder = await makeFolder()
  const wanted = patterns.map((pattern) => new RegExp(pattern, 'i'))
  const isWanted = (path) => wanted.length === 0 || wanted.some((pattern) => pattern.test(path))
  const { places, remove } = await bundleTests(isWanted)
  const { startServer, freePort } = await import(places['test/setup/server.ts'])
  const { buildAssets } = await import(places['run/assets.ts'])
  const { buildComponents } = await import(places['admin/bundle.ts'])
  buildAssets()
  await buildComponents()
  const server = await startServer()
  process.env.TEST_DATABASE_SERVER = server.url
  process.env.TEST_DOCUMENTS = server.documents
  process.env.TEST_FOLDER = await mkdtemp(join(tmpdir(), 'portico-test-'))
  process.env.TEST_SECRET = randomBytes(32).toString('hex')
  const offices = await serveBackOffices(places['admin/server.ts'], settingsOf, freePort)
  process.env.TEST_BACK_OFFICES = offices.url
  globalThis.endTests = async () => {
    await globalThis.endWorld?.()
    await offices.stop()
    await server.stop()
    remove()
    await removeFolder()
  }
}
