import { query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Actor } from '../../access/actor/actor.ts'
import { scopeSql } from '../../access/scope.ts'
import { late } from '../schedules/late.ts'

/** By then, in milliseconds, each mail of a run has had all its tries. Source: docs, mail. */
const stuck = 2 * 86_400_000

/** The runs (uuid) the actor sees that somebody must look at. Source: expectations, 11. */
export async function findTroubledRuns(actor: Actor): Promise<string[]> {
  const statement = sql`select r.id from "Run" r where ${scopeSql(actor, 'read', 'Run', 'r')} and (${troubledSql})`
  return (await query<{ id: string }>('troubled-runs', statement)).map(({ id }) => id)
}

/** Whether somebody must look at a run `r`: it failed, and no later one has made up for it; it has not begun though late; it has begun, and is
 *  not over when it must be, or has a mail that could not be made. By the database's clock. */
export const troubledSql: Sql = sql`
  r.state = 'queued' and r."dueAt" < now() - ${late} * interval '1 ms'
  or r.state = 'running' and r."startedAt" < now() - ${stuck} * interval '1 ms'
  or r.state in ('queued', 'running') and r.error is not null
  or r.state = 'failed' and not exists (
    select from "Run" l where l."scheduleId" = r."scheduleId" and l."dueAt" > r."dueAt"
      and l.state in ('running', 'done') and l.trigger not in ('test', 'resend'))`
