import { columnIn, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { columnSql, instantSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { formerlyOfSql } from '../people/formerly.sql.ts'

/** Which comments of each update: so many, the latest but those skipped. */
export type Replies = { take: number; skip?: number }

/** The columns of a ThreadRow and the joins they need, onto `"Update" u`; only the comments the actor may read are in it. */
export function threadSql(actor: Viewer, replies: Replies): { columns: Sql; joins: Sql } {
  const projectName = columnSql(actor, 'Project', 'p', 'name')
  const phaseName = columnSql(actor, 'Phase', 'h', 'name')
  const update = messageSql(actor, 'Update', 'u')
  const task = taskSql(actor)
  return {
    columns: sql`${update.columns}, ${projectName} as "projectName", ${phaseName} as phase, ${task.column} as task, replies.*,
      case when u."taskId" is null then 'updates' else 'tasks' end as place,
      json_build_object('organisationId', u."organisationId", 'productId', u."productId",
        'projectId', u."projectId", 'phaseId', u."phaseId") as owners`,
    joins: sql`${update.joins}
      left join "Project" p on p.id = u."projectId" and ${scopeSql(actor, 'read', 'Project', 'p')}
      left join "Phase" h on h.id = ${columnSql(actor, 'Update', 'u', 'phaseId')} and ${scopeSql(actor, 'read', 'Phase', 'h')}
      ${task.join}
      cross join lateral (${repliesSql(actor, replies)}) replies`,
  }
}

/** The task an update is about, where its reader may read its name. */
function taskSql(actor: Viewer): { column: Sql; join: Sql } {
  const description = columnSql(actor, 'Task', 't', 'description')
  return {
    column: sql`case when t.id is not null then json_build_object('id', t.id, 'name', t.name, 'description', ${description}) end`,
    join: sql`left join "Task" t on t.id = ${columnSql(actor, 'Update', 'u', 'taskId')}
        and ${scopeSql(actor, 'read', 'Task', 't', 'name')}`,
  }
}

function repliesSql(actor: Viewer, { take, skip = 0 }: Replies): Sql {
  const comment = messageSql(actor, 'Comment', 'c')
  const from = sql`from "Comment" c`
  const where = sql`where c."updateId" = u.id and ${scopeSql(actor, 'read', 'Comment', 'c')}`
  const instant = instantSql(actor, 'Comment', 'c')
  return sql`
    select (select count(*)::int ${from} ${where}) as "commentCount",
      (select coalesce(json_agg(m order by m."createdAt", m.id), '[]') from (
        select ${comment.columns} ${from} ${comment.joins} ${where}
        order by ${instant} desc, c.id desc limit ${take} offset ${skip}) m) as comments`
}

function messageSql(actor: Viewer, subject: 'Update' | 'Comment', alias: 'u' | 'c') {
  const shown = (field: string) => columnSql(actor, subject, alias, field)
  const [author, person] = [raw(`${alias}_author`), raw(`${alias}_person`)]
  const isMine = sql`coalesce(${columnIn(alias, 'authorId')} = ${actor.membershipId}, false)`
  return {
    columns: sql`${raw(alias)}.id, ${shown('body')} as body, ${shown('createdAt')} as "createdAt", ${person}.name as author,
      ${formerlyOfSql(`${alias}_author`, alias)} as "formerlyOf", ${isMine} as "isMine"`,
    joins: sql`
      left join "Membership" ${author} on ${author}.id = ${shown('authorId')}
      left join "Person" ${person} on ${person}.id = ${author}."personId"`,
  }
}
