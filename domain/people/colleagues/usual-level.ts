import type { Member } from '../../access/actor/actor.ts'
import { type Ceilings, ceilingsSchema, isWithin } from '../../access/levels.ts'
import type { Db } from '../../act.ts'

/**
 * The access level (uuid) that new colleagues of an actor get: the one that most people of their organisation have, among those that let
 * nobody do what the actor's own does not. Source: docs/decisions/0037-an-organisation-looks-after-its-people.md.
 */
export async function usualAccessLevel(db: Db, actor: Member): Promise<string> {
  const { membershipId, organisation, ceilings } = actor
  const own = await db.membership.findUniqueOrThrow({ where: { id: membershipId }, select: { accessLevelId: true } })
  const members = await db.membership.groupBy({
    by: ['accessLevelId'],
    where: { organisationId: organisation.id, disabledAt: null, profile: { not: 'guest' } },
    _count: true,
  })
  const levels = await db.accessLevel.findMany({ where: { id: { in: members.map((one) => one.accessLevelId) } } })
  const open = new Set(levels.filter((level) => isWithin(read(level.ceilings), ceilings)).map(({ id }) => id))
  const isOwn = (id: string) => Number(id === own.accessLevelId)
  const [most] = members
    .filter((one) => open.has(one.accessLevelId))
    .toSorted((a, b) => b._count - a._count || isOwn(b.accessLevelId) - isOwn(a.accessLevelId))
  return most?.accessLevelId ?? own.accessLevelId
}

const read = (kept: unknown): Ceilings => ceilingsSchema.parse(kept)
