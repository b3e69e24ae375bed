import type pg from 'pg'
import { pool } from '../../../prisma/client.ts'
import type { PartPlace } from './parts.ts'

/** A delivery that is about to leave: marked in a transaction that is still open. One of both is called, once. */
export type DeliveryReservation = {
  /** Sends COMMIT and returns at once, so that the full stop can follow in the same moment. */
  commit(): void
  /** Leaves the delivery as it was. */
  rollback(): void
}

/** Another worker has taken the delivery already. */
export class AlreadyTaken extends Error {}

type Sizes = { rows?: number | null; bytes?: number | null }

/**
 * Marks a delivery (uuid) as out of our hands, with the number of rows that a report tells there and the bytes of the mail, in a transaction that ends
 * with the reservation. A process that is killed before `commit` has marked nothing: the database rolls back. Throws
 * AlreadyTaken when the delivery is marked already, or settled. Source: docs/decisions/0008.
 */
export function reserveDelivery(id: string, { rows = null, bytes = null }: Sizes = {}): Promise<DeliveryReservation> {
  return marked(id, (client) => markSql(client.escapeLiteral(id), rows, bytes))
}

/** The same for one of the mails that a delivery goes as: that one is marked, and the delivery says how many there are. */
export function reservePart(
  id: string,
  place: PartPlace,
  { rows = null, bytes = 0 }: Sizes,
): Promise<DeliveryReservation> {
  return marked(id, (client) => {
    const carries = client.escapeLiteral(place.carries)
    return markPartSql(client.escapeLiteral(id), { ...place, carries }, rows, bytes)
  })
}

async function marked(id: string, mark: (client: pg.PoolClient) => string): Promise<DeliveryReservation> {
  const client = await pool.connect()
  const end = (statement: string) => {
    client.query(statement).then(
      () => client.release(),
      (error: Error) => client.release(error),
    )
  }
  try {
    // Both in one message: a list of results, which the types do not know.
    const results = await client.query(`begin; ${mark(client)}`)
    const [, marked] = results as unknown as pg.QueryResult[]
    if (marked?.rowCount !== 1) throw new AlreadyTaken(`Delivery ${id} is out of our hands`)
    return { commit: () => end('commit'), rollback: () => end('rollback') }
  } catch (error) {
    end('rollback')
    throw error
  }
}

const markSql = (id: string, rows: number | null, bytes: number | null) => `
  update "Delivery" set state = 'sending', "triedAt" = now(), rows = ${whole(rows)}, bytes = ${whole(bytes)}
  where id = ${id}::uuid and state in ('queued', 'deferred')`

const markPartSql = (id: string, { part, of, carries }: PartPlace, rows: number | null, bytes: number | null) => `
  with d as (
    update "Delivery" set "triedAt" = now(), rows = ${whole(rows)}, parts = ${whole(of)}, bytes = ${whole(bytes)} + coalesce((
      select sum(o.bytes) from "DeliveryPart" o
      where o."deliveryId" = ${id}::uuid and o.part <> ${whole(part)} and o.state in ('sending', 'sent')), 0)
    where id = ${id}::uuid and state in ('queued', 'deferred') returning id)
  insert into "DeliveryPart" as p ("deliveryId", part, of, carries, state, bytes)
  select d.id, ${whole(part)}, ${whole(of)}, ${carries}, 'sending', ${whole(bytes)} from d
  on conflict ("deliveryId", part) do update set of = excluded.of, carries = excluded.carries, bytes = excluded.bytes,
    state = 'sending', answer = '', "triedAt" = now()
  where p.state not in ('sending', 'sent')`

const whole = (number: number | null) => (number === null ? 'null' : Math.trunc(number))
