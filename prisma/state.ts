import type pg from 'pg'
import { migrationNames } from './history.ts'

/** What a database lacks: the migrations it has not seen yet, oldest first; whether the job queue is there. */
export type State = { waiting: string[]; queue: boolean }

/** What the database behind a connection, or a pool of them, lacks. */
export async function stateOf(database: Pick<pg.Pool, 'query'>): Promise<State> {
  const { rows } = await database.query<{ history: boolean; queue: boolean }>(
    `select to_regclass('_prisma_migrations') is not null as history,
            to_regclass('graphile_worker.migrations') is not null as queue`,
  )
  const applied = rows[0]?.history ? await appliedTo(database) : []
  const names = await migrationNames()
  return { waiting: names.filter((name) => !applied.includes(name)), queue: rows[0]?.queue ?? false }
}

/** Whether a database lacks nothing. */
export function isDone({ waiting, queue }: State): boolean {
  return waiting.length === 0 && queue
}

async function appliedTo(database: Pick<pg.Pool, 'query'>): Promise<string[]> {
  const { rows } = await database.query<{ migration_name: string }>(
    'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return rows.map((row) => row.migration_name)
}
