import type { Filter } from 'adminjs'
import { scope } from '../../../domain/access/scope.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import type { ModelColumn } from '../columns.ts'
import { type Asking, type Part, seen } from '../reading.ts'
import type { RowOrder } from '../table.ts'
import { titleHolds, titleOrder } from '../titles/titles.ts'
import { apart } from './apart.ts'
import { apartOn } from './apart-on.ts'
import { foundIn } from './found.ts'
import { foundOn } from './found-on.ts'
import { nameable } from './nameable.ts'
import { nameableOn } from './nameable-on.ts'
import { noSuch } from './no-such.ts'
import { openIn } from './open.ts'
import { openOnly } from './open-only.ts'
import { standing } from './standing.ts'
import { standsOn } from './stands-on.ts'
import { parseFilterValue } from './value.ts'

/** The name under which rows are searched by their title, whatever it is made of. */
export const byTitle = 'title'

/** A list's filters as conditions. What the member may not see cannot be asked about: it counts as unknown, and is refused by its
 *  name (ValidationError, 400). */
export function conditionsOf(asking: Asking, filter: Pick<Filter, 'filters'> | undefined): Condition[] {
  return Object.values(filter?.filters ?? {}).flatMap(({ path, value }) => conditionOf(asking, path, value))
}

/** The same, with what a filter asks for beyond columns: who may be named somewhere, what stands on the page of something, what a search finds,
 *  what a list tells apart. */
export async function allConditionsOf(
  asking: Asking,
  filter: Pick<Filter, 'filters'> | undefined,
): Promise<Condition[]> {
  const ways = [nameable, standing, foundIn, apart]
  const further = await Promise.all(ways.map((way) => way(asking, filter)))
  return [...conditionsOf(asking, filter), ...openIn(asking, filter), ...further.flat()]
}

function conditionOf(asking: Asking, name: string, value: unknown): Condition[] {
  const { actor, of } = asking
  if ([nameableOn, standsOn, foundOn, openOnly, apartOn].includes(name)) return []
  if (name === byTitle && typeof value === 'string') return [titleHolds(actor, of, value.replaceAll('\0', ''))]
  const column = visible(asking, name)
  if (!column) throw noSuch(actor, 'no-filter', name)
  if (value === '') return []
  const by = of.reportedBy?.[name]
  if (by && value === 'unreported') return [scope(actor, 'read', of.subject, name), { [by]: false }]
  const reported = by ? [{ [by]: true }] : []
  return [scope(actor, 'read', of.subject, name), { [name]: parseFilterValue(actor, column, value) }, ...reported]
}

/** How AdminJS asks for a page of a list. */
export type ListPage = { limit?: unknown; offset?: unknown; sort?: { sortBy?: unknown; direction?: 'asc' | 'desc' } }

const most = { rows: 500, skipped: 1_000_000 }

/** A page of a list: at most 500 rows, in an order that ends in the id, so that pages do not overlap, and has what is empty last. */
export function pageOf(asking: Asking, { limit, offset, sort = {} }: ListPage): Part & { where: Condition[] } {
  const take = Math.min(Math.max(Math.trunc(Number(limit)) || 10, 1), most.rows)
  const skip = Math.min(Math.max(Math.trunc(Number(offset)) || 0, 0), most.skipped)
  return { ...orderOf(asking, sort.sortBy, sort.direction), take, skip }
}

function orderOf(asking: Asking, asked: unknown, direction: 'asc' | 'desc' = 'asc') {
  const { actor, of } = asking
  // An address may make anything of it: `sortBy.x=1` is no text.
  if (asked !== undefined && typeof asked !== 'string') throw noSuch(actor, 'no-order', '')
  const lastly = { id: 'asc' as const }
  const column = visible(asking, asked ?? '')
  if (!column && asked === byTitle)
    return { where: [titleHolds(actor, of, '')], orderBy: [titleOrder(of, direction), lastly] }
  if (!column && !isUsual(asking, asked)) throw noSuch(actor, 'no-order', asked ?? '')
  if (!column || ['json', 'texts', 'choices'].includes(column.kind)) return { where: [], orderBy: [lastly] }
  const order = { [column.name]: direction === 'desc' ? ('desc' as const) : ('asc' as const) }
  const by = of.reportedBy?.[column.name]
  const reported = by ? [{ [by]: 'desc' as const }] : []
  const parts = partsOf(asking, column, direction, [...reported, lastly])
  return {
    where: [scope(actor, 'read', of.subject, column.name)],
    orderBy: [...reported, order, lastly],
    ...(parts && { parts }),
  }
}

/** What comes after what where the database would have it otherwise: by how bad it is, and what is empty last. PostgreSQL puts that first in
 *  a falling order, and an order that puts it last has no use for an index that rises. */
function partsOf({ of }: Asking, { name, field }: ModelColumn, direction: 'asc' | 'desc', others: RowOrder[]) {
  const ranked = of.worstFirst?.[name]?.map((value) => ({ where: { [name]: value } }))
  if (ranked) return direction === 'desc' ? ranked.toReversed() : ranked
  if (direction === 'asc' || field.isRequired) return undefined
  return [{ where: { [name]: { not: null } } }, { where: { [name]: null }, orderBy: others }]
}

/** Whether an order is one that AdminJS falls back to by itself, rather than one somebody asked for. */
function isUsual({ of }: Asking, by: string | undefined): boolean {
  return by === undefined || by === of.sort.by
}

function visible(asking: Asking, name: string): ModelColumn | undefined {
  const { always, sometimes } = seen(asking, [name])
  if (always.length + sometimes.length === 0 || !Object.hasOwn(asking.of.columns, name)) return undefined
  return asking.of.columns[name]
}
