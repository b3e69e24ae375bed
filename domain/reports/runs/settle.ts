import { query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import { system } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { tellOfRun } from '../schedules/keepers.ts'

/**
 * Marks runs done whose deliveries are all settled, and says how many of them did not arrive: one run (uuid), or all there are. Two
 * workers that settle the last two deliveries at the same moment both ask afterwards, so that one of them sees both; each holds one
 * row at most.
 */
export async function settleRuns(now = new Date(), runId: string | null = null): Promise<void> {
  await query('settle-runs', settleSql(now, runId))
}

/** Says anew on a run (uuid) that is over how many of its mails did not arrive: some come back later. */
export async function recountRun(runId: string): Promise<void> {
  const statement = sql`update "Run" n set error = (${notArrived}) where n.id = ${runId}::uuid and n.state = 'done'`
  await query('recount-run', statement)
}

const notArrived: Sql = sql`
  select case when count(*) filter (where d.state in ('failed', 'bounced')) > 0
    then 'not-delivered ' || count(*) filter (where d.state in ('failed', 'bounced')) || ' ' || count(*) end
  from "Delivery" d where d."runId" = n.id`

const settleSql = (now: Date, runId: string | null): Sql => sql`
  update "Run" n set state = 'done', "finishedAt" = ${now}::timestamptz, error = (${notArrived})
  where n.state = 'running' and (${runId}::uuid is null or n.id = ${runId}::uuid)
    and not exists (
      select from "Delivery" d where d."runId" = n.id and d.state in ('queued', 'sending', 'deferred'))`

/** A mail that could not be made is told of this long afterwards, in milliseconds: most tries that are worth it have been made then. */
const soon = 2 * 60_000

/** Writes down on a run (uuid) that one of its mails could not be made, from the first try on, and lets whoever looks after its schedule
 *  know a little later, unless it has been made by then. */
export async function noteNotMade(runId: string, answer: string): Promise<void> {
  await act(system, async ({ db }) => {
    const [run] = await db.run.updateManyAndReturn({
      // One whose mails are posted by the thousand begins behind the first of them.
      where: { id: runId, state: { in: ['queued', 'running'] } },
      data: { error: answer },
      select: { scheduleId: true },
    })
    if (run) await tellOfRun(db, run.scheduleId, runId, new Date(Date.now() + soon))
  })
}
