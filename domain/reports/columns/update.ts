import { joined } from './column.ts'
import type { Computed } from './entity.ts'
import { joins } from './joins.ts'

/** How an update was answered. */
export const update: Computed = {
  joins: { answers: joins.answers },
  columns: {
    answers: joined('number', 'answers', 'answered.number'),
    answeredOn: joined('day', 'answers', '(answered.last at time zone told.zone)::date'),
  },
}
