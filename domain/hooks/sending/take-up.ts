import { prisma } from '../../../prisma/client.ts'
import type { Db } from '../../act.ts'
import { enqueueMessages } from './enqueue.ts'

/** Enqueues the sending of messages (uuids) again whose jobs are lost. */
export async function enqueueAgain(db: Db, ids: string[]): Promise<void> {
  const lost = await db.webhookMessage.findMany({ where: { id: { in: ids } }, select: { id: true, webhookId: true } })
  for (const { id, webhookId } of lost) await enqueueMessages(db, webhookId, [id])
}

/** Gives messages (uuids) up that no try brought to an end: each would end the next worker as well. */
export async function giveUpMessages(ids: string[]): Promise<void> {
  await prisma.webhookMessage.updateMany({
    where: { id: { in: ids }, state: 'waiting' },
    data: { state: 'failed', nextAt: null },
  })
}
