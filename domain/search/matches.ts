import { prisma } from '../../prisma/client.ts'
import { columnIn, join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Actor } from '../access/actor/actor.ts'
import { seenSql } from '../access/columns.ts'
import type { Subject } from '../access/vocabulary.ts'
import { alikeSql } from './alike.sql.ts'
import { holdingSql, type SearchedColumn } from './holding.sql.ts'
import type { Sought } from './sought.ts'

/** What is searched by whom: of a subject these columns, and how many rows are wanted at most. */
export type Searched = { actor: Actor; subject: Subject; by: readonly string[]; most: number }

/** The rows of one kind that were found, the best first: their ids, whether there are more than were wanted, and how good the best is (the lower,
 *  the better; below 1 it is just what was sought). */
export type Matches = { ids: string[]; isMore: boolean; best: number }

const none: Matches = { ids: [], isMore: false, best: Number.POSITIVE_INFINITY }
/** Two or three letters are like too many words. */
const shortest = 4

/** The rows that the actor reaches and of which one column, as far as they see it, holds what is sought: just that, what begins with it, all of
 *  its words, parts of them. */
export function findHolding(searched: Searched, sought: Sought): Promise<Matches> {
  return matchesOf(searched, (column, place) => holdingSql(column, sought, searched.most + 1, place === 0))
}

/** The rows of which one column has words that are like what is sought: it may be misspelt. None for less than four letters. */
export async function findAlike(searched: Searched, sought: Sought): Promise<Matches> {
  if (sought.begins.trim().length < shortest) return none
  return matchesOf(searched, (column) => alikeSql(column, sought))
}

/** The rows that hold what is sought; where there are none, those that are like it. */
export async function findMatches(searched: Searched, sought: Sought): Promise<Matches> {
  const held = await findHolding(searched, sought)
  return held.ids.length > 0 ? held : findAlike(searched, sought)
}

/** The rows that the piece for each column tells as `id`, `rank` and, within it, `way` up to 999 (of both, the lower, the better), each once. */
async function matchesOf(
  { actor, subject, by, most }: Searched,
  pieceOf: (column: SearchedColumn, place: number) => Sql,
): Promise<Matches> {
  const pieces = by.flatMap((name, place) => {
    const seen = seenSql(actor, subject, 'x', [name])
    const folded = sql`search_fold(${columnIn('x', name)})`
    return seen ? [pieceOf({ table: raw(`"${subject}"`), seen, folded }, place)] : []
  })
  if (pieces.length === 0) return none
  const found = await prisma.$queryRaw<{ id: string; worth: number }[]>(sql`
    select id, min(rank + way / 1000.0)::float8 as worth from (${join(pieces, ' union all ')}) hit
    group by id order by worth, min(text), id limit ${most + 1}`)
  const ids = found.slice(0, most).map(({ id }) => id)
  return { ids, isMore: found.length > most, best: found[0]?.worth ?? none.best }
}
