import type { Delivery, DeliveryPart } from '@prisma/client'
import { query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import type { DeliveryReason } from '../reasons.ts'
import { retryForMinutes } from './retry.ts'
import type { Result } from './states.ts'

/** One of the mails that a delivery goes as, the first is 1; `carries` says for good what is in it. */
export type PartPlace = { part: number; of: number; carries: string }

/** What the last mail carries that goes instead of parts that cannot follow any more: the way to the page of its delivery. */
export const insteadOfParts = 'page'

const inDoubt: DeliveryReason = 'most-likely-arrived'

/**
 * The mails of a delivery that are still to be sent, of those that carry what is `planned`. What has left is never sent again; where that does not
 * fit what is planned now, for the report has changed since, one mail remains, which leads to a page instead.
 */
export async function partsLeft({ id, parts }: DeliveryInParts, planned: string[]): Promise<PartPlace[]> {
  const gone = parts === null ? [] : await partsThatLeft(id)
  const of = planned.length
  const goesOn = gone.every((one) => one.of === of && planned[one.part - 1] === one.carries)
  if (!goesOn) return [{ part: gone.length + 1, of: gone.length + 1, carries: insteadOfParts }]
  const all = planned.map((carries, at) => ({ part: at + 1, of, carries }))
  return all.filter(({ part }) => !gone.some((one) => one.part === part))
}

/** What became of a delivery whose mails have all left: sent, when the server has taken each; null while one has not left. Of one that
 *  left nobody may know whether it was taken, as when the worker ended: then it has most likely arrived. */
export async function resultOfParts({ id, parts }: DeliveryInParts): Promise<Result | null> {
  const gone = parts === null ? [] : await partsThatLeft(id)
  const last = gone.at(-1)
  if (!last || gone.length < last.of) return null
  if (gone.some(({ state }) => state === 'sending')) return { state: 'failed', answer: inDoubt }
  return { state: 'sent', answer: last.answer }
}

/** Writes down what the server made of a part, however long the database is away. What it has taken it has taken. A server may answer
 *  before the reservation of the part is there for others to see: it has the delivery's row until then. */
export async function settlePart(id: string, part: number, result: Result): Promise<void> {
  await retryForMinutes(async () => {
    await query('part-reserved', sql`select from "Delivery" where id = ${id}::uuid for share`)
    await query('part-settled', settleSql(id, part, result))
  })
}

type DeliveryInParts = Pick<Delivery, 'id' | 'parts'>

function partsThatLeft(id: string): Promise<DeliveryPart[]> {
  return query<DeliveryPart>('parts-that-left', leftSql(id))
}

const leftSql = (id: string): Sql => sql`
  select * from "DeliveryPart" where "deliveryId" = ${id}::uuid and state in ('sending', 'sent') order by part`

const settleSql = (id: string, part: number, { state, answer }: Result): Sql => sql`
  update "DeliveryPart" set state = ${state}::"DeliveryState", answer = ${answer}
  where "deliveryId" = ${id}::uuid and part = ${part}::smallint and state <> 'sent'`
