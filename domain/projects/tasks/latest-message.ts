import { sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { columnSql, instantSql, seenSql } from '../../access/columns.ts'
import { type Beside, memberName } from '../beside.ts'

/** The beginning of what was written last about a task; the author is null where their name is not the reader's to see. */
export type LatestMessage = { updateId: string; author: string | null; beginning: string }

const beginning = 200

/** The latest update about a task `t` that its reader may read; nothing where updates are out of their sight. */
export function latestMessage(actor: Viewer): Beside[] {
  const seen = seenSql(actor, 'Update', 'u', ['taskId', 'body'])
  if (!seen) return []
  const { column: author, join } = memberName('author', columnSql(actor, 'Update', 'u', 'authorId'))
  const text = sql`
    select json_build_object('updateId', said."updateId", 'author', said.author, 'beginning', said.beginning) as latest
    from (select u.id as "updateId", left(u.body, ${beginning}) as beginning, ${author}
      from "Update" u ${join} where u."taskId" = t.id and ${seen}
      order by ${instantSql(actor, 'Update', 'u')} desc, u.id desc limit 1) said`
  return [{ column: sql`written.latest`, join: sql`left join lateral (${text}) written on true` }]
}
