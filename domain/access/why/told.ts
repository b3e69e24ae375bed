import { prisma } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../actor/actor.ts'
import { can, scope, scopeSql } from '../scope.ts'

/** Whether staff are told of everybody who sees what an organisation (uuid) has, and of its people what they may do: those who see every grant on
 *  what it has. */
export const mayAskWhoSees = (actor: Member, { organisationId }: { organisationId: unknown }): boolean =>
  can(actor, 'read', 'Grant', { organisationId })

/** Whether there is any organisation of which somebody is told that. */
export const mayAskOfAny = (actor: Member): boolean =>
  actor.reach.some(({ organisationIds }) =>
    organisationIds.some((organisationId) => mayAskWhoSees(actor, { organisationId })),
  )

/** The organisations of which an actor is told that, by id, with their names. */
export async function organisationsToldTo(actor: Member): Promise<Map<string, string>> {
  const where = scope(actor, 'read', 'Organisation')
  const seen = await prisma.organisation.findMany({ where, select: { id: true, name: true } })
  const told = seen.filter(({ id }) => mayAskWhoSees(actor, { organisationId: id }))
  return new Map(told.map(({ id, name }) => [id, name]))
}

/** The same as a select of their ids: an organisation stands for a grant on what it has, of which nothing else is known. */
export const organisationsToldSql = (actor: Member): Sql => sql`
  select asked."organisationId" as id from (
    select o.id as "organisationId", g."creatorId", g.via, g."resourceKind" from "Organisation" o left join "Grant" g on false) asked
  where ${scopeSql(actor, 'read', 'Grant', 'asked')}`
