import { join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { queryAs } from '../access/actor/current.ts'
import { instantSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { pageLength, pagesOf } from './find.ts'
import { findLatest } from './latest.ts'
import { threadSql } from './thread.sql.ts'
import { type Thread, type ThreadMessage, type ThreadRow, threadOf } from './thread.ts'

const shownComments = 3
/** So far back one can turn, and who asks for a later page gets this one; what is older is found on its project's page. */
export const mostPages = 50
/** Counting what is new ends here. */
export const mostNews = 100

/** A message that knows whether somebody else wrote it since its reader's last visit. */
export type Dated<Written> = Written & { isNew: boolean }
/** A thread in which something may be new. */
export type NewsThread = Dated<Omit<Thread, 'comments'>> & { comments: Dated<ThreadMessage>[]; hasNews: boolean }

/** What is new across all projects: threads by their latest message, and which of it came after `seenAt` from somebody else. */
export type News = {
  updates: NewsThread[]
  newCount: number
  seenAt: Date | null
  page: number
  next: number | null
}

/** Everything written on the projects the actor can see, by page (from 1), what was answered or written last first. Past the
 *  end, and past mostPages, it is the last page there is: `page` says which one came. */
export async function findNews(actor: Viewer, asked = 1): Promise<News> {
  const [{ page, rows }, { seenAt, newCount }] = await Promise.all([readLatest(actor, asked), countNews(actor)])
  const updates = rows.slice(0, pageLength).map((row) => newsIn(threadOf(actor, row), seenAt))
  const hasNext = rows.length > pageLength && page < mostPages
  return { updates, newCount, seenAt, page, next: hasNext ? page + 1 : null }
}

function newsIn({ comments, ...update }: Thread, seenAt: Date | null): NewsThread {
  const dated = <Written extends ThreadMessage>(message: Written): Dated<Written> => {
    const isLater = !seenAt || (message.createdAt !== undefined && message.createdAt > seenAt)
    return { ...message, isNew: isLater && !message.isMine }
  }
  const datedComments = comments.map(dated)
  const hasNews = dated(update).isNew || datedComments.some(({ isNew }) => isNew)
  return { ...dated(update), comments: datedComments, hasNews }
}

/** How many messages of others came since the actor last marked them as seen (counted up to mostNews), and when that was. */
export async function countNews(actor: Viewer): Promise<Pick<News, 'newCount' | 'seenAt'>> {
  const [row] = await queryAs<Pick<News, 'newCount' | 'seenAt'>>(actor, 'count-news', newsSql(actor))
  return row ?? { newCount: 0, seenAt: null }
}

/** The same as a statement of one row. */
export function newsSql(actor: Viewer): Sql {
  const written = (['Update', 'Comment'] as const).map((subject) => {
    const isNew = sql`${instantSql(actor, subject, 'x')} > coalesce(m."updatesSeenAt", '-infinity')`
    return sql`(select from ${raw(`"${subject}"`)} x where x."authorId" is distinct from m.id and ${isNew}
      and ${scopeSql(actor, 'read', subject, 'x')} limit ${mostNews})`
  })
  const counted = sql`select count(*) from (${join(written, ' union all ')}) news`
  return sql`
    select m."updatesSeenAt" as "seenAt", least((${counted}), ${mostNews})::int as "newCount"
    from "Membership" m where m.id = ${actor.membershipId}`
}

async function readLatest(actor: Viewer, asked: number): Promise<{ page: number; rows: ThreadRow[] }> {
  const furthest = Math.min(asked, mostPages)
  const ids = await findLatest(actor, furthest * pageLength + 1)
  const page = Math.min(furthest, pagesOf(ids.length, pageLength))
  const shown = sql`${ids.slice((page - 1) * pageLength, page * pageLength + 1)}::uuid[]`
  const { columns, joins } = threadSql(actor, { take: shownComments })
  const statement = sql`
    select ${columns} from "Update" u ${joins}
    where u.id = any(${shown}) and ${scopeSql(actor, 'read', 'Update', 'u')}
    order by array_position(${shown}, u.id)`
  return { page, rows: await queryAs<ThreadRow>(actor, 'news', statement) }
}
