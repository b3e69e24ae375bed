import { prisma } from '../../../prisma/client.ts'
import { dayIn } from '../../../words/dates.ts'
import type { Today } from './idle.sql.ts'

/** The day that a moment is by the clocks of the host; and the hour there, from 0 to 23. */
export async function todayOfHost(now = new Date()): Promise<Today & { hour: number }> {
  const host = await prisma.organisation.findFirst({ where: { isHost: true }, select: { timeZone: true } })
  const zone = host?.timeZone ?? 'UTC'
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now)
  return { day: dayIn(zone, now), zone, hour: Number(hour) }
}
