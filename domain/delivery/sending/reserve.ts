import type pg from 'pg'
import { pool } from '../../../prisma/client.ts'

/** A delivery that is about to leave: marked in a transaction that is still open. One of both is called, once. */
export type DeliveryReservation = {
  /** Sends COMMIT and returns at once, so that the full stop can follow in the same moment. */
  commit(): void
  /** Leaves the delivery as it was. */
  rollback(): void
}

/** Another worker has taken the delivery already. */
export class AlreadyTaken extends Error {}

/**
 * Marks a delivery (uuid) as out of our hands, with the number of rows that a report tells there and the bytes of the mail, in a transaction that ends
 * with the reservation. A process that is killed before `commit` has marked nothing: the database rolls back. Throws
 * AlreadyTaken when the delivery is marked already, or settled. Source: docs/decisions/0008.
 */
export async function reserveDelivery(
  id: string,
  { rows = null, bytes = null }: { rows?: number | null; bytes?: number | null } = {},
): Promise<DeliveryReservation> {
  const client = await pool.connect()
  const end = (statement: string) => {
    client.query(statement).then(
      () => client.release(),
      (error: Error) => client.release(error),
    )
  }
  try {
    // Both in one message: a list of results, which the types do not know.
    const results = await client.query(`begin; ${markSql(client.escapeLiteral(id), rows, bytes)}`)
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

const whole = (number: number | null) => (number === null ? 'null' : Math.trunc(number))
