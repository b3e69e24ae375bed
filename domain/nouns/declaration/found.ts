import type { Prisma } from '@prisma/client'
import type { Through } from './standing.ts'

/**
 * What a row belongs to, and is often called together with: of several words that are sought, some may stand there. Of the rows of `subject` those
 * count whose column `title` the reader sees; `by` leads there, or to what leads `through` to it.
 */
export type StandsBeside<Column extends string = string> = {
  subject: Prisma.ModelName
  title: string
  by: Column
  through?: Through
}

export const besideOrganisation = { subject: 'Organisation', title: 'name', by: 'organisationId' } as const
export const besideProject = { subject: 'Project', title: 'name', by: 'projectId' } as const

/** That rows of a noun are found by the search of the back-office. An index serves each column: test/house/indexes.test.ts. */
export type FoundByColumns<Column extends string = string> = {
  /** By which columns of text, as far as whoever searches sees them; the first of them begins the index that is read in order. */
  by: [Column, ...Column[]]
  /** Beside what its rows are called. */
  beside?: readonly StandsBeside<Column>[]
  /** What is told beside a title, so that namesakes are told apart: where it belongs, an address, its state. */
  tells: Column[]
  /** The same, made for the rows that were found: by its name in the back-office's definition of the noun. */
  made?: string[]
}
