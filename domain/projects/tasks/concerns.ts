import { given, type Sql, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import { columnsFor, type VisibleColumns } from '../../access/columns.ts'
import { compiledFor } from '../../access/compiled.ts'
import { filterSql } from '../../access/scope.ts'
import { joinsOf, listWith, memberName } from '../beside.ts'
import { answered } from './answered.ts'
import { lateSql } from './late.ts'
import { type TaskRow, taskFields } from './tasks.ts'
import { waitsForSql } from './waits-for.ts'

/** Tasks that need somebody: `late` (null: not for the reader to know), or waiting for the reader, for others of their organisation, or for those who run it. */
export type Concern = TaskRow & { late: boolean | null }

/** Concerns told at once, at most. */
export const mostConcerns = 50

/** What is late in a project (uuid) and what waits for somebody, by the day it is due. */
export async function findConcerns(actor: Viewer, projectId: string): Promise<Concern[]> {
  const columns = columnsFor(actor, 'Task', 't', taskFields)
  const status = columns.of('status')
  if (!status) return []
  const statement = compiledFor(actor, 'concerns', () => concernsSql(actor, columns, status))
  return (await queryAs<Concern>(actor, 'concerns', statement, { projectId })).map(columns.shown)
}

function concernsSql(actor: Viewer, columns: VisibleColumns, status: Sql): Sql {
  const assignee = columns.of('assigneeId')
  const beside = [...answered(actor), ...(assignee ? [memberName('assignee', assignee)] : [])]
  return sql`
    select ${listWith([columns.list, sql`x.late`], beside)}
    from "Task" t
    cross join lateral (select ${lateSql(actor, columns)} as late) x
    ${joinsOf(beside)}
    where t."projectId" = ${given('projectId')} and ${filterSql(actor, 'read', 'Task', 't')} and ${status} <> 'done'
      and (x.late or ${waitsForSql(actor, 't')} is not null)
    order by ${columns.of('dueOn') ?? sql`null::date`}, t.id limit ${mostConcerns}`
}
