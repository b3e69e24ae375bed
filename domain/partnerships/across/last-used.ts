import type { Grant } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'

/**
 * When one of those whom a share is with last opened or did something in the project it is on, in that of the phase, or in the product or one of
 * its projects, since it was given: what the activity log keeps of them, and what they opened, to the hour. By the id of the share.
 */
export async function lastUsesOf(grants: Pick<Grant, 'id'>[]): Promise<Map<string, Date>> {
  if (grants.length === 0) return new Map()
  const rows = await prisma.$queryRaw<{ id: string; at: Date }[]>`
    select g.id, max(a.at) as at from "Grant" g
    cross join lateral (
      select g."resourceId" as id where g."resourceKind" in ('project', 'product')
      union all select p.id from "Project" p where g."resourceKind" = 'product' and p."productId" = g."resourceId"
      union all select f."projectId" from "Phase" f where g."resourceKind" = 'phase' and f.id = g."resourceId") thing
    cross join lateral (
      (${latest(sql`"Activity" x where x."projectId" = thing.id`, sql`x."actorId"`)})
      union all (${latest(sql`"Visit" x where x."resourceId" = thing.id`, sql`x."membershipId"`)})) a
    where g.id = any(${grants.map(({ id }) => id)}::uuid[])
    group by g.id`
  return new Map(rows.map(({ id, at }) => [id, at]))
}

/** The latest of what was done by those whom a share `g` is with, since it was given. */
const latest = (of: Sql, who: Sql) => sql`
  select x.at from ${of} and x.at >= g."createdAt" and ${who} in (
    select g."principalId" where g."principalKind" = 'membership'
    union all select m.id from "Membership" m
      where g."principalKind" = 'organisation' and m."organisationId" = g."principalId"
    union all select t."membershipId" from "TeamMember" t
      where g."principalKind" = 'team' and t."teamId" = g."principalId"
    union all select s."membershipId" from "GroupMember" s
      where g."principalKind" = 'group' and s."groupId" = g."principalId")
  order by x.at desc limit 1`
