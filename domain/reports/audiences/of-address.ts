import { z } from 'zod'
import { prisma, query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { seesPeople } from '../../access/people.ts'
import { can, scope, scopeSql } from '../../access/scope.ts'
import { act } from '../../act.ts'
import type { Once } from '../../once.ts'
import { emailAddress } from '../../people/email.ts'
import { NotAllowed, NotFound } from '../../refusals.ts'
import { readersOf, type ScheduleReader } from './readers.ts'
import { takeOff } from './take-off.ts'
import { waysToPeople } from './ways.sql.ts'

/** A schedule that goes to an address, or would: each way, why it gets nothing, what became of the last mail. */
export type AddressSchedule = { scheduleId: string; name: string; readers: ScheduleReader[] }

/** Schedules (uuids) that an address is taken off, and those that go to it again. */
export const addressChange = z.strictObject({
  email: emailAddress,
  off: z.array(z.uuid()).max(1000).default([]),
  back: z.array(z.uuid()).max(1000).default([]),
})

/** Every schedule that an address is in, of those whose readers the actor may change, by name. Throws NotAllowed for who
 *  changes none, or is not told of people. */
export async function findSchedulesOf(actor: Member, email: string): Promise<AddressSchedule[]> {
  if (!seesPeople(actor) || !can(actor, 'update', 'Schedule', {})) throw new NotAllowed('update-Schedule')
  const found = await query<{ id: string; name: string }>(
    'schedules-of-address',
    schedulesSql(actor, email.toLowerCase()),
  )
  const told: AddressSchedule[] = []
  for (const { id, name } of found)
    told.push({ scheduleId: id, name, readers: await readersOf(prisma, id, email.toLowerCase()) })
  return told.filter(({ readers }) => readers.length > 0)
}

/** The address of a person (a membership's uuid), as the actor reads it. Throws NotFound. */
export async function addressOfMember(actor: Member, membershipId: string): Promise<string> {
  const where = { AND: [{ id: membershipId }, scope(actor, 'read', 'Membership')] }
  const found = await prisma.membership.findFirst({ where, select: { person: { select: { email: true } } } })
  if (!found) throw new NotFound()
  return found.person.email
}

/** Takes an address off schedules, and lets others go to it again, all of it or nothing. Throws as `takeOff`. Done once under a key. */
export function changeSchedulesOf(
  actor: Member,
  { email, off, back }: z.output<typeof addressChange>,
  once?: Once,
): Promise<void> {
  return act(
    actor,
    async (work) => {
      for (const id of off) await takeOff(work, id, { off: [email], back: [] })
      for (const id of back) await takeOff(work, id, { off: [], back: [email] })
    },
    { once },
  )
}

const schedulesSql = (actor: Member, email: string): Sql => sql`
  select s.id, s.name from "Schedule" s
  where ${scopeSql(actor, 'update', 'Schedule', 's')} and (
    exists (select from "ScheduleRecipient" r where r."scheduleId" = s.id and lower(r.email) = ${email})
    or s.id in (select w."scheduleId" from (${waysToPeople(
      sql`m."personId" in (select own.id from "Person" own where own.email = ${email})`,
      sql`true`,
    )}) w))
  order by s.name, s.id`
