import { given, type Sql, sql } from '../../../prisma/sql.ts'
import type { Member, Viewer } from '../../access/actor/actor.ts'
import { worksFor } from '../../access/actor/delegate.sql.ts'
import { columnSql, seenSql } from '../../access/columns.ts'
import { filterSql, scopeSql } from '../../access/scope.ts'
import { pageSize } from '../../projects/pages.ts'
import { madeOf } from '../../projects/tasks/late.ts'
import { todayOf } from '../../projects/today.ts'

/** A page of the clients that somebody works for, under a search (`pattern`), by name or the worst first; how many there are stands on each.
 *  Only what is on the page is looked at closer. */
export function clientsSql(actor: Member, eyes: Viewer, sort: 'name' | 'worst'): Sql {
  const found = sql`"PartnerAccess" x join "Organisation" c on c.id = x."clientId" and not c."isHost"
    and (${given('pattern')}::text = '' or c.name ilike ${given('pattern')}::text)`
  const theirs = sql`x."partnerId" = ${actor.organisation.id}::uuid and x.state = 'accepted'
    and ${worksFor(sql`${actor.membershipId}::uuid`)}`
  const told = sql`c.id, c.name, x.id as "accessId", x.reach, x.wallet, x."answeredAt" as since`
  const page =
    sort === 'name'
      ? // An index leads through the names, and none is read beyond the page.
        sql`select ${told}, (select count(*)::int from ${found} where ${theirs}) as total, row_number() over (order by c.name, c.id) as place
        from ${found} where ${theirs} order by c.name, c.id`
      : // Which is worst is known once all are read, and so is how many there are.
        sql`select ${told}, count(*) over ()::int as total, row_number() over (order by worst.health desc nulls last, c.name, c.id) as place
        from ${found} left join (${worstOf(eyes)}) worst on worst.id = c.id where ${theirs}
        order by worst.health desc nulls last, c.name, c.id`
  return sql`
    select page.*, array(select o."productId"::text from "PartnerAccessProduct" o where o."accessId" = page."accessId" order by 1) as "productIds"
    from (${page} limit ${pageSize} offset ${given('offset')}) page order by page.place`
}

/** The worst health of the open projects of each client of which somebody has said one, once for all of them. */
function worstOf(eyes: Viewer): Sql {
  const health = columnSql(eyes, 'Project', 'p', 'health')
  const isSeen = sql`${filterSql(eyes, 'read', 'Project', 'p')} and ${isOpenColumn(eyes)} and p."healthReported"`
  return sql`select p."organisationId" as id, max(${health}) as health from "Project" p where ${isSeen} group by 1`
}

/** What is told of each of some clients (`ids`), as far as their access opens it: counts of what is there, and of open projects alone how they are. */
export function figuresSql(actor: Member, eyes: Viewer): Sql {
  const health = columnSql(eyes, 'Project', 'p', 'health')
  const of = (value: 'red' | 'amber' | 'green') =>
    sql`count(*) filter (where ${isOpenColumn(eyes)} and ${health} = ${value}::"Health")::int`
  return sql`
    select c.id, products.count as products, projects.*, late.tasks + milestones.count as late, waiting.count as waiting
    from unnest(${given('ids')}::uuid[]) c(id)
    cross join lateral (select count(*)::int as count from "Product" r
      where r."organisationId" = c.id and ${scopeSql(eyes, 'read', 'Product', 'r')}) products
    cross join lateral (
      select count(*) filter (where ${isOpenColumn(eyes)})::int as projects, ${of('red')} as red, ${of('amber')} as amber, ${of('green')} as green,
        count(*) filter (where ${isOpenColumn(eyes)} and ${health} is null)::int as unreported,
        max(${columnSql(eyes, 'Project', 'p', 'updatedAt')}) as "lastActivity"
      from "Project" p where p."organisationId" = c.id and ${scopeSql(eyes, 'read', 'Project', 'p')}) projects
    cross join lateral (${lateTasks(eyes)}) late
    cross join lateral (${lateMilestones(eyes)}) milestones
    cross join lateral (${waitingTasks(actor, eyes)}) waiting`
}

const isOpenColumn = (eyes: Viewer) => sql`${columnSql(eyes, 'Project', 'p', 'closedAt')} is null`
const isOpen = (eyes: Viewer) => sql`${scopeSql(eyes, 'read', 'Project', 'p')} and ${isOpenColumn(eyes)}`
const today = (eyes: Viewer) => sql`${todayOf(eyes.timeZone)}::date`

function lateTasks(eyes: Viewer): Sql {
  const seen = seenSql(eyes, 'Task', 't', madeOf.late.Task)
  if (!seen) return sql`select 0 as tasks`
  return sql`select count(*)::int as tasks from "Task" t join "Project" p on p.id = t."projectId" and ${isOpen(eyes)}
    where t."organisationId" = c.id and t."dueOn" < ${today(eyes)} and t.status <> 'done' and t."answeredAt" is null and ${seen}`
}

function lateMilestones(eyes: Viewer): Sql {
  const seen = seenSql(eyes, 'Milestone', 'm', madeOf.late.Milestone)
  if (!seen) return sql`select 0 as count`
  return sql`select count(*)::int as count from "Milestone" m join "Project" p on p.id = m."projectId" and ${isOpen(eyes)}
    where m."organisationId" = c.id and m."dueOn" < ${today(eyes)} and m."doneOn" is null and ${seen}`
}

/** What has to be done by the reader and their colleagues. */
function waitingTasks({ organisation }: Member, eyes: Viewer): Sql {
  const seen = seenSql(eyes, 'Task', 't', ['status', 'assigneeId'])
  if (!seen) return sql`select 0 as count`
  return sql`select count(*)::int as count from "Task" t join "Project" p on p.id = t."projectId" and ${isOpen(eyes)}
    where t."organisationId" = c.id and t.status <> 'done' and ${seen}
      and exists (select from "Membership" w where w.id = t."assigneeId" and w."organisationId" = ${organisation.id}::uuid)`
}
