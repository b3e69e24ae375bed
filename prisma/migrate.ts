import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { withEngine } from './engine.ts'
import { migrationList, migrationNames, migrationsFolder, schemaFiles } from './history.ts'

const filters = { externalTables: [], externalEnums: [] }

/**
 * Brings a database up to date: the migrations of prisma/migrations and the tables of the job queue.
 * Returns the names of what was applied; with nothing to do it costs two queries. Several may run at once.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const { waiting, queue } = await state(databaseUrl)
  if (waiting.length > 0)
    await withEngine(databaseUrl, async (engine) =>
      engine.applyMigrations({ migrationsList: await migrationList(), filters }),
    )
  if (!queue) await installQueue(databaseUrl)
  return waiting
}

/** The migrations that the database has not seen yet, oldest first, and whether the job queue is installed. */
export async function state(databaseUrl: string): Promise<{ waiting: string[]; queue: boolean }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ history: boolean; queue: boolean }>(
      `select to_regclass('_prisma_migrations') is not null as history,
              to_regclass('graphile_worker.migrations') is not null as queue`,
    )
    const applied = rows[0]?.history ? await appliedMigrations(client) : []
    const names = await migrationNames()
    return { waiting: names.filter((name) => !applied.includes(name)), queue: rows[0]?.queue ?? false }
  } finally {
    await client.end()
  }
}

/** The SQL that would turn what the migrations build into what the schema says; empty when the two agree. */
export async function drift(databaseUrl: string): Promise<string> {
  return withEngine(databaseUrl, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await migrationList()) },
      to: { tag: 'schemaDatamodel', ...(await schemaFiles()) },
      script: true,
      exitCode: true,
      filters,
    })
    return exitCode === 0 ? '' : (stdout ?? '')
  })
}

/** Writes the migration from the folder's last state to the schema. Returns its folder, or nothing if none is needed. */
export async function createMigration(databaseUrl: string, name: string): Promise<string | undefined> {
  return withEngine(databaseUrl, async (engine) => {
    const migrationsList = await migrationList()
    const { action } = await engine.devDiagnostic({ migrationsList, filters })
    if (action.tag === 'reset') throw new Error(action.reason)
    const schema = await schemaFiles()
    const made = await engine.createMigration({ draft: false, migrationName: name, migrationsList, schema, filters })
    if (!made.migrationScript) return undefined
    const folder = join(migrationsFolder, made.generatedMigrationName)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'migration.sql'), made.migrationScript)
    return folder
  })
}

/** Installs, or brings up to date, the tables of the job queue. */
export async function installQueue(connectionString: string) {
  const { Logger, runMigrations } = await import('graphile-worker')
  await runMigrations({ connectionString, logger: new Logger(() => () => {}) })
}

async function appliedMigrations(client: pg.Client) {
  const { rows } = await client.query<{ migration_name: string }>(
    'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return rows.map((row) => row.migration_name)
}
