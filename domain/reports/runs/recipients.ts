import { query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import { recipientsSql } from './recipients.sql.ts'

/** Somebody a schedule goes to: a member, or an address with the eyes of an organisation at an access level. `because` says why
 *  they do not get it this time. */
export type Recipient = {
  email: string
  membershipId: string | null
  organisationId: string
  accessLevelId: string | null
  because: 'unsubscribed' | 'bounced' | 'recipient-gone' | 'needs-approval' | null
}

/**
 * Who a schedule (uuid) goes to at this moment: with `toCustomers` everybody of every customer who can sign in, and its
 * addresses. One that belongs to a person here gets what that person may see, whatever eyes are chosen: in the chosen organisation
 * where they are a member of it, else in the one they were in last, and with none that is enabled nothing. Where the last mail bounced
 * it rests for a month. Colleagues stand beside each other.
 */
export function recipientsOf(scheduleId: string, toCustomers: boolean): Promise<Recipient[]> {
  return query<Recipient>('recipients', recipientsSql(scheduleId, toCustomers))
}

/** A person's membership that counts for a report: `person` is their id, `organisation` the one that was chosen (both SQL). */
export const ownMembership = (person: Sql, organisation: Sql): Sql => sql`
  select m.id, m."organisationId" from "Membership" m join "Person" own on own.id = m."personId"
  where m."personId" = ${person} and m."disabledAt" is null and own."disabledAt" is null
  order by m."organisationId" = ${organisation} desc, m."lastUsedAt" desc nulls last, m."createdAt", m.id limit 1`
