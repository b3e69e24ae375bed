import type { Section } from '../access/layouts.ts'
import type { RowOf } from '../nouns/declaration/row.ts'
import { nouns } from '../nouns/index.ts'
import type { Paged } from './pages.ts'

/** The health that a list of projects is filtered by; `unreported`: nobody has said it yet. */
export const healthFilter = [...nouns.Project.columns.health.choices, 'unreported'] as const
/** Whether projects are closed, for a filter. */
export const projectStates = ['open', 'closed'] as const

/** What a list of projects is asked for. */
export type ProjectQuery = {
  /** Words in the name or the summary. */
  q?: string | undefined
  health?: (typeof healthFilter)[number] | undefined
  state?: (typeof projectStates)[number] | undefined
  /** Without one: what is open first, by name. */
  sort?: ProjectSort | undefined
  /** Those of a product (uuid) alone. */
  productId?: string | undefined
  /** Those of an organisation (uuid) alone. */
  organisationId?: string | undefined
  /** From 1. */
  page: number
}

/** The columns a list of projects is sorted by. */
export const sortKeys = nouns.Project.list.sorts
type SortKey = (typeof sortKeys)[number]
/** A column to sort by; with a minus, downwards. */
export type ProjectSort = SortKey | `-${SortKey}`

/** Columns of a project that stand above every section, that a list tells, and that its overview tells. */
export const headFields = ['id', 'organisationId', 'name', 'health', 'closedAt'] as const
export const listedFields = [...headFields, 'managerId', 'progress', 'endsOn', 'updatedAt'] as const
export const detailFields = [...listedFields, 'startsOn', 'summary', 'budget', 'cost'] as const

/** A project in a list. What is hidden from the reader is not there. */
export type ProjectRow = RowOf<'Project', (typeof listedFields)[number]> & {
  /** The first milestone that is not reached yet; its day may have passed. */
  nextMilestone?: Required<RowOf<'Milestone', 'id' | 'name' | 'dueOn'>> | null
  organisation?: string | null
}

/** One page of projects, and by what its reader may sort and filter them. */
export type ProjectList = Paged & { projects: ProjectRow[]; can: { sort: SortKey[]; filter: ('health' | 'state')[] } }

/** What stands above every section of a project: the project, the sections open to its reader, what they may add to it: updates, what
 *  tasks ask for, documents, decisions. */
export type ProjectHead<Project = RowOf<'Project', (typeof headFields)[number]>> = {
  project: Project
  sections: Section[]
  can: Record<'write' | 'answer' | 'upload' | 'decide' | 'readReports' | 'share', boolean>
}

/** A project by itself. */
export type ProjectDetails = RowOf<'Project', (typeof detailFields)[number]> & {
  organisation?: string | null
  /** Not there where they do not reach it. */
  product?: { id: string; name: string }
  /** Whether they get mails about its updates; not there for who sees none. */
  following?: boolean
}
