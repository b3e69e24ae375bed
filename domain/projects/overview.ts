import type { Viewer } from '../access/actor/actor.ts'
import { findProject } from './project.ts'
import { findNextMilestones, type MilestoneRow } from './sections/milestones.ts'
import { findStatusReport, type StatusReportRow } from './sections/status-report.ts'
import type { ProjectDetails, ProjectHead } from './shapes.ts'
import { type Concern, findConcerns } from './tasks/concerns.ts'
import { knowsLate, knowsWaiting } from './tasks/late.ts'

const mostMilestones = 5

/** How a project is going, what is late, and what is needed from its reader. */
export type Overview = ProjectHead<ProjectDetails> & {
  statusReport: StatusReportRow | null
  tasks: Concern[]
  milestones: MilestoneRow[]
  /** Whether it may be told at all that something is late, or waits for somebody: nothing is something else than not known. */
  knows: { late: boolean; waiting: boolean }
}

/** The overview of a project (uuid): a statement for each part; parts of sections that are not shown are empty. NotFound. */
export async function findOverview(actor: Viewer, id: string): Promise<Overview> {
  const found = await findProject(actor, id)
  const shows = (section: 'plan' | 'tasks') => found.sections.includes(section)
  const [statusReport, tasks, milestones] = await Promise.all([
    found.can.readReports ? findStatusReport(actor, id) : null,
    shows('tasks') ? findConcerns(actor, id) : [],
    shows('plan') ? findNextMilestones(actor, id, mostMilestones) : [],
  ])
  const knows = {
    late: (shows('tasks') && knowsLate(actor, 'Task')) || (shows('plan') && knowsLate(actor, 'Milestone')),
    waiting: shows('tasks') && knowsWaiting(actor),
  }
  return { ...found, statusReport, tasks, milestones, knows }
}
