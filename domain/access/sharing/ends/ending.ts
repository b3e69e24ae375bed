import { query } from '../../../../prisma/client.ts'
import { sql } from '../../../../prisma/sql.ts'
import type { Member } from '../../actor/actor.ts'
import { filterSql } from '../../scope.ts'

/** So many days ahead a share that ends is told. */
const ahead = 14

const sharesWithOthers = sql`
    from "Grant" g
    left join "Team" t on g."principalKind" = 'team' and t.id = g."principalId"
    left join "Group" s on g."principalKind" = 'group' and s.id = g."principalId"
    left join "Membership" m on g."principalKind" = 'membership' and m.id = g."principalId"
    join "Organisation" o on not o."isHost"
      and o.id = coalesce(t."organisationId", s."organisationId", m."organisationId", g."principalId")
    where g.via in ('share', 'partnership') and g."suspendedAt" is null`

/** The shares (uuid) of products, projects and phases with others than the host's people that the member sees and that have no end, nor one with their project: those
 *  of projects were there before all such shares ended. The oldest first, and one more than `most` at most (null: all). */
export async function findEndlessShares(member: Member, most: number | null = null): Promise<string[]> {
  const statement = sql`
    select g.id ${sharesWithOthers}
      and g."expiresAt" is null
      and (g."resourceKind" = 'product' or not g."followsClose" and g."resourceKind" in ('project', 'phase'))
      and ${filterSql(member, 'read', 'Grant', 'g', 'expiresAt')} and ${filterSql(member, 'read', 'Grant', 'g', 'followsClose')}
    order by g."createdAt", g.id limit ${most}::int + 1`
  return (await query<{ id: string }>('endless-shares', statement)).map(({ id }) => id)
}

/** The shares (uuid) with others than the host's people that the member sees and that end within two weeks, those that end first; none of which
 *  somebody has said that it may end then. One more than `most` at most (null: all). */
export async function findEndingShares(member: Member, most: number | null = null): Promise<string[]> {
  const statement = sql`
    select g.id ${sharesWithOthers}
      and g."expiresAt" between now() and now() + make_interval(days => ${ahead}::int)
      and not exists (select from "EndNotice" n
        where n."grantId" = g.id and n."endsAt" = g."expiresAt" and n."letAt" is not null)
      and ${filterSql(member, 'read', 'Grant', 'g', 'expiresAt')}
    order by g."expiresAt", g.id limit ${most}::int + 1`
  return (await query<{ id: string }>('ending-shares', statement)).map(({ id }) => id)
}
