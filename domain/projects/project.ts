import { empty, given, type Sql, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { queryAs } from '../access/actor/current.ts'
import { takesComments } from '../access/actor/portal.ts'
import { columnSql, columnsFor, type VisibleColumns } from '../access/columns.ts'
import { compiledFor } from '../access/compiled.ts'
import type { Section } from '../access/layouts.ts'
import { can, readable, scopeSql } from '../access/scope.ts'
import { NotFound } from '../refusals.ts'
import { type Beside, joinsOf, listWith, memberName, organisationName, productNamed } from './beside.ts'
import { mayIn, type Owned, sectionsOf } from './sections/sections.ts'
import { detailFields, headFields, type ProjectDetails, type ProjectHead } from './shapes.ts'

/** What stands above every section of a project. NotFound when the actor does not reach it or is not shown the section. */
export async function findHead(actor: Viewer, id: string, section: Section): Promise<ProjectHead> {
  const columns = headColumns(actor)
  const statement = compiledFor(actor, 'project-head', () => headSql(actor))
  const [row] = await queryAs<HeadRow>(actor, 'project-head', statement, { projectId: id })
  return headOf(actor, section, columns, row)
}

/** The project itself, for its overview. NotFound when the actor does not reach it. */
export async function findProject(actor: Viewer, id: string): Promise<ProjectHead<ProjectDetails>> {
  const columns = columnsFor(actor, 'Project', 'p', detailFields)
  const statement = compiledFor(actor, 'project', () => headSql(actor, detailFields, besides))
  const [row] = await queryAs<HeadRow<ProjectDetails>>(actor, 'project', statement, { projectId: id })
  const { project, ...head } = headOf(actor, 'overview', columns, row)
  const { product, ...told } = project
  return { ...head, project: { ...told, ...(product && { product }) } }
}

/** A project as read by the statement of headSql, with the columns that decide what is open in it. */
export type HeadRow<Project = ProjectHead['project']> = Project & {
  ownerOrganisation: string
  ownerProduct: string | null
}

type Besides = (actor: Viewer, columns: VisibleColumns) => Beside[]

/** The statement that reads the project given as `projectId`: one row, or none. */
export function headSql(actor: Viewer, wanted: readonly string[] = headFields, besides: Besides = () => []): Sql {
  const columns = columnsFor(actor, 'Project', 'p', wanted)
  const beside = besides(actor, columns)
  return sql`
    select ${listWith([columns.list], beside)},
      p."organisationId" as "ownerOrganisation", p."productId" as "ownerProduct"
    from "Project" p ${joinsOf(beside)}
    where p.id = ${given('projectId')} and ${scopeSql(actor, 'read', 'Project', 'p')}`
}

/** The columns that stand above every section. */
export const headColumns = (actor: Viewer): VisibleColumns => columnsFor(actor, 'Project', 'p', headFields)

/** The columns of a project that decide what is open in it. */
export function ownedOf(row: HeadRow<{ id: string }>): Owned {
  return { id: row.id, organisationId: row.ownerOrganisation, productId: row.ownerProduct }
}

/** What a reader is told of a project. NotFound without a row, or when they are not shown the section. */
export function headOf<Project extends { id: string }>(
  actor: Viewer,
  section: Section,
  columns: VisibleColumns,
  row: HeadRow<Project> | undefined,
): ProjectHead<Project> {
  if (!row) throw new NotFound()
  const { ownerOrganisation: _, ownerProduct: __, ...project } = row
  const owned = ownedOf(row)
  const sections = sectionsOf(actor, owned)
  if (!sections.includes(section)) throw new NotFound()
  return { project: columns.shown(project as unknown as Project), sections, can: answers(actor, owned) }
}

function answers(actor: Viewer, owned: Owned): ProjectHead['can'] {
  const mayWrite = mayIn(actor, 'create', 'Update', owned)
  return {
    write: mayWrite && takesComments(actor, 'updates'),
    answer: mayWrite && takesComments(actor, 'tasks'),
    upload: mayIn(actor, 'create', 'File', owned),
    decide: can(actor, 'create', 'DecisionLogEntry', wholeOf(owned), 'title'),
    readReports: mayIn(actor, 'read', 'StatusReport', owned),
    share: can(actor, 'share', 'Project', owned),
  }
}

const wholeOf = ({ id: projectId, organisationId, productId }: Owned) => {
  return { organisationId, productId, projectId, phaseId: null }
}

const besides: Besides = (actor, columns) => {
  const manager = columns.of('managerId')
  const organisation = columns.of('organisationId')
  return [
    ...following(actor),
    ...(manager ? [memberName('manager', manager)] : []),
    ...(organisation ? [organisationName(actor, organisation)] : []),
    productNamed(actor, columnSql(actor, 'Project', 'p', 'productId')),
  ]
}

/** Whether mails about updates are wanted; nothing for who sees none, and for who has no membership to send them to. */
function following(actor: Viewer): Beside[] {
  if (!actor.membershipId || !readable(actor, 'Update', ['id']).always.length) return []
  const column = sql`exists (select from "Follow" f where f."projectId" = p.id and f."membershipId" = ${actor.membershipId}) as following`
  return [{ column, join: empty }]
}
