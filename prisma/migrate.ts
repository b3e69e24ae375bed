import { withClient } from './connection.ts'
import { filters, withEngine } from './engine.ts'
import { migrationList } from './history.ts'
import { isDone, type State, stateOf } from './state.ts'

/**
 * Brings a database up to date: the migrations of prisma/migrations and the tables of the job queue.
 * Returns the names of what was applied; with nothing to do it costs two queries. Several may run at once.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    if (isDone(await stateOf(client))) return []
    await client.query(`select pg_advisory_lock(hashtext('portico migrations'))`)
    const { waiting, queue } = await stateOf(client)
    if (waiting.length > 0) await applyMigrations(databaseUrl)
    if (!queue) await installQueue(databaseUrl)
    return waiting
  })
}

/** What the database lacks. */
export async function state(databaseUrl: string): Promise<State> {
  return withClient(databaseUrl, stateOf)
}

/** Installs, or brings up to date, the tables of the job queue. */
export async function installQueue(connectionString: string) {
  const { Logger, runMigrations } = await import('graphile-worker')
  await runMigrations({ connectionString, logger: new Logger(() => () => {}) })
}

async function applyMigrations(databaseUrl: string) {
  const migrationsList = await migrationList()
  const asked = { migrationsList, filters, optInToShadowDatabase: false }
  await withEngine(databaseUrl, async (engine) => {
    // Each script is one transaction: of one that failed nothing is left, and it may be tried again.
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory(asked)
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
    await engine.applyMigrations({ migrationsList, filters })
  })
}
