import { dayIn } from '../../../words/dates.ts'
import type { Db } from '../../act.ts'
import { Invalid } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { grantsReaching } from '../actor/grants.ts'
import { daysAfterClose } from './ends/days.ts'
import { inForce } from './in-force.ts'
import type { Terms } from './terms.ts'
import { type PlacedThing, placesOf } from './thing.ts'

/** When somebody's own access to a thing ends: at an instant, or some days after its project closes, which has not been yet (`withClose`);
 *  then no earlier than at that instant, as it could close today. */
export type OwnEnd = { last: Date; withClose: boolean }

/**
 * Nobody gives longer than they have: throws Invalid, with the day, where a share would end later than all that lets whoever gives it into the
 * thing. On the last day itself it ends when theirs does; who is let in until the project closes gives what ends with it. Returns the terms as
 * they are then.
 */
export async function endWithOwn(db: Db, giver: Member, thing: PlacedThing, terms: Terms): Promise<Terms> {
  const own = await ownEnd(db, giver, thing)
  if (!own || (terms.expiresAt && terms.expiresAt <= own.last)) return terms
  if (own.withClose && !terms.expiresAt) return { ...terms, followsClose: true }
  const day = dayIn(giver.timeZone, own.last)
  if (terms.expiresAt && dayIn(giver.timeZone, terms.expiresAt) === day) return { ...terms, expiresAt: own.last }
  throw new Invalid({ until: own.withClose ? 'beyond-own-close' : 'beyond-own-end' }, { until: { until: day } })
}

/** When the last of the grants ends by which somebody reaches all of a thing; null where one of them has no end. */
export async function ownEnd(db: Pick<Db, 'grant'>, giver: Member, thing: PlacedThing): Promise<OwnEnd | null> {
  const places = placesOf(thing)
  const keys = places.flatMap(([kind, id]) => grantsReaching(giver, kind, id))
  // What an organisation owns, or serves, does not end.
  if (keys.length === 0 || keys.some(({ via }) => via === 'owner')) return null
  const resourceIds = places.map(([, id]) => id)
  const held = await db.grant.findMany({
    where: { AND: [{ resourceId: { in: resourceIds } }, { OR: keys }, inForce()] },
    select: { expiresAt: true, followsClose: true },
  })
  const endless = held.filter(({ expiresAt }) => !expiresAt)
  if (held.length === 0 || endless.some(({ followsClose }) => !followsClose)) return null
  const withClose = endless.length > 0
  const earliest = withClose ? [new Date(Date.now() + (await daysAfterClose()) * 86_400_000)] : []
  const ends = [...held.flatMap(({ expiresAt }) => expiresAt ?? []), ...earliest]
  return { last: ends.reduce((one, other) => (one > other ? one : other)), withClose }
}
