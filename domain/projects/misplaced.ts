import { query } from '../../prisma/client.ts'
import { columnIn, raw, sql } from '../../prisma/sql.ts'
import type { Actor } from '../access/actor/actor.ts'
import { scopeSql } from '../access/scope.ts'

/** Where people are named: the column, what says where the row is (for may_be_named), and which rows are done with. */
export const named = {
  Project: {
    column: 'managerId',
    place: sql`t."organisationId", t."productId", t.id, null`,
    done: sql`t."closedAt" is not null`,
  },
  Task: {
    column: 'assigneeId',
    place: sql`t."organisationId", t."productId", t."projectId", t."phaseId"`,
    done: sql`t.status = 'done'`,
  },
  RaidEntry: {
    column: 'ownerId',
    place: sql`t."organisationId", t."productId", t."projectId", t."phaseId"`,
    done: sql`t."closedAt" is not null`,
  },
} as const

/** What somebody is named on: they run it, do it or own it. */
export type Named = keyof typeof named

/** The column of it that says who. */
export const columnOfNamed = (subject: Named) => named[subject].column

const most = 1000

/**
 * The rows (uuid) the actor sees on which somebody is named who does not reach them, a thousand at most: written before the
 * database refused it, or the grant has ended since. What a partner has done while they reached it is no longer looked at.
 */
export async function findMisplaced(actor: Actor, subject: Named): Promise<string[]> {
  const { column, place, done } = named[subject]
  const statement = sql`
    select t.id from ${raw(`"${subject}"`)} t
    join "Membership" m on m.id = ${columnIn('t', column)} join "Organisation" o on o.id = m."organisationId"
    where o.id <> t."organisationId" and not o."isHost" and not (o."isPartner" and ${done})
      and ${scopeSql(actor, 'read', subject, 't', column)}
      and not may_be_named(m.id, ${place}) limit ${most}`
  return (await query<{ id: string }>('misplaced', statement)).map(({ id }) => id)
}
