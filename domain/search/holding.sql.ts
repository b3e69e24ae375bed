import { join, type Sql, sql } from '../../prisma/sql.ts'
import type { SearchedColumn, SearchedTable } from './searched.ts'
import type { Sought } from './sought.ts'

/** What is read in order before what is only counted: the best of very many that begin alike. */
const inOrder = 50

/** Rows of a column that hold all words of what is sought, in any order: at most so many, and where its index is read in order those first that
 *  begin with it. */
export function holdingSql(
  { table, reached }: SearchedTable,
  { folded, gate, isOrdered }: SearchedColumn,
  { words, patterns, begins }: Sought,
  most: number,
): Sql {
  const holds = join(
    patterns.map((pattern) => sql`${folded} like ${pattern}::text`),
    ' and ',
  )
  const isWhole = join(
    words.map((word) => sql`text like ${`% ${word}%`}::text`),
    ' and ',
  )
  const inC = sql`${folded} collate "C"`
  const seen = sql`${reached} and ${gate}`
  const beginning = sql`(select x.id, ${folded} as text from ${table} x
    where ${inC} >= ${begins}::text and ${inC} < ${`${begins}\u{10ffff}`}::text and ${seen} order by ${inC} limit ${inOrder})`
  const holding = sql`(select x.id, ${folded} as text from ${table} x where ${holds} and ${seen} limit ${most}::int)`
  const found = isOrdered ? sql`${beginning} union all ${holding}` : holding
  return sql`select id, text, least(length(text), 999) as way, case when text = ${`${begins} `}::text then 0
    when starts_with(text, ${begins}::text) then 1 when ${isWhole} then 2 else 3 end as rank from (${found}) held`
}
