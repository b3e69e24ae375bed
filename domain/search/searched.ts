import { columnIn, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Actor } from '../access/actor/actor.ts'
import { gatesOf } from '../access/columns.ts'
import { filterSql, readable } from '../access/scope.ts'
import type { Subject } from '../access/vocabulary.ts'
import type { FoundByColumns } from '../nouns/declaration/found.ts'

/** A kind of thing that is searched, as its noun declares it. */
export type Searched = { subject: Subject } & Pick<FoundByColumns, 'by' | 'beside'>

/** A column as it is searched: what its index holds, on which rows `x` the actor sees it, and whether its index is read in order as well. */
export type SearchedColumn = { folded: Sql; gate: Sql; isOrdered: boolean }

/** The rows `x` of a kind that the actor reaches, and the columns that they see on any of them. */
export type SearchedTable = { table: Sql; reached: Sql; columns: SearchedColumn[] }

/** A kind of thing as somebody searches it. */
export function asSearchedBy(actor: Actor, { subject, by }: Searched): SearchedTable {
  const columns = by.flatMap((name, place) => {
    const gate = gateOf(actor, subject, name)
    return gate ? [{ folded: foldedSql('x', name), gate, isOrdered: place === 0 }] : []
  })
  return { table: raw(`"${subject}"`), reached: filterSql(actor, 'read', subject, 'x'), columns }
}

/** On which of the rows `x` that the actor reaches they see a column, as SQL; null where on none. */
export function gateOf(actor: Actor, subject: Subject, name: string): Sql | null {
  if (readable(actor, subject, [name]).always.length > 0) return sql`true`
  return gatesOf(actor, subject, 'x', [name]).get(name) ?? null
}

/** A column as the indexes of the search hold it. */
export const foldedSql = (alias: string, name: string): Sql => sql`search_fold(${columnIn(alias, name)})`
