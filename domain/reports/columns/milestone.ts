import { joined } from './column.ts'
import type { Computed } from './entity.ts'
import { joins } from './joins.ts'

/** What is counted of a milestone: its tasks; and of milestones, what is late and what comes. */
export const milestone: Computed = {
  joins: { milestoneTaskCounts: joins.milestoneTaskCounts },
  columns: {
    openTasks: joined('number', 'milestoneTaskCounts', 'tasks.open'),
    lateTasks: { ...joined('number', 'milestoneTaskCounts', 'tasks.late'), late: 'if-any' },
  },
  figures: [
    { name: 'late', mark: 'late', column: 'dueOn', counts: 'late' },
    { name: 'dueSoon', mark: 'milestone', column: 'dueOn', counts: { withinDays: 14 }, until: 'doneOn', calm: true },
  ],
}
