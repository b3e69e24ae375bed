import type { Computed } from './entity.ts'

/** Of risks and issues: what weighs most, what is late, how many are open. */
export const raid: Computed = {
  worst: { severity: ['critical', 'high', 'medium', 'low'] },
  urgent: ['-severity'],
  figures: [
    { name: 'severe', mark: 'high', column: 'severity', counts: { is: ['critical', 'high'] }, until: 'closedOn' },
    { name: 'late', mark: 'late', column: 'dueOn', counts: 'late' },
    {
      ...{ name: 'open', mark: 'open', column: 'closedOn', counts: 'empty', calm: true },
      about: ['closedOn', 'severity', 'dueOn'],
    },
  ],
}
