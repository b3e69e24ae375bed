import { dayIn } from '../../../words/dates.ts'
import type { Db } from '../../act.ts'
import { Invalid } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { grantsReaching } from '../actor/grants.ts'
import { inForce } from './in-force.ts'
import type { Terms } from './terms.ts'
import type { PlacedThing } from './thing.ts'

/**
 * Nobody gives longer than they have: throws Invalid, with the day, where a share would end later than all that lets whoever gives it into the
 * thing. On the last day itself it ends when theirs does. Returns the terms as they are then.
 */
export async function endWithOwn(db: Db, giver: Member, thing: PlacedThing, terms: Terms): Promise<Terms> {
  const last = await ownEnd(db, giver, thing)
  if (!last || (terms.expiresAt && terms.expiresAt <= last)) return terms
  const day = dayIn(giver.timeZone, last)
  if (terms.expiresAt && dayIn(giver.timeZone, terms.expiresAt) === day) return { ...terms, expiresAt: last }
  throw new Invalid({ until: 'beyond-own-end' }, { until: { until: day } })
}

/** When the last of the grants ends by which somebody reaches all of a thing; null where one of them does not end, or not before its project
 *  closes. */
export async function ownEnd(db: Pick<Db, 'grant'>, giver: Member, thing: PlacedThing): Promise<Date | null> {
  const { organisationId, productId, projectId, resourceKind, resourceId } = thing
  const places = [
    ['organisation', organisationId],
    ['product', productId],
    ['project', projectId],
    [resourceKind, resourceId],
  ] as const
  const keys = places.flatMap(([kind, id]) => (id ? grantsReaching(giver, kind, id) : []))
  // What an organisation owns, or serves, does not end.
  if (keys.length === 0 || keys.some(({ via }) => via === 'owner')) return null
  const resourceIds = places.flatMap(([, id]) => id ?? [])
  const held = await db.grant.findMany({
    where: { AND: [{ resourceId: { in: resourceIds } }, { OR: keys }, inForce()] },
    select: { expiresAt: true },
  })
  const ends = held.flatMap(({ expiresAt }) => expiresAt ?? [])
  if (ends.length < held.length || ends.length === 0) return null
  return ends.reduce((one, other) => (one > other ? one : other))
}
