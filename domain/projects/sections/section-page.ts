import { sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import type { Section } from '../../access/layouts.ts'
import { NotFound } from '../../refusals.ts'
import { type Paged, type PageRead, readPageBeside, withInstants } from '../pages.ts'
import { type HeadRow, headColumns, headOf, headSql, ownedOf } from '../project.ts'
import type { ProjectHead } from '../shapes.ts'
import type { Owned } from './sections.ts'

type SectionRead = Omit<PageRead, 'name' | 'extra' | 'given'>
type Asked = { id: string; section: Section; page: number }

/**
 * The head of a project (uuid) and one page of what fills one of its sections, in one statement, which finds the project given as
 * `projectId`: each costs a way to the database. NotFound when the actor does not reach the project or is not shown the section.
 */
export async function readSection<Row extends object>(
  actor: Viewer,
  asked: Asked,
  read: SectionRead,
): Promise<ProjectHead & Paged & { rows: Row[] }> {
  return (await readSectionOf<Row>(actor, asked, read)).told
}

/** The same, and beside it the columns of the project that decide what may be done in it. */
export async function readSectionOf<Row extends object>(
  actor: Viewer,
  { id, section, page }: Asked,
  read: SectionRead,
): Promise<{ told: ProjectHead & Paged & { rows: Row[] }; owned: Owned }> {
  const extra = () => sql`(select to_json(head) from (${headSql(actor)}) head) as head,`
  const whole = { ...read, name: section, extra, given: { projectId: id } }
  const { found, paged } = await readPageBeside<Row, { head?: HeadRow }>(actor, whole, page)
  const row = found.head && withInstants(found.head, ['closedAt'])
  if (!row) throw new NotFound()
  return { told: { ...headOf(actor, section, headColumns(actor), row), ...paged }, owned: ownedOf(row) }
}
