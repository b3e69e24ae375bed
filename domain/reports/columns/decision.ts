import type { Computed } from './entity.ts'

/** Of decisions: how many are new. */
export const decision: Computed = {
  figures: [{ name: 'lastMonth', mark: 'done', column: 'decidedOn', counts: { sinceDays: 30 }, calm: true }],
}
