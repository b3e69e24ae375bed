import type { Computed } from './entity.ts'

/** Of status reports: how what they tell of goes. */
export const statusReport: Computed = {
  worst: { health: ['red', 'amber', 'green'], sentiment: ['unhappy', 'neutral', 'happy'] },
  figures: [
    { name: 'offTrack', mark: 'red', column: 'health', counts: { is: ['red'] } },
    { name: 'atRisk', mark: 'amber', column: 'health', counts: { is: ['amber'] } },
    { name: 'unhappy', mark: 'waits', column: 'sentiment', counts: { is: ['unhappy'] } },
  ],
  well: { text: 'all-on-track', none: ['offTrack', 'atRisk'] },
}
