import { can, scope } from '../../domain/access/scope.ts'
import type { Condition } from '../../domain/access/vocabulary.ts'
import type { StandsOn } from '../../domain/nouns/declaration/standing.ts'
import { findNoun } from '../../domain/nouns/index.ts'
import { textOf } from '../../prisma/long-list.ts'
import type { ModelDefinition } from '../guard/definition.ts'
import { pageOf } from '../guard/filters/filtering.ts'
import { standsOn } from '../guard/filters/stands-on.ts'
import type { RowsTogether } from '../guard/one-after-another.ts'
import { possible } from '../guard/possible.ts'
import { type Asking, ask, count, type Part, rows } from '../guard/reading.ts'
import { isSeen, standsThere } from '../guard/standing.ts'
import type { TableRow } from '../guard/table.ts'
import { belonging, type PageRow } from './row.ts'

/** The first rows of a noun on a page as they were found: in their order, with how many there are. */
export type FoundSection = {
  asking: Asking
  stands: StandsOn
  found: TableRow[]
  total: number
  isMore: boolean
  all: string
}

const usual = 6
/** Counting stops here: that there are more is all that anybody needs to know, and costs the same with any number. */
const mostCounted = 1_000

/** The first rows of a noun that stand on the page of a row; null where the reader sees nothing of the kind. */
export async function sectionOn(row: PageRow, of: ModelDefinition, stands: StandsOn): Promise<FoundSection | null> {
  const { actor, id } = row
  const asking = ask(actor, of)
  if (!possible(actor, 'read', of.subject)) return null
  const there = await standsThere(asking, stands, id)
  if (!there) return null
  const part = partOf(asking, stands)
  const where = [...there, ...part.where]
  const take = stands.rows ?? usual
  const found = await rows(asking, { ...part, where, take })
  // Fewer than find room are counted already, unless their order leaves some out.
  const read = textOf(scope(actor, 'read', of.subject))
  const isAll = found.length < take && part.where.every((told) => textOf(told) === read)
  const counted = isAll ? found.length : await count(asking, there, mostCounted + 1)
  if (counted === 0 && !mightStand(row, of, stands)) return null
  const isMore = counted > mostCounted
  return { asking, stands, found, total: Math.min(counted, mostCounted), isMore, all: addressOf(asking, stands, id) }
}

/** Whether the reader would see a row that belonged there: what is hidden from them is not said to be none. */
const mightStand = (row: PageRow, of: ModelDefinition, { by }: StandsOn) =>
  can(row.actor, 'read', of.subject, belonging(row, of, by), by)

/** In which order rows stand: as is said, or as in their list, and what is done with last. A column that is hidden orders nothing. */
function partOf(asking: Asking, stands: StandsOn): Part & { where: Condition[] } {
  const { actor, of } = asking
  const sort = sortOf(asking, stands)
  const page = pageOf(asking, { sort: { sortBy: sort.by, direction: sort.direction } })
  const last: Record<string, unknown> = stands.last ?? findNoun(of.subject)?.done ?? {}
  const names = Object.keys(last)
  if (names.length === 0 || !names.every((name) => isSeen(asking, name))) return page
  const told = names.map((name) => scope(actor, 'read', of.subject, name))
  const parts: RowsTogether[] = page.parts ?? [{ where: {} }]
  const both = [{ NOT: last }, last].flatMap((which) =>
    parts.map((one) => ({ ...one, where: { AND: [which, one.where] } })),
  )
  return { ...page, where: [...page.where, ...told], parts: both }
}

function sortOf(asking: Asking, { sort }: StandsOn): ModelDefinition['sort'] {
  const { of } = asking
  if (sort && isSeen(asking, sort.by)) return sort
  return isSeen(asking, of.sort.by) ? of.sort : { by: 'id', direction: 'asc' }
}

/** The whole list of it, under the same filter and in the same order. */
function addressOf(asking: Asking, stands: StandsOn, id: string): string {
  const { by, direction } = sortOf(asking, stands)
  const [name, value] = stands.through ? [standsOn, `${stands.on}:${id}`] : [stands.by, id]
  return `/admin/resources/${asking.of.subject}?${new URLSearchParams({ [`filters.${name}`]: value, sortBy: by, direction })}`
}
