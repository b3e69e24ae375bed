import type { Worker } from 'graphile-worker'
import { pool } from '../prisma/client.ts'

/** The sign that workers live: locks of one session of the database, which lets go of them when the process has ended. */
export type Heartbeat = {
  /** Shows that a worker lives, until it ends. */
  of(worker: Worker): Promise<void>
  /** Those of its workers that are at a job. */
  atWork(): Worker[]
  /** When the session was lost, and nobody can tell any more. */
  lost: Promise<void>
  end(): void
}

const locks = "hashtext('portico worker')"

/** Opens a session of the database in which workers show that they live, first of all those that are `atWork` still and have lost theirs. */
export async function startHeartbeat(atWork: Worker[]): Promise<Heartbeat> {
  const session = await pool.connect()
  const lost = new Promise<void>((resolve) => session.on('error', () => resolve()))
  const workers = new Set<Worker>()
  let ended = false
  let asked: Promise<unknown> = Promise.resolve()

  /** One question after the other; one that fails keeps none back. */
  function ask(what: string, { workerId }: Worker): Promise<unknown> {
    const answered = asked.then(() => session.query(`select ${what}(${locks}, hashtext($1))`, [workerId]))
    asked = answered.catch(() => {})
    return answered
  }

  async function show(worker: Worker, lock: string): Promise<void> {
    workers.add(worker)
    // One that ends while others go on leaves its job to whoever looks next, if it could not write down what became of it.
    const gone = () => {
      workers.delete(worker)
      ask('pg_advisory_unlock', worker).catch(() => {})
    }
    worker.promise.then(gone, gone)
    await ask(lock, worker)
  }

  const life: Heartbeat = {
    of: (worker) => show(worker, 'pg_advisory_lock'),
    atWork: () => [...workers].filter((worker) => worker.getActiveJob()),
    lost,
    end() {
      if (!ended) session.release(true)
      ended = true
    },
  }
  // The database may believe that the session before is there still: then its locks are, and nobody waits for them.
  return Promise.all(atWork.map((worker) => show(worker, 'pg_try_advisory_lock'))).then(
    () => life,
    (error) => {
      life.end()
      throw error
    },
  )
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
