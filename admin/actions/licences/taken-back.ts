import type { LicenceHolder } from '../../../domain/licences/holders.ts'
import type { fieldsFor } from '../fields.ts'

/** When an idle licence is taken back, in words; and when its holder was told so. */
export function takenBack(
  { leftDays: days, warnedAt, visitedAt }: LicenceHolder,
  say: ReturnType<typeof fieldsFor>['say'],
  day: (at: Date) => string,
): string {
  if (days === null) return say('taken-back-never')
  const isTold = warnedAt && visitedAt && warnedAt >= visitedAt
  const when = days <= 0 ? say('taken-back-now') : say('taken-back-in', { days })
  return isTold ? `${when}, ${say('told-on', { at: day(warnedAt) })}` : when
}
