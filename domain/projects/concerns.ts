import { sql } from '../../prisma/client.ts'
import { dayIn } from '../../words/dates.ts'
import type { Member } from '../access/actor.ts'
import { type Columns, columnsFor } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { memberName } from './beside.ts'
import { type TaskRow, taskFields } from './tasks.ts'

/** Tasks that need somebody: `late`, or waiting for the reader or their organisation (`waits`). */
export type Concern = TaskRow & { late: boolean; waits: boolean }

/** Concerns told at once, at most. */
export const mostConcerns = 50

/** What is late in a project (uuid) and what waits for the actor, by the day it is due. */
export async function findConcerns(actor: Member, projectId: string): Promise<Concern[]> {
  const values: unknown[] = [projectId, mostConcerns]
  const columns = columnsFor(actor, 'Task', 't', taskFields, values)
  const status = columns.of('status')
  if (!status) return []
  const assignee = columns.of('assigneeId')
  const name = assignee && memberName('assignee', assignee)
  const text = `
    select ${columns.list}, x.late, x.waits ${name ? `, ${name.column}` : ''}
    from "Task" t
    cross join lateral (select ${late(actor, columns, values)} as late, ${waits(actor, columns, values)} as waits) x
    ${name ? name.join : ''}
    where t."projectId" = $1 and ${scopeSql(actor, 'read', 'Task', 't', values)} and ${status} <> 'done' and (x.late or x.waits)
    order by ${columns.of('dueOn') ?? 'null::date'}, t.id limit $2`
  return (await sql<Concern>('concerns', text, values)).map(columns.shown)
}

function late(actor: Member, columns: Columns, values: unknown[]): string {
  const dueOn = columns.of('dueOn')
  return dueOn ? `coalesce(${dueOn} < $${values.push(dayIn(actor.timeZone))}::date, false)` : 'false'
}

/** Assigned to the reader, or waiting for the customer the reader is of. */
function waits(actor: Member, columns: Columns, values: unknown[]): string {
  const parts = ['false']
  const [assignee, waitsForCustomer] = [columns.of('assigneeId'), columns.of('waitsForCustomer')]
  if (assignee) parts.push(`coalesce(${assignee} = $${values.push(actor.membershipId)}::uuid, false)`)
  if (waitsForCustomer) {
    const ours = `t."organisationId" = $${values.push(actor.organisation.id)}::uuid`
    parts.push(`coalesce(${waitsForCustomer} and ${ours}, false)`)
  }
  return parts.join(' or ')
}
