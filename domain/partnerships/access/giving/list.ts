import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { type Paged, pagedOf, pageSize } from '../../../projects/pages.ts'
import { NotFound } from '../../../refusals.ts'
import { looksAfterPartners } from '../../looks-after.ts'
import { givesAccess } from '../who-may.ts'
import { type AccessToPartner, readOfAccess, tellGiven } from './told.ts'

/** A page of the accesses that an organisation gave; `hasPartners`: whether the reader also finds its partners. */
export type GivenAccessPage = Paged & { given: AccessToPartner[]; hasPartners: boolean }

/** A page of the accesses that the actor's own organisation gave to partners: what is accepted first, then what waits, the latest first. Throws NotFound for who
 *  gives none. */
export async function listGivenAccess(actor: Member, page: number): Promise<GivenAccessPage> {
  if (!givesAccess(actor)) throw new NotFound()
  const where = { clientId: actor.organisation.id }
  const paged = pagedOf(page, await prisma.partnerAccess.count({ where }))
  const order = [{ endedAt: { sort: 'asc', nulls: 'first' } }, { sentAt: 'desc' }, { id: 'desc' }] as const
  const rows = await prisma.partnerAccess.findMany({
    ...{ where, include: readOfAccess(actor), orderBy: [...order] },
    ...{ take: pageSize, skip: (paged.page - 1) * pageSize },
  })
  return { ...paged, given: await tellGiven(actor, rows), hasPartners: looksAfterPartners(actor) }
}
