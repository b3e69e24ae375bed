import type { Profile } from '@prisma/client'
import { prisma, query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { standing } from '../../people/standing.ts'
import { NotFound } from '../../refusals.ts'
import { getsReports, waysToPeople } from '../../reports/audiences/ways.sql.ts'
import { type MailGroup, mailGroups } from './groups.ts'
import type { Subscription } from './links.ts'
import { beginSubscription, endSubscription } from './subscriptions.ts'
import { wants, wishes } from './wanted.ts'

/** A scheduled report that goes to somebody; `on`: they have not ended it. */
export type OwnReport = { scheduleId: string; name: string; on: boolean }

/** A group of mails that may come to somebody. */
export type OwnGroup = { group: MailGroup; on: boolean }

/** The mails somebody gets again and again: those of each group, and every report. */
export type OwnMails = { groups: OwnGroup[]; reports: OwnReport[] }

/** What the actor gets by mail, in every organisation: the switches are the person's. What never comes to them is not listed, unless they have
 *  turned it off. */
export async function findOwnMails(actor: Member): Promise<OwnMails> {
  const { memberships, ...own } = await prisma.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { ...wishes, memberships: { where: standing, select: asMember } },
  })
  const groups = mailGroups
    .map((group) => ({ group, on: wants(own, group) }))
    .filter(({ group, on }) => !on || memberships.some(comesTo[group]))
  return { groups, reports: await reportsOf(actor) }
}

/** Turns a group of mails on or off for the actor. */
export async function switchGroup(actor: Member, group: MailGroup, on: boolean): Promise<void> {
  const { personId } = actor
  const own = await prisma.person.findUniqueOrThrow({ where: { id: personId }, select: wishes })
  if (wants(own, group) !== on) await change(actor, { kind: 'mails', group, personId }, on)
}

/** Turns a report (the schedule's uuid) on or off. Throws NotFound for one that does not go to the actor. */
export async function switchReport(actor: Member, scheduleId: string, on: boolean): Promise<void> {
  const found = (await reportsOf(actor)).find((report) => report.scheduleId === scheduleId)
  if (!found) throw new NotFound()
  if (found.on !== on) await change(actor, { kind: 'schedule', scheduleId, email: actor.email, name: found.name }, on)
}

function change(actor: Member, subscription: Subscription, on: boolean): Promise<void> {
  return act(actor, (work) => (on ? beginSubscription(work, subscription) : endSubscription(work, subscription)))
}

const asMember = {
  profile: true,
  legalRepresentative: true,
  organisation: { select: { isHost: true } },
  licence: { select: { id: true } },
} as const

type AsMember = {
  profile: Profile
  legalRepresentative: boolean
  organisation: { isHost: boolean }
  licence: { id: string } | null
}

const administers = ({ profile }: AsMember) => profile === 'administrator' || profile === 'billing_administrator'
const runsThings = (one: AsMember) => administers(one) || one.profile === 'supervisor' || one.profile === 'manager'
const ofHost = ({ organisation }: AsMember) => organisation.isHost

/** As which member somebody is sent the mails of a group. */
const comesTo: Record<MailGroup, (one: AsMember) => boolean> = {
  updates: () => true,
  requests: () => true,
  shares: (one) => ofHost(one) && runsThings(one),
  schedules: (one) => ofHost(one) && runsThings(one),
  partners: (one) => !ofHost(one) && (administers(one) || one.legalRepresentative),
  people: administers,
  licences: ({ licence }) => licence !== null,
  webhooks: administers,
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
