import type { Prisma, ReportEntity } from '@prisma/client'
import type { Area } from '../../access/levels.ts'
import type { Condition } from '../../access/vocabulary.ts'
import type { NounColumn } from './columns.ts'
import type { FoundByColumns } from './found.ts'
import type { KindsOf } from './kinds.ts'
import type { PolicyRule } from './policy.ts'
import type { StandsOn } from './standing.ts'

/** Every column of a model, none left out: what nobody has decided about does not compile. */
export type ColumnsOf<Name extends Prisma.ModelName> = {
  [Key in keyof KindsOf<Name>]: NounColumn<KindsOf<Name>[Key]>
}

/** The plain forms of the back-office: what staff may do with a row there without a verb of its own. */
export type PlainForm = 'create' | 'update' | 'delete'

/** Of the rows of a list those that are open, the earliest of them first. */
export type Begins<Column extends string> = { open: Partial<Record<Column, unknown>>; by: Column }

/** How the back-office lists the rows. */
export type BackOfficeList<Column extends string> = {
  icon: string
  list: Column[]
  filter: Column[]
  sort: { by: Column; direction: 'asc' | 'desc' }
  /** What the list shows while nothing else is asked for. */
  begins?: Begins<Column>
  /** None: rows are written by verbs alone. */
  forms: PlainForm[]
  /** What stands in the head of a row's page, before all else. */
  head?: Column[]
  /** On the pages of what else its rows stand. */
  stands?: StandsOn<Column>[]
  /** By what of them its rows are found by the search over all that there is. */
  found?: FoundByColumns<Column>
}

/** How the portal lists the rows. A column that leads to something, as `managerId`, is shown as that, under `manager`. */
export type PortalList<Column extends string = string> = {
  /** The columns that a list may show beside the title. */
  shows: readonly (Column extends `${infer Name}Id` ? Name : Column)[]
  /** What it may show that is made of rows of other nouns. */
  made: readonly string[]
  /** What it shows where a layout template says nothing. */
  begins: readonly string[]
  /** The columns that its reader may sort it by. */
  sorts: readonly Column[]
}

/** What can be reported of a kind of thing: keys of columns in the order they are offered, own ones and those of domain/reports/columns;
 *  those a new report begins with; and what its rows are ordered by when nothing is said. `leads` is the address in the portal of the page
 *  that a row is told on, with its `:id`, or the `:projectId` of the project that it is in; null where it has none. */
export type ReportList = {
  entity: ReportEntity
  leads: string | null
  columns: string[]
  begins: string[]
  order: string
}

/** All that is said of a kind of thing in a project, once. What a section, a form, a list, a report and an ability say of it follows
 *  from here; types and nullability stay in the Prisma schema. */
export type NounPlan<Name extends Prisma.ModelName, Section extends string, Columns> = {
  /** The area that opens it. */
  area: Area
  /** The section of a project's page that it fills. */
  section: Section
  /** The first part of the address of its own page, as /tasks/:id; absent where it has none that is read by its columns alone. */
  page?: string
  /** The column that is a row's title. */
  title: keyof Columns & string
  columns: Columns & ColumnsOf<Name>
  /** Who may write. Who may read follows from the area. */
  policy: PolicyRule<keyof Columns & string>[]
  /** What two things a row joins, by which columns: it is told to whoever reaches both. */
  joins?: { subject: Prisma.ModelName; by: (keyof Columns & string)[] }
  /** When a row is done with, so that nobody looks at it any more. */
  done?: Condition
  backOffice: BackOfficeList<keyof Columns & string>
  list?: PortalList<keyof Columns & string> | undefined
  report?: ReportList
}

/** A noun as it is looked up by name, its columns under any name. */
export type Noun = Omit<NounPlan<Prisma.ModelName, string, Record<string, NounColumn>>, 'columns'> & {
  name: Prisma.ModelName
  columns: Record<string, NounColumn>
}

/** Declares a kind of thing in a project by the name of its model. */
export function noun<
  const Name extends Prisma.ModelName,
  const Section extends string,
  const Columns extends ColumnsOf<Name>,
  const List extends PortalList<keyof Columns & string> | undefined = undefined,
>(name: Name, plan: NounPlan<Name, Section, Columns> & { list?: List }) {
  return { name, ...plan, list: plan.list as List }
}
