import { sql } from '../../prisma/client.ts'
import type { Member } from '../access/actor.ts'
import { columnsFor, type VisibleColumns } from '../access/columns.ts'
import type { Section } from '../access/layouts.ts'
import { readable, scopeSql } from '../access/scope.ts'
import { NotFound } from '../refusals.ts'
import { type Beside, memberName, organisationName } from './beside.ts'
import { mayIn, type Owned, sectionsOf } from './sections.ts'
import type { ProjectDetails, ProjectHead } from './shapes.ts'

const head = ['id', 'organisationId', 'name', 'health', 'closedAt'] as const
const schedule = ['progress', 'startsOn', 'endsOn', 'updatedAt'] as const
const details = [...head, ...schedule, 'managerId', 'summary', 'budget', 'cost'] as const

/** What stands above every section of a project. NotFound when the actor does not reach it or is not shown the section. */
export async function findHead(actor: Member, id: string, section: Section): Promise<ProjectHead> {
  const values: unknown[] = []
  const { columns, text } = headSql(actor, id, values)
  const [row] = await sql<HeadRow>('project-head', text, values)
  return headOf(actor, section, columns, row)
}

/** The project itself, for its overview. NotFound when the actor does not reach it. */
export async function findProject(actor: Member, id: string): Promise<ProjectHead<ProjectDetails>> {
  const values: unknown[] = []
  const { columns, text } = headSql(actor, id, values, details, besides)
  const [row] = await sql<HeadRow<ProjectDetails>>('project', text, values)
  return headOf(actor, 'overview', columns, row)
}

/** A project as read by the statement of headSql, with the columns that decide what is open in it. */
export type HeadRow<Project = ProjectHead['project']> = Project & {
  ownerOrganisation: string
  ownerProduct: string | null
}

type Besides = (actor: Member, columns: VisibleColumns, values: unknown[]) => Beside[]

/** The statement that reads a project (uuid), one row or none, and the columns it tells. Appends to `values`. */
export function headSql(
  actor: Member,
  id: string,
  values: unknown[],
  wanted: readonly string[] = head,
  besides: Besides = () => [],
): { columns: VisibleColumns; text: string } {
  const columns = columnsFor(actor, 'Project', 'p', wanted, values)
  const beside = besides(actor, columns, values)
  const text = `
    select ${[columns.list, ...beside.map(({ column }) => column)].join(', ')},
      p."organisationId" as "ownerOrganisation", p."productId" as "ownerProduct"
    from "Project" p ${beside.map(({ join }) => join).join(' ')}
    where p.id = $${values.push(id)} and ${scopeSql(actor, 'read', 'Project', 'p', values)}`
  return { columns, text }
}

/** What a reader is told of a project. NotFound without a row, or when they are not shown the section. */
export function headOf<Project extends { id: string }>(
  actor: Member,
  section: Section,
  columns: VisibleColumns,
  row: HeadRow<Project> | undefined,
): ProjectHead<Project> {
  if (!row) throw new NotFound()
  const { ownerOrganisation: organisationId, ownerProduct: productId, ...project } = row
  const owned = { id: row.id, organisationId, productId }
  const sections = sectionsOf(actor, owned)
  if (!sections.includes(section)) throw new NotFound()
  return { project: columns.shown(project as unknown as Project), sections, can: answers(actor, owned) }
}

function answers(actor: Member, owned: Owned): ProjectHead['can'] {
  return {
    write: mayIn(actor, 'create', 'Update', owned),
    upload: mayIn(actor, 'create', 'File', owned),
    readReports: mayIn(actor, 'read', 'StatusReport', owned),
  }
}

const besides: Besides = (actor, columns, values) => {
  const manager = columns.of('managerId')
  const organisation = columns.of('organisationId')
  return [
    ...following(actor, values),
    ...(manager ? [memberName('manager', manager)] : []),
    ...(organisation ? [organisationName(actor, organisation, values)] : []),
  ]
}

/** Whether mails about updates are wanted; nothing for who sees none. */
function following(actor: Member, values: unknown[]): Beside[] {
  if (!readable(actor, 'Update', ['id']).always.length) return []
  const me = `$${values.push(actor.membershipId)}`
  const column = `exists (select from "Follow" f where f."projectId" = p.id and f."membershipId" = ${me}) as following`
  return [{ column, join: '' }]
}
