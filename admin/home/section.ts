import type { Member } from '../../domain/access/actor/actor.ts'
import { scope } from '../../domain/access/scope.ts'
import type { Condition } from '../../domain/access/vocabulary.ts'
import { type Locale, type Say, speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { definitionOf, type ModelDefinition } from '../guard/definition.ts'
import { possible } from '../guard/possible.ts'
import { ask, count, rows } from '../guard/reading.ts'
import type { TableRow } from '../guard/table.ts'
import type { OfferedVerb } from '../page/view.ts'
import { homeTexts } from '../texts/home.text.ts'
import { mostLooked } from './found-by.ts'
import { type HomeList, sectionName } from './list.ts'
import { printOf } from './snoozes/print.ts'
import { type RowInWords, tellRows } from './tell-rows.ts'
import { verbsOn } from './verbs.ts'
import type { Whose } from './whose.ts'

/** A part of the home page: its heading, some of its rows, each with a link, and how many there are (`isMore`: at least): by pages, where it is
 *  looked at alone. */
export type HomeSection = {
  name: string
  whose?: Whose
  title: string
  empty: string
  total: number
  isMore: boolean
  rows: HomeRow[]
  more: { text: string; href: string } | null
  page: number
  perPage: number
}

/** A row that somebody should look at, and what can be done about it on the spot; `seen` is by what it is known to be as it was. */
export type HomeRow = RowInWords & { id: string; verbs: OfferedVerb[]; seen: string }

/** The way to a concern alone. */
export const hrefOf = ({ at, ...concern }: HomeList, whose?: Whose): string =>
  `/admin?${new URLSearchParams({ section: sectionName(concern), ...(whose && { whose }), ...(at && { at }) })}`

const shown = { amongOthers: 8, alone: 50 }
/** Counting stops here: that there are more is all that anybody needs to know, and costs the same with any number. */
const mostCounted = 1_000

/** A page (from 1) of a concern alone; or so many rows, where it stands among others. Of whose rows, and by which condition these are found; or
 *  the rows themselves, where all of them are known. */
export type ConcernPart = { page?: number; take?: number; whose?: Whose; part?: Condition; known?: TableRow[] }

type SayOfHome = Say<keyof typeof homeTexts.en>

/** How many rows a concern has for the member. */
export function countOf(actor: Member, concern: HomeList): Promise<number> {
  return count(ask(actor, definitionOf(concern.subject)), toldOf(actor, concern))
}

/** What a concern is called. */
export function titleOf(actor: Member, { name, subject, column }: HomeList): string {
  return speaker(homeTexts, actor.locale)(name, wordsFor(definitionOf(subject), column, actor.locale))
}

/** The conditions under which a row stands in a concern. What it is sorted by must be visible, or the order would tell it. */
export function toldOf(actor: Member, { subject, where, order }: HomeList): Condition[] {
  const sorted = order.flatMap(Object.keys).filter((column) => column !== 'id')
  return [...where, ...sorted.map((column) => scope(actor, 'read', subject, column))]
}

/** A concern as the member sees it, among others or a `page` (from 1) of it alone; null when they can see nothing of the kind. */
export async function sectionOf(
  actor: Member,
  concern: HomeList,
  say: SayOfHome,
  part: ConcernPart = {},
): Promise<HomeSection | null> {
  return (await sectionsOf(actor, concern, say, [part]))[0] ?? null
}

/** Parts of a concern, in their order: what is told of a row is asked for once for all of them. A part of which there is nothing to tell is null. */
export async function sectionsOf(
  actor: Member,
  concern: HomeList,
  say: SayOfHome,
  parts: ConcernPart[],
): Promise<(HomeSection | null)[]> {
  const { name, subject, column } = concern
  if (!possible(actor, 'read', subject)) return parts.map(() => null)
  const read = await Promise.all(parts.map((part) => readPart(actor, concern, part)))
  const all = read.flatMap(({ found }) => found)
  const words = wordsFor(definitionOf(subject), column, actor.locale)
  const [told, verbs] = await Promise.all([tellRows(actor, concern, all), verbsOn(actor, concern, all)])
  const inWords = new Map(all.map(({ id }, at) => [id, told[at]]))
  const rowFor = (row: TableRow) =>
    ({ ...inWords.get(row.id), id: row.id, verbs: verbs.get(row.id) ?? [], seen: printOf(concern, row) }) as HomeRow
  return read.map(({ found, counted, take, page, whose }) => {
    if (counted === 0 && !page && (concern.unlessNone || whose === 'mine')) return null
    const total = page ? counted : Math.min(counted, concern.isCut ? mostLooked : mostCounted)
    return {
      name: sectionName(concern),
      ...(whose && { whose }),
      title: say(name, words),
      empty: say(`no-${name}`, words),
      total,
      isMore: counted > total || Boolean(concern.isCut),
      rows: found.map(rowFor),
      more: page ? null : wayToAll(concern, { isAll: counted <= take && !concern.isCut, total, whose }, say),
      page: page ?? 1,
      perPage: take,
    }
  })
}

/** The way to all of a concern: in the list of its model, or to it alone; null where all of it is shown. */
function wayToAll(
  concern: HomeList,
  { isAll, total, whose }: { isAll: boolean; total: number; whose: Whose | undefined },
  say: SayOfHome,
): HomeSection['more'] {
  if (concern.inList && total > 0) return { text: say('in-list'), href: concern.inList }
  if (isAll) return null
  return { text: say(concern.isCut ? 'more-than' : 'more', { total }), href: hrefOf(concern, whose) }
}

/** The rows of a part, and how many there are. */
async function readPart(actor: Member, concern: HomeList, { page, take: some, whose, part, known }: ConcernPart) {
  const take = some ?? (page ? shown.alone : shown.amongOthers)
  if (known) return { found: known, counted: known.length, take, page, whose }
  const asking = ask(actor, definitionOf(concern.subject))
  const where = [...toldOf(actor, concern), ...(part ? [part] : [])]
  const asked = { where, orderBy: concern.order, take, skip: ((page ?? 1) - 1) * take }
  const found = await rows(asking, asked, neededFor(concern))
  // What finds room is counted already: the number is that of the rows themselves.
  const isAll = found.length < take && (page ?? 1) === 1
  const counted = isAll ? found.length : await count(asking, where, page ? undefined : mostCounted + 1)
  return { found, counted, take, page, whose }
}

/** The rows of a concern where they find room among others; null where there are more. */
export async function fewOf(actor: Member, concern: HomeList, part: Condition): Promise<TableRow[] | null> {
  if (!possible(actor, 'read', concern.subject)) return []
  const asked = { where: [...toldOf(actor, concern), part], orderBy: concern.order, take: shown.amongOthers + 1 }
  const found = await rows(ask(actor, definitionOf(concern.subject)), asked, neededFor(concern))
  return found.length > shown.amongOthers ? null : found
}

/** The columns that a row is told by; all of them, where verbs have to fit it. */
export function neededFor({ subject, when, about, mine = {}, verbs }: HomeList): string[] | undefined {
  if (verbs) return undefined
  return [definitionOf(subject).title, ...(when ? [when] : []), ...about, ...Object.keys(mine)]
}

/** What stands in the texts of a heading: what the things and the column are called, and the worst health. */
function wordsFor({ subject, columns }: ModelDefinition, column: string | undefined, locale: Locale) {
  const label = speaker<string>(labels, locale)
  const named = column && columns[column]
  return { red: label('Health.red'), things: label(`Subject.${subject}`), column: named ? label(named.label) : '' }
}
