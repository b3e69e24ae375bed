import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor.ts'
import { scope } from '../../access/scope.ts'
import { NotFound } from '../../refusals.ts'
import type { NewSchedule } from './create.ts'
import { rhythmOf } from './rhythm.ts'

/** A schedule (uuid) as it would be asked for again. Throws NotFound. */
export async function findSchedule(actor: Member, id: string): Promise<NewSchedule> {
  const where = { AND: [{ id }, scope(actor, 'read', 'Schedule')] }
  const found = await prisma.schedule.findFirst({ where, include: { recipients: { orderBy: { email: 'asc' } } } })
  if (!found) throw new NotFound()
  const { reportId, name, pattern, timeZone, formats, toCustomers, skipWhenEmpty, recipients } = found
  return {
    ...{ reportId, name, rhythm: rhythmOf(pattern), timeZone, formats, toCustomers, skipWhenEmpty },
    recipients: recipients.map(({ id: _, scheduleId: __, ...recipient }) => recipient),
  }
}
