import { prisma } from '../../../../prisma/client.ts'
import type { RecordName } from '../../../nouns/records/index.ts'
import type { Viewer } from '../../actor/actor.ts'
import { scope } from '../../scope.ts'
import type { Condition } from '../../vocabulary.ts'

/** The kinds of things around projects of which it is told who sees them, and why. */
export const explainedRecords = ['Organisation', 'Person', 'Group', 'Team', 'Report'] as const satisfies RecordName[]
export type ExplainedRecord = (typeof explainedRecords)[number]

/** Such a thing with its columns; of a person also the organisations (uuids) that they belong to, or did. */
export type ExplainedRow = {
  id: string
  memberships?: { organisationId: string }[]
  organisationId?: string | null
  ownerId?: string | null
  inPortal?: boolean
}

/** Such a thing (uuid) as an actor sees it; null where they do not. */
export async function explainedRow(actor: Viewer, subject: ExplainedRecord, id: string): Promise<ExplainedRow | null> {
  const [row] = await explainedRows(subject, { AND: [{ id }, scope(actor, 'read', subject)] })
  return row ?? null
}

/** All of them that a condition names. */
export async function explainedRows(subject: ExplainedRecord, where: Condition): Promise<ExplainedRow[]> {
  if (subject === 'Person')
    return prisma.person.findMany({ where, include: { memberships: { select: { organisationId: true } } } })
  const table = prisma[subject.toLowerCase() as 'group']
  return table.findMany({ where })
}

/** The organisations (uuids) whose people and grants lead to it: itself, those of a person, or whose it is. */
export function organisationsOf(subject: ExplainedRecord, { id, memberships, organisationId }: ExplainedRow): string[] {
  if (subject === 'Organisation') return [id]
  return memberships?.map((one) => one.organisationId) ?? (organisationId ? [organisationId] : [])
}
