import { pool } from '../prisma/client.ts'

/** The sign that workers live: locks of one session of the database, which lets go of them when the process has ended. */
export type Heartbeat = {
  /** Shows that a worker lives. */
  of(workerId: string): Promise<void>
  /** When the session was lost, and nobody can tell any more. */
  lost: Promise<void>
  end(): void
}

const locks = "hashtext('portico worker')"

/** Opens a session of the database in which workers show that they live. */
export async function startHeartbeat(): Promise<Heartbeat> {
  const session = await pool.connect()
  const lost = new Promise<void>((resolve) => session.on('error', () => resolve()))
  let ended = false
  let shown: Promise<unknown> = Promise.resolve()
  return {
    of(workerId) {
      const lock = () => session.query(`select pg_advisory_lock(${locks}, hashtext($1))`, [workerId])
      shown = shown.then(lock)
      return shown.then(() => {})
    },
    lost,
    end() {
      if (!ended) session.release(true)
      ended = true
    },
  }
}

/**
 * Frees the jobs of workers that have ended without a word: the queue itself would wait four hours for them. A worker
 * whose lock can be had is not there any more. A job that had ended with its worker before waits first, longer each time and none as
 * long as another: one that ends every worker would take those beside it along until none of them had a try left.
 */
export async function unlockJobsOfEndedWorkers(): Promise<void> {
  const { rows } = await pool.query<{ worker: string; again: string[] }>(`
    select worker, again from (
      select locked_by as worker, coalesce(array_agg(id) filter (where attempts > 1), '{}') as again
      from graphile_worker.jobs where locked_by is not null group by locked_by
      offset 0) holders
    where pg_try_advisory_xact_lock(${locks}, hashtext(worker))`)
  if (rows.length === 0) return
  await pool.query('select graphile_worker.force_unlock_workers($1)', [rows.map(({ worker }) => worker)])
  await pool.query(
    `select graphile_worker.reschedule_jobs(array[id], run_at => now() + interval '1 second' * exp(least(attempts, 10)) * (0.5 + random() / 2))
    from graphile_worker.jobs where id = any($1::bigint[])`,
    [rows.flatMap(({ again }) => again)],
  )
}
