import { sql } from '../../prisma/client.ts'
import type { Actor } from '../access/actor.ts'
import { scopeSql } from '../access/scope.ts'

const named = {
  Project: {
    column: 'managerId',
    place: 't."organisationId", t."productId", t.id, null',
    done: 't."closedAt" is not null',
  },
  Task: {
    column: 'assigneeId',
    place: 't."organisationId", t."productId", t."projectId", t."phaseId"',
    done: `t.status = 'done'`,
  },
  RaidEntry: {
    column: 'ownerId',
    place: 't."organisationId", t."productId", t."projectId", t."phaseId"',
    done: 't."closedAt" is not null',
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
  const values: unknown[] = [most]
  const text = `
    select t.id from "${subject}" t
    join "Membership" m on m.id = t."${column}" join "Organisation" o on o.id = m."organisationId"
    where o.id <> t."organisationId" and not o."isHost" and not (o."isPartner" and ${done})
      and ${scopeSql(actor, 'read', subject, 't', values, column)}
      and not may_be_named(m.id, ${place}) limit $1`
  return (await sql<{ id: string }>('misplaced', text, values)).map(({ id }) => id)
}
