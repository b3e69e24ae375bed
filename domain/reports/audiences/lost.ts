import { query } from '../../../prisma/client.ts'
import { sql } from '../../../prisma/sql.ts'
import type { Recipient } from '../runs/recipients.ts'

/** Somebody whom the run before was for, a person. */
type Reader = { email: string; membershipId: string; organisationId: string }

/**
 * Whom the run before this one (uuid) was for and who is no recipient now: they were disabled, have left, or are in none of its audiences any
 * more. Not whom somebody took off the schedule, who had stopped it, nor whoever was found so before: each is found once.
 */
export async function findLost(runId: string, recipients: Recipient[]): Promise<Recipient[]> {
  const before = await query<Reader>(
    'readers-before',
    sql`
    select d.email, d."membershipId", d."organisationId" from "Delivery" d
    join "Membership" m on m.id = d."membershipId" join "Person" p on p.id = m."personId"
    where d."runId" = (
        select o.id from "Run" n join "Run" o on o."scheduleId" = n."scheduleId" and o.id <> n.id
        where n.id = ${runId}::uuid and o."startedAt" is not null and o.trigger not in ('test', 'resend') order by o."startedAt" desc limit 1)
      and d."takenOffAt" is null and p."joinedIntoId" is null and d."organisationId" is not null
      and d.answer not in ('access-lost', 'unsubscribed', 'bounced', 'bounced-often')
    order by d.email`,
  )
  const present = recipients.filter(({ because }) => because !== 'recipient-gone')
  const members = new Set(present.map(({ membershipId }) => membershipId))
  const places = new Set(present.map(placeOf))
  const lost = before.filter((one) => !members.has(one.membershipId) && !places.has(placeOf(one)))
  return lost.map((one) => ({ ...one, accessLevelId: null, by: [], because: 'access-lost' as const }))
}

/** The recipients of a run with those it lost among them: each has one delivery, which says why they get nothing. */
export function withLost(recipients: Recipient[], lost: Recipient[]): Recipient[] {
  const places = new Set(lost.map(placeOf))
  return [...recipients.filter((one) => !places.has(placeOf(one))), ...lost]
}

const placeOf = ({ email, organisationId }: { email: string; organisationId: string }) => `${organisationId} ${email}`
