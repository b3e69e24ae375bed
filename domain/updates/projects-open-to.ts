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

/** Projects that one can choose from to write on. `moreProjects`: there are others, on whose own pages one writes. */
export type ProjectsOpen = { projects: { id: string; name: string }[]; moreProjects: boolean }

/** Projects on which the actor may write without saying for which phase, by name, open ones first; a hundred at most. */
export async function findProjectsOpenTo(actor: Viewer): Promise<ProjectsOpen> {
  if (!takesComments(actor, 'updates')) return { projects: [], moreProjects: false }
  const statement = sql`
    select p.id, p."organisationId", p."productId", p.name,
      (select coalesce(json_agg(json_build_object('id', h.id, 'name', h.name) order by h.position), '[]')
       from "Phase" h where h."projectId" = p.id) as phases
    from "Project" p where ${scopeSql(actor, 'read', 'Project', 'p', 'name')}
    order by ${columnSql(actor, 'Project', 'p', 'closedAt')} is not null, p.name, p.id limit ${most + 1}`
  const rows = await queryAs<Row>(actor, 'projects-open-to', statement)
  const open = rows.slice(0, most).filter((row) => takesMessages(actor, row))
  return { projects: open.map(({ id, name }) => ({ id, name })), moreProjects: rows.length > most }
}

function takesMessages(actor: Viewer, project: Row): boolean {
  const [first, ...others] = placesIn(actor, 'Update', project, project.phases)
  return first !== undefined && (first.phaseId === null || others.length === 0)
}
