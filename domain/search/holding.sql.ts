import { join, type Sql, sql } from '../../prisma/sql.ts'
import type { Sought } from './sought.ts'

/** A column as it is searched: the table of its rows `x`, those of them whose column the actor sees, and what its index holds. */
export type SearchedColumn = { table: Sql; seen: Sql; folded: Sql }

/** What is read in order before what is only counted: the best of very many that begin alike. */
const inOrder = 50
/** Parts of words are found by three letters; of fewer, words that begin with them. */
const letters = 3

/** Rows of a column that hold all words of what is sought, in any order: at most so many, and where an index is read in order (`ordered`) those
 *  first that begin with it. */
export function holdingSql(
  { table, seen, folded }: SearchedColumn,
  sought: Sought,
  most: number,
  ordered: boolean,
): Sql {
  const { words, begins } = sought
  const like = (pattern: string) => sql`${folded} like ${pattern}::text`
  const parts = words.map((word) => like(word.length < letters ? `% ${word}%` : `%${word}%`))
  const isWhole = join(
    words.map((word) => sql`text like ${`% ${word}%`}::text`),
    ' and ',
  )
  const inC = sql`${folded} collate "C"`
  const beginning = sql`(select x.id, ${folded} as text from ${table} x
    where ${inC} >= ${begins}::text and ${inC} < ${`${begins}\u{10ffff}`}::text and ${seen} order by ${inC} limit ${inOrder})`
  const holding = sql`(select x.id, ${folded} as text from ${table} x where ${join([...parts, seen], ' and ')} limit ${most})`
  const found = ordered ? sql`${beginning} union all ${holding}` : holding
  return sql`select id, text, least(length(text), 999) as way, case when text = ${`${begins} `}::text then 0
    when starts_with(text, ${begins}::text) then 1 when ${isWhole} then 2 else 3 end as rank from (${found}) held`
}
