import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../prisma/migrate.ts'
import { freePort, startPassing } from '../../trial/database/embedded.ts'

export { freePort }

/**
 * Starts PostgreSQL in a temporary folder, with the templates template_empty (migrated) and template_cast (and the cast
 * in it), and a folder with the documents of the cast.
 */
export async function startServer() {
  const server = await startPassing()
  const documents = await mkdtemp(join(tmpdir(), 'portico-cast-'))
  const stop = () => Promise.all([server.stop(), rm(documents, { recursive: true })])
  const urlOf = (name: string) => server.url.replace(/[^/]*$/, name)
  try {
    await query(server.url, 'create database template_empty')
    await migrate(urlOf('template_empty'))
    await query(server.url, 'create database template_cast template template_empty strategy file_copy')
    await raiseCast(urlOf('template_cast'), documents)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: server.url, documents, stop }
}

async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}

async function raiseCast(databaseUrl: string, dataDir: string) {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SECRET: 'known to everybody who reads this',
  })
  const { raiseSample } = await import('../../trial/sample.ts')
  const { pool } = await import('../../prisma/client.ts')
  await raiseSample()
  await pool.end()
}
