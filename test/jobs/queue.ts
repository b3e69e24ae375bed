import { Logger, runOnce } from 'graphile-worker'
import { taskList, waitingTasks } from '../../jobs/tasks.ts'
import { pool } from '../../prisma/client.ts'

const logger = new Logger(() => () => {})

/** Works through all that is due in the queue, in this process. */
export async function drain(): Promise<void> {
  await runOnce({
    pgPool: pool,
    taskList: { ...taskList, ...waitingTasks },
    logger,
    noHandleSignals: true,
    concurrency: 1,
  })
}

/** Lets the pauses before all further tries pass. */
export async function skipRetryPauses(): Promise<void> {
  await pool.query('update graphile_worker._private_jobs set run_at = now() where run_at > now()')
}

/** Lets some minutes pass for the mails that were posted and for what is to be done later. */
export async function skipMinutes(minutes: number): Promise<void> {
  const past = `interval '${minutes} minutes'`
  await pool.query(`update "Delivery" set "createdAt" = "createdAt" - ${past}, "dueAt" = "dueAt" - ${past}`)
  await pool.query(`update graphile_worker._private_jobs set run_at = run_at - ${past}`)
}

/** The jobs that wait: what they are, how often they were tried, which come first, and in how many seconds they are due. */
export async function waiting(): Promise<{ task: string; attempts: number; priority: number; pause: number }[]> {
  const { rows } = await pool.query(`
    select task_identifier as task, attempts, priority, extract(epoch from run_at - now())::float8 as pause
    from graphile_worker.jobs where attempts < max_attempts order by id`)
  return rows
}
