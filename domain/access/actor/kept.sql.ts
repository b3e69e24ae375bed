import { given, type Sql, sql } from '../../../prisma/sql.ts'

/** That no change is noted under one of these subjects (uuids) which a snapshot has not seen. */
export function unchangedSince(subjects: Sql, snapshot: Sql): Sql {
  return sql`not exists (
    select from "AccessChange" c
    where c."subjectId" = any(${subjects}) and c.transaction >= pg_snapshot_xmin(${snapshot})
      and not pg_visible_in_snapshot(c.transaction, ${snapshot}))`
}

const [of, until] = [sql`${given('keptOf')}::uuid`, sql`${given('keptUntil')}::timestamptz`]
const [subjects, snapshot] = [sql`${given('keptSubjects')}::uuid[]`, sql`${given('keptSnapshot')}::pg_snapshot`]

/** Whether what is kept of what grants reach still holds of a membership `m`, and until when; see kept-reach.ts. Nothing holds of another
 *  membership. */
export const keptReach = sql`
  select kept."isKept", case when kept."isKept" then ${until} end as "keptUntil"
  from (select coalesce(m.id = ${of} and now() < ${until} and ${unchangedSince(subjects, snapshot)}, false) as "isKept") kept`

/** The same where nothing is kept. */
export const nothingKept = sql`select false as "isKept", null::timestamptz as "keptUntil"`
