import { prisma } from '../../../prisma/client.ts'
import { whomToAsk } from '../whom-to-ask.ts'

/** Where a person (uuid) who comes in nowhere was disabled last because they had not been there for long, and whom they ask (`nobody`: nobody is
 *  named); null where that is not why. `asStaff`: at the host alone. */
export async function findTakenBack(
  personId: string,
  asStaff: boolean,
): Promise<{ organisation: string; ask: string } | null> {
  const own = { personId, recoveredAt: { not: null }, person: { is: { disabledAt: null } } }
  const found = await prisma.membership.findFirst({
    where: { AND: [own, { organisation: { is: asStaff ? { isHost: true } : {} } }] },
    orderBy: { recoveredAt: 'desc' },
    select: { profile: true, organisation: { select: { name: true, isHost: true, isPartner: true } } },
  })
  if (!found) return null
  const { profile, organisation } = found
  const side = organisation.isHost ? 'host' : organisation.isPartner ? 'partner' : 'customer'
  const type = await prisma.licenceType.findFirst({
    where: { profiles: { has: profile }, sides: { has: side } },
    select: { contactId: true },
  })
  const ask = await whomToAsk(prisma, type ?? { contactId: null })
  return { organisation: organisation.name, ask: ask ?? 'nobody' }
}
