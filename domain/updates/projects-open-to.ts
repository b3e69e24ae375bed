import { sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { queryAs } from '../access/actor/current.ts'
import { takesComments } from '../access/actor/portal.ts'
import { columnSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { placesIn } from '../projects/places.ts'

const most = 100

type Row = {
  id: string
  organisationId: string
  productId: string | null
  name: string
  phases: { id: string; name: string }[]
}

/** Projects on which the actor may write without saying for which phase, by name, open ones first; a hundred at most. */
export async function findProjectsOpenTo(actor: Viewer): Promise<{ id: string; name: string }[]> {
  if (!takesComments(actor, 'updates')) return []
  const statement = sql`
    select p.id, p."organisationId", p."productId", p.name,
      (select coalesce(json_agg(json_build_object('id', h.id, 'name', h.name) order by h.position), '[]')
       from "Phase" h where h."projectId" = p.id) as phases
    from "Project" p where ${scopeSql(actor, 'read', 'Project', 'p', 'name')}
    order by ${columnSql(actor, 'Project', 'p', 'closedAt')} is not null, p.name, p.id limit ${most}`
  const rows = await queryAs<Row>(actor, 'projects-open-to', statement)
  return rows.filter((row) => takesMessages(actor, row)).map(({ id, name }) => ({ id, name }))
}

function takesMessages(actor: Viewer, project: Row): boolean {
  const [first, ...others] = placesIn(actor, 'Update', project, project.phases)
  return first !== undefined && (first.phaseId === null || others.length === 0)
}
