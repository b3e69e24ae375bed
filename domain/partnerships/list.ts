import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { type Paged, pagedOf, pageSize } from '../projects/pages.ts'
import { NotFound } from '../refusals.ts'
import { addressesInvited } from './addresses.ts'
import { looksAfterPartners } from './looks-after.ts'
import { seenBySide } from './side.ts'
import { type ListedPartner, readOfPartner, toldTo } from './told.ts'

/** A page of an organisation's partners and invitations. */
export type PartnersPage = Paged & { partners: ListedPartner[] }

/** A page of the partners of the actor's own organisation: invitations that wait for it first, then the latest first. Throws NotFound for who
 *  does not look after them. */
export async function listPartners(actor: Member, page: number): Promise<PartnersPage> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const own = actor.organisation.id
  const where = seenBySide(own, await addressesInvited(prisma, own))
  const paged = pagedOf(page, await prisma.partnership.count({ where }))
  const rows = await prisma.partnership.findMany({
    ...{ where, include: readOfPartner, take: pageSize, skip: (paged.page - 1) * pageSize },
    orderBy: [{ recipientView: { sort: 'asc', nulls: 'last' } }, { invitedAt: 'desc' }, { id: 'desc' }],
  })
  return { ...paged, partners: rows.map((row) => toldTo(own, row)) }
}
