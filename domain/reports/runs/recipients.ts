import { query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import { dayIn } from '../../../words/dates.ts'
import type { Db } from '../../act.ts'
import { isReported } from '../audiences/managed.sql.ts'
import { recipientsSql } from '../audiences/recipients.sql.ts'
import { definitionOf, type ReportDefinition, validateReport } from '../definition.ts'
import { isTellable } from './occasion.ts'
import type { QueuedRun } from './queued.ts'

/** Somebody a schedule goes to: a member, or an address with the eyes of an organisation at an access level. `by`: the audiences (uuids)
 *  they are in, `customers`, or `address`. `because` says why they do not get it this time. */
export type Recipient = {
  email: string
  membershipId: string | null
  organisationId: string
  accessLevelId: string | null
  by: string[]
  because:
    | (
        | 'unsubscribed'
        | 'bounced'
        | 'bounced-often'
        | 'recipient-gone'
        | 'needs-approval'
        | 'access-lost'
        | 'not-accepted'
        | 'no-reports'
      )
    | null
}

/**
 * Who a schedule (uuid) goes to at this moment: who can sign in of its audiences, with `toCustomers` everybody of every customer, and its
 * addresses; each once, however many ways there are. An address that belongs to a person here gets what that person may see, whatever eyes are
 * chosen: in the chosen organisation where they are a member of it, else in the one they were in last, and with none that is enabled nothing.
 * Where mails came back it rests for a month (`resting.sql.ts`). Colleagues stand beside each other. `everybody`: of its audiences also those
 * who cannot sign in, or get no reports, with why; `email`: one address alone. Read in the transaction of a verb, if there is one.
 */
export async function recipientsOf(
  db: Db,
  scheduleId: string,
  { everybody = false, email }: { everybody?: boolean; email?: string | undefined } = {},
): Promise<Recipient[]> {
  const managed = await managedIn(db, scheduleId)
  return db.$queryRaw<Recipient[]>(recipientsSql({ scheduleId, managed, email }, everybody))
}

/** The recipients of a run that begins, as above, in one statement that is prepared. */
export async function recipientsOfRun({
  scheduleId,
  toManagers,
  timeZone,
  definition,
}: QueuedRun): Promise<Recipient[]> {
  const managed = toManagers ? managedBy(definition, timeZone) : null
  return query<Recipient>('recipients-of-run', recipientsSql({ scheduleId, managed }))
}

/** Which projects are in the report, where the managers of those are an audience. None of a report that cannot be told. */
async function managedIn(db: Db, scheduleId: string): Promise<Sql | null> {
  const audience = await db.scheduleAudience.findFirst({
    where: { scheduleId, kind: 'managers' },
    select: { schedule: { select: { timeZone: true, report: true } } },
  })
  if (!audience) return null
  const { timeZone, report } = audience.schedule
  return isTellable(report) ? managedBy(definitionOf(report), timeZone) : sql`false`
}

const managedBy = (definition: ReportDefinition, timeZone: string): Sql =>
  isReported({ definition: validateReport(definition), timeZone, today: dayIn(timeZone, new Date()) })

/** A person's membership that counts for a report: `person` is their id, `organisation` the one that was chosen (both SQL). */
export const ownMembership = (person: Sql, organisation: Sql): Sql => sql`
  select m.id, m."organisationId" from "Membership" m join "Person" own on own.id = m."personId"
  where m."personId" = ${person} and m."disabledAt" is null and own."disabledAt" is null
  order by m."organisationId" = ${organisation} desc, m."lastUsedAt" desc nulls last, m."createdAt", m.id limit 1`
