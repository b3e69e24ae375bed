import { sql } from '../../../prisma/client.ts'

/** Somebody a schedule goes to: a member, or an address with the eyes of an organisation at an access level. `because` says why
 *  they do not get it this time. */
export type Recipient = {
  email: string
  membershipId: string | null
  organisationId: string
  accessLevelId: string | null
  because: 'unsubscribed' | 'bounced' | null
}

/**
 * Who a schedule (uuid) goes to at this moment: with `toCustomers` everybody of every customer who can sign in, and its
 * addresses. One that belongs to a member gets it with the member's eyes; one of somebody who has left gets nothing. Where the
 * last mail bounced it rests for a month. Colleagues stand beside each other.
 */
export function recipientsOf(scheduleId: string, toCustomers: boolean): Promise<Recipient[]> {
  return sql<Recipient>('recipients', recipientsSql, [scheduleId, toCustomers])
}

const recipientsSql = `
  with enrolled as (
    select m.id, m."organisationId", m.profile, p.id as "personId", p.email,
      m."disabledAt" is null and p."disabledAt" is null as enabled,
      not exists (select from "Invitation" i where i."membershipId" = m.id)
        or exists (select from "Invitation" i where i."membershipId" = m.id and i."acceptedAt" is not null) as arrived
    from "Membership" m join "Person" p on p.id = m."personId"
  ), wanted as (
    select e.email, e.id as "membershipId", e."organisationId", null::uuid as "accessLevelId"
    from enrolled e join "Organisation" o on o.id = e."organisationId"
    where $2 and o."isCustomer" and e.enabled and e.arrived and e.profile <> 'guest'
    union all
    select lower(r.email), case when e.arrived then e.id end, r."organisationId", r."accessLevelId"
    from "ScheduleRecipient" r
    left join enrolled e on e.email = lower(r.email) and e."organisationId" = r."organisationId"
    where r."scheduleId" = $1::uuid and e.enabled is distinct from false
  )
  select distinct on (w."organisationId", w.email) w.*,
    case when exists (select from "Suppression" s where s."scheduleId" = $1::uuid and s.email = w.email) then 'unsubscribed'
         when last.state = 'bounced' and last."createdAt" > now() - interval '30 days' then 'bounced' end as because
  from wanted w
  left join lateral (
    select d.state, d."createdAt" from "Delivery" d where d.email = w.email and d.state in ('sent', 'bounced')
    order by d."createdAt" desc limit 1) last on true
  order by w."organisationId", w.email, w."membershipId" nulls last`
