import pg from 'pg'
import { state } from '../prisma/migrate.ts'
import { isDone } from '../prisma/state.ts'
import type { GivenSettings } from '../run/settings.ts'
import { embeddedDatabase, freePort } from './database/embedded.ts'
import { keptSecret } from './kept.ts'
import { runOnce } from './supervise.ts'

/** The database that is used: where it is, and what is to be done about it. */
export type Database = {
  url: string
  isEmbedded: boolean
  isNew: boolean
  start(): Promise<void>
  stop(): Promise<void>
}

/** The database that the settings name, which runs already, or else the embedded one. */
export async function databaseOf({ databaseUrl, dataDir }: GivenSettings): Promise<Database> {
  const nothing = async () => {}
  if (databaseUrl) return { url: databaseUrl, isEmbedded: false, isNew: false, start: nothing, stop: nothing }
  const password = keptSecret(dataDir, 'database-password')
  return { ...(await embeddedDatabase({ dataDir, password })), isEmbedded: true }
}

/** The environment of the parts: nothing is left out in it. */
export async function environment(given: GivenSettings, database: Database): Promise<NodeJS.ProcessEnv> {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: given.dataDir,
    PORTAL_URL: given.portalUrl,
    ADMIN_URL: given.adminUrl,
    DATABASE_URL: database.url,
    SECRET: given.secret ?? keptSecret(given.dataDir, 'secret'),
    SMTP_URL: given.smtpUrl ?? `smtp://127.0.0.1:${await freePort()}`,
  }
}

/** Migrates the database and raises the cast in an empty embedded one: loading at once, at work when the database is up. */
export async function prepare(database: Database, up: Promise<void>, env: NodeJS.ProcessEnv) {
  if (database.isNew) return runOnce('prepare', ['sample'], env, up)
  await up
  const missing = await state(database.url)
  const sample = database.isEmbedded && (missing.waiting.length > 0 || (await isEmpty(database.url)))
  if (!isDone(missing) || sample) await runOnce('prepare', sample ? ['sample'] : [], env, up)
}

async function isEmpty(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rowCount } = await client.query('select from "Organisation" limit 1')
  await client.end()
  return rowCount === 0
}
