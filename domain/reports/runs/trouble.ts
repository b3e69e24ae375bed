import { query } from '../../../prisma/client.ts'
import { sql } from '../../../prisma/sql.ts'
import type { Actor } from '../../access/actor/actor.ts'
import { scopeSql } from '../../access/scope.ts'
import { late } from '../schedules/late.ts'

/** By then, in milliseconds, each mail of a run has had all its tries. Source: docs, mail. */
const stuck = 2 * 86_400_000

/**
 * The runs (uuid) the actor sees that somebody must look at: failed, and no later one has made up for it; not begun though late;
 * begun, and not over when it must be, or with a mail that could not be made. Source: expectations, 11.
 */
export async function findTroubledRuns(actor: Actor, now = new Date()): Promise<string[]> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  const statement = sql`
    select r.id from "Run" r
    where ${scopeSql(actor, 'read', 'Run', 'r')} and (
      r.state = 'queued' and r."dueAt" < ${before(late)}
      or r.state = 'running' and r."startedAt" < ${before(stuck)}
      or r.state in ('queued', 'running') and r.error is not null
      or r.state = 'failed' and not exists (
        select from "Run" l where l."scheduleId" = r."scheduleId" and l."dueAt" > r."dueAt"
          and l.state in ('running', 'done') and l.trigger <> 'test'))`
  return (await query<{ id: string }>('troubled-runs', statement)).map(({ id }) => id)
}
