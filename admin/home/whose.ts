import type { Condition } from '../../domain/access/vocabulary.ts'
import type { LookedAfter } from '../../domain/people/looked-after.ts'
import { listed } from '../../prisma/long-list.ts'
import { definitionOf } from '../guard/definition.ts'
import type { TableRow } from '../guard/table.ts'
import type { HomeList } from './list.ts'

/** Whose rows: those that the reader looks after, and all others. */
export type Whose = 'mine' | 'others'

/** Parts rows of a concern as the conditions below would; null where a column that decides is hidden from their reader. */
export function partedByWhom({ mine = {} }: HomeList, rows: TableRow[], lookedAfter: LookedAfter) {
  const ways = Object.entries(mine).map(([column, kind]) => ({ column, ids: new Set<unknown>(lookedAfter[kind]) }))
  if (rows.some((row) => ways.some(({ column }) => row[column] === undefined))) return null
  const isMine = (row: TableRow) => ways.some(({ column, ids }) => ids.has(row[column]))
  return { mine: rows.filter(isMine), others: rows.filter((row) => !isMine(row)) }
}

/** The condition that leaves of a concern what the reader looks after, or what they do not; null where there can be none of it. */
export function ofWhom({ subject, mine = {} }: HomeList, whose: Whose, lookedAfter: LookedAfter): Condition | null {
  const { columns } = definitionOf(subject)
  const named = Object.entries(mine).map(([column, kind]) => [column, lookedAfter[kind]] as const)
  const ways = named.filter(([, ids]) => ids.length > 0)
  if (whose === 'mine')
    return ways.length > 0 ? { OR: ways.map(([column, ids]) => ({ [column]: { in: listed(ids) } })) } : null
  const besides = ways.map(([column, ids]): Condition => {
    const other = { [column]: { notIn: listed(ids) } }
    return columns[column]?.field.isRequired ? other : { OR: [{ [column]: null }, other] }
  })
  return { AND: besides }
}
