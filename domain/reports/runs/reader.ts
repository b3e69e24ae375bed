import type { Delivery } from '@prisma/client'
import { prisma, query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import { actorOfMembership, type Member, type Viewer } from '../../access/actor/actor.ts'
import { memberOf, readerOfDelivery } from '../../delivery/reader.ts'
import type { Withheld } from '../../delivery/reasons.ts'
import { isHeld, reasonsFor } from '../approval/reasons.ts'
import type { Occasion } from './occasion.ts'
import { ownMembership } from './recipients.ts'

/**
 * Whose eyes a delivery of a run is made with, decided again at this moment: meanwhile its address may have become somebody's. A person
 * sees with their own, or gets nothing; the eyes that were chosen are for an address that is nobody's here, and only once they are
 * approved.
 */
export async function currentReader(delivery: Delivery, occasion: Occasion): Promise<Viewer | Withheld> {
  const gone: Withheld = { withheld: 'recipient-gone' }
  if (delivery.membershipId) return (await memberOf(delivery)) ?? gone
  const [person] = await query<Own>('report-own-membership', ownSql(delivery))
  if (person) return (person.membershipId && (await withTheirOwn(delivery, person.membershipId))) || gone
  return (await mustWait(delivery, occasion))
    ? { withheld: 'needs-approval' }
    : ((await readerOfDelivery(delivery)) ?? gone)
}

type Own = { membershipId: string | null }

const ownSql = ({ email, organisationId }: Delivery): Sql => sql`
  select own.id as "membershipId" from "Person" p
  left join lateral (${ownMembership(sql`p.id`, sql`${organisationId}::uuid`)}) own on true
  where p.email = lower(${email})`

/** The delivery becomes the person's: it says whose eyes were used. Where they have one of this run already, this one is not sent. */
async function withTheirOwn({ id, runId, email }: Delivery, membershipId: string): Promise<Member | Withheld | null> {
  const member = await actorOfMembership(membershipId)
  if (!member) return null
  const organisationId = member.organisation.id
  const told = await prisma.delivery.count({ where: { runId, email, organisationId, id: { not: id } } })
  if (told > 0) return { withheld: 'told-already' }
  await prisma.delivery.update({ where: { id }, data: { membershipId, organisationId, accessLevelId: null } })
  return member
}

async function mustWait(delivery: Delivery, { scheduleId, pattern, ownerId }: Occasion): Promise<boolean> {
  const { email, organisationId, accessLevelId } = delivery
  if (!organisationId || !accessLevelId) return false
  const asking = {
    id: scheduleId,
    ownerId,
    pattern,
    toOutside: false,
    chosen: [{ email, organisationId, accessLevelId }],
  }
  const { open } = await reasonsFor(prisma, asking)
  return isHeld(delivery, open)
}
