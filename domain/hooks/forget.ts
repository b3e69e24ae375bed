import { prisma } from '../../prisma/client.ts'
import { keptDays } from './replay.ts'

/** Removes what happened so long ago that it is not sent again any more, with what came of it, and tests as old. */
export async function forgetEvents(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000)
  await prisma.webhookEvent.deleteMany({ where: { at: { lt: before } } })
  await prisma.webhookMessage.deleteMany({ where: { eventId: null, createdAt: { lt: before } } })
}
