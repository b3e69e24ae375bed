import type { Prisma } from '@prisma/client'
import type { Member } from '../../domain/access/actor/actor.ts'
import { scope } from '../../domain/access/scope.ts'
import type { Action, Condition } from '../../domain/access/vocabulary.ts'
import { type Locale, type Say, speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { labels } from '../../words/labels.ts'
import type { ModelColumns } from '../guard/columns.ts'
import { definitionOf, type ModelDefinition } from '../guard/definition.ts'
import { possible } from '../guard/possible.ts'
import { ask, count, rows } from '../guard/reading.ts'
import type { TableRow } from '../guard/table.ts'
import { titlesById, titlesOf } from '../guard/titles/titles.ts'
import { homeTexts } from '../texts/home.text.ts'
import { choiceLabel, hiddenLabel } from '../texts/labels.ts'

/** Rows of a model that somebody should look at: which, in which order, since or until when, and what else is told
 *  of them, such as whose they are. */
export type HomeList = {
  name:
    | 'answers'
    | 'questions'
    | 'accessRequests'
    | 'accessOfStrangers'
    | 'milestones'
    | 'lateTasks'
    | 'waitingForCustomer'
    | 'projects'
    | 'runs'
    | 'approvals'
    | 'levels'
    | 'paused'
    | 'pausedOnRequest'
    | 'ownerless'
    | 'schedules'
    | 'mailServer'
    | 'stuckMails'
    | 'deliveries'
    | 'invitations'
    | 'licences'
    | 'misplaced'
  subject: Prisma.ModelName
  /** The column that it is about, where there is a list of this name for several. */
  column?: string
  where: Condition[]
  order: Record<string, 'asc' | 'desc'>[]
  /** The column that says since or until when, if one does. */
  when?: string
  about: string[]
  /** What a row's link leads to, where that is not what the row tells. */
  action?: string
  /** What can be done with a row beside it, for who may. */
  verb?: { name: string; may: Action }
  /** Not told of at all where there is none. */
  unlessNone?: true
  /** It is good to know, and nobody has to do anything. */
  needsNobody?: true
  /** What it is narrowed to: the row on whose page it stands, as `Project:` and its id. */
  at?: string
}

/** A part of the home page: its heading, some of its rows, each with a link, and how many there are: by pages, where it is looked at alone. */
export type HomeSection = {
  name: string
  title: string
  empty: string
  total: number
  rows: { id: string; title: string; about: string; when: string; href: string; verb?: HomeVerb }[]
  more: { text: string; href: string } | null
  page: number
  perPage: number
}

/** A verb beside a row: as which resource's it is called, and where its form is. */
type HomeVerb = { name: string; subject: string; href: string }

/** What a concern is called, also among those of the same kind. */
export const sectionName = ({ name, subject, column }: HomeList): string =>
  column ? `${name}-${subject}-${column}` : name

/** The way to a concern alone. */
export const hrefOf = ({ at, ...concern }: HomeList): string =>
  `/admin?${new URLSearchParams({ section: sectionName(concern), ...(at && { at }) })}`

const shown = { amongOthers: 8, alone: 50 }

/** A page (from 1) of a concern alone; or so many rows, where it stands among others. */
export type ConcernPage = { page?: number; take?: number }

/** How many rows a concern has for the member. */
export function countOf(actor: Member, concern: HomeList): Promise<number> {
  return count(ask(actor, definitionOf(concern.subject)), toldOf(actor, concern))
}

/** What a concern is called. */
export function titleOf(actor: Member, { name, subject, column }: HomeList): string {
  return speaker(homeTexts, actor.locale)(name, wordsFor(definitionOf(subject), column, actor.locale))
}

/** What it is sorted by must be visible, or the order would tell it. */
function toldOf(actor: Member, { subject, where, order }: HomeList): Condition[] {
  const sorted = order.flatMap(Object.keys).filter((column) => column !== 'id')
  return [...where, ...sorted.map((column) => scope(actor, 'read', subject, column))]
}

/** A concern as the member sees it, among others or a `page` (from 1) of it alone; null when they can see nothing of the kind. */
export async function sectionOf(
  actor: Member,
  concern: HomeList,
  say: Say<keyof typeof homeTexts.en>,
  { page, take: some }: ConcernPage = {},
): Promise<HomeSection | null> {
  const { name, subject, column, order, when, about, unlessNone, verb, action = 'show' } = concern
  if (!possible(actor, 'read', subject)) return null
  const of = definitionOf(subject)
  const asking = ask(actor, of)
  const told = toldOf(actor, concern)
  const total = await count(asking, told)
  if (unlessNone && total === 0 && !page) return null
  const take = some ?? (page ? shown.alone : shown.amongOthers)
  const found = await rows(asking, { where: told, orderBy: order, take, skip: ((page ?? 1) - 1) * take }, [
    of.title,
    ...(when ? [when] : []),
    ...about,
  ])
  const titles = await titlesOf(actor, of, found)
  const names = await namesOf(actor, of.columns, found, about)
  const hidden = hiddenLabel(actor.locale)
  const teller = tellerOf(actor, of, names, hidden)
  const near = nearFor(actor)
  const mayVerb = verb && possible(actor, verb.may, subject) ? verb : null
  const words = wordsFor(of, column, actor.locale)
  return {
    name: sectionName(concern),
    title: say(name, words),
    empty: say(`no-${name}`, words),
    total,
    rows: found.map((row) => ({
      id: row.id,
      title: titles.get(row.id) || ([null, ''].includes(row[of.title] as null) ? '–' : hidden),
      about: about
        .map((column) => teller(column, row))
        .filter(Boolean)
        .join(' · '),
      when: when ? near(String(row[when])) : '',
      href: rowHref(subject, row, action),
      ...(mayVerb && { verb: { name: mayVerb.name, subject, href: rowHref(subject, row, mayVerb.name) } }),
    })),
    more: total > take && !page ? { text: say('more', { total }), href: hrefOf(concern) } : null,
    page: page ?? 1,
    perPage: take,
  }
}

const rowHref = (subject: string, { id }: TableRow, action: string) =>
  `/admin/resources/${subject}/records/${id}/${action}`

/** What stands in the texts of a heading: what the things and the column are called, and the worst health. */
function wordsFor({ subject, columns }: ModelDefinition, column: string | undefined, locale: Locale) {
  const label = speaker<string>(labels, locale)
  const named = column && columns[column]
  return { red: label('Health.red'), things: label(`Subject.${subject}`), column: named ? label(named.label) : '' }
}

/** The titles of all that the rows lead to by these columns. */
async function namesOf(actor: Member, columns: ModelColumns, found: TableRow[], about: string[]) {
  const names = new Map<string, string>()
  for (const column of about) {
    const target = columns[column]?.target
    const ids = found.map((row) => row[column]).filter((id): id is string => typeof id === 'string')
    if (target) for (const [id, title] of await titlesById(actor, target, ids)) names.set(id, title)
  }
  return names
}

/** Tells a value of a column: in words of its own, the title of what it leads to, a choice in the reader's words, a text as it is; what
 *  they may not see by the word for that. */
function tellerOf(actor: Member, { columns, told = {} }: ModelDefinition, names: Map<string, string>, hidden: string) {
  return (column: string, row: TableRow): string => {
    if (row[column] === undefined) return hidden
    const value = told[column]?.(row, actor) ?? row[column]
    const text = typeof value === 'string' ? value : ''
    if (columns[column]?.target) return text && (names.get(text) ?? hidden)
    return columns[column]?.choice ? choiceLabel(columns[column], text, actor.locale) : text
  }
}

function nearFor({ locale, timeZone }: Member) {
  const { near, ago } = formats(locale, timeZone)
  return (value: string) => (value.length === 10 ? near(value) : ago(new Date(value)))
}
