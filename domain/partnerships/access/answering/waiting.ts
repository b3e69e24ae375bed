import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { looksAfterPartners } from '../../looks-after.ts'
import { seenByPartner } from './offers.ts'
import { type ReceivedAccess, readOfReceived, toldWith } from './told.ts'

/** The first of the offers that wait for an answer of the actor's own organisation, what has waited longest first, and how many there are; none for who does
 *  not answer them. */
export async function firstOffersToAnswer(
  actor: Member,
  most: number,
): Promise<{ offers: ReceivedAccess[]; offersTotal: number }> {
  const none = { offers: [], offersTotal: 0 }
  if (!looksAfterPartners(actor) || !actor.layout.navigation.includes('account')) return none
  const own = actor.organisation.id
  if (!(await isOffered(own))) return none
  const where = { AND: [await seenByPartner(prisma, own), { state: 'pending' as const }] }
  const rows = await prisma.partnerAccess.findMany({
    where,
    include: readOfReceived,
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    take: most,
  })
  const offersTotal = rows.length < most ? rows.length : await prisma.partnerAccess.count({ where })
  return { offers: rows.map((row) => toldWith(row, [])), offersTotal }
}

/** Whether anything may wait for an organisation (uuid): one statement, for most are not offered anything. */
async function isOffered(own: string): Promise<boolean> {
  const to = [{ partnerId: own }, { partnerId: null, clientId: { not: own } }]
  const found = await prisma.partnerAccess.findFirst({ where: { state: 'pending', OR: to }, select: { id: true } })
  return found !== null
}
