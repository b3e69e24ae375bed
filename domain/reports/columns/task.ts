import { type Entity, joined, own, ownDay } from './column.ts'
import { joins } from './joins.ts'

/** Tasks: what is to be done, by whom, until when. */
export const task: Entity = {
  subject: 'Task',
  order: 'dueOn',
  joins,
  columns: {
    name: own('text', 'name'),
    organisation: joined('text', 'organisation', 'o.name', 'organisationId'),
    project: joined('text', 'project', 'pj.name', 'projectId'),
    phase: joined('text', 'phase', 'ph.name', 'phaseId'),
    milestone: joined('text', 'milestone', 'ms.name', 'milestoneId'),
    assignee: joined('text', 'assignee', 'ag.name', 'assigneeId'),
    status: own('choice', 'status', ['open', 'in_progress', 'blocked', 'done']),
    waitsForCustomer: own('flag', 'waitsForCustomer'),
    answeredOn: ownDay('answeredAt'),
    answeredBy: joined('text', 'answerer', 'aw.name', 'answeredById'),
    startsOn: own('day', 'startsOn'),
    dueOn: own('day', 'dueOn'),
    doneOn: own('day', 'doneOn'),
    description: own('text', 'description'),
    estimatedHours: own('hours', 'estimatedHours'),
    loggedHours: own('hours', 'loggedHours'),
    internalNote: own('text', 'internalNote'),
    updatedOn: ownDay('updatedAt'),
  },
}
