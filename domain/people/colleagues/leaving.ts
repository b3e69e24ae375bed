import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { NotFound } from '../../refusals.ts'
import { type Belongings, findHeld, mayTakeOver } from '../members/hand-over.ts'
import { looksAfterPeople } from './list.ts'

/** Somebody who is about to be disabled in their organisation: what is in their name, and which colleagues (memberships) can take it over. */
export type Leaving = {
  person: { id: string; name: string; email: string }
  held: Belongings
  colleagues: { id: string; name: string }[]
}

/** A member (the membership's uuid) of the actor's own organisation who could be disabled. Throws NotFound for anybody else. */
export async function findLeaving(actor: Member, id: string): Promise<Leaving> {
  if (!looksAfterPeople(actor)) throw new NotFound()
  const organisationId = actor.organisation.id
  const where = { AND: [{ id, organisationId, disabledAt: null }, scope(actor, 'disable', 'Membership')] }
  const member = await prisma.membership.findFirst({
    where,
    select: { person: { select: { name: true, email: true } } },
  })
  if (!member || id === actor.membershipId) throw new NotFound()
  const found = await prisma.membership.findMany({
    where: mayTakeOver(actor, { id, organisationId }),
    select: { id: true, person: { select: { name: true } } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
  })
  const colleagues = found.map(({ id, person: { name } }) => ({ id, name }))
  return { person: { id, ...member.person }, held: await findHeld(prisma, id), colleagues }
}
