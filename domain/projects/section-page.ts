import { sql } from '../../prisma/sql.ts'
import type { Member } from '../access/actor.ts'
import type { Section } from '../access/layouts.ts'
import { type Listing, type Paged, readPageBeside, withInstants } from './pages.ts'
import { type HeadRow, headOf, headSql } from './project.ts'
import type { ProjectHead } from './shapes.ts'

type Asked = { id: string; section: Section; page: number }

/**
 * The head of a project (uuid) and one page of what fills one of its sections, in one statement: each costs a way to the
 * database. NotFound when the actor does not reach the project or is not shown the section.
 */
export async function readSection<Row extends object>(
  actor: Member,
  { id, section, page }: Asked,
  listing: Listing,
): Promise<ProjectHead & Paged & { rows: Row[] }> {
  const { columns, statement } = headSql(actor, id)
  const head = sql`(select to_json(head) from (${statement}) head) as head,`
  const { found, paged } = await readPageBeside<Row, { head?: HeadRow }>(section, listing, head, page)
  const row = found.head && withInstants(found.head, ['closedAt'])
  return { ...headOf(actor, section, columns, row), ...paged }
}
