import { join, patternWith, type Sql, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { columnSql, type VisibleColumns } from '../../access/columns.ts'
import { scopeSql } from '../../access/scope.ts'
import { Invalid } from '../../refusals.ts'
import { type listedFields, type ProjectList, type ProjectQuery, type ProjectSort, sortKeys } from '../shapes.ts'

/** The columns of a project in a list that its reader may see. */
export type ProjectColumns = VisibleColumns<(typeof listedFields)[number]>

/** The condition of what is searched and filtered. Throws Invalid for a filter on a column that is hidden from the reader. */
export function matching(actor: Viewer, query: ProjectQuery, columns: ProjectColumns): Sql {
  const parts = [sql`true`]
  if (query.q) parts.push(containing(actor, query.q))
  if (query.productId) parts.push(sql`${columnSql(actor, 'Project', 'p', 'productId')} = ${query.productId}::uuid`)
  if (query.organisationId) parts.push(sql`p."organisationId" = ${query.organisationId}::uuid`)
  if (query.health) parts.push(healthIs(actor, query.health, columns))
  if (query.state) {
    const closedAt = seen(columns, 'closedAt', 'state')
    parts.push(query.state === 'open' ? sql`${closedAt} is null` : sql`${closedAt} is not null`)
  }
  return join(parts, ' and ')
}

function healthIs(actor: Viewer, health: NonNullable<ProjectQuery['health']>, columns: ProjectColumns): Sql {
  const column = seen(columns, 'health')
  if (health !== 'unreported') return sql`${column} = ${health}::"Health"`
  // Of a completed project it is told that it is completed; where health is hidden, so is that there is none.
  const shown = scopeSql(actor, 'read', 'Project', 'p', 'health')
  return sql`${shown} and not p."healthReported" and ${columns.of('closedAt') ?? sql`null`} is null`
}

/** What a list is ordered by, the same at every reading. Throws Invalid for a column that is hidden from the reader. */
export function orderBy(columns: ProjectColumns, sort: ProjectSort | undefined): Sql {
  const last = sql`${columns.of('name') ?? sql`null::text`}, p.id`
  if (!sort) return sql`${columns.of('closedAt') ?? sql`null`} is not null, ${last}`
  const down = sort.startsWith('-')
  const column = seen(columns, (down ? sort.slice(1) : sort) as 'name', 'sort')
  return sql`${column} ${down ? sql`desc` : sql`asc`} nulls last, ${last}`
}

/** The columns that a list can be sorted and filtered by: those that are not hidden from the reader. */
export function askable(columns: ProjectColumns): ProjectList['can'] {
  const sees = (field: Parameters<ProjectColumns['of']>[0]) => columns.of(field) !== undefined
  return {
    sort: sortKeys.filter(sees),
    filter: [...(sees('health') ? (['health'] as const) : []), ...(sees('closedAt') ? (['state'] as const) : [])],
  }
}

function containing(actor: Viewer, words: string): Sql {
  const pattern = patternWith(words)
  const [name, summary] = [columnSql(actor, 'Project', 'p', 'name'), columnSql(actor, 'Project', 'p', 'summary')]
  return sql`(${name} ilike ${pattern}::text or ${summary} ilike ${pattern}::text)`
}

function seen<Field extends string>(columns: VisibleColumns<Field>, field: Field, asked: string = field): Sql {
  const column = columns.of(field)
  if (!column) throw new Invalid({ [asked]: 'unknown-field' })
  return column
}
