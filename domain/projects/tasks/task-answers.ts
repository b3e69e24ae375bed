import { empty, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import { filterSql } from '../../access/scope.ts'
import { type Beside, joinsOf, listWith } from '../beside.ts'
import { type Answered, answeredBy } from './answered.ts'
import { type LatestMessage, latestMessage } from './latest-message.ts'

/** Who answered what a task asked, who has it now, and what was written about it last. */
export type TaskAnswers = Pick<Answered, 'answerer' | 'holder'> & { latest?: LatestMessage | null }

/** Whether a task was answered or anything was written about it, whoever may read that: only a reason to look. */
export type MayHaveAnswers = { mayHaveAnswers: boolean }

/** The same as a column onto a task, whose whole row stands under the alias `a`. */
export const mayHaveAnswers: Beside = {
  column: sql`(a."answeredAt" is not null or exists (select from "Update" w where w."taskId" = a.id)) as "mayHaveAnswers"`,
  join: empty,
}

/**
 * The tasks with the answers and messages that the actor may see. Of most tasks there are none, so these are asked for by themselves,
 * and only where there may be some: joined to every list of tasks they cost more than the list.
 */
export async function withAnswers<Task extends { id: string }>(
  actor: Viewer,
  rows: (Task & MayHaveAnswers)[],
): Promise<(Omit<Task, 'mayHaveAnswers'> & TaskAnswers)[]> {
  const asked = rows.filter(({ mayHaveAnswers }) => mayHaveAnswers).map(({ id }) => id)
  const latest = latestMessage(actor)
  const found = asked.length > 0 ? await read(actor, asked, latest) : []
  const told = new Map(found.map(({ id, ...answers }) => [id, answers]))
  const nothing = { answerer: null, holder: null, ...(latest.length > 0 && { latest: null }) }
  return rows.map(({ mayHaveAnswers: _, ...task }) => ({ ...task, ...(told.get(task.id) ?? nothing) }))
}

function read(actor: Viewer, asked: string[], latest: Beside[]) {
  const beside = [...answeredBy(actor), ...latest]
  const statement = sql`
    select ${listWith([sql`t.id`], beside)}
    from "Task" t join "Task" a on a.id = t.id ${joinsOf(beside)}
    where t.id = any(${asked}::uuid[]) and ${filterSql(actor, 'read', 'Task', 't')}`
  return queryAs<TaskAnswers & { id: string }>(actor, 'answers', statement)
}
