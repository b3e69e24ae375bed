import type { Grant } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'

/**
 * When one of those whom a share is with last did something in the project it is on, in that of the phase, or in one of the product, since it was
 * given: what the activity log keeps, which is what they wrote, changed, added and downloaded, not what they only read. By the id of the share.
 */
export async function lastUsesOf(grants: Pick<Grant, 'id'>[]): Promise<Map<string, Date>> {
  if (grants.length === 0) return new Map()
  const rows = await prisma.$queryRaw<{ id: string; at: Date }[]>`
    select g.id, max(a.at) as at from "Grant" g
    cross join lateral (
      select g."resourceId" as id where g."resourceKind" = 'project'
      union all select p.id from "Project" p where g."resourceKind" = 'product' and p."productId" = g."resourceId"
      union all select f."projectId" from "Phase" f where g."resourceKind" = 'phase' and f.id = g."resourceId") project
    cross join lateral (
      select x.at from "Activity" x
      where x."projectId" = project.id and x.at >= g."createdAt" and x."actorId" in (
        select g."principalId" where g."principalKind" = 'membership'
        union all select m.id from "Membership" m
          where g."principalKind" = 'organisation' and m."organisationId" = g."principalId"
        union all select t."membershipId" from "TeamMember" t
          where g."principalKind" = 'team' and t."teamId" = g."principalId"
        union all select s."membershipId" from "GroupMember" s
          where g."principalKind" = 'group' and s."groupId" = g."principalId")
      order by x.at desc limit 1) a
    where g.id = any(${grants.map(({ id }) => id)}::uuid[])
    group by g.id`
  return new Map(rows.map(({ id, at }) => [id, at]))
}
