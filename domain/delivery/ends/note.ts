import type { Db } from '../../act.ts'

/** An end of a grant (uuid) that nobody was told of before: one to come, or one that has come. */
export type NotedEnd = { grantId: string; endsAt: Date; hasEnded: boolean }

/** How long before an end those who look after it are told, and how long after it at most: in days. */
const about = 7
const atOnce = 500

/**
 * Notes the ends of what somebody outside the host was given that come within a week, or have come within the last one: those that nobody was
 * told of yet, as many as are told in one transaction. Another one that notes the same at the same moment is waited for, and finds it
 * noted.
 */
export function noteEnds(db: Db, now: Date): Promise<NotedEnd[]> {
  return db.$queryRaw<NotedEnd[]>`
    insert into "EndNotice" ("grantId", "endsAt", "hasEnded")
    select g.id, g."expiresAt", g."expiresAt" <= ${now}
    from "Grant" g
    left join "Team" t on g."principalKind" = 'team' and t.id = g."principalId"
    left join "Group" s on g."principalKind" = 'group' and s.id = g."principalId"
    left join "Membership" m on g."principalKind" = 'membership' and m.id = g."principalId"
    join "Organisation" o on o.id = coalesce(t."organisationId", s."organisationId", m."organisationId", g."principalId") and not o."isHost"
    where g.via <> 'owner' and g."suspendedAt" is null
      and g."expiresAt" between ${now}::timestamptz - make_interval(days => ${about}::int) and ${now}::timestamptz + make_interval(days => ${about}::int)
      and not exists (select from "EndNotice" n
        where n."grantId" = g.id and n."endsAt" = g."expiresAt" and n."hasEnded" = (g."expiresAt" <= ${now}))
    order by g."expiresAt", g.id limit ${atOnce}
    on conflict do nothing
    returning "grantId", "endsAt", "hasEnded"`
}
