import { Health } from '@prisma/client'
import { joined } from './column.ts'
import type { Computed } from './entity.ts'
import { joins } from './joins.ts'

const { nextMilestone, latestReport, taskCounts, loggedHours } = joins

/** How a project goes, what comes next in it, what is late. */
export const project: Computed = {
  joins: { nextMilestone, latestReport, taskCounts, loggedHours },
  columns: {
    // What is completed is neither on track nor off it, nor is what nobody has said anything of, as in the portal.
    health: {
      kind: 'choice',
      choices: ['unreported', ...Object.values(Health), 'closed'],
      sql: `case when x."closedAt" is not null then 'closed' when x."healthReported" then x.health::text else 'unreported' end`,
      reads: ['health', 'closedAt'],
    },
    nextMilestone: joined('text', 'nextMilestone', 'next.name'),
    nextMilestoneOn: { ...joined('day', 'nextMilestone', 'next."dueOn"'), late: 'once-past' },
    openTasks: joined('number', 'taskCounts', 'tasks.open'),
    lateTasks: { ...joined('number', 'taskCounts', 'tasks.late'), late: 'if-any' },
    latestSummary: joined('text', 'latestReport', 'said.summary'),
    latestReportOn: joined('day', 'latestReport', 'said."reportedOn"'),
    loggedHours: joined('hours', 'loggedHours', 'worked.hours'),
  },
  worst: { health: ['red', 'amber', 'unreported', 'green', 'closed'] },
  urgent: ['-health', '-lateTasks'],
  figures: [
    { name: 'offTrack', mark: 'red', column: 'health', counts: { is: ['red'] } },
    { name: 'atRisk', mark: 'amber', column: 'health', counts: { is: ['amber'] } },
    { name: 'lateTasks', mark: 'late', column: 'lateTasks', counts: 'sum' },
    { name: 'unreported', mark: 'unreported', column: 'health', counts: { is: ['unreported'] }, calm: true },
    { name: 'completed', mark: 'closed', column: 'health', counts: { is: ['closed'] }, calm: true },
  ],
  well: { text: 'all-on-track', none: ['offTrack', 'atRisk', 'unreported'] },
}
