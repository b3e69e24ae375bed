import { prisma } from '../../../prisma/client.ts'
import { type NounName, nounOf } from '../../nouns/index.ts'
import { product } from '../../nouns/records/customers/product.ts'
import type { Viewer } from '../actor/actor.ts'
import { scope } from '../scope.ts'
import { type Condition, reachColumn } from '../vocabulary.ts'

/** What it is told of who sees it: all that is in a project, and products. */
export type WhySubject = NounName | 'Product'

/** The columns of a row that say where it stands; of a project also the phases (uuids) in it, which make it known by its name. */
export type PlacedRow = { id: string; organisationId: string; phaseIds?: string[] } & Record<string, unknown>

/** A thing that a grant on it opens a row by: the row (uuid), the project it is in, or null, and the thing by its kind and id (uuid). */
export type Place = { rowId: string; projectId: string | null; kind: string; id: string }

const kinds = ['organisation', 'product', 'project', 'phase', 'file'] as const

/** The noun that a subject is, by its name and columns. */
export const declarationOf = (subject: WhySubject): { name: string; columns: object } =>
  subject === 'Product' ? product : nounOf(subject)

/** The things whose grants open a row. */
export function placesOf(subject: WhySubject, row: PlacedRow): Place[] {
  const projectId = subject === 'Project' ? row.id : typeof row.projectId === 'string' ? row.projectId : null
  const found = kinds.flatMap((kind) => {
    const id = row[reachColumn(kind, declarationOf(subject)) ?? '']
    return typeof id === 'string' ? [{ rowId: row.id, projectId, kind, id }] : []
  })
  const phases = (row.phaseIds ?? []).map((id) => ({ rowId: row.id, projectId, kind: 'phase', id }))
  return [...found, ...phases]
}

/** Projects (uuids) as rows that are placed. */
export async function placedProjects(ids: string[]): Promise<PlacedRow[]> {
  const found = await prisma.project.findMany({
    where: { id: { in: ids } },
    include: { phases: { select: { id: true } } },
  })
  return found.map(({ phases, ...project }) => ({ ...project, phaseIds: phases.map(({ id }) => id) }))
}

/** A row (uuid) that an actor sees, placed; null where they do not see it. */
export async function placedRow(actor: Viewer, subject: WhySubject, id: string): Promise<PlacedRow | null> {
  const table = prisma[(subject.charAt(0).toLowerCase() + subject.slice(1)) as 'project'] as unknown as Table
  const row = await table.findFirst({ where: { AND: [{ id }, scope(actor, 'read', subject)] } })
  if (!row || subject !== 'Project') return row
  return (await placedProjects([id]))[0] ?? null
}

type Table = { findFirst(asked: { where: Condition }): Promise<PlacedRow | null> }
