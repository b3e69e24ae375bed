import type { Prisma } from '@prisma/client'

/**
 * Rows that lead on to others: those of `subject` whose column `by` names what is sought, each leading there by its column `leads` (its
 * own id, if nothing is said). `from` leads to those in turn: the teams of an organisation, whose audiences lead to schedules.
 */
export type Through = { subject: Prisma.ModelName; by: string; leads?: string; from?: Through }

/**
 * That rows of a noun stand on the page of something else: as a section with the first of them, how many there are, and the way to
 * all. A page is made of what says so; a noun that is declared later stands there by such a line.
 */
export type StandsOn<Column extends string = string> = {
  /** On whose page. */
  on: Prisma.ModelName
  /** The column by which rows lead there, or to what leads `through` to it. */
  by: Column
  through?: Through[]
  /** Rows that belong as well on the pages of those that are such, whatever they lead to. */
  also?: { rows: { [One in Column]?: unknown }; onPagesOf: Record<string, unknown> }
  /** Where among the sections of its side of the page: the lowest number first. */
  place: number
  /** In the narrow column beside the others. */
  side?: true
  /** What is told of each row, its title first. */
  columns: Column[]
  /** By which noun's name the section is called, where rows say no more than what they lead to. */
  called?: Prisma.ModelName
  /** Further columns that are made for the rows shown, by their names in the back-office's definition of the noun. */
  made?: string[]
  /** In which order, if not in that of the list. */
  sort?: { by: Column; direction: 'asc' | 'desc' }
  /** Rows that come after all others: what is done with. A noun of a project that says what is done need not say it again. */
  last?: { [One in Column]?: unknown }
  /** How many rows, if not 6. */
  rows?: number
  /** What is offered beside the heading: `new`, a verb of the list, or one of the row whose page it is. */
  verbs?: string[]
  /** What is offered beside each row; everything else that can be done with it is folded away. */
  openly?: string[]
  /** Each row is a line that unfolds what stands on its own page. */
  unfolds?: true
}
