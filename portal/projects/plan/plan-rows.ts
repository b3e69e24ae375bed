import type { MilestoneRow } from '../../../domain/projects/sections/milestones.ts'
import type { PhaseRow, PlannedTask, ProjectPlan } from '../../../domain/projects/sections/plan.ts'
import { isLate, isTold } from '../../../domain/projects/tasks/late.ts'
import { type Day, daysBetween } from '../../../words/dates.ts'
import type { Reader } from '../../reader.ts'

/** Whoever looks at a plan, in the portal or elsewhere. */
export type PlanReader = Pick<Reader, 'locale'>

/** How something planned stands; `untold` where that is not for the reader to see. */
export type PlanState = 'done' | 'late' | 'going' | 'ahead' | 'blocked' | 'untold'

/** One line of the plan: something with a first and a last day. */
export type PlanRow = {
  id: string
  kind: 'phase' | 'milestone' | 'task'
  name: string
  from: Day
  to: Day
  state: PlanState
  /** Late beside being blocked. */
  isLate?: boolean
  /** What its state is made of is not all for the reader to see; then neither is that of its phase. */
  isVague?: boolean
}

/** The lines of a plan from above: each phase with its milestones and tasks by day, then what is in no phase. */
export function planRows({ phases, milestones, tasks }: Omit<ProjectPlan, 'isCut'>, today: Day): PlanRow[] {
  const known = new Set(phases.map(({ id }) => id))
  const ofPhase = (id: string | null) => {
    const isIn = ({ phaseId }: { phaseId?: string | null }) => (phaseId && known.has(phaseId) ? phaseId : null) === id
    const rows = [
      ...milestones.filter(isIn).flatMap(milestoneRow(today)),
      ...tasks.filter(isIn).flatMap(taskRow(today)),
    ]
    return rows.toSorted((a, b) => a.to.localeCompare(b.to))
  }
  return [
    ...phases.flatMap((phase) => [...phaseRow(phase, ofPhase(phase.id), today), ...ofPhase(phase.id)]),
    ...ofPhase(null),
  ]
}

/** A stretch of days: its first and last, how many there are, and where in it a day begins, in percent. */
export type PlanScale = { first: Day; last: Day; length: number; at(day: Day): number }

/** The stretch of days around all lines and today. */
export function planScale(rows: PlanRow[], today: Day): PlanScale {
  const days = [today, ...rows.flatMap(({ from, to }) => [from, to])].toSorted()
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today]
  const length = Math.max(daysBetween(first, last) + 1, 14)
  const at = (day: Day) => Math.round((daysBetween(first, day) / length) * 10_000) / 100
  return { first, last, length, at }
}

function phaseRow({ id, name = '', startsOn, endsOn }: PhaseRow, within: PlanRow[], today: Day): PlanRow[] {
  const from = startsOn ?? within.map((row) => row.from).toSorted()[0]
  const to = endsOn ?? within.at(-1)?.to
  if (!from || !to) return []
  const isDone = within.length > 0 ? within.every(({ state }) => state === 'done') : to < today
  const isVague = within.some((row) => row.isVague)
  const state = from > today && !isDone ? 'ahead' : isVague ? 'going' : isDone ? 'done' : to < today ? 'late' : 'going'
  return [{ id, kind: 'phase', name, from, to, state }]
}

const milestoneRow =
  (today: Day) =>
  (milestone: MilestoneRow): PlanRow[] => {
    const { id, name = '', dueOn, doneOn } = milestone
    const day = doneOn ?? dueOn
    if (!day) return []
    const isVague = !isTold('Milestone', milestone)
    const state = isLate('Milestone', milestone, today) ? 'late' : isVague ? 'untold' : 'ahead'
    return [{ id, kind: 'milestone', name, from: day, to: day, state: doneOn ? 'done' : state, isVague }]
  }

const taskRow =
  (today: Day) =>
  (task: PlannedTask): PlanRow[] => {
    const { id, name = '', startsOn, dueOn, doneOn } = task
    const to = doneOn ?? dueOn ?? startsOn
    if (!to) return []
    const from = startsOn && startsOn < to ? startsOn : to
    return [
      {
        id,
        kind: 'task',
        name,
        from,
        to,
        state: taskState(task, today),
        isLate: isLate('Task', task, today),
        isVague: !isTold('Task', task),
      },
    ]
  }

function taskState(task: PlannedTask, today: Day): PlanState {
  if (task.status === 'done') return 'done'
  if (task.status === 'blocked') return 'blocked'
  if (isLate('Task', task, today)) return 'late'
  if (task.status === 'in_progress') return 'going'
  return isTold('Task', task) ? 'ahead' : 'untold'
}
