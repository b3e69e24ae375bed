import { sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import type { Section } from '../../access/layouts.ts'
import { NotFound } from '../../refusals.ts'
import { type Listing, type Paged, readPageBeside, withInstants } from '../pages.ts'
import { type HeadRow, headOf, headSql, ownedOf } from '../project.ts'
import type { ProjectHead } from '../shapes.ts'
import type { Owned } from './sections.ts'

type Asked = { id: string; section: Section; page: number }

/**
 * The head of a project (uuid) and one page of what fills one of its sections, in one statement: each costs a way to the
 * database. NotFound when the actor does not reach the project or is not shown the section.
 */
export async function readSection<Row extends object>(
  actor: Member,
  asked: Asked,
  listing: Listing,
): Promise<ProjectHead & Paged & { rows: Row[] }> {
  return (await readSectionOf<Row>(actor, asked, listing)).told
}

/** The same, and beside it the columns of the project that decide what may be done in it. */
export async function readSectionOf<Row extends object>(
  actor: Member,
  { id, section, page }: Asked,
  listing: Listing,
): Promise<{ told: ProjectHead & Paged & { rows: Row[] }; owned: Owned }> {
  const { columns, statement } = headSql(actor, id)
  const head = sql`(select to_json(head) from (${statement}) head) as head,`
  const { found, paged } = await readPageBeside<Row, { head?: HeadRow }>(actor, section, listing, head, page)
  const row = found.head && withInstants(found.head, ['closedAt'])
  if (!row) throw new NotFound()
  return { told: { ...headOf(actor, section, columns, row), ...paged }, owned: ownedOf(row) }
}
