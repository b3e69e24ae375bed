import { type Delivery, type DeliveryFault, type DeliveryState, Prisma } from '@prisma/client'
import { prisma, query } from '../../../prisma/client.ts'
import { columnIn, join, type Sql, sql } from '../../../prisma/sql.ts'
import { together } from '../../../prisma/together.ts'
import { system } from '../../access/actor/actor.ts'
import { scopeSql } from '../../access/scope.ts'
import { settleRuns } from '../../reports/runs/settle.ts'
import { tellInstead } from '../../reports/schedules/keepers.ts'
import type { DeliveryReason } from '../reasons.ts'
import { retryForMinutes } from './retry.ts'

/** What is kept of a try: the state it led to, the server's words or our own reason, and what was wrong as far as it is known. */
export type Result = { state: Exclude<DeliveryState, 'queued' | 'sending'>; answer: string; fault?: DeliveryFault }

const waiting: DeliveryState[] = ['queued', 'deferred']
const unknown: DeliveryReason = 'most-likely-arrived'
const gone: DeliveryReason = 'recipient-gone'

/**
 * The delivery (uuid), if it is to be sent now; null when it is settled. One that is found halfway was left there by a
 * worker that ended: the server had all of it, so that it fails rather than goes out twice. See docs/decisions, deliveries.
 */
export async function due(id: string): Promise<Delivery | null> {
  const delivery = await find(id)
  if (delivery?.state === 'sending') await settle(id, { state: 'failed', answer: unknown })
  return delivery && waiting.includes(delivery.state) ? delivery : null
}

/** Writes down what became of a try, however long the database is away: nobody else knows. What was sent stays sent, and what has come
 *  back already has come back. */
export async function settle(id: string, result: Result): Promise<void> {
  const settled = await retryForMinutes(() => write({ id, ...result }))
  if (!settled) return
  const { at, isNearEnd, ...delivery } = settled
  // A run whose last mail this was is over; where that cannot be written now, the next tick does.
  if (delivery.runId && isNearEnd && result.state !== 'deferred') await settleRuns(at, delivery.runId).catch(() => {})
  if (isInVain(result)) await tellInstead(prisma, delivery)
}

/** Whether nobody has read it, though there was something to tell. */
const isInVain = ({ state, answer }: Result) =>
  state === 'bounced' || state === 'failed' || (state === 'suppressed' && answer === gone)

/** What was settled at which moment; whether so few other mails of its run wait that it may have been the last one. */
type Settled = Pick<Delivery, 'id' | 'kind' | 'email' | 'subjectId' | 'runId'> & { at: Date; isNearEnd: boolean }

/** More mails than all workers have in their hands at one moment: while so many others wait, nobody settles the last one. */
const many = 100

const columns = join(
  Object.keys(Prisma.DeliveryScalarFieldEnum).map((name) => columnIn('d', name)),
  ', ',
)

const find = together(async (ids: string[]) => inOrder(ids, await query<Delivery>('delivery-due', dueSql(ids))), String)

const write = together(
  async (results: (Result & { id: string })[]) => {
    const ids = results.map(({ id }) => id)
    return inOrder(ids, await query<Settled>('delivery-settled', settleSql(ids, results)))
  },
  ({ id }) => id,
)

function inOrder<Row extends { id: string }>(ids: string[], rows: Row[]): (Row | undefined)[] {
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => found.get(id))
}

const dueSql = (ids: string[]): Sql =>
  sql`select ${columns} from "Delivery" d where d.id = any(${ids}::uuid[]) and ${mine()}`

/** By the database's clock, as all that is compared with it: two workers' clocks may be minutes apart. */
const settleSql = (ids: string[], results: Result[]): Sql => sql`
  update "Delivery" d set state = r.state, answer = r.answer, fault = r.fault,
    tries = d.tries + 1, "triedAt" = now(), "sentAt" = case when r.state = 'sent' then now() else d."sentAt" end
  from unnest(${ids}::uuid[], ${results.map(({ state }) => state)}::"DeliveryState"[], ${results.map(({ answer }) => answer)}::text[],
    ${results.map(({ fault = null }) => fault)}::"DeliveryFault"[]) r(id, state, answer, fault)
  where d.id = r.id and ${mine()} and d.state not in ('sent', 'bounced')
  returning d.id, d.kind, d.email, d."subjectId", d."runId", now() as at, (
    select count(*) < ${many} from (
      select from "Delivery" o where o."runId" = d."runId" and o.id <> d.id and o.state in ('queued', 'sending', 'deferred')
      limit ${many}) others) as "isNearEnd"`

const mine = (): Sql => scopeSql(system, 'deliver', 'Delivery', 'd')
