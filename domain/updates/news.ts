import { join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { queryAs } from '../access/actor/current.ts'
import { gatesOf, instantSql, maySeeAll, seesAllSql } from '../access/columns.ts'
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

/** What is told of a message as new is made of these: it is told to who sees all of them. */
const newsMadeOf = ['createdAt'] as const

/** A message that knows whether somebody else wrote it since its reader's last visit, where that is for its reader to know. */
export type Dated<Written> = Written & { isNew?: boolean }
/** A thread in which something may be new: nothing is said where it may be, and is not to be known. */
export type NewsThread = Dated<Omit<Thread, 'comments'>> & { comments: Dated<ThreadMessage>[]; hasNews?: boolean }

/** What is new across all projects: threads by their latest message, and which of it came after `seenAt` from somebody else. `newCount` is null where
 *  the reader does not see of all of it when it was written. */
export type News = {
  updates: NewsThread[]
  newCount: number | null
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
    if (message.isMine || !seenAt) return { ...message, isNew: !message.isMine }
    return message.createdAt === undefined ? message : { ...message, isNew: message.createdAt > seenAt }
  }
  const all = [dated(update), ...comments.map(dated)]
  const isUntold = all.some(({ isNew }) => isNew === undefined)
  const hasNews = all.some(({ isNew }) => isNew) || (isUntold ? undefined : false)
  return { ...dated(update), comments: comments.map(dated), ...(hasNews !== undefined && { hasNews }) }
}

/** How many messages of others came since the actor last marked them as seen (counted up to mostNews; null: that is not for them to know), and
 *  when that was. */
export async function countNews(actor: Viewer): Promise<Pick<News, 'newCount' | 'seenAt'>> {
  const [row] = await queryAs<Pick<News, 'newCount' | 'seenAt'>>(actor, 'count-news', newsSql(actor))
  return row ?? { newCount: null, seenAt: null }
}

/** The same as a statement of one row. */
export function newsSql(actor: Viewer): Sql {
  const written = subjects.map((subject) => ofOthers(actor, subject, isLaterSql(actor, subject)))
  const counted = sql`least((select count(*) from (${join(written, ' union all ')}) news), ${mostNews})::int`
  const untold = subjects.map((subject) => untoldSql(actor, subject)).filter((one) => one !== null)
  const told = untold.length > 0 ? sql`case when not (${join(untold, ' or ')}) then ${counted} end` : counted
  return sql`
    select m."updatesSeenAt" as "seenAt", ${told} as "newCount" from "Membership" m where m.id = ${actor.membershipId}`
}

const subjects = ['Update', 'Comment'] as const
type Written = (typeof subjects)[number]

/** What others wrote and the actor reaches, as far as something else holds, up to mostNews of it. */
function ofOthers(actor: Viewer, subject: Written, holds: Sql): Sql {
  return sql`(select from ${raw(`"${subject}"`)} x where x."authorId" is distinct from m.id and ${holds}
    and ${scopeSql(actor, 'read', subject, 'x')} limit ${mostNews})`
}

/** Before the first visit all is new. */
function isLaterSql(actor: Viewer, subject: Written): Sql {
  return sql`(m."updatesSeenAt" is null or ${instantSql(actor, subject, 'x')} > m."updatesSeenAt")`
}

/** Whether of something that others wrote the actor does not see when, after their first visit; null where they see it of all there is. */
function untoldSql(actor: Viewer, subject: Written): Sql | null {
  if (maySeeAll(actor, subject, newsMadeOf) && gatesOf(actor, subject, 'x', newsMadeOf).size === 0) return null
  const hidden = sql`m."updatesSeenAt" is not null and not ${seesAllSql(actor, subject, 'x', newsMadeOf)}`
  return sql`exists ${ofOthers(actor, subject, hidden)}`
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
