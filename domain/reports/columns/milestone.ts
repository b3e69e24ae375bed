import { joined } from './column.ts'
import type { Computed } from './entity.ts'
import { joins } from './joins.ts'

/** What is counted of a milestone. */
export const milestone: Computed = {
  joins: { milestoneTaskCounts: joins.milestoneTaskCounts },
  columns: {
    openTasks: joined('number', 'milestoneTaskCounts', 'tasks.open'),
    lateTasks: { ...joined('number', 'milestoneTaskCounts', 'tasks.late'), late: 'if-any' },
  },
}
