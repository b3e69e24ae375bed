import { sql } from '../../prisma/client.ts'
import type { Member } from '../access/actor.ts'
import { instantSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import type { Place } from '../projects/places.ts'
import { findHead } from '../projects/project.ts'
import type { ProjectHead } from '../projects/shapes.ts'
import { findStanding } from '../projects/standing.ts'
import { NotFound } from '../refusals.ts'
import { threadSql } from './thread.sql.ts'
import { type Thread, type ThreadRow, threadOf } from './thread.ts'

/** Updates on one page, and the most comments shown below each. */
export const pageLength = 20
const shownComments = 10

/** A page of a project's updates. `places` are where the actor may write; `next` is the page after it, or null. */
export type ProjectUpdates = ProjectHead & {
  updates: Thread[]
  following: boolean
  places: Place[]
  page: number
  next: number | null
}

/** A project's updates, newest first, with their latest comments, by page (from 1). NotFound where they are out of reach. */
export async function findProjectUpdates(actor: Member, projectId: string, page = 1): Promise<ProjectUpdates> {
  const [head, standing, rows] = await Promise.all([
    findHead(actor, projectId, 'updates'),
    findStanding(actor, projectId, 'Update'),
    readThreads(actor, projectId, page),
  ])
  const updates = rows.slice(0, pageLength).map((row) => threadOf(actor, row))
  return { ...head, ...standing, updates, page, next: rows.length > pageLength ? page + 1 : null }
}

function readThreads(actor: Member, projectId: string, page: number): Promise<ThreadRow[]> {
  const values: unknown[] = [projectId, pageLength + 1, (page - 1) * pageLength]
  const { columns, joins } = threadSql(actor, { take: shownComments }, values)
  const text = `
    select ${columns} from "Update" u ${joins}
    where u."projectId" = $1 and ${scopeSql(actor, 'read', 'Update', 'u', values)}
    order by ${instantSql(actor, 'Update', 'u', values)} desc, u.id desc limit $2 offset $3`
  return sql<ThreadRow>('project-updates', text, values)
}

/** Comments on one page of a single update. */
export const repliesLength = 100

/** One update with a page of its comments: page 1 holds the latest, each further one those before. NotFound out of reach. */
export async function findThread(actor: Member, updateId: string, page = 1): Promise<Thread> {
  const values: unknown[] = [updateId]
  const replies = { take: repliesLength, skip: (page - 1) * repliesLength }
  const { columns, joins } = threadSql(actor, replies, values)
  const where = `where u.id = $1 and ${scopeSql(actor, 'read', 'Update', 'u', values)}`
  const [row] = await sql<ThreadRow>('thread', `select ${columns} from "Update" u ${joins} ${where}`, values)
  if (!row) throw new NotFound()
  return threadOf(actor, row)
}
