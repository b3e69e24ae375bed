import type { RowOrder, Table, TableRow } from './table.ts'

type Query = Parameters<Table['findMany']>[0]

/** Rows of a list that stand together, in an order of their own if they have one. */
export type RowsTogether = { where: object; orderBy?: RowOrder[] }

/**
 * The rows of a query, some after others, whatever the database would sort first: what is filled in before what is empty, what is worst
 * before what is well. Each part is asked for by itself, by an index, and a further one only when a page has room for it.
 */
export async function oneAfterAnother(table: Table, query: Query, parts: RowsTogether[]): Promise<TableRow[]> {
  const { take } = query
  const found: TableRow[] = []
  let skip = query.skip ?? 0
  for (const { where: together, ...order } of parts) {
    const where = { AND: [query.where, together] }
    const room = take === undefined ? {} : { take: take - found.length }
    const some = await table.findMany({ ...query, ...order, where, skip, ...room })
    found.push(...some)
    if (take !== undefined && found.length >= take) break
    const isPassed = skip === 0 || some.length > 0
    skip = isPassed ? 0 : Math.max(0, skip - (await table.count({ where })))
  }
  return found
}
