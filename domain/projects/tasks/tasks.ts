import { empty, given, type Sql, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { columnsListed } from '../../access/actor/portal.ts'
import { columnsFor, type VisibleColumns } from '../../access/columns.ts'
import { filterSql } from '../../access/scope.ts'
import type { RowOf } from '../../nouns/declaration/row.ts'
import { Invalid } from '../../refusals.ts'
import { type Beside, memberName, phaseName } from '../beside.ts'
import type { Paged } from '../pages.ts'
import { readSection } from '../sections/section-page.ts'
import type { ProjectHead } from '../shapes.ts'
import { type Answered, waitsForBeside } from './answered.ts'
import { lateSql, madeOf } from './late.ts'
import { type MayHaveAnswers, mayHaveAnswers, type TaskAnswers, withAnswers } from './task-answers.ts'

/** Columns of a task that a reader may be shown. */
export const taskFields = [
  ...(['id', 'phaseId', 'assigneeId', 'name', 'description', 'status', 'waitsForCustomer'] as const),
  ...(['answeredAt', 'startsOn', 'dueOn', 'doneOn'] as const),
]

/** A task. What is hidden from the reader is not there. */
export type TaskRow = RowOf<'Task', (typeof taskFields)[number]> & Answered & { phase?: string | null }

/** A task in a list, with the latest message about it. */
export type ListedTask = TaskRow & TaskAnswers

/** How far tasks are, for a filter: those that are not done, of these the ones that should be, those that are done. */
export const taskStates = ['open', 'late', 'done'] as const
export type TaskState = (typeof taskStates)[number]
export type TaskQuery = { state?: TaskState | undefined; page: number }
/** A page of tasks, and the states that its reader may ask for. */
export type TaskList = ProjectHead & Paged & { tasks: ListedTask[]; states: TaskState[] }

/** The tasks of a project (uuid) that the actor reaches, one page of them: what is not done first, by the day it is due.
 *  NotFound where they are out of reach. */
export async function listTasks(actor: Viewer, id: string, query: TaskQuery): Promise<TaskList> {
  const columns = listedColumns(actor)
  const listing = () => {
    const state = query.state ? sql` and ${inState(actor, columns, query.state)}` : empty
    const where = sql`t."projectId" = ${given('projectId')} and ${filterSql(actor, 'read', 'Task', 't')}${state}`
    const [status, dueOn] = [columns.of('status') ?? sql`null`, columns.of('dueOn') ?? sql`null::date`]
    const order = sql`${status} = 'done', ${dueOn}, t.id`
    const beside = [...besides(actor, columns), waitsForBeside(actor), mayHaveAnswers]
    return { table: 'Task', alias: 't', columns, where, order, beside }
  }
  const asked = { id, section: 'tasks', page: query.page } as const
  const read = { key: `tasks ${query.state}`, columns, instants: ['answeredAt'], listing }
  const { rows, ...page } = await readSection<TaskRow & MayHaveAnswers>(actor, asked, read)
  return { ...page, tasks: await withAnswers(actor, rows), states: statesToAsk(actor) }
}

/** The states by which somebody may filter tasks: those that follow from columns which a list tells them. */
export function statesToAsk(actor: Viewer): TaskState[] {
  const { of } = listedColumns(actor)
  const isTold = { open: true, late: madeOf.late.Task.every((field) => of(field)), done: true }
  return taskStates.filter((state) => of('status') && isTold[state])
}

/** What a list tells of tasks: without what the layout does not list. What it waits for goes with how far it is, and when it was done with
 *  when it was due. */
function listedColumns(actor: Viewer): VisibleColumns<(typeof taskFields)[number]> {
  const { tasks } = actor.layout.columns
  const unchosen = [
    ...(['id', 'name', 'description'] as const),
    ...(tasks.includes('status') ? (['waitsForCustomer', 'answeredAt'] as const) : []),
    ...(tasks.includes('dueOn') ? (['doneOn'] as const) : []),
  ]
  return columnsFor(actor, 'Task', 't', columnsListed(actor, 'tasks', taskFields, unchosen))
}

function inState(actor: Viewer, columns: VisibleColumns, state: TaskState): Sql {
  const status = columns.of('status')
  if (!status || !statesToAsk(actor).includes(state)) throw new Invalid({ state: 'unknown-field' })
  if (state !== 'late') return state === 'done' ? sql`${status} = 'done'` : sql`${status} <> 'done'`
  return sql`${status} <> 'done' and ${lateSql(actor, columns)}`
}

function besides(actor: Viewer, columns: VisibleColumns): Beside[] {
  return actor.layout.columns.tasks.flatMap((shown) => {
    if (shown === 'assignee' && columns.of('assigneeId')) return memberName('assignee', sql`t."assigneeId"`)
    if (shown === 'phase' && columns.of('phaseId')) return phaseName(actor, sql`t."phaseId"`)
    return []
  })
}
