import type { Health } from '@prisma/client'
import type { Day } from '../../words/dates.ts'
import type { Section } from '../access/layouts.ts'
import type { Paged } from './pages.ts'

/** What a list of projects is asked for. */
export type ProjectQuery = {
  /** Words in the name or the summary. */
  q?: string | undefined
  /** `unreported`: nobody has said it yet. */
  health?: Health | 'unreported' | undefined
  state?: 'open' | 'closed' | undefined
  /** Without one: what is open first, by name. */
  sort?: ProjectSort | undefined
  /** From 1. */
  page: number
}

export const sortKeys = ['name', 'health', 'progress', 'endsOn', 'updatedAt'] as const
type SortKey = (typeof sortKeys)[number]
/** A column to sort by; with a minus, downwards. */
export type ProjectSort = SortKey | `-${SortKey}`

/** A project in a list. What is hidden from the reader is not there. */
export type ProjectRow = {
  id: string
  organisationId?: string
  managerId?: string | null
  name?: string
  /** Null: nobody has said it yet. */
  health?: Health | null
  /** Percent. */
  progress?: number
  endsOn?: Day | null
  closedAt?: Date | null
  updatedAt?: Date
  /** The first milestone that is not reached yet; its day may have passed. */
  nextMilestone?: { id: string; name: string; dueOn: Day } | null
  organisation?: string | null
  manager?: string | null
}

/** One page of projects, and by what its reader may sort and filter them. */
export type ProjectList = Paged & { projects: ProjectRow[]; can: { sort: SortKey[]; filter: ('health' | 'state')[] } }

/** What stands above every section of a project: the project, the sections open to its reader, what they may add to it. */
export type ProjectHead<Project = Pick<ProjectRow, 'id' | 'organisationId' | 'name' | 'health' | 'closedAt'>> = {
  project: Project
  sections: Section[]
  can: { write: boolean; upload: boolean; readReports: boolean }
}

/** A project by itself. */
export type ProjectDetails = Omit<ProjectRow, 'nextMilestone'> & {
  summary?: string
  startsOn?: Day | null
  /** Amounts with two decimals. */
  budget?: string | null
  cost?: string | null
  /** Whether they get mails about its updates; not there for who sees none. */
  following?: boolean
}
