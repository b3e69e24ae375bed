import type { ImportKind } from '@prisma/client'
import { mostOf, UnreadableFile } from '../limits.ts'
import type { SheetTable } from './csv.ts'
import { type PlanElement, readPlanXml, type WrittenPlan } from './plan-xml.ts'

/** A task of a plan, the outermost of the summaries that it lies in, and who has it, by address where there is one: the first of them, for
 *  many may have it there and one here. */
type PlanTask = { task: PlanElement; phase: string; assignee: string }
type Columns = Record<string, (one: PlanTask) => string>

/**
 * What a plan of MS Project brings of a kind, as a table: of phases its outermost summaries, of milestones and of tasks what is marked so and
 * what is not. Blank and inactive lines, and summaries further in, are nothing of these. Throws UnreadableFile, also for other kinds.
 */
export function planTable(text: string, kind: ImportKind): SheetTable {
  const brought = kinds[kind]
  if (!brought) throw new UnreadableFile('file-of-plan')
  const found = tasksOf(readPlanXml(text)).filter(brought.is)
  if (found.length === 0) throw new UnreadableFile('file-empty')
  if (found.length > mostOf.lines) throw new UnreadableFile('file-lines', { count: found.length, most: mostOf.lines })
  const rows = found.map((one) => ({
    line: one.task.line,
    cells: Object.values(brought.columns).map((cell) => checked(cell(one), one.task.line)),
  }))
  return { headings: Object.keys(brought.columns), rows }
}

const of = ({ values }: PlanElement, name: string) => values.get(name) ?? ''
const isYes = (task: PlanElement, name: string) => of(task, name) === '1'
const isOutermost = ({ task }: PlanTask) => of(task, 'OutlineLevel') === '1'
const isSummary = ({ task }: PlanTask) => isYes(task, 'Summary')
const isMilestone = ({ task }: PlanTask) => isYes(task, 'Milestone')

function tasksOf({ tasks, resources, assignments }: WrittenPlan): PlanTask[] {
  let phase = ''
  const people = new Map(resources.map((one) => [of(one, 'UID'), of(one, 'EmailAddress') || of(one, 'Name')]))
  const firsts = new Map(assignments.toReversed().map((one) => [of(one, 'TaskUID'), of(one, 'ResourceUID')]))
  // The line of the whole plan has no level of its own.
  const written = tasks.filter(
    (task) => of(task, 'UID') !== '0' && !isYes(task, 'IsNull') && of(task, 'Active') !== '0',
  )
  return written.map((task) => {
    if (of(task, 'OutlineLevel') === '1') phase = isYes(task, 'Summary') ? nameOf(task) : ''
    return { task, phase, assignee: people.get(firsts.get(of(task, 'UID')) ?? '') ?? '' }
  })
}

const nameOf = (task: PlanElement) => of(task, 'Name').replace(/\s+/g, ' ')
const dayIn = (name: string) => (one: PlanTask) => of(one.task, name).slice(0, 10)
/** Hours of a duration as XML Schema writes it: `PT16H30M0S`. */
const hoursIn = (name: string) => (one: PlanTask) => {
  const [, hours, minutes] = /^PT(\d+)H(\d+)M/.exec(of(one.task, name)) ?? []
  return hours === undefined ? '' : (Number(hours) + Number(minutes) / 60).toFixed(2)
}

const common: Columns = { UID: ({ task }) => of(task, 'UID'), Name: ({ task }) => nameOf(task) }

const kinds: Partial<Record<ImportKind, { is(one: PlanTask): boolean; columns: Columns }>> = {
  phases: {
    is: (one) => isSummary(one) && isOutermost(one),
    columns: { ...common, Start: dayIn('Start'), Finish: dayIn('Finish') },
  },
  milestones: {
    is: (one) => isMilestone(one) && !isSummary(one),
    columns: {
      ...common,
      Phase: ({ phase }) => phase,
      Finish: dayIn('Finish'),
      'Done on': dayIn('ActualFinish'),
    },
  },
  tasks: {
    is: (one) => !isMilestone(one) && !isSummary(one),
    columns: {
      ...common,
      Phase: ({ phase }) => phase,
      Notes: ({ task }) => of(task, 'Notes'),
      'Assigned to': ({ assignee }) => assignee,
      Status: ({ task }) => statusOf(Number(of(task, 'PercentComplete'))),
      Start: dayIn('Start'),
      Finish: dayIn('Finish'),
      'Done on': dayIn('ActualFinish'),
      Work: hoursIn('Work'),
      'Actual work': hoursIn('ActualWork'),
      Predecessors: ({ task }) => task.before.join(';'),
    },
  },
}

const statusOf = (percent: number) => (percent >= 100 ? 'done' : percent > 0 ? 'in_progress' : 'open')

function checked(cell: string, line: number): string {
  if (cell.length > mostOf.cell) throw new UnreadableFile('file-cell', { line, most: mostOf.cell })
  return cell
}
