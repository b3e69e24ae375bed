import { sql } from '../../prisma/client.ts'
import type { Member } from '../access/actor.ts'
import { columnSql } from '../access/column.ts'
import { scopeSql } from '../access/scope.ts'
import { NotFound } from '../refusals.ts'
import { type Place, type Placed, placesIn } from './places.ts'
import { sectionsOf } from './sections.ts'

/** What stands above a section of a project: the project, where something new may go, and whether its mails are wanted. */
export type SectionHead = { project: { id: string; name: string }; places: Place[]; following: boolean }

type Row = {
  id: string
  organisationId: string
  productId: string | null
  name: string | null
  phases: { id: string; name: string }[]
  following: boolean
}

const sectionOf = { Update: 'updates', File: 'documents' } as const

/** The head of the section of a project that holds updates or files. NotFound where it is not one of the actor's sections. */
export async function findSection(actor: Member, projectId: string, subject: Placed): Promise<SectionHead> {
  const values: unknown[] = [projectId, actor.membershipId]
  const name = columnSql(actor, 'Project', 'p', 'name', values)
  const text = `
    select p.id, p."organisationId", p."productId", ${name} as name,
      (select coalesce(json_agg(json_build_object('id', h.id, 'name', h.name) order by h.position), '[]')
       from "Phase" h where h."projectId" = p.id) as phases,
      exists (select from "Follow" f where f."projectId" = p.id and f."membershipId" = $2) as following
    from "Project" p where p.id = $1 and ${scopeSql(actor, 'read', 'Project', 'p', values)}`
  const [row] = await sql<Row>('project-section', text, values)
  if (!row || !sectionsOf(actor, row).includes(sectionOf[subject])) throw new NotFound()
  const { id, following, phases } = row
  return { project: { id, name: row.name ?? '' }, following, places: placesIn(actor, subject, row, phases) }
}
