import type { Prisma } from '@prisma/client'
import type { z } from 'zod'
import type { Member } from '../../domain/access/actor/actor.ts'
import type { Action } from '../../domain/access/vocabulary.ts'
import type { Work } from '../../domain/act.ts'
import type { FoundByColumns } from '../../domain/nouns/declaration/found.ts'
import type { Begins } from '../../domain/nouns/declaration/noun.ts'
import type { StandsOn } from '../../domain/nouns/declaration/standing.ts'
import type { Problems } from '../../doors/bodies/problems.ts'
import { writtenAddress } from '../../words/address.ts'
import type { Verb } from '../actions/verb.ts'
import type { Fact, MadeColumn, ToldSection } from '../page/told.ts'
import { columnsOf, type Model, type ModelColumns, modelNamed } from './columns.ts'
import type { HangingMore } from './writing/hanging.ts'
import type { Consequences, ConsequencesOfNew } from './writing/meant.ts'

/** A form of plain columns: what of a row may be written without a domain verb, and what each value must be. */
export type Form = z.ZodObject

/** A value as it is told to somebody, made of a row's values. */
export type Telling = (row: Record<string, unknown>, actor: Member) => unknown

/** How the back-office shows one model, and which plain writes it lets through (none, unless named). */
export type ModelOptions = {
  group: Group
  /** The column that is a row's title; one that leads to another row lends that row's. */
  title: string
  list: string[]
  filter: string[]
  /** Columns that do not exist in the back-office. */
  hidden?: string[]
  /** Models that plain id columns lead to. */
  references?: Record<string, Prisma.ModelName>
  /** Columns of text of several lines. */
  long?: string[]
  /** Columns of text that hold one of some words: a choice of the column's own name, `action` of `Action`. */
  words?: Record<string, readonly string[]>
  /** Ids that lead to different models, each with the column that says to which. */
  varying?: Record<string, string>
  /** The two columns that a row joins, and is called by. */
  between?: [what: string, whom: string]
  /** Columns that name somebody who must be of the project's organisation, of the host, or reach it. */
  people?: string[]
  /** Columns that are told in words of their own, where all that the words are made of can be seen. */
  told?: Record<string, Telling>
  /** Columns that count only where another one says so: elsewhere they are told as `unreported`, and asked about they are not
   *  found. Whoever fills one in on a new row says so. */
  reportedBy?: Record<string, string>
  /** Columns of choices that a list is ordered by from the worst on, with all that they may hold. */
  worstFirst?: Record<string, readonly string[]>
  /** Columns that hold so many bytes. */
  sizes?: string[]
  /** Columns that stand in the head of a row's page. */
  head?: string[]
  /** On the pages of what else the rows stand. */
  stands?: StandsOn[]
  /** Rows that the list shows apart, and no column tells, by name: their ids (uuid), as far as whoever asks sees what it is found out by. */
  apart?: Record<string, (actor: Member) => Promise<string[]>>
  /** By what the search finds the rows. */
  found?: FoundByColumns
  /** Further columns that are made for rows that stand on a page, by name. */
  made?: Record<string, MadeColumn>
  /** What the page of a row tells beside its columns, in its head. */
  facts?: Fact[]
  /** What the page of a row tells that is no rows of a noun. */
  tells?: ToldSection[]
  /** What the database refuses by the name of a trigger or constraint: the fields it is told at, and the problem of each. */
  refusals?: Record<string, Problems>
  sort: { by: string; direction: 'asc' | 'desc' }
  /** What the list shows while nothing else is asked for. */
  begins?: Begins<string>
  /** What changing a row means beyond it, told before it is done. */
  consequences?: Consequences
  /** What a new row means beyond it. */
  consequencesOfNew?: ConsequencesOfNew
  /** What is worked out anew in the same transaction once a row was written or deleted. */
  afterwards?(work: Work): Promise<void>
  /** What deleting rows means that no reference to them says. */
  hanging?: HangingMore
  create?: Form
  update?: Form
  delete?: true
  /** The column that is given the membership of whoever creates the row. */
  author?: string
  verbs?: Verb[]
  /** The component that shows a row, in the place of its columns. */
  page?: string
  icon?: string
}

/** The menu's groups: what staff do. */
export const groups = ['customers', 'people', 'projects', 'reports', 'access', 'system'] as const
export type Group = (typeof groups)[number]

export type ModelDefinition = ModelOptions & {
  subject: Prisma.ModelName
  model: Model
  columns: ModelColumns
  rights: Action[]
}

const known = new Map<string, ModelDefinition>()

/** The definition of a model. Throws for a model that the back-office does not show. */
export function definitionOf(subject: string): ModelDefinition {
  const found = known.get(subject)
  if (!found) throw new TypeError(`The back-office does not show ${subject}`)
  return found
}

/** Every model that the back-office shows. */
export const definitions = (): ModelDefinition[] => [...known.values()]

/** Whether the back-office shows a model. */
export function isShown(subject: string): boolean {
  return known.has(subject)
}

/** Describes one model to the back-office. Throws for a column that the model does not have. */
export function define(subject: Prisma.ModelName, plan: ModelOptions): ModelDefinition {
  const model = modelNamed(subject)
  const columns = columnsOf(model, plan.hidden ?? [], plan.references ?? {})
  const named = [plan.title, ...plan.list, ...plan.filter, ...Object.keys(plan.references ?? {})]
  const wrong = named.find((name) => !columns[name])
  if (wrong) throw new TypeError(`No column ${subject}.${wrong}`)
  for (const [name, values] of Object.entries(plan.words ?? {}))
    Object.assign(columns[name] ?? {}, { values: [...values], choice: name[0]?.toUpperCase() + name.slice(1) })
  const told = { ...(columns.email && { email: addressTold }), ...plan.told }
  const definition = { ...plan, told, subject, model, columns, rights: rightsOf(plan) }
  known.set(subject, definition)
  return definition
}

/** An address is told as people write it. */
const addressTold: Telling = ({ email }) => (typeof email === 'string' ? writtenAddress(email) : email)

/** The actions that a row's page or a list offers a button for. */
function rightsOf({ update, delete: deletes, verbs = [] }: ModelOptions): Action[] {
  const wanted = [update && 'update', deletes && 'delete', ...verbs.map((verb) => verb.on !== 'list' && verb.may)]
  return [...new Set(wanted.filter((action) => action !== undefined && action !== false))] as Action[]
}
