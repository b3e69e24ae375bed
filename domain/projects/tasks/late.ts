import { columnIn, join, type Sql, sql } from '../../../prisma/sql.ts'
import type { Day } from '../../../words/dates.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { maySeeAll, seesAllSql, type VisibleColumns } from '../../access/columns.ts'
import { todayOf } from '../today.ts'

/** What is made of these columns is told to who sees all of them: whether something is late, and for whom a task waits. */
export const madeOf = {
  late: {
    Task: ['status', 'dueOn', 'answeredAt'],
    Milestone: ['dueOn', 'doneOn'],
    RaidEntry: ['dueOn', 'closedAt'],
  },
  waiting: { Task: ['status', 'waitsForCustomer', 'answeredAt'] },
} as const

type Dated = keyof (typeof madeOf)['late']
type Thing = {
  dueOn?: Day | null
  doneOn?: Day | null
  closedAt?: Date | null
  status?: string
  answeredAt?: Date | null
}

/** Whether something should have been done before today and is not, for who sees what that is made of; else false. What the customer was
 *  asked for and has answered is not late any more. */
export function isLate(noun: Dated, thing: Thing, today: Day): boolean {
  if (!isTold(noun, thing)) return false
  const { dueOn, doneOn, closedAt, status, answeredAt } = thing
  return Boolean(dueOn && dueOn < today && !doneOn && !closedAt && !answeredAt && status !== 'done')
}

/** Whether a reader is told all that lateness is made of. */
export const isTold = (noun: Dated, thing: Thing): boolean =>
  madeOf.late[noun].every((field) => thing[field] !== undefined)

/** Whether somebody may be told of any such thing that it is late. */
export const knowsLate = (actor: Viewer, noun: Dated): boolean => maySeeAll(actor, noun, madeOf.late[noun])

/** Whether somebody may be told of any task for whom it waits. */
export const knowsWaiting = (actor: Viewer): boolean => maySeeAll(actor, 'Task', madeOf.waiting.Task)

/** Whether somebody is told of rows of a noun that they are late. */
export const isDated = (noun: string): noun is Dated => Object.hasOwn(madeOf.late, noun)

/** The same as SQL for a row under an alias, on a day (SQL): null where that is not for the reader to know. */
export function isLateSql(actor: Viewer, noun: Dated, alias: string, today: Sql): Sql {
  const fields: readonly string[] = madeOf.late[noun]
  const isOpen = fields.flatMap((field) => {
    if (field === 'dueOn') return []
    return field === 'status' ? sql`${columnIn(alias, field)} <> 'done'` : sql`${columnIn(alias, field)} is null`
  })
  const late = sql`coalesce(${columnIn(alias, 'dueOn')} < ${today}, false) and ${join(isOpen, ' and ')}`
  return sql`(case when ${seesAllSql(actor, noun, alias, fields)} then ${late} end)`
}

/** Whether the task `t`, which is not done, should have been by now, as SQL: null where that is not for the reader to know. What the
 *  customer has answered is not late any more. */
export function lateSql(actor: Viewer, columns: VisibleColumns): Sql {
  const [dueOn, answeredAt] = [columns.of('dueOn'), columns.of('answeredAt')]
  if (!dueOn || !answeredAt) return sql`null::boolean`
  const late = sql`coalesce(${dueOn} < ${todayOf(actor.timeZone)}::date, false) and ${answeredAt} is null`
  return sql`(case when ${seesAllSql(actor, 'Task', 't', madeOf.late.Task)} then ${late} end)`
}
