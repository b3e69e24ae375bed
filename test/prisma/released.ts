import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { filters, withEngine } from '../../prisma/engine.ts'
import { migrationList } from '../../prisma/history.ts'
import { installQueue } from '../../prisma/migrate.ts'
import { root } from '../../run/settings.ts'

/** The columns of a row. */
export type ReleasedRow = Record<string, unknown>
/** The rows of one table, in an order of tables in which they can be written. */
export type ReleasedTable = { table: string; rows: ReleasedRow[] }

const folder = join(root, 'test/prisma/released')
const [file = ''] = readdirSync(folder).toSorted().reverse()

/** The sample as the last release wrote it, and the name its last migration begins with. */
export const released = {
  until: file.replace('.jsonl', ''),
  tables: readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReleasedTable),
}

/** Brings a new database to where the last release left one, without rows. */
export async function migrateToReleased(url: string): Promise<void> {
  const list = await migrationList()
  const migrationDirectories = list.migrationDirectories.filter(({ path }) => path.slice(0, 14) <= released.until)
  await withEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList: { ...list, migrationDirectories }, filters }),
  )
  await installQueue(url)
}

/** Writes the sample of the last release as that did: the columns it knew, and nothing for others. */
export async function writeReleased(url: string, tables = released.tables): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('begin')
    for (const { table, rows } of tables) {
      const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`)
      await client.query(
        `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $1)`,
        [JSON.stringify(rows)],
      )
    }
    await client.query('commit')
  })
}

/** The rows of a table now, as JSON. */
export function rowsOf(url: string, table: string): Promise<ReleasedRow[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ row: ReleasedRow }>(`select to_jsonb(x) as row from "${table}" x`)
    return rows.map(({ row }) => row)
  })
}

/** Does something on a connection of its own. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
