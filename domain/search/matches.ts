import { query } from '../../prisma/client.ts'
import { empty, join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Actor } from '../access/actor/actor.ts'
import { alikeSql } from './alike.sql.ts'
import { apartSql } from './apart.sql.ts'
import { besideSql, type NamesBeside } from './beside.sql.ts'
import { holdingSql } from './holding.sql.ts'
import { asSearchedBy, type Searched } from './searched.ts'
import type { Sought } from './sought.ts'

/** What is searched by whom: these kinds, and how many rows of each are wanted at most. */
export type SearchOf = { actor: Actor; kinds: readonly Searched[]; most: number }

/** The rows of one kind that were found, the best first: their ids, whether there are more than were wanted, and how good the best is (the lower,
 *  the better; below 1 it is just what was sought). */
export type Matches = { ids: string[]; isMore: boolean; best: number }

/** Two or three letters are like too many words. */
const shortest = 4

/** Of each kind the rows that the actor reaches and that hold what is sought, as far as they see their columns: just that, what begins with it, all
 *  of its words in one column, parts of them, and words that stand apart. One statement for all kinds. */
export function findHolding({ actor, kinds, most }: SearchOf, sought: Sought): Promise<Matches[]> {
  const names: NamesBeside = new Map()
  const pieces = kinds.map((kind) => {
    const of = asSearchedBy(actor, kind)
    const inOne = of.columns.map((column) => holdingSql(of, column, sought, most + 1))
    const beside = sought.words.length > 1 ? besideSql(actor, kind, sought, names) : []
    const isApart = of.columns.length > 0 && sought.words.length > 1 && of.columns.length + beside.length > 1
    return isApart ? [...inOne, apartSql(of, beside, sought, most + 1)] : inOne
  })
  return matchesOf(pieces, most, names)
}

/** Of each kind the rows of which one column has words that are like what is sought: it may be misspelt. None for less than four letters. */
export async function findAlike({ actor, kinds, most }: SearchOf, sought: Sought): Promise<Matches[]> {
  const isShort = sought.begins.trim().length < shortest
  const pieces = kinds.map((kind) => {
    const of = asSearchedBy(actor, kind)
    return isShort ? [] : of.columns.map((column) => alikeSql(of, column, sought))
  })
  return matchesOf(pieces, most)
}

/** The rows that hold what is sought; where no kind has any, those that are like it. */
export async function findMatches(search: SearchOf, sought: Sought): Promise<Matches[]> {
  const held = await findHolding(search, sought)
  return held.some(({ ids }) => ids.length > 0) ? held : findAlike(search, sought)
}

type Match = { kind: number; id: string; worth: number }

/** The rows that the pieces of each kind tell as `id`, `rank` and, within it, `way` up to 999 (of both, the lower, the better), each once. */
async function matchesOf(pieces: Sql[][], most: number, names: NamesBeside = new Map()): Promise<Matches[]> {
  const each = pieces.flatMap((of, kind) => (of.length > 0 ? [bestSql(kind, of, most)] : []))
  const tables = [...names].map(([name, table]) => sql`${raw(`"${name}"`)} as materialized (${table})`)
  const before = tables.length > 0 ? sql`with ${join(tables, ', ')}` : empty
  const found =
    each.length > 0
      ? await query<Match>(
          'search',
          sql`select kind, id, worth from (${before} ${join(each, ' union all ')}) found order by kind, worth, text, id`,
        )
      : []
  return pieces.map((_, kind) => {
    const its = found.filter((match) => match.kind === kind)
    const ids = its.slice(0, most).map(({ id }) => id)
    return { ids, isMore: its.length > most, best: its[0]?.worth ?? Number.POSITIVE_INFINITY }
  })
}

function bestSql(kind: number, pieces: Sql[], most: number): Sql {
  return sql`(select ${raw(String(kind))} as kind, id, min(rank + way / 1000.0)::float8 as worth, min(text) as text
    from (${join(pieces, ' union all ')}) hit group by id order by worth, text, id limit ${most + 1}::int)`
}
