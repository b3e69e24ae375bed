import { query } from '../../prisma/client.ts'
import { columnIn, join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Actor } from '../access/actor/actor.ts'
import { conditionSql } from '../access/conditions.ts'
import { filterSql } from '../access/scope.ts'
import { reachColumn } from '../access/vocabulary.ts'
import { type NounName, nounNames, nounOf } from '../nouns/index.ts'

/** A column in which whoever fills it in names somebody: who runs a project, does a task, owns a risk. */
export type NamingColumn = { subject: NounName; column: string }

/** Every such column of the nouns; the database checks who is named in it. */
export const namingColumns: NamingColumn[] = nounNames.flatMap((subject) =>
  Object.entries(nounOf(subject).columns).flatMap(([column, { kind, by }]) =>
    kind === 'person' && !by ? [{ subject, column }] : [],
  ),
)

/**
 * The rows (uuid) the actor sees in which somebody is named who does not reach them, one more than `most` at most (null: all): written before the
 * database refused it, or the grant has ended since. A row that a partner is named in is left out once it is done. Those in which somebody of
 * another organisation is named an index holds, for each of these columns.
 */
export async function findMisplaced(
  actor: Actor,
  { subject, column }: NamingColumn,
  most: number | null = null,
): Promise<string[]> {
  const [named, organisation] = [columnIn('t', column), columnIn('t', 'organisationId')]
  const isElsewhere = sql`${named} is not null and is_of_another(${named}, ${organisation})`
  // In a case, or the planner asks it of every row before it is known whether whoever is named is of another organisation.
  const isWrong = sql`case when ${isElsewhere} then not may_be_named(m.id, ${placeOf(subject)}) else false end`
  const statement = sql`
    select t.id from ${raw(`"${subject}"`)} t
    join "Membership" m on m.id = ${named} join "Organisation" o on o.id = m."organisationId"
    where ${isElsewhere} and not (o."isPartner" and ${isDoneSql(subject)})
      and ${filterSql(actor, 'read', subject, 't', column)}
      and ${isWrong} limit ${most}::int + 1`
  return (await query<{ id: string }>('misplaced', statement)).map(({ id }) => id)
}

/** Whether a row under the alias `t` is done with, so that nobody looks at it any more. */
export function isDoneSql(subject: NounName): Sql {
  const { done } = nounOf(subject)
  return done ? conditionSql(done, subject, 't') : sql`false`
}

/** The ids of the organisation, product, project and phase of a row under the alias `t`, null where its noun has none. */
export function placeOf(subject: NounName): Sql {
  const columns = (['organisation', 'product', 'project', 'phase'] as const).map((kind) =>
    reachColumn(kind, nounOf(subject)),
  )
  return join(
    columns.map((column) => (column ? columnIn('t', column) : sql`null`)),
    ', ',
  )
}
