import { type Sql, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { queryAs } from '../access/actor/current.ts'
import { columnSql, instantSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { findHead } from '../projects/project.ts'
import type { ProjectHead } from '../projects/shapes.ts'
import { findStanding, type Standing } from '../projects/standing.ts'
import { NotFound } from '../refusals.ts'
import { threadSql } from './thread.sql.ts'
import { type Thread, type ThreadRow, threadOf } from './thread.ts'

/** Updates on one page, and the most comments shown below each. */
export const pageLength = 20
const shownComments = 10

/** A page of updates with their latest comments; `next` is the page after it, or null. */
export type UpdatePage = { updates: Thread[]; page: number; next: number | null }

/** A page of a project's updates, and how its reader stands to the project. */
export type ProjectUpdates = ProjectHead & UpdatePage & Standing

/** A project's updates, newest first, with their latest comments, by page (from 1); past the end, the last page. NotFound where
 *  they are out of reach. */
export async function findProjectUpdates(actor: Viewer, projectId: string, asked = 1): Promise<ProjectUpdates> {
  const [head, standing, found] = await Promise.all([
    findHead(actor, projectId, 'updates'),
    findStanding(actor, projectId, 'Update'),
    readPage(actor, { column: 'projectId', id: projectId }, asked),
  ])
  return { ...head, ...standing, ...found }
}

/** What was written about a task (uuid), newest first, by page (from 1). */
export async function findUpdatesAbout(actor: Viewer, taskId: string, asked = 1): Promise<UpdatePage> {
  return readPage(actor, { column: 'taskId', id: taskId }, asked)
}

/** How many pages so many things take; nothing takes one, too. */
export const pagesOf = (count: number, length: number): number => Math.max(1, Math.ceil(count / length))

/** Updates of a project, or about a task. */
type Of = { column: 'projectId' | 'taskId'; id: string }

/** A page of the updates of a project or about a task, newest first; past the end, the last page. */
async function readPage(actor: Viewer, of: Of, asked: number): Promise<UpdatePage> {
  const { page, rows } = await rowsOnPage(actor, of, asked)
  const updates = rows.slice(0, pageLength).map((row) => threadOf(actor, row))
  return { updates, page, next: rows.length > pageLength ? page + 1 : null }
}

/** A page past the end costs one more statement. */
async function rowsOnPage(actor: Viewer, of: Of, asked: number) {
  const rows = await readThreads(actor, of, asked)
  if (rows.length > 0 || asked === 1) return { page: asked, rows }
  const page = pagesOf(await countThreads(actor, of), pageLength)
  return { page, rows: await readThreads(actor, of, page) }
}

async function countThreads(actor: Viewer, of: Of): Promise<number> {
  const where = sql`where ${isOf(actor, of)} and ${scopeSql(actor, 'read', 'Update', 'u')}`
  const [row] = await queryAs<{ count: number }>(
    actor,
    'count-threads',
    sql`select count(*)::int from "Update" u ${where}`,
  )
  return row?.count ?? 0
}

function isOf(actor: Viewer, { column, id }: Of): Sql {
  return column === 'taskId' ? sql`${columnSql(actor, 'Update', 'u', column)} = ${id}` : sql`u."projectId" = ${id}`
}

function readThreads(actor: Viewer, of: Of, page: number): Promise<ThreadRow[]> {
  const { columns, joins } = threadSql(actor, { take: shownComments })
  const statement = sql`
    select ${columns} from "Update" u ${joins}
    where ${isOf(actor, of)} and ${scopeSql(actor, 'read', 'Update', 'u')}
    order by ${instantSql(actor, 'Update', 'u')} desc, u.id desc limit ${pageLength + 1} offset ${(page - 1) * pageLength}`
  return queryAs<ThreadRow>(actor, 'updates', statement)
}

/** Comments on one page of a single update. */
const repliesLength = 100

/** One update with a page of its comments; `next` is the page of those before them, or null. */
export type ThreadPage = Thread & { page: number; next: number | null }

/** One update with a page of its comments: page 1 holds the latest, each further one those before; past the end, the last page.
 *  NotFound out of reach. */
export async function findThread(actor: Viewer, updateId: string, page = 1): Promise<ThreadPage> {
  const thread = await readThread(actor, updateId, page)
  const pages = pagesOf(thread.commentCount, repliesLength)
  return page > pages ? findThread(actor, updateId, pages) : { ...thread, page, next: page < pages ? page + 1 : null }
}

async function readThread(actor: Viewer, updateId: string, page: number): Promise<Thread> {
  const replies = { take: repliesLength, skip: (page - 1) * repliesLength }
  const { columns, joins } = threadSql(actor, replies)
  const where = sql`where u.id = ${updateId} and ${scopeSql(actor, 'read', 'Update', 'u')}`
  const [row] = await queryAs<ThreadRow>(actor, 'thread', sql`select ${columns} from "Update" u ${joins} ${where}`)
  if (!row) throw new NotFound()
  return threadOf(actor, row)
}
