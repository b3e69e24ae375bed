import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash } from '@node-rs/argon2'
import pg from 'pg'
import { password } from '../../cast/people.ts'
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
    // Everybody signs in in nearly every test: a hash at a fiftieth of the cost, which test/people/sign-in.test.ts takes back.
    const cheap = await hash(password, { memoryCost: 64, timeCost: 1, parallelism: 1 })
    const cheaply = 'update "Person" set "passwordHash" = $1 where "passwordHash" is not null'
    await query(urlOf('template_cast'), cheaply, [cheap])
  } catch (error) {
    await stop()
    throw error
  }
  return { url: server.url, documents, stop }
}

async function query(url: string, text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text, values)
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
