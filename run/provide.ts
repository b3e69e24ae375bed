import pg from 'pg'
import { freePort, startEmbedded } from '../prisma/embedded.ts'
import { state } from '../prisma/migrate.ts'
import { keptSecret } from './kept.ts'
import type { Stop } from './part.ts'
import type { GivenSettings } from './settings.ts'
import { runOnce } from './supervise.ts'

/** Makes up what the settings leave out, the database among it, and returns the environment of the parts. */
export async function provide(given: GivenSettings, started: Stop[]): Promise<NodeJS.ProcessEnv> {
  const { dataDir } = given
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    PORTAL_URL: given.portalUrl,
    ADMIN_URL: given.adminUrl,
    DATABASE_URL: given.databaseUrl ?? (await embedded(dataDir, started)),
    SECRET: given.secret ?? keptSecret(dataDir, 'secret'),
    SMTP_URL: given.smtpUrl ?? `smtp://127.0.0.1:${await freePort()}`,
  }
}

/** Migrates the database and, when it is the embedded one and empty, raises the cast in it. */
export async function prepare(env: NodeJS.ProcessEnv, { databaseUrl }: GivenSettings) {
  const url = env.DATABASE_URL ?? ''
  const { waiting, queue } = await state(url)
  const sample = databaseUrl === undefined && (waiting.length > 0 || (await isEmpty(url)))
  if (waiting.length > 0 || !queue || sample) await runOnce('prepare', sample ? ['sample'] : [], env)
}

async function embedded(dataDir: string, started: Stop[]) {
  const { url, stop } = await startEmbedded({ dataDir, password: keptSecret(dataDir, 'database-password') })
  started.push(stop)
  return url
}

async function isEmpty(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query('select from "Organisation" limit 1')
  await client.end()
  return rowCount === 0
}
