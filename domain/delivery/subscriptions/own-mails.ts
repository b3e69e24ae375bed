import { query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { changeChoices, findChoices } from '../../people/change.ts'
import { NotFound } from '../../refusals.ts'
import { getsReports, waysToPeople } from '../../reports/audiences/ways.sql.ts'
import { beginSubscription, endSubscription } from './subscriptions.ts'

/** A scheduled report that goes to somebody; `on`: they have not ended it. */
export type OwnReport = { scheduleId: string; name: string; on: boolean }

/** The mails somebody gets again and again: notices of what is new, and every report. */
export type OwnMails = { updates: boolean; reports: OwnReport[] }

/** What the actor gets by mail, in every organisation: the switches are the person's. */
export async function findOwnMails(actor: Member): Promise<OwnMails> {
  const { mailsUpdates: updates } = await findChoices(actor)
  return { updates, reports: await reportsOf(actor) }
}

/** Turns notices of what is new on or off. */
export function switchUpdates(actor: Member, on: boolean): Promise<void> {
  return changeChoices(actor, { mailsUpdates: on })
}

/** Turns a report (the schedule's uuid) on or off. Throws NotFound for one that does not go to the actor. */
export async function switchReport(actor: Member, scheduleId: string, on: boolean): Promise<void> {
  const found = (await reportsOf(actor)).find((report) => report.scheduleId === scheduleId)
  if (!found) throw new NotFound()
  if (found.on === on) return
  const subscription = { kind: 'schedule', scheduleId, email: actor.email, name: found.name } as const
  await act(actor, (work) => (on ? beginSubscription(work, subscription) : endSubscription(work, subscription)))
}

function reportsOf({ personId, email }: Member): Promise<OwnReport[]> {
  return query<OwnReport>('own-reports', ownReports(personId, email))
}

const ownReports = (personId: string, email: string): Sql => sql`
  select s.id as "scheduleId", s.name,
    not exists (select from "Suppression" x where x."scheduleId" = s.id and x.email = ${email}) as on
  from "Schedule" s
  where exists (select from "ScheduleRecipient" r where r."scheduleId" = s.id and lower(r.email) = ${email})
    or s.id in (
      select w."scheduleId" from (${waysToPeople(sql`m."personId" = ${personId}::uuid`, sql`true`)}) w
      join "Membership" m on m.id = w."membershipId" join "Person" p on p.id = m."personId" where ${getsReports})
  order by s.name, s.id`
