import type { Grant } from '@prisma/client'
import { z } from 'zod'
import { type Day, dayIn } from '../../../words/dates.ts'
import { plainDay } from '../../../words/plain.ts'
import type { Db } from '../../act.ts'
import { Invalid } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { shareable } from './thing.ts'

/** A share: of which product, project or phase, with whom, at which project access level (null: the usual one of whoever it is), and the last day
 *  of it (null: none is given; with others than the host's people it then ends some days after the project closes). What is absent stays as it
 *  is in the share in force; a new share has none of it. */
export const sharing = z.strictObject({
  resourceKind: z.enum(shareable),
  resourceId: z.uuid(),
  principalKind: z.enum(['membership', 'team', 'group', 'organisation']),
  principalId: z.uuid(),
  levelId: z.uuid().nullable().optional(),
  until: plainDay.nullable().optional(),
})
export type Sharing = z.output<typeof sharing>

/** What a share opens: its level (uuid; null: the usual one), when it ends (null: never, or not before the project closes), and whether that
 *  follows the closing of the project. */
export type Terms = Pick<Grant, 'levelId' | 'expiresAt' | 'followsClose'>

/** What a share opens from now on, by what is asked and what it opened before (null: it is new). Throws Invalid for a day that has passed. */
export function termsOf(
  { timeZone }: Pick<Member, 'timeZone'>,
  { levelId, until }: Pick<Sharing, 'levelId' | 'until'>,
  before: Terms | null,
  isInside: boolean,
): Terms {
  const { levelId: level = null, expiresAt = null } = before ?? {}
  // The same day said again is the same end, though it was meant by other clocks.
  const isSame = until === undefined || (until && expiresAt && dayIn(timeZone, expiresAt) === until)
  const end = isSame ? expiresAt : until && endOf(until, timeZone)
  if (end && end <= new Date()) throw new Invalid({ until: 'in-the-past' })
  const followsClose = before && isSame ? before.followsClose : !end && !isInside
  return { levelId: levelId === undefined ? level : levelId, expiresAt: end || null, followsClose }
}

/** Throws Invalid for a project access level (uuid) that is not there, or is for the host's own people while these are others. */
export async function mustFit(db: Db, levelId: string | null | undefined, isInside: boolean): Promise<void> {
  if (!levelId) return
  const level = await db.projectAccessLevel.findUnique({ where: { id: levelId } })
  if (!level) throw new Invalid({ levelId: 'wrong' })
  if (level.defaultInternal && !isInside) throw new Invalid({ levelId: 'inside-only' })
}

/** Throws Invalid for a share of what does not close that has no end. */
export function mustEnd({ expiresAt }: Terms): void {
  if (!expiresAt) throw new Invalid({ until: 'product-needs-end' })
}

/** Whether two shares open the same. */
export const areSame = (one: Terms, other: Terms): boolean =>
  JSON.stringify(plainTerms(one)) === JSON.stringify(plainTerms(other))

/** What a share opens as it stands in the log, and as what was done once under a key is kept: times in UTC, ISO 8601. */
export const plainTerms = ({ levelId, expiresAt, followsClose }: Terms) => ({
  levelId,
  until: expiresAt?.toISOString() ?? null,
  followsClose,
})

/** What `plainTerms` wrote. */
export const termsFrom = ({ levelId, until, followsClose }: ReturnType<typeof plainTerms>): Terms => ({
  levelId,
  expiresAt: until === null ? null : new Date(until),
  followsClose,
})

/** The last millisecond of a day by the clocks of a time zone: looked for, as some of them leave midnight out. */
function endOf(day: Day, timeZone: string): Date {
  const longest = 36 * 3_600_000
  let within = Date.parse(day) - longest
  let beyond = Date.parse(day) + 2 * longest
  while (beyond - within > 1) {
    const between = Math.floor((within + beyond) / 2)
    if (dayIn(timeZone, new Date(between)) <= day) within = between
    else beyond = between
  }
  return new Date(within)
}
