import type { Readable } from 'node:stream'
import { sql } from '../../prisma/client.ts'
import type { Member } from '../access/actor.ts'
import { columnSql, instantSql } from '../access/column.ts'
import { can, scopeSql } from '../access/scope.ts'
import type { Place } from '../projects/places.ts'
import { findSection } from '../projects/section.ts'
import { NotFound } from '../refusals.ts'
import { type Store, store as usual } from './store.ts'

export const pageLength = 50

/** A document in a list; what is hidden from the reader is absent. `creator` is null for somebody who left. */
export type ListedDocument = {
  id: string
  name?: string
  mediaType?: string
  size?: number
  createdAt?: Date
  creator: string | null
  phase: string | null
  can: { delete: boolean }
}

/** A page of a project's documents. `next` is the number of the page after it, or null. */
export type ProjectDocuments = {
  project: { id: string; name: string }
  documents: ListedDocument[]
  places: Place[]
  can: { upload: boolean }
  page: number
  next: number | null
}

/** A project's documents, newest first, by page (from 1). NotFound when the actor sees none of its documents. */
export async function findProjectDocuments(actor: Member, projectId: string, page = 1): Promise<ProjectDocuments> {
  const [{ project, places }, rows] = await Promise.all([
    findSection(actor, projectId, 'File'),
    readFiles(actor, projectId, page),
  ])
  return {
    project,
    documents: rows.slice(0, pageLength).map((row) => listed(actor, row)),
    places,
    can: { upload: places.length > 0 },
    page,
    next: rows.length > pageLength ? page + 1 : null,
  }
}

type Shown = 'name' | 'mediaType' | 'size' | 'createdAt'
type Row = { id: string; owners: object; creator: string | null; phase: string | null } & Record<Shown, never>
const shown: Shown[] = ['name', 'mediaType', 'size', 'createdAt']

function readFiles(actor: Member, projectId: string, page: number): Promise<Row[]> {
  const values: unknown[] = [projectId, pageLength + 1, (page - 1) * pageLength]
  const column = (field: string) => columnSql(actor, 'File', 'f', field, values)
  const text = `
    select f.id, ${shown.map((field) => `${column(field)} as "${field}"`).join(', ')}, r.name as creator,
      ${columnSql(actor, 'Phase', 'h', 'name', values)} as phase,
      json_build_object('id', f.id, 'organisationId', f."organisationId", 'productId', f."productId",
        'projectId', f."projectId", 'phaseId', f."phaseId", 'creatorId', f."creatorId") as owners
    from "File" f
    left join "Membership" m on m.id = ${column('creatorId')} left join "Person" r on r.id = m."personId"
    left join "Phase" h on h.id = f."phaseId" and ${scopeSql(actor, 'read', 'Phase', 'h', values)}
    where f."projectId" = $1 and ${scopeSql(actor, 'read', 'File', 'f', values)}
    order by ${instantSql(actor, 'File', 'f', values)} desc, f.id desc limit $2 offset $3`
  return sql<Row>('project-documents', text, values)
}

function listed(actor: Member, { id, owners, creator, phase, ...row }: Row): ListedDocument {
  const seen = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
  return { id, ...seen, creator, phase, can: { delete: can(actor, 'delete', 'File', owners) } }
}

/** A document to be handed out: the name is null where it is hidden; the bytes are opened once they are wanted. */
export type Download = { name: string | null; mediaType: string; size: number; open(): Promise<Readable> }

/** A document for download, if the actor may have it at this moment. */
export async function findDownload(actor: Member, id: string, store: Store = usual): Promise<Download> {
  const values: unknown[] = [id]
  const name = columnSql(actor, 'File', 'f', 'name', values)
  const text = `select ${name} as name, f."mediaType", f.size, f."storageKey" from "File" f
    where f.id = $1 and ${scopeSql(actor, 'read', 'File', 'f', values)}`
  const [row] = await sql<Omit<Download, 'open'> & { storageKey: string }>('download', text, values)
  if (!row) throw new NotFound()
  const { storageKey, ...document } = row
  return { ...document, open: () => store.open(storageKey) }
}
