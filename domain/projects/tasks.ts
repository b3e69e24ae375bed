import type { TaskStatus } from '@prisma/client'
import type { Day } from '../../words/dates.ts'
import type { Member } from '../access/actor.ts'
import { columnsFor, type VisibleColumns } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { Invalid } from '../refusals.ts'
import { type Answered, waitsForBeside } from './answered.ts'
import { type Beside, memberName, phaseName } from './beside.ts'
import { lateSql } from './late.ts'
import { type Paged, pageValues } from './pages.ts'
import { readSection } from './section-page.ts'
import type { ProjectHead } from './shapes.ts'
import { type MayHaveAnswers, mayHaveAnswers, type TaskAnswers, withAnswers } from './task-answers.ts'

/** Columns of a task that a reader may be shown. */
export const taskFields = [
  ...['id', 'phaseId', 'assigneeId', 'name', 'description', 'status', 'waitsForCustomer'],
  ...['answeredAt', 'startsOn', 'dueOn', 'doneOn'],
]

/** A task. What is hidden from the reader is not there. */
export type TaskRow = Answered & {
  id: string
  phaseId?: string | null
  assigneeId?: string | null
  name?: string
  description?: string
  status?: TaskStatus
  waitsForCustomer?: boolean
  /** Since when there is an answer to what the customer was asked, that nobody has settled yet. */
  answeredAt?: Date | null
  startsOn?: Day | null
  dueOn?: Day | null
  doneOn?: Day | null
  assignee?: string | null
  phase?: string | null
}

/** A task in a list, with the latest message about it. */
export type ListedTask = TaskRow & TaskAnswers

export type TaskState = 'open' | 'late' | 'done'
export type TaskQuery = { state?: TaskState | undefined; page: number }
export type TaskList = ProjectHead & Paged & { tasks: ListedTask[] }

/** The tasks of a project (uuid) that the actor reaches, one page of them: what is not done first, by the day it is due.
 *  NotFound where they are out of reach. */
export async function listTasks(actor: Member, id: string, query: TaskQuery): Promise<TaskList> {
  const values = [...pageValues(query.page), id]
  const columns = columnsFor(actor, 'Task', 't', taskFields, values)
  const state = query.state ? ` and ${inState(actor, columns, query.state, values)}` : ''
  const where = `t."projectId" = $3 and ${scopeSql(actor, 'read', 'Task', 't', values)}${state}`
  const order = `${columns.of('status') ?? 'null'} = 'done', ${columns.of('dueOn') ?? 'null::date'}, t.id`
  const beside = [...besides(actor, columns, values), waitsForBeside(actor, values), mayHaveAnswers]
  const listing = { table: 'Task', alias: 't', columns, where, order, beside, instants: ['answeredAt'] }
  const asked = { id, section: 'tasks', page: query.page } as const
  const { rows, ...page } = await readSection<TaskRow & MayHaveAnswers>(actor, asked, listing, values)
  return { ...page, tasks: await withAnswers(actor, rows) }
}

function inState(actor: Member, columns: VisibleColumns, state: TaskState, values: unknown[]): string {
  const [status, dueOn] = [columns.of('status'), columns.of('dueOn')]
  if (!status || (state === 'late' && !dueOn)) throw new Invalid({ state: 'unknown-field' })
  if (state !== 'late') return `${status} ${state === 'done' ? '=' : '<>'} 'done'`
  return `${status} <> 'done' and ${lateSql(actor, columns, values)}`
}

function besides(actor: Member, columns: VisibleColumns, values: unknown[]): Beside[] {
  return actor.layout.columns.tasks.flatMap((shown) => {
    if (shown === 'assignee' && columns.of('assigneeId')) return memberName('assignee', 't."assigneeId"')
    if (shown === 'phase' && columns.of('phaseId')) return phaseName(actor, 't."phaseId"', values)
    return []
  })
}
