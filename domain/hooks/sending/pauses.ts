const [second, minute, hour] = [1_000, 60_000, 3_600_000]

/** The pauses behind the first tries of a message, in milliseconds: a little less than two days in all. */
export const pauses = [
  ...[5 * second, 5 * minute, 30 * minute],
  ...[2 * hour, 5 * hour, 10 * hour, 14 * hour, 16 * hour],
]

const longest = Math.max(...pauses)
/** What is asked for is done within so much of the first try; then the pauses are the usual ones. */
const obliging = 48 * hour

/** How long the receiver asks to be left alone (milliseconds), and since when the message is tried. */
type Asked = { retryAfter: number; since: Date }

/** When a message that was tried so often is tried again; null when that was enough. Not before the receiver asks for it, as far as no pause gets longer
 *  than the longest, and the first two days have not passed. A hundredth is left to chance: what failed together does not come back together. */
export function nextTry(tries: number, { retryAfter, since }: Asked, now = Date.now()): Date | null {
  const pause = pauses[tries - 1]
  if (pause === undefined) return null
  const asked = Math.min(retryAfter, longest, since.getTime() + obliging - now)
  return new Date(now + Math.max(pause, asked) * (1 + Math.random() / 100))
}

/** Until when a webhook rests that asks to be left alone: not longer than one at which nobody answers. */
export function restAsked(retryAfter: number, now = Date.now()): Date | null {
  return retryAfter > 0 ? new Date(now + Math.min(retryAfter, 5 * minute)) : null
}

/** Until when a webhook rests at which nobody has answered so often in a row: five minutes at most, so that those who answer need not wait for it. */
export function restAfter(silences: number, now = Date.now()): Date {
  return new Date(now + Math.min(5 * second * 2 ** silences, 5 * minute))
}
