import type { Prisma } from '@prisma/client'
import type { Db, Work } from '../../act.ts'
import type { ImportedSubject } from '../kinds/fields-of.ts'
import type { PlainRow } from '../kinds/planned.ts'

/** A row of any model, its columns under any name. */
export type AnyRow = Record<string, unknown> & { id: string }
type AnyTable = {
  findMany(query: { where: object; orderBy?: object }): Promise<AnyRow[]>
  createMany(query: { data: object[] }): Promise<unknown>
  update(query: { where: { id: string }; data: object }): Promise<unknown>
  deleteMany(query: { where: object }): Promise<unknown>
}

/** The table of a model. */
export function tableOfModel(db: Db, subject: Prisma.ModelName): AnyTable {
  return (db as unknown as Record<string, AnyTable>)[subject.charAt(0).toLowerCase() + subject.slice(1)] as AnyTable
}

/** The rows of a model that fit a where. */
export function rowsOf(db: Db, subject: Prisma.ModelName, where: object): Promise<AnyRow[]> {
  return tableOfModel(db, subject).findMany({ where })
}

/** To whom a row belongs, as the log has it. */
export function ownersOf(subject: ImportedSubject, row: AnyRow): { organisationId: string; projectId?: string } {
  const organisationId = String(subject === 'Organisation' ? row.id : row.organisationId)
  const projectId = subject === 'Project' ? row.id : row.projectId
  return { organisationId, ...(projectId ? { projectId: String(projectId) } : {}) }
}

/** Changes plain columns of a row, with the log. */
export async function changeRowOf(work: Work, subject: ImportedSubject, row: AnyRow, values: PlainRow): Promise<void> {
  await tableOfModel(work.db, subject).update({ where: { id: row.id }, data: asStored(values) })
  const detail = { fields: Object.keys(values) }
  await work.record({ action: 'update', subject, id: row.id, ...ownersOf(subject, row), detail })
}

/** Plain values as Prisma takes them: days as dates. */
export function asStored(values: PlainRow): Record<string, unknown> {
  const stored = (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(value) ? new Date(value) : value
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, /(On|At)$/.test(name) ? stored(value) : value]),
  )
}
