import type { PartnerAccess } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { seesPeople } from '../../../access/people.ts'
import { isPartnerTold } from './row.ts'

/** Something that happened to an access: what (a recorded action), when, and by whom; null where that is not told. */
export type HappenedToAccess = { id: string; at: Date; action: string; by: string | null }

const atOnce = 50

/** Who begins and stops acting by an access is told as what they did there. */
const acting = ['act-for-client', 'stop-acting']

/** What the client's log tells of an access, the latest first: by names of people of its own, and of the partner once that is told. */
export async function findHistory(actor: Member, access: PartnerAccess): Promise<HappenedToAccess[]> {
  const own = actor.organisation.id
  const rows = await prisma.activity.findMany({
    where: { organisationId: own, subjectKind: 'PartnerAccess', subjectId: access.id, action: { notIn: acting } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: atOnce,
  })
  const actorIds = rows.flatMap(({ actorId }) => actorId ?? [])
  const known = isPartnerTold(access) ? {} : { organisationId: own }
  const told = await prisma.membership.findMany({ where: { id: { in: actorIds }, ...known }, select: { id: true } })
  const isTold = new Set(seesPeople(actor) ? told.map(({ id }) => id) : [actor.membershipId])
  return rows.map(({ id, at, action, actorId, actorName }) => ({
    ...{ id, at, action, by: actorId && isTold.has(actorId) ? actorName : null },
  }))
}
