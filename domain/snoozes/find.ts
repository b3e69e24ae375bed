import type { Snooze } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { type Day, dayIn } from '../../words/dates.ts'
import type { Member } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'

/** So many rows are put off at once, at most; of more the latest count. */
const most = 500

/** What the member has put off until a day that is not there yet, on a `day` where they are: on the day itself it is back. */
export function findSnoozes(actor: Member, day: Day = dayIn(actor.timeZone)): Promise<Snooze[]> {
  return prisma.snooze.findMany({
    where: { AND: [scope(actor, 'read', 'Snooze'), { until: { gt: new Date(day) } }] },
    orderBy: { createdAt: 'desc' },
    take: most,
  })
}

/** Deletes what was put off until a day that has passed everywhere. */
export async function forgetSnoozes(): Promise<void> {
  await prisma.snooze.deleteMany({ where: { until: { lt: new Date(Date.now() - 2 * 86_400_000) } } })
}
