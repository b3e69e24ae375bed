import type { RecordJSON } from 'adminjs'
import type { HomeSection } from '../home/section.ts'

/** What a page tells of a row beside its columns: its head, what waits for somebody, and what stands on it. Sections without any row are in
 *  it as well, for their page to say so. */
export type PageView = {
  /** Columns of the row that stand in its head. */
  head: string[]
  facts: FactView[]
  figures: FigureView[]
  waiting: HomeSection[]
  sections: (SectionView | ToldView)[]
}

/** A text, and where it leads; `isFile`: to something that is saved. */
export type LinkedText = { text: string; href?: string; isFile?: true }

/** A line of the head: what it is called, and what it says. */
export type FactView = { name: string; label: string; values: LinkedText[] }

/** How many things of a kind there are, and the way to their list; `isBad`: none would be better. */
export type FigureView = { name: string; label: string; total: number; href: string; isBad: boolean }

/** Something to do beside a heading: on the whole list of a resource, on one of its rows, or `new` with what it `begins` with. */
export type OfferedVerb = {
  name: string
  resourceId: string
  about?: { id: string; title: string }
  begins?: { name: string; id: string; title: string }
}

/** What stands in a column that is made for the rows of a section. */
export type MadeView = { name: string; label: string; values: Record<string, string> }

type Placed = { name: string; title: string; side: boolean; total: number; verbs: OfferedVerb[] }

/** The first rows of a noun that stand on a page; `isMore`: there are more than were counted. */
export type SectionView = Placed & {
  kind: 'rows'
  resourceId: string
  columns: string[]
  made: MadeView[]
  records: RecordJSON[]
  openly: string[]
  unfolds: boolean
  isMore: boolean
  all: string
}

/** What is told in lines, or drawn. */
export type ToldView = Placed & {
  kind: 'told'
  lines: { label: string; value: string; note?: string }[]
  /** Drawn on the server, and what it says in words. */
  picture?: { markup: string; told: string }
  /** The verb that tells all of it. */
  all?: OfferedVerb
}
