import type { Table, TableRow } from './table.ts'

type Query = Parameters<Table['findMany']>[0]

/**
 * The rows of a query, those in which a column is empty after all others. PostgreSQL puts them first in a falling order, and an
 * order that puts them last has no use for an index that rises; so those that are filled are asked for first, by the index, and
 * the empty ones when a page has room for them.
 */
export async function filledFirst(table: Table, query: Query, column: string): Promise<TableRow[]> {
  const { where, orderBy = [], skip = 0, take } = query
  const filled = { AND: [where, { [column]: { not: null } }] }
  const first = await table.findMany({ ...query, where: filled })
  if (take !== undefined && first.length >= take) return first
  const before = first.length > 0 || skip === 0 ? skip + first.length : await table.count({ where: filled })
  const rest = await table.findMany({
    ...query,
    where: { AND: [where, { [column]: null }] },
    orderBy: orderBy.filter((order) => !(column in order)),
    skip: Math.max(0, skip - before),
    ...(take !== undefined && { take: take - first.length }),
  })
  return [...first, ...rest]
}
