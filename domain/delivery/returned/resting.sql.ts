import { type Sql, sql } from '../../../prisma/sql.ts'

/** So many mails that did not get into a mailbox, or were refused by a policy, stop further ones, where none got through in between and the first is so
 *  many days before the last. Source: docs/decisions/0098. */
const times = 5
const days = 7
/** So many days an address rests. */
const rests = 30

/**
 * Why nothing of a schedule is sent to an address (an expression) for now: its last mail came back as one to an address that is none (`bounced`), or the last
 * ones again and again for want of room or by a policy (`bounced-often`). Null where nothing keeps it, or somebody has lifted that.
 */
export const restingSql = (email: Sql): Sql => sql`(
  select case
    when last.state = 'bounced' and last."liftedAt" is null and last."createdAt" > now() - ${rests} * interval '1 day' then 'bounced'
    when kept.times >= ${times} and kept.until - kept.since >= ${days} * interval '1 day'
      and kept.until > now() - ${rests} * interval '1 day' then 'bounced-often' end
  from (select) one
  left join lateral (
    select d.state, d."createdAt", d."liftedAt" from "Delivery" d where d.email = ${email} and d.state in ('sent', 'bounced')
    order by d."createdAt" desc limit 1) last on true
  cross join lateral (
    select count(*) as times, min(d."createdAt") as since, max(d."createdAt") as until from "Delivery" d
    where d.email = ${email} and d.state = 'failed' and d.fault in ('mailbox', 'policy') and d."liftedAt" is null
      and d."createdAt" > coalesce(last."createdAt", '-infinity')) kept)`
