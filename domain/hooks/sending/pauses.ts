const [second, minute, hour] = [1_000, 60_000, 3_600_000]

/** The pauses behind the first tries of a message, in milliseconds: a little less than two days in all. */
export const pauses = [
  ...[5 * second, 5 * minute, 30 * minute],
  ...[2 * hour, 5 * hour, 10 * hour, 14 * hour, 16 * hour],
]

/** When a message that was tried so often is tried again; null when that was enough. A hundredth is left to chance: what failed together does not come
 *  back together. */
export function nextTry(tries: number, now = Date.now()): Date | null {
  const pause = pauses[tries - 1]
  return pause === undefined ? null : new Date(now + pause * (1 + Math.random() / 100))
}

/** Until when a webhook rests at which nobody has answered so often in a row: five minutes at most, so that those who answer need not wait for it. */
export function restAfter(silences: number, now = Date.now()): Date {
  return new Date(now + Math.min(5 * second * 2 ** silences, 5 * minute))
}
