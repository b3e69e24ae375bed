import { prisma } from '../../prisma/client.ts'

/** Since when each update waits for an answer, by what was said of it before the database kept it: who wrote last below it, and what has happened since,
 *  is looked up for all of them. Null: nobody waits. */
export async function waitingAsFound(): Promise<Map<string, string | null>> {
  const rows = await prisma.$queryRaw<{ id: string; at: Date | null }[]>`
    select u.id, found.at from "Update" u left join (
      select u.id, last.at from "Update" u
      left join lateral (
        select c."authorId", c."createdAt" as at from "Comment" c where c."updateId" = u.id
        order by c."createdAt" desc, c.id desc limit 1) comment on true
      cross join lateral (select
        case when comment.at is null then u."authorId" else comment."authorId" end as "authorId",
        coalesce(comment.at, u."createdAt") as at) last
      join "Membership" m on m.id = last."authorId" and m."organisationId" = u."organisationId"
      left join "Task" t on t.id = u."taskId"
      where not coalesce(t."waitsForCustomer" and t."answeredAt" is not null and t.status <> 'done', false)
        and not exists (select from "Activity" a where a."projectId" = u."projectId" and a.at > last.at
          and a.action in ('settle', 'update') and a."subjectId" in (u.id, u."taskId"))
        and not exists (select from "Update" s join "Membership" h on h.id = s."authorId"
          join "Organisation" o on o.id = h."organisationId" and o."isHost"
          where s."taskId" = u."taskId" and s."createdAt" > last.at)) found on found.id = u.id`
  return new Map(rows.map(({ id, at }) => [id, at?.toISOString() ?? null]))
}

/** The same as the database keeps it. */
export async function waitingAsKept(): Promise<Map<string, string | null>> {
  const rows = await prisma.$queryRaw<
    { id: string; at: Date | null }[]
  >`select id, "unansweredSince" as at from "Update"`
  return new Map(rows.map(({ id, at }) => [id, at?.toISOString() ?? null]))
}
