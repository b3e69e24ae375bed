/** So many days an invitation waits; then its sender is told that there was no answer. */
export const daysToAnswer = 30

/** The moment before which an invitation that was sent has had no answer. */
export function unansweredBefore(now = new Date()): Date {
  return new Date(now.getTime() - daysToAnswer * 24 * 60 * 60 * 1000)
}
