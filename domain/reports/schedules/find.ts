import type { Prisma } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { NotFound } from '../../refusals.ts'
import { audienceIn } from '../audiences/audience.ts'
import type { NewSchedule, Scheduling } from './create.ts'
import { rhythmOf } from './timing/rhythm.ts'

/** With whom a schedule goes to. */
export const withRecipients = {
  recipients: { orderBy: { email: 'asc' } },
  audiences: { orderBy: { id: 'asc' } },
} satisfies Prisma.ScheduleInclude
type Kept = Prisma.ScheduleGetPayload<{ include: typeof withRecipients }>

/** A schedule (uuid) as it would be asked for again. Throws NotFound. */
export async function findSchedule(actor: Member, id: string): Promise<NewSchedule> {
  const where = { AND: [{ id }, scope(actor, 'read', 'Schedule')] }
  const found = await prisma.schedule.findFirst({ where, include: withRecipients })
  if (!found) throw new NotFound()
  return { reportId: found.reportId, ...schedulingOf(found) }
}

/** When a schedule goes out, to whom and as what, as it would be asked for. */
export function schedulingOf({
  name,
  timeZone,
  formats,
  toCustomers,
  skipWhenEmpty,
  endsOn,
  recipients,
  audiences,
  ...kept
}: Kept): Scheduling {
  return {
    ...{ name, rhythm: rhythmOf(kept), timeZone, formats, toCustomers, skipWhenEmpty },
    endsOn: endsOn ? endsOn.toISOString().slice(0, 10) : null,
    recipients: recipients.map(({ id: _, scheduleId: __, ...recipient }) => recipient),
    audiences: audiences.map(audienceIn),
  }
}
