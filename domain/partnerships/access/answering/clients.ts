import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { type Paged, pagedOf, pageSize } from '../../../projects/pages.ts'
import { NotFound } from '../../../refusals.ts'
import { looksAfterPartners } from '../../looks-after.ts'
import { seenByPartner } from './offers.ts'
import { listOwnPeople, type NameablePerson } from './own-people.ts'
import { type ReceivedAccess, readOfReceived, toldWith } from './told.ts'

/** A page of the clients of an organisation. */
export type ReceivedAccessPage = Paged & { clients: ReceivedAccess[] }

/** One of them, with all of our people, of whom some or all work there. */
export type FoundClient = ReceivedAccess & { ours: NameablePerson[] }

/** A page of the clients of the actor's own organisation: offers first, then the latest first. Throws NotFound for who does not look after partners. */
export async function listReceivedAccess(actor: Member, page: number): Promise<ReceivedAccessPage> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const where = await seenByPartner(prisma, actor.organisation.id)
  const paged = pagedOf(page, await prisma.partnerAccess.count({ where }))
  const rows = await prisma.partnerAccess.findMany({
    ...{ where, include: readOfReceived, take: pageSize, skip: (paged.page - 1) * pageSize },
    orderBy: [{ state: 'asc' }, { sentAt: 'desc' }, { id: 'desc' }],
  })
  const ours = rows.some(({ people }) => people.length > 0) ? await listOwnPeople(actor) : []
  return { ...paged, clients: rows.map((row) => toldWith(row, ours)) }
}

/** An access (uuid) that was given or offered to the actor's own organisation. Throws NotFound for any other one, and for who does not look after
 *  partners. */
export async function findClient(actor: Member, id: string): Promise<FoundClient> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const where = { AND: [{ id }, await seenByPartner(prisma, actor.organisation.id)] }
  const row = await prisma.partnerAccess.findFirst({ where, include: readOfReceived })
  if (!row) throw new NotFound()
  const ours = await listOwnPeople(actor)
  return { ...toldWith(row, ours), ours }
}
