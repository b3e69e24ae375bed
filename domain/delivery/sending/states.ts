import { type Delivery, type DeliveryFault, type DeliveryState, Prisma } from '@prisma/client'
import { query } from '../../../prisma/client.ts'
import { columnIn, join, type Sql, sql } from '../../../prisma/sql.ts'
import { system } from '../../access/actor/actor.ts'
import { scopeSql } from '../../access/scope.ts'
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
  const [delivery] = await query<Delivery>('delivery-due', dueSql(id))
  if (delivery?.state === 'sending') await settle(id, { state: 'failed', answer: unknown })
  return delivery && waiting.includes(delivery.state) ? delivery : null
}

/** Writes down what became of a try, however long the database is away: nobody else knows. What was sent stays sent, and what has come
 *  back already has come back. */
export async function settle(id: string, result: Result): Promise<void> {
  const now = new Date()
  const settled = await retryForMinutes(() => query<Settled>('delivery-settled', settleSql(id, result, now)))
  // A run whose last mail this was is over; where that cannot be written now, the next tick does.
  for (const { runId, isNearEnd } of settled)
    if (runId && isNearEnd && result.state !== 'deferred') await settleRuns(now, runId).catch(() => {})
}

/** Of which run a delivery is, and whether so few others of it wait that it may have been the last one. */
type Settled = { runId: string | null; isNearEnd: boolean }

/** More mails than all workers have in their hands at one moment: while so many others wait, nobody settles the last one. */
const many = 100

const columns = join(
  Object.keys(Prisma.DeliveryScalarFieldEnum).map((name) => columnIn('d', name)),
  ', ',
)

const dueSql = (id: string): Sql => sql`select ${columns} from "Delivery" d where ${mine(id)}`

const settleSql = (id: string, { state, answer, fault }: Result, now: Date): Sql => sql`
  update "Delivery" d set state = ${state}::"DeliveryState", answer = ${answer}, fault = ${fault ?? null}::"DeliveryFault",
    tries = d.tries + 1, "triedAt" = ${now}::timestamptz,
    "sentAt" = case when ${state === 'sent'}::boolean then ${now}::timestamptz else d."sentAt" end
  where ${mine(id)} and d.state not in ('sent', 'bounced')
  returning d."runId", (
    select count(*) < ${many} from (
      select from "Delivery" o where o."runId" = d."runId" and o.id <> d.id and o.state in ('queued', 'sending', 'deferred')
      limit ${many}) others) as "isNearEnd"`

const mine = (id: string): Sql => sql`d.id = ${id}::uuid and ${scopeSql(system, 'deliver', 'Delivery', 'd')}`
