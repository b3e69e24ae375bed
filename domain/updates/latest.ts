import { raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { queryAs } from '../access/actor/current.ts'
import { instantSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'

type Entry = { updateId: string; at: number; isComment: boolean }

// Most threads have few messages, so this is nearly always enough; if not, ten times as many are read.
const messagesPerThread = 10

/** The ids of the `count` updates that were written or answered last, the latest first. However much has been written, only the
 *  newest of it is read, by its index: messages are gone through backwards until they belong to that many updates. */
export async function findLatest(actor: Viewer, count: number): Promise<string[]> {
  for (let depth = count * messagesPerThread; ; depth *= 10) {
    const entries = await readNewest(actor, depth)
    const horizon = Math.max(...[true, false].map((isComment) => horizonOf(entries, isComment, depth)))
    const known = new Map<string, number>()
    for (const { updateId, at } of entries.filter(({ at }) => at > horizon || horizon === -Infinity)) {
      known.set(updateId, Math.max(at, known.get(updateId) ?? -Infinity))
    }
    if (known.size >= count || horizon === -Infinity) return latestOf(known, count)
  }
}

function latestOf(known: Map<string, number>, count: number): string[] {
  const byInstant = ([one, at]: [string, number], [other, otherAt]: [string, number]) =>
    at === otherAt ? (one < other ? 1 : -1) : at < otherAt ? 1 : -1
  return [...known]
    .sort(byInstant)
    .slice(0, count)
    .map(([id]) => id)
}

/** Things that are not newer than this may be missing: there were more of their kind than were read. */
function horizonOf(entries: Entry[], isComment: boolean, depth: number): number {
  const instants = entries.filter((entry) => entry.isComment === isComment).map(({ at }) => at)
  return instants.length < depth ? -Infinity : Math.min(...instants)
}

async function readNewest(actor: Viewer, depth: number): Promise<Entry[]> {
  const newest = (subject: 'Update' | 'Comment', id: Sql) => {
    const isComment = raw(String(subject === 'Comment'))
    const at = instantSql(actor, subject, 'x')
    return sql`(select ${id} as "updateId", ${at} as at, ${isComment} as "isComment" from ${raw(`"${subject}"`)} x
      where ${scopeSql(actor, 'read', subject, 'x')} order by ${at} desc limit ${depth})`
  }
  const statement = sql`${newest('Update', sql`x.id`)} union all ${newest('Comment', sql`x."updateId"`)}`
  const rows = await queryAs<Omit<Entry, 'at'> & { at: Date | number }>(actor, 'newest-messages', statement)
  return rows.map((row) => ({ ...row, at: Number(row.at) }))
}
