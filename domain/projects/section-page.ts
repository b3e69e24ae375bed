import { sql } from '../../prisma/client.ts'
import type { Member } from '../access/actor.ts'
import type { Section } from '../access/layouts.ts'
import { NotFound } from '../refusals.ts'
import { type Listing, listingSql, type Paged, type Placed, paged, shownRow } from './pages.ts'
import { type HeadRow, headOf, headSql } from './project.ts'
import type { ProjectHead } from './shapes.ts'

type Asked = { id: string; section: Section; page: number }

/**
 * The head of a project (uuid) and one page of what fills one of its sections, in one statement: each costs a way to the
 * database. `values` begin with pageValues. NotFound when the actor does not reach the project or is not shown the section.
 */
export async function readSection<Row extends object>(
  actor: Member,
  { id, section, page }: Asked,
  listing: Listing,
  values: unknown[],
): Promise<ProjectHead & Paged & { rows: Row[] }> {
  const { list, from, joins, order } = listingSql(listing)
  const { columns, text: head } = headSql(actor, id, values)
  const text = `
    select case when ${order} is null or ${order} = $2 + 1 then to_json(head) end as head, ${list}
    from (${head}) head left join ${from} on true ${joins} order by ${order}`
  const found = await sql<{ head: HeadRow } & (Placed & Row)>(section, text, values)
  const [first] = found
  if (!first) throw new NotFound()
  const rows = found.filter(({ place }) => place !== null)
  const beyond = rows.length === 0 && page > 1
  const [counted] = beyond ? await sql<Placed>(section, text, [1, 0, ...values.slice(2)]) : found
  return {
    ...headOf(actor, section, columns, { ...first.head, ...closing(first.head) }),
    rows: rows.map(({ head, ...row }) => shownRow<Row>(listing, row as unknown as Placed & Row)),
    ...paged(page, counted?.total ?? 0),
  }
}

/** Instants come as text out of JSON. */
function closing({ closedAt }: HeadRow) {
  return closedAt && { closedAt: new Date(closedAt) }
}
