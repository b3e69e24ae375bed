import { prisma } from '../../../prisma/client.ts'
import { standing } from '../../people/standing.ts'

/** Whether a schedule (uuid) is sent to an address as things are: one it names, unless it is that of somebody who is disabled here by
 *  now, or one of a person to whom it goes with all customers, or went as a test. */
export async function isRecipient(scheduleId: string, email: string): Promise<boolean> {
  const [person, standingOnes, named, everybody, tested] = await Promise.all([
    prisma.person.count({ where: { email } }),
    prisma.membership.count({ where: { ...standing, person: { is: { email, disabledAt: null } } } }),
    prisma.scheduleRecipient.count({ where: { scheduleId, email } }),
    prisma.schedule.count({ where: { id: scheduleId, toCustomers: true } }),
    prisma.delivery.count({ where: { email, run: { scheduleId, trigger: 'test' } } }),
  ])
  if (person > 0 && standingOnes === 0) return false
  return named > 0 || (standingOnes > 0 && everybody + tested > 0)
}
