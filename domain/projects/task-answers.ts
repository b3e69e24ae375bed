import { sql } from '../../prisma/client.ts'
import type { Member } from '../access/actor.ts'
import { scopeSql } from '../access/scope.ts'
import { type Answered, answeredBy } from './answered.ts'
import type { Beside } from './beside.ts'
import { type LatestMessage, latestMessage } from './latest-message.ts'

/** Who answered what a task asked, who has it now, and what was written about it last. */
export type TaskAnswers = Pick<Answered, 'answerer' | 'holder'> & { latest?: LatestMessage | null }

/** Whether a task was answered or anything was written about it, whoever may read that: only a reason to look. */
export type MayHaveAnswers = { mayHaveAnswers: boolean }

/** The same as a column onto a task, whose whole row stands under the alias `a`. */
export const mayHaveAnswers: Beside = {
  column: '(a."answeredAt" is not null or exists (select from "Update" w where w."taskId" = a.id)) as "mayHaveAnswers"',
  join: '',
}

/**
 * The tasks with the answers and messages that the actor may see. Of most tasks there are none, so these are asked for by themselves,
 * and only where there may be some: joined to every list of tasks they cost more than the list.
 */
export async function withAnswers<Task extends { id: string }>(
  actor: Member,
  rows: (Task & MayHaveAnswers)[],
): Promise<(Omit<Task, 'mayHaveAnswers'> & TaskAnswers)[]> {
  const asked = rows.filter(({ mayHaveAnswers }) => mayHaveAnswers).map(({ id }) => id)
  const values: unknown[] = [asked]
  const latest = latestMessage(actor, values)
  const found = asked.length > 0 ? await read(actor, latest, values) : []
  const told = new Map(found.map(({ id, ...answers }) => [id, answers]))
  const nothing = { answerer: null, holder: null, ...(latest.length > 0 && { latest: null }) }
  return rows.map(({ mayHaveAnswers: _, ...task }) => ({ ...task, ...(told.get(task.id) ?? nothing) }))
}

function read(actor: Member, latest: Beside[], values: unknown[]) {
  const beside = [...answeredBy(actor, values), ...latest]
  const text = `
    select t.id, ${beside.map(({ column }) => column).join(', ')}
    from "Task" t join "Task" a on a.id = t.id ${beside.map(({ join }) => join).join(' ')}
    where t.id = any($1::uuid[]) and ${scopeSql(actor, 'read', 'Task', 't', values)}`
  return sql<TaskAnswers & { id: string }>('answers', text, values)
}
