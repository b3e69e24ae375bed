import { columnIn, type Sql, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { takesComments } from '../../access/actor/portal.ts'
import { columnSql, seesAllSql } from '../../access/columns.ts'
import { scopeSql } from '../../access/scope.ts'
import { madeOf } from './late.ts'

/** For whom an open task waits, as its reader is told: for themselves, for others of their organisation, or, once the customer has
 *  answered, for those who run the project. */
export type WaitsFor = 'you' | 'colleagues' | 'staff'

/**
 * For whom the task under an alias waits, as SQL: a text of WaitsFor, or null for nobody the reader is told of. What a task asks
 * of the customer is asked of whoever there has it; without such a one of everybody there who may write about it. Every column is
 * read as far as the reader may see it.
 */
export function waitsForSql(actor: Viewer, task: string): Sql {
  const seen = (field: string) => columnSql(actor, 'Task', task, field)
  const [me, ours] = [sql`${actor.membershipId}::uuid`, sql`${actor.organisation.id}::uuid`]
  const isMine = sql`${seen('assigneeId')} = ${me}`
  const ofColleague = sql`exists (select from "Membership" m where m.id = ${seen('assigneeId')}
    and m."organisationId" = ${ours} and m."disabledAt" is null)`
  const mayAnswer = takesComments(actor, 'tasks') ? scopeSql(actor, 'create', 'Update', task, 'body') : sql`false`
  return sql`case
    when coalesce(${seen('status')} = 'done', true) then null
    when not coalesce(${seen('waitsForCustomer')}, false) then case when ${isMine} then 'you' end
    when not ${seesAllSql(actor, 'Task', task, madeOf.waiting.Task)} then null
    when ${seen('answeredAt')} is not null then case when ${isRunBy(actor, task, me, isMine)} then 'you' else 'staff' end
    when ${isMine} then 'you'
    when ${columnIn(task, 'organisationId')} <> ${ours} then null
    when ${ofColleague} then 'colleagues'
    when ${mayAnswer} then 'you'
    else 'colleagues' end`
}

/** Whether an answer is the reader's to look at: of the host those who have the task or run its project. */
function isRunBy(actor: Viewer, task: string, me: Sql, isMine: Sql): Sql {
  if (!actor.organisation.isHost) return sql`false`
  const manager = columnSql(actor, 'Project', 'r', 'managerId')
  return sql`${isMine} or exists (select from "Project" r where r.id = ${columnIn(task, 'projectId')} and ${manager} = ${me}
    and ${scopeSql(actor, 'read', 'Project', 'r')})`
}
