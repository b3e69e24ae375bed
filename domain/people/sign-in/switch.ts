import { prisma } from '../../../prisma/client.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { NotFound } from '../../refusals.ts'
import { standing } from '../standing.ts'
import type { Caller } from './caller.ts'
import { enter } from './enter.ts'

/** An organisation one may act in: the membership's id and the organisation's name. */
export type OwnMembership = { id: string; organisation: { id: string; name: string } }

/** The actor's own enabled memberships, by the organisation's name. */
export function findOwnMemberships({ personId }: Member): Promise<OwnMembership[]> {
  return prisma.membership.findMany({
    where: { personId, ...standing },
    orderBy: [{ organisation: { name: 'asc' } }, { id: 'asc' }],
    select: { id: true, organisation: { select: { id: true, name: true } } },
  })
}

/** Lets the actor act as another of their own memberships (uuid). Throws NotFound for any other. */
export async function switchMembership(actor: Member, membershipId: string, caller: Caller): Promise<Member> {
  const next = await actorOfMembership(membershipId)
  if (next?.personId !== actor.personId) throw new NotFound()
  await act(next, (work) => enter(work, next, 'switch', caller))
  return next
}
