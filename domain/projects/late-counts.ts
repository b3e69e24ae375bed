import { query } from '../../prisma/client.ts'
import { raw, sql } from '../../prisma/sql.ts'
import type { Day } from '../../words/dates.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { filterSql } from '../access/scope.ts'
import { isLateSql, knowsLate } from './tasks/late.ts'

export type LateCounts = { tasks: number; milestones: number }

const kinds = { tasks: 'Task', milestones: 'Milestone' } as const

/** How many tasks and milestones of each of these projects (uuids) are late on a day, of those of which the actor is told; only projects that have
 *  any. Null for whoever is told of none. */
export async function countLate(actor: Viewer, ids: string[], today: Day): Promise<Map<string, LateCounts> | null> {
  const known = Object.entries(kinds).filter(([, noun]) => knowsLate(actor, noun))
  if (known.length === 0) return null
  const counts = new Map<string, LateCounts>()
  for (const [kind, noun] of known as [keyof LateCounts, (typeof kinds)[keyof LateCounts]][]) {
    const statement = sql`
      select x."projectId" as id, count(*)::int as late from ${raw(`"${noun}"`)} x
      where x."projectId" = any(${ids}::uuid[]) and ${filterSql(actor, 'read', noun, 'x')}
        and ${isLateSql(actor, noun, 'x', sql`${today}::date`)}
      group by 1`
    for (const { id, late } of await query<{ id: string; late: number }>(`late-${noun}`, statement))
      counts.set(id, { ...(counts.get(id) ?? { tasks: 0, milestones: 0 }), [kind]: late })
  }
  return counts
}
