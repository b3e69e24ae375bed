import { type Sql, sql } from '../../prisma/sql.ts'

/** A mail, a run or a message to a webhook (uuid) that is not over, and that nothing will end: its jobs are lost, or (`spent`, their numbers) have no try left. */
export type Stranded = { id: string; spent: string[] }

/** Nobody is at work on a mail that long: more than a server may take for its answer, and a worker for what comes before. */
const quiet = sql`interval '30 minutes'`

/** The mails that are stranded, by the database's clock. */
export const strandedDeliveries: Sql = stranded(
  sql`deliveryId`,
  sql`select id from "Delivery" where state in ('queued', 'sending', 'deferred') and "createdAt" < now() - ${quiet}
    and coalesce("triedAt", "createdAt") < now() - ${quiet} and coalesce("dueAt", "createdAt") < now() - ${quiet}`,
)

/** The runs that have not begun and are stranded. */
export const strandedRuns: Sql = stranded(
  sql`runId`,
  sql`select id from "Run" where state = 'queued' and "dueAt" < now() - ${quiet}`,
)

/** The messages to webhooks that are stranded. */
export const strandedMessages: Sql = stranded(
  sql`messageId`,
  sql`select id from "WebhookMessage" where state = 'waiting' and "nextAt" < now() - ${quiet}`,
)

/** The queue says what its jobs are about in its own table alone. */
function stranded(key: Sql, waiting: Sql): Sql {
  return sql`
    with waiting as (${waiting}), jobs as (
      select id, payload->>'${key}' as about, attempts >= max_attempts and locked_at is null as spent
      from graphile_worker._private_jobs where exists (select from waiting))
    select w.id, coalesce(array_agg(j.id::text) filter (where j.id is not null), '{}') as spent
    from waiting w left join jobs j on j.about = w.id::text
    group by w.id having bool_and(coalesce(j.spent, true)) limit 500`
}
