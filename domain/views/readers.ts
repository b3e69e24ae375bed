import type { Prisma } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { actorOfMembership, type Member } from '../access/actor/actor.ts'
import { standing } from '../people/standing.ts'
import { hasList } from './find.ts'

/** How many others find a shared view of a list, by the name of its model: those of the host who work in the back-office and have that list. Each is
 *  asked as themselves. */
export async function countReaders(actor: Member, subject: string): Promise<number> {
  const where: Prisma.MembershipWhereInput = {
    ...standing,
    organisation: { is: { isHost: true } },
    id: { not: actor.membershipId },
  }
  const staff = await prisma.membership.findMany({ where, select: { id: true } })
  let count = 0
  for (const { id } of staff) {
    const other = await actorOfMembership(id)
    if (other && hasList(other, subject)) count += 1
  }
  return count
}
