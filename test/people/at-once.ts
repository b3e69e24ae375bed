import { pool } from '../../prisma/client.ts'
import { until } from '../until.ts'

/** Does several things at the same moment: all of them have come as far as a lock, taken by a statement, before one gets past it. */
export async function atOnce<Result>(lock: string, ...works: (() => Promise<Result>)[]) {
  const holder = await pool.connect()
  try {
    await holder.query('begin')
    await holder.query(lock)
    const done = Promise.allSettled(works.map((work) => work()))
    await until(async () => (await waiting()) >= works.length)
    await holder.query('commit')
    return await done
  } finally {
    holder.release()
  }
}

/** How something ended: `done`, or the code of its refusal. Throws what was no refusal. */
export function endOf(result: PromiseSettledResult<unknown>): string {
  if (result.status === 'fulfilled') return 'done'
  if (!('code' in result.reason && 'status' in result.reason)) throw result.reason
  return result.reason.code
}

async function waiting(): Promise<number> {
  const { rowCount } = await pool.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rowCount ?? 0
}
