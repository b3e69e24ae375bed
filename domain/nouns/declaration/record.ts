import type { Prisma } from '@prisma/client'
import type { RecordKind } from '../../access/levels.ts'
import type { BareColumn } from './columns.ts'
import type { KindsOf } from './kinds.ts'
import type { BackOfficeList, PortalList, ReportList } from './noun.ts'
import type { RecordRule } from './policy.ts'

/** Every column of a model, none left out. */
type RecordColumns<Name extends Prisma.ModelName> = {
  [Key in keyof KindsOf<Name>]: BareColumn<KindsOf<Name>[Key]>
}

/** What the rows of a model may belong to: to an organisation only where a column says to which. */
type Hangs<Name extends Prisma.ModelName> =
  | ('organisationId' extends keyof KindsOf<Name>
      ? 'organisation'
      : Name extends 'Organisation'
        ? 'organisation'
        : never)
  | 'deployment'
  | { through: Belonging<Name> }

/** The rows of other models that belong to one of a model, by the name of their relation. */
type Belonging<Name extends Prisma.ModelName> = keyof Prisma.TypeMap['model'][Name]['payload']['objects'] & string

/** How the back-office lists what is around projects. */
export type RecordList<Column extends string> = BackOfficeList<Column> & {
  /** The group of the menu. */
  group: 'customers' | 'people' | 'reports' | 'access' | 'system'
  /** Ids that lead to different models, each with the column that says to which. */
  varying?: { [One in Column]?: Column }
  /** The two columns that a row joins, and is called by. */
  between?: [what: Column, whom: Column]
}

/** All that is said of a kind of thing around projects, once. */
export type RecordPlan<Name extends Prisma.ModelName, Columns> = {
  /** The kind of record whose ceiling opens it, in the access level of whoever asks. */
  kind: RecordKind
  /** What its rows belong to: the organisation in their `organisationId` (an organisation to itself), the whole deployment, or the
   *  organisations of other rows that belong to them. */
  hangs: Hangs<Name>
  /** The column that is a row's title; one that leads to another row lends that row's. */
  title: keyof Columns & string
  columns: Columns & RecordColumns<Name>
  /** Who may see and write it: what no rule says is nobody's. */
  policy: RecordRule<keyof Columns & string>[]
  backOffice: RecordList<keyof Columns & string>
  list?: PortalList<keyof Columns & string> | undefined
  report?: ReportList
}

/** What is declared around projects as it is looked up by name, its columns under any name. */
export type RecordNoun = Omit<RecordPlan<Prisma.ModelName, Record<string, BareColumn>>, 'columns' | 'hangs'> & {
  name: Prisma.ModelName
  hangs: 'organisation' | 'deployment' | { through: string }
  columns: Record<string, BareColumn>
}

/** Declares a kind of thing around projects by the name of its model. */
export function recordNoun<
  const Name extends Prisma.ModelName,
  const Columns extends RecordColumns<Name>,
  const List extends PortalList<keyof Columns & string> | undefined = undefined,
>(name: Name, plan: RecordPlan<Name, Columns> & { list?: List }) {
  return { name, ...plan, list: plan.list as List }
}
