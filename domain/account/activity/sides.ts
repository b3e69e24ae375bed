import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { isPartnerTold } from '../../partnerships/access/giving/row.ts'

/** A partnership, or an access given to a partner (uuid), and what the other side is called. */
type OtherSide = { id: string; called: string }

const name = { select: { name: true } } as const

/** With whom the actor's own organisation has partnerships, or has these (uuids). The name of whoever was invited is told once they have been partners. */
export async function partnershipSides({ organisation: { id: own } }: Member, ids?: string[]): Promise<OtherSide[]> {
  const rows = await prisma.partnership.findMany({
    where: { ...(ids && { id: { in: ids } }), OR: [{ senderId: own }, { recipientId: own }] },
    include: { sender: name, recipient: name },
  })
  return rows.map(({ id, senderId, acceptedAt, email, sender, recipient }) => {
    if (senderId !== own) return { id, called: sender.name }
    return { id, called: (acceptedAt && recipient?.name) || email }
  })
}

/** The same of access: that an organisation here gave, or was given. */
export async function accessSides({ organisation: { id: own } }: Member, ids?: string[]): Promise<OtherSide[]> {
  const rows = await prisma.partnerAccess.findMany({
    where: { ...(ids && { id: { in: ids } }), OR: [{ clientId: own }, { partnerId: own }] },
    include: { client: name, partner: name },
  })
  return rows.map((row) => {
    if (row.clientId !== own) return { id: row.id, called: row.client.name }
    return { id: row.id, called: (isPartnerTold(row) && row.partner?.name) || row.email }
  })
}
