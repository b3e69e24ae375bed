import { query } from '../../prisma/client.ts'
import { columnIn, type Sql, sql } from '../../prisma/sql.ts'
import type { Member } from '../access/actor/actor.ts'
import { seenSql, seesAllSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { madeOf } from '../projects/tasks/late.ts'

/** A row (uuid) that updates may be written within. */
export type UpdatePlace = { subject: string; id: string }

/** An update (uuid), and when something was last written below it. */
export type Unanswered = { id: string; at: Date }

/** Unanswered updates looked at, at most: who has more than these does not need the rest to know. */
const most = 500

/**
 * The updates in which a customer wrote last, and to which nobody of the host has written since: neither below it, nor, of one
 * about a task, about that task; those that have waited longest. A question whose answer waits to be settled is not among them, nor
 * one that was settled since, whose task was changed since, or that needs no answer. `within`: of an organisation or a project alone; of anything
 * else there is none.
 */
export async function findUnanswered(actor: Member, within?: UpdatePlace): Promise<Unanswered[]> {
  const mayRead = scopeSql(actor, 'read', 'Update', 'u', 'body')
  const sees = {
    update: seesAllSql(actor, 'Update', 'u', ['authorId', 'createdAt', 'taskId']),
    comment: seenSql(actor, 'Comment', 'c', ['authorId', 'createdAt']) ?? sql`false`,
    task: seenSql(actor, 'Task', 't', madeOf.waiting.Task) ?? sql`false`,
  }
  const statement = sql`
    select u.id, last.at from "Update" u
    left join lateral (
      select c."authorId", c."createdAt" as at, ${sees.comment} as seen from "Comment" c where c."updateId" = u.id
      order by c."createdAt" desc, c.id desc limit 1) comment on true
    cross join lateral (select
      case when comment.at is null then u."authorId" else comment."authorId" end as "authorId",
      coalesce(comment.at, u."createdAt") as at) last
    join "Membership" m on m.id = last."authorId" and m."organisationId" = u."organisationId"
    left join "Task" t on t.id = u."taskId"
    where ${withinSql(within)} and ${mayRead} and ${sees.update} and coalesce(comment.seen, true) and (u."taskId" is null or ${sees.task})
      and not coalesce(t."waitsForCustomer" and t."answeredAt" is not null and t.status <> 'done', false)
      and not exists (select from "Activity" a where a."projectId" = u."projectId" and a.at > last.at
        and a.action in ('settle', 'update') and a."subjectId" in (u.id, u."taskId"))
      and not exists (select from "Update" s join "Membership" h on h.id = s."authorId"
        join "Organisation" o on o.id = h."organisationId" and o."isHost"
        where s."taskId" = u."taskId" and s."createdAt" > last.at)
    order by last.at, u.id limit ${most}`
  return query<Unanswered>('unanswered', statement)
}

function withinSql(within: UpdatePlace | undefined): Sql {
  if (!within) return sql`true`
  const column = { Organisation: 'organisationId', Product: 'productId', Project: 'projectId' }[within.subject]
  return column ? sql`${columnIn('u', column)} = ${within.id}::uuid` : sql`false`
}
