import type { Delivery, DeliveryFault, DeliveryState } from '@prisma/client'
import { prisma, query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import { system } from '../../access/actor/actor.ts'
import { scope, scopeSql } from '../../access/scope.ts'
import { settleRuns } from '../../reports/runs/settle.ts'
import { tellInstead } from '../../reports/schedules/keepers.ts'
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
export async function settle(id: string, result: Result): Promise<void> {
  const settled = await retryForMinutes(() => query<Settled>('settle', settleSql(id, result)))
  // A run whose last mail this was is over; where that cannot be written now, the next tick does.
  for (const { at, ...delivery } of settled) {
    if (delivery.runId && result.state !== 'deferred') await settleRuns(at, delivery.runId).catch(() => {})
    if (result.state === 'bounced' || result.state === 'failed') await tellInstead(prisma, delivery)
  }
}

type Settled = Pick<Delivery, 'id' | 'kind' | 'email' | 'subjectId' | 'runId'> & { at: Date }

/** By the database's clock, as all that is compared with it: two workers' clocks may be minutes apart. */
const settleSql = (id: string, { state, answer, fault }: Result): Sql => sql`
  update "Delivery" d set state = ${state}::"DeliveryState", answer = ${answer}, fault = ${fault ?? null}::"DeliveryFault",
    tries = tries + 1, "triedAt" = now(), "sentAt" = case when ${state === 'sent'} then now() else "sentAt" end
  where d.id = ${id}::uuid and d.state not in ('sent', 'bounced') and ${scopeSql(system, 'deliver', 'Delivery', 'd')}
  returning d.id, d.kind, d.email, d."subjectId", d."runId", now() as at`

function mine(id: string) {
  return { AND: [{ id }, scope(system, 'deliver', 'Delivery')] }
}
