import { type Entity, joined, own, ownDay } from './column.ts'
import { joins } from './joins.ts'

/** Projects: how they go, what comes next, what is late. */
export const project: Entity = {
  subject: 'Project',
  order: 'name',
  joins,
  columns: {
    name: own('text', 'name'),
    organisation: joined('text', 'organisation', 'o.name', 'organisationId'),
    product: joined('text', 'product', 'pd.name', 'productId'),
    manager: joined('text', 'manager', 'mg.name', 'managerId'),
    // What is completed is neither on track nor off it, nor is what nobody has said anything of, as in the portal.
    health: {
      kind: 'choice',
      choices: ['green', 'amber', 'red', 'closed', 'unreported'],
      sql: `case when x."closedAt" is not null then 'closed' when x."healthReported" then x.health::text else 'unreported' end`,
      reads: ['health', 'closedAt'],
    },
    progress: own('percent', 'progress'),
    startsOn: own('day', 'startsOn'),
    endsOn: own('day', 'endsOn'),
    closedOn: ownDay('closedAt'),
    nextMilestone: joined('text', 'nextMilestone', 'next.name'),
    nextMilestoneOn: joined('day', 'nextMilestone', 'next."dueOn"'),
    openTasks: joined('number', 'taskCounts', 'tasks.open'),
    lateTasks: joined('number', 'taskCounts', 'tasks.late'),
    summary: own('text', 'summary'),
    latestSummary: joined('text', 'latestReport', 'said.summary'),
    latestReportOn: joined('day', 'latestReport', 'said."reportedOn"'),
    budget: own('money', 'budget'),
    cost: own('money', 'cost'),
    loggedHours: joined('hours', 'loggedHours', 'worked.hours'),
    internalNote: own('text', 'internalNote'),
    updatedOn: ownDay('updatedAt'),
  },
}
