import { sql } from '../../prisma/sql.ts'
import type { Member } from '../access/actor.ts'
import type { Section } from '../access/layouts.ts'
import type { NounName } from '../nouns/index.ts'
import { type Listing, type Paged, readPageBeside, withInstants } from './pages.ts'
import { type HeadRow, headOf, headSql, ownedOf } from './project.ts'
import { mayIn } from './sections.ts'
import type { ProjectHead } from './shapes.ts'

/** `noun`: what its reader may perhaps create there. */
type Asked = { id: string; section: Section; page: number; noun?: NounName }

/**
 * The head of a project (uuid) and one page of what fills one of its sections, in one statement: each costs a way to the
 * database. NotFound when the actor does not reach the project or is not shown the section.
 */
export async function readSection<Row extends object>(
  actor: Member,
  { id, section, page, noun }: Asked,
  listing: Listing,
): Promise<ProjectHead & Paged & { rows: Row[]; mayCreate: boolean }> {
  const { columns, statement } = headSql(actor, id)
  const head = sql`(select to_json(head) from (${statement}) head) as head,`
  const { found, paged } = await readPageBeside<Row, { head?: HeadRow }>(section, listing, head, page)
  const row = found.head && withInstants(found.head, ['closedAt'])
  const told = headOf(actor, section, columns, row)
  return {
    ...told,
    ...paged,
    mayCreate: noun !== undefined && row != null && mayIn(actor, 'create', noun, ownedOf(row)),
  }
}
