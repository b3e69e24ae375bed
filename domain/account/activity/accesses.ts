import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { isPartnerTold } from '../../partnerships/access/giving/row.ts'

/** With whom each of these accesses (uuids) is, as the actor's own organisation is told of the other side: its name, or the address that an offer went to. */
export async function otherSides(actor: Member, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const own = actor.organisation.id
  const name = { select: { name: true } } as const
  const rows = await prisma.partnerAccess.findMany({
    where: { id: { in: ids }, OR: [{ clientId: own }, { partnerId: own }] },
    include: { client: name, partner: name },
  })
  const named = rows.map((row) => {
    if (row.clientId !== own) return [row.id, row.client.name] as const
    return [row.id, (isPartnerTold(row) && row.partner?.name) || row.email] as const
  })
  return new Map(named)
}
