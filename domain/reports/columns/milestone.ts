import { type Entity, joined, own } from './column.ts'
import { joins } from './joins.ts'

/** Milestones: what is reached, what is due. */
export const milestone: Entity = {
  subject: 'Milestone',
  order: 'dueOn',
  joins,
  columns: {
    name: own('text', 'name'),
    organisation: joined('text', 'organisation', 'o.name', 'organisationId'),
    project: joined('text', 'project', 'pj.name', 'projectId'),
    phase: joined('text', 'phase', 'ph.name', 'phaseId'),
    dueOn: own('day', 'dueOn'),
    doneOn: own('day', 'doneOn'),
    openTasks: joined('number', 'milestoneTaskCounts', 'tasks.open'),
    lateTasks: joined('number', 'milestoneTaskCounts', 'tasks.late'),
  },
}
