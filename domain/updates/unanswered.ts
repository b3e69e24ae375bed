import { query } from '../../prisma/client.ts'
import { columnIn, type Sql, sql } from '../../prisma/sql.ts'
import type { Member } from '../access/actor/actor.ts'
import { seenSql } from '../access/columns.ts'
import { madeOf } from '../projects/tasks/late.ts'

/** A row (uuid) that updates may be written within. */
export type UpdatePlace = { subject: string; id: string }

/** An update (uuid), and when something was last written below it. */
export type Unanswered = { id: string; at: Date }

/**
 * The updates in which a customer wrote last, and to which nobody of the host has written since: neither below it, nor, of one
 * about a task, about that task; those that have waited longest. A question whose answer waits to be settled is not among them, nor
 * one that was settled since, whose task was changed since, or that needs no answer. Which these are the database keeps beside each update
 * (`unanswered_since`); of whom it is made must be visible. `within`: of an organisation or a project alone; of anything
 * else there is none. One more than `most` at most (null: all).
 */
export async function findUnanswered(
  actor: Member,
  within?: UpdatePlace,
  most: number | null = null,
): Promise<Unanswered[]> {
  const mayRead = seenSql(actor, 'Update', 'u', ['body', 'authorId', 'createdAt', 'taskId']) ?? sql`false`
  const seesComment = seenSql(actor, 'Comment', 'c', ['authorId', 'createdAt']) ?? sql`false`
  const seesTask = seenSql(actor, 'Task', 't', madeOf.waiting.Task) ?? sql`false`
  const statement = sql`
    select u.id, u."unansweredSince" as at from "Update" u
    left join lateral (select ${seesComment} as seen from "Comment" c where c."updateId" = u.id
      order by c."createdAt" desc, c.id desc limit 1) comment on true
    where u."unansweredSince" is not null and ${withinSql(within)} and ${mayRead} and coalesce(comment.seen, true)
      and (u."taskId" is null or exists (select from "Task" t where t.id = u."taskId" and ${seesTask}))
    order by u."unansweredSince", u.id limit ${most}::int + 1`
  return query<Unanswered>('unanswered', statement)
}

function withinSql(within: UpdatePlace | undefined): Sql {
  if (!within) return sql`true`
  const column = { Organisation: 'organisationId', Product: 'productId', Project: 'projectId' }[within.subject]
  return column ? sql`${columnIn('u', column)} = ${within.id}::uuid` : sql`false`
}
