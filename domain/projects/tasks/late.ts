import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Day } from '../../../words/dates.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import type { VisibleColumns } from '../../access/columns.ts'
import { todayOf } from '../today.ts'

type Thing = { dueOn?: Day | null; doneOn?: Day | null; status?: string; answeredAt?: Date | null }

/** Whether something should have been done before today and is not. What the customer was asked for and has answered is not late
 *  any more. */
export function isLate({ dueOn, doneOn, status, answeredAt }: Thing, today: Day): boolean {
  return Boolean(dueOn && dueOn < today && !doneOn && !answeredAt && status !== 'done')
}

/** Whether a task that is not done should have been by now, as SQL; what the customer has answered is not late any more. */
export function lateSql(actor: Viewer, columns: VisibleColumns): Sql {
  const dueOn = columns.of('dueOn')
  if (!dueOn) return sql`false`
  const answeredAt = columns.of('answeredAt') ?? sql`null`
  return sql`coalesce(${dueOn} < ${todayOf(actor.timeZone)}::date, false) and ${answeredAt} is null`
}
