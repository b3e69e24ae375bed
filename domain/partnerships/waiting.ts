import type { Prisma } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { addressesInvited } from './addresses.ts'
import { looksAfterPartners } from './looks-after.ts'
import { seenBySide } from './side.ts'
import { type ListedPartner, readOfPartner, toldTo } from './told.ts'

/** The first of the invitations that wait for an answer of the actor's own organisation, what has waited longest first, and how many there are; none for who
 *  does not answer them. */
export async function firstInvitationsToAnswer(
  actor: Member,
  most: number,
): Promise<{ invitations: ListedPartner[]; invitationsTotal: number }> {
  const none = { invitations: [], invitationsTotal: 0 }
  if (!looksAfterPartners(actor)) return none
  const own = actor.organisation.id
  if (!actor.layout.navigation.includes('account') || !(await isInvited(own))) return none
  const where = { AND: [seenBySide(own, await addressesInvited(prisma, own)), waitsFor(own)] }
  const rows = await prisma.partnership.findMany({
    where,
    include: readOfPartner,
    orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }],
    take: most,
  })
  const invitationsTotal = rows.length < most ? rows.length : await prisma.partnership.count({ where })
  return { invitations: rows.map((row) => toldTo(own, row)), invitationsTotal }
}

/** Whether anything may wait for an organisation (uuid): one statement, for most are not invited. */
async function isInvited(own: string): Promise<boolean> {
  const found = await prisma.partnership.findFirst({
    where: { recipientView: 'pending', OR: [{ recipientId: own }, { recipientId: null, senderId: { not: own } }] },
    select: { id: true },
  })
  return found !== null
}

const waitsFor = (own: string): Prisma.PartnershipWhereInput => ({ senderId: { not: own }, recipientView: 'pending' })
