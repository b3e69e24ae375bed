import { Cron } from 'croner'
import { LRUCache } from 'lru-cache'

/** The shortest time between two mails to somebody outside that nobody has to approve, in milliseconds. */
const shortest = 3_600_000
const known = new LRUCache<string, boolean>({ max: 500 })

/**
 * Whether a pattern is due more often than once an hour. That is a question of its minutes alone, so that three times in a row say it;
 * in UTC, where no clock is changed.
 */
export function isTooOften(pattern: string): boolean {
  const found = known.get(pattern) ?? isOften(pattern)
  known.set(pattern, found)
  return found
}

function isOften(pattern: string): boolean {
  const times = new Cron(pattern, { timezone: 'UTC', mode: '5-part' }).nextRuns(3)
  return times.some((time, at) => {
    const before = times[at - 1]
    return before !== undefined && time.getTime() - before.getTime() < shortest
  })
}
