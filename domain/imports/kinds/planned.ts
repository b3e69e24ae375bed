import type { Prisma } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import type { Db, Work } from '../../act.ts'
import type { ImportField, LineValues } from './field.ts'
import type { ImportedSubject } from './fields-of.ts'

/** A line of a file as it was read: its values by field, and what is wrong with its cells. */
export type ReadLine = { line: number; values: LineValues; problems: LineProblem[] }

/** What is wrong with a line: of which field, in words of the catalogue. */
export type LineProblem = { field?: string; problem: string; detail?: Record<string, string | number> }

/** What is done where an organisation is called nearly as one that is there: it is asked about, it is that one, or another. */
export const sameNameChoices = ['ask', 'same', 'other'] as const
export type SameNames = (typeof sameNameChoices)[number]

/** Who imports, what they have decided, and through what it is read. */
export type Importing = { actor: Member; db: Db; sameNames: SameNames }

/** What a line would do to one thing: `before` and `after` are the columns that it changes, or is made with, as plain values. */
export type Planned = {
  line: number
  subject: ImportedSubject
  title: string
  rowId?: string
  /** What it belongs to, where that is of the same file and may be to be made first. */
  within?: Planned
  /** The organisation or project (uuid) that it is in, where that is there. */
  placeId?: string
  /** Columns that lead to things of the same file, which may be to be made first. */
  leads?: Record<string, Planned>
  /** What else it is known by from now on. */
  key?: { placeId: string; key: string }
} & (
  | { effect: 'make'; after: PlainRow; mails?: true }
  | { effect: 'change'; before: PlainRow; after: PlainRow }
  | { effect: 'same' }
  | { effect: 'refuse'; problem: LineProblem }
)

export type PlainRow = Record<string, Prisma.InputJsonValue | null>

/** Reports how many lines have been written; throws where somebody has stopped it. */
export type Onwards = (lines: number) => Promise<void>

/** What one kind of import takes, decides and does. */
export type ImportPlan = {
  /** Whose list it fills. */
  subject: ImportedSubject
  /** Whether somebody may make, or change, any of it. */
  may(actor: Member): boolean
  fields: readonly ImportField[]
  /** Decides about all lines at once, with the rights of whoever imports. */
  plan(importing: Importing, lines: ReadLine[]): Promise<Planned[]>
  /** Writes what was decided, and names the rows that it has made by `rowId`. */
  write(work: Work, importing: Importing, planned: Planned[], onwards: Onwards, mailed: boolean): Promise<void>
}
