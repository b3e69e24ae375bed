import { empty, given, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { columnsListed } from '../access/actor/portal.ts'
import { columnsFor } from '../access/columns.ts'
import { can, scopeSql } from '../access/scope.ts'
import type { RowOf } from '../nouns/declaration/row.ts'
import { formerlyOfSql } from '../people/formerly.sql.ts'
import { type Beside, memberName, phaseName } from '../projects/beside.ts'
import { type Paged, readPage } from '../projects/pages.ts'
import type { WritingPlace } from '../projects/places.ts'
import { findHead } from '../projects/project.ts'
import type { ProjectHead } from '../projects/shapes.ts'
import { findStanding } from '../projects/standing.ts'

const fields = ['id', 'name', 'mediaType', 'size', 'createdAt', 'creatorId', 'phaseId'] as const

type Row = RowOf<'File', (typeof fields)[number]> & {
  phase?: string | null
  formerlyOf?: string | null
  owners: object
}

/** A document in a list, its size in bytes; what is hidden from the reader is not there. `creator` is null for somebody whom nobody knows any more, `formerlyOf`
 *  the organisation of who added it and is not there any more. */
export type ListedDocument = Omit<Row, 'creatorId' | 'phaseId' | 'owners'> & {
  can: Record<'rename' | 'delete', boolean>
}

/** A page of a project's documents; `places` are where the actor may add some. */
export type ProjectDocuments = ProjectHead & Paged & { documents: ListedDocument[]; places: WritingPlace[] }

/** A project's documents, newest first, by page (from 1). NotFound where they are out of the actor's reach. */
export async function findProjectDocuments(actor: Viewer, projectId: string, page = 1): Promise<ProjectDocuments> {
  const [head, { places }, { documents, ...paged }] = await Promise.all([
    findHead(actor, projectId, 'documents'),
    findStanding(actor, projectId, 'File'),
    listDocuments(actor, projectId, page),
  ])
  return { ...head, places, documents, ...paged }
}

async function listDocuments(
  actor: Viewer,
  projectId: string,
  page: number,
): Promise<Paged & { documents: ListedDocument[] }> {
  const columns = columnsFor(actor, 'File', 'f', columnsListed(actor, 'documents', fields, ['id', 'name', 'phaseId']))
  const listing = () => {
    const where = sql`f."projectId" = ${given('projectId')} and ${scopeSql(actor, 'read', 'File', 'f')}`
    const order = sql`${columns.of('createdAt') ?? sql`null::timestamptz`} desc nulls last, f.id desc`
    const beside = [
      ...(columns.of('creatorId') ? [memberName('creator', sql`f."creatorId"`), formerly] : []),
      ...(columns.of('phaseId') ? phaseName(actor, sql`f."phaseId"`) : []),
      owners,
    ]
    return { table: 'File', alias: 'f', columns, where, order, beside }
  }
  const read = { name: 'documents', key: 'documents', columns, instants: ['createdAt'], listing, given: { projectId } }
  const { rows, ...paged } = await readPage<Row>(actor, read, page)
  return { documents: rows.map((row) => listed(actor, row)), ...paged }
}

const formerly: Beside = {
  column: sql`${formerlyOfSql('creator_member', 'o')} as "formerlyOf"`,
  join: empty,
}

// They decide who may rename and delete it, and are told nobody.
const owners: Beside = {
  column: sql`json_build_object('id', o.id, 'organisationId', o."organisationId", 'productId', o."productId",
    'projectId', o."projectId", 'phaseId', o."phaseId", 'creatorId', o."creatorId", 'creatorOrganisationId', o."creatorOrganisationId") as owners`,
  join: sql`join "File" o on o.id = f.id`,
}

function listed(actor: Viewer, { owners, creatorId: _, phaseId: __, formerlyOf, ...row }: Row): ListedDocument {
  const may = { rename: can(actor, 'update', 'File', owners, 'name'), delete: can(actor, 'delete', 'File', owners) }
  return { ...row, ...(formerlyOf && { formerlyOf }), can: may }
}
