import { sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import { takesComments } from '../../access/actor/portal.ts'
import { columnsFor } from '../../access/columns.ts'
import { can, filterSql } from '../../access/scope.ts'
import { NotFound } from '../../refusals.ts'
import { findUpdatesAbout, type UpdatePage } from '../../updates/find.ts'
import { joinsOf, listWith, memberName, phaseName } from '../beside.ts'
import { findHead } from '../project.ts'
import type { ProjectHead } from '../shapes.ts'
import { answered } from './answered.ts'
import { lateSql } from './late.ts'
import { type TaskRow, taskFields } from './tasks.ts'

/** A task by itself; `late` as in a list of concerns. */
export type TaskDetails = TaskRow & { late: boolean | null }

/** A task with what was written about it, a page of it; `can.write` says whether its reader may write about it. */
export type TaskPage = ProjectHead & UpdatePage & { task: TaskDetails }

type Owners = { organisationId: string; productId: string | null; projectId: string; phaseId: string | null }
type Row = TaskDetails & { owners: Owners }

/** A task (uuid) with a page (from 1) of what was written about it. NotFound out of reach, or where tasks are not shown. */
export async function findTask(actor: Viewer, id: string, page = 1): Promise<TaskPage> {
  const { owners, ...task } = await readTask(actor, id)
  const [head, updates] = await Promise.all([
    findHead(actor, owners.projectId, 'tasks'),
    findUpdatesAbout(actor, id, page),
  ])
  const isTaken = head.sections.includes('updates') && takesComments(actor, 'tasks')
  const write = isTaken && can(actor, 'create', 'Update', owners, 'body')
  return { ...head, ...updates, task, can: { ...head.can, write } }
}

async function readTask(actor: Viewer, id: string): Promise<Row> {
  const columns = columnsFor(actor, 'Task', 't', taskFields)
  const [assignee, phase] = [columns.of('assigneeId'), columns.of('phaseId')]
  const beside = [
    ...answered(actor),
    ...(assignee ? [memberName('assignee', assignee)] : []),
    ...(phase ? phaseName(actor, phase) : []),
  ]
  const statement = sql`
    select ${listWith([columns.list], beside)},
      ${columns.of('status') ?? sql`null`} <> 'done' and ${lateSql(actor, columns)} as late,
      json_build_object('organisationId', t."organisationId", 'productId', t."productId",
        'projectId', t."projectId", 'phaseId', t."phaseId") as owners
    from "Task" t ${joinsOf(beside)}
    where t.id = ${id} and ${filterSql(actor, 'read', 'Task', 't')}`
  const [row] = await queryAs<Row>(actor, 'task', statement)
  if (!row) throw new NotFound()
  return columns.shown(row)
}
