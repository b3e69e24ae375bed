import { given, join, raw, type Sql, sql } from '../../../prisma/sql.ts'
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
    and (${given('pattern')}::text = '' or c.name ilike ${given('pattern')}::text)
    where x."partnerId" = ${actor.organisation.id}::uuid and x.state = 'accepted' and ${worksFor(sql`${actor.membershipId}::uuid`)}`
  const told = sql`c.id, c.name, x.id as "accessId", x.reach, x.wallet, x."answeredAt" as since`
  const page =
    sort === 'name'
      ? // An index leads through the names, and none is read beyond the page.
        sql`select ${told}, (select count(*)::int from ${found}) as total, row_number() over (order by c.name, c.id) as place
        from ${found} order by c.name, c.id limit ${pageSize} offset ${given('offset')}`
      : worstFirst(eyes, sql`select ${told} from ${found}`)
  return sql`
    select page.*, array(select o."productId"::text from "PartnerAccessProduct" o where o."accessId" = page."accessId" order by 1) as "productIds"
    from (${page}) page order by page.place`
}

const healths = ['red', 'amber', 'green'] as const

/** Those first where a project is red, then amber, then green, then the others: each only where the page has room for it, for most projects are well. */
function worstFirst(eyes: Viewer, theirs: Sql): Sql {
  const end = sql`${given('offset')}::int + ${pageSize}::int`
  const parts = healths.map((health, at) => {
    const before = healths.slice(0, at).map((one) => raw(one))
    const isOther = before.map((one) => sql`t.id not in (select id from ${one})`)
    const hasRoom = sql`(${join([sql`0`, ...before.map((one) => sql`(select count(*) from ${one})`)], ' + ')}) < ${end}`
    return sql`${raw(health)} as materialized (select t.id from theirs t
      where ${join([hasRoom, sql`t.id in (${clientsWith(eyes, health)})`, ...isOther], ' and ')})`
  })
  const ranks = healths.map((health, at) => sql`when t.id in (select id from ${raw(health)}) then ${at}::int`)
  return sql`
    with theirs as materialized (${theirs}), ${join(parts, ', ')}
    select t.*, (select count(*)::int from theirs) as total, row_number() over (order by t.rank, t.name, t.id) as place
    from (select t.*, case ${join(ranks, ' ')} else ${healths.length}::int end as rank from theirs t) t
    order by t.rank, t.name, t.id limit ${pageSize} offset ${given('offset')}`
}

/** The clients of which an open project is in some health, as somebody has said. An index leads to the few that are not well. */
function clientsWith(eyes: Viewer, health: (typeof healths)[number]): Sql {
  const isSeen = sql`${filterSql(eyes, 'read', 'Project', 'p')} and ${isOpenColumn(eyes)}`
  return sql`select p."organisationId" from "Project" p where p.health = ${health}::"Health" and ${isSeen}
    and ${columnSql(eyes, 'Project', 'p', 'health')} = ${health}::"Health"`
}

/** What is told of each of some clients (`ids`), as far as their access opens it: counts of what is there, of open projects alone how they are, and what
 *  the first are called. */
export function figuresSql(actor: Member, eyes: Viewer): Sql {
  const health = columnSql(eyes, 'Project', 'p', 'health')
  const of = (value: 'red' | 'amber' | 'green') =>
    sql`count(*) filter (where ${isOpenColumn(eyes)} and ${health} = ${value}::"Health")::int`
  return sql`
    select c.id, products.count as products, projects.*, named.*, late.tasks + milestones.count as late, waiting.count as waiting
    from unnest(${given('ids')}::uuid[]) c(id)
    cross join lateral (select count(*)::int as count from "Product" r
      where r."organisationId" = c.id and ${scopeSql(eyes, 'read', 'Product', 'r')}) products
    cross join lateral (
      select count(*) filter (where ${isOpenColumn(eyes)})::int as projects, ${of('red')} as red, ${of('amber')} as amber, ${of('green')} as green,
        count(*) filter (where ${isOpenColumn(eyes)} and ${health} is null)::int as unreported,
        max(${columnSql(eyes, 'Project', 'p', 'updatedAt')}) as "lastActivity"
      from "Project" p where p."organisationId" = c.id and ${scopeSql(eyes, 'read', 'Project', 'p')}) projects
    cross join lateral (select ${firstProducts(eyes)} as "firstProducts", ${firstProjects(eyes)} as "firstProjects") named
    cross join lateral (${lateTasks(eyes)}) late
    cross join lateral (${lateMilestones(eyes)}) milestones
    cross join lateral (${waitingTasks(actor, eyes)}) waiting`
}

/** So many are named of each client. */
const firstNames = 3

function firstProducts(eyes: Viewer): Sql {
  const name = columnSql(eyes, 'Product', 'r', 'name')
  return sql`(select coalesce(json_agg(first order by first.name, first.id), '[]') from (
    select r.id, ${name} as name from "Product" r where r."organisationId" = c.id and ${scopeSql(eyes, 'read', 'Product', 'r')} and ${name} is not null
    order by r.name, r.id limit ${firstNames}) first)`
}

/** Of the open ones, the worst first. */
function firstProjects(eyes: Viewer): Sql {
  const [name, health] = ['name', 'health'].map((field) => columnSql(eyes, 'Project', 'p', field)) as [Sql, Sql]
  return sql`(select coalesce(json_agg(first order by first.health desc nulls last, first.name, first.id), '[]') from (
    select p.id, ${name} as name, ${health} as health from "Project" p where p."organisationId" = c.id and ${isOpen(eyes)} and ${name} is not null
    order by 3 desc nulls last, 2, 1 limit ${firstNames}) first)`
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
