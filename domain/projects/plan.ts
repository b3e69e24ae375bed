import type { TaskStatus } from '@prisma/client'
import { sql } from '../../prisma/client.ts'
import type { Day } from '../../words/dates.ts'
import type { Member } from '../access/actor.ts'
import { type Columns, columnsFor } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { type MilestoneRow, milestoneFields } from './milestones.ts'

/** Things of one kind on one plan, at most. */
export const mostOnPlan = 300

export type PhaseRow = { id: string; name?: string; position?: number; startsOn?: Day | null; endsOn?: Day | null }
export type PlannedTask = {
  id: string
  phaseId?: string | null
  name?: string
  status?: TaskStatus
  startsOn?: Day | null
  dueOn?: Day | null
  doneOn?: Day | null
}

/** What a plan is drawn from; tasks without a day are left out. */
export type Plan = { phases: PhaseRow[]; milestones: MilestoneRow[]; tasks: PlannedTask[] }

/** The plan of a project (uuid), as far as the actor reaches it and is shown tasks. */
export async function findPlan(actor: Member, projectId: string): Promise<Plan> {
  const showsTasks = actor.layout.sections.includes('tasks')
  const [phases, milestones, tasks] = await Promise.all([
    read<PhaseRow>(actor, projectId, 'Phase', ['id', 'name', 'position', 'startsOn', 'endsOn'], phaseOrder),
    read<MilestoneRow>(actor, projectId, 'Milestone', milestoneFields, dueOrder),
    showsTasks ? read<PlannedTask>(actor, projectId, 'Task', planned, dueOrder) : [],
  ])
  return { phases, milestones, tasks: tasks.filter(({ startsOn, dueOn, doneOn }) => startsOn ?? dueOn ?? doneOn) }
}

const planned = ['id', 'phaseId', 'name', 'status', 'startsOn', 'dueOn', 'doneOn']
const phaseOrder = ({ of }: Columns) => `${of('position') ?? 'null::int'}, x.id`
const dueOrder = ({ of }: Columns) => `${of('dueOn') ?? 'null::date'}, x.id`

async function read<Row extends object>(
  actor: Member,
  projectId: string,
  subject: 'Phase' | 'Milestone' | 'Task',
  wanted: string[],
  orderOf: (columns: Columns) => string,
): Promise<Row[]> {
  const values: unknown[] = [projectId, mostOnPlan]
  const columns = columnsFor(actor, subject, 'x', wanted, values)
  const text = `
    select ${columns.list} from "${subject}" x
    where x."projectId" = $1 and ${scopeSql(actor, 'read', subject, 'x', values)}
    order by ${orderOf(columns)} limit $2`
  return (await sql<Row>('plan', text, values)).map(columns.shown)
}
