import { type Sql, sql } from '../../prisma/sql.ts'
import type { SearchedColumn, SearchedTable } from './searched.ts'
import type { Sought } from './sought.ts'

/** So many that are alike are compared: of a name that thousands have, any will do. */
const mostCompared = 200

/** Rows of a column with words that are like what is sought, as pg_trgm compares them; prisma/client.ts says from when on two are alike. */
export function alikeSql({ table, reached }: SearchedTable, { folded, gate }: SearchedColumn, { begins }: Sought): Sql {
  return sql`select id, text, ((1 - word_similarity(${begins}::text, text)) * 800)::int + least(length(text), 199) as way, 5 as rank from
    (select x.id, ${folded} as text from ${table} x where ${begins}::text <% ${folded} and ${reached} and ${gate} limit ${mostCompared}) alike`
}
