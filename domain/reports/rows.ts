import type pg from 'pg'
import { pool } from '../../prisma/client.ts'
import { raw, type Sql, sql, statementOf } from '../../prisma/sql.ts'
import type { ReportAnswer } from './answer/answer.sql.ts'
import type { Reading } from './statement.ts'

/** A cell as it is read: a day is YYYY-MM-DD. */
export type ReportValue = string | number | boolean | null
/** The cells of a row; of a report that is counted, what is counted stands behind them (see `tailOf`), then whether the
 *  row is late, where that is told (see `lateOf`). */
export type ReportRow = ReportValue[]

/** The rows of a report, as of one moment: as often as wanted, a batch at a time. `first` are the first of them, `answer` is what they answer
 *  where that was asked. Close it. */
export type Rows = {
  total: number
  first: ReportRow[]
  answer: ReportAnswer
  each(): AsyncGenerator<ReportRow>
  close(): Promise<void>
}

const batch = 1000

/** Opens a report's rows, `answered` with what they answer. A small report is one statement; a larger one holds a connection and a
 *  snapshot until it is closed. */
export async function openRows(reading: Reading, answered = false): Promise<Rows> {
  const { first, answer } = await readFew(reading, answered)
  if (first.length > batch) return { ...(await openSnapshot(reading.rows, reading.count)), answer }
  return { total: first.length, first, answer, each: () => eachOf(first), close: async () => {} }
}

/** As many rows as say whether there are more than a batch. */
async function readFew({ rows, answer }: Reading, answered: boolean): Promise<Pick<Rows, 'first' | 'answer'>> {
  const few = sql`${rows} limit ${batch + 1}`
  const read = <Row extends unknown[]>(statement: Sql) =>
    pool.query<Row>({ ...statementOf(statement), rowMode: 'array' })
  if (!answered) return { first: (await read<ReportRow>(few)).rows, answer: unanswered }
  const found = await read<Beside>(sql`
    select case when coalesce(r.nth, 1) = 1 then a.answer end, r.*
    from (${answer}) a left join (select row_number() over () as nth, few.* from (${few}) few) r on true order by r.nth`)
  const [[told] = []] = found.rows
  return { first: found.rows.flatMap(([, nth, ...cells]) => (nth ? [cells] : [])), answer: told ?? unanswered }
}

/** What all rows answer, beside the first of them; the place of a row, null where there is none; its cells. */
type Beside = [ReportAnswer | null, string | null, ...ReportRow]

const unanswered: ReportAnswer = { total: 0, figures: [] }

async function* eachOf(rows: ReportRow[]): AsyncGenerator<ReportRow> {
  yield* rows
}

async function openSnapshot(rows: Sql, count: Sql): Promise<Omit<Rows, 'answer'>> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const counted = await client.query<{ total: number }>(statementOf(count))
    const first = await client.query<ReportRow>({
      ...statementOf(sql`${rows} limit ${batch}`),
      rowMode: 'array',
    })
    const total = counted.rows[0]?.total ?? 0
    let opened = 0
    const each = () => cursor(client, rows, `rows_${++opened}`)
    return { total, first: first.rows, each, close: () => end(client) }
  } catch (error) {
    client.release(true)
    throw error
  }
}

async function* cursor(client: pg.PoolClient, rows: Sql, name: string): AsyncGenerator<ReportRow> {
  await client.query(statementOf(sql`declare ${raw(name)} no scroll cursor for ${rows}`))
  for (;;) {
    const { rows } = await client.query<ReportRow>({ text: `fetch ${batch} from ${name}`, rowMode: 'array' })
    yield* rows
    if (rows.length < batch) break
  }
  await client.query(`close ${name}`)
}

async function end(client: pg.PoolClient): Promise<void> {
  await client.query('commit').then(
    () => client.release(),
    () => client.release(true),
  )
}
