import { joined } from './column.ts'
import type { Computed } from './entity.ts'
import { joins } from './joins.ts'

/** How an update was answered; and of updates, how many are new, and are not answered. */
export const update: Computed = {
  joins: { answers: joins.answers },
  columns: {
    answers: joined('number', 'answers', 'answered.number'),
    answeredOn: joined('day', 'answers', '(answered.last at time zone told.zone)::date'),
  },
  figures: [
    { name: 'lastWeek', mark: 'open', column: 'createdOn', counts: { sinceDays: 7 }, calm: true },
    { name: 'unanswered', mark: 'waits', column: 'answers', counts: { is: ['0'] }, calm: true },
  ],
}
