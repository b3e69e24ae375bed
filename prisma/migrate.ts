import pg from 'pg'
import { filters, withEngine } from './engine.ts'
import { migrationList, migrationNames } from './history.ts'

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

/** What a database lacks: the migrations it has not seen yet, oldest first; whether the job queue is there. */
export type State = { waiting: string[]; queue: boolean }

/** What the database lacks. */
export async function state(databaseUrl: string): Promise<State> {
  return withClient(databaseUrl, stateOf)
}

/** Whether a database lacks nothing. */
export function isDone({ waiting, queue }: State): boolean {
  return waiting.length === 0 && queue
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

async function stateOf(client: pg.Client): Promise<State> {
  const { rows } = await client.query<{ history: boolean; queue: boolean }>(
    `select to_regclass('_prisma_migrations') is not null as history,
            to_regclass('graphile_worker.migrations') is not null as queue`,
  )
  const applied = rows[0]?.history ? await appliedMigrations(client) : []
  const names = await migrationNames()
  return { waiting: names.filter((name) => !applied.includes(name)), queue: rows[0]?.queue ?? false }
}

async function withClient<Result>(connectionString: string, work: (client: pg.Client) => Promise<Result>) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function appliedMigrations(client: pg.Client) {
  const { rows } = await client.query<{ migration_name: string }>(
    'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return rows.map((row) => row.migration_name)
}
