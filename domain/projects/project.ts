import { sql } from '../../prisma/client.ts'
import type { Member } from '../access/actor.ts'
import { type Columns, columnsFor } from '../access/columns.ts'
import type { Section } from '../access/layouts.ts'
import { scopeSql } from '../access/scope.ts'
import { NotFound } from '../refusals.ts'
import { type Beside, memberName, organisationName } from './beside.ts'
import { mayIn, type Owned, sectionsOf } from './sections.ts'
import type { ProjectDetails, ProjectHead } from './shapes.ts'

const head = ['id', 'organisationId', 'name', 'health', 'closedAt'] as const
const schedule = ['progress', 'startsOn', 'endsOn', 'updatedAt'] as const
const details = [...head, ...schedule, 'managerId', 'summary', 'budget', 'cost'] as const

/** What stands above every section of a project. NotFound when the actor does not reach it or is not shown the section. */
export function findHead(actor: Member, id: string, section: Section): Promise<ProjectHead> {
  return find(actor, { id, section, wanted: head }, () => [])
}

/** The project itself, for its overview. NotFound when the actor does not reach it. */
export function findProject(actor: Member, id: string): Promise<ProjectHead<ProjectDetails>> {
  return find<ProjectDetails>(actor, { id, section: 'overview', wanted: details }, (columns, values) => {
    const manager = columns.of('managerId')
    const organisation = columns.of('organisationId')
    return [
      following(actor, values),
      ...(manager ? [memberName('manager', manager)] : []),
      ...(organisation ? [organisationName(actor, organisation, values)] : []),
    ]
  })
}

async function find<Project extends { id: string }>(
  actor: Member,
  { id, section, wanted }: { id: string; section: Section; wanted: readonly string[] },
  besides: (columns: Columns, values: unknown[]) => Beside[],
): Promise<ProjectHead<Project>> {
  const values: unknown[] = [id]
  const columns = columnsFor(actor, 'Project', 'p', wanted, values)
  const beside = besides(columns, values)
  const text = `
    select ${[columns.list, ...beside.map(({ column }) => column)].join(', ')}, ${owners}
    from "Project" p ${beside.map(({ join }) => join).join(' ')}
    where p.id = $1 and ${scopeSql(actor, 'read', 'Project', 'p', values)}`
  const [row] = await sql<Project & Owners>('project', text, values)
  if (!row) throw new NotFound()
  const { ownerOrganisation: organisationId, ownerProduct: productId, ...project } = row
  const owned = { id, organisationId, productId }
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

// They decide what is open in it, and are told nobody who may not see them.
const owners = 'p."organisationId" as "ownerOrganisation", p."productId" as "ownerProduct"'
type Owners = { ownerOrganisation: string; ownerProduct: string | null }

function following(actor: Member, values: unknown[]): Beside {
  const me = `$${values.push(actor.membershipId)}`
  const column = `exists (select from "Follow" f where f."projectId" = p.id and f."membershipId" = ${me}) as following`
  return { column, join: '' }
}
