import { join, raw, type Sql, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import { columnsListed } from '../../access/actor/portal.ts'
import { columnsFor, type VisibleColumns } from '../../access/columns.ts'
import { filterSql } from '../../access/scope.ts'
import type { RowOf } from '../../nouns/declaration/row.ts'
import { type MilestoneRow, milestoneFields } from './milestones.ts'

/** Things of one kind on one plan, at most. */
export const mostOnPlan = 300

const phaseFields = ['id', 'name', 'position', 'startsOn', 'endsOn'] as const
const plannedFields = ['id', 'phaseId', 'name', 'status', 'answeredAt', 'startsOn', 'dueOn', 'doneOn'] as const

/** A phase on a plan. What is hidden from the reader is not there. */
export type PhaseRow = RowOf<'Phase', (typeof phaseFields)[number]>
/** A task on a plan. What is hidden from the reader is not there. */
export type PlannedTask = RowOf<'Task', (typeof plannedFields)[number]>

/** What a plan is drawn from; tasks without a day are left out. `isCut`: there is more than a plan shows, of which it has what is
 *  not done yet. */
export type ProjectPlan = { phases: PhaseRow[]; milestones: MilestoneRow[]; tasks: PlannedTask[]; isCut: boolean }

/** The plan of a project (uuid), as far as the actor reaches it, of its milestones what their layout shows. */
export async function findPlan(actor: Viewer, projectId: string): Promise<ProjectPlan> {
  const [phases, milestones, tasks] = await Promise.all([
    read<PhaseRow>(actor, projectId, phaseParts),
    read<MilestoneRow>(actor, projectId, {
      ...milestoneParts,
      wanted: columnsListed(actor, 'milestones', milestoneFields, ['id', 'name']),
    }),
    read<PlannedTask>(actor, projectId, taskParts),
  ])
  const isCut = [phases, milestones, tasks].some(({ length }) => length > mostOnPlan)
  const most = <Row>(rows: Row[]) => rows.slice(0, mostOnPlan)
  return { phases: most(phases), milestones: most(milestones), tasks: most(tasks), isCut }
}

type Parts = {
  subject: 'Phase' | 'Milestone' | 'Task'
  wanted: readonly string[]
  order: (columns: VisibleColumns) => Sql
  where?: (columns: VisibleColumns) => Sql
}

const dayOf = ({ of }: VisibleColumns, name: string) => of(name) ?? sql`null::date`
const phaseParts: Parts = {
  subject: 'Phase',
  wanted: phaseFields,
  order: ({ of }) => of('position') ?? sql`null::int`,
}
const milestoneParts: Parts = {
  subject: 'Milestone',
  wanted: milestoneFields,
  order: (columns) => sql`${dayOf(columns, 'doneOn')} is not null, ${dayOf(columns, 'dueOn')}`,
}
const taskParts: Parts = {
  subject: 'Task',
  wanted: plannedFields,
  order: (columns) => sql`${columns.of('status') ?? sql`null`} = 'done', ${dayOf(columns, 'dueOn')}`,
  where: (columns) => {
    const days = ['startsOn', 'dueOn', 'doneOn'].map((day) => dayOf(columns, day))
    return sql`coalesce(${join(days, ', ')}) is not null`
  },
}

/** Rows of one kind, one more than a plan shows. */
async function read<Row extends object>(actor: Viewer, projectId: string, parts: Parts): Promise<Row[]> {
  const { subject, wanted, order, where = () => sql`true` } = parts
  const columns = columnsFor(actor, subject, 'x', wanted)
  const statement = sql`
    select ${columns.list} from ${raw(`"${subject}"`)} x
    where x."projectId" = ${projectId} and ${filterSql(actor, 'read', subject, 'x')} and ${where(columns)}
    order by ${order(columns)}, x.id limit ${mostOnPlan + 1}`
  return (await queryAs<Row>(actor, 'plan', statement)).map(columns.shown)
}
