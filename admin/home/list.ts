import type { Prisma } from '@prisma/client'
import type { Condition } from '../../domain/access/vocabulary.ts'
import type { LookedAfter } from '../../domain/people/looked-after.ts'

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
    | 'endingShares'
    | 'endlessShares'
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
  /** The columns by which a row is somebody's: that of who runs its project, of its schedule, and so on. */
  mine?: Record<string, keyof LookedAfter>
  /** Of rows (by id) that become news by what is not told of them: what that is. */
  news?: Map<string, string>
  /** What a row's link leads to, where that is not what the row tells. */
  action?: string
  /** What can be done with a row beside it, for who may; what settles it most often first. */
  verbs?: (string | FurtherVerb)[]
  /** There are more than were looked at. */
  isCut?: boolean
  /** Where the list of the model shows all of it, whoever's it is. */
  inList?: string
  /** Not told of at all where there is none. */
  unlessNone?: true
  /** It is good to know, and nobody has to do anything. */
  needsNobody?: true
  /** What it is narrowed to: the row on whose page it stands, as `Project:` and its id. */
  at?: string
}

/** A verb of what a column of the row leads to; or `new`, of what begins with the row in a column. */
export type FurtherVerb = { name: string; of: Prisma.ModelName; by: string }

/** What a concern is called, also among those of the same kind. */
export const sectionName = ({ name, subject, column }: Pick<HomeList, 'name' | 'subject' | 'column'>): string =>
  column ? `${name}-${subject}-${column}` : name
