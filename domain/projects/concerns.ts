import { sql } from '../../prisma/client.ts'
import type { Member } from '../access/actor.ts'
import { columnsFor } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { answered } from './answered.ts'
import { memberName } from './beside.ts'
import { lateSql } from './late.ts'
import { type TaskRow, taskFields } from './tasks.ts'
import { waitsForSql } from './waits-for.ts'

/** Tasks that need somebody: `late`, or waiting for the reader, for others of their organisation, or for those who run it. */
export type Concern = TaskRow & { late: boolean }

/** Concerns told at once, at most. */
export const mostConcerns = 50

/** What is late in a project (uuid) and what waits for somebody, by the day it is due. */
export async function findConcerns(actor: Member, projectId: string): Promise<Concern[]> {
  const values: unknown[] = [projectId, mostConcerns]
  const columns = columnsFor(actor, 'Task', 't', taskFields, values)
  const status = columns.of('status')
  if (!status) return []
  const assignee = columns.of('assigneeId')
  const beside = [...answered(actor, values), ...(assignee ? [memberName('assignee', assignee)] : [])]
  const text = `
    select ${columns.list}, x.late, ${beside.map(({ column }) => column).join(', ')}
    from "Task" t
    cross join lateral (select ${lateSql(actor, columns, values)} as late) x
    ${beside.map(({ join }) => join).join(' ')}
    where t."projectId" = $1 and ${scopeSql(actor, 'read', 'Task', 't', values)} and ${status} <> 'done'
      and (x.late or ${waitsForSql(actor, 't', values)} is not null)
    order by ${columns.of('dueOn') ?? 'null::date'}, t.id limit $2`
  return (await sql<Concern>('concerns', text, values)).map(columns.shown)
}
