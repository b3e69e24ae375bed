import type { Prisma } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { addressesInvited } from './addresses.ts'
import { looksAfterPartners } from './looks-after.ts'
import { seenBySide } from './side.ts'
import { type ListedPartner, readOfPartner, toldTo } from './told.ts'

/** The invitations that wait for an answer of the actor's own organisation, what has waited longest first; none for who does not answer them. */
export async function listInvitationsToAnswer(actor: Member): Promise<ListedPartner[]> {
  if (!looksAfterPartners(actor)) return []
  const own = actor.organisation.id
  if (!actor.layout.navigation.includes('account') || !(await isInvited(own))) return []
  const where = { AND: [seenBySide(own, await addressesInvited(prisma, own)), waitsFor(own)] }
  const rows = await prisma.partnership.findMany({
    where,
    include: readOfPartner,
    orderBy: { invitedAt: 'asc' },
    take: 100,
  })
  return rows.map((row) => toldTo(own, row))
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
