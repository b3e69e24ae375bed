import { prisma } from '../../../prisma/client.ts'
import type { MailRequest } from '../../delivery/post.ts'
import { whomToAsk } from '../whom-to-ask.ts'

/** Where a person (uuid) who comes in nowhere was disabled last because they had not been there for long, and whom they ask (`nobody`: nobody is
 *  named); null where that is not why. `asStaff`: at the host alone. */
export async function findTakenBack(
  personId: string,
  asStaff: boolean,
): Promise<{ organisation: string; ask: string } | null> {
  const found = await lastTakenBack(personId, asStaff)
  if (!found) return null
  const ask = await whomToAsk(prisma, (await typeOf(found)) ?? { contactId: null })
  return { organisation: found.organisation.name, ask: ask ?? 'nobody' }
}

/** The mail that tells such a person once more why they do not come in; null where that is not why. */
export async function takenBackMail(personId: string): Promise<MailRequest | null> {
  const found = await lastTakenBack(personId, false)
  const type = found && (await typeOf(found))
  if (!found || !type) return null
  const { id: membershipId, organisationId, person } = found
  return { kind: 'licence_recovered', email: person.email, membershipId, organisationId, subjectId: type.id }
}

type TakenBack = NonNullable<Awaited<ReturnType<typeof lastTakenBack>>>

function lastTakenBack(personId: string, asStaff: boolean) {
  const own = { personId, recoveredAt: { not: null }, person: { is: { disabledAt: null } } }
  return prisma.membership.findFirst({
    where: { AND: [own, { organisation: { is: asStaff ? { isHost: true } : {} } }] },
    orderBy: { recoveredAt: 'desc' },
    select: {
      ...{ id: true, organisationId: true, profile: true, person: { select: { email: true } } },
      organisation: { select: { name: true, isHost: true, isPartner: true } },
    },
  })
}

function typeOf({ profile, organisation }: TakenBack) {
  const side = organisation.isHost ? 'host' : organisation.isPartner ? 'partner' : 'customer'
  return prisma.licenceType.findFirst({
    where: { profiles: { has: profile }, sides: { has: side } },
    select: { id: true, contactId: true },
  })
}
