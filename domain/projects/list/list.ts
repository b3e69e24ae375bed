import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { columnsListed } from '../../access/actor/portal.ts'
import { columnsFor } from '../../access/columns.ts'
import { scopeSql } from '../../access/scope.ts'
import { type Beside, memberName, nextMilestone, organisationName } from '../beside.ts'
import { readPageBeside } from '../pages.ts'
import { listedFields, type ProjectList, type ProjectQuery, type ProjectRow } from '../shapes.ts'
import { listAsked } from './asked.ts'
import { type Needs, type NeedsRow, needsOf, needsSql } from './needs.ts'
import { askable, matching, orderBy, type ProjectColumns } from './search.ts'

/**
 * The projects the actor reaches that match a query, one page of them, in one statement. Fields that are hidden from the
 * actor, or that their layout does not list, are not in the rows. Throws Invalid when it is filtered or sorted by what is hidden from them.
 */
export async function listProjects(actor: Viewer, query: ProjectQuery): Promise<ProjectList> {
  return (await read<object>(actor, query)).list
}

/** The same and, in the same statement, what the actor is needed for in all their projects; who asks for access is read by itself, for those
 *  alone who decide about that. */
export async function listWithNeeds(actor: Viewer, query: ProjectQuery): Promise<ProjectList & { needs: Needs }> {
  const { list, found } = await read<{ needs: NeedsRow | null }>(actor, query, needsSql)
  return { ...list, needs: needsOf(actor, found.needs, await listAsked(actor)) }
}

/** With columns that are read beside the list; they end with a comma. */
async function read<Found extends object>(actor: Viewer, query: ProjectQuery, extra?: (actor: Viewer) => Sql) {
  const fields = columnsListed(actor, 'projects', listedFields, ['id', 'name', 'closedAt'])
  const columns = columnsFor(actor, 'Project', 'p', fields) as ProjectColumns
  const listing = () => {
    const where = sql`${scopeSql(actor, 'read', 'Project', 'p')} and ${matching(actor, query, columns)}`
    const order = orderBy(columns, query.sort)
    return { table: 'Project', alias: 'p', columns, where, order, beside: besides(actor, columns), isIndexed: isWhole }
  }
  const { page, ...asked } = query
  const isWhole = Object.keys(asked).length === 0
  // What is searched and filtered for differs without end.
  const key = isWhole ? `projects${extra ? ' with needs' : ''}` : null
  const how = { name: 'projects', key, columns, instants: ['closedAt', 'updatedAt'], listing }
  const { found, paged } = await readPageBeside<ProjectRow, Found>(
    actor,
    { ...how, ...(extra && { extra: () => extra(actor) }) },
    page,
  )
  const { rows, ...rest } = paged
  return { found, list: { projects: rows, ...rest, can: askable(columns) } }
}

/** What the layout template wants to be told beside each project, as far as it may be seen. */
function besides(actor: Viewer, columns: ProjectColumns): Beside[] {
  return actor.layout.columns.projects.flatMap((shown) => {
    if (shown === 'nextMilestone') return nextMilestone(actor)
    if (shown === 'organisation' && columns.of('organisationId'))
      return organisationName(actor, sql`p."organisationId"`)
    if (shown === 'manager' && columns.of('managerId')) return memberName('manager', sql`p."managerId"`)
    return []
  })
}
