import type { Member } from '../../../domain/access/actor/actor.ts'
import { scope } from '../../../domain/access/scope.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import { keptAddress, writtenAddress } from '../../../words/address.ts'
import { definitionOf, type ModelDefinition } from '../definition.ts'
import { ask, rows } from '../reading.ts'
import type { RowOrder, TableRow } from '../table.ts'

/** The title of each row by its id, as far as the member may see it: a column's value, or the title of the row it leads to. */
export async function titlesOf(
  actor: Member,
  of: ModelDefinition,
  found: TableRow[],
  db?: object,
): Promise<Map<string, string>> {
  const target = of.columns[of.title]?.target
  const told = (title: unknown) => (of.title === 'email' ? writtenAddress(String(title)) : String(title ?? ''))
  if (!target) return new Map(found.map((row) => [row.id, told(row[of.title])]))
  const ids = found.map((row) => row[of.title]).filter((id): id is string => typeof id === 'string')
  const lent = await titlesById(actor, target, ids, db)
  return new Map(found.map((row) => [row.id, lent.get(String(row[of.title])) ?? '']))
}

/** The titles of the rows of a model that have these ids and that the member may see. */
export async function titlesById(
  actor: Member,
  subject: string,
  ids: string[],
  db?: object,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const of = definitionOf(subject)
  const found = await rows(ask(actor, of, db), { where: [{ id: { in: [...new Set(ids)] } }] }, [of.title])
  return titlesOf(actor, of, found, db)
}

/** The rows of a model whose title holds a text, as a condition that says nothing about titles the member may not see. */
export function titleHolds(actor: Member, of: ModelDefinition, text: string): Condition {
  const column = of.columns[of.title]
  const seen = scope(actor, 'read', of.subject, of.title)
  const words = column?.kind === 'choice' && column.values?.filter((word) => word.includes(text.toLowerCase()))
  if (words) return { AND: [seen, { [of.title]: { in: words } }] }
  const sought = of.title === 'email' ? keptAddress(text) : text
  if (!column?.target) return { AND: [seen, { [of.title]: { contains: sought, mode: 'insensitive' } }] }
  if (!column.relation) return { id: { in: [] } }
  const lender = definitionOf(column.target)
  const reached = { AND: [scope(actor, 'read', lender.subject), titleHolds(actor, lender, text)] }
  return { AND: [seen, { [column.relation]: { is: reached } }] }
}

/** The order of the titles of a model's rows. */
export function titleOrder(of: ModelDefinition, direction: 'asc' | 'desc' = 'asc'): RowOrder {
  const column = of.columns[of.title]
  if (!column?.target || !column.relation) return { [of.title]: direction }
  return { [column.relation]: titleOrder(definitionOf(column.target), direction) }
}
