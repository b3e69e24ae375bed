import type { Delivery, DeliveryFault, DeliveryState } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { system } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { settleRuns } from '../../reports/runs/settle.ts'
import type { DeliveryReason } from '../reasons.ts'
import { retryForMinutes } from './retry.ts'

/** What is kept of a try: the state it led to, the server's words or our own reason, and what was wrong as far as it is known. */
export type Result = { state: Exclude<DeliveryState, 'queued' | 'sending'>; answer: string; fault?: DeliveryFault }

const waiting: DeliveryState[] = ['queued', 'deferred']
const unknown: DeliveryReason = 'most-likely-arrived'

/**
 * The delivery (uuid), if it is to be sent now; null when it is settled. One that is found halfway was left there by a
 * worker that ended: the server had all of it, so that it fails rather than goes out twice. See docs/decisions, deliveries.
 */
export async function due(id: string): Promise<Delivery | null> {
  const delivery = await prisma.delivery.findFirst({ where: mine(id) })
  if (delivery?.state === 'sending') await settle(id, { state: 'failed', answer: unknown })
  return delivery && waiting.includes(delivery.state) ? delivery : null
}

/** Writes down what became of a try, however long the database is away: nobody else knows. What was sent stays sent, and what has come
 *  back already has come back. */
export async function settle(id: string, { state, answer, fault }: Result): Promise<void> {
  const now = new Date()
  const where = { AND: [mine(id), { state: { notIn: ['sent' as const, 'bounced' as const] } }] }
  const data = {
    state,
    answer,
    fault: fault ?? null,
    tries: { increment: 1 },
    triedAt: now,
    ...(state === 'sent' && { sentAt: now }),
  }
  const settled = await retryForMinutes(() =>
    prisma.delivery.updateManyAndReturn({ where, data, select: { runId: true } }),
  )
  // A run whose last mail this was is over; where that cannot be written now, the next tick does.
  for (const { runId } of settled) if (runId && state !== 'deferred') await settleRuns(now, runId).catch(() => {})
}

function mine(id: string) {
  return { AND: [{ id }, scope(system, 'deliver', 'Delivery')] }
}
